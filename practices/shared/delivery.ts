import type { CharterValue } from '../../server/engine/index';

/** The end of an initiative; undefined where it comes before what begins it, which is told: nothing else follows from it. */
export function knownEnd({ initiative }: CharterValue): string | undefined {
	const { debut = '', debut_travaux: works = '', fin } = initiative ?? {};
	return fin !== undefined && fin >= debut && fin >= works ? fin : undefined;
}

/** The day on which something first reaches people: that of the minimum viable product, else the first iteration's end. */
export function firstDelivery(value: CharterValue): string | undefined {
	const ends = (value.echeancier?.iterations ?? []).map(({ fin }) => fin).filter((date) => date !== undefined);
	return value.solution?.pmv?.date ?? ends.sort()[0];
}

/** When work began: `initiative.debut_travaux`, else the earliest iteration's start. */
export function workStart({ initiative, echeancier }: CharterValue): string | undefined {
	const starts = (echeancier?.iterations ?? []).map(({ debut }) => debut).filter((date) => date !== undefined);
	return initiative?.debut_travaux ?? starts.sort()[0];
}
