import assert from 'node:assert/strict';
import type { Environment } from '../../server/engine/env';
import { evidenceKind, filePath } from '../../server/engine/model/evidence';
import { evidenceFiles } from '../../server/engine/model/evidence-files';
import { parseSelector, select } from '../../server/engine/model/selectors';
import { applyChanges } from '../../server/engine/text/change';
import { analyse, defaultEnvironment, read } from '../standard';
import {
	codes,
	declarationFindings,
	declared,
	declaring,
	environment,
	fixed,
	head,
	ofPmv,
	only,
	today,
} from './support/declaring';

describe('evidence', () => {
	it('is a URL with a scheme, a pointer where it begins with a section, else a file', () => {
		const kinds = {
			url: ['https://exemple.gouv.qc.ca/pmv', 'HTTP://exemple.org', 'mailto:equipe@exemple.org', 'urn:isbn:978'],
			pointer: [
				'solution.pmv',
				'usagers',
				'usagers.groupes[Aînés]',
				'usagers.groupes[Aînés].situations',
				'risques[categorie=cybersecurite]',
				'solution.canaux[]',
			],
			file: [
				'docs/pmv.md',
				'./pmv.md',
				'pmv.md',
				'budget.xlsx',
				'risques.md',
				'risques.md#deux',
				'solution/pmv.md',
				'C:\\docs\\pmv.md',
				'c:docs\\pmv.md',
				'\\\\?\\C:\\docs\\pmv.md',
				'\\\\serveur\\partage\\pmv.md',
				'docs\\pmv.md',
				'solutions.pmv',
				'note: voir',
				'solution..pmv',
				'[solution]',
				'constructor',
			],
		};
		for (const [kind, texts] of Object.entries(kinds))
			for (const text of texts) assert.equal(evidenceKind(text), kind, text);
	});

	it('may name an item by its place, counted from 0, where none has that name', () => {
		const root = read('usagers: { recherche: [{ methode: entrevue }, { methode: sondage }] }\n').root;
		const named = (pointer: string) => select(root, parseSelector(pointer, true) ?? []).length;
		assert.deepEqual(
			['usagers.recherche[0]', 'usagers.recherche[1].methode', 'usagers.recherche[2]'].map(named),
			[1, 1, 0],
		);
	});

	it('gives the path of a file as the workspace knows it', () => {
		assert.deepEqual(['./docs/pmv.md', 'docs\\pmv.md', ' docs/pmv.md#portée '].map(filePath), [
			'docs/pmv.md',
			'docs/pmv.md',
			'docs/pmv.md',
		]);
	});

	it('asks about every file once, and about files only', () => {
		const text = declaring(
			'  valeur:\n    pmv:\n      etat: en_place\n      preuves: [docs/pmv.md, solution.pmv, "https://exemple.org/a", ./docs/pmv.md]\n    iterations:\n      preuves: budget.xlsx\n',
		);
		assert.deepEqual(evidenceFiles(read(text)), ['docs/pmv.md', 'budget.xlsx']);
	});

	describe('spelt otherwise than the file is', () => {
		const there = (...paths: string[]) => ({
			exists: (path: string) => (paths.includes(path) ? ('file' as const) : ('none' as const)),
		});
		const nfd = 'docs/e\u0301tude.md';
		const nfc = 'docs/\u00e9tude.md';
		for (const [written, file, meant] of [
			['docs/a%20b.md', 'docs/a b.md', 'docs/a b.md'],
			['docs/%C3%A9tude.md', nfc, nfc],
			['docs/%C3%A9tude.md', nfd, nfd],
			[nfd, nfc, nfc],
			[nfc, nfd, nfd],
			['"docs\\notes.md"', 'docs/notes.md', 'docs/notes.md'],
			['"docs\\x.md"', 'docs/x.md', undefined],
			['"docs\\new\\tab.md"', 'docs/new/tab.md', 'docs/new/tab.md'],
			['<docs/a.md>', 'docs/a.md', 'docs/a.md'],
			['"[Étude](docs/a.md)"', 'docs/a.md', 'docs/a.md'],
			['/docs/a.md', 'docs/a.md', 'docs/a.md'],
			['« docs/a.md »', 'docs/a.md', 'docs/a.md'],
			['docs//a.md', 'docs/a.md', 'docs/a.md'],
			['docs/a.md.', 'docs/a.md', 'docs/a.md'],
			['"docs/a.md, p. 3"', 'docs/a.md', 'docs/a.md#page=3'],
			['docs/a.md (page 12)', 'docs/a.md', 'docs/a.md#page=12'],
			['www.exemple.org/a', '', 'https://www.exemple.org/a'],
			['<https://exemple.org/a>', '', 'https://exemple.org/a'],
			['"[Étude](https://exemple.org/a)"', '', 'https://exemple.org/a'],
		] as const)
			if (meant !== undefined)
				it(`« ${written} » is told, with what it would be: ${meant}`, () => {
					for (const language of ['fr', 'en'] as const) {
						const env: Environment = { ...environment(), ...there(file), language };
						const text = ofPmv('etat: en_place', `preuves: [${written}]`);
						const finding = analyse(text, env).findings.find(({ code }) => code === 'declaration/preuve_introuvable');
						assert.match(finding?.message ?? '', language === 'fr' ? /^Écrivez «\u00a0/ : /^Write “/);
						const after = applyChanges(text, finding?.fixes?.[0]?.changes() ?? []);
						assert.equal(
							analyse(after, env).findings.filter(({ code }) => /preuve_introuvable/.test(code)).length,
							0,
							after,
						);
						assert.ok(after.includes(meant));
						assert.ok(evidenceFiles(read(text)).includes(file) || file === '', 'the file is asked about');
					}
				});

		it('is not told where no such file is', () => {
			for (const written of ['docs/a%20b.md', nfd, '<docs/a.md>', '/docs/a.md', 'docs/%zz.md']) {
				const text = ofPmv('etat: en_place', `preuves: ["${written}"]`);
				const finding = only(analyse(text, environment(there())), 'preuve_introuvable');
				assert.doesNotMatch(finding.message, /^Écrivez/);
			}
		});

		it('a file that exists, named as a pointer would be, is one; a pointer that leads somewhere stays one', () => {
			for (const name of ['budget.xlsm', 'solution.drawio', 'solution.architecture.drawio', 'risques.xlsb']) {
				const text = ofPmv('etat: en_place', `preuves: [${name}]`);
				assert.deepEqual(evidenceFiles(read(text)), [name]);
				const codes = analyse(text, { ...environment(), ...there(name) }).findings.map(({ code }) => code);
				assert.ok(!codes.includes('declaration/preuve_introuvable'), name);
				assert.ok(
					analyse(text, { ...environment(), ...there() }).findings.some(
						({ code }) => code === 'declaration/preuve_introuvable',
					),
					name,
				);
			}
			const pointer = `${ofPmv('etat: en_place', 'preuves: [solution.description]')}solution:\n  description: Un texte\n`;
			assert.ok(!evidenceFiles(read(pointer)).includes('solution.pmv'));
		});
	});

	const states: readonly [text: string, state: string, finding: boolean][] = [
		['solution.pmv', 'resolved', false],
		['usagers.groupes[Aînés]', 'resolved', false],
		['usagers.groupes[aines]', 'resolved', false],
		["usagers.groupes[Centre d'appels]", 'resolved', false],
		['usagers.groupes[Aînés].situations', 'resolved', false],
		['usagers.groupes[nom=Aînés]', 'resolved', false],
		['references[Plan d’affaires]', 'resolved', false],
		['usagers.groupes[0]', 'resolved', false],
		['usagers.groupes[7]', 'broken', true],
		['usagers.groupes[Jeunes]', 'broken', true],
		['solution.pmw', 'broken', true],
		['donnees', 'broken', true],
		['solution.hebergement', 'empty', true],
		['solution.reutilisation', 'empty', true],
		['docs/pmv.md', 'resolved', false],
		['./docs/pmv.md', 'resolved', false],
		['docs', 'resolved', false],
		['docs/absent.md', 'broken', true],
		['../ailleurs.md', 'outside', true],
		['illisible.md', 'unknown', false],
		['https://exemple.org/pmv', 'notVerified', false],
	];
	for (const [evidence, state, finding] of states) {
		it(`${JSON.stringify(evidence)} is ${state}${finding ? ', and says so on its own span' : ''}`, () => {
			const text = ofPmv('etat: en_place', `preuves: ["${evidence}"]`);
			const { analysis, declaration } = declared(text);
			assert.deepEqual(
				declaration.evidence.map((one) => one.state),
				[state],
			);
			assert.equal(declaration.broken, finding);
			assert.equal(declaration.counted, finding ? 'partielle' : 'en_place');
			const isFolder = evidence === 'docs';
			assert.deepEqual(codes(analysis), finding ? ['preuve_introuvable'] : isFolder ? ['preuve_dossier'] : []);
			for (const one of declarationFindings(analysis)) {
				assert.equal(one.severity, isFolder ? 'information' : 'warning');
				assert.equal(text.slice(one.start, one.end), `"${evidence}"`);
				assert.ok(one.message.includes(evidence));
			}
		});
	}

	it('that cannot be read is not called wrong', () => {
		const text = ofPmv('etat: en_place', 'preuves: [docs/absent.md]');
		assert.deepEqual(codes(analyse(text, defaultEnvironment(today))), []);
	});

	it('counts as partial with one broken piece among sound ones, and only the broken one is marked', () => {
		const text = ofPmv('etat: en_place', 'preuves: [solution.pmv, solution.pmw, docs/pmv.md]');
		const { analysis, declaration } = declared(text);
		assert.equal(declaration.counted, 'partielle');
		const found = only(analysis, 'preuve_introuvable');
		assert.equal(text.slice(found.start, found.end), 'solution.pmw');
	});
});

