/** What is published, beside its licence and what the scope leaves out. */
import { type Check, plainOf, writtenTexts } from '../../server/engine/index';
import { isClosed } from '../shared/licences';
import { contradiction } from '../shared/said';

/** A set of data that is published, under a licence that lets nobody reuse it. */
const closedLicence: Check = function* (context) {
	for (const one of context.value.donnees?.diffusion ?? [])
		if (one.licence && isClosed(one.licence))
			yield* contradiction(context, [one, 'licence'], [[one, 'jeu']], { args: [one.jeu ?? '', one.licence] });
};

const openData =
	/^(?:la |les |the )?(?:donnees ouvertes|open data|(?:diffusion|publication) (?:des |de |of (?:the )?)?(?:donnees|data)(?: ouvertes)?|data publication)$/;

/** Open data is left out of the scope, and a set is published. */
const outOfScope: Check = function* (context) {
	const [first] = context.value.donnees?.diffusion ?? [];
	if (!first) return;
	for (const exclusion of writtenTexts(context.charter, context.value.portee?.exclus)) {
		const thing = plainOf(exclusion.text.replace(/\([^)]*\)/g, ' ').trim()).plain.trim();
		if (openData.test(thing))
			yield* contradiction(context, exclusion, [[first, 'jeu']], { args: [exclusion.text, first.jeu ?? ''] });
	}
};

/** By code. */
export const contradictions: Readonly<Record<string, Check>> = {
	'donnees.diffusion/licence_fermee': closedLicence,
	'donnees.diffusion/hors_portee': outOfScope,
};
