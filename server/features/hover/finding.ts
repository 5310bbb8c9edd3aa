/** What the findings under the cursor mean, how to satisfy them, and what they rest on. */
import { referenceTexts, say, sourceOf } from '../../engine/index';
import { lines, paragraphs } from '../shared/markdown';
import { hoverTexts } from '../texts/hover';
import { labelled, type Subject } from './context';

/** At most this many are explained: their messages are all shown by the editor. */
const mostExplained = 2;

/** Explanations of the checks that have something to say at an offset; '' where none has. Their messages are the editor's to show. */
export function findingsHover(subject: Subject, offset: number): string {
	const { language } = subject.env;
	const { catalogue } = subject.analysis.charter;
	const codes = subject.analysis.findings
		.filter(({ code, start, end }) => start <= offset && offset <= end && /[./].*\//.test(code))
		.map(({ code }) => code);
	const explained = [...new Set(codes)].flatMap((code) => {
		const description = catalogue.description(code);
		return description && Object.keys(description.messages).length > 0 ? [{ code, description }] : [];
	});
	return paragraphs(
		...explained
			.slice(0, mostExplained)
			.map(({ code, description }) =>
				lines(
					`**${say(hoverTexts, 'finding', language)}** \`${code}\``,
					description.meaning[language].trim(),
					labelled(`*${referenceTexts.satisfy[language]}*`, description.satisfy[language].trim(), language),
					labelled(`*${referenceTexts.source[language]}*`, sourceOf(catalogue, description, language), language),
				),
			),
	);
}
