/** Answers on consent that presume it, hide the refusal or make it costly. */
// cspell:disable: the beginnings of words, without accents
import type { Against } from './answer';

const boxes =
	'(?:case|cases|box|boxes|option|options|choix|choice|moyens?|canaux|avis|texto|courriel|it|they|tout|all)';

export const aboutConsents: readonly Against[] = [
	{
		// Ticked for the person.
		kind: 'consentement_force',
		practice: 'securite',
		stated: true,
		at: ['renseignements.consentement', 'parcours.promesse.avis.consentement'],
		words: new RegExp(
			[
				"\\bcoche(?:e?s?) (?:[a-z]+ )?(?:d'avance|a l'avance|par defaut|au depart|deja|d'office|automatiquement|pour (?:elle|lui|la personne|l'usager))|\\b(?:deja|d'office|par defaut|pre-?) ?coche",
				`\\b(?:pre-?|already |by default )(?:ticked|checked|selected)|\\b${boxes} (?:is|are|comes?|arrives?|starts?) (?:already |pre-?|all )?(?:ticked|checked|selected|on\\b)|\\bticked (?:for|by default|beforehand|in advance)|\\bchecked (?:by default|beforehand|in advance|for (?:them|him|her|the))`,
				'\\bdecoch(?:er|ent|ez|ant)\\b|\\bdecoche (?:la|une|le|les|ce|celles?|si|pour|quand|lorsqu)\\b|\\bun-?(?:tick|check)(?:s|ing)?\\b|\\b(?:until|unless|be|not) un-?(?:ticked|checked)\\b',
				"\\bactive[a-z]* (?:par defaut|d'office|d'avance)|\\b(?:set|switched|turned|toggled|mise?s?|reglee?s?) (?:to|on|a|sur) (?:yes|oui|on|active)\\b|\\b(?:oui|yes|on) (?:au depart|d'emblee|at first|from the start|to start with)|\\b(?:remplie?s?|cochee?s?|ticked|filled|checked) (?:in )?(?:par|by) (?:l'|le |la |the |notre |our )?(?:agente?|commis|equipe|prepose|personnel|clerk|staff|agent|team|officer)\\b|\\b(?:on|enabled|yes|active) by default|\\bpar defaut\\b[^.;]{0,16}\\b(?:oui|accepte|active|partage|envoye)",
			].join('|'),
		),
		unless:
			/\b(?:elle|lui|soi)-meme|\bhe(?:r|im)self\b|\bthemselves\b|\buntil the person\b|\bto no\b|\ba non\b|\brien (?:n'est|n'y est)|\bnothing (?:is|comes)|\baucune? (?:case|moyen|choix)|\bcases? (?:est |sont |restent? |)?vides?|\bempty\b|\b(?:non|pas|jamais|not|never|none) (?:[a-z]+ )?(?:pre-?)?(?:coche|ticked|checked|selected)|\bsans case|\bno box|\b(?:personne|elle|il|usager|parent|titulaire|famille) (?:la |le |les )?coche\b|\b(?:person|traveller|user|they|he|she|parent|owner|tenant) ticks?\b/,
	},
	{
		// Taken until they write to have it stopped; where it was asked for first, it is a way out.
		kind: 'consentement_force',
		practice: 'securite',
		stated: true,
		at: ['renseignements.consentement', 'parcours.promesse.avis.consentement'],
		words: /\bopt(?:s|ed|ing)?[- ]?out|\b(?:desabonn|desinscri)|\bunsubscrib/,
		unless:
			/\b(?:choisi|demande|donne|accepte|recueilli|pose)(?:e|s|es)?\b(?! d'office)|\b(?:dit|dire|repond) oui\b|\bopts? in\b|\b(?:chosen|asked|given|agreed|accepted|requested)\b|\bsays? yes\b/,
	},
	{
		// A refusal that has to be found, written or justified.
		kind: 'consentement_force',
		practice: 'securite',
		stated: true,
		at: ['renseignements.consentement', 'parcours.promesse.avis.consentement'],
		words:
			/\b(?:refus(?:e|er|ent|era)?|retir(?:e|er)|oppos[a-z]*|n'en veu(?:t|lent)|dire non|dit non|non merci|refus[a-z]*|declin[a-z]*|object[a-z]*|say(?:s|ing)? no|opt|withdraw[a-z]*|does not want|do not want)\b[^.;]{0,60}\b(?:au bas d|en bas d|tout en bas|petits caracteres|(?:deuxieme|troisieme|quatrieme|cinquieme|sixieme|dernier|derniere|\d+e) (?:ecran|page|onglet|menu)|sous-menu|preferences|parametres|conditions|lettre|par ecrit|ecrire|ecri(?:t|ve)|formulaire (?:papier|distinct|separe|imprime)|se present|au comptoir|motif|raison|justifi|(?:at the )?bottom|fine print|small print|(?:second|third|fourth|last) (?:screen|page|tab)|settings|sub-?menu|in writing|writ(?:e|es|ten)|letter|paper form|in person|reason|why)\b|\ba moins qu(?:e|')[^.;]{0,40}\b(?:trouv|ecri|inscri|s'oppos|refus|appel|telephon|se manifest|proteste)[a-z]*|\bunless\b[^.;]{0,40}\b(?:finds?|writes?|objects?|refuse[sd]?|calls?|complains?|says? (?:no|otherwise))\b|\b(?:qui ne dit mot|le silence|silence|(?:sans|faute de|a defaut de|en l'absence de|pas de|no|without|absent) (?:an? |any |une? )?(?:reponse|objection|opposition|refus|reply|answer|refusal))\b[^.;]{0,30}\b(?:accept|accord|consent|oui|yes|vaut|suffi|agree|approv|counts)|\b(?:vaut|counts as|taken as|taken for|tenu pour|is read as|means) (?:un |une |a |an )?(?:accord|consentement|oui|acceptation|yes|consent|agreement)\b/,
		unless:
			/\b(?:never|jamais|ne vaut (?:pas|ni)|not (?:taken|read|a yes|(?:an? |mean |count as )?(?:consent|yes|agreement)))\b|\bsans (?:avoir a|aller|ecrire|raison|motif|dire|donner|justif)|\bwithout (?:giving|a reason|having|saying)|\b(?:aucune?|no) (?:raison|motif|reason|justif)|\bau meme endroit|\bsame (?:place|screen|page)|\bd'un (?:seul )?(?:mot|clic|appel|texto|geste)|\bou (?:en ligne|d'un|par telephone|au telephone|de vive)|\bby (?:phone|telephone|text|a call)\b|\bor (?:online|by phone|by telephone|by text|a call)|\bcoch|\btick/,
	},
	{
		// Taken with something else, or from somebody else.
		kind: 'consentement_force',
		practice: 'securite',
		stated: true,
		at: ['renseignements.consentement', 'parcours.promesse.avis.consentement'],
		words:
			/\b(?:on|nous) (?:le |la |l')?(?:suppos|presum|tien[nt]|considere)[a-z]* (?:donne|acquis|accorde|obtenu|que|pour)|\b(?:suppose|presume|tenu pour|considere comme|repute)e?s? (?:donne|acquis|accorde|obtenu|consent)[a-z]*|\btaken for granted|\b(?:assumed|presumed|deemed)\b|\bimposee?s?\b|\bimposed\b|\bqu'(?:il|elle|ils|elles|on) (?:le |la |les |en )?(?:veuille|veuillent|veulent|soit d'accord) ou (?:non|pas)|\b(?:like it or not|whether or not (?:they|people)|want it or not)\b|\b(?:nobody|no one|personne) (?:is|n'est|n'a ete) (?:asked|consulte|interroge)|\b(?:sent|goes|envoye|expedie)[a-z]* (?:to |a )?(?:everyone|everybody|all|tous|toutes|tout le monde)\b|\b(?:choisie?s?|decidee?s?|chosen|decided|picked) (?:d'avance |deja |already )?(?:pour|for) (?:elle|lui|eux|elles|la personne|l'usager|them|her|him|the (?:person|user|member))\b|\b(?:sert|serviront|servira|utilise|used) aussi (?:a|aux|pour)\b|\balso used (?:for|to|by)\b|\b(?:offres d(?:e|u) (?:nos|partenaires)|offers from|marketing)\b|\b(?:va|vont) de soi|\bgoes without saying|\btacite|\bsous-entendu|\b(?:compris|inclus|included|contained|noye|buried|wrapped)e?s? (?:[a-z]+ )?(?:dans|in|into|avec|with) (?:les |l'|la |the |their )?(?:conditions|inscription|demande|contrat|signature|terms|registration|application|contract|sign-?up)|\b(?:en|by) (?:deposant|envoyant|s'inscrivant|continuant|commandant|appelant|payant|signant|utilisant|filing|sending|continuing|signing up|ordering|calling|paying|applying|using)\b(?:(?!\b(?:ne|ni|rien|aucune?|jamais|personne|never|not|no|nothing|nobody)\b|n')[^.;]){0,60}\b(?:accept|consent|autoris|agree|authori[sz])[a-z]*|\b(?:ne (?:peut|peuvent|saurait)|n'a pas (?:le droit|la possibilite|moyen) de|impossible de|sans pouvoir|cannot|can't|may not|no way to|unable to) (?:pas )?(?:le |la |y |s'y |l'|en )?(?:refus|oppos|dire non|declin|say no|opt out)[a-z]*|\b(?:n'a|n'ont|has|have) (?:pas (?:le|de|d'autre) choix|no choice)|\b(?:signe|donne|accorde|fourni|obtenu|given|signed|granted)e?s? (?:[a-z]+ )?(?:par|by|pour|from|aupres d[eu]s?) (?:le |la |l'|les |the |her |his |their |son |leur |elle par )?(?:employeur|patron|proprietaire|bailleur|ecole|etablissement|direction|agent|commis|equipe|conjoint|voisin|employer|boss|landlord|school|institution|agent|clerk|team|spouse)\b|\b(?:refus(?:er|e|ent)?|dit non|un non|refusing|refuses?|refusal|says? no|a no)\b(?:(?!\b(?:ne|ni|rien|aucune?|jamais|personne|never|not|no|nothing|nobody)\b|n')[^.;]){0,20}\b(?:perd|perdra|recommence|attend|paie|doit|retombe|loses?|waits?|pays?|starts?|has to|must|goes back|ferme|annule|retarde|met fin|entraine|bloque|fait perdre|coute|ends|closes|cancels|delays|means|blocks|costs|stops)\b(?! (?:nothing|rien|ni)\b)/,
		unless:
			/\bloi\b|\blaw\b|\bact\b|\breglement|\bby-?law|\bart(?:icle|\.)|\bn'entraine|\b(?:sans|aucune?|jamais de|no|without|never) (?:publicite|marketing|offre|advertis)|\bne perd|\bjamais coche|\bat any time\b|\ben tout temps\b|\bchange[er]? d'idee|\bautre que\b|\bne (?:ferme|annule|retarde|change)|\bdoes not|\bn'ote|\bproprietaire (?:le |lui-meme|accepte)/,
	},
];
