import { never } from '../../server/engine/catalogue/types';
import type { CoverageReport } from '../../server/engine/coverage/types';
import { fold } from '../../server/engine/fold';
import { otherIcon } from '../html/icons';
import { charterText, type Html, html } from '../html/tag';
import { marksInOrder } from '../marks';
import type { Words } from '../words';
import { allActions, isFiltered, peopleNamed, shownActions } from './filters';
import { sends } from './messages';
import { type FilterKey, filterKeys, groupings, nobody, noFilters, type PanelView, qualities, sorts } from './view';
import { type ViewWords, viewWords } from './view-words';

interface Option {
	readonly value: string;
	readonly label: string;
	/** Heads the options that share it, which follow each other. */
	readonly under?: string;
}

/** The controls of the list: a search, how it is grouped and sorted, its filters, and what they leave. */
export function filterBar(report: CoverageReport, view: PanelView, open: ReadonlySet<string>, words: Words): Html {
	const own = viewWords(words);
	const active = filterKeys.filter((key) => view[key] !== '');
	const select = (key: 'group' | 'sort' | FilterKey, label: string, options: readonly Option[]) =>
		html`<div class="control"><label for="view-${key}">${label}</label>${selectOf(key, chosenOf(key, view, report), options)}</div>`;
	const filter = (key: FilterKey) =>
		select(key, own.filter(key), [{ value: '', label: own.say(`all.${key}`) }, ...optionsOf(key, report, view, own)]);
	const badge = active.length > 0 && html` <span class="count">(${own.count('active', active.length)})</span>`;
	return html`<div class="view" role="search" aria-label="${own.say('look')}">
<div class="control search"><label for="view-search">${own.say('search')}</label><input type="search" id="view-search" data-view="search" value="${view.search}" placeholder="${own.say('searchHint')}" autocomplete="off" spellcheck="false"></div>
${select(
	'group',
	own.say('group'),
	groupings.map((value) => ({ value, label: own.group(value) })),
)}
${select(
	'sort',
	own.say('sort'),
	sorts.map((value) => ({ value, label: own.sort(value) })),
)}
<details class="filters" id="filters"${open.has('filters') && html` open`}><summary>${otherIcon('chevron')}${own.say('filters')}${badge}</summary>
<div class="filter-controls">${filterKeys.map(filter)}</div></details>
${outcome(report, view, active, own)}</div>`;
}

function selectOf(key: string, chosen: string, options: readonly Option[]): Html {
	const option = ({ value, label }: Option) =>
		html`<option value="${value}" dir="auto"${value === chosen && html` selected`}>${label}</option>`;
	const plain = options.filter(({ under }) => under === undefined);
	const heads = [...new Set(options.flatMap(({ under }) => under ?? []))];
	const headed = heads.map(
		(head) => html`<optgroup label="${head}">${options.filter(({ under }) => under === head).map(option)}</optgroup>`,
	);
	return html`<select id="view-${key}" data-view="${key}">${plain.map(option)}${headed}</select>`;
}

/** What a filter can be set to; what it is set to is among them, though the charter lacks it. */
function optionsOf(key: FilterKey, report: CoverageReport, view: PanelView, own: ViewWords): Option[] {
	const options = knownOptions(key, report, own);
	const chosen = chosenOf(key, view, report);
	if (chosen === '' || options.some(({ value }) => value === chosen)) return options;
	return [...options, { value: chosen, label: own.say('notHere', unknownName(key, chosen, own)) }];
}

/** What the charter lacks is called as it is written; what is expected in no phase is not written by anybody. */
const unknownName = (key: FilterKey, value: string, own: ViewWords): string =>
	key === 'phase' && value === never ? own.phase(value) : value;

function knownOptions(key: FilterKey, report: CoverageReport, own: ViewWords): Option[] {
	switch (key) {
		case 'theme':
			return report.themes.map(({ id, title }) => ({ value: id, label: title }));
		case 'orientation':
			return report.orientations.map(({ id, title }) => ({ value: id, label: title }));
		case 'phase': {
			const hasNever = allActions(report).some(({ action }) => action.phase === never);
			const known = [...report.standard.phases.map(({ id }) => id), ...(hasNever ? [never] : [])];
			return known.map((value) => ({ value, label: own.phase(value) }));
		}
		case 'status':
			return [
				...marksInOrder.map((value) => ({ value, label: own.status(value) })),
				...qualities.map((value) => ({ value, label: own.status(value), under: own.say('qualities') })),
			];
		case 'responsible':
			return peopleNamed(report).map((value) => ({ value, label: value === nobody ? own.say('nobody') : value }));
	}
}

/** What a control is set to. A name that the charter spells otherwise is the charter's. */
function chosenOf(key: 'group' | 'sort' | FilterKey, view: PanelView, report: CoverageReport): string {
	if (key !== 'responsible' || view.responsible === '') return view[key];
	return peopleNamed(report).find((name) => fold(name) === fold(view.responsible)) ?? view.responsible;
}

/** How many actions are shown, in a live region of its own, the filters in force, each with its way out, and why nothing is left. */
function outcome(report: CoverageReport, view: PanelView, active: readonly FilterKey[], own: ViewWords): Html {
	const total = allActions(report).length;
	const shown = shownActions(report, view).length;
	const filtered = isFiltered(view);
	const count = filtered ? own.count('shown', shown, total) : own.count('actions', total);
	const stay = filtered && html` <span class="muted">${own.say('figuresStay')}</span>`;
	const clear =
		filtered &&
		html`<button type="button" class="quiet" data-view-clear="all"${sends({ type: 'view', view: noFilters })}>${own.say('clear')}</button>`;
	return html`<div class="outcome"><p id="view-count" role="status"><span class="count">${count}</span>${stay}</p>
<div class="chips">${active.map((key) => chip(key, report, view, own))}${clear}</div></div>
${filtered && shown === 0 && nothing(report, view, active, own)}`;
}

function chip(key: FilterKey, report: CoverageReport, view: PanelView, own: ViewWords): Html {
	const title = own.say('removeFilter');
	const label = own.around('chip', filterValue(key, report, view, own), own.filter(key));
	return html`<button type="button" class="chip" id="chip-${key}" title="${title}" data-view-clear="${key}"${sends({ type: 'view', view: { [key]: '' } })}><span class="hidden">${title} – </span>${label}<span class="cross" aria-hidden="true">✕</span></button>`;
}

/** A filter's value in words; one that the charter lacks as it is. */
function filterValue(key: FilterKey, report: CoverageReport, view: PanelView, own: ViewWords): Html {
	const chosen = chosenOf(key, view, report);
	if (key === 'responsible') return own.responsible(chosen);
	const known = knownOptions(key, report, own).find(({ value }) => value === chosen);
	return known ? html`${known.label}` : charterText(unknownName(key, chosen, own));
}

/** That nothing is left, and which of the filters would leave nothing by itself. */
function nothing(report: CoverageReport, view: PanelView, active: readonly FilterKey[], own: ViewWords): Html {
	const alone = (key: FilterKey): PanelView => ({ ...view, ...noFilters, [key]: view[key] });
	const gone = active
		.filter((key) => shownActions(report, alone(key)).length === 0)
		.map((key) => {
			const value = html`<strong>${filterValue(key, report, view, own)}</strong>`;
			return html`<li>${own.around(key === 'responsible' ? 'gone.responsible' : 'gone', value)}</li>`;
		});
	return html`<div class="nothing"><p><strong>${own.say('nothing')}</strong> ${own.say('nothingText')}</p>${gone.length > 0 && html`<ul>${gone}</ul>`}</div>`;
}
