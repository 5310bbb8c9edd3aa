import assert from 'node:assert/strict';
import { charterSchema } from '../../server/engine/schema/charter';
import { analyse, defaultEnvironment } from '../standard';
import { ask, check, labels, pick } from './accepting';
import { accepted, cursorMark, marked, today } from './marked';

const head = 'charte: 1\n';
const pmv =
	'pmv:\n    fonctionnalites:\n      - $$Fonctionnalité offerte dès la première version\n    date: AAAA-MM-JJ\n    objectifs:\n      - Ce que la première version doit apprendre à l’équipe';

describe('completion, at the root, of a key that stands deeper', () => {
	check([
		['with its section, where there is none', `${head}pmv$$`, 'solution › pmv', `${head}solution:\n  ${pmv}`],
		['in an empty file', 'pmv$$', 'solution › pmv', `solution:\n  ${pmv}`],
		['by another name', `${head}mvp$$`, 'solution › pmv', `${head}solution:\n  ${pmv}`],
		[
			'right below its section',
			`${head}solution:\n  standards:\n    - OpenAPI\npm$$`,
			'solution › pmv',
			`${head}solution:\n  standards:\n    - OpenAPI\n  ${pmv}`,
		],
		[
			'right below its section, at four spaces',
			`${head}securite:\n    normes:\n        - ISO 27001\nefvp$$`,
			'securite › efvp',
			`${head}securite:\n    normes:\n        - ISO 27001\n    efvp:\n        date: $$AAAA-MM-JJ\n        document: Fichier ou adresse de l’évaluation\n        etat: planifiee`,
		],
		[
			'in its section under another name',
			`${head}scope:\n  included:\n    - Payer\nrisques:\n  - enonce: Panne\nexclus$$\n`,
			'portee › exclus',
			`${head}scope:\n  included:\n    - Payer\n  exclus:\n    - Ce que l’initiative ne couvre pas\nrisques:\n  - enonce: Panne\n$$\n`,
		],
		['below a section that holds nothing', `${head}solution:\npmv$$`, 'solution › pmv', `${head}solution:\n  ${pmv}`],
		[
			'in its section, elsewhere',
			`${head}solution:\n  standards:\n    - OpenAPI # le premier\n\nrisques:\n  - enonce: Panne\n\npmv$$\n`,
			'solution › pmv',
			`${head}solution:\n  pmv:\n    fonctionnalites:\n      - Fonctionnalité offerte dès la première version\n    date: AAAA-MM-JJ\n    objectifs:\n      - Ce que la première version doit apprendre à l’équipe\n  standards:\n    - OpenAPI # le premier\n\nrisques:\n  - enonce: Panne\n\n$$\n`,
		],
		[
			'in a section that comes after',
			`${head}budg$$\nbudget:\n  devise: CAD\n`.replace('budg', 'tot'),
			'budget › total',
			`${head}$$\nbudget:\n  total:\n  devise: CAD\n`,
		],
		[
			'in its section, the lines ended by CRLF',
			`${head}solution:\n  standards:\n    - OpenAPI\nrisques:\n  - enonce: Panne\nefv$$\nsecurite:\n  normes:\n    - ISO\n`.replaceAll(
				'\n',
				'\r\n',
			),
			'securite › efvp',
			`${head}solution:\n  standards:\n    - OpenAPI\nrisques:\n  - enonce: Panne\n$$\nsecurite:\n  normes:\n    - ISO\n  efvp:\n    date: AAAA-MM-JJ\n    document: Fichier ou adresse de l’évaluation\n    etat: planifiee\n`.replaceAll(
				'\n',
				'\r\n',
			),
		],
		[
			'of an item, with what the item requires',
			`${head}etap$$`,
			'parcours › etapes',
			`${head}parcours:\n  - nom: $$\n    etapes:\n      - nom: Étape vécue par la personne\n        numerique: false\n        canal: web\n        motif: Pourquoi cette étape n’est pas numérique\n        irritants:\n          - Ce qui agace ou retarde à cette étape`,
		],
		[
			'two levels down',
			`${head}inst$$`,
			'portee › approbation › instance',
			`${head}portee:\n  approbation:\n    instance: $$`,
		],
	]);

	it('is not offered where it is written already, under its own name or another', () => {
		for (const section of [
			'solution:\n  pmv:\n    date: 2027-01-31\n',
			'solution:\n  mvp:\n    date: 2027-01-31\n',
			'solution: {}\n',
		])
			assert.ok(!labels(`${head}${section}risques: []\npmv$$`).includes('solution › pmv'), section);
	});

	it('is not offered for one letter, below a section, nor in braces', () => {
		for (const source of [
			`${head}p$$`,
			`${head}$$`,
			`${head}solution:\n  pm$$`,
			`${head}risques:\n  - pm$$`,
			'{charte: 1, pm$$}',
			`${head}pm$$: 1\n`,
		])
			assert.deepEqual(
				labels(source).filter((label) => label.includes(' › ')),
				[],
				source,
			);
	});

	it('leaves the names of sections and of templates to them', () => {
		for (const typed of ['charte', 'charte-', 'sol'])
			assert.deepEqual(
				labels(`${typed}$$`).filter((label) => label.includes(' › ')),
				[],
				typed,
			);
	});

	it('comes after the sections, and passes the editor’s own filter', () => {
		const { items } = ask(`${head}re$$`);
		const sorted = [...items].sort((a, b) => ((a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1));
		const names = sorted.map(({ label }) => label);
		assert.ok(
			names.includes('references') && names.indexOf('references') < names.findIndex((name) => name.includes(' › ')),
		);
		assert.equal(pick(`${head}pmv$$`, 'solution › pmv').filterText, 'pmv');
		assert.equal(pick(`${head}mv$$`, 'solution › pmv').filterText, 'mvp');
		assert.equal(ask(`${head}mv$$`).isIncomplete, false);
	});

	it('finds every key that a section has, by its name, and leaves a charter that can be read', () => {
		let count = 0;
		for (const [section, { type }] of Object.entries(charterSchema.fields)) {
			const item = type.kind === 'list' ? type.of : type;
			if (item.kind !== 'object') continue;
			for (const key of Object.keys(item.fields)) {
				const label = `${section} › ${key}`;
				const text = accepted(
					marked(`${head}${key}${cursorMark}`).document,
					pick(`${head}${key}${cursorMark}`, label),
				).replace(cursorMark, '');
				const { charter } = analyse(text, defaultEnvironment(today));
				assert.deepEqual(charter.faults, [], text);
				assert.ok(
					charter.root?.entries.some((entry) => entry.key === section),
					text,
				);
				assert.ok(!charter.problems.some(({ kind }) => kind === 'cle_inconnue'), text);
				count++;
			}
		}
		assert.ok(count > 80, String(count));
	});
});
