/** The coverage of one charter, and of several together, for people at a terminal. */
import { type Counts, type CoverageReport, type Language, numbered, say } from '../../server/engine/index';
import { type Words, wordsIn } from '../../views/words';
import { coverageTexts } from '../texts/coverage';
import { bar, barLegend, stateMarks } from './bars';
import { padded, plainLine, type Style, widthOf } from './style';

const wholeBar = 48;
const practiceBar = 10;

/** All that is said of one charter. */
export function coverageText(report: CoverageReport, file: string, style: Style): string {
	const words = wordsIn(report.language, report.standard);
	const { name, organisation, phase } = report.initiative;
	const facts = [
		organisation,
		phase ? words.phase(phase) : words.say('phase.none'),
		words.edition(report.edition),
		file,
	].filter((one) => one !== '');
	const titles = report.practices.map(({ title }) => plainLine(title));
	const longest = Math.min(60, Math.max(...titles.map(widthOf), 0));
	return [
		style('bold', plainLine(name) || words.say('untitled')),
		style('dim', facts.map(plainLine).join(' · ')),
		...(report.current ? [] : [style('yellow', say(coverageTexts, 'unreadable', report.language))]),
		'',
		...figures(report.counts, words, style),
		`${report.practicesWithoutGap}/${report.practices.length} ${say(coverageTexts, 'withoutGap', report.language)}`,
		'',
		...report.practices.map(({ number, state, counts }, index) => {
			const { mark, look } = stateMarks[state];
			const title = titles[index] ?? '';
			const shown = widthOf(title) > longest ? `${title.slice(0, longest - 1)}…` : title;
			const share = counts.applicable === 0 ? '–' : `${counts.inPlace}/${counts.applicable}`;
			return `${style(look, mark)} ${padded(String(number), 2, 'start')} ${padded(shown, longest)}  ${bar(counts, practiceBar, style)}  ${padded(share, 4, 'start')}  ${style(look, words.state(state))}`;
		}),
		'',
	].join('\n');
}

/** What several charters add up to. */
export function totalText(
	counts: Counts,
	{ charters, withoutGap, of }: { charters: number; withoutGap: number; of: number },
	language: Language,
	style: Style,
): string {
	const words = wordsIn(language);
	return [
		style('bold', say(coverageTexts, numbered('inAll', language, charters), language, words.number(charters))),
		'',
		...figures(counts, words, style),
		`${words.number(withoutGap)}/${words.number(of)} ${say(coverageTexts, 'withoutGap', language)}`,
		'',
	].join('\n');
}

function figures(counts: Counts, words: Words, style: Style): string[] {
	return [
		bar(counts, wholeBar, style),
		barLegend(counts, (mark, n) => `${words.number(n)} ${words.count(`bar.${mark}`, n)}`, style),
		`${words.fractions(counts)} (${words.asides(counts).join(', ')})`,
	];
}
