/** Answers that let somebody act for another without bounds, or against their will. */
// cspell:disable: the beginnings of words, without accents
import {
	type CheckContext,
	type Hit,
	isPlaceholder,
	isSubstantial,
	nodeAt,
	placeOf,
	plainOf,
} from '../../../server/engine/index';
import type { Against } from './answer';

/** Those who act for others, and those who stand between. */
const agents =
	'(?:mandataire|representante?|proche|comptable|conjointe?|mari|epou(?:x|se)|fils|fille|aine|neveu|niece|famille|patronn?e?|employeur|etablissement|residence|agence|firme|agente?|commis|greffe|greffiere?|conseillere?|prepose[e]?|intervenante?|travailleuse sociale|administration|direction|eldest (?:son|daughter|child)|son|daughter|husband|wife|spouse|family|boss|employer|institution|home|agency|clerk|registry|caseworker|accountant|relative|branch|office|chief)';
/** Those whose leave is not theirs to give. */
const others =
	'(?:famille|employeur|proches?|conjoint|proprietaire|ordre|family|families|employer|relatives?|landlord|spouse|union)';
const notAsked = [
	`(?<!\\b${others} )\\b(?:n'est|ne sont|n'a|n'ont|ne sera|ne seront) (?:pas|jamais|meme pas|nullement) (?:ete )?(?:consulte|interroge|sollicite|avise|prevenu|averti|informe|demande)\\w*`,
	"\\b(?:son|leur) (?:avis|accord|consentement|opinion) (?:n'est|ne sera|n'a) (?:pas|jamais) (?:ete )?(?:demande|requis|necessaire|sollicite|recueilli)\\w*",
	"\\bsans (?:(?:avoir a )?(?:lui|leur) (?:en )?(?:demander|parler)|(?:l'|le |la |les )(?:consulter|aviser|prevenir|avertir|informer)|son accord|son consentement|leur accord|que (?:la personne|elle|il|le |la |l')[a-z' ]{0,30}(?:le sache|ait|soit|en soit|n'y))",
	"\\bsans qu(?:e |')[a-z' ]{2,40}(?:recoive|appren|voie|avise|averti|prevenu|informe|consulte|sache|donne son|ait (?:dit|son mot|a dire))\\w*",
	"\\b(?:repute|presume|deemed|tenu pour|taken to be|taken as) (?:[a-z]+ )?(?:autoris|mandat|accord|consent|d'accord|authori[sz]|allowed|to act)\\w*|\\b(?:on|nous) ne (?:lui |leur )?demand[a-z]* (?:rien|pas|jamais)\\b|\\b(?:presume|suppose|repute|tien(?:t|nent) pour (?:acquis|donne)|sous-entend)\\w* (?:que |l'|le |son |leur |la )?(?:accord|consentement|volonte|d'accord|personne)",
	`\\b(?:malgre|meme (?:si|contre|quand|apres)|y compris (?:quand|si|contre|apres))\\b(?![^.;]{0,24}\\b${others}\\b)[^.;]{0,40}\\b(?:refus|gre\\b|volonte|oppos|desaccord|dit (?:non|qu)|n'en veut|ne veut)\\w*`,
	`(?<!\\b${others} )\\b(?:is|are|was|were) (?:not|never) (?:even )?(?:asked|consulted|told|informed|notified)\\b`,
	"\\bwithout (?:(?:being )?(?:asked|told|consulted|asking|telling|consulting)|(?:the (?:person|owner|elder|parent|client|tenant|user)|them|him|her|anyone)(?:'s)? (?:know|consent|agree|say|being|ever))\\w*",
	'\\b(?:consent|agreement) (?:is|will be) (?:assumed|presumed|taken|not needed|not required)\\b|\\bwe (?:assume|presume|take it)\\b',
	`\\b(?:even (?:if|when|though|against)|against|despite|whether or not)\\b(?![^.;]{0,24}\\b${others}\\b)[^.;]{0,40}\\b(?:refus|object|will\\b|wish|says? no|said no|does not want|agree)\\w*`,
].join('|');

