/** The channels of the solution beside what is said of them elsewhere. */
import { absolutesIn, type CharterValue, type Check, countsOf, plainOf } from '../../server/engine/index';
import { journeysToCome } from '../shared/journeys';
import { contradiction, sayings } from '../shared/said';
import { wordRoots } from '../shared/stems';
import { beforehand, inPerson, online } from '../shared/ways';
import { besideChannels } from './beside';

type Channel = NonNullable<NonNullable<CharterValue['solution']>['canaux']>[number];

const channelsOf = (value: CharterValue): readonly Channel[] =>
	(value.solution?.canaux ?? []).filter(({ type }) => type !== undefined);

/** Where people write how the service is offered. */
const whereServiceIsTold = [
	'initiative.description',
	'objectifs',
	'objectifs.enonce',
	'portee.inclus',
	'solution.pmv.objectifs',
] as const;

const channelWord = /canaux|channels/;
/** « Trois canaux numériques » are only some of them. */
const allOfThem =
	/^(?:canaux|channels)(?: (?:de service|d'acces|d'entree|de contact|of access|of service))?(?: *$|[ ]*[,:(]| (?:au choix|offerts|are offered))/;

/** A number of channels in prose, and another in the list. */
const otherNumber: Check = function* (context) {
	const listed = new Set(channelsOf(context.value).map(({ type }) => type)).size;
	if (listed === 0) return;
	for (const saying of sayings(context, ...whereServiceIsTold)) {
		const [told] = countsOf(saying.text, channelWord).filter(({ behind }) => allOfThem.test(behind.trim()));
		if (told?.bound !== 'exact' || told.value === listed) continue;
		yield* contradiction(context, saying, [[context.value.solution, 'canaux']], { args: [told.quote, listed] });
	}
};

const ofService =
	/service|demande|demarche|formulaire|inscription|prestation|tout se fait|offert|accessible|disponible|request|application|\bforms?\b|offered|available|apply/;
/** A part of the service: the rest may be offered otherwise. */
const partOnly =
	/paiement|renouvel|certain|partie|version|rappel|document|pieces?|formation|rendez-vous|payment|renew|some|part of|training|appointment/;

/** How a channel is named where it is ruled out. */
const channelNames: readonly (readonly [type: string, words: RegExp])[] = [
	[
		'telephone',
		/\b(?:par|au) telephone\b|\bappels? telephonique|\b(?:by|over the) (?:tele)?phone\b|\bphone (?:calls?|line)\b/,
	],
	[
		'poste',
		/\bpar (?:la poste|courrier)\b(?! electronique)|\b(?:formulaires?|demandes?) (?:papier|postale)s?\b|\bby (?:post|mail)\b|\bpaper (?:forms?|applications?|requests?)\b/,
	],
	['comptoir', /\bau (?:comptoir|guichet)\b|\bat (?:the|a) counter\b/],
	['courriel', /\bpar courriel\b|\bby e-?mail\b/],
	['clavardage', /\bpar clavardage\b|\bby chat\b/],
];
/** Whether a clause names this channel and no other. */
function namedIn(clause: string, type: string | undefined): boolean {
	const named = channelNames.filter(([, words]) => words.test(clause));
	return (
		named.length === 1 &&
		named[0]?.[0] === type &&
		!/\b(?:sauf|rappel|avis|confirm|reminder|notice|letters?|lettres?|deux|twice|second|autre|another)\b/.test(clause)
	);
}

/** The service is offered in one way only, says a text, and the list has a channel of another. */
const onlyOneWay: Check = function* (context) {
	for (const saying of sayings(
		context,
		...whereServiceIsTold,
		'contraintes',
		'hypotheses',
		'solution.canaux.soutien',
	)) {
		const rule = absolutesIn(saying.text).find(({ clause }) => ofService.test(clause) && !partOnly.test(clause));
		if (!rule) continue;
		const channel =
			rule.kind === 'never' ? channelsOf(context.value).find(({ type }) => namedIn(rule.clause, type)) : undefined;
		if (channel) {
			yield* contradiction(context, saying, [[channel, 'type']], { args: [rule.quote, channel.type ?? ''] });
			continue;
		}
		const [screen, presence] = [online.test(rule.clause), inPerson.test(rule.clause)];
		if (screen === presence || (rule.kind !== 'only' && rule.kind !== 'never')) continue;
		const screenOnly = screen === (rule.kind === 'only');
		const other = channelsOf(context.value).filter(({ type }) =>
			screenOnly ? /^(?:comptoir|telephone|poste)$/.test(type ?? '') : /^(?:web|mobile|clavardage)$/.test(type ?? ''),
		);
		const [first] = other;
		if (first)
			yield* contradiction(
				context,
				saying,
				other.map((one) => [one, 'type'] as const),
				{ args: [rule.quote, first.type ?? ''] },
			);
	}
};

// cspell:disable: words without accents
const remoteWay =
	/\ba distance\b|visioconf|\ben ligne\b|\bvirtuel|\bvideo|\bremote|\bonline\b|\bby (?:tele)?phone\b|\bpar telephone\b/;
const presentWay =
	/\ben personne\b|\bsur place\b|\bau (?:comptoir|guichet|bureau)\b|\bin person\b|\bon site\b|\bat (?:the|a) counter\b|\bface[- ]to[- ]face\b|\bface a face\b|\bse deplac/;
const wayWords =
	/\b(?:distance|visioconference|ligne|virtuel[a-z]*|video|remotely?|online|phone|telephone|personne|place|comptoir|guichet|bureau|person|site|counter|face|toujours|jamais|always|never|only|seulement|uniquement|deplac[a-z]*|etapes?|steps?|held|hold|done|made|takes?|place|passe[a-z]*|tient|tenue?|deroule|lieu)\b/g;

// cspell:enable
/** One thing is never done at a distance, or always is, says a text; a step does it the other way. */
const stepOtherwise: Check = function* (context) {
	const steps = journeysToCome(context.value).flatMap(({ etapes }) => etapes ?? []);
	if (steps.length === 0) return;
	for (const saying of sayings(
		context,
		...whereServiceIsTold,
		'contraintes',
		'ethique.droits',
		'gouvernance.decisions',
		'besoins.regles.regle',
	)) {
		for (const { kind, clause, quote } of absolutesIn(saying.text)) {
			const [away, present] = [remoteWay.test(clause), presentWay.test(clause)];
			// « Chaque demande » and "all forms" are told of with the service.
			if (away === present || (kind === 'always' && !/\b(?:toujours|systematiquement|always)\b/.test(clause))) continue;
			const mustBePresent = present === (kind !== 'never');
			const things = wordRoots(clause.replace(wayWords, ' '));
			const step = steps.find(({ nom = '', canal = '', numerique }) => {
				const name = plainOf(nom).plain;
				// « Remettre un permis » and « montrer un permis » share a word, and are two acts.
				const shared = [...wordRoots(name.replace(wayWords, ' '))].filter((root) => things.has(root)).length;
				const same = shared > 0 && shared >= Math.min(2, things.size);
				const goes = presentWay.test(name) || (canal === 'comptoir' && !remoteWay.test(name));
				const stays = remoteWay.test(name) || /^(?:web|mobile|clavardage)$/.test(canal);
				return (
					same && !beforehand.test(name) && (mustBePresent ? stays && !goes && numerique !== false : goes && !stays)
				);
			});
			if (!step) continue;
			yield* contradiction(context, saying, [[step, 'nom']], { variant: 'etape', args: [quote, step.nom ?? ''] });
			break;
		}
	}
};

/** No step of the journeys is taken through the channel that comes first, though each says its own. */
const neverTaken: Check = function* (context) {
	const { solution } = context.value;
	const main = solution?.canaux?.filter(({ principal }) => principal === true) ?? [];
	const steps = journeysToCome(context.value).flatMap(({ etapes }) => etapes ?? []);
	const offered = new Set<string | undefined>(solution?.canaux?.map(({ type }) => type));
	const [first] = main;
	if (context.type === 'retrait' || !first?.type || main.length > 1 || steps.length < 2) return;
	// A channel that is not offered, and journeys of which no step is digital, are told of elsewhere.
	if (steps.some(({ canal }) => !canal || canal === first.type || !offered.has(canal))) return;
	if (steps.every(({ numerique }) => numerique === false)) return;
	yield* contradiction(
		context,
		[first, 'type'],
		steps.slice(0, 3).map((step) => [step, 'canal'] as const),
		{ args: [first.type] },
	);
};

/** By code. */
export const contradictions: Readonly<Record<string, Check>> = {
	'en_ligne.priorite_en_ligne/nombre_de_canaux': otherNumber,
	'en_ligne.priorite_en_ligne/une_seule_voie': function* (context) {
		yield* onlyOneWay(context);
		yield* stepOtherwise(context);
		yield* besideChannels(context);
	},
	'en_ligne.priorite_en_ligne/sans_etape': neverTaken,
};
