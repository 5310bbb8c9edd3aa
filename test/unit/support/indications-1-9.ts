import { type IndicationCase, of } from './indication-case';

/** The actions of the practices 1 to 9. */
export const firstCases: readonly IndicationCase[] = [
	of(
		'comprendre.participation',
		[
			'usagers: { recherche: [{ methode: entrevue, participants: 12 }] }',
			'usagers: { recherche: [{ methode: sondage, constats: [Les dates limites se perdent] }] }',
		],
		[
			'usagers: { recherche: [{ methode: entrevue }] }',
			'usagers: { recherche: [{ methode: analyse_donnees, date: 2026-02-03, constats: [Un appel sur trois] }] }',
		],
		[
			'usagers: { recherche: [{ methode: }] }',
			'usagers: { recherche: [{ methode: entrevue, date: AAAA-MM-JJ, constats: [À compléter] }] }',
			'usagers: { plan_recherche: Huit rencontres au printemps. }',
		],
	),
	of(
		'comprendre.observation',
		[
			'usagers: { recherche: [{ methode: observation, participants: 6 }] }',
			'usagers: { recherche: [{ methode: sondage, participants: 40 }, { methode: observation, date: 2026-02-03 }] }',
		],
		[
			'usagers: { recherche: [{ methode: analyse_donnees, date: 2026-02-03 }] }',
			'usagers: { recherche: [{ methode: observation }, { methode: entrevue, participants: 6 }] }',
		],
		[
			'usagers: { recherche: [{ methode: sondage, participants: 40 }] }',
			'usagers: { recherche: [{ methode: groupe_discussion }] }',
			'usagers: { recherche: [{ constats: [Observation des files au comptoir] }] }',
		],
	),
	of(
		'comprendre.retroaction',
		[
			'usagers: { retroaction: { canaux: [bouton sur chaque page], usage: Revue chaque mois par l’équipe. } }',
			'usagers: { retroaction: { canaux: [sondage], frequence: mensuelle } }',
		],
		[
			'usagers: { retroaction: { canaux: [sondage de sortie] } }',
			'usagers: { retroaction: { usage: Les plaintes guident la suite. } }',
		],
		['usagers: { retroaction: { canaux: [TBD], usage: Oui } }', 'usagers: { retroaction: { canaux: [] } }'],
	),
	of(
		'experience.parcours',
		[
			'parcours: [{ nom: Demander, etapes: [{ nom: S’informer, numerique: true }, { nom: Déposer, numerique: true }] }]',
		],
		[
			'parcours: [{ nom: Demander un permis }]',
			'parcours: [{ nom: Demander, etapes: [{ nom: Déposer, numerique: true }] }]',
			'parcours: [{ nom: Demander, etapes: [{ nom: Déposer, numerique: true }, { nom: À préciser }] }]',
		],
		['parcours: [{ nom: À compléter }]', 'parcours: [{ nom: , etapes: [] }]'],
	),
	of(
		'experience.plan_recherche',
		[
			'usagers: { plan_recherche: Deux vagues d’entrevues par an., essais: [{ type: utilisabilite, participants: 8 }] }',
			'usagers: { plan_recherche: { document: plan.md }, essais: [{ type: accessibilite, resultat: Rien ne bloque au clavier. }] }',
		],
		[
			'usagers: { plan_recherche: Deux vagues d’entrevues par an. }',
			'usagers: { essais: [{ type: utilisabilite, participants: 8 }] }',
			'usagers: { plan_recherche: Deux vagues par an., essais: [{ type: charge }] }',
			'usagers: { plan_recherche: Deux vagues par an., essais: [{ type: charge, date: 2026-05-01 }] }',
		],
		['usagers: { plan_recherche: Oui }', 'usagers: { plan_recherche: À venir, essais: [{ type: }] }'],
	),
	of(
		'experience.proactivite',
		['parcours: [{ nom: Renouveler, services_connexes: [Changement d’adresse], rappels: [Texto trente jours avant] }]'],
		[
			'parcours: [{ nom: Renouveler, services_connexes: [Changement d’adresse] }]',
			'parcours: [{ nom: Renouveler, rappels: [Texto trente jours avant] }]',
		],
		['parcours: [{ nom: Renouveler, services_connexes: [], rappels: [TBD] }]', 'parcours: [{ nom: Renouveler }]'],
	),
	of(
		'experience.fonction_ux',
		[
			'equipe: { roles: [{ role: Designer de service, famille: experience_utilisateur }] }',
			'equipe: { roles: [{ role: Designer de service, famille: experience_utilisateur, etp: 0.2 }] }',
		],
		['equipe: { roles: [{ role: Designer de service, famille: experience_utilisateur, etp: 0 }] }'],
		[
			'equipe: { roles: [{ role: Développeuse, famille: technologie }] }',
			'equipe: { roles: [{ role: Expérience utilisateur }] }',
			'equipe: { roles: [{ role: À définir, famille: experience_utilisateur }] }',
		],
	),
	of(
		'coherence.plateformes_communes',
		[
			'solution: { plateformes: [{ nom: Clic Québec, nature: commune }] }',
			'solution: { plateformes: [{ nom: Service d’authentification, nature: fondation_gouvernementale, usage: Connexion }] }',
		],
		[
			'solution: { plateformes: [{ nom: Moteur maison, nature: organisme }] }',
			'solution: { plateformes: [{ nom: Moteur maison }] }',
		],
		['solution: { plateformes: [{ nom: "…", nature: commune }] }', 'solution: { plateformes: [{ nature: }] }'],
	),
	of(
		'coherence.modes',
		[
			'solution: { canaux: [{ type: web, soutien: Clavardage en semaine }, { type: telephone, soutien: Même dossier affiché }] }',
		],
		[
			'solution: { canaux: [{ type: web }] }',
			'solution: { canaux: [{ type: web, soutien: Clavardage en semaine }, { type: comptoir }] }',
		],
		['solution: { canaux: [{ type: }] }', 'solution: { canaux: [{ type: web, soutien: À compléter }] }'],
	),
	of(
		'coherence.identite',
		[
			'solution: { identite: { systeme_design: Système de design gouvernemental } }',
			'solution: { identite: { description: Entête et signature de l’État sur chaque page. } }',
		],
		[],
		['solution: { identite: { systeme_design: N/A } }', 'solution: { identite: { description: Gouvernementale } }'],
	),
	of(
		'simplicite.regles',
		[
			'besoins: [{ enonce: Renouveler sans se déplacer, regles: [{ regle: Deux pièces d’identité, simplification: Une seule suffit désormais }] }]',
		],
		['besoins: [{ enonce: Renouveler sans se déplacer, regles: [{ regle: Deux pièces d’identité exigées }] }]'],
		[
			'besoins: [{ enonce: Renouveler sans se déplacer, regles: [] }]',
			'besoins: [{ enonce: Renouveler sans se déplacer, regles: [{ regle: À préciser, simplification: TBD }] }]',
			'besoins: [{ enonce: Simplifier les règles d’admission }]',
		],
	),
	of(
		'simplicite.information_connue',
		[
			'renseignements: [{ nom: Adresse, source: deja_connu }]',
			'renseignements: [{ nom: Revenu, source: partenaire }, { nom: Photo, source: usager }]',
		],
		[
			'renseignements: [{ nom: Adresse, source: usager }]',
			'renseignements: [{ nom: Adresse, source: deja_connu }, { nom: Photo }]',
		],
		[
			'renseignements: [{ nom: Adresse }]',
			'renseignements: [{ nom: Adresse, source: }]',
			'renseignements: [{ nom: "…", source: deja_connu }]',
		],
	),
	of(
		'simplicite.accessibilite',
		[
			'solution: { accessibilite: { norme: SGQRI 008 3.0, niveau: AA } }',
			'solution: { accessibilite: { norme: WCAG 2.2, audit: 2026-05-04 } }',
		],
		[
			'solution: { accessibilite: { norme: SGQRI 008 3.0 } }',
			'solution: { accessibilite: { audit: Prévu avant la mise en ligne } }',
		],
		[
			'solution: { accessibilite: { norme: À confirmer } }',
			'solution: { accessibilite: { norme: TBD, niveau: "…", audit: AAAA-MM-JJ } }',
		],
	),
	of(
		'inclusion.conception_inclusive',
		[
			'usagers: { groupes: [{ nom: Aînés, situations: [Vue réduite] }] }',
			'usagers: { groupes: [{ nom: Aînés, situations: [Vue réduite] }, { nom: Étudiants }] }',
		],
		['usagers: { groupes: [{ nom: Aînés, situations: [Vue réduite] }, { nom: Étudiants }, { nom: Familles }] }'],
		[
			'usagers: { groupes: [{ nom: Aînés }] }',
			'usagers: { groupes: [{ nom: Aînés, situations: [À compléter] }] }',
			'usagers: { groupes: [{ nom: Aînés, situations: [] }] }',
		],
	),
	of(
		'inclusion.diversite',
		[
			'usagers: { groupes: [{ nom: Aînés }, { nom: Jeunes }], recherche: [{ methode: entrevue, groupes: [Aînés, Jeunes] }], essais: [{ type: utilisabilite, groupes: [Aînés, Jeunes] }] }',
			'usagers: { groupes: [{ nom: Aînés }, { nom: Jeunes }], recherche: [{ methode: entrevue, groupes: [Aînés] }], essais: [{ type: utilisabilite, groupes: [Jeunes] }] }',
		],
		[
			'usagers: { groupes: [{ nom: Aînés }, { nom: Jeunes }], recherche: [{ methode: entrevue, groupes: [Aînés, Jeunes] }] }',
			'usagers: { groupes: [{ nom: Aînés }], recherche: [{ methode: entrevue, groupes: [Aînés, aînés] }], essais: [{ type: charge, groupes: [Aînés] }] }',
		],
		[
			'usagers: { groupes: [{ nom: Aînés }, { nom: Jeunes }], recherche: [{ methode: entrevue, groupes: [] }] }',
			'usagers: { groupes: [{ nom: Aînés }, { nom: Jeunes }] }',
		],
	),
	of(
		'en_ligne.priorite_en_ligne',
		[
			'solution: { canaux: [{ type: web, principal: true }] }',
			'solution: { canaux: [{ type: telephone }, { type: mobile, principal: true }] }',
		],
		[],
		[
			'solution: { canaux: [{ type: telephone, principal: true }] }',
			'solution: { canaux: [{ type: web }] }',
			'solution: { canaux: [{ type: web, principal: false }, { type: comptoir, principal: true }] }',
			'solution: { canaux: [{ principal: true }] }',
		],
	),
	of(
		'en_ligne.promotion',
		['communications: { promotion: [Encart dans l’avis de renouvellement] }'],
		['communications: { promotion: [Infolettre mensuelle] }'],
		[
			'communications: { promotion: [À venir] }',
			'communications: { promotion: [Oui] }',
			'communications: { etat_situation: { frequence: mensuelle } }',
		],
	),
	of(
		'en_ligne.mobile',
		['solution: { canaux: [{ type: mobile, soutien: Clavardage en semaine }] }'],
		['solution: { canaux: [{ type: web }, { type: mobile }] }'],
		[
			'solution: { canaux: [{ type: web, soutien: Clavardage en semaine }] }',
			'solution: { canaux: [{ type: mobile, soutien: TBD }] }',
		],
	),
	of(
		'bout_en_bout.ensemble_prestation',
		[
			'parcours: [{ nom: Demander, etapes: [{ nom: Déposer, numerique: true }, { nom: Prêter serment, numerique: false, motif: La loi veut une présence. }] }]',
		],
		[
			'parcours: [{ nom: Demander, etapes: [{ nom: Déposer, numerique: true }, { nom: Signer, numerique: false }] }]',
			'parcours: [{ nom: Demander, etapes: [{ nom: Déposer, numerique: true }, { nom: Payer }] }]',
			'parcours: [{ nom: Demander, etapes: [{ nom: Déposer, numerique: true }] }]',
		],
		[
			'parcours: [{ nom: Demander, etapes: [{ nom: Signer, numerique: false }] }]',
			'parcours: [{ nom: Demander, etapes: [{ nom: Déposer }] }]',
			'parcours: [{ nom: Demander, etapes: [{ nom: Signer, numerique: false, motif: À valider }] }]',
		],
	),
	of(
		'bout_en_bout.essais',
		[
			'usagers: { essais: [{ type: bout_en_bout, date: 2026-06-01 }] }',
			'usagers: { essais: [{ type: bout_en_bout, resultat: Onze dossiers rendus sans reprise. }] }',
		],
		['usagers: { essais: [{ type: bout_en_bout }] }'],
		[
			'usagers: { essais: [{ type: utilisabilite, date: 2026-06-01 }] }',
			'usagers: { essais: [{ type: bout_en_bout, date: AAAA-MM-JJ }] }',
			'usagers: { essais: [{ type: bout_en_bout, resultat: … }] }',
		],
	),
	of(
		'valeur.pmv',
		[
			'solution: { pmv: { fonctionnalites: [Déposer une demande], date: 2026-09-01 } }',
			'solution: { pmv: { fonctionnalites: [Déposer une demande], objectifs: [Réduire le délai de moitié] } }',
		],
		['solution: { pmv: { fonctionnalites: [Déposer une demande] } }', 'solution: { pmv: { date: 2026-09-01 } }'],
		[
			'solution: { pmv: { fonctionnalites: [], objectifs: [À définir] } }',
			'solution: { pmv: { date: AAAA-MM-JJ } }',
			'solution: { pmv: { fonctionnalites: [TODO] } }',
		],
	),
	of(
		'valeur.iterations',
		['echeancier: { iterations: [{ nom: Un, valeur: Le dépôt en ligne }, { nom: Deux, valeur: Le suivi en ligne }] }'],
		[
			'echeancier: { iterations: [{ nom: Un, valeur: Le dépôt en ligne }] }',
			'echeancier: { iterations: [{ nom: Un, debut: 2026-01-01 }, { nom: Deux, debut: 2026-03-01 }] }',
		],
		[
			'echeancier: { iterations: [] }',
			'echeancier: { iterations: [{ nom: À définir, valeur: À définir }] }',
			'echeancier: { jalons: [{ nom: Mise en ligne, date: 2026-09-01 }] }',
		],
	),
	of(
		'valeur.experimentation',
		[
			'echeancier: { experimentations: [{ hypothese: La photo remplace le timbre, date: 2026-02-01 }] }',
			'echeancier: { experimentations: [{ hypothese: La photo remplace le timbre, resultat: Sept sur neuf y arrivent. }] }',
			'echeancier: { experimentations: [{ hypothese: La maquette suffit à guider la photo, resultat: Sept sur neuf y arrivent. }] }',
		],
		['echeancier: { experimentations: [{ hypothese: La photo remplace le timbre }] }'],
		[
			'echeancier: { experimentations: [{ hypothese: À préciser }] }',
			'echeancier: { experimentations: [{ hypothese: Photo }] }',
		],
	),
	of(
		'securite.necessite',
		[
			'renseignements: [{ nom: Adresse, necessite: Pour poster la carte. }]',
			'renseignements: [{ nom: Adresse, necessite: Pour poster la carte. }, { nom: Usage du bâtiment, personnel: false }]',
		],
		['renseignements: [{ nom: Adresse, necessite: Pour poster la carte. }, { nom: Photo }]'],
		[
			'renseignements: [{ nom: Adresse }]',
			'renseignements: [{ nom: Adresse, necessite: Requis }]',
			'renseignements: [{ nom: Adresse, necessite: À valider }]',
			'renseignements: [{ nom: Usage du bâtiment, personnel: false }]',
		],
	),
	of(
		'securite.normes',
		[
			'securite: { normes: [Directive sur la sécurité de l’information], efvp: { etat: terminee, date: 2026-03-01 } }',
			'securite: { normes: [ISO 27001], efvp: { etat: en_cours, document: efvp.md } }',
		],
		[
			'securite: { normes: [ISO 27001] }\nrenseignements: [{ nom: Adresse, personnel: true }]',
			'securite: { efvp: { etat: terminee, date: 2026-03-01 } }',
			'securite: { normes: [ISO 27001], efvp: { etat: planifiee } }',
		],
		[
			'securite: { normes: [TBD] }',
			'securite: { normes: [], efvp: { etat: } }',
			'securite: { effets_usagers: La double vérification ralentit la connexion. }',
		],
	),
	of(
		'securite.cyberrisques',
		[
			'risques: [{ enonce: Vol de comptes par hameçonnage, categorie: cybersecurite, reponse: Double vérification offerte. }]',
		],
		['risques: [{ enonce: Vol de comptes par hameçonnage, categorie: cybersecurite }]'],
		[
			'risques: [{ enonce: Retard du fournisseur, categorie: livraison, reponse: Pénalités au contrat. }]',
			'risques: [{ enonce: Vol de comptes par hameçonnage, reponse: Double vérification. }]',
			'risques: [{ enonce: À compléter, categorie: cybersecurite }]',
		],
	),
	of(
		'securite.effets_ux',
		['securite: { effets_usagers: La double vérification ajoute une étape que l’on saute sur un appareil connu. }'],
		['securite: { effets_usagers: Étape ajoutée }'],
		[
			'securite: { effets_usagers: Aucun }',
			'securite: { effets_usagers: À évaluer avec la sécurité }',
			'securite: { effets_usagers: À compléter }',
		],
	),
];
