// The wheel in the page: it takes one stop of the Tab key, the arrow keys walk through its sectors, and what is pointed at or
// focused has its caption shown.
import type { PageMessage } from '../../../views/panel/messages';

const selector = '.sector[tabindex]';

const sectors = (): SVGElement[] => [...document.querySelectorAll<SVGElement>(selector)];

function sectorAt(target: EventTarget | null): SVGElement | null {
	return target instanceof Element ? target.closest<SVGElement>(selector) : null;
}

/** The id of what a practice was opened with, to come back to. */
let openedWith: string | undefined;

function showCaption(sector: SVGElement | null): void {
	const id = sector ? sector.id.replace('sector-', 'caption-') : 'caption-all';
	for (const caption of document.querySelectorAll('.wheel-caption'))
		caption.classList.toggle('shown', caption.id === id);
}

/** Makes a sector the one that Tab comes to. */
function settleOn(sector: SVGElement): void {
	for (const one of sectors()) one.setAttribute('tabindex', one === sector ? '0' : '-1');
	showCaption(sector);
}

/** Where a key leads from a sector; undefined for a key that does not walk. */
function neighbour(sector: SVGElement, key: string): SVGElement | undefined {
	const all = sectors();
	const index = all.indexOf(sector);
	const steps: Record<string, number> = {
		ArrowRight: index + 1,
		ArrowDown: index + 1,
		ArrowLeft: index - 1,
		ArrowUp: index - 1,
		Home: 0,
		End: -1,
	};
	const step = steps[key];
	return step === undefined ? undefined : all.at(step % all.length);
}

/** Makes the wheel answer to the keyboard and the pointer; a sector that is opened sends its message. */
export function listenToWheel(send: (message: PageMessage) => void): void {
	const open = (sector: SVGElement): void => {
		const { message } = sector.dataset;
		if (message !== undefined) send(JSON.parse(message) as PageMessage);
		openedWith = sector.id;
	};
	document.addEventListener('keydown', (event) => {
		const sector = sectorAt(event.target);
		if (!sector || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
		const next = neighbour(sector, event.key);
		const opens = event.key === 'Enter' || event.key === ' ';
		if (!next && !opens) return;
		event.preventDefault();
		next?.focus();
		if (opens && !event.repeat) open(sector);
	});
	document.addEventListener('click', ({ target }) => {
		const sector = sectorAt(target);
		if (sector) open(sector);
		const button = target instanceof Element ? target.closest('.picture-table button') : null;
		openedWith = (sector ?? button)?.id;
	});
	document.addEventListener('focusin', ({ target }) => {
		const sector = sectorAt(target);
		if (sector) settleOn(sector);
	});
	document.addEventListener('focusout', ({ target }) => {
		if (sectorAt(target)) showCaption(document.querySelector<SVGElement>(`${selector}:hover`));
	});
	document.addEventListener('pointerover', ({ target }) => {
		const sector = sectorAt(target);
		if (sector) showCaption(sector);
	});
	document.addEventListener('pointerout', ({ target, relatedTarget }) => {
		if (sectorAt(target) && !sectorAt(relatedTarget)) showCaption(sectorAt(document.activeElement));
	});
}

/** Before `from` becomes `to`: the sector that Tab comes to and the caption that is shown stay what they are. */
export function keepWheel(from: Element, to: Element): void {
	const stop = from.matches(selector) && to.matches(selector) ? from.getAttribute('tabindex') : null;
	if (stop !== null) to.setAttribute('tabindex', stop);
	if (from.matches('.wheel-caption')) to.classList.toggle('shown', from.classList.contains('shown'));
}

/** The sector or the row that a practice was opened with, where it was opened from the picture and is shown again. */
export function openedFromPicture(practice: string): HTMLElement | null {
	const isFrom = openedWith === `sector-${practice}` || openedWith === `table-${practice}`;
	return isFrom ? document.getElementById(openedWith ?? '') : null;
}
