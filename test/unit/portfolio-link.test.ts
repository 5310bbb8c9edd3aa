import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isPortfolioPath, portfolioLink } from '../../client/links/portfolio';
import { viewOfQuery, viewQuery } from '../../views/portfolio/link';
import {
	defaultView,
	groupings,
	nobody,
	overdueSorts,
	type PortfolioView,
	portfolioLists,
} from '../../views/portfolio/view';
import { practiceViews } from '../panel/report';
import { phases } from '../standard';

const names = {
	practices: practiceViews('fr').map(({ id }) => id),
	actions: practiceViews('fr').flatMap(({ actions }) => actions.map(({ id }) => id)),
	phases,
};

/** The query as whoever opens a link gives it: its escapes are taken away once. */
const opened = (query: string) => viewOfQuery(decodeURIComponent(query), names);

const text = fc.string({ unit: 'grapheme', maxLength: 40 }).filter((one) => one.trim() === one && one !== 'aucune');
const views: fc.Arbitrary<PortfolioView> = fc.record({
	sort: fc.constantFrom('name', 'organisation', 'phase', 'withoutGap', 'inPlace', ...names.practices),
	descending: fc.boolean(),
	text,
	organisation: text,
	phase: fc.constantFrom('', 'none', ...phases),
	onlyGaps: fc.boolean(),
	action: fc.constantFrom('', ...names.actions),
	group: fc.constantFrom('', ...groupings),
	overdue: fc.record({
		kind: fc.constantFrom('', 'late', 'stale'),
		person: fc.oneof(text, fc.constant(nobody)),
		sort: fc.constantFrom(...overdueSorts),
		descending: fc.boolean(),
	}),
	open: fc.subarray([...portfolioLists]),
}) as fc.Arbitrary<PortfolioView>;

describe('portfolio: the link to a view', () => {
	it('brings back every view, whatever its names are', () => {
		fc.assert(
			fc.property(views, (view) => assert.deepEqual(opened(viewQuery(view)), JSON.parse(JSON.stringify(view)))),
		);
		const view = { ...defaultView, organisation: 'Santé & Services = 50 % #1+?', text: 'a&b=c' };
		assert.deepEqual(opened(viewQuery(view)), view);
		assert.equal(opened(viewQuery({ ...defaultView, text: 'a\ud800' }))?.text, 'a\ufffd', 'half a character');
	});

	it('is short where nothing is chosen, and says what is in words', () => {
		const id = 'charte-numerique.charte-numerique';
		assert.equal(portfolioLink('vscode', id, defaultView), `vscode://${id}/portefeuille`);
		const view = { ...defaultView, phase: 'conception', sort: 'valeur', descending: true, open: ['overdue'] } as const;
		assert.equal(
			portfolioLink('vscodium', id, view),
			`vscodium://${id}/portefeuille?phase=conception&tri=valeur&ordre=decroissant&listes=retards`,
		);
		assert.ok(isPortfolioPath('/portefeuille') && isPortfolioPath('/portefeuille/'));
		for (const path of ['', '/', '/portefeuilles', '/pratique/portefeuille', 'portefeuille', '/portefeuille/x'])
			assert.equal(isPortfolioPath(path), false, path);
	});

	it('is refused where anything in it is malformed', () => {
		assert.deepEqual(viewOfQuery('', names), defaultView);
		for (const query of [
			'x',
			'x=1',
			'=',
			'&',
			'phase',
			'phase=',
			'phase=été',
			'phase=conception&phase=conception',
			'phase=conception&',
			'phase=conception=x',
			'ecarts=non',
			'action=valeur',
			'action=valeur.inconnue',
			'tri=name',
			'tri=valeur.pmv',
			'ordre=desc',
			'regroupement=practice',
			'genre=late',
			'tri_retards=jours',
			'ordre_retards=x',
			'listes=',
			'listes=retards.retards',
			'listes=retards,sous_totaux',
			'recherche=%E0%A4',
			`recherche=${'x'.repeat(501)}`,
			'__proto__=x',
			'constructor=x',
			'toString=x',
		])
			assert.equal(viewOfQuery(query, names), undefined, query);
	});

	it('throws on nothing', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (query) => {
				viewOfQuery(query, names);
				viewOfQuery(`recherche=${query}`, names);
			}),
		);
	});
});
