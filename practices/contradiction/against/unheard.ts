/** People who were not met, or not all of them, though the charter speaks for them. */
// cspell:disable: the beginnings of words, without accents
import type { Against } from './answer';

/** Those who take part in research. */
const people =
	'(?:personnes?|gens|ceux|celles|usag[a-z]+|citoyen[a-z]*|menages?|familles?|parents?|aine[a-z]*|clients?|participant[a-z]*|voisins?|locataires?|fermes?|jeunes|eleves|travailleu[a-z]+|proches|producteurs?|les (?:autres|deux|trois|quatre|cinq|six)|those|people|users?|families|households|elders?|seniors?|participants?|residents?|tenants?|parents|farms?|farmers|workers|callers|students|applicants?|members?|membres?|anyone|whoever|[a-z]+ who)';

/** Those people, who were turned away: by these words, or by those that are of research alone. */
const aside = (verbs: string): string =>
	`\\b${people}\\b[^.;]{0,50}\\b(?:(?:ont|a) (?:tous |toutes )?ete|etaient|etait|sont|seront|furent|was|were|are|is|will be|have been|had been) (?:[a-z]+ )?(?:${verbs}|screened out|turned away|sent (?:away|home|back))[a-z]*|\\b(?:on|nous) (?:a|avons|n'a pas|n'avons pas) (?:pas )?(?:${verbs}|invit|reten|convi|convoqu)[a-z]* (?:[a-z]+ ){0,3}?${people}\\b|\\bwe (?:turned away|sent away|left out|excluded|screened out|dropped|did not (?:invite|include|count)) (?:[a-z]+ ){0,3}?${people}\\b`;
const notMet = `\\b${people}\\b[^.;]{0,50}\\b(?:n'(?:ont|a|avaient|avait) pas ete (?:invit|rencontr|interrog|convi|convoqu)[a-z]*|(?:were|was|are|will) not (?:be )?(?:invited|interviewed|met|surveyed|included))|\\b(?:arret|abreg|ecourt|saut|cut short|skipped)[a-z]* (?:les |the |nos )?(?:entrevues?|interviews?) (?:avec|with|d[eu]s?) |\\bwe skipped\\b`;
const research =
	'entrevues?|rencontres?|sondages?|enquetes?|essais?|questionnaires?|etude|echantillon|groupes? de discussion|ateliers?|interviews?|surveys?|tests?\\b|study|sample|focus groups?|workshops?';
