/** What costs nothing, but not to everybody, not always, or not all of it. */
// cspell:disable: the beginnings of words, without accents

const extras = [
	'\\badditionnel|\\badditional|\\bsupplement|\\bextra\\b|\\b(?:frais|cout) de plus\\b',
	'\\bfrais de (?:service|dossier|carte|gestion|livraison|traitement|administration)',
	'\\b(?:booking|service|card|processing|handling|delivery|convenience) (?:fees?|charges?)',
];
/** What comes along with the thing that is paid. */
const alongside = [
	'\\bwi-?fi\\b|\\bnavettes?\\b|\\bshuttles?\\b|\\bcasques?\\b|\\bhelmets?\\b|\\bgilets?\\b|\\blife jackets?\\b',
];
const forSome = [
	"\\bavec (?:la|le|l'|une?|sa|son|leur|votre) ?(?:[a-z]+ )?(?:carte|abonnement|passe|laissez-passer|preuve|billet)",
	'\\bwith (?:the|an?|your|their) (?:[a-z]+ )?(?:card|pass|membership|ticket|proof)',
	'\\bfree (?:of charge )?(?:for|to) (?:children|kids|seniors|students|members|youth|toddlers|anyone (?:under|over|with)|those|people (?:under|over|with))',
];
const days =
	'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday';
const atTimes = [
	"\\b(?:en|l'|in) ?(?:hiver|ete|winter|summer|spring|autumn)\\b",
	`\\b(?:${days})s?\\b`,
	'\\b(?:premi(?:er|ere)|first)s? [a-z]+',
];

/** In the plain letters of a text that says a thing free: that it is so in part. */
export const freeInPart = new RegExp([...extras, ...alongside, ...forSome, ...atTimes].join('|'));
