/** A charter that a vendor carries: whose initiative it is, and who decides in it. */
import { type Check, fold, placeOf } from '../../server/engine/index';
import { sayings } from '../shared/said';

/** How companies are named; a public body or an association may be incorporated too, and sells nothing. */
const company = /[\s,](?:inc|ltee|ltd|llc|corp|corporation|s\.?e\.?n\.?c\.?(?:r\.?l\.?)?|gmbh|plc|co)\.?$/;

/** What those sell who sell solutions. */
const trade =
	// cspell:disable-next-line
	/\b(?:solutions?|technolog(?:ies|ie|y)|systems?|systemes|software|logiciels?|consulting|conseils?|consultants?|integrat(?:eur|ion|ions|or)|digital|numerique|labs?|cloud|innovations?|informatique|editeur|vendor|fournisseur|tech|data|ia|ai)\b|[™®]/;

/** What a name of a company has beside what tells it apart. */
const common = /^(?:les?|la|the|groupe|group|inc|ltee|ltd|llc|corp)$/;

/** Whether an organization reads as a company that sells technology. */
const isVendor = (name: string): boolean => company.test(fold(name).trim()) && trade.test(fold(name));

/** The word by which a company is known: the first of its name. */
const knownAs = (name: string): string =>
	fold(name)
		.split(/[^a-z0-9]+/)
		.find((word) => word.length >= 4 && !common.test(word) && !trade.test(word)) ?? '';

/** A vendor in the place of the public body; and, where it is, what it decides by the words of the charter. */
export const vendorInCharge: Check = function* (context) {
	const { charter, value } = context;
	const name = value.initiative?.organisme ?? '';
	if (!isVendor(name)) return;
	const place = placeOf(charter, value.initiative, 'organisme');
	if (place) yield { ...place, args: [name] };
	const known = knownAs(name);
	if (known === '') return;
	const decides = sayings(context, 'gouvernance.instance', 'equipe.autonomie', 'gouvernance.decisions');
	for (const { start, end, text } of decides)
		if (new RegExp(`\\b${known}\\b`).test(fold(text))) yield { start, end, variant: 'decision', args: [text, name] };
};
