/** What the status bar's item says under the pointer. Nothing here needs the editor. */

import { say, sayCount } from '../../server/engine/texts/text';
import type { CoverageReport } from '../../server/protocol';
import { markdownText } from '../../views/markdown-text';
import { wordsIn } from '../../views/words';
import { treeTexts } from '../texts/tree';

/** The command that its link runs. */
export const tooltipCommand = 'charte.afficherCouverture';

/** A charter in a few lines of Markdown: its name and phase, the fractions, the six themes. Charter text is escaped. */
export function coverageTooltip(report: CoverageReport): string {
	const { language, initiative, counts, current } = report;
	const words = wordsIn(language, report.standard);
	const tell = (key: Parameters<typeof say<typeof treeTexts>>[1]) => say(treeTexts, key, language);
	const row = (...cells: (string | number)[]) => `| ${cells.join(' | ')} |`;
	const name = markdownText(initiative.name) || words.say('untitled');
	const phase = initiative.phase ? ` · ${words.phase(initiative.phase)}` : '';
	return [
		`**${name}**${phase}`,
		...(current ? [] : [tell('tooltip.unread')]),
		`${words.fractions(counts)}  \n${words.asides(counts).join(' · ')}`,
		sayCount(treeTexts, 'tooltip.withoutGap', language, report.practicesWithoutGap, report.practices.length),
		[
			row(tell('tooltip.theme'), tell('tooltip.answered'), tell('tooltip.inPlace'), tell('tooltip.applicable')),
			row('---', '---:', '---:', '---:'),
			...report.themes.map((theme) =>
				row(theme.title, theme.counts.answered, theme.counts.inPlace, theme.counts.applicable),
			),
		].join('\n'),
		`[${tell('tooltip.show')}](command:${tooltipCommand})`,
	].join('\n\n');
}
