/** The documentation beside a proposal, in Markdown. */
import {
	type Action,
	type EditionId,
	type Environment,
	type FieldTexts,
	type Language,
	type Practice,
	say,
} from '../../engine/index';
import { expectedWords } from '../shared/expected';
import { completionTexts } from '../texts/completion';

/** Above this many actions, the rest is counted. */
const mostActions = 5;

/** Help, an example and the actions served. */
export function fieldDoc(
	{ help, example }: FieldTexts,
	actions: readonly Action[],
	language: Language,
	edition: EditionId,
): string {
	const parts = [help[language]];
	if (example) parts.push(`${colon(say(completionTexts, 'example', language), language)} \`${example[language]}\``);
	const served = actions.flatMap((action) => {
		const title = actionTitle(action, language, edition);
		return title ? [`- ${title}`] : [];
	});
	if (served.length > 0) {
		const lines = served.slice(0, mostActions);
		if (served.length > mostActions)
			lines.push(`- ${say(completionTexts, 'more', language, served.length - mostActions)}`);
		const title = say(completionTexts, served.length > 1 ? 'serves' : 'servesOne', language);
		parts.push([colon(title, language), ...lines].join('\n'));
	}
	return parts.join('\n\n');
}

/** `8.1 · …`: number and wording in an edition; undefined where the edition lacks the action. */
export function actionTitle(action: Action, language: Language, edition: EditionId): string | undefined {
	const wording = action.wording[edition];
	if (typeof wording !== 'string') return undefined;
	return `${action.number} · ${language === 'fr' ? wording : (action.translation[edition] ?? wording)}`;
}

/** `8 · Livrer de la valeur…` */
export function practiceTitle(practice: Practice, language: Language): string {
	return `${practice.number} · ${practice.title[language]}`;
}

/** What a practice is, and its actions in the edition. */
export function practiceDoc(practice: Practice, language: Language, edition: EditionId): string {
	const actions = practice.actions.flatMap((action) => {
		const title = actionTitle(action, language, edition);
		return title ? [`- ${title}`] : [];
	});
	return [practice.summary[language], practice.why[language], actions.join('\n')].join('\n\n');
}

/** What to do for an action, an example and what counts as evidence. */
export function actionDoc(action: Action, env: Environment): string {
	const { language } = env;
	const part = (key: 'todo' | 'example' | 'evidence', text: string) =>
		`**${say(completionTexts, key, language)}**${language === 'fr' ? '\u00a0' : ''}: ${text}`;
	return [
		part('todo', action.todo[language]),
		part('example', action.example[language]),
		part('evidence', action.evidence[language]),
		`*${expectedWords(action, env)}*`,
	].join('\n\n');
}

/** A word before its colon. */
function colon(word: string, language: Language): string {
	return `${word}${language === 'fr' ? '\u00a0' : ''}:`;
}
