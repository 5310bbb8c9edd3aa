/** Answers that leave as it is what the practice asks to mend, in whatever field they stand. */
// cspell:disable: the beginnings of words, without accents
import { bosses, leftAlone, nobodyDoes, putOff, tasteOf } from '../../shared/stances';
import type { Against } from './answer';

/** What was done all the same. */
const mended =
	/\b(?:et|puis|donc) (?:on l'a|nous l'avons) (?:corrig|refai|chang)|\b(?:ecrivait-on|disait-on)\b|\bwe did\b|\buntil\b.{0,30}\b(?:fixed|mended)|\bjusqu'a ce qu|\b([a-z]+|\d+) (?:sur|of|out of) \1\b|\bpersonne n'a (?:bute|echoue)|\bnobody (?:stumbled|failed)|\bavant d'avoir\b|\bsans (?:essai|nouvel essai)|\bwithout (?:a |another )?(?:test|trial)/;

export const aboutStances: readonly Against[] = [
	{
		kind: 'constat_sans_effet',
		practice: 'comprendre',
		stated: true,
		at: [
			'usagers.essais.resultat',
			'usagers.recherche.constats',
			'usagers.consultation.resultat',
			'echeancier.experimentations.resultat',
		],
		words: new RegExp(
			`${leftAlone}|\\b(?:the|its|this|that) [a-z]+ stays(?=[.;]|$)|\\bc'est (?:de )?(?:leur|l'|la) ?(?:age|faute|habitude)\\b|\\b(?:leur|their) (?:faute|fault|age|problem|probleme)(?=[.;]|$)|\\b(?:good|well) enough(?=[.;]|$)|\\b(?:ca|cela) (?:ira|suffira|fera l'affaire)\\b|\\bn'ont qu'a\\b|\\b(?:it|that|this)(?: will|'ll) (?:have to )?do(?=[.;]|$)|\\b(?:ce sera|it will be|that is|remis|left|laisse|garde|reporte)[a-z]* (?:[a-z]+ )?(?:pour|a|for|to) (?:une autre|un autre|la prochaine|le prochain|another|some other|the next|later) ?(?:annee|fois|version|phase|tour|lot|year|time|release|round)?\\b`,
		),
		unless: mended,
	},
	{
		kind: 'constat_sans_effet',
		practice: 'comprendre',
		stated: true,
		at: ['usagers.essais.resultat', 'usagers.consultation.resultat', 'echeancier.experimentations.resultat'],
		words: new RegExp(
			`(?:${tasteOf(bosses)})|\\b(?:abandonn|retir|ecart|refus|dropp|remov|reject|shelv)[a-z]*\\b.{0,30}\\b(?:quand meme|tout de meme|malgre (?:cela|tout|le resultat|les resultats)|anyway|all the same|regardless|nonetheless)`,
		),
	},
	{
		// What stopped people is kept.
		kind: 'constat_sans_effet',
		practice: 'comprendre',
		stated: true,
		at: ['usagers.essais.resultat'],
		words:
			/\b(?:mais|but|yet) (?:on|nous|we) (?:le |la |les |l')?(?:garde|gardons|garderons|conserve|conservons|maintient|maintenons|keep|kept|maintain)\b/,
		unless: /\b(?:chang|ajout|corrig|refai|modifi|added|fixed|mended|changed)/,
	},
	{
		kind: 'accessibilite_laissee',
		practice: 'simplicite',
		stated: true,
		at: ['solution.accessibilite.audit', 'solution.accessibilite.description', 'solution.accessibilite.mesures'],
		words: new RegExp(leftAlone),
		certain: true,
	},
	{
		kind: 'accessibilite_laissee',
		practice: 'simplicite',
		stated: true,
		at: ['solution.accessibilite.audit'],
		words:
			/^(?:aucune?|pas d(?:e |')|sans|no|none|inutile|non)\b|\bs'auto|\bself-|\bautoevalu|\bquick (?:look|check)|\bcoup d'oeil|\b(?:laisse|left|remis|reporte|garde|deferred|kept)[a-z]* (?:[a-z]+ )?(?:pour|a|for|to|until|au) (?:la |le |l'|the |une |un )?(?:prochaine?|autre|next|another|later|suite|version)|\bnot before\b|\b(?:we|on|nous) (?:did not|didn't|have not|n'avons pas|n'a pas|ne) (?:look|check|test|regard|verifi|teste)[a-z]*|\b(?:lui|leur|nous) semblen?t?\b|\bseems? (?:fine|right|ok|good|to us)|\b(?:looks?|looked) (?:fine|right|good|ok)\b/,
		unless: /\b(?:sans|no|aucun|aucune|pas d[e']) ?(?:ecart|defaut|obstacle|reserve|gap|defect|barrier)/,
		certain: true,
	},
	{
		// No day, or the word of those who sell.
		kind: 'accessibilite_laissee',
		practice: 'simplicite',
		stated: true,
		at: ['solution.accessibilite.audit'],
		words: new RegExp(
			`${putOff}|${nobodyDoes('verifi|controle|audit|essai|essay|teste|regard|check|test|look|verif')}|\\b(?:selon|d'apres|sur la foi d[eu]s?|aux dires d[eu]s?|according to|per|says) (?:la |le |les |l'|the |our )?(?:[a-z]+ (?:d[eu]s? |of )?(?:la |le |l'|the )?)?(?:vendeu|fournisseu|editeu|integrateu|firme|developpeu|vendor|supplier|publisher|developer|manufacturer|integrator)|\\b(?:vendor|supplier|publisher|fournisseur|vendeur|editeur) (?:says|said|tells|told|assures|assured|promises|promised|claims|dit|assure|promet|affirme|garantit|jure)|\\b(?:inutile|pas besoin|no need|not needed|unnecessary)\\b|\\b(?:une fois|apres|quand|once|after|when) [^.;]{3,60}(?:ouvert|lance|en ligne|en route|en service|live|open|launched|running)`,
		),
		unless:
			/\bne s'y fie pas|\bne suffi|\bnot enough|\bnot taken|\bdo not rely|\bpuis verifi|\bthen checked|\b(?:20\d\d|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|january|february|march|april|june|july|august|september|october|november|december)\b/,
		certain: true,
	},
	{
		// Barriers in how the service looks, or in what it takes to use it.
		kind: 'accessibilite_laissee',
		practice: 'simplicite',
		stated: true,
		at: [
			'solution.identite.description',
			'solution.architecture.description',
			'solution.canaux.soutien',
			'solution.pmv.fonctionnalites',
			'portee.inclus',
		],
		words:
			/\b(?:sous|en deca du|inferieur au) (?:le )?(?:seuil|contraste|rapport)\b|\bcontraste (?:est )?(?:insuffisant|trop faible|faible|reduit)|\b(?:blanc|blanche|pale|claire?)s? sur (?:une? |du |la |le |fond )?(?:photo|image|clair|pale)|\bsmall (?:light|thin|pale) (?:letters|type|text)|\b(?:gris|jaune|beige|vert|bleu|rose)s? (?:tres )?(?:pales?|clairs?) sur (?:du |fond )?(?:blanc|gris|beige|jaune|blanche)|\b(?:polices?|caracteres?|lettres?|texte|type|font|text|letters)\b.{0,24}\b(?:[5-9] points?|[5-9] ?pt|minuscules?|tiny|very small|trop petits?)\b|\b(?:a|avec) la souris (?:seulement|uniquement)|\bseulement (?:a|avec) la souris|\bsouris (?:est )?(?:obligatoire|requise|necessaire)|\bne (?:se|s')? ?(?:[a-z]+ )?(?:fai|rempli|parcour|utilis|li|atteign|atteint)[a-z]* (?:pas|qu'a la souris)[^.;]{0,20}\b(?:clavier|lecteur d'ecran)|\bsans (?:sous-titres?|sous-titrage|texte de rechange|description des images|equivalent textuel)|\bcaptcha\b|\b(?:la |par )?(?:couleur|colou?r) (?:seule|alone)|\b(?:only|solely) by (?:its |their )?colou?r|\bmouse[- ]only|\bonly with a mouse|\b(?:pale|light) (?:gr[ae]y|yellow|blue|green|beige) on (?:white|gr[ae]y|beige|cream|yellow)|\b(?:below|under) the (?:required |minimum )?(?:contrast|ratio)|\bcontrast (?:is )?(?:too low|low|below|under)|\bwithout (?:captions?|alt text|subtitles)|\bno (?:captions|alt text|subtitles)\b|\bcannot be (?:used|filled in|reached|read) (?:with|by) (?:a |the )?(?:keyboard|screen reader)/,
		unless:
			/\b(?:abandonn|remplac|ecart|corrig|refus|retir|dropp|replac|fix|mend|reject|remov|autrefois|ancien|former|old\b|n'est plus|no longer|sans captcha|pas de captcha|aucun captcha|no captcha|jamais|never|aucune?)\b|\b(?:abandonn|remplac|ecart|corrig|refus|retir|dropp|replac|reject|remov)/,
		certain: true,
	},
	{
		kind: 'ecart_laisse',
		practice: 'formation',
		stated: true,
		at: ['competences.ecarts.mesure'],
		words: new RegExp(
			`${leftAlone}|${putOff}|\\b(?:on|nous) (?:se|nous) debrouill|\\b(?:on|nous) improvis|\\b(?:aucune?|rien|none|nothing)(?=[.;,]|$)|^(?:aucune?|none|rien|nothing)\\b|\\b(?:se|s'|les|l')? ?(?:apprendr(?:a|ont)|formera|formeront) (?:bien )?(?:tout seul|seule?s?|sur le tas|en le faisant)|\\b(?:pas|not|nullement) (?:urgent|prioritaire|a priority|pressing|necessaire|needed|grave)|\\b(?:will|can) (?:pick (?:it )?up|figure it out|learn it) (?:as|on|along|themselves)|\\bwe (?:improvise|muddle|wing it|get by)|\\bguess(?:ing|work)?\\b|\\ba l'oeil\\b|\\bau pif\\b|\\besper|\\bhop(?:e|ing)\\b|\\bbonne volonte|\\bgoodwill\\b|\\bcross our fingers|\\b(?:regard|visionn|ecout|watch|view)[a-z]* (?:des |quelques |les |some |a few |online )?(?:videos?|tutoriels?|tutorials?|capsules?)|\\bn'en (?:a|avons|ont) pas (?:vraiment |tellement )?besoin|\\b(?:do not|don't) (?:really )?need|\\b(?:au|pour le|de son) mieux\\b|\\b(?:do|does|try) (?:our|its|their) best|\\b(?:vendor|supplier|fournisseur|firme|editeur|integrateur)\\b[^.;]{0,16}\\b(?:sait|saura|knows?|know|s'en occupe|s'en charge|takes care|le fera)\\b|\\b(?:on|nous|we) (?:contourn|evit|work around|avoid)[a-z]*\\b|\\b(?:aucun|pas de|no) (?:budget|argent|money)|${nobodyDoes('know|will|sai|saur|va|ira|sera|is|can')}`,
		),
		unless:
			/\d{4}|\bjumel|\bpret(?:e|ee|es)?\b|\bembauch|\bcontrat|\bmentor|\bhire|\bcontract|\bloan|\blent\b|\bbeside\b/,
	},
	{
		kind: 'appris_trop_tard',
		practice: 'formation',
		stated: true,
		at: ['competences.plan'],
		words: new RegExp(
			`${putOff}|\\b(?:comme|quand|si|ou) (?:il|elle|ils|elles|on|chacun|chacune) (?:le )?(?:peut|peuvent|veut|veulent|trouve|trouvent)\\b|\\b(?:temps (?:libre|perdu)|dans (?:ses|leurs) (?:temps libres|moments|loisirs)|a ses heures)|\\b(?:(?:le |les |en )?soirs?(?! (?:de|du|d'))|fins? de semaine|weekends?|evenings?|nights?|lunch hours?|heures? (?:du )?diner|conges?|vacances)\\b|\\b(?:spare|own|free) time\\b|\\bas (?:best )?(?:they|he|she|we|people) (?:can|could|see fit|like)|\\bwhen(?:ever)? (?:they|he|she|people) (?:can|feel|find|get)|\\b(?:si|if) (?:quelqu'un|someone|somebody|anyone) (?:bloque|bute|demande|gets stuck|asks|struggles|is stuck)|\\b(?:chacun|each|everyone|every ?body)\\b.{0,30}\\b(?:se debrouill|s'arrang|pour soi|a sa facon|responsable de|for (?:himself|herself|themsel)|looks? after|responsible for|is on (?:his|her|their) own)|\\b(?:il n'y a|nous n'avons|on n'a) (?:pas|aucun) (?:de )?(?:plan|budget|temps)|\\bno (?:plan|time|budget)\\b|${nobodyDoes('has|a le temps|trouve|finds')}|\\b(?:at|a la|chez) (?:home|maison|soi|eux)\\b|\\b(?:a|at) (?:ses|leurs|his|her|their) (?:propres )?(?:frais|own expense|expense)|\\b(?:une fois|quand|apres que|once|when|after)\\b[^.;]{0,40}\\b(?:lance|ouvert|en ligne|live|open|launched)\\b|^(?:aucune?|none|rien|nothing)\\b`,
		),
		unless:
			/\b(?:jamais|never|hors|jamais le|sauf|not) (?:de |d'|des |du |le |la |les |on |in |at |the )?(?:[a-z]+ )?(?:soir|fin|week|even|conge|vacance|night)|\bheures? (?:payees?|par (?:semaine|mois))|\bhours? (?:a|per) (?:week|month)|\bpaid\b|\bpayee?s?\b|\bbefore (?:the )?(?:launch|opening)|\bavant (?:l'ouverture|le lancement)/,
		certain: true,
	},
	{
		kind: 'promotion_absente',
		practice: 'en_ligne',
		stated: true,
		at: ['communications.promotion'],
		words:
			/\bbouche[- ](?:a[- ])?oreille\b|\bword of mouth\b|\b(?:finir(?:a|ont)|finissent) (?:bien )?par (?:le |la |l'|en )?(?:savoir|apprendre|entendre|trouver|decouvrir|connaitre|tomber)|\b(?:les gens|ils|elles|le monde|people|they|word|everyone|everybody|tout le monde|qui (?:en )?a besoin)\b[a-z' ]{0,24}\b(?:le saur(?:a|ont)|l'apprendr(?:a|ont)|trouver(?:a|ont)|decouvrir(?:a|ont)|en entendr(?:a|ont)|sauront|chercher(?:a|ont)|will (?:find|know|hear|learn|spread|get around|notice|come across|stumble|look))|^(?:aucune?|rien|pas de|pas d'|none|nothing|no)\b|\b(?:aucune?|pas (?:de|d')|sans|no) (?:[a-z]+ )?(?:promotion|publicite|annonce|affiche|campagne|communication|advertising|publicity|announcement|campaign|poster)s?\b|\b(?:inutile|pas (?:la peine|besoin)|no need|not worth|needless|unnecessary)\b|\b(?:on|nous) (?:n'en parler|n'annoncer|ne l'annoncer|ne dir|ne fer|n'en fer)[a-z]* (?:pas|rien)|\bwe (?:will not|won't|do not|don't) (?:announce|advertise|promote|tell|publicize)|\b(?:trouver(?:a|ont)|saur(?:a|ont)|chercher(?:a|ont)|viendr(?:a|ont)) bien\b|\b(?:on|nous|we) (?:attend|attendons|wait|trust|fait confiance|faisons confiance|compte|comptons|count)\b(?= (?:qu|que|aux|sur|people|for people|on people|them|les gens|de voir|to see))|\b(?:pas|not) (?:avant|before|until)\b|\b(?:that|this|it)(?: will|'ll) do\b|\b(?:suffira|fera l'affaire)\b|\b(?:compte rendu|proces-verbal|rapport annuel|gazette officielle|annual report|minutes of|official gazette)\b|\bse (?:vendra|fera connaitre|passera le mot)|\b(?:speaks?|sells?) for itself/,
		// Why something else is done.
		unless:
			/\b(?:ne (?:rejoint|suffi|touche|joint)|n'atteint|donc|plutot|does not reach|do not reach|never reaches|not enough|so\b)|\bsans (?:nom|abonnement|frais|compte)|\b(?:publicite|campagne|annonces?) (?:payee?s?|televisee?s?|tele)\b|\bpaid (?:advertising|publicity|campaign|ads?)/,
		certain: true,
	},
	{
		kind: 'etat_pour_peu',
		practice: 'gouvernance',
		stated: true,
		at: ['communications.etat_situation.support'],
		words:
			/\b(?:ne|n'|not|never) ?(?:[a-z']+ ){0,4}?(?:circul|diffus|partag|montr|sort|transm|distribu|envoy|shared|circulat|shown|sent|distribut|handed|publi)[a-z]*\b(?! (?:pas )?(?:sans|without|avant|before))(?! plus)|\bque seule?s? (?:le|la|les) [a-z]+ (?:peut|peuvent|ouvre|voit)|\b(?:only|that only) (?:the )?[a-z]+ (?:can|may) (?:open|see|read)|\bbetween two doors|\bentre deux portes|\b(?<!-)verbal(?:ly)?\b|\bsans (?:rien )?(?:laisser|garder|ecrire|mettre)[a-z' ]{0,16}(?:ecrit|trace)|\b(?:nothing|rien) (?:[a-z]+ )?(?:written|in writing|ecrit|par ecrit)|\b(?:garde|gardee|conserve|conservee|range|rangee|kept|filed|stored|locked)s? (?:[a-z]+ )?(?:au|dans|chez|in|at|by|with|par|pour|sous|to) (?:le |la |les |l'|son |notre |the |our |its |a |un |une )?(?:bureau|direction|classeur|tiroir|coffre|equipe|office|drawer|cabinet|safe|team|binder|nous|ourselves|itself|cle|key|ordinateur|poste|computer)|\b(?:au|a la|aux|to the|for the) seule?s? |\b(?:stays?|remains?|lives?|reste(?:nt)?|demeure(?:nt)?) (?:with|on|in|at|avec|chez|sur|au|dans|a) (?:the |le |la |l'|our |notre |son )?(?!site|page|web)|\b(?:sur|on) (?:le |the |l'|son |his |her )?(?:poste|portable|ordinateur|bureau|disque|laptop|computer|desk|drive) (?:d[eu]s? |d'|of )|\bmachine a cafe|\bcoffee|\b(?:de vive voix|oralement|a l'oral|in passing|en passant|dans le corridor|in the hallway|over coffee)\b/,
		unless:
			/\bexpliqu|\bet (?:une|la|le) page|\bpuis (?:publi|envoy|affich)|\bavant d'etre|\bbefore (?:it|being)|\bfrench only|\bpas que|\bpas seulement|\bnot only|\bnoms?\b|\bnames?\b/,
	},
	{
		kind: 'regle_alourdie',
		practice: 'simplicite',
		stated: true,
		at: ['besoins.regles.simplification'],
		words: new RegExp(
			`${leftAlone}|\\b(?:on|nous|we) (?:a |avons |have )?(?:gard|conserv|maintien|mainten|keep|kept|retain)[a-z]*\\b|\\b(?:meme|memes|same) (?:formulaire|papier|feuille|pieces?|signatures?|preuves?|form|paper|sheet|proofs?|papers)\\b[^.;]{0,16}\\b(?:pdf|numeris|scan|a l'ecran|on screen|en ligne|online|toujours|encore|still)|\\b(?:reste(?:nt|ra|ront)?|demeure(?:nt|ra|ront)?|continue(?:nt|ra)?(?: d'etre)?|toujours|encore|still|remains?|continues? to be|stays?) (?:[a-z]+ )?(?:exig|demand|requi|obligat|necessaire|due?s?\\b|required|mandatory|compulsory|asked|needed)[a-z]*|^(?:aucune?|none|rien|nothing)\\b(?: (?:de prevu|pour (?:l'instant|le moment)|for now|yet|planned|prevue?|a ce jour|at this time|so far))?(?=[.,;:]|$)|^(?:pas|not) (?:encore|pour (?:l'instant|le moment)|yet|for now|now|prevu)\\b|${tasteOf(`${bosses}|comptabilite|greffe|secretariat|personnel|agents?|equipe|archives?|finances?|contentieux|payroll|accounting|registry|staff|clerks?|lawyers?|legal`)}|\\b(?:le personnel|la direction|the staff|staff|les agents|les commis|clerks)\\b.{0,20}\\b(?:se sent|y est|feels?|est plus|are more|is more)\\b`,
		),
		unless:
			/\bloi\b|\breglement|\bart(?:icle|\.)|\blaw\b|\bact\b|\bby-?law|\bregulation|\bjusqu'(?:au|a|en)\b|\buntil\b|\bseul(?:e|s|es)?\b|\bsauf\b|\bsans etre|\bdisparai|\bdropp|\bsupprim|\bout of\b|\b(?:n'est|ne sont) (?:plus|pas)\b|\bno longer\b/,
	},
	{
		kind: 'habitude',
		practice: 'bout_en_bout',
		stated: true,
		at: ['parcours.etapes.motif'],
		words: new RegExp(
			`${tasteOf(`${bosses}|comptabilite|greffe|secretariat|personnel|agents?|equipe|archives?|archivistes?|finances?|contentieux|conseil|comite|service|ministere|ville|payroll|accounting|registry|staff|clerks?|lawyers?|legal|council|committee|office|department`)}|\\b(?:se sent(?:ent)?|feels?) (?:plus |more )?(?:tranquille|rassure|en securite|safer?|secure|comfortable|at ease)|\\b(?:plus simple|plus commode|easier|simpler|more convenient) (?:pour|for) (?:nous|us|le personnel|les agents|la direction|staff|l'equipe|the (?:team|office|clerks?))|\\b(?:on|nous|we) (?:y )?(?:tien|tenons|aim|prefer|like)[a-z]*\\b`,
		),
		unless:
			/\bloi\b|\breglement|\bart(?:icle|\.)|\blaw\b|\bact\b|\bregulation|\bby-?law|\btribunal|\bcourt\b|\bpersonnes?\b.{0,30}\bprefer|\bcode civil/,
	},
];
