import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';

/** What a file of each room may import and may not. Packages, then other rooms. */
const rooms: readonly {
	readonly file: string;
	readonly may: readonly string[];
	readonly mayNot: readonly string[];
}[] = [
	{
		file: 'server/engine/analyse.ts',
		may: ['./env', './model/read', 'yaml'],
		mayNot: ['../features/hover', '../protocol', '../../practices/index', 'practices:catalogue', 'vscode', 'node:fs'],
	},
	{
		file: 'server/engine/model/read.ts',
		may: ['./fold', '../env', '../texts/fixes', 'fastest-levenshtein'],
		mayNot: [
			'../../features/hover',
			'../../wiring/context',
			'../../protocol',
			'../../../views/marks',
			'../../../practices/index',
			'vscode-languageserver-types',
			'vscode-languageserver-textdocument',
			'node:fs/promises',
		],
	},
	{
		file: 'server/engine/schema/sections/team.ts',
		may: ['./users', '../types', '../../env'],
		mayNot: ['../../../features/hover', '../../../../snippets/index', 'vscode'],
	},
	{
		file: 'server/features/hover/field.ts',
		may: [
			'./practice',
			'../locate',
			'../../engine/index',
			'../../judging/config-table',
			'../../protocol',
			'vscode-languageserver-types',
			'vscode-uri',
		],
		mayNot: [
			'../../engine/env',
			'../../wiring/context',
			'../../node/files',
			'../../../practices/index',
			'../../../views/marks',
			'vscode-languageserver',
			'vscode-languageserver/node',
			'node:path',
		],
	},
	{
		file: 'server/wiring/register/language.ts',
		may: ['../context', '../../features/hover', '../../engine/index', '../../protocol', 'vscode-languageserver'],
		mayNot: [
			'../../engine/env',
			'../../node/files',
			'../../browser/main',
			'../../../practices/index',
			'../../../views/marks',
			'../../../client/extension',
			'vscode-languageserver/node',
			'vscode',
			'node:fs',
		],
	},
	{
		file: 'server/judging/settings.ts',
		may: ['./uris', '../engine/index', '../engine/texts/text', '../protocol', 'vscode-uri', 'picomatch'],
		mayNot: [
			'../engine/env',
			'../features/hover',
			'../wiring/context',
			'../../practices/index',
			'../../cli/main',
			'vscode-languageserver',
			'node:fs',
		],
	},
	{
		file: 'server/protocol.ts',
		may: ['./engine/coverage/types'],
		mayNot: ['./features/hover', './wiring/context', 'vscode'],
	},
	{
		file: 'server/node/main.ts',
		may: ['./files', '../wiring/server', '../../practices/index', 'vscode-languageserver/node', 'node:fs/promises'],
		mayNot: ['../browser/main', '../features/hover', '../../client/extension', 'vscode'],
	},
	{
		file: 'server/browser/main.ts',
		may: ['../wiring/server', '../../practices/index', 'vscode-languageserver/browser'],
		mayNot: ['../node/files', '../../client/extension', 'vscode-languageserver/node', 'node:fs'],
	},
	{
		file: 'practices/index.ts',
		may: ['./08-valeur/checks', '../server/engine/index', 'practices:catalogue'],
		mayNot: [
			'../server/engine/standard',
			'../server/features/hover',
			'../server/protocol',
			'../views/marks',
			'vscode',
			'node:fs',
			'yaml',
		],
	},
	{
		file: 'practices/08-valeur/checks.ts',
		may: ['../rules', '../../server/engine/index'],
		mayNot: [
			'../../server/engine/finding',
			'../../server/wiring/context',
			'../../client/extension',
			'../../scripts/docs.mjs',
			'vscode',
		],
	},
	{
		file: 'views/panel/list.ts',
		may: ['./rows', '../marks', '../../server/engine/coverage/types', '../../server/engine/texts/text'],
		mayNot: [
			'../../server/features/hover',
			'../../server/features/texts/hover',
			'../../server/engine/analyse',
			'../../server/engine/texts/findings',
			'../../server/protocol',
			'../../server/wiring/context',
			'../../client/extension',
			'../../practices/index',
			'practices:learning',
			'vscode',
			'morphdom',
			'node:path',
		],
	},
	{
		file: 'views/document/docx/png.ts',
		may: [
			'./raster',
			'../pictures/drawing',
			'../../../server/engine/document/types',
			'docx',
			'docx/layout',
			'fast-png',
		],
		mayNot: ['../../../server/engine/analyse', '../../../cli/main', 'vscode', 'mammoth', 'node:fs'],
	},
	{
		file: 'library/engine.ts',
		may: ['./document', '../server/engine/index', '../practices/index', '../views/marks'],
		mayNot: [
			'../server/engine/analyse',
			'../server/features/hover',
			'../server/judging/settings',
			'../cli/version',
			'../client/links/findings',
			'yaml',
			'vscode',
			'node:fs',
		],
	},
	{
		file: 'client/commands/declare.ts',
		may: [
			'../charter/api',
			'../../views/marks',
			'../../server/protocol',
			'../../server/engine/texts/words',
			'vscode',
			'vscode-languageclient',
			'practices:learning',
		],
		mayNot: [
			'../../server/engine/analyse',
			'../../server/engine/coverage/types',
			'../../server/wiring/context',
			'../../server/features/hover',
			'../../practices/index',
			'practices:catalogue',
			'node:fs',
		],
	},
	{
		file: 'client/connection/server.ts',
		may: ['./files', '../language', '../../server/protocol', 'vscode', 'vscode-languageclient'],
		mayNot: [
			'../charter/documents',
			'../links/findings',
			'../../views/marks',
			'../../server/engine/texts/words',
			'practices:learning',
			'node:fs',
		],
	},
	{
		file: 'client/node/extension.ts',
		may: ['../extension', 'vscode', 'vscode-languageclient/node', 'node:fs', 'node:fs/promises'],
		mayNot: ['../../server/node/main', '../../practices/index'],
	},
	{
		file: 'client/browser/extension.ts',
		may: ['../extension', 'vscode', 'vscode-languageclient/browser'],
		mayNot: ['../../server/browser/main', 'vscode-languageclient/node', 'node:fs'],
	},
	{
		file: 'client/pages/panel/page.ts',
		may: ['./align', '../portfolio/grid', '../../../views/panel/list', '../../../server/protocol', 'morphdom'],
		mayNot: ['../../charter/api', '../../../server/wiring/context', 'vscode', 'practices:learning', 'node:fs'],
	},
	{
		file: 'views/findings/sarif.ts',
		may: ['./checked', 'sarif'],
		mayNot: ['../../cli/main', '../../server/engine/finding', 'commander'],
	},
	{
		file: 'cli/commands/check.ts',
		may: [
			'../context',
			'../../server/engine/index',
			'../../server/engine/texts/text',
			'../../server/judging/settings',
			'../../server/protocol',
			'../../server/node/files',
			'../../practices/index',
			'../../views/findings/sarif',
			'commander',
			'node:fs',
			'node:fs/promises',
			'yaml',
		],
		mayNot: [
			'../../server/engine/analyse',
			'../../server/features/diagnostics',
			'../../server/wiring/context',
			'../../server/node/main',
			'../../practices/08-valeur/checks',
			'../../client/extension',
			'vscode-languageserver/node',
			'vscode',
			'morphdom',
		],
	},
	{ file: 'scripts/docs.mjs', may: ['node:fs', './lib/run.mjs'], mayNot: ['vscode'] },
	{ file: 'test/unit/one.test.ts', may: ['node:fs', '../../server/wiring/context'], mayNot: ['vscode'] },
	{ file: 'test/editor/one.test.ts', may: ['node:fs', 'vscode'], mayNot: [] },
];

