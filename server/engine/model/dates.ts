/** Dates of the format: `YYYY-MM-DD`, compared as texts. */

/** What a template leaves in place of a date. */
export const datePlaceholder = /^(?:AAAA|YYYY)-MM-(?:JJ|DD)$/i;

/** Whether a text is a date that exists, written `YYYY-MM-DD`. */
export function isDate(text: string): boolean {
	const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
	if (!match) return false;
	return exists(Number(match[1]), Number(match[2]), Number(match[3]));
}

function exists(year: number, month: number, day: number): boolean {
	return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

function daysIn(year: number, month: number): number {
	return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function iso(year: number, month: number, day: number): string {
	return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Days from one date to a later one; negative where the second comes first. Both must be dates. */
export function daysBetween(from: string, to: string): number {
	return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** The date some days after another. */
export function addDays(date: string, days: number): string {
	return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The same day some months after a date; where that month has no such day, as many days into the next. */
export function addMonths(date: string, months: number): string {
	const time = new Date(Date.parse(date));
	time.setUTCMonth(time.getUTCMonth() + months);
	return time.toISOString().slice(0, 10);
}

/** Names of months, French and English, without accents. */
const months: readonly (readonly [french: string, english: string])[] = [
	['janvier', 'january'],
	['fevrier', 'february'],
	['mars', 'march'],
	['avril', 'april'],
	['mai', 'may'],
	['juin', 'june'],
	['juillet', 'july'],
	['aout', 'august'],
	['septembre', 'september'],
	['octobre', 'october'],
	['novembre', 'november'],
	['decembre', 'december'],
];

const weekdays: readonly string[] = [
	...['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
	...['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'].map((day) => day.toLowerCase()),
];

/** The number of a month by its name, or by its first letters where no other month has them. */
function monthOf(name: string): number | undefined {
	if (name.length < 3) return undefined;
	const found = months.flatMap((names, index) => (names.some((one) => one.startsWith(name)) ? [index + 1] : []));
	return found.length === 1 ? found[0] : undefined;
}

/** A date as it is compared: no accents, capitals or articles, one kind of dash and of blank, no time of day. */
function plainDate(text: string): string {
	return text
		.normalize('NFKD')
		.replace(/\p{M}|\p{Cf}/gu, '')
		.toLowerCase()
		.replace(/[\p{Pd}\u2212]/gu, '-')
		.replace(/\s+/g, ' ')
		.trim()
		.replace(/^(\d{4}-\d{2}-\d{2})[t ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)? ?(?:z|[-+]\d{2}:?\d{2})?$/, '$1')
		.replace(/^(?:le|the) /, '')
		.replace(/\.$/, '');
}

/**
 * What a text that is not a date of the format probably means, best first; empty where it is unclear.
 * Day before month, as Québec writes; both orders are given where both make a date. An impossible day of a date that is
 * otherwise as the format wants it gives the month's last; any other impossible day gives nothing.
 */
export function meantDates(text: string): string[] {
	if (text.length > 60) return [];
	const plain = plainDate(text);
	const found = readingsOf(plain);
	const [, word = '', rest = ''] = /^([a-z]{3,})[.,]* (?:le |the )?(.*)$/.exec(plain) ?? [];
	return found.length === 0 && weekdays.some((day) => day.startsWith(word)) ? readingsOf(rest) : found;
}

/**
 * The last day of the month of a day that does not exist, whatever way it is written: 28 for « 30 février 2026 » and
 * 2026-02-30; undefined where the day exists or no day of a month is meant. Without a year, February has 29.
 */
export function lastDayMeant(text: string): number | undefined {
	if (text.length > 60) return undefined;
	const whole = plainDate(text);
	const [, word = '', behind = ''] = /^([a-z]{3,})[.,]* (?:le |the )?(.*)$/.exec(whole) ?? [];
	const plain = weekdays.some((day) => day.startsWith(word)) && behind !== '' ? behind : whole;
	const of = (year: string | undefined, month: number | undefined, day: string | undefined) => {
		const last = month && month <= 12 ? daysIn(year ? Number(year) : 2000, month) : undefined;
		return last !== undefined && Number(day) > last && Number(day) <= 39 ? last : undefined;
	};
	let match =
		/^(\d{4}) ?[-/. ] ?(\d{1,2}) ?[-/. ] ?(\d{1,2})$/.exec(plain) ?? /^((?:19|20)\d{2})(\d{2})(\d{2})$/.exec(plain);
	if (match) return of(match[1], Number(match[2]), match[3]);
	match = /^(\d{1,2}) ?[-/. ] ?(\d{1,2}) ?[-/. ] ?(\d{4})$/.exec(plain);
	if (match)
		return meantDates(text).length > 0
			? undefined
			: of(
					match[3],
					Number(match[2]) <= 12 ? Number(match[2]) : Number(match[1]),
					Number(match[2]) <= 12 ? match[1] : match[2],
				);
	match = /^(\d{1,2}) ?(?:ers?|e|st|nd|rd|th)?(?: of)?[-/. ]*([a-z]+)[-/., ]*(\d{4})?$/.exec(plain);
	if (match) return of(match[3], monthOf(match[2] ?? ''), match[1]);
	match = /^([a-z]+)[-/. ]*(\d{1,2})(?:st|nd|rd|th)?(?:[-/,. ]+(\d{4}))?$/.exec(plain);
	if (match) return of(match[3], monthOf(match[1] ?? ''), match[2]);
	match = /^(\d{4})[-/., ]*([a-z]+)[-/. ]*(\d{1,2})$/.exec(plain);
	return match ? of(match[1], monthOf(match[2] ?? ''), match[3]) : undefined;
}

function readingsOf(plain: string): string[] {
	const one = (year: string, month: number | undefined, day: string): string[] =>
		month !== undefined && exists(Number(year), month, Number(day)) ? [iso(Number(year), month, Number(day))] : [];
	let match =
		/^(\d{4}) ?[-/. ] ?(\d{1,2}) ?[-/. ] ?(\d{1,2})$/.exec(plain) ?? /^((?:19|20)\d{2})(\d{2})(\d{2})$/.exec(plain);
	if (match) {
		const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
		if (exists(year, month, day)) return [iso(year, month, day)];
		if (exists(year, day, month)) return [iso(year, day, month)];
		if (month >= 1 && month <= 12 && day >= 1 && day <= 31) return [iso(year, month, daysIn(year, month))];
		return [];
	}
	match = /^(\d{1,2}) ?[-/. ] ?(\d{1,2}) ?[-/. ] ?(\d{4})$/.exec(plain);
	if (match) {
		const [, first = '', second = '', year = ''] = match;
		return [...new Set([...one(year, Number(second), first), ...one(year, Number(first), second)])];
	}
	match = /^(\d{1,2}) ?(?:ers?|e|st|nd|rd|th)?(?: of)?[-/. ]*([a-z]+)[-/., ]*(\d{4})$/.exec(plain);
	if (match) return one(match[3] ?? '', monthOf(match[2] ?? ''), match[1] ?? '');
	match = /^([a-z]+)[-/. ]*(\d{1,2})(?:st|nd|rd|th)?(?:[-/,. ]+)(\d{4})$/.exec(plain);
	if (match) return one(match[3] ?? '', monthOf(match[1] ?? ''), match[2] ?? '');
	match = /^(\d{4})[-/., ]*([a-z]+)[-/. ]*(\d{1,2})$/.exec(plain);
	if (match) return one(match[1] ?? '', monthOf(match[2] ?? ''), match[3] ?? '');
	match = /^(\d{4})[-/](\d{1,2})$/.exec(plain) ?? /^([a-z]+)[-/. ]*(\d{4})$/.exec(plain);
	if (match) {
		const named = /^[a-z]/.test(plain);
		const year = Number(named ? match[2] : match[1]);
		const month = named ? monthOf(match[1] ?? '') : Number(match[2]);
		return month && month <= 12 ? [iso(year, month, 1), iso(year, month, daysIn(year, month))] : [];
	}
	return [];
}
