/** The channels of the solution beside what is said of them elsewhere. */
import { absolutesIn, type CharterValue, type Check, countsOf } from '../../server/engine/index';
import { journeysToCome } from '../shared/journeys';
import { contradiction, sayings } from '../shared/said';
import { inPerson, online } from '../shared/ways';

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
	/service|demande|demarche|inscription|prestation|tout se fait|offert|accessible|disponible|request|application|offered|available|apply/;
/** A part of the service: the rest may be offered otherwise. */
const partOnly =
	/paiement|renouvel|certain|partie|version|rappel|document|pieces?|formation|rendez-vous|payment|renew|some|part of|training|appointment/;

/** The service is offered in one way only, says a text, and the list has a channel of another. */
const onlyOneWay: Check = function* (context) {
	for (const saying of sayings(context, ...whereServiceIsTold, 'contraintes')) {
		const rule = absolutesIn(saying.text).find(({ clause }) => ofService.test(clause) && !partOnly.test(clause));
		if (!rule) continue;
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

/** No step of the journeys is taken through the channel that comes first, though each says its own. */
const neverTaken: Check = function* (context) {
	const { solution } = context.value;
	const main = solution?.canaux?.filter(({ principal }) => principal === true) ?? [];
	const steps = journeysToCome(context.value).flatMap(({ etapes }) => etapes ?? []);
	const offered = new Set<string | undefined>(solution?.canaux?.map(({ type }) => type));
	const [first] = main;
	if (!first?.type || main.length > 1 || steps.length < 2) return;
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
	'en_ligne.priorite_en_ligne/une_seule_voie': onlyOneWay,
	'en_ligne.priorite_en_ligne/sans_etape': neverTaken,
};
