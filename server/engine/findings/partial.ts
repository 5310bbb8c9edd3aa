import type { Assessed, Assessment } from '../assess';
import { tellAbsenceOf } from '../checks/absences';
import { detect, type SelectedGap } from '../checks/indications';
import { lineOf } from '../checks/places';
import { declare } from '../edits/declare';
import { insertValue } from '../edits/insert';
import { insertSkeleton } from '../edits/skeleton';
import type { Environment } from '../env';
import type { Finding, Fix } from '../finding';
import type { Charter } from '../model/charter';
import { keepsPlace, placeholderFor } from '../model/placeholder';
import { keysOf, nameOf, parseSelector } from '../model/selectors';
import { childOf, type Span, type TreeNode } from '../parse/tree';
import { childFields } from '../schema/charter';
import type { Field } from '../schema/types';
import { takenAtItsWord, vagueTexts } from '../substance/texts';
import { findingTexts } from '../texts/findings';
import { fixTexts } from '../texts/fixes';
import { quoteCode, say } from '../texts/text';
import { statusWords } from '../texts/words';
import { nearestPlace, reached } from './place';
import type { Told } from './told';

/** From so many items on that lack the same, one finding names the first and points at the others. */
const manyAlike = 3;

/** A longer name is cut. */
const longestName = 60;

/** `<action>/partielle`: what the answers to the actions expected now still lack, each where it is lacking, and once. */
export function* partialFindings(
	charter: Charter,
	assessment: Assessment,
	env: Environment,
	told: Told,
): Iterable<Finding> {
	const said = new Set(fieldsAskedFor(assessment));
	const gapsOf = gapsBeside(charter, assessment, env);
	for (const one of assessment.actions) {
		if (!one.expectedNow || one.counted !== 'a_evaluer' || one.detection.indication !== 'partial') continue;
		const { id, practice } = one.action;
		if (env.standard.ownSeverity(`${id}/partielle`, id, practice) === 'none') continue;
		const open = gapsOf(one).filter((gap) => !isTold(charter, one, gap, told));
		for (const alike of together(charter, open)) {
			const cause = causeOf(charter, alike[0]);
			if (cause !== undefined && said.has(cause)) continue;
			if (cause !== undefined) said.add(cause);
			const finding = partialFinding(charter, assessment, env, one, alike);
			tellAbsenceOf(alike[0]?.asksFor, finding);
			yield finding;
		}
	}
}

/** What an answer lacks beside the vague texts, of which it is said where they stand that they are: no key is asked for that is there. */
function gapsBeside(
	charter: Charter,
	{ edition }: Assessment,
	{ standard }: Environment,
): (one: Assessed) => readonly SelectedGap[] {
	const vague = vagueTexts(charter);
	if (vague.size === 0) return ({ detection }) => detection.gaps;
	const atItsWord = takenAtItsWord(charter);
	const isVague = (node: TreeNode | undefined) => node !== undefined && vague.has(node);
	return ({ action }) =>
		detect(atItsWord, action, edition, standard).gaps.flatMap((gap) => {
			if (isVague(gap.node)) return [];
			const keys = gap.keys?.filter((group) => !group.some((key) => isVague(childOf(gap.node, key))));
			return keys === undefined ? [gap] : keys.length > 0 ? [{ ...gap, keys }] : [];
		});
}

/** The fields of the actions that nothing answers: a grouped finding asks for them already. One kind of item (`[type=…]`) is less than the field. */
const fieldsAskedFor = ({ actions }: Assessment): readonly string[] =>
	actions
		.filter(({ answered, expectedNow }) => expectedNow && !answered)
		.flatMap(({ action }) => action.fields.filter((path) => !path.includes('=')))
		.map((path) => keysOf(parseSelector(path) ?? []).join('.'));

/** What two actions may lack alike: the same keys of one item, or the same field. */
function causeOf(charter: Charter, gap: SelectedGap | undefined): string | undefined {
	if (!gap || gap.word !== undefined) return undefined;
	if (gap.node) return gap.keys && `${gap.node.start} ${signature(gap)}`;
	const keys = keysOf(parseSelector(gap.path) ?? []);
	return keys.slice(0, (reached(charter, gap.path)?.depth ?? 0) + 1).join('.');
}

const signature = (gap: SelectedGap | undefined): string =>
	gap ? JSON.stringify([gap.keys ?? gap.word ?? gap.path]) : '';

/** The gaps that are said as one: what is to be added to an item, and what is there and is to be answered, are two. */
function together(charter: Charter, gaps: readonly SelectedGap[]): SelectedGap[][] {
	const alike = new Map<string, SelectedGap[]>();
	for (const gap of gaps) {
		const { key = '', lack = '' } = openOf(charter, gap) ?? {};
		const as = [signature(gap), key, lack].join('\n');
		alike.set(as, [...(alike.get(as) ?? []), gap]);
	}
	return [...alike.values()].flatMap((same) =>
		same.length < manyAlike && same.every(({ node }) => node) ? same.map((gap) => [gap]) : [same],
	);
}

