/** What the expectations centred on the person add to practices 7 and 9. A setting switches them off. */
import { addKey, type Check, fold, type Hit, placeOf, says } from '../../server/engine/index';
import { asOne } from '../shared/as-one';
import { journeysToCome } from '../shared/journeys';

/**
 * A new service most of whose steps are not digital, or half of them without a reason for each: it was not thought of as
 * digital.
 */
export const bornOnPaper: Check = function* ({ charter, value, type, reached }) {
	if (type !== 'nouveau_service') return;
	for (const journey of journeysToCome(value)) {
		const steps = journey.etapes ?? [];
		const other = steps.filter(({ numerique }) => numerique === false);
		const explained = other.every((step) => says(charter, step, 'motif'));
		// From realisation on, each step that lacks its reason is told of.
		if (!explained && reached('realisation')) continue;
		if (steps.length < 2 || other.length * 2 < steps.length + (explained ? 1 : 0)) continue;
		const place = placeOf(charter, journey, 'nom');
		if (place) yield { ...place, args: [journey.nom ?? '', other.length, steps.length] };
	}
};

/** Personal information that the person has no way to see and have corrected. */
export const outOfReach: Check = ({ charter, value }) => {
	// What is listed twice, once as known, is consulted the same way.
	const told = new Set(
		(value.renseignements ?? []).filter((one) => says(charter, one, 'acces')).map(({ nom = '' }) => fold(nom)),
	);
	return asOne(
		(value.renseignements ?? []).flatMap((one): Hit[] => {
			if (one.personnel !== true || !says(charter, one, 'nom') || told.has(fold(one.nom ?? ''))) return [];
			const place = placeOf(charter, one, 'nom');
			return place ? [{ ...place, args: [one.nom ?? ''], fixes: addKey(charter, one, 'acces') }] : [];
		}),
	);
};

/** Personal information that another body passes on, without a word of consent. */
export const passedOn: Check = ({ charter, value }) =>
	asOne(
		(value.renseignements ?? []).flatMap((one): Hit[] => {
			if (one.personnel !== true || one.source !== 'partenaire' || !says(charter, one, 'nom')) return [];
			const place = says(charter, one, 'consentement') ? undefined : placeOf(charter, one, 'source');
			return place ? [{ ...place, args: [one.nom ?? ''], fixes: addKey(charter, one, 'consentement') }] : [];
		}),
	);
