/** Words of one place against the lists of another: what was put aside, refused, no longer asked, or goes the other way. */
// cspell:disable: the beginnings of words, without accents
import {
	type Check,
	type CheckContext,
	fold,
	type Hit,
	numbersIn,
	placeOf,
	plainOf,
	type Span,
	sentencesOf,
} from '../../server/engine/index';
import { pastTarget } from '../18-performance/contradictions';
import { journeysToCome } from '../shared/journeys';
import { type Prose, proseOf } from '../shared/prose';
import { sayings } from '../shared/said';
import { stemsOf, wordRoots } from '../shared/stems';
import { bare, plainly } from '../shared/words';
import { declinedYetThere, nobodyYetGroup, refusedYetMade } from './absent';
import { accountsBelied } from './accounts';
import { leftOut } from './excluded';
import { leftOutYetMet, saidOutOfScope } from './left-out';

/** No charter that people read has more of a kind: time is bounded. */
const most = 100;

/** A sentence of a place, as it is quoted. */
interface Told extends Span {
	readonly quote: string;
	readonly path: string;
	readonly roots: ReadonlySet<string>;
}

/** What a thing put aside is said to be, where it is not made: in a denial, later, or by others. */
const spared =
	/\b(?:pas|sans|aucune?|jamais|hors|exclu[a-z]*|sauf|ni|plus tard|ulterieur[a-z]*|ecarte[a-z]*|refuse[a-z]*|rejete[a-z]*|reporte[a-z]*|remplac[a-z]*|actuel[a-z]*|ancien[a-z]*|aujourd'hui|autre|ailleurs|reste(?:nt)?|demeure(?:nt)?|avec|vers|depuis|no|not|never|without|outside|excluded?|except|later|rejected|postponed|replac[a-z]*|current|old|today|other|elsewhere|remains?|stays?|from|with|n'[a-z]+|fin d[eu]|retrait d[eu])\b/;

/** The sentences of the charter under these paths, that make the thing they speak of. */
function toldUnder({ charter }: CheckContext, where: RegExp): readonly Told[] {
	return proseOf(charter)
		.filter(({ path }) => where.test(path))
		.slice(0, most)
		.flatMap((prose: Prose) =>
			sentencesOf(prose.text).flatMap(({ quote }) =>
				spared.test(plainly(quote))
					? []
					: [{ start: prose.start, end: prose.end, quote, path: prose.path, roots: wordRoots(quote) }],
			),
		);
}

/** A name that is nobody's common word: « VaxiPro », « ToolShare », « SAP ». */
const productName = /\b(?:\p{Lu}\p{Ll}+\p{Lu}[\p{L}\d]*|\p{Lu}{3,}\d*)\b|(?<=\p{Ll}[^.;:]* )\p{Lu}\p{Ll}{3,}\b/gu;
const knownName =
	/^(?:qu[ée]bec|canada|montr[ée]al|laval|clicsequr|minist[eè]re|gouvernement|microsoft|google|efvp|mrc|api|web|saas|ville|office|excel|dgeq|ramq|saaq|cnesst|internet|french|english|france|ontario)$/i;
const bought =
	/^(?:budget\.postes\.nom|solution\.(?:plateformes\.(?:nom|usage)|architecture\.(?:description|modules)|hebergement\.justification|reutilisation\.(?:nom|decision))|competences\.(?:activites\.nom|ecarts\.competence|plan)|livrables\.nom|contraintes|dependances|echeancier\.(?:iterations|jalons)\.(?:nom|valeur))$/;
const general =
	/^(?:achat|solut|syste|platf|plate|progi|logic|produ|devel|outil|commu|exist|servi|softw|build|packa|suite)/;

