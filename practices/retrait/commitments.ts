/** What the closing service owes: what runs beyond its end, what is not finished, and what is promised of it. */
import {
	type Check,
	type CheckContext,
	countsOf,
	type DateRead,
	datesIn,
	fold,
	type Hit,
	placeOf,
	plainOf,
	sentencesOf,
} from '../../server/engine/index';
import { contradiction, type Saying, sayings, sentencesThat } from '../shared/said';
import { closingOf, plannedIn, retirement } from './closing';
import { noDestination } from './people';
import { gap, notThereYet, speaksOfSuccessor } from './replacement';

const commitment =
	/rendez-vous|rappels?\b|reminders?|alertes?\b|settlements?|class action|jugements?|ordonnances?|judge?ments?|reservations?|inscriptions?|abonnements?|permis\b|billets?|passes?\b|cours\b|demandes?|paiements?|versements?|laissez-passer|bons?\b|attestations?|certificats?|dossiers|contrats?\b|garanti\w*|locations?|prets?\b|ententes?\b|engagements?\b|conventions?\b|obligations?|appointments?|bookings?|registrations?|subscriptions?|permits?|licen[cs]es?|tickets?|passes|courses?|payments?|certificates?|claims?|applications?|vouchers?|loans?|undertakings?|agreements?|contracts?|guarantees?/;
const runs =
	/deja|\bpris\b|\bprises?\b|prevu|valide?s?\b|valables?|en cours|echoi|echeance|queued|programme|ordonne|orders?\b|promet|promis|expir|planifi|courent|court\b|jusqu'|reserv|\bpour\b|dus?\b|already|booked|scheduled|valid\b|due\b|until|expire|runs? (?:to|until)|made for|open\b|outstanding|renew/;
const valid =
	/\b(?:valides?|valables?|bons?|bonnes?|payee?s?|loue[es]*|garantie?s?) (?:\w+ )?jusqu'|\b(?:valid|good|paid|rented|leased|guaranteed) (?:\w+ )?(?:until|through|till)/;
/** What the commitments are not: the day of the replacement, the saving, what hosts the service. */
const otherMatter =
	/remplac|\bouvr|nouve(?:au|lle)|economi|heberg|serveurs?\b|budget|replac|\bopens\b|\bopened\b|will open|\bnew\b|sav(?:e|ing)|hosting|servers?\b|data cent/;
/** The contract that the service runs on, which is no promise to people. */
const ofSupplier =
	/logiciel|progiciel|software|entretien|maintenance|fournisseur|supplier|vendor|non[- ]renouvel|non[- ]renewal/;
/** What is done of it. */
const treated =
	/transf|rembours|honor|complet|termin|finir|report|annul|convert|echang|utilisab|valid|valent|repris|reprend|migr|bascul|clos|trait|vers |reconnu|prolong|resili|penalit|negoci|refund|honou?r|finish|postpon|cancel|exchang|usable|taken|mov|switch|closed|process|accept|recogni|extend|terminat|penalt|renegot|until used/;

/** Whether what is planned, or feared with an answer, deals with a thing. */
function dealtWith(context: CheckContext, thing: string, except: number): boolean {
	// The description says what the initiative is about, and not what is done of each thing.
	const summary = placeOf(context.charter, context.value.initiative, 'description')?.start;
	const texts = [
		...plannedIn(context),
		...sayings(context, 'risques.enonce', 'portee.changements.decision', 'budget.postes.nom'),
	];
	return texts.some(({ text, start }) => {
		const plain = fold(text);
		return start !== except && start !== summary && plain.includes(thing) && treated.test(plain);
	});
}

const stem = (word: string): string => word.replace(/(?<=.{4})(?:es|e?s|x)$/, '').slice(0, 10);

const whereTold = [
	'contexte',
	'initiative.description',
	'besoins.enonce',
	'hypotheses',
	'dependances',
	'contraintes',
	'usagers.groupes.description',
	'usagers.groupes.situations',
	'usagers.recherche.constats',
] as const;

