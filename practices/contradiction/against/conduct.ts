/** Answers about how people are treated, those who are served and those who work, that go against practices 7 and 13. */
// cspell:disable: the beginnings of words, without accents
import type { Against } from './answer';

/** Those above, who watch. */
const boss =
	'(?:patron|patronne|patrons|gerants?|gerantes?|chefs?|cheffes?|gestionnaires?|superviseur\\w*|superieurs?|contremaitres?|directeur|directrice|direction|employeur|boss(?:es)?|managers?|supervisors?|foremen|foreman|director|management|employer|head office|siege)';
const sees =
	'(?:voi(?:t|ent)|verra|verront|suit|suivent|suivra|surveille\\w*|lit|lisent|sait|connait|regarde\\w*|observe\\w*|recoit|consulte\\w*|chronometre\\w*|sees?|watch(?:es)?|follows?|tracks?|monitors?|knows?|reads?|gets?|times|can (?:see|watch|follow|track|read|tell))';
/** What somebody does from minute to minute. */
const moves =
	'(?:positions?|deplacements?|allees et venues|arrets?|pauses?|ou (?:il|elle|ils|elles|chacun|chaque)\\w*|en (?:direct|temps reel)|minute|secondes?|quand (?:chacun|chaque)|combien de temps|when (?:each|every|they|someone)|how long|leaves? (?:the|their) desk|quittw* (?:son|le|leur) (?:poste|bureau)|gps|camera\\w*|webcam|frappes?|touches|clics?|souris|ecrans?|conversations|messages prives|whereabouts|locations?|stops|breaks|live|real time|key ?strokes?|mouse|clicks?|screens?|cameras?|where (?:they|he|she|each|everyone|every)\\w*|chats?|bathroom|toilettes?)\\b';
/** What tells people apart, and has no bearing on what they need. */
const trait =
	"(?:accents?|noms? de famille|prenoms?|patronymes?|quartiers?|codes? postal\\w*|pays(?: d'origine| de naissance)?|lieu de naissance|origines?|religions?|sexes?|nationalites?|couleur|orientation|opinions?|langue maternelle|surnames?|last names?|neighbou?rhoods?|postal codes?|birthplaces?|country of (?:birth|origin)|religion|gender|nationality|mother tongue|skin|political)";
/** Set lower, made to wait, or let by first. */
const ranked =
	'(?:passe\\w* (?:en dernier|apres|derriere|a la fin)|(?:put|moved|left) (?:at|to|for) (?:the )?(?:end|bottom|back|last)|descend\\w*|au bas|en bas|a la fin|en dernier|bon(?:s)? dernier\\w*|recul\\w*|perd\\w* (?:des|un|leur)|penalis\\w*|points? (?:de|en) moins|moins de points|plus bas|declass\\w*|retrograd\\w*|attend\\w* (?:plus|davantage)|mis(?:es?)? (?:de cote|en attente)|(?:drop|move|slip|sink|go|fall|are put|are moved|are sent)s? (?:down|to the (?:bottom|back|end))|bottom|last\\b|lower(?:ed)?|penali[sz]ed|fewer points|wait (?:longer|more)|demoted|downgraded|held back)';
/** People who did what they may. */
const usedRight =
	'(?:plain\\w*|plaign\\w*|critiqu\\w*|contest\\w*|protest\\w*|refus\\w*|rouspet\\w*|demand\\w* (?:une )?(?:revision|copie|explication)|manqu\\w*|missed|asked for a (?:review|copy)|insist\\w*|appel\\w*|telephon\\w*|conteste\\w*|complain\\w*|object\\w*|appeal\\w*|criti[cs]\\w*|argu\\w*|declined?)';
/** Who pays, or sells. */
const sponsor =
	'(?:command[ie]t\\w*|partenaire\\w*|fournisseur\\w*|annonceur\\w*|qui (?:a|ont|avait|nous) (?:paye|finance|offert|donne)\\w*|qui (?:paie|paient|finance)\\w*|sponsor\\w*|advertis\\w*|donors?|achet\\w* (?:une |de la |des )?(?:annonce|publicite|espace)\\w*|(?:buys?|bought) (?:an? )?(?:ad|ads|space|booth)|who (?:paid|pays|gave|funded|funds|lent|sponsors?)|that (?:gave|lent)|that (?:paid|pays|funded|funds))';
