/** The texts of a charter that answer their field without saying anything that would not suit any other initiative. */
import { fold } from '../fold';
import type { Charter } from '../model/charter';
import { keepsPlace } from '../model/placeholder';
import { walk } from '../model/walk';
import { childOf, type ScalarNode, type TreeNode, textOf } from '../parse/tree';
import { substanceOf } from '../schema/charter';
import type { SubstanceKind } from '../schema/types';
import { isAdrift } from './adrift';
import { isNameKind, isVague } from './vague';

/** A text that is vague as an answer to its field. */
export interface VagueText {
	readonly node: ScalarNode;
	readonly kind: SubstanceKind;
	/** Keys from the root, list levels left out. */
	readonly path: readonly string[];
	/** What it is a text of: an item, or an object. */
	readonly owner: TreeNode | undefined;
	/** Whether it stands elsewhere in the file, and is brought here by an alias or a merge key. */
	readonly aliased: boolean;
}

const known = new WeakMap<Charter, ReadonlyMap<TreeNode, VagueText>>();

/** The vague texts of a charter, in the order of the text. Placeholders, which say nothing at all, are not among them. */
export function vagueTexts(charter: Charter): ReadonlyMap<TreeNode, VagueText> {
	const found = known.get(charter) ?? find(charter);
	known.set(charter, found);
	return found;
}

/** The same charter, as it would be if every text were an answer: what it lacks beside. */
export function takenAtItsWord(charter: Charter): Charter {
	const twin = { ...charter };
	known.set(twin, new Map());
	return twin;
}

function find(charter: Charter): ReadonlyMap<TreeNode, VagueText> {
	const found = new Map<TreeNode, VagueText>();
	const names = declaredNames(charter);
	const people = declaredPeople(charter);
	const said = ownWords(charter);
	for (const { node, path, map, aliased } of walk(charter)) {
		const type = charter.infoOf(node)?.type;
		if (node.kind !== 'scalar' || typeof node.value !== 'string' || !type) continue;
		const { substance, apartFrom, anchored } = substanceOf(type);
		if (substance === undefined || keepsPlace(charter, node)) continue;
		const apart = apartFrom === undefined ? '' : textOf(childOf(map, apartFrom));
		const own = saysAgain(substance, node.text) ? '' : said;
		const isHeld = !anchored || !isAdrift(charter, node.text, substance);
		const words = charter.catalogue.substance;
		if (isHeld && !isVague(node.text, substance, words, own, apart, words.labels?.[path.join('.')] ?? '')) continue;
		const text = fold(node.text);
		if (isNameKind(substance) && (people.has(text) || isOfListed(text, people)) && !declaresPeople.has(path.join('.')))
			continue;
		if (!names.some((name) => name !== fold(apart) && text.includes(name)))
			found.set(node, { node, kind: substance, path, owner: map, aliased });
	}
	return found;
}

/** Where people are given the names that they are called by elsewhere. */
const declaresPeople: ReadonlySet<string> = new Set([
	'usagers.groupes.nom',
	'parties_prenantes.nom',
	'initiative.responsable',
]);

/** Those whom the charter declares under names of several words: elsewhere, such a name says who it is, however plain its words. */
function declaredPeople({ value: { initiative, usagers, parties_prenantes } }: Charter): ReadonlySet<string> {
	const names = [...(usagers?.groupes ?? []), ...(parties_prenantes ?? [])].map(({ nom = '' }) => nom);
	const listed = (parties_prenantes ?? []).some(({ nom = '' }) => nom !== '') ? stakeholders : [];
	return new Set([
		...[...names, initiative?.responsable ?? ''].filter((name) => ofSeveralWords.test(name)).map(fold),
		...listed,
	]);
}

/** « Parties prenantes de la revue » : some of those that are listed. */
const isOfListed = (text: string, people: ReadonlySet<string>): boolean =>
	people.has(stakeholders[0]) &&
	/^(?:les )?parties prenantes (?:de|du|des|d’|d')|^(?:the )?stakeholders (?:of|in)\b/.test(text);

/** What calls them by the name of their list, folded: where it names somebody, they are those. */
const stakeholders = ['parties prenantes', 'les parties prenantes', 'stakeholders', 'the stakeholders'] as const;

/** What every text of the charter is about: the initiative, who carries it and whom it serves. To say so again is to say nothing. */
function ownWords({ value: { initiative, usagers } }: Charter): string {
	const groups = (usagers?.groupes ?? []).map(({ nom = '' }) => nom).filter((name) => !ofSeveralWords.test(name));
	return [initiative?.nom, initiative?.organisme, ...groups].join(' ');
}

/** Whether to name the groups again says something: whom a name is about, what a law governs, for whom something is added. */
const saysAgain = (kind: SubstanceKind, text: string): boolean =>
	isNameKind(kind) || kind === 'gain' || (kind === 'basis' && ofLaw.test(text));

/** How laws and policies are entitled. */
const ofLaw =
	/^(?:la |le |the )?(?:loi|règlement|code|décret|politique|directive|norme|entente|arrêté)\s|\s(?:policy|directive)$|\s(?:Act|Code|Regulations?|By-?laws?)(?![\p{L}\d])/iu;

const ofSeveralWords = /\S\s+\S/;

/** What is for sale: to name it says nothing of the service. */
const brand = /[™®]/;

/** No charter that people read names more. */
const mostNames = 500;

/** The names of several words that the charter gives to its groups, roles, deliverables…: to name one is to be precise, unless the name is vague itself. */
function declaredNames(charter: Charter): readonly string[] {
	const names = new Set<string>();
	const words = charter.catalogue.substance;
	for (const { node, entry, map } of walk(charter)) {
		const type = entry && map && charter.infoOf(map)?.type;
		if (type?.kind !== 'object' || node.kind !== 'scalar') continue;
		const key = type.nameKey ?? 'role';
		const declared = type.fields[key]?.type;
		// A risk or a need is told, not named.
		if (key !== entry?.key || declared?.kind !== 'text' || declared.prose) continue;
		if (ofSeveralWords.test(node.text) && !brand.test(node.text) && !isVague(node.text, 'name', words))
			names.add(fold(node.text));
		if (names.size === mostNames) break;
	}
	return [...names];
}
