import assert from 'node:assert/strict';
import { coverageTooltip } from '../../client/status-bar/tooltip';
import { markIcons, stateIcons } from '../../client/tree/icons';
import { practicesWithGap, type TreeRow, treeRows } from '../../client/tree/model';
import type { CoverageReport } from '../../server/protocol';
import { markdownText } from '../../views/markdown-text';
import { oneLine } from '../../views/one-line';
import { reportOf } from '../panel/report';

const everyRow = (rows: readonly TreeRow[]): TreeRow[] => rows.flatMap((row) => [row, ...everyRow(row.children)]);
const actionsOf = (report: CoverageReport) => report.practices.flatMap(({ actions }) => actions);

function rowOf(report: CoverageReport, id: string, grouping: 'theme' | 'status' = 'theme'): TreeRow {
	const found = everyRow(treeRows(report, grouping)).find((row) => row.id === id);
	assert.ok(found, id);
	return found;
}

describe('client: the tree by theme', () => {
	for (const [edition, actions] of [
		['beta', 53],
		['courante', 48],
	] as const)
		it(`has six themes, 18 practices and the ${actions} actions of the edition ${edition}, each once`, () => {
			const report = reportOf({ edition });
			const rows = treeRows(report, 'theme');
			assert.equal(rows.length, 6);
			for (const theme of rows) assert.equal(theme.children.length, 3, theme.label);
			const practices = rows.flatMap(({ children }) => children);
			assert.deepEqual(
				practices.map(({ place }) => place),
				report.practices.map(({ id }) => id),
			);
			const shown = practices.flatMap(({ children }) => children.map(({ place }) => place));
			assert.equal(shown.length, actions);
			assert.deepEqual(
				shown,
				actionsOf(report).map(({ id }) => id),
			);
		});

	it('counts what the report counts, in place of what applies, before what a narrow tree cuts', () => {
		const report = reportOf();
		const [theme] = treeRows(report, 'theme');
		const counts = report.themes[0]?.counts;
		assert.ok(theme && counts);
		assert.equal(theme.label, `${counts.inPlace}/${counts.applicable} · Expérience utilisateur agréable`);
		assert.match(theme.spoken, /, \d+\/\d+ en place, /);
		for (const practice of report.practices) {
			const row = rowOf(report, `pratique/${practice.id}`);
			const figure = `${practice.counts.inPlace}/${practice.counts.applicable}`;
			assert.equal(row.label, `${practice.number} · ${figure} · ${practice.title}`);
		}
	});

	it('says in words what its figures are', () => {
		const report = reportOf();
		for (const practice of report.practices) {
			const { inPlace, applicable } = practice.counts;
			const told = rowOf(report, `pratique/${practice.id}`).tooltip;
			const actions = inPlace < 2 ? 'action déclarée' : 'actions déclarées';
			assert.ok(told.includes(`**${inPlace}/${applicable}**\u00a0: ${inPlace} ${actions} en place, preuve`), told);
			assert.ok(told.includes(`sur ${applicable} applicables.`), told);
		}
		assert.match(
			rowOf(reportOf({ language: 'en' }), 'theme/simplicite_pour_tous').tooltip,
			/\*\*(\d+)\/(\d+)\*\*: \1 actions? declared in place, with evidence, of \2 that apply\./,
		);
	});

	it('agrees with how many actions apply, as with how many are in place', () => {
		const of = (inPlace: number, applicable: number, language: 'fr' | 'en') => {
			const actions = actionsOf(reportOf())
				.filter(({ id }) => id.startsWith('valeur.'))
				.map(({ id }, index) => {
					const status = index >= applicable ? 'sans_objet' : index < inPlace ? 'en_place' : 'planifiee';
					return [id, { status, countedStatus: status }] as const;
				});
			return rowOf(reportOf({ actions: Object.fromEntries(actions), language }), 'pratique/valeur').tooltip;
		};
		assert.match(of(1, 1, 'fr'), /1 action déclarée en place, preuve à l’appui, sur 1 applicable\./);
		assert.match(of(1, 2, 'fr'), /1 action déclarée en place, preuve à l’appui, sur 2 applicables\./);
		assert.match(of(2, 2, 'fr'), /2 actions déclarées en place, preuve à l’appui, sur 2 applicables\./);
		assert.match(of(0, 1, 'en'), /0 actions declared in place, with evidence, of 1 that applies\./);
		assert.match(of(1, 2, 'en'), /1 action declared in place, with evidence, of 2 that apply\./);
	});

	it('says that nothing of a practice applies, rather than none of none', () => {
		const actions = Object.fromEntries(
			actionsOf(reportOf())
				.filter(({ id }) => id.startsWith('donnees.'))
				.map(({ id }) => [id, { status: 'sans_objet', countedStatus: 'sans_objet' } as const]),
		);
		const french = rowOf(reportOf({ actions }), 'pratique/donnees');
		assert.match(french.label, /^17 · sans objet · /);
		assert.match(french.tooltip, /Ses \d actions sont déclarées sans objet\./);
		const english = rowOf(reportOf({ actions, language: 'en' }), 'pratique/donnees');
		assert.match(english.label, /^17 · not applicable · /);
		assert.match(english.tooltip, /Its \d actions are declared not applicable\./);
	});

	it('says all that it shows in words alone', () => {
		const report = reportOf({
			actions: { 'valeur.pmv': { status: 'planifiee', countedStatus: 'planifiee', late: true, broken: false } },
		});
		const { spoken, label, description } = rowOf(report, 'action/valeur.pmv');
		assert.match(spoken, /^Action 8\.1, .+, Planifiée, en retard$/);
		assert.match(label, /^8\.1 · en retard · \S/);
		assert.equal(description, 'Planifiée');
		const practice = rowOf(report, 'pratique/valeur');
		assert.match(practice.spoken, /^Pratique 8, Livrer de la valeur .+, Écart, \d\/3 en place, 3 actions$/);
		const english = rowOf(reportOf({ language: 'en' }), 'pratique/valeur');
		assert.match(english.spoken, /^Practice 8, Deliver value .+, \d\/3 in place, 3 actions$/);
	});

	it('says what is wrong with an action before its wording, which a narrow tree cuts', () => {
		const report = reportOf({
			actions: {
				'valeur.pmv': { status: 'planifiee', countedStatus: 'planifiee', late: true, stale: true, broken: true },
			},
		});
		const label = /^8\.1 · en retard · déclaration à compléter · évaluation à rafraîchir · \S/;
		for (const grouping of ['theme', 'status'] as const)
			assert.match(rowOf(report, 'action/valeur.pmv', grouping).label, label);
		assert.equal(rowOf(report, 'action/valeur.pmv', 'status').description, '');
	});

	it('says that an action is expected now where nobody has looked at it', () => {
		const undeclared = {
			status: 'a_evaluer',
			countedStatus: 'a_evaluer',
			indication: 'absent',
			broken: false,
		} as const;
		const report = reportOf({ actions: { 'valeur.pmv': { ...undeclared, expectedNow: true } } });
		assert.equal(rowOf(report, 'action/valeur.pmv').description, 'À évaluer · attendue maintenant');
		const later = reportOf({ actions: { 'valeur.pmv': { ...undeclared, expectedNow: false } } });
		assert.equal(rowOf(later, 'action/valeur.pmv').description, 'À évaluer');
	});

	it('gives the menus what they ask for', () => {
		const declared = rowOf(
			reportOf({ actions: { 'valeur.pmv': { status: 'en_place', countedStatus: 'en_place', canInsert: false } } }),
			'action/valeur.pmv',
		);
		assert.match(declared.context, /^action declaree\b/);
		assert.doesNotMatch(declared.context, /depart/);
		assert.deepEqual(declared.actions, ['valeur.pmv']);
		assert.equal(declared.uri, 'file:///chartes/permis.charte.yaml');
		const blank = rowOf(reportOf({ blank: true }), 'action/valeur.pmv');
		assert.equal(blank.context, 'action depart');
		const practice = rowOf(reportOf({ blank: true }), 'pratique/valeur');
		assert.equal(practice.context, 'pratique');
		assert.deepEqual(practice.actions, ['valeur.pmv', 'valeur.iterations', 'valeur.experimentation']);
	});
});

