/** The version of the program: that of the package. */
export { version } from '../package.json';
