/** `contenu/vague`: texts that answer their field with words that would suit any initiative; one finding a section. */
import type { FindingDescription } from '../catalogue/types';
import { lineOf } from '../checks/places';
import type { Environment } from '../env';
import type { Finding } from '../finding';
import type { Charter } from '../model/charter';
import { contentOf } from '../model/content';
import { isDate } from '../model/dates';
import { childOf, type Span } from '../parse/tree';
import { itemType } from '../schema/charter';
import type { Field, SubstanceKind } from '../schema/types';
import { type VagueText, vagueTexts } from '../substance/texts';
import { findingTexts } from '../texts/findings';
import { type Language, quoteCode, say } from '../texts/text';

const vagueCode = 'contenu/vague';

/** The sentence of its description for each kind of field. */
const variants: Readonly<Record<SubstanceKind, string>> = {
	statement: 'enonce',
	name: 'nom',
	person: 'nom',
	rhythm: 'rythme',
	measure: 'mesure',
	count: 'nombre',
	answer: 'reponse',
	necessity: 'necessite',
	plan: 'plan',
	result: 'resultat',
	duration: 'duree',
	basis: 'fondement',
	interest: 'enonce',
	reason: 'enonce',
	consent: 'enonce',
	access: 'enonce',
	part: 'enonce',
	gain: 'enonce',
	remedy: 'plan',
	source: 'enonce',
	follow: 'enonce',
	aim: 'enonce',
	situation: 'nom',
	audience: 'nom',
};

/**
 * The vague texts that nothing else is said of: neither a check that stands on one, nor one that tells of a field as if it
 * were empty, nor one that finds their key twice, nor a comment that silences it. None where the standard does not describe the finding, or a setting hides it.
 */
export function vagueToTell(
	charter: Charter,
	env: Environment,
	checked: readonly Finding[],
	isSuppressed: (code: string, span: Span) => boolean,
): readonly VagueText[] {
	const { standard } = env;
	if (!standard.description(vagueCode) || standard.ownSeverity(vagueCode, 'contenu') === 'none') return [];
	const starts = new Set(checked.map(({ start }) => start));
	const emptyAt = new Map<string, number[]>();
	for (const { code, start } of checked)
		for (const field of standard.description(code)?.fields ?? []) {
			const known = emptyAt.get(field);
			if (known) known.push(start);
			else emptyAt.set(field, [start]);
		}
	// Of two values of one key, it is not known which is meant: that is told first.
	const doubled = charter.problems.filter(({ kind }) => kind === 'cle_en_double');
	const isDoubled = ({ path, owner }: VagueText) =>
		owner !== undefined &&
		doubled.some(({ args, start }) => args?.[0] === path.at(-1) && start >= owner.start && start < owner.end);
	return [...vagueTexts(charter).values()].filter((vague) => {
		const { node, path, owner, aliased } = vague;
		if (isDoubled(vague) || isToCome(vague, env)) return false;
		const place = lineOf(charter, node);
		if (aliased || starts.has(place.start) || isSuppressed(vagueCode, place)) return false;
		if (contentOf(charter, node) !== 'none') return true;
		const told = emptyAt.get(path.join('.')) ?? [];
		return !told.some((start) => !owner || (start >= owner.start && start < owner.end));
	});
}

/** Whether a text is the result of what has its day to come: « Planned » is all that there is to say of it. */
function isToCome({ kind, owner }: VagueText, { today }: Environment): boolean {
	const date = kind === 'result' ? childOf(owner, 'date') : undefined;
	return date?.kind === 'scalar' && isDate(date.text) && date.text > today;
}

/**
 * The findings without what is vague under the very key of which a grouped finding says that it answers nothing: that it is
 * vague is why. One that names other fields too stays.
 */
export function withoutAnsweredBelow(charter: Charter, findings: readonly Finding[]): readonly Finding[] {
	const grouped = findings.filter(({ actions }) => actions);
	const isTold = ({ start }: Finding) =>
		grouped.some((group) => group.start < start && /^[^:\n]+:\s*$/.test(charter.text.slice(group.start, start)));
	return findings.filter((finding) => finding.code !== vagueCode || finding.related || !isTold(finding));
}

/** One finding for each section: on its first vague text, the others named and related. */
export function* substanceFindings(charter: Charter, env: Environment, vague: readonly VagueText[]): Iterable<Finding> {
	yield* bySection(charter, env, vagueCode, vague, ({ kind }) => variants[kind]);
}

/** The same of other texts that answer nothing. `variantOf` names the sentence of the description for the first of them. */
export function* bySection<T extends Omit<VagueText, 'kind'>>(
	charter: Charter,
	env: Environment,
	code: string,
	texts: readonly T[],
	variantOf: (text: T) => string,
): Iterable<Finding> {
	const description = env.standard.description(code);
	const sections = new Map<string, T[]>();
	for (const one of texts) {
		const section = one.path[0] ?? '';
		const known = sections.get(section);
		if (known) known.push(one);
		else sections.set(section, [one]);
	}
	for (const [first, ...others] of description ? sections.values() : [])
		if (first && description) yield findingOf(charter, env, description, variantOf(first), first, others);
}

type Text = Omit<VagueText, 'kind'>;

function findingOf(
	charter: Charter,
	{ language }: Environment,
	description: FindingDescription,
	variant: string,
	first: Text,
	others: readonly Text[],
): Finding {
	const example = exampleOf(charter.infoOf(first.node)?.field, language);
	const sentence = say(
		description.messages,
		variant,
		language,
		first.path.join('.'),
		onOneLine(first.node.text),
		example,
	);
	const named = fieldsOf(first, others, language);
	const whole = named === '' ? sentence : say(description.messages, 'aussi', language, sentence, named);
	return {
		code: description.code,
		severity: description.severity,
		...lineOf(charter, first.node),
		message: quoteCode(say(findingTexts, 'check', language, whole), language),
		...(others.length > 0
			? {
					related: others
						.slice(0, mostRelated)
						.map(({ node }) => ({ ...lineOf(charter, node), message: onOneLine(node.text) })),
				}
			: {}),
	};
}

/** The example of a field, as a text without its full stop: that of its items, for a list; that of the text that may stand for an object. */
function exampleOf(field: Field | undefined, language: Language): string {
	if (!field) return '';
	const item = itemType(field.type);
	const own = field.texts.example;
	if (!own && item.kind === 'object' && typeof item.orText === 'string')
		return exampleOf(item.fields[item.orText], language);
	return (own?.[language] ?? '').replace(/^\[(.*)\]$/s, '$1').replace(/\.$/, '');
}

/** Nobody goes through more places from one finding. */
const mostRelated = 20;

/** « `groupes.taille`, `base` plus loin, `cible` (3) »: the fields of the other texts within the section, each once; '' for none. */
function fieldsOf(first: Text, others: readonly Text[], language: Language): string {
	const counts = new Map<string, number>();
	for (const { path } of others) counts.set(path.join('.'), (counts.get(path.join('.')) ?? 0) + 1);
	return [...counts]
		.map(([path, count]) => {
			const name = `\`${path.slice(path.indexOf('.') + 1)}\`${count > 1 ? ` (${count})` : ''}`;
			return path === first.path.join('.') ? say(findingTexts, 'check/again', language, name) : name;
		})
		.join(', ');
}

const longestShown = 90;

/** A text on one line, cut where it is long. */
function onOneLine(text: string): string {
	const line = text.replace(/\s+/g, ' ').trim();
	return line.length > longestShown ? `${line.slice(0, longestShown).replace(/[\uD800-\uDBFF]?\s*$/, '')}…` : line;
}
