import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type Hover, MarkupKind } from 'vscode-languageserver-types';
import type { Analysis } from '../engine/analyse';
import { catalogue } from '../engine/catalogue/catalogue';
import type { Action, Practice } from '../engine/catalogue/types';
import type { Environment } from '../engine/env';
import { sameName } from '../engine/model/read';
import { textOf } from '../engine/parse/tree';
import { fieldAt, itemType } from '../engine/schema/charter';
import type { EnumType, Field, NameKind } from '../engine/schema/types';
import { hoverTexts } from '../texts/hover';
import { type Language, say } from '../texts/text';
import { editionWords, indicationWords, phaseWords, statusWords } from '../texts/words';
import { type Location, locate } from './locate';
import { escapeMarkdown, paragraphs, practiceLink } from './markdown';

/** What a hover is made from. */
export interface HoverContext {
	readonly analysis: Analysis;
	readonly env: Environment;
	/** The link to a practice's page, `{0}` for its id; undefined: the official page. */
	readonly practiceLink: string | undefined;
}

/** The hover at an offset: a field, a value, a practice or an action. Null where there is nothing to say. */
export function hover(document: TextDocument, context: HoverContext, offset: number): Hover | null {
	const location = locate(context.analysis.charter, offset);
	if (!location) return null;
	const value = contents(context, location);
	if (!value) return null;
	const span = location.on === 'key' ? location.entry.keySpan : location.node;
	return {
		contents: { kind: MarkupKind.Markdown, value },
		range: { start: document.positionAt(span.start), end: document.positionAt(span.end) },
	};
}

function contents(context: HoverContext, location: Location): string | undefined {
	const { path } = location;
	const { language } = context.env;
	const own = path.find((key) => key.startsWith('x-'));
	if (own) return location.on === 'key' ? say(hoverTexts, 'own', language) : undefined;
	if (path[0] === 'pratiques' && location.on === 'key') {
		const practice = catalogue.practice(path[1] ?? '');
		if (practice && path.length === 2) return practiceHover(context, practice);
		const action = catalogue.action(`${path[1]}.${path[2]}`);
		if (action && path.length === 3) return actionHover(context, action);
	}
	const field = fieldAt(path);
	if (!field) return undefined;
	if (location.on === 'key') return fieldHover(context, field, path);
	return (
		valueHover(context, location, field) ??
		(location.node.kind === 'scalar' ? fieldHover(context, field, path) : undefined)
	);
}

/** A colon, as each language spaces it. */
const colon = (language: Language) => (language === 'fr' ? '\u00a0: ' : ': ');

function fieldHover(context: HoverContext, field: Field, path: readonly string[]): string {
	const { language } = context.env;
	const title = `**${path.at(-1)}**${field.required ? ` – ${say(hoverTexts, 'required', language)}` : ''}`;
	const type = itemType(field.type);
	const values =
		type.kind === 'enum'
			? `${say(hoverTexts, 'values', language)}${colon(language)}${type.values
					.slice(0, 12)
					.map((value) => `\`${value.value}\``)
					.join(', ')}`
			: undefined;
	const example = field.texts.example?.[language];
	const serves = (field.texts.actions ?? []).map((id) => catalogue.action(id)).filter((action) => action !== undefined);
	return paragraphs(
		title,
		field.texts.help[language],
		values,
		example ? `${say(hoverTexts, 'example', language)}${colon(language)}\`${example.replace(/`/g, '’')}\`` : undefined,
		serves.length > 0
			? `${say(hoverTexts, 'serves', language)}${colon(language).trimEnd()}\n\n${serves
					.slice(0, 8)
					.map((action) => `- ${servedLine(context, action)}`)
					.join('\n')}`
			: undefined,
	);
}

/** « 8.1 Intégrer… · détectée : présente · déclarée : en place »: one action that a field serves. */
function servedLine(context: HoverContext, action: Action): string {
	const { language } = context.env;
	const practice = catalogue.practiceOf(action);
	const link = practiceLink(
		`${action.number} · ${practice.title[language]}`,
		action.id,
		context.practiceLink,
		catalogue.data.page,
	);
	return [link, wordingOf(context, action), ...stateOf(context, action)].join(' – ');
}

function wordingOf(context: HoverContext, action: Action): string {
	const { edition } = context.analysis.assessment;
	const wording = context.env.language === 'en' ? action.translation[edition] : action.wording[edition];
	return (
		wording ?? say(hoverTexts, 'absentFromEdition', context.env.language, editionWords[edition][context.env.language])
	);
}

