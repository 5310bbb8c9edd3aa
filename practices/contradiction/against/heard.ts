/** People who are heard through others: somebody tells what they think, or plays their part, and they took no part themselves. */
// cspell:disable: the beginnings of words, without accents
import { type CheckContext, type Hit, plainOf, sentencesOf } from '../../../server/engine/index';
import type { Research, Test } from '../../shared/citizens';
import { proseOf } from '../../shared/prose';
import { stemsOf, wordRoots } from '../../shared/stems';
import { insiders } from './people';

/** Somebody says or thinks that others are, do or want something: the subject stands before, what is said of them behind. */
const says = new RegExp(
	[
		"\\b(?:(?:nous|leur|lui|en) )?(?:(?:ont|a|avaient|avait) )?(?:tou(?:s|tes) )?(?:di(?:t|sent|saient|sait)|explique(?:nt|r)?|expliquent|expliqu(?:e|aient|ait)|assur(?:e|ent|aient|ait)|affirm(?:e|ent|aient|ait)|estim(?:e|ent|aient|ait)|croi(?:t|ent|ient)|croyaient|cru|pens(?:e|ent|aient|ait)|jug(?:e|ent|eaient|eait)|rapport(?:e|ent|aient|ait)|racont(?:e|ent|aient|ait)|soutien(?:t|nent)|soutenu|pretend(?:ent|u)?|trouv(?:e|ent)|suppos(?:e|ent)|declar(?:e|ent)|confirm(?:e|ent)|avanc(?:e|ent)|garanti(?:t|ssent)?|promet(?:tent)?|decri(?:t|vent)|resum(?:e|ent)|(?:sont|est|etaient|etait) (?:unanimes?|convaincue?s?|certaine?s?|persuadee?s?|d'avis|formels?)(?: a dire)?|(?:ont|a) (?:l'impression|la certitude|la conviction))(?: (?:tou(?:s|tes)|ensemble))? (?:que |qu'|comment |combien |a quel point |pourquoi |de quelle (?:facon|maniere) |ce que )",
		'\\b(?:(?:has|have|had|all) )?(?:sa(?:y|ys|id)|t(?:ell|ells|old) us|explain(?:s|ed)?|believe[sd]?|thinks?|thought|feels?|felt|estimate[sd]?|assure[sd]? us|claim(?:s|ed)?|report(?:s|ed)?|describe[sd]?|maintain(?:s|ed)?|insist(?:s|ed)?|state[sd]?|expects?|expected|(?:is|are|was|were) (?:of the opinion|convinced|certain|sure|confident|unanimous)) (?:that |how |why |what )?',
	].join('|'),
);
const accordingTo =
	/^(?:selon|d'apres|de l'avis d(?:e|es|u)|aux dires d(?:e|es|u)|according to|in the (?:view|opinion) of) ([^,]{3,80}), /;

/** Those who take part under a name that no group has: they speak for themselves. */
const themselves =
	/\b(?:ils|elles|on|nous|people|they|we|person(?:ne|nes|s)?|gens|participant[a-z]*|usag[a-z]+|citoyen[a-z]*|citizens?|users?|repondant[a-z]*|respondents?|clients?|customers?|patients?|famil[a-z]+|menages?|households?|foyers?|parents?|mamans?|meres?|peres?|mothers?|fathers?|proches?|conjoint[a-z]*|couples?|femmes?|hommes?|wom[ae]n|m[ae]n|aine[a-z]*|seniors?|jeunes?|youths?|teens?|enfants?|children|kids|eleves?|etudiant[a-z]*|students?|pupils?|resident[a-z]*|demandeu[a-z]+|requerant[a-z]*|applicants?|chacun[a-z]*|tou(?:s|tes)|plusieurs|certain[a-z]*|la plupart|most|many|some|all|half|everyone|nobody|none)\b/;
