/** What is late or to be assessed again in some initiatives, as one list. Pure. */
import type { OverdueAction } from '../../server/engine/coverage/portfolio';
import { overdueIn, type PageRow } from './rows';
import type { Entry } from './table';
import { nobody, type OverdueView } from './view';
import type { PortfolioWords } from './words';

/** An overdue action, and the initiative it is of. */
export interface OverdueEntry extends OverdueAction {
	readonly row: PageRow;
}

/** Everything overdue in some initiatives, in their order. */
export function overdueEntries(entries: readonly Entry[]): OverdueEntry[] {
	return entries.flatMap(({ row }) => overdueIn(row).map((one) => ({ ...one, row })));
}

/** The person of an overdue action as a filter names it. */
export const personOf = ({ person }: OverdueAction): string => person ?? nobody;

/** What is said beside a person whom the declaration does not name: « responsable de l’initiative ». */
export function personNote({ personFrom }: OverdueAction, words: PortfolioWords): string | undefined {
	return personFrom === 'assessment' || personFrom === 'initiative'
		? words.say(`overdue.from.${personFrom}`)
		: undefined;
}

/** What fits the filters of a view. */
export function overdueFitting(all: readonly OverdueEntry[], { kind, person }: OverdueView): OverdueEntry[] {
	return all.filter((one) => (kind === '' || one.kind === kind) && (person === '' || personOf(one) === person));
}

/** Whom some overdue actions wait for, each once, by the alphabet; nobody comes last. */
export function peopleOf(all: readonly OverdueEntry[], language: string): string[] {
	const { compare } = new Intl.Collator(language, { numeric: true });
	return [...new Set(all.map(personOf))].sort((a, b) => Number(a === nobody) - Number(b === nobody) || compare(a, b));
}

/**
 * A list in the order of a view. By delay, what is late outweighs what is to be assessed again; equal ones come by
 * initiative, then in the order of the standard, whatever the direction.
 * @param actions the ids of the actions, in the order of the standard
 */
export function overdueSorted(
	list: readonly OverdueEntry[],
	{ sort, descending }: Pick<OverdueView, 'sort' | 'descending'>,
	actions: readonly string[],
	language: string,
): OverdueEntry[] {
	const { compare } = new Intl.Collator(language, { numeric: true, sensitivity: 'base' });
	const places = new Map(actions.map((id, index) => [id, index]));
	const place = ({ action }: OverdueEntry) => places.get(action) ?? actions.length;
	const byName = (a: OverdueEntry, b: OverdueEntry) => compare(a.row.name, b.row.name);
	const sign = descending ? -1 : 1;
	const compared = (a: OverdueEntry, b: OverdueEntry): number => {
		switch (sort) {
			case 'days':
				return Number(a.kind === 'late') - Number(b.kind === 'late') || a.days - b.days;
			case 'initiative':
				return byName(a, b);
			case 'action':
				return place(a) - place(b);
			case 'date':
				return a.date < b.date ? -1 : Number(a.date > b.date);
			default: {
				// Who is not named comes last, both ways.
				const [one, other] = [a.person, b.person];
				if (one === undefined || other === undefined)
					return sign * (Number(one === undefined) - Number(other === undefined));
				return compare(one, other);
			}
		}
	};
	return [...list].sort(
		(a, b) =>
			sign * compared(a, b) ||
			byName(a, b) ||
			(a.row.uri < b.row.uri ? -1 : Number(a.row.uri > b.row.uri)) ||
			place(a) - place(b),
	);
}
