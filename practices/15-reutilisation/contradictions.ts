/** What is shared, beside the licence that it is shared under and the rights that somebody keeps. */
import { type Check, plainOf } from '../../server/engine/index';
import { isClosed } from '../shared/licences';
import { contradiction, sayings, sentencesThat } from '../shared/said';

/** Shared, under a licence that lets nobody reuse it. */
const closedLicence: Check = function* (context) {
	for (const { nom, partage } of context.value.livrables ?? [])
		if (partage?.quoi && partage.licence && isClosed(partage.licence))
			yield* contradiction(context, [partage, 'licence'], [[partage, 'quoi']], { args: [nom ?? '', partage.licence] });
};

const keeps =
	/(?:fournisseur|firme|editeur|integrateur|prestataire|vendor|supplier|firm|publisher|contractor).*(?:conserve|garde|detient|reste (?:le |seul )?proprietaire|owns|keeps|retains|remains)/;
const rights = /\bcode\b|\bdroits?\b|propriet|\bsources?\b|rights|ownership/;
const refused = /\bpas\b|\bne\b|aucun|jamais|\bnot\b|\bno\b|never/;

/** The code is shared, and a supplier keeps it. */
const keptBySupplier: Check = function* (context) {
	const shared = (context.value.livrables ?? []).filter(({ partage }) => partage?.quoi === 'code_source');
	const [first] = shared;
	if (!first) return;
	const told = sentencesThat(
		keeps,
		sayings(
			context,
			'contraintes',
			'hypotheses',
			'dependances',
			'solution.options.motif',
			'risques.enonce',
			'solution.reutilisation.decision',
		),
	).find(({ text }) => {
		const { plain } = plainOf(text);
		return rights.test(plain) && !refused.test(plain);
	});
	if (told) yield* contradiction(context, [first.partage, 'quoi'], [told], { args: [first.nom ?? '', told.text] });
};

/** By code. */
export const contradictions: Readonly<Record<string, Check>> = {
	'reutilisation.partage/licence_fermee': closedLicence,
	'reutilisation.partage/droits_du_fournisseur': keptBySupplier,
};
