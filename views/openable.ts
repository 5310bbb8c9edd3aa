/** What the page and its host both know of evidence. */

/** Whether an address may be handed to the system: anything else that has a scheme could run something. */
export function isOpenable(address: string): boolean {
	return /^(?:https?:\/\/|mailto:)[^\s\\]+$/i.test(address.trim());
}
