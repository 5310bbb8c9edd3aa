// The snippets that the editor itself lists, for *Insert Snippet* and *Fill File with Snippet*: whole charters and sections.

/** What tells the languages apart, for the files of snippets cannot be in the editor's own. */
const languages = [
	{ id: 'fr', name: 'français' },
	{ id: 'en', name: 'English' },
];

/**
 * The files of the manifest's `contributes.snippets`, from the snippets of a standard. None has a prefix: completion offers
 * them already, and the editor would offer them twice.
 *
 * @param {readonly {kind: string, section?: string, body: object, description: object}[]} snippets
 * @returns {Record<string, string>} The text of each file, by its path from the root of the repository.
 */
export function staticSnippets(snippets) {
	const files = languages.map(({ id, name }) => {
		const charters = snippets
			.filter(({ kind }) => kind === 'charter')
			.map((snippet) => [
				`${snippet.description[id]} (${name})`,
				// Without a description the editor shows the beginning of the body.
				{ isFileTemplate: true, description: snippet.prefix, body: linesOf(snippet, id) },
			]);
		const sections = snippets
			.filter((snippet) => snippet.kind === 'section' && !snippet.section.includes('.'))
			.map((snippet) => [
				`Section ${snippet.section} (${name})`,
				{ description: snippet.description[id], body: linesOf(snippet, id) },
			]);
		const text = `${JSON.stringify(Object.fromEntries([...charters, ...sections]), null, '\t')}\n`;
		return [`snippets/static/charte.${id}.json`, text];
	});
	return Object.fromEntries(files);
}

const linesOf = (snippet, language) => snippet.body[language].split('\n');
