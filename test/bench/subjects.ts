/** The language servers that are measured, and what is asked of them. One client drives them all. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Diagnostic } from 'vscode-languageserver-protocol';
import { type ClientOptions, LspClient, rangeOf, today } from '../lsp/client';
import { marker } from './charter';

export type SubjectId = 'ours, pull' | 'ours, push' | 'peer' | 'peer, no delay';

export interface Kind {
	readonly id: SubjectId;
	readonly options: ClientOptions;
	readonly languageId: string;
	readonly pull: boolean;
}

/** Where the bench finds what it needs. */
export interface Places {
	/** The Node binary that runs every server. */
	readonly node: string;
	/** Folder of the peer's package. */
	readonly peer: string;
	/** The JSON Schema that the peer is fed. */
	readonly schema: string;
	readonly root: string;
}

export function kinds({ node, peer, schema, root }: Places): Kind[] {
	const ours = [node, join(root, 'dist', 'server.js'), '--stdio'];
	const program = join(peer, 'bin', 'yaml-language-server');
	const noDelay = pathToFileURL(join(root, 'test', 'bench', 'no-delay.mjs')).toString();
	const settings: Record<string, unknown> = {
		yaml: {
			schemas: { [pathToFileURL(schema).toString()]: ['*.charte.yaml'] },
			validate: true,
			hover: true,
			completion: true,
			schemaStore: { enable: false },
			kubernetesCRDStore: { enable: false },
		},
		redhat: { telemetry: { enabled: false } },
	};
	const configuration = (section: string) => settings[section] ?? null;
	const oursOptions = { command: ours, configuration: () => ({}), initializationOptions: { today } };
	const peerOptions = { configuration, pull: false, initializationOptions: undefined };
	return [
		{ id: 'ours, pull', languageId: 'charte', pull: true, options: oursOptions },
		{ id: 'ours, push', languageId: 'charte', pull: false, options: { ...oursOptions, pull: false } },
		{
			id: 'peer',
			languageId: 'yaml',
			pull: false,
			options: { ...peerOptions, command: [node, program, '--stdio'] },
		},
		{
			id: 'peer, no delay',
			languageId: 'yaml',
			pull: false,
			options: { ...peerOptions, command: [node, '--import', noDelay, program, '--stdio'] },
		},
	];
}

/** How long one answer may take, in milliseconds, before the bench gives up. */
const patience = 120_000;

/** Resident memory of a process in megabytes; undefined where the system does not say. */
export function residentMemory(pid: number | undefined): number | undefined {
	try {
		const status = readFileSync(`/proc/${pid}/status`, 'utf8');
		return Number(/^VmRSS:\s*(\d+)/m.exec(status)?.[1]) / 1024;
	} catch {
		return undefined;
	}
}

/** One server with one charter open in it. */
export class Subject {
	#round = 0;

	private constructor(
		readonly kind: Kind,
		readonly client: LspClient,
		readonly uri: string,
	) {}

	/** Starts a server and opens the charter. The time runs from the start of its process to its first findings. */
	static async start(kind: Kind, uri: string, text: string): Promise<{ subject: Subject; milliseconds: number }> {
		const startedAt = performance.now();
		const client = await LspClient.start(kind.options);
		const subject = new Subject(kind, client, uri);
		client.open(uri, text, kind.languageId);
		await subject.#diagnosed();
		return { subject, milliseconds: performance.now() - startedAt };
	}

	/** Milliseconds from sending a change to having its findings. */
	async changeToDiagnostics(): Promise<number> {
		const startedAt = performance.now();
		this.#change();
		await this.#diagnosed();
		return performance.now() - startedAt;
	}

	/** Milliseconds from sending a change to the answer of a feature that was asked for right behind it. */
	async changeToAnswer(feature: 'hover' | 'completion'): Promise<number> {
		const document = this.client.document(this.uri);
		const place = rangeOf(document, feature === 'hover' ? '\nportee:' : '\n  phase: ');
		const position = feature === 'hover' ? { line: place.start.line + 1, character: 3 } : place.end;
		const startedAt = performance.now();
		this.#change();
		// For a client that pulls, findings are asked for by the editor as well: behind, so that the answer comes first.
		const answer = await this.client.at<unknown>(feature, this.uri, position);
		const milliseconds = performance.now() - startedAt;
		if (!hasContent(answer)) throw new Error(`${this.kind.id}: an empty ${feature}: ${JSON.stringify(answer)}`);
		await this.#diagnosed();
		return milliseconds;
	}

	/** Resident memory of the server's process in megabytes; undefined where the system does not say. */
	memory(): number | undefined {
		return residentMemory(this.client.process.pid);
	}

	stop(): Promise<unknown> {
		return this.client.stop();
	}

	/** Renames the unknown key: the findings change, and no earlier ones look like the new ones. */
	#change(): void {
		this.client.published.length = 0;
		const before = marker(this.#round++);
		this.client.replace(this.uri, before, marker(this.#round));
	}

	async #diagnosed(): Promise<void> {
		const name = marker(this.#round);
		const isNew = (diagnostics: readonly Diagnostic[]) =>
			diagnostics.some(({ message }) => String(message).includes(name));
		if (this.kind.pull) {
			if (!isNew(await this.client.diagnostics(this.uri))) throw new Error(`${this.kind.id}: no finding on ${name}`);
			return;
		}
		await this.client.until(
			`findings on ${name} from ${this.kind.id}`,
			() => this.client.published.find(({ diagnostics }) => isNew(diagnostics)),
			patience,
		);
	}
}

function hasContent(answer: unknown): boolean {
	if (Array.isArray(answer)) return answer.length > 0;
	if (!answer || typeof answer !== 'object') return false;
	return 'items' in answer ? hasContent(answer.items) : 'contents' in answer;
}

/** The version of an installed package. */
export function versionOf(folder: string): string {
	return (JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string }).version;
}

/** The uri under which the charters are opened: beside the sample, whose evidence files are there. */
export const benchUri = (samplePath: string) => pathToFileURL(join(dirname(samplePath), 'banc.charte.yaml')).toString();
