import type { ActionCoverage, EvidenceView, Indication, TextRange } from '../../server/engine/coverage/types';
import { statusBadge } from '../html/badges';
import { otherIcon } from '../html/icons';
import { charterText, type Html, html } from '../html/tag';
import { markOf } from '../marks';
import { isOpenable } from '../openable';
import { onHover, placeName, withPlaces } from '../places';
import { countedAs, type Words } from '../words';
import type { FormField } from './details-form';
import { sends } from './messages';

/** How many places of the charter are listed for one action before « et n de plus ». */
const maxPlaces = 6;

/** A button that goes to a place of the charter; `label` is already markup. */
export function goTo(range: TextRange, label: Html | string): Html {
	const { start, end } = range;
	const from = [start.line, start.character] as const;
	const to = [end.line, end.character] as const;
	return html`<button type="button" class="link"${sends({ type: 'goTo', from, to })}>${label}</button>`;
}

function indicationRow(action: ActionCoverage, words: Words): Html {
	const state: Indication = action.indication;
	const places = action.detected
		.slice(0, maxPlaces)
		.map(
			(place) => html` ${goTo(place.range, html`${placeName(place.path, onHover(words))} ${words.line(place.range)}`)}`,
		);
	const left = action.detected.length - maxPlaces;
	return html`<div class="fact"><dt>${words.say('indication')}</dt><dd><span class="indication indication-${state}">${words.say(`indication.${state}`)}</span>${places}${left > 0 && html` ${words.say('more', left)}`}</dd></div>`;
}

/** A piece of evidence: a link to what it names, unless it names nothing that could be opened. */
function evidenceItem(action: ActionCoverage, index: number, words: Words): Html | undefined {
	const evidence = action.evidence[index];
	if (!evidence) return undefined;
	const name = evidenceName(evidence, words);
	const broken = evidence.state === 'broken' && otherIcon('warning');
	const edits = html`${editButton(action, 'preuves', words, index)}<button type="button" class="edit" id="remove-${index}-${action.id}"${sends({ type: 'removeEvidence', action: action.id, index })} title="${words.say('field.remove')}" aria-label="${words.say('details.removeOf', evidence.text, action.number)}">${otherIcon('remove')}</button>`;
	return html`<li class="evidence-${evidence.state}">${evidenceLink(action, evidence, index, name, words)} <span class="evidence-state">${broken}${words.say(`evidence.${evidence.state}`)}</span> ${goTo(evidence.range, words.line(evidence.range))} <span class="edits">${edits}</span></li>`;
}

/** What a piece of evidence is called: a place of the charter by its title, a file or an address as it is written. */
export function evidenceName({ kind, text }: EvidenceView, words: Words): Html {
	return kind === 'pointer' ? placeName(text, onHover(words)) : html`<code>${charterText(text)}</code>`;
}

function evidenceLink(action: ActionCoverage, evidence: EvidenceView, index: number, name: Html, words: Words): Html {
	const { kind, state, place, text } = evidence;
	if (state === 'broken') return name;
	if (kind === 'pointer') return place ? goTo(place, name) : name;
	if (kind === 'url' && !isOpenable(text)) return name;
	const outside = kind === 'url' && html`<span class="hidden"> (${words.say('inBrowser')})</span>`;
	return html`<button type="button" class="link"${sends({ type: 'openEvidence', action: action.id, index })}>${name}${outside}</button>`;
}

function row(term: string, description: Html | string, edit?: Html): Html {
	return html`<div class="fact"><dt>${term}</dt><dd>${description}${edit && html` ${edit}`}</dd></div>`;
}

/** The small button beside what a declaration says, which opens its form there. */
function editButton(action: ActionCoverage, field: FormField, words: Words, index?: number): Html {
	const name = words.say(`field.${field}`);
	const message = {
		type: 'details',
		action: action.id,
		place: '',
		field,
		...(index === undefined ? {} : { index }),
	} as const;
	return html`<button type="button" class="edit" id="edit-${field}${index === undefined ? '' : `-${index}`}-${action.id}"${sends(message)} title="${words.say('details.edit')}" aria-label="${words.say('details.editOf', index === undefined ? name : words.say('field.preuve', index + 1), action.number)}">${otherIcon('edit')}</button>`;
}

/** What a declaration lacks, and the way to say it. */
function lacking(action: ActionCoverage, words: Words): Html {
	const complete = html`<button type="button" class="link" id="complete-${action.id}"${sends({ type: 'details', action: action.id, place: '' })}>${words.say('details.complete')}<span class="hidden">${words.say('forAction', action.number)}</span></button>`;
	return html`<span class="lacking">${otherIcon('warning')}${lackWords(action, words)}</span> ${complete}`;
}

