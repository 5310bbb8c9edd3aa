import fc from 'fast-check';

/** What people and machines put into files. */
const scrap = fc.oneof(
	fc.constantFrom(
		'"',
		"'",
		'\t',
		'\r',
		'\n',
		'\r\n',
		' ',
		'\u00a0',
		'\u202f',
		'\u200b',
		'\ufeff',
		'\0',
		'\ud83d',
		'\ude00',
		'😀',
	),
	fc.constantFrom(
		':',
		': ',
		' :',
		'- ',
		'-',
		'#',
		' #2',
		'*',
		'*a',
		'&a ',
		'!',
		'!important ',
		'|',
		'>',
		'%',
		'@',
		'`',
		'?',
		'? ',
		', ',
	),
	fc.constantFrom(
		'[',
		']',
		'{',
		'}',
		'[[',
		'---\n',
		'...\n',
		'<<: ',
		'<<<<<<< HEAD\n',
		'=======\n',
		'>>>>>>> b\n',
		'\n• ',
		'~',
		'oui',
		'é',
	),
	fc.string({ unit: 'binary', maxLength: 6 }),
);

const at = fc.double({ min: 0, max: 1, noNaN: true });
const offset = (text: string, place: number) => Math.floor(place * text.length);

/** A charter spoilt: cut short, with a part taken out, two parts swapped, or something put in. */
export function spoilt(charters: readonly string[]): fc.Arbitrary<string> {
	const spoil = fc.oneof(
		fc.tuple(at).map(
			([from]) =>
				(text: string) =>
					text.slice(0, offset(text, from)),
		),
		fc.tuple(at, fc.nat(60)).map(([from, length]) => (text: string) => {
			const start = offset(text, from);
			return text.slice(0, start) + text.slice(start + length);
		}),
		fc.tuple(at, fc.nat(40), fc.nat(40)).map(([from, first, second]) => (text: string) => {
			const start = offset(text, from);
			const [a, b] = [text.slice(start, start + first), text.slice(start + first, start + first + second)];
			return text.slice(0, start) + b + a + text.slice(start + first + second);
		}),
		fc.tuple(at, scrap).map(([from, piece]) => (text: string) => {
			const start = offset(text, from);
			return text.slice(0, start) + piece + text.slice(start);
		}),
	);
	return fc
		.tuple(fc.constantFrom(...charters), fc.array(spoil, { minLength: 1, maxLength: 4 }))
		.map(([text, spoils]) => spoils.reduce((spoiling, one) => one(spoiling), text));
}
