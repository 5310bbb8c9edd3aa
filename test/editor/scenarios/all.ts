// The scenarios of the real editor, the same on both hosts. A new file is added here.

/** Loads every scenario; mocha's globals must exist. */
export async function loadScenarios(): Promise<void> {
	await import('./activation');
	await import('./opening');
	await import('./typing');
	await import('./completion');
	await import('./hover');
	await import('./fixes');
	await import('./panel');
	await import('./commands');
	await import('./settings');
	await import('./bad-input');
}
