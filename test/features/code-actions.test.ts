import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { CodeAction } from 'vscode-languageserver-types';
import { codeActionKinds, codeActions } from '../../server/features/code-actions/code-actions';
import { declareCommand, ignoreCommand, notApplicableCommand } from '../../server/protocol';
import { layouts } from '../unit/support/findings';
import { marked } from './marked';

const head = 'charte: 1\ninitiative:\n  nom: Permis en ligne\n  organisme: Régie des permis\n  phase: amorce\n';
/** What the charter's sections answer of 8.1 and 18.3. */
const answers =
	'solution:\n  pmv:\n    fonctionnalites: [Déposer une demande]\n    date: 2027-03-01\n    objectifs: [Réduire le délai]\n' +
	'risques:\n  - enonce: Le service tarde à venir\n    probabilite: moyen\n    impact: eleve\n    reponse: Livrer par lots\n    responsable: Régie\n';
/** On the finding that sums up what is expected of a young charter. */
const onInitiative = head.replace('initiative', () => 'initia$$tive');
const commands = new Set([declareCommand, notApplicableCommand, ignoreCommand]);

interface Asking {
	readonly only?: readonly string[];
	readonly automatic?: boolean;
	readonly commands?: ReadonlySet<string>;
	readonly language?: 'fr' | 'en';
}

/** What is offered at the cursor `$$`. */
function ask(source: string, { language = 'fr', ...context }: Asking = {}): CodeAction[] {
	const { document, analysis, env, offset } = marked(source, { language });
	const position = document.positionAt(offset);
	return codeActions(document, analysis, env, { start: position, end: position }, { diagnostics: [], ...context });
}

/** Their titles, in order, with plain spaces. */
const titles = (source: string, asking?: Asking) => ask(source, asking).map(({ title }) => plain(title));
const plain = (title: string) => title.replaceAll('\u00a0', ' ');
const kindsOf = (source: string, asking?: Asking) => [...new Set(ask(source, asking).map(({ kind }) => kind))];

/** The text once the action of a title is taken. */
function taken(source: string, title: string | RegExp, asking?: Asking): string {
	const { document } = marked(source);
	const all = ask(source, asking);
	const found = all.find((one) =>
		typeof title === 'string' ? plain(one.title) === title : title.test(plain(one.title)),
	);
	assert.ok(found?.edit, `${title} among: ${all.map((one) => plain(one.title)).join(' | ')}`);
	return TextDocument.applyEdits(document, found.edit.changes?.[document.uri] ?? []);
}

describe('code actions of one kind of finding', () => {
	for (const { name, lay } of layouts)
		it(`mend all its findings together, and no other (${name})`, () => {
			const text = `${head}$$bénéfices: [] # é\nréférences: []\nparcours:\n  - nom: Payer\n    étapes: []\ncontrainte: []\n`;
			assert.equal(
				taken(lay(text), 'Corriger les 3 signalements de ce genre dans le fichier (« format/cle_accentuee »)'),
				lay(text.replace('$$', '').replace('bénéf', 'benef').replace('référ', 'refer').replace('étapes', 'etapes')),
			);
		});

	it('are not offered for one finding alone, nor where nothing is certain', () => {
		for (const text of [
			`${head}$$bénéfices: []\ncontrainte: []\n`,
			`${head}livrables:\n  - nom: Guide\n    date: $$03/04/2026\n  - nom: Plan\n    date: 05/06/2026\n`,
		])
			assert.ok(!titles(text).some((title) => title.startsWith('Corriger les')), text);
	});
});

