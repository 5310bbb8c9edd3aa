/** The grid on the screen: draws the rows in view only, and walks through its cells with the keyboard. */

import type { Html } from '../../../views/html/tag';
import { isGroup, type Line, lineKey } from '../../../views/portfolio/groups';
import type { OpenedCell, PageStandard } from '../../../views/portfolio/messages';
import { bodyRow, groupRow, headRowCount } from '../../../views/portfolio/row';
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
	#lines: readonly Line[] = [];
	/** The rows that are drawn, by index, each with what it was drawn from. */
	readonly #drawn = new Map<number, { line: Line; element: HTMLElement }>();
	#rowHeight = 44;
	/** Pixels, as last measured: reading them at each scroll would have the page laid out again. */
	#size = { height: 0, head: 0, foot: 0 };
	#place: Place = { row: 0, column: 0 };
	/** What was opened last from here: a charter, and which of its practices. */
	#opened: OpenedCell | undefined;
	/** Where the keyboard is stays in view when the grid gets another size, until somebody scrolls away. */
	#keeps = false;
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
		for (const scrolling of ['wheel', 'touchmove'] as const)
			this.#grid.addEventListener(scrolling, () => this.#letGo(), { passive: true });
		// On a scroll bar: it is not a part of what the grid holds.
		this.#grid.addEventListener('pointerdown', ({ target }) => target === this.#grid && this.#letGo());
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

	get opened(): OpenedCell | undefined {
		return this.#opened;
	}

	/** The cell that was opened last before the page was loaded anew; the keyboard enters the grid there. */
	set opened(cell: OpenedCell | undefined) {
		this.#opened = cell;
		this.#enterAtOpened();
		this.draw();
	}

	/** What was opened is closed: its cell is not marked any more, and has the focus, unless the keyboard went elsewhere meanwhile. */
	closed(): void {
		if (!this.#opened) return;
		const isFree = () => document.activeElement === null || document.activeElement === document.body;
		if (isFree()) this.#enterAtOpened();
		this.#opened = undefined;
		this.draw();
		const back = () => isFree() && this.#current()?.focus({ preventScroll: true });
		// It takes nothing from whoever writes beside.
		if (document.hasFocus()) back();
		else window.addEventListener('focus', back, { once: true });
	}

	/** Shows other rows. The keyboard stays with the initiative or the group it was on, where that one is still shown. */
	show(lines: readonly Line[]): void {
		const before = this.#lines[this.#place.row];
		this.#lines = lines;
		if (before && this.#entered) {
			const key = lineKey(before);
			const row = lines.findIndex((line) => lineKey(line) === key);
			this.#place.row = row >= 0 ? row : Math.min(this.#place.row, Math.max(0, lines.length - 1));
		} else if (!this.#entered) this.#enterAtOpened();
		this.#grid.setAttribute('aria-rowcount', String(headRowCount + lines.length + totalRowCount));
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
		const count = this.#lines.length;
		const { first, end } = windowOf(this.#grid.scrollTop, this.#inView, this.#rowHeight, count);
		const { row } = this.#place;
		const wanted: number[] = [];
		if (row >= 0 && row < first) wanted.push(row);
		for (let index = first; index < end; index++) wanted.push(index);
		if (row >= end && row < count) wanted.push(row);
		const hadFocus = this.#body.contains(document.activeElement);
		for (const [index, { line, element }] of this.#drawn) {
			if (this.#lines[index] === line && (index === row || (index >= first && index < end))) continue;
			element.remove();
			this.#drawn.delete(index);
		}
		this.#drawMissing(wanted);
		this.#mark();
		this.#markOpened();
		if (hadFocus && !this.#body.contains(document.activeElement)) this.#current()?.focus({ preventScroll: true });
	}

	#enterAtOpened(): void {
		const { uri, practice } = this.#opened ?? {};
		const row = this.#lines.findIndex((line) => lineKey(line) === uri);
		this.#place = row < 0 ? { row: 0, column: 0 } : { row, column: practice === undefined ? 0 : 5 + practice };
	}

	#letGo(): void {
		this.#keeps = false;
	}

	/** Marks what was opened last, where it is drawn. */
	#markOpened(): void {
		const { uri, practice } = this.#opened ?? {};
		for (const { line, element } of this.#drawn.values()) {
			const isOpened = lineKey(line) === uri;
			if (!isOpened && !element.classList.contains('opened')) continue;
			element.classList.toggle('opened', isOpened);
			element.querySelector('[aria-current]')?.removeAttribute('aria-current');
			const cell = practice === undefined ? '.name' : `[data-practice="${practice}"]`;
			if (isOpened) element.querySelector(cell)?.setAttribute('aria-current', 'true');
		}
	}

	#markup(line: Line, index: number): Html {
		if (isGroup(line)) return groupRow(line, index, this.standard, this.words);
		return bodyRow(line.row, index, this.standard, this.words);
	}

	#drawMissing(wanted: readonly number[]): void {
		const missing = wanted.filter((index) => !this.#drawn.has(index));
		if (missing.length === 0) return;
		const template = document.createElement('template');
		template.innerHTML = missing.map((index) => this.#markup(this.#lines[index] as Line, index).toString()).join('');
		for (const [place, element] of [...template.content.children].entries()) {
			const index = missing[place] ?? 0;
			const line = this.#lines[index];
			if (!line || !(element instanceof HTMLElement)) continue;
			// The page's policy forbids styles in the markup, not those that a script sets.
			element.style.top = `${index * this.#rowHeight}px`;
			this.#drawn.set(index, { line, element });
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
		if (!this.#keeps) return;
		// The whole of the grid where it fits: what was opened beside is compared with its neighbours.
		this.#grid.scrollIntoView({ block: 'nearest' });
		this.#reveal();
	}

	/** Brings where the keyboard is into view: in the grid, and in the page. */
	#reveal(): void {
		this.#current()?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
		this.draw();
	}

	/** Pixels of the grid that rows are seen in. */
	get #inView(): number {
		return Math.max(0, this.#size.height - this.#size.head - this.#size.foot);
	}

	#resize(): void {
		this.#body.style.height = `${this.#lines.length * this.#rowHeight}px`;
	}

	#rowElement(row: number): Element | null | undefined {
		if (row < 0) return this.#head.querySelector('.heads');
		const total = row - this.#lines.length;
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
		const at = index !== undefined ? Number(index) : total !== undefined ? this.#lines.length + Number(total) : -1;
		const column = Number(cell.getAttribute('aria-colindex')) - 1;
		const span = Number(cell.getAttribute('aria-colspan') ?? 1);
		const within = at === this.#place.row && this.#place.column >= column && this.#place.column < column + span;
		this.#place = { row: at, column: within ? this.#place.column : column };
		this.#entered = true;
		this.#mark();
	}

	#moveTo(row: number, column: number): void {
		const last = this.#lines.length + (this.#foot.childElementCount || 0) - 1;
		this.#place = {
			row: Math.min(Math.max(row, -1), last),
			column: Math.min(Math.max(column, 0), 4 + this.standard.practices.length),
		};
		this.#entered = true;
		this.draw();
		this.#current()?.focus({ preventScroll: true });
		this.#keeps = true;
		this.#reveal();
	}

	#key(event: KeyboardEvent): void {
		if (event.altKey || event.metaKey || event.shiftKey) return;
		const { row, column } = this.#place;
		const lastColumn = 4 + this.standard.practices.length;
		const lastRow = this.#lines.length - 1;
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
		const line = this.#lines[Number(target.closest<HTMLElement>('[data-index]')?.dataset.index)];
		if (!cell || !line || isGroup(line)) return;
		const practice = cell.dataset.practice === undefined ? undefined : Number(cell.dataset.practice);
		this.#opened = { uri: line.row.uri, ...(practice === undefined ? {} : { practice }) };
		// What is opened takes half of the room: this stays in view beside it.
		this.#keeps = true;
		this.#markOpened();
		this.actions.open(line, practice);
	}

	/** What a cell is called is also its tooltip; written only once a pointer is there, for rows come and go fast. */
	#explain(event: MouseEvent): void {
		const cell = (event.target as Element).closest<HTMLElement>('[role="gridcell"], [role="rowheader"]');
		if (cell && !cell.title) cell.title = cell.getAttribute('aria-label') ?? cell.innerText;
	}
}
