/** Answers that are clear, and say the opposite of what the action of their field asks. */
// cspell:words laissee
import {
	type Check,
	type CheckContext,
	clausesOf,
	datesIn,
	type Hit,
	isPlaceholder,
	isSubstantial,
	nodeAt,
	placeOf,
	plainOf,
	sentencesOf,
} from '../../../server/engine/index';
import { journeysToCome } from '../../shared/journeys';
import { openingsOf } from '../../shared/openings';
import { proseOf } from '../../shared/prose';
import { endless, saysEnd } from '../../shared/retention';
import { sayings } from '../../shared/said';
import { type Against, isOutright, isStated, over } from './answer';
import { aboutChannels } from './channels';
import { aboutConduct } from './conduct';
import { aboutConsents } from './consents';
import { aboutDeciding } from './deciding';
import { fewForAll } from './few';
import { aboutFollowing } from './following';
import { heardThrough } from './heard';
import { aboutInformation } from './information';
import { keptOut, onlyTold } from './kept-out';
import { paperKept } from './paper';
import { aboutPeople } from './people';
import { aboutProxies, unbounded } from './proxies';
import { publishesPeople } from './published';
import { aboutSolution } from './solution';
import { aboutStances } from './stances';
import { aboutTeam } from './team';
import { aboutTies } from './ties';
import { timeless } from './timeless';
import { aboutUnheard } from './unheard';
import { aboutWishes } from './wishes';
import { aboutWithheld } from './withheld';

const all: readonly Against[] = [
	...aboutPeople,
	...aboutSolution,
	...aboutInformation,
	...aboutTeam,
	...aboutFollowing,
	...aboutStances,
	...aboutProxies,
	...aboutConsents,
	...aboutChannels,
	...aboutDeciding,
	...aboutUnheard,
	...aboutWithheld,
	...aboutConduct,
	...aboutTies,
	...aboutWishes,
];

/** By the path of the field. */
const byPath: ReadonlyMap<string, readonly Against[]> = new Map(
	[...new Set(all.flatMap(({ at }) => at))].map((path) => [path, all.filter(({ at }) => at.includes(path))]),
);

/** Names and places are no prose, and are read apart. */
const apart: readonly (readonly [path: string, one: Against])[] = [
	'risques.responsable',
	'livrables.responsable',
	'livrables.partage.licence',
	'livrables.partage.depot',
	'donnees.diffusion.licence',
].flatMap((path) => (byPath.get(path) ?? []).map((one) => [path, one] as const));

/** The words of those that are looked for again where the first ones are denied, as all their places are found. */
const everywhere: ReadonlyMap<Against, RegExp> = new Map(
	all.filter(({ stated }) => stated).map((one) => [one, new RegExp(one.words, 'g')]),
);

/** The words of a text that say it, as a message quotes them: the clause that holds them. Undefined where they do not, or where it is told as over. */
function wordsOf(one: Against, text: string): string | undefined {
	const { words, unless, certain, nearby, outright } = one;
	const { plain } = plainOf(text);
	const anywhere = everywhere.get(one);
	const match = anywhere
		? [...plain.matchAll(anywhere)].find(({ index }) => isStated(plain, index))
		: words.exec(plain);
	if (!match) return undefined;
	if (outright && !isOutright(plain, match.index, match.index + match[0].length)) return undefined;
	const at = match.index + match[0].length - 1;
	const within = nearby ? sentencesOf(text).find(({ start, end }) => start <= at && at < end)?.quote : undefined;
	if (unless?.test(within === undefined ? plain : plainOf(within).plain)) return undefined;
	const clause = clausesOf(text).find(({ start, end }) => start <= at && at < end)?.quote ?? text;
	return !certain && over.test(plainOf(clause).plain.replace(match[0], '')) ? undefined : clause;
}