/** What was promised beyond the closing, and nothing says what becomes of it. */
const promises: Check = function* (context) {
	const end = closingOf(context);
	if (context.type !== retirement || !end) return;
	const isSuccessor = speaksOfSuccessor(context);
	for (const saying of sentencesThat(/\d{4}/, sayings(context, ...whereTold))) {
		const { plain } = plainOf(saying.text);
		const isContract = /contrat|contract|licen[cs]e/.test(plain);
		if (otherMatter.test(plain) || (isContract && (isSuccessor(plain) || ofSupplier.test(plain)))) continue;
		// « Valide jusqu’au » is promised of whatever it is said.
		if (!valid.test(plain) && !(commitment.test(plain) && runs.test(plain))) continue;
		const late = datesIn(saying.text).find(({ to }) => to > end.day && to.slice(0, 7) !== end.day.slice(0, 7));
		const [thing = ''] = commitment.exec(plain) ?? /[a-z]{5,}/.exec(plain) ?? [];
		if (!late || dealtWith(context, stem(thing), saying.start)) continue;
		yield {
			start: saying.start,
			end: saying.end,
			args: [saying.text, end.day],
			related: end.place ? [end.place] : [],
		};
	}
};

const unfinished =
	/\b(?:demande|dossier|request|claim|file|case)s?\b.{0,40}\b(?:ouvert(?:e?s?)|open)\b|seule (?:voie|facon|maniere)|only way|pas encore (?:utilis|servi|regl|trait|paye|rembours|rendu|recu)|inutilis|non (?:utilis|regl|trait|rembours|paye)|prepay|payes? d'avance|en attente|en suspens|deja (?:pris|payes?|reserv)|\bsoldes?\b|\bcredits? (?:restant|inutilis)|que seul|seul (?:le|ce) (?:site|portail|service|systeme|guichet)|nulle part ailleurs|not yet (?:used|settled|processed|paid|returned|picked)|unused|prepaid|pending|outstanding|unsettled|already (?:booked|paid|reserved)|balances?\b|only the (?:site|portal|service|system|app)|nowhere else/;
