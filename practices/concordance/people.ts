/** People counted twice: those of a group under two keys, and those of the team in its words and by its roles. */
import {
	type Check,
	type CheckContext,
	countedIn,
	countsOf,
	nounPhraseOf,
	numbersIn,
	plainOf,
	type Span,
} from '../../server/engine/index';
import { contradiction, type FieldPlace, sayings } from '../shared/said';

const people = /personnes?|individus?|people|persons?/;

/** What counts a part of the group, or those it serves. */
const partOnly =
	/\b(?:dont|surtout|parmi|moins|seule?s?|chacun|chaque|par|sur|a la fois|among|including|each|every|per|of whom|of them|out of|in (?:ten|five|four|three)|alone|at a time|serve|dessert)\b/;

const beginsWithNumber =
	/^(?:une?|a|some|about|around|environ|quelque|pres de|nearly|les|the)? ?(?:\d|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|quarant|cinquant|soixant|cent|mille|dizaine|douzaine|vingtaine|trentaine|two|three|four|five|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|hundred|thousand|dozen)/;

const inTeams =
	/\b[a-z]+s (?:de|d'|of) (?:une |a )?(?:\d|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|two|three|four|five|six|seven|eight|nine|ten|twelve)\b|, ?(?:\d+|[a-z]+) (?:to|per|par|dans|in) (?:a |each |every |chaque )?[a-z]+/;

/** As far apart as these, a rough number is another one. */
const apart = 1.6;

/** The description of a group counts its people, and its size says otherwise. */
export const describedOtherwise: Check = function* (context) {
	for (const group of context.value.usagers?.groupes ?? []) {
		const size = plainOf(String(group.taille ?? '')).plain.trim();
		const [number, another] = numbersIn(size);
		if (!number || another || !/^[\d ,.]+(?: (?:personnes|people))?$/.test(size)) continue;
		const text = group.description ?? '';
		// Few descriptions begin with a number: the others need not be read.
		if (!beginsWithNumber.test(plainOf(text).plain)) continue;
		const noun = nounPhraseOf(plainOf(group.nom ?? '').plain)?.head;
		const things = noun ? new RegExp(`${people.source}|${noun.replace(/[^a-z-]/g, '')}s?`) : people;
		const [told, more] = countsOf(text, things);
		const { plain } = plainOf(text);
		// A number in the midst of a sentence is of some of them.
		if (
			!told ||
			more ||
			!/^(?:une?|a|some|about|around|environ|quelque|pres de|nearly|les|the)? ?$/.test(plain.slice(0, told.start))
		)
			continue;
		// « Neuf équipes de quatre » : people in teams, and teams.
		if (partOnly.test(told.behind.split(',')[0] ?? '') || inTeams.test(plain)) continue;
		// « Deux ou trois personnes » in each of four hundred clubs.
		if (noun && told.most < 10 && number.value >= 50 && !told.behind.includes(noun)) continue;
		if (Math.max(told.most, number.value) / Math.max(1, Math.min(told.value, number.value)) < apart) continue;
		yield* contradiction(context, [group, 'taille'], [[group, 'description']], {
			variant: 'taille',
			args: [told.quote.trim().replace(/ (?:de|d'|of)$/, ''), group.nom ?? '', String(group.taille)],
		});
	}
};

/** « Nous cinq », « les six membres », "the five of us". */
const ofUs =
	/\b(?:les |the |nous sommes |we are |nous |all )?(deux|trois|quatre|cinq|six|sept|huit|neuf|dix|two|three|four|five|six|seven|eight|nine|ten|\d+) (?:of us\b|d'entre nous\b|membres de l'equipe\b|members of the team\b|team members\b)|\b(?:nous sommes|we are|equipe de|team of) (deux|trois|quatre|cinq|six|sept|huit|neuf|dix|two|three|four|five|six|seven|eight|nine|ten|\d+)(?= (?:personnes|membres|people|members)|[,.;]|$)/;
const someOf = /\b(?:deux|trois|two|three|\d+) (?:of us|d'entre nous)\b.*\b(?:sur|out of)\b|\b(?:dont|including)\b/;

/** More people than the roles leave room for. */
export const moreThanRoles: Check = function* (context) {
	const { equipe } = context.value;
	const roles = equipe?.roles ?? [];
	if (roles.length < 2) return;
	// A role in the plural may be shared by any number.
	if (
		roles.some(
			({ role = '', etp }) => etp === undefined || (/s\b/.test(plainOf(role).plain.split(' ')[0] ?? '') && etp < 2),
		)
	)
		return;
	const room = roles.reduce((sum, { etp = 0 }) => sum + Math.max(1, Math.ceil(etp)), 0);
	for (const { text: told, at } of sizesTold(context)) {
		const { plain, text } = plainOf(told);
		const match = ofUs.exec(plain);
		const [number] = numbersIn(match?.[1] ?? match?.[2] ?? '');
		if (!match || !number || number.value <= room || someOf.test(plain)) continue;
		yield* contradiction(context, at, [[equipe, 'roles']], {
			variant: 'roles',
			args: [text.slice(match.index, match.index + match[0].length).trim(), room],
		});
	}
};

/** « Cinq personnes, toutes à temps plein »: so many full-time equivalents. */
const fullTime =
	/\b(deux|trois|quatre|cinq|six|sept|huit|neuf|dix|two|three|four|five|six|seven|eight|nine|ten|\d+) (?:personnes|people|employees|employee?s|developpeurs|developers|membres|members)\b[a-z', ]{0,24}\b(?:a temps (?:plein|complet)|full[- ]time)\b/;
const half = /\b(?:mi-temps|temps partiel|part[- ]time|half[- ]time|presque|almost|sauf|except)\b/;

/** People who are all said to work full time, and roles that make less. */
export const fullTimeBelied: Check = function* (context) {
	const { equipe } = context.value;
	const times = (equipe?.roles ?? []).map(({ etp }) => etp);
	if (times.length < 2 || times.includes(undefined)) return;
	const sum = times.reduce<number>((all, one) => all + (one ?? 0), 0);
	for (const { text: told, at } of sizesTold(context)) {
		const { plain, text } = plainOf(told);
		const match = fullTime.exec(plain);
		const [number] = numbersIn(match?.[1] ?? '');
		if (!match || !number || half.test(plain) || sum > number.value - 0.5) continue;
		yield* contradiction(context, at, [[equipe, 'roles']], {
			variant: 'temps',
			args: [text.slice(match.index, match.index + match[0].length).trim(), Math.round(sum * 100) / 100],
		});
	}
};

/** « Les trois développeurs y sont à temps plein », and a role of 0.6. */
export const fullTimeRole: Check = function* (context) {
	const { equipe } = context.value;
	for (const role of equipe?.roles ?? []) {
		const head = nounPhraseOf(plainOf(role.role ?? '').plain)?.head;
		const { etp } = role;
		if (!head || etp === undefined) continue;
		for (const { text, at } of sizesTold(context)) {
			const told = countedIn(text).find(
				(one) =>
					one.head === head &&
					/\ba temps (?:plein|complet)\b|\bfull[- ]time\b/.test(one.clause) &&
					!half.test(one.clause),
			);
			if (told && etp < told.value - 0.5 && !fullTime.test(plainOf(text).plain))
				yield* contradiction(context, at, [[role, 'etp']], { variant: 'temps', args: [told.quote, etp] });
		}
	}
};

/** « Les trois développeurs », and a role of two. */
export const otherRoleCount: Check = function* (context) {
	const { equipe } = context.value;
	const roles = equipe?.roles ?? [];
	const texts = sayings(
		context,
		'equipe.environnement',
		'equipe.autonomie',
		'competences.plan',
		'gouvernance.delegation',
	);
	for (const role of roles) {
		const { plain } = plainOf(role.role ?? '');
		const head = nounPhraseOf(plain)?.head;
		if (!head || role.etp === undefined || !Number.isInteger(role.etp)) continue;
		if (roles.filter((one) => nounPhraseOf(plainOf(one.role ?? '').plain)?.head === head).length > 1) continue;
		for (const saying of texts) {
			const told = countedIn(saying.text).find(
				(one) => one.head === head && one.reach !== 'some' && one.bound === 'exact' && one.of === '',
			);
			// Two of the five are some of them, and the five may be those of another team.
			if (!told || told.value === role.etp || isPartOf(saying.text, told.start)) continue;
			yield* contradiction(context, saying, [[role, 'etp']], {
				args: [told.quote, `${role.role ?? ''} (${role.etp})`],
			});
		}
	}
};

const isPartOf = (text: string, start: number): boolean =>
	/(?:\bde[ls]?|\bdes|\bof|\bof the|\bsur|\bparmi|\bmoins) (?:les |the )?$/.test(
		plainOf(text).plain.slice(0, start).slice(-16),
	);

/** Elsewhere than in its own section, the team of this initiative. */
const ownTeam = /\b(?:l'|une |notre |an? |the |our )(?:equipe|team)\b(?! (?:des|du|de la|de l'|d'en face|voisine))/;
const otherTeam =
	/\bautre|\bministere|\bfournisseur|\bchaque|\bother|\bvendor|\beach\b|\bavant\b|\bbefore\b|\bd'ici\b|\bby 20/;

function* sizesTold(context: CheckContext): Iterable<{ readonly text: string; readonly at: FieldPlace | Span }> {
	const { equipe } = context.value;
	for (const key of ['environnement', 'autonomie'] as const) yield { text: equipe?.[key] ?? '', at: [equipe, key] };
	for (const saying of sayings(context, 'initiative.description', 'contexte', 'gouvernance.methode')) {
		const { plain } = plainOf(saying.text);
		if (ownTeam.test(plain) && !otherTeam.test(plain)) yield { text: saying.text, at: saying };
	}
}
