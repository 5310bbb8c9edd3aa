/** Where the output of a command goes: standard output, or a file. */
import { mkdir, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { RunContext } from './context';
import { exitCodes, Stop } from './io';
import { absolutePath } from './paths';

export interface Output {
	/** Bytes go to a file alone. */
	readonly write: (content: string | Uint8Array) => Promise<void>;
	readonly close: () => Promise<void>;
}

/** Opens the output. @throws Stop where the file cannot be written. */
export async function openOutput(file: string | undefined, context: Pick<RunContext, 'io' | 'tell'>): Promise<Output> {
	const { io } = context;
	if (file === undefined || file === '-')
		return {
			write: async (content) => {
				if (typeof content === 'string' && content !== '') await io.stdout.write(content);
			},
			close: async () => undefined,
		};
	const path = absolutePath(file, io.cwd);
	const failed = (error: unknown) =>
		new Stop(context.tell('error.unwritable', file, (error as NodeJS.ErrnoException).code ?? ''), exitCodes.unreadable);
	try {
		await mkdir(dirname(path), { recursive: true });
		const handle = await open(path, 'w');
		return {
			write: async (content) => {
				try {
					await handle.writeFile(content);
				} catch (error) {
					throw failed(error);
				}
			},
			close: () => handle.close(),
		};
	} catch (error) {
		throw failed(error);
	}
}
