/** Whether people agree to what is done with what is known of them. */
import { type Check, placeOf, says } from '../../server/engine/index';
import { isPresumed } from '../shared/consent';

/** Personal information whose consent is taken for given. */
const presumed: Check = function* ({ charter, value }) {
	for (const one of value.renseignements ?? []) {
		const { consentement = '' } = one;
		if (one.personnel !== true || !says(charter, one, 'nom') || !isPresumed(consentement)) continue;
		const place = placeOf(charter, one, 'consentement');
		if (place) yield { ...place, args: [one.nom ?? '', consentement] };
	}
};

/** By code. */
export const presumedConsent: Readonly<Record<string, Check>> = {
	'securite.normes/consentement_presume': presumed,
};
