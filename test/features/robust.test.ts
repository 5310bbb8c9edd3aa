import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Position } from 'vscode-languageserver-types';
import { portfolioRow } from '../../server/engine/coverage/row';
import { applyChanges } from '../../server/engine/text/change';
import { codeActions } from '../../server/features/code-actions/code-actions';
import { codeLenses } from '../../server/features/code-lens';
import { complete } from '../../server/features/completion/completion';
import { completeConfig } from '../../server/features/config/completion';
import { fixConfig } from '../../server/features/config/fixes';
import { hoverConfig } from '../../server/features/config/hover';
import { definition } from '../../server/features/definition';
import { diagnosticsOf } from '../../server/features/diagnostics';
import { documentLinks } from '../../server/features/document-links';
import { evidenceRenames } from '../../server/features/evidence-renames';
import { foldingRanges } from '../../server/features/folding';
import { formattingEdits } from '../../server/features/formatting';
import { highlights } from '../../server/features/highlights';
import { hover } from '../../server/features/hover/hover';
import { inlayHints } from '../../server/features/inlay-hints';
import { onType } from '../../server/features/on-type';
import { paste } from '../../server/features/paste';
import { references } from '../../server/features/references';
import { prepareRename, rename } from '../../server/features/rename';
import { selectionRanges } from '../../server/features/selection-ranges';
import { documentSymbols } from '../../server/features/symbols';
import { workspaceSymbols } from '../../server/features/workspace-symbols';
import { analyse, read, standard } from '../standard';
import { spoilt } from '../unit/support/spoilt';
import { at, type Marked } from './marked';

/** What each feature answers at a place of a charter; `range` goes from the place to the end of its line or of the file. */
const features: Readonly<Record<string, (spot: Marked, pasted: string) => unknown>> = {
	'code-actions': ({ document, analysis, env, offset, text }) => {
		const range = { start: document.positionAt(offset), end: document.positionAt(Math.min(text.length, offset + 40)) };
		return codeActions(document, analysis, env, range, {
			diagnostics: diagnosticsOf(document, analysis),
			only: undefined,
		});
	},
	'code-lens': ({ document, analysis, env }) => codeLenses(document, analysis, env.language),
	completion: ({ document, analysis, env, offset }) => complete(document, analysis, env, offset),
	config: ({ document, env, offset }) => {
		const position = document.positionAt(offset);
		return [
			completeConfig(document, standard, offset, env.language),
			hoverConfig(document, standard, offset, env.language),
			fixConfig(document, standard, { start: position, end: position }, env.language),
		];
	},
	definition: ({ document, analysis, offset }) => definition(document, analysis, offset),
	diagnostics: ({ document, analysis }) => diagnosticsOf(document, analysis),
	'document-links': ({ document, analysis, env }) => documentLinks(document, analysis, env),
	'evidence-renames': ({ analysis }) => evidenceRenames(analysis.charter, (path) => `nouveau: ${path}`),
	folding: ({ document, analysis }) => foldingRanges(document, analysis),
	formatting: ({ document, analysis, offset, text }) =>
		[undefined, { start: document.positionAt(offset), end: document.positionAt(text.length) }].map(
			(range) => formattingEdits(document, analysis.charter, { tabSize: 2, insertSpaces: true }, range) ?? [],
		),
	highlights: ({ document, analysis, offset }) => highlights(document, analysis, offset),
	hover: ({ document, analysis, env, offset }) => hover(document, { analysis, env, practiceLink: undefined }, offset),
	'inlay-hints': ({ document, analysis, env, offset, text }) =>
		inlayHints(
			document,
			analysis,
			{ start: document.positionAt(offset), end: document.positionAt(text.length) },
			env.language,
		),
	'on-type': ({ analysis, env, offset }) =>
		['\n', '•', ':'].flatMap(
			(typed) => onType({ charter: analysis.charter, env, charterOf: read }, offset, typed) ?? [],
		),
	paste: ({ text, offset }, pasted) =>
		paste(text, { start: offset, end: Math.min(text.length, offset + 3) }, pasted, standard),
	// Of the engine, and asked with the others.
	portfolio: ({ document, analysis }) => portfolioRow(document.uri, analysis),
	references: ({ document, analysis, offset }) => references(document, analysis, offset, true),
	rename: ({ document, analysis, env, offset }) => [
		prepareRename(document, analysis, offset, env.language),
		rename(document, analysis, offset, 'Un autre : nom', env.language),
	],
	'selection-ranges': ({ document, analysis, offset }) =>
		selectionRanges(document, analysis, [document.positionAt(offset)]),
	symbols: ({ document, analysis, env }) => documentSymbols(document, analysis, env.language),
	'workspace-symbols': ({ document, analysis, env }) =>
		workspaceSymbols([{ uri: document.uri, document, analysis, language: env.language }], 'e'),
};
/** Files that hold no feature of their own: what several share, and what reads no charter. */
const others = ['shared', 'standard', 'texts'];

const isPosition = (value: unknown): value is Position =>
	typeof value === 'object' && value !== null && 'line' in value && 'character' in value;

