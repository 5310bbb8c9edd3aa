/** The standard itself, and the charters that begin from it. */
import { charterSnippet, templateSizes } from '../../engine/index';
import { standardView } from '../../features/standard';
import {
	type StandardParams,
	type StandardResult,
	standardRequest,
	type TemplateParams,
	type TemplateResult,
	templateRequest,
} from '../../protocol';
import type { ServerContext } from '../context';

export function registerStandard({ connection, charters, settings, standard, languageOf }: ServerContext): void {
	connection.onRequest(standardRequest, async ({ uri }: StandardParams): Promise<StandardResult> => {
		const judged = uri === undefined ? undefined : await charters.get(uri);
		const language = judged?.env.language ?? languageOf((await settings.get(uri ?? '')).language);
		return standardView(standard, language, judged?.analysis.assessment.edition ?? standard.data.edition);
	});
	connection.onRequest(
		templateRequest,
		({ name, organisation, phase, size, eol, language }: TemplateParams): TemplateResult => ({
			text: charterSnippet(
				standard,
				languageOf(language === 'fr' || language === 'en' ? language : 'auto'),
				eol === '\r\n' ? '\r\n' : '\n',
				standard.rankOf(phase) < 0 ? undefined : phase,
				{
					name: String(name ?? ''),
					organisation: String(organisation ?? ''),
					size: templateSizes.find((one) => one === size) ?? 'complet',
				},
			),
		}),
	);
}
