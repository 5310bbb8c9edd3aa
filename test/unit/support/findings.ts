import assert from 'node:assert/strict';
import type { Analysis } from '../../../server/engine/analyse';
import type { Environment } from '../../../server/engine/env';
import type { Finding, Fix } from '../../../server/engine/finding';
import { SectionCache } from '../../../server/engine/parse/sections';
import { applyChanges } from '../../../server/engine/text/change';
import type { Settings } from '../../standard';
import { analyse, defaultEnvironment, judge, read } from '../../standard';

/** The settings' defaults, on the day of the tests. */
export const environment = (more: Settings = {}) => defaultEnvironment('2026-11-22', more);

/**
 * Analyses texts that differ little, one after the other, as the server does: what stays the same is read once, and a text
 * that comes again is not judged again.
 */
export function analyser(env: Environment): (text: string) => Analysis {
	const cache = new SectionCache();
	const known = new Map<string, Analysis>();
	return (text) => {
		const one = known.get(text) ?? judge(read(text, cache), env);
		assert.ok(one, 'an analysis that nobody cancels has a result');
		known.set(text, one);
		return one;
	};
}

/** A charter that the format finds nothing to say about. */
export const head = 'charte: 1\ninitiative:\n  nom: Permis en ligne\n  organisme: Régie des permis\n  phase: amorce\n';

/** The ways in which the same charter may be laid out. */
export const layouts: readonly { name: string; lay: (text: string) => string }[] = [
	{ name: '2 spaces, LF', lay: (text) => text },
	{ name: '2 spaces, CRLF', lay: (text) => text.replace(/\n/g, '\r\n') },
	{ name: '4 spaces, LF', lay: widened },
	{ name: '4 spaces, CRLF', lay: (text) => widened(text).replace(/\n/g, '\r\n') },
];

/** Doubles the indent of each line; what follows a dash stays two columns behind it. */
function widened(text: string): string {
	let dashes: number[] = [];
	return text.replace(/^([ \u00a0]*)(?=(.))/gm, (indent: string, _: string, next: string) => {
		dashes = dashes.filter((column) => column < indent.length);
		const wide = indent.repeat(2).slice(2 * dashes.length);
		if (next === '-') dashes.push(indent.length);
		return wide;
	});
}

/** The findings on the file itself and on its suppressions: what the standard expects is left out. */
export const formatFindings = ({ findings }: Analysis): Finding[] =>
	findings.filter(({ code }) => /^(?:format|suppression)\//.test(code));

/** `code: text under the squiggle`, in the order of the text. */
export function squiggles(text: string, env = environment()): string[] {
	return formatFindings(analyse(text, env)).map(({ code, start, end }) => `${code}: ${text.slice(start, end)}`);
}

/** The codes of the findings on the file, in the order of the text. */
export const codesOf = (text: string, env = environment()) =>
	formatFindings(analyse(text, env)).map(({ code }) => code);

/** The only finding of a code. */
export function only(text: string, code: string, env = environment()): Finding {
	const found = analyse(text, env).findings.filter((finding) => finding.code === code);
	assert.equal(found.length, 1, `${code} in ${JSON.stringify(codesOf(text, env))}`);
	const finding = found[0];
	assert.ok(finding);
	return finding;
}

/** The text once a fix is made. */
export function fixed(text: string, fix: Fix | undefined): string {
	assert.ok(fix, 'a fix');
	const changes = fix.changes();
	assert.ok(changes && changes.length > 0, fix.title);
	return applyChanges(text, changes);
}

/** The text once the preferred fix of the only finding of a code is made. */
export function repaired(text: string, code: string, env = environment()): string {
	const { fixes } = only(text, code, env);
	return fixed(
		text,
		fixes?.find(({ preferred }) => preferred),
	);
}
