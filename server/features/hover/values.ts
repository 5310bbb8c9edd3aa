/** Hovers over values: a value of a closed list, a date, a name, and what stands under `pratiques`. */
import {
	daysBetween,
	type EnumType,
	type Field,
	isDate,
	itemType,
	say,
	sayCount,
	statusWords,
	textOf,
} from '../../engine/index';
import type { Location } from '../shared/locate';
import { card, lines } from '../shared/markdown';
import { hoverTexts } from '../texts/hover';
import { labelled, practiceTitleLink, type Subject, stateOf, wordingOf } from './context';
import { evidenceHover } from './evidence';
import { nameHover } from './names';
import { editionHover, phaseHover, targetHover } from './standard';

/** The hover over a value; undefined where it says no more than its field. */
export function valueHover(subject: Subject, location: Location, field: Field): string | undefined {
	const { path, node } = location;
	const type = itemType(field.type);
	const text = textOf(node);
	if (node.kind !== 'scalar' || text === '') return undefined;
	if (type.kind === 'enum') return enumHover(subject, type, text, path);
	if (type.kind === 'date') return dateHover(subject, text, field, path);
	if (type.kind !== 'text') return undefined;
	const kind = type.refersTo ?? type.declares;
	if (kind) return nameHover(subject, kind, text, node);
	return type.evidence ? evidenceHover(subject, path, node) : undefined;
}

function enumHover(subject: Subject, type: EnumType, text: string, path: readonly string[]): string | undefined {
	const value = subject.analysis.charter.catalogue.valuesOf(type).find((candidate) => candidate.value === text);
	if (!value) return undefined;
	const { language } = subject.env;
	const head = `**${value.value}** – ${value.help[language]}`;
	if (type.of === 'edition') return editionHover(subject, value.value, head);
	if (type.of === 'phase') return phaseHover(subject, value.value, head);
	if (type.of === 'target') return targetHover(subject, value.value) ?? head;
	return path[0] === 'pratiques' && path.at(-1) === 'etat' ? statusHover(subject, path, head) : head;
}

/** A status: what it means, how it is counted and why, and the action that it is about. */
function statusHover(subject: Subject, path: readonly string[], head: string): string {
	const { language } = subject.env;
	const { declarations, edition } = subject.analysis.assessment;
	const { catalogue } = subject.analysis.charter;
	const action = catalogue.action(`${path[1]}.${path[2]}`);
	const declaration = action && declarations.get(action.id);
	if (!declaration) return head;
	const { status, counted, lacks, broken } = declaration;
	const missing = lacks.map((lack) => say(hoverTexts, `lacks.${lack}`, language));
	if (broken && lacks.length === 0) missing.push(say(hoverTexts, 'lacks.preuve', language));
	const facts = [
		...(counted !== status ? [say(hoverTexts, 'counted', language, statusWords[counted][language])] : []),
		...missing,
	];
	return card(
		lines(head, facts.join(' · ')),
		`**${action.number}** ${wordingOf(subject, action, edition)} – ${stateOf(subject, action)}`,
		practiceTitleLink(subject, catalogue.practiceOf(action), action.id),
	);
}

/** A date: how far it is from today, and what it is the date of. */
function dateHover(subject: Subject, text: string, field: Field, path: readonly string[]): string | undefined {
	if (!isDate(text)) return undefined;
	const { language, today, staleDays } = subject.env;
	const days = daysBetween(today, text);
	const away =
		days === 0
			? say(hoverTexts, 'day.today', language)
			: sayCount(hoverTexts, days > 0 ? 'day.ahead' : 'day.past', language, Math.abs(days));
	const evaluated = path[0] === 'pratiques' && path.at(-1) === 'evaluee_le';
	return lines(
		[`**${text}**`, away, ...(evaluated ? [sayCount(hoverTexts, 'staleAfter', language, staleDays)] : [])].join(' · '),
		labelled(path.at(-1) ?? '', field.texts.help[language], language),
	);
}
