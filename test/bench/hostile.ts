/** The bench of hopeless files: what a megabyte of faults makes the reader of another document wait. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { LspClient, today } from '../lsp/client';
import { feel, hostile, type Wait } from '../lsp/hostile';

/** What each kind of file did to a server of its own, by its name. */
export type HostileResults = Readonly<Record<string, { waits: Readonly<Record<string, Wait>>; peak: number }>>;

export async function measureHostile(root: string, node: string): Promise<HostileResults> {
	const sample = join(root, 'samples', 'proche-aidance.charte.yaml');
	const uri = pathToFileURL(sample).toString();
	const results: Record<string, HostileResults[string]> = {};
	for (const [name, text] of Object.entries(hostile)) {
		const client = await LspClient.start({
			command: [node, join(root, 'dist', 'server.js'), '--stdio'],
			initializationOptions: { today, coverage: true },
		});
		try {
			client.open(uri, readFileSync(sample, 'utf8'));
			const hover = () => client.at('hover', uri, { line: 2, character: 4 });
			await hover();
			const { waits, peak } = await feel(client, text(), hover);
			results[name] = { waits: Object.fromEntries(waits), peak };
		} finally {
			await client.stop();
		}
	}
	return results;
}

/** A row per kind; by the clock, and in brackets of processor time, which a busy machine does not change. */
export function hostileTable(results: HostileResults): string {
	const head = [
		'1 MB of',
		'opened → findings',
		'slowest hover of another charter',
		'code actions',
		'memory at its height',
	];
	const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
	const rows = Object.entries(results).map(([name, { waits, peak }]) => {
		const all = Object.values(waits);
		const actions = Object.entries(waits).flatMap(([what, { took, cost }]) =>
			/^actions (?:at|in)/.test(what) ? [{ took, cost }] : [],
		);
		const opened = waits.opened;
		const most = (figures: readonly number[]) => Math.round(Math.max(...figures));
		return [
			name,
			`${most([opened?.took ?? Number.NaN])} (${most([opened?.cost ?? Number.NaN])}) ms`,
			`${most(all.map(({ slowest }) => slowest))} (${most(all.map(({ dearest }) => dearest))}) ms`,
			`${most(actions.map(({ took }) => took))} (${most(actions.map(({ cost }) => cost))}) ms`,
			`${Math.round(peak)} MB`,
		];
	});
	return [line(head), line(head.map((_, index) => (index === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n');
}
