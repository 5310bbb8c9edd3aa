import { fold, foldKey } from '../fold';
import { lineAt } from '../parse/lines';
import type { Parsed } from '../parse/parsed';
import { foldPlain } from '../parse/prose';
import type { Comment } from '../parse/tokens';
import type { ScalarNode, Span, TreeNode } from '../parse/tree';
import { fieldAt } from '../schema/charter';
import { valueNamed } from '../schema/names/find';
import { nameForm } from '../schema/names/form';
import type { DateType, EnumValue, TextType } from '../schema/types';
import { hasBullets } from './bullets';
import type { Problem } from './charter';
import { datePlaceholder, isDate, lastDayMeant, meantDates } from './dates';
import { booleanInProse, dateInProse, dayWithin, type InProse, isProse, noDay, valuesInProse } from './in-prose';
import { bracketed, inBraces, listAsText } from './list-text';
import { isSlip, nearest } from './nearest';

interface Read {
	readonly node: TreeNode;
	readonly value: unknown;
}

const yes = new Set(['oui', 'vrai', 'yes', 'on', 'y', 'o']);
const no = new Set(['non', 'faux', 'no', 'off', 'n']);

/** What a word for yes or no means; undefined for any other. */
export function meantBoolean(text: string): boolean | undefined {
	const word = fold(text);
	return yes.has(word) ? true : no.has(word) ? false : undefined;
}

/** `true` and `false`; `oui` and `non` are understood, and reported, and so is what is in quotes or goes on. */
export function readBoolean(node: ScalarNode, path: readonly string[], problems: Problem[]): Read {
	if (typeof node.value === 'boolean') return { node, value: node.value };
	const quoted = /^(?:true|false)$/i.test(node.text.trim()) ? node.text.trim().toLowerCase() : undefined;
	const meant = quoted === undefined ? meantBoolean(node.text) : quoted === 'true';
	if (meant === undefined) {
		const prose = booleanInProse(node.text);
		if (prose) return readInProse('booleen', node, prose, path, problems, (value) => value === 'true');
		problems.push({
			kind: 'booleen',
			variant: 'autre',
			start: node.start,
			end: node.end,
			args: [node.text],
			replacements: ['true', 'false'],
		});
		return { node, value: undefined };
	}
	problems.push({
		kind: 'booleen',
		...(quoted === undefined ? {} : { variant: 'guillemets' }),
		start: node.start,
		end: node.end,
		args: [node.text, String(meant)],
		replacements: [String(meant)],
	});
	return { node: { ...node, value: meant, text: String(meant) }, value: meant };
}

/** `YYYY-MM-DD`, or free text where the field allows it. A template's `AAAA-MM-JJ` says nothing and is no date. */
export function readDate(node: ScalarNode, type: DateType, path: readonly string[], problems: Problem[]): Read {
	const text = node.text.trim();
	if (datePlaceholder.test(text)) return { node, value: undefined };
	if (isDate(text)) return { node, value: text };
	const said = type.orText ? text : (dayWithin(text) ?? text);
	const last = lastDayMeant(said);
	if (type.orText && last === undefined && !/^\d{4}-\d{1,2}-\d{1,2}$/.test(text)) return { node, value: text };
	const replacements = meantDates(text);
	const beside = fieldAt(path)?.beside;
	const prose = last === undefined && replacements.length === 0 ? dateInProse(text, beside !== undefined) : undefined;
	if (prose) return readInProse('date', node, prose, path, problems);
	problems.push({
		kind: 'date',
		start: node.start,
		end: node.end,
		args: [last === undefined ? node.text : said, replacements[0] ?? '', path.at(-1) ?? '', String(last)],
		variant: last !== undefined ? 'inexistante' : replacements.length > 0 ? 'proche' : 'autre',
		replacements,
	});
	return { node, value: undefined };
}

