import { fold } from '../fold';
import type { Charter } from '../model/charter';
import type { Declaration } from '../model/declarations';
import { isPlaceholder } from '../model/placeholder';
import { childOf, textOf } from '../parse/tree';

/** No longer list is of help to anyone. */
const most = 60;

/**
 * Who is named in a charter, for whoever is to be named in a declaration: those who answer for something first, then the
 * roles of the team and the stakeholders. Each once (accents and case do not make another), in that order.
 */
export function peopleOf({ value, catalogue }: Charter, declarations: Iterable<Declaration>): readonly string[] {
	const { initiative, equipe, parties_prenantes, livrables, risques, gouvernance } = value;
	const declared = [...declarations].flatMap(({ node }) =>
		['responsable', 'evaluee_par'].map((key) => textOf(childOf(node, key))),
	);
	const named = [
		initiative?.responsable,
		initiative?.parrain,
		...declared,
		...(livrables ?? []).map((one) => one?.responsable),
		...(risques ?? []).map((one) => one?.responsable),
		...(equipe?.roles ?? []).map((one) => one?.role),
		...(parties_prenantes ?? []).map((one) => one?.nom),
		gouvernance?.instance,
	];
	const people = new Map<string, string>();
	for (const one of named) {
		const name = typeof one === 'string' ? one.replace(/\s+/g, ' ').trim() : '';
		// A sentence is nobody's name.
		if (name !== '' && name.length <= 80 && !isPlaceholder(name, catalogue) && !people.has(fold(name)))
			people.set(fold(name), name);
		if (people.size >= most) break;
	}
	return [...people.values()];
}
