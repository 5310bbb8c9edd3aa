import { CodeActionTriggerKind, type ServerCapabilities } from 'vscode-languageserver';
import { codeActionKinds, codeActionSteps } from '../../features/code-actions/code-actions';
import { fixConfig } from '../../features/config/fixes';
import { isConfig } from '../../judging/config';
import type { ServerContext } from '../context';

export const codeActionCapabilities: ServerCapabilities = {
	codeActionProvider: { codeActionKinds: [...codeActionKinds] },
};

export function registerCodeActions(context: ServerContext): void {
	context.connection.onCodeAction(async ({ textDocument: { uri }, range, context: asked }, token) => {
		if (isConfig(uri)) {
			const { language } = await context.settings.get(uri);
			const document = context.documents.get(uri);
			return document ? fixConfig(document, context.standard, range, context.languageOf(language)) : null;
		}
		return context.answerInSteps(uri, token, null, ({ document, analysis, env }) =>
			codeActionSteps(document, analysis, env, range, {
				diagnostics: asked.diagnostics,
				only: asked.only,
				automatic: asked.triggerKind === CodeActionTriggerKind.Automatic,
				commands: new Set(context.client.options.commands),
				annotations: context.client.supports.changeAnnotations,
			}),
		);
	});
}
