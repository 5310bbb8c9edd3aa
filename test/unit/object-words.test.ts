import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { analyse } from '../standard';
import { documented } from './document/support';
import { environment } from './support/findings';

const sample = parse(readFileSync(join(process.cwd(), 'samples', 'proche-aidance.charte.yaml'), 'utf8')) as unknown;

/** What every object of the language has by a name of its own. */
const words = [...new Set([...Object.getOwnPropertyNames(Object.prototype), 'prototype', 'length', 'name'])];

/** A value whose texts are all made anew. */
const told = (value: unknown, anew: (text: string) => string): unknown => {
	if (typeof value === 'string') return anew(value);
	if (Array.isArray(value)) return value.map((one) => told(one, anew));
	if (value === null || typeof value !== 'object') return value;
	return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, told(one, anew)]));
};

describe('words that every object has', () => {
	for (const word of words)
		it(`${word} is a word like another in a text`, () => {
			for (const anew of [
				(text: string) => `${text} ${word}`,
				(text: string) => `${word} : ${text}`,
				(text: string) => text.replace(/ (?:de|des|the) /g, ` ${word} `),
				(text: string) => (/\s/.test(text) ? `12 ${word} de ${word}s` : text),
				(text: string) => (/\s/.test(text) ? text : word),
			]) {
				const text = stringify(told(sample, anew));
				const { findings } = analyse(text, environment());
				assert.doesNotMatch(JSON.stringify(documented(text)), /native code/);
				for (const { code, message } of findings)
					assert.doesNotMatch(message, /undefined|function|\[object|native/, code);
			}
		}).timeout(300_000);
});
