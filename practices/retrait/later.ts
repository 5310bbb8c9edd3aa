/** What a retirement puts off until it is over, keeps for no need, and draws for ever from what closes. */
// cspell:disable: the beginnings of words, without accents
import {
	type CharterValue,
	type Check,
	datesIn,
	durationsIn,
	fold,
	type Hit,
	placeOf,
	plainOf,
	says,
} from '../../server/engine/index';
import { mentions } from '../shared/citizens';
import { sayings, sentencesThat } from '../shared/said';
import { closingOf, plannedIn, retirement } from './closing';
import { ofClosingService } from './subject';

const afterClosing =
	/\b(?:apres|une fois|after|once|following)\b[^.;]{0,30}\b(?:ferm|arret|retrait|debranch|extinct|eteint|clos|shut|retire|switch)/;
/** Dealt with, in any words. */
const dealt =
	/\b(?:regl(?:e|es|ee|ees|er|era|eront)|trait(?:e|es|ee|ees|er|era|eront)|corrig\w*|resou\w*|resolu\w*|examin\w*|etudi\w*|reprise?s?|gere\w*|gerer|tranch\w*|vu(?:e|s|es)?|cas par cas|on verra|a la piece|dealt with|handled|handle|fix|fixed|settled?|resolved?|address(?:ed)?|sorted|sort|looked (?:at|into)|reviewed|examined|solved?|seen to|case by case|we will see|figured out|individually)\b/;
/** Machines, papers and accounts of the closing itself may wait. */
const mayWait =
	/archiv|serveur|disque|donnees|contrat|factur|destruct|detrui|bilan|lecon|penalit|inventair|server|dis[kc]s?\b|\bdata\b|contract|invoice|destroy|lessons|licen[cs]|backup|sauvegard|budget|materiel|hardware|equipment|domaine|domain/;
/** Who does it or when is told, or it is not so. */
const settled =
	/\bpar (?:le|la|les|l'|un|une|notre)\b|\bby (?:the|a|an|our)\b|\d|\bavant\b|\bbefore\b|\bpas\b|\bnot\b|\baucune?\b|\bno\b|\bnothing\b|\brien\b|\bnobody\b|\bpersonne\b|\bjamais\b|\bnever\b|redirig|redirect|vers (?:le|la|l')/;

/** A step, a pain point or a case that will be dealt with once the service is closed. */
const putOff: Check = function* (context) {
	if (context.type !== retirement) return;
	const texts = sayings(
		context,
		'parcours.etapes.nom',
		'parcours.etapes.motif',
		'parcours.etapes.irritants',
		'besoins.regles.simplification',
		'usagers.groupes.description',
		'usagers.groupes.situations',
		'usagers.recherche.constats',
		'usagers.essais.resultat',
		'usagers.consultation.resultat',
		'usagers.retroaction.usage',
		'solution.canaux.soutien',
		'communications.promotion',
		'initiative.description',
		'contexte',
		'portee.exclus',
		'portee.changements.decision',
		'gouvernance.methode',
		'contraintes',
		'hypotheses',
		'dependances',
		'risques.reponse',
		'ethique.droits',
		'securite.effets_usagers',
	);
	for (const { text, start, end } of sentencesThat(afterClosing, texts)) {
		const { plain } = plainOf(text);
		if (dealt.test(plain) && !mayWait.test(plain) && !settled.test(plain)) yield { start, end, args: [text] };
	}
};

type Information = NonNullable<CharterValue['renseignements']>[number];

/** Kept for what might come. */
const inCase =
	/\bau cas ou\b|\bpar (?:mesure de )?(?:prudence|precaution)\b|\bon ne sait jamais\b|\bqu'on (?:ne )?(?:sait|saura) (?:pas|quoi)|\bqu'on n'a(?:ura)? pas decide|\bpour (?:etre surs?|plus de surete)\b|\bpourrai(?:en)?t (?:encore )?(?:servir|etre utiles?)|\bjust in case\b|\bin case\b|\bto be (?:on the )?safe\b|\b(?:as|for) (?:a )?(?:precaution|safety)\b|\buntil (?:we|someone|somebody|it is) (?:know|decide|clear)|\byou never know\b|\b(?:might|may|could) (?:still )?(?:be )?(?:useful|needed|of use|serve)\b/;
/** A need that is over with the service. */
const needOver =
	/^(?:plus )?(?:aucune?|nulle|none|nothing|plus rien)\b|\b(?:no longer|not) (?:be )?(?:needed|necessary|required|used)\b|\bn(?:e sert|e servira|e serviront|'est|'a) plus\b|\bplus (?:necessaire|utile|requis)|\b(?:ends?|ended|stops?|prend(?:ra)? fin|cesse(?:ra)?) (?:with|at|when|avec|a la|au)\b/;
/** The end that is told of it. */
const ending =
	/detrui|destruct|effac|supprim|purg|anonymis|depersonnal|archiv|calendrier|vers(?:e|es|ee|ees|ement)\b|jusqu'a (?:la|l'|son|sa)|rendu|remis|destroy|delet|eras|wip|anonymi|schedule|handed|returned|\btransf|until (?:the|its|30|31|\d)/;
/** Kept for ever is told of whatever the type. */
const forEver =
	/indefini|sans fin|toujours|permanen|a vie\b|perpetu|illimit|indefinite|forever|without end|for ever|no limit|unlimited/;

function keptWithoutEnd({ conservation = '' }: Information): boolean {
	return durationsIn(conservation).length + datesIn(conservation).length === 0 && !mentions(ending, conservation);
}

