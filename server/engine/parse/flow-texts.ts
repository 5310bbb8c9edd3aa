/** The texts between brackets and braces that YAML misreads: which they are, and how to mask what it sees in them. */
import { isScalar, isSeq, parseDocument } from 'yaml';
import { foldKey } from '../fold';
import { isKeyWord } from '../schema/key-words';
import type { Flow, FlowList, FlowPart, FlowText } from './flow';
import { type OwnedFlow, ownedFlows } from './flow-starts';
import { blank, type Fault, type Masked } from './masked';
import { foldPlain } from './prose';
import type { Tokens } from './tokens';
import type { Span } from './tree';

/** Masks what YAML misreads in the lists and mappings of a text, and says what it was. One fault a text. */
export function maskFlows(masked: Masked, tokens: Tokens): Fault[] {
	const text = masked.text;
	const faults: Fault[] = [];
	for (const owned of ownedFlows(text, tokens.multiline)) {
		if (owned.own && readsWhole(text.slice(owned.flow.start, owned.flow.end))) continue;
		const reader = new FlowJudge(masked, text, owned.own);
		reader.judge(owned.flow, owned);
		for (const fault of reader.faults) faults.push(fault);
	}
	return faults;
}

/** A text as one element or as several that YAML parts at its commas. */
interface Piece {
	readonly span: Span;
	readonly parts: readonly FlowPart[];
	/** The commas in it are its own: it is read as one text. */
	readonly whole: boolean;
}

class FlowJudge {
	readonly faults: Fault[] = [];
	/** The anchors and aliases of the file, each with its mark. */
	#marks: ReadonlySet<string> | undefined;

	constructor(
		readonly masked: Masked,
		readonly text: string,
		/** Whether it stands below a key of the organisation's own. */
		readonly own: boolean,
	) {}

