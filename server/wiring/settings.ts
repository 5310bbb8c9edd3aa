import type { Connection } from 'vscode-languageserver';
import type { Settings } from '../protocol';

export const defaultSettings: Settings = {
	langue: 'auto',
	severites: {},
	attentesFutures: false,
	peremption: { jours: 180 },
};

/** The `charte.*` settings of each resource, asked of the client once and again after a change. */
export class SettingsStore {
	readonly #asked = new Map<string, Promise<Settings>>();
	#pushed: Settings = defaultSettings;
	/** Grows with every change: part of what an analysis is made for. */
	revision = 0;

	constructor(
		private readonly connection: Connection,
		private readonly canAsk: () => boolean,
	) {}

	/** The settings of one resource, or of none (an empty uri); defaults where the client has none or does not answer. */
	get(uri: string): Promise<Settings> | Settings {
		if (!this.canAsk()) return this.#pushed;
		let asked = this.#asked.get(uri);
		if (!asked) {
			asked = this.connection.workspace
				.getConfiguration({ ...(uri ? { scopeUri: uri } : {}), section: 'charte' })
				.then(normalized, () => defaultSettings);
			this.#asked.set(uri, asked);
		}
		return asked;
	}

	/** Forgets all that was asked; clients that cannot be asked send the settings along. */
	changed(settings: unknown): void {
		this.#asked.clear();
		this.revision++;
		if (settings && typeof settings === 'object' && 'charte' in settings) this.#pushed = normalized(settings.charte);
	}

	forget(uri: string): void {
		this.#asked.delete(uri);
	}
}

/** Settings as written by people: anything that is not what the schema says takes its default. */
export function normalized(raw: unknown): Settings {
	const given = (raw && typeof raw === 'object' ? raw : {}) as Partial<Record<keyof Settings, unknown>>;
	const { langue, severites, attentesFutures, peremption } = given;
	const days = peremption && typeof peremption === 'object' && 'jours' in peremption ? peremption.jours : undefined;
	return {
		langue: langue === 'fr' || langue === 'en' ? langue : 'auto',
		severites:
			severites && typeof severites === 'object' && !Array.isArray(severites)
				? (severites as Settings['severites'])
				: {},
		attentesFutures: attentesFutures === true,
		peremption: { jours: typeof days === 'number' && days >= 1 ? days : 180 },
	};
}
