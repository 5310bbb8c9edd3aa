// What a release says of itself.
import { Stop } from '../lib/run.mjs';

/** The sections of a changelog, by their titles. */
function sectionsOf(changelog) {
	const [, ...sections] = changelog.split(/^## /m);
	return new Map(
		sections.map((section) => {
			const [title = '', ...lines] = section.split('\n');
			// A date may follow the version.
			return [title.split(' ')[0], lines.join('\n').trim()];
		}),
	);
}

/**
 * The notes of a release: its section of the changelog.
 * @param {string} tag `v1.2.0`
 * @param {string} version of the manifest
 * @param {string} changelog
 * @throws Stop where the three do not say the same
 */
export function releaseNotes(tag, version, changelog) {
	if (tag !== `v${version}`) throw new Stop(`the tag ${tag} is not v${version}, the version in package.json`);
	const sections = sectionsOf(changelog);
	if (sections.get('Unreleased')) throw new Stop('CHANGELOG.md still has changes under “Unreleased”');
	const notes = sections.get(version);
	if (!notes) throw new Stop(`CHANGELOG.md says nothing under “${version}”`);
	return `${notes}\n`;
}
