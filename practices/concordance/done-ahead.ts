/** What a text tells as done, on days that are still to come. */
import { type Check, datesIn, plainOf, sentencesOf } from '../../server/engine/index';
import { proseOf } from '../shared/prose';

/** Told as done: « Réalisé en… », "Completed in…", « a été mené ». */
const done =
	/^(?:(?:l'|la |le |the |un |une |an? )?(?:audits?|essais?|tests?|analyse|evaluation|revue|review|verification) )?(?:realise|complete|termine|mene|effectue|acheve|audite|verifie|signe|conclu|completed|carried out|finished|conducted|done|performed|signed)(?:e?s?)? (?:en|le|au|depuis|fin|debut|in|on|by|par)\b|\b(?:a|ont) ete (?:realise|complete|termine|mene|effectue|acheve|signe)|\b(?:was|were|has been|have been) (?:completed|carried out|finished|conducted|done|performed|signed)\b/;
/** Told of what is to come, or of what would be. */
const ahead =
	/\bser(?:a|ont|ait)\b|\bdoi|\bdevra|\bprevu|\bplanifi|\bd'ici\b|\bavant\b|\bsi\b|\bune fois\b|\bjusqu|\bwill\b|\bto be\b|\bplanned|\bonce\b|\bif\b|\bbefore\b|\buntil\b|\bshould|\bmust|\bby\b/;

/** A text that tells as done what it dates after today. */
export const doneAhead: Check = function* ({ charter, today }) {
	for (const { text, start, end } of proseOf(charter)) {
		if (!/\d{4}/.test(text)) continue;
		for (const { quote } of sentencesOf(text)) {
			const { plain } = plainOf(quote);
			if (!done.test(plain.trim()) || ahead.test(plain)) continue;
			const [when, other] = datesIn(quote);
			if (when && !other && when.bound === 'on' && when.from > today)
				yield { start, end, variant: 'fait', args: [quote, when.quote] };
		}
	}
};