const counted = /[a-z][a-z'-]{3,}/;

/** What is still open is ended as it stands, or refused: nobody decides of it. */
const dropped =
	/\b(?:demandes?|dossiers?|reclamations?|inscriptions?|requests?|claims?|applications?|files?|cases?|bookings?|reservations?)\b.{0,60}\b(?:seront|sera|sont|est|will be|are|is) (?:[a-z']+ )?(?:fermee?s?|annulee?s?|abandonnee?s?|rejetee?s?|effacee?s?|closed|cancell?ed|dropped|rejected|deleted|discarded)\b/;
const decided =
	/\bapres (?:decision|reponse|traitement)|\bafter (?:a )?(?:decision|answer|processing)|\bune fois (?:traite|regle|decide)|\bonce (?:decided|settled|processed)|\bsi (?:la personne|elle|il)|\bif (?:the|they)|\btransfer|\bavec (?:remboursement|decision)|\bwith (?:a )?(?:refund|decision)/;

/** Requests that the closing ends without anybody deciding of them. */
export function* droppedAtClosing(context: CheckContext): Iterable<Hit> {
	const texts = sayings(
		context,
		'parcours.etapes.irritants',
		'parcours.etapes.nom',
		'echeancier.jalons.nom',
		'contexte',
		'initiative.description',
		'portee.inclus',
		'portee.exclus',
		'contraintes',
		'ethique.droits',
	);
	for (const saying of sentencesThat(dropped, texts))
		if (!decided.test(plainOf(saying.text).plain)) yield { start: saying.start, end: saying.end, args: [saying.text] };
}

/** What is not finished when the service closes, counted, and nothing says who finishes it. */
export const unfinishedBusiness: Check = function* (context) {
	const end = closingOf(context);
	if (context.type !== retirement) return;
	for (const saying of sentencesThat(
		unfinished,
		sayings(context, 'contexte', 'initiative.description', 'usagers.groupes.description'),
	)) {
		const [count] = countsOf(saying.text, counted);
		// With a day beyond the closing, it is told of as what runs past it.
		if (!count || (end && datesIn(saying.text).some(({ to }) => to > end.day))) continue;
		const nouns = count.behind.match(/[a-z]{4,}/g)?.slice(0, 2) ?? [];
		if (nouns.some((noun) => dealtWith(context, stem(noun), saying.start))) continue;
		yield { start: saying.start, end: saying.end, args: [saying.text] };
	}
};

const enjoys =
	/\bouverte?s?\b|\bopen\b|telecharg|consult|acced|\bacces\b|utilis|reserv|obtenir|demander|retrouv|corrig|contest|download|access|see\b|view|use\b|retriev|book|request|correct|appeal/;
/** Elsewhere than in what closes. */
const elsewhere =
	/archiv|nouve|commun|remplac|ministere|par (?:courriel|telephone|la poste)|new|replac|by (?:email|phone|mail)|\bligne\b|\bphone|telephone|greffe|registr|copie/;

/** Access that is of those who run the service. */
const ofStaff = /\badmin|fournisseur|vendor|supplier|technicien|technician/;

const monthsAhead =
	/(?:jusqu'(?:a la fin d[eu] |a la |a l'|au |en |a )|until (?:the end of |the |late |early )?)(janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|printemps|ete|automne|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|fall|autumn)\b(?!,? (?:de )?\d{4})/;

/** The last day that a text gives to something, a month or a season without a year being the next one. */
function lastDayIn(text: string, today: string): Pick<DateRead, 'to' | 'quote'> | undefined {
	const until = datesIn(text).find(({ bound }) => bound === 'by');
	if (until) return until;
	const match = monthsAhead.exec(plainOf(text).plain);
	if (!match) return undefined;
	const year = Number(today.slice(0, 4));
	return [year, year + 1]
		.flatMap((one) => datesIn(`${match[1] ?? ''} ${one}`))
		.map(({ to }) => ({ to, quote: plainOf(text).text.slice(match.index, match.index + match[0].length) }))
		.find(({ to }) => to >= today);
}

/** Access or use promised of the service until a day when it is closed. */
const promisedBeyond: Check = function* (context) {
	const end = closingOf(context);
	if (context.type !== retirement || !end?.said) return;
	const texts = sayings(
		context,
		'ethique.droits',
		'securite.effets_usagers',
		'solution.canaux.soutien',
		'renseignements.acces',
		'communications.promotion',
		'initiative.description',
	);
	for (const saying of sentencesThat(enjoys, texts)) {
		const { plain } = plainOf(saying.text);
		if (ofStaff.test(plain)) continue;
		const last = lastDayIn(saying.text, context.today);
		if (!last || last.to <= end.day || last.to.slice(0, 7) === end.day.slice(0, 7) || elsewhere.test(plain)) continue;
		yield* contradiction(context, saying, end.place ? [end.place] : [], { args: [last.quote, end.day] });
	}
};

const continuity =
	/sans (?:\w+ ){0,3}?(?:interruption|coupure|arret)|sans interrompre|aucune (?:interruption|coupure)|continuite|aucun\w* \w+ sans (?:\w+ )?(?:solution|service|releve|rechange)|personne (?:n'est |ne reste |ne perd)|aucune (?:hausse|augmentation|perte)|sans hausse|no increase|nobody (?:loses|is left)|no one (?:loses|is left)|without (?:\w+ ){0,4}?(?:interruption|break|gap|outage)|no (?:interruption|gap|break)|uninterrupted|continuity/;
const leftOutReplacement = /remplac|nouveau (?:service|portail)|\breleve\b|replacement|new (?:service|portal)/;

/** An objective of continuity, where what takes over is out of scope, late or unknown. */
const continuityOfNothing: Check = function* (context) {
	if (context.type !== retirement) return;
	const [objective] = sayings(context, 'objectifs', 'objectifs.enonce').filter(({ text }) =>
		continuity.test(plainOf(text).plain),
	);
	if (!objective) return;
	const [left] = sayings(context, 'portee.exclus').filter(({ text }) => leftOutReplacement.test(fold(text)));
	const [late] = [...gap(context), ...notThereYet(context), ...noDestination(context)];
	const other = left ?? late;
	if (other)
		yield* contradiction(context, objective, [{ start: other.start, end: other.end }], { args: [objective.text] });
};

const nothingHeld =
	/(?:rien|aucune donnee|aucun dossier|pas de donnees) (?:\w+ )?(?:a )?(?:migrer|transferer|conserver|archiver|garder|reprendre)|aucune donnee|nothing (?:\w+ )?to (?:migrate|transfer|keep|archive|move)|\bno (?:data|records?) (?:to|is|are)/;

/** Nothing to keep or to move, says a text, and information is to be kept. */
const nothingToMove: Check = function* (context) {
	const { value, type } = context;
	const held = (value.renseignements ?? []).find(({ conservation }) => conservation !== undefined);
	if (type !== retirement || !held) return;
	const texts = sayings(
		context,
		'solution.options.motif',
		'hypotheses',
		'contexte',
		'initiative.description',
		'contraintes',
	);
	const [saying] = texts.filter(({ text }) =>
		sentencesOf(text).some(({ quote }) => nothingHeld.test(plainOf(quote).plain)),
	);
	if (saying)
		yield* contradiction(context, saying, [[held, 'conservation']], {
			args: [short(saying, nothingHeld), held.nom ?? '', held.conservation ?? ''],
		});
};

const short = ({ text }: Saying, words: RegExp): string =>
	sentencesOf(text).find(({ quote }) => words.test(plainOf(quote).plain))?.quote ?? text;

const released =
	/(?:numeros?|lignes?) (?:\w+ ){0,4}?(?:reattribu|libere|rendus?\b|remis|donnes? a)|numbers? (?:\w+ ){0,4}?(?:given to|reassigned|released|recycled)|(?:nom de )?domaines? (?:\w+ ){0,2}?(?:libere|abandonne|resilie|rendu|non renouvele|expire)|(?:liberation|abandon|resiliation|non-renouvellement|fin|expiration) d[ue]s? (?:nom de )?domaine|domain (?:names? )?(?:\w+ ){0,2}?(?:released|dropped|abandoned|lapses?|expires?|let go|given up|not renewed)|releas(?:e|ing) (?:of )?the domain/;

/** A domain name let go, which anybody may take to receive the people of the service. */
const domainReleased: Check = function* (context) {
	if (context.type !== retirement) return;
	const texts = sayings(
		context,
		'echeancier.jalons.nom',
		'portee.inclus',
		'livrables.nom',
		'initiative.description',
		'solution.canaux.soutien',
	);
	const [saying] = texts.filter(({ text }) => released.test(plainOf(text).plain));
	if (saying) yield { start: saying.start, end: saying.end, args: [saying.text] };
};

const unprocessed =
	/ne (?:sont|seront|sera|est|serait) plus (?:\w+ )?(?:enregistr|trait|conserv|lu|transmis|envoy|recu|sauvegard|surveill)|no longer (?:\w+ )?(?:stored|processed|saved|sent|read|handled|monitored|backed)/;

/** What still comes in is no longer dealt with before the closing. */
const lostOnTheWay: Check = function* (context) {
	if (context.type !== retirement) return;
	const texts = sayings(
		context,
		'solution.architecture.description',
		'solution.canaux.soutien',
		'portee.inclus',
		'gouvernance.methode',
	);
	const [saying] = sentencesThat(unprocessed, texts).filter(
		({ text }) => !/nouve|\bnew\b|guichet commun|ailleurs/.test(fold(text)),
	);
	if (saying) yield { start: saying.start, end: saying.end, args: [saying.text] };
};

/** By code. */
export const ofCommitments: Readonly<Record<string, Check>> = {
	'experience.parcours/retrait_engagements': promises,
	'experience.parcours/retrait_en_suspens': function* (context) {
		const hits = context.type === retirement ? [...droppedAtClosing(context)] : [];
		yield* hits;
		for (const hit of unfinishedBusiness(context)) if (!hits.some(({ start }) => start === hit.start)) yield hit;
	},
	'experience.parcours/retrait_promesse': promisedBeyond,
	'experience.parcours/retrait_continuite': continuityOfNothing,
	'experience.parcours/retrait_domaine': domainReleased,
	'experience.parcours/retrait_perdu_en_route': lostOnTheWay,
	'securite.normes/retrait_rien_a_garder': nothingToMove,
};
