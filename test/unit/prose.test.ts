import assert from 'node:assert/strict';
import fc from 'fast-check';
import { absolutesIn } from '../../server/engine/prose/absolutes';
import { datesIn } from '../../server/engine/prose/dates';
import { namesIn } from '../../server/engine/prose/named';
import { numbersIn } from '../../server/engine/prose/numbers';
import { clausesOf, longestProse, plainOf } from '../../server/engine/prose/plain';
import { amountsIn, countsOf, durationsIn, percentagesIn, sharesIn } from '../../server/engine/prose/quantities';
import { rhythmOf } from '../../server/engine/prose/rhythms';
import { processorTime } from '../processor-time';

/** A table of texts and what is read in each. */
function reads<T>(title: string, read: (text: string) => T, table: Readonly<Record<string, T>>): void {
	describe(title, () => {
		for (const [text, wanted] of Object.entries(table)) it(text, () => assert.deepEqual(read(text), wanted));
	});
}

const values = (text: string) => numbersIn(text).map(({ value }) => value);

reads('numbers', values, {
	'dix-sept': [17],
	'quatre-vingt-douze': [92],
	'quatre-vingts dossiers': [80],
	'soixante et onze': [71],
	'vingt et un': [21],
	'cent vingt': [120],
	'dix mille': [10_000],
	'two hundred': [200],
	'seventy-five': [75],
	'850 000': [850_000],
	'850\u00a0000': [850_000],
	'850\u202f000': [850_000],
	'850,000': [850_000],
	'1,5': [1.5],
	'12.5': [12.5],
	'de 41 à 16 minutes': [41, 16],
	'une seule fois': [],
	'le 2027-03-01': [],
	'version v2 et 2.1.3': [],
	'CD-2026-31': [],
	'sixième, dixit, ninety-something': [90],
});

const bounds = (read: typeof amountsIn) => (text: string) =>
	read(text).map(({ value, most, bound, quote }) => [value, most, bound, quote]);

reads('amounts', bounds(amountsIn), {
	'1,5 M$': [[1_500_000, 1_500_000, 'exact', '1,5 M$']],
	'environ 850 k$': [[850_000, 850_000, 'about', '850 k$']],
	'850 000 $': [[850_000, 850_000, 'exact', '850 000 $']],
	'jusqu’à 50 000 $': [[50_000, 50_000, 'most', '50 000 $']],
	'de 10 000 à 20 000 $': [[10_000, 20_000, 'exact', '10 000 à 20 000 $']],
	'2 millions de dollars': [[2_000_000, 2_000_000, 'exact', '2 millions de dollars']],
	'deux millions de dollars': [[2_000_000, 2_000_000, 'exact', 'deux millions de dollars']],
	'$1.5 million': [[1_500_000, 1_500_000, 'exact', '$1.5 million']],
	'ne dépasse pas 2 M$': [[2_000_000, 2_000_000, 'most', '2 M$']],
	'2 M$ au plus': [[2_000_000, 2_000_000, 'most', '2 M$']],
	'$2 million or more': [[2_000_000, 2_000_000, 'least', '$2 million']],
	'up to $25,000': [[25_000, 25_000, 'most', '$25,000']],
	'dix mille personnes': [],
	'12 M de pages': [],
});

reads('percentages', bounds(percentagesIn), {
	'85 %': [[85, 85, 'exact', '85 %']],
	'au moins 85\u00a0%': [[85, 85, 'least', '85 %']],
	'entre 40 et 80 %': [[40, 80, 'exact', '40 et 80 %']],
	'7,5 pour cent': [[7.5, 7.5, 'exact', '7,5 pour cent']],
	'under 85 percent': [[85, 85, 'most', '85 percent']],
	'85 points': [],
});

const days = (text: string) =>
	durationsIn(text).map(({ value, most, quote }) => [
		Math.round(value * 100) / 100,
		Math.round(most * 100) / 100,
		quote,
	]);

reads('durations, in days', days, {
	'trois mois': [[91.2, 91.2, 'trois mois']],
	'de six à dix semaines': [[42, 70, 'six à dix semaines']],
	'vingt-quatre semaines': [[168, 168, 'vingt-quatre semaines']],
	'15 jours ouvrables': [[15, 15, '15 jours ouvrables']],
	'within two working days': [[2, 2, 'two working days']],
	'three-week iterations': [[21, 21, 'three-week']],
	'18 months': [[547.2, 547.2, '18 months']],
	'trois ans': [[1095.75, 1095.75, 'trois ans']],
	'six heures': [[0.25, 0.25, 'six heures']],
	'trois semainiers': [],
});