/** Whether what is lacking is said more closely, or follows from a fault of the format. */
function isTold(
	charter: Charter,
	{ action }: Assessed,
	{ node, keys = [], word, path, asksFor }: SelectedGap,
	told: Told,
): boolean {
	if (asksFor !== undefined && told.absent.has(asksFor)) return true;
	// What is said of the whole of an answer may follow from any value of it.
	if (word !== undefined && isMisread(charter, reached(charter, path), told.format)) return true;
	if (node) {
		const end = Math.max(node.end, blockEnd(charter.text, node.start, 0));
		const inside = ({ start }: Span) => start >= node.start && start < end;
		// Of several keys that would do, a check that asks for one asks for something else.
		const wanted = keys.flatMap((group) => (group.length === 1 ? group : []));
		return (
			told.format.some(inside) ||
			told.checks.some(
				(check) =>
					inside(check) &&
					(!check.ofWords || word !== undefined) &&
					(check.action === action.id || check.fields.some((field) => wanted.includes(field.split('.').at(-1) ?? ''))),
			)
		);
	}
	const field = keysOf(parseSelector(path) ?? []).join('.');
	return (
		told.checks.some((check) => check.action === action.id || check.fields.includes(field)) ||
		isMisread(charter, reached(charter, path), told.format)
	);
}

/** Whether what there is of a path is not what the format wants: the rest may be there, under a misspelt key. */
function isMisread(charter: Charter, nearest: ReturnType<typeof reached>, format: readonly Span[]): boolean {
	if (!nearest) return false;
	const { key, value } = nearest;
	const end = Math.max(value.end, blockEnd(charter.text, key.start, 1));
	return format.some(({ start }) =>
		value.kind === 'map'
			? value.entries.some(({ keySpan, value: under }) => keySpan.start === start || under.start === start) ||
				(start >= value.end && start < end)
			: start >= key.start && start < end,
	);
}

/**
 * Where the lines below an offset end that stand at its column, or so many columns behind it at least: a line that is not
 * read is in no node.
 */
function blockEnd(text: string, at: number, behind: number): number {
	const column = at - (text.lastIndexOf('\n', at - 1) + 1) + behind;
	let end = text.indexOf('\n', at);
	while (end >= 0) {
		const next = text.indexOf('\n', end + 1);
		const line = text.slice(end + 1, next < 0 ? text.length : next);
		if (line.trim() !== '' && line.search(/\S/) < column) return end + 1;
		end = next;
	}
	return text.length;
}

function partialFinding(
	charter: Charter,
	assessment: Assessment,
	env: Environment,
	one: Assessed,
	alike: readonly SelectedGap[],
): Finding {
	const { language } = env;
	const { action } = one;
	const practice = env.standard.practiceOf(action);
	const wording = language === 'fr' ? action.wording[assessment.edition] : action.translation[assessment.edition];
	const gap = alike[0];
	const place = gap?.node
		? lineOf(charter, (alike.length === 1 ? openOf(charter, gap)?.at : undefined) ?? gap.node)
		: ((gap && reached(charter, gap.path)?.key) ?? nearestPlace(charter, [action]));
	const others = alike.slice(1, 10).flatMap(({ node }) => (node ? [lineOf(charter, node)] : []));
	return {
		code: `${action.id}/partielle`,
		severity: 'information',
		start: place.start,
		end: place.end,
		message: say(
			findingTexts,
			'pratique/partielle',
			language,
			action.number,
			wording ?? '',
			practice.number,
			practice.title[language],
			quoteCode(lackOf(charter, one, alike, env), language),
		),
		practice: practice.id,
		action: action.id,
		...(others.length > 0
			? { related: others.map(({ start, end }) => ({ start, end, message: charter.text.slice(start, end) })) }
			: {}),
		fixes: fixesOf(charter, assessment, env, one, gap),
	};
}

