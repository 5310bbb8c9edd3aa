/** Answers to risks, and ways of going with a change, that are a wish or leave people to find out: against practices 12, 16 and 18. */
// cspell:disable: the beginnings of words, without accents
import type { Against } from './answer';

/** What makes a wish more than that: a count, a day, a hand, a threshold. */
const measure =
	/\d|\bdes qu|\bsi\b|\bau-dela|\bsinon\b|\bappel|\bcopie|\bessai|\btest|\bverif|\bsecond|\bdeuxieme|\bdeux (?:paires|personnes)|\bremplac|\breleve\b|\bform(?:e|es|ee|ation)|\bchaque\b|\btou(?:s|tes) les\b|\bas soon as|\bif\b|\bwhen (?:ten|two|more|the)|\bcalled (?:in|back)|\bcop(?:y|ies)|\bcheck(?:ed|s)?\b|\bbackup|\breplac|\btrain|\bevery (?:day|week|month|hour)|\beach\b|\bno longer\b|\bne suffi|\bn'arret|\bnot enough|\bwould not|\bdoes not stop|\bne (?:compt|f)[a-z]+ (?:pas|plus)|\bpuis\b|\bthen\b|\btelephon|\blendemain|\bnext day|\bclauses?\b|\bpenalit|\bpenalt|\benveloppe|\benvelope|\bordered\b|\bcommandee?s?\b|\bliber|\bessay|\bferm(?:e|eture)\b[^.;]{0,12}\b(?:seule?|automatique)|\bby (?:it|them)self|\b(?:personne n'(?:ait?|aura|avait)|nobody (?:has|needs|had)|no one (?:has|needs|had)|sans (?:devoir|avoir)) (?:a|to)?\b|\b(?:deux|trois|quatre|cinq|dix|vingt|two|three|four|five|ten|twenty) [a-z]{3,}|\b(?:en|in) (?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|january|february|march|april|may|june|july|august|september|october|november|december)\b/;

export const aboutWishes: readonly Against[] = [
	{
		kind: 'risque_subi',
		practice: 'performance',
		at: ['risques.reponse'],
		words: new RegExp(
			[
				// People are good, or will be careful.
				"\\b(?:bonnes? (?:gens|personnes|equipe|volonte|foi)|bon sens|gens (?:serieux|honnetes|responsables|de confiance)|professionnels? d'experience|equipe (?:solide|devouee|experimentee|hors pair)|good (?:people|team|faith|sense|hands|will)|(?:solid|dedicated|experienced|great|wonderful) (?:people|team|staff)|common sense|honest people|goodwill|professionals who)\\b",
				"\\b(?:ouvrir\\w*|garder\\w*|tenir|tiendr\\w*|keep|keeps|keeping|have|with) (?:bien |grand |both |an |their |your |his |her |one )?(?:l'(?:oe|œ)il|les yeux|un (?:oe|œ)il|les oreilles|eyes?|ears?)\\b",
				'\\b(?:fer(?:a|ont|ons)|faire|fait|faisons) (?:bien |tres |plus )?(?:attention|de son mieux|de leur mieux|tout (?:son|leur|notre) possible|au mieux)|\\b(?:be|being|been|stay|remain) (?:very |more |extra |especially )?(?:careful|vigilant|alert|watchful|attentive|on (?:their|our) guard)|\\b(?:take care|pay attention|try (?:harder|hard)|do (?:our|their|its) best)\\b',
				// It is rare, or went well.
				"\\b(?:assez|plutot|si|tres|bien) (?:rares?|peu (?:frequent|probable)s?)|\\b(?:rare|unusual|uncommon|unlikely) enough|\\bare (?:quite |very |so )?rare\\b|\\bn'arrive(?:nt)? (?:pas|guere|presque jamais|que rarement) ?(?:souvent)?|\\b(?:hardly|rarely|seldom|almost never) happens?|\\bjusqu'(?:ici|a (?:maintenant|present|date))|\\bso far\\b|\\b(?:s'est|se sont|a|ont) toujours (?:bien )?(?:passe|fini|regle|arrange|tenu|trouve|tire)|\\bhas always (?:been fine|worked|turned|gone|held|found)|\\balways (?:turns?|works?|gets?|comes?|been fine)",
				"\\b(?:devrait|devraient|should) (?:bien |etre |be |just |suffire|hold|go|passer|aller|tenir|do)|\\bavec un peu de chance|\\bsi tout va bien|\\bwith (?:a little|any|some) luck|\\bif all goes well|\\bon (?:touche du bois|mise sur|compte sur|s'en remet|parie)|\\b(?:knock|touch)(?:ing)? (?:on )?wood|\\bwe (?:are )?(?:count|rely|bet|bank|relying|counting|banking|betting)(?:s|ing)? on|\\bca va (?:aller|passer|tenir|se placer)|\\bit will (?:be fine|be all right|work out|sort itself|pass|blow over)|\\bse (?:placera|reglera|calmera|tassera|resorbera)\\b",
				// A word that asks nicely.
				"\\b(?:phrase|mot|note|affiche|affichette|message|avis|pancarte|rappel|consigne|sentence|note|poster|sign|message|notice|reminder|line)\\b[^.;]{0,30}\\b(?:poli\\w*|gentil\\w*|aimable\\w*|courtois\\w*|demandant|priant|invitant|rappelant|exhortant|polite\\w*|kind\\w*|friendly|asking|urging|inviting|reminding)\\b|\\b(?:demand\\w*|pri\\w*|rappel\\w*|ask\\w*|remind\\w*|tell\\w*) (?:poliment|gentiment|politely|nicely|kindly)\\b|\\b(?:demander|rappeler|dire|asking?|remind(?:ing)?|tell(?:ing)?) (?:a |aux |au |a la |the |a tous |every)?(?:[a-z]+ ){0,3}?(?:d'etre|d'y penser|de (?:faire attention|ne pas|bien vouloir)|to (?:be (?:careful|patient|honest)|behave|not|please))",
				"^(?:(?:invit|encourag|incit|exhort|sensibilis|demand|rappel|pri|esper|conseill)(?:er|ez|ons)|(?:encourag|invit|urg|ask|remind|hop|advis)(?:e|ing)?) (?!if|for|de preuve|une preuve)(?=.*(?: (?:de|a|que|to|that|not) | d'))",
				'^(?:on|nous|we) (?:fai(?:t|sons) confiance|comptons|compte|se fie|nous fions|esperons|espere|croyons|trust|hope|expect|believe|count|rely)\\b',
				"\\b(?:raisonnables?|prudente?s?|reasonable|sensible|honnetes?|honest|decent|serieuse?s?)\\.?$|\\b(?:vont|va|sauront|saura|will) (?:bien )?(?:se debrouiller|s'arranger|s'en sortir|manage|cope|get by|figure it out)\\b|\\bthey always (?:do|have)\\b",
				// Nothing ahead of it.
				"\\b(?:on|nous|we) (?:s'en (?:occup|souci|reparl|charg)|y (?:pens|verr|reviend)|regard|avis|cros(?:s|er)|will (?:deal|cross|look|think|figure|worry|see))\\w*\\b[^.;]{0,30}\\b(?:venu|alors|moment|rendu|la|temps|then|there|time|it|bridge)\\b|\\b(?:le moment|le temps|une fois|chaque chose en) (?:venu|rendu|son temps)",
			].join('|'),
		),
		unless: measure,
	},
	{
		// No copy, no count and no way back: what is lost stays lost.
		kind: 'risque_subi',
		practice: 'performance',
		at: ['risques.reponse'],
		words:
			/\b(?:sans|ni|aucune?|pas de|without(?: a)?|no|nor) (?:[a-z]+ )?(?:copie|retour(?: possible| en arriere)?|sauvegarde|relecture|decompte|backup|copy|copies|rollback|way back|going back)\b|\b(?:ne gard|n'a(?:vons|ura)? (?:rien )?gard|ne conserv)[a-z]* (?:rien|aucun)|\b(?:keep|kept|keeps) (?:nothing|no cop)|\bn'(?:a|avons|aura) (?:pas|rien) (?:compt|verifi|compar|test)[a-z]*|\b(?:did not|didn't|nobody|never) (?:count|check|compare|verif)[a-z]*|\b(?:retap|ressaisi|resaisi|refer|recommenc|retype|re-?enter|redo)[a-z]*\b[^.;]{0,30}\b(?:memoire|zero|tout|memory|scratch|again|everything)\b|\b(?:effac|detrui|supprim|jet|erase|delete|destroy|wipe|throw)[a-z]*\b[^.;]{0,40}?\b(?:des qu|aussitot|sitot|le jour meme|sans attendre|as soon as|the moment|right away|without waiting)[a-z]*\b[^.;]{0,40}?\b(?:transf|copi|mov|migr|passe)[a-z]*/,
		unless:
			/\b(?:sans que|aucun original|no original|jamais|never|avant que|before)\b|\bscell|\bsealed|\bsans (?:[a-z]+ )?(?:copie|compte) (?:papier|a creer)/,
	},
	{
		// Without this or that, nothing; or with a key that is long lost.
		kind: 'groupe_laisse',
		practice: 'inclusion',
		at: ['solution.canaux.soutien', 'securite.effets_usagers'],
		words:
			/\b(?:sans|without|no) (?:an? |leur |son |their )?(?:courriel|cellulaire|ordinateur|compte|internet|telephone intelligent|carte|imprimante|adresse|email|cell(?: ?phone)?|smartphone|computer|account|printer|card|address)\b[^.;]{0,30}?,? (?:on|il|elle|ils|elles|nul|personne|they|people|one|you|he|she|nobody) (?:ne |n'|cannot |can't |can |will |may )(?:le |la |les |y |s'y )?(?!(?:perd|attend|manqu|renonc|lose|wait|miss))[a-z]+ (?:plus|pas|rien|no longer|not)\b|\b(?:without|no) (?:an? |their )?(?:email|cell(?: ?phone)?|smartphone|computer|account|printer|card|address|internet)\b[^.;]{0,30}?,? (?:they|people|one|you|he|she) (?:cannot|can't|can not|can no longer|will not|won't) (?!(?:lose|wait|miss|need|have))[a-z]+|\b(?:sans|without|no) (?:an? )?(?:courriel|cellulaire|ordinateur|compte|internet|email|computer|account|printer)\b[^.;,]{0,30}?, (?:no|nothing|aucun|aucune|rien)\b|\b(?:avec|par|with|using|only|qu'avec) (?:le |la |l'|leur |son |the |their |his |her |a |an )?(?:mots? de passe|codes?|courriel|compte|question secrete|password|pin|e-?mail|login|account) (?:de l'epoque|d'alors|d'origine|du debut|d'il y a [a-z0-9]+ ans|from (?:back )?then|of the time|they had (?:then|in)|they have forgotten|used in \d{4})/,
		unless:
			/\bappelle\b|\bcalls?\b|\bagente?\b|\bclerk\b|\bcommis\b|\bou par\b|\bor by\b|\bn'est pas (?:demand|requis)|\bsans le mot de passe|\bwithout the password/,
	},
	{
		kind: 'laisse_a_soi',
		practice: 'formation',
		at: ['competences.gestion_changement.accompagnement'],
		words:
			/\b(?:appren[a-z]*|sau(?:ra|ront)|decouvri[a-z]*|verr(?:a|ont)|lir(?:a|ont)|(?:will )?(?:learn|hear|find out|read|see|discover)[a-z]*)\b[^.;]{0,50}\b(?:en meme temps que|avec tout le monde|comme tout le monde|avec le public|comme le public|par le(?:s)? (?:journa|media|bulletin)|par la (?:lettre|page|rumeur)|with (?:everyone|everybody|the public|the rest)|like (?:everyone|everybody|the public)|at the same time as|when (?:everyone|the public|people)|from the (?:letter|news|paper|website|public|poster)|in the (?:news|paper))/,
		unless:
			/\bmois avant|\bmonths before|\bd'abord\b|\bfirst\b|\batelier|\bworkshop|\bd'essai\b|\bcollegue|\bcolleague/,
	},
	{
		kind: 'tenu_a_l_ecart',
		practice: 'gouvernance',
		at: ['parties_prenantes.participation'],
		words:
			/\b(?:verr(?:a|ont) bien|s'en (?:apercev|rend)[a-z]*|constater(?:a|ont)|le (?:saur|decouvri|constat)[a-z]*|l'apprendr(?:a|ont)|se rendr(?:a|ont) compte|will (?:see|notice|find|learn|discover|realize|hear) (?:for themselves|soon enough|it|about it|when|that|in|from)|they(?:'ll| will) (?:see|notice|learn))\b/,
		unless:
			/\bprototype|\bmaquette|\bessai|\bdemonstration|\bavant\b|\bbefore\b|\btest|\bavec nous\b|\bwith us\b|\bvot(?:e|er|es|ent)\b|\b(?:say|says|tell|tells) what\b|\bdi(?:t|sent|ra|ront) (?:ce|quoi)\b|\bchang|\bcorrig|\bcorrect/,
	},
];
