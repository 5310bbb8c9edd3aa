/** One role that two people are each named for. */
// cspell:disable: the beginnings of words, without accents
import { type CheckContext, type Hit, plainOf, type Span } from '../../server/engine/index';
import { proseOf } from '../shared/prose';
import { sayings } from '../shared/said';
import { wordRoots } from '../shared/stems';

/** A first name and a family name. */
const person = "\\p{Lu}[\\p{Ll}'’-]+(?:-\\p{Lu}\\p{Ll}+)?(?: (?:de |d[’']|Van |Le |La )?\\p{Lu}[\\p{L}’'-]+){1,2}";
/** « Odile Roy, responsable de produit », "Odile Roy (product owner)". */
const nameFirst = new RegExp(
	`(?<![\\p{L}’'-])(?<name>${person})(?:, | \\()(?:l[ae’'] ?|the |our |notre )?(?<role>\\p{L}[^,;.()]{3,60})`,
	'gu',
);
/** « Responsable de produit, Odile Roy », "product owner: Odile Roy". */
const roleFirst = new RegExp(
	`(?<role>\\p{L}[^,;.():]{3,60}?)(?:, | \\(|\\s?: | )(?<name>${person})(?![\\p{L}-])`,
	'gu',
);

/** A role of which there is one, in a service: the others may be held by several. */
const ofOne =
	/(?:^|\b(?:la |le |l'|the |our |notre ))(?:responsable|chef(?:fe)?|direct(?:eur|rice|or)|gestionnaire|coordonna(?:teur|trice)|coordinator|charge|chargee|parrain|marraine|proprietaire|president|presidente|product (?:owner|manager)|project (?:manager|lead)|head|lead|manager|sponsor|owner|(?:service|delivery|team) (?:owner|manager|lead))\b/;
/** Of another body. */
const elsewhere =
	/\b(?:a|de|du|d') ?(?:la |l')?(?:ville|union|federation|association|ministere|centre|cegep|universite|municipalite|mrc|office|regie|agence|ordre|syndicat)\b|\bat the\b|\bof the (?:city|union|federation|association|department|ministry|centre|university|board|agency)\b/;
/** In turn, for a while, or beside. */
const another =
	/\b(?:ancien|adjoint|assistant|interim|par interim|remplac|suppleant|jusqu|depuis|avant|puis|ensuite|releve|succed|second|vice|deputy|acting|former|until|since|before|then|replac|succeed|backup|another|autre)/;

interface Named extends Span {
	readonly quote: string;
	readonly name: string;
	readonly role: string;
	readonly roots: ReadonlySet<string>;
}

function namedIn(text: string, { start, end }: Span): Named[] {
	return [nameFirst, roleFirst].flatMap((pattern) =>
		[...text.matchAll(pattern)].flatMap(({ 0: quote, groups }): Named[] => {
			const { name = '', role: around = '' } = groups ?? {};
			const { plain } = plainOf(around);
			const role = plain.slice(ofOne.exec(plain)?.index ?? plain.length);
			return role !== '' && !another.test(plainOf(quote).plain) && !elsewhere.test(plainOf(quote).plain)
				? [{ start, end, quote: quote.replace(/ \($/, ''), name, role, roots: wordRoots(role) }]
				: [];
		}),
	);
}

/** Fields that name who holds a role, and nothing else. */
const holders = ['equipe.roles.role', 'initiative.responsable', 'risques.responsable', 'livrables.responsable'];

const isSamePerson = (one: string, other: string): boolean => {
	const [names, others] = [one, other].map((name) => plainOf(name).plain.split(' '));
	return (names ?? []).some((word) => (others ?? []).includes(word) && word.length > 2);
};

/** A role that a field gives to somebody, and a text to somebody else. */
export function* namedTwice(context: CheckContext): Iterable<Hit> {
	const held = holders.flatMap((path) => sayings(context, path)).flatMap((one) => namedIn(one.text, one));
	if (held.length === 0) return;
	const told = proseOf(context.charter)
		.filter(({ path }) => !holders.includes(path))
		.flatMap((one) => namedIn(one.text, one));
	const said = new Set<string>();
	for (const one of told) {
		const others = held.filter(({ roots }) => roots.size > 0 && [...roots].every((root) => one.roots.has(root)));
		const [other] = others;
		if (!other || other.start === one.start || others.some(({ name }) => isSamePerson(name, one.name))) continue;
		if (said.has(other.role)) continue;
		said.add(other.role);
		yield {
			...{ start: one.start, end: one.end, practice: 'equipe', args: [one.quote, other.quote] },
			related: [{ start: other.start, end: other.end }],
		};
	}
}
