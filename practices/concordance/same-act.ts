/** One act, one thing, told with two quantities in two places: how long it takes, when it is open, how many of it there are. */
// cspell:disable: the beginnings of words, without accents
import {
	type Charter,
	type CheckContext,
	clausesOf,
	countedIn,
	durationsIn,
	type Hit,
	percentagesIn,
	placeOf,
	plainOf,
	type Quantity,
	remembering,
	type Span,
	stemOf,
} from '../../server/engine/index';
import { allows } from '../shared/measures';
import { type Prose, proseOf } from '../shared/prose';
import { stem, stemsOf } from '../shared/stems';

type Kind = 'days' | 'percent' | 'clock' | 'count';

/** A quantity, and what its clause is about. */
interface Told extends Span {
	readonly kind: Kind;
	readonly quantity: Quantity;
	/** What is counted, by its stem; '' for other kinds. */
	readonly head: string;
	readonly quote: string;
	readonly path: string;
	readonly stems: ReadonlySet<string>;
}

/** What is of another time, of others, or only may be; and what other checks compare. */
const elsewhere =
	/^(?:usagers\.|solution\.options|portee\.(?:exclus|changements)|echeancier|risques|hypotheses|competences|benefices|indicateurs|budget|parties_prenantes|besoins\.(?:enonce|source|regles\.regle)|solution\.pmv|alignement|livrables|equipe|donnees|communications\.etat|pratiques|parcours\.etapes\.irritants|renseignements|references)/;

/** What changes, is of a part, or of another case: the other number may be true too. */
const apart =
	/\b(?:passe[a-z]*|ramen[a-z]*|redui[a-z]*|diminu[a-z]*|augment[a-z]*|abaiss[a-z]*|au lieu|plutot|contre|aujourd'hui|actuel[a-z]*|avant|apres|auparavant|ancien[a-z]*|dont|parfois|souvent|jusqu'(?:ici|en)|sauf|si|sinon|chez|certain[a-z]*|autre[a-z]*|entre|puis|ensuite|premi[a-z]*|deuxieme|seconde?|dernier[a-z]*|pour les|quand|lorsqu[a-z]*|encore|deja|from \d(?!\d? ?(?:am|pm|a\.m|p\.m|:|to|until))|down|cut|reduc[a-z]*|increas[a-z]*|instead|rather|versus|today|current[a-z]*|before|after|former[a-z]*|sometimes|often|until|except|if|other[a-z]*|some|between|then|first|second|last|for the|for those|when|where|still|already|of which|including|half|moitie|tiers|third|fewer|less than half|more|de plus|de moins|plus longtemps)\b/;

const clockPattern =
	/(?<![\d:])(\d{1,2}) ?(?:h ?(\d\d)?|:(\d\d)|(am|pm|a\.m\.|p\.m\.))? ?(?:a|to|-|et|until) ?(\d{1,2}) ?(?:h ?(\d\d)?|:(\d\d)|(am|pm|a\.m\.|p\.m\.))(?![a-z\d])/g;

/** The opening hours of a text, in hours of the day: « de 8 h 30 à 16 h », "9 to 5 pm". */
const clocksIn = remembering((text): readonly Quantity[] => {
	const { plain, text: whole } = plainOf(text);
	return [...plain.matchAll(clockPattern)].flatMap((match): Quantity[] => {
		const hour = (value = '', french = '', colon = '', half = '') =>
			(Number(value) % (half.startsWith('p') || half.startsWith('a') ? 12 : 25)) +
			(half.startsWith('p') ? 12 : 0) +
			Number(french || colon || 0) / 60;
		const [, from, fromFrench, fromColon, fromHalf, to, toFrench, toColon, toHalf] = match;
		const value = hour(from, fromFrench, fromColon, fromHalf);
		const most = hour(to, toFrench, toColon, toHalf);
		if (most <= value || most > 24) return [];
		const [start, end] = [match.index, match.index + match[0].length];
		return [
			{ start, end, quote: whole.slice(start, end), value, most, bound: 'exact', behind: plain.slice(end, end + 30) },
		];
	});
});

const counts = (text: string): readonly (Quantity & { readonly head: string })[] =>
	countedIn(text).flatMap((one) =>
		one.per === '' && !one.narrowed && one.value > fewNamed
			? [{ ...one, most: one.value, behind: '', head: stem(one.head) }]
			: [],
	);
/** So few are named in passing. */
const fewNamed = 4;

const readers: readonly (readonly [
	kind: Kind,
	read: (text: string) => readonly (Quantity & { readonly head?: string })[],
])[] = [
	['days', durationsIn],
	['percent', percentagesIn],
	['clock', clocksIn],
	['count', counts],
];

