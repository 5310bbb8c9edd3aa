import type { Environment } from '../env';
import type { Finding } from '../finding';
import { fold } from '../model/fold';
import { nearestFolded } from '../model/nearest';
import { lineAt } from '../parse/lines';
import { SuppressibleLines } from '../parse/suppressible-lines';
import { readSuppressions, type Suppression } from '../parse/suppression-comments';
import type { Comment } from '../parse/tokens';
import type { Span, TreeNode } from '../parse/tree';
import type { Standard } from '../standard';
import { findingTexts } from '../texts/findings';
import { fixTexts } from '../texts/fixes';
import { say } from '../texts/text';

/** The codes that name a finding: its own, what stands before a `/`, its action and its practice. */
function codesNaming(id: string): string[] {
	return [id, ...Array.from(id.matchAll(/[./]/g), ({ index }) => id.slice(0, index))];
}

/** The comments of one code about one line, or about the whole file. */
interface Silenced {
	readonly all: Suppression[];
	used: boolean;
}

/** The suppressions of one analysis: asks are answered, and what answered nothing is known afterwards. */
export class Suppressions {
	readonly #all: Suppression[];
	readonly #text: string;
	/** Those that give a reason, by the line that they are about and their code. */
	readonly #silenced = new Map<string, Silenced>();
	readonly #lines: SuppressibleLines | undefined;

	constructor(text: string, comments: readonly Comment[], root?: TreeNode) {
		this.#text = text;
		this.#all = readSuppressions(text, comments);
		for (const one of this.#all) {
			if (one.reason === '') continue;
			const key = `${one.line} ${one.code}`;
			const known = this.#silenced.get(key);
			if (known) known.all.push(one);
			else this.#silenced.set(key, { all: [one], used: false });
		}
		this.#lines = this.#silenced.size > 0 ? new SuppressibleLines(text, root) : undefined;
	}

	/** Whether a finding of this code (or an action's id) that stands here is to be left out. Errors never are. */
	covers(id: string, span: Span, severity?: string): boolean {
		if (!this.#lines || severity === 'error') return false;
		const line = this.#lines.startOf(span.start);
		let covered = false;
		for (const code of codesNaming(id))
			for (const about of [line, -1]) {
				const silenced = this.#silenced.get(`${about} ${code}`);
				if (!silenced) continue;
				covered = true;
				if (!silenced.used) for (const one of silenced.all) one.used = true;
				silenced.used = true;
			}
		return covered;
	}

	/** `suppression/…`: without a reason, of a code that does not exist, or for nothing. */
	*findings(env: Environment, errorsLeft: ReadonlySet<string>, sound: boolean): Iterable<Finding> {
		const { language, standard } = env;
		/** Comments of which a code is used or does not exist: each of their codes is told by itself. */
		const mixed = new Set<number>();
		const codes = [
			...standard.ids,
			...standard.actions.map((action) => action.id),
			...baseCodes,
			...standard.terms.keys(),
		].map((word) => ({ word, folded: fold(word) }));
		for (const one of this.#all) if (one.used || !known(one.code, standard)) mixed.add(one.start);
		for (const one of this.#all) {
			const first = one.codeSpan === one.codeSpans[0];
			const whole = !mixed.has(one.start);
			const alone = whole || one.codeSpans.length === 1;
			const base = alone ? { start: one.start, end: one.end } : one.codeSpan;
			const remove = {
				title: alone ? say(fixTexts, 'removeComment', language) : say(fixTexts, 'removeCode', language, one.code),
				preferred: true,
				changes: () => [{ ...(alone ? removalOf(this.#text, one) : codeRemoval(one)), newText: '' }],
			};
			if (one.reason === '') {
				if (!first) continue;
				const text = language === 'fr' ? ' : à justifier' : ' : to be justified';
				const from = one.codeSpans.at(-1)?.end ?? one.end;
				const addReason = {
					title: say(fixTexts, 'addReason', language),
					changes: () => [{ start: from, end: one.end, newText: text }],
				};
				// Not preferred: the message asks for a reason, and so does the first fix.
				const removeAll = {
					title: say(fixTexts, 'removeComment', language),
					changes: () => [{ ...removalOf(this.#text, one), newText: '' }],
				};
				yield {
					start: one.start,
					end: one.end,
					code: 'suppression/sans_raison',
					severity: 'warning',
					message: say(findingTexts, 'suppression/sans_raison', language, codesOf(this.#text, one) || 'CODE'),
					fixes: one.code ? [addReason, removeAll] : [removeAll],
				};
			} else if (!known(one.code, standard)) {
				const fixes = nearestFolded(one.code, codes).map((word) => ({
					title: say(fixTexts, 'replace', language, word),
					changes: () => [{ ...one.codeSpan, newText: word }],
				}));
				yield {
					...base,
					code: 'suppression/code_inconnu',
					severity: 'warning',
					message: say(findingTexts, 'suppression/code_inconnu', language, one.code),
					fixes: [...fixes, remove],
				};
			} else if (!one.used && (first || !whole) && !isSwitchedOff(one.code, env)) {
				const text = errorsLeft.has(one.code) ? 'suppression/erreur' : 'suppression/inutile';
				yield {
					...base,
					code: 'suppression/inutile',
					severity: 'information',
					message: say(findingTexts, text, language, alone ? codesOf(this.#text, one) : one.code),
					unnecessary: true,
					// In a file that is only half read, or on another day, what it silences may come back.
					fixes: [{ ...remove, ...(sound && !/^declaration\b/.test(one.code) ? { safe: true } : {}) }],
				};
			}
		}
	}
}

/** The codes of a comment, as they are written. */
function codesOf(text: string, { codeSpans }: Suppression): string {
	return text.slice(codeSpans[0]?.start, codeSpans.at(-1)?.end);
}

/** One code of a list, with the comma before it, or behind it where it is the first. */
function codeRemoval({ codeSpan, codeSpans }: Suppression): Span {
	const index = codeSpans.indexOf(codeSpan);
	const [before, after] = [codeSpans[index - 1], codeSpans[index + 1]];
	if (before) return { start: before.end, end: codeSpan.end };
	return { start: codeSpan.start, end: after?.start ?? codeSpan.end };
}

/** Codes without their variants, for telling a code that exists. */
const baseCodes: readonly string[] = [
	...new Set(Object.keys(findingTexts).map((key) => key.split('.')[0] ?? key)),
].filter((code) => !code.startsWith('pratique/'));

/** Whether the settings keep quiet what a code is about: a comment on it is not idle. */
function isSwitchedOff(code: string, env: Environment): boolean {
	if (/^formulation\b/.test(code)) return !env.wording;
	return env.standard.isSwitchedOff(env.standard.description(code) ?? {});
}

/** What stands before the slash in the codes that every standard has, and the code of the summary. */
const groups: ReadonlySet<string> = new Set(['format', 'declaration', 'formulation', 'suppression', 'pratiques']);

function known(code: string, standard: Standard): boolean {
	if (groups.has(code) || baseCodes.includes(code) || standard.description(code)) return true;
	const id = code.split('/')[0] ?? code;
	if (standard.practice(id) !== undefined || standard.action(id) !== undefined) return true;
	return standard.descriptions.some((one) => one.code.startsWith(`${code}/`));
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
