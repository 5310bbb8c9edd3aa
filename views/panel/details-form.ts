/** The form that says more of a declaration, in its place: what its status asks for, and what it says already. */

import type { ActionCoverage, DetailKey, Status } from '../../server/engine/coverage/types';
import { reasons } from '../../server/engine/coverage/types';
import { otherIcon } from '../html/icons';
import { type Html, html } from '../html/tag';
import type { Words } from '../words';
import type { ActsPlace } from './place';

/** What the form may ask for. */
export type FormField = DetailKey | 'preuves';

/** The form that is open on a page. */
export interface OpenForm {
	/** Id of the action. */
	readonly action: string;
	readonly place: ActsPlace;
	/** Whose questions are asked. */
	readonly status: Status;
	/** All that a declaration can say is asked, not only what its status needs. */
	readonly whole: boolean;
}

/** What the acts on a page need beside the action. */
export interface Acting {
	readonly form?: OpenForm | undefined;
	/** Who is named in the charter. */
	readonly people: readonly string[];
}

/** Nothing is open and nobody is known. */
export const nothingOpen: Acting = { people: [] };

/** The action that a list shows whatever is filtered: its form is open there. */
export const keptBy = ({ form }: Acting): string | undefined => (form?.place === '' ? form.action : undefined);

const needs: Readonly<Record<Status, readonly FormField[]>> = {
	planifiee: ['responsable', 'echeance'],
	en_place: ['preuves', 'evaluee_le', 'evaluee_par'],
	partielle: ['preuves', 'evaluee_le', 'evaluee_par'],
	non_retenue: ['motif', 'justification'],
	sans_objet: ['motif', 'justification'],
	a_evaluer: [],
};
const always: readonly FormField[] = ['responsable', 'echeance', 'preuves', 'evaluee_le', 'evaluee_par'];
const inOrder: readonly FormField[] = [...always, 'motif', 'justification', 'commentaire'];

/** Whether a status asks for anything. */
export const asksFor = (status: Status): boolean => needs[status].length > 0;

/** What the form asks: what the status needs first, then what the declaration says already, and a comment. */
export function formFields(action: ActionCoverage, { status, whole }: OpenForm): readonly FormField[] {
	const rest = inOrder.filter(
		(field) =>
			field === 'commentaire' ||
			(whole && always.includes(field)) ||
			(field === 'preuves' ? action.evidence.length > 0 : writtenUnder(action, field) !== ''),
	);
	return [...new Set([...needs[status], ...rest])];
}

/** What a declaration says under a key; empty where it says nothing. */
function writtenUnder(action: ActionCoverage, key: DetailKey): string {
	const values: Readonly<Record<DetailKey, string | undefined>> = {
		responsable: action.responsible,
		echeance: action.dueDate,
		evaluee_le: action.assessedOn,
		evaluee_par: action.assessedBy,
		motif: action.reason,
		justification: action.justification,
		commentaire: action.comment,
	};
	// A block text ends with a line end, which is none of its words.
	return values[key]?.trim() ?? '';
}

/** The id of what is filled in for a field; `index` that of a piece of evidence. */
export function fieldId(
	{ place, action }: Pick<OpenForm, 'place' | 'action'>,
	field: FormField,
	index?: number,
): string {
	return `${place}form-${action}-${field}${index === undefined ? '' : `-${index}`}`;
}

/** The id of what is filled in first. */
export function firstFieldId(action: ActionCoverage, form: OpenForm): string {
	const first = formFields(action, form)[0] ?? 'commentaire';
	return fieldId(form, first, first === 'preuves' ? 0 : undefined);
}

/** The form of an action, where it is open there. */
export function detailsForm(
	action: ActionCoverage,
	place: ActsPlace,
	{ form, people }: Acting,
	words: Words,
): Html | false {
	if (!form || form.action !== action.id || form.place !== place) return false;
	const title = `${place}form-title-${action.id}`;
	const fields = formFields(action, form).map((field) => formField(field, action, form, people, words));
	return html`<form class="details-form" id="${place}form-${action.id}" data-action="${action.id}" aria-labelledby="${title}" novalidate>
<p class="form-title" id="${title}">${words.say('details.title')}<span class="hidden">${words.say('forAction', action.number)}</span></p>
<p class="muted">${words.say('details.note')}</p>
<div class="form-fields">${fields}</div>
<div class="acts"><button type="submit" class="primary">${words.say('details.save')}</button><button type="button" class="secondary" data-close-form>${words.say('details.later')}</button></div></form>`;
}

