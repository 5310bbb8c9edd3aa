/** What takes the place of a service that closes: when it opens, what it lacks, and who depends on the old one. */
import {
	type Charter,
	type Check,
	type CheckContext,
	datesIn,
	fold,
	type Hit,
	placeOf,
	plainOf,
	sentencesOf,
} from '../../server/engine/index';
import { sayings, sentencesThat } from '../shared/said';
import { closing, closingOf, plannedIn, retirement, told, withoutRefusals } from './closing';
import { comesTooLate } from './still-used';
import { ofClosingService, successor } from './subject';
import { also } from './unsettled';

/** What a text says takes over: « le registre faunique prendra la relève », "replaced by the claims desk". */
const replacing =
	// cspell:disable-next-line
	/\b(?:le|la|l'|les|the|a|un|une) ?((?:[a-z-]+ ){1,3}?)(?:qui |that |which )?(?:(?:doit|devra|will|must|va) )?(?:prend(?:ra)? (?:le relais|la releve)|reprend(?:ra)?\b|remplacera?\b|replaces?\b|takes? over|succed)|(?:remplac\w+ par|replaced by|pass(?:er|ent|eront|era|e) (?:a|au)|migr\w+ vers|bascul\w+ vers|au profit d[eu]|mov(?:e|es|ing) to|switch(?:es|ing)? to|migrat\w+ to|in favou?r of) (?:le |la |l'|les |the |an? |une? )?((?:[a-z-]+ ){0,2}[a-z-]+)|(?<![a-z-])([a-z][a-z-]{0,30} [a-z][a-z-]{0,30}), (?:son|sa|leur|its|their|the) (?:remplacante?|successeure?|replacement|successor)\b/g;

/** Whether a text speaks of what takes over, by a common word for it, its platform or the name that another text gives it. */
export function speaksOfSuccessor(context: CheckContext): (plain: string) => boolean {
	const known = successors.get(context.charter) ?? namesOfSuccessor(context);
	successors.set(context.charter, known);
	return known;
}

/** « Le portail fermera, son remplaçant ouvre » names nobody. */
const notClosing = (name = ''): string => (closing.test(name) || /ra$|ront$/.test(name) ? '' : name);

/** By charter: several checks set apart what takes over. */
const successors = new WeakMap<Charter, (plain: string) => boolean>();

function namesOfSuccessor(context: CheckContext): (plain: string) => boolean {
	const texts = [...plannedIn(context), ...sayings(context, 'contexte', 'dependances', 'hypotheses')];
	const told = texts.flatMap(({ text }) =>
		[...plainOf(text).plain.matchAll(replacing)].map((match) =>
			(match[1] ?? match[2] ?? notClosing(match[3]) ?? '').trim(),
		),
	);
	const platforms = (context.value.solution?.plateformes ?? []).map(({ nom }) => fold(nom ?? ''));
	const names = [...told, ...platforms].filter((name) => name.length > 6);
	return (plain) => successor.test(plain) || names.some((name) => plain.includes(name));
}

const opens =
	/\breprend(?:ra)?\b|\btakes? (?:it |this )?over\b|\bwill take over\b|\bouvr|\bouvert|mise? en (?:ligne|service|production)|\blanc(?:e|ement|er|era)\b|\bpret(?:e|s|es)?\b|disponible|\bdemarr|\blivr(?:e|ee|er|era|aison)\b|\bopen|\blaunch|\bavailable|goes? live|go-live|\bready\b|\bdeliver|\bstarts?\b/;
/** What the prose or a milestone says holds until then. */
const meanwhile =
	/d'ici la|entre-temps|entretemps|interim|transitoire|\btransition\b|temporaire|provisoire|en attendant|prolong|pendant (?:ce temps|l'intervalle|la coupure)|meanwhile|in the meantime|interim|temporary|stopgap|bridge|until then|extended/;
/** A part of it, or another matter. */
const another =
	/phase 2|deuxieme|version 2|volet|module|second|suivante|\bancien|\bold\b|\bessais?\b|pilote|pilot|formation|training/;

