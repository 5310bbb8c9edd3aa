import assert from 'node:assert/strict';
import { ask } from './accepting';

describe('completion of a value that is typed faster than the server answers', () => {
	// Asked again, an editor shows the old list unfiltered for so long, and Enter takes the first of it.
	const places: readonly (readonly [title: string, before: string, label: string, typed: readonly string[]])[] = [
		['a choice', 'charte: 1\nedition: ', 'beta', ['b', 'beta']],
		['a choice with other words', 'risques:\n  - enonce: X\n    impact: ', 'eleve', ['h', 'high', 'elev', 'fort']],
		['yes or no', 'parcours:\n  - nom: X\n    etapes:\n      - numerique: ', 'true', ['oui', 'yes', 'tr']],
		['a rhythm', 'usagers:\n  retroaction:\n    frequence: ', 'mensuelle', ['monthly', 'mens']],
		[
			'a name',
			'usagers:\n  groupes:\n    - nom: Aînés\nbesoins:\n  - enonce: X\n    groupes:\n      - ',
			'Aînés',
			['Aînés', 'aines'],
		],
		['a choice in quotes', 'initiative:\n  phase: "', 'conception', ['c', 'design']],
	];
	for (const [title, before, label, typed] of places)
		it(`asks once, and finds by itself what is typed next: ${title}`, () => {
			const quote = /"?$/.exec(before)?.[0] ?? '';
			const first = ask(`${before}$$`);
			assert.equal(first.isIncomplete, false);
			const filter =
				first.items
					.find((item) => item.label === label)
					?.filterText?.toLowerCase()
					.split(' ') ?? [];
			for (const word of typed) {
				const wanted = word.toLowerCase();
				assert.ok(
					filter.some((one) => one.replace(quote, '').startsWith(wanted)),
					`${word}: ${filter.join(' ')}`,
				);
				assert.equal(ask(`${before}${word}$$`).isIncomplete, false, word);
			}
		});

	it('asks again for evidence, which is found by what is typed', () => {
		assert.equal(ask('pratiques:\n  valeur:\n    pmv:\n      preuves:\n        - $$').isIncomplete, true);
	});
});
