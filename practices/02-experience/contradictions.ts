/** What the plan of research promises and what was done; what tests and steps say against their own fields. */
import {
	absolutesIn,
	addDays,
	type CharterValue,
	type Check,
	type CheckContext,
	countsOf,
	datesIn,
	durationsIn,
	plainOf,
} from '../../server/engine/index';
import { isTried, meetsPeople } from '../shared/citizens';
import { journeysToCome } from '../shared/journeys';
import { groupNouns, participantsOf, peopleToldOf } from '../shared/participants';
import { contradiction, type FieldPlace, isOutside, sayings, sentencesThat } from '../shared/said';
import { beforehand } from '../shared/ways';

/** A result that speaks of more people than took part. */
const moreThanTried: Check = function* (context) {
	const groups = groupNouns(context.value);
	for (const test of context.value.usagers?.essais ?? []) {
		const tried = participantsOf(test.participants);
		const told = peopleToldOf(test.resultat ?? '', groups);
		if (tried === undefined || !told || told.count <= tried) continue;
		yield* contradiction(context, [test, 'participants'], [[test, 'resultat']], {
			args: [String(test.participants), told.quote],
		});
	}
};

type Users = NonNullable<CharterValue['usagers']>;

const planned = ['usagers.plan_recherche'] as const;

/** What the words of the plan are about: research, tests, or both. */
const aboutTests = /\bessais?\b|\btests?\b|maquette|prototype|utilisabilite|usability/;
const aboutResearch = /entrevue|observ|sondage|recherche|discussion|interview|survey|research|focus group/;

const activitiesFor = (words: string, { recherche = [], essais = [] }: Users) => [
	...(aboutTests.test(words) && !aboutResearch.test(words) ? [] : recherche.filter(meetsPeople)),
	...(aboutResearch.test(words) && !aboutTests.test(words) ? [] : essais.filter(isTried)),
];

const placesOf = (usagers: Users): FieldPlace[] => [
	[usagers.recherche?.length ? usagers : undefined, 'recherche'],
	[usagers.essais?.length ? usagers : undefined, 'essais'],
];

const waves = /vagues?|rondes?|series|tours|waves?|rounds?/;
const people = /personnes?|participante?s?|usag[a-z]+|citoyen[a-z]*|familles?|people|participants|users|families/;

/** The same people as the groups name them: « vingt camionneurs ». */
function peopleOf(nouns: readonly string[]): RegExp {
	const names = nouns.filter((noun) => noun.length > 4).map((noun) => `${noun}[a-z]{0,2}`);
	return names.length > 0 ? new RegExp(`(?:${names.join('|')})`) : people;
}

