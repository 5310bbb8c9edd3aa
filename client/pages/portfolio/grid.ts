/** The grid on the screen: draws the rows in view only, and walks through its cells with the keyboard. */

import type { PageStandard } from '../../../views/portfolio/messages';
import { bodyRow, headRowCount } from '../../../views/portfolio/row';
import { type Entry, windowOf } from '../../../views/portfolio/table';
import type { PortfolioWords } from '../../../views/portfolio/words';

/** What the keyboard and the pointer ask of the grid. */
export interface GridActions {
	/** The name of an initiative (`practice` undefined) or one of its practices, by its place among them. */
	open(entry: Entry, practice: number | undefined): void;
	scrolled(): void;
}

/** Rows by which Page Up and Page Down go further, where the height is not known. */
const pageRows = 10;
const totalRowCount = 3;

/** Where the keyboard is: the sortable head is row -1, the initiatives count from 0, the totals follow them. */
interface Place {
	row: number;
	column: number;
}

export class Grid {
	readonly #grid: HTMLElement;
	readonly #head: HTMLElement;
	readonly #body: HTMLElement;
	readonly #foot: HTMLElement;
	#entries: readonly Entry[] = [];
	/** The rows that are drawn, by index, each with what it was drawn from. */
	readonly #drawn = new Map<number, { entry: Entry; element: HTMLElement }>();
	#rowHeight = 44;
	/** Pixels, as last measured: reading them at each scroll would have the page laid out again. */
	#size = { height: 0, head: 0, foot: 0 };
	#place: Place = { row: 0, column: 0 };
	/** Before anyone was in the grid, the keyboard enters it at the first initiative. */
	#entered = false;

