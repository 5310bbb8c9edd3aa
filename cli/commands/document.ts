/** `document`: a charter as a document that people read, print and sign. */
import { realpathSync } from 'node:fs';
import { extname } from 'node:path';
import type { Command } from 'commander';
import type { CharterDocument } from '../../server/engine/index';
import { documentToHtml } from '../../views/document/html';
import { documentToMarkdown } from '../../views/document/markdown';
import { overCharters } from '../charters';
import type { RunContext } from '../context';
import { exitCodes, Stop, UsageError } from '../io';
import { addJudging, choose, type JudgeFlags, judgeOptions } from '../options';
import { openOutput } from '../output';
import { absolutePath, pathKey } from '../paths';
import { select } from '../selection';
import type { Source } from '../sources';
import { documentTexts } from '../texts/document';

const formats = ['html', 'docx', 'markdown'] as const;
type Format = (typeof formats)[number];

/** The forms by the ends of file names. */
const formatsOfNames: Readonly<Record<string, Format>> = {
	'.html': 'html',
	'.htm': 'html',
	'.docx': 'docx',
	'.md': 'markdown',
	'.markdown': 'markdown',
};

const papers = { lettre: 'letter', letter: 'letter', a4: 'a4' } as const;

interface DocumentFlags extends JudgeFlags {
	readonly format?: string;
	readonly sortie?: string;
	readonly sansAnnexe?: true;
	readonly sansVides?: true;
	readonly projet?: true;
	readonly papier?: string;
}

export function addDocument(program: Command, context: RunContext): void {
	const say = (key: keyof typeof documentTexts, ...args: string[]) => context.say(documentTexts, key, ...args);
	const command = program
		.command('document')
		.description(say('about'))
		.argument('<fichier>', say('charter'))
		.option('-f, --format <forme>', say('format', formats.join(', ')))
		.option('--output, --sortie <fichier>', say('output'))
		.option('--without-annex, --sans-annexe', say('withoutAnnex'))
		.option('--without-empty, --sans-vides', say('withoutEmpty'))
		.option('--draft, --projet', say('draft'))
		.option('--paper, --papier <papier>', say('paper'));
	addJudging(command, context).action((file: string) =>
		writeDocument(file, command.optsWithGlobals<DocumentFlags>(), context),
	);
}

async function writeDocument(file: string, flags: DocumentFlags, context: RunContext): Promise<void> {
	const { sortie, papier } = flags;
	const named = sortie === undefined ? undefined : formatsOfNames[extname(sortie).toLowerCase()];
	const format =
		flags.format === undefined ? (named ?? 'markdown') : choose(context, '--format', flags.format, formats);
	const paper =
		papier === undefined
			? undefined
			: choose(context, '--papier', papier.toLowerCase(), ['lettre', 'letter', 'a4'] as const);
	if (format !== 'docx' && paper !== undefined) throw new UsageError(context.say(documentTexts, 'onlyDocx'));
	const isFile = sortie !== undefined && sortie !== '-';
	if (format === 'docx' && !isFile) throw new UsageError(context.say(documentTexts, 'needsFile'));
	const options = await judgeOptions(flags, context);
	const found = await select([file], { stdinName: flags.nomStdin }, options, context);
	if (!found) return;
	const [source] = found.sources;
	if (!source) return;
	if (found.sources.length > 1) throw new UsageError(context.say(documentTexts, 'oneOnly'));
	if (isFile && isSame(absolutePath(sortie, context.io.cwd), source))
		throw new UsageError(context.say(documentTexts, 'wouldHarm', sortie));
	const work = {
		kind: 'document',
		options: { empty: !flags.sansVides, coverage: !flags.sansAnnexe, draft: flags.projet === true },
	} as const;
	for await (const outcome of overCharters([source], work, options, context.io)) {
		if ('unreadable' in outcome) {
			await context.complain(context.unreadable(source.shown, outcome.unreadable), exitCodes.unreadable);
			return;
		}
		const document = outcome.result;
		// All is made before the file is opened: one that is there is not emptied for nothing.
		const content = await contentOf(document, format, paper && papers[paper], context);
		const output = await openOutput(sortie, context);
		await output.write(content);
		await output.close();
		// An empty charter is not read, and nothing in it is wrong.
		if (document.fault && document.findings.some(({ severity }) => severity === 'error'))
			await context.complain(context.say(documentTexts, 'notWhole', source.shown), exitCodes.unreadable);
	}
}

async function contentOf(
	document: CharterDocument,
	format: Format,
	paper: 'letter' | 'a4' = 'letter',
	context: RunContext,
): Promise<string | Uint8Array> {
	if (format === 'html') return documentToHtml(document);
	if (format === 'markdown') return documentToMarkdown(document);
	const write = await context.io.loadDocx?.();
	if (!write) throw new Stop(context.say(documentTexts, 'noDocx'), exitCodes.unreadable);
	return write(document, { paper });
}

/** Whether a file is the one that a charter is read from, by whatever way it is named. */
function isSame(file: string, source: Source): boolean {
	try {
		return pathKey(file) === pathKey(source.path) || pathKey(realpathSync(file)) === pathKey(realpathSync(source.path));
	} catch {
		return false;
	}
}
