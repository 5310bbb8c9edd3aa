import type { PracticeCoverage } from '../../server/engine/coverage/types';
import { say, sayCount } from '../../server/engine/texts/text';
import { stateBadge } from '../html/badges';
import { markIcon, otherIcon, severityIcon } from '../html/icons';
import { type Html, html } from '../html/tag';
import { learningTexts } from '../texts/learning';
import { type Language, type Words, wordsIn } from '../words';
import { type LearningState, type LearningTheme, type Outcome, outcomeOf, progressOf, type Question } from './learning';
import { sends } from './messages';

/** What the learning page knows beside the questions. */
export interface LearningPageState {
	readonly language: Language;
	/** The charter that the panel follows; undefined where there is none. */
	readonly uri?: string;
	/** The practices as that charter answers them. */
	readonly practices?: readonly PracticeCoverage[];
}

type Key = keyof typeof learningTexts;
type Say = (key: Key, ...args: (string | number)[]) => string;

const sayIn =
	(language: Language): Say =>
	(key, ...args) =>
		say(learningTexts, key, language, ...args);

/** The id of what a learner reads first where they are. */
export function focusOf({ theme, question }: LearningState): string {
	if (theme === '') return 'learning-title';
	return question === '' ? 'learning-summary' : 'question';
}

/** The link of the coverage's page to the questions, on so many practices. */
export function learnLink(language: Language, practiceCount: number): Html {
	const say = sayIn(language);
	return html`<p class="learn-link"><button type="button" class="link"${sends({ type: 'learn' })}>${say('link')}</button> <span class="muted">${say('linkNote', practiceCount)}</span></p>`;
}

/** The way back from a practice's page to the question that led there. */
export function backToQuestion(language: Language): Html {
	return html`<button type="button" class="link back"${sends({ type: 'learn' })}>${otherIcon('back')}${sayIn(language)('backToQuestion')}</button>`;
}

/** The page where a learner is: the list of themes, a question, or a theme's summary. */
export function renderLearning(
	themes: readonly LearningTheme[],
	state: LearningState,
	page: LearningPageState,
): string {
	const words = wordsIn(page.language);
	const say = sayIn(page.language);
	const theme = themes.find((one) => one.id === state.theme);
	const content = theme ? themePage(themes, theme, state, page, say) : themesPage(themes, state, say, words);
	const name = theme ? `apprentissage:${theme.id}` : 'apprentissage';
	return html`<main id="page" class="learning-page" lang="${words.language}" data-page="${name}" data-uri="${page.uri ?? ''}">${content}</main>`.toString();
}

/** The drawing of an outcome; its words stand beside it. A mistake is a piece of news, not a fault. */
function outcomeIcon(outcome: Outcome): Html {
	if (outcome === 'right') return otherIcon('done');
	return outcome === 'wrong' ? severityIcon('information') : markIcon('a_evaluer');
}

function themesPage(themes: readonly LearningTheme[], state: LearningState, say: Say, words: Words): Html {
	const total = themes.reduce((sum, theme) => sum + theme.questions.length, 0);
	const started = themes.some((theme) => progressOf(theme, state).answered > 0);
	return html`<p><button type="button" class="link back"${sends({ type: 'back' })}>${otherIcon('back')}${words.say('back')}</button></p>
<h1 id="learning-title" tabindex="-1">${say('title')}</h1>
<p class="lead">${say('intro', total)}</p>
<p class="note">${say('introNote')}</p>
<section aria-labelledby="learning-themes-title"><h2 id="learning-themes-title">${say('themes')}</h2>
<ol class="learning-themes">${themes.map((theme) => themeItem(theme, state, say, words.language))}</ol></section>
${started && html`<p class="learning-again"><button type="button" class="link"${sends({ type: 'learnAgain' })}>${say('againAll')}</button></p>`}`;
}

function themeItem(theme: LearningTheme, state: LearningState, say: Say, language: Language): Html {
	const { answered } = progressOf(theme, state);
	const title = theme.title[language];
	const label = answered === 0 ? 'start' : answered < theme.questions.length ? 'continue' : 'review';
	const marks = theme.questions.map((question) => outcomeIcon(outcomeOf(question, state)));
	return html`<li id="learning-${theme.id}"><div><h3>${title}</h3>
<p class="learning-progress"><span class="learning-marks" aria-hidden="true">${marks}</span> <span>${progressWords(theme, state, language)}</span></p></div>
<button type="button" class="secondary"${sends({ type: 'learnTheme', theme: theme.id })}>${say(label)}<span class="hidden"> (${title})</span></button></li>`;
}

/** « 3 réponses sur 6, dont 2 justes » */
function progressWords(theme: LearningTheme, state: LearningState, language: Language): string {
	const { answered, right } = progressOf(theme, state);
	if (answered === 0) return sayCount(learningTexts, 'questions', language, theme.questions.length);
	return sayCount(
		learningTexts,
		'progress',
		language,
		answered,
		theme.questions.length,
		sayCount(learningTexts, 'right', language, right),
	);
}

function themePage(
	themes: readonly LearningTheme[],
	theme: LearningTheme,
	state: LearningState,
	page: LearningPageState,
	say: Say,
): Html {
	const index = theme.questions.findIndex((question) => question.id === state.question);
	const question = theme.questions[index];
	const body = question
		? questionPart(theme, question, index, state, page, say)
		: summaryPart(themes, theme, state, page, say);
	return html`<p><button type="button" class="link back"${sends({ type: 'learnTheme', theme: '' })}>${otherIcon('back')}${say('allThemes')}</button></p>
<header class="learning-header"><p class="kicker">${say('title')}</p><h1>${theme.title[page.language]}</h1></header>
${steps(theme, state, say)}
${body}`;
}

