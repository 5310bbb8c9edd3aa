/** What an export says beside the report. */
export interface ExportContext {
	/** The charter's name as people know it, never an absolute path: `permis/permis.charte.yaml`. */
	readonly file: string;
}
