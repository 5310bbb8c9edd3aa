/** A charter that a vendor carries: whose initiative it is, and who decides in it. */
import { type CharterValue, type Check, fold, placeOf } from '../../server/engine/index';
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

/** How those who sell call themselves, in the words of the trade. */
const seller =
	// cspell:disable-next-line
	/^(?:le |la |l'|the |un |a )?(?:fournisseur|integrateur|editeur|vendor|integrator|supplier)(?:'s\b(?! (?:relation|contract|manager))|$|,| \(| (?:principal|technologique|retenu))|\bcustomer success\b|\baccount (?:executive|director)\b|\bdirect(?:eur|rice) (?:principale? )?de comptes? (?:strategiques?|majeurs?|cles?)/;

/** Words that names of products share with those of services. */
const plainWords =
	// cspell:disable-next-line
	/^(?:portails?|portal|plateforme|platform|services?|systemes?|system|applications?|centre|center|bureau|office|equipe|team|directions?|gestion|management|modules?|outils?|tools?|registre|registry|solutions?|cloud|dossiers?|guichet|client|clientele|customer|registrar|numerique|digital|ville|city|projet|project|products?|produits?|technolog[a-z]+|infonuagique|catalogue|library|bibliotheque|comptes?|accounts?|paiements?|payments?|donnees|data|open|ouverte?s?|messag[a-z]+|suite|public|permis|permits?)$/;

/** What the products are known by that the initiative buys: the words of their names that name nothing else. */
function brandsOf({ initiative, solution }: CharterValue): ReadonlySet<string> {
	const own = new Set(namesOf(`${initiative?.organisme ?? ''} ${initiative?.nom ?? ''}`));
	const bought = [
		...(solution?.plateformes ?? []).filter(({ nature }) => nature === 'externe').map(({ nom }) => nom),
		...(solution?.options ?? []).filter(({ retenue }) => retenue === true).map(({ nom }) => nom),
	];
	return new Set(
		bought
			.flatMap((name = '') => name.match(/\p{Lu}[\p{L}\d]{3,}/gu) ?? [])
			.map(fold)
			.filter((word) => !own.has(word) && !plainWords.test(word)),
	);
}

const namesOf = (text: string): string[] => fold(text).split(/[^a-z0-9]+/);

/** Whether who answers for the initiative is of the company that sells the solution, by its name or by a trade. */
function isOfVendor(answers: string, value: CharterValue): boolean {
	const plain = fold(answers).trim();
	if (seller.test(plain) || isVendor(plain)) return true;
	const brands = brandsOf(value);
	return namesOf(answers).some((word) => brands.has(word));
}

/** A vendor in the place of the public body, or who answers for the initiative; and, where it is, what it decides by the words of the charter. */
export const vendorInCharge: Check = function* (context) {
	const { charter, value } = context;
	const name = value.initiative?.organisme ?? '';
	const { responsable = '' } = value.initiative ?? {};
	if (!isVendor(name)) {
		const answers = isOfVendor(responsable, value) ? placeOf(charter, value.initiative, 'responsable') : undefined;
		if (answers) yield { ...answers, variant: 'responsable', args: [responsable] };
		return;
	}
	const place = placeOf(charter, value.initiative, 'organisme');
	if (place) yield { ...place, args: [name] };
	const known = knownAs(name);
	if (known === '') return;
	const decides = sayings(context, 'gouvernance.instance', 'equipe.autonomie', 'gouvernance.decisions');
	for (const { start, end, text } of decides)
		if (new RegExp(`\\b${known}\\b`).test(fold(text))) yield { start, end, variant: 'decision', args: [text, name] };
};
