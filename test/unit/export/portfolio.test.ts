import assert from 'node:assert/strict';
import { parse } from 'csv-parse/sync';
import { parse as parseHtml } from 'parse5';
import type { ExportedPortfolio } from '../../../views/portfolio/exported';
import { type PortfolioFormat, portfolioFileName, portfolioFormats } from '../../../views/portfolio/formats';
import { pageStandard } from '../../../views/portfolio/messages';
import { overdueIn, type PageRow, valueIn } from '../../../views/portfolio/rows';
import { shownOf } from '../../../views/portfolio/shown';
import { commonGaps, entryOf } from '../../../views/portfolio/table';
import { defaultView, nobody, type PortfolioView } from '../../../views/portfolio/view';
import { pageRow } from '../../panel/portfolio-rows';
import { practiceViews, reportOf } from '../../panel/report';
import { hostileTexts } from './support';

type Row = Record<string, string>;
const unreadable: PageRow = { ...pageRow(1), uri: 'file:///x', file: 'x/charte.yaml', readable: false };
const some = [...Array.from({ length: 24 }, (_, n) => pageRow(n)), unreadable];

function exported(view: Partial<PortfolioView> = {}, rows: readonly PageRow[] = some, language: 'fr' | 'en' = 'fr') {
	const standard = pageStandard({
		language,
		edition: 'courante',
		page: '',
		words: reportOf({ language }).standard,
		practices: practiceViews(language),
	});
	const whole = { ...defaultView, ...view };
	return {
		language,
		today: '2026-11-22',
		standard,
		view: whole,
		shown: shownOf(rows.map(entryOf), whole, standard, language),
		unreadable: rows.filter(({ readable }) => !readable),
		partial: false,
	} satisfies ExportedPortfolio;
}

const write = (format: PortfolioFormat, one: ExportedPortfolio) => portfolioFormats[format].write(one);
const rowsIn = (text: string, delimiter = ','): Row[] =>
	parse(text, { bom: true, columns: true, delimiter, record_delimiter: '\r\n' });

