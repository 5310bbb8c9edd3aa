/** Tests done without what limits the people who took part. */
// cspell:disable: the beginnings of words, without accents
import { type Check, clausesOf, fold, plainOf } from '../../server/engine/index';
import { mentions, toldOf } from '../shared/citizens';
import { contradiction } from '../shared/said';
import { type Limit, limits } from './limits';

/** How a result says that a limit was not there. */
const without: Readonly<Partial<Record<Limit['id'], RegExp>>> = {
	appareil:
		/\b(?:ordinateurs?|portables?|telephones?|tablettes?|appareils?)(?: portables?)? (?:tout )?(?:neufs?|neuves?|recents?|recentes?|du ministere|de l'organisme|du bureau|du laboratoire|fournie?s?|pretee?s?|haut de gamme|de l'equipe|de la ville)\b|\b(?:new|recent|latest|brand[- ]new|high-end|our(?: own)?|office|loaned|the (?:ministry|department|city|office)'s) (?:[a-z]+ )?(?:laptops?|computers?|phones?|tablets?|devices?)\b|\b(?:laptops|phones|tablets|devices) (?:provided|lent|supplied)/,
	donnees:
		/\b(?:sur|par) (?:le |la |un )?(?:wi-?fi|fibre|reseau) (?:du (?:bureau|ministere)|de (?:l'organisme|la ville|l'equipe)|rapide)|\bwi-?fi (?:du|de|fourni)|\b(?:on|over) (?:the |our )?(?:office|fast|ministry|department) (?:wi-?fi|network|fibre|fiber)|\b(?:office|our) wi-?fi\b/,
	lecture:
		/\b(?:diplomee?s?|universitaires?|etudes superieures|lisent (?:bien|sans peine|couramment)|graduates?|university|college-educated|postgraduate|read (?:well|fluently))\b/,
	langue:
		/\btou(?:te)?s (?:francophones?|anglophones?|bilingues?|parlent (?:bien )?(?:francais|anglais))|\ball (?:were |are )?(?:fluent|native|(?:english|french) speakers|bilingual|spoke (?:english|french))/,
	courriel: /\b(?:avec|par|a) (?:leur|une) (?:adresse )?courriel|\bwith (?:their|an) e-?mail/,
};
const denied = /\b(?:pas|sans|aucune?|jamais|ni|ensuite|aussi|refait|no|not|never|without|then|also|again|as well)\b/;

/** A test of a group whose result says that its limit was not there. */
export const triedWithout: Check = function* (context) {
	const known = new Map((context.value.usagers?.groupes ?? []).map((group) => [fold(group.nom ?? ''), group]));
	for (const test of context.value.usagers?.essais ?? []) {
		const clauses = clausesOf(test.resultat ?? '').map(({ quote }) => quote);
		for (const name of test.groupes ?? []) {
			const group = known.get(fold(name));
			const told = group ? toldOf(group) : [];
			const [limit, clause] =
				limits
					.filter(({ told: words }) => mentions(words, ...told))
					.flatMap((one) => {
						const words = without[one.id];
						const said = clauses.find(
							(quote) => words?.test(plainOf(quote).plain) && !denied.test(plainOf(quote).plain),
						);
						return said ? [[one, said] as const] : [];
					})[0] ?? [];
			const own = told.find((text) => limit && mentions(limit.told, text));
			if (!limit || !clause || !group || own === undefined) continue;
			const key = own === group.nom ? 'nom' : own === group.description ? 'description' : 'situations';
			yield* contradiction(context, [test, 'resultat'], [[group, key]], { args: [clause, String(own)] });
			break;
		}
	}
};
