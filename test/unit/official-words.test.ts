import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { reportOf } from '../../server/engine/coverage/report';
import { sourcesPage } from '../../server/engine/reference/sources';
import { hover } from '../../server/features/hover/hover';
import { standardView } from '../../server/features/standard';
import { coverageToHtml } from '../../views/export/html';
import { coverageToMarkdown } from '../../views/export/markdown';
import { renderCoverage } from '../../views/panel/coverage-page';
import { renderPractice } from '../../views/panel/practice-page';
import { analyse, standard } from '../standard';
import { environment } from './support/findings';
import { secondStandard } from './support/second-standard';

const { practices, actions, data } = standard;

/** A text with all its spaces and line ends alike; a word that a line cuts after its hyphen is whole. */
const even = (text: string) => text.replace(/-\s*\n\s*/g, '-').replace(/\s+/g, ' ');

/** The documents that the standard is quoted from, beside the checkout, by the beginning of their name. */
function seeds(): ((beginning: string) => string) | undefined {
	const folder = ['..', join('..', '..')].map((up) => join(process.cwd(), up, 'shared', 'seeds')).find(existsSync);
	if (!folder) return undefined;
	return (beginning) => {
		const name = readdirSync(folder).find((one) => one.startsWith(beginning));
		return even(readFileSync(join(folder, name ?? beginning), 'utf8'));
	};
}

describe('the standard’s own words', () => {
	it('are there: a definition for every practice, details for every action of the current edition', () => {
		for (const { id, definition = [] } of practices) assert.ok(definition.length > 0, id);
		for (const { id, wording, reasons = [] } of actions)
			assert.equal(reasons.length > 0, wording.courante !== null, id);
	});

	it('stand letter for letter in their documents, where these are at hand', function () {
		const read = seeds();
		if (!read) return this.skip();
		const [beta, deck] = [read('000'), read('001')];
		const quoted = (words: readonly string[], document: string) =>
			assert.deepEqual(
				words.map(even).filter((text) => !document.includes(text)),
				[],
			);
		for (const { definition = [] } of practices) quoted(definition, beta);
		for (const { reasons = [] } of actions)
			quoted(
				reasons.flatMap(({ text, points }) => [text, ...points]),
				deck,
			);
		for (const [id, document] of [
			['standard_beta', beta],
			['bonnes_pratiques', deck],
		] as const) {
			const comments = data.sources.find((source) => source.id === id)?.comments;
			assert.ok(comments && document.includes(comments), id);
		}
	});

	it('are of the practice and the action that they stand with', function () {
		const read = seeds();
		if (!read) return this.skip();
		const [beta, deck] = [read('000'), read('001')];
		let before = 0;
		for (const { id, definition = [] } of practices) {
			const at = beta.indexOf(even(definition[0] ?? ''));
			assert.ok(at > before, id);
			before = at;
		}
		for (const { id, wording, reasons = [] } of actions) {
			if (typeof wording.courante !== 'string') continue;
			// The deck numbers some of its words for a note.
			const text = deck.replace(/(?<=\p{L})[235](?=\s)/gu, '');
			const from = text.indexOf(`❑ ${even(wording.courante)}`);
			const until = text.indexOf('❑', from + 1);
			const own = text.slice(from, until < 0 ? undefined : until);
			assert.ok(from >= 0, id);
			for (const { text: reason } of reasons) assert.ok(own.includes(even(reason)), `${id}: ${reason}`);
		}
	});

	it('have the titles of the training deck alone: the document of the beta edition gives none', function () {
		const read = seeds();
		if (!read) return this.skip();
		const [beta, deck] = [read('000'), read('001')];
		for (const { title } of practices) {
			assert.ok(deck.includes(title.fr), title.fr);
			// One begins a sentence of its definition.
			assert.ok(!beta.replace(`${title.fr}, c’est`, '').includes(title.fr), title.fr);
		}
	});
});

const charter = (edition: string) =>
	`charte: 1\nedition: ${edition}\ninitiative:\n  nom: Permis\n  organisme: Régie des permis\n  phase: conception\npratiques:\n  valeur:\n    pmv:\n      etat: a_evaluer\n`;

