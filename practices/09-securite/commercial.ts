/** Information that is collected to sell: to partners, to make offers, to feed a product. */
import { type Check, fold, placeOf } from '../../server/engine/index';

const forSale =
	// cspell:disable-next-line
	/\boffres? (?:personnalisee?s?|ciblee?s?|commerciales?|promotionnelles?|de (?:nos|ses) partenaires)|\b(?:fins?|buts?|objectifs?) (?:[a-z]+ ){0,3}?(?:commercia|marketing|publicit|promotion|partenariat|monetis|prospection|vente)|\b(?:marketing|publicite|monetis|prospection|vente croisee|fidelisation|sollicitation)|\bd'amelioration et de partenariat|\b(?:alimenter|entrainer|ameliorer|enrichir) (?:nos|notre|leurs?) (?:produits?|modeles?|offres?|algorithmes?|services? commerc)|\b(?:personali[sz]ed|targeted|commercial|promotional|partner) (?:offers?|ads?|promotions?|advertis|purposes?|deals?)|\b(?:advertis|monetiz|monetis|cross-?sell|upsell|marketing|lead generation)|\b(?:train|feed|improve|enrich|power) our (?:[a-z]+ )?(?:products?|models?|offers?|offering|algorithms?|ai)\b|\b(?:share|shared|sold|sell)[a-z]* (?:[a-z]+ ){0,3}?(?:with|to) (?:our|its|their) (?:commercial |business )?partner/;

const denied = /\b(?:jamais|pas|ni|non|aucune?|sans|never|not|no|nor|without)\b/;

/** Information whose need is commercial: the service does without it. */
export const commercialNeed: Check = function* ({ charter, value }) {
	for (const one of value.renseignements ?? []) {
		const text = fold(one.necessite ?? '');
		if (!forSale.test(text) || denied.test(text)) continue;
		const place = placeOf(charter, one, 'necessite');
		if (place) yield { ...place, args: [one.nom ?? '', one.necessite ?? ''] };
	}
};
