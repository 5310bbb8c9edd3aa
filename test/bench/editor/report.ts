/** The figures of the real editor as a Markdown table. */
import { median } from '../report';
import type { WindowFigures } from './figures';
import type { EditorResults, WindowKind } from './measure';

interface Line {
	readonly title: string;
	readonly kind: WindowKind;
	/** In milliseconds: what is aimed at. */
	readonly aim?: number;
	/** The times that one window took. */
	readonly of: (figures: WindowFigures) => readonly number[];
	/** What is told of all times; the median otherwise. */
	readonly worst?: boolean;
}

const lines: readonly Line[] = [
	{ title: 'activation, its code loaded', kind: 'some', of: ({ load }) => [load] },
	{ title: '… `activate`', kind: 'some', of: ({ activate }) => [activate] },
	{ title: '… both', kind: 'some', aim: 80, of: ({ load, activate }) => [load + activate] },
	{
		title: 'activation by the first charter, both',
		kind: 'none',
		aim: 80,
		of: ({ load, activate }) => [load + activate],
	},
	{ title: 'first charter of a window → findings', kind: 'none', of: ({ first }) => [first.findings] },
	{ title: '… → squiggle', kind: 'none', aim: 150, of: ({ first }) => [first.squiggle] },
	{
		title: 'first charter, six seconds after the window → findings',
		kind: 'some',
		of: ({ first }) => [first.findings],
	},
	{ title: '… → squiggle', kind: 'some', aim: 150, of: ({ first }) => [first.squiggle] },
	{ title: 'another charter → findings', kind: 'some', of: ({ another }) => [another.findings] },
	{ title: '… → squiggle', kind: 'some', aim: 150, of: ({ another }) => [another.squiggle] },
	{ title: 'the next ones → their text', kind: 'some', of: ({ more }) => more.map(({ shown }) => shown) },
	{ title: '… → findings', kind: 'some', of: ({ more }) => more.map(({ findings }) => findings) },
	{ title: '… → squiggle', kind: 'some', aim: 150, of: ({ more }) => more.map(({ squiggle }) => squiggle) },
	{
		title: 'files that no extension reads → their text',
		kind: 'some',
		of: ({ bare }) => bare.map(({ shown }) => shown),
	},
	{
		title: '… → squiggle of a finding told at once',
		kind: 'some',
		of: ({ bare }) => bare.map(({ squiggle }) => squiggle),
	},
	{ title: 'key press → its finding', kind: 'some', aim: 50, of: ({ typed }) => typed },
	{ title: 'hover', kind: 'some', aim: 50, of: ({ hovers }) => hovers },
	{
		title: 'hover while CHARTERS charters are read',
		kind: 'many',
		aim: 50,
		of: ({ hoversWhileReading }) => hoversWhileReading,
	},
	{ title: '… longest', kind: 'many', of: ({ hoversWhileReading }) => hoversWhileReading, worst: true },
];

/** One row per measure: the median and the least of each extension, and what is aimed at. */
export function editorTable({ editor, charters, load, windows }: EditorResults): string {
	const names = Object.keys(windows);
	const figures = (line: Line, name: string) => {
		const all = (windows[name]?.[line.kind] ?? []).flatMap(line.of);
		const ms = (value: number) => `${value < 10 ? value.toFixed(1) : Math.round(value)} ms`;
		return line.worst ? [ms(Math.max(...all)), ''] : [ms(median(all)), ms(Math.min(...all))];
	};
	const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
	const heads = names.flatMap((name) => (names.length > 1 ? [`${name}, median`, 'least'] : ['median', 'least']));
	const own = windows[names[0] ?? ''];
	const rounds = Math.max(...Object.values(own ?? {}).map(({ length }) => length));
	return [
		row(['real editor', ...heads, 'aim']),
		row(['---', ...heads.map(() => '---:'), '---:']),
		...lines
			.filter(({ kind }) => (own?.[kind] ?? []).length > 0)
			.map((line) =>
				row([
					line.title.replace('CHARTERS', String(charters)),
					...names.flatMap((name) => figures(line, name)),
					line.aim === undefined ? '' : `${line.aim} ms`,
				]),
			),
		'',
		`VS Code ${editor} in a browser, Node host, the extension as it is released, charters of 20 kB; ${rounds} windows of each kind, by the clock. Load of the machine before and after: ${load.join(', ')}.`,
	].join('\n');
}
