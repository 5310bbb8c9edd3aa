/** The engine over Québec's standard, as most tests want it. */
import { standard } from '../practices/index';
import * as engine from '../server/engine/analyse';
import { defaultEnvironment as defaults, type Environment } from '../server/engine/env';
import type { Charter } from '../server/engine/model/charter';
import type { SectionCache } from '../server/engine/parse/sections';
import { type Overlay, overlay, type Standard } from '../server/engine/standard';

export { fileFindings, judge } from '../server/engine/analyse';
export { standard };

/** What a test sets otherwise than the defaults, the organisation's own settings among it. */
export interface Settings
	extends Partial<Omit<Environment, 'standard'>>,
		Pick<Overlay, 'phases' | 'severities' | 'targets' | 'requiredSections'> {
	readonly extraTerms?: Overlay['terms'];
	readonly personCentred?: boolean;
}

/** The defaults of every setting, for a day. */
export function defaultEnvironment(today: string, more: Settings = {}): Environment {
	const { phases, severities, targets, requiredSections, extraTerms, personCentred = true, ...rest } = more;
	const own: Overlay = {
		...(phases ? { phases } : {}),
		...(severities ? { severities } : {}),
		...(targets ? { targets } : {}),
		...(requiredSections ? { requiredSections } : {}),
		...(extraTerms ? { terms: extraTerms } : {}),
		groups: { personne: personCentred },
	};
	const key = JSON.stringify(own);
	const laid = known.get(key) ?? overlay(standard, own);
	known.set(key, laid);
	return defaults(laid, today, rest);
}

/** The standard under each overlay that was asked for: what is worked out of it once holds for all who ask for the same. */
const known = new Map<string, Standard>();

/** The ids of its phases, in order. */
export const phases = standard.phases.map(({ id }) => id);

/** Reads a text as a charter. */
export const read = (text: string, cache?: SectionCache): Charter => engine.read(text, standard, cache);

/** Reads and judges a text. */
export const { analyse } = engine;
