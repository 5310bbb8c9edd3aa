/** The data of `practices/` and `snippets/`, validated and compiled by the build (`scripts/data/`). */
declare module 'practices:catalogue' {
	const data: import('../server/engine/index').CatalogueData;
	export default data;
}

declare module 'practices:snippets' {
	const snippets: readonly import('../server/engine/index').Snippet[];
	export default snippets;
}

declare module 'practices:findings' {
	const descriptions: readonly import('../server/engine/index').FindingDescription[];
	export default descriptions;
}

declare module 'practices:substance' {
	const words: import('../server/engine/index').SubstanceWords;
	export default words;
}

declare module 'practices:wording' {
	const wording: import('../server/engine/index').Wording;
	export default wording;
}
