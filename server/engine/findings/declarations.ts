import type { Assessment } from '../assess';
import { heirOf } from '../catalogue/editions';
import { insertValue } from '../edits/insert';
import { asOwnKey } from '../edits/own-key';
import { put } from '../edits/put';
import { removeEntry } from '../edits/remove';
import type { Environment } from '../env';
import type { Finding, Fix, Severity } from '../finding';
import type { Charter } from '../model/charter';
import { addDays, daysBetween } from '../model/dates';
import { type Declaration, type Lack, practiceMap } from '../model/declarations';
import { type Evidence, holds, isTrace, pointerTo } from '../model/evidence';
import { keepsPlace } from '../model/placeholder';
import { keysOf, parseSelector } from '../model/selectors';
import { reasons } from '../model/status';
import { walk } from '../model/walk';
import { childOf, entryOf, type Span, type TreeNode, textOf } from '../parse/tree';
import { declarationSchema, itemType } from '../schema/charter';
import { vagueTexts } from '../substance/texts';
import { quoteIfNeeded } from '../text/quote';
import { findingTexts } from '../texts/findings';
import { fixTexts } from '../texts/fixes';
import { say } from '../texts/text';
import { statusWords } from '../texts/words';
import { reevaluation } from './reevaluation';

type Text = keyof typeof findingTexts;

/** `declaration/…`: what is declared of the actions, and what the declarations lack. */
export function* declarationFindings(charter: Charter, assessment: Assessment, env: Environment): Iterable<Finding> {
	for (const declaration of assessment.declarations.values()) {
		const context: Context = { charter, assessment, env, declaration };
		if (declaration.action.wording[assessment.edition] === null) yield outOfEdition(context);
		else yield* ofDeclaration(context);
	}
}

interface Context {
	readonly charter: Charter;
	readonly assessment: Assessment;
	readonly env: Environment;
	readonly declaration: Declaration;
}

function finding(
	context: Context,
	name: string,
	severity: Severity,
	span: Span,
	message: string,
	fixes: readonly Fix[] = [],
): Finding {
	const { action } = context.declaration;
	return {
		code: `declaration/${name}`,
		severity,
		start: span.start,
		end: span.end,
		message,
		practice: action.practice,
		action: action.id,
		...(fixes.length > 0 ? { fixes } : {}),
	};
}

/** How a message names an action: « 8.1 (pratique 8 · Livrer de la valeur…) ». */
function named({ declaration, env }: Context): string {
	const { action } = declaration;
	const practice = env.standard.practiceOf(action);
	const word = env.language === 'fr' ? 'pratique' : 'practice';
	return `${action.number} (${word} ${practice.number} · ${practice.title[env.language]})`;
}

function* ofDeclaration(context: Context): Iterable<Finding> {
	const { declaration, env, assessment } = context;
	const { language, today } = env;
	const text = (key: Text, ...args: (string | number)[]) => say(findingTexts, key, language, ...args);
	const name = named(context);
	for (const evidence of declaration.evidence) yield* ofEvidence(context, evidence);
	const status = childOf(declaration.node, 'etat') ?? declaration.entry.keySpan;
	for (const lack of declaration.lacks)
		yield finding(
			context,
			lack,
			'warning',
			status,
			text(`declaration/${lack}`, name, statusWords[declaration.status][language]),
			fixesFor(context, lack),
		);
	if (declaration.late) {
		const at = childOf(declaration.node, 'echeance') ?? status;
		yield finding(context, 'en_retard', 'warning', at, text('declaration/en_retard', name, declaration.dueDate ?? ''));
	}
	if (declaration.evaluatedOn && declaration.evaluatedOn > today) {
		const at = childOf(declaration.node, 'evaluee_le') ?? status;
		const message = text('declaration/evaluee_a_venir', name, declaration.evaluatedOn);
		yield finding(context, 'evaluee_a_venir', 'warning', at, message);
	}
	if (declaration.stale && declaration.evaluatedOn) {
		const at = childOf(declaration.node, 'evaluee_le') ?? status;
		const fix: Fix = {
			title: say(fixTexts, 'replace', language, today),
			changes: () => [{ start: at.start, end: at.end, newText: today }],
		};
		yield finding(
			context,
			'perimee',
			'information',
			at,
			text('declaration/perimee', name, daysBetween(declaration.evaluatedOn, today)),
			[fix],
		);
	}
	const again = reevaluation(context.charter, assessment, env, declaration, name);
	if (again) yield again;
	if (declaration.status !== 'en_place') return;
	if (isShownNowhere(context) && !declaration.evidence.some((one) => isSection(context, one) || isItem(context, one))) {
		const where = declaration.action.fields
			.map((selector) => keysOf(parseSelector(selector) ?? []).join('.'))
			.join(', ');
		yield finding(context, 'contredite', 'information', status, text('declaration/contredite', name, where));
	}
	// An action that nothing shows is told of with what it lacks.
	if (!isShownNowhere(context) && isHollow(context)) {
		const message = text('declaration/sans_substance', name, declaration.evidence.map((one) => one.text).join(', '));
		yield finding(context, 'sans_substance', 'information', status, message);
		return;
	}
	const { evidence } = declaration;
	// Evidence that leads nowhere is told first: once mended it may be the trace.
	const whole = evidence.length > 0 && evidence.every(holds);
	if (declaration.action.needsTrace && whole && !evidence.some((item) => isTrace(item, today)))
		yield finding(context, 'sans_trace', 'information', status, text('declaration/sans_trace', name));
}

