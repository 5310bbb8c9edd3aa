import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { compileCatalogue } from './catalogue.mjs';
import { readYaml } from './read-yaml.mjs';
import { checkShape } from './shape.mjs';

const shape = {
	questions: [
		{
			id: 'text',
			theme: 'text',
			pratique: 'text',
			action: 'text?',
			origine: 'text',
			reponse: 'flag',
			enonce: 'both',
			explication: 'both',
		},
	],
};

const origins = { formation: 'training', notre: 'ours' };

/**
 * Reads and validates `practices/learning.yaml`: the six themes, each with its questions in the order of the file.
 * Throws a DataError that names the file and the line of the first fault.
 */
export function compileLearning(folder) {
	const file = join(folder, 'learning.yaml');
	if (!existsSync(file)) return [];
	const { practices, themes } = compileCatalogue(folder);
	const { value, fail } = readYaml(file, 'practices/learning.yaml');
	checkShape(value, shape, fail);
	const ids = new Set();
	const questions = value.questions.map((question, index) => {
		const wrong = (key, message) => fail(['questions', index, key], message);
		if (!/^[a-z0-9_]+$/.test(question.id)) wrong('id', 'is written in snake_case');
		if (ids.has(question.id)) wrong('id', 'is used twice');
		ids.add(question.id);
		if (!themes.some(({ id }) => id === question.theme)) wrong('theme', `« ${question.theme} » does not exist`);
		const practice = practices.find(({ id }) => id === question.pratique);
		if (!practice) wrong('pratique', `« ${question.pratique} » does not exist`);
		if (practice.theme !== question.theme) wrong('pratique', `« ${practice.id} » is of the theme ${practice.theme}`);
		if (question.action && !practice.actions.some(({ id }) => id === question.action))
			wrong('action', `« ${question.action} » is no action of this practice`);
		if (!(question.origine in origins)) wrong('origine', `one of ${Object.keys(origins).join(', ')}`);
		return {
			id: question.id,
			theme: question.theme,
			practice: practice.id,
			number: practice.number,
			practiceTitle: practice.title,
			...(question.action ? { action: question.action } : {}),
			origin: origins[question.origine],
			answer: question.reponse,
			statement: question.enonce,
			explanation: question.explication,
		};
	});
	return themes.map(({ id, title }) => ({
		id,
		title,
		questions: questions.filter(({ theme }) => theme === id).map(({ theme: _, ...question }) => question),
	}));
}
