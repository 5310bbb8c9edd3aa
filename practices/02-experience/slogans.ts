/** A journey told by the stages of a sale, and research that is refused because somebody knows already. */
// cspell:disable: the beginnings of words, without accents
import { type Check, countsOf, datesIn, fold, monthsIn, placeOf, plainOf } from '../../server/engine/index';
import { journeysToCome } from '../shared/journeys';
import { sayings, sentencesThat } from '../shared/said';

/** What those who sell have people go through; nobody does it, and a name of one or two words says no more. */
const stage =
	/^(?:(?:s'|se |l'|la |le |the |to )?(?:decouver(?:te|tes|rir)|discover(?:y)?|engag(?:e|er|ement)|delight|enchant(?:er|ement)?|emerveill(?:er|ement)|seduire|seduction|captiv(?:er|ate)|inspir(?:e|er|ation)|explor(?:e|er|ation)|fideli[sz](?:er|ation|ation)|loyalty|retention|retain|retenir|conver(?:sion|t|tir)|awareness|sensibilis(?:er|ation)|eveil(?:ler)?|consider(?:ation|er)?|adhe(?:sion|rer)|advoca(?:te|cy)|ambassadeurs?|rayonn(?:er|ement)|thrive|flourish|(?:s')?epanou(?:ir|issement)|empower(?:ment)?|habilit(?:er|ation)|transform(?:e|er|ation)?|activat(?:e|ion)|activer|nurtur(?:e|ing)|connect|onboard(?:ing)?|elevate|grow|grandir|attir(?:er|ance)|attract|acquisition|acquire|celebrat(?:e|ion)|celebrer|wow|amplif(?:y|ier)|accelerat(?:e|ion)|accelerer|optimi[sz](?:e|er|ation)|vivre l'experience|live the experience)(?: (?:le |la |les |the )?(?:client|citoyen|usager|visiteur|customer|citizen|user|visitor)s?)?)$/;

/** A journey most of whose steps are stages: at least two, and half of them. */
export const stagesForSteps: Check = function* ({ charter, value }) {
	for (const { etapes = [] } of journeysToCome(value)) {
		const stages = etapes.filter(({ nom }) => stage.test(fold(nom ?? '').trim()));
		// The last one alone tells nothing; two of five may be a manner of naming.
		if (stages.length < 2 || stages.length * 2 < etapes.length) continue;
		const place = placeOf(charter, stages[0], 'nom');
		const names = stages.slice(0, 3).map(({ nom = '' }) => nom);
		if (place) yield { ...place, args: [names.join(', ')] };
	}
};

const work =
	'(?:recherches?|essais?|tests?|entrevues?|consultations?|etudes?|research|(?:user )?tests?|(?:user )?testing|interviews?|stud(?:y|ies))';
const needless =
	"(?:inutiles?|superflue?s?|(?:pas|non|point) (?:necessaires?|requise?s?)|unnecessary|superfluous|redundant|(?:not|isn't) (?:needed|required|necessary))";

/** That nothing is to be learned: it is not needed, somebody knows, or a show takes its place. */
const refused = new RegExp(
	[
		`^(?:${needless})\\b`,
		`\\b${work} (?:[a-z']+ ){0,3}?${needless}`,
		`\\b(?:aucune?|no) ${work} (?:[a-z']+ ){0,3}?(?:necessaire|requis|prevu|needed|required|necessary|planned)`,
		`\\b(?:pas besoin (?:de |d')|no need (?:for|to) )(?:[a-z]+ )?${work}`,
		"\\b(?:nos|our|les|the) (?:experts?|consultants?|specialistes?|specialists?) (?:[a-z']+ )?(?:savent|connaissent|know|understand)\\b",
		'\\b(?:nous|we) (?:already |deja |bien )?(?:connaissons|savons|know) (?:already |deja |bien |ce que |what )?(?:nos|les|our|the) (?:clients?|client(?:e|ele)s?|usagers?|citoyens?|customers?|users?|citizens?|needs|besoins)',
		'\\bremplacee?s? par (?:une|la|des) (?:demonstrations?|demos?|presentations?)|\\breplaced (?:by|with) (?:a |the )?(?:[a-z]+ )?(?:demonstrations?|demos?|presentations?)',
	].join('|'),
);
const people = /personnes?|participante?s?|usag|citoyen|parents?|familles?|people|participants|users|riders|families/;
const some =
	/\b(?:une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|\d+|two|three|four|five|six|seven|eight|nine|ten)\b[a-z' ]{0,12}\b(?:entrevues?|essais?|interviews?|tests?|rounds?|rondes?|parents|personnes|riders|usagers)/;
/** With one part of the people only, or at one time. */
const limited =
	/\bavec (?:les|le|des) (?:employe|personnel|preposee?s?|enfants)|\bwith (?:staff|children|employees)\b|\bmais\b|\bbut\b/;

/** The plan of research says that there will be none. What was done, or is planned beside, is a plan. */
export const researchRefused: Check = function* (context) {
	if (context.type === 'retrait') return;
	for (const { text, start, end } of sayings(context, 'usagers.plan_recherche')) {
		const [sentence] = sentencesThat(refused, [{ text, start, end }]);
		const { plain } = plainOf(text);
		if (!sentence || limited.test(plain) || some.test(plain)) continue;
		if (monthsIn(text).length > 0 || datesIn(text).length > 0 || countsOf(text, people).length > 0) continue;
		yield { start, end, args: [sentence.text] };
	}
};
