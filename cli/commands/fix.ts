/** `verifier --corriger` and `--essai`: the safe fixes of charters, written or shown. */
import { chmod, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createTwoFilesPatch } from 'diff';
import { applyChanges, sayCount } from '../../server/engine/index';
import type { RunContext } from '../context';
import { exitCodes } from '../io';
import { Judge } from '../judging/judge';
import type { JudgeOptions } from '../judging/options';
import { perform } from '../judging/work';
import { decoded, encoded, type FileText, readStream, readText } from '../read';
import type { Source } from '../sources';
import { plainLine } from '../terminal/style';
import { checkTexts } from '../texts/check';

/** Mends each charter that can be; says on standard error how many. What cannot be read is told by who reads it next. */
export async function fixCharters(
	sources: readonly Source[],
	options: JudgeOptions,
	{ write }: { write: boolean },
	context: RunContext,
): Promise<void> {
	const judge = new Judge(options);
	let mended = 0;
	for (const source of sources) {
		const read = source.stdin ? await readStream(context.io.stdin) : await readText(source.path);
		if (typeof read === 'string') {
			if (!write) await context.complain(context.unreadable(source.shown, read), exitCodes.unreadable);
			continue;
		}
		const changes = perform({ kind: 'fix' }, await judge.judge(read.text, source.path), source.shown);
		if (changes.length === 0) continue;
		const text = applyChanges(read.text, changes);
		if (write) mended += (await writeMended(source, read, text, context)) ? 1 : 0;
		else {
			mended++;
			await context.io.stdout.write(patchText(source.shown, read.text, text, context));
		}
	}
	if (write) await context.note(sayCount(checkTexts, 'fixed', context.language, mended));
	else if (mended === 0) await context.note(context.say(checkTexts, 'nothingToFix'));
}

/** Writes a text in place of the one that was read, if the file still holds that one. */
async function writeMended(source: Source, before: FileText, text: string, context: RunContext): Promise<boolean> {
	const bytes = encoded({ text, encoding: before.encoding });
	const refuse = async (key: 'changed' | 'unwritable' | 'encoding') => {
		await context.complain(context.say(checkTexts, key, source.shown), exitCodes.unreadable);
		return false;
	};
	if (!bytes) return refuse('encoding');
	let temporary: string | undefined;
	try {
		// A link stays a link: what it leads to is written.
		const path = await realpath(source.path);
		temporary = join(dirname(path), `.charte-${process.pid}-${Date.now().toString(36)}.tmp`);
		await writeFile(temporary, bytes, { flag: 'wx' });
		const { mode } = await stat(path);
		await chmod(temporary, mode);
		const now = decoded(await readFile(path));
		if (now === 'binary' || now.text !== before.text) {
			await rm(temporary, { force: true });
			return refuse('changed');
		}
		await rename(temporary, path);
		return true;
	} catch {
		if (temporary) await rm(temporary, { force: true }).catch(() => undefined);
		return refuse('unwritable');
	}
}

/** The difference between two texts as a patch of unified form; a lone line end that is not LF shows as nothing. */
function patchText(file: string, before: string, after: string, { style }: RunContext): string {
	const patch = createTwoFilesPatch(`a/${file}`, `b/${file}`, before, after, '', '', { context: 3 });
	return patch
		.split('\n')
		.filter((line) => !/^={5,}$/.test(line))
		.map((line) => {
			const shown = plainLine(line.replace(/\r$/, ''));
			if (/^(?:---|\+\+\+) /.test(line)) return style('bold', shown);
			if (line.startsWith('@@')) return style('cyan', shown);
			if (line.startsWith('+')) return style('green', shown);
			return line.startsWith('-') ? style('red', shown) : shown;
		})
		.join('\n');
}
