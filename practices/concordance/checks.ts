import type { Check, PracticeChecks } from '../../server/engine/index';
import { freeYetPaid, overCeiling, savesMore, spentBeyond } from './amounts';
import { averageTimes } from './average-times';
import { moreThanAll, otherBenefit } from './benefits';
import { beforehand, dataTooSoon, firstWeeksTooLate, inUseTooSoon, notYetOpen, optionTooSoon } from './beside-opening';
import { calendar } from './calendar';
import { otherDelay, otherFactor, shareOfNothing } from './changes';
import { counts, countsPerhaps } from './counts';
import { datedTwice } from './dated-twice';
import { doneAhead } from './done-ahead';
import { dates } from './events';
import { figures, figuresPerhaps } from './figures';
import { inForbiddenTime, tooManyRounds } from './forbidden-times';
import { gainTooGreat, noneLeft } from './gains';
import { otherGroupSize } from './group-size';
import { leftBlank } from './left-blank';
import { listed } from './lists';
import { moreThanBought, otherEverybody, otherReference, otherTeams } from './more-than-bought';
import { otherObjective } from './objectives';
import { openUntil } from './open-until';
import { openedBeforeFirst, outOfOrder, testedAfterOpening, trainedSince } from './order';
import { ownDays } from './own-days';
import { describedOtherwise, fullTimeBelied, fullTimeRole, moreThanRoles, otherRoleCount } from './people';
import { wrongPercentage } from './percentages';
import { promiseBelied } from './promise-belied';
import { promisedAgainst, promisedOtherwise } from './promised';
import { nobodyMet, othersMet, poorResult } from './results';
import { rhythms } from './rhythms';
import { twoQuantities, unevenRates } from './same-act';
import { otherParts, shareBelied } from './shares';
import { sums } from './sums';
import { reckoned } from './tally';
import { toldDays } from './told-days';
import { moreThanThere, moreThanTherePerhaps } from './yearly';

const participants: Check = function* (context) {
	const told = new Set<number>();
	for (const hit of [...othersMet(context), ...reckoned(context)]) {
		if (!told.has(hit.start)) yield hit;
		told.add(hit.start);
	}
	yield* nobodyMet(context);
};

const numbers: Check = function* (context) {
	yield* counts(context);
	yield* listed(context);
	yield* describedOtherwise(context);
	yield* otherGroupSize(context);
	yield* moreThanRoles(context);
	yield* fullTimeBelied(context);
	yield* fullTimeRole(context);
	yield* wrongPercentage(context);
	yield* moreThanThere(context);
	yield* sums(context);
	yield* moreThanBought(context);
	yield* otherTeams(context);
	yield* shareBelied(context);
	yield* otherParts(context);
};

const days: Check = function* (context) {
	yield* dates(context);
	yield* toldDays(context);
	yield* doneAhead(context);
	yield* ownDays(context);
	yield* calendar(context);
	const ordered = [...outOfOrder(context)];
	yield* ordered;
	for (const hit of testedAfterOpening(context)) if (!ordered.some(({ start }) => start === hit.start)) yield hit;
	yield* openedBeforeFirst(context);
	yield* trainedSince(context);
	yield* openUntil(context);
	yield* beforehand(context);
	yield* optionTooSoon(context);
	yield* notYetOpen(context);
	yield* inUseTooSoon(context);
	yield* dataTooSoon(context);
	yield* firstWeeksTooLate(context);
	yield* inForbiddenTime(context);
	yield* tooManyRounds(context);
};

const amounts: Check = function* (context) {
	yield* freeYetPaid(context);
	yield* overCeiling(context);
	yield* spentBeyond(context);
	yield* savesMore(context);
};

/** What a charter says twice, and not the same: `concordance/…`. */
export const concordance: PracticeChecks = {
	indications: {},
	checks: {
		'concordance/nombre': numbers,
		'concordance/element_sans': leftBlank,
		'concordance/nombre_a_preciser': function* (context) {
			yield* countsPerhaps(context);
			yield* otherRoleCount(context);
			yield* moreThanTherePerhaps(context);
			yield* otherEverybody(context);
			yield* otherReference(context);
			yield* twoQuantities(context);
			yield* unevenRates(context);
			yield* datedTwice(context);
			yield* promisedOtherwise(context);
			const against = [...promisedAgainst(context)];
			yield* against;
			for (const hit of promiseBelied(context)) if (!against.some(({ start }) => start === hit.start)) yield hit;
		},
		'concordance/mesure': function* (context) {
			yield* figures(context);
			yield* otherBenefit(context);
			yield* moreThanAll(context);
			yield* otherFactor(context);
			yield* gainTooGreat(context);
			yield* noneLeft(context);
		},
		'concordance/mesure_a_preciser': function* (context) {
			const told = new Set<number>();
			for (const check of [figuresPerhaps, averageTimes, otherObjective, shareOfNothing, otherDelay])
				for (const hit of check(context)) {
					// Two texts that give another value to one field are one cause.
					if (!told.has(hit.start)) yield hit;
					told.add(hit.start);
				}
		},
		'concordance/date': days,
		'concordance/montant': amounts,
		'concordance/participants': participants,
		'concordance/resultat': poorResult,
		'concordance/rythme': rhythms,
	},
};
