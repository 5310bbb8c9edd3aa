/** The edits that answer an action of the standard, or leave a finding out: the client asks for them and applies them. */
import type { CancellationToken } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import {
	addEvidence,
	changeDetails,
	type Details,
	declare,
	detailKeys,
	insertStart,
	type NewDeclaration,
	type NewSuppression,
	reasons,
	type Standard,
	statuses,
	suppress,
	type TextChange,
} from '../../engine/index';
import { textEdits } from '../../features/shared/text-edits';
import {
	type AddEvidenceParams,
	addEvidenceRequest,
	type DeclareParams,
	type DetailsParams,
	declareRequest,
	detailsRequest,
	type EditResult,
	type IgnoreParams,
	type InsertParams,
	type InsertResult,
	ignoreRequest,
	insertRequest,
} from '../../protocol';
import type { ServerContext } from '../context';

export function registerDeclarations(context: ServerContext): void {
	const { connection, standard } = context;
	connection.onRequest(declareRequest, (params: DeclareParams, token: CancellationToken) =>
		context.answer<EditResult | null>(params.uri, token, null, ({ document, analysis }) => {
			const declaration = readDeclaration(params, standard);
			const changes = declaration && declare(analysis.charter, analysis.assessment, declaration);
			return editResult(document, changes);
		}),
	);
	connection.onRequest(insertRequest, (params: InsertParams, token: CancellationToken) =>
		context.answer<InsertResult | null>(params.uri, token, null, ({ document, analysis, env }) => {
			const one = analysis.assessment.actions.find(({ action }) => action.id === params.action);
			const changes = one && insertStart(analysis.charter, one, env.language);
			const first = changes?.[0];
			const result = editResult(document, changes);
			return first && result ? { ...result, at: document.positionAt(first.start) } : null;
		}),
	);
	connection.onRequest(addEvidenceRequest, (params: AddEvidenceParams, token: CancellationToken) =>
		context.answer<EditResult | null>(params.uri, token, null, ({ document, analysis }) => {
			const action = standard.action(params.action);
			const evidence = String(params.evidence ?? '');
			const changes = action && addEvidence(analysis.charter, analysis.assessment, action, evidence);
			return editResult(document, changes);
		}),
	);
	connection.onRequest(detailsRequest, (params: DetailsParams, token: CancellationToken) =>
		context.answer<EditResult | null>(params.uri, token, null, ({ document, analysis }) => {
			const action = standard.action(params.action);
			const changes = action && changeDetails(analysis.charter, analysis.assessment, action, readDetails(params));
			return editResult(document, changes);
		}),
	);
	connection.onRequest(ignoreRequest, (params: IgnoreParams, token: CancellationToken) =>
		context.answer<EditResult | null>(params.uri, token, null, ({ document, analysis }) => {
			const suppression = readSuppression(params, document);
			const change = suppression && suppress(analysis.charter, suppression);
			return editResult(document, change && [change]);
		}),
	);
}

/** The edits of some changes, for the version that they were made for; null where there are none to make. */
function editResult(document: TextDocument, changes: readonly TextChange[] | undefined): EditResult | null {
	return changes ? { version: document.version, edits: textEdits(document, changes) } : null;
}

/** What a client asks to declare; undefined where there is no such action or status. */
function readDeclaration(
	{ action: id, status, reason, justification }: DeclareParams,
	standard: Standard,
): NewDeclaration | undefined {
	const action = standard.action(id);
	if (!action || !statuses.includes(status)) return undefined;
	return {
		action,
		status,
		reason: reason && reasons.includes(reason) ? reason : undefined,
		justification: typeof justification === 'string' ? justification : undefined,
	};
}

/** What a client asks to change of a declaration; what is no text is left out. */
function readDetails({ fields, evidence }: DetailsParams): Details {
	const texts = detailKeys.flatMap((key) => {
		const text = fields?.[key];
		return typeof text === 'string' ? [[key, text] as const] : [];
	});
	return {
		fields: Object.fromEntries(texts),
		evidence: (Array.isArray(evidence) ? evidence : []).map((one) => ({
			was: String(one?.was ?? ''),
			becomes: String(one?.becomes ?? ''),
		})),
	};
}

/** What a client asks to leave out; undefined where its code could not stand in a comment. */
function readSuppression(
	{ code, position, wholeFile, reason }: IgnoreParams,
	document: TextDocument,
): NewSuppression | undefined {
	if (typeof code !== 'string' || !/^[^\s:,]+$/.test(code) || typeof position?.line !== 'number') return undefined;
	return {
		code,
		offset: document.offsetAt(position),
		wholeFile: wholeFile === true,
		reason: typeof reason === 'string' ? reason : '',
	};
}
