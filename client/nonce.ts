/** A number used once, by which a page lets in its own script alone: 32 hexadecimal digits that are hard to guess. */
export function newNonce(): string {
	const { crypto } = globalThis as unknown as { crypto: { getRandomValues(bytes: Uint8Array): Uint8Array } };
	return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
