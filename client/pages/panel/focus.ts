/** Where the keyboard is in the page, and where it goes when what it was on is gone. */
import { isCoverage, pageElement } from './left';
import { openedFromPicture } from './wheel-keys';

/** Gives the focus back to what lost it because it was moved. */
export function refocus(element: Element | null): void {
	if (element instanceof HTMLElement || element instanceof SVGElement) element.focus({ preventScroll: true });
}

/** The ids of an element and of all that hold it, from the inside out. */
export function idsAround(element: Element | null): string[] {
	const ids: string[] = [];
	for (let one = element; one; one = one.parentElement) if (one.id) ids.push(one.id);
	return ids;
}

/** Focuses the first element of those that is still there and can be, else the heading: what had the focus is gone. */
export function focusFirst(ids: readonly string[]): void {
	if (!ids.some((id) => focusWithin(document.getElementById(id)))) focusHeading();
}

/** Focuses an element, or what opens it; false where it cannot be. */
export function focusWithin(element: HTMLElement | null): boolean {
	const target = element instanceof HTMLDetailsElement ? element.querySelector('summary') : element;
	target?.focus({ preventScroll: true });
	return target !== null && target === document.activeElement;
}

function focusHeading(): void {
	const heading = pageElement()?.querySelector('h1');
	heading?.setAttribute('tabindex', '-1');
	heading?.focus({ preventScroll: true });
}

/** What last had the focus, with the ids around it. */
let lastFocused: { readonly element: Element; readonly ids: readonly string[] } | undefined;

/** The browser takes the focus of a page whose window gives the keyboard to an editor: it is found again on the way back. */
export function listenToFocus(): void {
	document.addEventListener('focusin', ({ target }) => {
		if (target instanceof Element) lastFocused = { element: target, ids: idsAround(target) };
	});
	window.addEventListener('focus', () => {
		if (!document.activeElement || document.activeElement === document.body) focusLast();
	});
}

/** Focuses what last had the focus, else the nearest of what held it that is still there. */
export function focusLast(): void {
	if (!lastFocused) return;
	const { element, ids } = lastFocused;
	if (element.isConnected && element instanceof HTMLElement) element.focus({ preventScroll: true });
	else focusFirst(ids);
}

/** After the page turned: the practice one comes back from, where it was opened, else the page's first heading. */
export function focusAfterTurn(cameFrom: string | undefined): void {
	const back =
		isCoverage() && cameFrom
			? (openedFromPicture(cameFrom) ??
				document.querySelector<HTMLElement>(`#practice-${CSS.escape(cameFrom)} > summary`))
			: null;
	if (back) {
		back.focus();
		return;
	}
	focusHeading();
}

/** Focuses an element, and scrolls no further than it takes to see it. */
export function focusInView(id: string): void {
	const element = document.getElementById(id);
	element?.scrollIntoView({ block: 'nearest' });
	focusWithin(element);
}