/** A value of a closed list; synonyms pass silently, accents and capitals are understood and reported. */
export function readEnum(
	node: ScalarNode,
	listed: readonly EnumValue[],
	path: readonly string[],
	problems: Problem[],
): Read {
	const exact = listed.find((value) => value.value === node.text || value.synonyms?.includes(node.text));
	const as = (value: string): Read => ({ node: { ...node, value, text: value }, value });
	if (exact) return as(exact.value);
	const folded = foldKey(node.text);
	const meant = listed.find((value) => value.value === folded || value.synonyms?.includes(folded));
	if (meant) {
		// « élevé », « Moyenne »: clear to a reader, and the synonyms are accepted as they are.
		problems.push({
			kind: 'valeur',
			variant: 'accent',
			start: node.start,
			end: node.end,
			args: [node.text, meant.value],
			replacements: [meant.value],
		});
		return as(meant.value);
	}
	const key = path.at(-1) ?? '';
	const named = valueNamed(listed, node.text);
	if (named !== undefined) {
		problems.push({
			kind: 'valeur',
			variant: 'nom',
			start: node.start,
			end: node.end,
			args: [node.text, named, key],
			replacements: [named],
			// What a charter declares is said by a person alone.
			...(path[0] === 'pratiques' ? {} : { sure: true }),
		});
		return as(named);
	}
	if (isProse(node.text)) {
		const prose = valuesInProse(node.text, listed);
		if (prose.values.length > 0) return readInProse('valeur', node, prose, path, problems, (value) => value);
	}
	const values = listed.map((value) => value.value);
	const own = nearest(folded, values);
	const near = own.length > 0 ? own : slipsOf(node.text, listed);
	problems.push({
		kind: 'valeur',
		...(near[0] ? { variant: 'proche' } : {}),
		start: node.start,
		end: node.end,
		args: [node.text, near[0] ?? values.slice(0, 12).join(', '), key],
		replacements: near.length > 0 ? near : values.length <= 7 ? values : [],
		...(isProse(node.text) ? { keeps: node.text.trim() } : {}),
	});
	return { node, value: undefined };
}

/** The values whose other names a word is, but for one slip of the fingers. */
function slipsOf(written: string, listed: readonly EnumValue[]): string[] {
	const form = nameForm(written);
	const isMeant = ({ alsoCalled = [] }: EnumValue) => alsoCalled.some((name) => isSlip(form, nameForm(name)));
	return listed.filter(isMeant).map(({ value }) => value);
}

/**
 * A sentence in a field that takes a value: what it says beside the value is to be kept. `read`: what a value that begins
 * it stands for, where that is read.
 */
function readInProse(
	kind: 'booleen' | 'date' | 'valeur',
	node: ScalarNode,
	{ values, begins, likely, rest }: InProse,
	path: readonly string[],
	problems: Problem[],
	read?: (value: string) => unknown,
): Read {
	const [value = ''] = values;
	problems.push({
		kind,
		variant: begins
			? 'debut'
			: value === '' || value === noDay
				? 'autre'
				: likely || kind === 'date'
					? 'prose'
					: 'choix',
		start: node.start,
		end: node.end,
		args: [node.text, value, path.at(-1) ?? '', besideOf(path), values.join(', ')],
		replacements: values,
		keeps: rest.trim(),
		...(likely ? { likely } : {}),
	});
	if (!begins || !read) return { node, value: undefined };
	return { node: { ...node, value, text: value }, value: read(value) };
}

/** Where a text that a field has no place for is kept: in the field beside it that takes prose, else under a key of one's own. */
export function besideOf(path: readonly string[]): string {
	return fieldAt(path)?.beside ?? `x-${path.at(-1)}`;
}

/** Free text. Gives undefined where the node is no text at all; French prose that YAML reads as structure is put back together. */
export function readText(
	node: TreeNode,
	type: TextType,
	parsed: Parsed,
	path: readonly string[],
	problems: Problem[],
): Read | undefined {
	if (node.kind === 'map') {
		const whole = sentenceOf(node, parsed) ?? inBraces(node, parsed);
		if (!whole) return undefined;
		const special =
			node.flow && parsed.text[node.start] === '{'
				? ({ kind: 'type', variant: 'text' } as const)
				: ({ kind: 'deux_points' } as const);
		problems.push({ ...special, start: whole.start, end: whole.end, args: [path.at(-1) ?? ''], quote: true });
		return { node: whole, value: whole.text };
	}
	if (node.kind === 'list') {
		const whole = listAsText(node, parsed, path, problems);
		return whole && { node: whole, value: whole.text };
	}
	if (node.kind !== 'scalar') return undefined;
	if (node.style === 'block' && node.text === '') textBelow(node, parsed, problems);
	if (node.style === 'plain') {
		const cut = cutComment(node, parsed);
		if (cut) {
			problems.push({
				kind: 'diese',
				start: node.start,
				end: cut.end,
				args: [cut.text.length > 30 ? `${cut.text.slice(0, 29).trimEnd()}…` : cut.text],
				quote: true,
			});
			// Read as it is meant, where it stands on one line.
			const whole = parsed.text.slice(node.start, cut.end).trimEnd();
			if (!whole.includes('\n'))
				return { node: { ...node, end: node.start + whole.length, value: whole, text: whole }, value: whole };
		} else if (type.prose && hasBullets(parsed.text.slice(node.start, node.end)))
			problems.push({ kind: 'puces', start: node.start, end: node.end, args: [] });
	}
	return { node, value: node.text };
}

