import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogues, readTexts, type Text } from './support/all-texts';

const root = process.cwd();

/** The sources that may say a text: all but the catalogues themselves. */
const sources = ['server', 'client'].flatMap((folder) =>
	readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
		.filter((name) => /\.tsx?$/.test(name) && !(folder === 'server' && /^texts[\\/](?!text\.ts|words\.ts)/.test(name)))
		.map((name) => readFileSync(join(root, folder, name), 'utf8')),
);
const code = sources.join('\n');
const literals = new Set([
	...[...code.matchAll(/'((?:[^'\\\n]|\\.)*)'/g)].map(([, text = '']) => text),
	...[...code.matchAll(/\.([A-Za-z_]\w*)|\b([A-Za-z_]\w*)\s*:/g)].map(([, one, two]) => one ?? two ?? ''),
]);
/** How keys that are put together begin: `declaration/${lack}`, `targetLevel.${level}`. */
const beginnings = [...code.matchAll(/`([\w/.-]{2,})\$\{/g)].map(([, text = '']) => text);
/** Keys that other words stand for: the ids of practices, of states, of fields. */
const wordTables = /Words$|Names$|^panelTexts$/;

const marks = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort();

describe('the texts', function () {
	this.timeout(20_000);
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
			if (wordTables.test(name)) return assert.ok(code.includes(name), name);
			const used = (key: string) =>
				literals.has(key) ||
				literals.has(key.replace(/\.(?:one|other)$/, '')) ||
				beginnings.some((one) => key.startsWith(one));
			assert.deepEqual(
				keys.filter((key) => !used(key)),
				[],
			);
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

describe('typography', () => {
	const all = readTexts();

	it('of the French is that of Québec: no-break spaces in quotes and before a colon, none before ; ! ?', () => {
		assert.deepEqual(
			faults(all, 'fr', {
				'straight quotes': /"/,
				'straight apostrophe': /'/,
				'three dots': /\.\.\./,
				'two spaces': / {2}/,
				'plain space inside «»': /« |[^\u00a0\u202f]»|«[^\u00a0\u202f]/,
				'colon without its no-break space': /[^\u00a0\u202f:\d]:(?=\s|$)/,
				'space before ; ! ?': /[\s\u00a0\u202f][;!?]/,
				'English quotes': /[“”]/,
			}),
			[],
		);
	});

	it('of the English has curly quotes and no space before its punctuation', () => {
		assert.deepEqual(
			faults(all, 'en', {
				'straight quotes': /"/,
				'straight apostrophe': /'/,
				'three dots': /\.\.\./,
				'two spaces': / {2}/,
				'space before punctuation': /[\s\u00a0\u202f][:;!?](?=\s|$)/,
			}),
			[],
		);
	});
});

describe('languages', () => {
	const all = readTexts();
	/** Names that stay French in English: quoted titles, words of the file. */
	const unquoted = (text: string) => prose(text).replace(/[“«(][^”»)]*[”»)]/g, '…');

	it('are not mixed: no French in the English', () => {
		const words =
			/(?<![\p{L}’-])(?:le|la|les|des|une|est|pour|avec|dans|sur|qui|que|du|aux|et|cette|votre)(?![\p{L}’-])/giu;
		const known = /Québec|Charte numérique|Ministère des Transports/gu;
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