	/** `owned`: the list or mapping as the value of its key, where it is one. */
	judge(flow: Flow, owned?: OwnedFlow): void {
		const pieces = flow.open === '[' ? this.#listPieces(flow) : this.#mapPieces(flow);
		for (const comma of flow.spare) this.#spareComma(comma, flow);
		const elements: (Span & { meant?: string })[] = [];
		const list: FlowList | undefined =
			owned?.from !== undefined && flow.open === '[' ? { flow, column: owned.column, elements } : undefined;
		for (const [index, piece] of pieces.entries()) {
			const [part] = piece.parts;
			if (!part) continue;
			const hurt = this.#hurt(piece, flow.open);
			const { start, end } = hurt ?? part;
			elements.push({ start, end, ...(hurt ? { meant: hurt.meant } : {}) });
			const wider = this.#withComma(flow, piece.span) ?? this.#wider(flow, pieces, index, hurt ? ']})»”' : ')»”');
			if (hurt) this.#tell(hurt, piece, { flow, list, wider });
			else if (wider && this.#isOpen(piece, ')»”')) this.#tellOpen(part, wider, list);
			else if (part.inner) this.judge(part.inner);
		}
	}

	/** The text of a piece that YAML misreads, where it does. */
	#hurt(piece: Piece, open: Flow['open']): (Span & { readonly meant: string }) | undefined {
		const { text } = this;
		const [part] = piece.parts;
		if (!part) return undefined;
		const source = text.slice(piece.span.start, piece.span.end);
		if (part.kind === 'flow') {
			// `{Nom}`, `{{gabarit}}`: words in braces, none with a value.
			const word = /^\{+\s*([^{}[\]:,"'\n]+?)\s*\}+$/.exec(source)?.[1];
			return word !== undefined && !isKeyWord(word)
				? { ...piece.span, meant: this.masked.original.slice(piece.span.start, piece.span.end) }
				: undefined;
		}
		if (part.kind !== 'text' || source === '' || (open === '{' && lacksComma(source, this.own))) return undefined;
		const meant = lettersMeant(this.masked.original.slice(piece.span.start, piece.span.end));
		if (!piece.whole && !this.#isMisread(source, open)) return undefined;
		if (part.key && open === '[' && !isKeyWord(foldKey(text.slice(part.key.start, part.key.end))))
			return {
				start: part.start,
				end: piece.span.end,
				meant: foldPlain(this.masked.original.slice(part.start, piece.span.end)),
			};
		return { ...piece.span, meant };
	}

	/** Whether YAML reads something else than a text where it stands: told by its own parser. */
	#isMisread(source: string, open: Flow['open']): boolean {
		if (!/^[-?:&*!|>%@`"'#[\]{},]|:(?=[\s,[\]{}]|$)|\s#|[[\]{},]/.test(source)) return false;
		const alias = /^\*([^\s,[\]{}]+)$/.exec(source)?.[1];
		if (alias !== undefined && this.#names('&', alias)) return false;
		const anchor = /^&([^\s,[\]{}]+)(?:\s|$)/.exec(source)?.[1];
		if (anchor !== undefined) return !this.#names('*', anchor);
		if (/^!!(?:str|int|float|bool|null|binary)\s/.test(source)) return false;
		// What never is a text needs no parser.
		if (/^[@`%>|]|:(?=[ \t\r\n]|$)|[ \t]#/.test(source)) return true;
		const doc = parseDocument(open === '[' ? `[${source}\n]` : `[{ k: ${source}\n}]`, quiet);
		if (doc.errors.length > 0 || doc.warnings.length > 0 || !isSeq(doc.contents)) return true;
		const found = open === '[' ? doc.contents.items[0] : doc.getIn([0, 'k'], true);
		return doc.contents.items.length !== 1 || !isScalar(found) || found.source !== foldPlain(source);
	}

	/** Whether a file has an anchor (`&`) or an alias (`*`) of a name. */
	#names(mark: '&' | '*', name: string): boolean {
		this.#marks ??= new Set(
			[...this.masked.original.matchAll(/(?<=^|[\s[{,])[&*][^\s,[\]{}]+/gm)].map(([found]) => found),
		);
		return this.#marks.has(mark + name);
	}

	#listPieces(flow: Flow): Piece[] {
		const pieces: Piece[] = [];
		for (let index = 0; index < flow.parts.length; index++) {
			const part = flow.parts[index];
			if (!part) continue;
			const last = part.kind === 'text' && !part.key ? this.#lastOf(flow, index) : index;
			const parts = flow.parts.slice(index, last + 1);
			const end = parts.at(-1)?.end ?? part.end;
			const { start } = part.key ? part.value : part;
			pieces.push({ span: { start, end }, parts, whole: last > index });
			index = last;
		}
		return pieces;
	}

	/** The last of the elements that a comma within parentheses, within « … » or within a number makes of one text. */
	#lastOf(flow: Flow, from: number): number {
		const glued = flow.parts.every(
			(one, index) => /^\d+$/.test(this.text.slice(one.start, one.end)) && (index === 0 || this.#isGlued(flow, index)),
		);
		const first = flow.parts[from];
		let last = from;
		for (let next = from + 1; first && next < flow.parts.length; next++) {
			const part = flow.parts[next];
			if (part?.kind !== 'text' || part.key || this.text.slice(first.start, part.end).includes('\n')) break;
			const number = last === next - 1 && (!glued || flow.parts.length === 2) && this.#isGlued(flow, next);
			const open = leftOpen(this.text.slice(first.start, flow.parts[last]?.end));
			if (this.#isInterval(first.start, flow.parts[last]?.end ?? first.end, part)) last = next;
			else if (number || (open !== undefined && this.text.slice(part.start, part.end).includes(open))) last = next;
			else if (open === undefined) break;
		}
		return last;
	}

	/** Whether the comma before a part is that of an interval: `[0, 1[`, `]2, 5]`. `end`: where what comes before it ends. */
	#isInterval(start: number, end: number, part: Span): boolean {
		return [...this.text.slice(start, part.end).matchAll(interval)].some(
			({ index, 0: found }) => start + index < end && start + index + found.length > part.start,
		);
	}

	/** Whether nothing but a comma stands between the digits of an element and of the one before. */
	#isGlued({ parts }: Flow, index: number): boolean {
		const one = parts[index - 1];
		const other = parts[index];
		return (
			one?.kind === 'text' &&
			other?.kind === 'text' &&
			other.start === one.end + 1 &&
			/\d,\d/.test(this.text.slice(one.end - 1, other.start + 1))
		);
	}

	/** The entries of a mapping; what follows a comma and is no key goes on with the text before it. */
	#mapPieces(flow: Flow): Piece[] {
		const pieces: Piece[] = [];
		for (let index = 0; index < flow.parts.length; index++) {
			const part = flow.parts[index];
			if (!part) continue;
			const parts = [part];
			while (
				part.key &&
				part.kind === 'text' &&
				part.value.end > part.value.start &&
				this.#isRest(flow.parts[index + 1])
			)
				parts.push(flow.parts[++index] as FlowPart);
			const end = parts.at(-1)?.end ?? part.end;
			// What only commas cut is told of as such.
			const rest = parts.slice(1).some((one) => this.#isMisread(this.text.slice(one.start, one.end), '{'));
			const head = parts.length > 1 && this.#isMisread(this.text.slice(part.value.start, part.value.end), '{');
			const { start } = part.value;
			if (!part.key && part.kind === 'text') this.#gluedKey(part);
			else if (rest || head) pieces.push({ span: { start, end }, parts, whole: true });
			else pieces.push({ span: part.value, parts: [part], whole: false });
		}
		return pieces;
	}

	#isRest(part: FlowPart | undefined): boolean {
		if (part?.kind !== 'text' || part.key) return false;
		const source = this.text.slice(part.start, part.end);
		const word = /^([\p{L}_][\p{L}\p{N}_-]*)(?=:?\S|$)/u.exec(source)?.[1];
		return word === undefined || /\s/.test(source) || !isKeyWord(foldKey(word));
	}

	/** `{etat:en_place}`: a key that lacks the space behind its colon. */
	#gluedKey({ start, end }: Span): void {
		const match = /^([\p{L}_][\p{L}\p{N}_-]*):(?=[^\s:/])/u.exec(this.text.slice(start, end));
		const word = match?.[1];
		if (word === undefined || !isKeyWord(foldKey(word))) return;
		const at = start + word.length + 1;
		this.faults.push({
			kind: 'espace_manquante',
			start,
			end,
			target: { start: at, end: at },
			replacement: ' ',
			detail: word,
		});
	}

