/** What the first two pages say, in pieces that HTML and Markdown write each in their way. */
import type { ActionCoverage } from '../../server/engine/coverage/types';
import { numbered } from '../../server/engine/texts/text';
import type { Decision } from './summary';
import { type ExportWords, reasonWord } from './words';

/** A text of ours; `own`, one of the charter's; `action`, its number, which leads to the annex. */
export type Piece = string | { readonly own: string } | { readonly action: ActionCoverage };

/** A decision: what is to be decided, and of what. */
export interface DecisionWords {
	readonly lead: string;
	/** One by one, in the order of the standard. */
	readonly items: readonly (readonly Piece[])[];
}

/** What an action is called in the language of the report: the edition's own wording, or its working translation. */
export function actionName({ wording, translation }: ActionCoverage, { language }: ExportWords): string {
	return language === 'fr' ? wording : translation || wording;
}

/** A decision in words. */
export function decisionWords(decision: Decision, words: ExportWords): DecisionWords {
	const { tell } = words;
	const counted = (stem: 'change' | 'late' | 'notRetained' | 'unjustified' | 'unanswered', n: number) =>
		tell(numbered(`decide.${stem}`, words.language, n), words.number(n));
	switch (decision.kind) {
		case 'charter':
		case 'scope':
			return {
				lead: tell(`decide.${decision.kind}`),
				items: decision.pending.map(({ by, date }) => [
					date ? tell('decide.on', date) : tell(decision.kind === 'charter' ? 'decide.none' : 'decide.noneScope'),
					...(by ? [' ', ...around(tell('decide.by'), { own: by })] : []),
				]),
			};
		case 'change':
			return {
				lead: counted('change', decision.pending.length),
				items: decision.pending.map(({ text = '', date }) => [{ own: text }, ...(date ? [` (${date})`] : [])]),
			};
		case 'option':
			return { lead: tell('decide.option'), items: decision.pending.map(({ text = '' }) => [{ own: text }]) };
		case 'late':
			return {
				lead: counted('late', decision.actions.length),
				items: decision.actions.map((action) => [...named(action, words), ' (', { own: action.dueDate ?? '' }, ')']),
			};
		case 'notRetained':
			return {
				lead: counted('notRetained', decision.actions.length),
				items: decision.actions.map((action) => [...named(action, words), ...because(action, words)]),
			};
		case 'unjustified':
			return {
				lead: counted('unjustified', decision.actions.length),
				items: decision.actions.map((action) => [
					...named(action, words),
					` (${words.status(action.status).toLowerCase()})`,
				]),
			};
		case 'unanswered':
			return {
				lead: counted('unanswered', decision.practices.length),
				items: decision.practices.map(({ number, title }) => [`${number} · ${title}`]),
			};
	}
}

const named = (action: ActionCoverage, words: ExportWords): Piece[] => [{ action }, ` ${actionName(action, words)}`];

function because(action: ActionCoverage, words: ExportWords): Piece[] {
	const { justification } = action;
	const reason = reasonWord(action, words);
	return [
		...(reason ? [' (', { own: reason }, ')'] : []),
		...(justification ? [...around(words.tell('list.colon', '', '{0}'), { own: justification })] : []),
	];
}

/** A text of ours around one of the charter's, where it says `{0}`. */
function around(text: string, piece: Piece): Piece[] {
	const [before = '', after = ''] = text.split('{0}');
	return [before, piece, after].filter((one) => one !== '');
}
