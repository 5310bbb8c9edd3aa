// The editor's page in Chromium.
import { chromium } from 'playwright-core';
import { chromiumOptions } from './chromium.mjs';

/**
 * Opens a page in a browser of its own.
 * @param {string} executablePath the browser
 * @param {{locale?: string, width?: number, height?: number, dark?: boolean}} [look]
 */
export async function openBrowser(executablePath, { locale = 'fr', width = 1400, height = 900 } = {}) {
	const browser = await chromium.launch(chromiumOptions(executablePath));
	const page = await browser.newPage({
		viewport: { width, height },
		locale: locale === 'fr' ? 'fr-CA' : 'en-CA',
		permissions: ['clipboard-read', 'clipboard-write'],
	});
	return { browser, page };
}
