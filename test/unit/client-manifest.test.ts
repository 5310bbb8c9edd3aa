import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isCharterName } from '../../client/charter/names';
import { clientTexts } from '../../client/texts/extension';

// The suites run from the root of the project.
const read = (...path: string[]) => readFileSync(join(process.cwd(), ...path), 'utf8');
const manifestText = read('package.json');
const manifest = JSON.parse(manifestText);
const english: Record<string, string> = JSON.parse(read('package.nls.json'));
const french: Record<string, string> = JSON.parse(read('package.nls.fr.json'));
const keysUsed = [...manifestText.matchAll(/"%([^%"]+)%"/g)].map((match) => match[1] ?? '');

describe('client: the manifest', () => {
	it('has every one of its texts in both languages, and no other', () => {
		assert.ok(keysUsed.length > 20);
		assert.deepEqual(Object.keys(english).sort(), [...new Set(keysUsed)].sort());
		assert.deepEqual(Object.keys(french).sort(), Object.keys(english).sort());
		for (const [key, text] of [...Object.entries(english), ...Object.entries(french)]) assert.ok(text.trim(), key);
	});

	it('says in French what it says in English, and not the same words', () => {
		const same = Object.keys(english).filter((key) => english[key] === french[key]);
		assert.deepEqual(same.sort(), ['command.category', 'configuration.title', 'extension.displayName']);
	});

	it('names only files that exist, and commands that the extension registers', () => {
		const { icon, contributes } = manifest;
		const [language] = contributes.languages;
		const { viewsContainers, views, walkthroughs } = contributes;
		const files = [
			...[icon, language.configuration, language.icon.light, language.icon.dark, contributes.grammars[0].path],
			...[...viewsContainers.activitybar, ...views.charte].map((one: { icon: string }) => one.icon),
			...walkthroughs[0].steps.map(({ media }: { media: { svg: string } }) => media.svg),
		];
		for (const file of files) assert.ok(existsSync(join(process.cwd(), file)), file);
		const code = read('client', 'extension.ts');
		const registered = [...code.matchAll(/command\('(\w+)'/g)].map((match) => `charte.${match[1]}`);
		const declared = contributes.commands.map(({ command }: { command: string }) => command);
		assert.deepEqual(declared.sort(), registered.sort());
		for (const entries of Object.values<{ command: string }[]>(contributes.menus)) {
			for (const { command } of entries) assert.ok(declared.includes(command), command);
		}
	});

	it('leads from its welcome and from each of its first steps to commands that exist', () => {
		const { commands, views, viewsWelcome, walkthroughs } = manifest.contributes;
		const declared = commands.map(({ command }: { command: string }) => command);
		const [{ steps }] = walkthroughs;
		assert.ok(steps.length > 0 && steps.length <= 5);
		const key = (text: string) => text.replaceAll('%', '');
		for (const texts of [english, french]) {
			const commandsIn = (text: string) =>
				[...(texts[key(text)] ?? '').matchAll(/\]\(command:(?:toSide:)?([\w.]+)\)/g)].map(([, name]) => name ?? '');
			for (const { contents } of viewsWelcome) {
				assert.ok(commandsIn(contents).length > 0, contents);
				for (const name of commandsIn(contents)) assert.ok(declared.includes(name), name);
			}
			for (const { description, completionEvents } of steps) {
				const own = commandsIn(description);
				// What ends a text is a button.
				assert.match(texts[key(description)] ?? '', /\n\[[^\]]+\]\(command:[^)]+\)$/, description);
				assert.deepEqual(completionEvents.slice().sort(), own.map((name) => `onCommand:${name}`).sort(), description);
				for (const name of own) assert.ok(declared.includes(name), name);
			}
		}
		assert.deepEqual([...new Set(viewsWelcome.map(({ view }: { view: string }) => view))], [views.charte[0].id]);
	});

	it('draws its first steps and its view with the colours of the theme alone', () => {
		const { views, walkthroughs } = manifest.contributes;
		for (const { media } of walkthroughs[0].steps) {
			const drawing = read(media.svg);
			assert.match(drawing, /var\(--vscode-/, media.svg);
			// The page that shows it lets no style in, nor anything from elsewhere.
			assert.doesNotMatch(drawing, /#[0-9a-f]{3,8}\b|rgb|<style|style=|<script|href=/i, media.svg);
		}
		assert.match(read(views.charte[0].icon), /stroke="currentColor"/);
	});

	it('has every one of its public names in the table of CONTRIBUTING', () => {
		const { commands, configuration } = manifest.contributes;
		const requests = [...read('server', 'protocol.ts').matchAll(/'(charte\/\w+)'/g)].map(([, name]) => name);
		const settings = [configuration].flat().flatMap(({ properties }) => Object.keys(properties));
		const { views, walkthroughs } = manifest.contributes;
		const ids = [...views.charte, ...walkthroughs].map(({ id }: { id: string }) => id);
		const keys = [...new Set(manifestText.match(/(?<=&& !?)charte\.\w+/g))];
		const names = [
			...commands.map(({ command }: { command: string }) => command),
			...[...settings, ...requests, ...ids, ...keys],
		];
		assert.ok(names.length > 30);
		const table = read('CONTRIBUTING.md').split('## Public names')[1] ?? '';
		assert.deepEqual(
			names.filter((name) => !table.includes(`\`${name}\``)),
			[],
		);
		const readmes = [read('README.md'), read('LISEZMOI.md')];
		for (const name of settings) for (const text of readmes) assert.ok(text.includes(`\`${name}\``), name);
	});

	it('recognises the same names as the code', () => {
		const [language] = manifest.contributes.languages;
		const names = [...language.filenames, ...language.filenamePatterns.map((glob: string) => glob.replace('*', 'x'))];
		assert.deepEqual(names.filter(isCharterName), names);
		const regex = /=~ \/(.+?)\/i/.exec(manifest.contributes.menus['editor/title'][0].when)?.[1] ?? '';
		for (const name of names) assert.match(name, new RegExp(regex, 'i'));
		assert.doesNotMatch('notes.yaml', new RegExp(regex, 'i'));
	});
});

describe('client: its texts', () => {
	it('take the same arguments in both languages', () => {
		const places = (text: string) => (text.match(/\{\d+\}|\$\(\w+\)/g) ?? []).sort();
		for (const [key, { fr, en }] of Object.entries(clientTexts)) assert.deepEqual(places(fr), places(en), key);
	});

	it('write French with its no-break spaces and its apostrophes', () => {
		const texts = [...Object.values(clientTexts).map(({ fr }) => fr), ...Object.values(french)];
		for (const text of texts) {
			assert.doesNotMatch(text, / :|« | »|[a-zé]'/i, text);
			assert.doesNotMatch(text.replace(/`[^`]*`/g, ''), /[^\s\u00a0]:(\s|$)| [;!?]/, text);
		}
	});

	it('name every sample that is shipped', () => {
		const shipped = readdirSync(join(process.cwd(), 'samples')).filter(isCharterName);
		const named = Object.keys(clientTexts).flatMap((key) => /^sample\.([\w-]+)$/.exec(key)?.[1] ?? []);
		assert.deepEqual(shipped.sort(), named.map((name) => `${name}.charte.yaml`).sort());
	});
});
