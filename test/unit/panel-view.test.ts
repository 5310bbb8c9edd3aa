import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fold } from '../../server/engine/fold';
import { markOf, marksInOrder } from '../../views/marks';
import {
	actionGroups,
	allActions,
	listsActions,
	peopleNamed,
	practiceGroups,
	shownActions,
} from '../../views/panel/filters';
import {
	defaultView,
	filterKeys,
	groupings,
	nobody,
	type PanelView,
	qualities,
	readView,
	sorts,
} from '../../views/panel/view';
import { reportOf } from '../panel/report';
import { phases } from '../standard';

const report = reportOf({
	actions: {
		'valeur.pmv': { responsible: 'équipe  permis', comment: 'Bilan prêt en 2027; 12 essais', dueDate: '2026-12-01' },
		'inclusion.diversite': { responsible: 'Œuvre commune', justification: 'L’accès reste ouvert' },
		'equipe.autonomie': { phase: 'never', phaseBySetting: true },
	},
});
const view = (change: Partial<PanelView>): PanelView => ({ ...defaultView, ...change });
const ids = (change: Partial<PanelView>): string[] => shownActions(report, view(change)).map(({ action }) => action.id);
const all = allActions(report).map(({ action }) => action.id);

const anyView: fc.Arbitrary<PanelView> = fc.record({
	picture: fc.constantFrom('wheel', 'table'),
	group: fc.constantFrom(...groupings),
	sort: fc.constantFrom(...sorts),
	search: fc.constantFrom('', ' ', 'usager', 'EQUIPE', '8', '8.1', 'zzz', '('),
	theme: fc.constantFrom('', ...report.themes.map(({ id }) => id), 'inconnu'),
	orientation: fc.constantFrom('', ...report.orientations.map(({ id }) => id)),
	phase: fc.constantFrom('', ...phases, 'never'),
	status: fc.constantFrom('', ...marksInOrder, ...qualities),
	responsible: fc.constantFrom('', nobody, 'Équipe Permis', 'Quelqu’un d’autre'),
});

describe('the view of the panel', () => {
	it('is made sound, whatever was kept', () => {
		fc.assert(
			fc.property(fc.anything(), (stored) => {
				const read = readView(stored);
				assert.deepEqual(Object.keys(read), Object.keys(defaultView));
				assert.deepEqual(readView(read), read);
			}),
		);
		for (const none of [undefined, null, 3, 'theme', [], { group: 'lune', sort: {}, search: 4, phase: ['amorce'] }])
			assert.deepEqual(readView(none), defaultView);
		assert.equal(readView({ phase: 'jamais' }).phase, 'never', 'kept by an earlier version');
		assert.equal(readView({ search: 'x'.repeat(10_000) }).search.length, 200);
	});

	it('is kept as it was', () => {
		fc.assert(fc.property(anyView, (one) => assert.deepEqual(readView(JSON.parse(JSON.stringify(one))), { ...one })));
	});
});

describe('the filters of the panel', () => {
	it('lose no action: the groups hold each one that is shown once, and no other', () => {
		fc.assert(
			fc.property(anyView, (one) => {
				const shown = shownActions(report, one).map(({ action }) => action.id);
				const grouped = listsActions(one)
					? actionGroups(report, one).flatMap(({ actions }) => actions.map(({ action }) => action.id))
					: practiceGroups(report, one).flatMap(({ practices }) =>
							practices.flatMap(({ actions }) => actions.map(({ id }) => id)),
						);
				assert.deepEqual([...grouped].sort(), [...shown].sort());
				assert.equal(new Set(grouped).size, grouped.length);
			}),
			{ numRuns: 500 },
		);
	});

	it('only ever take away, and all of them together no more than each', () => {
		fc.assert(
			fc.property(anyView, (one) => {
				const alone = filterKeys.map((key) => new Set(ids({ [key]: one[key] })));
				const search = new Set(ids({ search: one.search }));
				const expected = all.filter((id) => search.has(id) && alone.every((set) => set.has(id)));
				assert.deepEqual(ids(one), expected);
			}),
		);
	});

	it('show everything by default, in the order of the standard', () => {
		assert.deepEqual(ids({}), all);
		assert.equal(all.length, 53);
		const groups = practiceGroups(report, defaultView);
		assert.deepEqual(
			groups.flatMap(({ practices }) => practices.map(({ practice }) => practice.number)),
			Array.from({ length: 18 }, (_, index) => index + 1),
		);
	});

	it('keep a practice without any action where whole practices are looked at, and not where actions are', () => {
		const [first, ...others] = report.practices;
		assert.ok(first);
		const bare = { ...report, practices: [{ ...first, actions: [] }, ...others] };
		const has = (change: Partial<PanelView>) =>
			practiceGroups(bare, view(change)).some(({ practices }) =>
				practices.some(({ practice }) => practice.id === first.id),
			);
		assert.ok(has({}) && has({ theme: first.theme }));
		assert.ok(!has({ status: 'en_place' }) && !has({ search: first.title }) && !has({ theme: 'valeur_securitaire' }));
	});

	it('search as the engine compares: ligatures, and every kind of apostrophe', () => {
		for (const search of ['œuvre', 'OEUVRE', 'l‘acces', 'l’accès', "l'accès"])
			assert.ok(ids({ search }).includes('inclusion.diversite'), search);
		assert.equal(fold('Ex Æquo'), 'ex aequo');
	});

	it('find who is responsible whatever the accents, the case and the spaces, and who is not named', () => {
		const named = ids({ responsible: 'Equipe permis' });
		assert.ok(named.includes('valeur.pmv') && named.length > 1);
		assert.deepEqual(peopleNamed(report).filter((name) => fold(name) === 'equipe permis').length, 1);
		assert.equal(peopleNamed(report).at(-1), nobody);
		const none = ids({ responsible: nobody });
		assert.ok(none.length > 0 && !none.includes('valeur.pmv'));
		assert.deepEqual(ids({ responsible: 'Personne de tel' }), []);
	});

	it('tell what is late, broken or stale beside the statuses', () => {
		for (const quality of qualities) {
			const expected = allActions(report).flatMap(({ action }) => (action[quality] ? [action.id] : []));
			assert.ok(expected.length > 0, quality);
			assert.deepEqual(ids({ status: quality }), expected);
		}
		const detected = ids({ status: 'detected' });
		assert.ok(detected.length > 0);
		assert.deepEqual(ids({ phase: 'never' }), ['equipe.autonomie']);
	});
});

