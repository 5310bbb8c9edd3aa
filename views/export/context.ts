/** What an export says beside the report. */
export interface ExportContext {
	/** The charter's name as people know it, never an absolute path: `permis/permis.charte.yaml`. */
	readonly file: string;
	/** A report for who works on the charter: it says where each thing stands in the text, and lists what is left to do. */
	readonly locations?: boolean;
	/** Of a site: where its first page is, and what it is called. */
	readonly home?: { readonly href: string; readonly title: string };
}
