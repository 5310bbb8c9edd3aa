import type { CharterValue } from '../../server/engine/index';

/** The day on which something first reaches people: that of the minimum viable product, else the first iteration's end. */
export function firstDelivery(value: CharterValue): string | undefined {
	const ends = (value.echeancier?.iterations ?? []).map(({ fin }) => fin).filter((date) => date !== undefined);
	return value.solution?.pmv?.date ?? ends.sort()[0];
}
