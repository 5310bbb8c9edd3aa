/** The text of a file, as an editor would show it. */
import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';

/** Nothing longer is read, in bytes: the engine says of far less that it is too much. */
const mostBytes = 64 * 1024 * 1024;

/** Why a file gives no text. */
export type Unreadable = 'absent' | 'refused' | 'folder' | 'special' | 'tooLarge' | 'binary' | 'failed';

/** What a shell hands over as a file (`<(…)`) and is open already; any other pipe or device may never end. */
const handedOver = /^\/(?:dev\/(?:fd\/|stdin$)|proc\/)/;

/** A text, and how it was written in the file. */
export interface FileText {
	readonly text: string;
	readonly encoding: 'utf8' | 'utf8bom' | 'utf16le' | 'utf16be';
}

/** Bytes as a text, by their byte order mark; what is not UTF-8 or holds a NUL is none. */
export function decoded(bytes: Uint8Array): FileText | 'binary' {
	const [a, b, c] = bytes;
	const encoding =
		a === 0xff && b === 0xfe
			? 'utf16le'
			: a === 0xfe && b === 0xff
				? 'utf16be'
				: a === 0xef && b === 0xbb && c === 0xbf
					? 'utf8bom'
					: 'utf8';
	const label = encoding === 'utf16le' ? 'utf-16le' : encoding === 'utf16be' ? 'utf-16be' : 'utf-8';
	try {
		const text = new TextDecoder(label, { fatal: true }).decode(bytes);
		return text.includes('\0') ? 'binary' : { text, encoding };
	} catch {
		return 'binary';
	}
}

/** A text as the bytes of a file that was written so; undefined for what we do not write. */
export function encoded({ text, encoding }: FileText): Uint8Array | undefined {
	if (encoding === 'utf16be') return undefined;
	if (encoding === 'utf16le') return Buffer.from(`\ufeff${text}`, 'utf16le');
	return Buffer.from(encoding === 'utf8bom' ? `\ufeff${text}` : text, 'utf8');
}

/** The text of a file, or why it has none. Never rejects. */
export async function readText(path: string): Promise<FileText | Unreadable> {
	try {
		const kind = await stat(path);
		if (kind.isDirectory()) return 'folder';
		if (!kind.isFile()) return handedOver.test(path) ? await readStream(createReadStream(path)) : 'special';
		const file = await open(path, 'r');
		try {
			if ((await file.stat()).size > mostBytes) return 'tooLarge';
			return decoded(await file.readFile());
		} finally {
			await file.close();
		}
	} catch (error) {
		return reasonOf(error);
	}
}

/** The text of a stream, or why it has none: one that goes on for too long is left. Never rejects. */
export async function readStream(stream: Readable): Promise<FileText | Unreadable> {
	try {
		const chunks: Uint8Array[] = [];
		let length = 0;
		for await (const chunk of stream) {
			length += chunk.length;
			if (length > mostBytes) return 'tooLarge';
			chunks.push(chunk);
		}
		return decoded(Buffer.concat(chunks));
	} catch (error) {
		return reasonOf(error);
	}
}

/** Why something is not read, by what the system says. */
export function reasonOf(error: unknown): Unreadable {
	const { code } = error as NodeJS.ErrnoException;
	if (code === 'ENOENT' || code === 'ENOTDIR') return 'absent';
	if (code === 'EACCES' || code === 'EPERM') return 'refused';
	return code === 'EISDIR' ? 'folder' : 'failed';
}
