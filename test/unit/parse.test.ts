import assert from 'node:assert/strict';
import { analyse, read } from '../standard';
import { codesOf, environment, fixed, head, only, repaired, squiggles } from './support/findings';

/** What a charter says of its sections, the head's own left out. */
function sections(text: string): Record<string, unknown> {
	const { charte, initiative, ...rest } = read(text).value;
	return JSON.parse(JSON.stringify(rest));
}

describe('bad input: nothing to read', () => {
	it('an empty file is invited to begin, quietly, with a template that the format accepts', () => {
		for (const text of ['', '\n', '   \n\n', '\ufeff', '\r\n', '---\n']) {
			const finding = only(text, 'format/vide');
			assert.equal(finding.severity, 'information', JSON.stringify(text));
			assert.deepEqual([finding.start, finding.end], [0, 0]);
			assert.equal(analyse(text, environment()).findings.length, 1);
			const lengths = finding.fixes?.map((fix) => {
				const template = analyse(fixed(text, fix), environment());
				assert.deepEqual(template.charter.faults, []);
				assert.equal(template.charter.value.charte, 1);
				assert.deepEqual(template.charter.problems, []);
				return template.charter.text.length;
			});
			assert.deepEqual(
				finding.fixes?.map(({ title, preferred }) => [title, preferred]),
				[
					['Insérer un modèle de charte (l’essentiel)', true],
					['Insérer un modèle de charte (complet)', false],
				],
			);
			assert.ok(lengths && (lengths[0] ?? 0) < (lengths[1] ?? 0), String(lengths));
		}
	});

	it('a file that is only a comment keeps it', () => {
		const text = '# Notre charte : à venir #1';
		assert.deepEqual(codesOf(text), ['format/vide']);
		assert.match(repaired(text, 'format/vide'), /^# Notre charte : à venir #1\n# .*\ncharte: 1\n/s);
	});

	it('a list or a scalar at the root is an error on its first line', () => {
		assert.deepEqual(squiggles('- nom: Permis\n- nom: Autre\n'), ['format/racine: - nom: Permis']);
		assert.deepEqual(squiggles('Notre charte\nsur deux lignes\n'), ['format/racine: Notre charte']);
		assert.deepEqual(squiggles('42'), ['format/racine: 42']);
		assert.deepEqual(squiggles('[a, b]\n'), ['format/racine: [a, b]']);
		assert.deepEqual(squiggles('"Notre charte"\n'), ['format/racine: "Notre charte"']);
		assert.equal(only('42', 'format/racine').severity, 'error');
	});
});

describe('bad input: half-typed keys', () => {
	const halves: readonly (readonly [name: string, before: string, after: string, read: Record<string, unknown>])[] = [
		['at the end of the file', 'usa', 'usa:', {}],
		[
			'between two sections',
			'contexte: Un constat\nusa\nversion: a\n',
			'contexte: Un constat\nusa:\nversion: a\n',
			{ contexte: 'Un constat', version: 'a' },
		],
		[
			'at the start of a section',
			'usagers:\n  rech\n  groupes:\n    - nom: Aînés\n',
			'usagers:\n  rech:\n  groupes:\n    - nom: Aînés\n',
			{ usagers: { groupes: [{ nom: 'Aînés' }] } },
		],
		[
			'at the end of a section',
			'portee:\n  exclus: [Un permis]\n  inc\nversion: a\n',
			'portee:\n  exclus: [Un permis]\n  inc:\nversion: a\n',
			{ portee: { exclus: ['Un permis'] }, version: 'a' },
		],
		[
			'in an item of a list',
			'besoins:\n  - enonce: Un besoin\n    grou\n    source: Étude\n  - enonce: Un autre\n',
			'besoins:\n  - enonce: Un besoin\n    grou:\n    source: Étude\n  - enonce: Un autre\n',
			{ besoins: [{ enonce: 'Un besoin', source: 'Étude' }, { enonce: 'Un autre' }] },
		],
		[
			'at the start of an item',
			'besoins:\n  - grou\n    enonce: Un besoin\nversion: a\n',
			'besoins:\n  - grou:\n    enonce: Un besoin\nversion: a\n',
			{ besoins: [{ enonce: 'Un besoin' }], version: 'a' },
		],
	];
	for (const [name, before, after, wanted] of halves)
		for (const lay of [(text: string) => text, (text: string) => text.replace(/\n/g, '\r\n')])
			it(`${name}: one finding, and the rest is read${lay('\n') === '\n' ? '' : ' (CRLF)'}`, () => {
				const text = lay(head + before);
				assert.deepEqual(codesOf(text), ['format/cle_sans_deux_points']);
				assert.equal(
					text.slice(only(text, 'format/cle_sans_deux_points').start).match(/^\w+/)?.[0],
					/usa|rech|inc|grou/.exec(before.replace('usagers', ''))?.[0],
				);
				assert.deepEqual(sections(text), wanted);
				assert.equal(repaired(text, 'format/cle_sans_deux_points'), lay(head + after));
			});

	it('above the first key of the file too', () => {
		assert.deepEqual(codesOf(`char\n${head.slice(10)}`).sort(), [
			'format/cle_manquante',
			'format/cle_sans_deux_points',
		]);
		assert.equal(read(`char\n${head.slice(10)}`).value.initiative?.nom, 'Permis en ligne');
	});

	it('as an item of a list of keys: the other items are read', () => {
		const text = `${head}besoins:\n  - enonce: Un besoin\n  - en\n  - enonce: Un autre\n`;
		assert.deepEqual(squiggles(text), ['format/type: en']);
		assert.deepEqual(sections(text), { besoins: [{ enonce: 'Un besoin' }, { enonce: 'Un autre' }] });
	});

	it('keys, dashes and brackets with nothing after them say nothing', () => {
		for (const text of [
			'portee:\n',
			'portee: \n',
			'portee:\n  \n',
			'besoins:\n  -\n',
			'besoins:\n  - \n',
			'portee:\n  inclus: []\n',
			'portee: {}\n',
			'pratiques:\n  valeur:\n    pmv:\n',
		])
			assert.deepEqual(codesOf(head + text), [], text);
	});
});

describe('bad input: what YAML refuses', () => {
	it('tabs: one finding a line, replaced by spaces, and the content is read', () => {
		const text = `${head}besoins:\n\t- enonce: Un besoin\n\t  source: Étude\nversion: a\n`;
		assert.deepEqual(new Set(codesOf(text)), new Set(['format/tabulation']));
		const first = analyse(text, environment()).findings.find(({ code }) => code === 'format/tabulation');
		assert.equal(text.slice(first?.start, first?.end), '\t');
		assert.deepEqual(sections(text), { besoins: [{ enonce: 'Un besoin', source: 'Étude' }], version: 'a' });
		assert.equal(read(text).sound, false);
		assert.equal(
			repaired(`${head}besoins:\n\t- enonce: Un besoin\n`, 'format/tabulation'),
			`${head}besoins:\n  - enonce: Un besoin\n`,
		);
	});

	it('tabs within a text or before a comment say nothing', () => {
		assert.deepEqual(codesOf(`${head}contexte: Un\tconstat\t# à revoir\n`), []);
	});

	for (const quote of ['"', "'"]) {
		it(`an open ${quote} does not swallow the sections after it`, () => {
			const text = `${head}contexte: ${quote}Un constat : le délai\nportee:\n  exclus: [Un permis]\nversion: ${quote}a${quote}\n`;
			assert.deepEqual(squiggles(text), [`format/guillemet_ouvert: ${quote}Un constat : le délai`]);
			const { portee, version } = sections(text);
			assert.deepEqual([portee, version], [{ exclus: ['Un permis'] }, 'a']);
			const [closing] = only(text, 'format/guillemet_ouvert').fixes ?? [];
			assert.equal(fixed(text, closing), text.replace('le délai\n', `le délai${quote}\n`));
			assert.deepEqual(codesOf(fixed(text, closing)), []);
		});

		it(`an open ${quote} at the end of the file is closed there`, () => {
			const text = `${head}contexte: ${quote}Un constat`;
			assert.deepEqual(codesOf(text), ['format/guillemet_ouvert']);
			assert.equal(read(text).value.initiative?.nom, 'Permis en ligne');
			assert.equal(fixed(text, only(text, 'format/guillemet_ouvert').fixes?.[0]), `${text}${quote}`);
		});
	}

	it('a text in quotes over several lines is no open quote', () => {
		assert.deepEqual(codesOf(`${head}contexte: "Un constat\n  sur deux lignes : oui"\nversion: a\n`), []);
	});

	it('an open bracket: an error that names it, and the sections after it', () => {
		const text = `${head}portee:\n  inclus: [Le permis, le duplicata\ncontexte: Un constat\n`;
		assert.deepEqual(codesOf(text), ['format/syntaxe']);
		assert.match(only(text, 'format/syntaxe').message, /crochet/);
		assert.deepEqual(sections(text), { portee: { inclus: ['Le permis', 'le duplicata'] }, contexte: 'Un constat' });
	});

	it('git conflict markers: one finding for each conflict, both sides read, no doubled key', () => {
		for (const eol of ['\n', '\r\n']) {
			const text = `${head}contexte: Un constat
<<<<<<< HEAD
version: a
||||||| base
version: o
=======
version: b
objectifs: [Réduire le délai]
>>>>>>> branche
portee:
  exclus: [Un permis]
`.replace(/\n/g, eol);
			assert.deepEqual(squiggles(text), ['format/conflit_git: <<<<<<< HEAD']);
			assert.deepEqual(sections(text), {
				contexte: 'Un constat',
				version: 'a',
				objectifs: ['Réduire le délai'],
				portee: { exclus: ['Un permis'] },
			});
			assert.equal(read(text).sound, false);
		}
	});

	it('a row of equal signs in a text is no conflict', () => {
		assert.deepEqual(codesOf(`${head}contexte: |\n  Un titre\n  =======\n  Un constat\n`), []);
	});

	it('several documents: the first is read, the second is told', () => {
		const text = `${head}contexte: Un constat\n---\ncontexte: Un autre\n---\na: b\n`;
		assert.deepEqual(squiggles(text), ['format/plusieurs_documents: ---']);
		assert.deepEqual(sections(text), { contexte: 'Un constat' });
	});

	it('one document between its own marks says nothing', () => {
		assert.deepEqual(codesOf(`---\n${head}...\n`), []);
		assert.deepEqual(codesOf(`%YAML 1.2\n---\n${head}`), []);
	});

	it('a broken line among others does not hide them', () => {
		const text = `${head}contexte: Un constat\n}{ ] : [ &\nportee:\n  exclus: [Un permis]\n`;
		assert.ok(codesOf(text).length > 0);
		assert.equal(sections(text).contexte, 'Un constat');
	});
});

describe('bad input: anchors and merge keys', () => {
	it('a merge key gives its fields, as they are written at the anchor', () => {
		const text =
			'charte: 1\nx-base: &base\n  nom: Permis 007\n  organisme: Régie\ninitiative:\n  <<: *base\n  phase: amorce\n  nom: Autre\n';
		assert.deepEqual(codesOf(text), []);
		assert.deepEqual(read(text).value.initiative, { organisme: 'Régie', phase: 'amorce', nom: 'Autre' });
	});

	it('a merge key takes a list of maps', () => {
		const text =
			'charte: 1\nx-a: &a {nom: Permis}\nx-b: &b {organisme: Régie}\ninitiative:\n  <<: [*a, *b]\n  phase: amorce\n';
		assert.deepEqual(codesOf(text), []);
		assert.deepEqual(read(text).value.initiative, { nom: 'Permis', organisme: 'Régie', phase: 'amorce' });
	});

	it('an alias is the text of its anchor', () => {
		const text = `${head}contexte: &constat Le délai est long\nobjectifs: [*constat]\n`;
		assert.deepEqual(sections(text), { contexte: 'Le délai est long', objectifs: ['Le délai est long'] });
		assert.deepEqual(codesOf(text), []);
	});

	it('what is wrong at an anchor is told where it is used, and nothing is told twice in one place', () => {
		const text = `${head}x-jalon: &jalon\n  nom: Ouverture\n  date: 2026-13-45\necheancier:\n  jalons: [*jalon]\n`;
		assert.deepEqual(squiggles(text), ['format/date: *jalon']);
	});

	it('an alias to nothing, or to what it is in, is told and left unread', () => {
		const text = `${head}objectifs: [*rien]\nx-boucle: &boucle [*boucle]\ncontexte: Un constat\n`;
		assert.deepEqual(squiggles(text), ['format/caractere_special: *rien', 'format/caractere_special: *boucle']);
		assert.equal(sections(text).contexte, 'Un constat');
	});
});

describe('bad input: characters that no one sees', () => {
	for (const [name, character] of [
		['NUL', '\0'],
		['a control character', '\x07'],
		['a lone high surrogate', '\ud83d'],
		['a lone low surrogate', '\ude00'],
		['a zero-width space', '\u200b'],
		['a line separator', '\u2028'],
		['a BOM within the file', '\ufeff'],
	] as const)
		it(`${name} is told, removed by the fix, and hides nothing`, () => {
			const text = `${head}contexte: Un con${character}stat\nversion: a\n`;
			assert.deepEqual(squiggles(text), [`format/caractere_invisible: ${character}`]);
			assert.equal(sections(text).version, 'a');
			assert.equal(repaired(text, 'format/caractere_invisible'), `${head}contexte: Un constat\nversion: a\n`);
		});

	it('at the start of a key, they do not move it', () => {
		for (const text of [`\u200b${head}`, `${head}\u200b\0contexte: Un constat\n`, head.replace('nom', '\u200bnom')]) {
			assert.deepEqual(new Set(codesOf(text)), new Set(['format/caractere_invisible']), JSON.stringify(text));
			assert.equal(read(text).value.initiative?.nom, 'Permis en ligne');
		}
	});

	it('a BOM at the start of the file says nothing', () => {
		assert.deepEqual(codesOf(`\ufeff${head}`), []);
		assert.equal(read(`\ufeff${head}`).value.charte, 1);
	});

	it('emoji and letters beyond the first plane say nothing', () => {
		assert.deepEqual(codesOf(`${head}contexte: Un 😀 constat 𝒳 ici\n`), []);
	});

	it('nothing but such characters is no more than twenty findings', () => {
		for (const character of ['\0', '\ud800']) {
			const codes = codesOf(character.repeat(100_000));
			assert.equal(codes.filter((code) => code === 'format/caractere_invisible').length, 20);
		}
	});

	it('line ends of both kinds in one file are read alike', () => {
		const text = `${head.replace(/\n/, '\r\n')}contexte: Un constat\r\nportee:\n  exclus: [Un permis]\r\n`;
		assert.deepEqual(codesOf(text), []);
		assert.deepEqual(sections(text), { contexte: 'Un constat', portee: { exclus: ['Un permis'] } });
	});

	it('keys that every object inherits are plain unknown keys', () => {
		for (const key of ['constructor', '__proto__', 'toString', 'hasOwnProperty'])
			assert.deepEqual(
				codesOf(`${head}${key}: a\npratiques:\n  ${key}:\n    ${key}: {etat: en_place}\n`),
				['format/cle_inconnue', 'format/cle_inconnue'],
				key,
			);
	});
});
