/** `historique`: the coverage of a charter at each commit that touched it. */
import { stat } from 'node:fs/promises';
import type { Command } from 'commander';
import { portfolioRow, sayCount } from '../../server/engine/index';
import { type HistoryPoint, historyToCsv, historyToJson, historyToSvg } from '../../views/history/history';
import { compareTexts } from '../../views/texts/compare';
import { wordsIn } from '../../views/words';
import type { RunContext } from '../context';
import { Repository } from '../git';
import { exitCodes, Stop } from '../io';
import { Judge } from '../judging/judge';
import { Surroundings } from '../judging/surroundings';
import { addJudging, choose, type JudgeFlags, judgeOptions, option } from '../options';
import { openOutput } from '../output';
import { absolutePath, shownPath } from '../paths';
import { bar } from '../terminal/bars';
import { padded, plainLine } from '../terminal/style';
import { gitTexts } from '../texts/git';

const formats = ['texte', 'csv', 'csv-excel', 'json', 'svg'] as const;

interface HistoryFlags extends JudgeFlags {
	readonly format: string;
	readonly sortie?: string;
}

export function addHistory(program: Command, context: RunContext): void {
	const command = program
		.command('historique')
		.alias('history')
		.description(context.say(gitTexts, 'aboutHistory'))
		.argument('<fichier>', context.say(gitTexts, 'file'))
		.addOption(option(context, '-f, --format <forme>', 'format', formats.join(', ')).default('texte'))
		.addOption(option(context, '--output, --sortie <fichier>', 'output'));
	addJudging(command, context).action((file: string) =>
		history(file, command.optsWithGlobals<HistoryFlags>(), context),
	);
}

async function history(file: string, flags: HistoryFlags, context: RunContext): Promise<void> {
	const format = choose(context, '--format', flags.format === 'text' ? 'texte' : flags.format, formats);
	const options = await judgeOptions(flags, context);
	const language = options.language ?? options.fallback;
	const repository = await Repository.around(context.io.cwd, context);
	const path = absolutePath(file, context.io.cwd);
	if (await isFolder(path)) throw new Stop(context.unreadable(file, 'folder'), exitCodes.unreadable);
	const points: HistoryPoint[] = [];
	for (const touch of await repository.historyOf(path)) {
		const text = await repository.text(touch.commit, touch.file);
		// A charter is judged for the day of its commit, among the files of that day.
		const today = flags.date ?? touch.date;
		const within = { root: repository.folder, ...options, today };
		const judge = new Judge(within, new Surroundings(within, await repository.world(touch.commit)));
		const judged = text === undefined ? undefined : await judge.judge(text, repository.path(touch.file));
		points.push({ ...touch, row: judged && portfolioRow(judged.document.uri, judged.analysis) });
	}
	const shown = shownPath(path, context.io.cwd);
	const title = points.flatMap(({ row }) => (row?.name ? [row.name] : [])).at(-1) ?? shown;
	const output = await openOutput(flags.sortie, context);
	await output.write(
		{
			texte: () => historyText(points, language, context),
			csv: () => historyToCsv(points),
			'csv-excel': () => historyToCsv(points, ';'),
			json: () => historyToJson(shown, points),
			svg: () => historyToSvg(plainLine(title), points, language),
		}[format](),
	);
	await output.close();
}

const isFolder = (path: string) =>
	stat(path).then(
		(found) => found.isDirectory(),
		() => false,
	);

/** The points for people at a terminal, the oldest first. */
function historyText(points: readonly HistoryPoint[], language: 'fr' | 'en', { style }: RunContext): string {
	const words = wordsIn(language);
	const lines = points.map(({ commit, date, subject, row }) => {
		const figures = row
			? `${bar(row.counts, 24, style)}  ${padded(`${row.counts.answered}`, 3, 'start')} ${padded(`${row.counts.declared}`, 3, 'start')} ${padded(`${row.counts.inPlace}`, 3, 'start')} / ${row.counts.applicable}  ${padded(`${row.practicesWithoutGap}/${row.practices.length}`, 5, 'start')}`
			: '–';
		return `${date}  ${style('dim', commit.slice(0, 8))}  ${figures}  ${style('dim', plainLine(subject).slice(0, 60))}`;
	});
	const head = [
		words.count('answered', 2),
		words.count('declared', 2),
		words.say('inPlace'),
		words.say('withoutGap'),
	].join(' · ');
	return `${style('bold', sayCount(compareTexts, 'commits', language, points.length))}  ${head}\n\n${lines.join('\n')}\n`;
}
