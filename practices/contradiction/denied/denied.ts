/** What one sentence denies, and a list or another sentence says, whatever it is about. */
// cspell:disable: the beginnings of words, without accents
import { type CheckContext, type Hit, plainOf } from '../../../server/engine/index';
import { type Prose, proseOf } from '../../shared/prose';
import { stem, tokensOf } from '../../shared/stems';
import { type Affirmed, affirmedIn } from './affirmed';
import { type Denial, denialsIn } from './read';

/** Where denials are of the service itself: not what people lack, what is lacking today, or what may go wrong. */
const whereDenied =
	/^(?:initiative\.description|objectifs(?:\.enonce)?|portee\.inclus|solution\.(?:pmv\.objectifs|hebergement\.justification|architecture\.description|identite\.description|canaux\.soutien|reutilisation\.decision)|ethique\.|securite\.effets_usagers|equipe\.(?:environnement|autonomie)|gouvernance\.|communications\.|usagers\.retroaction\.usage|besoins\.regles\.simplification|competences\.plan|renseignements\.(?!necessite)|donnees\.|parcours\.(?:etapes\.motif|rappels)|contraintes|hypotheses|echeancier\.iterations\.valeur|pratiques\..*\.(?:commentaire|justification)|livrables\.partage)/;

/** What is sent, shown or published: what it leaves out, the service may ask for. */
const sent =
	/^(?:(?:le|la|l'|les|un|une|ce|cette|chaque|the|an?|this|each) ?)?(?:textos?|messages?|courriels?|avis|lettres?|cartes?|affiches?|rappels?|codes?|infolettres?|text messages?|e-?mails?|letters?|notices?|reminders?|posters?|maps?) /;

/** What people need is told by what they would be without; what may go wrong, by what has not been done. */
const isOfService = ({ path }: Prose, { without, quote }: Denial): boolean =>
	!(without && sent.test(plainOf(quote).plain)) &&
	// « Les demandes sans réponse », « tronçons, sans adresse » : what the data count, and what is published of them.
	((whereDenied.test(path) && !(without && path.startsWith('donnees.'))) ||
		(path === 'besoins.enonce' && without) ||
		(path === 'risques.enonce' && /\b(?:n'a|n'ont|has|have)\b/.test(plainOf(quote).plain)));

const shares = (one: readonly string[], other: ReadonlySet<string>): boolean => one.some((each) => other.has(each));

/** Whether what is affirmed is of the thing that is denied. */
function isOfThing({ thing }: Denial, { stems, acts, item, quote }: Affirmed, hasAct: boolean): boolean {
	if (!shares(thing, stems)) return false;
	const common = thing.filter((one) => stems.has(one) || acts.has(one)).length;
	if (common >= 2) return true;
	if (common === 0 || thing.length > 1) return false;
	// One word alone tells little: it is the name of the thing, or the act is the same too.
	const own = thing[0] ?? '';
	// « Compte exigé avant la première question »: the name of the thing comes first.
	const isHead = stems.size <= 3 || [...stems][0] === own;
	return hasAct || (item && isHead && !isComplement(own, quote));
}

/** Whether a word only tells of what another is: « plateforme du réseau » is no network. */
function isComplement(one: string, quote: string): boolean {
	const tokens = tokensOf(quote);
	const at = tokens.findIndex(({ word }) => stem(word) === one);
	const [before = '', article = ''] = [1, 2].map((back) => tokens[at - back]?.word);
	const links = /^(?:d'|de|du|des|of)$/;
	return links.test(before) || (/^(?:la|l'|les|une?|the|an?|our|nos)$/.test(before) && links.test(article));
}

/** What people do with a thing that they give. */
const giving = new Set(
	'televerser joindre envoyer ajouter deposer prendre transmettre montrer upload attach send add submit take show share provide'
		.split(' ')
		.map(stem),
);

/** Whether a sentence says that a thing is given, or that it is done: « sont sauvegardées » is a backup. */
function isDoneWith({ thing, limits }: Denial, { stems, quote }: Affirmed): boolean {
	const [one = ''] = thing;
	if (limits.length > 0 || !stems.has(one)) return false;
	if ([...giving].some((act) => stems.has(act))) return true;
	const tokens = tokensOf(quote);
	return tokens.some(
		({ word }, at) =>
			stem(word) === one && /^(?:est|sont|sera|seront|is|are|will|be)$/.test(tokens[at - 1]?.word ?? ''),
	);
}

const whole = /^(?:initiative\.description|objectifs)/;

/** Whether what is affirmed belies the denial. */
function belies(denial: Denial, affirmed: Affirmed, ofWhole: boolean): boolean {
	const { act, limits, before } = denial;
	const done = act !== undefined && (affirmed.stems.has(act) || affirmed.acts.has(act));
	const given = act === undefined && !affirmed.item && isDoneWith(denial, affirmed);
	if ((act !== undefined && !done) || (denial.without && affirmed.section)) return false;
	// To do without calling leaves the line to those who ask for help.
	if (denial.way !== (affirmed.step ?? false)) return false;
	if (act === undefined && !affirmed.item && denial.thing.length < 2 && !given) return false;
	if (!isOfThing(denial, affirmed, done || given)) return false;
	const around = new Set([...affirmed.stems, ...affirmed.within]);
	if (limits.length > 0 && !shares(limits, around)) return false;
	// What the description denies, it denies of the whole service.
	return ofWhole || before.length < 2 || shares(before, around);
}

/** The first that each denial is belied by; one text is told of once, and none that is told of already. */
export function* deniedYetThere(context: CheckContext, already: ReadonlySet<number>): Iterable<Hit> {
	if (context.type === 'retrait') return;
	const told = new Set(already);
	for (const prose of proseOf(context.charter)) {
		for (const denial of denialsIn(prose.text)) {
			if (!isOfService(prose, denial)) continue;
			const needed = prose.path === 'besoins.enonce';
			const hit = affirmedIn(context).find(
				(one) =>
					one.start !== prose.start &&
					(!needed || (one.item && (one.within.size === 0 || shares(denial.before, one.within)))) &&
					belies(denial, one, whole.test(prose.path)),
			);
			if (!hit || told.has(prose.start)) continue;
			told.add(prose.start);
			yield hitOf(prose, denial, hit);
		}
	}
}

const hitOf = ({ start, end }: Prose, { quote }: Denial, hit: Affirmed): Hit => ({
	start,
	end,
	args: [quote, hit.quote],
	related: [{ start: hit.start, end: hit.end }],
});
