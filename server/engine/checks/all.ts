/** The checks of the 18 practices. */
import { boutEnBout } from './bout-en-bout';
import type { PracticeChecks } from './check';
import { coherence } from './coherence';
import { comprendre } from './comprendre';
import { donnees } from './donnees';
import { enLigne } from './en-ligne';
import { equipe } from './equipe';
import { ethique } from './ethique';
import { experience } from './experience';
import { formation } from './formation';
import { gouvernance } from './gouvernance';
import { inclusion } from './inclusion';
import { performance } from './performance';
import { portee } from './portee';
import { reutilisation } from './reutilisation';
import { securite } from './securite';
import { simplicite } from './simplicite';
import { technologies } from './technologies';
import { valeur } from './valeur';

/** By practice id, in the order of the standard. */
export const practiceChecks: Readonly<Record<string, PracticeChecks>> = {
	comprendre,
	experience,
	coherence,
	simplicite,
	inclusion,
	en_ligne: enLigne,
	bout_en_bout: boutEnBout,
	valeur,
	securite,
	portee,
	equipe,
	formation,
	ethique,
	technologies,
	reutilisation,
	gouvernance,
	donnees,
	performance,
};
