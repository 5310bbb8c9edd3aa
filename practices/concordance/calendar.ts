/** Days that cannot be: of the week, of what a date waits for, of a body before it was set up, of a whole before its parts. */
import {
	type Check,
	type CheckContext,
	datesIn,
	daysBetween,
	durationsIn,
	plainOf,
	sentencesOf,
} from '../../server/engine/index';
import { knownEnd } from '../shared/delivery';
import { proseOf } from '../shared/prose';
import { contradiction, type FieldPlace, sayings } from '../shared/said';
import { wordsOf } from './words';

// cspell:disable
const weekdays: Readonly<Record<string, number>> = {
	...{ dimanche: 0, lundi: 1, mardi: 2, mercredi: 3, jeudi: 4, vendredi: 5, samedi: 6 },
	...{ sunday: 0, monday: 1, tuesday: 2, wednesday: 3, thursday: 4, friday: 5, saturday: 6 },
};
// cspell:enable
const weekday = Object.keys(weekdays).join('|');
const dayOf = (date: string): number => new Date(`${date}T00:00:00Z`).getUTCDay();

/** « Mardi 9 mars 2027 », "Tuesday, March 9, 2027": a weekday right before a whole date. */
const before = new RegExp(`\\b(${weekday}),? (?:le |the )?$`);

/** « Le premier lundi de mars », "the last Friday of June". */
const inMonth = new RegExp(
	`\\b(premier|deuxieme|troisieme|dernier|first|second|third|last) (${weekday}) (?:de |d'|du mois d'|of |in )`,
);
const ranks: Readonly<Record<string, number>> = {
	...{ premier: 1, first: 1, deuxieme: 2, second: 2, troisieme: 3, third: 3 },
};

/** Whether a date is that one of the days of its month; `last` is the last of them. */
function isRanked(date: string, rank: string, day: number): boolean {
	const ofMonth = Number(date.slice(8));
	if (dayOf(date) !== day) return false;
	const which = ranks[rank];
	if (which !== undefined) return Math.ceil(ofMonth / 7) === which;
	const last = new Date(Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)), 0)).getUTCDate();
	return ofMonth > last - 7;
}

/** What is dated and named. */
const named = ({ value }: CheckContext) => [
	...(value.echeancier?.jalons ?? []),
	...(value.livrables ?? []),
	...(value.competences?.activites ?? []),
];

/** A date on another day of the week than its words say. */
const otherWeekday: Check = function* (context) {
	for (const one of named(context)) {
		const { plain, text } = plainOf(one.nom ?? '');
		const match = inMonth.exec(plain);
		if (!match || !one.date || !/^\d{4}-\d{2}-\d{2}$/.test(one.date)) continue;
		const [quote, rank = '', day = ''] = match;
		if (!isRanked(one.date, rank, weekdays[day] ?? 0))
			yield* contradiction(context, [one, 'date'], [[one, 'nom']], {
				variant: 'semaine',
				args: [one.date, text.slice(match.index, match.index + quote.length).trim()],
			});
	}
	for (const prose of proseOf(context.charter)) {
		if (!/\d{4}/.test(prose.text)) continue;
		const { plain } = plainOf(prose.text);
		for (const when of datesIn(prose.text)) {
			const [, day = ''] = before.exec(plain.slice(Math.max(0, when.start - 16), when.start)) ?? [];
			if (day !== '' && when.from === when.to && dayOf(when.from) !== weekdays[day])
				yield* contradiction(context, prose, [], { variant: 'semaine', args: [when.quote, day] });
		}
	}
};

/** That a dependency comes, and not that it lasts or is paid for. */
const comes =
	/\b(?:arriv|livr|rendu|disponible|publi|pret|prete|ouvr|ouvert|mis en|prevu|attendu|deliver|available|due|ready|expected|open|publish|release|arriv|in production|annonc|announced|scheduled|promis|promet)/;
/** « Annoncée pour mai » is a day, and « d'ici mai » the last one. */
const onThatDay =
	/\b(?:annonce|prevu|attendu|promis|announced|expected|scheduled|promised|due)[a-z]* (?:pour|for|le|en|on|in)\b/;
