import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { InsertTextFormat } from 'vscode-languageserver-types';
import { plainText } from '../../server/engine/edits/skeleton';
import { complete } from '../../server/features/completion/completion';
import { processorTime } from '../processor-time';
import { defaultEnvironment, read, standard } from '../standard';
import { accepted, at, cursorMark, type Marked, marked, today } from './marked';

const { snippets } = standard;

const folder = join(process.cwd(), 'samples');
const samples = readdirSync(folder)
	.filter((file) => file.endsWith('.charte.yaml'))
	.map((file) => readFileSync(join(folder, file), 'utf8'));

/** Asks for completion, and checks what every answer must be: a range on the cursor's line, with the cursor in it. */
function ask(source: Marked) {
	const { document, analysis, env, offset } = source;
	const list = complete(document, analysis, env, offset);
	const cursor = document.positionAt(offset);
	for (const item of list.items) {
		const edit = item.textEdit;
		assert.ok(edit && 'range' in edit);
		const { start, end } = edit.range;
		const where = `${item.label} at ${cursor.line}:${cursor.character}`;
		assert.ok(start.line === cursor.line && end.line === cursor.line, where);
		assert.ok(start.character <= cursor.character && cursor.character <= end.character, where);
		assert.deepEqual(document.positionAt(document.offsetAt(end)), end, where);
	}
	return list;
}

/** The faults of a charter's format, but for the required keys and values that are still to be typed. */
function formatFaults(text: string): string[] {
	const charter = read(text);
	const problems = charter.problems.filter(({ kind }) => kind !== 'cle_manquante');
	return [
		...charter.faults.map((fault) => fault.kind),
		...problems.map((problem) => `${problem.kind} ${problem.args}`),
	];
}

describe('completion, whatever the text', () => {
	it('never throws, at any cursor of any sample', function () {
		this.timeout(120_000);
		const sources = samples.map((text) => at(text, 0));
		fc.assert(
			fc.property(fc.constantFrom(...sources), fc.nat(), (source, n) => {
				ask({ ...source, offset: n % (source.text.length + 1) });
			}),
			{ numRuns: 200 },
		);
	});

	it('never throws, at the end of any beginning of a sample', function () {
		this.timeout(120_000);
		fc.assert(
			fc.property(fc.constantFrom(...samples), fc.nat(), (text, n) => {
				const length = n % (text.length + 1);
				ask(at(text.slice(0, length), length));
			}),
			{ numRuns: 60 },
		);
	});

	it('never throws, in scraps of YAML', function () {
		this.timeout(120_000);
		const scrap = fc.constantFrom(
			'initiative:',
			'besoins:',
			'pratiques:',
			'valeur:',
			'pmv',
			'nom',
			': ',
			' ',
			'  ',
			'- ',
			'-',
			'\n',
			'\r\n',
			'\t',
			'[',
			']',
			'{',
			'}',
			',',
			'"',
			"'",
			'|',
			'>-',
			'#',
			'&a ',
			'*a',
			'!x ',
			'é',
			'\u00a0',
			'---',
			'<<<<<<< HEAD',
			'=======',
			'\u0000',
			'\ud800',
		);
		fc.assert(
			fc.property(fc.array(scrap, { maxLength: 25 }), fc.nat(), (parts, n) => {
				const text = parts.join('');
				ask(at(text, n % (text.length + 1)));
			}),
			{ numRuns: 200 },
		);
	});

	for (const [name, source] of [
		['tabs', 'initiative:\n\tnom: X\n\t$$'],
		[
			'conflict markers',
			'initiative:\n<<<<<<< HEAD\n  phase: amorce\n=======\n  phase: conception\n>>>>>>> autre\n  $$',
		],
		['a list at the root', '- un\n- $$'],
		['a text at the root', 'une charte $$'],
		['a deep nest', `${'['.repeat(1000)}$$`],
		['many dashes', `${'- '.repeat(1000)}$$`],
		['an alias', 'a: &x {nom: y}\ninitiative: *x$$'],
		['a key that every object has', 'constructor:\n  __proto__:\n    $$'],
		['several documents', 'charte: 1\n---\ncharte: 1\n$$'],
	] as const)
		it(`survives ${name}`, () => ask(marked(source)));

	it('goes on after conflict markers', () => {
		const list = ask(
			marked('initiative:\n<<<<<<< HEAD\n  phase: amorce\n=======\n  phase: conception\n>>>>>>> autre\n  $$'),
		);
		assert.ok(list.items.some(({ label }) => label === 'organisme'));
	});

	it('does not hang on 400 kB', function () {
		this.timeout(120_000);
		const items = Array.from(
			{ length: 4000 },
			(_, n) => `  - enonce: Besoin numéro ${n}, dit en une phrase de longueur moyenne\n    source: X\n`,
		);
		const text = `charte: 1\nbesoins:\n${items.join('')}    `;
		const { analysis } = at('charte: 1\n', 0);
		const document = TextDocument.create('file:///essai/charte.yaml', 'charte', 1, text);
		const source = { text, offset: text.length, document, analysis, env: defaultEnvironment(today) };
		ask(source);
		const start = processorTime();
		ask(source);
		assert.ok(processorTime() - start < 1500, `${Math.round(processorTime() - start)} ms`);
	});
});

