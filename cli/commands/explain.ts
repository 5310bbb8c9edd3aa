/** `expliquer`: what a code of finding, a practice or an action means, in the terminal. */
import type { Command } from 'commander';
import { standard } from '../../practices/index';
import {
	type Action,
	capital,
	described,
	isInEdition,
	type Language,
	nearest,
	type Practice,
	referenceTexts,
	say,
} from '../../server/engine/index';
import type { RunContext } from '../context';
import { UsageError } from '../io';
import { choose, option } from '../options';
import { terminalMarkdown } from '../terminal/markdown';
import { explainTexts } from '../texts/explain';

const formats = ['texte', 'markdown'] as const;

export function addExplain(program: Command, context: RunContext): void {
	const command = program
		.command('expliquer')
		.alias('explain')
		.description(context.say(explainTexts, 'about'))
		.argument('<quoi>', context.say(explainTexts, 'what'))
		.addOption(option(context, '-f, --format <forme>', 'format', formats.join(', ')).default('texte'));
	command.action(async (what: string) => {
		const { format: asked } = command.opts<{ format: string }>();
		const format = choose(context, '--format', asked === 'text' ? 'texte' : asked, formats);
		const markdown = explanation(what.trim(), context);
		await context.io.stdout.write(
			format === 'markdown'
				? markdown
				: terminalMarkdown(markdown, context.style, Math.min(context.io.stdout.columns ?? 100, 100)),
		);
	});
}

/** What is known under a name, as Markdown. @throws UsageError that names what is near. */
export function explanation(what: string, context: RunContext): string {
	const { language } = context;
	const practice = standard.practice(what) ?? standard.practices.find(({ number }) => String(number) === what);
	if (practice) return joined(practiceText(practice, language));
	const action = standard.action(what) ?? standard.actions.find(({ number }) => number === what);
	if (action) return joined(actionText(action, language));
	const description = standard.description(what);
	if (description) return joined(described(standard, { ...description, code: what }, language, '#'));
	const codes = standard.descriptions.map(({ code }) => code);
	const known = [...standard.ids, ...standard.actions.map(({ id }) => id), ...codes, ...standard.terms.keys()];
	const [near] = nearest(what, known, 1);
	throw new UsageError(
		near ? context.say(explainTexts, 'near', what, near) : context.say(explainTexts, 'unknown', what),
	);
}

const joined = (paragraphs: readonly string[]) => `${paragraphs.filter((one) => one !== '').join('\n\n')}\n`;

function practiceText(practice: Practice, language: Language): string[] {
	const { data } = standard;
	const tell = (key: keyof typeof explainTexts) => say(explainTexts, key, language);
	const titleOf = (groups: typeof data.themes, id: string) =>
		groups.find((one) => one.id === id)?.title[language] ?? id;
	const codes = standard.descriptions.filter(({ code }) => code.startsWith(`${practice.id}.`));
	return [
		`# ${practice.number} · ${practice.title[language]}`,
		[
			`\`${practice.id}\``,
			labelled(tell('theme'), titleOf(data.themes, practice.theme), language),
			labelled(tell('orientation'), titleOf(data.orientations, practice.orientation), language),
		].join(' · '),
		practice.summary[language].trim(),
		`**${tell('why')}** ${practice.why[language].trim()}`,
		`**${tell('review')}** ${practice.review[language].trim()}`,
		`## ${tell('actions')}`,
		practice.actions
			.map(
				(action) =>
					`- **${action.number}** ${wordingOf(action, language)} (\`${action.id}\`, ${from(action, language)})`,
			)
			.join('\n'),
		...(codes.length > 0 ? [`## ${tell('findings')}`, codes.map(({ code }) => `- \`${code}\``).join('\n')] : []),
		data.page,
	];
}

function actionText(action: Action, language: Language): string[] {
	const tell = (key: keyof typeof explainTexts) => say(explainTexts, key, language);
	const practice = standard.practiceOf(action);
	const codes = standard.descriptions.filter(({ code }) => code.startsWith(`${action.id}/`));
	return [
		`# ${action.number} ${wordingOf(action, language)}`,
		`\`${action.id}\` · ${practice.number} · ${practice.title[language]} · ${from(action, language)}`,
		action.todo[language].trim(),
		`**${tell('example')}** ${action.example[language].trim()}`,
		`**${tell('evidence')}** ${action.evidence[language].trim()}`,
		`**${tell('next')}** ${action.nextStep[language].trim()}`,
		`**${tell('fields')}** ${action.fields.map((field) => `\`${field}\``).join(', ')}`,
		...(codes.length > 0 ? [`## ${tell('findings')}`, codes.map(({ code }) => `- \`${code}\``).join('\n')] : []),
	];
}

/** The wording of the edition of most charters, else of the one that has it. */
function wordingOf(action: Action, language: Language): string {
	const { edition, editions } = standard.data;
	const has = [edition, ...editions.map(({ id }) => id)].find((id) => isInEdition(action, id)) ?? edition;
	const text = (language === 'fr' ? action.wording : action.translation)[has] ?? action.wording[has] ?? '';
	return has === edition
		? text
		: `${text} (${say(referenceTexts, 'editionOnly', language, standard.editionName(has, language))})`;
}

const from = (action: Action, language: Language) => standard.phaseWord(action.phase, 'from', language);

const labelled = (label: string, text: string, language: Language) =>
	`${capital(label, language)}${language === 'fr' ? '\u00a0:' : ':'} ${text}`;
