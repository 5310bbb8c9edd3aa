import { findingTexts } from '../../texts/findings';
import { fixTexts } from '../../texts/fixes';
import { say } from '../../texts/text';
import type { TextChange } from '../edits/change';
import { eolOf } from '../edits/change';
import { columnOf } from '../edits/indent';
import { insertAt, inserted } from '../edits/insert';
import { quote, quoteIfNeeded } from '../edits/quote';
import { charterTemplate, sectionLines } from '../edits/skeleton';
import type { Environment } from '../env';
import type { Charter, Problem, ProblemKind } from '../model/charter';
import { linesOf } from '../parse/repair';
import { childFields, fieldAt } from '../schema/charter';
import type { Finding, Fix, Severity } from './types';

const severities: Partial<Record<ProblemKind, Severity>> = {
	cle_inconnue: 'warning',
	cle_accentuee: 'warning',
	nom_inconnu: 'warning',
	dates_inversees: 'warning',
	diese: 'warning',
	puces: 'warning',
	vide: 'information',
};

/** Findings on the file against the format: `format/…` of what the schema does not allow. */
export function* problemFindings(charter: Charter, env: Environment): Iterable<Finding> {
	for (const problem of charter.problems) {
		const code = `format/${problem.kind}`;
		const key = (problem.variant ? `${code}.${problem.variant}` : code) as keyof typeof findingTexts;
		const fixes = fixesOf(charter, problem, env);
		yield {
			code,
			severity: severities[problem.kind] ?? (problem.variant === 'accent' ? 'warning' : 'error'),
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

function fixesOf(charter: Charter, problem: Problem, env: Environment): Fix[] {
	const target = problem.target ?? problem;
	const source = charter.text.slice(target.start, target.end);
	const title = (key: keyof typeof fixTexts, ...args: string[]) => say(fixTexts, key, env.language, ...args);
	const put = (newText: string): TextChange[] => [{ start: target.start, end: target.end, newText }];
	if (problem.quote) return [{ title: title('quote'), preferred: true, changes: () => put(quote(source)) }];
	switch (problem.kind) {
		case 'cle_inconnue': {
			const renames = (problem.replacements ?? []).map((word, index) => ({
				title: title('rename', word),
				preferred: index === 0,
				changes: () => put(word),
			}));
			return [...renames, { title: title('own', source), changes: () => put(`x-${source}`) }];
		}
		case 'cle_accentuee':
			return (problem.replacements ?? []).map((word) => ({
				title: title('rename', word),
				preferred: true,
				changes: () => put(word),
			}));
		case 'cle_manquante':
			return missingFix(charter, problem, env);
		case 'puces':
			return bulletFixes(charter, problem, title);
		case 'vide':
		case 'racine':
			return problem.kind === 'vide'
				? [
						{
							title: title('insertTemplate'),
							preferred: true,
							changes: () => [
								{
									start: charter.text.length,
									end: charter.text.length,
									newText: charterTemplate(env.language, eolOf(charter.text)),
								},
							],
						},
					]
				: [];
		case 'type':
			return (problem.replacements ?? []).map((word) => ({
				title: title('list'),
				preferred: true,
				changes: () => put(word),
			}));
		default: {
			const safe =
				problem.kind === 'nom_inconnu' ? (word: string) => quoteIfNeeded(word, true) : (word: string) => word;
			return (problem.replacements ?? []).map((word, index) => ({
				title: title('replace', word),
				preferred: index === 0,
				changes: () => put(safe(word)),
			}));
		}
	}
}

function missingFix(charter: Charter, problem: Problem, env: Environment): Fix[] {
	const { missing } = problem;
	if (!missing) return [];
	const { owner, path, key } = missing;
	const changes = () => {
		if (path.length === 0) {
			const change = insertAt(
				charter,
				[key],
				key === 'charte' ? ['charte: 1'] : (sectionLines([key], env.language) ?? [`${key}:`]),
			);
			return change && [change];
		}
		const field = fieldAt([...path, key]);
		const example =
			field?.type.kind === 'date'
				? 'AAAA-MM-JJ'
				: field?.type.kind === 'enum'
					? (field.type.values[0]?.value ?? '')
					: '…';
		const parent = fieldAt(path);
		const order = Object.keys((parent && childFields(parent.type)) ?? {});
		if (!owner || owner.entries.every((entry) => entry.merged)) return undefined;
		if (owner.flow) {
			const first = owner.entries[0];
			return first && [{ start: first.start, end: first.start, newText: `${key}: ${example}, ` }];
		}
		const change = inserted(charter, owner, order, key, [`${key}: ${example}`]);
		return change && [change];
	};
	return [{ title: say(fixTexts, 'addKey', env.language, key), preferred: true, changes }];
}

const bullet = /^\s*[•·▪‣◦●–—*]\s?/;

/** Bullets pasted from a document: a block text that keeps its lines, or a list where the field is one. */
function bulletFixes(charter: Charter, problem: Problem, title: (key: keyof typeof fixTexts) => string): Fix[] {
	const { text } = charter;
	const source = text.slice(problem.start, problem.end);
	const eol = eolOf(text);
	const lines = [...linesOf(source)].map((line) => line.text.trim()).filter((line) => line !== '');
	const lineStart = text.lastIndexOf('\n', problem.start - 1) + 1;
	const indent = ' '.repeat(columnOf(text, lineStart + (/^[ -]*/.exec(text.slice(lineStart))?.[0].length ?? 0)) + 2);
	const block: Fix = {
		title: title('lines'),
		preferred: true,
		changes: () => [
			{
				start: problem.start,
				end: problem.end,
				newText: `|${eol}${lines.map((line) => indent + line.replace(bullet, '- ')).join(eol)}`,
			},
		],
	};
	return [block];
}
