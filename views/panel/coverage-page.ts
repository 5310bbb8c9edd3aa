import type { PhaseId } from '../../server/engine/catalogue/types';
import type { CoverageReport } from '../../server/engine/coverage/types';
import { patterns } from '../html/bar';
import { otherIcon } from '../html/icons';
import { charterText, type Html, html } from '../html/tag';
import { practiceStates } from '../marks';
import { type Language, type Words, wordsIn } from '../words';
import { type Changes, changesSection } from './changes';
import type { OpenForm } from './details-form';
import { goneNotice, staleNotice } from './facts';
import { learnLink } from './learning-page';
import { practiceList } from './list';
import { sends } from './messages';
import { nextSection } from './next';
import { picture } from './picture';
import { summary } from './summary';
import { defaultView, type PanelView } from './view';

/** What the view knows beside the report. */
export interface ViewState {
	/** Used where there is no report; a report brings its own. */
	readonly language: Language;
	/** The charter shown or waited for; undefined where there is none. */
	readonly uri?: string;
	/** The charter's name as people know it: `permis.charte.yaml`. */
	readonly file?: string;
	/** Its file is not there any more. */
	readonly gone?: boolean;
	/** Ids of the `<details>` that are open. */
	readonly open?: readonly string[];
	/** How the coverage is looked at; without it, the default. */
	readonly view?: PanelView;
	/** The form that is open. */
	readonly form?: OpenForm | undefined;
	/** What the charter was at its last commit; undefined where nobody can tell. */
	readonly changes?: Changes;
}

function main(page: string, words: Words, uri: string | undefined, content: Html): string {
	return html`<main id="page" lang="${words.language}" data-page="${page}" data-uri="${uri ?? ''}">${patterns}${content}</main>`.toString();
}

/**
 * The page of a charter's coverage: its `<main>`, with all charter text escaped.
 * Without a report it says why there are no figures and what to do.
 */
export function renderCoverage(report: CoverageReport | null, view: ViewState): string {
	if (!report) {
		const words = wordsIn(view.language);
		return main('couverture', words, view.uri, empty(view, words));
	}
	const words = wordsIn(report.language, report.standard);
	const open = new Set(view.open);
	const panelView = view.view ?? defaultView;
	const acting = { form: view.form, people: report.people };
	return main(
		'couverture',
		words,
		report.uri,
		html`${header(report, view, words)}
${view.gone && goneNotice(words)}
${!view.gone && !report.current && staleNotice(report.fault, words)}
${summary(report, open, words)}
${nextSection(report, open, words, acting)}
${picture(report, panelView, words)}
${changesSection(report, view.changes, open, words)}
${practiceList(report, panelView, open, words, acting)}
${legend(open, words)}
${learnLink(words.language, report.practices.length)}`,
	);
}

function empty(view: ViewState, words: Words): Html {
	if (view.uri && view.gone)
		return html`<section class="empty"><h1>${words.say('unread.title')}</h1>${goneNotice(words)}</section>`;
	if (view.uri) {
		const file = html`<code>${charterText(view.file ?? view.uri)}</code>`;
		const [before = '', after = ''] = words.say('unread.text').split('{0}');
		return html`<section class="empty"><h1>${words.say('unread.title')}</h1><p>${before}${file}${after}</p>
<p><button type="button" class="primary"${sends({ type: 'goTo', from: [0, 0], to: [0, 0] })}>${words.say('openCharter')}</button></p></section>`;
	}
	return html`<section class="empty"><h1>${words.say('empty.title')}</h1><p>${words.say('empty.text')}</p>
<p class="buttons"><button type="button" class="primary"${sends({ type: 'command', id: 'charte.nouvelleCharte' })}>${words.say('empty.new')}</button>
<button type="button" class="secondary"${sends({ type: 'command', id: 'charte.ouvrirExemple' })}>${words.say('empty.sample')}</button></p></section>`;
}

function header(report: CoverageReport, view: ViewState, words: Words): Html {
	const { name, organisation } = report.initiative;
	return html`<header class="page-header">
<div class="titles"><p class="kicker">${words.say('title')}</p>
<h1>${name.trim() ? charterText(name) : words.say('untitled')}</h1>
${organisation && html`<p class="organisation">${charterText(organisation)}</p>`}
<ul class="meta">${view.file && html`<li><code>${charterText(view.file)}</code></li>`}<li>${words.edition(report.edition)}</li><li>${words.say('asOf', report.today)}</li></ul></div>
<div class="page-actions"><button type="button" class="secondary copy"${sends({ type: 'copy' })}>${otherIcon('copy')}${words.say('copy')}</button>
<button type="button" class="secondary"${sends({ type: 'export' })}>${otherIcon('export')}${words.say('export')}</button>
<button type="button" class="secondary"${sends({ type: 'command', id: 'charte.apercu' })}>${words.say('read')}</button></div>
</header>
${phaseSteps(report, words)}
${report.initiative.type === 'retrait' && html`<p class="note">${words.say('retirement')}</p>`}`;
}

function phaseSteps({ initiative: { phase } }: CoverageReport, words: Words): Html {
	const { phases } = words;
	if (!phase) return html`<p class="notice">${otherIcon('warning')}<span>${words.say('noPhase')}</span></p>`;
	const step = (id: PhaseId) => {
		const now = id === phase;
		return html`<li class="${now ? 'now' : phases.indexOf(id) < phases.indexOf(phase) ? 'past' : 'later'}"${now && html` aria-current="step"`}>${words.phase(id)}${now && html`<span class="hidden"> (${words.say('phaseNow')})</span>`}</li>`;
	};
	return html`<ol class="phases" aria-label="${words.say('phases')}">${phases.map(step)}</ol>`;
}

function legend(open: ReadonlySet<string>, words: Words): Html {
	const counted = ['answered', 'declared', 'inPlace', 'notApplicable', 'indication'] as const;
	return html`<details class="legend" id="legend"${open.has('legend') && html` open`}><summary>${otherIcon('chevron')}${words.say('legend')}</summary>
<ul>${counted.map((key) => html`<li>${words.say(`legend.${key}`)}</li>`)}</ul>
<ul>${practiceStates.map((state) => html`<li>${words.say(`legend.${state}`)}</li>`)}</ul>
<p>${words.say('derivation')}</p></details>`;
}