/** A risk that is taken as it is. */
const accepted =
	/^(?:(?:le |ce |the |this )?(?:risque|risk) )?(?:est |is |a ete )?(?:accepte|accepted|tolere|tolerated|assume)\b|^(?:on|nous) (?:vit|vivra|vivrons) avec|^we(?:'ll| will)? live with/;
/** What makes it smaller, or watches it. */
const lessened =
	/\bcopie|\bessai|\bverif|\bsurveill|\bplan\b|\breserve|\bsi\b|\bau-dela|\brevu|\bsauveg|\bcop(?:y|ies)\b|\btest|\bcheck|\bwatch|\bmonitor|\bbackup|\breview|\bif\b|\bbeyond|\bjusqu'|\buntil|\bassur/;

/** Personal information of whose retention nothing says when it ends. What a retirement does with it is looked at apart. */
function* keptWithoutEnd({ charter, value, type }: CheckContext, told: ReadonlySet<string>): Iterable<Hit> {
	if (type === 'retrait') return;
	for (const one of value.renseignements ?? []) {
		const { conservation = '' } = one;
		const node = nodeAt(charter, one, 'conservation');
		const place = placeOf(charter, one, 'conservation');
		if (one.personnel !== true || !node || !place || !isSubstantial(charter, node)) continue;
		if (isPlaceholder(conservation, charter.catalogue) || told.has(`${charter.nodeOf(one)?.start} garde_trop`))
			continue;
		if (endless.test(plainOf(conservation).plain) || saysEnd(conservation)) continue;
		yield { ...place, variant: 'garde_trop', practice: 'securite', args: [conservation] };
	}
}

/** A field whose answer goes against its own practice. */
export const againstPractice: Check = function* (context) {
	const { charter, value, phase, type } = context;
	const told = new Set<string>();
	const refused = new Set(
		(value.solution?.options ?? []).filter(({ retenue }) => retenue === false).map((one) => charter.nodeOf(one)?.start),
	);
	const placed = new Set<number>();
	for (const { text, path, item, node, start, end } of proseOf(charter))
		for (const one of byPath.get(path) ?? []) {
			// What ties is why an option was refused.
			if (one.kind === 'prisonnier' && refused.has(item)) continue;
			const quote = wordsOf(one, text);
			// Two fields of one object that say the same are told of once.
			if (quote === undefined || told.has(`${item} ${one.kind}`)) continue;
			// What is vague is told of as such.
			if (!isSubstantial(charter, node)) break;
			told.add(`${item} ${one.kind}`);
			placed.add(start);
			yield { start, end, variant: one.kind, practice: one.practice, args: [quote] };
			break;
		}
	for (const hit of timeless(context)) if (!placed.has(hit.start)) yield hit;
	yield* fewForAll(context);
	yield* heardThrough(context, (item) => told.has(`${item} a_leur_place`));
	for (const [path, one] of apart)
		for (const { text, start, end } of sayings(context, path)) {
			const quote = wordsOf(one, text);
			if (quote !== undefined) yield { start, end, variant: one.kind, practice: one.practice, args: [quote] };
		}
	for (const risk of value.risques ?? []) {
		const { plain } = plainOf(risk.reponse ?? '');
		const heavy = risk.impact === 'eleve' && risk.probabilite !== 'faible';
		const place = heavy && accepted.test(plain) && !lessened.test(plain) && placeOf(charter, risk, 'reponse');
		if (place && !told.has(`${charter.nodeOf(risk)?.start} risque_subi`))
			yield { ...place, variant: 'risque_subi', practice: 'performance', args: [risk.reponse ?? ''] };
	}
	yield* keptWithoutEnd(context, told);
	yield* publishesPeople(context, told);
	yield* keptOut(context, (item) => told.has(`${item} tenu_a_l_ecart`));
	yield* onlyTold(context, (item) => told.has(`${item} laisse_a_soi`));
	yield* paperKept(context, (item) => told.has(`${item} regle_alourdie`));
	yield* unbounded(context, (item) => told.has(`${item} sans_borne`) || told.has(`${item} n_importe_qui`));
	// An audit that comes once all is open finds what people have met already.
	const { accessibilite } = value.solution ?? {};
	const last = openingsOf(value).at(-1);
	const [audit, another] = datesIn(accessibilite?.audit ?? '');
	const auditPlace = audit && !another && last && audit.from > last && placeOf(charter, accessibilite, 'audit');
	if (auditPlace && phase !== 'exploitation' && type !== 'retrait')
		yield {
			...auditPlace,
			variant: 'accessibilite_laissee',
			practice: 'simplicite',
			args: [accessibilite?.audit ?? ''],
		};
	// What a step that is said to be digital has people do on paper or in person.
	for (const step of journeysToCome(value).flatMap(({ etapes }) => etapes ?? [])) {
		if (step.numerique !== true) continue;
		for (const [key, texts] of [
			['nom', [step.nom]],
			['irritants', [step.irritants].flat()],
		] as const) {
			const [quote] = (byPath.get('numerique') ?? []).flatMap((one) =>
				texts.flatMap((text = '') => (isPlaceholder(text, charter.catalogue) ? [] : (wordsOf(one, text) ?? []))),
			);
			const place = quote === undefined ? undefined : placeOf(charter, step, key);
			if (quote === undefined || !place) continue;
			yield { ...place, variant: 'hors_ligne', practice: 'bout_en_bout', args: [quote] };
			break;
		}
	}
};
