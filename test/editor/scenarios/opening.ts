import * as vscode from 'vscode';
import * as assert from '../assert';
import { base, cleanUp, codeOf, codes, finding, findings, local, openCharter } from '../charters';
import { becomes, eventually, ui } from '../ui';

const faulty = `${base}contrainte:
  - Un budget serré
benefices:
  - nom: Attente plus courte
    echeance: 2026-02-30
  - nom: Moins d’appels
`;

const inWorker = typeof (globalThis as { importScripts?: unknown }).importScripts === 'function';

describe('Opening a charter', () => {
	afterEach(cleanUp);

	it('gives it the language and its editor defaults @fr', async () => {
		for (const name of ['.charte.yaml', '.charte.yml', '.charter.yaml', '.charter.yml']) {
			const { document } = await openCharter(base, name);
			assert.equal(document.languageId, 'charte', name);
		}
		const settings = vscode.workspace.getConfiguration('editor', { languageId: 'charte' });
		assert.equal(settings.get('tabSize'), 2);
		assert.deepEqual(settings.get('quickSuggestions'), { other: 'on', comments: 'off', strings: 'on' });
		const editor = await openCharter(base);
		await becomes(() => [editor.options.tabSize, editor.options.insertSpaces], [2, true]);
	});

	it('colours the text as YAML', async () => {
		await openCharter(`${base}# une remarque\n`);
		const colours = await eventually('several colours', async () => {
			const found = await ui.eval<string[]>(
				"[...new Set([...document.querySelectorAll('.view-line span span')].map((span) => getComputedStyle(span).color))]",
			);
			return found.length > 2 ? found : undefined;
		});
		assert.ok(colours.length > 2);
	});

	it('keeps serving a charter that the user reads as plain YAML', async () => {
		const { document } = await openCharter(faulty);
		await vscode.languages.setTextDocumentLanguage(document, 'yaml');
		const date = await finding(document.uri, 'format/date');
		assert.equal(date.range.start.line, 9);
	});

	it('shows findings with their code, range, severity and message @fr', async () => {
		const { document } = await openCharter(faulty);
		const date = await finding(document.uri, 'format/date');
		assert.deepEqual([date.range.start.line, date.range.start.character], [9, 14]);
		assert.equal(document.getText(date.range), '2026-02-30');
		assert.equal(date.severity, vscode.DiagnosticSeverity.Error);
		assert.equal(
			date.message,
			await local(
				'Corrigez « echeance » (AAAA-MM-JJ) : le jour « 2026-02-30 » n’existe pas, ce mois a 28 jours.',
				'Correct “echeance” (YYYY-MM-DD): the day “2026-02-30” does not exist, that month has 28 days.',
			),
		);
		const key = await finding(document.uri, 'format/cle_inconnue');
		assert.equal(document.getText(key.range), 'contrainte');
		assert.equal(key.severity, vscode.DiagnosticSeverity.Warning);
		const partial = await finding(document.uri, 'performance.benefices/partielle');
		assert.equal(partial.severity, vscode.DiagnosticSeverity.Information);
		assert.match(
			partial.message,
			await local(/^Complétez l’action 18\.2 .*pratique 18 · /, /^Complete action 18\.2 .*practice 18 · /),
		);
	});

	it('says what the standard expects in a few grouped findings @fr', async () => {
		const { document } = await openCharter(base);
		const summary = await finding(document.uri, 'pratiques');
		assert.equal(document.getText(summary.range), 'initiative');
		assert.equal(summary.severity, vscode.DiagnosticSeverity.Warning);
		assert.match(
			summary.message,
			await local(/pratiques ont des actions sans réponse/, /practices have actions not addressed/),
		);
		const steps = (summary.relatedInformation ?? []).length;
		assert.ok(steps > 0 && steps < 5, 'the actions of the practice to begin with have their next step');
		assert.equal(findings(document.uri).length, 1, 'a fresh draft does not drown');
	});

	it('links a finding to the practice’s page in the panel, not to the network', async () => {
		const { document } = await openCharter(faulty);
		const partial = await finding(document.uri, 'performance.benefices/partielle');
		assert.ok(typeof partial.code === 'object', 'the code has a link');
		const target = (partial.code as { target: vscode.Uri }).target;
		assert.equal(
			target.toString(),
			`${vscode.env.uriScheme}://charte-numerique.charte-numerique/pratique/performance/benefices`,
		);
		const key = await finding(document.uri, 'format/cle_inconnue');
		assert.equal(typeof key.code, 'string', 'a finding on the file alone has no link');
	});

	it('draws the squiggles', async () => {
		await openCharter(faulty);
		await ui.waitFor('.monaco-editor .squiggly-error');
		await ui.waitFor('.monaco-editor .squiggly-warning');
		await ui.screenshot('findings');
	});

	it('finds exactly the listed faults of the faulty sample @fr', async () => {
		const folder = vscode.workspace.workspaceFolders?.[0]?.uri as vscode.Uri;
		const sample = (name: string) => vscode.Uri.joinPath(folder, 'samples', name);
		const listed = new TextDecoder().decode(await vscode.workspace.fs.readFile(sample('centre-appels.constats.yaml')));
		const expected = [...listed.matchAll(/^- code: (\S+)\n {2}ligne: (\d+)$/gm)].map((one) => `${one[2]} ${one[1]}`);
		assert.ok(expected.length > 15);
		const document = await vscode.workspace.openTextDocument(sample('centre-appels.charte.yaml'));
		await vscode.window.showTextDocument(document);
		// What depends on the day is left out: the list is for the day it was written.
		const dated = /declaration\/(perimee|en_retard|sans_trace)/;
		const shown = () =>
			findings(document.uri)
				.map((one) => `${one.range.start.line + 1} ${codeOf(one)}`)
				.filter((one) => !dated.test(one));
		await becomes(() => shown().sort(), expected.filter((one) => !dated.test(one)).sort(), 'the findings listed');
	});

	if (inWorker) {
		it('gets them from the server’s own worker', async () => {
			const scope = globalThis as unknown as { Worker: typeof Worker };
			const real = scope.Worker;
			const names: (string | undefined)[] = [];
			const told: string[] = [];
			scope.Worker = new Proxy(real, {
				construct(target, [url, options]: [string, WorkerOptions | undefined]) {
					const worker = new target(url, options);
					names.push(options?.name);
					worker.addEventListener('message', ({ data }) => {
						const items = (data as { result?: { items?: { code?: string }[] } }).result?.items;
						for (const item of Array.isArray(items) ? items : []) if (item.code) told.push(item.code);
					});
					return worker;
				},
			});
			try {
				await vscode.commands.executeCommand('charte.redemarrerServeur');
			} finally {
				scope.Worker = real;
			}
			// The host puts its own name before.
			assert.equal(names.length, 1);
			assert.match(names[0] ?? '', /charte-language-server$/);
			const { document } = await openCharter(faulty);
			await finding(document.uri, 'format/date');
			for (const code of codes(document.uri)) assert.ok(told.includes(code), `${code} came from elsewhere`);
		});
	}
});
