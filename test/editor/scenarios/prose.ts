// French prose, typed and pasted by a person: the charter stays YAML, and one undo takes a correction back.
import * as vscode from 'vscode';
import { base, cleanUp, enter, finding, findings, openCharter, textBecomes } from '../charters';
import { eventually, ui } from '../ui';

/** Opens a charter, and waits for the server to have seen it: only then does it follow what is typed. */
async function openServed(text: string): Promise<vscode.TextEditor> {
	const editor = await openCharter(text);
	await finding(editor.document.uri, 'pratiques');
	return editor;
}

/** Puts a text on the clipboard of the page, as another program would, and pastes it with the keyboard. */
async function paste(text: string): Promise<void> {
	await ui.eval(`navigator.clipboard.writeText(${JSON.stringify(text)})`);
	await ui.press('Control+v');
}

/** Waits until the document has no error of the file itself. */
async function sound(document: vscode.TextDocument): Promise<void> {
	await eventually('no error', () =>
		findings(document.uri).every(({ severity }) => severity !== vscode.DiagnosticSeverity.Error),
	);
}

describe('French prose in a charter', () => {
	afterEach(cleanUp);

	it('quotes the sentence that Enter ends, goes on with the list, and takes it back in one undo', async () => {
		const { document } = await openServed(`${base}contraintes:\n  - ¦`);
		await ui.type('Le budget : deux millions');
		await enter(document, 'Le budget : deux millions');
		await textBecomes(document, `${base}contraintes:\n  - "Le budget : deux millions"\n  - `);
		await ui.type('Livrer le lot #2 en mars');
		await enter(document, 'Livrer le lot #2 en mars');
		const both = `${base}contraintes:\n  - "Le budget : deux millions"\n  - "Livrer le lot #2 en mars"\n  - `;
		await textBecomes(document, both);
		await ui.press('Control+z');
		await textBecomes(document, both.replace('"Livrer le lot #2 en mars"', 'Livrer le lot #2 en mars'));
		await ui.press('Control+Shift+z');
		await textBecomes(document, both);
		await enter(document, '');
		await textBecomes(document, both.replace(/ {2}- $/, ''));
		await sound(document);
	});

	it('goes on below a sentence that ends with its colon', async () => {
		const { document } = await openServed(`${base}contexte:¦`);
		await ui.type(' Voici les constats :');
		await enter(document, ' Voici les constats :');
		await textBecomes(document, `${base}contexte: |\n  Voici les constats :\n  `);
		await ui.type('Un premier : le délai');
		await enter(document, 'Un premier : le délai');
		await ui.type('Un second');
		await textBecomes(document, `${base}contexte: |\n  Voici les constats :\n  Un premier : le délai\n  Un second`);
		await sound(document);
	});

	it('makes dashes of bullets, where a list stands', async () => {
		const { document } = await openServed(`${base}contraintes:¦`);
		await ui.press('Enter');
		await ui.type('•');
		await textBecomes(document, `${base}contraintes:\n  -`);
		await ui.type(' Une loi');
		await enter(document, ' Une loi');
		await ui.type('Un délai');
		await textBecomes(document, `${base}contraintes:\n  - Une loi\n  - Un délai`);
	});

	it('leaves YAML as it is typed', async () => {
		const { document } = await openServed(`${base}¦`);
		const lines = ['usagers:', 'groupes:', '- nom: Aînés', 'taille: 12'];
		for (const line of lines) {
			await ui.type(line);
			await enter(document, line);
		}
		await textBecomes(document, `${base}usagers:\n  groupes:\n    - nom: Aînés\n      taille: 12\n      `);
	});

	it('pastes bullets as a list, and takes them back in one undo', async () => {
		const text = `${base}contraintes:\n  `;
		const { document } = await openServed(`${text}¦`);
		await paste('•\tRéduire les délais\r\n•\tCoût : 2 M$\r\n');
		await textBecomes(document, `${text}- Réduire les délais\n  - "Coût : 2 M$"`);
		// The other ways of pasting are one click away.
		await ui.waitFor('.post-edit-widget');
		await ui.type(' x');
		await textBecomes(document, `${text}- Réduire les délais\n  - "Coût : 2 M$" x`);
		await ui.press('Control+z', 'Control+z');
		await textBecomes(document, text);
	});

	it('pastes rows of a spreadsheet as items with their keys', async () => {
		const text = `${base}usagers:\n  groupes: `;
		const { document } = await openServed(`${text}¦`);
		await paste('Nom\tDescription\nAînés\tPersonnes : 65 ans et plus\nÉtudiants\tAu cégep');
		const items = [
			'    - nom: Aînés',
			'      description: "Personnes : 65 ans et plus"',
			'    - nom: Étudiants',
			'      description: Au cégep',
		];
		await textBecomes(document, [text.trimEnd(), ...items].join('\n'));
		await ui.press('Control+z');
		await textBecomes(document, text);
	});

	it('pastes lines as a block text, and prose in quotes around what is there', async () => {
		const editor = await openServed(`${base}contexte: ¦\nversion: a\n`);
		const { document } = editor;
		await paste('Un constat.\nUn autre : le délai.');
		await textBecomes(document, `${base}contexte: >-\n  Un constat.\n\n  Un autre : le délai.\nversion: a\n`);
		await ui.press('Control+z');
		await textBecomes(document, `${base}contexte: \nversion: a\n`);
		await ui.type('Un constat ici');
		await ui.press('Escape', 'Control+ArrowLeft');
		await paste('clair : le délai ');
		await textBecomes(document, `${base}contexte: "Un constat clair : le délai ici"\nversion: a\n`);
		await sound(document);
	});

	it('pastes as a plain text what needs nothing else, and whatever it is on demand', async () => {
		const { document } = await openServed(`${base}contraintes:\n  - ¦`);
		await paste('Livrer en mars');
		await textBecomes(document, `${base}contraintes:\n  - Livrer en mars`);
		await enter(document, 'Livrer en mars');
		await vscode.env.clipboard.writeText('• Un\n• Deux');
		await vscode.commands.executeCommand('editor.action.pasteAs', { kind: 'text.plain' });
		await eventually('a plain paste', () => document.getText().includes('• Un\n'));
	});

	it('mends texts between brackets all at once, and takes that back in one undo', async () => {
		const before = `${base}portee:\n  inclus: [suivi : état, lot #2 du portail, rappels] # gardé\ncontexte: Le délai : long\n`;
		const { document } = await openServed(before);
		await vscode.commands.executeCommand('editor.action.fixAll');
		await textBecomes(
			document,
			`${base}portee:\n  inclus: ["suivi : état", "lot #2 du portail", rappels] # gardé\ncontexte: "Le délai : long"\n`,
		);
		await sound(document);
		await ui.press('Control+z');
		await textBecomes(document, before);
	});

	it('puts an e-mail that was pasted at the margin under its key', async () => {
		const editor = await openServed(`${base}contexte:\n¦version: a\n`);
		const { document } = editor;
		await paste('Bonjour,\n\nLe délai du lot #2 : 40 jours\net rien ne bouge.\n');
		await textBecomes(
			document,
			`${base}contexte:\nBonjour,\n\nLe délai du lot #2 : 40 jours\net rien ne bouge.\nversion: a\n`,
		);
		await finding(document.uri, 'format/suite');
		await vscode.commands.executeCommand('editor.action.fixAll');
		await textBecomes(
			document,
			`${base}contexte: >-\n  Bonjour,\n\n  Le délai du lot #2 : 40 jours\n  et rien ne bouge.\nversion: a\n`,
		);
		await sound(document);
	});

	it('pastes bullets with the sentence below them as items', async () => {
		const text = `${base}contraintes:\n  `;
		const { document } = await openServed(`${text}¦`);
		await paste('• Réduire les délais\n• Livrer le lot #2\nLe comité recommande d’agir.');
		await textBecomes(
			document,
			`${text}- Réduire les délais\n  - "Livrer le lot #2"\n  - Le comité recommande d’agir.`,
		);
		await ui.press('Control+z');
		await textBecomes(document, text);
	});
});