/** They were met in another way, or later. */
const heardOtherwise =
	/\b(?:puis|ensuite|then|later|depuis|since|aussi|avec (?:un |une |l')?interpr|(?:with|by|through) (?:an )?interpr|a domicile|par telephone|by phone|doublon|duplicate|autrefois|of whom|by (?:the|an) (?:old|former|previous)|avai(?:t|ent) (?:ete )?(?:laisse|ecart|renvoye|refus))|\bne [a-z]+ (?:pas|plus) (?:ecart|exclu)|\bpersonne n'a ete|\bnobody was|\bnone was|\baucune?\b|\bn'ont pas ete (?:ecart|exclu|oubli)|\bwere not (?:excluded|left out|turned)/;

export const aboutUnheard: readonly Against[] = [
	{
		// We did not meet them.
		kind: 'a_leur_place',
		practice: 'comprendre',
		stated: true,
		at: ['usagers.recherche.constats', 'usagers.essais.resultat', 'besoins.source', 'usagers.plan_recherche'],
		words: new RegExp(
			[
				"\\b(?:on|nous) n(?:e |')(?:les |leur |en |l'|lui )?(?:avons|a|ont|avions|avait)? ?(?:pas|jamais|rencontre|vu|interroge|entendu|consulte)? ?(?:juge|cru|trouve)? ?(?:bon|utile|pas|jamais|necessaire|aucune?|personne)? ?(?:de |d')?(?:les |leur |en )?(?:rencontr|entend|interrog|consult|ecout|parl(?!\\w* (?:pas |jamais )?(?:d'|de |pour ))|vu aucun|vu personne|demande leur)[a-z]*(?: (?:aucune?|personne|nulle?))?",
				"\\b(?:inutile|pas (?:la peine|besoin|necessaire)|nul besoin) (?:de |d')(?:les |leur |en )?(?:rencontr|entend|interrog|consult|ecout|parl|demand)[a-z]*",
				'\\bsans (?:en |les |leur )(?:avoir )?(?:rencontr|interrog|consult|parl|vu|entend)[a-z]*',
				"\\b(?:resum|rapport|racont|decri|expliqu|transmi|relay)[a-z]* (?:pour (?:eux|elles)|a leur place|ce qu(?:'ils|'elles) (?:en )?(?:pensent|veulent|vivent|souhaitent))|\\b(?:parl|repond|repondu|decid)[a-z]* (?:pour (?:eux|elles)|a leur place)\\b",
				"\\bwe (?:did not|didn't|have not|haven't|never|do not|don't) (?:need to |think (?:it )?(?:useful|necessary|worth(?:while)?) to |bother to |actually )?(?:meet|met|ask|asked|talk|talked|speak|spoke|spoken|interview|interviewed|hear|heard|consult|consulted|visit|visited|see|seen) (?:to |with |from |any|them|one|a single)",
				'\\b(?:none|not one) (?:of them )?(?:was|were|has been|have been) (?:met|asked|interviewed|heard|consulted|visited)|\\bno need to (?:meet|ask|talk to|speak to|interview|hear|consult)',
				'\\bwithout (?:meeting|asking|talking to|speaking to|interviewing|hearing|seeing) (?:any|them|one|a single)',
				'\\b(?:answered|spoke|speaks?|told us|summari[sz]ed|decided|filled (?:it|them) in) (?:for|on behalf of) (?:them|the (?:tenants|elders|families|workers|people|users))',
			].join('|'),
		),
		unless:
			/\bavant (?:de|d'|que)\b|\bpuis\b|\bensuite\b|\bdepuis\b|\bjusqu'|\buntil\b|\bbefore\b|\bthen\b|\bsince\b|\bjamais sans\b|\bautrefois\b|\bseul[es]? (?:pour|parce)|\bwithout an? interpr|\bsans interpr|\bpar (?:visio|telephone) seulement/,
		certain: true,
		nearby: true,
	},
	{
		// Some were turned away, or not called.
		kind: 'ecartes',
		practice: 'inclusion',
		stated: true,
		at: ['usagers.recherche.participants', 'usagers.essais.participants', 'usagers.plan_recherche'],
		words: new RegExp(
			`${aside('renvoy|ecart|exclu|refoul|laiss|oubli|excluded|left out|dropped')}|^(?:[a-z0-9]+ ){1,4}(?:sauf|hormis|except|other than) (?:ceux|celles|les|those|the) `,
		),
		unless: heardOtherwise,
		certain: true,
		nearby: true,
	},
	{
		// What a service does to people is a finding, so the research is named.
		kind: 'ecartes',
		practice: 'inclusion',
		stated: true,
		at: ['usagers.recherche.constats', 'usagers.essais.resultat', 'usagers.consultation.resultat'],
		words: new RegExp(
			`(?:${aside('renvoy|ecart|exclu|refoul|remerci|excluded|left out|dropped')})(?=[^.;]*\\b(?:${research}))|\\b(?:${research})[^.;]{0,50}?(?:${aside('renvoy|ecart|exclu|refoul|remerci|excluded|left out|dropped')})|${notMet}`,
		),
		unless: heardOtherwise,
		certain: true,
		nearby: true,
	},
	{
		// What some said is taken for all the others.
		kind: 'seuls_satisfaits',
		practice: 'comprendre',
		stated: true,
		at: ['usagers.recherche.constats', 'usagers.essais.resultat', 'usagers.consultation.resultat'],
		words:
			/\b(?:on|nous) (?:en )?(?:conclu(?:t|ons|rait)|dedui(?:t|sons)|presume|presumons|suppose|supposons|tien(?:t|nent)|tenons|infere)[a-z]*(?: donc)? (?:pour (?:acquis|dit|certain) )?(?:que |qu')(?:[a-z'-]+ ){0,6}?(?:aucun|tou|les autres|le reste|personne|nul|aussi|restee?s?|autres?|meme)|\b(?:il va de soi|nul doute|sans doute|evidemment|c'est donc) (?:que |qu')(?:les autres|tou|aucun|le reste|personne)|\bles autres (?:pensent|feront|sauront|savent|font|s'y|doivent|en disent)[a-z]* (?:donc |aussi |pareil|autant|sans doute|surement|de meme)|\bcela vaut (?:donc )?(?:aussi )?pour (?:tou|les autres|le reste)|\bwe (?:therefore |so |thus )?(?:conclude|infer|assume|take it|take for granted|presume|suppose|deduce)(?:d)?(?: from this| therefore)? (?:that )?(?:[a-z'-]+ ){0,6}?(?:nobody|no one|none|all|every|the others|the rest|others|too|as well|same)|\b(?:the others|the rest|others|everyone else|everybody else) (?:must|will|surely|no doubt|presumably|probably|would|can be taken to)\b|\bso (?:nobody|no one|everyone|everybody|all (?:the )?(?:others|rest))\b/,
		unless:
			/\b(?:ne (?:conclut|concluons|deduit|presume|suppose)|n'en (?:conclut|concluons|deduit))\b|\bto be (?:checked|tested)|\ba verifier|\bcannot|\bdo not (?:conclude|assume)|\bverifie|\bchecked/,
	},
];
