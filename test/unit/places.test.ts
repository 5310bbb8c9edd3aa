import assert from 'node:assert/strict';
import { onItsPage } from '../../views/on-its-page';
import { nearestPlaceTitle, placeName, placeTitle, saidWithPlaces, withPlaces } from '../../views/places';
import { standard } from '../standard';

describe('the places of a charter by what they are called', () => {
	it('are the titles of their last two keys, unless one says the other', () => {
		for (const [path, fr, en] of [
			['usagers.recherche[].methode', 'Recherche auprès des usagers · méthode', 'Research with users · method'],
			['usagers.recherche', 'Recherche auprès des usagers', 'Research with users'],
			['besoins', 'Besoins', 'Needs'],
			['portee.inclus', 'Portée · ce qui est inclus', 'Scope · what is included'],
			['budget.suivi.frequence', 'Suivi du budget · fréquence', 'Budget follow-up · frequency'],
			['solution.canaux[principal]', 'Solution · canaux', 'Solution · channels'],
			['parcours[].etapes[numerique=false].nom', 'Étapes du parcours · nom', 'Steps of the journey · name'],
			['pratiques.valeur.pmv', 'Déclarations par pratique', 'Declarations by practice'],
		] as const)
			assert.deepEqual([placeTitle(path, 'fr'), placeTitle(path, 'en')], [fr, en], path);
	});

	it('are items by their names', () => {
		assert.equal(
			placeTitle('usagers.groupes[Aînés].taille', 'fr'),
			'Groupes d’usagers «\u00a0Aînés\u00a0» · taille du groupe',
		);
		assert.equal(placeTitle('usagers.groupes[Seniors]', 'en'), 'User groups “Seniors”');
	});

	it('are nothing for what is no path of the format', () => {
		for (const path of ['preuves/essais.md', 'x-interne.nom', 'usagers.inconnu', '', '[Aînés]', 'a b', '.usagers'])
			assert.equal(placeTitle(path, 'fr'), undefined, path);
	});

	it('are told by their nearest title to who has no path at hand', () => {
		for (const [path, title] of [
			['solution.inconnu', 'Solution'],
			['usagers.recherche[].inconnu.autre', 'Recherche auprès des usagers'],
			['usagers.groupes[a.b].inconnu', 'Groupes d’usagers «\u00a0a.b\u00a0»'],
			['solution[', 'Solution'],
			['besoins', 'Besoins'],
			['inconnu.solution', undefined],
			['', undefined],
		] as const)
			assert.equal(nearestPlaceTitle(path, 'fr'), title, path);
		assert.equal(placeName('solution.inconnu', { language: 'fr', hover: false }).toString(), '<bdi>Solution</bdi>');
		assert.match(placeName('solution.inconnu', { language: 'fr', hover: true }).toString(), /<code>/);
	});

	it('are all told by titles in the fields that answer the actions', () => {
		for (const practice of standard.practices)
			for (const action of practice.actions)
				for (const path of action.fields) assert.notEqual(placeTitle(path, 'fr'), undefined, path);
	});

	it('are said in sentences where these name paths, and nothing else is', () => {
		for (const [text, said] of [
			[
				'notez-le sous\n`usagers.recherche` comme `observation`',
				'notez-le sous\n«\u00a0Recherche auprès des usagers\u00a0» comme observation',
			],
			['écrivez «\u00a0usagers.essais\u00a0».', 'écrivez «\u00a0Essais avec des usagers\u00a0».'],
			[
				'dans la charte (competences.plan) : rien',
				'dans la charte (Compétences et formation · plan de formation) : rien',
			],
			['notez-le sous «\u00a0base\u00a0»', 'notez-le sous «\u00a0Valeur de départ\u00a0»'],
			['le canal «\u00a0date\u00a0» du plan', 'le canal «\u00a0date\u00a0» du plan'],
			[
				'voir www.exemple.ca/usagers.essais et docs/budget.total',
				'voir www.exemple.ca/usagers.essais et docs/budget.total',
			],
		] as const)
			assert.equal(saidWithPlaces(text, { language: 'fr' }), said);
		assert.equal(saidWithPlaces('le texte `libre`', { language: 'fr', own: true }), 'le texte `libre`');
	});

	it('show their path on hover, where that is asked', () => {
		const style = { language: 'fr', hover: true } as const;
		assert.equal(
			String(withPlaces('sous `usagers.recherche`', style)),
			'sous «\u00a0<span class="place" title="usagers.recherche">Recherche auprès des usagers</span>\u00a0»',
		);
		assert.equal(String(placeName('besoins', style)), '<bdi><span class="place" title="besoins">Besoins</span></bdi>');
		assert.equal(String(placeName('besoins', { ...style, hover: false })), '<bdi>Besoins</bdi>');
		assert.equal(String(placeName('docs/<b>.md', style)), '<code><bdi>docs/&lt;b&gt;.md</bdi></code>');
	});
});

describe('a finding under its practice', () => {
	it('does not name it again', () => {
		const practice = { number: 14, title: 'Choisir' };
		for (const [message, said] of [
			[
				'Ajoutez une preuve à l’action 14.2 (pratique 14 · Choisir) : rien.',
				'Ajoutez une preuve à l’action 14.2 : rien.',
			],
			['Répondez à l’action 14.2 de la pratique 14 · Choisir, attendue.', 'Répondez à l’action 14.2, attendue.'],
			['Address action 14.2 of practice 14 · Choisir, expected.', 'Address action 14.2, expected.'],
			['Voyez la pratique 1 · Autre.', 'Voyez la pratique 1 · Autre.'],
		] as const)
			assert.equal(onItsPage(message, practice), said);
	});
});
