import { statuses } from '../../server/engine/coverage/types';
import type {
	ActionCoverage,
	Counts,
	EvidenceView,
	Indication,
	PracticeState,
	Status,
	TextRange,
} from '../../server/protocol';
import { type Mark, markIcon, otherIcon, stateIcon } from '../html/icons';
import { charterText, type Html, html, prose, sends } from '../html/tag';
import { isOpenable } from '../openable';
import type { Words } from '../words';

/** How many places of the charter are listed for one action before « et n de plus ». */
const maxPlaces = 6;

/** How an action counts: its counted status, or `detected` where the charter only shows it. */
export function markOf(action: ActionCoverage): Mark {
	if (action.countedStatus !== 'a_evaluer') return action.countedStatus;
	return action.indication === 'absent' ? 'a_evaluer' : 'detected';
}

/** A practice's state: a shape and a word. */
export function stateBadge(state: PracticeState, words: Words): Html {
	return html`<span class="badge state-${state}">${stateIcon(state)}${words.say(`state.${state}`)}</span>`;
}

/** An action's status: a shape and a word. */
export function statusBadge(mark: Mark, words: Words): Html {
	return html`<span class="badge mark-${mark}">${markIcon(mark)}${words.say(`status.${mark}`)}</span>`;
}

/** A button that goes to a place of the charter; `label` is already markup. */
export function goTo(range: TextRange, label: Html | string): Html {
	const { start, end } = range;
	const place = [start.line, start.character, end.line, end.character].join(',');
	return html`<button type="button" class="link" data-go="${place}">${label}</button>`;
}

interface Segment {
	/** `none`: neither declared nor detected. */
	readonly mark: Exclude<Mark, 'a_evaluer' | 'sans_objet'> | 'none';
	readonly count: number;
}

/** The applicable actions of a set, each in exactly one segment, in reading order. */
export function segments(counts: Counts): readonly Segment[] {
	const known: Segment[] = [
		{ mark: 'en_place', count: counts.inPlace },
		{ mark: 'partielle', count: counts.partial },
		{ mark: 'planifiee', count: counts.planned },
		{ mark: 'non_retenue', count: counts.notRetained },
		{ mark: 'detected', count: counts.detectedOnly },
	];
	const rest = counts.applicable - known.reduce((sum, segment) => sum + segment.count, 0);
	return [...known, { mark: 'none', count: Math.max(0, rest) }];
}

/** The patterns that bars and their legend use; once per page. */
export const patterns = html`<svg class="patterns" width="0" height="0" aria-hidden="true" focusable="false"><defs>
<pattern id="pattern-partielle" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="ink" d="M1 0v5" stroke-width="2"/></pattern>
<pattern id="pattern-planifiee" width="5" height="5" patternUnits="userSpaceOnUse"><circle class="ink-fill" cx="2.5" cy="2.5" r="1.3"/></pattern>
<pattern id="pattern-non_retenue" width="4" height="4" patternUnits="userSpaceOnUse"><path class="ink" d="M0 2h4" stroke-width="1.6"/></pattern>
<pattern id="pattern-detected" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)"><path class="ink" d="M1 0v6" stroke-width="3.6"/></pattern>
</defs></svg>`;

const patterned = new Set<Segment['mark']>(['partielle', 'planifiee', 'non_retenue', 'detected']);

function block(mark: Segment['mark'], x: string, width: string): Html {
	const pattern =
		patterned.has(mark) && html`<rect x="${x}" width="${width}" height="100%" fill="url(#pattern-${mark})"/>`;
	return html`<rect class="segment segment-${mark}" x="${x}" width="${width}" height="100%"/>${pattern}`;
}

/** A bar of the applicable actions by status. All it shows is also its name. */
export function bar(counts: Counts, words: Words): Html {
	const parts = segments(counts).filter((segment) => segment.count > 0);
	const total = parts.reduce((sum, segment) => sum + segment.count, 0);
	if (total === 0) return html``;
	const percent = (n: number) => `${+((100 * n) / total).toFixed(3)}%`;
	const label = parts
		.map((part) => `${words.number(part.count)} ${words.count(`bar.${part.mark}`, part.count)}`)
		.join(', ');
	let before = 0;
	const blocks = parts.map((part) => {
		const x = percent(before);
		before += part.count;
		// The gap between segments is drawn, so that two neighbours never melt into one where colours are few.
		const gap =
			before < total &&
			html`<rect class="gap" x="${percent(before)}" width="2" height="100%" transform="translate(-1)"/>`;
		return html`${block(part.mark, x, percent(part.count))}${gap}`;
	});
	return html`<svg class="bar" role="img" aria-label="${words.say('barLabel', label)}" width="100%" height="10">${blocks}</svg>`;
}

/** The words of a bar's segments, with their numbers. */
export function barLegend(counts: Counts, words: Words): Html {
	const items = segments(counts)
		.filter((segment) => segment.count > 0)
		.map(
			(segment) =>
				html`<li><svg class="swatch" width="14" height="10" aria-hidden="true" focusable="false">${block(segment.mark, '0', '100%')}</svg><span><b>${words.number(segment.count)}</b> ${words.count(`bar.${segment.mark}`, segment.count)}</span></li>`,
		);
	return html`<ul class="bar-legend" aria-hidden="true">${items}</ul>`;
}

function indicationRow(action: ActionCoverage, words: Words): Html {
	const state: Indication = action.indication;
	const places = action.detected
		.slice(0, maxPlaces)
		.map(
			(place) => html` ${goTo(place.range, html`<code>${charterText(place.path)}</code> ${words.line(place.range)}`)}`,
		);
	const left = action.detected.length - maxPlaces;
	return html`<div class="fact"><dt>${words.say('indication')}</dt><dd><span class="indication indication-${state}">${words.say(`indication.${state}`)}</span>${places}${left > 0 && html` ${words.say('more', left)}`}</dd></div>`;
}

