/** What changing a page in place must not take from whoever reads it: the focus, and what is in view. */

/** Before `from` becomes `to`: a heading that was given the focus keeps it. */
export function keepFocusable(from: Element, to: Element): void {
	const index = from === document.activeElement ? from.getAttribute('tabindex') : null;
	if (index !== null && !to.hasAttribute('tabindex')) to.setAttribute('tabindex', index);
}

/**
 * Changes the page without moving what is read: what has the keyboard, else what stands first in view, stays there though the
 * page grows above it.
 * The browser's own anchoring loses its anchor when elements are patched; the style sheet turns it off.
 */
export function keepInView(main: HTMLElement, change: () => void): void {
	const topOf = (element: Element): number => element.getBoundingClientRect().top;
	const inView = (element: Element): boolean => topOf(element) >= 0 && element.getBoundingClientRect().height > 0;
	const active = document.hasFocus() && main.contains(document.activeElement) ? document.activeElement : null;
	// What stays in view by itself says nothing of what is read.
	const focused = active?.closest('.tools') ? null : active;
	const isSeen = focused !== null && inView(focused) && topOf(focused) < window.innerHeight;
	// The head of the page stays the head of the page.
	const anchors = isSeen ? [focused] : [...main.querySelectorAll('[id]:not(svg *, .tools *), [data-line]')];
	const held = window.scrollY > 0 ? anchors.find(inView) : undefined;
	const before = held ? topOf(held) : 0;
	change();
	const now = held?.isConnected ? held : document.getElementById(held?.id ?? '');
	if (now) window.scrollBy(0, topOf(now) - before);
}
