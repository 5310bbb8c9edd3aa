import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readYaml } from './read-yaml.mjs';
import { checkShape } from './shape.mjs';

const shape = {
	linked: 'texts',
	phases: [{ id: 'text', when: 'both', head: 'both', next: 'both' }],
	prompts: 'both',
	declarations: 'both',
	sections: [{ section: 'text', note: 'both?', fields: 'any' }],
};

/** The sizes of a template: the letters that put a field into it, and what its snippets are called. */
const sizes = [
	{ letters: 'E', suffix: '-essentiel', whole: { fr: 'L’essentiel d’une charte', en: 'The essentials of a charter' } },
	{ letters: 'EC', suffix: '', whole: { fr: 'Une charte entière', en: 'A whole charter' } },
];

/** A tab stop of a snippet: its number, and what it shows or offers. */
const stop = /\$\{\d+([:|][^{}]*)\}/g;

/**
 * Reads `snippets/chartes.yaml` and makes of it and of the snippets of sections those of whole charters, one for each phase
 * and size. None where there is no such file. Throws a DataError that names the file and the line of the first fault.
 */
export function compileTemplates(folder, snippets) {
	const file = join(folder, 'chartes.yaml');
	if (!existsSync(file)) return [];
	const { value, fail } = readYaml(file, 'snippets/chartes.yaml');
	checkShape(value, shape, fail);
	const { phases, prompts, declarations } = value;
	const linesOf = (section, language, at) => {
		const found = snippets.find((snippet) => snippet.kind === 'section' && snippet.section === section);
		return found ? linesIn(found.body[language]) : fail(at, `no snippet writes the section « ${section} »`);
	};
	const linked = both((language) =>
		value.linked.map((path, index) => {
			const line = linesOf(path.split('.')[0], language, ['linked', index]).find((one) => one.path === path);
			return line?.text.match(/\$\{\d+(:[^{}]*)\}/)?.[1] ?? fail(['linked', index], `nothing is asked at « ${path} »`);
		}),
	);
	const bodyOf = (phase, rank, letters, language) => {
		const blocks = value.sections.map(({ section, note, fields }, index) => {
			const lines = linesOf(section, language, ['sections', index, 'section']);
			checkFields(section, fields, phases.length, lines, (key, message) => fail(['sections', index, ...key], message));
			const kept = keptLines(section, fields, lines, (flags) => letters.includes(flags[rank]));
			if (kept.length === 0) return '';
			if (!opensItems(lines, kept)) fail(['sections', index, 'fields'], `${phase.id}: an item lacks its first key`);
			return [
				...(note ? [`# ${note[language]}`] : []),
				...kept.map(({ path, text }) =>
					path === 'initiative.phase' ? `  phase: ${phase.id} # ${phase.next[language]}` : text,
				),
			].join('\n');
		});
		const head = `${phase.head[language]}${prompts[language]}\ncharte: 1\nedition: courante`;
		const tail = `${declarations[language]}\npratiques:\n`;
		return numbered([head, ...blocks.filter((block) => block !== ''), tail].join('\n\n'), linked[language]);
	};
	return phases.flatMap((phase, rank) =>
		sizes.map(({ letters, suffix, whole }) => ({
			id: `charte-${phase.id}${suffix}`,
			kind: 'charter',
			prefix: `charte-${phase.id}${suffix}`,
			description: both((language) => `${whole[language]}, ${phase.when[language]}`),
			body: both((language) => bodyOf(phase, rank, letters, language)),
		})),
	);
}

const both = (make) => ({ fr: make('fr'), en: make('en') });

/** The lines of a body, each with the path of the key that it writes, or that it is an item of. */
function linesIn(body) {
	const above = [];
	return body
		.trimEnd()
		.split('\n')
		.map((text) => {
			const [, indent, dash = '', key] = /^( *)(- )?(?:([a-z_]+):)?/.exec(text);
			const column = indent.length + (key ? dash.length : 0);
			while ((above.at(-1)?.column ?? -1) >= column) above.pop();
			if (key) above.push({ column, key });
			return { text, opens: dash !== '' && key !== undefined, path: above.map((one) => one.key).join('.') };
		});
}

/** Fails on a field that the section's snippet does not write, and on letters that are not one a phase. */
function checkFields(section, fields, count, lines, fail) {
	const isFlags = (flags) => typeof flags === 'string' && flags.length === count && /^[EC-]*$/.test(flags);
	if (typeof fields === 'string' || fields === null || typeof fields !== 'object') {
		if (!isFlags(fields)) fail(['fields'], `${count} letters are expected, each E, C or -`);
		return;
	}
	for (const [name, flags] of Object.entries(fields)) {
		if (!isFlags(flags)) fail(['fields', name], `${count} letters are expected, each E, C or -`);
		if (!lines.some(({ path }) => path === `${section}.${name}`))
			fail(['fields', name], `the snippet of « ${section} » does not write it`);
	}
}

/** The lines of a section that write the fields that are chosen, and the keys above them. */
function keptLines(section, fields, lines, isChosen) {
	if (typeof fields === 'string') return isChosen(fields) ? lines : [];
	const paths = Object.keys(fields)
		.filter((name) => isChosen(fields[name]))
		.map((name) => `${section}.${name}`);
	const isWithin = (inner, outer) => `${inner}.`.startsWith(`${outer}.`);
	return lines.filter(({ path }) => paths.some((chosen) => isWithin(path, chosen) || isWithin(chosen, path)));
}

/** Whether each item of which a key is kept has kept the key behind its dash. */
function opensItems(lines, kept) {
	const parent = (path) => path.slice(0, path.lastIndexOf('.'));
	return lines.every(
		(line) => !line.opens || kept.includes(line) || !kept.some(({ path }) => parent(path) === parent(line.path)),
	);
}

/** A body with its tab stops numbered as they come; those of a linked prompt share the number of its first. */
function numbered(body, linked) {
	const known = new Map();
	let last = 0;
	return body.replace(stop, (_, shown) => {
		const number = known.get(shown) ?? ++last;
		if (linked.includes(shown)) known.set(shown, number);
		return `\${${number}${shown}}`;
	});
}
