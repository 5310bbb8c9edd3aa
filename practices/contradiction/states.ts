/** What a date shows to be done or to come, and a sentence tells otherwise, whatever the thing is. */
// cspell:disable: the beginnings of words, without accents
import {
	type CheckContext,
	clausesOf,
	datesIn,
	type Hit,
	placeOf,
	plainOf,
	type Span,
} from '../../server/engine/index';
import { proseOf } from '../shared/prose';
import { stemsOf } from '../shared/stems';

/** An item that is behind, or ahead, by its date. */
interface Dated extends Span {
	readonly name: string;
	readonly date: string;
	readonly done: boolean;
	readonly stems: readonly string[];
	/** Where its own map begins: what it says of itself is no contradiction. */
	readonly item: number;
}

/** What any item of its kind is called: it tells nothing apart. */
const kinds = /^(?:modul|app|version|livr|deliver|jalon|mileston|lot|phas|iteration|sprint)$/;
const words: Readonly<Record<string, string>> = {
	...{ utilisabilite: 'essais utilisabilite', accessibilite: 'essais accessibilite', charge: 'essais charge' },
	...{ bout_en_bout: 'essais bout-en-bout end-to-end', securite: 'essais securite' },
};
const englishWords: Readonly<Record<string, string>> = {
	...{ utilisabilite: 'tests usability', accessibilite: 'tests accessibility', charge: 'tests load' },
	...{ bout_en_bout: 'tests end-to-end', securite: 'tests security' },
};

function datedItems({ charter, value, today }: CheckContext): readonly Dated[] {
	const { echeancier, livrables, competences, usagers } = value;
	const found: Dated[] = [];
	const add = (object: object, key: string, name = '', from?: string, to = from, told: string = name) => {
		const place = placeOf(charter, object, key);
		const node = charter.nodeOf(object);
		if (!place || !node || !from || !to || name === '' || (from <= today && to > today)) return;
		const stems = [...stemsOf(told)].filter((one) => !kinds.test(one));
		if (stems.length > 0) found.push({ ...place, name, date: to, done: to <= today, stems, item: node.start });
	};
	for (const one of echeancier?.jalons ?? []) add(one, 'date', one.nom, one.date);
	for (const one of livrables ?? []) add(one, 'date', one.nom, one.date);
	for (const one of competences?.activites ?? []) add(one, 'date', one.nom, one.date);
	for (const one of echeancier?.iterations ?? []) add(one, 'debut', one.nom, one.debut, one.fin);
	for (const one of usagers?.essais ?? [])
		for (const told of [words[one.type ?? ''], englishWords[one.type ?? '']])
			if (told && one.resultat) add(one, 'date', `${one.type}`, one.date, one.date, told);
	return found;
}

/** What is said not to be done yet. */
const toCome =
	/\b(?:n'a|n'ont|n'est|ne sont) (?:pas |jamais )?(?:encore |toujours )?(?:ete )?(?:pas |jamais )?(?:encore )?(?:commence|debute|fait|termine|realise|demarre|eu lieu|livre|ecrit|redige|tenu|choisi|pret|signe)[a-z]*|\bpas encore\b|\breste(?:nt|ra)? (?:encore )?a [a-z]+(?:er|ir|re)\b|\bencore a [a-z]+(?:er|ir|re)\b|\ba (?:ecrire|produire|faire|venir|realiser|planifier|rediger|developper|preparer)\b|\b(?:aucune?|pas un seul|pas une seule) [a-z' ]{2,40} (?:n'a|n'ont) (?:encore )?(?:eu lieu|ete)\b|\b(?:is|are) still to (?:be|come)\b|\bstill to be\b|\bnot yet\b|\bha(?:s|ve) (?:not|yet to)\b|\bhasn't\b|\b(?:no|not a single) [a-z -]{2,40} ha(?:s|ve) (?:yet )?(?:taken place|been|started|begun)|\bremains? to be\b|\bto be (?:written|made|done|built|held)\b|\bprevue?s? (?:en|pour|au) |\bplanned for\b|\bscheduled for\b|\bawait/;
/** What is said to be done, or in use. */
const isDone =
	/\b(?:est|sont) (?:deja |maintenant )?(?:termine|complete|livre|acheve|realise|en (?:service|ligne|usage|place)|utilise|ouvert|offert|pret)[a-z]*\b(?! (?:en|d'ici|au|le|des que|lorsqu|quand|si|pour))|\ba (?:deja )?(?:ete|eu) (?:lieu|livre|termine|complete|realise|mis en (?:ligne|service)|tenu|donne|fait)[a-z]*|\b(?:fonctionne|sert|roule|existe|marche)(?:nt)? (?:bien )?depuis\b|\ben (?:service|ligne|usage) depuis\b|\bdeja (?:livre|termine|fait|en (?:service|ligne|place))|\bha(?:s|ve) (?:already )?(?:been (?:delivered|completed|finished|done|held|live|in use|open|running|used)|worked|run|taken place)\b|\b(?:was|were) (?:delivered|completed|finished|held|launched)\b|\bin (?:use|service|production) since\b|\b(?:is|are) (?:already |now )?(?:delivered|finished|complete|live|in (?:use|service|production))\b|\balready (?:delivered|done|live|in use)/;

/** Another round, another part, a condition, a rule: both may be true. */
const another =
	/\bprochaine?s?\b|\bsuivante?s?\b|\bnouve(?:au|aux|l|lle|lles)\b|\bautres?\b|\bdeuxieme|\bsecond|\bannuel|\bnext\b|\bfurther\b|\banother\b|\bothers?\b|\bannual|\bagain\b|\bde nouveau|\bchaque|\beach\b|\bevery\b|\bmise a jour|\bupdate|\brevis|\bensuite\b|\bthen\b|\bsauf\b|\bexcept|\bsi\b|\bif\b|\bune fois\b|\bonce\b|\bquand\b|\bwhen\b|\bavant\b|\bbefore\b|\bune partie\b|\bpart of\b|\bcertain|\bsome\b|\bancien|\bactuel|\bold\b|\bcurrent|\breste du|\brest of|\bdernie?re?s?\b|\blast\b|\bpilote?\b|\bmaquette|\bprototype|\bmais\b|\bbut\b|\bpartout\b|\beverywhere\b|\btou(?:te)?s les\b|\ball\b|\bsuite\b|\bdevait\b|\bwas to\b/;

/** Where it is told how things stand. */
const whereTold =
	/^(?:initiative\.description|contexte|objectifs|solution\.(?:pmv\.objectifs|canaux\.soutien|architecture\.description|identite\.description)|competences\.plan|usagers\.plan_recherche|gouvernance\.|equipe\.(?:environnement|autonomie)|communications\.|contraintes|hypotheses|dependances|risques\.reponse|ethique\.|securite\.effets_usagers|donnees\.|echeancier\.iterations\.valeur|indicateurs\.cible)/;

/** The words right around what says how a thing stands. */
const reach = 60;

/** Whether a clause is of an item: it has all of its words, or all but one of three or more. */
function isOf({ stems }: Dated, around: ReadonlySet<string>): boolean {
	const missing = stems.filter((one) => !around.has(one)).length;
	return missing === 0 || (missing === 1 && stems.length > 2);
}

/** A sentence that says to come what a date says done, or done what is to come. */
export function* stateBelied(context: CheckContext): Iterable<Hit> {
	const items = datedItems(context);
	if (items.length === 0) return;
	const told = new Set<number>();
	for (const prose of proseOf(context.charter)) {
		if (!whereTold.test(prose.path)) continue;
		for (const { quote } of clausesOf(prose.text)) {
			const { plain } = plainOf(quote);
			const ahead = toCome.exec(plain);
			const behind = ahead ? null : isDone.exec(plain);
			const found = ahead ?? behind;
			if (!found || another.test(plain) || told.has(prose.start)) continue;
			const around = stemsOf(quote.slice(Math.max(0, found.index - reach), found.index + found[0].length + reach));
			const item = items.find(
				(one) =>
					one.done === (ahead !== null) && one.item !== prose.item && !isDatedSo(quote, one) && isOf(one, around),
			);
			// A thing that comes back: what is done once is to come again.
			if (!item || items.some((one) => one.done !== item.done && isOf(one, around))) continue;
			told.add(prose.start);
			yield {
				start: prose.start,
				end: prose.end,
				args: [quote, `${item.name} (${item.date})`],
				related: [{ start: item.start, end: item.end }],
			};
		}
	}
}

/** Whether a clause dates the item as the charter does. */
const isDatedSo = (quote: string, { date }: Dated): boolean =>
	datesIn(quote).some(({ from, to }) => from <= date && to >= date);
