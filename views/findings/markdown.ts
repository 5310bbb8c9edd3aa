/** Findings as Markdown, fit for a comment on a pull request: short first, details folded, never longer than a host takes. */
import type { StandardWords } from '../../server/engine/coverage/types';
import { capital } from '../../server/engine/texts/text';
import { severityWords } from '../../server/engine/texts/words';
import { escapedMarkdown } from '../export/markdown-escape';
import { type Language, wordsIn } from '../words';
import { type CheckedCharter, countBySeverity, type FindingsReport, severities } from './checked';
import { findingsWords } from './words';

/** By this line a program finds its comment again, to write it anew. */
export const markdownMarker = '<!-- charte-numerique -->';

/** GitHub takes no comment longer than 65,536 characters; a table row and the end have to fit too. */
const longest = 60_000;
/** As many charters stand in the table. */
const mostRows = 100;

interface MarkdownContext {
	readonly language: Language;
	readonly standard: StandardWords;
	/** Whether the gate is passed, once all charters are known; undefined where there is none. */
	readonly passed: () => boolean;
}

const code = (text: string) => `\`${text.replace(/`/g, 'ˋ')}\``;

/** One document, written at the end: the figures stand before the details. Keeps no more than it can show. */
export function markdownReport({ language, standard, passed }: MarkdownContext): FindingsReport {
	const words = findingsWords(language);
	const names = wordsIn(language, standard);
	const rows: string[] = [];
	const details: string[] = [];
	let length = 0;
	let cut = false;

	const row = ({ file, row: { counts, phase, practicesWithoutGap, practices }, findings }: CheckedCharter) => {
		const told = severities
			.filter((severity) => findings.some((one) => one.severity === severity))
			.map((severity) => words.count(severity, countBySeverity(findings)[severity]));
		const of = (n: number) => `${n}/${counts.applicable}`;
		return `| ${[
			escapedMarkdown(file),
			told.join('<br>') || '–',
			phase ? names.phase(phase) : '–',
			`${practicesWithoutGap}/${practices.length}`,
			of(counts.answered),
			of(counts.declared),
			of(counts.inPlace),
		].join(' | ')} |`;
	};

	const detail = ({ file, findings, shortfalls }: CheckedCharter): string => {
		const title = words.say('details', file, words.severities(countBySeverity(findings)));
		const lines = [...findings]
			.sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity))
			.map(
				({ severity, message, range, code: id }) =>
					`- **${capital(severityWords[severity][language], language)}**, ${words.say('line', range.start.line + 1)}${language === 'fr' ? '\u00a0' : ''}: ${escapedMarkdown(message)} ${code(id)}`,
			);
		const short = shortfalls.map((text) => `- **${escapedMarkdown(text)}**`);
		return `<details>\n<summary>${summaryText(title)}</summary>\n\n${[...short, ...lines].join('\n')}\n\n</details>\n`;
	};

	return {
		begin: () => '',
		charter(one) {
			if (rows.length < mostRows) rows.push(row(one));
			else cut = true;
			if (one.findings.length === 0 && one.shortfalls.length === 0) return '';
			const text = detail(one);
			if (length + text.length <= longest - mostRows * 250) {
				details.push(text);
				length += text.length;
			} else cut = true;
			return '';
		},
		end({ charters, severities: counts, fixable, silenced, known, unreadable }) {
			const parts = [
				words.say('of', words.severities(counts), words.count('charters', charters)),
				...(fixable > 0 ? [words.count('fixable', fixable)] : []),
				...(silenced > 0 ? [words.count('silenced', silenced)] : []),
				...(known > 0 ? [words.count('known', known)] : []),
			];
			const heads = ['charter', 'findings', 'phase', 'withoutGap', 'answered', 'declared', 'inPlace'] as const;
			const ok = passed();
			const table =
				rows.length > 0
					? [
							`| ${heads.map((head) => words.say(`column.${head}`)).join(' | ')} |`,
							'| --- | --- | --- | ---: | ---: | ---: | ---: |',
							...rows,
							'',
						]
					: [];
			return [
				markdownMarker,
				`### ${ok ? '✅' : '❌'} ${words.say('title')}`,
				'',
				`**${words.say(ok ? 'ok' : 'blocked')}** ${parts.join('; ')}.`,
				'',
				...unreadable.slice(0, 20).map(({ message }) => `- ⚠️ ${escapedMarkdown(message)}`),
				...(unreadable.length > 0 ? [''] : []),
				...table,
				...details,
				...(cut ? [`${words.say('cut')}`, ''] : []),
			].join('\n');
		},
	};
}

/** A text inside an element of HTML, where Markdown does not act. */
function summaryText(text: string): string {
	return text
		.replace(/[&<>]/g, (mark) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[mark] ?? mark)
		.replace(/[\r\n]+/g, ' ');
}
