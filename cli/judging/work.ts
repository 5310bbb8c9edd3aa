/** What is made of each charter of a run, in this thread or in others. */
import {
	type CharterDocument,
	type CoverageReport,
	type DocumentOptions,
	documentOf,
	type Finding,
	fixAll,
	portfolioRow,
	reportOf,
	type TextChange,
} from '../../server/engine/index';
import type { PortfolioRow } from '../../server/protocol';
import { coverageToHtml } from '../../views/export/html';
import { type CheckedCharter, type Severity, severities } from '../../views/findings/checked';
import type { Judged } from './judge';
import { resultOf } from './result';

/** What is wanted of each charter. Plain data: it travels to worker threads. */
export type Work =
	| { readonly kind: 'check'; readonly fixes: boolean }
	| { readonly kind: 'fix' }
	| { readonly kind: 'row' }
	| { readonly kind: 'report' }
	| { readonly kind: 'document'; readonly options: DocumentOptions }
	| {
			readonly kind: 'page';
			readonly home: { readonly href: string; readonly title: string };
			readonly locations: boolean;
	  };

/** What is made of a charter, by the kind of work. Plain data. */
export interface Results {
	readonly check: CheckedCharter;
	/** The safe fixes, as changes of the text. */
	readonly fix: readonly TextChange[];
	readonly row: PortfolioRow;
	/** `worst`: the gravest of its findings. */
	readonly report: { readonly report: CoverageReport; readonly worst?: Severity };
	readonly document: CharterDocument;
	/** A page of a site, as HTML. */
	readonly page: { readonly row: PortfolioRow; readonly html: string };
}

export type ResultOf<W extends Work> = Results[W['kind']];

/** Does the work on one charter. */
export function perform<W extends Work>(work: W, judged: Judged, file: string): ResultOf<W> {
	return make(work, judged, file) as ResultOf<W>;
}

function make(work: Work, judged: Judged, file: string): Results[Work['kind']] {
	const { document, analysis, env } = judged;
	switch (work.kind) {
		case 'check':
			return resultOf(judged, file, work);
		case 'fix':
			return fixAll(analysis, env);
		case 'row':
			return portfolioRow(document.uri, analysis);
		case 'report': {
			const worst = worstOf(analysis.findings);
			return { report: reportOf(analysis, env, document), ...(worst ? { worst } : {}) };
		}
		case 'document':
			return documentOf(analysis, env, document, work.options);
		case 'page': {
			const report = reportOf(analysis, env, document);
			const { home, locations } = work;
			return { row: portfolioRow(document.uri, analysis), html: coverageToHtml(report, { file, home, locations }) };
		}
	}
}

function worstOf(findings: readonly Finding[]): Severity | undefined {
	return severities.find((one) => findings.some(({ severity }) => severity === one));
}
