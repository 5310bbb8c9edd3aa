import type { CancellationToken, TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import {
	type Analysis,
	type Charter,
	type CharterDocument,
	type CoverageReport,
	type DocumentOptions,
	defaultDocumentOptions,
	defaultEnvironment,
	documentOf,
	type Environment,
	evidenceFiles,
	judgeSteps,
	type Language,
	movedTo,
	overlay,
	read,
	readSteps,
	reportOf,
	SectionCache,
	type Standard,
} from '../engine/index';
import { isConfig } from '../judging/config';
import { environmentOf, readingStandard } from '../judging/environment';
import type { Settings } from '../judging/settings';
import type { JudgingContext } from './judging-context';
import { inSlices } from './slices';

/** One version of one charter, judged for one environment. */
export interface Judged {
	readonly document: TextDocument;
	readonly analysis: Analysis;
	readonly env: Environment;
	/** Names all that the findings were made from: the version, the settings, the files, the day. */
	readonly stamp: string;
}

/** One version of one charter, as far as its text goes. */
export interface JustRead {
	readonly document: TextDocument;
	readonly charter: Charter;
	/** Nothing is known of its files. */
	readonly env: Environment;
	/** Reads another text of the same charter. */
	readonly charterOf: (text: string) => Charter;
}

interface Entry {
	/** One object from opening to closing, whatever its version. */
	readonly document: TextDocument;
	/** Differs each time a document is opened: versions begin again then. */
	readonly opening: number;
	readonly sections: SectionCache;
	read?: { version: number; charter: Charter; standard: Standard };
	reading?: { version: number; standard: Standard; promise: Promise<Charter | undefined> };
	judged?: Judged;
	running?: { stamp: string; promise: Promise<Judged | undefined> };
	/** The last figures of a version that could be read whole. */
	lastGood?: { readonly report: CoverageReport; readonly text: string };
	report?: { stamp: string; report: CoverageReport };
}

/** The analyses of the open charters: one a version, shared by every feature, gone when the document is closed. */
export class Charters {
	readonly #entries = new Map<string, Entry>();
	/** Begins at the time: a client may keep result ids of an earlier run of the server. */
	#openings = Date.now();

	constructor(
		private readonly documents: TextDocuments<TextDocument>,
		private readonly context: JudgingContext,
	) {}

	/** The analysis of the document's latest version; undefined when it is closed, or the token cancelled. */
	async get(uri: string, token?: CancellationToken): Promise<Judged | undefined> {
		if (isConfig(uri)) return undefined;
		for (;;) {
			const document = this.documents.get(uri);
			if (!document || token?.isCancellationRequested) return undefined;
			const entry = this.#entry(document);
			const stamp = this.#stamp(document, entry);
			if (entry.judged?.stamp === stamp) return entry.judged;
			if (entry.running?.stamp !== stamp) entry.running = { stamp, promise: this.#run(document, stamp, entry) };
			const judged = await unlessCancelled(entry.running.promise, token);
			// Something newer came in the meantime, a version or settings: what was judged is yesterday's answer.
			if (judged && this.isLatest(judged)) return judged;
			if (token?.isCancellationRequested) return undefined;
			if (entry.running?.stamp === stamp) delete entry.running;
		}
	}

	/** Whether what was judged is still what there is to say of its document. */
	isLatest({ document, stamp }: Judged): boolean {
		return this.documents.get(document.uri) === document && this.#stamp(document, this.#entry(document)) === stamp;
	}

	/** The latest version of an open charter, read and not judged: for what must not wait. Undefined where it is closed. */
	async justRead(uri: string): Promise<JustRead | undefined> {
		if (isConfig(uri)) return undefined;
		const settings = await this.#settings(uri);
		const { own, language } = settings;
		const standard = readingStandard(this.context.standard, settings);
		const document = this.documents.get(uri);
		if (!document) return undefined;
		const entry = this.#entry(document);
		const { version } = document;
		const outdated = () => this.documents.get(uri) !== document || document.version !== version;
		const charter = await this.#readInSteps(entry, standard, outdated);
		if (!charter) return this.justRead(uri);
		const charterOf = (text: string) => read(text, standard, entry.sections);
		const env = defaultEnvironment(
			overlay(this.context.standard, { severities: own.severities }),
			this.context.today(),
			{
				language: this.context.languageOf(language),
			},
		);
		return { document, charter, env, charterOf };
	}

	/** The coverage of an open charter. While it cannot be read, the last good figures, marked as such. */
	async coverage(uri: string, token?: CancellationToken): Promise<CoverageReport | undefined> {
		const judged = await this.get(uri, token);
		if (!judged) return undefined;
		const entry = this.#entry(judged.document);
		if (entry.report?.stamp === judged.stamp) return entry.report.report;
		const { document, analysis, env } = judged;
		let report = reportOf(analysis, env, document);
		if (report.current) entry.lastGood = { report, text: document.getText() };
		else if (entry.lastGood)
			report = {
				...unreadable(movedTo(entry.lastGood.report, entry.lastGood.text, document.getText())),
				language: env.language,
				version: document.version,
				...(report.fault ? { fault: report.fault } : {}),
			};
		entry.report = { stamp: judged.stamp, report };
		return report;
	}

	/**
	 * The coverage of another text of a charter, its last committed version for one, with the settings of the charter and
	 * the files beside it as they are today. Undefined where the text cannot be read, or is no charter's.
	 */
	async coverageOf(uri: string, text: string, token: CancellationToken): Promise<CoverageReport | undefined> {
		await this.context.host.turn();
		if (token.isCancellationRequested) return undefined;
		const settings = await this.#settings(uri);
		const { turn } = this.context.host;
		const isCancelled = () => token.isCancellationRequested;
		const charter = await inSlices(
			readSteps(text, readingStandard(this.context.standard, settings)),
			turn,
			isCancelled,
		);
		if (!charter?.sound || !charter.root?.entries.some(({ key }) => key === 'charte' || key === 'initiative'))
			return undefined;
		const looked = await this.context.files.look(uri, evidenceFiles(charter), settings.evidenceRoots);
		await turn();
		const env = environmentOf(this.context, settings, looked);
		const analysis = await inSlices(judgeSteps(charter, env), turn, isCancelled);
		if (!analysis || isCancelled()) return undefined;
		return { ...reportOf(analysis, env, TextDocument.create(uri, 'charte', 0, text)), version: null };
	}

	/** An open charter as a document, in a language: that of its settings where none is given. Undefined where it is closed. */
	async document(
		uri: string,
		language: Language | undefined,
		options: Partial<DocumentOptions>,
		token: CancellationToken,
	): Promise<CharterDocument | undefined> {
		const judged = await this.get(uri, token);
		if (!judged) return undefined;
		const { document, analysis } = judged;
		const env = { ...judged.env, language: language ?? judged.env.language };
		// Findings say what they say in the language that they were made in.
		const told = env.language === judged.env.language ? analysis : await this.#inLanguage(uri, analysis, env, token);
		return told && documentOf(told, env, document, { ...defaultDocumentOptions, ...options });
	}

	/** A charter judged again in another language; undefined where nobody waits for it any more. */
	async #inLanguage(
		uri: string,
		{ charter }: Analysis,
		env: Environment,
		token: CancellationToken,
	): Promise<Analysis | undefined> {
		const isCancelled = () => token.isCancellationRequested;
		const told = await inSlices(judgeSteps(charter, env), this.context.host.turn, isCancelled);
		const isLeftOut = await this.context.configs.leavesOut(uri);
		return told && isLeftOut ? { ...told, findings: [], silenced: [] } : told;
	}

	/** The settings of a charter, under what its organisation decides. */
	async #settings(uri: string): Promise<Settings> {
		return this.context.configs.under(uri, this.context.settings.get(uri));
	}

	/** The latest version, read once with a standard; what else there is to do is done meanwhile. Undefined where it is outdated by then. */
	async #readInSteps(entry: Entry, standard: Standard, outdated: () => boolean): Promise<Charter | undefined> {
		const { document } = entry;
		const { version } = document;
		const known = knownRead(entry, standard);
		if (known) return known.charter;
		const { reading } = entry;
		if (reading?.version === version && reading.standard === standard) return reading.promise;
		const steps = readSteps(document.getText(), standard, entry.sections);
		const promise = inSlices(steps, this.context.host.turn, outdated);
		entry.reading = { version, standard, promise };
		const charter = await promise;
		if (entry.reading?.promise === promise) delete entry.reading;
		if (charter) entry.read = { version, standard, charter };
		return charter;
	}

	/** Forgets a closed document. */
	evict(uri: string): void {
		this.#entries.delete(uri);
	}

	#entry(document: TextDocument): Entry {
		const known = this.#entries.get(document.uri);
		if (known?.document === document) return known;
		const entry = { document, opening: this.#openings++, sections: new SectionCache() };
		this.#entries.set(document.uri, entry);
		return entry;
	}

	#stamp(document: TextDocument, entry: Entry): string {
		return `${entry.opening.toString(36)}.${document.version}.${this.context.settings.revision}.${this.context.configs.revision}.${this.context.files.revision}.${this.context.today()}`;
	}

	/** Lets the changes that wait already come in: reading a version that is outdated then would keep the last one waiting. */
	async #settled(document: TextDocument): Promise<void> {
		for (let seen: number | undefined; seen !== document.version; ) {
			seen = document.version;
			// A message that came in during the first turn is handled in the second.
			await this.context.host.turn();
			await this.context.host.turn();
		}
	}

	async #run(document: TextDocument, stamp: string, entry: Entry): Promise<Judged | undefined> {
		const { uri, version } = document;
		const outdated = () => this.documents.get(uri) !== document || document.version !== version;
		await this.#settled(document);
		if (outdated()) return undefined;
		const settings = await this.#settings(uri);
		if (outdated()) return undefined;
		const charter = await this.#readInSteps(entry, readingStandard(this.context.standard, settings), outdated);
		if (!charter) return undefined;
		await this.#settled(document);
		if (outdated()) return undefined;
		const looked = await this.context.files.look(uri, evidenceFiles(charter), settings.evidenceRoots);
		if (outdated()) return undefined;
		const env = environmentOf(this.context, settings, looked);
		const judged = await inSlices(judgeSteps(charter, env), this.context.host.turn, outdated);
		if (!judged || outdated()) return undefined;
		// What the organisation leaves out is helped with, and not judged.
		const leftOut = await this.context.configs.leavesOut(uri);
		if (outdated()) return undefined;
		const analysis = leftOut ? { ...judged, findings: [], silenced: [] } : judged;
		entry.judged = { document, analysis, env, stamp };
		return entry.judged;
	}
}

/** What was read of the latest version with a standard; undefined where it has not been. */
function knownRead({ document, read: known }: Entry, standard: Standard): Entry['read'] {
	return known?.version === document.version && known.standard === standard ? known : undefined;
}

/** Figures of a text that cannot be read any more: nothing can be inserted into it either. */
function unreadable(report: CoverageReport): CoverageReport {
	const practices = report.practices.map((practice) => ({
		...practice,
		actions: practice.actions.map((action) => (action.canInsert ? { ...action, canInsert: false } : action)),
	}));
	return { ...report, practices, current: false };
}

/** What a promise gives; undefined as soon as the token is cancelled, however long the client's answers take. */
function unlessCancelled<T>(promise: Promise<T>, token: CancellationToken | undefined): Promise<T | undefined> {
	if (!token) return promise;
	return new Promise((resolve, reject) => {
		const listening = token.onCancellationRequested(() => resolve(undefined));
		promise.then(resolve, reject).finally(() => listening.dispose());
	});
}
