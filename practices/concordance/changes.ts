/** A change that an objective promises by its size, and what its indicator makes of it; a share on line where nothing was. */
// cspell:disable: the beginnings of words, without accents
import { type Check, durationsIn, fold, plainOf, sentencesOf } from '../../server/engine/index';
import { allows, measureOf } from '../shared/measures';
import { contradiction, sayings } from '../shared/said';

/** By how much a thing is to change, as it is said. */
const factors: readonly (readonly [words: RegExp, factor: number])[] = [
	[
		/\bde (?:la )?moitie\b|\bpar deux\b|\bmoitie moins\b|\bla moitie des? |\b(?:cut|reduc\w*|drop\w*|down) [a-z' ]{0,25}(?:by|in) half\b|\b(?:by|in) half\b|\bhalv(?:e|ed|es|ing)\b|\bhalf as many\b|\bhalf the\b/,
		1 / 2,
	],
	[/\bd'un tiers\b|\bby (?:a|one)[ -]third\b/, 2 / 3],
	[/\bdu quart\b|\bd'un quart\b|\bby (?:a|one)[ -]quarter\b/, 3 / 4],
	[/\bdes deux tiers\b|\bby two[ -]thirds\b/, 1 / 3],
	[/\bdoubl(?:er|e|ent|era|ing|ed|es)\b|\btwice as (?:many|much)\b|\bdeux fois plus\b/, 2],
	[/\btripl(?:er|e|ent|era|ing|ed|es)\b|\bthree times as\b|\btrois fois plus\b/, 3],
];

/** A target this close to the change is the change, but for rounding. */
const tolerance = 0.12;

/** « Réduire de moitié », and a target that is not the half of the base. */
export const otherFactor: Check = function* (context) {
	const { value } = context;
	for (const objective of value.objectifs ?? []) {
		if (typeof objective === 'string' || objective.indicateurs?.length !== 1) continue;
		const one = (value.indicateurs ?? []).find(({ nom }) => fold(nom ?? '') === fold(objective.indicateurs?.[0] ?? ''));
		const { plain } = plainOf(objective.enonce ?? '');
		const found = factors.filter(([words]) => words.test(plain));
		const [first] = found;
		if (
			!one ||
			!first ||
			found.length > 1 ||
			/\d ?%|\bau moins\b|\bat least\b|\bplus de la moitie\b|more than half/.test(plain)
		)
			continue;
		const [base, target] = [measureOf(one.base, one.unite), measureOf(one.cible, one.unite)];
		if (!base || !target || base.value <= 0 || base.kind !== target.kind) continue;
		const [, factor] = first;
		const wanted = base.value * factor;
		// A target of « 50 % » may be the change itself.
		if (target.value === 50 && target.kind === 'percent' && factor === 1 / 2) continue;
		if (Math.abs(target.value - wanted) <= Math.max(wanted * tolerance, 0.5)) continue;
		// To do better than is promised contradicts nothing.
		if (factor < 1 ? target.value < wanted : target.value > wanted) continue;
		yield* contradiction(context, [one, 'cible'], [[objective, 'enonce']], {
			variant: 'facteur',
			args: [objective.enonce ?? '', one.nom ?? '', String(one.base), String(one.cible)],
		});
	}
};

const onLine = /\ben ligne\b|\bnumerique|\bonline\b|\bdigital|\bweb\b/;
const share = /\bpart\b|\btaux\b|\bproportion|\bpourcentage|\bshare\b|\brate\b|%/;
const offLine =
	'(?:telephone|comptoirs?|points? de service|papier|par la poste|en personne|guichets?|bureaux?|courrier|phone|counters?|paper|by mail|in person|office)';
/** All is done otherwise than on line. */
const noneOnLine = new RegExp(
	`\\b(?:uniquement|seulement|exclusivement|entierement|only|solely|exclusively|entirely|tous|toutes|all)\\b[^.;:]{0,45}\\b${offLine}\\b|\\b${offLine}\\b[^.;:]{0,12}\\b(?:uniquement|seulement|exclusivement|only)\\b|\\brien (?:ne se fait |n'est )?en ligne\\b|\\baucune? [a-z]+ en ligne\\b|\\bno online\\b|\\bnothing (?:is )?(?:done )?online\\b`,
);
const notNow =
	/\bsauf|\bexcept|\bsera|\bwill\b|\bavant 20|\bbefore 20|\bjusqu|\buntil|\bemploye|\bstaff\b|\bagent|\bclerk|\bun (?:tiers|quart)|\bhors ligne|en ligne et|online and/;

/** A share on line to begin with, where the context says that all is done otherwise. */
export const shareOfNothing: Check = function* (context) {
	const [told] = sayings(context, 'contexte').flatMap((saying) =>
		sentencesOf(saying.text)
			.filter(({ quote }) => noneOnLine.test(plainOf(quote).plain) && !notNow.test(plainOf(quote).plain))
			.map(({ quote }) => ({ ...saying, quote })),
	);
	if (!told) return;
	for (const one of context.value.indicateurs ?? []) {
		const { plain } = plainOf(`${one.nom ?? ''} ${one.unite ?? ''}`);
		const base = measureOf(one.base, one.unite);
		if (!onLine.test(plain) || !(share.test(plain) || base?.kind === 'percent') || !base || base.value < 3) continue;
		yield* contradiction(context, [one, 'base'], [told], {
			variant: 'en_ligne',
			args: [told.quote, one.nom ?? '', String(one.base)],
		});
	}
};

const aDelay = /\b(?:delai|duree|temps|attente|time|delay|wait)/;
const ofAnswer =
	/\b(?:repon|decision|decid|traite|delivr|permis|licence|dossier|remplac|recevoir|recoi|answer|repl|process|permit|issued|decided|file)/;
const takes =
	/\bpren(?:d|ait|nent|aient)\b|\bdur(?:e|ait)\b|\bmet(?:tait)?\b|\battend|\bdelai|\btakes?\b|\btook\b|\bwait/;

/** The only delay that is measured, and the only one that the context tells. */
export const otherDelay: Check = function* (context) {
	const delays = (context.value.indicateurs ?? []).filter(({ nom }) => aDelay.test(plainOf(nom ?? '').plain));
	const [one, another] = delays;
	const [base, target] = [measureOf(one?.base, one?.unite), measureOf(one?.cible, one?.unite)];
	if (!one || another || base?.kind !== 'days' || !ofAnswer.test(plainOf(one.nom ?? '').plain)) return;
	const told = sayings(context, 'contexte').flatMap((saying) =>
		sentencesOf(saying.text).flatMap(({ quote }) => {
			const { plain } = plainOf(quote);
			return takes.test(plain) ? durationsIn(quote).map((length) => ({ saying, quote, plain, length })) : [];
		}),
	);
	const [first, second] = told;
	if (!first || second || !ofAnswer.test(first.plain)) return;
	if (/\bpour les\b|\bchez\b|\bfor those\b|\bplus de\b|\bmoins de\b|\bdepuis\b|\bsince\b/.test(first.plain)) return;
	const { length, saying } = first;
	if (allows(length, base.value) || (target && allows(length, target.value))) return;
	yield* contradiction(context, [one, 'base'], [saying], {
		args: [
			first.quote,
			one.nom ?? '',
			`${one.base ?? ''}${one.unite && !/[a-z]/i.test(String(one.base)) ? ` ${one.unite}` : ''}`,
		],
	});
};
