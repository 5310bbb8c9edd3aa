/** Answers in which nobody decides, somebody else has decided, or whoever is said to decide may not. */
// cspell:disable: the beginnings of words, without accents
import type { Against } from './answer';

/** What is to decide by its own rule. */
const body =
	'(?:comites?|conseils?|instances?|equipe|responsable de produit|proprietaire de produit|committees?|boards?|councils?|team|product owner)';
/** Those in whose hands decisions are no longer public. */
const behind =
	"(?:cabinet|firmes?|firme-conseil|fournisseu[a-z]+|consultante?s?|integrat[a-z]+|editeur|sous-ministres?|ministres?|directeu?r(?:ice)?s?|direction|president[a-z]*|patron[a-z]*|maire|mairesse|dg|vendors?|suppliers?|consultants?|contractors?|minister|deputy minister|deputy|mayor|director|president|boss|executives?|head office|minister's office)";
/** Something that a team needs before it moves. */
const leave =
	'(?:permissions?|autorisations?|approbations?|signatures?|paraphes?|accord|feu vert|visas?|avis favorable|oui|permissions?|approvals?|sign-?offs?|go-ahead|green light|consent|say-so)';

export const aboutDeciding: readonly Against[] = [
	{
		// A body that does not exist, or does not meet.
		kind: 'personne_ne_decide',
		practice: 'gouvernance',
		stated: true,
		at: ['gouvernance.instance', 'portee.approbation.instance'],
		words: new RegExp(
			[
				'\\b(?:sera|seront) (?:[a-z]+ )?(?:form|cre|nomm|mis|design|constitu|choisi|etabli|determin|convoqu|reuni|trouv)[a-z]*',
				"\\b(?:a|reste a|encore a|en voie d'etre|en cours de) (?:form|cre|nomm|design|determin|defini|constitu|venir|choisi|confirm)[a-z]*\\b",
				'\\b(?:will|to|yet to|about to) be (?:formed|named|set up|created|appointed|struck|chosen|decided|determined|convened|confirmed)',
				"\\b(?:quand|lorsqu'?|des qu'?|si|au cas ou) ?(?:il|on|le besoin|quelque chose|un|une|elle)? ?(?:y )?(?:aura|aurons|voudra|faudra|se presente|surgi|le besoin)|\\b(?:when(?:ever)?|once|if|should) (?:there (?:is|are)|something|the need|a (?:need|problem|question)|anything|we need|it comes)",
				"\\b(?:corridor|hallway|machine a cafe|water cooler)\\b|\\b(?:quand|lorsqu'?) ?(?:il|elle|on) (?:a|aura|peut|pourra|passe)\\b|\\bwhen (?:he|she|they|we) (?:has|have|can|gets?)\\b",
				"\\b(?:on|nous) ne sai(?:t|vons)|\\bwe do(?:n't| not) know|^(?:la |le |the |notre |our )?(?:firme|fournisseur|vendor|supplier|consultant|integrateur|editeur)\\b|^(?:aucune?|none|personne|nobody|no one|pas d'instance|no (?:body|committee|board))\\b|\\bpas encore (?:d'instance|form|cree|nomm)|\\bnot yet\\b|\\b(?:selon|depending on) (?:le sujet|le cas|la personne|les disponibilites|qui|who|the (?:subject|day|matter))",
				'\\b(?:qui|celui qui|celle qui|whoever|the one who) (?:est|sera|se trouve|passe|repond|a le temps|is|happens|has time|answers)\\b|\\b(?:chacun|chacune|each|everyone|tout le monde)\\b[^.;]{0,20}\\b(?:decid|tranch|a son tour|sa part|in turn|for (?:himself|herself|themsel))',
				"\\b(?:ne s'est|ne se sont|n'a|n'ont|ne se|ne siege|ne se reuni[a-z]*) ?(?:pas|plus|jamais)\\b[^.;]{0,24}(?:reuni|siege)|\\bne (?:siege|se reuni)[a-z]* (?:plus|pas|jamais)|\\b(?:has|have) (?:not|never) (?:yet )?(?:met|sat)|\\bno longer (?:meets|sits)|\\b(?:dissous|dissoute|dissolved|disbanded|suspendue?|suspended|aboli|abolished|en pause|on hold)\\b",
			].join('|'),
		),
		unless:
			/\b(?:seance|reunion|session|meeting) (?:ajoutee|extraordinaire|speciale|added|special|extra)|\bplus souvent\b|\bet plus tot|\bsooner\b|\bearlier\b|\bmore often\b/,
	},
	{
		// Settled elsewhere; those who should decide are told.
		kind: 'decide_ailleurs',
		practice: 'gouvernance',
		stated: true,
		at: ['gouvernance.decisions', 'gouvernance.instance', 'gouvernance.delegation', 'portee.approbation.instance'],
		words: new RegExp(
			[
				`\\b${body}\\b[^.;]{0,40}\\b(?:(?:en )?prendr[a-z]* (?:connaissance|acte)|prend (?:connaissance|acte)|(?:sera|seront|est|sont) (?:ensuite |apres |alors )?(?:informe|avise|mis)e?s?\\b(?! (?:en ligne|a jour))|l'appren(?:d|nent|dra|dront)\\b|enterin[a-z]*|ratifi[a-z]*|will (?:be (?:told|informed|notified)|learn|take note|hear|find out|rubber)|(?:is|are) (?:then |only |later )?(?:told|informed|notified)|rubber-?stamps?|learns?)\\b`,
				`\\b(?:arret|decid|tranch|regl|conven|pris|fix|settl|decided|agreed|made|taken|fixed)[a-z]* (?:[a-z]+ )?(?:entre|par|avec|chez|au|a|dans|between|by|with|at|in|over) (?:le |la |l'|les |un |une |the |a |our |notre )?(?:[a-z]+ ){0,2}?${behind}\\b`,
				`\\b${behind} (?:[a-z]+ )?(?:decide|tranche|choisit|fixe|arrete|decident|tranchent|decides|settles|chooses|picks|sets)\\b(?! (?:de |d'|la |le )?(?:portee|budget|scope))`,
				"\\b(?:(?:nous|on|l'equipe|le comite) (?:l'|les |en |le )?(?:avons|a|ont) (?:appris|su)|we (?:learned|heard|found out)|the (?:team|committee) (?:learned|heard|found out))[a-z]*|\\b(?:a un|lors d'un|pendant un|autour d'un|over|at) (?:diner|lunch|souper|cafe|coffee|golf|breakfast|dinner|5 a 7)\\b|\\bhors (?:du |de la |des )?(?:comite|seance|reunions?)\\b|\\b(?:outside|before|ahead of) (?:the )?(?:committee|meetings?)\\b[^.;]{0,24}\\b(?:decid|settl|made|agreed)",
			].join('|'),
		),
		unless:
			/\brien (?:n'est|ne)|\bnothing (?:is|was)|\bsous (?:\d|\$)|\bjusqu'a \d|\bunder \$|\bfinance|\bbelow \$|\bdans la portee\b|\bwithin (?:the )?scope|\ble comite (?:decide|tranche)|\b(?:made|decided|settled) by the committee|\bprise?s? par le comite|\bcommittee decides|\bproposee? (?:au|a la)|\bsoumise? (?:au|a la)|\bregistre|\blog\b|\bpubli/,
	},
	{
		// Each thing waits for somebody, or is ordered.
		kind: 'rien_delegue',
		practice: 'equipe',
		stated: true,
		at: ['gouvernance.delegation', 'equipe.autonomie'],
		words: new RegExp(
			[
				"\\b(?:chaque|toute?s?|tous|la moindre|le moindre|meme|jusqu'au?x?|every|each|any|even|all|the (?:smallest|least|slightest))\\b[^.;]{0,90}\\b(?:atten[a-z]*|waits?|waiting|patiente|must wait)\\b",
				"\\b(?:fait|font|execute(?:nt)?|suit|suivent|realise|livre|applique|code|construit|does|do|carries out|builds|delivers|follows|codes|works on) (?:exactement |uniquement |seulement |only |just |exactly )?(?:ce qu(?:e |'|i )|tout ce qu(?:e |'|i )|what(?:ever)? |the (?:list|orders|plan) |la liste |les ordres |les commandes )(?:[a-z' ]{0,40})(?:command|demand|dict|decid|ordonn|dit\\b|veu[tl]|ecri|prevoi|fix|remet|envoi|choisi|says?|orders?|tells?|wants?|asks?|sets?|sends?|gives?|hand)",
				`\\b(?:il (?:lui |leur |nous |en |y )?faut|doit (?:d'abord |toujours )?(?:obtenir|demander|avoir)|faut demander|a besoin d(?:e |')|sans (?:le |la |l'|les )?(?:[a-z]+ )?${leave} (?:de|d'|du)|needs?|must (?:first |always )?(?:get|have|ask|obtain|seek)|requires?|not without|only (?:with|after)) (?:une |un |la |le |l'|d'une |de la |a |an |the |for )?(?:[a-z]+ )?${leave}\\b`,
				`\\b${leave} (?:ecrites?|prealables?|signees?|de chacune?|requises?|written)\\b|\\b(?:written|prior|signed|weekly) ${leave}\\b`,
				'\\b(?:une fois|apres|after|once)\\b[^.;]{0,80}\\b(?:approuv|autoris|sign|valid|paraph|vise|approved|signed|cleared|vetted|initialled)[a-z]*\\b',
				'\\bsauf\\b.*\\bqui (?:va|vont|revien|relev|rest|appartien|pass|remont)[a-z]*\\b.*\\bqui (?:va|vont|revien|relev|rest|appartien|pass|remont)[a-z]*|\\bexcept\\b.*\\b(?:which|that) (?:go|belong|rest|lie|stay|pass)[a-z]*\\b.*\\b(?:which|that) (?:go|belong|rest|lie|stay|pass)',
				"\\b(?:prepare|propose|recommande|suggere|prepares|proposes|recommends|suggests)\\b[^.;]{0,30}(?:$|[.;,])(?=.{0,80}\\b(?:autre|quelqu'un|direction|comite|chef|patron|somebody|director|committee|board|boss)\\b.{0,30}\\b(?:tranche|decide|decides|approuve|approves))",
				"\\b(?:transmet|fait suivre|remonte|passes?|forwards?|relays?|refers?)\\b[^.;]{0,24}\\b(?:questions?|demandes?|decisions?|choix|choices|requests)\\b|\\b(?:personne|nul) (?:dans|de|sur) l'equipe ne\\b|\\b(?:nobody|no one) (?:on|in) the team (?:can|may|decides|has)|\\b(?:n'ont|n'a) pas a (?:savoir|comprendre|demander) pourquoi|\\b(?:rien|aucune? [a-z]+) ne (?:bouge|avance|part|sort|se fait|se decide|se publie|passe|change|va)[a-z' ]{0,12} sans\\b|\\b(?:nothing|no [a-z]+) (?:moves|happens|goes|is|gets|leaves|ships)[a-z ]{0,20} (?:without|until|before)\\b|\\b(?:ordre|liste|priorites?|taches?|travaux|travail|order|list|priorities|tasks|work)\\b[^.;]{0,30}\\b(?:arrive|vien|descend|est fixe|est decide|est dicte|comes?|arrives?|is set|is handed|is decided)[a-z]* (?:d[eu]s?|d'|from|par|by|en) (?:la |le |l'|the )?(?!equipe|team|usag|person)|\\bne se discut|\\bnot up for discussion|\\b(?:is|are) told (?:[a-z]+ ){0,3}what to\\b|\\b(?:se fait|se font) dire\\b|\\b(?:la decision|the decision|le choix|decisions?|choices?) (?:vien|come|goes?|go|rest|appartien|rev(?:ien|ert))[a-z]* (?:[a-z]+ )?(?:d'en haut|d'ailleurs|from above|from elsewhere|up\\b|upstairs)|\\b(?:pourvu que|a condition que|tant que|provided|so long as|as long as|if)\\b[^.;]{0,30}\\b(?:approuv|autoris|sign|valid|accept|accord|approv|agree|allow)[a-z]*|\\b(?:director|directeur|directrice|chief|chef|boss|patron|manager|gestionnaire|minister|deputy|vendor|fournisseur|president|sponsor)[a-z]*\\b(?:(?!\\b(?:ne|not|never|no)\\b|n')[^.;]){0,20}\\b(?:signs?|approves?|clears?|vets?|signe|approuve|autorise|valide|paraphe|vise) (?:d'avance )?(?:every|each|all|any|chaque|tou[st]e?s?|le moindre|la moindre)\\b",
				"\\b(?:n'a|n'ont|has|have) (?:aucune?|pas (?:de|d'|le|la)|no)\\b[^.;]{0,16}\\b(?:latitude|marge|pouvoir|mot a dire|choix|liberte|autorite|leeway|say|authority|freedom|choice|room)\\b|\\b(?:ne (?:decide|choisit|tranche)|decides?|chooses?) (?:de )?(?:rien|nothing)\\b|\\bmicro-?manag",
			].join('|'),
		),
		unless:
			/\bseule?s? (?:la |le |les |ce qui |portee|budget)|\bonly (?:what|above|over|scope|the scope|the budget)|\bau-dela\b|\bau-dessus\b|\bl'equipe (?:decide|choisit|publie|tranche|ordonne)|\bthe team (?:decides|chooses|orders)|\b(?:sous|moins de|under|below) (?:\$ ?)?\d|\b(?:sans|without) (?:autre |further |any |une |un )?(?:autorisation|approbation|demander|approval|permission|asking|comite|signature)|\bn'attend|\bnobody\b|\bnot? (?:approval|permission|signature|sign-off)\b|\bnul\b|\brien de ce qui|\bune fois les essais|\bonce (?:its|the) tests?|\bles essais\b|\bportee\b.{0,30}\bseul|\bqui change la portee|\bd'(?:elle|lui)-meme\b|\bresponsable d[eu] produit tranche|\bproduct owner decides/,
	},
];
