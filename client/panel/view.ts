/** How the coverage is looked at. Kept by the host for each workspace, plain data. */
export interface PanelView {
	/** The wheel, or the table that says the same. */
	readonly picture: 'wheel' | 'table';
}

export const defaultView: PanelView = { picture: 'wheel' };

/** What was kept, made sound: what is not understood takes its default. */
export function readView(stored: unknown): PanelView {
	const { picture } = (stored ?? {}) as Partial<PanelView>;
	return { picture: picture === 'table' ? 'table' : 'wheel' };
}
