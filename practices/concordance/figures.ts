/** One thing measured twice: an indicator and what the prose says of the same thing. */
import {
	type Check,
	type CheckContext,
	countedIn,
	fold,
	nounPhraseOf,
	numbersIn,
	plainOf,
	type Quantity,
	remembering,
	sentencesOf,
	sharesIn,
	stemOf,
} from '../../server/engine/index';
import { allows, type Indicator, isChange, type MeasureKind, measureOf, nearly, readers } from '../shared/measures';
import { type Prose, proseOf } from '../shared/prose';
import { contradiction, type FieldPlace } from '../shared/said';

/** Where the prose says how things are, and how they will be. */
const whereTold =
	/^(?:initiative\.description|contexte|besoins\.(?:enonce|source)|usagers\.groupes\.description|objectifs(?:\.enonce)?|solution\.pmv\.objectifs|benefices\.valeur|alignement\.valeur_visee|ethique\.developpement_durable)$/;

/** Words of a measure that do not tell what is measured. */
const empty =
	/^(?:taux|nombre|part|pourcentage|proportion|moyen|moyenne|median|mediane|rate|number|share|average|percent|percentage|jour|heure|mois|semaine|day|hour|week|month|les|des|pour|par|sur|dans|avec|une|aux|the|and|for|with|from|per|nos|leur|que|qui|est|sont|are|was|not|pas|faute|recu|recue|recus|recues|received|total|totaux|effectue|effectuee)$/;
const lasting = /^(?:delai|duree|temps?|attente?|time|delay|wait|waitin|durati|turnar)$/;
/** How prose says that something takes time. */
const takesTime =
	/\bdelais?\b|\bduree|\battend|\battente|\bpren(?:d|nent)\b|\bdur(?:e|ent|ait)\b|\bprenait\b|\btakes?\b|\btook\b|\bwait|\bdelay|\blasts?\b|\bmet(?:tent)? (?:en moyenne )?\d/;
/** What is kept, announced or tried for some time is not how long a service takes. */
const otherTime =
	/\bavant\b|\bbefore\b|conserv|\bgard|\bkept\b|rappel|remind|\bessais?\b|\bpendant\b|\bduring\b|\bdepuis\b|\bsince\b|\bapres\b/;

const firstLetters = 6;
const rootOf = (word: string): string => stemOf(word).slice(0, firstLetters);

/** Whether one of these roots is that one: « évite » is in « évitera ». */
export const holds = (told: ReadonlySet<string>, root: string): boolean =>
	told.has(root) || (root.length === 5 && [...told].some((one) => one.startsWith(root))) || told.has(root.slice(0, 5));

/** The roots of the words that tell what a text is about. */
export const rootsOf = remembering((text): ReadonlySet<string> => {
	const words = plainOf(text).plain.match(/[a-z]{3,}/g) ?? [];
	return new Set(words.filter((word) => !empty.test(stemOf(word))).map(rootOf));
});

/** What an indicator measures: the roots of its name, and its values. */
export interface Measured {
	readonly one: Indicator;
	readonly roots: readonly string[];
	readonly kind: MeasureKind | undefined;
	readonly base: number | undefined;
	readonly target: number | undefined;
	/** The plain words of a name that has no root of its own; the prose is about it where it says just that. */
	readonly phrase?: string;
}

export function measuredOf({ value }: CheckContext): readonly Measured[] {
	return (value.indicateurs ?? []).flatMap((one): Measured[] => {
		const [base, target] = [measureOf(one.base, one.unite), measureOf(one.cible, one.unite)];
		const kind = base?.kind ?? target?.kind;
		if ((!base && !target) || isChange(one.nom, one.cible, one.base)) return [];
		// « 0 » needs no unit.
		if (base?.kind && target?.kind && base.kind !== target.kind) return [];
		const roots = [...rootsOf(one.nom ?? '')].filter((root) => !lasting.test(root));
		const values = { one, kind, base: base?.value, target: target?.value };
		if (roots.length > 0) return [{ ...values, roots }];
		// « Attente médiane »: all of its words only tell how it is measured, and the prose has them side by side.
		const { plain } = plainOf(one.nom ?? '');
		return [{ ...values, roots, phrase: /^[a-z]{4,} [a-z]{4,}$/.test(plain.trim()) ? plain.trim() : '' }];
	});
}

