import assert from 'node:assert/strict';
import { standardWords } from '../../server/engine/coverage/report';
import { pageStandard } from '../../views/portfolio/messages';
import { countsOf, type PageRow, packRow, rowOfReport, sumOf, valueIn } from '../../views/portfolio/rows';
import {
	commonGaps,
	type Entry,
	entryOf,
	filtered,
	organisationsOf,
	sorted,
	totalsOf,
	windowOf,
} from '../../views/portfolio/table';
import { defaultView, isFiltered, type PortfolioView, readView } from '../../views/portfolio/view';
import { manyRows, pageRow, serverRow } from '../panel/portfolio-rows';
import { practiceViews, reportOf } from '../panel/report';
import { processorTime } from '../processor-time';
import { phases, standard as quebec } from '../standard';

const practices = practiceViews('fr').map(({ id }) => id);
const actions = practiceViews('fr').flatMap(({ actions: own }) => own.map(({ id }) => id));

const entry = (more: Partial<PageRow>): Entry => entryOf({ ...pageRow(1), ...more });
const namesOf = (entries: readonly Entry[]) => entries.map(({ row }) => row.name);
const seen = (entries: readonly Entry[], view: Partial<PortfolioView>) =>
	namesOf(filtered(entries, { ...defaultView, ...view }));
const ordered = (entries: readonly Entry[], sort: string, descending = false) =>
	namesOf(sorted(entries, { sort, descending }, { practices, phases }, 'fr'));

describe('portfolio: the rows of the page', () => {
	it('hold every count of the server’s rows', () => {
		const row = serverRow(4);
		const packed = packRow(row, 'a/charte.yaml');
		assert.deepEqual(countsOf(packed.counts), row.counts);
		assert.deepEqual(
			packed.cells.map(countsOf),
			row.practices.map(({ counts }) => counts),
		);
		assert.deepEqual(
			packed.states,
			row.practices.map(({ state }) => state),
		);
		assert.deepEqual([packed.withoutGap, packed.file, packed.uri], [row.practicesWithoutGap, 'a/charte.yaml', row.uri]);
	});

	it('are a fraction of the server’s in size', () => {
		const row = serverRow(4);
		assert.ok(JSON.stringify(packRow(row, 'a')).length * 2.5 < JSON.stringify(row).length);
	});

	it('say of a coverage at hand what the server says of a row', () => {
		const report = reportOf({ phase: 'conception' });
		const row = rowOfReport(report);
		assert.deepEqual(
			row.gaps,
			report.next.now.map(({ action }) => action),
		);
		assert.equal(row.practicesWithoutGap, report.practicesWithoutGap);
		assert.equal(row.phase, 'conception');
		assert.equal('phase' in rowOfReport(reportOf({ phase: null })), false);
	});

	it('keep names on one line, of a length that can be said, and their direction to themselves', () => {
		const { name, organisation } = packRow(
			{ ...serverRow(1), name: ' Un\n\tnom\u202e  ', organisation: 'é'.repeat(10_000) },
			'f',
		);
		assert.equal(name, 'Un nom');
		assert.equal(organisation, `${'é'.repeat(200)}…`);
	});

	it('add up, and nothing adds up to nothing', () => {
		const rows = [pageRow(1), pageRow(2)];
		const sum = sumOf(rows.map(({ counts }) => counts));
		assert.equal(
			valueIn(sum, 'inPlace'),
			rows.reduce((all, row) => all + valueIn(row.counts, 'inPlace'), 0),
		);
		assert.equal(valueIn(sumOf([]), 'applicable'), 0);
		assert.equal(valueIn([], 'late'), 0);
	});
});

