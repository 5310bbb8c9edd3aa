import { Composer, type Document, type YAMLError } from 'yaml';
import { finished, type Steps } from '../steps';
import { type BuiltTree, buildTree } from './build-tree';
import { maskFlows } from './flow-texts';
import { lineAt, valueOnLine } from './lines';
import { type Fault, Masked } from './masked';
import type { Parsed } from './parsed';
import {
	maskConflicts,
	maskErrors,
	maskGluedKeys,
	maskInvisible,
	maskNoBreakSpaces,
	maskOpenQuotes,
	maskOutside,
	maskTabs,
	wellQuoted,
	writtenIn,
} from './repair';
import { SectionCache } from './sections';
import { maxSize, readTokens, type Tokens, tokenSteps } from './tokens';
import type { Span, TreeNode } from './tree';
import type { WrittenText } from './written';

/** How often the text is read again after a repair. A hopeless file is left as it is, a large one sooner: a round takes a second a megabyte. */
const roundsFor = (text: string) => (text.length > 200_000 ? 2 : 6);
/** How many errors are looked at, and how many faults told: past that, a file is hopeless, and each of them takes time. */
const maxErrors = 1000;

/**
 * From text to tree. Never throws, whatever the text holds; time is bounded by the size and depth limits. A fault keeps to
 * the section that it lies in, where the sections can be told. With the cache of the document's last version, only those
 * that changed are read anew; the answer is the same.
 */
export function parse(text: string, cache?: SectionCache): Parsed {
	return finished(parseSteps(text, cache));
}

/**
 * As {@link parse}, in steps of some tens of milliseconds a hundred kilobytes. `isBeginning`: the rest of the document's
 * text is not given, and may be read next.
 */
export function* parseSteps(given: string, cache = new SectionCache(), isBeginning = false): Steps<Parsed> {
	const text = withLineFeeds(given);
	const bySection = text.length <= maxSize ? yield* cache.read(text, wholeSteps, isBeginning) : undefined;
	return bySection ?? (yield* wholeSteps(text));
}

/**
 * A text of the same length whose lone carriage returns are line feeds: YAML and LSP end a line there, the parser does not.
 */
function withLineFeeds(text: string): string {
	return text.includes('\r') ? text.replace(/\r(?!\n)/g, '\n') : text;
}

/** Reads a text as one, whatever it holds. */
export function* wholeSteps(text: string): Steps<Parsed> {
	const nothing = { text, root: undefined, comments: [], sound: false, conflict: false };
	if (text.length > maxSize) return { ...nothing, faults: [{ kind: 'trop_gros', start: 0, end: firstLineEnd(text) }] };
	const masked = new Masked(text);
	const faults: Fault[] = [...maskConflicts(masked), ...maskInvisible(masked)];
	const conflict = faults.some((fault) => fault.kind === 'conflit_git');
	let tokens = yield* tokenSteps(masked.text);
	yield;
	const spaces = maskNoBreakSpaces(masked, tokens);
	if (spaces.length > 0) {
		for (const space of spaces) faults.push(space);
		tokens = yield* tokenSteps(masked.text);
	}
	yield;
	const flows = maskFlows(masked, tokens);
	if (flows.length > 0) {
		for (const fault of flows) faults.push(fault);
		if (masked.changed) tokens = yield* tokenSteps(masked.text);
	}
	yield;
	const outside = [...maskGluedKeys(masked, tokens), ...maskOutside(masked, tokens)];
	if (outside.length > 0) {
		for (const fault of outside) faults.push(fault);
		tokens = yield* tokenSteps(masked.text);
	}
	for (let round = 0; ; round++) {
		if (tokens.tooDeep !== undefined) {
			const { tooDeep: start } = tokens;
			return {
				...nothing,
				comments: tokens.comments,
				faults: [...faults, { kind: 'trop_profond', start, end: start + 1 }],
			};
		}
		yield;
		const composed = compose(tokens, text.length);
		yield;
		const errors = composed.errors;
		const again = errors.length > 0 && round < roundsFor(text) && repaired(masked, tokens, errors, faults);
		if (!again) return finish(text, composed, errors, tokens, faults, masked, conflict);
		yield;
		tokens = yield* tokenSteps(masked.text);
	}
}

/**
 * A text as YAML alone reads it, for files that are no charters: nothing in it is taken for prose, and nothing is repaired.
 * Never throws. `errors` are where it cannot be read; what can be is in the tree, undefined where nothing is.
 */
