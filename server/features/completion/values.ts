/** Proposals of values: closed and open lists, names, dates, evidence. */
import { CompletionItemKind } from 'vscode-languageserver-types';
import {
	type Analysis,
	type Charter,
	type EnumValue,
	type Environment,
	type FieldType,
	fold,
	isDate,
	isPlaceholder,
	type NameKind,
	quoteIfNeeded,
	say,
	type TreeNode,
} from '../../engine/index';
import type { NearFile } from '../../judging/near-files';
import { escapeMarkdown } from '../shared/markdown';
import { completionTexts } from '../texts/completion';
import { evidenceProposals } from './evidence';
import type { Place } from './place';
import type { Candidate, Proposal } from './proposal';
import type { ValueContext } from './spot';

/** The values that may be written at a place. */
export function valueProposals(
	place: Place,
	context: ValueContext,
	analysis: Analysis,
	env: Environment,
	near: readonly NearFile[] = [],
): Proposal[] {
	if (place.kind !== 'value' || context.nested) return [];
	// A list whose first value is typed right behind its key: it is written in brackets.
	const wrap = place.type.kind === 'list';
	const type = place.type.kind === 'list' ? place.type.of : place.type;
	const taken = new Set(context.others.map(fold));
	const { layout, flow, trail } = context;
	const evidence = type.kind === 'text' && type.evidence === true;
	// A prompt is nobody's answer: nothing is typed where the cursor stands in one.
	const typed = isPlaceholder(context.current, analysis.charter.catalogue) ? '' : context.typed;
	const found = evidence
		? evidenceProposals(place.keys, analysis, env, { typed, at: context.start, near })
		: candidates(type, place.keys, analysis, env);
	return found
		.filter(({ value, seen }) => !taken.has(fold(value)) && !(seen && value === context.current))
		.map(({ value, free, seen, ...proposal }) => {
			const written = free ? quoteIfNeeded(value, flow || wrap) : value;
			const text = layout.lead + (layout.dash ? '- ' : '') + (wrap ? `[${written}]` : written) + trail;
			return { ...proposal, text, match: proposal.match ?? value };
		});
}

function candidates(type: FieldType, keys: readonly string[], analysis: Analysis, env: Environment): Candidate[] {
	const key = keys.at(-1) ?? '';
	switch (type.kind) {
		case 'enum':
			return analysis.charter.catalogue.valuesOf(type).map((value, index) => {
				const candidate = enumCandidate(value, index, key, env);
				// What an organisation says of its targets is no Markdown of ours.
				const isOwn = type.of === 'target' && !analysis.charter.catalogue.target(value.value);
				return isOwn ? { ...candidate, documentation: escapeMarkdown(value.help[env.language]) } : candidate;
			});
		case 'boolean':
			return [
				{
					value: 'true',
					label: 'true',
					kind: CompletionItemKind.Keyword,
					sort: '0',
					detail: say(completionTexts, 'yes', env.language),
					alsoFound: ['oui', 'vrai', 'yes'],
				},
				{
					value: 'false',
					label: 'false',
					kind: CompletionItemKind.Keyword,
					sort: '1',
					detail: say(completionTexts, 'no', env.language),
					alsoFound: ['non', 'faux', 'no'],
				},
			];
		case 'date':
			return dates(key, analysis, env);
		case 'number':
			return keys.join('.') === 'charte'
				? [
						{
							value: '1',
							label: '1',
							kind: CompletionItemKind.Value,
							sort: '0',
							detail: say(completionTexts, 'formatVersion', env.language),
						},
					]
				: [];
		case 'text':
			if (type.suggestions)
				return type.suggestions.map((value, index) => ({ ...enumCandidate(value, index, key, env), free: true }));
			if (type.refersTo) return names(type.refersTo, analysis, env);
			return key === 'responsable' || key === 'evaluee_par' ? people(analysis.charter, env) : [];
		default:
			return [];
	}
}

const needs: Readonly<Record<string, keyof typeof completionTexts>> = {
	a_evaluer: 'needsNothing',
	planifiee: 'needsPlan',
	partielle: 'needsEvidence',
	en_place: 'needsEvidence',
	non_retenue: 'needsReason',
	sans_objet: 'needsReason',
};

