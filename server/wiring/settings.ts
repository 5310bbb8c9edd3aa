import type { Connection } from 'vscode-languageserver';
import type { Standard } from '../engine/index';
import { defaultSettings, type Settings, settingsIn } from '../judging/settings';
import type { Patience } from './patience';

/** The `charte.*` settings of each resource, asked of the client once and again after a change. */
export class SettingsStore {
	readonly #asked = new Map<string, Promise<Settings>>();
	#pushed: Settings = defaultSettings;
	/** Grows with every change: an analysis counts for one revision. */
	revision = 0;

	constructor(
		private readonly connection: Connection,
		/** What the settings of phases are about. */
		private readonly standard: Standard,
		private readonly canAsk: () => boolean,
		private readonly patience: Patience,
		/** Settings came after their time: what was made without them is out of date. */
		private readonly late: () => void,
	) {}

	/** The settings of one resource, or of none (an empty uri); defaults where the client has none or does not answer (in time). */
	get(uri: string): Promise<Settings> | Settings {
		if (!this.canAsk()) return this.#pushed;
		let asked = this.#asked.get(uri);
		if (!asked) {
			const answer = this.connection.workspace.getConfiguration({
				...(uri ? { scopeUri: uri } : {}),
				section: 'charte',
			});
			const settings = Promise.resolve(answer).then(
				(raw) => settingsIn(raw, this.standard),
				() => defaultSettings,
			);
			const inTime = this.patience.wait(settings, defaultSettings, (own) => {
				// What was changed or closed meanwhile is asked for anew.
				if (this.#asked.get(uri) !== inTime) return;
				this.#asked.set(uri, Promise.resolve(own));
				this.revision++;
				this.late();
			});
			asked = inTime;
			this.#asked.set(uri, inTime);
		}
		return asked;
	}

	/** Forgets all that was asked; clients that cannot be asked send the settings along. */
	changed(settings: unknown): void {
		this.#asked.clear();
		this.revision++;
		if (settings && typeof settings === 'object' && 'charte' in settings)
			this.#pushed = settingsIn(settings.charte, this.standard);
	}

	forget(uri: string): void {
		this.#asked.delete(uri);
	}
}
