/** What the charter is at, by its fields: its type, its phase, what is done already and what is awaited. */
// cspell:disable: the beginnings of words, without accents
import { type CharterValue, datesIn, plainOf } from '../../../server/engine/index';
import type { Notion, Valued } from '../notion';

const field =
	(object: (value: CharterValue) => object | undefined, key: string, is: RegExp) =>
	(value: CharterValue): readonly Valued[] => {
		const one = object(value);
		const said = String((one as Record<string, unknown> | undefined)?.[key] ?? '');
		return is.test(said) ? [{ object: one, key, quote: `${key}: ${said}` }] : [];
	};

const product = '(?:portail|site(?: web)?|systeme|logiciel|application|plateforme|service(?: en ligne)?)';
const productEn = '(?:portal|website|site|system|software|application|app|platform|(?:online )?service)';

/** How a thing is said to be still to come. */
const later =
	"(?:attend(?:u|ue|ons)|a venir|a obtenir|debuter[a-z]+|commencer[a-z]+|sera|seront|reste(?:nt|ra)? (?:a|encore)|pas encore|en attente|a faire|a completer|n'a (?:toujours |encore )?pas (?:encore )?(?:pu )?(?:ete|etre|commencer?|debuter?|demarrer?)|n'est (?:toujours |encore )?pas (?:encore )?(?:faite?|terminee?|commencee?)|inachevee?|non (?:faite?|commencee?|terminee?)|en cours|(?:has|have) yet to|awaited|awaiting|waiting|pending|expected|will (?:be|start|begin|follow)|not (?:yet|started|begun|done|finished)|to come|still|unfinished|in progress|has not|could not|remains to|under way|outstanding)";
const earlier =
	"(?:attend(?:u|ue|re|ons)?|en attente|tant que|sans attendre|d'ici a ce que|awaiting|waiting for|pending|until|starts?|begins?|debut|commencement|lancement)";

const upcoming = (thing: string): RegExp =>
	new RegExp(`(?:${thing})[^.;:]{0,60}\\b${later}|\\b${earlier}\\b[^.;:]{0,40}(?:${thing})`);

/** Another round of what was done. */
const again =
	/mise a jour|mettre a jour|nouvelle|nouvel |prochain|deuxieme|second|revis|annuel|suivi|chaque|recommandation|plan d'action|update|\bnew\b|next|again|follow-?up|annual|recommendation|refait|repris|\bsi\b|\bif\b/;

const assessment =
	'efvp|evaluation (?:des facteurs(?: relatifs)?|(?:de|sur) la vie privee)|\\bpia\\b|privacy (?:impact )?assessment';
const audit =
	"(?:audit|verification|evaluation)s? (?:de l'|d'|en )?accessib[a-z]+|accessibility (?:audit|review|check)";

const isPast = (day: unknown, today: string): boolean => typeof day === 'string' && day <= today;

/** An audit with a day that is past, and that is not told as one to come. */
function auditDone(said: unknown, today: string): boolean {
	if (typeof said !== 'string') return false;
	const { plain } = plainOf(said);
	const days = datesIn(said);
	return days.length > 0 && days.every(({ to }) => to <= today) && !new RegExp(`\\b${later}`).test(plain);
}

