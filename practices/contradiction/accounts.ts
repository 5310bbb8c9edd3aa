/** What a charter tells of its own journeys, trials and choices, and what they are. */
// cspell:disable: the beginnings of words, without accents
import { type Check, type CheckContext, type Hit, placeOf, sentencesOf } from '../../server/engine/index';
import { journeysToCome } from '../shared/journeys';
import { proseOf } from '../shared/prose';
import { sayings } from '../shared/said';
import { wordRoots } from '../shared/stems';
import { bare, plainly } from '../shared/words';

/** No charter that people read has more of a kind: time is bounded. */
const most = 100;

const oneVisit =
	/\b(?:un seul|une seule|un unique|only one|just one|a single|one single) (?:deplacement|visite|passage|rendez-vous|visit|trip|appointment)\b|\b(?:ne )?(?:se (?:deplac|present|rend)|vien|met(?:tent)? les pieds|pass)[a-z]*\b[a-z' ]{0,30}\b(?:qu'une (?:seule )?fois|qu'au|qu'a l|que le|que pour)\b|\b(?:come|comes|go|goes|travel|travels|visit|visits|set foot|sets foot)\b[a-z' ]{0,30}\b(?:only (?:on|for|once)|just once)\b|\bonly (?:come|comes|go|goes|travel|visit)[a-z]*\b|\b(?:un|one) (?:deplacement|visit|trip) (?:au lieu|instead|rather)/;
const someOnly = /\bpour les\b|\bsauf\b|\bsi\b|\bor\b|\bou\b|except|\bif\b|\bper (?:year|month)|\bpar (?:an|mois)\b/;
/** A step that one goes somewhere for, and not one that staff takes. */
const ofStaff = /\bagente?\b|\bprepose|\binspect|\bequipe\b|\bofficer|\bclerk|\bstaff\b|\bcrew\b/;

/** A single visit, says a text, and a journey has people come more than once. */
const moreVisits: Check = function* (context) {
	const { charter, value } = context;
	const journey = journeysToCome(value).find(
		({ etapes }) =>
			(etapes ?? []).filter(({ canal, nom }) => canal === 'comptoir' && !ofStaff.test(plainly(nom))).length > 1,
	);
	if (!journey) return;
	const steps = (journey.etapes ?? []).filter(({ canal, nom }) => canal === 'comptoir' && !ofStaff.test(plainly(nom)));
	for (const saying of sayings(
		context,
		'initiative.description',
		'objectifs',
		'objectifs.enonce',
		'besoins.regles.simplification',
		'ethique.droits',
		'communications.promotion',
	)) {
		const said = sentencesOf(saying.text).find(
			({ quote }) => oneVisit.test(plainly(quote)) && !someOnly.test(plainly(quote)),
		);
		if (!said) continue;
		yield {
			start: saying.start,
			end: saying.end,
			practice: 'en_ligne',
			variant: 'visites',
			args: [said.quote, steps.map(({ nom }) => nom ?? '').join(' », « ')],
			related: steps.flatMap((step) => placeOf(charter, step, 'canal') ?? []),
		};
		return;
	}
};

const noEffect =
	/\b(?:aucun|sans|pas d') ?(?:effet|difference|changement|gain)|\bn'a (?:rien|pas) (?:change|reduit|ameliore|aide|eu d'effet)|\binfirme|\b(?:pas|non|peu) (?:confirme|concluant)e?s?\b|\babandonnee?s?\b|\bhypothese (?:rejetee|fausse|infirmee)|\bechec\b|\bno (?:effect|difference|change|gain)|\b(?:did not|didn't) (?:help|work|change|reduce|improve)|\brefuted|\bdisprov|\bnot (?:confirmed|conclusive)|\binconclusive|\b(?:abandoned|dropped)\b|\bfailed\b|\bunchanged\b/;
const worked =
	/\b(?:reduit|coupe|diminue|double|triple|ameliore|prouve|confirme|concluant|reussi|fonctionne|succes|moitie)|\bfait (?:ses|leurs) preuves|\b(?:cut|halved|reduced|doubled|improved|proved|proven|worked|works|success|confirmed|by half)\b/;
/** What was tried, and told as shown. */
const proved = /\bfait (?:ses|leurs) preuves|\b(?:proved|proven)\b|\bprouvee?s?\b/;
const tried = /\bessai|\bpilote|\bexperiment|\btest|\btrial|\bpilot/;

/** What a trial refuted, and a text says it showed. */
const refutedYetUsed: Check = function* (context) {
	const { charter, value } = context;
	for (const trial of (value.echeancier?.experimentations ?? []).slice(0, most)) {
		const result = plainly(trial.resultat);
		if (!noEffect.test(result) || /\bmais\b|\bbut\b/.test(result)) continue;
		const about = wordRoots(trial.hypothese ?? '');
		const own = charter.nodeOf(trial);
		const place = placeOf(charter, trial, 'resultat');
		const found = proseOf(charter)
			.filter(
				({ start, path }) => !/^risques\.(?!reponse)/.test(path) && !(own && start >= own.start && start < own.end),
			)
			.flatMap((prose) => sentencesOf(prose.text).map(({ quote }) => ({ prose, quote, plain: plainly(quote) })))
			.find(
				({ quote, plain }) =>
					worked.test(plain) &&
					(tried.test(plain) || proved.test(plain)) &&
					!noEffect.test(plain) &&
					[...wordRoots(quote)].filter((root) => about.has(root)).length >= 2,
			);
		if (found && place)
			yield {
				start: found.prose.start,
				end: found.prose.end,
				practice: 'valeur',
				variant: 'sans_effet',
				args: [found.quote, trial.resultat ?? ''],
				related: [place],
			};
	}
};

const gives =
	/^(?:re)?(?:inscrire|saisir|entrer|taper|donner|fournir|indiquer|ecrire|remplir|type|enter|give|provide|write|fill in|retype)\b/;
const checks =
	/\bconfirm|\bverifi|\bcorrig|\bmise a jour|\bcheck|\bcorrect|\bupdate|\bchange|\bsi\b|\bif\b|\bnouve|\bnew\b/;

/** A step in which people give what is already known. */
const givenAgain: Check = function* (context) {
	const { charter, value } = context;
	if (!value.renseignements?.some(({ source }) => source === 'deja_connu' || source === 'partenaire')) return;
	const steps = journeysToCome(value)
		.flatMap(({ etapes }) => etapes ?? [])
		.slice(0, most)
		.filter(({ nom }) => gives.test(plainly(nom)) && !checks.test(plainly(nom)))
		.map((step) => ({ step, roots: wordRoots(step.nom ?? '') }));
	for (const one of (value.renseignements ?? []).slice(0, most)) {
		if (one.source !== 'deja_connu' && one.source !== 'partenaire') continue;
		const wanted = wordRoots(one.nom ?? '');
		const hit =
			wanted.size > 0 &&
			steps.find(({ roots }) => [...wanted].every((root) => roots.has(root)) && (wanted.size > 1 || roots.size < 4));
		const place = hit && placeOf(charter, hit.step, 'nom');
		const source = placeOf(charter, one, 'source');
		if (hit && place && source)
			yield {
				start: place.start,
				end: place.end,
				practice: 'simplicite',
				variant: 'connu',
				args: [hit.step.nom ?? '', one.nom ?? ''],
				related: [source],
			};
	}
};

const rejected =
	/^(?:ecarte|rejete|refuse|non retenu|pas retenu|trop (?:cher|couteu|long|lent|complexe)|rejected|not (?:chosen|retained|selected)|turned down|too (?:expensive|slow|costly|complex|long))|\b(?:ecartee?|rejetee?|rejected) (?:par|faute|by|for|because)/;
const chosen =
	/^(?:retenue?|choisie?|option (?:retenue|choisie)|c'est l'option (?:retenue|choisie)|chosen|selected|retained|the (?:chosen|retained) option)\b/;

/** An option whose reason says the contrary of its choice. */
const otherChoice: Check = function* (context) {
	const { charter, value } = context;
	for (const option of (value.solution?.options ?? []).slice(0, most)) {
		const reason = plainly(option.motif).trim();
		const wrong = option.retenue === true ? rejected : option.retenue === false ? chosen : undefined;
		if (!wrong?.test(reason) || /\bmais\b|\bbut\b|\bd'abord\b|\bat first\b|\bpuis\b|\bthen\b/.test(reason)) continue;
		const place = placeOf(charter, option, 'retenue');
		const other = placeOf(charter, option, 'motif');
		if (place && other)
			yield {
				start: place.start,
				end: place.end,
				practice: 'technologies',
				variant: 'choix',
				args: [option.motif ?? '', String(option.retenue)],
				related: [other],
			};
	}
};

const level = /\b(?:niveau|level|wcag ?[\d.]*|sgqri ?[\d.]*(?: [\d.]+)?|conforme?s?) (?:au niveau |level )?(a{1,3})\b/;

/** A level of accessibility in a text, and another in the field. */
const otherLevel: Check = function* (context) {
	const { charter, value } = context;
	const access = value.solution?.accessibilite;
	const own = /(?:^|\s)(A{1,3})\.?$/i.exec((access?.niveau ?? '').trim())?.[1]?.toLowerCase();
	const place = placeOf(charter, access, 'niveau');
	if (!own || !place) return;
	const told = proseOf(charter)
		.filter(({ path }) =>
			/^(?:ethique|initiative\.description|objectifs|portee\.inclus|solution\.(?:pmv|canaux|identite|architecture)|contraintes|pratiques|gouvernance|communications|echeancier\.iterations)/.test(
				path,
			),
		)
		.flatMap((prose) => sentencesOf(prose.text).map(({ quote }) => ({ prose, quote, plain: plainly(quote) })))
		.find(({ plain }) => {
			const said = level.exec(plain)?.[1];
			return (
				said !== undefined &&
				said !== own &&
				!/\bpuis\b|\bensuite\b|\bthen\b|\blater\b|\bactuel|\bcurrent|\bvise|\baim/.test(plain)
			);
		});
	if (told)
		yield {
			start: told.prose.start,
			end: told.prose.end,
			practice: 'simplicite',
			variant: 'niveau',
			args: [told.quote, access?.niveau ?? ''],
			related: [place],
		};
};

const ofAnyService =
	/^(?:formation|soutien|entretien|maintenance|recherche|essai|hebergement|communication|promotion|materiel|migration|traduction|archive|gestion|integration|support|training|testing|hosting|equipment|translation|management|reporting|rapport|internet|securite|security|site|portail|portal|systeme|system)s?$/;
const placesOfWork =
	/^(?:echeancier\.(?:iterations\.(?:nom|valeur)|jalons\.nom)|communications\.promotion|budget\.postes\.nom|parcours\.etapes\.nom)$/;
const leaves =
	/\b(?:sans|sauf|hors|pas|aucune?|ni|exclu[a-z]*|apres|plus tard|without|except|not|no|excluded?|later|autre[a-z]*)\b/;

/** A single word that the scope leaves out, and that the schedule, a step or the money has all the same. */
const wordLeftOut: Check = function* (context) {
	const included = new Set(
		(context.value.portee?.inclus ?? []).flatMap((one) => plainly(one).match(/[a-z]{4,}/g) ?? []).map(bare),
	);
	const excluded = sayings(context, 'portee.exclus')
		.slice(0, most)
		.flatMap((exclusion) => {
			const thing = singleWord(exclusion.text);
			return thing.length < 5 || ofAnyService.test(thing) || included.has(thing) ? [] : [{ exclusion, thing }];
		});
	if (excluded.length === 0) return;
	const works = proseOf(context.charter)
		.filter(({ path, text }) => placesOfWork.test(path) && !leaves.test(plainly(text)))
		.slice(0, most)
		.map(({ text, start, end }) => ({
			start,
			end,
			quote: text,
			words: new Set((plainly(text).match(/[a-z]{4,}/g) ?? []).map(bare)),
		}));
	const told = new Set<number>();
	for (const { exclusion, thing } of excluded) {
		const hit = works.find(({ words, start }) => words.has(thing) && !told.has(start));
		if (!hit) continue;
		told.add(hit.start);
		yield {
			start: hit.start,
			end: hit.end,
			practice: 'portee',
			variant: 'exclu',
			args: [hit.quote, exclusion.text],
			related: [exclusion],
		};
	}
};

/** The word that a text of one word is, articles left out; '' for a text of several. */
function singleWord(text: string): string {
	const [word = '', another] = (plainly(text).match(/[a-z'-]+/g) ?? [])
		.map((one) => one.replace(/^[ldn]'/, ''))
		.filter((one) => !/^(?:le|la|les|l|the|a|de|des|du|of|any|tout|toute)$/.test(one));
	return another ? '' : bare(word);
}

/** What is told of a journey, a trial, a level, an option or the scope, and is otherwise. */
export const accountsBelied: Check = function* (context: CheckContext): Iterable<Hit> {
	yield* moreVisits(context);
	yield* refutedYetUsed(context);
	yield* givenAgain(context);
	yield* otherChoice(context);
	yield* otherLevel(context);
	yield* wordLeftOut(context);
};
