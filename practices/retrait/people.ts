/** What a retirement owes to the people who lose the service: where they go, and that none is forgotten. */
import { addKey, type Check, datesIn, fold, keyPlace, placeOf, plainOf, says } from '../../server/engine/index';
import { mentions, named } from '../shared/citizens';
import { sayings, sentencesThat } from '../shared/said';
import { wordsOfName } from '../shared/words';
import { atType, closing, plannedIn, retirement, told } from './closing';
import { neverMet } from './heard';
import { also, goneDestination } from './unsettled';

export const destination =
	/\bvers (?:le|la|les|l'|un|une|d'autres?)\b|redirig|redirection|\bdirig(?:e|es|ees|er|ent)\b|remplac|transfer|\brelais\b|\breleve\b|desormais|bascul|migr|orient(?:e|es|er|ees)\b|accompagn|service commun|nouveau (?:service|portail|guichet)|redirect|replac|\bmov(?:e|ed|ing) (?:\w+ )?to\b|\bguided? to\b|switch(?:ed|ing)? (?:over )?to\b|\binstead\b|new (?:service|portal)/;
const deserted =
	/plus (?:personne|aucun)|aucun (?:usager|utilisateur)|n'est plus utilise|n'a plus d'(?:usager|utilisateur)|nobody uses|no longer used|no (?:users|one) left/;

/** Not a word on where people go. A journey told step by step is one. */
export const noDestination: Check = function* (context) {
	const { charter, value, type } = context;
	if (type !== retirement || (value.parcours ?? []).some(({ etapes }) => (etapes ?? []).length > 0)) return;
	const texts = [
		...plannedIn(context),
		...sayings(context, 'contexte', 'besoins.enonce', 'dependances', 'hypotheses', 'solution.plateformes.nom'),
	];
	if (told(destination, texts) || told(deserted, texts)) return;
	const place = keyPlace(charter, ['solution', 'canaux']) ?? atType(context);
	if (place) yield place;
};

/** What tells of a change that has been made or is to come, in a text on how things are. */
const moved =
	/\bdepuis\b|\bdeja\b|passe(?:nt|s|es|ront)?\b|transfer|bascul|migr|sera|seront|since|already|moved|will\b/;

/** A group of several, of which nothing says what becomes of it: no need, no step, no notice, no test, no risk names it. */
const groupForgotten: Check = function* (context) {
	const { charter, value, type } = context;
	const groups = (value.usagers?.groupes ?? []).filter((group) => says(charter, group, 'nom'));
	if (type !== retirement || groups.length < 2) return;
	const texts = [
		...plannedIn(context),
		...sayings(context, 'besoins.enonce', 'risques.enonce', 'competences.plan', 'competences.activites.public'),
		...sentencesThat(moved, sayings(context, 'contexte', 'dependances', 'hypotheses')),
	];
	const said = fold(texts.map(({ text }) => text).join('\n'));
	const needed = new Set(
		[...(value.besoins ?? []), ...(value.usagers?.essais ?? [])].flatMap(({ groupes }) =>
			named(charter, groupes).map(fold),
		),
	);
	const common = groups.map(({ nom = '' }) => wordsOfName(nom));
	// That nobody was met is told first: who is met says what becomes of them.
	if ([...neverMet(context)].length > 0) return;
	for (const [index, group] of groups.entries()) {
		// A word that several groups share tells none of them.
		const own = common[index]?.filter((word) => common.filter((words) => words.includes(word)).length === 1) ?? [];
		if (own.length === 0 || needed.has(fold(group.nom ?? '')) || own.some((word) => said.includes(word))) continue;
		if (mentions(destination, group.description)) continue;
		const place = placeOf(charter, group, 'nom');
		if (place) yield { ...place, args: [group.nom ?? ''] };
	}
};

