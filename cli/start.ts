/** The program `charte` as it is started: where Node can keep what it compiled, the program itself is read faster next time. */
import nodeModule, { createRequire } from 'node:module';
import { join } from 'node:path';
import { cacheFolder } from './cache-folder';

/** Of Node 22.1 and later; what cannot be kept is compiled anew, and nothing is where no cache is wanted. */
const { enableCompileCache } = nodeModule as { enableCompileCache?: (folder: string) => unknown };

const uncached = process.argv.some((arg) => arg === '--sans-cache' || arg === '--without-cache');

if (!uncached) enableCompileCache?.(join(cacheFolder(process.env), 'node'));
createRequire(__filename)('./program.js');
