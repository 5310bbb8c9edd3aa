/** Which charters a run looks at: what arguments name, without what config files leave out. */
import { relative, sep } from 'node:path';
import { configFindings, isIgnored } from '../server/judging/config';
import type { RunContext } from './context';
import { type Gate, over } from './gates';
import { exitCodes } from './io';
import { Configs, type PlacedConfig } from './judging/configs';
import type { JudgeOptions } from './judging/options';
import { gateOfConfig } from './options';
import { shownPath } from './paths';
import { findSources, type Source } from './sources';
import { positionIn } from './text-position';

/** The charters of a run, and the gate that each has to pass. */
export interface Selection {
	readonly sources: readonly Source[];
	/** The gate of a charter: what the options say, else what its config file does. */
	readonly gateOf: (source: Source) => Gate;
}

/** Finds the charters; says what names nothing, and what is wrong with config files. Undefined where there is nothing at all. */
export async function select(
	paths: readonly string[],
	{ stdinName = 'charte.yaml', gate }: { readonly stdinName?: string | undefined; readonly gate?: Gate },
	options: JudgeOptions,
	context: RunContext,
): Promise<Selection | undefined> {
	const found = await findSources(paths, context.io.cwd, stdinName);
	if (!(await context.complainOf(found))) return undefined;
	const configs = new Configs(options);
	const sources: Source[] = [];
	const gates = new Map<Source, Gate>();
	const own = gate ?? { least: {} };
	const ofConfigs = new Map<string, Gate>();
	for (const source of found.sources) {
		const placed = await configs.of(source.path);
		if (placed && isLeftOut(source, placed)) continue;
		sources.push(source);
		if (!placed) continue;
		const known = ofConfigs.get(placed.path) ?? over(own, gateOfConfig(placed.config));
		ofConfigs.set(placed.path, known);
		gates.set(source, known);
	}
	await complainOfConfigs(configs, options, context);
	return { sources, gateOf: (source) => gates.get(source) ?? own };
}

/** Whether a config file leaves out a charter that lies below it. */
function isLeftOut({ path }: Source, { folder, config }: PlacedConfig): boolean {
	const way = relative(folder, path).split(sep).join('/');
	return !way.startsWith('../') && isIgnored(config, way);
}

/** Says what is wrong with config files, each with its line. */
export async function complainOfConfigs(
	configs: Configs,
	options: Pick<JudgeOptions, 'language' | 'fallback'>,
	context: RunContext,
): Promise<void> {
	const language = options.language ?? options.fallback;
	for (const [path, why] of configs.unreadable)
		await context.complain(context.unreadable(shownPath(path, context.io.cwd), why), exitCodes.unreadable);
	for (const { path, text, problems } of await configs.met())
		for (const finding of configFindings({ problems }, language)) {
			const { line, character } = positionIn(text, finding.start);
			const sentence = context.tell(
				'config.problem',
				shownPath(path, context.io.cwd),
				line + 1,
				character + 1,
				finding.message,
			);
			await context.complain(sentence, exitCodes.usage);
		}
}
