import * as vscode from 'vscode';
import { type Language, say } from '../../server/engine/texts/text';
import type { ExportFormat } from '../../views/export/formats';
import type { ExportedPortfolio } from '../../views/portfolio/exported';
import {
	isPortfolioFormat,
	type PortfolioFormat,
	portfolioFileName,
	portfolioFormats,
} from '../../views/portfolio/formats';
import { exportTexts } from '../../views/texts/export';
import { portfolioExportTexts } from '../../views/texts/portfolio-export';
import { askFile, offerToOpen, openContent, written } from '../commands/export';

/** What the command is given by a keybinding or another extension; what is missing is asked for. */
export interface PortfolioExportArguments {
	readonly format?: PortfolioFormat;
	/** The file to write, without asking, over one that is there. */
	readonly target?: vscode.Uri;
}

/** The export of a charter that is written and opened as a portfolio's. */
const likeCharters: Readonly<Record<PortfolioFormat, ExportFormat>> = {
	html: 'html',
	markdown: 'markdown',
	csv: 'csv',
	csvExcel: 'csvExcel',
	json: 'json',
	csvActions: 'csv',
	csvActionsExcel: 'csvExcel',
};

/** Reads `{ format, target }`; what is not understood is left out. */
export function portfolioExportArguments(given: unknown): PortfolioExportArguments {
	const { format, target } = (typeof given === 'object' && given !== null ? given : {}) as Record<string, unknown>;
	const file = typeof target === 'string' ? vscode.Uri.parse(target) : target;
	return {
		...(isPortfolioFormat(format) ? { format } : {}),
		...(file instanceof vscode.Uri ? { target: file } : {}),
	};
}

/**
 * Writes what is shown of a portfolio, in a format and to a file that are asked for where none are given. Where no file can
 * be written, the content opens as a new document.
 * @returns the file that was written; undefined where there is none
 */
export async function writePortfolio(
	exported: ExportedPortfolio,
	{ format: wanted, target }: PortfolioExportArguments,
): Promise<vscode.Uri | undefined> {
	const { language, today } = exported;
	const format = wanted ?? (await pickFormat(language));
	if (!format) return undefined;
	const tell = (key: keyof typeof exportTexts) =>
		key === 'export.pick' ? say(portfolioExportTexts, 'pick', language) : say(exportTexts, key, language);
	const content = portfolioFormats[format].write(exported);
	const [folder] = vscode.workspace.workspaceFolders ?? [];
	const proposed = folder && vscode.Uri.joinPath(folder.uri, portfolioFileName(today, format));
	const file = target ?? (await askFile(proposed, tell));
	if (file === 'cancelled') return undefined;
	if (file === 'nowhere' || !(await written(file, content))) {
		await openContent(likeCharters[format], content);
		void vscode.window.showWarningMessage(tell('export.notWritten'));
		return undefined;
	}
	const name = file.path.split('/').pop() ?? file.path;
	// The answer is not waited for: the command is done when the file is.
	const message = say(portfolioExportTexts, 'done', language, name);
	void offerToOpen(file, { format: likeCharters[format], content, message, open: tell('export.open') });
	return file;
}

async function pickFormat(language: Language): Promise<PortfolioFormat | undefined> {
	const tell = (key: keyof typeof portfolioExportTexts) => say(portfolioExportTexts, key, language);
	const items = (Object.keys(portfolioFormats) as PortfolioFormat[]).map((format) => ({
		format,
		label: tell(`format.${format}`),
		description: portfolioFormats[format].ending,
		detail: tell(`format.${format}.detail`),
	}));
	const picked = await vscode.window.showQuickPick(items, {
		title: tell('pick'),
		placeHolder: tell('pickHint'),
		matchOnDetail: true,
	});
	return picked?.format;
}
