/** Whether a text speaks of the service that closes, and not of what replaces it. */
// cspell:disable: the beginnings of words, without accents
import { type Charter, type CheckContext, fold, namesIn, plainOf } from '../../server/engine/index';
import { sayings } from '../shared/said';
import { serviceNames } from './closing';

/** How what takes over is called. */
export const successor =
	/remplac|\breleve\b|\brelais\b|succed|nouve(?:au|lle|l) (?:\w+ ){0,2}?(?:site|portail|service|systeme|guichet|application|plateforme|outil|registre|espace|logiciel|dossier)|guichet (?:commun|unique)|service commun|portail (?:regional|national|commun|unique)|prendra la suite|replac|successor|takes? over|new (?:\w+ ){0,2}?(?:site|portal|service|system|app|application|platform|tool|registry|desk)|(?:common|single|shared|one-stop) (?:portal|service|window|desk)/;

/** What a service is, by a common word, in both languages. */
const kinds = [
	['portail', 'portal'],
	['site'],
	['application', 'appli', 'app'],
	['plateforme', 'platform'],
	['guichet'],
	['extranet'],
	['registre', 'registry'],
	['service'],
] as const;

/** The words by which a text names what closes: its own names, and the kind of thing that it is where nothing else is of that kind. */
function wordsOf(context: CheckContext): { readonly names: readonly string[]; readonly common: RegExp | undefined } {
	const known = subjects.get(context.charter);
	if (known) return known;
	const platforms = (context.value.solution?.plateformes ?? []).map(({ nom }) => nom ?? '');
	const told = sayings(context, 'initiative.nom', 'initiative.description', 'contexte').map(({ text }) => fold(text));
	const others = [
		...platforms.map(fold),
		...[...told, ...sayings(context, 'dependances', 'hypotheses').map(({ text }) => fold(text))].flatMap(
			(text) => text.match(new RegExp(successor.source, 'g')) ?? [],
		),
	].join(' ');
	const own = kinds.filter(
		(words) =>
			words.some((word) => told.some((text) => new RegExp(`\\b${word}\\b`).test(text))) &&
			!words.some((word) => others.includes(word)),
	);
	const common =
		own.length === 0
			? undefined
			: new RegExp(`\\b(?:le |la |l'|au |du |the |our |notre |cette? |this )(?:${own.flat().join('|')})\\b`);
	const subject = { names: serviceNames(context), common };
	subjects.set(context.charter, subject);
	return subject;
}

/** By charter: several checks ask for each of its texts. */
const subjects = new WeakMap<Charter, ReturnType<typeof wordsOf>>();

/** Whether a text names the service that closes, or calls it by what it is, and nothing of what replaces it. */
export function ofClosingService(context: CheckContext, text: string): boolean {
	const { names, common } = wordsOf(context);
	const { plain } = plainOf(text);
	const platforms = (context.value.solution?.plateformes ?? [])
		.map(({ nom }) => nom ?? '')
		.filter((name) => namesIn(name, names).length === 0);
	if (successor.test(plain) || namesIn(text, platforms).length > 0) return false;
	return namesIn(text, names).length > 0 || (common?.test(plain) ?? false);
}
