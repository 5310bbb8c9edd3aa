import * as vscode from 'vscode';
import * as assert from '../assert';
import { base, cleanUp, finding, forget, local, openCharter, textBecomes } from '../charters';
import { contrast, themeClass } from '../colours';
import { openActions, takeAction } from '../menus';
import { fill, pick } from '../quick-input';
import { becomes, eventually, ui } from '../ui';

const long =
	'Quatre demandes sur dix sont retournées parce qu’une pièce manque au dossier, et chaque retour ajoute trois semaines à une attente que les familles disent déjà trop longue.';

describe('Filling in a charter', () => {
	afterEach(cleanUp);

	it('keeps a long sentence in view, wrapped under its key', async () => {
		const { document } = await openCharter(`${base}usagers:\n  retroaction:\n    usage: ¦`);
		const settings = vscode.workspace.getConfiguration('editor', { languageId: 'charte' });
		assert.deepEqual([settings.get('wordWrap'), settings.get('wrappingIndent')], ['on', 'indent']);
		await ui.type(`${long} ${long}`);
		await textBecomes(document, `${base}usagers:\n  retroaction:\n    usage: ${long} ${long}`);
		await eventually('more lines in view than in the text', async () => {
			const lines = await ui.eval<number>("document.querySelectorAll('.editor-instance .view-line').length");
			return lines > document.lineCount;
		});
		const left = await ui.eval<number>(
			"parseInt(document.querySelector('.editor-instance .lines-content').style.left || '0', 10)",
		);
		assert.equal(left, 0, 'the view was scrolled sideways');
		await ui.screenshot('wrapped');
	});

	it('says how many prompts are left, shows them apart, and goes from one to the next and back @fr', async () => {
		const editor = await newCharter();
		await becomes(async () => (await promptsSaid()) > 30, true, 'the number of prompts');
		await ui.press('Escape', 'Escape');
		const first = 'AAAA-MM-JJ';
		const prompt = await local(first, 'YYYY-MM-DD');
		const styles = await eventually('a prompt that looks like one', async () => {
			const found = await ui.eval<string[]>(
				`[...document.querySelectorAll('.view-line span span')].filter((span) => span.textContent.includes('${prompt}')).map((span) => getComputedStyle(span).fontStyle)`,
			);
			return found.includes('italic') ? found : undefined;
		});
		assert.ok(styles.length > 0);
		await ui.screenshot('prompts');
		editor.selection = new vscode.Selection(0, 0, 0, 0);
		await keysHold();
		await ui.press('Control+F8');
		const at = await selected(editor, () => true);
		await ui.press('Control+F8');
		const next = await selected(editor, (range) => range.start.isAfter(at.end));
		await ui.press('Control+Shift+F8');
		await selected(editor, (range) => range.isEqual(at));
		// From the first, the way back leads to the last.
		await ui.press('Control+Shift+F8');
		const last = await selected(editor, (range) => range.start.isAfter(next.end));
		await ui.press('Control+F8');
		await selected(editor, (range) => range.isEqual(at));
		assert.ok(last.start.line > 50);
		const before = await promptsSaid();
		await ui.type('Un service plus simple');
		await becomes(promptsSaid, before - 1, 'one prompt less');
	});

	it('shows prompts so that they can be read in every kind of theme, and told from answers', async () => {
		const editor = await openCharter(
			`${base}livrables:\n  - nom: Guide\n    date: YYYY-MM-DD\nportee:\n  inclus: [Demandes en ligne]\n`,
		);
		const workbench = vscode.workspace.getConfiguration('workbench');
		const before = workbench.inspect<string>('colorTheme')?.globalValue;
		const seen = (text: string) =>
			ui.eval<{ colour: string; style: string; behind: string }>(`(() => {
				const span = [...document.querySelectorAll('.view-line span span')].find((one) => one.textContent.includes('${text}'));
				const editor = document.querySelector('.monaco-editor-background');
				const { color, fontStyle } = getComputedStyle(span);
				return { colour: color, style: fontStyle, behind: getComputedStyle(editor).backgroundColor };
			})()`);
		try {
			for (const theme of [
				'Default Light Modern',
				'Default Dark Modern',
				'Default High Contrast',
				'Default High Contrast Light',
			]) {
				await workbench.update('colorTheme', theme, vscode.ConfigurationTarget.Global);
				await ui.waitFor(`.monaco-workbench.${themeClass(theme)}`);
				// A space of the text is a no-break space on the screen.
				const prompt = await eventually(`a prompt in ${theme}`, async () => {
					const found = await seen('YYYY');
					return found.style === 'italic' ? found : undefined;
				});
				const answer = await seen('ligne');
				assert.equal(answer.style, 'normal');
				assert.ok(answer.colour !== prompt.colour, `${theme}: ${prompt.colour} for both`);
				assert.ok(contrast(prompt.colour, prompt.behind) >= 4.5, `${theme}: ${prompt.colour} on ${prompt.behind}`);
				await ui.screenshot(`prompts ${theme}`);
				await vscode.commands.executeCommand('charte.inviteSuivante');
				// The selection has a colour of its own, which the dimmed one may be the same as.
				await eventually(`a selected prompt that can be read in ${theme}`, async () => {
					const { colour, style } = await seen('YYYY');
					return colour !== prompt.colour && style === 'italic' ? true : undefined;
				});
				await ui.screenshot(`a selected prompt ${theme}`);
				editor.selection = new vscode.Selection(0, 0, 0, 0);
			}
		} finally {
			await workbench.update('colorTheme', before, vscode.ConfigurationTarget.Global);
		}
	});

	it('lists dates and names on a prompt, in the fields of a new charter @fr', async () => {
		const editor = await newCharter();
		const date = await local('AAAA-MM-JJ', 'YYYY-MM-DD');
		await tabTo(editor, date);
		await ui.press('Control+Space');
		const dates = await ui.suggestLabels();
		// On the last day of a year there are two: the ends of its month and of its quarter are today.
		assert.ok(dates.length >= 2 && dates.every((label) => /^\d{4}-\d\d-\d\d/.test(label)), dates.join(', '));
		await ui.press('Enter');
		await eventually('the date', () => /^ {2}debut: \d{4}-\d\d-\d\d$/m.test(editor.document.getText()));
		// The fields go on.
		await ui.press('Tab');
		await selected(editor, (range) => editor.document.getText(range) === date);
	});

	for (const eol of ['\n', '\r\n'])
		it(`mends what Tab leaves, field after field, and goes on (${eol === '\n' ? 'LF' : 'CRLF'})`, async () => {
			const editor = await openCharter(`${base}¦`.replaceAll('\n', eol));
			const { document } = editor;
			await editor.insertSnippet(
				new vscode.SnippetString(
					`contexte: \${1:Situation actuelle}${eol}besoins:${eol}  - enonce: \${2:Décrivez le besoin constaté}${eol}    source: \${3:D’où vient ce constat}${eol}`,
				),
			);
			await ui.type('Constat : le lot #2 tarde');
			await ui.press('Tab');
			await ui.type('Payer #simple');
			await ui.press('Tab');
			await ui.type('Étude : 2026');
			await textBecomes(
				document,
				`${base}contexte: "Constat : le lot #2 tarde"\nbesoins:\n  - enonce: "Payer #simple"\n    source: Étude : 2026\n`.replaceAll(
					'\n',
					eol,
				),
			);
			// Back in a field, its answer is what is selected, without the quotes.
			await ui.press('Shift+Tab');
			await selected(editor, (range) => /^"?Payer #simple"?$/.test(document.getText(range)));
			await textBecomes(
				document,
				`${base}contexte: "Constat : le lot #2 tarde"\nbesoins:\n  - enonce: "Payer #simple"\n    source: "Étude : 2026"\n`.replaceAll(
					'\n',
					eol,
				),
			);
		});

	it('goes on by Tab after a paste that ended the fields, and gives one name to all its mentions', async () => {
		const editor = await newCharter();
		const { document } = editor;
		const group = 'Name of a user group';
		await eventually('the way', () => document.getText().includes(group));
		await ui.press('Escape', 'Escape');
		const nameLine = lineOf(document, new RegExp(`- nom: ${group}`));
		const column = document.lineAt(nameLine).text.indexOf(group);
		editor.selection = new vscode.Selection(nameLine, column, nameLine, column + group.length);
		await keysHold();
		await ui.eval(`navigator.clipboard.writeText('Jeunes : 12 à 17 ans')`);
		await ui.press('Control+v');
		await eventually('the name', () => /nom: "?Jeunes : 12 à 17 ans/.test(document.getText()));
		await eventually('the caret behind the name', () => {
			const { isEmpty, active } = editor.selection;
			return isEmpty && active.line === nameLine && active.character === document.lineAt(nameLine).text.length;
		});
		await ui.press('Tab');
		await selected(editor, (range) => range.start.line > nameLine);
		await eventually('the name in all its mentions', () => !document.getText().includes(group));
		assert.match(document.getText(), /groupes:\n\s+- "Jeunes : 12 à 17 ans"/);
	});

	it('leaves Tab alone where there is nothing left to fill in', async () => {
		const { document } = await openCharter(`${base}contexte: Un constat¦\n`);
		await finding(document.uri, 'pratiques');
		await ui.press('Tab');
		await eventually('white space behind the answer', () => /^contexte: Un constat\s+$/m.test(document.getText()));
	});
});

/** A charter whose end is far from its beginning. */
const far = `${base}contexte: Un constat de deux ou trois mots\n${Array.from({ length: 140 }, (_, index) => `x-note-${index}: rien\n`).join('')}`;

describe('What is written elsewhere than at the caret', () => {
	afterEach(cleanUp);

	/** Waits until what was written is selected and in view, and gives it. */
	async function shown(document: vscode.TextDocument, fits: RegExp): Promise<string> {
		return eventually(`${fits} selected, in view`, () => {
			const editor = vscode.window.visibleTextEditors.find((one) => one.document === document);
			if (!editor || editor.selection.isEmpty) return undefined;
			const text = document.getText(editor.selection);
			const inView = editor.visibleRanges.some((range) => range.contains(editor.selection));
			if (!inView || !fits.test(text)) throw new Error(`« ${text} », ${inView ? '' : 'not '}in view`);
			return text;
		});
	}

	/** Puts the caret on a finding of the charter, and takes an action of the light bulb that its title names. */
	async function take(editor: vscode.TextEditor, code: string, title: RegExp): Promise<void> {
		const { range } = await finding(editor.document.uri, code);
		editor.selection = new vscode.Selection(range.start, range.start);
		const titles = await openActions('Control+.');
		const found = titles.find((one) => title.test(one));
		assert.ok(found, `${title} among ${titles.join(' | ')}`);
		await takeAction(titles, found);
	}

	for (const eol of ['\n', '\r\n'])
		it(`shows the first prompt of what the light bulb inserts (${eol === '\n' ? 'LF' : 'CRLF'}) @fr`, async () => {
			const editor = await openCharter(far.replaceAll('\n', eol));
			const { document } = editor;
			await take(
				editor,
				'pratiques',
				await local(/^Insérer « parcours » pour l’action 2\.1$/, /^Insert “parcours” for action 2\.1$/),
			);
			const prompt = await shown(document, await local(/parcours/i, /journey/i));
			const line = document.lineAt(editor.selection.start.line).text;
			assert.match(line, /^ {2}- nom: /);
			await ui.screenshot('inserted far away');
			await ui.type('Demander');
			await eventually('the prompt replaced', () => !document.getText().includes(prompt));
			await ui.press('Control+z', 'Control+z');
			await textBecomes(document, far.replaceAll('\n', eol));
		});

	it('shows what the light bulb declares', async () => {
		const editor = await openCharter(`${base}indicateurs: []\n${far.slice(base.length)}`);
		await take(editor, 'performance', /^Declare action 18\.1: planned$/);
		await shown(editor.document, /^pratiques:[\s\S]*etat: planifiee$/);
	});

	it('leaves the caret at what is mended where it stands', async () => {
		const editor = await openCharter(`${far}contrainte:\n  - Un budget serré\n`);
		await take(editor, 'format/cle_inconnue', /^Rename to “contraintes”$/);
		await eventually('the key', () => editor.document.getText().includes('contraintes:'));
		assert.equal(editor.document.lineAt(editor.selection.active.line).text, 'contraintes:');
	});

	it('shows the comment that leaves a finding out of the whole file', async () => {
		const editor = await openCharter(`${far}contrainte:\n  - Un budget serré\n`);
		await take(editor, 'format/cle_inconnue', /^Ignore “format\/cle_inconnue” in the whole file…$/);
		await fill('Nom de la maison');
		await shown(editor.document, /^# charte-ignorer-fichier format\/cle_inconnue/);
	});

	it('shows what a command declares', async () => {
		const editor = await openCharter(far);
		await finding(editor.document.uri, 'pratiques');
		const done = vscode.commands.executeCommand('charte.declarerAction', {
			uri: editor.document.uri.toString(),
			actions: ['valeur.pmv'],
		});
		await pick('planifiee', 'Planned');
		await done;
		await shown(editor.document, /^pratiques:[\s\S]*etat: planifiee$/);
	});

	it('shows what the panel declares, and leaves it the keyboard', async () => {
		const { document } = await openCharter(far);
		await vscode.commands.executeCommand('charte.ouvrirPratique', 'valeur');
		await ui.panel.click('#declare-valeur\\.pmv > summary');
		await ui.panel.click('#declare-valeur\\.pmv [data-message*="planifiee"]');
		await shown(document, /^pratiques:[\s\S]*etat: planifiee$/);
		await eventually(
			'the keyboard in the panel',
			() => vscode.window.tabGroups.activeTabGroup.activeTab?.input instanceof vscode.TabInputWebview,
		);
	});
});

/** Makes a new charter, its first field selected. */
async function newCharter(): Promise<vscode.TextEditor> {
	await vscode.commands.executeCommand('charte.nouvelleCharte', {
		name: 'Permis en main',
		organisation: 'Ministère des Exemples',
		phase: 'amorce',
	});
	const editor = vscode.window.activeTextEditor;
	assert.ok(editor, 'no editor opened');
	forget(editor.document.uri);
	return editor;
}

/** How many prompts the status bar says are left; 0 while it says nothing. */
async function promptsSaid(): Promise<number> {
	const said = await ui.texts('.statusbar-item');
	return Number(said.map((text) => /^(\d+) (?:à remplir|to fill in)$/.exec(text.trim())?.[1]).find(Boolean) ?? 0);
}

/** Waits until the keys for prompts count: what says so to the editor came with the number in the status bar. */
async function keysHold(): Promise<void> {
	await eventually('prompts in the status bar', async () => (await promptsSaid()) > 0);
}

/** Waits until a selection that fits is made, and gives it. */
function selected(editor: vscode.TextEditor, fits: (range: vscode.Range) => boolean): Promise<vscode.Range> {
	return eventually('the selection expected', () => {
		const { selection } = vscode.window.activeTextEditor ?? editor;
		if (selection.isEmpty || !fits(selection)) throw new Error(`« ${editor.document.getText(selection)} »`);
		return new vscode.Range(selection.start, selection.end);
	});
}

/** Presses Tab until a field holds a text; each time, the field that it leads to is waited for. */
async function tabTo(editor: vscode.TextEditor, field: string): Promise<void> {
	let at = await selected(editor, () => true);
	for (let fields = 0; editor.document.getText(at) !== field; fields++) {
		assert.ok(fields < 40, `no field « ${field} »`);
		const before = at;
		await ui.press('Tab');
		at = await selected(editor, (range) => !range.isEqual(before));
	}
}

function lineOf(document: vscode.TextDocument, pattern: RegExp): number {
	return document
		.getText()
		.split('\n')
		.findIndex((line) => pattern.test(line));
}
