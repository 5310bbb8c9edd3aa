/** What people asked for when they were heard, and that nobody answered or decided. */
// cspell:disable: the beginnings of words, without accents
import { type Check, plainOf } from '../../server/engine/index';
import { sayings, sentencesThat } from '../shared/said';

/** Somebody asks for something. */
const asked =
	/demand|souhait|\bvoul|\bveulent|propos|question|sugger|suggest|recommand|reclam|plainte|commentaire|preoccup|inquiet|\bask|\bwant|request|\bwish|recommend|complain|comment|petition|concern/;
/** Said of an answer or of a decision that did not come, and of nothing else. */
const given =
	/\b(?:aucune|pas de|ni) (?:reponse|suite|decision|retour)\b[a-z' ]{0,12}\b(?:n'a|n'ont|n'est|ne leur|ne lui|a ete|donnee?|prise)\b|\b(?:est|sont|etait|etaient|a ete|ont ete) (?:demeuree?s?|restee?s?|laissee?s?) (?:sans (?:reponse|suite|decision)|lettres? mortes?|en suspens|en plan)|\b(?:restee?s?|laissee?s?|demeuree?s?) (?:sans (?:reponse|suite|decision)|lettres? mortes?|en suspens)|\bn(?:'a|'ont|e leur a|e lui a)(?:vait)? (?:pas|jamais|rien) (?:encore )?(?:ete )?(?:repondu|tranche)|\bno (?:answer|decision|reply|response|follow-?up) (?:was|were|has been|is) (?:yet |ever )?(?:given|made|taken|sent|planned)|\b(?:was|were|has been|have been|is|are)? ?(?:left|remain(?:s|ed)|stayed|went) (?:undecided|unanswered|unresolved|without (?:an? )?(?:answer|reply|decision))|\b(?:was|were|has|have) (?:not|never) (?:yet )?(?:been )?(?:answered|replied to|decided|followed up)\b|\b(?:nobody|no one) (?:has )?(?:answered|replied|decided)/;
/** How the service itself answers is what was found out of it. */
const ofService =
	/\bappel(?:s|le|ent)?\b|\bcalls?\b|courriels?|\be-?mails?\b|\blettres?\b(?! mortes?)|\bletters?\b|clavard|\bchat|semaines?|\bjours?\b|\bweeks?\b|\bdays?\b|formulaires?|\bforms?\b|permis|dossiers?|applications?\b|repondants?|respondents?|sondage|survey|questionnaire/;
/** Answered later, or on a day that is told. */
const settled =
	/\d{4}|\bd'ici\b|\bsera\b|\bseront\b|\bwill be\b|\bdepuis\b|\bsince\b|\bnow\b|\bdesormais\b|\bpuis\b|\bthen\b|\baucune (?:demande|question|proposition)|\bno (?:request|question|proposal|comment)/;

/** A request that was heard, and left at that. */
const leftUnanswered: Check = function* (context) {
	const all = [
		...sayings(context, 'usagers.consultation.resultat', 'usagers.retroaction.usage').map((saying) => ({
			saying,
			told: true,
		})),
		...sayings(context, 'usagers.recherche.constats', 'usagers.essais.resultat', 'parties_prenantes.participation').map(
			(saying) => ({ saying, told: false }),
		),
	];
	for (const { saying, told } of all) {
		if (!asked.test(plainOf(saying.text).plain)) continue;
		for (const { text, start, end } of sentencesThat(given, [saying])) {
			const { plain } = plainOf(text);
			if (settled.test(plain) || (!told && ofService.test(plain))) continue;
			yield { start, end, args: [text] };
			break;
		}
	}
};

/** By code. */
export const unanswered: Readonly<Record<string, Check>> = { 'comprendre.retroaction/sans_reponse': leftUnanswered };
