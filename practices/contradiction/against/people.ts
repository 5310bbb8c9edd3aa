/** Answers about people, their needs and their way through the service that say the opposite of what practices 1 to 7 ask. */
// cspell:disable: the beginnings of words, without accents
import type { Against } from './answer';

/** Those who work for the organisation, or sell to it, where the people themselves should be. */
export const insiders =
	"(?:chefs? d'equipe|gestionnaires?|cadres|directeurs?|directrices?|directions?|developpeu(?:rs?|ses?)|programmeu(?:rs?|ses?)|analystes?|architectes?|conseille(?:rs?|res?)|fonctionnaires?|collegues?|employes?|archivistes?|commis|secretaires?|agents?|agentes?|prepose(?:s|e|es)?|membres? (?:du comite|de l'equipe|du personnel)|comite (?:directeur|de gestion|de direction)|equipe (?:de developpement|de projet|de realisation|produit|technique)|representants?|vendeurs?|fournisseur|firme|consultante?s?|stagiaires?|avant-vente|team leads?|managers?|executives?|directors?|developers?|programmers?|analysts?|architects?|advis[eo]rs?|colleagues?|employees?|staff|archivists?|clerks?|officers?|project team|development team|product team|steering committee|sales (?:team|reps?|people|representatives?)|vendor|supplier|consultants?|interns?)";

/** Asked for what they think, and those who got what they came for. */
const asked =
	'(?:envoye|pose|remis|adress|distribu|propos|interrog|questionn|sonde|rencontr|repondu|repond|sent|given|asked|survey|poll|interview|handed|answer)[a-z]*';
const succeeded =
	"\\bdont (?:la |le |les |l')[a-z' ]{2,30} (?:a|ont|avait|avaient|etait|etaient|est|sont) (?:deja )?(?:ete )?(?:accept|approuv|accord|octroy|trait|regl|complet)[a-z]*|\\bqui (?:[a-z']+ ){0,2}(?:avaient|ont|avait|a) (?:deja )?(?:reussi|termine|obtenu|recu|complete|abouti|fini|gagne|eu gain)|\\bayant (?:reussi|termine|obtenu|recu|complete|fini)|\\bwho (?:had |have )?(?:already )?(?:succeeded|finished|completed|got|received|obtained|won|been (?:accepted|approved|granted))|\\bwhose [a-z' ]{2,30} (?:was|were|had been|has been|have been) (?:accepted|approved|granted|paid|complete)";