function enumCandidate(
	{ value, help, synonyms = [], alsoCalled = [] }: EnumValue,
	index: number,
	key: string,
	{ language }: Environment,
): Candidate {
	const need = key === 'etat' ? needs[value] : undefined;
	return {
		value,
		label: value,
		kind: CompletionItemKind.EnumMember,
		sort: rank(index),
		documentation: help[language],
		...(need ? { detail: say(completionTexts, need, language) } : {}),
		alsoFound: [...synonyms, ...alsoCalled],
	};
}

/** The names of a kind that the file declares, in its order. */
function names(kind: NameKind, { charter }: Analysis, { language }: Environment): Candidate[] {
	const declared = charter.names.filter(
		(name) => name.kind === kind && name.declares && !isPlaceholder(name.text, charter.catalogue),
	);
	return distinct(declared.map((name) => name.text)).map((value, index) => ({
		value,
		free: true,
		label: value,
		kind: CompletionItemKind.Reference,
		sort: rank(index),
		detail: say(completionTexts, kind, language),
	}));
}

/** The people and teams that the file names in charge of something. */
function people(charter: Charter, { language }: Environment): Candidate[] {
	const found: string[] = [];
	const stack: TreeNode[] = charter.root ? [charter.root] : [];
	for (let node = stack.pop(); node; node = stack.pop()) {
		if (node.kind === 'list') stack.push(...[...node.items].reverse());
		else if (node.kind === 'map') {
			for (const { key, value } of node.entries)
				if (
					/^(?:responsable|parrain|evaluee_par|qui|instance)$/.test(key) &&
					value.kind === 'scalar' &&
					!value.text.includes('\n')
				)
					found.push(value.text);
			stack.push(...node.entries.map((entry) => entry.value).reverse());
		}
	}
	return distinct(found.filter((text) => !isPlaceholder(text, charter.catalogue)))
		.slice(0, 50)
		.map((value, index) => ({
			value,
			free: true,
			seen: true,
			label: value,
			kind: CompletionItemKind.Text,
			sort: rank(index),
			detail: say(completionTexts, 'usedElsewhere', language),
		}));
}

/** Today, the ends of periods that plans are made by, and the initiative's own dates. What a field looks back or forward to comes first. */
function dates(key: string, { charter }: Analysis, { today, language }: Environment): Candidate[] {
	const year = Number(today.slice(0, 4));
	const month = Number(today.slice(5, 7));
	const quarter = Math.ceil(month / 3) * 3;
	const ahead: [string, keyof typeof completionTexts][] = [
		[lastDay(year, month), 'endOfMonth'],
		[lastDay(year, quarter), 'endOfQuarter'],
		[lastDay(year, quarter + 3), 'endOfNextQuarter'],
		[`${month <= 3 ? year : year + 1}-03-31`, 'endOfFiscalYear'],
	];
	const found: { value: string; detail: string }[] = ahead.map(([value, text]) => ({
		value,
		detail: say(completionTexts, text, language),
	}));
	const now = { value: today, detail: say(completionTexts, 'today', language) };
	if (/^(?:fin|echeance)$/.test(key)) found.push(now);
	else found.unshift(now);
	const { debut, debut_travaux, fin } = charter.value.initiative ?? {};
	for (const [name, value] of Object.entries({ debut, debut_travaux, fin }))
		if (value !== undefined && isDate(value))
			found.push({ value, detail: say(completionTexts, 'dateOf', language, name) });
	const first = found.filter(
		({ value }, index) => isDate(value) && found.findIndex((other) => other.value === value) === index,
	);
	return first.map(({ value, detail }, index) => ({
		value,
		label: value,
		kind: CompletionItemKind.Value,
		sort: rank(index),
		detail,
	}));
}

/** The last day of a month; months past December run into the next year. */
function lastDay(year: number, month: number): string {
	const date = new Date(Date.UTC(year, month, 0));
	return Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10);
}

/** The texts without those that a reader takes for the same. */
function distinct(texts: readonly string[]): string[] {
	const seen = new Map<string, string>();
	for (const text of texts) if (!seen.has(fold(text))) seen.set(fold(text), text);
	return [...seen.values()];
}

const rank = (index: number) => String(index).padStart(3, '0');
