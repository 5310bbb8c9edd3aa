/** The client's commands that code actions run, where it says that it has them. */
import type { CodeAction, Command, Diagnostic } from 'vscode-languageserver-types';
import {
	type DeclareArguments,
	declareCommand,
	type IgnoreArguments,
	ignoreCommand,
	notApplicableCommand,
} from '../../protocol';
import type { ActionContext } from './provider';

type Arguments = {
	readonly [declareCommand]: DeclareArguments;
	readonly [notApplicableCommand]: DeclareArguments;
	readonly [ignoreCommand]: IgnoreArguments;
};

/** Whether the client has a command. */
export function has(context: ActionContext, command: keyof Arguments): boolean {
	return context.commands?.has(command) === true;
}

/** A code action that runs a command of the client. */
export function commandAction<C extends keyof Arguments>(
	title: string,
	kind: string,
	command: C,
	argument: Arguments[C],
	diagnostics?: readonly Diagnostic[],
): CodeAction {
	const run: Command = { title, command, arguments: [argument] };
	return { title, kind, ...(diagnostics ? { diagnostics: [...diagnostics] } : {}), command: run };
}
