/** How dates, figures and texts are set in a document. */
import type { Language } from '../texts/text';

const locales: Readonly<Record<Language, string>> = { fr: 'fr-CA', en: 'en-CA' };

const noBreak = '\u00a0';

/** A day in words: « 1er octobre 2026 », "October 1, 2026", the day with its month. It must be a date of the format. */
export function shownDate(day: string, language: Language): string {
	const words = new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeZone: 'UTC' }).format(
		Date.parse(day),
	);
	// The first of a month is an ordinal in French.
	return language === 'fr' ? words.replace(/^1(?=\s)/, '1er').replace(' ', noBreak) : words.replace(/ (?=\d)/, noBreak);
}

/** A figure: « 410 000 », "410,000". Four digits stay together: they may be a year. */
export function shownNumber(value: number, language: Language): string {
	const useGrouping = Math.abs(value) >= 10_000;
	return spaced(new Intl.NumberFormat(locales[language], { useGrouping, maximumFractionDigits: 20 }).format(value));
}

/** An amount with its currency: « 900 000 $ », "$900,000". A currency that nobody knows stands behind the figure, as it is written. */
export function shownAmount(value: number, currency: string, language: Language): string {
	const fraction = Number.isInteger(value) ? 0 : 2;
	const digits = { minimumFractionDigits: fraction, maximumFractionDigits: fraction };
	try {
		const format = new Intl.NumberFormat(locales[language], { style: 'currency', currency, ...digits });
		return spaced(format.format(value));
	} catch {
		return `${spaced(new Intl.NumberFormat(locales[language], digits).format(value))}${noBreak}${currency}`;
	}
}

/** Spaces of figures, of whichever width, as one kind that every font has. */
const spaced = (text: string): string => text.replace(/[\u202f\u2009 ]/g, noBreak);

/** A text of a charter with its spaces made no-break where a line must not end: before `:`, inside « », before a unit. */
export function typeset(text: string): string {
	return text
		.trim()
		.replace(/[ \t]+(?=[:;?!»](?:\s|$|[).,]))/g, noBreak)
		.replace(/«[ \t]+/g, `«${noBreak}`)
		.replace(/(?<=\d)[ \t](?=(?:\d{3}(?!\d)|[%$€]|[kMG]\$|h\b|M\$))/g, noBreak);
}
