// Pictures of what the program shows at a terminal, from what it writes: docs/images/terminal-fr.png and terminal-en.png.
// node scripts/terminal.mjs
import { join } from 'node:path';
import { chromiumOptions, ensureChromium } from './lib/chromium.mjs';
import { ensurePackages } from './lib/npm.mjs';
import { must, program, root, run } from './lib/run.mjs';

/** What is run: a charter, at the day that the samples were written for. */
const pictures = [
	{
		name: 'terminal-fr',
		args: ['verifier', 'passeport.charte.yaml', '--phase', 'conception', '--date', '2026-11-22', '--langue', 'fr'],
	},
	{
		name: 'terminal-en',
		args: ['check', 'passeport.charte.yaml', '--phase', 'conception', '--date', '2026-11-22', '--lang', 'en'],
	},
];

/** The looks that the program asks of a terminal, by their number. */
const looks = {
	1: 'font-weight:bold',
	2: 'opacity:.6',
	31: 'color:#ff7b72',
	32: 'color:#7ee787',
	33: 'color:#e3b341',
	34: 'color:#79c0ff',
	36: 'color:#76e3ea',
};
const ends = { 22: [1, 2], 39: [31, 32, 33, 34, 36] };

/** Text with the escapes of a terminal as HTML. An escape that is not known fails: the picture would say something else. */
function terminalHtml(text) {
	const on = new Set();
	const escaped = (part) => part.replace(/[&<>]/g, (mark) => `&#${mark.charCodeAt(0)};`);
	return text
		.split(/(\u001b\[\d+m)/)
		.map((part) => {
			const [, number] = /^\u001b\[(\d+)m$/.exec(part) ?? [];
			if (number === undefined)
				return part && `<span style="${[...on].map((one) => looks[one]).join(';')}">${escaped(part)}</span>`;
			if (number in looks) on.add(Number(number));
			else if (number in ends) for (const one of ends[number]) on.delete(one);
			else throw new Error(`no look for the escape ${number}`);
			return '';
		})
		.join('');
}

program(async () => {
	await ensurePackages();
	await must('the build', process.execPath, ['esbuild.js', '--only', 'cli,program'], { cwd: root });
	const { chromium } = await import('playwright-core');
	const browser = await chromium.launch(chromiumOptions(await ensureChromium()));
	try {
		for (const { name, args } of pictures) {
			const { output } = await run(process.execPath, [join(root, 'dist', 'cli.js'), ...args], {
				cwd: join(root, 'samples'),
				quiet: true,
				env: { ...process.env, FORCE_COLOR: '1' },
			});
			const page = await browser.newPage({ viewport: { width: 1000, height: 200 }, deviceScaleFactor: 1.25 });
			await page.setContent(`<body style="margin:0"><pre style="margin:0;padding:20px 24px;background:#0d1117;color:#e6edf3;
				font:14px/1.45 'DejaVu Sans Mono',monospace;white-space:pre-wrap;width:952px"><span style="opacity:.6">$ </span>charte ${args.slice(0, 4).join(' ')}\n\n${terminalHtml(output.trimEnd())}</pre>`);
			const path = join(root, 'docs', 'images', `${name}.png`);
			await page.locator('pre').screenshot({ path });
			console.log(`docs/images/${name}.png`);
		}
	} finally {
		await browser.close();
	}
	return 0;
});
