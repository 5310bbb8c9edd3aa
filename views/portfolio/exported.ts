/** A portfolio as it is exported: what a view shows of it, and how that was chosen. */
import type { Language } from '../../server/engine/texts/text';
import type { PageStandard } from './messages';
import type { PageRow } from './rows';
import type { Shown } from './shown';
import { defaultView, isFiltered, nobody, ownSorts, type PortfolioView } from './view';
import type { PortfolioWords } from './words';

export interface ExportedPortfolio {
	readonly language: Language;
	/** `YYYY-MM-DD`: the day the figures were made for. */
	readonly today: string;
	readonly standard: PageStandard;
	readonly view: PortfolioView;
	readonly shown: Shown;
	/** The files that cannot be read as charters, which count in no figure. */
	readonly unreadable: readonly PageRow[];
	/** Not all charters were read: there may be more initiatives than these. */
	readonly partial: boolean;
}

/** The filters that are on, in words, each with what it lets through. */
export function filterWords(view: PortfolioView, standard: PageStandard, words: PortfolioWords): string[] {
	const { text, organisation, phase, onlyGaps, action: id } = view;
	const action = standard.actions.find((one) => one.id === id);
	const about = (label: string, value: string) => words.say('export.filter', label, value);
	return [
		...(text.trim() ? [about(words.say('filter.text'), text.trim())] : []),
		...(organisation ? [about(words.say('filter.organisation'), organisation)] : []),
		...(phase
			? [about(words.say('filter.phase'), phase === 'none' ? words.say('noPhase') : words.panel.phase(phase))]
			: []),
		...(onlyGaps ? [words.say('filter.onlyGaps')] : []),
		...(id ? [words.say('filter.action', action ? `${action.number} ${action.text}` : id)] : []),
	];
}

/** What an export says of how its initiatives were chosen: sentences, the first of which names the filters that were on. */
export function chosenWords(exported: ExportedPortfolio, words: PortfolioWords): string[] {
	const { view, standard, shown, partial } = exported;
	const filters = filterWords(view, standard, words);
	return [
		...(isFiltered(view)
			? [words.say('export.filters', filters.join('; ')), words.count('export.hidden', shown.hidden)]
			: [words.say('export.noFilter')]),
		...(view.sort === defaultView.sort && !view.descending ? [] : [sortWords(view, standard, words)]),
		...(partial ? [words.say('export.partial')] : []),
	];
}

function sortWords({ sort, descending }: PortfolioView, standard: PageStandard, words: PortfolioWords): string {
	const practice = standard.practices.find(({ id }) => id === sort);
	const labels = {
		name: words.say('initiative'),
		organisation: words.say('organisation'),
		phase: words.say('phase'),
		withoutGap: words.say('withoutGap'),
		inPlace: words.say('inPlace'),
	};
	const own = ownSorts.find((one) => one === sort) ?? 'name';
	const by = practice ? `${practice.number} · ${practice.title}` : labels[own];
	return words.say('export.sorted', by, words.say(descending ? 'sort.descending' : 'sort.ascending'));
}

/** What the list of what is overdue leaves out by its own filters, in words; undefined where it leaves nothing out. */
export function overdueChosen({ view, shown }: ExportedPortfolio, words: PortfolioWords): string | undefined {
	const { kind, person } = view.overdue;
	if (kind === '' && person === '') return undefined;
	const about = (label: string, value: string) => words.say('export.filter', label, value);
	const filters = [
		...(kind ? [about(words.say('overdue.kind'), words.say(`overdue.${kind}`))] : []),
		...(person ? [about(words.say('overdue.person'), person === nobody ? words.say('overdue.nobody') : person)] : []),
	];
	const hidden = shown.overdue.length - shown.overdueShown.length;
	return `${words.say('export.filters', filters.join('; '))} ${words.count('export.hiddenItems', hidden)}`;
}
