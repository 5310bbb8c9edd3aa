/** The program: its commands, its help in both languages, its errors and its exit code. */
import { Command, CommanderError } from 'commander';
import { addCheck } from './commands/check';
import { RunContext } from './context';
import { type ExitCode, exitCodes, type Io, Stop, worst } from './io';
import { languageOfArguments, languageOfLocale } from './language';
import { version } from './version';

/** Runs the program with arguments (without the interpreter and the script). Never rejects. */
export async function run(args: readonly string[], io: Io): Promise<ExitCode> {
	const language = languageOfArguments(args) ?? languageOfLocale(io.env) ?? 'fr';
	const context = new RunContext(io, language, version);
	try {
		// What reads well in French is asked for in French too.
		const program = await programOf(context, args);
		await program.parseAsync(knownWords(args), { from: 'user' });
	} catch (error) {
		if (error instanceof CommanderError) await onCommander(error, args, context);
		else if (error instanceof Stop) await context.complain(error.message, error.code);
		else {
			await context.complain(context.tell('error.internal'), exitCodes.unreadable);
			await io.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
		}
	}
	return worst(context.codes);
}

/** Arguments with the words for help that commander has: it knows one of each. */
function knownWords(args: readonly string[]): string[] {
	const command = commandIn(args);
	return args.map((arg, at) => (arg === '--aide' ? '--help' : at === command && arg === 'help' ? 'aide' : arg));
}

/** Where the command stands among arguments; -1 where none does. */
function commandIn(args: readonly string[]): number {
	return args.findIndex((arg, at) => !arg.startsWith('-') && !/^--lang(?:ue)?$/.test(args[at - 1] ?? ''));
}

/** Whether its version alone is asked of the program. */
const isVersion = ([first]: readonly string[]) => first === '--version' || first === '-V';

/** The program with the commands that its arguments may be about. The others are loaded only where one of them may be meant. */
async function programOf(context: RunContext, args: readonly string[]): Promise<Command> {
	const named = args[commandIn(args)];
	const checks = named === 'verifier' || named === 'check';
	const others = checks || isVersion(args) ? [] : (await import('./commands/others')).others;

	const program = new Command('charte');
	configure(program, context);
	program
		.usage(context.language === 'fr' ? '[options] [commande]' : '[options] [command]')
		.description(context.tell('about'))
		.option('--lang, --langue <langue>', context.tell('option.language'))
		.version(context.version, '-V, --version', context.tell('help.version'))
		.helpCommand('aide [commande]', context.tell('help.command'))
		.addHelpText('after', `\n${context.tell('help.more')}`);
	for (const add of [addCheck, ...others]) add(program, context);
	for (const command of program.commands) {
		configure(command, context);
		// The language may be said before or after the command.
		command.option('--lang, --langue <langue>', context.tell('option.language'));
	}
	return program;
}

/** The headings of the help, as commander has them. */
const headings = ['Usage:', 'Arguments:', 'Options:', 'Global Options:', 'Commands:'] as const;
const isHeading = (title: string): title is (typeof headings)[number] => headings.some((one) => one === title);

/** What every command has: texts in the language of the run, errors that are thrown. */
function configure(command: Command, context: RunContext): void {
	command
		.helpOption('-h, --help', context.tell('help.option'))
		.exitOverride()
		.showHelpAfterError(false)
		.configureOutput({
			writeOut: (text) => void context.io.stdout.write(text),
			// Errors are said in the language of the run, once they are caught.
			writeErr: () => undefined,
			getOutHelpWidth: () => Math.min(context.io.stdout.columns ?? 100, 120),
		})
		.configureHelp({
			styleTitle: (title) => context.style('bold', isHeading(title) ? context.tell(`help.${title}`) : title),
			optionDescription: (option) =>
				option.defaultValue === undefined || typeof option.defaultValue === 'boolean'
					? option.description
					: `${option.description} (${context.tell('help.default')}${context.language === 'fr' ? '\u00a0' : ''}: ${option.defaultValue})`,
		});
}

/** Help that was asked for by nobody, or of a command that there is not. */
async function onHelp(args: readonly string[], context: RunContext): Promise<void> {
	const program = await programOf(context, args);
	const at = args.findIndex((arg) => arg === 'aide' || arg === 'help');
	const about = at < 0 ? undefined : args[at + 1];
	if (at < 0) {
		await context.io.stderr.write(program.helpInformation());
		context.codes.push(exitCodes.usage);
	} else if (about !== undefined && !about.startsWith('-') && !program.commands.some((one) => isNamed(one, about)))
		await context.complain(context.tell('error.unknownCommand', about, ''), exitCodes.usage);
}

const isNamed = (command: Command, name: string) => command.name() === name || command.aliases().includes(name);

/** Says in the language of the run what commander says in English. */
async function onCommander(error: CommanderError, args: readonly string[], context: RunContext): Promise<void> {
	const [named = '', meant] = [...error.message.matchAll(/'([^']+)'|Did you mean (?:one of )?([^)?]+)/g)].map(
		([, quoted, suggestion]) => quoted ?? suggestion ?? '',
	);
	const suggestion = meant ? context.tell('error.meant', meant) : '';
	switch (error.code) {
		case 'commander.helpDisplayed':
		case 'commander.version':
			return;
		case 'commander.help':
			return onHelp(args, context);
		case 'commander.unknownOption':
			return context.complain(context.tell('error.unknownOption', named, suggestion), exitCodes.usage);
		case 'commander.unknownCommand':
			return context.complain(context.tell('error.unknownCommand', named, suggestion), exitCodes.usage);
		case 'commander.missingArgument':
			return context.complain(context.tell('error.missingArgument', named), exitCodes.usage);
		case 'commander.optionMissingArgument':
			return context.complain(context.tell('error.optionMissingArgument', named), exitCodes.usage);
		case 'commander.excessArguments':
			return context.complain(context.tell('error.excessArguments'), exitCodes.usage);
		default:
			return context.complain(error.message.replace(/^error: /, ''), exitCodes.usage);
	}
}
