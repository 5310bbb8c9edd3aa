import { type Language, say } from '../../engine/index';
import type { ConfigField } from '../../judging/config-table';
import { configTexts } from '../../judging/texts/config';

/** What a key of the config file is, what holds without it and how it is written, as Markdown. */
export function fieldHelp({ help, byDefault, example, key }: ConfigField, language: Language): string {
	const colon = language === 'fr' ? '\u00a0:' : ':';
	return [
		help[language],
		...(byDefault === undefined ? [] : [`${say(configTexts, 'hover.default', language)}${colon} \`${byDefault}\``]),
		`${say(configTexts, 'hover.example', language)}${colon} \`${key}: ${example}\``,
	].join('\n\n');
}
