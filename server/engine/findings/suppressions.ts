import { findingTexts } from '../../texts/findings';
import { fixTexts } from '../../texts/fixes';
import { say } from '../../texts/text';
import type { Catalogue } from '../catalogue/catalogue';
import type { Environment } from '../env';
import { nearest } from '../model/nearest';
import { lineAt } from '../parse/lines';
import type { Comment } from '../parse/tokens';
import type { Span } from '../parse/tree';
import type { Finding } from './types';

/** `# charte-ignorer CODE : raison`, on the line above or the same line; `# charte-ignorer-fichier CODE : raison` for the whole file. */
export interface Suppression extends Span {
	readonly code: string;
	readonly codeSpan: Span;
	readonly reason: string;
	readonly wholeFile: boolean;
	/** The line that it is about: offset of its start. -1: the whole file. */
	readonly line: number;
	used: boolean;
}

const form = /^#[ \t]*charte-ignorer(-fichier)?(?:[ \t\u00a0]+([^\s:,\u00a0]+))?[\s\u00a0]*(?::[\s\u00a0]*(.*))?$/;

/** Reads the suppression comments of a text. */
export function readSuppressions(text: string, comments: readonly Comment[]): Suppression[] {
	const found: Suppression[] = [];
	// From the last to the first: what a comment is about is then known to the one above it.
	const about = new Map<number, number>();
	for (let index = comments.length - 1; index >= 0; index--) {
		const comment = comments[index];
		const match = comment && form.exec(comment.text.trimEnd());
		if (!comment || !match) continue;
		const code = match[2] ?? '';
		const at = comment.start + Math.max(0, comment.text.indexOf(code, 10));
		const own = lineAt(text, comment.start);
		const wholeFile = match[1] !== undefined && own.start === comment.start;
		const line = aboutLine(text, comment, own, about);
		about.set(own.start, line);
		found.push({
			start: comment.start,
			end: comment.start + comment.text.trimEnd().length,
			code,
			codeSpan: { start: at, end: at + code.length },
			reason: (match[3] ?? '').trim(),
			wholeFile,
			line: wholeFile ? -1 : line,
			used: false,
		});
	}
	return found.reverse();
}

/**
 * A comment behind something is about its own line; one alone is about the next line that holds something.
 * `about`: what is known already, by the start of a comment's line.
 */
function aboutLine(text: string, comment: Comment, own: Span, about: ReadonlyMap<number, number>): number {
	if (text.slice(own.start, comment.start).trim() !== '') return own.start;
	for (let next = text.indexOf('\n', own.end); next >= 0; next = text.indexOf('\n', next + 1)) {
		const line = lineAt(text, next + 1);
		const known = about.get(line.start);
		if (known !== undefined) return known;
		const content = line.text.trimStart();
		if (content !== '' && !content.startsWith('#')) return line.start;
	}
	return own.start;
}

/** Whether a code names a finding: its own code, the code before a `/`, or its practice. */
function matches(code: string, id: string): boolean {
	return id === code || id.startsWith(`${code}/`) || id.startsWith(`${code}.`);
}

/** The suppressions of one analysis: asks are answered, and what answered nothing is known afterwards. */
export class Suppressions {
	readonly #all: Suppression[];
	readonly #text: string;
	constructor(text: string, comments: readonly Comment[]) {
		this.#text = text;
		this.#all = readSuppressions(text, comments);
	}

	/** Whether a finding of this code (or an action's id) that stands here is to be left out. Errors never are. */
	covers(id: string, span: Span, severity?: string): boolean {
		if (this.#all.length === 0) return false;
		const line = lineAt(this.#text, span.start).start;
		let covered = false;
		for (const one of this.#all) {
			if (one.reason === '' || !matches(one.code, id) || (one.line !== -1 && one.line !== line)) continue;
			if (severity === 'error') continue;
			one.used = true;
			covered = true;
		}
		return covered;
	}

	/** `suppression/…`: without a reason, of a code that does not exist, or for nothing. */
	*findings(catalogue: Catalogue, env: Environment, errorsLeft: ReadonlySet<string>): Iterable<Finding> {
		const { language } = env;
		const remove = (one: Suppression) => ({
			title: say(fixTexts, 'removeComment', language),
			preferred: true,
			changes: () => [{ ...removalOf(this.#text, one), newText: '' }],
		});
		for (const one of this.#all) {
			const base = { start: one.start, end: one.end };
			if (one.reason === '') {
				const text = language === 'fr' ? ' : à justifier' : ' : to be justified';
				const addReason = {
					title: say(fixTexts, 'addReason', language),
					changes: () => [{ start: one.codeSpan.end, end: one.end, newText: text }],
				};
				yield {
					...base,
					code: 'suppression/sans_raison',
					severity: 'warning',
					message: say(findingTexts, 'suppression/sans_raison', language, one.code || 'CODE'),
					fixes: one.code ? [addReason, remove(one)] : [remove(one)],
				};
			} else if (!known(one.code, catalogue)) {
				const fixes = nearest(one.code, [
					...catalogue.ids,
					...catalogue.actions.map((action) => action.id),
					...baseCodes,
				]).map((word) => ({
					title: say(fixTexts, 'replace', language, word),
					changes: () => [{ ...one.codeSpan, newText: word }],
				}));
				yield {
					...base,
					code: 'suppression/code_inconnu',
					severity: 'warning',
					message: say(findingTexts, 'suppression/code_inconnu', language, one.code),
					fixes: [...fixes, remove(one)],
				};
			} else if (!one.used) {
				const text = errorsLeft.has(one.code) ? 'suppression/erreur' : 'suppression/inutile';
				yield {
					...base,
					code: 'suppression/inutile',
					severity: 'information',
					message: say(findingTexts, text, language, one.code),
					unnecessary: true,
					fixes: [remove(one)],
				};
			}
		}
	}
}

/** Codes without their variants, for telling a code that exists. */
const baseCodes: readonly string[] = [
	...new Set(Object.keys(findingTexts).map((key) => key.split('.')[0] ?? key)),
].filter((code) => !code.startsWith('pratique/'));

function known(code: string, catalogue: Catalogue): boolean {
	if (['format', 'declaration', 'suppression', 'pratiques'].includes(code) || baseCodes.includes(code)) return true;
	const id = code.split('/')[0] ?? code;
	return catalogue.practice(id) !== undefined || catalogue.action(id) !== undefined;
}

/** The comment, with its whole line where nothing else stands on it, else with the spaces before it. */
function removalOf(text: string, one: Span): Span {
	const line = lineAt(text, one.start);
	if (text.slice(line.start, one.start).trim() === '') {
		const next = text.startsWith('\r\n', line.end) ? line.end + 2 : Math.min(line.end + 1, text.length);
		return { start: line.start, end: next };
	}
	let { start } = one;
	while (start > line.start && /[ \t]/.test(text[start - 1] ?? '')) start--;
	return { start, end: one.end };
}
