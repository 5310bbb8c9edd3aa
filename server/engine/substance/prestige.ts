/** Whether an aim is a rank among others: no day will come on which it is known to be reached. */
// cspell:disable: the beginnings of words, without accents
import { fold } from '../fold';

const ranks =
	'reference|chefs? de file|cheffe de file|leader|meneu|modele|exemple|pionni|figure de proue|fer de lance|phare|vitrine|fierte|incontournable|destination de choix|benchmark|role model|model for|showcase|flagship|pride|envy|beacon|trailblazer|pioneer|go-to|front-?runner|forerunner|world leader|avant-garde|gold standard|inspiration';

const shapes: readonly RegExp[] = [
	new RegExp(
		`^(?:devenir|etre|demeurer|rester|s'(?:imposer|affirmer|illustrer|etablir)|se (?:positionner|demarquer|hisser|distinguer)|become|becoming|be|being|remain|position)\\b.{0,60}\\b(?:${ranks})`,
	),
	new RegExp(`^(?:faire|make|making|turn|turning)\\b.{0,80}\\b(?:${ranks}|fleuron|success story)`),
	/^(?:set|setting|raise|raising|redefin[a-z]*)\b.{0,15}\b(?:standard|bar|benchmark)\b/,
	/^(?:placer|hisser|propulser|positionner|mettre|put|putting|place)\b.{0,60}\b(?:au rang|au sommet|premier rang|parmi les (?:meilleur|premi|plus)|sur la carte|on the map|a l'avant-garde|among the (?:best|top|leading))/,
	/\bfaire rayonner\b|\brayonne(?:r|ment)\b|^(?:inspirer|inspire) (?:les|the|d'autres|others|tou)/,
];

/** Whether the text says so, and gives no figure. */
export function isPrestige(text: string): boolean {
	const plain = fold(text).replace(/’/g, "'");
	return !/\d/.test(plain) && shapes.some((shape) => shape.test(plain));
}
