import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Environment } from '../../server/engine/env';
import { fold } from '../../server/engine/fold';
import { fieldAt } from '../../server/engine/schema/charter';
import { termsUsed } from '../../server/engine/wording/find';
import { formOf } from '../../server/engine/wording/forms';
import { processorTime } from '../processor-time';
import { analyse, defaultEnvironment, read, standard } from '../standard';
import { environment, fixed, head, layouts } from './support/findings';
import { charterSaying, raised, wordingCases, writings } from './support/wording';

const { wording } = standard;

const cases = wordingCases();
const quoted = (sentence: string) => () => `"${sentence}"`;
const inScope = (sentence: string) => charterSaying('portee.inclus', quoted(sentence));
const found = (text: string, env?: Environment) =>
	analyse(text, env ?? environment()).findings.filter(({ code }) => code.startsWith('formulation/'));

describe('wording', () => {
	describe('sentences', () => {
		it('are many, half of them silent, and raise every term', () => {
			assert.ok(cases.length >= 120, String(cases.length));
			const silent = cases.filter(({ raised }) => raised.length === 0);
			assert.ok(silent.length * 2 >= cases.length * 0.9, `${silent.length} of ${cases.length}`);
			const seen = new Set(cases.flatMap(({ raised }) => raised.map((one) => one.split(':')[0])));
			assert.deepEqual(
				wording.terms.map(({ id }) => id).filter((id) => !seen.has(id)),
				[],
			);
		});

		for (const { name, write } of writings)
			it(`raise what they should, and nothing else (${name})`, () => {
				const wrong = cases.flatMap(({ field, beside, sentence, raised: expected }) => {
					const text = charterSaying(field, (indent) => write(sentence, indent), beside);
					const found = raised(text).map((one) => fold(one));
					return isDeepStrictEqual(
						found,
						expected.map((one) => fold(one)),
					)
						? []
						: [`${field}: ${sentence} → ${found.join(', ')}`];
				});
				assert.deepEqual(wrong, []);
			});
	});

	describe('data', () => {
		it('has terms for every practice, and fields that exist', () => {
			assert.equal(new Set(wording.terms.map(({ practice }) => practice)).size, 18);
			assert.ok(wording.terms.length >= 75);
			for (const field of [...wording.fields, ...wording.terms.flatMap(({ fields = [] }) => fields)])
				assert.ok(fieldAt(field.split('.')), field);
		});

		it('has forms of at least one telling word, each once in a field', () => {
			const seen = new Map<string, string>();
			for (const { id, forms, fields = wording.fields } of wording.terms) {
				for (const written of forms) {
					const form = formOf(written);
					assert.ok(form.length > 0 && form[0]?.kind === 'word' && form.at(-1)?.kind !== 'gap', `${id}: ${written}`);
					assert.ok(form.length > 1 || (form[0].text.length >= 3 && fold(written) !== ''), `${id}: ${written}`);
					for (const field of fields) {
						const key = `${field} ${JSON.stringify(form)}`;
						const other = seen.get(key);
						assert.ok(other === undefined || other === id, `${id} and ${other}: ${written}`);
						seen.set(key, id);
					}
				}
			}
		});

		it('says what is better as the end of a sentence, in both languages', () => {
			for (const { id, better } of wording.terms)
				for (const text of [better.fr, better.en]) {
					assert.match(text, /^\p{Ll}/u, id);
					assert.doesNotMatch(text, /[.:;]$|\s:\s|'|« | »/, id);
				}
		});

		it('replaces forms of its own', () => {
			for (const { id, forms, replacements = {} } of wording.terms)
				for (const form of Object.keys(replacements)) {
					const wanted = JSON.stringify(formOf(form));
					assert.ok(
						forms.some((one) => JSON.stringify(formOf(one)) === wanted),
						`${id}: ${form}`,
					);
				}
		});
	});

	describe('reading', () => {
		for (const { name, lay } of layouts)
			it(`is the same in every layout (${name})`, () => {
				const text = lay(
					`${head}livrables:\n  - nom: Manuel d’utilisation\n    date: 2027-01-15\nportee:\n  inclus:\n    - dépôt par fax\n`,
				);
				assert.deepEqual(raised(text), ['manuel_utilisation: Manuel d’utilisation', 'telecopieur: par fax']);
			});

		const read: readonly (readonly [string, string, readonly string[]])[] = [
			[
				'a flow list',
				'portee: { inclus: [dépôt par fax, suivi, formulaire papier] }\n',
				['telecopieur: par fax', 'formulaire_papier: formulaire papier'],
			],
			[
				'a plain text over lines',
				'portee:\n  inclus:\n    - dépôt du formulaire\n      papier au bureau\n',
				['formulaire_papier: formulaire papier'],
			],
			['one bare item in place of a list', 'portee:\n  inclus: dépôt par fax\n', ['telecopieur: par fax']],
			[
				'bullets in place of a list',
				'portee:\n  inclus:\n    • dépôt par fax\n    • suivi\n',
				['telecopieur: par fax'],
			],
			['a text with a colon', 'portee:\n  inclus:\n    - Le dépôt : par fax\n', ['telecopieur: par fax']],
			['an accented key', 'portée:\n  inclus: [dépôt par fax]\n', ['telecopieur: par fax']],
			[
				'an item of a literal text',
				'gouvernance:\n  methode: |\n    - sans télécopieur\n    - mode cascade\n',
				['cascade: mode cascade'],
			],
			['an escape', 'portee:\n  inclus: ["dépôt\\npar fax\\tau bureau"]\n', ['telecopieur: par fax']],
			[
				'an anchored text, and its alias as a whole',
				'portee:\n  inclus: [&a dépôt par fax]\n  exclus: [*a]\nlivrables:\n  - nom: *a\n',
				['telecopieur: par fax', 'telecopieur: *a'],
			],
			[
				'an anchored text of elsewhere, at its alias',
				'x-notes: [&fax dépôt par fax]\nportee:\n  inclus: [*fax]\n',
				['telecopieur: *fax'],
			],
			['an alias named like a term', 'x-notes: [&fax dépôt en ligne]\nportee:\n  inclus: [*fax]\n', []],
			['what a merge key brings, only where it is written', 'x-base: &b\n  inclus: [par fax]\nportee:\n  <<: *b\n', []],
			['a tagged text', 'portee:\n  inclus: [!!str par fax]\n', ['telecopieur: par fax']],
			[
				'an option retained with « oui »',
				'solution:\n  options:\n    - nom: Application maison\n      retenue: oui\n',
				['sur_mesure: Application maison'],
			],
			['an option of which nothing is said', 'solution:\n  options: [{ nom: Application maison }]\n', []],
			['a comment', 'portee:\n  inclus: [] # par fax\n', []],
			['the wrong type', 'portee:\n  inclus: { a: par fax }\nlivrables: par fax\n', []],
			['what comes before a fault', 'portee:\n  inclus: [par fax]\nsolution: [\n', ['telecopieur: par fax']],
			['an open quote', 'portee:\n  inclus:\n    - "par fax\n', ['telecopieur: par fax']],
		];
		for (const [name, body, expected] of read)
			it(`understands ${name}`, () => {
				assert.deepEqual(raised(head + body), expected);
				assert.deepEqual(raised((head + body).replace(/\n/g, '\r\n')), expected);
			});

		it('survives an empty file and files that are no charter', () => {
			for (const text of ['', '\n', 'fax', '- fax', '[', '"', '\u0000', 'portee:', 'portee: { inclus: [', '%'])
				assert.deepEqual(raised(text), []);
		});

		it('keeps a reverser to its sentence, and out of the term itself', () => {
			assert.deepEqual(raised(inScope('Le formulaire papier disparaît. La télécopie reste')), [
				'telecopieur: télécopie',
			]);
			assert.deepEqual(raised(inScope('Le formulaire papier disparaît; la télécopie reste')), [
				'telecopieur: télécopie',
			]);
			assert.deepEqual(raised(inScope('Une version mobile réduite')), ['ordinateur_seulement: version mobile réduite']);
			assert.deepEqual(raised(inScope('Une version mobile réduite au minimum est abandonnée')), []);
		});

		it('lets a reverser speak only of the term that it stands before', () => {
			assert.deepEqual(raised(inScope('Dépôt à la fin de la démarche par télécopieur')), [
				'telecopieur: par télécopieur',
			]);
			assert.deepEqual(raised(inScope('Dépôt par fax sans rendez-vous')), ['telecopieur: par fax']);
			assert.deepEqual(raised(inScope('Dépôt sans avoir à passer par fax')), []);
			assert.deepEqual(raised(inScope('Une interface plus conviviale')), ['convivial: conviviale']);
		});

		it('does not grow faster than the charter', () => {
			const spent = (text: string) => {
				const charter = read_(text);
				termsUsed(charter);
				const rounds = [1, 2, 3].map(() => {
					const start = processorTime();
					termsUsed(charter);
					return processorTime() - start;
				});
				return Math.min(...rounds);
			};
			const oneSentence = (count: number) => `portee:\n  inclus:\n    - ${'fax du dossier papier '.repeat(count)}\n`;
			const manyItems = (count: number) =>
				`portee:\n  inclus:\n${'    - dépôt par fax du dossier papier, sans délai\n'.repeat(count)}`;
			for (const grown of [oneSentence, manyItems]) {
				const ratio = spent(grown(8000)) / spent(grown(1000));
				// Eight times the text: 8 when linear, 64 when quadratic.
				assert.ok(ratio < 30, `${grown.name}: ${ratio}`);
			}
		});
	});

	describe('findings', () => {
		it('are hints that name the practice, in both languages', () => {
			const [one, ...more] = found(inScope('Dépôt par fax'));
			assert.deepEqual(more, []);
			assert.ok(one);
			assert.equal(one.code, 'formulation/telecopieur');
			assert.equal(one.severity, 'hint');
			assert.equal(one.practice, 'en_ligne');
			assert.equal(one.action, 'en_ligne.priorite_en_ligne');
			assert.equal(
				one.message,
				'Revoyez « par fax » : prévoyez un dépôt en ligne, avec de l’aide au téléphone pour qui en a besoin (pratique 6 · Privilégier une interaction en ligne).',
			);
			assert.equal(
				found(inScope('Dépôt par fax'), environment({ language: 'en' }))[0]?.message,
				'Think again about “par fax”: plan an online submission, with help by telephone for those who need it (practice 6 · Favour online interaction).',
			);
		});

		const replaced: readonly (readonly [string, string | undefined])[] = [
			['Dépôt par fax au bureau', 'Dépôt en ligne au bureau'],
			['Envoi du formulaire papier', 'Envoi du formulaire en ligne'],
			['Envoi des formulaires papier', 'Envoi des formulaires en ligne'],
			['Formulaire papier de renouvellement', 'Formulaire en ligne de renouvellement'],
			['ENVOI DU FORMULAIRE PAPIER', 'ENVOI DU FORMULAIRE EN LIGNE'],
			['Les signatures manuscrites du dossier', 'Les signatures électroniques du dossier'],
			['Services pour les handicapés', 'Services pour les personnes handicapées'],
			['A paper form for producers', undefined],
			['New paper forms', 'New online forms'],
			['Accueil d’immigrés illégaux', undefined],
			['Accueil des immigrés illégaux', 'Accueil des personnes sans statut'],
			['Dépôt au télécopieur', undefined],
			['Un formulaire imprimé à remettre', 'Un formulaire en ligne à remettre'],
		];
		for (const [before, after] of replaced)
			it(`${after === undefined ? 'offer no words in place of' : 'replace the words of'} « ${before} »`, () => {
				for (const { lay } of layouts) {
					const text = lay(inScope(before));
					const [one] = found(text);
					assert.ok(one);
					if (after === undefined) assert.equal(one.fixes, undefined);
					else assert.equal(fixed(text, one.fixes?.[0]), lay(inScope(after)));
				}
			});

		it('replace words that stand on two lines, and nothing around them', () => {
			const text = `${head}portee:\r\n  inclus:\r\n    - >-\r\n      envoi du formulaire\r\n      papier au bureau\r\n`;
			const [one] = found(text);
			assert.equal(fixed(text, one?.fixes?.[0]), text.replace('formulaire\r\n      papier', 'formulaire en ligne'));
		});

		it('offer no words in place of an alias', () => {
			const [one] = found(`${head}x-notes: [&a dépôt par fax]\nportee:\n  inclus: [*a]\n`);
			assert.ok(one);
			assert.equal(one.fixes, undefined);
		});

		it('are silent where the settings say so', () => {
			assert.deepEqual(raised(inScope('Dépôt par fax'), environment({ wording: false })), []);
			for (const key of ['formulation', 'formulation/telecopieur', 'en_ligne', 'en_ligne.priorite_en_ligne'])
				assert.deepEqual(raised(inScope('Dépôt par fax'), environment({ severities: { [key]: 'none' } })), [], key);
			const raisedAs = found(inScope('Dépôt par fax'), environment({ severities: { formulation: 'warning' } }));
			assert.deepEqual(
				raisedAs.map(({ severity }) => severity),
				['warning'],
			);
		});

		it('add the organisation’s own terms, with its own words', () => {
			const env = environment({
				extraTerms: { 'guichet unique': 'nommez le service', Dépôt: 'dites « envoi »', ' ': 'x', '~': 'x' },
			});
			const text = inScope('Un dépôt au guichet unique, sans guichets uniques');
			assert.deepEqual(raised(text, env), ['terme: dépôt', 'terme: guichet unique']);
			assert.deepEqual(
				found(text, env).map(({ message, practice, severity }) => [message, practice, severity]),
				[
					['Revoyez « dépôt » : dites « envoi ».', undefined, 'hint'],
					['Revoyez « guichet unique » : nommez le service.', undefined, 'hint'],
				],
			);
			assert.deepEqual(raised(text), []);
			assert.deepEqual(raised(text, { ...env, wording: false }), []);
			assert.deepEqual(raised(`${head}portee:\n  exclus: [un dépôt]\n`, env), []);
		});

		it('let the organisation answer for a term that is known', () => {
			const env = environment({ extraTerms: { fax: 'dites « télécopie sécurisée »' } });
			assert.deepEqual(raised(inScope('Numéro de fax'), env), ['terme: fax']);
			assert.deepEqual(raised(inScope('Dépôt par fax'), env), ['telecopieur: par fax']);
		});

		it('can be silenced by their code, their group, and their action', () => {
			const told = (code: string) => {
				const text = `${head}portee:\n  # charte-ignorer ${code} : exigé par la loi\n  inclus: [dépôt par fax]\n`;
				return analyse(text, environment())
					.findings.filter((one) => /^(?:formulation|suppression)/.test(one.code))
					.map((one) => one.code);
			};
			for (const code of ['formulation/telecopieur', 'formulation']) assert.deepEqual(told(code), [], code);
			assert.deepEqual(told('formulation/captcha'), ['suppression/inutile', 'formulation/telecopieur']);
			assert.deepEqual(told('formulation/terme'), ['suppression/inutile', 'formulation/telecopieur']);
			assert.deepEqual(told('formulation/telecopieurs'), ['suppression/code_inconnu', 'formulation/telecopieur']);
		});

		it('correct the code of a comment that is nearly one', () => {
			const text = `${head}portee:\n  # charte-ignorer formulation/telecopieurs : exigé par la loi\n  inclus: [dépôt par fax]\n`;
			const one = analyse(text, environment()).findings.find(({ code }) => code === 'suppression/code_inconnu');
			assert.equal(fixed(text, one?.fixes?.[0]), text.replace('telecopieurs', 'telecopieur'));
		});

		it('find nothing to say of the samples', () => {
			const folder = join(process.cwd(), 'samples');
			const names = readdirSync(folder).filter((name) => name.endsWith('.charte.yaml'));
			assert.ok(names.length >= 3);
			for (const name of names) assert.deepEqual(raised(readFileSync(join(folder, name), 'utf8')), [], name);
		});

		it('leave the day and the files alone: they only read', () => {
			assert.deepEqual(raised(inScope('Dépôt par fax'), defaultEnvironment('1999-01-01')), ['telecopieur: par fax']);
		});
	});
});

function read_(text: string) {
	return read(head + text);
}
