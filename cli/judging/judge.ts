/** Judges charters as the language server does: the same settings, the same look at files of evidence, the same engine. */
import { TextDocument } from 'vscode-languageserver-textdocument';
import { URI } from 'vscode-uri';
import { standard } from '../../practices/index';
import { type Analysis, type Environment, evidenceFiles, judge, read, type Standard } from '../../server/engine/index';
import { environmentOf, readingStandard } from '../../server/judging/environment';
import type { JudgeOptions } from './options';
import { Surroundings } from './surroundings';
import type { LookedFor } from './world';

/** A charter that was judged. */
export interface Judged {
	readonly document: TextDocument;
	readonly analysis: Analysis;
	readonly env: Environment;
	readonly looked: LookedFor;
}

/** Judges the charters of one run. */
export class Judge {
	readonly standard: Standard = standard;

	constructor(
		readonly options: JudgeOptions,
		readonly around = new Surroundings(options),
	) {}

	/** Judges a text as the charter at a path. */
	async judge(text: string, path: string): Promise<Judged> {
		const { settings, language } = await this.around.settingsOf(path);
		const charter = read(text, readingStandard(this.standard, settings));
		const paths = evidenceFiles(charter);
		const looked = await this.around.look(path, paths);
		const said = this.options.language ?? language ?? this.options.fallback;
		const env: Environment = {
			...environmentOf(
				{ standard: this.standard, today: () => this.options.today, languageOf: () => said },
				settings,
				looked,
			),
			...(this.options.phase ? { phase: this.options.phase } : {}),
		};
		const analysis = judge(charter, env);
		if (!analysis) throw new Error('nobody cancels it');
		return {
			document: TextDocument.create(URI.file(path).toString(), 'charte', 0, text),
			analysis,
			env,
			looked: paths.map((one) => [one, looked.exists(one)]),
		};
	}
}