function formField(
	field: FormField,
	action: ActionCoverage,
	form: OpenForm,
	people: readonly string[],
	words: Words,
): Html {
	if (field === 'preuves') return evidenceFields(action, form, words);
	const id = fieldId(form, field);
	const value = writtenUnder(action, field);
	const label = html`<label for="${id}">${words.say(`field.${field}`)}</label>`;
	switch (field) {
		case 'echeance':
		case 'evaluee_le':
			return dateField(id, field, label, value, words);
		case 'responsable':
		case 'evaluee_par':
			return html`<div class="field wide">${label}<input type="text" id="${id}" data-field="${field}" value="${value}" autocomplete="off" spellcheck="false">${known(id, people, 'known.people', words)}</div>`;
		case 'motif':
			return html`<div class="field">${label}<select id="${id}" data-field="${field}"><option value=""${value === '' && html` selected`}>${words.say('field.chooseReason')}</option>${reasonOptions(value, words)}</select></div>`;
		default:
			return html`<div class="field wide">${label}<textarea id="${id}" data-field="${field}" rows="${field === 'commentaire' ? 2 : 3}"${field === 'justification' && html` placeholder="${words.say('field.justificationHint')}"`}>${value}</textarea></div>`;
	}
}

/** Whether a field of dates can show a text: a day that exists, as `YYYY-MM-DD`. */
function isDay(text: string): boolean {
	const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : Number.NaN;
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** A date; what else the charter says in its place stands below, for a field of dates can show nothing else. */
function dateField(id: string, field: DetailKey, label: Html, value: string, words: Words): Html {
	const isOther = value !== '' && !isDay(value);
	const other = isOther && html`<p class="muted" id="${id}-other">${words.say('field.noDate', value)}</p>`;
	return html`<div class="field">${label}<input type="date" id="${id}" data-field="${field}" value="${isOther ? '' : value}"${isOther && html` aria-describedby="${id}-other"`}>${other}</div>`;
}

function reasonOptions(value: string, words: Words): Html[] {
	// What is none of the format's reasons stays chosen until another is.
	const all = value === '' || (reasons as readonly string[]).includes(value) ? reasons : [value, ...reasons];
	return all.map(
		(one) => html`<option value="${one}"${one === value && html` selected`}>${words.reason(one) ?? one}</option>`,
	);
}

/** What the charter knows already, to be chosen by a click: the page shows those that what is typed leaves. */
function known(
	id: string,
	names: readonly string[],
	label: 'known.people' | 'known.places',
	words: Words,
): Html | false {
	const chip = (name: string) => html`<button type="button" class="chip" data-fill="${name}">${name}</button>`;
	return (
		names.length > 0 &&
		html`<div class="known" role="group" aria-label="${words.say(label)}" data-known="${id}"><span class="muted" aria-hidden="true">${words.say(label)}</span>${names.map(chip)}</div>`
	);
}

function evidenceFields(action: ActionCoverage, form: OpenForm, words: Words): Html {
	const item = ({ text }: ActionCoverage['evidence'][number], index: number) => {
		const id = fieldId(form, 'preuves', index);
		return html`<div class="evidence-field"><input type="text" id="${id}" data-was="${text.trim()}" value="${text.trim()}" placeholder="${words.say('field.removed')}" aria-label="${words.say('field.preuve', index + 1)}" autocomplete="off" spellcheck="false"><button type="button" class="edit" data-empty="${id}" title="${words.say('field.remove')}" aria-label="${words.say('details.removeOf', text, action.number)}">${otherIcon('remove')}</button></div>`;
	};
	const cited = new Set(action.evidence.map(({ text }) => text.trim()));
	const pointers = [...new Set(action.detected.map(({ path, pointer = path }) => pointer))].filter(
		(one) => !cited.has(one),
	);
	const fresh = fieldId(form, 'preuves', action.evidence.length);
	return html`<fieldset class="field wide"><legend>${words.say('field.preuves')}</legend>${action.evidence.map(item)}
<input type="text" id="${fresh}" data-was="" value="" placeholder="https://…, docs/bilan.pdf" aria-label="${words.say('field.newEvidence')}" autocomplete="off" spellcheck="false">${known(fresh, pointers, 'known.places', words)}</fieldset>`;
}
