/** Texts and clients that the tests share. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Diagnostic } from 'vscode-languageserver-protocol';
import { type ClientOptions, LspClient } from './client';

/** The smallest sound charter of a phase, `more` added at its end. */
export function small(more = '', phase = 'amorce'): string {
	return `charte: 1\ninitiative:\n  nom: Guichet des permis\n  organisme: Régie des permis\n  phase: ${phase}\n${more}`;
}

export const samples = join(process.cwd(), 'samples');

export function sample(name: string): { uri: string; text: string } {
	const path = join(samples, `${name}.charte.yaml`);
	return { uri: pathToFileURL(path).toString(), text: readFileSync(path, 'utf8') };
}

export const uri = 'file:///dossier/charte.yaml';

/** The codes of diagnostics, sorted. */
export const codes = (diagnostics: readonly Diagnostic[]) => diagnostics.map(({ code }) => String(code)).sort();

/** The message of a diagnostic, empty where there is none. */
export const textOf = (diagnostic: Diagnostic | undefined) => String(diagnostic?.message ?? '');

/** The codes that begin with a group. */
export const only = (diagnostics: readonly Diagnostic[], group: string) =>
	codes(diagnostics).filter((code) => code.startsWith(group));

/** Starts clients that end with the test, however it ends; without options, one that the tests of a `describe` share. */
export function clients(): (options?: ClientOptions) => Promise<LspClient> {
	const started: LspClient[] = [];
	let shared: LspClient | undefined;
	afterEach(async () => {
		shared?.closeAll();
		await Promise.all(started.splice(0).map((client) => client.stop()));
	});
	after(() => shared?.stop());
	return async (options) => {
		if (!options) {
			shared ??= await LspClient.start();
			return shared;
		}
		const client = await LspClient.start(options);
		started.push(client);
		return client;
	};
}