/** Every range and change in an answer lies in the document, its end not before its start. */
function checkAnswer(answer: unknown, document: TextDocument, what: string): void {
	if (typeof answer !== 'object' || answer === null) return;
	if ('start' in answer && 'end' in answer) {
		const { start, end } = answer;
		if (isPosition(start) && isPosition(end)) {
			for (const one of [start, end]) assert.deepEqual(document.positionAt(document.offsetAt(one)), one, what);
			assert.ok(document.offsetAt(start) <= document.offsetAt(end), what);
		} else if (typeof start === 'number' && typeof end === 'number')
			assert.ok(0 <= start && start <= end && end <= document.getText().length, `${what}: ${start}–${end}`);
	}
	for (const inner of Object.values(answer)) checkAnswer(inner, document, what);
}

function checkEdits(answer: unknown, document: TextDocument, what: string): void {
	if (typeof answer !== 'object' || answer === null) return;
	const edits = 'changes' in answer ? (answer.changes as Record<string, unknown>)[document.uri] : undefined;
	// `applyEdits` throws where edits overlap.
	if (Array.isArray(edits)) assert.doesNotThrow(() => TextDocument.applyEdits(document, edits), what);
	for (const inner of Object.values(answer)) checkEdits(inner, document, what);
}

function ask(spot: Marked, pasted: string): void {
	for (const [name, feature] of Object.entries(features)) {
		const answer = feature(spot, pasted);
		checkAnswer(answer, spot.document, name);
		checkEdits(answer, spot.document, name);
	}
}

const charters = [
	'charte: 1\ninitiative: &i\n  nom: Permis en ligne # note\n  organisme: "Régie : permis"\n  phase: conception\nx-copie: *i\nusagers:\n  groupes: [{nom: Aînés}, Parents]\n',
	'charte: 1\ninitiative: {nom: Permis, organisme: Régie, phase: realisation}\nbesoins:\n  - enonce: |\n      Un besoin\n      • et un autre\n    groupes: [Aînés]\n  - Un : autre\nbudget: {total: 12 M$}\n',
	'pratiques:\r\n    valeur: # 8\r\n        pmv:\r\n            etat: en_place\r\n            preuves: [solution.pmv, docs/a.md]\r\n    # charte-ignorer valeur : raison\r\nsolution:\r\n    pmv: {date: 2026-01-01}\r\n',
	'<<<<<<< a\nversion: 1\n=======\nversion: 2\n>>>>>>> b\ncontexte: "ouvert\nportee:\n\tinclus: [a b\n',
	'- une liste\n- à la racine\n',
	'',
];
const sample = readFileSync(join(process.cwd(), 'samples/centre-appels.charte.yaml'), 'utf8');

const place = fc.double({ min: 0, max: 1, noNaN: true });
const pastes = fc.constantFrom(
	'• un\n• deux\n',
	'1. un : deux\n2. trois #4\n',
	'Nom\tDate\nGuide\t2026-01-01\n',
	'| Nom | Valeur |\n|---|---|\n| a | b |\n',
	'Une phrase : la voici',
	'deux\r\n\r\nparagraphes',
	'\u00a0\t•',
	'',
);

describe('every feature, whatever the text', function () {
	this.timeout(120_000);

	it('is asked here', () => {
		const found = readdirSync(join(process.cwd(), 'server/features')).map((name) => name.replace('.ts', ''));
		const here = Object.keys(features).filter((name) => name !== 'portfolio');
		assert.deepEqual(found.sort(), [...here, ...others].sort());
	});

	it('answers within the document, at any place of charters spoilt in any way', () => {
		fc.assert(
			fc.property(spoilt(charters), fc.array(place, { minLength: 2, maxLength: 4 }), pastes, (text, places, pasted) => {
				for (const one of places) ask(at(text, Math.floor(one * text.length)), pasted);
			}),
			{ numRuns: 120, interruptAfterTimeLimit: 15_000 },
		);
	});

	it('answers within a whole charter full of faults, and at its ends', () => {
		const spot = at(sample, 0);
		for (const offset of [0, sample.length]) ask({ ...spot, offset }, '• un\n• deux\n');
		fc.assert(
			fc.property(place, pastes, (one, pasted) => ask({ ...spot, offset: Math.floor(one * sample.length) }, pasted)),
			{ numRuns: 25, interruptAfterTimeLimit: 10_000 },
		);
	});

	it('what is pasted or typed leaves a text that is read', () => {
		fc.assert(
			fc.property(spoilt(charters), place, pastes, (text, one, pasted) => {
				const offset = Math.floor(one * text.length);
				const { analysis, env } = at(text, offset);
				const found = paste(text, { start: offset, end: offset }, pasted, standard);
				if (found) analyse(applyChanges(text, found.changes), env);
				const typed = onType({ charter: analysis.charter, env, charterOf: read }, offset, '\n');
				if (typed) analyse(applyChanges(text, typed), env);
			}),
			{ numRuns: 100, interruptAfterTimeLimit: 8_000 },
		);
	});
});
