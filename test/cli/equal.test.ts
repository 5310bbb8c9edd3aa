/** The command line, the language server and the panel say the same of every charter of the repository. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { DiagnosticSeverity } from 'vscode-languageserver-types';
import { type CoverageReport, coverageRequest } from '../../server/protocol';
import { countIds, severityIds } from '../../views/export/ids';
import { stateIds } from '../../views/marks';
import { onItsPage } from '../../views/on-its-page';
import { renderCoverage } from '../../views/panel/coverage-page';
import { renderPractice } from '../../views/panel/practice-page';
import { LspClient } from '../lsp/client';
import { practiceViews } from '../panel/report';
import { fixtures, textOf } from '../unit/support/constats';
import { charte, folderWith, type RunOptions, removeFolders, today } from './run';

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

/** A charter as `verifier --format json` gives it. */
interface Charter {
	readonly fichier: string;
	readonly constats: readonly Finding[];
	readonly comptes: Readonly<Record<string, number>>;
	readonly pratiques_sans_ecart: number;
}
interface Finding {
	readonly code: string;
	readonly severite: string;
	readonly message: string;
	readonly ligne: number;
	readonly colonne: number;
	readonly ligne_fin: number;
	readonly colonne_fin: number;
	readonly pratique: string | null;
	readonly actions: readonly string[];
}

const plain = (markup: string) =>
	markup
		.replace(/<[^>]*>/g, '')
		.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))
		.replace(/&(amp|lt|gt|quot);/g, (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"' })[name] ?? '');

/** Keys stand between quotes on pages, and between backticks in some sentences. */
const quoted = (text: string) => text.replace(/`([^`]*)`/g, '«\u00a0$1\u00a0»');

/** The four figures that the panel shows first. */
function figuresOf(page: string): Record<string, number> {
	const figures = page.matchAll(/id="figure-([a-z-]+)"><span class="number">(\d+)</g);
	return Object.fromEntries([...figures].map(([, name, n]) => [name, Number(n)]));
}

/** The findings that the page of a practice shows: severity and message, with the paths that its titles stand for. */
function findingsOf(page: string): string[] {
	const items = page.matchAll(/<li class="finding finding-(\w+)">.*?<bdi>(.*?)<\/bdi>/gs);
	return [...items].map(([, severity, message = '']) => {
		const paths = message.replace(/<span class="place" title="([^"]*)">[^<]*<\/span>/g, '$1');
		return quoted(`${severity} ${plain(paths)}`);
	});
}

describe('the command line, the language server and the panel', function () {
	this.timeout(600_000);
	after(removeFolders);

	/** Findings that were seen on pages. */
	let shown = 0;

	/** What the pages of practices show, by all that they are made of but the address of the charter. */
	const pages = new Map<string, readonly string[]>();

	/** Compares all that is said of some charters of a folder. */
	async function assertEqual(folder: string, names: readonly string[], args: readonly string[]): Promise<void> {
		shown = 0;
		const client = await LspClient.start({
			folders: [pathToFileURL(folder).toString()],
			configuration: () => ({ langue: 'fr' }),
			initializationOptions: { today, coverage: true },
		});
		try {
			const run: RunOptions = { cwd: folder };
			const day = ['--date', today, '--format', 'json'];
			const said: { chartes: Charter[] } = JSON.parse((await charte(['verifier', ...args, ...day], run)).out);
			const covered = JSON.parse((await charte(['couverture', ...args, ...day], run)).out);
			assert.deepEqual(
				said.chartes.map(({ fichier }) => fichier),
				names,
			);
			for (const [index, one] of said.chartes.entries()) {
				const uri = pathToFileURL(join(folder, one.fichier)).toString();
				client.open(uri, readFileSync(join(folder, one.fichier), 'utf8'));
				const diagnostics = await client.diagnostics(uri);
				assert.deepEqual(
					one.constats.map((finding) => [
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
				assert.equal(one.pratiques_sans_ecart, report.practicesWithoutGap, one.fichier);
				const figures = figuresOf(renderCoverage(report, { language: 'fr' }));
				assert.deepEqual(
					[figures.answered, figures.declared, figures['in-place'], figures['without-gap']],
					[report.counts.answered, report.counts.declared, report.counts.inPlace, report.practicesWithoutGap],
					one.fichier,
				);
				assert.deepEqual(
					covered.chartes[index].pratiques.map(({ id, etat }: { id: string; etat: string }) => [id, etat]),
					report.practices.map(({ id, state }) => [id, stateIds[state]]),
					one.fichier,
				);
				assertPractices(one, report);
				client.close(uri);
			}
			assert.ok(shown > said.chartes.length, String(shown));
		} finally {
			await client.stop();
		}
	}

	/** The pages of the practices show the findings that concern each, and no other. */
	function assertPractices(one: Charter, report: CoverageReport): void {
		for (const [index, view] of practiceViews('fr').entries()) {
			const coverage = report.practices[index];
			const key = JSON.stringify([view.id, report.edition, coverage]);
			const seen =
				pages.get(key) ??
				findingsOf(
					renderPractice(view, coverage, {
						language: 'fr',
						edition: report.edition,
						uri: report.uri,
						officialPage: 'https://exemple.gouv.qc.ca/',
					}),
				);
			pages.set(key, seen);
			const mine = one.constats.filter(
				({ pratique, actions }) => pratique === view.id || actions.some((id) => id.startsWith(`${view.id}.`)),
			);
			const names = Object.fromEntries(Object.entries(severityIds).map(([name, id]) => [id, name]));
			shown += seen.length;
			assert.deepEqual(
				[...seen].sort(),
				mine
					.map(({ severite, message }) =>
						quoted(`${names[severite]} ${coverage ? onItsPage(message, coverage) : message}`),
					)
					.sort(),
				`${one.fichier}: ${view.id}`,
			);
		}
	}

	it('say the same of the charters of the repository', () => assertEqual(root, files, [...files, '--racine', '.']));

	it('say the same of the fixtures of every code', async () => {
		const cases = Object.entries(fixtures).flatMap(([code, { leve = [], silence = [] }]) =>
			[...leve.slice(0, 2), ...silence.slice(0, 1)]
				.filter(({ reglages }) => !reglages)
				.map((fixture, index) => [`${code.replace(/\W/g, '-')}-${index}.charte.yaml`, textOf(fixture)] as const),
		);
		assert.ok(cases.length > 200, String(cases.length));
		const texts = new Map(cases.map(([name, text]) => [text, name]));
		const charters = Object.fromEntries([...texts].map(([text, name]) => [name, text]));
		const names = Object.keys(charters).sort();
		await assertEqual(folderWith({ ...charters, '.git/HEAD': '' }), names, names);
	});
});
