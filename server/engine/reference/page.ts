/** The reference page of the findings, as Markdown. Made from the data that the editor uses: `npm run docs` writes it. */
import { type Catalogue, has } from '../catalogue/catalogue';
import { sourceOf } from '../catalogue/source';
import type { Action, FindingDescription, Practice } from '../catalogue/types';
import { findingTexts } from '../texts/findings';
import { referenceTexts } from '../texts/reference';
import { type Language, say } from '../texts/text';
import { severityWords } from '../texts/words';
import { fieldReference } from './fields';
import { anchorOf, code, link, table } from './markdown';
import { wordingReference } from './wording';

/** The whole page in a language, its last line ended. */
export function referencePage(catalogue: Catalogue, language: Language): string {
	const { descriptions } = catalogue;
	const word = (key: keyof typeof referenceTexts) => say(referenceTexts, key, language, catalogue.practices.length);
	const of = (prefix: string) => descriptions.filter(({ code }) => code.startsWith(`${prefix}/`));
	const groups: [title: string, members: readonly FindingDescription[], wording?: 'wording'][] = [
		[word('general'), descriptions.filter(({ code }) => code.startsWith('<') || code === 'pratiques')],
		[word('declarations'), of('declaration')],
		...catalogue.data.chapters.map(({ id, title }): (typeof groups)[number] => [title[language], of(id)]),
		[word('content'), of('contenu')],
		[word('formulation'), of('formulation'), 'wording'],
		[word('file'), of('format')],
		[word('suppressions'), of('suppression')],
	];
	const shown = groups.filter(([, members]) => members.length > 0);
	const headings = [word('all'), word('practices'), ...shown.map(([title]) => title), word('fieldByField')];
	return `${[
		`# ${word('title')}`,
		word('intro'),
		word('judgement'),
		headings.map((heading) => `- [${heading}](#${anchorOf(heading)})`).join('\n'),
		`## ${word('all')}`,
		table(
			[word('code'), word('severity'), word('about')],
			descriptions.map((one) => [
				link(one.code),
				severityWords[one.severity][language],
				subject(catalogue, one, language),
			]),
		),
		`## ${word('practices')}`,
		...catalogue.practices.flatMap((practice) => ofPractice(catalogue, practice, language)),
		...shown.flatMap(([title, members, wording]) => [
			`## ${title}`,
			...(wording ? wordingReference(catalogue, language) : []),
			...members.flatMap((one) => described(catalogue, one, language, '###')),
		]),
		`## ${word('fieldByField')}`,
		...fieldReference(catalogue, language),
	].join('\n\n')}\n`;
}

function ofPractice(catalogue: Catalogue, practice: Practice, language: Language): string[] {
	const word = (key: keyof typeof referenceTexts) => referenceTexts[key][language];
	const rows = practice.actions.map((action) => [
		`${action.number} ${wordingOf(catalogue, action, language)}`,
		code(action.id),
		catalogue.phaseWord(action.phase, 'name', language),
		action.fields.map(code).join(', '),
	]);
	const members = catalogue.descriptions.filter(
		(one) => one.practice === practice.id && one.code.startsWith(`${practice.id}.`),
	);
	return [
		`### ${practice.number} · ${practice.title[language]}`,
		table([word('action'), word('code'), word('expected'), word('read')], rows),
		...members.flatMap((one) => described(catalogue, one, language, '####')),
	];
}

/** An action as the edition of most charters words it, else as the latest edition that has it does, which is then named. */
function wordingOf(catalogue: Catalogue, action: Action, language: Language): string {
	const { edition, editions } = catalogue.data;
	const words = language === 'fr' ? action.wording : action.translation;
	const last = editions.filter(({ id }) => has(action, id)).at(-1)?.id ?? edition;
	return has(action, edition)
		? (words[edition] ?? '')
		: `${words[last]} (${say(referenceTexts, 'editionOnly', language, catalogue.editionName(last, language))})`;
}

/** What the page says of one code, under a heading of so many `#`: Markdown, a paragraph each. */
export function described(
	catalogue: Catalogue,
	one: FindingDescription,
	language: Language,
	heading: string,
): string[] {
	const word = (key: keyof typeof referenceTexts) => referenceTexts[key][language];
	const facts = [
		`**${severityWords[one.severity][language]}**`,
		subject(catalogue, one, language),
		...(one.phase ? [`${word('from')} ${catalogue.phaseWord(one.phase, 'from', language)}`] : []),
		...(one.exceptTypes ? [`${word('exceptTypes')} ${one.exceptTypes.map(code).join(', ')}`] : []),
		...(one.group ? [`${word('group')} ${code(one.group)}`] : []),
		...Object.entries(one.inEdition ?? {}).map(([edition, { severity, action }]) =>
			[
				`${word('inEdition')} ${catalogue.data.editions.find(({ id }) => id === edition)?.id ?? edition}${language === 'fr' ? ' :' : ':'}`,
				severity ? severityWords[severity][language] : '',
				action ? (catalogue.action(action)?.number ?? '') : '',
			]
				.filter((part) => part !== '')
				.join(' '),
		),
	].filter((fact) => fact !== '');
	const colon = language === 'fr' ? ' :' : ':';
	return [
		`${heading} ${code(one.code)}`,
		facts.join(' · '),
		one.meaning[language].trim(),
		`**${word('satisfy')}${colon}** ${one.satisfy[language].trim()}`,
		...(messages(one, language).length > 0
			? [
					`**${word('message')}${colon}**\n\n${messages(one, language)
						.map((text) => `- ${text}`)
						.join('\n')}`,
				]
			: []),
		...(one.example ? [`**${word('example')}${colon}**`, `\`\`\`yaml\n${one.example.trimEnd()}\n\`\`\``] : []),
		...(one.fields ? [`**${word('fields')}${colon}** ${one.fields.map(code).join(', ')}.`] : []),
		`**${word('source')}${colon}** ${sourceOf(catalogue, one, language)}.`,
	];
}

/** The texts of the codes that stand for several. */
const grouped: Readonly<Record<string, readonly string[]>> = {
	'<pratique>': ['pratique/absente.one', 'pratique/absente.other', 'pratique/future.one', 'pratique/future.other'],
	'<action>/partielle': ['pratique/partielle'],
	'formulation/<id>': ['pratique/formulation'],
	pratiques: ['pratique/sommaire', 'pratique/sommaire_future'],
};

/** Its sentences, `…` in place of what changes. */
function messages(one: FindingDescription, language: Language): string[] {
	const own = Object.values(one.messages).map((text) => `${text[language]}.`);
	const shared = Object.entries(findingTexts)
		.filter(([key]) => key === one.code || key.startsWith(`${one.code}.`) || grouped[one.code]?.includes(key) === true)
		.map(([, text]) => text[language]);
	return [...new Set([...own, ...shared])].map((text) => text.replace(/\{\d\}/g, '…').replace(/[<>*_`]/g, '\\$&'));
}

function subject(catalogue: Catalogue, one: FindingDescription, language: Language): string {
	const action = catalogue.action(one.action ?? '');
	if (action) return `${referenceTexts.action[language].toLowerCase()} ${action.number}`;
	const practice = catalogue.practice(one.practice ?? '');
	return practice ? say(referenceTexts, 'subjectPractice', language, practice.number) : '';
}
