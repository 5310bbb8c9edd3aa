import {
	addKey,
	type Check,
	childOf,
	contentOf,
	countedIn,
	durationsIn,
	entryOf,
	fold,
	grade,
	type HitFix,
	isDate,
	itemsAt,
	judged,
	judgeItems,
	lacking,
	nothingCertain,
	objectWith,
	type PracticeChecks,
	placeOf,
	plainOf,
	put,
	sameName,
	says,
	textOf,
} from '../../server/engine/index';
import { stillAsked } from '../contradiction/dropped';
import { mentions } from '../shared/citizens';
import { justInCase } from '../shared/needs';
import { audits } from './audits';

/** Asking again has its reason where people correct or update what is known. */
const updating =
	/(?:mise?|mettre|tenir) a jour|corrige|correction|rectifi|confirme|confirmation|a change|changement|update|correct/;

/** Information asked of people, while the same charter says that it is known. */
const askedAgain: Check = function* ({ charter, value }) {
	const all = (value.renseignements ?? []).filter((item) => says(charter, item, 'nom'));
	const knownAs = new Map(
		all
			.filter(({ source }) => source === 'deja_connu' || source === 'partenaire')
			.map((one) => [fold(one.nom ?? ''), one]),
	);
	for (const asked of all) {
		if (asked.source !== 'usager' || mentions(updating, asked.necessite)) continue;
		const known = knownAs.get(fold(asked.nom ?? ''));
		const place = known && placeOf(charter, asked, 'source');
		if (!place) continue;
		const other = placeOf(charter, known, 'source');
		const entry = entryOf(charter.nodeOf(asked), 'source');
		const source = known.source ?? '';
		const fixes: HitFix[] =
			entry && !entry.merged ? [{ name: 'source', args: [source], changes: () => [put(charter, entry, source)] }] : [];
		yield {
			...place,
			variant: source === 'partenaire' ? 'partenaire' : 'principal',
			args: [asked.nom ?? ''],
			...(other ? { related: [other] } : {}),
			fixes,
		};
	}
};

const unchanged =
	/^(?:(?:la |cette )?(?:regle |exigence )?(?:est |reste |sera |demeure )?(?:maintenue?|inchangee?|conservee?)(?: telle quelle)?|(?:aucun|pas de|sans|no) (?:changement|modification|change)s?(?: prevue?| requise?)?|aucun(?:e (?:simplification|modification)| allegement)(?: prevue?| possible)?|statu quo|rien ne change|(?:regle |exigence )?(?:est |reste |sera )?reconduite?(?: telle quelle)?|(?:reste|demeure) (?:en vigueur|la meme|telle quelle)|aucune?|sans changement|unchanged|kept as (?:it )?is|(?:stays|remains) (?:the same|as is|in force)|same as (?:today|now)|none)[.\s]*$/;

