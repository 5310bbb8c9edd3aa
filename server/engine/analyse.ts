/** The one pipeline: text → tokens → document → charter → indications and findings → coverage. */

import { type Assessment, assessSteps } from './assess';
import type { Catalogue } from './catalogue/catalogue';
import { checkSteps } from './checks/run';
import type { Environment } from './env';
import type { Finding, Severity } from './finding';
import { outsideConflicts } from './findings/conflicts';
import { declarationFindings, isLesser } from './findings/declarations';
import { faultFindings } from './findings/faults';
import { keptPlaceFindings } from './findings/kept-places';
import { toldOnce } from './findings/once';
import { practiceFindings } from './findings/practices';
import { problemFindings } from './findings/problems';
import { actionsPrompted, isBarelyBegun, promptedChecks, promptFindings, promptsToTell } from './findings/prompts';
import { requiredFindings } from './findings/required';
import { substanceFindings, vagueToTell, withoutAnsweredBelow } from './findings/substance';
import { Suppressions } from './findings/suppressions';
import { actionOf, toldBy } from './findings/told';
import { tellingMore, wordingFindings } from './findings/wording';
import type { Charter } from './model/charter';
import { beginningOf, firstPart, isHopeless } from './model/first-part';
import { readCharter } from './model/read';
import { parseSteps } from './parse/parse';
import type { SectionCache } from './parse/sections';
import { suppressionSteps } from './parse/suppression-comments';
import type { Span } from './parse/tree';
import { finished, type Steps } from './steps';

/** All that is known of one version of one charter. */
export interface Analysis {
	readonly charter: Charter;
	readonly assessment: Assessment;
	/** In the order of the text. */
	readonly findings: readonly Finding[];
	/** What comments leave out of them, in the order of the text. */
	readonly silenced: readonly Silenced[];
}

/** A finding that a comment leaves out. */
export interface Silenced {
	readonly finding: Finding;
	/** Why, as the comment says. */
	readonly reason: string;
}

/** Reads a text as a charter. Never throws. The first half of {@link analyse}: what it needs of files can then be asked. */
export function read(text: string, catalogue: Catalogue, cache?: SectionCache): Charter {
	return finished(readSteps(text, catalogue, cache));
}

/** As {@link read}, in steps: none takes more than some tens of milliseconds, but for a sound file of megabytes. */
export function* readSteps(text: string, catalogue: Catalogue, cache?: SectionCache): Steps<Charter> {
	const part = firstPart(text);
	if (part !== undefined) {
		const parsed = yield* parseSteps(part, cache, true);
		yield;
		const charter = readCharter(parsed, catalogue);
		if (isHopeless(charter)) return beginningOf(charter);
		yield;
	}
	const parsed = yield* parseSteps(text, cache);
	yield;
	return readCharter(parsed, catalogue);
}

/** Judges a charter that was read. `isCancelled` is asked between steps; undefined where it answers true. */
export function judge(
	charter: Charter,
	env: Environment,
	isCancelled: () => boolean = () => false,
): Analysis | undefined {
	const steps = judgeSteps(charter, env);
	for (;;) {
		const { done, value } = steps.next();
		if (done) return value;
		if (isCancelled()) return undefined;
	}
}

