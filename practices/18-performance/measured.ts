/** Whether what follows an objective measures it. */
// cspell:disable: the beginnings of words, without accents
import { type Check, durationsIn, fold, type Hit, numbersIn, placeOf } from '../../server/engine/index';
import { type Indicator, indicatorsByName, measureOf, readers, withOnes } from '../shared/measures';
import { stemsOf, wordRoots } from '../shared/stems';

const traffic =
	/\bvisites?\b|visiteur|achalandage|\btrafic\b|frequentation|\bsessions\b|mentions j'aime|\blikes\b|\btraffic\b|pages? vues?|\bclics?\b|telechargement|abonnes|impressions|\bvisits?\b|visitors|page views|\bclicks?\b|downloads/;

/** What is done at a visit, or comes of it: the visit is then the service itself, or what it spares. */
const outcome =
	/domicile|guide|terrain|\burgence|chantier|inspect|\blieux?\b|vendu|evit|annul|termin|reuss|satisf|delai|attente|abouti|completed|avoided|sold|home|on-?site|guided|success|\bsans [a-z]|\bwithout\b|refus/;

/** Whether an indicator counts who comes by, and nothing that comes of it. */
export const isTraffic = ({ nom = '' }: { readonly nom?: string | undefined }): boolean =>
	traffic.test(fold(nom)) && !outcome.test(fold(nom));

/** What is made, held or handed out, and machines: none of it tells what came of it for anybody. */
const output =
	/\b(?:comptes?|profils?|accounts?|profiles?) (?:ouverts?|crees?|actives?|opened|created|activated)\b|\b(?:disponibilite|temps de (?:fonctionnement|disponibilite)|uptime|availability)\b|\b(?:serveurs?|servers?|machines?|lignes? de code|lines of code|sprints?|story points?|velocite|velocity|commits?|bogues? corriges?|bugs? fixed)\b|\b(?:pages?|ecrans?|modules?|fonctions?|fonctionnalites?|screens?|features?|functions?|documents?|rapports?|guides?|reports?|procedures?|articles?|videos?|capsules?) (?:retir|publi|cree|mise? en ligne|tradui|livr|develop|redig|produit|deploy|removed|published|created|translated|delivered|shipped|released|built|written|produced|posted)[a-z]*|\b(?:seances?|ateliers?|formations?|rencontres?|reunions?|comites?|webinaires?|demonstrations?|sessions?|workshops?|meetings?|trainings?|webinars?|demos?) (?:tenu|donn|organis|offert|anim|held|given|run|organi[sz]ed|delivered)[a-z]*|\b(?:employes?|agents?|agentes?|preposee?s?|membres|personnel|staff|employees?|clerks?) (?:formee?s?|trained)\b|\b(?:depliants?|affiches?|brochures?|courriels?|infolettres?|lettres?|messages?|leaflets?|posters?|flyers?|e-?mails?|newsletters?|letters?) (?:imprim|distribu|envoy|postee?s|printed|handed|sent|mailed|distributed)[a-z]*|\b(?:budget|argent|money) (?:depense|utilise|spent|used)\b|\b(?:installations?|installs?|followers)\b/;

/** What is handed out or made in numbers, and says nothing of those who get it. */
const material =
	'cartons?|cartes?|depliants?|feuillets?|affiches?|affichettes?|brochures?|prospectus|tracts?|autocollants?|aimants?|encarts?|signets?|bulletins?|capsules?|videos?|balados?|articles?|chroniques?|publications?|guides?|formulaires?|gabarits?|modeles?|factures?|releves?|lettres?|courriels?|textos?|infolettres?|messages?|notifications?|appels automatises|pages?|fiches?|etiquettes?|codes?|trousses?|documents?|rapports?|proces-verbaux|comptes rendus|lignes|cards?|leaflets?|flyers?|posters?|stickers?|magnets?|handouts?|brochures?|newsletters?|e-?mails?|texts?|letters?|invoices?|statements?|forms?|templates?|guides?|videos?|pages?|articles?|posts?|kits?|labels?|reports?|documents?|notices?|reminders?|sheets?|binders?';
const handedOut =
	'distribu|imprim|post(?:e|ee)s?\\b|envoy|expedi|remi(?:s|ses?)\\b|affich|diffus|publi|mis(?:e|es)? en ligne|redig|produi|generee?s?|emi(?:s|ses?)\\b|tire(?:e|es|s)?\\b|ecrit|livre(?:e|es|s)?\\b|deposee?s? (?:dans|chez)|donnee?s? (?:aux?|dans)|distributed|printed|mailed|posted|sent|handed|given out|put up|published|issued|written|produced|generated|delivered|made|dropped';
