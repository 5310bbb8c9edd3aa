/** What a committee reads of the report in Markdown: what the initiative is, what is in place, gaps, plans, decisions; then each practice. */
import type {
	ActionCoverage,
	CoverageReport,
	EvidenceView,
	PracticeCoverage,
} from '../../server/engine/coverage/types';
import { sayCount } from '../../server/engine/texts/text';
import { markOf } from '../marks';
import { onItsPage } from '../on-its-page';
import { nearestPlaceTitle, saidWithPlaces } from '../places';
import { exportTexts } from '../texts/export';
import { actionName, decisionWords, type Piece } from './brief-words';
import { escapedMarkdown as plain } from './markdown-escape';
import { tableRow } from './markdown-table';
import { type Decision, type Gap, summaryOf } from './summary';
import { type ExportWords, fileName, lackWord, reasonWord, withoutFolders } from './words';

/** The initiative, what is in place, the gaps, what is planned and what is to be decided. */
export function brief(report: CoverageReport, words: ExportWords): string[] {
	const { about, counts, practices } = report;
	const { settled, gaps, later, planned, decisions } = summaryOf(report);
	const { tell } = words;
	const told = (term: string, text: string | undefined) => (text ? ['', `**${term}.** ${plain(text)}`] : []);
	const lead = [counts.applicable, settled.length, practices.length];
	return [
		...told(tell('report.description'), about?.description),
		...told(tell('report.problem'), about?.problem),
		'',
		`## ${tell('brief.settled')}`,
		'',
		sayCount(exportTexts, 'brief.settledLead', words.language, counts.inPlace, ...lead),
		...(later.length > 0 ? ['', tell('brief.later', later.map(({ number }) => number).join(', '))] : []),
		...(settled.length > 0 ? ['', ...settled.map((practice) => `- ${practiceName(practice)}`)] : []),
		'',
		`## ${tell('brief.gaps')}`,
		'',
		...(gaps.length > 0 ? gaps.flatMap((gap) => gapLines(gap, words)) : [tell('brief.noGaps')]),
		'',
		`## ${tell('brief.planned')}`,
		'',
		...plannedLines(planned, words),
		'',
		`## ${tell('brief.decisions')}`,
		'',
		...(decisions.length > 0
			? [tell('brief.decisionsNote'), '', ...decisions.map((one, index) => decisionLine(one, index, words))]
			: [tell('brief.noDecisions')]),
	];
}

const practiceName = ({ number, title }: PracticeCoverage) => `${number} · ${plain(title)}`;
const actionText = (action: ActionCoverage, words: ExportWords) =>
	`${action.number} ${plain(actionName(action, words))}`;

function gapLines({ practice, actions }: Gap, words: ExportWords): string[] {
	return [
		`- **${practiceName(practice)}** (${words.state(practice.state).toLowerCase()})`,
		...actions.flatMap(([reason, some]) =>
			some.map((action) => `  - ${actionText(action, words)} (${words.tell(`gap.${reason}`)})`),
		),
	];
}

function plannedLines(planned: readonly ActionCoverage[], words: ExportWords): string[] {
	if (planned.length === 0) return [words.tell('brief.noPlanned')];
	const head = [words.tell('word.action'), words.say('responsible'), words.say('dueDate')];
	return [
		tableRow(head),
		tableRow(head.map(() => '---')),
		...planned.map((action) => {
			const due = action.dueDate ? plain(action.dueDate) : words.tell('brief.noDate');
			const who = action.responsible ? plain(action.responsible) : words.tell('brief.nobody');
			return tableRow([actionText(action, words), who, action.late ? `${due} (**${words.say('lateMark')}**)` : due]);
		}),
	];
}

function decisionLine(decision: Decision, index: number, words: ExportWords): string {
	const { lead, items } = decisionWords(decision, words);
	const said = items.map((pieces) => pieces.map(pieceText).join('')).join('; ');
	return `${index + 1}. **${lead}** ${said}`;
}

function pieceText(piece: Piece): string {
	if (typeof piece === 'string') return plainBlanks(piece);
	return 'own' in piece ? plain(piece.own) : piece.action.number;
}

/** A text of ours, its blanks at both ends kept. */
function plainBlanks(text: string): string {
	const [, before = '', said = '', after = ''] = /^( *)(.*?)( *)$/s.exec(text) ?? [];
	return `${before}${plain(said)}${after}`;
}

/** Each practice with its actions: status, who and when, evidence; then what is found about it. */
export function annex(report: CoverageReport, words: ExportWords): string[] {
	return [
		'',
		`## ${words.tell('report.annex')} · ${words.tell('report.details')}`,
		...report.practices.flatMap((one) => practiceLines(one, words)),
	];
}

function practiceLines(practice: PracticeCoverage, words: ExportWords): string[] {
	const findings = practice.findings.map((finding) => {
		const message = saidWithPlaces(withoutFolders(onItsPage(finding.message, practice), practice), {
			language: words.language,
			own: true,
		});
		return `- **${words.severity(finding.severity)}**${words.tell('list.colon', '', '')}${plain(message)}`;
	});
	const head = [words.tell('word.action'), words.tell('word.status'), words.tell('word.detail')];
	return [
		'',
		`### ${practiceName(practice)} (${words.state(practice.state).toLowerCase()})`,
		'',
		...(practice.actions.length === 0
			? [words.say('noActions')]
			: [tableRow(head), tableRow(head.map(() => '---')), ...practice.actions.map((one) => actionRow(one, words))]),
		...(words.locations || findings.length === 0 ? [] : ['', ...findings]),
	];
}

function actionRow(action: ActionCoverage, words: ExportWords): string {
	const said = (term: string, text: string | undefined) => (text ? words.tell('list.colon', term, plain(text)) : '');
	const details = [
		said(words.say('responsible'), action.responsible),
		said(words.say('dueDate'), action.dueDate),
		action.late ? `**${words.say('lateMark')}**` : '',
		action.stale ? words.say('staleMark') : '',
		said(words.tell('word.reason'), reasonWord(action, words)),
		said(words.say('justification'), action.justification),
		said(words.tell('word.comment'), action.comment),
		...action.evidence.map((one) => `${evidenceText(one, words)} (${words.say(`evidence.${one.state}`)})`),
		action.lacks.length > 0
			? said(words.tell('word.missing'), action.lacks.map((key) => lackWord(key, words)).join(', '))
			: '',
		action.answered ? '' : plain(saidWithPlaces(action.nextStep, { language: words.language })),
	];
	return tableRow([
		actionText(action, words),
		words.status(markOf(action)),
		details.filter((text) => text !== '').join('; '),
	]);
}

function evidenceText({ text, kind }: EvidenceView, words: ExportWords): string {
	if (words.locations || kind === 'url') return plain(text);
	return plain(kind === 'pointer' ? (nearestPlaceTitle(text, words.language) ?? text) : fileName(text));
}
