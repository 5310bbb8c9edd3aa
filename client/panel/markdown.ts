import type { CoverageReport } from '../../server/protocol';
import { type Words, wordsIn } from './words';

/** Charter text on one line, with nothing that Markdown or HTML would read. */
function plain(text: string): string {
	return text
		.replace(/[\s\0-\x1f]+/g, ' ')
		.trim()
		.replace(/[\\`*_[\]<>#|~$&]/g, '\\$&');
}

function tableRow(cells: readonly (string | number)[]): string {
	return `| ${cells.join(' | ')} |`;
}

function heading(report: CoverageReport, words: Words): string[] {
	const { name, organisation, phase } = report.initiative;
	const phaseText = phase ? words.say('phase', words.say(`phase.${phase}`)) : words.say('phase.none');
	return [
		`# ${plain(name) || words.say('untitled')}`,
		'',
		[plain(organisation), phaseText, words.say(`edition.${report.edition}`), words.say('asOf', report.today)]
			.filter((part) => part !== '')
			.join(' · '),
		...(report.current ? [] : ['', `> ${words.say('staleMarkdown')}`]),
		'',
		`**${words.fractions(report.counts)}** (${words.asides(report.counts).join(', ')})  `,
		`**${report.practicesWithoutGap}/${report.practices.length}** ${words.say('withoutGap')}`,
	];
}

/** The coverage as Markdown: the figures, then one table row per practice. Charter text is escaped. */
export function coverageToMarkdown(report: CoverageReport): string {
	const words = wordsIn(report.language);
	const counted = ['answered', 'declared', 'inPlace', 'applicable', 'notApplicable'] as const;
	const columns = ['number', 'practice', 'state', ...counted] as const;
	return [
		...heading(report, words),
		'',
		tableRow(columns.map((column) => words.say(`column.${column}`))),
		tableRow(['---:', '---', '---', ...counted.map(() => '---:')]),
		...report.practices.map((practice) =>
			tableRow([
				practice.number,
				plain(practice.title),
				words.say(`state.${practice.state}`),
				...counted.map((key) => practice.counts[key]),
			]),
		),
		tableRow(['', words.say('total'), '', ...counted.map((key) => report.counts[key])]),
		'',
		words.say('derivation'),
		'',
	].join('\n');
}
