import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readYaml } from './read-yaml.mjs';
import { checkShape } from './shape.mjs';
import { compileTemplates } from './templates.mjs';

const shape = [{ id: 'text', kind: 'text', section: 'text?', prefix: 'text', body: 'both', description: 'both' }];

/**
 * Reads and validates `snippets/snippets.yaml`, with the templates that `snippets/chartes.yaml` makes of it. Throws a DataError that names the file and the line of the
 * first fault.
 */
export function compileSnippets(folder) {
	const file = join(folder, 'snippets.yaml');
	if (!existsSync(file)) return [];
	const { value, fail } = readYaml(file, 'snippets/snippets.yaml');
	checkShape(value, shape, fail);
	value.forEach((entry, index) => {
		if (!['section', 'item', 'declaration'].includes(entry.kind)) fail([index, 'kind'], 'section, item or declaration');
		if (value.findIndex((other) => other.id === entry.id) !== index) fail([index, 'id'], 'is used twice');
	});
	return [...value, ...compileTemplates(folder, value)];
}
