import { type IndicationCase, of } from './indication-case';

/** The actions of the practices 10 to 18. */
export const lastCases: readonly IndicationCase[] = [
	of(
		'portee.approbation',
		['portee: { approbation: { instance: Comité directeur, date: 2026-01-15 } }'],
		[
			'portee: { approbation: { instance: Comité directeur } }',
			'portee: { approbation: { instance: Comité directeur, document: pv.md } }',
		],
		[
			'portee: { approbation: { instance: À déterminer } }',
			'portee: { approbation: { instance: TBD, date: AAAA-MM-JJ } }',
			'portee: { inclus: [Le renouvellement] }',
		],
	),
	of(
		'portee.respect',
		[
			'portee: { inclus: [Le renouvellement], exclus: [Les duplicatas], changements: [{ description: Ajout des mineurs à la portée, date: 2026-04-01 }] }',
		],
		[
			'portee: { inclus: [Le renouvellement] }',
			'portee: { inclus: [Le renouvellement], changements: [{ description: Ajout des mineurs à la portée, date: 2026-04-01 }] }',
			'portee: { inclus: [Le renouvellement], exclus: [Les duplicatas], changements: [{ description: Ajout des mineurs à la portée }] }',
		],
		[
			'portee: { inclus: [], exclus: [N/A], changements: [] }',
			'portee: { changements: [{ description: À compléter }] }',
		],
	),
	of(
		'equipe.diversite_roles',
		[
			'equipe: { roles: [{ role: Propriétaire de produit, famille: affaires }, { role: Designer, famille: experience_utilisateur }, { role: Développeur, famille: technologie }] }',
		],
		[
			'equipe: { roles: [{ role: Propriétaire de produit, famille: affaires }] }',
			'equipe: { roles: [{ role: Architecte, famille: technologie }, { role: Analyste, famille: technologie }, { role: Développeur, famille: technologie }] }',
		],
		['equipe: { roles: [{ role: À combler }, { role: TBD, famille: technologie }] }', 'equipe: { roles: [] }'],
	),
	of(
		'equipe.environnement',
		['equipe: { environnement: Trois jours à distance et une salle réservée à l’équipe. }'],
		['equipe: { environnement: Télétravail offert }'],
		['equipe: { environnement: Hybride }', 'equipe: { environnement: À définir avec les ressources humaines }'],
	),
	of(
		'equipe.autonomie',
		[
			'gouvernance: { delegation: L’équipe tranche seule sous cinquante mille dollars. }\nequipe: { autonomie: Elle choisit ses outils et son rythme de livraison. }',
		],
		[
			'gouvernance: { delegation: L’équipe tranche seule sous cinquante mille dollars. }',
			'equipe: { autonomie: Elle rend compte de ses travaux au comité chaque trimestre. }',
			'equipe: { autonomie: Elle choisit ses outils et soumet le reste au comité. }',
			'gouvernance: { delegation: L’équipe décide }\nequipe: { autonomie: Très grande }',
		],
		['gouvernance: { delegation: Oui }\nequipe: { autonomie: Totale }', 'gouvernance: { instance: Comité directeur }'],
	),
	of(
		'formation.plan',
		['competences: { plan: Chaque analyste suit deux jours de recherche utilisateur d’ici juin. }'],
		[
			'competences: { plan: Plan annuel }',
			'competences: { plan: Ateliers chaque mardi }',
			'competences: { plan: Deux ateliers }',
		],
		['competences: { plan: À venir }', 'competences: { plan: Oui }'],
	),
	of(
		'formation.apprentissage',
		[
			'competences: { activites: [{ nom: Atelier de rédaction claire, date: 2026-05-02 }] }',
			'competences: { activites: [{ nom: Jumelage au comptoir, public: Agentes et agents }] }',
		],
		['competences: { activites: [{ nom: Atelier de rédaction claire }] }'],
		['competences: { activites: [{ nom: À déterminer, forme: TBD }] }', 'competences: { activites: [] }'],
	),
	of(
		'formation.confirmation',
		['competences: { ecarts: [{ competence: Accessibilité, mesure: Mentorat avec une experte. }] }'],
		[
			'competences: { ecarts: [{ competence: Accessibilité, mesure: Mentorat avec une experte. }, { competence: Infonuagique }] }',
		],
		[
			'competences: { ecarts: [{ competence: Accessibilité }] }',
			'competences: { ecarts: [{ competence: Accessibilité, mesure: À définir }] }',
		],
	),
	of(
		'ethique.droits',
		['ethique: { droits: Un refus est toujours motivé et peut être contesté devant une personne. }'],
		[
			'ethique: { droits: Charte respectée }',
			'ethique: { droits: Refus expliqués par écrit }',
			'ethique: { droits: Refus expliqués }',
		],
		['ethique: { droits: Respectés }', 'ethique: { droits: "<à compléter>" }', 'ethique: { droits: }'],
	),
	of(
		'ethique.developpement_durable',
		['ethique: { developpement_durable: Le service garde les serveurs existants deux années de plus. }'],
		['ethique: { developpement_durable: Achats responsables }'],
		['ethique: { developpement_durable: Oui }', 'ethique: { developpement_durable: N/A }'],
	),
	of(
		'ethique.empreinte',
		['ethique: { empreinte: Les pages pèsent moins de trois cents kilooctets. }'],
		['ethique: { empreinte: Pages légères }'],
		['ethique: { empreinte: Faible }', 'ethique: { empreinte: "?" }'],
	),
	of(
		'technologies.innovation',
		[
			'solution: { options: [{ nom: Logiciel libre, retenue: true, motif: Déjà maîtrisé par l’équipe. }, { nom: Service infonuagique, retenue: false }] }',
		],
		[
			'solution: { options: [{ nom: Logiciel libre, retenue: true, motif: Déjà maîtrisé par l’équipe. }] }',
			'solution: { options: [{ nom: Logiciel libre }, { nom: Service infonuagique }] }',
			'solution: { options: [{ nom: Logiciel libre, retenue: true }, { nom: Service infonuagique }] }',
		],
		['solution: { options: [{ nom: À préciser, retenue: true }] }', 'solution: { options: [] }'],
	),
	of(
		'technologies.infonuagique',
		[
			'solution: { hebergement: { mode: infonuagique_publique, justification: Coût moindre sur cinq ans. } }',
			'solution: { hebergement: { mode: hybride, justification: Les données restent au Québec. } }',
			'solution: { hebergement: { mode: infonuagique_gouvernementale } }',
			'solution: { hebergement: { mode: sur_place, justification: Les capteurs n’ont pas de lien avant 2028. } }',
		],
		[
			'solution: { hebergement: { mode: sur_place, justification: Choix historique. } }',
			'solution: { hebergement: { mode: hybride } }',
		],
		[
			'solution: { hebergement: { mode: } }',
			'solution: { hebergement: { justification: À compléter } }',
			'solution: { hebergement: { justification: TBD, mode: infonuagique_publique } }',
		],
	),
	of(
		'technologies.modularite',
		[
			'solution: { architecture: { api: true, description: Un moteur de règles séparé des écrans. } }',
			'solution: { architecture: { modules: [Dossier, Paiement] } }',
		],
		[
			'solution: { architecture: { api: true } }',
			'solution: { architecture: { description: Un seul bloc pour commencer. } }',
			'solution: { architecture: { api: false, description: Un seul bloc pour commencer. } }',
		],
		[
			'solution: { architecture: { modules: [], description: Moderne } }',
			'solution: { architecture: { description: À venir } }',
		],
	),
	of(
		'technologies.demarche',
		[
			'gouvernance: { methode: Découverte puis versions alpha et bêta avec le public. }',
			'gouvernance: { methode: "Service design, two-week iterations" }',
		],
		[
			'gouvernance: { methode: Ateliers mensuels }',
			'gouvernance: { methode: Approche agile }',
			'gouvernance: { methode: Cycle en V avec une recette à la fin. }',
		],
		['gouvernance: { methode: Agile }', 'gouvernance: { methode: À déterminer }'],
	),
	of(
		'reutilisation.solutions_existantes',
		[
			'solution: { reutilisation: [{ nom: Moteur de rendez-vous, source: Santé, decision: Repris tel quel. }] }',
			'solution: { reutilisation: [{ nom: Moteur de rendez-vous, source: Santé, decision: Écarté }] }',
		],
		[
			'solution: { reutilisation: [{ nom: Moteur de rendez-vous }] }',
			'solution: { reutilisation: [{ nom: Moteur de rendez-vous, source: Santé }] }',
		],
		['solution: { reutilisation: [{ nom: TBD, decision: À venir }] }', 'solution: { reutilisation: [] }'],
	),
	of(
		'reutilisation.standards_ouverts',
		['solution: { standards: [OpenAPI 3.1, OAuth 2.1] }'],
		[],
		['solution: { standards: [À compléter] }', 'solution: { standards: [] }'],
	),
	of(
		'reutilisation.fondations',
		[
			'solution: { plateformes: [{ nom: Service d’authentification, nature: fondation_gouvernementale, usage: Connexion des citoyens }] }',
		],
		['solution: { plateformes: [{ nom: Service d’authentification, nature: fondation_gouvernementale }] }'],
		[
			'solution: { plateformes: [{ nom: Clic Québec, nature: commune, usage: Comptes }] }',
			'solution: { plateformes: [{ nom: TBD, nature: fondation_gouvernementale }] }',
		],
	),
	of(
		'reutilisation.partage',
		[
			'livrables: [{ nom: Moteur, partage: { quoi: code_source, licence: LiLiQ-P } }]',
			'livrables: [{ nom: Rapport, partage: { quoi: resultats, depot: "https://exemple.org/rapport" } }]',
		],
		[
			'livrables: [{ nom: Guide, partage: { quoi: documentation, licence: CC BY } }]',
			'livrables: [{ nom: Moteur, partage: { quoi: code_source } }]',
		],
		[
			'livrables: [{ nom: Moteur, partage: { quoi: } }]',
			'livrables: [{ nom: Moteur, partage: { quoi: code_source, licence: TBD } }]',
			'livrables: [{ nom: Moteur }]',
		],
	),
	of(
		'gouvernance.parties_prenantes',
		['parties_prenantes: [{ nom: Syndicat, participation: Siège au comité }, { nom: Municipalités }]'],
		[
			'parties_prenantes: [{ nom: Syndicat, participation: Siège au comité }]',
			'parties_prenantes: [{ nom: Syndicat }, { nom: Municipalités }]',
		],
		['parties_prenantes: [{ nom: À déterminer }]', 'parties_prenantes: [{ nom: TBD, influence: eleve }]'],
	),
	of(
		'gouvernance.etat_situation',
		[
			'communications: { etat_situation: { frequence: mensuelle, destinataires: [Comité directeur] } }\nbudget: { suivi: { frequence: mensuelle, publication: Tableau de bord } }',
		],
		[
			'communications: { etat_situation: { frequence: mensuelle, destinataires: [Comité directeur] } }',
			'budget: { suivi: { frequence: trimestrielle } }',
			'communications: { etat_situation: { frequence: mensuelle } }\nbudget: { suivi: { frequence: mensuelle } }',
			'communications: { etat_situation: { frequence: au besoin, destinataires: [Comité directeur] } }\nbudget: { suivi: { frequence: mensuelle } }',
		],
		[
			'communications: { etat_situation: { frequence: TBD } }',
			'budget: { total: 250000, suivi: { publication: À venir } }',
		],
	),
	of(
		'donnees.diffusion',
		[
			'donnees: { diffusion: [{ jeu: Délais par région, licence: CC BY }] }',
			'donnees: { diffusion: [{ jeu: Délais par région, portail: Données Québec }] }',
		],
		['donnees: { diffusion: [{ jeu: Délais par région }] }'],
		['donnees: { diffusion: [{ jeu: À déterminer, licence: TBD }] }', 'donnees: { diffusion: [] }'],
	),
	of(
		'donnees.exploitation',
		['donnees: { exploitation: [{ source: Journal du site, decision: Ordonner les correctifs du mois. }] }'],
		['donnees: { exploitation: [{ source: Journal du site }] }'],
		[
			'donnees: { exploitation: [{ source: TBD }] }',
			'donnees: { exploitation: [{ source: À préciser, decision: À préciser }] }',
		],
	),
	of(
		'performance.indicateurs',
		[
			'indicateurs: [{ nom: Délai médian, base: 21, cible: 7 }]',
			'indicateurs: [{ nom: Délai médian, cible: sept jours }]',
		],
		['indicateurs: [{ nom: Délai médian }]', 'indicateurs: [{ nom: Délai médian, base: 21 }]'],
		['indicateurs: [{ nom: À déterminer }]', 'indicateurs: [{ nom: "…", cible: TBD }]'],
	),
	of(
		'performance.benefices',
		[
			'benefices: [{ nom: Temps gagné, valeur: 12000, mesure: Heures par dossier avant et après. }]',
			'benefices: [{ nom: Temps gagné, echeance: 2027-03-31, mesure: Heures par dossier. }]',
		],
		['benefices: [{ nom: Temps gagné }]', 'benefices: [{ nom: Temps gagné, valeur: 12000 }]'],
		['benefices: [{ nom: À chiffrer, valeur: TBD }]', 'benefices: [{ nom: TBD, valeur: "?" }]'],
	),
	of(
		'performance.risques',
		[
			'risques: [{ enonce: Retard du fournisseur, probabilite: moyen, impact: eleve, reponse: Pénalités au contrat. }]',
			'risques: [{ enonce: Retard du fournisseur, impact: forte, reponse: Pénalités au contrat. }]',
		],
		[
			'risques: [{ enonce: Retard du fournisseur }]',
			'risques: [{ enonce: Retard du fournisseur, reponse: Pénalités au contrat. }]',
			'risques: [{ enonce: Retard du fournisseur, probabilite: moyen, impact: eleve }]',
		],
		['risques: [{ enonce: À compléter, probabilite: faible }]', 'risques: [{ enonce: Retard }]', 'risques: []'],
	),
];
