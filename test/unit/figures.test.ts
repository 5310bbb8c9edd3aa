import assert from 'node:assert/strict';
import type { ActionCoverage } from '../../server/engine/coverage/types';
import { figureSentence } from '../../views/figures';
import { type ReportOptions, reportOf } from '../panel/report';

type Action = NonNullable<ReportOptions['actions']>[string];
const ids = reportOf({ blank: true }).practices.flatMap(({ actions }) => actions.map(({ id }) => id));

/** A report of which the first `count` actions are like `action`, and nothing else is said. */
function reportWith(count: number, action: Action, language: 'fr' | 'en') {
	const nothing = { status: 'a_evaluer', countedStatus: 'a_evaluer', indication: 'absent' } as const;
	const actions = Object.fromEntries(ids.map((id, index) => [id, index < count ? action : nothing]));
	return reportOf({ language, actions });
}

const inPlace = { status: 'en_place', countedStatus: 'en_place' } as const satisfies Partial<ActionCoverage>;
const onPaper = { status: 'en_place', countedStatus: 'partielle' } as const satisfies Partial<ActionCoverage>;
const detected = {
	status: 'a_evaluer',
	countedStatus: 'a_evaluer',
	indication: 'present',
} as const satisfies Partial<ActionCoverage>;

describe('the sentences of the figures', () => {
	const all = ids.length;

	it('agree with how many actions are in place', () => {
		const said = (count: number, language: 'fr' | 'en') =>
			figureSentence('inPlace', reportWith(count, inPlace, language));
		assert.equal(
			said(1, 'fr'),
			`En place\u00a0: 1 action applicable sur ${all} est déclarée en place, preuves à l’appui.`,
		);
		assert.equal(
			said(3, 'fr'),
			`En place\u00a0: 3 actions applicables sur ${all} sont déclarées en place, preuves à l’appui.`,
		);
		assert.match(said(0, 'en'), /^In place: 0 applicable actions of \d+ are declared in place, with evidence\.$/);
		assert.match(said(1, 'en'), /^In place: 1 applicable action of \d+ is declared in place, with evidence\.$/);
	});

	it('agree with how many declarations lack evidence that holds', () => {
		const said = (count: number, language: 'fr' | 'en') =>
			figureSentence('inPlace', reportWith(count, onPaper, language));
		assert.match(said(1, 'en'), / counts as partial: there is 1\.$/);
		assert.match(said(2, 'en'), / counts as partial: there are 2\.$/);
		assert.match(said(1, 'fr'), / compte comme partielle\u00a0: il y en a 1\.$/);
	});

	it('agree with how many actions are detected only', () => {
		const said = (count: number, language: 'fr' | 'en') =>
			figureSentence('detected', reportWith(count, detected, language));
		assert.match(said(1, 'fr'), / Une telle action compte comme ayant une réponse, /);
		assert.match(said(2, 'fr'), / De telles actions comptent comme ayant une réponse, /);
		assert.match(said(1, 'en'), / declared its status\. Such an action counts as addressed, /);
		assert.match(said(2, 'en'), / declared their status\. Such actions count as addressed, /);
	});
});
