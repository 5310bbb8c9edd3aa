/// <reference path="../../client/coverage/questions.d.ts" />

import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import themes from 'practices:learning';
import { fold } from '../../server/engine/fold';
import { standard } from '../standard';

const languages = ['fr', 'en'] as const;
const questions = themes.flatMap((theme) => theme.questions.map((question) => ({ ...question, theme: theme.id })));

const words = (text: string) => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** The share of the words of the smaller text that the other has too. */
function shared(a: string, b: string): number {
	const [small = new Set(), large = new Set()] = [new Set(words(a)), new Set(words(b))].sort((x, y) => x.size - y.size);
	return [...small].filter((word) => large.has(word)).length / Math.max(1, small.size);
}

/** The most words in a row that two texts have in common. */
function run(a: string, b: string): number {
	const [first, second] = [words(a), ` ${words(b).join(' ')} `];
	let longest = 0;
	for (let start = 0; start < first.length; start++)
		while (start + longest < first.length && second.includes(` ${first.slice(start, start + longest + 1).join(' ')} `))
			longest++;
	return longest;
}

describe('the questions on the practices', function () {
	this.timeout(120_000);

	it('are four at least in each of the six themes of the standard, in their order', () => {
		assert.deepEqual(
			themes.map(({ id, title }) => ({ id, title })),
			standard.data.themes.map(({ id, title }) => ({ id, title })),
		);
		for (const { id, questions: own } of themes) assert.ok(own.length >= 4 && own.length <= 6, `${id}: ${own.length}`);
		assert.equal(new Set(questions.map(({ id }) => id)).size, questions.length);
	});

	it('are true as often as false, in each theme too, and not by a pattern', () => {
		const trueOnes = questions.filter(({ answer }) => answer).length;
		assert.ok(Math.abs(2 * trueOnes - questions.length) <= 4, `${trueOnes} of ${questions.length}`);
		for (const { id, questions: own } of themes) {
			const right = own.filter(({ answer }) => answer).length;
			assert.ok(right >= 2 && own.length - right >= 2, id);
			assert.ok(
				own.some(({ answer }, index) => answer === own[index + 1]?.answer),
				`${id} alternates`,
			);
		}
		const patterns = themes.map(({ questions: own }) => own.map(({ answer }) => (answer ? 'V' : 'F')).join(''));
		assert.equal(new Set(patterns).size, patterns.length, patterns.join(' '));
	});

	it('concern every practice, by an action that each edition has, and name it with its number', () => {
		assert.deepEqual(
			[...new Set(questions.map(({ practice }) => practice))].sort(),
			standard.practices.map(({ id }) => id).sort(),
		);
		for (const { id, practice, number, practiceTitle, action, theme, explanation } of questions) {
			const found = standard.practice(practice);
			assert.ok(found, id);
			assert.deepEqual([number, practiceTitle, theme], [found.number, found.title, found.theme], id);
			assert.ok(action && found.actions.some((one) => one.id === action), id);
			for (const wording of Object.values(standard.action(action)?.wording ?? {}))
				assert.ok(wording, `${id} ${action}`);
			// An explanation may leave the number to the page, but never names another practice.
			for (const language of languages)
				for (const [, named] of explanation[language].matchAll(/practice (\d+)|pratique (\d+)/gi))
					assert.ok(named === undefined || Number(named) === number, id);
		}
	});

	it('ask two of each theme that the training asks too, and more of our own', () => {
		for (const { id, questions: own } of themes) {
			const asked = own.filter(({ origin }) => origin === 'training').length;
			assert.equal(asked, 2, id);
			assert.ok(own.length > asked, id);
		}
	});

	it('are short, in each language, and explained at more length', () => {
		for (const { id, statement, explanation } of questions)
			for (const language of languages) {
				const [asked, explained] = [words(statement[language]).length, words(explanation[language]).length];
				assert.ok(asked >= 8 && asked <= 26, `${id} ${language}: ${asked}`);
				assert.ok(explained >= 20 && explained <= 60, `${id} ${language}: ${explained}`);
				assert.match(statement[language], /^\p{Lu}[^?]*\.$/u, id);
				assert.match(explanation[language], /[.!?]$/u, id);
			}
		for (const { id, statement, explanation } of questions)
			for (const text of [statement, explanation]) assert.ok(shared(text.fr, text.en) < 0.4, id);
	});

	for (const language of languages) {
		it(`are worded otherwise than the standard and its explanations (${language})`, () => {
			const faults: string[] = [];
			for (const { id, practice, statement, explanation } of questions) {
				const found = standard.practice(practice);
				assert.ok(found);
				const official = [
					found.title[language],
					...found.actions.flatMap(({ wording, translation }) =>
						Object.values(language === 'fr' ? wording : translation).filter((text) => text !== null),
					),
				];
				const ours = [
					...[found.summary, found.why, found.review],
					...found.actions.flatMap(({ todo, example, nextStep, evidence }) => [todo, example, nextStep, evidence]),
				].map((text) => text[language]);
				for (const text of [statement[language], explanation[language]]) {
					for (const other of [...official, ...ours]) {
						const share = shared(text, other);
						if (share > 0.6) faults.push(`${id} « ${other} »: ${share.toFixed(2)}`);
						const copied = run(text, other);
						if (copied > 5) faults.push(`${id} « ${other} »: ${copied} words in a row`);
					}
				}
			}
			assert.deepEqual(faults, []);
		});

		it(`say each another thing (${language})`, () => {
			const faults: string[] = [];
			const all = questions.flatMap(({ id, statement, explanation }) => [
				{ id, kind: 'statement', text: statement[language] },
				{ id, kind: 'explanation', text: explanation[language] },
			]);
			for (const [index, a] of all.entries())
				for (const b of all.slice(index + 1)) {
					const share = shared(a.text, b.text);
					if (share > 0.6) faults.push(`${a.id} ${a.kind} ${b.id} ${b.kind}: ${share.toFixed(2)}`);
				}
			assert.deepEqual(faults, []);
		});
	}
});

