/** One opening or one closing that two texts date otherwise. */
// cspell:disable: words without accents
import {
	type CheckContext,
	type DateRead,
	datesIn,
	type Hit,
	plainOf,
	type Span,
	sentencesOf,
} from '../../server/engine/index';
import { proseOf } from '../shared/prose';
import { linking, parting, stem, tokensOf } from '../shared/stems';

interface Dated extends Span {
	readonly quote: string;
	readonly date: DateRead;
	readonly act: string;
	readonly subject: readonly string[];
}

const acts: readonly (readonly [act: string, words: RegExp])[] = [
	[
		'open',
		/\b(?:ouvre|ouvert|ouverte|ouvrira|a ouvert|lance|lancee?|lancera|opens?|opened|open|launche[ds]|went live|goes live)\b/,
	],
	[
		'close',
		/\b(?:ferme|fermee?|fermera|cesse|cessera|arrete|arretee?|closes?|closed|stops?|stopped|shuts down|shut down)\b/,
	],
	['sign', /\b(?:signee?|conclu|conclue|renouvelee?|signed|renewed)\b/],
];
const whereTold =
	/^(?:initiative\.description|contexte|objectifs(?:\.enonce)?|hypotheses|dependances|contraintes|solution\.(?:options\.motif|hebergement\.justification|architecture\.description|plateformes\.usage|canaux\.soutien)|communications\.promotion|gouvernance\.|risques\.reponse|parties_prenantes\.participation)/;
/** Another time of it, a part of it, or what was foreseen. */
const another =
	/\b(?:pilote?|essai|test|phase|version|lot|premiere?s?|deuxieme|second|dernier[a-z]*|first|last|devait|prevu[a-z]*|initialement|report[a-z]*|was to|planned|postponed|chaque|each|every|entre|between|avant|before|au plus tard|d'abord|puis|ensuite|then|depuis|since|partie|part of|autres?|others?)\b/;

/** The words that name what opens or closes: those right before. */
function subjectOf(plain: string, at: number): readonly string[] {
	const found: string[] = [];
	for (const { word } of [...tokensOf(plain.slice(0, at))].reverse()) {
		if (/^[;:()]$/.test(word) || found.length === 4) break;
		if (word === ',' || linking.has(word.replace(/'$/, ''))) continue;
		if (parting.has(word.replace(/'$/, '')) && found.length > 0) break;
		if (!parting.has(word) && word.length > 2) found.push(stem(word));
	}
	return found;
}

const tellsLittle = new Set(['service', 'system', 'systeme', 'portail', 'portal', 'site'].map(stem));

/** Two texts that date one opening or one closing, and not on the same day; each text is told of once. */
export function* datedTwice(context: CheckContext): Iterable<Hit> {
	const all = proseOf(context.charter).flatMap((prose): Dated[] =>
		!whereTold.test(prose.path) || !/\d{4}/.test(prose.text)
			? []
			: sentencesOf(prose.text).flatMap(({ quote }): Dated[] => {
					const [date, more] = datesIn(quote);
					const { plain } = plainOf(quote);
					if (!date || more || date.bound !== 'on') return [];
					if (another.test(plain)) return [];
					for (const [act, words] of acts) {
						const found = words.exec(plain);
						// The date stands right behind.
						if (!found || date.start < found.index || date.start - found.index - found[0].length > 12) continue;
						const subject = subjectOf(plain, found.index);
						if (subject.length > 1) return [{ start: prose.start, end: prose.end, quote, date, act, subject }];
					}
					return [];
				}),
	);
	const told = new Set<number>();
	for (const [index, one] of all.entries()) {
		const other = all.slice(0, index).find((each) => {
			const shared = each.subject.filter((word) => one.subject.includes(word));
			const apart = each.date.to < one.date.from || each.date.from > one.date.to;
			return (
				each.act === one.act &&
				each.start !== one.start &&
				apart &&
				shared.length >= 2 &&
				shared.some((word) => !tellsLittle.has(word))
			);
		});
		if (!other || told.has(one.start)) continue;
		told.add(one.start);
		yield {
			...{ start: one.start, end: one.end, args: [one.quote, other.quote] },
			related: [{ start: other.start, end: other.end }],
		};
	}
}
