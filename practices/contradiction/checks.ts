/** What a charter says in one place and takes back in another. */
import type { Check, CheckContext, Hit, PracticeChecks, Span } from '../../server/engine/index';
import { contradictions as inclusion } from '../05-inclusion/contradictions';
import { contradictions as teamContradictions } from '../11-equipe/contradictions';
import { contradictions as technologies } from '../14-technologies/contradictions';
import { once, startsOf } from '../shared/once';
import { againstPractice } from './against/against';
import { agesBelied, servedThoughTooYoung } from './ages';
import { type Claim, oppositions } from './claims';
import { decidedByTwo } from './deciders';
import { declarationBelied, notRetainedYetDone } from './declarations';
import { deniedYetThere } from './denied/denied';
import { stillAsked } from './dropped';
import { fieldBelied } from './fields';
import { heldBelied } from './held';
import { textBelied } from './itself';
import { seenAfterwards } from './kept';
import { namedTwice } from './named-twice';
import { takenBack } from './none-yet-some';
import type { Notion } from './notion';
import { conduct } from './notions/conduct';
import { information } from './notions/information';
import { making } from './notions/making';
import { means } from './notions/means';
import { running } from './notions/running';
import { state } from './notions/state';
import { team } from './notions/team';
import { universals } from './notions/universals';
import { ways } from './notions/ways';
import { polesBelied } from './poles';
import { readByOthers } from './readers';
import { resultBelied } from './results';
import { saidNone } from './said-none';
import { stateBelied } from './states';
import { structureBelied } from './structure';
import { triedOtherwise } from './tried-otherwise';

const decidedTwice: Check = (context) => teamContradictions['equipe.autonomie/contredite']?.(context) ?? [];

/** Where the service runs, and whom its one language leaves out, are told of by the practices. */
function* closer(context: CheckContext): Iterable<Hit> {
	yield* technologies['technologies.infonuagique/hebergement_dit']?.(context) ?? [];
	yield* inclusion['inclusion.conception_inclusive/une_seule_langue']?.(context) ?? [];
}

/** All that is compared. */
export const notions: readonly Notion[] = [
	...ways,
	...information,
	...making,
	...conduct,
	...state,
	...universals,
	...means,
	...running,
	...team,
];

/** The first two, as a message quotes them. */
function quoted(claims: readonly Claim[]): string {
	const quotes = [...new Set(claims.map(({ quote }) => quote))].slice(0, 2);
	return quotes.join(' » · « ');
}

/** The finding on a notion stands where words claim it. */
function hitOf(notion: Notion, no: readonly Claim[], yes: readonly Claim[]): Hit {
	const [first] = no;
	const [here, there] = first && (first.worded || !yes.some(({ worded }) => worded)) ? [no, yes] : [yes, no];
	const [place, ...same] = here;
	return {
		start: place?.start ?? 0,
		end: place?.end ?? 0,
		practice: notion.practice,
		args: [quoted(here), quoted(there)],
		related: [...there, ...same].slice(0, 6).map(({ start, end }) => ({ start, end })),
	};
}

const compared = (plain: boolean): Check =>
	function* (context) {
		// A rule that a step still goes by is told of there.
		const told = new Set([
			...stillAsked(context).flatMap(({ related = [] }) => related.map(({ start }) => start)),
			...startsOf([...closer(context)]),
		]);
		const said = new Set<string>();
		for (const { notion, no, yes } of oppositions(context, notions)) {
			if ((notion.plain ?? false) !== plain) continue;
			// Who decides is told of by the practice, where its words are closer.
			if (notion.id === 'une_seule_voix' && [...decidedTwice(context)].length > 0) continue;
			const left = no.filter(({ start }) => !told.has(start));
			if (left.length === 0 || (plain && yes.every(({ start }) => told.has(start)))) continue;
			const hit = hitOf(notion, left, yes);
			// One sentence may be of two matters; it is told of once.
			const key = `${hit.start} ${notion.practice} ${hit.args?.[0] ?? ''}`;
			if (!said.has(key)) yield hit;
			said.add(key);
		}
	};

/** What lists belie, where no notion and no rule already tells of the same words. */
const listsBelie: Check = function* (context) {
	const rules = new Set(stillAsked(context).flatMap(({ related = [] }) => related.map(({ start }) => start)));
	const claims = oppositions(context, notions).flatMap(({ no, yes }) => [...no, ...yes]);
	for (const hit of belieList(context)) {
		const [said = ''] = (hit.args ?? []).map(String);
		// A long text may speak of several matters: each is told of.
		const told = claims.some(
			({ start, quote }) =>
				start === hit.start && (said.includes(quote) || quote.includes(said)) && said.length < longest,
		);
		if (!told && !rules.has(hit.start)) yield hit;
	}
};

/** A longer sentence may hold several matters, and be told of for each. */
const longest = 120;

/** Whether a declaration is already told of: words of it are one side of what is opposed. */
const isTold = (context: CheckContext, { start, end }: Span): boolean =>
	oppositions(context, notions).some(({ no, yes }) =>
		[...no, ...yes].some((one) => one.start >= start && one.end <= end),
	);

/** What lists belie. */
const belieList = once(structureBelied);

/** Where words are told of already, on either side. */
const startsTold = (context: CheckContext): ReadonlySet<number> =>
	new Set([
		...oppositions(context, notions).flatMap(({ no, yes }) => [...no, ...yes].map(({ start }) => start)),
		...startsOf([...belieList(context), ...stillAsked(context)]),
	]);

export const contradiction: PracticeChecks = {
	indications: {},
	checks: {
		'contradiction/textes': function* (context) {
			yield* compared(false)(context);
			const told = startsTold(context);
			const more = [
				stateBelied,
				polesBelied,
				agesBelied,
				servedThoughTooYoung,
				seenAfterwards,
				decidedByTwo,
				namedTwice,
				saidNone,
				triedOtherwise,
				readByOthers,
			].flatMap((read) => [...read(context)]);
			for (const hit of more) if (!told.has(hit.start)) yield hit;
			yield* deniedYetThere(context, told);
		},
		'contradiction/valeur': compared(true),
		'contradiction/declaration': declarationBelied,
		'contradiction/non_retenue': (context) => notRetainedYetDone(context, (span) => isTold(context, span)),
		'contradiction/resultat': resultBelied,
		'contradiction/champ': function* (context) {
			yield* fieldBelied(context);
			yield* textBelied(context);
			yield* takenBack(context);
			yield* heldBelied(context);
		},
		'contradiction/structure': listsBelie,
		'contradiction/pratique': againstPractice,
	},
};
