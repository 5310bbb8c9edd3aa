/** Answers about what the service hangs on, and how it was chosen, that go against practices 14, 15 and 18. */
// cspell:disable: the beginnings of words, without accents
import type { Against } from './answer';

/** Those who sell, or hold, what the service runs on. */
const supplier =
	'(?:fournisseurs?|firmes?|editeurs?|integrateurs?|prestataires?|compagnies?|entreprises?|laboratoires?|concepteurs?|fabricants?|consultante?s?|pigistes?|sous-traitants?|vendors?|suppliers?|compan(?:y|ies)|firms?|publishers?|contractors?|integrators?|makers?|manufacturers?|consultants?|freelancers?|developers?)';
/** Nobody else is able to. */
const able =
	'(?:peu(?:t|vent)|sait|savent|pourra|lit|lisent|ouvre|ouvrent|comprend|comprennent|modifie|connait|connaissent|detient|detiennent|a (?:la|les|le|acces)|repare|can|may|knows?|reads?|opens?|understands?|holds?|has the|have the|is able|are able|could)';
const onlyThey = `\\b(?:seul(?:e|s|es)? |only |nobody (?:but|except) |no one (?:but|except) |(?:personne|nul) (?:d'autre )?(?:que|sauf|a part) )(?:l'|la |le |les |the |un |une |an? |its |leur |son |sa |notre |our )?(?:[a-z]+ )?${supplier}\\b[^.;]{0,60}?\\b${able}\\b`;
const leaves =
	"(?:par(?:t|tent|tait|taient|tira|tirait)|quitt\\w*|s'en va\\w*|disparai\\w*|ferm\\w*|change\\w*|cess\\w*|fai(?:t|re|sait) faillite|rachet\\w*|augment\\w*|met\\w* fin|leaves?|quits?|goes (?:under|away|bankrupt)|walks? away|folds?|disappears?|changes?|closes?|part(?:s)? ways|raises?|is (?:sold|bought)|ends?|switch(?:es)?)";
const lost =
	"(?:(?:on|nous|tout)[^.;,]{0,14}? (?:refai\\w*|repar\\w*|recommenc\\w*|perd\\w*|rachet\\w*|rebati\\w*|reconstrui\\w*|reecri\\w*|arret\\w*|s'arrete\\w*|tombe\\w*)|(?:est|sera|serait) (?:perdu|a refaire|a recommencer|a rebatir)|(?:we|it all|everything|the lot)[^.;,]{0,14}? (?:lose|loses|start|starts|rebuild|redo|buy|rewrite|stops?|goes)|(?:is|are|would be) (?:lost|gone|stuck))";

/** Made here, or made again. */
const made =
	'(?:programm|cod|bat|refai|refon|develop|ecri|reecri|mont|constrini|construi|reconstrui|fai(?:t|te|ts|tes) (?:maison|ici|nous-meme|a la main)|repart|recre|reinvent|built|rebuilt|build|rebuild|written|rewritten|writ|coded|developed|made|remade|redone|rolled)[a-z]*';
const although =
	'(?:alors qu|bien qu|meme si|quoiqu|quoi qu|malgre|pourtant|en depit d|sans egard|tandis qu|quand|although|though|even though|even if|despite|whereas|while|when|yet)[a-z]*';
const already =
	'(?:fer(?:ait|aient)|fait|font|offr\\w*|existe\\w*|a tout|ont tout|pareil\\w*|la meme chose|deja|suffi\\w*|convien\\w*|repond\\w*|gratuit\\w*|disponible\\w*|would (?:do|serve|work)|does|do\\b|offers?|already|exists?|the same|free|available|has (?:all|everything)|fits?|enough)\\b';
const common =
	'(?:commun\\w*|partag\\w*|gouvernement\\w*|plateforme|service|composant|module|outil|autre (?:ministere|organisme|ville)|shared|common|government|platform|component|tool|another (?:body|department|ministry|agency|city))';

