import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hasLineToSuppress, isSuppressible, joinSuppressions, suppress } from '../../server/engine/edits/suppress';
import { Suppressions } from '../../server/engine/findings/suppressions';
import { applyChanges } from '../../server/engine/text/change';
import { analyse } from '../standard';
import { inEveryLayout } from './support/every-layout';
import { faultyTexts } from './support/faulty';
import { analyser, environment, fixed, head, layouts, only } from './support/findings';

/** The text once the finding on `word` is left out. Undefined where it cannot be. */
function ignoring(
	text: string,
	word: string,
	code = 'format/cle_inconnue',
	{ reason = 'vient de l’outil', wholeFile = false } = {},
): string | undefined {
	const { charter } = analyse(text, environment());
	const change = suppress(charter, { code, offset: text.indexOf(word), wholeFile, reason });
	return change && applyChanges(text, [change]);
}
const told = (text: string) =>
	analyse(text, environment())
		.findings.map(({ code }) => code)
		.filter((code) => /^(?:format|suppression)/.test(code));

describe('suppress', () => {
	const typo = 'portee:\n  zone: [1] # ici\n';
	const comment = '# charte-ignorer format/cle_inconnue : vient de l’outil';

	inEveryLayout(
		'writes the comment above the line, at its indent',
		head + typo,
		`${head}portee:\n  ${comment}\n  zone: [1] # ici\n`,
		(text) => ignoring(text, 'zone'),
	);
	inEveryLayout(
		'writes it above an item of a list',
		`${head}besoins:\n  - enonce: Payer\n    urgence: forte\n  - urgence: forte\n    enonce: Voir\n`,
		`${head}besoins:\n  - enonce: Payer\n    ${comment}\n    urgence: forte\n  ${comment}\n  - urgence: forte\n    enonce: Voir\n`,
		(text) => ignoring(ignoring(text, 'urgence') ?? '', '- urgence'),
	);
	inEveryLayout(
		'writes it for the whole file, below the others of its kind, at the head',
		`# charte-ignorer-fichier format/cle_accentuee : brouillon\n# Charte du guichet\n${head}${typo}références: []\n`,
		`# charte-ignorer-fichier format/cle_accentuee : brouillon\n# charte-ignorer-fichier format/cle_inconnue : vient de l’outil\n# Charte du guichet\n${head}${typo}références: []\n`,
		(text) => ignoring(text, 'zone', undefined, { wholeFile: true }),
	);

	it('takes a code into the comment that gives the same reason', () => {
		const text = `${head}  # charte-ignorer format/valeur : Vient de l'outil\n`.replace('  #', 'portee:\n  #');
		assert.equal(
			ignoring(`${text}  zone: 1\n`, 'zone'),
			`${text.replace('format/valeur', 'format/valeur, format/cle_inconnue')}  zone: 1\n`,
		);
		assert.equal(
			ignoring(`${text}  zone: 1\n`, 'zone', undefined, { reason: 'autre' })?.match(/charte-ignorer/g)?.length,
			2,
		);
	});

	it('writes the reason that a comment there lacks, and nothing where it stands already', () => {
		const before = `${head}# charte-ignorer format/cle_inconnue\nzone: 1\n`;
		const after = ignoring(before, 'zone');
		assert.equal(after, before.replace('inconnue', 'inconnue : vient de l’outil'));
		assert.equal(ignoring(after ?? '', 'zone'), undefined);
		assert.equal(ignoring(before, 'zone', undefined, { reason: ' ' }), undefined);
	});

	it('stands above a text of several lines, never inside it', () => {
		const text = `${head}contexte: >-\n  Le service est rendu\n  par télécopieur à chaque demande\n`;
		assert.equal(
			ignoring(text, 'télécopieur', 'formulation/telecopieur'),
			text.replace('contexte:', '# charte-ignorer formulation/telecopieur : vient de l’outil\ncontexte:'),
		);
		for (const quoted of ['"Un', "'Un", 'Un']) {
			const last = quoted[0] === 'U' ? '' : quoted[0];
			const long = `${head}contexte: ${quoted}\n  service lent${last}\n`;
			assert.equal(ignoring(long, 'lent', 'x/y')?.split('\n').at(-4), '# charte-ignorer x/y : vient de l’outil');
		}
	});

	it('silences what is told of a line in the middle of a text', () => {
		const text = `${head}contexte: >-\n  Le service reçoit les demandes\n  par télécopieur et les classe\n`;
		const after = ignoring(text, 'télécopieur', 'formulation/telecopieur') ?? '';
		const { charter } = analyse(after, environment());
		const suppressions = new Suppressions(after, charter.comments, charter.root);
		const at = (word: string) => ({ start: after.indexOf(word), end: after.indexOf(word) + word.length });
		assert.ok(suppressions.covers('formulation/telecopieur', at('télécopieur')));
		assert.ok(!suppressions.covers('formulation/telecopieur', at('Permis en ligne')));
	});

	it('keeps a byte order mark in front, and is one line whatever the reason', () => {
		const text = `\ufeff${head}zone: 1\n`;
		assert.equal(
			ignoring(text, 'zone', 'format/cle_inconnue', { wholeFile: true, reason: 'Une\r\n  longue \n raison' }),
			`\ufeff# charte-ignorer-fichier format/cle_inconnue : Une longue raison\n${head}zone: 1\n`,
		);
		const first = '\ufeffzone: 1\ncharte: 1\n';
		assert.equal(ignoring(first, 'zone')?.slice(0, 4), '\ufeff# c');
	});

	it('silences each finding of the samples and of faulty files that can be, and that one alone', () => {
		const folder = join(process.cwd(), 'samples');
		const samples = readdirSync(folder)
			.filter((name) => name.endsWith('.charte.yaml'))
			.map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const);
		const env = environment({ laterExpectations: true });
		let made = 0;
		for (const [name, source] of [...samples, ...faultyTexts]) {
			for (const { lay } of layouts) {
				const text = lay(source);
				const analyseLike = analyser(env);
				const before = analyseLike(text);
				for (const finding of before.findings.filter(isSuppressible)) {
					for (const wholeFile of hasLineToSuppress(before.charter, finding.start) ? [false, true] : [true]) {
						const { code, start: offset } = finding;
						const change = suppress(before.charter, { code, offset, wholeFile, reason: 'accordé' });
						assert.ok(change, `${name} ${code}`);
						made++;
						const after = applyChanges(text, [change]);
						const again = analyseLike(after);
						assert.equal(again.charter.faults.length, before.charter.faults.length, `${name} ${code}`);
						const start = offset + (change.start <= offset ? change.newText.length : 0);
						const left = again.findings.filter(
							(one) => one.code === code && isSuppressible(one) && (wholeFile || one.start === start),
						);
						assert.deepEqual(left, [], `${name} ${code}\n${after}`);
						if (text.includes('\r\n')) assert.doesNotMatch(after, /[^\r]\n/);
					}
				}
			}
		}
		assert.ok(made > 100, String(made));
	}).timeout(120_000);

	it('is not for errors, and not for findings on such comments', () => {
		const { findings } = analyse(
			`${head}budget: {total: cher}\n# charte-ignorer\nzone: 1\n`,
			environment({ severities: { 'format/type': 'hint', 'format/cle_inconnue': 'error' } }),
		);
		const may = (code: string) => findings.filter((one) => one.code === code).map(isSuppressible);
		assert.deepEqual(may('format/type'), [false], 'an error, shown as a hint');
		assert.deepEqual(may('format/cle_inconnue'), [true], 'a warning, shown as an error');
		assert.deepEqual(may('suppression/sans_raison'), [false]);
	});
});

