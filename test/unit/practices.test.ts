import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { fold } from '../../server/engine/fold';
import { keysOf, parseSelector } from '../../server/engine/model/selectors';
import { fieldAt } from '../../server/engine/schema/charter';
import type { Bilingual } from '../../server/engine/schema/types';
import { standard } from '../standard';

/** The standard's own designations, as a file that nothing else is made from. */
interface Facts {
	readonly themes: readonly { id: string; titre: string; pratiques: number[] }[];
	readonly orientations: readonly { id: string; titre: string; pratiques: string }[];
	readonly cibles: readonly {
		id: string;
		ambition: number;
		taux: number;
		enonce: string;
		niveau: string;
		pratiques: number[];
	}[];
	readonly ambitions: Readonly<Record<string, string>>;
	readonly pratiques: readonly {
		numero: number;
		id: string;
		titre: string;
		title_en: string;
		theme: string;
		orientation: string;
		actions: readonly {
			numero: string;
			id: string;
			beta: string;
			courante: string | null;
			phase: string;
			champs: string[];
		}[];
	}[];
}

const facts = parse(readFileSync(join(process.cwd(), 'test/fixtures/catalogue-facts.yaml'), 'utf8')) as Facts;
const languages = ['fr', 'en'] as const;

describe('the standard as data', () => {
	it('has the numbers, ids, titles, themes and orientations of the standard', () => {
		assert.deepEqual(
			standard.practices.map(({ number, id, title, theme, orientation }) => [
				number,
				id,
				title.fr,
				title.en,
				theme,
				orientation,
			]),
			facts.pratiques.map(({ numero, id, titre, title_en, theme, orientation }) => [
				numero,
				id,
				titre,
				title_en,
				theme,
				orientation,
			]),
		);
	});

	it('has the wording of every action in both editions, its phase and its fields', () => {
		assert.deepEqual(
			standard.actions.map(({ number, id, wording, phase, fields }) => [
				number,
				id,
				wording.beta,
				wording.courante,
				phase,
				fields,
			]),
			facts.pratiques.flatMap(({ actions }) =>
				actions.map(({ numero, id, beta, courante, phase, champs }) => [numero, id, beta, courante, phase, champs]),
			),
		);
	});

	it('has the themes, orientations, ambitions and targets of the standard', () => {
		const { themes, orientations, ambitions, targets } = standard.data;
		assert.deepEqual(
			themes.map(({ id, title, practices }) => [id, title.fr, practices]),
			facts.themes.map(({ id, titre, pratiques }) => [id, titre, pratiques]),
		);
		assert.deepEqual(
			orientations.map(({ id, title, practices }) => [
				id,
				title.fr,
				`${practices[0]}-${practices.at(-1)}`,
				practices.length,
			]),
			facts.orientations.map(({ id, titre, pratiques }) => {
				const [from = 0, to = 0] = pratiques.split('-').map(Number);
				return [id, titre, pratiques, to - from + 1];
			}),
		);
		assert.deepEqual(
			ambitions.map(({ number, title }) => [String(number), title.fr]),
			Object.entries(facts.ambitions),
		);
		assert.deepEqual(
			targets.map(({ id, ambition, rate, statement, level, practices }) => [
				id,
				ambition,
				rate,
				statement.fr,
				level,
				practices,
			]),
			facts.cibles.map(({ id, ambition, taux, enonce, niveau, pratiques }) => [
				id,
				ambition,
				taux,
				enonce,
				niveau,
				pratiques,
			]),
		);
	});

	it('counts 18 practices and 53 actions, of which the current edition keeps 35, rewords 13 and drops 5', () => {
		const { actions } = standard;
		const kept = actions.filter(({ wording }) => wording.courante === wording.beta).length;
		const gone = actions.filter(({ wording }) => wording.courante === null).length;
		assert.equal(standard.practices.length, 18);
		assert.equal(standard.actionsIn('beta').length, 53);
		assert.equal(standard.actionsIn('courante').length, 48);
		assert.deepEqual([kept, actions.length - kept - gone, gone], [35, 13, 5]);
	});

	it('puts every practice in one theme of three and in one orientation, as the practice says', () => {
		const { themes, orientations } = standard.data;
		assert.deepEqual(
			themes.map((theme) => theme.practices.length),
			[3, 3, 3, 3, 3, 3],
		);
		for (const practice of standard.practices) {
			const of = (groups: readonly { id: string; practices: readonly number[] }[]) =>
				groups.filter((group) => group.practices.includes(practice.number)).map((group) => group.id);
			assert.deepEqual(of(themes), [practice.theme], practice.id);
			assert.deepEqual(of(orientations), [practice.orientation], practice.id);
		}
	});

	it('names fields that the format has, by selectors that can be read', () => {
		for (const action of standard.actions) {
			for (const selector of action.fields) {
				const steps = parseSelector(selector);
				assert.ok(steps, selector);
				assert.ok(fieldAt(keysOf(steps)), `${action.id}: ${selector}`);
				for (const step of steps)
					if (step.kind === 'where')
						assert.ok(fieldAt([...keysOf(steps.slice(0, steps.indexOf(step))), step.key]), `${action.id}: ${selector}`);
			}
		}
	});

	it('expects of a retirement actions of the standard only, and fewer than of a new service', () => {
		const expectedAtRetirement = standard.data.expectedOf.retrait ?? [];
		assert.ok(expectedAtRetirement.length > 0 && expectedAtRetirement.length < 30);
		for (const id of expectedAtRetirement) assert.ok(standard.action(id), id);
		assert.equal(new Set(expectedAtRetirement).size, expectedAtRetirement.length);
	});
});