describe('a quick fix', () => {
	const preferred = (source: string) => ask(source).filter(({ isPreferred }) => isPreferred).length;

	it('is put first where something says what was meant, and nowhere else', () => {
		const risk = (impact: string) => `${head}risques:\n  - enonce: Le service tarde\n    impact: $$${impact}\n`;
		assert.equal(preferred(risk('moyn')), 1);
		assert.equal(preferred(risk('critique')), 0);
		const step = (value: string) =>
			`${head}parcours:\n  - nom: Payer\n    etapes:\n      - nom: Signer\n        numerique: $$${value}\n`;
		assert.equal(preferred(step('oui')), 1);
		assert.equal(preferred(step('parfois')), 0);
	});

	it('is offered for each of many findings that are selected, up to a list that nobody reads', () => {
		const fixes = (count: number) => {
			const dates = Array.from({ length: count }, (_, i) => `  - nom: Guide ${i}\n    date: 30/09/2026\n`).join('');
			const { document, analysis, env } = marked(`${head}livrables:\n$$${dates}`);
			const range = { start: { line: 6, character: 0 }, end: document.positionAt(document.getText().length) };
			const offered = codeActions(document, analysis, env, range, { diagnostics: [], only: ['quickfix'] });
			return offered.filter(({ title }) => /2026-09-30/.test(title));
		};
		const few = fixes(9);
		assert.equal(few.length, 9);
		assert.ok(few.every(({ isPreferred }) => isPreferred));
		const many = fixes(140);
		assert.equal(many.length, 100);
		assert.ok(many.every(({ isPreferred, edit }) => !isPreferred && edit));
	});
});

describe('fixing all', () => {
	it('mends what is certain, for who asks for it by name, on save too', () => {
		const text = `$$${head}bénéfices: []\nlivrables:\n  - nom: Guide\n    date: 30/09/2026\n`;
		for (const only of ['source.fixAll.charte', 'source.fixAll', 'source'])
			for (const automatic of [true, false])
				assert.equal(
					taken(text, 'Corriger tout ce qui peut l’être sans risque', { only: [only], automatic }),
					`${head}benefices: []\nlivrables:\n  - nom: Guide\n    date: 2026-09-30\n`,
				);
		assert.equal(ask(`$$${head}`, { only: ['source.fixAll'] }).length, 0);
	});
});

describe('kinds of code actions', () => {
	const text = `${head}$$bénéfices: []\nréférences: []\n${answers}`;

	it('are a tree: what is asked for and what is below it, no more', () => {
		assert.deepEqual(kindsOf(text, { only: ['quickfix'] }), ['quickfix']);
		assert.deepEqual(kindsOf(text, { only: ['quickfix.x'] }), []);
		assert.deepEqual(kindsOf(text, { only: ['source.fixAll.eslint'] }), []);
		assert.deepEqual(kindsOf(text, { only: ['source.fix'] }), []);
		assert.deepEqual(kindsOf(text, { only: ['source.fixAll'] }), ['source.fixAll.charte']);
		assert.deepEqual(kindsOf(text, { only: ['source'] }), ['source.fixAll.charte', 'source.charte.declarerDetectees']);
		assert.deepEqual(kindsOf(text, { only: [] }), []);
		assert.ok(kindsOf(text, { only: [''] }).length >= 3);
	});

	it('are all declared to the client', () => {
		for (const source of [text, `${head}${answers}prati$$ques:\n`, `${head}pratiques:\n  val$$eur:\n`])
			for (const kind of kindsOf(source)) assert.ok(codeActionKinds.includes(kind ?? ''), kind);
	});

	it('that nobody asked for are fixes alone: an editor asks wherever the cursor goes', () => {
		assert.deepEqual(kindsOf(text, { automatic: true }), ['quickfix']);
		assert.deepEqual(kindsOf(`${head}${answers}prati$$ques:\n`, { automatic: true }), []);
	});
});

