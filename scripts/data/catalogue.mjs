import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readYaml } from './read-yaml.mjs';
import { checkShape } from './shape.mjs';

const practiceShape = {
	numero: 'number',
	id: 'text',
	titre: 'both',
	theme: 'text',
	orientation: 'text',
	resume: 'both',
	pourquoi: 'both',
	revue: 'both',
	actions: [
		{
			numero: 'text',
			id: 'text',
			libelle: { beta: 'text|null', courante: 'text|null' },
			traduction: { beta: 'text|null', courante: 'text|null' },
			phase: 'text',
			champs: 'texts',
			quoi: 'both',
			exemple: 'both',
			etape: 'both',
			preuve: 'both',
			trace: 'flag',
		},
	],
};

const standardShape = {
	page: 'text',
	editions: [{ id: 'text', titre: 'both', description: 'both', source: 'text' }],
	themes: [{ id: 'text', titre: 'both', pratiques: 'numbers' }],
	orientations: [{ id: 'text', titre: 'both', pratiques: 'text' }],
	ambitions: [{ numero: 'number', titre: 'both' }],
	cibles: [{ id: 'text', ambition: 'number', taux: 'number', objet: 'both', niveau: 'text', pratiques: 'numbers' }],
	sources: [{ id: 'text', titre: 'text', editeur: 'text', date: 'text', url: 'text?' }],
	retrait: 'texts',
};

const phases = ['amorce', 'conception', 'realisation', 'exploitation'];

function readPractice(folder, name, standard) {
	const { value, fail } = readYaml(join(folder, name), `practices/${name}`);
	checkShape(value, practiceShape, fail);
	if (name !== `${String(value.numero).padStart(2, '0')}-${value.id}.yaml`)
		fail(['id'], 'the file is named after its number and id');
	for (const [key, groups] of [
		['theme', standard.themes],
		['orientation', standard.orientations],
	]) {
		if (!groups.some((group) => group.id === value[key])) fail([key], `« ${value[key]} » does not exist`);
	}
	value.actions.forEach((action, index) => {
		const at = (key) => ['actions', index, key];
		if (action.numero !== `${value.numero}.${index + 1}`) fail(at('numero'), 'actions are numbered in order');
		if (!action.id.startsWith(`${value.id}.`)) fail(at('id'), `begins with « ${value.id}. »`);
		if (!phases.includes(action.phase)) fail(at('phase'), `one of ${phases.join(', ')}`);
		for (const edition of ['beta', 'courante']) {
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
			phase: action.phase,
			fields: action.champs,
			todo: action.quoi,
			example: action.exemple,
			nextStep: action.etape,
			evidence: action.preuve,
			needsTrace: action.trace,
		})),
	};
}

function numbersOf(range) {
	const [from, to] = range.split('-').map(Number);
	return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

/**
 * Reads and validates `practices/` and gives the catalogue as `server/engine/catalogue/types.ts` describes it.
 * Throws a DataError that names the file and the line of the first fault.
 */
export function compileCatalogue(folder) {
	const { value: standard, fail } = readYaml(join(folder, 'standard.yaml'), 'practices/standard.yaml');
	checkShape(standard, standardShape, fail);
	const names = readdirSync(folder).filter((name) => /^\d\d-.*\.yaml$/.test(name));
	const practices = names.sort().map((name) => readPractice(folder, name, standard));
	practices.forEach((practice, index) => {
		if (practice.number !== index + 1) fail([], `practice ${index + 1} has no file of its own`);
	});
	if (practices.length !== 18) fail([], `18 practices are expected, not ${practices.length}`);
	const ids = practices.flatMap((practice) => practice.actions.map((action) => action.id));
	standard.retrait.forEach((id, index) => {
		if (!ids.includes(id)) fail(['retrait', index], `action « ${id} » does not exist`);
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
		targets: standard.cibles.map(({ id, ambition, taux, objet, niveau, pratiques }) => ({
			id,
			ambition,
			rate: taux,
			subject: objet,
			level: niveau,
			practices: pratiques,
		})),
		editions: standard.editions.map(({ id, titre, description, source }) => ({
			id,
			title: titre,
			description,
			source,
		})),
		sources: standard.sources.map(({ id, titre, editeur, date, url }) => ({
			id,
			title: titre,
			publisher: editeur,
			date,
			...(url ? { url } : {}),
		})),
		expectedAtRetirement: standard.retrait,
		page: standard.page,
	};
}
