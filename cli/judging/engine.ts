/** Charters judged, and worked on: most of the program's weight. It is loaded for the first charter that is not known. */
export { compilePatternsPlainly, optimizeLate } from '../../server/node/v8-flags';
export { Judge } from './judge';
export { perform } from './work';