describe('portfolio: filters', () => {
	const entries = [
		entry({ name: 'Dépôt de plainte', organisation: 'Ville de Québec', file: 'a/charte.yaml', phase: 'amorce' }),
		entry({ name: 'Permis', organisation: 'Ministère', file: 'depot/permis.charte.yaml', phase: 'conception' }),
		entry({ name: 'Aide', organisation: '', file: 'aide.charte.yaml', states: Array(18).fill('noGap'), gaps: [] }),
		entry({ name: 'Illisible', readable: false }),
	];

	it('leave out what cannot be read, and nothing else by default', () => {
		assert.deepEqual(seen(entries, {}), ['Dépôt de plainte', 'Permis', 'Aide']);
	});

	it('look for words in the name, the organisation and the file, without accents nor capitals', () => {
		assert.deepEqual(seen(entries, { text: 'DEPOT' }), ['Dépôt de plainte', 'Permis']);
		assert.deepEqual(seen(entries, { text: 'quebec plainte' }), ['Dépôt de plainte']);
		assert.deepEqual(seen(entries, { text: '  ' }).length, 3);
		assert.deepEqual(seen(entries, { text: 'illisible' }), []);
	});

	it('choose an organisation, a phase or the lack of one', () => {
		assert.deepEqual(seen(entries, { organisation: 'Ministère' }), ['Permis']);
		assert.deepEqual(seen(entries, { phase: 'amorce' }), ['Dépôt de plainte']);
		const { phase: _, ...none } = pageRow(1);
		assert.deepEqual(seen([...entries, entryOf({ ...none, name: 'Sans phase' })], { phase: 'none' }), ['Sans phase']);
	});

	it('choose what has a gap, and what lacks an action', () => {
		assert.deepEqual(seen(entries, { onlyGaps: true }), ['Dépôt de plainte', 'Permis']);
		const [first] = entries;
		const action = first?.row.gaps[0] ?? '';
		assert.deepEqual(seen(entries, { action }), ['Dépôt de plainte', 'Permis']);
		assert.deepEqual(seen(entries, { action: 'valeur.inconnue' }), []);
	});

	it('are kept soundly: what is not understood takes its default', () => {
		for (const bad of [undefined, null, 3, 'x', [], { sort: 4, phase: 'été', onlyGaps: 'oui', text: {} }])
			assert.deepEqual(readView(bad), defaultView);
		const view = { ...defaultView, sort: 'valeur', phase: 'none' as const, onlyGaps: true };
		assert.deepEqual(readView(JSON.parse(JSON.stringify(view))), view);
		assert.equal(isFiltered(defaultView), false);
		assert.equal(isFiltered({ ...defaultView, text: ' ' }), false);
		assert.equal(isFiltered(view), true);
	});
});

describe('portfolio: order', () => {
	const entries = [
		entry({ name: 'Zèle', organisation: 'B', phase: 'amorce', withoutGap: 9, uri: 'file:///z' }),
		entry({ name: 'été 10', organisation: '', phase: 'exploitation', withoutGap: 2, uri: 'file:///e10' }),
		entry({ name: 'Été 2', organisation: 'A', phase: 'conception', withoutGap: 2, uri: 'file:///e2' }),
	];

	it('is that of the alphabet and of numbers, both ways', () => {
		assert.deepEqual(ordered(entries, 'name'), ['Été 2', 'été 10', 'Zèle']);
		assert.deepEqual(ordered(entries, 'name', true), ['Zèle', 'été 10', 'Été 2']);
	});

	it('puts who states no organisation last, both ways', () => {
		assert.deepEqual(ordered(entries, 'organisation'), ['Été 2', 'Zèle', 'été 10']);
		assert.deepEqual(ordered(entries, 'organisation', true), ['Zèle', 'Été 2', 'été 10']);
	});

	it('follows the phases, and the practices without a gap; equal ones stay by name', () => {
		assert.deepEqual(ordered(entries, 'phase'), ['Zèle', 'Été 2', 'été 10']);
		assert.deepEqual(ordered(entries, 'withoutGap'), ['Été 2', 'été 10', 'Zèle']);
		assert.deepEqual(ordered(entries, 'withoutGap', true), ['Zèle', 'Été 2', 'été 10']);
	});

	it('puts the gaps of a practice first, and of equal ones who has less in place', () => {
		const counts = (inPlace: number) => [3, 3, 3, inPlace];
		const of = (name: string, state: PageRow['states'][number], inPlace: number) =>
			entry({ name, states: ['noGap', state], cells: [counts(3), counts(inPlace)] });
		const some = [of('a', 'noGap', 3), of('b', 'gap', 2), of('c', 'toAssess', 0), of('d', 'gap', 1)];
		assert.deepEqual(ordered(some, practices[1] ?? ''), ['d', 'b', 'c', 'a']);
		assert.deepEqual(ordered(some, practices[1] ?? '', true), ['a', 'c', 'b', 'd']);
	});

	it('compares what is in place by its share', () => {
		const of = (name: string, inPlace: number, applicable: number) =>
			entry({ name, counts: [applicable, 0, 0, inPlace] });
		assert.deepEqual(ordered([of('half', 5, 10), of('all', 2, 2), of('none', 0, 0)], 'inPlace'), [
			'none',
			'half',
			'all',
		]);
	});

	it('is that of the names for a column that does not exist', () => {
		assert.deepEqual(ordered(entries, 'inconnue'), ['Été 2', 'été 10', 'Zèle']);
	});

	it('leaves what it is given as it was, and takes little time for 2,000', () => {
		const many = manyRows(2000).map(entryOf);
		const before = namesOf(many);
		const startedAt = processorTime();
		ordered(many, 'name', true);
		assert.ok(processorTime() - startedAt < 500);
		assert.deepEqual(namesOf(many), before);
	});
});

