// The page of the portfolio: keeps the rows it is given, filters and sorts them, and tells its host what is wanted.

import morphdom from 'morphdom';
import type { Html } from '../../../views/html/tag';
import {
	chosenFilters,
	gapList,
	headRows,
	nothing,
	organisationOptions,
	readingLine,
	summary,
	totalRows,
	unreadableList,
} from '../../../views/portfolio/frame';
import type { HostMessage, PageMessage, PageStandard, PageState, Reading } from '../../../views/portfolio/messages';
import { headRowCount } from '../../../views/portfolio/row';
import {
	commonGaps,
	type Entry,
	entryOf,
	filtered,
	organisationsOf,
	sorted,
	totalsOf,
} from '../../../views/portfolio/table';
import { isFiltered, noFilters, type PortfolioView } from '../../../views/portfolio/view';
import { type PortfolioWords, portfolioWords } from '../../../views/portfolio/words';
import type { Language } from '../../../views/words';
import { Grid } from './grid';

declare function acquireVsCodeApi(): {
	postMessage(message: PageMessage): void;
	getState(): unknown;
	setState(state: PageState): void;
};

const api = acquireVsCodeApi();
const entries = new Map<string, Entry>();
let reading: Reading = { state: 'loading', read: 0, total: 0, cut: false };
let page: Page | undefined;

const byId = <T extends HTMLElement>(id: string): T => document.getElementById(id) as T;

/** What was last put in each place. */
const shown = new Map<string, string>();

/** Patches what an element holds: what stays the same keeps its focus, and a button under the pointer stays that button. */
function put(id: string, markup: Html): void {
	const element = document.getElementById(id);
	const text = markup.toString();
	if (!element || shown.get(id) === text) return;
	shown.set(id, text);
	const template = document.createElement('template');
	template.innerHTML = text;
	const next = element.cloneNode(false) as HTMLElement;
	next.append(template.content);
	morphdom(element, next, { childrenOnly: true });
}

/** What the page shows once the standard is known; made anew when the language changes. */
class Page {
	readonly #words: PortfolioWords;
	readonly #grid: Grid;
	readonly #practices: readonly string[];
	readonly #actions: readonly string[];
	#shown: readonly Entry[] = [];

