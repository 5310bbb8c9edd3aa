/** What is promised to people, beside what the service does. */
import { absolutesIn, type Check, plainOf } from '../../server/engine/index';
import { contradiction, sayings, sentencesThat } from '../shared/said';

const promises = ['ethique.droits', 'ethique.developpement_durable', 'initiative.description', 'contraintes'] as const;

const machine = /automat|algorithm|\bmachine|\brobot|\bl'ia\b|\bai\b|intelligence artificielle|artificial intelligence/;
const human = /humain|personne|\bjuge\b|medecin|\bjudge\b|\bagent|prepose|analyste|\bhuman|\bperson|\bclerk|officer/;
const decision = /decision|decid|tranch|refus|approuv|accept|admissib|decided|refus|eligib/;
const decidesAlone =
	/(?:decision|approbation|refus|admissibilite|acceptation|analyse des demandes)s? (?:\w+ ){0,2}(?:automati|instantan)|automat[a-z]* (?:decision|approval|eligibility)|(?:accepte|refuse|decide|approuve|accorde)[a-z]* (?:\w+ )?automatiquement|automatically (?:approv|refus|decid|accept)|sans intervention humaine|without (?:any )?human/;

/** A person decides, always, and the service decides by itself. */
const decidedByMachine: Check = function* (context) {
	const done = sentencesThat(
		decidesAlone,
		sayings(
			context,
			'solution.pmv.fonctionnalites',
			'portee.inclus',
			'parcours.etapes.nom',
			'solution.architecture.description',
			'echeancier.iterations.valeur',
			'objectifs',
			'objectifs.enonce',
		),
	);
	const [first] = done;
	if (!first) return;
	for (const saying of sayings(context, ...promises)) {
		const promise = absolutesIn(saying.text).find(
			({ kind, clause }) =>
				decision.test(clause) &&
				(kind === 'never' ? machine.test(clause) : human.test(clause) && !machine.test(clause)),
		);
		if (promise) yield* contradiction(context, first, [saying], { args: [first.text, promise.quote] });
	}
};

const passed = /transmi|partag|communiqu|\bvend|shared?\b|\bsold\b|passed on|disclosed|\bsent to/;
const others =
	/tiers|organisme|partenaire|ministere|quiconque|personne d'autre|assureur|third part|partner|anyone|other bod|agenc/;
const allowed = /consent|accord|sans (?:son|leur)|permission|unless|loi l'/;

/** Nothing is passed on, and something is. */
const passedOnAnyway: Check = function* (context) {
	const sent = sentencesThat(
		passed,
		sayings(
			context,
			'renseignements.consentement',
			'renseignements.mandat',
			'renseignements.necessite',
			'solution.architecture.description',
			'solution.pmv.fonctionnalites',
			'portee.inclus',
		),
	).filter(({ text }) => {
		const { plain } = plainOf(text);
		return others.test(plain) && !/\b(?:jamais|aucun|recu|recoit|par un|par le|never|no|from|by)\b/.test(plain);
	});
	const [first] = sent;
	if (!first) return;
	for (const saying of sayings(context, ...promises)) {
		const promise = absolutesIn(saying.text).find(
			({ kind, clause }) => kind === 'never' && passed.test(clause) && others.test(clause) && !allowed.test(clause),
		);
		if (promise) yield* contradiction(context, first, [saying], { args: [first.text, promise.quote] });
	}
};

/** By code. */
export const contradictions: Readonly<Record<string, Check>> = {
	'ethique.droits/decision_contredite': decidedByMachine,
	'ethique.droits/transmission_contredite': passedOnAnyway,
};
