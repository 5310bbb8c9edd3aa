/** `verifier`: the findings of charters, in the form that who reads them wants. */
import type { Command } from 'commander';
import { isDynamicPattern } from 'tinyglobby';
import { sayCount } from '../../server/engine/texts/text';
import {
	type CheckedCharter,
	type CheckedTotals,
	countBySeverity,
	type FindingsReport,
	severities,
} from '../../views/findings/checked';
import { githubReport } from '../../views/findings/github';
import { gitlabReport } from '../../views/findings/gitlab';
import { jsonLinesReport, jsonReport } from '../../views/findings/json';
import { junitReport } from '../../views/findings/junit';
import { markdownReport } from '../../views/findings/markdown';
import { sarifReport } from '../../views/findings/sarif';
import { findingsWords } from '../../views/findings/words';
import { overCharters } from '../charters';
import type { RunContext } from '../context';
import { failing, type Gate, passes, shortfallsOf } from '../gates';
import { exitCodes, UsageError } from '../io';
import type { JudgeOptions } from '../judging/options';
import { knownOf, newAmong } from '../known';
import {
	addGate,
	addJudging,
	choose,
	type GateFlags,
	gateOf,
	type JudgeFlags,
	judgeOptions,
	option,
	refuseBoth,
} from '../options';
import { openOutput } from '../output';
import { absolutePath } from '../paths';
import { Reference } from '../reference';
import { type Selection, select } from '../selection';
import { textReport } from '../terminal/findings';
import { checkTexts } from '../texts/check';
import { optionTexts } from '../texts/options';
import { changesBelow } from '../watch';

export const checkFormats = ['texte', 'json', 'jsonl', 'sarif', 'github', 'gitlab', 'junit', 'markdown'] as const;
export type CheckFormat = (typeof checkFormats)[number];

interface CheckFlags extends JudgeFlags, GateFlags {
	readonly format: string;
	readonly sortie?: string;
	readonly corriger?: true;
	readonly essai?: true;
	readonly reference?: string;
	readonly ecrireReference?: string;
	readonly watch?: true;
}

export function addCheck(program: Command, context: RunContext): void {
	const command = program
		.command('verifier')
		.alias('check')
		.description(context.say(checkTexts, 'about'))
		.argument('[chemins...]', context.say(optionTexts, 'paths'))
		.addOption(option(context, '-f, --format <forme>', 'format', checkFormats.join(', ')).default('texte'))
		.addOption(option(context, '--output, --sortie <fichier>', 'output'))
		.addOption(option(context, '--fix, --corriger', 'fix'))
		.addOption(option(context, '--dry-run, --essai', 'dryRun'))
		.option('--reference <fichier>', context.say(checkTexts, 'reference'))
		.option('--write-reference, --ecrire-reference <fichier>', context.say(checkTexts, 'writeReference'))
		.option('--watch', context.say(checkTexts, 'watch'));
	addJudging(addGate(command, context), context).action((paths: string[]) =>
		check(paths, command.optsWithGlobals<CheckFlags>(), context),
	);
}

async function check(paths: readonly string[], flags: CheckFlags, context: RunContext): Promise<void> {
	const format = choose(context, '--format', flags.format === 'text' ? 'texte' : flags.format, checkFormats);
	const options = await judgeOptions(flags, context);
	const gate = gateOf(flags, context);
	refuseBoth(context, ['--essai', flags.essai], [`--format ${format}`, format !== 'texte']);
	refuseBoth(context, ['--reference', flags.reference], ['--ecrire-reference', flags.ecrireReference]);
	refuseBoth(context, ['--essai', flags.essai], ['--ecrire-reference', flags.ecrireReference]);
	refuseBoth(context, ['--watch', flags.watch], ['-', paths.includes('-')]);
	refuseBoth(context, ['--watch', flags.watch], ['--corriger', flags.corriger ?? flags.essai]);
	refuseBoth(context, ['--watch', flags.watch], [`--format ${format}`, format !== 'texte']);
	refuseBoth(context, ['--watch', flags.watch], ['--sortie', flags.sortie]);
	if (flags.corriger && !flags.essai && paths.includes('-')) throw new UsageError(context.say(checkTexts, 'fixStdin'));
	const reference = flags.reference === undefined ? undefined : await Reference.read(flags.reference, context);
	const selection = await select(paths, { stdinName: flags.nomStdin, gate }, options, context);
	if (!selection) return;
	if (flags.corriger || flags.essai) {
		const { fixCharters } = await import('./fix');
		await fixCharters(selection.sources, options, { write: !flags.essai }, context);
	}
	if (flags.essai) return;
	const written =
		flags.ecrireReference === undefined ? undefined : Reference.empty(flags.ecrireReference, context.io.cwd);
	const wanted = {
		format,
		...(flags.sortie ? { output: flags.sortie } : {}),
		...(reference ? { reference } : {}),
		...(written ? { written } : {}),
	};
	await report(selection, options, wanted, context);
	if (flags.watch) await again(paths, { stdinName: flags.nomStdin, gate }, options, wanted, context);
	if (written) {
		await written.write(context);
		await context.note(sayCount(checkTexts, 'wroteReference', context.language, selection.sources.length));
	}
}

