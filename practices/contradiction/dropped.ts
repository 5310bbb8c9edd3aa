/** What is said to be dropped, left out or whole, and is asked for, made or small all the same. */
import {
	type Check,
	type CheckContext,
	exclusionFinder,
	type Hit,
	placeOf,
	plainOf,
	type Span,
	thingOf,
	writtenTexts,
} from '../../server/engine/index';
import { journeysToCome } from '../shared/journeys';
import { once } from '../shared/once';
import { sayings } from '../shared/said';
import { wordRoots } from '../shared/stems';

/** A relief that ends the rule. */
const ends =
	/\b(?:ne|n')[a-z' ]{1,30}\bplus\b|\bplus (?:rien|besoin|aucun|de|d')|\bsupprim|\baboli|\bretiree?s?\b|\baucune?\b|\bsans\b|\bobtenue?s? (?:de|du|des|par|aupres)|\bsuffi(?:t|sent)\b|\bno longer\b|\bdropped\b|\bremoved\b|\bnot (?:needed|asked|required)|\bno (?:more )?[a-z]+ (?:is|are|needed|required|asked)|\bwithout\b|\bobtained from|\babolished|\b(?:rien|nothing)\b[a-z' ]{0,15}(?:a|to be) (?:prouv|fourni|joindre|proved|proven|provided|shown)|\brien (?:a|n'est a) (?:prouver|fournir|joindre|demontrer)|\bsur (?:simple demande|l'honneur)|\bsans (?:avoir a )?(?:prouver|justifier)|\banyone who asks|\bself-declar|\bautodeclaration|\bnothing (?:has|needs) to be\b|\bis enough\b|\bare enough\b/;
