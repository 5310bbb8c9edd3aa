/** More people of a group, named whole, than there are in it; or all of them, and another number. */
// cspell:disable: the beginnings of words, without accents
import { type Check, countedIn, numbersIn, plainOf } from '../../server/engine/index';
import { type Prose, proseOf } from '../shared/prose';
import { contradiction } from '../shared/said';
import { stem, stemsOf } from '../shared/stems';

/** Where what becomes of the people of a group is told. */
const whereTold =
	/^(?:benefices\.(?:nom|valeur|mesure)|competences\.(?:gestion_changement\.(?:effet|accompagnement)|activites\.(?:nom|public|forme)|plan)|communications\.promotion|objectifs(?:\.enonce)?|indicateurs\.unite|solution\.automatisation\.reaffectation|echeancier\.iterations\.valeur|ethique\.(?:valeurs|droits|inclusion))$/;

/** Those of whom any group is made, and what they hold. */
const anyone =
	/^(?:personne|poste|employe|membre|emploi|agent|people|person|position|post|job|employee|member|staff|worker|travailleu[a-z]*)$/;
/** How a whole body of people is called. */
const body = /^(?:personnel|staff|employ|equip|membr|member|ensembl|group|travaill|worker)/;
/** What is counted is the people, and what follows at once tells which: « 35 postes d'agents ». */
const isOfThem = (counted: string): boolean =>
	/\b(?:personne|poste|employe|membre|emploi|agent|position|post|job|employee|member|staff|worker|travailleu[a-z]*|people|person)e?s? (?:d'|de |du |des |of |in |at )/.test(
		counted,
	);
/** What comes, goes or was otherwise. */
const changing =
	/\b(?:embauch|de plus|supplementaire|nouve|additional|more|hire|new|another|autres?|passe(?:r|ra|nt)? de|autrefois|formerly|avant|before|dont|parmi|among|of which|jusqu'a|up to|heures?|hours?|visites?|visits?|fois|times|cumul|depuis|since|d'ici|ou|or)\b/;
/** Figures that people round. */
const apart = 1.2;
const roughSize =
	/environ|plusieurs|quelque|pres de|about|around|plus de|more than|%|\bpar\b|\bper\b|\ba (?:year|month|week)\b|\ban\b|million/;

/** A count, and what its clause and what follows it name. */
interface Counted {
	readonly prose: Prose;
	readonly one: ReturnType<typeof countedIn>[number];
	readonly behind: string;
	readonly said: ReadonlySet<string>;
}

/** No charter that people read serves more groups, or counts people in more texts: time is bounded. */
const most = 200;

/** What the texts count, read once for all groups. */
const countsOf = (texts: readonly Prose[]): readonly Counted[] =>
	texts.flatMap((prose) => {
		const { plain } = plainOf(prose.text);
		return countedIn(prose.text)
			.filter((one) => one.per === '' && one.bound !== 'most' && !changing.test(one.clause))
			.map((one) => {
				const [behind = ''] = plain.slice(one.start, one.end + 40).split(/[,;.:(]/);
				return { prose, one, behind, said: stemsOf(behind) };
			});
	});

/** The texts that count the people of a group, and do not agree with its size. */
export const otherGroupSize: Check = function* (context) {
	const groups = (context.value.usagers?.groupes ?? []).slice(0, most).map((group) => {
		const stems = stemsOf(group.nom ?? '');
		return { group, stems, named: [...stems].filter((word) => !body.test(word)) };
	});
	if (groups.length === 0) return;
	const counts = countsOf(
		proseOf(context.charter)
			.filter(({ path }) => whereTold.test(path))
			.slice(0, most),
	);
	if (counts.length === 0) return;
	for (const { group, named } of groups) {
		const size = plainOf(String(group.taille ?? '')).plain;
		const [number, another] = numbersIn(size);
		if (!number || another || number.value < 2 || roughSize.test(size) || named.length === 0) continue;
		// Two groups of one name are parts of one.
		if (groups.some((one) => one.group !== group && named.every((word) => one.stems.has(word)))) continue;
		const told = counts.find(({ one, behind, said }) => {
			const own = [one.head, ...one.qualifiers, one.of].filter((word) => word !== '' && !anyone.test(word)).map(stem);
			return (
				(named.includes(stem(one.head)) || (anyone.test(one.head) && isOfThem(behind))) &&
				named.every((word) => said.has(word)) &&
				// « Les douze pêcheurs du comité » are some of them.
				own.every((word) => named.includes(word) || stemsOf(word).size === 0) &&
				(one.value > number.value * apart || (one.reach === 'all' && one.value * apart < number.value))
			);
		});
		if (told)
			yield* contradiction(context, told.prose, [[group, 'taille']], {
				variant: 'taille',
				args: [told.one.quote, group.nom ?? '', String(group.taille)],
			});
	}
};
