/** What a charter has to reach for a run to pass. */
import { type Language, say, sayCount } from '../server/engine/texts/text';
import type { PortfolioRow } from '../server/protocol';
import { type CheckedCharter, reaches, type Severity } from '../views/findings/checked';
import { checkTexts } from './texts/check';

/** At least so many, or such a part of all. */
export interface Least {
	readonly value: number;
	readonly percent: boolean;
}

/** What is counted for thresholds. */
export const measures = ['answered', 'declared', 'inPlace', 'withoutGap'] as const;
export type Measure = (typeof measures)[number];

/** The gate of a run, or what a part of it says of it. */
export interface Gate {
	/** The severity from which on a finding fails; `never` for none. */
	readonly failOn?: Severity | 'never';
	readonly least: Readonly<Partial<Record<Measure, Least>>>;
}

/** One gate before another: what it does not say, the other does. */
export function over(first: Gate, second: Gate | undefined): Gate {
	const failOn = first.failOn ?? second?.failOn;
	return { ...(failOn ? { failOn } : {}), least: { ...second?.least, ...first.least } };
}

/** The severity from which on a finding fails; errors do where nobody says otherwise. */
export function failing({ failOn = 'error' }: Gate): Severity | undefined {
	return failOn === 'never' ? undefined : failOn;
}

/** `12` or `80%`; undefined for what is neither. */
export function readLeast(text: string): Least | undefined {
	const match = /^(\d{1,6})\s*(%?)$/.exec(text.trim());
	if (!match) return undefined;
	const [value, percent] = [Number(match[1]), match[2] === '%'];
	return percent && value > 100 ? undefined : { value, percent };
}

/** What thresholds are compared with. */
export type Figures = Pick<PortfolioRow, 'counts' | 'practicesWithoutGap'> & {
	readonly practices: readonly unknown[];
};

function countOf({ counts, practices, practicesWithoutGap }: Figures, measure: Measure) {
	return measure === 'withoutGap'
		? { n: practicesWithoutGap, of: practices.length }
		: { n: counts[measure], of: counts.applicable };
}

/** What a charter does not reach, in a sentence each. */
export function shortfallsOf(file: string, row: Figures, { least }: Gate, language: Language): string[] {
	return measures.flatMap((measure) => {
		const wanted = least[measure];
		if (!wanted) return [];
		const { n, of } = countOf(row, measure);
		const needed = wanted.percent ? Math.ceil((of * wanted.value) / 100 - 1e-9) : wanted.value;
		if (n >= needed) return [];
		const said = wanted.percent ? say(checkTexts, 'short.percent', language, needed, wanted.value) : needed;
		return [sayCount(checkTexts, `short.${measure}`, language, n, file, said)];
	});
}

/** Whether a charter passes: no finding fails, and it falls short of nothing. */
export function passes({ findings, shortfalls }: Pick<CheckedCharter, 'findings' | 'shortfalls'>, gate: Gate): boolean {
	const least = failing(gate);
	return shortfalls.length === 0 && !findings.some(({ severity }) => reaches(severity, least));
}
