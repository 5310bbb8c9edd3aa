/** Large files that are full of faults: their beginning is read, one finding says so, and nothing is said of the rest. */
import assert from 'node:assert/strict';
import { readSteps } from '../../server/engine/analyse';
import { declare } from '../../server/engine/edits/declare';
import { finished } from '../../server/engine/steps';
import { analyse, read, standard } from '../standard';
import { environment } from './support/findings';

const head = 'charte: 1\ninitiative: { nom: Permis, organisme: Régie, phase: amorce }\n';
const line = 'une_cle_que_personne_ne_connait: [une valeur, une autre]\n';
const hopeless = head + line.repeat(3000);
const codes = (text: string) => [...new Set(analyse(text, environment()).findings.map(({ code }) => code))];

describe('a large file full of faults', () => {
	it('is read at its beginning, and says from which line on it is not', () => {
		const { findings } = analyse(hopeless, environment());
		const [first] = findings;
		assert.equal(first?.code, 'format/trop_de_fautes');
		assert.deepEqual([first.start, first.end], [0, 'charte: 1'.length]);
		const told = Number(/ligne (\d+)/.exec(first.message)?.[1]);
		assert.equal(hopeless.split('\n')[told - 1], line.trimEnd());
		assert.ok(told > 200 && told < 500, String(told));
		assert.deepEqual(codes(hopeless), ['format/trop_de_fautes', 'format/cle_inconnue']);
		assert.ok(findings.length <= 161);
	});

	it('is not judged, and nothing is written into it', () => {
		const { charter, assessment } = analyse(hopeless, environment());
		const action = standard.action('valeur.pmv');
		assert.ok(action && !charter.sound);
		assert.equal(declare(charter, assessment, { action, status: 'planifiee' }), undefined);
		assert.equal(charter.value.initiative?.nom, 'Permis');
	});

	it('is read whole once its faults are mended, and when it is not that large', () => {
		const mended = head + line.repeat(3000).replace(/^une_cle/gm, 'x-une_cle');
		assert.ok(!codes(mended).includes('format/trop_de_fautes'));
		assert.ok(!codes(head + line.repeat(1000)).includes('format/trop_de_fautes'));
	});

	it('keeps what its beginning says of names and missing keys to itself: the rest may hold them', () => {
		const without = `charte: 1\nbesoins:\n  - enonce: Un besoin\n    groupes: [Citoyens]\n${line.repeat(3000)}`;
		assert.deepEqual(codes(without), ['format/trop_de_fautes', 'format/cle_inconnue']);
	});

	it('is read whole where the beginning only names what the rest declares, however often', () => {
		const need = (_: unknown, n: number) =>
			`  - { enonce: Suivre le dossier ${n}, groupes: [Citoyens, Entreprises] }\n`;
		const needs = Array.from({ length: 1200 }, need).join('');
		const groups = 'usagers: { groupes: [{ nom: Citoyens }, { nom: Entreprises }] }\n';
		const { charter } = analyse(`${head}besoins:\n${needs}${groups}`, environment());
		assert.ok(charter.sound && charter.text.length > 60_000);
		assert.deepEqual(charter.problems, []);
	});

	it('is read in steps as it is at once', () => {
		for (const text of [hopeless, head + line.repeat(20), `${head}contexte: "Ouvert\n`]) {
			const stepped = finished(readSteps(text, standard));
			const { faults, problems, sound } = read(text);
			assert.deepEqual([stepped.faults, stepped.problems, stepped.sound], [faults, problems, sound]);
		}
	});
});
