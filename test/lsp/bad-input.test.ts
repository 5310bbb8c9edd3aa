import assert from 'node:assert/strict';
import { pace } from '../pace';
import { clients, codes, small, uri } from './charters';

/** Milliseconds of the server's processor time within which all features of a bad file have answered. */
const bound = 8_000;

const bombs = Array.from({ length: 9 }, (_, level) => {
	const alias = level === 0 ? '"lol"' : `*a${level - 1}`;
	return `  a${level}: &a${level} [${Array(10).fill(alias).join(', ')}]`;
}).join('\n');

/** A name, a text, and a code that must be among the findings (undefined: an answer is enough). */
const inputs: readonly (readonly [string, string, string?])[] = [
	['empty', '', 'format/vide'],
	['only a comment', '# rien\n', 'format/vide'],
	['a list at the root', '- a\n- b\n', 'format/racine'],
	['a scalar at the root', 'bonjour', 'format/racine'],
	['a half-typed key', small('besoi'), 'format/cle_sans_deux_points'],
	['tabs', small('portee:\n\tinclus: x\n'), 'format/tabulation'],
	['an open double quote', small('contexte: "jamais fermé\nbudget:\n  total: 3\n'), 'format/guillemet_ouvert'],
	[
		'git conflict markers',
		small('<<<<<<< HEAD\nversion: "1"\n=======\nversion: "2"\n>>>>>>> autre\n'),
		'format/conflit_git',
	],
	['several documents', `${small()}---\n${small()}`, 'format/plusieurs_documents'],
	['anchors and merge keys', small('x-base: &b { nom: Ana }\nx-a: { <<: *b }\nx-c: { <<: [*b, *b] }\n')],
	['an alias to itself', small('x-a: &a [*a]\n')],
	['an alias bomb', small(`x-bombe:\n${bombs}\nobjectifs: *a8\n`)],
	['many aliases', small(`x-a: &a [1, 2, 3]\nx-b:\n${'  - *a\n'.repeat(5_000)}`)],
	['1,000 open brackets', small(`x-a: ${'['.repeat(1_000)}`), 'format/trop_profond'],
	['1,000 dashes', `${'- '.repeat(1_000)}x`, 'format/trop_profond'],
	[
		'1,000 nested mappings',
		Array.from({ length: 1_000 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'),
		'format/trop_profond',
	],
	['20,000 keys', small(`x-a:\n${Array.from({ length: 20_000 }, (_, index) => `  k${index}: 1\n`).join('')}`)],
	[
		'5,000 unknown keys',
		small(Array.from({ length: 5_000 }, (_, index) => `kle${index}: 1\n`).join('')),
		'format/cle_inconnue',
	],
	['5,000 faulty lines', small('a: b: c\n'.repeat(5_000))],
	['3 MB', small(`contexte: ${'Le service public. '.repeat(160_000)}\n`), 'format/trop_gros'],
	['one line of 1 MB', small(`contexte: "${'é'.repeat(1_000_000)}"\n`)],
	['NUL characters', small('contexte: a\0b\nx-\0: 1\n')],
	['a byte order mark', `\uFEFF${small('portees: 1\n')}`, 'format/cle_inconnue'],
	['lone surrogates', small('contexte: "a\uD800 b \uDC00"\n\uD83D: 1\n')],
	['Windows and Mac line ends mixed', small('a: 1\r\nb: 2\rc: 3\n\r'), 'format/cle_inconnue'],
	['unicode line separators', small('contexte: a\u2028b\u2029c\u0085d\n')],
	['a prototype’s keys', small('__proto__: 1\nconstructor: { prototype: 1 }\ntoString: x\n'), 'format/cle_inconnue'],
	['tags', small('contexte: !!js/function "x"\nobjectifs: !!set {a, b}\nportee: !foo bar\n')],
	['directives', `%YAML 3.0\n%TAG ! tag:exemple,2026:\n---\n${small()}`],
	['a line of 60,000 open brackets', small(`contexte: ${'['.repeat(60_000)}\n`), 'format/trop_profond'],
	['a line of 60,000 open braces', small(`contraintes: ${'{'.repeat(60_000)}\n`), 'format/trop_profond'],
	[
		'60,000 dashes and a line below',
		small(`contraintes:\n  - ${'- '.repeat(60_000)}\nversion: a\n`),
		'format/trop_profond',
	],
	[
		'60,000 colons and a line below',
		small(`contraintes:\n  - ${': '.repeat(60_000)}\nversion: a\n`),
		'format/trop_profond',
	],
	['complex keys', small('? [a, b]\n: 1\n? { c: d }\n: 2\n? \n')],
	['a flow mapping as the whole file', '{charte: 1, initiative: {nom: a, organisme: b, phase: amorce}}'],
];

describe('bad input over the wire', () => {
	const start = clients();

	for (const [name, text, code] of inputs) {
		it(`${name}: every feature answers`, async () => {
			const client = await start();
			client.open(uri, text);
			const middle = client.document(uri).positionAt(text.length / 2);
			const end = client.document(uri).positionAt(text.length);
			const textDocument = { uri };
			const options = { tabSize: 2, insertSpaces: true };
			const before = client.processorTime();
			const [found] = await Promise.all([
				client.diagnostics(uri),
				...[middle, end].flatMap((position) => [
					client.at('hover', uri, position),
					client.at('completion', uri, position),
					client.codeActions(uri, { start: position, end: position }),
					...['\n', '•'].map((ch) =>
						client.request('textDocument/onTypeFormatting', { textDocument, position, ch, options }),
					),
					client.request('charte/coller', {
						uri,
						version: 1,
						range: { start: position, end: position },
						text: '• Un : a\n• Deux',
					}),
				]),
				client.request('textDocument/documentSymbol', { textDocument }),
				client.request('textDocument/foldingRange', { textDocument }),
				client.request('charte/couverture', { uri }),
				client.request('charte/declarer', { uri, action: 'valeur.pmv', status: 'planifiee' }),
			]);
			const took = client.processorTime() - before;
			if (took >= bound) {
				const most = bound * pace();
				assert.ok(took < most, `${took} ms, of ${most.toFixed()}`);
			}
			if (code) assert.ok(codes(found).includes(code), `${code} is not among ${[...new Set(codes(found))].join()}`);
			for (const { range, message } of found) {
				assert.ok(String(message).length > 10 && !String(message).includes('undefined'), String(message));
				assert.ok(range.start.line <= range.end.line && range.end.line <= end.line);
			}
			// The server is as it was: another charter is served.
			const other = 'file:///dossier/autre.charte.yaml';
			client.open(other, small('portees: 1\n'));
			assert.ok(codes(await client.diagnostics(other)).includes('format/cle_inconnue'));
		});
	}
});
