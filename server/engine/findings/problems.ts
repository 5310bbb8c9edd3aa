import { indentUnit } from '../edits/indent';
import { insertAt, inserted } from '../edits/insert';
import type { Meant, Touched } from '../edits/reread';
import { charterTemplate, sectionLines, type TemplateSize, templateSizes } from '../edits/skeleton';
import type { Environment } from '../env';
import type { Finding, Fix, Severity } from '../finding';
import { bulletItems, bulletLines, bulletMark } from '../model/bullets';
import type { Charter, Problem, ProblemKind } from '../model/charter';
import { isSlip } from '../model/nearest';
import { placeholderFor } from '../model/placeholder';
import { lineAt, linesOf } from '../parse/lines';
import { foldPlain } from '../parse/prose';
import type { Span } from '../parse/tree';
import { childFields, fieldAt } from '../schema/charter';
import type { TextChange } from '../text/change';
import { eolOf } from '../text/change';
import { leastIndent, quoteIfNeeded } from '../text/quote';
import { findingTexts } from '../texts/findings';
import { fixTexts } from '../texts/fixes';
import { say } from '../texts/text';
import { templateSizeWords } from '../texts/words';
import { keepingFixes, ownKeyFix, renameKeyFix, valueFix } from './named-fixes';
import { asTextFix, asTextOfKeyAbove, quoteFixes } from './text-fixes';

const severities: Partial<Record<ProblemKind, Severity>> = {
	cle_inconnue: 'warning',
	cle_accentuee: 'warning',
	nom_inconnu: 'warning',
	nom_en_double: 'warning',
	dates_inversees: 'warning',
	diese: 'warning',
	puces: 'warning',
	elements_fondus: 'warning',
	vide: 'information',
};

/** Findings on the file against the format: `format/…` of what the schema does not allow. */
export function* problemFindings(charter: Charter, env: Environment): Iterable<Finding> {
	const tabs = charter.faults.some((fault) => fault.kind === 'tabulation');
	for (const problem of charter.problems) {
		// A tab in an indent moves the keys below it elsewhere: what they then lack says nothing.
		if (tabs && (problem.kind === 'cle_manquante' || problem.variant === 'ailleurs' || problem.variant === 'section'))
			continue;
		// A key that only lacks the space behind its colon is there.
		if (
			problem.kind === 'cle_manquante' &&
			charter.faults.some(({ kind, detail }) => kind === 'espace_manquante' && detail === problem.missing?.key)
		)
			continue;
		// A key that goes on over a line end is what a syntax fault, which says so, makes of two lines.
		if (
			problem.kind === 'cle_inconnue' &&
			!charter.sound &&
			charter.text.slice(problem.start, problem.end).includes('\n')
		)
			continue;
		const code = `format/${problem.kind}`;
		const key = (problem.variant ? `${code}.${problem.variant}` : code) as keyof typeof findingTexts;
		const fixes = fixesOf(charter, problem, env);
		yield {
			code,
			severity: severities[problem.kind] ?? (isUnderstood(problem) ? 'warning' : 'error'),
			start: problem.start,
			end: problem.end,
			message: say(
				findingTexts,
				key in findingTexts ? key : (code as keyof typeof findingTexts),
				env.language,
				...problem.args,
			),
			...(problem.related
				? { related: [{ ...problem.related, message: charter.text.slice(problem.related.start, problem.related.end) }] }
				: {}),
			...(fixes.length > 0 ? { fixes } : {}),
		};
	}
}

/** Whether a value of a closed list is written otherwise, and read all the same. */
function isUnderstood({ kind, variant = '' }: Problem): boolean {
	return kind === 'valeur' && ['accent', 'nom', 'debut'].includes(variant);
}