describe('portfolio: exports', () => {
	const filtered = exported({ phase: 'conception', onlyGaps: true, sort: 'organisation', descending: true });
	const files = filtered.shown.entries.map(({ row }) => row.file);
	const hidden = 24 - files.length;

	it('hold what is shown in its order, and say what is not', () => {
		assert.ok(files.length > 1 && hidden > 1);
		const rows = rowsIn(write('csv', filtered));
		assert.deepEqual(
			rows.map(({ fichier }) => fichier),
			[...files, 'x/charte.yaml'],
		);
		for (const row of rows) {
			assert.equal(row.filtre, 'phase=conception; ecarts=oui');
			assert.equal(row.masquees, String(hidden));
		}
		assert.deepEqual([rows.at(-1)?.lisible, rows.at(-1)?.en_place, rows.at(-1)?.etat_valeur], ['non', '', '']);
		assert.deepEqual(rowsIn(write('csvExcel', filtered), ';'), rows);
		const data = JSON.parse(write('json', filtered));
		assert.deepEqual(data.filtre, { phase: 'conception', ecarts: 'oui' });
		assert.equal(data.masquees, hidden);
		assert.equal(data.vue.tri, 'organisme');
		assert.deepEqual(
			data.chartes.map(({ fichier }: { fichier: string }) => fichier),
			[...files, 'x/charte.yaml'],
		);
		assert.equal(data.total.chartes, files.length);
		for (const format of ['html', 'markdown'] as const) {
			const text = write(format, filtered).replaceAll('\\', '');
			assert.match(text, /Filtres\u00a0: Phase\u00a0: Conception; Avec écart seulement\./, format);
			assert.ok(text.includes(`${hidden} initiatives masquées par les filtres.`), format);
			assert.match(text, /Ordre\u00a0: Organisme, trié par ordre décroissant\./, format);
			const places = filtered.shown.entries.map(({ row }) => text.indexOf(row.name));
			assert.deepEqual(
				places,
				[...places].sort((a, b) => a - b),
				format,
			);
		}
	});

	it('say that nothing is filtered, and that the reading was stopped', () => {
		for (const format of ['html', 'markdown'] as const) {
			assert.match(write(format, exported()), /Aucun filtre\u00a0: toutes les initiatives y sont\./);
			assert.match(write(format, { ...exported(), partial: true }), /La lecture a été interrompue/);
			assert.match(write(format, exported({}, some, 'en')), /No filter: all initiatives are here\./);
		}
		assert.equal(rowsIn(write('csv', exported()))[0]?.filtre, '');
	});

	it('keep the groups, each with what it adds up to', () => {
		const grouped = exported({ group: 'organisation' });
		const data = JSON.parse(write('json', grouped));
		const sums = (data.sous_totaux.organismes as { organisme: string; comptes: { en_place: number } }[]).map(
			({ organisme, comptes }) => [organisme, comptes.en_place],
		);
		for (const { key, entries } of grouped.shown.groups.organisation) {
			const sum = entries.reduce((all, { row }) => all + valueIn(row.counts, 'inPlace'), 0);
			assert.ok(
				sums.some(([name, n]) => name === key && n === sum),
				key,
			);
			assert.ok(write('markdown', grouped).includes(`### ${key} (`));
		}
		const html = write('html', grouped);
		assert.equal(html.match(/<tr class="group">/g)?.length, grouped.shown.groups.organisation.length);
		const order = rowsIn(write('csv', grouped)).map(({ organisme }) => organisme);
		assert.deepEqual(order.slice(0, -1), [...order.slice(0, -1)].sort());
	});

	it('list what is overdue as the list shows it', () => {
		const chosen = exported({ overdue: { kind: 'late', person: 'Bureau de projet', sort: 'date', descending: false } });
		const expected = some
			.filter(({ readable }) => readable)
			.flatMap((row) => overdueIn(row))
			.filter(({ kind, person }) => kind === 'late' && person === 'Bureau de projet');
		const rows = rowsIn(write('csvActions', chosen));
		assert.ok(expected.length > 1);
		assert.deepEqual(
			rows.map(({ date }) => date),
			expected.map(({ date }) => date).sort(),
		);
		assert.deepEqual(
			[...new Set(rows.map((row) => `${row.genre} ${row.personne} ${row.personne_selon}`))],
			['en_retard Bureau de projet declaration'],
		);
		assert.deepEqual(rowsIn(write('csvActionsExcel', chosen), ';'), rows);
		assert.equal(JSON.parse(write('json', chosen)).actions_echues.length, expected.length);
		assert.match(write('markdown', chosen), /Filtres\u00a0: Quoi\u00a0: En retard; Personne\u00a0: Bureau de projet\./);
		assert.match(write('html', chosen), /éléments de la liste masqués/);
	});

	it('say by which filters of its own the list of what is overdue was chosen, and how many these hide', () => {
		const chosen = exported({
			phase: 'realisation',
			overdue: { kind: 'late', person: 'Bureau de projet', sort: 'days', descending: true },
		});
		const { overdue, overdueShown, hidden: initiatives } = chosen.shown;
		const left = overdue.length - overdueShown.length;
		assert.ok(left > 0 && overdueShown.length > 0 && initiatives !== left);
		const rows = rowsIn(write('csvActions', chosen));
		assert.equal(rows.length, overdueShown.length);
		for (const row of rows) {
			assert.equal(row.filtre, 'phase=realisation; genre=en_retard; personne=Bureau de projet');
			assert.deepEqual([row.masquees, row.actions_masquees], [String(initiatives), String(left)]);
		}
		const data = JSON.parse(write('json', chosen));
		assert.deepEqual(data.filtre, { phase: 'realisation', genre: 'en_retard', personne: 'Bureau de projet' });
		assert.deepEqual([data.masquees, data.actions_masquees], [initiatives, left]);
		// The initiatives are not chosen by them.
		assert.equal(rowsIn(write('csv', chosen))[0]?.filtre, 'phase=realisation');
		for (const format of ['html', 'markdown'] as const)
			assert.ok(write(format, chosen).includes(`${left} éléments de la liste masqués.`), format);
	});

	it('say that the list of what is overdue is whole, or of nobody', () => {
		const [whole] = rowsIn(write('csvActions', exported()));
		assert.deepEqual([whole?.filtre, whole?.actions_masquees], ['', '0']);
		const unnamed = some.map((row): PageRow => ({ ...row, overdue: [['valeur.pmv', 'stale', '2026-01-01', 325]] }));
		const ofNobody = exported({ overdue: { ...defaultView.overdue, person: nobody } }, unnamed);
		assert.equal(rowsIn(write('csvActions', ofNobody))[0]?.filtre, 'personne=aucune');
		assert.deepEqual(JSON.parse(write('json', ofNobody)).filtre, { personne: 'aucune' });
	});

	it('list the most common gaps in Markdown as in HTML', () => {
		const { shown, standard } = filtered;
		const actions = standard.actions.map(({ id }) => id);
		const gaps = commonGaps(shown.entries, actions);
		const told = gaps.map(({ action, count }) => {
			const { number, text } = standard.actions.find(({ id }) => id === action) ?? assert.fail(action);
			return { name: `${number} ${text}`, count };
		});
		assert.ok(told.length > 1);
		const [, section = ''] = write('markdown', filtered).split('## Écarts les plus fréquents\n');
		const rows = (section.split('\n## ')[0] ?? '').split('\n').filter((line) => /^\| \d/.test(line));
		assert.deepEqual(
			rows.map((line) => line.replaceAll('\\', '')),
			told.map(({ name, count }) => `| ${name} | ${count} |`),
		);
		const [, list = ''] = write('html', filtered).split('class="common-gaps"');
		const items = (list.split('</ol>')[0] ?? '').match(/<li>.*?<\/li>/g) ?? [];
		assert.equal(items.length, told.length);
		assert.doesNotMatch(write('markdown', exported({ text: 'rien de tel' })), /Écarts les plus fréquents/);
		assert.match(write('markdown', exported({}, some, 'en')), /\n## Most common gaps\n/);
	});

	it('say in HTML and Markdown where the person of what is overdue is named, unless its declaration does', () => {
		const from = (source: 'action' | 'assessment' | 'initiative') =>
			['valeur.pmv', 'late', '2026-11-21', 1, `Personne_${source}`, source] as const;
		const rows = [{ ...pageRow(1), overdue: [from('action'), from('assessment'), from('initiative')] }];
		const markdown = write('markdown', exported({}, rows));
		for (const told of [
			'| Personne\\_action |',
			'| Personne\\_assessment (a fait l’évaluation) |',
			'| Personne\\_initiative (responsable de l’initiative) |',
		])
			assert.ok(markdown.includes(told), told);
		assert.match(write('markdown', exported({}, rows, 'en')), /assessment \(made the assessment\) \|/);
		const html = write('html', exported({}, rows)).replace(/<[^>]*>/g, ' ');
		assert.match(html, /Personne_initiative\s+responsable de l’initiative/);
	});

	it('hold hostile texts as texts: no formula, no markup, no break', () => {
		const rows = hostileTexts.map((text, n) => ({
			...pageRow(n),
			name: text,
			organisation: text,
			file: text,
			overdue: [['valeur.pmv', 'late', '2026-11-21', 1, text, 'action'] as const],
		}));
		for (const group of ['', 'organisation'] as const) {
			const hostile = exported({ group }, rows);
			const html = write('html', hostile);
			const tags = new Set<string>();
			const walk = (node: { nodeName: string; childNodes?: unknown[] }): void => {
				tags.add(node.nodeName);
				for (const child of node.childNodes ?? []) walk(child as never);
			};
			walk(parseHtml(html) as never);
			for (const tag of ['script', 'img', 'iframe', 'link', 'object']) assert.ok(!tags.has(tag), tag);
			assert.doesNotMatch(write('html', exported({}, some)), /<script|<link|src=|https?:/);
			for (const format of ['csv', 'csvActions'] as const)
				for (const row of rowsIn(write(format, hostile)))
					for (const cell of Object.values(row)) assert.doesNotMatch(cell, /^[=+\-@\t\r]/);
			for (const line of write('markdown', hostile).split('\n')) if (line.startsWith('|')) assert.match(line, /\|$/);
			JSON.parse(write('json', hostile));
		}
	});

	it('hold nothing where nothing is shown, and say so', () => {
		const none = exported({ text: 'rien de tel' });
		assert.match(write('html', none), /Aucune initiative ne correspond à ces filtres\./);
		assert.match(write('markdown', none), /Aucune initiative ne correspond à ces filtres\./);
		assert.match(write('html', exported({}, [unreadable])), /Aucune initiative n’a été lue\./);
		assert.equal(JSON.parse(write('json', none)).masquees, 24);
	});

	it('propose a name that says the day', () => {
		assert.equal(portfolioFileName('2026-11-22', 'html'), 'portefeuille-2026-11-22.html');
		assert.equal(portfolioFileName('2026-11-22', 'csvActionsExcel'), 'portefeuille-2026-11-22.actions.csv');
	});
});
