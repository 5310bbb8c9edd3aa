import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { array, boolean, assert as holds, property } from 'fast-check';
import { Document, parse } from 'yaml';
import { analyse, read } from '../standard';
import { codesOf, environment, head } from './support/findings';

const samples = ['proche-aidance', 'passeport', 'repairs'].map(
	(name) => parse(readFileSync(join(process.cwd(), 'samples', `${name}.charte.yaml`), 'utf8')) as object,
);

/** A text as YAML writes it between braces: quoted where it must be. */
const scalar = (value: unknown) =>
	new Document([value]).toString({ collectionStyle: 'flow', lineWidth: 0 }).trim().slice(1, -1).trim();

/** A value in braces and brackets, a new line behind the commas that `breaks` tells. */
function inBraces(value: unknown, breaks: () => boolean, indent: string): string {
	const between = () => (breaks() ? `,\n${indent}` : ', ');
	const joined = (parts: readonly string[]) => parts.reduce((all, part) => `${all}${between()}${part}`);
	if (Array.isArray(value))
		return value.length === 0 ? '[]' : `[ ${joined(value.map((one) => inBraces(one, breaks, indent)))} ]`;
	if (value === null || typeof value !== 'object') return scalar(value);
	const parts = Object.entries(value).map(([key, one]) => `${scalar(key)}: ${inBraces(one, breaks, indent)}`);
	return parts.length === 0 ? '{}' : `{ ${joined(parts)} }`;
}

/** A charter in block style, but for the items of its lists, each in braces. */
function itemsInBraces(value: unknown, breaks: () => boolean, indent = ''): string {
	if (value === null || typeof value !== 'object') return ` ${scalar(value)}\n`;
	if (Array.isArray(value))
		return `\n${value.map((one) => `${indent}  - ${inBraces(one, breaks, `${indent}      `)}\n`).join('')}`;
	const lines = Object.entries(value).map(
		([key, one]) => `${indent}${key}:${itemsInBraces(one, breaks, `${indent}  `)}`,
	);
	return `${indent === '' ? '' : '\n'}${lines.join('')}`;
}

/** The order of what is in braces aside, what a charter holds. */
const held = (text: string) => JSON.parse(JSON.stringify(read(text).value));

describe('items in braces over several lines', () => {
	it('are read as they are on one line, wherever the lines end', () => {
		holds(
			property(array(boolean(), { minLength: 5, maxLength: 40 }), (pattern) => {
				for (const sample of samples) {
					let at = 0;
					const text = itemsInBraces(sample, () => pattern[at++ % pattern.length] ?? false);
					const { charter, findings } = analyse(text, environment());
					assert.deepEqual(charter.faults, [], text);
					assert.deepEqual(
						findings.map(({ code }) => code).filter((code) => code.startsWith('format/')),
						[],
						text,
					);
					assert.deepEqual(held(text), held(itemsInBraces(sample, () => false)), text);
				}
			}),
			{ numRuns: 25 },
		);
	}).timeout(120_000);

	const sets = (entries: string) => `${head}donnees:\n  diffusion:\n    - { ${entries} }\n`;

	it('may begin a line with a key that holds a text, and end it with another', () => {
		for (const entries of [
			'jeu: Résultats par municipalité, licence: CC BY 4.0,\n        portail: Données Québec, frequence: trimestrielle',
			'jeu: Results by town, licence: CC BY 4.0, # open\n        portail: Données Québec, frequence: quarterly',
			'jeu: Résultats par municipalité,\n      portail: "Données, Québec", frequence: trimestrielle,\n      licence: CC BY 4.0',
		])
			assert.deepEqual(codesOf(sets(entries)), [], entries);
	});

	it('still have their colons told, on whichever line these are', () => {
		const text = sets('jeu: Résultats,\n        portail: Note : sur Données Québec, frequence: trimestrielle');
		assert.ok(codesOf(text).includes('format/deux_points'), codesOf(text).join());
	});
});
