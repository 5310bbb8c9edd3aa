// node scripts/small-picture.mjs: docs/images/editor-en.webp, the small copy of the README's first picture, which the
// package carries along. After `screenshots.mjs` has made a new docs/images/editor-en.png.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureChromium } from './lib/chromium.mjs';
import { ensurePackages } from './lib/npm.mjs';
import { program, root } from './lib/run.mjs';

const width = 840;
const quality = 0.28;

program(async () => {
	await ensurePackages();
	const { openBrowser } = await import('./lib/page.mjs');
	const { browser, page } = await openBrowser(await ensureChromium());
	const path = join(root, 'docs', 'images', 'editor-en.png');
	const drawn = await page.evaluate(
		async ([source, to, how]) => {
			const image = new Image();
			image.src = source;
			await image.decode();
			const canvas = document.createElement('canvas');
			canvas.width = to;
			canvas.height = Math.round((image.height * to) / image.width);
			const context = canvas.getContext('2d');
			context.imageSmoothingQuality = 'high';
			context.drawImage(image, 0, 0, canvas.width, canvas.height);
			return canvas.toDataURL('image/webp', how);
		},
		[`data:image/png;base64,${readFileSync(path).toString('base64')}`, width, quality],
	);
	await browser.close();
	writeFileSync(path.replace(/png$/, 'webp'), Buffer.from(drawn.split(',')[1], 'base64'));
	return 0;
});
