/** Pictures of the pages, in test/output/panel/. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';

const folder = join(process.cwd(), 'test', 'output', 'panel');

/** The path of an output of the suite; its folder is made. */
export function outputPath(name: string): string {
	mkdirSync(folder, { recursive: true });
	return join(folder, name);
}

/**
 * Takes the picture `name`.png of a part, or of a whole page however long, where the environment has `PICTURES`: they are
 * for the eyes, and all of them take longer than what the tests look at.
 */
export async function takePicture(of: Page | Locator, name: string): Promise<void> {
	if (!process.env.PICTURES) return;
	const path = outputPath(`${name}.png`);
	await ('goto' in of ? of.screenshot({ path, fullPage: true }) : of.screenshot({ path }));
}
