import themes from 'practices:learning';
import type * as vscode from 'vscode';
import { say } from '../../server/engine/texts/text';
import type { CoverageReport } from '../../server/protocol';
import { answerQuestion, goToTheme, type LearningState, readLearning, startAgain } from '../../views/panel/learning';
import { focusOf, renderLearning } from '../../views/panel/learning-page';
import type { PageMessage } from '../../views/panel/messages';
import { learningTexts } from '../../views/texts/learning';
import type { Language } from '../../views/words';

const key = 'charte.apprentissage';

/** What the learning page asks of the host. */
export type LearningMessage = Extract<PageMessage, { type: 'learnTheme' | 'learnAgain' | 'answer' }>;

/** The learning pages of the panel: what was answered, on all this person's workspaces, and where they are. */
export class PanelLearning {
	private state: LearningState;

	constructor(private readonly memory: vscode.Memento) {
		this.state = readLearning(memory.get(key), themes);
	}

	/** The present page. */
	html(language: Language, uri: string | undefined, report: CoverageReport | null): string {
		return renderLearning(themes, this.state, {
			language,
			...(uri ? { uri } : {}),
			...(report ? { practices: report.practices } : {}),
		});
	}

	/** What the editor's tab says while a learning page is shown, which belongs to no charter. */
	title(language: Language): string {
		return say(learningTexts, 'title', language);
	}

	/** Goes to a theme, at its first question without an answer; a practice's id goes to its theme. Another id changes nothing. */
	goTo(id: string): void {
		const theme = themes.find(
			(one) => one.id === id || one.questions.some((question) => question.practice === id || question.action === id),
		);
		if (theme) this.turn(goToTheme(this.state, themes, theme.id));
	}

	/** The id of what is read first on the present page. */
	focus(): string {
		return focusOf(this.state);
	}

	/** Does what the page asks; gives the id of what takes the focus once the page is drawn. */
	receive(message: LearningMessage): string {
		switch (message.type) {
			case 'answer':
				this.turn(answerQuestion(this.state, themes, message.question, message.answer === true));
				return 'explanation';
			case 'learnTheme':
				this.turn(goToTheme(this.state, themes, message.theme, message.question));
				break;
			case 'learnAgain':
				this.turn(startAgain(this.state, themes, message.theme));
		}
		return this.focus();
	}

	private turn(state: LearningState): void {
		this.state = state;
		void this.memory.update(key, state);
	}
}
