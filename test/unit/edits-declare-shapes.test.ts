/** Declaring into whatever `pratiques` may look like: it is written whole, with all else as it was, or it is not written. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { declare } from '../../server/engine/edits/declare';
import type { Status } from '../../server/engine/model/status';
import { childOf, type TreeNode, textOf } from '../../server/engine/parse/tree';
import { applyChanges } from '../../server/engine/text/change';
import { analyse, read, standard } from '../standard';
import { environment, head } from './support/findings';

const action = standard.action('valeur.pmv');
const justification = 'Le service : déjà mesuré, sans #2';
const asked = { status: 'non_retenue' as Status, reason: 'contrainte', justification };

function declaring(text: string) {
	const { charter, assessment } = analyse(text, environment());
	assert.ok(action);
	const changes = declare(charter, assessment, { action, ...asked });
	if (!changes) return undefined;
	const sorted = [...changes].sort((a, b) => a.start - b.start);
	sorted.forEach(({ start }, index) => {
		assert.ok(start >= (sorted[index - 1]?.end ?? 0), 'edits do not overlap');
	});
	return applyChanges(text, changes);
}

const at = (text: string, ...path: string[]) =>
	path.reduce<TreeNode | undefined>((node, key) => childOf(node, key), read(text).root);

function assertDeclared(text: string): string {
	const after = declaring(text);
	assert.ok(after !== undefined, `nothing is written into:\n${text}`);
	const made = at(after, 'pratiques', 'valeur', 'pmv');
	const fields = ['etat', 'motif', 'justification'].map((key) => textOf(childOf(made, key)));
	assert.deepEqual(fields, [asked.status, asked.reason, justification], after);
	assert.deepEqual(read(after).faults, [], after);
	return after;
}

const nothings = ['', ' ~', ' null', ' Null', ' NULL', ' {}', ' { }', ' []', ' ""'];
const layouts: Readonly<Record<string, (text: string) => string>> = {
	'two spaces': (text) => text,
	'three spaces': (text) => text.replace(/^(?: {2})+/gm, (indent) => ' '.repeat((indent.length / 2) * 3)),
	'four spaces': (text) => text.replace(/^ +/gm, (indent) => indent + indent),
	'CRLF ends': (text) => text.replace(/\n/g, '\r\n'),
	'lone carriage returns': (text) => text.replace(/\n/g, '\r'),
	'three kinds of ends': (text) => {
		let line = 0;
		return text.replace(/\n/g, () => ['\n', '\r\n', '\r'][line++ % 3] ?? '\n');
	},
	'a byte order mark': (text) => `\ufeff${text}`,
	'no end of its last line': (text) => text.replace(/\n$/, ''),
};

describe('declare into what is there', () => {
	for (const [layout, lay] of Object.entries(layouts))
		for (const comment of ['', ' # nos réponses'])
			for (const nothing of nothings) {
				const of = (lines: string) => lay(`${head}${lines}references:\n  - titre: Plan\n`);
				for (const [place, lines] of [
					['pratiques', `pratiques:${nothing}${comment}\n`],
					[
						'a practice',
						`pratiques:\n  valeur:${nothing}${comment}\n  equipe:\n    autonomie:\n      etat: a_evaluer\n`,
					],
					[
						'an action',
						`pratiques:\n  valeur:\n    pmv:${nothing}${comment}\n    iterations:\n      etat: a_evaluer\n`,
					],
				] as const)
					it(`« ${place}:${nothing}${comment} » takes it (${layout})`, () => {
						const after = assertDeclared(of(lines));
						assert.ok(after.includes(comment));
						assert.equal(textOf(childOf(at(after, 'references') && read(after).root, 'charte')), '1');
					});
			}

	for (const empty of ['>-', '|', "''", '[ ]'])
		for (const [place, lines] of [
			['pratiques', `pratiques: ${empty}\n`],
			['a practice', `pratiques:\n  valeur: ${empty}\n`],
			['an action', `pratiques:\n  valeur:\n    pmv: ${empty}\n`],
		] as const)
			it(`« ${place}: ${empty} » takes it`, () => {
				const text = `${lines}references:\n  - titre: Plan\n`;
				assert.ok(!assertDeclared(head + text).includes(empty));
			});

	for (const value of [
		'',
		' ~',
		' null',
		' >-',
		' |',
		' >',
		' ""',
		" ''",
		' planifiee',
		' "planifiee"',
		' # à dire',
		' ~ # à dire',
	])
		for (const rest of [
			'',
			'      responsable: Équipe\n',
			'      motif: ~\n      justification: >-\n',
			'      justification: |\n        Un texte\n        long\n',
		])
			it(`« etat:${value} » becomes another, over ${JSON.stringify(rest)}`, () => {
				const text = `${head}pratiques:\n  valeur:\n    pmv:\n      etat:${value}\n${rest}    iterations:\n      etat: a_evaluer\n`;
				const after = assertDeclared(text);
				assert.equal(textOf(at(after, 'pratiques', 'valeur', 'iterations', 'etat')), 'a_evaluer');
				if (rest.includes('responsable'))
					assert.equal(textOf(at(after, 'pratiques', 'valeur', 'pmv', 'responsable')), 'Équipe');
			});

	const value = fc.constantFrom(
		'',
		' ~',
		' null',
		' {}',
		' []',
		' texte',
		' >-',
		' &a',
		' &a ~',
		' !!null',
		' {valeur: }',
		' {pmv: ~}',
		' {pmv: {etat: ~}}',
		' {pmv: {etat: planifiee, }}',
		' *rien',
		' "',
		' [pmv]',
	);
	const comment = fc.constantFrom('', ' # note', '\t# note', ' #');
	const indent = fc.constantFrom('  ', '   ', '    ', '\t', ' ');
	const eol = fc.constantFrom('\n', '\r\n');
	const shape = fc.record({
		value,
		comment,
		indent,
		eol,
		depth: fc.integer({ min: 0, max: 4 }),
		bom: fc.boolean(),
		before: fc.boolean(),
		last: fc.boolean(),
	});
	it('writes it whole, with all else as it was, or not at all', () => {
		const lines = ['pratiques', 'valeur', 'pmv', 'etat'];
		let written = 0;
		fc.assert(
			fc.property(shape, ({ value, comment, indent, eol, depth, bom, before, last }) => {
				const keys = lines.slice(0, Math.min(depth + 1, 4));
				const body = keys
					.map(
						(key, level) => `${indent.repeat(level)}${key}:${level === keys.length - 1 ? `${value}${comment}` : ''}\n`,
					)
					.join('');
				const text =
					`${bom ? '\ufeff' : ''}${before ? 'x-avant: {a: [1, 2]} # gardé\n' : ''}${head}${body}${last ? '' : 'references:\n  - titre: Plan # gardé\n'}`.replace(
						/\n/g,
						eol,
					);
				const after = declaring(text);
				if (after === undefined) return;
				written++;
				const made = at(after, 'pratiques', 'valeur', 'pmv');
				assert.deepEqual(
					['etat', 'motif', 'justification'].map((key) => textOf(childOf(made, key))),
					[asked.status, asked.reason, justification],
					after,
				);
				assert.ok(read(after).faults.length <= read(text).faults.length, after);
				for (const kept of [
					'nom: Permis en ligne',
					...(before ? ['x-avant: {a: [1, 2]} # gardé'] : []),
					...(last ? [] : ['- titre: Plan # gardé']),
				])
					assert.ok(after.includes(kept), after);
			}),
			{ numRuns: 800 },
		);
		assert.ok(written > 100, String(written));
	});

	it('writes nothing, rather than half of it, into a file that is indented with tabs', () => {
		const text = `${head}pratiques:\n\tvaleur:\n\t\tpmv:\n\t\t\tetat: planifiee\n`;
		const after = declaring(text);
		if (after !== undefined) assertDeclared(text);
	});
});
