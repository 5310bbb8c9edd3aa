import assert from 'node:assert/strict';
import fc from 'fast-check';
import { ReaderTimeZone } from '../../client/connection/time-zone';
import { ClientDay, dayIn, isTimeZone } from '../../server/judging/day';

describe('the day of who reads', () => {
	it('is told by the clock of a time zone', () => {
		const halfPastEleven = new Date('2027-01-16T04:30:00Z');
		assert.equal(dayIn('America/Toronto', halfPastEleven), '2027-01-15');
		assert.equal(dayIn('UTC', halfPastEleven), '2027-01-16');
		assert.equal(dayIn('Pacific/Kiritimati', halfPastEleven), '2027-01-16');
		assert.equal(dayIn('America/Montreal', new Date('2027-07-01T03:59:59Z')), '2027-06-30', 'in summer time');
		assert.equal(dayIn('America/Montreal', new Date('2027-07-01T04:00:00Z')), '2027-07-01');
	});

	it('is the one of this process where no zone is given', () => {
		fc.assert(
			fc.property(fc.date({ min: new Date('1970-01-02'), max: new Date('2200-01-01'), noInvalidDate: true }), (now) => {
				const two = (value: number) => String(value).padStart(2, '0');
				const local = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
				assert.equal(dayIn(undefined, now), local);
			}),
		);
	});

	it('knows a name of a time zone from anything else', () => {
		for (const name of ['America/Toronto', 'UTC', 'Europe/Paris']) assert.equal(isTimeZone(name), true, name);
		for (const name of ['', 'Québec', 'America/Nulle_Part', 5, null, undefined, {}])
			assert.equal(isTimeZone(name), false, String(name));
	});

	it('goes by in a long session, and tells so once', () => {
		let now = new Date('2027-01-16T04:59:50Z');
		let told = 0;
		const day = new ClientDay(() => now);
		const look = () => {
			if (day.turned()) told++;
		};
		day.start({ timeZone: 'America/Toronto' });
		look();
		assert.deepEqual([day.today, told], ['2027-01-15', 0]);
		now = new Date('2027-01-16T05:00:10Z');
		assert.equal(day.today, '2027-01-16', 'what is asked needs no look');
		look();
		look();
		assert.equal(told, 1);
		day.move('Pacific/Kiritimati');
		look();
		assert.deepEqual([day.today, told], ['2027-01-16', 1]);
		day.move('Etc/GMT+12');
		look();
		assert.deepEqual([day.today, told], ['2027-01-15', 2]);
		day.move('Nulle/Part');
		look();
		assert.deepEqual([day.today, told], ['2027-01-15', 2]);
	});

	it('stays where a day is given', () => {
		let now = new Date('2027-01-15T12:00:00Z');
		const day = new ClientDay(() => now);
		day.start({ today: '2026-11-22', timeZone: 'UTC' });
		now = new Date('2027-02-15T12:00:00Z');
		assert.equal(day.turned(), false);
		assert.equal(day.today, '2026-11-22');
	});
});

describe('client: the time zone of who reads', () => {
	function zone(remote: boolean, kept?: unknown) {
		const told: string[] = [];
		const memory = new Map<string, unknown>(kept === undefined ? [] : [['charte.fuseau', kept]]);
		const memento = {
			get: <T>(key: string) => memory.get(key) as T,
			update: async (key: string, value: unknown) => void memory.set(key, value),
		};
		return { told, reader: new ReaderTimeZone(memento as never, remote, (timeZone) => told.push(timeZone)) };
	}
	const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
	const other = own === 'America/Toronto' ? 'Europe/Paris' : 'America/Toronto';

	it('is that of the page where the extension runs elsewhere, and is kept', () => {
		const { told, reader } = zone(true);
		assert.equal(reader.current, own);
		reader.seen(other);
		reader.seen(other);
		assert.deepEqual([reader.current, told], [other, [other]]);
		assert.equal(zone(true, other).reader.current, other);
	});

	it('is that of this machine where the extension runs on it', () => {
		const { told, reader } = zone(false, other);
		reader.seen(other);
		assert.deepEqual([reader.current, told], [own, []]);
	});

	it('leaves aside what is no name', () => {
		const { told, reader } = zone(true, 7);
		for (const bad of [undefined, null, 7, '', {}]) reader.seen(bad);
		assert.deepEqual([reader.current, told], [own, []]);
	});
});
