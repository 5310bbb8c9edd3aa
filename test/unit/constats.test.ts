import assert from 'node:assert/strict';
import { parse, stringify } from 'yaml';
import type { Finding } from '../../server/engine/finding';
import { findingTexts } from '../../server/engine/texts/findings';
import { quoteCode } from '../../server/engine/texts/text';
import { analyse, standard } from '../standard';
import { type Fixture, fixtures, settingsOf, textOf } from './support/constats';
import { environment, fixed, formatFindings, layouts } from './support/findings';
import { indicationCases } from './support/indications';

const { descriptions } = standard;

/** What the findings of its code say, of each fixture that was judged so far. */
const said = new Map<Fixture, readonly string[]>();

/** The findings of a code, in every layout; the charter itself must be sound. */
function raised(code: string, fixture: Fixture) {
	const lay = (fixture.brut === undefined ? layouts : layouts.slice(0, 2)).map((layout) => {
		const text = layout.lay(textOf(fixture));
		const analysis = analyse(text, environment(settingsOf(fixture)));
		const others = formatFindings(analysis).filter((one) => one.code !== code && one.code.startsWith('format/'));
		assert.deepEqual(
			[...new Set(others.map((one) => one.code))].sort(),
			[...(fixture.aussi ?? [])].sort(),
			'the charter of the fixture is sound',
		);
		return analysis.findings
			.filter((finding) => finding.code === code)
			.map((finding) => ({ ...finding, squiggle: text.slice(finding.start, finding.end), text, lay: layout.lay }));
	});
	const [first = []] = lay;
	said.set(
		fixture,
		first.map(({ message }) => message),
	);
	for (const other of lay)
		assert.deepEqual(
			other.map(({ squiggle }) => squiggle.replace(/\s+/g, ' ')),
			first.map(({ squiggle }) => squiggle.replace(/\s+/g, ' ')),
			'the same in every layout',
		);
	return lay;
}

/** The code whose sentence a text is: `format/date.autre` is one of `format/date`. */
function ownerOf(key: string): string {
	if (key === 'suppression/erreur') return 'suppression/inutile';
	if (key.startsWith('pratique/sommaire')) return 'pratiques';
	return key.split('.')[0] ?? key;
}

const of = (text: string) => (finding: Finding) =>
	`${finding.code} ${finding.severity} @ ${text.slice(finding.start, finding.end)}`;

/** Fragments of a charter put together: lists one behind the other, objects key by key. */
function merged(fragments: readonly string[]): string {
	const join = (a: unknown, b: unknown): unknown => {
		if (Array.isArray(a) && Array.isArray(b)) return [...a, ...b];
		if (!isObject(a) || !isObject(b)) return a;
		const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
		return Object.fromEntries(
			[...keys].map((key) => [key, key in a && key in b ? join(a[key], b[key]) : (a[key] ?? b[key])]),
		);
	};
	return stringify(fragments.map((fragment) => parse(fragment) as unknown).reduce(join));
}

/** The actions that are answered or not: no part of what they ask for is worth something. */
const allOrNothing = ['coherence.identite', 'en_ligne.priorite_en_ligne', 'reutilisation.standards_ouverts'];

const isObject = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

