import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { shownDate } from '../../../server/engine/document/shown';
import type { Block, CharterDocument } from '../../../server/engine/document/types';
import { charterSchema, itemType, walkFields } from '../../../server/engine/schema/charter';
import { valueTitleOf } from '../../../server/engine/schema/value-titles';
import { analyse, defaultEnvironment, standard } from '../../standard';
import { documented, filledCharter } from './support';

const environment = (language: 'fr' | 'en' = 'fr') => defaultEnvironment('2026-11-28', { language });

/** Every text of a document that comes from blocks and the cover, in one. */
const said = ({ cover, summary, sections }: CharterDocument): string => {
	const texts: string[] = [];
	JSON.stringify({ cover, summary, sections }, (key, value) => {
		if (typeof value === 'string' && key !== 'path' && key !== 'id') texts.push(value);
		return value;
	});
	return texts.join('\n');
};

const section = (document: CharterDocument, id: string) => {
	const found = document.sections.find((one) => one.id === id);
	assert.ok(found, id);
	return found;
};

const plain = (text: string) => text.replace(/\u00a0/g, ' ');

const kinds = (blocks: readonly Block[]) => blocks.map(({ kind }) => kind);

describe('a charter as a document', () => {
	it('says every field of the format, in both languages', () => {
		const { text, leaves } = filledCharter();
		assert.ok(leaves.length > 150, String(leaves.length));
		for (const language of ['fr', 'en'] as const) {
			const document = documented(text, { empty: false, coverage: false }, language);
			const whole = plain(said(document));
			for (const { path, written, type } of leaves) {
				const [first = '', ...rest] = path.split('.');
				const named = typeof written === 'string' && valueTitleOf([first, ...rest], written)?.[language];
				const shown =
					type.kind === 'date' ? shownDate(String(written), language) : named || (written === true ? 'Oui' : written);
				const of = type.kind === 'enum' ? type.of : undefined;
				const target = of === 'target' ? standard.target(String(written))?.statement[language] : undefined;
				const wanted = plain(String(target ?? (written === true && language === 'en' ? 'Yes' : shown)));
				assert.ok(
					of === 'phase' ||
						of === 'edition' ||
						whole.includes(wanted) ||
						whole.includes(wanted.replace(/(?=\d{3}$)/, language === 'fr' ? ' ' : ',')),
					`${path} (${language}): ${wanted}`,
				);
			}
			assert.equal(document.sections.filter(({ id }) => id === 'others').length, 0, 'each has a place of its own');
		}
	});

	it('has a name in both languages for every value of a closed list', () => {
		for (const { path, field } of walkFields(charterSchema.fields)) {
			const type = itemType(field.type);
			if (type.kind !== 'enum' || type.of) continue;
			for (const { value } of type.values) assert.ok(valueTitleOf(path, value), `${path.join('.')}: ${value}`);
		}
	});

	it('tells in an annex what has no place: own keys, unknown ones, doubled ones, and what has another shape', () => {
		const document = documented(
			[
				'charte: 1',
				'initiative: { nom: A, organisme: B, phase: amorce, x-code: PRJ-118, mystere: caché ici }',
				'contexte: Premier contexte de la charte.',
				'contexte: Second contexte de la charte.',
				'budget: { total: { montant: quelque part }, postes: rien de lisible }',
				'x-suivi: [un, { deux: trois }]',
			].join('\n'),
		);
		const whole = said(document);
		for (const text of [
			'PRJ-118',
			'caché ici',
			'Premier contexte',
			'Second contexte',
			'quelque part',
			'rien de lisible',
		])
			assert.ok(whole.includes(text), text);
		const rows = section(document, 'others').blocks.flatMap((block) =>
			block.kind === 'definitions' ? block.rows.map(({ label, cell }) => `${label}: ${cell.values[0]?.text}`) : [],
		);
		assert.ok(rows.includes('x-suivi: un'), rows.join('\n'));
		assert.ok(rows.includes('x-suivi › deux: trois'), rows.join('\n'));
	});

	it('keeps out of the annex what only keeps the place of a field', () => {
		for (const text of [
			'risques: [{ enonce: Panne, probabilite: à préciser, reponse: À définir }]',
			'risques: [{ enonce: Panne, reponse: À définir }, { enonce: Retard, reponse: }]',
			'parcours: [{ nom: Demander, etapes: [{ nom: Lire, canal: à préciser }] }]',
		])
			for (const empty of [true, false]) {
				const { sections } = documented(`charte: 1\n${text}\n`, { empty });
				assert.ok(!sections.some(({ id }) => id === 'others'), `${text} ${JSON.stringify(sections.at(-1))}`);
			}
		const own = documented('charte: 1\nrisques: [{ enonce: Panne, reponse: À définir, x-code: À définir }]\n');
		const { blocks } = section(own, 'others');
		assert.ok(JSON.stringify(blocks).includes('x-code'));
		assert.ok(!JSON.stringify(blocks).includes('Réponse'));
	});

	it('shows what is awaited, or leaves it out with the sections that hold nothing', () => {
		const text = 'charte: 1\ninitiative: { nom: À compléter, organisme: Régie, phase: amorce }\ncontexte: TBD\n';
		const whole = documented(text);
		assert.ok(kinds(section(whole, 'problem').blocks).includes('missing'));
		assert.equal(whole.cover.title.missing, true);
		assert.equal(whole.sections.length, 15);
		const short = documented(text, { empty: false, coverage: false });
		assert.ok(!JSON.stringify([short.summary, short.sections]).includes('à compléter'));
		assert.deepEqual(
			short.sections.map(({ id }) => id),
			['commitments', 'glossary', 'signature'],
		);
		assert.deepEqual(
			short.sections.map(({ number }) => number),
			['1', '2', '3'],
		);
	});

	it('asks less of a retirement', () => {
		const text = (type: string) => `charte: 1\ninitiative: { nom: A, organisme: B, phase: amorce, type: ${type} }\n`;
		const missing = (type: string) =>
			documented(text(type)).sections.flatMap(({ blocks }) =>
				blocks.flatMap((block) => (block.kind === 'missing' ? [block.path] : [])),
			);
		assert.ok(missing('refonte').includes('solution.pmv'));
		assert.ok(!missing('retrait').includes('solution.pmv'));
		assert.ok(missing('retrait').includes('risques'));
	});

	it('says where each part stands', () => {
		const text =
			'charte: 1\nrisques:\n  - enonce: Un retard du fournisseur\n    reponse: Un second fournisseur est prêt\n';
		const risks = section(documented(text), 'risks');
		assert.deepEqual(risks.places[0]?.start, { line: 1, character: 0 });
		const table = risks.blocks.find(({ kind }) => kind === 'table');
		assert.ok(table?.kind === 'table');
		assert.equal(table.table.rows[0]?.at?.start.line, 2);
		assert.equal(table.table.rows[0]?.cells[2]?.values[0]?.at?.start.line, 3);
	});

	it('says that part of a charter cannot be read, and shows the rest', () => {
		const document = documented('charte: 1\ncontexte: Les délais sont longs.\nbudget: { total: [\n');
		assert.ok(document.fault);
		assert.ok(said(document).includes('Les délais sont longs.'));
	});

	it('says every text of the samples', () => {
		for (const name of readdirSync('samples').filter((one) => one.endsWith('.charte.yaml'))) {
			const text = readFileSync(`samples/${name}`, 'utf8');
			const whole = said(documented(text)).replace(/\s+/g, ' ');
			const analysis = analyse(text, environment());
			const wanted = [analysis.charter.value.contexte, analysis.charter.value.initiative?.nom];
			for (const one of wanted) if (one) assert.ok(whole.includes(one.replace(/\s+/g, ' ').trim()), name);
			for (const fault of ['undefined', '[object', 'NaN']) assert.ok(!whole.includes(fault), `${name}: ${fault}`);
		}
	});

	it('makes a document of anything, and throws of nothing', () => {
		const sample = readFileSync('samples/proche-aidance.charte.yaml', 'utf8');
		const keys = [...walkFields(charterSchema.fields)].map(({ path }) => path.at(-1) ?? '');
		const cut = fc
			.tuple(
				fc.nat(sample.length),
				fc.nat(400),
				fc.constantFrom('', '[', '{', ': ', '\n- ', '&a *a', '<<: ', '\0', '"'),
			)
			.map(([at, length, put]) => sample.slice(0, at) + put + sample.slice(at + length));
		const made = fc
			.array(fc.tuple(fc.constantFrom(...keys), fc.jsonValue()), { maxLength: 8 })
			.map((pairs) => pairs.map(([key, value]) => `${key}: ${JSON.stringify(value)}`).join('\n'));
		fc.assert(
			fc.property(fc.oneof(cut, made, fc.string()), fc.boolean(), (text, empty) => {
				const document = documented(text, { empty });
				assert.deepEqual(JSON.parse(JSON.stringify(document)), document);
			}),
			{ numRuns: 40 },
		);
	});
});