describe('declaring what is detected', () => {
	const valeur =
		'  valeur: # 8 · Livrer de la valeur rapidement et améliorer le service en continu\n    pmv: # 8.1\n      etat: en_place\n      preuves: [solution.pmv]\n';
	const risques =
		'  performance: # 18 · Mesurer la performance pour appuyer les décisions\n    risques: # 18.3\n      etat: en_place\n      preuves: [risques]\n';

	it('is offered for the whole file, from anywhere', () => {
		const after = taken(`$$${head}${answers}`, /^Déclarer les \d+ actions détectées$/, { only: ['source'] });
		assert.ok(after.startsWith(`${head}${answers}pratiques:\n`));
		assert.ok(after.includes(valeur) && after.endsWith(risques), after);
	});

	it('is offered on « pratiques » and on the key of a practice', () => {
		assert.match(titles(`${head}${answers}prati$$ques:\n`)[0] ?? '', /^Déclarer les \d+ actions détectées$/);
		assert.equal(
			taken(`${head}${answers}pratiques:\n  val$$eur:\n`, 'Déclarer l’action détectée de la pratique 8'),
			`${head}${answers}pratiques:\n  valeur:\n${valeur.split('\n').slice(1).join('\n')}`,
		);
	});

	it('is offered in a section for what it answers', () => {
		const after = taken(`${head}${answers.replace('reponse', () => 're$$ponse')}`, /détectées? dans « risques »$/);
		assert.ok(after.includes(risques) && !after.includes('pmv: # 8.1'), after);
		assert.deepEqual(
			titles(`${head}contex$$te: Un constat\n`, { only: ['refactor'] }).filter((title) => title.includes('Déclarer')),
			[],
		);
	});
});

describe('marking an action not applicable', () => {
	const action = `${head}pratiques:\n  valeur:\n    pm$$v:\n      etat: a_evaluer\n`;

	it('leaves the reason to the person, where the client can ask', () => {
		const [found] = ask(action, { commands, only: ['refactor'] });
		assert.equal(plain(found?.title ?? ''), 'Marquer l’action 8.1 sans objet…');
		assert.equal(found?.edit, undefined);
		assert.deepEqual(found?.command?.command, notApplicableCommand);
		assert.deepEqual(found?.command?.arguments, [{ uri: 'file:///essai/charte.yaml', actions: ['valeur.pmv'] }]);
	});

	it('is else an edit whose justification is to be completed', () => {
		assert.equal(
			taken(action, 'Marquer l’action 8.1 sans objet…'),
			`${head}pratiques:\n  valeur:\n    pmv:\n      etat: sans_objet\n      motif: hors_portee\n      justification: À compléter\n`,
		);
	});

	it('asks which one on a practice, and on a finding that stands for many', () => {
		assert.deepEqual(titles(`${head}pratiques:\n  technol$$ogies:\n`, { commands, only: ['refactor'] }), [
			'Marquer sans objet une action de la pratique 14…',
		]);
		assert.deepEqual(titles(`${head}pratiques:\n  technol$$ogies:\n`, { only: ['refactor'] }), [
			'Marquer l’action 14.1 sans objet…',
			'Marquer l’action 14.2 sans objet…',
			'Marquer l’action 14.3 sans objet…',
		]);
		const summary = ask(onInitiative, { commands });
		const found = summary.find(({ title }) => plain(title) === 'Marquer une action sans objet…');
		const { actions = [] } = (found?.command?.arguments?.[0] ?? {}) as { actions?: string[] };
		assert.ok(actions.length > 5, String(actions));
	});

	it('is not offered for an action that is so already', () => {
		const done = action.replace('a_evaluer', 'sans_objet');
		assert.deepEqual(
			titles(done).filter((title) => title.includes('sans objet')),
			[],
		);
	});
});