/** Reports anew at each change, until the run is stopped. The exit code is that of the last report. */
async function again(
	paths: readonly string[],
	how: Parameters<typeof select>[1],
	options: JudgeOptions,
	wanted: Wanted,
	context: RunContext,
): Promise<void> {
	const { cwd, stopped } = context.io;
	if (!stopped) return;
	const end = stopped();
	const below = (paths.length > 0 ? paths : ['.']).map((path) =>
		absolutePath(isDynamicPattern(path) ? '.' : path, cwd),
	);
	const changes = changesBelow(below, end);
	await context.note(context.say(checkTexts, 'watching'));
	for await (const name of changes) {
		context.codes.length = 0;
		await context.note(context.say(checkTexts, 'changedAgain', name));
		const selection = await select(paths, how, options, context);
		if (selection) await report(selection, options, wanted, context);
		await context.note(context.say(checkTexts, 'watching'));
	}
}

/** What a report is to be. */
interface Wanted {
	readonly format: CheckFormat;
	readonly output?: string;
	/** What is known of the charters already. */
	readonly reference?: Reference;
	/** Where what is found is to be remembered. */
	readonly written?: Reference;
}

/** Writes the report of some charters, and adds the exit code of the gate. */
async function report(
	{ sources, gateOf }: Selection,
	options: JudgeOptions,
	{ format, output: file, reference, written }: Wanted,
	context: RunContext,
): Promise<void> {
	const output = await openOutput(file, context);
	let failed = false;
	const [first] = sources;
	const writer = await reportIn(format, options, first ? gateOf(first) : { least: {} }, () => !failed, context);
	const totals = new Totals();
	await output.write(writer.begin());
	const work = { kind: 'check', fixes: format === 'sarif' || format === 'json' } as const;
	for await (const outcome of overCharters(sources, work, options, context.io)) {
		const { shown } = outcome.source;
		if ('unreadable' in outcome) {
			const message = context.unreadable(shown, outcome.unreadable);
			totals.unreadable.push({ file: shown, message });
			await context.complain(message, exitCodes.unreadable);
			continue;
		}
		const gate = gateOf(outcome.source);
		const { path } = outcome.source;
		written?.set(path, knownOf(outcome.result.findings));
		const findings = reference ? newAmong(outcome.result.findings, reference.of(path)) : outcome.result.findings;
		totals.known += outcome.result.findings.length - findings.length;
		const one: CheckedCharter = {
			...outcome.result,
			findings,
			shortfalls: shortfallsOf(shown, outcome.result.row, gate, options.language ?? options.fallback),
		};
		if (!passes(one, gate)) failed = true;
		totals.add(one);
		await output.write(writer.charter(one));
	}
	await output.write(writer.end(totals.all));
	await output.close();
	// Who writes a reference takes what is found for known.
	if (failed && !written) context.codes.push(exitCodes.gate);
}

async function reportIn(
	format: CheckFormat,
	options: JudgeOptions,
	gate: Gate,
	passed: () => boolean,
	context: RunContext,
): Promise<FindingsReport> {
	const language = options.language ?? options.fallback;
	const { today } = options;
	switch (format) {
		case 'texte':
			return textReport(language, context.style);
		case 'json':
			return jsonReport({ language, today });
		case 'jsonl':
			return jsonLinesReport();
		case 'sarif': {
			const { ruleOf, standard } = await import('../standard');
			return sarifReport({
				version: context.version,
				language,
				today,
				rule: (code) => ruleOf(standard, code, language),
			});
		}
		case 'github':
			return githubReport();
		case 'gitlab':
			return gitlabReport();
		case 'junit': {
			const words = findingsWords(language);
			return junitReport({
				failing: failing(gate),
				words: {
					nothing: words.say('nothing'),
					thresholds: words.say('thresholds'),
					unreadable: words.say('unreadable'),
				},
			});
		}
		case 'markdown': {
			const { standard, standardWords } = await import('../standard');
			return markdownReport({ language, standard: standardWords(standard, language), passed });
		}
	}
}

/** What the charters of a run add up to, one after the other. */
class Totals {
	readonly unreadable: { file: string; message: string }[] = [];
	known = 0;
	#charters = 0;
	#fixable = 0;
	#silenced = 0;
	readonly #severities = { error: 0, warning: 0, information: 0, hint: 0 };

	add({ findings, silenced }: CheckedCharter): void {
		this.#charters++;
		this.#fixable += findings.filter(({ fixable }) => fixable).length;
		this.#silenced += silenced.length;
		const counts = countBySeverity(findings);
		for (const severity of severities) this.#severities[severity] += counts[severity];
	}

	get all(): CheckedTotals {
		return {
			charters: this.#charters,
			severities: this.#severities,
			fixable: this.#fixable,
			silenced: this.#silenced,
			known: this.known,
			unreadable: this.unreadable,
		};
	}
}
