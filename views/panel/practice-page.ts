import type { EditionId, OfficialReason } from '../../server/engine/catalogue/types';
import type { ActionView, PracticeView, TargetView } from '../../server/engine/coverage/standard-view';
import type {
	ActionCoverage,
	FindingView,
	PracticeCoverage,
	StandardWords,
	TextRange,
} from '../../server/engine/coverage/types';
import { stateBadge, wording } from '../html/badges';
import { patterns } from '../html/bar';
import { otherIcon, severityIcon } from '../html/icons';
import { charterText, type Html, html } from '../html/tag';
import { onItsPage } from '../on-its-page';
import { oneLine } from '../one-line';
import { onHover, placeName, placeTitle, withPlaces } from '../places';
import { type Language, type Words, wordsIn } from '../words';
import { actionActs } from './acts';
import { type Acting, nothingOpen } from './details-form';
import { actionFacts, actionStatus, goneNotice, goTo, staleNotice } from './facts';
import { backToQuestion } from './learning-page';
import { sends } from './messages';

/** What a practice's page knows beside the practice. */
export interface PracticePageState {
	readonly language: Language;
	readonly edition: EditionId;
	/** How the standard names its phases and editions. */
	readonly standard?: StandardWords;
	/** The charter whose coverage is shown; undefined where there is none. */
	readonly uri?: string;
	/** What the charter's initiative is called, as written, else its file; undefined where no charter is shown. */
	readonly initiative?: string;
	/** The charter's file is not there any more. */
	readonly gone?: boolean;
	/** The charter cannot be read now: where its fault stands, and its figures are the last good ones. */
	readonly stale?: { readonly fault?: TextRange };
	/** Address of the standard's official page. */
	readonly officialPage?: string;
	/** What the acts on the charter need. */
	readonly acting?: Acting;
	/** The reader comes from a question, and goes back there. */
	readonly fromQuestion?: boolean;
	readonly previous?: PracticeView | undefined;
	readonly following?: PracticeView | undefined;
}

/**
 * The page of one practice: what it asks and why, each action with its guidance and, where a charter is shown, its state there.
 * An unknown practice (undefined) gets a page that leads back.
 */
export function renderPractice(
	practice: PracticeView | undefined,
	coverage: PracticeCoverage | undefined,
	state: PracticePageState,
): string {
	const words = wordsIn(state.language, state.standard);
	const content = practice
		? practiceContent(practice, coverage, state, words)
		: html`<h1>${words.say('missing.title')}</h1><p>${words.say('missing.text')}</p>`;
	const page = `pratique:${practice?.id ?? ''}`;
	return html`<main id="page" class="practice-page" lang="${words.language}" data-page="${page}" data-uri="${state.uri ?? ''}">${patterns}
<p>${state.fromQuestion ? backToQuestion(words.language) : html`<button type="button" class="link back"${sends({ type: 'back' })}>${otherIcon('back')}${words.say('back')}</button>`}</p>
${content}</main>`.toString();
}

function practiceContent(
	practice: PracticeView,
	coverage: PracticeCoverage | undefined,
	state: PracticePageState,
	words: Words,
): Html {
	const actions = new Map(coverage?.actions.map((action) => [action.id, action]));
	const official =
		words.language === 'en' &&
		html`<p class="muted"><em>${words.say('translationNote')}</em></p><p class="official">${words.say('officialTitle')}: <span lang="fr">${practice.officialTitle}</span></p>`;
	const titles = words.titlesNote(state.edition);
	return html`<header class="practice-header">${state.initiative && html`<p class="practice-initiative">${charterText(oneLine(state.initiative))}</p>`}<p class="kicker">${practice.theme}</p>
<h1><span class="practice-number">${practice.number}</span> ${practice.title}</h1>${official}
<p class="muted">${practice.orientation}</p>
${titles && html`<p class="note">${titles}</p>`}
${state.gone && goneNotice(words)}
${!state.gone && state.stale && staleNotice(state.stale.fault, words)}
${coverage ? html`<p class="in-charter">${words.say('inCharter')}${words.language === 'fr' ? '\u00a0' : ''}: ${stateBadge(coverage.state, words)} ${words.fractions(coverage.counts)}</p>` : html`<p class="muted">${words.say('noCharter')}</p>`}
<p class="lead">${withPlaces(practice.summary, onHover(words))}</p></header>
${definition(practice.definition, words)}
<section><h2>${words.say('whyTitle')}</h2><p>${withPlaces(practice.why, onHover(words))}</p></section>
${coverage && findingsSection(coverage, words)}
<section><h2>${words.say('actionsTitle')}</h2>
${inEditionFirst(practice.actions).map((action) => actionArticle(action, actions.get(action.id), state, words))}</section>
<section><h2>${words.say('reviewTitle')}</h2><p>${withPlaces(practice.review, onHover(words))}</p></section>
${practice.targets.length > 0 && targetsSection(practice.targets, words)}
<p class="note">${words.say('derivation')}</p>
<footer><nav class="pager" aria-label="${words.say('otherPractices')}">${pager('previous', state.previous, words)}${pager('following', state.following, words)}</nav>
${state.officialPage && html`<p><a href="${state.officialPage}">${words.say('officialPage')}</a></p>`}</footer>`;
}

