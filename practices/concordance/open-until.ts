/** What a text says stays open until a day, and a milestone withdraws before. */
// cspell:disable: words without accents
import { type Check, datesIn, placeOf, plainOf } from '../../server/engine/index';
import { sayings, sentencesThat } from '../shared/said';

const stays =
	/\b(?:reste|restera|demeure|demeurera|est|sera|stays?|remains?|is|will be)(?: [a-z]+){0,2} (?:ouverte?s?|offerte?s?|disponibles?|accessibles?|en service|open|available|in service)\b[a-z ,]*\b(?:jusqu'|until|till|through)/;
const withdrawn =
	/^(?:le |la |l'|the )?(?:retrait|fermeture|fin|arret|abandon|withdrawal|closing|closure|end|retirement|shutdown)\b/;

/** The words that name a thing, the year of a form among them. */
const wordsOf = (text: string): ReadonlySet<string> =>
	new Set(
		(plainOf(text).plain.match(/[a-z0-9]{4,}/g) ?? []).filter(
			(word) => !/^(?:service|reste|demeure|avec|pour|dans|this|that|the)$/.test(word),
		),
	);

/** A thing withdrawn before the day until which it is said to stay. */
export const openUntil: Check = function* (context) {
	const { charter, value } = context;
	const milestones = (value.echeancier?.jalons ?? []).filter(
		({ nom = '', date }) => date && withdrawn.test(plainOf(nom).plain),
	);
	if (milestones.length === 0) return;
	const texts = sayings(
		context,
		'dependances',
		'contraintes',
		'contexte',
		'initiative.description',
		'solution.canaux.soutien',
		'portee.exclus',
		'hypotheses',
	);
	for (const saying of sentencesThat(stays, texts)) {
		const until = datesIn(saying.text).at(-1);
		const [subject = ''] = plainOf(saying.text).plain.split(stays);
		const wanted = wordsOf(subject);
		const hit = milestones.find(
			({ nom = '', date = '' }) => until && date < until.to && [...wordsOf(nom)].some((one) => wanted.has(one)),
		);
		const place = hit && placeOf(charter, hit, 'date');
		if (hit && place)
			yield {
				...place,
				args: [saying.text, hit.nom ?? '', hit.date ?? ''],
				related: [{ start: saying.start, end: saying.end }],
			};
	}
};
