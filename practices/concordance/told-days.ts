/** What a text says of the day of an opening, of an approval or of the privacy assessment, beside the field that dates it. */
import { type Check, type CheckContext, datesIn, monthsIn, plainOf, sentencesOf } from '../../server/engine/index';
import { type Prose, proseOf } from '../shared/prose';
import { contradiction, type FieldPlace, isOutside } from '../shared/said';

/** A sentence that dates something: the days that it may mean, and how it says them. */
interface Told {
	readonly prose: Prose;
	readonly plain: string;
	readonly quote: string;
	/** Before any of the days. */
	readonly isBefore: (day: string) => boolean;
	readonly excludes: (day: string) => boolean;
}

const oneMonth = /\b(?:en|in|des|from|d'ici|by|mi-|fin|debut|early|late) ?$/;

/** The sentences under these paths that say one day, or one month of a year that is not told. */
function toldIn({ charter }: CheckContext, paths: RegExp, words: RegExp): readonly Told[] {
	return proseOf(charter).flatMap((prose) =>
		!paths.test(prose.path)
			? []
			: sentencesOf(prose.text).flatMap(({ quote }): Told[] => {
					const { plain } = plainOf(quote);
					if (!words.test(plain)) return [];
					const [when, other] = datesIn(quote);
					if (when)
						return other || when.bound === 'after'
							? []
							: [
									{
										prose,
										plain,
										quote: when.quote,
										isBefore: (day) => when.to < day,
										excludes: (day) => isOutside(when, day),
									},
								];
					const [month, another] = monthsIn(quote);
					if (
						!month ||
						another ||
						!/^.*\b(?:en|in) $/.test(plain.slice(0, month.start)) ||
						!oneMonth.test(plain.slice(0, month.start))
					)
						return [];
					return [
						{
							prose,
							plain,
							quote: month.quote,
							isBefore: () => false,
							excludes: (day) => Number(day.slice(5, 7)) !== month.month,
						},
					];
				}),
	);
}

const opening =
	/\b(?:le service|the service|le portail|the portal|il|it)\b.*\b(?:ouvr|sera ouvert|est ouvert|lance|mis en (?:ligne|service)|sera offert|disponible|opens?\b|open\b|launch|goes live|available)/;
/** Another opening, or another time of it. */
const otherOpening =
	/pilot|essai|test|phase|version|lot\b|volet|ancien|actuel|commun|region|ville|bureau|ecole|site\b|portail commun|inscription|formation|a la fin|si\b|old\b|current|part\b|beta|before|avant|apres|after|puis|then|depuis|since|\bnot\b|\bpas\b|heures?\b|jours?\b|hours?\b|daily/;
const openingName =
	/^(?:(?:le |the )?(?:service|portail|site|portal|website) (?:ouvre|est ouvert|ouvert|opens?|goes live|launche[ds]|en ligne)(?: (?:a|au|pour) tou[a-z]*| au public| to (?:all|everyone|the public))?$)|^(?:l'|la |le |the )?(?:ouverture|mise en (?:ligne|service|production)|lancement|go-?live|launch|opening|public opening)(?: (?:pour tou(?:s|tes)|a tou(?:s|tes)|au (?:grand )?public|generale?|officielle?|du service|du portail|to all|to the public|for (?:all|everyone)|of the service|of the portal))*$/;
const whereOpeningIsTold =
	/^(?:initiative\.description|contexte|objectifs|solution\.pmv\.objectifs|communications\.promotion|contraintes|hypotheses|gouvernance\.methode)/;

/** An opening that a text puts on another day than the milestone does. An opening before the first version is told of there. */
const otherOpeningDay: Check = function* (context) {
	const { echeancier, solution } = context.value;
	const openings = (echeancier?.jalons ?? []).filter(
		({ nom, date }) => date && openingName.test(plainOf(nom ?? '').plain.trim()),
	);
	const [milestone] = openings;
	if (!milestone?.date || openings.length > 1) return;
	const { date, nom } = milestone;
	const first = solution?.pmv?.date;
	for (const { prose, plain, quote, isBefore, excludes } of toldIn(context, whereOpeningIsTold, opening)) {
		if (otherOpening.test(plain) || !excludes(date)) continue;
		if (first && (isBefore(first) || !excludes(first))) continue;
		yield* contradiction(context, prose, [[milestone, 'date']], {
			variant: 'ouverture',
			args: [quote, nom ?? '', date],
		});
	}
};

const assessment =
	/\befvp\b|evaluation (?:des facteurs|de (?:la )?vie privee|relative)|vie privee|privacy (?:impact )?assessment|\bpia\b/;
const done = /terminee?|signee?|faite?\b|completee?|realisee?|achevee?|completed|signed|done\b|finished/;
const scope =
	/\b(?:la portee|the scope|scope)\b.*\b(?:approuv|approv|adopt|enterin)|\bapprov\w+ (?:of )?the scope|\bapprobation de la portee|\b(?:la portee|the scope)\b.*\b(?:soumise?|presentee?|submitted|presented)\b.*\b(?:premiere fois|first time)/;
const anywhere =
	/^(?:initiative\.description|contexte|objectifs|contraintes|hypotheses|gouvernance|securite\.|ethique\.|pratiques\.)/;

/** An assessment, or an approval of the scope, that a text dates otherwise than its field. */
const otherFieldDay: Check = function* (context) {
	const { portee, securite } = context.value;
	const { efvp } = securite ?? {};
	const fields: readonly (readonly [words: RegExp, date: string | undefined, at: FieldPlace])[] = [
		// One that is not finished is told of by the practice.
		[assessment, efvp?.etat === 'terminee' ? efvp.date : undefined, [efvp, 'date']],
		[scope, portee?.approbation?.date, [portee?.approbation, 'date']],
	];
	for (const [words, date, at] of fields) {
		if (!date) continue;
		for (const { prose, plain, quote, excludes } of toldIn(context, anywhere, words))
			if (
				(words === scope || done.test(plain)) &&
				excludes(date) &&
				!/\bmise a jour|\bupdate|\brevis|\bchange|\bmodifi|\bavant\b|\bbefore\b/.test(plain)
			)
				yield* contradiction(context, prose, [at], { variant: 'champ', args: [quote, date] });
	}
};

/** What a text dates otherwise than the field that does. */
export const toldDays: Check = function* (context) {
	yield* otherOpeningDay(context);
	yield* otherFieldDay(context);
};
