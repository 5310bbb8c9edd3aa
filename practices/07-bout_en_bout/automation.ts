/** Administrative operations that are left to robots. */
import { addKey, type Check, placeOf, says } from '../../server/engine/index';
import { mentions } from '../shared/citizens';
import { plannedTexts } from '../shared/planned';
import { proseOf } from '../shared/prose';

/** A software robot that works; « robots.txt » and vacuum cleaners are none. */
const robot =
	/\brobotis|\brobots? logiciels?|\brobots? (?:qui |pour )?(?:saisi|recopi|transf|trait|copi|entre)|\bautomatisation robotisee|\brpa\b|\brobotic process|\bsoftware (?:robot|bot)s?\b|\b(?:robot|bot)s? (?:that |to )?(?:enter|cop(?:y|ies)|transfer|process|key)/;

/** What becomes of people's time, or who takes over. */
const lookedAfter =
	/reaffect|realloc|redeploi|libere|temps (?:gagne|libere)|taches? plus complexes?|accompagn|\breleve\b|reprend|reprise|rejet|reassign|redeploy|freed|complex (?:tasks|cases|work)|takes? over|fallback|hand(?:s|ed)? (?:over|back)/;

/** An operation given to a robot, of which nothing says what it lets people do. */
const robotised: Check = function* (context) {
	const { charter, value } = context;
	const operations = value.solution?.automatisation ?? [];
	for (const one of operations) {
		if (!says(charter, one, 'nom') || says(charter, one, 'reaffectation')) continue;
		if ((value.competences?.gestion_changement ?? []).some((group) => says(charter, group, 'effet'))) continue;
		const place = placeOf(charter, one, 'nom');
		if (place)
			yield { ...place, variant: 'temps', args: [one.nom ?? ''], fixes: addKey(charter, one, 'reaffectation') };
	}
	if (operations.length > 0 || proseOf(charter).some(({ text }) => mentions(lookedAfter, text))) return;
	for (const { text, place } of plannedTexts(context)) {
		if (!mentions(robot, text)) continue;
		yield {
			...place,
			args: [text],
			fixes: addKey(charter, value.solution, 'automatisation', 'ajouter', '[{ nom: … }]'),
		};
		return;
	}
};

/** By code. */
export const automation: Readonly<Record<string, Check>> = {
	'bout_en_bout.ensemble_prestation/robotisation': robotised,
};
