/** People said not to be met, and things said out of the scope, that the lists say otherwise. */
// cspell:disable: the beginnings of words, without accents
import { type Check, clausesOf, fold, placeOf, plainOf } from '../../server/engine/index';
import { named } from '../shared/citizens';
import { sayings } from '../shared/said';
import { wordRoots } from '../shared/stems';
import { wordsOfName } from '../shared/words';

const notMet =
	/\bne (?:sera|seront|sont|participe|prendr)[a-z]* (?:pas|jamais)\b|\bn'(?:est|ont|a) (?:pas|jamais)\b|\bpas d(?:e |')|\bsans (?:les |aucune? )?(?!reseau|lire|internet|papier|aide|ordinateur|signal|compte|ecran)|\baucune?s? |\bno |\bnot\b|\bwithout (?:any |the )?|\bnever\b|\bwon't\b/;
const inPart =
	/\bseul|\bonly\b|\bsauf\b|\bexcept|\bencore\b|\byet\b|\bplus de\b|\bpas plus\b|\bpas seulement\b|\bnot only\b|\bmore than\b|\bat first\b|\bd'abord\b|\ben personne\b|\bin person\b/;

/** A group that the plan leaves out, and that took part in an activity. */
export const leftOutYetMet: Check = function* (context) {
	const { charter, value } = context;
	const groups = (value.usagers?.groupes ?? []).map(({ nom = '' }) => ({ nom, words: wordsOfName(nom) }));
	const [plan] = sayings(context, 'usagers.plan_recherche');
	if (!plan || groups.length === 0) return;
	for (const { quote } of clausesOf(plan.text))
		for (const part of quote.split(',')) {
			const { plain } = plainOf(part);
			if (!notMet.test(plain) || inPart.test(plain)) continue;
			const said = new Set(wordsOfName(part));
			const group = groups.find(({ words }) =>
				words.some((word) => said.has(word) && groups.filter((one) => one.words.includes(word)).length === 1),
			);
			const met =
				group &&
				[...(value.usagers?.recherche ?? []), ...(value.usagers?.essais ?? [])].find(({ groupes }) =>
					named(charter, groupes).map(fold).includes(fold(group.nom)),
				);
			const place = met && placeOf(charter, met, 'groupes');
			if (!group || !place) continue;
			yield {
				start: plan.start,
				end: plan.end,
				practice: 'comprendre',
				variant: 'rencontre',
				args: [part.trim(), group.nom],
				related: [place],
			};
			return;
		}
};

const outOfScope =
	/\b(?:est|sont|reste|demeure|is|are|stays?|remains?) (?:hors (?:de )?(?:la )?portee|(?:exclue?s? de|pas dans) la portee|(?:out|outside) (?:of )?(?:the )?scope|not in (?:the )?scope)\b|\bn'est pas dans la portee\b/;

/** What a reason says is out of the scope, and the scope includes. */
export const saidOutOfScope: Check = function* (context) {
	const inclusions = sayings(context, 'portee.inclus').map((one) => ({ one, roots: wordRoots(one.text) }));
	if (inclusions.length === 0) return;
	for (const saying of sayings(
		context,
		'parcours.etapes.motif',
		'solution.canaux.soutien',
		'solution.options.motif',
		'solution.reutilisation.decision',
	))
		for (const { quote } of clausesOf(saying.text)) {
			const { plain } = plainOf(quote);
			const found = outOfScope.exec(plain);
			const subject = found ? [...wordRoots(quote.slice(0, found.index))] : [];
			const hit = subject.length > 0 && inclusions.find(({ roots }) => subject.every((root) => roots.has(root)));
			if (!hit) continue;
			yield {
				start: saying.start,
				end: saying.end,
				practice: 'portee',
				variant: 'inclus',
				args: [quote, hit.one.text],
				related: [{ start: hit.one.start, end: hit.one.end }],
			};
		}
};
