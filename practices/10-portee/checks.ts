import {
	addDays,
	addKey,
	type Check,
	exclusionFinder,
	isWritten,
	objectWith,
	type PracticeChecks,
	placeOf,
	says,
	thingOf,
	writtenTexts,
} from '../../server/engine/index';
import { excludedElsewhere } from '../contradiction/dropped';
import { workStart } from '../shared/delivery';
import { once } from '../shared/once';
import { contradictions } from './contradictions';

/** A scope approved once work had begun: after `initiative.debut_travaux`, else after the earliest iteration's start. */
const approvedAfterStart: Check = function* ({ charter, value }) {
	const approval = value.portee?.approbation;
	const start = workStart(value);
	if (!approval?.date || !start || approval.date <= start) return;
	const place = placeOf(charter, approval, 'date');
	if (place) yield { ...place, args: [approval.date, start] };
};

/** An approval still to come, in an initiative whose work is under way, though no date says since when. */
const approvalToCome: Check = function* ({ charter, value, today }) {
	const approval = value.portee?.approbation;
	const start = workStart(value);
	if (!approval?.date || approval.date <= today || (start !== undefined && approval.date > start)) return;
	const place = placeOf(charter, approval, 'date');
	if (place) yield { ...place, args: [approval.date] };
};

/** An approval that was given, and that nothing written down shows. */
const approvalUnwritten: Check = function* (context) {
	const { charter, value, today } = context;
	const approval = value.portee?.approbation;
	if (!approval?.date || approval.date > today || !says(charter, approval, 'instance')) return;
	if (says(charter, approval, 'document')) return;
	// One that came too late is to be given again.
	if ([...approvedAfterStart(context)].length > 0) return;
	if ((value.approbations ?? []).some((one) => says(charter, one, 'document'))) return;
	if ((value.pratiques?.portee?.approbation?.preuves ?? []).some((evidence) => !evidence.startsWith('portee'))) return;
	const place = placeOf(charter, approval, 'instance');
	if (place) yield { ...place, args: [approval.date] };
};

/** A feature of the minimum viable product, or a deliverable, that the scope rules out. */
const excludedYetPlanned: Check = function* ({ charter, value }) {
	const exclusionOf = exclusionFinder(writtenTexts(charter, value.portee?.exclus));
	const deliverables = (value.livrables ?? []).flatMap((one) => {
		const place = says(charter, one, 'nom') ? placeOf(charter, one, 'nom') : undefined;
		return place ? [{ ...place, text: one.nom ?? '', variant: 'livrable' }] : [];
	});
	const features = writtenTexts(charter, value.solution?.pmv?.fonctionnalites);
	const included = new Set(writtenTexts(charter, value.portee?.inclus).map(({ text }) => thingOf(text)));
	for (const planned of [...features.map((one) => ({ ...one, variant: 'pmv' })), ...deliverables]) {
		const exclusion = exclusionOf(planned.text);
		// What is both in the scope and out of it is told of there.
		if (!exclusion || included.has(thingOf(exclusion.text))) continue;
		const { start, end, text, variant } = planned;
		yield { start, end, variant, args: [text, exclusion.text], related: [exclusion] };
	}
};

/** An exclusion without when it comes back: « Le paiement en ligne (phase 2) ». */
const withoutAside = (text: string): string => text.replace(/\s*\([^()]*\)\s*$/, '');

/** The same thing in the scope and out of it; or a part of it in the scope, where the whole is named by several words. */
const bothInAndOut: Check = function* ({ charter, value }) {
	const included = writtenTexts(charter, value.portee?.inclus);
	const inclusions = new Map(included.map((one) => [thingOf(one.text), one]));
	inclusions.delete('');
	for (const exclusion of writtenTexts(charter, value.portee?.exclus)) {
		const text = withoutAside(exclusion.text);
		const thing = thingOf(text);
		const ruledOut = exclusionFinder([{ text: thing.includes(' ') ? text : '' }]);
		const inclusion = inclusions.get(thing) ?? included.find((one) => ruledOut(one.text));
		if (inclusion) yield { start: exclusion.start, end: exclusion.end, args: [exclusion.text], related: [inclusion] };
	}
};

/** A change of the scope that was asked for more than a month ago, and that nobody is said to have decided. */
const undecidedChange: Check = function* ({ charter, value, today }) {
	for (const change of value.portee?.changements ?? []) {
		if (change.date === undefined || change.date > addDays(today, -30)) continue;
		if (!says(charter, change, 'description') || isWritten(charter, change, 'decision')) continue;
		const place = placeOf(charter, change, 'description');
		if (place) yield { ...place, args: [change.date], fixes: addKey(charter, change, 'decision') };
	}
};

export const portee: PracticeChecks = {
	indications: {
		'portee.approbation': objectWith(['instance'], ['date']),
		// 10.2 has no rule of its own: what is in, what is out and what changed each answer by saying something, and a
		// change does so with more than its description.
	},
	// A scope that has not changed has no change to tell of.
	optional: { 'portee.respect portee.changements': ({ value }) => (value.portee?.changements ?? []).length === 0 },
	checks: {
		'portee.approbation/apres_debut': approvedAfterStart,
		'portee.approbation/a_venir': approvalToCome,
		'portee.approbation/sans_document': approvalUnwritten,
		'portee.respect/element_exclu': once(excludedYetPlanned),
		'portee.respect/inclus_et_exclu': once(bothInAndOut),
		'portee.respect/sans_decision': undecidedChange,
		'portee.respect/exclu_ailleurs': once(excludedElsewhere),
		...contradictions,
	},
};
