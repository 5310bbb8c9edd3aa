/** What stands in a cell, behind a label or in a list. */
import type { Cell, Value } from '../../server/engine/document/types';
import { charterText, type Html, html } from '../html/tag';
import { isOpenable } from '../openable';
import { asks, type Drawing } from './context';

/** One text of a charter: a link where it is an address, a mark where it is awaited. */
export function valueHtml(drawing: Drawing, { text, href, missing, at }: Value, what?: string): Html {
	if (missing) {
		if (!drawing.live || !at) return html`<span class="missing">${text}</span>`;
		const { line, character } = at.start;
		const label = drawing.words.say('goToMissing', what ?? '', line + 1).replace(/^\s*:\s*/, '');
		return html`<button type="button" class="missing"${asks({ type: 'goTo', line, character })} aria-label="${label}">${text}</button>`;
	}
	return href && isOpenable(href)
		? html`<a href="${href}" rel="noreferrer">${charterText(text)}</a>`
		: charterText(text);
}

/** A line of a cell: a label where it has one, and one text or several. */
interface Line {
	readonly label: string | undefined;
	readonly begins: boolean;
	readonly values: readonly Value[];
}

/** Values as lines: those that go on from the one before stand behind it. */
export function linesOf(values: readonly Value[]): readonly Line[] {
	const lines: { label: string | undefined; begins: boolean; values: Value[] }[] = [];
	for (const value of values) {
		const last = lines.at(-1);
		if (value.continues && last) last.values.push(value);
		else lines.push({ label: value.label, begins: value.begins === true, values: [value] });
	}
	return lines;
}

function lineHtml(drawing: Drawing, { label, values }: Line, what?: string): Html {
	const texts = values.map((value, index) => html`${index > 0 && '; '}${valueHtml(drawing, value, label ?? what)}`);
	return label === undefined
		? html`${texts}`
		: html`<span class="label">${drawing.words.say('labelled', label)}</span>${texts}`;
}

/** The content of a cell. Several texts without labels are a list. `what`: what the cell is about. */
export function cellHtml(drawing: Drawing, { values }: Cell, what?: string): Html {
	const lines = linesOf(values);
	const [first] = lines;
	if (!first) return html``;
	if (lines.length === 1) return lineHtml(drawing, first, what);
	if (lines.every(({ label }) => label === undefined))
		return html`<ul>${lines.map((line) => html`<li>${lineHtml(drawing, line, what)}</li>`)}</ul>`;
	return html`${lines.map(
		(line, index) =>
			html`<div class="line${index > 0 && line.begins && ' begins'}">${lineHtml(drawing, line, what)}</div>`,
	)}`;
}
