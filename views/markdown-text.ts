/** Text out of a charter, for Markdown. Nothing here needs the editor. */
import { oneLine } from './one-line';

/** The text on one line, with nothing left that Markdown or HTML would act upon. */
export function markdownText(text: string): string {
	return oneLine(text)
		.replace(/[\\`*_{}[\]()<>#|~$&!:@.]/g, '\\$&')
		.replace(/^([-+])/, '\\$1')
		.replace(/^(\d+)([.)])/, '$1\\$2');
}