export const state: readonly Notion[] = [
	{
		id: 'type_nouveau',
		practice: 'portee',
		no: { values: field(({ initiative }) => initiative, 'type', /^nouveau_service$/) },
		yes: {
			sure: true,
			words: new RegExp(
				`^(?:la |une |the |an? )?(?:refonte|modernisation|remplacement|mise a niveau|reecriture|redesign|overhaul|modernization|rebuild|replacement|upgrade|rewrite) (?:d[eu']|of|des)|\\b(?:refonte|modernis(?:ation|e|er)|refaire|refait|reecriture|reecrit|migration) (?:complete |entiere )?(?:de |du |de la |de l'|la |le |l'|d'un |d'une |les |des )(?:actuel |ancien )?${product}|\\bremplac(?:e|er|era|ement) (?:de |du |de la |de l'|la |le |l')(?:actuel |ancien )?${product}[^.;]{0,25}\\b(?:actuel|existant|en place|de 20\\d\\d|de 19\\d\\d)|\\b(?:redesign|overhaul|rebuild|rewrite|moderni[sz]ation)s? (?:of )?(?:the |our )?(?:current |existing |old )?${productEn}|\\breplac(?:es?|ing|ement of) (?:the |our )(?:current|existing|old) ${productEn}|\\bnew version of (?:the|our) ${productEn}`,
			),
			in: ['description', 'context', 'promises', 'method'],
		},
		unless: /\bn'est pas|\bpas une|\bnot an?\b|\bno\b|sans|ailleurs|autre/,
	},
	{
		id: 'type_refonte',
		practice: 'portee',
		no: { values: field(({ initiative }) => initiative, 'type', /^(?:refonte|evolution|amelioration)$/) },
		yes: {
			sure: true,
			words: new RegExp(
				`\\baucun(?:e)? ${product}[a-z' ]{0,25}n'(?:existe|est offert)|\\b${product} [^.;]{0,30}n'(?:existe|existait) pas|\\bn'a jamais eu (?:de |d'un )?${product}|\\b(?:no such|no) ${productEn} exists|\\b${productEn} [^.;]{0,25}(?:does not|did not) exist|\\b(?:there is|there was) no (?:such )?${productEn}|\\bthere has never been`,
			),
			in: ['description', 'context'],
		},
	},
	{
		id: 'pas_ouvert',
		practice: 'valeur',
		no: { values: field(({ initiative }) => initiative, 'phase', /^(?:conception|demarrage|planification)$/) },
		yes: {
			sure: true,
			words:
				/\b(?:le |notre |ce |the |our |this )?(?:service|portail|site|application|plateforme|portal|website|app|platform)\b[a-z' ]{0,25}(?:est (?:deja )?(?:ouvert|offert|en (?:service|ligne|production)|utilise)e?|fonctionne|sert|has been (?:open|live|running|in service)|is (?:already )?(?:open|live|running|in service|in use)|opened|went live)\b[^.;]{0,40}\b(?:depuis|deja|since|already|in 20\d\d|for (?:two|three|\d+|a) )|\b(?:en service|en ligne|ouvert au public|live|in operation|in production) (?:depuis|since)\b/,
			in: ['description', 'context'],
		},
		unless:
			/actuel|ancien|current|existing|\bold\b|papier|autre|aujourd'hui|today|voisin|pilote?|maquette|prototype|remplac|replac|quebec\.ca/,
	},
	{
		id: 'deja_ouvert',
		practice: 'valeur',
		no: { values: field(({ initiative }) => initiative, 'phase', /^(?:exploitation|evolution)$/) },
		yes: {
			sure: true,
			words:
				/\b(?:service|portail|site|application|plateforme)\b[a-z' ]{0,25}(?:n'est|n'a) pas (?:encore )?(?:ouvert|offert|en (?:service|ligne)|ete (?:lance|ouvert))|\baucun(?:e)? [a-z]+ (?:ne s'en sert|ne l'utilise) encore|\b(?:aucune?|pas une? seule?|not one|not a single|no)\b [a-z' ]{2,30}\b(?:n'a|n'ont|has|have|a) (?:encore )?(?:ete |been )?(?:repondu|utilise|depose|soumis|envoye|recu|traite|answered|used|filed|submitted|sent|booked|received|processed|made)[a-z]*\b[a-z' ]{0,25}(?:encore|a ce jour|yet|so far|par le (?:portail|site)|through it)|\b(?:service|portal|website|site|application|app|platform)\b[a-z' ]{0,25}(?:has not (?:yet )?(?:opened|launched|started)|is not (?:yet )?(?:open|live|in service|available)|(?:hasn't|isn't) (?:yet )?(?:opened|launched|open|live))|\bnobody uses (?:it|the [a-z]+) yet/,
			in: ['description', 'context', 'risks'],
		},
		unless: /anglais|english|partout|everywhere|\ba tou(?:s|tes)|\bto all|autres|other/,
	},
	{
		id: 'disponibilite',
		practice: 'securite',
		no: { values: field(({ securite }) => securite?.categorisation, 'disponibilite', /^(?:faible|low)$/) },
		yes: {
			sure: true,
			words:
				/\b24 ?(?:h|heures|hours)?(?: ?sur ?| ?\/ ?)(?:24|7)\b|\b(?:requis|disponible|offert|ouvert|accessible|fonctionn[a-z]+|available|required|up|running|open)[a-z' ]{0,15} (?:en tout temps|jour et nuit|a toute heure|sans interruption|around the clock|day and night|at all times|at any (?:time|hour)|without interruption)|\b(?:en tout temps|jour et nuit|a toute heure|around the clock|day and night|at all times)\b|\b(?:aucune|nulle) (?:interruption|panne)|\bne (?:peut|doit) (?:jamais |pas )(?:tomber|etre interrompu|s'arreter|s'interrompre)|\b(?:can|must)(?: not|not| never) (?:go down|stop|be down|be interrupted)|\bno (?:interruption|outage|downtime)\b|\b99[.,]\d+ ?%/,
			in: ['description', 'context', 'promises', 'rights', 'risks', 'ties', 'needs', 'hosting', 'measures'],
		},
		unless:
			/\bpas\b|\bpeuvent attendre|not (?:needed|required)|sans delai|demand[a-z]* (?:en tout temps|a toute heure)|retir|consent|corrig|effac|withdraw|correct|erase|signal|telephon|phone|ligne d'aide|voir|consulter|see\b/,
	},
	{
		id: 'nuage_construit',
		practice: 'technologies',
		plain: true,
		no: { values: field(({ solution }) => solution?.hebergement, 'mode', /^sur_place$/) },
		yes: {
			words:
				/\binfonuagique (?:publique?|commercia|externe|d'une? )|\bnuage (?:public|commercial|d'une? |de la firme|du fournisseur)|\b(?:public|commercial|vendor's?) cloud\b|\b(?:aws|azure|google cloud)\b|\bheberge[a-z]* (?:dans|en|sur) (?:le |un )?(?:nuage|infonuagique)|\bcloud[- ](?:hosted|based)\b|\bhosted in the cloud\b/,
			in: ['build'],
		},
		unless:
			/copie|sauvegard|backup|essai|\btests?\b|courriel|e-?mail|statisti|carte|\bmaps?\b|sans |pas |aucun|\bno\b|\bnot\b/,
	},
	{
		id: 'sur_place_construit',
		practice: 'technologies',
		plain: true,
		yes: {
			words:
				/\bserveurs? (?:du ministere|de l'organisme|de la ville|internes?|physiques|maison|locaux|municipa[a-z]+)|\bserveurs? (?:achetes?|acquis|qui nous appartiennent|du siege|installes? (?:au|dans|a))|\bsalle (?:informatique|des machines)|\bsalle (?:de |des |d')(?:serveurs?|ordinateurs)|\b(?:machine|computer) room\b|\bservers (?:bought|owned|that we own|installed (?:in|at))|\bserver room\b|\bon[- ]prem(?:ises?)?\b|\b(?:our|its|their|the city's|municipal) (?:own )?(?:servers|data cent(?:re|er))\b|\bheberg[a-z]* (?:sur place|a l'interne|chez nous|dans nos)|\bhosts?[a-z ]{0,30}on site\b/,
			in: ['build'],
		},
		no: { values: field(({ solution }) => solution?.hebergement, 'mode', /^infonuagique/) },
		unless:
			/copie|sauvegard|backup|debranch|eteint|\barret|unplug|turned off|switched off|quitt|migr|remplac|ancien|actuel|retir|leav|replac|\bold\b|current|sans |pas |aucun|\bno\b|\bnot\b|echange|interroge|lit |lien|\blinks?\b|reads|queries|annuaire|directory|restaurant|\bcooks?\b|\btips?\b|\bmeals?\b/,
	},
	{
		id: 'efvp_faite',
		practice: 'securite',
		closing: true,
		no: { values: field(({ securite }) => securite?.efvp, 'etat', /^terminee$/) },
		yes: { sure: true, words: upcoming(assessment), in: ['context', 'risks', 'ties', 'method', 'rights', 'team'] },
		unless: again,
	},
	{
		id: 'efvp_a_finir',
		practice: 'securite',
		closing: true,
		no: { values: field(({ securite }) => securite?.efvp, 'etat', /^(?:a_faire|en_cours|non_commencee|planifiee)$/) },
		yes: {
			sure: true,
			words: new RegExp(
				`(?:${assessment})[^.;:]{0,40}\\b(?:(?:est|a ete|fut) (?:deja )?(?:terminee|completee|approuvee|deposee|signee|acceptee|faite)|terminee (?:en|le|depuis)|(?:is|was|has been) (?:already )?(?:complete|completed|done|approved|signed|finished|submitted))`,
			),
			in: ['context', 'risks', 'ties', 'method', 'rights', 'description', 'promises'],
		},
		unless: /\bpas\b|\bavant que|\bjusqu|\buntil|\bnot\b|\bonce\b|\bune fois|\bquand\b|\bwhen\b|\bif\b|\bsi\b/,
	},
	{
		id: 'audit_fait',
		practice: 'simplicite',
		no: {
			values: ({ solution }, today) =>
				auditDone(solution?.accessibilite?.audit, today)
					? field((value) => value.solution?.accessibilite, 'audit', /./)({ solution } as CharterValue)
					: [],
		},
		yes: {
			sure: true,
			words: new RegExp(
				`${upcoming(audit).source}|\\b(?:no|aucune?) (?:${audit})[^.;:]{0,30}\\b(?:has|have|was|possible|n'a|n'est|eu lieu|done)`,
			),
			in: ['context', 'risks', 'ties', 'method', 'support'],
		},
		unless: again,
	},
	{
		id: 'portee_approuvee',
		practice: 'portee',
		no: {
			values: ({ portee }, today) =>
				isPast(portee?.approbation?.date, today)
					? field((value) => value.portee?.approbation, 'date', /./)({ portee } as CharterValue)
					: [],
		},
		yes: {
			sure: true,
			words: upcoming(
				"(?:approbation|adoption|autorisation) (?:officielle |finale )?(?:de la portee|du projet|de l'initiative)|portee[^.;]{0,20}approuvee|(?:approval|sign-off) of the (?:scope|project|initiative)|(?:scope|project) approval",
			),
			in: ['context', 'risks', 'ties', 'method'],
		},
		unless: again,
	},
	{
		id: 'essais_faits',
		practice: 'experience',
		no: {
			words:
				/\baucun(?:e)? (?:essai|test|mise a l'essai)\b(?: d'utilisabilite| avec des? [a-z]+)?(?: n'a| n'est|$)|\b(?:jamais|pas encore|n'a pas) (?:ete )?(?:teste|essaye|mise? a l'essai)e?s?\b(?! (?:sur|par|en|avec))|\bsans (?:aucun |avoir fait d')?(?:essai|test)s? (?:avec|aupres)|\bno (?:usability |user )?tests? (?:has|have|was|were|will)|\b(?:never|not (?:yet )?been|has not been) tested\b(?! (?:on|in|by|with))|\buntested\b/,
			in: ['context', 'method', 'description', 'declared'],
		},
		yes: {
			values: ({ usagers }, today) =>
				(usagers?.essais ?? [])
					.filter(({ date, resultat, type }) => isPast(date, today) && resultat && type !== 'charge')
					.slice(0, 2)
					.map((one) => ({ object: one, key: 'resultat', quote: one.resultat ?? '' })),
		},
		unless: /actuel|ancien|avant|current|\bold\b|before|automat|jusqu|until/,
	},
	{
		id: 'recherche_faite',
		practice: 'comprendre',
		no: {
			words:
				/\baucun(?:e)? (?:usager|citoyen|utilisateur|personne|client|parent|famille|resident|eleve|patient|locataire|groupe)[a-z]* n'(?:a|ont) (?:encore )?(?:ete )?(?:rencontre|consulte|interroge|entendu)|\b(?:personne|aucune? (?:equipe|membre|employee?|analyste|conceptric?e?|[a-z]+ de l'equipe)[a-z' ]{0,20}) n'a (?:encore |jamais )?(?:rencontre|consulte|interroge|interviewe|parle (?:a|aux|avec))|\bpersonne n'a (?:encore )?(?:ete )?(?:rencontre|consulte|interroge)|\b(?:nobody|no one|no team|no member|we)[a-z' ]{0,20} (?:has|have) (?:not )?(?:yet |ever |never )?(?:met|spoken (?:to|with)|talked (?:to|with)|interviewed|consulted)\b|\bsans (?:avoir )?(?:rencontre|consulte)[a-z]* (?:d'|les |des |aucun)|\bno (?:users?|residents?|citizens?|one|person)[a-z ]{0,20}(?:was|were|has been|have been) (?:yet )?(?:met|consulted|interviewed|asked)|\bwithout (?:meeting|consulting|asking) (?:any )?(?:users?|residents?|citizens?|people)/,
			in: ['context', 'method', 'description', 'declared'],
		},
		yes: {
			values: ({ usagers }, today) =>
				(usagers?.recherche ?? [])
					.filter(({ date, constats, participants }) => isPast(date, today) && constats && participants)
					.slice(0, 2)
					.map((one) => ({ object: one, key: 'constats', quote: String([one.constats].flat()[0] ?? '') })),
		},
		unless: /actuel|ancien|\ben 20[01]\d|\bpour (?:le|la|l') ?(?:ancien|systeme)|\bin 20[01]\d/,
	},
];
