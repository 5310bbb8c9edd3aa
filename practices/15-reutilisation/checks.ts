import {
	addKey,
	type Charter,
	type Check,
	childOf,
	contentOf,
	fold,
	grade,
	isPlaceholder,
	isWritten,
	items,
	judged,
	type PracticeChecks,
	placeOf,
	says,
	type TreeNode,
	textOf,
} from '../../server/engine/index';
import { payment, signIn } from '../shared/offered';
import { contradictions } from './contradictions';

/** Code that is shared without a licence: nobody may use it. */
const codeWithoutLicence: Check = function* ({ charter, value: { livrables } }) {
	for (const deliverable of livrables ?? []) {
		const { nom, partage } = deliverable;
		if (!isWritten(charter, deliverable, 'nom')) continue;
		if (partage?.quoi !== 'code_source' || says(charter, partage, 'licence')) continue;
		const place = placeOf(charter, partage, 'quoi');
		if (place) yield { ...place, args: [nom ?? ''], fixes: addKey(charter, partage, 'licence') };
	}
};

/** Results that were to be shared by now, where no research, test or experiment has any yet. */
const nothingToShare: Check = function* ({ charter, today, value: { livrables, usagers, echeancier } }) {
	const known =
		(usagers?.recherche ?? []).some((one) => isWritten(charter, one, 'constats')) ||
		[...(usagers?.essais ?? []), ...(echeancier?.experimentations ?? [])].some((one) =>
			isWritten(charter, one, 'resultat'),
		);
	if (known) return;
	for (const { nom, date, partage } of livrables ?? []) {
		if (partage?.quoi !== 'resultats' || (date !== undefined && date > today)) continue;
		const place = placeOf(charter, partage, 'quoi');
		if (place) yield { ...place, args: [nom ?? ''] };
	}
};

const refused =
	/\becarte(?:e|es|s|r)?\b|\brejet|\bnon retenue?s?\b|\bpas (?:ete )?retenue?s?\b|\brefuse|\brejected\b|\bnot retained\b|\bdeclined\b/;

/** « Écartée au début, reprise pour la deuxième version »; « le module a été adapté ». */
const takenUp =
	/\brepris|\breprendre|\badopt|\badapt|\breutilis|\bensuite\b|\bplus tard\b|\ben partie\b|\ben attendant\b|\bpas (?:ete )?(?:ecarte|rejete)|\breused\b|\blater\b|\bin part\b/;

/**
 * An existing solution that was set aside, and is yet a platform of the solution or the option retained. A platform that
 * the options set aside too is told of by practice 3.
 */
const asideYetUsed: Check = function* ({ charter, value: { solution } }) {
	for (const { nom, decision } of solution?.reutilisation ?? []) {
		const told = fold(decision ?? '');
		if (!nom || !refused.test(told) || takenUp.test(told)) continue;
		const same = (other: string | undefined) => other !== undefined && fold(other) === fold(nom);
		if (solution?.options?.some((one) => one.retenue === false && same(one.nom))) continue;
		const used =
			solution?.plateformes?.find((one) => same(one.nom)) ??
			solution?.options?.find((one) => one.retenue === true && same(one.nom));
		const place = placeOf(charter, used, 'nom');
		const item = solution?.reutilisation?.find((one) => one.nom === nom);
		const related = placeOf(charter, item, 'decision');
		if (place && related) yield { ...place, args: [nom], related: [related] };
	}
};

/** What a foundation does, as the message names it: what an own platform is called, and what tells that one was looked at. */
const offered = [
	{ word: 'authentification', own: signIn, form: new RegExp(`${signIn.source}|connexion`) },
	{ word: 'paiement', own: payment, form: payment },
] as const;

/** Uses of a platform, one of which comes with the others. */
const manyUses = (usage = ''): boolean => usage.split(/[,;]| et | and /).length >= 3;

/** A platform of one's own for what a government foundation offers, where none was looked at. */
const alreadyOffered: Check = function* ({ charter, value: { solution } }) {
	const platforms = solution?.plateformes ?? [];
	const told = (one: { nom?: string | undefined; usage?: string | undefined }) =>
		fold(`${one.nom ?? ''} ${one.usage ?? ''}`);
	for (const { word, own, form } of offered) {
		const considered =
			platforms.some(
				(one) => /^(?:commune|fondation_gouvernementale)$/.test(one.nature ?? '') && form.test(told(one)),
			) || (solution?.reutilisation ?? []).some((one) => form.test(fold(`${one.nom ?? ''} ${one.decision ?? ''}`)));
		if (considered) continue;
		for (const one of platforms) {
			const place =
				/^(?:organisme|externe)$/.test(one.nature ?? '') &&
				own.test(told(one)) &&
				!(one.nature === 'organisme' && manyUses(one.usage))
					? placeOf(charter, one, 'nature')
					: undefined;
			if (place) yield { ...place, args: [word] };
		}
	}
};

/** Whether a text is there that neither is vague nor only keeps a place. */
const isSaid = (charter: Charter, node: TreeNode | undefined): boolean =>
	textOf(node) !== '' && contentOf(charter, node) !== 'some' && !isPlaceholder(textOf(node), charter.catalogue);

export const reutilisation: PracticeChecks = {
	indications: {
		// « Reprise » and « Écarté » are decisions too.
		'reutilisation.solutions_existantes': (found) => {
			const list = items(found);
			const open = list.filter((item) => !isSaid(found.charter, childOf(item, 'decision')));
			return judged(
				grade(list.length > 0 && open.length === 0, list.length > 0),
				...open.map((node) => ({ node, keys: [['decision']] })),
			);
		},
		// « Connexion » says what it is for.
		'reutilisation.fondations': (found) => {
			const list = items(found);
			const open = list.filter((item) => !isSaid(found.charter, childOf(item, 'usage')));
			return judged(
				grade(list.length > 0 && open.length === 0, list.length > 0),
				...open.map((node) => ({ node, keys: [['usage']] })),
			);
		},
		'reutilisation.partage': (found) => {
			const shared = found.nodes.filter((node) => contentOf(found.charter, node) === 'full');
			const what = new Set(shared.map((node) => textOf(childOf(node, 'quoi'))));
			// « ou » in the beta edition became « et ».
			const both = what.has('code_source') && what.has('resultats');
			const full = found.edition === 'beta' ? what.has('code_source') || what.has('resultats') : both;
			const open = found.nodes.filter((node) => !shared.includes(node));
			return judged(
				grade(full, found.nodes.length > 0),
				...open.map((node) => ({ node, keys: [['licence', 'depot']] })),
				open.length === 0 && { node: found.nodes[0], word: found.edition === 'beta' ? 'un' : 'deux' },
			);
		},
	},
	tellAbsence: ['reutilisation.fondations/deja_offerte'],
	checks: {
		'reutilisation.partage/sans_licence': codeWithoutLicence,
		'reutilisation.partage/rien_a_partager': nothingToShare,
		'reutilisation.solutions_existantes/ecartee_puis_reprise': asideYetUsed,
		'reutilisation.fondations/deja_offerte': alreadyOffered,
		...contradictions,
	},
};
