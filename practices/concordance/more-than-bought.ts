/** Counts that other fields bound: what the budget buys, so many crews of so many, everybody, and a number compared with. */
// cspell:disable: the beginnings of words, without accents
import {
	type Check,
	countedIn,
	numbersIn,
	percentagesIn,
	plainOf,
	sentencesOf,
	stemOf,
	worthOf,
} from '../../server/engine/index';
import { nearly } from '../shared/measures';
import { proseOf } from '../shared/prose';
import { contradiction, sayings } from '../shared/said';

/** Where what was bought is lent, laid out or sent. */
const whereUsed =
	/^(?:echeancier\.(?:iterations|jalons)|livrables|solution\.|portee\.inclus|objectifs|benefices|competences|communications|parcours|risques\.reponse|initiative\.description)/;
/** Used again, or by those who have their own. */
const again =
	/\b(?:fois|times|reutilis|reused|loue|rented|deja|already|own\b|propres?\b|existant|existing|en place|au total depuis)\b/;

/** More of a thing handed out than the budget buys. */
export const moreThanBought: Check = function* (context) {
	const posts = sayings(context, 'budget.postes.nom');
	const bought = posts.flatMap((post) =>
		countedIn(post.text)
			.filter(({ value, bound, per }) => value >= 10 && bound === 'exact' && per === '')
			.map((told) => ({ post, told })),
	);
	for (const { post, told } of bought) {
		if (bought.some((other) => other.told !== told && other.told.head === told.head)) continue;
		for (const prose of proseOf(context.charter)) {
			if (!whereUsed.test(prose.path) || again.test(plainOf(prose.text).plain)) continue;
			const more = countedIn(prose.text).find(
				(one) => one.head === told.head && one.per === '' && one.bound !== 'most' && one.value > told.value * 1.05,
			);
			if (more) yield* contradiction(context, prose, [post], { args: [more.quote, told.quote] });
		}
	}
};

const word = '(\\d{1,3}|[a-z]+(?:-[a-z]+)?)';
const teams =
	'equipes?|tournees?|brigades?|escouades?|groupes?|quarts|postes|crews?|teams?|squads?|shifts?|patrols?|units?';
/** « Neuf équipes de quatre », "nine crews, four to a crew". */
const product = new RegExp(
	`\\b${word} (?:${teams})(?: [a-z]+)?(?: (?:de|d'|of) ?|, ?(?=[a-z0-9-]+ (?:to a|per|par|to each|each)))${word}(?! (?:heures?|jours?|hours?|days?|semaines?|weeks?|mois|months?|minutes?|[a-z]+ (?:et|and|ou|or|to|a) \\d))(?![a-z-])`,
);

/** So many teams of so many make another number than the size of their group. */
export const otherTeams: Check = function* (context) {
	for (const group of context.value.usagers?.groupes ?? []) {
		const found = product.exec(plainOf(group.description ?? '').plain);
		const size = plainOf(String(group.taille ?? '')).plain;
		const [number, another] = numbersIn(size);
		if (!found || !number || another || /environ|pres de|about|around|some|plus de|over|~/.test(size)) continue;
		const [quote, n = '', m = ''] = found;
		const made = worthOf(n) * worthOf(m);
		if (Number.isNaN(made) || made < 4 || made === number.value) continue;
		const text = plainOf(group.description ?? '').text.slice(found.index, found.index + quote.length);
		yield* contradiction(context, [group, 'description'], [[group, 'taille']], {
			variant: 'produit',
			args: [text, made, number.value],
		});
	}
};

