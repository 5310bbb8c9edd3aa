/** One thing counted twice: in two texts, or in a text and under the size of a group. */
import {
	type Check,
	type CheckContext,
	type CountRead,
	countedIn,
	nounPhraseOf,
	numbersIn,
	plainOf,
} from '../../server/engine/index';
import { type Prose, proseOf } from '../shared/prose';
import { contradiction } from '../shared/said';

/** A count and the text that holds it. */
interface Mention {
	readonly told: CountRead;
	readonly prose: Prose;
	/** What stage of the work it is about: `pilote`; '' for none. */
	readonly stage: string;
}

/** Where a count is of another matter: what was seen one day, what was rejected, what is asked today, what may go wrong. */
const elsewhere =
	/^(?:usagers\.(?:recherche|essais|consultation|plan_recherche|retroaction)|solution\.options|besoins\.(?:source|regles)|portee\.(?:exclus|changements)|echeancier\.experimentations|risques|competences|hypotheses|benefices|indicateurs|donnees|budget)/;

/** What other checks count: iterations, channels, modules, and those who take part. */
const countedElsewhere =
	/^(?:iteration|canal|channel|module|microservice|participant|etc|etp|fte|entrevue|interview|atelier|workshop|formation|session)$/;

/** What is before, or changes: « passer de douze à huit ». */
const changing =
	/\b(?:passe(?:r|ra|nt)? de|ramen|redui|ajout|deviend|augment|double|triple|from \d|increase|reduc|grow|become|jusqu'en|until|auparavant|ancien|autrefois|formerly|previous|jadis|puis|ensuite|then|d'abord|first)\b|\b(?:en|in|de|of|l'an|annee) (?:19|20)\d\d\b/;

const stages: readonly (readonly [stage: string, words: RegExp])[] = [
	['pilote', /\bpilot(?:e|es|s)?\b/],
	['premiere', /(?:^| )(?:pmv|mvp)(?![a-z])|produit minimum|minimum viable|premiere version|first (?:version|release)/],
];
const stageWord = /^(?:pilote|pilot)$/;

function mentionsOf({ charter }: CheckContext): readonly Mention[] {
	return proseOf(charter).flatMap((prose) => {
		const planned = prose.path === 'usagers.plan_recherche';
		if (elsewhere.test(prose.path) && !planned) return [];
		return countedIn(prose.text).flatMap((told): Mention[] => {
			if (planned && told.reach !== 'all') return [];
			if (told.bound !== 'exact' || told.narrowed || countedElsewhere.test(told.head)) return [];
			// « Deux de ses quarante membres » are those of a partner.
			if (/^(?:parties_prenantes|dependances|besoins\.source)/.test(prose.path) && ofTheirs(told)) return [];
			const stage = stageOf(prose, told);
			return [{ told, prose, stage }];
		});
	});
}

/** Whether a count is of what the one that is spoken of has: « ses quarante membres ». */
const ofTheirs = ({ head, clause, quote }: CountRead): boolean =>
	/^(?:membre|member)$/.test(head) ||
	new RegExp(`\\b(?:ses|leurs|its|their) ${plainOf(quote).plain.replace(/[^a-z0-9 ]/g, '.')}`).test(clause);

function stageOf(prose: Prose, { clause, qualifiers, of }: CountRead): string {
	if (qualifiers.some((word) => stageWord.test(word)) || stageWord.test(of)) return 'pilote';
	const [named] = stages.find(([, words]) => words.test(clause)) ?? [];
	return named ?? (prose.path.startsWith('solution.pmv') ? 'premiere' : '');
}

/** The pilot may be what the first version is for. */
const sameStage = (a: Mention, b: Mention): boolean =>
	a.stage === b.stage ||
	(a.stage !== '' && b.stage !== '' && [a, b].some(({ prose }) => prose.path.startsWith('solution.pmv')));

const bare = (words: readonly string[]): string => words.filter((word) => !stageWord.test(word)).join(' ');

/** A place as wide as the service: it narrows nothing down. */
const everywhere =
	/^(?:quebec|province|ville|municipalite|ministere|organisme|agence|reseau|territoire|service|city|town|ministry|agency|network|court|tribunal|board|office|regie|commission|direction|centre|center|department|pilote|pilot)$/;
const placeOf = ({ of }: CountRead): string => (everywhere.test(of) ? '' : of);

/** Whether two counts are of the same thing. */
const areOne = (a: Mention, b: Mention): boolean =>
	a.told.head === b.told.head &&
	a.prose.start !== b.prose.start &&
	sameStage(a, b) &&
	a.told.per === b.told.per &&
	bare(a.told.qualifiers) === bare(b.told.qualifiers) &&
	placeOf(a.told) === placeOf(b.told);

/** The waves of one schedule, or the steps of one list, each have their own. */
const sameList = (a: Mention, b: Mention): boolean =>
	a.prose.path === b.prose.path &&
	/^echeancier|^livrables|^parcours|^parties|^renseign|^equipe\.roles/.test(a.prose.path);

/** Whether a count is of all there are, or of all that a stage has. */
const isWhole = (mention: Mention): boolean =>
	mention.told.reach !== 'some' || mention.stage !== '' || opensContext(mention) || tellsPlaces(mention);

/** « 6 200 appareils dans 14 points de service »: a context that tells where something is done tells all the places. */
const tellsPlaces = ({ told, prose }: Mention): boolean =>
	/^(?:contexte|initiative\.description)$/.test(prose.path) &&
	/\b(?:dans|reparti[a-z]* (?:dans|entre|sur)|a travers|in|across|spread (?:over|across)) $/.test(
		plainOf(prose.text).plain.slice(0, told.start),
	);

/** « Soixante-deux bibliothèques, dix-neuf sortes de carte. »: what a context begins with is what there is. */
const opensContext = ({ told, prose }: Mention): boolean =>
	prose.path === 'contexte' && told.start === 0 && /^ ?[,.;]/.test(plainOf(prose.text).plain.slice(told.end));

/** The pairs of texts that count one thing and do not find the same number, one pair a thing; and whether it is sure. */
function* pairs(context: CheckContext): Iterable<{ a: Mention; b: Mention; sure: boolean }> {
	const byHead = new Map<string, Mention[]>();
	for (const mention of mentionsOf(context)) {
		const known = byHead.get(mention.told.head);
		if (known) known.push(mention);
		else byHead.set(mention.told.head, [mention]);
	}
	for (const mentions of byHead.values()) {
		if (mentions.length > mostMentions) continue;
		for (const [index, b] of mentions.entries()) {
			const a = mentions.slice(0, index).find((one) => differ(one, b, mentions));
			if (!a) continue;
			const whole = a.told.reach === 'all' || b.told.reach === 'all';
			yield { a, b, sure: whole || (a.stage === 'pilote' && b.stage === 'pilote') || a.told.per !== '' };
			break;
		}
	}
}

const twoCounts = (wanted: boolean): Check =>
	function* (context) {
		for (const { a, b, sure } of pairs(context)) {
			// Two of something and three of them are often other ones; seven and nine of them seldom are.
			const few = !sure && a.stage === '' && Math.max(a.told.value, b.told.value) <= fewNamed;
			if (sure === wanted && !few)
				yield* contradiction(context, b.prose, [a.prose], { args: [b.told.quote, a.told.quote] });
		}
	};

/** « Both », « les deux »: two that are known already, and seldom all that there are. */
const isPair = ({ told: { value, reach, quote } }: Mention): boolean =>
	value === 2 && (reach === 'the' || /^both\b/i.test(quote));
/** A pair may be miscounted beside so many. */
const fewEnough = 10;

const mostMentions = 12;
/** So few are named in passing. */
const fewNamed = 4;

function differ(a: Mention, b: Mention, all: readonly Mention[]): boolean {
	// « Les deux parents » are those of one case, however many parents there are.
	if ((isPair(a) && b.told.value > fewEnough) || (isPair(b) && a.told.value > fewEnough)) return false;
	if (a.told.value === b.told.value || !areOne(a, b) || sameList(a, b) || !isWhole(a) || !isWhole(b)) return false;
	if (changing.test(a.told.clause) || changing.test(b.told.clause)) return false;
	// « Les deux écoles » may be those that another text has just named.
	const others = all.filter((one) => one !== a && one !== b);
	return !others.some(({ told, stage }) => {
		const apart = stage !== a.stage || told.reach === 'some' || told.qualifiers.join() !== a.told.qualifiers.join();
		return apart && (told.value === a.told.value || told.value === b.told.value);
	});
}

/** What makes a size rough, or a part of something else. */
const roughSize =
	/environ|plusieurs|\bquelque|pres de|about|around|\bsome\b|over|plus de|~|%|\bpar\b|\bper\b|\ba (?:year|month|week|day)\b|\beach\b|\bl'an\b|chaque|every|annuel|yearly|mensuel|monthly|million|\ba \d|-\d|pourcent|\bet\b/;

/** No charter that people read serves more groups: time is bounded. */
const mostGroups = 200;

/** « Fermes qui louent leurs terres », « entreprises déjà inscrites » : some of those that the noun names. */
const ofSome = /\b(?:qui|dont|ayant|sans|avec|deja|en|who|whose|that|which|with|without|already|on|in)\b/;

/** A group that a text counts otherwise than its size. */
const otherSize: Check = function* (context) {
	const groups = (context.value.usagers?.groupes ?? []).slice(0, mostGroups);
	const sized = groups.flatMap((group) => {
		const phrase = nounPhraseOf(plainOf(group.nom ?? '').plain);
		const size = plainOf(String(group.taille ?? '')).plain;
		const [number, another] = numbersIn(size);
		return phrase && number && !another && !roughSize.test(size) && !ofSome.test(plainOf(group.nom ?? '').plain)
			? [{ group, phrase, size, value: number.value }]
			: [];
	});
	const mentions = sized.length > 0 ? mentionsOf(context) : [];
	for (const { group, phrase, size, value } of sized) {
		const alone = groups.filter(({ nom }) => nounPhraseOf(plainOf(nom ?? '').plain)?.head === phrase.head).length === 1;
		const own = new Set([...phrase.qualifiers, ...(nounPhraseOf(size.replace(/^[\d ,]+/, ''))?.qualifiers ?? [])]);
		const told = mentions.find((mention) => {
			const { told, stage } = mention;
			return (
				told.head === phrase.head &&
				!isPair(mention) &&
				told.value !== value &&
				told.reach !== 'some' &&
				stage === '' &&
				// « Les 140 gérants sont consultés chaque mois »: the people are the same.
				told.per !== 'an' &&
				!changing.test(told.clause) &&
				(placeOf(told) === '' || placeOf(told) === phrase.of) &&
				told.qualifiers.every((word) => own.has(word)) &&
				// « Apprentis des chantiers » are some of the apprentices.
				(alone ||
					(phrase.qualifiers.every((word) => told.qualifiers.includes(word)) &&
						(phrase.of === '' || phrase.of === told.of))) &&
				// « Les deux conseillers » of a place where the group is many.
				(told.reach === 'all' || told.value >= 20 || value < 20)
			);
		});
		if (told)
			yield* contradiction(context, [group, 'taille'], [told.prose], {
				variant: 'taille',
				args: [told.told.quote, group.nom ?? '', String(group.taille)],
			});
	}
};

/** So many times as many are no rounding. */
const manyTimes = 2;

/** More of a group, somewhere, than its size: some of them cannot be more than all. */
const moreThanGroup: Check = function* (context) {
	const groups = (context.value.usagers?.groupes ?? []).slice(0, mostGroups);
	const told = new Set([...otherSize(context)].flatMap(({ related = [] }) => related.map(({ start }) => start)));
	for (const group of groups) {
		const phrase = nounPhraseOf(plainOf(group.nom ?? '').plain);
		const size = plainOf(String(group.taille ?? '')).plain;
		const [number, another] = numbersIn(size);
		// « Pupils who walk to a stop alone » are some of the pupils.
		const words = plainOf(group.nom ?? '').plain.match(/[a-z]{3,}/g) ?? [];
		if (words.length > 1 + (phrase?.qualifiers.length ?? 0) || ofSome.test(plainOf(group.nom ?? '').plain)) continue;
		if (
			!phrase ||
			!number ||
			another ||
			/%|million|\bpar\b|\bper\b|\ba (?:year|month|week|day)\b|\ban\b|\bk\b/.test(size)
		)
			continue;
		for (const prose of proseOf(context.charter)) {
			if (/^(?:usagers\.|indicateurs|benefices|budget|echeancier)/.test(prose.path) || told.has(prose.start)) continue;
			const many = countedIn(prose.text).find(
				(one) =>
					one.head === phrase.head &&
					one.per === '' &&
					phrase.qualifiers.every((word) => one.qualifiers.includes(word)) &&
					one.bound !== 'most' &&
					!changing.test(one.clause) &&
					isFarFrom(one, number.value),
			);
			if (!many) continue;
			yield* contradiction(context, [group, 'taille'], [prose], {
				variant: 'taille',
				args: [many.quote, group.nom ?? '', String(group.taille)],
			});
			break;
		}
	}
};

/** « Only 1,100 », "the province has": all there are, and no part of them. */
const allThereAre = /\b(?:seulement|a peine|en tout|au total|only|barely|in all|in total|compte|has)\b/;

/** Many more than there are; or far fewer, where they are said to be all. */
const isFarFrom = ({ value, clause }: CountRead, size: number): boolean =>
	value > size * manyTimes || (value * manyTimes < size && value >= few && allThereAre.test(clause));
const few = 20;

/** A list behind a count: « deux régions : l’Est, le Centre et l’Ouest ». */
const namedBehind = /^ ?(?::|\()\s*([^.;:()]+)/;
const someOf =
	/\b(?:dont|notamment|comme|par exemple|p\. ?ex|soit|tels?|telles?|etc|such as|including|e\.g|like|among|y compris|d'abord|puis|au moins|selon|chacun|each)\b|\d|…|\.\.\./;

/** A count, and behind it another number of names. */
const namedOneByOne: Check = function* (context) {
	for (const prose of proseOf(context.charter))
		for (const told of countedIn(prose.text)) {
			if (told.bound !== 'exact' || told.value > 12) continue;
			const { text } = plainOf(prose.text);
			const [, list = ''] = namedBehind.exec(text.slice(told.end)) ?? [];
			const names = list.split(/,| et | and |\/| & /).map((name) => name.trim());
			if (
				names.length < 2 ||
				names.length === told.value ||
				names.some((name) => name === '' || name.split(' ').length > 4)
			)
				continue;
			// « Val-d’Or, Amos et Laval » are names; « le matin et le soir » are not always.
			if (!names.every((name) => /^(?:l['’]|le |la |les |the )?\p{Lu}/u.test(name)) || someOf.test(plainOf(list).plain))
				continue;
			yield* contradiction(context, prose, [], { variant: 'nommes', args: [told.quote, list.trim(), names.length] });
		}
};

/** One thing counted twice, the sure cases. */
export const counts: Check = function* (context) {
	yield* otherSize(context);
	yield* moreThanGroup(context);
	yield* twoCounts(true)(context);
	yield* namedOneByOne(context);
};

/** The cases where the two may not be the same thing. */
export const countsPerhaps: Check = twoCounts(false);
