import assert from 'node:assert/strict';
import { problemFindings } from '../../server/engine/findings/problems';
import { charterSchema, declarationSchema, itemType } from '../../server/engine/schema/charter';
import { namesIn } from '../../server/engine/schema/names/form';
import type { Fields, FieldType } from '../../server/engine/schema/types';
import { applyChanges } from '../../server/engine/text/change';
import { quoteIfNeeded } from '../../server/engine/text/quote';
import { read, standard } from '../standard';
import { environment, layouts } from './support/findings';

/** A key of the format where it may stand: what is written above it, and the fields beside it. */
interface Placed {
	readonly path: readonly string[];
	readonly fields: Fields;
	readonly key: string;
	/** The lines that lead to it, and how deep it stands; a dash begins an item of a list. */
	readonly above: readonly string[];
	readonly lead: string;
}

function* placed(fields: Fields, path: readonly string[], above: readonly string[], lead: string): Generator<Placed> {
	for (const [key, { type }] of Object.entries(fields)) {
		yield { path: [...path, key], fields, key, above, lead };
		const item = itemType(type);
		if (item.kind !== 'object') continue;
		const inner = lead.replace('-', ' ') + (type.kind === 'list' ? '  - ' : '  ');
		yield* placed(item.fields, [...path, key], [...above, `${lead}${key}:`], inner);
	}
}

const everywhere: readonly Placed[] = [
	...placed(charterSchema.fields, [], [], ''),
	...placed(declarationSchema.fields, ['pratiques'], ['pratiques:', '  valeur:', '    pmv:'], '      '),
];

/** A value that the format takes at a key, on one line. */
function sample(type: FieldType): string {
	switch (type.kind) {
		case 'enum':
			return standard.valuesOf(type)[0]?.value ?? '';
		case 'boolean':
			return 'true';
		case 'number':
			return '1';
		case 'date':
			return '2027-01-31';
		case 'list':
			return '[]';
		case 'text':
			return 'Un texte';
		default:
			return '{}';
	}
}

/** What is written under a key, and what a finding says of it, with the text once its first fix is made. */
function told(text: string, code: string, under: string) {
	const charter = read(text);
	const finding = [...problemFindings(charter, environment())].find(
		(one) => one.code === code && text.slice(one.start, one.end) === under,
	);
	assert.ok(finding, `${code}: ${under} in\n${text}`);
	const changes = finding.fixes?.[0]?.changes();
	assert.ok(changes, finding.message);
	return { message: finding.message, after: applyChanges(text, changes), before: charter.problems.length };
}

describe('every key, wherever it stands', () => {
	for (const { path, fields, key, above, lead } of everywhere)
		it(`${path.join('.')} is found by its other names`, () => {
			const field = fields[key];
			assert.ok(field);
			const write = (name: string) => [...above, `${lead}${name}: ${sample(field.type)} # ici`, ''].join('\n');
			for (const [index, name] of (field.alsoCalled ?? []).entries()) {
				const lay = layouts[index % layouts.length]?.lay ?? String;
				const written = quoteIfNeeded(name, true);
				const { message, after, before } = told(lay(write(written)), 'format/cle_inconnue', written);
				assert.match(message, new RegExp(`^Écrivez «\u00a0${key}\u00a0»`));
				assert.equal(after.replace(/["']/g, ''), lay(write(key)));
				assert.ok(read(after).problems.length < before, name);
			}
		});
});

describe('every value of a closed list, wherever it stands', () => {
	for (const { path, fields, key, above, lead } of everywhere) {
		const type = fields[key]?.type;
		if (type?.kind !== 'enum') continue;
		it(`those of ${path.join('.')} are found by their other names`, () => {
			for (const { value, alsoCalled = [] } of standard.valuesOf(type))
				for (const [index, name] of alsoCalled.entries()) {
					const lay = layouts[index % layouts.length]?.lay ?? String;
					const write = (what: string) => lay([...above, `${lead}${key}: ${what} # ici`, ''].join('\n'));
					const { message, after, before } = told(write(name), 'format/valeur', name);
					assert.match(message, new RegExp(`^Écrivez «\u00a0${value}\u00a0»`));
					assert.equal(after, write(value));
					assert.ok(read(after).problems.length < before, name);
				}
		});
	}
});

describe('every field that takes a value', () => {
	for (const { path, fields, key, above, lead } of everywhere) {
		const type = fields[key]?.type;
		if (!type || !['enum', 'boolean', 'date', 'number'].includes(type.kind) || path.length < 2) continue;
		if (type.kind === 'date' && type.orText) continue;
		it(`${path.join('.')} keeps the prose that stands in it`, () => {
			const beside = fields[key]?.beside;
			const keys = Object.keys(fields);
			if (beside !== undefined) assert.ok(fields[beside]?.type.kind === 'text', `${beside} takes prose`);
			const prose = `${sample(type)}, selon le comité des usagers`;
			for (const { lay } of layouts)
				for (const written of [prose, `"${prose}"`]) {
					const write = (what: string) => lay([...above, `${lead}${key}: ${what} # ici`, ''].join('\n'));
					const code = { enum: 'format/valeur', boolean: 'format/booleen', date: 'format/date', number: 'format/type' };
					const { after } = told(write(written), code[type.kind as keyof typeof code], written);
					// In the order of the format; the dash of an item stays before what comes first.
					const isFirst = beside !== undefined && keys.indexOf(beside) < keys.indexOf(key);
					const [first, then] = [lead, lead.replace('-', ' ')];
					const own = `${isFirst ? then : first}${key}: ${sample(type)} # ici`;
					const text = `${isFirst ? first : then}${beside ?? `x-${key}`}: selon le comité des usagers`;
					const kept = lay([...above, ...(isFirst ? [text, own] : [own, text]), ''].join('\n'));
					assert.equal(after, kept);
				}
		});
	}
});

it('the names of a list are those between its commas', () => {
	assert.deepEqual(namesIn('un, deux mots ,trois'), ['un', 'deux mots', 'trois']);
	assert.deepEqual(namesIn(undefined), []);
});
