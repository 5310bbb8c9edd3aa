/** Answers about information, security and rights that say the opposite of what practices 9 and 13 ask. */
// cspell:disable: the beginnings of words, without accents
import type { Against } from './answer';

/** What people or clerks fill in, and what holds it afterwards. */
const form =
	'\\b(?:cases?|champs?|zones? de saisie|fiches?|formulaires?|bordereaux?|gabarits?|ecrans?|pages?|onglets?|colonnes?|rubriques?|feuill(?:e|et)s?|grilles?|bases? de donnees|systemes?|logiciels?|progiciels?|box(?:es)?|fields?|forms?|slips?|templates?|screens?|tabs?|columns?|sheets?|records?|database|systems?|software|packages?|profils?|profiles?)\\b';
/** That it wants something: it has a place for it, and goes no further without. */
const wants = [
	'(?:est|sont|reste(?:nt)?|demeure(?:nt)?|is|are|marquee?s?|marked|as) (?:[a-z]+ )?(?:obligatoires?|requise?s?|exigee?s?|mandatory|compulsory|required)\\b',
	'(?:comporte|contien|prevoi|possede|a|ont|has|have|contains?|includes?|shows?)(?:t|ent)? (?:deja |bien |already )?(?:une?|cette|ce|la|le|an?|this|the|its|sa|son) (?:[a-z]+ )?(?:case|champ|colonne|ligne|rubrique|zone|espace|box|field|column|line|space|blank)\\b',
	"(?:l'exige|(?:le|la|les) (?:demandai|reclamai|exigeai|voulai)(?:t|ent)|le (?:demande|reclame|veut)|la (?:demande|reclame|veut)|les (?:demande|exige|reclame)|l'attend|requires? (?:it|one|them)|ask(?:s|ed) for (?:it|one|them)|wants (?:it|one|them)|expects (?:it|one|them)|(?:exige|demande|veut|attend|requires?|asks? for|needs|wants|expects) (?:une?|an?|some) (?:valeur|reponse|donnee|chose|value|answer|entry))\\b",
	"(?:refuse|bloque|n'accepte|n'avance|(?:ne (?:peut|peuvent|pourra)|won't|will not|cannot|can't|can not|does not|doesn't)(?: pas)?(?: etre| be)? (?:s'|se )?(?:envoy|enregistr|ferm|soumis|soumet|valid|pass|avanc|continu|transm|sauveg|sen[dt]|sav|submit|clos|go\\b|proceed|mov|accept|let)\\w*|ne (?:s'|se |laisse|passe|permet)\\w*)[^.;]{0,40}?\\b(?:sans|vide|en blanc|incomple\\w*|tant que|si|unless|without|until|if|empty|blank)\\b",
	'(?:serait|resterait|reste|demeure|est|would be|would stay|is|is left|stays) (?:[a-z]+ )?(?:vides?|en blanc|incomple\\w*|empty|blank)\\b',
	'(?:existe(?:nt)?|exists?) (?:deja |already )?(?:dans|sur|au|in|on|$)',
].join('|');

