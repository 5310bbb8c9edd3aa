/** Proposals of keys: the fields of the schema, the ids under `pratiques`, the snippets. */
import { CompletionItemKind } from 'vscode-languageserver-types';
import {
	type Analysis,
	actionsServedBy,
	type Environment,
	type Field,
	type FieldType,
	foldKey,
	indicationWords,
	itemType,
	keyMeant,
	type ObjectType,
	practiceComment,
	type Snippet,
	type Steps,
	say,
} from '../../engine/index';
import { completionTexts } from '../texts/completion';
import { actionDoc, actionTitle, fieldDoc, practiceDoc, practiceTitle } from './docs';
import { choices, holdsLines, linesFor, requiredLines } from './key-lines';
import type { Place } from './place';
import { indented, type Proposal } from './proposal';
import type { KeyContext } from './spot';

/** So many keys are looked at in one step. */
const inOneStep = 1000;

/** The keys that may be written at a place and are not there yet. */
export function* keyProposals(
	place: Place,
	context: KeyContext,
	analysis: Analysis,
	env: Environment,
): Steps<Proposal[]> {
	const present = yield* presentKeys(place, context.present, analysis);
	if (place.kind === 'practices') return practices(context, present, analysis, env);
	if (place.kind === 'actions') return actions(place.practice, context, present, analysis, env);
	const type = itemType(place.type);
	return type.kind === 'object' ? fields(type, place.keys, context, present, analysis, env) : [];
}

/** The keys that are there already, as the format or the standard calls them. */
function* presentKeys(place: Place, written: readonly string[], { charter }: Analysis): Steps<ReadonlySet<string>> {
	const { catalogue } = charter;
	const type = place.kind === 'value' ? itemType(place.type) : undefined;
	const named = (key: string) => {
		if (place.kind === 'practices') return catalogue.practiceNamed(key);
		if (place.kind === 'actions') return catalogue.actionNamed(place.practice, key);
		return type?.kind === 'object' ? keyMeant(type.fields, key) : undefined;
	};
	const present = new Set<string>();
	for (const [index, key] of written.entries()) {
		if (index % inOneStep === inOneStep - 1) yield;
		present.add(foldKey(key)).add(named(key) ?? key);
	}
	return present;
}

function fields(
	type: ObjectType,
	keys: readonly string[],
	context: KeyContext,
	present: ReadonlySet<string>,
	analysis: Analysis,
	env: Environment,
): Proposal[] {
	const { language } = env;
	const { edition } = analysis.assessment;
	const found: Proposal[] = [];
	for (const [index, [key, field]] of Object.entries(type.fields).entries()) {
		if (present.has(key)) continue;
		const sort = `${field.required ? 1 : 2}${rank(index)}`;
		const actions = actionsServedBy(analysis.charter.catalogue, [...keys, key]);
		const documentation = fieldDoc(field.texts, actions, language, edition);
		found.push({
			label: key,
			kind: CompletionItemKind.Property,
			sort,
			documentation,
			...alsoFound(field.alsoCalled),
			...(field.required ? { detail: say(completionTexts, 'required', language) } : {}),
			...keyText(key, field, context),
		});
		if (context.colon || context.flow || context.nested) continue;
		const section = snippetOf(analysis, 'section', [...keys, key]);
		if (section?.body[language].trimEnd().includes('\n'))
			found.push({
				...fromSnippet(section, say(completionTexts, 'wholeSection', language, key), key, `${sort}a`, context, env),
				...alsoFound(field.alsoCalled),
			});
	}
	return [...found, ...wholes(type, keys, context, present, analysis, env)];
}

/** Several keys at once: those that an item requires, and the snippets that fit. */
function wholes(
	type: ObjectType,
	keys: readonly string[],
	context: KeyContext,
	present: ReadonlySet<string>,
	analysis: Analysis,
	env: Environment,
): Proposal[] {
	const { language } = env;
	const { snippets } = analysis.charter.catalogue;
	const found: Proposal[] = [];
	if (context.colon || context.flow || context.nested) return found;
	if (context.fresh) {
		const required = Object.entries(type.fields).filter(([, field]) => field.required);
		if (required.length > 1) {
			found.push({
				label: required.map(([key]) => key).join(', '),
				kind: CompletionItemKind.Struct,
				text: indented(requiredLines(type), context.layout),
				snippet: true,
				sort: '0',
				detail: say(completionTexts, 'requiredKeys', language),
				suggest: choices(required[0]?.[1].type),
			});
		}
		const item = snippetOf(analysis, 'item', keys);
		if (item) {
			const label = say(completionTexts, 'wholeItem', language, item.prefix);
			found.push(fromSnippet(item, label, `${Object.keys(type.fields)[0]} ${item.prefix}`, '3', context, env));
		}
	}
	if (keys[0] === 'pratiques' && keys.length === 3 && present.size === 0) {
		for (const [index, snippet] of snippets.filter(({ kind }) => kind === 'declaration').entries()) {
			const label = say(completionTexts, 'wholeDeclaration', language, snippet.id.replace('declaration.', ''));
			found.push(fromSnippet(snippet, label, snippet.prefix, `3${rank(index)}`, context, env));
		}
	}
	if (keys.length === 0 && present.size === 0 && context.layout.column === 0) {
		for (const [index, snippet] of snippets.filter(({ kind }) => kind === 'charter').entries())
			found.push({
				...fromSnippet(snippet, snippet.prefix, snippet.prefix, `0${rank(index)}`, context, env),
				beside: say(completionTexts, 'lines', language, snippet.body[language].trimEnd().split('\n').length),
			});
	}
	return found;
}

