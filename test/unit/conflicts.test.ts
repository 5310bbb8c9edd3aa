import assert from 'node:assert/strict';
import { applyChanges } from '../../server/engine/text/change';
import { analyse } from '../standard';
import { codesOf, environment, head } from './support/findings';

const before = `${head}contexte: Quatre demandes sur dix sont retournées parce qu’une pièce manque.\n`;
const ours = 'budget:\n  totale: 12\nlivrables:\n  - nom: Guide\n    date: 2026-02-30\n';
const theirs = 'risques:\n  - enonce: Un retard\n    echeance: 30 février\nbudgt: 3\n';
const after = 'portee:\n  inclus: [Un permis]\n';
const conflict = (base = '') => `${before}<<<<<<< HEAD\n${ours}${base}=======\n${theirs}>>>>>>> revue\n${after}`;

describe('a git conflict', () => {
	for (const eol of ['\n', '\r\n'])
		for (const base of ['', '||||||| 1a2b3c\nbudget:\n  total: 10\n'])
			describe(`${eol === '\n' ? 'LF' : 'CRLF'}${base ? ', with what both came from' : ''}`, () => {
				const lay = (text: string) => text.replaceAll('\n', eol);
				const text = lay(conflict(base));
				const fixes = (language: 'fr' | 'en') =>
					analyse(text, environment({ language })).findings.find(({ code }) => code === 'format/conflit_git')?.fixes ??
					[];

				it('is one finding, and nothing else is said inside', () => {
					const { findings } = analyse(text, environment());
					const [start, end] = [text.indexOf('<<<<<<<'), text.indexOf('>>>>>>>')];
					assert.deepEqual(
						findings.filter((one) => one.start >= start && one.start <= end).map(({ code }) => code),
						['format/conflit_git'],
					);
					assert.equal(findings.filter(({ severity }) => severity === 'error').length, 1);
				});

				it('has the ways out that editors offer', () => {
					assert.deepEqual(
						fixes('fr').map(({ title }) => title),
						['Garder la version actuelle (HEAD)', 'Garder la version reçue (revue)', 'Garder les deux versions'],
					);
					const left = fixes('en').map((fix) => applyChanges(text, fix.changes() ?? []));
					assert.deepEqual(left, [
						lay(before + ours + after),
						lay(before + theirs + after),
						lay(before + ours + theirs + after),
					]);
					// None is made by itself: which one is right is a person’s to say.
					assert.ok(fixes('fr').every(({ safe, preferred }) => !safe && !preferred));
				});
			});

	it('does not offer to keep both where a key would be there twice', () => {
		const text = `${before}<<<<<<< HEAD\nversion: "1"\n=======\nversion: "2"\n>>>>>>> revue\n`;
		const found = analyse(text, environment()).findings.find(({ code }) => code === 'format/conflit_git');
		assert.equal(found?.fixes?.length, 2);
	});

	it('keeps what is said outside of it', () => {
		assert.ok(codesOf(`${conflict()}budgt: 1\n`).includes('format/cle_inconnue'));
	});

	it('that is the whole rest of the file leaves it empty or whole', () => {
		const text = `${before}<<<<<<< HEAD\n=======\n${after}>>>>>>> revue`;
		const found = analyse(text, environment()).findings.filter(({ code }) => code === 'format/conflit_git');
		assert.equal(found.length, 1);
		assert.deepEqual(
			found[0]?.fixes?.map((fix) => applyChanges(text, fix.changes() ?? [])),
			[before, before + after, before + after],
		);
	});

	it('whose markers are not all there is told at each, without a way out', () => {
		for (const text of [`${before}>>>>>>> revue\n`, `${before}<<<<<<< HEAD\n${after}`]) {
			const found = analyse(text, environment()).findings.filter(({ code }) => code === 'format/conflit_git');
			assert.equal(found.length, 1);
			assert.equal(found[0]?.fixes, undefined);
		}
	});
});