/** Whether an action is declared in place, and nothing in the charter shows it. */
function isShownNowhere({ assessment, declaration }: Context): boolean {
	const known = assessment.actions.find((one) => one.action.id === declaration.action.id);
	return declaration.status === 'en_place' && known?.detection.indication === 'absent';
}

/** Whether all that an action is shown by is texts of the charter that say nothing: vague, or that keep a place. */
function isHollow({ charter, declaration: { evidence } }: Context): boolean {
	if (evidence.length === 0 || !evidence.every(({ kind, state }) => kind === 'pointer' && state === 'resolved'))
		return false;
	const vague = vagueTexts(charter);
	const targets = evidence.flatMap((one) => one.targets);
	const inTargets = (node: TreeNode) => targets.some(({ start, end }) => node.start >= start && node.end <= end);
	// Most charters have few vague texts: the rest need not be looked at.
	if (![...vague.keys()].some(inTargets)) return false;
	const told = targets.flatMap((node) => proseIn(charter, node));
	return told.length > 0 && told.every((node) => vague.has(node) || keepsPlace(charter, node));
}

/** The sentences within a place of the charter; names, dates and choices are none. */
function proseIn(charter: Charter, place: TreeNode): TreeNode[] {
	return walk(charter).flatMap(({ node }) => {
		if (node.kind !== 'scalar' || node.start < place.start || node.end > place.end) return [];
		const type = charter.infoOf(node)?.type;
		const item = type && itemType(type);
		return item?.kind === 'text' && item.prose && node.text.trim() !== '' ? [node] : [];
	});
}

/** Whether evidence points to the very section that would show the action, and that is not there: the two are one cause. */
function isSection({ declaration }: Context, { state, meant, text }: Evidence): boolean {
	if ((state !== 'broken' && state !== 'empty') || meant) return false;
	const fields = declaration.action.fields.map((selector) => keysOf(parseSelector(selector) ?? []).join('.'));
	return fields.some((field) => field === text || field.startsWith(`${text}.`));
}

/** Whether evidence points to an item of that section that is not there, whatever else the section has: one cause too. */
function isItem({ declaration }: Context, { state, meant, text }: Evidence): boolean {
	if (state !== 'broken' || meant) return false;
	const pointed = keysOf(parseSelector(text, true) ?? []).join('.');
	return declaration.action.fields.some((selector) => keysOf(parseSelector(selector) ?? []).join('.') === pointed);
}

function* ofEvidence(context: Context, evidence: Evidence): Iterable<Finding> {
	const variants: Partial<Record<Evidence['state'], Text>> = {
		broken: 'declaration/preuve_introuvable',
		empty: 'declaration/preuve_introuvable.vide',
		outside: 'declaration/preuve_introuvable.dehors',
	};
	const variant = evidence.meant
		? 'declaration/preuve_introuvable.proche'
		: isShownNowhere(context) && isSection(context, evidence)
			? 'declaration/preuve_introuvable.section'
			: variants[evidence.state];
	if (evidence.folder) {
		const message = say(
			findingTexts,
			'declaration/preuve_dossier',
			context.env.language,
			evidence.text,
			named(context),
		);
		yield finding(context, 'preuve_dossier', 'information', evidence.node, message);
	}
	if (variant) {
		const { text, meant = '' } = evidence;
		const message = say(findingTexts, variant, context.env.language, text, named(context), meant);
		yield finding(context, 'preuve_introuvable', 'warning', evidence.node, message, evidenceFixes(context, evidence));
	}
}

