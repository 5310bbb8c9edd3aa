// The page of the reading view: patches in what the host renders, follows the cursor, and turns clicks into messages.
import morphdom from 'morphdom';
import type { DocumentHostMessage, DocumentMessage, DocumentPageState } from '../../../views/document/messages';
import { keepFocusable, keepInView } from '../shared/in-place';
import { markCursor } from './cursor';
import { host } from './host';

const pageElement = (): HTMLElement | null => document.getElementById('page');

/** Puts a rendering in the page: in place where it is of the same charter, whole where it is of another. */
function render(markup: string): void {
	const current = pageElement();
	const template = document.createElement('template');
	template.innerHTML = markup;
	const next = template.content.firstElementChild;
	if (!current || !(next instanceof HTMLElement)) return;
	if (current.dataset.uri === next.dataset.uri) {
		keepInView(current, () =>
			morphdom(current, next, {
				onBeforeElUpdated(from, to) {
					keepFocusable(from, to);
					// Which details are open is whoever reads it's own.
					if (from instanceof HTMLDetailsElement && to instanceof HTMLDetailsElement)
						to.toggleAttribute('open', from.open);
					return !from.isEqualNode(to);
				},
			}),
		);
	} else {
		current.replaceWith(next);
		window.scrollTo(0, 0);
	}
	document.documentElement.lang = pageElement()?.lang ?? '';
	markCursor();
	restoreScroll();
	saveState();
}

const stored = (host.getState() ?? {}) as Partial<DocumentPageState>;
/** Where the page was left, until its document is there again. */
let left: Partial<DocumentPageState> | undefined = stored;

function restoreScroll(): void {
	const page = pageElement();
	if (!left || !page?.querySelector('.part')) return;
	if (left.uri === page.dataset.uri) window.scrollTo(0, Number(left.scroll) || 0);
	left = undefined;
}

function saveState(): void {
	if (left && left.uri === pageElement()?.dataset.uri) return;
	host.setState({ uri: pageElement()?.dataset.uri ?? '', scroll: window.scrollY });
}

/** The place of the charter that a click on a part of the document means. */
function placeOf(target: Element): DocumentMessage | undefined {
	// Text that is being selected, links and what opens are their own.
	if (target.closest('a, button, summary, details.mark') || !document.getSelection()?.isCollapsed) return undefined;
	const placed = target.closest<HTMLElement>('[data-line]');
	return placed ? { type: 'goTo', line: Number(placed.dataset.line), character: 0 } : undefined;
}

document.addEventListener('click', (event) => {
	const { target } = event;
	if (!(target instanceof Element)) return;
	const written = target.closest<HTMLElement>('button[data-message]')?.dataset.message;
	const message = written === undefined ? placeOf(target) : (JSON.parse(written) as DocumentMessage);
	if (message) host.postMessage(message);
});

document.addEventListener('keydown', (event) => {
	const open = event.target instanceof Element ? event.target.closest<HTMLDetailsElement>('details.mark[open]') : null;
	if (event.key !== 'Escape' || !open) return;
	open.open = false;
	open.querySelector('summary')?.focus();
});

let scrolling = false;
window.addEventListener('scroll', () => {
	if (scrolling) return;
	scrolling = true;
	requestAnimationFrame(() => {
		scrolling = false;
		saveState();
	});
});

window.addEventListener('message', ({ data }: MessageEvent<DocumentHostMessage>) => {
	if (data.type === 'render') render(data.html);
	else if (data.type === 'cursor') markCursor(data.line, true);
});

restoreScroll();
saveState();
host.postMessage({ type: 'ready', timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone });
