/** What a charter says of the people it serves: when they take part, and what is written of them. */
import { type Charter, type CharterValue, fold, isPlaceholder } from '../../server/engine/index';

type Users = NonNullable<CharterValue['usagers']>;
export type Research = NonNullable<Users['recherche']>[number];
export type Test = NonNullable<Users['essais']>[number];
export type Group = NonNullable<Users['groupes']>[number];

/** Research and tests that bring people together: figures of use and load tests involve nobody. */
export function activities(value: CharterValue): readonly (Research | Test)[] {
	return [...(value.usagers?.recherche ?? []).filter(meetsPeople), ...(value.usagers?.essais ?? []).filter(isTried)];
}

/** Whether a research activity meets people. */
export const meetsPeople = ({ methode }: Research): boolean => methode !== 'analyse_donnees';

/** Whether a test is done with people. One of another type than those of the list is where it says who took part. */
export const isTried = ({ type, groupes, participants }: Test): boolean =>
	type === undefined ? groupes !== undefined || participants !== undefined : type !== 'charge';

/** Those of these that come first and last; undefined where there is none, or where one of them has no date. */
export function firstAndLast<T extends { readonly date?: string | undefined }>(
	dated: readonly T[],
): { first: T; last: T } | undefined {
	const sorted = [...dated].sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1));
	const [first] = sorted;
	const last = sorted.at(-1);
	return first?.date && last ? { first, last } : undefined;
}

/** The names of a list, without the texts that only keep a place. */
export const named = ({ catalogue }: Charter, names: readonly string[] | undefined): readonly string[] =>
	(names ?? []).filter((name) => !isPlaceholder(name, catalogue));

/** Whether one of these texts has words; the pattern is written without accents or capitals. */
export const mentions = (words: RegExp, ...texts: readonly (string | number | undefined)[]): boolean =>
	texts.some((text) => text !== undefined && words.test(fold(String(text))));

/** What is written of a group: its name, who is in it, what its people live with. */
export const toldOf = ({ nom, description, situations }: Group): readonly (string | undefined)[] => [
	nom,
	description,
	...(situations ?? []),
];

/** People who work for the administration, as a group is named. */
export const staff =
	/\bagente?s?\b|employe|\bpersonnel\b|prepose|fonctionnaire|conseill|intervenant|professionnel|gestionnaire|inspect|technicien|analyste|adjoint|commis\b|reviseur|enqueteur|equipes?\b|\bstaff\b|officer|clerk|employee|inspector|caseworker|manager/;

/** What tells of people who are not online, or are ill at ease there. */
export const offline =
	/sans (?:acces )?(?:a )?(?:internet|ordinateur|connexion)|(?:pas|ni|aucun) (?:d'|de |acces a |d'acces a )?(?:internet|ordinateur|connexion)|aucune connexion|(?:peu|pas|mal) a l'aise (?:en ligne|(?:avec|devant) (?:internet|le numerique|l'informatique|la technologie|les technologies|les ecrans|un ecran|l'ordinateur|un ordinateur))|illettr|analphabet|exclusion numerique|fracture numerique|no internet|no computer|without (?:a )?(?:computer|internet)/;
