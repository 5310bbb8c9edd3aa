import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { parseFragment } from 'parse5';
import { dayOf, ticks } from '../../../views/document/pictures/days';
import type { Drawing, Shape } from '../../../views/document/pictures/drawing';
import { numberIn } from '../../../views/document/pictures/indicators';
import {
	budgetPicture,
	drawnPicture,
	indicatorsPicture,
	journeyPicture,
	type Level,
	type Picture,
	pictureFigure,
	pictureWordsIn,
	risksPicture,
	stakeholdersPicture,
	timelinePicture,
	toSvg,
} from '../../../views/document/pictures/pictures';
import { shortened, textWidth, wrap } from '../../../views/document/pictures/text-width';
import { budget, risks, samplePictures, timeline } from './picture-data';
import { documented } from './support';

const fr = pictureWordsIn('fr');
const en = pictureWordsIn('en');
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
const known = <T>(value: T | undefined): T => value ?? assert.fail('a picture');
const texts = ({ shapes }: Drawing) => shapes.flatMap((shape) => (shape.is === 'text' ? [plain(shape.text)] : []));

/** How far a shape reaches, as `textWidth` measures text. */
function reach(shape: Shape): { left: number; right: number; top: number; bottom: number } {
	if (shape.is === 'text') {
		const width = textWidth(shape.text, shape.size);
		const left = shape.at[0] - { start: 0, middle: width / 2, end: width }[shape.anchor];
		return { left, right: left + width, top: shape.at[1] - shape.size, bottom: shape.at[1] };
	}
	const points =
		shape.is === 'circle'
			? [-1, 1].map((side) => [shape.at[0] + side * shape.radius, shape.at[1] + side * shape.radius] as const)
			: shape.points;
	const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
	return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

function assertWithin({ width, height, shapes }: Drawing, about: string) {
	assert.ok(Number.isFinite(height) && height > 0, about);
	for (const shape of shapes) {
		const { left, right, top, bottom } = reach(shape);
		const said = `${about}: ${JSON.stringify(shape)} on ${width} × ${height}`;
		assert.ok(left >= -1 && top >= -1 && right <= width + 2 && bottom <= height + 1, said);
	}
}

describe('The pictures of the document', () => {
	it('say in one sentence what they show, in both languages', () => {
		const said = samplePictures('fr').map(({ description }) => plain(description));
		assert.deepEqual(said.slice(0, 2), [
			'Échéancier du 2025-09-02 au 2027-06-30 : 4 itérations, 2 jalons et 1 livrable; le 2026-11-28, en cours : Répit.',
			'3 parties prenantes placées par leur influence : 1 d’influence élevée, 1 d’influence moyenne et 1 d’influence faible.',
		]);
		assert.match(said[3] ?? '', /^5 risques placés .* 2, de probabilité moyenne et d’impact élevé, /);
		assert.match(said[4] ?? '', /^Budget de 2 950 000 \$ en 2 postes : Équipe et essais, 2 470 000 \$ \(83,7 %\) et /);
		assert.match(said[5] ?? '', /Délai de reconnaissance, de 77 jours à 14 jours et Demandes .* de 12 % à 90 %\.$/);
		assert.match(said[6] ?? '', /en 5 étapes : .*domicile \(comptoir\), .*Faire le bilan \(canal non précisé\)\.$/);
		const inEnglish = samplePictures('en').map(({ description }) => plain(description));
		assert.match(inEnglish[0] ?? '', /^Schedule from 2025-09-02 to 2027-06-30: 4 iterations, .*in progress: Répit\.$/);
		assert.match(inEnglish[4] ?? '', /^Budget of \$2,950,000 in 2 items: /);
		for (const text of [...said, ...inEnglish]) assert.doesNotMatch(text, /\{\d\}|undefined|NaN/);
	});

	it('keep what they draw within their edges, wide and narrow, with their texts whole', () => {
		for (const language of ['fr', 'en'] as const)
			for (const picture of samplePictures(language))
				for (const width of [280, 300, 519, 520, 640]) assertWithin(picture.draw(width), `${picture.kind} ${width}`);
	});

	it('leave out what they cannot place, and say so', () => {
		const left = Object.fromEntries(
			samplePictures('fr').map(({ kind, left: all }) => [kind, all.map(({ title, names }) => [title, ...names])]),
		);
		assert.deepEqual(left, {
			timeline: [['Sans date', 'Bilan', 'Guide']],
			stakeholders: [['Influence ou intérêt non précisé', 'Municipalités']],
			risks: [['Probabilité ou impact non précisé', '6. Une panne']],
			budget: [],
			indicators: [['Base ou cible sans nombre', 'Satisfaction']],
			journey: [],
		});
		const drawn = texts(known(timelinePicture(timeline, fr)).draw(640));
		assert.ok(!drawn.includes('Bilan') && !drawn.includes('Guide'));
	});

	it('draw nothing where nothing can be placed', () => {
		assert.equal(timelinePicture({ today: '2026-11-28', spans: [{ name: 'a' }], points: [] }, fr), undefined);
		assert.equal(stakeholdersPicture([{ name: 'a', interest: 'b' }], fr), undefined);
		assert.equal(risksPicture([{ statement: 'a', impact: 'moyen' }], fr), undefined);
		assert.equal(budgetPicture({ items: [{ name: 'a' }, { name: 'b', amount: 0 }], total: 4 }, fr), undefined);
		assert.equal(indicatorsPicture([{ name: 'a', base: 3 }], fr), undefined);
		assert.equal(journeyPicture({ name: 'a', steps: [] }, fr), undefined);
	});

	it('have a table with all that the charter says, placed or not', () => {
		const [schedule, , , matrix, costs, measures, steps] = samplePictures('fr').map(({ table }) => table);
		for (const { columns, rows, foot } of samplePictures('fr').map(({ table }) => table))
			for (const row of [...rows, ...(foot ? [foot] : [])]) assert.equal(row.length, columns.length);
		assert.deepEqual(schedule?.rows.at(-1), ['Livrable', 'Guide', '', 'au printemps']);
		assert.deepEqual(matrix?.rows.at(-1), ['6', 'Une panne', '', '']);
		assert.deepEqual(costs?.rows.map((row) => row.map(plain)).at(-1), ['Non réparti', '100 000 $', '3,4 %']);
		assert.deepEqual(costs?.foot?.map(plain), ['Total', '2 950 000 $', '']);
		assert.deepEqual(measures?.rows[2], ['Satisfaction', 'inconnue', '85', '%']);
		assert.deepEqual(steps?.rows[2], ['3', 'Évaluer les besoins à domicile', 'Comptoir', 'non', '']);
	});

	it('escape what charters say, and name their drawing by title and description', () => {
		const hostile = known(journeyPicture({ name: '</svg><script>', steps: [{ name: '"><img onerror=x>&' }] }, fr));
		const markup = toSvg(hostile.draw(300), 'un', hostile).toString();
		assert.doesNotMatch(markup, /<script|<img/);
		const [svg] = parseFragment(markup).childNodes;
		assert.ok(svg && 'attrs' in svg);
		const attribute = (name: string) => svg.attrs.find((one) => one.name === name)?.value;
		assert.deepEqual([attribute('role'), attribute('aria-labelledby')], ['img', 'un-title un-desc']);
		assert.match(markup, /<title id="un-title">.*<\/title><desc id="un-desc">/);
		const figure = pictureFigure(known(risksPicture(risks, fr)), 'figure', fr).toString();
		const ids = [...figure.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
		assert.equal(new Set(ids).size, ids.length);
		assert.doesNotMatch(figure, / style=| on\w+=/);
	});
});

describe('The timeline', () => {
	const draw = (today: string) => known(timelinePicture({ ...timeline, today }, fr));

	it('has today’s line where today falls within it, and says where it does not', () => {
		const line = (today: string) =>
			draw(today)
				.draw(640)
				.shapes.filter((shape) => shape.is === 'line' && shape.stroke === 'warn').length;
		assert.deepEqual([line('2026-11-28'), line('2024-01-01'), line('2030-01-01')], [1, 0, 0]);
		assert.ok(texts(draw('2024-01-01').draw(640)).includes('Aujourd’hui, le 2024-01-01, avant le début'));
		assert.match(draw('2024-01-01').description, /rien n’a commencé\.$/);
		assert.match(draw('2030-01-01').description, /toutes les dates sont passées\.$/);
		assert.match(draw('2026-09-01').description, /aucune itération n’est en cours\.$/);
	});

	it('takes no day that is not in the calendar, and no end before its start', () => {
		assert.equal(dayOf('2026-02-30'), undefined);
		assert.equal(dayOf('2026-2-3'), undefined);
		const spans = [
			{ name: 'À l’envers', from: '2026-05-01', to: '2026-04-01' },
			{ name: 'Ouverte', to: '2026-06-30' },
		];
		const picture = known(timelinePicture({ today: '2026-11-28', spans, points: [] }, fr));
		assert.deepEqual(picture.left, [{ title: 'Fin avant le début', names: ['À l’envers'] }]);
		assert.ok(texts(picture.draw(640)).includes('jusqu’au 2026-06-30, début non précisé'));
	});

	it('marks months, quarters or years, never more than there is room for', () => {
		const of = (from: string, to: string, most: number) =>
			ticks(dayOf(from) ?? 0, dayOf(to) ?? 0, most).map(({ year, month }) => [year, month]);
		assert.deepEqual(of('2026-01-15', '2026-04-02', 6), [
			[2026, 1],
			[2026, 2],
			[2026, 3],
		]);
		assert.deepEqual(of('2025-09-02', '2027-06-30', 4), [
			[2026, 0],
			[2026, 6],
			[2027, 0],
		]);
		assert.ok(of('0001-01-01', '9999-12-31', 5).length <= 5);
	});
});

describe('The budget', () => {
	it('says where items and total differ, either way', () => {
		const under = texts(known(budgetPicture(budget, fr)).draw(640));
		assert.ok(under.includes('Non réparti') && under.includes('Total annoncé') && under.includes('Somme des postes'));
		const over = texts(known(budgetPicture({ ...budget, total: 2_000_000 }, fr)).draw(640));
		assert.ok(over.includes('Les postes dépassent le total de 850 000 $'), over.join('|'));
		const same = texts(known(budgetPicture({ ...budget, total: 2_850_000 }, fr)).draw(640));
		assert.deepEqual(same.slice(-2), ['Total', '2 850 000 $']);
	});

	it('allots nothing to an item whose amount is not known', () => {
		const items = [...budget.items, { name: 'Soutien' }];
		const picture = known(budgetPicture({ ...budget, items }, fr));
		assert.ok(!texts(picture.draw(640)).includes('Non réparti'));
		assert.deepEqual(picture.left, [{ title: 'Montant à préciser', names: ['Soutien'] }]);
	});

	it('writes any currency, known or not', () => {
		const total = (currency: string) => plain(known(budgetPicture({ ...budget, currency }, en)).table.foot?.[1] ?? '');
		assert.deepEqual([total('CAD'), total('écus')], ['$2,950,000', '2,950,000 écus']);
	});
});

describe('The indicators', () => {
	it('read numbers, and guess at nothing else', () => {
		const read = ['77', '1 200', '12,5 %', '−4', '14 jours', 'jusqu’à 3', '12 à 15', '3 fois moins', '', 'inconnue'];
		assert.deepEqual(
			read.map((text) => numberIn(text, 'jours')),
			[77, 1200, 12.5, -4, 14, undefined, undefined, undefined, undefined, undefined],
		);
	});

	it('point from the base to the target, whichever is higher', () => {
		const arrow = (base: number, target: number) => {
			const drawing = known(indicatorsPicture([{ name: 'a', base, target }], fr)).draw(640);
			const [tip, back] = drawing.shapes.flatMap((shape) =>
				shape.is === 'polygon' && shape.points.length === 3 ? shape.points : [],
			);
			return Math.sign((tip?.[0] ?? 0) - (back?.[0] ?? 0));
		};
		assert.deepEqual([arrow(77, 14), arrow(10, 90), arrow(5, 5)], [-1, 1, 0]);
	});
});

describe('Text in the pictures', () => {
	it('is broken between words, within words that are too long, and shortened beyond its lines', () => {
		assert.deepEqual(wrap('un deux trois', 40, 13), ['un', 'deux', 'trois']);
		assert.ok(wrap('anticonstitutionnellement', 60, 13).every((line) => textWidth(line, 13) <= 60));
		assert.match(wrap('mot '.repeat(50), 100, 13, 2).at(-1) ?? '', /…$/);
		assert.equal(wrap('5\u00a0000 $', 30, 13).length > 0, true);
		assert.equal(shortened('court', 100, 13), 'court');
		assert.deepEqual(wrap('', 100, 13), []);
	});

	it('stays within any width, whatever it is', () => {
		const level = fc.constantFrom<Level | undefined>('faible', 'moyen', 'eleve', undefined);
		const name = fc.string({ maxLength: 120, unit: 'grapheme' });
		const day = fc.option(
			fc
				.date({ min: new Date('0001-01-02'), max: new Date('9999-12-30'), noInvalidDate: true })
				.map((date) => date.toISOString().slice(0, 10)),
			{ nil: undefined },
		);
		const amount = fc.option(fc.double({ min: -1e12, max: 1e15, noNaN: true }), { nil: undefined });
		const list = <T>(one: fc.Arbitrary<T>) => fc.array(one, { maxLength: 30 });
		const all: fc.Arbitrary<Picture | undefined>[] = [
			fc
				.record({
					today: day.map((one) => one ?? '2026-11-28'),
					spans: list(fc.record({ name, from: day, to: day })),
					points: list(fc.record({ name, kind: fc.constantFrom('milestone', 'deliverable'), date: day })),
				})
				.map((data) => timelinePicture(data, fr)),
			list(fc.record({ name, interest: name, interestLevel: level, influence: level })).map((data) =>
				stakeholdersPicture(data, en),
			),
			list(fc.record({ statement: name, probability: level, impact: level })).map((data) => risksPicture(data, fr)),
			fc
				.record({ items: list(fc.record({ name, amount })), total: amount })
				.map((data) => budgetPicture({ ...data, currency: 'CAD' }, fr)),
			list(fc.record({ name, base: amount, target: amount, unit: name })).map((data) => indicatorsPicture(data, fr)),
			fc
				.record({ name, steps: list(fc.record({ name, channel: name, digital: fc.boolean() })) })
				.map((data) => journeyPicture(data, en)),
		];
		fc.assert(
			fc.property(fc.oneof(...all), fc.integer({ min: 280, max: 700 }), (picture, width) => {
				if (picture) assertWithin(picture.draw(width), picture.kind);
			}),
			{ numRuns: 300 },
		);
	});
});

describe('The pictures of a charter', () => {
	const pictures = (name: string, language: 'fr' | 'en') => {
		const text = readFileSync(join(process.cwd(), 'samples', `${name}.charte.yaml`), 'utf8');
		const { sections } = documented(text, {}, language);
		const blocks = sections.flatMap((section) => section.blocks);
		return blocks.flatMap((block) => (block.kind === 'picture' ? [block.picture] : []));
	};

	it('are drawn of its document, each sample’s within its edges', () => {
		for (const [name, language] of [
			['proche-aidance', 'fr'],
			['bibliotheque', 'fr'],
			['centre-appels', 'fr'],
			['passeport', 'fr'],
			['repairs', 'en'],
		] as const) {
			const all = pictures(name, language);
			assert.ok(all.length > 1, name);
			for (const one of all) {
				const picture = drawnPicture(one, pictureWordsIn(language));
				assert.equal(picture === undefined, one.kind === 'wheel', `${name}: ${one.kind}`);
				for (const width of [300, 640]) if (picture) assertWithin(picture.draw(width), `${name}: ${one.kind}`);
			}
		}
	});

	it('say the figures as the document does', () => {
		const all = pictures('proche-aidance', 'fr').map((one) => drawnPicture(one, fr));
		const of = (kind: Picture['kind']) => plain(all.find((one) => one?.kind === kind)?.description ?? '');
		assert.match(of('indicators'), /Délai de reconnaissance, de 77 jours à 14 jours/);
		assert.match(
			of('timeline'),
			/5 itérations, 1 première livraison, 2 jalons et 1 livrable; le 2026-11-28, en cours : Répit/,
		);
		assert.match(
			of('risks'),
			/1, de probabilité moyenne et d’impact élevé et 1, de probabilité moyenne et d’impact moyen/,
		);
	});
});
