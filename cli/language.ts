import type { Language } from '../server/engine/index';

/**
 * The language of a locale as the environment names it (`fr_CA.UTF-8`, `en-US`): French for French, English for any
 * other; undefined for those that name no language (`C`, `POSIX`) and where there is none.
 */
export function languageOfLocale(env: Readonly<Record<string, string | undefined>>): Language | undefined {
	// As POSIX has it: the first that is not empty.
	const locale = [env.LC_ALL, env.LC_MESSAGES, env.LANG].find((value) => value !== undefined && value !== '');
	const name = locale?.split(/[.@]/)[0] ?? '';
	if (name === '' || name === 'C' || name === 'POSIX') return undefined;
	return /^fr(?:[_-]|$)/i.test(name) ? 'fr' : 'en';
}

/** The language that arguments ask for, before they are read as a whole: help and errors are said in it. */
export function languageOfArguments(args: readonly string[]): Language | undefined {
	for (const [index, arg] of args.entries()) {
		if (arg === '--') return undefined;
		const value = /^--(?:langue|lang)(?:=(.*))?$/.exec(arg);
		const named = value && (value[1] ?? args[index + 1]);
		if (named === 'fr' || named === 'en') return named;
	}
	return undefined;
}
