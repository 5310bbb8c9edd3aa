/** The parts of the page, by their ids. */
import morphdom from 'morphdom';
import type { Html } from '../../../views/html/tag';

/** An element of the frame, which is there. */
export const byId = <T extends HTMLElement>(id: string): T => document.getElementById(id) as T;

/** What was last put in each place. */
const shown = new Map<string, string>();

/** Patches what an element holds: what stays the same keeps its focus, and a button under the pointer stays that button. */
export function put(id: string, markup: Html): void {
	const element = document.getElementById(id);
	const text = markup.toString();
	if (!element || shown.get(id) === text) return;
	shown.set(id, text);
	const template = document.createElement('template');
	template.innerHTML = text;
	const next = element.cloneNode(false) as HTMLElement;
	next.append(template.content);
	morphdom(element, next, { childrenOnly: true });
}

/** Puts in a frame that nothing was put in yet. */
export function putFrame(markup: string): void {
	const template = document.createElement('template');
	template.innerHTML = markup;
	document.getElementById('page')?.replaceWith(template.content);
	shown.clear();
}
