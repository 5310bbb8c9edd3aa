/** The texts that say what the initiative will make: what is in scope, the MVP's features, the deliverables, the iterations. */

import { type CheckContext, lineOf, nodeAt, placeOf, type Span, textOf } from '../../server/engine/index';

/** A text and where it stands. */
export interface PlannedText {
	readonly text: string;
	readonly place: Span;
}

/** In the order of the format; texts that are not there are left out. */
export function* plannedTexts({ charter, value }: CheckContext): Iterable<PlannedText> {
	for (const [object, key] of [
		[value.portee, 'inclus'],
		[value.solution?.pmv, 'fonctionnalites'],
	] as const) {
		const node = nodeAt(charter, object, key);
		for (const item of node?.kind === 'list' ? node.items : node ? [node] : [])
			if (textOf(item) !== '') yield { text: textOf(item), place: lineOf(charter, item) };
	}
	for (const [object, key] of [
		...(value.livrables ?? []).map((one) => [one, 'nom'] as const),
		...(value.echeancier?.iterations ?? []).flatMap((one) => [[one, 'nom'] as const, [one, 'valeur'] as const]),
	]) {
		const text = textOf(nodeAt(charter, object, key));
		const place = placeOf(charter, object, key);
		if (text !== '' && place) yield { text, place };
	}
}