/** « Ouvre », "opens", « L’ouverture de… »: and is not only ready, or delivered. */
const opensNow =
	/\bouvr(?:e|ira|iront|ent)\b|^(?:l'|the )?(?:ouverture|mise en (?:ligne|service)|lancement|opening|launch) (?:d|of\b)(?!.{0,6}(?:appel|bureau|campagne|inscription|tender|office|campaign|registration))|\bopens?\b|\bwill open\b|\blaunches\b|\bgoes live\b/;

/** Whether what opens, by its name, stands in for a part that the scope closes: « réservation de rampe par téléphone ». */
function standsIn(context: CheckContext, plain: string): boolean {
	const words = (plain.match(/[a-z]{5,}/g) ?? []).filter((word) => !opens.test(word));
	return sayings(context, 'portee.inclus').some(({ text }) => {
		const closed = fold(text);
		return closing.test(closed) && words.filter((word) => closed.includes(word)).length >= 2;
	});
}

/** What takes over opens after the service has closed, and nothing holds in between. */
export const gap: Check = function* (context) {
	const end = closingOf(context);
	if (context.type !== retirement || !end) return;
	const { charter, value } = context;
	const everything = [
		...plannedIn(context),
		...sayings(
			context,
			'dependances',
			'hypotheses',
			'contexte',
			'contraintes',
			'risques.enonce',
			'solution.plateformes.nom',
		),
	];
	if (everything.some(({ text }) => meanwhile.test(withoutRefusals(plainOf(text).plain)))) return;
	const isSuccessor = speaksOfSuccessor(context);
	for (const one of [...(value.echeancier?.jalons ?? []), ...(value.livrables ?? [])]) {
		const { plain } = plainOf(one.nom ?? '');
		if (!one.date || one.date <= end.day || !opens.test(plain) || another.test(plain)) continue;
		if (!isSuccessor(plain) && !standsIn(context, plain)) continue;
		const place = placeOf(charter, one, 'date');
		if (place) {
			yield { ...place, args: [one.nom ?? '', end.day], related: end.place ? [end.place] : [] };
			return;
		}
	}
	const dependencies = new Set(sayings(context, 'dependances').map(({ start }) => start));
	for (const saying of sentencesThat(opens, everything)) {
		const { plain } = plainOf(saying.text);
		// What opens, in the dependencies of a closing, is what is waited for.
		const awaited = dependencies.has(saying.start) && opensNow.test(plain);
		if ((another.test(plain) && !awaited) || !(awaited || isSuccessor(plain))) continue;
		// The day on which the old one closes may be told in the same breath.
		const late = datesIn(saying.text).find(
			({ from, bound, start }) =>
				(bound !== 'by' || /\bpour (?:le )?$/.test(plain.slice(0, start))) &&
				from > end.day &&
				!closing.test(plain.slice(Math.max(0, start - 25), start)),
		);
		if (!late) continue;
		yield { start: saying.start, end: saying.end, args: [saying.text, end.day], related: end.place ? [end.place] : [] };
		return;
	}
};

const uncertain =
	/(?:pas|point|non) encore (?:\w+ ){0,2}?(?:ouvert|pret|choisi|disponible|connu|livre|construit|en ligne|en service|financ|approuv|commenc|decid|design|determin)|reste a (?:choisir|construire|determiner|trouver|financer)|sans date|aucune date|a (?:l'etude|determiner|venir)\b|n'existe pas|(?:date|ouverture) (?:inconnue|a confirmer)|\bnot yet (?:\w+ )?(?:open|ready|chosen|selected|available|built|known|funded|approved|live|decided|started)|no (?:opening )?date|still (?:to be|being) (?:chosen|built|designed|selected|decided)|yet to be|to be (?:determined|confirmed)|\bno date (?:has been|is|was|yet)|no date set|aucune date (?:n'est|n'a|fixee)|\bpourrait\b|\bmay (?:show|take|offer|replace|include)|\bmight\b|does not exist/;

/** In the dependencies, what the closing waits for. */
const service =
	/\b(?:portail|portal|service|systeme|system|site|application|app|plateforme|platform|guichet|registre|registry)\b/;

/** What takes over is not there, and nobody knows when it will be. */
export const notThereYet: Check = function* (context) {
	if (context.type !== retirement) return;
	const texts = sayings(
		context,
		'hypotheses',
		'contexte',
		'initiative.description',
		'contraintes',
		'solution.plateformes.usage',
		'solution.canaux.soutien',
	);
	const lasts = (text: string): boolean => !meanwhile.test(plainOf(text).plain);
	const hoped = sentencesThat(
		service,
		sayings(context, 'dependances').filter(({ text }) => lasts(text)),
	);
	const others = sentencesThat(
		successor,
		texts.filter(({ text }) => lasts(text)),
	);
	for (const { text, start, end } of [...hoped, ...others]) {
		const { plain } = plainOf(text);
		if (!uncertain.test(plain)) continue;
		yield { start, end, args: [text] };
		return;
	}
};

const lacks =
	/\bno (?:[a-z]+ ){1,5}(?:is|are) planned|aucune? .{0,40}(?:n'est|ne sont) prevu|n'(?:offr|affich|envoi|accept|aura|inclu)\w* (?:pas|plus|ni|aucun)|ne (?:permet\w*|fait|fera|couvr\w*|reprend\w*|comport\w*|propos\w*|traduit|gere\w*|sera|prend\w*|donne\w*) (?:pas|plus|que|ni|aucun)|\b(?:does|will|can) ?not (?:yet )?(?:offer|support|include|allow|have|cover|show|accept|handle|provide|send|take)|\bwon't\b|\blacks\b|\bhas no\b|\bsans (?:le|la|l'|les) (?:paiement|suivi|historique|version|rendez-vous|carnet|rappels?|recherche)/;
const about = /[a-z]{6,}/g;
const common =
	/^(?:nouvea|nouvel|portai|servic|systeme|system|guiche|remplac|replac|encore|permet|seront|reprend|includ|offert|commun|platefo|platform|applic|usager|person)/;

/** What takes over does less, and nothing says what becomes of those who used the rest. */
const doesLess: Check = function* (context) {
	if (context.type !== retirement) return;
	const plans = [...plannedIn(context), ...sayings(context, 'risques.enonce', 'portee.exclus')];
	const isSuccessor = speaksOfSuccessor(context);
	const texts = sayings(context, 'dependances', 'hypotheses', 'contexte', 'contraintes', 'solution.plateformes.usage');
	const ofPlatform = new Set(sayings(context, 'solution.plateformes.usage').map(({ start }) => start));
	for (const { text, start, end } of sentencesThat(lacks, texts)) {
		const { plain } = plainOf(text);
		if (!(isSuccessor(plain) || ofPlatform.has(start)) || uncertain.test(plain)) continue;
		const lost = (plain.split(lacks).at(-1)?.match(about) ?? []).filter((word) => !common.test(word));
		const answered = plans.some(
			(one) => one.start !== start && lost.some((word) => fold(one.text).includes(word.slice(0, 7))),
		);
		if (!answered) yield { start, end, args: [text] };
	}
};

const dependents =
	/\bvilles?\b|colleges?|universit|hopita|hospital|\bcit(?:y|ies)\b|laborato|\blabs?\b|commission|partenaires?|partners?|pharmac|cliniques?|ecoles|municipalites|organismes|ministeres?|assureurs|banques|fournisseurs|logiciels|systemes|applications|clinics|schools|agencies|insurers|municipalities|vendors|systems|\bapps?\b/;
const reads =
	/\b(?:lis(?:ent|ait)|lit|interrog\w+|consomm\w+|aliment\w+|s'alimente\w*|recoi(?:t|vent)|branche\w*|raccord\w+|synchronis\w+|import\w+|extrai\w+|depend\w*|s'appuie\w*|reads?|quer(?:y|ies)|pulls?|feeds?|fed\b|synced|syncs?|imports?|connects?|connected|relies|rely|depends?)\b/;
const byMachine =
	/interface|\bapi\b|fichier|\bflux\b|chaque (?:nuit|jour|heure|matin|soir)|echange|automat|\bfeeds?\b|\bfiles?\b|each (?:night|day|hour)|every (?:night|day|hour|evening)|nightly|daily|integration/;
/** What is planned for them. */
const reconnected =
	/(?:interface|\bapi\b|partenaire|echange|raccord|integration|partner|\bflux\b|\bfeed).*(?:nouvel|passe|migr|bascul|remplac|transf|depuis|reecri|redirig|prevenu|avis|accompagn|guichet|new|mov|switch|replac|told|notif|redirect)|(?:nouvel|passe|passage|migr|bascul|remplac|transf|redirig|avis|prevenir|accompagn|new|mov|switch|replac|tell|notif|notice|redirect)\w*.*(?:interface|\bapi\b|partenaire|echange|raccord|integration|partner|\bflux\b|\bfeed)/;

/** Words by which a party depends on the service, in what it wants of it. */
const leans =
	/\b(?:aliment|depend|s'appuie|tire ses|recoi(?:t|vent)|lit\b|lis(?:ent|ait)|interrog|branch|raccord|import|extrai|consomm|fed\b|feeds?\b|relies|rely|depends?\b|reads?\b|pulls?\b|imports?\b|syncs?\b|draws?\b|built on|uses\b)/;
/** What is said or done with it about the closing. */
const takesPartInIt =
	/pass|migr|bascul|transf|nouve|avis|prev|inform|consult|rencontr|essa|test|reli|chang|approuv|choisi|siege|mov|switch|\bnew\b|told|notif|inform|consult|met\b|tried|review|approv|chose|chang|sits?\b|letter|lettre|atelier|workshop|\d/;

/** Parties that live on the service, told nothing and given nothing else. */
function* dependentParties(context: CheckContext): Iterable<Hit> {
	const plans = [...plannedIn(context), ...sayings(context, 'risques.enonce', 'dependances')];
	for (const one of context.value.parties_prenantes ?? []) {
		const { plain } = plainOf(one.interet ?? '');
		if (!leans.test(plain) || successor.test(plain) || takesPartInIt.test(fold(one.participation ?? ''))) continue;
		if (!ofClosingService(context, one.interet ?? '') && !byMachine.test(plain)) continue;
		const words = (fold(one.nom ?? '').match(/[a-z]{5,}/g) ?? []).map((word) => word.replace(/s$/, ''));
		if (plans.some(({ text }) => words.some((word) => fold(text).includes(word)) && takesPartInIt.test(fold(text))))
			continue;
		const place = placeOf(context.charter, one, 'interet');
		if (place) yield { ...place, variant: 'partie', args: [one.nom ?? '', one.interet ?? ''] };
	}
}

/** Systems of others that read the service, and not a word on what they will read then. */
const partnersForgotten: Check = function* (context) {
	if (context.type !== retirement) return;
	yield* dependentParties(context);
	const told_ = [
		...plannedIn(context),
		...sayings(context, 'solution.architecture.description', 'dependances', 'risques.enonce'),
	];
	const texts = sayings(
		context,
		'contexte',
		'initiative.description',
		'usagers.groupes.description',
		'solution.architecture.description',
		'dependances',
	);
	const found = texts.flatMap((saying) =>
		sentencesOf(saying.text)
			.filter(({ quote }) => {
				const { plain } = plainOf(quote);
				return reads.test(plain) && byMachine.test(plain);
			})
			.map(({ quote }) => ({ ...saying, text: quote })),
	);
	const [first] = found;
	if (!first || told(reconnected, told_)) return;
	// Told by their name elsewhere in what is planned: a group that is called, a party that is moved.
	const named = (plainOf(first.text).plain.match(dependents) ?? []).map((word) => word.replace(/s$/, ''));
	const moves = /pass|migr|bascul|transf|nouve|accompagn|avis|prev|mov|switch|new|told|notif|help/;
	if (plannedIn(context).some(({ text }) => named.some((word) => fold(text).includes(word)) && moves.test(fold(text))))
		return;
	// A stakeholder of that name has its part in it.
	const [subject = ''] = plainOf(first.text).plain.split(reads);
	const readers = (subject.match(/[a-z]{5,}/g) ?? []).map((word) => word.replace(/s$/, ''));
	const takesPart = /pass|migr|bascul|transf|nouve|avis|prev|mov|switch|new|told|notif|chang|essa|tried|test/;
	if (
		(context.value.parties_prenantes ?? []).some(
			({ nom, participation }) =>
				readers.some((word) => fold(nom ?? '').includes(word)) && takesPart.test(fold(participation ?? '')),
		)
	)
		return;
	yield { start: first.start, end: first.end, args: [first.text] };
};

/** By code. */
export const ofReplacement: Readonly<Record<string, Check>> = {
	'experience.parcours/retrait_intervalle': also(gap, comesTooLate),
	'experience.parcours/retrait_releve_incertaine': notThereYet,
	'experience.parcours/retrait_moindre': doesLess,
	'technologies.modularite/retrait_partenaires': partnersForgotten,
};
