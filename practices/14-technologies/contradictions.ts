/** Hosting and architecture beside the words that tell of them. */
import {
	type CharterValue,
	type Check,
	type CheckContext,
	clausesOf,
	countsOf,
	placeOf,
	plainOf,
	says,
} from '../../server/engine/index';
import { cloudIn, hostingIn, premisesGone } from '../shared/hosting';
import { once } from '../shared/once';
import { contradiction, type Saying, sayings, sentencesThat } from '../shared/said';

/** What several options share tells of none. */
const retainedAlone = (solution: CharterValue['solution']) => {
	const [one, another] = (solution?.options ?? []).filter(({ retenue }) => retenue === true);
	return another ? undefined : one;
};

/** The words of the architecture, the budget, the constraints or the option retained host the service otherwise than `mode` does. */
const hostedOtherwise: Check = function* (context) {
	const { solution } = context.value;
	const mode = solution?.hebergement?.mode;
	if (!mode || mode === 'hybride') return;
	// An option that was retained for the cloud is told of elsewhere.
	const option = retainedAlone(solution);
	if (mode === 'sur_place' && optionInCloud(solution)) return;
	const chosen = (['nom', 'motif'] as const).flatMap((key) => {
		const place = placeOf(context.charter, option, key);
		return place && option ? [{ start: place.start, end: place.end, text: option[key] ?? '' }] : [];
	});
	const closed = mode === 'sur_place' ? closedPremises(context) : undefined;
	if (closed) {
		// The reason that still names the room is what is wrong.
		const named = hostingIn(plainOf(solution?.hebergement?.justification ?? '').plain)?.where === 'premises';
		const key = named ? 'justification' : 'mode';
		yield* contradiction(context, [solution?.hebergement, key], [closed], { args: [closed.text, mode] });
		return;
	}
	const texts = [
		...sayings(
			context,
			'solution.architecture.description',
			'solution.architecture.modules',
			'risques.reponse',
			'budget.postes.nom',
			'contraintes',
			'initiative.description',
			'ethique.empreinte',
			'ethique.developpement_durable',
			'renseignements.conservation',
		),
		...chosen,
	];
	for (const saying of texts)
		for (const { quote } of clausesOf(saying.text)) {
			const told = hostingIn(plainOf(quote).plain);
			const other: string | undefined = mode === 'sur_place' ? undefined : cloudIn(plainOf(quote).plain);
			if (other && other !== mode) {
				yield* contradiction(context, [solution?.hebergement, 'mode'], [saying], { args: [quote, mode] });
				return;
			}
			if (!told || (told.where === 'premises') === (mode === 'sur_place')) continue;
			if (told.ofPublic && mode !== 'infonuagique_publique') continue;
			yield* contradiction(context, [solution?.hebergement, 'mode'], [saying], { args: [quote, mode] });
			return;
		}
};

/** Where it is said that the room of servers is closed. */
const closedPremises = (context: CheckContext): Saying | undefined =>
	sayings(context, 'contraintes', 'dependances', 'contexte', 'hypotheses', 'risques.enonce', 'initiative.description')
		.flatMap(({ text, ...place }) => clausesOf(text).map(({ quote }) => ({ ...place, text: quote })))
		.find(({ text }) => premisesGone(plainOf(text).plain));

/** The option that was retained, where its name or its reason runs it in a cloud. */
export function optionInCloud(solution: CharterValue['solution']) {
	const runs = (text = '') => clausesOf(text).some(({ quote }) => hostingIn(plainOf(quote).plain)?.where === 'cloud');
	return (solution?.options ?? []).find(({ nom, motif, retenue }) => retenue === true && (runs(nom) || runs(motif)));
}

const kept = /donnee|heberg|serveur|renseignement|dossier|stock|conserv|\bdata\b|host|server|stored|record/;
const here = /\bau (?:quebec|canada)\b|\bin (?:quebec|canada)\b|\bterritoire quebecois\b/;
const away =
	/etats-unis|\bvirginie|\boregon\b|\bohio\b|irlande|\beurope|\bhors (?:du |de )?(?:quebec|canada)|\bus-(?:east|west)|\beu-(?:west|central)|united states|\bireland\b|\bvirginia\b|outside (?:of )?(?:canada|quebec)|overseas/;
const refused = /jamais|aucun|\bne\b.*\bpas\b|interdit|\bni\b|never|\bno\b|\bnot\b|forbid/;

const whereDataIsTold = [
	'solution.hebergement.justification',
	'solution.architecture.description',
	'ethique.droits',
	'contraintes',
	'dependances',
	'securite.normes',
	'solution.plateformes.usage',
	'renseignements.conservation',
] as const;

/** Data kept here, says a text, and elsewhere, says another. */
const twoCountries: Check = function* (context) {
	const told = sentencesThat(kept, sayings(context, ...whereDataIsTold));
	const is =
		(words: RegExp, refusal: RegExp) =>
		({ text }: Saying) => {
			const { plain } = plainOf(text);
			return words.test(plain) && !refusal.test(plain);
		};
	const home =
		told.find(is(here, away)) ??
		told.find(({ text }) => away.test(plainOf(text).plain) && refused.test(plainOf(text).plain));
	const abroad = told.find(is(away, refused));
	if (home && abroad && home.start !== abroad.start)
		yield* contradiction(context, abroad, [home], { args: [abroad.text, home.text] });
};

