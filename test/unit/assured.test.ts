/** The door of every edit: what it leaves holds what was meant, and all else. */
import assert from 'node:assert/strict';
import { assured, inTime } from '../../server/engine/edits/assured';
import { mayBePreferred } from '../../server/engine/edits/harmless';
import { insideText } from '../../server/engine/edits/inside-text';
import { suppress } from '../../server/engine/edits/suppress';
import { upgrade } from '../../server/engine/edits/upgrade';
import type { Charter } from '../../server/engine/model/charter';
import { applyChanges } from '../../server/engine/text/change';
import { analyse, read } from '../standard';
import { environment, head, only } from './support/findings';

const at = (text: string, source: string) => {
	const start = text.indexOf(source);
	assert.ok(start >= 0, source);
	return { start, end: start + source.length };
};

/** Whether the edit that writes a text in place of another is offered. */
function isOffered(text: string, source: string, newText: string, holds?: (after: Charter) => boolean): boolean {
	const changes = [{ ...at(text, source), newText }];
	return assured(read(text), changes, holds ? { holds } : {}) !== undefined;
}

describe('An edit that is offered', () => {
	const text = `${head}contexte: Un texte # à revoir\nversion: a\n`;

	it('changes what it touches, and that alone', () => {
		assert.equal(isOffered(text, 'Un texte', 'Un autre'), true);
		assert.equal(isOffered(text, 'Un texte', '"Un autre'), false);
		assert.equal(isOffered(text, '\nversion', '\n  version'), false);
		assert.equal(isOffered(text, 'version: a\n', 'version: a\nedition: beta\n'), true);
	});

	it('keeps each comment, unless it is about comments', () => {
		assert.equal(isOffered(text, 'Un texte # à revoir', 'Un texte'), false);
		const changes = [{ ...at(text, ' # à revoir'), newText: '' }];
		assert.equal(assured(read(text), changes, { ofComments: true }), changes);
	});

	it('holds what was meant', () => {
		const holds = ({ value }: Charter) => value.version === 'b';
		assert.equal(isOffered(text, 'version: a', 'version: b', holds), true);
		assert.equal(isOffered(text, 'version: a', 'version: c', holds), false);
	});

	it('never comes between a key and what cannot be read below it', () => {
		const unread = `${head}contexte:\n  phase:amorce] suite\nversion: a\n`;
		assert.equal(isOffered(unread, 'contexte:\n', 'contexte:\nbudget:\n  total: 1\n'), false);
		assert.equal(isOffered(unread, 'version: a\n', 'version: a\nbudget:\n  total: 1\n'), true);
	});

	it('may add to what nothing stands in, and be read through an alias', () => {
		const borrowed = `${head}x-a: &a [un]\nx-b: *a\nx-c: []\n`;
		assert.equal(isOffered(borrowed, '[un]', '[un, deux]'), true);
		assert.equal(isOffered(borrowed, '[]', '[un]'), true);
		assert.equal(isOffered(borrowed, '&a ', ''), false);
	});

	it('is given a second chance where the machine was busy, and no third', () => {
		const clock = (...times: number[]) => ({ now: () => times.shift() ?? 0, milliseconds: 20 });
		assert.equal(
			inTime(() => true, clock(0, 50, 100, 110)),
			true,
		);
		assert.equal(
			inTime(() => true, clock(0, 50, 100, 150)),
			false,
		);
		assert.equal(
			inTime(() => false, clock(0, 1)),
			false,
		);
		assert.equal(
			inTime(() => true, undefined),
			true,
		);
	});
});

describe('A change within a text', () => {
	for (const [name, text, source, reads] of [
		['in double quotes', 'contexte: "Un « deux »\\u00a0: trois"\n', ' trois', 'Un « deux »\u00a0: et trois'],
		['in single quotes', "contexte: 'L''un : trois'\n", ' trois', "L'un : et trois"],
		['of a block', 'contexte: |\n  Un\n  deux trois\n', ' trois', '  Un\n  deux et trois\n'],
	] as const)
		it(`is read ${name}`, () => {
			const whole = head + text;
			const { start } = at(whole, source);
			const inside = insideText(read(whole), { start, end: start, newText: ' et' });
			assert.deepEqual(inside.reads, [reads]);
		});

	it('is not told where the text has no quotes, or splits an escape', () => {
		const plain = `${head}contexte: Un deux\n`;
		assert.equal(insideText(read(plain), { ...at(plain, ' deux'), newText: '' }).reads, undefined);
		const escaped = `${head}contexte: "Un\\u00a0deux"\n`;
		const start = escaped.indexOf('00a0');
		assert.equal(insideText(read(escaped), { start, end: start, newText: 'x' }).reads, undefined);
	});
});

describe('Fixes that change a key or a comment', () => {
	const preferred = (text: string, code: string) => {
		const { charter } = analyse(text, environment());
		const fix = only(text, code).fixes?.find((one) => one.preferred);
		assert.ok(fix);
		const changes = fix.changes() ?? [];
		assert.equal(mayBePreferred(charter, fix, changes), true, fix.title);
		return applyChanges(text, changes);
	};

	it('stay the first choice', () => {
		const gone = `edition: courante\n${head}pratiques:\n  securite:\n    necessite: # 9.1\n      etat: a_evaluer\n`;
		assert.equal(preferred(gone, 'declaration/hors_edition'), gone.replace('necessite', 'x-necessite'));
		const two = `${head}# charte-ignorer format/cle_inconnue, format/valeur : outil\nzone: 1\n`;
		assert.equal(preferred(two, 'suppression/inutile'), two.replace(', format/valeur', ''));
	});

	it('are none below tabs, nor where a number sign goes on with the text', () => {
		for (const [text, code] of [
			[`${head}besoins:\n\t- enonce: Un : deux\n`, 'format/deux_points'],
			[`${head}besoins:\n  - enonce: {Nom} #(suite) et fin\n`, 'format/type'],
		] as const) {
			const { charter, findings } = analyse(text, environment());
			for (const finding of findings.filter((one) => one.code === code))
				for (const fix of finding.fixes ?? [])
					assert.equal(mayBePreferred(charter, fix, fix.changes() ?? []), false, fix.title);
		}
	});
});

describe('Edits of comments', () => {
	it('for the whole file count behind a byte order mark', () => {
		const text = `\ufeff# charte-ignorer-fichier format/cle_inconnue : outil\n${head}zone: 1\n`;
		assert.deepEqual(
			analyse(text, environment()).findings.filter(({ code }) => /^format|^suppression/.test(code)),
			[],
		);
	});

	it('say nothing else than they were asked to', () => {
		const text = `${head}zone: 1\n`;
		const change = suppress(read(text), {
			code: 'format/cle_inconnue',
			offset: text.indexOf('zone'),
			wholeFile: false,
			reason: 'a\u2028b # c : d',
		});
		assert.equal(
			change && applyChanges(text, [change]),
			`${head}# charte-ignorer format/cle_inconnue : a b # c : d\nzone: 1\n`,
		);
	});

	it('of another edition are made whole or not at all', () => {
		const text = `edition: beta\n${head}pratiques:\n  securite:\n    necessite: # 9.1\n      etat: a_evaluer\n`;
		const made = upgrade(read(text), 'courante');
		assert.equal(
			made && applyChanges(text, made.changes),
			text.replace('beta', 'courante').replace('necessite', 'x-necessite'),
		);
	});
});
