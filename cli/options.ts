/** The options that several commands share, as commander declares them, and what they mean. */
import { existsSync, statSync } from 'node:fs';
import { type Command, Option } from 'commander';
import { isDate } from '../server/engine/model/dates';
import type { Language } from '../server/engine/texts/text';
import type { Config } from '../server/judging/config';
import { dayIn } from '../server/judging/day';
import type { Severity } from '../views/findings/checked';
import { cacheFolder } from './cache-folder';
import type { RunContext } from './context';
import { type Gate, type Least, readLeast } from './gates';
import { exitCodes, Stop, UsageError } from './io';
import { type ConfigOptions, Configs } from './judging/configs';
import type { JudgeOptions } from './judging/options';
import { absolutePath } from './paths';
import { optionTexts } from './texts/options';

/** An option, described in the language of the run. */
export function option(context: RunContext, flags: string, key: keyof typeof optionTexts, ...args: string[]): Option {
	return new Option(flags, context.say(optionTexts, key, ...args));
}

/** What the options give. */
export interface JudgeFlags {
	readonly langue?: string;
	readonly date?: string;
	readonly phase?: string;
	readonly racine?: string;
	readonly nomStdin?: string;
	readonly config?: string;
	readonly sansConfig?: true;
	readonly cache?: string;
	readonly sansCache?: true;
}

/** Adds what says how charters are judged. */
export function addJudging(command: Command, context: RunContext): Command {
	return command
		.addOption(option(context, '--phase <phase>', 'phase'))
		.addOption(option(context, '--date <date>', 'date'))
		.addOption(option(context, '--root, --racine <dossier>', 'root'))
		.addOption(option(context, '--config <fichier>', 'config'))
		.addOption(option(context, '--without-config, --sans-config', 'noConfig'))
		.addOption(option(context, '--cache <dossier>', 'cache'))
		.addOption(option(context, '--without-cache, --sans-cache', 'noCache'))
		.addOption(option(context, '--stdin-name, --nom-stdin <nom>', 'stdinName').default('charte.yaml'));
}

/** How charters are judged. @throws UsageError where an option has a value that it cannot have. */
export async function judgeOptions(flags: JudgeFlags, context: RunContext): Promise<JudgeOptions> {
	const { io } = context;
	if (flags.date !== undefined && !isDate(flags.date)) throw new UsageError(context.tell('error.date', flags.date));
	const { phase } = flags;
	if (phase !== undefined) {
		const { standard } = await import('./standard');
		const phases = standard.phases.map(({ id }) => id);
		choose(context, '--phase', phase, phases);
	}
	const root = flags.racine === undefined ? undefined : absolutePath(flags.racine, io.cwd);
	if (root !== undefined && !isFolder(root)) throw new UsageError(context.tell('error.folder', flags.racine ?? ''));
	refuseBoth(context, ['--config', flags.config], ['--sans-config', flags.sansConfig]);
	const config = flags.sansConfig ? false : flags.config === undefined ? undefined : absolutePath(flags.config, io.cwd);
	if (typeof config === 'string' && !existsSync(config))
		throw new Stop(context.tell('unreadable.absent', flags.config ?? ''), exitCodes.unreadable);
	refuseBoth(context, ['--cache', flags.cache], ['--sans-cache', flags.sansCache]);
	const cache = flags.sansCache ? undefined : cacheOf(flags.cache, context);
	const asked = languageFlag(flags.langue, context);
	const where: ConfigOptions = { ...(config === undefined ? {} : { config }), ...(cache ? { cache } : {}) };
	const here = await new Configs(where).ofFolder(io.cwd);
	return {
		language: asked,
		fallback: here?.config.language ?? context.language,
		...where,
		today: flags.date ?? dayIn(undefined, new Date()),
		...(phase === undefined ? {} : { phase }),
		...(root === undefined ? {} : { root }),
		cwd: io.cwd,
	};
}

/** Where results are kept, and for which build of the program; undefined where this one keeps none. */
function cacheOf(folder: string | undefined, { io }: RunContext): JudgeOptions['cache'] {
	const { build } = io;
	if (build === undefined) return undefined;
	return { folder: folder === undefined ? cacheFolder(io.env) : absolutePath(folder, io.cwd), build };
}

