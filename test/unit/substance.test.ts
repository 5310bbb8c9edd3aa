import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import * as engine from '../../server/engine/analyse';
import { defaultEnvironment } from '../../server/engine/env';
import { contentOf } from '../../server/engine/model/content';
import { parseSelector, select } from '../../server/engine/model/selectors';
import { childOf } from '../../server/engine/parse/tree';
import { charterSchema, fieldAt, itemType, substanceOf, walkFields } from '../../server/engine/schema/charter';
import { analyse } from '../standard';
import { environment } from './support/findings';
import { secondStandard } from './support/second-standard';

/** Texts of one field; see the head of the file. */
interface Texts {
	readonly champ: string;
	readonly autour?: Readonly<Record<string, string>>;
	readonly vagues?: readonly string[];
	readonly fermes?: readonly string[];
	readonly sans_contenu?: readonly string[];
	readonly reponses?: readonly string[];
}

const fixtures = ['substance', 'sayings'].flatMap(
	(name) => parse(readFileSync(join(process.cwd(), `test/fixtures/${name}.yaml`), 'utf8')) as readonly Texts[],
);

const initiative = { nom: 'Permis en ligne', organisme: 'Régie des permis', phase: 'exploitation' };

/** A charter that says one thing: a text in a field, and what the fixture writes around it. */
function charterOf({ champ, autour = {} }: Texts, text: string): string {
	const keys = champ.split('.');
	const last = keys.length - 1;
	const inner = keys.reduceRight<unknown>((value, part, index) => {
		const own = part.endsWith('[]') ? [value] : value;
		return { ...(index === last ? autour : {}), [part.replace('[]', '')]: own };
	}, text);
	return stringify({ charte: 1, initiative, ...(inner as object) });
}

/** How much the text weighs, the sentences that tell that it is vague, and those that a check says of it. */
function judged(fixture: Texts, text: string) {
	const { charter, findings } = analyse(charterOf(fixture, text), environment());
	const [node] = select(charter.root, parseSelector(fixture.champ) ?? []);
	return {
		content: contentOf(charter, node),
		told: findings.filter(({ code }) => code === 'contenu/vague').map(({ message }) => message),
		checked: findings
			.filter(({ code, start }) => start === node?.start && closer.has(code))
			.map(({ message }) => message),
	};
}

/** Where a check says that a text of its own field is no answer, that is told once. */
const closer: ReadonlySet<string> = new Set([
	'gouvernance.etat_situation/au_besoin',
	'contradiction/resultat',
	'securite.necessite/commerciale',
]);

