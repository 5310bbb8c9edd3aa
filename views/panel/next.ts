import type { ActionCoverage, CoverageReport, NextReason } from '../../server/engine/coverage/types';
import { wording } from '../html/badges';
import { otherIcon } from '../html/icons';
import { charterText, type Html, html } from '../html/tag';
import { onHover, placeName, withPlaces } from '../places';
import type { Words } from '../words';
import { declareMenu, detailsButton, evidenceButton, insertButton } from './acts';
import { type Acting, detailsForm, nothingOpen } from './details-form';
import { evidenceName, lackWords } from './facts';

/** How many actions are shown: few enough to be done. */
const maxNext = 4;

/** An action to show as one of the next, and why. */
export interface NextShown {
	readonly action: ActionCoverage;
	readonly reason: NextReason;
}

/** The few actions to show as the next ones, the most pressing first. */
export function nextActions(report: CoverageReport, kept?: string): readonly NextShown[] {
	const actions = actionsOf(report);
	const shown = report.next.now
		.flatMap(({ action: id, reason }) => {
			const action = actions.get(id);
			return action ? [{ action, reason }] : [];
		})
		.slice(0, maxNext);
	const one = kept === undefined ? undefined : actions.get(kept);
	if (!one || shown.some(({ action }) => action === one)) return shown;
	// One that somebody is at work on stays, though it is done by now.
	return [
		...shown,
		{ action: one, reason: report.next.now.find(({ action }) => action === kept)?.reason ?? 'partial' },
	];
}

function actionsOf(report: CoverageReport): ReadonlyMap<string, ActionCoverage> {
	return new Map(report.practices.flatMap(({ actions }) => actions).map((action) => [action.id, action]));
}

/**
 * What to do next: the few most pressing actions with what does them, then what is late, broken or stale,
 * and what comes with the next phase. Nothing where nothing is expected.
 * @param open ids of the `<details>` that are open
 */
export function nextSection(
	report: CoverageReport,
	open: ReadonlySet<string>,
	words: Words,
	acting: Acting = nothingOpen,
): Html {
	const shown = nextActions(report, acting.form?.place === 'next-' ? acting.form.action : undefined);
	const lists = [lateList, brokenList, staleList, laterList].map((list) => list(report, open, words));
	const settled = report.initiative.phase !== undefined && report.counts.expectedNow > 0 && shown.length === 0;
	if (shown.length === 0 && !settled && lists.every((list) => !list)) return html``;
	const left = report.next.now.length - shown.length;
	return html`<section class="next" id="next" tabindex="-1" aria-labelledby="next-title"><h2 id="next-title">${words.say('next')}</h2>
${settled && html`<p class="settled">${otherIcon('done')}<span>${words.say('next.allSettled')}</span></p>`}
${shown.length > 0 && html`<ol class="next-now">${shown.map((one) => nextItem(one, words, acting))}</ol>`}
${left > 0 && html`<p class="muted next-left">${words.count('next.others', left)}</p>`}
${lists}</section>`;
}

function nextItem({ action, reason }: NextShown, words: Words, acting: Acting): Html {
	return html`<li id="next-${action.id}"><span class="number">${action.number}</span><div>
<p class="wording">${wording(action.wording, action.translation, words)}</p>
<p class="why">${isPressing(reason) && otherIcon('warning')}<span>${why(action, reason, words)}</span></p>
<p class="muted">${withPlaces(action.nextStep, onHover(words))}</p>
${detailsForm(action, 'next-', acting, words)}<div class="acts">${insertButton(action, words, 'next-')}${action.lacks.length > 0 && detailsButton(action, words, 'next-')}${wantsEvidence(action) && evidenceButton(action, words, 'next-')}${declareMenu(action, words, 'next-')}${seeAction(action, words)}</div></div></li>`;
}

/** What is declared has no evidence that can be found. */
const wantsEvidence = ({ lacks, evidence }: ActionCoverage): boolean =>
	lacks.includes('preuves') || evidence.some(({ state }) => state === 'broken');

const isPressing = (reason: NextReason): boolean => reason === 'broken' || reason === 'late';