	constructor(
		language: Language,
		private readonly standard: PageStandard,
		public view: PortfolioView,
	) {
		this.#words = portfolioWords(language, standard.words);
		this.#practices = standard.practices.map(({ id }) => id);
		this.#actions = standard.actions.map(({ id }) => id);
		this.#grid = new Grid(document, standard, this.#words, {
			open: ({ row }, practice) => {
				const id = practice === undefined ? undefined : this.#practices[practice];
				api.postMessage(
					id === undefined ? { type: 'open', uri: row.uri } : { type: 'practice', uri: row.uri, practice: id },
				);
			},
			scrolled: saveSoon,
		});
		this.#listen();
	}

	get scroll(): { readonly top: number; readonly left: number } {
		return this.#grid.scroll;
	}

	set scroll(place: { readonly top: number; readonly left: number }) {
		this.#grid.scroll = place;
	}

	/** Looks at the rows anew: after some came, and after another filter or order was chosen. */
	update(): void {
		const words = this.#words;
		const fitting = filtered(entries.values(), this.view);
		const totals = totalsOf(fitting, this.#practices.length);
		this.#shown = sorted(
			fitting,
			this.view,
			{ practices: this.#practices, phases: words.panel.phases },
			words.language,
		);
		const readable = [...entries.values()].filter(({ row }) => row.readable).length;
		byId('contents').hidden = readable === 0 && reading.state !== 'loading';
		byId('grid').hidden = readable > 0 && fitting.length === 0;
		byId('no-match').hidden = readable === 0 || fitting.length > 0;
		byId('gaps').hidden = fitting.length === 0;
		put('summary', summary(totals, words));
		put(
			'filter-organisation',
			organisationOptions(organisationsOf(entries.values(), words.language), this.view, words),
		);
		put('chosen', chosenFilters(this.view, this.standard, words));
		put('gap-list', gapList(commonGaps(fitting, this.#actions), this.view, this.standard, words));
		this.#tellFound(fitting.length, readable);
		this.#grid.show(this.#shown);
		this.#putInGrid('head', headRows(this.standard, this.view, words));
		this.#putInGrid('foot', totalRows(totals, this.standard, headRowCount + fitting.length, words));
		this.#listUnreadable();
	}

	/** How far the reading is. */
	updateReading(): void {
		put('reading', readingLine(reading, this.#words));
		put('nothing', nothing(reading, this.#words));
	}

	#putInGrid(part: 'head' | 'foot', markup: Html): void {
		const hadFocus = this.#grid.hasFocus(part);
		put(part, markup);
		this.#grid.refreshed(hadFocus);
	}

	#tellFound(found: number, all: number): void {
		const text = isFiltered(this.view)
			? this.#words.count('shownOf', found, this.#words.number(all))
			: this.#words.count('shown', all);
		const element = byId('found');
		if (element.textContent !== text) element.textContent = text;
	}

	#listUnreadable(): void {
		const files = [...entries.values()]
			.filter(({ row }) => !row.readable)
			.map(({ row }) => [row.uri, row.file] as const)
			.sort((a, b) => (a[1] < b[1] ? -1 : 1));
		byId('unreadable').hidden = files.length === 0;
		if (files.length > 0) put('unreadable', unreadableList(files, this.#words));
	}

	#turn(view: Partial<PortfolioView>): void {
		this.view = { ...this.view, ...view };
		this.update();
		api.postMessage({ type: 'view', view: this.view });
	}

	#listen(): void {
		byId('filters').addEventListener('submit', (event) => event.preventDefault());
		byId('filters').addEventListener('input', () =>
			this.#turn({
				text: byId<HTMLInputElement>('filter-text').value,
				organisation: byId<HTMLSelectElement>('filter-organisation').value,
				phase: byId<HTMLSelectElement>('filter-phase').value as PortfolioView['phase'],
				onlyGaps: byId<HTMLInputElement>('filter-gaps').checked,
			}),
		);
	}

	/** Sorts by a column; the one that is sorted by turns round. */
	sortBy(sort: string): void {
		this.#turn({ sort, descending: sort === this.view.sort && !this.view.descending });
	}

	/** Shows only the initiatives that an action is expected of; the one that is shown already is let go. */
	toggleAction(action: string): void {
		this.#turn({ action: action === this.view.action ? '' : action });
		document.querySelector<HTMLElement>(`.common[data-action="${CSS.escape(action)}"]`)?.focus({ preventScroll: true });
	}

	clear(): void {
		byId<HTMLInputElement>('filter-text').value = '';
		byId<HTMLSelectElement>('filter-organisation').value = '';
		byId<HTMLSelectElement>('filter-phase').value = '';
		byId<HTMLInputElement>('filter-gaps').checked = false;
		this.#turn(noFilters);
		byId('filter-text').focus();
	}
}

/** A frame that updates the page is asked for. */
let due = false;
let waiting: ReturnType<typeof setTimeout> | undefined;
let updatedAt = 0;
/** Rows come in pieces, faster than all of them need to be added up: so often at most, in milliseconds. */
const rest = 150;

function updateSoon(): void {
	const wait = reading.state === 'loading' && updatedAt > 0 ? updatedAt + rest - performance.now() : 0;
	if (due || (wait > 0 && waiting !== undefined)) return;
	// The last piece does not wait.
	clearTimeout(waiting);
	waiting = undefined;
	if (wait > 0) waiting = setTimeout(update, wait);
	else update();
}

function update(): void {
	waiting = undefined;
	due = true;
	requestAnimationFrame(() => {
		due = false;
		page?.update();
		restoreScroll();
		updatedAt = performance.now();
	});
}

const stored = (api.getState() ?? {}) as Partial<PageState>;
/** Where the page was left, until it is there again or somebody scrolls. */
let leftAt: PageState | undefined = {
	top: Number(stored.top) || 0,
	left: Number(stored.left) || 0,
	page: Number(stored.page) || 0,
};

function restoreScroll(): void {
	if (!page || !leftAt) return;
	page.scroll = leftAt;
	window.scrollTo(0, leftAt.page);
	if (reading.state !== 'loading' || page.scroll.top >= leftAt.top) leftAt = undefined;
}

let saving: ReturnType<typeof setTimeout> | undefined;

function saveSoon(): void {
	clearTimeout(saving);
	saving = setTimeout(() => {
		if (page && !leftAt) api.setState({ ...page.scroll, page: window.scrollY });
	}, 200);
}

function announce(text: string): void {
	const toast = document.getElementById('toast');
	const live = document.getElementById('announce');
	if (!toast || !live) return;
	live.textContent = text;
	toast.classList.add('shown');
	setTimeout(() => {
		if (live.textContent !== text) return;
		toast.classList.remove('shown');
		live.textContent = '';
	}, 6000);
}

document.addEventListener('click', (event) => {
	const button = event.target instanceof Element ? event.target.closest<HTMLElement>('button') : null;
	if (!button) return;
	const { message, sort, action, clear } = button.dataset;
	if (message !== undefined) api.postMessage(JSON.parse(message) as PageMessage);
	else if (sort !== undefined) page?.sortBy(sort);
	else if (action !== undefined) page?.toggleAction(action);
	else if (clear !== undefined) page?.clear();
});

window.addEventListener('scroll', saveSoon);
window.addEventListener('wheel', () => {
	leftAt = undefined;
});

window.addEventListener('message', (event: MessageEvent<HostMessage>) => {
	const message = event.data;
	if (message.type === 'frame') {
		const template = document.createElement('template');
		template.innerHTML = message.html;
		document.getElementById('page')?.replaceWith(template.content);
		document.documentElement.lang = message.language;
		shown.clear();
		page = new Page(message.language, message.standard, message.view);
		page.updateReading();
		updateSoon();
	} else if (message.type === 'rows') {
		for (const row of message.rows) entries.set(row.uri, entryOf(row));
		for (const uri of message.gone) entries.delete(uri);
		updateSoon();
	} else if (message.type === 'reading') {
		const ended = reading.state === 'loading' && message.reading.state !== 'loading';
		reading = message.reading;
		page?.updateReading();
		if (ended) {
			updateSoon();
			// On the screen it stands in the head of the page.
			const told = document.getElementById('told');
			const text = document.querySelector('#reading span')?.textContent ?? '';
			if (told && told.textContent !== text) told.textContent = text;
		}
	} else if (message.type === 'announce') announce(message.text);
});

api.postMessage({ type: 'ready', timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone });
