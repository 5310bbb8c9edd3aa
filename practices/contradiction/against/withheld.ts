/** Answers that keep information with no end, or withhold from people what is theirs: what practices 9 and 17 ask otherwise. */
// cspell:disable: the beginnings of words, without accents
import { inCase } from '../../shared/in-case';
import type { Against } from './answer';

/** That something stays, or a copy of it. */
const stays =
	'\\b(?:copie\\w*|copy|copies|doubles?|gard\\w+|conserv\\w+|rest(?:e|ent|era|eront)|laisse\\w*|demeur\\w+|branche\\w*|allume\\w*|kept?|keeps?|keeping|stays?|remains?|left|leave|running|plugged|hold|holding|backup|sauvegarde\\w*)\\b';

/** Days that are few, or papers that are hard to come by. */
const weekday =
	'(?:lundi|mardi|mercredi|jeudi|vendredi|jour|monday|tuesday|wednesday|thursday|friday|day|business day)';
const burden = new RegExp(
	[
		'\\b(?:temoins?|witnesses)\\b|\\b(?:venir|se presenter|se rendre|come|travel|appear) (?:[a-z]+ ){0,2}?(?:au siege|a la capitale|au bureau-chef|a quebec|to (?:the )?(?:head office|headquarters))|\\bassermente|\\baffidavit|\\bnotari|\\bsworn\\b|\\bcommissaire a l.assermentation|\\bcommissioner of oaths|\\bhuissier|\\bbailiff|\\blettre (?:recommandee|manuscrite)|\\bcourrier recommande|\\bregistered (?:mail|letter)|\\bhandwritten letter',
		`\\b(?:premier|deuxieme|troisieme|dernier|first|second|third|last) ${weekday} (?:du|de chaque|of (?:the|each|every)) (?:mois|annee|trimestre|month|year|quarter)`,
		'\\b(?:une fois|un jour|deux jours|once|one day|twice) (?:par|a|per|each|every) (?:mois|an|annee|month|year)\\b',
		"\\b(?:seulement|uniquement|only) (?:en personne|in person)|\\b(?:en personne|in person) (?:seulement|uniquement|only)|\\ben se (?:presentant|rendant|deplacant) (?:[a-z]+ )?(?:au|a la|a l'|aux) ?(?:siege|bureau-chef|palais|greffe|archives)|\\bby (?:coming|travelling|going|presenting (?:themselves|oneself)) (?:in person )?(?:to|at) (?:the |our )?(?:head office|headquarters|courthouse|archives)",
	].join('|'),
);
const nobody =
	'(?:(?<!\\b(?:la|une|chaque|toute|cette|seule) )personne|nul|nobody|no one|none of (?:them|us)|on|we|they)';

