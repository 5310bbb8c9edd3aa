/** What is known of a code of finding, for the reports that explain it. */
import { capital, type Language, referenceTexts, type Standard, sourceOf } from '../../server/engine/index';
import type { RuleText } from '../../views/findings/sarif';

/** The rule of a code; a code that nobody describes explains itself. */
export function ruleOf(standard: Standard, code: string, language: Language): RuleText {
	const subject = code.split('/')[0] ?? code;
	const action = standard.action(subject);
	const practice = standard.practice(action?.practice ?? subject);
	const description = standard.description(code);
	const about = practice ? `${practice.number} · ${practice.title[language]}` : code;
	if (!description) return { title: about, help: { text: about, markdown: about }, severity: 'warning' };
	const { meaning, satisfy, example } = description;
	const colon = language === 'fr' ? '\u00a0:' : ':';
	const [means, toDo] = [meaning[language].trim(), satisfy[language].trim()];
	const source = sourceOf(standard, description, language);
	const page = practice ? standard.data.page : undefined;
	const title = code === practice?.id ? about : firstSentence(means);
	return {
		title,
		help: {
			text: [means, `${referenceTexts.satisfy[language]}${colon} ${toDo}`].join('\n\n'),
			markdown: [
				...(practice ? [page ? `[${about}](${page})` : about] : []),
				means,
				`**${referenceTexts.satisfy[language]}${colon}** ${toDo}`,
				...(example ? [`\`\`\`yaml\n${example.trimEnd()}\n\`\`\``] : []),
				`*${referenceTexts.source[language]}${colon} ${capital(source, language)}*`,
			].join('\n\n'),
		},
		...(page ? { page } : {}),
		severity: description.severity,
	};
}

function firstSentence(text: string): string {
	const plain = text.replace(/\s+/g, ' ');
	return /^.*?[.!?](?=\s|$)/.exec(plain)?.[0] ?? plain;
}
