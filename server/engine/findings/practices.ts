import type { Assessed, Assessment } from '../assess';
import type { Action, PhaseId, Practice } from '../catalogue/types';
import { absencesToldBy } from '../checks/absences';
import { declare } from '../edits/declare';
import { insertSkeleton } from '../edits/skeleton';
import type { Environment } from '../env';
import type { Finding, Fix, Severity } from '../finding';
import type { Charter } from '../model/charter';
import type { Span } from '../parse/tree';
import type { Standard } from '../standard';
import { findingTexts } from '../texts/findings';
import { fixTexts } from '../texts/fixes';
import { type Language, numbered, quoteCode, say } from '../texts/text';
import { statusWords } from '../texts/words';
import { partialFindings } from './partial';
import { nearestPlace } from './place';
import { nothingTold, type Told } from './told';

/** Above this many grouped findings on one word, one summary stands for them. */
const mostOnOneWord = 3;

interface Group {
	readonly practice: string;
	readonly members: readonly Assessed[];
	readonly span: Span;
	readonly severity: Severity;
	readonly later: boolean;
}

/**
 * What the standard expects at the charter's phase and the charter does not answer: one grouped finding a practice,
 * and one a partial answer. `isSuppressed` takes a member out of its group by its id; so does what the checks tell of it.
 */
export function* practiceFindings(
	charter: Charter,
	assessment: Assessment,
	env: Environment,
	isSuppressed: (id: string, span: Span) => boolean,
	told: Told = nothingTold,
): Iterable<Finding> {
	if (!charter.root || assessment.phase === undefined) return;
	const partial = [...partialFindings(charter, assessment, env, told)];
	yield* partial;
	// One that a comment silences asks for nothing.
	const asked = partial.filter((finding) => !isSuppressed(finding.code, finding));
	const absent = new Set([...told.absent, ...absencesToldBy(asked)]);
	const leftOut = (action: Action, span: Span) =>
		absent.has(action.id) || isSuppressed(action.id, span) || isHidden(action, env);
	yield* grouped(charter, assessment, env, [
		...groups(charter, assessment, env, leftOut, false),
		...(env.laterExpectations ? groups(charter, assessment, env, leftOut, true) : []),
	]);
}

/** Whether the settings hide an action, or its practice: it is then no member of a group either. */
function isHidden(action: Action, { standard }: Environment): boolean {
	return standard.ownSeverity(action.id, action.practice) === 'none';
}

function groups(
	charter: Charter,
	assessment: Assessment,
	env: Environment,
	leftOut: (action: Action, span: Span) => boolean,
	later: boolean,
): Group[] {
	const found: Group[] = [];
	for (const practice of env.standard.practices) {
		const unanswered = assessment.actions.filter(
			(one) => one.action.practice === practice.id && !one.answered && one.expectedNow !== later,
		);
		const open = later
			? unanswered.filter((one) => env.standard.expects(one.action, env.standard.phases.at(-1)?.id, assessment.type))
			: unanswered;
		const place =
			open[0] &&
			nearestPlace(
				charter,
				open.map(({ action }) => action),
			);
		if (!place) continue;
		const members = open.filter((one) => !leftOut(one.action, place));
		if (members.length > 0)
			found.push({ practice: practice.id, members, span: place, severity: later ? 'information' : 'warning', later });
	}
	return found;
}

function* grouped(
	charter: Charter,
	assessment: Assessment,
	env: Environment,
	all: readonly Group[],
): Iterable<Finding> {
	const byPlace = new Map<number, Group[]>();
	for (const group of all) {
		const known = byPlace.get(group.span.start);
		if (known) known.push(group);
		else byPlace.set(group.span.start, [group]);
	}
	const crowded = new Set([...byPlace.values()].filter((here) => here.length > mostOnOneWord).flat());
	// What is expected now and what will be are not said in one sentence; of each there is one number.
	for (const later of [false, true]) {
		const summed = all.filter((group) => group.later === later && crowded.has(group));
		if (summed.length > 1) yield summary(charter, assessment, env, summed);
		for (const group of all)
			if (group.later === later && (summed.length <= 1 || !crowded.has(group)))
				yield ofGroup(charter, assessment, env, group);
	}
}

/** A sentence on some actions of a practice, by their numbers. */
function ofMany(
	stem: 'pratique/absente' | 'pratique/future',
	practice: Practice | undefined,
	numbers: readonly string[],
	{ language }: Environment,
	when = '',
): string {
	const key = numbered(stem, language, numbers.length);
	const title = practice?.title[language] ?? '';
	return say(findingTexts, key, language, practice?.number ?? '', title, listed(numbers, language), when);
}

/** What the phases to come will expect of a practice: one sentence, with the phase of each action. */
function laterMessage(practice: Practice | undefined, phases: ReturnType<typeof byPhase>, env: Environment): string {
	const { language, standard } = env;
	const from = (phase: PhaseId) => standard.phaseWord(phase, 'from', language);
	const [only, ...others] = phases;
	if (only && others.length === 0) return ofMany('pratique/future', practice, only.numbers, env, from(only.phase));
	const told = phases.map(({ phase, numbers }) =>
		say(findingTexts, 'pratique/future_phase', language, listed(numbers, language), from(phase)),
	);
	const title = practice?.title[language] ?? '';
	return say(findingTexts, 'pratique/future_phases', language, practice?.number ?? '', title, told.join('; '));
}

