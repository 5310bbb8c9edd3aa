import type { Judge } from '../judging/environment';
import type { FileStore } from '../judging/files';
import type { ConfigStore } from './configs';
import type { Host } from './host';
import type { SettingsStore } from './settings';

/** What the charters of one session are judged with, whether they are open or not. */
export interface JudgingContext extends Judge {
	readonly host: Host;
	readonly settings: SettingsStore;
	readonly files: FileStore;
	readonly configs: ConfigStore;
}