export const aboutProxies: readonly Against[] = [
	{
		kind: 'n_importe_qui',
		practice: 'inclusion',
		at: ['usagers.representation.designation', 'usagers.representation.limites'],
		words: new RegExp(notAsked),
		unless:
			/\b(?:rien n'est|jamais|nothing is|never)\b|\bne (?:presume|suppose)|\bwhy\b|\bfor (?:a|any) (?:reason|proof)|\bpourquoi\b|\bdemander (?:une?|de raison|de preuve)\b/,
		certain: true,
		stated: true,
	},
	{
		// Whoever acts names themselves, or somebody else does.
		kind: 'n_importe_qui',
		practice: 'inclusion',
		stated: true,
		at: ['usagers.representation.designation'],
		words: new RegExp(
			`\\b${agents} (?:(?!(?:ne|not|never|cannot|may|jamais)\\b)[a-z]+ ){0,2}?(?:s'inscrit|s'ajoute|se declare|se nomme|se designe|s'autorise|decide|designe|choisit|signs? (?:himself|herself|themselves) up|registers? (?:himself|herself|themselves|itself)|adds? (?:himself|herself|themselves)|decides|chooses|picks|appoints|names)\\b|\\binscri[a-z]* (?:son|leur) (?:propre )?nom\\b|\\bputs? (?:himself|herself|themselves|whoever|down whoever)|\\bsuffit (?:de (?:se |le )?(?:dire|connaitre|savoir)|d'(?:etre|avoir|appeler))|\\b(?:it is |is )?enough to (?:say|know|be|call|have)|\\b(?:parle|signe|decide|repond)(?:nt)? (?:pour|au nom de) (?:tous|toutes|ses|les|tout)\\b|\\b(?:speaks?|signs?|decides?|answers?) for (?:all|every|the|her|his|their)\\b|\\b(?:premiere?|first) (?:[a-z]+ )?(?:qui|to|who) (?:appelle|call|se present|repond|signe?s?|arriv|answer)[a-z]*|\\b(?:is|are) taken to act|\\b(?:inscri|declar|nomm|design|ajout)[a-z]* (?:lui|elle|eux|soi)-memes?\\b|\\b(?:names?|appoints?|registers?|adds?|signs?) (?:himself|herself|themselves|itself)\\b`,
		),
		unless:
			/\bconfirm|\baccept|\bapprouv|\bautoris|\bauthori[sz]|\bconsent|\b(?:la personne|l'usager|le parent|l'aine|l'eleve|the person|the elder|the owner|the client|le titulaire|le proprietaire) (?:[a-z-]+ )?(?:nomme|designe|choisi|ecri|inscri|picks?|names?|appoints?|chooses?|decides|decide|signe|signs)|\bjugement|\bcourt order|\bmandat homologue|\bpersonne\b.{0,20}\bdit oui/,
	},
	{
		// For ever, for everything, for good.
		kind: 'sans_borne',
		practice: 'inclusion',
		stated: true,
		at: ['usagers.representation.limites'],
		words: new RegExp(
			[
				"^(?:aucune?|none|nil|rien|nothing)(?: (?:limites?|bornes?|fin|echeance|restrictions?|de (?:prevu|fixe|precise)|set|planned|fixed|for now|pour l'instant))?(?=[.,;]|$)|^(?:aucune (?:limite|borne|fin|echeance|restriction)|illimit|unlimited|sans limites?|pas de limites?|no limits?)\\b",
				"\\b(?:jusqu'a |jusqu'au |qu'a |qu'au |until |till )(?:son |sa |la |le |the |the person's |his |her |their )?(?:[a-z]+'s )?(?:deces|mort|death)\\b|\\buntil (?:the )?[a-z]+ dies\\b|\\brien ne permet de\\b|\\b(?:pas|aucune) (?:prevu )?(?:de )?(?:fin|date de fin)\\b|\\b(?:acces|access|pouvoirs?|powers?) (?:complet|total|entier|illimite|a tout(?! (?:moment|temps|instant)))|\\b(?:full|complete|total|entire|whole) (?:access|power|control)|\\b(?:garde|connait|recoit|utilise|keeps?|knows?|uses?|holds?|gets?) (?:le |the |son |sa |her |his |their )?(?:[a-z]+'s )?(?:mot de passe|nip|password|pin)\\b",
				'\\b(?:pour toujours|a vie|sa vie durant|a perpetuite|sans (?:fin|terme|limite|echeance|expiration|date)|indefini|illimit|a demeure|une fois pour toutes|for (?:ever|good|life|all time)|forever|indefinite|unlimited|(?:no|without (?:an? |any )?) ?(?:end|limit|expiry|term)|once and for all)',
				"\\b(?:n'expire|ne (?:prend|cesse|finit|s'eteint))(?:nt|ra)? (?:pas|jamais)|\\b(?:never|does not|do not) (?:expires?|ends?|lapses?|stops?)",
				"\\bne (?:se|peut|peuvent|pourra|saurait) (?:[a-z']+ ){0,4}?(?:repren|repris|retir|revoqu|revenir|resili)[a-z]*(?! (?:d'argent|de fonds))|\\bn'(?:a|ont|est) (?:pas|aucun|aucune)\\b[a-z' ]{0,16}\\b(?:recours|revocable|retirable)|\\b(?:sans pouvoir|impossible de|pas moyen de)\\b[a-z' ]{0,16}\\b(?:repren|retir|revoqu|revenir|resili|defaire)|\\baucune? (?:retrait|recours|revocation|annulation)\\b|\\birrevocable|\\b(?:cannot|can't|may not|never|not|no way to|unable to)\\b (?:[a-z]+ ){0,3}?(?:be )?(?:withdr|tak(?:e|en) (?:it )?back|revok|undo|undone|cancel(?:led)? it|remov)[a-z]*",
				"\\b(?:voit|lit|change|fait|signe|decide|peut) (?:et [a-z]+ )?tout\\b(?! ce qui)|\\btout (?:changer|faire|voir|signer|decider)|\\b(?:toutes|tous) (?:les|ses|leurs) (?:demandes|dossiers|affaires|comptes|gestes|pouvoirs|droits)\\b|\\b(?:any|every|all) (?:other |his |her |their )?(?:files?|matters?|requests?|accounts?|affairs|power|powers|rights)\\b|\\b(?:sees?|changes?|signs?|does|decides?) (?:and [a-z]+ )?(?:everything|anything)\\b|\\b(?:any|every|all)(?:thing)? (?:the|that the) (?:person|owner|client)\\b|\\b(?:les memes (?:gestes|droits|pouvoirs)|the same (?:rights|powers))\\b|\\bnomm[a-z]* (?:ses|leurs|un) rempl|\\bcomme (?:si c'etait|s'il etait|si elle)\\b|\\bas if (?:he|she|they)\\b",
			].join('|'),
		),
		unless:
			/\bne (?:voit|fait|change|signe|decide|peut)(?:nt)? pas tout|\bpas (?:toutes|tous|tout)\b|\bnot (?:everything|all|any|every)|\bsauf\b|\bexcept|\baucune? (?:autre|demarche|raison|frais)|\b(?:ou|or) (?:jusqu'|a la |au |des |avant|plus tot|until|earlier|sooner)\b|\bno other\b|\bne vaut (?:que|pas)|\bsans que\b.{0,30}\bait a/,
		certain: true,
	},
];

/** What bounds a power: a time, an object, what it leaves out, or how it ends. */
const bounds =
	/\d|\bjusqu|\bpendant\b|\bduree|\b(?:an|ans|annee|mois|jours?|saison|semaines?|seance|demarche)\b|\btant qu|\bseul|\bne\b|\bn'|\bsans\b|\buniquement|\bqu'(?:a|un)|\bretir|\bretrait|\brevo[qc]|\brepren|\bmet(?:tre)? fin|\bannul|\bcess|\bfin\b|\bs'etein|\bs'arret|\btombe|\bdeces\b|\bmort\b|\bmajorite\b|\bferm|\bclos|\bdeath\b|\bdies\b|\blapse|\bstops?\b|\bturns?\b|\bdefai|\bavant\b|\bbefore\b|\bcette\b|\bce\b|\bcet\b|\bune? (?:seule? )?(?:[a-z]+ )?(?:demande|dossier|adresse|permis|terrain|declaration)|\bexpir|\brenouv|\bsauf\b|\blimit|\bonly\b|\buntil\b|\bthis\b|\bthat\b|\bone\b|\bend(?:s|ed)?\b|\bmay not|\bcannot|\bnot\b|\bno\b|\bwithdraw|\bremov|\brevok|\bcancel|\bwhile\b|\bas long|\byears?\b|\bmonths?\b|\bdays?\b|\bexcept|\bwithout\b|\bfor (?:a|each|the)\b/;
/** A note, and no answer. */
const least = 20;

/** A power that no time, object or will of the person bounds. */
export function* unbounded({ charter, value }: CheckContext, isTold: (item: number) => boolean): Iterable<Hit> {
	const one = value.usagers?.representation;
	if (one === undefined || typeof one === 'string') return;
	const { limites = '' } = one;
	const node = nodeAt(charter, one, 'limites');
	const place = placeOf(charter, one, 'limites');
	if (!node || !place || isPlaceholder(limites, charter.catalogue) || !isSubstantial(charter, node)) return;
	const { plain } = plainOf(limites);
	if (plain.length < least || bounds.test(plain) || isTold(charter.nodeOf(one)?.start ?? -1)) return;
	yield { ...place, variant: 'sans_borne', practice: 'inclusion', args: [limites] };
}
