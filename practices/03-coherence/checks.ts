import {
	addKey,
	type CharterValue,
	type Check,
	childOf,
	fold,
	grade,
	isWritten,
	items,
	judged,
	judgeItems,
	nothingCertain,
	objectWith,
	type PracticeChecks,
	placeOf,
	says,
	textOf,
} from '../../server/engine/index';
import { mentions } from '../shared/citizens';
import { payment, signIn } from '../shared/offered';

type Platform = NonNullable<NonNullable<CharterValue['solution']>['plateformes']>[number];

/** Whether a platform is shared by public bodies. */
const isShared = ({ nature }: Platform): boolean => nature === 'commune' || nature === 'fondation_gouvernementale';

/** What is done to a thing that stays. */
const changed = /etend|refai|refonte|remplac|modif|adapt|ajout|amelior|extend|rebuild|replac|upgrade|improv|add/;

/** Whether an option names a platform behind the word that tells what it is: « logiciel Agora ». */
const isProperNameIn = (name: string, option: string): boolean =>
	name.length > 3 && /^\p{Lu}/u.test(name) && option.indexOf(` ${name}`) > 0;

/** A platform that the options say was set aside. */
const setAside: Check = function* ({ charter, value }) {
	const rejected = new Map(
		(value.solution?.options ?? []).filter(({ retenue }) => retenue === false).map((one) => [fold(one.nom ?? ''), one]),
	);
	for (const platform of value.solution?.plateformes ?? []) {
		if (!says(charter, platform, 'nom')) continue;
		const name = platform.nom ?? '';
		// « Logiciel Agora » was rejected: « Agora » is it. To make more of it is another option.
		const option =
			rejected.get(fold(name)) ??
			[...rejected.values()].find(({ nom = '' }) => !mentions(changed, nom) && isProperNameIn(name, nom));
		const place = option && placeOf(charter, platform, 'nom');
		const other = placeOf(charter, option, 'nom');
		if (place) yield { ...place, args: [platform.nom ?? ''], ...(other ? { related: [other] } : {}) };
	}
};

/** What the shared platforms offer: the words that name it, and those that tell of it. « Connexion » is also of pipes. */
const functions: readonly { readonly named: RegExp; readonly told: RegExp }[] = [
	{ named: signIn, told: new RegExp(`${signIn.source}|connexion`) },
	{ named: payment, told: payment },
	...[/formulaire|\bforms?\b/, /signature/, /rendez-vous|appointment/, /sondage|consultation publique|survey/].map(
		(words) => ({ named: words, told: words }),
	),
];

/** A platform of one's own, or bought, named after what a shared platform of the same charter does already. */
const doneTwice: Check = function* ({ charter, value }) {
	const platforms = value.solution?.plateformes ?? [];
	const shared = platforms.filter(isShared);
	const twins = functions.map(({ told }) => shared.find(({ nom, usage }) => mentions(told, nom, usage)));
	for (const own of platforms) {
		if (own.nature !== 'organisme' && own.nature !== 'externe') continue;
		const twin = twins[functions.findIndex(({ named }) => mentions(named, own.nom))];
		const place = twin && placeOf(charter, own, 'nom');
		const other = placeOf(charter, twin, 'nom');
		if (place) yield { ...place, args: [own.nom ?? '', twin.nom ?? ''], ...(other ? { related: [other] } : {}) };
	}
};

/** A shared platform, without a word of what is taken from it. */
const noUse: Check = function* ({ charter, value }) {
	for (const platform of value.solution?.plateformes ?? []) {
		// « Connexion » says what is taken from it.
		if (!isShared(platform) || !says(charter, platform, 'nom') || isWritten(charter, platform, 'usage')) continue;
		const place = placeOf(charter, platform, 'nom');
		if (place) yield { ...place, args: [platform.nom ?? ''], fixes: addKey(charter, platform, 'usage') };
	}
};

const ownSystem =
	/\bmaison\b|\binternes?\b|\bpropres?\b|sur mesure|bootstrap|\bmaterial\b|tailwind|in-house|custom|charte graphique/;
const governmentSystem = /gouv|quebec\.ca|\betat\b|\bcommun/;

/** What people know the government by, whatever the design system. */
const knownBy =
	/signature|\bpiv\b|identification visuelle|entete|en-tete|bandeau|\blogo|armoiries|drapeau|fleurdelis|header|banner|emblem/;

/** Cities, schools and universities have a face of their own. */
const otherGovernment =
	/\b(?:ville|municipal|mrc|village|cegep|college|universit|centre de services scolaire|city|town|school board|regional government)/;

/** A design system of one's own, and not a word of why people would know the government by it. */
const ownIdentity: Check = function* ({ charter, value }) {
	const identity = value.solution?.identite;
	const system = identity?.systeme_design;
	if (!system || mentions(otherGovernment, value.initiative?.organisme)) return;
	if (mentions(governmentSystem, system, identity.description) || mentions(knownBy, identity.description)) return;
	const body = fold(value.initiative?.organisme ?? '');
	if (!mentions(ownSystem, system) && !(body.length > 5 && fold(system).includes(body))) return;
	const place = placeOf(charter, identity, 'systeme_design');
	if (place) yield { ...place, args: [system], fixes: addKey(charter, identity, 'description') };
};

export const coherence: PracticeChecks = {
	indications: {
		// A list of platforms of one's own shares nothing. That the organisation uses one that it has already is told as
		// partial, and not asked about: whether there is a shared one for the same thing is not for us to tell.
		'coherence.plateformes_communes': (found) => {
			const natures = items(found).map((item) => textOf(childOf(item, 'nature')));
			const common = natures.some((nature) => nature === 'commune' || nature === 'fondation_gouvernementale');
			const judgement = judged(grade(common, natures.length > 0), {
				word: 'commune',
				asksFor: 'reutilisation.fondations',
			});
			return natures.includes('organisme') ? nothingCertain(judgement) : judgement;
		},
		// One channel is consistent with nothing; each of several says how it is supported.
		'coherence.modes': (found) => {
			const list = items(found);
			const { content, gaps } = judgeItems(found.charter, list, ['soutien']);
			return judged(
				grade(list.length >= 2 && content === 'full', list.length > 0),
				...gaps,
				list.length < 2 && { node: list[0], word: 'deux' },
			);
		},
		// A design system, or what people will know the service by.
		'coherence.identite': objectWith(['systeme_design', 'description']),
	},
	checks: {
		'coherence.plateformes_communes/option_ecartee': setAside,
		'coherence.plateformes_communes/doublon': doneTwice,
		'coherence.plateformes_communes/sans_usage': noUse,
		'coherence.identite/maison': ownIdentity,
	},
};
