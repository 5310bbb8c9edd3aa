// The page of the coverage panel: patches in what the host renders, and turns clicks into messages.
import morphdom from 'morphdom';
import type { HostMessage, PageMessage, PageState } from '../../../views/panel/messages';
import { RowMemory } from '../../../views/panel/rows';
import { align } from './align';
import { keepControl, leftOpen, listenToViewControls, openAsLeft, staysOpen } from './view-controls';
import { keepWheel, listenToWheel, openedFromPicture } from './wheel-keys';

declare function acquireVsCodeApi(): {
	postMessage(message: PageMessage): void;
	getState(): unknown;
	setState(state: PageState): void;
};

const api = acquireVsCodeApi();
let state = storedState();

function storedState(): PageState {
	const stored = (api.getState() ?? {}) as Partial<PageState>;
	return {
		uri: typeof stored.uri === 'string' ? stored.uri : '',
		page: typeof stored.page === 'string' ? stored.page : '',
		open: Array.isArray(stored.open) ? stored.open.filter((id) => typeof id === 'string') : [],
		scroll: typeof stored.scroll === 'number' ? stored.scroll : 0,
	};
}

const page = (): HTMLElement | null => document.getElementById('page');
const isCoverage = (): boolean => page()?.dataset.page === 'couverture';

function saveState(): void {
	const { uri = '', page: shown = '' } = page()?.dataset ?? {};
	// While a practice is read, the state of the coverage stays as it was left, to come back to.
	const kept = isCoverage()
		? { open: leftOpen(openIds(), state.uri === uri ? state.open : []), scroll: window.scrollY }
		: { open: state.open, scroll: state.scroll };
	state = { uri, page: shown, ...kept };
	api.setState(state);
}

function openIds(): string[] {
	return [...document.querySelectorAll<HTMLDetailsElement>('details[open][id]:not(.declare)')].map(
		(details) => details.id,
	);
}

function restoreState(): void {
	const main = page();
	if (!main || !isCoverage()) return;
	const isSame = state.uri === main.dataset.uri;
	openAsLeft(main, isSame ? state.open : []);
	if (!isSame) return;
	window.scrollTo(0, state.scroll);
}

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
function render(html: string): void {
	const current = page();
	let next = current && parse(html, current);
	if (!current || !next) return;
	const sameCharter = current.dataset.uri === next.dataset.uri;
	if (sameCharter && current.dataset.page === next.dataset.page) {
		const patched = next;
		const focused = current.contains(document.activeElement) ? document.activeElement : null;
		const around = idsAround(focused);
		keepInView(current, () => {
			align(current, patched, (part) => openAsLeft(part, state.open));
			morphdom(current, patched, {
				onBeforeElUpdated(from, to) {
					if (to.dataset.same !== undefined) return false;
					keepFocusable(from, to);
					if (from instanceof HTMLDetailsElement && to instanceof HTMLDetailsElement)
						to.toggleAttribute('open', staysOpen(from, to));
					keepWheel(from, to);
					return keepControl(from, to) && !from.isEqualNode(to);
				},
				onBeforeNodeAdded(node) {
					openAsLeft(node, state.open);
					return node;
				},
			});
		});
		if (focused && !focused.isConnected) focusFirst(around);
		else if (focused !== document.activeElement && document.hasFocus()) refocus(focused);
	} else {
		const hadFocus = current.contains(document.activeElement);
		const cameFrom = current.dataset.page?.startsWith('pratique:') ? current.dataset.page.slice(9) : undefined;
		// A page loaded anew may start from another charter than the one it was left on: what is kept is for that one.
		if (state.uri === current.dataset.uri) saveState();
		next = parse(html) ?? next;
		current.replaceWith(next);
		window.scrollTo(0, 0);
		restoreState();
		if (hadFocus) focusAfterTurn(sameCharter ? cameFrom : undefined);
	}
	speak(page()?.lang ?? '');
	labelToggle();
	saveState();
}

/** Sets the language of the page. Set to what it is already, the browser would style all of the page anew. */
function speak(language: string): void {
	if (document.documentElement.lang !== language) document.documentElement.lang = language;
}

/** Before `from` becomes `to`: a heading that was given the focus keeps it. */
function keepFocusable(from: Element, to: Element): void {
	const index = from === document.activeElement ? from.getAttribute('tabindex') : null;
	if (index !== null && !to.hasAttribute('tabindex')) to.setAttribute('tabindex', index);
}

