/** Gains beyond what there is: « 300 % de satisfaction », « 10x ». */
import { type Check, fold, placeOf } from '../../server/engine/index';

/** « 10x », “up to 300%”: a multiple of something that nobody has measured. */
const multiple =
	/^(?:x ?\d+|\d+ ?x)$|(?:jusqu'a|up to|plus de|more than|over) \d{3,} ?%|^\+? ?\d{3,} ?%(?: (?:de |of )?(?:satisfaction|adoption|adhesion|reussite|success|bonheur|happiness|roi|rendement|return))?$/;

const percent = /(\d{3,}) ?%/;

/** Whether a text promises more than there can be; 100 % is all there is, and may be. */
function isBeyond(text: string | number | undefined): boolean {
	const plain = fold(String(text ?? ''))
		.replace(/[\s\u00a0\u202f]+/g, ' ')
		.replaceAll('’', "'")
		.trim();
	const figure = percent.exec(plain)?.[1];
	return multiple.test(plain) && (figure === undefined || Number(figure) > 100);
}

/** A benefit or a target that is a multiple, where no starting point says of what. */
export const beyondMeasure: Check = function* ({ charter, value }) {
	const benefits = (value.benefices ?? []).map((one) =>
		placeIfBeyond(one.valeur, () => placeOf(charter, one, 'valeur')),
	);
	const targets = (value.indicateurs ?? []).map((one) =>
		/\d/.test(String(one.base ?? '')) ? undefined : placeIfBeyond(one.cible, () => placeOf(charter, one, 'cible')),
	);
	for (const found of [...benefits, ...targets]) if (found) yield found;
};

function placeIfBeyond<T extends object>(text: string | number | undefined, place: () => T | undefined) {
	const at = isBeyond(text) ? place() : undefined;
	return at && { ...at, args: [String(text)] };
}
