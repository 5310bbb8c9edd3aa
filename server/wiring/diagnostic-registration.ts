import { type Connection, type Disposable, DocumentDiagnosticRequest } from 'vscode-languageserver';

/** What the client may ask of findings: those of open documents, or those of the whole workspace too. */
export class DiagnosticRegistration {
	#changing: Promise<unknown> = Promise.resolve();
	#current: { readonly whole: boolean; readonly end: Disposable } | undefined;

	constructor(private readonly connection: Connection) {}

	/** The client drops what it shows of a registration that ends, so one takes the other's place only where they differ. */
	change(whole: boolean): Promise<unknown> {
		this.#changing = this.#changing
			.then(() => this.#replace(whole))
			.catch((error: unknown) => {
				this.connection.console.error(String(error));
			});
		return this.#changing;
	}

	async #replace(whole: boolean): Promise<void> {
		if (this.#current?.whole === whole) return;
		this.#current?.end.dispose();
		this.#current = undefined;
		const end = await this.connection.client.register(DocumentDiagnosticRequest.type, {
			documentSelector: null,
			identifier: 'charte',
			interFileDependencies: false,
			workspaceDiagnostics: whole,
		});
		this.#current = { whole, end };
	}
}
