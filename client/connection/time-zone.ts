import type * as vscode from 'vscode';

const key = 'charte.fuseau';

/**
 * The time zone of whoever looks at the editor. In a container or on another machine the extension runs by that machine's
 * clock; only a page of the editor knows the reader's, and what it says is kept for the next time.
 */
export class ReaderTimeZone {
	/** `remote`: the extension runs elsewhere than the editor. `changed` is called with another time zone. */
	constructor(
		private readonly memory: Pick<vscode.Memento, 'get' | 'update'>,
		private readonly remote: boolean,
		private readonly changed: (timeZone: string) => void,
	) {}

	/** Its name (`America/Toronto`); this machine's as long as no page has said another. */
	get current(): string {
		const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
		const kept = this.remote ? this.memory.get<unknown>(key) : undefined;
		return typeof kept === 'string' && kept !== '' ? kept : own;
	}

	/** A page says where it is looked at; anything but a name is left aside. */
	seen(timeZone: unknown): void {
		if (!this.remote || typeof timeZone !== 'string' || timeZone === '' || timeZone === this.current) return;
		void this.memory.update(key, timeZone);
		this.changed(timeZone);
	}
}