/** A relief that puts something in its place. */
const replaces = /\bremplac|\bau lieu|\bplutot\b|\breplac|\binstead\b|\brather than\b/;
/** A relief for some, or that leaves the rule to others. */
const forSome =
	/\bsauf\b|\bseulement\b|\bmoins de\b|\bsous\b|\bsi\b|\bpour les\b|\bexcept|\bonly\b|\bunder\b|\bbelow\b|\bif\b|\bfor the\b|\bunless\b|\bplus\b[^.;]{0,40}\bqu(?:e (?:pour|si|a|au|dans)\b|and\b|'(?:a|au|en|avec)\b)/;

const isOffline = ({ numerique, canal }: { numerique?: boolean | undefined; canal?: string | undefined }) =>
	numerique === false || /^(?:comptoir|poste|telephone)$/.test(canal ?? '');

/** No charter that people read has more: time is bounded. */
const most = 100;

interface Asked extends Span {
	readonly text: string;
	readonly offline: boolean;
}

function asked({ charter, value }: CheckContext): Asked[] {
	return journeysToCome(value)
		.flatMap(({ etapes }) => etapes ?? [])
		.slice(0, most)
		.flatMap((step) =>
			(['nom', 'motif'] as const).flatMap((key) => {
				const place = placeOf(charter, step, key);
				return place && step[key]
					? [{ ...place, text: step[key] ?? '', offline: key === 'motif' || isOffline(step) }]
					: [];
			}),
		);
}

/** To sign in is to sign nothing. */
const signIn = /\b(?:signs?|signing|logs?|logged|logging)[ -](?:in|on|up)\b/gi;

const common = (one: ReadonlySet<string>, other: ReadonlySet<string>): string[] =>
	[...one].filter((root) => other.has(root));

/** A rule that its relief ends, and that a step still goes by. */
export const stillAsked = once(function* (context) {
	const steps = asked(context);
	for (const rule of (context.value.besoins ?? []).flatMap(({ regles }) => regles ?? []).slice(0, most)) {
		const { regle = '', simplification = '' } = rule;
		const relief = plainOf(simplification).plain;
		const ended = ends.test(relief);
		if ((!ended && !replaces.test(relief)) || forSome.test(relief)) continue;
		const wanted = wordRoots(regle);
		const instead = wordRoots(simplification);
		for (const { text, offline, ...place } of steps) {
			const roots = wordRoots(text.replace(signIn, ' '));
			const shared = common(roots, wanted);
			if (shared.length < 2 || shared.length * 2 < roots.size) continue;
			// What comes in the place of the rule may be called by its words.
			const isNew = common(roots, instead).some((root) => !wanted.has(root));
			if (isNew || (!ended && !offline)) continue;
			const at = placeOf(context.charter, rule, 'simplification');
			yield { start: place.start, end: place.end, args: [text, simplification], ...(at ? { related: [at] } : {}) };
			break;
		}
	}
});

/** What the scope leaves out, as a step of the journey, a module or a change that was accepted. */
export const excludedElsewhere: Check = function* (context) {
	const { charter, value } = context;
	const exclusions = writtenTexts(charter, value.portee?.exclus);
	const included = new Set(writtenTexts(charter, value.portee?.inclus).map(({ text }) => thingOf(text)));
	// What is put off, turned down or taken out does not come back.
	const isLater =
		/report|plus tard|phase|later|postponed|refus|rejet|retir|reject|declin|\b(?:taken|left|moved|cut) out\b|\bremov|\bdropped|\bexclu|\benleve|\bexclusion|\bhors portee|\bout of scope|\bwithdr/;
	const named = exclusions
		.map((one) => ({ one, roots: wordRoots(one.text) }))
		.filter(({ one, roots }) => roots.size >= 2 && !included.has(thingOf(one.text)));
	const places = [
		...journeysToCome(value)
			.flatMap(({ etapes }) => etapes ?? [])
			.filter(({ numerique }) => numerique === true)
			.map((step) => ({ object: step, key: 'nom', text: step.nom ?? '' })),
		...(value.portee?.changements ?? [])
			// A change that nobody decided is told of elsewhere.
			.filter(
				({ decision = '', description = '' }) =>
					decision !== '' && !isLater.test(plainOf(`${decision} ${description}`).plain),
			)
			.map((change) => ({ object: change, key: 'description', text: change.description ?? '' })),
	];
	for (const { object, key, text } of places.slice(0, most)) {
		const roots = wordRoots(text);
		const hit = named.find((each) => [...each.roots].every((root) => roots.has(root)));
		const place = hit && placeOf(charter, object, key);
		if (place) yield { ...place, args: [text, hit.one.text], related: [hit.one] };
	}
	const exclusionOf = exclusionFinder(exclusions.filter(({ text }) => !included.has(thingOf(text))));
	for (const module of writtenTexts(charter, value.solution?.architecture?.modules)) {
		const exclusion = exclusionOf(module.text);
		if (exclusion)
			yield { start: module.start, end: module.end, args: [module.text, exclusion.text], related: [exclusion] };
	}
};

const everything =
	/\b(?:l'ensemble|la totalite|l'integralite|toutes?|tous) (?:les |des |du |de la |de |d'|nos |ses )?(?:[a-z-]+ )?(?:modules?|processus|services?|volets?|besoins|exigences|ecrans|fonctions?|composantes?|prestations|demarches|portee|suite)\b|\b(?:solution|produit|systeme|plateforme|service) (?:complete?|final|entier)[a-z]* (?:des|au|le)\b|\btout (?:livrer|est livre|le systeme|d'un coup|en meme temps)|\b(?:all|every|the (?:entire|full|whole)) (?:of )?(?:the |our |its )?(?:[a-z0-9-]+ )?(?:modules?|processes|services?|requirements|screens|functions?|components|scope|suite|system)\b|\b(?:complete|full|whole|final) (?:solution|product|system|platform) (?:from|on|at)\b|^everything\b|\bwith everything\b/;
/** « Dans tous les services » tells where, and a test on every screen is a quality. */
const notThat =
	/\b(?:dans|pour|aupres de|avec|par|sur|in|for|with|by|on|across) (?:tous|toutes|all|every|l'ensemble)|access|clavier|keyboard|\btest|essai|\bpas\b|\bne\b|\bnot\b|\bsans\b|avant|before|\bun seul\b|\b(?:in|for) one\b/;

/** A count of features. */
const counted =
	/\b(\d+) (?:[a-z-]+ ){0,2}?(?:fonctionnalites|fonctions|modules|ecrans|features|functions|functionalities|capabilities|screens)\b/;

/** A first version of more features than this is no minimum. */
const mostFeatures = 20;

const countsTooMany = (plain: string): boolean => Number(counted.exec(plain)?.[1] ?? 0) > mostFeatures;

/** A first version that is everything, by its own words. */
export const wholeProduct: Check = function* (context) {
	const [first, ...more] = sayings(context, 'solution.pmv.fonctionnalites', 'solution.pmv.objectifs').filter(
		({ text }) => {
			const { plain } = plainOf(text);
			return (everything.test(plain) && !notThat.test(plain)) || countsTooMany(plain);
		},
	);
	if (!first) return;
	const declaration = context.value.pratiques?.valeur?.pmv;
	const claimed = context.declared('valeur.pmv') === 'en_place';
	const at = claimed ? placeOf(context.charter, declaration, 'etat') : undefined;
	const hit: Hit = {
		start: first.start,
		end: first.end,
		variant: claimed ? 'declaree' : 'principal',
		args: [first.text],
		related: [...more, ...(at ? [at] : [])].map(({ start, end }) => ({ start, end })),
	};
	yield hit;
};
