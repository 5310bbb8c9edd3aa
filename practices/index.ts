/// <reference path="./compiled.d.ts" />
/** Québec's standard of digital practices: the one value by which charters are read and judged. */
import catalogue from 'practices:catalogue';
import findings from 'practices:findings';
import snippets from 'practices:snippets';
import substance from 'practices:substance';
import wording from 'practices:wording';
import { Standard } from '../server/engine/index';
import { alignement } from './alignement/checks';
import { concordance } from './concordance/checks';
import { contradiction } from './contradiction/checks';
import { retrait } from './retrait/checks';
import { practiceChecks } from './rules';

export const standard = new Standard(
	{ catalogue, findings, wording, substance, snippets },
	{ ...practiceChecks, alignement, concordance, contradiction, retrait },
);
