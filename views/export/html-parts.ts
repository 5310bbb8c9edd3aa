import type { ActionCoverage, EvidenceView, FindingView, PracticeCoverage } from '../../server/engine/coverage/types';
import { stateBadge, statusBadge, wording } from '../html/badges';
import { charterText, type Html, html, prose } from '../html/tag';
import { markOf } from '../marks';
import { countedAs } from '../words';
import { type ExportWords, lackWord, reasonWord } from './words';

/** What a person may follow: an address of the web, without anything that would change how it reads. */
const followed =
	/^https?:\/\/(?![^/]*@)[^\s<>"'`\\\u0000-\u0020\u007f-\u00a0\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]+$/i;

/** The text of a piece of evidence; a link where it is an address of the web. */
export function evidenceText(text: string): Html {
	const shown = html`<code>${charterText(text)}</code>`;
	return followed.test(text) ? html`<a class="bare" href="${text}" rel="noopener noreferrer">${shown}</a>` : shown;
}

/** A piece of evidence with its state in words and where it stands. */
export function evidenceItem({ text, state, range }: EvidenceView, words: ExportWords): Html {
	const said = words.say(`evidence.${state}`);
	return html`<li class="evidence-${state}">${evidenceText(text)} (${state === 'broken' ? html`<strong>${said}</strong>` : said}, ${words.line(range)})</li>`;
}

/** What was detected and where, one place after the other. */
export function detectedPlaces(action: ActionCoverage, words: ExportWords): Html {
	const places = action.detected.map(
		({ path, range }) => html`<li><code>${charterText(path)}</code> (${words.line(range)})</li>`,
	);
	return html`<ul>${places}</ul>`;
}

/** The finding’s severity, message and line. */
export function findingItem({ severity, message, range, code }: FindingView, words: ExportWords): Html {
	return html`<li><strong>${words.tell('list.colon', words.severity(severity), '')}</strong>${charterText(message)} <span class="muted">(${words.line(range)}, <code>${charterText(code)}</code>)</span></li>`;
}

/** A date as written; one that is a date stays on one line. */
export function dateText(text: string): Html {
	return /^\d{4}-\d\d-\d\d$/.test(text) ? html`<span class="date">${text}</span>` : charterText(text);
}

/** When and by whom an action was assessed. */
export function assessedText({ assessedOn, assessedBy }: ActionCoverage, words: ExportWords): Html | undefined {
	const part = (key: 'word.assessedOn' | 'word.assessedBy', text: string | undefined) => {
		const [before = '', after = ''] = words.tell(key).split('{0}');
		return text && html`${before}${dateText(text)}${after}`;
	};
	const on = part('word.assessedOn', assessedOn);
	const by = part('word.assessedBy', assessedBy);
	return on || by ? html`${on}${on && by && ' '}${by}` : undefined;
}

/** One practice: its state, its figures, its actions and its findings. */
export function practiceSection(practice: PracticeCoverage, words: ExportWords): Html {
	const actions =
		practice.actions.length > 0
			? practice.actions.map((action) => actionArticle(action, words))
			: html`<p class="muted">${words.say('noActions')}</p>`;
	const findings =
		practice.findings.length > 0 &&
		html`<div class="action"><h4>${words.tell('report.findings')}</h4><ul class="findings">${practice.findings.map((one) => findingItem(one, words))}</ul></div>`;
	const figures = [words.fractions(practice.counts), ...words.asides(practice.counts)].join(' · ');
	return html`<div class="practice-heading"><h3 id="pratique-${practice.id}">${practice.number} · ${practice.title}</h3>${stateBadge(practice.state, words)}</div>
<p class="muted">${figures}</p>
${actions}${findings}`;
}

function actionArticle(action: ActionCoverage, words: ExportWords): Html {
	return html`<article class="action" id="action-${action.id}"><h4><span class="number">${action.number}</span> ${wording(action.wording, action.translation, words)}</h4>
${tags(action, words)}${facts(action, words)}</article>`;
}

function tags(action: ActionCoverage, words: ExportWords): Html {
	const counted = countedAs(action, words);
	const warning = (text: string | false | undefined) => text && html`<span class="tag warning">${text}</span>`;
	const expected = action.expectedNow ? words.say('expectedNow') : words.expected(action.phase, action.phaseBySetting);
	return html`<p class="tags">${statusBadge(markOf(action), words)}
${warning(counted)}${warning(action.broken && !counted && words.say('brokenMark'))}${warning(action.late && words.say('lateMark'))}${warning(action.stale && words.say('staleMark'))}
<span class="tag">${expected}</span></p>`;
}

/** All that the charter says and shows of an action; what it does not say has no line. */
function facts(action: ActionCoverage, words: ExportWords): Html {
	const row = (term: string, description: Html | string | undefined | false) =>
		description && html`<div class="fact"><dt>${term}</dt><dd>${description}</dd></div>`;
	const own = (text: string | undefined) => (text ? charterText(text) : undefined);
	const reason = reasonWord(action, words);
	const indication = words.say(`indication.${action.indication}`);
	const rows = [
		action.declaration && row(words.say('declaredAt'), words.line(action.declaration)),
		row(words.say('responsible'), own(action.responsible)),
		row(words.say('dueDate'), action.dueDate && dateText(action.dueDate)),
		row(words.tell('word.assessed'), assessedText(action, words)),
		row(words.tell('word.reason'), own(reason)),
		row(words.say('justification'), own(action.justification)),
		row(words.tell('word.comment'), own(action.comment)),
		row(
			words.say('evidence'),
			action.evidence.length > 0 && html`<ul>${action.evidence.map((item) => evidenceItem(item, words))}</ul>`,
		),
		row(
			words.tell('word.missing'),
			action.lacks.length > 0 &&
				html`<span class="lacks">${action.lacks.map((key) => lackWord(key, words)).join(', ')}</span>`,
		),
		row(words.say('indication'), html`${indication}${action.detected.length > 0 && detectedPlaces(action, words)}`),
		!action.answered && row(words.say('nextStep'), prose(action.nextStep)),
	];
	return html`<dl class="facts">${rows}</dl>`;
}
