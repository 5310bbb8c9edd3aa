const longest = 200;

/** The text on one line, cut where it is too long for a row or to be said, without what turns the direction of writing. */
export function oneLine(text: string): string {
	const line = text
		.slice(0, longest * 50)
		.replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
		.replace(/[\s\p{Cc}]+/gu, ' ')
		.trim();
	const characters = [...line.slice(0, longest * 2 + 2)];
	return characters.length > longest ? `${characters.slice(0, longest).join('').trimEnd()}…` : line;
}
