import type { ActionCoverage, EvidenceView, FindingView, PracticeCoverage } from '../../server/engine/coverage/types';
import { stateBadge, statusBadge, wording } from '../html/badges';
import { charterText, Html, html, prose } from '../html/tag';
import { markOf } from '../marks';
import { onItsPage } from '../on-its-page';
import { placeName, withPlaces } from '../places';
import { countedAs } from '../words';
import { type ExportWords, fileName, lackWord, reasonWord, withoutFolders } from './words';

/** What a person may follow: an address of the web, without anything that would change how it reads. */
const followed =
	/^https?:\/\/(?![^/]*@)[^\s<>"'`\\\u0000-\u0020\u007f-\u00a0\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]+$/i;

/** The text of a piece of evidence; a link where it is an address of the web. */
export function evidenceText(text: string): Html {
	const shown = html`<code>${charterText(text)}</code>`;
	return followed.test(text) ? html`<a class="bare" href="${text}" rel="noopener noreferrer">${shown}</a>` : shown;
}

/** A piece of evidence with its state in words, and where it stands for who has the charter at hand. */
export function evidenceItem(evidence: EvidenceView, words: ExportWords): Html {
	const { text, state, range } = evidence;
	const said = words.say(`evidence.${state}`);
	const shown = words.locations ? evidenceText(text) : evidenceName(evidence, words);
	return html`<li class="evidence-${state}">${shown} (${state === 'broken' ? html`<strong>${said}</strong>` : said}${words.locations && `, ${words.line(range)}`})</li>`;
}

/** What a piece of evidence is called: a place of the charter by its title, a file by its name, an address as it is. */
function evidenceName({ text, kind }: EvidenceView, words: ExportWords): Html {
	if (kind === 'pointer') return placeName(text, { language: words.language, hover: false });
	if (kind === 'url') return evidenceText(text);
	return charterText(fileName(text));
}

/** What was detected, one place after the other: where for who has the charter at hand, else what it is called. */
export function detectedPlaces(action: ActionCoverage, words: ExportWords): Html {
	const { language, locations } = words;
	if (locations)
		return html`<ul>${action.detected.map(({ path, range }) => html`<li><code>${charterText(path)}</code> (${words.line(range)})</li>`)}</ul>`;
	// Several items of a list are one place.
	const names = new Set(action.detected.map(({ path }) => placeName(path, { language, hover: false }).toString()));
	return html`<ul>${[...names].map((name) => html`<li>${new Html(name)}</li>`)}</ul>`;
}

/** The finding’s severity and message, under its practice; its line and code for who has the charter at hand. */
function findingItem(
	{ severity, range, code, ...finding }: FindingView,
	practice: PracticeCoverage,
	words: ExportWords,
) {
	const { language, locations } = words;
	const message = onItsPage(finding.message, practice);
	const severe = html`<strong>${words.tell('list.colon', words.severity(severity), '')}</strong>`;
	if (!locations)
		return html`<li>${severe}${withPlaces(withoutFolders(message, practice), { language, hover: false, own: true })}</li>`;
	return html`<li>${severe}${charterText(message)} <span class="muted">(${words.line(range)}, <code>${charterText(code)}</code>)</span></li>`;
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
			? html`<div class="actions">${practice.actions.map((action) => actionArticle(action, words))}</div>`
			: html`<p class="muted">${words.say('noActions')}</p>`;
	const findings =
		practice.findings.length > 0 &&
		html`<div class="action told-of"><h4>${words.tell('report.findings')}</h4><ul class="findings">${practice.findings.map((one) => findingItem(one, practice, words))}</ul></div>`;
	const figures = [words.fractions(practice.counts), ...words.asides(practice.counts)].join(' · ');
	return html`<div class="practice"><div class="practice-heading"><h3 id="pratique-${practice.id}">${practice.number} · ${practice.title}</h3>${stateBadge(practice.state, words)}</div>
<p class="muted">${figures}</p>
${actions}</div>${findings}`;
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
	const style = { language: words.language, hover: false };
	const rows = [
		words.locations && action.declaration && row(words.say('declaredAt'), words.line(action.declaration)),
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
		// What is declared stands on its evidence; that the text shows it too matters to who writes it.
		(words.locations || action.status === 'a_evaluer') &&
			row(words.say('indication'), html`${indication}${action.detected.length > 0 && detectedPlaces(action, words)}`),
		!action.answered &&
			row(words.say('nextStep'), words.locations ? prose(action.nextStep) : withPlaces(action.nextStep, style)),
	];
	return html`<dl class="facts">${rows}</dl>`;
}
