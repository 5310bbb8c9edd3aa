// node scripts/release-notes.mjs TAG: what the changelog says of the release; fails where tag, version and changelog differ.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { manifest } from './lib/extension.mjs';
import { program, root } from './lib/run.mjs';
import { releaseNotes } from './package/notes.mjs';

program(async () => {
	const changelog = readFileSync(join(root, 'CHANGELOG.md'), 'utf8');
	process.stdout.write(releaseNotes(process.argv[2] ?? '', manifest().version, changelog));
	return 0;
});