/** What the edition lacks comes last: there is nothing to do about it. */
function inEditionFirst(actions: readonly ActionView[]): readonly ActionView[] {
	return [...actions].sort((a, b) => Number(a.wording === null) - Number(b.wording === null));
}

/** The standard's own definition, set apart from what is ours. */
function definition(quoted: PracticeView['definition'], words: Words): Html | undefined {
	return (
		quoted &&
		html`<figure class="official-words"><figcaption>${words.say('officialDefinition')}</figcaption>
<blockquote lang="fr">${quoted.words.map((text) => html`<p>${text}</p>`)}</blockquote>${citation(quoted.source)}</figure>`
	);
}

/** What the standard says of why and how an action is done. */
function reasons(quoted: ActionView['reasons'], words: Words): Html | undefined {
	const item = ({ text, points }: OfficialReason): Html =>
		html`<li>${text}${points.length > 0 && html`<ul>${points.map((point) => html`<li>${point}</li>`)}</ul>`}</li>`;
	return (
		quoted &&
		html`<figure class="official-words"><figcaption>${words.say('officialReasons')}</figcaption>
<blockquote lang="fr"><ul>${quoted.words.map(item)}</ul></blockquote>${citation(quoted.source)}</figure>`
	);
}

const citation = (source: string) => html`<p class="source"><cite lang="fr">${source}</cite></p>`;

/** The findings of the practice: each leads to its line. */
function findingsSection(practice: PracticeCoverage, words: Words): Html {
	const { findings, actions } = practice;
	const numbers = new Map(actions.map(({ id, number }) => [id, number]));
	const body =
		findings.length > 0
			? html`<ul class="findings">${findings.map((finding) => findingItem(finding, onItsPage(finding.message, practice), numbers, words))}</ul>`
			: html`<p class="muted">${words.say('noFindings')}</p>`;
	return html`<section id="findings" aria-labelledby="findings-title"><h2 id="findings-title">${words.say('findings')}</h2>${body}</section>`;
}

function findingItem(finding: FindingView, message: string, numbers: ReadonlyMap<string, string>, words: Words): Html {
	const { severity, range } = finding;
	const concerned = finding.actions.flatMap((id) => numbers.get(id) ?? []);
	const of = concerned.length > 0 && ` (${words.count('findingActions', concerned.length, concerned.join(', '))})`;
	return html`<li class="finding finding-${severity}">${severityIcon(severity)}<p><span class="severity">${words.severity(severity)}${of}</span> ${withPlaces(message, { ...onHover(words), own: true })} ${goTo(range, words.line(range))}</p></li>`;
}

function targetsSection(targets: readonly TargetView[], words: Words): Html {
	const item = ({ title, ambition }: TargetView) =>
		html`<li class="target">${title}<span class="muted target-ambition">${ambition}</span></li>`;
	return html`<section><h2>${words.say('targets')}</h2><p class="note">${words.say('targetsNote')}</p><ul class="targets">${targets.map(item)}</ul></section>`;
}

function pager(key: 'previous' | 'following', practice: PracticeView | undefined, words: Words): Html | undefined {
	return (
		practice &&
		html`<button type="button" class="link"${sends({ type: 'practice', id: practice.id })}>${words.say(key, `${practice.number} · ${practice.title}`)}</button>`
	);
}

function actionArticle(
	action: ActionView,
	coverage: ActionCoverage | undefined,
	state: PracticePageState,
	words: Words,
): Html {
	if (action.wording === null)
		return html`<article class="guide" id="action-${action.id}" tabindex="-1"><h3><span class="number">${action.number}</span> <code>${action.id}</code></h3><p>${words.say('notInEdition', words.edition(state.edition))}</p></article>`;
	const part = (key: 'todo' | 'example' | 'nextStep' | 'proof', text: Html) =>
		html`<dt>${words.say(key)}</dt><dd>${text}</dd>`;
	const style = onHover(words);
	const names = new Map(action.fields.map((field) => [placeTitle(field, words.language) ?? field, field]));
	const fields = [...names.values()].map((field, index) => html`${index > 0 && ', '}${placeName(field, style)}`);
	const inCharter =
		coverage &&
		html`<div class="guide-state"><h4>${words.say('inCharter')}</h4>${actionStatus(coverage, words)}${actionFacts({ ...coverage, answered: true }, words)}${actionActs(coverage, state.acting ?? nothingOpen, words)}</div>`;
	return html`<article class="guide" id="action-${action.id}" tabindex="-1"><h3><span class="number">${action.number}</span> ${wording(action.wording, action.translation, words)}</h3>
<p class="muted">${words.say('from', words.phaseFrom(action.phase))}</p>
${reasons(action.reasons, words)}
${inCharter}
<dl class="guidance">${part('todo', withPlaces(action.todo, style))}${part('example', withPlaces(action.example, style))}${part('proof', html`${withPlaces(action.evidence, style)}${action.needsTrace && html` <strong>${words.say('trace')}</strong>`}`)}${part('nextStep', withPlaces(action.nextStep, style))}
<dt>${words.say('fields')}</dt><dd>${fields}</dd></dl></article>`;
}
