/** Proposals of evidence: places of the charter, and files and addresses that it cites already. */
import { CompletionItemKind } from 'vscode-languageserver-types';
import {
	type Analysis,
	type Charter,
	contentOf,
	type Environment,
	evidenceKind,
	isPlaceholder,
	keysOf,
	nameOf,
	parseSelector,
	pointerTo,
	say,
	select,
	type TreeNode,
	titleOf,
} from '../../engine/index';
import type { NearFile } from '../../judging/near-files';
import { completionTexts } from '../texts/completion';
import type { Candidate } from './proposal';

/** What a charter may hold many of; more would only fill the list. */
const mostItems = 200;

/** Sections that say nothing an action could be proved by. */
const noEvidence = new Set(['charte', 'version', 'edition', 'pratiques']);

/** What is typed already, where, and what lies near the charter. */
export interface EvidenceAsked {
	readonly typed: string;
	/** Where what is typed begins, as an offset. */
	readonly at: number;
	readonly near: readonly NearFile[];
}

/**
 * What may be evidence for the declaration at `keys` (`pratiques`, practice, action, `preuves`): what answers the action,
 * the files near the charter and those that it cites, then its sections, each once. What a section holds is proposed once
 * its name is typed.
 */
export function evidenceProposals(
	keys: readonly string[],
	analysis: Analysis,
	env: Environment,
	{ typed, at, near }: EvidenceAsked,
): Candidate[] {
	const { charter, assessment } = analysis;
	const found = new Map<string, Candidate>();
	const add = (value: string, kind: CompletionItemKind, detail: string, more: Partial<Candidate> = {}) => {
		if (!found.has(value))
			found.set(value, {
				value,
				free: true,
				seen: kind === CompletionItemKind.File,
				label: value,
				kind,
				sort: rank(found.size),
				detail,
				...more,
			});
	};
	const point = (pointer: string, detail: string) =>
		add(pointer, CompletionItemKind.Reference, detail, { beside: titleOf(keysIn(pointer))[env.language] });
	const ofAction = keys[0] === 'pratiques';
	const assessed = ofAction && assessment.actions.find(({ action }) => action.id === `${keys[1]}.${keys[2]}`);
	if (assessed) {
		const detail = say(completionTexts, 'answersAction', env.language, assessed.action.number);
		for (const { path } of assessed.detection.places) point(pointerTo(path, assessed.action.needsTrace), detail);
	}
	const cited = new Set(citedIn(charter, at));
	for (const { path: found, folder } of near) {
		// What follows a `#` is a place in a file, and `portee.md` may be one of the charter.
		if (found.includes('#')) continue;
		const path = evidenceKind(found) === 'file' ? found : `./${found}`;
		if (folder) add(path, CompletionItemKind.Folder, say(completionTexts, 'folder', env.language), { suggest: true });
		else add(path, CompletionItemKind.File, say(completionTexts, cited.has(path) ? 'cited' : 'file', env.language));
	}
	for (const file of cited) add(file, CompletionItemKind.File, say(completionTexts, 'cited', env.language));
	if (ofAction) {
		const detail = say(completionTexts, 'place', env.language);
		for (const place of placesOf(charter, typed.replace(/^["']/, ''))) point(place, detail);
	}
	return [...found.values()];
}

/** The keys of a pointer, without what chooses an item of a list. */
const keysIn = (pointer: string): string[] => keysOf(parseSelector(pointer, true) ?? []);

/** Pointers to what is written in the charter: its sections; once something is typed their keys too, and once one of them is named all that it holds. */
function placesOf(charter: Charter, typed: string): string[] {
	const opened = /^([\p{L}_]+)[.[]/u.exec(typed)?.[1];
	const places: string[] = [];
	for (const { key, value, merged } of charter.root?.entries ?? []) {
		if (merged || noEvidence.has(key) || !charter.infoOf(value) || contentOf(charter, value) === 'none') continue;
		places.push(key);
		if (typed === '' || (opened !== undefined && opened !== key)) continue;
		const isOpened = opened === key;
		if (isOpened) places.push(...itemsOf(charter, key, value));
		if (value.kind !== 'map') continue;
		for (const inner of value.entries) {
			if (!charter.infoOf(inner.value) || contentOf(charter, inner.value) === 'none') continue;
			places.push(`${key}.${inner.key}`);
			if (isOpened) places.push(...itemsOf(charter, `${key}.${inner.key}`, inner.value));
		}
	}
	return places.slice(0, mostItems);
}

function itemsOf(charter: Charter, path: string, node: TreeNode): string[] {
	if (node.kind !== 'list') return [];
	return node.items.slice(0, mostItems).flatMap((item) => {
		const name = item.kind === 'map' ? nameOf(item) : undefined;
		if (name === undefined || isPlaceholder(name, charter.catalogue)) return [];
		const pointer = `${path}[${name}]`;
		// A name with a bracket or an equals sign cannot be pointed to.
		return select(charter.root, parseSelector(pointer, true) ?? []).includes(item) ? [pointer] : [];
	});
}

/** The files and addresses that the charter cites, in its order; but what is being typed at an offset, were it typed on meanwhile. */
function citedIn(charter: Charter, at: number): string[] {
	const found: string[] = [];
	const stack: TreeNode[] = charter.root ? [charter.root] : [];
	for (let node = stack.pop(); node; node = stack.pop()) {
		if (node.kind === 'list') stack.push(...[...node.items].reverse());
		else if (node.kind === 'map') stack.push(...node.entries.map((entry) => entry.value).reverse());
		else if (node.kind === 'scalar') {
			const type = charter.infoOf(node)?.type;
			const evidence = type?.kind === 'text' && type.evidence === true;
			if (
				evidence &&
				!isPlaceholder(node.text, charter.catalogue) &&
				evidenceKind(node.text) !== 'pointer' &&
				!(node.start <= at && at <= node.end) &&
				!node.text.includes('\n')
			)
				found.push(node.text);
		}
	}
	return found.slice(0, mostItems);
}

const rank = (index: number) => String(index).padStart(4, '0');
