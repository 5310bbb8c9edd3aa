/** `couverture`: what charters answer, declare and put in place, one by one and in all. */
import type { Command } from 'commander';
import type { CoverageReport } from '../../server/engine/index';
import { say } from '../../server/engine/index';
import { badge, coverageToBadge } from '../../views/export/badge';
import type { ExportContext } from '../../views/export/context';
import { coverageToCsv } from '../../views/export/csv';
import { coverageToHtml } from '../../views/export/html';
import { coverageToJson } from '../../views/export/json';
import { coverageToMarkdown, reportToMarkdown } from '../../views/export/markdown';
import { reaches } from '../../views/findings/checked';
import { countsData } from '../../views/portfolio/data';
import { sumCounts } from '../../views/portfolio/rows';
import { exportTexts } from '../../views/texts/export';
import { overCharters } from '../charters';
import type { RunContext } from '../context';
import { failing, passes, shortfallsOf } from '../gates';
import { exitCodes, UsageError } from '../io';
import { addGate, addJudging, choose, type GateFlags, gateOf, type JudgeFlags, judgeOptions, option } from '../options';
import { openOutput } from '../output';
import { select } from '../selection';
import { coverageText, totalText } from '../terminal/coverage';
import { coverageTexts } from '../texts/coverage';
import { optionTexts } from '../texts/options';

export const coverageFormats = ['texte', 'json', 'csv', 'csv-excel', 'markdown', 'html', 'svg'] as const;
type CoverageFormat = (typeof coverageFormats)[number];

interface CoverageFlags extends JudgeFlags, GateFlags {
	readonly format: string;
	readonly sortie?: string;
	readonly emplacements?: true;
}

export function addCoverage(program: Command, context: RunContext): void {
	const command = program
		.command('couverture')
		.alias('coverage')
		.description(context.say(coverageTexts, 'about'))
		.argument('[chemins...]', context.say(optionTexts, 'paths'))
		.addOption(option(context, '-f, --format <forme>', 'format', coverageFormats.join(', ')).default('texte'))
		.addOption(option(context, '--output, --sortie <fichier>', 'output'))
		.option('--locations, --emplacements', context.say(coverageTexts, 'locations'));
	addJudging(addGate(command, context), context).action((paths: string[]) =>
		coverage(paths, command.optsWithGlobals<CoverageFlags>(), context),
	);
}

async function coverage(paths: readonly string[], flags: CoverageFlags, context: RunContext): Promise<void> {
	const format = choose(context, '--format', flags.format === 'text' ? 'texte' : flags.format, coverageFormats);
	const options = await judgeOptions(flags, context);
	const found = await select(paths, { stdinName: flags.nomStdin, gate: gateOf(flags, context) }, options, context);
	if (!found) return;
	if (format === 'html' && found.sources.length > 1)
		throw new UsageError(context.say(coverageTexts, 'oneOnly', format));
	const output = await openOutput(flags.sortie, context);
	const writer = new CoverageWriter(
		format,
		{ several: found.sources.length > 1, locations: flags.emplacements === true },
		context,
	);
	await output.write(writer.begin(options.today, options.language ?? options.fallback));
	let failed = false;
	for await (const outcome of overCharters(found.sources, { kind: 'report' }, options, context.io)) {
		const { shown } = outcome.source;
		if ('unreadable' in outcome) {
			await context.complain(context.unreadable(shown, outcome.unreadable), exitCodes.unreadable);
			continue;
		}
		const { report, worst } = outcome.result;
		await output.write(writer.charter(report, shown));
		const gate = found.gateOf(outcome.source);
		const shortfalls = shortfallsOf(shown, rowLike(report), gate, options.language ?? options.fallback);
		for (const text of shortfalls) await context.note(text);
		// An empty charter is not read, and nothing in it is wrong: `verifier` lets it pass too.
		const unread = !report.current && worst !== undefined && reaches(worst, failing(gate));
		if (unread) await context.note(context.say(coverageTexts, 'stopped', shown));
		if (unread || !passes({ findings: [], shortfalls }, gate)) failed = true;
	}
	await output.write(writer.end());
	await output.close();
	if (failed) context.codes.push(exitCodes.gate);
}

const rowLike = ({ counts, practices, practicesWithoutGap }: CoverageReport) => ({
	counts,
	practices,
	practicesWithoutGap,
});

/** Writes charters one after the other, and keeps only their figures. */
class CoverageWriter {
	#first = true;
	#withoutGap = 0;
	#practices = 0;
	#charters = 0;
	#today = '';
	#language: 'fr' | 'en' = 'fr';
	#counts = sumCounts([]);
	/** The one charter, where there is one. */
	#only: CoverageReport | undefined;

	constructor(
		private readonly format: CoverageFormat,
		/** Several charters, each then in short; reports that say where all stands. */
		private readonly how: { readonly several: boolean; readonly locations: boolean },
		private readonly context: RunContext,
	) {}

	begin(today: string, language: 'fr' | 'en'): string {
		this.#today = today;
		this.#language = language;
		return this.format === 'json'
			? `{"format":1,"date":${JSON.stringify(today)},"langue":${JSON.stringify(language)},"chartes":[`
			: '';
	}

	charter(report: CoverageReport, file: string): string {
		const first = this.#first;
		this.#first = false;
		this.#charters++;
		this.#only = report;
		this.#withoutGap += report.practicesWithoutGap;
		this.#practices += report.practices.length;
		this.#counts = sumCounts([this.#counts, report.counts]);
		switch (this.format) {
			case 'texte':
				return `${first ? '' : '\n'}${coverageText(report, file, this.context.style)}`;
			case 'json':
				return `${first ? '' : ','}\n${JSON.stringify(JSON.parse(coverageToJson(report, { file })))}`;
			case 'csv':
			case 'csv-excel': {
				const text = coverageToCsv(report, { file }, this.format === 'csv' ? ',' : ';');
				// One head for all.
				return first ? text : text.slice(text.indexOf('\r\n') + 2);
			}
			case 'markdown':
				return `${first ? '' : '\n'}${this.how.several ? coverageToMarkdown(report) : reportToMarkdown(report, this.#reportOf(file))}`;
			case 'html':
				return coverageToHtml(report, this.#reportOf(file));
			case 'svg':
				return '';
		}
	}

	end(): string {
		if (this.format === 'json')
			return `\n],"total":${JSON.stringify({ chartes: this.#charters, comptes: countsData(this.#counts), pratiques_sans_ecart: this.#withoutGap, pratiques: this.#practices })}}\n`;
		if (this.format === 'svg') return this.#badge();
		if (this.format !== 'texte' || this.#charters < 2) return '';
		const figures = { charters: this.#charters, withoutGap: this.#withoutGap, of: this.#practices };
		return `\n${totalText(this.#counts, figures, this.#language, this.context.style)}`;
	}

	#reportOf(file: string): ExportContext {
		return { file, locations: this.how.locations };
	}

	#badge(): string {
		if (this.#charters === 1 && this.#only) return coverageToBadge(this.#only);
		return badge({
			label: say(exportTexts, 'badge.withoutGap', this.#language),
			done: this.#withoutGap,
			of: this.#practices,
			today: this.#today,
			language: this.#language,
		});
	}
}
