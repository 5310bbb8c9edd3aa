/** What a retirement says of itself in one place, and belies in another: who uses it, what is left out of it, what it costs. */
// cspell:disable: the beginnings of words, without accents
import { amountsIn, type Check, type CheckContext, countedIn, plainOf, sentencesOf } from '../../server/engine/index';
import { savesMore } from '../concordance/amounts';
import { contradiction, type FieldPlace, type Saying, sayings } from '../shared/said';
import { stemsOf } from '../shared/stems';
import { retirement } from './closing';

const nobody =
	/\b(?:plus personne|personne) (?:ne |n')[a-z' ]{0,12}(?:utilise|sert|connecte|visite|emploie|demande)|\b(?:n'est|n'etait) plus (?:utilise|visite|employe)|\b(?:nobody|no one|hardly anyone|almost nobody) [a-z]{0,10} ?(?:uses?|signs? in|visits?|needs?)|\b(?:is|are) no longer used\b|\bpeu (?:utilise|frequente)|\blittle used\b|\bpresque plus (?:utilise|personne)/;
const people =
	/^(?:personne|person|usager|utilisateur|user|client|abonne|subscriber|compte|account|locataire|tenant|citoyen|citizen|visiteur|visitor|visite|visit|membre|member|demande|request|dossier|file|connexion|organisme|organisation|entreprise|employer|parent|eleve|student|patient|proprietaire|owner)$/;
const stillThere =
	/\bencore\b|\bchaque\b|\bpar (?:mois|an|annee|semaine|jour)\b|\bstill\b|\beach\b|\bevery\b|\ba (?:month|year|week|day)\b|\bper (?:month|year|week|day)\b|\bouvert|\bopen\b/;
/** So many are not nobody. */
const many = 100;

/** A service that nobody uses, and the people who do. */
const usedAfterAll: Check = function* (context) {
	if (context.type !== retirement) return;
	const [said] = sayings(
		context,
		'hypotheses',
		'initiative.description',
		'contexte',
		'solution.options.motif',
		'contraintes',
		'parties_prenantes.interet',
	).filter(({ text }) => nobody.test(plainOf(text).plain));
	if (!said) return;
	const counted = sayings(
		context,
		'contexte',
		'initiative.description',
		'besoins.source',
		'usagers.groupes.description',
	)
		.filter(({ start }) => start !== said.start)
		.flatMap((saying) =>
			sentencesOf(saying.text)
				.filter(({ quote }) => stillThere.test(plainOf(quote).plain))
				.flatMap(({ quote }) => countedIn(quote).map((one) => ({ one, saying }))),
		)
		.find(({ one }) => people.test(one.head) && one.value >= many);
	if (counted)
		yield* contradiction(context, said, [counted.saying], { args: [said.text, counted.one.quote], variant: 'utilise' });
};

const kept = /\(|:|\bsauf\b|\bautres? que\b|\bexcept\b|\bother than\b|\bbeyond\b/;
const done =
	/\b(?:pas|non|sans|hors|exclu|aucune?|not|without|no|outside|excluded|apres|after|autre|other|refus|reject)\b/;

/** What the scope leaves out, and that is delivered, scheduled or aimed at all the same. */
const excludedYetDone: Check = function* (context) {
	if (context.type !== retirement) return;
	const { livrables, echeancier, objectifs } = context.value;
	const places: readonly { readonly text: string; readonly at: FieldPlace | Saying }[] = [
		...(livrables ?? []).map((one) => ({ text: one.nom ?? '', at: [one, 'nom'] as const })),
		...(echeancier?.jalons ?? []).map((one) => ({ text: one.nom ?? '', at: [one, 'nom'] as const })),
		...(objectifs ? sayings(context, 'objectifs', 'objectifs.enonce') : []).map((one) => ({ text: one.text, at: one })),
		...sayings(context, 'portee.inclus').map((one) => ({ text: one.text, at: one })),
	];
	for (const exclusion of sayings(context, 'portee.exclus')) {
		const wanted = [...stemsOf(exclusion.text)];
		if (wanted.length < 2 || kept.test(plainOf(exclusion.text).plain)) continue;
		const hit = places.find(({ text }) => {
			const told = stemsOf(text);
			return !done.test(plainOf(text).plain) && wanted.every((one) => told.has(one));
		});
		if (hit)
			yield* contradiction(context, hit.at as FieldPlace, [exclusion], {
				variant: 'exclu',
				args: [hit.text, exclusion.text],
			});
	}
};

const costs =
	/\bcout(?:e|ent|ait)?\b|\bfacture[a-z]*\b|\bdepens|\bcosts?\b|\bkeeping\b|\bmaintain|\bentretien|\bfonctionnement|\bpaye|\bpays?\b|\bbills?\b/;
const yearly =
	/\bpar an(?:nee)?\b|\bchaque annee\b|\bl'an\b|\ba year\b|\bper year\b|\beach year\b|\byearly\b|\bannuel|\bannual/;
const other =
	/\bnouveau|\breleve|\bremplac|\bnew\b|\breplac|\bsuccessor|\bindemn|\bpenal|\bremettre a niveau|\brefaire|\brewrite|\bupgrade/;
/** Above the cost by more than rounding. */
const above = 1.1;

/** More is saved than the service costs. */
const savesTooMuch: Check = function* (context: CheckContext) {
	if (context.type !== retirement) return;
	const spent = sayings(context, 'contexte', 'initiative.description').flatMap((saying) =>
		sentencesOf(saying.text).flatMap(({ quote }) => {
			const { plain } = plainOf(quote);
			const [amount, more] = amountsIn(quote);
			return amount && !more && costs.test(plain) && yearly.test(plain) && !other.test(plain)
				? [{ amount, quote, saying }]
				: [];
		}),
	);
	const [cost, another] = spent;
	// What is told of one benefit by its own words is told of there.
	if (!cost || another || [...savesMore(context)].length > 0) return;
	for (const benefit of context.value.benefices ?? []) {
		const value = String(benefit.valeur ?? '');
		const [saved, more] = amountsIn(value);
		const { plain } = plainOf(`${benefit.nom ?? ''} ${value}`);
		if (!saved || more || saved.value <= cost.amount.most * above || !yearly.test(plain)) continue;
		if (
			!/\bcout|\bcost|\bheberg|\bhosting|\bcontrat|\bcontract|\bentretien|\blicen[cs]e|\bfonctionnement|\beconomi|\bsav|\bdepens/.test(
				plain,
			)
		)
			continue;
		yield* contradiction(context, [benefit, 'valeur'], [cost.saying], {
			variant: 'gain',
			args: [benefit.nom ?? '', value, cost.quote],
		});
	}
};

/** What a retirement says twice, and not the same. */
export const retirementBelied: Check = function* (context) {
	yield* usedAfterAll(context);
	yield* excludedYetDone(context);
	yield* savesTooMuch(context);
};

/** By code. */
export const ofBelied: Readonly<Record<string, Check>> = { 'portee.respect/retrait_dementi': retirementBelied };
