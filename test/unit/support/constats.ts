import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Settings } from '../../standard';

/** A part of a text that is written as many times as is said. */
interface Repeated {
	readonly texte: string;
	readonly fois: number;
}

/** A charter of the fixtures; see the comment at the head of the fixture files. */
export interface Fixture {
	readonly nom: string;
	/** The charter, without its header where it needs no other. */
	readonly charte?: string;
	/** The whole text, as it stands in the file. */
	readonly brut?: string | readonly (string | Repeated)[];
	readonly phase?: string;
	readonly edition?: string;
	readonly type?: string;
	/** Settings of the environment: `personCentred: false`… */
	readonly reglages?: Settings;
	/** What the workspace holds: `fichiers: [docs/pmv.md]`. Without it, files cannot be read. */
	readonly fichiers?: readonly string[];
	/** Other codes on the file that the same fault brings. */
	readonly aussi?: readonly string[];
	/** The text under the squiggle; a list where the finding is raised several times. */
	readonly souligne?: string | readonly string[];
	readonly severite?: string;
	/** Number of the fix (0), and the charter that it leaves. */
	readonly correctif?: number;
	readonly apres?: string;
}

const folder = join(process.cwd(), 'practices');

/** The fixtures of every code: what raises it, and what keeps it silent. */
export const fixtures = Object.assign(
	{},
	...readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('cases.yaml'))
		.sort()
		.map((name) => parse(readFileSync(join(folder, name), 'utf8'))),
) as Record<string, { leve: readonly Fixture[]; silence: readonly Fixture[] }>;

/** The charter of a fixture, with the header it goes without. */
export function textOf(fixture: Fixture, charter = fixture.charte ?? ''): string {
	const { brut, phase = 'exploitation', edition, type } = fixture;
	if (brut !== undefined && charter === (fixture.charte ?? ''))
		return [brut]
			.flat()
			.map((part) => (typeof part === 'string' ? part : part.texte.repeat(part.fois)))
			.join('');
	const own = /^initiative:/m.test(charter)
		? ''
		: `initiative:\n  nom: Permis en ligne\n  organisme: Régie des permis\n  phase: ${phase}\n${type ? `  type: ${type}\n` : ''}`;
	return `charte: 1\n${edition ? `edition: ${edition}\n` : ''}${own}${charter}`;
}

/** The settings of a fixture, and what is known of its files. */
export function settingsOf({ reglages, fichiers }: Fixture): Settings {
	if (!fichiers) return reglages ?? {};
	const exists = (path: string) =>
		path.startsWith('..')
			? ('outside' as const)
			: fichiers.includes(path)
				? path.endsWith('/')
					? ('folder' as const)
					: ('file' as const)
				: ('none' as const);
	return { exists, ...reglages };
}
