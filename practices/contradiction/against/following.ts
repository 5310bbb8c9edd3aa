/** Answers about what is followed, told and measured that say the opposite of what practices 6, 8, 9 and 15 to 18 ask. */
// cspell:disable: the beginnings of words, without accents
import type { Against } from './answer';

export const aboutFollowing: readonly Against[] = [
	{
		kind: 'partage_ferme',
		practice: 'reutilisation',
		at: ['livrables.partage.licence', 'livrables.partage.depot', 'livrables.partage.quoi', 'livrables.partage'],
		words:
			/\b(?:propriete|usage) exclusi(?:f|ve)|\bexclusive(?:ly)? (?:property|use|owned)|\binterdite?s?\b|\bforbidden|\bcoffre\b|\bsafe\b|\bdisque dur\b|\bhard (?:disk|drive)|\bsur ordre\b|\b\d[\d ]*\$ (?:par|la|l')|\$[\d,]+ (?:per|a) (?:year|copy)|\bdetruit|\bdestroyed|\bpersonal account|\bcompte personnel|\bset to private|\bprive(?:e)?\b|\bno licen[cs]e|\bsans licence|\baucune licence|\bnobody may|\bcode ferme|\bclosed[- ]source|\bsur cle usb|\bsur demande\b|\b(?:on|by|upon) (?:written )?request\b|\bclients? (?:payants?|seulement)|\b(?:disque|lecteur|partage|serveur|reseau|dossier|depot|wiki|repertoire) (?:interne|partagee?|local|de la direction|de l'equipe|du ministere|du service)\b|\b(?:drive [a-z]\b|(?:shared|network|internal|team|local) (?:drive|folder|server|disk|share|repository|wiki|network))|\bintranet\b|\b(?:portable|ordinateur|poste|laptop|computer) (?:de|du|of)\b|^(?:aucune?|none|rien|nothing|(?:encore )?a (?:voir|determiner|definir|preciser|choisir|decider|discuter|etudier)|(?:still )?(?:to be|being) (?:looked|determined|defined|decided|chosen|discussed|studied|confirmed)|not (?:yet )?(?:chosen|decided|known)|pas encore|on verra|tbd)\b/,
		unless: /https?:|\bdonnees quebec\b|\bpublic\b|\bsans demande\b/,
	},
	{
		kind: 'depenses_cachees',
		practice: 'gouvernance',
		at: ['budget.suivi.publication', 'budget.suivi.frequence', 'budget.suivi'],
		words:
			/\bnon publie|\bpas publie|\bnot published|\bunpublished|\bn'(?:a|ont) pas a voir|\breservee? (?:a|au|aux)|\breserved (?:for|to)|\bsur rendez-vous|\bby appointment|\bonly when\b|\bseulement (?:si|quand|sur)|\bsur demande (?:d'acces|ecrite)|\baccess(?: to information)? request|\bstopped\b|\barrete(?:e)? (?:en|depuis)|\bsous un autre projet|\bunder another project|\bsecret|\bconfidentiel|\bconfidential|\binternal (?:only|use)|\ba l'interne (?:seulement|uniquement)|\bau (?:comite|conseil) (?:seulement|a huis clos)|\bnulle part\b|\bnowhere\b|^(?:aucune?|none)\b|\b(?:restent?|demeurent?|stays?|remains?|(?:is|are) kept|est gardee?|sont gardee?s)\b[a-z' ]{0,20}\b(?:finances?|comptabilite|division|direction|service|bureau|accounting|branch|unit|directorate|department)\b|\b(?:ne (?:sont|est|sortent|sort)|n'est|not|never)\b[a-z' ]{0,12}\b(?:montree?s?|diffusee?s?|communiquee?s?|divulguee?s?|affichee?s?|shown|shared|released|disclosed|circulated|made public)\b(?! (?:qu|avant|until|before))|\b(?:hors|outside|en dehors) (?:de |du |of )?(?:the |la |l'|le )?(?:direction|ministere|directorate|division|team|equipe|branch|department|service)\b/,
	},
	{
		// Told at the end alone.
		kind: 'depenses_cachees',
		practice: 'gouvernance',
		at: ['budget.suivi.publication', 'budget.suivi.frequence', 'budget.suivi'],
		words:
			/\bune (?:seule )?fois\b|\bonce\b,? (?:at|when|upon)|\ba la (?:fermeture|fin|cloture)\b|\bat (?:closing|the end)/,
		unless:
			/\b(?:hebdomadaire|mensuel|trimestriel|semestriel|annuel)|\b(?:chaque|tou(?:s|tes) les|aux \w+ semaines|fois (?:par|l'an))\b|\b(?:weekly|monthly|quarterly|yearly|every|each)\b/,
	},
	{
		kind: 'risque_subi',
		practice: 'performance',
		at: ['risques.reponse'],
		words:
			/\bcroise les doigts|\bfingers crossed|\bne pas en parler|\bnot (?:to )?tell|\bkeep (?:it )?quiet|\bon verra\b|\bwe(?:'ll| will) see\b|\b(?:assurance|insurance)\b.{0,20}\b(?:paie|pays|couvre|covers)|\bno change to\b|\bn'ont (?:pas|plus) (?:de|le) choix|\bhave no choice|\bchangera le mot de passe|\bespere|\bhope\b|\bprier\b|\bfaire confiance\b|\btrust (?:the|our)|\baccepte(?:e)?,? (?:faute|trop)|\baccepted\b,? too|\b(?:jugee?|tenue? pour) (?:tolerable|acceptable|negligeable)|\b(?:deemed|judged|considered) (?:tolerable|acceptable|negligible)|\baucune mesure\b|\bno (?:measure|action) (?:is )?(?:planned|needed|taken)|\btrop (?:cher|couteux|couteuse)|\btoo (?:expensive|costly)|\bavis au bas\b|\b(?:disclaimer|notice at the bottom)|\b(?:rien|nothing) (?:a faire|n'est (?:encore )?(?:prevu|planifie)|to do|(?:is |has been )?planned|can be done)|\bc'est (?:le lot|dans l'ordre)|\b(?:composer|faire|vivre) avec\.?$|\b(?:on|nul|personne) n'y peut rien|\bcan(?:no|')t be helped|\bcomes? with the (?:job|territory)|\b(?:part|fact) of life\b|\b(?:il|elle) (?:incombe|appartient|revient) (?:a|aux?) (?:l'|la |le |les |chaque )?(?:usag|citoyen|personne|famille|parent|demandeu|client|eleveur|proprietaire|locataire|resident|entreprise|patient|eleve|gens)|\bit is up to (?:the |each )?(?:user|citizen|people|famil|parent|applicant|resident|owner|tenant|client|customer|patient|business)|\b(?:a (?:leurs|ses)|at their own) (?:risques|risk)\b|\b(?:redoubler de|faire preuve de|plus de) (?:vigilance|prudence)\b|\b(?:chacun|chacune|les gens|les usagers|everyone|people|users) (?:devra|devront|doit|doivent|must|will have to|should)\b|\bis bound to\b|\b(?:finira|finiront) (?:bien )?par\b|\bs'habituer[a-z]*\b|\bget used to\b|\bsaura (?:bien )?(?:s'arranger|se debrouiller|trouver)|\bse debrouiller[a-z]*\b|\bwill (?:figure|sort) (?:it|this|something) out|\b(?:ne s'est|n'est) (?:encore )?jamais (?:produit|presente|arrive|vu)|\b(?:has|have) (?:not|never) (?:yet )?(?:come up|happened|occurred)|\bpeu probable\b|\bunlikely\b|\bc'est (?:au|a la) (?:fournisseur|firme|citoyen)|\bvendor(?:'s)? (?:problem|responsib)|\b(?:acces|comptes?|ports?|cles|access(?:es)?|accounts?|keys)\b[a-z' ]{0,25}\b(?:laisse|left)[a-z]*\b[a-z' ]{0,12}\b(?:ouvert|actif|active|valable|open|valid)/,
		unless:
			/\bfacteur\b|\bfactor\b|\bexercice|\bdrill|\bformer\b|\bformation|\bessai|\bplan de rechange|\bfallback|\bsecond (?:site|fournisseur)|\bet (?:une|un|deux)\b.*\b(?:copie|essai|verif)/,
	},
	{
		kind: 'personne_n_en_repond',
		practice: 'performance',
		at: ['risques.responsable', 'livrables.responsable'],
		words:
			/^personne\b|(?<!\b(?:avec|with) [^,;]{0,20})\b(?:tout le monde|everyone)\b|\bpartie?\b en|\bparti(?:e)? (?:en|depuis|a la retraite)|\bleft in\b|\bancien(?:ne)? (?:chef|directeur|directrice|responsable)|\bformer (?:head|director|manager)|\ble citoyen\b|\bthe citizen\b|\bthe user\b|\bl'usager\b|\bsi le risque se realise|\bif it happens|\bsalesperson|\bvendeur\b|\bno one on our side|\bstagiaire\b|\bintern\b|\bvacant|\bposte aboli|\babolished|\bthe vendor\b|^(?:le )?fournisseur$/,
	},
	{
		kind: 'etat_pour_peu',
		practice: 'gouvernance',
		at: [
			'communications.etat_situation.destinataires',
			'communications.etat_situation.frequence',
			'communications.etat_situation.support',
		],
		words:
			/(?<!-)\bverbal(?:ement|ly)?\b|\bbonne nouvelle|\bgood news|\btous les (?:deux|trois|cinq) ans|\bevery (?:two|three|five) years|\bprotege(?:e)? par mot de passe|\bpassword|\bmot de passe\b|\bnobody else|\bpersonne d'autre|\bwhatever happened|\bsame green|\btoujours (?:vert|au vert)|\b(?:parrain|commanditaire|sous-ministre|directeur|directrice|equipe|sponsor|director|team)\b.{0,12}\b(?:seul|seule|seulement|uniquement|alone|only)\b|\b(?:seul|seule|only) (?:le |la |l'|the )(?:parrain|sous-ministre|directeur|equipe|sponsor|director|team)|\b(?:a la (?:fin|cloture)|at the end|on closing)\b|\brapport de cloture|\bclosing report|\bdepuis la livraison|\bsince delivery|\bne (?:se fait|circule) plus|\bn'est plus|\bon request|\bsur demande\b|\bquand (?:on|ca|il y a)\b|\bwhen (?:asked|there is)/,
		unless:
			/^(?:mensuel|hebdo|bimensuel|trimestriel|toutes les|tous les (?:mois|lundi|mardi|mercredi|jeudi|vendredi)|chaque (?:mois|semaine|lundi|mardi|mercredi|jeudi|vendredi)|aux (?:deux|trois|quatre|six)|monthly|weekly|quarterly|every (?:two|three|four|six|month|week))|\bet (?:les |aux )?partenaires|\band (?:the )?partners|\bvoix haute|\bgros caracteres|\bbraille|\blangue des signes|\btraduite?s?\b|\bread aloud|\blarge print|\btranslated\b/,
	},
	{
		// A channel is listed that does not exist yet: what comes later is the whole of it, and no day is given.
		kind: 'canal_a_venir',
		practice: 'en_ligne',
		at: ['solution.canaux.soutien'],
		words:
			/^(?:(?:la |le |l'|the |this |ce |cette |une |un |an? )?(?:version|appli|application|app|canal|channel|ligne|line|clavardage|chat|comptoir|counter|site)\b[a-z' ]{0,30} (?:viendra|arrivera|suivra|est a venir|(?:est|sera) prevue?|n'existe pas encore|sera (?:offerte?|ajoutee?|livree?|ouverte?)|will (?:come|follow|be (?:added|offered|delivered|opened))|comes later|is (?:planned|coming|to come)|does not exist yet)|(?:a venir|viendra|prevue? plus tard|pas encore|coming (?:soon|later)|to come|comes later|not yet|later on)\b)/,
		unless:
			/\d|\bprevue? pour\b|\bplanned for\b|\blangues\b|\blanguages\b|\bsoir|\bsamedi|\bevening|\bsaturday|^a venir [a-z]+er\b|\bhors ligne|\boffline|\bgros caracteres|\blarge print|\btradui|\btranslat|\b(?:anglaise?|english)\b/,
	},
	{
		kind: 'detourne',
		practice: 'en_ligne',
		at: ['communications.promotion'],
		words:
			/\b(?:invite|venir|appeler|telephoner|se presenter|passer|come|call|visit)[a-z]*\b.{0,24}\b(?:comptoir|bureau|agent|telephone|counter|office|in person)\b|\bformulaire papier|\bpaper form|\bpage \d+\b|\bon page\b|\bau bas de la page|\bbottom of\b|\bne veut pas (?:que|trop)|\bdo(?:n't| not) want (?:too|many)|\bfee\b.{0,30}\bonline|\bfrais\b.{0,30}\ben ligne|\bwaived at\b|\bgratuit(?:e)? au (?:comptoir|bureau)|\bannual report|\brapport annuel|\bemployes? (?:du ministere|de la ville)\b.{0,10}(?:seulement|$)|\bstaff of\b|\bintranet\b|\bdepliants? imprime|\bsurest way|\bplus sur\b/,
		unless: /\bau comptoir, (?:l'agent|un agent) montre|\ben ligne d'abord|\bfirst online|\blien\b.{0,20}\btexto/,
	},
	{
		kind: 'donnees_fermees',
		practice: 'donnees',
		at: ['donnees.diffusion.jeu', 'donnees.diffusion.licence', 'donnees.diffusion.portail', 'donnees.diffusion'],
		words:
			/\bnoms?\b.{0,16}\badresses?\b|\bnames?\b.{0,16}\baddresses?\b|(?<!\bsans [a-z ]{0,12}|\bno [a-z ]{0,12})\bpar (?:rue|adresse|ferme|famille|personne|numero|etablissement agricole)\b|\b(?:by|per) (?:street|address|farm|household|person)\b|\be-?mails? left in|\bavec (?:les |leur |son )?(?:courriels?|numeros?|noms?|adresses?|positions?|coordonnees)\b|\bwith (?:the |their )?(?:[a-z]+(?:'s)? ){0,2}(?:names?|e-?mails?|address(?:es)?|phone)|\bscannees?\b|\bscanned\b|\ben pdf\b|\bpdf only|\bloi sur l'acces\b|\bon request\b|\bsur demande\b|\bsans les (?:trois|deux|mauvais|regions)|\bwithout the (?:bad|worst)|\bvendue?s?\b|\bsold\b|\b\d[\d ]* \$ la\b|\bintranet\b|\bpassword|\bmot de passe|\binternal\b|\ba l'interne\b|\bcommerciale?\b/,
		unless:
			/\b(?:sans|aucun) (?:le |les |leurs? )?(?:nom|adresse|position|numero|rien qui)|\b(?:with|without) (?:no|any) (?:names?|address|phone|number)|\bno names?\b|\bremoved\b|\bmasque|\bautrefois|\banonym|\bfree\b|\bgratuit|\bwithout (?:names|addresses)/,
	},
	{
		kind: 'donnees_sans_decision',
		practice: 'donnees',
		at: ['donnees.exploitation.decision', 'donnees.exploitation.source', 'donnees.exploitation'],
		words:
			/^(?:aucune?|none)\b|\bparce qu'(?:il|elle) est exige|\bbecause (?:it|we) (?:is|are) (?:required|asked)|\bdeja (?:annonce|decide|prise)|\balready (?:announced|decided|taken)|\bjustifier\b|\bto justify\b|\bimpression des agents\b|\bgut feeling|\bne garde pas\b|\b(?:not|no) (?:kept|recorded|logged)|\bsans verification|\bwithout (?:checking|verif)|\btyped from paper|\b(?:ans?|years?|months?|mois) (?:de retard|behind|late)|\brank(?:ing)? (?:call )?(?:agents|staff|employees)|\bclasser les (?:agents|employes)|\bsurveiller les (?:agents|employes)|\bby name\b/,
		unless: /\bplus l'impression|\bno agent is named/,
	},
	{
		// It will be read, or shown: nothing is chosen by it.
		kind: 'donnees_sans_decision',
		practice: 'donnees',
		at: ['donnees.exploitation.decision'],
		words:
			/^(?:a titre (?:indicatif|informatif|d'information)|pour (?:information|memoire|consultation|les? dossiers?|reference|usage interne)\b|par curiosite|for (?:information|reference|the record|awareness|interest|internal use)\b|fyi\b|(?:to )?(?:stay|keep|be) (?:informed|aware)|(?:s'|se tenir |rester )?inform(?:er|es)\b)|\b(?:avec|with) (?:grand |great |much )?(?:interet|interest)\b|\b(?:sera|seront) (?:[a-z]+ )?(?:regarde|lu|note|consulte|vu|presente|montre|partage|discute|observe|surveille|range|verse|classe|conserve|garde|affiche)(?:e?s?)\b|\b(?:will|to) be (?:[a-z]+ )?(?:looked at|read|noted|viewed|kept|filed|presented|shown|shared|discussed|consulted|observed|monitored|watched|displayed|archived|reviewed)\b|\b(?:prise?s?|prendra|prendre) (?:en )?(?:note|connaissance|acte)\b|\b(?:taken|take) (?:note|under advisement)\b|\b(?:on|nous) (?:verra|verrons|avisera|aviserons)\b|\bwe(?:'ll| will) see\b|\bbon a savoir\b|\b(?:good|nice) to (?:know|have)\b|\b(?:aucune?|no) (?:decision|suite|action)\b/,
		// A choice stands beside.
		unless:
			/\b(?:pour|afin de|et|puis|to|then|and|so) (?:[a-z]+ )?(?:choisir|decider|fixer|ajuster|modifier|retirer|ouvrir|fermer|corriger|revoir|reviser|deplacer|ajouter|allonger|recruter|affecter|recrire|reecrire|choose|decide|set|adjust|change|fix|drop|open|close|rewrite|correct|move|add|hire|assign|plan|send)|\b(?:qui|which|who) (?:choisit|decide|fixe|tranche|chooses?|decides?|sets?)\b/,
	},
	{
		kind: 'mesure_faussee',
		practice: 'performance',
		at: ['indicateurs.base', 'indicateurs.cible', 'indicateurs.nom', 'benefices.mesure'],
		words:
			/\b(?:ans?|mois|annees?|years?|months?|weeks?|semaines) apres (?:l'ouverture|la mise|le lancement)|\b(?:years?|months?|weeks?) after (?:opening|launch|go-?live)|\bwhatever we\b|\bce qu'on (?:aura|atteindra)|\b(?:reunions?|meetings?|comites?)\b.{0,16}\b(?:tenue?s?|held)\b|\b(?:visites?|clics?|clicks?|views?|vues)\b.{0,16}\b(?:communique|page d'accueil|press release|home page|news)|\bpages? (?:imprimees?|printed)|\b(?:a faire monter)\b.{0,4}$|\bn'y en aura pas\b|\bthere will be none\b|\bequipe est dissoute|\bteam (?:is )?(?:disband|dissolv)|\battestation du fournisseur|\bvendor'?s (?:attestation|word|statement|report)|\bdit par le fournisseur|\bne comptent pas\b|\bdo not count|\bfeeling\b|\bimpression\b|\bforecast\b.{0,30}\bactual|\b(?:modules?|fonctions?|features?|licen[cs]es?) (?:actives?|activated|livrees?|delivered|vendues?|sold)|\blignes de code|\blines of code|\bserveurs? eteints?|\bservers? (?:off|shut)|\bcouriels? envoyes|\bemails? sent\b|\bheures (?:facturees|travaillees)|\bhours (?:billed|worked)/,
		unless: /\ba faire baisser|\breprend le suivi|\babandons compris/,
	},
	{
		kind: 'gain_a_rebours',
		practice: 'performance',
		at: ['benefices.valeur', 'benefices.nom'],
		words:
			/\bperte d|\bloss of\b|^0 \$|\baucun (?:gain|benefice)|\bno (?:gain|benefit)|\bnobody outside|\bpersonne (?:hors|en dehors)|\bdecourag|\bdiscourag|\bde plus (?:payes?|par (?:demande|personne|dossier)|pour (?:le citoyen|les familles))|\b(?:two|one|three|\d+) more (?:visits?|trips?|steps?|forms?)|\bcouts? montent|\bcosts? (?:go up|rise)|\bjusqu'a \d+ fois la mise|\bup to \d+ times/,
		unless: /\bde moins\b|\bfewer\b|\bless\b|\brejoint/,
	},
	{
		kind: 'hypothese_close',
		practice: 'valeur',
		at: ['hypotheses'],
		words:
			/\bon ne verifie pas|\bnot (?:going to be )?(?:checked|verified|tested)|\binutile d|\bno need to\b|\bconnu depuis\b|\bdu premier coup\b|\bfirst time right|\baucune correction prevue|\bno (?:fixes|corrections) planned|\bdonc pas de\b|\bso no\b|\bevery(?:one|body) (?:owns|has|knows|can)\b|\btout le monde (?:a|possede|sait|peut)\b|\bwithout training\b|\bsans formation\b|\bs'adapter(?:a|ont)|\bwill adapt\b/,
		unless: /\ba (?:compter|verifier|mesurer)|\bsondage|\bsurvey|\bwill tell\b|\bpilote\b/,
	},
];
