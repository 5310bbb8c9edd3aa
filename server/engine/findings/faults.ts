import { findingTexts } from '../../texts/findings';
import { fixTexts } from '../../texts/fixes';
import { say } from '../../texts/text';
import { quoteOrFold } from '../edits/quote';
import type { Environment } from '../env';
import type { Charter } from '../model/charter';
import type { Fault } from '../parse/masked';
import type { Finding, Fix } from './types';

/** Findings on the file as a text: `format/…` of what the parser met. */
export function* faultFindings(charter: Charter, env: Environment): Iterable<Finding> {
	for (const fault of charter.faults) {
		const code = `format/${fault.kind}`;
		const worded = `${code}.${fault.detail}`;
		const key = (worded in findingTexts ? worded : code) as keyof typeof findingTexts;
		const fix = fixOf(charter, fault, env);
		yield {
			code,
			severity: fault.kind === 'espace_insecable' || fault.kind === 'plusieurs_documents' ? 'warning' : 'error',
			start: fault.start,
			end: fault.end,
			message: say(findingTexts, key, env.language, fault.detail ?? ''),
			...(fix ? { fixes: [fix] } : {}),
		};
	}
}

const titles: Partial<Record<Fault['kind'], keyof typeof fixTexts>> = {
	espace_insecable: 'plainSpace',
	tabulation: 'spaces',
	guillemet_ouvert: 'closeQuote',
	caractere_invisible: 'deleteCharacter',
	cle_sans_deux_points: 'addColon',
};

function fixOf(charter: Charter, fault: Fault, env: Environment): Fix | undefined {
	const { target, replacement } = fault;
	if (!target) return undefined;
	const newText = replacement ?? quoteOrFold(charter.text, target);
	const title = say(fixTexts, titles[fault.kind] ?? (newText.includes('\n') ? 'lines' : 'quote'), env.language);
	return { title, preferred: true, changes: () => [{ start: target.start, end: target.end, newText }] };
}
