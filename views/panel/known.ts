import { fold } from '../../server/engine/fold';

/** So many names are proposed at a time. */
const most = 6;

/**
 * Which of some names are proposed to whoever fills in a field: those that hold what was typed, but not one that is there
 * already; all of them while nothing was typed, or one of them whole.
 * @param typed what the field holds
 * @param touched whether that is not what it held at first
 */
export function proposed(names: readonly string[], typed: string, touched: boolean): readonly boolean[] {
	const text = fold(typed.trim());
	const folded = names.map(fold);
	const sought = touched && !folded.includes(text) ? text : '';
	let shown = 0;
	return folded.map((name) => name !== text && name.includes(sought) && ++shown <= most);
}
