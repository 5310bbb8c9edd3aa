/** What a charter claims about a notion, on either side, and where. */
import {
	type Charter,
	type CheckContext,
	nodeAt,
	placeOf,
	plainOf,
	type Span,
	textOf,
} from '../../server/engine/index';
import { journeysToCome } from '../shared/journeys';
import { type Saying, sayings } from '../shared/said';
import { wordRoots } from '../shared/stems';
import { type Notion, type Room, rooms, type Side } from './notion';
import { assertions, denials, type Said, sayingsOf } from './words';

/** Something claimed, as the message quotes it. */
export interface Claim extends Span {
	readonly quote: string;
	/** Whether words claim it, and not the value of a field. */
	readonly worded: boolean;
	/** The roots of what it is about: of a denial, those of the words before it; else those of the text and its journey. */
	readonly about: ReadonlySet<string>;
	/** Whether a reason is given for it. */
	readonly reasoned?: boolean;
}

/** What the declarations say in words: the reason of a choice, and the comment. */
export function declaredTexts(context: CheckContext): readonly Saying[] {
	return Object.entries(context.value.pratiques ?? {}).flatMap(([practice, actions]) =>
		Object.keys(actions ?? {}).flatMap((action) =>
			['justification', 'commentaire'].flatMap((key) =>
				sayings(context, `pratiques.${practice}.${action}.${key}`).map((one) => ({ ...one })),
			),
		),
	);
}

/** The texts of a room, in the order of its paths. */
function textsIn(context: CheckContext, room: Room): readonly Saying[] {
	if (room === 'declared') return declaredTexts(context);
	if (room !== 'steps' && room !== 'motives') return sayings(context, ...rooms[room]);
	const keys = room === 'steps' ? (['nom'] as const) : (['motif', 'irritants'] as const);
	return journeysToCome(context.value)
		.flatMap(({ etapes }) => etapes ?? [])
		.slice(0, mostTexts)
		.flatMap((step) => keys.flatMap((key) => sayingOf(context, step, key)));
}

/** The text under a key of an object, where there is one. */
function sayingOf({ charter }: CheckContext, object: object, key: string): Saying[] {
	const node = nodeAt(charter, object, key);
	const place = placeOf(charter, object, key);
	const text = textOf(node);
	return place && text !== '' ? [{ text, start: place.start, end: place.end }] : [];
}

/** No charter that people read has more texts of a kind, nor more claims on a matter: time is bounded. */
const mostTexts = 200;
const mostClaims = 20;

/** The texts of a charter by room, each room read once for all notions. */
function libraryOf(context: CheckContext): (room: Room) => readonly Saying[] {
	const known = new Map<Room, readonly Saying[]>();
	return (room) => {
		const texts = known.get(room) ?? textsIn(context, room).slice(0, mostTexts);
		known.set(room, texts);
		return texts;
	};
}

/** « The stop alone, without a name, … »: of one thing among others. */
const ofPartOnly = /\b(?:alone|seule?s?),(?! (?:et|and) )/i;

/** What is claimed on one side of a notion. */
function claimsOn(
	side: Side,
	read: (text: string) => Iterable<Said>,
	aboutOf: (said: Said, text: string) => ReadonlySet<string>,
	notion: Notion,
	context: CheckContext,
	texts: (room: Room) => readonly Saying[],
): Claim[] {
	const seen = new Set<number>();
	const worded = (side.in ?? []).flatMap(texts).flatMap((saying): Claim[] => {
		if (seen.has(saying.start)) return [];
		for (const said of read(saying.text)) {
			if (notion.unless?.test(notion.alone ? said.whole : said.clause) || ofPartOnly.test(said.quote)) continue;
			seen.add(saying.start);
			const { start, end } = saying;
			return [{ start, end, quote: said.quote, worded: true, about: aboutOf(said, saying.text) }];
		}
		return [];
	});
	const valued = (side.values?.(context.value, context.today) ?? [])
		.slice(0, mostClaims)
		.flatMap(({ object, key, quote, reasoned = false }): Claim[] => {
			const place = placeOf(context.charter, object, key);
			// A step whose name says so by itself is quoted once.
			return place && !worded.some((one) => quote.startsWith(one.quote))
				? [{ start: place.start, end: place.end, quote, worded: false, about: wordRoots(quote), reasoned }]
				: [];
		});
	return [...worded, ...valued].slice(0, mostClaims);
}

