/** What texts and fields say of the time of an opening, beside the day of it: before, after, not yet, already. */
// cspell:disable: the beginnings of words, without accents
import { addDays, type Check, clausesOf, datesIn, durationsIn, plainOf, sentencesOf } from '../../server/engine/index';
import { openingsOf } from '../shared/openings';
import { proseOf } from '../shared/prose';
import { contradiction, type FieldPlace, sayings } from '../shared/said';

const works =
	/\b(?:avant|before) (?:(?:le |the )?(?:debut|demarrage|lancement|start|beginning) (?:des |du |of )(?:the )?(?:travaux|works?|projet|project)|(?:les |the |that the )?(?:travaux|works?) (?:ne )?(?:commence|debute|demarre|start|begin)|que (?:les |ne )?(?:travaux )?(?:ne )?(?:commence|debute|demarre)|(?:any )?work (?:starts|begins))/;
const opening =
	/\b(?:avant|before) (?:l'ouverture|le lancement|la mise en (?:ligne|service)|(?:the )?(?:opening|launch|go-live)|(?:it|we|the service|the site) (?:opens?|goes? live|launche?s?)|que (?:le (?:service|site|portail) |l'on |on |rien |ca )?(?:n'|ne )?(?:ouvr|soit (?:ouvert|en ligne))|d'ouvrir)/;
/** The other opening, or no opening of the service. */
const ofOther =
	/\b(?:candidature|inscription|bureaux?|registration|office|guichets?|saison|season|tou(?:te)?s les|partout|everywhere|every)\b/;

