/** A standard, whole: what it says, what is looked for under its practices, and what an organisation lays over it. */
import { Catalogue } from './catalogue/catalogue';
import {
	type Action,
	type FindingDescription,
	never,
	type OwnTarget,
	type PhaseId,
	type PhaseOverrides,
	type StandardData,
} from './catalogue/types';
import type { Check, PracticeChecks } from './checks/check';

/** A severity that an organisation gives; `none` hides a finding. */
export type OwnSeverity = FindingDescription['severity'] | 'none';

/** What an organisation lays over a standard. */
export interface Overlay {
	/** The phases from which it expects actions. */
	readonly phases?: PhaseOverrides;
	/** By code, group (`format`) or practice (`valeur`). */
	readonly severities?: Readonly<Record<string, OwnSeverity>>;
	/** Its own terms to avoid, with a better way to say each. */
	readonly terms?: Readonly<Record<string, string>>;
	/** What its charters may aim at beside the targets of the strategy. */
	readonly targets?: readonly OwnTarget[];
	/** The sections that each of its charters has to fill. */
	readonly requiredSections?: readonly string[];
	/** Which groups of findings are looked for; those that are not named are. */
	readonly groups?: Readonly<Record<string, boolean>>;
}

/** What a charter is judged by. */
export class Standard extends Catalogue {
	/** By code. */
	readonly checks: ReadonlyMap<string, Check>;
	/** Codes of the checks that say, with more words, what the grouped finding of a practice says of the same action. */
	readonly tellAbsence: ReadonlySet<string>;

	/** `rules`: what is looked for, by practice; what no practice has alone is under a name of its own. */
	constructor(
		private readonly parts: StandardData,
		private readonly rules: Readonly<Record<string, PracticeChecks>>,
		readonly own: Overlay = {},
	) {
		super(parts, own.targets);
		const all = Object.values(rules);
		this.checks = new Map(all.flatMap((one) => Object.entries(one.checks)));
		this.tellAbsence = new Set(all.flatMap((one) => one.tellAbsence ?? []));
	}

	/** What is looked for under a practice; undefined where there is nothing. */
	rulesOf(practice: string): PracticeChecks | undefined {
		return Object.hasOwn(this.rules, practice) ? this.rules[practice] : undefined;
	}

	/** What the organisation says of when an action is expected: of the action itself, else of its practice. */
	ownPhase(action: Action): PhaseId | undefined {
		const { phases = {} } = this.own;
		const key = [action.id, action.practice].find((id) => Object.hasOwn(phases, id));
		return key === undefined ? undefined : phases[key];
	}

	/** The phase from which an action is expected; undefined where the organisation says never. */
	expectedFrom(action: Action): PhaseId | undefined {
		const own = this.ownPhase(action);
		return own === never ? undefined : (own ?? action.phase);
	}

	/**
	 * Whether an initiative of this phase and type is expected to answer an action now. Without a phase nothing is expected;
	 * what its type is not expected to answer, no organisation's phase asks of it.
	 */
	expects(action: Action, phase: PhaseId | undefined, type: string | undefined): boolean {
		const from = this.expectedFrom(action);
		if (phase === undefined || from === undefined || this.rankOf(from) > this.rankOf(phase)) return false;
		return this.canExpect(action, type);
	}

	/** Whether an initiative of this type may be expected to answer an action at all. */
	canExpect(action: Action, type: string | undefined): boolean {
		const { expectedOf } = this.data;
		return type === undefined || !Object.hasOwn(expectedOf, type) || expectedOf[type]?.includes(action.id) === true;
	}

	/** The severity that the organisation gives to what one of these keys names, the closest first; undefined where it gives none. */
	ownSeverity(...keys: readonly (string | undefined)[]): OwnSeverity | undefined {
		const { severities = {} } = this.own;
		const key = keys.find((one) => one !== undefined && Object.hasOwn(severities, one));
		return key === undefined ? undefined : severities[key];
	}

	/** Whether the organisation does not have a finding looked for. */
	isSwitchedOff({ group }: Pick<FindingDescription, 'group'>): boolean {
		return group !== undefined && this.own.groups?.[group] === false;
	}

	/** The same standard under another overlay. */
	under(own: Overlay): Standard {
		return new Standard(this.parts, this.rules, own);
	}
}

/** The standard as an organisation has it: its phases, severities, terms and groups in place of what was laid over before. */
export function overlay(standard: Standard, own: Overlay): Standard {
	return standard.under(own);
}
