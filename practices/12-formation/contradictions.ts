/** What the plan of learning promises, beside the activities. */
import { type Check, countsOf, datesIn, monthsIn, plainOf } from '../../server/engine/index';
import { contradiction, isOutside, sayings, sentencesThat } from '../shared/said';
import { wordRoots } from '../shared/stems';

const learning =
	/form(?:er|e|es|ees?|ation)|appren|atelier|cours\b|perfection|coach|mentor|jumel|accompagn|train|learn|workshop|course|taught|teach/;

/** Whether a sentence is of everybody. */
const ofAll = /\b(?:tous|toutes|personnel|equipes?|chacune?|everybody|everyone|all|staff|team)\b/;

/** Whether those whom an activity is for are none of those that a sentence speaks of. */
function isOfOthers(whom: string, sentence: string): boolean {
	const [wanted, said] = [wordRoots(whom), wordRoots(sentence)];
	return wanted.size > 0 && !ofAll.test(plainOf(sentence).plain) && ![...wanted].some((root) => said.has(root));
}

/** The plan gives a time, and all activities are at another. */
const otherTime: Check = function* (context) {
	const activities = context.value.competences?.activites ?? [];
	for (const saying of sentencesThat(learning, sayings(context, 'competences.plan'))) {
		const [when, another] = datesIn(saying.text);
		const dates = activities.map(({ date }) => date);
		if (!when || another || dates.length === 0) continue;
		// Of several times that the plan gives, one may have no year.
		const named = monthsIn(context.value.competences?.plan ?? '').map(({ month }) => month);
		if (named.length > 1 && dates.some((date) => named.includes(Number(date?.slice(5, 7))))) continue;
		// Those that are for other people than the sentence names are not what it dates.
		if (activities.some(({ public: whom }) => isOfOthers(whom ?? '', saying.text))) continue;
		if (!dates.every((date) => date !== undefined && isOutside(when, date))) continue;
		yield* contradiction(
			context,
			saying,
			activities.slice(0, 3).map((one) => [one, 'date'] as const),
			{ args: [when.quote, dates.slice(0, 3).join(', ')] },
		);
	}
};

const activity = /ateliers?|formations|activites|capsules?|seances?|workshops?|courses|sessions?/;
const recurring = /^(?:\w+ ){0,2}(?:par|per|a|chaque|each|every)\b/;

/** The plan promises more activities than the charter tells of, once the work has begun. */
const fewerActivities: Check = function* (context) {
	const activities = context.value.competences?.activites ?? [];
	if (!context.reached('realisation') || activities.length === 0) return;
	for (const saying of sentencesThat(/./, sayings(context, 'competences.plan'))) {
		const [told] = countsOf(saying.text, activity);
		if (!told || told.bound === 'most' || told.value <= activities.length || recurring.test(told.behind.trim()))
			continue;
		yield* contradiction(context, saying, [[context.value.competences, 'activites']], {
			args: [`${told.quote} ${told.behind.trim().split(/[ ,]/)[0] ?? ''}`, activities.length],
		});
	}
};

/** By code. */
export const contradictions: Readonly<Record<string, Check>> = {
	'formation.plan/date_contredite': otherTime,
	'formation.plan/nombre_dit': fewerActivities,
};
