// Most of the page is the rows of its list, and a change touches few of them: those whose markup is as it was are not read again.

/** What ends a row in the markup. No text of a charter can: its « < » is escaped. */
export const rowEnd = '<!--row-->';

const row = /(<details class="practice[^"]*" id="([^"]+)")[^>]*>.*?<!--row-->/gs;

/** Remembers the rows that a page was given. */
export class RowMemory {
	#rows = new Map<string, string>();

	/** The markup of a page; with `onPage`, an empty row with `data-same` for each that is on the page and as it was. */
	read(markup: string, onPage: (id: string) => boolean): string {
		const rows = new Map<string, string>();
		const read = markup.replace(row, (whole: string, start: string, id: string) => {
			rows.set(id, whole);
			return this.#rows.get(id) === whole && onPage(id)
				? `${start} data-same></details>`
				: whole.slice(0, -rowEnd.length);
		});
		this.#rows = rows;
		return read;
	}
}
