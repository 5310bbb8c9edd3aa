import type * as vscode from 'vscode';
import { loadBundle } from '../bundle';

/** Entry of the web host: it loads the bundles that the other hosts load, and the server is a worker. */
export async function activate(context: vscode.ExtensionContext): Promise<void> {
	const load = <T>(name: string) => loadBundle<T>(context.extensionUri, name);
	const [{ activateOn }, clients] = await Promise.all([
		load<typeof import('../extension')>('client.main.js'),
		load<LanguageClientsOnTheWeb>('client.lsp.js'),
	]);
	activateOn({ createClient: clients.browser().createClient }, context);
}

/** The bundle of what speaks to the server, as esbuild.js makes it. */
interface LanguageClientsOnTheWeb {
	browser(): typeof import('./language-client');
}
