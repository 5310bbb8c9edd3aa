/** Whether what follows an objective measures it. */
import { type Check, fold, type Hit, numbersIn, placeOf } from '../../server/engine/index';
import { type Indicator, indicatorsByName, readers } from '../shared/measures';
import { stemsOf, wordRoots } from '../shared/stems';

const traffic =
	/\bvisites?\b|visiteur|achalandage|\btrafic\b|frequentation|\bsessions\b|mentions j'aime|\blikes\b|\btraffic\b|pages? vues?|\bclics?\b|telechargement|abonnes|impressions|\bvisits?\b|visitors|page views|\bclicks?\b|downloads/;

/** What is done at a visit, or comes of it: the visit is then the service itself, or what it spares. */
const outcome =
	/domicile|guide|terrain|\burgence|chantier|inspect|\blieux?\b|vendu|evit|annul|termin|reuss|satisf|delai|attente|abouti|completed|avoided|sold|home|on-?site|guided|success|\bsans [a-z]|\bwithout\b|refus/;

/** Whether an indicator counts who comes by, and nothing that comes of it. */
export const isTraffic = ({ nom = '' }: { readonly nom?: string | undefined }): boolean =>
	traffic.test(fold(nom)) && !outcome.test(fold(nom));

/** All that an indicator says of itself. */
const toldBy = ({ nom, base, cible, unite }: Indicator): string => [nom, unite, base, cible].join(' ; ');

/** Words are one as well where they have one root: « payer » and « paiement ». */
const share = (one: string, other: string): boolean =>
	[stemsOf, wordRoots].some((read) => [...read(one)].some((word) => read(other).has(word)));

/** Whether an objective and an indicator have something in common: a word, a figure, the kind of what is counted. */
function areOfOne(objective: string, indicator: Indicator): boolean {
	const told = toldBy(indicator);
	if (share(objective, told)) return true;
	const figures = new Set(numbersIn(told).map(({ value }) => value));
	if (numbersIn(objective).some(({ value }) => figures.has(value))) return true;
	return Object.values(readers).some((read) => read(objective).length > 0 && read(told).length > 0);
}

/** A figure in digits, and no year. */
const hasFigure = (text: string): boolean =>
	numbersIn(text).some(({ value, start, end }) => /^\d/.test(text.slice(start, end)) && (value < 1900 || value > 2100));

/**
 * An objective with a figure, or one that visits are to measure, followed by indicators that have nothing in common with
 * it: that it is reached will not be seen. What is told in words alone is often told in others.
 */
export const unmeasured: Check = function* ({ charter, value }): Iterable<Hit> {
	const known = indicatorsByName(value);
	for (const one of value.objectifs ?? []) {
		if (typeof one === 'string' || !one.enonce) continue;
		const { enonce, indicateurs = [] } = one;
		const followed = indicateurs.map((name) => known.get(fold(name)));
		const place = placeOf(charter, one, 'enonce');
		if (!place || followed.length === 0) continue;
		if (followed.some((indicator) => !indicator || areOfOne(enonce, indicator))) continue;
		if (!hasFigure(enonce) && !followed.every((indicator) => indicator && isTraffic(indicator))) continue;
		const related = followed.flatMap((indicator) => placeOf(charter, indicator, 'nom') ?? []);
		yield { ...place, args: [enonce, indicateurs[0] ?? ''], related };
	}
};
