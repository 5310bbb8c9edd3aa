// The form that says more of a declaration: what a person has typed in it becomes one message, and an update never takes it away.

import { proposed } from '../../../views/panel/known';
import type { PageMessage } from '../../../views/panel/messages';

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const isField = (element: unknown): element is Field =>
	element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement;

const formOf = (element: Element): HTMLFormElement | null => element.closest<HTMLFormElement>('form.details-form');

/** What a field was set to by the charter, as the browser shows it: a line without the line ends that the charter may have there. */
function wasOf(field: Field): string {
	if (field instanceof HTMLSelectElement)
		return [...field.options].find((option) => option.defaultSelected)?.value ?? '';
	const shown = field.cloneNode() as typeof field;
	shown.value = field.defaultValue;
	return shown.value;
}

const isTouched = (field: Field): boolean => field.value !== wasOf(field);

/** What a form says otherwise than the charter; undefined where it says the same. */
function saved(form: HTMLFormElement): PageMessage | undefined {
	const touched = [...form.elements].filter(isField).filter((field) => field.value.trim() !== wasOf(field).trim());
	const fields = touched.flatMap((field) => (field.dataset.field ? [[field.dataset.field, field.value.trim()]] : []));
	const evidence = touched.flatMap(({ dataset: { was }, value }) =>
		was === undefined ? [] : [{ was, becomes: value.trim() }],
	);
	if (fields.length === 0 && evidence.length === 0) return undefined;
	return { type: 'saveDetails', action: form.dataset.action ?? '', fields: Object.fromEntries(fields), evidence };
}

const typedFields = (): Field[] =>
	[...document.querySelectorAll('form.details-form :is(input, textarea, select)')].filter(isField).filter(isTouched);

/** What is typed in the form and not written yet, by the ids of its fields. */
export const typedValues = (): Record<string, string> =>
	Object.fromEntries(typedFields().map(({ id, value }) => [id, value]));

/** Puts back in the form what was typed in it before the page was loaded again. */
export function putBack(typed: Readonly<Record<string, string>>): void {
	for (const [id, value] of Object.entries(typed)) {
		const field = document.getElementById(id);
		if (isField(field) && formOf(field)) field.value = value;
	}
}

/** The action whose form is said to hold something typed. */
let told: string | undefined;

/** Says whether something is typed, where that is not said yet. */
export function tellTyping(send: (message: PageMessage) => void): void {
	const typing = typedFields()[0]?.form?.dataset.action;
	if (typing === told) return;
	if (told !== undefined) send({ type: 'typing', action: told, typed: false });
	if (typing !== undefined) send({ type: 'typing', action: typing, typed: true });
	told = typing;
}

/** Proposes of the known names those that what is typed leaves; one that is written whole needs no other. */
function propose(field: Element): void {
	if (!(field instanceof HTMLInputElement)) return;
	const chips = [...document.querySelectorAll<HTMLElement>(`[data-known="${CSS.escape(field.id)}"] > [data-fill]`)];
	const names = chips.map(({ dataset }) => dataset.fill ?? '');
	const shown = proposed(names, field.value, isTouched(field));
	for (const [index, chip] of chips.entries()) chip.hidden = !shown[index];
	const group = chips[0]?.parentElement;
	if (group) group.hidden = !shown.includes(true);
}

/** Proposes names for all fields of the page that have some: after it was drawn. */
export function proposeKnown(): void {
	for (const group of document.querySelectorAll<HTMLElement>('[data-known]')) {
		const field = document.getElementById(group.dataset.known ?? '');
		if (field) propose(field);
	}
}

function fill(field: HTMLElement | null, text: string): void {
	if (!(field instanceof HTMLInputElement)) return;
	field.value = text;
	field.dispatchEvent(new Event('input', { bubbles: true }));
	field.focus();
}

/** Sends what the form of a declaration is told. */
export function listenToDetails(send: (message: PageMessage) => void): void {
	document.addEventListener('click', ({ target }) => {
		const button = target instanceof Element ? target.closest<HTMLElement>('.details-form button') : null;
		if (!button) return;
		const { fill: text, empty, closeForm } = button.dataset;
		if (text !== undefined) fill(document.getElementById(button.parentElement?.dataset.known ?? ''), text);
		else if (empty !== undefined) fill(document.getElementById(empty), '');
		else if (closeForm !== undefined) send({ type: 'closeDetails' });
	});
	document.addEventListener('input', ({ target }) => {
		if (target instanceof HTMLInputElement && formOf(target)) propose(target);
	});
	document.addEventListener('submit', (event) => {
		const form = event.target instanceof Element ? formOf(event.target) : null;
		if (!form) return;
		event.preventDefault();
		send(saved(form) ?? { type: 'closeDetails' });
	});
	document.addEventListener('keydown', (event) => {
		const form = event.target instanceof Element ? formOf(event.target) : null;
		if (!form || event.isComposing) return;
		if (event.key === 'Escape') {
			event.preventDefault();
			send({ type: 'closeDetails' });
		} else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
			event.preventDefault();
			form.requestSubmit();
		}
	});
}

/** Whether an update leaves an element as it is: a field that a person is in, or has changed. */
export function keepsTyped(element: Element): boolean {
	if (!isField(element) || !formOf(element)) return false;
	return element === document.activeElement || isTouched(element);
}
