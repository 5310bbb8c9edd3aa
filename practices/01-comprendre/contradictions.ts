/** How many people the research says it met, here and there. */
import {
	addMonths,
	type Check,
	countsOf,
	datesIn,
	fold,
	numbersIn,
	plainOf,
	sharesIn,
} from '../../server/engine/index';
import { groupNouns, noPeople, participantsOf, peopleToldOf } from '../shared/participants';
import { contradiction, sayings } from '../shared/said';

/** Findings that speak of more people than took part. */
const moreThanMet: Check = function* (context) {
	const groups = groupNouns(context.value);
	for (const activity of context.value.usagers?.recherche ?? []) {
		const met = participantsOf(activity.participants);
		if (met === undefined) continue;
		for (const finding of [activity.constats].flat()) {
			const told = peopleToldOf(finding ?? '', groups);
			if (!told || told.count <= met) continue;
			yield* contradiction(context, [activity, 'participants'], [[activity, 'constats']], {
				args: [String(activity.participants), told.quote],
			});
			break;
		}
	}
};

/** What a group may count in place of its people: « deux communautés ». */
const bodies =
	/\b(?:communaut|organism|municipalit|entreprise|ecole|etablissement|association|bureau|ville|mrc\b|clubs?\b|communit|organi[sz]ation|compan|firm|school|office|town|cit(?:y|ies)\b|societ|band council|nations?\b)/;

/** More people met of a group than there are in it. */
const moreThanThereAre: Check = function* (context) {
	const { usagers } = context.value;
	const known = new Map((usagers?.groupes ?? []).map((group) => [fold(group.nom ?? ''), group]));
	// A load is made by machines, whoever is named beside it.
	const tests = (usagers?.essais ?? []).filter(({ type }) => type !== 'charge');
	// What was read of many is no meeting with them.
	const research = (usagers?.recherche ?? []).filter(({ methode }) => methode !== 'analyse_donnees');
	for (const activity of [...research, ...tests]) {
		const group = activity.groupes?.length === 1 ? known.get(fold(activity.groupes[0] ?? '')) : undefined;
		const [met, size] = [participantsOf(activity.participants), participantsOf(group?.taille)];
		// Of a share or an amount of another thing, nothing can be told.
		if (
			met === undefined ||
			size === undefined ||
			met <= size ||
			// « Six personnes de trois des cinq bureaux » : the group counts the bodies they come from.
			numbersIn(String(activity.participants)).some((one) => one.value === size) ||
			/%|million|k\b|\bpar (?:jour|semaine|mois|an|annee|saison)\b|\b(?:a|per|each|every) (?:day|week|month|year|season)\b/.test(
				plainOf(String(group?.taille)).plain,
			) ||
			bodies.test(plainOf(String(group?.taille)).plain) ||
			[activity.participants, group?.taille].some((one) => noPeople.test(plainOf(String(one)).plain))
		)
			continue;
		yield* contradiction(context, [activity, 'participants'], [[group, 'taille']], {
			args: [String(activity.participants), group?.nom ?? '', String(group?.taille)],
		});
	}
};

/** How the people of each method are counted in prose. */
const counted: Readonly<Record<string, RegExp>> = {
	entrevue: /entrevues?|interviews?/,
	observation: /observations?|visites? d'observation/,
	sondage: /repondante?s?|reponses?|respondents?|responses?/,
};

/** Mornings of observation are no people. */
const ofTime =
	/^ ?(?:demi-?)?(?:matin|journ|jour|apres-midi|soir|semaine|heure|mois|half|mornings?|afternoons?|evenings?|days?|weeks?|hours?|months?|visits?|visites?)/;
/** A method, as the source of a need names it before the people: "interviews with 22 people". */
const byMethod: Readonly<Record<string, RegExp>> = {
	entrevue: /\bentrevues?\b|\binterviews?\b/,
	observation: /\bobserv/,
	sondage: /\bsondages?\b|\bsurveys?\b/,
};

/** How many people a source says that a method met; undefined where it counts none. */
function peopleOfSource(text: string, method: string, words: RegExp, groups: readonly string[]) {
	const [told] = countsOf(text, words);
	if (told) return told.bound !== 'exact' || ofTime.test(told.behind) ? undefined : told;
	if (!byMethod[method]?.test(plainOf(text).plain)) return undefined;
	// « Entrevues avec cinq des quatorze conseillers » : either number may be that of the people met.
	const [share] = sharesIn(text);
	if (share && share.part > 1) return { value: share.part, most: share.whole };
	const people = peopleToldOf(text, groups);
	return people && { value: people.count, most: people.count };
}

