/** What was refused, who declined and whom nobody is said to be, and where they are all the same. */
// cspell:disable: the beginnings of words, without accents
import { type Check, clausesOf, placeOf, plainOf, type Span } from '../../server/engine/index';
import { proseOf } from '../shared/prose';
import { isRefused } from '../shared/refused';
import { sayings } from '../shared/said';
import { stemsOf } from '../shared/stems';
import { plainly } from '../shared/words';

/** No charter that people read has more of a kind: time is bounded. */
const most = 60;

/** What a change asks for, before the thing itself. */
const asking =
	/^(?:ajout(?:er)?|inclusion|inclure|elargissement|elargir|offrir|permettre|extension|etendre|addition|add(?:ing)?|includ(?:e|ing)|extend(?:ing)?|offer(?:ing)?|allow(?:ing)?|accept(?:er|ing)?|taking)\b(?: a| aux?| de| des| du| d'| of| to)?/;
/** A change that takes something away: what is refused is to do without it. */
const taking = /retir|supprim|retrait|abandon|enlev|report|remov|drop|withdr|postpon|\bcut|remplac|replac/;
const made =
	/^(?:portee\.inclus|solution\.(?:pmv\.(?:fonctionnalites|objectifs)|architecture\.modules)|livrables\.nom|echeancier\.(?:iterations|jalons)\.(?:nom|valeur)|parcours\.etapes\.nom|budget\.postes\.nom|communications\.promotion)$/;
const named = /^(?:portee\.inclus|solution\.pmv\.fonctionnalites|livrables\.nom)$/;
const notMade =
	/\b(?:pas|sans|jamais|aucune?|ni|refus[a-z]*|plus tard|actuel[a-z]*|au lieu|plutot|not|no|never|without|later|instead|rather|refused|current|other|autres?)\b/;

/** A change that was refused, and that is made. */
export const refusedYetMade: Check = function* (context) {
	const changes = (context.value.portee?.changements ?? [])
		.slice(0, most)
		.filter(({ decision, description = '' }) => isRefused(decision) && !taking.test(plainly(description)));
	if (changes.length === 0) return;
	const parts = proseOf(context.charter)
		.filter(({ path }) => made.test(path))
		.flatMap(({ text, path, start, end }) =>
			clausesOf(text)
				.filter(({ quote }) => !notMade.test(plainly(quote)))
				.map(({ quote }) => ({ quote, path, start, end, stems: stemsOf(quote) })),
		);
	for (const change of changes) {
		const [thing = ''] = plainly(change.description)
			.replace(asking, ' ')
			.split(/[,;:(]/);
		const wanted = [...stemsOf(thing)];
		const hit = parts.find(({ path, stems }) => {
			const shared = wanted.filter((one) => stems.has(one)).length;
			if (wanted.length === 1) return shared === 1 && named.test(path) && stems.size <= 2;
			// « Le paiement d'une caution en ligne », and « caution payée en ligne ».
			if (shared > 1 && named.test(path) && shared === stems.size && shared + 1 >= wanted.length) return true;
			// What is read by cameras at the ramps is read by ramp cameras.
			return shared > 1 && (shared === wanted.length || (shared > 2 && shared + 1 >= wanted.length));
		});
		const place = hit && placeOf(context.charter, change, 'decision');
		if (hit && place)
			yield {
				start: hit.start,
				end: hit.end,
				practice: 'portee',
				variant: 'refuse',
				args: [hit.quote, change.description ?? ''],
				related: [place],
			};
	}
};

const declines =
	/^n'(?:a|ont) (?:encore )?(?:jamais|pas) (?:encore )?ete (?:rencontre|consulte|contacte|approche|invite|joint)|^(?:never|not (?:yet )?) ?been (?:met|consulted|contacted|spoken)|^(?:[a-z]+ ){0,2}?(?:aucune?(?:$|[ ,.;]+(?:participation|implication|role|contribution|reponse|interet))|refus[a-z]*(?:$|[,.;]| (?:(?:de |d')(?:particip|sieg|pren)|l'invit|toute|son |sa |to (?:take|join|sit|attend)|the invitation|all|any|par|en|in|by))|n'a pas (?:voulu|souhaite|participe)|ne (?:participe|veut|souhaite)[a-z]* (?:pas|plus)|declin|se (?:retire|desiste)|s'est (?:retire|desiste)|none(?:$|[,.;])|withdr|will not (?:take|join)|does not (?:take|want|wish))/;
const takesPart =
	/\b(?:entente (?:signee|conclue)|signe|rencontres|agreement signed|signed|met with|meetings with|particip|prend(?:ra)? part|prennent part|siege|assiste|approuve|valide|vote|collabor|anime|teste|finance|takes? part|sits?\b|attends?|approves?|votes?|joins?|tests?\b|funds|co-?lead|works? with)[a-z]*/;
const denies = /\b(?:pas|sans|jamais|aucune?|ni|refus[a-z]*|not|no|never|without|declin[a-z]*|si|if)\b|n't\b/;

/** A body that declined, and that takes part elsewhere. */
export const declinedYetThere: Check = function* (context) {
	const parties = (context.value.parties_prenantes ?? [])
		.filter(({ participation = '', nom }) => nom && declines.test(plainly(participation)))
		.slice(0, most)
		.map((one) => ({ one, stems: [...stemsOf(one.nom ?? '')] }))
		.filter(({ stems }) => stems.length > 0);
	if (parties.length === 0) return;
	for (const { text, path, start, end } of proseOf(context.charter)) {
		if (
			!/^(?:gouvernance|equipe|initiative\.description|communications|usagers\.(?:plan|consult)|competences|pratiques)/.test(
				path,
			)
		)
			continue;
		for (const { quote } of clausesOf(text)) {
			const { plain } = plainOf(quote);
			if (!takesPart.test(plain) || denies.test(plain)) continue;
			const told = stemsOf(quote);
			const hit = parties.find(({ stems }) => stems.every((one) => told.has(one)));
			const place = hit && placeOf(context.charter, hit.one, 'participation');
			if (!place) continue;
			yield {
				start,
				end,
				practice: 'gouvernance',
				variant: 'decline',
				args: [quote, `${hit.one.nom ?? ''} : ${hit.one.participation ?? ''}`],
				related: [place],
			};
			return;
		}
	}
};

/** That nobody among those who are served is so: what they are said not to be stands behind. */
const nobodyIs: readonly RegExp[] = [
	/\b(?:none|not one) of (?:our|the) (?<whom>[a-z]+) (?:is|are|has|have|uses?|speaks?|reads?|lives?) (?:an? |in |with )?(?<thing>[a-z' -]{3,40})/,
	/\bno (?<thing>[a-z-]+) [a-z]+ (?:uses?|takes?|comes?|is served|asks?|will use)\b/,
	/\baucune? (?:de (?:nos|ces) |des )?(?<whom>[a-z]+) (?:n'est|n'a|n'utilise|ne parle|ne vit|ne lit) (?:une? |en |avec |de |d'|l'|la |le )?(?<thing>[a-z' -]{3,40})/,
	/\b(?:il n'y a|on ne compte) (?:pas d(?:e |')|aucune? )(?<thing>[a-z' -]{3,30}) parmi\b/,
	/\bthere (?:is|are) no (?<thing>[a-z' -]{3,30}) among\b/,
];

/** Nobody is said to be so, and a group is. */
export const nobodyYetGroup: Check = function* (context) {
	const lived = (context.value.usagers?.groupes ?? []).slice(0, most).flatMap((group) => {
		const place = placeOf(context.charter, group, group.situations ? 'situations' : 'nom');
		return place
			? [{ place, name: stemsOf(group.nom ?? ''), texts: [...(group.situations ?? []), group.nom ?? ''] }]
			: [];
	});
	if (lived.length === 0) return;
	for (const saying of sayings(
		context,
		'usagers.essais.resultat',
		'usagers.plan_recherche',
		'usagers.recherche.constats',
		'hypotheses',
		'contraintes',
		'ethique.droits',
		'solution.accessibilite.audit',
	))
		for (const { quote } of clausesOf(saying.text)) {
			const { plain } = plainOf(quote);
			const told = nobodyIs.map((words) => words.exec(plain)?.groups).find((one) => one !== undefined);
			const wanted = [...stemsOf(told?.thing ?? '')];
			if (wanted.length === 0) continue;
			// Of another group than those of whom it is said, nothing is told.
			const whom = [...stemsOf(told?.whom ?? '')];
			const found = lived
				.filter(({ name }) => whom.every((one) => name.has(one) || !lived.some((other) => other.name.has(one))))
				.flatMap(({ place, texts }): (Span & { text: string })[] => texts.map((text) => ({ ...place, text })))
				.find(({ text }) => !denies.test(plainly(text)) && wanted.every((one) => stemsOf(text).has(one)));
			if (!found) continue;
			yield {
				start: saying.start,
				end: saying.end,
				practice: 'inclusion',
				variant: 'personne',
				args: [quote, found.text],
				related: [{ start: found.start, end: found.end }],
			};
			break;
		}
};
