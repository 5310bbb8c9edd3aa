/** A risk answered by what the public body will have to pay. */
// cspell:disable: the beginnings of words, without accents
import { type Check, placeOf, plainOf } from '../../server/engine/index';

/** Money asked for a delay or a change. */
const charged =
	/\bpenalit|\bpenalt|\bfrais de retard|\blate fees?\b|\bfacture(?:e|es|s)?\b|\bbilled\b|\bcharged\b|\binvoiced\b|\b(?:paie|paye|paiera|payera|pays|will pay)\b[a-z' ]{0,25}\b(?:retards?|delays?|changements?|changes?)\b/;

const body =
	'(?:ville|municipalite|client|cliente|organisme|ministere|agence|regie|mrc|commission|societe|city|town|municipality|county|client|customer|agency|ministry|department|public body)';
const toBody = new RegExp(
	`\\b(?:a la|au|aux|a l'|de la|du|to the|against the|by the) ?${body}\\b|\\b(?:la |l'|le |the )${body} (?:paie|paye|paiera|payera|pays|will pay)\\b|\\bclient lui sera factur|\\bcaused by the ${body}`,
);
/** Those who should pay are the ones who sell; and what is spared is no penalty. */
const otherwise =
	/\bfournisseur|\bsupplier|\bvendor|\bintegrateur|\bintegrator|\bcontractor|\bfirme\b|\baucune?\b|\bno\b|\bsans\b|\bwithout\b|\bnot\b|verifi|check/;

/** A response that lessens nothing: it bills the body that the risk falls on. */
export const billedToTheBody: Check = function* ({ charter, value: { risques } }) {
	for (const one of risques ?? []) {
		const { plain } = plainOf(one.reponse ?? '');
		if (!charged.test(plain) || !toBody.test(plain) || otherwise.test(plain)) continue;
		const place = placeOf(charter, one, 'reponse');
		if (place) yield { ...place, args: [one.reponse ?? ''] };
	}
};
