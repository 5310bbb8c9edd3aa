import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { clientOf, hearsOfFiles, plainClient, type Supports } from '../../server/wiring/client';

type Params = Parameters<typeof clientOf>[0];
const withOptions = (initializationOptions: unknown, more: Partial<Params> = {}) =>
	clientOf({ capabilities: {}, initializationOptions, ...more });

/** What a client says of each part that it supports. */
const said: Readonly<Record<keyof Supports, Params['capabilities']>> = {
	configuration: { workspace: { configuration: true } },
	configurationRegistration: { workspace: { didChangeConfiguration: { dynamicRegistration: true } } },
	pullDiagnostics: { textDocument: { diagnostic: {} } },
	diagnosticRegistration: { textDocument: { diagnostic: { dynamicRegistration: true } } },
	diagnosticRefresh: { workspace: { diagnostics: { refreshSupport: true } } },
	codeLensRefresh: { workspace: { codeLens: { refreshSupport: true } } },
	inlayHintRefresh: { workspace: { inlayHint: { refreshSupport: true } } },
	definitionLinks: { textDocument: { definition: { linkSupport: true } } },
	workspaceFolders: { workspace: { workspaceFolders: true } },
	fileRenames: { workspace: { fileOperations: { willRename: true } } },
	fileWatching: { workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } },
	versionedEdits: { workspace: { workspaceEdit: { documentChanges: true } } },
	changeAnnotations: { workspace: { workspaceEdit: { documentChanges: true, changeAnnotationSupport: {} } } },
};

/** What cannot be said without another part. */
const along: Partial<Record<keyof Supports, keyof Supports>> = {
	diagnosticRegistration: 'pullDiagnostics',
	changeAnnotations: 'versionedEdits',
};

const supported = (capabilities: Params['capabilities']) =>
	Object.entries(clientOf({ capabilities }).supports).flatMap(([key, has]) => (has ? [key] : []));

describe('what a client says of itself', () => {
	for (const [key, capabilities] of Object.entries(said))
		it(`is that it supports ${key}, and nothing else`, () => {
			const other = along[key as keyof Supports];
			assert.deepEqual(supported(capabilities).sort(), [key, ...(other ? [other] : [])].sort());
		});

	it('is nothing where it says nothing', () => {
		assert.deepEqual(supported({}), []);
		assert.deepEqual(plainClient.options, { files: false, ahead: false, coverage: false });
		assert.equal(plainClient.locale, 'fr');
		assert.deepEqual(clientOf({} as Params), plainClient);
	});

	it('confirms no edits where it takes none for versions', () => {
		assert.deepEqual(supported({ workspace: { workspaceEdit: { changeAnnotationSupport: {} } } }), []);
	});

	it('is its display language before its locale', () => {
		assert.equal(withOptions({ displayLanguage: 'en-ca' }, { locale: 'fr' }).locale, 'en-ca');
		assert.equal(withOptions({ displayLanguage: 3 }, { locale: 'en' }).locale, 'en');
	});

	it('has its options as they are written, the malformed ones left out', () => {
		const options = {
			displayLanguage: 'fr',
			files: true,
			ahead: true,
			coverage: true,
			commands: ['charte.declarerAction'],
			practiceLink: 'command:charte.ouvrirPratique?{0}',
			today: '2026-11-22',
			timeZone: 'America/Toronto',
		};
		assert.deepEqual(withOptions({ ...options, more: 1 }).options, options);
		assert.deepEqual(
			withOptions({
				displayLanguage: null,
				files: 'yes',
				ahead: 'yes',
				coverage: 1,
				commands: 'all',
				practiceLink: {},
				today: '2026-02-30',
				timeZone: 'America/Nowhere',
			}).options,
			{ files: false, ahead: false, coverage: false },
		);
		assert.deepEqual(withOptions({ commands: ['a', 3, null, 'b'] }).options.commands, ['a', 'b']);
	});

	it('never throws, whatever the options are', () => {
		fc.assert(
			fc.property(fc.anything(), (options) => assert.equal(typeof withOptions(options).options.files, 'boolean')),
		);
	});

	it('tells of files where it answers for them, or takes a watch', () => {
		assert.equal(hearsOfFiles(plainClient), false);
		assert.equal(hearsOfFiles(withOptions({ files: true })), true);
		assert.equal(hearsOfFiles(clientOf({ capabilities: said.fileWatching })), true);
	});
});