describe('portfolio: totals', () => {
	const entries = Array.from({ length: 12 }, (_, n) => entryOf(pageRow(n)));

	it('are sums of the rows’ own counts', () => {
		const totals = totalsOf(entries, practices.length);
		assert.equal(totals.initiatives, 12);
		const sum = (key: 'answered' | 'applicable') => entries.reduce((all, { row }) => all + valueIn(row.counts, key), 0);
		assert.equal(valueIn(totals.counts, 'answered'), sum('answered'));
		assert.equal(valueIn(totals.counts, 'applicable'), sum('applicable'));
		assert.equal(
			totals.withoutGap,
			entries.reduce((all, { row }) => all + row.withoutGap, 0),
		);
		for (const [index, practice] of totals.practices.entries()) {
			const states = Object.values(practice);
			assert.equal(
				states.reduce((a, b) => a + b),
				12,
				'each initiative is in one state',
			);
			assert.equal(practice.gap, entries.filter(({ row }) => row.states[index] === 'gap').length);
		}
	});

	it('of nothing are nothing', () => {
		const totals = totalsOf([], practices.length);
		assert.deepEqual([totals.initiatives, totals.organisations, totals.withoutGap], [0, 0, 0]);
		assert.equal(totals.practices.length, 18);
	});

	it('count each organisation once, and list them by the alphabet', () => {
		const some = [
			entry({ organisation: 'É' }),
			entry({ organisation: 'Z' }),
			entry({ organisation: 'É' }),
			entry({ organisation: '' }),
			entry({ organisation: 'A', readable: false }),
		];
		assert.equal(totalsOf(some, practices.length).organisations, 3);
		assert.deepEqual(organisationsOf(some, 'fr'), ['É', 'Z']);
	});
});

describe('portfolio: the most common gaps', () => {
	const [a = '', b = '', c = ''] = actions;

	it('come by how many initiatives lack them, then in the order of the standard', () => {
		const some = [entry({ gaps: [c, b] }), entry({ gaps: [b, c] }), entry({ gaps: [a, b] }), entry({ gaps: [] })];
		assert.deepEqual(commonGaps(some, actions), [
			{ action: b, count: 3 },
			{ action: c, count: 2 },
			{ action: a, count: 1 },
		]);
	});

	it('are ten at most, and may be of an edition that the page does not know', () => {
		assert.equal(commonGaps([entry({ gaps: actions })], actions).length, 10);
		assert.deepEqual(commonGaps([entry({ gaps: ['valeur.ancienne', a] })], actions), [
			{ action: a, count: 1 },
			{ action: 'valeur.ancienne', count: 1 },
		]);
	});

	it('have a text for each action of the standard, also where the edition lacks it', () => {
		const standard = pageStandard({
			language: 'fr',
			edition: 'courante',
			page: '',
			words: standardWords(quebec, 'fr'),
			practices: practiceViews('fr'),
		});
		assert.equal(standard.actions.length, 53);
		assert.ok(standard.actions.every(({ text }) => text.trim() !== ''));
		assert.equal(standard.actions.filter(({ official }) => !official).length, 5);
	});
});

describe('portfolio: the rows that are drawn', () => {
	it('are those in view and a few more', () => {
		assert.deepEqual(windowOf(0, 400, 40, 2000, 5), { first: 0, end: 15 });
		assert.deepEqual(windowOf(4000, 400, 40, 2000, 5), { first: 95, end: 115 });
		assert.deepEqual(windowOf(79_600, 400, 40, 2000, 5), { first: 1985, end: 2000 });
	});

	it('are none of none, and never more than there are', () => {
		assert.deepEqual(windowOf(0, 400, 40, 0), { first: 0, end: 0 });
		assert.deepEqual(windowOf(9000, 400, 40, 3), { first: 3, end: 3 });
		assert.deepEqual(windowOf(0, 0, 40, 2, 0), { first: 0, end: 0 });
	});
});
