/** `schema`: the JSON Schemas, for editors and tools that are not ours. */
import { type Command, Option } from 'commander';
import { standard } from '../../practices/index';
import couverture from '../../schemas/couverture.schema.json';
import {
	type JsonDialect,
	type JsonSchema,
	jsonDialects,
	type Language,
	overlay,
	toJsonSchema,
} from '../../server/engine/index';
import { configJsonSchema } from '../../server/judging/config-schema';
import { configFields } from '../../server/judging/config-table';
import type { RunContext } from '../context';
import { Configs } from '../judging/configs';
import { choose, option } from '../options';
import { openOutput } from '../output';
import { otherTexts } from '../texts/explain';

type Made = JsonSchema | Promise<JsonSchema>;
const schemas: Readonly<Record<string, (language: Language, dialect: JsonDialect, context: RunContext) => Made>> = {
	charte: async (language, dialect, { io }) => {
		// The targets of the organisation are values of the format, for its charters.
		const own = (await new Configs({}).ofFolder(io.cwd))?.config.settings.own;
		return toJsonSchema(own ? overlay(standard, own) : standard, language, dialect);
	},
	configuration: (language, dialect) => configJsonSchema(configFields(standard), language, dialect),
	couverture: () => couverture,
};

export function addSchema(program: Command, context: RunContext): void {
	const command = program
		.command('schema')
		.description(context.say(otherTexts, 'aboutSchema'))
		.argument('[quoi]', context.say(otherTexts, 'whichSchema'), 'charte')
		.addOption(
			new Option('--dialect, --dialecte <dialecte>', context.say(otherTexts, 'dialect')).default(jsonDialects[0]),
		)
		.addOption(option(context, '--output, --sortie <fichier>', 'output'));
	command.action(async (which: string) => {
		const name = choose(context, 'schema', which, Object.keys(schemas));
		const { sortie, dialecte } = command.opts<{ sortie?: string; dialecte: string }>();
		const dialect = choose(context, '--dialecte', dialecte, jsonDialects);
		const output = await openOutput(sortie, context);
		const schema = await schemas[name]?.(context.language, dialect, context);
		await output.write(`${JSON.stringify(schema, null, '\t')}\n`);
		await output.close();
	});
}
