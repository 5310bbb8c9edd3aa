import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import {
	type CharterValue,
	charterSchema,
	fieldAt,
	itemType,
	type PlacedField,
} from '../../server/engine/schema/charter';
import type { Bilingual, EnumType, EnumValue, FieldType } from '../../server/engine/schema/types';
import { standard } from '../standard';
import { asText, formatProblems, placedFields as placed, valuesWith } from './support/charter-values';

interface Facts {
	cibles: { id: string }[];
	pratiques: { id: string; titre: string; actions: { id: string; beta: string; champs: string[] }[] }[];
}

/** The values of a closed list, the standard's among them. */
const valuesOf = (type: EnumType) => standard.valuesOf(type);
const facts = parse(readFileSync(join(process.cwd(), 'test/fixtures/catalogue-facts.yaml'), 'utf8')) as Facts;
const name = ({ path }: PlacedField) => path.join('.');

/** The texts of a closed list, or those suggested by an open one. */
function namedValues(type: FieldType): readonly EnumValue[] {
	const item = itemType(type);
	if (item.kind === 'enum') return valuesOf(item);
	return item.kind === 'text' ? (item.suggestions ?? []) : [];
}

describe('the schema of the charter', () => {
	it('has every section, in order', () => {
		assert.deepEqual(
			Object.keys(charterSchema.fields),
			(
				'charte version edition initiative approbations contexte besoins usagers parcours objectifs portee solution ' +
				'renseignements securite ethique equipe competences parties_prenantes gouvernance communications livrables ' +
				'echeancier budget contraintes hypotheses dependances risques donnees indicateurs benefices alignement ' +
				'pratiques references'
			).split(' '),
		);
	});

	it('has every field of the format and no other', () => {
		const expected: Record<string, string> = {
			initiative: 'nom* organisme* phase* description type debut debut_travaux fin responsable parrain',
			approbations: 'qui* date* document',
			besoins: 'enonce* groupes source regles',
			'besoins.regles': 'regle simplification',
			usagers: 'groupes plan_recherche recherche essais retroaction consultation representation',
			'usagers.groupes': 'nom* description situations taille nature',
			'usagers.plan_recherche': 'document',
			'usagers.recherche': 'methode* date participants groupes constats preuve',
			'usagers.essais': 'type* date participants groupes resultat preuve',
			'usagers.retroaction': 'canaux frequence usage',
			'usagers.consultation': 'moyens date resultat',
			'usagers.representation': 'representants designation limites',
			parcours: 'nom* etapes services_connexes rappels promesse',
			'parcours.etapes': 'nom* numerique canal motif irritants',
			'parcours.promesse': 'delai suivi avis',
			'parcours.promesse.avis': 'nom* canaux consentement',
			objectifs: 'enonce* indicateurs',
			portee: 'inclus exclus approbation changements',
			'portee.approbation': 'instance* date document',
			'portee.changements': 'date description* decision',
			solution:
				'options pmv canaux plateformes reutilisation standards hebergement architecture automatisation accessibilite identite',
			'solution.options': 'nom* retenue motif',
			'solution.pmv': 'fonctionnalites date objectifs',
			'solution.canaux': 'type* principal soutien',
			'solution.plateformes': 'nom* nature usage',
			'solution.reutilisation': 'nom* source decision',
			'solution.hebergement': 'mode justification',
			'solution.architecture': 'api modules description',
			'solution.automatisation': 'nom* moyen reaffectation reprise',
			'solution.accessibilite': 'norme niveau audit',
			'solution.identite': 'systeme_design description',
			renseignements: 'nom* necessite personnel source consentement conservation acces mandat',
			securite: 'normes efvp categorisation effets_usagers journal_acces',
			'securite.efvp': 'date document etat commentaire',
			'securite.categorisation': 'disponibilite integrite confidentialite',
			ethique: 'droits developpement_durable empreinte neutralite',
			equipe: 'roles environnement autonomie',
			'equipe.roles': 'role* famille etp',
			competences: 'plan activites ecarts gestion_changement',
			'competences.activites': 'nom* forme date public',
			'competences.ecarts': 'competence* mesure',
			'competences.gestion_changement': 'nom* effet accompagnement',
			parties_prenantes: 'nom* interet influence participation',
			gouvernance: 'instance methode delegation decisions',
			communications: 'etat_situation promotion',
			'communications.etat_situation': 'frequence* destinataires support',
			livrables: 'nom* date responsable partage',
			'livrables.partage': 'quoi licence depot',
			echeancier: 'iterations jalons experimentations',
			'echeancier.iterations': 'nom* debut fin valeur',
			'echeancier.jalons': 'nom* date*',
			'echeancier.experimentations': 'hypothese* date resultat',
			budget: 'total devise postes suivi',
			'budget.postes': 'nom* montant*',
			'budget.suivi': 'frequence publication',
			risques: 'enonce* categorie probabilite impact reponse responsable',
			donnees: 'diffusion exploitation',
			'donnees.diffusion': 'jeu* licence portail frequence',
			'donnees.exploitation': 'source* decision',
			indicateurs: 'nom* base cible unite frequence debut',
			benefices: 'nom* valeur echeance mesure',
			alignement: 'cible* valeur_visee mesure indicateurs plan',
			references: 'titre* url',
			'pratiques.*.*': 'etat* motif justification preuves responsable echeance evaluee_le evaluee_par commentaire',
		};
		const actual: Record<string, string> = {};
		for (const { path, field } of placed) {
			const parent = path.slice(0, -1).join('.');
			if (parent === '') continue;
			const key = `${path.at(-1)}${field.required ? '*' : ''}`;
			actual[parent] = actual[parent] === undefined ? key : `${actual[parent]} ${key}`;
		}
		assert.deepEqual(actual, expected);
		const required = Object.entries(charterSchema.fields).filter(([, field]) => field.required);
		assert.deepEqual(
			required.map(([key]) => key),
			['charte', 'initiative'],
		);
	});

	it('knows every target of the strategy', () => {
		assert.deepEqual(
			namedValues(charterSchema.fields.alignement.type.of.fields.cible.type).map((target) => target.value),
			facts.cibles.map((target) => target.id),
		);
	});

	it('names list items by `nom`, `enonce` or `titre` wherever one is required', () => {
		for (const at of placed) {
			const item = itemType(at.field.type);
			if (at.field.type.kind !== 'list' || item.kind !== 'object') continue;
			const key = ['nom', 'enonce', 'titre'].find((candidate) => item.fields[candidate]?.required);
			assert.equal(item.nameKey, key, name(at));
		}
	});

	it('says in both languages what every field and value is', () => {
		const check = (text: Bilingual, where: string) => {
			assert.ok(text.fr.trim().length > 5 && text.en.trim().length > 5, where);
			assert.notEqual(text.fr, text.en, where);
			assert.doesNotMatch(text.fr, /'|[^\u00a0]:(?: |$)|«[^\u00a0]|[^\u00a0]»| %/, `${where}: ${text.fr}`);
			assert.doesNotMatch(text.en, /'|\u00a0|«/, `${where}: ${text.en}`);
		};
		const helps = new Set<string>();
		for (const at of placed) {
			check(at.field.texts.help, name(at));
			for (const value of namedValues(at.field.type)) check(value.help, `${name(at)}=${value.value}`);
			helps.add(at.field.texts.help.fr);
		}
		// The ones that repeat: a date, a `preuve`. More would be padding.
		assert.ok(helps.size > placed.length - 5, `${placed.length - helps.size} repeated`);
	});

	it('gives every plain field an example that its own type accepts', () => {
		for (const at of placed) {
			const { texts, type } = at.field;
			const item = itemType(type);
			if (texts.example === undefined) {
				assert.ok(['enum', 'object', 'declarations'].includes(item.kind), `${name(at)} has no example`);
				continue;
			}
			for (const example of [texts.example.fr, texts.example.en]) {
				const text = asText(valuesWith(at, parse(example)));
				assert.deepEqual(formatProblems(text), [], `${name(at)}: ${example}`);
			}
			if (item.kind === 'text' && item.prose) assert.notEqual(texts.example.fr, texts.example.en, name(at));
		}
	});
});

describe('lookups in the schema', () => {
	it('finds a field through lists and objects', () => {
		assert.equal(fieldAt(['usagers', 'recherche', 'methode'])?.type.kind, 'enum');
		assert.equal(fieldAt(['besoins', 'regles', 'regle'])?.type.kind, 'text');
		assert.equal(fieldAt(['pratiques'])?.type.kind, 'declarations');
		assert.equal(fieldAt(['pratiques', 'valeur', 'pmv', 'echeance'])?.type.kind, 'date');
	});

	it('gives nothing for a path that leads nowhere', () => {
		for (const path of [
			[],
			[''],
			['x-interne'],
			['initiative', 'x-code'],
			['inconnu'],
			['initiative', 'inconnu'],
			['initiative', 'nom', 'nom'],
			['constructor'],
			['__proto__', 'type'],
			['initiative', 'toString'],
			['pratiques', 'valeur'],
			['pratiques', 'valeur', 'pmv'],
			['pratiques', 'valeur', 'pmv', 'inconnu'],
			['pratiques', 'valeur', 'pmv', 'etat', 'etat'],
		]) {
			assert.equal(fieldAt(path), undefined, path.join('.'));
		}
	});

	it('types what is read', () => {
		const read: CharterValue = {
			charte: 1,
			initiative: { nom: 'Permis', phase: 'amorce' },
			usagers: { plan_recherche: 'Huit entrevues.', recherche: [{ methode: 'observation' }] },
			objectifs: ['Simplifier.', { enonce: 'Accélérer.', indicateurs: ['Délai'] }],
			pratiques: { valeur: { pmv: { etat: 'en_place', preuves: ['solution.pmv'] } } },
		};
		// @ts-expect-error a value that is not of the closed list
		const wrong: CharterValue = { initiative: { type: 'fin' } };
		assert.notDeepEqual(read, wrong);
	});
});
