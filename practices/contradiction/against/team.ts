/** Answers about the team, its governance and its skills that say the opposite of what practices 11, 12 and 16 ask. */
// cspell:disable: the beginnings of words, without accents
import type { Against } from './answer';

export const aboutTeam: readonly Against[] = [
	{
		kind: 'tout_d_avance',
		practice: 'valeur',
		at: ['gouvernance.methode'],
		words:
			/\b(?:cahier des charges|devis|exigences|specifications?|besoins|portee|requirements?|specs?|scope)\b.{0,40}\b(?:fige|gele|sign|arret|verrouill|ferm|approuv|frozen|locked|fixed|signed|set in stone)[a-z]*|\b(?:fige|gele|frozen|locked)[a-z]*\b|\bcascade\b|\bwaterfall\b|\bcycle en v\b|\bphase suivante\b|\bnext phase\b|\bn'est plus rouvert|\bnot reopened|\bfixed-price\b|\bprix (?:fixe|forfaitaire)|\bforfait\b|\b(?:one|single|seule?|unique) (?:acceptance|delivery|livraison|recette|mise en (?:service|production)|release|bascule)|\blivraison (?:unique|finale|complete)|\bbascul(?:e|ant|era|er) tout\b|\btout d'un coup|\bbig bang\b|\ball at once\b|\brecette (?:a la fin|finale)|\b(?:test|essai|recette|acceptance)[a-z]* (?:in month|au mois|a la fin)|\bau lancement\b|\bat launch\b|\bpackage the way|\bno discovery\b|\ben serie\b|\bsequentiel|\bsequential|\bun a un\b|\brien (?:ne sera|n'est) (?:montre|essaye)|\bsur \d\d mois\b.{0,30}\b(?:recette|livraison|fin)|\bplan (?:quinquennal|de \d+ ans)|\bfive-year plan|\bsecheresse\b/,
		unless:
			/\bfini\b|\bse reecrit|\breecrit|\bno frozen|\bsans devis|\bpas de devis|\baux (?:deux|trois|quatre|six) semaines|\bevery (?:two|three|four|second)|\biterations?\b(?! unique)|\bun a la fois|\bune a la fois|\bcarnet\b|\bbacklog\b/,
	},
	{
		// All of it in one piece, at the end.
		kind: 'tout_d_avance',
		practice: 'valeur',
		at: ['echeancier.iterations.valeur', 'echeancier.iterations.nom'],
		words:
			/\b(?:remis|livre|mis en (?:ligne|service)|ouvert|offert|delivered|released|handed over|opened|launched|shipped)[a-z]*,? (?:tous |toutes |tout |all )?(?:ensemble|d'un (?:seul )?(?:coup|bloc)|en une (?:seule )?fois|en bloc|en meme temps|together|at once|in one (?:go|piece|block|release)|at the same time)\b|\b(?:realisation|developpement|construction|programmation) (?:complete?|totale?|integrale?|de tout)\b|\b(?:complete|full|whole|entire) (?:build|development|construction)\b|\btout (?:le service|ce qui est prevu|sera (?:livre|remis|ouvert)|est (?:livre|remis))|\beverything (?:is (?:delivered|released)|opens|goes live|at the end)|\brien (?:n'est |ne sera )?(?:livre|remis|ouvert|montre)[a-z]* avant|\bnothing (?:is )?(?:released|delivered|shown) before/,
	},
	{
		kind: 'sans_trace',
		practice: 'gouvernance',
		at: ['gouvernance.decisions'],
		words:
			/\b(?:verbalement|de vive voix|(?<!-)verbal(?:ly)?|orally|word of mouth)\b|\bpas de trace|\bno (?:record|minutes|trace|log)\b|\bn'en garde pas|\baucun (?:registre|proces-verbal|compte rendu|ecrit)|\bconfidentiel(?:le)?s?\b|\bconfidential\b|\bn'y a pas acces|\b(?:has|have) no access|\bboite de courriel|\binbox\b|\bemail of\b|\bcourriels? (?:personnels?|du charge|du chef)|\bpersonne ne le tient|\bnobody keeps|\bderniere (?:ligne|entree|inscription) (?:date|remonte)|\blast entry\b|\b(?:vendor|supplier|firm|fournisseur|firme|integrateur)\b.{0,30}\b(?:keeps|tient|garde|portal|portail|conserve)|\bonly the favou?rable|\bque les (?:bonnes|favorables)|\breste(?:nt)? entre\b|\bstays? between|\bnon publiee?s?\b|\bsecret|\bbehind closed|\ba huis clos|\b(?:dans le|in the) (?:corridor|hallway)|\bpas ecrites?\b|\brien n'est (?:note|ecrit|consigne|inscrit)|\bnothing is (?:written|noted|recorded|logged)|\btout se (?:dit|regle|decide)\b|\b(?:nobody|no one) (?:wrote|writes|noted|records?|recorded)\b|\bpersonne (?:ne |n')(?:les |l'|en )?(?:a |ont )?(?:ecri|not|consign|inscri)[a-z]*|\b(?:au telephone|on the phone|over the phone)\b|\bnot written|\bsur demande seulement/,
		unless:
			/\bet (?:en ligne|sur (?:le|notre) site)|\band (?:online|on the site)|\bpuis inscrit|\bregistre que tou|\bpubliee?s? dans les|\bhosted by us|\bsauf les passages|\bthen (?:written|posted|logged)|\bpubliees? (?:le|au|sur|chaque)|\bouvert a tous/,
	},
	{
		kind: 'rien_delegue',
		practice: 'equipe',
		at: ['gouvernance.delegation', 'equipe.autonomie'],
		words:
			/\b(?:toute|tout|chaque|la moindre|meme un)\b.{0,40}\b(?:passe|monte|remonte|approuv|autoris|sign|soumis|valid)[a-z]*\b|\brien n'est delegue|\bnothing is delegated|\b(?:signe|approuve|autorise|valide|tranche) (?:chaque|tou(?:t|s|tes)|meme)|\bsigns? (?:every|each|off (?:on )?(?:every|each|all))|\bapproves? (?:every|each|all)|\bpropose,.{0,60}\btranche|\bproposes?,.{0,60}\bdecides|\b(?:compter|allow|takes?|prend) (?:\d+|[a-z]+) (?:semaines|mois|weeks|months)|\b(?:integrateur|fournisseur|firme|integrator|vendor|supplier)\b (?:decide|tranche|fixe|choisit|decides|sets|chooses)|\bla (?:ville|direction) (?:est|sera) informee|\b(?:ministry|city|board|department) is (?:only )?informed|\b(?:deux|trois|quatre|cinq|six|sept|huit|two|three|four|five|six|seven|\d+) (?:approbations?|signatures?|paliers?|comites?|directions?|approvals?|levels?)|\bsigned change request|\bencore faut demander|\brepartie?s? (?:chaque|par le chef|par la gestionnaire)|\bchef de (?:service|projet)\b.{0,30}\b(?:repartit|assigne|approuve|decide|distribue)|\bexecute(?:s|nt)? le plan|\btel que remis|\bas (?:handed|given) (?:down|to)|\b(?:may|can) (?:only )?suggest|\bpeut suggerer|\bset by (?:the )?(?:pmo|project office|head office|manual)|\bfixee?s? par (?:le bureau de projet|la direction|le manuel|l'infrastructure|le comite)|\breport to (?:\d+|four|five|six|different)|\bpull (?:them|people) back|\bautorisation (?:de|du|des)\b|\bpermission (?:of|from)\b|\bcouleur des boutons|\bno authority|\bn'a (?:aucun|pas le) (?:pouvoir|droit)|\bne decide (?:de )?rien|\bdecides nothing/,
		unless:
			/\bproduct owner (?:signs|approves|accepts)|\bresponsable d[eu] produit (?:signe|approuve|accepte|valide)|\bne signe que|\bl'equipe tranche|\btout le reste\b|\bno approval needed|\bne repartit plus|\bseulement ce qui|\bonly (?:what|above|over)|\bau-dela\b|\bau-dessus\b|\bnobody pulls|\bpersonne ne (?:les|peut)|\bsauf\b|\bexcept\b|\bportee\b|\bscope\b|\bresponsable d[eu] produit tranche|\bproduct owner decides|\bl'equipe (?:decide|choisit|publie)|\bthe team (?:decides|chooses)|\b(?:sous|moins de|under|below) (?:\$ ?)?\d|\bsans (?:autorisation|approbation|demander)|\bwithout (?:approval|permission|asking)/,
	},
	{
		kind: 'equipe_empechee',
		practice: 'equipe',
		at: ['equipe.environnement'],
		words:
			/\bpresence obligatoire|\bmandatory (?:presence|attendance)|\b(?:bloquee?s?|blocked)\b(?! (?:off )?(?:a|dans|sur|in|on) (?:l'|leurs? |nos |son |les? |the |their |our |all )?(?:agendas?|calendriers?|horaires?|calendars?|diar))|\b(?:verrouillee?s?|interdite?s?|locked|forbidden|banned)\b|\bcles? usb|\busb (?:key|stick)|\bautre edifice|\bother building|\bdifferent (?:building|floor)s?|\bpar billets?\b|\bby ticket|\btickets\b|\b(?:seul|single|one) (?:environnement|environment)\b|\breserver? (?:\d+|[a-z]+) (?:semaines|jours) d'avance|\bbook(?:ed)? (?:\d+|[a-z]+) (?:weeks|days) ahead|\bcannot (?:join|reach|connect|access|install)|\bne peu(?:t|vent) (?:pas )?(?:se connecter|installer|acceder|joindre)|\bprinted on\b|\b(?:from|de) 20(?:0\d|1[0-9])\b|\bwithout a camera|\bborrow|\bemprunt|\bsans (?:acces|ordinateur|ecran|local|outil)|\ben silos?\b|\bin silos?\b|\bpas (?:le droit|acces) (?:d|a|aux)/,
		unless: /\bpour qui le (?:peut|veut)|\bvisioconference permanente|\bcore hours/,
	},
	{
		kind: 'appris_trop_tard',
		practice: 'formation',
		at: [
			'competences.activites.nom',
			'competences.activites.forme',
			'competences.activites.public',
			'competences.plan',
		],
		words:
			/\b(?:lecture|lire|read(?:ing)?)\b.{0,20}\b(?:manuel|guide|manual|document)\b|\b(?:manuel|guide|pdf|document|manual) (?:de|of) \d+ pages|\b\d+-page\b|\bpresentation (?:commerciale|du produit|du fournisseur)|\bsales (?:pitch|presentation|demo)|\bcadres seulement|\bmanagers? only|\bsur le tas\b|\bon the job\b|\blearn as they go|\ble soir\b|\bnon paye|\bunpaid\b|\bon their own time|\bsur leur temps\b|\bpour leur compte|\bcatalogue offered|\bce que le catalogue|\b(?:semaines?|mois|jours?) apres (?:l'ouverture|la mise en|le lancement)|\b(?:weeks?|months?|days?) after (?:opening|launch|go-live)|\bonce (?:it is|we are|the service is) (?:open|live)|\bune fois (?:le service )?ouvert|\bvideo (?:a regarder|to watch)\b.{0,20}\b(?:soir|home|maison)/,
		unless: /\bdix cas\b|\bsemaine avant|\bweek before|\btemps de travail|\bdays before|\bjumelage|\bcas reels/,
	},
	{
		kind: 'laisse_a_soi',
		practice: 'formation',
		at: ['competences.gestion_changement.accompagnement'],
		words:
			/\b(?:avisee?s?|prevenue?s?|informee?s?|told|notified|informed|learn(?:s|ed)?)\b.{0,30}\b(?:matin|jour) (?:du|meme|de)|\b(?:the )?(?:same day|morning of|day of)|\ble jour meme\b|\bnote de service\b|\b(?:mute|licenci|congedi|mis a pied|fired|laid off|let go|moved out|reassign)[a-z]*\b|\bfaq\b|\bintranet\b|\brien (?:avant|n'est|de prevu)|\bnothing (?:before|is planned|planned)|\bno (?:training|support|help)\b|\baucun(?:e)? (?:formation|accompagnement|soutien|aide)|\bon their own\b|\bpar eux-memes|\bpar elles-memes|\bwas not told|\bwere not told|\bn'a pas ete (?:avise|prevenu|informe|consulte)|\bn'ont pas ete (?:avise|prevenu|informe|consulte)|\bs'adapter(?:a|ont)\b|\bwill adapt\b|\bapprendr(?:a|ont) (?:sur le tas|seul|par)|\bcourriel (?:le|du) (?:jour|matin|lendemain)|\bby e-?mail (?:the|on)|\b(?:connaitr(?:a|ont)|saur(?:a|ont)|apprendr(?:a|ont)) (?:leur|son) (?:sort|affectation|avenir|nouveau poste)\b|\bwill (?:learn|know|find out|be told) (?:of )?(?:their (?:fate|future|new post)|what becomes)|^(?:une? |an? )?(?:carte|gateau|diner|fete|plaque|montre|mot|card|cake|lunch|party|plaque|letter|note) (?:de (?:remerciement|depart|fin|retraite)|d'adieu|of thanks)|^(?:an? )?(?:thank[- ]you|farewell) (?:card|note|lunch|letter|party)|\bse (?:replacer|trouver|debrouiller)(?:a|ont)\b|\bfind (?:their own|themselves) (?:another|work|a)/,
		unless:
			/\b(?:mois|semaines) d'avance|\bin person\b|\ben personne\b|\bjumelage|\bsuit leurs questions|\bco-?chair|\bmonths ahead/,
	},
	{
		kind: 'tenu_a_l_ecart',
		practice: 'gouvernance',
		at: ['parties_prenantes.participation'],
		words:
			/\bfait accompli\b|\ba l'ecart\b|\bkept (?:out|away|in the dark)|\bleft out\b|\b(?:rapport|bilan|infolettre|report|newsletter|summary) (?:final|annuel)?\b.{0,20}\bpour information|\bfor information\b|\bpour information\b|\b(?:siege|seat) (?:est |was )?(?:retire|removed|withdrawn)|\bretiree? depuis\b|\bnda\b|\blaunch video|\b900 km\b|\bn'a pas ete (?:invite|consulte|rencontre|avise|prevenu|jointe?|approche)|\bn'ont pas ete (?:invite|consulte|rencontre|avise|prevenu|joint|approche)|\bnot (?:been )?(?:invited|consulted|met|told|asked|contacted|approached)|\b(?:avisee?s?|informee?s?|prevenue?s?|told|informed|notified)\b.{0,30}\b(?:apres|une fois|au lancement|after|once|at launch)|(?<!\()\baucune?\b[^()]{0,12}(?:$|,|\bd'ici|\bavant)|^(?:none|aucune)\b|\bpas avant\b|\bnot before\b|\bapres (?:le lancement|l'ouverture|la mise|coup)|\bafter (?:launch|opening|the fact)|\bdecouvr(?:e|ira|iront|ent)\b|\bwill find out|\bfinds? out\b|\bpose trop de questions|\bjamais (?:invite|consulte|rencontre|jointe?)|\bnever (?:invited|consulted|met|asked)|\bplus invite|\b(?:recevra|recevront|aura|auront|lira|liront|verra|verront|(?:will )?(?:receives?|gets?|reads?|sees?|be sent|is sent))\b.{0,60}\b(?:lorsque|quand|une fois|apres que|when|once|after)\b.{0,30}\b(?:arrete|decide|fini|termine|signe|adopte|conclu|regle|final|done|decided|settled|over|signed|closed|finished|complete)/,
		unless: /\bpuis\b|\bsiege au comite|\bsits on/,
	},
];
