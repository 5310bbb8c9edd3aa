/** The `charte.*` settings: people write them in French, {@link settingsIn} says them in the server's own words. */
import { never } from '../engine/catalogue/types';
import type { Catalogue, Language, Overlay, OwnSeverity } from '../engine/index';

/** The settings of one resource. */
export interface Settings {
	/** `auto`: that of the editor. */
	readonly language: Language | 'auto';
	/** What an organisation lays over the standard. */
	readonly own: Required<Overlay>;
	/** Whether what a later phase will expect is shown as information. */
	readonly laterExpectations: boolean;
	/** Days after which an evaluation is stale. */
	readonly staleDays: number;
	/** Whether wording is looked at. */
	readonly wording: boolean;
	/** Folders, relative to the workspace's folder, where files of evidence also lie. */
	readonly evidenceRoots: readonly string[];
	/** Whether charters that are not open have their findings shown too. */
	readonly workspaceDiagnostics: boolean;
	/** Whether figures stand above the sections and the practices. */
	readonly codeLens: boolean;
	/** Whether numbers and titles stand behind the ids of practices and actions. */
	readonly inlayHints: boolean;
}

export const defaultSettings: Settings = {
	language: 'auto',
	own: { phases: {}, severities: {}, terms: {}, groups: {}, targets: [], requiredSections: [] },
	laterExpectations: false,
	staleDays: 180,
	wording: true,
	evidenceRoots: [],
	workspaceDiagnostics: false,
	codeLens: true,
	inlayHints: false,
};

/** What people wrote under `charte`: anything that is not what the schema says takes its default. */
export function settingsIn(raw: unknown, standard: Catalogue): Settings {
	const given = isRecord(raw) ? raw : {};
	const days = within(given.peremption, 'jours');
	return {
		language: given.langue === 'fr' || given.langue === 'en' ? given.langue : 'auto',
		own: {
			phases: phaseOverrides(given.phases, standard),
			severities: severities(given.severites),
			terms: terms(within(given.formulation, 'termes')),
			groups: groupsOff(given, standard),
			// Only a config file says these.
			targets: [],
			requiredSections: [],
		},
		laterExpectations: given.attentesFutures === true,
		staleDays: typeof days === 'number' && days >= 1 ? days : defaultSettings.staleDays,
		wording: switched(given.formulation, defaultSettings.wording),
		evidenceRoots: roots(within(given.preuves, 'racines')),
		workspaceDiagnostics: given.diagnosticsEspace === true,
		codeLens: switched(given.codeLens, defaultSettings.codeLens),
		inlayHints: switched(given.inlayHints, defaultSettings.inlayHints),
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

/** The families of findings that are switched off, each by the setting of its name. */
function groupsOff(given: Readonly<Record<string, unknown>>, { data }: Catalogue): Settings['own']['groups'] {
	return Object.fromEntries(
		data.groups.filter((group) => !switched(given[group], true)).map((group) => [group, false]),
	);
}

const severityNames: ReadonlyMap<unknown, OwnSeverity> = new Map([
	['erreur', 'error'],
	['avertissement', 'warning'],
	['information', 'information'],
	['conseil', 'hint'],
	['aucune', 'none'],
]);

/** The severities that exist, each under its code or group. */
function severities(raw: unknown): Settings['own']['severities'] {
	const named = Object.entries(isRecord(raw) ? raw : {}).map(
		([code, name]) => [code, severityNames.get(name)] as const,
	);
	return Object.fromEntries(named.filter((entry): entry is [string, OwnSeverity] => entry[1] !== undefined));
}

/** How the settings say that something is expected in no phase. */
const neverName = 'jamais';

/** The phases that exist, each under an action or a practice that does. */
function phaseOverrides(raw: unknown, standard: Catalogue): Settings['own']['phases'] {
	const phases = new Map<unknown, string>([...standard.phases.map(({ id }) => [id, id] as const), [neverName, never]]);
	const named = Object.entries(isRecord(raw) ? raw : {})
		.filter(([id]) => standard.practice(id) !== undefined || standard.action(id) !== undefined)
		.map(([id, name]) => [id, phases.get(name)] as const);
	return Object.fromEntries(named.filter((entry): entry is [string, string] => entry[1] !== undefined));
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
