/** How long an iteration lasts. */
import { addDays, addMonths, type CheckContext, fold } from '../../server/engine/index';

/** Work cut into weeks, as a method tells it. */
const inWeeks =
	/\b(?:deux|trois|quatre|[2-6]|two|three|four|six)[- ](?:semaines?|weeks?)\b|\b(?:chaque|toutes les|every|each)(?: (?:deux|trois|two|three|other|second))? (?:semaines?|weeks?)\b|\b(?:weekly|fortnight)/;

/** A quarter and some days: holidays, or the weeks that finish what was begun. */
const slack = 15;

type Iteration = NonNullable<NonNullable<CheckContext['value']['echeancier']>['iterations']>[number];

/**
 * The iterations that are longer than three calendar months and some days; than six, where the method tells of work cut into weeks and
 * all that is listed lasts longer: it is then what several iterations deliver. One that has ended cannot be cut any more,
 * and what closes a service is no delivery.
 */
export function overlong({ value, today, type }: CheckContext): readonly Iteration[] {
	if (type === 'retrait') return [];
	const iterations = (value.echeancier?.iterations ?? []).filter(({ debut, fin }) => debut && fin);
	const lasts = ({ debut = '', fin = '' }: Iteration, months: number, days = 0) =>
		fin > addDays(addMonths(debut, months), days);
	const areDeliveries =
		inWeeks.test(fold(value.gouvernance?.methode ?? '')) && iterations.every((one) => lasts(one, 3));
	return iterations.filter((one) => (one.fin ?? '') >= today && lasts(one, areDeliveries ? 6 : 3, slack));
}
