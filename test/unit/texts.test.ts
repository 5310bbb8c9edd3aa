import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogues, readTexts, type Text } from './support/all-texts';

const root = process.cwd();

const files = ['server', 'views', 'cli', 'client'].flatMap((folder) =>
	readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.ts'))
		.map((name) => ({ name: `${folder}/${name}`, code: readFileSync(join(root, folder, name), 'utf8') })),
);
const isCatalogue = ({ name }: { readonly name: string }) => /[\\/]texts[\\/]/.test(name);
/** The sources that may say a text: all but the catalogues themselves, each with its path. */
const sources = files.filter((file) => !isCatalogue(file));
/** Whether a catalogue takes a text over from a table of words. */
const isTakenOver = (table: string, key: string) =>
	files.some((file) => isCatalogue(file) && new RegExp(`\\b${table}\\.${key}\\b`).test(file.code));

/** Keys that are values of the program: kinds of names, states of evidence, of pastes, severities. */
const values: Readonly<Record<string, readonly string[]>> = {
	completionTexts: ['group', 'indicator'],
	hoverTexts: ['group', 'indicator', 'resolved', 'outside', 'unknown', 'notVerified'],
	pasteTexts: ['list', 'items', 'block', 'quoted'],
};
/** Tables of words: their keys are ids of the standard. */
const wordTables = /Words$|Names$/;

const isOfDocument = (name: string) => name.startsWith('server/engine/document/');
const isClient = (name: string) => /^(?:cli|client|views)\//.test(name);

