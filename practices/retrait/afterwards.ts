/** What a retirement still plans for a service that closes: people moved too late, new features, years of upkeep. */
// cspell:disable: the beginnings of words, without accents
import { addMonths, type Check, durationsIn, namesIn, placeOf, plainOf } from '../../server/engine/index';
import { contradiction } from '../shared/said';
import { wordsOfName } from '../shared/words';
import { closingOf, retirement, serviceNames } from './closing';
import { speaksOfSuccessor } from './replacement';
import { ofClosingService } from './subject';

const moves =
	/\b(?:transfert|transfer|migration|bascule|reinscription|inscription|passage|deplacement|moving|move|switch|re-?registration)\b/;
/** Things that are handed over once the service is closed. */
const things =
	/archiv|donnees|\bdata\b|dossiers?\b|records?\b|files?\b|sauvegard|backup|serveur|server|domaine|domain|connaissances|knowledge|documentation|contrat|contract|code\b|historique|history|materiel|equipment|budget|poste/;
const people =
	/\b(?:abonnee?s?|usagers?|utilisat[a-z]+|clients?|clientes?|comptes?|membres?|inscrits?|subscribers?|users?|accounts?|members?|customers?|clients?|people|personnes)\b/;

/** People who are moved to what replaces a service once it has closed. */
const movedTooLate: Check = function* (context) {
	const { value, type } = context;
	const closed = closingOf(context);
	if (type !== retirement || !closed?.said) return;
	const groups = new Set((value.usagers?.groupes ?? []).flatMap(({ nom }) => wordsOfName(nom ?? '')));
	const dated = [
		...(value.echeancier?.jalons ?? []).map((one) => ({ one, key: 'date', day: one.date })),
		...(value.echeancier?.iterations ?? []).map((one) => ({ one, key: 'fin', day: one.fin })),
	];
	for (const { one, key, day } of dated) {
		const { plain } = plainOf(one.nom ?? '');
		if (!day || day <= closed.day || !moves.test(plain) || things.test(plain)) continue;
		if (!people.test(plain) && !wordsOfName(one.nom ?? '').some((word) => groups.has(word))) continue;
		yield* contradiction(context, [one, key], closed.place ? [closed.place] : [], {
			args: [one.nom ?? '', day, closed.day],
		});
	}
};

