/** The first two pages of the report, for a committee: what the initiative is, the wheel; what is in place, the gaps, what is planned, what it is asked. */
import type { ActionCoverage, CoverageReport, PracticeCoverage } from '../../server/engine/coverage/types';
import { sayCount } from '../../server/engine/texts/text';
import { otherIcon, stateIcon } from '../html/icons';
import { charterText, type Html, html, type Part } from '../html/tag';
import { legend } from '../picture/legend';
import { wheel } from '../picture/wheel';
import { pictureWords } from '../picture/words';
import { exportTexts } from '../texts/export';
import { actionName, type DecisionWords, decisionWords, type Piece } from './brief-words';
import type { ExportContext } from './context';
import { dateText } from './html-parts';
import { type Gap, type Summary, summaryOf } from './summary';
import { beginningOf, type ExportWords, titleOf } from './words';

/** How much the first page holds of a text of the charter, in characters: it is one page whatever the charter says. */
const most = { name: 120, text: 240 };

/** How much the second page holds: of lists in rows, of texts in characters. */
interface Room {
	readonly gaps: number;
	readonly planned: number;
	/** Of who is responsible. */
	readonly who: number;
	readonly decisions: number;
	/** Of one decision. */
	readonly items: number;
	readonly text: number;
}

/** Whether the gaps are many for one page: it is then set closer. */
const isFull = (gaps: Summary['gaps']): boolean => gaps.length > 9;

/** Gaps take most of the page where there are many; the annex has all. */
function roomOf({ gaps }: Summary): Room {
	if (isFull(gaps)) return { gaps: 20, planned: 5, who: 22, decisions: 8, items: 2, text: 50 };
	return { gaps: 9, planned: 7, who: 60, decisions: 8, items: 3, text: 150 };
}

/** So many actions of gaps are named; of more, the numbers tell where to look. */
const mostNamed = 10;

/** The sections of the first two pages, with their ids, which people may link to. */
export function briefIds(words: ExportWords) {
	return {
		figures: { id: 'chiffres', title: words.say('summary') },
		settled: { id: 'acquis', title: words.tell('brief.settled') },
		gaps: { id: 'ecarts', title: words.tell('brief.gaps') },
		planned: { id: 'planifie', title: words.tell('brief.planned') },
		decisions: { id: 'decisions', title: words.tell('brief.decisions') },
	} as const;
}

/** A text of the charter, as much of it as the first pages hold. */
const own = (text: string | undefined, length: number = most.name) =>
	text?.trim() ? charterText(beginningOf(text, length)) : undefined;

/** What the initiative is. */
export function cover(report: CoverageReport, { home }: ExportContext, words: ExportWords): Html {
	const { initiative, about } = report;
	const { organisation, phase, responsible } = initiative;
	const item = (term: string, description: Part) =>
		description && html`<div><dt>${term}</dt><dd>${description}</dd></div>`;
	const told = (term: string, text: string | undefined) => {
		const said = own(text, most.text);
		return said && html`<div class="told"><h2>${term}</h2><p>${said}</p></div>`;
	};
	return html`<header class="cover">${home && html`<p class="home"><a href="${home.href}">← ${home.title}</a></p>`}<p class="kicker">${words.tell('report.kicker')} · ${words.say('title')}</p>
<h1>${charterText(titleOf(report, words))}</h1>
${!report.current && html`<p class="notice">${words.tell('report.old')}</p>`}
<dl class="meta">${item(words.tell('report.organisation'), own(organisation))}
${item(words.tell('report.phase'), phase ? words.phase(phase) : words.say('phase.none'))}
${item(words.tell('report.date'), html`<span class="date">${report.today}</span>`)}
${item(words.tell('report.version'), own(about?.version))}
${item(words.tell('report.edition'), words.edition(report.edition))}
${item(words.tell('report.responsible'), own(responsible))}
${item(words.tell('report.sponsor'), own(about?.sponsor))}
${item(words.tell('report.committee'), own(about?.committee))}</dl>
${told(words.tell('report.description'), about?.description)}${told(words.tell('report.problem'), about?.problem)}
${initiative.type === 'retrait' && html`<p class="muted">${words.say('retirement')}</p>`}</header>`;
}

/** The figures with the wheel, and the second page. */
export function brief(report: CoverageReport, words: ExportWords): Html {
	const summary = summaryOf(report);
	const ids = briefIds(words);
	const section = (key: keyof typeof ids, body: Html) =>
		html`<section aria-labelledby="${ids[key].id}" class="brief-${key}"><h2 id="${ids[key].id}">${ids[key].title}</h2>
${body}</section>
`;
	return html`${section('figures', figures(report, words))}
<div class="${isFull(summary.gaps) ? 'second full' : 'second'}">${section('settled', settled(summary, report, words))}${section('gaps', gaps(summary, words))}${section('planned', planned(summary, words))}${section('decisions', decisions(summary, words))}</div>`;
}

function figures(report: CoverageReport, words: ExportWords): Html {
	const { counts } = report;
	const figure = (id: string, n: number, label: string, of: string) =>
		html`<li class="figure" id="${id}"><span class="number">${n}</span> <span class="label">${label}</span> <span class="of">${of}</span></li>`;
	const of = words.count('ofApplicable', counts.applicable);
	return html`<div class="glance">${wheel(report, words)}
<div><ul class="figures">
${figure('repondues', counts.answered, words.count('answered', counts.answered), of)}
${figure('declarees', counts.declared, words.count('declared', counts.declared), of)}
${figure('en-place', counts.inPlace, words.say('inPlace'), of)}
${figure('sans-ecart', report.practicesWithoutGap, words.say('withoutGap'), words.say('ofPractices', report.practices.length))}
</ul>
<ul class="asides">${words.asides(counts).map((text) => html`<li>${text}</li>`)}<li>${words.count('expectedNow', counts.expectedNow)}</li></ul>
${legend(pictureWords(words), words, report)}</div></div>`;
}

