// What the suite tells the program that started the editor: console lines it knows by their mark.

const mark = '@charte ';

export type TestMessage =
	| { state: 'passed' | 'failed' | 'skipped'; title: string; ms: number; error?: string }
	| { state: 'say'; title: string }
	| { state: 'end' }
	| { ui: { id: number; do: string; with: unknown[] } };

/** Sends one message. */
export function tell(message: TestMessage): void {
	console.log(mark + JSON.stringify(message));
}
