/** A rule that is said to be simplified, and whose paper is still to be signed, mailed or brought. */
// cspell:disable: the beginnings of words, without accents
import {
	type CheckContext,
	clausesOf,
	type Hit,
	isSubstantial,
	numbersIn,
	plainOf,
} from '../../../server/engine/index';
import { proseOf } from '../../shared/prose';

const paper =
	/\b(?:(?:au|a son) (?:comptoir|bureau|guichet|greffe)|en personne|in person|(?:at|to) the (?:counter|office|desk|town hall)|imprim[a-z]*|papier|copies?|encre|stylo|photocop[a-z]*|feuilles?|original|originaux|duplicata|en (?:double|trois|deux|quatre|\d+) exemplaires|exemplaires?|poste[er]?|poster|postee?s?|telecop[a-z]*|fax[a-z]*|cachet|sceau|tampon|assermente[a-z]*|notari[a-z]*|timbre|paper|prints?|printed|cop(?:y|ies)|ink|sheets?|originals?|mail(?:ed|s)?|faxed|stamp(?:ed|s)?|sworn|notari[sz]ed|duplicate|triplicate)\b/;
/** What has to be done with it. */
const due =
	/\b(?:s'imprime(?:nt)?|se (?:signe|poste|remet|depose|garde|range|conserve|joint)(?:nt)?|suivent|suit|suivra|suivront|rest(?:e|ent|era|eront)|demeur[a-z]*|doi(?:t|vent)|devr(?:a|ont)|faut|exig[a-z]*|demand[a-z]*|requi(?:s|ses?|se)|obligatoire|apport[a-z]*|remet(?:tre|tra|s|tent)?|rapport[a-z]*|envo(?:ie|yer|yee?s?|ient|i)|postee?s?|poster|signee?s?|signer|signe|joint[a-z]*|classee?s?|conservee?s?|garde[a-z]*|portee?s?|v(?:ient|iennent|a|ont) (?:[a-z]+ )?(?:signer|porter|montrer|deposer|chercher|remettre|prouver)|comes? (?:in )?to|goes? to|contresign[a-z]*|quand meme|tout de meme|comme avant|ensuite|puis|encore|toujours|en double|is then|are then|then|still|must|has to|have to|need(?:s|ed)?|required|follows?|stays?|remains?|brings?|brought|hands? in|mail(?:ed|s)|signed|sign|fill(?:s|ed)? in|filed|kept|sent|twice|as (?:before|ever|always))\b/;
/** It is gone, it is left to the person, or it happens to somebody. */
const gone =
	/\b(?:sans|plus|aucune?s?|rien|ne|ni|jamais|aboli[a-z]*|retir[a-z]*|supprim[a-z]*|remplac[a-z]*|suffi[a-z]*|a la maison|chez (?:soi|elle|lui|eux)|at home|disparai[a-z]*|fini[a-z]*|au choix|facultati[a-z]*|peut|peuvent|pourra|qui (?:le|la|en) (?:veut|prefere|demande)|qui (?:arrive|prefere|aime|se sent|tient)|pour (?:soi|elle-meme|lui-meme)|si (?:elle|il|la personne|on)|seulement (?:si|quand)|au lieu|plutot|electronique[a-z]*|numeris[a-z]*|no|not|never|without|nothing|no longer|gone|instead|abolished|dropped|replaced|enough|may|optional|if (?:they|she|he|the)|who (?:likes?|prefers?|wants?|arrives?)|only (?:if|when)|rather than|electronic[a-z]*|scanned|possibles?|offerte?s?|permise?s?|disponibles?|available|offered|autrefois|auparavant|fallait|had to|formerly|(?:to|for) (?:people|those|anyone) who|(?:a|to) (?:la|the|chaque|each) (?:personne|person|famille|family|parent|usager|user|traveller|client|applicant))\b|\bn'|\bdeja au dossier|\balready (?:on file|holds?)/;

/** « Passe de quatre à six pages » : more is asked than before. */
const grows =
	/\b(?:pass|mont|grimp|goes|grow|rise|increase|augment)[a-z]* (?:de|from) ([^.;]{1,24}?) (?:a|to) ([^.;]{1,16}?) (?:pages?|questions?|champs|cases|signatures?|pieces?|copies|etapes|documents?|preuves?|visites?|formulaires?|fields|boxes|steps|copies|proofs?|visits?|forms?)\b/;

function grown(text: string): string | undefined {
	const match = grows.exec(plainOf(text).plain);
	if (!match) return undefined;
	const [first, second] = numbersIn(match[0]);
	return first && second && second.value > first.value ? text : undefined;
}

/** What a simplification still has people do on paper; texts told of already are left out. */
export function* paperKept({ charter }: CheckContext, isTold: (item: number) => boolean): Iterable<Hit> {
	for (const { text, path, item, node, start, end } of proseOf(charter)) {
		if (path !== 'besoins.regles.simplification' || isTold(item) || !isSubstantial(charter, node)) continue;
		const kept = clausesOf(text).find(({ quote }) => {
			const { plain } = plainOf(quote);
			return paper.test(plain) && due.test(plain.replace(/\ben ligne\b/g, ' ')) && !gone.test(plain);
		});
		const more = kept ? undefined : grown(text);
		if (more !== undefined) yield { start, end, variant: 'regle_alourdie', practice: 'simplicite', args: [more] };
		if (kept) yield { start, end, variant: 'regle_alourdie', practice: 'simplicite', args: [kept.quote] };
	}
}