function snippetOf({ charter }: Analysis, kind: Snippet['kind'], keys: readonly string[]): Snippet | undefined {
	const section = keys.join('.');
	return charter.catalogue.snippets.find((snippet) => snippet.kind === kind && snippet.section === section);
}

function fromSnippet(
	snippet: Snippet,
	label: string,
	match: string,
	sort: string,
	context: KeyContext,
	{ language }: Environment,
): Proposal {
	let lines = snippet.body[language].trimEnd().split('\n');
	if (snippet.kind === 'item') lines = lines.map((line) => line.replace(/^(?:- | {2})/, ''));
	return {
		label,
		kind: CompletionItemKind.Snippet,
		text: indented(lines, context.layout),
		snippet: true,
		sort,
		match,
		detail: snippet.description[language],
		documentation: `\`\`\`yaml\n${lines.join('\n').replace(/\$\{\d+[:|]([^}|,]*)[^}]*\}/g, '$1')}\n\`\`\``,
	};
}

function practices(
	context: KeyContext,
	present: ReadonlySet<string>,
	analysis: Analysis,
	{ language }: Environment,
): Proposal[] {
	const { edition } = analysis.assessment;
	const { catalogue } = analysis.charter;
	return catalogue.practices.flatMap((practice): Proposal[] => {
		const some = practice.actions.some((action) => action.wording[edition] !== null);
		if (!some || present.has(practice.id)) return [];
		return [
			{
				label: practice.id,
				kind: CompletionItemKind.Module,
				sort: rank(practice.number),
				detail: practiceTitle(practice, language),
				beside: practiceTitle(practice, language),
				...alsoFound(catalogue.data.alsoCalled?.practices[practice.id]),
				documentation: practiceDoc(practice, language, edition),
				...headed(practice.id, practiceComment(catalogue, practice.id), '', context),
			},
		];
	});
}

function actions(
	practice: string,
	context: KeyContext,
	present: ReadonlySet<string>,
	analysis: Analysis,
	env: Environment,
): Proposal[] {
	const { language } = env;
	const { edition } = analysis.assessment;
	return analysis.assessment.actions.flatMap(({ action, detection }, index): Proposal[] => {
		if (action.practice !== practice || present.has(action.key)) return [];
		const seen = say(indicationWords, detection.indication, language);
		return [
			{
				label: action.key,
				kind: CompletionItemKind.Event,
				sort: rank(index),
				detail: actionTitle(action, language, edition) ?? action.number,
				beside: actionTitle(action, language, edition) ?? action.number,
				...alsoFound(analysis.charter.catalogue.data.alsoCalled?.actions[action.id]),
				documentation: `${actionDoc(action, env)}\n\n*${say(completionTexts, 'detected', language, seen)}*`,
				...headed(action.key, `# ${action.number}`, 'etat: ', context),
			},
		];
	});
}

/** A key with the comment that says what it is, and what begins under it. */
function headed(
	key: string,
	comment: string,
	first: string,
	context: KeyContext,
): Pick<Proposal, 'text' | 'snippet' | 'suggest'> {
	if (context.colon) return { text: key };
	if (context.flow) return { text: `${context.layout.lead}${key}: {${first}$1}`, snippet: true, suggest: true };
	const lines = [`${key}: ${comment}`, ...(context.nested ? [] : [`  ${first}$1`])];
	return { text: indented(lines, context.layout).replace(/\$1$/, ''), suggest: !context.nested };
}

/** What is written for a key: its name, and what has to follow for its value to be typed. */
function keyText(key: string, field: Field, context: KeyContext): Pick<Proposal, 'text' | 'snippet' | 'suggest'> {
	const { type } = field;
	const { layout } = context;
	if (context.colon) return { text: layout.lead + key };
	// The format has one version: there is nothing to choose.
	if (key === 'charte') return { text: `${layout.lead}${key}: 1` };
	if (context.flow) return flowText(key, type, layout.lead);
	if (context.nested && holdsLines(type)) return { text: indented([`${key}:`], layout) };
	const lines = linesFor(key, type);
	const text = indented(lines, layout);
	const suggest = choices(type);
	return text.endsWith('$1') ? { text: text.slice(0, -2), suggest } : { text, snippet: true, suggest };
}

function flowText(key: string, type: FieldType, lead: string): Pick<Proposal, 'text' | 'snippet' | 'suggest'> {
	const suggest = choices(type);
	if (!holdsLines(type)) return { text: `${lead}${key}: `, suggest };
	const brackets = type.kind === 'list' ? '[$1]' : '{$1}';
	return { text: `${lead}${key}: ${brackets}`, snippet: true, suggest };
}

/** Other names that find a key. */
const alsoFound = (names: readonly string[] | undefined): Pick<Proposal, 'alsoFound'> =>
	names ? { alsoFound: names } : {};

const rank = (index: number) => String(index).padStart(3, '0');