	constructor(
		root: ParentNode,
		private readonly standard: PageStandard,
		private readonly words: PortfolioWords,
		private readonly actions: GridActions,
	) {
		const find = (id: string) => root.querySelector<HTMLElement>(`#${id}`) as HTMLElement;
		this.#grid = find('grid');
		this.#head = find('head');
		this.#body = find('body');
		this.#foot = find('foot');
		this.#grid.addEventListener('scroll', () => {
			this.draw();
			this.actions.scrolled();
		});
		this.#grid.addEventListener('keydown', (event) => this.#key(event));
		this.#grid.addEventListener('click', (event) => this.#click(event));
		this.#grid.addEventListener('focusin', (event) => this.#focused(event));
		this.#grid.addEventListener('mouseover', (event) => this.#explain(event));
		const observer = new ResizeObserver(() => this.#measure());
		for (const part of [this.#grid, this.#head, this.#foot]) observer.observe(part);
	}

	get scroll(): { readonly top: number; readonly left: number } {
		return { top: this.#grid.scrollTop, left: this.#grid.scrollLeft };
	}

	set scroll({ top, left }: { readonly top: number; readonly left: number }) {
		this.#grid.scrollTo(left, top);
		this.draw();
	}

	/** Shows other rows. The keyboard stays with the initiative it was on, where that one is still shown. */
	show(entries: readonly Entry[]): void {
		const before = this.#entries[this.#place.row];
		this.#entries = entries;
		if (before && this.#entered) {
			const row = entries.findIndex((entry) => entry.row.uri === before.row.uri);
			this.#place.row = row >= 0 ? row : Math.min(this.#place.row, Math.max(0, entries.length - 1));
		} else if (!this.#entered) this.#place = { row: 0, column: 0 };
		this.#grid.setAttribute('aria-rowcount', String(headRowCount + entries.length + totalRowCount));
		this.#resize();
		this.draw();
	}

	/** The head or the totals were written again: the keyboard is on one of their cells as before. */
	refreshed(hadFocus: boolean): void {
		this.#mark();
		if (hadFocus) this.#current()?.focus({ preventScroll: true });
	}

	/** Whether the keyboard is in a part of the grid. */
	hasFocus(part: 'head' | 'foot' | 'grid'): boolean {
		const element = part === 'head' ? this.#head : part === 'foot' ? this.#foot : this.#grid;
		return element.contains(document.activeElement);
	}

	/** Draws the rows in view, and the one that the keyboard is on. */
	draw(): void {
		const count = this.#entries.length;
		const { first, end } = windowOf(this.#grid.scrollTop, this.#inView, this.#rowHeight, count);
		const { row } = this.#place;
		const wanted: number[] = [];
		if (row >= 0 && row < first) wanted.push(row);
		for (let index = first; index < end; index++) wanted.push(index);
		if (row >= end && row < count) wanted.push(row);
		const hadFocus = this.#body.contains(document.activeElement);
		for (const [index, { entry, element }] of this.#drawn) {
			if (this.#entries[index] === entry && (index === row || (index >= first && index < end))) continue;
			element.remove();
			this.#drawn.delete(index);
		}
		this.#drawMissing(wanted);
		this.#mark();
		if (hadFocus && !this.#body.contains(document.activeElement)) this.#current()?.focus({ preventScroll: true });
	}

	#drawMissing(wanted: readonly number[]): void {
		const missing = wanted.filter((index) => !this.#drawn.has(index));
		if (missing.length === 0) return;
		const template = document.createElement('template');
		template.innerHTML = missing
			.map((index) => bodyRow((this.#entries[index] as Entry).row, index, this.standard, this.words).toString())
			.join('');
		for (const [place, element] of [...template.content.children].entries()) {
			const index = missing[place] ?? 0;
			const entry = this.#entries[index];
			if (!entry || !(element instanceof HTMLElement)) continue;
			// The page's policy forbids styles in the markup, not those that a script sets.
			element.style.top = `${index * this.#rowHeight}px`;
			this.#drawn.set(index, { entry, element });
		}
		// In the order of the rows, without moving those that are there: one of them may have the focus.
		for (const [place, index] of wanted.entries()) {
			const element = this.#drawn.get(index)?.element;
			const there = this.#body.children[place];
			if (element && there !== element) this.#body.insertBefore(element, there ?? null);
		}
	}

	#measure(): void {
		const style = getComputedStyle(this.#grid);
		const height = Math.round(Number.parseFloat(style.fontSize) * 3.4);
		const changed = height > 0 && height !== this.#rowHeight;
		if (changed) {
			this.#rowHeight = height;
			for (const { element } of this.#drawn.values()) element.remove();
			this.#drawn.clear();
		}
		this.#grid.style.setProperty('--row', `${this.#rowHeight}px`);
		// What the keyboard goes to is not hidden by what stays in its place.
		const name = this.#head.querySelector<HTMLElement>('.heads .name')?.offsetWidth ?? 0;
		const { offsetHeight: head } = this.#head;
		// Where there is little room the totals do not stay in view: they cover nothing.
		const foot = getComputedStyle(this.#foot).position === 'sticky' ? this.#foot.offsetHeight : 0;
		this.#size = { height: this.#grid.clientHeight, head, foot };
		this.#grid.style.scrollPadding = `${head}px 8px ${foot}px ${name + 4}px`;
		this.#resize();
		this.draw();
	}

	/** Pixels of the grid that rows are seen in. */
	get #inView(): number {
		return Math.max(0, this.#size.height - this.#size.head - this.#size.foot);
	}

	#resize(): void {
		this.#body.style.height = `${this.#entries.length * this.#rowHeight}px`;
	}

	#rowElement(row: number): Element | null | undefined {
		if (row < 0) return this.#head.querySelector('.heads');
		const total = row - this.#entries.length;
		return total >= 0 ? this.#foot.children[total] : this.#drawn.get(row)?.element;
	}

	/** What has the focus when the keyboard is at its place: the cell, or the button of a head. */
	#current(): HTMLElement | null {
		const cells = [...(this.#rowElement(this.#place.row)?.children ?? [])];
		// A total that spans columns is reached from each of them.
		const cell = cells.filter((one) => Number(one.getAttribute('aria-colindex')) <= this.#place.column + 1).at(-1);
		return (cell?.querySelector<HTMLElement>('button') ?? cell ?? null) as HTMLElement | null;
	}

	/** Makes the keyboard's place the only one of the grid that Tab goes to. */
	#mark(): void {
		const current = this.#current();
		for (const other of this.#grid.querySelectorAll<HTMLElement>('[tabindex="0"]'))
			if (other !== current) other.tabIndex = -1;
		if (current) current.tabIndex = 0;
	}

	#focused(event: FocusEvent): void {
		const target = event.target as HTMLElement;
		const cell = target.closest<HTMLElement>('[aria-colindex]');
		const row = cell?.closest<HTMLElement>('[role="row"]');
		if (!cell || !row || row.classList.contains('themes')) return;
		const { index, total } = row.dataset;
		const at = index !== undefined ? Number(index) : total !== undefined ? this.#entries.length + Number(total) : -1;
		const column = Number(cell.getAttribute('aria-colindex')) - 1;
		const span = Number(cell.getAttribute('aria-colspan') ?? 1);
		const within = at === this.#place.row && this.#place.column >= column && this.#place.column < column + span;
		this.#place = { row: at, column: within ? this.#place.column : column };
		this.#entered = true;
		this.#mark();
	}

	#moveTo(row: number, column: number): void {
		const last = this.#entries.length + (this.#foot.childElementCount || 0) - 1;
		this.#place = {
			row: Math.min(Math.max(row, -1), last),
			column: Math.min(Math.max(column, 0), 4 + this.standard.practices.length),
		};
		this.#entered = true;
		this.draw();
		const current = this.#current();
		current?.focus({ preventScroll: true });
		current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
		this.draw();
	}

	#key(event: KeyboardEvent): void {
		if (event.altKey || event.metaKey || event.shiftKey) return;
		const { row, column } = this.#place;
		const lastColumn = 4 + this.standard.practices.length;
		const lastRow = this.#entries.length - 1;
		const screen = Math.floor(this.#inView / this.#rowHeight) - 1;
		const page = screen > 0 ? screen : pageRows;
		const moves: Record<string, () => void> = {
			ArrowUp: () => this.#moveTo(row - 1, column),
			ArrowDown: () => this.#moveTo(row + 1, column),
			ArrowLeft: () => this.#moveTo(row, column - 1),
			ArrowRight: () => this.#moveTo(row, this.#nextColumn(column)),
			PageUp: () => this.#moveTo(row < 0 ? row : Math.max(0, Math.min(row, lastRow) - page), column),
			PageDown: () => this.#moveTo(row > lastRow ? row : Math.min(lastRow, Math.max(row, 0) + page), column),
			Home: () => (event.ctrlKey ? this.#moveTo(-1, 0) : this.#moveTo(row, 0)),
			End: () => (event.ctrlKey ? this.#moveTo(lastRow, lastColumn) : this.#moveTo(row, lastColumn)),
		};
		const move = moves[event.key];
		if (move && (!event.ctrlKey || event.key === 'Home' || event.key === 'End')) {
			event.preventDefault();
			move();
		} else if ((event.key === 'Enter' || event.key === ' ') && !(event.target instanceof HTMLButtonElement)) {
			event.preventDefault();
			this.#open(event.target as Element);
		}
	}

	/** To the right of a cell that spans several columns is what follows them all. */
	#nextColumn(column: number): number {
		const cell = this.#current()?.closest('[aria-colspan]');
		if (!cell) return column + 1;
		return Number(cell.getAttribute('aria-colindex')) + Number(cell.getAttribute('aria-colspan')) - 1;
	}

	#click(event: MouseEvent): void {
		const cell = (event.target as Element).closest<HTMLElement>('[role="gridcell"], [role="rowheader"]');
		if (!cell) return;
		cell.focus({ preventScroll: true });
		this.#open(cell);
	}

	#open(target: Element): void {
		const cell = target.closest<HTMLElement>('.open');
		const entry = this.#entries[Number(target.closest<HTMLElement>('[data-index]')?.dataset.index)];
		if (!cell || !entry) return;
		const { practice } = cell.dataset;
		this.actions.open(entry, practice === undefined ? undefined : Number(practice));
	}

	/** What a cell is called is also its tooltip; written only once a pointer is there, for rows come and go fast. */
	#explain(event: MouseEvent): void {
		const cell = (event.target as Element).closest<HTMLElement>('[role="gridcell"], [role="rowheader"]');
		if (cell && !cell.title) cell.title = cell.getAttribute('aria-label') ?? cell.innerText;
	}
}