describe('ignoring a finding', () => {
	const text = `${head}portee:\n  zo$$ne: 1\n`;

	it('asks for the reason, where the client can', () => {
		const found = ask(text, { commands }).filter(({ command }) => command?.command === ignoreCommand);
		assert.deepEqual(
			found.map(({ title }) => plain(title)),
			['Ignorer « format/cle_inconnue » ici…', 'Ignorer « format/cle_inconnue » dans tout le fichier…'],
		);
		assert.deepEqual(
			found.map(({ command }) => command?.arguments?.[0]),
			[false, true].map((wholeFile) => ({
				uri: 'file:///essai/charte.yaml',
				codes: ['format/cle_inconnue'],
				position: { line: 6, character: 2 },
				wholeFile,
			})),
		);
		assert.equal(found[0]?.diagnostics?.[0]?.code, 'format/cle_inconnue');
	});

	it('else writes that it has to be justified', () => {
		assert.equal(
			taken(text, 'Ignorer « format/cle_inconnue » ici…'),
			`${head}portee:\n  # charte-ignorer format/cle_inconnue : à justifier\n  zone: 1\n`,
		);
		assert.equal(
			taken(text, 'Ignore “format/cle_inconnue” in the whole file…', { language: 'en' }),
			`# charte-ignorer-fichier format/cle_inconnue : to be justified\n${head}portee:\n  zone: 1\n`,
		);
	});

	it('takes one member out of a grouped finding', () => {
		const grouped = `${head}indica$$teurs:\nparties_prenantes: []\n`;
		const member = ask(grouped, { commands }).find(({ title }) => title.includes('une action de'));
		const { codes } = (member?.command?.arguments?.[0] ?? {}) as { codes?: string[] };
		assert.ok(codes && codes.length > 1 && codes.every((code) => code.startsWith('performance.')), String(codes));
		assert.match(
			taken(grouped, 'Ignorer « 18.1 » ici…'),
			/# charte-ignorer performance\.indicateurs : à justifier\nindic/,
		);
	});

	it('is offered for no error, and for no comment that ignores', () => {
		for (const source of [
			`${head}budget: {total: che$$r}\n`,
			`${head}# charte-igno$$rer format : vu\ncontraintes: []\n`,
		])
			assert.deepEqual(
				titles(source, { commands }).filter((title) => title.startsWith('Ignorer')),
				[],
			);
	});

	it('joins two comments with one reason', () => {
		const two = `${head}# charte-ignorer for$$mat/diese : vu\n# charte-ignorer format/cle_inconnue : vu\nzone: 1\n`;
		assert.equal(
			taken(two, 'Réunir les deux commentaires'),
			`${head}# charte-ignorer format/diese, format/cle_inconnue : vu\nzone: 1\n`,
		);
	});
});

describe('the light bulb', () => {
	it('shows the best first, and few, on the finding that stands for most', () => {
		const source = onInitiative;
		const shown = titles(source, { commands, automatic: true });
		assert.ok(shown.length <= 12, shown.join('\n'));
		assert.ok(
			shown.slice(0, 5).every((title) => title.startsWith('Insérer')),
			shown.join('\n'),
		);
		assert.deepEqual(shown.slice(5), [
			'Déclarer une action…',
			'Marquer une action sans objet…',
			'Ignorer « pratiques » ici…',
			'Ignorer ici une action de « pratiques »…',
			'Ignorer « pratiques » dans tout le fichier…',
		]);
		const alone = titles(source, { automatic: true });
		assert.equal(alone.filter((title) => title.startsWith('Déclarer l’action')).length, 5, alone.join('\n'));
	});

	it('puts errors before warnings, and one word before a line around it', () => {
		const both = ask(`${head}portee: {zo$$ne: 1}\nbudget:\n  total: 3\n`, { only: ['quickfix'] });
		assert.equal(both[0]?.diagnostics?.[0]?.code, 'format/cle_inconnue');
		const source = `${head}pratiques:\n  valeur:\n    pmv:\n      etat: $$en_plac\n`;
		assert.equal(ask(source)[0]?.diagnostics?.[0]?.code, 'format/valeur');
	});

	it('gives nothing where nothing is, and never throws on a broken file', () => {
		assert.deepEqual(titles(`${head}# note$$\ncontraintes: []\n`), []);
		for (const source of [
			'$$',
			'# rien$$',
			'[[[$$',
			'a: *b$$\n',
			'\t- $$x: "\n',
			'%YAML 1.2\n---\n$$a: b\n---\nc: d\n',
		])
			for (const only of [undefined, ['source'], ['refactor']]) ask(source, only ? { only, commands } : { commands });
	});
});
