/** Sets of data whose rows are people. */
// cspell:disable: the beginnings of words, without accents
import { type CheckContext, type Hit, placeOf, plainOf } from '../../../server/engine/index';
import { isPersonNoun } from '../../shared/participants';
import { bare } from '../../shared/words';

/** What is known of one person, and of whom. */
const ofWhom =
	/\b(?:noms?|prenoms?|courriels?|adresses?|telephones?|numeros?|dates? de naissance|photos?|coordonnees|signatures?|dossiers?|fiches?|names?|e-?mails?|addresses|phones?|phone numbers?|birth dates?|dates? of birth|photographs?|contact details|files?|records?|list)(?:(?:,| et| and) [a-z-]+){0,3} (?:de la |de l'|de |des |du |d'|of the |of an? |of )(?:chaque |toutes les |tous les |each |every |all (?:the )?|une? )?([a-z-]{4,})/g;
/** One row for each. */
const each =
	/\b(?:(?:de|par|pour) chaque|each|every|of each|(?:une|one) (?:ligne|fiche|row|line) (?:par|per)) ([a-z-]{4,})/g;
/** What tells one person from another, published beside something else. */
const withDetail =
	/\b(?:avec|y compris|incluant|et|with|including|and|plus|by|par)\b [^.;]{0,30}?\b(?:numeros? civiques?|numeros? de (?:telephone|dossier|permis|plaque)|dates? de naissance|immatriculations?|plaques?|signatures?|(?:noms?|coordonnees|courriels?|telephones?) (?:et|des?|du|de l'|de la) ?(?:adresses?|proprietaires?|demandeu\w+|usagers?|exploitants?|titulaires?|locataires?|personnes?)|proprietaires\b|street numbers?|civic numbers?|phone numbers?|birth ?dates?|licen[cs]e plates?|plate numbers?|home address(?:es)?|names? and (?:address|phone|email)\w*)/;
/** People are counted, or what tells them apart is taken out. */
const nameless =
	/\b(?:sans|without|no) (?:le |les |the |any |leurs? |their )?(?:noms?|adresses?|numeros?|names?|address|identi|coordonnees|renseignements?|personal)|\banonym|\bdepersonnal|\bdenominal|\bregroupe|\bagreg|\baggregat|\bnombre|\bnumber of|\bcount|\bmoyen|\baverage|\bmedian|\btotal|\btaux|\brate\b|\bmoins de \d|\bfewer than|\bretire|\bremoved|\bmasque/;
/** Bodies have names that anybody may read. */
const body =
	/^(?:organi[sz]|entrepri|municipal|ville|ecole|association|club|compan|business|societe|commerce|ministere|festival|etabliss|service|fournis|supplier|vendor|school|town|city|cities|board|district|rue|street|place|parc|park)/;

/** The nouns that name the people of the groups: the first word of each name. */
const heads = (value: CheckContext['value']): readonly string[] =>
	(value.usagers?.groupes ?? []).flatMap(({ nom = '', nature }) => {
		const [first] = plainOf(nom).plain.match(/[a-z-]{4,}/) ?? [];
		return first && nature !== 'personnel' && !body.test(first) ? [bare(first)] : [];
	});

/** Sets of data that are published with a row, or a name, for each of the people. */
export function* publishesPeople({ charter, value }: CheckContext, told: ReadonlySet<string>): Iterable<Hit> {
	const groups = heads(value);
	for (const one of value.donnees?.diffusion ?? []) {
		const { jeu = '' } = one;
		const { plain } = plainOf(jeu);
		if (nameless.test(plain) || told.has(`${charter.nodeOf(one)?.start} donnees_fermees`)) continue;
		const place = placeOf(charter, one, 'jeu');
		const nouns = [ofWhom, each].flatMap((words) => [...plain.matchAll(words)].map(([, noun = '']) => noun));
		if (place && (withDetail.test(plain) || nouns.some((noun) => !body.test(noun) && isPersonNoun(noun, groups))))
			yield { ...place, variant: 'donnees_fermees', practice: 'donnees', args: [jeu] };
	}
}
