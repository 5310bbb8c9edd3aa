import type { Environment } from '../env';
import type { Finding } from '../finding';
import { fold } from '../fold';
import { nearestFolded } from '../model/nearest';
import { isPlaceholder } from '../model/placeholder';
import { lineAt } from '../parse/lines';
import { SuppressibleLines } from '../parse/suppressible-lines';
import { readSuppressions, type Suppression, suppressionForm } from '../parse/suppression-comments';
import type { Comment } from '../parse/tokens';
import type { Span, TreeNode } from '../parse/tree';
import { ownCopy } from '../remember';
import type { Standard } from '../standard';
import { findingTexts } from '../texts/findings';
import { fixTexts } from '../texts/fixes';
import { say } from '../texts/text';

/** What a template leaves to be written stands in fields, never in comments. */
const noSnippets = { snippets: [] };

/** Whether words say why: « … », « TBD » or marks alone keep a place, and say nothing. */
function isReason(words: string): boolean {
	return /[\p{L}\p{N}]/u.test(words) && !isPlaceholder(words.replace(/^[\s«"“(]+|[\s»"”)]+$/g, ''), noSnippets);
}

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
	readonly #comments: readonly Comment[];
	/** Those that give a reason, by the line that they are about and their code. */
	readonly #silenced = new Map<string, Silenced>();
	readonly #lines: SuppressibleLines | undefined;

	/** `found`: its comments of this kind, where they were read already. */
	constructor(
		text: string,
		comments: readonly Comment[],
		root?: TreeNode,
		found: readonly Suppression[] = readSuppressions(text, comments),
	) {
		this.#text = text;
		this.#comments = comments;
		this.#all = found.map((one) => (isReason(one.reason) ? one : { ...one, reason: '' }));
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

	/** Why a finding that is covered is left out: the reasons of the comments that name it, one after the other; '' for one that is not. */
	reasonFor(id: string, span: Span): string {
		const line = this.#lines?.startOf(span.start) ?? -1;
		const naming = codesNaming(id).flatMap((code) =>
			[line, -1].flatMap((about) => this.#silenced.get(`${about} ${code}`)?.all ?? []),
		);
		return [...new Set(naming.map(({ reason }) => reason))].join('; ');
	}

	/**
	 * `suppression/…`: written otherwise, without a reason, of a code that does not exist, or for nothing. Undefined between
	 * two of them: a step is over.
	 */
	*findings(env: Environment, errorsLeft: ReadonlySet<string>, sound: boolean): Iterable<Finding | undefined> {
		const { language, standard } = env;
		/** Comments of which a code is used or does not exist: each of their codes is told by itself. */
		const mixed = new Set<number>();
		const codes = [
			...standard.ids,
			...standard.actions.map((action) => action.id),
			...baseCodes,
			...standard.terms.keys(),
		].map((word) => ({ word, folded: fold(word) }));
		const odd = new Set<number>();
		let seen = 0;
		for (const comment of this.#comments.slice(0, mostLookedAt)) {
			if (++seen % inOneStep === 0) yield undefined;
			const meant = meantComment(comment, standard);
			if (meant === undefined) continue;
			odd.add(comment.start);
			const end = comment.start + comment.text.trimEnd().length;
			yield {
				start: comment.start,
				end,
				code: 'suppression/forme',
				severity: 'warning',
				message: say(findingTexts, 'suppression/forme', language, meant),
				fixes: [
					{
						title: say(fixTexts, 'replace', language, meant),
						preferred: true,
						changes: () => [{ start: comment.start, end, newText: meant }],
					},
				],
			};
		}
		const all = this.#all.slice(0, mostLookedAt);
		for (const one of all) if (one.used || !known(one.code, standard)) mixed.add(one.start);
		for (const one of all) {
			if (++seen % inOneStep === 0) yield undefined;
			if (odd.has(one.start)) continue;
			const first = one.codeSpan === one.codeSpans[0];
			const whole = !mixed.has(one.start);
			const alone = whole || one.codeSpans.length === 1;
			const base = alone ? { start: one.start, end: one.end } : one.codeSpan;
			const remove = {
				title: alone ? say(fixTexts, 'removeComment', language) : say(fixTexts, 'removeCode', language, one.code),
				preferred: true,
				touched: [{ start: one.start, end: one.end }],
				changes: () => [{ ...(alone ? removalOf(this.#text, one) : codeRemoval(one)), newText: '' }],
			};
			if (one.reason === '') {
				if (!first) continue;
				const text = language === 'fr' ? ' : à justifier' : ' : to be justified';
				const from = one.codeSpans.at(-1)?.end ?? one.end;
				const addReason = {
					title: say(fixTexts, 'addReason', language),
					touched: [{ start: one.start, end: one.end }],
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
					touched: [{ start: one.start, end: one.end }],
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

/** So many comments are looked at; no file that is read by people has more. */
const mostLookedAt = 2000;
/** So many of them are looked at in one step. */
const inOneStep = 200;

const loose =
	/^#[\s#]*chart(?:e|er)s?[-_\s\p{Pd}]{0,3}(?:ignore[rz]?s?|ignorée?s?|suppress)(?:([-_\s\p{Pd}]{0,3}(?:fichiers?|file))|[-_\s\p{Pd}]{0,3}(?:ici|here|(?:la-)?(?:next-)?(?:ligne|line)(?:-suivante)?))?(?=[\s:(=]|$)/iu;

/** What stands between two codes of a list, or between them and the reason. */
const between = /^["'`»”]?[\s,;]*(?:(?:et|and|&)\s+)?["'`«“]?\s*/;

/**
 * A comment that ignores a finding, written as this format has it, where a person wrote it almost so: with capitals, with a
 * dash, an equals sign or brackets in place of the colon, with a comma before the reason. Undefined for what is well
 * written already, and for what names no code.
 */
function meantComment({ text }: Comment, standard: Standard): string | undefined {
	const source = text.trimEnd();
	const keyword = source.length > 500 ? null : loose.exec(source);
	if (!keyword) return undefined;
	let rest = source.slice(keyword[0].length).replace(/^[\s:="'`«“]+/, '');
	const codes: string[] = [];
	for (;;) {
		const word = /^[\p{L}\p{N}_]+(?:[./][\p{L}\p{N}_]+)*/u.exec(rest)?.[0];
		// A first word may be a code badly spelt; from the second on, it is one of the reason unless it is a code.
		const code = word && [word, fold(word)].find((one) => known(one, standard));
		if (word === undefined || (!code && (codes.length > 0 || !/[./_]/.test(word)))) break;
		codes.push(code ?? word);
		rest = rest.slice(word.length);
		const gap = between.exec(rest)?.[0] ?? '';
		const next = /^[\p{L}\p{N}_]+(?:[./][\p{L}\p{N}_]+)*/u.exec(rest.slice(gap.length))?.[0];
		if (gap === '' || !next || ![next, fold(next)].some((one) => known(one, standard))) break;
		rest = rest.slice(gap.length);
	}
	if (codes.length === 0) return undefined;
	const strict = suppressionForm.exec(source);
	const listed = strict?.[2]?.split(/[\s,]+/).filter((code) => code !== '') ?? [];
	// Well written: all it lists are codes, or it has its colon, and what is wrong with a code is told by itself.
	const isList = listed.length > 0 && listed.every((code) => !/["'`«»“”;]/.test(code));
	if (strict && isList && (strict[3] !== undefined || listed.length <= codes.length)) return undefined;
	let reason = rest.replace(/^\s*["'`»”]?(?:[\s,;:：=\p{Pd}>→]|\.(?=\s))+/u, '').trim();
	if (/^\(.*\)$|^\[.*\]$/.test(reason)) reason = reason.slice(1, -1).trim();
	const word = keyword[1] === undefined ? 'charte-ignorer' : 'charte-ignorer-fichier';
	return `# ${word} ${codes.join(', ')}${reason === '' ? '' : ` : ${reason}`}`;
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

const knownCodes = new WeakMap<Standard, Map<string, boolean>>();
const mostKnown = 1000;

function known(code: string, standard: Standard): boolean {
	let codes = knownCodes.get(standard);
	if (!codes || codes.size >= mostKnown) {
		codes = new Map();
		knownCodes.set(standard, codes);
	}
	const before = codes.get(code);
	if (before !== undefined) return before;
	const isKnown = looksKnown(code, standard);
	codes.set(ownCopy(code), isKnown);
	return isKnown;
}

function looksKnown(code: string, standard: Standard): boolean {
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
