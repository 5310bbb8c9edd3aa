/** Charters of one sentence, in the field and the layout that a test of wording names. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { fieldAt } from '../../../server/engine/schema/charter';
import { analyse } from '../../standard';
import { environment, head } from './findings';

/** One sentence of `test/fixtures/formulation.yaml`: where it stands, and the terms it raises, with what each underlines. */
export interface WordingCase {
	readonly field: string;
	readonly beside: Readonly<Record<string, unknown>>;
	readonly sentence: string;
	readonly raised: readonly string[];
}

/** All sentences of the fixture, in their order. */
export function wordingCases(): WordingCase[] {
	const groups = parse(readFileSync(join(process.cwd(), 'test/fixtures/formulation.yaml'), 'utf8')) as {
		champ: string;
		avec?: Record<string, unknown>;
		leve?: Record<string, Record<string, string>>;
		muet?: string[];
	}[];
	return groups.flatMap(({ champ, avec = {}, leve = {}, muet = [] }) => [
		...Object.entries(leve).map(([sentence, terms]) => ({
			field: champ,
			beside: avec,
			sentence,
			raised: Object.entries(terms).map(([id, text]) => `${id}: ${text}`),
		})),
		...muet.map((sentence) => ({ field: champ, beside: avec, sentence, raised: [] })),
	]);
}

/** The ways in which a sentence may be written, on the line of its key or below; `indent` is that of what follows. */
export const writings: readonly { name: string; write: (sentence: string, indent: string) => string }[] = [
	{ name: 'double quotes', write: (sentence) => `"${sentence.replace(/["\\]/g, '\\$&')}"` },
	{ name: 'single quotes', write: (sentence) => `'${sentence.replace(/'/g, "''")}'` },
	{
		name: 'folded, a word a line, CRLF',
		write: (sentence, indent) => `>- # fax\r\n${sentence.replace(/(?:^| )(?=\S)/g, `\r\n${indent}`).slice(2)}`,
	},
	{ name: 'literal', write: (sentence, indent) => `|\n${indent}${sentence}` },
	{ name: 'decomposed accents', write: (sentence) => `"${sentence.normalize('NFD')}"` },
	{ name: 'capitals', write: (sentence) => `"${sentence.toUpperCase()}"` },
];

/** A charter with a sentence in a field; items of lists are the first of theirs. */
export function charterSaying(field: string, value: (indent: string) => string, beside: object = {}): string {
	const keys = field.split('.');
	let text = head;
	let indent = '';
	let lead = '';
	for (const [index, key] of keys.entries()) {
		const list = fieldAt(keys.slice(0, index + 1))?.type.kind === 'list';
		const last = index === keys.length - 1;
		text += `${lead || indent}${key}:`;
		if (lead) indent += '  ';
		lead = '';
		if (!last) {
			text += '\n';
			indent += '  ';
			if (list) lead = `${indent}- `;
		} else text += list ? `\n${indent}  - ${value(`${indent}    `)}\n` : ` ${value(`${indent}  `)}\n`;
	}
	for (const [key, own] of Object.entries(beside)) text += `${indent}${key}: ${String(own)}\n`;
	return text;
}

/** The terms that a charter raises, as `id: underlined text` on one line. */
export function raised(text: string, env = environment()): string[] {
	return analyse(text, env)
		.findings.filter(({ code }) => code.startsWith('formulation/'))
		.map(
			({ code, start, end }) => `${code.slice('formulation/'.length)}: ${text.slice(start, end).replace(/\s+/g, ' ')}`,
		);
}