const toCome =
	/\b(?:next|later|l'an prochain|l'annee prochaine|prochaine?s?|plus tard|ensuite|d'ici|by (?:the end|20\d\d))\b/;

/** The plan promises more waves, or more people, than the charter tells of once the work is done. */
const fewerThanPlanned: Check = function* (context) {
	const { usagers } = context.value;
	if (!usagers || !context.reached('realisation')) return;
	for (const saying of sentencesThat(/./, sayings(context, ...planned))) {
		const { plain } = plainOf(saying.text);
		const done = activitiesFor(plain, usagers);
		if (done.length === 0) continue;
		// What is still to come may bring the others.
		if (datesIn(saying.text).some(({ to }) => to > context.today) || toCome.test(plain)) continue;
		const [wave] = countsOf(saying.text, waves);
		if (wave && wave.bound !== 'most' && done.length < wave.value)
			yield* contradiction(context, saying, placesOf(usagers), {
				variant: 'vagues',
				args: [`${wave.quote} ${firstWord(wave.behind)}`, done.length],
			});
		const [promised] = [
			...countsOf(saying.text, people),
			...countsOf(saying.text, peopleOf(groupNouns(context.value))),
		];
		const met = done.map(({ participants }) => participantsOf(participants));
		const sum = met.reduce<number>((all, one) => all + (one ?? 0), 0);
		if (promised && promised.bound !== 'most' && !met.includes(undefined) && sum < promised.value)
			yield* contradiction(context, saying, placesOf(usagers), {
				variant: 'personnes',
				args: [`${promised.quote} ${firstWord(promised.behind)}`, sum],
			});
	}
};

const firstWord = (behind: string): string => /[^ ,]+/.exec(behind)?.[0] ?? '';

/** How a method of the format is called in prose. */
const methods: readonly (readonly [method: string, words: RegExp])[] = [
	['entrevue', /\bentrevues?\b|\binterviews?\b/],
	['observation', /\b(?:observer|observations?|observing)\b/],
	['sondage', /\bsondages?\b|\bsurveys?\b/],
	['groupe_discussion', /\bgroupes? de discussion\b|\bfocus groups?\b/],
];
const remote = /a distance|visioconf|en ligne\b|virtuel|video|remote|online|by phone|au telephone|par telephone/;
const inPerson = /en personne|sur place|a domicile|in person|on site/;

/** What is told to come once the service is open. */
const afterwards =
	/\bapres\b|\bsuivant|\bafter\b|\bfollowing\b|\bpost[- ]|\bonce (?:open|live|in service)|\bune fois (?:ouvert|en ligne|lance|en service)/;

/** Whether the part of a plan that names a way of meeting people sets it at a time that has not come: a day ahead, or so long after an opening. */
function isDueLater({ value, today }: CheckContext, plan: string, words: RegExp): boolean {
	const part = plan.split(/[,;.]\s/).find((one) => words.test(plainOf(one).plain)) ?? '';
	if (datesIn(part).some(({ from }) => from > today)) return true;
	const { plain } = plainOf(part);
	if (!afterwards.test(plain)) return false;
	const opening = value.solution?.pmv?.date;
	const [wait] = durationsIn(part);
	return opening === undefined || addDays(opening, Math.round(wait?.value ?? 0)) > today;
}

/** The plan rules a way of meeting people out, and it was used; or names one that was not. */
const otherWays: Check = function* (context) {
	const { usagers } = context.value;
	const research = usagers?.recherche ?? [];
	if (!usagers || research.length === 0) return;
	const done = new Set<string | undefined>(research.map(({ methode }) => methode));
	for (const saying of sayings(context, ...planned)) {
		const rules = absolutesIn(saying.text);
		for (const [method, words] of methods) {
			const rule = rules.find(({ kind, clause }) => kind === 'never' && words.test(clause));
			const used = research.find(({ methode }) => methode === method);
			if (rule && used)
				yield* contradiction(context, saying, [[used, 'methode']], { variant: 'exclue', args: [rule.quote, method] });
			const named = words.test(plainOf(saying.text).plain) && !rules.some(({ clause }) => words.test(clause));
			if (named && !done.has(method) && context.reached('realisation') && !isDueLater(context, saying.text, words))
				yield* contradiction(context, saying, [[usagers, 'recherche']], { variant: 'methode', args: [method] });
		}
		const rule = rules.find(
			({ kind, clause }) => (kind === 'never' && remote.test(clause)) || (kind === 'only' && inPerson.test(clause)),
		);
		const [away] = rule
			? sentencesThat(
					remote,
					sayings(
						context,
						'usagers.recherche.participants',
						'usagers.recherche.constats',
						'usagers.essais.participants',
						'usagers.essais.resultat',
						'usagers.consultation.moyens',
					),
				)
			: [];
		if (rule && away)
			yield* contradiction(context, saying, [away], { variant: 'distance', args: [rule.quote, away.text] });
	}
};

/** The plan gives a time to tests or research, and all that are dated take place at another. */
const otherTime: Check = function* (context) {
	const { usagers } = context.value;
	for (const saying of sentencesThat(/\d{4}/, sayings(context, ...planned))) {
		const { plain } = plainOf(saying.text);
		const [when, another] = datesIn(saying.text);
		const tests = aboutTests.test(plain);
		// What is planned for later has not been done yet.
		if (!usagers || !when || another || when.from > context.today || tests === aboutResearch.test(plain)) continue;
		const done = activitiesFor(plain, usagers);
		const dates = done.map(({ date }) => date);
		if (dates.length === 0 || !dates.every((date) => date !== undefined && isOutside(when, date))) continue;
		yield* contradiction(
			context,
			saying,
			done.slice(0, 3).map((one) => [one, 'date'] as const),
			{
				args: [when.quote, dates.slice(0, 3).join(', ')],
			},
		);
	}
};

/** Channels that a step names by what a person does there. */
const gestures: readonly (readonly [channel: RegExp, words: RegExp])[] = [
	[
		/^telephone$/,
		/^(?:telephoner|appeler|rappeler)\b|\b(?:au|par) telephone$|^(?:call|phone)\b|\b(?:by|over the) (?:tele)?phone$/,
	],
	[/^poste$/, /^(?:poster|mettre a la poste)\b|\bpar la poste\b|^mail the\b|\bby mail\b/],
	[
		/^comptoir$/,
		/^(?:se presenter|se rendre|passer|aller) (?:au|a un|dans un|a l')|\bau comptoir\b|^go to (?:the|an?)\b|\bat the counter\b/,
	],
	[/^(?:web|mobile)$/, /\ben ligne\b|\bsur le (?:site|portail)\b|\bonline\b|\bon the website\b/],
	[/^courriel$/, /\bpar courriel\b|\bby email\b/],
];

/** A step whose name says another channel than `canal` does. */
const otherChannel: Check = function* (context) {
	for (const { etapes } of journeysToCome(context.value))
		for (const step of etapes ?? []) {
			const name = plainOf(step.nom ?? '').plain;
			const named = gestures.filter(([, words]) => words.test(name));
			const { canal } = step;
			if (
				!canal ||
				named.length !== 1 ||
				beforehand.test(name) ||
				/ (?:ou|or|et|and) (?:par|a|au|en|sur|by|at|in|on) /.test(name) ||
				named.some(([channel]) => channel.test(canal))
			)
				continue;
			yield* contradiction(context, [step, 'canal'], [[step, 'nom']], { args: [step.nom ?? '', canal] });
		}
};

/** By code. */
export const contradictions: Readonly<Record<string, Check>> = {
	'experience.plan_recherche/participants_dits': moreThanTried,
	'experience.plan_recherche/plan_chiffres': fewerThanPlanned,
	'experience.plan_recherche/plan_manieres': otherWays,
	'experience.plan_recherche/plan_dates': otherTime,
	'experience.parcours/canal_contredit': otherChannel,
};
