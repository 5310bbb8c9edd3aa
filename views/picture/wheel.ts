import type { ActionCoverage, CoverageReport, PracticeCoverage } from '../../server/engine/coverage/types';
import { otherIcon, stateIcon } from '../html/icons';
import { type Html, html } from '../html/tag';
import { markOf, stateIds } from '../marks';
import type { Words } from '../words';
import { cell } from './cell';
import { diagonal, lineOfText, point, type Span, shareTurn, wedge } from './wheel-shape';
import { groupOf, type PictureWords, pictureWords, runsOf } from './words';

/** Distances from the centre, from the inside out. */
const rings = {
	centre: 70,
	actions: [78, 149],
	practice: [152, 182],
	theme: [186, 206],
	orientation: [209, 229],
} as const;

/** Half the width of the drawing. */
const reach = 232;
/** Degrees between two themes. */
const themeGap = 3;

interface Placed {
	readonly practice: PracticeCoverage;
	readonly span: Span;
}

function place(report: CoverageReport): readonly Placed[] {
	const runs = runsOf(report.practices, (practice) => practice.theme);
	const spans = shareTurn(
		runs.map((run) => run.members.length),
		themeGap,
	);
	const ofRun = (run: number, index: number): Span => spans[run]?.[index] ?? { from: 0, to: 0 };
	return runs.flatMap(({ members }, run) => members.map((practice, index) => ({ practice, span: ofRun(run, index) })));
}

/**
 * The practices as the sectors of a wheel, by theme and by orientation; in each, one cell for each action.
 * @param opens the attribute that makes a sector open the practice of an id; without it the sectors say what they are and do nothing
 */
export function wheel(report: CoverageReport, words: Words, opens?: (practice: string) => Html): Html {
	const own = pictureWords(words);
	const placed = place(report);
	const first = report.practices[0]?.id;
	const groups = runsOf(placed, ({ practice }) => practice.theme).map(({ id, members }) => {
		const orientation = members[0] && groupOf(report, 'orientation', members[0].practice.orientation);
		const label = own.say('group', groupOf(report, 'theme', id).title, orientation?.title ?? '');
		const sectors = members.map((one) => sector(one, opens, one.practice.id === first, own, words));
		return html`<g role="group" aria-label="${label}">${sectors}</g>`;
	});
	const label = own.say('wheelLabel', report.practices.length);
	const hint = opens && html` aria-describedby="wheel-keys"`;
	return html`<svg class="wheel" id="wheel" viewBox="${-reach} ${-reach} ${2 * reach} ${2 * reach}" role="group" aria-label="${label}"${hint} focusable="false">
<g aria-hidden="true">${ring('theme', placed, report, own)}${ring('orientation', placed, report, own)}${centre(report, own, words)}</g>
${groups}</svg>`;
}

/** A ring of names around the sectors. */
function ring(
	kind: 'theme' | 'orientation',
	placed: readonly Placed[],
	report: CoverageReport,
	own: PictureWords,
): Html {
	const [inner, outer] = rings[kind];
	const bands = runsOf(placed, ({ practice }) => practice[kind]).map(({ id, members }, index) => {
		const from = members[0]?.span.from ?? 0;
		const to = members.at(-1)?.span.to ?? 0;
		const line = `wheel-${kind}-${index}`;
		return html`<path class="band band-${kind}" d="${wedge(inner, outer, from, to)}"/><path id="${line}" d="${lineOfText((inner + outer) / 2, from, to)}" fill="none"/><text class="band-name" dominant-baseline="central" text-anchor="middle"><textPath href="#${line}" startOffset="50%">${own.short(kind, groupOf(report, kind, id))}</textPath></text>`;
	});
	return html`${bands}`;
}

function centre({ counts }: CoverageReport, own: PictureWords, words: Words): Html {
	return html`<circle class="hub" r="${rings.centre}"/><text class="hub-number" y="-14" dominant-baseline="central" text-anchor="middle">${counts.inPlace}</text><text class="hub-label" y="17" dominant-baseline="central" text-anchor="middle">${words.say('inPlace')}</text><text class="hub-of" y="36" dominant-baseline="central" text-anchor="middle">${own.say('of', counts.applicable)}</text>`;
}

/** All that a sector shows, in words. */
export function sectorLabel(practice: PracticeCoverage, own: PictureWords, words: Words): string {
	const state = words.state(practice.state).toLowerCase();
	const name = words.say('practice', practice.number);
	return own.say('sector', name, practice.title, state, own.figures(practice).join(', '));
}

function sector(
	{ practice, span }: Placed,
	opens: ((practice: string) => Html) | undefined,
	isFirst: boolean,
	own: PictureWords,
	words: Words,
): Html {
	const { id, number, state, actions } = practice;
	const { from, to } = span;
	const [inner, outer] = rings.practice;
	const middle = (from + to) / 2;
	const radius = (inner + outer) / 2;
	// Side by side along the ring, as far as the number of sectors lets them.
	const aside = Math.min(4.4, (to - from) * 0.23);
	const [x, y] = point(radius, middle - aside);
	const [iconX, iconY] = point(radius, middle + aside);
	const label = sectorLabel(practice, own, words);
	const acts = opens ? html` role="button" tabindex="${isFirst ? 0 : -1}"${opens(id)}` : html` role="img"`;
	const cells = actions.map((action, index) => actionCell(action, index, actions.length, span));
	const none =
		actions.length === 0 &&
		html`<path class="edge edge-none" d="${wedge(rings.actions[0], rings.actions[1], from, to, 3)}"/>`;
	return html`<g class="sector sector-${stateIds[state]}" id="sector-${id}"${acts} aria-label="${label}">${!opens && html`<title>${label}</title>`}
<path class="sector-ground" d="${wedge(rings.actions[0], outer, from, to)}"/><path class="sector-head" d="${wedge(inner, outer, from, to, 3)}"/>
${cells}${none}
<text class="sector-number" x="${x}" y="${y}" dominant-baseline="central" text-anchor="middle">${number}</text><g transform="translate(${iconX} ${iconY}) translate(-8 -8)">${stateIcon(state)}</g>
<path class="sector-ring" d="${wedge(rings.actions[0] - 3, outer + 1, from, to, 1)}"/></g>
`;
}

function actionCell(action: ActionCoverage, index: number, count: number, { from, to }: Span): Html {
	const [inner, outer] = rings.actions;
	// The space between two practices is wider than the one between two actions.
	const edge = (to - from) * 0.07;
	const width = (to - from - 2 * edge) / count;
	const start = from + edge + index * width;
	const end = start + width;
	const gap = 1.8;
	const drawing = cell(markOf(action), {
		whole: wedge(inner, outer, start, end, gap),
		half: wedge(inner, (inner + outer) / 2, start, end, gap),
		strike: diagonal(inner, outer, start, end, gap),
	});
	return html`<g class="cell cell-${markOf(action)}">${drawing}</g>${warningMark(action, (start + end) / 2)}`;
}

/** A late or broken declaration, at the rim of its action. */
function warningMark(action: ActionCoverage, angle: number): Html | false {
	if (!action.broken && !action.late) return false;
	const [x, y] = point(rings.actions[1] - 8, angle);
	const name = action.broken ? 'warning' : 'late';
	return html`<g class="cell-warning" transform="translate(${x} ${y})"><circle class="halo" r="7.5"/><g transform="scale(0.75) translate(-8 -8)">${otherIcon(name)}</g></g>`;
}
