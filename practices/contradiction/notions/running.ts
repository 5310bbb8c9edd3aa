/** When the service runs, where its data are, what it is made of and what is still wrong with it. */
// cspell:disable: the beginnings of words, without accents
import { type CharterValue, plainOf } from '../../../server/engine/index';
import type { Notion, Valued } from '../notion';
import { denying } from '../words';

const perOne =
	/\bde (?:chaque|tous les) |\bpar (?:personne|entreprise|ferme|menage|eleve|patiente?|cliente?|dossier|adresse|proprietaire|employee?|demandeu[a-z]+|locataire)\b|nominati|individu|\b(?:each|every) (?!year|month|week|quarter|day)|\bper (?:person|farm|household|owner|patient|student|client|file|address|applicant|tenant)\b|\bby (?:name|person|owner|household|farm|address|patient|student|applicant|tenant)\b|\bindividual\b/;

const namedData = ({ donnees }: CharterValue): readonly Valued[] =>
	(donnees?.diffusion ?? [])
		.filter(({ jeu }) => perOne.test(plainOf(jeu ?? '').plain))
		.map((one) => ({ object: one, key: 'jeu', quote: one.jeu ?? '' }));

/** What the charter takes from others: common platforms, and what it reuses. */
const taken = ({ solution }: CharterValue): readonly Valued[] => [
	...(solution?.plateformes ?? [])
		.filter(({ nom, nature }) => nom && /^(?:commune|fondation_gouvernementale|externe)$/.test(nature ?? ''))
		.map((one) => ({ object: one, key: 'nom', quote: `${one.nom ?? ''} (nature: ${one.nature ?? ''})` })),
	...(solution?.reutilisation ?? [])
		.filter(
			({ nom, decision }) => nom && /^(?:repris|reutilis|reused|kept|retenu|adopt)/.test(plainOf(decision ?? '').plain),
		)
		.map((one) => ({ object: one, key: 'nom', quote: `${one.nom ?? ''} (${one.decision ?? ''})` })),
];

const modules = ({ solution }: CharterValue): readonly Valued[] => {
	const list = solution?.architecture?.modules ?? [];
	return list.length > 1
		? [{ object: solution?.architecture, key: 'modules', quote: `modules: ${list.slice(0, 3).join(', ')}` }]
		: [];
};

const stopped =
	"(?:arrete|eteint|ferme|coupe|interrompu|debranche|shut down|stopped|switched off|turned off|closed)(?:e?s?)|indisponible|inaccessible|hors service|hors ligne|offline|unavailable|goes down|is down|ne (?:fonctionne|repond)(?: pas| plus)?|s'arrete|stops|shuts";
const atNight =
	'(?:chaque nuit|la nuit|toutes les nuits|chaque soir|le soir|la fin de semaine|les fins de semaine|le dimanche|les dimanches|le samedi|de \\d{1,2} ?h|every night|each night|at night|nightly|overnight|(?:on|every) (?:week-?ends?|sundays?|saturdays?)|from \\d)';
const runs = '(?:service|portail|site|systeme|formulaire|application|plateforme|portal|website|system|form|platform)';