export function parsePlain(given: string): { readonly root: TreeNode | undefined; readonly errors: readonly Span[] } {
	const text = withLineFeeds(given);
	if (text.length > maxSize) return { root: undefined, errors: [{ start: 0, end: firstLineEnd(text) }] };
	const tokens = readTokens(text);
	if (tokens.tooDeep !== undefined)
		return { root: undefined, errors: [{ start: tokens.tooDeep, end: tokens.tooDeep + 1 }] };
	const { doc, errors } = compose(tokens, text.length);
	return {
		root: doc && buildTree(doc, text, false).root,
		errors: errors.slice(0, maxErrors).map(({ pos: [start, end] }) => ({
			start: Math.min(start, text.length),
			end: Math.min(Math.max(end, start), text.length),
		})),
	};
}

/** Masks what the parser could not read, where the cause is certain; false where nothing was left to mask. */
function repaired(masked: Masked, tokens: Tokens, errors: readonly YAMLError[], faults: Fault[]): boolean {
	const text = masked.text;
	const quotes = maskOpenQuotes(masked, tokens, text);
	const isTab = ({ code, pos }: YAMLError) => code === 'TAB_AS_INDENT' || /^ *\t/.test(lineAt(text, pos[0]).text);
	const tabs = quotes.length === 0 && errors.slice(0, maxErrors).some(isTab) ? maskTabs(masked, tokens) : [];
	const found =
		[quotes, tabs].find((some) => some.length > 0) ?? maskErrors(masked, text, errors, writtenIn(masked, tokens));
	const known = new Set(faults.map((fault) => `${fault.kind} ${fault.start}`));
	const fresh = found.filter((fault) => !known.has(`${fault.kind} ${fault.start}`));
	for (const fault of fresh) faults.push(fault);
	return fresh.length > 0;
}

/** Does what makes thousands of errors that nobody throws: where they were made is never looked at, and takes most of the time. */
function withoutStacks(work: () => void): void {
	// Only some engines have it.
	const errors = Error as unknown as { stackTraceLimit?: number | undefined };
	const { stackTraceLimit } = errors;
	errors.stackTraceLimit = 0;
	try {
		work();
	} finally {
		errors.stackTraceLimit = stackTraceLimit;
	}
}

interface Composed {
	readonly doc: Document.Parsed | undefined;
	readonly errors: readonly YAMLError[];
	/** Where a second document begins. */
	readonly second: number | undefined;
}

function compose(tokens: Tokens, length: number): Composed {
	const composer = new Composer({ uniqueKeys: false, keepSourceTokens: true, prettyErrors: false, logLevel: 'silent' });
	let doc: Document.Parsed | undefined;
	let second: number | undefined;
	withoutStacks(() => {
		for (const found of composer.compose(tokens.tokens, true, length)) {
			if (!doc) doc = found as Document.Parsed;
			else {
				second = found.range[0];
				break;
			}
		}
	});
	const errors: YAMLError[] = [...(doc?.errors ?? [])];
	// `!important` is a tag that nobody defined: YAML drops the word.
	for (const warning of doc?.warnings ?? [])
		if (warning.code === 'TAG_RESOLVE_FAILED')
			errors.push(Object.assign(warning, { code: 'BAD_SCALAR_START' as const }) as unknown as YAMLError);
	return { doc, errors, second };
}

function finish(
	text: string,
	composed: Composed,
	errors: readonly YAMLError[],
	tokens: Tokens,
	faults: Fault[],
	masked: Masked,
	conflict: boolean,
): Parsed {
	const built = composed.doc ? buildTree(composed.doc, text, masked.changed) : undefined;
	const tabLines = new Set<number>();
	for (const error of errors.slice(0, maxErrors)) {
		const fault = faultOf(error, text);
		// A line of tabs gives several errors, and one finding.
		if (fault.kind === 'tabulation' && tabLines.has(fault.start)) continue;
		if (fault.kind === 'tabulation') tabLines.add(fault.start);
		faults.push(fault);
	}
	if (built && built.unknownAliases.length > 0) {
		const texts = writtenIn(masked, tokens);
		for (const alias of built.unknownAliases.slice(0, maxErrors)) faults.push(aliasFault(alias, text, texts));
	}
	if (built?.aliasOverflow) faults.push({ kind: 'alias_trop_nombreux', ...built.aliasOverflow });
	if (composed.second !== undefined)
		faults.push({ kind: 'plusieurs_documents', start: composed.second, end: lineAt(text, composed.second).end });
	const sound = !faults.some(keepsFromReading);
	return {
		text,
		root: built?.root,
		comments: tokens.comments,
		faults: onceALine(withoutOverlap(faults, text.length), text)
			.slice(0, maxErrors)
			.map((fault) => wholeText(fault, built)),
		sound,
		conflict,
	};
}

