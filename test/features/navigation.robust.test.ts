import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { definition } from '../../server/features/definition';
import { documentLinks } from '../../server/features/document-links';
import { highlights } from '../../server/features/highlights';
import { references } from '../../server/features/references';
import { prepareRename, rename } from '../../server/features/rename';
import { selectionRanges } from '../../server/features/selection-ranges';
import { workspaceSymbols } from '../../server/features/workspace-symbols';
import { processorTime } from '../processor-time';
import { at, type Marked } from './marked';

const charter = [
	'charte: 1\nusagers:\n  groupes:\n    - &g\n      nom: &n Aînés\n    - *g\n    - <<: *g\n      taille: 3\n    - nom: >-\n        Parents\n    - nom: "D\\u00e9l\n',
	'besoins:\n  - enonce: a b\n    groupes: [*n, "aînés", \'Aînés\', *rien]\n    x-cle: 1\n  - Un : autre\n',
	'objectifs: [Aller vite, {enonce: b, indicateurs: Délai}]\nindicateurs: [{nom: Délai}]\n',
	'pratiques:\n  valeur:\n    pmv: {etat: en_place, preuves: [usagers.groupes[Aînés], "besoins[a b].x-cle", docs/a.md, *n]}\n',
].join('');
const sample = readFileSync(join(process.cwd(), 'samples', 'proche-aidance.charte.yaml'), 'utf8').slice(0, 9_000);

const scrap = fc.constantFrom(
	'"',
	"'",
	'\t',
	'\r\n',
	'\n',
	': ',
	'- ',
	'#',
	'*n',
	'&n ',
	'[',
	']',
	'{',
	'<<: *g\n',
	'|\n',
	'\u00a0',
	'😀',
	'',
);
const place = fc.double({ min: 0, max: 1, noNaN: true });
const spoilt = fc
	.tuple(
		fc.constantFrom(charter, charter.replace(/\n/g, '\r\n'), sample),
		fc.array(fc.tuple(place, fc.nat(12), scrap), { maxLength: 3 }),
	)
	.map(([text, cuts]) =>
		cuts.reduce((left, [from, length, piece]) => {
			const start = Math.floor(from * left.length);
			return left.slice(0, start) + piece + left.slice(start + length);
		}, text),
	);

/** Asks everything at one place, and checks that edits are apart from each other and keep what they do not concern. */
function askAll({ document, analysis, env, offset }: Marked): void {
	definition(document, analysis, offset);
	references(document, analysis, offset, true);
	highlights(document, analysis, offset);
	selectionRanges(document, analysis, [document.positionAt(offset)]);
	const ready = prepareRename(document, analysis, offset, env.language);
	const name = ready && 'range' in ready && ready.placeholder.startsWith('x-') ? 'x-nouvelle' : 'Nouveau : nom';
	const answer = rename(document, analysis, offset, name, env.language);
	assert.equal(answer === null, ready === null);
	if (!answer || 'refused' in answer) return;
	const edits = answer.changes?.[document.uri] ?? [];
	assert.ok(edits.length > 0);
	// `applyEdits` throws where edits overlap.
	const after = TextDocument.applyEdits(document, edits);
	const lines = (text: string) => text.split('\n').length;
	assert.ok(lines(after) <= lines(document.getText()));
}

describe('navigation in any file', () => {
	it('is answered, and its edits do not overlap', () => {
		fc.assert(
			fc.property(spoilt, fc.array(place, { minLength: 4, maxLength: 8 }), (text, places) => {
				const spot = at(text, 0);
				for (const one of places) askAll({ ...spot, offset: Math.floor(one * text.length) });
				documentLinks(spot.document, spot.analysis, spot.env);
				workspaceSymbols([{ uri: spot.document.uri, ...spot, language: 'fr' }], 'a');
			}),
			{ numRuns: 150, interruptAfterTimeLimit: 10_000 },
		);
	}).timeout(120_000);

	it('is answered at every offset of a charter with anchors, flow and broken quotes', () => {
		for (const text of [charter, charter.replace('    - nom: "D\\u00e9l\n', '')]) {
			const spot = at(text, 0);
			for (let offset = 0; offset <= text.length; offset++) askAll({ ...spot, offset });
		}
	}).timeout(120_000);

	const hostile: readonly (readonly [string, string])[] = [
		[
			'many pointers into a long list',
			`livrables:\n${Array.from({ length: 5_000 }, (_, n) => `  - nom: Guide ${n}\n`).join('')}pratiques:\n  valeur:\n    pmv:\n      preuves:\n${Array.from({ length: 5_000 }, (_, n) => `        - livrables[Guide ${n}]\n`).join('')}`,
		],
		[
			'many aliases',
			`livrables:\n  - nom: &a Guide\n${'  - nom: *a\n'.repeat(8_000)}pratiques:\n  valeur:\n    pmv:\n      preuves: ["livrables[Guide]"]\n`,
		],
		['one name many times', `usagers:\n  groupes:\n${'    - nom: Guide\n'.repeat(10_000)}`],
		['many keys of one path', `livrables:\n${'  - {nom: Guide, x-a: 1}\n'.repeat(10_000)}`],
	];
	for (const [title, text] of hostile)
		it(`takes little time with ${title}`, () => {
			const begun = processorTime();
			const spot = at(text, text.indexOf('Guide') + 2);
			const analysed = processorTime();
			askAll(spot);
			askAll({ ...spot, offset: Math.max(text.lastIndexOf('x-a') + 1, text.lastIndexOf('Guide') + 1) });
			const most = 1_000 + 10 * (analysed - begun);
			assert.ok(
				processorTime() - analysed < most,
				`${Math.round(processorTime() - analysed)} ms, of ${Math.round(most)}`,
			);
		}).timeout(120_000);
});
