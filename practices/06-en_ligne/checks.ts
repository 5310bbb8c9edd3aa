import {
	type CharterValue,
	type Check,
	childOf,
	entryOf,
	grade,
	type HitFix,
	isSubstantial,
	isTold,
	isWritten,
	items,
	itemWith,
	judged,
	type PracticeChecks,
	placeOf,
	put,
	says,
	type TreeNode,
	textOf,
	wordsIn,
} from '../../server/engine/index';
import { mentions, staff } from '../shared/citizens';
import { contradictions } from './contradictions';

type Channel = NonNullable<NonNullable<CharterValue['solution']>['canaux']>[number];

const isOnline = ({ type }: Channel): boolean => type === 'web' || type === 'mobile';

/** Several channels come first: then none does. The first one online is kept. */
const severalFirst: Check = function* ({ charter, value }) {
	const first = (value.solution?.canaux ?? []).filter(({ principal }) => principal === true);
	const kept = first.find(isOnline) ?? first[0];
	for (const channel of first) {
		if (channel === kept) continue;
		const place = placeOf(charter, channel, 'principal');
		const other = placeOf(charter, kept, 'principal');
		const entry = entryOf(charter.nodeOf(channel), 'principal');
		const fixes: HitFix[] =
			entry && !entry.merged
				? [{ name: 'retirer', preferred: true, changes: () => [put(charter, entry, 'false')] }]
				: [];
		if (place) yield { ...place, args: [kept?.type ?? ''], ...(other ? { related: [other] } : {}), fixes };
	}
};

/** The counter, the phone or the mail comes first in a service that is also offered online. */
const offlineFirst: Check = function* ({ charter, value, type: kind }) {
	const channels = value.solution?.canaux ?? [];
	const first = channels.filter(({ principal }) => principal === true);
	const [main] = first;
	const online = channels.find(isOnline);
	// What closes, and what has no channel online, is told of elsewhere; so are two that come first.
	if (kind === 'retrait' || !main?.type || first.length > 1 || isOnline(main) || !online) return;
	if (!/^(?:comptoir|poste|telephone)$/.test(main.type)) return;
	const place = placeOf(charter, main, 'principal');
	const other = placeOf(charter, online, 'type');
	if (place) yield { ...place, args: [main.type, online.type ?? ''], ...(other ? { related: [other] } : {}) };
};

/** The service is said to be online first, and no step of its journeys is digital. */
const noStepOnline: Check = function* ({ charter, value, reached }) {
	const main = value.solution?.canaux?.find((channel) => channel.principal === true && isOnline(channel));
	const steps = (value.parcours ?? []).flatMap(({ etapes }) => etapes ?? []);
	if (!main || steps.length < 2 || steps.some(({ numerique }) => numerique !== false)) return;
	// While the service is being designed, a journey with its pain points is that of today.
	if (!reached('realisation') && steps.some((step) => says(charter, step, 'irritants'))) return;
	const place = placeOf(charter, main, 'type');
	const related = steps
		.slice(0, 3)
		.map((step) => placeOf(charter, step, 'nom'))
		.filter((at) => at !== undefined);
	if (place) yield { ...place, args: [main.type ?? ''], related };
};

/** A channel that is listed twice: what is said of it once may be said otherwise the second time. */
const listedTwice: Check = function* ({ charter, value }) {
	const seen = new Map<string, Channel>();
	for (const channel of value.solution?.canaux ?? []) {
		if (!channel.type) continue;
		const before = seen.get(channel.type);
		seen.set(channel.type, before ?? channel);
		const place = before && placeOf(charter, channel, 'type');
		const other = placeOf(charter, before, 'type');
		if (place) yield { ...place, args: [channel.type], ...(other ? { related: [other] } : {}) };
	}
};

const adaptive =
	/adaptati|s'adapte|\badapte au mobile|fonctionne (?:aussi )?sur|mobile-?ready|works on|responsi|compatible|optimise|version mobile|mobile-friendly/;

/** « Site adaptatif » for all that is said of the mobile channel. */
const onlyAdaptive: Check = function* ({ charter, value }) {
	for (const channel of value.solution?.canaux ?? []) {
		const { type, soutien = '' } = channel;
		if (type !== 'mobile' || !says(charter, channel, 'soutien')) continue;
		if (wordsIn(soutien, 7) > 6 || !mentions(adaptive, soutien)) continue;
		const place = placeOf(charter, channel, 'soutien');
		if (place) yield place;
	}
};

/** The initiative fears that people will not use the service, answers it by nothing, and does not make it known. Once it is open, the grouped finding says so. */
const adoptionFeared: Check = function* (context) {
	const { charter, value } = context;
	if (context.reached('exploitation') || isTold(charter, value.communications?.promotion)) return;
	if (context.declared('en_ligne.promotion') !== 'a_evaluer') return;
	for (const risk of value.risques ?? []) {
		if (risk.categorie !== 'adoption' || (risk.probabilite !== 'eleve' && risk.impact !== 'eleve')) continue;
		// A risk that is answered otherwise than by making the service known is answered all the same.
		if (isWritten(charter, risk, 'reponse')) continue;
		// People of the organization learn of their tool otherwise.
		if (mentions(staff, risk.enonce)) continue;
		const place = placeOf(charter, risk, 'categorie');
		if (place) yield place;
	}
};

export const enLigne: PracticeChecks = {
	indications: {
		// The channel that comes first is online.
		'en_ligne.priorite_en_ligne': (found) => {
			const online = (item: TreeNode) => /^(web|mobile)$/.test(textOf(childOf(item, 'type')));
			return grade(items(found).some(online), false);
		},
		// A means and those it reaches do not fit in three words.
		'en_ligne.promotion': ({ charter, nodes }) => {
			const texts = nodes.flatMap((node) => (node.kind === 'list' ? node.items : [node]));
			return judged(
				grade(
					texts.some((text) => wordsIn(textOf(text), 4) >= 4 && isSubstantial(charter, text)),
					nodes.length > 0,
				),
				{ node: texts[0], word: 'moyen' },
			);
		},
		// A mobile channel says what is done there, or who helps.
		'en_ligne.mobile': itemWith(['soutien']),
	},
	tellAbsence: ['en_ligne.priorite_en_ligne/principal_hors_ligne'],
	checks: {
		'en_ligne.priorite_en_ligne/plusieurs_principaux': severalFirst,
		'en_ligne.priorite_en_ligne/principal_hors_ligne': offlineFirst,
		'en_ligne.priorite_en_ligne/parcours_hors_ligne': noStepOnline,
		'en_ligne.priorite_en_ligne/canal_en_double': listedTwice,
		'en_ligne.mobile/adaptatif': onlyAdaptive,
		'en_ligne.promotion/adoption': adoptionFeared,
		...contradictions,
	},
};
