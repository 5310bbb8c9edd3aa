import { indentUnit } from '../edits/indent';
import { endBeforeComment, writeAgain } from '../edits/write-text';
import type { Environment } from '../env';
import type { Finding, Fix } from '../finding';
import { foldKey } from '../fold';
import type { Charter, ProblemKind } from '../model/charter';
import { lineAt } from '../parse/lines';
import type { Fault } from '../parse/masked';
import type { Span } from '../parse/tree';
import type { WrittenText } from '../parse/written';
import { beginsKey, isKeyWord } from '../schema/key-words';
import { quote, quoteOrFold } from '../text/quote';
import { findingTexts } from '../texts/findings';
import { fixTexts } from '../texts/fixes';
import { say } from '../texts/text';
import { conflictFixes } from './conflicts';
import { flowFixes } from './flow-fixes';
import { mayGoOn } from './text-fixes';

/** Findings on the file as a text: `format/…` of what the parser met. */
export function* faultFindings(charter: Charter, env: Environment): Iterable<Finding> {
	const misread = new Set(charter.problems.filter(({ kind }) => valueKinds.has(kind)).map(({ start }) => start));
	const wholes = charter.problems
		.filter(({ kind, quote }) => kind === 'puces' || ((kind === 'type' || kind === 'deux_points') && quote))
		.map((problem) => problem.target ?? problem);
	for (const fault of charter.faults) {
		// No quotes make a date of `12 mars : reporté`, nor items of bullets, nor a text of a part of it: what the value should be says it all.
		if (prose.has(fault.kind) && (misread.has(fault.start) || wholes.some((span) => isWithin(fault, span)))) continue;
		const code = `format/${fault.kind}`;
		const worded = `${code}.${fault.detail}`;
		const key = (worded in findingTexts ? worded : code) as keyof typeof findingTexts;
		const fixes = fixesOf(charter, fault, env);
		yield {
			code,
			severity: isWarning(fault, charter.text) ? 'warning' : 'error',
			start: fault.start,
			end: fault.end,
			message: say(findingTexts, key, env.language, fault.detail ?? ''),
			...(fixes.length > 0 ? { fixes } : {}),
		};
	}
}

/** Whether the rest of the file is read in spite of it, and what is read may be right. */
const isWarning = ({ kind, detail, start }: Fault, text: string) =>
	kind === 'espace_insecable' ||
	(kind === 'caractere_invisible' && !noYaml.test(text[start] ?? '')) ||
	kind === 'plusieurs_documents' ||
	detail === 'ouverte';

/** Characters that no YAML file may hold. */
const noYaml = /[\u0000-\u001f\u007f\ud800-\udfff]/;

/** What prose does to YAML, and what is said of a value that is no text: on one span, the second is enough. */
const prose: ReadonlySet<Fault['kind']> = new Set(['deux_points', 'caractere_special', 'tiret', 'suite', 'virgule']);
const valueKinds: ReadonlySet<ProblemKind> = new Set(['date', 'valeur', 'booleen', 'type']);

const isWithin = (one: Span, other: Span) => other.start <= one.start && one.end <= other.end;

const titles: Partial<Record<Fault['kind'], keyof typeof fixTexts>> = {
	espace_insecable: 'plainSpace',
	tabulation: 'spaces',
	guillemet_ouvert: 'closeQuote',
	caractere_invisible: 'deleteCharacter',
	cle_sans_deux_points: 'addColon',
	espace_manquante: 'addSpace',
	virgule: 'removeComma',
};

/** What was meant is certain. A quote left open or a key without its colon may be half typed, a dash may begin a list. */
const certain: ReadonlySet<Fault['kind']> = new Set([
	'espace_insecable',
	'tabulation',
	'deux_points',
	'caractere_special',
	'caractere_invisible',
	'suite',
	'espace_manquante',
	'virgule',
]);