/** The claims on both sides of a notion; undefined where one of them is empty, or only repeats the place of the other. */
function opposed(
	notion: Notion,
	context: CheckContext,
	texts: (room: Room) => readonly Saying[],
): { readonly no: readonly Claim[]; readonly yes: readonly Claim[] } | undefined {
	const { no, yes } = notion;
	const denied = claimsOn(
		no,
		(text) => (!no.words ? [] : no.sure ? sayingsOf(text, no.words) : denials(text, no.words)),
		({ before }) => wordRoots(before),
		notion,
		context,
		texts,
	);
	if (denied.length === 0) return undefined;
	const asserted = claimsOn(
		yes,
		(text) => (!yes.words ? [] : yes.sure ? sayingsOf(text, yes.words) : assertions(text, yes.words, no.words)),
		(_, text) => wordRoots(text),
		notion,
		context,
		texts,
	).filter(({ start }) => denied.every((one) => one.start !== start));
	if (!notion.byStep) return asserted.length === 0 ? undefined : { no: denied, yes: asserted };
	const journeys = journeysOf(context);
	const ofAll = (denial: Claim) => notion.atTheDoor === true && isOfAll(context, denial);
	const about = (denial: Claim, one: Claim) => ofAll(denial) || isAbout(notion, denial, one, journeys(one));
	const met = asserted.filter((one) => denied.some((denial) => about(denial, one)));
	const meeting = denied.filter((denial) => met.some((one) => about(denial, one)));
	return met.length === 0 ? undefined : { no: meeting, yes: met };
}

/** Of the first step to the last, whatever is named: « aller jusqu'au bout sans appeler ». */
const ofTheWhole =
	/\bjusqu'au bout|\bde bout en bout|\bdu debut a la fin|\bend[- ]to[- ]end|\bfrom (?:start|beginning) to (?:finish|end)/;

/** Whether a denial is of the whole service: it describes it, and there is but one journey. */
const isOfAll = (context: CheckContext, { start }: Claim): boolean =>
	journeysToCome(context.value).length === 1 &&
	sayings(context, 'initiative.description', 'solution.plateformes.usage').some((one) => one.start === start);

/** A denial of nothing in particular is of every step; one that names two things or more is of the steps that share one. */
function isAbout({ alone }: Notion, denial: Claim, claim: Claim, journey: ReadonlySet<string>): boolean {
	if (denial.about.size < (alone ? 1 : 2) || ofTheWhole.test(plainOf(denial.quote).plain)) return true;
	if (claim.reasoned) return false;
	if (alone && [...claim.about].every((root) => alone.test(root))) return true;
	return [...denial.about].some((root) => claim.about.has(root) || journey.has(root));
}

/** The roots of the name of the journey that a claim stands in. */
function journeysOf({ charter, value }: CheckContext): (claim: Claim) => ReadonlySet<string> {
	const spans = journeysToCome(value).flatMap((journey) => {
		const node = charter.nodeOf(journey);
		return node ? [{ start: node.start, end: node.end, roots: wordRoots(journey.nom ?? '') }] : [];
	});
	return ({ start }) => spans.find((one) => start >= one.start && start < one.end)?.roots ?? new Set();
}

/** What two places of a charter claim contrarily. */
export interface Opposition {
	readonly notion: Notion;
	readonly no: readonly Claim[];
	readonly yes: readonly Claim[];
}

const found = new WeakMap<Charter, readonly Opposition[]>();

/** All that a charter claims in one place and its contrary in another, among these notions; read once for a charter. */
export function oppositions(context: CheckContext, notions: readonly Notion[]): readonly Opposition[] {
	const known = found.get(context.charter);
	if (known) return known;
	const texts = libraryOf(context);
	const all = notions.flatMap((notion) => {
		// What a service that closes no longer does is its very matter.
		if ((context.type === 'retrait' && !notion.closing) || notion.silentIf?.(context.value)) return [];
		const claims = opposed(notion, context, texts);
		return claims ? [{ notion, ...claims }] : [];
	});
	found.set(context.charter, all);
	return all;
}
