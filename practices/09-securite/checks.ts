import {
	addKey,
	appendItem,
	type Charter,
	type CharterValue,
	type Check,
	charterSchema,
	childFields,
	childOf,
	entryOf,
	fold,
	grade,
	type HitFix,
	has,
	insertAt,
	insertValue,
	isEmptyScalar,
	isWritten,
	itemsAt,
	itemWith,
	judged,
	keyPlace,
	nodeAt,
	type PracticeChecks,
	placeOf,
	put,
	type Rule,
	says,
	sentence,
	type TreeNode,
} from '../../server/engine/index';
import { outOfReach, passedOn } from '../personne/checks';
import { justInCase } from '../shared/needs';
import { plainlyPersonal, reachesSomebody } from '../shared/personal';
import { assessment } from './assessment';
import { commercialNeed } from './commercial';
import { presumedConsent } from './consent';
import { consulted } from './consulted';
import { contradictions } from './contradictions';

/** The pieces of information that are personal and have a name. */
const personalIn = (charter: Charter, value: CharterValue) =>
	(value.renseignements ?? []).filter((one) => one.personnel === true && says(charter, one, 'nom'));

/** The pieces of information that are personal, said so or by their very name. */
const knownPersonal = (charter: Charter, value: CharterValue) =>
	(value.renseignements ?? []).filter(
		(one) =>
			says(charter, one, 'nom') &&
			(one.personnel === true || (one.personnel !== false && plainlyPersonal.test(fold(one.nom ?? '')))),
	);

/** « Compte bancaire du club » : a body has an account and an address too. */
const ofBody =
	/\b(?:du |de la |de l'|des |of (?:the |an? )?|d'une? )(?:club|organisme|entreprise|association|societe|municipalite|ville|ecole|etablissement|commerce|fournisseur|business|company|organi[sz]ation|association|school|municipality|town|society)s?\b/;

/** A piece of information that is personal by its very name, and is said not to be. */
const deniedPersonal: Check = function* ({ charter, value }) {
	for (const one of value.renseignements ?? []) {
		const name = fold(one.nom ?? '');
		if (one.personnel !== false || !(plainlyPersonal.test(name) || reachesSomebody(name)) || ofBody.test(name))
			continue;
		const place = placeOf(charter, one, 'personnel');
		const entry = entryOf(charter.nodeOf(one), 'personnel');
		const changes = () => (entry && !entry.merged ? [put(charter, entry, 'true')] : undefined);
		if (place) yield { ...place, args: [one.nom ?? ''], fixes: [{ name: 'personnel', preferred: true, changes }] };
	}
};

/** More places than this explain nothing more. */
const mostRelated = 10;

/** The risks of cybersecurity, filled in or not. */
const cyberRisks = (value: CharterValue) =>
	(value.risques ?? []).filter(({ categorie }) => categorie === 'cybersecurite');

/** A piece of personal information that does not say what it is needed for. */
const unneeded: Check = function* ({ charter, value }) {
	for (const one of personalIn(charter, value)) {
		const place = says(charter, one, 'necessite') ? undefined : placeOf(charter, one, 'nom');
		if (place) yield { ...place, args: [one.nom ?? ''], fixes: addKey(charter, one, 'necessite') };
	}
};

/** A need that says that there is none yet. */
const notNeededYet: Check = function* ({ charter, value }) {
	for (const one of value.renseignements ?? []) {
		if (one.necessite === undefined || !justInCase.test(fold(one.necessite))) continue;
		const place = placeOf(charter, one, 'necessite');
		if (place) yield { ...place, args: [one.nom ?? ''] };
	}
};

/** Of so many that say it, one that does not was forgotten. */
const enoughTold = 2;

/** Personal information whose retention is not told, where that of all the others is. */
const retentionNotTold: Check = function* ({ charter, value }) {
	const personal = knownPersonal(charter, value);
	const [silent, another] = personal.filter((one) => !isWritten(charter, one, 'conservation'));
	if (!silent || another || personal.length <= enoughTold) return;
	const place = placeOf(charter, silent, 'nom');
	if (place) yield { ...place, args: [silent.nom ?? ''], fixes: addKey(charter, silent, 'conservation') };
};

/**
 * Whether a privacy impact assessment is told of somewhere else than under `securite.efvp`: evidence that points there
 * leads to nothing.
 */
function toldElsewhere(value: CharterValue): boolean {
	const evidence = (value.pratiques?.securite?.normes?.preuves ?? []).filter(
		(text) => !text.trim().startsWith('securite.'),
	);
	const titles = (value.references ?? []).map(({ titre }) => titre ?? '');
	// cspell:disable-next-line
	return [...evidence, ...titles].some((text) => /\befvp\b|vie.privee|\bprivacy\b|\bpia\b/.test(fold(text)));
}

/** Personal information, and no privacy impact assessment. */
const withoutAssessment: Check = function* ({ charter, value }) {
	const [first, ...others] = knownPersonal(charter, value);
	if (!first || says(charter, value.securite, 'efvp') || toldElsewhere(value)) return;
	const written = nodeAt(charter, value.securite, 'efvp');
	const place = written ? placeOf(charter, value.securite, 'efvp') : placeOf(charter, first, 'personnel');
	const related = others.slice(0, mostRelated).flatMap((one) => placeOf(charter, one, 'nom') ?? []);
	const fix: HitFix = { name: 'efvp', preferred: true, changes: () => assessmentChange(charter, value) };
	const open = !written || isEmptyScalar(written);
	if (place) yield { ...place, args: [first.nom ?? ''], related, fixes: open ? [fix] : [] };
};

