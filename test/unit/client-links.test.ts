import assert from 'node:assert/strict';
import { parsePracticePath, placeOfFinding, practiceLink, practicePlace } from '../../client/links/practices';

describe('client: links to practices', () => {
	it('come back from the address they make', () => {
		for (const place of [
			{ practice: 'valeur' },
			{ practice: 'valeur', action: 'valeur.pmv' },
			{ practice: 'bout_en_bout', action: 'bout_en_bout.de_bout_en_bout' },
		]) {
			const link = practiceLink('vscode', 'charte-numerique.charte-numerique', place);
			assert.match(link, /^vscode:\/\/charte-numerique\.charte-numerique\/pratique\//);
			assert.deepEqual(parsePracticePath(new URL(link.replace('vscode:', 'http:')).pathname), place);
		}
		assert.equal(
			practiceLink('code-oss', 'a.b', { practice: 'valeur', action: 'valeur.pmv' }),
			'code-oss://a.b/pratique/valeur/pmv',
		);
	});

	it('take an action whole or short', () => {
		const pmv = { practice: 'valeur', action: 'valeur.pmv' };
		assert.deepEqual(practicePlace('valeur', 'pmv'), pmv);
		assert.deepEqual(practicePlace('valeur', 'valeur.pmv'), pmv);
		assert.deepEqual(practicePlace('valeur.pmv'), pmv);
		assert.deepEqual(parsePracticePath('/pratique/valeur/valeur.pmv'), pmv);
		assert.deepEqual(parsePracticePath('/pratique/valeur/'), { practice: 'valeur' });
	});

	it('refuse what is malformed', () => {
		const paths = [
			'',
			'/',
			'/pratique',
			'/pratique/',
			'/pratique/../x',
			'/pratique/VALEUR',
			'/autre/valeur',
			'pratique/valeur',
		];
		paths.push('/pratique/valeur/pmv/x', '/pratique/valeur/a.b', '/pratique/<b>', `/pratique/${'a'.repeat(1e5)}`);
		for (const path of paths) assert.equal(parsePracticePath(path), undefined, path.slice(0, 60));
		for (const id of [null, undefined, 8, {}, [], 'valeur.', '.pmv', 'a.b.c'])
			assert.equal(practicePlace(id), undefined);
		assert.equal(practicePlace('valeur', 8), undefined);
	});

	it('read the practice of a finding’s data', () => {
		assert.deepEqual(placeOfFinding({ practice: 'valeur', action: 'valeur.pmv' }), {
			practice: 'valeur',
			action: 'valeur.pmv',
		});
		assert.deepEqual(placeOfFinding({ practice: 'valeur', actions: ['valeur.pmv'] }), { practice: 'valeur' });
		assert.deepEqual(placeOfFinding({ practice: 'valeur', action: 42 }), { practice: 'valeur' });
		for (const data of [undefined, null, 'valeur', 8, {}, [], { practice: '<script>' }]) {
			assert.equal(placeOfFinding(data), undefined);
		}
	});
});
