import type { FindingView, PracticeState } from '../../server/engine/coverage/types';
import { type Mark, stateIds } from '../marks';
import { type Html, html } from './tag';

function icon(name: string, drawing: Html): Html {
	return html`<svg class="icon icon-${name}" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">${drawing}</svg>`;
}

const ring = html`<circle cx="8" cy="8" r="5.75" fill="none" stroke="currentColor" stroke-width="1.5"/>`;
const dashedRing = html`<circle cx="8" cy="8" r="5.75" fill="none" stroke="currentColor" stroke-width="1.5" stroke-dasharray="2.4 2.1"/>`;

const marks: Record<Mark, Html> = {
	en_place: html`<circle cx="8" cy="8" r="6.5" fill="currentColor"/><path class="cut" d="M4.9 8.3l2.1 2.1 4.1-4.6" fill="none" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round"/>`,
	partielle: html`${ring}<path d="M8 2.5a5.5 5.5 0 0 0 0 11z" fill="currentColor"/>`,
	planifiee: html`${ring}<path d="M8 4.8V8l2.3 1.6" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round"/>`,
	detected: html`${dashedRing}<circle cx="8" cy="8" r="2.2" fill="currentColor"/>`,
	a_evaluer: dashedRing,
	non_retenue: html`${ring}<path d="M4 12L12 4" stroke="currentColor" stroke-width="1.5"/>`,
	sans_objet: html`<path d="M3 8h10" stroke="currentColor" stroke-width="1.8" stroke-linecap="round"/>`,
};

const states: Record<PracticeState, Html> = {
	noGap: marks.en_place,
	gap: html`<path d="M8 1.8l6.8 12.2H1.2z" fill="currentColor" stroke="currentColor" stroke-width="1.2" stroke-linejoin="round"/><path class="cut" d="M8 6v4" fill="none" stroke-width="1.6" stroke-linecap="round"/><circle class="cut-fill" cx="8" cy="12.1" r="0.95"/>`,
	toAssess: html`${ring}<path d="M6.3 6.5a1.75 1.75 0 1 1 2.6 1.5c-.6.35-.9.7-.9 1.3" fill="none" stroke="currentColor" stroke-width="1.4" stroke-linecap="round"/><circle cx="8" cy="11.3" r="0.9" fill="currentColor"/>`,
	notYetExpected: html`<path d="M3.2 8h.01M8 8h.01M12.8 8h.01" stroke="currentColor" stroke-width="2.4" stroke-linecap="round"/>`,
};

const severities: Record<FindingView['severity'], Html> = {
	error: html`<circle cx="8" cy="8" r="6.5" fill="currentColor"/><path class="cut" d="M5.5 5.5l5 5M10.5 5.5l-5 5" fill="none" stroke-width="1.6" stroke-linecap="round"/>`,
	warning: states.gap,
	information: html`${ring}<path d="M8 7.4v3.6" stroke="currentColor" stroke-width="1.6" stroke-linecap="round"/><circle cx="8" cy="5.1" r="0.95" fill="currentColor"/>`,
	hint: html`<path d="M5.6 10.2a4 4 0 1 1 4.8 0v1.3H5.6zM6.4 13.7h3.2" fill="none" stroke="currentColor" stroke-width="1.3" stroke-linecap="round" stroke-linejoin="round"/>`,
};

const others = {
	copy: html`<rect x="5.75" y="5.75" width="7.5" height="8.5" rx="1.2" fill="none" stroke="currentColor"/><path d="M10.5 3.5v-.3A1.2 1.2 0 0 0 9.3 2H3.9a1.2 1.2 0 0 0-1.2 1.2v7.1a1.2 1.2 0 0 0 1.2 1.2" fill="none" stroke="currentColor"/>`,
	export: html`<path d="M8 10V2M5 4.8L8 1.8l3 3M2.5 9.5v3.2A1.3 1.3 0 0 0 3.8 14h8.4a1.3 1.3 0 0 0 1.3-1.3V9.5" fill="none" stroke="currentColor" stroke-width="1.2" stroke-linecap="round" stroke-linejoin="round"/>`,
	back: html`<path d="M13 8H3.5M7.5 3.5L3 8l4.5 4.5" fill="none" stroke="currentColor" stroke-width="1.3" stroke-linecap="round" stroke-linejoin="round"/>`,
	chevron: html`<path d="M6 3.5L10.5 8 6 12.5" fill="none" stroke="currentColor" stroke-width="1.3" stroke-linecap="round" stroke-linejoin="round"/>`,
	edit: html`<path d="M10.9 2.6l2.5 2.5-7.9 7.9-3.1.6.6-3.1z" fill="none" stroke="currentColor" stroke-width="1.2" stroke-linejoin="round"/>`,
	remove: html`<path d="M4 4l8 8M12 4l-8 8" fill="none" stroke="currentColor" stroke-width="1.3" stroke-linecap="round"/>`,
	warning: states.gap,
	late: marks.planifiee,
	stale: html`<path d="M13.2 8.6a5.3 5.3 0 1 1-1.5-4.3M12.4 1.6v3h-3" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round"/>`,
	link: html`<path d="M6.7 9.3l2.6-2.6M7.2 4.4l1.6-1.6a2.9 2.9 0 0 1 4.2 4.2l-1.7 1.6M8.8 11.6l-1.6 1.6A2.9 2.9 0 0 1 3 9l1.7-1.6" fill="none" stroke="currentColor" stroke-width="1.3" stroke-linecap="round"/>`,
	done: marks.en_place,
} as const;

/** The drawing of an action's status. It never stands alone: its word is beside it or in the counts. */
export const markIcon = (mark: Mark): Html => icon(mark, marks[mark]);

/** The drawing of a practice's state, by shape as well as by colour. */
export const stateIcon = (state: PracticeState): Html => icon(`state-${stateIds[state]}`, states[state]);

/** The drawing of a finding's severity; its word stands beside it. */
export const severityIcon = (severity: FindingView['severity']): Html =>
	icon(`severity-${severity}`, severities[severity]);

export const otherIcon = (name: keyof typeof others): Html => icon(name, others[name]);
