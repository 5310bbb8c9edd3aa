/** What the server says while it looks through the workspace. */
import type { Both } from '../../engine/index';

export const workspaceTexts = {
	looking: { fr: 'Examen des chartes de l’espace de travail', en: 'Checking the charters of the workspace' },
	looked: { fr: '{0} sur {1}', en: '{0} of {1}' },
} as const satisfies Record<string, Both>;
