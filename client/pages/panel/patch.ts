/** Puts what the host renders in the page: in place where it is the same page, whole where it is another. */
import morphdom from 'morphdom';
import { RowMemory } from '../../../views/panel/rows';
import { keepFocusable, keepInView } from '../shared/in-place';
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
