import assert from 'node:assert/strict';
import { numbered } from '../../server/engine/texts/text';
import { catalogues } from './support/all-texts';

const languages = ['fr', 'en'] as const;

/** What reads wrongly once the number is there: « 1 actions », « des 1 actions », "1 actions", "the 1 action", "1 are". */
const wrongForms: Readonly<Record<'fr' | 'en', Readonly<Record<'few' | 'many', RegExp>>>> = {
	fr: {
		few: /(?<![\d,.])[01] (?:autres |premières? )?(?!des\b|plus\b|sans\b|dans\b|jamais\b|fois\b|mois\b)\p{Ll}[\p{Ll}’-]+[sx](?![\p{L}’])|(?<!\p{L})(?:des|les|aux|ces|vos|autres) [01](?!\d)|(?<![\d,.])[01] (?:\p{Ll}+ )?(?:sont|ont|restent|comptent)(?!\p{L})/u,
		many: /(?<![\d,.])2 (?:action|pratique|charte|signalement|initiative|jour|preuve|fichier|élément|ligne|page|étape|risque|question)(?!\p{L})/u,
	},
	en: {
		few: /(?<![\d,.])1 (?:other |more |first )?(?!(?:is|was|has|leads|cites|asks|needs)\b)\p{Ll}[\p{Ll}’-]*[^s’\P{Ll}]s(?!\p{L})|\bthe 1 (?!edition\b)|(?<![\d,.])1 (?:\p{Ll}+ )?(?:are|were|have|remain|do)\b/u,
		many: /(?<![\d,.])[02] (?:applicable |other |more )?(?:action|practice|charter|finding|initiative|day|file|item|row|line|page|step|risk|question)(?!\p{L})/u,
	},
};

/** Texts of a number that is never under two, by what they count. */
const atLeastTwo = new Set([
	// Days of a month, characters and columns.
	...['format/date.inexistante', 'answerLong', 'foldText', 'foldAll'],
	// Said of several only.
	...['fixAllOfKind', 'pratique/sommaire', 'pratique/sommaire_future', 'declaration/perimee'],
	...['pratique/manque_cle_de_tous', 'pratique/manque_mince_de_tous', 'pratique/manque_reponse_de_tous'],
	// The practices of the standard, its questions, the lines of a template.
	...['practices', 'general', 'wheel.title', 'wheel.description', 'linkNote', 'intro', 'wheelLabel', 'tableCaption'],
	...['ofPractices', 'withoutGapOf', 'lines'],
]);

const all = catalogues().flatMap(({ texts }) => Object.entries(texts));
const known = new Set(all.map(([key]) => key));

/** A text with a number in all of its places; what is named there stands as a name. */
const filled = (text: string, count: number): string =>
	text.replace(/\{\d\}/g, String(count)).replace(/[\u00a0\u202f]/g, ' ');

const fault = (text: string, language: 'fr' | 'en', count: number): string | undefined => {
	const few = language === 'fr' ? count < 2 : count === 1;
	return wrongForms[language][few ? 'few' : 'many'].exec(filled(text, count))?.[0];
};

describe('the texts that count', () => {
	it('are there for one and for several', () => {
		const counting = [...known].filter((key) => /\.(?:one|other)$/.test(key));
		assert.ok(counting.length > 150, String(counting.length));
		for (const key of counting) {
			const stem = key.replace(/\.(?:one|other)$/, '');
			assert.ok(known.has(`${stem}.one`) && known.has(`${stem}.other`), key);
		}
	});

	for (const language of languages)
		for (const count of [0, 1, 2])
			it(`read well with ${count} (${language})`, () => {
				const faults = all.flatMap(([key, text]) => {
					const stem = key.replace(/\.(?:one|other)$/, '');
					if (atLeastTwo.has(stem) || !/\{\d\}/.test(text[language])) return [];
					if (stem !== key && key !== numbered(stem, language, count)) return [];
					const found = fault(text[language], language, count);
					return found === undefined ? [] : [`${text.where}: ${found}`];
				});
				assert.deepEqual(faults, []);
			});

	it('are found where they do not', () => {
		assert.equal(fault('{0} des {1} actions', 'fr', 1), 'des 1');
		assert.equal(fault('{0} actions', 'fr', 0), '0 actions');
		assert.equal(fault('{0} action en retard', 'fr', 2), '2 action');
		assert.equal(fault('{0} actions late', 'en', 1), '1 actions');
		assert.equal(fault('of the {0} charters', 'en', 1), 'the 1 ');
		assert.equal(fault('{0} action late', 'en', 0), '0 action');
		for (const language of languages)
			for (const count of [0, 1, 2]) assert.equal(fault('{0}', language, count), undefined);
	});
});
