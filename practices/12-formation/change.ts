/** The people whose work changes, and how they are supported. */
import { addKey, type Check, type nodeAt, placeOf, says } from '../../server/engine/index';
import { mentions } from '../shared/citizens';
import { proseOf } from '../shared/prose';

/** Staff whose tasks go away or become others. */
const workChanges =
	/\b(?:employee?|agente?|preposee?|commis|analyste|membre du personnel|equipe)s?\b[^.;]{0,40}\b(?:reaffect|releve[se]* de (?:ses|leurs) (?:taches|fonctions)|perd(?:ent|ront|re)? (?:leur|son) (?:poste|tache)|chang(?:e|ent|eront) de (?:taches?|role|poste|travail|metier))|\b(?:abolition|suppression|reduction) (?:de |d'|des )(?:\d+ )?(?:postes?|etc\b|effectifs?)|\bpostes? (?:sont |seront )?(?:abolis?|supprimes?|reaffectes?)|\b(?:staff|employees?|clerks?|agents?|officers?|positions?|jobs?)\b[^.;]{0,40}\b(?:reassigned|redeployed|cut|eliminated|change (?:jobs|roles|tasks))\b|\b(?:reassign|redeploy|eliminat)\w* [^.;]{0,20}\b(?:staff|employees?|clerks?|agents?|positions?|jobs?)\b/;

const supported =
	/\baccompagn|\bgestion du changement|\bform(?:e|es|ee|ees|er|ation|ations)\b|\batelier|\bpreparer (?:le personnel|les)|\bchange management|\bsupport(?:s|ed)? (?:the )?(?:staff|employees|clerks|agents)|\btrain(?:s|ed|ing)?\b|\bworkshop|\bcoach/;

/** Where support may be told. */
const whereTold =
	/^(?:competences\.|gouvernance\.|parties_prenantes\.|risques\.reponse|communications\.|livrables|echeancier)/;

/** People of whom the charter says that their work changes, and not how they are supported. */
const unsupported: Check = function* ({ charter, value }) {
	const groups = value.competences?.gestion_changement ?? [];
	for (const group of groups) {
		if (!says(charter, group, 'nom') || says(charter, group, 'accompagnement')) continue;
		const place = placeOf(charter, group, 'nom');
		if (place)
			yield { ...place, variant: 'nomme', args: [group.nom ?? ''], fixes: addKey(charter, group, 'accompagnement') };
	}
	if (groups.length > 0) return;
	const prose = proseOf(charter);
	if (prose.some(({ path, text }) => whereTold.test(path) && mentions(supported, text))) return;
	for (const one of value.solution?.automatisation ?? []) {
		const place = says(charter, one, 'reaffectation') ? placeOf(charter, one, 'reaffectation') : undefined;
		if (!place) continue;
		yield { ...place, fixes: addSupport(charter, value) };
		return;
	}
	const found = prose.find(
		({ path, text }) =>
			/^(?:contexte|initiative\.description|objectifs(?:\.enonce)?|benefices\.(?:nom|valeur|mesure)|portee\.inclus|solution\.options\.motif|budget\.postes\.nom|risques\.enonce)$/.test(
				path,
			) && mentions(workChanges, text),
	);
	if (found) yield { start: found.start, end: found.end, fixes: addSupport(charter, value) };
};

const addSupport = (charter: Parameters<typeof nodeAt>[0], { competences }: { competences?: object | undefined }) =>
	addKey(charter, competences, 'gestion_changement', 'ajouter', '[{ nom: …, accompagnement: … }]');

/** By code. */
export const change: Readonly<Record<string, Check>> = { 'formation.plan/accompagnement': unsupported };
