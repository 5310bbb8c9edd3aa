/** Where the cursor of the charter stands in its document. */

interface Placed {
	readonly element: HTMLElement;
	readonly lines: number;
}

/** The part of the page that says what a line of the charter says: the one of fewest lines, of a section before the cover. */
function partAt(line: number): HTMLElement | undefined {
	return (
		innermost('.part:not(.annex) [data-line]:not(h2, h3, h4), .cover [data-line]', line) ??
		innermost('h3, h4, .cover', line)
	);
}

/** Of what fits a selector and holds a line, what has fewest lines. */
function innermost(selector: string, line: number): HTMLElement | undefined {
	let best: Placed | undefined;
	for (const element of document.querySelectorAll<HTMLElement>(selector)) {
		if (element.dataset.line === undefined) continue;
		const start = Number(element.dataset.line);
		const end = Number(element.dataset.end);
		if (line < start || line > end) continue;
		const lines = end - start;
		// What is inside comes later in the page, and is nearer.
		if (!best || lines < best.lines || (lines === best.lines && best.element.contains(element)))
			best = { element, lines };
	}
	return best?.element;
}

/** The section that is made of the lines around one, where no part of it says what stands there. */
function sectionAt(line: number): HTMLElement | undefined {
	return [...document.querySelectorAll<HTMLElement>('.part[data-places]')].find((section) => {
		const places = JSON.parse(section.dataset.places ?? '[]') as readonly (readonly [number, number])[];
		return places.some(([start, end]) => line >= start && line <= end);
	});
}

let here = -1;

/** Marks what the page says of a line; `follow` brings it in view. The line is kept for when the page changes. */
export function markCursor(line = here, follow = false): void {
	here = line;
	const part = line < 0 ? undefined : partAt(line);
	const section = part?.closest<HTMLElement>('.part') ?? (line < 0 ? undefined : sectionAt(line));
	for (const old of document.querySelectorAll('.here')) if (old !== part) old.classList.remove('here');
	for (const old of document.querySelectorAll('[aria-current]'))
		if (old !== section && !isLinkTo(old, section)) old.removeAttribute('aria-current');
	part?.classList.add('here');
	section?.setAttribute('aria-current', 'true');
	if (section) document.querySelector(`.contents a[href="#${section.id}"]`)?.setAttribute('aria-current', 'true');
	if (follow) bringInView(part ?? section);
}

const isLinkTo = (element: Element, section: HTMLElement | undefined): boolean =>
	section !== undefined && element.getAttribute('href') === `#${section.id}`;

/** Scrolls no further than it takes to see the beginning of an element. */
function bringInView(element: HTMLElement | undefined): void {
	if (!element) return;
	const { top, bottom } = element.getBoundingClientRect();
	const head = document.querySelector('.tools')?.getBoundingClientRect().bottom ?? 0;
	const isSeen = top >= head && (bottom <= window.innerHeight || top <= window.innerHeight / 2);
	if (isSeen) return;
	window.scrollBy({ top: top - head - window.innerHeight / 4, behavior: 'instant' });
}
