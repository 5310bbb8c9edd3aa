/** Answers about the solution that say the opposite of what practices 3 to 8, 14 and 15 ask. */
// cspell:disable: the beginnings of words, without accents
import type { Against } from './answer';

export const aboutSolution: readonly Against[] = [
	{
		kind: 'motif_d_habitude',
		practice: 'technologies',
		at: ['solution.hebergement.justification'],
		words:
			/\b(?:paye(?:s|es|e)?|achetee?s?|acquis(?:es?)?|refaite?|renovee?s?|renouvelee?s?|bought|paid for|refurbished|renewed|purchased)\b.{0,30}\b(?:en|in|l'an dernier|last|depuis|jusqu)\b|\b(?:on|nous) (?:a|avons|vient d|venons d)\b.{0,20}\b(?:acheter?|refait|renove|agrandi|paye)|\bwe (?:just |already )?(?:bought|own|paid|have (?:the|our own) (?:room|servers|racks))|\bplus a l'aise\b|\bpas (?:ete )?(?:evalue|etudie|regarde|compare)|\bn'a pas ete (?:evalue|etudie|regarde|compare)|\bnot (?:been )?(?:looked at|evaluated|assessed|compared|considered)|\bnever (?:looked|evaluated|assessed|considered)|\bprefere?\b|\bprefers?\b|\blikes?\b|\baime(?:nt)? (?:mieux|voir|savoir)|\bde ses yeux|\bquestion (?:is )?(?:closed|close|reglee|fermee)|\bonly sells\b|\bne vend que\b|\bhabitude|\bhabitue|\bused to\b|\bgabarit\b|\btemplate\b|\btoujours (?:ete|fait|heberge|eu)|\balways (?:been|hosted|done)|\bneuve?s?\b|\bbrand[- ]new|\bfait confiance|\b(?:don't|do not|ne) (?:trust|font? pas confiance)|\bplus rassurant|\bfeels? safer|\bsous[- ]utilis|\bplace (?:dans|libre)|\bspare (?:room|capacity|space)|\bcontrat\b.{0,30}\brenouvel/,
		unless:
			/\bs'eteign|\bjusqu'en|\bcomparee?s?\b|\bcompared\b|\bsold\b|\bpenalite|\bpenalty|\bloi\b|\blaw\b|\bact\b|\bfibre|\breseau\b|\bnetwork\b|\brevu en|\breviewed in|\bmig(?:re|rat)|\braisons? de changer\b|\breasons? to change\b|\bcapacite\b|\bcapacity\b/,
	},
	{
		kind: 'tout_d_un_bloc',
		practice: 'technologies',
		at: ['solution.architecture.description'],
		words:
			/\b(?:seul|single|unique) (?:bloc|block|programme|program|executable|application|serveur|server|fichier|file|ecran)\b|\bd'un (?:seul )?bloc\b|\bmonolith|\bprocedures? stockees?|\bstored procedures?|\blisent (?:directement )?(?:nos|les) tables|\b(?:read|write)s? (?:directly |straight )?(?:from |into |to )?(?:our|the) (?:tables|database)|\bbrise (?:\d+|[a-z]+|tou)|\bbreaks? (?:\d+|four|three|every|all)|\bformat (?:[a-z]+ ){0,3}(?:proprietaire|ferme)|\bproprietary format|\bpas d'(?:export|interface|api)|\bno (?:export|interface|api)\b|\baucune (?:interface|export|api)|\bimpossible (?:a|de) (?:remplacer|separer|sortir|changer|extraire)|\bcannot be (?:replaced|separated|swapped|changed)|\bhard-?coded|\bcodee?s? en dur|\bdans le code des ecrans|\b(?:access|excel)\b.{0,20}\b(?:par|per|fusion|merged|base|database|macros?)|\bchiffrier\b|\bspreadsheet|\bmacros?\b|\bmerged by\b|\ba la main le\b|\bsingle point|\btout est dans\b|\beverything (?:is|sits|lives) in\b|\bne tourne que sur\b|\bruns only on\b|\bfull release\b|\blie(?:s|es)? (?:les uns aux autres|ensemble)|\btightly|\bfichiers? (?:csv|plat|texte)\b.{0,40}\b(?:nuit|lecteur|main)|\bversion \d+ (?:qui )?n'est plus (?:soutenue|supportee)|\bno longer supported|\bunsupported/,
		unless:
			/\bderriere une? (?:api|interface)|\breplaceable|\bremplacable|\bapi documentee|\bretiree?s? (?:en|le)|\bcan be swapped|\b(?:jusqu'(?:au|a|en)|until|till) (?:le )?(?:\d|[a-z]+ \d)/,
	},
	{
		kind: 'motif_sans_examen',
		practice: 'technologies',
		at: ['solution.options.motif', 'solution.reutilisation.decision'],
		words:
			/\bseule option (?:regardee|etudiee|examinee|consideree)|\bonly option (?:looked|considered|studied)|\bd'emblee\b|\bout of hand\b|\bc'est la (?:firme|compagnie) qui\b|\b(?:same|meme) (?:vendor|firm|fournisseur|firme) (?:as|que|depuis|qui)|\bpersonne (?:ici )?(?:ne connait|n'a appele|n'a regarde|n'a essaye)|\bnobody (?:here )?(?:knows|called|looked|tried)|\bsans (?:l'essayer|essai|l'avoir essaye|la regarder|le regarder|comparer|comparaison)|\bwithout (?:trying|a trial|looking|comparing|testing)|\bil restait\b.{0,30}\b(?:licences?|argent|budget|\$)|\blicen[cs]es? (?:a ecouler|left over|to use up)|\bleft-?over\b|\bannounced (?:it|by)|\bl'a annonce|\bcomparison to follow|\bcomparaison (?:a venir|suivra)|\btrade show|\bsalon\b|\bcolloque|\bon aime mieux (?:avoir )?(?:le notre|la notre|notre)|\bwe (?:prefer|would rather have|like) (?:our own|to build)|\bde zero\b|\bfrom scratch\b|\bpour que l'equipe apprenne|\bcopie(?:e)?\b.{0,60}\bne plus recevoir|\bdeja (?:parti|lance|signe)\b|\balready (?:out|signed|launched|issued)|\bsharing our\b|\bpartager (?:nos|notre)\b|\bdeuxieme (?:authentification|connexion|systeme)|\bsecond (?:authentication|sign-in|login|system)|\ble temps manquait|\bno time to\b|\bpas (?:le temps|eu le temps)|\blose the (?:counter|volume)|\bpas invente ici|\bnot invented here|\b(?:prefere|favori) (?:du|de la)|\bfavou?rite of\b|\b(?:contrat|marche|entente|licences?|logiciel|progiciel|contract|deal|licen[cs]es?|software|package)\b.{0,30}\b(?:signee?s?|attribuee?s?|achetee?s?|acquise?s?|payee?s?|signed|awarded|bought|purchased|paid)\b.{0,60}\b(?:ensuite|apres (?:coup|quoi)|par la suite|afterwards?|later|only then)\b|\b(?:pour|for) (?:la forme|the record|form'?s sake|appearances)\b|\ba posteriori\b|\bapres coup\b|\bafter the fact\b|\bafter (?:it|the contract) was (?:signed|bought|awarded)|\b(?:choix|decision|option|choice|decision) (?:etait|est|was|had been|has been) (?:deja|already) (?:faite?|prise?|arretee?|entendue?|made|taken)|(?<!\bqui (?:est|sont) )\bdeja (?:achete|paye|choisi)e?s?\b(?! (?:par|ailleurs|dans))|(?<!\b(?:which|that) (?:is|are) )\balready (?:bought|paid for|purchased|chosen|picked)\b(?! (?:by|elsewhere))/,
		unless:
			/\bapres (?:un|deux|trois|\d+) |\bafter (?:a |two |three )?(?:trial|test|weeks)|\ba ete comparee?|\bwas compared|\bremis nos notes|\bdepot d'origine/,
	},
	{
		// Put aside for how it looks.
		kind: 'motif_sans_examen',
		practice: 'technologies',
		at: ['solution.options.motif', 'solution.reutilisation.decision', 'solution.plateformes.usage'],
		words:
			/\b(?:ecarte|rejete|refuse|non retenu|pas retenu|rejected|discarded|turned down|ruled out|set aside|not chosen)[a-z]*\b.{0,60}\b(?:logos?|prestige|branding|(?:notre|nos|our) (?:[a-z]+ )?(?:couleurs?|image|marque|nom|signature|look|colou?rs?|brand|name))\b|\b(?:n'incarne|manque d(?:e |')|lacks|n'a pas (?:l'|la |le )|does not have (?:the|our))[a-z' ]{0,20}(?:ambition|envergure|prestige|panache|flair|vision|allure|image)\b/,
	},
	{
		kind: 'identite_cachee',
		practice: 'coherence',
		at: ['solution.identite.description'],
		words:
			/\b(?:logo|couleurs?|marque|nom|habillage|charte graphique|brand|colours?|look|skin) (?:du|de la|of the|de l') (?:fournisseur|firme|vendor|supplier|editeur|progiciel|package)|\b(?:vendor|supplier)'?s (?:logo|brand|colours?|look|name|skin)|\ben \.com\b|@[a-z-]*(?:firme|vendor)|\bnoreply@|\b\.com address|\bchaque (?:direction|equipe|ministere|bureau) (?:a|choisit|garde)\b|\beach (?:branch|team|department) (?:picks|chose|keeps|has)|\b(?:trois|quatre|cinq|six|\d+) (?:en-tetes|logos|palettes|habillages|headers|looks) differents?|\bdifferent (?:headers?|looks?|logos?)\b|\bsans (?:drapeau|signature|logo)\b|\bne fasse pas gouvernement|\bown (?:mascot|name|brand|logo)|\bmascot(?:te)?\b|\b(?:gabarit|modele|site) de (?:19\d\d|200\d|201\d)|\ball caps\b|\bonly in (?:the )?(?:terms|footer)|\bpropre (?:marque|logo|mascotte|identite|nom de domaine)|\bdomaine (?:a lui|propre|\.com|\.ca achete)/,
		unless:
			/\bno mascot|\bsans mascotte|\bn'apparai|\bne (?:parait|paraissent|figure|s'affiche)\b|\bdoes not (?:appear|show)|\bnever (?:appears|shows)|\bappears? only|\bnulle part|\bsysteme de design/,
	},
	{
		kind: 'accessibilite_laissee',
		practice: 'simplicite',
		at: ['solution.accessibilite.audit', 'solution.accessibilite.description', 'solution.accessibilite.mesures'],
		words:
			/\b(?:echecs?|obstacles?|defauts?|fautes?|barrieres?|failures?|barriers?|issues?)\b.{0,50}\b(?:classe|accepte|laisse|reporte|accepted|left|filed|deferred|shelved)|\brapport classe|\bpas (?:necessaire|requis)|\bnot (?:needed|necessary|required)\b|\bnotre clientele\b|\bour (?:users|clients|public) (?:see|do not|don't)|\bcoche (?:lui-meme|elle-meme|la grille)|\b(?:fournisseur|vendor|supplier)\b.{0,30}\b(?:grille|attest|checklist|self)|\bself-?(?:assess|declar|attest)|\bautoevaluation|\bs'il y a (?:une )?plainte|\bif (?:someone|somebody|anyone|there is a) complain|\bon complaint|\bapres (?:la mise en (?:ligne|service)|l'ouverture|le lancement)|\b(?:months?|weeks?|year) after (?:launch|opening|go-?live)|\bafter (?:launch|opening|go-?live)|\boverlay|\bsurcouche|\baccepted as is|\baccepte tel quel/,
		unless:
			/\bcorrig|\bfixed\b|\bretiree?\b|\bremoved\b|\bnone (?:left|remain)|\baucune? (?:ne )?rest|\bplus aucune?\b|\bavant (?:la mise|l'ouverture|chaque)/,
	},
	{
		kind: 'sans_releve',
		practice: 'bout_en_bout',
		at: ['solution.automatisation.reprise'],
		words:
			/^(?:personne|nobody|no one|aucune?)\b(?![^.;]{0,60}\b(?:sans|without)\b)|\bs'accumul|\bpile up|\bs'il est encore la|\bif (?:he|she) is still|\bstagiaire|\bintern\b|\bfinal(?:e|es)?\b.{0,60}\b(?:renvers|appel|overturn|droit)|\bn'a pas le droit de (?:le |la )?(?:renverser|changer|modifier)|\b(?:cannot|may not|can't) (?:be )?(?:overturn|overrid|change|revers)|\bsans appel\b|\bno appeal\b|\bretries\b.{0,40}\buntil\b|\bnobody is told|\bpersonne n'est (?:averti|avise|prevenu)|\bchaque (?:printemps|annee|an)\b|\bonce a year|\b(?:fermee|close[ds]?|rejetee)\b.{0,30}\b(?:en refait|recommence|start(?:s)? (?:over|again)|applies again)|\b(?:let go|laid off|mis(?:e|es)? a pied|aboli)|\bticket queue\b|\bfile d'attente du fournisseur|\b(?:recommenc|refai)[a-z]* (?:sa|la|leur|une) demande|\bmust (?:re-?apply|start over|submit again)|\brien (?:n'est |de |d')?prevu|\baucune? (?:releve|reprise|recours|verification|solution de rechange)\b|\bnothing (?:is |has been )?(?:planned|foreseen|provided)|\b(?:ne (?:peut|saurait)|cannot|can't|never|does not|doesn't)[a-z ]{0,6} (?:se tromper|faillir|tomber en panne|echouer|fail|fails|be wrong|err\b|errs|go down|break)|\bne (?:se trompe|tombe|echoue) (?:pas|jamais)|^(?:inutile|pas (?:besoin|requis|necessaire)|non requis|not (?:needed|required|necessary)|no need|unnecessary)|\binfaillib|\binfallib|\bfoolproof|\bfail-?safe\b$/,
		unless: /\baucun refus\b|\bdans la journee|\ble jour meme|\bthen a person/,
	},
	{
		kind: 'pmv_sans_apprentissage',
		practice: 'valeur',
		at: ['solution.pmv.objectifs'],
		words:
			/\bbudget (?:est|sera|soit) depense|\bspend the\b|\bni plus ni moins|\btoutes les fonctions|\ball (?:the )?(?:functions|features)|\bparite\b|\bparity\b|\bchoix deja fait|\baucun resultat ne changera|\bconference de presse|\bpress conference|\ba montrer (?:a|au)\b|\bsomething to show|\bfreeze\b|\bfiger\b|\bsign[- ]off|\bapprobation (?:de|du)\b|\bfaire signer|\btrain the vendor|\bformer les (?:juniors|employes) (?:de la firme|du fournisseur)|\bmettre en (?:ligne|service|production)\b$|^(?:go live|go-live|launch|livrer|deliver)\b.{0,20}$|\bavant (?:le 31 mars|les elections)|\bbefore (?:march 31|the election)|\bprove to the\b|\bprouver (?:au|a la|aux) (?:conseil|direction|ministre|cabinet|sous-ministre)|\bfacturer\b|\binvoice\b/,
		unless: /\bsavoir si|\bapprendre\b|\bsee whether\b|\blearn\b|\bon regarde/,
	},
	{
		kind: 'pmv_sans_apprentissage',
		practice: 'valeur',
		at: ['solution.pmv.objectifs'],
		// Somebody above is to be pleased, or a date kept: whatever people do, it is reached.
		words:
			/^(?:montrer|demontrer|prouver|convaincre|rassurer|impressionner|satisfaire|plaire|presenter|show|demonstrate|prove|convince|reassure|impress|please|satisfy|present)\b.{0,50}\b(?:ministres?|ministeres?|ministry|ministers?|direction|directorate|comite|committee|conseil|council|board|cabinet|sous-ministres?|deputy|elus?|maires?|mayors?|executives?|management|presse|press|medias?|tresor|treasury|bailleurs?|funders?|sceptiques|skeptics)\b|\b(?:date|echeance|calendrier|echeancier|deadline|schedule|timeline|livraison|delivery)\b.{0,40}\b(?:(?:est|a ete|sera|soit|was|were|is|will be) )?(?:tenue?s?|respectee?s?|kept|met|honoured|honored)\b|^(?:tenir|respecter|meet|keep|hit|make|honour) (?:la |le |les |the |l'|our |its |notre )?(?:dates?|echeances?|calendrier|echeancier|budget|deadlines?|schedule|timeline|delai (?:de livraison|prevu|annonce par)|engagement (?:du|de la) (?:ministre|gouvernement))\b|^(?:inaugurer|celebrer|souligner|lancer|livrer|ouvrir|deployer|inaugurate|celebrate|launch|deliver|release|ship|open|deploy)\b.{0,60}\b(?:a temps|a la date|avant (?:le|la|les|l')|on time|in time|on schedule|by|before|on budget)\b|^(?:inaugurer|inaugurate|celebrer|celebrate)\b|\b(?:a temps|on time)$|\b(?:vitrine|showcase|rayonnement|visibilite|publicity)\b/,
		unless:
			/\b(?:savoir|apprendre|verifi|mesur|observ|compren|test|essay|valid|compar|decouvr|voir (?:si|combien|comment|ou)|see (?:if|whether|how)|learn|find out|check|whether|understand|confirm|combien|how many|know if)|\bqui renonc|\d [a-z]+ sur \d|\bout of\b|\bgarder la plus|\bkeep the\b|\brecueill|\bgather|\?/,
	},
	{
		kind: 'habitude',
		practice: 'bout_en_bout',
		at: ['parcours.etapes.motif'],
		words:
			/\btoujours (?:ete|fait|eu|exige|demande|procede|fonctionne|signe|range|classe|garde|tamponne|imprime|remis|recu|travaille|voulu|utilise)[a-z]*\b|\bne rien changer\b|\bchange nothing\b|\bdepuis toujours\b|\bon a toujours\b|\b(?:par|une? (?:vieille )?|la force de l') ?(?:habitude|tradition|coutume)\b|\bcomme (?:avant|toujours|d'habitude|on l'a)\b|\balways (?:been|done|had|asked|worked|signed|used)|\b(?:out of|by|from|an old|a long) (?:habit|tradition|custom)\b|\bas (?:ever|usual|always)\b|\b(?:procedure|consigne|memo)s? (?:interne )?(?:de |d'|date de |of |from |dating from )(?:[a-z]+ )?(?:19\d\d|20[01]\d)\b|\b(?:19\d\d|20[01]\d) (?:internal )?(?:procedure|memo)\b|\b(?:le personnel|les agents?|nos employes|staff|clerks?) (?:y )?(?:tien(?:t|nent)|est attache|sont attaches|prefer|likes?|are used)/,
		unless:
			/\bloi\b|\breglement|\bart(?:icle|\.)|\blaw\b|\bact\b|\bregulation|\bby-?law|\btribunal|\bcourt\b|\bpersonnes?\b.{0,30}\bprefer|\bcode civil/,
	},
	{
		kind: 'papier_garde',
		practice: 'en_ligne',
		at: ['solution.pmv.fonctionnalites', 'portee.inclus', 'echeancier.iterations.valeur', 'livrables.nom'],
		words:
			/\bimpression et mise a la poste|\b(?:mandatory|obligatory|compulsory) visit|\b(?:visite|passage|rendez-vous) obligatoire|\bpdf non remplissable|\bformulaires? .{0,20}\ba l'identique|\ba l'identique des formulaires|\bthey? print\b|\bimpriment un formulaire|\bprint and (?:mail|sign|bring)/,
	},
	{
		kind: 'rien_pour_personne',
		practice: 'valeur',
		at: ['solution.pmv.fonctionnalites', 'echeancier.iterations.valeur'],
		words:
			/\b(?:volet|partie|cote) (?:citoyen|usager|client|public)(?:ne|s)?\b.{0,40}\b(?:viendra|plus tard|phase \d|apres|ensuite)|\bnothing to (?:request|do|use|apply for) yet|\bles gens n'auront rien|\baucune mise en (?:service|ligne)|\bno release\b|\bfor (?:management|executives|the director) only|\btableau de bord de la (?:haute )?direction|\b(?:administration|admin) (?:only|seulement)|\b(?:dossier|document|cahier|plan) d(?:'architecture|e conception|'analyse|es charges)\b.{0,40}\b(?:approuve|signe|depose|remis|livre)|\b(?:architecture|design|requirements|specification) document (?:approved|signed|delivered)|\bserveurs? (?:montes?|installes?|commandes?)|\bservers? (?:installed|ordered|racked|set up)|\b(?:vendor|fournisseur|firme|supplier) (?:invoices|facture|bills|est paye)|\bjalon de paiement|\bpayment milestone|\bcontrat signe\b|\bcontract signed/,
		unless: /\bd'apres ce qu|\b(?:\d+|[a-z]+) (?:citoyens|eleveurs|familles|parents|personnes|users|people) /,
	},
	{
		kind: 'portee_sans_bord',
		practice: 'portee',
		at: ['portee.inclus'],
		words:
			/\btout ce qu[e']|\bwhatever\b|\bau fur et a mesure des demandes|\ben cours de route|\banything (?:the|that|they)|\bet tout (?:autre|module)|\btoute autre\b|\bany other\b|\band (?:everything|anything) else|\bto be (?:added|decided) (?:later|along)|\bsans (?:limite|exception)\b|\bet plus encore|\band more\b/,
		unless: /\bsauf\b|\bexcept\b/,
	},
	{
		kind: 'changement_sans_controle',
		practice: 'portee',
		at: ['portee.changements.decision'],
		words:
			/\b(?:ajoute|decide|accepte|convenu|impose|demande)[a-z]* (?:[a-z]+ )?(?:par|de) (?:le |la |l'|un |une |les )?(?:developpeu|programmeu|fournisseur|firme|integrateur|vendeur|analyste|stagiaire|consultant)|\b(?:vendor|supplier|developer|integrator|programmer|contractor) (?:decided|added|chose|insisted|put it in)|\b(?:added|decided|agreed|imposed) by (?:the |a |an |our )?(?:vendor|supplier|developer|integrator|programmer|contractor|consultant)|\bde vive voix\b|\bverbalement|\bverbal(?:ly)?\b|\bover (?:coffee|lunch|the phone)|\bau telephone\b|\bdans le corridor|\bin the hallway|\bl'a appris\b|\bfound out\b|\blearned (?:of it|about it) (?:at|after)|\bsans rien retirer\b|\bon verra (?:bien )?(?:ce que|combien|apres)|\bwe(?:'ll| will) see (?:what|how)|\bpour tenir la date|\bto (?:keep|meet|make) the (?:date|deadline)|\bbuilt anyway|\bfait(?:e)? quand meme|\bfaite? malgre|\binvoice followed|\bla facture (?:a suivi|suivra)|\bsans (?:en parler|passer|demander|prevenir|consulter|attendre)\b|\bwithout (?:asking|telling|going (?:to|through)|waiting)|\bautorisation (?:sera|suivra|viendra|a venir)|\b(?:approval|permission) (?:will|to) (?:follow|come|be asked)|\b(?:comite|conseil|instance|direction|board|committee|council|management|steering)\b[a-z' ]{0,20}\b(?:en (?:prendra|sera|aura)|(?:sera|seront) (?:informe|avise|prevenu|mis au courant)|l'apprendra|prendra (?:connaissance|acte)|will (?:be (?:told|informed|notified)|take note|hear of|learn|see it)|is (?:told|informed) (?:after|later|at))|\b(?:mise? en (?:ligne|service|production)|ajoutee?|activee?|livree?|put (?:live|online)|added|switched on|deployed) (?:[a-z]+ )?(?:par|by) (?:le |la |the |our |notre )?(?:fournisseur|firme|editeur|vendor|supplier|contractor|publisher)|\b(?:ratifie|enterine|regularise|ratified|confirmed)[a-z]* (?:apres|plus tard|au bilan|later|afterwards|after)/,
		unless:
			/\bpar le comite le\b|\baccepte(?:e)? par le comite|\bconfirme(?:e)? par|\bagreed by the board|\bapproved by the/,
	},
];