describe('the search of the panel', () => {
	const finds = (search: string, id: string) => ids({ search }).includes(id);

	it('is blind to accents, case, ligatures and apostrophes', () => {
		for (const search of ['bilan pret', 'BILAN  PRÊT', 'prêt bilan', '8.1 bilan'])
			assert.ok(finds(search, 'valeur.pmv'), search);
		for (const search of ['oeuvre', 'ŒUVRE', "l'acces", 'l’accès'])
			assert.ok(finds(search, 'inclusion.diversite'), search);
	});

	it('looks at ids, wording, titles, evidence, names, comments and justifications', () => {
		const { practice, action } = allActions(report).find(({ action: { evidence } }) => evidence.length > 1) ?? {};
		assert.ok(practice && action);
		for (const search of [action.id, action.wording, practice.title, action.evidence[1]?.text ?? '?'])
			assert.ok(finds(search, action.id), search);
		assert.ok(finds('Équipe Permis', 'valeur.pmv') && finds('essais', 'valeur.pmv'));
	});

	it('takes a number for a whole one', () => {
		assert.deepEqual(ids({ search: '8.1' }), ['valeur.pmv']);
		assert.ok(finds('8', 'valeur.pmv') && finds('12', 'valeur.pmv') && finds('2027', 'valeur.pmv'));
		const eighteen = report.practices[17]?.actions[0]?.id ?? '?';
		assert.ok(!finds('8', eighteen) && finds('18', eighteen));
		assert.ok(!finds('202', 'valeur.pmv'));
	});

	it('wants every word, and bears any text', () => {
		assert.ok(finds('bilan', 'valeur.pmv') && !finds('bilan licorne', 'valeur.pmv'));
		fc.assert(fc.property(fc.string({ unit: 'binary' }), (search) => ids({ search }).length <= 53));
		assert.deepEqual(ids({ search: ' \t ' }), all);
	});
});

describe('the order of the panel', () => {
	const rows = (change: Partial<PanelView>) =>
		practiceGroups(report, view({ group: 'none', ...change })).flatMap(({ practices }) => practices);

	it('puts first the practices with a gap, and the least advanced', () => {
		const order = ['gap', 'toAssess', 'notYetExpected', 'noGap'];
		const ranks = rows({ sort: 'state' }).map(({ practice }) => order.indexOf(practice.state));
		assert.deepEqual(ranks, [...ranks].sort());
		assert.ok(new Set(ranks).size > 1);
		const shares = rows({ sort: 'progress' }).map(({ practice: { counts } }) => counts.inPlace / counts.applicable);
		assert.deepEqual(
			shares,
			[...shares].sort((a, b) => a - b),
		);
		assert.equal(rows({ sort: 'progress' }).length, 18);
	});

	it('puts the nearest due date first, and what has none last', () => {
		const [group] = actionGroups(report, view({ group: 'responsible', sort: 'due', responsible: 'équipe permis' }));
		const dates = group?.actions.map(({ action }) => action.dueDate ?? '9999');
		assert.equal(dates?.[0], '2026-12-01');
		assert.deepEqual(dates, [...(dates ?? [])].sort());
		assert.equal(rows({ sort: 'due', responsible: 'équipe permis' })[0]?.practice.id, 'valeur');
	});

	it('puts what can wait least first', () => {
		const [first] = actionGroups(report, view({ group: 'phase', sort: 'state' }));
		const late = first?.actions.map(({ action }) => action.late || action.broken);
		assert.ok(late?.[0] && !late.at(-1));
	});

	it('divides by status, by phase and by who is responsible in an order that means something', () => {
		const names = (group: PanelView['group']) => actionGroups(report, view({ group })).map(({ id }) => id);
		assert.deepEqual(
			names('status'),
			marksInOrder.filter((mark) => allActions(report).some(({ action }) => markOf(action) === mark)),
		);
		assert.deepEqual(names('phase'), [...phases, 'never']);
		assert.deepEqual(names('responsible'), peopleNamed(report));
	});
});
