/** Findings as JUnit’s XML: one suite a charter, one case a finding. */
import { escapeHtml } from '../html/tag';
import { type CheckedCharter, type CheckedFinding, type FindingsReport, reaches, type Severity } from './checked';

/** What XML shows as it is written: blanks in attributes are kept by their number. */
const attribute = (text: string) => escapeHtml(text).replace(/[\t\n\r]/g, (blank) => `&#${blank.charCodeAt(0)};`);

interface JunitContext {
	/** From which severity on a finding fails; none where undefined. */
	readonly failing: Severity | undefined;
	/** What the case of a charter without findings, and that of the thresholds, are called. */
	readonly words: { readonly nothing: string; readonly thresholds: string; readonly unreadable: string };
}

function caseOf(file: string, finding: CheckedFinding, failing: Severity | undefined): string {
	const { code, message, range, severity } = finding;
	const place = `${file}:${range.start.line + 1}:${range.start.character + 1}`;
	const head = `    <testcase classname="${attribute(file)}" name="${attribute(`${code} (${range.start.line + 1}:${range.start.character + 1})`)}" file="${attribute(file)}" line="${range.start.line + 1}">`;
	// What does not fail is there to be read, and no failure.
	const body = reaches(severity, failing)
		? `<failure type="${severity}" message="${attribute(message)}">${escapeHtml(`${place}\n${message}`)}</failure>`
		: `<skipped message="${attribute(`${severity}: ${message}`)}"/>`;
	return `${head}${body}</testcase>\n`;
}

function suiteOf({ file, findings, shortfalls }: CheckedCharter, { failing, words }: JunitContext): string {
	const failures = findings.filter(({ severity }) => reaches(severity, failing)).length + shortfalls.length;
	const named = (name: string, body = '') =>
		`    <testcase classname="${attribute(file)}" name="${attribute(name)}" file="${attribute(file)}">${body}</testcase>\n`;
	const cases = [
		...findings.map((finding) => caseOf(file, finding, failing)),
		...shortfalls.map((text) =>
			named(words.thresholds, `<failure type="threshold" message="${attribute(text)}">${escapeHtml(text)}</failure>`),
		),
	];
	const all = cases.length > 0 ? cases : [named(words.nothing)];
	const skipped = cases.length > 0 ? cases.length - failures : 0;
	return `  <testsuite name="${attribute(file)}" tests="${all.length}" failures="${failures}" errors="0" skipped="${skipped}">\n${all.join('')}  </testsuite>\n`;
}

/** One document. Which findings fail is up to the gate. */
export function junitReport(context: JunitContext): FindingsReport {
	return {
		begin: () => '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="charte">\n',
		charter: (one) => suiteOf(one, context),
		end: ({ unreadable }) =>
			`${unreadable
				.map(
					({ file, message }) =>
						`  <testsuite name="${attribute(file)}" tests="1" failures="0" errors="1" skipped="0">\n    <testcase classname="${attribute(file)}" name="${attribute(context.words.unreadable)}"><error message="${attribute(message)}"/></testcase>\n  </testsuite>\n`,
				)
				.join('')}</testsuites>\n`,
	};
}