/** Nothing is left of what was found. */
const mended =
	/\bil ne reste (?:rien|plus|aucun|pas)|\bplus (?:rien|aucune?)[a-z' ]{0,15}(?:defaut|obstacle|blocage|probleme|bogue|bloqu)|\btout (?:a ete|est) (?:corrige|regle|repare|resolu)|\b(?:tous|toutes) les (?:defauts|problemes|obstacles|bogues|corrections|ecarts)[a-z' ]{0,15}(?:ont ete|sont) (?:corrige|regle|fait|resolu)|\baucun (?:defaut|obstacle|blocage|probleme|bogue)\b(?! (?:majeur|grave|critique))|\bnothing (?:is )?(?:left|blocks|remains|stands in)|\bno (?:defects?|barriers?|obstacles?|issues?|problems?|bugs?)\b(?! (?:of|with))|\b(?:all|every) (?:the )?(?:defects?|issues?|problems?|bugs?|barriers?|obstacles?)[a-z' ]{0,12}(?:was|were|have been|has been|are|is) (?:fixed|solved|corrected|resolved|removed)|\beverything (?:was|is|has been) (?:fixed|corrected|solved)|\b(?:issues?|problems?|defects?|findings?|defauts?|problemes?|ecarts?),? (?:all|tous|toutes) (?:since )?(?:fixed|corrected|solved|corrige|regle)/;

/** No dependency, and behind it what there is. */
const noneBut =
	/^\s*(?:aucune?|none|rien|nothing|pas de dépendance|no dependenc(?:y|ies))\b(?:\s*[:(–—]|.*\b(?:sauf|hormis|outre|autre|besides|except|other|but|depuis|since)\b)/i;

export const running: readonly Notion[] = [
	{
		id: 'jour_et_nuit',
		practice: 'en_ligne',
		no: {
			words: new RegExp(
				`\\b(?:${stopped})\\b[a-z' ]{0,25}${atNight}|\\b${atNight}[a-z0-9' ]{0,25}(?:${stopped})|\\b${runs}\\b[a-z' ]{0,30}(?:de \\d{1,2} ?h ?\\d{0,2} a \\d{1,2} ?h|aux heures (?:de bureau|d'ouverture)|les jours ouvrables|du lundi au vendredi|from \\d{1,2}[a-z.: ]{0,6}to \\d|(?:during|in) (?:office|business|working|opening) hours|on weekdays|monday to friday)`,
			),
			in: ['build', 'hosting', 'plan', 'ties', 'risks', 'method', 'promises'],
		},
		yes: {
			sure: true,
			words:
				/\ba toute heure\b|\bjour et nuit\b|\ben tout temps\b|\b24 ?(?:h|heures|hours)?(?: ?sur ?| ?\/ ?)(?:24|7)\b|\bsans interruption\b|\ba n'importe quelle heure|\bat any (?:time|hour)\b|\bday (?:and|or) night\b|\baround the clock\b|\b24 hours\b|\bat all (?:times|hours)\b|\bwithout interruption\b/,
			in: ['description', 'promises', 'rights', 'needs', 'context', 'declared', 'news'],
		},
		unless:
			/soutien|\baide\b|telephon|\bligne d|help|phone|support|\bagent|prepose|comptoir|counter|bureaux?\b(?! a)|copie|sauvegard|backup|consent|retir|withdraw|ancien|actuel|aujourd'hui|today|current|\bold\b/,
	},
	{
		id: 'api',
		practice: 'technologies',
		plain: true,
		no: {
			values: ({ solution }) =>
				solution?.architecture?.api === false
					? [{ object: solution.architecture, key: 'api', quote: 'api: false' }]
					: [],
		},
		yes: {
			words:
				/\bapis?\b|\binterfaces? (?:publiee?|ouverte|documentee|partagee|de programmation|applicative)s?\b|\b(?:published|open|documented|shared|programming) interfaces?\b|\bservices? web\b|\bweb services?\b|\brest(?:ful)?\b(?= (?:api|interface|service))/,
			in: ['build', 'plan', 'declared'],
		},
		unless:
			/\bsans\b|\bpas\b|\baucun|\bne\b|\bno\b|\bnot\b|without|futur|prevu|plus tard|later|\bwill\b|\bsera\b|tiers|du fournisseur|vendor/,
	},
	{
		id: 'modules',
		practice: 'technologies',
		no: {
			words:
				/\bmonolith|\bd'un (?:seul )?bloc\b|\bun seul (?:programme|bloc|executable|logiciel|code)\b|\b(?:one|a single) (?:program|block|executable|application)\b|\bas (?:a|one) block\b|\bindivisible/,
			in: ['build', 'hosting', 'method', 'declared'],
		},
		yes: { values: modules },
		unless: /ancien|actuel|remplac|quitt|decoup|\bold\b|current|legacy|replac|leav|split|\bpas\b|\bnot\b/,
	},
	{
		id: 'territoire',
		practice: 'securite',
		no: {
			words:
				/\b(?:donnees?|renseignements?|dossiers?|tout|rien)\b[a-z' ]{0,40}\b(?:reste(?:nt)?|demeure(?:nt)?|heberge[a-z]*|conserve[a-z]*|stocke[a-z]*|ne (?:sort|quitte)[a-z]*)\b[a-z' ]{0,25}(?:au quebec|au canada|le quebec|le canada|du quebec|du canada)|\b(?:data|information|files?|records?|everything|nothing)\b[a-z' ]{0,40}\b(?:stays?|remains?|kept|hosted|stored|leaves?)\b[a-z' ]{0,20}(?:quebec|canada|the province|the country)/,
			in: ['rights', 'promises', 'hosting', 'ties', 'declared', 'risks', 'description'],
		},
		yes: {
			words:
				/\betats-unis|\bunited states|\bvirgini[ae]\b|\boregon\b|\bohio\b|\birlande\b|\bireland\b|\bfrancfort\b|\bfrankfurt\b|\beurope\b|\bus[- ](?:east|west)\b|\bhors (?:du|de) (?:quebec|canada)|\boutside (?:of )?(?:quebec|canada|the (?:province|country))|\ba l'etranger\b|\babroad\b/,
			in: ['hosting', 'build', 'information', 'rights', 'risks', 'ties'],
		},
		unless:
			/diplom|etudiant|student|touris|voyage|travel|visit|interdit|forbid|\bjamais\b(?! [a-z]+ (?:quebec|canada))/,
	},
	{
		id: 'hors_territoire',
		practice: 'donnees',
		no: {
			words:
				/\bne (?:sort|quitte|sortira|quittera)[a-z]* (?:jamais|pas)\b|\bjamais (?:publie|diffuse|rendu public|divulgue|ouvert)|\breste(?:nt)? (?:confidentiel|prive|a l'interne)|\b(?:aucune?|rien)\b[a-z' ]{0,50}(?:n'est|ne (?:sera|sont)) (?:jamais )?(?:publie|diffuse|divulgue)|\bnever (?:leaves?|published|released|made public|disclosed)\b|\bstays? (?:confidential|private)|\b(?:no|nothing)\b[a-z' ]{0,50}(?:is|are|will be) (?:ever )?(?:published|released|made public|disclosed)|\b(?:is|are) not (?:published|made public|released)/,
			in: ['rights', 'promises', 'declared'],
		},
		yes: { values: namedData },
		unless: /\bcode\b|decision|carte bancaire|photo de/,
	},
	{
		id: 'defauts',
		practice: 'simplicite',
		no: {
			words: mended,
			values: ({ solution }) =>
				mended.test(plainOf(solution?.accessibilite?.audit ?? '').plain)
					? [{ object: solution?.accessibilite, key: 'audit', quote: `audit: ${solution?.accessibilite?.audit ?? ''}` }]
					: [],
			sure: true,
			in: ['tried', 'declared', 'support', 'promises', 'description'],
		},
		yes: {
			sure: true,
			words:
				/\b(?:defaut|obstacle|probleme|bogue|panne|ecart)s? (?:deja )?(?:connu|signale|non corrige|pas (?:encore )?corrige|sans correctif)|\breste(?:nt)? (?:impossible|inaccessible|illisible|bloqu|a corriger|sans correctif)|\btoujours (?:impossible|inaccessible|illisible|bloque|pas )|\bsans correctif\b|\bn'(?:est|a|ont|sont) (?:toujours )?pas (?:encore )?(?:ete )?(?:corrige|regle|repare)|\bknown (?:defect|issue|bug|problem|fault)|\bstill (?:fails?|cannot|can't|unreadable|blocks?|broken|impossible|unusable|does not)|\b(?:not|never) (?:yet )?(?:been )?(?:fixed|corrected|repaired)|\bno fix\b|\bunfixed\b|\bunresolved\b|\b(?:probleme|defaut|ecart|obstacle|problem|issue|defect|barrier)s?\b[a-z0-9' ]{0,60}\b(?:(?:still|toujours|encore) (?:open|ouvert|there|la\b)|remain(?:s|ing)? open|restent? ouvert)/,
			in: ['risks', 'ties', 'context', 'support', 'declared', 'tried'],
		},
		unless: /actuel|ancien|aujourd'hui|current|\bold\b|legacy|today|formulaire papier|paper/,
	},
	{
		id: 'seul',
		practice: 'reutilisation',
		no: {
			words:
				/^(?:aucune?|none|no dependenc[a-z]+|rien|nothing)(?:$|[ ,.:])|\b(?:ne depend|vit|fonctionne|tourne) (?:de rien|de personne|seule?|en vase clos)\b|\bne (?:lit|demande|recoit|depend de) rien\b|\bindependant de tout|\b(?:depends on|needs|reads) (?:nothing|nobody|no one|no other)|\b(?:stands|lives|runs|works) (?:alone|on its own)\b|\bself-contained\b|\bno (?:outside |external )?dependenc/,
			in: ['dependencies', 'build'],
		},
		yes: { values: taken },
		// « Aucune : le module partagé est en service depuis 2024 » tells of what is there already.
		silentIf: ({ dependances }) => (dependances ?? []).some((text) => noneBut.test(text)),
		unless:
			/\bmodule|\byet\b|\bencore\b|pour l'instant|for now|\bjusqu'a\b|\buntil\b|\boutside (?:the|our)\b|\bhors d(?:e|u)\b|\b(?:for|pendant|pour) \d/,
	},
	{
		id: 'images',
		practice: 'ethique',
		no: {
			words: denying(
				'videos?|images?|photos?|animations?|illustrations?|pictures?|carrousels?',
				`\\b(?:texte|text) (?:seulement|only)\\b`,
			),
			in: ['lasting', 'build'],
		},
		yes: {
			words:
				/\bvideos?\b|\banimations?\b|\b3d\b|\bcarrousels?\b|\bvisite virtuelle|\bvirtual tour|\bfull-screen (?:images?|photos?)|\brealite (?:virtuelle|augmentee)|\b(?:augmented|virtual) reality/,
			in: ['plan', 'steps', 'build', 'promises'],
		},
		unless:
			/visio|video ?conf|video ?call|appel video|decorati|inutile|lourd|heavy|needless|par (?:la )?personne|envoy|televers|upload|sent by/,
	},
];
