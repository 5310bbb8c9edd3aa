import assert from 'node:assert/strict';
import { posix, win32 } from 'node:path';
import { readLeast } from '../../cli/gates';
import { exitCodes, worst } from '../../cli/io';
import { newAmong } from '../../cli/known';
import { languageOfArguments, languageOfLocale } from '../../cli/language';
import { absolutePath, pathKey, shownPath } from '../../cli/paths';
import { decoded, encoded } from '../../cli/read';
import { bar } from '../../cli/terminal/bars';
import { padded, plainLine, widthOf } from '../../cli/terminal/style';
import type { CheckedFinding } from '../../views/findings/checked';
import { fileReference } from '../../views/findings/sarif';

describe('paths, as people are shown them', () => {
	const table: readonly (readonly [lib: typeof posix, cwd: string, path: string, shown: string])[] = [
		[posix, '/a/b', '/a/b/c/charte.yaml', 'c/charte.yaml'],
		[posix, '/a/b', '/a/charte.yaml', '../charte.yaml'],
		[posix, '/', '/charte.yaml', 'charte.yaml'],
		[win32, 'C:\\Projets\\permis', 'C:\\Projets\\permis\\a\\charte.yaml', 'a/charte.yaml'],
		[win32, 'C:\\Projets\\permis', 'c:\\projets\\Permis\\charte.yaml', 'charte.yaml'],
		[win32, 'C:\\Projets', 'D:\\chartes\\charte.yaml', 'D:/chartes/charte.yaml'],
		[win32, 'C:\\Projets\\a', 'C:\\Projets\\b\\charte.yaml', '../b/charte.yaml'],
		[win32, 'C:\\Projets', '\\\\serveur\\partage\\charte.yaml', '//serveur/partage/charte.yaml'],
	];
	for (const [lib, cwd, path, shown] of table)
		it(`${path} from ${cwd} is ${shown}`, () => assert.equal(shownPath(path, cwd, lib), shown));

	it('are relative references in SARIF, whatever they hold', () => {
		assert.equal(fileReference('a b/é#%.charte.yaml'), 'a%20b/%C3%A9%23%25.charte.yaml');
		assert.equal(fileReference('a:b.charte.yaml'), 'a%3Ab.charte.yaml');
		assert.equal(fileReference('/x/charte.yaml'), 'file:///x/charte.yaml');
		assert.equal(fileReference('D:/a b/charte.yaml'), 'file:///D:/a%20b/charte.yaml');
		assert.equal(fileReference('//serveur/a b/charte.yaml'), 'file://serveur/a%20b/charte.yaml');
		for (const file of ['../a/charte.yaml', 'D:/chartes/charte.yaml'])
			assert.doesNotThrow(() => new URL(fileReference(file), 'file:///x/'));
	});
});

describe('paths, as arguments spell them', () => {
	const table: readonly (readonly [lib: typeof posix, cwd: string, arg: string, path: string])[] = [
		[posix, '/a/b', 'c/charte.yaml', '/a/b/c/charte.yaml'],
		[posix, '/a', 'file:///x/%C3%A9t%C3%A9%202/charte.yaml', '/x/été 2/charte.yaml'],
		[posix, '/a', '\\\\?\\C:\\x', '/a/\\\\?\\C:\\x'],
		[win32, 'C:\\a', 'b/charte.yaml', 'C:\\a\\b\\charte.yaml'],
		[win32, 'C:\\a', '\\\\?\\D:\\x\\charte.yaml', 'D:\\x\\charte.yaml'],
		[win32, 'C:\\a', '//?/D:/x/charte.yaml', 'D:\\x\\charte.yaml'],
		[win32, 'C:\\a', '\\\\?\\UNC\\serveur\\partage\\charte.yaml', '\\\\serveur\\partage\\charte.yaml'],
		[win32, 'C:\\a', '\\\\serveur\\partage\\charte.yaml', '\\\\serveur\\partage\\charte.yaml'],
		[win32, 'C:\\a', 'file:///c%3A/x/charte%201.yaml', 'c:\\x\\charte 1.yaml'],
		[win32, 'C:\\a', 'file://serveur/partage/charte.yaml', '\\\\serveur\\partage\\charte.yaml'],
	];
	for (const [lib, cwd, arg, path] of table)
		it(`${arg} in ${cwd} is ${path}`, () => assert.equal(absolutePath(arg, cwd, lib), path));

	it('are what they are where no uri can be made of them', () => {
		for (const arg of ['file:////', 'file://////tmp/a.yaml', 'file:', 'file://['])
			assert.doesNotThrow(() => absolutePath(arg, '/tmp', posix), arg);
	});

	it('have one key where their system takes them for one file', () => {
		assert.equal(pathKey('/Users/lea/Été/charte.yaml'), pathKey('/Users/lea/e\u0301te\u0301/Charte.yaml'));
		assert.notEqual(pathKey('/home/lea/charte.yaml'), pathKey('/home/lea/Charte.yaml'));
	});
});