/** Gives the focus back to what lost it because it was moved. */
function refocus(element: Element | null): void {
	if (element instanceof HTMLElement || element instanceof SVGElement) element.focus({ preventScroll: true });
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

/** The ids of an element and of all that hold it, from the inside out. */
function idsAround(element: Element | null): string[] {
	const ids: string[] = [];
	for (let one = element; one; one = one.parentElement) if (one.id) ids.push(one.id);
	return ids;
}

/** Focuses the first element of those that is still there and can be, else the heading: what had the focus is gone. */
function focusFirst(ids: readonly string[]): void {
	if (!ids.some((id) => focusWithin(document.getElementById(id)))) focusHeading();
}

/** Focuses an element, or what opens it; false where it cannot be. */
function focusWithin(element: HTMLElement | null): boolean {
	const target = element instanceof HTMLDetailsElement ? element.querySelector('summary') : element;
	target?.focus({ preventScroll: true });
	return target !== null && target === document.activeElement;
}

function focusHeading(): void {
	const heading = page()?.querySelector('h1');
	heading?.setAttribute('tabindex', '-1');
	heading?.focus({ preventScroll: true });
}

/** What last had the focus, with the ids around it. */
let lastFocused: { readonly element: Element; readonly ids: readonly string[] } | undefined;

// The browser takes the focus of a page whose window gives the keyboard to an editor: it is found again on the way back.
document.addEventListener('focusin', ({ target }) => {
	if (target instanceof Element) lastFocused = { element: target, ids: idsAround(target) };
});
window.addEventListener('focus', () => {
	if (!document.activeElement || document.activeElement === document.body) focusLast();
});

/** Focuses what last had the focus, else the nearest of what held it that is still there. */
function focusLast(): void {
	if (!lastFocused) return;
	const { element, ids } = lastFocused;
	if (element.isConnected && element instanceof HTMLElement) element.focus({ preventScroll: true });
	else focusFirst(ids);
}

/** After the page turned: the practice one comes back from, where it was opened, else the page's first heading. */
function focusAfterTurn(cameFrom: string | undefined): void {
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

/** Opens all that hides an element, brings it in view and focuses it. */
function reveal(id: string): void {
	const element = document.getElementById(id);
	if (!element) {
		revealElsewhere(id);
		return;
	}
	for (let parent = element.closest('details'); parent; parent = parent.parentElement?.closest('details') ?? null) {
		parent.open = true;
	}
	element.scrollIntoView({ block: 'start' });
	focusWithin(element);
}

/** A practice or an action that the view leaves out is shown on the practice's page. */
function revealElsewhere(id: string): void {
	if (!isCoverage()) return;
	const [, action, practice] = /^action-(([^.]+)\..+)$/.exec(id) ?? [];
	const whole = /^practice-(.+)$/.exec(id)?.[1];
	if (action && practice) api.postMessage({ type: 'practice', id: practice, action });
	else if (whole) api.postMessage({ type: 'practice', id: whole });
}

/** Focuses an element, and scrolls no further than it takes to see it. */
function focusInView(id: string): void {
	const element = document.getElementById(id);
	element?.scrollIntoView({ block: 'nearest' });
	focusWithin(element);
}

/** The id of what was last acted with, to come back to. */
let actedWith: string | undefined;

function focusMenu(action: string): void {
	const last = actedWith?.endsWith(`-${action}`) ? document.getElementById(actedWith) : null;
	focusWithin(last ?? document.getElementById(`declare-${action}`));
}

let hiding: ReturnType<typeof setTimeout> | undefined;

/** Says something for a while; with `undo`, beside a button of that name, for longer. */
function announce(text: string, undo?: string): void {
	const toast = document.getElementById('toast');
	const live = document.getElementById('announce');
	const button = document.getElementById('toast-undo');
	if (!toast || !live || !button) return;
	live.textContent = text;
	// One that is left as it was would lose the focus.
	if (document.activeElement === button && undo === undefined) focusFirst(actedWith ? [actedWith, 'page'] : ['page']);
	button.hidden = undo === undefined;
	button.textContent = undo ?? '';
	toast.classList.add('shown');
	clearTimeout(hiding);
	hiding = setTimeout(() => silence(toast, live, button), undo === undefined ? 6000 : 20_000);
}

function silence(toast: HTMLElement, live: HTMLElement, button: HTMLElement): void {
	// What somebody is about to use does not go away.
	if (toast.matches(':hover') || toast.contains(document.activeElement)) {
		hiding = setTimeout(() => silence(toast, live, button), 2000);
		return;
	}
	toast.classList.remove('shown');
	live.textContent = '';
	button.hidden = true;
}

const practices = (): HTMLDetailsElement[] => [...document.querySelectorAll<HTMLDetailsElement>('details.practice')];

function labelToggle(): void {
	const toggle = document.querySelector<HTMLElement>('[data-toggle-all]');
	if (!toggle) return;
	const label = practices().every((details) => details.open) ? toggle.dataset.collapse : toggle.dataset.expand;
	if (label !== undefined && toggle.textContent !== label) toggle.textContent = label;
}

function toggleAll(): void {
	const open = !practices().every((details) => details.open);
	for (const details of practices()) details.open = open;
}

/** What a button asks of the host; undefined where the page does it itself. */
function messageOf({ dataset: { message } }: HTMLElement): PageMessage | undefined {
	return message === undefined ? undefined : (JSON.parse(message) as PageMessage);
}

function closeMenu(menu: HTMLDetailsElement): void {
	menu.open = false;
	menu.querySelector('summary')?.focus();
}

document.addEventListener('click', (event) => {
	const button = event.target instanceof Element ? event.target.closest<HTMLElement>('button') : null;
	if (!button) return;
	if (button.dataset.toggleAll !== undefined) return toggleAll();
	if (button.dataset.reveal !== undefined) return reveal(button.dataset.reveal);
	if (button.id === 'toast-undo') return api.postMessage({ type: 'undo', own: true });
	const menu = button.closest<HTMLDetailsElement>('details.declare');
	if (menu) closeMenu(menu);
	actedWith = (menu ?? button).id || actedWith;
	const message = messageOf(button);
	if (message) api.postMessage(message);
});

document.addEventListener('keydown', (event) => {
	if (event.key !== 'Escape' || !(event.target instanceof Element)) return;
	const menu = event.target.closest<HTMLDetailsElement>('details.declare[open]');
	if (menu) closeMenu(menu);
});

/** Whether keys typed there edit a text: its own undo is then meant. */
function isTextField(target: EventTarget | null): boolean {
	if (target instanceof HTMLInputElement) return !/^(?:checkbox|radio|button|submit|reset)$/.test(target.type);
	return target instanceof HTMLTextAreaElement || (target instanceof HTMLElement && target.isContentEditable);
}

/** What a shortcut asks: undoing and making again, by the keys of each system. */
function historyMessage(event: KeyboardEvent): PageMessage | undefined {
	if (!(event.ctrlKey || event.metaKey) || event.altKey) return undefined;
	const key = event.key.toLowerCase();
	if (key === 'z') return event.shiftKey ? { type: 'redo' } : { type: 'undo' };
	return key === 'y' && event.ctrlKey && !event.shiftKey ? { type: 'redo' } : undefined;
}

document.addEventListener('keydown', (event) => {
	const message = isTextField(event.target) ? undefined : historyMessage(event);
	if (!message || event.repeat || page()?.dataset.uri === '') return;
	event.preventDefault();
	// Handed on to the editor, it would come back as an undoing of what was typed in the page.
	event.stopPropagation();
	api.postMessage(message);
});

document.addEventListener(
	'toggle',
	() => {
		labelToggle();
		saveState();
	},
	true,
);

let scrolling = false;
window.addEventListener('scroll', () => {
	if (scrolling) return;
	scrolling = true;
	requestAnimationFrame(() => {
		scrolling = false;
		saveState();
	});
});

window.addEventListener('message', (event: MessageEvent<HostMessage>) => {
	const message = event.data;
	if (message.type === 'render') render(message.html);
	else if (message.type === 'announce') announce(message.text, message.undo);
	else if (message.type === 'reveal') reveal(message.id);
	else if (message.type === 'focusMenu') focusMenu(message.action);
	else if (message.type === 'takeFocus') focusLast();
	else if (message.type === 'focus') focusInView(message.id);
});

listenToViewControls((message) => api.postMessage(message));
listenToWheel((message) => api.postMessage(message));
restoreState();
labelToggle();
if (state.uri === '' || state.uri === page()?.dataset.uri) saveState();
api.postMessage({ type: 'ready', timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone });
