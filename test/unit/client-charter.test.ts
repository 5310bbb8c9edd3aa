import assert from 'node:assert/strict';
import {
	charterFileNames,
	firstPlaceholder,
	isCharterName,
	isSnippet,
	looksLikeCharter,
	slug,
} from '../../client/charter/names';

describe('client: what is a charter', () => {
	it('knows the names of charters, wherever they stand', () => {
		const charters = [
			'charte.yaml',
			'/a/b/charte.yml',
			'C:\\a\\permis.charte.yaml',
			'x/permis.charter.yml',
			'A.CHARTE.YAML',
		];
		const others = [
			'acharte.yaml',
			'charte.json',
			'charte.yaml.bak',
			'.charte.yaml/x.yaml',
			'charter.yaml',
			'.charte.yaml',
			'',
		];
		assert.deepEqual(charters.filter(isCharterName), charters);
		assert.deepEqual(others.filter(isCharterName), []);
	});

	it('finds a root key, not a nested one, a longer one or a comment', () => {
		assert.ok(looksLikeCharter('# tête\r\ncharte: 1\r\n'));
		assert.ok(looksLikeCharter('---\n"charte" : 1'));
		assert.ok(looksLikeCharter('initiative:\n  nom: Permis\ncharte: "1" # version\n'));
		assert.ok(looksLikeCharter('charte:\ninitiative:\n  nom: Permis\n'));
		assert.ok(looksLikeCharter('\ufeffcharte: 1\r\ninitiative:\r\n'));
		for (const text of ['', 'x:\n  charte: 1', '# charte: 1', 'charte:1', 'chartes: 1', 'charter: 1']) {
			assert.equal(looksLikeCharter(text), false, text);
		}
	});

	it('takes no map of colours, nor another word, for the version of a charter', () => {
		for (const text of [
			'charte:\n  bleu: "#223654"\n  gris: "#c5cad2"\n',
			'charte: { bleu: "#223654" }\n',
			'charte: &couleurs\n  bleu: "#223654"\n',
			'charte: graphique\n',
			'charte: [1, 2]\n',
			'charte: 1er janvier\n',
			'charte:\n  - 1\ncouleurs:\n  initiative: "#000"\n',
			'charte:\r\n  bleu: 1\r\n',
		])
			assert.equal(looksLikeCharter(text), false, text);
	});

	it('tells snippets from plain text', () => {
		assert.ok(isSnippet(`nom: \${1:Nom}`) && isSnippet(`phase: \${2|a,b|}`) && isSnippet('x: $0'));
		assert.equal(isSnippet('total: 2 M$\nnote: $ et {1}'), false);
	});
});

describe('client: the name of a new file', () => {
	it('is plain and readable', () => {
		assert.equal(slug('Demande de permis en ligne'), 'demande-de-permis-en-ligne');
		assert.equal(slug('  L’Œuvre « Été » n° 2 !  '), 'l-oeuvre-ete-n-2');
		assert.equal(slug('../../etc/passwd'), 'etc-passwd');
	});

	it('is never empty nor endless', () => {
		for (const name of ['', '…', '日本', '\ud800', '---']) assert.equal(slug(name), 'nouvelle', name);
		const long = slug('modernisation '.repeat(50));
		assert.ok(long.length <= 60 && long.endsWith('modernisation'), long);
		assert.equal(slug('a'.repeat(500)), 'a'.repeat(60));
	});

	it('goes on to the next number, and ends', () => {
		const names = [...charterFileNames('Été')];
		assert.deepEqual(names.slice(0, 3), ['ete.charte.yaml', 'ete-2.charte.yaml', 'ete-3.charte.yaml']);
		assert.equal(new Set(names).size, 999);
		assert.ok(names.every(isCharterName));
	});
});

describe('client: the first place to fill in', () => {
	it('is what the template leaves to complete, without the quotes and the comment', () => {
		const text = 'charte: 1\nnom: "à compléter : le nom"   # à compléter aussi\n';
		const { start, end } = firstPlaceholder(text);
		assert.equal(text.slice(start, end), 'à compléter : le nom');
		const dated = 'debut: AAAA-MM-JJ\r\n';
		assert.equal(dated.slice(firstPlaceholder(dated).start, firstPlaceholder(dated).end), 'AAAA-MM-JJ');
	});

	it('is the end of a text that has none', () => {
		assert.deepEqual(firstPlaceholder('charte: 1\n'), { start: 10, end: 10 });
	});
});