/** « Le 6 mai 2027, avant que les travaux débutent », which begin in March. */
export const beforehand: Check = function* (context) {
	const { initiative } = context.value;
	const openings = openingsOf(context.value);
	const last = openings.at(-1);
	const starts: readonly (readonly [RegExp, string | undefined, FieldPlace])[] = [
		[works, initiative?.debut_travaux, [initiative, 'debut_travaux']],
		[opening, last, [context.value.solution?.pmv, 'date']],
	];
	for (const prose of proseOf(context.charter)) {
		for (const { quote } of sentencesOf(prose.text)) {
			const { plain } = plainOf(quote);
			const [when, another] = datesIn(quote);
			if (!when || another || when.bound === 'by' || ofOther.test(plain)) continue;
			for (const [words, day, place] of starts) {
				const found = words.exec(plain);
				// « Avant l’ouverture du 5 avril 2027 » dates the opening itself.
				if (!day || !found || when.from <= day || when.start > found.index) continue;
				if (/[;:]/.test(plain.slice(when.end, found.index))) continue;
				// « Avant que le site ouvre aux écoles » : the rest of it was open.
				if (/^[a-z]* (?:aux?|a (?:la|l'|tou)|chez|to|for) ?[a-z]/.test(plain.slice(found.index + found[0].length)))
					continue;
				yield* contradiction(context, prose, [place], {
					variant: 'avant',
					args: [when.quote, wordsAt(quote, found), day],
				});
			}
		}
	}
};

/** What a pattern has found, to the end of its last word, as it is written. */
function wordsAt(quote: string, { 0: found, index }: RegExpExecArray): string {
	const { plain, text } = plainOf(quote);
	const end = index + found.length;
	return text.slice(index, end + (/^[a-z]*/.exec(plain.slice(end))?.[0].length ?? 0));
}

const offers =
	/\b(?:ouvr|ouvert|offert|en ligne|en service|pret(?:e|s|es)?\b|disponib|livr|utilisab|open|live\b|ready|available|launch|usable|in use)/;

/** The option that was kept opens, by its reason, before the works begin or the first version is there. */
export const optionTooSoon: Check = function* (context) {
	const { solution, initiative } = context.value;
	const first = openingsOf(context.value)[0] ?? initiative?.debut_travaux;
	if (!first) return;
	for (const option of solution?.options ?? []) {
		if (option.retenue !== true) continue;
		const motif = (option.motif ?? '').split(/[,;:(]/).find((part) => offers.test(plainOf(part).plain)) ?? '';
		const [when, another] = datesIn(motif);
		if (!when || another || when.bound === 'from' || when.bound === 'after') continue;
		if (/\bdepuis|\bsince|\bdeja|\balready|\bjusqu|\buntil/.test(plainOf(motif).plain)) continue;
		if (when.to >= first) continue;
		yield* contradiction(context, [option, 'motif'], [[solution?.pmv, 'date']], {
			variant: 'option',
			args: [when.quote, first],
		});
	}
};

/** Nothing is open. */
const notOpen =
	/\b(?:rien|aucun[a-z]* (?:service|site|partie|region|bureau)|le (?:nouveau )?(?:service|site|portail)|le pilote|the (?:new )?(?:service|site|pilot|portal)|nothing|it|no part of it)\b[^.;:,]{0,25}\b(?:n'(?:est|a)|not|has|is|hasn't|isn't)\b(?: (?:pas|rien|encore|not|yet|been|has|is|ete))* (?:encore )?(?:ouvert[es]*|en ligne|en service|lance[es]*|opened|open|live|launched|online)\b|\b(?:personne|nobody|no one)\b[^.;:,]{0,12}\b(?:encore|yet)\b[^.;:,]{0,12}\b(?:servi|essaye|utilise|used|opened)|\b(?:nothing|rien)\b[^.;:,]{0,12}\b(?:has opened|is open|is live|n'est ouvert|n'a ouvert|n'est en ligne|n'est en service)/;
const negated = /\b(?:n'|ne|not|nothing|no|rien|aucun|personne|nobody|yet|pas)\b/;
/** The rest of it, or what was so at the time. */
const ofRest =
	/\b(?:partout|everywhere|tou(?:te)?s|all|every|ailleurs|elsewhere|autres?|others?|etait|avait|was|had|quand|when|si|if|la nuit|at night|apres|after|dimanche|sunday|seulement|only)\b/;

/** The service is not open, says a text, and its first version was there before today. */
export const notYetOpen: Check = function* (context) {
	const { value, charter, today, type } = context;
	const pmv = value.solution?.pmv;
	if (!pmv?.date || pmv.date > today || type === 'retrait') return;
	for (const prose of proseOf(charter)) {
		if (
			!/^(?:contexte|initiative\.description|hypotheses|risques|objectifs|communications|solution\.(?:pmv|canaux|options)|usagers\.groupes)/.test(
				prose.path,
			)
		)
			continue;
		for (const { quote } of clausesOf(prose.text)) {
			const { plain } = plainOf(quote);
			if (!notOpen.test(plain) || !negated.test(plain) || ofRest.test(plain)) continue;
			yield* contradiction(context, prose, [[pmv, 'date']], { variant: 'pas_ouvert', args: [quote, pmv.date] });
			break;
		}
	}
};

/** What is used or seen of a service that is open. */
const inUse =
	/\b(?:depuis (?:l'ouverture|le lancement|la mise en (?:ligne|service)|son ouverture)|since (?:the |its )?(?:opening|launch)|s'en servent (?:deja|maintenant)|(?:deja|already) (?:ouvert|en ligne|en service|in use|open|live|used)|use it (?:already|now)|already use it|comme (?:le font|s'en servent) deja)\b/;
const ofElsewhere =
	/\b(?:voisin|autre|other|ailleurs|elsewhere|province|ontario|pays|ville d|existant|actuel|ancien|current|existing|old|pilot|essai|telephon|phone)|\b(?:sera|will|une fois|once|pourr|if|si)\b/;

/** The service is in use, says its description, and its works have not begun. */
export const inUseTooSoon: Check = function* (context) {
	const { value, charter, today, phase, type } = context;
	const begins = value.initiative?.debut_travaux;
	if (!begins || begins <= today || type !== 'nouveau_service' || phase === 'exploitation') return;
	// One that has a first version is told of beside it.
	if (value.solution?.pmv?.date && value.solution.pmv.date <= today) return;
	for (const prose of proseOf(charter)) {
		if (
			!/^(?:initiative\.description|contexte|objectifs|benefices|communications|usagers\.groupes|ethique)/.test(
				prose.path,
			)
		)
			continue;
		for (const { quote } of sentencesOf(prose.text)) {
			const { plain } = plainOf(quote);
			const found = inUse.exec(plain);
			// « L’ouverture du laboratoire, en 2019 » is that of something else.
			if (
				found &&
				/^ (?:de|du|des|d'|of)\b(?! (?:the |ce |la |le )?(?:nouveau |new )?(?:service|site|portail|portal))/.test(
					plain.slice(found.index + found[0].length),
				)
			)
				continue;
			if (!found || ofElsewhere.test(plain.slice(Math.max(0, found.index - 30), found.index + 80))) continue;
			yield* contradiction(context, prose, [[value.initiative, 'debut_travaux']], {
				variant: 'en_usage',
				args: [quote, begins],
			});
		}
	}
};

const firstIs =
	/\b(?:en commencant|a compter|a partir|des|depuis|premiere? [a-z]+|debut(?:e|ant)?|commencant|starting|beginning|from|as of|first)\b/;

/** Data of the service, given out before it opens. */
export const dataTooSoon: Check = function* (context) {
	const [first] = openingsOf(context.value);
	if (!first || context.type !== 'nouveau_service') return;
	for (const one of context.value.donnees?.diffusion ?? []) {
		const text = one.frequence ?? '';
		const [when, another] = datesIn(text);
		if (!when || another || !firstIs.test(plainOf(text).plain) || when.to >= first) continue;
		yield* contradiction(context, [one, 'frequence'], [[context.value.solution?.pmv, 'date']], {
			variant: 'diffusion',
			args: [when.quote, first],
		});
	}
};

const firstTimes =
	/\b(?:premiere?s (?:semaines?|jours?|mois|heures|matins?|demandes|quarts)|first (?:few |two |three |four |six )?(?:weeks?|days?|months?|shifts?|requests?|mornings?))\b|\b(?:le jour|la semaine) (?:de l'ouverture|du lancement)\b|\b(?:opening|launch) (?:day|week)\b/;
/** Our threshold: so long after, they are no longer the first weeks. */
const long = 75;

/** Help for the first weeks, long after the last opening. */
export const firstWeeksTooLate: Check = function* (context) {
	const last = openingsOf(context.value).at(-1);
	if (!last) return;
	const texts = sayings(
		context,
		'competences.gestion_changement.accompagnement',
		'competences.activites.forme',
		'competences.activites.nom',
		'competences.plan',
		'solution.canaux.soutien',
		'risques.reponse',
		'communications.promotion',
	);
	for (const saying of texts)
		for (const { quote } of sentencesOf(saying.text)) {
			const dates = datesIn(quote);
			const [when] = dates;
			if (!when || !firstTimes.test(plainOf(quote).plain) || durationsIn(quote).length > 2) continue;
			if (dates.some(({ from }) => from <= addDays(last, long))) continue;
			yield* contradiction(context, saying, [[context.value.solution?.pmv, 'date']], {
				variant: 'premieres_semaines',
				args: [when.quote, last],
			});
		}
};
