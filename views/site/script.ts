/** What filters the rows of the index. It runs in any page, alone; without it, all rows are there. */
export const siteScript = `(() => {
	const fold = (text) => text.normalize('NFD').replace(/\\p{M}/gu, '').toLowerCase();
	const form = document.querySelector('form.find');
	const rows = [...document.querySelectorAll('#portefeuille tbody tr')].map((row) => ({ row, text: fold(row.dataset.texte || '') }));
	const shown = document.querySelector('#montrees');
	const [text, phase, gaps] = ['texte', 'phase', 'ecarts'].map((name) => form.elements.namedItem(name));
	const filter = () => {
		const words = fold(text.value).split(/\\s+/).filter(Boolean);
		let count = 0;
		for (const one of rows) {
			const fits = words.every((word) => one.text.includes(word)) && (phase.value === '' || one.row.dataset.phase === phase.value) && (!gaps.checked || one.row.dataset.ecart === 'oui');
			one.row.hidden = !fits;
			if (fits) count++;
		}
		shown.textContent = shown.dataset[count === 1 || (count === 0 && document.documentElement.lang === 'fr') ? 'une' : 'plusieurs'].replace('{0}', count).replace('{1}', rows.length);
	};
	form.hidden = false;
	form.addEventListener('input', filter);
	form.addEventListener('submit', (event) => event.preventDefault());
	filter();
})();`;
