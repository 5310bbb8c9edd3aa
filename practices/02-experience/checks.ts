import {
	addDays,
	addKey,
	anyContent,
	appendItem,
	type Check,
	type CheckContext,
	childFields,
	childOf,
	entryOf,
	grade,
	type HitFix,
	has,
	insertValue,
	isWritten,
	items,
	judged,
	judgeItems,
	keyPlace,
	nodeAt,
	type PracticeChecks,
	placeOf,
	put,
	type Span,
	says,
	textOf,
} from '../../server/engine/index';
import { isAwaited } from '../shared/awaited';
import { firstAndLast, isTried, mentions } from '../shared/citizens';
import { isOfToday } from '../shared/journeys';
import { contradictions } from './contradictions';
import { failedAndLeft } from './failed';
import { promise } from './promise';
import { reached } from './reached';
import { researchRefused, stagesForSteps } from './slogans';

const family = 'experience_utilisateur';

/** Titles of the roles that look after the experience of people. */
const experienceRole =
	/\bux\b|experience (?:utilisat|usager|client|citoyen)|design(?:er|euse|eur)? (?:de |d'|des )?(?:services?|experience|interaction)|concept(?:ion|eur|rice)s? (?:de|des) services?(?: numeriques?| publics?)?$|recherche utilisat|ergonom|accessibilite|user (?:experience|research)|service design|accessibility/;

/** A team in which nobody looks after the experience of people. */
const noExperienceRole: Check = function* (context) {
	const { charter, value } = context;
	const roles = value.equipe?.roles ?? [];
	const told = roles.filter((role) => says(charter, role, 'role'));
	if (told.length === 0 || roles.some(({ famille }) => famille === family)) return;
	// A family that is none of the list may well be this one: the format says so of it.
	if (roles.some((role) => role.famille === undefined && isWritten(charter, role, 'famille'))) return;
	// Declared in place all the same, that is told of the declaration.
	if (/^(?:planifiee|en_place)$/.test(context.declared('experience.fonction_ux'))) return;
	const close = told.find(({ role }) => mentions(experienceRole, role));
	const place = close ? placeOf(charter, close, 'role') : keyPlace(charter, ['equipe', 'roles']);
	if (!place) return;
	yield close
		? { ...place, variant: 'famille', args: [close.role ?? ''], fixes: giveFamily(context, close) }
		: { ...place, fixes: addRole(context) };
};

/** The fix that writes the skeleton of a role of the family. */
function addRole({ charter, value }: CheckContext): HitFix[] {
	const list = nodeAt(charter, value.equipe, 'roles');
	const changes = () => {
		const lines = ['- role: …', `  famille: ${family}`];
		const change = list?.kind === 'list' ? appendItem(charter, list, lines) : undefined;
		return change && [change];
	};
	return [{ name: 'ajouter', preferred: true, changes }];
}

/** The fix that gives a role the family. */
function giveFamily({ charter }: CheckContext, role: object): HitFix[] {
	const node = charter.nodeOf(role);
	if (node?.kind !== 'map') return [];
	const entry = entryOf(node, 'famille');
	if (entry?.merged) return [];
	const type = charter.infoOf(node)?.type;
	const order = Object.keys((type && childFields(type)) ?? {});
	const changes = () => {
		const change = entry ? put(charter, entry, family) : insertValue(charter, node, order, 'famille', family);
		return change && [change];
	};
	return [{ name: 'famille', preferred: true, changes }];
}

/** A result is given of a test that is still to come. */
const resultToCome: Check = function* ({ charter, value, today }) {
	for (const test of value.usagers?.essais ?? []) {
		if (!test.date || test.date <= today || !says(charter, test, 'resultat')) continue;
		// What is awaited of it, and what follows where it goes badly, may stand there meanwhile.
		if (isAwaited(test.resultat)) continue;
		const place = placeOf(charter, test, 'date');
		if (place) yield { ...place, args: [test.date] };
	}
};

/** How long after a test its result may be waited for, in days; less where not even who took part is told. */
const [patience, patienceUntold] = [30, 14];

/** A test that took place a while ago, and of which nothing is kept. Tests from end to end have a check of their own. */
const noResult: Check = function* ({ charter, value, today }) {
	for (const test of value.usagers?.essais ?? []) {
		const told = says(charter, test, 'participants') || isWritten(charter, test, 'resultat');
		const wait = told ? patience : patienceUntold;
		if (!test.date || test.date > addDays(today, -wait) || test.type === 'bout_en_bout') continue;
		if (says(charter, test, 'resultat') || says(charter, test, 'preuve')) continue;
		const place = placeOf(charter, test, 'type');
		if (place) yield { ...place, args: [test.date], fixes: addKey(charter, test, 'resultat') };
	}
};

/**
 * People try the service for the first time once it was delivered. Tests from end to end have a check of their own; in
 * exploitation, what came before may have left the list.
 */
const triedAfterDelivery: Check = function* ({ charter, value, phase }) {
	const product = value.solution?.pmv;
	const tried = firstAndLast((value.usagers?.essais ?? []).filter(isTried));
	if (phase === 'exploitation' || !product?.date || !tried?.first.date || tried.first.date <= product.date) return;
	if (tried.first.type === 'bout_en_bout') return;
	const place = placeOf(charter, tried.first, 'date');
	const delivered = placeOf(charter, product, 'date');
	if (place) yield { ...place, args: [tried.first.date, product.date], ...(delivered ? { related: [delivered] } : {}) };
};

/** What people come to; a message by mail or email is no way in to the service. */
const wayIn = /^(?:web|mobile|telephone|comptoir|clavardage)$/;

/** What reaches people without their coming for it: a text message is read on a telephone, whatever the service offers there. */
const reaches =
	/recevoir|recoi|\bavis\b|avise|alerte|rappel|texto|\bsms\b|message|notifi|receiv|\bnotice|reminder|\btext|\balert|told\b|hear back/;

/**
 * A step that is taken through a channel which the service does not offer. A step that is not digital may be taken
 * elsewhere, and so may those that lead out of a service that closes.
 */
const channelNotOffered: Check = function* ({ charter, value, type }) {
	if (type === 'retrait') return;
	const offered = value.solution?.canaux ?? [];
	if (offered.length === 0 || offered.some(({ type }) => !type)) return;
	const list = keyPlace(charter, ['solution', 'canaux']);
	const steps = new Map<string, Span[]>();
	for (const step of (value.parcours ?? []).flatMap(({ etapes }) => etapes ?? [])) {
		const { canal } = step;
		if (/^(?:mobile|telephone)$/.test(canal ?? '') && mentions(reaches, step.nom)) continue;
		if (!canal || !wayIn.test(canal) || step.numerique === false || offered.some(({ type }) => type === canal))
			continue;
		const place = placeOf(charter, step, 'canal');
		if (place) steps.set(canal, [...(steps.get(canal) ?? []), place]);
	}
	// A channel that the list lacks is one cause, however many steps go through it.
	for (const [canal, [first, ...others]] of steps)
		if (first)
			yield {
				...first,
				args: [canal],
				related: [...(list ? [list] : []), ...others],
				...(canal === 'mobile' ? { tellsAbsenceOf: 'en_ligne.mobile' } : {}),
			};
};

/** What tells of obstacles, wherever it is written. */
const obstacle =
	/abandon|attente|attend|delai|difficult|bloqu|erreur|perd|oubli|confus|obstacle|irrit|plainte|recopi|trop |ne (?:sait|savent|comprend|trouve)|complique|stress|delay|wait|error|lost|confus|barrier|struggl|complain/;

/**
 * Journeys of today told step by step, without a word of what gets in people's way, there or in what research found and
 * needs say. Of what is to come, that nothing is in the way is what is hoped for.
 */
const nothingInTheWay: Check = function* ({ charter, value }) {
	const findings = (value.usagers?.recherche ?? []).flatMap(({ constats }) => constats ?? []);
	if (mentions(obstacle, value.contexte, ...findings, ...(value.besoins ?? []).map(({ enonce }) => enonce))) return;
	const journeys = (value.parcours ?? []).filter(isOfToday);
	if (journeys.some(({ etapes }) => etapes?.some((step) => isWritten(charter, step, 'irritants')))) return;
	const long = journeys.find(({ etapes }) => (etapes ?? []).filter((step) => says(charter, step, 'nom')).length >= 3);
	const place = placeOf(charter, long, 'nom');
	if (place) yield { ...place, args: [long?.nom ?? ''] };
};

export const experience: PracticeChecks = {
	indications: {
		// A journey is a sequence: one step says nothing of what comes before or after.
		'experience.parcours': (found) => {
			const list = items(found);
			const short = list.filter((item) => {
				const node = childOf(item, 'etapes');
				const steps = node?.kind === 'list' ? node.items.filter((step) => has(found.charter, step, 'nom')) : [];
				return steps.length < 2;
			});
			return judged(
				grade(list.length > 0 && short.length === 0, list.length > 0),
				...short.map((node) => ({ node, word: 'etapes' })),
			);
		},
		// Load tests are no tests with users.
		'experience.plan_recherche usagers.essais': (found) => {
			const list = items(found);
			const tried = list.filter((item) => textOf(childOf(item, 'type')) !== 'charge');
			const { content, gaps } = judgeItems(found.charter, tried, ['date', 'participants', 'resultat', 'groupes']);
			return judged(
				grade(content === 'full', list.length > 0),
				...gaps,
				tried.length === 0 && { node: list[0], word: 'personnes' },
			);
		},
		// The names of the neighbouring services are the answer; reminders are prose, of which one word is not content.
		'experience.proactivite': anyContent,
		// A role without time is a title.
		'experience.fonction_ux': (found) => {
			const list = items(found);
			return judged(
				grade(
					list.some((item) => textOf(childOf(item, 'etp')) !== '0'),
					list.length > 0,
				),
				{ node: list[0], word: 'temps' },
			);
		},
	},
	tellAbsence: ['experience.fonction_ux/absente'],
	checks: {
		'experience.fonction_ux/absente': noExperienceRole,
		'experience.plan_recherche/resultat_a_venir': resultToCome,
		'experience.plan_recherche/sans_resultat': noResult,
		'experience.plan_recherche/echec_sans_suite': failedAndLeft,
		'experience.plan_recherche/apres_livraison': triedAfterDelivery,
		'experience.parcours/canal_non_offert': channelNotOffered,
		'experience.parcours/sans_irritants': nothingInTheWay,
		'experience.parcours/etapes_slogans': stagesForSteps,
		'experience.plan_recherche/recherche_refusee': researchRefused,
		...promise,
		...reached,
		...contradictions,
	},
};
