/** Hovers over the comments that silence findings: which ones, where, and whether they do. */
import { type Comment, readSuppressions, type Suppression, say } from '../../engine/index';
import { card, escapeMarkdown, excerpt, lines, paragraphs } from '../shared/markdown';
import { hoverTexts } from '../texts/hover';
import { practiceTitleLink, type Subject, wordingOf } from './context';

/** The hover over a comment that silences findings; undefined where there is none at the offset. */
export function commentHover(subject: Subject, offset: number): { comment: Comment; value: string } | undefined {
	const { charter } = subject.analysis;
	const comment = charter.comments.find((one) => one.start <= offset && offset <= one.end);
	if (!comment) return undefined;
	const found = readSuppressions(charter.text, [comment]).filter(({ code }) => code !== '');
	if (found.length === 0) return undefined;
	return { comment, value: paragraphs(...found.map((one) => suppressionHover(subject, one))) };
}

function suppressionHover(subject: Subject, { code, reason, wholeFile, line }: Suppression): string {
	const { language } = subject.env;
	const where = wholeFile
		? say(hoverTexts, 'ignoredFile', language)
		: say(hoverTexts, 'ignoredLine', language, subject.document.positionAt(line).line + 1);
	return card(
		lines(
			`**${escapeMarkdown(code)}** · ${where}`,
			reason === '' ? say(hoverTexts, 'noReason', language) : say(hoverTexts, 'reason', language, excerpt(reason, 200)),
		),
		meaning(subject, code),
	);
}

/** What a code stands for: an action, a practice, a group of findings, or one of them. */
function meaning(subject: Subject, code: string): string {
	const { language } = subject.env;
	const { edition } = subject.analysis.assessment;
	const subjectId = code.split('/')[0] ?? code;
	const { catalogue } = subject.analysis.charter;
	const action = catalogue.action(subjectId);
	const practice = action ? catalogue.practiceOf(action) : catalogue.practice(subjectId);
	const description = code === subjectId && (action || practice) ? undefined : catalogue.description(code);
	const about = action ? `**${action.number}** ${wordingOf(subject, action, edition)}` : undefined;
	const group = `group.${subjectId}`;
	const whole = () => {
		if (action) return say(hoverTexts, 'ignored.action', language);
		if (practice) return say(hoverTexts, 'ignored.practice', language);
		if (code !== subjectId) return undefined;
		const chapter = catalogue.data.chapters.find(({ id }) => id === code);
		if (chapter) return chapter.help[language];
		return group in hoverTexts ? say(hoverTexts, group as keyof typeof hoverTexts, language) : undefined;
	};
	const meant = description?.meaning[language] ?? whole() ?? say(hoverTexts, 'unknownCode', language);
	return paragraphs(meant, about, practice && practiceTitleLink(subject, practice, action?.id));
}
