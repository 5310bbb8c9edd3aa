/** The journeys that people take, and when. */
import type { CharterValue } from '../../server/engine/index';
import { mentions } from './citizens';

type Journey = NonNullable<CharterValue['parcours']>[number];

const today =
	/\bactuel|aujourd'?hui|\bexistant|\bavant\b(?! (?:une?|le|la|les|l'|de|d'|du|des|son|sa|ses|leurs?|chaque|que) ?)|\bpresent(?:ement)?\b|\bhier\b|\bancien|\bcurrent\b|\btoday\b|\bas[- ]is\b|\bexisting\b|\blegacy\b/;

/** Whether a journey is told as it is before anything changes: it is what the initiative will mend. */
export const isOfToday = ({ nom }: Pick<Journey, 'nom'>): boolean => mentions(today, nom);

// cspell:disable-next-line
const special =
	/\bhors\b|\bparticuli|\bexcept|\bcas (?:de|d'|par|limite)|\bpreoccup|\bcomplex|\bspecia[lu]|\burgen|\bunusual|\boutside\b/;

/** Whether a step is of some cases only, by its name: « Faire étudier une proposition hors barème ». */
export const isOfSome = (step: string | undefined): boolean => mentions(special, step);

/** The journeys that the service will make. */
export const journeysToCome = (value: CharterValue): readonly Journey[] =>
	(value.parcours ?? []).filter((journey) => !isOfToday(journey));
