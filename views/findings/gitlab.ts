/** Findings as GitLab’s Code Quality report. */
import type { FindingsReport, Severity } from './checked';

const grades = { error: 'critical', warning: 'major', information: 'minor', hint: 'info' } as const satisfies Record<
	Severity,
	string
>;

/** One array. The fingerprint tells two findings of one report apart, and the same one of two reports. */
export function gitlabReport(): FindingsReport {
	let first = true;
	return {
		begin: () => '[',
		charter({ file, findings }) {
			let text = '';
			for (const { code, severity, message, range, fingerprint } of findings) {
				const one = {
					description: message,
					check_name: code,
					fingerprint,
					severity: grades[severity],
					location: { path: file, lines: { begin: range.start.line + 1, end: range.end.line + 1 } },
				};
				text += `${first ? '' : ','}\n${JSON.stringify(one)}`;
				first = false;
			}
			return text;
		},
		end: () => '\n]\n',
	};
}