function isCertain({ text }: Charter, { kind, detail }: Fault): boolean {
	// In a file that has anchors, `*word` may be the misspelt name of one.
	if (detail === 'double') return false;
	return certain.has(kind) && !(detail === '*' && /(?:^|[\s[{,])&[\p{L}\p{N}_-]/u.test(text));
}

function fixesOf(charter: Charter, fault: Fault, env: Environment): Fix[] {
	if (fault.kind === 'conflit_git') return conflictFixes(charter, fault, env);
	const { target, replacement } = fault;
	if (!target) return [];
	if (fault.flow) return flowFixes(charter, fault.flow, isCertain(charter, fault), env);
	if (fault.written) return writtenFixes(charter, fault, fault.written, env);
	const newText =
		fault.kind === 'tabulation'
			? charter.text.slice(target.start, target.end).replace(/\t/g, ' '.repeat(indentUnit(charter)))
			: (replacement ?? quoteOrFold(charter.text, target));
	const title = say(fixTexts, titles[fault.kind] ?? (newText.includes('\n') ? 'lines' : 'quote'), env.language);
	const safe = isCertain(charter, fault) ? { safe: true } : {};
	// Spaces and marks that no one sees are no letters; a quote or a colon that was missing makes a value of its own.
	const { start, end } = target;
	const quoted = replacement === undefined ? [{ start, end, reads: [charter.text.slice(start, end)] }] : [];
	const added =
		fault.kind === 'guillemet_ouvert' || fault.kind === 'cle_sans_deux_points' || fault.kind === 'espace_manquante';
	const touched = added ? [{ start: fault.start, end: fault.end }] : fault.kind === 'tabulation' ? [] : quoted;
	// « Budget : » with a no-break space is how a sentence is written.
	const sentence = fault.kind === 'espace_insecable' && /^\p{Lu}/u.test(fault.detail ?? '');
	// A comma too many may be the letter of a text, and so may a quote that nothing closes.
	const open = fault.kind === 'guillemet_ouvert';
	// A word alone at the margin may be the end of a sentence.
	const word = fault.kind === 'cle_sans_deux_points' ? foldKey(fault.detail ?? '') : undefined;
	const atRoot = lineAt(charter.text, start).start === fault.start;
	const above = lineAt(charter.text, Math.max(0, lineAt(charter.text, start).start - 1)).text.trimEnd();
	const isRest = above.length > 40 && !/[.!?…»:]$/.test(above);
	const isWord = word !== undefined && (isRest || word.length < 3 || !beginsKey(word, atRoot, true));
	const choice = sentence || isWord || open || fault.detail === 'double' ? {} : { preferred: true, ...safe };
	const fix: Fix = { title, ...choice, touched, changes: () => [{ start, end, newText }] };
	if (fault.wider) return [fix, keptComma(charter, fault.wider, env)];
	return open ? [fix, keptQuote(charter, fault, env)] : [fix];
}

/** A text between brackets with the comma that it begins or ends with. */
function keptComma({ text }: Charter, { start, end }: Span, env: Environment): Fix {
	const source = text.slice(start, end);
	return {
		title: say(fixTexts, 'quoteThis', env.language, source),
		touched: [{ start, end, reads: [source] }],
		changes: () => [{ start, end, newText: quote(source) }],
	};
}

/** The quote that a text begins with and that nothing closes, as a letter of the text. */
function keptQuote({ text }: Charter, { start, end }: Fault, env: Environment): Fix {
	const source = text.slice(start, end);
	return {
		title: say(fixTexts, 'keepQuote', env.language),
		touched: [{ start, end, reads: [source] }],
		changes: () => [{ start, end, newText: quote(source) }],
	};
}

/** `- note: un : deux`: a word behind a dash that the format has no key for may as well belong to the text. */
function mayBeKey({ owner, from }: WrittenText, text: string): boolean {
	const before = lineAt(text, from).text.slice(0, owner.column);
	return (
		owner.kind === 'key' && !owner.name.startsWith('x-') && /-\s+$/.test(before) && !isKeyWord(foldKey(owner.name))
	);
}

/** Whether the key that a text belongs to may be a part of a text itself: nothing that the format has stands there. */
function isInDoubt({ text, problems }: Charter, { owner, from }: WrittenText): boolean {
	const start = lineAt(text, from).start + owner.column;
	const kinds: ReadonlySet<ProblemKind> = new Set(['type', 'deux_points', 'cle_inconnue']);
	return (
		owner.kind === 'key' &&
		!owner.name.startsWith('x-') &&
		/-\s+$/.test(text.slice(0, start).slice(-10)) &&
		problems.some((one) => one.start === start && kinds.has(one.kind) && one.variant !== 'proche')
	);
}

/** The fix that writes a whole text again; two, and neither better, where a part of it may be a comment. */
function writtenFixes(charter: Charter, fault: Fault, written: WrittenText, env: Environment): Fix[] {
	const { text } = charter;
	const { start, end } = written;
	const { way, change } = writeAgain(text, written, indentUnit(charter));
	const touched = [
		{ start: written.head === '' ? start : written.from - written.head.length, end, reads: [text.slice(start, end)] },
	];
	const whole = {
		title: way === 'indent' ? say(fixTexts, 'indent', env.language) : say(fixTexts, way, env.language),
		touched,
		changes: () => [change],
	};
	// In a block text there are no comments.
	const cut = written.head === '' ? endBeforeComment(text, written) : undefined;
	// A lower-case word may be an anchor that is about to be referred to.
	const doubtful = /^&[a-z0-9_-]+\s/.test(text.slice(start, end));
	if (cut === undefined) {
		// `[un, deux], trois` may be a list that closes too early.
		const source = text.slice(start, end);
		if (
			isInDoubt(charter, written) ||
			mayGoOn(text, written) ||
			mayBeKey(written, text) ||
			(!written.owner.text && /^\[[^[\]]*\]\s*[,\]]/.test(source))
		)
			return [whole];
		// `[un, ]0, 1[, deux]` is a list, whatever its brackets are.
		if (written.owner.kind === 'key' && !written.owner.text && /^\[.*,.*\]$/s.test(source)) return [whole];
		// A bracket that nothing closes may be half typed.
		const open = /^[[{][^\]}]*$/.test(source);
		const safe = isCertain(charter, fault) && !doubtful && !open ? { safe: true } : {};
		return [{ ...whole, preferred: true, ...safe }];
	}
	const before = text.slice(start, cut);
	return [
		whole,
		{
			title: say(fixTexts, 'quoteBefore', env.language),
			touched: [{ start, end: cut, reads: [before] }],
			changes: () => [{ start, end: cut, newText: quote(before) }],
		},
	];
}
