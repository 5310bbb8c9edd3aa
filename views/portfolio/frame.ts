/** The page of the portfolio as HTML: its frame, and the parts that its script puts in as rows come. */

import { bar, barLegend, patterns } from '../html/bar';
import { otherIcon, stateIcon } from '../html/icons';
import { type Html, html } from '../html/tag';
import { practiceStates, stateIds } from '../marks';
import { listSections } from './lists';
import { type PageCommand, type PageStandard, type Reading, sends } from './messages';
import { heat } from './row';
import { countsOf } from './rows';
import type { CommonGap, Totals } from './table';
import { groupings, isFiltered, type PortfolioView } from './view';
import type { PortfolioWords } from './words';

/** The `<main>` of the page. Without the standard, which the server words, it has a title and how far the reading is. */
export function frame(
	standard: PageStandard | undefined,
	view: PortfolioView,
	reading: Reading,
	words: PortfolioWords,
): string {
	return html`<main id="page" lang="${words.language}">${patterns}
<header class="page-header"><div class="titles"><h1>${words.say('title')}</h1><p class="lead">${words.say('lead')}</p></div>
<div class="beside-title"><div id="reading" class="reading">${readingLine(reading, words)}</div>${standard && tools(words)}</div></header>
<div id="nothing">${nothing(reading, words)}</div>
${standard && contents(standard, view, words)}
<p id="told" class="hidden" role="status"></p></main>`.toString();
}

/** What is done with all that is shown. */
function tools(words: PortfolioWords): Html {
	return html`<div class="buttons" id="tools" hidden><button type="button" class="secondary"${sends({ type: 'export' })}>${otherIcon('export')}${words.say('tools.export')}</button><button type="button" class="secondary" title="${words.say('tools.linkHint')}"${sends({ type: 'copyLink' })}>${otherIcon('link')}${words.say('tools.link')}</button></div>`;
}

function contents(standard: PageStandard, view: PortfolioView, words: PortfolioWords): Html {
	return html`<div id="contents" hidden>
<section class="summary" id="summary" aria-label="${words.panel.say('summary')}"></section>
${filterForm(view, words)}
<div class="grid" id="grid" role="grid" aria-label="${words.say('grid')}" aria-describedby="grid-help" aria-colcount="${5 + standard.practices.length}" aria-readonly="true">
<div role="rowgroup" class="head" id="head">${headRows(standard, view, words)}</div>
<div role="rowgroup" class="body" id="body"></div>
<div role="rowgroup" class="foot" id="foot"></div>
</div>
<p class="no-match" id="no-match" hidden>${words.say('noMatch')} <button type="button" class="link" data-clear>${words.say('filter.clear')}</button></p>
<p class="muted help" id="grid-help">${words.say('gridHelp')}</p>
${stateLegend(words)}
${listSections(view, words)}
<section class="gaps" id="gaps" aria-labelledby="gaps-title"><h2 id="gaps-title">${words.say('gaps')}</h2><p class="muted">${words.say('gapsLead')}</p><div id="gap-list"></div></section>
</div>
<section class="unreadable" id="unreadable" hidden></section>`;
}

/** How far the reading is, with the button that stops it or does it again. */
export function readingLine(reading: Reading, words: PortfolioWords): Html {
	const { state, read, total } = reading;
	const button = (ask: 'cancel' | 'refresh', label: string) =>
		html`<button type="button" class="secondary"${sends({ type: ask })}>${label}</button>`;
	const of = [words.number(read), words.number(total)] as const;
	switch (state) {
		case 'loading': {
			const text = total > 0 ? words.say('loading', ...of) : words.say('starting');
			const value = total > 0 && html` value="${read}" max="${total}"`;
			return html`<span>${text}</span><progress aria-label="${words.say('progress')}"${value}></progress>${button('cancel', words.say('cancel'))}`;
		}
		case 'cancelled':
			return html`<span>${words.say('cancelled', ...of)}</span>${button('refresh', words.say('resume'))}`;
		case 'failed':
			return html`<span>${words.say('failed')}</span>${button('refresh', words.say('retry'))}`;
		case 'noFolder':
			return html``;
		default:
			return html`<span>${words.count('read', total)}${reading.cut && html`. ${words.count('cut', total)}`}</span>${button('refresh', words.say('refresh'))}`;
	}
}

/** What to do where there is nothing to show; empty while or where there is something. */
export function nothing(reading: Reading, words: PortfolioWords): Html {
	const button = (id: PageCommand, kind: 'primary' | 'secondary', label: string) =>
		html`<button type="button" class="${kind}"${sends({ type: 'command', id })}>${label}</button>`;
	if (reading.state === 'noFolder') {
		return html`<section class="empty"><h2>${words.say('noFolder.title')}</h2><p>${words.say('noFolder.text')}</p>
<p class="buttons">${button('vscode.openFolder', 'primary', words.say('noFolder.open'))}</p></section>`;
	}
	if (reading.state !== 'done' || reading.total > 0) return html``;
	return html`<section class="empty"><h2>${words.say('empty.title')}</h2><p>${words.say('empty.text')}</p>
<p class="buttons">${button('charte.nouvelleCharte', 'primary', words.say('empty.new'))}
${button('charte.ouvrirExemple', 'secondary', words.say('empty.sample'))}</p></section>`;
}

