import assert from 'node:assert/strict';
import type { CompletionItem, CompletionList } from 'vscode-languageserver-types';
import { complete } from '../../server/features/completion/completion';
import { accepted, marked } from './marked';

/** A text with the cursor, the item that is accepted, and the whole text afterwards with the cursor. */
export type Case = readonly [title: string, before: string, label: string, after: string];

/** What completion answers at the cursor. */
export const ask = (source: string, language: 'fr' | 'en' = 'fr'): CompletionList => {
	const { document, analysis, env, offset } = marked(source, { language });
	return complete(document, analysis, env, offset);
};
/** The labels that are offered at the cursor. */
export const labels = (source: string) => ask(source).items.map((item) => item.label);

/** The item of a label; fails where it is not offered. */
export function pick(source: string, label: string): CompletionItem {
	const { items } = ask(source);
	const found = items.find((item) => item.label === label);
	assert.ok(found, `« ${label} » among: ${items.map((item) => item.label).join(', ') || 'nothing'}`);
	return found;
}

/** One test a case: the whole text once the item is accepted. */
export function check(cases: readonly Case[]): void {
	for (const [title, before, label, after] of cases)
		it(title, () => {
			const item = pick(before, label);
			assert.equal(accepted(marked(before).document, item), after);
		});
}
