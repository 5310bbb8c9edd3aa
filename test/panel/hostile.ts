/** Charters whose every text tries to be more than text, and the pages that show them. */
import themes from 'practices:learning';
import type { ActionCoverage, CoverageReport, EvidenceView, FindingView } from '../../server/protocol';
import { renderCoverage } from '../../views/panel/coverage-page';
import { goToTheme } from '../../views/panel/learning';
import { renderLearning } from '../../views/panel/learning-page';
import { renderPractice } from '../../views/panel/practice-page';
import { readView } from '../../views/panel/view';
import { practiceViews, type ReportOptions, rangeAt, reportOf } from './report';

type Language = 'fr' | 'en';

/** Gives the text of the next place that a charter can fill. */
export type Texts = () => string;

const long = 'Anticonstitutionnellement'.repeat(400);

/** What a charter may hold, each once; the last is the longest. */
export const hostileTexts: readonly string[] = [
	'</main></body><script>globalThis.pwned = 1</script>',
	'<img src=x onerror="globalThis.pwned = 1">',
	'"><svg/onload="globalThis.pwned = 1"><style>* { display: none }</style>',
	"' autofocus onfocus='globalThis.pwned = 1' x='",
	'<!-- <iframe srcdoc="<script>parent.pwned = 1</script>">',
	'javascript:globalThis.pwned=1',
	'\u202eإصدار الرخص\u2066 من طرف الوزارة \u202d& "مزيد"',
	`👩🏽‍🚀🏳️‍🌈 Z${'\u0301\u0325\u0489'.repeat(30)}algo ${'😀'.repeat(60)}`,
	'nul \0, cloche \u0007, moitiés \ud800 et \udc00',
	`${'\u00a0'.repeat(80)}\u200b{0} {1} $& $' \`code\` &lt;b&gt; &amp;`,
	`${'/racine/dossier_tres_long'.repeat(12)}.pdf`,
	long,
];

/** How a text shows: with U+FFFD for what HTML cannot hold. */
export function shown(text: string): string {
	return text.replace(/[\0\x07\p{Surrogate}]/gu, '\uFFFD');
}

/** All the hostile texts in turn; the longest now and then, for a page has many places. */
export function hostile(): Texts {
	const short = hostileTexts.slice(0, -1);
	let place = 0;
	return () => {
		const n = place++;
		const text = n % 45 === 0 ? long : (short[n % short.length] ?? '');
		// Told apart by a number, where a view that cuts long texts leaves it.
		return text.length > 150 ? `${n}${text}` : `${text} ${n}`;
	};
}

/** A word for each place, for comparison. */
export function harmless(): Texts {
	let place = 0;
	return () => `texte ${place++}`;
}

function evidenceOf(text: Texts): EvidenceView[] {
	return [
		{ text: text(), kind: 'pointer', state: 'resolved', range: rangeAt(40), place: rangeAt(11) },
		{ text: text(), kind: 'file', state: 'resolved', range: rangeAt(41) },
		{ text: text(), kind: 'file', state: 'broken', range: rangeAt(42) },
		{ text: text(), kind: 'url', state: 'notVerified', range: rangeAt(43) },
	];
}

function actionOf(text: Texts): Partial<ActionCoverage> {
	return {
		responsible: text(),
		dueDate: text(),
		reason: text(),
		justification: text(),
		comment: text(),
		assessedOn: text(),
		assessedBy: text(),
		evidence: evidenceOf(text),
		detected: [1, 2, 3, 4, 5, 6, 7].map((line) => ({ path: text(), range: rangeAt(line) })),
	};
}

function findingsOf(text: Texts): FindingView[] {
	return (['error', 'warning', 'information', 'hint'] as const).map((severity) => ({
		code: 'format/essai',
		severity,
		message: text(),
		range: rangeAt(3),
		actions: ['valeur.pmv'],
	}));
}

/** A report with a text of the charter wherever one can stand. */
export function reportWith(text: Texts, options: ReportOptions = {}): CoverageReport {
	const ids = reportOf(options).practices.flatMap(({ actions }) => actions.map(({ id }) => id));
	const name = text();
	const report = reportOf({
		...options,
		name,
		organisation: text(),
		actions: Object.fromEntries(ids.map((id) => [id, actionOf(text)])),
	});
	return {
		...report,
		uri: text(),
		initiative: { ...report.initiative, type: text(), responsible: text() },
		practices: report.practices.map((practice) => ({ ...practice, findings: findingsOf(text) })),
	};
}

/** The ids of all that can be unfolded on the page of a report. */
export function allOpen({ practices }: CoverageReport): string[] {
	const rows = practices.flatMap(({ id, actions }) => [
		`practice-${id}`,
		...actions.map((action) => `row-${action.id}`),
	]);
	return [...rows, 'legend', 'filters', 'changes', 'next-later', 'next-late', 'next-stale', 'next-broken'];
}

function coverage(text: Texts, language: Language, view: Record<string, string>, options: ReportOptions = {}): string {
	const report = reportWith(text, { language, ...options });
	const before = reportWith(text, { language, edition: 'courante', phase: 'conception' });
	return renderCoverage(report, {
		language,
		file: text(),
		uri: report.uri,
		// What is old looks as what is not: once unfolded is enough.
		open: options.current === false ? [] : allOpen(report),
		view: readView(view),
		changes: { before, committed: true },
	});
}

function practice(text: Texts, language: Language): string {
	const practices = practiceViews(language);
	const report = reportWith(text, { language });
	return renderPractice(practices[7], report.practices[7], {
		language,
		edition: 'beta',
		uri: report.uri,
		initiative: report.initiative.name,
		stale: { fault: rangeAt(4) },
		officialPage: 'https://exemple.gouv.qc.ca/',
		previous: practices[6],
		following: practices[8],
	});
}

function learning(text: Texts, language: Language, at: 'themes' | 'question' | 'summary'): string {
	const theme = themes[0];
	const first = theme?.questions[0];
	const answers = Object.fromEntries((theme?.questions ?? []).map(({ id }, index) => [id, index % 2 === 0]));
	const start = { answers: at === 'themes' ? {} : answers, theme: '', question: '' };
	const state =
		at === 'themes' || !theme || !first ? start : goToTheme(start, themes, theme.id, at === 'question' ? first.id : '');
	const report = reportWith(text, { language });
	return renderLearning(themes, state, { language, uri: report.uri, practices: report.practices });
}

/** Every page of the panel, unfolded, with the texts in place. */
export const scenes: Readonly<Record<string, (text: Texts, language: Language) => string>> = {
	wheel: (text, language) => coverage(text, language, { picture: 'wheel' }),
	table: (text, language) => coverage(text, language, { picture: 'table' }),
	people: (text, language) => coverage(text, language, { picture: 'table', group: 'responsible' }),
	nothing: (text, language) =>
		coverage(text, language, { search: text(), responsible: text(), theme: text(), orientation: text() }),
	stale: (text, language) => coverage(text, language, {}, { current: false }),
	practice,
	learning: (text, language) => learning(text, language, 'themes'),
	question: (text, language) => learning(text, language, 'question'),
	summary: (text, language) => learning(text, language, 'summary'),
	empty: (_, language) => renderCoverage(null, { language }),
	unread: (text, language) => renderCoverage(null, { language, uri: text(), file: `${text()}${long}` }),
};
