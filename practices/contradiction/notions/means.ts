/** What people have and are given to use the service: devices, an application, codes, reminders, access to their file. */
// cspell:disable: the beginnings of words, without accents
import { type CharterValue, plainOf } from '../../../server/engine/index';
import { journeysToCome } from '../../shared/journeys';
import type { Notion, Valued } from '../notion';
import { denying } from '../words';

const universally =
	"(?:chaque|tou(?:s|tes)(?: les| nos)?|tout le monde|toute personne|l'ensemble d[a-z']+|every(?:one|body)?|all|each)";
const have =
	"(?:a|ont|possede(?:nt)?|dispose(?:nt)? d[a-z']*|utilise(?:nt)?|(?:sait|savent)|peu(?:t|vent)|parle(?:nt)?|has|have|owns?|uses?|carr(?:y|ies)|can|know(?:s)? how to|speaks?)";
const lack =
	"(?:sans|pas d(?:e |')|n'ont pas|n'a pas|n'ont ni|aucune?|peu d(?:e |')|manque d(?:e |')|ne (?:(?:sait|savent)|peu(?:t|vent)|parle(?:nt)?|li(?:t|sent)) (?:pas|ni|pas encore)|without|with no|no|lacks?|lacking|do(?:es)? not (?:have|own|use|speak|read)|have no|has no|cannot|can't)";

/** A thing that all are said to have, or to be able to do, and that some are said to be without. */
const possession = (id: string, thing: string, want: RegExp | undefined = undefined): Notion => ({
	id: `avoir_${id}`,
	practice: 'inclusion',
	closing: true,
	no: {
		sure: true,
		words: new RegExp(`\\b${lack} ?[a-z' ]{0,18}\\b(?:${thing})${want ? `|${want.source}` : ''}`),
		in: ['people', 'found', 'needs', 'context', 'risks'],
	},
	yes: {
		sure: true,
		words: new RegExp(`\\b${universally}\\b[a-z' -]{0,45}\\b${have}\\b[a-z' -]{0,25}\\b(?:${thing})`),
		in: ['ties', 'promises', 'description', 'support', 'declared', 'method', 'rights'],
	},
	unless: /agente?s?\b|prepose|employe|officers?\b|clerks?\b|staff/,
});

const canaux =
	(type: RegExp) =>
	(value: CharterValue): readonly Valued[] =>
		(value.solution?.canaux ?? [])
			.filter((one) => type.test(one.type ?? ''))
			.map((one) => ({ object: one, key: 'type', quote: `type: ${one.type ?? ''}` }));

const byMail = (value: CharterValue): readonly Valued[] => [
	...journeysToCome(value)
		.flatMap(({ etapes }) => etapes ?? [])
		.filter(({ canal }) => canal === 'poste')
		.map((step) => ({ object: step, key: 'canal', quote: `${step.nom ?? ''} (canal: poste)` })),
	...canaux(/^poste$/)(value),
];

const reminders = (value: CharterValue): readonly Valued[] =>
	journeysToCome(value)
		.filter(({ rappels }) => (rappels ?? []).length > 0)
		.map((journey) => ({ object: journey, key: 'rappels', quote: `rappels: ${journey.rappels?.[0] ?? ''}` }));

const far =
	/\b(?:non|pas) accessible|\baucun acces|\bpas d'acces|\bnot (?:available|accessible)|\bno access|\bcannot be (?:seen|consulted|viewed)|\b(?:demande ecrite|par lettre|par courrier|en personne|au comptoir)\b|\bby (?:letter|mail)\b|\bin (?:writing|person)\b|\bwritten request|\bat the counter\b/;
const farAccess = ({ renseignements }: CharterValue): readonly Valued[] =>
	(renseignements ?? [])
		.filter(({ acces }) => {
			const { plain } = plainOf(acces ?? '');
			return far.test(plain) && !/en ligne|\bcompte\b|dossier\b|online|account|\bou\b|\bor\b/.test(plain);
		})
		.map((one) => ({ object: one, key: 'acces', quote: `${one.nom ?? ''} (acces: ${one.acces ?? ''})` }));

