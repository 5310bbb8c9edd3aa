/** A text that says that there is none of a thing, and then counts some; information that is never kept, and can be seen. */
// cspell:disable: words without accents
import { type Check, clausesOf, numbersIn, placeOf, plainOf, stemOf } from '../../server/engine/index';
import { proseOf } from '../shared/prose';
import { stemsOf } from '../shared/stems';

const none = /\b(?:aucune?|no) ([a-z]{5,}?)s?\b/;
/** Two of them may be of two times, or of two kinds. */
const apart =
	/\bautres?\b|\bother\b|\bcorrig|\bregl|\bresolu|\bfixed\b|\bresolved|\bmaintenant|\bdesormais|\bnow\b|\bdepuis\b|\bsince\b|\bpremier|\bfirst\b|\bsecond|\bde plus\b|\bmajeur|\bmajor\b|\bcritical|\bcritique|\bnouve|\bnew\b|\bsauf|\bexcept|\bavant\b|\bbefore\b|\bapres\b|\bafter\b/;

/** What a text denies and counts: its two clauses. */
export function noneYetSome(text: string): readonly [denied: string, counted: string] | undefined {
	if (apart.test(plainOf(text).plain)) return undefined;
	const clauses = clausesOf(text).map(({ quote }) => ({ quote, plain: plainOf(quote).plain }));
	for (const { quote, plain } of clauses) {
		const [, thing = ''] = none.exec(plain) ?? [];
		if (thing === '') continue;
		const some = clauses.find(
			(one) =>
				one.quote !== quote &&
				numbersIn(one.quote).some(({ value, end }) => {
					const [word = ''] = /^[ a-z]*?([a-z]{4,})/.exec(one.plain.slice(end)) ?? [];
					return value > 0 && word.split(' ').some((each) => each.length > 3 && stemOf(each) === stemOf(thing));
				}),
		);
		if (some) return [quote, some.quote];
	}
	return undefined;
}

/** Whether two bodies share no word of their names. */
function differ(one: string, other: string): boolean {
	const told = stemsOf(other);
	return ![...stemsOf(one)].some((stem) => told.has(stem));
}

const neverKept =
	/^(?:jamais (?:conserve|garde|enregistre)|(?:non|pas) (?:conserve|garde|enregistre)|aucune conservation|never (?:kept|recorded|stored)|not (?:kept|recorded|stored))/;
const seen =
	/\b(?:reecoute|revoi[rt]|consulte|relit|retrouve|telecharge|listens?|views?|sees?|reads?|downloads?|finds?)\b.{0,80}\b(?:pendant|durant|for|jusqu|until|\d+|un|deux|trois|two|three|five) ?(?:[a-z]+ )?(?:ans?|mois|jours|years?|months?|days?)/;

/** By the practice that each section serves. */
const practiceOf = (path: string): string => (path.startsWith('usagers.essais') ? 'experience' : 'comprendre');

/** None of a thing, and some of it in the same result or finding; never kept, and seen for years. */
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
	const place_ = same && placeOf(charter, approbation, 'instance');
	if (same && place_)
		yield {
			...place_,
			variant: 'meme_document',
			practice: 'portee',
			args: [approbation?.instance ?? '', same.qui ?? ''],
		};
	for (const one of value.renseignements ?? []) {
		const { conservation = '', acces = '' } = one;
		if (!neverKept.test(plainOf(conservation).plain) || !seen.test(plainOf(acces).plain)) continue;
		const place = placeOf(charter, one, 'conservation');
		if (place) yield { ...place, variant: 'meme_texte', practice: 'securite', args: [conservation, acces] };
	}
};
