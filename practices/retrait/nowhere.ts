/** People whom a retirement leaves with nothing: they are to manage by themselves, or nothing replaces what they lose. */
// cspell:disable: the beginnings of words, without accents
import { type Check, type CheckContext, fold, type Hit, plainOf, says } from '../../server/engine/index';
import { type Saying, sayings, sentencesThat } from '../shared/said';
import { stemsOf } from '../shared/stems';
import { plannedIn, retirement } from './closing';
import { unfinishedBusiness } from './commitments';
import { leftAlone } from './people';
import { also, toldOnScreensOnly } from './unsettled';

/** What people will have to do by themselves, however it is said. */
const mustManage =
	/\b(?:devront|devraient|doivent|devra|auront a|aura a|n'auront qu'a|n'ont qu'a|il faudra|pourront toujours) (?:\w+ ){0,3}?(?:debrouiller|s'arranger|s'organiser|s'en passer|faire sans|se passer d|composer avec|(?:trouver|chercher|voir)\b(?: \w+){0,2}? (?:autre|ailleurs|autrement|propres?|solution|rechange))|\b(?:a|par) (?:eux|elles|lui|elle|chacune?|chaque \w+)(?:-memes?)? (?:de|d') ?(?:trouver|chercher|voir|decider|s'|se\b)|\bpar (?:leurs|ses) propres moyens\b|\b(?:will|would|must|may|can|should) (?:just |simply |then |all )?(?:have to |need to |be left to |be free to )?(?:find|look for|seek|arrange|work out|make) (?:for )?(?:another|some other|something else|somewhere else|other|their own|an alternative|a different|what they can)\b|\b(?:will|would|must|should) (?:just |simply |then |all )?(?:have to |need to )?(?:fend for|make do|do without|cope\b|manage (?:alone|without|somehow|by|on)|go without)|\b(?:up to|left to) (?:them|him|her|each \w+|every \w+|the \w+|people|users|families|members)? ?(?:to )?(?:find|look|arrange|fend|manage|sort|work)\b|\bby their own means\b/;
/** Said that it will not be so, or that somebody is there. */
const notSo =
	/\b(?:personne|aucun\w*(?: [a-z]+){1,3}|nul|nobody|no one|none|no (?:user|family|member|person|client|citizen)) (?:ne |n'|will|has|should|must|is|will be)|\bsans (?:que|avoir)\b|\bwithout having\b|\b(?:will|do|does|should) not\b|\bwon't\b|\bne (?:devr|doiv|devai|seront|sera|faudra)\w* (?:pas|plus)|accompagn|\bappel(?:le|ler|ee?s?)\b|helps?\b.*\bby\b|helped|\bune? (?:agente?|preposee?|conseill[a-z]+)\b|\ba (?:clerk|agent|adviser|navigator)\b/;

/** What people are to do alone, whoever says it. */
function* mustManageAlone(context: CheckContext): Iterable<Saying> {
	const texts = sayings(
		context,
		'hypotheses',
		'solution.canaux.soutien',
		'risques.reponse',
		'initiative.description',
		'gouvernance.methode',
		'communications.promotion',
		'parcours.etapes.nom',
		'parcours.etapes.motif',
		'contexte',
		'usagers.groupes.description',
		'usagers.groupes.situations',
		'usagers.representation.designation',
		'parties_prenantes.interet',
		'parties_prenantes.participation',
		'portee.exclus',
		'portee.changements.decision',
		'contraintes',
		'dependances',
		'securite.effets_usagers',
		'ethique.droits',
		'ethique.developpement_durable',
	);
	for (const saying of sentencesThat(mustManage, texts)) if (!notSo.test(plainOf(saying.text).plain)) yield saying;
}

/** Nothing replaces what is lost, or there is nowhere to go. */
const nothingElse =
	/\brien (?:ne (?:leur |lui )?(?:est|sera)|n'est) (?:offert|prevu|propose)\b|\bnothing (?:is|will be|has been) (?:offered|provided|planned)\b|\bno other way (?:is|was|has been|will be) (?:planned|offered|provided)\b|\b(?:aucun|pas d'|n'a pas d'|ni|sans) ?(?:\w+ )?(?:equivalents?\b|autre (?:endroit|lieu|service|moyen|solution|voie|recours|portail|offre)|solution de rechange|alternative|remplacant)|\b(?:exist|offer|offr|trouv|fait|fait[es]+|disponible)\w* nulle part ailleurs|\bnulle part ou aller|\brien (?:d'autre )?ne (?:les? |la )?(?:remplac\w+|prend(?:ra)? (?:le relais|la releve|sa place))|\bne (?:sera|seront) (?:pas|jamais) remplac|\bn'(?:a|ont|aura|auront) nulle part|\baucun (?:autre )?(?:service|portail|systeme|organisme) ne (?:les? |la |l'|vous )?(?:prend|reprend|accept|accueill|offr|fer)|\baucun(?:e)? (?:soutien|aide|accompagnement|assistance) (?:n'est|ne sera|n'a ete)|\bno (?:support|help|assistance) (?:is|will be|has been)|\bno other (?:service|portal|body) (?:will |would )?(?:take|accept|offer)|\bno (?:local |public |online |digital )?(?:equivalent|alternative|other (?:service|place|option|way|solution|means|portal|provider)|replacement\b)|\bnowhere else\b|\bnowhere to (?:go|turn)|\bnothing (?:else )?(?:replaces|will replace|takes (?:its|over)|like it exists|else exists)|\b(?:will|is) (?:not|never) (?:to )?be replaced/;
/** Something else than what people use is not replaced; or it was so once. */
const otherMatter =
	/serveur|disque|machine\b|materiel|equipement|contrat|licence|fournisseur|poste\b|employe|budget|\bloi\b|juridique|server|dis[kc]s?\b|hardware|equipment|contract|licen[cs]e|vendor|supplier|\bstaff\b|legal|\blaw\b|existait|existed|avait|\bhad\b|\bwas\b|\betait|choix|option de|pourquoi|\bback ?up/;
/** « Personne n'est laissé sans autre moyen ». */
const nobodyIs = /\b(?:personne|nul|nobody|no one|never|jamais)\b|\bsans que\b/;
/** What goes on in the same breath, or a way that is given to them. */
const goesOn =
	/\bmais\b|\bd'ici\b|jusqu'|\btant que\b|\bavant que\b|\bbut\b|\buntil\b|\bunless\b|\bso (?:we|it|the)\b|\bdonc\b|c'est pourquoi|that is why|\bis kept\b|reste(?:nt|ra|ront)? (?:ouvert|offert)|gardee?s?\b|maintenu/;
/** What is done for people, in what is planned. */
const done =
	/appel|accompagn|aide|agent|prepos|comptoir|telephon|papier|poste\b|transf|migr|bascul|remplac|releve|nouve|redirig|rembours|offr|visit|pret|ouvr|copie|remis|help|call|clerk|counter|phone|paper|mail|mov|switch|replac|new\b|refund|offer|visit|lend|open|give|copy|train|form/;
const common =
	/^(?:aucun|autre|equival|altern|nowher|nothin|remplac|replac|servic|portai|portal|systeme|system|exist|offer|offr|personne|people|user|usager|close|ferm|ailleur|solution|option)/;

/** Whether what is planned speaks of the same things, and does something for people. */
function answered(context: CheckContext, { start }: Saying, words: ReadonlySet<string>): boolean {
	// What the whole service is about tells no group apart.
	const own = stemsOf(`${context.value.initiative?.nom ?? ''} ${context.value.initiative?.description ?? ''}`);
	const lost = [...words].filter((word) => word.length >= 4 && !common.test(word) && !own.has(word));
	return [...plannedIn(context), ...sayings(context, 'competences.plan')].some((one) => {
		if (one.start === start) return false;
		const told = stemsOf(one.text);
		return lost.some((word) => told.has(word)) && done.test(fold(one.text));
	});
}

/** What nothing replaces, and those for whom nothing is planned. */
function* nowhereToGo(context: CheckContext): Iterable<Hit> {
	const { charter, value } = context;
	const counted = new Set([...unfinishedBusiness(context)].map(({ start }) => start));
	const ofGroups = (value.usagers?.groupes ?? []).filter((group) => says(charter, group, 'nom'));
	const texts = sayings(
		context,
		'contexte',
		'initiative.description',
		'usagers.groupes.description',
		'usagers.groupes.situations',
		'parcours.etapes.motif',
		'parcours.etapes.irritants',
		'hypotheses',
		'contraintes',
		'portee.exclus',
		'ethique.droits',
		'securite.effets_usagers',
		'solution.canaux.soutien',
		'parties_prenantes.interet',
	);
	for (const saying of sentencesThat(nothingElse, texts)) {
		const { plain } = plainOf(saying.text);
		if (counted.has(saying.start) || otherMatter.test(plain) || goesOn.test(plain) || nobodyIs.test(plain)) continue;
		// What is done for a group is done by its name.
		const group = ofGroups.find(
			({ description, situations }) =>
				(description ?? '').includes(saying.text) || [situations ?? []].flat().some((one) => one === saying.text),
		);
		if (answered(context, saying, stemsOf(`${saying.text} ${group?.nom ?? ''}`))) continue;
		yield { start: saying.start, end: saying.end, variant: 'sans_issue', args: [saying.text] };
	}
}

/** People who are left alone, said in any way. */
const left: Check = function* (context) {
	const hits = [...leftAlone(context)];
	yield* hits;
	if (context.type !== retirement) return;
	const known = new Set(hits.map(({ start, args }) => `${start} ${args?.[0] ?? ''}`));
	for (const { text, start, end } of mustManageAlone(context))
		if (!known.has(`${start} ${text}`)) {
			known.add(`${start}`);
			yield { start, end, args: [text] };
		}
	// A text that leaves people alone says in the same breath that there is nothing else.
	for (const hit of nowhereToGo(context))
		if (!known.has(`${hit.start}`) && !hits.some(({ start }) => start === hit.start)) yield hit;
};

/** By code. */
export const ofNowhere: Readonly<Record<string, Check>> = {
	'inclusion.conception_inclusive/retrait_laisses': also(left, toldOnScreensOnly),
};