describe('the language of a run', () => {
	it('is that of the first locale that names one', () => {
		const table: readonly (readonly [env: Record<string, string>, language: string | undefined])[] = [
			[{ LANG: 'fr_CA.UTF-8' }, 'fr'],
			[{ LANG: 'fr' }, 'fr'],
			[{ LANG: 'frp_IT.UTF-8' }, 'en'],
			[{ LANG: 'en_CA.UTF-8' }, 'en'],
			[{ LANG: 'de_DE@euro' }, 'en'],
			[{ LC_ALL: 'fr_CA', LANG: 'en_CA' }, 'fr'],
			[{ LC_ALL: '', LC_MESSAGES: 'en_CA', LANG: 'fr_CA' }, 'en'],
			[{ LANG: 'C.UTF-8' }, undefined],
			[{ LANG: 'POSIX' }, undefined],
			[{}, undefined],
		];
		for (const [env, language] of table) assert.equal(languageOfLocale(env), language, JSON.stringify(env));
	});

	it('is that of the arguments, before or after the command', () => {
		assert.equal(languageOfArguments(['verifier', '--lang', 'en']), 'en');
		assert.equal(languageOfArguments(['--langue=fr', 'verifier']), 'fr');
		assert.equal(languageOfArguments(['verifier', '--', '--lang', 'en']), undefined);
		assert.equal(languageOfArguments(['verifier', '--lang']), undefined);
	});
});

describe('small parts of the program', () => {
	it('choose one of several exit codes', () => {
		const { clean, gate, usage, unreadable } = exitCodes;
		assert.equal(worst([]), clean);
		assert.equal(worst([gate, gate]), gate);
		assert.equal(worst([gate, unreadable]), unreadable);
		assert.equal(worst([gate, unreadable, usage]), usage);
	});

	it('read thresholds', () => {
		assert.deepEqual(readLeast('12'), { value: 12, percent: false });
		assert.deepEqual(readLeast(' 80 %'), { value: 80, percent: true });
		for (const text of ['', '-1', '1.5', '101%', 'x', '1e3', '9999999']) assert.equal(readLeast(text), undefined, text);
	});

	it('read and write texts as files hold them', () => {
		const bytes = (text: string, encoding: BufferEncoding = 'utf8') => new Uint8Array(Buffer.from(text, encoding));
		for (const [given, encoding] of [
			[bytes('é\r\n'), 'utf8'],
			[bytes('\ufeffé'), 'utf8bom'],
			[bytes('\ufeffé', 'utf16le'), 'utf16le'],
		] as const) {
			const read = decoded(given);
			assert.ok(read !== 'binary');
			assert.equal(read.encoding, encoding);
			assert.deepEqual(new Uint8Array(encoded(read) ?? []), given);
		}
		for (const given of [bytes('a\0b'), new Uint8Array([0xff]), new Uint8Array([0xc3])])
			assert.equal(decoded(given), 'binary');
	});

	it('measure and clean what a terminal shows', () => {
		assert.equal(widthOf('é'.normalize('NFD')), 1);
		assert.equal(widthOf('年'), 2);
		assert.equal(widthOf('🙂'), 2);
		assert.equal(padded('年', 4), '年  ');
		assert.equal(padded('8', 3, 'start'), '  8');
		assert.equal(plainLine('a\tb\u001b[31m\u202ec\u0085'), 'a b\ufffd[31m\ufffdc\ufffd');
	});

	it('draw bars of one width, with a block for each segment at least', () => {
		const none = {
			partial: 0,
			planned: 0,
			notRetained: 0,
			notApplicable: 0,
			detectedOnly: 0,
			late: 0,
			stale: 0,
			expectedNow: 0,
			answered: 0,
			declared: 0,
		};
		const plain = (_: unknown, text: string) => text;
		assert.equal(bar({ ...none, applicable: 48, inPlace: 48 }, 10, plain), '██████████');
		assert.equal(bar({ ...none, applicable: 48, inPlace: 1 }, 10, plain), '█·········');
		assert.equal(bar({ ...none, applicable: 4, inPlace: 1, partial: 1, planned: 1 }, 10, plain).length, 10);
		assert.equal(bar({ ...none, applicable: 0, inPlace: 0 }, 4, plain), '    ');
	});

	it('know groups again by their actions', () => {
		const finding = (mark: string, actions?: readonly string[]) =>
			({ mark, ...(actions ? { actions } : {}) }) as CheckedFinding;
		const known = { marks: ['a'], actions: ['x.y', 'x.z'] };
		assert.deepEqual(
			newAmong([finding('a'), finding('b'), finding('c', ['x.y']), finding('d', ['x.y', 'x.w'])], known).map(
				({ mark }) => mark,
			),
			['b', 'd'],
		);
		assert.equal(newAmong([finding('a')], undefined).length, 1);
	});
});
