/** What a text takes back: none of a thing, and some of it; a group that was not there; a document of two bodies. */
// cspell:disable: words without accents
import { type Check, clausesOf, numbersIn, placeOf, plainOf, stemOf } from '../../server/engine/index';
import { proseOf } from '../shared/prose';
import { stemsOf, wordRoots } from '../shared/stems';

const none = /\b(?:aucune?|no) ([a-z]{5,}?)s?\b/;
/** Two of them may be of two times, or of two kinds. */
const apart =
	/\bautres?\b|\bother\b|\bcorrig|\bregl|\bresolu|\bfixed\b|\bresolved|\bmaintenant|\bdesormais|\bnow\b|\bdepuis\b|\bsince\b|\bpremier|\bfirst\b|\bsecond|\bde plus\b|\bmajeur|\bmajor\b|\bcritical|\bcritique|\bnouve|\bnew\b|\bsauf|\bexcept|\bavant\b|\bbefore\b|\bapres\b|\bafter\b/;

/** What a text denies and counts: its two clauses. */
function noneYetSome(text: string): readonly [denied: string, counted: string] | undefined {
	if (apart.test(plainOf(text).plain)) return undefined;
	const clauses = clausesOf(text).map(({ quote }) => ({ quote, plain: plainOf(quote).plain }));
	for (const { quote, plain } of clauses) {
		const [, thing = ''] = none.exec(plain) ?? [];
		if (thing === '') continue;
		const some = clauses.find(
			(one) =>
				one.quote !== quote &&
				numbersIn(one.quote).some(({ value, end }) => {
					const [, word = ''] = /^[ a-z]*?([a-z]{4,})/.exec(one.plain.slice(end)) ?? [];
					return value > 0 && word !== '' && stemOf(word) === stemOf(thing);
				}),
		);
		// « Onze propriétaires. Aucun propriétaire ne savait… » : what they did not do, and how many they are.
		if (some && (!ofAct.test(plain) || sharesMore(quote, some.quote))) return [quote, some.quote];
	}
	return undefined;
}

/** Nobody did something. */
const ofAct = /\b(?:aucune?) [a-z]+ (?:ne |n')(?!est\b|a ete\b|a\b|y\b|sont\b)/;

/** Whether two clauses have more in common than the thing that both name. */
function sharesMore(one: string, other: string): boolean {
	const told = stemsOf(other);
	return [...stemsOf(one)].filter((stem) => told.has(stem)).length > 1;
}

/** Whether two bodies share no word of their names. */
function differ(one: string, other: string): boolean {
	const told = stemsOf(other);
	return ![...stemsOf(one)].some((stem) => told.has(stem));
}

const noneOf =
	/\b(?:aucune?|nul(?:le)?|no|not one|none of the) ([a-z -]{4,40}?) (?:n'a\b|n'ont\b|n'y|n'est|ne |was\b|were\b|took\b|could\b|has\b|have\b)[^.;]{0,40}\b(?:invite|particip|pris part|rencontre|venue?|present|joint|recrute|invited|part\b|met\b|came|present|recruited|available)/;

/** A group that an activity names, and that its own words say was not there. */
function absentGroup(text: string, groups: readonly string[]): readonly [said: string, group: string] | undefined {
	for (const { quote } of clausesOf(text)) {
		const [, whom = ''] = noneOf.exec(plainOf(quote).plain) ?? [];
		const wanted = wordRoots(whom);
		const group = wanted.size > 0 && groups.find((one) => [...wanted].every((root) => wordRoots(one).has(root)));
		if (group) return [quote, group];
	}
	return undefined;
}

/** By the practice that each section serves. */
const practiceOf = (path: string): string => (path.startsWith('usagers.essais') ? 'experience' : 'comprendre');

/** None of a thing, and some of it in the same result or finding; a group named and absent; one document, two bodies. */
export const takenBack: Check = function* ({ charter, value }) {
	for (const { text, path, start, end } of proseOf(charter)) {
		if (!/^usagers\.(?:essais|recherche|consultation)/.test(path)) continue;
		const clash = noneYetSome(text);
		if (clash) yield { start, end, variant: 'meme_texte', practice: practiceOf(path), args: clash };
	}
	// One document of one day is the decision of one body.
	const { approbation } = value.portee ?? {};
	const same = (value.approbations ?? []).find(
		({ qui, document }) =>
			document !== undefined &&
			document === approbation?.document &&
			qui &&
			approbation.instance &&
			differ(qui, approbation.instance),
	);
	const approved = same && placeOf(charter, approbation, 'instance');
	if (same && approved)
		yield {
			...approved,
			variant: 'meme_document',
			practice: 'portee',
			args: [approbation?.instance ?? '', same.qui ?? ''],
		};
	for (const one of [...(value.usagers?.essais ?? []), ...(value.usagers?.recherche ?? [])]) {
		const texts = 'resultat' in one ? [one.resultat] : 'constats' in one ? [one.constats].flat() : [];
		const clash = texts.map((text) => absentGroup(text ?? '', one.groupes ?? [])).find((found) => found !== undefined);
		const place = clash && placeOf(charter, one, 'groupes');
		if (place) yield { ...place, variant: 'meme_texte', practice: 'inclusion', args: clash };
	}
};
