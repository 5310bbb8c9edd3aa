// The page of the portfolio: keeps the rows it is given, filters and sorts them, and asks its host for the rest.

import type { HostMessage, OpenedCell, PageMessage, PageState, Reading } from '../../../views/portfolio/messages';
import { type Entry, entryOf } from '../../../views/portfolio/table';
import { Contents } from './contents';
import { host } from './host';
import { putFrame } from './parts';

const entries = new Map<string, Entry>();
let reading: Reading = { state: 'loading', read: 0, total: 0, cut: false };
/** What the page was given, as it is at any time. */
const known = {
	entries,
	get reading() {
		return reading;
	},
};
let page: Contents | undefined;

/** A frame that updates the page is asked for. */
let due = false;
let waiting: ReturnType<typeof setTimeout> | undefined;
let updatedAt = 0;
/** Rows come in pieces, faster than all of them need to be added up: so often at most, in milliseconds. */
const rest = 150;

function updateSoon(): void {
	const wait = reading.state === 'loading' && updatedAt > 0 ? updatedAt + rest - performance.now() : 0;
	if (due || (wait > 0 && waiting !== undefined)) return;
	// The last piece does not wait.
	clearTimeout(waiting);
	waiting = undefined;
	if (wait > 0) waiting = setTimeout(update, wait);
	else update();
}

function update(): void {
	waiting = undefined;
	due = true;
	requestAnimationFrame(() => {
		due = false;
		page?.update();
		restoreScroll();
		updatedAt = performance.now();
	});
}

const stored = (host.getState() ?? {}) as Partial<PageState>;
/** Where the page was left, until it is there again or somebody scrolls. */
let leftAt: PageState | undefined = {
	top: Number(stored.top) || 0,
	left: Number(stored.left) || 0,
	page: Number(stored.page) || 0,
};
const openedBefore = openedIn(stored.opened);

/** The cell that was kept, where it was. */
function openedIn(kept: unknown): OpenedCell | undefined {
	const { uri, practice } = (typeof kept === 'object' && kept !== null ? kept : {}) as Partial<OpenedCell>;
	if (typeof uri !== 'string') return undefined;
	return { uri, ...(Number.isInteger(practice) ? { practice: practice as number } : {}) };
}

function restoreScroll(): void {
	if (!page || !leftAt) return;
	page.scroll = leftAt;
	window.scrollTo(0, leftAt.page);
	if (reading.state !== 'loading' || page.scroll.top >= leftAt.top) leftAt = undefined;
}

let saving: ReturnType<typeof setTimeout> | undefined;

function saveSoon(): void {
	clearTimeout(saving);
	saving = setTimeout(() => {
		if (!page || leftAt) return;
		const { scroll, opened } = page;
		host.setState({ ...scroll, page: window.scrollY, ...(opened ? { opened } : {}) });
	}, 200);
}

function announce(text: string): void {
	const toast = document.getElementById('toast');
	const live = document.getElementById('announce');
	if (!toast || !live) return;
	live.textContent = text;
	toast.classList.add('shown');
	setTimeout(() => {
		if (live.textContent !== text) return;
		toast.classList.remove('shown');
		live.textContent = '';
	}, 6000);
}

document.addEventListener('click', (event) => {
	const button = event.target instanceof Element ? event.target.closest<HTMLElement>('button') : null;
	if (!button) return;
	const { message, sort, action, clear } = button.dataset;
	if (message !== undefined) host.postMessage(JSON.parse(message) as PageMessage);
	else if (sort !== undefined) page?.sortBy(sort);
	else if (action !== undefined) page?.toggleAction(action);
	else if (clear !== undefined) page?.clear();
	else page?.lists.press(button);
});

window.addEventListener('scroll', saveSoon);
window.addEventListener('wheel', () => {
	leftAt = undefined;
});

window.addEventListener('message', (event: MessageEvent<HostMessage>) => {
	const message = event.data;
	if (message.type === 'frame') {
		putFrame(message.html);
		document.documentElement.lang = message.language;
		const opened = page?.opened ?? openedBefore;
		page = new Contents(message.language, message.standard, message.view, known, saveSoon);
		page.opened = opened;
		page.updateReading();
		updateSoon();
	} else if (message.type === 'rows') {
		for (const row of message.rows) entries.set(row.uri, entryOf(row));
		for (const uri of message.gone) entries.delete(uri);
		updateSoon();
	} else if (message.type === 'reading') {
		const ended = reading.state === 'loading' && message.reading.state !== 'loading';
		reading = message.reading;
		page?.updateReading();
		if (ended) {
			updateSoon();
			// On the screen it stands in the head of the page.
			const live = document.getElementById('told');
			const text = document.querySelector('#reading span')?.textContent ?? '';
			if (live && live.textContent !== text) live.textContent = text;
		}
	} else if (message.type === 'closed') {
		page?.closed();
		saveSoon();
	} else if (message.type === 'announce') announce(message.text);
});

host.postMessage({ type: 'ready', timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone });
