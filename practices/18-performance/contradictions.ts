/** Indicators, benefits and risks whose own values contradict each other. */
import {
	type Charter,
	type CharterValue,
	type Check,
	type CheckContext,
	fold,
	isWritten,
	plainOf,
	thingOf,
} from '../../server/engine/index';
import { isChange, type MeasureKind, measureOf, nearly } from '../shared/measures';
import { once } from '../shared/once';
import { contradiction } from '../shared/said';
import { stemsOf } from '../shared/stems';
import { unmeasured } from './measured';
import { otherObjective } from './objectives';

/** What is better the higher it is, and the lower. */
const higher =
	/satisf|en ligne|adoption|taux d'utilisation|complet|reussi|couvert|conform|disponibilit|autonom|participation|dans les delais|a temps|reponse (?:positive|favorable)|confiance|clarte\b|comprehension|recommand|online|success|uptake|satisfaction|availability|usage rate|on time|compliance|digital|self-service|uptime|\btrust\b|clarity|recommend/;
const lower =
	/delai|attente|duree|\btemps\b|erreur|abandon|plainte|refus|\bcouts?\b|rejet|appels|incident|papier|retard|deplacement|arriere|en souffrance|relances?\b|redemande|ressaisi|\bpannes?\b|double saisie|\bwait|delay|(?<!first[- ])\btime\b|errors?\b|drop-?out|complaint|\bcosts?\b|\bcalls\b|rejected|\b(?:demandes?|dossiers?|formulaires?|requests?|applications?|files?|forms?) (?:retournee?s?|renvoyee?s?|returned|sent back)\b|\blate\b|backlog|outages?\b|\bpaper\b|\bvisits? to (?!(?:[a-z]+ ){0,3}(?:map|site|website|web|page|pages|portal|app|online|register|catalogue)\b)|give up|giving up|retyp|\b(?:days|hours|minutes|weeks) (?:to|before|until)\b|\b(?:jours|heures|minutes|semaines) (?:pour|avant|d'attente)\b/;
/** What is the less, the better, though it has the word of something good: « incomplètes ». */
const lackingIt =
	// cspell:disable-next-line
	/\b(?:incomplet|insatisf|indisponib|inaccessib|non[- ]?(?:conform|complet|reussi)|incomplete|unavailab|dissatisf|unsuccess|non-?complian|mal complet)[a-z]*/g;
/** What turns the direction of a name around: « erreurs évitées », « appels réglés ». */
const turned =
	/evit|regl(?:e|er)e?s?\b|resol|\bsans\b|corrig|\btraitee?s?\b|repondu|moins|respect|\bnon\b|avoided|without|resolved|answered|handled|saved/;

/** What people get by themselves, or at the first try: the more, the better. */
const unaided =
	/\b(?:sans|without|with no) (?:aide|appel(?:er)?|se deplacer|deplacement|visite|papier|erreurs?|corrections?|intermediaire|rappel|retour|help|call(?:ing|s)?|a (?:call|visit)|visits?|paper|errors?|reminders?|leaving)\b|\b(?:seule?s?|alone|unaided)$|\b(?:finish|complete|renew|file|apply|book)\w* alone\b|\b(?:du premier coup|at the first (?:try|attempt)|first time)\b/;
const lost = /abandon|refus|perdu|rejet|retourn|incomplet|echou|echec|lost|fail|denied|returned|give up|missed|manque/;

/** Of what was done too late, however it is called. */
const tooLate = /\b(?:en retard|hors delais?|late|overdue|(?:past|after) (?:the |their )?deadline)$/;

/** Done within a time: a share of it is the better the higher. */
const withinTime =
	/\b(?:en|dans)(?: (?:moins d(?:e |')|dedans|les|le|la|l'|un|une|au plus))*[ ]?(?:\d+|[a-z-]+)? ?(?:secondes?|minutes?|heures?|jours?|semaines?|mois|journee|seance|apres-midi)\b|\b(?:within|in under|in less than|under|in) (?:an? |the |one |\d+ |[a-z-]+ ){0,2}(?:seconds?|minutes?|hours?|days?|weeks?|months?)\b|\ble jour meme\b|\bsame[- ]day\b|\bau premier (?:appel|envoi|depot|essai)\b/;
/** People who are served, and things that are as they should be. */
const asWished =
	/\breponses? (?:donnee?s?|rendue?s?|envoyee?s?)\b|\b(?:answers|replies|responses) (?:given|sent)\b|\banswered\b|\binscrite?s?\b|\bservi(?:e|s|es)?\b|\b(?:re)?trouvent\b|\bretrouve(?:e|s|es)?\b|\binformee?s?\b|\bconnaissent\b|\bsavent\b|\bcomprennent\b|\blisibles?\b|\bexact(?:e|s|es)?\b|\bcorrecte?s?\b|\bvalides?\b|\ba jour\b|\bjoignables?\b|\bregistered\b|\benrolled\b|\bsigned up\b|\bserved\b|\bwho (?:find|know|understand|manage)\b|\binformed\b|\breadable\b|\blegible\b|\baccurate\b|\bcorrect\b|\bvalid\b|\bup to date\b/;
/** What is wished for least, whatever its time. */
const unwished =
	/retard|erreur|abandon|plainte|refus|rejet|incident|panne|attente|perdu|perd(?:ent|s)?\b|bris|casse|\bvole|\bpartent\b|quitt|stranger|broken|stolen|leav|quit|manqu|retourn|incomplet|echec|echou|redemand|relanc|depass|contest|renonc|annul|rappel|revis|orphelin|\blate\b|error|complain|denied|refus|reject|return|miss(?:ed|ing)|fail|backlog|pending|waiting|drop|cancel|overdue|repeat|lost|again|\bsans\b|without|\bnot\b|\bno\b|\bpas\b|\bnon\b|n'[a-z]|\bne\b|\bplus d(?:e|')|\bover\b|more than|au-dela|beyond|\bencore\b|\bstill\b|\bpapier\b|\bpaper\b|comptoir|counter|ancien|\bold\b|\bformer\b/;

/** Which way a measure gets better, by the name of what is measured; undefined where it does not tell. */
function betterWay(written: string, kind?: MeasureKind): 'higher' | 'lower' | undefined {
	const name = fold(written).replace(lackingIt, 'erreur');
	if (unaided.test(name) && !lost.test(name)) return 'higher';
	if (tooLate.test(name)) return 'lower';
	if (kind === 'percent' && !unwished.test(name) && (withinTime.test(name) || asWished.test(name))) return 'higher';
	if (turned.test(name) || higher.test(name) === lower.test(name)) return undefined;
	return higher.test(name) ? 'higher' : 'lower';
}

/** What an objective wants of all of them, and of none: the noun stands behind. */
const ofAll =
	/\b(?:tou(?:s|tes) (?:les |nos |leurs )|chaque |chacune? des |all (?:the |our )?|every |each )((?:[a-z-]+ ?){1,2})/;
const ofNone = /\b(?:aucune? |pas une? seule? |no |not one |none of the )((?:[a-z-]+ ?){1,2})/;
const negated = /\b(?:sans|non|pas|ne|n'[a-z]+|without|not|un[a-z]+ed)\b/;
/** The noun alone is of many things: « réservations faites par téléphone » are not all bookings. */
const leastShared = 2;

/** Which way a share gets better, by the objective that it follows: « aucune audience reportée », « tous les locataires ». */
function wayOfObjective({ value }: CheckContext, name: string, kind?: MeasureKind): 'higher' | 'lower' | undefined {
	if (kind !== 'percent' || negated.test(fold(name))) return undefined;
	const about = stemsOf(name);
	const isOf = (match: RegExpExecArray | null): boolean =>
		[...stemsOf(match?.[1] ?? '')].some((stem) => about.has(stem));
	const wanted = (value.objectifs ?? []).flatMap((one) =>
		typeof one !== 'string' && one.indicateurs?.includes(name) ? [one.enonce ?? ''] : [],
	);
	const ways = wanted
		.filter((text) => [...stemsOf(text)].filter((stem) => about.has(stem)).length >= leastShared)
		.map((text) => [isOf(ofAll.exec(fold(text))), isOf(ofNone.exec(fold(text)))] as const);
	const [one, another] = ways;
	if (!one || another || one[0] === one[1]) return undefined;
	return one[0] ? 'higher' : 'lower';
}

/** An indicator that has passed its target before it begins. */
export const pastTarget = once(function* (context) {
	for (const one of context.value.indicateurs ?? []) {
		const [base, target] = [measureOf(one.base, one.unite), measureOf(one.cible, one.unite)];
		if (!base || !target || base.kind !== target.kind || base.scale !== target.scale || isChange(one.cible)) continue;
		// A ceiling, of what there was none of before.
		if (/\bau plus\b|\bat most\b|\bmaximum\b|\bmax\b/.test(fold(`${one.unite ?? ''} ${one.cible ?? ''}`))) continue;
		const way = betterWay(one.nom ?? '', base.kind) ?? wayOfObjective(context, one.nom ?? '', base.kind);
		if (!way || (way === 'higher' ? base.value <= target.value : base.value >= target.value)) continue;
		yield* contradiction(context, [one, 'cible'], [[one, 'base']], {
			args: [one.nom ?? '', String(one.base), String(one.cible)],
		});
	}
});

/** A time, by the name of what measures it, and not how often it is kept to. */
const ofTime =
	/^(?:le |la |l'|the )?(?:delais?|durees?|temps|attente|time|waiting|wait|delays?|duration)\b(?!.*(?:respect|conform|a temps|on time|within|variation|ecart|reduction|depass|part |share|rate))/;

/** A starting value and a target in units that cannot be compared. */
const twoUnits: Check = function* (context) {
	for (const one of context.value.indicateurs ?? []) {
		const [base, target] = [measureOf(one.base, one.unite), measureOf(one.cible, one.unite)];
		if (!base?.kind || !target?.kind || isChange(one.cible)) continue;
		if (
			base.kind === 'percent' &&
			target.kind === 'percent' &&
			ofTime.test(fold(one.nom ?? '')) &&
			!isChange(one.nom)
		) {
			const field = one.unite ? 'unite' : 'cible';
			yield* contradiction(context, [one, field], [[one, 'nom']], { variant: 'temps', args: [one.nom ?? ''] });
			continue;
		}
		if (base.kind === target.kind) continue;
		yield* contradiction(context, [one, 'cible'], [[one, 'base']], {
			args: [one.nom ?? '', String(one.base), String(one.cible)],
		});
	}
};

/** A benefit of the same name as an indicator, with another value. */
const otherBenefit: Check = function* (context) {
	const known = new Map((context.value.indicateurs ?? []).map((one) => [thingOf(one.nom ?? ''), one]));
	known.delete('');
	for (const benefit of context.value.benefices ?? []) {
		const one = known.get(thingOf(benefit.nom ?? ''));
		const [value, target, base] = [
			measureOf(benefit.valeur, one?.unite),
			measureOf(one?.cible, one?.unite),
			measureOf(one?.base, one?.unite),
		];
		if (!one || !value?.kind || value.kind !== target?.kind || isChange(benefit.nom, benefit.valeur)) continue;
		const fitting = [target.value, base?.value, base && Math.abs(base.value - target.value)];
		if (fitting.some((figure) => figure !== undefined && nearly(figure, value.value))) continue;
		yield* contradiction(context, [benefit, 'valeur'], [[one, 'cible']], {
			args: [String(benefit.valeur), one.nom ?? '', String(one.cible)],
		});
	}
};

/** A whole answer that does nothing: « Aucune », « Rien à faire », "No action planned". */
const nothing =
	/^(?:aucune?s?|rien|neant|none|nothing|no|on verra|we will see)(?: (?:mesures?|actions?|reponses?|interventions?|measures?|responses?|a faire|to do|needed|de prevu|prevue?s?|requise?s?|necessaires?|possibles?|planned|required|possible|pour (?:l'instant|le moment)|for now|yet|particulieres?))*\W*$/;

/** Accepted, without who or why: « Risque accepté », "We accept it". */
const onlyAccepted =
	/^(?:(?:le |ce |the |this )?(?:risque|risk)(?: (?:est|is))? |on |nous |we |a |to be )?(?:l'|le |la )?(?:accept(?:e|ee|er|ons|ed|able)?|toler(?:e|er|ated|ons)|assum(?:e|er|ons|ed))(?: (?:le |ce |the |this )?(?:risque|risk|it|tel quel|as is))?[ .]*$/;

const isHigh = (risk: NonNullable<CharterValue['risques']>[number]) =>
	risk.impact === 'eleve' ? 'impact' : risk.probabilite === 'eleve' ? 'probabilite' : undefined;

const answersNothing = (charter: Charter, risk: object, answer = '') =>
	isWritten(charter, risk, 'reponse') &&
	[nothing, onlyAccepted].some((words) => words.test(plainOf(answer.trim()).plain));

/** A high risk, and nothing for an answer. */
const nothingDone: Check = function* (context) {
	for (const risk of context.value.risques ?? []) {
		const high = isHigh(risk);
		if (!high || !answersNothing(context.charter, risk, risk.reponse)) continue;
		yield* contradiction(context, [risk, 'reponse'], [[risk, high]], { args: [risk.reponse ?? ''] });
	}
};

/** By code. */
export const contradictions: Readonly<Record<string, Check>> = {
	'performance.indicateurs/base_depassee': pastTarget,
	'performance.indicateurs/deux_unites': twoUnits,
	'performance.indicateurs/objectif_contredit': otherObjective,
	'performance.indicateurs/objectif_non_mesure': unmeasured,
	'performance.benefices/valeur_contredite': otherBenefit,
	'performance.risques/aucune_reponse': nothingDone,
};
