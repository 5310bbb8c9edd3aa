/** How many of a thing come in a year, a month or in all, as the context tells it; and more of them, told elsewhere. */
// cspell:disable: words without accents
import {
	type Check,
	type CheckContext,
	type CountRead,
	countedIn,
	nounPhraseOf,
	placeOf,
	plainOf,
	type Span,
} from '../../server/engine/index';
import { type Prose, proseOf } from '../shared/prose';
import { contradiction } from '../shared/said';

/** A count, what it comes back by, and what tells it apart. */
interface Counted extends Span {
	readonly told: CountRead;
	readonly path: string;
	/** `an`, `mois`…, a year (`2025`), or '' for what there is. */
	readonly period: string;
	readonly qualifiers: ReadonlySet<string>;
}

/** What is done to each of them, and tells no two apart. */
const doneTo =
	/^(?:recue?|faite?|delivree?|traitee?|emise?|accordee?|deposee?|envoyee?|produite?|payee?|pretee?|inscrite?|tenue?|rendue?|suivie?|reservee?|octroyee?|analysee?|ouverte?|annuelle?|annuel|booked|made|issued|received|handled|filed|processed|registered|discharged|lent|sent|paid|done|held|served|licensed|inspected|yearly|annual|granted|opened|existing)$/;

const aYear = /\b(?:en|in|de|of|for|pour) ((?:19|20)\d\d)\b/;
/** What would be, what is to come, and a sample of them. */
const notNow =
	/\b(?:sera|seront|will|would|prevu|attendu|expected|forecast|projete|projected|d'ici|by 20|vise|cible|target|de plus|more|supplementaire|additional|capacite|capacity|jusqu'a|up to|a terme|eventually|au plus|at most|cumul|depuis|since|over (?:the )?(?:\w+ )?years|sur (?:\w+ )?ans)/;
const changing =
	/\b(?:passe(?:r|ra|nt)? de|ramen|redui|augment|double|triple|from \d|increase|reduc|grow|autrefois|formerly|ancien|auparavant)/;

/** Before a count that is a part of others. */
const aPart = /\b(?:dont|parmi|of which|among|including|another|autres?|encore) (?:[a-z']+ ){0,3}$/;

function countsIn(text: string, path: string, span: Span): Counted[] {
	if (!/\d/.test(text)) return [];
	return countedIn(text).flatMap((told): Counted[] => {
		if (told.bound === 'least' || told.bound === 'most' || told.value < few) return [];
		if (notNow.test(told.clause) || changing.test(told.clause)) return [];
		if (aPart.test(plainOf(text).plain.slice(Math.max(0, told.start - 40), told.start))) return [];
		const period = told.per || (aYear.exec(told.clause)?.[1] ?? '');
		const qualifiers = new Set(told.qualifiers.filter((word) => !doneTo.test(word)));
		return [{ start: span.start, end: span.end, told, path, period, qualifiers }];
	});
}

/** So few are named in passing. */
const few = 20;

/** Verbs that say all there are, right before a count. */
const whole =
	/\b(?:suit|follows|surveille|inspecte|supervise|encadre|accredite|compte|comptent|gere|recense|dessert|exploite|possede|entretient|licenses|inspects|oversees|regulates|supervises|tracks|monitors|counts|serves|runs|manages|operates|maintains|lists|has|il y a|there are)(?: (?:environ|about|some|quelque|pres de|nearly|around))? $/;

const whereAllIsTold = /^(?:initiative\.description|contexte)$/;

/** What is beside a count in the same breath, and narrows nothing down: « avec douze inspecteurs », "a year". */
const withSome =
	/^ (?:a (?:year|month|week|day|quarter|season)\b|(?:with|avec|in|across|dans|de) (?:\d|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|two|three|four|five|seven|eight|nine|ten|twelve))/;

/** Whether a count is of all that there are of a thing. */
function isAll({ told, path, period }: Counted, text: string): boolean {
	if (!whereAllIsTold.test(path)) return false;
	const { plain } = plainOf(text);
	if (told.narrowed && !withSome.test(plain.slice(told.end))) return false;
	return period !== '' || told.reach === 'all' || whole.test(plain.slice(Math.max(0, told.start - 40), told.start));
}

/** The texts under the size of the groups: « 3 400 titulaires de permis ». */
function* sizes({ charter, value }: CheckContext): Iterable<Counted> {
	for (const group of value.usagers?.groupes ?? []) {
		const size = String(group.taille ?? '');
		const place = /[a-z]/i.test(size) ? placeOf(charter, group, 'taille') : undefined;
		// A size that counts the group by its own noun is told of with the sizes.
		const own = nounPhraseOf(plainOf(group.nom ?? '').plain)?.head;
		if (place) yield* countsIn(size, 'usagers.groupes.taille', place).filter(({ told }) => told.head !== own);
	}
}

/** Rounded as people round: « environ 2 400 » are not 3 100. */
const tolerance = ({ told }: Counted): number => (told.bound === 'exact' ? 0.05 : 0.15);

/** Other times and other ways: what they count is another matter. */
const elsewhere =
	/^(?:usagers\.(?:essais|plan_recherche)|portee\.(?:exclus|changements)|echeancier|hypotheses|risques|budget|indicateurs|alignement)/;

/** More of a thing than there are of it: « les 3 100 prêts faits par an », of « environ 2 400 prêts par an »; surely the same, or maybe. */
const moreOf = (sure: boolean): Check =>
	function* (context) {
		const texts: readonly Prose[] = proseOf(context.charter).filter(({ path }) => !elsewhere.test(path));
		const told = texts.flatMap((prose) => countsIn(prose.text, prose.path, prose));
		const byStart = new Map(texts.map((prose) => [prose.start, prose.text]));
		const wholes = told.filter((one) => isAll(one, byStart.get(one.start) ?? ''));
		if (wholes.length === 0) return;
		const seen = new Set<string>();
		for (const one of [...told, ...sizes(context)]) {
			const sized = one.path === 'usagers.groupes.taille';
			if (one.told.reach === 'some' && !sized) continue;
			const same = wholes.filter((all) => isSame(one, all));
			const [all] = same;
			const key = `${one.told.head} ${one.period}`;
			if (!all || seen.has(key) || same.some((other) => !isMore(one, other))) continue;
			// « Les 6 900 permis » may be of other permits too than those « de construction ».
			if (isNarrower(one, all) !== sure) continue;
			// One that is told of as the charter tells it is no other number.
			if (told.some((other) => other !== one && isSame(one, other) && other.told.value === one.told.value)) continue;
			seen.add(key);
			yield* contradiction(context, one, [all], { args: [one.told.quote, all.told.quote] });
		}
	};

/** The sure cases. */
export const moreThanThere: Check = moreOf(true);
/** The cases where the two may not be the same thing. */
export const moreThanTherePerhaps: Check = moreOf(false);

const isMore = ({ told }: Counted, all: Counted): boolean => told.value > all.told.value * (1 + tolerance(all));

/** Whether all that tells the whole apart tells the part too. */
const isNarrower = (one: Counted, all: Counted): boolean =>
	[...all.qualifiers].every((word) => one.qualifiers.has(word));

/** Whether a count is of a part, or of all, of what another counts. */
const isSame = (one: Counted, all: Counted): boolean =>
	one !== all &&
	one.told.head === all.told.head &&
	one.period === all.period &&
	one.start !== all.start &&
	(one.qualifiers.size === 0 || isNarrower(one, all));
