/** What is said beside a channel, and what its steps, the scope or another text say of it. */
// cspell:disable: the beginnings of words, without accents
import {
	type CharterValue,
	type Check,
	type CheckContext,
	clausesOf,
	datesIn,
	type Hit,
	plainOf,
} from '../../server/engine/index';
import { isClosedBeside } from '../shared/closing';
import { journeysToCome } from '../shared/journeys';
import { contradiction, type Saying, sayings } from '../shared/said';
import { stemsOf } from '../shared/stems';

type Channel = NonNullable<NonNullable<CharterValue['solution']>['canaux']>[number];

const channelsOf = ({ value }: CheckContext): readonly Channel[] =>
	(value.solution?.canaux ?? []).filter(({ type }) => type !== undefined);

/** How each channel is named in a text. */
const names: Readonly<Record<string, RegExp>> = {
	web: /\b(?:en ligne|site(?: web)?|sur le web|online|web ?site|web)\b/,
	telephone: /\b(?:(?:par|au|le) telephone|telephonique|ligne telephonique|(?:by|over the|the) (?:tele)?phone)\b/,
	comptoir:
		/\b(?:(?:au|le|aux|du|des) (?:comptoir|guichet|bureau)(?:x|s)?|en personne|(?:at|the) counters?|in person|(?:the|our|all) offices?)\b/,
	poste: /\b(?:(?:par|a|de) la poste|la poste|par courrier(?! elec)|by (?:post|mail)|the mail|the post)\b/,
	courriel: /\b(?:par courriel|le courriel|by e-?mail|the e-?mail)\b/,
	clavardage: /\b(?:par clavardage|le clavardage|by chat|the chat)\b/,
};

