/** Names that the server takes for a file's though nothing says in which folder it lies. */
const plainName = /^[^.[\]\s#]+\.(?:md|txt|pdf|docx?|xlsx?|pptx?|od[tsp]|csv|html?|json|ya?ml|png|jpe?g|svg|zip)$/i;

/**
 * How a charter cites a file: its path from the charter's folder, with `/`. Both are paths of URIs (`/home/a/b.yaml`).
 * Undefined where there is no such path, as from one drive to another.
 */
export function citedPath(charter: string, file: string): string | undefined {
	const from = parts(charter).slice(0, -1);
	const to = parts(file);
	if (isDrive(from[1]) && from[1] !== to[1]) return undefined;
	let same = 0;
	while (same < from.length && same < to.length - 1 && from[same] === to[same]) same++;
	const path = [...from.slice(same).map(() => '..'), ...to.slice(same)].join('/');
	// A bare name could be read as a place in the charter: `portee`, `risques.texte`.
	return path.includes('/') || plainName.test(path) ? path : `./${path}`;
}

const isDrive = (part: string | undefined): boolean => /^[a-z]:$/i.test(part ?? '');

/** The parts of a path; a drive's letter has no case. */
function parts(path: string): string[] {
	return path.split('/').map((part, index) => (index === 1 && isDrive(part) ? part.toLowerCase() : part));
}
