/** The day that a charter is judged for: that of whoever reads it, wherever the server runs. */

/** Whether a text names a time zone that this machine knows (`America/Toronto`). */
export function isTimeZone(name: unknown): name is string {
	if (typeof name !== 'string' || name === '') return false;
	try {
		return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
	} catch {
		return false;
	}
}

/** The day it is at a moment in a time zone, `YYYY-MM-DD`; in that of this process where none is given. */
export function dayIn(timeZone: string | undefined, now: Date): string {
	if (timeZone === undefined) return localDay(now);
	const parts = new Intl.DateTimeFormat('en', {
		timeZone,
		calendar: 'iso8601',
		numberingSystem: 'latn',
		year: 'numeric',
		month: '2-digit',
		day: '2-digit',
	}).formatToParts(now);
	const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
	return `${part('year').padStart(4, '0')}-${part('month').padStart(2, '0')}-${part('day').padStart(2, '0')}`;
}

/** The day in the time zone of this process. */
function localDay(now: Date): string {
	const two = (n: number) => String(n).padStart(2, '0');
	return `${String(now.getFullYear()).padStart(4, '0')}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** The client's day, as it goes by. */
export class ClientDay {
	/** The client's time zone; undefined where it did not say. */
	#zone: string | undefined;
	/** A day that does not go by, for tests. */
	#fixed: string | undefined;
	#seen: string;

	/** `now` gives the time. */
	constructor(private readonly now: () => Date) {
		this.#seen = this.today;
	}

	/** The day it is for the client, `YYYY-MM-DD`. */
	get today(): string {
		return this.#fixed ?? dayIn(this.#zone, this.now());
	}

	/** The client's day at the start: nothing was judged for another day yet. */
	start({ today, timeZone }: { readonly today?: string; readonly timeZone?: string }): void {
		this.#fixed = today;
		this.#zone = timeZone;
		this.#seen = this.today;
	}

	/** The client's time zone is another from now on; what is none changes nothing. */
	move(timeZone: unknown): void {
		if (isTimeZone(timeZone)) this.#zone = timeZone;
	}

	/** Whether another day has begun since this was last asked. */
	turned(): boolean {
		const { today } = this;
		const turned = today !== this.#seen;
		this.#seen = today;
		return turned;
	}
}
