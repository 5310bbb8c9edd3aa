/** Licences, by their names. */
import { plainOf } from '../../server/engine/index';

const closed =
	/proprietaire|tous droits reserves|usage interne|licence commerciale|confidentiel|non libre|proprietary|all rights reserved|internal use|commercial licen[cs]e|not open/;

/** Whether a licence, by its name, lets nobody else reuse what it covers. */
export const isClosed = (licence: string): boolean => closed.test(plainOf(licence).plain);
