import { contentOf } from '../model/content';
import { fold } from '../model/fold';
import { childOf, textOf } from '../parse/tree';
import type { Check, PracticeChecks } from './check';
import { addKey } from './fixes';
import { placeOf, says } from './places';
import { grade, itemWith } from './rules';

/** Code that is shared without a licence: nobody may use it. */
const codeWithoutLicence: Check = function* ({ charter, value: { livrables } }) {
	for (const { nom, partage } of livrables ?? []) {
		if (partage?.quoi !== 'code_source' || says(charter, partage, 'licence')) continue;
		const place = placeOf(charter, partage, 'quoi');
		if (place) yield { ...place, args: [nom ?? ''], fixes: addKey(charter, partage, 'licence') };
	}
};

/** Results to be shared, where no research, test or experiment has any yet. */
const nothingToShare: Check = function* ({ charter, value: { livrables, usagers, echeancier } }) {
	const known =
		(usagers?.recherche ?? []).some((one) => says(charter, one, 'constats')) ||
		[...(usagers?.essais ?? []), ...(echeancier?.experimentations ?? [])].some((one) => says(charter, one, 'resultat'));
	if (known) return;
	for (const { nom, partage } of livrables ?? []) {
		const place = partage?.quoi === 'resultats' ? placeOf(charter, partage, 'quoi') : undefined;
		if (place) yield { ...place, args: [nom ?? ''] };
	}
};

const refused = /\becart|\brejet|non retenu|pas retenu|refus|\brejected\b|not retained|\bdeclined\b/;

/** An existing solution that was set aside, and is yet a platform of the solution or the option retained. */
const asideYetUsed: Check = function* ({ charter, value: { solution } }) {
	for (const { nom, decision } of solution?.reutilisation ?? []) {
		if (!nom || !refused.test(fold(decision ?? ''))) continue;
		const same = (other: string | undefined) => other !== undefined && fold(other) === fold(nom);
		const used =
			solution?.plateformes?.find((one) => same(one.nom)) ??
			solution?.options?.find((one) => one.retenue === true && same(one.nom));
		const place = placeOf(charter, used, 'nom');
		const item = solution?.reutilisation?.find((one) => one.nom === nom);
		const related = placeOf(charter, item, 'decision');
		if (place && related) yield { ...place, args: [nom], related: [related] };
	}
};

/** What the government already offers to every body. */
const offered = [
	{ word: 'authentification', form: /authentif|ouverture de session|\blogin\b|sign-?in/ },
	{ word: 'paiement', form: /paiement|payment/ },
] as const;

/** A platform of one's own for what a government foundation offers, where none was looked at. */
const alreadyOffered: Check = function* ({ charter, value: { solution } }) {
	const platforms = solution?.plateformes ?? [];
	const told = (one: { nom?: string | undefined; usage?: string | undefined }) =>
		fold(`${one.nom ?? ''} ${one.usage ?? ''}`);
	for (const { word, form } of offered) {
		const considered =
			platforms.some(
				(one) => /^(?:commune|fondation_gouvernementale)$/.test(one.nature ?? '') && form.test(told(one)),
			) || (solution?.reutilisation ?? []).some((one) => form.test(fold(`${one.nom ?? ''} ${one.decision ?? ''}`)));
		if (considered) continue;
		for (const one of platforms) {
			const place =
				/^(?:organisme|externe)$/.test(one.nature ?? '') && form.test(told(one))
					? placeOf(charter, one, 'nature')
					: undefined;
			if (place) yield { ...place, args: [word] };
		}
	}
};

export const reutilisation: PracticeChecks = {
	indications: {
		'reutilisation.solutions_existantes': itemWith(['decision']),
		'reutilisation.fondations': itemWith(['usage']),
		'reutilisation.partage': (found) => {
			const shared = found.nodes.filter((node) => contentOf(found.charter, node) === 'full');
			const what = new Set(shared.map((node) => textOf(childOf(node, 'quoi'))));
			// « ou » in the beta edition became « et ».
			const both = what.has('code_source') && what.has('resultats');
			return grade(
				found.edition === 'beta' ? what.has('code_source') || what.has('resultats') : both,
				found.nodes.length > 0,
			);
		},
	},
	checks: {
		'reutilisation.partage/sans_licence': codeWithoutLicence,
		'reutilisation.partage/rien_a_partager': nothingToShare,
		'reutilisation.solutions_existantes/ecartee_puis_reprise': asideYetUsed,
		'reutilisation.fondations/deja_offerte': alreadyOffered,
	},
};
