/** The last hand on a file for Word: the same document gives the same bytes, and says its language. */
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import type { CharterDocument } from '../../../server/engine/document/types';

/** The first moment that a ZIP file can tell. */
const always = new Date(1980, 0, 1);

/**
 * A `.docx` file with the day of its document for the times at which it was made, ids in the place of those that were drawn by
 * lot, and its language among its properties.
 */
export function finished(bytes: Uint8Array, { coverage, language }: CharterDocument): Uint8Array {
	const files = unzipSync(bytes);
	const ids = new Map<string, string>();
	const entries = Object.entries(files).map(([name, content]): [string, Uint8Array] => {
		if (!/\.(xml|rels)$/.test(name)) return [name, content];
		let text = strFromU8(content).replace(/\brId-?[\w-]{8,}/g, (id) => {
			const known = ids.get(id) ?? `rIdLien${ids.size + 1}`;
			ids.set(id, known);
			return known;
		});
		text = renumbered(text).replace(/(PowerPlusWaterMarkObject)[\w-]+/g, '$11');
		if (name === 'docProps/core.xml')
			text = text
				.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${coverage.today}T00:00:00Z`)
				.replace('</cp:coreProperties>', `<dc:language>${language}-CA</dc:language></cp:coreProperties>`);
		return [name, strToU8(text)];
	});
	const zipped: Zippable = Object.fromEntries(
		// A PNG is as small as it gets.
		entries.map(([name, content]) => [name, name.endsWith('.png') ? [content, { level: 0 }] : content]),
	);
	return zipSync(zipped, { mtime: always, level: 6 });
}

/** The marks and pictures of a part, numbered from 1 in their order: the package goes on counting from one document to the next. */
function renumbered(text: string): string {
	const counted = (pattern: RegExp) => {
		const numbers = new Map<string, number>();
		return (part: string) =>
			part.replace(pattern, (_, before: string, number: string) => {
				const known = numbers.get(number) ?? numbers.size + 1;
				numbers.set(number, known);
				return `${before}${known}`;
			});
	};
	const marks = counted(/(\bw:id=")(\d+)/g);
	return [counted(/(\b_Toc)(\d+)/g), counted(/(<wp:docPr id=")(\d+)/g)]
		.reduce((all, renumber) => renumber(all), text)
		.replace(/<w:bookmark(?:Start|End)[^>]*>/g, marks);
}