const units = new Set(
	'jour jours ouvrable ouvrables semaine semaines minute minutes heure heures mois annee annees day days week weeks hour hours month months year years business working open ouvr'
		.split(' ')
		.flatMap((word) => [word, stem(word)]),
);

/** « 56 jours après le don »: what it is counted from, and not another time. */
const withoutEvent = (plain: string, found: readonly { readonly quantity: Quantity }[]): string =>
	found.reduce((text, { quantity: { end } }) => {
		const behind = /^ (?:apres|after|avant|before) /.exec(text.slice(end));
		return behind
			? `${text.slice(0, end)} ${'-'.repeat(behind[0].length - 2)} ${text.slice(end + behind[0].length)}`
			: text;
	}, plain);

const keeping = /\bconserv|\bgard(?:e|er|ee?s?)\b|\bkept\b|\bkeep|\bretain/;

/** The quantities of a text, each with the words of its clause and those of what it stands beside. */
function toldIn(text: string, path: string, span: Span, beside: string): Told[] {
	if (!/\d|[a-z]/.test(text)) return [];
	return clausesOf(text).flatMap(({ quote }): Told[] => {
		const { plain } = plainOf(quote);
		const found = readers.flatMap(([kind, read]) => read(quote).map((quantity) => ({ kind, quantity })));
		// Two of a kind in one clause: which is of what cannot be told.
		const alone = found.filter(({ kind }) => found.filter((one) => one.kind === kind).length === 1);
		// What is kept is kept after something.
		const tempered = keeping.test(`${plain} ${beside}`)
			? plain.replace(/\b(?:apres|after)\b/g, '')
			: withoutEvent(plain, alone);
		const promised = path === 'parcours.promesse.delai';
		if (alone.length === 0 || (!promised && apart.test(tempered))) return [];
		const line = alone.some(({ kind }) => kind === 'clock') && /\blignes?\b|\bline\b/.test(plain) ? 'phone' : '';
		// What is kept is told by its name; the words of how long speak of other things.
		const own = beside.startsWith('conserver ') ? '' : quote;
		const stems = new Set([...stemsOf(`${own} ${beside} ${line}`)].filter((one) => !units.has(one)));
		return alone.map(({ kind, quantity }) => ({
			...{ start: span.start, end: span.end, kind, quantity, quote, path, stems },
			head: quantity.head ?? '',
		}));
	});
}

/** What fields say with the words that stand beside them: what is kept, and the channel that is open. */
function* besides({ charter, value }: CheckContext): Iterable<Told> {
	for (const one of value.renseignements ?? []) {
		const place = placeOf(charter, one, 'conservation');
		if (place) yield* toldIn(one.conservation ?? '', 'renseignements', place, `conserver ${one.nom ?? ''}`);
	}
	for (const one of value.solution?.canaux ?? []) {
		const place = placeOf(charter, one, 'soutien');
		if (place) yield* toldIn(one.soutien ?? '', 'canaux', place, one.type === 'web' ? '' : (one.type ?? ''));
	}
}

const known = new WeakMap<Charter, readonly Told[]>();

function allTold(context: CheckContext): readonly Told[] {
	const before = known.get(context.charter);
	if (before) return before;
	const found = [
		...besides(context),
		...proseOf(context.charter).flatMap((prose: Prose) =>
			elsewhere.test(prose.path) || prose.path === 'solution.canaux.soutien'
				? []
				: toldIn(prose.text, prose.path, prose, ''),
		),
	];
	known.set(context.charter, found);
	return found;
}

const lawful = /\b(?:loi|reglement|norme|law|act|regulation|by-law)\b/;
const isToday = ({ path, quote }: Told): boolean => path === 'contexte' && !lawful.test(plainOf(quote).plain);

/** Whether two quantities leave room for each other. */
function agree(a: Quantity, b: Quantity): boolean {
	if (a.bound === 'about' || b.bound === 'about')
		return Math.max(a.most, b.most) <= Math.max(0.001, Math.min(a.value, b.value)) * 1.3;
	return [a.value, a.most].some((value) => allows(b, value)) || [b.value, b.most].some((value) => allows(a, value));
}

/** Whether two clauses are of one thing: they share the words that tell what it is. */
function areOne(a: Told, b: Told): boolean {
	const shared = [...a.stems].filter((one) => b.stems.has(one)).length;
	if (a.kind === 'clock') return shared >= 1 && (a.stems.size <= 6 || b.stems.size <= 6);
	if (a.kind === 'count' && a.head !== b.head) return false;
	// How long a thing is kept is not how long it takes.
	if (a.stems.has('keep') !== b.stems.has('keep')) return false;
	// One text may tell of two times; a promise tells of one.
	if (a.start === b.start) return a.path === 'parcours.promesse.delai' && shared >= 1;
	const [few, many] = [Math.min(a.stems.size, b.stems.size), Math.max(a.stems.size, b.stems.size)];
	return shared >= 2 && shared * 2 >= few && shared * 3 >= many;
}

