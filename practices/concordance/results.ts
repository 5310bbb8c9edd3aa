/** What research, tests and experiments found, beside who took part and what is concluded. */
import {
	type Check,
	type CountRead,
	countedIn,
	durationsIn,
	isPlaceholder,
	numbersIn,
	percentagesIn,
	plainOf,
	sharesIn,
	stemOf,
} from '../../server/engine/index';
import { groupNouns, participantsOf, peopleToldOf } from '../shared/participants';
import { contradiction } from '../shared/said';
import { bare } from '../shared/words';

/** Those who took part, as their number is told behind it: « les onze ménages rencontrés », "212 growers who answered". */
const tookPart =
	/^[^.;:]{0,40}?(?:rencontre|interroge|observe|sonde|visitee?s?\b|\bvue?s?\b|suivie?s?\b|appelee?s?\b|accompagne|essayee?s?\b|ont repondu|repondant|ont participe|consulte|who (?:answered|took part|responded)|\bwe (?:met|spoke|interviewed|observed)|\bmet\b|interviewed|observed|surveyed|visited|\bwe (?:saw|followed|called|visited)|\bseen\b)/;

/** Those who were met in one place, or at one time, are some of them. */
const someOf =
	/(?:rencontree?s?|interrogee?s?|observee?s?|consultee?s?|met|interviewed|observed) (?:a|en|dans|sur|chez|par|au|aux|at|in|by|on|over|during|this|last)\b/;

/** What people who were met do or say, as findings tell it. */
const foundOf =
	/^[^.;:,]{0,25}?\b(?:veulent|voudraient|disent|preferent|demandent|hesitent|hesit|abandonn|reussi|termin|ignor|ne (?:savent|trouvent|comprennent|voient)|cherchent|confond|oubli|craignent|appellent|ont (?:dit|demande|hesite|abandonne|reussi|cherche|oublie|confondu)|want|would|said|say|prefer|ask|hesitat|gave up|succeed|finish|complete|ignore|could not|cannot|did not|do not|look|confus|forgot|fear|call)/;

/** Whether a count is of more of the people met than were met: « quatorze locataires veulent une remorque », of twelve. */
const isTooMany = (told: CountRead, plain: string, met: number, groups: readonly string[]): boolean =>
	told.bound === 'exact' &&
	told.value > met &&
	told.value <= met * 3 &&
	groups.some((noun) => noun === told.head || told.head.startsWith(noun)) &&
	foundOf.test(plain.slice(told.end));

/** Whether a count is of all who took part: « neuf des onze ménages rencontrés » is of eleven. */
function isOfAll(told: CountRead, plain: string, met: number, groups: number): boolean {
	const behind = plain.slice(told.start);
	if (told.bound !== 'exact' || told.reach === 'some' || told.value === met) return false;
	if (!tookPart.test(plain.slice(told.end)) && !tookPart.test(told.qualifiers.join(' '))) return false;
	// « Les onze personnes rencontrées » are all of them, of whatever groups.
	const everybody = /^(?:personne|participant|person)$/.test(told.head) && told.qualifiers.length < 2;
	return told.value > met || ((groups < 2 || everybody) && !someOf.test(behind));
}

/** How all of those who were met are spoken of, or a part of all: « chacun des neuf commis », "half of the thirty". */
const ofAll =
	/(?:chacune?s? des|tou(?:te)?s les|aucune? des|la (?:moitie|plupart|majorite) des|un (?:tiers|quart) des|each of the|all(?: of)?(?: the)?|none of the|half(?: of)?(?: the)?|most of the|a (?:third|quarter) of the) ?$/;

/** « Nine clerks », of « nine clerks retype »: a verb may be read as what qualifies the noun. */
function upToHead({ quote, head, qualifiers }: CountRead): string {
	const words = quote.split(' ');
	const at = words.findIndex((word) => stemOf(plainOf(word).plain) === head);
	return at < 0 || tookPart.test(qualifiers.join(' ')) ? quote : words.slice(0, at + 1).join(' ');
}

/** Whether a count is of all the people of a group who were met, and there were fewer; the group itself may be as many. */
const isEachOf = (told: CountRead, plain: string, met: number, groups: readonly string[], sizes: readonly number[]) =>
	told.bound === 'exact' &&
	told.value > met &&
	told.value <= met * 5 &&
	!sizes.includes(told.value) &&
	groups.some((noun) => noun === told.head) &&
	ofAll.test(plain.slice(Math.max(0, told.start - 24), told.start));

