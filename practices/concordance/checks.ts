import type { PracticeChecks } from '../../server/engine/index';
import { counts, countsPerhaps } from './counts';
import { figures, figuresPerhaps } from './figures';

/** What a charter says twice, and not the same: `concordance/…`. */
export const concordance: PracticeChecks = {
	indications: {},
	checks: {
		'concordance/nombre': counts,
		'concordance/nombre_a_preciser': countsPerhaps,
		'concordance/mesure': figures,
		'concordance/mesure_a_preciser': figuresPerhaps,
	},
};
