import type { Action, EditionId, PhaseId } from './catalogue/types';
import { type Detection, detect } from './checks/indications';
import type { Environment } from './env';
import type { Charter } from './model/charter';
import { type Declaration, readDeclarations } from './model/declarations';
import type { Status } from './model/status';
import type { Steps } from './steps';

/** One action of the charter's edition, with all that is known of it. */
export interface Assessed {
	readonly action: Action;
	readonly detection: Detection;
	readonly declaration: Declaration | undefined;
	readonly status: Status;
	readonly counted: Status;
	/** The phase from which it is expected; undefined: never, by the settings. */
	readonly expectedFrom: PhaseId | undefined;
	/** The phase is reached (and, for a retirement, the action is among those expected). */
	readonly expectedNow: boolean;
	/** Detected as present or partial, or declared with what the status needs. */
	readonly answered: boolean;
}

/** A charter against the standard: the one place where declarations and indications meet. */
export interface Assessment {
	readonly edition: EditionId;
	readonly phase: PhaseId | undefined;
	readonly type: string | undefined;
	/** `YYYY-MM-DD`: the day it is counted for. */
	readonly today: string;
	readonly actions: readonly Assessed[];
	/** All declarations, those of actions that the edition lacks too. */
	readonly declarations: ReadonlyMap<string, Declaration>;
}

/** Puts together what the charter says and what it declares, for each action of its edition. In steps: one an action. */
export function* assessSteps(charter: Charter, env: Environment): Steps<Assessment> {
	const { standard } = env;
	const { initiative, edition = standard.data.edition } = charter.value;
	const phase = env.phase ?? initiative?.phase;
	const type = initiative?.type;
	const declarations = readDeclarations(charter, env);
	const actions: Assessed[] = [];
	for (const action of standard.actionsIn(edition)) {
		yield;
		const detection = detect(charter, action, edition, standard);
		const declaration = declarations.get(action.id);
		const counted = declaration?.counted ?? 'a_evaluer';
		actions.push({
			action,
			detection,
			declaration,
			status: declaration?.status ?? 'a_evaluer',
			counted,
			expectedFrom: standard.expectedFrom(action),
			expectedNow: standard.expects(action, phase, type),
			answered: detection.indication !== 'absent' || counted !== 'a_evaluer',
		});
	}
	return { edition, phase, type, today: env.today, actions, declarations };
}
