/** The roots of the words that tell one thing from another: « attestation », « attestations » and « attester » share one. */
import { plainOf } from '../../server/engine/index';
import { bare } from '../shared/words';

const small = new Set(
	// cspell:disable-next-line
	'avec dans pour chez vers sous leur leurs cette tout toute tous toutes chaque plus moins mais donc etre avoir fait faire doit doivent peut sont sera seront from with that this their they them must have has been will each every when than into your mine'.split(
		' ',
	),
);
/** What any service has. */
const general =
	/^(?:demande|demarche|dossier|service|personne|usager|citoyen|formulaire|ministere|organisme|requete|request|application|applicant|person|people|user|citizen|form|file|services|public|ville|client)/;

/** The first letters of the words that tell, in plain letters. */
export function wordRoots(text: string): ReadonlySet<string> {
	const words = plainOf(text).plain.match(/[a-z]{4,}/g) ?? [];
	return new Set(words.filter((word) => !small.has(word) && !general.test(word)).map((word) => bare(word).slice(0, 5)));
}
