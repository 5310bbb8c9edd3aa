import { join } from 'node:path';

/** Loads a bundle that lies beside this one, once. What is not needed at the start is in one of its own: to read it takes time. */
export function load<T>(name: 'client.main.js' | 'client.lsp.js'): T {
	return require(join(__dirname, name)) as T;
}
