/** The commands beside `verifier`, in the order of the help. Each of them needs most of the program. */
import { addCompare } from './compare';
import { addCoverage } from './coverage';
import { addDocument } from './document';
import { addExplain } from './explain';
import { addHistory } from './history';
import { addNew } from './new';
import { addPortfolio } from './portfolio';
import { addSchema } from './schema';
import { addServer } from './server';

export const others = [
	addCoverage,
	addPortfolio,
	addDocument,
	addCompare,
	addHistory,
	addExplain,
	addNew,
	addSchema,
	addServer,
];
