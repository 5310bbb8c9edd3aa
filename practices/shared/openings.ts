/** When the service opens, to the first people and to the last. */
// cspell:disable: words without accents
import { type CharterValue, plainOf } from '../../server/engine/index';

const opening =
	/^(?:l'|la |le |les |the )?(?:ouverture|ouvert|lancement|mise en (?:ligne|service|production)|deploiement|generalisation|opening|open|launch|go-?live|roll-?out)\b|\b(?:opens?|ouvre|ouvert[es]*) (?:to|a|aux|dans|pour|in|for)\b/;
/** What opens is not the service. */
const otherThing =
	/inscription|candidature|appel d|consultation|chantier|concours|tender|registration|hiring|recrut|formation|training|compte|bureau\b/;

/** The days on which the service opens: that of the first version, and of the milestones that open it to more people. */
export function openingsOf({ solution, echeancier }: CharterValue): readonly string[] {
	const milestones = (echeancier?.jalons ?? []).flatMap(({ nom = '', date }) => {
		const { plain } = plainOf(nom);
		return date && opening.test(plain) && !otherThing.test(plain) ? [date] : [];
	});
	return [...(solution?.pmv?.date ? [solution.pmv.date] : []), ...milestones].sort();
}
