import { CodeActionTriggerKind, type ServerCapabilities } from 'vscode-languageserver';
import { codeActionKinds, codeActions } from '../../features/code-actions/code-actions';
import type { ServerContext } from '../context';

export const codeActionCapabilities: ServerCapabilities = {
	codeActionProvider: { codeActionKinds: [...codeActionKinds] },
};

export function registerCodeActions(context: ServerContext): void {
	context.connection.onCodeAction(({ textDocument: { uri }, range, context: asked }, token) =>
		context.answer(uri, token, null, ({ document, analysis, env }) =>
			codeActions(document, analysis, env, range, {
				diagnostics: asked.diagnostics,
				only: asked.only,
				automatic: asked.triggerKind === CodeActionTriggerKind.Automatic,
				commands: new Set(context.client.options.commands),
				annotations: context.client.supports.changeAnnotations,
			}),
		),
	);
}
