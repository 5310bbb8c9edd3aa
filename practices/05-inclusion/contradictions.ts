/** What limits the groups beside the channels, the languages and the tests of the service. */
// cspell:disable: words without accents
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
import { triedWithout } from './tried-without';

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

/** What is said not to be spoken or read: « ne parle pas anglais », "reads no French". */
const notSpoken =
	/\b(?:ne (?:parle|lit|lisent|comprend|comprennent|maitrise|connai|ecri)[a-z]* (?:pas|plus|ni|aucun)|sans|aucun|no|not|never|without|(?:does|do) not|(?:doesn|don)'t)\b(?: (?:speak|read|understand|write|parler|lire|comprendre|maitriser|any|much|bien|mot|a word of))*(?: (?:l'|d'|le|de l'|du|d'un mot d'))? ?(?:francais|anglais|french|english)\b/g;
/** A dish, a course or a film has its language, and says nothing of that of people. */
const ofThings =
	/\b(?:cuisine|restaurants?|plats?|mets|cours|classes?|lecons?|professeure?s?|enseign[a-z]*|apprend[a-z]*|apprenn[a-z]*|etudi[a-z]*|litterature|films?|immersion|learn[a-z]*|stud(?:y|ies|ying)|teach[a-z]*|lessons?|courses?)\b|\b(?:french|spanish|english|mandarin|chinese|arabic) (?:fries|toasts?|breads?|horns?|oranges?|restaurants?|food|dishes|class(?:es)?|literature|films?)\b/;

/** The languages that people are told to speak, and those that they are told not to. */
function spokenBy({ situations, description }: Group): {
	readonly spoken: readonly string[];
	readonly unspoken: readonly string[];
} {
	const texts = [...(situations ?? []), ...(description === undefined ? [] : [description])]
		.map((text) => plainOf(text).plain)
		.filter((plain) => !ofThings.test(plain));
	return {
		spoken: texts.flatMap((plain) => languageIn(plain.replace(notSpoken, ' '))),
		unspoken: texts.flatMap((plain) => (plain.match(notSpoken) ?? []).flatMap(languageIn)),
	};
}

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
			.filter(
				({ kind, clause }) =>
					kind === 'only' &&
					languageIn(clause).length === 1 &&
					!/\b(?:only where|where the law|l(?:a|à) o[uù] la loi)\b/i.test(clause),
			)
			.map(({ clause, quote }) => ({ saying, quote, served: (one: string) => languageIn(clause).includes(one) })),
	);
	const left = sayings(context, 'portee.exclus')
		.filter(({ text }) => version.test(plainOf(text).plain) && languageIn(text).length === 1)
		.map((saying) => ({ saying, quote: saying.text, served: (one: string) => !languageIn(saying.text).includes(one) }));
	if (only.length + left.length === 0) return;
	const speakers = (value.usagers?.groupes ?? []).map((group) => ({
		group,
		...spokenBy(group),
	}));
	for (const { saying, quote, served } of [...only, ...left]) {
		const unserved = speakers.filter(
			({ spoken, unspoken }) => !spoken.some(served) && (spoken.length > 0 || unspoken.some(served)),
		);
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
	'inclusion.conception_inclusive/essai_sans_limite': triedWithout,
	'inclusion.conception_inclusive/une_seule_langue': once(oneLanguage),
};
