/** What becomes of one text in one layout: what YAML reads, what is told, and what each of our edits makes of it. */
import { parseDocument, visit } from 'yaml';
import { fixAll } from '../../server/engine/edits/fix-all';
import { mayBePreferred } from '../../server/engine/edits/harmless';
import type { Finding } from '../../server/engine/finding';
import { applyChanges, type TextChange } from '../../server/engine/text/change';
import { onType } from '../../server/features/on-type';
import { paste } from '../../server/features/paste';
import { enterText } from '../features/typing';
import { analyse, defaultEnvironment, read, standard } from '../standard';
import { type Dress, dressed, plainDress } from './dress';
import type { LaidOut, Layout } from './layouts';

const env = defaultEnvironment('2026-11-22');

export interface Outcome {
	/** What YAML reads is not the text, or it reads nothing. */
	readonly hurt: boolean;
	/** A finding stands on it. */
	readonly seen: boolean;
	/** Fix-all and the preferred fixes leave what was meant, and nothing else changed. */
	readonly repaired: boolean;
	/** Not repaired, but a finding offers several fixes and prefers none, and one of them leaves what was meant. */
	readonly asked: boolean;
	/** The edits that left something else than what was meant, and no fault to tell of it. */
	readonly damaged: readonly string[];
	/** What Enter behind it leaves; undefined where Enter was not tried. */
	readonly enter: Entered | undefined;
	readonly leftByPaste: boolean | undefined;
}

/**
 * `sound`: the text is read as it was meant. `told`: Enter left it as it was, and a finding stands on it. `left`: it is
 * hurt and nothing is told, or Enter wrote something that is not the text.
 */
export type Entered = 'sound' | 'told' | 'left';

/** A text without what is no letter. */
export const letters = (text: string) =>
	text
		.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029]|\p{Cf}/gu, '')
		.replace(/\s*\n\s*/g, ' ')
		.trim();

/** What YAML reads, as JSON; undefined where it tells of a fault. Numbers and the like are the texts that stand for them. */
export function readYaml(source: string): string | undefined {
	const doc = parseDocument(source, { prettyErrors: false, logLevel: 'silent', uniqueKeys: true });
	if (doc.errors.length > 0 || doc.warnings.length > 0) return undefined;
	visit(doc, {
		Scalar(_, node) {
			if (node.value === null) return;
			if (typeof node.value !== 'string') node.value = node.source ?? String(node.value);
			node.value = letters(String(node.value));
		},
	});
	try {
		return JSON.stringify(doc.toJS());
	} catch {
		return undefined;
	}
}

type IsMeant = (json: string | undefined) => boolean;

/**
 * What a text may mean where it stands: the text itself; what comes before a comment, which has a blank behind its `#`;
 * the items that its bullets make, or the one without its bullet; the lines with dashes that they make of a text.
 */
