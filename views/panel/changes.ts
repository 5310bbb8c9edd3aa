import type { CoverageReport } from '../../server/engine/coverage/types';
import { say, sayCount } from '../../server/engine/texts/text';
import { stateBadge, statusBadge, wording } from '../html/badges';
import { otherIcon } from '../html/icons';
import { charterText, type Html, html, type Part } from '../html/tag';
import { changeTexts } from '../texts/changes';
import type { Words } from '../words';
import { type ActionChange, type Comparison, compare, isUnchanged, type Turn } from './compare';

/** What the charter was at its last commit. */
export interface Changes {
	/** Its coverage there; null where there is none: it was not in it, or could not be read as a charter. */
	readonly before: CoverageReport | null;
	/** False where the last commit does not hold the charter's file. */
	readonly committed: boolean;
}

/** What changed since the last commit, action by action; nothing where it is not known. */
export function changesSection(
	report: CoverageReport,
	changes: Changes | undefined,
	open: ReadonlySet<string>,
	words: Words,
): Html {
	if (!changes) return html``;
	const own = ownWords(words);
	const quiet = (key: 'none' | 'uncommitted' | 'unreadable') =>
		html`<p class="changes muted" id="changes-none">${own.say(key)}</p>`;
	if (!changes.before) return quiet(changes.committed ? 'unreadable' : 'uncommitted');
	const comparison = compare(changes.before, report);
	if (isUnchanged(comparison)) return quiet('none');
	const { length } = comparison.actions;
	return html`<details class="changes" id="changes"${open.has('changes') && html` open`}><summary>${otherIcon('chevron')}<h2>${own.say('title')}</h2><span class="muted">(${own.count('number', length)})</span></summary>
${turns(comparison, own)}
${length > 0 && html`<section><h3>${own.say('actions')}</h3><ul class="action-changes">${comparison.actions.map((change) => actionItem(change, own))}</ul></section>`}</details>`;
}

type Key = keyof typeof changeTexts;
type CountKey = Key extends infer K ? (K extends `${infer Stem}.other` ? Stem : never) : never;

interface OwnWords {
	readonly words: Words;
	readonly say: (key: Key) => string;
	readonly count: (stem: CountKey, n: number) => string;
}

function ownWords(words: Words): OwnWords {
	return {
		words,
		say: (key) => say(changeTexts, key, words.language),
		count: (stem, n) => sayCount(changeTexts, stem, words.language, n),
	};
}

/** « avant → après », said in words to who does not see the arrow. */
function arrow(before: Part, after: Part, own: OwnWords): Html {
	return html`<span class="turn">${before} <span aria-hidden="true">→</span><span class="hidden"> ${own.say('becomes')} </span> ${after}</span>`;
}

function term(label: string, value: Html): Html {
	return html`<div class="change"><dt>${label}</dt><dd>${value}</dd></div>`;
}

/** What changed of the whole charter: its phase and edition, the figures, the states of practices. */
function turns({ figures, phase, edition, practices }: Comparison, own: OwnWords): Html {
	const { words } = own;
	const phaseText = (id: Comparison['phase'] extends Turn<infer T> | undefined ? T : never) =>
		id ? words.phase(id) : own.say('noPhase');
	const whole = [
		...(phase ? [term(own.say('phase'), arrow(phaseText(phase.before), phaseText(phase.after), own))] : []),
		...(edition
			? [term(own.say('edition'), arrow(words.edition(edition.before), words.edition(edition.after), own))]
			: []),
		...figures.map(({ key, before, after }) => term(own.say(`figure.${key}`), arrow(before, after, own))),
	];
	const states = practices.map(
		({ practice, before, after }) =>
			html`<li><button type="button" class="link" data-reveal="practice-${practice.id}">${practice.number} · ${practice.title}</button> ${arrow(stateBadge(before, words), stateBadge(after, words), own)}</li>`,
	);
	return html`${whole.length > 0 && html`<section><h3>${own.say('figures')}</h3><dl class="figure-changes">${whole}</dl></section>`}
${states.length > 0 && html`<section><h3>${own.say('practices')}</h3><ul class="practice-changes">${states}</ul></section>`}`;
}

function actionItem(change: ActionChange, own: OwnWords): Html {
	const { action, inEdition } = change;
	const title = html`<span class="number">${action.number}</span> ${wording(action.wording, action.translation, own.words)}`;
	const name =
		inEdition === 'removed'
			? html`<span class="wording">${title}</span>`
			: html`<button type="button" class="link" data-reveal="action-${action.id}">${title}</button>`;
	return html`<li>${name}<ul class="tags">${facts(change, own).map((fact) => html`<li>${fact}</li>`)}</ul></li>`;
}

function facts(change: ActionChange, own: OwnWords): Part[] {
	const { mark, indication, evidence, responsible, dueDate, expected, inEdition } = change;
	const { words } = own;
	const found: Part[] = [];
	if (inEdition) found.push(own.say(inEdition));
	if (mark) found.push(arrow(statusBadge(mark.before, words), statusBadge(mark.after, words), own));
	if (indication) {
		const text = (id: keyof typeof indication) => words.say(`indication.${indication[id]}`);
		found.push(html`${own.say('indication')}${colon(words)} ${arrow(text('before'), text('after'), own)}`);
	}
	if (evidence?.added) found.push(own.count('evidenceAdded', evidence.added));
	if (evidence?.removed) found.push(own.count('evidenceRemoved', evidence.removed));
	for (const { flag, now } of change.flags ?? []) found.push(own.say(`flag.${flag}.${now ? 'yes' : 'no'}`));
	if (expected) found.push(own.say(`expected.${expected.after ? 'yes' : 'no'}`));
	if (responsible) found.push(texts('responsible', responsible, own));
	if (dueDate) found.push(texts('dueDate', dueDate, own));
	if (change.words) found.push(own.say('words'));
	return found;
}

const colon = (words: Words): string => (words.language === 'fr' ? '\u00a0:' : ':');

/** Two texts of the charter, either of which may be missing. */
function texts(key: 'responsible' | 'dueDate', { before, after }: Turn<string>, own: OwnWords): Html {
	const text = (value: string) => (value ? charterText(value) : own.say(`none.${key}`));
	return html`${own.say(key)}${colon(own.words)} ${arrow(text(before), text(after), own)}`;
}
