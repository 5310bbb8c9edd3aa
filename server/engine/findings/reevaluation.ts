import type { Assessment } from '../assess';
import { looserEdition } from '../catalogue/editions';
import { detect } from '../checks/indications';
import type { Environment } from '../env';
import type { Finding } from '../finding';
import type { Charter } from '../model/charter';
import type { Declaration } from '../model/declarations';
import { entryOf } from '../parse/tree';
import { findingTexts } from '../texts/findings';
import { fixTexts } from '../texts/fixes';
import { say } from '../texts/text';

/**
 * `declaration/a_reevaluer`: an action declared in place, of which the charter's own sections show all that an earlier
 * edition asked for (one or the other) and part of what this one does (both). Our judgement. What was evaluated says more
 * than when: a date does not tell for which edition. A partial status holds under both, and evidence alone is not read.
 * Undefined where there is nothing to assess again. `named`: how the message names the action.
 */
export function reevaluation(
	charter: Charter,
	assessment: Assessment,
	env: Environment,
	declaration: Declaration,
	named: string,
): Finding | undefined {
	const { action, status, node } = declaration;
	const looser = status === 'en_place' ? looserEdition(env.standard, action, assessment.edition) : undefined;
	const now = assessment.actions.find((one) => one.action.id === action.id)?.detection;
	// Evidence that leads nowhere is told first: what there is may be less, or other, than what was meant.
	if (declaration.evidence.some(({ state }) => state === 'broken')) return undefined;
	// Where nothing lacks for certain, what there is may well be both.
	if (
		!looser ||
		now?.indication !== 'partial' ||
		now.gaps.length === 0 ||
		detect(charter, action, looser, env.standard).indication !== 'present'
	)
		return undefined;
	const entry = entryOf(node, 'etat');
	if (!entry) return undefined;
	const { start, end } = entry.value;
	const { language } = env;
	const words = [looser, assessment.edition].map((id) => env.standard.editionName(id, language));
	return {
		code: 'declaration/a_reevaluer',
		severity: 'information',
		start,
		end,
		message: say(findingTexts, 'declaration/a_reevaluer', language, named, ...words),
		practice: action.practice,
		action: action.id,
		// What comes through an alias is said elsewhere too.
		...(entry.merged
			? {}
			: {
					fixes: [
						{
							title: say(fixTexts, 'replace', language, 'partielle'),
							changes: () => [{ start, end, newText: 'partielle' }],
						},
					],
				}),
	};
}
