import type { Both } from '../../server/engine/texts/text';

/** A statement to judge, with the practice that explains the answer. */
export interface Question {
	readonly id: string;
	/** Id, number and title of the practice. */
	readonly practice: string;
	readonly number: number;
	readonly practiceTitle: Both;
	/** The action at which the practice's page opens. */
	readonly action?: string;
	/** Whether the government's training asks it too. */
	readonly origin: 'training' | 'ours';
	readonly answer: boolean;
	readonly statement: Both;
	readonly explanation: Both;
}

export interface LearningTheme {
	readonly id: string;
	readonly title: Both;
	readonly questions: readonly Question[];
}

/** What a learner has answered, and where they are. Plain data, kept by the host. */
export interface LearningState {
	/** What was answered, by question. */
	readonly answers: Readonly<Record<string, boolean>>;
	/** Id of the theme that is read; empty for the list of themes. */
	readonly theme: string;
	/** Id of the question that is read; empty for the theme's summary. */
	readonly question: string;
}

export type Outcome = 'right' | 'wrong' | 'open';

/** How a question was answered, if it was. */
export function outcomeOf(question: Question, { answers }: LearningState): Outcome {
	const given = answers[question.id];
	if (given === undefined) return 'open';
	return given === question.answer ? 'right' : 'wrong';
}

/** How many questions of a theme were answered, and how many of them rightly. */
export function progressOf(theme: LearningTheme, state: LearningState): { answered: number; right: number } {
	const outcomes = theme.questions.map((question) => outcomeOf(question, state));
	return {
		answered: outcomes.filter((outcome) => outcome !== 'open').length,
		right: outcomes.filter((outcome) => outcome === 'right').length,
	};
}

/** What was kept, made sound: answers to questions that no longer exist, and places that do not, are left out. */
export function readLearning(stored: unknown, themes: readonly LearningTheme[]): LearningState {
	const kept = asRecord(stored);
	const answers = asRecord(kept.answers);
	const known = themes
		.flatMap((theme) => theme.questions)
		.flatMap(({ id }) => {
			const given = Object.hasOwn(answers, id) ? answers[id] : undefined;
			return typeof given === 'boolean' ? [[id, given] as const] : [];
		});
	const state = { answers: Object.fromEntries(known), theme: '', question: '' };
	if (typeof kept.theme !== 'string') return state;
	return goToTheme(state, themes, kept.theme, typeof kept.question === 'string' ? kept.question : undefined);
}

function asRecord(value: unknown): Record<string, unknown> {
	return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

/** Answers a question. The first answer stays; an unknown question changes nothing. */
export function answerQuestion(
	state: LearningState,
	themes: readonly LearningTheme[],
	id: string,
	given: boolean,
): LearningState {
	const question = themes.flatMap((theme) => theme.questions).find((one) => one.id === id);
	if (!question || outcomeOf(question, state) !== 'open') return state;
	return { ...state, answers: { ...state.answers, [question.id]: given } };
}

/**
 * Goes to a question of a theme, or to its summary (an empty `id`). Without a question that the theme has: to the first one
 * without an answer, else to the summary. An unknown theme gives the list of themes.
 */
export function goToTheme(
	state: LearningState,
	themes: readonly LearningTheme[],
	themeId: string,
	id?: string,
): LearningState {
	const theme = themes.find((one) => one.id === themeId);
	if (!theme) return { ...state, theme: '', question: '' };
	const isKnown = id === '' || theme.questions.some((question) => question.id === id);
	const open = theme.questions.find((question) => outcomeOf(question, state) === 'open');
	return { ...state, theme: theme.id, question: isKnown && id !== undefined ? id : (open?.id ?? '') };
}

/** Forgets the answers of a theme and starts it again; without a theme, forgets all answers. */
export function startAgain(
	state: LearningState,
	themes: readonly LearningTheme[],
	themeId: string | undefined,
): LearningState {
	if (themeId === undefined) return { answers: {}, theme: '', question: '' };
	const own = new Set(themes.find((theme) => theme.id === themeId)?.questions.map((question) => question.id));
	const answers = Object.fromEntries(Object.entries(state.answers).filter(([id]) => !own.has(id)));
	return goToTheme({ ...state, answers }, themes, themeId);
}
