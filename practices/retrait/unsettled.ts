/** What a retirement leaves open or breaks: what is still to be decided, a place to go that is gone, a notice that comes later than promised, or reaches nobody without a screen. */
// cspell:disable: the beginnings of words, without accents
import {
	addDays,
	type Check,
	type CheckContext,
	countsOf,
	durationsIn,
	fold,
	type Hit,
	placeOf,
	plainOf,
} from '../../server/engine/index';
import { mentions } from '../shared/citizens';
import { journeysToCome } from '../shared/journeys';
import { type Saying, sayings, sentencesThat } from '../shared/said';
import { closingOf, retirement, serviceNames } from './closing';

/** What is put off, as it is said where something should be. */
export const undecided =
	/\ba (?:voir|determiner|decider|confirmer|preciser|definir|convenir|discuter|valider|clarifier|trancher)\b|\brest(?:e|ent) a (?:voir|decider|determiner|confirmer|preciser|definir|convenir|trancher|fixer)|\b(?:pas|non|point) (?:encore )?(?:decidee?s?|determinee?s?|fixee?s?|arretee?s?|choisie?s?|trancheee?s?)\b|\bindecis|\bon verra\b|\ben discussion\b|\ba l'etude\b|\bto be (?:determined|decided|confirmed|defined|agreed|discussed|settled|seen)\b|\bt\.?b\.?[dc]\b|\bnot (?:yet )?(?:decided|determined|settled|chosen|agreed)\b|\bundecided\b|\bdans la mesure (?:du possible|ou)\b|\b(?:si|lorsque|quand) (?:c'est |cela (?:est|s'avere) )?(?:possible|faisable)\b|\b(?:if|where|when|as far as|wherever) (?:it is )?(?:possible|feasible|practical)\b|\bunder (?:discussion|study)\b|\bwe will see\b/;

/** Where the addresses of what closes lead. */
const leads =
	/\bredirection|\bredirig|\bredirect|\b(?:adresses?|liens?|address(?:es)?|links?)\b|\bmessage (?:d'accueil|vocal)|\bpage d'accueil|\blanding page|\bvoice ?mail/;
/** Something else of it is open. */
const ofLooks = /\b(?:couleurs?|textes?|mots|colou?rs?|wording|design)\b/;

/** Sentences that leave open where the addresses lead. */
export function* openRedirection(context: CheckContext): Iterable<Hit> {
	const texts = sayings(
		context,
		'solution.identite.description',
		'solution.architecture.description',
		'solution.canaux.soutien',
		'portee.inclus',
		'livrables.nom',
		'initiative.description',
		'communications.promotion',
	);
	for (const { text, start, end } of sentencesThat(leads, texts)) {
		const { plain } = plainOf(text);
		if (undecided.test(plain) && !ofLooks.test(plain)) yield { start, end, variant: 'indecise', args: [text] };
	}
}

const ceased =
	/\b(?:a|ont) (?:cesse|ferme ses portes|ferme boutique|disparu|fait faillite)\b|\bn'existent? plus\b|\ben faillite\b|\bn'offrent? plus\b|\b(?:ceased|shut (?:down|its doors|their doors)|closed (?:down|its doors)|went out of business|went bankrupt|wound up)\b|\bno longer (?:exists?|operates?|offers?)\b|\bhas closed\b/;
const namesIn = /\p{Lu}[\p{L}’'-]+(?:[ -](?:d[eu] |de la |des |l['’]|of )?\p{Lu}[\p{L}’'-]+)*/gu;
const plainStart = /^(?:le|la|les|l|un|une|the|a|an|our|notre|depuis|since|il|elle|it|they|this|ce|cette)$/;

/** The names of what has ceased to exist, by the words before what says so. */
function ceasedNames(context: CheckContext): readonly { readonly name: string; readonly saying: Saying }[] {
	const own = serviceNames(context);
	const texts = sayings(context, 'contexte', 'hypotheses', 'dependances', 'initiative.description', 'risques.enonce');
	return sentencesThat(ceased, texts).flatMap((saying) => {
		const at = plainOf(saying.text).plain.search(ceased);
		return [...saying.text.slice(0, at).matchAll(namesIn)]
			.map(([name]) => name.replace(/^(?:L|D)['’]/, ''))
			.map((name) => {
				const [first = '', ...rest] = name.split(' ');
				return plainStart.test(fold(first)) ? rest.join(' ') : name;
			})
			.filter((name) => name.length >= 5 && !own.some((one) => fold(name).includes(one)))
			.slice(0, 1)
			.map((name) => ({ name, saying }));
	});
}

/** A step that leads to what has ceased to exist. */
export function* goneDestination(context: CheckContext): Iterable<Hit> {
	const names = ceasedNames(context);
	if (names.length === 0) return;
	for (const { etapes = [] } of journeysToCome(context.value))
		for (const step of etapes) {
			const gone = names.find(({ name }) => fold(step.nom ?? '').includes(fold(name)));
			const place = gone && placeOf(context.charter, step, 'nom');
			if (place)
				yield {
					...place,
					variant: 'cessee',
					args: [step.nom ?? '', gone.saying.text],
					related: [{ start: gone.saying.start, end: gone.saying.end }],
				};
		}
}

const passed = /\b(?:remis|transmis|transfer|cede|partage|donne|handed|given|passed|transferred|shared|moved)/;
const withoutAsking =
	/\bsans (?:avis|accord|consentement|prevenir|demander|le demander)|\b(?:pas|ni) (?:avise|prevenu|consulte|informe)(?:e?s?)\b|\bwithout (?:notice|consent|agreement|asking|telling)|\bnot (?:told|asked|informed|notified)\b|\bno consent (?:asked|is asked)/;
const allowed =
	/\bloi\b|\barticle\b|\breglement\b|\bdecret\b|\bmandat\b|\blaw\b|\bact\b|\bsection\b|\bregulation|\bstatute/;
/** « Sans accord, rien n'est transféré ». */
const kept = /^(?:sans|without)\b[^,]*,.*\b(?:n'est|ne sont|not|nothing|rien|aucun)/;

/** Information that goes to somebody else at the closing, and that people are not asked for or told of. */
export function* handedUnasked({ charter, value }: CheckContext): Iterable<Hit> {
	for (const one of value.renseignements ?? []) {
		const { plain } = plainOf(one.consentement ?? '');
		if (!passed.test(plain) || !withoutAsking.test(plain) || allowed.test(plain) || kept.test(plain)) continue;
		const place = placeOf(charter, one, 'consentement');
		if (place) yield { ...place, variant: 'sans_accord', args: [one.nom ?? '', one.consentement ?? ''] };
	}
}

const toldAhead =
	/\b(?:avis|avise|prevenu|prevenir|averti|informe|lettre|courriel|texto|annonc|notice|notified|told|informed|letter|email|e-mail|announc)/;
const beforeClosing = /^[a-z' ]{0,20}\b(?:avant|before|ahead|d'avance|de preavis|prior)/;

/** The first dated notice comes later than the charter promises people. */
export function* laterThanPromised(context: CheckContext): Iterable<Hit> {
	const { charter, value } = context;
	const closing = closingOf(context)?.day;
	if (closing === undefined) return;
	const promised = sentencesThat(
		toldAhead,
		sayings(context, 'parcours.promesse.delai', 'ethique.droits', 'objectifs', 'objectifs.enonce', 'contraintes'),
	).flatMap(({ text, start, end }) =>
		durationsIn(text)
			.filter(({ behind }) => beforeClosing.test(behind))
			.map((length) => ({ text, start, end, days: Math.round(length.value) })),
	);
	const [longest] = [...promised].sort((a, b) => b.days - a.days);
	const [first] = [...(value.echeancier?.jalons ?? []), ...(value.livrables ?? [])]
		.filter(({ nom = '', date }) => date !== undefined && toldAhead.test(plainOf(nom).plain))
		.sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1));
	// A month is a month, whatever its days.
	const tolerance = 3;
	if (!longest || !first?.date || first.date > closing) return;
	if (first.date <= addDays(closing, tolerance - longest.days)) return;
	const place = placeOf(charter, first, 'date');
	if (place)
		yield {
			...place,
			variant: 'promesse',
			args: [first.nom ?? '', longest.text],
			related: [{ start: longest.start, end: longest.end }],
		};
}

const withoutScreen =
	/\b(?:ni|sans|pas de|pas d'|aucune?|n'ont (?:ni|pas|aucun)[a-z]*) (?:d')?(?:[a-z']+ ){0,3}?(?:courriels?|comptes?|internet|ordinateurs?|connexion|cellulaires?)\b|\b(?:lignes?|telephones?) fixes?\b|\blandlines?\b|\b(?:no|without|neither) (?:an? |any )?(?:[a-z]+ )?(?:e-?mails?|accounts?|internet|computers?|cell ?phones?)\b/;
const people =
	/(?:personn|abonn|aine|usag|citoy|client|membre|pecheu|resident|familles?|menages?|foyers?|participant|people|seniors?|subscribers?|users?|residents?|households?|members?|fishers?|clients?|riders?)\w*/;
const onScreen =
	/\bcourriels?\b|\be-?mails?\b|\bbandeau|\bbanner|\bsite\b|\btextos?\b|\btext messages?\b|\binfolettre|\bnewsletter|\bapplication\b|\bapp\b|\ben ligne\b|\bonline\b/;
const otherWay =
	/\blettres?\b|\bpostale?\b|\bla poste\b|\btelephon|\bappel|\bcomptoir|\ben personne\b|\bradio\b|\baffiche|\bvisites?\b|\bporte a porte|\bjourna(?:l|ux)\b|\bseances?\b|\brencontre|\bletters?\b|\bby (?:mail|post)\b|\bphone|\bcalls?\b|\bposters?\b|\bin person\b|\bdoor\b|\bnewspaper|\bmeetings?\b/;

/** People told of as without a screen, where all that tells of the closing comes on one. */
export function* toldOnScreensOnly(context: CheckContext): Iterable<Hit> {
	const without = sentencesThat(
		withoutScreen,
		sayings(context, 'contexte', 'initiative.description', 'usagers.groupes.description'),
	).find(({ text }) => countsOf(text, people).length > 0);
	if (!without) return;
	const told = sayings(
		context,
		'communications.promotion',
		'parcours.rappels',
		'parcours.etapes.nom',
		'livrables.nom',
		'echeancier.jalons.nom',
		'portee.inclus',
		'solution.canaux.soutien',
		'risques.reponse',
		'usagers.representation.designation',
		'parties_prenantes.participation',
	);
	const channels = (context.value.parcours ?? []).flatMap(({ etapes }) => etapes ?? []).map(({ canal }) => canal ?? '');
	if (channels.some((one) => /^(?:telephone|poste|comptoir|en_personne)$/.test(one))) return;
	if (!told.some(({ text }) => mentions(onScreen, text)) && !channels.includes('courriel')) return;
	if (told.some(({ text }) => mentions(otherWay, text))) return;
	yield { start: without.start, end: without.end, variant: 'hors_ecran', args: [without.text] };
}

/** A check of a retirement, with more hits of its kind: those alone where `instead`, else behind its own. */
export const also = (check: Check, more: (context: CheckContext) => Iterable<Hit>, instead = false): Check =>
	function* (context) {
		const hits = context.type === retirement ? [...more(context)] : [];
		yield* hits;
		if (hits.length === 0 || !instead) yield* check(context);
	};
