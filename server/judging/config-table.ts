/**
 * The keys of `charte.config.yaml`, in one table: what each is, what it takes, what it decides. The reader, the editor's
 * completion and hovers, the JSON Schema and the documentation come from here.
 */
import { type Both, charterSchema, type Standard } from '../engine/index';
import { configTexts } from './texts/config';

/** A value of a closed list. */
export interface ConfigValue {
	readonly value: string;
	readonly help: Both;
}

/** What a key takes. */
export type ConfigType =
	| { readonly kind: 'boolean' }
	| { readonly kind: 'integer'; readonly least: number }
	/** A number, or a percentage: `12`, `80%`. */
	| { readonly kind: 'threshold' }
	| { readonly kind: 'text' }
	/** A path below the folder of the file. */
	| { readonly kind: 'path' }
	| { readonly kind: 'enum'; readonly values: readonly ConfigValue[] }
	| { readonly kind: 'list'; readonly of: ConfigType }
	/** `names`: the keys that there are; any where undefined. */
	| { readonly kind: 'map'; readonly names?: readonly ConfigValue[]; readonly of: ConfigType }
	| { readonly kind: 'object'; readonly fields: readonly ConfigField[] };

/** One key. */
export interface ConfigField {
	/** `peremption.jours`: written so, or `jours` below `peremption`. */
	readonly key: string;
	readonly help: Both;
	readonly type: ConfigType;
	/** What holds without it, as it would be written. */
	readonly byDefault?: string;
	readonly example: string;
	/** What it decides: what is found and counted, what gates, or the language of the command line. */
	readonly decides: 'findings' | 'gate' | 'language';
	/** Of an object: whether it must be there. */
	readonly required?: true;
}

/** The groups of findings that every standard has; its chapters come after. */
const ownGroups = ['format', 'declaration', 'formulation', 'contenu', 'suppression'];

const value = (name: string, help: Both): ConfigValue => ({ value: name, help });

/** The keys, in the order in which they are shown, over a standard. */
export function configFields(
	standard: Pick<Standard, 'practices' | 'actions' | 'phases' | 'data' | 'descriptions'>,
): readonly ConfigField[] {
	const { practices, actions, phases, data, descriptions } = standard;
	const severities: ConfigType = {
		kind: 'enum',
		values: ['erreur', 'avertissement', 'information', 'conseil', 'aucune'].map((name) =>
			value(name, configTexts[`severity.${name}` as keyof typeof configTexts]),
		),
	};
	const ofPractices = practices.map(({ id, number, title }) =>
		value(id, { fr: `${number} · ${title.fr}`, en: `${number} · ${title.en}` }),
	);
	const ofActions = actions.map(({ id, number, wording, translation }) => {
		const first = (texts: Readonly<Record<string, string | null>>) => Object.values(texts).find(Boolean) ?? '';
		return value(id, { fr: `${number} ${first(wording)}`, en: `${number} ${first(translation)}` });
	});
	const codes = descriptions
		.filter(({ code }) => !code.includes('<'))
		.map(({ code, meaning }) => value(code, { fr: meaning.fr.trim(), en: meaning.en.trim() }));
	const chapters = data.chapters.map(({ id }) => id);
	const groups = [...ownGroups, ...chapters, ...data.groups].map((name) => value(name, configTexts['value.group']));
	const expected: ConfigType = {
		kind: 'enum',
		values: [...phases.map(({ id, help }) => value(id, help)), value('jamais', configTexts['value.never'])],
	};
	const numbers: ConfigType = { kind: 'integer', least: 1 };
	const threshold: ConfigType = { kind: 'threshold' };
	const field = (
		key: string,
		type: ConfigType,
		decides: ConfigField['decides'],
		example: string,
		byDefault?: string,
	): ConfigField => ({
		key,
		type,
		decides,
		example,
		help: configTexts[key as keyof typeof configTexts],
		...(byDefault === undefined ? {} : { byDefault }),
	});
	return [
		field(
			'langue',
			{ kind: 'enum', values: [value('fr', configTexts['language.fr']), value('en', configTexts['language.en'])] },
			'language',
			'fr',
		),
		field(
			'severites',
			{ kind: 'map', names: distinct([...groups, ...ofPractices, ...ofActions, ...codes]), of: severities },
			'findings',
			'{ formulation: aucune, valeur.pmv: erreur }',
			'{}',
		),
		field('attentesFutures', { kind: 'boolean' }, 'findings', 'true', 'false'),
		field('peremption.jours', { kind: 'integer', least: 1 }, 'findings', '365', '180'),
		field(
			'phases',
			{ kind: 'map', names: [...ofPractices, ...ofActions], of: expected },
			'findings',
			'{ donnees: exploitation, valeur.experimentation: jamais }',
			'{}',
		),
		field('formulation.actif', { kind: 'boolean' }, 'findings', 'false', 'true'),
		field(
			'formulation.termes',
			{ kind: 'map', of: { kind: 'text' } },
			'findings',
			'{ guichet unique: nommez le service et ce qu’il fait }',
			'{}',
		),
		field('personne.actif', { kind: 'boolean' }, 'findings', 'false', 'true'),
		field('preuves.racines', { kind: 'list', of: { kind: 'path' } }, 'findings', '[docs, preuves]', '[]'),
		field(
			'cibles',
			{
				kind: 'list',
				of: {
					kind: 'object',
					fields: [
						{
							...field('id', { kind: 'text' }, 'findings', 'delai_cinq_jours'),
							help: configTexts['cibles.id'],
							required: true,
						},
						{
							...field('enonce', { kind: 'text' }, 'findings', 'Répondre en cinq jours'),
							help: configTexts['cibles.enonce'],
							required: true,
						},
						{
							...field('pratiques', { kind: 'list', of: numbers }, 'findings', '[8, 18]'),
							help: configTexts['cibles.pratiques'],
						},
					],
				},
			},
			'findings',
			'[{ id: delai, enonce: Répondre en cinq jours }]',
			'[]',
		),
		field(
			'sections_requises',
			{
				kind: 'list',
				of: {
					kind: 'enum',
					values: Object.entries(charterSchema.fields).map(([name, { texts }]) => value(name, texts.help)),
				},
			},
			'findings',
			'[risques, budget]',
			'[]',
		),
		field('ignorer', { kind: 'list', of: { kind: 'text' } }, 'findings', '["archives/**"]', '[]'),
		field(
			'seuils.echec_des',
			{
				kind: 'enum',
				values: ['erreur', 'avertissement', 'information', 'conseil', 'jamais'].map((name) =>
					value(name, configTexts[`failOn.${name}` as keyof typeof configTexts]),
				),
			},
			'gate',
			'avertissement',
			'erreur',
		),
		field('seuils.min_avec_reponse', threshold, 'gate', '80%'),
		field('seuils.min_declarees', threshold, 'gate', '50%'),
		field('seuils.min_en_place', threshold, 'gate', '12'),
		field('seuils.min_sans_ecart', threshold, 'gate', '9'),
	];
}

/** The settings of the editor that are a person's own, and never an organisation's. */
export const personalKeys: readonly string[] = [
	'diagnosticsEspace',
	'codeLens.actif',
	'inlayHints.actif',
	'trace.server',
];

function distinct(values: readonly ConfigValue[]): readonly ConfigValue[] {
	return [...new Map(values.map((one) => [one.value, one])).values()];
}