export const aboutTies: readonly Against[] = [
	{
		kind: 'prisonnier',
		practice: 'technologies',
		at: [
			'solution.architecture.description',
			'solution.hebergement.justification',
			'solution.plateformes.usage',
			'solution.reutilisation.decision',
			'solution.options.motif',
			'contraintes',
			'dependances',
		],
		words: new RegExp(
			[
				onlyThey,
				`\\b(?:le jour ou|si|quand|lorsqu[e']|s'|the day|if|when|once|should) ?(?:[a-z']+ ){0,5}?${leaves}\\b[^.;]{0,40}?\\b${lost}`,
				'\\b(?:moule|coule|taille|soude|visse|marie|cloue|ficele|enchaine|lie pieds et poings|verrouille|accroche|welded|glued|moulded|molded|cast|wired|locked|chained|married|bolted|tied hand and foot|nailed)(?:e|s|es)? (?:a|au|aux|sur|dans|avec|to|into|around|onto) ',
				// Nothing goes on without it, or elsewhere.
				`\\b(?:sans|without) (?:l'|la |le |les |ce |cette |the |this |that |our |notre )?(?:[a-z]+ )?${supplier}\\b[^.;:]{0,16}?\\b(?:plus rien|rien|tout (?:s'arrete|tombe|bloque)|on (?:ne|n'|est)|nothing|we (?:are|have|cannot|can't)|no|everything|it all)\\b`,
				`\\b(?:chang|remplac|quitt|sorti|pass|part|switch|chang|replac|leav|mov|getting out)[a-z]*\\b[^.;]{0,40}?\\b(?:voudrai[a-z]*|veut|oblige\\w*|exige\\w*|forc\\w*|signifi\\w*|demande\\w*|would mean|means|requires?|takes|forces|obliges|entails)\\b[^.;]{0,24}?\\b(?:tout|toute|entier\\w*|zero|refai\\w*|reecri\\w*|recri\\w*|repart\\w*|everything|whole|all|scratch|re-?writ\\w*|re-?buil\\w*|re-?do\\w*|start\\w*)\\b`,
				`\\b(?:code|cles|sources?|schemas?|mots? de passe|keys|source|schemas?|passwords?|data)\\b[^.;]{0,20}?\\b(?:chez|appartien\\w* a|est a|sont a|with|held by|belongs? to|owned by|kept by) (?:la |le |l'|the |our |notre )?(?:[a-z]+ )?${supplier}`,
				"\\b(?:nothing else|rien d'autre|aucun autre|aucune autre|no other|nobody else's)\\b[^.;]{0,24}?\\b(?:fits?|works?|runs?|reads?|will do|convien\\w*|march\\w*|fonctionn\\w*|va|lit|s'y branche|se branche)\\b",
				"\\b(?:cannot|can't|could not|won't|ne (?:peut|peuvent|saurait|pourrait)(?: pas)?|impossible (?:de|to)) (?:etre |be |se |le |la |it )?(?:run (?:on|anywhere|elsewhere)|move[d]?|leave|tourner (?:sur|ailleurs)|fonctionner (?:sur|ailleurs|avec)|demenage\\w*|deplace\\w*|sorti\\w*|migre\\w*|port(?:ed|er|ee?))\\b",
				'\\b(?:boite noire|black box|usine a gaz|spaghetti)\\b',
			].join('|'),
		),
		unless:
			/\bun autre (?:s'|prend|peut|pourra)|\banother (?:can|takes|plugs)|\bperd(?:ons|ent|rait)? rien|\blose nothing|\brien n'est (?:perdu|a refaire)|\bnothing is lost|\bd'ici\b|\bjusqu'|\buntil\b|\bmem[eo]\b|\bmaquette|\bavis\b.{0,20}\benvoye|\bseule? (?:l'|le |la )[a-z]+ est a\b|\bonly the [a-z]+ is\b|\bon repart (?:ailleurs|avec|en)\b|\belsewhere in\b|\bnos copies\b|\bour copies\b|\b(?:other|autres?) (?:options?|produits?|solutions?|logiciels?|products?|tools?)\b|\bthis one (?:does|can)\b|\bcel(?:le|ui)-ci\b/,
		outright: true,
	},
	{
		kind: 'commun_refait',
		practice: 'reutilisation',
		at: [
			'solution.plateformes.usage',
			'solution.plateformes.nom',
			'solution.reutilisation.decision',
			'solution.options.motif',
			'solution.architecture.description',
		],
		words: new RegExp(
			[
				`\\b${made}\\b[^.;]{0,60}?\\b${although}\\b[^.;]{0,70}?\\b${already}`,
				`\\b(?:page blanche|de zero|from scratch|a partir de rien|from nothing|nos propres moyens|our own version|notre propre version|fait maison|home-?made)\\b[^.;]{0,40}?\\b${although}\\b`,
				`\\b${although} [^.;]{0,40}?\\b${common}\\b[^.;]{0,40}?\\b${already}[^.;]{0,60}?\\b${made}\\b`,
			].join('|'),
		),
		unless:
			/\b(?:batie?s?|montee?s?|construite?s?|built) (?:avec|sur|with|on) (?:la|le|the) (?:plateforme|service|module|common|shared|platform)|\baccessib|\bhors reseau|\boffline|\bne (?:couvr|permet|gere|tien)|\bdoes not (?:cover|handle|support|allow)|\bcannot\b|\bmanqu|\blacks?\b|\bmissing|\bjusqu'|\buntil\b/,
		outright: true,
	},
	{
		// The common one would have done, and ours was made.
		kind: 'commun_refait',
		practice: 'reutilisation',
		at: [
			'solution.plateformes.usage',
			'solution.plateformes.nom',
			'solution.reutilisation.decision',
			'solution.architecture.description',
		],
		words: new RegExp(
			`^(?=.*\\b(?:${made}|maison|our own|notre propre|nos propres|own))(?=.*\\b${common}\\b).*?\\b(?:would have (?:done|served|worked|been enough|suited)|aurait (?:fait l'affaire|suffi|servi|convenu|fait pareil|aussi bien)|faisant (?:pourtant |aussi bien |tout autant )?l'affaire|(?:fait|ferait) (?:pourtant |aussi bien |tout autant )?l'affaire|suffirait|suffisait|convenait|would do|was (?:enough|free|ready)|was already there|etait (?:gratuit|pret|deja la)\\w*)`,
		),
		unless: /\bdropped|\babandon|\bretir|\bjusqu'|\buntil|\brien n'est\b|\bnothing is\b/,
	},
	{
		// A standard that belongs to somebody, or that nothing describes.
		kind: 'format_ferme',
		practice: 'reutilisation',
		at: ['solution.standards'],
		words:
			/\bverrouill|\bproprieta|\bproprietary|\bmaison\b|\bbinaire|\bbinary|\b(?:jamais|non|pas|never|not) (?:ete |been )?(?:document|publi|decri)[a-z]*|\bundocumented|\bunpublished|\b(?:du|de (?:la|l'|notre)|de son|our|the|a) ?(?:fournisseur|editeur|fabricant|firme|vendor|supplier|publisher|manufacturer|maker)(?:'s)?\b|\bin-house\b|\blocked\b|\b(?:under|sous) (?:paid |a paid )?licen[cs]e\b|\bpayant|\bsecret|\bmacros?\b|\b(?:excel|word|access|lotus|filemaker|outlook)\b(?! online)|\.(?:docx?|xlsx?|mdb|dwg|pst)\b/,
		unless: /\bwcag\b|\baccess for\b|\bconvert|\bou (?:csv|json)|\bor (?:csv|json)|\bjusqu'|\buntil/,
		outright: true,
	},
	{
		kind: 'format_ferme',
		practice: 'reutilisation',
		at: [
			'solution.standards',
			'donnees.diffusion.jeu',
			'donnees.diffusion.portail',
			'solution.architecture.description',
			'livrables.nom',
		],
		words:
			/\b(?:que |qui )?(?:seul(?:e|s|es)?|only) (?:son|leur|notre|le|la|l'|its|their|our|the|un|une)\s?(?:propre |own )?(?:logiciel|progiciel|systeme|outil|application|lecteur|editeur|fournisseur|version|software|package|system|tool|app|reader|viewer|vendor|program)\b[^.;]{0,20}?\b(?:li[trs]|lisent|ouvr|compren|reads?|opens?|can|peu)[a-z]*|\b(?:formats?|fichiers?|files?|structures?|protocoles?|protocols?) (?:maison|proprietaires?|fermee?s?|prives?|secrets?|a (?:nous|lui|eux)|du fournisseur|de l'editeur|proprietary|closed|in-house|private|of the vendor)\b|\b(?:proprietary|closed|in-house|vendor(?:'s)?(?: own)?|home-?grown|home-?made) (?:[a-z]+ )?(?:formats?|files?|protocols?|structures?)\b|\b(?:logiciel|licence|software|licen[cs]e) (?:payante?|paid)\b[^.;]{0,20}\b(?:pour (?:le |les )?(?:lire|ouvrir)|to (?:read|open))|\bwhich (?:only|nobody else)|\b(?:illisibles?|unreadable) (?:ailleurs|sans|elsewhere|without)|\bno (?:other|one else's) (?:software|program|system) (?:reads?|opens?|can)/,
		unless: /\bconvert|\bexport(?:e|es|ed) (?:en|as|to)|\bou (?:csv|json)|\bet (?:csv|json)|\band (?:csv|json)/,
		outright: true,
	},
	{
		kind: 'partage_ferme',
		practice: 'reutilisation',
		at: ['livrables.partage.licence', 'livrables.partage.depot'],
		words:
			/\b(?:dans|in) (?:un |une |le |la |notre |a |the |our )?(?:tiroir|coffre|armoire|voute|placard|drawer|cupboard|vault|closet)\b|\b(?:on|nous|we|us) (?:le |la |les |it )?(?:gard|keep)[a-z]* (?:it |them )?(?:pour|to|for) (?:nous|ourselves|us)|\b(?:a|for) (?:nous|us) (?:seuls|only|alone)|\b(?:lire|regarder|look|read|see)\b[^.;]{0,20}\b(?:pas|sans|not|without|no)\b[^.;]{0,20}\b(?:copi|repren|reutilis|reus|copy|modif|use)/,
	},
	{
		kind: 'motif_sans_examen',
		practice: 'technologies',
		at: ['solution.options.motif', 'solution.reutilisation.decision'],
		words:
			/\b(?:tableau|grille|liste|formulaire|gabarit|table|grid|list|form|template)\b[^.;]{0,16}?\b(?:deux|trois|quatre|two|three|four|\d) (?:lignes|colonnes|options|choix|noms|rows|columns|options|lines|names|entries)|\b(?:avoir|ait|ayons|donner) l'air d|\blook (?:like|as if|as though) we\b|\bon (?:le |la |l')?savait (?:deja|bien|d'avance)(?! (?:l'|le |la |les )?[a-z]+(?:er|ir)\b)|\bwe (?:already |always )?knew\b|\b(?:personne|nul) n'(?:a|en a|y a) (?:jamais )?(?:ouvert|regarde|lu|appele|essaye|pris|vu)|\b(?:nobody|no one) (?:ever )?(?:opened|read|watched|saw|rang|phoned|wrote)|\b(?:a la |at the )?(?:derniere minute|last minute)\b|\bil (?:en )?fallait (?:bien )?(?:en )?(?:mettre|presenter|avoir|inscrire)?\s?(?:une?|deux|trois|quatre|d'autres|plus|quelque)\b|\bparce qu'il en fallait|\b(?:we|they|the form|rules?|the template) (?:needed|required|wanted|asked for|had to have) (?:a |at least )?(?:two|three|four|second|third|another|others|some)\b|\bpour (?:faire (?:nombre|bonne mesure|bonne figure|bien|serieux)|remplir|meubler|completer) ?(?:le |la )?(?:tableau|grille|liste|case|dossier)?|\bto (?:fill|pad|round out|make up) (?:the |out the )?(?:table|list|grid|numbers|form)|\bfor (?:show|good measure|balance|the numbers)\b|\bpour que (?:l'autre|la notre|la premiere|la retenue|celle)[^.;]{0,30}\b(?:air|mieux|belle|bonne|gagne|passe)|\b(?:to|so (?:that )?)[^.;,]{0,20}\bmake (?:the )?(?:other|ours|first|chosen|winner)[^.;,]{0,20}\blook|\b(?:jamais|never|pas) (?:vraiment |really |seriously |serieusement |ete |been )*(?:dans la course|en lice|etudiee?|regardee?|envisagee?|consideree?|in the running|in contention|a contender|considered|looked at|studied|meant|an option)\b|\bn'a (?:jamais|pas) eu (?:de|la moindre) chance|\bnever (?:had|stood) a chance|\bon n'a (?:appele|consulte|demande|essaye|vu|lu|rencontre) (?:personne|rien|a personne)|\b(?:nobody|no one) was (?:called|asked|consulted)|\bwe (?:called|asked|tried|read) (?:no ?(?:one|body)|nothing)|\b(?:homme|femme|figure|straw) (?:de paille|man)\b/,
		unless: /\bjamais dit que\b|\bau depart\b.{0,40}\bpuis\b/,
	},
	{
		// The choice came first, and the study afterwards.
		kind: 'motif_sans_examen',
		practice: 'technologies',
		at: [
			'solution.options.motif',
			'solution.reutilisation.decision',
			'solution.hebergement.justification',
			'gouvernance.decisions',
		],
		words:
			/\b(?:avant qu(?:e |')|before)[^.;]{0,24}?\b(?:compar|etudi|regard|analys|ouvr|look|stud|weigh)[a-z]*|\b(?:picked|chose|chosen|settled|bought|choisi|retenu|achet|tranch|decid)[a-z]*\b[^.;]{0,30}?\b(?:and|et|puis|then|ensuite|before|avant)\b[^.;]{0,12}?\b(?:wrote|written|drew|did|ran|ecri[a-z]*|mont[a-z]*|redig[a-z]*|fait|rempli) (?:the |la |l'|le |une |un |a |our |notre )?(?:comparison|study|analysis|grid|table|report|case|comparaison|etude|analyse|grille|tableau|rapport|dossier)|\b(?:avai(?:t|ent)|had|etai(?:t|ent)) (?:deja |already |long )?(?:[a-z]+ )?(?:tranch|choisi|decid|arret|promis|achet|annonc|sign|settl|chosen|picked|promised|bought|announced|made up|fixed|agreed)[a-z]*\b[^.;]{0,80}?\b(?:compar|etude|analyse|grille|tableau|dossier|on a|we|study|analysis|grid|table|report|write-?up|avant|before|options?)|\b(?:comparaison|etude|analyse|grille|tableau|dossier|rapport|comparison|study|analysis|grid|table|case|report|memo)\b[^.;]{0,40}?\b(?:ecri|monte|redige|faite?|rempli|suiv|written|made|drawn|put together|filled|done|came|followed)[a-z]*\b[^.;]{0,30}?\b(?:apres|ensuite|pour (?:justifier|appuyer|coller|confirmer|habiller|donner raison)|(?:up )?to (?:fit|justify|match|back|support|suit)|afterwards?|later|after|backwards?|around it)\b|\b(?:pour|to) (?:justifier|donner raison|habiller|justify|back up|dress up) (?:le |la |the |a |un )?(?:choix|decision|achat|choice|decision|purchase)|\b(?:bon de commande|contrat|cheque|commande|purchase order|contract|deposit|order)\b[^.;]{0,30}\b(?:deja|already) (?:[a-z]+ )?(?:sign|fai[a-z]*|fourni|envoy|pay|parti|sent|made|placed|paid|out|emis|pass|donn)/,
		unless:
			/\b(?:apres|after) (?:la|le|les|l'|une?|deux|trois|the|a|two|three) ?(?:visite|essai|demonstration|test|trial|visit|demo)/,
		outright: true,
	},
	{
		kind: 'une_seule_personne',
		practice: 'performance',
		at: [
			'dependances',
			'contraintes',
			'hypotheses',
			'risques.reponse',
			'equipe.environnement',
			'competences.ecarts.mesure',
			'solution.architecture.description',
		],
		words:
			/\b(?:tout |everything |all (?:of it )?)?(?:dans|in) (?:sa|leur|his|her|their|one person's|la) (?:seule )?(?:tete|memoire|calepin|cahier|head|memory|notebook|mind)\b(?! en)|\b(?:seule?|unique) (?:personne |employee? |analyste |pilote |programmeur |developpeu[a-z]+ )?(?:a|qui) (?:savoir|connaitre|comprendre|pouvoir|sache|sait|connait|comprend|peut|puisse|sait faire)|\b(?:personne|nul) d'autre (?:ici )?ne (?:sait|connait|comprend|peut)|\b(?:the )?only (?:one|person|employee|developer|analyst|clerk) (?:here )?(?:who|that) (?:knows?|can|understands?)|\b(?:nobody|no one) else (?:here )?(?:knows?|can|understands?)|^(?:une?|un seul|une seule|one|a single|just one) [^.;,]{0,30}?\b(?:sait|connait|comprend|knows|understands)\b|\b(?:s'|si|quand|lorsqu[e']|le jour ou|if|when|once|the day)\b[^.;,]{0,30}?\b(?:tombe\w* malade|est (?:malade|absente?|en (?:conge|vacances))|s'absent\w*|prend (?:sa retraite|conge)|demissionn\w*|falls? (?:ill|sick)|is (?:sick|ill|away|off|on (?:leave|holiday))|quits?|retires?|gets? (?:sick|ill)|(?<=\b(?:il|elle|he|she) )(?:part|quitte|leaves?))\b[^.;]{0,60}?\b(?:ne|n'|plus|rien|arret\w*|attend\w*|tout|stops?|nothing|nobody|no one|cannot|waits?|everything)\b/,
		unless:
			/\bne (?:doit|doivent|devra|peut|peuvent) pas\b|\b(?:must|should|may) not\b|\bremplac|\brelev|\bjusqu'|\bd'ici\b|\bdocument|\becrite?s?\b|\bform(?:e|ee|ation)\b|\bdeuxieme|\bseconde?\b|\bpren(?:d|nent) (?:le|la) (?:relais|releve|suite)|\bjumel|\bbackup|\bsecond\b|\buntil\b|\bwritten\b|\btrain|\bcover|\btakes over|\bstands? in|\bplus le seul|\bno longer/,
	},
];
