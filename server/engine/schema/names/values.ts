/**
 * Under what other names people write the values of closed lists, and look for those that open lists suggest: in English, or
 * in other words. As for keys (`keys.ts`), names stand between commas.
 */

/** By value: its names in whatever list it stands. */
export const valueNames: Readonly<Record<string, string>> = {
	// Scales
	faible: 'low, minor, small, weak, mineur, mineure, petit, petite, léger, légère, unlikely, peu probable, peu élevé',
	moyen: 'medium, moderate, average, mid, intermédiaire',
	eleve: 'high, major, severe, strong, majeur, majeure, grave, likely, important, importante',
	// Channels
	web: 'website, web site, site web, portal, portail, online, en ligne, internet, browser, navigateur, web app, application web',
	mobile: 'app, mobile app, application mobile, smartphone, téléphone intelligent, tablet, tablette',
	telephone: 'phone, call, phone call, appel, call centre, call center, centre d’appels, hotline, ligne téléphonique',
	comptoir: 'counter, in person, en personne, service counter, desk, walk in, guichet, point de service, face to face',
	courriel: 'email, e-mail, messagerie',
	poste: 'post, postal mail, letter, lettre, courrier, par la poste, paper mail',
	clavardage:
		'chat, live chat, chatbot, messagerie instantanée, instant messaging, assistant virtuel, virtual assistant',
	// Declarations
	a_evaluer:
		'to assess, to be assessed, to evaluate, not assessed, not evaluated, unknown, inconnu, inconnue, non évalué, non évaluée, to be determined, à déterminer',
	planifiee:
		'planned, planifié, scheduled, to do, todo, à faire, prévu, prévue, à venir, upcoming, backlog, not started, non commencé, non commencée',
	partielle:
		'partial, partially done, partiel, partiellement, in progress, en cours, en réalisation, started, ongoing, wip, doing, under way, underway, commencé, commencée, débuté, débutée, incomplete, incomplète',
	en_place:
		'done, in place, complete, completed, implemented, finished, live, mis en place, mise en place, terminé, terminée, fait, faite, réalisé, réalisée, complété, complétée, achevé, achevée',
	non_retenue:
		'rejected, not retained, declined, refused, won’t do, wontfix, not chosen, not planned, non retenu, refusé, refusée, rejeté, rejetée, écarté, écartée, abandonné, abandonnée',
	sans_objet: 'not applicable, n/a, na, s/o, non applicable, does not apply, ne s’applique pas, irrelevant',
	hors_portee: 'out of scope, outside scope, hors périmètre, not in scope',
	priorite:
		'priority, other priorities, autres priorités, prioritization, priorisation, moins prioritaire, not a priority',
	contrainte:
		'constraint, limitation, limite, blocked, bloqué, bloquée, lack of resources, manque de ressources, manque de moyens',
	autre: 'other, something else, autre chose, divers, misc, miscellaneous',
	// What is shared
	code_source: 'source code, code, source, open source, software, logiciel',
	resultats: 'results, findings, test results, résultats d’essais, research results',
	documentation: 'docs, documents, guides, templates, modèles',
	// Initiatives
	nouveau_service: 'new service, new, nouveau, nouvelle, creation, création, greenfield',
	refonte:
		'redesign, rebuild, overhaul, rewrite, modernization, modernisation, replacement, remplacement, transformation',
	amelioration: 'improvement, enhancement, upgrade, évolution, evolution, optimization, optimisation, bonification',
	retrait:
		'retirement, withdrawal, decommission, decommissioning, shutdown, sunset, end of life, fermeture, mise hors service, fin de vie',
	politique: 'policy, public policy, politique publique',
	programme: 'program, public program, programme public',
	// Information
	usager:
		'user, person, la personne, citizen, citoyen, citoyenne, client, cliente, applicant, demandeur, fourni par l’usager',
	deja_connu:
		'already known, known, connu, connue, already held, déjà détenu, déjà détenue, on file, internal, interne',
	partenaire: 'partner, third party, tiers, other agency, autre organisme, other body, external, externe',
	// Groups
	public:
		'citizens, citoyens, citoyennes, population, clients, clientèle, customers, applicants, demandeurs, businesses, entreprises, users, usagers',
	representant:
		'representative, représentante, caregiver, proche aidant, proche aidante, personne proche aidante, proxy, mandataire, mandatary, guardian, tuteur, tutrice, delegate',
	personnel:
		'staff, employees, employés, employées, civil servants, fonctionnaires, agents, agentes, préposés, préposées, officers, internal, interne',
	// Research and tests
	entrevue: 'interview, user interview, entretien, rencontre, entrevue individuelle',
	observation: 'field visit, visite, shadowing, field study, terrain, ethnography, ethnographie, contextual inquiry',
	sondage: 'survey, questionnaire, poll, enquête',
	groupe_discussion: 'focus group, discussion group, workshop, atelier',
	analyse_donnees: 'data analysis, data, analytics, statistics, statistiques, log analysis, analyse des journaux',
	utilisabilite:
		'usability, usability test, user test, test utilisateur, essai utilisateur, ux, ergonomie, convivialité',
	accessibilite: 'accessibility, a11y, accessibility test, wcag',
	bout_en_bout: 'end to end, e2e, integration, intégration, acceptance, acceptation',
	charge: 'load, load test, performance, stress, stress test, montée en charge',
	// Risks
	cybersecurite: 'cybersecurity, cyber, security, sécurité, sécurité de l’information, cyberattack, cyberattaque',
	renseignements_personnels:
		'privacy, vie privée, personal information, personal data, données personnelles, data protection, protection des données, pii',
	livraison: 'delivery, schedule, échéancier, project, projet, delay, délai, retard, planning',
	adoption: 'uptake, user adoption, change management, gestion du changement, adhésion',
	financier: 'financial, finance, cost, coût, budget, budgétaire, funding, financement',
	technologique: 'technology, technological, technologie, technical, technique, tech, it, ti',
	// Platforms and hosting
	commune: 'common, commun, shared, partagé, partagée, mutualisé, mutualisée, plateforme commune, shared platform',
	fondation_gouvernementale:
		'government foundation, foundation, fondation, government platform, government, gouvernement, gouvernemental, gouvernementale',
	organisme: 'own, internal, interne, in house, agency, organization, organisation',
	externe: 'external, vendor, fournisseur, market, marché, third party, tiers, commercial, commerciale, saas',
	infonuagique_publique: 'public cloud, nuage public, aws, azure, gcp, google cloud',
	infonuagique_gouvernementale: 'government cloud, gov cloud, nuage gouvernemental, nuage du gouvernement',
	hybride: 'hybrid, mixed, mixte, hybrid cloud, nuage hybride',
	sur_place:
		'on premises, on premise, on prem, onprem, on site, sur site, in house, interne, local, data centre, data center, centre de données, own servers, serveurs internes',
	// Roles
	affaires: 'business, business analysis, analyse d’affaires, policy, operations, opérations',
	experience_utilisateur:
		'ux, user experience, expérience usager, design, ux design, ui, user research, recherche utilisateur, content design, ergonomie',
	technologie:
		'technology, tech, development, développement, dev, devops, engineering, software, logiciel, it, ti, programmation, infrastructure',
	donnees: 'data, data science, science des données, analytics, data analysis, analyse des données',
	securite: 'security, cybersecurity, cybersécurité, information security, sécurité de l’information, infosec',
	juridique: 'legal, law, droit, compliance, conformité, affaires juridiques',
	communication: 'comms, marketing, rédaction, writing',
	gestion:
		'management, project management, gestion de projet, product management, product, produit, coordination, leadership, direction, administration',
	// What open lists suggest
	hebdomadaire: 'weekly, every week, chaque semaine',
	mensuelle: 'monthly, every month, chaque mois, mensuel',
	trimestrielle: 'quarterly, every quarter, chaque trimestre, trimestriel',
	annuelle: 'yearly, annual, annually, every year, chaque année, annuel',
	'en continu': 'continuous, continuously, ongoing, permanent',
	atelier: 'workshop',
	'formation en ligne': 'online course, online training, e-learning, cours en ligne',
	mentorat: 'mentoring, mentorship, coaching, accompagnement',
	jumelage: 'pairing, pair work, job shadowing',
};

/** By place: names that a value has there alone. The keys to its field, then the value, as keys are. */
export const valueNamesAt: Readonly<Record<string, string>> = {
	'securite > efvp > etat > en_cours':
		'in progress, started, ongoing, wip, doing, under way, underway, commencé, commencée, débuté, débutée, draft, ébauche',
	'securite > efvp > etat > terminee':
		'done, complete, completed, finished, closed, terminé, fait, faite, réalisé, réalisée, complété, complétée, achevé, achevée, finalisé, finalisée, approved, approuvé, approuvée',
};
