/** How the page was left: which of its parts are open, how far it is scrolled and what is typed, kept over its reloads. */
import type { PageState } from '../../../views/panel/messages';
import { putBack, typedValues } from './details';
import { host } from './host';
import { leftOpen, openAsLeft } from './view-controls';

let state = storedState();

function storedState(): PageState {
	const stored = (host.getState() ?? {}) as Partial<PageState>;
	return {
		uri: typeof stored.uri === 'string' ? stored.uri : '',
		page: typeof stored.page === 'string' ? stored.page : '',
		open: Array.isArray(stored.open) ? stored.open.filter((id) => typeof id === 'string') : [],
		scroll: typeof stored.scroll === 'number' ? stored.scroll : 0,
		typed: Object.fromEntries(Object.entries(stored.typed ?? {}).filter(([, value]) => typeof value === 'string')),
	};
}

/** The `<main>`. */
export const pageElement = (): HTMLElement | null => document.getElementById('page');
export const isCoverage = (): boolean => pageElement()?.dataset.page === 'couverture';

/** Whether what is kept is of the charter with this uri. */
export const isLeftAt = (uri: string | undefined): boolean => state.uri === uri;

/** Whether anything is kept. */
export const isAnythingLeft = (): boolean => state.uri !== '';

/** Opens of a part of the page what was open when it was left. */
export const openLeft = (part: Node): void => openAsLeft(part, state.open);

/** Keeps how the page is now. */
export function saveState(): void {
	const { uri = '', page: shown = '' } = pageElement()?.dataset ?? {};
	// While a practice is read, the state of the coverage stays as it was left, to come back to.
	const kept = isCoverage()
		? { open: leftOpen(openIds(), state.uri === uri ? state.open : []), scroll: window.scrollY }
		: { open: state.open, scroll: state.scroll };
	state = { uri, page: shown, ...kept, typed: typedValues() };
	host.setState(state);
}

function openIds(): string[] {
	return [...document.querySelectorAll<HTMLDetailsElement>('details[open][id]:not(.declare, .why)')].map(
		(details) => details.id,
	);
}

/** Opens and scrolls the page as it was left, what was typed in it too, where it is of the same charter. */
export function restoreState(): void {
	const main = pageElement();
	if (!main) return;
	const isSame = state.uri === main.dataset.uri;
	if (isSame) putBack(state.typed);
	if (!isCoverage()) return;
	openAsLeft(main, isSame ? state.open : []);
	if (!isSame) return;
	window.scrollTo(0, state.scroll);
}
