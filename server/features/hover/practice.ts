/** Hovers over practices and actions: what they ask for, and where the charter stands. */
import {
	type Action,
	cited,
	count,
	isInEdition as has,
	heirOf,
	type Practice,
	quotedFrom,
	type Source,
	say,
	sayCount,
	titlesNote,
} from '../../engine/index';
import { actionsOfPractice, covered, stateWord } from '../shared/coverage';
import { expectedWords } from '../shared/expected';
import { card, escapeMarkdown, lines, literal, quotation } from '../shared/markdown';
import { hoverTexts } from '../texts/hover';
import {
	actionRow,
	assessed,
	legend,
	placeLink,
	practiceTitleLink,
	type Subject,
	stateOf,
	targetsLine,
	wordingOf,
} from './context';

/** A practice: its figures, why it matters, each of its actions with what is known of it, and the standard's own words. */
export function practiceHover(subject: Subject, practice: Practice): string {
	const { language } = subject.env;
	const { assessment } = subject.analysis;
	const { edition } = assessment;
	const known = actionsOfPractice(assessment, practice.id);
	const head = lines(
		`**${practiceTitleLink(subject, practice)}**`,
		[
			covered(known, language),
			stateWord(known, language),
			sayCount(hoverTexts, 'expectedNow', language, count(known).expectedNow),
		].join(' · '),
	);
	const actions = practice.actions.filter((action) => action.wording[edition] !== null);
	return card(
		head,
		official(practice.title.fr, subject),
		titlesNote(subject.analysis.charter.catalogue.data, edition, language),
		practice.summary[language],
		lines(...actions.map((action) => actionRow(subject, action))),
		`*${say(hoverTexts, 'why', language)}* – ${practice.why[language]}`,
		lines(themeOf(practice, subject), targetsLine(subject, [practice])),
		legend(subject),
		definition(practice, subject),
	);
}

/** An action: where it stands and where that was seen, what to do, an example, what proves it, and the standard's own words. */
export function actionHover(subject: Subject, action: Action): string {
	const { language } = subject.env;
	const { edition } = subject.analysis.assessment;
	const practice = subject.analysis.charter.catalogue.practiceOf(action);
	const wording = action.wording[edition];
	if (typeof wording !== 'string') return absentAction(subject, action);
	const known = assessed(subject, action);
	const done = known?.counted === 'en_place' || known?.counted === 'sans_objet';
	const part = (key: 'todo' | 'example' | 'evidence' | 'next', text: string) =>
		`*${say(hoverTexts, key, language)}* – ${text}`;
	return card(
		lines(
			`**${say(hoverTexts, 'action', language, action.number, wordingOf(subject, action, edition))}**`,
			[stateOf(subject, action), expectedWords(action, subject.env)].join(' · '),
			places(subject, action),
		),
		official(wording, subject),
		part('todo', action.todo[language]),
		part('example', action.example[language]),
		part('evidence', action.evidence[language]),
		done ? undefined : part('next', action.nextStep[language]),
		lines(practiceTitleLink(subject, practice, action.id), targetsLine(subject, [practice])),
		reasons(action, subject),
	);
}

/** An action of another edition: how that one words it. */
function absentAction(subject: Subject, action: Action): string {
	const { language } = subject.env;
	const { edition } = subject.analysis.assessment;
	const { catalogue } = subject.analysis.charter;
	const others = catalogue.data.editions.filter(({ id }) => has(action, id));
	const heir = heirOf(catalogue, action, edition);
	return card(
		lines(
			`**${say(hoverTexts, 'action', language, action.number, others.map(({ id }) => wordingOf(subject, action, id))[0] ?? action.id)}**`,
			say(hoverTexts, 'absentFromEdition', language, catalogue.editionName(edition, language)),
		),
		heir && say(hoverTexts, 'heir', language, heir.number, wordingOf(subject, heir, edition)),
		say(hoverTexts, 'keptAside', language, action.key),
		practiceTitleLink(subject, catalogue.practiceOf(action), action.id),
	);
}

/** Where an action was detected: the first places, by what was looked for there. */
function places(subject: Subject, action: Action): string {
	const found = assessed(subject, action)?.detection.places ?? [];
	const seen = new Map(found.map((place) => [`${place.path} ${place.node.start}`, place]));
	return [...seen.values()]
		.slice(0, 3)
		.map(({ path, node }) => placeLink(subject, escapeMarkdown(path), node.start))
		.join(' · ');
}

/** The official French text, for readers of a translation. */
function official(text: string, { env: { language } }: Subject): string {
	if (language === 'fr') return '';
	return say(hoverTexts, 'official', language, `*${text}*`);
}

/** The standard's own definition, and the document that it is quoted from. */
function definition({ definition: words = [] }: Practice, subject: Subject): string {
	const source = quotedFrom(subject.analysis.charter.catalogue.data, 'definitions');
	if (!source || words.length === 0) return '';
	return `${quoted('definition', source, subject)}\n\n${quotation(...words)}`;
}

/** What the standard says of why and how an action is done, in the order of its document. */
function reasons({ reasons: words = [] }: Action, subject: Subject): string {
	const source = quotedFrom(subject.analysis.charter.catalogue.data, 'reasons');
	if (!source || words.length === 0) return '';
	const items = words.flatMap(({ text, points }) => [
		`> - ${literal(text)}`,
		...points.map((point) => `>   - ${literal(point)}`),
	]);
	return `${quoted('reasons', source, subject)}\n\n${items.join('\n')}`;
}

const quoted = (key: 'definition' | 'reasons', source: Source, { env: { language } }: Subject) =>
	`*${say(hoverTexts, key, language)}* – ${literal(cited(source))}`;

function themeOf(practice: Practice, { analysis, env: { language } }: Subject): string {
	const theme = analysis.charter.catalogue.data.themes.find((one) => one.id === practice.theme);
	return theme ? say(hoverTexts, 'theme', language, theme.title[language]) : '';
}
