/** What a retirement owes to the people who lose a service, and to what is kept of them. */
import type { PracticeChecks } from '../../server/engine/index';
import { ofAfterwards } from './afterwards';
import { ofBelied } from './belied';
import { ofCommitments } from './commitments';
import { ofHearing } from './heard';
import { ofLater } from './later';
import { ofMeans } from './means';
import { ofNotice } from './notice';
import { ofNowhere } from './nowhere';
import { ofPeople } from './people';
import { ofPromotion } from './promoted';
import { ofRecords } from './records';
import { ofRemains } from './remains';
import { ofReplacement } from './replacement';
import { ofSchedule } from './schedule';

/** What is asked of a charter whose initiative retires a service. */
export const retrait: PracticeChecks = {
	indications: {},
	checks: {
		...ofPeople,
		...ofNowhere,
		...ofPromotion,
		...ofHearing,
		...ofReplacement,
		...ofCommitments,
		...ofNotice,
		...ofRecords,
		...ofSchedule,
		...ofRemains,
		...ofMeans,
		...ofAfterwards,
		...ofBelied,
		...ofLater,
	},
};