export const aboutPeople: readonly Against[] = [
	{
		kind: 'a_leur_place',
		practice: 'comprendre',
		at: ['usagers.recherche.participants', 'usagers.essais.participants'],
		words: new RegExp(
			[
				`\\b${insiders}\\b.{0,40}\\b(?:qui|who)\\b.{0,30}\\b(?:parl|connai|represent|jou(?:e|ent|ant|aient)|imit|simul|speak|spoke|know|play|stood in|stand in|act(?:ed|ing)?|pretend|closed|ferm(?:e|ent))`,
				'\\b(?:au nom d|a la place d|en lieu et place|jouant le role|jouent le role|ont joue|dans la peau d|on behalf of|standing in for|acting as|playing the|pretending|in the role of)',
				`^(?:les |la |le |l'|the |our |nos |notre )?(?:\\d+ |[a-z]+ )?${insiders}\\b(?!.{0,80}\\b(?:\\d+ |et |avec |ainsi que |and |with |plus )(?:[a-z]+ )?(?:citoyen|usag|personnes|parents|famil|client|people|users|residents|citizens))(?=.{0,40}(?:,|$))(?=.*\\b(?:equipe|comite|developp|fournisseur|firme|vente|sales|vendor|supplier|team|committee|director|directeur|colleg|colleag|avant-vente|fonctionnaires|conseill|intern))`,
				"\\b(?:beau-frere|belle-soeur|conjoint|famille|amis?|parents?|voisins?|neighbou?rs?|friends?|brother|wife|husband|spouse)\\b.{0,20}\\b(?:de l'|du |de la |of the |of our |des )(?:[a-z]+ )?(?:analyste|equipe|directeur|directrice|charge|developp|team|director|analyst|developer|manager)",
				'\\b(?:aucune?s? (?:usag|citoyen|personne|client|vrai)|none so far|no (?:real )?(?:users?|citizens?|residents?)|nobody)',
				'\\bpersonas?\\b.{0,40}\\b(?:generes?|generated|invent|imagin|fictifs?|made up)|\\b(?:chatgpt|intelligence artificielle|ia|chatbot|ai)\\b.{0,30}\\b(?:generat|genere|joue|played)',
				"\\b(?:picked|chosen|selected|choisie?s|recrutee?s|retenue?s) (?:because|parce qu|pour (?:leur|avoir|s'etre))",
				"\\btou(?:s|tes) (?:de|du|des|d') [a-z]+.{0,20}\\btou(?:s|tes)\\b|\\bforme?e?s la veille|\\btrained the day before",
			].join('|'),
		),
		unless:
			/\b(?:simul|script|robot|trafic|traffic)|\ben plus d|\bpuis\b|\bainsi que \d|\bthe personas came after|\bavec \d+ (?:citoyen|usag|personnes|parents|famil)|\bnuit\b.*\bbureau\b|\bas well as|\bplus (?:\d+|[a-z]+) (?:citizens|users|parents|people)/,
	},
	{
		kind: 'a_leur_place',
		practice: 'comprendre',
		at: ['usagers.recherche.constats', 'usagers.essais.resultat', 'besoins.source'],
		words: new RegExp(
			`\\b(?:selon|d'apres|de l'avis d(?:e|es)|according to|in the (?:view|opinion) of) (?:(?:les|nos|l'|la|le|the|our) )?${insiders}\\b(?=.{0,12},)|\\b(?:les|nos|the|our) ${insiders} (?:[a-z]+ )?(?:jugent|estiment|pensent|croient|disent|supposent|trouvent|judge|believe|think|say|assume|feel) (?:que|qu'|that)\\b|^(?:[a-z']+ ){1,4}(?:croient|pensent|estiment|disent|jugent|supposent|say|believe|think|assume|feel) (?:que|qu'|that) (?:(?:les|leurs|the|their|our|nos) )?(?:[a-z]+ )?(?:personnes|familles|parents|residents|usagers|citoyens|clients|eleves|patients|locataires|people|families|users|citizens|applicants|tenants|seniors|students|workers)\\b`,
		),
		unless:
			/\b(?:ils|elles|eux-memes|elles-memes|they|themselves)\b|\b(?:nous|on) (?:avons|a) (?:aussi )?(?:rencontre|observe)/,
	},
	{
		kind: 'constat_sans_effet',
		practice: 'comprendre',
		at: ['usagers.recherche.constats', 'usagers.consultation.resultat'],
		words:
			/\b(?:on|nous) n'y (?:touche|change|revien)|\bn'y touche pas|\brien n'a change|\brien ne change|\bne changera rien|\b(?:entre|entrera|entree) en vigueur\b.{0,30}\b(?:comme prevu|quand meme|malgre)|\bcomme prevu\b.{0,20}\bsans explication|\bsans explication|\bquand meme\b|\bplan (?:demeure|reste) inchange|\b(?:projet|decision|choix) (?:demeure|reste|est) (?:inchange|maintenu)|\bmaintenue? malgre|\b(?:ne (?:lisent|font|comprennent)|ils n'ont qu'a|elles n'ont qu'a|on n'a qu'a|leur faute|a eux de|aux gens de|formation du citoyen|devront (?:s'y faire|apprendre|s'adapter|s'habituer))|\b(?:devis|contrat|choix|projet) (?:etait|est) deja (?:signe|fait|adopte|arrete)|\bpour la forme\b|\bapres l'adoption\b|\bnon lue?s?\b|\b(?:reponses?|commentaires?|avis|memoires?) (?:defavorables?|negatifs?|contraires?)\b.{0,40}\b(?:retir|ecart|enlev|exclu)|\bn(?:ous|') ?en (?:tenons|tient|avons|a) (?:pas|aucun) compte|\b(?:ecartee?s?|mise?s? de cote|ignoree?s?) sans\b|\bleft out of\b|\bnothing (?:was |has |will be )?change|\bwill not change|\bunchanged\b|\bgoes? ahead (?:anyway|as planned|regardless)|\bkept as (?:is|planned)|\bwill (?:have to )?(?:learn|adapt|get used)|\bset aside without|\bkept internal|\bwill not be told|\b(?:not be|(?:was|were|is|are) not) (?:shared|published|read)\b|\btook (?:that|it|silence) as (?:agreement|consent)|\bso (?:tenants|users|citizens|people|parents|residents) will too\b|\b(?:personnel|agents|employes|equipe|staff)\b.{0,30}\b(?:aime|prefere|likes?|prefers?)\b.{0,40}\b(?:donc|so)\b|\bno answer was given/,
		unless: /\bqui (?:lit|lisent)\b|\bthen changed\b/,
	},
	{
		kind: 'constat_sans_effet',
		practice: 'comprendre',
		at: ['usagers.consultation.resultat'],
		// What was asked about had been decided.
		words:
			/\b(?:etai(?:t|ent)|est|sont|avai(?:t|ent) ete) (?:deja )?(?:sign|decid|adopt|arret|pris|fix|approuv|conclu|accord|octroy|tranch)[a-z]* (?:depuis|avant|bien avant|des)\b|\bdeja (?:sign|decid|adopt|arret|pris|tranch|approuv|conclu|octroy)[a-z]*\b|\bn'(?:a|ont|avait|avaient|est|etait) pas (?:ete )?(?:re)?(?:discut|examin|ouvert|rouvert|consider|etudi|debatt|remis[a-z]* en (?:question|cause))|\bn'etai(?:t|ent) pas (?:a )?(?:discut|negoci|debat)|\b(?:was|were|had been|is|had) already (?:been )?(?:signed|decided|made|approved|adopted|settled|awarded|taken)|\b(?:was|were|had been) (?:signed|decided|made|settled|approved) (?:since|before|months|long|earlier|back)\b|\b(?:was|were) (?:not|never) (?:reopened|re-opened|reconsidered|revisited|discussed|reviewed|on the table|up for discussion)/,
		unless:
			/\btien(?:t|nent|drait|dra) compte|\btenu compte|\b(?:ont|a) fait (?:changer|modifier|retirer|ajouter)|\btook (?:it|them|this) into account|\b(?:led|leads) to|\bmodifi(?:e|ee|es|ees) (?:depuis|apres)/,
	},
	{
		kind: 'seuls_satisfaits',
		practice: 'comprendre',
		at: ['usagers.recherche.constats', 'usagers.recherche.participants', 'usagers.consultation.resultat'],
		words: new RegExp(
			`(?:${asked}\\b.{0,50}\\b(?:qu'(?:a|aux)|seulement|uniquement|seule?s|only|just|solely)|\\b(?:seule?s|only|que)\\b.{0,40}\\b${asked}|^(?:seule?s|uniquement|only)\\b).{0,60}?(?:${succeeded})|\\b${asked}\\b.{0,60}?(?:${succeeded}).{0,80}\\b(?:\\d+ ?%|facile|simple|satisf[a-z]+|content[a-z]*|ravi[a-z]*|happy|easy|pleased)|(?:${succeeded}).{0,30}\\b${asked}\\b.{0,80}\\b(?:\\d+ ?%|facile|simple|satisf[a-z]+|happy|easy|pleased)`,
		),
		unless:
			/\b(?:refusee?s?|abandonn[a-z]*|echou[a-z]*|rejetee?s?|incomplet[a-z]*|retournee?s?|gave up|failed|refused|rejected|dropped|denied|turned down|returned)\b|\b(?:aux|les|to the|of the) autres\b|\bthe others\b|\bbiais|\bbias/,
	},
	{
		kind: 'retroaction_perdue',
		practice: 'comprendre',
		at: ['usagers.retroaction.usage'],
		words:
			/\b(?:personne|nul|aucun) ne (?:les |l')?(?:lit|ouvre|consulte|regarde|traite)|\bque personne n|\bsans (?:suite|etre lus?|reponse)\b|\bnon lus?\b|\beffac|\bsupprim|\bne sont pas (?:lus|traites|conserves|gardes|analyses|regardes)|\bnegatifs?\b.{0,40}\b(?:retir|enlev|ecart|filtr)|\blus? une (?:seule )?fois\b|\bplus (?:lus?|regardes?) depuis|\bcontrat n'a pas ete renouvele|\b(?:evaluation|appreciation|rendement|performance)\b.{0,20}\b(?:individuel|des (?:agents|employes)|of (?:agents|staff)|reviews?)|\bindividual performance|\bnot (?:read|stored|kept|analysed|analyzed|looked at|opened|answered|acted)|\bno ?(?:body|one) (?:reads?|opens?|looks?|answers?)|\bnothing (?:goes|is done|happens)|\bunread\b|\bdeleted\b|\bdiscarded|\bautomatic (?:reply|thank)|\bfor the (?:annual report|record|auditors?)\b|\bpour (?:le rapport annuel|la verification|l'archive)|\bn'y a pas (?:acces|suite)|\bremis(?:es)? au fournisseur seulement|\bau fournisseur, qui en fait ce qu|\bpas transmis/,
		unless: /\blus? (?:chaque|tou|par)|\bread (?:by|each|every)\b|\bapres (?:lecture|\d+ (?:mois|ans))|\bcorrig/,
	},
	{
		kind: 'retroaction_perdue',
		practice: 'comprendre',
		at: ['usagers.retroaction.usage'],
		// Put away once they are read, however well.
		words:
			/\b(?:range|classe|archive|entrepose|verse|empile|conserve|filed|stored|archived|kept)[a-z]*\b.{0,40}\b(?:cartable|classeur|dossier|tableau|tiroir|fichier|boite|binder|drawer|folder|spreadsheet|inbox|verification|audit)/,
		unless:
			/\blus? (?:chaque|tou|par)|\bread (?:by|each|every)\b|\bapres (?:lecture|\d+ (?:mois|ans))|\bcorrig|\bcorrection|\bs'en sert|\bserv(?:ent|ant|ir) a\b|\bchois|\bchaque\b|\bprio|\bchang|\bameliorat|\bdecid|\bdecision|\biteration|\beach\b|\bevery\b|\bfix|\bchoose|\bchose|\bused to\b|\bdecid/,
	},
	{
		kind: 'retroaction_perdue',
		practice: 'comprendre',
		at: ['usagers.retroaction.usage'],
		// Put away, and nothing that is done with it; or opened once the work is over.
		words:
			/\b(?:vers|archiv|class|rang|entrepos|empil|accumul|stock|conserv|gard|depos|consign|enregistr|collig|reuni|regroup|recueilli|achemin|dorm)[a-z]*\b.{0,40}\b(?:archives?|dossiers?|repertoires?|fichiers?|boites?|classeurs?|cartables?|registres?|serveurs?|disques?|tableurs?|chiffriers?|bases?|voutes?|tiroirs?|(?:a|dans) (?:la |le |l')?(?:direction|greffe|secretariat))\b|^archive[a-z]*\b|\b(?:pil(?:e|es|ed|ing) up|stack(?:s|ed)?|stor(?:es|ed)|filed|archived?|kept|saved|logged|collected|gathered|sits?|lands?|goes|go|dropped|put)\b.{0,40}\b(?:folders?|archives?|drives?|inbox(?:es)?|binders?|drawers?|spreadsheets?|files?|databases?|records?|cabinets?|box(?:es)?|shelf|shelves)\b|\b(?:apres|a) la (?:fermeture|fin|cloture) (?:de l'initiative|du projet|des travaux)|\b(?:after|at) the (?:end|close|closing|completion) of the (?:initiative|project|work)|\bune fois (?:le projet|l'initiative|les travaux) (?:termine|fini|clos)[a-z]*|\b(?:once|when) the (?:project|initiative|work) (?:is (?:over|done|closed)|ends|closes)/,
		unless:
			/\b(?:lu(?:e|s|es)?|lir[a-z]*|li(?:t|sent|re)|lecture|lecteurs?)\b|\bcorrig|\bcorrection|\btri(?:e|es|ee|ees|er|ent|age)?\b|\bprio|\bchang|\bajust|\bamelior|\brevoi|\brevu|\brevue|\bdiscut|\bdecid|\bdecision|\bchoisi|\brepond|\breponse (?:a|en|sous|donnee)|\btraite|\banalys|\baliment|\bplanif|\bregle[rs]?\b|\breglee?s?\b|\bmodif|\bcarnet (?:de produit|des travaux)|\biteration|\bchaque\b|\btou(?:s|tes) les\b|\bhebdo|\bmensuel|\bread(?:s|ing)?\b|\breview|\bfix|\bsort|\brank|\bchange|\badjust|\bimprov|\bdiscuss|\bdecid|\brepl(?:y|ies|ied)|\banswer(?:ed|ing)\b|\brespond|\bacted\b|\bfeeds?\b|\bplan(?:s|ned|ning)?\b|\banaly[sz]|\bbacklog|\beach\b|\bevery\b|\bweekly|\bmonthly/,
	},
	{
		kind: 'groupe_laisse',
		practice: 'inclusion',
		at: ['usagers.groupes.situations', 'hypotheses', 'solution.canaux.soutien', 'securite.effets_usagers'],
		words:
			/\b(?:reven|repren|recommenc|termin|poursuiv|continu|pass)[a-z]* (?:depuis|sur|a partir d'|a) ?(?:un |son |leur )?(?:ordinateur|poste de travail)\b|\b(?:come back|return|finish|continue|start again|switch)[a-z ]{0,20} (?:on|from|to|at) (?:a |their |the )?(?:computer|desktop|laptop)\b|\b(?:on|nous) ne (?:concoit|concevons|prevoit|prevoyons|vise|visons) (?:pas|rien)|\bpas pour eux\b|\bnon admissibles?\b|\bne pourront pas (?:se servir|utiliser|s'en servir|y acceder|s'inscrire)|\b(?:demanderont|se feront aider|devront (?:demander|trouver|se faire)|n'ont qu'a (?:demander|trouver)|peuvent toujours demander)\b.{0,40}\b(?:proche|voisin|enfant|famille|ami|traducteur|interprete|quelqu'un|petits-enfants)|\bask (?:a |their |the )?(?:neighbou?r|relative|friend|child|grandchild|someone)|\b(?:can|must|may) (?:hire|find|bring) (?:a|an|their own) (?:translator|interpreter|someone|helper)|\b(?:laisse|reporte|remis|left|put off|postponed)[a-z]*\b.{0,40}\b(?:sans date|no date|projet suivant|later project|autre projet)|\b(?:cannot|will not be able to|won't be able to) (?:use|sign|apply|register)|\bne comprennent rien|\btrop peu nombreu|\bclientele trop petite|\btoo few (?:to|of them)|\bnot worth (?:the|it)|\b(?:aucune (?:limitation|particularite|difficulte|limite))\b.{0,40}\b(?:tous|toutes|adultes|branch|jeunes)|\btant pis\b|\btoo bad\b|\btheir problem\b|\bleur probleme\b|\bcome back with a computer|\brevenir avec un ordinateur|\bdesktop only|\bordinateur seulement|\bonly works? on a (?:desktop|computer)|\bworks on a desktop only|\ben anglais seulement|\bin (?:french|english) only|\ben francais seulement|\bligne (?:telephonique )?ferme a l'ouverture|\btout est perdu|\bon ne l'allongera pas|\bla securite d'abord|\bsecurity (?:comes )?first\b|\bnever looked at\b|\bjamais (?:regarde|mesure|etudie)|\bwith no audio|\bsans (?:version|solution|voie) (?:audio|de rechange)|\bimprimer le formulaire et se presenter|\b(?:rappel|reponse) (?:d'ici|dans|en|sous) (?:1[05]|[2-9]\d) jours|\bouvre une (?:deuxieme|nouvelle|autre)\b.{0,20}\b(?:demande|fiche)|\ben ouvre une deuxieme|\bquestions secretes|\bchangee? aux \d+ jours|\ba venir chercher (?:au|a la) bureau|\b(?:s'arranger|se debrouiller)(?:a|ont)\b|\b(?:will (?:have to )?|must )(?:manage|cope|make do|get by)\b(?! (?:their|the|an?|it|all)\b)/,
		unless:
			/\bsauf\b|\bcalled back\b|\b(?:est|sont|on (?:la|le|les)) (?:r?appel|aide)|\b(?:is|are) helped\b|\bcode (?:par|postal)|\bautre chemin|\bbrouillon garde|\bou par (?:telephone|la poste)/,
	},
	{
		// A secret that goes around, whoever says so, or a choice of somebody else: the person named nobody.
		kind: 'n_importe_qui',
		practice: 'inclusion',
		at: ['usagers.representation.designation'],
		words:
			/\b(?:quiconque|n'importe qui|tou(?:te|t) (?:personne|gens|parent|proche|voisin|collegue|employee?)|celui qui|celle qui|ceux qui|qui (?:connait|detient|possede|a (?:le|la)|appelle|se presente)|whoever|anyone|anybody|any (?:relative|neighbou?r|employee|member|colleague|person)|the one who|those who)\b|\b(?:numero|code|mot de passe|nip|cle|lien|carte|identifiant|adresse|nom|date de naissance|password|number|pin|key|link|card|login|birth date|date of birth|name)\b[^.;]{0,50}\b(?:suffi(?:t|sent|ra)|tien(?:t|nent) lieu|is (?:all|enough|sufficient)|are enough|suffices?|will do|(?:ouvre|donne)(?:nt)? (?:l'acces|le dossier|tout)|opens? (?:the|any|every))|\b(?:aucune?|sans|pas de|no|without|not any) (?:preuve|verification|demarche|formalite|designation|mandat|accord|proof|check|verification|mandate|consent|designation|paper)|\bsur (?:sa |leur |simple )?parole\b|\b(?:on|at) (?:his|her|their) word\b|\bcroit sur\b|\bse dit\b|\bsays? (?:so|that (?:he|she|they))|\b(?:d'office|automatiquement|automatically|by default|par defaut)\b|\b(?:designee?s?|nommee?s?|choisie?s?|chosen|named|appointed|picked) par (?:l'employeur|l'etablissement|l'organisme|la direction|le personnel|l'equipe)|\b(?:chosen|named|appointed|picked) by (?:the )?(?:employer|institution|branch|staff|team|office|home)\b/,
		// What the person does, or a judge.
		unless:
			/(?<!\b(?:sans|aucune?|pas de|ni|no|without) (?:le |la |son |leur |any |a |the )?)\b(?:mandat|procuration|jugement|tutelle|curatelle|homologu|power of attorney|court order|judgment|guardianship|sign(?:e|er|ee|ed|s|ature)?\b|consent|autoris|authori[sz]|confirm|accepte|accepts|approuv|approv)|^(?:nul|personne|aucune?|nobody|no one|none)\b|\b(?:la personne|l'usag[a-z]+|elle|il|the person|people|they|le parent|l'aine|l'eleve) (?:[a-z-]+ )?(?:nomme|designe|choisi|inscri|ecri|writes?|picks?|names?|appoints?|chooses?|donne|remet|gives?|hands?)/,
	},
	{
		kind: 'besoin_de_l_organisation',
		practice: 'comprendre',
		at: ['besoins.enonce', 'objectifs', 'objectifs.enonce'],
		words:
			/\b(?:base (?:de donnees |sql |oracle )|serveurs?|version \d|sql|oracle|\d+ tables?|api\b|migrer? \d|migrat|mainframe)\b.{0,60}|\bne plus (?:nous|avoir a nous) (?:appeler|deranger|ecrire)|\bpour nos (?:classeurs|archives|statistiques|dossiers)|\bsans qu'(?:ils|elles|on) le sachent|\bwithout (?:their|them) know|\b(?:spend|depenser|ecouler|utiliser)\b.{0,40}\b(?:money|argent|budget|fonds|credits|enveloppe)\b|\bavant (?:les elections|le 31 mars|la fin de l'annee financiere)|\bbefore (?:the election|march|year[- ]end)|(?<!\b(?:de|sans|avant de|pour ne pas) se )\bdecourager\b|(?<!\b(?:get|getting|be|being|become|becoming) )\bdiscourag|\bprix\b.{0,20}\binnovation|\baward\b|\bas much (?:information|data)\b|\ble plus (?:de donnees|d'information)|\bpass(?:e|er|ent) au bureau\b|\bcome to the office\b|\bfaire plaisir|\bconference de presse|\bpress conference/,
		unless:
			/\bplus personne\b|\ben \d+ minutes|\bas little\b|\bsans (?:avocat|aide|se deplacer)|\ban? (?:open|public) api\b/,
	},
	{
		kind: 'source_autre',
		practice: 'comprendre',
		at: ['besoins.source'],
		words:
			/\b(?:demande|idee|suggestion|proposition|offre|souhait|volonte|expertise|recommandation) (?:du|de la|de l'|des|de notre|d'un) (?:fournisseur|vendeur|firme|directeur|directrice|direction|sous-ministre|ministre|cabinet|integrateur|dg|conseil|patron|elu|gestionnaire|consultant|editeur)|\bcolloque\b|\bsalon (?:de|du|des)\b|\bsupposee?s?\b|\bn'a parle a personne|\bpersonne n'a ete (?:interrog|consult|rencontr)|\bintuition\b|\bimpression\b|\b(?:etude|rapport|sondage|enquete) (?:de|d'octobre|du)? ?(?:19\d\d|200\d|201[0-5])\b|\breprise? tel(?:le)? quel|\b(?:study|report|survey) (?:of|from) (?:19\d\d|200\d|201[0-5])\b|\b(?:minister|mayor|director|ceo|deputy minister|premier)'?s? (?:tweet|idea|speech|promise|request|announcement|wish)|\btweet\b|\bcopied from\b|\bcopiee? (?:de|du|d')\b|\bvendor'?s? (?:catalogue|brochure|request|pitch|demo)|\bcatalogue du (?:fournisseur|vendeur)|\bbrochure\b|\bassum(?:ed|ption)\b|\bnobody was asked|\bwe asked no one|\bguess(?:ed|work)?\b|\bremue-meninges (?:de l'equipe|interne)|\binternal brainstorm/,
		unless: /\bchecked (?:against|with)|\bverifie|\bconfirm|\bpuis\b|\bthen\b/,
	},
	{
		kind: 'regle_alourdie',
		practice: 'simplicite',
		at: ['besoins.regles.simplification'],
		words:
			/\b(?:maintenue?|conservee?|gardee?|inchangee?|reproduite?|reconduite?)\b.{0,30}\b(?:tel(?:le)? quel|et (?:une?|deux|trois)|comme)|^(?:maintenue?|conservee?|gardee?|inchangee?|reconduite?)\b|\bpas question d|\bon n'y touche|\bc'est comme ca|\bsera (?:aussi |desormais )?exigee?\b|\bseront exigee?s\b|\baussi au comptoir|\bdeuxieme (?:signature|copie|preuve|piece)|\ba l'identique|\bau lieu de (?:\d+|[a-z]+)\b(?=$| pages)|\bquatre\b.{0,30}\bau lieu de deux|\btwice\b|\bwe keep\b|\bkept as is|\bstays? (?:as is|in force|the same)|\bunchanged\b|\balso (?:bring|send|mail|required|asked)|\bin addition\b|\bplus (?:une|un|deux) (?:copie|preuve|signature|serment)|\bs'ajoute/,
		unless: /\ben ligne\b.*\bsans\b|\bno longer|\bjusqu'a|\bremplacee? par|\bles autres\b|\bthe (?:others|rest)\b/,
	},
	{
		// The same paper, with one more gesture; or a warning of the rule.
		kind: 'regle_alourdie',
		practice: 'simplicite',
		at: ['besoins.regles.simplification'],
		words:
			/\b(?:imprim|stylo|a l'encre|a la main|assermente|notari|print|handwritten|by hand|in ink|\bpen\b|sworn|notaris|notariz)[a-z]*\b.{0,80}\b(?:numeris|scann?|televers|joint|photographi|telecop|en pdf|upload|attach|photograph|fax)|\b(?:encadre|bandeau|mise en garde|avertissement|banner|warning|red box|pop-?up)s?\b.{0,50}\b(?:rappel|averti|previen|dira|dit\b|signal|remind|warn|tell|say|explain)|\bcoch[a-z]*\b.{0,30}\b(?:qu'(?:elle|il|on) l'a lue?|avoir (?:bien )?(?:lu|compris|pris))|\b(?:ticks?|checks?|initials?)\b.{0,40}\b(?:has |have |was |were )?(?:read|understood)\b/,
		unless:
			/\bsans\b|\bn'est plus\b|\bne [a-z]+ plus\b|\bwithout\b|\binstead\b|\babol|\bsupprim|\bfacultati|\boptional|\bau choix\b|\bplus besoin|\brather than|\bplutot|\bsuffi|\benough\b|\bdisparai/,
	},
	{
		kind: 'hors_ligne',
		practice: 'bout_en_bout',
		at: ['numerique'],
		words:
			/\b(?:imprim(?:e|er|ent|ez|ee|es)|print(?:s|ed)?)\b|\bsign(?:e|er|ee?s?|ent|ez|s|ing)? (?:[a-z']+ ){0,3}(?:a la main|a l'encre|by hand|in ink|on paper)|\ben personne\b|\bin person\b|\bse (?:presente|rend|deplace)(?:nt|r)?\b|\bse rendre (?:a|au)|\bpar la poste\b|\bpostee?s?\b|\bposter\b|\bby (?:registered )?mail\b|\bregistered mail\b|\bmail(?:s|ed) (?:the|a|back|it)|\bcheques?\b|\bcheque must\b|\b(?:va|vont|aller|viens?|vient|viennent|passer?|doi(?:t|vent)) (?:la |le |les |l')?(?:aller )?(?:cherch|prend|port|depos|remett|recuper|reclam)[a-z]*\b.{0,40}\b(?:comptoir|bureau|guichet|hotel de ville|centre|accueil|counter|office|desk)\b|\b(?:pick(?:s|ed)? up|collect(?:s|ed)?|drops? off|hands? in)\b.{0,30}\b(?:counter|office|desk|town hall)\b|\bcontre signature\b|\bcommissaire a l'assermentation|\bcommissioner\b|\bregistre papier|\bsur papier\b|\bon paper\b|\bappel(?:er|le|lent|ez) (?:entre|le|la|au|pour|avant)|\btelephon(?:e|er|ent) (?:au|a la|pour)|\bdrive(?:s|n)? to\b|\bgoes? to the\b|\bphone(?:s)? the\b|\bcalls? the (?:office|counter|clerk|city|board)|\brecopi|\bressais|\bretyp|\bre-?key|\btelecop|\bfax|\bnumeriser\b.{0,20}\bsigne|\bstamped\b|\btemoins?\b|\bwitness/,
		unless:
			/\brien ne (?:part|passe|se|s'|sort)|\bnothing is (?:printed|faxed|mailed|signed)|\bsans (?:telecop[a-z]*|fax|imprimer|se deplacer|se rendre|signer|papier)|\bplus (?:besoin|a)\b|\bwithout (?:printing|going|calling|paper)|\b(?:ou|or) (?:en |by |par )?(?:ligne|online|video|visio[a-z]*)\b|\b(?:by|par|en) (?:video|visio[a-z]*|ligne)(?: call)? (?:or|ou)\b|\bonline or\b|\bif (?:they|she|he) (?:prefer|want)|\bpeut (?:aussi )?\b|\bmay also\b|\bou (?:le |la |les |l')?(?:faire )?imprim|\bor (?:a )?print|\b(?:does?|works?) (?:as|just as) well\b|\b(?:pour|a) (?:qui|ceux|celles)\b[^.;]{0,30}\b(?:pas|sans|ni)\b|\bfor (?:anyone|those|people|whoever)\b[^.;]{0,20}\b(?:without|no|not|lack)\b|\b(?:the|these|next|old|all) (?:[a-z]+ )?prints\b/,
	},
	{
		kind: 'promesse_fuyante',
		practice: 'experience',
		at: ['parcours.promesse.delai', 'parcours.promesse.suivi'],
		words:
			/\baucun delai\b|\bno (?:date|delay|deadline|time) (?:is|was|will)|\bgets no date|\bquand (?:le|la|l'|les|un|une|on)\b.{0,30}\b(?:aura|auront|pourra|pourront) (?:le temps|une minute)|\bwhen (?:we|the|an|a|staff)\b.{0,30}\b(?:ha(?:s|ve) time|get(?:s)? (?:to|around))|\bdans les faits\b|\bon ne change pas l'affichage|\bin (?:fact|reality|practice)\b|\bknown to staff only|\bcomparativement a \d+|\bqui connaissent quelqu'un|\bwho know some(?:body|one)|\bevite les plaintes|\bpas (?:affiche|annonce|communique)/,
	},
	{
		kind: 'suivi_a_demander',
		practice: 'experience',
		at: ['parcours.promesse.suivi'],
		words:
			/\b(?:peu(?:t|vent)|doi(?:t|vent)|faut|pourr(?:a|ont)|devr(?:a|ont)|n'(?:a|ont) qu'a|invite(?:e|s|es)? a) (?:nous |lui |leur |alors |toujours |aussi )?(?:ecrire|appeler|telephoner|rappeler|demander|relancer|s'informer|se renseigner|communiquer|se presenter|passer|joindre|contacter)\b|^(?:appeler|appelez|telephoner|telephonez|ecrire|ecrivez|communiquer|communiquez|se presenter|par telephone|sur (?:appel|demande)|(?:up)?on request)\b|\b(?:can|may|must|has to|have to|needs? to|should) (?:always |then )?(?:call|phone|write|ask|contact|inquire|visit|drop by|email)\b|^(?:call|phone|write|ask|contact)\b/,
		unless:
			/\b(?:r?appelle|telephone|phones?|calls) (?:la|les|l'|the|a|at|at once|chaque)\b|\bphones at\b|\blettres?\b|\bletters?\b|\bcartes?\b|\bcards?\b|\bindiqu|\bconsult|\bsms\b|\bnotifi|\bespace\b|\bsite\b|\btemps reel|\breal time|\bpages?\b|\ben ligne\b|\betats?\b|\betapes?\b|\bstatuts?\b|\baffich|\bmontr|\btextos?\b|\bcourriels? (?:a|quand|des|de confirmation|automatique)|\bavis\b|\baccuse|\bnumeros? de suivi|\bliens?\b|\bcodes?\b|\bautomati|\bchaque\b|\bdossier (?:en|dit|lu|visible)|\bonline\b|\bstatus\b|\bshow|\btracker|\btracking|\btexts?\b|\bnotices?\b|\blinks?\b|\bupdates?\b|\bprogress|\beach\b|\bevery\b|\bposted\b|\bscreen|\becran|\bportail|\bportal|\bvoi(?:t|r)\b|\bsees?\b|\bsans (?:avoir a )?(?:appeler|ecrire|telephoner)|\bcompte\b|\baccount\b/,
	},
	{
		kind: 'rappel_absent',
		practice: 'experience',
		at: ['parcours.rappels'],
		words:
			/\bc'est (?:au|a la|aux|a l') [a-z]+ de (?:se souvenir|s'en souvenir|verifier|y penser|surveiller|se rappeler)|\bapres (?:l'echeance|la date|l'expiration|coup)|\bafter (?:the deadline|it lapses|expiry|the due date)|\baffiche\b.{0,30}\b(?:entree|bureau|mur|hall)|\bposter (?:in|at|on)\b|\bpar heure\b|\bper hour\b|\bevery hour|^turned off\b|\bdesactiv|\bcoupee?s?\b|\bnewsletter\b|\binfolettre\b|\bit is up to\b|\bup to (?:the|each|them)|\baucun(?:e)?, (?:ils|elles|les gens|la date|c'est)|\bavec l'amende|\bwith the fine/,
		unless: /\bavant l'echeance|\bbefore (?:the|it)|\ben meme temps|\bpour eviter l'amende/,
	},
];
