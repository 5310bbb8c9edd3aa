import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import type { Table } from '../../../server/engine/document/types';
import { documentToDocx } from '../../../views/document/docx/docx';
import { documentToHtml } from '../../../views/document/html';
import { documentToMarkdown } from '../../../views/document/markdown';
import { drawnPicture, type Picture, pictureWordsIn } from '../../../views/document/pictures/pictures';
import { documented } from './support';

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

/** The picture of a kind in the document of a text, with the table of the document; undefined where it is not drawn. */
function pictured(kind: Picture['kind'], text: string, empty = true) {
	const language = 'fr';
	const blocks = documented(`charte: 1\n${text}\n`, { empty }, language).sections.flatMap((section) => section.blocks);
	for (const block of blocks) {
		if (block.kind !== 'picture') continue;
		const drawn = drawnPicture(block.picture, pictureWordsIn(language));
		if (drawn?.kind === kind) return { drawn, said: plain(drawn.description), left: drawn.left, table: block.table };
	}
	return undefined;
}

const known = <T>(value: T | undefined): T => value ?? assert.fail('a picture');
const leftOf = (left: Picture['left'], title: string) => left.find((one) => one.title === title)?.names;
const rowsOf = ({ rows }: Table) =>
	rows.map(({ cells }) => cells.map(({ values }) => plain(values.map(({ text }) => text).join('; '))));

describe('The indicators of a charter', () => {
	const indicators = (...items: string[]) => pictured('indicators', `indicateurs:\n${items.join('\n')}`);
	const counted = '  - { nom: Délai, base: 45, cible: 20, unite: jours }';

	it('are drawn where both values are numbers, never by a number within a sentence', () => {
		const { drawn, said, left } = known(
			indicators(
				counted,
				'  - { nom: Essais, base: 0 sur 3 observées, cible: 9 sur 10, unite: demandes }',
				'  - { nom: Attente, base: 45 jours, cible: deux fois moins }',
				'  - { nom: Satisfaction, base: "Sondage de 2025 : 62 %", cible: 80 % }',
			),
		);
		assert.deepEqual(leftOf(drawn.left, left[0]?.title ?? ''), ['Essais', 'Attente', 'Satisfaction']);
		assert.match(said, /Délai, de 45 jours à 20 jours\.?$/);
	});

	it('are drawn of texts that are numbers with their unit, said once', () => {
		const { said, left } = known(indicators('  - { nom: Délai, base: 45 jours, cible: "20", unite: jours }'));
		assert.match(said, /Délai, de 45 jours à 20 jours\.?$/);
		assert.deepEqual(left, []);
		const { said: percents } = known(indicators('  - { nom: Appels, base: 38 %, cible: 19 %, unite: part }'));
		assert.match(percents, /de 38 % à 19 %\.?$/);
	});

	it('of the sample are drawn where the charter counts alone', () => {
		const text = readFileSync('samples/passeport.charte.yaml', 'utf8').replace(/^charte: 1\n/m, '');
		const { said, left } = known(pictured('indicators', text));
		assert.doesNotMatch(said, /de 0 sur 3/);
		assert.equal(left.flatMap(({ names }) => names).length, 1);
	});
});

describe('The budget of a charter', () => {
	const budget = (...lines: string[]) => pictured('budget', `budget:\n${lines.join('\n')}`);

	it('has no rest where an item has no amount yet, and says which', () => {
		const { drawn, left } = known(
			budget(
				'  total: 900000',
				'  postes:',
				'    - { nom: Équipe, montant: 500000 }',
				'    - { nom: Licences, montant: à préciser }',
				'    - { montant: 100000 }',
			),
		);
		const rows = drawn.table.rows.map(([name]) => name);
		assert.deepEqual(rows, ['Équipe', 'Licences', 'à compléter']);
		assert.deepEqual(leftOf(left, 'Montant à préciser'), ['Licences']);
	});

	it('says the sum of the items where it is not the total, each in the column of amounts', () => {
		const items = ['  postes:', '    - { nom: Équipe, montant: 500000 }', '    - { nom: Licences, montant: 450000 }'];
		const rows = (total: number) => rowsOf(known(known(budget(`  total: ${total}`, ...items)).table)).slice(2);
		assert.deepEqual(rows(900000), [
			['Somme des postes', '950 000 $'],
			['Total', '900 000 $'],
		]);
		assert.deepEqual(rows(950000), [['Total', '950 000 $']]);
	});

	it('says its total beside items without amounts', () => {
		const blocks = documented(
			'charte: 1\nbudget:\n  total: 900000\n  postes:\n    - { nom: Équipe }\n    - { nom: Licences }\n',
		).sections.flatMap((section) => section.blocks);
		const table = blocks.flatMap((block) =>
			block.kind === 'table' && block.table.rows.some(({ total }) => total) ? [block.table] : [],
		)[0];
		assert.deepEqual(rowsOf(known(table)), [
			['Équipe', ''],
			['Licences', ''],
			['Total', '900 000 $'],
		]);
		assert.deepEqual(
			table?.columns.map(({ align }) => align),
			['start', 'end'],
		);
	});
});