const addition =
	/\b(?:nouve(?:lle?|au|l|lles|aux)|new) (?:[a-z]+ ){0,2}?(?:fonction[a-z]*|modules?|alertes?|ecrans?|pages?|formulaires?|options?|version|recherche|appariement|cartes?|filtres?|outils?|features?|functions?|screens?|alerts?|forms?|menus?|search|matching|maps?|filters?|tools?)\b|\b(?:ajout|ajouter|adding|addition|add) (?:d'|de |of |an? |the )?(?:[a-z]+ ){0,2}?(?:fonction[a-z]*|modules?|alertes?|ecrans?|pages?|formulaires?|options?|features?|functions?|screens?|alerts?|forms?)\b|\b(?:refonte|amelioration|modernisation|redesign|improvement) (?:de |du |of )/;
/** A page that says that the service closes is new, and is part of the closing. */
const ofClosing =
	/ferm|avis\b|redirig|redirect|retrait|clos|notice|retire|lecture seule|read-only|export|telecharg|download|relais|relay/;
const inService =
	/\b(?:dans|sur|in|on|to) (?:le |la |l'|the )?(?:site|portail|service|application|plateforme|portal|app|platform|website)\b/;

/** What people are to do that they could not before, or what is made better. */
const gained =
	/\b(?:gains?|gets?|receives?|obtient|gagne|recoit|se dote d') (?:an? |une? )?(?:new|nouve[a-z]+|better|meilleur[a-z]*|[a-z]+ (?:nouve[a-z]+))\b|\b(?:can|could|may) (?:now|also|at last|finally)\b|\b(?:peu(?:t|vent)|pourr[a-z]+) (?:maintenant|desormais|aussi|enfin)\b|\b(?:enhancements?|ameliorations?|improve(?:s|d|ments?)?|evolutions?|fonctions? (?:supplementaire|additionnelle)s?)\b/;
/** People who do what the service is for. */
const served =
	/\b(?:depos|saisi|inscri|paie|payent|demand|renouvel|reserv|remplis|declar|enter|submit|pay\b|pays\b|apply|applies|book|regist|renew|report\b)/;
/** What is done of it once it is closed. */
const handed = /archiv|vers(?:e|es|ee|ees|ement)\b|transf|migr|export|detrui|destroy|rembours|refund|bilan|lessons/;
const locked = /lecture seule|read-only/;

/** New features of what closes, and what is delivered in it once it is closed. */
const stillGrows: Check = function* (context) {
	const { charter, value, type } = context;
	if (type !== retirement) return;
	const names = serviceNames(context);
	const others = (value.solution?.plateformes ?? []).flatMap(({ nom }) => nom ?? []);
	const isSuccessor = speaksOfSuccessor(context);
	const [closed] = [
		closingOf(context)?.day,
		...(value.echeancier?.jalons ?? []).map(({ nom, date }) =>
			locked.test(plainOf(nom ?? '').plain) ? date : undefined,
		),
	]
		.filter((day) => day !== undefined)
		.sort();
	for (const [list, keys] of [
		[value.echeancier?.iterations ?? [], ['nom', 'valeur']],
		[value.livrables ?? [], ['nom']],
		[(value.portee?.inclus ?? []).map((nom) => ({ nom })), ['nom']],
	] as const)
		for (const one of list) {
			const whole = keys.map((key) => String((one as Record<string, unknown>)[key] ?? '')).join('. ');
			const start = (one as { readonly debut?: string }).debut;
			const elsewhere = isSuccessor(plainOf(whole).plain) || ofClosing.test(plainOf(whole).plain);
			for (const key of keys) {
				const text = String((one as Record<string, unknown>)[key] ?? '');
				const { plain } = plainOf(text);
				if (ofClosing.test(plain) || namesIn(text, others).length > 0) continue;
				const late = closed !== undefined && start !== undefined && start >= closed;
				const added =
					addition.test(plain) &&
					(namesIn(text, names).length > 0 || inService.test(plain) || (keys.length > 1 && !elsewhere));
				const better = gained.test(plain) && !elsewhere && ofClosingService(context, text);
				const used = late && !elsewhere && !handed.test(plain) && served.test(plain) && ofClosingService(context, text);
				if (!added && !better && !used) continue;
				const place = placeOf(charter, one, key);
				if (place && late) yield { ...place, variant: 'apres', args: [text, start, closed] };
				else if (place) yield { ...place, args: [text] };
				break;
			}
		}
};

const upkeep =
	/\b(?:entretien|maintenance|hebergement|licences?|soutien technique|exploitation|mise a niveau|hosting|upkeep|licen[cs]es?|operation|upgrades?)\b/;
const keepsOn =
	/archiv|lecture|consultation|redirection|read-only|copie|backup|domaine|domain|nouveau|\bnew\b|remplac|replac/;

/** Money for years of a service that closes in months. */
const paidBeyond: Check = function* (context) {
	const { charter, value, type, today } = context;
	const closed = closingOf(context);
	if (type !== retirement || !closed) return;
	for (const item of value.budget?.postes ?? []) {
		const { plain } = plainOf(item.nom ?? '');
		const [length, another] = durationsIn(item.nom ?? '');
		if (!length || another || !upkeep.test(plain) || keepsOn.test(plain)) continue;
		// So long from today, or from the start, goes past the closing by half a year or more.
		const months = Math.round(length.value / 30.4);
		const from = value.initiative?.debut && value.initiative.debut > today ? value.initiative.debut : today;
		if (addMonths(from, months) <= addMonths(closed.day, 6)) continue;
		const place = placeOf(charter, item, 'nom');
		if (place) yield { ...place, args: [item.nom ?? '', closed.day], related: closed.place ? [closed.place] : [] };
	}
};

/** By code. */
export const ofAfterwards: Readonly<Record<string, Check>> = {
	'experience.parcours/retrait_transfert': movedTooLate,
	'valeur.iterations/retrait_ajout': stillGrows,
	'gouvernance.etat_situation/retrait_entretien': paidBeyond,
};
