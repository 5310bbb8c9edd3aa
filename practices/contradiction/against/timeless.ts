/** A promise of a time that gives none. */
// cspell:disable: the beginnings of words, without accents
import { type CheckContext, type Hit, isSubstantial, plainOf } from '../../../server/engine/index';
import { proseOf } from '../../shared/prose';

/** Words that tell when, or how long: a promise holds one of them. */
const moments =
	"jour|journee|semaine|mois\\b|heure|minute|seconde|trimestre|annee|ans?\\b|annuel|saison|matin|soir|midi|nuit|lendemain|veille|aujourd|demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|janvier|fevrier|mars\\b|avril|mai\\b|juin|juillet|aout|septembre|octobre|novembre|decembre|printemps|ete\\b|automne|hiver|sur-le-champ|sur place|immediat|instan|aussitot|sitot|tout de suite|seance|des (?!que possible)|temps reel|en direct|a la (?:fin|minute|prochaine|volee)|avant|apres|au plus tard|au moment|en meme temps|d'ici|dates?\\b|quand|lors|pendant|day|dai|week|month|hour|second|year|annual|season|quarter|term\\b|morning|evening|night|noon|tomorrow|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may\\b|june|july|august|september|october|november|december|spring|summer|autumn|fall\\b|winter|immediate|at once|right away|straight away|on the spot|real time|same\\b|before|after|by the|deadline|when|while|during|session|sitting|sans (?:aucune? )?(?:attente|delai)|no wait|without (?:any )?wait|as (?:the|you|they) ";
const whenever = new RegExp(`\\d|\\b(?:${moments})`);

/** Shorter, it is a note that something is to come. */
const least = 12;

/** A time promised without a length, a day or a moment that everybody knows. */
export function* timeless({ charter }: CheckContext): Iterable<Hit> {
	for (const { text, path, node, start, end } of proseOf(charter)) {
		const { plain } = plainOf(text);
		if (path !== 'parcours.promesse.delai' || plain.length < least || whenever.test(plain)) continue;
		// What is vague is told of as such.
		if (!isSubstantial(charter, node)) continue;
		yield { start, end, variant: 'promesse_fuyante', practice: 'experience', args: [text] };
	}
}
