/** Proposals inside the comments that silence findings. */
import { CompletionItemKind } from 'vscode-languageserver-types';
import { type Analysis, type Environment, say } from '../../engine/index';
import { completionTexts } from '../texts/completion';
import { actionTitle, practiceTitle } from './docs';
import type { Proposal } from './proposal';
import type { CommentContext } from './spot';

/** What is proposed in a comment, and the part of the text that it replaces; undefined in any other comment. */
export interface CommentProposals {
	readonly proposals: Proposal[];
	readonly start: number;
	readonly end: number;
	readonly typed: string;
}

/** `# charte-ignorer |`: the codes of the findings it would be about, then the practices and actions. `# ch|`: the word itself. */
export function commentProposals(
	text: string,
	offset: number,
	context: CommentContext,
	analysis: Analysis,
	env: Environment,
): CommentProposals | undefined {
	const before = text.slice(context.start, offset);
	const lineEnd = context.line.start + context.line.text.length;
	const word = /^(#[ \t]*)([a-z-]*)$/.exec(before);
	if (
		word?.[1] !== undefined &&
		word[2] !== undefined &&
		'charte-ignorer-fichier'.startsWith(word[2]) &&
		word[2] !== ''
	) {
		const start = context.start + word[1].length;
		return { proposals: words(context, word[1], env), start, end: wordEnd(text, offset, lineEnd), typed: word[2] };
	}
	const code = /^#[ \t]*charte-ignorer(-fichier)?[ \t]+(?:[^\s:,]+[ \t]*,[ \t]*)*([^\s:,]*)$/.exec(before);
	if (code?.[2] === undefined) return undefined;
	const end = wordEnd(text, offset, lineEnd);
	const reason = /^\s*:/.test(text.slice(end, lineEnd)) ? '' : ' : ';
	const found = codes(context, code[1] !== undefined, analysis, env).map((proposal) => ({
		...proposal,
		text: proposal.label + reason,
	}));
	return { proposals: found, start: offset - code[2].length, end, typed: code[2] };
}

function words(context: CommentContext, lead: string, { language }: Environment): Proposal[] {
	const space = lead === '#' ? ' ' : '';
	const own = (word: string, text: 'suppressLine' | 'suppressFile', sort: string): Proposal => ({
		label: word,
		kind: CompletionItemKind.Keyword,
		text: `${space}${word} `,
		sort,
		detail: say(completionTexts, text, language),
		suggest: true,
	});
	const line = own('charte-ignorer', 'suppressLine', '0');
	return context.start === context.line.start ? [line, own('charte-ignorer-fichier', 'suppressFile', '1')] : [line];
}

function codes(
	context: CommentContext,
	wholeFile: boolean,
	analysis: Analysis,
	env: Environment,
): Omit<Proposal, 'text'>[] {
	const { language } = env;
	const { edition } = analysis.assessment;
	const { catalogue } = analysis.charter;
	const found = new Map<string, Omit<Proposal, 'text'>>();
	const add = (label: string, kind: CompletionItemKind, group: number, detail: string) => {
		if (!found.has(label))
			found.set(label, { label, kind, detail, sort: `${group}${String(found.size).padStart(3, '0')}` });
	};
	const alone = context.start === context.line.start + context.line.indent;
	const about = alone ? context.nextLine : context.line;
	const stop = about ? about.start + about.text.length : 0;
	for (const finding of analysis.findings) {
		const here = wholeFile || (about !== undefined && finding.start >= about.start && finding.start <= stop);
		if (!here || finding.code.startsWith('suppression/')) continue;
		add(finding.code, CompletionItemKind.Constant, 0, finding.message);
		for (const id of finding.actions ?? (finding.action ? [finding.action] : [])) {
			const action = catalogue.action(id);
			if (action) add(id, CompletionItemKind.Constant, 0, actionTitle(action, language, edition) ?? action.number);
		}
	}
	for (const practice of catalogue.practices)
		add(practice.id, CompletionItemKind.Module, 1, practiceTitle(practice, language));
	for (const action of catalogue.actionsIn(edition))
		add(action.id, CompletionItemKind.Event, 2, actionTitle(action, language, edition) ?? action.number);
	return [...found.values()];
}

function wordEnd(text: string, offset: number, limit: number): number {
	const rest = /^[\w./-]*/.exec(text.slice(offset, limit))?.[0] ?? '';
	const end = offset + rest.length;
	// Spaces at the end of the line would come twice.
	return text.slice(end, limit).trim() === '' ? limit : end;
}
