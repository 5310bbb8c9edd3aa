/** The standard as the views of a portfolio want it. */
import { standard } from '../practices/index';
import { type Language, standardWords } from '../server/engine/index';
import type { PageStandard } from '../views/portfolio/messages';

/** The practices and actions of the standard, worded as its own edition words them. */
export function pageStandardIn(language: Language): PageStandard {
	const { edition, themes } = standard.data;
	return {
		words: standardWords(standard, language),
		practices: standard.practices.map(({ id, number, title, theme }) => ({
			id,
			number,
			title: title[language],
			theme: themes.find((one) => one.id === theme)?.title[language] ?? theme,
		})),
		actions: standard.practices.flatMap(({ actions }) =>
			actions.map(({ id, number, wording, translation, todo }) => {
				const own = wording[edition];
				const translated = language === 'en' ? translation[edition] : undefined;
				return {
					id,
					number,
					// An action that this edition lacks has no wording: what it asks for says as much.
					text: translated || own || todo[language],
					official: !translated && typeof own === 'string',
				};
			}),
		),
	};
}