describe('The risks of a charter', () => {
	const text = [
		'risques:',
		'  - { enonce: À préciser, reponse: Un plan est prêt }',
		'  - { enonce: Panne, probabilite: moyen, impact: eleve }',
		'  - Un retard',
		'  - { enonce: Départ, probabilite: faible, impact: faible }',
	].join('\n');

	it('have in the picture the numbers of their rows', () => {
		for (const empty of [true, false]) {
			const { drawn, table } = known(pictured('risks', text, empty));
			const ofTable = rowsOf(known(table)).map(([number, name]) => `${number} ${name}`);
			for (const [number, name] of drawn.table.rows)
				if (name !== 'à compléter' && name !== '–')
					assert.ok(ofTable.includes(`${number} ${name}`), `${number} ${name}`);
			const chips = drawn.draw(640).shapes.flatMap((shape) => (shape.is === 'text' ? [shape.text] : []));
			assert.ok(chips.includes('2') && chips.includes('4') && !chips.includes('1'), chips.join());
		}
	});

	it('have their numbers under the word of each language', () => {
		for (const [language, word] of [
			['fr', 'Nº'],
			['en', 'No.'],
		] as const) {
			const blocks = documented(`charte: 1\n${text}\n`, {}, language).sections.flatMap((section) => section.blocks);
			const labels = blocks.flatMap((block) => (block.kind === 'picture' ? [block.table?.columns[0]?.label] : []));
			assert.ok(labels.includes(word), labels.join());
		}
	});
});

describe('The schedule of a charter', () => {
	const text = [
		'initiative: { nom: A, organisme: B, phase: amorce, debut: 2026-01-05, fin: 2027-06-30 }',
		'echeancier:',
		'  iterations:',
		'    - { nom: Reconnaissance, debut: 2026-10-05 }',
		'    - { nom: Rappels, fin: 2026-10-30 }',
		'    - { nom: Bilan }',
		'    - { nom: Envers, debut: 2026-12-01, fin: 2026-11-01 }',
		'  jalons:',
		'    - { nom: Portée, date: 2026-02-01 }',
		'    - { nom: Clôture, date: au printemps }',
	].join('\n');

	it('has iterations with one date, and names what has none or is upside down', () => {
		const { drawn, left, said } = known(pictured('timeline', text));
		const shown = drawn.draw(640).shapes.flatMap((shape) => (shape.is === 'text' ? [plain(shape.text)] : []));
		assert.ok(shown.includes('dès le 2026-10-05, fin non précisée'), shown.join('\n'));
		assert.deepEqual(leftOf(left, 'Sans date'), ['Bilan', 'Clôture']);
		assert.deepEqual(leftOf(left, 'Fin avant le début'), ['Envers']);
		assert.match(said, /2 itérations et 1 jalon; le 2026-11-28, peut-être en cours : Reconnaissance\.$/);
	});

	it('does not say of iterations whose dates are not known that none is in progress', () => {
		const undated = known(pictured('timeline', text.replace(', debut: 2026-10-05', '')));
		assert.match(undated.said, /; le 2026-11-28, selon les dates connues, aucune itération n’est en cours/);
		const sure = known(pictured('timeline', text.replace(/ {4}- \{ nom: (?:Reconnaissance|Bilan|Envers).*\n/g, '')));
		assert.match(sure.said, /; le 2026-11-28, aucune itération n’est en cours/);
	});

	it('has a table in every kind of document', async () => {
		const document = documented(`charte: 1\n${text}\n`);
		assert.match(documentToHtml(document), /picture-as-table[\s\S]*?<caption>Itérations, jalons et livrables/);
		assert.match(documentToMarkdown(document), /^\| Itération \| Rappels \| {2}\| 2026-10-30 \|$/m);
		const parts = unzipSync(await documentToDocx(document));
		const body = new TextDecoder().decode(parts['word/document.xml']);
		const cell = (words: string) => body.includes(`>${words}</w:t>`);
		assert.ok(cell('Fin ou date') && cell('2026-10-30'));
	});
});
