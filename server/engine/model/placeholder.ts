/** Texts that only keep a place: « à compléter », « TBD », « … », a template's own words; and « aucune », where it answers nothing. */
import type { Catalogue } from '../catalogue/catalogue';
import type { Snippet } from '../catalogue/types';
import { fold } from '../fold';
import type { TreeNode } from '../parse/tree';
import { substanceOf } from '../schema/charter';
import type { FieldType } from '../schema/types';
import type { Charter } from './charter';
import { datePlaceholder } from './dates';
import { noDay } from './in-prose';

// cspell:disable
const todo = [
	'completer|definir|determiner|preciser|venir|valider|confirmer|remplir|documenter|faire|combler|chiffrer|evaluer|planifier',
	'etablir|identifier|nommer|rediger|discuter|decider|trancher|specifier',
	'completed|defined|determined|confirmed|filled|evaluated|planned|assigned|announced|discussed|decided|specified|agreed',
].join('|');

/** What is left to measure or to see may say when, or with whom: it is then an answer of a kind. */
const later = 'mesurer|calculer|voir|revoir|suivre|measured|calculated|seen|reviewed|measure|see';

const unknown =
	'(?:pas encore|non|not(?: yet)?) (?:definie?|determinee?|mesuree?|connue?|precisee?|disponible|applicable|defined|determined|measured|known|available)s?';

const marks =
	"tbd|tba|tbc|todo|fixme|n[./ ]*[ad]|s[./ ]*o|sans objet|ne s'applique pas|does not apply|inconnue?s?|unknown|pending|coming soon|to follow|sous peu|bientot|wip|work in progress|en (?:cours|voie) (?:de |d')(?:definition|elaboration|redaction|preparation|precision|validation|identification)|en construction|under construction|being (?:defined|written|drafted|prepared)|\\.{2,}|…|-+|_+|\\?+|x{2,}(?: ?(?:%|\\$|jours?|heures?|minutes?|days?|hours?))?|(?:poste |position |role )?(?:vacante?|a pourvoir|to be filled)(?: (?:depuis|since) .{0,30})?|lorem ipsum\\b.*|<[^>]*>|\\[[^\\]]*\\]|aaaa-mm-jj|yyyy-mm-dd";

const placeholder = new RegExp(
	`^(?:(?:section |partie )?(?:a|to be) (?:${todo})\\b.*|(?:a|to(?: be)?) (?:${later})(?: plus tard| ulterieurement| later)?|${unknown}|${marks})[.…\\s]*$`,
);

/** « Aucune », « néant », « none at this time ». */
const none =
	/^(?:aucune?s?|neant|rien|nil|none)(?: (?:pour|a|en|ce|cette|le|l'instant|l'heure|moment|jour|stade|etape|actuelle|connue?s?|identifiee?s?|prevue?s?|recensee?s?|particuli(?:er|ere)s?|known|identified|planned|yet|so|far|at|for|to|now|the|this|time|present|date|stage))*[.…\s]*$/;

// cspell:enable
/** Longer texts are never placeholders: they are not looked at, for speed. */
const longestPlaceholder = 160;

/** The texts that the templates and snippets leave to be replaced, folded. */
const defaults = new WeakMap<readonly Snippet[], ReadonlySet<string>>();

function collectDefaults(snippets: readonly Snippet[]): ReadonlySet<string> {
	const found = new Set<string>();
	for (const snippet of snippets)
		for (const body of [snippet.body.fr, snippet.body.en])
			for (const match of body.matchAll(/\$\{\d+:([^{}]*)\}/g)) if (match[1]) found.add(fold(match[1]));
	defaults.set(snippets, found);
	return found;
}

/** Whether a text is one that a template or a snippet leaves to be replaced. */
export function isTemplateText(text: string, { snippets }: Pick<Catalogue, 'snippets'>): boolean {
	return text.length <= longestPlaceholder && (defaults.get(snippets) ?? collectDefaults(snippets)).has(fold(text));
}

/** « À venir. On chronométrera, pour pouvoir comparer. »: a sentence behind it says something. */
const saysMore = /^(?:a|to be|to) [a-z]+\. (?:\S+ ){4,}/;

/** Whether a text only keeps a place, whatever its field. `catalogue`: what its reader knows. */
export function isPlaceholder(text: string, catalogue: Pick<Catalogue, 'snippets'>): boolean {
	if (text.length > longestPlaceholder) return false;
	const folded = fold(text);
	if (saysMore.test(folded)) return false;
	return (
		folded === '' || placeholder.test(folded) || isTemplateText(text, catalogue) || datePlaceholder.test(text.trim())
	);
}

/**
 * Whether the text of a node only keeps a place in its field: a placeholder, or « aucune » where something is asked for.
 * That there is none of a constraint, or of a pain point, is an answer. False for a node that is no text.
 */
export function keepsPlace(charter: Charter, node: TreeNode | undefined): boolean {
	if (node?.kind !== 'scalar') return false;
	if (isPlaceholder(node.text, charter.catalogue)) return true;
	const type = charter.infoOf(node)?.type;
	const { substance, noneAnswers } = (type && substanceOf(type)) ?? {};
	return (
		substance !== undefined && !noneAnswers && node.text.length <= longestPlaceholder && none.test(fold(node.text))
	);
}

/** Whether a text says that there is none, and no more. */
export const saysNone = (text: string): boolean => text.length <= longestPlaceholder && none.test(fold(text));

/** What keeps the place of a value of this type until it is written: YAML on one line. */
export function placeholderFor(type: FieldType | undefined, catalogue: Catalogue): string {
	if (type?.kind === 'date') return noDay;
	if (type?.kind === 'enum') return catalogue.valuesOf(type)[0]?.value ?? '';
	return type?.kind === 'number' ? '0' : '…';
}
