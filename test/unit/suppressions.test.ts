import assert from 'node:assert/strict';
import { settingsIn } from '../../server/judging/settings';
import { analyse, standard } from '../standard';
import { environment, fixed, head, layouts, only } from './support/findings';

const typo = 'objectif:\n  - Réduire le délai\n';
const found = (text: string) => analyse(text, environment()).findings.map(({ code }) => code);
/** The codes of the findings on the file and on its suppressions. */
const told = (text: string) => found(text).filter((code) => /^(?:format|suppression)/.test(code));

describe('suppressions', () => {
	const silenced: readonly (readonly [name: string, text: string])[] = [
		['on the line above', `${head}# charte-ignorer format/cle_inconnue : vient de l’outil\n${typo}`],
		['on the same line', `${head}objectif: [Réduire] # charte-ignorer format/cle_inconnue : vient de l’outil\n`],
		[
			'above, past other comments and blank lines',
			`${head}# charte-ignorer format/cle_inconnue : vient de l’outil\n# note\n\n${typo}`,
		],
		['for the whole file', `# charte-ignorer-fichier format/cle_inconnue : vient de l’outil\n${head}${typo}autre: 1\n`],
		[
			'for the whole file, at its end',
			`${head}${typo}# charte-ignorer-fichier format/cle_inconnue : vient de l’outil\n`,
		],
		['of a whole group', `${head}# charte-ignorer format : vient de l’outil\n${typo}`],
		['with no space before the colon', `${head}# charte-ignorer format/cle_inconnue: vient de l’outil\n${typo}`],
		[
			'with a no-break space before the colon',
			`${head}# charte-ignorer format/cle_inconnue\u00a0: vient de l’outil\n${typo}`,
		],
		['with no space after the #', `${head}#charte-ignorer format/cle_inconnue : vient de l’outil\n${typo}`],
		['indented', `${head}portee:\n  # charte-ignorer format/cle_inconnue : vient de l’outil\n  zone: 1\n`],
	];
	for (const [name, text] of silenced)
		for (const { name: layout, lay } of layouts)
			it(`${name} silence a finding (${layout})`, () => assert.deepEqual(told(lay(text)), []));

	it('leave findings that can be told with the reason', () => {
		const text = `${head}# charte-ignorer format/cle_inconnue : vient de l’outil\n${typo}`;
		const { silenced } = analyse(text, environment());
		assert.deepEqual(
			silenced.map(({ finding, reason }) => [finding.code, text.slice(finding.start, finding.end), reason]),
			[['format/cle_inconnue', 'objectif', 'vient de l’outil']],
		);
		assert.deepEqual(analyse(`${head}${typo}`, environment()).silenced, []);
	});

	it('of a member of a group leave the finding that it would have been', () => {
		const whole = analyse(head, environment({ phase: 'exploitation' })).findings.flatMap(({ actions = [] }) => actions);
		const id = whole[0] ?? '';
		const { findings, silenced } = analyse(
			`# charte-ignorer-fichier ${id} : fait ailleurs\n${head}`,
			environment({ phase: 'exploitation' }),
		);
		assert.deepEqual(findings.flatMap(({ actions = [] }) => actions).sort(), whole.filter((one) => one !== id).sort());
		assert.deepEqual(
			silenced.map(({ finding, reason }) => [finding.actions, reason]),
			[[[id], 'fait ailleurs']],
		);
	});

	it('are about one line: the same fault elsewhere is still told', () => {
		const text = `${head}# charte-ignorer format/cle_inconnue : vient de l’outil\n${typo}autre: 1\n`;
		const finding = only(text, 'format/cle_inconnue');
		assert.equal(text.slice(finding.start, finding.end), 'autre');
	});

	it('are about one code: another fault of the line is still told', () => {
		const text = `${head}# charte-ignorer format/cle_inconnue : vient de l’outil\nportee: {zone: 1, inclus: [le lot #2]}\n`;
		assert.ok(!told(text).includes('format/cle_inconnue'));
		const other = `${head}# charte-ignorer format/cle_accentuee : vient de l’outil\n${typo}`;
		assert.deepEqual(told(other), ['suppression/inutile', 'format/cle_inconnue']);
	});

	it('do not take a code that begins alike', () => {
		assert.ok(told(`${head}# charte-ignorer format/cle : vient de l’outil\n${typo}`).includes('format/cle_inconnue'));
	});

	it('two on one line are both used', () => {
		const text = `${head}# charte-ignorer format/cle_inconnue : vient de l’outil\n# charte-ignorer format/valeur : synonyme à venir\nportee: {zone: 1}\n`;
		assert.deepEqual(told(text), ['suppression/inutile']);
		assert.deepEqual(told(text.replace('format/valeur', 'format')), []);
	});

	it('a text that holds the words is no suppression', () => {
		const text = `${head}contexte: |\n  # charte-ignorer format/cle_inconnue : vient de l’outil\n${typo}`;
		assert.deepEqual(told(text), ['format/cle_inconnue']);
	});

	it('a whole-file suppression counts only at top level', () => {
		const text = `${head}portee:\n  # charte-ignorer-fichier format/cle_inconnue : vient de l’outil\n  inclus: [Un permis]\n${typo}`;
		assert.deepEqual(told(text), ['suppression/inutile', 'format/cle_inconnue']);
	});
});

