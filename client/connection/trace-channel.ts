import * as vscode from 'vscode';

/**
 * The channel that traces go to. The language client traces only into a channel whose log level is `trace`; this one
 * takes that level from the setting `charte.trace.server`, so that the setting alone turns traces on.
 */
export function traceChannel(
	channel: vscode.LogOutputChannel,
	subscriptions: vscode.Disposable[],
): vscode.LogOutputChannel {
	const changed = new vscode.EventEmitter<vscode.LogLevel>();
	const level = () => {
		const asked = vscode.workspace.getConfiguration('charte').get<string>('trace.server', 'off');
		return asked === 'off' ? channel.logLevel : vscode.LogLevel.Trace;
	};
	subscriptions.push(
		changed,
		channel.onDidChangeLogLevel(() => changed.fire(level())),
		vscode.workspace.onDidChangeConfiguration((event) => {
			if (event.affectsConfiguration('charte.trace.server')) changed.fire(level());
		}),
	);
	return {
		name: channel.name,
		get logLevel() {
			return level();
		},
		onDidChangeLogLevel: changed.event,
		// `trace` would be dropped at the channel's own level.
		trace: (message, ...args) => channel.info(message, ...args),
		debug: (message, ...args) => channel.debug(message, ...args),
		info: (message, ...args) => channel.info(message, ...args),
		warn: (message, ...args) => channel.warn(message, ...args),
		error: (message, ...args) => channel.error(message, ...args),
		append: (value) => channel.append(value),
		appendLine: (value) => channel.appendLine(value),
		replace: (value) => channel.replace(value),
		clear: () => channel.clear(),
		show: () => channel.show(true),
		hide: () => channel.hide(),
		// The channel behind is closed by its owner.
		dispose: () => {},
	};
}
