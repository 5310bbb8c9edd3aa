// cspell:disable: words without accents
import { mentions } from './citizens';

const ahead =
	/\ba (?:venir|faire|tenir)\b|\bprevue?s?\b|\battendue?s?\b|\bseuils?\b|\bsi (?:moins|plus|l'|le |la |les |un)|\bsans quoi\b|\bpas encore\b|\bto come\b|\bto be\b|\bplanned\b|\bexpected\b|\bahead of us\b|\bnot (?:yet )?(?:held|done|run|started)\b|\bnot yet\b|\bwill\b|\bfewer than\b|\bif\b|\bthreshold\b|\bpass mark\b/;

/** Whether what is written of an activity of a day to come tells what is awaited of it: it is no result yet. */
export const isAwaited = (told: string | readonly string[] | undefined): boolean =>
	[told].flat().some((text) => mentions(ahead, text));
