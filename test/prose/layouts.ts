/** The ways in which a text is written into a charter without quotes. */

/** A text laid out in a charter: where it stands, and where it should be read. */
export interface LaidOut {
	readonly source: string;
	/** The part of the source that holds the text, its line ends and indents included. */
	readonly start: number;
	readonly end: number;
	readonly path: readonly (string | number)[];
}

export interface Layout {
	readonly name: string;
	/** The group of layouts that it is counted with. */
	readonly group: 'block' | 'wrapped' | 'margin' | 'block text' | 'flow';
	/** Whether the text ends its line, so that Enter can be pressed behind it. */
	readonly enter: boolean;
	/** Undefined where the text is too short to be laid out this way. */
	readonly lay: (text: string) => LaidOut | undefined;
}

export const head = 'charte: 1\ninitiative:\n  nom: Permis en ligne\n  organisme: Régie des permis\n  phase: amorce\n';
const tail = 'hypotheses:\n  - Les écoles participent\nreferences:\n  - titre: Étude de 2025\n';

/** What stands at the margin is a sentence: a word or a mark alone may be anything, `nom: Permis` is a key, `# Titre` a comment. */
const isSentence = (text: string) =>
	/\p{L}{2}.*\s/u.test(text) && !/^(?:[\p{Ll}_][\p{L}\p{N}_.-]*:|#+)(?:\s|$)/u.test(text);

/** A key of the item that the text stands in, and its value. */
const isOwnKey = (text: string) => /^(?:enonce|indicateurs):(?:\s|$)/.test(text);

/** Where a text is read, and what stands before and behind it. */
const put = (before: string, written: string, after: string, path: LaidOut['path']): LaidOut => ({
	source: `${head}${before}${written}${after}${tail}`,
	start: head.length + before.length,
	end: head.length + before.length + written.length,
	path,
});

/** The lines of a text cut at its spaces, none much longer than `width`; undefined where it makes one line only. */
function wrapped(text: string, width: number): string[] | undefined {
	const lines: string[] = [];
	let line = '';
	for (const word of text.split(' ')) {
		if (line !== '' && line.length + word.length >= width) {
			lines.push(line);
			line = word;
		} else line = line === '' ? word : `${line} ${word}`;
	}
	lines.push(line);
	// A blank at a line end is no letter: two in a row would be one of them.
	return lines.length > 1 && !/\s{2}/.test(text) ? lines : undefined;
}

const overLines =
	(width: number, before: string, indent: string, path: LaidOut['path']) =>
	(text: string): LaidOut | undefined => {
		const lines = before.endsWith('\n') && !isSentence(text) ? undefined : wrapped(text, width);
		return lines && put(before, lines.join(`\n${indent}`), '\n', path);
	};

export const layouts: readonly Layout[] = [
	{ name: 'key: TEXT', group: 'block', enter: true, lay: (text) => put('contexte: ', text, '\n', ['contexte']) },
	{
		name: '- key: TEXT',
		group: 'block',
		enter: true,
		lay: (text) => put('besoins:\n  - enonce: ', text, '\n    source: Étude\n', ['besoins', 0, 'enonce']),
	},
	{
		name: '- TEXT',
		group: 'block',
		enter: true,
		lay: (text) => put('contraintes:\n  - ', text, '\n  - Livrer en mars\n', ['contraintes', 0]),
	},
	{
		name: '- TEXT, or an item with keys',
		group: 'block',
		enter: true,
		lay: (text) =>
			isOwnKey(text) ? undefined : put('objectifs:\n    - Un autre\n    - ', text, '\n', ['objectifs', 1]),
	},
	{
		name: 'below its key, indented',
		group: 'block',
		enter: false,
		lay: (text) => put('contexte:\n  ', text, '\n', ['contexte']),
	},
	{ name: 'wrapped, in a value', group: 'wrapped', enter: false, lay: overLines(40, 'contexte: ', '  ', ['contexte']) },
	{
		name: 'wrapped, in an item',
		group: 'wrapped',
		enter: false,
		lay: overLines(50, 'contraintes:\n  - ', '    ', ['contraintes', 0]),
	},
	{
		name: 'wrapped, in a key of an item',
		group: 'wrapped',
		enter: false,
		lay: overLines(60, 'besoins:\n  - enonce: ', '      ', ['besoins', 0, 'enonce']),
	},
	{
		name: 'wrapped at the margin, in a value',
		group: 'margin',
		enter: false,
		lay: overLines(72, 'contexte: ', '', ['contexte']),
	},
	{
		name: 'wrapped at the margin, in an item',
		group: 'margin',
		enter: false,
		lay: overLines(60, 'contraintes:\n  - ', '', ['contraintes', 0]),
	},
	{
		name: 'below its key, at the margin',
		group: 'margin',
		enter: false,
		lay: (text) => (isSentence(text) ? put('contexte:\n', text, '\n', ['contexte']) : undefined),
	},
	{
		name: 'several lines below their key, at the margin',
		group: 'margin',
		enter: false,
		lay: overLines(40, 'contexte:\n', '', ['contexte']),
	},
	{
		name: '>- and a line at the margin',
		group: 'block text',
		enter: false,
		lay: (text) => (isSentence(text) ? put('contexte: >-\n', text, '\n', ['contexte']) : undefined),
	},
	{
		name: '>- and a line indented',
		group: 'block text',
		enter: true,
		lay: (text) => put('contexte: >-\n  ', text, '\n', ['contexte']),
	},
	{
		name: '[a, TEXT, b]',
		group: 'flow',
		enter: true,
		lay: (text) => put('contraintes: [Livrer en mars, ', text, ', Suivre]\n', ['contraintes', 1]),
	},
	{
		name: '[TEXT]',
		group: 'flow',
		enter: true,
		lay: (text) => put('contraintes: [', text, ']\n', ['contraintes', 0]),
	},
	{
		name: '{ key: TEXT }',
		group: 'flow',
		enter: true,
		lay: (text) => put('besoins:\n  - { enonce: ', text, ', source: Étude }\n', ['besoins', 0, 'enonce']),
	},
];

/** A layout in a file that is written otherwise: with other line ends, a wider indent, a mark at its start. */
export function written(layout: Layout, name: string, change: (source: string) => string): Layout {
	const lay = (text: string): LaidOut | undefined => {
		const laid = layout.lay(text);
		if (!laid) return undefined;
		const { source, start, end, path } = laid;
		// Marks that no text holds show where the text has gone.
		const [before = '', inside = '', after = ''] = change(
			`${source.slice(0, start)}\ue001${source.slice(start, end)}\ue002${source.slice(end)}`,
		).split(/[\ue001\ue002]/);
		return {
			source: before + inside + after,
			start: before.length,
			end: before.length + inside.length,
			path,
		};
	};
	return { ...layout, name: `${layout.name} (${name})`, enter: false, lay };
}
