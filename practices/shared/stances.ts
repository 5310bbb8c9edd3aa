/** Ways of leaving things as they are, that any field may be told in: sources of patterns over plain words. */
// cspell:disable: the beginnings of words, without accents

/** Where a clause ends. */
const end = '(?=[.,;:)!]|$| (?:et|mais|and|but) )';

/** A fault that is known, and is knowingly left. */
export const leftAlone = [
	"\\b(?:on|nous|personne) n'(?:y|en) (?:touche(?!ra)|touchera|touchons|change|changera|changeons|reviendra|reviendrons|fera|ferons|fait|parle|parlera)\\b",
	'\\b(?:on|nous) n(?:e |e nous )?(?:touche|change|corrige|modifie)(?:ra|rons|ons)? (?:pas|rien)\\b',
	"\\b(?:on|nous) (?:ne )?(?:la |le |les |l')?laisse(?:ra|rons|ons)? (?:donc |tout )?(?:ainsi|comme (?:ca|cela)|la\\b|tel|en l'etat|passer|aller|courir)",
	`\\b(?:est|sont|reste(?:nt|ra|ront)?|demeure(?:nt|ra|ront)?|laissee?s?|gardee?s?) (?:donc )?(?:tel(?:le)?s? quel(?:le)?s?|ainsi|comme (?:ca|cela|avant)|en l'etat)${end}`,
	"\\b(?:on|nous) (?:s'en |nous en )(?:passe(?:ra)?|passons|passerons|accommode(?:ra)?|accommodons|contente(?:ra)?|contentons|arrange(?:ra)?)\\b",
	`\\b(?:on|nous) (?:fait|fera|ferons|faisons|vit|vivra|vivrons|vivons) (?:sans|avec)${end}`,
	"\\b(?:on|nous) (?:s'y|nous y) (?:fera|fait|ferons|habitue(?:ra)?)\\b",
	'\\btant pis\\b',
	'\\b(?:la|cette|the|this|that) (?:regle|exigence|formalite|rule|requirement|formality) (?:ne (?:bouge|change)|stays|stands|remains)\\b',
	"\\brien n(?:e |')(?:sera|est|a ete|va etre|y a ete|y sera) (?:change|fait|corrige|modifie|prevu|entrepris|refait|tente)\\w*",
	'\\brien ne (?:change|changera|bouge|bougera)\\b',
	'\\bsans (?:rien )?(?:y )?(?:chang|corrig|retouch|modifi|touch)er (?:quoi que|rien|a rien|une ligne|un mot)|\\bsans rien (?:y )?(?:chang|corrig|retouch|modifi)er',
	"\\b(?:ne (?:sera|seront)|n'est|ne sont|n'a ete|n'ont ete) (?:donc )?pas (?:ete )?(?:corrig|refai|repri|repar|retouch|regl|repens|modifi)\\w*",
	"\\b(?:pas|aucunement) (?:prevu|question|l'intention) (?:de |d'y |d')(?:le |la |les |l')?(?:corrig|refai|repren|repar|touch|chang|modifi|regl|revenir)",
	"\\baucune? (?:correction|suite|retouche|reprise|modification|changement)s? (?:n'est|ne sera|n'a ete|prevue?s?|a venir)",
	"\\b(?:do|does|did|are|is|will|have|has) (?:not|n't|no) (?:[a-z]+ )?(?:plans?|plan(?:ned|ning)|intend(?:ed|ing)?|going|intention) (?:on |of )?(?:to )?(?:touch|chang|fix|mend|correct|revisit|redo|act|do)",
	`\\bno (?:plans?|intention) (?:to|of) (?:touch|chang|fix|mend|correct|revisit|redo)|\\bno (?:fix|change|repair|correction)s? (?:is |are |was |were )?(?:planned|foreseen|intended|coming)`,
	`\\b(?:is|are) to (?:stay|remain)\\b|\\b(?:stays?|remains?|will stay|will remain|stayed|remained|left|leave|leaves|leaving|kept|keep|keeping) (?:it |them |that |things )?(?:that way|as (?:is|it is|it was|they are|they were)|untouched|unfixed|unmended|uncorrected)${end}`,
	"\\b(?:will not|won't|would not|cannot|can't) be (?:fixed|mended|changed|corrected|redone|touched|repaired)\\b",
	`\\bwe (?:can |will |shall |'ll )?(?:live with|do without|make do without|put up with|get by without)(?: (?:it|them|that|one|this))?${end}`,
	'\\bnothing (?:was|is|will be|has been) (?:done|changed|fixed|mended|corrected|planned)\\b',
	'\\bso be it\\b|\\btoo bad\\b',
].join('|');