/** A figure of a sentence. */
export interface Figure {
	readonly quote: string;
	readonly fits: (value: number) => boolean;
	/** Of « 50 à 15 minutes », what fits each end, as written. */
	readonly ends?: readonly [from: (value: number) => boolean, to: (value: number) => boolean];
	readonly start: number;
	readonly end: number;
}

function ofQuantity(one: Quantity): Figure {
	const { quote, start, end } = one;
	const [first, second] = numbersIn(quote).map(({ value }) => value);
	const fits = (value: number) => allows(one, value);
	if (one.value === one.most || !first || !second) return { quote, fits, start, end };
	const unit = one.most / Math.max(first, second);
	return {
		quote,
		fits,
		start,
		end,
		ends: [(value) => nearly(value, first * unit), (value) => nearly(value, second * unit)],
	};
}

/** The percentages of a sentence, those said as shares too: « une demande sur trois ». */
function percentages(sentence: string): Figure[] {
	const shares = sharesIn(sentence).map(({ part, whole, quote, start, end }) => {
		const rate = (part / whole) * 100;
		return { quote, fits: (value: number) => Math.abs(value - rate) <= Math.max(3, rate * 0.08), start, end };
	});
	return [...readers.percent(sentence).map(ofQuantity), ...shares];
}

const fractions: readonly (readonly [words: RegExp, of: number])[] = [
	[/\bmoitie\b|\bhalf\b/, 1 / 2],
	[/\bdeux tiers\b|\btwo[ -]thirds\b/, 2 / 3],
	[/\btiers\b|\bthird\b/, 1 / 3],
	[/\btrois quarts\b|\bthree[ -]quarters\b/, 3 / 4],
	[/\bquart\b|\bquarter\b/, 1 / 4],
];

/** The counts of a sentence, and what a part of each makes: « 1 900 appels, dont la moitié… ». */
function amounts(sentence: string, name: string, per: string): Figure[] {
	const { plain } = plainOf(sentence);
	const head = nounPhraseOf(plainOf(name).plain)?.head;
	const counts = countedIn(sentence).filter((one) => one.head === head && (one.per === per || per === ''));
	const [, part] = fractions.find(([words]) => words.test(plain)) ?? [];
	return counts.map(({ value, quote, start, end, bound }) => {
		const slack = bound === 'exact' ? 0.05 : 0.2;
		const near = (a: number, b: number) => Math.abs(a - b) <= Math.max(a, b) * slack;
		return {
			quote: part === undefined ? quote : plainOf(sentence).text.trim(),
			fits: (other) => (part === undefined ? near(value, other) : near(value * part, other)),
			start,
			end,
		};
	});
}

export const perOf = (unit = ''): string => {
	const [one] = countedIn(`2 choses ${plainOf(unit).plain.replace(/^[a-z]+ (?=par|per|a )/, '')}`);
	return one?.per ?? '';
};

/** Where both ends are told: « de 38 jours à 10 », "from 11% to 5%". */
function endsOf(
	sentence: string,
	figures: readonly Figure[],
	read: (text: string) => readonly Figure[],
): { from?: Figure; to?: Figure } {
	const { plain } = plainOf(sentence);
	const span = figures.find(({ ends, start }) => ends && /(?:\bde|\bfrom) $/.test(plain.slice(0, start)));
	if (span?.ends) return { from: { ...span, fits: span.ends[0] }, to: { ...span, fits: span.ends[1] } };
	const from = figures.find(({ start }) =>
		/(?:(?<!moins |plus |pres |autour |lieu )\bde|\bd'|\bfrom) (?:pres de |environ |about )?$/.test(
			plain.slice(0, start),
		),
	);
	if (!from || !/^[^,;]{0,24}? (?:a|down to|to) /.test(plain.slice(from.end))) return {};
	const to = figures.find(
		({ start }) => start > from.end && /(?:\ba|\bto) (?:moins de |under )?$/.test(plain.slice(0, start)),
	);
	if (to) return { from, to };
	// « From 33 days down to 12 »: the unit is told once.
	const told = /^[^,;]{0,24}? (?:a|down to|to) (\d+(?:[.,]\d+)?)(?![\w%]|[.,]\d| [$%])/.exec(plain.slice(from.end));
	const unit = from.quote.replace(/^[\d\s.,]+/, '');
	const [bare] = told ? read(`${told[1]} ${unit}`) : [];
	return bare ? { from, to: { ...bare, quote: from.quote + (told?.[0] ?? '') } } : { from };
}

