/** What a command has: the world of the run, its language, and ways to say things. */
import { type Both, type Language, say } from '../server/engine/texts/text';
import { type ExitCode, exitCodes, type Io } from './io';
import type { Unreadable } from './read';
import type { Found } from './sources';
import { plainLine, type Style, styleOf } from './terminal/style';
import { programTexts } from './texts/program';

export class RunContext {
	/** All codes that came up. */
	readonly codes: ExitCode[] = [];
	/** Of standard output and of standard error. */
	readonly style: Style;
	readonly #errorStyle: Style;

	constructor(
		readonly io: Io,
		/** Of help and errors; what a config file says of charters comes later. */
		readonly language: Language,
		/** Version of the program. */
		readonly version: string,
	) {
		this.style = styleOf(io.stdout, io.env);
		this.#errorStyle = styleOf(io.stderr, io.env);
	}

	/** A text of the program. */
	tell(key: keyof typeof programTexts, ...args: (string | number)[]): string {
		return say(programTexts, key, this.language, ...args);
	}

	/** A text of a command. */
	say<T extends Record<string, Both>>(texts: T, key: keyof T, ...args: (string | number)[]): string {
		return say(texts, key, this.language, ...args);
	}

	/** A sentence on standard error. */
	async complain(sentence: string, code: ExitCode): Promise<void> {
		this.codes.push(code);
		await this.io.stderr.write(
			`${this.#errorStyle('red', 'charte')}${this.language === 'fr' ? '\u00a0' : ''}: ${plainLine(sentence.replace(/\.$/, ''))}${/[?!]$/.test(sentence) ? '' : '.'}\n`,
		);
	}

	/** A line on standard error that complains of nothing. */
	async note(line: string): Promise<void> {
		await this.io.stderr.write(`${plainLine(line)}\n`);
	}

	/** Why a file gives no text, in a sentence. */
	unreadable(file: string, why: Unreadable): string {
		return this.tell(`unreadable.${why}`, file);
	}

	/** Says what arguments named nothing; false where there is nothing at all to look at. */
	async complainOf({ sources, absent, empty, refused }: Found): Promise<boolean> {
		for (const one of absent) await this.complain(this.unreadable(one, 'absent'), exitCodes.unreadable);
		for (const one of refused) await this.complain(this.unreadable(one, 'refused'), exitCodes.unreadable);
		for (const one of empty)
			await this.complain(this.tell(/[*?[{]/.test(one) ? 'nothing.glob' : 'nothing.folder', one), exitCodes.usage);
		return sources.length > 0;
	}
}
