import assert from 'node:assert/strict';
import { newCharter } from '../../server/engine/edits/skeleton';
import { promptsOf } from '../../server/engine/model/prompts';
import { analyse, phases, standard } from '../standard';
import { environment, head } from './support/findings';

describe('prompts that are left', () => {
	for (const phase of phases)
		for (const language of ['fr', 'en'] as const)
			it(`are one warning in a fresh charter, which counts them: ${phase}, ${language}`, () => {
				const text = newCharter(standard, language, '\n', phase, { name: 'Permis', organisation: 'Régie' });
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