export const aboutInformation: readonly Against[] = [
	{
		kind: 'collecte_sans_besoin',
		practice: 'securite',
		at: ['renseignements.necessite'],
		words:
			/\btoujours (?:ete )?(?:demande|recueilli|eu|exige)[a-z]*\b(?! par (?:le reglement|la loi))|\balways (?:asked|collected|had)|\b(?:fournisseur|logiciel|progiciel|systeme|formulaire|vendor|package|software|form|system)\b.{0,40}\b(?:champ obligatoire|l'exige|le demande|l'impose|mandatory field|requires? it|asks? for it|field)|\bau cas ou\b|\bjust in case|\bin case\b|\b(?:un jour|plus tard|eventuel|one day|some ?day|later on)|\bpeut (?:toujours )?(?:servir|etre utile)|\bpourrai(?:t|ent) (?:servir|etre utile)|\b(?:could|might|may) (?:be useful|come in handy|serve|help later)|\bnice to have|\bstorage is cheap|\bne coute rien|\bso we take it|\bcommunications pour ses|\b(?:marketing|infolettre|newsletter|promotion|envois? (?:de|publicitaire))\b|\bvoeux\b|\bfete\b|\bchristmas|\bpour (?:nos|des) statistiques|\bfor (?:our )?statistics|\brecoup(?:er|ement)|\bcross-?match|\bprofil(?:er|age)?\b|\bprofiling|\bcurios|\bhandy\b|\btant qu'a y etre|\bwhile we(?:'re| are) at it|\bwhen the police/,
		unless:
			/\breglement\b|\bart(?:icle|\.)|\bloi\b|\bnegligence|\b(?:aucune?|jamais d'|pas d'|no) (?:infolettre|newsletter|envoi|marketing|promotion|message)/,
	},
	{
		// The form asks for it because the form asks for it.
		kind: 'collecte_sans_besoin',
		practice: 'securite',
		at: ['renseignements.necessite'],
		words: new RegExp(
			`${form}[^.;]{0,40}?\\b(?:${wants})|^(?:remplir|completer|garnir|fill(?:s|ing)?(?: in| out)?|complet(?:e|es|ing)|it (?:fills|completes)|sert a (?:remplir|completer)) (?:le |la |les |l'|the |an? |une? )?(?:[a-z]+ )?${form}`,
		),
		// What the form is for, or who asks for it by right.
		unless:
			/\b(?:si|quand|if|when|whose|joindre|rappel[a-z]*|call|trouver|reconnai[a-z]*|livraison|delivery)\b|\bpour (?!(?:que|remplir|completer|la case|le champ|le formulaire)\b)|\bafin d|\bpermet|\bsert a (?!remplir|completer)|\bso that\b|\bin order\b|\bto (?!be\b|fill|complete|the\b)[a-z]+|\bsans (?:que |qu'|[a-z]+er\b|se |faire)|\breglement|\bart(?:icle|\.)|\blois?\b|\blaw\b|\bact\b|\bcode (?:civil|d)|\bautrefois|\bformerly/,
	},
	{
		// Without it, the form does not go: that is the form again.
		kind: 'collecte_sans_besoin',
		practice: 'securite',
		at: ['renseignements.necessite'],
		words:
			/\b(?:champs?|cases?|fields?|box(?:es)?) (?:a|avec|with|marked with|marques? d')(?: une?| an?|s)? ?(?:etoile|asterisque|asterisk|star)|\b(?:asterisque|asterisk)\b|\b(?:sans|without) (?:elle|lui|eux|ces?|cette|le|la|les|quoi|it|them|this|these|that|those|an answer|reponse|which)\b[^.;:]{0,40}?\b(?:demande|avis|formulaire|dossier|page|systeme|envoi|bouton|ecran|fiche|form|page|request|system|button|screen|notice|application|file)\b[^.;:]{0,30}?\b(?:ne|n'|reste|bloque|refuse|will not|won't|does not|doesn't|cannot|can't|stays|is refused|stops)\b|\b(?:si (?:on|elle|il|la case|le champ|la personne)|if (?:it|the box|the field|they|you)|when it)\b[^.;:]{0,30}?\b(?:n'|ne|pas|vide|manque|not|missing|empty|blank|skipped)\b[^.;:]{0,20}?,? (?:la |le |l'|the )(?:demande|avis|formulaire|dossier|page|systeme|envoi|bouton|ecran|fiche|form|request|system|button|screen|notice|application)\b[^.;:]{0,12}?\b(?:ne (?:passe|part|s'envoie|se|s'|va|sort)|bloque|reste|est (?:refuse|rejete|retourne)|does not (?:go|send|move)|won't (?:go|send|let)|will not|is (?:refused|rejected|blocked)|stays)|\b(?:bouton|button)\b[^.;]{0,30}\b(?:gris|grise|eteint|inactif|grey|gray|disabled|inactive)\b/,
		unless:
			/\bbonne? (?:porte|adresse|personne|boite)|\bright (?:door|address|person)|\b(?:appelle|telephone|calls?|phones?)\b|\bparce qu|\bcar\b|\bpuisqu|\bbecause\b|\bsince\b|\bpour (?!(?:que|remplir|completer|la case|le champ|le formulaire|envoyer|passer)\b)|\bafin d|\bso that\b|\bin order\b|\bto (?!(?:be|go|fill|complete|the|get|pass|send|submit)\b)[a-z]+|\breglement|\blois?\b|\blaw\b|\bact\b/,
	},
	{
		// What somebody may, turned against them.
		kind: 'collecte_sans_besoin',
		practice: 'securite',
		at: ['renseignements.necessite'],
		words:
			/\b(?:faire savoir|dire|signaler|reperer|identifier|montrer|reveler|denoncer|let|tell|show|report|spot|find out|flag|know|savoir|voir|see)\b[^.;]{0,40}?\b(?:qui|who|which|ceux qui|celles qui|those who)\b[^.;]{0,25}?\b(?:refus|plain|plaign|conteste|insist|exager|abus|trich|doi(?:t|vent)(?! (?:recevoir|etre|avoir|passer|revenir))|complain|object|cheat|owes?(?! an? )|appeal|argue|criti|protest|vot)[a-z]*/,
		unless: /\bpour (?:lui|leur) (?:ecri|envoy|telephon|parl)|\bto (?:write|call|phone|mail) (?:to )?them\b/,
		outright: true,
	},
	{
		// That the form be full, or that it stands there, is no need either.
		kind: 'collecte_sans_besoin',
		practice: 'securite',
		at: ['renseignements.necessite'],
		words: new RegExp(
			`\\b(?:pour qu|afin qu|so that|so)[^.;]{0,24}${form}[^.;]{0,24}\\b(?:complet\\w*|pleine?s?|remplie?s?|vides?|en blanc|full|filled|empty|blank)\\b|^(?:figure|apparait|est|se trouve|appears?|stands|it is|is) (?:[a-z]+ )?(?:au|sur|dans|in|on) (?:le |la |l'|the |our |notre )?(?:[a-z]+ )?${form}`,
		),
		unless: /\bpour (?!que\b)|\bafin de|\bto [a-z]+|\breglement|\blois?\b|\blaw\b|\bact\b/,
	},
	{
		kind: 'redemande',
		practice: 'experience',
		at: ['renseignements.necessite', 'renseignements.nom'],
		words:
			/\b(?:deja|already)\b.{0,30}\b(?:dossier|transmet|transmis|fourni|recu|detenu|connu|hold|held|have|on file|delivre)|\bque nous avons (?:delivre|emis|deja)|\bcomparer avec cel(?:ui|le) (?:recu|que)|\bresaisi|\bressaisi|\b(?:typed|entered|keyed) again|\bwe already (?:hold|have)|\bchaque systeme garde/,
	},
	{
		kind: 'garde_trop',
		practice: 'securite',
		at: ['renseignements.conservation'],
		words:
			/\b(?:5\d|[6-9]\d|1\d\d) (?:ans|years)\b|\brien n'a (?:jamais )?ete detruit|\bnothing (?:has|was) (?:ever )?(?:been )?(?:destroyed|erased|deleted)|\b(?:entrepot|warehouse|sauvegardes?|backups?|copie|copy)\b.{0,40}\b(?:gard|conserv|kept|keeps|rest|stays?|apres)|\b(?:gard|conserv|kept|keeps|rest|stays?)[a-z]*\b.{0,30}\b(?:entrepot|warehouse|copie|a copy|fournisseur)|\btraining its (?:models?|ai)|\bentrainer (?:ses|son|un)|\bpour etre sur|\bto be (?:safe|on the safe side)|\btant que (?:le compte|la personne|l'espace|le systeme|le serveur)|\bas long as (?:the (?:account|system|server|person|space)|we)|\bpermanente?s?\b|\bpermanently\b|\bne coute rien|\bis cheap/,
		unless:
			/\b(?:rien|aucune?|nothing|no [a-z]+)\b[^.;]{0,30}\b(?:au cas ou|just in case)|\bcas ou [^.;,]{0,30}\b(?:conteste|panne|revision|appel\b)|\bcalendrier|\bschedule\b|\bsans nom\b|\banonym|\barchives nationales|\bdans les (?:24|48) heures|\berased at the vendor|\bdetruit[a-z]* (?:apres|(?:[a-z]+|\d+) (?:ans?|mois|jours|semaines)\b)|\b(?:destroyed|deleted|erased) (?:after|(?:[a-z]+|\d+) (?:years?|months?|days|weeks)\b)/,
	},
	{
		kind: 'acces_ferme',
		practice: 'securite',
		at: ['renseignements.acces'],
		words:
			/\bne peut pas (?:le |la |les |y )?(?:voir|consulter|corriger|acceder|lire)|\ba usage interne|\binternal (?:use|only)|\breservee? (?:a l'interne|au personnel|aux (?:agents|employes|enqueteurs))|\bstaff only|\bcannot (?:see|view|correct|read|access)|\bnot (?:shown|visible|available|open) to (?:the )?(?:person|applicant|citizen|client)|\b\d+ \$ (?:par|la) (?:page|demande|copie)|\$\d+ (?:per|a) (?:page|request|copy)|\brequete ecrite|\bwritten request|\bouvrir un nouveau dossier|\bopen a new (?:file|case)|\bvoient tout\b|\bsee everything\b|\bonly through a lawyer|\bpar avocat|\bavec un mandat du tribunal|\bcourt order|\banyone with\b|\bn'importe qui\b|\bsans (?:connexion|mot de passe|s'identifier|authentification)\b|\bno (?:sign-in|password|login)\b|\bsans pouvoir (?:le |la |les )?corriger|\baucun acces\b|\bno access\b|\btout (?:le personnel|employe)\b|\ball (?:staff|employees)\b|\bany employee/,
		unless: /\bplus sign-in|\bsans frais\b|\bou par la poste|\bpar la poste pour qui/,
	},
	{
		kind: 'consentement_force',
		practice: 'securite',
		at: ['renseignements.consentement'],
		words:
			/\bpas de service\b|\bno service\b|\bsans consentement\b.{0,40}\b(?:pas|refus|rejet)|\bne peut (?:plus|pas) (?:etre )?(?:retire|retirer|revoque)|\b(?:cannot|can't|may not) be (?:withdrawn|revoked|taken back)|\bsigned by (?:the )?(?:landlord|employer|school|owner)|\bsigne(?:e)? par (?:le proprietaire|l'employeur|l'ecole)\b|^not asked\b|^pas demande|\bnon demande\b|\bbundled\b|\bcouvre tout\b|\bcovers everything|\bconditions d'utilisation\b|\bterms (?:of use|and conditions)|\b(?:general terms|conditions generales)\b|\bcocher pour continuer|\bobligatoire pour (?:continuer|acceder)|\bby using (?:the|this)|\ben utilisant (?:le|ce)|\ben fournissant\b|\bimplicite|\bimplied/,
		unless:
			/\bby-?law|\breglement|\bloi\b|\blaw\b|\bact\b|\breste offert|\bnon requis\b|\bnot required\b|^(?:not asked|pas demande)e?[^.;]{0,30}[;:]|\bretirable\b|\bart(?:icle|\.)/,
	},
	{
		kind: 'journal_aveugle',
		practice: 'securite',
		at: ['securite.journal_acces'],
		words:
			/\b(?:personne|nul) ne (?:le |la |les )?(?:lit|consulte|regarde|verifie|examine|revoit)\b|\bn'est (?:jamais |pas )?(?:lu|consulte|verifie|examine|revu)[a-z]* par personne|\bnobody (?:has |ever |is |was )*(?:read|reads|look|looks|check|checks|review|reviews|assigned|opens?)\b|\bne journalise pas\b|\b(?:no|not any) log\b|\bnot logged\b|\bn'y a pas (?:droit|acces)\b|\breservee? (?:au|aux|a la|a l')|\bmeme compte\b|\bcompte (?:partage|commun|generique)|\bshared? (?:the same |one )?(?:account|login|password)|\bsame (?:account|login)|\beffacee? (?:chaque|tous les|apres (?:un|24|48|sept|trente|\d+) (?:jours?|heures?|semaines?))|\b(?:erased|wiped|purged|overwritten) (?:every|each|after)|\b(?:can|may|peuvent|peut) (?:edit|modify|delete|le modifier|l'effacer|effacer|modifier)|\bcourt order\b|\bsur ordonnance|\bfor (?:it|the it) (?:staff|team) only|\bseulement en cas d'(?:enquete|incident)|\bonly (?:after|in case of) an? (?:incident|breach|complaint)|\blaisse(?:s|es)? ouverts?\b|\bcomptes? .{0,20}\brestent ouverts/,
		unless:
			/\b(?:personne|nul|nobody|no one|none)\b(?: d'autre| else)? (?:ne )?(?:peut|can|may)\b|\b(?:nobody|no one)\b[^.;]{0,40}\bwithout\b|\bau bout de cinq ans|\bferme depuis|\bread-only\b|\blecture seule/,
	},
	{
		kind: 'droit_nie',
		practice: 'ethique',
		at: ['ethique.droits', 'ethique.valeurs', 'ethique.risques', 'ethique.inclusion'],
		words:
			/\bsans (?:appel|recours)\b|\bno (?:appeal|recourse)\b|\bcannot (?:appeal|contest)|\bne peut (?:pas )?(?:contester|en appeler)|\bnees? a l'etranger|\bforeign-?born|\bverification de plus|\bextra checks?\b|\bpetit\b.{0,30}\bpour que les gens|\bgris et petit|\bdark pattern|\bn'a pas consulte|\bn'ont pas ete consultes|\bwere not (?:consulted|asked)|\bserved last|\bflagged\b|\bsignales et\b|\bjudged too costly|\bjuge(?:e)? trop (?:couteu|cher|long)|\btoo (?:expensive|costly) to\b|\btoo costly\b|\bpas oblige[a-z]* (?:de|a)|\bne nous oblige pas|\bdoes not (?:require|oblige) us|\bsans (?:prevenir|aviser|le dire|expliquer|motif)|\bwithout (?:telling|notice|explanation|a reason)/,
		unless:
			/\b(?:aucune?|rien)\b.{0,40}\bsans\b|\baucune decision\b|\btakes? away no\b|\bn'(?:enleve|ote|retire) aucun|\bsans (?:enlever|oter|retirer) (?:d'|de )?(?:recours|droit)|\bno (?:decision|one's (?:request|file|case))|\baucun refus automatique|\btiree au sort|\bno (?:automatic )?refusal/,
	},
	{
		// Some before the others, and not by need.
		kind: 'droit_nie',
		practice: 'ethique',
		at: ['ethique.neutralite'],
		words:
			/\bpasse(?:nt|ra|ront)? (?:les premi|en premi|d'abord|devant|avant)|\bservi(?:e|s|es)? (?:les premi|en premi|d'abord|avant)|\b(?:ont|auront) (?:la )?priorite\b|\bsont (?:favorise|privilegie|avantage)|\b(?:come|go|are served|are seen|are dealt with) (?:first|ahead|before)\b|\bserved first\b|\bahead of (?:the )?(?:others|rest|everyone)|\b(?:have|get|given) priority\b/,
		unless:
			/\burgen|\bbesoin|\bhandicap|\brisque|\bmalad|\benceinte|\benfant|\bage|\bdanger|\bneed|\brisk\b|\bdisab|\bchild|\bsick|\bpregnan|\baucune?\b|\bne\b|\bn'|\bnobody|\bno one|\bnot\b|\barriv|\bdates?\b|\bordre\b|\border\b/,
	},
];
