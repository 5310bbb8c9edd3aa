/** What limits the groups beside the channels, the languages and the tests of the service. */
import {
	absolutesIn,
	type Charter,
	type Check,
	placeOf,
	plainOf,
	type Span,
	writtenTexts,
} from '../../server/engine/index';
import { type Group, mentions, offline, toldOf } from '../shared/citizens';
import { once } from '../shared/once';
import { contradiction, sayings } from '../shared/said';
import { unmetLimits } from './limits';

/** Where a limit of a group is told: its situation, else its description or its name. */
function placeOfLimit(charter: Charter, group: Group, told: RegExp): Span | undefined {
	return (
		writtenTexts(charter, group.situations).find(({ text }) => mentions(told, text)) ??
		placeOf(charter, group, mentions(told, group.description) ? 'description' : 'nom')
	);
}

/** A limit that no channel of the service meets. People who are not online at all are told of elsewhere. */
const limitUnmet: Check = function* (context) {
	const { charter, value } = context;
	for (const { group, limit } of unmetLimits(context)) {
		const place = mentions(offline, ...toldOf(group)) ? undefined : placeOfLimit(charter, group, limit.told);
		if (place)
			yield* contradiction(context, place, [[value.solution, 'canaux']], {
				variant: limit.id,
				args: [group.nom ?? ''],
			});
	}
};

/** Languages, as a text and a group name them. */
const languages: readonly (readonly [words: RegExp, language: string])[] = [
	[/\bfrancais(?:e|es)?\b|francophone|\bfrench\b/, 'fr'],
	[/\banglais(?:e|es)?\b|anglophone|\benglish\b/, 'en'],
	[
		/\binuktitut\b|\binnu\b|\batikamekw\b|\bcree?\b|\blangue crie\b|\bcreole\b|\barabe\b|\bespagnol|\bmandarin\b|allophone|\barabic\b|\bspanish\b|\bchinese\b/,
		'other',
	],
];
const another =
	/(?:autre|another|other) (?:langue|language) (?:que|than) (?:le |l')?(?:francais|anglais|french|english)|(?:langue|language) other than (?:french|english)/;
const languageIn = (text: string): string[] =>
	another.test(plainOf(text).plain)
		? ['other']
		: languages.filter(([words]) => words.test(plainOf(text).plain)).map(([, language]) => language);
const version = /version|traduction|interface|textes|contenus?|translation|content/;

/** One language only, or one left out of the scope, and a group that speaks another. */
const oneLanguage: Check = function* (context) {
	const { value } = context;
	const only = sayings(
		context,
		'initiative.description',
		'portee.inclus',
		'solution.pmv.fonctionnalites',
		'solution.canaux.soutien',
		'communications.promotion',
		'contraintes',
		'ethique.droits',
		'solution.identite.description',
	).flatMap((saying) =>
		absolutesIn(saying.text)
			.filter(({ kind, clause }) => kind === 'only' && languageIn(clause).length === 1)
			.map(({ clause, quote }) => ({ saying, quote, served: (one: string) => languageIn(clause).includes(one) })),
	);
	const left = sayings(context, 'portee.exclus')
		.filter(({ text }) => version.test(plainOf(text).plain) && languageIn(text).length === 1)
		.map((saying) => ({ saying, quote: saying.text, served: (one: string) => !languageIn(saying.text).includes(one) }));
	if (only.length + left.length === 0) return;
	const speakers = (value.usagers?.groupes ?? []).map((group) => ({
		group,
		spoken: languageIn([...(group.situations ?? []), group.description ?? ''].join('; ')),
	}));
	for (const { saying, quote, served } of [...only, ...left]) {
		const unserved = speakers.filter(({ spoken }) => spoken.length > 0 && !spoken.some(served));
		const [first] = unserved;
		if (first)
			yield* contradiction(
				context,
				saying,
				unserved.map(({ group }) => [group, 'nom'] as const),
				{ args: [quote, first.group.nom ?? ''] },
			);
	}
};

/** By code. */
export const contradictions: Readonly<Record<string, Check>> = {
	'inclusion.conception_inclusive/limite_et_canaux': limitUnmet,
	'inclusion.conception_inclusive/une_seule_langue': once(oneLanguage),
};