function filterForm(view: PortfolioView, words: PortfolioWords): Html {
	const phases = [...words.panel.phases, 'none'].map((id) => {
		const label = id === 'none' ? words.say('noPhase') : words.panel.phase(id);
		return html`<option value="${id}"${view.phase === id && html` selected`}>${label}</option>`;
	});
	return html`<form class="filters" id="filters" role="search" aria-label="${words.say('filters')}">
<label class="field wide"><span>${words.say('filter.text')}</span><input type="search" id="filter-text" placeholder="${words.say('filter.textHint')}" value="${view.text}" maxlength="200" autocomplete="off" spellcheck="false"></label>
<label class="field"><span>${words.say('filter.organisation')}</span><select id="filter-organisation">${organisationOptions([], view, words)}</select></label>
<label class="field"><span>${words.say('filter.phase')}</span><select id="filter-phase"><option value="">${words.say('filter.anyPhase')}</option>${phases}</select></label>
<label class="field short"><span>${words.say('group.by')}</span><select id="group-by">${(['', ...groupings] as const).map((by) => html`<option value="${by}"${view.group === by && html` selected`}>${words.say(by === '' ? 'group.none' : `group.${by}`)}</option>`)}</select></label>
<label class="check"><input type="checkbox" id="filter-gaps"${view.onlyGaps && html` checked`}><span>${words.say('filter.onlyGaps')}</span></label>
<div class="found"><span id="found" role="status"></span><span id="chosen"></span></div>
</form>`;
}

/** The choice of organisations; the one that is chosen is among them even while its initiatives are not read yet. */
export function organisationOptions(all: readonly string[], view: PortfolioView, words: PortfolioWords): Html {
	const chosen = view.organisation;
	const names = chosen === '' || all.includes(chosen) ? all : [chosen, ...all];
	return html`<option value="">${words.say('filter.anyOrganisation')}</option>${names.map(
		(name) => html`<option value="${name}"${name === chosen && html` selected`}>${name}</option>`,
	)}`;
}

/** How many initiatives the filters hide, and those that stand outside of the fields, with the buttons that remove them. */
export function chosenFilters(
	view: PortfolioView,
	hidden: number,
	standard: PageStandard,
	words: PortfolioWords,
): Html {
	const action = standard.actions.find(({ id }) => id === view.action);
	const name = action ? `${action.number} ${action.text}` : view.action;
	const chip =
		view.action !== '' &&
		html`<span class="chip"><span class="chip-text">${words.say('filter.action', name)}</span><button type="button" class="quiet" data-action="${view.action}" aria-label="${words.say('filter.removeAction')}" title="${words.say('filter.removeAction')}">✕</button></span>`;
	const clear =
		isFiltered(view) && html`<button type="button" class="link" data-clear>${words.say('filter.clear')}</button>`;
	return html`${chip}${hidden > 0 && html`<span class="hidden-count">${words.count('hidden', hidden)}</span>`}${clear}`;
}

/** The two rows of the grid's head: the themes over the practices; every column of the second one can be sorted by. */
export function headRows(standard: PageStandard, view: PortfolioView, words: PortfolioWords): Html {
	const themes = [...new Set(standard.practices.map(({ theme }) => theme))];
	let column = 6;
	const themeHeads = themes.map((theme) => {
		const span = standard.practices.filter((practice) => practice.theme === theme).length;
		const at = column;
		column += span;
		return html`<div role="columnheader" class="theme" aria-colindex="${at}" aria-colspan="${span}"><span>${theme}</span></div>`;
	});
	const head = (sort: string, at: number, label: string, name = label, kind = '') => {
		const active = view.sort === sort;
		const order = view.descending ? 'descending' : 'ascending';
		return html`<div role="columnheader" class="${`th ${kind}`.trim()}" aria-colindex="${at}" aria-sort="${active ? order : 'none'}"><button type="button" tabindex="-1" data-sort="${sort}"${name !== label && html` aria-label="${name}" title="${name}"`}>${label}<span class="order" aria-hidden="true">${active && (view.descending ? '▼' : '▲')}</span></button></div>`;
	};
	const practices = standard.practices.map(({ id, number, title, theme }, index) =>
		head(
			id,
			6 + index,
			String(number),
			words.say('practiceHead', number, title, theme),
			index % 3 ? 'practice' : 'practice first',
		),
	);
	const about = html`<span class="hidden">${words.say('initiative')}</span>`;
	return html`<div role="row" class="row themes" aria-rowindex="1"><div role="columnheader" class="theme name" aria-colindex="1">${about}</div><div role="columnheader" class="theme about" aria-colindex="2" aria-colspan="4">${about}</div>${themeHeads}</div>
<div role="row" class="row heads" aria-rowindex="2">${[
		head('name', 1, words.say('initiative'), undefined, 'name'),
		head('organisation', 2, words.say('organisation')),
		head('phase', 3, words.say('phase')),
		head('withoutGap', 4, words.say('withoutGap'), undefined, 'figure'),
		head('inPlace', 5, words.say('inPlace'), undefined, 'figure'),
		practices,
	]}</div>`;
}