const shownFirst =
	"(?:sugger\\w*|recommand\\w*|en premier|au haut|en tete|en haut|passe\\w* d'abord|(?:is |are |be )?(?:listed|shown|placed|put|named|served|called) (?:first|on top|at the top)|mis[es]* (?:en avant|de l'avant)|favoris\\w*|privilegi\\w*|avantag\\w*|suggested|recommended|first|on top|at the top|featured|promoted|favou?red|highlighted)";
/** What is known of people, when it goes to somebody. */
const known =
	'(?:listes?|noms?|adresses?|courriels?|numeros?|donnees|renseignements?|coordonnees|fichiers?|dossiers?|trajets?|itineraires?|resultats?|profils?|lists?|names?|address(?:es)?|emails?|numbers?|data|information|contacts?|records?|routes?|results?|profiles?)';
const forMoney =
	"(?:vend(?:u|us|ue|ues|ons|ent|ra|rons)?\\b|revend\\w*|monnay\\w*|contre (?:une?|des|de l') (?!rem)\\w+|en echange d\\w*|in return for|contre (?:paiement|remuneration|un rabais|une? commande\\w*|de l'argent)|moyennant|qui (?:les |l'|la |le |nous )?(?:paie|paye|achete|remunere)\\w*|commission\\w*|sold\\b|sells?\\b|selling|in exchange for|for a (?:fee|price|discount)|who pays?|pays? (?:us |well )?for (?:it|them)|buys? (?:it|them)|to (?:a|the) highest)";
/** People are not told. */
const untold =
	"(?:sans (?:le |la |les |leur |lui )?(?:dire|aviser|prevenir|informer|mentionner|qu'(?:on|ils|elles|il|elle) (?:le |la |les |leur |lui |en )?(?:sach|dis|avis|prevenn|soi)\\w*|que (?:[a-z']+ ){1,4}?(?:le )?(?:sach|soi\\w* (?:avis|prevenu|inform))\\w*)|a (?:leur|son) insu|sans l'avoir su|(?:on|nous) n'(?:ecri\\w*|avis\\w*) (?:a )?personne|(?:we|they) (?:write to|tell|warn) (?:nobody|no one)|(?:nobody|no one) is (?:written to|told|warned)|without (?:ever )?knowing|(?:on|nous) n(?:e|')(?: |en |leur |lui |le |la |l'|les )*(?:dit|disons|parl\\w*|mentionn\\w*|ecri\\w*|avis\\w*|prevenons|previent)(?: [a-z]+)? ?(?:rien|pas|mot|personne)?|(?:ne le (?:sai|saur)\\w*|n'en (?:sai|saur)\\w*|n'en (?:est|sont|sera|seront)) (?:rien|pas|avis\\w*|inform\\w*|prevenu\\w*)|n'est (?:ecrit|dit|mentionne|annonce|indique) nulle part|(?:we|they) (?:do not|don't|never|won't|will not) (?:mention|say|tell|announce|explain|advertise)(?: (?:it|so|them|anyone))?|(?:are|is|were|was) (?:not|never) (?:told|informed|warned|mentioned|announced)|without (?:telling|informing|asking|their knowing|their knowledge|saying so|mention\\w*)|unbeknownst|behind (?:their|his|her) backs?|never (?:learn|find out|know|told)|in (?:small|fine) print|en petits caracteres)";