describe('several codes in one comment', () => {
	const two = 'portee: {zone: 1, inclus: [le lot #2]}\n';
	it('silence the findings of each', () => {
		const text = `${head}bénéfices: {zone: 1} # charte-ignorer format/cle_accentuee, format/cle_inconnue : vient de l’outil\n`;
		assert.ok(!told(text).includes('format/cle_accentuee'));
		assert.deepEqual(
			told(text).filter((code) => code.startsWith('suppression') && code !== 'suppression/inutile'),
			[],
		);
		for (const list of ['format/cle_inconnue,format/diese', 'format/cle_inconnue , format/diese,'])
			assert.ok(!told(`${head}# charte-ignorer ${list} : vu\n${two}`).includes('format/cle_inconnue'), list);
	});

	it('one that silences nothing is told by itself, and goes alone', () => {
		for (const [list, left] of [
			['format/cle_inconnue, format/valeur', 'format/cle_inconnue'],
			['format/valeur, format/cle_inconnue', 'format/cle_inconnue'],
			['format/valeur ,format/cle_inconnue, format', 'format/cle_inconnue, format'],
		] as const) {
			const text = `${head}# charte-ignorer ${list} : vu\nzone: 1\n`;
			const finding = only(text, 'suppression/inutile');
			assert.equal(text.slice(finding.start, finding.end), 'format/valeur');
			assert.equal(fixed(text, finding.fixes?.[0]), `${head}# charte-ignorer ${left} : vu\nzone: 1\n`);
		}
	});

	it('that silence nothing at all are told once, and go with their line', () => {
		const text = `${head}# charte-ignorer format/valeur, format/nom_inconnu : vu\nreferences: []\n`;
		assert.equal(fixed(text, only(text, 'suppression/inutile').fixes?.[0]), `${head}references: []\n`);
	});

	it('without a reason are told once', () => {
		const text = `${head}# charte-ignorer format/valeur, format/cle_inconnue\nzone: 1\n`;
		const { message, fixes } = only(text, 'suppression/sans_raison');
		assert.ok(message.includes('format/valeur, format/cle_inconnue'), message);
		assert.match(fixed(text, fixes?.[0]), /# charte-ignorer format\/valeur, format\/cle_inconnue : à justifier\n/);
	});

	it('one that does not exist is told on its own', () => {
		const text = `${head}# charte-ignorer format/cle_inconnue, format/valeurr : vu\nzone: 1\n`;
		const finding = only(text, 'suppression/code_inconnu');
		assert.equal(text.slice(finding.start, finding.end), 'format/valeurr');
		assert.equal(fixed(text, finding.fixes?.[0]), text.replace('valeurr', 'valeur'));
		assert.equal(fixed(text, finding.fixes?.at(-1)), text.replace(', format/valeurr', ''));
	});
});

describe('joinSuppressions', () => {
	const joined = (text: string, at = 'charte-ignorer') => {
		const change = joinSuppressions(analyse(text, environment()).charter, text.indexOf(at));
		return change && applyChanges(text, [change]);
	};
	for (const { name: layout, lay } of layouts)
		it(`makes one comment of two with the same reason, from either of them (${layout})`, () => {
			const text = lay(
				`${head}portee:\n  # charte-ignorer format/diese : Vu\n  # charte-ignorer format/cle_inconnue, format/diese: vu\n  zone: 1\n`,
			);
			const after = lay(`${head}portee:\n  # charte-ignorer format/diese, format/cle_inconnue : Vu\n  zone: 1\n`);
			assert.equal(joined(text), after);
			assert.equal(joined(text, 'format/cle_inconnue'), after);
			assert.equal(joined(after), undefined);
		});

	it('leaves comments that differ in reason, in reach or in place', () => {
		for (const text of [
			'# charte-ignorer format : vu\n# charte-ignorer valeur : su\nzone: 1\n',
			'# charte-ignorer-fichier format : vu\n# charte-ignorer valeur : vu\nzone: 1\n',
			'# charte-ignorer format : vu\n# une note\n# charte-ignorer valeur : vu\nzone: 1\n',
			'zone: 1 # charte-ignorer format : vu\n# charte-ignorer valeur : vu\nautre: 1\n',
			'# charte-ignorer format\n# charte-ignorer valeur\nzone: 1\n',
		])
			assert.equal(joined(head + text), undefined, text);
	});
});
