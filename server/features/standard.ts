import {
	type Catalogue,
	cited,
	type EditionId,
	type Language,
	quotedFrom,
	type Source,
	say,
	standardTexts,
	standardWords,
	type Target,
} from '../engine/index';
import type { QuotedView, StandardResult, TargetView } from '../protocol';
import { hoverTexts } from './texts/hover';

/** The standard in one language, for lists and practice pages. */
export function standardView(catalogue: Catalogue, language: Language, edition: EditionId): StandardResult {
	const { data } = catalogue;
	return {
		language,
		edition,
		page: catalogue.data.page,
		words: standardWords(catalogue, language),
		practices: catalogue.practices.map((practice) => ({
			id: practice.id,
			number: practice.number,
			title: practice.title[language],
			officialTitle: practice.title.fr,
			...quoted('definition', practice.definition, quotedFrom(data, 'definitions')),
			theme: catalogue.data.themes.find((theme) => theme.id === practice.theme)?.title[language] ?? practice.theme,
			orientation:
				catalogue.data.orientations.find((one) => one.id === practice.orientation)?.title[language] ??
				practice.orientation,
			summary: practice.summary[language],
			why: practice.why[language],
			review: practice.review[language],
			actions: practice.actions.map((action) => {
				const translation = language === 'en' ? action.translation[edition] : null;
				return {
					id: action.id,
					number: action.number,
					wording: action.wording[edition] ?? null,
					...(translation ? { translation } : {}),
					...quoted('reasons', action.reasons, quotedFrom(data, 'reasons')),
					phase: action.phase,
					fields: action.fields,
					todo: action.todo[language],
					example: action.example[language],
					nextStep: action.nextStep[language],
					evidence: action.evidence[language],
					needsTrace: action.needsTrace,
				};
			}),
			targets: catalogue.data.targets
				.filter((target) => target.practices.includes(practice.number))
				.map((target) => targetView(target, catalogue, language)),
		})),
	};
}

/** Words of the standard under a key, with the document that they come from; nothing where there are none. */
function quoted<K extends string, T>(
	key: K,
	words: readonly T[] | undefined,
	source: Source | undefined,
): { readonly [key in K]?: QuotedView<T> } {
	if (!words || !source) return {};
	return { [key]: { words, source: cited(source) } } as { readonly [key in K]: QuotedView<T> };
}

/** « 75 % des nouveaux services numériques… (horizon 2023, passé) », and the ambition it belongs to. */
function targetView({ id, statement, ambition }: Target, catalogue: Catalogue, language: Language): TargetView {
	const found = catalogue.data.ambitions.find((one) => one.number === ambition);
	return {
		id,
		title: say(standardTexts, 'target', language, statement[language], catalogue.data.horizon[language]),
		ambition: found ? say(hoverTexts, 'ambition', language, found.number, found.title[language]) : '',
	};
}