export const aboutConduct: readonly Against[] = [
	{
		kind: 'cache',
		practice: 'ethique',
		at: [
			'ethique.droits',
			'ethique.neutralite',
			'renseignements.consentement',
			'solution.automatisation.moyen',
			'securite.effets_usagers',
		],
		words: new RegExp(`\\b${untold}`),
		// What people know is not told to somebody else.
		unless:
			/\b(?:proprietaire|employeur|landlord|employer|conjoint|spouse|proche|parents?|assureur|insurer|police|voisins?|neighbou?rs?|other side|partie adverse)\b[^.;,]{0,40}\b(?:avis|inform|told|sai[st]|knows?|learns?|prevenu|apprend)|\b(?:au|a l'|to the|to their|to his|to her) ?(?:proprietaire|employeur|landlord|employer|conjoint|spouse|voisin|neighbou?r|assureur|insurer)|\bpersonne d'autre\b|\banyone else\b|\bpersonne (?:ne |n')|\bnul (?:ne |n')|\bjamais\b|\bnobody\b|\bno one\b|\bno [a-z]+ (?:is|are|will)\b|\baucune? [a-z]+ n|\brien\b[^.;,]{0,40}\bsans\b|\bnothing\b[^.;,]{0,40}\bwithout\b|\bnever (?:shared|sold|used|sent)/,
		outright: true,
	},
	{
		// What is known of people is turned into money.
		kind: 'cache',
		practice: 'ethique',
		at: [
			'ethique.droits',
			'ethique.neutralite',
			'ethique.developpement_durable',
			'renseignements.consentement',
			'renseignements.necessite',
			'donnees.exploitation.decision',
			'budget.postes.nom',
			'benefices.nom',
			'benefices.valeur',
		],
		words: new RegExp(`\\b${known}\\b[^.;]{0,90}?\\b${forMoney}|\\b${forMoney}[^.;]{0,50}?\\b${known}\\b`),
		unless: /\bouvertes?\b|\bopen data\b|\bgratui|\bfree of charge|\bsans nom|\banonym|\bagreg|\btold no\b|\brefus/,
		outright: true,
	},
	{
		// Handed to those who live off them.
		kind: 'cache',
		practice: 'ethique',
		at: [
			'ethique.droits',
			'ethique.neutralite',
			'ethique.developpement_durable',
			'renseignements.consentement',
			'renseignements.necessite',
			'donnees.exploitation.decision',
		],
		words: new RegExp(
			`\\b${known}\\b[^.;]{0,60}?\\b(?:cede|donne|remi|transmi|transmet|partage|envoye|envoie|fourni|communique|goes?|given|gives?|passed|passes|handed|sent|shared|shares|forwarded)\\w*\\b[^.;]{0,20}?\\b(?:marchand|commercant|assureur|banque|courtier|vendeur|detaillant|publicit|creancier|agences? de credit|partis? politique|promoteur|dealer|retailer|insurer|bank|broker|realtor|advertis|seller|merchant|lender|landlord|marketing|telemarket|developer of condos)\\w*`,
		),
		unless:
			/\b(?:jamais|pas|ni|aucune?|rien|never|not|nor|nothing|no)\b|\bn'est\b|\bsi (?:elle|il|la personne)|\bson accord|\bleur accord|\bconsent|\ba sa demande|\bif they (?:ask|agree)|\bat their request|\btold no\b/,
		outright: true,
	},
	{
		kind: 'surveille',
		practice: 'ethique',
		at: [
			'ethique.droits',
			'ethique.developpement_durable',
			'ethique.neutralite',
			'ethique.empreinte',
			'equipe.environnement',
			'equipe.autonomie',
			'solution.automatisation.reaffectation',
			'solution.automatisation.moyen',
			'securite.journal_acces',
			'indicateurs.nom',
			'competences.gestion_changement.effet',
		],
		words: new RegExp(
			`\\b${boss}\\b[^.;]{0,12}?\\b${sees}\\b[^.;]{0,60}?\\b${moves}|\\b${sees} (?:par|by) (?:le |la |les |the |their |son |sa |leur )?${boss}\\b[^.;]{0,60}?\\b${moves}|\\b(?:logiciels?|cameras?|puces?|montres?|applications?|applis?|badges?|boitiers?|software|chips?|apps?|trackers?|wristbands?|sensors?)\\b[^.;,]{0,12}?\\b(?:prend|prennent|compt\\w*|not\\w*|enregistr\\w*|photograph\\w*|film\\w*|mesur\\w*|suit|takes?|counts?|logs?|records?|photographs|films|tracks?|measures?|times)\\b[^.;]{0,50}?\\b(?:ecrans?|clics|frappes|pas de|pauses?|minutes?|chacun\\w*|chaque (?:employe|agent|commis|membre)\\w*|visages?|screens?|clicks|key ?strokes|steps|breaks|each (?:employee|agent|clerk|worker|member)|everyone's|faces?)\\b|\\b(?:chronometr\\w*|pist\\w*|geolocalis\\w*|film\\w*|ecout\\w*|track(?:s|ed|ing)?|timed|filmed|recorded|monitored) (?:[a-z]+ ){0,4}?(?:a la (?:minute|seconde|trace)|en (?:direct|temps reel|continu|permanence)|toute la journee|(?:by|to) the (?:minute|second)|live|in real time|all day|at all times|minute by minute)`,
		),
		unless:
			/\bessais?\b|\btests?\b|\bdemo|\bne (?:les? |la )?(?:suit|suivent|voi[a-z]*|li[st][a-z]*|surveille|regarde|compte|chronometre)[a-z]* (?:pas|jamais|ni)\b|\b(?:does|do|can|will) ?not\b|\bconsent|\bagreed\b|\bsecours|\brescue|\burgence|\bemergenc|\bpatients?\b|\bsi (?:elle|il|la personne) (?:le )?(?:veut|choisit|accepte)/,
		outright: true,
	},
	{
		// Ranked by what they are, or for having used a right.
		kind: 'droit_nie',
		practice: 'ethique',
		at: [
			'solution.automatisation.moyen',
			'solution.automatisation.nom',
			'ethique.neutralite',
			'ethique.droits',
			'donnees.exploitation.decision',
			'parcours.promesse.delai',
			'solution.canaux.soutien',
		],
		words: new RegExp(
			[
				`\\b(?:qui|ayant|who|whose|dont|having)\\b[^.;,]{0,30}?\\b${usedRight}[^.;]{0,40}?\\b${ranked}`,
				`\\b(?:plaintes?|complaints?|refus|refusals?|contestations?|appeals?)\\b[^.;,]{0,25}?\\b${ranked}`,
				`\\b(?:selon|d'apres|par|according to|based on|by|weighs?|counts?|compt\\w*|pese\\w*|regard\\w*|looks? at|uses?|utilise\\w*|en fonction d\\w*) (?:[a-z']+ ){0,3}?${trait}\\b`,
				`\\b${trait}\\b[^.;,]{0,40}?\\b(?:compt\\w*|pes\\w*|poids|points?|cotes?|scores?|${ranked}|weigh\\w*|counts?)`,
			].join('|'),
		),
		unless:
			/\btrie?\b|\bstatisti|\bmoyenne|\baverage|\bpar (?:quartier|langue|region)\b|\baccessib|\btradu|\binterpret|\btravers|\bproche de chez|\bnear(?:est)?\b|\bdistance/,
		outright: true,
	},
	{
		// An exception that is no need: friends and members first.
		kind: 'droit_nie',
		practice: 'ethique',
		at: ['ethique.neutralite'],
		words:
			/\b(?:sauf|hormis|a part|mis a part|a l'exception d|excepte|except|other than|apart from|but for)[a-z]*\b[^.;]{0,60}?\b(?:passe|passent|passeront|servi|servis|servies|traite|traites|traitees|go|goes|come|comes|are (?:served|seen|taken|called)|jump|get in)\b[^.;]{0,15}?\b(?:d'abord|avant|en premier|premier[a-z]*|devant|plus vite|first|before|ahead|sooner|faster|the line|the queue)\b|\b(?:amis?|amies?|connaissances|parente|membres|elus?|elues?|conseillers municipaux|employes|abonnes|donateurs|anciens|friends?|relatives?|members|donors?|councillors?|employees|insiders|subscribers|acquaintances)\b[^.;,]{0,20}?\b(?:passe|passent|passeront|sont (?:servis?|vus?|traites?|appeles?)|go|come|are (?:served|seen|taken|called)|jump)\b[^.;]{0,12}?\b(?:d'abord|avant|en premier|premier[a-z]*|devant|plus vite|first|before|ahead|sooner|faster|the line|the queue)\b/,
		unless: /\burgen|\bhandicap|\bmalad|\benceinte|\bdanger|\bdisab|\bsick|\bpregnan/,
		outright: true,
	},
	{
		// Whoever pays is seen first.
		kind: 'droit_nie',
		practice: 'ethique',
		at: ['ethique.neutralite', 'ethique.droits', 'solution.identite.description', 'solution.automatisation.moyen'],
		words: new RegExp(
			`\\b${sponsor}[^.;]{0,80}?\\b${shownFirst}|\\b${shownFirst}\\b[^.;]{0,60}?\\b${sponsor}|\\b(?:choisi\\w*|pren\\w*|picks?|choose|chooses|takes?|gets?) (?:d'abord |first )?(?:[a-z']+ ){0,4}?(?:qui leur plait|qu'(?:ils|elles|il|elle) (?:veu|aim|prefer)\\w*|(?:they|he|she) (?:likes?|wants?|prefers?))\\b[^.;]{0,60}?\\b(?:autres?|others?|reste|rest|left|whoever|ce qui)`,
		),
		unless: /\bdistance|\balphab|\bordre d'arrivee|\border of arrival/,
		outright: true,
	},
	{
		kind: 'sans_releve',
		practice: 'bout_en_bout',
		at: ['solution.automatisation.reprise'],
		words:
			/\b(?:part(?:ent|ira|iront)?|s'envoie(?:nt)?|est envoyee?|sont envoyees?|tombe(?:nt)?|va|vont|goes?|leaves?|is sent|are sent|issues?|stands?|tient)\b[^.;]{0,40}?\b(?:de (?:lui|elle|soi|eux|elles)-memes?|toute? seule?s?|d'office|automatiquement|tel(?:le|s|les)? quel(?:le|s|les)?|by (?:it|them)sel(?:f|ves)|on (?:its|their) own|automatically|unreviewed|unchecked|as is)\b|\b(?:la (?:machine|regle)|le (?:systeme|programme|logiciel|robot|calcul)|l'(?:automate|algorithme|outil|ordinateur)|the (?:machine|system|program|software|algorithm|tool|computer|robot|rule)) (?:a (?:toujours )?(?:raison|le dernier mot)|garde le dernier mot|tranche|decide|decides|is (?:always )?right|has the (?:last|final) (?:word|say)|does the rest|s'occupe du reste)|\b(?:ferm|rejet|refus|class|effac|supprim|annul|clos|close|reject|drop|delet|discard|cancel)[a-z]*\b[^.;,]{0,20}?\b(?:d'office|automatiquement|a minuit|de (?:lui|elle|eux|elles)-memes?|at midnight|automatically|overnight|by (?:itself|themselves))|\b(?:n'a|n'ont|n'aura|n'auront) qu'a (?:attendre|recommencer|refaire|reessayer|rappeler|revenir|redeposer)|\b(?:must|has to|have to|can|may) (?:just |simply |only )?(?:wait (?:for|until|till) (?:next|the next)|start (?:over|again)|try again|reapply|re-apply|come back)/,
		outright: true,
		unless:
			/\b(?:a un|a une|au|vers (?:un|une)|to an?) (?:agente?|commis|prepose|technicienn?e?|technician|infirmi|clerk|person|officer|colleague|collegue|dispatcher|nurse)|\bor (?:call|phone|ask)s?\b|\bou (?:appel|telephon)[a-z]*/,
	},
	{
		// Nobody is there, or looks.
		kind: 'sans_releve',
		practice: 'bout_en_bout',
		at: ['solution.automatisation.reprise'],
		words:
			/\bsans qu(?:'(?:on|un|une)|e (?:personne|quelqu'un|quiconque|l'agent|le commis|nul))\b|\bsans (?:aucune? )?(?:intervention|verification|relecture|regard|appel possible|suite)\b|\bwithout (?:a |any |anyone |anybody |any ?one )?(?:person|body|human|look(?:ing)?|check(?:ing)?|review|intervention|one)\b|\bn'y a (?:personne|aucun (?:numero|recours|commis|agent|humain)|pas (?:de|d') ?(?:numero|recours|commis|agent|humain))|\b(?:personne|nul) (?:n'y|ne (?:les? |la |l')?)\s?(?:regard|verifi|reli|repond|surveill|rattrap|repren|retouch|revoi|jette)[a-z]*|\b(?:aucun (?:humain|agent|commis|employe)|aucune (?:personne|agente|employee)) (?:n'y |ne )(?:les? |la |l')?\w+|\b(?:nobody|no one|no (?:human|person|clerk|agent)) (?:to (?:call|reach|ask|talk)|is (?:there|on call)|(?:ever )?(?:looks?|checks?|answers?|picks?|follows|reviews?|opens?|reads?|sees?|handles?|corrects?|rechecks?|watches))/,
		unless: /\b(?:rien|aucune?|jamais|personne|nul|never|nothing|nobody|no [a-z]+)\b[^.;]{0,40}\b(?:sans|without)\b/,
	},
];
