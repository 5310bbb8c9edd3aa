import assert from 'node:assert/strict';
import { analyse } from '../standard';
import { environment, fixed, layouts } from './support/findings';
import { charter } from './support/practice-charters';

/** What is said of answers in part: `code @ text under the squiggle: what is lacking`. */
function partial(sections: string, language: 'fr' | 'en' = 'fr', phase = 'exploitation') {
	const text = charter(phase, sections);
	return analyse(text, environment({ language }))
		.findings.filter(({ code }) => code.endsWith('/partielle'))
		.map((one) => ({ ...one, said: `${one.code} @ ${text.slice(one.start, one.end)}: ${lack(one.message)}`, text }));
}

const lack = (message: string) => message.replace(/^.*\)\u00a0?: /, '').replace(/\u00a0/g, ' ');
const said = (sections: string, language: 'fr' | 'en' = 'fr') => partial(sections, language).map((one) => one.said);

describe('an answer in part', () => {
	const cases: readonly (readonly [string, string, readonly string[], (readonly string[])?])[] = [
		[
			'does not ask for the channel that is there',
			'solution:\n  canaux:\n    - { type: web, principal: true, soutien: Clavardage en semaine }\n    - { type: mobile }\n',
			['en_ligne.mobile/partielle @ { type: mobile }: ajoutez « soutien » à « mobile ».'],
			['en_ligne.mobile/partielle @ { type: mobile }: add “soutien” to “mobile”.'],
		],
		[
			'stands on the second item, the one that lacks',
			'benefices:\n  - { nom: Heures gagnées, valeur: 900, mesure: Registre des appels }\n  - { nom: Papier évité, valeur: 40000 }\n',
			[
				'performance.benefices/partielle @ { nom: Papier évité, valeur: 40000 }: ajoutez « mesure » à « Papier évité ».',
			],
		],
		[
			'says of each of two items what it lacks',
			'donnees:\n  exploitation:\n    - { source: Journal du site }\n    - { source: Appels }\n',
			[
				'donnees.exploitation/partielle @ { source: Journal du site }: ajoutez « decision » à « Journal du site ».',
				'donnees.exploitation/partielle @ { source: Appels }: ajoutez « decision » à « Appels ».',
			],
		],
		[
			'says once what three items lack',
			'donnees:\n  exploitation:\n    - { source: Journal du site }\n    - { source: Appels }\n    - { source: Plaintes }\n',
			[
				'donnees.exploitation/partielle @ { source: Journal du site }: ajoutez « decision » à chacun des 3 éléments, comme « Journal du site ».',
			],
			[
				'donnees.exploitation/partielle @ { source: Journal du site }: add “decision” to each of the 3 items, such as “Journal du site”.',
			],
		],
		[
			'names the field that is not there, where it would be',
			'equipe:\n  autonomie: Elle rend compte de ses travaux chaque trimestre au comité.\ngouvernance:\n  instance: Comité directeur\n',
			['equipe.autonomie/partielle @ gouvernance: écrivez « gouvernance.delegation ».'],
		],
		[
			'says once what two actions lack',
			'usagers:\n  plan_recherche: Observer le comptoir au printemps.\n  recherche:\n    - { methode: observation, date: 2026-02-03, constats: [Les dates se perdent vite], groupes: [A, B] }\n  groupes: [{ nom: A, situations: [Nuit] }, { nom: B, situations: [Jour] }]\n',
			['experience.plan_recherche/partielle @ usagers: écrivez « usagers.essais ».'],
		],
		[
			'asks for more of what is thin, not for what is there',
			'benefices:\n  - { nom: Revenus des ventes, valeur: 15 %, mesure: Comptabilité }\n',
			['performance.benefices/partielle @ Comptabilité: dites-en plus sous « mesure », pour « Revenus des ventes ».'],
			['performance.benefices/partielle @ Comptabilité: say more under “mesure”, for “Revenus des ventes”.'],
		],
		[
			'asks for an answer where a text only keeps the place, not for the key that is there',
			'benefices:\n  - { nom: Papier évité, valeur: 40000, mesure: Aucune }\n  - { nom: Heures gagnées, valeur: 900, mesure: }\n',
			[
				'performance.benefices/partielle @ Aucune: répondez sous « mesure », pour « Papier évité ».',
				'performance.benefices/partielle @ { nom: Heures gagnées, valeur: 900, mesure: }: répondez sous « mesure », pour « Heures gagnées ».',
			],
			[
				'performance.benefices/partielle @ Aucune: answer under “mesure”, for “Papier évité”.',
				'performance.benefices/partielle @ { nom: Heures gagnées, valeur: 900, mesure: }: answer under “mesure”, for “Heures gagnées”.',
			],
		],
		[
			'tells what many items hold open apart from what many lack',
			`benefices:\n${['À préciser', 'TBD', 'Aucune'].map((mesure, index) => `  - { nom: Gain ${index}, valeur: 5, mesure: ${mesure} }\n`).join('')}${['Appels', 'Plaintes', 'Achats'].map((mesure, index) => `  - { nom: Recul ${index}, valeur: 5, mesure: ${mesure} }\n`).join('')}  - { nom: Papier évité, valeur: 40000 }\n`,
			[
				'performance.benefices/partielle @ { nom: Gain 0, valeur: 5, mesure: À préciser }: répondez sous « mesure », pour chacun des 3 éléments, comme « Gain 0 ».',
				'performance.benefices/partielle @ { nom: Recul 0, valeur: 5, mesure: Appels }: dites-en plus sous « mesure », pour chacun des 3 éléments, comme « Recul 0 ».',
				'performance.benefices/partielle @ { nom: Papier évité, valeur: 40000 }: ajoutez « mesure » à « Papier évité ».',
			],
		],
		[
			'is quiet of a text of which it is said that it is vague',
			'benefices:\n  - { nom: Papier évité, valeur: 40000, mesure: Suivi des gains réalisés }\ncompetences: { plan: Plan annuel }\nethique: { droits: Charte respectée }\n',
			[],
		],
		[
			'asks for the key that is not there beside a vague text',
			'benefices:\n  - { nom: Papier évité, mesure: Suivi des gains réalisés }\ncommunications: { etat_situation: { frequence: De façon périodique } }\n',
			[
				'performance.benefices/partielle @ { nom: Papier évité, mesure: Suivi des gains réalisés }: ajoutez « valeur » ou « echeance » à « Papier évité ».',
				'gouvernance.etat_situation/partielle @ etat_situation: écrivez « budget.suivi ».',
				'gouvernance.etat_situation/partielle @ { frequence: De façon périodique }: ajoutez « destinataires » ou « support » à « communications.etat_situation ».',
			],
		],
		[
			'leaves the journey of today alone',
			'parcours:\n  - nom: Demander un permis, aujourd’hui\n    etapes: [{ nom: Poster, canal: poste, numerique: false }, { nom: Attendre, numerique: false }]\n  - nom: Demander un permis\n    etapes: [{ nom: Déposer, numerique: true }, { nom: Payer }]\n',
			['bout_en_bout.ensemble_prestation/partielle @ { nom: Payer }: ajoutez « numerique » à « Payer ».'],
		],
		[
			'says all that a bare item lacks, and nothing else of it',
			'usagers:\n  groupes: [{ nom: A, situations: [Nuit] }, { nom: B, situations: [Jour] }]\n  recherche:\n    - { methode: observation, date: 2026-10-03, constats: [Les dates se perdent vite], groupes: [A, B] }\n    - { methode: entrevue }\n  essais: [{ type: bout_en_bout, date: 2026-11-02, participants: 4, groupes: [A, B], resultat: Onze dossiers menés à terme }]\n  plan_recherche: Deux vagues d’entrevues par an.\n',
			[
				'comprendre.participation/partielle @ { methode: entrevue }: ajoutez « date », « participants », « constats » ou « groupes » à « entrevue ».',
			],
		],
		[
			'is quiet of what follows from a key that is misspelt',
			'benefices:\n  - { nom: Papier évité, valeur: 40000, mesures: Achats de papier }\n',
			[],
		],
		[
			'is quiet of what follows from a value that is none of the list',
			'solution:\n  plateformes:\n    - { nom: Authentification gouvernementale, nature: fondation, usage: Connexion }\n',
			[],
		],
		[
			'is quiet of what a check says more closely, and of that item alone',
			'risques:\n  - { enonce: Le fournisseur livre en retard, impact: moyen }\n  - { enonce: Le budget est dépassé, reponse: Un poste est gelé }\n',
			[
				'performance.risques/partielle @ { enonce: Le budget est dépassé, reponse: Un poste est gelé }: ajoutez « probabilite » ou « impact » à « Le budget est dépassé ».',
			],
		],
		[
			'is quiet of the hosting whose mode is none of the list',
			'solution:\n  hebergement: { mode: cloud, justification: "Contrat du regroupement d’achats, données au Québec" }\n',
			[],
		],
		[
			'asks for no test of its groups where the tests themselves are asked for',
			'usagers:\n  plan_recherche: TBD\n  recherche:\n    - { methode: observation, date: 2026-02-03, constats: [Les dates se perdent vite], groupes: [A, B] }\n  groupes: [{ nom: A, situations: [Nuit] }, { nom: B, situations: [Jour] }]\n',
			[],
		],
		...[
			'equipe: { autonomie: L’équipe décide seule de ce qu’elle publie chaque jeudi. }\n',
			'equipe: { autonomie: The team releases every week without asking anyone. }\n',
			'equipe: { autonomie: L’équipe choisit les textes; la direction approuve le budget seulement. }\n',
			'renseignements: [{ nom: Photo du nid-de-poule, necessite: Choisir l’enrobé, source: usager }]\n',
			'renseignements: [{ nom: Numéro d’assurance sociale, necessite: Produire le feuillet fiscal, source: usager, mandat: Loi sur les impôts }]\n',
			'equipe: { roles: [{ role: Product lead, famille: affaires }, { role: Developers, famille: technologie }] }\n',
			'renseignements: [{ nom: Mobile number, necessite: To send the alert, source: usager }]\n',
			'solution: { plateformes: [{ nom: Outil de formulaires de la Ville, nature: organisme, usage: Signalements }] }\n',
			'echeancier: { experimentations: [{ hypothese: Une photo remplace la visite, date: 2026-05-13, resultat: D’accord dans 56 cas sur 60 }] }\n',
		].map((sections): [string, string, string[]] => [
			`says nothing where nothing lacks for certain: ${sections}`,
			sections,
			[],
		]),
		[
			'asks whether what is known somewhere has to be asked for, where it stands',
			'renseignements:\n  - { nom: Photo du nid-de-poule, necessite: Choisir l’enrobé, source: usager }\n  - { nom: Revenu du ménage, necessite: Fixer le montant, source: usager }\n',
			[
				'simplicite.information_connue/partielle @ { nom: Revenu du ménage, necessite: Fixer le montant, source: usager }: si un organisme public tient déjà ce renseignement, ne le redemandez pas : dites-le « deja_connu », ou d’un « partenaire ».',
			],
		],
		[
			'asks for a shared platform where all are bought',
			'solution: { plateformes: [{ nom: Suite NextGen, nature: externe, usage: Dossiers }] }\n',
			[
				'coherence.plateformes_communes/partielle @ plateformes: ajoutez une plateforme de nature « commune » ou « fondation_gouvernementale », ou dites sous « nature » laquelle l’est.',
			],
		],
	];
	for (const [name, sections, french, english] of cases)
		it(name, () => {
			assert.deepEqual(said(sections), french);
			if (english) assert.deepEqual(said(sections, 'en'), english);
		});

	it('adds the key where it lacks, in every layout', () => {
		for (const { lay } of layouts) {
			const text = lay(
				charter(
					'exploitation',
					'benefices:\n  - nom: Heures gagnées\n    valeur: 900\n    mesure: Registre des appels\n  - nom: Papier évité\n    valeur: 40000\n',
				),
			);
			const found = analyse(text, environment()).findings.find(
				({ code }) => code === 'performance.benefices/partielle',
			);
			const fix = found?.fixes?.[0];
			assert.equal(fix?.title, 'Ajouter «\u00a0mesure\u00a0»');
			assert.match(fixed(text, fix), /valeur: 40000\r?\n +mesure: …\r?\n/);
		}
	});

	it('keeps the place of a day as days are written', () => {
		const [one] = partial('portee:\n  approbation:\n    instance: Comité directeur\n').filter(
			({ code }) => code === 'portee.approbation/partielle',
		);
		assert.ok(one);
		const result = fixed(one.text, one.fixes?.[0]);
		assert.match(result, /\n {4}date: AAAA-MM-JJ\n/);
		const told = analyse(result, environment()).findings.map(({ code }) => code);
		assert.deepEqual(
			told.filter((code) => code === 'format/date'),
			[],
		);
	});
});