function fixesOf(charter: Charter, problem: Problem, env: Environment): Fix[] {
	const target = problem.target ?? problem;
	const source = charter.text.slice(target.start, target.end);
	const title = (key: keyof typeof fixTexts, ...args: string[]) => say(fixTexts, key, env.language, ...args);
	const put = (newText: string): TextChange[] => [{ start: target.start, end: target.end, newText }];
	if (problem.quote) return quoteFixes(charter, problem, env);
	if (problem.keeps !== undefined) return keepingFixes(charter, problem, env);
	const [word = ''] = problem.replacements ?? [];
	if (problem.variant === 'guillemets')
		return [valueFix(charter, { ...problem, sure: true }, word, env, title('unquote'))];
	switch (problem.kind) {
		case 'cle_inconnue': {
			if (problem.variant === 'nom')
				return [
					renameKeyFix(charter, problem, word, env),
					...(problem.required ? [] : [ownKeyFix(charter, problem, title('own', source))]),
				];
			const renames = (problem.replacements ?? []).map((word, index) => ({
				title: title('rename', word),
				preferred: index === 0,
				...(problem.replacements?.length === 1 && isSameKey(source, word) ? certain : {}),
				changes: () => put(word),
			}));
			const own = { title: title('own', source), changes: () => put(source.replace(/^["']?/, '$&x-')) };
			return [...renames, own, ...(problem.asText ? [asTextFix(charter, problem.asText, env)] : [])];
		}
		case 'cle_accentuee': {
			const asText = asTextOfKeyAbove(charter, target, env);
			const renames = (problem.replacements ?? []).map((word) => ({
				title: title('rename', word),
				...(asText ? {} : { ...first, ...certain }),
				changes: () => put(word),
			}));
			return asText ? [...renames, asText] : renames;
		}
		case 'cle_manquante':
			return missingFix(charter, problem, env);
		case 'elements_fondus':
			return [meltedFix(charter, problem, title('apart'))];
		case 'puces':
			return bulletFixes(charter, problem, title);
		case 'vide':
			return templateSizes.map((size, index) => ({
				title: title('insertTemplate', templateSizeWords[size][env.language]),
				preferred: index === 0,
				changes: () => [templateAtEnd(charter, size, env)],
			}));
		case 'type':
			return (problem.replacements ?? []).map((word) => ({
				title: problem.variant === 'list' ? title('list') : title('replace', word),
				preferred: true,
				...(problem.variant === 'list' || problem.variant === 'number' ? certain : {}),
				changes: () => put(word),
			}));
		default: {
			if (problem.kind === 'valeur' && problem.variant === 'nom') return [valueFix(charter, problem, word, env)];
			const quoted =
				problem.kind === 'nom_inconnu' && problem.variant !== 'liste'
					? (word: string) => quoteIfNeeded(word, true)
					: (word: string) => word;
			// Where nothing says which value was meant, none is better than another.
			const isGuess =
				problem.kind === 'valeur' ? problem.variant !== undefined : problem.kind !== 'booleen' && !isEitherDay(problem);
			return (problem.replacements ?? []).map((word, index, all) => ({
				title: title('replace', word),
				preferred: index === 0 && (isGuess || all.length === 1),
				...(problem.replacements?.length === 1 && isCertain(problem, source, word) ? certain : {}),
				...(problem.kind === 'deux_points' ? { touched: [asItem(target, word, source)] } : {}),
				changes: () => put(quoted(word)),
			}));
		}
	}
}

/** A text that is written under a key: `enonce: "Constat : le délai"`. */
function asItem({ start, end }: Span, word: string, source: string): Touched {
	return { start, end, reads: [{ key: word.slice(0, word.indexOf(':')) }, source] };
}

const certain = { safe: true } as const;
const first = { preferred: true } as const;

/** Whether the only word that a value was probably meant to be is it beyond doubt. */
function isCertain({ kind, variant }: Problem, source: string, word: string): boolean {
	if (kind === 'valeur') return variant === 'accent' || isSlip(source, word);
	return kind === 'booleen' || kind === 'deux_points' || (kind === 'date' && isSameDay(source, word));
}

/** Whether a key is certainly another: a slip, or a number or whole id (`8.1`, `valeur.pmv`) in place of the key of a practice or action. */
function isSameKey(source: string, key: string): boolean {
	return isSlip(source, key) || /^\d+(?:\.\d+)?$/.test(source) || source.endsWith(`.${key}`);
}

/** Whether a date has two readings: that of a month alone stands at its start. */
function isEitherDay({ kind, replacements = [] }: Problem): boolean {
	return kind === 'date' && new Set(replacements.map((date) => date.slice(0, 7))).size > 1;
}

/** Whether a date is only written otherwise: a year that comes first leaves no doubt if what follows is as it was. */
function isSameDay(source: string, date: string): boolean {
	const numbers = source.match(/\d+/g)?.map(Number) ?? [];
	return String(numbers[0]).length < 4 || numbers.join('-') === date.split('-').map(Number).join('-');
}

/** A template of a new charter, below what the file holds. */
function templateAtEnd({ text }: Charter, size: TemplateSize, env: Environment): TextChange {
	const eol = eolOf(text);
	const gap = /^\ufeff?$|\n$/.test(text) ? '' : eol;
	const template = charterTemplate(env.standard, env.language, eol, undefined, size);
	return { start: text.length, end: text.length, newText: gap + template };
}

function missingFix(charter: Charter, problem: Problem, env: Environment): Fix[] {
	const { missing } = problem;
	if (!missing) return [];
	const { owner, path, key } = missing;
	// Where no key is known, what stands there may well be no item with keys.
	const isGuess = owner !== undefined && owner.entries.length > 0 && problem.asText !== undefined;
	const changes = () => {
		if (path.length === 0) {
			const change = insertAt(
				charter,
				[key],
				key === 'charte' ? ['charte: 1'] : (sectionLines([key], env.language, charter.catalogue) ?? [`${key}:`]),
			);
			return change && [change];
		}
		const example = placeholderFor(fieldAt([...path, key])?.type, charter.catalogue);
		const type = owner && charter.infoOf(owner)?.type;
		const order = Object.keys((type && childFields(type)) ?? {});
		if (!owner || owner.entries.every((entry) => entry.merged)) return undefined;
		if (owner.flow) {
			const first = owner.entries[0];
			return first && [{ start: first.start, end: first.start, newText: `${key}: ${example}, ` }];
		}
		const change = inserted(charter, owner, order, key, [`${key}: ${example}`]);
		return change && [change];
	};
	return [{ title: say(fixTexts, 'addKey', env.language, key), ...(isGuess ? {} : first), changes }];
}

/** Items that melted into one, each behind a dash of its own below the first. */
function meltedFix({ text }: Charter, { start, end }: Problem, title: string): Fix {
	const pieces = text
		.slice(start, end)
		.split(/\r?\n[ \t]*-[ \t]+/)
		.map((piece) => piece.trim());
	const lead = /^[ \t]*(?:- +)*/.exec(lineAt(text, start).text)?.[0] ?? '- ';
	const indent = ' '.repeat(Math.max(0, lead.lastIndexOf('-')));
	return {
		title,
		preferred: true,
		touched: [{ start, end, reads: pieces, asItems: true }],
		changes: () => [{ start, end, newText: pieces.join(`${eolOf(text)}${indent}- `) }],
	};
}

/** The items that bullets make, each under its key where items have one. */
function listed(source: string, key: string | undefined): Meant[] {
	const items = bulletItems(source).map((item) => foldPlain(source.slice(item.start, item.end)));
	return items.flatMap((item): Meant[] => (key === undefined ? [item] : [{ key }, item]));
}

/** Bullets pasted from a document: a list where the field is one, else a block text that keeps its lines. */
function bulletFixes(charter: Charter, problem: Problem, title: (key: keyof typeof fixTexts) => string): Fix[] {
	const { text } = charter;
	const eol = eolOf(text);
	const source = text.slice(problem.start, problem.end);
	// A text on lines of its own begins right after the key's colon.
	let lead = problem.start;
	while (lead > 0 && /\s/.test(text[lead - 1] ?? '')) lead--;
	const start = text.slice(lead, problem.start).includes('\n') ? lead : problem.start;
	const put = (head: string, kept: readonly string[]): TextChange[] => {
		const below = [...linesOf(text.slice(start, problem.end))].slice(1).filter((line) => line.text.trim() !== '');
		const owner = /^[ \t]*(?:- +)*/.exec(lineAt(text, start).text)?.[0].length ?? 0;
		const inner = below.length > 0 ? leastIndent(below.map((line) => line.text)) : owner + indentUnit(charter);
		const indent = ' '.repeat(Math.max(1, inner));
		return [{ start, end: problem.end, newText: head + kept.map((line) => eol + indent + line).join('') }];
	};
	const isList = problem.variant === 'liste';
	const block: Fix = {
		title: title('lines'),
		preferred: !isList,
		...(!isList ? certain : {}),
		changes: () =>
			put(
				start === problem.start ? '|' : ' |',
				bulletLines(source).map((line) => source.slice(line.start, line.end).replace(bulletMark, '- ')),
			),
	};
	if (!isList) return [block];
	const list: Fix = {
		title: title('list'),
		preferred: true,
		...certain,
		touched: [{ start: problem.start, end: problem.end, reads: listed(source, problem.itemKey), asItems: true }],
		changes: () => {
			const items = bulletItems(source).map((item) => quoteIfNeeded(foldPlain(source.slice(item.start, item.end))));
			const written = problem.itemKey === undefined ? items : items.map((item) => `${problem.itemKey}: ${item}`);
			const before = text.slice(lineAt(text, start).start, start);
			// In an item of a list, the further bullets are items beside it.
			if (/^ *- +$/.test(before)) return [{ start, end: problem.end, newText: written.join(eol + before) }];
			const dashed = written.map((item) => `- ${item}`);
			return put('', dashed).map((change) => ({ ...change, start: start - (before.length - before.trimEnd().length) }));
		},
	};
	// A text with bullets in it is no item of a list whose items have keys.
	return problem.itemKey === undefined ? [list, block] : [list];
}