/** The questions of the theme by number, each with its outcome, and the summary. */
function steps(theme: LearningTheme, state: LearningState, say: Say): Html {
	const step = (id: string, label: Html, isNow: boolean) =>
		html`<li><button type="button" class="step" id="step-${id || 'summary'}"${isNow && html` aria-current="step"`}${sends({ type: 'learnTheme', theme: theme.id, question: id })}>${label}</button></li>`;
	const items = theme.questions.map((question, index) => {
		const outcome = outcomeOf(question, state);
		const label = html`${outcomeIcon(outcome)}<span aria-hidden="true">${index + 1}</span><span class="hidden">${say('step', index + 1, say(`outcome.${outcome}`))}</span>`;
		return step(question.id, label, question.id === state.question);
	});
	return html`<nav class="learning-steps" aria-label="${say('steps')}"><ol>${items}${step('', html`${say('summaryStep')}`, state.question === '')}</ol></nav>`;
}

function questionPart(
	theme: LearningTheme,
	question: Question,
	index: number,
	state: LearningState,
	page: LearningPageState,
	say: Say,
): Html {
	const outcome = outcomeOf(question, state);
	const given = state.answers[question.id];
	const button = (value: boolean) => {
		const isRight = outcome !== 'open' && value === question.answer;
		const message = html`${outcome === 'open' ? sends({ type: 'answer', question: question.id, answer: value }) : html` aria-disabled="true"`}`;
		return html`<button type="button" class="answer${isRight ? ' right' : ''}" id="answer-${String(value)}" aria-pressed="${String(given === value)}"${message}>${isRight && otherIcon('done')}${say(value ? 'true' : 'false')}</button>`;
	};
	const title = say('question', index + 1, theme.questions.length);
	return html`<fieldset id="question" class="question" tabindex="-1"><legend><span class="kicker">${title}</span> <span class="statement">${question.statement[page.language]}</span></legend>
<p class="muted" aria-hidden="true">${say('trueOrFalse')}</p>
<div class="answers">${button(true)}${button(false)}</div></fieldset>
<p id="verdict" class="verdict ${outcome}" role="status">${outcome !== 'open' && html`${outcomeIcon(outcome)}<strong>${say(`verdict.${outcome}.${question.answer}`)}</strong>`}</p>
${outcome !== 'open' && explanationPart(theme, question, index, page, say)}`;
}

function explanationPart(
	theme: LearningTheme,
	question: Question,
	index: number,
	page: LearningPageState,
	say: Say,
): Html {
	const { language } = page;
	const coverage = page.practices?.find((practice) => practice.id === question.practice);
	const following = theme.questions[index + 1];
	const practice = {
		type: 'practice',
		id: question.practice,
		...(question.action ? { action: question.action } : {}),
	} as const;
	return html`<div id="explanation" class="explanation" tabindex="-1"><p>${question.explanation[language]}</p></div>
${coverage && html`<p class="in-charter">${say('inCharter', question.number)} ${stateBadge(coverage.state, wordsIn(language))}</p>`}
<p class="learning-buttons"><button type="button" class="primary" id="learning-next"${sends({ type: 'learnTheme', theme: theme.id, question: following?.id ?? '' })}>${say(following ? 'next' : 'toSummary')}</button>
<button type="button" class="secondary" id="learning-practice"${sends(practice)}>${say('readPractice', question.number, question.practiceTitle[language])}</button></p>`;
}

function summaryPart(
	themes: readonly LearningTheme[],
	theme: LearningTheme,
	state: LearningState,
	page: LearningPageState,
	say: Say,
): Html {
	const { language } = page;
	const { answered, right } = progressOf(theme, state);
	const left = theme.questions.length - answered;
	const following = themes[themes.indexOf(theme) + 1];
	const note =
		left > 0
			? sayCount(learningTexts, 'left', language, left)
			: say(right === theme.questions.length ? 'allRight' : 'someWrong');
	const item = (question: Question) => {
		const outcome = outcomeOf(question, state);
		return html`<li>${outcomeIcon(outcome)}<p><button type="button" class="link"${sends({ type: 'learnTheme', theme: theme.id, question: question.id })}>${question.statement[language]}</button> <span class="muted">${say(`outcome.${outcome}`)}</span></p></li>`;
	};
	const onward = following
		? html`<button type="button" class="primary"${sends({ type: 'learnTheme', theme: following.id })}>${say('nextTheme', following.title[language])}</button>`
		: html`<button type="button" class="primary"${sends({ type: 'learnTheme', theme: '' })}>${say('allThemes')}</button>`;
	return html`<section aria-labelledby="learning-summary"><h2 id="learning-summary" tabindex="-1">${say('summary')}</h2>
<p class="lead">${sayCount(learningTexts, 'score', language, right, theme.questions.length)}</p><p>${note}</p>
<ol class="learning-results">${theme.questions.map(item)}</ol>
<p class="learning-buttons">${onward}${answered > 0 && html`<button type="button" class="secondary"${sends({ type: 'learnAgain', theme: theme.id })}>${say('again')}</button>`}</p></section>`;
}
