import { equal } from 'node:assert/strict';
import { undated } from '../../practices/shared/measures';

describe('a value without its day', () => {
	for (const [value, left] of [
		['85 % à la fin de 2027', '85 %'],
		['60 % en août 2028', '60 %'],
		['Une semaine au 31 mars 2028', 'Une semaine'],
		['90% by the end of 2027', '90%'],
		['90% at the end of 2027', '90%'],
		// A figure behind these words is the value.
		['Répondre au plus 15 jours en 2027', 'Répondre au plus 15 jours'],
		['Answered at most 15 days in 2027', 'Answered at most 15 days'],
		['Under 15 days before 20', 'Under 15 days before 20'],
	] as const)
		it(value, () => equal(undated(value), left));

	it('is left as it is where it is a number', () => equal(undated(2027), 2027));
});
