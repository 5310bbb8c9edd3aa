/** The program `charte-language-server`: the language server alone, for editors. */
import { startServer } from './start-server';
import { version } from './version';

if (process.argv.includes('--version')) process.stdout.write(`${version}\n`);
else startServer();
