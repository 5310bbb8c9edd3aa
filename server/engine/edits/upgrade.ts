/** Taking a charter to another edition of the standard. */
import { changeOf, changesBetween, type EditionChange, isTightened } from '../catalogue/editions';
import type { Action, EditionId } from '../catalogue/types';
import type { Charter } from '../model/charter';
import { lineAt } from '../parse/lines';
import type { Comment } from '../parse/tokens';
import { childOf, type Entry, entryOf, type MapNode, type Span, textOf } from '../parse/tree';
import { charterSchema } from '../schema/charter';
import type { TextChange } from '../text/change';
import { rewrite } from '../text/rewrite';
import { assured } from './assured';
import { inserted } from './insert';
import { asOwnKey } from './own-key';
import type { Touched } from './reread';

/** A change, with what it is about: the edition itself, the comment of a reworded action, the declaration of one that is gone. */
export interface UpgradeChange extends TextChange {
	readonly about: 'edition' | 'reworded' | 'gone';
}

/** What it takes to answer another edition, and what becomes of the actions. */
export interface Upgrade {
	readonly from: EditionId;
	readonly to: EditionId;
	/** In the order of the text. */
	readonly changes: readonly UpgradeChange[];
	/** All actions of the standard, by what becomes of them. */
	readonly standard: Readonly<Record<EditionChange, readonly Action[]>>;
	/** Those that the charter declares. */
	readonly declared: Readonly<Record<EditionChange, readonly Action[]>>;
	/** Those declared in place or in part of which the edition now wants both, not one or the other. */
	readonly toReassess: readonly Action[];
}

/**
 * Takes a charter to an edition. Nothing that is written is lost: the declarations of actions that the edition lacks stay
 * where they are, under the organisation's own keys (`x-…`); those of all others stay as they are, but for a comment that
 * says the former wording. What came through an alias is left alone. Undefined where the charter is of that edition
 * already, is only read in part, or would be read otherwise than that afterwards.
 */
export function upgrade(charter: Charter, to: EditionId): Upgrade | undefined {
	const from = charter.value.edition;
	const edition = entryOf(charter.root, 'edition');
	if (from === undefined || from === to || !charter.root || !edition || !charter.sound) return undefined;
	const written = editionChange(charter, charter.root, edition, to);
	if (!written) return undefined;
	const declared: { action: Action; status: string }[] = [];
	const changes: UpgradeChange[] = [{ ...written, about: 'edition' }];
	const touched: Touched[] = [writtenOver(charter, edition, written)];
	const pratiques = entryOf(charter.root, 'pratiques')?.value;
	for (const practice of pratiques?.kind === 'map' ? pratiques.entries : []) {
		if (practice.value.kind !== 'map') continue;
		const taken = new Set(practice.value.entries.map(({ key }) => key));
		for (const entry of practice.value.entries) {
			const action = charter.catalogue.action(`${practice.key}.${entry.key}`);
			if (!action) continue;
			declared.push({ action, status: textOf(childOf(entry.value, 'etat')) });
			const change = changeOf(action, from, to);
			const gone = change === 'gone' ? asOwnKey(charter, entry, taken) : undefined;
			if (gone) {
				changes.push({ ...gone, about: 'gone' });
				touched.push({ ...entry.keySpan, reads: [{ key: gone.newText + entry.key }] });
			}
			if (change === 'reworded' && !entry.merged)
				for (const comment of commentsOf(charter, entry)) {
					const reworded = rewording(comment, action, from, to);
					if (reworded) {
						changes.push({ ...reworded, about: 'reworded' });
						touched.push({ start: comment.start, end: comment.end });
					}
				}
		}
	}
	const kept = once(changes);
	// A word takes the place of an alias as safely as any: that nothing else names its anchor then is told by itself.
	const isAlias = charter.text[written.start] === '*';
	const read = isAlias ? kept.filter(({ about }) => about !== 'edition') : kept;
	const holds = (after: Charter) => isAlias || after.value.edition === to;
	if (!assured(charter, read, { touched: once(touched), ofComments: true, holds })) return undefined;
	const ids = new Set(declared.map(({ action }) => action.id));
	const standard = changesBetween(charter.catalogue, from, to);
	const among = (actions: readonly Action[]) => actions.filter(({ id }) => ids.has(id));
	return {
		from,
		to,
		changes: kept,
		standard,
		declared: {
			kept: among(standard.kept),
			reworded: among(standard.reworded),
			gone: among(standard.gone),
			added: among(standard.added),
		},
		toReassess: standard.reworded.filter(
			(action) =>
				isTightened(action, from, to) &&
				declared.some(({ action: { id }, status }) => id === action.id && /^(?:en_place|partielle)$/.test(status)),
		),
	};
}

function editionChange(charter: Charter, root: MapNode, entry: Entry, to: EditionId): TextChange | undefined {
	// What the charter says itself wins over what a merge key brings.
	if (entry.merged)
		return root.flow
			? undefined
			: inserted(charter, root, Object.keys(charterSchema.fields), 'edition', [`edition: ${to}`]);
	const { value } = entry;
	if (value.kind !== 'scalar') return undefined;
	const { start, end } = value;
	if (charter.text[start] === '*') return { start, end, newText: to };
	return rewrite(charter.text, value, undefined, to, root.flow);
}

/** What the change of the edition touches: the value that it changes, else what it writes. */
function writtenOver({ text }: Charter, { merged, value }: Entry, { start, end }: TextChange): Touched {
	return merged || text[value.start] === '*' ? { start, end } : { start: value.start, end: value.end };
}

/** The comments that name an action: behind its key, and on the lines right above it. */
function commentsOf({ text, comments }: Charter, { keySpan }: Entry): Comment[] {
	let line = lineAt(text, keySpan.start);
	const found = comments.filter(({ start }) => start >= line.start && start <= line.start + line.text.length);
	for (;;) {
		const above = line.start > 0 ? lineAt(text, line.start - 1) : undefined;
		const comment = above?.text.trimStart().startsWith('#')
			? comments.find(({ start }) => start === above.start + above.text.length - above.text.trimStart().length)
			: undefined;
		if (!above || !comment) return found;
		found.push(comment);
		line = above;
	}
}

/** The new wording in place of the former one, where a comment is nothing else: « # 8.2 · Livrer de la valeur… ». */
function rewording(comment: Comment, action: Action, from: EditionId, to: EditionId): TextChange | undefined {
	for (const wording of [action.wording, action.translation]) {
		const [before, after] = [wording[from], wording[to]];
		if (!before || !after || before === after) continue;
		const match = new RegExp(`^(#\\s*(?:\\d+\\.\\d+\\s*[·:–—-]?\\s*)?)(${pattern(before)})\\.?\\s*$`, 'u').exec(
			comment.text,
		);
		if (!match?.[1] || match[2] === undefined) continue;
		const start = comment.start + match[1].length;
		return { start, end: start + match[2].length, newText: after };
	}
	return undefined;
}

/** A wording however its apostrophes and spaces are typed. */
function pattern(wording: string): string {
	return wording
		.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
		.replace(/['’]/g, "['’]")
		.replace(/\s+/g, '\\s+');
}

/** Each place once, in the order of the text. */
function once<S extends Span>(changes: readonly S[]): S[] {
	const seen = new Set<number>();
	return [...changes].sort((a, b) => a.start - b.start).filter(({ start }) => !seen.has(start) && seen.add(start));
}