/** When there happens to be time or money, or when somebody thinks of it. */
export const byLuck = [
	"\\b(?:s'il (?:en )?(?:reste|nous reste)|si (?:le |la |les )?(?:budget|temps|argent|horaire|moyens|calendrier) (?:le )?(?:permet|suffit|permettent)|si (?:on|nous) (?:a|avons|en a) (?:le temps|l'argent|encore))\\b",
	"\\b(?:quand|lorsqu'?) ?(?:on|nous|il|elle|quelqu'un)? ?(?:aura|aurons|y aura) (?:le temps|du temps|l'argent|de l'argent|une minute|fini|les moyens)",
	"\\b(?:quand|lorsqu'?) ?(?:on|nous|il|elle|quelqu'un|le [a-z]+|la [a-z]+) (?:y pense|en a le temps|a (?:le temps|un moment|une minute))\\b",
	"\\bif (?:there is |there's )?(?:any )?(?:money|time|budget|funds?) (?:is |are )?(?:left|allows?|permits?|remains?)|\\bif (?:the )?(?:budget|time|schedule|money) (?:allows|permits)",
	'\\bwhen (?:we|somebody|someone|there) (?:have|has|get|gets|find|finds|is) (?:the |some |a |around )?(?:time|money|minute|moment|to it)',
	'\\bwhen(?:ever)? (?:somebody|someone|we|he|she|they) (?:thinks?|remembers?|happens?|has (?:a moment|time)|have (?:a moment|time))\\b',
].join('|');

/** Put off without a day. */
export const putOff = [
	byLuck,
	'\\b(?:on|nous) (?:en )?(?:verra|verrons|avisera|aviserons|reparlera|reparlerons|y pensera|y penserons|y verra)\\b',
	"\\bun (?:jour|de ces jours)(?= ou l'autre|[.,;]|$)",
	'\\b(?:plus tard|eventuellement|ulterieurement)(?=[.;,]|$)',
	'\\b(?:pour|a|for) (?:une autre|un autre|la prochaine|le prochain|another|some other|the next) (?:annee|fois|version|phase|tour|lot|budget|year|time|release|round)\\b',
	"\\b(?:some ?day|one of these days|eventually|at some point|later on|in due time)\\b|\\blater(?=[.;,]|$)|\\bwe(?:'ll| will| shall) (?:see|think about it|get to it|come back to it)\\b",
].join('|');

/** Something that nobody does. */
export const nobodyDoes = (verbs: string): string =>
	`\\b(?:personne|nul) n(?:e |')(?:l'|le |la |les |y |en |s'en |leur |lui )?(?:${verbs})|\\b(?:nobody|no one) (?:ever |really |actually |will (?:ever )?|is (?:going )?to |has |else )?(?:${verbs})`;

/** The taste of somebody above, in place of a reason. */
export const tasteOf = (who: string): string =>
	`\\b(?:${who})\\b(?: [a-z-]+){0,4}? (?:n'aime(?:nt)?|aime(?:nt)? mieux|prefere(?:nt)?|deteste(?:nt)?|y tien(?:t|nent)|tien(?:t|nent) a|trouve(?:nt)? (?:cela|ca|que|la|le|les)|n'en veu(?:t|lent)|ne veu(?:t|lent)|le veu(?:t|lent)|l'a voulu|en a decide|finds? (?:it|them|that|this)|dislikes?|does(?:n't| not) (?:like|want)|prefers?|hates?|would rather|wants? it|insists?)\\b`;

/** Those who command: their taste is no reason. */
export const bosses =
	'(?:directeu?r(?:ice)?|direction|patronn?e?|chefs?|cheffe|sous-ministre|ministre|maire|mairesse|president[a-z]*|presidente?|dg|vice-president[a-z]*|cabinet|haute direction|gestionnaires?|director|boss|chief|minister|deputy minister|mayor|president|head|management|manager|executives?|ceo|chair)';