/** The hover over the first of some words in a charter. */
function hovered(text: string, word: string, language: 'fr' | 'en' = 'fr'): string {
	const env = { ...environment(), language };
	const document = TextDocument.create('file:///a.charte.yaml', 'charte', 1, text);
	const shown = hover(document, { analysis: analyse(text, env), env, practiceLink: undefined }, text.indexOf(word));
	const contents = shown?.contents as { value: string } | undefined;
	return (contents?.value ?? '').replace(/\\([*_[\]<`\\])/g, '$1');
}

describe('where they are shown', () => {
	const practice = standard.practice('valeur');
	const action = standard.action('valeur.pmv');
	const titles = {
		fr: 'Les titres des pratiques viennent du document «\u00a0Bonnes pratiques numériques gouvernementales (formation)\u00a0»\u00a0: celui de l’édition bêta n’en donne pas.',
		en: 'The practices’ titles come from the document “Bonnes pratiques numériques gouvernementales (formation)”: that of the beta edition gives none.',
	};

	it('in the hover of a practice and of an action, named as official, with their document', () => {
		const text = charter('courante');
		const ofPractice = hovered(text, 'valeur:');
		assert.ok(
			ofPractice.includes('*Définition officielle* – Standard des pratiques numériques (version bêta), Centre'),
		);
		for (const paragraph of practice?.definition ?? []) assert.ok(ofPractice.includes(`> ${paragraph}`), paragraph);
		assert.ok(ofPractice.includes(practice?.summary.fr ?? '—'));
		const ofAction = hovered(text, 'pmv:');
		assert.ok(
			ofAction.includes('*Précisions officielles* – Bonnes pratiques numériques gouvernementales (formation),'),
		);
		for (const { text: reason } of action?.reasons ?? []) assert.ok(ofAction.includes(`> - ${reason}`), reason);
		assert.ok(hovered(text, 'valeur:', 'en').includes('*Official definition, in French* – Standard des'));
	});

	it('on the page of a practice, in French whatever the language', () => {
		for (const language of ['fr', 'en'] as const) {
			const view = standardView(standard, language, 'courante');
			const state = { language, edition: view.edition, standard: view.words };
			for (const one of view.practices) {
				const page = renderPractice(one, undefined, state);
				const known = standard.practice(one.id);
				for (const paragraph of known?.definition ?? []) assert.ok(page.includes(`<p>${paragraph}</p>`), one.id);
				for (const { id, reasons = [] } of known?.actions ?? [])
					for (const { text, points } of reasons) {
						assert.ok(page.includes(`<li>${text}${points.length > 0 ? '<ul>' : '</li>'}`), id);
						for (const point of points) assert.ok(page.includes(`<li>${point}</li>`), id);
					}
				assert.equal(page.split('<blockquote lang="fr">').length - 1, page.split('class="official-words"').length - 1);
			}
		}
	});

	for (const language of ['fr', 'en'] as const)
		it(`a beta charter is told where the titles come from, a current one is not (${language})`, () => {
			for (const edition of ['beta', 'courante'] as const) {
				const text = charter(edition);
				const env = { ...environment(), language };
				const document = TextDocument.create('file:///a.charte.yaml', 'charte', 1, text);
				const report = reportOf(analyse(text, env), env, document);
				const view = standardView(standard, language, edition);
				const shown = [
					hovered(text, 'valeur:', language),
					renderPractice(view.practices[7], undefined, { language, edition, standard: view.words }),
					renderCoverage(report, { language }),
					coverageToMarkdown(report),
					coverageToHtml(report, { file: 'a.charte.yaml' }),
				];
				for (const one of shown) assert.equal(one.includes(titles[language]), edition === 'beta', one.slice(0, 200));
			}
		});

	it('another standard quotes nothing where it says nothing', () => {
		const [first] = standardView(secondStandard, 'fr', 'an2').practices;
		assert.deepEqual([first?.definition, first?.actions[0]?.reasons], [undefined, undefined]);
		assert.ok(!renderPractice(first, undefined, { language: 'fr', edition: 'an2' }).includes('official-words'));
		assert.match(sourcesPage(secondStandard, 'fr'), /### 2 · Mesurer/);
	});
});

describe('the page of the sources', () => {
	for (const [name, language] of [
		['sources.md', 'fr'],
		['sources.en.md', 'en'],
	] as const)
		it(`is current: if not, run npm run docs (${language})`, () => {
			const written = readFileSync(join(process.cwd(), 'docs', name), 'utf8');
			assert.ok(written === sourcesPage(standard, language), `docs/${name} is not what the data say`);
		});

	it('names every document, whom to write to, and quotes every practice', () => {
		const page = sourcesPage(standard, 'fr');
		for (const { title, comments } of data.sources) {
			assert.ok(page.includes(`*${title}*`), title);
			if (comments) assert.ok(page.includes(`<${comments}>`), comments);
		}
		assert.equal(data.sources.filter(({ comments }) => comments).length, 2);
		assert.equal(page.split('Définition officielle').length - 1, 18);
		assert.equal([...page.matchAll(/^\*\*\d+\.\d\*\* /gm)].length, 48);
	});
});