/** An option that was not retained, and money, a platform, a course or a step for it. */
const putAside: Check = function* (context) {
	const options = context.value.solution?.options ?? [];
	const retained = plainly(
		options
			.filter(({ retenue }) => retenue === true)
			.map(({ nom, motif }) => `${nom ?? ''} ${motif ?? ''}`)
			.join(' '),
	);
	const reused = new Map(
		(context.value.solution?.reutilisation ?? [])
			.filter(({ decision = '' }) =>
				/^(?:reutilis|repris|reprend|adopt|garde|utilis|achet|reused?|used|kept|taken|adopted|bought)/.test(
					plainly(decision),
				),
			)
			.map(({ nom = '', source = '' }) => [nom, source]),
	);
	for (const option of options.filter(({ retenue }) => retenue === false).slice(0, most)) {
		const { nom = '' } = option;
		const names = [...nom.matchAll(productName)]
			.map(([name]) => name)
			.filter((name) => !knownName.test(name) && !retained.includes(fold(name)));
		const roots = [...wordRoots(nom)].filter((root) => !general.test(root));
		const hit = toldUnder(context, bought).find(
			(one) =>
				(one.path !== 'solution.reutilisation.nom' || reused.has(one.quote)) &&
				// A platform of the option's own name is told of by the practice.
				(one.path !== 'solution.plateformes.nom' || !fold(nom).includes(fold(one.quote))) &&
				(names.some((name) => new RegExp(`(?<![\\p{L}\\d])${name}(?![\\p{L}\\d])`, 'u').test(one.quote)) ||
					(roots.length > 0 &&
						roots.length <= 2 &&
						/^(?:livrables\.nom|echeancier)/.test(one.path) &&
						roots.every((root) => one.roots.has(root)) &&
						new RegExp(`(?<![a-z])${plainly(nom).replace(/[^a-z0-9 ]/g, '.')}s?(?![a-z])`).test(plainly(one.quote)) &&
						!roots.some((root) => retained.includes(root))) ||
					// « Le progiciel du fabricant » put aside, and « le module de prêt du progiciel du fabricant » reused.
					(one.path === 'solution.reutilisation.nom' &&
						roots.length === 2 &&
						roots.every((root) => wordRoots(`${one.quote} ${reused.get(one.quote) ?? ''}`).has(root)) &&
						!roots.some((root) => retained.includes(root))) ||
					(roots.length > 2 &&
						roots.every((root) => one.roots.has(root)) &&
						!roots.every((root) => retained.includes(root)))),
		);
		const place = hit && placeOf(context.charter, option, 'retenue');
		if (hit)
			yield {
				start: hit.start,
				end: hit.end,
				practice: 'technologies',
				variant: 'ecartee',
				args: [hit.quote, nom],
				related: place ? [place] : [],
			};
	}
};