function meanings(text: string, inList: boolean): readonly (readonly (string | null)[])[] {
	// These begin a block text, these words are how YAML says that there is nothing, and a `#` with a blank behind it begins a comment.
	if (/^[|>]$/.test(text)) return [[text], ['']];
	if (/^(?:~|null|Null|NULL)$/.test(text.trim()) || /^#+(?:\s|$)/.test(text))
		return [[null], ...(inList ? elementsOf(text) : [[text]])].reverse();
	// A line end of another kind may part words.
	if (/[\u2028\u2029]/.test(text)) return [[text], [text.replace(/\s*[\u2028\u2029]\s*/g, ' ')]];
	const quoted = /^(['"])(.*)\1$/.exec(text)?.[2];
	// Quotes around a text may be those of YAML.
	if (quoted !== undefined && !inList) return [[text], [quoted]];
	if (inList) return elementsOf(text);
	const cut = text.replace(/\s#+(?:\s.*)?$/, '');
	const items = cut.split(/(?:^|[^\S\n])[•▪‣◦●·]\s*/).filter((item) => item !== '');
	const dashed = items.map((item) => `- ${item}`).join(' ');
	return cut.trim() === '' ? [[text]] : [[cut], items, [text], ...(items.length > 1 ? [[dashed]] : [])];
}

/** With more commas than this, a text is one element. */
const mostPieces = 9;

/**
 * The elements that a text may make between brackets, where a comma parts them: each way to put together what its commas
 * part, those of numbers, parentheses and quotations left out.
 */
function elementsOf(text: string): readonly (readonly string[])[] {
	const pieces: string[] = [];
	let depth = 0;
	let from = 0;
	for (let at = 0; at < text.length; at++) {
		const char = text[at] ?? '';
		if ('(«“[{'.includes(char)) depth++;
		if (')»”]}'.includes(char)) depth = Math.max(0, depth - 1);
		if (char !== ',' || depth > 0 || /^\d,\d/.test(text.slice(Math.max(0, at - 1), at + 2))) continue;
		pieces.push(text.slice(from, at).trim());
		from = at + 1;
	}
	pieces.push(text.slice(from).trim());
	const bare = pieces.map((piece) => piece.replace(/^(['"])(.*)\1$/, '$2'));
	let ways: (readonly string[])[] = [[]];
	for (const piece of bare.slice(0, mostPieces))
		ways = ways.flatMap((way) => [
			[...way, piece],
			...(way.length > 0 ? [[...way.slice(0, -1), `${way.at(-1)}, ${piece}`]] : []),
		]);
	const told = ways.map((way) => way.filter((one) => one !== ''));
	return [[text], ...(pieces.length > mostPieces ? [] : told)];
}

const wanted = new Map<string, string>();

/** What should be read: what is read with a plain word in place of the text. */
function expectedOf({ name }: Layout, laid: LaidOut, meant: readonly (string | null)[]): string {
	const word = 'Zzzzz';
	const known =
		wanted.get(name) ?? readYaml(`${laid.source.slice(0, laid.start)}${word}${laid.source.slice(laid.end)}`);
	// At the margin no word is read: what stands there is put where it is meant to be.
	const json =
		known ??
		readYaml(
			laid.source
				.slice(0, laid.start)
				.replace(/\n?(?:>-)?\n$/, ' ')
				.replace(/>-\s*$/, '') +
				word +
				laid.source.slice(laid.end),
		);
	if (json === undefined) throw new Error(`the layout ${name} is no YAML`);
	wanted.set(name, json);
	return json.replace(JSON.stringify(word), () =>
		meant.map((one) => JSON.stringify(one === null ? null : letters(one))).join(','),
	);
}

/** What may be read of a text in a layout, as JSON; undefined where it cannot be laid out. */
export function meantIn(layout: Layout, text: string): readonly string[] | undefined {
	const laid = layout.lay(text);
	const inList = layout.group === 'flow' && !layout.name.startsWith('{');
	return laid && meanings(text, inList).map((meant) => expectedOf(layout, laid, meant));
}

/** Judges a text in a layout; undefined where it cannot be laid out. */
export function judgeText(layout: Layout, text: string, dress: Dress = plainDress): Outcome | undefined {
	const plain = layout.lay(text);
	const meant = meantIn(layout, text);
	if (!plain || !meant) return undefined;
	const laid = dressed(plain, dress);
	const { source, start, end } = laid;
	// A bullet is the mark of an item, and that of a line in a text.
	const own = text.replace(/^[•▪‣◦●·–—*-]\s+/, '');
	const [asItem = [], asLine = []] = own === text ? [] : [own, `- ${own}`].map((one) => meantIn(layout, one) ?? []);
	const isMeant = (json: string | undefined) => json !== undefined && (meant.includes(json) || asItem.includes(json));
	const hurt = !isMeant(readYaml(source));
	const analysis = analyse(source, env);
	const here = (finding: Finding, length: number) =>
		/^format\//.test(finding.code) && finding.start <= end + length && finding.end >= lineStart(source, start);
	const seen = analysis.findings.some((finding) => here(finding, 0));
	const damaged: string[] = [];
	// Indented with tabs, it is read once these are spaces.
	const before = [readYaml(source), readYaml(plain.source)];
	const isHarmed = (result: string) => {
		const now = readYaml(result);
		// What was read otherwise before the edit is not its doing.
		if (now === undefined || isMeant(now) || before.includes(now)) return false;
		// Of the elements of a list, one may be mended while another is still told of.
		return (
			layout.group !== 'flow' ||
			!analyse(result, env).findings.some((finding) => here(finding, result.length - source.length))
		);
	};
	const all = fixAll(analysis, env);
	let current = applyChanges(source, all);
	if (all.length > 0 && isHarmed(current)) damaged.push('fix-all');
	let made: readonly TextChange[] | undefined = all;
	for (let round = 0; round < 4 && !isMeant(readYaml(current)) && made; round++) {
		made = preferred(current, (finding) => here(finding, current.length - source.length));
		if (!made) break;
		current = applyChanges(current, made);
		if (isHarmed(current)) damaged.push('preferred fix');
	}
	for (const finding of analysis.findings.filter((one) => here(one, 0)))
		for (const fix of finding.fixes ?? []) {
			const changes = fix.changes();
			if (!changes || changes.length === 0 || !mayBePreferred(analysis.charter, fix, changes)) continue;
			if (isHarmed(applyChanges(source, changes))) damaged.push(`${finding.code}: ${fix.title}`);
		}
	const repaired = isMeant(readYaml(current));
	const asked =
		hurt &&
		!repaired &&
		analysis.findings.some(
			({ fixes = [], ...finding }) =>
				here(finding, 0) &&
				fixes.length > 1 &&
				fixes.every(({ preferred }) => !preferred) &&
				fixes.some((fix) => isMeant(readYaml(applyChanges(source, fix.changes() ?? [])))),
		);
	const enter = layout.enter ? entered(laid, isMeant, layout.group === 'flow', dress) : undefined;
	if (enter?.harmed) damaged.push('Enter');
	// Bullets that are pasted make an item each, between brackets too.
	const asItems = meanings(text, false).map((one) => expectedOf(layout, plain, one));
	const isPasted = (json: string | undefined) =>
		isMeant(json) || (json !== undefined && (asLine.includes(json) || asItems.includes(json)));
	const pasted = layout.enter ? pastedText(laid, text, isPasted) : undefined;
	if (pasted?.harmed) damaged.push('paste');
	const isCounted = layout.name === 'key: TEXT' || layout.name === '- TEXT';
	const leftByPaste = isCounted ? pasted?.left : undefined;
	return { hurt, seen, repaired, asked, damaged, enter: enter?.outcome, leftByPaste };
}

const lineStart = (text: string, offset: number) => text.lastIndexOf('\n', offset - 1) + 1;

function preferred(source: string, here: (finding: Finding) => boolean): readonly TextChange[] | undefined {
	const analysis = analyse(source, env);
	for (const finding of analysis.findings.filter(here)) {
		const fix = finding.fixes?.find((one) => one.preferred);
		const changes = fix?.changes();
		if (fix && changes && changes.length > 0 && mayBePreferred(analysis.charter, fix, changes)) return changes;
	}
	return undefined;
}

/** What Enter at the end of its line leaves, without the line that it began. */
function entered(
	{ source, start, end }: LaidOut,
	isMeant: IsMeant,
	inFlow: boolean,
	{ unit, eol }: Dress,
): { readonly outcome: Entered; readonly harmed: boolean } {
	const lineEnd = source.indexOf(eol, end);
	const before = source.slice(lineStart(source, lineEnd), lineEnd);
	const written = enterText(before, '', unit === 'tab' ? '\t' : ' '.repeat(unit), eol);
	const text = source.slice(0, lineEnd) + written + source.slice(lineEnd);
	const offset = lineEnd + written.length;
	const changes = onType({ charter: read(text), env, charterOf: (other) => read(other) }, offset, '\n');
	const result = applyChanges(text, changes ?? []);
	const below = result.length - (text.length - offset);
	const now = readYaml(result.slice(0, result.lastIndexOf('\n', below - 1)) + result.slice(below));
	const told = analyse(result, env).findings.some(
		(finding) =>
			/^format\//.test(finding.code) &&
			finding.end >= lineStart(source, start) &&
			finding.start <= end + result.length - text.length,
	);
	if (isMeant(now)) return { outcome: 'sound', harmed: false };
	const harmed = changes !== undefined && now !== undefined && now !== readYaml(source) && !(inFlow && told);
	return { outcome: told && changes === undefined ? 'told' : 'left', harmed };
}

/** What a paste in place of the text leaves. */
function pastedText(
	{ source, start, end }: LaidOut,
	text: string,
	isMeant: IsMeant,
): { readonly left: boolean; readonly harmed: boolean } {
	const empty = source.slice(0, start) + source.slice(end);
	const found = paste(empty, { start, end: start }, text, standard);
	const now = readYaml(found ? applyChanges(empty, found.changes) : source);
	return { left: !isMeant(now), harmed: found !== undefined && now !== undefined && !isMeant(now) };
}