const practiceLink = ({ id, number, title }: PracticeCoverage) =>
	html`<a href="#pratique-${id}"><span class="number">${number}</span> · ${title}</a>`;
const actionNumber = ({ id, number }: ActionCoverage) => html`<a href="#action-${id}" class="number">${number}</a>`;

function more(n: number, words: ExportWords): Html | false {
	return n > 0 && html`<p class="muted">${sayCount(exportTexts, 'brief.more', words.language, n)}</p>`;
}

function settled({ settled: practices, later }: Summary, report: CoverageReport, words: ExportWords): Html {
	const { inPlace, applicable } = report.counts;
	const of = [applicable, practices.length, report.practices.length];
	const numbers = later.map(({ number }) => number).join(', ');
	return html`<p>${sayCount(exportTexts, 'brief.settledLead', words.language, inPlace, ...of)}${later.length > 0 && ` ${words.tell('brief.later', numbers)}`}</p>
${practices.length > 0 && html`<ul class="two">${practices.map((practice) => html`<li>${stateIcon(practice.state)}<span>${practiceLink(practice)}</span></li>`)}</ul>`}`;
}

function gaps(summary: Summary, words: ExportWords): Html {
	const { gaps: all } = summary;
	if (all.length === 0) return html`<p>${words.tell('brief.noGaps')}</p>`;
	const count = all.flatMap(({ actions }) => actions.flatMap(([, some]) => some)).length;
	const isShort = count <= mostNamed;
	const shown = all.slice(0, roomOf(summary).gaps);
	const item = ({ practice, actions }: Gap) =>
		html`<li>${stateIcon(practice.state)}<div>${practiceLink(practice)}${isShort ? namedActions(actions, words) : numberedActions(actions, words)}</div></li>`;
	return html`<ul class="${isShort ? 'gaps' : 'gaps two'}">${shown.map(item)}</ul>${more(all.length - shown.length, words)}`;
}

function namedActions(actions: Gap['actions'], words: ExportWords): Html {
	return html`<ul>${actions.flatMap(([reason, some]) =>
		some.map(
			(action) =>
				html`<li>${actionNumber(action)} ${actionName(action, words)} <strong>(${words.tell(`gap.${reason}`)})</strong></li>`,
		),
	)}</ul>`;
}

function numberedActions(actions: Gap['actions'], words: ExportWords): Html {
	const parts = actions.map(
		([reason, some], index) =>
			html`${index > 0 && ' · '}${some.map((action, at) => html`${at > 0 && ', '}${actionNumber(action)}`)} ${words.tell(`gap.${reason}`)}`,
	);
	return html`<p class="muted">${parts}</p>`;
}

function planned(summary: Summary, words: ExportWords): Html {
	const { planned: all } = summary;
	if (all.length === 0) return html`<p>${words.tell('brief.noPlanned')}</p>`;
	const shown = all.slice(0, roomOf(summary).planned);
	const row = (action: ActionCoverage) => {
		const who =
			own(action.responsible, roomOf(summary).who) ?? html`<span class="muted">${words.tell('brief.nobody')}</span>`;
		const when = action.dueDate
			? dateText(beginningOf(action.dueDate, 20))
			: html`<span class="muted">${words.tell('brief.noDate')}</span>`;
		const late = action.late && html` <span class="late">${otherIcon('late')}${words.say('lateMark')}</span>`;
		return html`<tr><th scope="row">${actionNumber(action)} ${actionName(action, words)}</th><td>${who}</td><td class="when">${when}${late}</td></tr>
`;
	};
	const head = [words.tell('word.action'), words.say('responsible'), words.say('dueDate')];
	return html`<div class="table" tabindex="0" role="group" aria-label="${words.tell('brief.planned')}"><table id="table-planifie"><caption class="hidden">${words.tell('brief.planned')}</caption>
<thead><tr>${head.map((text) => html`<th scope="col">${text}</th>`)}</tr></thead>
<tbody>${shown.map(row)}</tbody></table></div>${more(all.length - shown.length, words)}`;
}

function decisions(summary: Summary, words: ExportWords): Html {
	const { decisions: all } = summary;
	const room = roomOf(summary);
	if (all.length === 0) return html`<p>${words.tell('brief.noDecisions')}</p>`;
	const shown = all.slice(0, room.decisions);
	const item = ({ lead, items }: DecisionWords) => {
		const first = items.slice(0, room.items);
		const rest = items.length - first.length;
		const texts = first.map((pieces, index) => html`${index > 0 && '; '}${pieces.map((one) => piece(one, room))}`);
		return html`<li><strong>${lead}</strong> ${texts}${rest > 0 && html` <span class="muted">${sayCount(exportTexts, 'brief.more', words.language, rest)}</span>`}</li>`;
	};
	return html`<p class="muted">${words.tell('brief.decisionsNote')}</p>
<ol class="decisions">${shown.map((decision) => item(decisionWords(decision, words)))}</ol>${more(all.length - shown.length, words)}`;
}

function piece(one: Piece, { text }: Room): Part {
	if (typeof one === 'string') return one;
	return 'own' in one ? own(one.own, text) : actionNumber(one.action);
}
