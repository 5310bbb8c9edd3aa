import assert from 'node:assert/strict';
import { parseDocument } from 'yaml';
import type { Analysis } from '../../server/engine/analyse';
import { statuses } from '../../server/engine/coverage/types';
import { plainText } from '../../server/engine/edits/skeleton';
import { charterSchema, walkFields } from '../../server/engine/schema/charter';
import { analyse, defaultEnvironment, phases, standard } from '../standard';

const { snippets } = standard;

type Snippet = (typeof snippets)[number];

const languages = ['fr', 'en'] as const;
const env = defaultEnvironment('2026-11-22');
const minimal: Record<string, string> = {
	charte: 'charte: 1\n',
	initiative: 'initiative:\n  nom: Essai des extraits\n  organisme: Office des essais\n  phase: exploitation\n',
};
/** Lists whose items hold lists: the item that a nested snippet needs around it. */
const owners: Record<string, string> = {
	'besoins.regles': 'enonce: à compléter',
	'parcours.etapes': 'nom: à compléter',
	'parcours.promesse': 'nom: à compléter',
	'parcours.promesse.avis': 'nom: à compléter',
};

const indent = (text: string, width: number) => text.replace(/^(?=.)/gm, ' '.repeat(width));

/** A minimal valid charter with an expanded snippet where it belongs. */
function inCharter(snippet: Snippet, body: string): string {
	if (snippet.kind === 'charter') return body;
	if (snippet.kind === 'declaration') return `${base([])}pratiques:\n  valeur:\n    pmv:\n${indent(body, 6)}`;
	const path = snippet.section?.split('.') ?? [];
	const keys = snippet.kind === 'item' ? path : path.slice(0, -1);
	const owner = owners[path.join('.')];
	const below = (parents: readonly string[]) =>
		parents.map((key, depth) => `${'  '.repeat(depth)}${key}:\n`).join('') + indent(body, 2 * parents.length);
	if (owner !== undefined) return `${base(path)}${path[0]}:\n  - ${owner}\n${indent(below(keys.slice(1)), 4)}`;
	return base(path) + below(keys);
}

/** The minimal charter, without the section that a snippet brings. */
function base(path: readonly string[]): string {
	return Object.entries(minimal)
		.map(([key, text]) => (key === path[0] ? '' : text))
		.join('');
}

/** The snippet with the nth value of each choice, the last one where there are fewer. */
function withChoice(body: string, index: number): string {
	return body.replace(/\$\{\d+\|([^|]*)\|\}/g, (_, list: string) => {
		const values = list.split(',');
		return values[Math.min(index, values.length - 1)] ?? '';
	});
}

const formatFindings = (analysis: Analysis) =>
	analysis.findings
		.filter((finding) => finding.code.startsWith('format/'))
		.map((finding) => `${finding.code} ${finding.message}`);

const answered = (analysis: Analysis) =>
	analysis.assessment.actions
		.filter((found) => found.detection.indication !== 'absent')
		.map((found) => found.action.id);

describe('snippets', () => {
	it('are there for every section, list of items, status and phase', () => {
		const has = (kind: string, section: string) =>
			snippets.some((snippet) => snippet.kind === kind && snippet.section === section);
		for (const { path, field } of walkFields(charterSchema.fields)) {
			const name = path.join('.');
			if (path.length === 1) assert.ok(has('section', name), `section ${name}`);
			if (field.type.kind === 'list' && field.type.of.kind === 'object') assert.ok(has('item', name), `item ${name}`);
		}
		const ids = snippets.map((snippet) => snippet.id);
		for (const status of statuses) assert.ok(ids.includes(`declaration.${status}`), status);
		for (const phase of phases)
			for (const id of [`charte-${phase}`, `charte-${phase}-essentiel`]) assert.ok(ids.includes(id), id);
	});

	it('have one prefix each within their kind, and a description in both languages', () => {
		const prefixes = snippets.map(
			(snippet) => `${snippet.kind} ${snippet.section?.split('.').slice(0, -1)} ${snippet.prefix}`,
		);
		assert.deepEqual(
			prefixes.filter((prefix, index) => prefixes.indexOf(prefix) !== index),
			[],
		);
		for (const { id, description } of snippets) assert.notEqual(description.fr, description.en, id);
	});

	it('have places numbered from 1, in both languages alike, and no trailing space', () => {
		for (const { id, body } of snippets) {
			for (const language of languages) {
				const numbers = [...body[language].matchAll(/\$\{(\d+)[:|]/g)].map((match) => Number(match[1]));
				const first = numbers.filter((number, index) => numbers.indexOf(number) === index);
				assert.deepEqual(
					first,
					first.map((_, index) => index + 1),
					id,
				);
				assert.doesNotMatch(body[language], /[ \t]$|\t/m, id);
				assert.doesNotMatch(body[language].replace(/\$\{\d+[:|][^{}]*\}/g, ''), /[${}]/, id);
			}
			const skeleton = (text: string) =>
				text
					.replace(/:[^{}|\n]*\}/g, '}')
					.replace(/^ *#.*\n/gm, '')
					.replace(/ # .*$/gm, '');
			assert.equal(skeleton(body.fr), skeleton(body.en), id);
		}
	});

	for (const language of languages) {
		it(`parse, follow the format and say nothing of their own (${language})`, () => {
			for (const snippet of snippets) {
				const text = inCharter(snippet, plainText(snippet.body[language]));
				const name = `${snippet.id}\n${text}`;
				assert.deepEqual(parseDocument(text).errors, [], name);
				const analysis = analyse(text, env);
				assert.deepEqual(formatFindings(analysis), [], name);
				assert.deepEqual(answered(analysis), [], name);
			}
		});
	}

	it('offer only values that the format has', () => {
		// Whole charters hold the choices of the sections they are made of.
		for (const snippet of snippets.filter(({ kind }) => kind !== 'charter')) {
			const most = Math.max(
				0,
				...[...snippet.body.fr.matchAll(/\|([^|]*)\|/g)].map((match) => match[1]?.split(',').length ?? 0),
			);
			for (let index = 1; index < most; index++) {
				const text = inCharter(snippet, plainText(withChoice(snippet.body.fr, index)));
				assert.deepEqual(formatFindings(analyse(text, env)), [], text);
			}
		}
	});

	it('answer once the prompts are replaced', () => {
		const filled = (id: string) => {
			const snippet = snippets.find((candidate) => candidate.id === id);
			assert.ok(snippet);
			const body = snippet.body.fr
				.replace(/\$\{\d+:AAAA-MM-JJ\}/g, '2026-10-01')
				.replace(/\$\{\d+:[^{}]*\}/g, 'Le délai médian baisse de douze à quatre jours');
			return answered(analyse(inCharter(snippet, plainText(body)), env));
		};
		assert.ok(filled('usagers.recherche').includes('comprendre.participation'));
		assert.ok(filled('equipe.autonomie').includes('equipe.autonomie'));
		assert.ok(filled('charte-exploitation').length > 40);
	});
});
