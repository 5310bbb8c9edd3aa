/**
 * Under what other names people write the keys of the format: in English, or in other words. Names stand between commas, as
 * people say them: accents, capitals, plurals and small words do not count (`form.ts`).
 */

/** By key: its names wherever it stands. */
export const keyNames: Readonly<Record<string, string>> = {
	canal: 'channel, medium',
	canaux: 'channels',
	cible: 'target',
	constats: 'findings, insights, results, résultats, learnings, apprentissages, observations, conclusions, lessons',
	date: 'day, jour, when, quand, date prévue, planned date',
	debut: 'start, start date, begin, begins, beginning, from, date de début, commencement',
	decision: 'choice, choix, verdict',
	description: 'summary, sommaire, résumé, desc, overview, aperçu, details, détails',
	document: 'file, fichier, link, lien, url, reference, référence, doc',
	enonce: 'statement, text, texte, libellé, intitulé, formulation, wording',
	fin: 'end, end date, finish, until, date de fin, completion',
	frequence: 'frequency, rhythm, rythme, cadence, périodicité, how often, recurrence, récurrence',
	groupes: 'groups, user groups, groupes d’usagers, audiences, segments, personas, publics',
	indicateurs: 'indicators, metrics, métriques, kpi',
	instance: 'body, committee, comité, authority, autorité, governing body, board',
	justification: 'explanation, explication, rationale, grounds',
	licence: 'license, licensing',
	motif: 'reason, raison, why, pourquoi',
	nom: 'name, title, titre, intitulé, libellé, label, désignation',
	normes: 'standards, norms, frameworks, référentiels, requirements, exigences',
	objectifs: 'goals, objectives, aims, buts',
	participants:
		'attendees, sample, échantillon, number of participants, nombre de participants, respondents, répondants',
	preuve: 'evidence, proof, report, rapport, link, lien, document, file, fichier',
	responsable:
		'owner, responsible, accountable, person in charge, in charge, personne responsable, porteur, porteuse, lead, assignee, pilote',
	resultat: 'result, outcome, findings, constats, conclusion, learnings, apprentissages, lessons',
	source: 'origin, origine, provenance, from',
	type: 'kind, genre, nature, sort, sorte, category, catégorie',
	usage: 'use, utilisation, used for, purpose',
};

