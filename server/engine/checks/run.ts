import type { Assessment } from '../assess';
import type { FindingDescription, PhaseId } from '../catalogue/types';
import type { Environment } from '../env';
import type { Finding, Fix } from '../finding';
import type { Charter } from '../model/charter';
import type { Steps } from '../steps';
import { findingTexts } from '../texts/findings';
import { quoteCode, say } from '../texts/text';
import { tellAbsenceOf } from './absences';
import type { CheckContext, Hit } from './check';

/**
 * What the checks on several fields say. A check is left out where its action was declared not retained or not
 * applicable, unless it is about what is written all the same, or is not in the edition; where it asks for what the initiative's type does not owe; where the settings
 * switch its group off; and before its phase, unless what comes later is asked for. What is written is judged though its
 * action is not expected. In steps: one a check.
 */
export function* checkSteps(charter: Charter, assessment: Assessment, env: Environment): Steps<readonly Finding[]> {
	const findings: Finding[] = [];
	if (!charter.root) return findings;
	const assessed = new Map(assessment.actions.map((one) => [one.action.id, one]));
	const context = contextOf(charter, assessment, assessed, env);
	for (const description of env.standard.descriptions) {
		const check = env.standard.checks.get(description.code);
		if (!check || isLeftOut(description, assessment, assessed, env)) continue;
		const from = phaseOf(description, assessment, assessed);
		const early = from !== undefined && !context.reached(from) ? from : undefined;
		if (early !== undefined && !env.laterExpectations) continue;
		yield;
		for (const hit of hitsOf(check(context))) {
			const finding = findingOf(charter, description, hit, assessment, env, early);
			quotes.set(finding, hit.args ?? []);
			tellAbsenceOf(hit.tellsAbsenceOf, finding);
			findings.push(finding);
		}
	}
	return findings;
}

const quotes = new WeakMap<Finding, NonNullable<Hit['args']>>();

/** The texts of the charter that the message of a check's finding quotes; none for another finding. */
export const quotedBy = (finding: Finding): readonly string[] =>
	(quotes.get(finding) ?? []).flatMap((arg) => (typeof arg === 'string' ? arg.split(/ » · « |», «|», “/) : []));

/** `next` of every generator. */
const { next } = Object.getPrototypeOf(Object.getPrototypeOf((function* () {})())) as Generator<Hit, undefined>;

/**
 * The hits of a check. Most checks are generators, each with a prototype of its own: hundreds of them in one `for … of`
 * have the engine look for `next` anew at each, and that took as long as many checks do.
 */
function hitsOf(hits: Iterable<Hit>): readonly Hit[] {
	if (!isGenerator(hits)) return [...hits];
	const all: Hit[] = [];
	for (let one = next.call(hits); !one.done; one = next.call(hits)) all.push(one.value);
	return all;
}

const isGenerator = (hits: Iterable<Hit>): hits is Generator<Hit, undefined> =>
	Object.prototype.toString.call(hits) === '[object Generator]';

type Assessed = ReadonlyMap<string, Assessment['actions'][number]>;

function contextOf(charter: Charter, assessment: Assessment, known: Assessed, env: Environment): CheckContext {
	const { edition, phase, type } = assessment;
	const now = env.standard.rankOf(phase);
	return {
		charter,
		value: charter.value,
		edition,
		phase,
		type,
		today: env.today,
		reached: (other) => now >= env.standard.rankOf(other),
		indication: (action) => known.get(action)?.detection.indication ?? 'absent',
		declared: (action) => known.get(action)?.counted ?? 'a_evaluer',
	};
}

/** The phase from which a check is made: its own, or the one that the settings give to its action. */
function phaseOf(description: FindingDescription, assessment: Assessment, assessed: Assessed): PhaseId | undefined {
	if (description.phase === undefined) return undefined;
	const id = actionOf(description, assessment);
	const one = id === undefined ? undefined : assessed.get(id);
	return one && one.expectedFrom !== one.action.phase ? one.expectedFrom : description.phase;
}

/** The action a finding is about in an edition, where it is about one. */
function actionOf(description: FindingDescription, assessment: Assessment): string | undefined {
	return description.inEdition?.[assessment.edition]?.action ?? description.action;
}

function isLeftOut(
	description: FindingDescription,
	assessment: Assessment,
	assessed: Assessed,
	env: Environment,
): boolean {
	if (env.standard.isSwitchedOff(description)) return true;
	const { type } = assessment;
	if (type !== undefined && description.exceptTypes?.includes(type)) return true;
	const id = actionOf(description, assessment);
	if (id === undefined) return false;
	const one = assessed.get(id);
	if (!one || one.expectedFrom === undefined) return true;
	return !description.evenSetAside && (one.counted === 'non_retenue' || one.counted === 'sans_objet');
}

/** « 1,5 » and « 700 000 » as people write them; what is to be typed in the file is given as a text. */
const numberFormats = { fr: new Intl.NumberFormat('fr-CA'), en: new Intl.NumberFormat('en-CA') } as const;

function findingOf(
	charter: Charter,
	description: FindingDescription,
	hit: Hit,
	assessment: Assessment,
	env: Environment,
	early: PhaseId | undefined,
): Finding {
	const { language } = env;
	const action = actionOf(description, assessment) ?? hit.action;
	const practice = env.standard.practice(description.practice ?? hit.practice ?? '');
	const args = (hit.args ?? []).map((arg) => (typeof arg === 'number' ? numberFormats[language].format(arg) : arg));
	const sentence = say(description.messages, hit.variant ?? 'principal', language, ...args);
	const told =
		early === undefined
			? sentence
			: say(findingTexts, 'check/later', language, sentence, env.standard.phaseWord(early, 'from', language));
	const worded = practice
		? say(findingTexts, 'check/practice', language, told, practice.number, practice.title[language])
		: say(findingTexts, 'check', language, told);
	const message = quoteCode(worded, language);
	const fixes = (hit.fixes ?? []).map(
		(fix): Fix => ({
			title: quoteCode(say(description.fixes, fix.name, language, ...(fix.args ?? [])), language),
			...(fix.preferred ? { preferred: true } : {}),
			changes: fix.changes,
		}),
	);
	return {
		code: description.code,
		severity:
			early !== undefined
				? 'information'
				: (description.inEdition?.[assessment.edition]?.severity ?? description.severity),
		start: hit.start,
		end: hit.end,
		message,
		...(practice ? { practice: practice.id } : {}),
		...(action ? { action } : {}),
		...(hit.related
			? {
					related: hit.related.map(({ start, end }) => ({
						start,
						end,
						message: charter.text.slice(start, end),
					})),
				}
			: {}),
		...(fixes.length > 0 ? { fixes } : {}),
	};
}
