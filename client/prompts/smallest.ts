/** What a change puts before and after a text that it keeps, quotes for one; `rest` is all of it where it keeps none. */
export function smallest(
	old: string,
	newText: string,
): { readonly before?: string; readonly after?: string; readonly rest?: string } {
	const at = old === '' ? -1 : newText.indexOf(old);
	if (at < 0) return { rest: newText };
	return { before: newText.slice(0, at), after: newText.slice(at + old.length) };
}
