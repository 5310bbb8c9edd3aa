/** Dates in prose, as the days that they may be: « dès le 1er mars 2027 », « au printemps 2027 », "by March 2027". */
import { isDate } from '../model/dates';
import { remembering } from '../remember';
import { pieceAt } from './numbers';
import { type Piece, type PlainText, pieceOf, plainOf } from './plain';

/** Days that a text speaks of, `YYYY-MM-DD`: the first and the last that it may mean. */
export interface DateRead extends Piece {
	readonly from: string;
	readonly to: string;
	/** `from`: « dès », "as of"; `by`: « avant », « d’ici », "by"; `after`: « après »; else `on`. */
	readonly bound: 'on' | 'from' | 'by' | 'after';
}

const months: Readonly<Record<string, number>> = {
	...{ janvier: 1, fevrier: 2, mars: 3, avril: 4, mai: 5, juin: 6, juillet: 7, aout: 8, septembre: 9, octobre: 10 },
	...{ novembre: 11, decembre: 12, january: 1, february: 2, march: 3, april: 4, may: 5, june: 6, july: 7, august: 8 },
	...{ september: 9, october: 10, november: 11, december: 12 },
};
/** The months that a season may be: people are loose about where one ends. Winter is that of its second year. */
const seasons: readonly (readonly [name: RegExp, first: number, last: number])[] = [
	[/^(?:printemps|spring)/, 3, 6],
	[/^(?:ete|summer)/, 6, 9],
	[/^(?:automne|fall|autumn)/, 9, 12],
	[/^(?:hiver|winter)/, 0, 3],
];
const ordinals: Readonly<Record<string, number>> = {
	...{ premier: 1, '1er': 1, deuxieme: 2, '2e': 2, second: 2, troisieme: 3, '3e': 3, quatrieme: 4, '4e': 4 },
	...{ dernier: 4, first: 1, third: 3, fourth: 4, last: 4 },
};

const month = Object.keys(months).join('|');
const year = '((?:19|20)\\d{2})(?![\\d-])';
const patterns: readonly (readonly [pattern: RegExp, read: (match: RegExpMatchArray) => Days | undefined])[] = [
	[/(?<![\d-])(\d{4})-(\d{2})-(\d{2})(?![\d-])/g, ([, y, m, d]) => day(y, Number(m), d)],
	[
		new RegExp(`(?<![\\d])(\\d{1,2})(?:er|st|nd|rd|th)?(?: of)? (${month}),? ${year}`, 'g'),
		([, d, m = '', y]) => day(y, months[m], d),
	],
	[new RegExp(`\\b(${month}) (\\d{1,2})(?:st|nd|rd|th)?,? ${year}`, 'g'), ([, m = '', d, y]) => day(y, months[m], d)],
	[
		new RegExp(`\\b(${month}) (?:a|au|et|to|and|through|-) ?(${month}) ${year}`, 'g'),
		([, m = '', n = '', y]) =>
			(months[m] ?? 1) <= (months[n] ?? 1) ? span(y, months[m] ?? 1, months[n] ?? 1) : undefined,
	],
	[
		new RegExp(`(?<!\\d(?:er|st|nd|rd|th)? )\\b(${month}) (?:de )?${year}`, 'g'),
		([, m = '', y]) => span(y, months[m] ?? 1, months[m] ?? 1),
	],
	[
		new RegExp(`\\b(printemps|ete|automne|hiver|spring|summer|fall|autumn|winter),? (?:de |of )?${year}`, 'g'),
		([, name = '', y]) => {
			const season = seasons.find(([pattern]) => pattern.test(name));
			return season && span(y, season[1], season[2]);
		},
	],
	[new RegExp(`\\b(?:noel|christmas),? ${year}`, 'g'), ([, y]) => day(y, 12, '25')],
	[new RegExp(`\\b[tq]([1-4]) (?:de |of )?${year}`, 'g'), ([, q, y]) => span(y, Number(q) * 3 - 2, Number(q) * 3)],
	[
		new RegExp(`\\b(${Object.keys(ordinals).join('|')}) (?:trimestre|quarter)(?: de| of)? ${year}`, 'g'),
		([, word = '', y]) => span(y, (ordinals[word] ?? 1) * 3 - 2, (ordinals[word] ?? 1) * 3),
	],
	[
		new RegExp(
			`\\b(?:en|in|des|by|avant|before|d'ici|de|depuis|since|until|from|fin|debut|early|late|end of) ${year}`,
			'g',
		),
		([, y]) => span(y, 1, 12),
	],
];

interface Days {
	readonly from: string;
	readonly to: string;
}

