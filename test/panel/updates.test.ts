import assert from 'node:assert/strict';
import { cpus } from 'node:os';
import type { Page } from 'playwright-core';
import type { CoverageReport, Status } from '../../server/protocol';
import { renderCoverage } from '../../views/panel/coverage-page';
import { RowMemory } from '../../views/panel/rows';
import { readView } from '../../views/panel/view';
import { pace } from '../pace';
import { allOpen } from './hostile';
import { type ReportOptions, reportOf } from './report';
import { browser, withPanel } from './with-panel';

const file = 'permis.charte.yaml';
const first = reportOf().practices.flatMap(({ actions }) => actions);
/** In turn, what the actions are not yet. */
const turns: readonly Status[] = ['en_place', 'partielle', 'planifiee', 'sans_objet'];

/** The report after the `n`th change: one more action is declared otherwise. */
function changed(n: number, options: ReportOptions = {}): CoverageReport {
	const actions = Object.fromEntries(
		first.slice(0, n).map(({ id, countedStatus }, index) => {
			const others = turns.filter((one) => one !== countedStatus);
			const status = others[index % others.length] ?? 'en_place';
			return [id, { status, countedStatus: status, late: false, broken: false }];
		}),
	);
	return reportOf({ ...options, version: n + 1, actions });
}

function coverage(report: CoverageReport, view: Record<string, string> = {}, open = allOpen(report)): string {
	return renderCoverage(report, { language: report.language, file, open, view: readView(view) });
}

/** Milliseconds from each message of the host to the frame that shows it, and how many of them the page worked. */
async function timed(page: Page, pages: readonly string[]): Promise<{ wall: number; work: number }[]> {
	const session = await page.context().newCDPSession(page);
	await session.send('Performance.enable');
	const worked = async () => {
		const { metrics } = await session.send('Performance.getMetrics');
		return (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? Number.NaN) * 1000;
	};
	const taken: { wall: number; work: number }[] = [];
	for (const html of pages) {
		// What it takes to hand the text to the page is not the page's.
		await page.evaluate((text) => Object.assign(globalThis, { text }), html);
		const before = await worked();
		const wall = await page.evaluate(async () => {
			const start = performance.now();
			window.postMessage({ type: 'render', html: (globalThis as { text?: string }).text }, '*');
			await new Promise<void>((resolve) => {
				// Told after the page's own listener; the frame is made between its callback and the next message.
				const heard = () => {
					window.removeEventListener('message', heard);
					requestAnimationFrame(() => {
						const channel = new MessageChannel();
						channel.port1.onmessage = () => resolve();
						channel.port2.postMessage(null);
					});
				};
				window.addEventListener('message', heard);
			});
			return performance.now() - start;
		});
		taken.push({ wall, work: (await worked()) - before });
	}
	await session.detach();
	return taken;
}

/** Looks at the processors; what it returns tells the share of their time, from 0 to 1, that nobody has used since. */
function idleSince(): () => number {
	const look = () => {
		const times = cpus().map((one) => one.times);
		const sum = (of: (one: (typeof times)[number]) => number) => times.reduce((total, one) => total + of(one), 0);
		const idle = sum((one) => one.idle);
		return { idle, all: idle + sum((one) => one.user + one.nice + one.sys + one.irq) };
	};
	const before = look();
	return () => {
		const now = look();
		return (now.idle - before.idle) / Math.max(1, now.all - before.all);
	};
}