/** Those who speak for others by what they are. */
const intermediary = new RegExp(
	`\\b(?:${insiders}|president[a-z]*|presidents?|administrat[a-z]+|gerant[a-z]*|employeu[a-z]+|employers?|patrons?|boss(?:es)?|formateu[a-z]+|formatri[a-z]+|trainers?|instruct[a-z]+|entraineu[a-z]+|coach[a-z]*|chefs?|chiefs?|heads?|syndi[a-z]+|unions?|associations?|regroupements?|federations?|ordres? professionnel|chambres?|chambers?|porte-parole|spokes[a-z]+|represent[a-z]+|delegu[a-z]+|delegates?|elus?|maires?|mayors?|councillors?|intervenant[a-z]*|travailleu(?:rs|ses) socia[a-z]+|social workers?|caseworkers?|concierges?|superviseu[a-z]+|supervisors?|contremaitres?|foremen|forem[ae]n|leaders?|partenaires?|partners?|experts?|responsables?|coordon[a-z]+|coordinators?|proprietaires?|landlords?|owners?|notaires?|avocat[a-z]*|lawyers?|medecins?|doctors?|infirmi[a-z]+|nurses?|enseignant[a-z]*|professeu[a-z]+|teachers?|veterinaires?|curateu[a-z]+|guides?|organisat[a-z]+|organizers?)\\b`,
);
const theirs = /^(?:[a-z]+ ){0,2}(?:leurs?|ses|sa|son|nos|their|his|her|its|our) (?:[a-z'-]+ ){0,2}?[a-z'-]+/;

type Activity = Research | Test;

const shares = (one: string, other: string): boolean =>
	[stemsOf, wordRoots].some((read) => [...read(one)].some((word) => read(other).has(word)));

/** Who speaks in a sentence, and what is said; undefined where nobody speaks of others. */
function partsOf(sentence: string): { readonly who: string; readonly what: string } | undefined {
	const { plain } = plainOf(sentence);
	const by = accordingTo.exec(plain);
	if (by) return { who: by[1] ?? '', what: plain.slice(by[0].length) };
	const match = says.exec(plain);
	return match ? { who: plain.slice(0, match.index), what: plain.slice(match.index + match[0].length) } : undefined;
}

/** Whether a sentence tells by the mouth of others what these groups are, do or want. */
function isThroughOthers(sentence: string, groups: string): boolean {
	const { who, what } = partsOf(sentence) ?? {};
	if (!who || !what || themselves.test(who) || stemsOf(who).size === 0 || shares(who, groups)) return false;
	const [possessed = ''] = theirs.exec(what) ?? [];
	return (possessed !== '' && shares(possessed, groups)) || (intermediary.test(who) && shares(what, groups));
}

/** Somebody of the team, the body or the vendor. */
const insider = new RegExp(`\\b${insiders}\\b`);
/** The part of people, played by others: « dans le rôle de parents ». */
const played =
	/\bdans (?:le |la |les )?(?:roles?|peau) d(?:e la |e l'|u |es |e |')|\b(?:jou[a-z]+|tenai(?:t|ent)|tenu|tiennent) le(?:s)? roles? d(?:e la |e l'|u |es |e |')|\bse (?:fais[a-z]+|font|sont fait) passer pour (?:des? |un |une |la |le |les )?|\b(?:played|playing|took|taking|acted|acting) (?:the )?(?:parts?|roles?) of (?:the |an? )?|\bin the roles? of (?:the |an? )?|\b(?:acting|posing) as (?:the |an? )?|\bpretend(?:ed|ing) to be (?:the |an? )?|\b(?:stood|standing|stand) in for (?:the |an? )?/;
/** Another time, with the people. */
const rehearsed =
	/\bpuis\b|\bensuite\b|\bavant (?:de|d'|l'|les?|que)|\bthen\b|\bbefore\b|\brepetition|\brehears|\bdry run|\bavec (?:\d+|[a-z]+) (?:vrai|usag|citoyen)/;

/** Whether others play the part of these groups, or of people at large. */
function isPlayed(text: string, groups: string): boolean {
	const { plain } = plainOf(text);
	const match = played.exec(plain);
	if (!match || rehearsed.test(plain)) return false;
	const [part = ''] = /^[^,;. ]*(?: [^,;. ]+){0,3}/.exec(plain.slice(match.index + match[0].length)) ?? [];
	const who = plain.slice(0, match.index);
	return (
		shares(part.split(/ (?:et|and) /)[0] ?? '', groups) ||
		(themselves.test(part) && (insider.test(who) || !themselves.test(who)))
	);
}

/** What an activity says that goes through others; undefined where the people of its groups are heard too. */
function toldByOthers(activity: Activity, groups: string): string | undefined {
	const told = 'constats' in activity ? [activity.constats].flat() : 'resultat' in activity ? [activity.resultat] : [];
	const participants = String(activity.participants ?? '');
	const played = [participants, ...told].find((text) => text !== undefined && isPlayed(text, groups));
	if (played !== undefined) return played;
	if (shares(participants, groups)) return undefined;
	const sentences = told.flatMap((text = '') => sentencesOf(text)).map(({ quote }) => quote);
	const through = sentences.filter((one) => isThroughOthers(one, groups));
	// Where the people speak as well, what others say of them is more.
	const direct = sentences.some(
		(one) => !through.includes(one) && (shares(one, groups) || themselves.test(plainOf(one).plain)),
	);
	return direct ? undefined : through[0];
}

/** Research and tests in which the people of their groups are heard through others; texts that `isTold` knows by their item are left out. */
export function* heardThrough({ charter, value }: CheckContext, isTold: (item: number) => boolean): Iterable<Hit> {
	const { recherche = [], essais = [], groupes = [] } = value.usagers ?? {};
	const all = groupes.map(({ nom = '' }) => nom);
	for (const activity of [...recherche.filter(({ methode }) => methode !== 'analyse_donnees'), ...essais]) {
		const node = charter.nodeOf(activity);
		const named = activity.groupes?.length ? activity.groupes : all;
		if (!node || named.length === 0) continue;
		const quote = toldByOthers(activity, named.join(' ; '));
		const place = proseOf(charter).find(
			(one) => one.start >= node.start && one.end <= node.end && quote !== undefined && one.text.includes(quote),
		);
		if (!place || quote === undefined || isTold(place.item)) continue;
		const { start, end } = place;
		yield { start, end, variant: 'a_leur_place', practice: 'comprendre', args: [quote.replace(/[.;]\s*$/, '')] };
	}
}
