/** The site of a portfolio, written to a folder: a first page, and one for each charter. */
import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sayCount } from '../server/engine/texts/text';
import { slug } from '../views/file-names';
import { portfolioWords } from '../views/portfolio/words';
import { indexPage, type SiteRow } from '../views/site/index-page';
import { siteScript } from '../views/site/script';
import { overCharters } from './charters';
import type { RunContext } from './context';
import { exitCodes, Stop } from './io';
import type { JudgeOptions } from './judging/options';
import { pageStandardIn } from './page-standard';
import { absolutePath } from './paths';
import type { Source } from './sources';
import { coverageTexts } from './texts/coverage';

/** Writes the site. Pages that are there already are written over; nothing is removed. @throws Stop where it cannot be written. */
export async function writeSite(
	sources: readonly Source[],
	folder: string,
	options: JudgeOptions,
	context: RunContext,
	locations: boolean,
): Promise<void> {
	const language = options.language ?? options.fallback;
	const target = absolutePath(folder, context.io.cwd);
	const title = portfolioWords(language).say('title');
	const names = new PageNames();
	const rows: SiteRow[] = [];
	try {
		await mkdir(join(target, 'chartes'), { recursive: true });
		const work = { kind: 'page', home: { href: '../index.html', title }, locations } as const;
		for await (const outcome of overCharters(sources, work, options, context.io)) {
			const { shown } = outcome.source;
			if ('unreadable' in outcome) {
				await context.complain(context.unreadable(shown, outcome.unreadable), exitCodes.unreadable);
				continue;
			}
			const href = `chartes/${names.of(shown)}.html`;
			await writeFile(join(target, href), outcome.result.html);
			rows.push({ file: shown, row: outcome.result.row, href });
		}
		const page = indexPage(rows, {
			language,
			standard: pageStandardIn(language),
			today: options.today,
			scriptHash: createHash('sha256').update(siteScript).digest('base64'),
		});
		await writeFile(join(target, 'index.html'), page);
	} catch (error) {
		const { code } = error as NodeJS.ErrnoException;
		if (code === undefined) throw error;
		throw new Stop(context.tell('error.unwritable', folder, code), exitCodes.unreadable);
	}
	await context.note(sayCount(coverageTexts, 'wrote', language, rows.length + 1, folder));
}

/** A name for each page, no two alike even where capitals count for nothing. */
class PageNames {
	readonly #taken = new Set<string>();

	of(file: string): string {
		const base = slug(file.replace(/\.ya?ml$/i, '').replace(/\.(?:charte|charter)$/i, ''));
		for (let number = 1; ; number++) {
			const name = number === 1 ? base : `${base}-${number}`;
			if (this.#taken.has(name)) continue;
			this.#taken.add(name);
			return name;
		}
	}
}
