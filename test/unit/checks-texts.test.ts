import assert from 'node:assert/strict';
import { exclusionFinder, thingOf } from '../../server/engine/checks/texts';
import { processorTime } from '../processor-time';

describe('texts that name one thing', () => {
	for (const [a, b] of [
		['Suivi de la demande', 'le suivi des demandes'],
		['L’avis d’échéance', "Avis d'échéances"],
		['PAIEMENT EN LIGNE', 'paiement en ligne'],
	] as const)
		it(`${a} = ${b}`, () => assert.equal(thingOf(a), thingOf(b)));

	for (const [a, b] of [
		['suivi de la demande', 'demande de suivi'],
		['paiement en ligne', 'paiement'],
	] as const)
		it(`${a} ≠ ${b}`, () => assert.notEqual(thingOf(a), thingOf(b)));

	it('are none in a text without words', () => {
		for (const text of ['', '…', 'de la', '!']) assert.equal(thingOf(text), '', text);
	});
});

describe('exclusions', () => {
	const rulesOut = (exclusion: string, element: string) =>
		exclusionFinder([{ text: exclusion }])(element) !== undefined;

	for (const [exclusion, element] of [
		['paiement en ligne', 'Paiement en ligne des droits'],
		['les rappels', 'Rappels par texto'],
		['rappels par texto (phase 2)', 'Gestion des rappels par texto'],
		['mobile app', 'The mobile app'],
		['heures faites hors du Québec', 'Heures faites hors du Québec'],
	] as const)
		it(`« ${exclusion} » rules « ${element} » out`, () => assert.ok(rulesOut(exclusion, element)));

	for (const [exclusion, element] of [
		['paiement en ligne des entreprises', 'paiement en ligne'],
		['paiement en ligne', 'confirmation du paiement en ligne'],
		['paiement, sauf en ligne', 'paiement, sauf en ligne'],
		['paiement excepté par carte', 'paiement excepté par carte'],
		['signature', 'signature sans papier'],
		['', 'paiement'],
		['paiement', ''],
		['gestion', 'gestion des rappels'],
	] as const)
		it(`« ${exclusion} » leaves « ${element} » in`, () => assert.ok(!rulesOut(exclusion, element)));

	it('take the time of their words, not of their pairs', () => {
		const time = (count: number) => {
			const texts = Array.from({ length: count }, (_, index) => ({ text: `élément numéro ${index} de la liste` }));
			const start = processorTime();
			const find = exclusionFinder(texts);
			for (const { text } of texts) assert.ok(find(`${text} exclue`));
			return processorTime() - start;
		};
		time(500);
		const [few, many] = [time(1000), time(8000)];
		assert.ok(many < Math.max(50, few * 24), `${few} ms, then ${many} ms`);
	});
});
