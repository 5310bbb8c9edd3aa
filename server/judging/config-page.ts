/** The page that documents the config file: its table as Markdown. */
import { type Language, say } from '../engine/index';
import type { ConfigField } from './config-table';
import { configTexts } from './texts/config';

const example = `severites:
  formulation: aucune
  format/cle_inconnue: erreur
peremption.jours: 365
preuves.racines: [docs]
sections_requises: [risques]
ignorer: ["archives/**"]
seuils:
  echec_des: avertissement
  min_avec_reponse: 80%`;

/** The page that documents the file: one table, a row a key. */
export function configPage(fields: readonly ConfigField[], language: Language): string {
	const tell = (key: keyof typeof configTexts) => say(configTexts, key, language);
	const cell = (text: string) => text.replace(/\|/g, '\\|');
	const rows = fields.map(({ key, help, byDefault, example, decides }) =>
		[
			`\`${key}\``,
			cell(help[language]),
			byDefault === undefined ? '' : `\`${byDefault}\``,
			`\`${cell(example)}\``,
			tell(`decides.${decides}`),
		].join(' | '),
	);
	const heads = ['key', 'what', 'hover.default', 'hover.example', 'decides'] as const;
	return `${[
		`# ${tell('page.title')}`,
		tell('page.intro'),
		tell('page.wins'),
		[
			`| ${heads.map((head) => tell(head.startsWith('hover') ? (head as 'hover.default') : (`page.${head}` as 'page.key'))).join(' | ')} |`,
			'| --- | --- | --- | --- | --- |',
			...rows.map((row) => `| ${row} |`),
		].join('\n'),
		`\`\`\`yaml\nlangue: ${language}\n${example}\n\`\`\``,
	].join('\n\n')}\n`;
}
