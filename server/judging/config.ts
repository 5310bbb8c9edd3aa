/** What `charte.config.yaml` decides for all charters of an organisation, and what is wrong with how one is written. */
import picomatch from 'picomatch';
import type { Finding, Language, Span, TreeNode } from '../engine/index';
import { say } from '../engine/texts/text';
import { configName } from '../protocol';
import type { Settings } from './settings';
import { configTexts } from './texts/config';

/** What an organisation decides. */
export interface Config {
	/** Of the command line; undefined where it does not say. */
	readonly language: Language | undefined;
	/** Whole: what is not written has its default, and roots of evidence are relative to the folder of the file. */
	readonly settings: Settings;
	/** As it is written: `erreur`, `80%`. */
	readonly thresholds: Readonly<Partial<Record<ThresholdKey, string>>>;
	readonly ignored: readonly string[];
}

export type ThresholdKey = 'echec_des' | 'min_avec_reponse' | 'min_declarees' | 'min_en_place' | 'min_sans_ecart';

/** What is wrong with how the file is written. */
export interface ConfigProblem extends Span {
	readonly key: keyof typeof configTexts;
	readonly args: readonly (string | number)[];
	readonly severity: 'error' | 'warning';
	/** What would stand well in its place. */
	readonly replacement?: string;
}

/** A config file that was read. */
export interface ConfigFile {
	readonly config: Config;
	readonly problems: readonly ConfigProblem[];
	readonly root: TreeNode | undefined;
}

/** Whether a path or uri names a config file. */
export function isConfig(path: string): boolean {
	return path === configName || /[\\/]charte\.config\.yaml$/.test(path);
}

/** What a problem says. */
export function problemText({ key, args }: ConfigProblem, language: Language): string {
	return say(configTexts, key, language, ...args);
}

/** The problems of a file as findings, in the order of the text. */
export function configFindings({ problems }: Pick<ConfigFile, 'problems'>, language: Language): Finding[] {
	return problems
		.map((problem): Finding => {
			const { start, end, severity, key, replacement } = problem;
			return {
				start,
				end,
				severity,
				code: `configuration/${key.slice('problem.'.length)}`,
				message: problemText(problem, language),
				...(replacement === undefined
					? {}
					: {
							fixes: [{ title: replacement, preferred: true, changes: () => [{ start, end, newText: replacement }] }],
						}),
			};
		})
		.sort((a, b) => a.start - b.start);
}

/** The settings of a charter under a config file: what decides findings and counts is the file's, the rest a person's own. */
export function settingsUnder(config: Config, own: Settings): Settings {
	const { language, workspaceDiagnostics, codeLens, inlayHints } = own;
	return { ...config.settings, language, workspaceDiagnostics, codeLens, inlayHints };
}

/** Whether a config leaves a file out, by its path from the folder of the config file, with `/`. */
export function isIgnored({ ignored }: Pick<Config, 'ignored'>, path: string): boolean {
	return ignored.some((pattern) => {
		const plain = pattern.replace(/^\.?\//, '').replace(/\/+$/, '');
		if (plain === '') return false;
		const options = { dot: true, basename: !plain.includes('/') };
		return picomatch.isMatch(path, plain, options) || picomatch.isMatch(path, `${plain}/**`, { dot: true });
	});
}

/** The roots of evidence, from the folder of the workspace on. `folder`: that of the file, from the same. */
export function rootsFrom(roots: readonly string[], folder: string): string[] {
	return roots.map((root) => [folder, root].filter((part) => part !== '').join('/'));
}