function languageFlag(value: string | undefined, context: RunContext): Language | undefined {
	return value === undefined ? undefined : choose(context, '--langue', value, ['fr', 'en'] as const);
}

/** A value among some. @throws UsageError that lists them. */
export function choose<T extends string>(context: RunContext, flag: string, value: string, choices: readonly T[]): T {
	const found = choices.find((choice) => choice === value);
	if (found !== undefined) return found;
	const or = context.tell('or');
	throw new UsageError(
		context.tell('error.choice', flag, value, `${choices.slice(0, -1).join(', ')} ${or} ${choices.at(-1)}`),
	);
}

/** Adds the gate. */
export function addGate(command: Command, context: RunContext): Command {
	return command
		.addOption(option(context, '--fail-on, --echec-des <gravité>', 'failOn'))
		.addOption(option(context, '--min-answered, --min-avec-reponse <N>', 'minAnswered'))
		.addOption(option(context, '--min-declared, --min-declarees <N>', 'minDeclared'))
		.addOption(option(context, '--min-in-place, --min-en-place <N>', 'minInPlace'))
		.addOption(option(context, '--min-no-gap, --min-sans-ecart <N>', 'minNoGap'));
}

export interface GateFlags {
	readonly echecDes?: string;
	readonly minAvecReponse?: string;
	readonly minDeclarees?: string;
	readonly minEnPlace?: string;
	readonly minSansEcart?: string;
}

/** The severities as people name them, in both languages. */
export const severityNames: Readonly<Record<string, Severity | 'never'>> = {
	erreur: 'error',
	avertissement: 'warning',
	information: 'information',
	conseil: 'hint',
	jamais: 'never',
	error: 'error',
	warning: 'warning',
	hint: 'hint',
	never: 'never',
};

/** The gate that a config file sets. */
export function gateOfConfig({ thresholds }: Config): Gate {
	const { echec_des: failOn, min_avec_reponse, min_declarees, min_en_place, min_sans_ecart } = thresholds;
	const least = {
		answered: readLeast(min_avec_reponse ?? ''),
		declared: readLeast(min_declarees ?? ''),
		inPlace: readLeast(min_en_place ?? ''),
		withoutGap: readLeast(min_sans_ecart ?? ''),
	};
	const severity = failOn === undefined ? undefined : severityNames[failOn];
	return {
		...(severity ? { failOn: severity } : {}),
		least: Object.fromEntries(Object.entries(least).filter(([, one]) => one !== undefined)),
	};
}

/** The gate that the options set. @throws UsageError where one has a value that it cannot have. */
export function gateOf(flags: GateFlags, context: RunContext): Gate {
	const least = (flag: string, text: string | undefined): Least | undefined => {
		const read = text === undefined ? undefined : readLeast(text);
		if (text !== undefined && !read) throw new UsageError(context.tell('error.threshold', flag, text));
		return read;
	};
	const wanted = {
		answered: least('--min-avec-reponse', flags.minAvecReponse),
		declared: least('--min-declarees', flags.minDeclarees),
		inPlace: least('--min-en-place', flags.minEnPlace),
		withoutGap: least('--min-sans-ecart', flags.minSansEcart),
	};
	const { echecDes } = flags;
	const failOn =
		echecDes === undefined
			? undefined
			: severityNames[choose(context, '--echec-des', echecDes, Object.keys(severityNames))];
	return {
		...(failOn ? { failOn } : {}),
		least: Object.fromEntries(Object.entries(wanted).filter(([, one]) => one !== undefined)),
	};
}

/** Refuses two options that cannot both be meant. @throws UsageError */
export function refuseBoth(context: RunContext, a: readonly [string, unknown], b: readonly [string, unknown]): void {
	if (a[1] && b[1]) throw new UsageError(context.tell('error.conflict', a[0], b[0]));
}

function isFolder(path: string): boolean {
	try {
		return statSync(path).isDirectory();
	} catch {
		return false;
	}
}