describe('completion in the samples', () => {
	/** The lines of the sound samples that have a form, each without its second group. */
	function* cut(form: RegExp) {
		for (const text of samples.filter((sample) => formatFaults(sample).length === 0)) {
			const source = at(text, 0);
			const lines = text.split('\n');
			for (const [index, line] of lines.entries()) {
				const match = form.exec(line);
				if (!match) continue;
				const [, before = '', cut = ''] = match;
				const shorter = lines.map((other, at) => (at === index ? before : other)).join('\n');
				const offset = lines.slice(0, index).join('\n').length + (index > 0 ? 1 : 0) + before.length;
				const document = TextDocument.create('file:///essai/charte.yaml', 'charte', 1, shorter);
				yield { source: { ...source, text: shorter, document, offset }, cut, before, index };
			}
		}
	}

	it('offers back every key, where it stood', function () {
		this.timeout(120_000);
		let count = 0;
		for (const { source, cut: key, before, index } of cut(/^(\s*(?:- )?)([a-z_]+): [^>|#]/)) {
			// What stands under a key of one's own is not known.
			const section =
				source.text
					.slice(0, source.offset)
					.split(/\n(?=\S)/)
					.at(-1) ?? '';
			if (section.startsWith('x-')) continue;
			const item = ask(source).items.find(({ label }) => label === key);
			assert.ok(item, `${key} at line ${index + 1}`);
			const line = accepted(source.document, item).split('\n')[index] ?? '';
			assert.ok(line.startsWith(`${before}${key}:`), `${line} at line ${index + 1}`);
			count++;
		}
		assert.ok(count > 300, String(count));
	});

	it('offers back every value of a closed list', function () {
		this.timeout(120_000);
		let count = 0;
		const form =
			/^(\s*(?:- )?(?:phase|type|edition|etat|motif|methode|canal|nature|famille|categorie|impact|source|numerique|personnel|retenue|api): )([a-z_]+)$/;
		for (const { source, cut: value, before, index } of cut(form)) {
			const item = ask(source).items.find(({ label }) => label === value);
			assert.ok(item, `${value} at line ${index + 1}`);
			assert.equal(accepted(source.document, item).split('\n')[index], `${before}${value}${cursorMark}`);
			count++;
		}
		assert.ok(count > 50, String(count));
	});
});

describe('what completion writes', () => {
	it('follows the format wherever it is accepted', function () {
		this.timeout(120_000);
		const base = 'charte: 1\ninitiative:\n  nom: Essai\n  organisme: Office\n  phase: conception\n';
		const groups = 'usagers:\n  groupes:\n    - nom: Aînés\n    - nom: "Jeunes : 12 à 17 ans"\n';
		const action = 'pratiques:\n  valeur:\n    pmv:\n      etat: en_place\n';
		const places = [
			'$$',
			'usagers:\n  $$',
			'usagers:\n  recherche:\n    - $$',
			'usagers:\n  recherche:\n    - methode: $$',
			'usagers:\n  recherche:\n    - methode: entrevue\n      date: $$',
			'solution:\n  $$',
			'solution:\n  canaux:\n    $$',
			'solution: {$$}',
			'parcours:\n  - nom: X\n    etapes:\n      - nom: Y\n        $$',
			'approbations:\n  $$',
			'pratiques:\n  $$',
			'pratiques:\n  valeur:\n    $$',
			'pratiques:\n  valeur:\n    pmv:\n      etat: planifiee\n      $$',
			`${groups}besoins:\n  - enonce: X\n    groupes: [$$]`,
			`${groups}besoins:\n  - enonce: X\n    groupes:\n      - $$`,
			`${groups}${action}      preuves: [$$]`,
			`${groups}${action}      preuves:\n        - $$`,
		];
		let count = 0;
		for (const place of places) {
			const source = marked(base + place);
			for (const item of ask(source).items) {
				const text = accepted(source.document, item).replace(cursorMark, '');
				const faults = formatFaults(text);
				assert.deepEqual(faults, [], `${item.label} in\n${place}\n${text}`);
				count++;
			}
		}
		assert.ok(count > 150, String(count));
	});

	it('is a snippet as it is written, at the root', () => {
		const source = marked('charte: 1\n$$');
		const { items } = ask(source);
		let count = 0;
		for (const snippet of snippets) {
			if (snippet.kind !== 'section' || snippet.section?.includes('.')) continue;
			const item = items.find(({ label }) => label === `${snippet.section} (section complète)`);
			if (!item) continue;
			assert.equal(item.insertTextFormat, InsertTextFormat.Snippet);
			assert.equal(
				accepted(source.document, item).replace(cursorMark, ''),
				`charte: 1\n${plainText(snippet.body.fr).trimEnd()}`,
			);
			count++;
		}
		assert.ok(count > 20, String(count));
	});
});
