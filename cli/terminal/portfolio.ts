/** All charters as one grid, for people at a terminal. */

import { type Language, say } from '../../server/engine/index';
import type { StandardWords } from '../../server/protocol';
import { practiceStates } from '../../views/marks';
import type { FiledRow } from '../../views/portfolio/data';
import { wordsIn } from '../../views/words';
import { coverageTexts } from '../texts/coverage';
import { stateMarks } from './bars';
import { padded, plainLine, type Style, widthOf } from './style';

/** The name of an initiative takes no more columns than this. */
const widestName = 40;

/** A row a charter: its phase, its figures and the mark of each practice. */
export function portfolioText(
	rows: readonly FiledRow[],
	practiceCount: number,
	language: Language,
	standard: StandardWords,
	style: Style,
): string {
	const words = wordsIn(language, standard);
	const tell = (key: keyof typeof coverageTexts) => say(coverageTexts, key, language);
	const cut = (text: string) => (widthOf(text) > widestName ? `${text.slice(0, widestName - 1)}…` : text);
	const lines = rows.map(({ file, row }) => ({
		row,
		name: cut(plainLine(row.name || file)),
		phase: row.phase ? words.phase(row.phase) : '–',
	}));
	const width = (head: string, texts: readonly string[]) => Math.max(widthOf(head), ...texts.map(widthOf));
	const nameWidth = width(
		tell('column.charter'),
		lines.map(({ name }) => name),
	);
	const phaseWidth = width(
		tell('column.phase'),
		lines.map(({ phase }) => phase),
	);
	const [gapHead, placeHead] = [tell('column.withoutGap'), tell('column.inPlace')];
	const numbers = Array.from({ length: practiceCount }, (_, index) => padded(String(index + 1), 3, 'start')).join('');
	const head = `${padded(tell('column.charter'), nameWidth)}  ${padded(tell('column.phase'), phaseWidth)}  ${gapHead}  ${placeHead}  ${numbers}`;
	const body = lines.map(({ row, name, phase }) => {
		const figures = row.readable
			? `${padded(`${row.practicesWithoutGap}/${row.practices.length}`, widthOf(gapHead), 'start')}  ${padded(`${row.counts.inPlace}/${row.counts.applicable}`, widthOf(placeHead), 'start')}  ${row.practices.map(({ state }) => `  ${style(stateMarks[state].look, stateMarks[state].mark)}`).join('')}`
			: style('red', tell('notRead'));
		return `${padded(name, nameWidth)}  ${style('dim', padded(phase, phaseWidth))}  ${figures}`;
	});
	const legend = practiceStates.map((state) => {
		const { mark, look } = stateMarks[state];
		return `${style(look, mark)} ${words.state(state)}`;
	});
	return `${style('bold', head)}\n${body.join('\n')}\n\n${legend.join('  ')}\n`;
}
