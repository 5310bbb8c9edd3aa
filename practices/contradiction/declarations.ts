/** Declarations that their own words, or the sections, belie. */
import {
	type CharterValue,
	type Check,
	type CheckContext,
	fold,
	type Hit,
	keysOf,
	lineOf,
	parseSelector,
	placeOf,
	plainOf,
	type Span,
	select,
} from '../../server/engine/index';
import { sayings } from '../shared/said';
import { wordRoots } from '../shared/stems';

type Declared = NonNullable<NonNullable<NonNullable<CharterValue['pratiques']>[string]>[string]>;

interface Found {
	readonly id: string;
	readonly practice: string;
	readonly one: Declared;
}

function* declarations({ value }: CheckContext): Iterable<Found> {
	for (const [practice, actions] of Object.entries(value.pratiques ?? {}))
		for (const [action, one] of Object.entries(actions ?? {}))
			if (one && typeof one === 'object') yield { id: `${practice}.${action}`, practice, one };
}

/** What is still to be done. */
const toDo =
	/\bpas encore\b|\breste(?:nt|ra)? (?:a |encore )|\bn'(?:est|a|ont) pas (?:encore |ete )?(?:fait|commence|complet|termin|realis|demarre|eu lieu|debut)|\bnon (?:commence|fait|termine|realise)|\ben cours (?:de|d')|\best en cours\b|^en cours\b|^a (?:faire|completer|venir|realiser|planifier)\b|\bdebutera|\b(?:sera|seront|va etre) (?:[a-z]+ )?(?:fait|complet|termin|realis|livre|mis en place|choisi|nomme|redige|mene|effectue|publi|diffus|forme|traduit|installe|embauche)|\bnot yet\b|\bto be (?:done|completed|written|chosen|named|confirmed)|\bstill (?:to|has to|needs? to|missing)|\bremains? to\b|\bnot (?:started|begun|finished|done)|\bha(?:s|ve) not (?:been|started|begun)|\bhasn't\b|\bin progress\b|\bpending\b|\bwill be (?:done|completed|written|chosen|run|carried|put in place|finished|published|released|trained|hired|translated)|\bwill (?:start|begin)\b/;
/** Another thing than the action: the next round, what was corrected, a part of the service. */
const nextOne =
	/\bprochaine?s?\b|\bsuivante?s?\b|\bnouve(?:au|l|lle)|\bautres?\b|\bencore plus|\bdeuxieme|\bsecond|\bsaison|\bannuel|\bn'est plus|\bnext\b|\bfurther\b|\banother\b|\bother\b|\bannual|\bagain\b|\bde nouveau|\bchaque|\beach\b|\bevery\b|\bmise a jour|\bupdate|\brevis|\bensuite\b|\bthen\b|\bsauf\b|\bexcept/;

/** What is said to be finished. */
const done =
	/\b(?:est|sont|a ete|ont ete|fut) (?:maintenant |deja |entierement )?(?:termine|complete|fait|realise|livre|signe|mis en place|approuve)|^(?:termine|complete|fait|realise|livre|en place)e?s?\b|\bdeja (?:en place|fait|termine|realise|livre)|\b(?:is|are|was|were|has been|have been) (?:now |already |fully )?(?:completed?|finished|done|delivered|signed|in place)\b|^(?:completed|finished|done|delivered)\b|\balready (?:in place|done|completed|finished)/;
const negated = /\b(?:aucune?|pas|jamais|rien|personne|no|not|none|never|nothing|nobody)\b/;
const partly =
	/\ben partie|\bune partie|\bpremier|\bbrouillon|\bmais\b|\breste|\bmoitie|\bpart(?:ly| of)|\bfirst\b|\bdraft|\bbut\b|\bhalf|\bmandat|\bcontrat/;

const tookPart =
	/particip|rencontr|consult|associe|pris part|prennent part|teste|essaye|observ|took part|take part|involved|entendu|heard|met\b|tested|interview/;

/** Whether the words of a group's name are all in a text. */
function namesGroup(text: string, group: string): boolean {
	const roots = wordRoots(text);
	const wanted = [...wordRoots(group)];
	return wanted.length > 0 && wanted.every((root) => roots.has(root));
}