/** Paper as the way that remains: a form, a copy, a fax. */
const paper =
	/formulaires? (?:\w+ ){0,2}?(?:papier|imprime|par la poste)|\bpapier\b|photocopi|\bcopie (?:papier|de (?:la|sa|leur|votre) carte)|telecopi|\bfax|\b(?:envoyer|poster|retourner|expedier)\b.*\bpar la poste\b|\bimprimer\b.*(?:formulaire|signer|poste)|paper (?:form|application|request)|on paper|printed form|photocop|\bcopy of (?:the|their|your|a|one's|his|her) (?:\w+ )?card|\bprint\b.*\b(?:form|sign|mail)\b|\b(?:send|mail|post|return)\w*\b.*\bby (?:mail|post)\b/;
/** What makes it necessary, or leaves it to choose. */
const withReason =
	/\bloi\b|legal|legisl|exige|reglement|\bsceau|original|sans (?:internet|ordinateur|connexion|courriel)|au choix|en ligne\b|aussi|rechange|pour (?:les personnes|ceux|celles)|\bplus de (?:papier|fax)|fin du papier|remplace|\blaw\b|\bact\b|statut|regulation|seal\b|requires?\b|without (?:internet|a computer)|online|those who|people who|also\b|alternative|no (?:more )?paper|no longer/;

const away = /^(?:comptoir|telephone|poste)$/;

/** A step that was online and goes to a counter, the telephone or the mail, for no reason that is told. */
const movedAway: Check = function* ({ charter, value, type, reached }) {
	if (type !== retirement) return;
	for (const step of (value.parcours ?? []).flatMap(({ etapes }) => etapes ?? [])) {
		if (step.numerique === true) continue;
		if (says(charter, step, 'motif') && mentions(paper, step.nom)) {
			const name = placeOf(charter, step, 'nom');
			if (name && !mentions(withReason, step.nom, step.motif))
				yield { ...name, variant: 'papier', args: [step.nom ?? '', step.motif ?? ''] };
		}
		if (!away.test(step.canal ?? '') || says(charter, step, 'motif')) continue;
		// What is said not to be digital is told of with the reason that it lacks.
		if (step.numerique === false && reached('realisation')) continue;
		const place = placeOf(charter, step, 'canal');
		if (place) yield { ...place, args: [step.nom ?? ''], fixes: addKey(charter, step, 'motif') };
	}
};

const alone =
	/(?<!\b(?:propose|offert|affich|ouvr|ferm|lance|charge|adapte|install|apparai)[a-z]* )\b(?:par|d')(?: ?eux|elles|lui|elle)[- ]memes?\b|\bd'eux-memes\b|debrouill|\b(?:trouv|cherch|adapt|inscri|apprend|retrouv|reper)\w* (?:\w+ ){0,6}?(?:tout(?:e?s)? )?seul(?:e?s)?\b|sans (?:aide|accompagnement|soutien)\b|(?:finir|finiront) (?:bien )?par (?:trouver|comprendre|s'adapter)|(?:s'adapteront|s'habitueront|trouveront bien)|\bon their own\b|\bby themselves\b|figure (?:it|this|things) out|find (?:it|their way|the \w+) themselves|will (?:simply |just )?(?:adapt|get used)|without (?:any )?(?:help|assistance|support)\b/;
const helped = /\bne\b.*\bpas\b|personne ne|aucun|not\b|nobody|accompagn|appel|aide[rnz]?\b.*agent|help(?:s|ed)? by/;

/** Who helps people over to what follows. */
const assisting =
	/\baccompagne(?:nt|ra|ront|ment)?\b|\baide(?:nt|ra|ront) \b|\b(?:agente?s?|preposee?s?|conseill[a-z]+|equipe)\b[a-z' ]{0,30}\b(?:appel|aid|guid|inscri|transf|repond)|\bhelps? (?:people|them|users|each|anyone|owners|members|with|to)\b|\b(?:agents?|clerks?|staff|officers?|advis[eo]rs?|team)\b[a-z' ]{0,30}\b(?:call|help|guide|walk|answer)|\bseances? d'(?:aide|information)|\bhelp sessions?/;

/** What people are expected to do, with nothing that leads them to it. */
const willDo =
	/\b(?!seront|auront|pourront|devront|resteront|continueront|recevront)[a-z']{2,}ront\b|\bwill (?!be\b|have\b|receive|keep|remain|still)(?:just |simply |all )?[a-z]+/;
const somebody =
	/^(?:les |the |tous les |toutes les |all |most |la plupart des )?(?:gens|usag|utilis|client|citoy|personnes|parents|abonn|titulair|membres|people|users|citizens|customers|owners|patients|riders|residents|members|holders|students|families)/;

/** People who are left to find the replacement by themselves. */
export const leftAlone: Check = function* (context) {
	if (context.type !== retirement) return;
	const texts = sayings(
		context,
		'hypotheses',
		'solution.canaux.soutien',
		'risques.reponse',
		'initiative.description',
		'gouvernance.methode',
		'communications.promotion',
		'parcours.etapes.motif',
		'contexte',
	);
	const groups = (context.value.usagers?.groupes ?? []).flatMap(({ nom }) => wordsOfName(nom ?? ''));
	const found = sentencesThat(alone, texts).filter(({ text }) => !helped.test(plainOf(text).plain));
	// Where somebody helps, what people are expected to do is no abandonment.
	const assisted = told(assisting, plannedIn(context));
	const hoped = (assisted ? [] : sentencesThat(willDo, sayings(context, 'hypotheses'))).filter(({ text }) => {
		const { plain } = plainOf(text);
		if (alone.test(plain)) return false;
		return somebody.test(plain) || groups.some((word) => plain.slice(0, 40).includes(word));
	});
	for (const { text, start, end } of [...found, ...hoped]) yield { start, end, args: [text] };
};

/** Ways that are not a screen: how a closing names them, and the channel that would take over. */
const ways = [
	[
		/ligne (?:telephonique|d'aide|de rendez-vous|info)|\btelephon|centre d'appels?|\bphone|hotline|call centre/,
		'telephone',
	],
	[
		/\bcomptoirs?\b|points? de service|\bguichets? (?:physique|regional|en personne)|bureaux? regiona|\bcounters?\b|service desk/,
		'comptoir',
	],
	[/par la poste|formulaires? papier|paper forms?|by mail/, 'poste'],
] as const;
const instead =
	/remplac|transfer|vers |renvoy|redirig|basculee?|reprise? par|reste|maintenu|message|replac|transfer|forward|redirect/;

/** A channel that is closed by its own words. */
const gone =
	/\b(?:a|ont|est|sont) (?:deja )?ferme(?:e?s?)\b (?:en|depuis|le|au)|\b(?:has|have|was|were|is|are) (?:already )?closed (?:in|since|last)|n'existe plus|no longer exists/;

/** A telephone line or a counter that closes with the service, and nothing of the kind that stays. */
const channelClosed: Check = function* (context) {
	const { value, type } = context;
	const channels = value.solution?.canaux ?? [];
	if (type !== retirement || channels.length === 0) return;
	for (const { text, start, end } of sayings(context, 'solution.canaux.soutien'))
		if (gone.test(plainOf(text).plain) && !datesIn(text).some(({ to }) => to > context.today))
			yield { start, end, variant: 'ferme', args: [text] };
	const left = [...channels.map(({ soutien }) => soutien), ...(value.portee?.inclus ?? [])];
	for (const saying of sayings(context, 'portee.inclus', 'echeancier.jalons.nom')) {
		const { plain } = plainOf(saying.text);
		if (!closing.test(plain) || instead.test(plain)) continue;
		const [words, kind] = ways.find(([one]) => one.test(plain)) ?? [];
		if (!words || channels.some(({ type: channel }) => channel === kind)) continue;
		if (left.some((text) => text !== undefined && text !== saying.text && words.test(fold(text)))) continue;
		yield { start: saying.start, end: saying.end, args: [saying.text] };
		return;
	}
};

const ofTheHouse =
	/contrat|\bfrais\b|depense|invoice|option year|centre de donnees|data centre|\bbail\b|\blease\b|hebergement|serveurs?\b|licence|renouvel|\bcouts?\b|econom|budget|factur|entretien|dette technique|fin de vie|obsol|contract|hosting|server|\bcosts?\b|\bsave\b|saving|vendor|fournisseur|maintenance|end of life/;
/** Those who use the service said so. */
const fromPeople =
	/entrev|sondage|courriel|plainte|appels?\b|observ|groupe de discussion|atelier|rencontre|journal|usag|interview|survey|e-?mails?|complaint|calls?\b|workshop|users?\b|visits?\b|logs?\b/;
/** A need that is the organisation's, and that no group has. */
const needOfNobody: Check = function* (context) {
	const { charter, value, type } = context;
	if (type !== retirement) return;
	for (const need of value.besoins ?? []) {
		if (named(charter, need.groupes).length > 0 || !says(charter, need, 'enonce')) continue;
		if (!mentions(ofTheHouse, need.enonce) || mentions(fromPeople, need.source)) continue;
		const place = placeOf(charter, need, 'enonce');
		if (place) yield { ...place, args: [need.enonce ?? ''] };
	}
};

/** By code. */
export const ofPeople: Readonly<Record<string, Check>> = {
	'experience.parcours/retrait_destination': also(noDestination, goneDestination),
	'inclusion.conception_inclusive/retrait_groupe': groupForgotten,
	'inclusion.conception_inclusive/retrait_canal_ferme': channelClosed,
	'inclusion.conception_inclusive/retrait_besoin': needOfNobody,
	'en_ligne.priorite_en_ligne/retrait_hors_ligne': movedAway,
};
