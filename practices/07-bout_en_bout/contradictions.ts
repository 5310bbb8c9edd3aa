/** Steps that are said to be digital beside where they are taken, and services said to be wholly so beside their steps. */
import { type Check, plainOf, says } from '../../server/engine/index';
import { journeysToCome } from '../shared/journeys';
import { contradiction, sayings, sentencesThat } from '../shared/said';
import { beforehand, inPerson } from '../shared/ways';

/** What tells that somebody at the counter uses the same service. */
const sameService = /agent|prepose|borne|tablette|meme (?:service|demande|dossier|parcours)|kiosk|tablet|clerk|same/;
const goesThere = /^(?:se presenter|se rendre|se deplacer|passer au)\b|^(?:go to|travel to)\b/;

/** A digital step at a counter, or whose name sends the person somewhere. */
const digitalAtCounter: Check = function* (context) {
	const { charter, value } = context;
	const helped = (value.solution?.canaux ?? []).some(
		({ type, soutien }) => type === 'comptoir' && sameService.test(plainOf(soutien ?? '').plain),
	);
	for (const { etapes } of journeysToCome(value))
		for (const step of etapes ?? []) {
			if (step.numerique !== true || says(charter, step, 'motif')) continue;
			const name = plainOf(step.nom ?? '').plain;
			if (step.canal === 'comptoir' && !helped)
				yield* contradiction(context, [step, 'numerique'], [[step, 'canal']], { args: [step.nom ?? ''] });
			else if (step.canal === undefined && (inPerson.test(name) || goesThere.test(name)) && !beforehand.test(name))
				yield* contradiction(context, [step, 'numerique'], [[step, 'nom']], { variant: 'nom', args: [step.nom ?? ''] });
		}
};

const whole =
	/(?:entierement|totalement|completement|100 ?%|integralement) (?:\w+ )?(?:en ligne|numerique)|(?:en ligne|numerique) (?:d'un bout a l'autre|de bout en bout|du debut a la fin)|(?:entirely|fully|completely|100 ?%|wholly) (?:\w+ )?(?:online|digital)|(?:online|digital) (?:from )?end[- ]to[- ]end|(?:online|digital) from start to finish/;
const tempered = /\b(?:presque|sauf|hormis|quand|lorsque|si|peut|pourra|nearly|almost|except|when|where|can|may)\b/;

/** Everything is done online, says a text, and a step is not. */
const notWholly: Check = function* (context) {
	const off = journeysToCome(context.value)
		.flatMap(({ etapes }) => etapes ?? [])
		.filter(({ numerique }) => numerique === false);
	const [first] = off;
	if (!first) return;
	for (const saying of sentencesThat(
		whole,
		sayings(
			context,
			'initiative.description',
			'objectifs',
			'objectifs.enonce',
			'portee.inclus',
			'solution.pmv.objectifs',
		),
	)) {
		if (tempered.test(plainOf(saying.text).plain)) continue;
		yield* contradiction(
			context,
			saying,
			off.slice(0, 3).map((step) => [step, 'nom'] as const),
			{ args: [saying.text, first.nom ?? ''] },
		);
	}
};

/** By code. */
export const contradictions: Readonly<Record<string, Check>> = {
	'bout_en_bout.ensemble_prestation/comptoir_numerique': digitalAtCounter,
	'bout_en_bout.ensemble_prestation/tout_en_ligne': notWholly,
};
