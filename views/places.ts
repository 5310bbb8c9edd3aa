/** The places of a charter by what they are called: « Recherche auprès des usagers · méthode » for `usagers.recherche[].methode`. */
import { fieldTitles, titleOf } from '../server/engine/schema/titles';
import { capital, type Language } from '../server/engine/texts/text';
import { charterText, type Html, html, type Part } from './html/tag';

const isKey = (key: string): boolean => Object.hasOwn(fieldTitles, key);

/** A key of a path, and the item of its list that is meant. */
interface Step {
	readonly key: string;
	readonly item?: string;
}

/** The keys of a path with the names of items; undefined for what is no path of the format. */
function stepsOf(path: string): readonly Step[] | undefined {
	const part = /(^|\.)([a-z_]+)|\[([^\]]*)\]/y;
	const steps: Step[] = [];
	while (part.lastIndex < path.length) {
		const match = part.exec(path);
		if (!match) return undefined;
		const [, dot, key, filter = ''] = match;
		if (key !== undefined) {
			if ((dot === '') !== (steps.length === 0)) return undefined;
			steps.push({ key });
			continue;
		}
		const last = steps.pop();
		if (!last) return undefined;
		// What says which items are meant by their keys is no name: `[]`, `[principal]`, `[type=web]`.
		const isName = filter !== '' && !/^[a-z_]+(?:=|$)/.test(filter);
		steps.push(isName ? { ...last, item: filter } : last);
	}
	return steps.length > 0 && steps.every(({ key }) => isKey(key)) ? steps : undefined;
}

const lower = (text: string): string =>
	/^\p{Lu}\p{Lu}/u.test(text) ? text : text.slice(0, 1).toLowerCase() + text.slice(1);
const quoted = { fr: ['«\u00a0', '\u00a0»'], en: ['“', '”'] } as const;

/**
 * What a place of a charter is called, by the titles of the format: its last two keys, or one that says the other too; an
 * item by its name. Undefined for what is no path of the format, which is then shown as it is.
 */
export function placeTitle(path: string, language: Language): string | undefined {
	const steps = stepsOf(path);
	if (!steps) return undefined;
	// Below a declaration stand names of practices, which are no keys of the format.
	const known = steps[0]?.key === 'pratiques' ? steps.slice(0, 1) : steps;
	const titles = known.map((step, index) => {
		const keys = known.slice(0, index + 1).map(({ key }) => key);
		const title = capital(titleOf(keys)[language], language);
		const [before, after] = quoted[language];
		return { title, text: step.item === undefined ? title : `${title} ${before}${step.item}${after}`, item: step.item };
	});
	const telling = titles.filter(({ title, item }, index) => {
		const next = titles[index + 1]?.title.toLowerCase();
		// « Users » is said by « User groups ».
		return item !== undefined || next === undefined || !next.includes(title.toLowerCase().replace(/s$/, ''));
	});
	return telling
		.slice(-2)
		.map(({ text }, index) => (index === 0 ? text : lower(text)))
		.join(' · ');
}

/** Paths as texts say them: between backticks, between quotes behind a word that leads there, or by their dots. */
const paths =
	/`([^`\n]+)`|(?<=(?:^|[^\p{L}])(?:sous|dans|under|in|add|ajoutez)\s)(?:«\s([a-z_]+)\s»|“([a-z_]+)”)|(?<![\p{L}\p{N}./_-])([a-z_]+(?:\[[^\]\n]*\])*(?:\.[a-z_]+(?:\[[^\]\n]*\])*)+)(?![\p{L}\p{N}/_])/giu;

/** A place that a text names, or other words between backticks. */
interface Named {
	readonly title: string;
	/** As it was written. */
	readonly path: string;
	readonly isQuoted: boolean;
	readonly isCode?: true;
}

/** A text cut where it names places. `own`: backticks may be a charter's own, and stay. */
function piecesOf(text: string, language: Language, own: boolean | undefined): readonly (string | Named)[] {
	const pieces: (string | Named)[] = [];
	let from = 0;
	for (const match of text.matchAll(paths)) {
		const [all, ticked, french, english, dotted] = match;
		const path = ticked ?? french ?? english ?? dotted ?? '';
		const title = placeTitle(path, language);
		if (title === undefined && (ticked === undefined || own)) continue;
		pieces.push(text.slice(from, match.index));
		if (title === undefined) pieces.push({ title: path, path, isQuoted: false, isCode: true });
		else pieces.push({ title, path, isQuoted: dotted === undefined });
		from = match.index + all.length;
	}
	return [...pieces, text.slice(from)];
}

/** How the places of a text are shown. */
export interface PlaceStyle {
	readonly language: Language;
	/** The path is there on hover; without it, nowhere. */
	readonly hover: boolean;
	/** The text is the charter's in part: it is isolated from the direction of what stands around it. */
	readonly own?: boolean;
}

/** Places with their paths on hover, for who has the charter at hand. */
export const onHover = ({ language }: { readonly language: Language }): PlaceStyle => ({ language, hover: true });

/** A text of ours, where places of a charter are said by their titles; other words between backticks are code. */
export function withPlaces(text: string, { language, hover, own }: PlaceStyle): Html {
	const [before, after] = quoted[language];
	const parts = piecesOf(text, language, own).map((piece): Part => {
		if (typeof piece === 'string') return piece;
		if (piece.isCode) return html`<code>${piece.title}</code>`;
		const said = placeHtml(piece.title, hover ? piece.path : undefined);
		return piece.isQuoted ? html`${before}${said}${after}` : said;
	});
	return own ? html`<bdi>${parts}</bdi>` : html`${parts}`;
}

function placeHtml(title: string, path: string | undefined): Html {
	return path === undefined ? html`${title}` : html`<span class="place" title="${path}">${title}</span>`;
}

/**
 * What a place is called for who has no path at hand: by its title, else by that of the longest beginning that has one.
 * Undefined where not even its first key is one of the format.
 */
export function nearestPlaceTitle(path: string, language: Language): string | undefined {
	// The filter of a list may hold dots; a broken one ends what can be read.
	const keys = path.match(/\.?[^.[\]]+(?:\[[^\]]*\])*/g) ?? [];
	for (let count = keys.length; count > 0; count--) {
		const title = placeTitle(keys.slice(0, count).join(''), language);
		if (title !== undefined) return title;
	}
	return undefined;
}

/** A place by its title, its path on hover; without it, what is no place by the nearest title. What has none is code, as written. */
export function placeName(path: string, { language, hover }: PlaceStyle): Html {
	const title = hover ? placeTitle(path, language) : nearestPlaceTitle(path, language);
	if (title === undefined) return html`<code>${charterText(path)}</code>`;
	return html`<bdi>${placeHtml(title, hover ? path : undefined)}</bdi>`;
}

/** As {@link withPlaces}, as plain text. */
export function saidWithPlaces(text: string, { language, own }: Pick<PlaceStyle, 'language' | 'own'>): string {
	const [before, after] = quoted[language];
	return piecesOf(text, language, own)
		.map((piece) =>
			typeof piece === 'string'
				? piece
				: piece.isCode || !piece.isQuoted
					? piece.title
					: `${before}${piece.title}${after}`,
		)
		.join('');
}
