import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultEnvironment, judge, read } from '../standard';

const sample = readFileSync(join(process.cwd(), 'samples/proche-aidance.charte.yaml'), 'utf8');
const env = defaultEnvironment('2026-11-22', { exists: () => 'file' });

/** What is told to be vague in a text, as the text under the squiggle. */
const vague = (text: string): string[] =>
	(judge(read(text), env)?.findings ?? [])
		.filter(({ code }) => code === 'contenu/vague')
		.map(({ start, end }) => text.slice(start, end));

/** The sample with another text under the first key of that name. */
function saying(key: string, text: string): string {
	const changed = sample.replace(new RegExp(`^( *(?:- )?${key}: ).*(?:\\n(?: *)[^\\s:-][^:\\n]*$)*`, 'm'), `$1${text}`);
	assert.notEqual(changed, sample, key);
	return changed;
}

describe('a sentence that nothing of its charter holds', () => {
	it('is told as vague, however fine its words', () => {
		assert.deepEqual(vague(sample), []);
		for (const [key, text] of [
			['constats', 'Les visages se sont illuminés et la chaleur de la salle a tout dit'],
			['constats', 'Faces lit up as soon as the curtain rose, and the warmth in the room said it all'],
			['reponse', 'Il y aurait lieu de se pencher sur la question'],
			['delai', 'Au diapason de ce que chacun est en droit d’espérer'],
			['frequence', 'whenever the spirit of the project calls for it'],
		] as const)
			assert.deepEqual(vague(saying(key, text)), [text]);
	});

	it('is not one that counts, dates, names, limits or tells what was done', () => {
		for (const text of [
			'Les visages se sont illuminés chez huit d’entre elles sur neuf',
			'Les visages se sont illuminés, puis éteints au bout de trente secondes',
			'La chaleur de la salle a tout dit, sauf le mot que chacun cherchait',
			'La chaleur de la salle a tout dit; le titre a été remplacé depuis',
			'La chaleur de la salle a tout dit quand la demande de répit a paru',
			'La chaleur a tout dit',
			'Les chaises sont attribuées dans l’ordre, quel que soit le visage de chacun',
			'Plusieurs n’ont pas de chaise et laissent tomber la fin du spectacle',
			'People looked for the door and gave up when the warmth said it all',
		])
			assert.deepEqual(vague(saying('constats', text)), [], text);
	});

	it('is not looked for in a charter that is being begun', () => {
		const young = [
			'charte: 1',
			'initiative: { nom: Permis, organisme: Régie, phase: amorce }',
			'usagers:',
			'  recherche:',
			'    - methode: entrevue',
			'      constats: Les visages se sont illuminés et la chaleur de la salle a tout dit',
		].join('\n');
		assert.deepEqual(vague(young), []);
	});
});
