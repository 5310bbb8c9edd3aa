/** The team as a whole, told by how many people it is. */
// cspell:disable: words without accents
import { numbersIn, plainOf } from '../../server/engine/index';

const num =
	'(un|une|one|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|two|three|four|five|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|twenty|\\d+)';
const anybody = '(?:personnes?|membres?|people|persons?|members?)';
/** « Toute l’équipe tient en deux personnes », "the whole team is two people". */
const wholeTeam = new RegExp(
	`\\b(?:the two of us|tous les deux)\\b|\\bthe ${num} of us\\b|\\b(?:nous|we) (?:sommes|are|ne sommes que|are only) ${num}(?= ${anybody}|[,.;]|$)|\\b(?:equipe|team) (?:entiere |complete |tout entiere )?(?:is|est|compte|tient en|tient a|se limite a|se resume a|est (?:formee|composee|faite) de|is made (?:up )?of|has|comprises|consists of|de|of) (?:only |just |seulement )?${num}(?: ${anybody}\\b|(?=[,.;]|$))|\\b(?:toute l'equipe|l'equipe entiere|the whole team|all of the team),? (?:soit|c'est|is|that is|or) (?:only |just )?${num} ${anybody}\\b|\\b(?:les|nos|the|our|all) ${num} (?:team members|(?:membres|personnes|members|people) (?:de (?:l'|notre )equipe|of (?:the|our) team|on the team))\\b`,
);
/** Others are told besides, or only at one time. */
const besides =
	/^(?: a temps plein| full[- ]time| internes?)?,? (?:(?:et|and)(?! nous\b| we\b)|plus|puis|avec|with|assiste|aide|helped|backed|sans compter|not counting|a la fois|at a time|par|per|au depart|au debut|at first|to begin|sur|out of|at|of|a la|du|des|de la|de l')\b/;

/** How many people a text says that the whole team is, with its words; undefined where it says no such thing. */
export function wholeTeamIn(said: string): { readonly quote: string; readonly people: number } | undefined {
	const { plain, text } = plainOf(said);
	const match = wholeTeam.exec(plain);
	if (!match || besides.test(plain.slice(match.index + match[0].length))) return undefined;
	const word = match.slice(1).find((group) => group !== undefined) ?? 'deux';
	const people = /^(?:une?|one)$/.test(word) ? 1 : numbersIn(word)[0]?.value;
	const quote = text.slice(match.index, match.index + match[0].length).trim();
	return people === undefined ? undefined : { quote, people };
}