/** What is no longer asked for, in the words behind or before the denial. */
const notAsked: readonly RegExp[] = [
	/(?<thing>[a-z' -]{4,60}?) (?:n'est|ne sont|ne sera|ne seront|n'etait) (?:plus|pas|jamais) (?:re)?(?:demande|exige|requis|recueilli|fourni|collecte|saisi)/,
	/\b(?:ne|n')[a-z ]{0,12}?(?:re)?(?:demand|exig|recueill|collect|fourni|saisi|tap)[a-z]* (?:plus|pas|jamais|aucune?) (?:a [a-z]+ )?(?:de |d'|son |sa |ses |le |la |les |l'|leur |un |une )?(?<thing>[a-z' -]{4,60})/,
	/\b(?:jamais|plus) (?:a )?(?:re)?(?:demander|fournir|saisir|donner|joindre|redire) (?:de |d'|son |sa |ses |le |la |les |l'|leurs? |un |une )?(?<thing>[a-z' -]{4,60})/,
	/\bsans (?:avoir a )?(?:re)?(?:demander|fournir|saisir|donner|joindre|redire|televerser) (?:de |d'|son |sa |ses |le |la |les |l'|leurs? |un |une )?(?<thing>[a-z' -]{4,60})/,
	/\b(?:never|no longer|not) (?:again )?(?:be )?(?:asks?|asked|requires?|required|collects?|need to (?:give|provide|enter|upload)|have to (?:give|provide|enter|upload)|asked to (?:give|provide|enter))(?: for| people for| them for)? (?:an? |the |any |their |your )?(?<thing>[a-z' -]{4,60})/,
	/(?<thing>[a-z' -]{4,60}?) (?:is|are|will be) (?:never|no longer|not) (?:re-?)?(?:asked|required|collected|requested|needed|gathered)/,
	/\bwithout (?:asking for|giving|providing|entering|uploading|having to (?:give|provide|enter|upload)|requiring) (?:an? |the |any |their |your )?(?<thing>[a-z' -]{4,60})/,
];
const asking =
	/^(?:joindre|televerser|fournir|inscrire|saisir|entrer|donner|indiquer|presenter|deposer|envoyer|remettre|numeriser|photographier|transmettre|prouver|montrer|upload|attach|provide|enter|give|type|send|submit|show|scan|photograph|fill)\b/;
const partly =
	/\b(?:deux fois|une deuxieme|de nouveau|a nouveau|encore une|again|twice|a second|deja|already|si |if |sauf|except|avant|before|pour les|for the)\b/;

/** Short words tell little: a name, an age. */
const longStems = (text: string): ReadonlySet<string> => new Set([...stemsOf(text)].filter((one) => one.length > 3));

/** A thing said to be asked for no more, and a step or an item of information that asks for it. */
const askedStill: Check = function* (context) {
	const { charter, value } = context;
	const informations = (value.renseignements ?? [])
		.filter(({ source, nom }) => nom && source !== 'deja_connu' && source !== 'partenaire')
		.map((one) => ({ one: one as object, key: 'nom', text: one.nom ?? '' }));
	const steps = journeysToCome(value)
		.flatMap(({ etapes }) => etapes ?? [])
		.filter(({ nom }) => asking.test(plainly(nom)))
		.map((one) => ({ one: one as object, key: 'nom', text: one.nom ?? '' }));
	const asked = [...steps, ...informations].slice(0, most).map((one) => ({ ...one, roots: stemsOf(one.text) }));
	if (asked.length === 0) return;
	for (const saying of sayings(
		context,
		'initiative.description',
		'besoins.regles.simplification',
		'besoins.enonce',
		'objectifs',
		'objectifs.enonce',
		'ethique.droits',
		'portee.inclus',
		'portee.exclus',
		'securite.effets_usagers',
		'communications.promotion',
		'contraintes',
	).slice(0, most))
		for (const { quote } of sentencesOf(saying.text)) {
			const { plain } = plainOf(quote);
			if (partly.test(plain)) continue;
			const thing = notAsked.map((words) => words.exec(plain)?.groups?.thing).find((one) => one !== undefined);
			const wanted = longStems(
				(thing ?? '')
					.replace(/\b(?:de toute sorte|de quelque sorte|of any (?:kind|sort)|whatsoever)\b.*/, '')
					.replace(/\b(?:puisque|parce|car|because|since|as|qui|que|pour|quand|when|to)\b.*/, ''),
			);
			if (wanted.size === 0) continue;
			const hit = asked.find(({ roots }) => {
				const shared = [...wanted].filter((root) => roots.has(root));
				return (
					shared.length >= 2 ||
					(shared.length === 1 && wanted.size === 1 && (roots.size <= 2 || shared[0] === [...roots][0]))
				);
			});
			const place = hit && placeOf(charter, hit.one, hit.key);
			if (place)
				yield {
					start: saying.start,
					end: saying.end,
					practice: 'simplicite',
					variant: 'demande',
					args: [quote, hit.text],
					related: [place],
				};
			if (place) break;
		}
};

const withdrawn =
	/\b(?:retire|supprime|abandonne|enleve|annule)e?s?\b|^(?:retrait|abandon|suppression) d|\b(?:withdrawn|dropped|removed|abandoned|taken out|cancelled|cut)\b|^(?:removal|withdrawal) of|^(?:retirer|enlever|sortir|exclure|supprimer|abandonner|renoncer|reporter|ne plus|remove|drop|withdraw|exclude|cut|abandon|leave out)\b|^take\b.*\bout\b/;
const refusedIt = /refus|rejet|declin|pas accept|not accept|turned down|\bnon\b|propos/;

/** A change that took a thing out of the scope, which is still there. */
const stillIncluded: Check = function* (context) {
	const included = [...sayings(context, 'portee.inclus'), ...sayings(context, 'solution.pmv.fonctionnalites')].map(
		(one) => ({ one, roots: wordRoots(one.text) }),
	);
	for (const change of (context.value.portee?.changements ?? []).slice(0, most)) {
		const { description = '', decision = '' } = change;
		const plain = plainly(description);
		if (!withdrawn.test(plain) || refusedIt.test(plainly(decision))) continue;
		const roots = wordRoots(description.replace(/[,;].*$/, ''));
		const hit = included.find((item) => item.roots.size > 1 && [...item.roots].every((root) => roots.has(root)));
		const place = hit && placeOf(context.charter, change, 'description');
		if (hit && place)
			yield {
				start: hit.one.start,
				end: hit.one.end,
				practice: 'portee',
				variant: 'retire',
				args: [description, hit.one.text],
				related: [place],
			};
	}
};

/** « Plus de demandes » are more; « plus de double réservation », none. */
const upward =
	/^(?:que |to )?(?:(?:get|have|see|let|avoir|obtenir|amener|faire) )?(?:plus d(?:e |')[a-z]+[sx]\b|davantage|augment|accroitre|hausser|doubler|tripler|more|increas|grow|rais|doubling\b|tripling\b|double the|triple the|higher)/;
const downward =
	/^(?:que |to )?(?:moins de|moins d'|reduire|reduction|diminu|abaisser|raccourcir|fewer|less|reduc|cut\b|lower|shorten|decreas|halv|shrink)/;

/** « More people answer on line » is of “Answers on line”. */
const share = (said: string, name: string): boolean => [...wordRoots(name)].some((root) => wordRoots(said).has(root));

/** What a verb is about, behind articles and words of measure: « augmenter la part des dossiers » is of « dossiers ». */
const thingAfter =
	/^(?:que |to )?(?:(?:get|have|see|let|avoir|obtenir|amener|faire) )?[a-z]+(?: ?(?:[dl]'|(?:de|du|des|le|la|les|un|une|the|a|in|of|nombre|part|taux|proportion|pourcentage|number|share|rate|percentage)(?![a-z])))*[ ']*([a-z]+)/;

/** A thing that is to grow, or to shrink, and figures that go the other way. */
const otherWay: Check = function* (context) {
	const { charter, value } = context;
	// A target that is passed before it begins is told of by the practice.
	const told = new Set(pastTarget(context).map(({ start }) => start));
	for (const one of (value.indicateurs ?? []).slice(0, most)) {
		if (told.has(placeOf(charter, one, 'cible')?.start ?? -1)) continue;
		const [base, target] = [one.base, one.cible].map((text) => numbersIn(String(text ?? '')));
		const [from, to] = [base?.[0]?.value, target?.[0]?.value];
		if (base?.length !== 1 || target?.length !== 1 || from === undefined || to === undefined || from === to) continue;
		// « - 20 % », « moins de 10 » and another unit compare nothing.
		if (/[-–−+]|%/.test(`${one.base}${one.cible}`) && !/%.*%/.test(`${one.base} ${one.cible}`) && one.unite !== '%')
			continue;
		const name = plainly(one.nom);
		const objectives = (value.objectifs ?? []).filter(
			(objective) =>
				typeof objective !== 'string' &&
				objective.indicateurs?.length === 1 &&
				fold(objective.indicateurs[0] ?? '') === fold(one.nom ?? ''),
		);
		for (const objective of [...objectives, one]) {
			const said =
				objective === one
					? name
					: plainly(typeof objective === 'string' ? '' : (objective as { enonce?: string }).enonce);
			const way = upward.test(said) ? 1 : downward.test(said) ? -1 : 0;
			if (way === 0 || (to - from) * way > 0) continue;
			// The thing that is to grow is what is measured.
			const [, first = ''] = thingAfter.exec(said) ?? [];
			const told = wordRoots(said);
			const whole = [...wordRoots(one.nom ?? '')].every((root) => told.has(root));
			if (
				objective !== one &&
				!(whole && (name.startsWith(first.slice(0, 5)) || wordRoots(one.nom ?? '').has(bare(first).slice(0, 5)))) &&
				!(/^(?:get|have|see|let|avoir|obtenir|amener|faire) /.test(said) && share(said, one.nom ?? ''))
			)
				continue;
			const place = placeOf(charter, objective as object, objective === one ? 'nom' : 'enonce');
			const other = placeOf(charter, one, 'cible');
			if (!place) continue;
			yield {
				start: place.start,
				end: place.end,
				practice: 'performance',
				variant: 'sens',
				args: [
					objective === one ? (one.nom ?? '') : ((objective as { enonce?: string }).enonce ?? ''),
					`${String(one.base)} → ${String(one.cible)}`,
				],
				related: other ? [other] : [],
			};
			break;
		}
	}
};

const decides =
	/^(?:approuve|decide|tranche|fixe|sets|autorise|vote|choisit|valide|finance|a (?:un )?(?:droit de )?veto|detient|doit (?:approuver|autoriser|signer)|siege au comite directeur|approves?|decides?|authori[sz]es|votes?|chooses|holds? (?:a )?veto|funds|pays for|must (?:approve|sign)|has (?:a )?veto|signs off)\b|\bdroit de veto\b|\bveto\b|\b(?:doit|must) (?:approuver|approve)|\b(?:accord|approbation|autorisation|avis conforme|agreement|approval|consent)\b[a-z' ]{0,15}(?:est |is )?(?:requis|exige|necessaire|obligatoire|required|needed|compulsory)|\b(?:rien|nothing)\b[a-z' ]{0,25}(?:sans (?:elle|eux|lui|leur|son)|without (?:it|them|its|their))|\b(?:sans|without) (?:elle|eux|lui|it|them),? (?:rien|nothing)|\bpeut (?:tout )?(?:arreter|bloquer)|\bcan (?:stop|block)\b/;

/** Little influence, and the last word. */
const littleInfluence: Check = function* (context) {
	for (const one of (context.value.parties_prenantes ?? []).slice(0, most)) {
		const participation = plainly(one.participation);
		if (
			one.influence !== 'faible' ||
			!decides.test(participation) ||
			/\bpas\b|\bsans (?!elle|eux|lui)|\bnot\b|\bno\b|consultati/.test(participation)
		)
			continue;
		const place = placeOf(context.charter, one, 'influence');
		const other = placeOf(context.charter, one, 'participation');
		if (place && other)
			yield {
				start: place.start,
				end: place.end,
				practice: 'gouvernance',
				variant: 'influence',
				args: [one.participation ?? '', one.nom ?? ''],
				related: [other],
			};
	}
};

const onlineName =
	/\ben ligne\b|\bsur (?:le|notre|un) (?:site|portail)|\bdans (?:l'application|le portail)|\bonline\b|\b(?:on|in) the (?:website|site|portal|app)\b/;
const inPerson =
	/comptoir|bureau|personne|poste|telephon|counter|office|in person|mail|phone|\bpuis\b|\bthen\b|\bou\b|\bor\b|\bpris\b|reserve en|booked|suite/;

/** A step that its name puts online, and its field does not. */
const onlineStep: Check = function* (context) {
	for (const step of journeysToCome(context.value)
		.flatMap(({ etapes }) => etapes ?? [])
		.slice(0, most)) {
		const name = plainly(step.nom);
		if (step.numerique !== false || !onlineName.test(name) || inPerson.test(name)) continue;
		const place = placeOf(context.charter, step, 'numerique');
		if (place)
			yield {
				start: place.start,
				end: place.end,
				practice: 'bout_en_bout',
				variant: 'en_ligne',
				args: [step.nom ?? ''],
			};
	}
};

/** A place of the words, and the list that belies them. Retirements put aside, close and withdraw as their very matter. */
export const structureBelied: Check = function* (context): Iterable<Hit> {
	if (context.type === 'retrait') return;
	yield* leftOut(context);
	yield* putAside(context);
	yield* askedStill(context);
	yield* stillIncluded(context);
	yield* otherWay(context);
	yield* littleInfluence(context);
	yield* onlineStep(context);
	yield* accountsBelied(context);
	yield* leftOutYetMet(context);
	yield* saidOutOfScope(context);
	yield* refusedYetMade(context);
	yield* declinedYetThere(context);
	yield* nobodyYetGroup(context);
};
