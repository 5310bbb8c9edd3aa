/** Puts what the host renders in the page: in place where it is the same page, whole where it is another. */
import morphdom from 'morphdom';
import { RowMemory } from '../../../views/panel/rows';
import { align } from './align';
import { keepsTyped, proposeKnown } from './details';
import { focusAfterTurn, focusFirst, idsAround, refocus } from './focus';
import { isLeftAt, openLeft, pageElement, restoreState, saveState } from './left';
import { keepControl, staysOpen } from './view-controls';
import { keepWheel } from './wheel-keys';

const rows = new RowMemory();

/** The page that a markup describes; with `current`, without the rows that it has as they are. */
function parse(markup: string, current?: HTMLElement): HTMLElement | undefined {
	const template = document.createElement('template');
	const isOn = (id: string): boolean => current !== undefined && document.getElementById(id) !== null;
	template.innerHTML = rows.read(markup, isOn);
	const next = template.content.firstElementChild;
	return next instanceof HTMLElement ? next : undefined;
}

/** Patches the page in place; another page or charter replaces it whole. */
export function render(html: string): void {
	const current = pageElement();
	let next = current && parse(html, current);
	if (!current || !next) return;
	const sameCharter = current.dataset.uri === next.dataset.uri;
	if (sameCharter && current.dataset.page === next.dataset.page) {
		const patched = next;
		const focused = current.contains(document.activeElement) ? document.activeElement : null;
		const around = idsAround(focused);
		keepInView(current, () => {
			align(current, patched, openLeft);
			morphdom(current, patched, {
				onBeforeElUpdated(from, to) {
					if (to.dataset.same !== undefined || keepsTyped(from)) return false;
					keepFocusable(from, to);
					if (from instanceof HTMLDetailsElement && to instanceof HTMLDetailsElement)
						to.toggleAttribute('open', staysOpen(from, to));
					keepWheel(from, to);
					return keepControl(from, to) && !from.isEqualNode(to);
				},
				onBeforeNodeAdded(node) {
					openLeft(node);
					return node;
				},
			});
		});
		if (focused && !focused.isConnected) focusFirst(around);
		else if (focused !== document.activeElement && document.hasFocus()) refocus(focused);
	} else {
		const hadFocus = current.contains(document.activeElement);
		const cameFrom = current.dataset.page?.startsWith('pratique:') ? current.dataset.page.slice(9) : undefined;
		// A reloaded page may start from another charter than the one it was left on: what is kept is for that one.
		if (isLeftAt(current.dataset.uri)) saveState();
		next = parse(html) ?? next;
		current.replaceWith(next);
		window.scrollTo(0, 0);
		restoreState();
		if (hadFocus) focusAfterTurn(sameCharter ? cameFrom : undefined);
	}
	proposeKnown();
	speak(pageElement()?.lang ?? '');
	saveState();
}

/** Sets the language of the page. Setting it to what it is would make the browser style the whole page again. */
function speak(language: string): void {
	if (document.documentElement.lang !== language) document.documentElement.lang = language;
}

/** Before `from` becomes `to`: a heading that was given the focus keeps it. */
function keepFocusable(from: Element, to: Element): void {
	const index = from === document.activeElement ? from.getAttribute('tabindex') : null;
	if (index !== null && !to.hasAttribute('tabindex')) to.setAttribute('tabindex', index);
}

/**
 * Changes the page without moving what is read: what has the keyboard, else what stands first in view, stays there though the
 * page grows above it.
 * The browser's own anchoring loses its anchor when elements are patched; the style sheet turns it off.
 */
function keepInView(main: HTMLElement, change: () => void): void {
	const topOf = (element: Element): number => element.getBoundingClientRect().top;
	const inView = (element: Element): boolean => topOf(element) >= 0 && element.getBoundingClientRect().height > 0;
	const focused = document.hasFocus() && main.contains(document.activeElement) ? document.activeElement : null;
	const isSeen = focused !== null && inView(focused) && topOf(focused) < window.innerHeight;
	// The head of the page stays the head of the page.
	const anchors = isSeen ? [focused] : [...main.querySelectorAll('[id]:not(svg *)')];
	const held = window.scrollY > 0 ? anchors.find(inView) : undefined;
	const before = held ? topOf(held) : 0;
	change();
	const now = held?.isConnected ? held : document.getElementById(held?.id ?? '');
	if (now) window.scrollBy(0, topOf(now) - before);
}
