import fc from 'fast-check';

/** What is typed, pasted and deleted in a charter, and breaks it for a while. */
const scraps = [
	'',
	'x',
	' ',
	'\n',
	'\r\n',
	'\n\n',
	'nom: y\n',
	'# c\n',
	'"',
	"'",
	': ',
	' : ',
	'- ',
	'\n- ',
	'\n  a:\n',
	'é',
	'\t',
	'\n\t',
	'contexte: |\n',
	'\u00a0',
	'\u00a0: ',
	'{',
	'[',
	']',
	', ',
	',,',
	' #2',
	'*',
	'* ',
	'!important ',
	'@',
	'> ',
	'\nusa\n',
	'\nUne phrase à la marge\n',
	'\nfermé: le lundi\n',
	'\u200b',
	'phase:amorce\n',
	'\n  Le budget : 2 M$\n',
	'---\n',
	'<<<<<<< HEAD\n',
	'&a ',
	'*a',
] as const;

/** One change of a text: `at` is taken modulo its length. */
export interface Edit {
	readonly at: number;
	readonly remove: number;
	readonly insert: string;
}

/** A charter, and changes made to it one after the other. */
export function typing(charters: readonly string[]): fc.Arbitrary<{ text: string; edits: Edit[] }> {
	const edit = fc.record({
		at: fc.nat(100_000),
		remove: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(30)),
		insert: fc.constantFrom(...scraps),
	});
	return fc.record({ text: fc.constantFrom(...charters), edits: fc.array(edit, { minLength: 1, maxLength: 6 }) });
}

/** The text once a change is made. */
export function edited(text: string, { at, remove, insert }: Edit): string {
	const from = text.length === 0 ? 0 : at % (text.length + 1);
	return text.slice(0, from) + insert + text.slice(from + remove);
}