export const aboutWithheld: readonly Against[] = [
	{
		kind: 'garde_trop',
		practice: 'securite',
		at: [
			'renseignements.conservation',
			'solution.hebergement.justification',
			'solution.architecture.description',
			'securite.journal_acces',
			'ethique.empreinte',
			'ethique.droits',
			'risques.reponse',
		],
		words: new RegExp(
			`${stays}[^.;]{0,80}?(?:${inCase.source})|^(?=.*${inCase.source})(?!.*\\b(?:rien|jamais|sans|pas|ne|nothing|never|not|without)\\b).*?(?:${inCase.source})|(?:${inCase.source})[^.;]{0,80}?${stays}`,
		),
		unless:
			/\btombe\b|\bfails?\b|\bhors reseau jusqu|\bdetrui|\beffac|\bdestroy|\beras|\bdelet|\bsecours\b|\bpanne|\bfailover|\boutage/,
		outright: true,
	},
	{
		kind: 'acces_ferme',
		practice: 'securite',
		at: ['renseignements.acces'],
		words:
			/\b(?:n'y|n') ?(?:a|ont|aura|auront) (?:pas|aucun|nul) (?:le )?(?:droit|acces|a (?:le |la |les |l')?(?:voir|savoir|connaitre|lire))|\bne (?:le |la |les |lui |leur )?(?:sont|est|sera|seront) (?:pas|jamais) (?:montr|remis|communiqu|divulgu|donn|accessib|visib|offert|ouvert|lisib)|\b(?:ca|cela) ne (?:les?|la|lui|leur) (?:regarde|concerne) (?:pas|en rien)|\bnos (?:propres )?(?:notes|affaires|papiers|dossiers) a nous|\bcela (?:nous appartient|reste entre nous)|\brest(?:e|ent) entre nous|\bne se (?:corrige|montre|consulte|change|voit|lit|demande)n?t? (?:pas|plus|jamais)|\baucune (?:correction|consultation|copie)\b|\bon ne (?:les |le |la |l')?(?:corrige|montre|donne|remet|change|ouvre) (?:pas|jamais)|\bnot (?:for (?:them|him|her|people)|theirs|his or hers) (?:to (?:see|know|read|correct))?|\bnone of (?:their|his|her) business|\b(?:kept|stays?|remains?) (?:to ourselves|between us|in-house)|\b(?:have|has) no (?:right|say|access|business)|\b(?:cannot|can't|never|may not|not) be (?:seen|corrected|changed|read|consulted|requested|challenged)|\bno (?:corrections?|copies|copy)\b(?! (?:fee|charge|to (?:make|bring|send)))|\bwe (?:do not|don't|never) (?:show|give|share|correct|release)|\b(?:our|internal) (?:own )?(?:notes|files|records) (?:alone|only)|\bnot entitled|\b(?:impossible|interdit|defendu|impossible|forbidden) (?:a|de|d'|to) ?(?:y |les? |la |l'|see |it )?(?:corrig|consult|voir|lire|chang|modif|obten|correct|change|read|see|view|get)[a-z]*|\b(?:rest|demeur|stay|remain|kept)[a-z]* (?:avec|chez|entre|with|among|between) (?:nous|us|ourselves)\b|\bn'(?:a|ont) pas a (?:y |le |la |les |l')?(?:lire|voir|savoir|connaitre|consulter|corriger)|\b(?:ne |n')(?:le |la |les |l'|lui |leur )?(?:laiss|permet|autoris|accord)[a-z]* (?:pas|jamais|personne)|\b(?:does not|do not|doesn't|don't|never|will not|won't) (?:let|allow|permit|give|show|grant)[a-z]*/,
		unless:
			/\b(?:apres|after|une fois|once|avant|before|sauf|except|par un tiers|a un tiers|aux tiers|to (?:a )?third part[a-z]+|by others|a d'autres|to others|d'un autre)\b|\brien ne (?:rest|demeur)|\bnothing (?:stays|remains|is kept)|\baucune? [a-z]+ n'est (?:refus|rejet|exclu)|\bno [a-z]+ (?:is|are) (?:refused|denied|turned)|\bmais une note|\bune note s'(?:y )?ajout|\bbut a note/,
	},
	{
		// So far, so seldom or so dear that nobody will.
		kind: 'acces_ferme',
		practice: 'securite',
		at: ['renseignements.acces'],
		words: burden,
		unless:
			/\ben ligne\b|\btelephon|\bappel\b|\bcourriel|\bpage\b|\bonline\b|\bphone\b|\bcall\b|\bemail|\bou (?:par|au)\b|\bsi (?:la personne|elle|il) (?:le )?(?:veut|prefere)/,
		outright: true,
	},
	{
		kind: 'journal_aveugle',
		practice: 'securite',
		at: ['securite.journal_acces'],
		words: new RegExp(
			[
				`\\b${nobody} (?:[a-z]+ )?(?:ne |n')(?:le |la |les |l'|en )?(?:ecri|not|inscri|consign|enregistr|journalis|retien|gard|tien|suit|compt|sai[st]|saura|sav)[a-z]*`,
				'\\b(?:nobody|no one|none of them|never|not|do not|does not|don.t|doesn.t|nothing) (?:[a-z]+ ){0,2}?(?:writes?|notes?|records?|recorded|logs?|logged|keeps? (?:track|a record|count|a list)|tracks?|written|kept)\\b',
				'\\b(?:sans|aucune?|pas de|without (?:a |any )?|no) ?(?:trace|journal|registre|log|record|trail)\\b(?! (?:n.est|is) (?:effac|eras|perdu|lost))',
				"\\b(?:ne|n'|rien|(?<!\\b(?:la|une|chaque|toute|cette|seule|que la) )personne|nul|cannot|can't|nobody|no one|nothing|not|anybody's guess|impossible)\\b[^.;]{0,30}?\\b(?:di(?:t|re|sent)|sai[st]|savoir|voi[rt]|montr\\w*|tell|say|says|know|knows|shows?|see)\\b[^.;]{0,12}?\\b(?:qui|lequel|laquelle|lesquels|who|which)\\b|\\b(?:who|qui) (?:[a-z]+ ){1,5}?(?:is|are|reste|remains|stays|est) (?:[a-z]+ )?(?:anybody's|anyone's|a guess|a mystery|un mystere|inconnu|unknown|impossible)",
				'\\b(?:vid|effac|ecras|purg|remi(?:s|se) a zero|empt|wip|overwrit|clear|reset|delet|eras)\\w*\\b[^.;]{0,20}?\\b(?:chaque|tous les|toutes les|every|each|nightly|weekly|daily|le (?:lundi|dimanche|vendredi))\\b',
				'\\bse fie(?:r|nt)? a\\b|\\bne (?:pourra|peut|pourront) plus (?:etre )?(?:su|sue|savoir|retrac|retrouv|connu)|\\b(?:can|could|will) no longer be (?:known|told|traced|found)|\\bno way (?:to|of) (?:know|tell|trac)',
				'\\b(?:on|nous|we) (?:leur |lui |en )?(?:fai(?:t|sons) confiance|trust)|\\bsur l.honneur\\b|\\bon their honou?r\\b|\\bhonou?r system',
				'\\b(?:le meme|un seul|the same|one|a single) (?:mot de passe|identifiant|code|password|login|user ?name|badge)\\b[^.;]{0,30}\\b(?:pour|de|for|by|shared)\\b',
			].join('|'),
		),
		unless:
			/\b(?:nobody|no one|personne|nul|rien|nothing|aucune?|no [a-z]+)\b[^.;]{0,60}\b(?:sans|without)\b|\b(?:\d+|deux|trois|cinq|sept|two|three|five|seven) (?:ans|years)\b|\bsans (?:que|etre)\b|\bsans laisser\b|\bwithout (?:leaving|being)\b|\bplus personne ne|\bne (?:pas )?se fie|\bsi (?:quelqu'un|on)\b|\b(?:motif|raison|reason|content)\b/,
	},
	{
		// It goes with the machines.
		kind: 'journal_aveugle',
		practice: 'securite',
		at: ['securite.journal_acces'],
		words:
			/\b(?:journa(?:l|ux)|registres?|traces?|historiques?|logs?|trail|history)\b[^.;]{0,40}?\b(?:recycl|rebut|poubelle|ferraille|dechiquet|detrui|perdu|perd(?:ent|ra|ront)|efface|disparai|jete|part(?:ent|ira|iront)? avec|s'en v(?:a|ont) avec|mour(?:ent|ra)|lost|wiped|scrap|thrown|tossed|goes? (?:out )?with|disappear|erased|vanish|die with)[a-z]*/,
		unless:
			/\b(?:apres|after|transf|verse|archiv|copie|copied|moved|handed|\d+ (?:ans|mois|years|months)|deux ans|two years)\b|\btransf|\bgardes?\b|\bkept\b/,
		outright: true,
	},
	{
		kind: 'evaluation_trouee',
		practice: 'securite',
		at: ['securite.efvp.commentaire'],
		words:
			/\b(?:n'(?:a|ont)|ne (?:sont|seront|sera|fut)|n'est|n'etai(?:t|ent)) (?:pas|jamais|point) (?:encore )?(?:ete )?(?:regard|examin|etudi|evalu|couver|trait|analys|inclu|consider|touch|abord)[a-z]*|\b(?:was|were|are|is|been) (?:not|never) (?:[a-z]+ )?(?:looked|covered|assessed|examined|reviewed|included|considered|studied)|\b(?:wasn't|weren't|isn't|aren't) (?:looked|covered|assessed|examined|reviewed|included|considered)|\b(?:laiss|mis|left|set|put)[a-z]* (?:de cote|hors|dehors|out|aside|off)\b|\b(?:saute|omis|skip|omit|passe (?:sous silence|par-dessus)|glisse|skims?|overlook)[a-z]*\b|\bne (?:porte|touche|couvre|regarde|parle|dit|vise) (?:pas|rien|que)\b|\b(?:does not|doesn't|did not|didn't|says nothing|leaves? out|stops? (?:at|short)) ?(?:cover|touch|look|mention|include|about|of)?\b|\b(?:remis|report|repouss|put|postpon|deferr)[a-z]* (?:a plus tard|a l'an|off|to (?:later|next))|\bn'y (?:figur|est|sont|apparai)[a-z]* pas\b|\bne (?:figur|parl)[a-z]* (?:pas|nulle)|\b(?:are|is) (?:missing|not in it|nowhere in it)\b|\b(?:pas|pas eu|did not have|didn't have|had no|no) (?:le )?time\b|\bpas (?:eu )?le temps\b|\b(?:did not|didn't|never) (?:go through|get to|look at|get around)|\b(?:pris|jug|tenu|consider)[a-z]* (?:pour )?(?:sans importance|negligeable|mineur)/,
		unless:
			/\bn(?:e sont|'est|'ont|'y a) (?:plus|pas) (?:recueilli|demand|collect|gard|conserv)|\babandon|\bretir|\bdropped|\bremoved|\b(?:not|never|no longer) (?:collected|asked|kept|used)|\bpuis\b|\bsince\b|\bdepuis\b|\bthen\b|\bcomplet[a-z]+ le|\bn'a (?:ete )?(?:saute|omis)|\brien\b|\bnothing (?:was|is)|\baucune?\b[^.;,]{0,30}\bn'(?:a|est|ont)|\bat first\b|\bnow (?:is|are|it)\b|\bmaintenant\b|\bdesormais\b|\bont (?:la|le) leur\b|\b(?:has|have) (?:its|their) own\b|\bno [a-z]+ (?:was|is) (?:left|skipped|omitted)|\bpas (?:saute|omis|laisse)/,
	},
	{
		kind: 'donnees_sans_decision',
		practice: 'donnees',
		at: ['donnees.exploitation.decision', 'donnees.exploitation.source'],
		words:
			/\bau (?:pif|flair|feeling|nez|juge|hasard|petit bonheur|doigt mouille)\b|\ba l'(?:oeil|instinct|aveugle|oreille|intuition)\b|\b(?:pile ou face|de memoire|a vue de nez)\b|\b(?:gut|hunch|instinct|guess(?:es|work|ing)?|coin toss|thumb|from memory|by (?:ear|feel|eye))\b|\b(?:quels? que soi[a-z]+|quoi que (?:disent|dise)|peu importe|sans (?:tenir compte|egard|regarder|lire|attendre)|whatever|regardless of|no matter what|without (?:looking|reading|waiting))\b[^.;]{0,25}\b(?:chiffres|donnees|resultats?|mesures?|tableaux?|figures|numbers|data|results?|counts?|say)\b|\b(?:gard|maintien|keep|stick|stay)[a-z]* (?:a |with |to )?(?:son|leur|ses|leurs|their|his|her|our) (?:idees?|opinions?|choix|plans?|ideas?|minds?|view|habits?)\b|\b(?:ce qu'on (?:a )?(?:entend|dit|raconte)[a-z]*|oui-dire|hearsay|what (?:people|we) (?:say|heard|hear))\b|\b(?:avant que|before) (?:les |the )?(?:chiffres|donnees|resultats?|figures|numbers|data|results?)\b|\b(?:chiffres|donnees|resultats?|tableaux?|figures|numbers|data|results?|counts?)\b[^.;]{0,25}\b(?:pour le rapport|for the report|trop tard|apres coup|too late|after the fact)\b|\bcelui qui (?:crie|parle) (?:le )?plus fort|\bwhoever (?:shouts|speaks|complains) (?:the )?loudest|(?<!,) (?:comme|as) (?:d'habitude|l'an (?:dernier|passe)|usual|last year|always)\b|\b(?:la directrice|le directeur|le patron|la patronne|le ministre|the (?:director|boss|minister|manager)) (?:a deja|aime|tient|prefere|had already|likes|prefers|insists|already)/,
		outright: true,
	},
	{
		kind: 'redemande',
		practice: 'experience',
		at: ['renseignements.consentement', 'renseignements.acces'],
		words:
			/\b(?:redonn|redemand|resaisi|ressaisi|retap|recopi|reecri|reprend[a-z]* (?:tout )?(?:du|a) (?:debut|zero)|de nouveau|a nouveau|chaque fois|a chaque|encore une fois|from scratch|all over|over again|every (?:single )?time|each time|again|once more|for every)[a-z]*\b[^.;]{0,70}?\b(?:alors que|bien qu|meme si|quoiqu|malgre|pourtant|though|although|even though|even if|despite|while)[a-z]*\b[^.;]{0,60}?\b(?:deja|encore|meme|sous la main|au dossier|system|systeme|already|right there|on file|still|same|last)\b/,
		unless: /\bsi l'usage\b|\b(?:nouvel|autre|chaque) usage\b|\b(?:new|other|each) (?:new )?use\b|\bchang/,
		outright: true,
	},
];
