import { codeOfTerm } from '../catalogue/catalogue';
import type { Environment } from '../env';
import type { Finding } from '../finding';
import type { Charter } from '../model/charter';
import { findingTexts } from '../texts/findings';
import { fixTexts } from '../texts/fixes';
import { say } from '../texts/text';
import { termsUsed } from '../wording/find';
import { actionOf } from './told';

/** `formulation/…`: wording that goes against a practice, with a better way to say or do it. */
export function* wordingFindings(charter: Charter, env: Environment): Iterable<Finding> {
	if (!env.wording) return;
	for (const { term, start, end, text, replacement } of termsUsed(charter, env.standard.own.terms)) {
		const practice = env.standard.practice(term.practice);
		const better = term.better[env.language];
		yield {
			code: codeOfTerm(term),
			severity: 'hint',
			start,
			end,
			message: practice
				? say(
						findingTexts,
						'pratique/formulation',
						env.language,
						text,
						better,
						practice.number,
						practice.title[env.language],
					)
				: say(findingTexts, 'formulation/terme', env.language, text, better),
			...(practice ? { practice: practice.id } : {}),
			...(term.action ? { action: term.action } : {}),
			...(replacement !== undefined
				? {
						fixes: [
							{
								title: say(fixTexts, 'replace', env.language, replacement),
								changes: () => [{ start, end, newText: replacement }],
							},
						],
					}
				: {}),
		};
	}
}

/** The wording findings but those whose very words a check of the same action speaks of: one cause is told once. */
export const tellingMore = (found: readonly Finding[], checks: readonly Finding[]): readonly Finding[] =>
	found.filter(
		({ action, start }) =>
			!checks.some((check) => actionOf(check.code) === action && check.start <= start && start < check.end),
	);
