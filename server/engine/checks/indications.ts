/**
 * What the charter's own sections say of each action: present, partial or absent. From content, never from a key alone.
 * The catalogue's selectors say where to look; the rules below say what an answer is, where "something is written" is not enough.
 */
import type { Action, EditionId } from '../catalogue/types';
import type { Indication } from '../coverage/types';
import type { Charter } from '../model/charter';
import { type Content, contentOf, wordsIn } from '../model/content';
import { fold } from '../model/fold';
import { parseSelector, select } from '../model/selectors';
import { childOf, type TreeNode, textOf } from '../parse/tree';

/** What was detected for one action. */
export interface Detection {
	readonly indication: Indication;
	/** The places that answer, at least in part, by selector. */
	readonly places: readonly { readonly path: string; readonly node: TreeNode }[];
}

/** What a rule is given: the nodes of one selector that say something, and all of them. */
interface Found {
	readonly charter: Charter;
	readonly edition: EditionId;
	readonly nodes: readonly TreeNode[];
	readonly all: readonly TreeNode[];
}

type Rule = (found: Found) => Content;

/** What the charter says of an action, in an edition. */
export function detect(charter: Charter, action: Action, edition: EditionId): Detection {
	const places: { path: string; node: TreeNode }[] = [];
	const contents = action.fields.map((path): Content => {
		const all = select(charter.root, parseSelector(path) ?? []);
		const nodes = all.filter((node) => contentOf(charter, node) !== 'none');
		const rule = rules[`${action.id} ${path}`] ?? rules[action.id] ?? anyContent;
		const content = all.length === 0 ? 'none' : rule({ charter, edition, nodes, all });
		if (content !== 'none') for (const node of nodes.length > 0 ? nodes : all) places.push({ path, node });
		return content;
	});
	const indication = contents.every((content) => content === 'full')
		? 'present'
		: contents.some((content) => content !== 'none')
			? 'partial'
			: 'absent';
	return { indication, places };
}

const anyContent: Rule = ({ charter, nodes }) => {
	const contents = nodes.map((node) => contentOf(charter, node));
	return contents.includes('full') ? 'full' : contents.length > 0 ? 'some' : 'none';
};

/** A real sentence: several words, not a label. */
const sentence: Rule = ({ nodes }) => {
	const words = Math.max(0, ...nodes.map((node) => wordsIn(textOf(node), 5)));
	return words >= 5 ? 'full' : words >= 2 ? 'some' : 'none';
};

const grade = (full: boolean, some: boolean): Content => (full ? 'full' : some ? 'some' : 'none');

/** The items of the lists found, the empty and untouched ones left out. */
function items({ charter, nodes }: Found): TreeNode[] {
	return nodes
		.flatMap((node) => (node.kind === 'list' ? node.items : [node]))
		.filter((item) => contentOf(charter, item) !== 'none');
}

/** Whether keys of an item are filled. */
function has(charter: Charter, item: TreeNode, ...keys: readonly string[]): boolean {
	return keys.every((key) => contentOf(charter, childOf(item, key)) !== 'none');
}

/** Full when an item has one key of each group, partial when there is any item. */
function itemWith(...groups: readonly (readonly string[])[]): Rule {
	return (found) => {
		const list = items(found);
		const complete = list.some((item) => groups.every((group) => group.some((key) => has(found.charter, item, key))));
		return grade(complete, list.length > 0);
	};
}

/** Full when the object has one key of each group. */
const objectWith = itemWith;

/** Full when every item that says something has the key, partial when some have. */
const everyItem = (found: Found, key: string): Content => {
	const list = items(found);
	const count = list.filter((item) => has(found.charter, item, key)).length;
	return grade(count > 0 && count === list.length, count > 0);
};

/** Distinct words of lists of names. */
function distinct(nodes: readonly TreeNode[]): number {
	const words = nodes.flatMap((node) => (node.kind === 'list' ? node.items.map(textOf) : [textOf(node)]));
	return new Set(words.filter((word) => word !== '').map(fold)).size;
}

