/** `nouvelle`: begins a charter, by options or by questions. */
import { open } from 'node:fs/promises';
import type { Command } from 'commander';
import { standard } from '../../practices/index';
import {
	newCharter,
	type PhaseId,
	type TemplateSize,
	templateSizeHelpWords,
	templateSizes,
	templateSizeWords,
} from '../../server/engine/index';
import { charterFileNames } from '../../views/file-names';
import type { RunContext } from '../context';
import { exitCodes, Stop, UsageError } from '../io';
import { choose } from '../options';
import { absolutePath } from '../paths';
import { otherTexts } from '../texts/explain';

interface NewFlags {
	readonly nom?: string;
	readonly organisme?: string;
	readonly phase?: string;
	readonly gabarit?: string;
	readonly fichier?: string;
}

/** What a new charter begins with. */
interface Answers {
	readonly name: string;
	readonly organisation: string;
	readonly phase: PhaseId;
	readonly size: TemplateSize;
}

export function addNew(program: Command, context: RunContext): void {
	const command = program
		.command('nouvelle')
		.alias('init')
		.description(context.say(otherTexts, 'aboutNew'))
		.option('--name, --nom <nom>', context.say(otherTexts, 'name'))
		.option('--organisation, --organisme <nom>', context.say(otherTexts, 'organisation'))
		.option('--phase <phase>', context.say(otherTexts, 'phase'))
		.option('--template, --gabarit <taille>', context.say(otherTexts, 'template'))
		.option('--file, --fichier <fichier>', context.say(otherTexts, 'file'));
	command.action(async () => {
		const flags = command.opts<NewFlags>();
		const answers = await answersOf(flags, context);
		const { name, phase } = answers;
		const text = newCharter(standard, context.language, '\n', phase, answers);
		if (flags.fichier === '-') return void (await context.io.stdout.write(text));
		const file = await writeNew(text, flags.fichier === undefined ? charterFileNames(name) : [flags.fichier], context);
		await context.note(context.say(otherTexts, 'made', file));
	});
}

/**
 * The answers that the options give; the others are asked for at a terminal. The size is not needed: what is asked without it,
 * in one line, is the complete charter. @throws UsageError elsewhere
 */
async function answersOf(flags: NewFlags, context: RunContext): Promise<Answers> {
	const phases = standard.phases.map(({ id }) => id);
	const phase = flags.phase === undefined ? undefined : choose(context, '--phase', flags.phase, phases);
	const size = flags.gabarit === undefined ? undefined : choose(context, '--gabarit', flags.gabarit, templateSizes);
	const [name, organisation] = [flags.nom?.trim(), flags.organisme?.trim()];
	if (name && organisation && phase) return { name, organisation, phase, size: size ?? 'complet' };
	if (!context.io.stdin.isTTY || !context.io.stdout.isTTY) {
		const missing = [
			...(name ? [] : ['--nom']),
			...(organisation ? [] : ['--organisme']),
			...(phase ? [] : ['--phase']),
		];
		throw new UsageError(context.say(otherTexts, 'missing', missing.join(', ')));
	}
	return ask(
		{
			...(name ? { name } : {}),
			...(organisation ? { organisation } : {}),
			...(phase ? { phase } : {}),
			...(size ? { size } : {}),
		},
		context,
	);
}

/** Asks for what is not known yet. @throws Stop where the person gives up */
async function ask(known: Partial<Answers>, context: RunContext): Promise<Answers> {
	const { isCancel, select, text } = await import('@clack/prompts');
	const tell = (key: keyof typeof otherTexts) => context.say(otherTexts, key);
	const answered = <T>(answer: T): Exclude<T, symbol> => {
		if (isCancel(answer)) throw new Stop(tell('cancelled'), exitCodes.gate);
		return answer as Exclude<T, symbol>;
	};
	const asked = async (message: string) =>
		answered(await text({ message, validate: (value) => (value?.trim() ? undefined : tell('empty')) })).trim();
	const name = known.name ?? (await asked(tell('askName')));
	const organisation = known.organisation ?? (await asked(tell('askOrganisation')));
	const phase =
		known.phase ??
		answered(
			await select({
				message: tell('askPhase'),
				// The question says which keys to press, in the language of the run.
				showInstructions: false,
				options: standard.phases.map(({ id, name: phaseName, help }) => ({
					value: id,
					label: phaseName[context.language],
					hint: help[context.language],
				})),
			}),
		);
	const size =
		known.size ??
		answered(
			await select({
				message: tell('askSize'),
				showInstructions: false,
				options: templateSizes.map((value) => ({
					value,
					label: templateSizeWords[value][context.language],
					hint: templateSizeHelpWords[value][context.language],
				})),
			}),
		);
	return { name, organisation, phase, size };
}

/** Writes a text to the first of some files that is not there yet. @throws Stop where none can be written */
async function writeNew(text: string, files: Iterable<string>, context: RunContext): Promise<string> {
	let taken = '';
	for (const file of files) {
		try {
			const handle = await open(absolutePath(file, context.io.cwd), 'wx');
			try {
				await handle.writeFile(text);
			} finally {
				await handle.close();
			}
			return file;
		} catch (error) {
			const code = (error as NodeJS.ErrnoException).code ?? '';
			if (code !== 'EEXIST') throw new Stop(context.tell('error.unwritable', file, code), exitCodes.unreadable);
			taken = file;
		}
	}
	throw new UsageError(context.say(otherTexts, 'exists', taken));
}