/** Where the charter's own sections answer, they are what the evidence may point to. */
function pointers({ assessment, declaration }: Context): string[] {
	const known = assessment.actions.find((one) => one.action.id === declaration.action.id);
	const paths = known?.detection.places.map(({ path }) => pointerTo(path, declaration.action.needsTrace)) ?? [];
	return [...new Set(paths)];
}

function evidenceFixes(context: Context, evidence: Evidence): Fix[] {
	const { start, end } = evidence.node;
	const { meant } = evidence;
	const mended = meant && {
		title: say(fixTexts, 'replace', context.env.language, meant),
		preferred: true,
		changes: () => [{ start, end, newText: quoteIfNeeded(meant, true) }],
	};
	const others = pointers(context)
		.filter((pointer) => pointer !== evidence.text)
		.map((pointer) => ({
			title: say(fixTexts, 'replace', context.env.language, pointer),
			changes: () => [{ start, end, newText: pointer }],
		}));
	return mended ? [mended, ...others] : others;
}

function fixesFor(context: Context, lack: Lack): Fix[] {
	const { charter, declaration, env } = context;
	const map = declaration.node;
	if (map.kind !== 'map') return [];
	const add = (key: string, value: string, title: string): Fix => ({
		title,
		changes: () => {
			const entry = entryOf(map, key);
			if (entry) return [put(charter, entry, value)];
			const change = insertValue(charter, map, Object.keys(declarationSchema.fields), key, value);
			return change && [change];
		},
	});
	const title = (key: keyof typeof fixTexts, word: string) => say(fixTexts, key, env.language, word);
	/** A place to write in, where there is none yet. */
	const prompt = (key: string): Fix[] => {
		if (textOf(childOf(map, key)).trim() !== '') return [];
		return [add(key, env.language === 'fr' ? 'À compléter' : 'To be completed', title('addField', key))];
	};
	switch (lack) {
		case 'sans_preuve':
			return pointers(context).map((pointer) => add('preuves', `[${pointer}]`, title('addEvidence', pointer)));
		case 'sans_motif':
			return reasons.map((reason) => add('motif', reason, title('addField', `motif: ${reason}`)));
		case 'sans_justification':
			return prompt('justification');
		case 'sans_responsable':
			return prompt('responsable');
		case 'sans_echeance': {
			const day = addDays(env.today, 90);
			return [add('echeance', day, title('addField', `echeance: ${day}`))];
		}
	}
}

function outOfEdition(context: Context): Finding {
	const { charter, declaration, assessment, env } = context;
	const edition = env.standard.editionName(assessment.edition, env.language);
	const { action } = declaration;
	const beside = practiceMap(charter, action.practice)?.entries.map(({ key }) => key);
	const keep = asOwnKey(charter, declaration.entry, new Set(beside));
	const fixes: Fix[] = [
		{
			title: say(fixTexts, 'keepAs', env.language, `${keep?.newText ?? 'x-'}${action.key}`),
			preferred: true,
			touched: keep ? [{ ...declaration.entry.keySpan, reads: [{ key: keep.newText + action.key }] }] : [],
			changes: () => (keep ? [keep] : undefined),
		},
		{
			title: say(fixTexts, 'removeDeclaration', env.language),
			changes: () => removeEntry(charter, ['pratiques', action.practice, action.key]),
		},
	];
	const heir = heirOf(context.env.standard, action, assessment.edition);
	const text = heir ? 'declaration/hors_edition.suite' : 'declaration/hors_edition';
	const message = say(findingTexts, text, env.language, named(context), edition, action.key, heir?.number ?? '');
	return finding(context, 'hors_edition', 'information', declaration.entry.keySpan, message, fixes);
}

/** What a declaration could have more of, which waits for what is wrong. */
const lesser: ReadonlySet<string> = new Set(['declaration/sans_trace', 'declaration/a_reevaluer']);

/** Whether a finding asks of a declaration what is only worth asking once what a check says of it, or warns of, is mended. */
export const isLesser = ({ code, action, start }: Finding, checks: readonly Finding[]): boolean =>
	lesser.has(code) &&
	checks.some((check) => check.start === start || (check.severity === 'warning' && check.action === action));
