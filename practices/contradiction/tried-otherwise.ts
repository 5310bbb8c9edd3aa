/** What a text says that tests have shown, and they have shown the contrary. */
// cspell:disable: words without accents
import { type Check, clausesOf, placeOf, plainOf, sharesIn } from '../../server/engine/index';
import { failureOf } from '../02-experience/failed';
import { participantsOf } from '../shared/participants';
import { proseOf } from '../shared/prose';

/** What a text says that tests have shown. */
const wellTried = /\b(?:essais?|tests?|testing|trials?|eprouve[a-z]*|participants?)\b/;
const allDid =
	/\b(?:presque tou(?:s|tes)|tou(?:s|tes) (?:les |nos )?(?:participants?|personnes|usagers)|la plupart|sans (?:difficulte|aide|probleme)|nearly all|almost all|most|all (?:of )?(?:the |our )?(?:participants|people|users)|everyone|with ease|easily|without (?:help|difficulty|a hitch))\b/;
const didIt = /\btermin|\breussi|\bfini|\bcomplet|\bfinish|\bmanag|\bsucceed|\bunderst|\bcompris|\bdid\b|\bfound\b/;
const notSo =
	/\b(?:pas|ne|n'[a-z]+|aucun|seulement|not|only|few|fail[a-z]*|abandon[a-z]*|echou[a-z]*|vise[a-z]*|devra[a-z]*|should|will|sera|seront)\b/;
const where =
	/^(?:solution\.options\.motif|echeancier\.iterations\.valeur|hypotheses|benefices|besoins\.source|initiative\.description|ethique|objectifs|solution\.(?:canaux|pmv|identite)|risques\.reponse|communications)/;

/** A text that says that people managed, where the only tests show that most did not. */
export const triedOtherwise: Check = function* ({ charter, value }) {
	const tests = (value.usagers?.essais ?? []).filter(
		({ type, resultat }) => type !== 'charge' && resultat !== undefined,
	);
	const [bad] = tests.filter(
		({ resultat, participants }) => failureOf(resultat ?? '', participantsOf(participants)) !== undefined,
	);
	const good = tests.some(
		({ resultat }) =>
			sharesIn(resultat ?? '').some(({ part, whole }) => part / whole > 0.6) && resultat !== bad?.resultat,
	);
	if (!bad || good) return;
	for (const { text, path, start, end } of proseOf(charter)) {
		if (!where.test(path)) continue;
		const said = clausesOf(text).find(({ quote }) => {
			const { plain } = plainOf(quote);
			return wellTried.test(plain) && allDid.test(plain) && didIt.test(plain) && !notSo.test(plain);
		});
		const place = said && placeOf(charter, bad, 'resultat');
		if (said && place)
			yield { start, end, practice: 'experience', args: [said.quote, bad.resultat ?? ''], related: [place] };
	}
};
