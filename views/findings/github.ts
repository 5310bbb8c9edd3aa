/** Findings as the workflow commands by which GitHub Actions annotates lines. */
import type { FindingsReport, Severity } from './checked';

const commands = {
	error: 'error',
	warning: 'warning',
	information: 'notice',
	hint: 'notice',
} as const satisfies Record<Severity, string>;

const data = (text: string) => text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
const property = (text: string) => data(text).replace(/:/g, '%3A').replace(/,/g, '%2C');

/** One annotation a finding. A column where the finding ends is said only on one line, as the command has it. */
export function githubReport(): FindingsReport {
	return {
		begin: () => '',
		charter: ({ file, findings, shortfalls }) =>
			[
				...findings.map(({ code, severity, message, range: { start, end } }) => {
					const places = [
						`file=${property(file)}`,
						`line=${start.line + 1}`,
						`endLine=${end.line + 1}`,
						...(start.line === end.line ? [`col=${start.character + 1}`, `endColumn=${end.character + 1}`] : []),
						`title=${property(code)}`,
					];
					return `::${commands[severity]} ${places.join(',')}::${data(message)}\n`;
				}),
				...shortfalls.map((text) => `::error file=${property(file)}::${data(text)}\n`),
			].join(''),
		end: ({ unreadable }) =>
			unreadable.map(({ file, message }) => `::error file=${property(file)}::${data(message)}\n`).join(''),
	};
}
