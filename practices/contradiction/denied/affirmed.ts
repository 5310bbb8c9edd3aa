/** What a charter says that there is, or that is done: the items of its lists, and its sentences. */
// cspell:disable: the beginnings of words, without accents
import { type Charter, type CheckContext, clausesOf, placeOf, plainOf, type Span } from '../../../server/engine/index';
import { isOfSome, journeysToCome } from '../../shared/journeys';
import { type Prose, proseOf } from '../../shared/prose';
import { stem, stemsOf } from '../../shared/stems';
import { isNegative } from './read';

/** Something that is there, or done. */
export interface Affirmed extends Span {
	/** As a message quotes it. */
	readonly quote: string;
	/** The stems of what it is of. */
	readonly stems: ReadonlySet<string>;
	/** What is done with it by its very place: a name under `donnees.diffusion` is published. */
	readonly acts: ReadonlySet<string>;
	/** The stems of what it stands in: the name of its journey. */
	readonly within: ReadonlySet<string>;
	/** A section is there: it shows that there is one of what it is about. */
	readonly section?: boolean;
	/** A step, by its channel. */
	readonly step?: boolean;
	/** An item of a list is there by its name alone; a sentence only says what it says. */
	readonly item: boolean;
}

/** By the path of a name, what is done with the thing by its standing there. */
const places: readonly (readonly [path: RegExp, acts: string])[] = [
	[/^renseignements\.nom$/, 'recueillir demander'],
	[/^renseignements\.(?:necessite|consentement|acces)$/, ''],
	[/^solution\.plateformes\.(?:nom|usage)$/, 'utiliser'],
	[/^solution\.(?:pmv\.fonctionnalites|architecture\.modules|standards)$/, ''],
	[/^solution\.canaux\.soutien$/, ''],
	[/^solution\.reutilisation\.nom$/, 'reprendre reutiliser reused'],
	[/^portee\.inclus$/, ''],
	[/^livrables\.nom$/, 'livrer deliver'],
	[/^echeancier\.(?:iterations|jalons)\.(?:nom|valeur)$/, ''],
	[/^competences\.activites\.nom$/, 'former'],
	[/^equipe\.roles\.role$/, ''],
	[/^parcours\.(?:etapes\.nom|rappels|services_connexes)$/, ''],
	[/^communications\.promotion$/, 'annoncer promouvoir promote advertise'],
	[/^budget\.postes\.nom$/, 'payer acheter'],
	[/^donnees\.diffusion\.jeu$/, 'publier'],
	[/^usagers\.retroaction\.canaux$/, ''],
	[/^usagers\.(?:recherche|essais)\.groupes$/, 'rencontrer consulter essayer'],
	[/^parties_prenantes\.nom$/, 'consulter'],
];

/** Names of formats and products, whose words people do with or without: « PDF/A », « Adresses Québec ». */
const named = /^solution\.(?:standards|plateformes\.nom)$/;

/** Sentences about the service to come. */
const told =
	/^(?:initiative\.description|objectifs(?:\.enonce)?|solution\.(?:pmv\.objectifs|hebergement\.justification|architecture\.description|identite\.description|reutilisation\.decision)|ethique\.|securite\.effets_usagers|equipe\.(?:environnement|autonomie)|gouvernance\.(?:methode|delegation|decisions)|communications\.etat_situation\.support|usagers\.retroaction\.usage|besoins\.regles\.simplification|risques\.reponse|competences\.plan|renseignements\.(?:conservation|consentement|acces|necessite)|donnees\.exploitation\.(?:source|decision)|parcours\.etapes\.motif|pratiques\..*\.commentaire|livrables\.partage)/;

/** What leaves it open whether a thing is there. */
const open =
	/\b(?:si|s'il|s'ils|if|peut|peuvent|pourra|pourraient|may|might|could|au besoin|sur demande|(?:up)?on request|as needed|au choix|ou|or|facultati[a-z]*|optional[a-z]*|plutot que|au lieu|instead|rather than|remplac[a-z]*|replac[a-z]*|ancien[a-z]*|former|old|actuel[a-z]*|current[a-z]*|existing|existant[a-z]*|aujourd'hui|today|jusqu'[a-z]*(?! ?\d)|until(?! \d)|fin d[eu]|retir[a-z]*|removed?|withdrawn|sauf|except|unless|moins|fewer|less|exclu[a-z]*|refus[a-z]*|rejet[a-z]*|reject[a-z]*|abandon[a-z]*|dropped|disparai[a-z]*|disappear[a-z]*|supprim[a-z]*|interdi[a-z]*|forbid[a-z]*|forbidden|banned|evit[a-z]*|avoid[a-z]*|ended?|remove|hors|offline|off-line)\b/;

const acts = (names: string): ReadonlySet<string> => new Set(names === '' ? [] : names.split(' ').map(stem));
const none: ReadonlySet<string> = new Set();

/** No charter that people read has more: time is bounded. */
const most = 400;

/** The name of the journey that a place stands in. */
function journeys({ charter, value }: CheckContext): (at: number) => ReadonlySet<string> | undefined {
	const spans = journeysToCome(value).flatMap((one) => {
		const node = charter.nodeOf(one);
		return node ? [{ start: node.start, end: node.end, stems: stemsOf(one.nom ?? '') }] : [];
	});
	return (at) => spans.find(({ start, end }) => at >= start && at < end)?.stems;
}

