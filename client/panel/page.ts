// The page of the coverage panel: patches in what the host renders, and turns clicks into messages.
import morphdom from 'morphdom';
import type { Status } from '../../server/protocol';
import type { HostMessage, PageCommand, PageMessage, PageState } from './messages';

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
	const kept = isCoverage() ? { open: openIds(), scroll: window.scrollY } : { open: state.open, scroll: state.scroll };
	state = { uri, page: shown, ...kept };
	api.setState(state);
}

function openIds(): string[] {
	return [...document.querySelectorAll<HTMLDetailsElement>('details[open][id]:not(.declare)')].map(
		(details) => details.id,
	);
}

function restoreState(): void {
	if (!isCoverage() || state.uri !== page()?.dataset.uri) return;
	for (const id of state.open) {
		const details = document.getElementById(id);
		if (details instanceof HTMLDetailsElement) details.open = true;
	}
	window.scrollTo(0, state.scroll);
}

/** Patches the page in place; another page or charter replaces it whole. */
function render(html: string): void {
	const template = document.createElement('template');
	template.innerHTML = html;
	const next = template.content.firstElementChild;
	const current = page();
	if (!(next instanceof HTMLElement) || !current) return;
	const sameCharter = current.dataset.uri === next.dataset.uri;
	if (sameCharter && current.dataset.page === next.dataset.page) {
		keepInView(current, () =>
			morphdom(current, next, {
				onBeforeElUpdated(from, to) {
					if (from instanceof HTMLDetailsElement) to.toggleAttribute('open', from.open);
					return !from.isEqualNode(to);
				},
			}),
		);
	} else {
		const hadFocus = current.contains(document.activeElement);
		const cameFrom = current.dataset.page?.startsWith('pratique:') ? current.dataset.page.slice(9) : undefined;
		// A page loaded anew may start from another charter than the one it was left on: what is kept is for that one.
		if (state.uri === current.dataset.uri) saveState();
		current.replaceWith(next);
		window.scrollTo(0, 0);
		restoreState();
		if (hadFocus) focusAfterTurn(sameCharter ? cameFrom : undefined);
	}
	document.documentElement.lang = page()?.lang ?? '';
	labelToggle();
	saveState();
}

/**
 * Changes the page without moving what is read: what stands first in view stays there though the page grows above it.
 * The browser's own anchoring loses its anchor when elements are patched; the style sheet turns it off.
 */
function keepInView(main: HTMLElement, change: () => void): void {
	const topOf = (element: Element): number => element.getBoundingClientRect().top;
	const inView = (element: Element): boolean => topOf(element) >= 0 && element.getBoundingClientRect().height > 0;
	// The head of the page stays the head of the page.
	const first = window.scrollY > 0 ? [...main.querySelectorAll('[id]:not(svg *)')].find(inView) : undefined;
	const id = first?.id;
	const before = first ? topOf(first) : 0;
	change();
	const now = id === undefined ? null : document.getElementById(id);
	if (now) window.scrollBy(0, topOf(now) - before);
}

/** After the page turned: the practice one comes back from, else the page's first heading. */
function focusAfterTurn(cameFrom: string | undefined): void {
	const back =
		isCoverage() && cameFrom
			? document.querySelector<HTMLElement>(`#practice-${CSS.escape(cameFrom)} > summary`)
			: null;
	if (back) {
		back.focus();
		return;
	}
	const heading = page()?.querySelector('h1');
	heading?.setAttribute('tabindex', '-1');
	heading?.focus({ preventScroll: true });
}

/** Opens all that hides an element, brings it in view and focuses it. */
function reveal(id: string): void {
	const element = document.getElementById(id);
	if (!element) return;
	for (let parent = element.closest('details'); parent; parent = parent.parentElement?.closest('details') ?? null) {
		parent.open = true;
	}
	element.scrollIntoView({ block: 'start' });
	const focused = element instanceof HTMLDetailsElement ? element.querySelector('summary') : element;
	focused?.focus({ preventScroll: true });
}

function focusMenu(action: string): void {
	document.getElementById(`declare-${action}`)?.querySelector('summary')?.focus({ preventScroll: true });
}

let hiding: ReturnType<typeof setTimeout> | undefined;

function announce(text: string): void {
	const live = document.getElementById('announce');
	if (!live) return;
	live.textContent = text;
	live.classList.add('shown');
	clearTimeout(hiding);
	hiding = setTimeout(() => {
		live.classList.remove('shown');
		live.textContent = '';
	}, 6000);
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

/** What a click on an element with `data-*` asks of the host; undefined where the page does it itself. */
function messageOf(button: HTMLElement): PageMessage | undefined {
	const { go, declare, status, practice, command, message } = button.dataset;
	if (message !== undefined) return JSON.parse(message) as PageMessage;
	if (go !== undefined) {
		const [line = 0, character = 0, endLine = line, endCharacter = character] = go.split(',').map(Number);
		return { type: 'goTo', from: [line, character], to: [endLine, endCharacter] };
	}
	if (declare !== undefined && status !== undefined)
		return { type: 'declare', action: declare, status: status as Status };
	if (practice !== undefined) return { type: 'practice', id: practice };
	if (command !== undefined) return { type: 'command', id: command as PageCommand };
	if (button.dataset.copy !== undefined) return { type: 'copy' };
	if (button.dataset.back !== undefined) return { type: 'back' };
	return undefined;
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
	const menu = button.closest<HTMLDetailsElement>('details.declare');
	if (menu) closeMenu(menu);
	const message = messageOf(button);
	if (message) api.postMessage(message);
});

document.addEventListener('keydown', (event) => {
	if (event.key !== 'Escape' || !(event.target instanceof Element)) return;
	const menu = event.target.closest<HTMLDetailsElement>('details.declare[open]');
	if (menu) closeMenu(menu);
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
	else if (message.type === 'announce') announce(message.text);
	else if (message.type === 'reveal') reveal(message.id);
	else if (message.type === 'focusMenu') focusMenu(message.action);
});

restoreState();
labelToggle();
if (state.uri === '' || state.uri === page()?.dataset.uri) saveState();
api.postMessage({ type: 'ready' });