/** What a declaration lacks for its status, in words: « une preuve, un motif ». */
export function lackWords(action: ActionCoverage, words: Words): string {
	return action.lacks.map((key) => (isLack(key) ? words.say(`lack.${key}`) : key)).join(', ');
}

const lackKeys = ['preuves', 'motif', 'justification', 'responsable', 'echeance'] as const;
const isLack = (key: string): key is (typeof lackKeys)[number] => (lackKeys as readonly string[]).includes(key);

/** The reason of a declaration in words; as it is written where it is none of the format's. */
function reasonWords(reason: string, words: Words): Html | string {
	return words.reason(reason) ?? charterText(reason);
}

/** Who assessed an action, and when; undefined where the charter does not say. */
function assessment(action: ActionCoverage, words: Words): Html | undefined {
	const { assessedOn, assessedBy } = action;
	if (!assessedOn && !assessedBy) return undefined;
	const part = (key: 'assessedOn' | 'assessedBy', value: string) => {
		const [before = '', after = ''] = words.say(key).split('{0}');
		return html`${before}${charterText(value)}${after}`;
	};
	const stale = action.stale && html` <strong>(${words.say('staleMark')})</strong>`;
	return html`${assessedOn && part('assessedOn', assessedOn)}${assessedOn && assessedBy && ' '}${assessedBy && part('assessedBy', assessedBy)}${stale}`;
}

/** What the charter says and shows of one action, as a description list. */
export function actionFacts(action: ActionCoverage, words: Words): Html {
	const evidence = action.evidence.map((_, index) => evidenceItem(action, index, words));
	const assessed = assessment(action, words);
	const due =
		action.dueDate &&
		html`${charterText(action.dueDate)}${action.late && html` <strong>(${words.say('lateMark')})</strong>`}`;
	const place = action.declaration;
	const edit = (field: FormField) => editButton(action, field, words);
	return html`<dl class="facts">
${indicationRow(action, words)}
${place && row(words.say('declaredAt'), goTo(place, words.say('goToLine', place.start.line + 1)))}
${action.lacks.length > 0 && row(words.say('lacking'), lacking(action, words))}
${evidence.length > 0 && row(words.say('evidence'), html`<ul class="evidence">${evidence}</ul>`)}
${action.responsible && row(words.say('responsible'), charterText(action.responsible), edit('responsable'))}
${due && row(words.say('dueDate'), due, edit('echeance'))}
${action.reason && row(words.say('motif'), reasonWords(action.reason, words), edit('motif'))}
${action.justification && row(words.say('justification'), charterText(action.justification), edit('justification'))}
${assessed && row(words.say('assessment'), assessed, edit(action.assessedOn ? 'evaluee_le' : 'evaluee_par'))}
${action.comment && row(words.say('comment'), charterText(action.comment), edit('commentaire'))}
${!action.answered && row(words.say('nextStep'), withPlaces(action.nextStep, onHover(words)))}
</dl>`;
}

/** Says that the figures are not of the present text, and leads to what keeps it from being read. */
export function staleNotice(fault: TextRange | undefined, words: Words): Html {
	const start = { line: 0, character: 0 };
	return html`<div class="notice" id="stale-notice">${otherIcon('warning')}<p>${words.say('stale')} ${goTo(fault ?? { start, end: start }, words.say(fault ? 'goToFault' : 'openCharter'))}</p></div>`;
}

/** Says that the charter's file is not there any more, and that the figures are the last that were known. */
export function goneNotice(words: Words): Html {
	return html`<div class="notice" id="gone-notice" role="status">${otherIcon('warning')}<p>${words.say('gone')}</p></div>`;
}

/** The status of an action with all that qualifies it, each in words. */
export function actionStatus(action: ActionCoverage, words: Words): Html {
	const expected = action.expectedNow ? words.say('expectedNow') : words.expected(action.phase, action.phaseBySetting);
	const counted = countedAs(action, words);
	const warning = (text: string) => html`<span class="tag warning">${otherIcon('warning')}${text}</span>`;
	return html`<p class="tags">${statusBadge(markOf(action), words)}
${counted && warning(counted)}
${action.broken && !counted && warning(words.say('brokenMark'))}
${action.late && html`<span class="tag warning">${otherIcon('late')}${words.say('lateMark')}</span>`}
${action.stale && html`<span class="tag">${words.say('staleMark')}</span>`}
<span class="tag">${expected}</span></p>`;
}
