/** How the service is made and what it runs on. */
// cspell:disable: the beginnings of words, without accents
import type { CharterValue } from '../../../server/engine/index';
import { isClosed } from '../../shared/licences';
import type { Notion, Valued } from '../notion';
import { denying } from '../words';

const mode =
	(is: RegExp) =>
	(value: CharterValue): readonly Valued[] => {
		const hosting = value.solution?.hebergement;
		return is.test(hosting?.mode ?? '')
			? [{ object: hosting, key: 'mode', quote: `mode: ${hosting?.mode ?? ''}` }]
			: [];
	};

const option =
	(is: RegExp, isNot: RegExp) =>
	(value: CharterValue): readonly Valued[] => {
		const retained = (value.solution?.options ?? []).filter(({ retenue }) => retenue === true);
		const [one, another] = retained;
		return one?.nom && !another && is.test(one.nom) && !isNot.test(one.nom)
			? [{ object: one, key: 'nom', quote: `${one.nom} (retenue: true)` }]
			: [];
	};

const closedLicences = (value: CharterValue): readonly Valued[] =>
	(value.livrables ?? [])
		.filter(({ partage }) => partage?.licence && isClosed(partage.licence))
		.map(({ partage }) => ({ object: partage, key: 'licence', quote: partage?.licence ?? '' }));

const bought =
	/progiciel|logiciel (?:du march[ée]|commercial)|solution (?:du march[ée]|commerciale|cl[ée] en main)|achat d|acheter|suite (?:commerciale|logicielle)|\bsaas\b|off[- ]the[- ]shelf|\bcots\b|\bpackage\b|commercial (?:software|product|platform)|vendor (?:software|platform|product)|\bbuy\b|\bpurchase/i;
