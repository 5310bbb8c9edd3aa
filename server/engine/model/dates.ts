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

const months: Record<string, number> = {
	janvier: 1,
	fevrier: 2,
	mars: 3,
	avril: 4,
	mai: 5,
	juin: 6,
	juillet: 7,
	aout: 8,
	septembre: 9,
	octobre: 10,
	novembre: 11,
	decembre: 12,
	january: 1,
	february: 2,
	march: 3,
	april: 4,
	may: 5,
	june: 6,
	july: 7,
	august: 8,
	september: 9,
	october: 10,
	november: 11,
	december: 12,
};

/**
 * What a text that is not a date of the format probably means, best first; empty where it cannot be told.
 * Day before month, as Québec writes; both orders are given where both make a date. An impossible day gives the month's last.
 */
export function meantDates(text: string): string[] {
	const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
	let match = /^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})$/.exec(plain);
	if (match) {
		const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
		if (exists(year, month, day)) return [iso(year, month, day)];
		if (exists(year, day, month)) return [iso(year, day, month)];
		if (month >= 1 && month <= 12 && day >= 1 && day <= 31) return [iso(year, month, daysIn(year, month))];
		return [];
	}
	match = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(plain);
	if (match) {
		const [first, second, year] = [Number(match[1]), Number(match[2]), Number(match[3])];
		const found = [
			...(exists(year, second, first) ? [iso(year, second, first)] : []),
			...(exists(year, first, second) ? [iso(year, first, second)] : []),
		];
		return [...new Set(found)];
	}
	match =
		/^(?:le )?(\d{1,2})(?:er)? ([a-z]+),? (\d{4})$/.exec(plain) ?? swap(/^([a-z]+) (\d{1,2}),? (\d{4})$/.exec(plain));
	if (match) {
		const [day, month, year] = [Number(match[1]), months[match[2] ?? ''], Number(match[3])];
		return month && exists(year, month, day) ? [iso(year, month, day)] : [];
	}
	match = /^(\d{4})-(\d{2})$/.exec(plain);
	if (match) {
		const [year, month] = [Number(match[1]), Number(match[2])];
		return month >= 1 && month <= 12 ? [iso(year, month, 1), iso(year, month, daysIn(year, month))] : [];
	}
	return [];
}

function swap(match: RegExpExecArray | null): RegExpExecArray | null {
	if (match) [match[1], match[2]] = [match[2] ?? '', match[1] ?? ''];
	return match;
}
