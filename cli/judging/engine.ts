/** Charters judged, and worked on: most of the program's weight. It is loaded for the first charter that is not known. */
export { Judge } from './judge';
export { perform } from './work';
