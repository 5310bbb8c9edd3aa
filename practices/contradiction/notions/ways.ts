/** What a person has to do: use paper, sign, go somewhere, call, open an account, hand papers in, wait. */
// cspell:disable: the beginnings of words, without accents
import type { CharterValue } from '../../../server/engine/index';
import { closingOf, isClosedBeside, staysOpen } from '../../shared/closing';
import { isOfSome, journeysToCome } from '../../shared/journeys';
import { freeInPart } from '../../shared/price';
import type { Notion, Valued } from '../notion';
import { denying } from '../words';

/** Steps taken through one of these channels. */
const stepsBy =
	(channel: RegExp, but?: RegExp) =>
	(value: CharterValue): readonly Valued[] =>
		journeysToCome(value)
			.flatMap(({ etapes }) => etapes ?? [])
			.filter(({ canal, nom }) => channel.test(canal ?? '') && !isOfSome(nom) && !but?.test(nom ?? ''))
			.map((step) => ({
				object: step,
				key: 'canal',
				quote: `${step.nom ?? ''} (canal: ${step.canal ?? ''})`,
				reasoned: (step.motif ?? '').trim() !== '',
			}));

const channelsOf =
	(type: RegExp) =>
	(value: CharterValue): readonly Valued[] =>
		(value.solution?.canaux ?? [])
			// One that closes by its own words is told of beside them.
			.filter((one) => type.test(one.type ?? '') && !isClosedBeside(one))
			.map((one) => ({ object: one, key: 'type', quote: `type: ${one.type ?? ''}` }));

const promised = ['promises', 'rights', 'rules', 'declared', 'method', 'hosting'] as const;

const withPaper =
	'papiers?|imprimes\\b|courrier|envoi postal|par la poste|telecopie(?:ur)?|fax|enveloppes?|lettre recommandee|paper(?:work)?|printouts?|postal mail|registered mail';

