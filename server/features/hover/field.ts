/** Hovers over sections and fields: what they are for, and the actions that they help to prove. */
import {
	type Action,
	actionsServedBy,
	type Field,
	isInEdition as has,
	itemType,
	type Practice,
	say,
	sayCount,
} from '../../engine/index';
import { card, lines } from '../shared/markdown';
import { hoverTexts } from '../texts/hover';
import { actionRow, labelled, legend, listed, practiceTitleLink, type Subject, signed, targetsLine } from './context';

/** Above this many actions, the rest is counted. */
const mostActions = 6;

/** A field: its help and an example, the practices it serves, and what is known of their actions. */
export function fieldHover(subject: Subject, field: Field, path: readonly string[]): string {
	const { language } = subject.env;
	const actions = served(subject, path);
	const example = field.texts.example?.[language];
	const [only] = actions;
	const answers = only && sayCount(hoverTexts, 'answers', language, actions.length, only.number);
	const title = [
		`**${path.at(-1)}**`,
		...(field.required ? [say(hoverTexts, 'required', language)] : []),
		...(answers ? [answers] : []),
	].join(' · ');
	return card(
		lines(title, field.texts.help[language]),
		lines(values(field, subject), example && labelled(say(hoverTexts, 'example', language), code(example), language)),
		...byPractice(subject, actions),
		targetsLine(subject, practicesOf(subject, actions)),
		actions.length > 0 ? legend(subject) : undefined,
	);
}

/** The actions of the charter's edition that a field serves. */
function served({ analysis }: Subject, path: readonly string[]): Action[] {
	const { edition } = analysis.assessment;
	return actionsServedBy(analysis.charter.catalogue, path).filter((action) => has(action, edition));
}

const practicesOf = ({ analysis }: Subject, actions: readonly Action[]): Practice[] => [
	...new Set(actions.map((action) => analysis.charter.catalogue.practiceOf(action))),
];

/** Under each practice its actions, until there are too many. */
function byPractice(subject: Subject, actions: readonly Action[]): string[] {
	const { language } = subject.env;
	if (actions.length > mostActions) {
		const line = (practice: Practice) => {
			const own = actions.filter((action) => action.practice === practice.id);
			return `${practiceTitleLink(subject, practice)} – ${own.map((action) => signed(subject, action)).join(', ')}`;
		};
		return [listed(practicesOf(subject, actions), mostActions + 4, language, line)];
	}
	return practicesOf(subject, actions).map((practice) => {
		const own = actions.filter((action) => action.practice === practice.id);
		const rows = own.map((action) => actionRow(subject, action));
		return lines(practiceTitleLink(subject, practice, own.length === 1 ? own[0]?.id : undefined), ...rows);
	});
}

/** The values of a closed list. */
function values(field: Field, { analysis, env: { language } }: Subject): string | undefined {
	const type = itemType(field.type);
	if (type.kind !== 'enum') return undefined;
	const values = analysis.charter.catalogue
		.valuesOf(type)
		.slice(0, 12)
		.map((value) => `\`${value.value}\``);
	return labelled(say(hoverTexts, 'values', language), values.join(', '), language);
}

const code = (text: string) => `\`${text.replace(/`/g, '’')}\``;