/** `Le budget : 2 M$`, which YAML reads as a mapping of one key, on one line, whose key is no word of a format. */
export function sentenceOf(node: TreeNode, parsed: Parsed): ScalarNode | undefined {
	if (node.kind !== 'map') return undefined;
	const { text } = parsed;
	// `{ nom: Dépôt source: Étude }`: a comma is missing, and a fault says so.
	if (parsed.faults.some(({ kind, start, end }) => kind === 'syntaxe' && start <= node.start && node.start < end))
		return undefined;
	// `{Nom}` and `{Nom} {Prénom}`: words in braces, none with a value.
	if (node.flow && text[node.start] === '{')
		return node.entries.some((one) => one.value.start < one.value.end) ? undefined : bracketed(node, text);
	const entry = node.entries[0];
	if (node.entries.length !== 1 || !entry || entry.merged || !entry.colon) return undefined;
	const { value } = entry;
	const cut = cutComment(node, parsed);
	const written = text.slice(node.start, cut ? cut.start + cut.text.length : node.end);
	const source = written.trimEnd();
	const end = node.start + source.length;
	// Over several lines it is one where its first line has words before the colon.
	const plain = value.kind === 'scalar' && value.style === 'plain' && /[\s]|^\p{Lu}/u.test(entry.key);
	if (source.includes('\n') && (!plain || cut)) return undefined;
	if (value.kind === 'list' && !value.flow) return undefined;
	const read = source.includes('\n') ? foldPlain(source) : source;
	return { kind: 'scalar', start: node.start, end, value: read, text: read, style: 'plain' };
}

/** A sentence behind a `#` that touches it, alone below a key that lacks its text: text or comment, its author knows. */
export function textBelow(node: ScalarNode, { text, comments }: Parsed, problems: Problem[]): void {
	const comment = firstFrom(comments, node.style === 'block' ? node.start : node.end);
	if (!comment || !/^#[\p{L}\p{N}](?!.*charte-ignorer)(?=.*\p{L}{2}.*\s)(?![\p{L}_]*\s*:)/u.test(comment.text)) return;
	const line = lineAt(text, node.start).text;
	const lead = /^[ \t]*(?:- +)*/.exec(line)?.[0].length ?? 0;
	const own = lineAt(text, comment.start);
	const between = text.slice(node.end, comment.start).replace(/^:/, '');
	if (between.trim() !== '' || own.start <= node.start || own.text.trim() !== comment.text.trim()) return;
	if (lineAt(text, own.start - 1).text !== line || comment.start - own.start < lead) return;
	const from = node.style === 'block' ? text.slice(0, node.start).trimEnd().length : own.start - 1;
	const end = comment.start + comment.text.trimEnd().length;
	const target = { start: text[from - 1] === '\r' ? from - 1 : from, end };
	problems.push({
		kind: 'diese',
		variant: 'dessous',
		start: comment.start,
		end,
		target,
		args: [comment.text.slice(0, 30)],
		quote: true,
	});
}

/** The comment right behind a text, where it is the end of the text: `lot #2 et 3`. A comment of the author's has a space after its `#`. */
function cutComment(node: Span, parsed: Parsed): Comment | undefined {
	const comment = firstFrom(parsed.comments, node.end);
	if (!comment || !/^:?[ ]*$/.test(parsed.text.slice(node.end, comment.start))) return undefined;
	return /^#[^\s#]/.test(comment.text) && !/^#\s*charte-ignorer/.test(comment.text) ? comment : undefined;
}

/** The comment that stands where a text is expected: `contexte: #2 est le lot`. */
export function textAsComment(node: ScalarNode, parsed: Parsed): ScalarNode | undefined {
	const comment = cutComment(node, parsed);
	if (!comment || node.style !== 'plain') return undefined;
	const text = comment.text.trimEnd();
	const { start } = comment;
	return { kind: 'scalar', start, end: start + text.length, value: text, text, style: 'plain' };
}

/** The first comment that starts at or after an offset. A search by halves: a file may hold as many comments as texts. */
function firstFrom(comments: readonly Comment[], offset: number): Comment | undefined {
	let low = 0;
	let high = comments.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((comments[middle]?.start ?? 0) < offset) low = middle + 1;
		else high = middle;
	}
	return comments[low];
}
