/** The document of a charter: its cover, a summary, numbered sections and annexes. */
import type { Analysis } from '../analyse';
import { type ReportedDocument, reportOf } from '../coverage/report';
import type { CoverageReport } from '../coverage/types';
import type { Environment } from '../env';
import { fieldAt } from '../schema/charter';
import { fieldBlocks, merged } from './blocks';
import { commitments, coverageAnnex } from './commitments';
import { glossary } from './glossary';
import { history, signature } from './history';
import { layout, type SectionLayout, type Special } from './layout';
import { leftovers } from './leftovers';
import { ownBlocks } from './own-blocks';
import { timeline } from './pictures';
import { Reading } from './reading';
import { shownDate } from './shown';
import { summary } from './summary';
import type { Block, CharterDocument, Cover, DefinitionsBlock, DocumentOptions, Section } from './types';

/** What a document is where nothing else is asked for: whole, and no draft. */
export const defaultDocumentOptions: DocumentOptions = { empty: true, coverage: true, draft: false };

/**
 * The document of an analysed charter, in the language of the environment. It never throws: of a charter that cannot be read
 * whole it shows what can, and says so in `fault`.
 */
export function documentOf(
	analysis: Analysis,
	env: Environment,
	document: ReportedDocument,
	options: DocumentOptions = defaultDocumentOptions,
): CharterDocument {
	const { charter, findings } = analysis;
	const reading = new Reading(charter, document, options, env.language);
	const coverage = reportOf(analysis, env, document);
	const cover = coverOf(reading, env);
	const sections = numbered(sectionsOf(reading, env, coverage));
	const fault = faultOf(reading, coverage);
	return {
		language: env.language,
		options,
		version: document.version,
		...(options.draft ? { mark: reading.say('draft') } : {}),
		...(fault ? { fault } : {}),
		cover,
		summary: { title: reading.say('summary'), blocks: summary(reading, coverage) },
		sections,
		findings: findings.map(({ code, severity, message, start, end }) => ({
			code,
			severity,
			message,
			at: reading.at({ start, end }),
		})),
		coverage,
	};
}

function faultOf(reading: Reading, { fault }: CoverageReport): CharterDocument['fault'] {
	if (reading.charter.isCut) return { text: reading.say('cut'), at: fault ?? reading.at({ start: 0, end: 0 }) };
	return fault && { text: reading.say('faulty', fault.start.line + 1), at: fault };
}

function coverOf(reading: Reading, env: Environment): Cover {
	const value = (path: readonly string[]) => reading.values(reading.node(path), path)[0];
	const fact = (path: readonly string[], label = reading.title(path)): DefinitionsBlock['rows'] => {
		const node = reading.node(path);
		const values = reading.values(node, path);
		const awaited = fieldAt(path)?.required === true && reading.options.empty;
		if (values.length === 0 && !awaited) return [];
		const at = node ? { at: reading.at(node) } : {};
		return [
			{
				label,
				cell: { values: values.length > 0 ? values : [reading.missing(node ?? reading.nearest(path))], ...at },
				...at,
			},
		];
	};
	const edition = fact(['edition'], reading.say('edition'));
	const silent = env.standard.editionName(env.standard.data.edition, env.language);
	return {
		kind: reading.say('charterOf'),
		title: value(['initiative', 'nom']) ?? reading.missing(reading.nearest(['initiative', 'nom'])),
		organisation: value(['initiative', 'organisme']) ?? reading.missing(reading.nearest(['initiative', 'organisme'])),
		facts: [
			...fact(['initiative', 'phase']),
			...fact(['version']),
			{ label: reading.say('asOf'), cell: { values: [{ text: shownDate(env.today, env.language) }] } },
			...(edition.length > 0
				? edition
				: [{ label: reading.say('edition'), cell: { values: [{ text: capitalOf(silent, env) }] } }]),
			...fact(['charte']),
		],
	};
}

const capitalOf = (text: string, { language }: Environment): string =>
	text.charAt(0).toLocaleUpperCase(language) + text.slice(1);

type Unnumbered = Omit<Section, 'number'>;

function sectionsOf(reading: Reading, env: Environment, coverage: CoverageReport): readonly Unnumbered[] {
	const special = (of: Special, before: readonly Unnumbered[]): readonly Block[] => {
		switch (of) {
			case 'timeline': {
				const picture = timeline(reading, env.today);
				return picture ? [{ kind: 'picture', picture }] : [];
			}
			case 'commitments':
				return commitments(reading, coverage);
			case 'glossary':
				return glossary(before, reading.language);
			case 'history':
				return history(reading);
			case 'signature':
				return [signature(reading)];
		}
	};
	const sections: Unnumbered[] = [];
	for (const section of layout) {
		const blocks = section.parts.flatMap((part) =>
			typeof part === 'string'
				? fieldBlocks(reading, part.split('.'), 2, (node, path, depth) => ownBlocks(reading, node, path, depth))
				: special(part.special, sections),
		);
		if (blocks.length > 0) sections.push(sectionOf(reading, section, merged(blocks)));
	}
	if (reading.options.coverage)
		sections.push(annex('coverage', reading.say('coverage'), coverageAnnex(reading, coverage)));
	const rows = leftovers(reading);
	if (rows.length > 0) {
		const note: Block = { kind: 'note', text: reading.say('othersNote') };
		sections.push(annex('others', reading.say('others'), [note, { kind: 'definitions', rows }]));
	}
	return sections;
}

const annex = (id: string, title: string, blocks: readonly Block[]): Unnumbered => ({
	id,
	annex: true,
	title,
	keys: [],
	places: [],
	blocks,
});

function sectionOf(reading: Reading, { id, title, parts }: SectionLayout, blocks: readonly Block[]): Unnumbered {
	const own = parts.flatMap((part) =>
		typeof part === 'string' ? [part.split('.')[0] ?? part] : specialKeys[part.special],
	);
	const keys = [...new Set(own)];
	const entries = reading.charter.root?.entries ?? [];
	const places = keys.flatMap((key) => {
		const entry = entries.find((one) => one.key === key && !one.merged);
		return entry ? [reading.at({ start: entry.keySpan.start, end: Math.max(entry.keySpan.end, entry.value.end) })] : [];
	});
	return { id, title: title[reading.language], keys, places, blocks };
}

/** The sections of the charter that what is made of several is about. */
const specialKeys: Readonly<Record<Special, readonly string[]>> = {
	timeline: ['echeancier'],
	commitments: ['pratiques'],
	glossary: [],
	history: [],
	signature: [],
};

/** Numbers the sections and the headings of their second level, and names all of them. */
function numbered(sections: readonly Unnumbered[]): readonly Section[] {
	let plain = 0;
	let annexes = 0;
	return sections.map((section): Section => {
		const number = section.annex ? String.fromCharCode(65 + annexes++) : String(++plain);
		let second = 0;
		let all = 0;
		// A section of one part has its title: it is not said twice.
		const [first] = section.blocks;
		const told = first?.kind === 'heading' && first.title === section.title;
		const blocks = (told ? section.blocks.slice(1) : section.blocks).map((block): Block => {
			if (block.kind !== 'heading') return block;
			const id = `${section.id}-${++all}`;
			return block.level === 2 ? { ...block, id, number: `${number}.${++second}` } : { ...block, id };
		});
		return { ...section, number, blocks };
	});
}