const small =
	/\b(?:par|au|aux|en|le|la|les|l'|by|over|the|at|in|a|telephone|phone|comptoir|guichet|bureau|counter|office|personne|person|poste|post|mail|courrier|courriel|e-?mail|clavardage|chat|y|s'y|here|ne|n'|est|sont|is|are|aucune?s?|nulle?|pas|jamais|no|not|never|se|peut|peuvent|can|be|may)\b/g;
/** The stems of a thing, without the channel it goes by. */
const thingOf = (plain: string): readonly string[] => [...stemsOf(plain.replace(small, ' '))];

const holdsAll = (stems: readonly string[], text: string): boolean => {
	const there = stemsOf(text);
	return stems.length > 0 && stems.every((one) => there.has(one));
};

const denies =
	/\b(?:aucune?s?|nulle?) [a-z' -]{3,50}? (?:ne |n'|s'y )|\b(?:ne|n')[a-z' ]{1,24}\b(?:pas|jamais|plus)\b|^no [a-z -]{3,40} (?:is|are|can|may)\b|\b(?:is|are|can|may|does|do) (?:not|never)\b|\bcannot\b|\bnever\b/;
/** For a while, in some cases, or unless. */
const inPart =
	/\bsauf\b|\bexcept|\bunless\b|\bsans\b|\bwithout\b|\bsi\b|\bif\b|\bavant\b|\bbefore\b|\bapres\b|\bafter\b|\bentre\b|\bbetween\b|\bpour (?:les|ceux|celles|qui)\b|\bfor (?:those|people)\b|\bseule?s?\b|\balone\b|\bonly\b|\bplus de\b|\bmore than\b|\bla nuit\b|\bat night\b|\d/;

/** What is said beside a channel not to be done there, and a step that does it there. */
function* deniedYetStep(context: CheckContext): Iterable<Hit> {
	const steps = journeysToCome(context.value).flatMap(({ etapes }) => etapes ?? []);
	for (const channel of channelsOf(context))
		for (const { quote } of clausesOf(channel.soutien ?? '')) {
			const { plain } = plainOf(quote);
			const thing = denies.test(plain) && !inPart.test(plain) ? thingOf(plain) : [];
			const step = steps.find(
				({ nom = '', canal }) => canal === channel.type && !denies.test(plainOf(nom).plain) && holdsAll(thing, nom),
			);
			if (!step) continue;
			yield* contradiction(context, [step, 'nom'], [[channel, 'soutien']], {
				variant: 'non_offert',
				args: [quote, step.nom ?? ''],
			});
			break;
		}
}

const asides = /\b(?:pas|aucune?s?|jamais|sans|ni|ne|n'[a-z]+|sauf|not?|never|without|except|cannot)\b/;

/** « Un dépôt par téléphone » is left out of the scope, and made beside that channel or in a step of it. */
function* excludedYetMade(context: CheckContext): Iterable<Hit> {
	const steps = journeysToCome(context.value).flatMap(({ etapes }) => etapes ?? []);
	for (const exclusion of sayings(context, 'portee.exclus')) {
		const { plain } = plainOf(exclusion.text);
		const named = Object.keys(names).filter((type) => names[type]?.test(plain));
		const [type] = named;
		const thing = named.length === 1 && !inPart.test(plain) ? thingOf(plain) : [];
		if (!type || thing.length === 0) continue;
		const channel = channelsOf(context).find((one) => one.type === type);
		const clause = clausesOf(channel?.soutien ?? '').find(
			({ quote }) => !asides.test(plainOf(quote).plain) && holdsAll(thing, quote),
		);
		const step = steps.find(({ canal, nom = '' }) => canal === type && holdsAll(thing, nom));
		if (!clause && !step) continue;
		yield* contradiction(context, exclusion, [clause ? [channel, 'soutien'] : [step, 'nom']], {
			variant: 'exclu',
			args: [exclusion.text, clause?.quote ?? step?.nom ?? ''],
		});
	}
}

const whereTold = [
	'communications.promotion',
	'initiative.description',
	'objectifs',
	'objectifs.enonce',
	'portee.changements.description',
	'besoins.regles.simplification',
	'contraintes',
	'contexte',
] as const;

/** « Le téléphone est le seul moyen », "the phone is the only way left". */
const soleWay =
	/\b(?:est|reste|demeure|sera|devient|is|remains|stays|becomes|will be) (?:desormais |now )?(?:(?:le|la) (?:seule?|unique)|l'unique|the (?:only|sole)) (?:[a-z]+ )?(?:moyen|facon|maniere|voie|canal|acces|porte|way|means|channel|option|route)\b/;
const ofPart =
	/\baujourd'hui\b|\bactuel|\bcurrent|\btoday\b|\bjusqu|\buntil\b|\bavant\b|\bbefore\b|\bne\b.*\bplus\b|\bno longer\b|\bpas\b|\bnot\b|\bpour (?:payer|suivre|annuler|renouveler)|\bto (?:pay|follow|track|cancel|renew)|\bwas\b|\betait\b|\bsi\b|\bif\b/;

/** One channel is the only way, says a text, and others are offered. */
function* onlyChannel(context: CheckContext): Iterable<Hit> {
	if (context.type === 'retrait') return;
	for (const saying of sayings(context, ...whereTold))
		for (const { quote } of clausesOf(saying.text)) {
			const { plain } = plainOf(quote);
			const found = soleWay.exec(plain);
			if (!found || ofPart.test(plain) || inPart.test(plain.slice(0, found.index))) continue;
			const before = plain.slice(0, found.index);
			const type = Object.keys(names).find((one) => names[one]?.test(before.slice(-30)));
			if (!type) continue;
			// A mobile service is a website too.
			const own = type === 'web' ? ['web', 'mobile', 'clavardage'] : [type];
			const others = channelsOf(context).filter((one) => !own.includes(one.type ?? '') && !isClosedBeside(one));
			const [first] = others;
			if (!first) continue;
			yield* contradiction(
				context,
				saying,
				others.map((one) => [one, 'type'] as const),
				{ args: [quote, first.type ?? ''] },
			);
		}
}

const goneVerb =
	/ (?:est|sont|sera|seront|a ete|ont ete|is|are|was|were|will be|has been|have been) (?:[a-z]+ )?(?:retire|supprime|aboli|abandonne|elimine|discontinue|removed|withdrawn|gone|abolished|discontinued|dropped)e?s?\b| (?:disparai(?:t|ssent)|n'existe(?:nt)? plus|(?:no longer|cease to) exists?|disappears?)\b/;
const everywhere =
	/\b(?:tous|toutes|tout le monde|partout|de partout|nulle part|definitivement|pour de bon|everyone|everywhere|all|for good|altogether|entirely)\b/;
const staysThere = /\b(?:reste|restent|demeure|demeurent|toujours|encore|still|remains?|stays?|continues?)\b/;

/** The thing that a clause says is gone, in plain words; undefined where it says so of none. */
function goneIn(saying: Saying): { readonly quote: string; readonly thing: readonly string[] } | undefined {
	for (const { quote } of clausesOf(saying.text)) {
		const { plain } = plainOf(quote);
		const found = goneVerb.exec(plain);
		if (!found || /\bsauf\b|\bexcept|\bpas\b|\bnot\b|\bsi\b|\bif\b/.test(plain)) continue;
		const [subject = ''] = plain
			.slice(0, found.index)
			.split(/ (?:que|that|et|and|announce) (?=[a-z ]+$)/)
			.slice(-1);
		const thing = [...stemsOf(subject)];
		if (thing.length > 0 && thing.length < 4) return { quote, thing };
	}
	return undefined;
}

/** A thing is gone from everywhere, says a text, and is still given beside a channel. */
function* goneYetGiven(context: CheckContext): Iterable<Hit> {
	for (const saying of sayings(context, ...whereTold, 'echeancier.jalons.nom')) {
		const gone = goneIn(saying);
		if (!gone) continue;
		const { plain } = plainOf(gone.quote);
		const [day] = datesIn(gone.quote);
		for (const channel of channelsOf(context)) {
			const there = clausesOf(channel.soutien ?? '').find(({ quote }) => {
				const beside = plainOf(quote).plain;
				const [until] = datesIn(quote);
				return (
					staysThere.test(beside) &&
					!asides.test(beside) &&
					holdsAll(gone.thing, quote) &&
					(until === undefined || (day !== undefined && until.to > day.to))
				);
			});
			if (!there || !(everywhere.test(plain) || names[channel.type ?? '']?.test(plain))) continue;
			yield* contradiction(context, saying, [[channel, 'soutien']], {
				variant: 'retire',
				args: [gone.quote, there.quote],
			});
			break;
		}
	}
}

/** What stands beside a channel, against the rest. */
export const besideChannels: Check = function* (context) {
	yield* deniedYetStep(context);
	yield* excludedYetMade(context);
	const told = new Set<number>();
	for (const hit of [...onlyChannel(context), ...goneYetGiven(context)]) {
		if (!told.has(hit.start)) yield hit;
		told.add(hit.start);
	}
};
