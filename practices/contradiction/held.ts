/** Information that is never kept, or is destroyed at once, and that people see for years or a law keeps. */
// cspell:disable: words without accents
import { type Check, datesIn, durationsIn, placeOf, plainOf } from '../../server/engine/index';

const destroyed = /\b(?:effac|detrui|supprim|eras|delet|destroy)/;
const atOnce =
	/\ble lendemain\b|\ble jour meme\b|\ble soir (?:meme|du)\b|\baussitot\b|\bimmediatement\b|\bsur-le-champ\b|\bthe next day\b|\bthe same day\b|\bimmediately\b|\bat once\b|\bon closing day\b/;
const forYears =
	/\b(?:pendant|durant|des|over|for|the last|depuis|ces) (?:les )?(?:\d+|deux|trois|quatre|cinq|six|sept|dix|two|three|four|five|six|seven|ten) (?:dernieres? |last |past )?(?:ans|annees|years)\b|\b(?:\d+|deux|trois|quatre|cinq|six|sept|dix|two|three|four|five|six|seven|ten) (?:dernieres annees|last years)\b/;

/** Destroyed on a day or at once, and consulted long after; or destroyed where the law that is named keeps it for years. */
function keptAndDestroyed({ conservation = '', acces = '', mandat = '' }: Held): readonly [string, string] | undefined {
	const kept = plainOf(conservation).plain;
	if (!destroyed.test(kept)) return undefined;
	const [day] = datesIn(conservation);
	const later = day && datesIn(acces).some(({ to, bound }) => to > day.to && bound !== 'after');
	if (later || ((atOnce.test(kept) || day) && forYears.test(plainOf(acces).plain))) return [conservation, acces];
	const law = plainOf(mandat).plain;
	const lasts =
		/\b(?:garder|conserver|conservation|keep|kept|retain)/.test(law) &&
		durationsIn(mandat).some(({ value }) => value >= 365);
	const said = durationsIn(conservation).some(({ value }) => value >= 365);
	return lasts && !said && (atOnce.test(kept) || day !== undefined || /\bsans copie\b|\bno copy\b/.test(kept))
		? [conservation, mandat]
		: undefined;
}

type Held = {
	readonly conservation?: string | undefined;
	readonly acces?: string | undefined;
	readonly mandat?: string | undefined;
};

const neverKept =
	/^(?:jamais (?:conserve|garde|enregistre)|(?:non|pas) (?:conserve|garde|enregistre)|aucune conservation|never (?:kept|recorded|stored)|not (?:kept|recorded|stored))/;
const seen =
	/\b(?:reecoute|revoi[rt]|consulte|relit|retrouve|telecharge|listens?|views?|sees?|reads?|downloads?|finds?)\b.{0,80}\b(?:pendant|durant|for|jusqu|until|\d+|un|deux|trois|two|three|five) ?(?:[a-z]+ )?(?:ans?|mois|jours|years?|months?|days?)/;

/** What is kept, against what is seen and what the law asks. */
export const heldBelied: Check = function* ({ charter, value }) {
	for (const one of value.renseignements ?? []) {
		const { conservation = '', acces = '' } = one;
		const never = neverKept.test(plainOf(conservation).plain) && seen.test(plainOf(acces).plain);
		const clash = never ? ([conservation, acces] as const) : keptAndDestroyed(one);
		const place = clash && placeOf(charter, one, 'conservation');
		if (place) yield { ...place, variant: 'meme_texte', practice: 'securite', args: clash };
	}
};
