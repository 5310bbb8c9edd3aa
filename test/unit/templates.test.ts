import assert from 'node:assert/strict';
import { parseDocument } from 'yaml';
import { charterSnippet, newCharter, plainText, type TemplateSize, templateSizes } from '../../server/engine/index';
import { analyse, defaultEnvironment, phases, standard } from '../standard';

const languages = ['fr', 'en'] as const;
const editions = standard.data.editions.map(({ id }) => id);

/** What a template asks for, in the order of its text: the number of its tab stop and what it shows. */
const stopsOf = (body: string) =>
	[...body.matchAll(/\$\{(\d+)([:|][^{}]*)\}/g)].map(([, number, shown]) => ({
		number: Number(number),
		shown: shown ?? '',
	}));

const template = (size: TemplateSize, phase: string, language: 'fr' | 'en') =>
	charterSnippet(standard, language, '\n', phase, { size });

const linesOf = (text: string) => text.trimEnd().split('\n').length;
const stopCount = (text: string) => new Set(stopsOf(text).map(({ number }) => number)).size;

/** The lines and tab stops that templates had when there was one for each phase. */
const before: Record<string, readonly [lines: number, stops: number]> = {
	amorce: [115, 52],
	conception: [231, 122],
	realisation: [260, 143],
	exploitation: [290, 161],
};

/** A template as somebody leaves it who answers everything it asks. */
const filled = (text: string) =>
	plainText(
		text
			.replace(/\$\{\d+:(?:AAAA-MM-JJ|YYYY-MM-DD)\}/g, '2026-10-01')
			.replace(/\$\{\d+\|false,true\|\}/g, 'true')
			.replace(/\$\{\d+:[^{}]*\}/g, 'Le délai médian baisse de douze à quatre jours'),
	);

describe('the templates of charters', () => {
	for (const phase of phases)
		for (const language of languages) {
			it(`parse, follow the format, and hold nothing wrong (${phase}, ${language})`, () => {
				for (const size of templateSizes)
					for (const edition of editions) {
						const text = plainText(template(size, phase, language)).replace('edition: courante', `edition: ${edition}`);
						assert.match(text, new RegExp(`^edition: ${edition}$`, 'm'));
						assert.deepEqual(parseDocument(text).errors, []);
						const { charter, findings } = analyse(text, defaultEnvironment('2026-11-22', { language }));
						assert.equal(charter.value.initiative?.phase, phase);
						const wrong = findings.filter(({ code, severity }) => severity === 'error' || code.startsWith('format/'));
						assert.deepEqual(wrong, [], `${size} ${edition}`);
					}
			});

			it(`are of two sizes, the larger slimmer than it was (${phase}, ${language})`, () => {
				const [mostLines, mostStops] = before[phase] ?? [0, 0];
				const essentials = template('essentiel', phase, language);
				const complete = template('complet', phase, language);
				assert.ok(linesOf(essentials) >= 50 && linesOf(essentials) <= 70, `${linesOf(essentials)} lines`);
				assert.ok(stopCount(essentials) <= 30, `${stopCount(essentials)} stops`);
				assert.ok(linesOf(complete) < 0.96 * mostLines, `${linesOf(complete)} lines`);
				assert.ok(stopCount(complete) < 0.9 * mostStops, `${stopCount(complete)} stops`);
			});

			it(`ask once for the name of a group and of an indicator (${phase}, ${language})`, () => {
				const names = {
					fr: ['Nom d’un groupe d’usagers', 'Nom d’un indicateur'],
					en: ['Name of a user group', 'Name of an indicator'],
				};
				for (const size of templateSizes) {
					const stops = stopsOf(template(size, phase, language));
					for (const name of names[language]) {
						const own = stops.filter(({ shown }) => shown === `:${name}`);
						assert.ok(own.length > 1, `${size}: ${name}`);
						assert.equal(new Set(own.map(({ number }) => number)).size, 1, `${size}: ${name}`);
					}
					// Nothing else is typed once for two places.
					const shared = stops.filter(({ number }) => stops.filter((other) => other.number === number).length > 1);
					assert.deepEqual(
						[...new Set(shared.map(({ shown }) => shown))].sort(),
						names[language].map((name) => `:${name}`).sort(),
					);
				}
			});
		}

	for (const phase of phases)
		it(`answer all that the phase expects, once a complete one is filled in (${phase})`, () => {
			const { assessment } = analyse(filled(template('complet', phase, 'fr')), defaultEnvironment('2026-11-22'));
			const open = assessment.actions.filter(
				({ expectedNow, detection }) => expectedNow && detection.indication === 'absent',
			);
			// A list holds one item: of these, another kind is wanted.
			const another = [
				'comprendre.observation',
				'en_ligne.mobile',
				'bout_en_bout.essais',
				'securite.cyberrisques',
				'experience.fonction_ux',
				'reutilisation.fondations',
			];
			assert.deepEqual(
				open.map(({ action }) => action.id).filter((id) => !another.includes(id)),
				[],
			);
		});

	it('have in each phase all that the essentials of it have', () => {
		for (const phase of phases) {
			const complete = stopsOf(template('complet', phase, 'fr')).map(({ shown }) => shown);
			for (const { shown } of stopsOf(template('essentiel', phase, 'fr')))
				assert.ok(complete.includes(shown), `${phase} ${shown}`);
		}
	});

	it('ask for what a phase decides when it comes', () => {
		const sections = (phase: string) =>
			Object.keys(analyse(plainText(template('complet', phase, 'fr')), defaultEnvironment('2026-11-22')).charter.value);
		const first = (section: string) => phases.find((phase) => sections(phase).includes(section));
		assert.deepEqual(['contraintes', 'hypotheses', 'dependances', 'approbations', 'alignement'].map(first), [
			'amorce',
			'amorce',
			'conception',
			'conception',
			'conception',
		]);
		assert.match(template('complet', 'amorce', 'fr'), /^ {2}parrain: /m);
		assert.doesNotMatch(template('complet', 'amorce', 'fr'), /^ {2}total: /m);
		assert.match(template('complet', 'conception', 'fr'), /^ {2}total: /m);
	});

	it('are the complete one where no size is said, and where the name of one is unknown', () => {
		for (const phase of phases) {
			const complete = template('complet', phase, 'fr');
			assert.equal(charterSnippet(standard, 'fr', '\n', phase), complete);
			assert.equal(charterSnippet(standard, 'fr', '\n', phase, { size: 'énorme' as TemplateSize }), complete);
			assert.notEqual(template('essentiel', phase, 'fr'), complete);
		}
	});

	it('take the name and the organization of the initiative, whatever is in them', () => {
		for (const size of templateSizes) {
			const text = newCharter(standard, 'fr', '\r\n', 'conception', {
				name: 'Été : {1} $0',
				organisation: 'Régie',
				size,
			});
			const { charter } = analyse(text, defaultEnvironment('2026-11-22'));
			assert.deepEqual([charter.value.initiative?.nom, charter.value.initiative?.organisme], ['Été : {1} $0', 'Régie']);
			assert.doesNotMatch(text, /[^\r]\n/);
		}
	});
});
