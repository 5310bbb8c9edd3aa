import type * as vscode from 'vscode';

/** Both hosts have timers; the types of neither are those of the other. */
const { setTimeout, clearTimeout } = globalThis as unknown as {
	setTimeout(run: () => void, milliseconds: number): unknown;
	clearTimeout(timer: unknown): void;
};

/** Does something once, a moment after the last time that it was asked for. */
export class Soon implements vscode.Disposable {
	#timer: unknown;

	constructor(
		private readonly milliseconds: number,
		private readonly run: () => void,
	) {}

	ask(): void {
		this.dispose();
		this.#timer = setTimeout(this.run, this.milliseconds);
	}

	/** Drops what was asked for and is not done yet. */
	dispose(): void {
		clearTimeout(this.#timer);
	}
}
