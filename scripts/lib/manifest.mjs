// What the extension's manifest says of the standard: the practices, actions and phases that its settings may name.

/** The manifest, and its texts in English and French. */
export const manifestFiles = ['package.json', 'package.nls.json', 'package.nls.fr.json'];

const severityKey = (id) => `setting.severites.cle.${id}`;
const phaseKey = (id) => `setting.phases.${id}`;
/** How the texts of a practice begin; those of the other groups of findings do not. */
const ofPractice = /^(?:Practice|Pratique) \d+ · /;

/**
 * The manifest and its texts with the practices, actions and phases of a standard.
 *
 * @param {Record<string, string>} files The text of each of {@link manifestFiles}, by its name.
 * @param standard Its `practices`, `actions` and `phases`, as the catalogue gives them.
 * @returns {Record<string, string>} The same files; what they say of anything else stays as it is.
 */
export function withStandard(files, standard) {
	const [manifest, en, fr] = manifestFiles.map((name) => JSON.parse(files[name]));
	const { properties } = manifest.contributes.configuration;
	nameSeverities(properties['charte.severites'], standard, en);
	namePhases(properties['charte.phases'], standard);
	const written = [
		manifest,
		worded(en, standard, { practice: 'Practice', expected: 'Expected', language: 'en' }),
		worded(fr, standard, { practice: 'Pratique', expected: 'Attendue', language: 'fr' }),
	];
	return Object.fromEntries(manifestFiles.map((name, at) => [name, `${JSON.stringify(written[at], null, '\t')}\n`]));
}

/** A severity for each group of findings, then for each practice. */
function nameSeverities(setting, { practices }, texts) {
	const groups = Object.entries(setting.properties).filter(([id]) => !ofPractice.test(texts[severityKey(id)]));
	const severities = setting.additionalProperties.enum;
	const named = practices.map(({ id }) => [
		id,
		{ type: 'string', enum: severities, description: `%${severityKey(id)}%` },
	]);
	setting.properties = Object.fromEntries([...groups, ...named]);
}

/** A phase for each practice and action; the last choice, never, is none of the standard's. */
function namePhases(setting, { practices, actions, phases }) {
	setting.propertyNames.enum = [...practices, ...actions].map(({ id }) => id);
	const choices = setting.additionalProperties;
	choices.enum = [...phases.map(({ id }) => id), choices.enum.at(-1)];
	choices.enumDescriptions = choices.enum.map((id) => `%${phaseKey(id)}%`);
}

/** The texts of one language. */
function worded(texts, { practices, phases }, { practice, expected, language }) {
	const titles = practices.map(({ id, number, title }) => [
		severityKey(id),
		`${practice} ${number} · ${title[language]}`,
	]);
	const choices = phases.map(({ id, from }) => [phaseKey(id), `${expected} ${from[language]}`]);
	const isTitle = ([key, text]) => key.startsWith(severityKey('')) && ofPractice.test(text);
	const isChoice = ([key, text]) => key.startsWith(phaseKey('')) && text.startsWith(`${expected} `);
	return replaced(replaced(texts, isTitle, titles), isChoice, choices);
}

/** The same texts, with others in place of those that are chosen, where the first of them stood. */
function replaced(texts, isChosen, others) {
	const all = Object.entries(texts);
	const first = all.findIndex(isChosen);
	const at = first < 0 ? all.length : first;
	const kept = (some) => some.filter((one) => !isChosen(one));
	return Object.fromEntries([...kept(all.slice(0, at)), ...others, ...kept(all.slice(at))]);
}