reads('shares', (text) => sharesIn(text).map(({ part, whole, noun, quote }) => [part, whole, noun, quote]), {
	'Sept parents sur huit réussissent': [[7, 8, 'parents', 'Sept parents sur huit']],
	'sept sur huit': [[7, 8, '', 'sept sur huit']],
	'sept des huit participants': [[7, 8, 'participants', 'sept des huit']],
	'Dix-sept sur vingt le reformulent': [[17, 20, '', 'Dix-sept sur vingt']],
	'une personne sur huit': [[1, 8, 'personne', 'une personne sur huit']],
	'onze scénarios sur douze': [[11, 12, 'scenarios', 'onze scénarios sur douze']],
	'seven of eight register alone': [[7, 8, '', 'seven of eight']],
	'seven out of eight': [[7, 8, '', 'seven out of eight']],
	'six of eight hunters': [[6, 8, 'hunters', 'six of eight']],
	'one in five people': [[1, 5, 'people', 'one in five']],
	'7/8 réussissent': [[7, 8, '', '7/8']],
	'Neuf fois sur dix': [],
	'24/7': [],
	'deux ans sur trois': [],
	'sur huit personnes': [],
	'deux clés sur 40 %': [],
	'huit mètres sur sept': [],
});

const people = (text: string) =>
	countsOf(text, /personnes?|people|participants?|vagues?|waves?|sites?/).map(({ value, most, bound }) => [
		value,
		most,
		bound,
	]);

reads('counts', people, {
	'au moins dix personnes': [[10, 10, 'least']],
	'Dix-huit personnes': [[18, 18, 'exact']],
	'soixante et onze personnes': [[71, 71, 'exact']],
	'quatre-vingt-douze personnes': [[92, 92, 'exact']],
	'10-12 personnes': [[10, 12, 'exact']],
	'dix et douze personnes': [[10, 12, 'exact']],
	'at least ten people': [[10, 10, 'least']],
	'une dizaine de personnes': [[10, 10, 'about']],
	'a dozen people': [[12, 12, 'about']],
	'de huit à douze personnes': [[8, 12, 'exact']],
	'trois petites vagues': [[3, 3, 'exact']],
	'four sites': [[4, 4, 'exact']],
	'dix jours pour les personnes': [],
	'les personnes de 70 ans': [],
	'trois personnages': [],
});

reads('dates', (text) => datesIn(text).map(({ from, to, bound, quote }) => [from, to, bound, quote]), {
	'dès le 1er mars 2027': [['2027-03-01', '2027-03-01', 'from', '1er mars 2027']],
	'en septembre 2027': [['2027-09-01', '2027-09-30', 'on', 'septembre 2027']],
	'au printemps 2027': [['2027-03-01', '2027-06-30', 'on', 'printemps 2027']],
	'à l’hiver 2027': [['2026-12-01', '2027-03-31', 'on', 'hiver 2027']],
	'by March 2027': [['2027-03-01', '2027-03-31', 'by', 'March 2027']],
	'avant la fin de mars 2027': [['2027-03-01', '2027-03-31', 'by', 'mars 2027']],
	'd’ici décembre 2026': [['2026-12-01', '2026-12-31', 'by', 'décembre 2026']],
	'après le 3 avril 2027': [['2027-04-03', '2027-04-03', 'after', '3 avril 2027']],
	'on March 1, 2027': [['2027-03-01', '2027-03-01', 'on', 'March 1, 2027']],
	'starting 1 March 2027': [['2027-03-01', '2027-03-01', 'from', '1 March 2027']],
	'de mars à juin 2027': [['2027-03-01', '2027-06-30', 'on', 'mars à juin 2027']],
	'au premier trimestre 2027': [['2027-01-01', '2027-03-31', 'on', 'premier trimestre 2027']],
	'in Q2 2027': [['2027-04-01', '2027-06-30', 'on', 'Q2 2027']],
	'avant 2028': [['2028-01-01', '2028-12-31', 'by', 'avant 2028']],
	'livré le 2026-10-02': [['2026-10-02', '2026-10-02', 'on', '2026-10-02']],
	'le 1er février, le 3 mai et le 24 mai 2027': [
		['2027-02-01', '2027-02-01', 'on', '1er février'],
		['2027-05-03', '2027-05-03', 'on', '3 mai'],
		['2027-05-24', '2027-05-24', 'on', '24 mai 2027'],
	],
	'February 1, May 3 and May 24, 2027': [
		['2027-02-01', '2027-02-01', 'on', 'February 1'],
		['2027-05-03', '2027-05-03', 'on', 'May 3'],
		['2027-05-24', '2027-05-24', 'on', 'May 24, 2027'],
	],
	'les 3, 10 et 24 mai 2027': [
		['2027-05-03', '2027-05-03', 'on', '3'],
		['2027-05-10', '2027-05-10', 'on', '10'],
		['2027-05-24', '2027-05-24', 'on', '24 mai 2027'],
	],
	'le 7 décembre et le 11 janvier 2027': [
		['2026-12-07', '2026-12-07', 'on', '7 décembre'],
		['2027-01-11', '2027-01-11', 'on', '11 janvier 2027'],
	],
	'le 7 décembre 2025 et le 11 janvier 2027': [
		['2025-12-07', '2025-12-07', 'on', '7 décembre 2025'],
		['2027-01-11', '2027-01-11', 'on', '11 janvier 2027'],
	],
	'avant Noël 2026': [['2026-12-25', '2026-12-25', 'by', 'Noël 2026']],
	'le 31 février 2027': [],
	'le 11 septembre': [],
	'Résolution 2026-14': [],
	'2 027 dossiers': [],
});

