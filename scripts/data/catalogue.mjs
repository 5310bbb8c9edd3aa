import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readYaml } from './read-yaml.mjs';
import { checkShape } from './shape.mjs';

const practiceShape = {
	numero: 'number',
	id: 'text',
	titre: 'both',
	theme: 'text',
	orientation: 'text',
	definition: 'texts',
	resume: 'both',
	pourquoi: 'both',
	revue: 'both',
	actions: [
		{
			numero: 'text',
			id: 'text',
			libelle: 'any',
			traduction: 'any',
			raisons: 'any?',
			phase: 'text',
			champs: 'texts',
			champs_voisins: 'texts?',
			quoi: 'both',
			exemple: 'both',
			etape: 'both',
			preuve: 'both',
			manques: 'any?',
			trace: 'flag',
		},
	],
};

const standardShape = {
	page: 'text',
	phases: [{ id: 'text', nom: 'both', phase: 'both', des: 'both', aide: 'both' }],
	edition: 'text',
	editions: [{ id: 'text', nom: 'both', aide: 'both', titre: 'both', description: 'both', source: 'text' }],
	themes: [{ id: 'text', titre: 'both', pratiques: 'numbers' }],
	orientations: [{ id: 'text', titre: 'both', pratiques: 'text' }],
	ambitions: [{ numero: 'number', titre: 'both' }],
	horizon: 'both',
	cibles: [
		{
			id: 'text',
			ambition: 'number',
			taux: 'number',
			enonce: 'both',
			aide: 'both',
			niveau: 'text',
			pratiques: 'numbers',
		},
	],
	sources: [{ id: 'text', titre: 'text', editeur: 'text', date: 'text?', commentaires: 'text?', url: 'text?' }],
	citations: { titres: 'text', definitions: 'text', raisons: 'text' },
	attendues_par_type: 'any',
	familles: 'texts',
	chapitres: [{ id: 'text', titre: 'both', aide: 'both' }],
};

function readPractice(folder, name, standard) {
	const { value, fail } = readYaml(join(folder, name, 'practice.yaml'), `practices/${name}/practice.yaml`);
	checkShape(value, practiceShape, fail);
	if (name !== `${String(value.numero).padStart(2, '0')}-${value.id}`)
		fail(['id'], 'the folder is named after its number and id');
	for (const [key, groups] of [
		['theme', standard.themes],
		['orientation', standard.orientations],
	]) {
		if (!groups.some((group) => group.id === value[key])) fail([key], `« ${value[key]} » does not exist`);
	}
	const phases = standard.phases.map(({ id }) => id);
	const perEdition = Object.fromEntries(standard.editions.map(({ id }) => [id, 'text|null']));
	value.actions.forEach((action, index) => {
		const at = (key) => ['actions', index, key];
		if (action.numero !== `${value.numero}.${index + 1}`) fail(at('numero'), 'actions are numbered in order');
		if (!action.id.startsWith(`${value.id}.`)) fail(at('id'), `begins with « ${value.id}. »`);
		if (!phases.includes(action.phase)) fail(at('phase'), `one of ${phases.join(', ')}`);
		for (const [word, text] of Object.entries(action.manques ?? {}))
			checkShape(text, 'both', fail, ['actions', index, 'manques', word]);
		if (action.raisons) checkShape(action.raisons, [{ texte: 'text', points: 'texts?' }], fail, at('raisons'));
		for (const key of ['libelle', 'traduction']) checkShape(action[key], perEdition, fail, at(key));
		for (const { id: edition } of standard.editions) {
			if ((action.libelle[edition] === null) !== (action.traduction[edition] === null))
				fail(at('traduction'), 'translates the editions that have the action, and those only');
		}
	});
	return {
		number: value.numero,
		id: value.id,
		title: value.titre,
		theme: value.theme,
		orientation: value.orientation,
		definition: value.definition,
		summary: value.resume,
		why: value.pourquoi,
		review: value.revue,
		actions: value.actions.map((action) => ({
			number: action.numero,
			id: action.id,
			key: action.id.slice(value.id.length + 1),
			practice: value.id,
			wording: action.libelle,
			translation: action.traduction,
			...(action.raisons
				? { reasons: action.raisons.map(({ texte, points }) => ({ text: texte, points: points ?? [] })) }
				: {}),
			phase: action.phase,
			fields: action.champs,
			nearFields: action.champs_voisins ?? [],
			todo: action.quoi,
			example: action.exemple,
			nextStep: action.etape,
			lacks: action.manques ?? {},
			evidence: action.preuve,
			needsTrace: action.trace,
		})),
	};
}