/** How an interface is called, where programs call it. */
export const interfaces =
	/\bapi\b|\bopenapi\b|\bgraphql\b|interfaces? (?:rest|de programmation|publique|documentee)|services? web\b|\bweb services?\b/;
const noInterface = /(?:sans|aucune?) (?:api|interface de programmation)|pas d'api|\bno apis?\b|without (?:an? )?api/;
/** What is left behind, or kept beside. */
const leftBehind =
	/quitt|migr|remplac|\bfin d|abandon|\bancien|\bactuel|retir|eteint|ferm|copie|releve|secours|ecart|replac|leav|\bold\b|current|backup|retir|shut/;
const monolith = /\bmonolith/;

/** An interface or modules, and words that have none; or the other way around. */
const builtOtherwise: Check = function* (context) {
	const architecture = context.value.solution?.architecture;
	const [description] = sayings(context, 'solution.architecture.description');
	const whole = plainOf(description?.text ?? '').plain;
	if (architecture?.api === false) {
		const told = sayings(
			context,
			'solution.architecture.description',
			'solution.standards',
			'solution.architecture.modules',
		).find(({ text }) => {
			const { plain } = plainOf(text);
			return (
				interfaces.test(plain) &&
				!noInterface.test(plain) &&
				!/partenaire|fournisseur|externe|d'un tiers|partner|vendor|third/.test(plain)
			);
		});
		if (told) yield* contradiction(context, [architecture, 'api'], [told], { variant: 'sans_api', args: [told.text] });
	} else if (architecture?.api === true && noInterface.test(whole) && description)
		yield* contradiction(context, [architecture, 'api'], [description], {
			variant: 'avec_api',
			args: [description.text],
		});
	if (description && monolith.test(whole) && !leftBehind.test(whole) && (architecture?.modules ?? []).length > 1)
		yield* contradiction(context, [architecture, 'modules'], [description], {
			variant: 'modules',
			args: [description.text],
		});
};

const moduleWord = /modules?|microservices?/;
const partOfThem = /premi|dernier|autre|prochain|first|last|next|other|chaque|each/;

/** A number of modules in prose, and another in the list. */
const otherNumber: Check = function* (context) {
	const architecture = context.value.solution?.architecture;
	const listed = (architecture?.modules ?? []).length;
	const [told] = countsOf(architecture?.description ?? '', moduleWord);
	if (
		listed === 0 ||
		told?.bound !== 'exact' ||
		told.value === listed ||
		partOfThem.test(`${plainOf(told.quote).plain} ${told.behind.split('module')[0] ?? ''}`)
	)
		return;
	if (/^modules? (?:lourds|communs?|existants?|partages?|shared|existing)/.test(told.behind.trim())) return;
	yield* contradiction(context, [architecture, 'description'], [[architecture, 'modules']], {
		args: [told.quote, listed],
	});
};

const together =
	/combin|\bcomplete(?:nt)? (?:le|la|les|l'|un)|\bse complet|complementaire|ensemble|\bavec\b|en plus|jumel|together|alongside|\bwith\b|both/;

/** Two options that were retained. */
const bothRetained: Check = function* (context) {
	const retained = (context.value.solution?.options ?? []).filter(({ retenue }) => retenue === true);
	const [first, ...others] = retained;
	for (const option of others) {
		if (retained.some(({ motif }) => together.test(plainOf(motif ?? '').plain))) return;
		if (first && says(context.charter, option, 'nom'))
			yield* contradiction(context, [option, 'retenue'], [[first, 'nom']], {
				args: [option.nom ?? '', first.nom ?? ''],
			});
	}
};

const wins = /\bretenue?s?\b|\bchoisie?s?\b|\bmeilleure option|selected|\bchosen\b|best option/;
const loses =
	/\becartee?s?\b|\brejetee?s?\b|\btrop (?:cher|chere|long|longue|couteu)|ruled out|rejected|too (?:expensive|long|slow)/;
const denied = /\bmais\b|\bpuis\b|\bbut\b|\bpas\b|\bnon\b|\bn'|\bnot\b|\bautre\b|\bother\b|\bnever\b/;

/** A reason that says the contrary of `retenue`. */
const otherReason: Check = function* (context) {
	for (const option of context.value.solution?.options ?? []) {
		const { plain } = plainOf(option.motif ?? '');
		if (option.retenue === undefined || denied.test(plain)) continue;
		const contrary = option.retenue ? loses.test(plain) && !wins.test(plain) : wins.test(plain) && !loses.test(plain);
		if (contrary)
			yield* contradiction(context, [option, 'retenue'], [[option, 'motif']], {
				args: [option.motif ?? '', option.nom ?? ''],
			});
	}
};

/** By code. */
export const contradictions: Readonly<Record<string, Check>> = {
	'technologies.innovation/plusieurs_retenues': bothRetained,
	'technologies.innovation/motif_contraire': otherReason,
	'technologies.infonuagique/hebergement_dit': once(hostedOtherwise),
	'technologies.infonuagique/lieu_des_donnees': twoCountries,
	'technologies.modularite/architecture_dite': builtOtherwise,
	'technologies.modularite/nombre_dit': otherNumber,
};
