// How long the scenarios wait, in ms. A limit costs nothing where things work: these are for machines that have much else to do.

/** The longest wait for a state; the driver of the page waits as long (scripts/lib/ui-driver.mjs). */
export const patience = 60_000;

/** The longest that a scenario may take; shorter than the silence that ends a run (scripts/lib/test-run.mjs). */
export const longest = 240_000;
