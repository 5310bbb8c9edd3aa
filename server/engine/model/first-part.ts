/**
 * Of a large file that is full of faults, only the beginning is read: nobody mends the end first, and reading on would keep
 * all others waiting.
 */
import type { Charter } from './charter';

/** Smaller files are read whole, in UTF-16 code units: ten times what a full charter takes. */
const large = 60_000;
/** About how much is read before it is known how the rest of a file will be. */
const beginning = 16_000;
/** With more faults than this in its beginning, the rest of a large file is not read; no more of them are told. */
const most = 80;

/** The beginning of a text up to a line that begins at its margin, which a section may; undefined where the whole is read at once. */
export function firstPart(text: string): string | undefined {
	if (text.length <= large) return undefined;
	const line = /\n(?![ \t\r\n#-])/g;
	line.lastIndex = beginning;
	const next = line.exec(text.slice(0, large));
	return text.slice(0, next ? next.index + 1 : beginning);
}

/** Whether the rest of a file is not worth reading, by what was read of its beginning. What comments may silence does not count. */
export function isHopeless(charter: Charter): boolean {
	const { faults, comments } = charter;
	const silencing = comments.filter(({ text }) => text.includes('charte-ignorer'));
	return faults.length + ofBeginning(charter).length - silencing.length > most;
}

/** The problems of a beginning: what is missing, or named and not declared, may be in the rest. */
const ofBeginning = ({ problems }: Charter) =>
	problems.filter(({ kind }) => kind !== 'cle_manquante' && kind !== 'nom_inconnu');

/** A charter of which only the beginning was read. It is not sound, and the first thing that it says is why. */
export function beginningOf(charter: Charter): Charter {
	const line = charter.text.split('\n').length;
	const end = /\r?\n|$/.exec(charter.text)?.index ?? 0;
	const faults = [
		{ kind: 'trop_de_fautes' as const, start: 0, end, detail: String(line) },
		...charter.faults.filter(({ start }) => start > 0).slice(0, most),
	];
	const problems = ofBeginning(charter).slice(0, most);
	return {
		...charter,
		parsed: { ...charter.parsed, faults, sound: false },
		faults,
		problems,
		sound: false,
		isCut: true,
		hidesFaults: charter.faults.length > most,
	};
}
