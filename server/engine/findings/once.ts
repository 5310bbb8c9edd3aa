/** One cause, one finding: what two checks say of the same words. */
import { quotedBy } from '../checks/run';
import type { Finding, Severity } from '../finding';
import { fold } from '../fold';
import type { Charter } from '../model/charter';
import type { Standard } from '../standard';

/** From the one that gives way to the one that is kept. */
const order: readonly Severity[] = ['hint', 'information', 'warning', 'error'];

/**
 * The findings of checks but those that compare texts of any kind where another says it: it stands on the same place, is
 * no less severe, and one of the two quotes all that the other quotes. Of two that are alike, the one of a practice is
 * kept. A finding that is not shown says nothing.
 */
export function toldOnce(
	found: readonly Finding[],
	isShown: (finding: Finding) => boolean,
	charter: Charter,
	standard: Standard,
): readonly Finding[] {
	const byPlace = new Map<number, Finding[]>();
	for (const finding of found) {
		const known = byPlace.get(finding.start);
		if (known) known.push(finding);
		else byPlace.set(finding.start, [finding]);
	}
	const repeated = new Set<Finding>();
	for (const together of byPlace.values()) {
		if (together.length === 1) continue;
		const closest = [...together].sort((a, b) => closeness(b, standard) - closeness(a, standard));
		// One that a comment silences stays, so that the comment is seen to be of use.
		for (const [index, finding] of closest.entries()) {
			const says = (one: Finding) =>
				isGeneral(finding, standard)
					? areOne(one, finding, charter.text)
					: isGeneral(one, standard) && areAtOne(one, finding, charter.text);
			if (closest.slice(0, index).some((one) => !repeated.has(one) && says(one) && isShown(one)) && isShown(finding))
				repeated.add(finding);
		}
	}
	for (const finding of mirrored(found, standard, (one) => !repeated.has(one) && isShown(one))) repeated.add(finding);
	return repeated.size === 0 ? found : found.filter((finding) => !repeated.has(finding));
}

/** The findings that compare two texts which another finding compares already, from the other of the two. */
function* mirrored(
	found: readonly Finding[],
	standard: Standard,
	isTold: (finding: Finding) => boolean,
): Iterable<Finding> {
	const told = found.filter((finding) => isTold(finding) && quotesOf(finding).length > 0);
	for (const [index, finding] of told.entries()) {
		if (!isGeneral(finding, standard)) continue;
		const isSame = (other: Finding, at: number) =>
			at !== index &&
			(isGeneral(other, standard) ? at < index && haveSameTexts(finding, other) : areLinked(finding, other));
		if (told.some(isSame)) yield finding;
	}
}

/** Whether two findings quote the same texts. */
function haveSameTexts(one: Finding, other: Finding): boolean {
	const [ours, theirs] = [textsOf(one), textsOf(other)];
	return ours.length > 0 && theirs.length > 0 && areWithin(ours, theirs) && areWithin(theirs, ours);
}

/** Whether a finding of a practice compares the place of another with its own, and quotes all the texts that the other does. */
function areLinked(general: Finding, kept: Finding): boolean {
	if (haveSameTexts(general, kept)) return true;
	if (!shows(kept, general) || !(general.related === undefined || shows(general, kept))) return false;
	const texts = quotesOf(general).filter(({ length }) => length >= shortestText);
	return texts.length > 0 && areWithin(texts, quotesOf(kept));
}

const shows = ({ related = [] }: Finding, { start }: Finding): boolean =>
	related.some((place) => place.start === start);

/** How much a finding is worth keeping beside another. */
const closeness = ({ code, severity }: Finding, standard: Standard): number =>
	2 * order.indexOf(severity) + (isGeneral({ code }, standard) ? 0 : 1);

/** Whether a check is of no practice: what it compares may be about any of them. */
const isGeneral = ({ code }: Pick<Finding, 'code'>, standard: Standard): boolean =>
	standard.description(code)?.practice === undefined && standard.description(code)?.action === undefined;

/**
 * Whether two findings say the same: the one that compares quotes nothing that the other does not, or the other quotes
 * the very place and nothing but what the one quotes. Two of the same code quote the same text, one more of it.
 */
function areOne(kept: Finding, general: Finding, text: string): boolean {
	const [ours, theirs] = [quotesOf(kept), quotesOf(general)];
	if (ours.length === 0 || theirs.length === 0) return false;
	if (kept.code === general.code) return areWithin(theirs, ours) || areWithin(ours, theirs);
	if (areAtOne(kept, general, text)) return true;
	const here = bare(text.slice(general.start, general.end));
	return areWithin(theirs, ours) || (areWithin(ours, theirs) && ours.some((quote) => here.includes(quote)));
}

/** Whether two findings stand on one day, or on one state: there is one thing to correct. */
const areAtOne = (one: Finding, other: Finding, text: string): boolean =>
	one.end === other.end && isDayOrState.test(text.slice(other.start, other.end));

/** Whoever corrects a day or a state for one reason will not leave it as it is for another. */
const isDayOrState = /^(?:\d{4}-\d{2}-\d{2}|planifiee|en_cours|terminee|en_place)$/;

/** What a finding quotes, without its trimmings: each is compared with all the others. */
function quotesOf(finding: Finding): readonly string[] {
	const known = quotes.get(finding);
	if (known) return known;
	const bared = quotedBy(finding)
		.map(bare)
		.filter((quote) => quote !== '');
	quotes.set(finding, bared);
	return bared;
}

const quotes = new WeakMap<Finding, readonly string[]>();

/** Shorter ones are keys and values, found in any text. */
const shortestText = 12;

function textsOf(finding: Finding): readonly string[] {
	const all = quotesOf(finding);
	return all.length > 1 && all.every(({ length }) => length >= shortestText) ? all : [];
}

const areWithin = (some: readonly string[], all: readonly string[]): boolean =>
	some.every((text) => all.some((other) => other.includes(text)));

/** A quotation without the value of a field that is told behind it: « Se présenter au comptoir (canal: comptoir) ». */
const bare = (text: string): string =>
	fold(text)
		.replace(/ \([a-z_]+: [^()]*\)/g, '')
		.replace(/[.,;:]+$/, '')
		.trim();