const iso = (y: number, m: number, d: number): string =>
	`${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;

function day(y = '', m = 0, d = ''): Days | undefined {
	const date = iso(Number(y), m, Number(d));
	return isDate(date) ? { from: date, to: date } : undefined;
}

/** Months of a year, the first and the last counted; month 0 is December of the year before. */
function span(y = '', first: number, last: number): Days {
	const start = first === 0 ? iso(Number(y) - 1, 12, 1) : iso(Number(y), first, 1);
	return { from: start, to: iso(Number(y), last, new Date(Date.UTC(Number(y), last, 0)).getUTCDate()) };
}

const bounds: readonly (readonly [bound: DateRead['bound'], before: RegExp])[] = [
	[
		'by',
		/(?:\bavant|\bd'ici|\bau plus tard|\bpour|\bjusqu'(?:au?|en)|\bby|\bbefore|\bno later than|\buntil)(?: (?:la fin|the end|le|la|l'|the|en|of|de|du|mi-?|fin|debut|au))* ?$/,
	],
	[
		'from',
		/(?:\bdes|\ba compter d[eu]|\ba partir d[eu]|\bdepuis|\bfrom|\bstarting(?: in| on)?|\bas of|\bsince)(?: (?:la fin|the end|le|la|l'|the|en|of|de|du|mi-?|fin|debut))* ?$/,
	],
	['after', /(?:\bapres|\bafter)(?: (?:le|la|l'|the|en))* ?$/],
];

/** How a date is bound by the words right before it. */
function boundAt(prose: PlainText, start: number): DateRead['bound'] {
	const before = prose.plain.slice(Math.max(0, start - 40), start);
	return bounds.find(([, word]) => word.test(before))?.[0] ?? 'on';
}

/** What parts the days of a list: « le 1er février, le 3 mai et le 24 mai 2027 ». */
const listed = '(?:, (?:(?:et|and|ou|or|puis|then) )?| (?:et|and|ou|or|puis|then) )(?:le |the |on )?';
/** A day and its month, before others of the same year. */
const dayBefore = new RegExp(
	`(?<![\\d.,/-])(?:(\\d{1,2})(?:er|st|nd|rd|th)? (${month})|\\b(${month}) (\\d{1,2})(?:st|nd|rd|th)?)(?=${listed}$)`,
);

/** Days before another of the same month: « les 3, 10 et 24 mai 2027 ». */
const daysOnly =
	/\b(?:les|des|aux|the|on) ((?:\d{1,2}(?:er|st|nd|rd|th)?, )*\d{1,2}(?:er|st|nd|rd|th)?),? (?:et|and|ou|or) $/;

/** The days of a list whose month and year only its last one tells, before that one. */
function sharingMonth(prose: PlainText, start: number, { from }: Days): readonly (Days & Piece)[] {
	const list = /^\d{1,2}(?!\d|-)/.test(prose.plain.slice(start)) && daysOnly.exec(prose.plain.slice(0, start));
	if (!list) return [];
	const at = list.index + list[0].indexOf(list[1] ?? '');
	return [...(list[1] ?? '').matchAll(/\d{1,2}/g)].flatMap(({ 0: d, index }) => {
		const days = day(from.slice(0, 4), Number(from.slice(5, 7)), d);
		return days ? [{ ...pieceOf(prose, at + index, at + index + d.length), ...days }] : [];
	});
}

/** The days of a list whose year only its last one tells, before that one; a month that comes later is of the year before. */
function sharingYear(prose: PlainText, start: number, { from }: Days): readonly (Days & Piece)[] {
	const found: (Days & Piece)[] = [];
	let [end, next] = [start, from];
	for (;;) {
		const match = dayBefore.exec(prose.plain.slice(0, end));
		if (!match) return found;
		const [, d, m, n, e] = match;
		const [year, monthOf] = [Number(next.slice(0, 4)), months[m ?? n ?? '']];
		const same = day(String(year), monthOf, d ?? e);
		const days = same && same.from > next ? day(String(year - 1), monthOf, d ?? e) : same;
		if (!days) return found;
		found.push({ ...pieceAt(prose, match), ...days });
		[end, next] = [match.index, days.from];
	}
}

/** The dates of a text, in order. A day without a year is none, but in a list that ends with it: which year is meant cannot be told. */
export const datesIn = remembering((text): readonly DateRead[] => {
	const prose = plainOf(text);
	if (!/\d{4}/.test(prose.plain)) return [];
	const found: DateRead[] = [];
	for (const [pattern, read] of patterns)
		for (const match of prose.plain.matchAll(pattern)) {
			const end = match.index + match[0].length;
			if (found.some((one) => match.index < one.end && one.start < end)) continue;
			const days = read(match);
			if (!days) continue;
			// A year alone is matched with the word before it, which may be what bounds it.
			const before = prose.plain.slice(0, end - 4).slice(-40);
			const [bound = boundAt(prose, match.index)] =
				bounds.find(([, word]) => days.to.endsWith('12-31') && word.test(before)) ?? [];
			found.push({ ...pieceAt(prose, match), ...days, bound });
			if (days.from !== days.to) continue;
			for (const one of [...sharingMonth(prose, match.index, days), ...sharingYear(prose, match.index, days)])
				found.push({ ...one, bound: boundAt(prose, one.start) });
		}
	return found.sort((a, b) => a.start - b.start);
});

/** A month that a text names, with or without its year. */
export interface MonthRead extends Piece {
	/** 1 to 12. */
	readonly month: number;
}

const anyMonth = new RegExp(`(?<![a-z-])(${month})(?![a-z])`, 'g');
/** « May » and « mars » are more often something else where no other word of a date stands before them. */
const beforeMonth =
	/(?:\d(?:er|st|nd|rd|th)?|\b(?:en|de|d'|du|et|mi-|fin|debut|des|depuis|in|and|of|early|late|since|to|au|a)) ?$/;

/** The months of a text, in order. */
export const monthsIn = remembering((text): readonly MonthRead[] => {
	const prose = plainOf(text);
	return [...prose.plain.matchAll(anyMonth)].flatMap((match): MonthRead[] => {
		const name = match[1] ?? '';
		if (/^(?:may|mars|march)$/.test(name) && !beforeMonth.test(prose.plain.slice(0, match.index))) return [];
		return [{ ...pieceAt(prose, match), month: months[name] ?? 0 }];
	});
});
