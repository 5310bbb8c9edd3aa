/** `schema`: the JSON Schemas, for editors and tools that are not ours. */
import type { Command } from 'commander';
import { standard } from '../../practices/index';
import couverture from '../../schemas/couverture.schema.json';
import { type JsonSchema, type Language, toJsonSchema } from '../../server/engine/index';
import { configJsonSchema } from '../../server/judging/config-schema';
import { configFields } from '../../server/judging/config-table';
import type { RunContext } from '../context';
import { choose, option } from '../options';
import { openOutput } from '../output';
import { otherTexts } from '../texts/explain';

const schemas: Readonly<Record<string, (language: Language) => JsonSchema>> = {
	charte: (language) => toJsonSchema(standard, language),
	configuration: (language) => configJsonSchema(configFields(standard), language),
	couverture: () => couverture,
};

export function addSchema(program: Command, context: RunContext): void {
	const command = program
		.command('schema')
		.description(context.say(otherTexts, 'aboutSchema'))
		.argument('[quoi]', context.say(otherTexts, 'whichSchema'), 'charte')
		.addOption(option(context, '--output, --sortie <fichier>', 'output'));
	command.action(async (which: string) => {
		const name = choose(context, 'schema', which, Object.keys(schemas));
		const output = await openOutput(command.opts<{ sortie?: string }>().sortie, context);
		await output.write(`${JSON.stringify(schemas[name]?.(context.language), null, '\t')}\n`);
		await output.close();
	});
}
