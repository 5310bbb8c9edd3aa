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
	say,
	select,
	type TreeNode,
} from '../../engine/index';
import { completionTexts } from '../texts/completion';
import type { Candidate } from './proposal';

/** What a charter may hold many of; more would only fill the list. */
const mostItems = 200;

/** Sections that say nothing an action could be proved by. */
const noEvidence = new Set(['charte', 'version', 'edition', 'pratiques']);

/** What may be evidence for the declaration at `keys` (`pratiques`, practice, action, `preuves`), what answers the action first. */
export function evidenceProposals(keys: readonly string[], analysis: Analysis, env: Environment): Candidate[] {
	const { charter, assessment } = analysis;
	const found = new Map<string, Candidate>();
	const add = (value: string, kind: CompletionItemKind, detail: string) => {
		if (!found.has(value))
			found.set(value, {
				value,
				free: true,
				seen: kind === CompletionItemKind.File,
				label: value,
				kind,
				sort: rank(found.size),
				detail,
			});
	};
	const cited = say(completionTexts, 'cited', env.language);
	if (keys[0] === 'pratiques') {
		const assessed = assessment.actions.find(({ action }) => action.id === `${keys[1]}.${keys[2]}`);
		const places = placesOf(charter);
		if (assessed) {
			const detail = say(completionTexts, 'answersAction', env.language, assessed.action.number);
			for (const { path } of assessed.detection.places) {
				const pointer = keysOf(parseSelector(path) ?? []).join('.');
				add(pointer, CompletionItemKind.Reference, detail);
				for (const place of places)
					if (place.startsWith(`${pointer}[`)) add(place, CompletionItemKind.Reference, detail);
			}
		}
		for (const file of citedIn(charter)) add(file, CompletionItemKind.File, cited);
		const detail = say(completionTexts, 'place', env.language);
		for (const place of places) add(place, CompletionItemKind.Reference, detail);
	} else {
		for (const file of citedIn(charter)) add(file, CompletionItemKind.File, cited);
	}
	return [...found.values()];
}

/** Pointers to what is written in the charter: sections, their keys, and the named items of lists. */
function placesOf(charter: Charter): string[] {
	const places: string[] = [];
	for (const { key, value, merged } of charter.root?.entries ?? []) {
		if (merged || noEvidence.has(key) || !charter.infoOf(value) || contentOf(charter, value) === 'none') continue;
		places.push(key, ...itemsOf(charter, key, value));
		if (value.kind !== 'map') continue;
		for (const inner of value.entries) {
			if (!charter.infoOf(inner.value) || contentOf(charter, inner.value) === 'none') continue;
			places.push(`${key}.${inner.key}`, ...itemsOf(charter, `${key}.${inner.key}`, inner.value));
		}
		if (places.length > mostItems) break;
	}
	return places;
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

/** The files and addresses that the charter cites, in its order. */
function citedIn(charter: Charter): string[] {
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
				!node.text.includes('\n')
			)
				found.push(node.text);
		}
	}
	return found.slice(0, mostItems);
}

const rank = (index: number) => String(index).padStart(4, '0');
