/** What is said to come back: people who are met or who try the service, by a rhythm. */
import { type CheckContext, clausesOf, plainOf } from '../../server/engine/index';
import { sayings } from './said';

const rhythm =
	/\b(?:par|chaque|per|each|every|an?|toutes? les|tous les|aux) (?:\w+ )?(?:an|annee|semestre|trimestre|saison|printemps|ete|automne|hiver|spring|summer|fall|autumn|winter|mois|semaine|iteration|sprint|release|season|quarter|month|week|year|lundi|mardi|mercredi|jeudi|vendredi|monday|tuesday|wednesday|thursday|friday)s?\b|mensuel|trimestriel|annuel|hebdomadaire|monthly|quarterly|yearly|annual|weekly|twice a year/;
const trial = /\bessa(?:i|is|ie|ient|yer|yent)\b|\btest/;
const meeting =
	/\bessa(?:i|is|ie|ient|yer|yent)\b|\btest|entrev|rencontr|observ|interview|appels? de suivi|groupe de discussion|panel|follow-up calls?/;

/** Whether a text says, with a rhythm, that people try the service; or, more widely, that they are met. */
export function comesBack(context: CheckContext, what: 'trials' | 'meetings'): boolean {
	const words = what === 'trials' ? trial : meeting;
	const texts = sayings(
		context,
		'parties_prenantes.participation',
		'usagers.plan_recherche',
		'usagers.retroaction.canaux',
		'usagers.retroaction.usage',
		'gouvernance.methode',
		'equipe.environnement',
	);
	return texts.some(({ text }) =>
		clausesOf(text).some(({ quote }) => {
			const { plain } = plainOf(quote);
			return words.test(plain) && rhythm.test(plain);
		}),
	);
}
