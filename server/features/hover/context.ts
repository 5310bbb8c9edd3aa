/** What every hover is made from, and the words that they share. */
import type { TextDocument } from 'vscode-languageserver-textdocument';
import {
	type Action,
	type Analysis,
	type Assessed,
	type EditionId,
	type Environment,
	type Language,
	type Practice,
	say,
	sayCount,
	statusWords,
} from '../../engine/index';
import { lineLink, practiceLink } from '../shared/markdown';
import { hoverTexts } from '../texts/hover';

/** What a hover is made from. */
export interface HoverContext {
	readonly analysis: Analysis;
	readonly env: Environment;
	/** The link to a practice's page, `{0}` for its id; undefined: the official page. */
	readonly practiceLink: string | undefined;
}

/** A hover's context, with the document that it is over. */
export interface Subject extends HoverContext {
	readonly document: TextDocument;
}

/** A label before what it announces: « Exemple : ». */
export function labelled(label: string, text: string, language: Language): string {
	return `${label}${language === 'fr' ? '\u00a0' : ''}: ${text}`;
}

/** A line for each of the first of some things, and how many are left. */
export function listed<T>(items: readonly T[], most: number, language: Language, line: (item: T) => string): string {
	const shown = items.slice(0, most).map(line);
	if (items.length > most) shown.push(sayCount(hoverTexts, 'more', language, items.length - most));
	return shown.map((item) => `- ${item}`).join('\n');
}

/** The link to the page of a practice, at one of its actions where `id` is an action's. */
export function pageLink(subject: Subject, label: string, id: string): string {
	return practiceLink(label, id, subject.practiceLink, subject.analysis.charter.catalogue.data.page);
}

/** « Pratique 8 · Livrer de la valeur… », linked to its page. */
export function practiceTitleLink(subject: Subject, practice: Practice, id: string = practice.id): string {
	const { language } = subject.env;
	return pageLink(subject, say(hoverTexts, 'practice', language, practice.number, practice.title[language]), id);
}

/** « solution.pmv, ligne 12 », linked to the line where that can be followed. */
export function placeLink(subject: Subject, label: string, offset: number): string {
	const { line } = subject.document.positionAt(offset);
	const place = say(hoverTexts, 'line', subject.env.language, line + 1);
	return lineLink(label === '' ? place : `${label}, ${place}`, subject.document.uri, line);
}

/** How an edition words an action, in the reader's language; that the edition lacks it where it does. */
export function wordingOf({ analysis, env: { language } }: Subject, action: Action, edition: EditionId): string {
	const wording = language === 'en' ? action.translation[edition] : action.wording[edition];
	return (
		wording ?? say(hoverTexts, 'absentFromEdition', language, analysis.charter.catalogue.editionName(edition, language))
	);
}

/** What is known of an action in the charter; undefined where the edition lacks it. */
export function assessed(subject: Subject, action: Action): Assessed | undefined {
	return subject.analysis.assessment.actions.find((one) => one.action.id === action.id);
}

/** « ● détectée · déclarée : en place »: what is detected of an action, what is declared of it and how that is counted. */
export function stateOf(subject: Subject, action: Action): string {
	const { language } = subject.env;
	const known = assessed(subject, action);
	if (!known) return '';
	const { detection, declaration, status, counted } = known;
	return [
		say(hoverTexts, `detected.${detection.indication}`, language),
		declaration
			? say(hoverTexts, 'declared', language, statusWords[status][language])
			: say(hoverTexts, 'undeclared', language),
		...(counted !== status ? [say(hoverTexts, 'counted', language, statusWords[counted][language])] : []),
		...(declaration?.late ? [say(hoverTexts, 'late', language)] : []),
	].join(' · ');
}

/** What is detected of an action, as a sign: `● 8.1`. */
export function signed(subject: Subject, action: Action, number: string = action.number): string {
	return `${signs[assessed(subject, action)?.detection.indication ?? 'absent']} ${number}`;
}

/** « ● **8.1** Intégrer… – en place »: an action in one line of a list. */
export function actionRow(subject: Subject, action: Action): string {
	const { language } = subject.env;
	const { edition } = subject.analysis.assessment;
	const known = assessed(subject, action);
	const row = `${signed(subject, action, `**${action.number}**`)} ${wordingOf(subject, action, edition)}`;
	if (!known?.declaration) return row;
	const late = known.declaration.late ? `, ${say(hoverTexts, 'late', language)}` : '';
	return `${row} – ${statusWords[known.counted][language]}${late}`;
}

/** What the signs of lists mean. */
export const legend = ({ env: { language } }: Subject) => `*${say(hoverTexts, 'legend', language)}*`;

const signs = { present: '●', partial: '◐', absent: '○' } as const;

/** The targets of the strategy that practices touch, in one line; empty where they touch none, or too many for a line. */
export function targetsLine({ analysis, env: { language } }: Subject, practices: readonly Practice[]): string {
	const touched = analysis.charter.catalogue.data.targets.filter((target) =>
		practices.some((practice) => target.practices.includes(practice.number)),
	);
	if (touched.length === 0 || touched.length > 2) return '';
	const worded = touched.map(({ statement }) => statement[language]);
	return `*${labelled(say(hoverTexts, 'targets', language), `${worded.join('; ')}.`, language)}*`;
}
