/** `serveur`: the language server, which is a program of its own beside this one. */
import type { Command } from 'commander';
import type { RunContext } from '../context';
import { exitCodes, Stop } from '../io';
import { otherTexts } from '../texts/explain';

export function addServer(program: Command, context: RunContext): void {
	program
		.command('serveur')
		.alias('lsp')
		.description(context.say(otherTexts, 'aboutServer'))
		// What editors add (`--stdio`, `--clientProcessId=…`) is the server's.
		.allowUnknownOption()
		.allowExcessArguments()
		.argument('[options...]')
		.action(async () => {
			const { startServer } = context.io;
			if (!startServer) throw new Stop(context.say(otherTexts, 'noServer'), exitCodes.unreadable);
			await startServer();
		});
}
