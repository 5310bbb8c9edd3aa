/** The data of `practices/` and `snippets/`, validated and compiled by the build (`scripts/data/`). */
declare module 'practices:catalogue' {
	const data: import('./types').CatalogueData;
	export default data;
}

declare module 'practices:snippets' {
	const snippets: readonly import('./types').Snippet[];
	export default snippets;
}

declare module 'practices:constats' {
	const descriptions: readonly import('./types').FindingDescription[];
	export default descriptions;
}

declare module 'practices:formulation' {
	const wording: import('./types').Wording;
	export default wording;
}