reads<number | undefined>('rhythms, in days', rhythmOf, {
	'chaque jour': 1,
	hebdomadaire: 7,
	'quatre fois l’an': 91,
	'six bulletins par année': 61,
	'four issues a year': 91,
	'twelve times a year': 30,
	'une fois l’an': 365,
	'every Thursday': 7,
	'toutes les deux semaines': 14,
	'every three weeks': 21,
	'Chaque mois, et au besoin': 30,
	'aux six semaines': 42,
	quarterly: 91,
	'une fois par année': 365,
	'200 demandes par jour': undefined,
	'le premier mardi': undefined,
	'annuelle au conseil, mensuelle au comité': undefined,
});

reads('words that leave no exception', (text) => absolutesIn(text).map(({ kind, clause }) => [kind, clause]), {
	'Jamais à distance': [['never', 'jamais a distance']],
	'uniquement en personne': [['only', 'uniquement en personne']],
	'in person only': [['only', 'in person only']],
	'never remotely': [['never', 'never remotely']],
	'Entièrement en ligne': [['always', 'entierement en ligne']],
	'Le dossier se consulte; jamais à distance': [['never', 'jamais a distance']],
	'Dans la même salle, jamais à distance': [['never', 'jamais a distance']],
	'pas seulement en ligne': [],
	'presque toujours en ligne': [],
	'not only online': [],
	'en ligne ou sur place': [],
});

reads('clauses', (text) => clausesOf(text).map(({ quote }) => quote), {
	'Un mot. Deux mots; trois : quatre': ['Un mot', 'Deux mots', 'trois', 'quatre'],
	'À 1,5 M$ près, oui mais plus tard': ['À 1,5 M$ près, oui', 'plus tard'],
	'Version 3.2 du dossier': ['Version 3.2 du dossier'],
	'': [],
});

describe('names in prose', () => {
	const known = ['Comité directeur', 'TI', 'Firme Alpha'];
	it('are whole words, whatever their case and accents', () => {
		assert.deepEqual(namesIn('Soumis au COMITE DIRECTEUR chaque mois', known), ['Comité directeur']);
		assert.deepEqual(namesIn('Les comités directeurs', known), []);
	});
	it('are none where they are too short to be told from a word', () => assert.deepEqual(namesIn('les TI', known), []));
});

describe('reading prose', function () {
	this.timeout(60_000);
	const readers = [
		numbersIn,
		amountsIn,
		percentagesIn,
		durationsIn,
		sharesIn,
		datesIn,
		absolutesIn,
		clausesOf,
		(text: string) => countsOf(text, /personnes?/),
	];
	const words = [
		'sept',
		'sur',
		'huit',
		'1,5',
		'M$',
		'85',
		'%',
		'mars',
		'2027',
		'É',
		'\u00a0',
		'jamais',
		'.',
		'7/8',
		'e\u0301',
		'😀',
		'İ',
	];

	it('quotes what is written, at its place, whatever the text', () => {
		const texts = fc.oneof(
			fc.string({ unit: 'grapheme' }),
			fc.array(fc.constantFrom(...words)).map((all) => all.join(' ')),
		);
		fc.assert(
			fc.property(texts, (text) => {
				const prose = plainOf(text);
				assert.equal(prose.plain.length, prose.text.length);
				for (const read of readers)
					for (const { start, end, quote } of read(text)) assert.equal(prose.text.slice(start, end), quote);
			}),
		);
	});

	it('takes the time of a text, and reads the beginning of one without end', () => {
		const time = (text: string) => {
			const start = processorTime();
			for (const read of readers) read(text);
			return processorTime() - start;
		};
		const heavy = [
			'sept parents '.repeat(4000),
			'1 '.repeat(20_000),
			'deux-'.repeat(10_000),
			'le mars 2027 de '.repeat(3000),
		];
		for (const text of heavy) {
			assert.ok(time(text) < 400, `${text.slice(0, 20)}: ${time(`${text} `)} ms`);
			assert.equal(plainOf(text).plain.length, longestProse);
		}
	});
});