/** The list that holds a selected child, seen from the root: rules on `a[].b` often need the items. */
function itemsAt(found: Found, path: string): TreeNode[] {
	return select(found.charter.root, parseSelector(path) ?? []).filter(
		(item) => contentOf(found.charter, item) !== 'none',
	);
}

const rules: Readonly<Record<string, Rule>> = {
	'comprendre.participation': itemWith(['methode'], ['date', 'participants', 'constats', 'groupes']),
	'comprendre.observation': (found) => {
		const methods = itemsAt(found, 'usagers.recherche[]').map((item) => textOf(childOf(item, 'methode')));
		return grade(methods.includes('observation'), methods.includes('analyse_donnees'));
	},
	'comprendre.retroaction': objectWith(['canaux'], ['usage', 'frequence']),
	'experience.parcours': (found) => {
		const list = items(found);
		const steps = list
			.map((item) => childOf(item, 'etapes'))
			.map((node) => (node?.kind === 'list' ? node.items.length : 0));
		return grade(
			steps.some((count) => count >= 2),
			list.length > 0,
		);
	},
	'experience.plan_recherche usagers.essais': itemWith(['type'], ['date', 'participants', 'resultat', 'groupes']),
	'experience.fonction_ux': (found) => grade(items(found).length > 0, false),
	'coherence.plateformes_communes': (found) => {
		const common = items(found).filter((item) =>
			/^(commune|fondation_gouvernementale)$/.test(textOf(childOf(item, 'nature'))),
		);
		return grade(common.length > 0, items(found).length > 0);
	},
	'coherence.modes': (found) => {
		const list = items(found);
		return grade(list.length >= 2 && list.every((item) => has(found.charter, item, 'soutien')), list.length > 0);
	},
	'coherence.identite': objectWith(['systeme_design', 'description']),
	'simplicite.regles': (found) => {
		const list = found.nodes.flatMap((node) => (node.kind === 'list' ? node.items : [node]));
		return grade(
			list.some((item) => has(found.charter, item, 'regle', 'simplification')),
			list.length > 0,
		);
	},
	'simplicite.information_connue': (found) => {
		const sources = itemsAt(found, 'renseignements[]').map((item) => textOf(childOf(item, 'source')));
		return grade(
			sources.some((source) => source === 'deja_connu' || source === 'partenaire'),
			sources.includes('usager'),
		);
	},
	'simplicite.accessibilite': objectWith(['norme'], ['niveau', 'audit']),
	'inclusion.conception_inclusive': (found) => {
		const groups = itemsAt(found, 'usagers.groupes[]');
		const told = groups.filter((group) => has(found.charter, group, 'situations')).length;
		return grade(told > 0 && told * 2 >= groups.length, told > 0);
	},
	'inclusion.diversite': ({ nodes }) => grade(distinct(nodes) >= 2, distinct(nodes) > 0),
	'en_ligne.priorite_en_ligne': (found) => {
		const online = (item: TreeNode) => /^(web|mobile)$/.test(textOf(childOf(item, 'type')));
		return grade(items(found).some(online), false);
	},
	'en_ligne.mobile': (found) =>
		grade(
			items(found).some((item) => has(found.charter, item, 'soutien')),
			items(found).length > 0,
		),
	'bout_en_bout.ensemble_prestation': (found) => {
		const steps = itemsAt(found, 'parcours[].etapes[]');
		const told = steps.filter((step) => {
			const digital = childOf(step, 'numerique');
			return (
				digital?.kind === 'scalar' &&
				(digital.value === true || (digital.value === false && has(found.charter, step, 'motif')))
			);
		});
		return grade(steps.length > 0 && told.length === steps.length, told.length > 0);
	},
	'bout_en_bout.essais': itemWith(['date', 'resultat', 'participants']),
	'valeur.pmv': objectWith(['fonctionnalites'], ['date', 'objectifs']),
	'valeur.iterations': (found) => {
		const valued = items(found).filter((item) => has(found.charter, item, 'valeur'));
		return grade(valued.length >= 2, items(found).length > 0);
	},
	'valeur.experimentation': itemWith(['hypothese'], ['date', 'resultat']),
	'securite.necessite': (found) => {
		const all = itemsAt(found, 'renseignements[]');
		const told = all.filter((item) => has(found.charter, item, 'necessite')).length;
		return grade(told > 0 && told === all.length, told > 0);
	},
	'securite.efvp': objectWith(['etat'], ['date', 'document']),
	'securite.cyberrisques': itemWith(['reponse']),
	'securite.effets_ux': sentence,
	'portee.approbation': objectWith(['instance'], ['date']),
	'equipe.diversite_roles': (found) => {
		const list = items(found);
		const families = distinct(list.map((item) => childOf(item, 'famille')).filter((node) => node !== undefined));
		return grade(list.length >= 3 && families >= 2, list.length > 0);
	},
	'equipe.environnement': sentence,
	'equipe.autonomie': sentence,
	'formation.plan': sentence,
	'formation.apprentissage': itemWith(['nom'], ['forme', 'date', 'public']),
	'formation.confirmation': (found) => everyItem(found, 'mesure'),
	'ethique.droits': sentence,
	'ethique.developpement_durable': sentence,
	'ethique.empreinte': sentence,
	'technologies.innovation': (found) => {
		const list = items(found);
		const chosen = list.some((item) => {
			const kept = childOf(item, 'retenue');
			return kept?.kind === 'scalar' && kept.value === true && has(found.charter, item, 'motif');
		});
		return grade(list.length >= 2 && chosen, list.length > 0);
	},
	'technologies.infonuagique': (found) => {
		const modes = found.nodes.map((node) => textOf(childOf(node, 'mode')));
		const justified = found.nodes.some((node) => has(found.charter, node, 'justification'));
		const cloud = modes.some((mode) => mode.startsWith('infonuagique'));
		return grade(cloud || (modes.includes('hybride') && justified), modes.some((mode) => mode !== '') || justified);
	},
	'technologies.modularite': (found) => {
		const object = found.nodes[0];
		const api = object && childOf(object, 'api');
		const open =
			(api?.kind === 'scalar' && api.value === true) || (object !== undefined && has(found.charter, object, 'modules'));
		return grade(
			open &&
				object !== undefined &&
				(has(found.charter, object, 'description') || has(found.charter, object, 'modules')),
			found.nodes.length > 0,
		);
	},
	'technologies.demarche': sentence,
	'reutilisation.solutions_existantes': itemWith(['decision']),
	'reutilisation.fondations': itemWith(['usage']),
	'reutilisation.partage': (found) => {
		const shared = found.nodes.filter((node) => contentOf(found.charter, node) === 'full');
		const what = new Set(shared.map((node) => textOf(childOf(node, 'quoi'))));
		// « ou » in the beta edition became « et ».
		const both = what.has('code_source') && what.has('resultats');
		return grade(
			found.edition === 'beta' ? what.has('code_source') || what.has('resultats') : both,
			found.nodes.length > 0,
		);
	},
	'gouvernance.parties_prenantes': (found) => {
		const list = items(found);
		return grade(list.length >= 2 && list.some((item) => has(found.charter, item, 'participation')), list.length > 0);
	},
	'gouvernance.etat_situation communications.etat_situation': objectWith(['frequence'], ['destinataires', 'support']),
	'gouvernance.etat_situation budget.suivi': objectWith(['frequence', 'publication']),
	'donnees.diffusion': itemWith(['jeu'], ['licence', 'portail']),
	'donnees.exploitation': itemWith(['decision']),
	'performance.indicateurs': itemWith(['cible']),
	'performance.benefices': itemWith(['mesure'], ['valeur', 'echeance']),
	'performance.risques': itemWith(['reponse'], ['probabilite', 'impact']),
};
