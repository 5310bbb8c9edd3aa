/** Starts the ids of acts that stand a second time on a page, which must differ. */
export type ActsPlace = '' | 'next-';
