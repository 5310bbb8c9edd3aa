import * as vscode from 'vscode';
import { tell } from '../language';

/** The charters shipped in `samples/`. A list, for extensions served over the network cannot list their folders. */
export const samples = ['proche-aidance', 'passeport', 'centre-appels', 'bibliotheque', 'repairs'] as const;

export type Sample = (typeof samples)[number];

/** The command « Ouvrir un exemple… »: an untitled copy of a sample, which the user may change at will. */
export async function openExample(extensionUri: vscode.Uri, wanted?: unknown): Promise<vscode.TextEditor | undefined> {
	const sample = samples.find((name) => name === wanted) ?? (await pickSample());
	if (!sample) return undefined;
	try {
		const file = vscode.Uri.joinPath(extensionUri, 'samples', `${sample}.charte.yaml`);
		const content = await vscode.workspace.decode(await vscode.workspace.fs.readFile(file), { encoding: 'utf8' });
		const document = await vscode.workspace.openTextDocument({ language: 'charte', content });
		return await vscode.window.showTextDocument(document);
	} catch {
		void vscode.window.showErrorMessage(tell('exampleUnreadable'));
		return undefined;
	}
}

async function pickSample(): Promise<Sample | undefined> {
	const items = samples.map((name) => ({ name, label: tell(`sample.${name}`), detail: tell(`sample.${name}.detail`) }));
	const picked = await vscode.window.showQuickPick(items, { title: tell('pickExample'), matchOnDetail: true });
	return picked?.name;
}
