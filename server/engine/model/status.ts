/** What is declared of an action, and what is detected of it. */

/** What a charter declares of an action. `a_evaluer` is also what silence means. */
export const statuses = ['a_evaluer', 'planifiee', 'partielle', 'en_place', 'non_retenue', 'sans_objet'] as const;
export type Status = (typeof statuses)[number];

/** Why an action is not retained or does not apply, as `motif` names it. */
export const reasons = ['hors_portee', 'priorite', 'contrainte', 'autre'] as const;
export type Reason = (typeof reasons)[number];

/** What the engine detects in the charter's sections for an action. */
export type Indication = 'present' | 'partial' | 'absent';
