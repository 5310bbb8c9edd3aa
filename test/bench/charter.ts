/** Charters of a given size for the bench, the same ones at every run: from the rich sample, and as valid as it is. */

/** The unknown key that every change renames, so that the findings differ and an answer is known to be the new one. */
export const marker = (round: number) => `cle_de_banc_${String(round).padStart(5, '0')}`;

/** What a small charter is made of: sections that name nothing of the others. */
const small = [
	'charte',
	'version',
	'edition',
	'initiative',
	'contexte',
	'objectifs',
	'portee',
	'equipe',
	'indicateurs',
];
/** Lists whose items can be repeated under other names without a fault. */
const repeatable = ['besoins', 'parcours', 'renseignements', 'parties_prenantes', 'livrables', 'risques', 'benefices'];

interface Section {
	readonly key: string;
	readonly text: string;
}

/** A charter of about `size` bytes, with the marker key in its middle. */
export function charterOf(size: number, sample: string): string {
	const sections = sectionsOf(sample);
	const bytes = Buffer.byteLength(sample);
	if (size < bytes * 0.9) return withMarker(fitted(sections, size));
	const growing = sections.filter(({ key }) => repeatable.includes(key));
	const unit = growing.reduce((sum, { text }) => sum + Buffer.byteLength(itemsOf(text)), 0);
	const copies = Math.max(0, Math.round((size - bytes) / unit));
	return withMarker(
		sections.map((section) =>
			growing.includes(section) ? { ...section, text: repeated(section.text, copies) } : section,
		),
	);
}

/** The top-level sections with what stands before their key. */
function sectionsOf(text: string): Section[] {
	const starts = [...text.matchAll(/^([a-z][\w-]*):/gm)];
	return starts.map((match, index) => ({
		key: match[1] ?? '',
		text: text.slice(index === 0 ? 0 : match.index, starts[index + 1]?.index ?? text.length),
	}));
}

/** The small sections, then as many of the others as fit. */
function fitted(sections: readonly Section[], size: number): Section[] {
	let left = size - sections.filter(({ key }) => small.includes(key)).reduce((sum, one) => sum + weight(one), 0);
	return sections.filter((section) => {
		if (small.includes(section.key)) return true;
		// These point into sections that may not be there.
		if (['pratiques', 'besoins', 'alignement'].includes(section.key) || weight(section) > left) return false;
		left -= weight(section);
		return true;
	});
}

const weight = ({ text }: Section) => Buffer.byteLength(text);

const itemsOf = (section: string) => section.slice(section.indexOf('\n') + 1).trimEnd();

/** The items of a list again and again, each under a name of its own. */
function repeated(section: string, copies: number): string {
	const items = itemsOf(section);
	let text = section.trimEnd();
	for (let copy = 2; copy <= copies + 1; copy++)
		text += `\n${items.replace(/^( {2}- (?:nom|enonce): )(.*)$/gm, (_, key, name) => `${key}${name} – ${copy}`)}`;
	return `${text}\n\n`;
}

function withMarker(sections: readonly Section[]): string {
	const total = sections.reduce((sum, one) => sum + weight(one), 0);
	let before = 0;
	const middle = sections.findIndex((section) => {
		before += weight(section);
		return before >= total / 2;
	});
	// At the nearer edge of the section that holds the middle, but never in front of the first keys.
	const section = sections[middle];
	const nearerStart = section !== undefined && before - total / 2 > weight(section) / 2;
	const at = Math.max(1, nearerStart ? middle : middle + 1);
	return [...sections.slice(0, at), { text: `${marker(0)}: 1\n\n` }, ...sections.slice(at)]
		.map(({ text }) => text)
		.join('');
}
