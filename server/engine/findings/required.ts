import { insertSkeleton } from '../edits/skeleton';
import type { Environment } from '../env';
import type { Finding } from '../finding';
import type { Charter } from '../model/charter';
import { contentOf } from '../model/content';
import { firstLine } from '../model/first-line';
import { entryOf } from '../parse/tree';
import { charterSchema } from '../schema/charter';
import { findingTexts } from '../texts/findings';
import { fixTexts } from '../texts/fixes';
import { say } from '../texts/text';

/** `format/section_requise`: the sections that the organisation asks of every charter and that say nothing in this one. */
export function* requiredFindings(charter: Charter, env: Environment): Iterable<Finding> {
	const { requiredSections = [] } = env.standard.own;
	if (!charter.root) return;
	for (const section of new Set(requiredSections)) {
		if (!Object.hasOwn(charterSchema.fields, section)) continue;
		const entry = entryOf(charter.root, section);
		if (entry && contentOf(charter, entry.value) !== 'none') continue;
		const { start, end } =
			entry?.keySpan ??
			entryOf(charter.root, 'initiative')?.keySpan ??
			firstLine({ start: 0, end: charter.text.length }, charter.text);
		const skeleton = insertSkeleton(charter, section, env.language);
		yield {
			start,
			end,
			code: 'format/section_requise',
			severity: 'warning',
			message: say(findingTexts, 'format/section_requise', env.language, section),
			...(skeleton
				? {
						fixes: [
							{
								title: say(fixTexts, 'insertRequired', env.language, skeleton.path),
								preferred: true,
								changes: () => [skeleton.change],
							},
						],
					}
				: {}),
		};
	}
}
