import type { CoverageReport } from '../../server/engine/coverage/types';
import type { ExportContext } from './context';
import { annex, brief } from './markdown-brief';
import { escapedMarkdown as plain } from './markdown-escape';
import { workLists } from './markdown-lists';
import { tableRow } from './markdown-table';
import { type ExportWords, exportWordsIn, fileName } from './words';

function heading(report: CoverageReport, context: ExportContext | undefined, words: ExportWords): string[] {
	const { name, organisation, phase } = report.initiative;
	const phaseText = phase ? words.say('phase', words.phase(phase)) : words.say('phase.none');
	const parts = [
		plain(organisation),
		phaseText,
		words.edition(report.edition),
		words.say('asOf', report.today),
		context ? plain(words.locations ? context.file : fileName(context.file)) : '',
	];
	return [
		`# ${plain(name) || words.say('untitled')}`,
		'',
		parts.filter((part) => part !== '').join(' · '),
		...(report.current ? [] : ['', `> ${words.say('staleMarkdown')}`]),
		'',
		`**${words.fractions(report.counts)}** (${words.asides(report.counts).join(', ')})  `,
		`**${report.practicesWithoutGap}/${report.practices.length}** ${words.say('withoutGap')}`,
	];
}

function practiceTable(report: CoverageReport, words: ExportWords): string[] {
	const counted = ['answered', 'declared', 'inPlace', 'applicable', 'notApplicable'] as const;
	const columns = ['number', 'practice', 'state', ...counted] as const;
	return [
		tableRow(columns.map((column) => words.say(`column.${column}`))),
		tableRow(['---:', '---', '---', ...counted.map(() => '---:')]),
		...report.practices.map((practice) =>
			tableRow([
				practice.number,
				plain(practice.title),
				words.state(practice.state),
				...counted.map((key) => practice.counts[key]),
			]),
		),
		tableRow(['', words.say('total'), '', ...counted.map((key) => report.counts[key])]),
	];
}

/** Whose words these are, and where the titles come from. */
function noteOn(report: CoverageReport, words: ExportWords): string {
	return [words.say('derivation'), words.titlesNote(report.edition) ?? ''].join(' ').trimEnd();
}

/** The coverage as Markdown, short enough to be pasted: the figures, then one table row per practice. Charter text is escaped. */
export function coverageToMarkdown(report: CoverageReport): string {
	const words = exportWordsIn(report);
	return [
		...heading(report, undefined, words),
		'',
		...practiceTable(report, words),
		'',
		noteOn(report, words),
		'',
	].join('\n');
}

/**
 * The whole report as Markdown: the figures, what a committee needs, then an annex, practice by practice. With
 * `context.locations`, the lists of what is left to do follow, with paths and lines, for who works on the charter.
 */
export function reportToMarkdown(report: CoverageReport, context: ExportContext): string {
	const words = exportWordsIn(report, context.locations);
	return [
		...heading(report, context, words),
		...brief(report, words),
		'',
		`## ${words.tell('report.table')}`,
		'',
		...practiceTable(report, words),
		...annex(report, words),
		...(words.locations ? workLists(report, words) : []),
		'',
		noteOn(report, words),
		'',
	].join('\n');
}
