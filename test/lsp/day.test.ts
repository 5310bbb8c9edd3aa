/** The day of the client, on servers whose processes run by other clocks. */
import assert from 'node:assert/strict';
import { dayIn } from '../../server/judging/day';
import type { CoverageReport } from '../../server/protocol';
import { clients, uri } from './charters';
import type { LspClient } from './client';

/** Between these two it is never the same day. */
const [east, west] = ['Pacific/Kiritimati', 'Etc/GMT+12'];

const due = (date: string) =>
	`charte: 1\ninitiative:\n  nom: Permis\n  organisme: Ministère\n  phase: amorce\npratiques:\n  valeur:\n    pmv:\n      etat: planifiee\n      responsable: Équipe\n      echeance: ${date}\n`;

/** What is late and the day of a charter, together: another day may begin between two questions. */
async function asked(client: LspClient): Promise<{ today: string; late: number }> {
	const { today, counts } = await client.request<CoverageReport>('charte/couverture', { uri });
	return { today, late: counts.late };
}

describe('the client’s day', () => {
	const start = clients();

	for (const TZ of ['UTC', east, west])
		for (const timeZone of ['America/Toronto', east, west])
			it(`is that of ${timeZone} on a server whose clock is that of ${TZ}`, async () => {
				const before = dayIn(timeZone, new Date());
				const client = await start({ env: { TZ }, initializationOptions: { timeZone } });
				client.open(uri, due(before));
				const { today, late } = await asked(client);
				const after = dayIn(timeZone, new Date());
				assert.ok(today === before || today === after, `${today}, where it is ${after}`);
				if (today === before) assert.equal(late, 0, 'what is due today is not late');
			});

	it('is that of the server where the client says nothing, or names no time zone', async () => {
		for (const timeZone of [undefined, 'Nulle/Part', 5]) {
			const client = await start({ env: { TZ: east }, initializationOptions: { timeZone } });
			const before = dayIn(east, new Date());
			client.open(uri, due(before));
			const { today } = await asked(client);
			assert.ok([before, dayIn(east, new Date())].includes(today), today);
		}
	});

	it('is another once the client says so, and the findings with it', async () => {
		const client = await start({ pull: false, env: { TZ: 'UTC' }, initializationOptions: { timeZone: west } });
		// At all times it is a later day in the east, and not yet tomorrow in the west.
		client.open(uri, due(dayIn(west, new Date(Date.now() + 10 * 60_000))));
		const told = (late: boolean) =>
			client.until(`findings, late: ${late}`, () => {
				const found = client.published.at(-1)?.diagnostics.map(({ code }) => code) ?? [];
				return (found.length > 0 && found.includes('declaration/en_retard') === late) || undefined;
			});
		await told(false);
		client.notify('charte/fuseau', { timeZone: east });
		await told(true);
		assert.equal((await asked(client)).late, 1);
	});
});
