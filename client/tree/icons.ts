/** The icons of the tree's rows, by the names that the editor gives to its own. A shape never repeats for another state. */

import type { PracticeState } from '../../server/protocol';
import type { Mark } from '../../views/marks';

/** An icon of the editor, and one of its colours. */
export interface RowIcon {
	readonly name: string;
	readonly color?: string;
}

/** Of an action, by how it counts. */
export const markIcons: Readonly<Record<Mark, RowIcon>> = {
	en_place: { name: 'pass-filled', color: 'charts.green' },
	partielle: { name: 'color-mode', color: 'charts.yellow' },
	planifiee: { name: 'calendar', color: 'charts.blue' },
	detected: { name: 'eye', color: 'charts.purple' },
	a_evaluer: { name: 'circle-large-outline' },
	non_retenue: { name: 'circle-slash' },
	sans_objet: { name: 'dash', color: 'disabledForeground' },
};

/** Of a practice, by its state. */
export const stateIcons: Readonly<Record<PracticeState, RowIcon>> = {
	noGap: { name: 'pass-filled', color: 'charts.green' },
	gap: { name: 'warning', color: 'list.warningForeground' },
	toAssess: { name: 'question' },
	notYetExpected: { name: 'ellipsis', color: 'disabledForeground' },
};

const themeIcons: Readonly<Record<string, string>> = {
	experience_agreable: 'smiley',
	simplicite_pour_tous: 'person',
	valeur_securitaire: 'shield',
	mobilisation: 'organization',
	conception_moderne: 'tools',
	performance_transparence: 'graph',
};

/** Of a theme; a plain one for a theme that is not known here. */
export function groupIcon(theme: string): RowIcon {
	return { name: themeIcons[theme] ?? 'folder' };
}
