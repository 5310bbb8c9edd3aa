import { readFileSync } from 'node:fs';
import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';

/** A fault in a data file: its message begins with `file:line:`. */
export class DataError extends Error {}

/**
 * Reads a YAML data file into plain values, remembering where each stands.
 * `value` is the plain content; `fail(path, message)` throws a {@link DataError} that names the file and the line of `path`.
 */
export function readYaml(file, shownName) {
	const lines = new LineCounter();
	const doc = parseDocument(readFileSync(file, 'utf8'), { lineCounter: lines, prettyErrors: false });
	const lineAt = (offset) => lines.linePos(offset).line;
	const firstError = doc.errors[0];
	if (firstError) throw new DataError(`${shownName}:${lineAt(firstError.pos[0])}: ${firstError.message}`);
	const lineOf = (path) => {
		let node = doc.contents;
		let line = 1;
		for (const step of path) {
			if (isMap(node)) {
				const pair = node.items.find((item) => isScalar(item.key) && item.key.value === step);
				if (!pair) break;
				line = lineAt(pair.key.range[0]);
				node = pair.value;
			} else if (isSeq(node) && typeof step === 'number' && node.items[step]) {
				node = node.items[step];
				line = lineAt(node.range[0]);
			} else break;
		}
		return line;
	};
	return {
		value: doc.toJS(),
		fail(path, message) {
			throw new DataError(`${shownName}:${lineOf(path)}: ${path.length ? `${path.join('.')}: ` : ''}${message}`);
		},
	};
}
