import { type Check, fold, type PracticeChecks, placeOf, type Span, says, sentence } from '../../server/engine/index';
import { plannedTexts } from '../shared/planned';
import { contradictions } from './contradictions';
import { neutrality } from './neutrality';

const decided =
	/decisions? automati|(?:refus|admissibilite|acceptation|triage|selection|pointage|cotation|attribution) automati|automatisation des decisions|profilage|automated (?:decision|refusal|eligibility|selection|triage)|profiling/;
const machine =
	/intelligence artificielle|algorithm|apprentissage (?:automatique|machine)|modele predictif|artificial intelligence|machine learning|predictive model/;
const decides =
	/decision|decid|refus|admissib|accept|accord|tri(?:e|age|er)?\b|priori|pointage|cotation|cote|score|class|select|fraud|reject|eligib|rank|grant/;

/** Whether a text leaves a decision on people to a machine; to transcribe or to translate decides of nothing. */
const isAutomated = (text: string): boolean => decided.test(text) || (machine.test(text) && decides.test(text));

const recourse = /humain|recours|revis|contest|en appel|human|review|appeal/;

/** A decision left to a machine, while nothing under ethics says who a person can turn to. */
const automatedDecision: Check = function* (context) {
	const rights = fold(context.value.ethique?.droits ?? '');
	if (recourse.test(rights)) return;
	for (const { text, place } of plannedTexts(context)) if (isAutomated(fold(text))) yield { ...place, args: [text] };
};

const topics = ['droits', 'developpement_durable', 'empreinte'] as const;

/** The same sentence under two topics of ethics: it would suit any initiative. */
const repeated: Check = function* ({ charter, value: { ethique } }) {
	const seen = new Map<string, Span>();
	for (const topic of topics) {
		const text = fold(ethique?.[topic] ?? '');
		const place = placeOf(charter, ethique, topic);
		if (!place || !says(charter, ethique, topic)) continue;
		const before = seen.get(text);
		if (before) yield { ...place, args: [topic], related: [before] };
		else seen.set(text, place);
	}
};

const paperless = /sans papier|zero papier|aucun papier|plus de papier|paperless|no paper\b/;

/** A claim that leaves something out. */
const qualified =
	/sauf|hormis|hors |excepte|presque|moins de papier|plupart|moitie|%|\breste|seul|except|almost|most\b|half/;

/** « Sans papier », while a step of a journey goes by post. */
const paper: Check = function* ({ charter, value: { ethique, parcours } }) {
	const claim = topics.find((topic) => {
		const text = fold(ethique?.[topic] ?? '');
		return paperless.test(text) && !qualified.test(text);
	});
	const related = claim && placeOf(charter, ethique, claim);
	if (!related) return;
	for (const step of (parcours ?? []).flatMap(({ etapes }) => etapes ?? [])) {
		// A step by post that is said to be digital is told of by practice 7.
		const place = step.canal === 'poste' && step.numerique !== true ? placeOf(charter, step, 'canal') : undefined;
		if (place) yield { ...place, args: [step.nom ?? ''], related: [related] };
	}
};

/** What is done to use less: an act that can be looked at, though it has no figure. */
const sparing =
	/\bcompress|basse (?:definition|resolution)|low(?:er)?[ -](?:definition|resolution)|\b(?:supprim|efface|retire)e?e?s? (?:apres|avec|des|aussitot|quand|a la)|\b(?:removed|deleted|erased) (?:after|with|once|when|as soon)|\b(?:reemploi|recondition|recycl|refurbish)|\bsans (?:images?|video)|\bno (?:images?|videos?|tracking)\b|\bpages? (?:legeres?|de moins)|\blight pages?\b|\bmise?s? en cache|\bcached\b|\b(?:eteint|arrete)e?s? la nuit|\boff (?:at|every|each|over) ?night|qu'a la (?:commande|demande)|\bonly (?:on request|when asked)/;

/** A footprint without a figure, and no indicator that gives one. */
const unmeasured: Check = function* ({ charter, value: { ethique, indicateurs } }) {
	const text = ethique?.empreinte ?? '';
	if (!says(charter, ethique, 'empreinte') || /\d/.test(text) || sparing.test(fold(text))) return;
	const words = /empreinte|carbone|ges\b|energ|electri|papier|kwh|poids|octet|carbon|paper|footprint/;
	if ((indicateurs ?? []).some(({ nom, unite }) => words.test(fold(`${nom ?? ''} ${unite ?? ''}`)))) return;
	const place = placeOf(charter, ethique, 'empreinte');
	if (place) yield place;
};

export const ethique: PracticeChecks = {
	indications: {
		'ethique.droits': sentence,
		'ethique.developpement_durable': sentence,
		'ethique.empreinte': sentence,
	},
	checks: {
		'ethique.droits/decision_automatisee': automatedDecision,
		'ethique.droits/repetee': repeated,
		'ethique.developpement_durable/papier': paper,
		'ethique.empreinte/sans_mesure': unmeasured,
		...neutrality,
		...contradictions,
	},
};