describe('substance', () => {
	for (const fixture of fixtures) {
		const { champ, vagues = [], fermes = [], sans_contenu = [], reponses = [] } = fixture;
		describe(champ, () => {
			for (const text of vagues)
				it(`is not answered by « ${text} »`, () => {
					const { content, told, checked } = judged(fixture, text);
					assert.notEqual(content, 'full');
					const all = [...told, ...checked];
					assert.equal(all.length, 1, all.join('\n'));
					const field = `«\\s${champ.replaceAll('[]', '').replaceAll('.', '\\.')}\\s»`;
					if (checked.length === 0) assert.match(told[0] ?? '', new RegExp(field));
					assert.ok(all[0]?.includes(text.slice(0, 60)), 'the charter’s own text is shown');
				});
			for (const text of [...fermes, ...reponses])
				it(`is answered by « ${text} »`, () => {
					const { content, told } = judged(fixture, text);
					assert.deepEqual(told, []);
					assert.equal(content, 'full');
				});
			for (const text of sans_contenu)
				it(`is left open by « ${text} »`, () => {
					const { content, told } = judged(fixture, text);
					assert.deepEqual([content, told], ['none', []]);
				});
		});
	}

	it('waits for the result of a test until its day', () => {
		const told = (date: string, result: string) =>
			judged({ champ: 'usagers.essais[].resultat', autour: { type: 'accessibilite', date } }, result).told.length;
		for (const result of ['Planned', 'Prévu', 'Planned for the spring']) {
			assert.equal(told('2027-03-16', result), 0, result);
			assert.equal(told('2026-03-16', 'Users liked it'), 1);
		}
	});

	it('is not in what every text of the charter is about: its name, who carries it, whom it serves', () => {
		const said = (contexte: string) => {
			const text = stringify({ charte: 1, initiative, usagers: { groupes: [{ nom: 'Pêcheurs' }] }, contexte });
			return analyse(text, environment()).findings.some(({ code }) => code === 'contenu/vague');
		};
		assert.ok(said('Améliorer le service aux pêcheurs'));
		assert.ok(said('La Régie des permis offre un service en ligne'));
		assert.ok(!said('Les pêcheurs attendent au quai'));
		assert.ok(!said('Un permis perdu prive de sortie en mer'));
	});

	it('is asked, with an example of an answer, of every field of prose but notes', () => {
		const fields = [...walkFields(charterSchema.fields)];
		const prose = fields.filter(({ field }) => {
			const type = itemType(field.type);
			return type.kind === 'text' && type.prose;
		});
		assert.ok(prose.length > 50, String(prose.length));
		assert.deepEqual(
			prose.filter(({ field }) => substanceOf(field.type).substance === undefined).map(({ path }) => path.join('.')),
			['securite.efvp.commentaire'],
		);
		const { commentaire, justification } =
			fieldAt(['pratiques'])?.type.kind === 'declarations' ? declarationFields() : {};
		assert.equal(commentaire && substanceOf(commentaire.type).substance, undefined);
		assert.equal(justification && substanceOf(justification.type).substance, 'statement');
		const asked = fields.filter(({ field }) => substanceOf(field.type).substance !== undefined);
		assert.ok(asked.length > prose.length, String(asked.length));
		assert.deepEqual(
			asked
				.filter(({ field }) => {
					const item = itemType(field.type);
					const own = item.kind === 'object' && typeof item.orText === 'string' ? item.fields[item.orText] : undefined;
					return !(field.texts.example ?? own?.texts.example);
				})
				.map(({ path }) => path.join('.')),
			[],
		);
	});

	it('is in every example that the format gives', () => {
		const found = [...walkFields(charterSchema.fields)].flatMap(({ path, field }) => {
			const { substance } = substanceOf(field.type);
			if (substance === undefined || !field.texts.example) return [];
			const champ = selectorOf(path);
			return [field.texts.example.fr, field.texts.example.en]
				.map((text) => text.replace(/^\[(.*)\]$/s, '$1'))
				.filter((text) => judged({ champ }, text).told.length > 0)
				.map((text) => `${champ}: ${text}`);
		});
		assert.deepEqual(found, []);
	});

	it('names each field once, and counts those of many items', () => {
		const risks = Array.from({ length: 3 }, (_, index) => ({
			enonce: `Panne du site ${index}`,
			reponse: 'Suivi serré',
		}));
		const { findings } = analyse(stringify({ charte: 1, risques: risks }), environment());
		const [one, ...more] = findings.filter(({ code }) => code === 'contenu/vague');
		assert.deepEqual(more, []);
		assert.match(one?.message ?? '', /; précisez de même «\sreponse\s» \(2\) plus loin\.$/);
		assert.equal(one?.related?.length, 2);
	});

	it('names every other field of the section, shortly', () => {
		const names = ['necessite', 'conservation', 'mandat', 'consentement', 'acces'];
		const vague = Object.fromEntries(names.map((key) => [key, 'Selon les besoins du service']));
		const text = stringify({
			charte: 1,
			renseignements: [
				{ nom: 'Adresse', ...vague },
				{ nom: 'Âge', source: 'usager' },
			],
		});
		const [fr] = analyse(text, environment()).findings.filter(({ code }) => code === 'contenu/vague');
		assert.match(
			fr?.message ?? '',
			/précisez de même «\sconservation\s», «\smandat\s», «\sconsentement\s», «\sacces\s»\.$/,
		);
	});

	it('is told of an item beside another whose field is empty', () => {
		const text = stringify({
			charte: 1,
			initiative,
			risques: [
				{ enonce: 'Les commerçants gardent le papier', reponse: 'Surveiller' },
				{ enonce: 'Le dégel arrive avant la répartition' },
			],
		});
		const { findings } = analyse(text, environment());
		const codes = findings.map(({ code }) => code);
		assert.ok(codes.includes('performance.risques/sans_reponse'));
		assert.ok(codes.includes('contenu/vague'));
	});

	it('is no reason to ask again for what is there: the partial answer is told once', () => {
		const charter = (text: string) => stringify({ charte: 1, initiative, competences: { plan: text } });
		const codes = (text: string) =>
			analyse(charter(text), environment())
				.findings.map(({ code }) => code)
				.filter((code) => code.startsWith('formation.plan') || code.startsWith('contenu/'));
		assert.deepEqual(codes('Le personnel sera formé en temps opportun, selon ses besoins.'), ['contenu/vague']);
		assert.deepEqual(codes('Deux ateliers'), ['formation.plan/partielle']);
		assert.deepEqual(codes('Chaque préposée suit deux ateliers avant mai'), []);
	});

	it('is not asked to be longer where a phrase says something', () => {
		const codes = (key: string, text: string) =>
			analyse(stringify({ charte: 1, initiative, ethique: { [key]: text } }), environment())
				.findings.map(({ code }) => code)
				.filter((code) => code.startsWith(`ethique.${key}`) || code.startsWith('contenu/'));
		for (const text of ['Pages de 200 ko', 'Serveurs éteints la nuit', 'Pages under 200 kB', 'Servers off at night'])
			assert.deepEqual(codes('empreinte', text), [], text);
		for (const text of ['Pages légères', 'Light pages'])
			assert.deepEqual(codes('empreinte', text), ['ethique.empreinte/partielle']);
		assert.deepEqual(codes('droits', 'Respect des droits en tout temps'), ['contenu/vague']);
	});

	it('is not vague where it names a role that the charter declares, in capitals or not', () => {
		const codes = (delegation: string) =>
			analyse(
				stringify({
					charte: 1,
					initiative,
					equipe: { roles: [{ role: 'Responsable de produit', famille: 'affaires' }] },
					gouvernance: { delegation },
				}),
				environment(),
			).findings.filter(({ code }) => code === 'contenu/vague').length;
		assert.equal(codes('La responsable de produit'), 0);
		assert.equal(codes('La personne responsable'), 1);
	});

	it('is not told of a key that stands twice, until one of the two is kept', () => {
		const charter = (second: string) =>
			`charte: 1\nethique:\n  droits: Une attention particulière sera portée au respect des droits.\n${second}`;
		const codes = (second: string) => analyse(charter(second), environment()).findings.map(({ code }) => code);
		assert.ok(codes('').includes('contenu/vague'));
		for (const second of ['  droits: Tout refus est réexaminé.\n', '  droits: Une attention sera portée aux droits.\n'])
			assert.ok(!codes(second).includes('contenu/vague'), second);
		assert.ok(codes('  empreinte: 1\n  empreinte: 2\n').includes('contenu/vague'));
	});

	it('is not told beside the group that says that the same line answers nothing', () => {
		const codes = (phase: string) => {
			const ethique = { droits: 'Conforme.' };
			const text = stringify({ charte: 1, initiative: { ...initiative, phase }, ethique });
			const { findings } = analyse(text, environment());
			return findings.filter(({ start }) => start >= text.indexOf('  droits')).map(({ code }) => code);
		};
		assert.deepEqual(codes('realisation'), ['ethique']);
		assert.deepEqual(codes('amorce'), ['contenu/vague']);
	});

	it('keeps the indication partial: a vague text answers in part', () => {
		const text = stringify({
			charte: 1,
			initiative,
			ethique: { droits: 'Une attention particulière sera portée au respect des droits.' },
		});
		const { assessment } = analyse(text, environment());
		assert.equal(
			assessment.actions.find(({ action }) => action.id === 'ethique.droits')?.detection.indication,
			'partial',
		);
	});

	it('is not asked where a standard has no words', () => {
		const text = charterOf({ champ: 'contexte' }, 'Optimiser les processus');
		const { charter, findings } = engine.analyse(text, defaultEnvironment(secondStandard, '2026-11-22'));
		assert.equal(contentOf(charter, childOf(charter.root, 'contexte')), 'full');
		assert.ok(findings.every(({ code }) => code !== 'contenu/vague'));
	});
});

/** The fields of a declaration. */
function declarationFields() {
	const type = fieldAt(['pratiques'])?.type;
	return type?.kind === 'declarations' ? type.declaration.fields : {};
}

/** `risques[].reponse`, from the keys of a field. */
function selectorOf(path: readonly string[]): string {
	return path
		.map((key, index) => (fieldAt(path.slice(0, index + 1))?.type.kind === 'list' ? `${key}[]` : key))
		.join('.');
}
