/** Charters with the blanks of somebody in a hurry: the same text to YAML. */
import fc from 'fast-check';

/** How a text is written otherwise. */
export interface Mess {
	/** By how much its indentation is multiplied. */
	readonly wider: number;
	/** For each line in turn, from 0 to 5: what is done to it. */
	readonly lines: readonly number[];
	readonly crlf: boolean;
	readonly bom: boolean;
}

export const mess: fc.Arbitrary<Mess> = fc.record({
	wider: fc.integer({ min: 1, max: 3 }),
	lines: fc.array(fc.nat(5), { minLength: 1, maxLength: 40 }),
	crlf: fc.boolean(),
	bom: fc.boolean(),
});

/** A formatted text whose blocks of text have no lines that are indented deeper than their first, messed up. */
export function messedUp(text: string, { wider, lines, crlf, bom }: Mess): string {
	let block = -1;
	const out = text.split('\n').flatMap((line, index, all) => {
		if (line === '')
			return block >= 0 || index === all.length - 1 || lines[index % lines.length] !== 1 ? [line] : ['', '  ', line];
		const [, blanks = '', dashes = '', rest = ''] = /^( *)((?:- )*)(.*)$/.exec(line) ?? [];
		const isText = block >= 0 && blanks.length > block;
		const lead = ' '.repeat(blanks.length * wider);
		if (isText) return [lead + dashes + rest];
		block = /(?::|^|-) [|>][-+]?$/.test(rest) ? blanks.length + dashes.length - (dashes === '' ? 0 : 2) : -1;
		const marks = dashes.replace(/- /g, `-${' '.repeat(wider * 2 - 1)}`);
		const how = lines[index % lines.length];
		// At the margin, a blank before a colon may go on with the text above.
		const isKey = /^[a-z_-]+: [^|>&*!#]/.test(rest);
		const spaced =
			how === 2 && isKey
				? rest.replace(': ', ':   ')
				: how === 3 && isKey && blanks !== ''
					? rest.replace(': ', ' : ')
					: rest;
		const end = how === 4 && block < 0 ? ' \t ' : '';
		return [lead + marks + spaced + end];
	});
	const joined = out.join(crlf ? '\r\n' : '\n');
	return bom ? `\ufeff${joined}` : joined;
}