/** The keys of a catalogue that no source says, in whole or by how they begin: `declaration/${lack}`. */
function unsaid(name: string, keys: readonly string[]): string[] {
	// A catalogue that another one holds is said by that one's name.
	const holders = files.filter((one) => isCatalogue(one) && new RegExp(`^\\t\\.\\.\\.${name},$`, 'm').test(one.code));
	const names = [name, ...holders.flatMap((one) => /^export const (\w+)/m.exec(one.code)?.[1] ?? [])];
	const own = sources.filter((one) => names.some((each) => one.code.includes(each)));
	// The views and the client hand their texts' keys around.
	const inClient = own.some((one) => isClient(one.name));
	// So do the parts of a document, through what reads the charter for them.
	const inDocument = own.some((one) => isOfDocument(one.name));
	const handed = sources.filter((one) => (inClient && isClient(one.name)) || (inDocument && isOfDocument(one.name)));
	const code = [...own, ...handed].map((one) => one.code).join('\n');
	const literals = new Set([...code.matchAll(/'((?:[^'\\\n]|\\.)*)'/g)].map(([, text]) => text));
	const beginnings = [...code.matchAll(/`([\w/.-]{2,})\$\{/g)].map(([, text = '']) => text);
	return keys.filter(
		(key) =>
			!literals.has(key) &&
			!literals.has(key.replace(/\.(?:one|other)$/, '')) &&
			!beginnings.some((one) => key.startsWith(one)) &&
			!values[name]?.includes(key),
	);
}

const marks = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort();

describe('the texts', function () {
	this.timeout(120_000);
	const all = readTexts();

	it('are many, each in both languages', () => {
		assert.ok(all.length > 1000, String(all.length));
		for (const { where, fr, en } of all) {
			assert.ok(fr.trim() !== '' && en.trim() !== '', where);
			assert.deepEqual(marks(fr), marks(en), where);
		}
	});

	for (const { file, name, texts } of catalogues())
		it(`${file} ${name}: each is said somewhere`, () => {
			const keys = Object.keys(texts);
			assert.ok(keys.length > 0);
			if (wordTables.test(name))
				assert.ok(sources.some((one) => one.code.includes(name)) || keys.every((key) => isTakenOver(name, key)));
			else assert.deepEqual(unsaid(name, keys), []);
		});
});

/** A text without what is not prose: code, keys as they are written in a file, links. */
const prose = (text: string) =>
	text
		.replace(/```[\s\S]*?```/g, '')
		.replace(/`[^`\n]*`/g, '…')
		.replace(/\$\([\w-]+\)/g, '')
		.replace(/https?:\S+/g, '…')
		.replace(/(«[\u00a0\u202f]|“)(?:# ?)?[a-z][\w-]*:? [^»”]*([\u00a0\u202f]»|”)/g, (quoted, open, close) =>
			/: |#/.test(quoted) ? `${open}…${close}` : quoted,
		);

/** What breaks a rule, with the words around it. */
function faults(all: readonly Text[], language: 'fr' | 'en', rules: Readonly<Record<string, RegExp>>): string[] {
	return all.flatMap((text) =>
		Object.entries(rules).flatMap(([rule, pattern]) => {
			const found = pattern.exec(prose(text[language]));
			if (!found) return [];
			const around = prose(text[language]).slice(Math.max(0, found.index - 20), found.index + 20);
			return [`${text.where}: ${rule}: …${around}…`];
		}),
	);
}

const frenchRules = {
	'straight quotes': /"/,
	'straight apostrophe': /'/,
	'three dots': /\.\.\./,
	'two spaces': / {2}/,
	'plain space inside «»': /« |[^\u00a0\u202f]»|«[^\u00a0\u202f]/,
	'colon without its no-break space': /[^\u00a0\u202f:\d]:(?=\s|$)/,
	'space before ; ! ?': /[\s\u00a0\u202f][;!?]/,
	'English quotes': /[“”]/,
};
const englishRules = {
	'straight quotes': /"/,
	'straight apostrophe': /'/,
	'three dots': /\.\.\./,
	'two spaces': / {2}/,
	'space before punctuation': /[\s\u00a0\u202f][:;!?](?=\s|$)/,
};

describe('typography', () => {
	const all = readTexts();

	it('of the French is that of Québec: no-break spaces in quotes and before a colon, none before ; ! ?', () => {
		assert.deepEqual(faults(all, 'fr', frenchRules), []);
	});

	it('of the English has curly quotes and no space before its punctuation', () => {
		assert.deepEqual(faults(all, 'en', englishRules), []);
	});
});

describe('the rules of typography', () => {
	const broken = (language: 'fr' | 'en', text: string) =>
		faults([{ where: '', fr: text, en: text }], language, language === 'fr' ? frenchRules : englishRules).length;

	for (const text of [
		'Un mot: deux',
		'Un mot : deux',
		'Vraiment\u00a0?',
		'Non ; oui',
		'« mot »',
		"L'état",
		'Et "mot"',
		'Et...',
		'Un  mot',
		'“mot”',
	])
		it(`refuse « ${text} »`, () => assert.ok(broken('fr', text) > 0));
	for (const text of [
		'Un mot\u00a0: deux; trois? Non!',
		'«\u00a0mot\u00a0»',
		'L’état…',
		'Écrivez `a: "b"`',
		'Écrivez «\u00a0charte: 1\u00a0»',
		'À 8:30',
	])
		it(`accept « ${text} »`, () => assert.equal(broken('fr', text), 0));
	for (const text of ['One word : two', 'Really ?', "The charter's", 'A "word"', 'So...'])
		it(`refuse “${text}”`, () => assert.ok(broken('en', text) > 0));
	for (const text of ['One word: two; three?', 'The charter’s “word”…'])
		it(`accept “${text}”`, () => assert.equal(broken('en', text), 0));
});

describe('languages', () => {
	const all = readTexts();
	/** Names that stay French in English: quoted titles, words of the file. */
	const unquoted = (text: string) => prose(text).replace(/[“«(][^”»)]*[”»)]/g, '…');

	it('are not mixed: no French in the English', () => {
		const words =
			/(?<![\p{L}’-])(?:le|la|les|des|une|est|pour|avec|dans|sur|qui|que|du|aux|et|cette|votre)(?![\p{L}’-])/giu;
		const known = /Québec|Charte numérique|Ministère des Transports|^Français$/gu;
		assert.deepEqual(
			all
				.filter(
					({ en }) =>
						(unquoted(en).replace(known, '').match(words)?.length ?? 0) > 1 ||
						/[àâçèéêëîïôùûœ]/i.test(unquoted(en).replace(known, '')),
				)
				.map(({ where, en }) => `${where}: ${en}`),
			[],
		);
	});

	it('are not mixed: no English in the French', () => {
		const words = /(?<![\p{L}’-])(?:the|of|and|with|this|that|from|is|are|should|your|which|not)(?![\p{L}’-])/giu;
		assert.deepEqual(
			all.filter(({ fr }) => (unquoted(fr).match(words)?.length ?? 0) > 1).map(({ where, fr }) => `${where}: ${fr}`),
			[],
		);
	});

	it('say the same thing in different words', () => {
		const same = all.filter(
			({ fr, en }) => fr === en && fr !== 'Charte numérique' && /\p{L}{3}.* .*\p{L}{3}/u.test(prose(fr)),
		);
		assert.deepEqual(
			same.map(({ where, fr }) => `${where}: ${fr}`),
			[],
		);
	});
});