const application =
	/\bapp store\b|\bgoogle play\b|\bplay store\b|\biphones?\b|\bandroid\b|\bios\b|\b(?:telecharg|install)[a-z]* (?:l'|une |notre |la )?appli|\bapplis?\b|\bapplications? (?:mobiles?|natives?)\b|\b(?:download|install)[a-z]* (?:the |our |an )?apps?\b|\b(?:mobile|native) apps?\b/;
const whereMade = ['news', 'plan', 'steps', 'support', 'build', 'promises', 'money', 'declared'] as const;

export const means: readonly Notion[] = [
	possession(
		'telephone',
		'telephones? intelligents?|cellulaires?|telephones? mobiles?|smartphones?|cell ?phones?|mobile phones?|recent phones?|(?:un |a )(?:telephone|phone)',
		/\btelephones? a clapet|\bflip phones?|\blandlines? only|\bqu'un telephone fixe/,
	),
	possession(
		'connexion',
		'connexions?(?! a (?:son|un))|acces a internet|internet|reseau|wi-?fi|forfait|connections?|internet access|signal|data plan',
		/\bzones? blanches?|\bdead zones?/,
	),
	possession('ordinateur', 'ordinateurs?|computers?|laptops?|tablettes?|tablets?|appareils?|devices?'),
	possession('courriel', 'courriels?|adresses? (?:de )?courriel|e-?mails?(?: address(?:es)?)?'),
	possession('lecture', 'lire|lectures?|litteratie|read(?:ing)?', /\bfaible litteratie|\blow literacy|\banalphab/),
	possession(
		'identite',
		"comptes? (?:gouvernementa[a-z]+|bancaires?)|clicsequr|service d'authentification|cartes? (?:de credit|d'assurance maladie)|numeros? d'assurance sociale|government (?:identity|account)|bank accounts?|credit cards?|health cards?",
	),
	possession('langue', 'francais|anglais|french|english'),
	{
		id: 'application',
		practice: 'en_ligne',
		no: {
			words: denying(
				'applications? (?:mobiles?|natives?)|applications? a (?:telecharger|installer)|applis?\\b|native apps?|mobile apps?|apps? to (?:install|download)|apps?\\b',
				`\\brien a (?:installer|telecharger)|\\bnothing to (?:install|download)|\\bsans (?:rien )?(?:installer|telecharger)|\\bwithout (?:installing|downloading)`,
			),
			in: ['promises', 'support', 'rights', 'declared', 'method', 'build'],
		},
		yes: { words: application, in: whereMade },
		unless: /\bla meme application|actuelle? application|ancienne|existing app|old app/,
	},
	{
		id: 'application_exclue',
		practice: 'portee',
		no: {
			words:
				/^(?:une |l'|les |an? |the )?(?:applications? (?:mobiles?|natives?)|applis?\b|(?:native |mobile )?apps?\b)/,
			in: ['excluded'],
		},
		yes: { words: application, in: whereMade },
	},
	{
		id: 'code',
		practice: 'securite',
		no: {
			words:
				/\b(?:aucun|sans|plus de|pas de|ni) (?:second |autre |deuxieme )?(?:codes?|facteur|double authentification|verification en deux)|\b(?:codes?|second facteur|deuxieme facteur|double authentification|verification en deux etapes)\b[a-z' -]{0,30}(?:est|a ete|sont|ont ete|fut) (?:abandonne|retire|supprime|enleve|desactive)|\bno (?:second |one-time |extra |sign-in )?(?:codes?|factor)\b|\bwithout (?:a |any )?(?:code|second factor)\b|\b(?:codes?|second factor|two-factor[a-z ]{0,16}|multi-factor[a-z ]{0,16}) (?:was|is|has been|were) (?:dropped|removed|abandoned|disabled|turned off|given up)/,
			in: ['risks', 'support', 'rights', 'promises', 'declared', 'build', 'rules'],
		},
		yes: {
			words:
				/\bun code\b[a-z' ]{0,25}(?:envoye|recu|transmis|demande|exige|texto|courriel|a chaque)|\bcodes? (?:a usage unique|envoyes?|recus?|par texto)|\bdouble authentification|\b(?:deux|second|multi)[ -]?facteurs?\b|\ba code\b[a-z' ]{0,15}(?:sent|texted|emailed|asked)|\bcodes? (?:sent|texted|by text)\b|\b(?:two|multi)-(?:factor|step)\b|\bone-time codes?\b/,
			in: ['rights', 'steps', 'build', 'plan', 'support', 'declared'],
		},
		unless: /source|postal|promo|couleur|civil|\bqr\b|\bzip\b|publi|barres?\b|\bbar\b|colou?r|ouvert|\bopen\b/,
	},
	{
		id: 'rappels',
		practice: 'experience',
		no: {
			words: denying('rappels?|reminders?'),
			in: ['rights', 'promises', 'declared', 'method', 'news', 'support'],
		},
		yes: { values: reminders },
		unless:
			/\brappeler|call ?back|\bpapier|\bpaper|poste\b|mail|\b(?:savoir|voir|verifier|apprendre|mesurer) (?:si|combien)|\b(?:whether|see if|find out|how many)\b/,
	},
	{
		id: 'acces_dossier',
		practice: 'securite',
		no: { values: farAccess },
		yes: {
			sure: true,
			words:
				/\b(?:voi(?:t|ent)|consulte(?:nt)?|corrige(?:nt)?|modifie(?:nt)?|telecharge(?:nt)?|peu(?:t|vent) (?:voir|consulter|corriger|modifier)|sees?|views?|consults?|corrects?|can (?:see|view|correct|change|download))\b[a-z' ]{0,50}(?:en ligne|dans (?:son|le|leur) (?:compte|dossier)|depuis (?:son|le|leur) (?:compte|dossier)|online|(?:in|from) (?:their|the|his|her) (?:account|file))/,
			in: ['rights', 'promises', 'declared', 'description'],
		},
		unless: /\bdecision|motif|etat de|avancement|progress|status|where/,
	},
	{
		id: 'envois',
		practice: 'en_ligne',
		no: {
			words:
				/\bplus (?:rien|aucune?)[a-z' ]{0,20}(?:poste|envoi|lettre|courrier)|\brien n'est (?:plus )?(?:poste|imprime|envoye par la poste)|\bnothing (?:is |being |will be )*(?:mailed|posted|printed)|\bno (?:more )?(?:mail|letters?|postage|printing|mailings?)\b|\b(?:fin|suppression|abolition) des (?:envois|lettres|impressions|timbres)|\b(?:tous les|la totalite des|all(?: the| of the)?|every) (?:timbres|envois(?: postaux)?|postage|mailings?)\b/,
			in: ['gains', 'lasting', 'promises'],
		},
		yes: { values: byMail },
		unless: /courriel|e-?mail/,
	},
	{
		id: 'canal_unique',
		practice: 'inclusion',
		no: {
			words:
				/\b(?:uniquement|seulement|exclusivement) (?:en ligne|sur le web|par le (?:site|portail))\b|\b(?:seul|unique) canal\b|\bcanal unique\b|\b(?:online|web) only\b|\bonly (?:online|on the web)\b|\b(?:single|only|one) channel\b|\bonly through the (?:site|portal|website)/,
			in: ['description', 'promises', 'method', 'declared', 'news'],
		},
		yes: { values: canaux(/^(?:telephone|comptoir|poste)$/) },
		unless:
			/paiement|payment|formation|training|principal|\bmain\b|inscription|actuel|current|aujourd'hui|today|\bpas\b|\bnot\b/,
	},
	{
		id: 'appareils',
		practice: 'en_ligne',
		no: {
			words:
				/\b(?:seulement|uniquement|exclusivement) (?:sur|depuis|avec|par) (?:un )?(?:ordinateur|poste de travail)|\bdesktop only|\bonly (?:on|from|with) an? (?:desktop|computer|pc|laptop)|\bne (?:s'affiche|fonctionne|marche|s'ouvre)[a-z]* (?:pas|ni) (?:bien )?(?:sur|avec) (?:un |les )?(?:mobile|telephone|cellulaire|petit ecran)|\bdoes not (?:work|display|open|fit) on (?:a |small |the )?(?:phone|mobile|screens?)|\bexige un ordinateur|\brequires? an? (?:computer|desktop|pc|laptop)/,
			in: ['build', 'support', 'rights', 'motives', 'plan', 'hosting', 'declared', 'ties'],
		},
		yes: {
			words:
				/\bsur (?:tous les|tout|n'importe quel) (?:appareils?|ecrans?)|\bon any (?:device|screen)|\bdepuis (?:un|leur|son) (?:telephone|cellulaire)|\b(?:from|on) (?:a|their|the) (?:phone|mobile)\b|\badapte[a-z]* (?:au|aux) (?:mobiles?|telephones?)|\bmobile[- ]friendly|\bresponsive\b/,
			in: ['promises', 'description', 'support', 'declared', 'rights'],
			values: canaux(/^mobile$/),
		},
		unless: /agent|prepose|employe|officer|clerk|staff|inspect/,
	},
];
