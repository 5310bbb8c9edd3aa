/** The program `charte-language-server`: the language server alone, for editors. */
import { startServer } from './start-server';

startServer();
