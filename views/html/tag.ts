/** Markup that is already safe. Everything else that enters a template is escaped. */
export class Html {
	constructor(private readonly markup: string) {}
	toString(): string {
		return this.markup;
	}
}

/** What a template accepts: text is escaped; null, undefined and false give nothing. */
export type Part = Html | string | number | null | undefined | false | readonly Part[];

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const unpaired = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
const controls = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/g;

/** The text, safe inside an element or a quoted attribute. What HTML cannot hold is shown as U+FFFD. */
export function escapeHtml(text: string): string {
	return text
		.replace(controls, '\uFFFD')
		.replace(unpaired, '\uFFFD')
		.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

function markup(part: Part): string {
	if (part === null || part === undefined || part === false) return '';
	if (part instanceof Html) return part.toString();
	if (typeof part === 'string') return escapeHtml(part);
	if (typeof part === 'number') return String(part);
	return part.map(markup).join('');
}

/** A template tag that escapes every value but `Html`. */
export function html(strings: TemplateStringsArray, ...parts: Part[]): Html {
	return new Html(strings.map((text, index) => text + markup(parts[index])).join(''));
}

/** Text out of a charter: isolated, so that its writing direction cannot disorder what stands around it. */
export function charterText(text: string): Html {
	return html`<bdi>${text}</bdi>`;
}

/** Prose of the catalogue, where `words between backticks` are code. */
export function prose(text: string): Html {
	return html`${text.split('`').map((piece, index) => (index % 2 ? html`<code>${piece}</code>` : piece))}`;
}

/** The attribute that makes a button post a message, the one way from the markup to the host: the script of its page hands it on. */
export function posts(message: { readonly type: string }): Html {
	return html` data-message="${JSON.stringify(message)}"`;
}