/** What is kept on, with no end, when what it is for is over, or in case. */
const keptInCase: Check = function* ({ charter, value, type }) {
	if (type !== retirement) return;
	for (const one of value.renseignements ?? []) {
		if (!says(charter, one, 'conservation') || !keptWithoutEnd(one)) continue;
		if (one.personnel === true && mentions(forEver, one.conservation)) continue;
		if (!mentions(inCase, one.conservation) && !needOver.test(fold(one.necessite ?? ''))) continue;
		const place = placeOf(charter, one, 'conservation');
		if (place) yield { ...place, args: [one.nom ?? '', one.conservation ?? ''] };
	}
};

const again =
	/quotidien|hebdo|mensuel|trimest|annuel|\bchaque\b|tous les|toutes les|temps reel|continu|par (?:jour|semaine|mois|an)\b|\bdaily|weekly|monthly|quarterly|yearly|annual|\bevery\b|\beach\b|real[- ]time|ongoing|\bnightly|\ba (?:day|week|month|year)\b/;
const stops =
	/jusqu'|\buntil\b|\btill\b|derniere?s? |\blast\b|\bfinal|\bune (?:seule )?fois|\bonce\b|avant la|before the|d'ici|pendant|during|\bfin\b|\bends?\b|closing|fermeture/;
/** The name of the thing, in what is planned, and where it comes from then. */
const otherSource =
	/depuis|a partir d|nouve|relev|remplac|transf|migr|repris|aliment|archiv|\bfrom\b|\bnew\b|replac|mov|taken over|fed by|last edition|derniere/;

/** Data and decisions that go on from a service that is closed. */
const drawnFromClosed: Check = function* (context) {
	const { charter, value, type } = context;
	const closed = closingOf(context);
	if (type !== retirement) return;
	const goesOn = (text: string): boolean => {
		const { plain } = plainOf(text);
		const dates = datesIn(text);
		if (closed && dates.some(({ from, bound }) => from > closed.day && bound !== 'by')) return true;
		return dates.length === 0 && again.test(plain) && !stops.test(plain);
	};
	const answered = (name: string): boolean => {
		const words = fold(name).match(/[a-z]{6,}/g) ?? [];
		return [...plannedIn(context), ...sayings(context, 'dependances', 'contexte')].some(
			({ text }) => otherSource.test(fold(text)) && words.some((word) => fold(text).includes(word.slice(0, 8))),
		);
	};
	const hit = (one: object, key: string, args: readonly string[], variant?: string): Hit[] => {
		const place = placeOf(charter, one, key);
		return place ? [{ ...place, ...(variant ? { variant } : {}), args: [...args] }] : [];
	};
	for (const one of value.donnees?.diffusion ?? []) {
		const { jeu = '', frequence = '', portail = '' } = one;
		if (!ofClosingService(context, `${jeu}. ${portail}`) || !goesOn(frequence) || answered(jeu)) continue;
		yield* hit(one, 'frequence', [jeu, frequence]);
	}
	for (const one of value.donnees?.exploitation ?? []) {
		const { source = '', decision = '' } = one;
		if (!ofClosingService(context, source) || !goesOn(`${source}. ${decision}`) || answered(source)) continue;
		yield* hit(one, 'source', [source, decision], 'decision');
	}
};

/** Jobs that end with the service. */
const jobsEnd =
	/\b(?:postes?|emplois?|etc|contrats? de travail)\b[^.;]{0,30}\b(?:aboli|supprim|disparai|pren(?:d|dra|dront|nent) fin|coupe|elimin|perdu|non renouvel|cess)|\b(?:abolition|suppression|perte|fin|coupure) (?:de |d'|des |de leurs? |de \w+ )(?:postes?|emplois?)|\b(?:mis(?:es?)? a pied|licenci\w*|perd(?:ent|ront)? (?:leur|son|leurs) (?:emploi|poste|travail))|\b(?:jobs?|positions?|posts?|roles?|employment)\b[^.;]{0,30}\b(?:end(?:s|ed)?|abolished|cut|eliminated|disappears?|go(?:es)? away|lost|are gone|cease|not renewed|terminated)\b|\b(?:lose their|loss of|cut|abolish\w*|eliminat\w*) (?:\w+ ){0,3}?(?:jobs?|positions?|posts?)\b|\blaid off\b|\blay-?offs?\b|\bredundant\b/;
const helped =
	/accompagn|reaffect|reclass|relocalis|reorient|replac|mutation|syndicat|retraite|form(?:e|es|ee|ees|er|ation)\b|aid(?:e|es|ee|ees|er)\b|offr|transfer|reassign|redeploy|retrain|train|union|moved? to|new (?:role|job|position)|help|support|coach|retire\b/;

/** People whose jobs end, and not a word on how they are supported. */
const jobsForgotten: Check = function* (context) {
	const { charter, value, type } = context;
	if (type !== retirement) return;
	const plan = sayings(context, 'competences.plan', 'competences.activites.public', 'risques.reponse', 'portee.inclus');
	if (plan.some(({ text }) => /reaffect|reclass|redeploy|reassign/.test(fold(text)))) return;
	for (const one of value.competences?.gestion_changement ?? []) {
		const key = mentions(jobsEnd, one.effet) ? 'effet' : mentions(jobsEnd, one.nom) ? 'nom' : undefined;
		if (!key || mentions(helped, one.effet, one.nom) || says(charter, one, 'accompagnement')) continue;
		const place = placeOf(charter, one, key);
		if (place) yield { ...place, args: [one.nom ?? '', one[key] ?? ''] };
	}
};

/** By code. */
export const ofLater: Readonly<Record<string, Check>> = {
	'experience.parcours/retrait_plus_tard': putOff,
	'securite.normes/retrait_sans_besoin': keptInCase,
	'donnees.diffusion/retrait_source': drawnFromClosed,
	'formation.plan/retrait_postes': jobsForgotten,
};