describe('the findings, code by code', function () {
	this.timeout(120_000);

	it('have a description, and fixtures that raise them and that do not', () => {
		const described = descriptions.filter(({ messages }) => Object.keys(messages).length > 0).map(({ code }) => code);
		const ours = [...standard.checks.keys()];
		assert.deepEqual(
			ours.filter((code) => !described.includes(code)),
			[],
			'checks without a description',
		);
		for (const code of ours) {
			assert.ok((fixtures[code]?.leve.length ?? 0) > 0, `nothing raises ${code}`);
			assert.ok((fixtures[code]?.silence.length ?? 0) > 0, `nothing keeps ${code} silent`);
		}
	});

	it('each have a fixture that raises them and one that does not, those of every practice and action apart', () => {
		for (const { code } of descriptions) {
			if (code.includes('<')) continue;
			assert.ok((fixtures[code]?.leve.length ?? 0) > 0, `nothing raises ${code}`);
			assert.ok((fixtures[code]?.silence.length ?? 0) > 0, `nothing keeps ${code} silent`);
		}
		for (const code of Object.keys(fixtures)) assert.ok(standard.description(code), `${code} is not described`);
	});

	describe('of each practice and action', () => {
		const others = (practice: string) =>
			Object.fromEntries(standard.ids.filter((id) => id !== practice).map((id) => [id, 'none' as const]));

		for (const { id, actions } of standard.practices)
			it(`${id}: raised where nothing answers, silent where everything does`, () => {
				const alone = environment({ severities: others(id) });
				const text = textOf({ nom: '', edition: 'beta' });
				const found = analyse(text, alone).findings.filter(({ code }) => code === id);
				assert.deepEqual(found.map(of(text)), [`${id} warning @ initiative`]);
				assert.deepEqual(
					found[0]?.actions,
					actions.filter((one) => one.wording.beta !== null).map((one) => one.id),
				);
				const answers = actions.map((action) => indicationCases.find((one) => one.id === action.id)?.present[0] ?? '');
				const answered = textOf({ nom: '', edition: 'beta', charte: merged(answers) });
				const left = analyse(answered, alone).findings.filter(({ code }) => code === id);
				assert.deepEqual(left.map(of(answered)), [], answered);
			});

		// Where a check tells what is missing, the partial answer is not told beside.
		const noCheck = Object.fromEntries([...standard.checks.keys()].map((code) => [code, 'none' as const]));

		for (const edition of ['beta', 'courante'] as const)
			for (const action of standard.actionsIn(edition))
				it(`${action.id}/partielle (${edition}): raised where a part answers, silent where all does`, () => {
					const cases = indicationCases.find(({ id }) => id === action.id);
					const raisedBy = (fragment: string) => {
						const text = textOf({ nom: '', edition, charte: `${fragment}\n` });
						return analyse(text, environment({ severities: { ...others(action.practice), ...noCheck } }))
							.findings.filter(({ code }) => code === `${action.id}/partielle`)
							.map((one) => ({ ...one, squiggle: text.slice(one.start, one.end) }));
					};
					const found = (cases?.partial ?? []).flatMap(raisedBy);
					if (cases?.partial.length === 0) return assert.ok(allOrNothing.includes(action.id));
					assert.ok(found.length > 0, 'raised');
					for (const one of found) {
						assert.equal(one.severity, 'information');
						assert.deepEqual([one.action, one.practice], [action.id, action.practice]);
						assert.ok(one.squiggle.trim() !== '');
					}
					const present = cases?.present ?? [];
					// The current edition may ask for two of what the beta asks for one of.
					assert.ok(
						[...present, merged(present)].some((fragment) => raisedBy(fragment).length === 0),
						'silent',
					);
				});
	});

	for (const [code, { leve, silence }] of Object.entries(fixtures)) {
		describe(code, () => {
			for (const fixture of leve)
				it(`raised: ${fixture.nom}`, () => {
					for (const found of raised(code, fixture)) {
						assert.ok(found.length > 0, `${code} is raised`);
						const wanted = fixture.souligne === undefined ? undefined : [fixture.souligne].flat();
						if (wanted)
							assert.deepEqual(
								found.map(({ squiggle }) => squiggle),
								wanted,
							);
						if (fixture.severite) assert.equal(found[0]?.severity, fixture.severite);
						for (const one of found) {
							assert.doesNotMatch(one.message, /\{\d\}|undefined|NaN|\[object/);
							assert.ok(one.start <= one.end && one.end <= one.text.length);
							if (fixture.apres === undefined || one !== found[0]) continue;
							const after = fixed(one.text, one.fixes?.[fixture.correctif ?? 0]);
							assert.equal(after, one.lay(textOf(fixture, fixture.apres)));
							assert.deepEqual(formatFindings(analyse(after, environment(settingsOf(fixture)))), []);
						}
					}
				});
			for (const fixture of silence)
				it(`silent: ${fixture.nom}`, () => {
					for (const found of raised(code, fixture))
						assert.deepEqual(
							found.map(({ message }) => message),
							[],
						);
				});
		});
	}

	// After the tests of each code, which have judged the fixtures.
	describe('all together', () => {
		it('say every one of their sentences in some fixture', () => {
			const all = Object.entries(fixtures).flatMap(([code, { leve }]) =>
				leve.flatMap((fixture) => {
					if (!said.has(fixture)) raised(code, fixture);
					return (said.get(fixture) ?? []).map((message) => ({ code, message }));
				}),
			);
			const silent = (code: string, text: string) => {
				const pattern = new RegExp(
					`^${quoteCode(text, 'fr')
						.replace(/[.*+?^$()|[\]\\]/g, '\\$&')
						.replace(/\{\d\}/g, '[^]*')}`,
					'u',
				);
				return !all.some((one) => one.code === code && pattern.test(one.message));
			};
			const worded = [
				...Object.entries(findingTexts).map(([key, { fr }]) => ({ key, code: ownerOf(key), text: fr })),
				...descriptions.flatMap(({ code, messages }) =>
					Object.entries(messages).map(([name, { fr }]) => ({ key: `${code}: ${name}`, code, text: fr })),
				),
			];
			assert.ok(worded.length > 150, String(worded.length));
			assert.deepEqual(
				worded.filter(({ code, text }) => code in fixtures && silent(code, text)).map(({ key }) => key),
				[],
			);
		});
	});
});