describe('suppression/sans_raison', () => {
	for (const reason of ['', ' :', ' :   '])
		it(`« code${reason} » silences nothing, says so, and the fixes add a reason or remove it`, () => {
			const comment = `# charte-ignorer format/cle_inconnue${reason}`;
			const text = `${head}${comment}\n${typo}`;
			assert.deepEqual(told(text), ['suppression/sans_raison', 'format/cle_inconnue']);
			const finding = only(text, 'suppression/sans_raison');
			assert.equal(finding.severity, 'warning');
			assert.equal(text.slice(finding.start, finding.end), comment.trimEnd());
			const [add, remove] = finding.fixes ?? [];
			assert.ok(!add?.preferred && !remove?.preferred, 'editors put a preferred fix first');
			assert.equal(fixed(text, remove), head + typo);
			assert.match(fixed(text, add), /# charte-ignorer format\/cle_inconnue : à justifier *\n/);
			assert.deepEqual(told(fixed(text, add)), []);
		});

	it('with no code either, it can only be removed', () => {
		const text = `${head}contexte: Un constat # charte-ignorer\n`;
		const finding = only(text, 'suppression/sans_raison');
		assert.equal(finding.fixes?.length, 1);
		assert.equal(fixed(text, finding.fixes?.[0]), `${head}contexte: Un constat\n`);
	});
});

describe('suppression/inutile', () => {
	for (const { name: layout, lay } of layouts) {
		it(`a comment that silences nothing is faded, and goes with its line (${layout})`, () => {
			const text = lay(`${head}portee:\n  # charte-ignorer format/valeur : provisoire\n  inclus: [Un permis]\n`);
			const finding = only(text, 'suppression/inutile');
			assert.equal(finding.severity, 'information');
			assert.equal(finding.unnecessary, true);
			assert.equal(text.slice(finding.start, finding.end), '# charte-ignorer format/valeur : provisoire');
			assert.equal(fixed(text, finding.fixes?.[0]), lay(`${head}portee:\n  inclus: [Un permis]\n`));
		});

		it(`behind a value, only the comment goes (${layout})`, () => {
			const text = lay(`${head}contexte: Un constat  # charte-ignorer format/valeur : provisoire\n`);
			const { fixes } = only(text, 'suppression/inutile');
			assert.equal(fixed(text, fixes?.[0]), lay(`${head}contexte: Un constat\n`));
		});
	}

	it('at the end of a file without a last line end', () => {
		const text = `${head}# charte-ignorer-fichier format/valeur : provisoire`;
		assert.equal(fixed(text, only(text, 'suppression/inutile').fixes?.[0]), head);
	});

	it('an error is never silenced: the error stays, and the comment says why', () => {
		const text = `${head}# charte-ignorer format/type : provisoire\nbudget: {total: cher}\n`;
		assert.deepEqual(told(text), ['suppression/inutile', 'format/type']);
		assert.match(only(text, 'suppression/inutile').message, /erreur/);
	});
});

describe('suppression/code_inconnu', () => {
	it('offers the codes that are near, and removing it', () => {
		const text = `${head}# charte-ignorer format/cle_inconue : vient de l’outil\n${typo}`;
		assert.deepEqual(told(text), ['suppression/code_inconnu', 'format/cle_inconnue']);
		const { fixes = [], severity } = only(text, 'suppression/code_inconnu');
		assert.equal(severity, 'warning');
		assert.deepEqual(told(fixed(text, fixes[0])), []);
		assert.equal(fixed(text, fixes.at(-1)), head + typo);
	});

	it('every practice, action and group is a code', () => {
		for (const code of [
			'valeur',
			'valeur.pmv',
			'valeur.pmv/partielle',
			'format',
			'declaration',
			'pratiques',
			'declaration/perimee',
		])
			assert.ok(!told(`# charte-ignorer-fichier ${code} : essai\n${head}`).includes('suppression/code_inconnu'), code);
	});

	it('keys that every object inherits are no codes', () => {
		for (const code of ['constructor', 'toString', '__proto__'])
			assert.ok(told(`# charte-ignorer-fichier ${code} : essai\n${head}`).includes('suppression/code_inconnu'), code);
	});
});

describe('severities of the settings', () => {
	const text = `${head}# charte-ignorer format/valeur : provisoire\n${typo}budget: {total: cher}\n`;
	const severityOf = (code: string, severites: Readonly<Record<string, string>>) => {
		const { severities } = settingsIn({ severites }, standard).own;
		return analyse(text, environment({ severities })).findings.find((finding) => finding.code === code)?.severity;
	};

	it('change one code, or a group, the more precise first', () => {
		assert.equal(severityOf('format/cle_inconnue', {}), 'warning');
		for (const [name, severity] of [
			['erreur', 'error'],
			['avertissement', 'warning'],
			['information', 'information'],
			['conseil', 'hint'],
			['aucune', undefined],
		] as const) {
			assert.equal(severityOf('format/cle_inconnue', { 'format/cle_inconnue': name }), severity);
			assert.equal(severityOf('format/cle_inconnue', { format: name }), severity);
		}
		const both = { format: 'aucune', 'format/cle_inconnue': 'conseil' };
		assert.equal(severityOf('format/cle_inconnue', both), 'hint');
		assert.equal(severityOf('format/type', both), undefined);
	});

	it('hold for suppressions too', () => {
		assert.equal(severityOf('suppression/inutile', { suppression: 'aucune' }), undefined);
		assert.equal(severityOf('suppression/inutile', { format: 'aucune' }), 'information');
	});

	it('of no such name, or of names that every object inherits, change nothing', () => {
		const odd = JSON.parse('{"format": "haute", "__proto__": "aucune", "constructor": "aucune"}');
		assert.equal(severityOf('format/cle_inconnue', odd), 'warning');
	});

	describe('written otherwise', () => {
		const right = '# charte-ignorer format/cle_inconnue : vient de l’outil';
		for (const [written, meant] of [
			['# Charte-ignorer format/cle_inconnue : vient de l’outil', right],
			['# CHARTE-IGNORER format/cle_inconnue : vient de l’outil', right],
			['# charte-ignorer Format/Cle_inconnue - vient de l’outil', right],
			['# charte-ignorer format/cle_inconnue - vient de l’outil', right],
			['# charte-ignorer format/cle_inconnue – vient de l’outil', right],
			['# charte-ignorer format/cle_inconnue (vient de l’outil)', right],
			['# charte-ignorer format/cle_inconnue, vient de l’outil', right],
			['# charte-ignorer format/cle_inconnue; vient de l’outil', right],
			['# charte-ignorer format/cle_inconnue = vient de l’outil', right],
			['# charte-ignorer format/cle_inconnue vient de l’outil', right],
			['# charte-ignorer : format/cle_inconnue : vient de l’outil', right],
			['# charte-ignorer: format/cle_inconnue vient de l’outil', right],
			['# charte-ignorez format/cle_inconnue : vient de l’outil', right],
			['# charte_ignorer format/cle_inconnue : vient de l’outil', right],
			['# charte ignorer format/cle_inconnue : vient de l’outil', right],
			['# charte\u2011ignorer format/cle_inconnue : vient de l’outil', right],
			['## charte-ignorer format/cle_inconnue : vient de l’outil', right],
			[
				'# charte-ignorer format/cle_inconnue et format/valeur - vient de l’outil',
				'# charte-ignorer format/cle_inconnue, format/valeur : vient de l’outil',
			],
			['# charte-ignorer format/cle_inconnue, outil', '# charte-ignorer format/cle_inconnue : outil'],
			['# Charte-ignorer format/cle_inconnue', '# charte-ignorer format/cle_inconnue'],
			['# charte-ignorer « format/cle_inconnue » : outil', '# charte-ignorer format/cle_inconnue : outil'],
			['# charte-ignorer `format/cle_inconnue` : outil', '# charte-ignorer format/cle_inconnue : outil'],
			['# charte-ignorer-ligne format/cle_inconnue : outil', '# charte-ignorer format/cle_inconnue : outil'],
			['# charte-ignorer format/cle_inconnue. Outil', '# charte-ignorer format/cle_inconnue : Outil'],
			[
				'# charte-ignorer format/cle_inconnue;format/valeur : outil',
				'# charte-ignorer format/cle_inconnue, format/valeur : outil',
			],
			[
				'# Charte-ignorer-fichier format/cle_inconnue - vient de l’outil',
				'# charte-ignorer-fichier format/cle_inconnue : vient de l’outil',
			],
		] as const)
			for (const { name: layout, lay } of layouts)
				it(`${written} becomes ${meant} (${layout})`, () => {
					const text = lay(`${head}${written}\n${typo}`);
					const finding = only(text, 'suppression/forme');
					assert.equal(text.slice(finding.start, finding.end), written);
					assert.deepEqual(
						finding.fixes?.map((fix) => fixed(text, fix)),
						[lay(`${head}${meant}\n${typo}`)],
					);
					const after = told(lay(`${head}${meant}\n${typo}`));
					if (/ : /.test(meant))
						assert.ok(!after.includes('format/cle_inconnue') && !after.includes('suppression/forme'));
					else assert.ok(after.includes('suppression/sans_raison'));
				});

		it('is told in English too', () => {
			const text = `${head}# Charte-ignorer format/cle_inconnue - comes from the tool\n${typo}`;
			const finding = analyse(text, { ...environment(), language: 'en' }).findings.find(
				({ code }) => code === 'suppression/forme',
			);
			assert.match(finding?.message ?? '', /^Write “# charte-ignorer format\/cle_inconnue : comes from the tool”/);
		});

		it('is not seen in what only speaks of it', () => {
			for (const written of [
				'# La charte ignore les délais',
				'# charte ignorée par le comité',
				'# charte : ignorer ce qui suit',
				'# charte-ignorer : voir le guide',
				'# charte',
				'# ne pas charte-ignorer format/cle_inconnue',
			])
				assert.ok(!found(`${head}${written}\n${typo}`).includes('suppression/forme'), written);
		});
	});

	it('take no placeholder for a reason', () => {
		for (const reason of [
			'…',
			'...',
			'« … »',
			'TBD',
			'à compléter',
			'à déterminer',
			'?',
			'-',
			'n/a',
			'(à venir)',
			'xxx',
		])
			assert.deepEqual(
				told(`${head}# charte-ignorer format/cle_inconnue : ${reason}\n${typo}`).sort(),
				['format/cle_inconnue', 'suppression/sans_raison'],
				reason,
			);
	});
});
