import type { Connection } from 'vscode-languageserver';
import { type Catalogue, never, type Standard } from '../engine/index';
import type { Settings } from '../protocol';

export const defaultSettings: Settings = {
	langue: 'auto',
	severites: {},
	attentesFutures: false,
	phases: {},
	peremption: { jours: 180 },
	formulation: { actif: true, termes: {} },
	personne: { actif: true },
	preuves: { racines: [] },
	diagnosticsEspace: false,
	codeLens: { actif: true },
	inlayHints: { actif: false },
};

/** The `charte.*` settings of each resource, asked of the client once and again after a change. */
export class SettingsStore {
	readonly #asked = new Map<string, Promise<Settings>>();
	#pushed: Settings = defaultSettings;
	/** Grows with every change: part of what an analysis is made for. */
	revision = 0;

	constructor(
		private readonly connection: Connection,
		/** What the settings of phases are about. */
		private readonly standard: Standard,
		private readonly canAsk: () => boolean,
	) {}

	/** The settings of one resource, or of none (an empty uri); defaults where the client has none or does not answer. */
	get(uri: string): Promise<Settings> | Settings {
		if (!this.canAsk()) return this.#pushed;
		let asked = this.#asked.get(uri);
		if (!asked) {
			asked = this.connection.workspace.getConfiguration({ ...(uri ? { scopeUri: uri } : {}), section: 'charte' }).then(
				(raw) => normalized(raw, this.standard),
				() => defaultSettings,
			);
			this.#asked.set(uri, asked);
		}
		return asked;
	}

	/** Forgets all that was asked; clients that cannot be asked send the settings along. */
	changed(settings: unknown): void {
		this.#asked.clear();
		this.revision++;
		if (settings && typeof settings === 'object' && 'charte' in settings)
			this.#pushed = normalized(settings.charte, this.standard);
	}

	forget(uri: string): void {
		this.#asked.delete(uri);
	}
}

/** Settings as written by people: anything that is not what the schema says takes its default. */
export function normalized(raw: unknown, catalogue: Catalogue): Settings {
	const given = (raw && typeof raw === 'object' ? raw : {}) as Partial<Record<keyof Settings, unknown>>;
	const { langue, severites, attentesFutures, peremption } = given;
	const days = within(peremption, 'jours');
	return {
		langue: langue === 'fr' || langue === 'en' ? langue : 'auto',
		severites: severities(severites),
		attentesFutures: attentesFutures === true,
		phases: phaseOverrides(given.phases, catalogue),
		peremption: { jours: typeof days === 'number' && days >= 1 ? days : 180 },
		formulation: { actif: switched(given.formulation, true), termes: terms(within(given.formulation, 'termes')) },
		personne: { actif: switched(given.personne, true) },
		preuves: { racines: roots(within(given.preuves, 'racines')) },
		diagnosticsEspace: given.diagnosticsEspace === true,
		codeLens: { actif: switched(given.codeLens, true) },
		inlayHints: { actif: switched(given.inlayHints, false) },
	};
}

/** The `actif` of a group of settings; the default where it says neither yes nor no. */
function switched(group: unknown, byDefault: boolean): boolean {
	const value = within(group, 'actif');
	return typeof value === 'boolean' ? value : byDefault;
}

/** The value of one key of a group of settings; undefined where there is no such group or key. */
function within(group: unknown, key: string): unknown {
	return isRecord(group) && Object.hasOwn(group, key) ? group[key] : undefined;
}

const severityNames: ReadonlySet<unknown> = new Set(['erreur', 'avertissement', 'information', 'conseil', 'aucune']);

/** The severities that exist, each under its code or group. */
function severities(raw: unknown): Settings['severites'] {
	if (!isRecord(raw)) return {};
	return Object.fromEntries(Object.entries(raw).filter(([, name]) => severityNames.has(name))) as Settings['severites'];
}

/** The phases that exist, each under an action or a practice that does. */
function phaseOverrides(raw: unknown, catalogue: Catalogue): Settings['phases'] {
	if (!isRecord(raw)) return {};
	const phases: readonly unknown[] = [...catalogue.phases.map(({ id }) => id), never];
	const known = ([id, phase]: [string, unknown]) =>
		phases.includes(phase) && (catalogue.practice(id) !== undefined || catalogue.action(id) !== undefined);
	return Object.fromEntries(Object.entries(raw).filter(known)) as Settings['phases'];
}

/** An organisation does not forbid more than this; a longer list would slow every key stroke. */
const mostTerms = 500;

/** The terms that have a better way beside them. */
function terms(raw: unknown): Readonly<Record<string, string>> {
	if (!isRecord(raw)) return {};
	const written = Object.entries(raw).filter(
		(entry): entry is [string, string] =>
			entry[0].trim() !== '' && typeof entry[1] === 'string' && entry[1].trim() !== '',
	);
	return Object.fromEntries(written.slice(0, mostTerms).map(([term, better]) => [term.trim(), better.trim()]));
}

/** Each root is one more question to the file system for every file of evidence. */
const mostRoots = 20;

/** The relative paths that stay inside the folder, with `/` and none at the end; the folder itself is an empty one. */
function roots(raw: unknown): readonly string[] {
	const found = new Set<string>();
	for (const one of Array.isArray(raw) ? raw : []) {
		if (typeof one !== 'string' || one.trim() === '') continue;
		const path = one.trim().replace(/\\/g, '/');
		const parts = path.split('/').filter((part) => part !== '' && part !== '.');
		if (!path.startsWith('/') && !/^[a-z][a-z\d+.-]*:/i.test(path) && !parts.includes('..')) found.add(parts.join('/'));
	}
	return [...found].slice(0, mostRoots);
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
