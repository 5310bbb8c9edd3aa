/** A thread ended before it answered. */
export class ThreadLost extends Error {}
