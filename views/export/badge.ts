import type { CoverageReport } from '../../server/engine/coverage/types';
import { type Language, say } from '../../server/engine/texts/text';
import { html } from '../html/tag';
import { exportTexts } from '../texts/export';

const height = 20;
const padding = 7;
const fontSize = 11;

/** Widths in hundredths of the font's size, as sans-serif fonts have them: narrow, wide, digits, the rest. */
function widthOf(text: string): number {
	const units = [...text].map((character) => {
		if (/[ .,:'’ijl|()/[\]ftrI]/u.test(character)) return 38;
		if (/[mwMW]/u.test(character)) return 92;
		return /[A-ZÀ-Ý]/u.test(character) ? 72 : 62;
	});
	return Math.ceil((units.reduce((sum, unit) => sum + unit, 0) * fontSize) / 100);
}

/** What a badge says: so many of so many, and of what. */
export interface Badge {
	readonly label: string;
	readonly done: number;
	readonly of: number;
	/** The figures are those of an earlier version. */
	readonly old?: boolean;
	/** `YYYY-MM-DD`. */
	readonly today: string;
	readonly language: Language;
}

/**
 * The coverage as a badge: how many of the practices have no gap; where the charter states no phase, and so nothing is
 * expected, how many applicable actions are in place. An SVG document that needs no font and nothing else.
 */
export function coverageToBadge(report: CoverageReport): string {
	const { language, today, practices, practicesWithoutGap, counts } = report;
	const expects = report.initiative.phase !== undefined;
	const [done, of] = expects ? [practicesWithoutGap, practices.length] : [counts.inPlace, counts.applicable];
	const label = say(exportTexts, expects ? 'badge.withoutGap' : 'badge.inPlace', language);
	return badge({ label, done, of, old: !report.current, today, language });
}

/** A badge as an SVG document that needs no font and nothing else. */
export function badge({ label, done, of, old = false, today, language }: Badge): string {
	const tell = (key: keyof typeof exportTexts, ...args: (string | number)[]) =>
		say(exportTexts, key, language, ...args);
	const value = old ? tell('badge.old', `${done}/${of}`) : `${done}/${of}`;
	const name = tell(old ? 'badge.nameOld' : 'badge.name', label, done, of, today);
	const [left, right] = [widthOf(label), widthOf(value)];
	const split = left + 2 * padding;
	const width = split + right + 2 * padding;
	// How far along, as a line beneath the value, which says the same in figures.
	const reached = of > 0 ? +((right * done) / of).toFixed(2) : 0;
	// The length of each text is stated: no font makes it longer than its place.
	const text = (x: number, length: number, content: string) =>
		html`<text x="${x}" y="13.5" textLength="${length}" lengthAdjust="spacingAndGlyphs">${content}</text>`;
	const line = (length: number, opacity: number) =>
		html`<rect x="${split + padding}" y="16.5" width="${length}" height="1.5" fill="#ffffff" fill-opacity="${opacity}"/>`;
	return html`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${name}" lang="${language}">
<title>${name}</title>
<path d="M4 0H${split}V20H4A4 4 0 0 1 0 16V4A4 4 0 0 1 4 0Z" fill="#33373d"/><path d="M${split} 0H${width - 4}A4 4 0 0 1 ${width} 4V16A4 4 0 0 1 ${width - 4} 20H${split}Z" fill="#0b4f85"/>
${line(right, 0.3)}${line(reached, 1)}
<g fill="#ffffff" font-family="Verdana, 'DejaVu Sans', Geneva, sans-serif" font-size="${fontSize}">${text(padding, left, label)}${text(split + padding, right, value)}</g>
</svg>
`.toString();
}