const lasting = /\bjusqu|\buntil\b|\bavant\b|\bbefore\b|\bdepuis\b|\bsince\b|\bfin d[eu']|\bexpir|\bend of\b|\bends\b/;

/** What the work depends on comes after the work is over, or after the first version that has it. */
const waitsTooLong: Check = function* (context) {
	const { initiative, solution } = context.value;
	// What a retirement waits for is told of with its replacement.
	if (context.type === 'retrait') return;
	const features = sayings(context, 'solution.pmv.fonctionnalites');
	const first = solution?.pmv?.date;
	for (const dependency of sayings(context, 'dependances')) {
		const { plain } = plainOf(dependency.text);
		const [when, another] = datesIn(dependency.text);
		if (
			!when ||
			another ||
			(when.bound === 'by' && !onThatDay.test(plain)) ||
			lasting.test(plain) ||
			!comes.test(plain)
		)
			continue;
		const end = knownEnd(context.value);
		if (initiative && end && when.from > end) {
			// What is open already serves without it.
			if (context.phase !== 'exploitation')
				yield* contradiction(context, dependency, [[initiative, 'fin']], {
					variant: 'attente',
					args: [dependency.text, end],
				});
			continue;
		}
		if (!first || when.from <= first) continue;
		const told = wordsOf(dependency.text);
		const feature = features.find(({ text }) => [...wordsOf(text)].filter((word) => told.has(word)).length >= 2);
		if (feature)
			yield* contradiction(context, dependency, [[solution?.pmv, 'date'], feature], {
				variant: 'attente_pmv',
				args: [dependency.text, feature.text, first],
			});
	}
};

const setUp =
	/\b(?:cree|creee|formee?|constituee?|institue|instituee|mise? sur pied|mise? en place|etablie?|instauree?|set up|created|formed|established|constituted)\b/;

/** A body that approved before it was set up. */
const beforeItsTime: Check = function* (context) {
	const { gouvernance, portee, approbations } = context.value;
	const text = gouvernance?.instance ?? '';
	const { plain } = plainOf(text);
	const [when, another] = datesIn(text);
	if (!when || another || when.bound === 'by' || !setUp.test(plain)) return;
	const approvals: readonly (readonly [name: string | undefined, date: string | undefined, at: FieldPlace])[] = [
		[portee?.approbation?.instance, portee?.approbation?.date, [portee?.approbation, 'date']],
		...(approbations ?? []).map((one) => [one.qui, one.date, [one, 'date']] as const),
	];
	for (const [name = '', date, at] of approvals)
		if (date && date < when.from && name.trim() !== '' && plain.includes(plainOf(name).plain.trim()))
			yield* contradiction(context, at, [[gouvernance, 'instance']], {
				variant: 'instance',
				args: [date, text],
			});
};

const allPlaces =
	/^(?:l'|la |le |the )?(?:ouverture (?:de|dans|a) )?(?:tou(?:te)?s les|all(?: the| of the| our)?|every) [a-z -]+\b(?:ouvert|open|branche|connected|equipe|en ligne|online|live|pret|ready|deploye|deployed|joint|reached)|^(?:ouverture|lancement|mise en ligne|opening|launch) (?:de|dans|a|of|in|to|at) (?:tou(?:te)?s les|all)\b/;
const theRest =
	/^(?:les? |la |the )?(?:(?:[a-z]+(?:-[a-z]+)*|\d+) )?(?:dernier|derniere|autres|reste|restant|last|remaining|rest\b|other)/;

/** A milestone for all, and a part that only begins later. */
const allBeforeLast: Check = function* (context) {
	const { echeancier } = context.value;
	for (const milestone of echeancier?.jalons ?? []) {
		const { date } = milestone;
		if (!date || !allPlaces.test(plainOf(milestone.nom ?? '').plain)) continue;
		const later = (echeancier?.iterations ?? []).find(
			({ nom, debut }) => debut && debut > date && theRest.test(plainOf(nom ?? '').plain),
		);
		if (later)
			yield* contradiction(context, [milestone, 'date'], [[later, 'debut']], {
				variant: 'derniers',
				args: [milestone.nom ?? '', date, later.nom ?? '', later.debut ?? ''],
			});
	}
};

/** The whole of the work, told by how long it takes. */
const opensWith = /^(?:over|within|in|for|sur|en|pendant|durant|d'ici) $/;
const wholeWork =
	/\b(?:le |du |de l'|l'|the |this |ce |cette )(?:projet|initiative|project)\b(?! (?:pilote|de|du|des|of|on)\b| d')[a-z' ]{0,24}\b(?:dure|durera|s'etend|s'etale|s'echelonne|lasts?|takes|runs|spans)\b[a-z' ]{0,12}$|^(?:c'est )?(?:un|une|ce|cette|le|l') ?(?:projet|initiative|mandat|chantier) (?:d'une duree )?(?:de|d'|sur|en) $/;
/** « A two-year project ». */
const ofProject = /^[ -]?(?:project|initiative|mandate)\b/;

/** How far a rounded duration may be from the dates. */
const rough = 1.4;

/** The work is said to last so long, and its dates say otherwise. */
const otherLength: Check = function* (context) {
	const { initiative } = context.value;
	const { debut, debut_travaux: work, fin } = initiative ?? {};
	if (!debut || !fin || fin <= debut) return;
	const lengths = [debut, work].flatMap((from) => (from && from < fin ? [daysBetween(from, fin)] : []));
	for (const prose of proseOf(context.charter)) {
		if (!/^(?:initiative\.description|contexte|objectifs|gouvernance\.methode|contraintes)/.test(prose.path)) continue;
		for (const { quote } of sentencesOf(prose.text)) {
			const [length, another] = durationsIn(quote);
			if (!length || another || length.bound === 'most' || length.value < 90) continue;
			const leading = plainOf(quote).plain.slice(0, length.start);
			const whole =
				prose.path === 'initiative.description' && opensWith.test(leading) && /^,/.test(quote.slice(length.end));
			const named = /^(?:an? |this |the )?$/.test(leading) && ofProject.test(plainOf(quote.slice(length.end)).plain);
			if (!whole && !named && !wholeWork.test(leading)) continue;
			const fits = lengths.some((days) => days <= length.most * rough && days >= length.value / rough);
			if (!fits)
				yield* contradiction(
					context,
					prose,
					[
						[initiative, 'debut'],
						[initiative, 'fin'],
					],
					{ variant: 'temps', args: [length.quote, Math.round((lengths[0] ?? 0) / 30.4)] },
				);
		}
	}
};

const leaves = /\b(?:retrait|retir(?:er|e|ee)|mettre hors service|withdraw(?:al)?|retir(?:e|es|ed|ing|ement))\b/;
const isClosing =
	/^(?:l'|la |le |the )?(?:ferm|retrait|arret|extinction|debranch|coupure|clos|shut|retire|withdraw|end of)/;
const ofPart = /\b(?:interface|flux|ligne|serveur|compte|donnee|feed|line|server|account|data|vente|inscription)/;

/** A retirement that its description puts on another day than the milestone of its closing. */
const otherClosing: Check = function* (context) {
	if (context.type !== 'retrait') return;
	const closings = (context.value.echeancier?.jalons ?? []).filter(({ nom, date }) => {
		const { plain } = plainOf(nom ?? '');
		return date && isClosing.test(plain) && !ofPart.test(plain);
	});
	const [milestone] = closings;
	if (!milestone?.date || closings.length > 1) return;
	for (const prose of proseOf(context.charter)) {
		if (!/^(?:initiative\.description|objectifs)/.test(prose.path)) continue;
		for (const { quote } of sentencesOf(prose.text)) {
			const { plain } = plainOf(quote);
			const [when, another] = datesIn(quote);
			// A closing in so many words is told of with the other days of it.
			if (!when || another || when.bound !== 'on' || when.from !== when.to || !leaves.test(plain)) continue;
			if (/\bferm|\bclos|\bshut|\barret/.test(plain) || milestone.date === when.from) continue;
			yield* contradiction(context, prose, [[milestone, 'date']], {
				args: [when.quote, milestone.nom ?? '', milestone.date],
			});
		}
	}
};

/** Days that cannot be. */
export const calendar: Check = function* (context) {
	yield* otherWeekday(context);
	yield* waitsTooLong(context);
	yield* beforeItsTime(context);
	yield* allBeforeLast(context);
	yield* otherLength(context);
	yield* otherClosing(context);
};