describe('client: the tree by state', () => {
	it('has every action once, under the state that it counts as, the most pressing first', () => {
		const report = reportOf();
		const rows = treeRows(report, 'status');
		assert.deepEqual(
			rows.map(({ id }) => id),
			['a_evaluer', 'detected', 'partielle', 'planifiee', 'en_place', 'non_retenue', 'sans_objet'].map(
				(mark) => `etat/${mark}`,
			),
		);
		const ids = rows.flatMap(({ children }) => children.map(({ place }) => place));
		assert.equal(new Set(ids).size, 53);
		assert.equal(ids.length, 53);
		for (const row of rows) assert.equal(row.description, String(row.children.length));
		const { inPlace, partial, planned, notRetained, notApplicable, detectedOnly } = report.counts;
		assert.deepEqual(
			rows.slice(1).map(({ children }) => children.length),
			[detectedOnly, partial, planned, inPlace, notRetained, notApplicable],
		);
	});

	it('leaves out a state that no action is in, and does not repeat it on the rows under it', () => {
		const report = reportOf({ blank: true });
		const rows = treeRows(report, 'status');
		assert.deepEqual(
			rows.map(({ id }) => id),
			['etat/a_evaluer'],
		);
		for (const { description } of rows[0]?.children ?? []) assert.match(description, /^(attendue maintenant)?$/);
	});
});

describe('client: the rows of the tree', () => {
	for (const grouping of ['theme', 'status'] as const)
		it(`by ${grouping} have ids of their own, the same from one report to the next`, () => {
			const ids = everyRow(treeRows(reportOf(), grouping)).map(({ id }) => id);
			assert.equal(new Set(ids).size, ids.length);
			const later = everyRow(treeRows(reportOf({ version: 7, name: 'Autre nom' }), grouping)).map(({ id }) => id);
			assert.deepEqual(later, ids);
		});

	it('are the same when only places in the text have changed', () => {
		const report = reportOf();
		const moved = JSON.parse(
			JSON.stringify(report, (key, value) => (key === 'line' ? Number(value) + 5 : value)),
		) as CoverageReport;
		assert.notDeepEqual(moved, report);
		assert.deepEqual(treeRows(moved, 'theme'), treeRows(report, 'theme'));
	});

	it('have a shape for each state, not a colour alone', () => {
		for (const icons of [markIcons, stateIcons]) {
			const names = Object.values(icons).map(({ name }) => name);
			assert.equal(new Set(names).size, names.length);
		}
	});

	it('escape in their tooltips what comes out of the charter', () => {
		const hostile =
			'[x](command:workbench.action.quit) <img src=x> **gras**\n\n# titre `code` https://exemple.org | $(zap)';
		const report = reportOf({
			actions: {
				'valeur.pmv': {
					status: 'planifiee',
					countedStatus: 'planifiee',
					responsible: hostile,
					justification: `\u202e${hostile.repeat(200)}`,
					dueDate: '2027-01-31',
				},
			},
		});
		const { tooltip } = rowOf(report, 'action/valeur.pmv');
		assert.doesNotMatch(tooltip, /(?<!\\)\[x|(?<!\\)<img|(?<!\\)https?:|\u202e|^# titre/m);
		assert.ok(tooltip.length < 2500, String(tooltip.length));
		assert.match(tooltip, /Échéance\u00a0: 2027-01-31/);
		assert.match(tooltip, /\*\*Prochaine étape\u00a0:\*\* \S/);
	});
});

describe('client: the badge of the tree', () => {
	it('counts the practices with a gap', () => {
		const report = reportOf();
		assert.equal(practicesWithGap(report), report.practices.filter(({ state }) => state === 'gap').length);
		assert.ok(practicesWithGap(report) > 0);
		assert.equal(practicesWithGap(reportOf({ blank: true })), 0);
	});
});

describe('client: the tooltip of the status bar', () => {
	it('tells the fractions, the practices without a gap and the six themes', () => {
		const report = reportOf();
		const tooltip = coverageTooltip(report);
		const { answered, declared, inPlace, applicable } = report.counts;
		assert.ok(
			tooltip.includes(
				`${answered} avec réponse, ${declared} déclarées, ${inPlace} en place, sur ${applicable} applicables`,
			),
		);
		assert.match(tooltip, new RegExp(`\\*\\*${report.practicesWithoutGap}\\*\\* pratiques? sans écart, sur 18`));
		const rows = tooltip.split('\n').filter((line) => line.startsWith('| '));
		assert.equal(rows.length, 2 + 6);
		for (const { title, counts } of report.themes)
			assert.ok(rows.includes(`| ${title} | ${counts.answered} | ${counts.inPlace} | ${counts.applicable} |`), title);
		assert.match(tooltip, /\[Afficher la couverture\]\(command:charte\.afficherCouverture\)$/);
		assert.match(coverageTooltip(reportOf({ language: 'en' })), /\| Theme \| Addressed \| In place \| Applicable \|/);
	});

	it('runs no command that a charter writes, and says when the charter cannot be read', () => {
		const tooltip = coverageTooltip(reportOf({ name: '[x](command:a) | **b**', current: false }));
		assert.deepEqual(
			[...tooltip.matchAll(/(?<!\\)\]\((\S+?)\)/g)].map(([, link]) => link),
			['command:charte.afficherCouverture'],
		);
		assert.match(tooltip, /ne peut pas être lue/);
		assert.match(coverageTooltip(reportOf({ name: ' ' })), /^\*\*Initiative sans nom\*\*/);
	});
});

describe('client: charter text for rows and Markdown', () => {
	it('is one line, without what turns the direction of writing, and is cut where it is long', () => {
		assert.equal(oneLine(' a\r\n\tb\u202ec\u2066 \0 '), 'a bc');
		assert.equal([...oneLine('é'.repeat(10_000))].length, 201);
		// A pair is not cut in two.
		assert.equal(oneLine('😀'.repeat(300)), `${'😀'.repeat(200)}…`);
	});

	it('has nothing left that Markdown acts upon', () => {
		assert.equal(markdownText('- a'), '\\- a');
		assert.equal(markdownText('1. a'), '1\\. a');
		assert.equal(markdownText('a_b*c`d|e'), 'a\\_b\\*c\\`d\\|e');
		assert.equal(markdownText('Équipe Permis, d’ici 2027-01-31'), 'Équipe Permis, d’ici 2027-01-31');
	});
});
