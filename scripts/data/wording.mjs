import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { compileCatalogue } from './catalogue.mjs';
import { readYaml } from './read-yaml.mjs';
import { checkShape } from './shape.mjs';

const shape = {
	champs: 'texts',
	inverseurs: 'texts',
	inverseurs_proches: 'texts',
	conversions: 'texts',
	termes: [
		{
			id: 'text',
			pratique: 'text',
			action: 'text?',
			champs: 'texts?',
			aussi: 'texts?',
			formes: 'texts',
			sauf: 'texts?',
			converti: 'flag?',
			hors_parentheses: 'flag?',
			mieux: 'both',
			remplacer: 'any?',
		},
	],
};

/** Reads and validates `practices/wording.yaml`. Throws a DataError that names the file and the line of the first fault. */
export function compileWording(folder) {
	const file = join(folder, 'wording.yaml');
	if (!existsSync(file)) return { fields: [], reversers: [], nearReversers: [], conversions: [], terms: [] };
	const { practices } = compileCatalogue(folder);
	const { value, fail } = readYaml(file, 'practices/wording.yaml');
	checkShape(value, shape, fail);
	const ids = new Set(['terme']);
	/** Forms by the field where they are looked for: one place has one answer. */
	const taken = new Set();
	const terms = value.termes.map((term, index) => {
		const at = (...keys) => ['termes', index, ...keys];
		if (ids.has(term.id)) fail(at('id'), 'is used twice');
		ids.add(term.id);
		if (!/^[a-z0-9_]+$/.test(term.id)) fail(at('id'), 'is written in snake_case');
		const practice = practices.find(({ id }) => id === term.pratique);
		if (!practice) fail(at('pratique'), `« ${term.pratique} » does not exist`);
		if (term.action && !practice.actions.some(({ id }) => id === term.action))
			fail(at('action'), `« ${term.action} » is no action of this practice`);
		if (term.champs && term.aussi) fail(at('aussi'), 'says nothing beside « champs »');
		const own = term.champs ?? (term.aussi && [...value.champs, ...term.aussi]);
		for (const form of term.formes)
			for (const field of own ?? value.champs) {
				const place = `${form} ${field}`;
				if (taken.has(place)) fail(at('formes'), `« ${form} » is there twice`);
				taken.add(place);
			}
		const replacements = replacementsOf(term.remplacer, (message) => fail(at('remplacer'), message));
		return {
			id: term.id,
			practice: practice.id,
			...(term.action ? { action: term.action } : {}),
			...(own ? { fields: own } : {}),
			forms: term.formes,
			unless: term.sauf ?? [],
			...(term.converti ? { converts: true } : {}),
			...(term.hors_parentheses ? { outsideBrackets: true } : {}),
			better: term.mieux,
			...(replacements ? { replacements } : {}),
		};
	});
	return {
		fields: value.champs,
		reversers: value.inverseurs,
		nearReversers: value.inverseurs_proches,
		conversions: value.conversions,
		terms,
	};
}

function replacementsOf(written, fail) {
	if (written === undefined) return undefined;
	if (written === null || typeof written !== 'object' || Array.isArray(written)) fail('a mapping is expected');
	for (const [form, text] of Object.entries(written)) {
		if (typeof text !== 'string' || text.trim() === '') fail(`« ${form} » needs a text`);
		// It is put into a value that may be plain, quoted or between brackets.
		if (/[^\p{L}\p{N} ’.-]/u.test(text)) fail(`« ${text} » has a character that may need quotes`);
	}
	return written;
}
