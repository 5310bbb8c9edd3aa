import assert from 'node:assert/strict';
import { newCharter } from '../../server/engine/edits/skeleton';
import { promptsOf } from '../../server/engine/model/prompts';
import { analyse, phases, standard } from '../standard';
import { environment, head } from './support/findings';

describe('prompts that are left', () => {
	const sizes = ['essentiel', 'complet'] as const;
	for (const [phase, language, size] of phases.flatMap((phase) =>
		(['fr', 'en'] as const).flatMap((language) => sizes.map((size) => [phase, language, size] as const)),
	))
		it(`are one warning in a fresh charter, which counts them: ${phase}, ${language}, ${size}`, () => {
			const text = newCharter(standard, language, '\n', phase, { name: 'Permis', organisation: 'Régie', size });
			const { findings, charter } = analyse(text, environment({ language }));
			assert.deepEqual(
				findings.map(({ code, severity }) => `${severity} ${code}`),
				['warning contenu/invites'],
			);
			const prompts = promptsOf(charter);
			assert.ok(findings[0]?.message.includes(String(prompts.length)), findings[0]?.message);
			assert.equal(findings[0]?.start, prompts[0]?.start);
		});

	const mixed = `${head}livrables:\n  - nom: Guide\n    date: AAAA-MM-JJ\n`;
	const codes = (text: string, own = {}) => analyse(text, environment(own)).findings.map(({ code }) => code);

	it('are told as one where one is left', () => {
		const found = analyse(mixed, environment()).findings.find(({ code }) => code === 'contenu/invites');
		assert.match(found?.message ?? '', /^Remplacez l’invite qui reste/);
	});

	it('keep what is lacking altogether to themselves until there are more answers than prompts', () => {
		const fresh = newCharter(standard, 'fr', '\n', 'amorce', { size: 'essentiel' });
		const lacking = (text: string) => codes(text).filter((code) => code === 'gouvernance');
		assert.deepEqual(lacking(fresh), []);
		let left = promptsOf(analyse(fresh, environment()).charter).length;
		let text = fresh;
		const told: number[] = [];
		while (left > 0) {
			const { charter } = analyse(text, environment());
			const [first] = promptsOf(charter);
			assert.ok(first);
			const isDate = /^(?:AAAA|YYYY)/.test(first.text);
			text = `${text.slice(0, first.start)}${isDate ? '2027-01-29' : 'Les agentes du comptoir de Rimouski'}${text.slice(first.end)}`;
			left = promptsOf(analyse(text, environment()).charter).length;
			if (lacking(text).length > 0) told.push(left);
		}
		assert.ok(told.length > 3 && told[0] !== undefined && told[0] > 3, `told while ${told} are left`);
		assert.equal(told.at(-1), 0);
	});

	it('silence nothing that does not follow from them', () => {
		const without = codes(mixed.replace('AAAA-MM-JJ', '2027-01-29'));
		for (const code of without) assert.ok(codes(mixed).includes(code), code);
	});

	it('silence nothing where a setting or a comment hides them', () => {
		const text = newCharter(standard, 'fr', '\n', 'amorce');
		assert.ok(codes(text, { severities: { 'contenu/invites': 'none' } }).includes('equipe'));
		const ignored = `# charte-ignorer-fichier contenu/invites : gabarit de la maison\n${text}`;
		assert.ok(codes(ignored).includes('equipe'));
		assert.ok(!codes(ignored).includes('contenu/invites'));
	});
});
