/** What a key press leaves behind: the line that Enter ends stays YAML, whatever French prose it holds. */
import {
	applyChanges,
	type Budget,
	type Charter,
	ComposedChanges,
	charterSchema,
	type Edit,
	type Environment,
	eolOf,
	type Finding,
	fileFindings,
	fillMentions,
	foldKey,
	indentUnit,
	isHarmless,
	type Line,
	lineAt,
	type TextChange,
	troubleOf,
	walk,
	walkFields,
} from '../engine/index';
import { contextAt } from './completion/context';

/** The characters after which an editor asks: Enter, and the bullet that someone types where YAML wants a dash. */
export const typingTriggers: readonly [string, ...string[]] = ['\n', '•'];

/** A charter that is being typed in. */
export interface Typing {
	readonly charter: Charter;
	readonly env: Environment;
	/** Reads another text of the same charter. */
	readonly charterOf: (text: string) => Charter;
	/** How long what is about to be written may be read again; without it, as long as it takes. */
	readonly budget?: Budget;
}

/**
 * The changes that follow a typed character, the offset being right behind it. They are made only where what was meant is
 * certain and the charter is the better for it: none in comments, in block texts, or in doubt. Never throws.
 */
export function onType(typing: Typing, offset: number, typed: string): readonly TextChange[] | undefined {
	if (typed === '•') return bulletTyped(typing.charter, offset);
	return typed === '\n' ? enterTyped(typing, offset) : undefined;
}

/** A bullet at the start of a line, where an item of a list comes: a dash. What is typed next goes on behind it. */
function bulletTyped({ text, catalogue }: Charter, offset: number): TextChange[] | undefined {
	if (lineAt(text, offset).text.trim() !== '•' || text[offset - 1] !== '•') return undefined;
	const context = contextAt(text.slice(0, offset - 1) + text.slice(offset), offset - 1, catalogue);
	if (!context || context.kind === 'comment' || !context.layout.dash) return undefined;
	return [{ start: context.start, end: offset, newText: `${context.layout.lead}-` }];
}

/** Findings on prose, which quotes answer. */
const onProse: ReadonlySet<string> = new Set([
	'format/deux_points',
	'format/diese',
	'format/caractere_special',
	'format/virgule',
	'format/cle_inconnue',
]);
/** Findings on marks, spaces and tabs that no one takes for something else. */
const onMarks: ReadonlySet<string> = new Set([
	'format/puces',
	'format/tabulation',
	'format/espace_insecable',
	'format/caractere_invisible',
]);

/** How often a line is looked at again: what is mended in it may show another fault. */
const mostRounds = 3;

function enterTyped(typing: Typing, offset: number): readonly TextChange[] | undefined {
	const { composed, current } = mended(typing, offset, ({ text }, at) => {
		const here = lineAt(text, at);
		// Enter within a line splits what is not finished: only at its end does a line say what it means.
		if (here.start === 0 || !/^[ \t]*(?:- *)?$/.test(here.text)) return undefined;
		return { left: lineAt(text, here.start - 1), here };
	});
	return troubleOf(current) < troubleOf(typing.charter) ? composed.changes() : undefined;
}

/**
 * The changes that follow when a person leaves a line by another way than Enter, by Tab for one, the offset being anywhere
 * in it: the line is mended as Enter would, and a name that stands in it takes the place of the prompts for its mentions.
 * Undefined where there is nothing to change. Never throws.
 */
export function lineLeft(typing: Typing, offset: number): readonly TextChange[] | undefined {
	const { composed, current, at } = mended(typing, offset, ({ text }, place) => ({ left: lineAt(text, place) }));
	const better = troubleOf(current) < troubleOf(typing.charter);
	const charter = better ? current : typing.charter;
	const all = better ? composed : new ComposedChanges(charter.text);
	const mentions = fillMentions(charter, lineAt(charter.text, better ? at : offset));
	if (mentions.length > 0) all.apply(mentions);
	return better || mentions.length > 0 ? all.changes() : undefined;
}

/** A line that was left, and the new one that Enter made. */
interface Left {
	readonly left: Line;
	readonly here?: Line;
}

