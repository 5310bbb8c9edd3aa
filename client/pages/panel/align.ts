// morphdom moves or recreates all that follows an element that came or went. Moving what has the focus takes it away, and what
// is scrolled goes back to its start: what came and went among the parts of the page is therefore put in and taken out first.

/** What a part of the page is known by from one rendering to the next. */
function nameOf(part: Element): string {
	return part.id || [part.localName, part.className, part.getAttribute('aria-labelledby') ?? ''].join(' ');
}

/** Whether `root` has something with an id that `part` has too: parts that change places are left to morphdom. */
function shares(part: Element, root: Element): boolean {
	return [...part.querySelectorAll('[id]')].some(({ id }) => root.querySelector(`[id="${CSS.escape(id)}"]`) !== null);
}

/** Takes away what stands between the parts: an element is no match for it. */
function tighten(root: Element): void {
	for (const node of [...root.childNodes]) if (node instanceof Text && node.data.trim() === '') node.remove();
}

/**
 * Gives the page the parts of the next one that it lacks, in their places, and takes away those that the next one lacks.
 * @param added called with each part before it is put in
 */
export function align(page: Element, next: Element, added: (part: Element) => void): void {
	tighten(page);
	tighten(next);
	const wanted = new Set([...next.children].map(nameOf));
	for (const part of [...page.children]) if (!wanted.has(nameOf(part)) && !shares(part, next)) part.remove();
	const present = new Map([...page.children].map((part) => [nameOf(part), part] as const));
	let last: Element | undefined;
	for (const part of next.children) {
		const known = present.get(nameOf(part));
		if (known) last = known;
		else if (!shares(part, page)) {
			const copy = part.cloneNode(true) as Element;
			added(copy);
			if (last) last.after(copy);
			else page.prepend(copy);
			last = copy;
		}
	}
}