/** « La déclaration est maintenue telle quelle »: the relief is the rule. */
const kept =
	/^(?:l'|(?:la |les? |cette |ces |the |this )?)[a-z' -]{2,60}? (?:est|sont|reste|restent|demeure|demeurent|is|are|will be|remains?|stays?) (?:maintenue?s?|inchangee?s?|conservee?s?|reconduite?s?|exigee?s?|obligatoires?|unchanged|kept|required|mandatory|in force|the same)(?: telle?s? quelle?s?| as is| as before| as today| comme avant| comme aujourd'hui| sans changement)?[.\s]*$/;

/** How long before, as a rule asks for it: the longer, the heavier. */
const ahead = /\bavant\b|\ba l'avance\b|\bd'avance\b|\bbefore\b|\bahead\b|\bin advance\b|\bnotice\b|\bpreavis\b/;
/** What a rule has people provide or do: the more, the heavier. */
const burden =
	/^(?:piece|document|preuve|copie|signature|formulaire|visite|etape|attestation|photo|temoin|proof|copy|form|visit|step|statement|certificate|witness|reference)$/;

/** Whether what comes in the place of a rule asks for more than it. */
function isHeavier(rule: string, relief: string): boolean {
	const [before, after] = [rule, relief].map((text) => ({
		lengths: durationsIn(text),
		counts: countedIn(text),
		plain: plainOf(text).plain,
	}));
	if (!before || !after) return false;
	const [was, is] = [before.lengths, after.lengths];
	if (was.length === 1 && is.length === 1 && ahead.test(before.plain) && ahead.test(after.plain))
		return (is[0]?.value ?? 0) > (was[0]?.most ?? 0);
	return after.counts.some(
		({ head, value }) =>
			burden.test(head) &&
			before.counts.length === 1 &&
			before.counts.some((one) => one.head === head && one.value < value),
	);
}

/** A rule beside others that are relieved, with no relief of its own, or with one that changes nothing. */
const noRelief: Check = function* (context) {
	const { charter, value } = context;
	const rules = (value.besoins ?? []).flatMap(({ regles }) => regles ?? []);
	const relieved = rules.some((rule) => says(charter, rule, 'regle', 'simplification'));
	for (const rule of rules) {
		if (!says(charter, rule, 'regle')) continue;
		const { regle = '', simplification = '' } = rule;
		if (!says(charter, rule, 'simplification')) {
			const place = placeOf(charter, rule, 'regle');
			if (place && relieved) yield { ...place, fixes: addKey(charter, rule, 'simplification') };
		} else if (
			unchanged.test(fold(simplification)) ||
			kept.test(fold(simplification)) ||
			sameName(regle, simplification)
		) {
			const place = placeOf(charter, rule, 'simplification');
			if (place) yield { ...place, variant: 'inchangee' };
		} else if (isHeavier(regle, simplification)) {
			const place = placeOf(charter, rule, 'simplification');
			const other = placeOf(charter, rule, 'regle');
			if (place) yield { ...place, variant: 'alourdie', args: [simplification, regle], related: other ? [other] : [] };
		}
	}
};

/** The service is in people's hands before anyone checked that all can use it. In exploitation, the audit may be the latest of several. */
const auditAfterDelivery: Check = function* ({ charter, value, phase }) {
	const access = value.solution?.accessibilite;
	const product = value.solution?.pmv;
	const audit = access?.audit;
	if (phase === 'exploitation' || !product?.date || !audit || !isDate(audit) || audit <= product.date) return;
	const delivery = product.date;
	const tests = (value.usagers?.essais ?? []).filter(({ type }) => type === 'accessibilite');
	if (tests.some(({ date }) => !date || date <= delivery)) return;
	const place = placeOf(charter, access, 'audit');
	const delivered = placeOf(charter, product, 'date');
	if (place) yield { ...place, args: [audit, delivery], ...(delivered ? { related: [delivered] } : {}) };
};

/** Defects that a test left open; one that says when they were fixed has none. */
const leftOpen =
	/\b(?:defauts?|blocages?|obstacles?|problemes?|erreurs?|defects?|barriers?|issues?|failures?|blockers?)\b.*\b(?:aucune? (?:n'est |n'a ete )?(?:encore )?(?:corrige|regle|resolu)e?s?|(?:non|pas encore|toujours pas|pas) (?:ete )?(?:corrige|regle|resolu)e?s?|restent?|demeurent?|encore ouverts?|a corriger|none (?:is |are |was |were |of them )?(?:yet )?(?:fixed|corrected|resolved)|not (?:yet )?(?:been )?(?:fixed|corrected|resolved)|(?:still|left) open|unfixed|unresolved|remain|to be fixed)/;

/** Accessibility is declared in place, and a test left defects open. */
const openDefects: Check = function* ({ charter, value, declared }) {
	if (declared('simplicite.accessibilite') !== 'en_place') return;
	const tests = (value.usagers?.essais ?? []).filter(({ type }) => type === 'accessibilite');
	const last = tests.reduce<(typeof tests)[number] | undefined>(
		(latest, one) => (!latest || (one.date ?? '') >= (latest.date ?? '') ? one : latest),
		undefined,
	);
	if (!last || !leftOpen.test(fold(last.resultat ?? ''))) return;
	const place = placeOf(charter, value.pratiques?.simplicite?.accessibilite, 'etat');
	const found = placeOf(charter, last, 'resultat');
	if (place) yield { ...place, args: [last.resultat ?? ''], ...(found ? { related: [found] } : {}) };
};

const superseded = /wcag ?[12]\.0|sgqri ?008(?:-0[123])?[ (]*(?:version |v)?[12]\.0/;
const current = /wcag ?2\.[1-9]|wcag ?3|sgqri ?008[ (]*(?:version |v)?[3-9]/;

/** A level that leaves people out, or a standard that a later version replaced. */
const belowStandard: Check = function* ({ charter, value }) {
	const access = value.solution?.accessibilite;
	const { niveau = '', norme = '' } = access ?? {};
	if (/^(?:.*(?:niveau|level|\d)\s)?A\.?$/i.test(niveau.trim())) {
		const place = placeOf(charter, access, 'niveau');
		if (place) yield { ...place, args: [niveau] };
	}
	if (mentions(superseded, norme) && !mentions(current, norme, niveau)) {
		const place = placeOf(charter, access, 'norme');
		if (place) yield { ...place, variant: 'version', args: [norme] };
	}
};

/** What some body of the government keeps and vouches for, by its name; an address or an age may be asked as it is today. */
const knownSomewhere =
	// cspell:disable-next-line
	/assurance (?:sociale|maladie)|\bnas\b|\bnam\b|revenu|avis de cotisation|etat civil|certificat de (?:naissance|mariage|deces)|preuve de (?:residence|revenu|citoyennete)|citoyennete|statut (?:d'immigration|legal)|numero d'entreprise|\bneq\b|permis de (?:conduire|sejour)|immatriculation|code permanent|diplome|releve de notes|antecedents|casier|numero de (?:lot|cadastre)|evaluation fonciere|birth certificate|social insurance|health (?:card|insurance)|\bincome|notice of assessment|proof of (?:residence|income|citizenship)|marital status|citizenship|immigration status|business number|driver'?s licen[cs]e|permanent code|transcript|diploma|criminal record|property (?:roll|assessment)/;

export const simplicite: PracticeChecks = {
	indications: {
		// A promise to review the rules is no relief: one rule is told with what becomes of it.
		'simplicite.regles': (found) => {
			const list = found.nodes.flatMap((node) => (node.kind === 'list' ? node.items : [node]));
			return judgeItems(found.charter, list, ['regle'], ['simplification']);
		},
		// Where everything comes from, and at least one thing that is not asked again; asked for only where one could be.
		'simplicite.information_connue': (found) => {
			const list = itemsAt(found, 'renseignements[]');
			const sources = list.map((item) => textOf(childOf(item, 'source')));
			const known = sources.some((source) => source === 'deja_connu' || source === 'partenaire');
			const untold = list.flatMap((item) => lacking(found.charter, item, ['source']) ?? []);
			const asked = list.filter((item) => textOf(childOf(item, 'source')) === 'usager');
			// What is collected just in case is to be dropped, not asked of somebody else; a law may want it from the person.
			const open = asked.find(
				(item) =>
					mentions(knownSomewhere, textOf(childOf(item, 'nom'))) &&
					!mentions(justInCase, textOf(childOf(item, 'necessite'))) &&
					contentOf(found.charter, childOf(item, 'necessite')) !== 'some' &&
					textOf(childOf(item, 'mandat')) === '',
			);
			const judgement = judged(
				grade(
					known && !sources.includes(''),
					sources.some((source) => source !== ''),
				),
				...untold,
				!known && open !== undefined && { node: open, word: 'connue' },
			);
			return untold.length > 0 || known || open ? judgement : nothingCertain(judgement);
		},
		// « Accessible » is an adjective: a standard, and a level aimed at or an audit.
		'simplicite.accessibilite': objectWith(['norme'], ['niveau', 'audit']),
	},
	checks: {
		'simplicite.information_connue/redemandee': askedAgain,
		'simplicite.regles/sans_allegement': noRelief,
		'simplicite.regles/encore_exigee': stillAsked,
		'simplicite.accessibilite/audit_apres_livraison': auditAfterDelivery,
		...audits,
		'simplicite.accessibilite/defauts_ouverts': openDefects,
		'simplicite.accessibilite/insuffisante': belowStandard,
	},
};