const handout = new RegExp(
	`^(?:(?:nombre|number) (?:de |d'|of ))?(?:[a-z]+ )?(?:${material})(?: (?:[a-z']+ ){0,4}?)(?:${handedOut})`,
);

/** An objective that is about what is handed out: to be published is its end. */
const isHandout = (objective: string, { nom = '', unite = '' }: Indicator): boolean => {
	const head = /^(?:[a-z]+ )??([a-z]{4,})/.exec(fold(nom))?.[1]?.slice(0, 5) ?? '';
	return (
		handout.test(fold(nom)) &&
		!outcome.test(fold(nom)) &&
		!/%/.test(unite) &&
		!counted.test(fold(objective)) &&
		!(head !== '' && fold(objective).includes(head))
	);
};

/** What such counts do measure: that a service is joined, open, known, or left for another. */
const counted =
	/adopt|inscri|\bjoin|regist|sign(?:s|ed)? up|\buse[sd]?\b|utilis|\bserv(?:ent|ir)\b|ouvr|ouvert|\bopen|rejoin|passer|\bpasse(?:nt)?\b|\bmov|ferm|retir|etei|debranch|quitt|\bclos|retire|shut|switch|en ligne|online|disponib|availab|\bpannes?\b|outage|anytime|en tout temps|jour et nuit|\b24\b|\bform(?:er|e|es|ation)\b|\btrain|inform|connai|\bknow|aware|publi|partag|\bshar|remplac|replac|moderni|interrup|interrompu|continu|cout|cost|econom|saving|saved/;

/** Whether an indicator counts what is made, which is not what this objective is about. */
const isOutput = (objective: string, { nom = '' }: Indicator): boolean =>
	output.test(fold(nom)) && !outcome.test(fold(nom)) && !counted.test(fold(objective));

/** All that an indicator says of itself. */
const toldBy = ({ nom, base, cible, unite }: Indicator): string => [nom, unite, base, cible].join(' ; ');

/** Words are one as well where they have one root: « payer » and « paiement ». */
const share = (one: string, other: string): boolean =>
	[stemsOf, wordRoots].some((read) => [...read(one)].some((word) => read(other).has(word)));

/** Whether an objective and an indicator have something in common: a word, a figure, the kind of what is counted. */
function areOfOne(objective: string, indicator: Indicator): boolean {
	const told = toldBy(indicator);
	if (share(objective, told)) return true;
	const figures = new Set(numbersIn(told).map(({ value }) => value));
	// « Entre les deux systèmes » counts no result.
	const aimed = numbersIn(objective).filter(
		({ value, start, end }) => value > 3 || /^\d/.test(objective.slice(start, end)),
	);
	if (aimed.some(({ value }) => figures.has(value))) return true;
	// « Le jour même », where hours are counted.
	if (measureOf(indicator.cible, indicator.unite)?.kind === 'days' && durationsIn(withOnes(objective)).length > 0)
		return true;
	return Object.values(readers).some((read) => read(objective).length > 0 && read(told).length > 0);
}

/** A figure in digits, and no year; or a time, however it is told. */
const hasFigure = (text: string): boolean =>
	durationsIn(text).length > 0 ||
	numbersIn(text).some(({ value, start, end }) => /^\d/.test(text.slice(start, end)) && (value < 1900 || value > 2100));

/**
 * An objective with a figure, or one that visits or what is made are to measure, followed by indicators that have nothing in common with
 * it: that it is reached will not be seen. What is told in words alone is often told in others.
 */
export const unmeasured: Check = function* ({ charter, value }): Iterable<Hit> {
	const known = indicatorsByName(value);
	for (const one of value.objectifs ?? []) {
		if (typeof one === 'string' || !one.enonce) continue;
		const { enonce, indicateurs = [] } = one;
		const followed = indicateurs.map((name) => known.get(fold(name)));
		const place = placeOf(charter, one, 'indicateurs');
		if (!place || followed.length === 0) continue;
		if (followed.some((indicator) => !indicator || (areOfOne(enonce, indicator) && !isHandout(enonce, indicator))))
			continue;
		const aside = (indicator: Indicator | undefined) =>
			indicator !== undefined && (isTraffic(indicator) || isOutput(enonce, indicator) || isHandout(enonce, indicator));
		if (!hasFigure(enonce) && !followed.every(aside)) continue;
		const related = [placeOf(charter, one, 'enonce'), ...followed.map((each) => placeOf(charter, each, 'nom'))].filter(
			(span) => span !== undefined,
		);
		yield { ...place, args: [enonce, indicateurs[0] ?? ''], related };
	}
};
