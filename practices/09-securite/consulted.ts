/** Whether people can know who consulted their file. */
import { addKey, type Check, says } from '../../server/engine/index';
import { mentions } from '../shared/citizens';
import { proseOf } from '../shared/prose';

/** Somebody who wonders who looked, or staff who look without a reason. */
const looked =
	/\bqui (?:a|ont|consulte|consultent|ouvre|voit|voient|regarde)\b[^.;]{0,24}\b(?:son|mon|leur|le|les|ses|mes|leurs) (?:dossiers?|renseignements?|donnees)|\b(?:employee?|agente?|preposee?|membre du personnel|fonctionnaire|intervenante?)s?\b[^.;]{0,30}\bconsult[^.;]{0,40}\b(?:sans (?:motif|raison|droit|besoin|autorisation|y etre)|par curiosite)|\bconsultations? (?:non autorisees?|injustifiees?|illicites?|abusives?)\b|\bwho (?:has |have )?(?:looked|opened|accessed|viewed|consulted|saw|seen)\b[^.;]{0,24}\b(?:file|record|information|data)|\b(?:employees?|staff|agents?|officers?|clerks?)\b[^.;]{0,30}\b(?:snoop|look(?:s|ed|ing)? (?:up|at|into))[^.;]{0,40}(?:without|curios|no reason)|\bsnooping\b|\bunauthori[sz]ed (?:viewing|consultation)\b/;

const logged =
	/\bjournal(?:is|aux|\b)[^.;]{0,40}(?:acces|consult)|\bjournalis|\bregistre des (?:acces|consultations)|\btrace[sr]?\b|\btracab|\bpiste d'audit|\bhistorique des (?:acces|consultations)|\baccess (?:log|history|record)|\baudit (?:log|trail)|\blogs?\b|\blogged\b|\btraced?\b|\bvoi(?:t|ent) qui\b|\bsees? who\b/;

/** Needs, findings and risks that speak of who consults files, in a charter that keeps no trace of it. */
const untraced: Check = function* ({ charter, value }) {
	if (says(charter, value.securite, 'journal_acces')) return;
	const prose = proseOf(charter);
	if (prose.some(({ text }) => mentions(logged, text))) return;
	const found = prose.find(
		({ path, text }) =>
			/^(?:besoins\.enonce|contexte|usagers\.(?:recherche\.constats|consultation\.resultat)|parcours\.etapes\.irritants|risques\.enonce)$/.test(
				path,
			) && mentions(looked, text),
	);
	const fixes = addKey(charter, value.securite, 'journal_acces');
	if (found) yield { start: found.start, end: found.end, fixes };
};

/** By code. */
export const consulted: Readonly<Record<string, Check>> = {
	'securite.normes/journal_acces': untraced,
};
