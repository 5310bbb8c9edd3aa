// What the panel says to people who do not see it.
import { eventually, ui } from './ui';

/** Keeps from now on what the panel announces: it is taken away by itself after some seconds. */
export async function listen(): Promise<void> {
	await ui.panel.eval(
		'#page',
		`(() => {
			if (window.announced) return;
			window.announced = [];
			const live = document.getElementById('announce');
			new MutationObserver(() => live.textContent && window.announced.push(live.textContent)).observe(live, {
				childList: true,
				characterData: true,
				subtree: true,
			});
		})()`,
	);
}

/** Waits until a text is announced, after what was waited for before. */
export async function said(text: string): Promise<void> {
	await eventually(`the announcement of “${text}”`, async () => {
		const announced = await ui.panel.eval<string[]>('#page', 'window.announced');
		const at = announced.findIndex((one) => one.includes(text));
		if (at < 0) throw new Error(announced.join(' | '));
		await ui.panel.eval('#page', `window.announced.splice(0, ${at + 1}).length`);
		return true;
	});
}
