/** Who decides, how the work is led, where it is done and by whom. */
// cspell:disable: the beginnings of words, without accents
import type { CharterValue } from '../../../server/engine/index';
import type { Notion, Valued } from '../notion';

const agreed =
	"(?:l'accord|l'approbation|le visa|l'autorisation|la signature|l'aval|le feu vert|la permission|the agreement|the approval|the signature|approval|agreement|sign-?off|consent|permission|a signature|the go-ahead|the consent|[a-z' -]{2,30}(?:'s|s') (?:signature|approval|agreement|consent|sign-?off|permission))";
const goesUp =
	'(?:approuve|autorise|signe|valide|enterine|vise|soumi|approved|authori[sz]ed|signed|validated|submitted|cleared)[a-z]*';

/** The gaps in skills that are listed. */
const gaps = ({ competences }: CharterValue): readonly Valued[] =>
	(competences?.ecarts ?? [])
		.filter(({ competence }) => competence)
		.map((one) => ({ object: one, key: 'competence', quote: one.competence ?? '' }));

export const team: readonly Notion[] = [
	{
		id: 'une_seule_voix',
		practice: 'equipe',
		no: {
			sure: true,
			words: new RegExp(
				`\\b(?:seule?|uniquement|exclusivement) (?:le|la|l'|les) ?[a-z' ]{3,40}(?:decide|tranche|choisit|approuve|autorise|fixe)|\\b(?:le|la|l') ?[a-z' -]{3,40} seule? (?:decide|tranche|choisit|approuve|autorise|fixe)|\\b(?:decide|tranche|choisit|approuve)[a-z]* seule?\\b|\\b(?:only|alone) (?:decides?|approves?|chooses?|sets?)|\\bonly the [a-z ]{3,40}(?:decides?|approves?|chooses?|sets?)|\\b(?:aucune?|nulle?|rien|pas une?|no|nothing|not an?|not one|none of)\\b[a-z' -]{0,60}\\b(?:sans|without) ${agreed}|\\b(?:le contenu|l'ordre|le carnet|les priorites|la suite|the content|the order|the backlog|the priorities)\\b[a-z' ]{0,40}(?:arrete|fixe|decide|determine|impose|etabli|gele|dicte|set|fixed|decided|frozen|imposed|dictated|laid down)e?s?\\b[a-z' ]{0,12}(?:par|by|jusqu|until|d'avance|in advance|pour toute|for the whole)|\\b(?:chaque|toute|tout|each|every|any) (?:livraison|mise en (?:ligne|production|service)|changement|modification|version|publication|mot|page|deploiement|release|delivery|change|deployment|word|update)[a-z' ]{0,40}\\b${goesUp}\\b[a-z' ]{0,12}\\b(?:par|a|au|by|to)\\b|\\b(?:tout|rien ne|everything|nothing) (?:passe par|remonte|se decide|goes (?:up )?(?:to|through)|is decided by|moves without)`,
			),
			in: ['delegation', 'decisions', 'method', 'ties'],
		},
		yes: {
			sure: true,
			words:
				/\b(?:l'equipe|l'escouade|chaque equipe|les developpeurs|elle|the team|the squad|each team|developers?) (?:[a-z']+ ){0,3}?(?:choisi(?:t|ssent)|decide(?:nt)?|tranche(?:nt)?|ordonne|priorise|fixe|met(?:tent)? (?:[a-z]+ )?en (?:ligne|production|service)|livre(?:nt)?|publie(?:nt)?|deploie|chooses?|decides?|orders|prioriti[sz]es|sets|releases?|picks?|ships?|deploys?|publish(?:es)?|rewrites?)\b/,
			in: ['autonomy', 'method'],
		},
		unless:
			/\b(?:juges?|judges?|tribuna(?:l|ux)|courts?|arbitres?|arbitrators?|medecins?|doctors?|physicians?|commissaires?|commissioners?|inspect[a-z]+|jury)\b|\bappareils?\b|\bdevices?\b|\bequip(?:ement|ment)|\bcameras?\b|\b(?:seule l'equipe|l'equipe seule|only the team|the team alone) |responsable (?:de|du) produit|product (?:owner|manager)|\$|\bjusqu'a (?:\d|[a-z]+ mille|concurrence)|\bsous\b|up to|under|below|\babove\b|\bover\b|au-dela|depass|exceed|majeur|importan|strategi|major|personnel|nominati|demandeur|\bportee\b|\bscope\b|budget|depens|spend|\bsi\b|\bif\b|parfois|souvent|sometimes|often|\bne (?:choisit|decide|peut|publie|livre)|\bdoes not|cannot|\bwhether\b/,
	},
	{
		id: 'cascade',
		practice: 'valeur',
		no: {
			sure: true,
			words:
				/\b(?:en |methode |modele |approche )?cascade\b|\bcycle en v\b|\bwaterfall\b|\bv-model\b|\b(?:toutes les )?(?:exigences|specifications|besoins)[a-z' ]{0,25}(?:fig|gel|arrete|verrouill|sign)e?e?s?\b|\bcahier des charges (?:complet|fige|definitif|signe)|\baucun changement (?:ne |n')?[a-z' ]{0,20}(?:accepte|permis|possible) (?:apres|ensuite)|\b(?:all )?requirements[a-z' ]{0,25}(?:frozen|fixed|locked|signed)|\bno changes? (?:are |is )?(?:accepted|allowed) after|\bfixed (?:specification|requirements)/,
			in: ['method', 'delegation', 'ties', 'declared', 'description'],
		},
		yes: {
			words:
				/\bagile\b|\bscrum\b|\bkanban\b|\biterati(?:f|ve|on)|\biterations? (?:courtes?|de)|\bsprints?\b|\bshort (?:releases|iterations|cycles)|\bin small steps|\bpetits pas\b|\breprioris|\bcarnet (?:est )?(?:revu|ajuste|change)|\bbacklog (?:is )?(?:reviewed|changed|reordered)/,
			in: ['method', 'autonomy', 'declared', 'description', 'promises'],
		},
		unless: /remplac|abandon|au lieu|plutot|ancien|replac|instead|rather|former|previous|\bpas\b|\bnot\b/,
	},
	{
		id: 'postes',
		practice: 'gouvernance',
		closing: true,
		no: {
			words:
				/\b(?:aucune?|sans) (?:abolition|suppression|perte|coupure|mise a pied|licenciement|poste|emploi)s?\b|\b(?:postes?|emplois?)\b[a-z' -]{0,25}(?:garanti|maintenu|conserve|protege|preserve)|\bgaranti[a-z]* [a-z' -]{0,30}(?:postes?|emplois?)\b|\bmaintien (?:des|de tous les) (?:emplois|postes)|\bno (?:job|position|post|layoff)s?\b|\b(?:jobs?|positions?|posts?)\b[a-z ]{0,20}(?:guaranteed|protected|maintained|safe)\b|\bguarantees? [a-z -]{0,30}(?:jobs|positions|posts)\b|\bnobody (?:will )?los(?:es|e) (?:their|a) job/,
			in: ['parties', 'rights', 'promises', 'ties', 'declared', 'method', 'risks', 'changes'],
		},
		yes: {
			words:
				/\b(?:abolition|suppression|elimination|coupure|reduction) (?:de |d'|des )[a-z' ]{0,25}(?:postes?|emplois?|effectifs?)\b|\b(?:postes?|emplois?)\b[a-z' ]{0,30}(?:aboli|supprim|coupe|elimin)|\b[a-z]+ (?:postes?|emplois?) (?:de moins|en moins)|\b(?:jobs?|positions?|posts?)\b[a-z ]{0,30}(?:cut|abolished|eliminated|removed)|\b(?:postes?|emplois?)\b[a-z' ]{0,20}(?:disparai|prennent fin)|\b(?:jobs|positions|posts)\b[a-z ]{0,12}\b(?:ends?|are lost|disappear)\b|\b(?:cut|eliminat|abolish)[a-z]* [a-z ]{0,25}(?:jobs|positions|posts)\b|\blayoffs?\b|\bmises? a pied|\b(?:fewer|less) (?:jobs|positions|clerks|staff)\b/,
			in: ['gains', 'promises', 'money', 'plan', 'measures', 'changes'],
		},
		unless: /\b(?:postes? (?:de travail|budgetaire|canada)|postal|poste (?:frontalier|de police))|job of\b/,
	},
	{
		id: 'lieu',
		practice: 'equipe',
		no: {
			words:
				/\bcote a cote\b|\b(?:dans|au|sur) (?:le|la|un|une)? ?memes? (?:bureau|salle|local|etage|piece)|\b(?:toute l'equipe|tout le monde|tous(?: les membres)?)\b[a-z' ]{0,25}(?:au bureau|sur place|sur les lieux|dans la salle)|\bside by side\b|\b(?:in )?(?:one|the same|a single) (?:room|office|floor)\b|\bco-?locat|\b(?:everyone|the whole team|all members)\b[a-z' ]{0,20}(?:in the office|on site|in person)|\bpresence (?:obligatoire|au bureau)|\b(?:cinq|quatre|[45]) jours sur (?:cinq|5)\b|\b(?:au bureau|sur place)\b[a-z' ]{0,20}(?:tous les jours|chaque jour|en tout temps)|\b(?:five|four|[45]) days (?:a|per|each) week (?:in|at|on) (?:the office|site)|\b(?:in|at) the [a-z]* ?office\b[a-z ]{0,15}(?:every day|each day|five days)/,
			in: ['method', 'autonomy', 'description', 'team'],
		},
		yes: {
			sure: true,
			words:
				/\b(?:habite|travaille|vi[ve]|reside|repart|dispers)[a-z]*\b[a-z' ]{0,20}(?:deux|trois|quatre|cinq|six|sept|huit|plusieurs|differentes|\d+) (?:regions|villes|provinces|fuseaux|bureaux|municipalites)|\bne se (?:voient|rencontrent|croisent)[a-z' ]{0,12}(?:qu|jamais|pas)|\bne s(?:e |')[a-z' ]{0,20}(?:jamais rencontr|qu'une fois)|\b(?:toute l'equipe|tous|tout le monde|chacun)\b[a-z' ]{0,20}(?:a distance|en teletravail|de (?:la maison|chez))|\b(?:entierement|completement|uniquement|toujours|100 ?%) (?:a distance|en teletravail|en ligne|virtuelle?)|\b(?:live|work|are spread|spread|based)\b[a-z ]{0,15}(?:over|in|across)? ?(?:two|three|four|five|six|seven|eight|several|different|\d+) (?:regions|cities|provinces|time zones|offices|towns)|\b(?:never|do not|don't) (?:see|meet)|\b(?:see|meet) (?:each other )?(?:only )?once a year|\b(?:fully|entirely|only|always|all) (?:remote|from home|online|virtual)|\beveryone works from home/,
			in: ['method', 'learning', 'courses', 'ties', 'risks', 'declared', 'team', 'autonomy'],
		},
		unless: /usager|citoyen|client|users?\b|citizen|fournisseur|vendor|formation en ligne/,
	},
	{
		id: 'competences_toutes',
		practice: 'formation',
		no: { values: gaps },
		yes: {
			sure: true,
			words:
				/\b(?:l'equipe|notre equipe|le personnel)\b[a-z' ]{0,20}(?:a|possede|detient|maitrise|reunit) (?:deja )?(?:toutes? les (?:competences|expertises|connaissances)|tout ce qu)|\baucun (?:ecart|besoin) de (?:competence|formation)|\baucune (?:competence|expertise) ne (?:manque|fait defaut)|\b(?:the team|our team|staff)\b[a-z' ]{0,15}(?:has|have|holds|masters) (?:already )?(?:all|every)(?: of)? (?:the )?(?:skills?|expertise|competenc)|\bno (?:skills? gap|gap in skills|skill is missing|training (?:is )?(?:needed|required))|\bnothing (?:left )?to learn/,
			in: ['learning', 'method', 'autonomy', 'declared', 'description', 'risks'],
		},
	},
];
