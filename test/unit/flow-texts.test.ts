import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { array, check, constantFrom, property, record } from 'fast-check';
import { parseDocument, parse as parseYaml } from 'yaml';
import { type Analysis, analyse } from '../../server/engine/analyse';
import { fixAll } from '../../server/engine/edits/fix-all';
import { isHarmless, mayBePreferred } from '../../server/engine/edits/harmless';
import type { Fix } from '../../server/engine/finding';
import { applyChanges } from '../../server/engine/text/change';
import { codesOf, environment, head, layouts } from './support/findings';

interface Pair {
	readonly nom: string;
	readonly avant: string;
	readonly apres: string;
	readonly lu?: Readonly<Record<string, unknown>>;
	readonly choix?: number;
}

const fixtures = join(process.cwd(), 'test', 'fixtures');
const pairs = parseYaml(readFileSync(join(fixtures, 'textes-crochets.yaml'), 'utf8')) as readonly Pair[];
const texts = readFileSync(join(fixtures, 'prose.txt'), 'utf8')
	.split('\n')
	.filter((line) => /\p{L}/u.test(line));

/** What YAML itself reads at a path. */
function at(source: string, path: string): unknown {
	return path
		.split('.')
		.reduce<unknown>((value, step) => (value as Record<string, unknown> | undefined)?.[step], parseYaml(source));
}

const format = ({ findings }: Analysis) => findings.filter(({ code }) => code.startsWith('format/'));
const made = (text: string, fix: Fix | undefined) => applyChanges(text, fix?.changes() ?? []);
const dashes = 'Écrire la liste avec des tirets';