	/** A text with the comma too many that stands beside it. */
	#withComma({ spare }: Flow, { start, end }: Span): Span | undefined {
		const before = spare.find((comma) => comma < start && this.text.slice(comma + 1, start).trim() === '');
		const after = spare.find((comma) => comma === end + 1);
		if (before === undefined && after === undefined) return undefined;
		return { start: before ?? start, end: after ?? end };
	}

	/**
	 * A text that an element may be a part of: the elements beside it that begin as the rest of a sentence does, or the one
	 * behind a bracket that it leaves open. `closing`: the brackets that count.
	 */
	#wider(flow: Flow, pieces: readonly Piece[], index: number, closing: string): Span | undefined {
		if (flow.open === '{') return this.#withNextKey(flow, pieces, index);
		let first = index;
		let last = index;
		const isText = (piece: Piece | undefined) => piece?.parts[0]?.kind === 'text' && !piece.parts[0].key;
		while (first > 0 && isText(pieces[first - 1]) && this.#goesOn(pieces[first])) first--;
		// What an element before it opens may go on here.
		const end0 = pieces[index - 1]?.span.end ?? 0;
		for (let back = index - 1; back >= 0 && index - back <= mostBack && isText(pieces[back]); back--) {
			const start = pieces[back]?.span.start ?? end0;
			if (closing.includes(leftOpen(this.text.slice(start, end0)) ?? ' ')) first = Math.min(first, back);
		}
		while (
			isText(pieces[last + 1]) &&
			(this.#goesOn(pieces[last + 1]) || (last === index && this.#isOpen(pieces[last], closing)))
		)
			last++;
		const start = pieces[first]?.span.start;
		const end = pieces[last]?.span.end;
		if (first === last || start === undefined || end === undefined) return undefined;
		return this.text.slice(start, end).includes('\n') ? undefined : { start, end };
	}

	/** `{ enonce: Cible: 95 %, plancher: 90 % }`: what follows a misread text is a key that the format does not have, or its rest. */
	#withNextKey({ parts }: Flow, pieces: readonly Piece[], index: number): Span | undefined {
		const piece = pieces[index];
		const last = piece?.parts.at(-1);
		const next = last && parts[parts.indexOf(last) + 1];
		if (!piece || this.own || next?.kind !== 'text' || !next.key || next.value.start >= next.value.end)
			return undefined;
		const word = this.text.slice(next.key.start, next.key.end);
		const { start } = piece.span;
		if (isKeyWord(foldKey(word)) || word.startsWith('x-') || this.text.slice(start, next.end).includes('\n'))
			return undefined;
		return { start, end: next.end };
	}

	#isOpen(piece: Piece | undefined, closing: string): boolean {
		const close = piece?.parts[0]?.kind === 'text' && leftOpen(this.text.slice(piece.span.start, piece.span.end));
		return typeof close === 'string' && closing.includes(close);
	}

	#goesOn(piece: Piece | undefined): boolean {
		return piece !== undefined && linking.test(this.text.slice(piece.span.start, piece.span.end));
	}

	/** A comma with nothing before it, or with another. */
	#spareComma(start: number, { parts }: Flow): void {
		if (!this.masked.put(start, ' ')) return;
		const target = { start, end: start + 1 };
		// `Fin,,` or `, suite`: the text on the side that the comma touches.
		const before = this.text[start - 1] === ',' ? parts.find(({ end }) => end === start - 1) : undefined;
		const after = parts.find((part) => part.start > start && this.text.slice(start + 1, part.start).trim() === '');
		const part = before ?? after;
		const wider =
			part?.kind !== 'text'
				? {}
				: { wider: before ? { start: part.value.start, end: start } : { start, end: part.end } };
		this.faults.push({ kind: 'virgule', ...target, target, replacement: '', detail: 'double', ...wider });
	}

	/** An element that leaves a parenthesis open, which none closes: the comma may be within it. */
	#tellOpen({ start, end }: Span, wider: Span, list: FlowList | undefined): void {
		const meant = foldPlain(this.masked.original.slice(start, end));
		const flow = { start, end, meant, wider, numbers: false, open: undefined, comment: undefined, list };
		this.faults.push({ kind: 'virgule', start, end, target: { start, end }, detail: 'ouverte', flow });
	}

	#tell(
		{ start, end, meant }: Span & { readonly meant: string },
		piece: Piece,
		{ flow, list, wider }: { flow: Flow; list: FlowList | undefined; wider: Span | undefined },
	): void {
		const source = this.text.slice(start, end);
		if (!maskText(this.masked, start, source)) return;
		const number = /\d,\d/.test(source) && !/[(«“]/.test(source);
		const numbers = piece.whole && flow.open === '[' && flow.parts.length === 2 && /^\d+,\d+$/.test(source);
		const detail = markOf(source, piece.whole && flow.open === '[');
		this.faults.push({
			kind: detail === ':' ? 'deux_points' : detail === ',' ? 'virgule' : 'caractere_special',
			start,
			end,
			target: { start, end },
			...(detail === ':' ? {} : { detail: detail === ',' ? (number ? 'nombre' : 'elements') : detail }),
			flow: {
				start,
				end,
				meant,
				wider,
				numbers,
				open: openAt(source),
				comment: commentAt(flow, source, start, end),
				list,
			},
		});
	}
}