describe('fixes of declarations', () => {
	const pmv = (...fields: string[]) => ofPmv(...fields).slice(head.length);
	const cases: readonly { name: string; text: string; code: string; results: string[] }[] = [
		{
			name: 'add the section that answers as evidence',
			text: ofPmv('etat: en_place'),
			code: 'sans_preuve',
			results: [pmv('etat: en_place', 'preuves: [solution.pmv]')],
		},
		{
			name: 'fill an empty list of evidence',
			text: ofPmv('etat: en_place', 'preuves: []', 'responsable: Équipe'),
			code: 'sans_preuve',
			results: [pmv('etat: en_place', 'preuves: [solution.pmv]', 'responsable: Équipe')],
		},
		{
			name: 'fill a key that has only a comment',
			text: ofPmv('etat: en_place # oui', 'preuves: # à voir', 'responsable: Équipe'),
			code: 'sans_preuve',
			results: [pmv('etat: en_place # oui', 'preuves: [solution.pmv] # à voir', 'responsable: Équipe')],
		},
		{
			name: 'fill a key that says null',
			text: ofPmv('etat: en_place', 'preuves: null'),
			code: 'sans_preuve',
			results: [pmv('etat: en_place', 'preuves: [solution.pmv]')],
		},
		{
			name: 'write in flow style where it is flow',
			text: declaring('  valeur:\n    pmv: { etat: en_place }\n'),
			code: 'sans_preuve',
			results: ['pratiques:\n  valeur:\n    pmv: { etat: en_place, preuves: [solution.pmv] }\n'],
		},
		{
			name: 'give the section that answers in place of broken evidence',
			text: ofPmv('etat: en_place', 'preuves: [docs/pmv.md, "solution.pmw"]'),
			code: 'preuve_introuvable',
			results: [pmv('etat: en_place', 'preuves: [docs/pmv.md, solution.pmv]')],
		},
		{
			name: 'offer the four reasons',
			text: ofPmv('etat: non_retenue', 'justification: Le formulaire suffit.'),
			code: 'sans_motif',
			results: ['hors_portee', 'priorite', 'contrainte', 'autre'].map((reason) =>
				pmv('etat: non_retenue', `motif: ${reason}`, 'justification: Le formulaire suffit.'),
			),
		},
		{
			name: 'add a justification to write',
			text: ofPmv('etat: sans_objet', 'motif: autre'),
			code: 'sans_justification',
			results: [pmv('etat: sans_objet', 'motif: autre', 'justification: À compléter')],
		},
		{
			name: 'offer nothing where the justification is there to be written',
			text: ofPmv('etat: sans_objet', 'motif: autre', 'justification: À compléter'),
			code: 'sans_justification',
			results: [],
		},
		{
			name: 'add someone responsible',
			text: ofPmv('etat: planifiee', 'echeance: 2027-01-31'),
			code: 'sans_responsable',
			results: [pmv('etat: planifiee', 'responsable: À compléter', 'echeance: 2027-01-31')],
		},
		{
			name: 'add a date to come',
			text: ofPmv('etat: planifiee', 'responsable: Équipe', 'echeance:'),
			code: 'sans_echeance',
			results: [pmv('etat: planifiee', 'responsable: Équipe', 'echeance: 2027-02-20')],
		},
	];
	for (const { name, text, code, results } of cases) {
		it(name, () => {
			assert.deepEqual(fixed(text, only(analyse(text, environment()), code)), results);
			const windows = text.replace(/\n/g, '\r\n');
			const found = only(analyse(windows, environment()), code);
			const made = (found.fixes ?? []).map(({ changes }) => applyChanges(windows, changes() ?? []));
			assert.deepEqual(
				made,
				results.map((result) => (head + result).replace(/\n/g, '\r\n')),
			);
			for (const after of made) assert.deepEqual(read(after).faults, []);
		});
	}

	it('write in the language of the environment', () => {
		const text = ofPmv('etat: sans_objet', 'motif: autre');
		const found = only(analyse(text, environment({ language: 'en' })), 'sans_justification');
		assert.deepEqual(fixed(text, found), [pmv('etat: sans_objet', 'motif: autre', 'justification: To be completed')]);
	});

	it('settle what they are offered for', () => {
		for (const [text, code] of [
			[ofPmv('etat: en_place'), 'sans_preuve'],
			[ofPmv('etat: en_place', 'preuves: [solution.pmw]'), 'preuve_introuvable'],
			[ofPmv('etat: sans_objet', 'justification: Rien à livrer.'), 'sans_motif'],
			[ofPmv('etat: planifiee', 'responsable: Équipe'), 'sans_echeance'],
		] as const) {
			const found = only(analyse(text, environment()), code);
			for (const fix of found.fixes ?? [])
				assert.deepEqual(codes(analyse(applyChanges(text, fix.changes() ?? []), environment())), [], text);
		}
	});
});