export const ways: readonly Notion[] = [
	{
		id: 'papier',
		practice: 'en_ligne',
		no: {
			words: denying(withPaper, `\\bpaperless\\b|\\b100 ?% (?:sans papier|paperless)`),
			in: promised,
		},
		yes: {
			words:
				/\bpapiers?\b|\bimprim(?:er|e|ee|ez|es)\b|\b(?:par la|a la) poste\b|\bpar (?:courrier|fax)\b|\bposter\b|telecopi|\bfax(?:er)?\b|lettre recommandee|enveloppe|\bpaper\b|\bprint(?:ed|ing)?\b|\b(?:by|registered|in the) mail\b|(?<!\be-)\bmail (?:the|a|it|your)\b|\bmailed\b/,
			in: ['steps', 'plan', 'information', 'build', 'reminders'],
			values: stepsBy(/^poste$/, /^(?:apprendre|savoir|être avert|hear|learn|find out)/i),
		},
		unless:
			/\b(?:papier|paper) (?:non|n'est pas|not|isn't) (?:requis|required|needed|necessaire)|\bdoes the same\b|\bfait (?:aussi bien )?l'affaire|papiers? d'identite|position paper|white paper|blueprint|empreinte|courrier electronique|economi/,
	},
	{
		// Nothing to print says nothing of what comes by the post.
		id: 'impression',
		practice: 'en_ligne',
		no: { words: denying('impression|imprime(?:r|e|es)?\\b|print(?:ing|ed)?\\b'), in: promised },
		yes: {
			words:
				/\bimprim(?:er|e|ee|ez|es)\b|\bformulaires? papier\b|telecopi|\bfax(?:er)?\b|\bprint(?:ed|ing)?\b|\bpaper (?:form|card|copy|slip)s?\b/,
			in: ['steps', 'plan', 'information', 'build', 'reminders'],
		},
		unless: /\b(?:ou|or) (?:[a-z']+ )?(?:imprim|print)|blueprint|fingerprint|empreinte|economi|\bdoes the same\b/,
	},
	{
		id: 'signature',
		byStep: true,
		practice: 'simplicite',
		no: {
			words: denying('signatures?(?! electronique| numerique)|signer|signe(?:e|s|es)?|sign|signing'),
			in: ['promises', 'rules', 'declared'],
		},
		yes: {
			words:
				/\bsign(?:er|e|ee|ez|es|ees)\b(?! (?:electronique|en ligne|numerique))|\bsignature (?:manuscrite|a la main|originale|au bas)|faire signer|assermente|(?<!\b(?:the|an?|each|every|any|no|its|this|that|one|road|street|stop|traffic|warning|first|clear) )\bsign(?!-in|-up|s? in| up| off|'s|age)\b|handwritten|notariz|sworn/,
			in: ['steps', 'plan'],
		},
		unless: /signature electronique|sign-?(?:in|up|off)|language|langue|entente|contrat|agreement|design|heure|hour/,
	},
	{
		id: 'deplacement',
		byStep: true,
		practice: 'en_ligne',
		no: {
			words: denying(
				"(?:se )?deplac(?:ement|ements|er)|visites? (?:au|en|a l'|d'un)|rendez-vous en personne|(?:se )?(?:presenter|rendre) (?:au|a l'|a un|en)|passer (?:au|par un|a l'|a la) ?(?:comptoir|bureau|guichet|hotel|palais|mairie|clinique|ecole|succursale)|sortir de chez|quitter (?:la maison|leur|son)|visits?|travel(?:ling|ing)?|trips?|going (?:to|anywhere)|leaving home|in-person|driving",
			),
			in: ['promises', 'rules', 'declared'],
		},
		yes: {
			words:
				/^(?:se presenter|se rendre|se deplacer|passer au|aller au|aller a)\b|\bau comptoir\b|\ben personne\b|\bau guichet\b|\bat the (?:counter|[a-z]+ office|office)\b|\bin person\b|^(?:go|travel|come) to\b/,
			in: ['steps'],
			values: stepsBy(
				/^comptoir$/,
				/examen|exam|visite|inspect|essai|epreuve|cueill|ramass|recuper|pick|livr|repar|equipe|agent|technicien|crew/i,
			),
		},
		unless: /examen|exam\b|inspect|essai|epreuve|cueill|ramass|recuper|\bpick|evite|avoided|epargn|saved/,
	},
	{
		id: 'appel',
		byStep: true,
		practice: 'en_ligne',
		no: {
			words: denying(
				"(?:appels?|appeler|telephoner|telephone|rappeler|decrocher(?: le telephone)?|parler a (?:un|une) (?:agente?|preposee?))(?! (?:de|d'offres))|pick(?:ing)? up the phone|(?:phone )?calls?|calling|phoning|phone",
			),
			in: ['promises', 'rules', 'declared'],
		},
		yes: {
			words:
				/^(?:appeler|telephoner|rappeler|attendre l'appel|attendre un appel)\b|^(?:call|phone|wait for (?:the|a) (?:call|phone))\b/,
			in: ['steps'],
			values: stepsBy(/^telephone$/),
		},
		unless: /appels? (?:d'offres|de|a projets|en cause)|sans appel\b|recours|no appeal|final/,
	},
	{
		id: 'ligne',
		practice: 'inclusion',
		no: {
			words: denying(
				'(?:soutien|service|aide|assistance|ligne|accueil|canal) (?:telephonique|par telephone|au telephone)|lignes? telephoniques?|(?:tele)?phone (?:line|support|service|channel)',
				closingOf("lignes?(?: telephoniques?| d'aide)?|(?:phone |help ?)?lines?"),
			),
			in: ['promises', 'rights', 'support', 'declared', 'method', 'context', 'plan', 'gains'],
		},
		yes: { values: channelsOf(/^telephone$/) },
		unless: new RegExp(
			`lignes? (?:de (?:code|produits|production|montage|transport|metro|train|banlieue|credit|piquetage)|d'(?:autobus|assemblage)|electri)|\\b(?:assembly|production|bus|train|transit|power|gas|picket|credit|fishing) lines?\\b|en ligne|ancienne|\\bold\\b|${staysOpen.source}`,
		),
	},
	{
		id: 'comptoir',
		practice: 'inclusion',
		no: {
			words: denying(
				'comptoirs?|guichets?|points? de service|counters?|service points?',
				closingOf('comptoirs?|guichets?|counters?'),
			),
			in: ['promises', 'declared', 'context', 'plan', 'gains', 'method'],
		},
		yes: { values: channelsOf(/^comptoir$/) },
		unless: new RegExp(`passer|aller|se rendre|attente|file|going|visit|queue|\\bligne\\b|${staysOpen.source}`),
	},
	{
		id: 'clavardage',
		practice: 'inclusion',
		no: {
			words: denying('clavardage|(?:online )?chat\\b', closingOf('clavardage|chat')),
			in: ['promises', 'declared', 'context', 'plan', 'gains', 'method', 'rights'],
		},
		yes: { values: channelsOf(/^clavardage$/) },
		unless: staysOpen,
	},
	{
		id: 'compte',
		byStep: true,
		atTheDoor: true,
		practice: 'simplicite',
		no: {
			words: denying(
				"(?:creer )?(?:de |d'|un )?(?:comptes?|inscription prealable|ouverture de session)|s'(?:identifier|authentifier|inscrire)|(?:creating |opening |making )?(?:an? )?accounts?|log(?:ging)?[ -]?in|sign(?:ing)?[ -](?:in|up)|registering|registration",
				"\\b(?:nobody|no one) (?:signs|logs) in\\b|\\b(?:personne|nul) ne (?:se connecte|s'identifie|s'authentifie)\\b",
			),
			in: ['promises', 'rights', 'rules', 'support', 'build', 'declared'],
		},
		yes: {
			words:
				/\b(?:creer|ouvrir|activer)(?: [a-z]+)? compte\b|^se connecter\b|^s'authentifier\b|\bouvrir une session\b|creation (?:de|du|d'un) compte|(?:dans|depuis|par) (?:le|son|leur|votre) compte\b|(?:connexion|authentification) des (?!agent|employe|prepose|membres du personnel)|\b(?:create|open|activate)(?: [a-z]+){0,2} account\b|^(?:sign|log) in\b|\baccount creation\b|(?:in|from) (?:the|their|your|my) account\b|sign-?in for (?!staff|agents|officers|clerks)/,
			in: ['steps', 'plan', 'information', 'build', 'declared'],
		},
		unless:
			/\bno account for\b|\baucun compte pour (?:les|la|le)\b|compte (?:bancaire|rendu|tenu)|rendre compte|tenir compte|compte de (?!l'usager)|bank account|taken into account|agent|prepose|employe|staff|officer/,
	},
	// An account may open without one: a code by text.
	{
		id: 'mot_de_passe',
		byStep: true,
		practice: 'simplicite',
		no: {
			words: denying("(?:de |d'|un )?(?:mots? de passe)|passwords?"),
			in: ['promises', 'rights', 'rules', 'support', 'declared'],
		},
		yes: {
			words:
				/\b(?:creer|choisir|entrer|saisir|taper|inscrire)(?: [a-z]+){0,2} mot de passe|\bmots? de passe (?:[a-z]+ ){0,4}(?:demande|exige|tape|saisi|a chaque)|\b(?:create|choose|enter|type)(?: [a-z]+){0,2} password|\bpassword (?:[a-z]+ ){0,4}(?:typed|asked|required|at each)/,
			in: ['steps', 'plan', 'information', 'build', 'declared'],
		},
		unless: /agent|prepose|employe|staff|officer|oubli|forgot/,
	},
	{
		id: 'pieces',
		byStep: true,
		practice: 'simplicite',
		no: {
			words: denying(
				"(?:pieces?|documents?|preuves?|justificatifs?|attestations?|releves?|formulaires?)(?: a (?:fournir|joindre|televerser))?(?! (?:papier|imprime))|rien (?:a (?:fournir|joindre|televerser)|(?:aux?|a la|a l'))|(?:supporting )?documents?(?: to (?:attach|provide|upload))?|proofs?|paperwork|attachments?",
			),
			in: ['promises', 'rules', 'declared'],
		},
		yes: {
			words:
				/^(?:televerser|joindre|fournir|annexer|deposer|transmettre|envoyer|remettre|numeriser|apporter|produire) (?:un|une|le|la|les|l'|des|son|sa|ses|deux|trois)[ ]?(?:[a-z]+ )?[a-z' ]*(?:piece|document|preuve|justificati|attestation|releve|facture|certificat|avis|recu|formulaire|copie|photo)|^(?:upload|attach|provide|submit|send|bring|scan) (?:an?|the|your|their|two|three|proof)? ?[a-z' ]*(?:document|proof|receipt|certificate|statement|form|copy|notice|photo|letter)/,
			in: ['steps'],
		},
		unless: /d'identite|identity|numeris|dematerial|papier|\bpaper\b/,
	},
	{
		id: 'rendez_vous',
		byStep: true,
		practice: 'simplicite',
		no: { words: denying('rendez-vous|appointments?'), in: ['promises', 'rules', 'declared'] },
		yes: {
			words:
				/(?:prendre|fixer|demander|obtenir|reserver|prise de) (?:un )?rendez-vous|(?:book|make|set|request)(?:ing)? an appointment|appointment booking/,
			in: ['steps', 'plan'],
		},
		unless: /en personne|in-?person|manque|missed|annul|cancel/,
	},
	{
		id: 'attente',
		byStep: true,
		practice: 'experience',
		no: {
			words: denying(
				"attente|attendre|delai|files? d'attente|wait(?:ing)?|delay",
				`\\b(?:reponse|decision|resultat|confirmation)s? (?:est |sont |sera )?(?:immediate?s?|instantanee?s?)|\\b(?:instant|immediate) (?:answer|decision|confirmation|reply)`,
			),
			in: ['promises', 'rules', 'declared'],
		},
		yes: { words: /^(?:attendre|patienter)\b|^wait\b/, in: ['steps'] },
		unless: /liste d'attente|waiting list|delai de (?:conservation|prescription)/,
	},
	{
		id: 'paiement',
		byStep: true,
		alone:
			/^(?:paye|payer|paiem|payme|frais|fees?|depot|depos|cauti|acomp|cout|tarif|verse|laiss|leave|regle|acqui|droit|annue|yearl|annua|total|full|entie|carte|cards?|credi|debit|banca|enter|entre|solde|balan|onlin|avant|befor|book|booki|reser|montant|amoun|porte|inter)$/,
		practice: 'simplicite',
		no: {
			words: denying(
				'frais|paiements?|cout pour|payer|depot|caution|fees?|charges?|payments?|paying|deposits?|cost to',
				[
					'\\bgratuite?s?\\b(?! (?:pour|si|quand|jusqu|pendant|avant) (?:les? )?(?:enfants|aines|moins|\\d))|\\bgratuitement\\b',
					"\\b(?:ne|n') ?coutent? rien\\b|\\bcosts? nothing\\b|\\bat no (?:cost|charge)\\b|\\bfree (?:of charge|to use|service)",
					'\\b(?:is|are|stays?|remains?|will be) (?:[a-z]+ )?free\\b(?! (?:of|to|from|text|time)\\b)|\\bfree (?:to|for) (?:all|every|any|the public|residents?|users?|people)|\\b(?:one|an?) free (?:card|permit|licen[cs]e|sticker|copy|pass|account|certificate)\\b',
					"\\b(?:personne|nul|on) ne pai(?:e|era)(?: rien)?\\b|\\b(?:nobody|no one) (?:pays|has to pay|will pay)|\\b(?:rien|nothing)(?: (?:n'est|ne sera|is|will be|to be))? (?:a payer|to pay|paye|paid|charged|facture)",
				].join('|'),
			),
			in: ['promises', 'rights', 'rules', 'declared'],
		},
		yes: {
			words:
				/^(?:payer|acquitter|regler)\b|^(?:verser|laisser|remettre|deposer|inscrire|entrer)\b.{0,30}(?:\$|depot|caution|acompte|frais|carte de credit)|\bpaiement (?:des|de|du) (?:frais|droits)|^pay\b|^(?:leave|put down|give|enter|provide)\b.{0,30}(?:\$|deposit|credit card|\bfees?\b)|\bpayment of (?:the )?(?:fees?|charges?)|\b(?:percevoir|encaisser) (?:les |le |la )?(?:[a-z]+ )?(?:\d|frais|droits)|\b(?:collect|charge) the \$/,
			in: ['steps', 'plan', 'information'],
		},
		unless: new RegExp(
			`${/caches?|hidden|annul|cancel|retard|\blate\b|amende|\bfine\b|transaction|bancaire|second|deuxieme|double|twice|duplicate|\blogiciels?\b|software|licence libre|\bcode\b|1[ -]?8\d\d|\blignes?\b|numero|toll|rembours|refund/.source}|${freeInPart.source}`,
		),
	},
	{
		id: 'principal',
		practice: 'en_ligne',
		no: {
			words:
				/\b(?:telephone|comptoir|papier|poste|guichet(?! (?:intelligent|unique|numerique|virtuel|electronique|en ligne))|courrier|appel|en personne|phone|counter|paper|mail|in person)\b[a-z ,']{0,30}\b(?:canal|voie|moyen|mode|porte d'entree|channel|way|option)? ?(?:principale?|privilegiee?|par defaut|premiere?|default|(?<!\b(?:en|la|a) )main|primary|first choice)\b|\b(?:canal|voie|moyen|mode|channel) (?:principale?|privilegiee?|par defaut) [a-z' ]{0,20}(?:telephone|comptoir|papier|poste|guichet)|\b(?:default|main|primary) (?:channel|way) [a-z' ]{0,20}(?:phone|counter|paper|mail)|\b(?:le |the )?web (?:(?:etant|est|is) )?(?:reserve|limite|limited|reserved|only|just)\b|\bthe web (?:is )?for [a-z]+ only\b/,
			in: ['promises', 'declared', 'method', 'support'],
		},
		yes: {
			values: (value) =>
				(value.solution?.canaux ?? [])
					.filter(({ type, principal }) => principal === true && /^(?:web|mobile)$/.test(type ?? ''))
					.map((one) => ({ object: one, key: 'principal', quote: `type: ${one.type ?? ''}, principal: true` })),
		},
	},
];