const onlyTests = /^(?!.*(?:recherche|entrevue|observ|research|interview)).*\b(?:essais?|tests?)\b/;

/** Groups that a comment says took part, and that no research and no test lists. */
function* absentGroups(text: string, { value }: CheckContext, observed: boolean): Iterable<string> {
	const { plain } = plainOf(text);
	if (!tookPart.test(plain) || /\b(?:pas|aucun|jamais|not|never|no|sera|seront|will)\b/.test(plain)) return;
	const research = value.usagers?.recherche ?? [];
	const activities = observed
		? research.filter(({ methode }) => methode === 'observation')
		: onlyTests.test(plain) && (value.usagers?.essais ?? []).length > 0
			? (value.usagers?.essais ?? [])
			: [...research, ...(value.usagers?.essais ?? [])];
	// Who took part in an activity that lists nobody cannot be told.
	const made = activities.filter(({ date, participants }) => date !== undefined || participants !== undefined);
	if (activities.length === 0 || made.some(({ groupes }) => (groupes ?? []).length === 0)) return;
	const present = new Set(activities.flatMap(({ groupes }) => (groupes ?? []).map(fold)));
	for (const { nom } of value.usagers?.groupes ?? [])
		if (nom && !present.has(fold(nom)) && namesGroup(text, nom)) yield nom;
}

/** The tests on which an action rests. */
const testsOf: Readonly<Record<string, string>> = {
	'bout_en_bout.essais': 'bout_en_bout',
	'simplicite.accessibilite': 'accessibilite',
	'experience.plan_recherche': 'utilisabilite',
};

