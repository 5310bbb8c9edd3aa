/** `verifier`: the findings of charters, in the form that who reads them wants. */
import type { Command } from 'commander';
import { standard } from '../../practices/index';
import { standardWords } from '../../server/engine/index';
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
import { ruleOf } from '../judging/rules';
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
import { type Selection, select } from '../selection';
import { textReport } from '../terminal/findings';
import { checkTexts } from '../texts/check';
import { optionTexts } from '../texts/options';
import { fixCharters } from './fix';

export const checkFormats = ['texte', 'json', 'jsonl', 'sarif', 'github', 'gitlab', 'junit', 'markdown'] as const;
export type CheckFormat = (typeof checkFormats)[number];

interface CheckFlags extends JudgeFlags, GateFlags {
	readonly format: string;
	readonly sortie?: string;
	readonly corriger?: true;
	readonly essai?: true;
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
		.addOption(option(context, '--dry-run, --essai', 'dryRun'));
	addJudging(addGate(command, context), context).action((paths: string[]) =>
		check(paths, command.optsWithGlobals<CheckFlags>(), context),
	);
}

async function check(paths: readonly string[], flags: CheckFlags, context: RunContext): Promise<void> {
	const format = choose(context, '--format', flags.format === 'text' ? 'texte' : flags.format, checkFormats);
	const options = judgeOptions(flags, context);
	const gate = gateOf(flags, context);
	refuseBoth(context, ['--essai', flags.essai], [`--format ${format}`, format !== 'texte']);
	if (flags.corriger && !flags.essai && paths.includes('-')) throw new UsageError(context.say(checkTexts, 'fixStdin'));
	const selection = await select(paths, { stdinName: flags.nomStdin, gate }, options, context);
	if (!selection) return;
	if (flags.corriger || flags.essai) await fixCharters(selection.sources, options, { write: !flags.essai }, context);
	if (flags.essai) return;
	await report(selection, options, { format, ...(flags.sortie ? { output: flags.sortie } : {}) }, context);
}

/** Writes the report of some charters, and adds the exit code of the gate. */
async function report(
	{ sources, gateOf }: Selection,
	options: JudgeOptions,
	{ format, output: file }: { format: CheckFormat; output?: string },
	context: RunContext,
): Promise<void> {
	const output = await openOutput(file, context);
	let failed = false;
	const [first] = sources;
	const writer = reportIn(format, options, first ? gateOf(first) : { least: {} }, () => !failed, context);
	const totals = new Totals();
	await output.write(writer.begin());
	const work = { kind: 'check', fixes: format === 'sarif' || format === 'json' || format === 'jsonl' } as const;
	for await (const outcome of overCharters(sources, work, options, context.io)) {
		const { shown } = outcome.source;
		if ('unreadable' in outcome) {
			const message = context.unreadable(shown, outcome.unreadable);
			totals.unreadable.push({ file: shown, message });
			await context.complain(message, exitCodes.unreadable);
			continue;
		}
		const gate = gateOf(outcome.source);
		const one: CheckedCharter = {
			...outcome.result,
			shortfalls: shortfallsOf(shown, outcome.result.row, gate, options.language ?? options.fallback),
		};
		if (!passes(one, gate)) failed = true;
		totals.add(one);
		await output.write(writer.charter(one));
	}
	await output.write(writer.end(totals.all));
	await output.close();
	if (failed) context.codes.push(exitCodes.gate);
}

function reportIn(
	format: CheckFormat,
	options: JudgeOptions,
	gate: Gate,
	passed: () => boolean,
	context: RunContext,
): FindingsReport {
	const language = options.language ?? options.fallback;
	const { today } = options;
	switch (format) {
		case 'texte':
			return textReport(language, context.style);
		case 'json':
			return jsonReport({ language, today });
		case 'jsonl':
			return jsonLinesReport();
		case 'sarif':
			return sarifReport({
				version: context.version,
				language,
				today,
				rule: (code) => ruleOf(standard, code, language),
			});
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
		case 'markdown':
			return markdownReport({ language, standard: standardWords(standard, language), passed });
	}
}

/** What the charters of a run add up to, one after the other. */
class Totals {
	readonly unreadable: { file: string; message: string }[] = [];
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
			unreadable: this.unreadable,
		};
	}
}
