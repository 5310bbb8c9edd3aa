/** `comparer`: what a change does to findings and coverage, from git. */
import type { Command } from 'commander';
import { severityWords } from '../../server/engine/index';
import {
	type Compared,
	comparedToJson,
	comparedToMarkdown,
	figureChanges,
	findingChanges,
} from '../../views/compare/compared';
import type { CheckedCharter } from '../../views/findings/checked';
import { reaches } from '../../views/findings/checked';
import type { RunContext } from '../context';
import { failing, over } from '../gates';
import { Repository } from '../git';
import { exitCodes } from '../io';
import { Judge } from '../judging/judge';
import type { JudgeOptions } from '../judging/options';
import { resultOf } from '../judging/result';
import { Surroundings } from '../judging/surroundings';
import { disk, type World } from '../judging/world';
import { knownOf, newAmong } from '../known';
import {
	addGate,
	addJudging,
	choose,
	type GateFlags,
	gateOf,
	gateOfConfig,
	type JudgeFlags,
	judgeOptions,
	option,
} from '../options';
import { openOutput } from '../output';
import { shownPath } from '../paths';
import { readText } from '../read';
import { complainOfConfigs } from '../selection';
import { plainLine, type Style } from '../terminal/style';
import { gitTexts } from '../texts/git';

const formats = ['texte', 'json', 'markdown'] as const;

interface CompareFlags extends JudgeFlags, GateFlags {
	readonly format: string;
	readonly sortie?: string;
	readonly nouveaux?: true;
	readonly direct?: true;
}

export function addCompare(program: Command, context: RunContext): void {
	const command = program
		.command('comparer')
		.alias('diff')
		.description(context.say(gitTexts, 'aboutCompare'))
		.argument('<base>', context.say(gitTexts, 'base'))
		.argument('[tete]', context.say(gitTexts, 'head'))
		.addOption(option(context, '-f, --format <forme>', 'format', formats.join(', ')).default('texte'))
		.addOption(option(context, '--output, --sortie <fichier>', 'output'))
		.option('--new, --nouveaux', context.say(gitTexts, 'onlyNew'))
		.option('--direct', context.say(gitTexts, 'direct'));
	addJudging(addGate(command, context), context).action((base: string, head: string | undefined) =>
		compare(base, head, command.optsWithGlobals<CompareFlags>(), context),
	);
}

async function compare(
	base: string,
	head: string | undefined,
	flags: CompareFlags,
	context: RunContext,
): Promise<void> {
	const format = choose(context, '--format', flags.format === 'text' ? 'texte' : flags.format, formats);
	const options = await judgeOptions(flags, context);
	const language = options.language ?? options.fallback;
	const gate = gateOf(flags, context);
	const repository = await Repository.around(context.io.cwd, context);
	const to = head === undefined ? undefined : await repository.commit(head);
	const asked = await repository.commit(base);
	const from = flags.direct ? asked : await repository.mergeBase(asked, to ?? (await repository.commit('HEAD')));
	const within: JudgeOptions = { root: repository.folder, ...options };
	const among = (world: World) => new Judge(within, new Surroundings(within, world));
	const before = among(await repository.world(from));
	const after = among(to === undefined ? disk : await repository.world(to));
	const all: Compared[] = [];
	let failed = false;
	for (const file of await repository.changedCharters(from, to)) {
		const path = repository.path(file);
		const shown = shownPath(path, context.io.cwd);
		const old = await repository.text(from, file);
		const now = to === undefined ? await readText(path) : await repository.text(to, file);
		if (typeof now === 'string' && to === undefined && now !== 'absent')
			await context.complain(context.unreadable(shown, now as 'failed'), exitCodes.unreadable);
		const text = typeof now === 'object' ? now.text : to === undefined ? undefined : now;
		const judged = async (judge: Judge, one: string | undefined): Promise<CheckedCharter | undefined> =>
			one === undefined ? undefined : resultOf(await judge.judge(one, path), shown, { fixes: false });
		const [was, is] = [await judged(before, old), await judged(after, text)];
		if (!was && !is) continue;
		const one: Compared = {
			file: shown,
			before: was?.row,
			after: is?.row,
			added: newAmong(is?.findings ?? [], was && knownOf(was.findings)),
			settled: newAmong(was?.findings ?? [], is && knownOf(is.findings)),
		};
		all.push(one);
		const placed = await after.around.configs.of(path);
		const least = failing(over(gate, placed && gateOfConfig(placed.config)));
		if (one.added.some(({ severity }) => reaches(severity, least))) failed = true;
	}
	await complainOfConfigs(after.around.configs, options, context);
	const output = await openOutput(flags.sortie, context);
	await output.write(
		{
			texte: () => comparedText(all, language, context),
			json: () => comparedToJson(all, { base: from, head: to ?? null, today: options.today }),
			markdown: () => comparedToMarkdown(all, language),
		}[format](),
	);
	await output.close();
	if (flags.nouveaux && failed) context.codes.push(exitCodes.gate);
}

/** The comparisons for people at a terminal. */
function comparedText(all: readonly Compared[], language: 'fr' | 'en', context: RunContext): string {
	const { style } = context;
	if (all.length === 0) return `${context.say(gitTexts, 'unchanged')}\n`;
	return all
		.map((one) => {
			const figures = figureChanges(one, language);
			const list = (sign: '+' | '−', findings: Compared['added']) =>
				findings.map(({ severity, code, message, range }) =>
					coloured(
						`${sign} ${range.start.line + 1}:${range.start.character + 1} ${severityWords[severity][language]} ${code} ${plainLine(message)}`,
						sign,
						style,
					),
				);
			return [
				`${style('bold', plainLine(one.file))}  ${findingChanges(one.added.length, one.settled.length, language)}`,
				...(figures.length > 0 ? [`  ${figures.join(' · ')}`] : []),
				...[...list('+', one.added), ...list('−', one.settled)].map((line) => `  ${line}`),
				'',
			].join('\n');
		})
		.join('\n');
}

const coloured = (text: string, sign: '+' | '−', style: Style) => style(sign === '+' ? 'red' : 'green', text);