const noResult =
	/^(?:a (?:faire|venir|completer|planifier|determiner)|aucune?\b|pas encore|non (?:fait|realise)|reporte|annule|prevu|devrait|n'a pas|en attente|none\b|not (?:yet|done)|to (?:do|come|be)|cancelled|postponed|planned|should|expected|tb[dc])|\bdevrait (?:bien )?aller|\bshould (?:go|be|work)/;

/** The tests of an action's kind, where none of them was really made. */
function testsNotMade(id: string, { value, today }: CheckContext): readonly object[] {
	const tests = (value.usagers?.essais ?? []).filter(({ type }) => type === testsOf[id]);
	const isMade = ({ date, participants, resultat = '' }: (typeof tests)[number]) => {
		const none = String(participants) === '0';
		const toCome = date !== undefined && date > today;
		return (
			!none &&
			!toCome &&
			!noResult.test(plainOf(resultat).plain.trim()) &&
			(date !== undefined || participants !== undefined)
		);
	};
	return tests.some(isMade) ? [] : tests;
}

const obstacle =
	/\b(?:ne|n')[a-z' ]{0,12}(?:peut|peuvent|pouvait|a pu|ont pu|fonctionne|lit|lisent)\b|\bimpossible|\billisible|\bbloqu|\bcannot\b|\bcould not\b|\bunable\b|\bunreadable|\bblock(?:ed|ing)|\bfail/;
const mended =
	/\bcorrig|\bregle|\bresol|\bremplac|\brefait|\brepris|\bverifie de nouveau|\bfixed|\breplaced|\bresolved|\bsolved|\bcorrected|\bchecked again|\btested again|\bredone|\baucun (?:blocage|obstacle)|\bno (?:block|obstacle)/;

/** The accessibility tests that found an obstacle that nothing says was removed. */
function obstaclesLeft(id: string, { value }: CheckContext): readonly object[] {
	if (id !== 'simplicite.accessibilite') return [];
	return (value.usagers?.essais ?? []).filter(({ type, resultat }) => {
		const { plain } = plainOf(resultat ?? '');
		return type === 'accessibilite' && obstacle.test(plain) && !mended.test(plain);
	});
}

/** What the sections show to be done, for the actions of which a date or a status tells. */
const shown: Readonly<
	Record<string, (context: CheckContext) => readonly [object: object | undefined, key: string] | undefined>
> = {
	'portee.approbation': ({ value, today }) => {
		const approval = value.portee?.approbation;
		return approval?.date && approval.date <= today ? [approval, 'date'] : undefined;
	},
	'securite.normes': ({ value }) =>
		value.securite?.efvp?.etat === 'terminee' ? [value.securite.efvp, 'etat'] : undefined,
	'comprendre.participation': ({ value, today }) => pastOne(value.usagers?.recherche, today),
	'comprendre.observation': ({ value, today }) =>
		pastOne(
			value.usagers?.recherche?.filter(({ methode }) => methode === 'observation'),
			today,
		),
	'bout_en_bout.essais': ({ value, today }) =>
		pastOne(
			value.usagers?.essais?.filter(({ type }) => type === 'bout_en_bout'),
			today,
		),
};

function pastOne<T extends { readonly date?: string | undefined }>(list: readonly T[] | undefined, today: string) {
	const one = list?.find(({ date }) => date !== undefined && date <= today);
	return one && ([one, 'date'] as const);
}

/** What says that nothing of the action was done. */
const notBegun =
	/\b(?:n'(?:est|a|ont|etait)|ne (?:sont|seront)) (?:encore |toujours )?(?:ete )?(?:pas|jamais)?[a-z ]{0,20}(?:commenc|debut|soumis|approuv|fait|eu lieu|rencontr|observ|essaye|teste)|\baucune? [a-z' ]{0,30}(?:n'a|n'est|n'ont|ete)\b|\b(?:a |soumise? a )aucune? (?:instance|comite)|\bno [a-z -]{2,30} (?:has|have|was|were) (?:yet )?(?:been )?(?:done|held|run|made|submitted|started|begun|met|observed)|\b(?:not|never|no one|nobody|nothing|none)\b[a-z ]{0,25}(?:begun|started|submitted|approved|done|met|observed|tested|held|run)/;

const isThere =
	/particip|present|siege|membre|assist|associe|represent|attend|sits?\b|seat|involved|take part|took part|meets?\b|\bmet\b|\bsigned\b|\bagreed?\b|\brencontr|\bsigne\b|\bd'accord\b|\bconsulte/;
const declined =
	/\b(?:aucune?\b|decline|refus|n'a pas|n'ont pas|pas (?:encore )?(?:ete )?(?:rencontr|consult|invit|avis)|jamais|none\b|not (?:yet )?(?:met|shown|invited|consulted|involved)|never|declined|refused|nobody|no one|personne n(?:e|'a))|\b(?:non|pas) (?:avis|contact|rencontr|consult|invit)/;

/** Parties that the comment says take part, and whose own line says that they do not. */
function* partiesThatDeclined(text: string, { value }: CheckContext): Iterable<readonly [party: object, said: string]> {
	const { plain } = plainOf(text);
	if (!isThere.test(plain) || /\b(?:pas|aucun|jamais|not|never|no|sauf|except)\b/.test(plain)) return;
	const all = /\b(?:tou(?:s|tes)|chaque|les deux|both|all|each|every)\b/.test(plain);
	for (const one of value.parties_prenantes ?? [])
		if (one.nom && declined.test(plainOf(one.participation ?? '').plain))
			if (all || namesGroup(text, one.nom)) yield [one, one.participation ?? ''];
}

/** Texts beside the declarations that say who took part. */
const absentGroupTold: Check = function* (context) {
	for (const saying of sayings(context, 'ethique.droits', 'usagers.plan_recherche', 'initiative.description')) {
		const absent = [...absentGroups(saying.text, context, false)];
		if (absent.length === 0) continue;
		const { start, end, text } = saying;
		yield { start, end, variant: 'groupe', practice: 'inclusion', args: [text, absent.join(' », « ')] };
	}
};

/** Actions whose own field, by its value alone, says that they are not in place yet. */
const fieldSaysNo: Readonly<
	Record<string, (value: CharterValue) => readonly [object: object | undefined, key: string, told: string] | undefined>
> = {
	'technologies.infonuagique': ({ solution }) =>
		// « N’y dérogez que pour une raison écrite » : with a reason, it may be.
		solution?.hebergement?.mode === 'sur_place' && !solution.hebergement.justification
			? [solution.hebergement, 'mode', 'mode: sur_place']
			: undefined,
};

/** A declaration that its comment, its field, its tests or the groups of the charter belie. */
export const declarationBelied: Check = function* (context) {
	const { charter } = context;
	yield* absentGroupTold(context);
	for (const { id, practice, one } of declarations(context)) {
		const { etat, commentaire = '' } = one;
		const at = placeOf(charter, one, 'etat');
		const words = placeOf(charter, one, 'commentaire');
		if (!at) continue;
		const { plain } = plainOf(commentaire);
		const hit = (variant: string, args: readonly string[], ...related: readonly ReturnType<typeof placeOf>[]): Hit => ({
			...at,
			variant,
			practice,
			action: id,
			args,
			related: related.filter((span) => span !== undefined),
		});
		const fact = notBegun.test(plain) && !nextOne.test(plain) ? shown[id]?.(context) : undefined;
		if (fact)
			yield hit('fait', [commentaire, String(Reflect.get(fact[0] ?? {}, fact[1]))], words, placeOf(charter, ...fact));
		else if (etat === 'en_place' && toDo.test(plain) && !nextOne.test(plain))
			yield hit('a_faire', [commentaire], words);
		else if (
			etat === 'planifiee' &&
			done.test(plain) &&
			!negated.test(plain) &&
			!partly.test(plain) &&
			!toDo.test(plain)
		)
			yield hit('deja_fait', [commentaire], words);
		if (etat === 'en_place') {
			const [test, ...more] = testsOf[id] ? testsNotMade(id, context) : [];
			if (test) yield hit('essai', [], ...[test, ...more].slice(0, 3).map((each) => placeOf(charter, each, 'type')));
			if (id === 'gouvernance.parties_prenantes')
				for (const [party, said] of partiesThatDeclined(commentaire, context))
					yield hit('partie', [commentaire, said], placeOf(charter, party, 'participation'), words);
			const [object, key = '', told = ''] = fieldSaysNo[id]?.(context.value) ?? [];
			if (object) yield hit('champ', [told], placeOf(charter, object, key));
			const [left] = obstaclesLeft(id, context);
			if (left) yield hit('obstacle', [String(Reflect.get(left, 'resultat'))], placeOf(charter, left, 'resultat'));
			const absent = [...absentGroups(commentaire, context, id.endsWith('.observation'))];
			if (absent.length > 0) yield hit('groupe', [commentaire, absent.join(' », « ')], words);
		}
	}
};

/** What the sections say of these is a choice, not the action done. */
const saidOtherwise = new Set(['technologies.innovation', 'technologies.demarche', 'coherence.modes']);

/** What will be done later may be written down already. */
const forNow =
	/\bdeja\b|\balready\b|\bailleurs\b|\belsewhere\b|s'en charge|pris en charge|autre equipe|another team|\bavant\b|pour l'instant|pour le moment|\bd'abord\b|plus tard|\bencore\b|\bd'ici\b|\btant que\b|\bbefore\b|for now|\byet\b|\blater\b|\buntil\b/;

/** An action that is not retained or not applicable, says its declaration, and that the sections answer in full. `isTold`: whether a closer word is said of what stands there. */
export function* notRetainedYetDone(context: CheckContext, isTold: (span: Span) => boolean): Iterable<Hit> {
	const { charter } = context;
	for (const { id, practice, one } of declarations(context)) {
		const { etat } = one;
		if ((etat !== 'non_retenue' && etat !== 'sans_objet') || saidOtherwise.has(id)) continue;
		// A section may tell of the choice that was made instead.
		if (id === 'technologies.infonuagique' && context.value.solution?.hebergement?.mode === 'sur_place') continue;
		const node = charter.nodeOf(one);
		const { plain } = plainOf(one.justification ?? '');
		if (plain.trim() === '' || forNow.test(plain)) continue;
		if (context.indication(id) !== 'present' || !node || isTold(node)) continue;
		const at = placeOf(charter, one, 'etat');
		const fields = charter.catalogue.action(id)?.fields ?? [];
		const answers = fields.map((field) => parseSelector(field) ?? []);
		const places = answers.flatMap((steps) => select(charter.root, steps)).map((found) => lineOf(charter, found));
		const where = answers.map((steps) => keysOf(steps).join('.')).join(', ');
		if (at) yield { ...at, variant: etat, practice, action: id, args: [where], related: places.slice(0, 3) };
	}
}