const toLearn =
	/^(?:verifier|valider|voir|savoir|apprendre|mesurer|confirmer|tester|check|verify|see|learn|measure|confirm|test|find out)\b/;

/** The sentences about a thing that is measured. */
function* sentencesAbout(
	context: CheckContext,
	measured: Measured,
): Iterable<{ prose: Prose; sentence: string; sure: boolean }> {
	const linked = linkedTo(context, measured.one);
	// What a target of the strategy aims at is told of by the practice, beside the indicator that follows it.
	const aimed = (context.value.alignement ?? [])
		.filter(({ indicateurs }) => indicateurs?.length === 1)
		.map(({ valeur_visee }) => String(valeur_visee ?? ''));
	for (const prose of proseOf(context.charter)) {
		if (!whereTold.test(prose.path)) continue;
		if (prose.path === 'alignement.valeur_visee' && aimed.includes(prose.text)) continue;
		// What a first version is to verify, somewhere or of some, is neither where one starts nor what one aims at in the end.
		if (prose.path === 'solution.pmv.objectifs' && toLearn.test(plainOf(prose.text).plain)) continue;
		const objective = linked.has(prose.text);
		for (const { quote } of sentencesOf(prose.text)) {
			const told = rootsOf(quote);
			const { phrase, roots } = measured;
			const all = phrase === undefined && roots.every((root) => holds(told, root));
			if (objective || (phrase !== undefined && saysJust(phrase, quote))) yield { prose, sentence: quote, sure: true };
			else if (all) yield { prose, sentence: quote, sure: measured.roots.length > 1 };
		}
	}
}