/** « 8.1, 8.2 et 8.3 » */
function listed(numbers: readonly string[], language: Language): string {
	const last = numbers.at(-1) ?? '';
	if (numbers.length < 2) return last;
	return say(findingTexts, 'pratique/manque_et', language, numbers.slice(0, -1).join(', '), last);
}

function ofGroup(charter: Charter, assessment: Assessment, env: Environment, group: Group): Finding {
	const { standard } = env;
	const practice = standard.practice(group.practice);
	const { members } = group;
	const numbers = members.map(({ action }) => action.number);
	const message = group.later
		? laterMessage(practice, byPhase(members, standard), env)
		: ofMany('pratique/absente', practice, numbers, env);
	return {
		code: group.practice,
		severity: group.severity,
		start: group.span.start,
		end: group.span.end,
		message,
		practice: group.practice,
		...(members.length === 1 && members[0] ? { action: members[0].action.id } : {}),
		actions: members.map((one) => one.action.id),
		related: members.map((one) => ({ ...group.span, message: step(one, assessment, env) })),
		fixes: fixesFor(charter, assessment, env, members),
	};
}

/** The next step of an action, as it follows a colon in a message. */
function nextStep({ nextStep }: Action, { language }: Environment): string {
	const text = quoteCode(nextStep[language], language);
	return text.charAt(0).toLocaleLowerCase(language) + text.slice(1);
}

/** « 8.1 – Intégrer la notion… : Écrivez… »: an action, in the edition's wording, and what to do next. */
function step(one: Assessed, assessment: Assessment, env: Environment): string {
	const { action } = one;
	const wording = env.language === 'fr' ? action.wording[assessment.edition] : action.translation[assessment.edition];
	return say(findingTexts, 'pratique/etape', env.language, action.number, wording ?? '', nextStep(action, env));
}

/** The numbers of the actions by the phase from which they are expected, the earliest first. */
function byPhase(members: readonly Assessed[], standard: Standard): { phase: PhaseId; numbers: string[] }[] {
	const found = new Map<number, string[]>();
	for (const { action, expectedFrom } of members) {
		const rank = standard.rankOf(expectedFrom ?? action.phase);
		found.set(rank, [...(found.get(rank) ?? []), action.number]);
	}
	return [...found]
		.sort(([a], [b]) => a - b)
		.map(([rank, numbers]) => ({ phase: standard.phases[rank]?.id ?? '', numbers }));
}

/** So many actions are named one by one; of more, as in a fresh draft, their practices are enough to begin with. */
const mostMembersNamed = 10;

function summary(charter: Charter, assessment: Assessment, env: Environment, here: readonly Group[]): Finding {
	const { language, standard } = env;
	const first = here[0];
	const practices = here.map((group) => standard.practice(group.practice)).filter((practice) => practice !== undefined);
	const members = here.flatMap((group) => group.members);
	const phase = standard.phaseWord(assessment.phase ?? '', 'named', language);
	const numbers = practices.map(({ number }, index) => {
		const actions = here[index]?.members.map(({ action }) => action.number) ?? [];
		return members.length > mostMembersNamed ? number : `${number} (${actions.join(', ')})`;
	});
	return {
		code: 'pratiques',
		severity: first?.severity ?? 'warning',
		start: first?.span.start ?? 0,
		end: first?.span.end ?? 0,
		message: say(
			findingTexts,
			first?.later ? 'pratique/sommaire_future' : 'pratique/sommaire',
			language,
			practices.length,
			phase,
			numbers.join(', '),
			practices[0]?.number ?? '',
			practices[0]?.title[language] ?? '',
		),
		actions: members.map((one) => one.action.id),
		// Of the practice to begin with: those of them all would bury the sentence.
		related: (first?.members ?? []).map((one) => ({
			start: first?.span.start ?? 0,
			end: first?.span.end ?? 0,
			message: step(one, assessment, env),
		})),
		fixes: fixesFor(charter, assessment, env, members),
	};
}

/** Of so many actions each has its fixes; of more, the first have, and their declaration is left to who can ask which is meant. */
export const mostMembersFixed = 5;

/** For each action: the skeleton of what it lacks, then the declaration that it is planned. */
function fixesFor(charter: Charter, assessment: Assessment, env: Environment, members: readonly Assessed[]): Fix[] {
	const { language } = env;
	const fixes: Fix[] = [];
	const inserted = new Set<string>();
	for (const [index, { action }] of members.entries()) {
		for (const selector of action.fields) {
			if (inserted.size >= mostMembersFixed) break;
			const skeleton = insertSkeleton(charter, selector, language);
			if (!skeleton || inserted.has(skeleton.path)) continue;
			inserted.add(skeleton.path);
			const title = say(fixTexts, 'insertSection', language, skeleton.path, action.number);
			fixes.push({ title, preferred: index === 0 && fixes.length === 0, changes: () => [skeleton.change] });
		}
	}
	for (const { action } of members.length > mostMembersFixed ? [] : members) {
		const title = say(fixTexts, 'declareAs', language, action.number, statusWords.planifiee[language]);
		fixes.push({ title, changes: () => declare(charter, assessment, { action, status: 'planifiee' }) });
	}
	return fixes;
}
