/** Whom a service is for, by age, and a group of people who are younger or older. */
// cspell:disable: words without accents
import { type CheckContext, clausesOf, type Hit, placeOf, plainOf } from '../../server/engine/index';
import { proseOf } from '../shared/prose';
import { sayings } from '../shared/said';

interface Limits {
	readonly least: number;
	readonly most: number;
}

const least =
	/\b(?:aged? |age(?:e|es|s)? de )?(\d{1,2}) (?:ans )?(?:et|ou) plus\b|\b(?:aged? )?(\d{1,2}) (?:years? )?(?:or|and) (?:over|older|up)\b|\b(?:au moins|plus de|at least|over) (\d{1,2}) (?:ans|years)\b|\b(\d{1,2})\+/;
const most = /\b(?:moins de|under|younger than) (\d{1,2})(?: ans| years)?\b|\b(\d{1,2}) (?:ans )?(?:et|ou) moins\b/;
const ofAge = /\b(?:majeure?s?|adultes seulement|adults only)\b/;
const between =
	/\b(?:de |aged? |of |entre |between )(\d{1,2})(?: a | et | to | and |-)(\d{1,2})\b(?! (?:jours|semaines|mois|heures|minutes|days|weeks|months|hours|fois|times|personnes|people|%))/;

/** The ages that a clause tells; undefined where it tells none. */
function limitsIn(plain: string): Limits | undefined {
	const number = (match: RegExpExecArray | null): number | undefined => {
		const found = match?.slice(1).find((one) => one !== undefined);
		return found === undefined ? undefined : Number(found);
	};
	const range = between.exec(plain);
	if (range && /\b(?:ans|years|aged?|eleves?|etudiant|students?|jeunes|children|enfants|ados|teen)/.test(plain))
		return { least: Number(range[1]), most: Number(range[2]) };
	const [from, to] = [number(least.exec(plain)), number(most.exec(plain))];
	if (from === undefined && to === undefined) return ofAge.test(plain) ? { least: 18, most: 120 } : undefined;
	return { least: from ?? 0, most: to ?? 120 };
}

/** Where the service says whom it is for. */
const whereTold = /^(?:initiative\.description|objectifs(?:\.enonce)?|portee\.inclus|contraintes|ethique\.droits)$/;
const forWhom =
	/\b(?:toute personne|quiconque|toutes? les personnes|les (?:gens|personnes|residents?|citoyens?|adultes)|une personne|reserve|ouvert|admissib|anyone|everyone|any person|people|residents|citizens|adults|open to|for those)\b/;
const partOnly =
	/\b(?:sauf|parents?|tuteurs?|accompagne|autorisation|avec l'accord|except|guardian|accompanied|consent|gratuit|free|rabais|reduc|discount|priorite|priority)\b/;

/** A group that the ages of the service leave out. */
export function* agesBelied(context: CheckContext): Iterable<Hit> {
	const { charter, value } = context;
	const rules = proseOf(charter).flatMap((prose) =>
		!whereTold.test(prose.path)
			? []
			: clausesOf(prose.text).flatMap(({ quote }) => {
					const { plain } = plainOf(quote);
					const limits = forWhom.test(plain) && !partOnly.test(plain) ? limitsIn(plain) : undefined;
					return limits ? [{ prose, quote, limits }] : [];
				}),
	);
	const [rule, another] = rules;
	if (!rule || another) return;
	for (const group of value.usagers?.groupes ?? []) {
		if (group.nature === 'personnel' || group.nature === 'partenaire') continue;
		for (const key of ['nom', 'description'] as const) {
			const { plain } = plainOf(group[key] ?? '');
			const limits = partOnly.test(plain) ? undefined : limitsIn(plain);
			const place = limits && placeOf(charter, group, key);
			if (!limits || !place || (limits.most >= rule.limits.least && limits.least <= rule.limits.most)) continue;
			yield {
				...{ start: place.start, end: place.end, args: [group[key] ?? '', rule.quote] },
				related: [{ start: rule.prose.start, end: rule.prose.end }],
			};
			break;
		}
	}
}

/** Ages of things, and how long people have done something. */
const ofThings =
	/\b(?:experience|anciennete|residence|vehicules?|voitures?|camions?|batiments?|maisons?|arbres?|bateaux?|vehicles?|cars?|trucks?|buildings?|houses?|trees?|boats?|contrats?|contracts?|depuis|since|dossiers?|files?|records?|donnees|data)\b/;

/** People left out of the scope by their age, and a group of that very age that is served. */
export function* servedThoughTooYoung(context: CheckContext): Iterable<Hit> {
	const { charter, value } = context;
	for (const exclusion of sayings(context, 'portee.exclus')) {
		const { plain } = plainOf(exclusion.text);
		const out = ofThings.test(plain) || /\bsans\b|\bwithout\b/.test(plain) ? undefined : limitsIn(plain);
		if (!out) continue;
		for (const group of value.usagers?.groupes ?? []) {
			if (group.nature === 'personnel' || group.nature === 'partenaire' || group.nature === 'representant') continue;
			const told = [group.nom, group.description, ...(group.situations ?? [])].find((text = '') => {
				const said = plainOf(text).plain;
				const ages = partOnly.test(said) || ofThings.test(said) ? undefined : limitsIn(said);
				return ages !== undefined && ages.least >= out.least && ages.most <= out.most;
			});
			const place = told === undefined ? undefined : placeOf(charter, group, 'nom');
			if (!place || told === undefined) continue;
			yield {
				...{ start: exclusion.start, end: exclusion.end, practice: 'portee', args: [exclusion.text, told] },
				related: [place],
			};
			break;
		}
	}
}