/** A need that gives as its source a number of interviews that the research does not have. */
const otherSource: Check = function* (context) {
	const research = context.value.usagers?.recherche ?? [];
	const groups = groupNouns(context.value);
	for (const saying of sayings(context, 'besoins.source'))
		for (const [method, words] of Object.entries(counted)) {
			const activities = research.filter(({ methode }) => methode === method);
			const met = activities.map(({ participants }) => participantsOf(participants));
			const told = peopleOfSource(saying.text, method, words, groups);
			if (!told || met.length === 0 || met.includes(undefined)) continue;
			const years = datesIn(saying.text).map(({ from }) => from.slice(0, 4));
			// Another year's research is another one.
			if (years.length > 0 && !activities.some(({ date }) => date && years.includes(date.slice(0, 4)))) continue;
			const sum = met.reduce<number>((all, one) => all + (one ?? 0), 0);
			if ([...met, sum, met.length].some((one) => one !== undefined && one >= told.value && one <= told.most)) continue;
			// Some of those whom it met: it was held with several groups.
			if (told.value < sum && (met.length > 1 || (activities[0]?.groupes ?? []).length > 1)) continue;
			yield* contradiction(
				context,
				saying,
				activities.slice(0, 3).map((one) => [one, 'participants'] as const),
				{
					args: [saying.text, met.join(', ')],
				},
			);
		}
};

/** As old as this, what was learned is of other people and of another service, in months. Our threshold. */
const longAgo = 60;

/** All the research was done years before the initiative began. */
const olderThanService: Check = function* (context) {
	const { usagers, initiative } = context.value;
	const dates = (usagers?.recherche ?? []).map(({ date }) => date);
	const last = dates.reduce<string>((latest, date) => ((date ?? '') > latest ? (date ?? '') : latest), '');
	const begins = initiative?.debut;
	if (!begins || dates.some((date) => !date || !/^\d{4}-\d{2}-\d{2}$/.test(date)) || last === '') return;
	if (addMonths(last, longAgo) > begins && addMonths(last, longAgo * 2) > context.today) return;
	if (last >= begins) return;
	const [first] = (usagers?.recherche ?? []).filter(({ date }) => date === last);
	yield* contradiction(context, [first, 'date'], [[initiative, 'debut']], { args: [last, begins] });
};

const product =
	// cspell:disable-next-line
	'(?:plateformes?|solutions?|systemes?|logiciels?|progiciels?|suites?|applis?|applications?|portails?|tableaux? de bord|outils? numeriques?|robots?|agents? conversationnels?|jumeau numerique|platforms?|systems?|software|apps?|portals?|dashboards?|chatbots?|crm|erp|module)';
/** A thing to have made or bought, in the place of what people need to do. */
const isProduct = new RegExp(
	// cspell:disable-next-line
	`^(?:une?|des|an?|the) (?:[a-z0-9,-]+ ){0,4}?${product}\\b|\\b(?:se doter|acquerir|acheter|procurer|implanter|deployer|mettre en place|mettre en oeuvre|acquire|buy|purchase|procure|implement|deploy|roll out|install|build)(?: d')? ?(?:une? |des |d'une? |d'|de |an? |the )?(?:[a-z0-9-]+ ){0,3}?${product}\\b|\\b(?:needs? an?|(?:a|ont) besoin d'une?) (?:[a-z0-9-]+ ){0,3}?${product}\\b`,
);
/** Somebody does something with it, or does without. */
const toDo =
	/\bpour (?:que|qu')|\bafin\b|\bso that\b|\bin order\b|\bsans\b|\bwithout\b|\bne (?:pas|plus)\b|\bnot (?:to|have)\b/;

/** A need that names a product: what people have to be able to do is not told. */
const needOfProduct: Check = function* (context) {
	for (const saying of sayings(context, 'besoins.enonce')) {
		const { plain } = plainOf(saying.text);
		// « Adopter Xyz »: the product by its name.
		const adopts =
			/^(?:Adopter|Acheter|Choisir|Passer à|Migrer vers|Adopt|Buy|Choose|Switch to|Move to) (?:la |le |l[’']|the )?\p{Lu}/u.test(
				saying.text,
			);
		if (adopts || (isProduct.test(plain) && !toDo.test(plain)))
			yield { start: saying.start, end: saying.end, args: [saying.text] };
	}
};

/** By code. */
export const contradictions: Readonly<Record<string, Check>> = {
	'comprendre.participation/besoin_produit': needOfProduct,
	'comprendre.participation/participants_dits': moreThanMet,
	'comprendre.participation/taille_depassee': moreThanThereAre,
	'comprendre.participation/ancienne': olderThanService,
	'comprendre.participation/source_contredite': otherSource,
};
