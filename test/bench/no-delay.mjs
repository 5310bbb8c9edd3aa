// Loaded before the peer: its fixed wait of 200 ms before a validation (it has no setting for it) becomes none.
const wait = globalThis.setTimeout;
globalThis.setTimeout = Object.assign((work, delay, ...rest) => wait(work, delay === 200 ? 0 : delay, ...rest), wait);
