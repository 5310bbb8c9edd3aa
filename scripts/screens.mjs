// The pictures that scripts/screenshots.mjs takes. `run(ui, { locale, theme, t })` brings the editor to the state to show
// with the helpers of scripts/lib/ui-driver.mjs; `t(fr, en)` chooses the text of the run's language. The picture is taken after it.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './lib/run.mjs';

function samples() {
	try {
		return readdirSync(join(root, 'samples'), { recursive: true })
			.filter((name) => /\.ya?ml$/.test(name))
			.sort();
	} catch {
		return [];
	}
}

const first = (samples()[0] ?? 'exemple.charte.yaml').split(/[\\/]/).at(-1);

export const screens = [
	{
		name: 'sample',
		run: async (ui) => {
			await ui.open(first);
			await ui.pause(1500);
		},
	},
];
