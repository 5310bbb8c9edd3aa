import { nameFinder } from '../schema/names/find';
import type { Bilingual, EnumType, EnumValue } from '../schema/types';
import type {
	Action,
	CatalogueData,
	EditionId,
	FindingDescription,
	OwnTarget,
	Phase,
	PhaseId,
	Practice,
	Snippet,
	StandardData,
	SubstanceWords,
	Target,
	Term,
	Wording,
} from './types';

/** What a standard says, with its lookups: what a charter is read with. It is data, and knows nothing of charters. */
export class Catalogue {
	readonly data: CatalogueData;
	/** In the order of the standard. */
	readonly practices: readonly Practice[];
	/** The ids of the practices, in order. */
	readonly ids: readonly string[];
	/** The actions of all editions, in order. */
	readonly actions: readonly Action[];
	/** What is known of the codes of findings, in the order in which they are looked for. */
	readonly descriptions: readonly FindingDescription[];
	readonly wording: Wording;
	readonly substance: SubstanceWords;
	/** All known terms, by code; the settings' own are not among them. */
	readonly terms: ReadonlyMap<string, Term>;
	readonly snippets: readonly Snippet[];
	/** In the order of an initiative's life. */
	readonly phases: readonly Phase[];
	readonly #practices: ReadonlyMap<string, Practice>;
	readonly #actions: ReadonlyMap<string, Action>;
	readonly #keys: ReadonlyMap<string, readonly string[]>;
	readonly #values: Readonly<Record<NonNullable<EnumType['of']>, readonly EnumValue[]>>;
	readonly #descriptions: ReadonlyMap<string, FindingDescription>;
	readonly #practiceNamed: (name: string) => string | undefined;
	readonly #actionNamed: ReadonlyMap<string, (name: string) => string | undefined>;

	/** `ownTargets`: what an organisation's charters may aim at beside the targets of the strategy. */
	constructor(
		{ catalogue: data, findings, wording, substance, snippets }: StandardData,
		readonly ownTargets: readonly OwnTarget[] = [],
	) {
		this.data = data;
		this.practices = data.practices;
		this.actions = data.practices.flatMap((practice) => practice.actions);
		this.ids = data.practices.map((practice) => practice.id);
		this.descriptions = findings;
		this.wording = wording;
		this.substance = substance ?? noWords;
		this.terms = new Map(wording.terms.map((term) => [codeOfTerm(term), term]));
		this.snippets = snippets;
		this.phases = data.phases;
		this.#practices = new Map(data.practices.map((practice) => [practice.id, practice]));
		this.#actions = new Map(this.actions.map((action) => [action.id, action]));
		this.#keys = new Map(data.practices.map((practice) => [practice.id, practice.actions.map((action) => action.key)]));
		const names = data.alsoCalled;
		const asValues = (
			some: readonly { readonly id: string; readonly help: Bilingual }[],
			kind: 'editions' | 'phases' | 'targets',
		): EnumValue[] =>
			some.map(({ id, help }) => {
				const alsoCalled = names?.[kind][id];
				return { value: id, help, ...(alsoCalled ? { alsoCalled } : {}) };
			});
		// The edition of a charter that names none comes first.
		const editions = [...data.editions].sort((a, b) => Number(b.id === data.edition) - Number(a.id === data.edition));
		this.#values = {
			edition: asValues(editions, 'editions'),
			phase: asValues(data.phases, 'phases'),
			target: [
				...asValues(data.targets, 'targets'),
				...ownTargets.map(({ id, statement }) => ({ value: id, help: { fr: statement, en: statement } })),
			],
		};
		this.#descriptions = new Map(findings.map((one) => [one.code, one]));
		this.#practiceNamed = nameFinder(this.ids.map((id) => ({ own: id, alsoCalled: names?.practices[id] })));
		this.#actionNamed = new Map(
			data.practices.map(({ id, actions }) => [
				id,
				nameFinder(actions.map((action) => ({ own: action.key, alsoCalled: names?.actions[action.id] }))),
			]),
		);
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

	/** The same, with targets of an organisation beside those that are known already. */
	withTargets(more: readonly OwnTarget[]): Catalogue {
		const { data, descriptions, wording, substance, snippets } = this;
		const parts = { catalogue: data, findings: descriptions, wording, substance, snippets };
		return new Catalogue(parts, [...this.ownTargets, ...more]);
	}

	/** The keys of a practice's actions, in order; undefined where there is no such practice. */
	actionsOf(practice: string): readonly string[] | undefined {
		return this.#keys.get(practice);
	}

	/** The id of the practice that is meant by another name of it; undefined where none is. */
	practiceNamed(name: string): string | undefined {
		return this.#practiceNamed(name);
	}

	/** The key of the action of a practice that is meant by another name of it; undefined where none is. */
	actionNamed(practice: string, name: string): string | undefined {
		return this.#actionNamed.get(practice)?.(name);
	}

	/** The actions that an edition has, in order. */
	actionsIn(edition: EditionId): readonly Action[] {
		return this.actions.filter((action) => has(action, edition));
	}

	/**
	 * What is known of a code of finding: its own description, or the one that stands for the codes of every practice or
	 * action (`<pratique>`, `<action>/partielle`), or of every term (`formulation/<id>`). Undefined for a code that is not described.
	 */
	description(code: string): FindingDescription | undefined {
		if (this.terms.has(code)) return this.#descriptions.get('formulation/<id>');
		const [subject = '', check] = code.split('/');
		const general = this.action(subject) ? '<action>' : this.practice(subject) ? '<pratique>' : subject;
		return (
			this.#descriptions.get(code) ?? this.#descriptions.get(check === undefined ? general : `${general}/${check}`)
		);
	}

	/** Where a phase stands in the life of an initiative: 0 for the first, -1 for one that does not exist. */
	rankOf(phase: PhaseId | undefined): number {
		return phase === undefined ? -1 : this.phases.findIndex(({ id }) => id === phase);
	}

	/** The phase that follows another; undefined after the last one, and where there is none. */
	phaseAfter(phase: PhaseId | undefined): PhaseId | undefined {
		return phase && this.phases[this.rankOf(phase) + 1]?.id;
	}

	/** The words of a phase, in a language; its id where there is no such phase. */
	phaseWord(phase: PhaseId, form: 'name' | 'named' | 'from', language: 'fr' | 'en'): string {
		return this.phases[this.rankOf(phase)]?.[form][language] ?? phase;
	}

	/** « courante »; the id where there is no such edition. */
	editionName(edition: EditionId, language: 'fr' | 'en'): string {
		return this.data.editions.find(({ id }) => id === edition)?.name[language] ?? edition;
	}

	/** The values of a closed list: the format's own, or those that the standard gives. */
	valuesOf({ of, values }: EnumType): readonly EnumValue[] {
		return of === undefined ? values : this.#values[of];
	}
}

const noWords: SubstanceWords = { general: {}, byKind: {} };

/** Whether an edition has an action. */
export function has({ wording }: Action, edition: EditionId): boolean {
	return typeof wording[edition] === 'string';
}

/** The id of the settings' own terms: one for all of them. */
export const ownTermId = 'terme';

/** The code of the finding that a term makes. */
export function codeOfTerm({ id }: Pick<Term, 'id'>): string {
	return `formulation/${id}`;
}
