/** Texts that an edit brings into a charter: pasted over several lines, given as a name, and texts that are keys. */
import { TextDocument } from 'vscode-languageserver-textdocument';
import { fixAll } from '../../server/engine/edits/fix-all';
import { applyChanges } from '../../server/engine/text/change';
import { paste } from '../../server/features/paste';
import { rename } from '../../server/features/rename';
import { analyse, defaultEnvironment, standard } from '../standard';
import { type Dress, worn } from './dress';
import { readYaml } from './judge';
import { head } from './layouts';

const env = defaultEnvironment('2026-11-22');

/** The letters and digits of a text, in their order. */
const wordsOf = (text: string) => [...text.normalize('NFC').matchAll(/[\p{L}\p{N}]/gu)].join('');

/** Where several lines may be pasted: what stands before and behind them. */
const slots: readonly (readonly [before: string, after: string])[] = [
	['contexte: ', '\n'],
	['contexte: >-\n  ', '\n'],
	['contexte: |\n  Avant\n  ', '\n'],
	['contraintes:\n  - ', '\n  - Livrer en mars\n'],
	['contraintes:\n  ', '\n'],
	['besoins:\n  - enonce: ', '\n    source: Étude\n'],
	['besoins:\n  - ', '\n'],
	['portee:\n  inclus: ', '\n'],
	['contraintes: [Livrer en mars, ', ']\n'],
	['contexte: "Avant ', ' après"\n'],
];
const rest = 'references:\n  - titre: Étude de 2025 # gardé\n';

/** The slots in which a paste of several lines lost a letter or changed something else, with what it left. */
export function harmedByPaste(lines: readonly string[], dress: Dress): string[] {
	const found: string[] = [];
	for (const [before, after] of slots) {
		const source = worn(`${head}${before}x${after}${rest}`, dress);
		const at = worn(`${head}${before}x`, dress).length - 1;
		const empty = source.slice(0, at) + source.slice(at + 1);
		const made = paste(empty, { start: at, end: at }, lines.join('\n'), standard);
		if (!made) continue;
		const result = applyChanges(empty, made.changes);
		const json = readYaml(result);
		const all = wordsOf(json ?? '');
		const kept = json?.includes('"Étude de 2025"') && result.includes('# gardé');
		let from = 0;
		const inOrder = lines.every((line) => {
			const words = wordsOf(line.replace(/^\s*(?:[•▪–*-]|\d+[.)]|[a-z]\))\s+/, ''));
			const next = all.indexOf(words, from);
			from = next + words.length;
			return next >= 0;
		});
		if (dress.unit !== 'tab' && (!kept || !inOrder)) found.push(`${before}:\n${result}`);
	}
	return found;
}

/** What is left wrong where a group is given a text as its name; undefined where that is refused, or right. */
export function harmedByRename(text: string, dress: Dress): string | undefined {
	const lay = (name: string) =>
		worn(
			`${head}usagers:\n  groupes:\n    - nom: ${name} # gardé\nbesoins:\n  - enonce: Payer\n    groupes: [${name}, Aînés]\n${rest}`,
			dress,
		);
	const source = lay('Zzzzz');
	const document = TextDocument.create('file:///essai/charte.yaml', 'charte', 1, source);
	const edit = rename(document, analyse(source, env), source.indexOf('Zzzzz') + 1, text, 'fr');
	if (!edit || 'refused' in edit) return undefined;
	const result = TextDocument.applyEdits(document, edit.changes?.[document.uri] ?? []);
	const wanted = readYaml(lay('Zzzzz'))?.replaceAll('"Zzzzz"', () => readYaml(JSON.stringify(text.trim())) ?? '');
	return readYaml(result) === wanted && result.includes('# gardé') ? undefined : result;
}

/** What fix-all leaves wrong of a text that is a key of the organisation's own; undefined where all its letters are there. */
export function harmedAsKey(text: string, dress: Dress): string | undefined {
	const plain = `${head}x-notes:\n  ${text}: oui\n${rest}`;
	const source = worn(plain, dress);
	const result = applyChanges(source, fixAll(analyse(source, env), env));
	const is = readYaml(result);
	if (is === undefined || is === readYaml(plain)) return undefined;
	// A comment takes in what stands behind it, the colon of the key too.
	const written = wordsOf(`${text}: oui`.replace(/\s#+\s.*$/, ''));
	return wordsOf(is).includes(written) && is.includes('"Étude de 2025"') ? undefined : result;
}