/** A number of people who took part, and another in the findings. */
export const othersMet: Check = function* (context) {
	const { usagers } = context.value;
	const groups = groupNouns(context.value);
	const sizes = (usagers?.groupes ?? []).flatMap(({ taille }) =>
		numbersIn(String(taille ?? '')).map(({ value }) => value),
	);
	for (const [activity, key, text] of [
		...(usagers?.recherche ?? []).flatMap((one) =>
			[one.constats].flat().map((text) => [one, 'constats', text] as const),
		),
		...(usagers?.essais ?? []).map((one) => [one, 'resultat', one.resultat] as const),
	]) {
		const met = participantsOf(activity.participants);
		// More than took part, as a share or as participants, is told of by the practice.
		if (met === undefined || !text || (peopleToldOf(text, groups)?.count ?? 0) > met) continue;
		const { plain } = plainOf(text);
		const told = countedIn(text).find(
			(one) =>
				isOfAll(one, plain, met, (activity.groupes ?? []).length) ||
				isTooMany(one, plain, met, groups) ||
				isEachOf(one, plain, met, groups, sizes),
		);
		if (told)
			yield* contradiction(context, [activity, 'participants'], [[activity, key]], {
				args: [upToHead(told), String(activity.participants)],
			});
	}
};

/** Nobody took part, and something was found. */
export const nobodyMet: Check = function* (context) {
	const { charter, value } = context;
	for (const [activity, key, text] of [
		...(value.usagers?.recherche ?? []).map((one) => [one, 'constats', one.constats] as const),
		...(value.usagers?.essais ?? []).map((one) => [one, 'resultat', one.resultat] as const),
	]) {
		const words = [text].flat().join(' ').trim();
		if (participantsOf(activity.participants) !== 0 || words === '' || isPlaceholder(words, charter.catalogue))
			continue;
		if (
			/^(?:a |to )/.test(plainOf(words).plain) ||
			/annul|report|cancel|postpon|aucun|personne|nobody|no one/.test(plainOf(words).plain)
		)
			continue;
		// Data are analysed, and a load is tried, without anybody.
		if (
			('methode' in activity && activity.methode === 'analyse_donnees') ||
			('type' in activity && activity.type === 'charge')
		)
			continue;
		yield* contradiction(context, [activity, 'participants'], [[activity, key]], {
			variant: 'personne',
			args: [words],
		});
	}
};