/** Mends a line again and again, for what is mended in it may show another fault. */
function mended(typing: Typing, offset: number, lines: (charter: Charter, at: number) => Left | undefined) {
	const composed = new ComposedChanges(typing.charter.text);
	let current = typing.charter;
	let at = offset;
	for (let round = 0; round < mostRounds; round++) {
		const left = lines(current, at);
		const changes = left && mendedOnce({ ...typing, charter: current }, left);
		if (!changes) break;
		composed.apply(changes);
		for (const { start, end, newText } of changes) if (end <= at) at += newText.length - (end - start);
		current = typing.charterOf(composed.text);
	}
	return { composed, current, at };
}

/** What mends the line that was left, as it stands. */
function mendedOnce(
	{ charter, env, charterOf, budget }: Typing,
	{ left, here }: Left,
): readonly TextChange[] | undefined {
	const { text } = charter;
	const repairs = [...fileFindings(charter, env)].flatMap((finding) => repairOf(charter, finding, left, here) ?? []);
	/** Whether repairs made together leave a better charter, in time: a machine that is busy for a moment gets a second chance. */
	const isSound = (edits: readonly Edit[], again = budget !== undefined): boolean => {
		const start = budget?.now() ?? 0;
		const after = charterOf(
			applyChanges(
				text,
				edits.flatMap(({ changes }) => changes),
			),
		);
		const harmless = troubleOf(after) <= troubleOf(charter) && isHarmless(charter, edits, undefined, after.parsed);
		const inTime = !budget || budget.now() - start <= budget.milliseconds;
		return harmless && (inTime || (again && isSound(edits, false)));
	};
	// The elements of a list in brackets are mended at once.
	const within = repairs.filter(({ inFlow }) => inFlow).map(({ edit }) => edit);
	if (within.length > 1 && isSound([...within.map(alone), ...nextLineOf(within, here)])) {
		return [...within.map(alone), ...nextLineOf(within, here)].flatMap(({ changes }) => changes);
	}
	return repairs.find(({ edit }) => isSound([edit]))?.edit.changes;
}

interface Repair {
	readonly edit: Edit;
	/** Whether it mends an element between brackets or braces. */
	readonly inFlow: boolean;
}

/** What a finding on the line that was left is mended with, the new line of Enter along with it; undefined where that is in doubt. */
function repairOf(charter: Charter, finding: Finding, left: Line, here: Line | undefined): Repair | undefined {
	if (finding.start >= left.end || !(onProse.has(finding.code) || onMarks.has(finding.code))) return undefined;
	const fix = finding.fixes?.find(({ preferred, safe }) => preferred && safe);
	const changes = fix?.changes();
	const [change] = changes ?? [];
	if (!change || changes?.length !== 1 || change.end <= left.start || change.end > left.end) return undefined;
	// Where a comma cuts a text, what follows it is an unknown key.
	if (finding.code === 'format/cle_inconnue' && !change.newText.startsWith('"')) return undefined;
	const prose = onProse.has(finding.code) ? proseAt(charter, finding) : undefined;
	if (onProse.has(finding.code) && !prose) return undefined;
	const made =
		here === undefined
			? [change]
			: ((prose && opened(charter, change, prose, here)) ?? [change, ...nextLine(charter, change, here)]);
	const inFlow = prose !== undefined && isWithinFlow(charter.text, change.end);
	return { edit: { changes: made, touched: fix?.touched }, inFlow };
}

/** An edit without what it does to the new line. */
const alone = ({ changes, touched }: Edit): Edit => ({ changes: changes.slice(0, 1), touched });

/** What some edits do to the new line: all of them do the same. */
function nextLineOf(edits: readonly Edit[], here: Line | undefined): Edit[] {
	const change = here && edits[0]?.changes.find(({ start, end }) => start === here.start && end === here.end);
	return change ? [{ changes: [change], touched: [] }] : [];
}

/** Whether what follows a text on its line is the rest of a list in brackets or of a mapping in braces. */
const isWithinFlow = (text: string, end: number) => /^[ \t]*[,\]}]/.test(text.slice(end, end + 80));

/** A text that YAML misreads. */
interface Prose {
	/** Whether it is sentences rather than a name. */
	readonly sentences: boolean;
	readonly behindDash: boolean;
}

let schemaKeys: ReadonlySet<string> | undefined;

/** The text that a finding stands on, where the format has a text there; undefined where it may well be a key and its value. */
function proseAt(charter: Charter, { start, end }: Finding): Prose | undefined {
	const place = walk(charter).find(({ node }) => node.start === start && isLeaf(node.kind));
	const type = place && charter.infoOf(place.node)?.type;
	const own = place?.path.some((key) => key.startsWith('x-')) === true;
	if (!own && type?.kind !== 'text' && !(type?.kind === 'date' && type.orText)) return undefined;
	const behindDash = /^[ \t]*(?:- +)+$/.test(charter.text.slice(lineAt(charter.text, start).start, start));
	const word = /^([\p{Ll}_][\p{L}\p{N}_-]*):(?:\s|$)/u.exec(charter.text.slice(start, end))?.[1];
	schemaKeys ??= new Set([...walkFields(charterSchema.fields)].map(({ path }) => path.at(-1) ?? ''));
	if (word !== undefined && (behindDash || schemaKeys.has(foldKey(word)))) return undefined;
	// One word and its colon behind a dash may be a key that the format does not have.
	if (behindDash && /^\S+\s*:\s*$/.test(charter.text.slice(start, end))) return undefined;
	return { sentences: type?.kind === 'text' && type.prose, behindDash };
}

const isLeaf = (kind: string) => kind === 'scalar' || kind === 'opaque';

/**
 * A sentence that ends with its colon goes on below: `contexte: Voici les constats :` becomes a block text, and the cursor
 * stands in it. Undefined for any other.
 */
function opened(charter: Charter, change: TextChange, prose: Prose, here: Line): TextChange[] | undefined {
	const { text } = charter;
	const source = text.slice(change.start, change.end);
	// Between brackets there is no block.
	if (isWithinFlow(text, change.end)) return undefined;
	if (!prose.sentences || source.includes('\n') || !/\S\s*:\s*$/.test(source)) return undefined;
	const key = /^[a-z_]+: (?=")/.exec(change.newText)?.[0] ?? '';
	const unit = indentUnit(charter);
	const column = ownerColumn(text, change.start, prose.behindDash) + (prose.behindDash && key === '' ? 2 : unit);
	const indent = ' '.repeat(column + (prose.behindDash && key !== '' ? 2 : 0));
	const newText = `${key}|${eolOf(text)}${indent}${source.trimEnd()}`;
	return [{ ...change, newText }, ...onLine(here, indent)];
}

/** Where the editor went on as under a key, or without a dash: what the new line begins with once the line above is mended. */
function nextLine(charter: Charter, change: TextChange, here: Line): TextChange[] {
	const { text } = charter;
	if (here.text.includes('-')) return [];
	const indent = here.text.replace(/\t/g, ' '.repeat(indentUnit(charter)));
	// What became a list goes on as one.
	const item = /\n( *)- [^\n]*$/.exec(change.newText)?.[1];
	const listed = /^[|>]/.test(change.newText.trimStart()) ? undefined : item;
	if (listed !== undefined) return onLine(here, `${listed}- `);
	// The editor does not take a dash with a no-break space for that of an item.
	const dash = /^([ \t]*)-(?:(?! )[\p{Zs}\p{Cf}])+ ?(?!\S+:(?:\s|$))/u.exec(lineAt(text, change.start).text)?.[1];
	if (dash !== undefined && dash === indent) return onLine(here, `${indent}- `);
	if (!change.newText.startsWith('"')) return onLine(here, indent);
	const behindDash = /^[ \t]*(?:- +)+$/.test(text.slice(lineAt(text, change.start).start, change.start));
	const column = ownerColumn(text, change.start, behindDash);
	if (indent.length <= column) return onLine(here, indent);
	return onLine(here, ' '.repeat(column) + (behindDash ? '- ' : ''));
}

/** The change that makes a line of blanks another; none where it is that already. */
function onLine({ start, end, text }: Line, wanted: string): TextChange[] {
	return text === wanted ? [] : [{ start, end, newText: wanted }];
}

/** The column of the dash that a text stands behind, else of its key. */
function ownerColumn(text: string, start: number, behindDash: boolean): number {
	const lead = /^[ \t]*(?:- +)*/.exec(lineAt(text, start).text)?.[0] ?? '';
	return behindDash ? lead.lastIndexOf('-') : lead.length;
}