/** `{ nom: Dépôt source: Étude }`: a key within a text, which most probably lacks the comma before it. */
function lacksComma(source: string, own: boolean): boolean {
	return [...source.replace(/\s#\s.*/s, '').matchAll(/\s([a-z_]+):(?=\s)/g)].some(
		([, word = '']) => own || isKeyWord(word),
	);
}

/** What a text begins with and nothing closes. */
function openAt(source: string): FlowText['open'] {
	if (/^[[{](?!\s)/.test(source) && ']}'.includes(leftOpen(source) ?? ' ')) return 'bracket';
	return /^(?:"[^"]*|'[^']*)$/.test(source) && source.length > 1 ? 'quote' : undefined;
}

/** Where a comment may begin in the last element of a list, which swallowed its bracket. */
function commentAt(flow: Flow, source: string, start: number, end: number): FlowText['comment'] {
	const at = source.search(/\s#(?:\s|$)/);
	return at > 0 && flow.parts.at(-1)?.end === end ? { start: start + at, close: flow.end } : undefined;
}

const quiet = { prettyErrors: false, logLevel: 'silent', uniqueKeys: false } as const;

/** Whether YAML reads a list or a mapping on its own without a word. */
function readsWhole(source: string): boolean {
	const { errors, warnings } = parseDocument(source.replace(/\*(?=[\p{L}_])/gu, ''), quiet);
	return errors.length === 0 && warnings.length === 0;
}

/** `[0, 1[`, `]2, 5]`: an interval, whose brackets close nothing. */
const interval = /[[\]]\s*[-+−]?[\d∞][\d.]*\s*,\s*[-+−]?[\d∞][\d.]*\s*[[\]]/g;

/** How many elements before one are looked at for a bracket that they leave open. */
const mostBack = 6;

/** Words with which no element begins, but the rest of a sentence does. */
const linking =
	/^(?:et|ou|mais|dont|car|puis|donc|qui|que|soit|afin|faute|notamment|lorsque|sauf|y compris|ainsi que|de même que|p\.)\s/;

/** What would close the parenthesis, the guillemet or the bracket that a text leaves open; undefined where it leaves none. */
function leftOpen(source: string): string | undefined {
	for (const [open = '', close = ''] of ['[]', '{}', '()', '«»', '“”']) {
		let depth = 0;
		// « :( » is no parenthesis, and a bracket that a text begins with may well be a mark.
		for (const char of source.replace(/^[[{](?=\s)|[:;]-?[()]/g, ''))
			if (char === open) depth++;
			else if (char === close) depth = Math.max(0, depth - 1);
		if (depth > 0) return close;
	}
	return undefined;
}

/** What a text is meant to be read as: `'aujourd'hui'` has quotes around it that are no letters. */
function lettersMeant(source: string): string {
	const quoted = /^(["'])(.*\S)\1$/s.exec(source);
	const inner = quoted?.[2] ?? '';
	const own =
		quoted !== null && /[\p{L}\p{N}]['"][\p{L}\p{N}]/u.test(inner) && !/(?:^|\s)["']|["'](?:\s|$)/.test(inner);
	return foldPlain(own ? inner : source);
}

/** The character that YAML takes for its own: the first that a text begins with, else its colon, `#` or bracket. */
function markOf(source: string, cut: boolean): string {
	const first = /^(?:[&*!|>%@`"'#[\]{}]|[-?](?=\s|$))/.exec(source)?.[0];
	if (first !== undefined) return first;
	if (/:(?=[\s,[\]{}]|$)/.test(source)) return ':';
	if (cut) return ',';
	return /\s#/.test(source) ? '#' : (/[[\]{}]/.exec(source)?.[0] ?? ',');
}

/** Masks all that means something to YAML in a text between brackets. Whether there was any that was not yet masked. */
function maskText(masked: Masked, start: number, source: string): boolean {
	let found = false;
	for (const match of source.matchAll(/^[-?:&*!|>%@`"'#]|[,[\]{}]|:(?=[\s,[\]{}]|$)|(?<=\s)#/g))
		found = masked.put(start + match.index, blank) || found;
	return found;
}