/** A piece of evidence: a link to what it names, unless it names nothing that could be opened. */
function evidenceItem(action: ActionCoverage, index: number, words: Words): Html | undefined {
	const evidence = action.evidence[index];
	if (!evidence) return undefined;
	const name = html`<code>${charterText(evidence.text)}</code>`;
	const broken = evidence.state === 'broken' && otherIcon('warning');
	return html`<li class="evidence-${evidence.state}">${evidenceLink(action, evidence, index, name, words)} <span class="evidence-state">${broken}${words.say(`evidence.${evidence.state}`)}</span> ${goTo(evidence.range, words.line(evidence.range))}</li>`;
}

function evidenceLink(action: ActionCoverage, evidence: EvidenceView, index: number, name: Html, words: Words): Html {
	const { kind, state, place, text } = evidence;
	if (state === 'broken') return name;
	if (kind === 'pointer') return place ? goTo(place, name) : name;
	if (kind === 'url' && !isOpenable(text)) return name;
	const outside = kind === 'url' && html`<span class="hidden"> (${words.say('inBrowser')})</span>`;
	return html`<button type="button" class="link"${sends({ type: 'openEvidence', action: action.id, index })}>${name}${outside}</button>`;
}

function row(term: string, description: Html | string): Html {
	return html`<div class="fact"><dt>${term}</dt><dd>${description}</dd></div>`;
}

/** What a declaration lacks for its status, in words: « une preuve, un motif ». */
export function lackWords(action: ActionCoverage, words: Words): string {
	return action.lacks.map((key) => (isLack(key) ? words.say(`lack.${key}`) : key)).join(', ');
}

const lackKeys = ['preuves', 'motif', 'justification', 'responsable', 'echeance'] as const;
const isLack = (key: string): key is (typeof lackKeys)[number] => (lackKeys as readonly string[]).includes(key);

const reasons = ['hors_portee', 'priorite', 'contrainte', 'autre'] as const;

/** The reason of a declaration in words; as it is written where it is none of the format's. */
function reasonWords(reason: string, words: Words): Html | string {
	const known = reasons.find((one) => one === reason);
	return known ? words.say(`reason.${known}`) : charterText(reason);
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
	return html`<dl class="facts">
${indicationRow(action, words)}
${place && row(words.say('declaredAt'), goTo(place, words.say('goToLine', place.start.line + 1)))}
${action.lacks.length > 0 && row(words.say('lacking'), html`<span class="lacking">${otherIcon('warning')}${lackWords(action, words)}</span>`)}
${evidence.length > 0 && row(words.say('evidence'), html`<ul class="evidence">${evidence}</ul>`)}
${action.responsible && row(words.say('responsible'), charterText(action.responsible))}
${due && row(words.say('dueDate'), due)}
${action.reason && row(words.say('motif'), reasonWords(action.reason, words))}
${action.justification && row(words.say('justification'), charterText(action.justification))}
${assessed && row(words.say('assessment'), assessed)}
${action.comment && row(words.say('comment'), charterText(action.comment))}
${!action.answered && row(words.say('nextStep'), prose(action.nextStep))}
</dl>`;
}

/** Says that the figures are not of the present text, and leads to what keeps it from being read. */
export function staleNotice(fault: TextRange | undefined, words: Words): Html {
	const start = { line: 0, character: 0 };
	return html`<div class="notice" id="stale-notice">${otherIcon('warning')}<p>${words.say('stale')} ${goTo(fault ?? { start, end: start }, words.say(fault ? 'goToFault' : 'openCharter'))}</p></div>`;
}

/** That an action counts otherwise than it is declared; undefined where it does not. */
export function countedAs({ status, countedStatus }: ActionCoverage, words: Words): string | undefined {
	if (status === countedStatus) return undefined;
	const name = (one: Status) => words.say(`status.${one}`).toLowerCase();
	return words.say('countedAs', name(status), name(countedStatus));
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

/**
 * The control that declares an action or changes its status: a disclosure with one button per status.
 * Not a `<select>`: arrowing through a closed one would write a declaration at each key.
 * @param place starts its id where an action has a second menu on the page
 */
export function declareMenu(action: ActionCoverage, words: Words, place = ''): Html {
	const button = (status: Status) => {
		const current = status === action.status && (status !== 'a_evaluer' || action.declaration !== undefined);
		const asks = status === 'non_retenue' || status === 'sans_objet' ? '…' : '';
		return html`<button type="button" class="choice" data-declare="${action.id}" data-status="${status}" aria-pressed="${String(current)}">${markIcon(status)}${words.say(`status.${status}`)}${asks}</button>`;
	};
	const label = words.say(action.declaration ? 'changeStatus' : 'declare');
	return html`<details class="declare" id="${place}declare-${action.id}" name="declare">
<summary>${otherIcon('chevron')}${label}<span class="hidden">${words.say('forAction', action.number)}</span></summary>
<div class="choices" role="group" aria-label="${words.say('statusOfAction', action.number)}">${statuses.map(button)}</div>
</details>`;
}

/** The official French wording of an action and, in English, its working translation. */
export function wording(official: string, translation: string | undefined, words: Words): Html {
	if (words.language === 'fr' || !translation) return html`<span lang="fr">${official}</span>`;
	return html`<span lang="fr">${official}</span><span class="translation">${translation} <em>(${words.say('translation')})</em></span>`;
}
