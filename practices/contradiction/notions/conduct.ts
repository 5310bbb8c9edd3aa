/** Whom the service is for, how it opens and what is offered with it. */
// cspell:disable: the beginnings of words, without accents
import type { CharterValue } from '../../../server/engine/index';
import type { Notion, Valued } from '../notion';
import { denying } from '../words';

const listed =
	<T extends object>(list: (value: CharterValue) => readonly T[] | undefined, key: keyof T & string) =>
	(value: CharterValue): readonly Valued[] =>
		(list(value) ?? [])
			.filter((one) => String(one[key] ?? '').trim() !== '')
			.map((one) => ({ object: one, key, quote: String(one[key]) }));

const size = /[1-9]/;

export const conduct: readonly Notion[] = [
	{
		id: 'usagers',
		practice: 'comprendre',
		closing: true,
		no: {
			words:
				/\b(?:n'y a|n'a|n'ont|n'aura|sans|y a) (?:plus |pas |aucun )?(?:d'|de |aucun )?(?:usagers?|utilisateurs?|clients?|clienteles?|utilisatrices?)\b|\bplus (?:d'|aucun )(?:usagers?|utilisateurs?)|\baucun (?:usager|utilisateur)\b|\b(?:personne|plus personne) ne (?:l'|s'en )?(?:utilis|ser[vt])|\bno (?:more |longer any )?(?:users|clients)\b|\b(?:no one|nobody) (?:uses|still uses|is using)|\bwithout users\b|\bhas no users\b/,
			in: ['declared'],
		},
		yes: {
			values: (value) =>
				(value.usagers?.groupes ?? [])
					.filter(({ nom, taille }) => nom && size.test(String(taille ?? '')))
					.map((one) => ({ object: one, key: 'taille', quote: `${one.nom ?? ''} (taille: ${String(one.taille)})` })),
		},
		unless: /concern|touche|lese|perd|affect|harm|lose|interne|internal|externe|external|plaint|complain/,
	},
	{
		id: 'graduel',
		practice: 'valeur',
		no: {
			words:
				/\b(?:livr|ouvr|ouver|deploi|deploy|bascul|lanc|mis|remplac|arret|implant|chang|tout|tous)[a-z]*\b[a-z' ]{0,30}\bd'un seul coup\b|\b(?:livr|ouv|deploy|deploi|mis|lanc|bascul|arret|implant|chang)[a-z]*[a-z ]{0,30}en une (?:seule )?(?:fois|etape|vague)\b|\ben une (?:seule )?livraison\b|\bmise en (?:service|production|ligne) unique\b|\blivraison unique\b|\bbig[- ]bang\b|\btout d'un (?:coup|bloc)\b|\ben bloc\b|\bpour tous (?:des le|le) (?:premier|meme) jour\b|\bpartout (?:le meme jour|en meme temps)\b|\btoutes? (?:les )?[a-z]+ (?:sont |seront )?(?:livre|ouvert|lance|deploye|mis en service)[a-z]* (?:ensemble|en meme temps|le meme jour|d'un coup)|\bsingle (?:release|delivery|launch|go-live|rollout)\b|\ball at once\b|\bin one (?:go|release|delivery)\b|\beverywhere on (?:the same|one) day\b|\bone (?:big )?(?:release|launch|delivery) (?:at|in|on)\b|\bfor everyone (?:on|from) (?:day one|the first day)\b/,
			in: ['promises', 'method', 'plan', 'declared'],
		},
		yes: {
			words:
				/\bpilote?s?\b|\bprogressi(?:f|ve|vement)|\bgraduel|\bpar (?:vagues|etapes|lots|tranches|phases)\b|\bincrement|\bchaque (?:semaine|mois|deux semaines)\b|\baux (?:deux|trois) semaines\b|\blivraisons? (?:courtes|frequentes|continues?)\b|\bpilots?\b|\bgradual|\bphased\b|\bin (?:stages|waves|phases|small steps)\b|\b(?:weekly|short|frequent|continuous) (?:releases|deliver)|\bevery (?:week|two weeks|month)\b|\bone (?:region|site|district|school|clinic) at a time\b/,
			in: ['promises', 'method', 'plan'],
			values: (value) => {
				const iterations = value.echeancier?.iterations ?? [];
				return iterations.length > 1
					? iterations.slice(0, 3).map((one) => ({ object: one, key: 'nom', quote: `iterations: ${one.nom ?? ''}` }))
					: [];
			},
		},
		unless:
			/\b(?:asks?|demand(?:e|ent)|requests?) (?:for )?.{0,40}\b(?:in one go|at once|d'un (?:seul )?coup)|\bcompte rendu|rapport|report\b|\breunion|meeting|demonstration|lu(?:e|es)? chaque|\bcompte chaque/,
	},
	{
		id: 'aide',
		practice: 'inclusion',
		no: {
			words: denying(
				'soutien(?! (?:financier|technique))|aide(?! (?:financiere|sociale|juridique))|accompagnement|assistance|support staff|human (?:help|support)|assistance|helpline',
				`\\blibre-service (?:seulement|uniquement|integral|complet)|\\b(?:uniquement|exclusivement|entierement) en libre-service|\\b(?:only|fully|purely|entirely) self-service|\\bself-service only`,
			),
			in: ['promises', 'rights', 'declared', 'method'],
		},
		yes: {
			words:
				/\bagente?s?\b|\bprepose|\bconseill|\baide\b|\baccompagn|\bsoutien\b|\bpar telephone|\bagents?\b|\bclerks?\b|\bhelps?\b|\bsupport\b|\bstaff\b|\bofficers?\b/,
			in: ['support'],
		},
		unless:
			/sans (?:l')?aide|without (?:the )?help|\bseule?s?\b|alone|reuss|complet|termin|remplir|success|finish|besoin d'aide|financi/,
	},
	{
		id: 'en_tout_temps',
		practice: 'inclusion',
		no: {
			words:
				/\b(?:de |from )?\d{1,2} ?(?:h|:00|a\.?m\.?)(?: ?\d\d)? ?(?:a|to|-) ?\d{1,2} ?(?:h|:00|p\.?m\.?)|\bheures (?:de bureau|d'ouverture|ouvrables)|\bjours (?:ouvrables|de semaine)|\b(?:office|business|opening|working) hours|\bweekdays\b|\bmonday to friday|\bdu lundi au vendredi|\b(?:8|9|nine|eight) to (?:4|5|8|four|five)\b/,
			in: ['support'],
		},
		yes: {
			words:
				/\b(?:soutien|aide|assistance|ligne|accompagnement|agente?s?|equipe|support|help|helpline|agents?|line|staff)\b[a-z' ,]{0,40}(?<!\b(?:within|in|under|en|dans|sous|de|d'ici) )(?:24 ?(?:h|heures|hours)?(?: ?sur ?| ?\/ ?)(?:24|7)|jour et nuit|en tout temps|a toute heure|around the clock|24 hours|day and night|at any (?:time|hour))|(?:24 ?(?:h|heures|hours)?(?: ?sur ?| ?\/ ?)(?:24|7)|jour et nuit|around the clock|24-hour)[a-z' ,]{0,30}(?:soutien|aide|assistance|agent|support|help|line)/,
			in: ['promises', 'rights', 'news', 'plan', 'declared'],
		},
	},
	{
		id: 'sept_jours',
		practice: 'inclusion',
		no: {
			words:
				/\bjours (?:ouvrables|de semaine)|\bdu lundi au vendredi|\bla semaine seulement|\bweekdays\b|\b(?:from )?monday to friday|\bferme la fin de semaine/,
			in: ['support'],
		},
		yes: {
			words:
				/\b(?:soutien|aide|assistance|ligne|accompagnement|agente?s?|support|help|helpline|agents?|line|staff)\b[a-z' ,]{0,40}(?:sept jours sur sept|7 jours sur 7|7 ?j ?\/ ?7|tous les jours|chaque jour|seven days a week|7 days a week|every day)|(?:sept jours sur sept|7 jours sur 7|tous les jours|seven days a week|every day)[a-z' ,]{0,30}(?:soutien|aide|assistance|agent|support|help|line)/,
			in: ['promises', 'rights', 'news', 'plan', 'declared'],
		},
		unless: /lundi au vendredi.*samedi|monday to friday.*saturday/,
	},
	{
		id: 'obligatoire',
		practice: 'ethique',
		no: {
			words:
				/\b(?:n'oblige|ne contraint|n'impose)[a-z]* (?:personne|rien)|\b(?:personne|aucune? [a-z]+) n'est (?:oblige|tenu|force)|\b(?:service|compte|inscription|utilisation)s? (?:est |reste |demeure )?(?:facultati|volontaire|optionnel)|\bno (?:one|[a-z]+) (?:is|are) (?:obliged|forced|required)|\bnobody (?:is|has)(?: to)? (?:obliged|forced|required|use)|\b(?:service|account|use) (?:is|stays|remains) (?:optional|voluntary)/,
			in: ['rights', 'promises', 'declared'],
		},
		yes: {
			words:
				/\b(?:service|compte|inscription|utilisation|portail|demarche en ligne)s? (?:est |sera |devient |deviendra )?obligatoire|\bobligatoire pour (?:tous|toutes|chaque|les)|\b(?:account|service|portal|use) (?:is|will be|becomes) (?:compulsory|mandatory)|\b(?:compulsory|mandatory) for (?:all|every|each|everyone)/,
			in: ['promises', 'declared', 'method', 'plan'],
		},
	},
	{
		id: 'bilingue',
		practice: 'inclusion',
		no: {
			sure: true,
			words:
				/\b(?:en )?(?:francais|anglais) (?:seulement|uniquement|exclusivement)|\b(?:uniquement|seulement|exclusivement) en (?:francais|anglais)|^(?:la |une |les )?(?:version|traduction|pages?|contenus?|interface|textes?) (?:anglaise?s?|francaise?s?|en anglais|en francais)|\b(?:l'anglais|le francais|la version (?:anglaise|francaise)) (?:suivra|viendra|suit|attendra)|\b(?:english|french)(?: version| pages)? (?:follows|will follow|comes? later|will come|waits)|\b(?:french|english)[- ]only|\bonly in (?:french|english)|\bin (?:french|english) only\b|^(?:the |an? )?(?:french|english) (?:versions?|translations?|pages?|content|screens?|interface|texts?)\b|\bunilingu|\bmonolingual|\bin (?:french|english) (?:alone|exclusively)|\b(?:tout|toutes|entierement|everything|entirely|all)\b(?![^.;]*\b(?:francais|french)\b[^.;]*\b(?:anglais|english)\b|[^.;]*\b(?:anglais|english)\b[^.;]*\b(?:francais|french)\b)[a-z' ]{0,25}\b(?:en|in) (?:francais|anglais|french|english)\b(?! (?:et|ou|and|or|comme|as)\b|,)|\b(?:aucune?|pas de|sans|no|without(?: an?)?) (?:version|traduction|page|texte|french|english|translation)s? (?:anglaise?s?|francaise?s?|en anglais|en francais|version|translation|page|text)|\b(?:textes?|pages?|ecrans?|site|contenus?|texts?|pages|screens?|content)\b[a-z' ]{0,15}(?:ne (?:sont|seront|sera) pas|n'est pas|n'ont pas ete|is not|are not|will not be|won't be) (?:traduit|translated)/,
			in: ['excluded', 'promises', 'support', 'build', 'declared', 'method', 'plan', 'rights', 'ties', 'lasting'],
		},
		yes: {
			sure: true,
			words:
				/(?<!\b(?:pas|not|non) )\bbilingue|\b(?:en )?francais, (?:en )?anglais et|\bfrench, english and|\benglish, french and|\b(?:trois|quatre|plusieurs|three|four|several) (?:langues|languages)\b|\ben francais (?:et|ou) (?:en )?anglais|\ben anglais (?:et|ou) (?:en )?francais|\bdans les deux langues|(?<!\bnot )\bbilingual|\b(?:english (?:and|or) (?:in )?french|french (?:and|or) (?:in )?english)\b|\bboth (?:official )?languages|\b(?:les |the )(?:deux|trois|two|three) (?:langues|languages)\b|\bfrancais (?:et|ou) anglais\b|\b(?:cinq|six|five|\d) (?:langues|languages)\b/,
			in: ['promises', 'rights', 'plan', 'support', 'declared', 'people'],
		},
		unless:
			/bulletin|\bcode\b|commentaires?\b|comments?\b|\bjourna(?:l|ux)\b|\blogs?\b|newsletter|rapports?\b|\breports?\b|contrat|contract|reunion|meeting|formation|training|employe|\bstaff\b|ancien|\bold\b|actuel|current|technique|aujourd'hui|\btoday\b|\bavant\b|\bbefore\b|\buntil\b|jusqu'|documentation|infolettre|\bvariables?\b|(?<!\b(?:site|service|portail|portal|app|application|machine) )\b(?:parle|parlent|speaks?)\b|\b(?:aucune?s?|jamais|pas|non|no|never|not|nothing|rien)\b[a-z' ]{0,40}(?:seulement|uniquement|exclusivement|\bonly|unilingu|monolingu)/,
	},
	{
		id: 'recours',
		practice: 'ethique',
		no: {
			words:
				/\bdecisions? (?:est |sont |reste |demeure )?(?:finales?|definitives?|sans appel)|\bsans (?:appel\b|recours\b|possibilite de (?:contest|recours))|\baucun recours|\bne (?:peut|peuvent) (?:pas )?etre contest|\b(?:decision|answer)s? (?:is|are) final\b|\bno (?:appeal|recourse|review)\b|\bcannot be (?:appealed|contested|challenged)|\bfinal and without\b/,
			in: ['plan', 'build', 'rules', 'rights', 'steps', 'method', 'promises', 'declared'],
		},
		yes: {
			sure: true,
			words:
				/\bcontest(?:e|er|ee|ation)|\b(?:droit|demande) (?:de|d')[ ]?(?:recours|revision|appel)|\b(?:revisee?|reexaminee?)s? (?:par|sur)|\bpeut (?:demander|obtenir) (?:une |la )?revision|\bappeal|\bcontest|\bchallenged?\b|\breview(?:ed)? (?:by|on request)/,
			in: ['rights', 'steps', 'plan'],
		},
		unless: /sans appel d'offres|protest/,
	},
	{
		id: 'accessible',
		practice: 'simplicite',
		no: {
			words:
				/^(?:l'|la )?(?:accessibilite|conformite (?:a l'accessibilite|sgqri|wcag))\b|\bnon conforme|\bpas (?:encore )?(?:accessible|conforme)|\binaccessible|^(?:accessibility|screen reader support)\b|\bnot (?:yet )?(?:accessible|compliant)|\bfails? wcag|\bunusable with/,
			in: ['excluded', 'build', 'support', 'declared'],
		},
		yes: {
			words:
				/\b(?:pleinement|entierement|totalement|100 ?%) accessible|\baccessible (?:a tous|a toutes|a tout le monde|aux personnes handicapees|pour tous)|\bconforme (?:au|a la|aux) (?:sgqri|wcag|norme|standard)|\b(?:fully|entirely|100 ?%) accessible|\baccessible (?:to|for) (?:all|everyone|everybody|people with)|\b(?:wcag|sgqri)[a-z0-9. ]* complian|\bcompl(?:ies|iant) with (?:wcag|sgqri)/,
			in: ['promises', 'rights', 'plan', 'declared'],
		},
	},
	{
		id: 'donnees',
		practice: 'donnees',
		no: {
			words:
				/\b(?:aucune?|rien|pas) (?:[a-z]+ )?(?:donnees?|jeux?)?(?: [a-z]+){0,2}? ?(?:n'est|ne (?:sera|sont|seront)|a (?:diffuser|publier)|d'interet|diffusee?s?|publiee?s?)|\bpas de (?:donnees|jeu)[a-z ]{0,20}(?:diffus|publi|ouvert)|\brien a (?:diffuser|publier)|\bno (?:open )?data (?:is|are|will be|to) (?:be )?(?:publish|releas|open)|\bnothing to publish|\bno (?:data ?set|open data)\b/,
			in: ['declared'],
		},
		yes: { values: listed((value) => value.donnees?.diffusion, 'jeu') },
		unless: /personnel|nominati|personal|code|consent|conserv|kept/,
	},
	{
		id: 'depenses',
		practice: 'gouvernance',
		no: {
			words:
				/\b(?:non|pas|jamais) (?:publiee?s?|diffusee?s?|rendue?s? public)|\bconfidenti|\breserve(?:e|s|es)? (?:a|au|aux)\b|\bnot (?:published|public)|\bunpublished|\binternal only|\bnever published/,
			in: ['publication'],
		},
		yes: {
			words:
				/\b(?:depenses?|couts?|budget|suivi)[a-z' ]{0,30}(?:publi|diffus|en ligne|accessible)|\b(?:spending|costs?|budget|expenses)[a-z' ]{0,30}(?:public|publish|online)/,
			in: ['declared', 'method', 'promises', 'rights'],
		},
	},
	{
		id: 'promotion',
		practice: 'en_ligne',
		no: {
			words: denying('promotion|campagne|publicite|annonce|campaign|advertis[a-z]+|announcement'),
			in: ['declared', 'method'],
		},
		yes: {
			values: (value) =>
				(value.communications?.promotion ?? []).length > 0
					? [
							{
								object: value.communications,
								key: 'promotion',
								quote: String(value.communications?.promotion?.[0] ?? ''),
							},
						]
					: [],
		},
	},
	{
		id: 'formation',
		practice: 'formation',
		no: {
			words: denying("formations?|ateliers?|perfectionnement|activites? d'apprentissage|training|workshops?|courses?"),
			in: ['declared', 'learning'],
		},
		yes: { values: listed((value) => value.competences?.activites, 'nom') },
		unless: /usager|citoyen|public|autre|user|citizen|\bother\b|en classe|classroom/,
	},
	{
		id: 'embauche',
		practice: 'equipe',
		no: {
			words: denying(
				'embauches?|embaucher|recrutements?|recruter|nouvelles? ressources?|hiring|new hires?|recruitment',
			),
			in: ['promises', 'declared', 'method', 'team'],
		},
		yes: {
			words: /\bembauche(?:e|s|es)?\b|\brecrutee?s?\b|\ba recruter\b|\bhired\b|\bnew hire\b|\brecruited\b/,
			in: ['team', 'declared', 'money'],
		},
	},
	{
		id: 'achat',
		practice: 'gouvernance',
		no: {
			words: denying(
				'achats?(?: de (?:logiciels?|licences?))|acheter (?:de |un )?(?:logiciels?|licences?)|licences?|software (?:purchase|licen[cs]es?)|licen[cs]es? fees?|buying software|purchas(?:e|ing) (?:of )?software',
			),
			in: ['promises', 'declared', 'method'],
		},
		yes: {
			words: /\blicences?\b|\bachat d|\babonnement|\bprogiciel|\blicen[cs]es?\b|\bpurchase|\bsubscription/,
			in: ['money'],
		},
		unless: /libre|ouverte|open|\bcode\b|permis|conduire|driver/,
	},
	{
		id: 'mobile',
		practice: 'en_ligne',
		no: {
			words: denying('(?:canal |version |acces |usage )?mobiles?|telephone intelligent|mobile (?:channel|version|use)'),
			in: ['declared', 'method'],
		},
		yes: {
			values: (value) =>
				(value.solution?.canaux ?? [])
					.filter(({ type }) => type === 'mobile')
					.map((one) => ({ object: one, key: 'type', quote: 'type: mobile' })),
		},
		unless: /appli|\bapp\b|\bapps\b|clinique|unite/,
	},
	{
		id: 'partenaires',
		practice: 'gouvernance',
		no: {
			words: denying(
				'(?:autre )?(?:parties? prenantes?|partenaires?|organismes? (?:concerne|touche)s?)|stakeholders?|partners?',
			),
			in: ['declared'],
		},
		yes: { values: listed((value) => value.parties_prenantes, 'nom') },
		unless: /renseignement|donnee|transmi|information|data|shar|sent/,
	},
	{
		id: 'cyber',
		practice: 'securite',
		no: {
			words: denying(
				'(?:cyber)?(?:risques?|menaces?)(?: (?:de |en )?(?:cyber)?securite| informatiques?)?|(?:cyber|security )?(?:risks?|threats?)',
			),
			in: ['declared'],
		},
		yes: {
			values: (value) =>
				(value.risques ?? [])
					.filter(({ categorie, enonce }) => categorie === 'cybersecurite' && enonce)
					.map((one) => ({ object: one, key: 'enonce', quote: one.enonce ?? '' })),
		},
		unless: /autre|residuel|eleve|majeur|nouve|inacceptable|high|residual|major|\bnew\b|other|sans reponse|unanswered/,
	},
];
