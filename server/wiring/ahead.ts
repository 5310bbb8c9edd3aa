/** What is done before anybody asks, where the client lets it be. */
import type { ServerContext } from './context';

/** How long the client is given to open a document of its own, in ms. */
const delay = 300;

/**
 * Reads a charter of the workspace where none is open: the first judgement of a process takes ten times as long as the
 * next, for its code is compiled and its tables are made, and nobody has to wait for that.
 */
export function readAhead(context: ServerContext): void {
	const { client, host, documents, workspace } = context;
	if (!client.options.ahead) return;
	const isIdle = () => documents.all().length === 0;
	const read = async () => {
		if (!isIdle()) return;
		const [first] = (await workspace.list()).values();
		if (first !== undefined && isIdle()) await workspace.summary(first);
	};
	host.after(delay, () => context.inBackground(read()));
}
