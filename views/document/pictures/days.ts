/** A day as a number of days since 1970-01-01. */
export type Day = number;

const length = 86_400_000;

/** The day that a text names as `2026-11-28`; undefined for what is no day of the calendar. */
export function dayOf(text: string | undefined): Day | undefined {
	if (text === undefined || !/^\d{4}-\d\d-\d\d$/.test(text)) return undefined;
	const time = Date.parse(`${text}T00:00:00Z`);
	return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text ? undefined : time / length;
}

/** A day as `2026-11-28`. */
export const dateOf = (day: Day): string => new Date(day * length).toISOString().slice(0, 10);

/** A mark on an axis of time. */
export interface Tick {
	readonly day: Day;
	/** Year and month (0 is January); the month only where the marks are closer than years. */
	readonly year: number;
	readonly month?: number;
}

/** Marks between two days: at first days of months, of quarters or of years, at most so many. */
export function ticks(from: Day, to: Day, atMost: number): Tick[] {
	const start = new Date(from * length);
	const end = new Date(to * length);
	const months = (end.getUTCFullYear() - start.getUTCFullYear()) * 12 + end.getUTCMonth() - start.getUTCMonth() + 1;
	let step = [1, 2, 3, 6, 12, 24, 60, 120].find((one) => months / one <= atMost) ?? 240;
	while (months / step > atMost) step *= 2;
	const all: Tick[] = [];
	let month = Math.floor((start.getUTCFullYear() * 12 + start.getUTCMonth()) / step) * step;
	for (; ; month += step) {
		const date = new Date(0);
		date.setUTCFullYear(Math.floor(month / 12), month % 12, 1);
		const day = date.getTime() / length;
		if (day > to) return all;
		if (day >= from) all.push({ day, year: date.getUTCFullYear(), ...(step < 12 ? { month: month % 12 } : {}) });
	}
}