/** « Tout le monde, soit quelque 6 000 personnes ». */
const everybody =
	/\b(?:tout le monde|toute la clientele|toutes les personnes|everyone|everybody|all of them|the whole [a-z]+)\b[,:]? ?\(?(?:soit|c'est-a-dire|that is|i\.e\.|or|donc)?,? ?(?:(?:quelque|environ|pres de|les|about|some|nearly|the) ?)*$/;

/** Everybody, and a number that is not that of all. */
export const otherEverybody: Check = function* (context) {
	const texts = proseOf(context.charter);
	for (const prose of texts) {
		if (/^(?:contexte|usagers)/.test(prose.path)) continue;
		const { plain } = plainOf(prose.text);
		for (const one of countedIn(prose.text)) {
			if (one.per !== '' || !everybody.test(plain.slice(0, one.start))) continue;
			const known = [
				...texts
					.filter(({ path }) => /^(?:contexte|initiative\.description)/.test(path))
					.flatMap((other) =>
						countedIn(other.text)
							.filter(({ head, per }) => head === one.head && per === '')
							.map((told) => ({ told: told.value, quote: told.quote, place: other })),
					),
			];
			const [first] = known;
			const margin = one.bound === 'exact' ? 0.05 : 0.2;
			if (!first || known.some(({ told }) => Math.abs(told - one.value) <= told * margin)) continue;
			yield* contradiction(context, prose, [first.place], { args: [one.quote, first.quote] });
		}
	}
};

/** « Comparés aux 302 appels de 2025 », "than the 627 of 2025", « sur les 840 de 2025 ». */
const reference =
	/\b(?:(?:compar[a-z]+|mesure[a-z]*|rapporte[a-z]*) (?:a |aux? |with |to )(?:the |ceux |les )?|than (?:the )?|(?:sur|contre|against|of|from|out of) (?:les |the )?|aux |que les )(?:quelque |some |environ )?(\d[\d ,]*\d)(?![\d%]| ?[%$])((?: [a-z'-]+){0,4}?) (?:de|en|d'|of|in) (?:l'an(?:nee)? |l'hiver |l'ete |the (?:winter|summer) of )?((?:19|20)\d\d)\b/g;
const aTime =
	/\b(?:secondes?|minutes?|heures?|jours?|semaines?|mois|seconds?|hours?|days?|weeks?|months?|km|kwh|dollars?)\b/;
const told =
	/^(?:contexte|initiative\.description|usagers\.(?:recherche|groupes)|besoins|hypotheses|indicateurs|objectifs)/;

/** A benefit that compares with a number of a year, where the charter counts the same thing in that year and finds others. */
export const otherReference: Check = function* (context) {
	const { value, charter } = context;
	const texts = proseOf(charter).filter(({ path }) => told.test(path));
	for (const benefit of value.benefices ?? [])
		for (const key of ['valeur', 'mesure'] as const) {
			const text = String(benefit[key] ?? '');
			const { plain } = plainOf(text);
			for (const [, number = '', noun = '', year = ''] of plain.matchAll(reference)) {
				const [compared] = numbersIn(number);
				if (!compared || compared.value < 20 || aTime.test(noun)) continue;
				const heads = new Set(
					(plainOf(`${noun} ${benefit.nom ?? ''} ${String(benefit.valeur ?? '')}`).plain.match(/[a-z]{4,}/g) ?? []).map(
						stemOf,
					),
				);
				// The sentences of the year that count the same thing.
				const about = texts.flatMap((prose) =>
					sentencesOf(prose.text)
						.filter(({ quote }) => quote.includes(year) && countedIn(quote).some(({ head }) => heads.has(head)))
						.map(({ quote }) => ({ prose, quote })),
				);
				const [first] = about;
				if (!first) continue;
				const all = [
					...texts.flatMap((prose) => numbersIn(prose.text).map((one) => one.value)),
					...(value.indicateurs ?? []).flatMap(({ base }) => numbersIn(String(base ?? '')).map((one) => one.value)),
					...(value.usagers?.recherche ?? []).flatMap(({ participants }) =>
						numbersIn(String(participants ?? '')).map((one) => one.value),
					),
				];
				if (all.some((one) => nearly(one, compared.value))) continue;
				const made = about.flatMap(({ quote }) => {
					const shares = percentagesIn(quote).map((one) => one.value / 100);
					const parts = [...shares, shares.reduce((sum, one) => sum + one, 0)];
					return numbersIn(quote).flatMap((one) => parts.map((part) => one.value * part));
				});
				if (made.some((one) => nearly(one, compared.value))) continue;
				yield* contradiction(context, [benefit, key], [first.prose], { args: [text, first.quote] });
				break;
			}
		}
};