const sameList = (a: Told, b: Told): boolean =>
	a.start !== b.start && a.path === b.path && a.path !== 'contexte' && !a.path.startsWith('ethique');

/** What each is counted from: « avant » is not « après ». */
const from = ({ quantity }: Told): string =>
	/^ ?(apres|after|avant|before)\b/.exec(quantity.behind)?.[1]?.replace('after', 'apres').replace('before', 'avant') ??
	'';

/** Two quantities of one act; each text is told of once. */
export function* twoQuantities(context: CheckContext): Iterable<Hit> {
	const all = allTold(context);
	const seen = new Set<number>();
	for (const [index, b] of all.entries()) {
		if (seen.has(b.start)) continue;
		const a = all.slice(0, index).find(
			(one) =>
				one.kind === b.kind &&
				one.quote !== b.quote &&
				!sameList(one, b) &&
				isToday(one) === isToday(b) &&
				(from(one) === from(b) || from(one) === '' || from(b) === '') &&
				// « 8 h à 16 h la semaine; 7 h à 13 h le samedi » : the hours of one place, day by day.
				!(b.kind === 'clock' && one.start === b.start) &&
				areOne(one, b) &&
				!(b.kind === 'clock' ? sameHours(one.quantity, b.quantity) : agree(one.quantity, b.quantity)),
		);
		if (!a) continue;
		seen.add(b.start);
		yield {
			start: b.start,
			end: b.end,
			args: [b.quote, a.quote],
			related: a.start === b.start ? [] : [{ start: a.start, end: a.end }],
		};
	}
}

const sameHours = (a: Quantity, b: Quantity): boolean => a.value === b.value && a.most === b.most;

const rate =
	/\b(une?|one|deux|two|trois|three|\d+) (?:seule? |single )?([a-z]+) (?:par|pour chaque|dans chaque|a chaque|per|in each|for each|for every|in every|at each|at every) ([a-z]+)/;
/** The size of the group that a description is of. */
function sizeBeside({ charter, value }: CheckContext, { path, item }: Prose) {
	if (path !== 'usagers.groupes.description') return [];
	const group = (value.usagers?.groupes ?? []).find((one) => charter.nodeOf(one)?.start === item);
	const size = String(group?.taille ?? '');
	return /^\d+$/.test(size)
		? [{ value: Number(size), bound: 'exact' as const, quote: `${group?.nom ?? ''} (${size})` }]
		: [];
}

const small: Readonly<Record<string, number>> = { un: 1, une: 1, one: 1, deux: 2, two: 2, trois: 3, three: 3 };
const aTime = /^(?:jour|semaine|mois|an|annee|heure|minute|trimestre|day|week|month|year|hour|quarter|fois|time)s?$/;

/** « Une personne par circonscription, soit 37 personnes », and 42 of the latter. */
export function* unevenRates(context: CheckContext): Iterable<Hit> {
	const texts = proseOf(context.charter).filter(
		({ path }) => !/^(?:usagers\.(?!groupes)|solution\.options|risques)/.test(path),
	);
	for (const prose of texts) {
		const [, times = '', one = '', each = ''] = rate.exec(plainOf(prose.text).plain) ?? [];
		const person = /^(?:personne|person)$/.test(one);
		if (one === '' || aTime.test(each) || (!person && prose.path.startsWith('usagers'))) continue;
		const own = [
			...countedIn(prose.text).filter(({ head, value }) => head === stemOf(one) && value > fewNamed),
			...sizeBeside(context, prose),
		];
		const whole = texts
			.flatMap((other) => countedIn(other.text).map((told) => ({ told, other })))
			.filter(({ told }) => told.head === stemOf(each) && told.bound === 'exact' && told.value > fewNamed);
		const [total] = own;
		const [first] = whole;
		if (!total || own.length > 1 || total.bound !== 'exact' || !first) continue;
		if (whole.some(({ told }) => told.value !== first.told.value)) continue;
		if (total.value === first.told.value * (small[times] ?? Number(times))) continue;
		yield {
			start: prose.start,
			end: prose.end,
			args: [total.quote, first.told.quote],
			related: first.other.start === prose.start ? [] : [{ start: first.other.start, end: first.other.end }],
		};
	}
}
