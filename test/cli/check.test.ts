import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import MarkdownIt from 'markdown-it';
import { parse } from 'parse5';
import type { Log } from 'sarif';
import { checkFormats } from '../../cli/commands/check';
import { assertGolden, charte, folderWith, removeFolders, today } from './run';

const day = ['--date', today];
const bare = 'charte: 1\ninitiative:\n  nom: Permis\n  organisme: Régie\n  phase: amorce\n';

describe('charte verifier', () => {
	after(removeFolders);

	// What no person reads has the same form in both.
	for (const format of checkFormats)
		for (const language of ['texte', 'markdown', 'github'].includes(format) ? ['fr', 'en'] : ['fr'])
			it(`says in ${language} what it finds, as ${format}`, async () => {
				const { code, out, err } = await charte([
					...['verifier', 'permis.charte.yaml', '--format', format, '--langue', language],
					...day,
				]);
				assertGolden(`verifier/permis.${language}.${format}`, out);
				assert.equal(err, '');
				assert.equal(code, 1);
			});

	it('says the same by its English names', async () => {
		const french = await charte(['verifier', 'permis.charte.yaml', '--format', 'texte', '--langue', 'en', ...day]);
		const english = await charte(['check', 'permis.charte.yaml', '--format', 'text', '--lang', 'en', ...day]);
		assert.deepEqual(english, french);
	});

	it('colours what a terminal shows, and nothing else, but as the environment says', async () => {
		const args = ['verifier', 'permis.charte.yaml', ...day];
		const plain = (await charte(args)).out;
		const coloured = (await charte(args, { tty: true })).out;
		assert.match(coloured, /\u001b\[/);
		assert.equal(coloured.replace(/\u001b\[\d+m/g, ''), plain);
		const env = { LANG: 'fr' };
		assert.equal((await charte(args, { tty: true, env: { ...env, NO_COLOR: '1' } })).out, plain);
		assert.equal((await charte(args, { tty: true, env: { ...env, TERM: 'dumb' } })).out, plain);
		assert.equal((await charte(args, { env: { ...env, FORCE_COLOR: '1' } })).out, coloured);
		assert.equal((await charte(args, { tty: true, env: { ...env, FORCE_COLOR: '0' } })).out, plain);
	});

	it('writes nothing that a terminal acts upon, whatever a charter holds', async () => {
		const cwd = folderWith({
			'charte.yaml': `${bare}"\u001b[31mrouge": 1\n"bidi\u202e": 2\nobjectifs: ["\t\u0007 tout sur le télécopieur"]\n`,
		});
		const { out } = await charte(['verifier', '--echec-des', 'jamais', ...day], { cwd });
		assert.doesNotMatch(out, /[\0-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e]/);
		assert.match(out, /rouge/);
	});

	it('shows the part of a long line that a finding is about', async () => {
		const cwd = folderWith({
			'charte.yaml': `${bare}x-a: {b: 1}\nportee: {inclus: [${'a, '.repeat(200)}b], zone: 1, hors: [${'c, '.repeat(200)}d]}\n`,
		});
		const { out } = await charte(['verifier', ...day], { cwd });
		const lines = out.split('\n');
		const at = lines.findIndex((line) => line.includes('format/cle_inconnue'));
		const [source = '', underline = ''] = lines.slice(at + 2);
		assert.ok(source.length < 130, source);
		assert.equal(source.slice(underline.indexOf('^'), underline.lastIndexOf('^') + 1), 'zone');
	});
});

describe('the SARIF report', () => {
	const schemas = ['..', join('..', '..')].map((up) =>
		join(process.cwd(), up, 'shared', 'schemas', 'sarif-schema-2.1.0.json'),
	);
	const schema = schemas.find((path) => existsSync(path));

	async function report(args: readonly string[], cwd?: string): Promise<Log> {
		const { out } = await charte(['verifier', ...args, '--format', 'sarif', ...day], cwd ? { cwd } : {});
		return JSON.parse(out);
	}

	it('is valid by the schema of OASIS, where that is at hand', async function () {
		if (!schema) return this.skip();
		const ajv = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false, allErrors: true });
		const validate = ajv.compile(JSON.parse(readFileSync(schema, 'utf8')));
		const cwd = folderWith({ 'vide.charte.yaml': '', 'é a:b#%.charte.yaml': bare, 'x.charte.yaml': '\u0000' });
		for (const log of [
			await report(['permis.charte.yaml']),
			await report([join(process.cwd(), 'samples')]),
			await report([], cwd),
		]) {
			validate(log);
			assert.deepEqual(validate.errors ?? [], []);
		}
	});

	it('names its rules, their help, the place, the fix and why something is silenced', async () => {
		const [run] = (await report(['permis.charte.yaml'])).runs;
		assert.ok(run);
		const { driver } = run.tool;
		const ids = new Set(driver.rules?.map(({ id }) => id));
		for (const { ruleId = '' } of run.results ?? []) assert.ok(ids.has(ruleId), ruleId);
		for (const { id, help, shortDescription } of driver.rules ?? [])
			assert.ok((help?.text.length ?? 0) > 20 && help?.markdown && shortDescription?.text, id);
		const practice = driver.rules?.find(({ id }) => !id.includes('/'));
		assert.match(practice?.helpUri ?? '', /^https:/);
		const suppressed = run.results?.filter(({ suppressions }) => suppressions) ?? [];
		assert.deepEqual(
			suppressed.map(({ ruleId, suppressions }) => [ruleId, suppressions?.[0]?.kind, suppressions?.[0]?.justification]),
			[['format/cle_inconnue', 'inSource', 'vient de l’outil de l’organisme']],
		);
		const unknown = run.results?.find(({ ruleId, suppressions }) => ruleId === 'format/cle_inconnue' && !suppressions);
		assert.deepEqual(unknown?.locations?.[0]?.physicalLocation, {
			artifactLocation: { uri: 'permis.charte.yaml', uriBaseId: '%SRCROOT%' },
			region: { startLine: 7, startColumn: 1, endLine: 7, endColumn: 9 },
		});
		const [fix] = unknown?.fixes ?? [];
		assert.deepEqual(fix?.artifactChanges[0]?.replacements, [
			{
				deletedRegion: { startLine: 7, startColumn: 1, endLine: 7, endColumn: 9 },
				insertedContent: { text: 'objectifs' },
			},
		]);
	});

	it('has fingerprints that stay when lines move, and that differ', async () => {
		const text = readFileSync(join(process.cwd(), 'test/cli/charters/permis.charte.yaml'), 'utf8');
		const cwd = folderWith({
			'permis.charte.yaml': `# titre\n\n${text.replace('charte: 1\n', 'charte: 1\n\n# note\n')}`,
		});
		const prints = (log: Log) =>
			log.runs[0]?.results?.map(({ partialFingerprints }) => partialFingerprints?.['charte/v1']);
		const [before, after] = [prints(await report(['permis.charte.yaml'])), prints(await report([], cwd))];
		assert.ok((before?.length ?? 0) > 5);
		assert.deepEqual(after, before);
		assert.equal(new Set(before).size, before?.length);
	});
});

