import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readYaml } from './read-yaml.mjs';
import { checkShape } from './shape.mjs';

/** What the file calls the worth of words, and the engine. */
const worths = { outils: 'tool', creux: 'hollow', vagues: 'vague', concrets: 'concrete', ancres: 'anchor' };

/** What the file calls the kinds of fields, and the schema. */
const kinds = {
	enonce: 'statement',
	nom: 'name',
	personne: 'person',
	rythme: 'rhythm',
	mesure: 'measure',
	nombre: 'count',
	reponse: 'answer',
	necessite: 'necessity',
	plan: 'plan',
	resultat: 'result',
	duree: 'duration',
	fondement: 'basis',
	interet: 'interest',
	motif: 'reason',
	consentement: 'consent',
	acces: 'access',
	participation: 'part',
	ajout: 'gain',
	secours: 'remedy',
	source: 'source',
	suivi: 'follow',
	but: 'aim',
	situation: 'situation',
	destinataire: 'audience',
};

const listShape = Object.fromEntries(Object.keys(worths).map((key) => [key, 'texts?']));

/**
 * Reads and validates `practices/substance.yaml`, and gives the words as `server/engine/catalogue/types.ts` describes them.
 * Throws a DataError that names the file and the line of the first fault.
 */
export function compileSubstance(folder) {
	const file = join(folder, 'substance.yaml');
	if (!existsSync(file)) return { general: {}, byKind: {} };
	const { value, fail } = readYaml(file, 'practices/substance.yaml');
	checkShape(value, { ...listShape, genres: 'any', libelles: 'any?' }, fail);
	const { genres, libelles, ...general } = value;
	if (libelles)
		checkShape(libelles, Object.fromEntries(Object.keys(libelles).map((path) => [path, 'text'])), fail, ['libelles']);
	const byKind = Object.entries(genres).map(([kind, lists]) => {
		if (!Object.hasOwn(kinds, kind)) fail(['genres', kind], `one of ${Object.keys(kinds).join(', ')}`);
		checkShape(lists, listShape, fail, ['genres', kind]);
		return [kinds[kind], byWorth(lists, (key, message) => fail(['genres', kind, key], message))];
	});
	const words = byWorth(general, (key, message) => fail([key], message));
	return {
		general: { ...words, vague: unlike([...(words.vague ?? []), ...sayings(folder)]) },
		...everydayWords(folder),
		...praiseWords(folder),
		byKind: Object.fromEntries(byKind),
		...(libelles ? { labels: libelles } : {}),
	};
}

/** The words of `practices/vocabulary.yaml`; nothing where there is no such file. */
function everydayWords(folder) {
	const file = join(folder, 'vocabulary.yaml');
	if (!existsSync(file)) return {};
	const { value, fail } = readYaml(file, 'practices/vocabulary.yaml');
	checkShape(value, { creux: 'texts' }, fail);
	return { everyday: byWorth(value, (key, message) => fail([key], message)).hollow };
}

// cspell:words eloges libelles
/** The words of `practices/praise.yaml`; nothing where there is no such file. */
function praiseWords(folder) {
	const file = join(folder, 'praise.yaml');
	if (!existsSync(file)) return {};
	const { value, fail } = readYaml(file, 'practices/praise.yaml');
	checkShape(value, { eloges: 'texts', modes: 'texts' }, fail);
	return { praise: { vague: unlike(value.eloges), hollow: unlike(value.modes) } };
}

/** The ways of speaking of `practices/sayings.yaml`, whatever they evade; none where there is no such file. */
function sayings(folder) {
	const file = join(folder, 'sayings.yaml');
	if (!existsSync(file)) return [];
	const { value, fail } = readYaml(file, 'practices/sayings.yaml');
	checkShape(value, Object.fromEntries(Object.keys(value ?? {}).map((key) => [key, 'texts'])), fail);
	return Object.values(value).flat();
}

/** Each expression once: the two languages share some. */
const unlike = (texts) => [...new Set(texts)];

/** The lists by worth; each expression has one. */
function byWorth(lists, fail) {
	const seen = new Set();
	return Object.fromEntries(
		Object.entries(lists).map(([key, texts]) => {
			for (const text of texts) {
				if (seen.has(text)) fail(key, `« ${text} » is there twice`);
				seen.add(text);
			}
			return [worths[key], texts];
		}),
	);
}