/** What is lacking, as it ends a sentence. */
function lackOf(
	charter: Charter,
	{ action }: Assessed,
	alike: readonly SelectedGap[],
	{ language }: Environment,
): string {
	const [gap] = alike;
	const word = gap?.word === undefined ? undefined : action.lacks[gap.word]?.[language];
	if (word !== undefined) return word;
	const own = gap?.node && charter.infoOf(gap.node)?.path;
	const path = `\`${(own ?? keysOf(parseSelector(gap?.path ?? '') ?? [])).join('.')}\``;
	if (!gap?.node) return say(findingTexts, 'pratique/manque_champ', language, path);
	const joined = (words: readonly string[], by: 'pratique/manque_et' | 'pratique/manque_ou') =>
		words
			.slice(1)
			.reduce(
				(all, next, index) =>
					index === words.length - 2 ? say(findingTexts, by, language, all, next) : `${all}, ${next}`,
				words[0] ?? '',
			);
	const name = labelOf(charter, gap.node);
	const where = name === undefined ? path : say(findingTexts, 'pratique/manque_nomme', language, name);
	const open = openOf(charter, gap);
	if (open) {
		const sentence = alike.length > 1 ? (`${open.lack}_de_tous` as const) : open.lack;
		return say(findingTexts, `pratique/${sentence}`, language, `\`${open.key}\``, where, alike.length);
	}
	const keys = gap.keys ?? wantedOf(charter, gap.node);
	if (keys.length === 0) return say(findingTexts, 'pratique/manque_plus', language, path);
	const wanted = joined(
		keys.map((group) =>
			joined(
				group.map((key) => `\`${key}\``),
				'pratique/manque_ou',
			),
		),
		'pratique/manque_et',
	);
	return say(
		findingTexts,
		alike.length > 1 ? 'pratique/manque_cle_de_tous' : 'pratique/manque_cle',
		language,
		wanted,
		where,
		alike.length,
	);
}

/** A key that an item is said to lack, and that is there: it is to be answered, or to say more, not to be added. */
interface Open {
	readonly key: string;
	/** The text under it; undefined where nothing is written. */
	readonly at: TreeNode | undefined;
	readonly lack: 'manque_mince' | 'manque_reponse';
}

function openOf(charter: Charter, { node, keys = [] }: SelectedGap): Open | undefined {
	for (const key of keys.flat()) {
		const written = node && childOf(node, key);
		if (written?.kind !== 'scalar') continue;
		const isEmpty = written.value === null || written.text.trim() === '';
		const lack = isEmpty || keepsPlace(charter, written) ? 'manque_reponse' : 'manque_mince';
		return { key, at: isEmpty ? undefined : written, lack };
	}
	return undefined;
}

/** What an item is called: its name, else what its first required key says. Undefined for what is no item of a list. */
function labelOf(charter: Charter, node: TreeNode): string | undefined {
	if (charter.infoOf(node)?.field?.type.kind === 'object') return undefined;
	const fields = fieldsOf(charter, node);
	const first = Object.keys(fields).find((key) => fields[key]?.required);
	const value = first === undefined ? undefined : childOf(node, first);
	const name = (node.kind === 'map' ? nameOf(node) : undefined) ?? (value?.kind === 'scalar' ? value.text : undefined);
	const text = name?.replace(/\s+/g, ' ').trim();
	if (!text) return undefined;
	return text.length > longestName ? `${text.slice(0, longestName).trimEnd()}…` : text;
}

/** The fields of the object that a node is. */
function fieldsOf(charter: Charter, node: TreeNode): Readonly<Record<string, Field>> {
	const type = charter.infoOf(node)?.type;
	return (type && childFields(type)) ?? {};
}

/** The keys that an object may be filled with, where no rule says which: those that it lacks, as one group. */
function wantedOf(charter: Charter, node: TreeNode): readonly (readonly string[])[] {
	const fields = node.kind === 'map' ? fieldsOf(charter, node) : {};
	const required = Object.keys(fields).filter((key) => fields[key]?.required && !childOf(node, key));
	if (required.length > 0) return required.map((key) => [key]);
	const open = Object.keys(fields).filter((key) => !childOf(node, key));
	return open.length > 0 ? [open.slice(0, 4)] : [];
}

/** The key that is lacking, else the skeleton of the field; then the declaration that the action is planned. */
function fixesOf(
	charter: Charter,
	assessment: Assessment,
	env: Environment,
	{ action }: Assessed,
	gap: SelectedGap | undefined,
): Fix[] {
	const { language } = env;
	const fixes: Fix[] = [];
	const map = gap?.node?.kind === 'map' ? gap.node : undefined;
	const keys = map ? (gap?.keys ?? wantedOf(charter, map)) : [];
	const key = keys[0]?.[0];
	if (map && key !== undefined) {
		const changes = () => {
			const own = fieldsOf(charter, map);
			const value = own[key]?.type.kind === 'date' ? placeholderFor(own[key].type, charter.catalogue) : '…';
			const change = insertValue(charter, map, Object.keys(own), key, value);
			return change && [change];
		};
		if (!childOf(map, key)) fixes.push({ title: say(fixTexts, 'addKey', language, key), preferred: true, changes });
	} else if (gap && !gap.node && gap.word === undefined) {
		const skeleton = insertSkeleton(charter, gap.path, language);
		if (skeleton) {
			const title = say(fixTexts, 'insertSection', language, skeleton.path, action.number);
			fixes.push({ title, preferred: true, changes: () => [skeleton.change] });
		}
	}
	const title = say(fixTexts, 'declareAs', language, action.number, statusWords.planifiee[language]);
	fixes.push({ title, changes: () => declare(charter, assessment, { action, status: 'planifiee' }) });
	return fixes;
}
