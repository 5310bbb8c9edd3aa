/** Help that a channel refuses, or gives only to those who can do without it. */
// cspell:disable: the beginnings of words, without accents
import { byLuck, nobodyDoes } from '../../shared/stances';
import type { Against } from './answer';

const somebody =
	"(?:proches?|parents?|patronn?e?|employeur|voisine?|voisins|enfants?|fils|fille|conjointe?|famille|amie?|amis|collegue|quelqu'un|relative|neighbou?r|boss|employer|child|children|grandchild|son|daughter|spouse|family|friend|co-?worker|someone|somebody)s?";
const clerk =
	"(?:l'agente?|les agente?s|le commis|la commis|on|nous|la conseillere?|le conseiller|le prepose|la preposee|le personnel|la ligne|le comptoir|la station|the (?:clerk|agent|line|counter|officer|dispatcher|staff|office)|we|staff|clerks|agents)";

export const aboutChannels: readonly Against[] = [
	{
		// Nobody answers, or nothing is taken.
		kind: 'groupe_laisse',
		practice: 'inclusion',
		stated: true,
		at: ['solution.canaux.soutien'],
		words: new RegExp(
			[
				nobodyDoes(
					'ecout|repond|li(?:t|ra)\\b|releve|surveill|ouvr|consult|rappel|decroch|answer|listen|reads?\\b|check|picks? up|calls? back|monitor|looks? at',
				),
				"\\bn'est (?:pas|jamais|plus) (?:ecoute|lue?|releve|surveille|ouverte?|consulte)\\w*|\\b(?:is|are) (?:not|never) (?:answered|monitored|listened|read|checked|picked up)|\\bgoes? unanswered|\\bsonne dans le vide|\\brings? out\\b",
				`\\b${clerk} (?:[a-z]+ )?(?:ne (?:prend|fait|remplit|depose|traite|recoit|note|saisit|peut)|n'accepte|n'inscrit|does not (?:take|fill|accept|file|record)|do not (?:take|fill|accept|file|record)|(?:can|will|may)(?:not|'t| not) (?:take|fill|accept|file|record))[a-z]* ?(?:pas|plus|aucune?|rien)?\\b(?! (?:seconde?|deuxieme|plus de|second))|\\b(?:takes?|accepts?) no (?:requests?|applications?|notices?|orders?|files?|calls?)`,
				'\\bne (?:rempli|pren|depos|trait|saisi|inscri|accept)[a-z]* (?:pas|plus|aucune?|rien)\\b(?! (?:seconde?|deuxieme|retap))',
				byLuck,
				"\\baucune? (?:demande|avis|depot|declaration|commande|question|appel)s? (?:n'est|n'y est|ne s'y|n'y sera) (?:pris|prise|recue?|acceptee?|traitee?|fait|faite|depose)\\w*|\\bno (?:requests?|applications?|notices?|questions?|calls?) (?:is|are) (?:taken|accepted|answered)",
			].join('|'),
		),
		unless:
			/\bautrefois|\bformerly|\bsupprim|\bfermee?s?\b|\bremplac|\breplac|\ben double\b|\btwice\b|\bhors des heures,? (?:la|on)|\bsans (?:numero|nom|mot de passe|papier)/,
		certain: true,
	},
	{
		// Sent back to the site that they cannot use.
		kind: 'groupe_laisse',
		practice: 'inclusion',
		stated: true,
		at: ['solution.canaux.soutien'],
		words:
			/\b(?:dit|invite|renvoie|explique|indique|suggere|redirige|dirige|refere|tells?|sends?|directs?|refers?|asks?|redirects?|points?|explains?)\b[^.;]{0,50}\b(?:(?:d'|de |to )?(?:ecrire (?:un )?courriel|aller (?:sur|en ligne|au site)|comment aller|passer par le (?:site|web)|remplir en ligne|faire en ligne|use the (?:site|website|web|app)|go online|visit the (?:site|website)|write an? e-?mail|apply online|fill it in online)|(?:vers|a|au|sur|to) (?:le |la |the |our |notre )?(?:site|website|web|foire aux questions|faq|page web|web page))\b|\b(?:are|is|will be|get|sont|est|seront|se font|se voient) (?:told|asked|sent|invited|directed|referred|renvoyee?s?|invitee?s?|dirigee?s?|referee?s?|dire)\b[^.;]{0,24}\b(?:site|website|web|online|en ligne)\b|\b(?:remet|donne|tend|dicte|hands?(?: out)?|gives?(?: out)?)\b[^.;]{0,30}\b(?:l'adresse (?:du|de la|web)|web address|address of the (?:site|page)|url)\b|\b(?:message|repondeur|voix|recording|recorded message|enregistrement)\b[^.;]{0,30}\b(?:renvoie|donne l'adresse|dit d'|dit de|invite|sends|gives the (?:web )?address|says to|tells)/,
		unless:
			/\b(?:rempli|prend|prennent|depos|pass|fai[ts]|inscri|declar|command|poursui|repren)[a-z]* (?:[a-z]+ )?(?:la|le|l'|les|sa|avec|une|un|ensemble|cela)\b(?! (?:site|web|page))|\bavec (?:la personne|elle|lui|eux|la ferme)|\bensemble\b|\btogether\b|\b(?:fills?|takes?|opens?|completes?|does) (?:in |out )?(?:the|it|their|his|her)\b|\bwith (?:the person|them|him|her)\b|\bou\b.{0,20}\bde vive voix|\bsi elle aime mieux/,
		certain: true,
	},
	{
		// Only for those who prove it, or who ask online.
		kind: 'groupe_laisse',
		practice: 'inclusion',
		stated: true,
		at: ['solution.canaux.soutien'],
		words:
			/\b(?:pour (?:qui|ceux qui|celles qui)|a (?:qui|ceux qui|celles qui|condition (?:de|qu))|for (?:those|anyone|people|whoever) (?:who )?(?:can )?|to (?:those|anyone) who|(?:if|once|provided) (?:they|the person|the caller|you)|(?:si|une fois que) (?:elle|il|la personne|ils|elles))\b[^.;]{0,40}\b(?:demontr|prouv|justifi|atteste?\b|fourni[tr]|apport|presente (?:une?|son|sa)|prov(?:e|es|ing)\b|shows? (?:that|proof|an?)|brings? (?:proof|an?)|produces?|certif|docteur|medecin|doctor'?s note)[a-z]*|\b(?:must|doit|doivent|devr[a-z]+|has to|have to|il faut|faut) (?:d'abord |first |avant tout |avoir )?(?:prove|show|prouver|demontrer|justifier|creer un compte|ouvrir un compte|(?:avoir )?un compte|s'inscrire|avoir un compte|register|sign up|have an account|create an account|open an account|fournir une (?:preuve|attestation))\b|\b(?:reserve|offert|ouvert|reserved|open|offered)[a-z]* (?:a|aux|au|to|for)\b[^.;]{0,60}\b(?:en main|a l'appui|in hand|with proof|sur preuve)|\b(?:preuve|attestation|piece justificative|facture|certificat|billet du medecin|proof|doctor's note|certificate)s? (?:a l'appui|exigee?s?|requise?s?|required|needed|in hand)|\b(?:demandee?s?|commandee?s?|choisie?s?|reservee?s?|requested|ordered|asked for|booked|chosen)\b[^.;]{0,24}\b(?:en ligne|online|dans (?:son|le) (?:dossier|compte)|sur le site|by e-?mail|par courriel)\b[^.;]{0,24}\b(?:seulement|uniquement|pas autrement|only|not otherwise|exclusively)|\bn(?:e |')(?:[a-z']+ ){1,4}?qu'(?:en ligne|avec (?:le|un|son) (?:mot de passe|compte|courriel))|\b(?:only|solely|exclusively) (?:online|on the (?:site|website|web)|through (?:the|an) (?:site|account|app))|\b(?:sur rendez-vous|by appointment)\b[^.;]{0,24}\b(?:en ligne|online|par courriel|by e-?mail)/,
		unless:
			/\bneeds? none|\bn'en (?:a|ont) pas besoin|\bpersonne n'a\b|\bn'a (?:rien )?a\b|\bsans (?:preuve|justif|avoir a)|\baucune? preuve|\bno (?:proof|one has to|need)|\bwithout (?:proof|having)|\bou (?:de vive voix|par telephone|au telephone|au comptoir|par la poste|d'un appel)|\bor (?:by (?:phone|telephone|mail)|in person|at the counter)|\bet pas (?:seulement|qu)/,
		certain: true,
	},
	{
		// Somebody near has to do it for them.
		kind: 'groupe_laisse',
		practice: 'inclusion',
		stated: true,
		at: [
			'solution.canaux.soutien',
			'usagers.groupes.situations',
			'usagers.groupes.description',
			'securite.effets_usagers',
			'hypotheses',
		],
		words: new RegExp(
			`\\b(?:demander(?:a|ont)|enverr(?:a|ont)|amener(?:a|ont)|viendr(?:a|ont) avec|will (?:send|bring|ask)|(?:devr(?:a|ont)|doi(?:t|vent)|n'(?:a|ont) qu'a|peu(?:t|vent) toujours|pourr(?:a|ont) toujours) (?:se |s')?(?:demander|faire|faire aider|trouver|venir avec|passer par|compter sur|appeler|emprunter)|se (?:fera|feront|ferait|feraient) (?:aider|lire|traduire|conduire)|passer(?:a|ont) par|compter(?:a|ont) sur)\\b[^.;]{0,30}\\b${somebody}\\b|\\b(?:should|must|can(?: always)?|may(?: always)?|will|has to|have to|needs? to|ought to) (?:have|ask|get|find|bring|rely on|go through|borrow|use) (?:an? |their |his |her |the |from )?(?:[a-z]+ ){0,2}?${somebody}\\b`,
		),
		unless:
			/\b(?:sans|jamais|never|without|no longer|n'a pas a|n'ont pas a|need not|does not have to|do not have to|ou (?:un |une |l')?(?:interprete|agente?|conseillere?)|or (?:an? )?(?:interpreter|clerk))\b/,
		certain: true,
	},
	{
		// An account for all, before anything.
		kind: 'groupe_laisse',
		practice: 'inclusion',
		stated: true,
		at: ['solution.plateformes.usage', 'solution.canaux.soutien', 'securite.effets_usagers'],
		words:
			/\b(?:every(?:body|one)|all (?:users|people|callers)|anyone|the person|people|chacun[e]?|tou(?:te|s)s? (?:les )?(?:personnes?|gens|usag[a-z]+)?|la personne|quiconque|les gens)\b[^.;]{0,60}\b(?:must|has to|have to|needs? to|doi(?:t|vent)|devr(?:a|ont)) (?:first |d'abord |toujours )?(?:create|open|have|make|set up|creer|ouvrir|avoir|se creer|s'ouvrir) (?:an? |un |son |their |a new )?(?:account|compte|profile?|profil)\b|\b(?:no|sans|without an?) (?:account|compte)\b[^.;]{0,16}\b(?:no (?:request|service|answer)|rien|pas de (?:demande|service|reponse)|on ne|nothing)\b/,
		unless:
			/\bneeds none|\bn'en a pas besoin|\bfacultati|\boptional|\bne doi(?:t|vent) pas|\bou (?:par|au) (?:telephone|comptoir)|\bor (?:by (?:phone|telephone)|at the counter)/,
		certain: true,
	},
	{
		// No other way.
		kind: 'groupe_laisse',
		practice: 'inclusion',
		at: ['parcours.promesse.avis.consentement', 'solution.canaux.soutien'],
		words:
			/\b(?:d'|par )?aucune? autre (?:facon|maniere|moyen|voie)\b|\bpas d'autre (?:facon|maniere|moyen|voie)\b|\bno other (?:way|means|channel)\b|\bin no other way\b|\b(?:qui n'(?:a|en a) pas|ceux qui n'(?:ont|en ont) pas|sans (?:courriel|cellulaire|internet|compte|ordinateur|appareil)|those without|whoever has no|people without|anyone without|with no (?:phone|e-?mail|internet))\b[^.;]{0,40}\b(?:ne (?:sera|seront|recevr|saur|pourr|declar|depos|l'appren)[a-z]*|n'(?:est|ont|a|aura|auront) (?:pas|rien)|on ne [a-z]+ plus|rien\b|attend|devr|go(?:es)? without|(?:will )?(?:not|never) (?:be|know|hear|get|receive)|gets? nothing|misses?|must wait|is out of luck|are out of luck)/,
		unless:
			/\b(?:perd[a-z]*|manqu[a-z]*|lose|miss) (?:rien|nothing|anything)\b|\bn'est exclu|\bn'est oublie|\blaissee?s? de cote|\brien (?:[a-z]+ )?(?:de plus|d'autre)|\bnever (?:go|wait|miss)|\baucune? autre (?:facon|maniere|moyen|voie) n'est (?:impose|exige|demande)|\bnot (?:be )?left/,
		certain: true,
	},
];