/** As {@link judge}, in steps: none takes more than some tens of milliseconds, the first time that it is ever taken. */
export function* judgeSteps(charter: Charter, env: Environment): Steps<Analysis> {
	const assessment = yield* assessSteps(charter, env);
	yield;
	if (charter.isCut) return { charter, assessment, findings: fileFindings(charter, env), silenced: [] };
	const { text, comments, root } = charter;
	const suppressions = new Suppressions(text, comments, root, yield* suppressionSteps(text, comments));
	yield;
	const prompts = promptsToTell(charter, env, (code, span) => suppressions.covers(code, span));
	const isPrompted = promptedChecks(charter, env, prompts);
	yield;
	const isShown = (finding: Finding) =>
		!suppressions.covers(finding.code, finding, finding.severity) && withSetting(finding, env).length > 0;
	const judged = (yield* checkSteps(charter, assessment, env)).filter((finding) => !isPrompted(finding));
	yield;
	const checked = toldOnce(judged, isShown, charter, env.standard);
	const format = [...faultFindings(charter, env), ...problemFindings(charter, env)];
	const shown = checked.filter(isShown);
	yield;
	const wording = [...wordingFindings(charter, env)];
	yield;
	const worded = tellingMore(wording.filter(isShown), shown);
	const declared = [...declarationFindings(charter, assessment, env)].filter(
		(finding) => !isShown(finding) || !isLesser(finding, shown),
	);
	const found: Finding[] = [...format, ...requiredFindings(charter, env), ...declared, ...checked, ...worded];
	found.push(...wording.filter((finding) => !isShown(finding)));
	yield;
	const withoutMembers = new Set<string>();
	const covers = (id: string, span: Span) => {
		const covered = suppressions.covers(id, span);
		if (covered) withoutMembers.add(id);
		return covered;
	};
	found.push(...substanceFindings(charter, env, vagueToTell(charter, env, checked, covers)));
	yield;
	const told = toldBy([...shown, ...worded], format, assessment.phase, env.standard);
	const prompted = actionsPrompted(charter, assessment, prompts);
	const isToldOrPrompted = (id: string, span: Span) => prompted.has(id) || covers(id, span);
	const begun = !isBarelyBegun(charter, prompts);
	if (charter.root)
		for (const finding of practiceFindings(charter, assessment, env, isToldOrPrompted, told))
			if (finding.code.includes('/') ? !prompted.has(actionOf(finding.code)) : begun) found.push(finding);
	found.push(...promptFindings(prompts, env));
	found.push(...keptPlaceFindings(charter, assessment, env, found, covers, prompts));
	yield;
	const errors = new Set<string>();
	const left: Finding[] = [];
	const kept = found.filter(outsideConflicts(charter)).filter((finding) => {
		if (finding.severity === 'error') errors.add(finding.code);
		const covered = suppressions.covers(finding.code, finding, finding.severity);
		if (covered) left.push(finding);
		return !covered;
	});
	// What is left of the groups without the members that are not silenced are the findings that those would have been.
	if (withoutMembers.size > 0)
		for (const finding of practiceFindings(charter, assessment, env, (id) => !withoutMembers.has(id), told))
			if (finding.actions) left.push(finding);
	const most = kept.length + mostFindings;
	for (const finding of suppressions.findings(env, errors, charter.sound)) {
		if (!finding) yield;
		else if (kept.push(finding) >= most) break;
	}
	const findings = [
		...withoutAnsweredBelow(
			charter,
			kept.flatMap((finding) => withSetting(finding, env)),
		),
	].sort((a, b) => a.start - b.start || rank(a.severity) - rank(b.severity));
	const silenced = left
		.flatMap((finding) => withSetting(finding, env))
		.sort((a, b) => a.start - b.start)
		.map((finding) => ({ finding, reason: reasonOf(finding, suppressions) }));
	return { charter, assessment, findings: mostSevere(findings), silenced };
}

/**
 * What can be said of a charter as a file before it is judged, in the order of the text. Comments and settings silence
 * these findings as they do all others.
 */
export function fileFindings(charter: Charter, env: Environment): Finding[] {
	const suppressions = new Suppressions(charter.text, charter.comments, charter.root);
	return [...faultFindings(charter, env), ...problemFindings(charter, env)]
		.filter(outsideConflicts(charter))
		.filter((finding) => !suppressions.covers(finding.code, finding, finding.severity))
		.flatMap((finding) => withSetting(finding, env))
		.sort((a, b) => a.start - b.start);
}

/** Nobody reads more findings of one file, and editors show no more. The most severe are kept, in the order of the text. */
const mostFindings = 1000;

function mostSevere(findings: readonly Finding[]): readonly Finding[] {
	if (findings.length <= mostFindings) return findings;
	const kept = new Set([...findings].sort((a, b) => rank(a.severity) - rank(b.severity)).slice(0, mostFindings));
	return findings.filter((finding) => kept.has(finding));
}

/** Why a finding is left out: what is said of its code, else of its members. */
function reasonOf(finding: Finding, suppressions: Suppressions): string {
	const reasons = [finding.code, ...(finding.actions ?? [])].map((id) => suppressions.reasonFor(id, finding));
	return [...new Set(reasons.filter((reason) => reason !== ''))].join('; ');
}

/** Reads and judges a text. Never throws. */
export function analyse(text: string, env: Environment): Analysis {
	const analysis = judge(read(text, env.standard), env);
	if (!analysis) throw new Error('an analysis that nobody cancels has a result');
	return analysis;
}

const rank = (severity: Severity) => ['error', 'warning', 'information', 'hint'].indexOf(severity);

/** The severity that the settings give to a finding: by what names it most closely, its code or action, then its practice, its group. */
function withSetting(finding: Finding, env: Environment): Finding[] {
	const group = finding.code.split('/')[0] ?? '';
	const { code, action, practice } = finding;
	const keys = code === practice ? [action, code] : [code, action, practice, group];
	const own = env.standard.ownSeverity(...keys);
	if (own === undefined) return [finding];
	return own === 'none' ? [] : [{ ...finding, severity: own, raised: finding.severity }];
}
