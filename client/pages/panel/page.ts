// The page of the coverage panel: patches in what the host renders, and turns clicks into messages.
import type { HostMessage, PageMessage } from '../../../views/panel/messages';
import { listenToDetails, proposeKnown, tellTyping } from './details';
import { focusInView, focusLast, focusWithin, listenToFocus } from './focus';
import { host } from './host';
import { isAnythingLeft, isCoverage, isLeftAt, pageElement, restoreState, saveState } from './left';
import { render } from './patch';
import { announce } from './toast';
import { listenToViewControls } from './view-controls';
import { listenToWheel } from './wheel-keys';

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
	if (action && practice) host.postMessage({ type: 'practice', id: practice, action });
	else if (whole) host.postMessage({ type: 'practice', id: whole });
}

/** The id of what was last acted with, to come back to. */
let actedWith: string | undefined;

function focusMenu(action: string): void {
	const last = actedWith?.endsWith(`-${action}`) ? document.getElementById(actedWith) : null;
	focusWithin(last ?? document.getElementById(`declare-${action}`));
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
	if (button.id === 'toast-undo') return host.postMessage({ type: 'undo', own: true });
	const menu = button.closest<HTMLDetailsElement>('details.declare');
	if (menu) closeMenu(menu);
	actedWith = (menu ?? button).id || actedWith;
	const message = messageOf(button);
	if (message) host.postMessage(message);
});

/** What a figure counts stands over the page: whatever else is clicked closes it. */
document.addEventListener('pointerdown', ({ target }) => {
	for (const why of document.querySelectorAll<HTMLDetailsElement>('details.why[open]'))
		if (!(target instanceof Node && why.contains(target))) why.open = false;
});

document.addEventListener('keydown', (event) => {
	if (event.key !== 'Escape' || !(event.target instanceof Element)) return;
	const menu = event.target.closest<HTMLDetailsElement>('details:is(.declare, .why)[open]');
	if (menu) closeMenu(menu);
});

/** Whether keys typed there edit a text: its own undo is then meant. */
function isTextField(target: EventTarget | null): boolean {
	if (target instanceof HTMLInputElement) return !/^(?:checkbox|radio|button|submit|reset)$/.test(target.type);
	return target instanceof HTMLTextAreaElement || (target instanceof HTMLElement && target.isContentEditable);
}

/**
 * Keys of a text are the text's own: handed on to the editor, which may not know yet that the page has the keyboard, they
 * would select or undo in the charter.
 */
document.addEventListener('keydown', (event) => {
	const isEditing = (event.ctrlKey || event.metaKey) && !event.altKey && /^[azy]$/i.test(event.key);
	if (isEditing && isTextField(event.target)) event.stopPropagation();
});

/** What a shortcut asks: undo and redo, by the keys of each system. */
function historyMessage(event: KeyboardEvent): PageMessage | undefined {
	if (!(event.ctrlKey || event.metaKey) || event.altKey) return undefined;
	const key = event.key.toLowerCase();
	if (key === 'z') return event.shiftKey ? { type: 'redo' } : { type: 'undo' };
	return key === 'y' && event.ctrlKey && !event.shiftKey ? { type: 'redo' } : undefined;
}

document.addEventListener('keydown', (event) => {
	const message = isTextField(event.target) ? undefined : historyMessage(event);
	if (!message || event.repeat || pageElement()?.dataset.uri === '') return;
	event.preventDefault();
	// Handed on to the editor, it would come back as an undo of what was typed in the page.
	event.stopPropagation();
	host.postMessage(message);
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

document.addEventListener('input', () => {
	saveState();
	tellTyping((message) => host.postMessage(message));
});

window.addEventListener('message', (event: MessageEvent<HostMessage>) => {
	const message = event.data;
	if (message.type === 'render') {
		render(message.html);
		labelToggle();
		tellTyping((message) => host.postMessage(message));
	} else if (message.type === 'announce')
		announce(message.text, message.undo, actedWith ? [actedWith, 'page'] : ['page']);
	else if (message.type === 'reveal') reveal(message.id);
	else if (message.type === 'focusMenu') focusMenu(message.action);
	else if (message.type === 'takeFocus') focusLast();
	else if (message.type === 'focus') focusInView(message.id);
});

listenToFocus();
listenToViewControls((message) => host.postMessage(message));
listenToDetails((message) => host.postMessage(message));
listenToWheel((message) => host.postMessage(message));
restoreState();
proposeKnown();
labelToggle();
if (!isAnythingLeft() || isLeftAt(pageElement()?.dataset.uri)) saveState();
host.postMessage({ type: 'ready', timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone });
tellTyping((message) => host.postMessage(message));
