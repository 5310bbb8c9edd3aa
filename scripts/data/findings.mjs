import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { compileCatalogue } from './catalogue.mjs';
import { readYaml } from './read-yaml.mjs';
import { checkShape } from './shape.mjs';

const shape = [
	{
		code: 'text',
		severite: 'text',
		phase: 'text?',
		pratique: 'text?',
		action: 'text?',
		groupe: 'text?',
		sauf_types: 'texts?',
		meme_ecartee: 'flag?',
		editions: 'any?',
		source: 'any?',
		messages: 'any?',
		correctifs: 'any?',
		sens: 'both',
		reponse: 'both',
		exemple: 'text?',
		champs: 'texts?',
	},
];

const severities = { erreur: 'error', avertissement: 'warning', information: 'information', conseil: 'hint' };
const general = [
	'<pratique>',
	'<action>',
	'pratiques',
	'format',
	'declaration',
	'suppression',
	'formulation',
	'contenu',
];

/**
 * Reads and validates the `checks.yaml` of `practices/` with its `findings/`, and gives the descriptions of the findings as `server/engine/catalogue/types.ts`
 * describes them. Throws a DataError that names the file and the line of the first fault.
 */
export function compileFindings(folder) {
	const { practices, sources, phases: stages, editions, groups, chapters, expectedOf } = compileCatalogue(folder);
	const actions = practices.flatMap((practice) => practice.actions);
	const phases = stages.map(({ id }) => id);
	const chapterIds = chapters.map(({ id }) => id);
	const files = [
		...practices.map(({ number, id }) => `${String(number).padStart(2, '0')}-${id}/checks.yaml`),
		// What is no practice's comes after, by name.
		...[
			...[...chapterIds, ...groups, ...Object.keys(expectedOf)].map((name) => [name, `${name}/checks.yaml`]),
			...['contenu', 'declaration', 'format', 'formulation', 'pratiques', 'suppression'].map((name) => [
				name,
				`findings/${name}.yaml`,
			]),
		]
			.sort(([a], [b]) => (a < b ? -1 : 1))
			.map(([, file]) => file),
	].filter((file) => existsSync(join(folder, file)));
	const seen = new Set();
	return files.flatMap((file) => {
		const { value, fail } = readYaml(join(folder, file), `practices/${file}`);
		checkShape(value, shape, fail);
		return value.map((entry, index) => {
			const at = (...keys) => [index, ...keys];
			const subject = entry.code.split('/')[0];
			const action = entry.action ?? actions.find((one) => one.id === subject)?.id;
			const practice =
				entry.pratique ?? action?.split('.')[0] ?? practices.find((one) => one.id === subject)?.id ?? undefined;
			if (seen.has(entry.code)) fail(at('code'), 'is described twice');
			seen.add(entry.code);
			if (!practice && ![...general, ...chapterIds].includes(subject))
				fail(at('code'), `« ${subject} » is no practice, action or group`);
			if (practice && !practices.some((one) => one.id === practice)) fail(at('pratique'), 'does not exist');
			const existing = (id, key) => {
				if (id !== undefined && !actions.some((one) => one.id === id)) fail(at(key), `action « ${id} » does not exist`);
			};
			existing(entry.action, 'action');
			const severity = (text, key) => severities[text] ?? fail(at(key), `one of ${Object.keys(severities).join(', ')}`);
			if (entry.phase !== undefined && !phases.includes(entry.phase)) fail(at('phase'), `one of ${phases.join(', ')}`);
			if (entry.groupe !== undefined && !groups.includes(entry.groupe))
				fail(at('groupe'), `one of ${groups.join(', ')}`);
			if (entry.source !== undefined) {
				checkShape(entry.source, { document: 'text', lieu: 'both' }, fail, at('source'));
				if (!sources.some((one) => one.id === entry.source.document)) fail(at('source'), 'document does not exist');
			}
			for (const key of ['messages', 'correctifs']) {
				for (const [word, text] of Object.entries(entry[key] ?? {})) checkShape(text, 'both', fail, at(key, word));
			}
			const inEdition = {};
			for (const [edition, own] of Object.entries(entry.editions ?? {})) {
				if (!editions.some(({ id }) => id === edition)) fail(at('editions', edition), 'is none of the editions');
				checkShape(own, { severite: 'text?', action: 'text?' }, fail, at('editions', edition));
				existing(own.action, 'editions');
				inEdition[edition] = {
					...(own.severite ? { severity: severity(own.severite, 'editions') } : {}),
					...(own.action ? { action: own.action } : {}),
				};
			}
			return {
				code: entry.code,
				severity: severity(entry.severite, 'severite'),
				...(practice ? { practice } : {}),
				...(action ? { action } : {}),
				...(Object.keys(inEdition).length > 0 ? { inEdition } : {}),
				...(entry.phase ? { phase: entry.phase } : {}),
				...(entry.groupe ? { group: entry.groupe } : {}),
				...(entry.sauf_types ? { exceptTypes: entry.sauf_types } : {}),
				...(entry.meme_ecartee ? { evenSetAside: true } : {}),
				...(entry.source ? { source: { document: entry.source.document, place: entry.source.lieu } } : {}),
				messages: entry.messages ?? {},
				fixes: entry.correctifs ?? {},
				meaning: entry.sens,
				satisfy: entry.reponse,
				...(entry.exemple ? { example: entry.exemple } : {}),
				...(entry.champs ? { fields: entry.champs } : {}),
			};
		});
	});
}
