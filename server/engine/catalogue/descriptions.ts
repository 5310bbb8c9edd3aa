import descriptions from 'practices:constats';
import { catalogue } from './catalogue';
import { terms } from './terms';
import type { FindingDescription } from './types';

const byCode = new Map(descriptions.map((one) => [one.code, one]));

/**
 * What is known of a code of finding: its own description, or the one that stands for the codes of every practice or
 * action (`<pratique>`, `<action>/partielle`), or of every term (`formulation/<id>`). Undefined for a code that is not described.
 */
export function findingDescription(code: string): FindingDescription | undefined {
	if (terms.has(code)) return byCode.get('formulation/<id>');
	const [subject = '', check] = code.split('/');
	const general = catalogue.action(subject) ? '<action>' : catalogue.practice(subject) ? '<pratique>' : subject;
	return byCode.get(code) ?? byCode.get(check === undefined ? general : `${general}/${check}`);
}
