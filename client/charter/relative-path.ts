/** Names that the server takes for a file's though nothing says in which folder it lies. */
const plainName = /^[^.[\]\s#]+\.(?:md|txt|pdf|docx?|xlsx?|pptx?|od[tsp]|csv|html?|json|ya?ml|png|jpe?g|svg|zip)$/i;

/** What of a uri says where a file lies. */
export interface FilePlace {
	/** The server of a share; empty on this machine. */
	readonly authority: string;
	/** `/home/a/b.yaml`, `/c:/a/b.yaml` */
	readonly path: string;
}

/**
 * How a charter cites a file: its path from the charter's folder, with `/`. Undefined where there is no such path, as from
 * one drive or one server to another.
 */
export function citedPath(charter: FilePlace, file: FilePlace): string | undefined {
	if (charter.authority.toLowerCase() !== file.authority.toLowerCase()) return undefined;
	const from = parts(charter).slice(0, -1);
	const to = parts(file);
	if ([from, to].some(([, first]) => isDrive(first)) && from[1] !== to[1]) return undefined;
	let same = 0;
	while (same < from.length && same < to.length - 1 && from[same] === to[same]) same++;
	// macOS gives accents in a form that other systems take for another name.
	const names = file.path.split('/').map((name) => (isMac(file) ? name.normalize('NFC') : name));
	const path = [...from.slice(same).map(() => '..'), ...names.slice(same)].join('/');
	// A bare name could be read as a place in the charter: `portee`, `risques.texte`.
	return path.includes('/') || plainName.test(path) ? path : `./${path}`;
}

/**
 * What leads from a folder or file to something in it, as names, none to itself; undefined for what lies elsewhere. By the
 * rules of the system whose files they are.
 */
export function namesBelow(above: FilePlace, file: FilePlace): readonly string[] | undefined {
	const [outer, inner] = [parts(above), parts(file)];
	if (above.authority.toLowerCase() !== file.authority.toLowerCase()) return undefined;
	if (!outer.every((part, index) => part === inner[index])) return undefined;
	return file.path.split('/').slice(outer.length);
}

const isDrive = (part: string | undefined): boolean => /^[a-z]:$/i.test(part ?? '');

const isMac = ({ authority, path }: FilePlace): boolean => authority === '' && /^\/(?:Users|Volumes)\//.test(path);

/** The parts of a path as its system compares them: Windows and macOS without case. */
function parts(place: FilePlace): string[] {
	const { authority, path } = place;
	const share = authority !== '' && !/^wsl(?:\$|\.localhost)$/i.test(authority);
	if (isMac(place)) return path.normalize('NFC').toLowerCase().split('/');
	return (share || isDrive(path.split('/')[1]) ? path.toLowerCase() : path).split('/');
}
