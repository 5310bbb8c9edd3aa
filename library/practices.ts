/** Québec's standard of digital practices. */
export { standard } from '../practices/index';
