/** French prose made of pieces, with what YAML takes for its own in every place where people write it. */
import fc from 'fast-check';
import type { LaidOut, Layout } from './layouts';

const heads = [
	'Le budget',
	'Constat',
	'À retenir',
	'L’équipe du guichet',
	'Étape 1',
	'Article 4:2 du règlement',
	'Le lot #2',
	'• Premier point',
	'– Un tiret',
	'* Une étoile',
	'*Projet* pilote',
	'**Important**',
	'@equipe',
	'&Associés et fils',
	'!Urgent',
	'% des demandes',
	'`charte`',
	'> 50 demandes',
	'| colonne',
	'? Pourquoi',
	'[Nom du service]',
	'{Nom}',
	'(à confirmer)',
	'« Guillemets »',
	'"Guichet" unique',
	"'Guichet' unique",
	"aujourd'hui",
	'1. Premièrement',
	'a) D’abord',
	'--- Coupure',
	'oui',
	'Non',
	'~ 40 jours',
	'null ou rien',
	'2027-03-31',
	'8:30',
	'12,5 %',
	'phase:amorce',
	'note',
	'https://exemple.gouv.qc.ca/a#b',
	'C# et F#',
	'😀 Merci',
	'Ministère\u00a0de l’Emploi',
	'L\u200ba demande',
];
const joints = [
	' : ',
	': ',
	'\u00a0: ',
	'\u202f: ',
	' :',
	':',
	' #',
	' # ',
	'#',
	', ',
	' ; ',
	' - ',
	' – ',
	'… ',
	' (',
	') ',
	' [',
	'] ',
	' {',
	'} ',
	' « ',
	' » ',
	'" ',
	' "',
	"' ",
	' & ',
	' * ',
	' | ',
	' > ',
	' % ',
	' \\ ',
	'\u2009',
	' ',
	'. ',
];
const tails = [
	'le délai moyen dépasse quarante jours',
	'2 M$ sur deux ans',
	'nousToutes et suites',
	'vérifier avec le comité',
	'*20 % du transport* en 2023',
	'Comité : résultats',
	'[site](https://exemple.ca)',
	'> 50',
	'état, rappels et suivi',
	'photo, PDF), suivi',
	'aux habitudes** des familles',
	'« on ne sait jamais »',
	'personnes aînées, proches aidants et nouveaux arrivants',
	'12,5 % en 2027; 40 % en 2030',
	'd’un bout à l’autre du parcours',
	'#2',
	'',
];

const part = fc.oneof(fc.constantFrom(...heads), fc.constantFrom(...tails));

/** Whether anyone could tell what was meant by a text that is laid out, so that an edit may be sure of it. */
export function isClear({ source, start, end }: LaidOut, group: Layout['group']): boolean {
	const lines = source.slice(start, end).split(/\r?\n/);
	if (group === 'flow') return lines.every(isBalanced);
	// At the margin, a word alone or before a colon may be a key; so may a dash, a star or a number sign be an item or a
	// comment where it begins a line.
	if (group !== 'block' && lines.some((line) => /^[\p{L}_][\p{L}\p{N}_-]*(?::|\s*$)/u.test(line))) return false;
	return !lines.slice(1).some((line) => /^\s*[#•–*-]/.test(line));
}

/** Whether what opens in a text closes in it. */
function isBalanced(text: string): boolean {
	const open: string[] = [];
	for (const char of text) {
		const closing = pairs[char];
		if (closing !== undefined) open.push(closing);
		else if (Object.values(pairs).includes(char) && open.pop() !== char) return false;
	}
	return open.length === 0 && (text.match(/"/g)?.length ?? 0) % 2 === 0;
}

const pairs: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}', '«': '»' };

/** A text on one line, without blanks at its ends. */
export const generatedText: fc.Arbitrary<string> = fc
	.tuple(
		fc.constantFrom(...heads),
		fc.array(fc.tuple(fc.constantFrom(...joints), part), { minLength: 0, maxLength: 3 }),
	)
	.map(([head, rest]) => (head + rest.map(([joint, one]) => joint + one).join('')).replace(/[^\S\u00a0]+/g, ' ').trim())
	.filter((text) => text !== '');