/** Faults after which part of the file may be read otherwise than its author means. */
const unsound = new Set<Fault['kind']>([
	'syntaxe',
	'conflit_git',
	'trop_gros',
	'trop_de_fautes',
	'trop_profond',
	'guillemet_ouvert',
	'tabulation',
]);

/** Whether a fault keeps part of the file from being read as its author means. */
export const keepsFromReading = ({ kind }: Fault): boolean => unsound.has(kind);

/** What is to be quoted is the whole text, where it goes on over the lines below. */
function wholeText(fault: Fault, built: BuiltTree | undefined): Fault {
	const { target, replacement } = fault;
	const end = target && replacement === undefined ? built?.longTexts.get(target.start) : undefined;
	return target && end !== undefined
		? { ...fault, target: { start: target.start, end: Math.max(end, target.end) } }
		: fault;
}

/** One fault a place: the first that was seen explains the others. */
function withoutOverlap(faults: readonly Fault[], length: number): Fault[] {
	if (faults.length < 2) return [...faults];
	const explained = new Uint8Array(length + 1);
	return faults.filter(({ start, end }) => {
		if (explained[start] === 1) return false;
		explained.fill(1, start, Math.max(end, start + 1));
		return true;
	});
}

/** Of what cannot be read on a line, the first: a stray bracket makes nonsense of all that follows it. */
function onceALine(faults: readonly Fault[], text: string): Fault[] {
	let told = -1;
	return faults.filter(({ kind, start }) => {
		if (kind !== 'syntaxe') return true;
		if (start < told) return false;
		const end = text.indexOf('\n', start);
		told = end < 0 ? text.length + 1 : end;
		return true;
	});
}

function faultOf(error: YAMLError, text: string): Fault {
	const [start, end] = error.pos;
	const line = lineAt(text, Math.min(start, text.length));
	const span = {
		start: Math.min(start, text.length),
		end: Math.min(Math.max(end, start + 1), Math.max(line.end, start)),
	};
	if (error.code === 'TAB_AS_INDENT' || /^\s*\t/.test(line.text)) {
		const indent = /^[ \t]*/.exec(line.text)?.[0] ?? '';
		const target = { start: line.start, end: line.start + indent.length };
		return { kind: 'tabulation', ...target, target, replacement: indent.replace(/\t/g, '  ') };
	}
	if (error.code === 'MISSING_CHAR') {
		const word = /^(\s*(?:-\s+)*)([\p{L}_][\p{L}\p{N}_-]*)\s*$/u.exec(line.text);
		if (word?.[2] && word[1] !== undefined) {
			const from = line.start + word[1].length;
			const to = from + word[2].length;
			return {
				kind: 'cle_sans_deux_points',
				start: from,
				end: to,
				target: { start: to, end: to },
				replacement: ':',
				detail: word[2],
			};
		}
		const quote = lastOpenQuote(text, start);
		if (quote) return quote;
	}
	return { kind: 'syntaxe', ...span, detail: error.code };
}

/** A quote that never closes, at the end of the file or of its line. */
function lastOpenQuote(text: string, offset: number): Fault | undefined {
	const line = lineAt(text, Math.max(0, offset - 1));
	const value = valueOnLine(line);
	const quote = value && text[value.start];
	if (!value || (quote !== '"' && quote !== "'")) return undefined;
	if (wellQuoted.test(text.slice(value.start, value.end))) return undefined;
	return { kind: 'guillemet_ouvert', ...value, target: { start: value.end, end: value.end }, replacement: quote };
}

/** An alias to nothing is most often prose: `*Projet*`, `*important`. */
function aliasFault(
	alias: { start: number; end: number; name: string },
	text: string,
	texts: readonly WrittenText[],
): Fault {
	const written = texts.find(({ start, end }) => start <= alias.start && end >= alias.end);
	if (written && written.start < alias.start) {
		const { start, end } = written;
		return { kind: 'caractere_special', start, end, target: { start, end }, written, detail: '*' };
	}
	const value = valueOnLine(lineAt(text, alias.start));
	const target = value?.start === alias.start ? value : { start: alias.start, end: alias.end };
	return { kind: 'caractere_special', ...target, target, detail: '*' };
}

function firstLineEnd(text: string): number {
	const end = text.search(/\r?\n/);
	return end < 0 ? Math.min(text.length, 80) : Math.min(end, 80);
}
