import { overdueClear, overdueFound, overdueList, personOptions, subtotalTables } from '../../../views/portfolio/lists';
import type { PageStandard } from '../../../views/portfolio/messages';
import type { Shown } from '../../../views/portfolio/shown';
import {
	defaultOverdue,
	type OverdueSort,
	type OverdueView,
	type PortfolioList,
	type PortfolioView,
	portfolioLists,
} from '../../../views/portfolio/view';
import type { PortfolioWords } from '../../../views/portfolio/words';
import { byId, put } from './parts';

/** What the lists read of the page, and change. */
interface ListsHost {
	view(): PortfolioView;
	turn(change: Partial<PortfolioView>): void;
}

/** So many overdue actions are drawn before more are asked for. */
const atFirst = 15;

/** The lists below the grid: what is overdue, with its own filters and order, and the subtotals. */
export class Lists {
	#shown: Shown | undefined;
	#most = atFirst;

	constructor(
		private readonly standard: PageStandard,
		private readonly words: PortfolioWords,
		private readonly host: ListsHost,
	) {
		byId('overdue-filters').addEventListener('submit', (event) => event.preventDefault());
		byId('overdue-filters').addEventListener('input', () =>
			this.#turn({
				kind: byId<HTMLSelectElement>('overdue-kind').value as OverdueView['kind'],
				person: byId<HTMLSelectElement>('overdue-person').value,
			}),
		);
		for (const list of portfolioLists) this.#follow(list);
	}

	/** Draws what is shown of the portfolio. */
	show(shown: Shown): void {
		const { words, standard } = this;
		const view = this.host.view();
		this.#shown = shown;
		byId('overdue-filters').hidden = shown.overdue.length === 0;
		put('overdue-person', personOptions(shown.overdue, view, words));
		put('overdue-clear', overdueClear(view, words));
		put('overdue-list', overdueList(shown, this.#most, view, standard, words));
		put('subtotal-tables', subtotalTables(shown, words));
		const found = overdueFound(shown, words);
		for (const id of ['overdue-found', 'count-overdue'])
			if (byId(id).textContent !== found) byId(id).textContent = found;
		byId('list-subtotals').hidden = shown.entries.length === 0;
	}

	/** Does what a button of the lists, or one that leads to them, is for. */
	press(button: HTMLElement): void {
		const { sortOverdue, moreOverdue, clearOverdue, only, key = '', jump } = button.dataset;
		if (sortOverdue !== undefined) this.#sortBy(sortOverdue as OverdueSort);
		else if (moreOverdue !== undefined) this.#showAll();
		else if (clearOverdue !== undefined) this.#clear();
		else if (only === 'organisation') this.#only({ organisation: key });
		else if (only === 'phase') this.#only({ phase: key === '' ? 'none' : key });
		else if (jump === 'overdue') this.#jumpTo('overdue');
	}

	#turn(change: Partial<OverdueView>): void {
		this.#most = atFirst;
		this.host.turn({ overdue: { ...this.host.view().overdue, ...change } });
	}

	/** Sorts by a column; the one that is sorted by turns round. The longest delay comes first, all else from the start. */
	#sortBy(sort: OverdueSort): void {
		const { sort: before, descending } = this.host.view().overdue;
		this.#turn({ sort, descending: sort === before ? !descending : sort === 'days' });
	}

	#showAll(): void {
		const rest = this.#most;
		this.#most = Number.POSITIVE_INFINITY;
		if (this.#shown) this.show(this.#shown);
		// The button is gone: reading goes on at the first of those it brought.
		const rows = document.querySelectorAll<HTMLElement>('#overdue-list tbody tr');
		rows[rest]?.querySelector<HTMLElement>('button')?.focus();
	}

	#clear(): void {
		const { kind, person } = defaultOverdue;
		byId<HTMLSelectElement>('overdue-kind').value = kind;
		byId<HTMLSelectElement>('overdue-person').value = person;
		this.#turn({ kind, person });
		byId('overdue-kind').focus();
	}

	#only(filter: Partial<PortfolioView>): void {
		this.host.turn(filter);
		const field = byId(filter.organisation === undefined ? 'filter-phase' : 'filter-organisation');
		field.focus({ preventScroll: true });
		byId('filters').scrollIntoView({ block: 'start' });
	}

	#jumpTo(list: PortfolioList): void {
		const details = byId<HTMLDetailsElement>(`list-${list}`);
		details.open = true;
		details.scrollIntoView({ block: 'start' });
		details.querySelector('summary')?.focus({ preventScroll: true });
	}

	#follow(list: PortfolioList): void {
		const details = byId<HTMLDetailsElement>(`list-${list}`);
		details.addEventListener('toggle', () => {
			const { open } = this.host.view();
			if (details.open === open.includes(list)) return;
			this.host.turn({
				open: portfolioLists.filter((one) => (one === list ? details.open : open.includes(one))),
			});
		});
	}
}
