/** The command line and the language server say the same of every charter of the repository. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { DiagnosticSeverity } from 'vscode-languageserver-types';
import { type CoverageReport, coverageRequest } from '../../server/protocol';
import { countIds } from '../../views/export/ids';
import { LspClient } from '../lsp/client';
import { charte, today } from './run';

const root = process.cwd();
const files = ['samples', 'test/fixtures/vraisemblables', 'test/fixtures/workspace', 'test/cli/charters'].flatMap(
	(folder) =>
		readdirSync(join(root, folder))
			.filter((name) => /\.charte\.ya?ml$/.test(name))
			.map((name) => `${folder}/${name}`),
);
const severities = {
	[DiagnosticSeverity.Error]: 'erreur',
	[DiagnosticSeverity.Warning]: 'avertissement',
	[DiagnosticSeverity.Information]: 'information',
	[DiagnosticSeverity.Hint]: 'conseil',
};

describe('the command line and the language server', function () {
	this.timeout(120_000);
	let client: LspClient;
	before(async () => {
		client = await LspClient.start({
			folders: [pathToFileURL(root).toString()],
			configuration: () => ({ langue: 'fr' }),
			initializationOptions: { today, coverage: true },
		});
	});
	after(() => client.stop());

	it('find and count the same in every charter', async () => {
		const { out } = await charte(['verifier', ...files, '--format', 'json', '--date', today, '--racine', '.'], {
			cwd: root,
		});
		const { chartes } = JSON.parse(out);
		assert.deepEqual(
			chartes.map(({ fichier }: { fichier: string }) => fichier),
			files,
		);
		for (const one of chartes) {
			const uri = pathToFileURL(join(root, one.fichier)).toString();
			client.open(uri, readFileSync(join(root, one.fichier), 'utf8'));
			const diagnostics = await client.diagnostics(uri);
			assert.deepEqual(
				one.constats.map((finding: Record<string, unknown>) => [
					...[finding.code, finding.severite, finding.message],
					...[finding.ligne, finding.colonne, finding.ligne_fin, finding.colonne_fin],
				]),
				diagnostics.map(({ code, severity, message, range: { start, end } }) => [
					...[code, severities[severity ?? 1], message],
					...[start.line + 1, start.character + 1, end.line + 1, end.character + 1],
				]),
				one.fichier,
			);
			const report = await client.request<CoverageReport>(coverageRequest, { uri });
			const counts = Object.entries(countIds).map(([key, id]) => [id, report.counts[key as keyof typeof countIds]]);
			assert.deepEqual(one.comptes, Object.fromEntries(counts), one.fichier);
			assert.equal(one.pratiques_sans_ecart, report.practicesWithoutGap);
			client.close(uri);
		}
	});
});
