/** What becomes of one text in one layout: what YAML reads, what is told, and what each of our edits makes of it. */
import { parseDocument, visit } from 'yaml';
import { fixAll } from '../../server/engine/edits/fix-all';
import { mayBePreferred } from '../../server/engine/edits/harmless';
import type { Finding } from '../../server/engine/finding';
import { applyChanges, type TextChange } from '../../server/engine/text/change';
import { onType } from '../../server/features/on-type';
import { paste } from '../../server/features/paste';
import { enterText } from '../features/typing';
import { analyse, defaultEnvironment, read, standard } from '../standard';
import type { LaidOut, Layout } from './layouts';

const env = defaultEnvironment('2026-11-22');

export interface Outcome {
	/** What YAML reads is not the text, or it reads nothing. */
	readonly hurt: boolean;
	/** A finding stands on it. */
	readonly seen: boolean;
	/** Fix-all and the preferred fixes leave what was meant, and nothing else changed. */
	readonly repaired: boolean;
	/** The edits that left something else than what was meant, and no fault to tell of it. */
	readonly damaged: readonly string[];
	/** A text that is hurt, or an edit on Enter that leaves what is not the text; undefined where Enter was not tried. */
	readonly leftByEnter: boolean | undefined;
	readonly leftByPaste: boolean | undefined;
}

/** A text without what is no letter. */
const letters = (text: string) =>
	text
		.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029]|\p{Cf}/gu, '')
		.replace(/\s*\n\s*/g, ' ')
		.trim();

/** What YAML reads, as JSON; undefined where it tells of a fault. Numbers and the like are the texts that stand for them. */
function readYaml(source: string): string | undefined {
	const doc = parseDocument(source, { prettyErrors: false, logLevel: 'silent', uniqueKeys: true });
	if (doc.errors.length > 0 || doc.warnings.length > 0) return undefined;
	visit(doc, {
		Scalar(_, node) {
			if (node.value === null) return;
			if (typeof node.value !== 'string') node.value = node.source ?? String(node.value);
			node.value = letters(String(node.value));
		},
	});
	try {
		return JSON.stringify(doc.toJS());
	} catch {
		return undefined;
	}
}

type IsMeant = (json: string | undefined) => boolean;

/**
 * What a text may mean where it stands: the text itself; what comes before a comment, which has a blank behind its `#`;
 * the items that its bullets make, or the one without its bullet.
 */