describe('the build of the questions', () => {
	let folder: string;
	let compile: (folder: string) => unknown;
	const file = 'learning.yaml';

	before(async () => {
		const url = pathToFileURL(join(process.cwd(), 'scripts/data/learning.mjs')).href;
		compile = ((await import(url)) as { compileLearning: (folder: string) => unknown }).compileLearning;
	});
	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), 'charte-questions-'));
		cpSync(join(process.cwd(), 'practices'), folder, { recursive: true });
	});
	afterEach(() => rmSync(folder, { recursive: true, force: true }));

	it('compiles a sound folder into what the bundle holds, and none where there is no file', () => {
		assert.deepEqual(compile(folder), themes);
		rmSync(join(folder, file));
		assert.deepEqual(compile(folder), []);
	});

	const cases: readonly (readonly [name: string, from: string, to: string, says: RegExp])[] = [
		['an id used twice', 'id: experience_frontieres', 'id: comprendre_intuition', /is used twice/],
		['an id with capitals', 'id: experience_frontieres', 'id: Frontieres', /snake_case/],
		['an unknown theme', 'theme: mobilisation', 'theme: equipe', /« equipe » does not exist/],
		['an unknown practice', 'pratique: valeur\n', 'pratique: valeurs\n', /« valeurs » does not exist/],
		['a practice of another theme', 'pratique: valeur\n', 'pratique: equipe\n', /is of the theme mobilisation/],
		[
			'an action of another practice',
			'action: valeur.pmv',
			'action: equipe.autonomie',
			/is no action of this practice/,
		],
		['an unknown origin', 'origine: notre', 'origine: autre', /one of formation, notre/],
		['an answer that is none', 'reponse: false', 'reponse: faux', /true or false is expected/],
		['an unknown key', '    reponse: false', '    reponses: false', /unknown key/],
	];
	for (const [name, from, to, says] of cases)
		it(`refuses ${name}, with file and line`, () => {
			const text = readFileSync(join(folder, file), 'utf8');
			assert.ok(text.includes(from), from);
			const line = text.slice(0, text.indexOf(from)).split('\n').length;
			writeFileSync(join(folder, file), text.replace(from, to));
			assert.throws(
				() => compile(folder),
				(error: Error) => {
					assert.match(error.message, says);
					assert.ok(error.message.startsWith(`practices/${file}:${line}: `), error.message);
					return true;
				},
			);
		});
});
