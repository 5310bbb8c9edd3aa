/** Reports for the tests of the exports: of the samples, of the panel's fixtures, and of charters that mean harm. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { reportOf as engineReport } from '../../../server/engine/coverage/report';
import type { ActionCoverage, CoverageReport } from '../../../server/protocol';
import { reportOf } from '../../panel/report';
import { analyse, defaultEnvironment } from '../../standard';

const folder = join(process.cwd(), 'samples');

/** The engine's report of a charter's text. */
export function reported(text: string, language: 'fr' | 'en' = 'fr'): CoverageReport {
	const exists = (path: string) => (existsSync(join(folder, path)) ? 'file' : 'none');
	const env = { ...defaultEnvironment('2026-11-22', { exists }), language };
	const document = TextDocument.create('file:///essai.charte.yaml', 'charte', 1, text);
	return engineReport(analyse(text, env), env, document);
}

/** The reports that every format is tried on, by name. */
export const reports: Readonly<Record<string, CoverageReport>> = {
	...Object.fromEntries(
		readdirSync(folder)
			.filter((name) => name.endsWith('.charte.yaml'))
			.map((name) => [name, reported(readFileSync(join(folder, name), 'utf8'))]),
	),
	beta: reportOf(),
	'current, in English': reportOf({ edition: 'courante', language: 'en' }),
	blank: reportOf({ blank: true }),
	'without a phase': reportOf({ phase: null }),
	'that cannot be read now': reportOf({ current: false }),
	'of an empty file': reported(''),
};

/** Texts that mean harm, or that few have thought of. */
export const hostileTexts: readonly string[] = [
	'<script>alert(1)</script>',
	'"><img src=x onerror=alert(1)>',
	'</style><style>*{display:none}</style>',
	'</table></main><!-- ',
	'=HYPERLINK("http://exemple.test","x")',
	'+1',
	'-1',
	'@SUM(A1)',
	"'déjà",
	'\t=1',
	'a,b;c"d\r\ne\nf',
	'\u202Eמתהפך\u2066 عربى',
	'| cellule | *gras* [lien](javascript:alert(1)) `code` \\',
	'a\0b\ud800c\udc00',
	'émoji 👩🏽‍💻 et {0} $& $1',
	'mot '.repeat(2500),
	'x'.repeat(10_000),
];

/** The practices whose actions hold a text given: enough for every status. */
const full = 5;

/** A report in which every text of the charter is `text` up to its fifth practice, in actions of all statuses. */
export function reportFullOf(text: string, language: 'fr' | 'en' = 'fr'): CoverageReport {
	const plain = reportOf({ language, name: text, organisation: text });
	const range = { start: { line: 4, character: 2 }, end: { line: 4, character: 9 } };
	const fill = (action: ActionCoverage): ActionCoverage => ({
		...action,
		responsible: text,
		dueDate: text,
		justification: text,
		reason: text,
		comment: text,
		assessedOn: text,
		assessedBy: text,
		stale: true,
		lacks: [text],
		detected: action.indication === 'absent' ? [] : [{ path: text, range }],
		evidence: (['resolved', 'broken', 'unknown', 'notVerified'] as const).map((state) => ({
			text,
			kind: state === 'notVerified' ? 'url' : 'file',
			state,
			range,
		})),
	});
	return {
		...plain,
		initiative: { ...plain.initiative, responsible: text, type: text },
		practices: plain.practices.map((practice) =>
			practice.number > full
				? practice
				: {
						...practice,
						actions: practice.actions.map(fill),
						findings: [{ code: 'format/valeur', severity: 'error', message: text, range, actions: [] }],
					},
		),
	};
}
