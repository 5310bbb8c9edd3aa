/// <reference path="./compiled.d.ts" />
/** Québec's standard of digital practices: the one value by which charters are read and judged. */
import catalogue from 'practices:catalogue';
import findings from 'practices:constats';
import wording from 'practices:formulation';
import snippets from 'practices:snippets';
import { alignement } from '../server/engine/checks/alignement';
import { practiceChecks } from '../server/engine/checks/all';
import { Standard } from '../server/engine/standard';

export const standard = new Standard({ catalogue, findings, wording, snippets }, { ...practiceChecks, alignement });