/** The figures of all initiatives that are shown. */
export function summary(totals: Totals, words: PortfolioWords): Html {
	const counts = countsOf(totals.counts);
	const overdue = counts.late + counts.stale;
	const { panel } = words;
	const figure = (n: number, label: string, of: string) =>
		html`<li class="figure"><span class="number">${words.number(n)}</span> <span class="label">${label}</span> <span class="of">${of}</span></li>`;
	const of = panel.count('ofApplicable', counts.applicable, words.number(counts.applicable));
	const initiatives = words.count('shown', totals.initiatives);
	const [, label = initiatives] = /^[\d\s.,\u00a0\u202f]+(.+)$/.exec(initiatives) ?? [];
	return html`<ul class="figures">
${figure(totals.initiatives, label, words.count('organisations', totals.organisations))}
${figure(counts.answered, panel.count('answered', counts.answered), of)}
${figure(counts.declared, panel.count('declared', counts.declared), of)}
${figure(counts.inPlace, panel.say('inPlace'), of)}
${figure(totals.withoutGap, panel.say('withoutGap'), panel.say('ofPractices', words.number(totals.practices.length * totals.initiatives)))}
</ul>
${bar(counts, panel)}${barLegend(counts, panel)}
<ul class="asides">${panel.asides(counts).map((text) => html`<li>${text}</li>`)}</ul>${overdue > 0 && html`<p class="jump"><button type="button" class="link" data-jump="overdue">${words.count('overdue.jump', overdue)}</button></p>`}`;
}

const totalled = ['noGap', 'gap', 'toAssess'] as const;

/** The rows of totals: of each practice, how many initiatives are in a state. `after` is the number of rows before them. */
export function totalRows(totals: Totals, standard: PageStandard, after: number, words: PortfolioWords): Html {
	const rows = totalled.map((state, index) => {
		const label = words.say(`total.${state}`);
		const cells = standard.practices.map(({ number, title }, column) => {
			const n = totals.practices[column]?.[state] ?? 0;
			const name = words.say(
				'totalCell',
				number,
				title,
				label,
				words.count('shownOf', n, words.number(totals.initiatives)),
			);
			return html`<div role="gridcell" tabindex="-1" class="cell total total-${stateIds[state]} heat-${heat(n, totals.initiatives)}${column % 3 === 0 && ' first'}" aria-colindex="${6 + column}" aria-label="${name}">${words.number(n)}</div>`;
		});
		const all = totals.practices.reduce((sum, practice) => sum + practice[state], 0);
		return html`<div role="row" class="row totals" aria-rowindex="${after + index + 1}" data-total="${index}"><div role="rowheader" tabindex="-1" class="name" aria-colindex="1">${stateIcon(state)}<span>${label}</span></div><div role="gridcell" tabindex="-1" class="span" aria-colindex="2" aria-colspan="4">${words.say('totalOf', words.number(all), words.number(totals.practices.length * totals.initiatives))}</div>${cells}</div>`;
	});
	return html`${rows}`;
}

/** What the signs of the cells mean. */
function stateLegend(words: PortfolioWords): Html {
	return html`<ul class="states">${practiceStates.map(
		(state) =>
			html`<li class="state-${stateIds[state]}">${stateIcon(state)}<span>${words.panel.say(`legend.${state}`)}</span></li>`,
	)}</ul>`;
}

/** The actions that most initiatives still lack, each a button that shows these initiatives. */
export function gapList(
	gaps: readonly CommonGap[],
	view: PortfolioView,
	standard: PageStandard,
	words: PortfolioWords,
): Html {
	const [first] = gaps;
	if (!first) return html`<p>${words.say('noGaps')}</p>`;
	const items = gaps.map(({ action: id, count }) => {
		const action = standard.actions.find((one) => one.id === id);
		const width = `${+((100 * count) / first.count).toFixed(2)}%`;
		return html`<li><button type="button" class="common" data-action="${id}" aria-pressed="${String(view.action === id)}"><span class="number">${action?.number ?? ''}</span><span class="text"${action?.official && html` lang="fr"`}>${action?.text ?? id}</span><span class="count">${words.count('shown', count)}</span><svg class="gap-bar" width="100%" height="6" aria-hidden="true" focusable="false"><rect width="${width}" height="100%"/></svg></button></li>`;
	});
	return html`<ol>${items}</ol>`;
}

/** The files that cannot be read as charters, as links; `files` are pairs of address and name. */
export function unreadableList(files: readonly (readonly [string, string])[], words: PortfolioWords): Html {
	const items = files.map(
		([uri, file]) =>
			html`<li><button type="button" class="link"${sends({ type: 'open', uri })}><code><bdi>${file}</bdi></code></button></li>`,
	);
	return html`<h2>${words.count('unreadable', files.length)}</h2><p class="muted">${words.count('unreadableLead', files.length)}</p><ul>${items}</ul>`;
}
