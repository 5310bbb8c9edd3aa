/** Days of the initiative itself: a milestone that names its beginning or its end, and a service that is said to be open too soon. */
// cspell:disable: the beginnings of words, without accents
import { type Check, clausesOf, datesIn, daysBetween, monthsIn, plainOf } from '../../server/engine/index';
import { proseOf } from '../shared/prose';
import { contradiction, sayings, sentencesThat } from '../shared/said';

const works =
	"(?:des |du |de l'|of the |of )?(?:the )?(travaux|work|works|projet|initiative|project)(?: proprement dits?| proper| itself| officiels?)?";
/** « Début des travaux », "Start of the work proper", "Work begins": the whole of the name. */
const begins = new RegExp(
	`^(?:l'|le |la |the )?(?:debut|demarrage|lancement|commencement|start|beginning|launch|kick-?off) (?:officiel |reel |official )?${works}$|^(?:les |le |the )?(travaux|work|projet|project) (?:commencent?|debutent?|demarrent?|begins?|starts?)$`,
);
const ends = new RegExp(
	`^(?:l'|le |la |the )?(?:fin|cloture|end|close|closing|completion) ${works}$|^(?:le |the )?(projet|project|initiative) (?:se termine|prend fin|ends?|closes)$`,
);

/** A milestone may be some days off. */
const soon = 14;

/** A milestone that names the beginning or the end of the initiative, on another day than its field. */
const namedDay: Check = function* (context) {
	const { initiative, echeancier } = context.value;
	for (const one of echeancier?.jalons ?? []) {
		const name = plainOf(one.nom ?? '').plain.trim();
		const [first, last] = [begins.exec(name), ends.exec(name)];
		const word = (first ?? last)?.slice(1).find((group) => group !== undefined);
		if (!one.date || !word) continue;
		const key = last ? 'fin' : /^(?:travaux|works?)$/.test(word) ? 'debut_travaux' : 'debut';
		const day = initiative?.[key];
		if (!day || Math.abs(daysBetween(day, one.date)) <= soon) continue;
		yield* contradiction(context, [one, 'date'], [[initiative, key]], {
			variant: 'travaux',
			args: [`${one.nom ?? ''} (${one.date})`, day],
		});
	}
};

/** What may not begin before a day. */
const notBefore =
	/\b(?:ne (?:peut|peuvent|pourra|pourront|doit|doivent)|aucune?|rien|may not|cannot|no|nothing|must not)\b[^.;]{0,60}\b(?:avant|before|until)\b/;
const ofWork =
	/\btravaux|\bdepens|\bembauch|\bdevelopp|\bcontrat|\bcommenc|\bdebut|\bengag|\bspend|\bwork\b|\bhir(?:e|ing)|\bbegin|\bstart|\bcontract/;

/** Works that begin before a rule allows it, and an iteration before the works. */
const begunTooSoon: Check = function* (context) {
	const { initiative, echeancier } = context.value;
	const works = initiative?.debut_travaux;
	if (!works) return;
	for (const saying of sentencesThat(notBefore, sayings(context, 'contraintes', 'dependances'))) {
		const { plain } = plainOf(saying.text);
		const [day, another] = datesIn(saying.text);
		if (day && !another && ofWork.test(plain) && works < day.from)
			yield* contradiction(context, [initiative, 'debut_travaux'], [saying], {
				variant: 'travaux',
				args: [saying.text, works],
			});
	}
	const [first] = (echeancier?.iterations ?? [])
		.filter(({ debut }) => debut)
		.sort((a, b) => ((a.debut ?? '') < (b.debut ?? '') ? -1 : 1));
	if (first?.debut && daysBetween(first.debut, works) > soon && first.debut >= (initiative?.debut ?? ''))
		yield* contradiction(context, [first, 'debut'], [[initiative, 'debut_travaux']], {
			variant: 'travaux',
			args: [`${first.nom ?? ''} (${first.debut})`, works],
		});
};

const isOpen =
	'(?:ouverte?|offerte?|en (?:ligne|service|production|usage)|lancee?|disponible|accessible|mise? en (?:ligne|service)|open|opened|live|online|launched|available|in (?:use|service|production))';
/** « Le service, ouvert depuis mars 2026 », "since the service opened in March 2026". */
const already = new RegExp(
	`\\b(?:le (?:nouveau )?service|the (?:new )?service|(?<own>le (?:portail|site)|l'application|the (?:portal|site|app|website)))\\b(?:,? (?:qui |which |that |it )?(?:est|a ete|is|was|has been|went)?)?,? ?(?:deja |already |now )?${isOpen}\\b[^.;,]{0,30}? (?:depuis|since|en|in|le|on)\\b|\\b(?:depuis|since) (?:son|l'|its|the|sa|le|la) ?(?:ouverture|lancement|mise en (?:ligne|service)|opening|launch)(?: (?:au (?:grand )?public|du service|to (?:all|the public)|of the service|a tous))? (?:en|in|le|on|au|a)\\b|\\bsince (?:it|the service) (?:opened|launched|was launched|went live)\\b|\\bdepuis que le service est (?:ouvert|en ligne|offert)`,
);
/** The service of before, another one, a part of it, or one that is still to come. */
const another =
	/\bactuel|\bancien|\bexistant|\bcurrent|\bexisting|\bold\b|\bformer|\bprevious|\bpresent\b|\bautre|\bother\b|\bpilot|\bessai|\bmaquette|\bprototype|\btelephon|\bphone|\bcomptoir|\bguichet|\bcounter|\bpapier|\bpaper|\bsera\b|\bwill\b|\bsi\b|\bif\b|\bune fois\b|\bonce\b|\bquand\b|\bwhen\b|\bvoisin|\bpas\b|\bnot\b|\bauthentif|\bcommun\b|\bshared\b/;
const elsewhere =
	/^(?:solution\.(?:options|reutilisation|plateformes)|dependances|besoins\.(?:regles|source)|parties_prenantes|portee\.changements|risques|echeancier)/;

/** The service is open, says a text, and its first version is still to come. */
const openedAlready: Check = function* (context) {
	const { value, charter, today, phase, type } = context;
	if (phase === 'exploitation' || type === 'retrait') return;
	const pmv = value.solution?.pmv;
	const debut = value.initiative?.debut ?? '';
	if (!pmv?.date || pmv.date <= today) return;
	for (const prose of proseOf(charter)) {
		if (elsewhere.test(prose.path)) continue;
		for (const { quote } of clausesOf(prose.text)) {
			const { plain } = plainOf(quote);
			const found = already.exec(plain);
			if (!found || another.test(plain)) continue;
			// « Le portail » of a service that is made again is the one of before.
			if (found.groups?.own && type !== 'nouveau_service') continue;
			const said = quote.slice(found.index);
			const [when] = datesIn(said);
			// A day without its year is of this one, after « depuis ».
			const since = /\b(?:depuis|since)\b/.test(found[0]) && monthsIn(said).length > 0;
			if (when ? when.from > today || when.to < debut || when.bound === 'by' : !since) continue;
			yield* contradiction(context, prose, [[pmv, 'date']], { variant: 'deja_ouvert', args: [quote, pmv.date] });
			break;
		}
	}
};

/** Days of the initiative itself. */
export const ownDays: Check = function* (context) {
	yield* namedDay(context);
	yield* openedAlready(context);
	yield* begunTooSoon(context);
};
