/** The standard, and what the program says by it. It is loaded by whoever needs it (`await import`): what is known needs none. */
export { standard } from '../practices/index';
export { standardWords } from '../server/engine/index';
export { readConfig } from '../server/judging/read-config';
export { ruleOf } from './judging/rules';