function ofProse(prose: Prose, within: ReadonlySet<string>): Affirmed[] {
	const { path, start, end, text } = prose;
	const place = places.find(([pattern]) => pattern.test(path));
	if (place) {
		const { plain } = plainOf(text);
		return isNegative(plain) || open.test(plain)
			? []
			: [
					{
						start,
						end,
						quote: text,
						stems: stemsOf(text),
						acts: acts(place[1]),
						within,
						item: true,
						...(named.test(path) ? { section: true } : {}),
					},
				];
	}
	if (!told.test(path)) return [];
	return clausesOf(text).flatMap(({ quote }): Affirmed[] => {
		const { plain } = plainOf(quote);
		if (isNegative(plain) || open.test(plain)) return [];
		return [{ start, end, quote, stems: stemsOf(quote), acts: none, within, item: false }];
	});
}

/** The words of the types of channels. */
const channels: Readonly<Record<string, string>> = {
	...{ telephone: 'telephone appel', comptoir: 'comptoir', courriel: 'courriel', poste: 'poste', mobile: 'mobile' },
	clavardage: 'clavardage',
};

function* channelItems({ charter, value }: CheckContext): Iterable<Affirmed> {
	for (const one of value.solution?.canaux ?? []) {
		const words = channels[one.type ?? ''];
		const place = words === undefined ? undefined : placeOf(charter, one, 'type');
		if (!place || words === undefined || open.test(plainOf(one.soutien ?? '').plain)) continue;
		yield { ...place, quote: `type: ${one.type}`, stems: stemsOf(words), acts: none, within: none, item: true };
	}
}

/** The channel of a step says how it is done. */
function* stepChannels({ charter, value }: CheckContext): Iterable<Affirmed> {
	for (const journey of journeysToCome(value))
		for (const step of journey.etapes ?? []) {
			const words = step.canal === 'telephone' && !isOfSome(step.nom) ? channels.telephone : undefined;
			const place = words === undefined ? undefined : placeOf(charter, step, 'canal');
			if (!place || words === undefined) continue;
			const quote = `${step.nom ?? ''} (canal: ${step.canal})`;
			yield {
				...place,
				quote,
				stems: stemsOf(words),
				acts: none,
				within: stemsOf(journey.nom ?? ''),
				item: true,
				step: true,
			};
		}
}

/** What is kept, by its name: the retention is said beside it. */
function* keptItems({ charter, value }: CheckContext): Iterable<Affirmed> {
	for (const one of value.renseignements ?? []) {
		const place = placeOf(charter, one, 'conservation');
		const { plain } = plainOf(one.conservation ?? '');
		if (!place || plain === '' || isNegative(plain) || /aussitot|immediat|at once|instant|session/.test(plain))
			continue;
		const quote = `${one.nom ?? ''} (conservation: ${one.conservation ?? ''})`;
		yield { ...place, quote, stems: stemsOf(one.nom ?? ''), acts: acts('conserver'), within: none, item: true };
	}
}

/** What a section is about: an item in it is one. */
function* sectionItems({ charter, value, today }: CheckContext): Iterable<Affirmed> {
	const { usagers, echeancier, competences, risques } = value;
	const lists: readonly (readonly [words: string, object: object | undefined, quote: string | undefined])[] = [
		['iteration', echeancier?.iterations?.[0], echeancier?.iterations?.[0]?.nom],
		['experimentation experience', echeancier?.experimentations?.[0], echeancier?.experimentations?.[0]?.hypothese],
		['formation', competences?.activites?.[0], competences?.activites?.[0]?.nom],
		['risque risk', risques?.[0], risques?.[0]?.enonce],
		...(usagers?.recherche ?? [])
			.filter(({ date }) => date !== undefined && date <= today)
			.map((one) => [one.methode ?? '', one, `${one.methode} (date: ${one.date})`] as const),
		...(usagers?.essais ?? [])
			.filter(({ date }) => date !== undefined && date <= today)
			.map((one) => [`essai ${tests[one.type ?? ''] ?? ''}`, one, `${one.type} (date: ${one.date})`] as const),
	];
	const audit = value.solution?.accessibilite;
	const audited = audit && /\d{4}|\b(?:fait|done|realise|complet)/.test(plainOf(audit.audit ?? '').plain);
	const auditPlace = audited ? placeOf(charter, audit, 'audit') : undefined;
	if (audit && auditPlace && !isNegative(plainOf(audit.audit ?? '').plain))
		yield {
			...{ ...auditPlace, quote: `audit: ${audit.audit ?? ''}`, stems: stemsOf('audit accessibilite') },
			...{ acts: held, within: none, item: true, section: true },
		};
	for (const [words, object, quote] of lists) {
		const place = object && charter.nodeOf(object);
		if (place && quote && words !== '')
			yield {
				start: place.start,
				end: place.end,
				quote,
				stems: stemsOf(words),
				acts: held,
				within: none,
				item: true,
				section: true,
			};
	}
}

/** The words of the types of tests. */
const tests: Readonly<Record<string, string>> = {
	...{ utilisabilite: 'utilisabilite usability', accessibilite: 'accessibilite accessibility' },
	...{ charge: 'charge load', bout_en_bout: 'bout end-to-end', securite: 'securite security' },
};
const held = acts('faire tenir mener realiser effectuer held run done carried conducted');

const known = new WeakMap<Charter, readonly Affirmed[]>();

/** All that a charter affirms of the service to come, in the order of its text. */
export function affirmedIn(context: CheckContext): readonly Affirmed[] {
	const before = known.get(context.charter);
	if (before) return before;
	const journeyOf = journeys(context);
	const found = [
		...channelItems(context),
		...stepChannels(context),
		...keptItems(context),
		...sectionItems(context),
		...proseOf(context.charter).flatMap((prose) => {
			const ofJourney = prose.path.startsWith('parcours.etapes');
			const journey = journeyOf(prose.start);
			// A step of today's journey is what will change.
			return ofJourney && !journey ? [] : ofProse(prose, journey ?? none);
		}),
	].slice(0, most);
	known.set(context.charter, found);
	return found;
}
