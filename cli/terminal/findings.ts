/** Findings for people at a terminal: each with its place, what to do, and its line with the range underlined. */
import type { Language } from '../../server/engine/texts/text';
import { severityWords } from '../../server/engine/texts/words';
import type { CheckedCharter, CheckedFinding, FindingsReport, Severity } from '../../views/findings/checked';
import { findingsWords } from '../../views/findings/words';
import { type Look, padded, plainLine, type Style, widthOf } from './style';

const looks: Readonly<Record<Severity, Look>> = {
	error: ['red', 'bold'],
	warning: 'yellow',
	information: 'blue',
	hint: 'cyan',
};

/** As much of a long line is shown, around its range, in UTF-16 units. */
const frame = 100;

/** A report for a terminal, or, where nothing is styled, for any text. */
export function textReport(language: Language, style: Style): FindingsReport {
	const words = findingsWords(language);
	let first = true;
	return {
		begin: () => '',
		charter: (one) => {
			const blocks = [
				...one.findings.map((finding) => findingText(one, finding, language, style)),
				...one.shortfalls.map((text) => `${style('bold', plainLine(one.file))}  ${style(looks.error, text)}\n`),
			];
			const text = blocks.map((block, index) => (first && index === 0 ? block : `\n${block}`)).join('');
			if (blocks.length > 0) first = false;
			return text;
		},
		end({ charters, severities, fixable, silenced, known, unreadable }) {
			const none = Object.values(severities).every((count) => count === 0);
			const look: Look = severities.error > 0 ? looks.error : severities.warning > 0 ? looks.warning : 'green';
			const mark = severities.error > 0 ? '✗' : none && unreadable.length === 0 ? '✓' : '!';
			const parts = [
				words.say('of', style(look, words.severities(severities)), words.count('charters', charters)),
				...(fixable > 0 ? [words.count('fixable', fixable)] : []),
				...(silenced > 0 ? [words.count('silenced', silenced)] : []),
				...(known > 0 ? [words.count('known', known)] : []),
				...(unreadable.length > 0 ? [style(looks.error, words.count('unreadable', unreadable.length))] : []),
			];
			return `${first ? '' : '\n'}${style(mark === '✓' ? 'green' : look, mark)} ${parts.join('; ')}.\n`;
		},
	};
}

function findingText({ file }: CheckedCharter, finding: CheckedFinding, language: Language, style: Style): string {
	const { start } = finding.range;
	const place = `${plainLine(file)}:${start.line + 1}:${start.character + 1}`;
	const head = [
		style('bold', place),
		style(looks[finding.severity], severityWords[finding.severity][language]),
		style('dim', finding.code),
	];
	return `${head.join('  ')}\n  ${plainLine(finding.message)}\n${sourceFrame(finding, style)}`;
}

/** The line of a finding, its range underlined; the underline ends with the line where the range goes on. */
function sourceFrame({ line, range: { start, end }, severity }: CheckedFinding, style: Style): string {
	const to = end.line > start.line ? line.length : Math.min(end.character, line.length);
	const from = Math.min(start.character, to);
	// A long line is cut to where the range begins.
	const left = line.length <= frame ? 0 : Math.max(0, Math.min(from - 20, line.length - frame));
	const right = Math.min(line.length, left + frame);
	const shown = (a: number, b: number) => plainLine(line.slice(Math.max(left, a), Math.max(left, Math.min(right, b))));
	const before = `${left > 0 ? '…' : ''}${shown(left, from)}`;
	const marked = shown(from, Math.max(to, from));
	const after = `${shown(to, right)}${right < line.length ? '…' : ''}`;
	const number = String(start.line + 1);
	const gutter = (text: string) => style('dim', ` ${padded(text, Math.max(4, number.length), 'start')} │ `);
	const underline = style(looks[severity], '^'.repeat(Math.max(1, widthOf(marked))));
	return `${gutter(number)}${before}${style('bold', marked)}${after}\n${gutter('')}${' '.repeat(widthOf(before))}${underline}\n`;
}
