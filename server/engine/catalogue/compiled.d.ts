/** The data of `practices/` and `snippets/`, validated and compiled by the build (`scripts/data/`). */
declare module 'practices:catalogue' {
	const data: import('./types').CatalogueData;
	export default data;
}

declare module 'practices:snippets' {
	const snippets: readonly import('./types').Snippet[];
	export default snippets;
}
