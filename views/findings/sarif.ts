/** Findings as SARIF 2.1.0 (OASIS), the format that code hosts and security tools read. */
import type { Location, PropertyBag, Region, ReportingDescriptor, Result } from 'sarif';
import type { TextRange } from '../../server/engine/coverage/types';
import type { CheckedFinding, CheckedFix, FindingsReport, Severity, SilencedFinding } from './checked';

/** What is known of the code of a finding. */
export interface RuleText {
	/** In a few words. */
	readonly title: string;
	/** What it means and how to satisfy it, as plain text and as Markdown. */
	readonly help: { readonly text: string; readonly markdown: string };
	/** The page of the standard that it comes from. */
	readonly page?: string;
	readonly severity: Severity;
}

/** What the report says beside the findings. */
export interface SarifContext {
	/** Version of the program. */
	readonly version: string;
	readonly language: string;
	/** `YYYY-MM-DD`. */
	readonly today: string;
	readonly rule: (code: string) => RuleText;
}

const levels = { error: 'error', warning: 'warning', information: 'note', hint: 'note' } as const satisfies Record<
	Severity,
	Result.level
>;

/** Name of our fingerprint; its number changes with the way in which it is made. */
const fingerprint = 'charte/v1';

/** SARIF counts lines and columns from 1; columns are UTF-16, as in LSP. */
function regionOf({ start, end }: TextRange): Region {
	return {
		startLine: start.line + 1,
		startColumn: start.character + 1,
		endLine: end.line + 1,
		endColumn: end.character + 1,
	};
}

/** A path with `/` as a relative reference of a URI. */
export function fileReference(file: string): string {
	// A first segment that holds a colon would be read as a scheme.
	const escaped = file.split('/').map(encodeURIComponent).join('/');
	// What Windows keeps on another drive or on a share has no relative path.
	if (/^[a-z]:\//i.test(file)) return `file:///${escaped.replace('%3A', ':')}`;
	if (file.startsWith('//')) return `file:${escaped}`;
	return escaped.startsWith('/') ? `file://${escaped}` : escaped;
}

function artifactOf(file: string) {
	const uri = fileReference(file);
	return uri.startsWith('file:') ? { uri } : { uri, uriBaseId: '%SRCROOT%' };
}

function locationOf(file: string, range: TextRange, message?: string): Location {
	return {
		physicalLocation: { artifactLocation: artifactOf(file), region: regionOf(range) },
		...(message === undefined ? {} : { message: { text: message } }),
	};
}

function fixOf(file: string, { title, changes }: CheckedFix) {
	return {
		description: { text: title },
		artifactChanges: [
			{
				artifactLocation: artifactOf(file),
				replacements: changes.map(({ range, newText }) => ({
					deletedRegion: regionOf(range),
					...(newText === '' ? {} : { insertedContent: { text: newText } }),
				})),
			},
		],
	};
}

function propertiesOf({ practice, action, actions, severity }: CheckedFinding): PropertyBag {
	return {
		severity,
		...(practice ? { practice } : {}),
		...(action ? { action } : {}),
		...(actions ? { actions: [...actions] } : {}),
	};
}

/** One result of a file. The reason of a comment that silences it makes it suppressed in the source. */
export function resultOf(file: string, finding: CheckedFinding | SilencedFinding): Result {
	const fixes = (finding.fixes ?? []).filter(({ changes }) => changes.length > 0);
	return {
		ruleId: finding.code,
		level: levels[finding.severity],
		message: { text: finding.message },
		locations: [locationOf(file, finding.range)],
		...(finding.related?.length
			? {
					relatedLocations: finding.related.map((one, id) => ({ id, ...locationOf(file, one.range, one.message) })),
				}
			: {}),
		partialFingerprints: { [fingerprint]: finding.fingerprint },
		...('reason' in finding ? { suppressions: [{ kind: 'inSource' as const, justification: finding.reason }] } : {}),
		...(fixes.length > 0 ? { fixes: fixes.map((fix) => fixOf(file, fix)) } : {}),
		properties: propertiesOf(finding),
	};
}

function ruleOf(code: string, { title, help, page, severity }: RuleText): ReportingDescriptor {
	return {
		id: code,
		shortDescription: { text: title },
		fullDescription: { text: title },
		help,
		...(page ? { helpUri: page } : {}),
		defaultConfiguration: { level: levels[severity] },
	};
}

/** A report of one run. The rules that it names come last, when they are known. */
export function sarifReport({ version, language, today, rule }: SarifContext): FindingsReport {
	const codes = new Set<string>();
	let first = true;
	return {
		begin: () =>
			`{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"columnKind":"utf16CodeUnits","language":${JSON.stringify(language === 'fr' ? 'fr-CA' : 'en-CA')},"results":[`,
		charter({ file, findings, silenced }) {
			let text = '';
			for (const finding of [...findings, ...silenced]) {
				codes.add(finding.code);
				text += `${first ? '' : ','}\n${JSON.stringify(resultOf(file, finding))}`;
				first = false;
			}
			return text;
		},
		end({ unreadable }) {
			const driver = {
				name: 'charte',
				fullName: 'Charte numérique',
				semanticVersion: version,
				rules: [...codes].sort().map((code) => ruleOf(code, rule(code))),
			};
			const invocation = {
				executionSuccessful: unreadable.length === 0,
				toolExecutionNotifications: unreadable.map(({ file, message }) => ({
					level: 'error',
					message: { text: message },
					locations: [{ physicalLocation: { artifactLocation: artifactOf(file) } }],
				})),
			};
			return `\n],"tool":${JSON.stringify({ driver })},"invocations":[${JSON.stringify(invocation)}],"properties":${JSON.stringify({ date: today })}}]}\n`;
		},
	};
}
