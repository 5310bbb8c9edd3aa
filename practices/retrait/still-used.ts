/** What people are still to do in a service on a day when it is closed, and what comes for them once it is. */
// cspell:disable: the beginnings of words, without accents
import {
	type Check,
	type CheckContext,
	clausesOf,
	datesIn,
	type Hit,
	placeOf,
	plainOf,
} from '../../server/engine/index';
import { proseOf } from '../shared/prose';
import { contradiction } from '../shared/said';
import { type Closing, closingOf, retirement } from './closing';
import { ofClosingService } from './subject';

/** Done in it by people, or by those who look at it. */
const used =
	/\b(?:se connect|connexion|telecharg|depos|consult|ouvr(?:e|ir|ent|ant)\b|saisi|declar|inscri|reli|lire\b|lu(?:e|s|es)?\b|lisent|utilis|acced|demand|paye|pai(?:e|ent)\b|renouvel|affich|compt(?:e|er|ee)\b|sign(?:s|ed|ing)? in|log(?:s|ged|ging)? in|download|submit|opens?\b|use[sd]?\b|using|reads?\b|enter|display|shown|appl(?:y|ies)\b|regist|renew|count)/;
/** What may stay of it: an address that leads on, a sealed copy, what is destroyed or handed over. */
const remains =
	/\bredirig|\bredirec|\bmene|\badresse|\barchiv|\bdetrui|\bdestruct|\beffac|\bscell|\btransf|\bvers(?:e|es|ee|ement)\b|\bneuv|\bnouve|\bn(?:e |')|\bplus\b|\bsans\b|\bjamais\b|\bpas\b|\bferm|\barret|\bbilan|\baudit|\baddress|\bsealed|\bdestroy|\beras|\bdelet|\bmoved\b|\bhanded|\bnew\b|\bno\b|\bnot\b|\bnever|\bclos|\bshut|\bcontrat|\bcontract|\bremplac|\breplac|\bprolong|\bextend|\bleads?\b/;
/** Where the days are those of other things, or of what was. */
const apart =
	/^(?:echeancier|contexte|besoins|portee|approbations|initiative|livrables|risques\.enonce|usagers\.(?:recherche|essais|consultation)|renseignements\.conservation|contraintes|budget|benefices|gouvernance|pratiques)/;

function* usedOnceClosed(context: CheckContext, closed: Closing): Iterable<Hit> {
	for (const { text, path, start, end } of proseOf(context.charter)) {
		if (apart.test(path)) continue;
		for (const { quote } of clausesOf(text)) {
			const { plain } = plainOf(quote);
			if (!used.test(plain) || remains.test(plain) || !ofClosingService(context, quote)) continue;
			const late = datesIn(quote).find(({ from, to, bound }) => (bound === 'by' ? to : from) > closed.day);
			if (!late) continue;
			yield* contradiction(context, { start, end }, closed.place ? [closed.place] : [], {
				variant: 'usage',
				args: [quote, closed.day],
			});
			break;
		}
	}
}

/** What is used of a service once it is closed. */
const stillUsed: Check = function* (context) {
	const closed = closingOf(context);
	if (context.type === retirement && closed?.said) yield* usedOnceClosed(context, closed);
};

/** That something is to come. */
const toCome =
	/\b(?:viendra|viendront|suivra|suivront|arrivera|arriveront|(?:sera|seront) (?:pret|livre|ajoute|offert|ouvert|disponible|installe|branche)\w*|(?:will|is to|are to) (?:come|follow|arrive|open|be (?:ready|added|offered|delivered|available))|comes?|follows?|is due|est prevue?|sont prevue?s)\b/;
const whenClosed = /\b(?:une fois|apres|after|once)\b[^.;]{0,40}\b(?:ferm|arret|clos|shut|eteint|debranch|gone|retire)/;
/** What a closing itself leaves for later. */
const ofClosing =
	/\bdetrui|\bdestruct|\barchiv|\bbilan|\brapport|\bversement|\bserveur|\battest|\bdestroy|\breport|\bserver|\blessons|\brapatri|\bn(?:e |')|\bnot\b|\bno\b|\bd'ici\b|\bmeanwhile|\bin the meantime|\bentre-temps/;

/** What takes the place of a service, and comes once it is closed. */
export const comesTooLate: Check = function* (context) {
	const closed = closingOf(context);
	if (context.type !== retirement || !closed?.said) return;
	for (const { text, path, start, end } of proseOf(context.charter)) {
		if (
			!/^(?:solution\.(?:canaux\.soutien|pmv\.fonctionnalites|plateformes\.usage)|besoins\.regles\.simplification|risques\.reponse)$/.test(
				path,
			)
		)
			continue;
		const clause = clausesOf(text).find(({ quote }) => {
			const { plain } = plainOf(quote);
			if (!toCome.test(plain) || ofClosing.test(plain)) return false;
			const [date, another] = datesIn(quote);
			return (
				whenClosed.test(plain) || (date !== undefined && !another && date.bound !== 'by' && date.from > closed.day)
			);
		});
		if (clause)
			yield* contradiction(context, { start, end }, closed.place ? [closed.place] : [], {
				args: [clause.quote, closed.day],
			});
	}
};

const destroys = /\bdestruct|\bdetrui|\beffac|\bdestroy|\beras|\bwip/;
const wayBack = /\bretour (?:possible|en arriere)|\blecture seule|\brollback|\broll back|\bway back|\bread-only/;
/** The end of what one may go back to, and not its beginning. */
const itsEnd = /\bfin\b|\bend|\blast|\bdernier|\bjusqu|\buntil/;

/** What is destroyed while one might still go back, or by its retention before the service closes. */
const destroyedBefore: Check = function* (context) {
	const { charter, value, type } = context;
	const closed = closingOf(context);
	if (type !== retirement || !closed?.said) return;
	const dated = (value.echeancier?.jalons ?? []).flatMap((one) =>
		one.date ? [{ one, day: one.date, plain: plainOf(one.nom ?? '').plain }] : [],
	);
	const back = dated.filter(({ plain }) => wayBack.test(plain) && itsEnd.test(plain) && !destroys.test(plain));
	const [last] = back.filter(({ day }) => day >= closed.day).sort((a, b) => (a.day < b.day ? 1 : -1));
	const until = last?.day ?? closed.day;
	const place = last ? placeOf(charter, last.one, 'date') : closed.place;
	// What is destroyed before the closing itself is told already, with the practice of what is kept.
	for (const { one, day, plain } of dated)
		if (destroys.test(plain) && !wayBack.test(plain) && day >= closed.day && day < until)
			yield* contradiction(context, [one, 'date'], place ? [place] : [], {
				variant: 'detruit',
				args: [one.nom ?? '', day, until],
			});
	for (const one of value.renseignements ?? [])
		for (const { quote } of clausesOf(one.conservation ?? '')) {
			if (!destroys.test(plainOf(quote).plain) || /\d ans?\b|\byear|\bannee/.test(plainOf(quote).plain)) continue;
			const [date, another] = datesIn(quote);
			if (!date || another || date.from !== date.to || date.to >= closed.day || date.to < context.today) continue;
			yield* contradiction(context, [one, 'conservation'], closed.place ? [closed.place] : [], {
				variant: 'detruit',
				args: [one.nom ?? '', date.quote, closed.day],
			});
			break;
		}
};

/** What is used once it is closed, and what is destroyed before that. */
export function* onceClosed(context: CheckContext): Iterable<Hit> {
	yield* stillUsed(context);
	yield* destroyedBefore(context);
}