/** By place: names that a key has there alone. Keys from the root, as `portee > inclus`; items of lists and declarations are no step. */
export const keyNamesAt: Readonly<Record<string, string>> = {
	charte: 'charter, format, format version',
	version: 'revision, charter version, version de la charte',
	edition: 'standard, standard version, version du standard, norme',
	initiative: 'project, projet, programme, program, product, produit, about',
	'initiative > nom': 'project name, nom du projet, initiative name, nom de l’initiative',
	'initiative > organisme':
		'organization, organisation, agency, department, ministry, ministère, public body, organisme public, entity, entité, org',
	'initiative > phase': 'stage, étape, stade, lifecycle, cycle de vie, life cycle',
	'initiative > type': 'project type, type de projet',
	'initiative > debut': 'project start',
	'initiative > debut_travaux':
		'work start, work start date, start of work, build start, development start, début du développement, début de la réalisation',
	'initiative > fin': 'planned end, project end',
	'initiative > responsable':
		'product owner, propriétaire de produit, responsable de produit, project manager, chargé de projet, chargée de projet, gestionnaire',
	'initiative > parrain': 'sponsor, executive sponsor, project sponsor, champion, marraine, promoteur, commanditaire',
	approbations: 'approvals, sign offs, signoffs, signatures, validations',
	'approbations > qui': 'who, by, par, name, nom, approver, approved by, approuvé par, signatory, signataire',
	'approbations > date': 'approval date, approved on, date d’approbation',
	contexte: 'context, background, situation, mise en contexte, problem, problème, problématique, enjeux',
	besoins: 'needs, user needs, besoins des usagers, requirements, exigences, user stories',
	'besoins > enonce': 'need, besoin, description, name, nom, title, titre, story, user story, requirement',
	'besoins > groupes': 'users, usagers, who, for, pour',
	'besoins > source': 'evidence, preuve',
	'besoins > regles': 'rules, business rules, règles d’affaires, policies',
	'besoins > regles > regle': 'rule, business rule, requirement, exigence, statement, énoncé, description',
	'besoins > regles > simplification': 'improvement, amélioration, proposal, proposition, change, changement',
	usagers:
		'users, people, personnes, utilisateurs, utilisatrices, clientèle, clients, customers, citizens, citoyens, audience, public',
	'usagers > groupes > nom': 'group, groupe',
	'usagers > groupes > situations':
		'circumstances, contexts, contextes, realities, réalités, needs, besoins, barriers, obstacles, contraintes, constraints',
	'usagers > groupes > taille': 'size, count, number, nombre, volume, population, how many, combien, share',
	'usagers > groupes > nature':
		'type, kind, genre, sort, sorte, category, catégorie, staff or public, personnel ou public',
	'usagers > plan_recherche': 'research plan, user research plan, test plan, plan d’essais, research and test plan',
	'usagers > recherche': 'research, user research, recherche utilisateur, studies, études, interviews, entrevues',
	'usagers > recherche > methode': 'method, approach, approche, technique, type, kind, genre',
	'usagers > essais': 'tests, testing, user tests, usability tests, tests utilisateurs, trials',
	'usagers > essais > type': 'method, méthode',
	'usagers > retroaction': 'feedback, user feedback, commentaires, avis',
	'usagers > retroaction > canaux': 'means, moyens, ways, how, comment',
	'usagers > retroaction > usage': 'follow up, suivi, handling, traitement',
	'usagers > consultation': 'public consultation, consultation publique, engagement',
	'usagers > consultation > moyens': 'means, methods, méthodes, ways, channels, canaux, how, comment',
	'usagers > representation':
		'representatives, representative, représentant, représentante, acting for others, agir pour autrui, agir pour quelqu’un d’autre, on behalf of, au nom de, proxy, proxies, procuration, power of attorney, mandates, mandats, delegates, personnes proches aidantes, caregivers',
	'usagers > representation > representants':
		'representatives, who, qui, people, personnes, proxies, mandataires, caregivers, personnes proches aidantes, on behalf',
	'usagers > representation > designation':
		'appointment, nomination, how, comment, proof, preuve, mandate, mandat, procuration, authorization, autorisation, consent, consentement',
	'usagers > representation > limites':
		'limit, scope, portée, duration, durée, powers, pouvoirs, transactions, permissions, until, revocation, révocation, withdrawal, retrait',
	parcours: 'journeys, user journeys, customer journeys, flows, scenarios, scénarios, processes, processus',
	'parcours > nom': 'journey',
	'parcours > etapes': 'steps, stages, phases',
	'parcours > etapes > nom': 'step, étape',
	'parcours > etapes > numerique': 'digital, online, en ligne, electronic, électronique, is digital',
	'parcours > etapes > irritants':
		'pain points, frictions, problems, problèmes, difficulties, difficultés, points de douleur, obstacles',
	'parcours > services_connexes':
		'related services, linked services, services liés, services associés, adjacent services',
	'parcours > rappels': 'reminders, notifications, alerts, alertes, avis, notices',
	'parcours > promesse':
		'promise, service promise, promesse de service, commitment, service commitment, engagement, engagement de service, service level, niveau de service, sla, service standard, norme de service',
	'parcours > promesse > delai':
		'delay, time, timeframe, time frame, turnaround, turnaround time, processing time, délai de traitement, délai annoncé, response time, délai de réponse, wait, wait time, attente, duration, durée, how long',
	'parcours > promesse > suivi':
		'status, statut, état, tracking, follow up, progress, avancement, état d’avancement, état de la demande, next steps, prochaines étapes',
	'parcours > promesse > avis': 'notices, notifications, alerts, alertes, messages, updates, mises à jour',
	'parcours > promesse > avis > nom':
		'notice, notification, alert, alerte, message, what, quoi, subject, objet, event, événement',
	'parcours > promesse > avis > canaux': 'channel, canal, means, moyens, by, par, medium, media, how, comment',
	'parcours > promesse > avis > consentement':
		'consent, opt in, opt out, permission, authorization, autorisation, subscription, abonnement, unsubscribe, désabonnement, preferences, préférences',
	'objectifs > enonce': 'goal, objective, objectif, but, name, nom, title, titre, description',
	portee: 'scope, périmètre, étendue, envergure',
	'portee > inclus': 'included, includes, in scope, inclusions, inclut, comprend, dans la portée',
	'portee > exclus':
		'excluded, excludes, out of scope, exclusions, exclut, hors portée, hors de la portée, not included, non inclus',
	'portee > approbation': 'approval, approved, sign off, signoff, validation, accord',
	'portee > approbation > instance': 'by, par, who, qui, approver, approved by, approuvé par, approuvée par',
	'portee > approbation > date': 'approval date, approved on, approuvée le, date d’approbation',
	'portee > changements':
		'changes, change log, changelog, change requests, modifications, amendments, historique, demandes de changement',
	'portee > changements > description': 'change, changement, what, quoi, modification',
	solution: 'technical solution, solution technique, technology, technologie',
	'solution > options': 'alternatives, choices, choix, scenarios, scénarios, options considered, options étudiées',
	'solution > options > nom': 'option',
	'solution > options > retenue': 'chosen, selected, retained, kept, choisie, sélectionnée, acceptée, accepted',
	'solution > options > motif': 'rationale, justification',
	'solution > pmv':
		'mvp, minimum viable product, minimal viable product, produit minimum viable, produit minimal viable',
	'solution > pmv > fonctionnalites':
		'features, functionalities, functions, fonctions, capabilities, contents, contenu',
	'solution > pmv > date':
		'release date, launch date, launch, release, lancement, date de lancement, mise en ligne, date de mise en ligne',
	'solution > canaux': 'service channels, canaux de service',
	'solution > canaux > type': 'channel, canal, name, nom',
	'solution > canaux > principal': 'main, primary, default, par défaut, is main, is primary, preferred, préféré',
	'solution > canaux > soutien': 'support, help, assistance, aide, accompagnement',
	'solution > plateformes':
		'platforms, common platforms, systems, systèmes, foundations, fondations, shared services, services communs',
	'solution > plateformes > nom': 'platform, plateforme',
	'solution > plateformes > nature': 'kind, type, genre, sort, sorte, category, catégorie',
	'solution > reutilisation':
		'reuse, reused, reusable components, existing solutions, solutions existantes, composants réutilisés, components, composants',
	'solution > reutilisation > nom': 'solution, component, composant',
	'solution > standards': 'open standards, standards ouverts, normes, norms, formats, protocols, protocoles',
	'solution > hebergement': 'hosting, cloud, infonuagique, infrastructure, deployment, déploiement',
	'solution > hebergement > mode': 'type, kind, genre, model, modèle, where, où, location, environment, environnement',
	'solution > architecture': 'technical architecture, architecture technique',
	'solution > architecture > api': 'interfaces, api first, has api, web services, services web',
	'solution > architecture > modules': 'components, composants, parts, parties, services, microservices',
	'solution > automatisation':
		'automation, automations, automated operations, robotic automation, robotic process automation, rpa, robots, bots, robotisation, robotization, automatisation robotisée',
	'solution > automatisation > nom': 'operation, opération, task, tâche, process, processus, automation, robot',
	'solution > automatisation > moyen': 'means, tool, outil, how, comment, technology, technologie, type, kind, genre',
	'solution > automatisation > reaffectation':
		'reallocation, réallocation, reassignment, redeployment, redéploiement, freed time, time freed, temps libéré, staff, personnel',
	'solution > automatisation > reprise':
		'fallback, takeover, relève, backup, exceptions, failure, échec, exception handling, human in the loop',
	'solution > accessibilite': 'accessibility, a11y, accès universel',
	'solution > accessibilite > norme': 'standard, norm, guideline, référentiel',
	'solution > accessibilite > niveau': 'level, conformance, conformance level, conformité, niveau de conformité',
	'solution > accessibilite > audit': 'audited, audited on, vérification, evaluation, évaluation, review, examen',
	'solution > identite': 'identity, visual identity, identité visuelle, branding, brand',
	'solution > identite > systeme_design':
		'design system, système de conception, charte graphique, style guide, guide de style',
	renseignements:
		'information, personal information, renseignements personnels, personal data, données personnelles, collected data, data collected, données recueillies',
	'renseignements > nom': 'information, field, champ, renseignement, data, donnée',
	'renseignements > necessite':
		'necessity, need, why, pourquoi, reason, raison, motif, purpose, finalité, justification, use, usage',
	'renseignements > personnel': 'personal, is personal, personal information, renseignement personnel, pii',
	'renseignements > source': 'provided by, fourni par, obtained from, collected from',
	'renseignements > consentement': 'consent, authorization, autorisation',
	'renseignements > conservation':
		'retention, retention period, durée de conservation, délai de conservation, durée, duration, kept for, storage',
	'renseignements > acces': 'access, correction, rectification, access and correction, droit d’accès',
	'renseignements > mandat':
		'mandate, legal basis, base légale, base juridique, fondement, authority, autorité, legal authority, law, loi',
	securite: 'security, information security, sécurité de l’information, cybersecurity, cybersécurité',
	'securite > efvp':
		'pia, privacy impact assessment, privacy assessment, privacy, vie privée, évaluation des facteurs relatifs à la vie privée, dpia',
	'securite > efvp > etat': 'status, state, statut, progress, avancement',
	'securite > efvp > commentaire': 'comment, comments, note, notes, remark, remarks, remarque, remarques, description',
	'securite > categorisation': 'categorization, classification, sensitivity, cote, cia',
	'securite > categorisation > disponibilite': 'availability, available',
	'securite > categorisation > integrite': 'integrity',
	'securite > categorisation > confidentialite': 'confidentiality, privacy',
	'securite > effets_usagers':
		'user effects, effects on users, effets sur les usagers, user impact, impact sur les usagers, impacts',
	'securite > journal_acces':
		'access log, access logs, access journal, audit log, audit trail, log, logs, journal, journalisation, logging, registre des accès, journal des consultations, who consulted, qui a consulté',
	ethique: 'ethics',
	'ethique > droits':
		'rights, human rights, droits de la personne, droits et libertés, fairness, équité, bias, biases, biais',
	'ethique > developpement_durable': 'sustainable development, sustainability, durabilité',
	'ethique > empreinte':
		'footprint, carbon footprint, environmental footprint, empreinte environnementale, empreinte carbone, environment, environnement',
	'ethique > neutralite':
		'neutrality, state neutrality, duty of neutrality, devoir de neutralité, neutralité de l’État, impartiality, impartialité',
	equipe: 'team, project team, équipe de projet, staff, squad, ressources humaines',
	'equipe > roles': 'members, membres, team members, positions, postes, profiles, profils, expertises',
	'equipe > roles > role':
		'title, titre, position, poste, job, fonction, function, name, nom, profile, profil, expertise, member, membre',
	'equipe > roles > famille':
		'family, job family, domain, domaine, discipline, category, catégorie, specialty, spécialité, type, kind, genre',
	'equipe > roles > etp':
		'fte, full time equivalent, équivalent temps complet, équivalent temps plein, allocation, capacity, capacité',
	'equipe > environnement': 'environment, workplace, work environment, milieu de travail, workspace, tools, outils',
	'equipe > autonomie':
		'autonomy, independence, indépendance, latitude, empowerment, decision power, pouvoir de décision',
	competences:
		'skills, digital skills, compétences numériques, competencies, training, formation, learning, apprentissage',
	'competences > plan': 'training plan, plan de formation, learning plan, strategy, stratégie, approach, approche',
	'competences > activites':
		'activities, learning activities, trainings, formations, courses, cours, workshops, ateliers',
	'competences > activites > nom': 'activity, activité',
	'competences > activites > forme': 'form, format, kind, type, genre, method, méthode, mode',
	'competences > activites > public': 'audience, for, pour, participants, who, qui, clientèle, attendees',
	'competences > ecarts': 'gaps, skill gaps, missing skills, lacunes, manques, needs, besoins',
	'competences > ecarts > competence': 'skill, competency, gap, écart, lacune, name, nom',
	'competences > ecarts > mesure': 'measure, action, response, réponse, plan, remedy, solution, moyen, how, comment',
	'competences > gestion_changement':
		'change management, organizational change, changement, changement organisationnel, changes, transition, accompagnement, adoption',
	'competences > gestion_changement > nom':
		'group, groupe, people, personnes, who, qui, staff, personnel, team, équipe, role, rôle, audience, public',
	'competences > gestion_changement > effet':
		'effect, impact, change, changement, what changes, ce qui change, consequence, conséquence',
	'competences > gestion_changement > accompagnement':
		'support, measures, mesures, plan, how, comment, preparation, préparation, help, aide, training, formation, actions',
	parties_prenantes: 'stakeholders, partners, partenaires, parties intéressées, interested parties, intervenants',
	'parties_prenantes > nom': 'stakeholder, partie prenante, party, partner, partenaire',
	'parties_prenantes > interet':
		'interests, stake, enjeu, expectations, attentes, concerns, préoccupations, needs, besoins',
	'parties_prenantes > influence': 'power, pouvoir, weight, poids, importance, level of influence',
	'parties_prenantes > participation': 'involvement, engagement, implication, role, contribution',
	gouvernance: 'governance, steering, pilotage, management, gestion',
	'gouvernance > methode': 'method, methodology, méthodologie, approach, approche, démarche, process, processus',
	'gouvernance > delegation': 'delegated, delegated decisions, décisions déléguées, empowerment, autonomy, autonomie',
	'gouvernance > decisions': 'decision log, decision record, registre des décisions, choices, choix',
	communications: 'comms, communication plan, plan de communication',
	'communications > etat_situation':
		'status report, status update, reporting, progress report, rapport d’avancement, compte rendu, suivi',
	'communications > etat_situation > destinataires': 'recipients, audience, readers, lecteurs, public, sent to',
	'communications > etat_situation > support':
		'medium, media, média, format, form, forme, tool, outil, where, où, channel, canal',
	'communications > promotion': 'marketing, outreach, publicité, advertising, awareness, sensibilisation',
	livrables: 'deliverables, outputs, extrants, deliveries, livraisons',
	'livrables > nom': 'deliverable, livrable',
	'livrables > date': 'due, due date, deadline, échéance, delivery date, date de livraison',
	'livrables > partage': 'sharing, shared, share, open source, publication, diffusion',
	'livrables > partage > quoi': 'what, content, contenu, object, objet, type, kind, genre',
	'livrables > partage > depot': 'repository, repo, url, link, lien, where, où, location, emplacement',
	echeancier: 'schedule, timeline, roadmap, calendar, calendrier, planning, planification, plan, feuille de route',
	'echeancier > iterations': 'sprints, cycles, increments, incréments, releases, livraisons, waves, vagues',
	'echeancier > iterations > nom': 'iteration, itération, sprint',
	'echeancier > iterations > valeur':
		'value, value delivered, valeur livrée, benefit, bénéfice, outcome, goal, objectif, but',
	'echeancier > jalons': 'milestones, key dates, dates clés, gates, points de contrôle, checkpoints',
	'echeancier > jalons > nom': 'milestone, jalon',
	'echeancier > jalons > date': 'due, due date, deadline, échéance',
	'echeancier > experimentations': 'experiments, pilots, pilotes, projets pilotes, trials, expériences, prototypes',
	'echeancier > experimentations > hypothese':
		'hypothesis, assumption, question, statement, énoncé, name, nom, experiment, expérience',
	budget: 'costs, coûts, funding, financement, finances',
	'budget > total': 'amount, montant, total cost, coût total, total budget, budget total, sum, somme, enveloppe',
	'budget > devise': 'currency, monnaie',
	'budget > postes':
		'items, line items, lines, lignes, breakdown, ventilation, categories, catégories, expenses, dépenses',
	'budget > postes > nom': 'item, line, ligne, poste',
	'budget > postes > montant': 'amount, cost, coût, sum, somme, total, price, prix, value, valeur',
	'budget > suivi': 'tracking, monitoring, follow up, reporting, oversight, reddition de comptes, contrôle',
	'budget > suivi > publication': 'published, where, où, diffusion',
	contraintes: 'constraints, limits, limites, limitations, restrictions',
	hypotheses: 'assumptions, suppositions',
	dependances: 'dependencies, dependency, prerequisites, préalables',
	risques: 'risks, risk register, registre des risques, threats, menaces',
	'risques > enonce': 'risk, risque, name, nom, title, titre, description, event, événement',
	'risques > categorie': 'category, type, kind, genre, class, famille, nature',
	'risques > probabilite': 'probability, likelihood, chances, vraisemblance, odds',
	'risques > impact': 'severity, sévérité, gravité, consequence, conséquence, effect, effet',
	'risques > reponse':
		'response, mitigation, mitigations, atténuation, treatment, traitement, plan, action, mesure, answer, control, contrôle',
	donnees: 'data, open data, données ouvertes, datasets, jeux de données',
	'donnees > diffusion':
		'publication, published, open data, données ouvertes, release, sharing, partage, datasets, jeux de données',
	'donnees > diffusion > jeu': 'dataset, data set, jeu de données, name, nom, title, titre',
	'donnees > diffusion > portail': 'portal, site, where, où, platform, plateforme, url, link, lien',
	'donnees > diffusion > frequence': 'update frequency, fréquence de mise à jour, updates, mise à jour',
	'donnees > exploitation': 'use, usage, utilisation, analysis, analyse, analytics, data use, valorisation',
	'donnees > exploitation > source': 'dataset, data, jeu, jeu de données, name, nom',
	'donnees > exploitation > decision': 'use, usage, insight, purpose',
	indicateurs: 'measures, mesures',
	'indicateurs > nom': 'indicator, indicateur, metric, kpi',
	'indicateurs > base':
		'baseline, current, current value, valeur actuelle, starting point, point de départ, initial value, valeur initiale, before, avant',
	'indicateurs > cible': 'goal, objectif, objective, expected, target value, valeur cible, valeur visée, after, après',
	'indicateurs > unite': 'unit, unité de mesure, measure, mesure',
	'indicateurs > debut': 'measured from, mesuré depuis, first measure, première mesure',
	benefices: 'benefits, expected benefits, bénéfices attendus, gains, advantages, avantages, outcomes, retombées',
	'benefices > nom': 'benefit, gain',
	'benefices > valeur': 'value, amount, montant, worth, target, cible',
	'benefices > echeance': 'deadline, due, due date, date, date limite, when, quand, by, expected by, horizon',
	'benefices > mesure':
		'measure, measurement, how, comment, method, méthode, indicator, indicateur, metric, mesuré par',
	alignement: 'alignment, strategic alignment, alignement stratégique, strategy, stratégie, targets, cibles',
	'alignement > cible': 'goal, objectif, name, nom, id',
	'alignement > valeur_visee': 'target value, expected value, valeur cible, value, valeur',
	'alignement > mesure': 'measure, measurement, how, comment, method, méthode, contribution',
	'alignement > plan':
		'transformation plan, plan de transformation, plan de transformation numérique, digital transformation plan, organization’s plan, plan de l’organisme',
	pratiques: 'practices, declarations, déclarations, standard practices',
	'pratiques > etat': 'status, state, statut, progress, avancement',
	'pratiques > preuves': 'evidence, proof, proofs',
	'pratiques > echeance': 'deadline, due, due date, date, date limite, target date, when, quand, by',
	'pratiques > evaluee_le':
		'assessed on, assessed at, evaluated on, evaluated at, assessment date, date d’évaluation, reviewed on, last assessed',
	'pratiques > evaluee_par':
		'assessed by, evaluated by, assessor, evaluator, évaluateur, évaluatrice, reviewed by, reviewer',
	'pratiques > commentaire': 'comment, comments, note, notes, remark, remarks, remarque, remarques',
	references: 'links, liens, sources, documents, documentation, bibliography, bibliographie, resources, ressources',
	'references > titre': 'title, name, nom, label, libellé, document, description',
	'references > url': 'link, lien, address, adresse, href, uri, page',
};
