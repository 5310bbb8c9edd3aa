/** What is looked for under each practice. */

import type { PracticeChecks } from '../server/engine/index';
import { comprendre } from './01-comprendre/checks';
import { experience } from './02-experience/checks';
import { coherence } from './03-coherence/checks';
import { simplicite } from './04-simplicite/checks';
import { inclusion } from './05-inclusion/checks';
import { enLigne } from './06-en_ligne/checks';
import { boutEnBout } from './07-bout_en_bout/checks';
import { valeur } from './08-valeur/checks';
import { securite } from './09-securite/checks';
import { portee } from './10-portee/checks';
import { equipe } from './11-equipe/checks';
import { formation } from './12-formation/checks';
import { ethique } from './13-ethique/checks';
import { technologies } from './14-technologies/checks';
import { reutilisation } from './15-reutilisation/checks';
import { gouvernance } from './16-gouvernance/checks';
import { donnees } from './17-donnees/checks';
import { performance } from './18-performance/checks';

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
