/** The targets of its organisation that a charter declares itself. */
import { type Check, placeOf } from '../../server/engine/index';

/** A target of one's own that is aimed at, and of which nothing says what it aims at. */
const untold: Check = function* ({ charter, value: { alignement } }) {
	for (const one of alignement ?? []) {
		const own = charter.catalogue.ownTargets.find(({ id }) => id === one.cible);
		const place = own?.inCharter && own.statement === '' ? placeOf(charter, one, 'cible') : undefined;
		if (own && place) yield { ...place, args: [own.id] };
	}
};

/** By code. */
export const ownTargetChecks: Readonly<Record<string, Check>> = { 'alignement/cible_propre': untold };