const made =
	/d[ée]veloppement (?:maison|interne|sur mesure|[àa] l'interne)|\bmaison\b|sur mesure|in-?house|custom|bespoke|built? (?:our|by)|\bour own\b|construire|d[ée]velopper/i;

/** A whole that is said of the cloud or of own servers: not a backup, a move to come or a comparison. */
const aside =
	/quitt|migr|n'(?:a|ont|avons) plus|\bno longer|remplac|\bfin d|abandon|\bancien|\bactuel|retir|eteint|eteign|ferm|copie|releve|secours|ecart|trop |plus cher|coute|\bpeu(?:t|vent)\b|\bpourra|\bmay\b|\bcan\b|\bif\b|\bsi\b|\bau besoin|\bou (?:en|sur|dans) |\bautres? |\bothers?\b|compar|prevu|sera|seront|futur|revis|\ben 20\d\d|\bd'ici|replac|leav|\bold\b|current|backup|shut|will\b|planned|later|expensive|costs? (?:more|too)|instead|rather|plutot|au lieu|sans |pas |aucun|\bni\b|interdi|\bno\b|\bnot\b|\bnever|cannot|without|hors|sauf|except/;

/** What decides by itself. */
const automaton =
	'(?:moteur|regles?|algorithme|automate|systeme|robot|modele|logiciel|calcul|engine|rules?|algorithm|automaton|system|model|machine|software|program)';
const rules =
	'(?:refuse(?:nt)?|rejette(?:nt)?|tranche(?:nt)?|decide(?:nt)?|ren[dt](?:ent)? (?:la|les|sa|une) decisions?|ferme(?:nt)? (?:le|les) dossiers?|refuses?|rejects?|decides?|denies|deny|makes? the decision|closes? (?:the )?(?:file|case)s?)';
const unread =
	"(?:seule?s?|d'elle-meme|de lui-meme|sans (?:intervention|relecture|examen|(?:qu'|passer|que )[a-z' ]{2,20})|alone|on (?:its|their) own|by itself|without (?:review|anyone|anybody|any (?:human|person)|a (?:human|person|clerk)|an officer|being read))";
const someone =
	'(?:agente?s?|preposee?s?|membres? (?:du|de la|de) [a-z]+|personnes?|humaine?s?|greffi[a-z]+|juges?|conseill[a-z]+|analystes?|inspect[a-z]+|medecins?|infirmi[a-z]+|employee?s?|fonctionnaires?|commis|officers?|clerks?|persons?|humans?|judges?|advis[a-z]+|nurses?|employees?|staff|people)';

export const making: readonly Notion[] = [
	{
		id: 'nuage',
		practice: 'technologies',
		plain: true,
		closing: true,
		no: { values: mode(/^sur_place$/) },
		yes: {
			sure: true,
			words:
				/(?:\btout|entierement|totalement|\btous|heberge|execut|tourne|reside|deploye|fonctionne|conserve|\ball\b|everything|entirely|fully|\bruns?\b|hosted|deployed|stored|lives?\b|sits?\b)[a-z' ,-]*(?:infonuag|\bnuage\b|\bcloud\b|\baws\b|\bazure\b|google cloud)|(?:infonuagique|\bnuage|\bcloud)\b[a-z' ]{0,30}(?:choisi|retenu|privilegi|chosen|selected|preferred)|(?:\bnuage|infonuagique|\bcloud)[a-z' -]{0,25},? (?:ou|qui|dans lequel|where|that|which|in which) [a-z' -]{0,40}(?:install|heberge|tourn|roul|deploye|reside|accueill|\bhosts?\b|\bruns?\b|deployed|holds\b|lives\b)|^(?:le |l'|notre |the |our |un |a )?(?:nuage|infonuagique|(?:public |government |provincial )?cloud)\b[a-z' ]{0,30}(?:absorbe|suit\b|garantit|grandit|s'ajuste|monte en|reduit|absorbs|scales|follows|grows|guarantees|cuts)|\b(?:choix|retenons|choisi|privilegi[a-z]*|choice|chose|chosen|selected?|picked|preference)\b[a-z' ]{0,12}(?:infonuag|\bnuage\b|\bcloud\b)/,
			in: ['hosting', 'declared'],
		},
		unless: aside,
	},
	{
		id: 'sur_place',
		practice: 'technologies',
		plain: true,
		closing: true,
		yes: {
			words:
				/(?:\bnos|\bses|\bleurs?|\bsur (?:les|des|nos)) (?:[a-z]+ ){0,2}?serveurs\b(?! (?:infonuag|virtuels|du fournisseur|gouvernement))|serveurs (?:du ministere|de l'organisme|de la ville|internes?|physiques|maison|locaux)|(?:dans )?(?:notre|nos|sa|la|une) salle (?:de|des|d|a|au|en|serveur|informatique)|salle (?:de|des) serveurs|(?:notre|son|leur) (?:propre )?centre de donnees|centre de donnees (?:de la|du|de l'|interne|municipal|ministeriel)|heberg[a-z]* (?:sur place|a l'interne|chez nous|dans nos locaux)|reste(?:nt)? (?:sur place|chez nous|dans nos (?:locaux|murs))|\bon[- ]prem|\b(?:our|its|their|[a-z]+'s) own (?:servers|server room|data cent)|\bour (?:servers|server room|data cent)|server room|hosted (?:on site|in-house|locally)|\bin our (?:own )?(?:building|basement|premises)|\b(?:serveurs?|machines|baies?|armoires?)\b[a-z', ]{0,30}\b(?:au|du|dans (?:le|un|notre)) (?:sous-sol|siege|(?:deuxieme|premier|troisieme) etage|placard|local technique|grenier|garage|rez-de-chaussee)|\b(?:serveurs?|machines) (?:de |de la |de l'|du )(?:mairie|hotel de ville|edifice|maison|caserne|bibliotheque|ecole|municipalite|mrc|regie)\b|\b(?:basement|closet|back-?office|town hall|city hall|attic|in-house) servers?\b|\bservers?\b[a-z', ]{0,30}\bin (?:the|its|their) (?:basement|building|head office)/,
			in: ['hosting', 'declared'],
		},
		no: { values: mode(/^infonuagique/) },
		unless: new RegExp(`${aside.source}|infonuag|\\bnuage|\\bcloud|debranch|eteint|unplug|turned off|switched off`),
	},
	{
		id: 'hybride',
		practice: 'technologies',
		plain: true,
		closing: true,
		no: { values: mode(/^hybride$/) },
		yes: {
			sure: true,
			words:
				/\b(?:tout|toutes|tous|everything|all)\b[a-z' ]{0,30}\b(?:infonuag|nuage\b|cloud\b|sur place\b|on[- ]prem|nos serveurs|our servers)|\b(?:rien|nothing)\b[a-z' ]{0,20}\b(?:sur place|dans nos (?:locaux|murs)|on[- ]prem[a-z]*|in our (?:rooms|building)|dans le nuage|in the cloud)\b/,
			in: ['hosting'],
		},
		unless:
			/quitt|migr|remplac|abandon|\bancien|copie|secours|prevu|sera|seront|futur|d'ici|replac|leav|\bold\b|backup|\bwill\b|planned|later|sauf|except|copies/,
	},
	{
		id: 'hors_locaux',
		practice: 'technologies',
		plain: true,
		yes: {
			sure: true,
			words:
				/\b(?:aucune? (?:donnee|renseignement|dossier)|rien|interdi[a-z]*|defend[a-z]*|ne (?:peut|peuvent|doit|doivent))[a-z0-9' ]{0,60}(?:hors de|en dehors de|a l'exterieur de|quitter)[a-z' ]{0,30}(?:locaux|murs|edifice|batiment|serveurs|salle)\b|\b(?:no|forbids?|forbidden|never|not|any)\b[a-z0-9' ]{0,60}(?:outside|leave)[a-z' ]{0,30}(?:premises|building|walls|own servers|server room)/,
			in: ['promises', 'rights', 'declared', 'method'],
		},
		no: { values: mode(/^infonuagique/) },
	},
	{
		id: 'maison',
		practice: 'technologies',
		plain: true,
		yes: {
			words:
				/(?:developpe|ecrit|construit|programme|concu|fait|realise)e?s? (?:entierement |totalement |completement )?(?:maison|a l'interne|sur mesure|par (?:notre|l')[ ]?(?:propre )?equipe|de zero|a partir de zero)|(?:entierement|totalement|completement) (?:developpe|ecrit|construit|programme|concu|fait|realise)e?s? (?:maison|a l'interne|par|sur mesure)|\bsans (?:aucun )?(?:progiciel|logiciel du marche|produit commercial)|\baucun (?:progiciel|logiciel du marche|produit commercial)|\b(?:built|written|developed|coded|made) (?:entirely |fully |completely )?(?:in-house|from scratch|by (?:our|the) (?:own )?team|to measure)|(?:entirely|fully|completely) (?:built|written|developed|coded|home-?(?:built|made)|custom)|\b(?:no|without (?:any |an? )?)(?:off-the-shelf |commercial )?(?:package|vendor product|commercial (?:product|software))\b/,
			in: ['build', 'declared', 'method', 'hosting'],
		},
		no: { values: option(bought, made) },
		unless:
			/connecteur|adaptateur|page|gabarit|interface (?:de|du|d')|extension|module de|complement|au-dessus|autour du progiciel|connector|adapter|\bpages\b|plug-?in|on top/,
	},
	{
		id: 'achete',
		practice: 'technologies',
		plain: true,
		yes: {
			words:
				/(?:configuration|parametrage|parametrer|achat|licences?|implantation|deploiement|installation) (?:du|d'un|de la|d'une|des|de) (?:progiciel|logiciel du marche|solution (?:du marche|commerciale)|suite)|repose (?:entierement )?sur (?:le|un) progiciel|\b(?:package|off-the-shelf (?:product|software)|vendor (?:product|software)) (?:licen[cs]e|configuration|set-?up|rollout)|(?:licen[cs]es?|configuration|purchase|rollout) (?:of|for) (?:the |an? )?(?:package|off-the-shelf|vendor (?:product|software|suite))/,
			in: ['build', 'plan', 'money'],
		},
		no: { values: option(made, bought) },
		unless: /remplac|ancien|retrait|fin d|replac|legacy|retir|test|bureautique|office/,
	},
	{
		id: 'ia',
		practice: 'ethique',
		no: {
			words: denying(
				'intelligence artificielle|ia\\b|algorithmes?|apprentissage (?:automatique|machine)|decisions? automati[a-z]+|artificial intelligence|ai\\b|algorithms?|machine learning|automated decisions?',
			),
			in: ['promises', 'rights', 'declared', 'method', 'hosting'],
		},
		yes: {
			words:
				/intelligence artificielle|\bia\b|apprentissage (?:automatique|machine)|modele (?:predictif|de langage|d'apprentissage|statistique)|\balgorithme|score de risque|pointage automati|(?:tri|triage|decision|refus|classement|selection|detection|evaluation|priorisation)s? (?:\w+ )?(?:automati[a-z]+|par (?:algorithme|machine|robot))|robot conversationnel|artificial intelligence|(?<!')\bai\b|machine learning|predictive|language model|risk score|\balgorithm|chatbot|automat(?:ed|ic) (?:\w+ )?(?:triage|scoring|decision|refusal|ranking|selection|screening)/,
			in: ['steps', 'plan', 'build', 'news', 'money'],
		},
	},
	{
		id: 'humain',
		practice: 'ethique',
		no: {
			words:
				/\bsans (?:aucune )?intervention (?:humaine|d'un agent|du personnel|manuelle)|\baucune intervention (?:humaine|manuelle|d'un agent)|\bsans (?:agent|employe|personnel|traitement manuel)|(?:entierement|totalement|100 ?%) automati|\b(?:without|no) (?:any )?(?:human|manual|staff) (?:intervention|handling|review|step|processing|involvement)|(?:fully|entirely|100 ?%) automat/,
			in: ['promises', 'declared', 'method', 'build'],
		},
		yes: {
			words:
				/\b(?:agente?|prepose|prepos[ée]e|analyste|employee?|conseillere?|commis|fonctionnaire|technicienn?e?|inspecteur|inspectrice|officer|clerk|analyst|agent|caseworker|inspector|employee|staff)\b[a-z' ]{0,30}(?:verifi|analys|approuv|examin|valid|saisi|trait|etudi|decid|tranch|check|review|approv|validat|enter|process|examin|decide)|(?:verif|analys|approuv|examin|valid|saisi|trait|etud)[a-z]* (?:[a-z']+ ){0,3}?par (?:un|une|l'|le|la|des|les) ?(?:agent|prepose|analyste|employe|conseill|commis|fonctionnaire|technicien)|(?:check|review|approv|validat|process|examin|enter)[a-z]* (?:[a-z']+ ){0,3}?by (?:an?|the) (?:officer|clerk|analyst|agent|caseworker|employee|staff)/,
			in: ['steps', 'plan'],
		},
		unless: /essai|\btest|premi|contest|appel\b|exception|\bcas complexe|appeal|complex/,
	},
	{
		// A refusal that nobody reads, and a person who takes each decision; to accept alone refuses nobody.
		id: 'decide_seul',
		practice: 'ethique',
		no: {
			sure: true,
			words: new RegExp(
				`\\b${automaton}\\b[a-z', ]{0,40}\\b${rules}[a-z', ]{0,50}\\b${unread}|\\b${automaton}\\b[a-z', ]{0,20}\\b${unread}[a-z', ]{0,40}\\b${rules}|\\b(?:refus|rejet|decision|refusal|rejection)s? (?:[a-z]+ ){0,2}?(?:automatique|automatise|automatic|automated)[a-z]*\\b|\\b${rules}[a-z', ]{0,30}\\b(?:sans (?:qu'(?:un|une|aucun) (?:humain|personne|agente?|employee?)|passer par (?:un|une) (?:agente?|humain|employee?|personne))|without (?:anyone|anybody|a (?:human|person|clerk)|any (?:human|person|clerk)|an officer))`,
			),
			in: ['automation', 'build', 'plan'],
		},
		yes: {
			sure: true,
			words: new RegExp(
				`\\b(?:tou(?:t|te|tes|s)|chaque|aucune?|each|every|all|no) (?:les |the )?(?:decision|refus|rejet|demande refusee|refusal|rejection)s?\\b[a-z', ]{0,60}\\b(?:par (?:une? |l[ae'] ?|deux )?${someone}|by (?:an? |the |two )?${someone}|jamais par (?:un|une) ${automaton}|n'est automati|never by|is automatic|${someone} (?:reads?|signs?|decides?|takes?))|\\b${someone}\\b[a-z', ]{0,30}\\b(?:prend|signe|lit|decide|takes|signs|reads|makes) (?:de )?(?:chaque|tou(?:t|te|s|tes)|each|every|all)\\b[a-z' ]{0,12}(?:decision|refus|refusal|rejection)`,
			),
			in: ['rights', 'fairness', 'declared', 'promises', 'delegation'],
		},
		unless:
			/\bsauf\b|\bexcept|\bjamais (?:seul|refus)|\bne (?:refuse|rejette|decide|tranche) (?:rien|jamais|pas)|\bnever (?:refuse|reject|decide)s?|\bproposes?\b|\bsugger/,
	},
	{
		id: 'echanges',
		practice: 'technologies',
		plain: true,
		no: {
			words:
				/\bressaisi|\bretap(?:e|er|ee|es)\b|\bsaisi(?:e|es|s)? (?:a la main|manuelle(?:ment)?)|\bcopi(?:e|er|es)[- ]coll|\bfichiers? (?:[a-z]+ ){0,2}?(?:envoye|transmis|echange|remis|depose)[a-z]* (?:par courriel|a la main|sur cle)|\b(?:tout|tous|toute)(?: les)? echanges?[a-z' ]{0,40}par fichiers?\b|\b(?:all|every) exchanges?[a-z' ]{0,40}by (?:[a-z]+ )?files?\b|\b(?:recopie|copie)e?s? a la main\b|\bcopied by hand\b|\b(?:re-?keyed|re-?typed|copied and pasted|keyed by hand|entered by hand|by manual entry)\b|\bfiles? (?:are )?(?:emailed|sent by e-?mail|exchanged by hand)/,
			in: ['build', 'declared', 'hosting'],
		},
		yes: {
			values: ({ solution }) =>
				solution?.architecture?.api === true ? [{ object: solution.architecture, key: 'api', quote: 'api: true' }] : [],
		},
		unless:
			/plus |sans |aucun|\bno\b|\bnot\b|without|instead|au lieu|plutot|remplac|never|jamais|ancien|avant|before|legacy|\bold\b/,
	},
	{
		id: 'temps_reel',
		practice: 'technologies',
		no: {
			words:
				/\bchaque nuit\b|\bnocturne|\b(?:une|1) fois par (?:jour|semaine|mois|nuit)\b|\bpar lots?\b|\ben lots?\b|\ble lendemain\b|\bnightly\b|\bevery night\b|\bovernight\b|\bonce a (?:day|week|month|night)\b|\bin batches\b|\bbatch (?:job|file|transfer|exchange)/,
			in: ['build', 'hosting', 'plan'],
		},
		yes: {
			words:
				/\ben temps reel\b|\binstantane(?:e|s|es|ment)?\b|\ba la seconde\b|\bin real time\b|\breal-time\b|\binstantly\b/,
			in: ['promises', 'build', 'rights', 'plan'],
		},
		unless:
			/copie|sauvegard|archiv|statisti|rapport|facture|eteint|ferme|mise a jour|entretien|backup|archive|report|billing|shut|maintenance|updates?\b|presque|quasi|near|sauf|except/,
	},
	{
		id: 'hors_ligne',
		practice: 'technologies',
		no: {
			words:
				/\b(?:connexion|reseau|internet|signal)(?: [a-z]+)? (?:est |sont )?(?:requise?|obligatoire|exigee?|necessaire|indispensable)|\b(?:exige|requiert|demande|necessite) (?:une |le |la |un )?(?:connexion|reseau|internet|signal)|\bne fonctionne pas (?:hors ligne|sans)|\brien ne [a-z' ]{1,25} sans (?:une )?(?:connexion|reseau|internet|signal)|\b(?:connexion|constant|permanent)[a-z]* (?:permanente|constante) (?:est )?(?:requise|necessaire)|\bnothing [a-z ]{1,25} without an? (?:network|connection|signal)|\b(?:se perd|est perdue?s?|is lost|are lost) (?:si|quand|when|if) [a-z' ]{0,20}(?:reseau|signal|connexion|connection|network)|\b(?:connection|network|internet|signal) (?:is )?required|\brequires? (?:an? |the )?(?:internet|network|connection|signal|constant)|\bdoes not work offline|\bneeds? (?:a |an |the )?(?:internet|network|constant|signal)|\b(?:exige|demande) (?:du |le |un )?reseau/,
			in: ['build', 'hosting', 'support', 'rights', 'declared', 'motives'],
		},
		yes: {
			words:
				/\b(?:fonctionne|marche|utilisable|disponible|travaille|consult[a-z]+|saisie|mode) (?:aussi |meme )?(?:hors ligne|hors connexion|hors reseau|sans (?:reseau|connexion|internet|signal))|\b(?:works?|usable|available|runs?) (?:even )?(?:offline|with(?:out| no) (?:a )?(?:network|connection|signal|internet))/,
			in: ['promises', 'support', 'plan', 'build'],
		},
	},
	{
		id: 'reutilise',
		practice: 'reutilisation',
		no: {
			words:
				/\brien (?:a reutiliser|de reutilisable|n'(?:est|a ete|etait|a pu etre) (?:reutilis|repris))|\baucune? (?:solution|composante?|module|code|plateforme|logiciel|element|brique|actif)s?(?: [a-z]+){0,3}? (?:n'(?:a|est|etait|existe)|ne (?:peut|pouvait|convient|repond)|a reutiliser|reutilisable|reprise?|repris)|\baucune reutilisation|\btout (?:est|sera|a ete) (?:developpe|ecrit|construit|fait|refait|cree) (?:par|a|de|sur mesure|maison|en)|\bpart(?:i|ie|is|ons|ent)? de zero|\bnothing (?:to|could be|can be|that could be|was) (?:re-?use)|\bno (?:existing |common |shared |suitable )?(?:solution|component|module|code|platform|software)s?(?: [a-z]+){0,3}? (?:could|can|was|were|is|are|exists?|to) (?:be )?(?:re-?used|reuse|found|available|suitable)?|\beverything (?:is|will be|was) (?:written|built|developed|made) (?:by|from|in)|\bfrom scratch\b/,
			in: ['declared', 'build', 'method', 'promises'],
		},
		yes: {
			values: ({ solution }) => [
				...(solution?.reutilisation ?? [])
					.filter(
						({ nom, decision }) =>
							nom &&
							!/[ée]cart|rejet|non retenu|refus|pas retenu|trop|reject|declin|not |abandon/i.test(decision ?? ''),
					)
					.map((one) => ({
						object: one,
						key: 'nom',
						quote: one.decision ? `${one.nom ?? ''} (${one.decision})` : (one.nom ?? ''),
					})),
				...(solution?.plateformes ?? [])
					.filter(({ nom, nature }) => nom && /^(?:commune|fondation_gouvernementale)$/.test(nature ?? ''))
					.map((one) => ({ object: one, key: 'nom', quote: `${one.nom ?? ''} (nature: ${one.nature ?? ''})` })),
			],
		},
		unless: /partage|deja (?:repris|retenu)|autre|d'autre|\bother\b|\belse\b|further|authentif|compte/,
	},
	{
		id: 'ensemble',
		practice: 'technologies',
		no: {
			words:
				/\b(?:tout|tous(?: les modules)?|l'ensemble) (?:est|sont|se) (?:livre|deploy?|publi|met|mis)[a-z ]*(?:ensemble|en meme temps|en bloc|d'un bloc|a la fois)|\bd'un (?:seul )?bloc\b|\bun seul (?:programme|bloc|executable)|\b(?:everything|all(?: modules)?) (?:is|are) (?:released|deployed|delivered) (?:together|at once|as one)|\b(?:one|a single) program\b|\bas (?:a|one) block\b|\bnew release of everything/,
			in: ['build', 'hosting'],
		},
		yes: {
			words:
				/\b(?:chaque|les|un) (?:module|service|composante?)s?[a-z' ]{0,30}(?:seul|separement|independamment|a part|sans (?:toucher|arreter))|\bmodules? (?:independants?|autonomes?)|\b(?:each|every|the|a) (?:module|service|component)s?[a-z' ]{0,30}(?:alone|separately|independently|on its own|without (?:touching|stopping))|\bindependent modules/,
			in: ['declared', 'build', 'promises', 'method'],
		},
	},
	{
		id: 'libre',
		practice: 'reutilisation',
		no: {
			words:
				/\bcode (?:[a-z]+ )?(?:reste|est|sera|demeure) (?:ferme|prive|secret|la propriete|proprietaire)|\b(?:logiciel|code|format|plateforme|moteur|solution)s? proprietaires?\b|\bcode (?:ne|n')[a-z' ]{0,20}(?:publie|partage|ouvert|diffuse)|\baucun code (?:[a-z']+ ){0,3}?(?:publie|partage|ouvert|diffuse)|\bcode (?:stays|remains|is) (?:closed|private|proprietary)|\bproprietary (?:software|code|format|platform|engine|suite)|\bcode (?:is|will) not (?:be )?(?:published|shared|open)|\bno code (?:is|will be) (?:published|shared)/,
			in: ['build', 'declared', 'hosting', 'information', 'method'],
			values: closedLicences,
		},
		yes: {
			words:
				/\bsous (?:une )?licence (?:libre|ouverte)|\bunder an? (?:open|free) licen[cs]e|\b(?:entierement|uniquement|exclusivement|tout|100 ?%) (?:[a-z]+ ){0,3}?(?:logiciels? libres?|code (?:ouvert|source ouvert)|en libre|formats? ouverts?)|\bcode (?:source )?(?:est |sera )?(?:ouvert|publie|libre)\b|\bpubli[a-z]* (?:le|tout le|notre|son) code|\b(?:entirely|only|fully|all|100 ?%) (?:[a-z]+ ){0,3}?open[- ]source|\bopen[- ]source (?:throughout|from end|only)|\bcode is (?:open|published|public)|\bpublish(?:es)? (?:all )?(?:the|our|its) code/,
			in: ['promises', 'build', 'method', 'declared', 'plan'],
		},
		unless: /remplac|ancien|sort|quitt|replac|legacy|leav/,
	},
];
