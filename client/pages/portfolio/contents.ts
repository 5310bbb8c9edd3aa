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
import type { OpenedCell, PageStandard, Reading } from '../../../views/portfolio/messages';
import { headRowCount } from '../../../views/portfolio/row';
import { shownOf } from '../../../views/portfolio/shown';
import { commonGaps, type Entry, organisationsOf } from '../../../views/portfolio/table';
import { isFiltered, noFilters, type PortfolioView } from '../../../views/portfolio/view';
import { type PortfolioWords, portfolioWords } from '../../../views/portfolio/words';
import type { Language } from '../../../views/words';
import { Grid } from './grid';
import { host } from './host';
import { Lists } from './lists';
import { byId, put } from './parts';

/** What the page was given. */
export interface Known {
	/** By uri. */
	readonly entries: ReadonlyMap<string, Entry>;
	/** How far the reading of the charters is. */
	readonly reading: Reading;
}

/** What the page shows once the standard is known; created again when the language changes. */
export class Contents {
	readonly #words: PortfolioWords;
	readonly #grid: Grid;
	/** What stands below the grid. */
	readonly lists: Lists;
	readonly #actions: readonly string[];

	constructor(
		language: Language,
		private readonly standard: PageStandard,
		private view: PortfolioView,
		private readonly known: Known,
		scrolled: () => void,
	) {
		this.#words = portfolioWords(language, standard.words);
		this.#actions = standard.actions.map(({ id }) => id);
		this.#grid = new Grid(document, standard, this.#words, {
			open: ({ row }, practice) => {
				const id = practice === undefined ? undefined : standard.practices[practice]?.id;
				host.postMessage(
					id === undefined ? { type: 'open', uri: row.uri } : { type: 'practice', uri: row.uri, practice: id },
				);
				scrolled();
			},
			scrolled,
		});
		this.lists = new Lists(standard, this.#words, {
			view: () => this.view,
			turn: (change) => this.#turn(change),
		});
		this.#listen();
	}

	get scroll(): { readonly top: number; readonly left: number } {
		return this.#grid.scroll;
	}

	set scroll(place: { readonly top: number; readonly left: number }) {
		this.#grid.scroll = place;
	}

	get opened(): OpenedCell | undefined {
		return this.#grid.opened;
	}

	set opened(cell: OpenedCell | undefined) {
		this.#grid.opened = cell;
	}

	/** What was opened beside is closed: no cell is marked for it any more. */
	closed(): void {
		this.#grid.closed();
	}

	/** Filters, sorts and draws the rows: after some came, and after another filter or order was chosen. */
	update(): void {
		const words = this.#words;
		const shown = shownOf(this.known.entries.values(), this.view, this.standard, words.language);
		const { entries, lines, totals, readable, hidden } = shown;
		byId('contents').hidden = readable === 0 && this.known.reading.state !== 'loading';
		byId('tools').hidden = readable === 0;
		byId('grid').hidden = readable > 0 && entries.length === 0;
		byId('no-match').hidden = readable === 0 || entries.length > 0;
		byId('gaps').hidden = entries.length === 0;
		put('summary', summary(totals, words));
		put(
			'filter-organisation',
			organisationOptions(organisationsOf(this.known.entries.values(), words.language), this.view, words),
		);
		put('chosen', chosenFilters(this.view, hidden, this.standard, words));
		this.lists.show(shown);
		put('gap-list', gapList(commonGaps(entries, this.#actions), this.view, this.standard, words));
		this.#tellFound(entries.length, readable);
		this.#grid.show(lines);
		this.#putInGrid('head', headRows(this.standard, this.view, words));
		this.#putInGrid('foot', totalRows(totals, this.standard, headRowCount + lines.length, words));
		this.#listUnreadable();
	}

	/** How far the reading is. */
	updateReading(): void {
		put('reading', readingLine(this.known.reading, this.#words));
		put('nothing', nothing(this.known.reading, this.#words));
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
		const files = [...this.known.entries.values()]
			.filter(({ row }) => !row.readable)
			.map(({ row }) => [row.uri, row.file] as const)
			.sort((a, b) => (a[1] < b[1] ? -1 : 1));
		byId('unreadable').hidden = files.length === 0;
		if (files.length > 0) put('unreadable', unreadableList(files, this.#words));
	}

	#turn(view: Partial<PortfolioView>): void {
		this.view = { ...this.view, ...view };
		// What was chosen elsewhere than in the fields shows there too.
		if (view.organisation !== undefined) byId<HTMLSelectElement>('filter-organisation').value = view.organisation;
		if (view.phase !== undefined) byId<HTMLSelectElement>('filter-phase').value = view.phase;
		this.update();
		host.postMessage({ type: 'view', view: this.view });
	}

	#listen(): void {
		byId('filters').addEventListener('submit', (event) => event.preventDefault());
		byId('filters').addEventListener('input', () =>
			this.#turn({
				text: byId<HTMLInputElement>('filter-text').value,
				organisation: byId<HTMLSelectElement>('filter-organisation').value,
				phase: byId<HTMLSelectElement>('filter-phase').value as PortfolioView['phase'],
				group: byId<HTMLSelectElement>('group-by').value as PortfolioView['group'],
				onlyGaps: byId<HTMLInputElement>('filter-gaps').checked,
			}),
		);
	}

	/** Sorts by a column; the one that is sorted by turns round. */
	sortBy(sort: string): void {
		this.#turn({ sort, descending: sort === this.view.sort && !this.view.descending });
	}

	/** Shows only the initiatives that an action is expected of; asked for again, shows all. */
	toggleAction(action: string): void {
		this.#turn({ action: action === this.view.action ? '' : action });
		document.querySelector<HTMLElement>(`.common[data-action="${CSS.escape(action)}"]`)?.focus({ preventScroll: true });
	}

	clear(): void {
		byId<HTMLInputElement>('filter-text').value = '';
		byId<HTMLInputElement>('filter-gaps').checked = false;
		this.#turn(noFilters);
		byId('filter-text').focus();
	}
}
