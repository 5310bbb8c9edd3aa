import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type InlayHint, MarkupKind, type Range } from 'vscode-languageserver-types';
import {
	type Analysis,
	type Catalogue,
	type EditionId,
	type Entry,
	entryOf,
	type Language,
	lineAt,
	say,
} from '../engine/index';
import { actionTitle, practiceTitle } from './completion/docs';
import { shortened } from './shared/markdown';
import { hoverTexts } from './texts/hover';

/** Above this many characters, a hint is cut; its tooltip has the whole. */
const longest = 60;

/**
 * The numbers and titles of the practices and actions declared in a range, where no comment says them already: at the end
 * of the line, as the comment would be. Where one line holds several, behind each id, by number alone.
 */
export function inlayHints(document: TextDocument, analysis: Analysis, range: Range, language: Language): InlayHint[] {
	const { charter, assessment } = analysis;
	const start = document.offsetAt(range.start);
	const end = document.offsetAt(range.end);
	const declared = entryOf(charter.root, 'pratiques')?.value;
	if (declared?.kind !== 'map') return [];
	const named = [...idsUnder(charter.catalogue, declared.entries, assessment.edition, language)];
	const commented = new Set(charter.comments.map((comment) => lineAt(charter.text, comment.start).start));
	const perLine = new Map<number, number>();
	const placed = named.map((one) => ({ ...one, line: lineAt(charter.text, one.entry.keySpan.start) }));
	for (const { line } of placed) perLine.set(line.start, (perLine.get(line.start) ?? 0) + 1);
	return placed.flatMap(({ entry, number, title, line }): InlayHint[] => {
		if (commented.has(line.start)) return [];
		const alone = perLine.get(line.start) === 1;
		const at = alone ? line.start + line.text.trimEnd().length : entry.keySpan.end;
		if (at < start || at > end) return [];
		return [
			{
				position: document.positionAt(at),
				label: alone ? shortened(title, longest) : number,
				tooltip: { kind: MarkupKind.PlainText, value: title },
				paddingLeft: true,
			},
		];
	});
}

interface Named {
	readonly entry: Entry;
	readonly number: string;
	readonly title: string;
}

/** The practices and actions among keys, in the order of the text. */
function* idsUnder(
	catalogue: Catalogue,
	entries: readonly Entry[],
	edition: EditionId,
	language: Language,
): Iterable<Named> {
	for (const entry of entries) {
		const practice = catalogue.practice(entry.key);
		if (!practice || entry.merged) continue;
		yield { entry, number: String(practice.number), title: practiceTitle(practice, language) };
		for (const child of entry.value.kind === 'map' ? entry.value.entries : []) {
			const action = catalogue.action(`${practice.id}.${child.key}`);
			if (!action || child.merged) continue;
			const absent = () => say(hoverTexts, 'absentFromEdition', language, catalogue.editionName(edition, language));
			const title = actionTitle(action, language, edition) ?? `${action.number} · ${absent()}`;
			yield { entry: child, number: action.number, title };
		}
	}
}
