import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { Lexer, parseAllDocuments, stringify } from 'yaml';
import { type FormatOptions, foldTexts, format } from '../../server/engine/formatting/format';
import { applyChanges } from '../../server/engine/text/change';
import { generatedText } from '../prose/generated';
import { layouts } from '../prose/layouts';
import { analyse, read } from '../standard';
import { placedFields, plainValue, valuesWith } from './support/charter-values';
import { environment } from './support/findings';
import { spoilt } from './support/spoilt';
import { mess, messedUp } from './support/whitespace';

const plain: FormatOptions = { unit: 2 };

/** The formatted text; undefined where no edit is given. */
function formatted(text: string, options: Partial<FormatOptions> = {}): string | undefined {
	const changes = format(read(text), { ...plain, ...options });
	return changes && applyChanges(text, changes);
}

/** Every charter of the samples and fixtures. */
const files = ['samples', 'test/fixtures'].flatMap((folder) =>
	readdirSync(join(process.cwd(), folder), { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.yaml'))
		.map((name) => ({ name, text: readFileSync(join(process.cwd(), folder, name), 'utf8') })),
);
const charters = files.filter(({ name }) => name.endsWith('.charte.yaml')).map(({ text }) => text);

/** A text as another reader of YAML sees it: its data, and its comments in their order. */
function seenByOthers(given: string): unknown {
	// A lone carriage return ends a line in YAML, and not to this reader.
	const text = given.replace(/\r(?!\n)/g, '\n');
	const data = parseAllDocuments(text, { uniqueKeys: false, logLevel: 'silent' }).map((doc) =>
		'toJS' in doc ? doc.toJS() : null,
	);
	const comments = [...new Lexer().lex(text)].filter((one) => one.startsWith('#')).map((one) => one.trimEnd());
	return { data, comments };
}

/** What is found in a text, without places. */
const found = (text: string) => analyse(text, environment()).findings.map(({ code, message }) => `${code} ${message}`);

/** Formats a text, and holds the result to what was there; undefined where no edit is given. */
function formattedSafely(text: string, options: Partial<FormatOptions> = {}): string | undefined {
	const result = formatted(text, options);
	if (result === undefined) return undefined;
	if (result === text) return result;
	assert.deepEqual(seenByOthers(result), seenByOthers(text));
	assert.deepEqual(found(result), found(text));
	assert.equal(formatted(result, options), result, 'a second time, nothing changes');
	assert.equal(result.startsWith('\ufeff'), text.startsWith('\ufeff'));
	// Blanks alone on the last line go.
	assert.equal(result.endsWith('\n'), /\n[ \t]*$/.test(text));
	// A blank first line goes, and its end may have been the only one.
	if (result.includes('\n')) assert.equal(/(?<!\r)\n/.test(result), /(?<!\r)\n/.test(text));
	return result;
}

/** Folds all long texts, and holds the result to what was there. */
function foldedSafely(text: string, width: number): string {
	const result = applyChanges(text, foldTexts(read(text), width) ?? []);
	if (result === text) return result;
	assert.deepEqual(seenByOthers(result), seenByOthers(text));
	assert.equal(foldTexts(read(result), width), undefined, 'a second time, nothing changes');
	return result;
}

const runs = (numRuns: number) => ({ numRuns, interruptAfterTimeLimit: 8_000, markInterruptAsFailure: false });

describe('formatting', () => {
	const cases: readonly [what: string, before: string, after: string, options?: Partial<FormatOptions>][] = [
		[
			'indents by two spaces, lists too',
			'initiative:\n    nom: Permis\n    phase: amorce\nbesoins:\n- enonce: Payer\n  groupes:\n  - Aînés\n',
			'initiative:\n  nom: Permis\n  phase: amorce\n\nbesoins:\n  - enonce: Payer\n    groupes:\n      - Aînés\n',
		],
		[
			'indents by the spaces of the editor',
			'initiative:\n  nom: Permis\nbesoins:\n  - enonce: Payer\n    regles:\n      - regle: Signer\n',
			'initiative:\n    nom: Permis\n\nbesoins:\n    - enonce: Payer\n      regles:\n          - regle: Signer\n',
			{ unit: 4 },
		],
		[
			'leaves one blank behind colons, dashes and before comments, and none at the ends of lines',
			'charte :   1  \nversion: "1.1"\t# deux\nobjectifs:   \n  -    Payer   \n',
			'charte: 1\nversion: "1.1" # deux\n\nobjectifs:\n  - Payer\n',
		],
		[
			'puts a key behind its dash',
			'besoins:\n  -\n      enonce: Payer\n      source: Appels\n',
			'besoins:\n  - enonce: Payer\n    source: Appels\n',
		],
		[
			'leaves one blank line between sections, before the comments that lead them, and no more than one anywhere',
			'\n\ncharte: 1\nversion: "1"\n# Qui\n# le fait\ninitiative:\n\n  nom: Permis\n\n\n  phase: amorce\ncontexte: Un mot\n\n\n\nportee:\n  inclus: [a]\n\n\n',
			'charte: 1\nversion: "1"\n\n# Qui\n# le fait\ninitiative:\n  nom: Permis\n\n  phase: amorce\n\ncontexte: Un mot\n\nportee:\n  inclus: [a]\n',
		],
		[
			'spaces brackets and braces one way, over several lines too',
			'portee: {inclus:  [ a ,b,c ],exclus: []}\nobjectifs: [\n a,\n        b\n ]\n',
			'portee: { inclus: [a, b, c], exclus: [] }\n\nobjectifs: [\n    a,\n    b\n  ]\n',
		],
		[
			'takes the quotes that nothing needs, and no others',
			`objectifs:\n  - "Payer sans se déplacer"\n  - 'l''été'\n  - "Constat : rien"\n  - "8.1"\n  - "2026-01-01"\n  - "yes"\n  - "lot #2"\n  - !!str "x"\nportee:\n  inclus: ["a, b", "c"]\n`,
			`objectifs:\n  - Payer sans se déplacer\n  - l'été\n  - "Constat : rien"\n  - "8.1"\n  - "2026-01-01"\n  - "yes"\n  - "lot #2"\n  - !!str "x"\n\nportee:\n  inclus: ["a, b", c]\n`,
		],
		[
			'moves block texts as a whole, and leaves what is in them',
			'initiative:\n      description: |\n              Un  mot :  deux  \n\n                - trois\n              quatre\n      nom: >2-\n          Permis\n',
			'initiative:\n  description: |\n    Un  mot :  deux  \n\n      - trois\n    quatre\n  nom: >2-\n      Permis\n',
		],
		[
			'keeps the blank lines that belong to a text',
			'contexte: |+\n    Un\n\n\nportee:\n  inclus: [a]\n',
			'contexte: |+\n  Un\n\n\nportee:\n  inclus: [a]\n',
		],
		[
			'moves the lines of texts without a block along',
			'initiative:\n    nom: Un nom\n            qui va loin\n    description: "Un texte\n\n        long"\n',
			'initiative:\n  nom: Un nom\n    qui va loin\n  description: "Un texte\n\n    long"\n',
		],
		[
			'keeps comments with what they are about',
			'besoins:   # tous\n# le premier\n-   enonce: Payer # vite\n    # fin du premier\n# le second\n-   enonce: Signer\n# à la fin\nportee: # 10\n        # dedans\n        inclus: [a]\n',
			'besoins: # tous\n  # le premier\n  - enonce: Payer # vite\n    # fin du premier\n  # le second\n  - enonce: Signer\n\n# à la fin\nportee: # 10\n  # dedans\n  inclus: [a]\n',
		],
		[
			'keeps anchors, aliases and tags',
			'initiative:   &i\n    nom: &n   Permis\n    phase: !!str   amorce\nx-copie:    *i\nx-nom: { <<: *i,  *n : 1 }\n',
			'initiative: &i\n  nom: &n Permis\n  phase: !!str amorce\n\nx-copie: *i\nx-nom: { <<: *i, *n : 1 }\n',
		],
		[
			'keeps the blank before the colon of what may be prose',
			'risques:\n-   Le budget : 2 M$\n-   Budget : 2 M$\n-   enonce : Un délai\nx-notes:\n-   retard : deux jours\n',
			'risques:\n  - Le budget : 2 M$\n  - Budget : 2 M$\n  - enonce: Un délai\n\nx-notes:\n  - retard : deux jours\n',
		],
	];
	for (const [what, before, after, options] of cases)
		it(what, () => {
			for (const eol of ['\n', '\r\n'])
				assert.equal(formattedSafely(before.replace(/\n/g, eol), options), after.replace(/\n/g, eol));
		});

	it('gives no edit where the text cannot be read as YAML, and none where there is nothing to do', () => {
		for (const text of [
			'a: [1\nb:   2\n',
			'contexte: Constat : deux\nb:   2\n',
			'a:\n\tb:   1\n',
			'<<<<<<< a\nb:   1\n=======\nb: 2\n>>>>>>> c\n',
		])
			assert.equal(format(read(text), plain), undefined, text);
		for (const text of ['', '\n', '# rien  \n', '\ufeff', 'charte: 1', 'charte: 1\r\n'])
			assert.deepEqual(format(read(text), plain), [], JSON.stringify(text));
	});

	it('keeps suppressions on their lines, and those of the file at the start of theirs', () => {
		const text =
			'initiative:\n    # charte-ignorer valeur : raison\n    nom: Permis   # charte-ignorer portee : raison\n    # charte-ignorer-fichier donnees : raison\nbesoins:\n# charte-ignorer-fichier equipe : raison\n- Payer\n';
		assert.equal(
			formattedSafely(text),
			'initiative:\n  # charte-ignorer valeur : raison\n  nom: Permis # charte-ignorer portee : raison\n  # charte-ignorer-fichier donnees : raison\n\nbesoins:\n# charte-ignorer-fichier equipe : raison\n  - Payer\n',
		);
	});

	it('changes lines, not the text: what is between them stays', () => {
		const text = 'charte: 1\ninitiative:\n    nom:   Permis\n    phase: amorce\n';
		for (const { start, end, newText } of format(read(text), plain) ?? [])
			assert.ok(end - start <= 4 && newText.length <= 2, JSON.stringify({ start, end, newText }));
	});

	it('within a range, changes its lines alone, below what stands above them', () => {
		const text =
			'initiative:\n    nom:   Permis\n    phase:   amorce\nbesoins:\n    - enonce:   Payer\n      regles:\n            - regle: Signer   \n    - enonce:   Lire\n';
		const at = (line: number) => text.split('\n').slice(0, line).join('\n').length + (line > 0 ? 1 : 0);
		const within = (from: number, to: number) => formattedWithin(text, { start: at(from), end: at(to) });
		assert.equal(within(1, 2), text.replace('nom:   P', 'nom: P'));
		assert.equal(within(5, 7), text.replace('            - regle: Signer   ', '        - regle: Signer'));
		assert.equal(within(1, 3), text.replace('    nom:   Permis\n    phase:   ', '  nom: Permis\n  phase: '));
		assert.equal(within(7, 7), text.replace('enonce:   Lire', 'enonce: Lire'));
	});
	const formattedWithin = (text: string, range: { start: number; end: number }) => {
		const changes = format(read(text), { ...plain, range });
		const result = applyChanges(text, changes ?? []);
		assert.deepEqual(seenByOthers(result), seenByOthers(text));
		return result;
	};

	it('folds all long texts where that is asked for, and fills those that are folded already', () => {
		const before =
			'contexte: Un texte qui est bien plus long que la largeur\ninitiative:\n  description: >-\n    Un texte qui est bien trop long aussi,\n    et sa suite\n\n    Fin\n  nom: "Constat : un texte entre guillemets, long"\n';
		const after =
			'contexte: >-\n  Un texte qui est bien\n  plus long que la largeur\ninitiative:\n  description: >-\n    Un texte qui est bien\n    trop long aussi, et sa\n    suite\n\n    Fin\n  nom: >-\n    Constat : un texte\n    entre guillemets, long\n';
		for (const eol of ['\n', '\r\n'])
			assert.equal(foldedSafely(before.replace(/\n/g, eol), 26), after.replace(/\n/g, eol));
	});

	it('folds the text at a place, and no other', () => {
		const long = 'mot '.repeat(40).trim();
		const text = `contexte: ${long}\nobjectifs:\n  - ${long} # note\n`;
		const changes = foldTexts(read(text), 60, { start: 12, end: 12 });
		assert.ok(changes);
		const result = applyChanges(text, changes);
		assert.match(result, /^contexte: >-\n(?: {2}(?:mot ?)+\n)+objectifs:\n/);
		assert.deepEqual(seenByOthers(result), seenByOthers(text));
		assert.equal(foldTexts(read(text), 60, { start: text.length - 20, end: text.length - 20 }), undefined);
	});
});

describe('whatever is formatted', () => {
	it('says what it said, and stays as it is a second time: all samples and fixtures', () => {
		for (const { name, text } of files)
			for (const options of [{ unit: 4 }, {}]) {
				const result = formatted(text, options);
				assert.ok(result !== undefined, name);
				assert.deepEqual(seenByOthers(result), seenByOthers(text), name);
				assert.equal(formatted(result, options), result, name);
			}
		for (const text of charters) {
			formattedSafely(text);
			foldedSafely(text, 60);
		}
	}).timeout(120_000);

	it('loses blanks that came by haste', () => {
		// A line that may be prose keeps its blanks.
		const clear = charters.filter((text) => !found(text).some((one) => one.startsWith('format/')));
		const texts = clear.map((text) => formatted(text) ?? '');
		assert.ok(texts.length > 5);
		fc.assert(
			fc.property(fc.constantFrom(...texts), mess, (text, how) => {
				const eol = how.crlf ? '\r\n' : '\n';
				assert.equal(formatted(messedUp(text, how)), (how.bom ? '\ufeff' : '') + text.replace(/\n/g, eol));
			}),
			runs(60),
		);
	}).timeout(300_000);

	it('says what it said: charters spoilt', () => {
		fc.assert(
			fc.property(spoilt(charters), fc.constantFrom(2, 3, 4), (text, unit) => {
				formattedSafely(text, { unit });
				foldedSafely(text, 20 * unit);
			}),
			runs(120),
		);
	}).timeout(300_000);

	it('says what it said: prose in every layout', () => {
		fc.assert(
			fc.property(generatedText, fc.constantFrom(...layouts), fc.constantFrom('\n', '\r\n'), (prose, layout, eol) => {
				const laid = layout.lay(prose);
				if (laid) formattedSafely(laid.source.replace(/\r?\n/g, eol));
			}),
			runs(150),
		);
	}).timeout(300_000);

	it('says what it said: every field, as other programs write it', () => {
		const how = fc.record({
			indent: fc.constantFrom(2, 4),
			indentSeq: fc.boolean(),
			lineWidth: fc.constantFrom(0, 30, 80),
			collectionStyle: fc.constantFrom<'any' | 'block' | 'flow'>('any', 'block', 'flow'),
			defaultStringType: fc.constantFrom<'PLAIN' | 'QUOTE_DOUBLE' | 'QUOTE_SINGLE' | 'BLOCK_FOLDED' | 'BLOCK_LITERAL'>(
				'PLAIN',
				'QUOTE_DOUBLE',
				'QUOTE_SINGLE',
				'BLOCK_FOLDED',
				'BLOCK_LITERAL',
			),
		});
		fc.assert(
			fc.property(fc.constantFrom(...placedFields), how, fc.option(generatedText), (field, options, prose) => {
				const value = field.field.type.kind === 'text' && prose !== null ? prose : plainValue(field.field.type);
				formattedSafely(stringify(valuesWith(field, value), { ...options, defaultKeyType: 'PLAIN' }));
			}),
			runs(150),
		);
	}).timeout(300_000);

	it('changes no line outside of the range', () => {
		const range = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 0.3, noNaN: true }));
		fc.assert(
			fc.property(fc.constantFrom(...charters), mess, range, (text, how, [from, length]) => {
				const before = messedUp(text, how);
				const start = Math.floor(from * before.length);
				const end = Math.min(before.length, start + Math.floor(length * before.length));
				const changes = format(read(before), { ...plain, range: { start, end } }) ?? [];
				const first = before.lastIndexOf('\n', start - 1) + 1;
				const last = before.indexOf('\n', end) < 0 ? before.length : before.indexOf('\n', end) + 1;
				assert.ok(changes.every((one) => one.start >= first && one.end <= last));
				assert.deepEqual(seenByOthers(applyChanges(before, changes)), seenByOthers(before));
			}),
			runs(80),
		);
	}).timeout(300_000);
});
