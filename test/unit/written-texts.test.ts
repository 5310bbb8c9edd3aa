import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check, constantFrom, integer, property, tuple } from 'fast-check';
import { parse as parseYaml } from 'yaml';
import { fixAll } from '../../server/engine/edits/fix-all';
import { mayBePreferred } from '../../server/engine/edits/harmless';
import { applyChanges } from '../../server/engine/text/change';
import { quote } from '../../server/engine/text/quote';
import { judgeText } from '../prose/judge';
import { layouts as proseLayouts, written } from '../prose/layouts';
import { analyse } from '../standard';
import { codesOf, environment, head, layouts } from './support/findings';

interface Pair {
	readonly nom: string;
	readonly avant: string;
	readonly apres: string;
	readonly lu: Readonly<Record<string, unknown>>;
	readonly choix?: boolean;
}

const fixtures = join(process.cwd(), 'test', 'fixtures');
const pairs = parseYaml(readFileSync(join(fixtures, 'textes.yaml'), 'utf8')) as readonly Pair[];
const texts = readFileSync(join(fixtures, 'prose.txt'), 'utf8')
	.split('\n')
	.filter((line) => line !== '');

/** What YAML itself reads at a path. */
function at(source: string, path: string): unknown {
	return path
		.split('.')
		.reduce<unknown>((value, step) => (value as Record<string, unknown> | undefined)?.[step], parseYaml(source));
}

describe('Texts without quotes', () => {
	for (const { nom, avant, apres, lu, choix } of pairs)
		for (const { name, lay } of layouts)
			it(`${nom} (${name})`, () => {
				const text = lay(head + avant);
				const analysis = analyse(text, environment());
				const fix = analysis.findings.find(({ code }) => code.startsWith('format/'))?.fixes?.[0];
				const changes = choix ? (fix?.changes() ?? []) : fixAll(analysis, environment());
				if (choix) assert.equal(fix && mayBePreferred(analysis.charter, fix, changes), true);
				const result = applyChanges(text, changes);
				assert.equal(result, lay(head + apres));
				for (const [path, value] of Object.entries(lu))
					assert.deepEqual(JSON.parse(JSON.stringify(at(result, path)).replaceAll('\\r\\n', '\\n')), value);
			});

	/** What may be meant in more than one way: what each fix leaves, none of them preferred. */
	const asked: readonly (readonly [before: string, ...after: string[]])[] = [
		['contexte: "Le délai est long\n', 'contexte: "Le délai est long"\n', 'contexte: "\\"Le délai est long"\n'],
		["contexte: '90 : le Minitel\n", "contexte: '90 : le Minitel'\n", 'contexte: "\'90 : le Minitel"\n'],
		['objectifs:\n  - note: à revoir\n', 'objectifs:\n  - x-note: à revoir\n', 'objectifs:\n  - "note: à revoir"\n'],
		[
			'besoins:\n  - {"cle": "valeur"}\n',
			'besoins:\n  - {"x-cle": "valeur"}\n',
			'besoins:\n  - enonce: "{\\"cle\\": \\"valeur\\"}"\n',
		],
		['contexte:\nVersion : 2.0\n', 'contexte:\nversion : 2.0\n', 'contexte:\n  "Version : 2.0"\n'],
		['contexte: >-\nVersion : 2.0\n', 'contexte: >-\nversion : 2.0\n', 'contexte: >-\n  Version : 2.0\n'],
		[
			'contexte:\n  #2 doit précéder le lot 3\n',
			'contexte: "#2 doit précéder le lot 3"\n',
			'contexte:\n  # 2 doit précéder le lot 3\n',
		],
		[
			'contexte: >-\n#2 doit précéder le lot 3\n',
			'contexte: "#2 doit précéder le lot 3"\n',
			'contexte: >-\n# 2 doit précéder le lot 3\n',
		],
		['contraintes: [Fin,, b]\n', 'contraintes: [Fin, b]\n', 'contraintes: ["Fin,", b]\n'],
		['contraintes: [a, , fin]\n', 'contraintes: [a,  fin]\n', 'contraintes: [a, ", fin"]\n'],
	];
	for (const [before, ...after] of asked)
		for (const { name, lay } of layouts.filter((one) => one.name.startsWith('2')))
			it(`asks what is meant by ${JSON.stringify(before)} (${name})`, () => {
				const text = lay(head + before);
				const analysis = analyse(text, environment());
				const fixes = analysis.findings
					.filter(({ code }) => /^format\/(?!cle_manquante)/.test(code))
					.flatMap((finding) => finding.fixes ?? []);
				assert.deepEqual(
					fixes.map((fix) => applyChanges(text, fix.changes() ?? [])),
					after.map((one) => lay(head + one)),
				);
				assert.deepEqual(
					analysis.findings.flatMap(({ code, fixes: own = [] }) =>
						own.filter((fix) => /^format/.test(code) && fix.preferred),
					),
					[],
				);
				assert.deepEqual(fixAll(analysis, environment()), []);
			});

	const [, , wide] = layouts;
	const ways: readonly (readonly [name: string, change: (source: string) => string])[] = [
		['CRLF', (source) => source.replaceAll('\n', '\r\n')],
		['4 spaces', (source) => wide?.lay(source) ?? source],
		['3 spaces', (source) => source.replace(/^ {2}/gm, '   ')],
		['BOM', (source) => `\ufeff${source}`],
	];

	it('are never harmed: made of pieces of prose, in every block layout, however the file is written', () => {
		const plain = proseLayouts.filter(({ group }) => group !== 'flow');
		const places = [...plain, ...plain.flatMap((one) => ways.map(([name, change]) => written(one, name, change)))];
		const piece = constantFrom(...texts.filter((text) => /\p{L}{2}.*\s/u.test(text) && !text.includes('\t')));
		const made = tuple(piece, constantFrom(' : ', ' ', '; ', ' « ', ' #', ', '), piece, integer({ min: 0, max: 2 }));
		const result = check(
			property(made, constantFrom(...places), ([one, between, other, kind], layout) => {
				const text = kind === 0 ? one : kind === 1 ? other : one + between + other;
				const outcome = judgeText(layout, text);
				assert.deepEqual(outcome?.damaged ?? [], [], `${layout.name}: ${text}`);
			}),
			{ numRuns: 400, seed: 11 },
		);
		assert.equal(result.failed, false, String(result.errorInstance ?? ''));
	}).timeout(120_000);

	it('that are sound say nothing: quoted, in a value and in an item', () => {
		const told =
			/^format\/(?:suite|espace_manquante|elements_fondus|deux_points|caractere_special|diese|tiret|syntaxe)/;
		for (const text of texts) {
			const single = `'${text.replace(/'/g, "''")}'`;
			for (const written of [quote(text), ...(text.includes('\t') ? [] : [single])])
				for (const lay of [`contexte: ${written}\n`, `contraintes:\n  - ${written}\n  - Livrer\n`])
					assert.deepEqual(
						codesOf(head + lay).filter((code) => told.test(code)),
						[],
						lay,
					);
		}
	}).timeout(120_000);
});
