/** The message that shows for a while in the corner of the page; a screen reader reads it out. */
import { focusFirst } from './focus';

let hiding: ReturnType<typeof setTimeout> | undefined;

/**
 * Shows a message for a while; with `undo`, beside a button of that name, for longer.
 * `then`: the ids of what takes the focus where that button had it and goes.
 */
export function announce(text: string, undo: string | undefined, then: readonly string[]): void {
	const toast = document.getElementById('toast');
	const live = document.getElementById('announce');
	const button = document.getElementById('toast-undo');
	if (!toast || !live || !button) return;
	live.textContent = text;
	// One that is left as it was would lose the focus.
	if (document.activeElement === button && undo === undefined) focusFirst(then);
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