function numbersOf(range) {
	const [from, to] = range.split('-').map(Number);
	return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

const kinds = ['phases', 'editions', 'cibles', 'pratiques', 'actions'];

/** The other names of what the standard names, by kind and id. `ids`: those that there are, by kind. */
function readNames(folder, ids) {
	const { value, fail } = readYaml(join(folder, 'names.yaml'), 'practices/names.yaml');
	checkShape(value, Object.fromEntries(kinds.map((kind) => [kind, 'any'])), fail);
	return Object.fromEntries(
		kinds.map((kind) => [
			kind,
			Object.fromEntries(
				Object.entries(value[kind]).map(([id, names]) => {
					if (!ids[kind].includes(id)) fail([kind, id], `« ${id} » does not exist`);
					checkShape(names, 'text', fail, [kind, id]);
					return [id, names.split(',').map((name) => name.trim())];
				}),
			),
		]),
	);
}

/**
 * Reads and validates `practices/` and gives the catalogue as `server/engine/catalogue/types.ts` describes it.
 * Throws a DataError that names the file and the line of the first fault.
 */
export function compileCatalogue(folder) {
	const { value: standard, fail } = readYaml(join(folder, 'standard.yaml'), 'practices/standard.yaml');
	checkShape(standard, standardShape, fail);
	const names = readdirSync(folder).filter(
		(name) => /^\d\d-/.test(name) && existsSync(join(folder, name, 'practice.yaml')),
	);
	const practices = names.sort().map((name) => readPractice(folder, name, standard));
	practices.forEach((practice, index) => {
		if (practice.number !== index + 1) fail([], `practice ${index + 1} has no file of its own`);
	});
	for (const group of [...standard.themes, ...standard.orientations]) {
		const numbers = Array.isArray(group.pratiques) ? group.pratiques : numbersOf(group.pratiques);
		if (!numbers.every((number) => number <= practices.length))
			fail([], `« ${group.id} » names a practice that has no file`);
	}
	const ids = practices.flatMap((practice) => practice.actions.map((action) => action.id));
	for (const [type, expected] of Object.entries(standard.attendues_par_type)) {
		checkShape(expected, 'texts', fail, ['attendues_par_type', type]);
		expected.forEach((id, index) => {
			if (!ids.includes(id)) fail(['attendues_par_type', type, index], `action « ${id} » does not exist`);
		});
	}
	if (!standard.editions.some(({ id }) => id === standard.edition)) fail(['edition'], 'is none of the editions');
	const idsOf = (some) => some.map(({ id }) => id);
	for (const [key, document] of Object.entries(standard.citations))
		if (!idsOf(standard.sources).includes(document)) fail(['citations', key], 'is none of the sources');
	const { phases, editions, cibles, pratiques, actions } = readNames(folder, {
		phases: idsOf(standard.phases),
		editions: idsOf(standard.editions),
		cibles: idsOf(standard.cibles),
		pratiques: idsOf(practices),
		actions: ids,
	});

	return {
		practices,
		themes: standard.themes.map(({ id, titre, pratiques }) => ({ id, title: titre, practices: pratiques })),
		orientations: standard.orientations.map(({ id, titre, pratiques }) => ({
			id,
			title: titre,
			practices: numbersOf(pratiques),
		})),
		ambitions: standard.ambitions.map(({ numero, titre }) => ({ number: numero, title: titre })),
		targets: standard.cibles.map(({ id, ambition, taux, enonce, aide, niveau, pratiques }) => ({
			id,
			ambition,
			rate: taux,
			statement: enonce,
			help: aide,
			level: niveau,
			practices: pratiques,
		})),
		horizon: standard.horizon,
		phases: standard.phases.map(({ id, nom, phase, des, aide }) => ({
			id,
			name: nom,
			named: phase,
			from: des,
			help: aide,
		})),
		edition: standard.edition,
		editions: standard.editions.map(({ id, nom, aide, titre, description, source }) => ({
			id,
			name: nom,
			help: aide,
			title: titre,
			description,
			source,
		})),
		sources: standard.sources.map(({ id, titre, editeur, date, commentaires, url }) => ({
			id,
			title: titre,
			publisher: editeur,
			...(date === undefined ? {} : { date }),
			...(commentaires === undefined ? {} : { comments: commentaires }),
			...(url ? { url } : {}),
		})),
		quotedFrom: {
			titles: standard.citations.titres,
			definitions: standard.citations.definitions,
			reasons: standard.citations.raisons,
		},
		expectedOf: standard.attendues_par_type,
		groups: standard.familles,
		chapters: standard.chapitres.map(({ id, titre, aide }) => ({ id, title: titre, help: aide })),
		page: standard.page,
		alsoCalled: { phases, editions, targets: cibles, practices: pratiques, actions },
	};
}
