import { type Analysis, judgeSteps, readSteps } from '../analyse';
import type { Environment } from '../env';
import type { Finding, Fix } from '../finding';
import { finished, type Steps } from '../steps';
import { applyChanges, type TextChange } from '../text/change';
import { ComposedChanges } from './compose';
import { isHarmless } from './harmless';
import type { Touched } from './reread';

/** How often what was mended is looked at again: a mended line may show what it hid. */
const mostRounds = 5;
/** How many analyses are spent on telling a fix that does harm from its neighbours: fewer where each takes long. */
const triesFor = ({ charter }: Analysis) => Math.min(24, Math.max(3, Math.round(400_000 / (charter.text.length + 1))));

/** The edits that mend a file, and how many findings they answer. */
export interface Mended {
	readonly changes: readonly TextChange[];
	readonly findings: readonly Finding[];
}

/**
 * The safe fixes of some findings, made together: those that do not overlap, in the order of the text. A fix that
 * would break the file is left out. Nothing where there is none.
 */
export function fixTogether(analysis: Analysis, findings: readonly Finding[], env: Environment): Mended {
	return finished(fixTogetherSteps(analysis, findings, env));
}

/** As {@link fixTogether}, in steps. */
export function* fixTogetherSteps(analysis: Analysis, findings: readonly Finding[], env: Environment): Steps<Mended> {
	const chosen = yield* accepted(analysis, yield* apart(findings), env, { tries: triesFor(analysis) });
	return { changes: chosen.flatMap(({ changes }) => changes), findings: chosen.map(({ finding }) => finding) };
}

/**
 * All safe fixes of a file, made again and again until none is left or five rounds are over. The changes are to the
 * original text. Empty where there is nothing to mend; made a second time, it is.
 */
export function fixAll(analysis: Analysis, env: Environment): TextChange[] {
	return finished(fixAllSteps(analysis, env));
}

/** As {@link fixAll}, in steps. */
export function* fixAllSteps(analysis: Analysis, env: Environment): Steps<TextChange[]> {
	const composed = new ComposedChanges(analysis.charter.text);
	const budget = { tries: triesFor(analysis) };
	let current: Analysis | undefined = analysis;
	for (let round = 0; current && round < mostRounds; round++) {
		const chosen: readonly Chosen[] = yield* accepted(current, yield* apart(firstFindings(current)), env, budget);
		if (chosen.length === 0) break;
		composed.apply(chosen.flatMap(({ changes }) => changes));
		current = yield* analysed(composed.text, env);
	}
	return composed.changes();
}

/** The analysis of what was mended. */
function* analysed(text: string, env: Environment): Steps<Analysis> {
	return yield* judgeSteps(yield* readSteps(text, env.standard), env);
}

/** What is mended first: below tabs, nobody can tell yet where another text ends. */
function firstFindings({ findings }: Analysis): readonly Finding[] {
	const tabs = findings.filter((finding) => finding.code === 'format/tabulation' && safeFix(finding));
	return tabs.length > 0 ? tabs : findings;
}

interface Chosen {
	readonly finding: Finding;
	readonly changes: readonly TextChange[];
	readonly touched: readonly Touched[] | undefined;
}

/** The fix of a finding that may be made without asking: the first that is safe. */
export function safeFix(finding: Finding): Fix | undefined {
	return finding.fixes?.find(({ safe }) => safe);
}

/** The safe fixes whose changes do not touch those of another, the earlier ones first. */
function* apart(findings: readonly Finding[]): Steps<Chosen[]> {
	const chosen: Chosen[] = [];
	for (const finding of findings) {
		const fix = safeFix(finding);
		const changes = fix?.changes();
		if (changes && changes.length > 0) chosen.push({ finding, changes, touched: fix?.touched });
		if (fix) yield;
	}
	chosen.sort((a, b) => first(a) - first(b));
	let end = -1;
	return chosen.filter((one) => {
		if (first(one) <= end) return false;
		end = Math.max(...one.changes.map((change) => change.end));
		return true;
	});
}

const first = ({ changes }: Chosen) => Math.min(...changes.map(({ start }) => start));

/** What a fix gone wrong would bring. Faults that it only brings to light, a missing key for one, do not count. */
const harm = ({ charter: { faults, problems } }: Analysis) =>
	faults.length + problems.filter(({ kind }) => kind === 'cle_en_double' || kind === 'type').length;

/** Of some fixes, those that do no harm to the file: what they leave reads as they mean it to. Halves are tried where all together do. */
function* accepted(
	analysis: Analysis,
	chosen: readonly Chosen[],
	env: Environment,
	budget: { tries: number },
): Steps<Chosen[]> {
	const { text, hidesFaults } = analysis.charter;
	if (hidesFaults) return [];
	const before = harm(analysis);
	const kept: Chosen[] = [];
	const add = function* (more: readonly Chosen[]): Steps<void> {
		if (more.length === 0 || budget.tries-- <= 0) return;
		const after = applyChanges(
			text,
			[...kept, ...more].flatMap(({ changes }) => changes),
		);
		const result = yield* analysed(after, env);
		yield;
		const harmless = isHarmless(analysis.charter, [...kept, ...more], undefined, result.charter.parsed);
		if (after !== text && harmless && harm(result) <= before) {
			kept.push(...more);
			return;
		}
		if (more.length === 1) return;
		const half = more.length >> 1;
		yield* add(more.slice(0, half));
		yield* add(more.slice(half));
	};
	yield* add(chosen);
	return kept;
}