const median = (values: readonly number[]): number =>
	[...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** How much has shifted since the page was opened, as the browser counts it: what follows a key or a click too. */
function shifted(page: Page): Promise<{ value: number; what: string[] }> {
	return page.evaluate(async () => {
		type Shift = PerformanceEntry & { value: number; sources: { node: Element | null }[] };
		const found: Shift[] = [];
		const observer = new PerformanceObserver((list) => found.push(...(list.getEntries() as Shift[])));
		observer.observe({ type: 'layout-shift', buffered: true });
		for (let frame = 0; frame < 3; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
		await new Promise((resolve) => setTimeout(resolve, 0));
		found.push(...(observer.takeRecords() as Shift[]));
		observer.disconnect();
		return {
			value: found.reduce((sum, one) => sum + one.value, 0),
			what: found.flatMap((one) => one.sources.map(({ node }) => node?.outerHTML?.slice(0, 120) ?? '')),
		};
	});
}

describe('an update of the page', function () {
	const { open } = withPanel(this);

	for (const picture of ['wheel', 'table'])
		it(`is seen in less than 50 ms with everything unfolded (${picture})`, async () => {
			const { page, send } = await open(coverage(changed(0), { picture }));
			assert.equal(await page.locator('.action').count(), 53);
			await page.evaluate(() => document.getElementById('practice-equipe')?.scrollIntoView());
			const pages = Array.from({ length: 30 }, (_, n) => coverage(changed(n + 1), { picture }));
			assert.equal(new Set(pages).size, 30, 'each differs from the one before');
			const idle = idleSince();
			const taken = await timed(page, pages);
			// Where others have the processors too, the clock tells nothing of the page.
			const busy = idle() < 0.2;
			const list = taken.map(({ wall, work }) => `${Math.round(wall)} (${Math.round(work)})`).join(', ');
			const [wall, work] = [median(taken.map((one) => one.wall)), median(taken.map((one) => one.work))];
			const most = 50 * pace();
			assert.ok(work < most, `the page works for ${work.toFixed(1)} ms, of ${most.toFixed()}: ${list}`);
			assert.ok(busy || wall < most, `the median is ${wall.toFixed(1)} ms, of ${most.toFixed()}, of ${list}`);
			await send({ type: 'render', html: pages[29] ?? '' });
			const { counts } = changed(30);
			assert.equal(await page.locator('#figure-declared .number').textContent(), String(counts.declared));
		});

	/** What has the focus, with where it stands and what is selected in it. */
	const place = (page: Page) =>
		page.evaluate(() => {
			const focused = document.activeElement;
			const input = focused instanceof HTMLInputElement ? focused : null;
			return {
				same: focused === (globalThis as { held?: Element }).held,
				id: focused?.id || focused?.parentElement?.id,
				caret: input && [input.selectionStart, input.selectionEnd, input.value],
				value: focused instanceof HTMLSelectElement ? focused.value : null,
				top: Math.round(focused?.getBoundingClientRect().top ?? -1),
				scroll: Math.round(window.scrollY),
			};
		});

	const focuses: readonly { name: string; selector: string; view?: Record<string, string>; caret?: true }[] = [
		{ name: 'a choice', selector: '#view-group' },
		{ name: 'the search', selector: '#view-search', view: { search: 'tester' }, caret: true },
		{ name: 'a sector of the wheel', selector: '#sector-portee' },
		{ name: 'a menu of an action', selector: '[id="declare-donnees.exploitation"] > summary' },
		{ name: 'a row of the table', selector: '#table-securite', view: { picture: 'table' } },
		{ name: 'a practice', selector: '#practice-equipe > summary' },
		{ name: 'a practice right below what changes', selector: '#practice-experience > summary' },
	];

	for (const { name, selector, view = {}, caret } of focuses)
		it(`leaves the focus and the scroll where they are (${name})`, async () => {
			const { page, send } = await open(coverage(changed(0), view), { height: 600 });
			const target = page.locator(selector);
			await target.focus();
			await target.evaluate((element, withCaret) => {
				element.scrollIntoView({ block: 'center' });
				(globalThis as { held?: Element }).held = element;
				if (withCaret && element instanceof HTMLInputElement) element.setSelectionRange(2, 4, 'backward');
			}, caret);
			const before = await place(page);
			assert.ok(before.same && before.scroll > 0, 'it has the focus, and the page is scrolled');
			for (let n = 1; n <= 5; n++) {
				const report = changed(n, { phase: n % 2 ? 'realisation' : 'exploitation', current: n % 2 === 0 });
				await send({ type: 'render', html: coverage(report, view) });
				const { top, scroll, ...now } = await place(page);
				const { top: topBefore, scroll: scrollBefore, ...held } = before;
				assert.deepEqual(now, held);
				// What was added above is scrolled over: what is read stays, to the pixel.
				assert.ok(Math.abs(top - topBefore) <= 1, `it moved by ${top - topBefore} px at change ${n}`);
				assert.equal(await page.locator('#figure-declared .number').textContent(), String(report.counts.declared));
				if (n % 2 === 0) assert.ok(Math.abs(scroll - scrollBefore) < 400);
			}
		});

	it('leaves open what a choice shows while one chooses', async () => {
		const { page, send } = await open(coverage(changed(0)));
		await page.locator('#view-status').focus();
		await page.keyboard.press('ArrowDown');
		const chosen = await page.locator('#view-status').inputValue();
		assert.notEqual(chosen, '');
		await send({ type: 'render', html: coverage(changed(3)) });
		assert.equal(await page.locator('#view-status').inputValue(), chosen);
		assert.equal(await page.evaluate(() => document.activeElement?.id), 'view-status');
	});

	it('keeps the place in the keyboard’s order when what had the focus is gone', async () => {
		const { page, send } = await open(coverage(changed(0)));
		await page.locator('#legend > summary').focus();
		await send({ type: 'render', html: renderCoverage(null, { language: 'fr', uri: reportOf().uri, file }) });
		assert.notEqual(await page.evaluate(() => document.activeElement?.tagName), 'BODY');
	});

	it('moves nothing that stays: what is scrolled aside is left there', async () => {
		const { page, send } = await open(coverage(changed(0), { picture: 'table' }), { width: 300 });
		const scrolled = () => page.evaluate(() => document.querySelector('.picture-table')?.scrollLeft);
		await page.evaluate(() => document.querySelector('.picture-table')?.scrollTo({ left: 60 }));
		assert.equal(await scrolled(), 60);
		await page.evaluate(() => {
			const main = document.querySelector('main');
			const moved: string[] = [];
			Object.assign(globalThis, { moved });
			new MutationObserver((changes) => {
				for (const { removedNodes } of changes)
					for (const node of removedNodes) if (node instanceof Element && node.isConnected) moved.push(node.outerHTML);
			}).observe(main as Element, { childList: true });
		});
		for (const current of [false, true, false])
			await send({ type: 'render', html: coverage(changed(1, { current }), { picture: 'table' }) });
		assert.equal(await page.locator('#stale-notice').count(), 1);
		assert.equal(await page.locator('#page > :nth-child(n) + #stale-notice + .summary').count(), 1, 'in its place');
		assert.equal(await scrolled(), 60);
		assert.deepEqual(await page.evaluate(() => (globalThis as { moved?: string[] }).moved), []);
	});

	it('is the page that a first paint would make', async () => {
		const { page, send } = await open(coverage(changed(0)));
		const last = coverage(changed(9, { phase: null, current: false }), { group: 'status', picture: 'table' });
		const steps = [
			coverage(changed(1, { current: false }), { search: 'tester' }),
			coverage(changed(2, { phase: null }), { group: 'orientation' }),
			renderCoverage(null, { language: 'fr', uri: reportOf().uri, file }),
			coverage(changed(3), { group: 'responsible', status: 'late' }),
			coverage(changed(4, { phase: 'amorce' }), { group: 'phase', sort: 'due' }),
			coverage(changed(5), { group: 'none', sort: 'progress' }),
			coverage(changed(6, { edition: 'courante' })),
			last,
		];
		for (const html of steps) await send({ type: 'render', html });
		const outline = (root: string) =>
			page.evaluate((html) => {
				const template = document.createElement('template');
				template.innerHTML = html || (document.getElementById('page')?.outerHTML ?? '');
				for (const details of template.content.querySelectorAll('details')) details.removeAttribute('open');
				const toggle = template.content.querySelector('[data-toggle-all]');
				if (toggle) toggle.textContent = '';
				return template.innerHTML
					.replace(/<!--row-->/g, '')
					.replace(/>\s+</g, '><')
					.replace(/></g, '>\n<')
					.split('\n');
			}, root);
		assert.deepEqual(await outline(''), await outline(last));
	});

	it('reads anew only the rows that are not as they were, and all of them for another charter', async () => {
		const memory = new RowMemory();
		const counted = (n: number) => memory.read(coverage(changed(n)), () => true).match(/ data-same>/g)?.length ?? 0;
		assert.equal(counted(0), 0);
		assert.equal(counted(0), 18);
		assert.equal(counted(1), 17);
		assert.equal(memory.read(coverage(changed(1)), (id) => id === 'practice-valeur').match(/ data-same>/g)?.length, 1);
		const { page, send } = await open(coverage(changed(0)));
		const other = { ...changed(0), uri: 'file:///autre.charte.yaml' };
		for (const report of [changed(0), changed(0), other, changed(0)])
			await send({ type: 'render', html: coverage(report) });
		assert.equal(await page.locator('.action').count(), 53);
		assert.equal(await page.locator('[data-same]').count(), 0);
	});

	it('keeps the undoing of the charter from the editor, which would undo what was typed in the page', async () => {
		const { page, sent } = await open(coverage(changed(0)));
		await page.evaluate(() => {
			// As the editor listens.
			window.addEventListener('keydown', ({ key }) => {
				if (key === 'z') document.execCommand('undo');
			});
		});
		await page.locator('#view-search').pressSequentially('permis');
		await page.locator('[id="declare-valeur.pmv"] > summary').focus();
		await page.keyboard.press('Control+z');
		assert.equal(await page.locator('#view-search').inputValue(), 'permis');
		assert.equal(await page.evaluate(() => document.activeElement?.parentElement?.id), 'declare-valeur.pmv');
		const asked = async () => (await sent()).filter(({ type }) => type === 'undo').length;
		assert.equal(await asked(), 1);
		await page.locator('#view-search').focus();
		await page.keyboard.press('Control+z');
		assert.notEqual(await page.locator('#view-search').inputValue(), 'permis');
		assert.equal(await asked(), 1);
	});

	it('leaves the focus on a heading that was given it', async () => {
		const { page, send } = await open(coverage(changed(0)));
		await page.locator('#legend > summary').focus();
		await send({ type: 'render', html: renderCoverage(null, { language: 'fr', uri: reportOf().uri, file }) });
		assert.equal(await page.evaluate(() => document.activeElement?.tagName), 'H1');
		const renamed = renderCoverage(null, { language: 'en', uri: reportOf().uri, file: 'autre.charte.yaml' });
		await send({ type: 'render', html: renamed });
		assert.equal(await page.evaluate(() => document.activeElement?.tagName), 'H1');
		assert.equal(await page.evaluate(() => document.documentElement.lang), 'en');
	});

	describe('and the first paint', () => {
		it('come once the page is whole and as it was left', async () => {
			const report = changed(4);
			const stored = { uri: report.uri, page: 'couverture', open: ['practice-valeur'], scroll: 900 };
			const { page } = await open(coverage(report, {}, []), { stored });
			const [painted = 0, started = Number.POSITIVE_INFINITY] = await page.evaluate(async () => {
				const paint = await new Promise<PerformanceEntry | undefined>((resolve) => {
					new PerformanceObserver((list) => {
						const found = list.getEntriesByName('first-contentful-paint')[0];
						if (found) resolve(found);
					}).observe({ type: 'paint', buffered: true });
				});
				const script = performance.getEntriesByType('resource').find(({ name }) => name.endsWith('.js'));
				return [paint?.startTime, (script as PerformanceResourceTiming | undefined)?.responseEnd];
			});
			assert.ok(painted > started, `painted at ${painted} ms, before the script of ${started} ms`);
		});

		for (const options of [{ width: 760 }, { width: 300 }, { width: 1200 }])
			it(`shift nothing when the script starts (${options.width} px)`, async () => {
				const { page } = await open(coverage(changed(4), {}, []), options);
				assert.deepEqual(await shifted(page), { value: 0, what: [] });
			});

		it('shift nothing when the page comes back unfolded and scrolled', async () => {
			const report = changed(4);
			const stored = { uri: report.uri, page: 'couverture', open: allOpen(report), scroll: 900 };
			const { page } = await open(coverage(report), { stored });
			assert.equal(await page.evaluate(() => window.scrollY), 900);
			assert.deepEqual(await shifted(page), { value: 0, what: [] });
		});

		it('shift nothing when the page comes back to what a person had unfolded since', async () => {
			const report = changed(4);
			const stored = { uri: report.uri, page: 'couverture', open: ['practice-valeur'], scroll: 900 };
			const { page } = await open(coverage(report, {}, []), { stored });
			assert.equal(await page.locator('#practice-valeur[open]').count(), 1);
			assert.deepEqual(await shifted(page), { value: 0, what: [] });
		});

		it('have all their figures before any script runs', async () => {
			const context = await (await browser()).newContext({ javaScriptEnabled: false });
			try {
				const page = await context.newPage();
				const report = changed(4);
				await page.setContent(coverage(report));
				assert.equal(await page.locator('#figure-answered .number').textContent(), String(report.counts.answered));
				assert.equal(await page.locator('.sector').count(), 18);
				assert.equal(await page.locator('.action').count(), 53);
				assert.equal(await page.locator('[aria-busy], progress, .spinner').count(), 0);
			} finally {
				await context.close();
			}
		});
	});

	for (const width of [900, 300])
		it(`is not made by pointing at the wheel or walking through it (${width} px)`, async () => {
			const { page } = await open(coverage(changed(4), {}, []), { width });
			for (const id of ['comprendre', 'valeur', 'performance'])
				await page.locator(`#sector-${id} .sector-number`).hover();
			await page.locator('#sector-comprendre').focus();
			for (let step = 0; step < 18; step++) await page.keyboard.press('ArrowRight');
			await page.mouse.move(1, 1);
			assert.deepEqual(await shifted(page), { value: 0, what: [] });
		});

	it('is noticed when it shifts something', async () => {
		const { page } = await open(coverage(changed(4), {}, []));
		await page.evaluate(() => document.querySelector('main')?.prepend(document.createElement('hr')));
		const { value, what } = await shifted(page);
		assert.ok(value > 0);
		assert.ok(what.length > 0);
	});
});