function meanings(text: string): readonly (readonly string[])[] {
	const cut = text.replace(/\s#(?:\s.*)?$/, '');
	const items = cut.split(/(?:^|[^\S\n])[•▪‣◦●·]\s*/).filter((item) => item !== '');
	return cut.trim() === '' ? [[text]] : [[cut], items, [text]];
}

const wanted = new Map<string, string>();

/** What should be read: what is read with a plain word in place of the text. */
function expectedOf({ name }: Layout, laid: LaidOut, meant: readonly string[]): string {
	const word = 'Zzzzz';
	const known =
		wanted.get(name) ?? readYaml(`${laid.source.slice(0, laid.start)}${word}${laid.source.slice(laid.end)}`);
	// At the margin no word is read: what stands there is put where it is meant to be.
	const json =
		known ??
		readYaml(
			laid.source
				.slice(0, laid.start)
				.replace(/\n?(?:>-)?\n$/, ' ')
				.replace(/>-\s*$/, '') +
				word +
				laid.source.slice(laid.end),
		);
	if (json === undefined) throw new Error(`the layout ${name} is no YAML`);
	wanted.set(name, json);
	return json.replace(JSON.stringify(word), () => meant.map((one) => JSON.stringify(letters(one))).join(','));
}

/** Judges a text in a layout; undefined where it cannot be laid out. */
export function judgeText(layout: Layout, text: string): Outcome | undefined {
	const laid = layout.lay(text);
	if (!laid) return undefined;
	const { source, start, end } = laid;
	const [expected = '', ...others] = meanings(text).map((meant) => expectedOf(layout, laid, meant));
	const isMeant = (json: string | undefined) => json !== undefined && (json === expected || others.includes(json));
	const hurt = !isMeant(readYaml(source));
	const analysis = analyse(source, env);
	const here = (finding: Finding, length: number) =>
		/^format\//.test(finding.code) && finding.start <= end + length && finding.end >= lineStart(source, start);
	const seen = analysis.findings.some((finding) => here(finding, 0));
	const damaged: string[] = [];
	const isHarmed = (result: string) => {
		const now = readYaml(result);
		// What was read otherwise before the edit is not its doing.
		return now !== undefined && !isMeant(now) && now !== readYaml(source);
	};
	const all = fixAll(analysis, env);
	let current = applyChanges(source, all);
	if (all.length > 0 && isHarmed(current)) damaged.push('fix-all');
	let made: readonly TextChange[] | undefined = all;
	for (let round = 0; round < 4 && !isMeant(readYaml(current)) && made; round++) {
		made = preferred(current, (finding) => here(finding, current.length - source.length));
		if (!made) break;
		current = applyChanges(current, made);
		if (isHarmed(current)) damaged.push('preferred fix');
	}
	for (const finding of analysis.findings.filter((one) => here(one, 0)))
		for (const fix of finding.fixes ?? []) {
			const changes = fix.changes();
			if (!changes || changes.length === 0 || !mayBePreferred(analysis.charter, fix, changes)) continue;
			if (isHarmed(applyChanges(source, changes))) damaged.push(`${finding.code}: ${fix.title}`);
		}
	const repaired = isMeant(readYaml(current));
	const enter = layout.enter ? entered(laid, isMeant) : undefined;
	if (enter?.harmed) damaged.push('Enter');
	const pasted = layout.name === 'key: TEXT' || layout.name === '- TEXT' ? pastedText(laid, text, isMeant) : undefined;
	if (pasted?.harmed) damaged.push('paste');
	return { hurt, seen, repaired, damaged, leftByEnter: enter?.left, leftByPaste: pasted?.left };
}

const lineStart = (text: string, offset: number) => text.lastIndexOf('\n', offset - 1) + 1;

function preferred(source: string, here: (finding: Finding) => boolean): readonly TextChange[] | undefined {
	const analysis = analyse(source, env);
	for (const finding of analysis.findings.filter(here)) {
		const fix = finding.fixes?.find((one) => one.preferred);
		const changes = fix?.changes();
		if (fix && changes && changes.length > 0 && mayBePreferred(analysis.charter, fix, changes)) return changes;
	}
	return undefined;
}

interface Left {
	readonly left: boolean;
	readonly harmed: boolean;
}

/** What Enter at the end of its line leaves, without the line that it began. */
function entered({ source, end }: LaidOut, isMeant: IsMeant): Left {
	const lineEnd = source.indexOf('\n', end);
	const before = source.slice(lineStart(source, lineEnd), lineEnd);
	const written = enterText(before, '', '  ', '\n');
	const text = source.slice(0, lineEnd) + written + source.slice(lineEnd);
	const offset = lineEnd + written.length;
	const changes = onType({ charter: read(text), env, charterOf: (other) => read(other) }, offset, '\n');
	const result = applyChanges(text, changes ?? []);
	const below = result.length - (text.length - offset);
	const now = readYaml(result.slice(0, result.lastIndexOf('\n', below - 1)) + result.slice(below));
	return { left: !isMeant(now), harmed: changes !== undefined && now !== undefined && !isMeant(now) };
}

/** What a paste in place of the text leaves. */
function pastedText({ source, start, end }: LaidOut, text: string, isMeant: IsMeant): Left {
	const empty = source.slice(0, start) + source.slice(end);
	const found = paste(empty, { start, end: start }, text, standard);
	const now = readYaml(found ? applyChanges(empty, found.changes) : source);
	return { left: !isMeant(now), harmed: found !== undefined && now !== undefined && !isMeant(now) };
}
