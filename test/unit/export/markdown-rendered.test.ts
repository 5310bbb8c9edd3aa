/** The Markdown exports as two renderers show them: every text of a charter is there letter for letter, and is nothing but text. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { marked } from 'marked';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import type { CoverageReport } from '../../../server/protocol';
import { coverageToMarkdown, reportToMarkdown } from '../../../views/export/markdown';
import { hostileTexts, reportFullOf } from './support';

type Node = DefaultTreeAdapterTypes.ChildNode;

const markdownIt = new MarkdownIt({ html: true, linkify: true, typographer: false });
const renderers: Readonly<Record<string, (text: string) => string>> = {
	'markdown-it': (text) => markdownIt.render(text),
	marked: (text) => marked.parse(text, { gfm: true, async: false }),
};

/** Elements with their attributes, and the text that shows; comments show nothing. */
function shown(nodes: readonly Node[]): string {
	return nodes
		.map((node) => {
			if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value;
			if (!('tagName' in node)) return '';
			const attributes = node.attrs.map(({ name, value }) => ` ${name}="${value}"`).join('');
			return `<${node.tagName}${attributes}>${shown(node.childNodes)}</${node.tagName}>`;
		})
		.join('');
}

/** All texts of a page, each on its own, as what looks for names and numbers finds them. */
function texts(nodes: readonly Node[]): string[] {
	return nodes.flatMap((node) =>
		node.nodeName === '#text'
			? [(node as DefaultTreeAdapterTypes.TextNode).value]
			: 'childNodes' in node
				? texts(node.childNodes)
				: [],
	);
}

const squeezed = (text: string) => text.replace(/[ \t\n\f\r]+/g, ' ');

/** What a reader is to see of a text: one line, U+FFFD for half a character; the marks that keep a direction do not show. */
function asRead(text: string): string {
	return text
		.replace(/[\0-\x1f\x7f-\x9f\u2028\u2029 ]+/g, ' ')
		.trim()
		.replace(/\p{Surrogate}/gu, '\ufffd')
		.replace(/[\u2066-\u2069]/g, '');
}

/** What GitHub turns into a mention, a link or a picture wherever it finds it in a text, as its documentation lists them. */
const references =
	/@[\p{L}\p{N}]|#\d|\bGH-\d|:[\w+-]+:|https?:\/\/|www\.|(?<![\p{L}\p{N}])[0-9a-f]{7,64}(?![\p{L}\p{N}])|\$(?!\s)[^$]*(?<!\s)\$/iu;

/** The report with addresses for evidence: files are said by their names, and places by their titles. */
const addressed = (report: CoverageReport): CoverageReport => ({
	...report,
	practices: report.practices.map((practice) => ({
		...practice,
		actions: practice.actions.map((action) => ({
			...action,
			evidence: action.evidence.map((one) => ({ ...one, kind: 'url' as const })),
		})),
	})),
});

const placeholder = 'Emplacement';
const exportsOf = {
	'the report with locations': (text: string) => reportToMarkdown(reportFullOf(text), { file: text, locations: true }),
	'the report for a committee': (text: string) =>
		reportToMarkdown(addressed(reportFullOf(text)), { file: 'charte.yaml' }),
	'the copied summary': (text: string) => coverageToMarkdown(reportFullOf(text)),
};

function assertShown(text: string, of: keyof typeof exportsOf, by: string, expected: string) {
	const page = parseFragment(renderers[by]?.(exportsOf[of](text)) ?? '').childNodes;
	const seen = squeezed(shown(page)).replace(/[\u2066-\u2069]/g, '');
	const wanted = squeezed(expected.replaceAll(placeholder, () => asRead(text)));
	if (seen !== wanted) {
		const at = [...seen].findIndex((_, index) => seen[index] !== wanted[index]);
		assert.fail(
			`${JSON.stringify(text)}\nseen   …${seen.slice(at - 60, at + 90)}\nwanted …${wanted.slice(at - 60, at + 90)}`,
		);
	}
	const read = texts(page).find((one) => references.test(one));
	assert.equal(read, undefined, JSON.stringify(text));
}

const known = [
	...hostileTexts,
	'@marie #12',
	'https://exemple.test/<img src=x onerror=alert(1)>',
	'https://exemple.test/a<svg onload=alert(1)>',
	'http://exemple.test/\\<b>gras</b>',
	'exemple.com, www.exemple.ca et //exemple.ca, a@exemple.ca',
	'mailto:a@exemple.ca ftp://exemple.ca xmpp:a@b.ca/c',
	'- point',
	'+ point',
	'* point',
	'1. un',
	'12) deux',
	'# titre',
	'titre #',
	'> cité',
	'===',
	'---',
	'- - -',
	'~~~',
	'```',
	'~~rayé~~ ==marqué== ^haut^ ~bas~ **gras** _penché_ __fort__',
	'[^1] [^1]: note',
	'[a]: https://exemple.ca',
	'[ ] à faire',
	'[x] fait',
	'![image](x.png)',
	'<https://exemple.ca>',
	'&lt;b&gt; &amp; &#35; &copy',
	':smile: :+1: 10:30',
	'GH-26 marie/depot#3 a5c3785ed8d6a35868bc169f07e40e889087fd2e',
	'$x^2$ et $$y$$',
	'{{ moustache }} {#id .classe}',
	'fin \\',
	'\\| \\\\| |',
	'| a | b |',
	'<!-- caché -->',
	'--> <!--',
	'« Reçu : 2 M$ »\u00a0!',
	'a\u2028b',
	'ligne\nsuite\n\n# titre',
	':::note',
	'!12 %3 ~etiquette &4',
	'2025. Un bilan',
];
const pieces = [
	...known,
	'http',
	'https',
	'://',
	'//',
	':',
	'.',
	'@',
	'#',
	'<',
	'>',
	'/',
	'\\',
	'|',
	'[',
	']',
	'(',
	')',
	'!',
	'`',
	'*',
	'_',
	'~',
	'-',
	'+',
	'=',
	'&',
	';',
	'$',
	'"',
	"'",
	' ',
	'\n',
	'\t',
	'www',
	'com',
	'ca',
	'exemple',
	'img src=x',
	'12',
	'0',
	'x',
	'é',
	'\u00a0',
];
const hostile = fc
	.oneof(
		fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 10 }).map((some) => some.join('')),
		fc.string({ unit: 'binary', minLength: 1, maxLength: 30 }),
		fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 30 }),
		fc.webUrl({ withFragments: true, withQueryParameters: true }),
		fc.emailAddress(),
	)
	.filter((text) => asRead(text) !== '');

describe('Markdown as it is rendered', () => {
	for (const of of Object.keys(exportsOf) as (keyof typeof exportsOf)[])
		for (const by of Object.keys(renderers)) {
			const expected = shown(parseFragment(renderers[by]?.(exportsOf[of](placeholder)) ?? '').childNodes);

			it(`shows every known text exactly, in ${of}, by ${by}`, () => {
				assert.ok(expected.includes(placeholder));
				for (const text of known) assertShown(text, of, by, expected);
			});

			it(`shows any text exactly, in ${of}, by ${by}`, () => {
				fc.assert(
					fc.property(hostile, (text) => assertShown(text, of, by, expected)),
					{ numRuns: of === 'the copied summary' ? 200 : 40 },
				);
			});
		}
});