describe('the other reports', () => {
	it('are what their readers parse', async () => {
		const of = async (format: string) =>
			(await charte(['verifier', 'permis.charte.yaml', '--format', format, ...day])).out;
		const json = JSON.parse(await of('json'));
		const [one] = json.chartes;
		const lines = (await of('jsonl'))
			.trimEnd()
			.split('\n')
			.map((line) => JSON.parse(line));
		assert.deepEqual(
			lines.map(({ fichier, ...rest }) => rest),
			one.constats.map(({ corrections: _, ...rest }: { corrections: unknown }) => rest),
		);
		assert.ok(lines.every(({ fichier }) => fichier === 'permis.charte.yaml'));
		const gitlab: Record<string, unknown>[] = JSON.parse(await of('gitlab'));
		assert.equal(gitlab.length, one.constats.length);
		for (const issue of gitlab) {
			assert.deepEqual(Object.keys(issue), ['description', 'check_name', 'fingerprint', 'severity', 'location']);
			assert.match(String(issue.severity), /^(?:info|minor|major|critical|blocker)$/);
			assert.match(String(issue.fingerprint), /^[0-9a-f]{32}$/);
		}
		const annotations = (await of('github')).trimEnd().split('\n');
		assert.equal(annotations.length, one.constats.length);
		for (const line of annotations)
			assert.match(line, /^::(?:error|warning|notice) file=permis\.charte\.yaml,line=\d+,.*::\S/);
		const total = one.constats.length;
		const junit = await of('junit');
		assert.equal(junit.match(/<testcase /g)?.length, total);
		assert.equal(junit.match(/<failure /g)?.length, one.gravites.erreur);
		assert.match(junit, new RegExp(`tests="${total}" failures="${one.gravites.erreur}"`));
	});

	it('in XML hold nothing that XML cannot', async () => {
		const cwd = folderWith({ 'a&<"b.charte.yaml': `${bare}"]]><x>\\u0001&": 1\n` });
		const { out } = await charte(['verifier', '--format', 'junit', '--echec-des', 'conseil', ...day], { cwd });
		assert.match(out, /classname="a&amp;&lt;&quot;b\.charte\.yaml"/);
		const cleaned = out.replace(/^<\?xml.*\?>/, '');
		assert.doesNotMatch(cleaned, /[\0-\x08\x0b\x0c\x0e-\x1f]|&(?!amp;|lt;|gt;|quot;|#39;|#\d+;)/);
		const names = [
			...JSON.stringify(parse(cleaned), (key, value) => (key === 'parentNode' ? undefined : value)).matchAll(
				/"nodeName":"(\w+)"/g,
			),
		];
		assert.ok(names.some(([, name]) => name === 'failure'));
		assert.ok(!names.some(([, name]) => name === 'x'));
	});

	it('in Markdown fit in a comment, and make nothing of what a charter says', async () => {
		const many = Object.fromEntries(
			Array.from({ length: 300 }, (_, index) => [`p${index}/charte.yaml`, `${bare}"<b>@equipe</b> #12 [x](y)": 1\n`]),
		);
		const cwd = folderWith(many);
		const { out } = await charte(['verifier', '--format', 'markdown', ...day], { cwd });
		assert.ok(out.length < 65_536, String(out.length));
		assert.match(out, /^<!-- charte-numerique -->\n### ✅ /);
		assert.match(out, /`charte verifier`/);
		const html = new MarkdownIt({ html: true, linkify: true }).render(out);
		assert.doesNotMatch(html, /<b>|href="y"/);
		assert.equal(html.match(/<details>/g)?.length, html.match(/<\/details>/g)?.length);
	});
});
