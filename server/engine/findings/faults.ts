import { indentUnit } from '../edits/indent';
import type { Environment } from '../env';
import type { Finding, Fix } from '../finding';
import type { Charter, ProblemKind } from '../model/charter';
import type { Fault } from '../parse/masked';
import type { Span } from '../parse/tree';
import { quoteOrFold } from '../text/quote';
import { findingTexts } from '../texts/findings';
import { fixTexts } from '../texts/fixes';
import { say } from '../texts/text';

/** Findings on the file as a text: `format/…` of what the parser met. */
export function* faultFindings(charter: Charter, env: Environment): Iterable<Finding> {
	const misread = new Set(charter.problems.filter(({ kind }) => valueKinds.has(kind)).map(({ start }) => start));
	const bullets = charter.problems.filter(({ kind }) => kind === 'puces');
	for (const fault of charter.faults) {
		// No quotes make a date of `12 mars : reporté`, nor items of bullets: what the value should be says it all.
		if (prose.has(fault.kind) && (misread.has(fault.start) || bullets.some((span) => isWithin(fault, span)))) continue;
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

/** What prose does to YAML, and what is said of a value that is no text: on one span, the second is enough. */
const prose: ReadonlySet<Fault['kind']> = new Set(['deux_points', 'caractere_special', 'tiret']);
const valueKinds: ReadonlySet<ProblemKind> = new Set(['date', 'valeur', 'booleen', 'type']);

const isWithin = (one: Span, other: Span) => other.start <= one.start && one.end <= other.end;

const titles: Partial<Record<Fault['kind'], keyof typeof fixTexts>> = {
	espace_insecable: 'plainSpace',
	tabulation: 'spaces',
	guillemet_ouvert: 'closeQuote',
	caractere_invisible: 'deleteCharacter',
	cle_sans_deux_points: 'addColon',
};

/** What was meant is certain. A quote left open or a key without its colon may be half typed, a dash may begin a list. */
const certain: ReadonlySet<Fault['kind']> = new Set([
	'espace_insecable',
	'tabulation',
	'deux_points',
	'caractere_special',
	'caractere_invisible',
]);

function isCertain({ text }: Charter, { kind, detail }: Fault): boolean {
	// In a file that has anchors, `*word` may be the misspelt name of one.
	return certain.has(kind) && !(detail === '*' && /(?:^|[\s[{,])&[\p{L}\p{N}_-]/u.test(text));
}

function fixOf(charter: Charter, fault: Fault, env: Environment): Fix | undefined {
	const { target, replacement } = fault;
	if (!target) return undefined;
	const newText =
		fault.kind === 'tabulation'
			? charter.text.slice(target.start, target.end).replace(/\t/g, ' '.repeat(indentUnit(charter)))
			: (replacement ?? quoteOrFold(charter.text, target));
	const title = say(fixTexts, titles[fault.kind] ?? (newText.includes('\n') ? 'lines' : 'quote'), env.language);
	const safe = isCertain(charter, fault) ? { safe: true } : {};
	return { title, preferred: true, ...safe, changes: () => [{ start: target.start, end: target.end, newText }] };
}