/** Files that lead back to themselves: by values, by types alone, by what they hand on. */
const circles: Readonly<Record<string, string>> = {
	'client/by-value.ts': "import { two } from './by-value-too';\nexport const one = () => two;\n",
	'client/by-value-too.ts': "import { one } from './by-value';\nexport const two = () => one;\n",
	'server/engine/by-type.ts': "import type { Two } from './model/by-type';\nexport type One = Two | 1;\n",
	'server/engine/model/by-type.ts': "import type { One } from '../by-type';\nexport type Two = One | 2;\n",
	'views/handed-on.ts': "export { three } from './handed-on-too';\nexport const four = 4;\n",
	'views/handed-on-too.ts': "export { four } from './handed-on';\nexport const three = 3;\n",
};
const straight: Readonly<Record<string, string>> = {
	'views/straight.ts': "import type { Low } from './low';\nexport type High = Low | 1;\n",
	'views/low.ts': 'export type Low = 2;\n',
};

describe('the walls between the rooms', function () {
	this.timeout(60_000);
	let folder: string;

	beforeEach(() => {
		folder = realpathSync(mkdtempSync(join(tmpdir(), 'charte-walls-')));
		for (const name of ['biome.json', 'biome.walls.json']) copyFileSync(join(process.cwd(), name), join(folder, name));
	});
	afterEach(() => rmSync(folder, { recursive: true, force: true }));

	function write(file: string, text: string): void {
		mkdirSync(dirname(join(folder, file)), { recursive: true });
		writeFileSync(join(folder, file), text);
	}

	/** What `npm run check` says of the folder's imports, as `rule file:line`, and whether it fails. */
	function check(): { readonly failed: boolean; readonly found: readonly string[] } {
		const biome = join(process.cwd(), 'node_modules/@biomejs/biome/bin/biome');
		const { status, stdout, stderr } = spawnSync(
			process.execPath,
			[
				biome,
				'ci',
				'--formatter-enabled=false',
				'--assist-enabled=false',
				'--max-diagnostics=none',
				'--reporter=github',
			],
			{ cwd: folder, encoding: 'utf8' },
		);
		const lines = `${stdout}${stderr}`.matchAll(/title=lint\/\w+\/(\w+),file=([^,]+),line=(\d+)/g);
		const found = [...lines].flatMap(([, rule, file = '', line]) =>
			rule === 'noRestrictedImports' || rule === 'noImportCycles' ? [`${rule} ${relative(folder, file)}:${line}`] : [],
		);
		return { failed: status !== 0, found: found.sort() };
	}

	it('let through what a room is for, and nothing else', () => {
		for (const { file, may, mayNot } of rooms)
			write(file, [...may, ...mayNot].map((name) => `import '${name}';\n`).join(''));
		const expected = rooms.flatMap(({ file, may, mayNot }) =>
			mayNot.map((_, index) => `noRestrictedImports ${file}:${may.length + index + 1}`),
		);
		const { failed, found } = check();
		assert.deepEqual(found, expected.sort());
		assert.ok(failed);
	});

	it('count types and what is handed on', () => {
		write(
			'server/engine/model/types.ts',
			"import type { Hover } from '../../features/hover';\nexport type { Context } from '../../wiring/context';\nexport type One = Hover;\n",
		);
		const of = (line: number) => `noRestrictedImports server/engine/model/types.ts:${line}`;
		assert.deepEqual(check(), { failed: true, found: [of(1), of(2)] });
	});

	it('have no circles, types counted', () => {
		for (const [file, text] of Object.entries({ ...circles, ...straight })) write(file, text);
		const { failed, found } = check();
		assert.ok(failed);
		assert.deepEqual(
			found.map((one) => one.replace(/:\d+$/, '')),
			Object.keys(circles)
				.map((file) => `noImportCycles ${file}`)
				.sort(),
		);
	});

	it('do not fail what keeps to them', () => {
		for (const { file, may } of rooms) write(file, may.map((name) => `import '${name}';\n`).join(''));
		for (const [file, text] of Object.entries(straight)) write(file, text);
		assert.deepEqual(check(), { failed: false, found: [] });
	});
});