/** What is detected of an action and what is declared of it. */
function stateOf(context: HoverContext, action: Action): string[] {
	const { language } = context.env;
	const known = context.analysis.assessment.actions.find((one) => one.action.id === action.id);
	if (!known) return [];
	return [
		say(hoverTexts, 'detected', language, indicationWords[known.detection.indication][language]),
		...(known.declaration ? [say(hoverTexts, 'declared', language, statusWords[known.status][language])] : []),
	];
}

function practiceHover(context: HoverContext, practice: Practice): string {
	const { language } = context.env;
	const { edition } = context.analysis.assessment;
	const actions = practice.actions.filter((action) => action.wording[edition] !== null);
	return paragraphs(
		`**${say(hoverTexts, 'practice', language, practice.number, practice.title[language])}**`,
		...(language === 'en' ? [`*${practice.title.fr}* – ${say(hoverTexts, 'translation', language)}`] : []),
		practice.summary[language],
		actions
			.map(
				(action) => `- **${action.number}** ${[wordingOf(context, action), ...stateOf(context, action)].join(' – ')}`,
			)
			.join('\n'),
		`*${say(hoverTexts, 'why', language)}* – ${practice.why[language]}`,
		practiceLink(say(hoverTexts, 'open', language), practice.id, context.practiceLink, catalogue.data.page),
	);
}

function actionHover(context: HoverContext, action: Action): string {
	const { language } = context.env;
	const { edition } = context.analysis.assessment;
	const practice = catalogue.practiceOf(action);
	const official = action.wording[edition];
	return paragraphs(
		`**${say(hoverTexts, 'action', language, action.number, wordingOf(context, action))}**`,
		...(language === 'en' && official
			? [`${say(hoverTexts, 'official', language, `*${official}*`)} – ${say(hoverTexts, 'translation', language)}`]
			: []),
		[
			say(hoverTexts, 'practice', language, practice.number, practice.title[language]),
			say(hoverTexts, 'expected', language, phaseWords[action.phase][language]),
			...stateOf(context, action),
		].join(' · '),
		`*${say(hoverTexts, 'todo', language)}* – ${action.todo[language]}`,
		`*${say(hoverTexts, 'example', language)}* – ${action.example[language]}`,
		`*${say(hoverTexts, 'evidence', language)}* – ${action.evidence[language]}`,
		`*${say(hoverTexts, 'next', language)}* – ${action.nextStep[language]}`,
		practiceLink(say(hoverTexts, 'open', language), action.id, context.practiceLink, catalogue.data.page),
	);
}

function valueHover(context: HoverContext, location: Location, field: Field): string | undefined {
	const { language } = context.env;
	const type = itemType(field.type);
	const text = textOf(location.node);
	if (location.node.kind !== 'scalar' || text === '') return undefined;
	if (type.kind === 'enum') return enumHover(type, text, language, location);
	if (type.kind !== 'text') return undefined;
	const kind = type.refersTo ?? type.declares;
	if (kind && kind !== 'target') return nameHover(context, kind, text);
	if (type.evidence && location.path[0] === 'pratiques') return evidenceHover(context, location);
	return undefined;
}

function enumHover(type: EnumType, text: string, language: Language, location: Location): string | undefined {
	const value = type.values.find((candidate) => candidate.value === text);
	if (!value) return undefined;
	const target = location.path.at(-1) === 'cible' ? catalogue.target(text) : undefined;
	return paragraphs(
		`**${value.value}** – ${value.help[language]}`,
		target
			? `${say(hoverTexts, 'targets', language)}${colon(language)}${target.rate}${language === 'fr' ? '\u00a0' : ''}% – ${target.subject[language]}`
			: undefined,
	);
}

function nameHover(context: HoverContext, kind: NameKind, text: string): string {
	const declared = context.analysis.charter.names.some(
		(name) => name.declares && name.kind === kind && sameName(name.text, text),
	);
	const key = !declared ? 'unknownName' : kind === 'group' ? 'group' : 'indicator';
	return paragraphs(`**${escapeMarkdown(text)}**`, say(hoverTexts, key, context.env.language));
}

function evidenceHover(context: HoverContext, location: Location): string | undefined {
	const { language } = context.env;
	const declaration = context.analysis.assessment.declarations.get(`${location.path[1]}.${location.path[2]}`);
	const evidence = declaration?.evidence.find((one) => one.node.start === location.node.start);
	if (!evidence) return undefined;
	const kind = { pointer: 'evidencePointer', file: 'evidenceFile', url: 'evidenceUrl' } as const;
	const state = evidence.kind === 'url' ? '' : ` – ${say(hoverTexts, evidence.state, language)}`;
	return paragraphs(
		`**${escapeMarkdown(evidence.text)}**`,
		`${say(hoverTexts, kind[evidence.kind], language)}${state}`,
	);
}
