import type { Page } from 'playwright-core';
import type { CoverageReport, PracticeCoverage } from '../../server/protocol';
import { patterns } from '../../views/html/bar';
import { html } from '../../views/html/tag';
import { renderCoverage } from '../../views/panel/coverage-page';
import { picture as pictureOf } from '../../views/panel/picture';
import { defaultView } from '../../views/panel/view';
import { wordsIn } from '../../views/words';

export const file = 'permis.charte.yaml';

export function coverage(report: CoverageReport, picture: 'wheel' | 'table' = 'wheel'): string {
	return renderCoverage(report, { language: report.language, file, view: { ...defaultView, picture } });
}

/** The picture alone: all of the page is examined elsewhere. */
export function alone(report: CoverageReport, picture: 'wheel' | 'table'): string {
	const drawing = pictureOf(report, { ...defaultView, picture }, wordsIn(report.language));
	return html`<main id="page" lang="${report.language}" data-uri="" data-page="couverture"><h1>Essai</h1>${patterns}${drawing}</main>`.toString();
}

/** A report with every practice changed as `change` says. */
export function changed(
	report: CoverageReport,
	change: (practice: PracticeCoverage) => Partial<PracticeCoverage>,
): CoverageReport {
	return { ...report, practices: report.practices.map((practice) => ({ ...practice, ...change(practice) })) };
}

export const focusedId = (page: Page) => page.evaluate(() => document.activeElement?.id);
export const shownCaptions = (page: Page) =>
	page.evaluate(() =>
		[...document.querySelectorAll('.wheel-caption')]
			.filter((caption) => getComputedStyle(caption).visibility === 'visible')
			.map((caption) => caption.id),
	);
export const tabStops = (page: Page) =>
	page.evaluate(() => [...document.querySelectorAll('.sector[tabindex="0"]')].map((sector) => sector.id));

/** The contrast of every text of the wheel with what it is painted on, and of the edge of an action that has nothing yet. */
export function contrasts(page: Page): Promise<{ name: string; ratio: number }[]> {
	return page.evaluate(() => {
		type Colour = readonly [number, number, number, number];
		const parse = (text: string): Colour => {
			const [r = 0, g = 0, b = 0, a = 1] = (text.match(/[\d.]+/g) ?? ['0', '0', '0', '0']).map(Number);
			return text === 'none' ? [0, 0, 0, 0] : [r, g, b, a];
		};
		const over = (top: Colour, under: Colour): Colour => {
			const mix = (i: 0 | 1 | 2) => top[i] * top[3] + under[i] * (1 - top[3]);
			return [mix(0), mix(1), mix(2), 1];
		};
		const light = (colour: Colour) => {
			const [r = 0, g = 0, b = 0] = colour.slice(0, 3).map((value) => {
				const part = value / 255;
				return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
			});
			return 0.2126 * r + 0.7152 * g + 0.0722 * b;
		};
		const ratio = (a: Colour, b: Colour) => {
			const [high = 0, low = 0] = [light(a), light(b)].sort((one, other) => other - one);
			return (high + 0.05) / (low + 0.05);
		};
		const paper = parse(getComputedStyle(document.body).backgroundColor);
		const ground = (element: Element | null | undefined) =>
			element ? over(parse(getComputedStyle(element).fill), paper) : paper;
		const texts = [...document.querySelectorAll('.wheel text')].map((text) => {
			const band = text.matches('.band-name') ? text.previousElementSibling?.previousElementSibling : undefined;
			const under = ground(band ?? text.closest('.sector')?.querySelector('.sector-head'));
			return { name: text.textContent ?? '', ratio: ratio(over(parse(getComputedStyle(text).fill), under), under) };
		});
		const edges = [...document.querySelectorAll('.wheel .edge-a_evaluer')].map((edge) => {
			const { stroke, strokeOpacity } = getComputedStyle(edge);
			const [r, g, b, a] = parse(stroke);
			// Lines need 3 where words need 4.5.
			return { name: 'edge', ratio: ratio(over([r, g, b, a * Number(strokeOpacity)], paper), paper) * 1.5 };
		});
		return [...texts, ...edges];
	});
}