/** The change that writes the skeleton of an assessment. */
function assessmentChange(charter: Charter, value: CharterValue) {
	const section = nodeAt(charter, value.securite);
	const order = Object.keys(childFields(charterSchema.fields.securite.type) ?? {});
	const change =
		section?.kind === 'map' && section.flow
			? insertValue(charter, section, order, 'efvp', '{date: AAAA-MM-JJ, etat: planifiee}')
			: insertAt(charter, ['securite', 'efvp'], ['efvp:', '  date: AAAA-MM-JJ', '  etat: planifiee']);
	return change && [change];
}

/** Personal information, and no risk of cybersecurity. Where 9.3 is declared in place all the same, that is told of the declaration. */
const withoutCyberRisk: Check = function* ({ charter, value, declared }) {
	const [first] = personalIn(charter, value);
	const known = cyberRisks(value);
	if (!first || known.some((risk) => isWritten(charter, risk, 'enonce'))) return;
	if (declared('securite.cyberrisques') === 'en_place') return;
	const place = keyPlace(charter, ['risques']) ?? placeOf(charter, first, 'personnel');
	const cause = placeOf(charter, first, 'nom');
	const fix: HitFix = { name: 'risque', preferred: true, changes: () => riskChange(charter) };
	if (place)
		yield {
			...place,
			args: [first.nom ?? ''],
			related: cause ? [cause] : [],
			fixes: known.length === 0 ? [fix] : [],
		};
};

/** The change that writes the skeleton of a risk of cybersecurity. */
function riskChange(charter: Charter) {
	const lines = ['- enonce: …', '  categorie: cybersecurite', '  reponse: …'];
	const list: TreeNode | undefined = childOf(charter.root, 'risques');
	const change =
		list?.kind === 'list'
			? appendItem(charter, list, lines)
			: insertAt(charter, ['risques'], ['risques:', ...lines.map((line) => `  ${line}`)]);
	return change && [change];
}

/** A risk of cybersecurity that is answered without being rated. One that nobody answers for is told of with all risks. */
const unrated: Check = function* ({ charter, value }) {
	for (const risk of cyberRisks(value)) {
		if (!isWritten(charter, risk, 'enonce') || !isWritten(charter, risk, 'reponse')) continue;
		const missing = ['probabilite', 'impact'].filter((key) => !says(charter, risk, key));
		const place = missing.length > 0 ? placeOf(charter, risk, 'enonce') : undefined;
		if (place) yield { ...place, args: [missing.join(', ')] };
	}
};

/** A low confidentiality, while a piece of information is personal. */
const lowConfidentiality: Check = function* ({ charter, value }) {
	const category = value.securite?.categorisation;
	const personal = knownPersonal(charter, value);
	const [first] = personal;
	if (!first || category?.confidentialite !== 'faible') return;
	const place = placeOf(charter, category, 'confidentialite');
	const related = personal.slice(0, mostRelated).flatMap((one) => placeOf(charter, one, 'nom') ?? []);
	if (place) yield { ...place, args: [first.nom ?? ''], related };
};

/** Every piece of information says what it is needed for, but those that are said not to be personal. */
const needs: Rule = (found) => {
	const all = itemsAt(found, 'renseignements[]');
	const told = all.filter((item) => has(found.charter, item, 'necessite'));
	const exempt = all.filter((item) => {
		const personal = childOf(item, 'personnel');
		return !told.includes(item) && personal?.kind === 'scalar' && personal.value === false;
	});
	return judged(
		grade(told.length > 0 && told.length + exempt.length === all.length, told.length > 0),
		...all
			.filter((item) => !told.includes(item) && !exempt.includes(item))
			.map((node) => ({ node, keys: [['necessite']] })),
	);
};

export const securite: PracticeChecks = {
	indications: {
		'securite.necessite': needs,
		// 9.2 has no rule of its own: any norm answers, as which texts bind a service is not for us to tell, and the
		// assessment answers by two of its date, its state and its document.
		'securite.cyberrisques': itemWith(['reponse']),
		'securite.effets_ux': sentence,
	},
	// Where nothing personal is held, there is nothing to assess; where something is, a check of its own asks for it.
	optional: {
		'securite.normes securite.efvp': ({ value }) => !(value.renseignements ?? []).some((one) => one.personnel === true),
	},
	tellAbsence: ['securite.cyberrisques/absent', 'securite.normes/sans_efvp', 'securite.necessite/non_dite'],
	checks: {
		'securite.necessite/non_dite': unneeded,
		'securite.necessite/au_cas_ou': notNeededYet,
		'securite.necessite/commerciale': commercialNeed,
		'securite.normes/sans_efvp': withoutAssessment,
		'securite.normes/conservation_non_dite': retentionNotTold,
		...assessment,
		'securite.normes/confidentialite': lowConfidentiality,
		'securite.normes/personnel_nie': deniedPersonal,
		'securite.normes/acces': outOfReach,
		'securite.normes/consentement': passedOn,
		...presumedConsent,
		'securite.cyberrisques/absent': withoutCyberRisk,
		'securite.cyberrisques/non_cote': unrated,
		...consulted,
		...contradictions,
	},
};