/** Whether a sentence has these words, and tells of no part: « l’attente médiane est de douze jours ». */
function saysJust(phrase: string, sentence: string): boolean {
	const { plain } = plainOf(sentence);
	const at = plain.indexOf(phrase);
	if (phrase === '' || at < 0) return false;
	return /^(?: (?:est|etait|is|was|of|de)\b|[ ,:(]*\d|[ ,:(]*$)/.test(plain.slice(at + phrase.length));
}

/** The objectives that an indicator alone follows. */
export function linkedTo({ value }: CheckContext, one: Indicator): ReadonlySet<string> {
	return new Set(
		(value.objectifs ?? []).flatMap((objective) =>
			typeof objective !== 'string' &&
			objective.indicateurs?.length === 1 &&
			fold(objective.indicateurs[0] ?? '') === fold(one.nom ?? '')
				? [objective.enonce ?? '']
				: [],
		),
	);
}

/** A part of what has just been counted is no change of it. */
const partOf =
	/\b(?:dont|la|le|of which|about) (?:pres de )?(?:la moitie|le tiers|le quart|moitie|tiers|half|a third|a quarter)\b|\b(?:half|a third|a quarter) of\b/g;

/** Years apart, or for one part of the people only. */
const partly =
	/\b(?:19|20)\d\d\b|\bchez\b|\bamong\b|\bparmi\b|certain|\bd'ici\b|\bpour les\b|\bau plus\b|\bat most\b|\bjusqu'a\b|\bup to\b/;

const aYear = /\b(?:19|20)\d\d\b/;

/** A sentence without the last whole year before the initiative, or its first: a base is of one of them. */
function withoutLatest(plain: string, { value, today }: CheckContext): string {
	const begun = Number((value.initiative?.debut ?? today).slice(0, 4));
	return plain.replace(/\b(?:in|en|de|of) ((?:19|20)\d\d)\b/g, (all, year) =>
		Number(year) === begun || Number(year) === begun - 1 ? '' : all,
	);
}

/** What the prose says of a thing, and what its indicator says: where it is surely the same, or where it may be. */
const otherFigure = (wanted: boolean): Check =>
	function* (context) {
		for (const measured of measuredOf(context)) {
			const { one, kind, base, target } = measured;
			const seen = new Set<number>();
			for (const { prose, sentence, sure } of sentencesAbout(context, measured)) {
				const { plain } = plainOf(sentence);
				if (seen.size > 0) break;
				const objective = linkedTo(context, one).has(prose.text);
				const figures = figuresOf(sentence, measured);
				const { from, to } = endsOf(sentence, figures, (text) => figuresOf(text, measured));
				let wrong: readonly [figure: Figure, key: 'base' | 'cible'] | undefined;
				if (from && base !== undefined && !from.fits(base)) wrong = [from, 'base'];
				else if (to && target !== undefined && !to.fits(target)) wrong = [to, 'cible'];
				else if (
					!from &&
					!objective &&
					figures.length > 0 &&
					!isChange(plain.replace(partOf, ' ')) &&
					!partly.test(withoutLatest(plain, context))
				) {
					if (kind === 'days' && (!takesTime.test(plain) || otherTime.test(plain))) continue;
					// The context tells how things are, and a target is not there yet.
					const ahead = prose.path === 'contexte' && context.phase !== 'exploitation' ? undefined : target;
					const known = [base, ahead].filter((value) => value !== undefined);
					const [first] = figures;
					const now = context.phase === 'exploitation' && today.test(plain);
					if (now && figures.some((figure) => isOnTheWay(figure, base, target))) continue;
					// « 26 jours, 41 en hiver »: the base is there too, and of what the name narrows down.
					const bases = numbersIn(String(one.base ?? '')).map(({ value }) => value);
					if (numbersIn(sentence).some(({ value }) => bases.includes(value))) continue;
					if (first && base !== undefined && !figures.some(({ fits }) => known.some((value) => fits(value))))
						wrong = [first, 'base'];
				} else if (!from && objective && target !== undefined && !isChange(sentence, one.nom))
					wrong = sharedTarget(sentence, measured);
				if (!wrong) continue;
				const [figure, key] = wrong;
				// A base may be of a later year than the one that is told.
				const same = sure && (from !== undefined || objective || !aYear.test(plain));
				if (same !== wanted) continue;
				seen.add(prose.start);
				yield* contradiction(context, [one, key] as FieldPlace, [prose], {
					args: [figure.quote, one.nom ?? '', String(one[key])],
				});
			}
		}
	};

const today =
	/aujourd'hui|maintenant|desormais|a ce jour|\bdepuis\b|\bdeja\b|cette annee|\bnow\b|\btoday\b|so far|already|\bsince\b|this year|\b(?:premiere|derniere|first|last|latest) (?:campagne|saison|annee|campaign|season|year)|\bont ete (?:faite|rempli|depose|envoye|traite)/;

/** Whether a figure lies between where one started and where one goes, or beyond: of a service in use, it tells how things are now. */
function isOnTheWay({ fits }: Figure, base: number | undefined, target: number | undefined): boolean {
	if (base === undefined || target === undefined) return false;
	return Array.from({ length: 151 }, (_, step) => base + ((target - base) * step) / 100).some((value) => fits(value));
}

/** A share that an objective promises, and another target: « une demande sur trois », and 10 %. Other figures are told of by the practice. */
function sharedTarget(sentence: string, { kind, base, target }: Measured): readonly [Figure, 'cible'] | undefined {
	if (kind !== 'percent' || target === undefined || readers.percent(sentence).length > 0) return undefined;
	const [share, another] = percentages(sentence);
	if (!share || another || share.fits(target) || (base !== undefined && share.fits(base))) return undefined;
	return [share, 'cible'];
}

export function figuresOf(sentence: string, { kind, one }: Measured): Figure[] {
	if (kind === 'percent') return percentages(sentence);
	if (kind) return readers[kind](sentence).map(ofQuantity);
	return amounts(sentence, one.nom ?? '', perOf(one.unite));
}

/** One thing measured twice. */
export const figures: Check = function* (context) {
	yield* otherFigure(true)(context);
	yield* otherUnit(context);
};

const everyOne =
	/^(?:[a-z']+ ){0,4}?(?:tou(?:te)?s les|chaque|every|each|all(?: the| of the)?)\b|\b(?:[a-z]+) (?:tou(?:te)?s les|chaque|every|each|all the|all of the) /;
/** To be able to is not to do; « every year » is a time, and some are left out. */
const notEveryOne =
	/permet|offr|pouv|peu(?:t|vent)\b|possib|\blet\b|allow|enable|\bcan\b|\bable\b|give\b|sur (?:dix|cinq|cent|quatre|trois|deux)|in (?:ten|five|four|three)\b|\d ?%|(?:chaque|every|each|tou(?:te)?s les|all the) (?:an|annee|mois|jour|semaine|fois|year|month|day|week|time|deux|trois)|sauf|except|presque|almost|plupart|most\b|\bvise|\btend|\baim/;

/** A share as high as this is all, but for what cannot be helped. */
const nearlyAll = 85;

/** An objective that is for every one, and a target that leaves many out. */
const shortOfAll: Check = function* (context) {
	for (const measured of measuredOf(context)) {
		const { one, kind, target, base } = measured;
		if (kind !== 'percent' || target === undefined || target >= nearlyAll || (base !== undefined && base >= target))
			continue;
		const linked = linkedTo(context, one);
		for (const prose of proseOf(context.charter)) {
			const { plain } = plainOf(prose.text);
			if (!linked.has(prose.text) || !everyOne.test(plain) || notEveryOne.test(plain)) continue;
			yield* contradiction(context, [one, 'cible'], [prose], {
				variant: 'tous',
				args: [prose.text, one.nom ?? '', String(one.cible)],
			});
		}
	}
};

const takesOurTime = new RegExp(`${takesTime.source}|\\b(?:prenons|mettons|took us|we take)\\b`);

/** Units of time by how they begin. */
const units: readonly (readonly [unit: string, words: RegExp])[] = [
	['minute', /^minutes?\b/],
	['hour', /^(?:heures?|hours?)\b/],
	['day', /^(?:jours?|days?)\b/],
	['week', /^(?:semaines?|weeks?)\b/],
	['month', /^(?:mois|months?)\b/],
];
const unitOf = (text: string): string | undefined => units.find(([, words]) => words.test(text.trim()))?.[0];

/** A starting value that the context gives in another unit: 34 hours, where « nous en prenons trente-quatre » speaks of days. */
const otherUnit: Check = function* (context) {
	for (const one of context.value.indicateurs ?? []) {
		const own = unitOf(plainOf(one.unite ?? '').plain);
		const [base, another] = numbersIn(String(one.base ?? ''));
		if (!own || !base || another || base.value < 10) continue;
		for (const prose of proseOf(context.charter)) {
			if (!/^(?:initiative\.description|contexte|besoins)/.test(prose.path)) continue;
			const { plain } = plainOf(prose.text);
			const told = sentencesOf(prose.text).flatMap(({ quote, start }) =>
				numbersIn(quote).flatMap((number) =>
					number.value === base.value
						? [{ quote, at: start + number.start, behind: plainOf(quote).plain.slice(number.end) }]
						: [],
				),
			);
			const [first, second] = told;
			if (!first || second || !takesOurTime.test(plainOf(first.quote).plain)) continue;
			const said = unitOf(first.behind.replace(/^[ -]/, '')) ?? elliptic(plain.slice(0, first.at), first.behind);
			if (!said || said === own) continue;
			yield* contradiction(context, [one, 'unite'], [prose], {
				variant: 'unite',
				args: [one.nom ?? '', String(one.base), one.unite ?? '', first.quote],
			});
			break;
		}
	}
};

/** The unit that was told right before, where the number has none of its own: « vingt jours…; nous en prenons trente-quatre ». */
function elliptic(before: string, behind: string): string | undefined {
	if (!/^(?: (?:en moyenne|on average|today|aujourd'hui|now))?[ ]?(?:[.;,]|$)/.test(behind)) return undefined;
	const told = [
		...before.slice(-120).matchAll(/\b(?:minutes?|heures?|hours?|jours?|days?|semaines?|weeks?|mois|months?)\b/g),
	].at(-1);
	return told && unitOf(told[0]);
}

/** The cases where the two may not be the same thing. */
export const figuresPerhaps: Check = function* (context) {
	yield* otherFigure(false)(context);
	yield* shortOfAll(context);
};
