/** `portefeuille`: all charters against all practices, as a grid, as data, or as a site. */
import type { Command } from 'commander';
import { standard } from '../../practices/index';
import { type Language, standardWords } from '../../server/engine/index';
import { type FiledRow, overdueToCsv, portfolioToCsv, portfolioToJson } from '../../views/portfolio/data';
import type { ExportedPortfolio } from '../../views/portfolio/exported';
import { portfolioToHtml } from '../../views/portfolio/html';
import { portfolioToMarkdown } from '../../views/portfolio/markdown';
import { packRow } from '../../views/portfolio/rows';
import { shownOf } from '../../views/portfolio/shown';
import { entryOf } from '../../views/portfolio/table';
import { defaultView } from '../../views/portfolio/view';
import { overCharters } from '../charters';
import type { RunContext } from '../context';
import { exitCodes } from '../io';
import { addJudging, choose, type JudgeFlags, judgeOptions, option, refuseBoth } from '../options';
import { openOutput } from '../output';
import { pageStandardIn } from '../page-standard';
import { select } from '../selection';
import { writeSite } from '../site';
import { portfolioText } from '../terminal/portfolio';
import { coverageTexts } from '../texts/coverage';
import { optionTexts } from '../texts/options';

export const portfolioFormats = [
	'texte',
	'csv',
	'csv-excel',
	'csv-actions',
	'csv-actions-excel',
	'json',
	'markdown',
	'html',
] as const;

interface PortfolioFlags extends JudgeFlags {
	readonly format?: string;
	readonly sortie?: string;
	readonly html?: string;
	readonly emplacements?: true;
}

export function addPortfolio(program: Command, context: RunContext): void {
	const command = program
		.command('portefeuille')
		.alias('portfolio')
		.description(context.say(coverageTexts, 'aboutPortfolio'))
		.argument('[chemins...]', context.say(optionTexts, 'paths'))
		.addOption(option(context, '-f, --format <forme>', 'format', portfolioFormats.join(', ')))
		.addOption(option(context, '--output, --sortie <fichier>', 'output'))
		.option('--html <dossier>', context.say(coverageTexts, 'html'))
		.option('--locations, --emplacements', context.say(coverageTexts, 'locations'));
	addJudging(command, context).action((paths: string[]) =>
		portfolio(paths, command.optsWithGlobals<PortfolioFlags>(), context),
	);
}

async function portfolio(paths: readonly string[], flags: PortfolioFlags, context: RunContext): Promise<void> {
	const format = choose(
		context,
		'--format',
		flags.format === 'text' ? 'texte' : (flags.format ?? 'texte'),
		portfolioFormats,
	);
	refuseBoth(context, ['--html', flags.html], ['--format', flags.format]);
	refuseBoth(context, ['--html', flags.html], ['--sortie', flags.sortie]);
	const options = await judgeOptions(flags, context);
	const language = options.language ?? options.fallback;
	const found = await select(paths, { stdinName: flags.nomStdin }, options, context);
	if (!found) return;
	if (flags.html !== undefined)
		return writeSite(found.sources, flags.html, options, context, flags.emplacements === true);
	const rows: FiledRow[] = [];
	for await (const outcome of overCharters(found.sources, { kind: 'row' }, options, context.io)) {
		const { shown } = outcome.source;
		if ('unreadable' in outcome)
			await context.complain(context.unreadable(shown, outcome.unreadable), exitCodes.unreadable);
		else rows.push({ file: shown, row: outcome.result });
	}
	const output = await openOutput(flags.sortie, context);
	const data = { practices: standard.ids, language, today: options.today };
	const text = {
		texte: () => portfolioText(rows, standard.ids.length, language, standardWords(standard, language), context.style),
		csv: () => portfolioToCsv(rows, data),
		'csv-excel': () => portfolioToCsv(rows, data, ';'),
		'csv-actions': () => overdueToCsv(rows, data),
		'csv-actions-excel': () => overdueToCsv(rows, data, ';'),
		json: () => portfolioToJson(rows, data),
		markdown: () => portfolioToMarkdown(exportedAll(rows, language, options.today)),
		html: () => portfolioToHtml(exportedAll(rows, language, options.today)),
	}[format]();
	await output.write(text);
	await output.close();
}

/** All charters as the editor exports them where nothing is filtered. */
function exportedAll(rows: readonly FiledRow[], language: Language, today: string): ExportedPortfolio {
	const standard = pageStandardIn(language);
	const packed = rows.map(({ file, row }) => packRow(row, file));
	return {
		language,
		today,
		standard,
		view: defaultView,
		shown: shownOf(packed.map(entryOf), defaultView, standard, language),
		unreadable: packed.filter(({ readable }) => !readable),
		partial: false,
	};
}
