import { equal, ok } from 'node:assert/strict';
import { serialize, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { fold } from '../../server/engine/fold';
import { plainOf } from '../../server/engine/prose/plain';
import { ownCopy, remembering } from '../../server/engine/remember';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Bytes of the heap that are in use once what nobody holds is gone. */
function held(): number {
	collect();
	return process.memoryUsage().heapUsed;
}

/** Whether a text takes one byte for each character: V8 writes such a one with the mark `"`. */
const isNarrow = (text: string) => serialize(text)[2] === 0x22;

/** Reads a piece of each of 300 files of 200 kB, as every version of a file that is being typed is one. */
function readPieces(read: (piece: string) => unknown): number {
	const before = held();
	for (let version = 0; version < 300; version++) {
		const file = `# ${version}\n${'x'.repeat(200_000)}\nnom: Une école de quartier, version ${version}\n`;
		read(file.slice(file.indexOf('Une'), -1));
	}
	return held() - before;
}

describe('what is remembered of texts', () => {
	it('takes one byte a character where it can, whatever it was read from', () => {
		const file = `# … ${'x'.repeat(100)}\nL’école accueille les élèves dès l’automne\nOne plain line of words\n`;
		for (const piece of file.split('\n').slice(1, 3)) {
			ok(!isNarrow(piece.slice(1)), piece);
			ok(isNarrow(fold(piece)), piece);
			ok(isNarrow(plainOf(piece).plain), piece);
			ok(isNarrow(plainOf(piece).plain.slice(2, 20)), piece);
		}
		equal(fold('L’école → là'), "l'ecole → la");
		equal(plainOf('L’école → là').plain, "l'ecole → la");
	});

	it('is read once', () => {
		let times = 0;
		const length = remembering((text) => {
			times++;
			return text.length;
		});
		equal(length('abc') + length('abc'), 6);
		equal(times, 1);
	});

	it('may be nothing', () => {
		let times = 0;
		const nothing = remembering(() => void times++);
		nothing('abc');
		nothing('abc');
		equal(times, 1);
	});

	it('forgets what was not asked for lately', () => {
		let times = 0;
		const read = remembering((text) => `${text}${++times}`, 2);
		for (const text of ['a', 'b', 'c', 'a']) read(text);
		equal(times, 4);
	});

	it('keeps what is asked for all the time, whatever passes', () => {
		let times = 0;
		const read = remembering((text) => `${text}${++times}`, 10);
		for (let at = 0; at < 100; at++) {
			equal(read('own'), 'own1');
			read(`passing ${at}`);
		}
		equal(times, 101);
	});

	it('is the text, whatever it holds', () => {
		for (const text of ['', 'é\u0000\n"\\', '\ud800', '😀 \udc00', '\u2028']) equal(ownCopy(text), text);
	});

	// A piece that is kept as it was cut would hold 60 MB here.
	for (const [name, read] of [
		['fold', fold],
		['plainOf', plainOf],
		['remembering', remembering((text) => text)],
	] as const)
		it(`does not hold the files that they were cut from: ${name}`, () => {
			const grown = readPieces(read);
			ok(grown < 20_000_000, `${grown} bytes more`);
		});
});
