import {
	type Catalogue,
	type EditionId,
	type Language,
	say,
	standardTexts,
	standardWords,
	type Target,
} from '../engine/index';
import type { StandardResult, TargetView } from '../protocol';
import { hoverTexts } from './texts/hover';

/** The standard in one language, for lists and practice pages. */
export function standardView(catalogue: Catalogue, language: Language, edition: EditionId): StandardResult {
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

/** « 75 % des nouveaux services numériques… (horizon 2023, passé) », and the ambition it belongs to. */
function targetView({ id, statement, ambition }: Target, catalogue: Catalogue, language: Language): TargetView {
	const found = catalogue.data.ambitions.find((one) => one.number === ambition);
	return {
		id,
		title: say(standardTexts, 'target', language, statement[language], catalogue.data.horizon[language]),
		ambition: found ? say(hoverTexts, 'ambition', language, found.number, found.title[language]) : '',
	};
}
