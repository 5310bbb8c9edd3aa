import assert from 'node:assert/strict';
import { analyse, phases, standard } from '../standard';
import { environment, formatFindings } from './support/findings';

const { descriptions } = standard;

/** An example as it would stand in a charter; what it says of the initiative itself is kept. */
function charterOf(example: string, edition: string, phase: string, type?: string): string {
	const [, own = ''] = /^initiative:\n((?: .*\n)*)/m.exec(example) ?? [];
	const initiative = [
		'  nom: Permis en ligne',
		'  organisme: Régie des permis',
		...(own.includes('  phase:') ? [] : [`  phase: ${phase}`]),
		...(type ? [`  type: ${type}`] : []),
	];
	const rest = example.replace(/^initiative:\n(?: .*\n)*/m, '');
	return `charte: 1\nedition: ${edition}\ninitiative:\n${initiative.join('\n')}\n${own}${rest}`;
}

describe('the examples of the descriptions', () => {
	const shown = descriptions.flatMap(({ code, example }) =>
		standard.checks.has(code) && example !== undefined ? [{ code, example }] : [],
	);

	it('are given for every check', () => {
		const codes = new Set(shown.map(({ code }) => code));
		assert.deepEqual(
			[...standard.checks.keys()].filter((code) => !codes.has(code)),
			[],
		);
	});

	for (const { code, example } of shown)
		it(`${code}: is not raised by its own example, at any phase, in either edition`, () => {
			for (const edition of ['beta', 'courante'])
				for (const phase of phases)
					for (const type of [undefined, 'nouveau_service']) {
						const text = charterOf(example, edition, phase, type);
						const { findings } = analyse(text, environment());
						assert.deepEqual(
							findings.filter((finding) => finding.code === code).map(({ message }) => message),
							[],
							text,
						);
					}
		});

	it('are sound, the names of what is declared elsewhere apart', () => {
		for (const { code, example } of shown)
			assert.deepEqual(
				formatFindings(analyse(charterOf(example, 'courante', 'amorce'), environment()))
					.filter((finding) => finding.code !== 'format/nom_inconnu')
					.map(({ message }) => message),
				[],
				code,
			);
	});
});
