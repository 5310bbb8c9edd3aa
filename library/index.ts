/** All that the package offers to programs: the engine, the standard of Québec and the views. */
export * from './engine';
export * from './practices';
export * from './views';