/** The reason in words, with what the charter says of it. */
function why(action: ActionCoverage, reason: NextReason, words: Words): Html {
	switch (reason) {
		case 'broken':
			return brokenParts(action, words);
		case 'late':
			return dated('next.lateSince', 'next.late', action.dueDate, words);
		case 'planned':
			return dated('next.plannedFor', 'next.planned', action.dueDate, words);
		case 'stale':
			return dated('next.staleSince', 'next.stale', action.assessedOn, words);
		case 'detected':
			return html`${words.say('next.detected')}${detectedPlace(action, words)}`;
		default:
			return html`${words.say(`next.${reason}`)}`;
	}
}

type Dated = 'next.lateSince' | 'next.plannedFor' | 'next.staleSince';
type Undated = 'next.late' | 'next.planned' | 'next.stale';

function dated(key: Dated, without: Undated, date: string | undefined, words: Words): Html {
	if (!date) return html`${words.say(without)}`;
	const [before = '', after = ''] = words.say(key).split('{0}');
	return html`${before}${charterText(date)}${after}`;
}

/** What a declaration lacks, and its evidence that resolves to nothing. */
function brokenParts(action: ActionCoverage, words: Words): Html {
	const lacks = action.lacks.length > 0 && words.say('lackingList', lackWords(action, words));
	const lost = action.evidence.filter(({ state }) => state === 'broken');
	if (!lacks && lost.length === 0) return html`${words.say('next.broken')}`;
	const names = lost.map((evidence) => html` ${evidenceName(evidence, words)}`);
	return html`${lacks}${lacks && names.length > 0 && ' '}${names.length > 0 && words.count('next.brokenEvidence', lost.length)}${names}`;
}

function detectedPlace({ detected: [place] }: ActionCoverage, words: Words): Html | undefined {
	return place && html` ${placeName(place.path, onHover(words))}`;
}

function seeAction(action: ActionCoverage, words: Words): Html {
	return html`<button type="button" class="link" data-reveal="action-${action.id}">${words.say('seeAction', action.number)}</button>`;
}

type List = (report: CoverageReport, open: ReadonlySet<string>, words: Words) => Html | undefined;

const laterList: List = (report, open, words) => {
	const { nextPhase } = report;
	const { later } = report.next;
	if (!nextPhase || later.length === 0) return undefined;
	const summary = words.count('next.later', later.length, later.length, words.phase(nextPhase).toLowerCase());
	return listOf('next-later', summary, report, later, open, words, (action) =>
		withPlaces(action.nextStep, onHover(words)),
	);
};

const lateList: List = (report, open, words) => {
	const { late } = report.next;
	return listOf('next-late', words.count('next.lateList', late.length), report, late, open, words, (action) =>
		why(action, 'late', words),
	);
};

const staleList: List = (report, open, words) => {
	const { stale } = report.next;
	return listOf('next-stale', words.count('next.staleList', stale.length), report, stale, open, words, (action) =>
		why(action, 'stale', words),
	);
};

const brokenList: List = (report, open, words) => {
	const { broken } = report.next;
	return listOf('next-broken', words.count('next.brokenList', broken.length), report, broken, open, words, (action) =>
		brokenParts(action, words),
	);
};

/** A list that opens, its count in what opens it; undefined where it would be empty. */
function listOf(
	id: string,
	summary: string,
	report: CoverageReport,
	ids: readonly string[],
	open: ReadonlySet<string>,
	words: Words,
	detail: (action: ActionCoverage) => Html,
): Html | undefined {
	const actions = actionsOf(report);
	const items = ids.flatMap((one) => actions.get(one) ?? []);
	if (items.length === 0) return undefined;
	const item = (action: ActionCoverage) =>
		html`<li><span class="number">${action.number}</span><div><p>${wording(action.wording, action.translation, words)}</p><p class="muted">${detail(action)}</p>${seeAction(action, words)}</div></li>`;
	return html`<details class="next-more" id="${id}"${open.has(id) && html` open`}><summary>${otherIcon('chevron')}${summary}</summary><ul>${items.map(item)}</ul></details>`;
}