/** One text written by the project: where it stands, and its kind (`summary`, `todo`…). */
interface Own {
	readonly at: string;
	readonly owner: string;
	readonly kind: string;
	readonly text: Bilingual;
}

const own: readonly Own[] = standard.practices.flatMap((practice) => {
	const of = (owner: string, texts: Readonly<Record<string, Bilingual>>): Own[] =>
		Object.entries(texts).map(([kind, text]) => ({ at: `${owner}/${kind}`, owner: practice.id, kind, text }));
	const { summary, why, review } = practice;
	return [
		...of(practice.id, { summary, why, review }),
		...practice.actions.flatMap(({ id, todo, example, nextStep, evidence }) =>
			of(id, { todo, example, nextStep, evidence }),
		),
	];
});

function words(text: string): Set<string> {
	return new Set(fold(text).match(/[\p{L}\p{N}]+/gu) ?? []);
}

/** The share of the words of the smaller set that the other has too. */
function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
	const [small, large] = a.size <= b.size ? [a, b] : [b, a];
	return [...small].filter((word) => large.has(word)).length / Math.max(1, small.size);
}

describe('the texts of the standard', function () {
	this.timeout(120_000);

	it('are there in both languages, and each is a text of its own', () => {
		assert.equal(own.length, 18 * 3 + 53 * 4);
		for (const { at, text } of own) {
			for (const language of languages) assert.ok(words(text[language]).size >= 8, `${at}: ${text[language]}`);
			assert.ok(shared(words(text.fr), words(text.en)) < 0.5, at);
		}
	});

	it('have summaries of two or three sentences', () => {
		for (const practice of standard.practices) {
			for (const language of languages) {
				const sentences = practice.summary[language].split(/[.!?](?:\s|$)/).filter((part) => part.trim() !== '').length;
				assert.ok(sentences === 2 || sentences === 3, `${practice.id} ${language}: ${sentences}`);
			}
		}
	});

	for (const language of languages) {
		it(`share at most 60 % of their words with a sibling (${language})`, () => {
			const sets = own.map((one) => ({ ...one, words: words(one.text[language]) }));
			const faults: string[] = [];
			for (const [index, a] of sets.entries()) {
				for (const b of sets.slice(index + 1)) {
					if (a.owner !== b.owner && a.kind !== b.kind) continue;
					const share = shared(a.words, b.words);
					if (share > 0.6) faults.push(`${a.at} ${b.at}: ${share.toFixed(2)}`);
				}
			}
			assert.deepEqual(faults, []);
		});

		it(`share at most 60 % of their words with the official wording (${language})`, () => {
			const faults: string[] = [];
			for (const practice of standard.practices) {
				const wordings = practice.actions.flatMap(({ wording, translation }) =>
					Object.values(language === 'fr' ? wording : translation),
				);
				const official = [practice.title[language], ...wordings].filter((text) => text !== null);
				for (const { at, text } of own.filter((one) => one.owner === practice.id)) {
					for (const one of official) {
						const share = shared(words(text[language]), words(one));
						if (share > 0.6) faults.push(`${at} « ${one} »: ${share.toFixed(2)}`);
					}
				}
			}
			assert.deepEqual(faults, []);
		});
	}

	it('are set as French and English are', () => {
		const both = (text: Bilingual, at: string) => ({ at, text });
		const { themes, orientations, ambitions, editions } = standard.data;
		// The targets keep the typography of their source: they are designations.
		const all = [
			...own,
			...standard.practices.map(({ id, title }) => both(title, id)),
			...[...themes, ...orientations, ...ambitions].map(({ title }) => both(title, title.fr)),
			...editions.flatMap(({ id, title, description }) => [both(title, id), both(description, id)]),
		];
		const rules = {
			fr: [
				/'/,
				/"/,
				/«(?![\u00a0\u202f])/,
				/(?<![\u00a0\u202f])»/,
				/(?<![\u00a0\u202f]):(?=\s|$)/,
				/\s[;!?]/,
				/ [%$]/,
				/\.\.\./,
				/ {2}/,
			],
			en: [/'/, /"/, /«|»/, /\s[:;!?%]/, /\.\.\./, / {2}/],
		};
		const faults = all.flatMap(({ at, text }) =>
			languages.flatMap((language) => {
				const prose = text[language].replace(/`[^`]*`/g, '`');
				return rules[language].filter((rule) => rule.test(prose)).map((rule) => `${at} ${language} ${rule}: ${prose}`);
			}),
		);
		assert.deepEqual(faults, []);
	});
});
