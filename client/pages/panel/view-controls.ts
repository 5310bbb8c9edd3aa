// The controls of the list, in the page: what they are set to becomes a message, and an update never takes from them what a
// person is changing.
import type { PageMessage } from '../../../views/panel/messages';
import type { PanelView } from '../../../views/panel/view';

/** Milliseconds without a key before a search is made: shorter than what feels like a wait. */
const searchDelay = 80;

/** What a search found and unfolded: folded again when the search is over. */
const unfolded = new Set<string>();

let pending: ReturnType<typeof setTimeout> | undefined;

type Control = HTMLInputElement | HTMLSelectElement;

function controlOf(target: EventTarget | null): Control | undefined {
	const isControl = target instanceof HTMLInputElement || target instanceof HTMLSelectElement;
	return isControl && target.dataset.view !== undefined ? target : undefined;
}

const search = (): HTMLInputElement | null => document.querySelector('input[data-view="search"]');

/** Sends what the controls with `data-view="KEY"` are set to: a search while it is typed, a choice at once. */
export function listenToViewControls(send: (message: PageMessage) => void): void {
	const sendValue = (control: Control): void => {
		clearTimeout(pending);
		pending = undefined;
		send({ type: 'view', view: { [control.dataset.view as keyof PanelView]: control.value } });
	};
	document.addEventListener('input', (event) => {
		const control = controlOf(event.target);
		if (!(control instanceof HTMLInputElement)) return;
		clearTimeout(pending);
		pending = setTimeout(() => sendValue(control), searchDelay);
	});
	document.addEventListener('change', (event) => {
		const control = controlOf(event.target);
		// A search that was sent already changes when it is left.
		if (control instanceof HTMLSelectElement || (control && pending !== undefined)) sendValue(control);
	});
	document.addEventListener('keydown', (event) => {
		const control = controlOf(event.target);
		if (event.key !== 'Escape' || !(control instanceof HTMLInputElement) || control.value === '') return;
		event.preventDefault();
		control.value = '';
		sendValue(control);
	});
	// Before the click's own message: the button goes away with what it clears, and the keyboard must not go with it.
	document.addEventListener(
		'click',
		({ target }) => {
			const button = target instanceof Element ? target.closest<HTMLElement>('[data-view-clear]') : null;
			if (!button) return;
			clearTimeout(pending);
			pending = undefined;
			const input = search();
			if (button.dataset.viewClear === 'all') {
				if (input) input.value = '';
				input?.focus();
			} else document.querySelector<HTMLElement>('#filters > summary')?.focus();
		},
		true,
	);
}

/** Before `from` becomes `to`: a control that a person is in keeps what it is set to. Gives false where it is left as it is. */
export function keepControl(from: Element, to: Element): boolean {
	if (from !== document.activeElement) return true;
	if (from instanceof HTMLInputElement) return controlOf(from) === undefined;
	if (from instanceof HTMLSelectElement && to instanceof HTMLSelectElement && controlOf(from)) {
		const { value } = from;
		const options = [...to.options];
		if (!options.some((option) => option.value === value)) return false;
		for (const option of options) option.toggleAttribute('selected', option.value === value);
	}
	return true;
}

/** Whether `<details>` is to be open after an update: as it was, unless a search or a filter unfolds it or has just ended. */
export function staysOpen(from: HTMLDetailsElement, to: HTMLDetailsElement): boolean {
	if (from.dataset.unfold === to.dataset.unfold) return from.open;
	if (to.dataset.unfold === undefined) return unfolded.delete(from.id) ? false : from.open;
	if (!from.open) unfolded.add(from.id);
	return true;
}

/** Opens those `<details>` of an element about to enter the page that were left open; the others may be unfolded by a search. */
export function openAsLeft(added: Node, open: readonly string[]): void {
	if (!(added instanceof Element)) return;
	const inside = [...added.querySelectorAll<HTMLDetailsElement>('details[id]:not(.declare)')];
	for (const details of added instanceof HTMLDetailsElement ? [added, ...inside] : inside) {
		if (open.includes(details.id)) details.open = true;
		else if (details.dataset.unfold !== undefined) unfolded.add(details.id);
	}
}

/** What a person left open, out of the ids of all that is open. What is not in the page now is as it was left. */
export function leftOpen(ids: readonly string[], before: readonly string[]): string[] {
	const gone = before.filter((id) => !document.getElementById(id));
	return [...gone, ...ids.filter((id) => !unfolded.has(id))];
}
