/** What can be said of a thing in two ways that exclude each other, whatever the thing: obligatory or optional, kept or destroyed. */
// cspell:disable: the beginnings of words, without accents
import {
	type Charter,
	type CheckContext,
	clausesOf,
	type Hit,
	placeOf,
	plainOf,
	remembering,
	type Span,
} from '../../server/engine/index';
import { journeysToCome } from '../shared/journeys';
import { freeInPart } from '../shared/price';
import { type Prose, proseOf } from '../shared/prose';
import { stemsOf } from '../shared/stems';

/** Two ways that exclude each other, as patterns over plain words. */
interface Pole {
	readonly one: RegExp;
	readonly other: RegExp;
	/** Where the words are of something else. */
	readonly unless?: RegExp;
}

const staff =
	"(?:un |une |l'|la |le |an? |the |our |nos |notre )?(?:agente?|employee?|preposee?|conseill[a-z]+|commis|infirmi[a-z]+|analyste|inspect[a-z]+|personne|humain|membre du personnel|fonctionnaire|medecin|nurse|officer|clerk|agent|adviser|advisor|employee|human|person|doctor|inspector|staff member|reviewer)s?";

const poles: readonly Pole[] = [
	{
		one: /\b(?:obligatoires?|compulsory|mandatory|obligee?s? (?:de|d'|par)|est (?:exigee?|imposee?)|is (?:required|imposed))\b/,
		other:
			/\b(?:facultati(?:f|ve)s?|volontaires?|optionnel(?:le)?s?|au choix (?:de|du|des)|libres? de|optional|voluntary|up to (?:each|them|people))\b/,
		unless: /champ|field|formation|question/,
	},
	{
		one: /\b(?:gratuit(?:e|s|es|ement)?|sans frais|aucuns? frais|free of charge|at no (?:cost|charge)|(?:is|are|stays?|remains?) free)\b|\bfree(?= (?:card|permit|licen[cs]e|sticker|copy|copies|pass|account|certificate|entry|access|admission|registration|course|class|rental|service|training)s?\b)/,
		other:
			/\b(?:payant(?:e|s|es)?|payer|acquitter|frais de|tarif|facturee?s?|cout(?:e|ent|era) \d|pay(?: the| a| for)?|fees?|charged|costs? \d)\b/,
		unless: new RegExp(
			`${/\bsans (?:payer|cout)|rembours|refund|\blibre|\bfree (?:to|software|time|text|slot)|licen[cs]e|ligne sans frais|toll|logiciel libre|amende|\bfine\b|employe|salaire|budget/.source}|${freeInPart.source}`,
		),
	},
	{
		one: /\b(?:publi(?:que?s?|c|cs|es?|ees?)|ouverte?s? a (?:tous|toutes|tout le monde)|a la vue de tous|diffusee?s?|published|public|open to (?:all|everyone|anyone)|posted online)\b/,
		other:
			/\b(?:confidentiel(?:le)?s?|secrete?s?|secret|reservee?s? (?:a|aux|au)|prive(?:e|s|es)?|a l'interne seulement|restricted to|confidential|private|reserved for|internal only|kept (?:secret|private|internal))\b/,
		unless:
			/service public|services publics|organisme public|public service|public cloud|grand public|nuage|securite publique|sante publique|public (?:health|safety|body|servant|sector|money)|domaine public|vie privee|privacy|cle (?:publique|privee)/,
	},
	{
		one: /\b(?:sous licence libre|logiciel libre|code (?:source )?(?:libre|ouvert)|open[- ]source|licence (?:mit|apache|gpl|libre)|(?:est|sont|is|are) libres?)\b/,
		other:
			/\b(?:proprietaires?|appartien(?:t|nent) (?:a la|au|aux|a) (?:firme|fournisseur|[a-z]+)|code ferme|proprietary|belongs? to the (?:vendor|supplier|firm)|closed[- ]source|tous droits reserves|all rights reserved)\b(?! (?:de|du|des|d'|of))/,
	},
	{
		one: /\b(?:automatiquement|automatiques?|automatisee?s?|sans intervention(?: humaine)?|par (?:un |l')algorithme|automatically|automatic|automated|without (?:any )?(?:human|intervention)|by (?:an? |the )?(?:algorithm|rule engine|machine))\b/,
		other: new RegExp(
			`\\b(?:a la main|manuellement|by hand|manually)\\b|\\b(?:par|by) ${staff}\\b|\\b(?:lue?s?|decidee?s?|verifiee?s?|read|decided|checked|reviewed) (?:par|by) ${staff}\\b`,
		),
		unless:
			/par (?:personne|person) et|\bpuis\b|\bthen\b|valid|confirm|aid[ea]|appuy|assist|suivi|follow|essai|\btest|(?<!\b100 ?)%/,
	},
	{
		one: /\b(?:en temps reel|en direct|instantanee?s?|instantanement|immediatement|sur-le-champ|a la seconde|real[- ]time|instant(?:ly)?|immediately|at once|live)\b/,
		other:
			/\b(?:chaque nuit|la nuit|une fois par (?:jour|semaine|mois)|chaque (?:jour|semaine|mois)|le lendemain|en lots?|each night|every night|nightly|overnight|once a (?:day|week|month)|the next (?:day|morning)|in batches|weekly)\b/,
		unless: /chaque jour ouvrable|reunion|meeting|essai|\blive in\b|\bdetrui|\beffac|\bdestroy|\berase|\bdelet/,
	},
	{
		one: /\b(?:remuneree?s?|indemnisee?s?|salaires?|paid|pay of|wages?)\b/,
		other:
			/\b(?:non (?:remuneree?s?|payee?s?)|sans (?:salaire|remuneration)|unpaid|not paid|without pay|pas (?:payee?s?|remuneree?s?))\b/,
		unless: /facture|invoice|fournisseur|frais|fee|compte|account|paiement|prepaid/,
	},
	{
		one: /\b(?:a distance|en ligne seulement|par visioconference|en teletravail|remote(?:ly)?|online only|by video)\b/,
		other: /\b(?:en personne|en presence|sur place|en salle|in person|on site|on-site|face to face)\b/,
		unless: /\bou\b|\bor\b|au choix|choice|serveur|server|heberg|host|soutien|equipe|team/,
	},
	{
		one: /\b(?:premiers? arrivee?s?|premiers? (?:a demander|inscrits?)|ordre d'arrivee|first[- ]come|first who (?:ask|apply|come)|order of arrival)\b/,
		other:
			/\b(?:par tirage(?: au sort)?|tiree?s? au sort|au sort|au hasard|by (?:a )?(?:draw|lot|lottery)|drawn|at random|au merite|selon (?:l'urgence|la priorite|les besoins)|by (?:merit|priority|need))\b/,
	},
	{
		one: /\b(?:a l'interne|par (?:notre|nos|l') ?(?:equipe|employes|personnel)|in-house|by (?:our|the) own (?:team|staff|people))\b/,
		other:
			/\b(?:confiee?s? (?:a|au|aux)|imparti[a-z]*|donnee?s? a contrat|par (?:la firme|le fournisseur|un fournisseur|une firme)|outsourced|contracted out|by (?:the|a) (?:vendor|firm|supplier|contractor))\b/,
		unless: /puis|then|d'abord|first|interne et|transfert|transfer/,
	},
	{
		one: /\b(?:detruit[a-z]*|efface[a-z]*|supprime[a-z]*|destroyed|erased|deleted)\b[a-z' ]{0,22}\b(?:des|aussitot|immediatement|sur-le-champ|a la (?:fermeture|fin|decision)|le jour (?:meme|de la fermeture)|apres (?:[a-z]+|\d+) jours|after (?:[a-z]+|\d+) days|at once|immediately|right away|as soon as|on (?:the (?:same |very )?day|closing day)|at the closing|when it closes)\b|^(?:jusqu'a|until) (?:la |the )?(?:decision|fermeture|reponse|closing|answer|reply)\b|\b(?:aussitot|immediatement|at once|immediately) (?:detruit|efface|supprime|destroyed|erased|deleted)[a-z]*/,
		other:
			/\b(?:historique d|(?:des|sur|over|of) (?:les |the )?(?:[a-z]+|\d+) (?:dernieres? annees|derniers? mois|last years)|(?:the )?(?:last|past) (?:[a-z]+|\d+) years|history of|conservee?s? (?:[a-z]+|\d+) ans|gardee?s? (?:[a-z]+|\d+) ans|(?:kept|keeps?|held) (?:for )?(?:[a-z]+|\d+) years|^(?:[a-z]+|\d+) (?:ans|years)\b.{0,25}archiv|verse[a-z]* aux archives|(?:de|of|from) (?:19|20)\d\d (?:et|and|a|to)|archivee?s?|archived|depuis (?:19|20)\d\d)\b/,
	},
	{
		one: /\b(?:personne|nul|aucune? [a-z]+)\b[a-z' ]{0,30} ne (?:peut|doit) (?:modifier|changer|refuser|corriger|revoir|annuler)|\b(?:nobody|no one|no [a-z]+)\b[a-z' ]{0,30} (?:can|may) (?:change|modify|refuse|override|correct|undo)/,
		other:
			/\b(?:choisi(?:t|ssent)|decide(?:nt)?|affecte(?:nt)?|attribue(?:nt)?) (?:elle|lui|eux|elles)-memes?\b|\b(?:peut|peuvent) (?:tout )?(?:refuser|changer|modifier|ecarter|corriger)|\b(?:chooses?|decides?|assigns?) (?:herself|himself|themselves|it themselves)|\b(?:may|can) (?:refuse|change|override|set aside|correct)/,
	},
	{
		one: /\b(?:cartes?-cadeaux?|recompense[a-z]*|primes?|cadeaux?|gift cards?|gifts?|rewards?|incentives?|prizes?)\b/,
		other:
			/\b(?:rien|aucune? (?:chose|valeur|contrepartie))[a-z' ]{0,25} (?:n'est|ne sera) (?:jamais )?(?:donnee?|offerte?|remise?|versee?)|\bnothing[a-z' ]{0,15} (?:is|will be) (?:ever )?(?:given|offered|paid)|\bsans (?:contrepartie|recompense)|\bwithout (?:any )?(?:reward|payment in return)/,
	},
	{
		one: /\b(?:seulement|uniquement|only) (?:avec|sur|apres|with|on|after) (?:le |son |leur |the |their |an? )?(?:consentement|accord|demande|consent|agreement|request)\b/,
		other:
			/\b(?:tou(?:te)?s (?:les|nos)|chaque|all|every|each)\b[a-z' ]{0,40}\b(?:automatiquement|d'office|par defaut|systematiquement|automatically|by default|systematically)\b/,
	},
	{
		one: /\b(?:en lecture seule|en consultation seulement|lecture seulement|read[- ]only|view only|consultation seule)\b/,
		other:
			/\b(?:comme (?:d'habitude|avant|toujours|a l'habitude)|as usual|as before|continuent? (?:a|de|d')|continues? to|go(?:es)? on (?:signing|exchanging|filing|sending|using|working)|keeps? (?:signing|exchanging|filing|sending|working))\b/,
		unless: /\bpuis\b|\bthen\b|\bjusqu'a ce\b/,
	},
	{
		one: /\b(?:temporaires?|provisoires?|temporary|provisional|interim)\b/,
		other: /\b(?:permanente?s?|pour de bon|definitif|definitive|permanent(?:ly)?|for good)\b/,
	},
];

/** One side of a pole, and what it is of. */
interface Claim extends Span {
	readonly pole: Pole;
	readonly side: 'one' | 'other';
	readonly quote: string;
	readonly path: string;
	readonly of: ReadonlySet<string>;
}

const elsewhere =
	/^(?:usagers\.(?:recherche|essais|consultation|plan_recherche|retroaction)|solution\.options|portee\.(?:exclus|changements)|besoins\.(?:enonce|source|regles\.regle)|risques\.enonce|hypotheses|indicateurs|alignement|echeancier\.experimentations|parties_prenantes|parcours|pratiques|references|initiative\.nom)/;

/** What makes it of some, of another time, or only perhaps: both may hold. */
const apart =
	/\b(?:sauf|hormis|excepte|si|sinon|pour les|pour ceux|pour celles|chez|certain[a-z]*|parfois|souvent|peut|peuvent|pourra[a-z]*|avant|apres|puis|ensuite|jusqu'[a-z]*|actuel[a-z]*|aujourd'hui|ancien[a-z]*|auparavant|autres?|d'abord|premiere?s?|encore|au besoin|sur demande|ou|except|unless|if|otherwise|for those|for people|for the|some|sometimes|often|may|can|could|before|after|then|until|current[a-z]*|today|former[a-z]*|old|other|others|first|still|when|quand|lorsqu[a-z]*|or|on request|as needed|plus jamais|moins de|plus de|less than|more than|selon l'age|by age|ne|n'est|pas|not|never|jamais|no longer|aucune?|without|sans (?!frais|intervention|salaire|remuneration))\b/;

const reach = 45;
/** What speaks of what was just named. */
const pointing =
	/^(?:all of |tous |toutes |chacun[a-z]* )?(?:them|they|it|these|those|ils|elles|ceux-ci|celles-ci|tous|toutes|il|elle)\b/;

/** Which of two matches holds the other; undefined where they are apart. */
function wider(one: RegExpExecArray, other: RegExpExecArray): RegExpExecArray | undefined {
	const holds = (a: RegExpExecArray, b: RegExpExecArray) =>
		a.index <= b.index && b.index + b[0].length <= a.index + a[0].length;
	return holds(one, other) ? one : holds(other, one) ? other : undefined;
}

/** A claim without where it stands. */
type Told = Pick<Claim, 'pole' | 'side' | 'quote' | 'of'>;

/** The claims of a text; most texts of a charter stay from one key press to the next. */
const readClaims = remembering((text): readonly Told[] => {
	const clauses = clausesOf(text);
	return clauses.flatMap(({ quote }, index): Told[] => {
		const { plain } = plainOf(quote);
		return poles.flatMap((pole): Told[] => {
			const [one, other] = [pole.one.exec(plain), pole.other.exec(plain)];
			// "Not paid" holds "paid".
			const found = one && other ? wider(one, other) : (one ?? other);
			if (!found || pole.unless?.test(plain)) return [];
			const own = found === one ? pole.one : pole.other;
			const side = found === one ? 'one' : 'other';
			if (apart.test(plain.replace(new RegExp(own.source, 'g'), ' '))) return [];
			const [from, to] = [Math.max(0, found.index - reach), found.index + found[0].length];
			// Words that are cut are no words.
			const before = plain.slice(from, found.index).replace(from > 0 ? /^\S*/ : /^/, '');
			const behind = plain.slice(to, to + reach).replace(plain.length > to + reach ? /\S*$/ : /$/, '');
			const near = stemsOf(`${before} . ${behind}`);
			// « Tous les appels sont automatiquement enregistrés » holds its noun.
			if (near.size === 0 && index === 0) return [{ pole, side, quote, of: stemsOf(quote) }];
			// « Le moteur attribue chaque table; personne ne peut modifier son choix. »
			const alone = (near.size > 1 && !pointing.test(plain)) || index === 0;
			return [
				{ pole, side, quote, of: alone ? near : new Set([...near, ...stemsOf(clauses[index - 1]?.quote ?? '')]) },
			];
		});
	});
});

function claimsIn(text: string, path: string, { start, end }: Span, beside = ''): Claim[] {
	const name = stemsOf(beside);
	return readClaims(text).map((told) => {
		// What stands beside a field tells what it is of, and its own words do not.
		const of = name.size === 0 ? told.of : new Set([...name, ...told.of]);
		return { ...told, of, start, end, path };
	});
}

/** What fields say with the words beside them. */
function* besides({ charter, value }: CheckContext): Iterable<Claim> {
	for (const one of value.renseignements ?? []) {
		const place = placeOf(charter, one, 'conservation');
		if (place) yield* claimsIn(one.conservation ?? '', 'renseignements.conservation', place, one.nom);
	}
	for (const { nom, partage } of value.livrables ?? []) {
		const place = partage && placeOf(charter, partage, 'licence');
		if (place)
			yield* claimsIn(
				`licence ${partage.licence ?? ''}`.replace(/^licence licence/i, 'licence'),
				'livrables',
				place,
				nom,
			);
	}
	for (const step of journeysToCome(value).flatMap(({ etapes }) => etapes ?? [])) {
		const place = placeOf(charter, step, 'nom');
		if (place) yield* claimsIn(step.nom ?? '', 'etapes', place);
	}
}

const known = new WeakMap<Charter, readonly Claim[]>();

function allClaims(context: CheckContext): readonly Claim[] {
	const before = known.get(context.charter);
	if (before) return before;
	const ownWords = /^(?:renseignements\.conservation|livrables\.partage)/;
	const found = [
		...besides(context),
		...proseOf(context.charter).flatMap((prose: Prose) =>
			elsewhere.test(prose.path) || ownWords.test(prose.path) ? [] : claimsIn(prose.text, prose.path, prose),
		),
	];
	known.set(context.charter, found);
	return found;
}

/** Whether two claims are of one thing; in one text, any word of theirs may tell. */
function shareThing(one: Claim, other: Claim): boolean {
	const own = one.start === other.start ? [stemsOf(one.quote), stemsOf(other.quote)] : [one.of, other.of];
	const [words, told] = own;
	return [...(words ?? [])].some((each) => told?.has(each));
}

/** The same thing told in two ways that exclude each other; each text is told of once. */
export function* polesBelied(context: CheckContext): Iterable<Hit> {
	const all = allClaims(context);
	const told = new Set<number>();
	for (const [index, claim] of all.entries()) {
		if (told.has(claim.start)) continue;
		const hit = all
			.slice(0, index)
			.find(
				(one) =>
					one.pole === claim.pole &&
					one.side !== claim.side &&
					(one.start !== claim.start || one.quote !== claim.quote) &&
					shareThing(one, claim),
			);
		if (!hit) continue;
		told.add(claim.start);
		yield {
			start: claim.start,
			end: claim.end,
			args: [claim.quote, hit.quote],
			related: [{ start: hit.start, end: hit.end }],
		};
	}
}