/** How it is said that what was tried is good. */
const success =
	/\bconfirment? (?:que|le|la|l')|\bconfirms? (?:that|the)|\bconfirmee?s?\b|\bconfirmed\b|concluant|\bpret\b|\bprete\b|\breussi(?:te?|es?)?\b|demontr|\bvalide|\bdonc (?:tenu|atteint|respecte)|(?:est|sont) (?:donc )?(?:tenue?s?|atteinte?s?|respectee?s?|dimensionne)|suffi|devien(?:t|nent) la regle|\bprove[ds]?\b|\bprouve(?:e|s|es)?\b|\bshows that it works|\bready\b|successful|\bsucces\b|\bsuccess\b|is met\b|are met\b|\bsized for\b|become the rule|works for everyone|fonctionne (?:bien|pour tou)|on generalise/;
const refuted =
	/infirm|refut|insuffis|\bpas\b|\bn'|\bnon\b|\bmais\b|corrig|a revoir|repris|\bnot\b|\bfail|disprov|\bbut\b|fixed|redone|again|remplac|replac|refait|\bpuis\b|\bthen\b|\bencore\b|sauf|except/;

/** As many as half, and no more: no success. */
const half = 0.5;

/** The figures of a result are poor, and it is called good. */
function poorFigure(result: string): string | undefined {
	const { plain } = plainOf(result);
	if (!success.test(plain) || refuted.test(plain)) return undefined;
	// What the others did is told too.
	if (/\b(?:autres|others|the rest)\b/.test(plain)) return undefined;
	const shares = sharesIn(result).filter(({ whole }) => whole > 2);
	const [share] = shares;
	if (
		share &&
		shares.length === 1 &&
		share.part / share.whole <= half &&
		!failing.test(plain.slice(share.start, share.end + 40))
	)
		return share.quote;
	const aimed = /(?:objectif|cible|seuil|target|goal|limit)s? (?:\w+ ){0,2}(?:de |d'|of )?$/;
	const durations = durationsIn(result);
	const aim = durations.find(({ start }) => aimed.test(plain.slice(0, start)));
	const found = durations.find((one) => one !== aim);
	return aim && found && durations.length === 2 && found.value > aim.most * 1.05 ? found.quote : undefined;
}

/** « Deux sur dix ont abandonné » is a small number of failures. */
const failing =
	/demande de l'aide|ont demande|hesit|cherch|asked for help|needed help|abandon|echou|bloqu|erreur|perdu|refus|plaint|fail|gave up|drop|lost|stuck|error|compl[ai]/;

/** A load that was held, and a greater one that is to come. */
const held = /\b(?:tenu|tient|supporte|soutenu|encaisse|held|holds|handled|handles|sustained|served)\b[^.;]{0,20}$/;
const toCome = /\b(?:pointe|attend|prevoi|amene|apporte|arriv|brings?|expect|peak|reach|send)[a-z]*\b[^.;]{0,25}$/;

function outgrown(result: string): string | undefined {
	const { plain } = plainOf(result);
	if (refuted.test(plain)) return undefined;
	const numbers = [...plain.matchAll(/(?<![\w.,])(\d{1,3}(?:[ ,]\d{3})+|\d{2,})(?![\w%]|[.,]\d)/g)].map((match) => ({
		value: Number(match[1]?.replace(/[ ,]/g, '')),
		before: plain.slice(Math.max(0, match.index - 45), match.index),
		quote: match[0],
	}));
	const low = numbers.find(({ before }) => held.test(before));
	const high = numbers.find((one) => one !== low && toCome.test(one.before));
	return low && high && low.value < high.value ? `${low.quote} < ${high.quote}` : undefined;
}

/** A test that is called good by a figure that is not. */
export const poorResult: Check = function* (context) {
	for (const test of context.value.usagers?.essais ?? []) {
		const figure = poorFigure(test.resultat ?? '') ?? outgrown(test.resultat ?? '');
		if (figure) yield* contradiction(context, [test, 'resultat'], [], { args: [figure] });
	}
	for (const trial of context.value.echeancier?.experimentations ?? []) {
		const [hypothesis, result] = [trial.hypothese ?? '', trial.resultat ?? ''];
		const figure =
			belowHypothesis(hypothesis, result) ?? againstHypothesis(hypothesis, result) ?? notHalved(hypothesis, result);
		if (figure)
			yield* contradiction(context, [trial, 'resultat'], [[trial, 'hypothese']], {
				variant: 'hypothese',
				args: [figure, hypothesis],
			});
	}
};

const ratesOf = (text: string) => [
	...percentagesIn(text).map(({ value, quote, start, end }) => ({ rate: value, quote, start, end })),
	...sharesIn(text).map(({ part, whole, quote, start, end }) => ({ rate: (part / whole) * 100, quote, start, end })),
];

/** « Neuf cas sur dix », and 33 of 60. */
function belowHypothesis(hypothesis: string, result: string): string | undefined {
	const { plain } = plainOf(result);
	const aims = ratesOf(hypothesis);
	const found = sharesIn(result).filter(({ whole }) => whole > 2);
	const [aim, share] = [aims[0], found[0]];
	if (
		!aim ||
		!share ||
		aims.length > 1 ||
		found.length > 1 ||
		aim.rate < 50 ||
		!success.test(plain) ||
		refuted.test(plain)
	)
		return undefined;
	return (share.part / share.whole) * 100 < aim.rate - 10 ? share.quote : undefined;
}

const moreThan = /^(.*?)\b(?:plus|mieux|davantage|more|better|faster|higher)\b(.*?)\b(?:que|qu'|than)\s?(.*)$/;

/** « Un texto obtient plus de réponses qu’une lettre », and the figures of the two the other way around. */
function againstHypothesis(hypothesis: string, result: string): string | undefined {
	const { plain } = plainOf(result);
	const [, first = '', , second = ''] = moreThan.exec(plainOf(hypothesis).plain) ?? [];
	if (second === '' || !success.test(plain) || refuted.test(plain)) return undefined;
	const words = (text: string) => new Set((text.match(/[a-z]{4,}/g) ?? []).map(bare));
	const [one, other] = [words(first), words(second)];
	const rates = ratesOf(result);
	const of = (mine: Set<string>, theirs: Set<string>) =>
		rates.find(({ end }, index) => {
			const around = plain.slice(end, rates[index + 1]?.start ?? end + 40).match(/[a-z]{4,}/g) ?? [];
			return around.some((word) => mine.has(bare(word)) && !theirs.has(bare(word)));
		});
	const [a, b] = [of(one, other), of(other, one)];
	return a && b && a !== b && a.rate < b.rate ? `${a.quote} < ${b.quote}` : undefined;
}

const halving = /\bmoitie\b|\bhalv|\bhalf\b|deux fois moins/;
const doubling = /\bdouble|deux fois plus|twice/;
const fromTo = /\b(?:de|from) (\d+(?:[.,]\d+)?)[^\d]{0,12} (?:a|to) (\d+(?:[.,]\d+)?)/;

/** « La moitié des appels », and from 40 to 38. */
function notHalved(hypothesis: string, result: string): string | undefined {
	const [aim, { plain }] = [plainOf(hypothesis).plain, plainOf(result)];
	const [quote, x, y] = fromTo.exec(plain) ?? [];
	if (!quote || !success.test(plain) || refuted.test(plain)) return undefined;
	const ratio = Number(y?.replace(',', '.')) / Number(x?.replace(',', '.'));
	return (halving.test(aim) && ratio > 0.65) || (doubling.test(aim) && ratio < 1.6) ? quote : undefined;
}