describe('Texts between brackets', () => {
	for (const { nom, avant, apres, lu, choix } of pairs)
		for (const { name, lay } of layouts)
			it(`${nom} (${name})`, () => {
				const text = lay(head + avant);
				const analysis = analyse(text, environment());
				const all = applyChanges(text, fixAll(analysis, environment()));
				const fixes = format(analysis)[0]?.fixes ?? [];
				if (choix !== undefined) {
					assert.equal(all, text);
					assert.deepEqual(
						fixes.filter(({ preferred }) => preferred).map(({ title }) => title),
						[],
					);
				}
				const result = choix === undefined ? all : made(text, fixes[choix]);
				assert.equal(result, lay(head + apres));
				for (const [path, value] of Object.entries(lu ?? {})) assert.deepEqual(at(result, path), value);
			});

	it('are mended one after the other, in any order, to the same', () => {
		for (const { avant, apres, choix } of pairs.filter(
			(pair) => pair.lu && pair.choix === undefined && !/bén/.test(pair.avant),
		))
			for (const backwards of [false, true]) {
				let text = head + avant;
				for (let round = 0; round < 12; round++) {
					const analysis = analyse(text, environment());
					const found = format(analysis).flatMap(({ fixes }) => fixes?.find(({ preferred }) => preferred) ?? []);
					const fix = (backwards ? found.reverse() : found).find((one) =>
						mayBePreferred(analysis.charter, one, one.changes() ?? []),
					);
					if (!fix) break;
					text = made(text, fix);
				}
				assert.equal(text, head + apres, `${backwards} ${choix}`);
			}
	});

	const lists: readonly (readonly [before: string, after: string])[] = [
		[
			'portee:\n  inclus: [suivi : état, "un, deux", lot #2] # à voir\n  exclus: []\n',
			'portee:\n  inclus: # à voir\n    - "suivi : état"\n    - "un, deux"\n    - "lot #2"\n  exclus: []\n',
		],
		[
			'contraintes: [\n  # avant\n  dépôt (photo, PDF), # un\n  # deux\n  @equipe,\n  # fin\n]\nversion: a\n',
			'contraintes:\n  # avant\n  - dépôt (photo, PDF) # un\n  # deux\n  - "@equipe"\n  # fin\nversion: a\n',
		],
		[
			'besoins:\n  - enonce: Un\n    groupes: [@a, {Nom}, "b"]\n',
			'besoins:\n  - enonce: Un\n    groupes:\n      - "@a"\n      - "{Nom}"\n      - "b"\n',
		],
	];
	for (const [before, after] of lists)
		for (const eol of ['\n', '\r\n'])
			it(`become items with dashes: ${before.split('\n')[0]} (${JSON.stringify(eol)})`, () => {
				const text = (head + before).replaceAll('\n', eol);
				const analysis = analyse(text, environment());
				const fix = format(analysis)
					.flatMap(({ fixes }) => fixes ?? [])
					.find(({ title }) => title === dashes);
				assert.equal(made(text, fix), (head + after).replaceAll('\n', eol));
				const edit = { changes: fix?.changes() ?? [], touched: fix?.touched };
				assert.equal(isHarmless(analysis.charter, [edit]), true);
			});

	const sound = [
		'contraintes: [Livrer en mars, "Budget : 2", \'lot #2\', suivi]',
		'contraintes: [a:b, http://exemple.ca/x, 9:30, C#, #1]'.replace(', #1', ''),
		'contraintes: [Un (deux), trois : quatre]'.replace(' : quatre', ''),
		'contraintes: [1,2,3]',
		'contraintes: [Un, deux, trois,]',
		'contraintes: [\n  Un, # a\n  # b\n  deux #\n  ]',
		'contraintes: &a [Un, deux]\nhypotheses: *a',
		'contraintes: [&a Un, deux]\nhypotheses: [*a]',
		'x-lots: [a : b, Nom: x, &c d]',
		'x-lots: { Volet 1: a, b : c }',
		'besoins: [{ enonce: Payer, groupes: [Aînés] }, { enonce: Suivre }]',
		'besoins:\n  - { "enonce": "Payer en ligne", source: Étude }',
		'budget: { total: 2000, suivi: { frequence: mensuelle } }',
		'contraintes: [:) content, ceci ;( cela, -1, "a"]',
		'contexte: >-\n  [a : b, @c]\n',
		'contexte: |\n  { a : b : c\n',
		"contexte: 'Un\n\n  [a : b, @c]'\n",
	];
	for (const text of sound)
		it(`that are sound say nothing: ${JSON.stringify(text)}`, () => {
			const codes = codesOf(`${head}usagers:\n  groupes:\n    - nom: Aînés\n${text}\n`);
			assert.deepEqual(
				codes.filter((code) => /^format\/(?!nom_inconnu)/.test(code)),
				[],
			);
		});

	for (const text of [
		'besoins:\n  - { enonce: Dépôt source: Étude }',
		'portee: { inclus: [a, b, exclus: [c] }',
		'contraintes: [Un : a, deux',
		'x-note: { a: 1 b: 2 }',
		`contraintes: ${'['.repeat(3000)}`,
	])
		it(`that no one can be sure of are told, and no list becomes a text: ${text.slice(0, 40)}`, () => {
			const source = `${head}${text}\n`;
			const analysis = analyse(source, environment());
			assert.notEqual(format(analysis).length, 0);
			const result = applyChanges(source, fixAll(analysis, environment()));
			assert.equal(/"\[|"[^"]*source:/.test(result), false, result);
		}).timeout(30_000);

	it('are never harmed: lists and mappings of prose, on one line and on several', () => {
		const element = constantFrom(...texts.filter((text) => !/[,\t\u2028]|^['"\s]|\s$|\s#(?:\s|$)/.test(text)));
		const one = record({
			elements: array(element, { minLength: 1, maxLength: 4 }),
			indent: constantFrom(2, 3, 4),
			eol: constantFrom('\n', '\r\n'),
			lines: constantFrom(false, true),
			kind: constantFrom('list', 'items', 'map'),
			tail: constantFrom('', ' # à voir', ','),
		});
		const result = check(
			property(one, ({ elements, indent, eol, lines, kind, tail }) => {
				const pad = ' '.repeat(indent);
				const between = lines ? `,\n${pad}${pad}` : ', ';
				const comma = tail === ',' ? ',' : '';
				const list = (parts: readonly string[], [open, close]: readonly [string, string]) =>
					`${open}${lines ? `\n${pad}${pad}` : ''}${parts.join(between)}${comma}${lines ? `\n${pad}` : ''}${close}`;
				const written =
					kind === 'map'
						? `besoins:\n${pad}- ${list(['enonce: Un', `source: ${elements[0]}`], ['{', '}'])}`
						: kind === 'items'
							? `besoins:\n${pad}- enonce: Un\n${pad}  groupes: ${list(elements, ['[', ']'])}`
							: `portee:\n${pad}inclus: ${list(elements, ['[', ']'])}`;
				const source = `${head}${written}${comma === '' ? tail : ''}\nversion: a\n`.replaceAll('\n', eol);
				const analysis = analyse(source, environment());
				const after = applyChanges(source, fixAll(analysis, environment()));
				const doc = parseDocument(after, { schema: 'failsafe', prettyErrors: false, logLevel: 'silent' });
				const told = format(analyse(after, environment())).filter(({ code }) => code !== 'format/nom_inconnu');
				if (told.length > 0) return;
				assert.deepEqual(doc.errors, []);
				const value = JSON.parse(JSON.stringify(doc.toJS()));
				const found =
					kind === 'map'
						? [value.besoins[0].source]
						: kind === 'items'
							? value.besoins[0].groupes
							: value.portee.inclus;
				assert.deepEqual(found.map(letters), (kind === 'map' ? elements.slice(0, 1) : elements).map(letters), source);
				assert.equal(value.version, 'a');
			}),
			{ numRuns: 300, seed: 7 },
		);
		assert.equal(result.failed, false, `${result.errorInstance ?? ''} ${JSON.stringify(result.counterexample)}`);
	}).timeout(120_000);
});

/** A text without what is no letter. */
const letters = (text: unknown) =>
	String(text ?? '')
		.replace(/\p{Cf}/gu, '')
		.trim();
