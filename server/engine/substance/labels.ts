/** The words by which fields are asked, and their family: an answer made of those turns in a circle. */
// cspell:disable: the forms of words

/** By the keys of the field's path, a space between two, list levels left out. */
const labels: ReadonlyMap<string, string> = new Map(
	Object.entries({
		'usagers representation limites':
			'limite limité limitée borne mandat mandataire mandant représentant représentante représentation représente représentée autorisation autorisé autorisée pouvoirs fixé fixée fixer conféré conférée accordé accordée agit agir intérieur cadre prévu prévue établi établie reçu strict stricte portée limit limits bound authority authorized representative mandate power granted given conferred act acts within scope',
		'usagers representation designation':
			'désigne désigner désigné désignée désignation désignée représentant représentante représentation mandataire mode manière façon forme prévu prévue prescrit prescrite choisi choisie choix usage designated designates designation representative manner way mode prescribed provided chosen chooses appointed',
		'gouvernance delegation':
			'délégation délègue délégué déléguée déléguer pouvoirs niveau palier autorité décision appartient délégataire delegation delegated delegates delegate powers authority level',
		'gouvernance decisions':
			'décision décidé décidée décide trace consigné consignée consigner consignation mécanisme documenté prises collégiale collégialement recorded documented record records decision decided traced',
		'securite journal_acces':
			'accès accéder accédé journal journaux journalisé journalisée journalisation trace tracé tracée traçable traçabilité consigné consignée consulté consultation enregistré enregistrée auditable access accesses accessed log logs logged logging traced traceable traceability recorded auditable audit trail governed',
		'solution automatisation reprise':
			'reprise reprend repris relève relais continuité secours redondant redondante redondance bascule automate automatisation robot tolérant panne takeover fallback backup failover continuity redundant redundancy automation fault tolerant',
		'solution accessibilite audit':
			'audit audité accessibilité accessible vérifié vérifiée vérification conformité audited accessibility checked compliance verified',
		'renseignements consentement':
			'consent consents consented consentement consent consenti consentie consentir libre éclairé manifeste obtenu donné free informed obtained',
		'renseignements conservation':
			'conservé conservée conservation garde gardé gardée détenu détenue rétention requiert requérir accomplissement fins destiné destinée objet retenu kept retained retention held purpose required calls',
		'renseignements acces':
			'accès accéder accède consulter consulte consultation corriger correction renseignement access accesses consult correct correction information',
		'benefices mesure':
			'mesure mesuré mesurée mesurer bénéfice gain indicateur suivi outil constaté measured measure benefit indicator monitored tracked tracking',
		'alignement mesure':
			'mesure mesuré mesurée mesurer contribution cible indicateur measured measure contribution target',
		'equipe autonomie': 'autonomie autonome responsable latitude autonomous autonomy empowered trusted',
		'solution architecture description':
			'architecture couche couches patron motif éprouvé découplé découplée composant évolutif durable pérenne layered layer decoupled extensible clean pattern patterns component components following',
		'solution identite description':
			'identité image marque signature allure apparence identity image brand signature look appearance presence',
		'communications etat_situation support':
			'support format forme communication document présentation format form medium document',
		'solution reutilisation decision': 'réutilisation réutiliser décision occasion reuse reusing decision occasion',
		'donnees exploitation decision': 'donnée décision éclairer éclaire prendre data decision inform informs inform',
		'securite effets_usagers': 'sécurité effet usager protection security effect user protection',
		'solution canaux soutien': 'soutien aide canal accompagnement assistance support help channel assistance',
		'parcours promesse suivi': 'suivi suivre suit demande follow-up following tracking',
	}),
);

/** The words that the field at a path is asked by; '' where none are known. */
export const labelsOf = (path: readonly string[]): string => labels.get(path.join(' ')) ?? '';
