/** The links that open a practice's page in the panel, and back. Nothing here needs the editor. */

/** A practice of the standard, and one of its actions (whole id: `valeur.pmv`). */
export interface PracticePlace {
	readonly practice: string;
	readonly action?: string;
}

const word = /^[a-z][a-z_]{0,39}$/;

/** Reads ids as people and links write them: `valeur`, `valeur.pmv`, or `valeur` with `pmv`. Undefined when malformed. */
export function practicePlace(practice: unknown, action?: unknown): PracticePlace | undefined {
	if (typeof practice !== 'string') return undefined;
	const [id = '', own, ...rest] = practice.split('.');
	if (rest.length > 0 || !word.test(id) || (own !== undefined && !word.test(own))) return undefined;
	if (action === undefined || action === null || action === '') {
		return own === undefined ? { practice: id } : { practice: id, action: `${id}.${own}` };
	}
	if (typeof action !== 'string') return undefined;
	const short = action.startsWith(`${id}.`) ? action.slice(id.length + 1) : action;
	return word.test(short) ? { practice: id, action: `${id}.${short}` } : undefined;
}

/** The practice that a finding's `data` names. Undefined when it names none, or malformed data. */
export function placeOfFinding(data: unknown): PracticePlace | undefined {
	if (typeof data !== 'object' || data === null) return undefined;
	const { practice, action } = data as { practice?: unknown; action?: unknown };
	return practicePlace(practice, action) ?? practicePlace(practice);
}

/** The address that the editor hands to the extension: `vscode://PUBLISHER.NAME/pratique/valeur/pmv`. */
export function practiceLink(scheme: string, extensionId: string, place: PracticePlace): string {
	const action = place.action === undefined ? '' : `/${place.action.slice(place.practice.length + 1)}`;
	return `${scheme}://${extensionId}/pratique/${place.practice}${action}`;
}

/** Reads the path of such an address. Undefined when it is not one. */
export function parsePracticePath(path: string): PracticePlace | undefined {
	const [empty, kind, practice, action, ...rest] = path.replace(/\/$/, '').split('/');
	if (empty !== '' || kind !== 'pratique' || rest.length > 0) return undefined;
	return practicePlace(practice, action);
}
