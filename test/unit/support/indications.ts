import type { IndicationCase } from './indication-case';
import { firstCases } from './indications-1-9';
import { lastCases } from './indications-10-18';

/** A case for each of the 53 actions, in order. */
export const indicationCases: readonly IndicationCase[] = [...firstCases, ...lastCases];
