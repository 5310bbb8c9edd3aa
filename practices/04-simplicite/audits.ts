/** Whether an audit of accessibility looked at this service, and whether tests bear it out. */
// cspell:disable: the beginnings of words, without accents
import { addMonths, type Check, datesIn, monthsIn, placeOf, plainOf } from '../../server/engine/index';
import type { Test } from '../shared/citizens';
import { openingsOf } from '../shared/openings';

/** An audit as long before the beginning as this looked at another service, in months. Our threshold. */
const longBefore = 24;

/** Drawings, or the service as it was: they are looked at before there is another. */
const ofAnother =
	/\bmaquette|\bprototype|\bancien|\bactuel|\bexistant|\bmock-?up|\bwireframe|\bformer\b|\bcurrent\b|\bexisting\b|\bold\b|\bprevious/;

/** An audit of years before the initiative began; or of before it began, while the service is open and no other is told. */
const auditTooOld: Check = function* ({ charter, value, today, type }) {
	const access = value.solution?.accessibilite;
	const { audit = '' } = access ?? {};
	const begins = value.initiative?.debut;
	const [read, another] = datesIn(audit);
	const place = placeOf(charter, access, 'audit');
	if (!read || another || !begins || !place) return;
	const related = [placeOf(charter, value.initiative, 'debut')].filter((span) => span !== undefined);
	const [opened] = openingsOf(value);
	if (addMonths(read.to, longBefore) <= begins) yield { ...place, args: [audit, begins], related };
	else if (read.to < begins && opened && opened < today && type !== 'retrait' && !ofAnother.test(plainOf(audit).plain))
		yield { ...place, variant: 'ouvert', args: [audit, begins, opened], related };
};

const barriers =
	'(?:ecarts?|defauts?|barrieres?|fautes?|obstacles?|problemes?|anomalies?|erreurs?|blocages?|non-?conformites?|gaps?|barriers?|faults?|defects?|issues?|findings?|errors?|violations?|blockers?|flaws?)\\b';
/** An audit that says that it found nothing. */
const nothingFound = new RegExp(
	`\\b(?:sans|aucune?|pas|zero|0|no|not|without|nul(?:le)?) (?:une? |an? )?(?:seule? |single )?(?:[a-z]+ )?${barriers}|\\bconformite (?:complete|totale|entiere|parfaite)|\\b(?:full|complete|total|perfect) (?:compliance|conformance|conformity)|\\b(?:entierement|pleinement|totalement|parfaitement|fully|entirely|completely|perfectly) (?:conformes?|compliant|accessibles?|conforms)|\\b(?:tout|everything|toutes les pages|all pages|chaque page|every page)\\b[^.;]{0,30}\\b(?:conformes?|accessibles?|compliant|passe|passed|passes|sans faute)|\\b100 ?%|\\b(?:rien|nothing)\\b[^.;]{0,16}\\b(?:signal|releve|corriger|trouve|found|reported|to fix)`,
);
/** Who meets barriers, and with what. */
const assisted =
	/\blecteurs? d'ecran|\bcommande vocale|\bau clavier\b|\bclavier\b|\bplage braille|\bagrandisseur|\bscreen[- ]?readers?|\bvoice control|\bkeyboard|\bbraille|\bmagnif|\bswitch (?:control|device)/;
/** What a test tells of them. */
const barrier = new RegExp(
	`\\b(?:\\d+|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quatorze|plusieurs|une?|two|three|four|five|six|seven|eight|nine|ten|several|an?) (?:[a-z]+ )?${barriers}|\\bmuet(?:te|s|tes)?\\b|\\b(?:jamais|pas|never|not) (?:[a-z]+ )?(?:lue?s?|annoncee?s?|read|announced|reached|reachable)\\b|\\b(?:piege|retient|bloque|saute|omet|ignore|traps?|stops?|blocks?|skips?|misses)[a-z]*\\b|\\b(?:illisible|inutilisable|inaccessible|unreadable|unusable|impossible)|\\b(?:sans nom|unnamed|without a name|unlabel+ed|no label)\\b|\\bcontraste[a-z ]{0,12}(?:faible|insuffisant)|\\b(?:low|poor|weak) contrast|\\b(?:ne (?:peut|peuvent|pouvait|pouvaient)|n'(?:a|ont) pas pu|could not|cannot|can't|unable)\\b`,
);
const noBarrier = new RegExp(`\\b(?:aucune?|sans|no|without|zero) (?:[a-z]+ )?${barriers}`);
/** Fewer than before, or nobody who meets any. */
const praise = /\bde moins\b|\bfewer\b|\bpersonne ne\b|\bnobody\b|\bimpossible de se\b/;
/** Only those that stop people: others may be left. */
const heavyOnly =
	/\b(?:aucune?|sans|pas|no|not|without|zero) (?:une? |an? )?(?:seule? |single )?(?:[a-z]+ )?(?:(?:blocking|major|critical|severe) [a-z]+|[a-z]+ (?:bloquant|majeur|critique|grave)e?s?)\b/;
/** That it was mended; when, if it says so, stands behind. */
const mending =
	/\b(?:corrig|correct|repar|regle|resol|remplac|refai|repris|mend|fix|repair|replac|resolved|solved|redone|lev(?:e|ee|es|ees)\b|enlev|elimin|remov|ajoute|added|agrandi|revu|reviewed)[a-z]*/;

/** The day from which the barriers of a test are said to be gone; '' where that has no day, undefined where they are not. */
function mendedOn({ resultat = '', date = '' }: Test): string | undefined {
	const { plain } = plainOf(resultat);
	const match = mending.exec(plain);
	if (!match) return undefined;
	const dated = datesIn(resultat).filter(({ start }) => start > match.index);
	if (dated.length > 0) return dated.at(-1)?.from;
	// « Corrigés le 18 septembre » is of the year of the test, or of the next.
	const month = monthsIn(resultat)
		.filter(({ start }) => start > match.index)
		.at(-1);
	if (!month) return '';
	const [, day = '1'] = /(\d{1,2})(?:er)? (?:de )?$/.exec(plain.slice(0, month.start)) ?? [];
	const two = (number: string | number) => String(number).padStart(2, '0');
	const ofYear = (year: number) => `${year}-${two(month.month)}-${two(day)}`;
	const year = Number(date.slice(0, 4));
	return ofYear(year) < date ? ofYear(year + 1) : ofYear(year);
}

/** An audit that found nothing, while a test of no later day tells of barriers that were not yet mended. */
const beliedAudit: Check = function* ({ charter, value }) {
	const access = value.solution?.accessibilite;
	const { audit = '' } = access ?? {};
	const [read] = datesIn(audit);
	const place = placeOf(charter, access, 'audit');
	const { plain: said } = plainOf(audit);
	if (!read || !place || !nothingFound.test(said) || heavyOnly.test(said)) return;
	const tests = (value.usagers?.essais ?? []).filter(
		({ type, date, resultat }) =>
			date !== undefined &&
			date <= read.to &&
			(type === 'accessibilite' || (type !== 'charge' && assisted.test(plainOf(resultat ?? '').plain))),
	);
	const found = tests.find(({ date, resultat }) => {
		const { plain } = plainOf(resultat ?? '');
		const later = tests.some((one) => (one.date ?? '') > (date ?? ''));
		return !later && barrier.test(plain) && !noBarrier.test(plain) && !praise.test(plain);
	});
	const mended = found && mendedOn(found);
	const told = found && placeOf(charter, found, 'resultat');
	if (found && told && (mended === undefined || mended > read.to))
		yield { ...place, args: [audit, found.date ?? '', found.resultat ?? ''], related: [told] };
};

/** By code. */
export const audits: Readonly<Record<string, Check>> = {
	'simplicite.accessibilite/audit_ancien': auditTooOld,
	'simplicite.accessibilite/audit_dementi': beliedAudit,
};
