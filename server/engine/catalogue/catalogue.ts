import data from 'practices:catalogue';
import type { DeclarationKeys } from '../model/read';
import {
	type Action,
	type CatalogueData,
	type EditionId,
	type PhaseId,
	type PhaseOverrides,
	type Practice,
	phases,
	type Target,
} from './types';

/** The standard, with its lookups. One instance serves the whole process: it is data. */
export class Catalogue implements DeclarationKeys {
	readonly practices: readonly Practice[];
	/** The ids of the 18 practices, in order. */
	readonly ids: readonly string[];
	/** All 53 actions, in order. */
	readonly actions: readonly Action[];
	readonly #practices: ReadonlyMap<string, Practice>;
	readonly #actions: ReadonlyMap<string, Action>;
	readonly #keys: ReadonlyMap<string, readonly string[]>;

	constructor(readonly data: CatalogueData) {
		this.practices = data.practices;
		this.actions = data.practices.flatMap((practice) => practice.actions);
		this.ids = data.practices.map((practice) => practice.id);
		this.#practices = new Map(data.practices.map((practice) => [practice.id, practice]));
		this.#actions = new Map(this.actions.map((action) => [action.id, action]));
		this.#keys = new Map(data.practices.map((practice) => [practice.id, practice.actions.map((action) => action.key)]));
	}

	/** The practice of an id; undefined where there is none. */
	practice(id: string): Practice | undefined {
		return this.#practices.get(id);
	}

	/** The action of an id such as `valeur.pmv`; undefined where there is none. */
	action(id: string): Action | undefined {
		return this.#actions.get(id);
	}

	/** The practice that an action belongs to. */
	practiceOf(action: Action): Practice {
		const practice = this.#practices.get(action.practice);
		if (!practice) throw new Error(`no practice for ${action.id}`);
		return practice;
	}

	target(id: string): Target | undefined {
		return this.data.targets.find((target) => target.id === id);
	}

	actionsOf(practice: string): readonly string[] | undefined {
		return this.#keys.get(practice);
	}

	/** The actions that an edition has, in order. */
	actionsIn(edition: EditionId): readonly Action[] {
		return this.actions.filter((action) => action.wording[edition] !== null);
	}

	/** What an organisation says of when an action is expected: of the action itself, else of its practice. */
	ownPhase(action: Action, overrides: PhaseOverrides): PhaseId | 'jamais' | undefined {
		const key = [action.id, action.practice].find((id) => Object.hasOwn(overrides, id));
		return key === undefined ? undefined : overrides[key];
	}

	/** The phase from which an action is expected; undefined where an organisation says never. */
	expectedFrom(action: Action, overrides: PhaseOverrides = {}): PhaseId | undefined {
		const own = this.ownPhase(action, overrides);
		return own === 'jamais' ? undefined : (own ?? action.phase);
	}

	/**
	 * Whether an initiative of this phase and type is expected to answer an action now. Without a phase nothing is expected;
	 * what a retirement is not expected to answer, no override asks of it.
	 */
	expects(
		action: Action,
		phase: PhaseId | undefined,
		type: string | undefined,
		overrides: PhaseOverrides = {},
	): boolean {
		const from = this.expectedFrom(action, overrides);
		if (phase === undefined || from === undefined || phases.indexOf(from) > phases.indexOf(phase)) return false;
		return type !== 'retrait' || this.data.expectedAtRetirement.includes(action.id);
	}
}

/** The standard that the build compiled from `practices/`. */
export const catalogue = new Catalogue(data);
