/** `npm run prose -- FILE`: what becomes of each line of a file, written into a charter in every layout. */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { judgeText, type Outcome } from './judge';
import { type Layout, layouts } from './layouts';

interface Row {
	readonly layout: Layout;
	tried: number;
	hurt: number;
	seen: number;
	repaired: number;
	asked: number;
	damaged: number;
	enterTried: number;
	enterTold: number;
	enterLeft: number;
	pasteTried: number;
	pasteLeft: number;
}

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: { failures: { type: 'string', default: '0' }, layout: { type: 'string', default: '' } },
});
const file = positionals[0] ?? 'test/fixtures/prose.txt';
const texts = [...new Set(readFileSync(file, 'utf8').split(/\r?\n/))].filter((line) => line.trim() !== '');
const most = Number(values.failures);

const rows = layouts
	.filter(({ name, group }) => values.layout === '' || name.includes(values.layout) || group === values.layout)
	.map(measure);
print(rows);

function measure(layout: Layout): Row {
	const row: Row = {
		layout,
		tried: 0,
		hurt: 0,
		seen: 0,
		repaired: 0,
		asked: 0,
		damaged: 0,
		enterTried: 0,
		enterTold: 0,
		enterLeft: 0,
		pasteTried: 0,
		pasteLeft: 0,
	};
	let told = 0;
	for (const text of texts) {
		const outcome = judgeText(layout, text);
		if (!outcome) continue;
		count(row, outcome);
		const failure = failureOf(outcome);
		if (failure !== '' && told++ < most) console.log(`${layout.name} · ${failure}\n    ${JSON.stringify(text)}`);
	}
	return row;
}

function count(row: Row, outcome: Outcome): void {
	row.tried++;
	if (outcome.hurt) row.hurt++;
	if (outcome.hurt && outcome.seen) row.seen++;
	if (outcome.hurt && outcome.repaired) row.repaired++;
	if (outcome.damaged.length > 0) row.damaged++;
	if (outcome.asked) row.asked++;
	if (outcome.enter) row.enterTried++;
	if (outcome.enter === 'told') row.enterTold++;
	if (outcome.enter === 'left') row.enterLeft++;
	if (outcome.leftByPaste !== undefined) row.pasteTried++;
	if (outcome.leftByPaste) row.pasteLeft++;
}

function failureOf({ hurt, seen, repaired, asked, damaged, enter, leftByPaste }: Outcome): string {
	return [
		hurt && !seen ? 'not seen' : '',
		hurt && !repaired ? (asked ? 'asked' : 'not repaired') : '',
		damaged.length > 0 ? `damaged by ${damaged.join(', ')}` : '',
		enter === 'left' ? 'left by Enter' : enter === 'told' ? 'told on Enter' : '',
		leftByPaste ? 'left by paste' : '',
	]
		.filter((part) => part !== '')
		.join('; ');
}

function print(rows: readonly Row[]): void {
	const table = [
		[
			'layout',
			'texts',
			'hurt',
			'seen',
			'repaired',
			'%',
			'asked',
			'damaged',
			'told on Enter',
			'left by Enter',
			'left by paste',
		],
		...rows.map((row) => [
			row.layout.name,
			String(row.tried),
			String(row.hurt),
			String(row.seen),
			String(row.repaired),
			row.hurt === 0 ? '–' : ((100 * row.repaired) / row.hurt).toFixed(1),
			String(row.asked),
			String(row.damaged),
			row.enterTried === 0 ? '–' : String(row.enterTold),
			row.enterTried === 0 ? '–' : `${row.enterLeft} / ${row.enterTried}`,
			row.pasteTried === 0 ? '–' : `${row.pasteLeft} / ${row.pasteTried}`,
		]),
	];
	const widths = (table[0] ?? []).map((_, column) => Math.max(...table.map((cells) => (cells[column] ?? '').length)));
	for (const cells of table)
		console.log(
			cells
				.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
				.join('  '),
		);
	console.log(`${texts.length} texts of ${file}`);
	console.log(
		'asked: not repaired, for what was meant is in doubt; several fixes are offered, none is preferred, one is right\n' +
			'told on Enter: Enter leaves the line as it is, and its finding in view; left by Enter: hurt and untold, or harmed',
	);
}
