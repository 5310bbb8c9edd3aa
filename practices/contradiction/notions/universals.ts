/** What is said of every one, and the one of which it does not hold. */
// cspell:disable: the beginnings of words, without accents
import { type CharterValue, fold } from '../../../server/engine/index';
import { journeysToCome } from '../../shared/journeys';
import { isClosed } from '../../shared/licences';
import { plainly } from '../../shared/words';
import type { Notion, Valued } from '../notion';

/** The groups that no activity lists, where each activity lists its own. */
function groupsInNone({ usagers }: CharterValue): readonly Valued[] {
	const activities = [...(usagers?.recherche ?? []), ...(usagers?.essais ?? [])];
	if (activities.length === 0 || activities.some(({ groupes }) => (groupes ?? []).length === 0)) return [];
	const met = new Set(activities.flatMap(({ groupes }) => (groupes ?? []).map(fold)));
	return (usagers?.groupes ?? [])
		.filter(({ nom }) => nom && !met.has(fold(nom)))
		.map((one) => ({ object: one, key: 'nom', quote: one.nom ?? '' }));
}

const offlineSteps = (value: CharterValue): readonly Valued[] =>
	journeysToCome(value)
		.flatMap(({ etapes }) => etapes ?? [])
		.filter(({ numerique, nom }) => numerique === false && nom)
		.map((one) => ({ object: one, key: 'numerique', quote: `${one.nom ?? ''} (numerique: false)` }));

/** Iterations that ended, and after whose beginning nothing was tried. */
function untried({ echeancier, usagers }: CharterValue, today: string): readonly Valued[] {
	const last =
		(usagers?.essais ?? [])
			.map(({ date = '' }) => date)
			.sort()
			.at(-1) ?? '';
	return (echeancier?.iterations ?? [])
		.filter(({ debut, fin }) => debut && fin && fin < today && debut > last)
		.map((one) => ({ object: one, key: 'fin', quote: `${one.nom ?? ''} (fin: ${one.fin ?? ''})` }));
}

const software =
	/module|logiciel|code|applica|interface|portail|service en ligne|software|portal|\bapp\b|\bapi\b|website/;

const unshared = ({ livrables }: CharterValue): readonly Valued[] =>
	(livrables ?? []).flatMap((one): Valued[] => {
		const { nom = '', partage } = one;
		if (partage?.licence && isClosed(partage.licence))
			return [{ object: partage, key: 'licence', quote: `${nom} (licence: ${partage.licence})` }];
		return !partage && software.test(plainly(nom)) ? [{ object: one, key: 'nom', quote: nom }] : [];
	});

/** Less often than a month, or than a quarter. */
const rarer =
	(than: RegExp) =>
	({ indicateurs }: CharterValue): readonly Valued[] =>
		(indicateurs ?? [])
			.filter(({ frequence }) => than.test(plainly(frequence)))
			.map((one) => ({ object: one, key: 'frequence', quote: `${one.nom ?? ''} (frequence: ${one.frequence ?? ''})` }));

const refusesPart =
	/^(?:aucune?|non|refus[a-z]*|pas |n'a pas|ne participe|jamais|sans|none|no\b|not |never|declin|refuse)/;

export const universals: readonly Notion[] = [
	{
		id: 'tous_les_groupes',
		practice: 'inclusion',
		no: { values: groupsInNone },
		yes: {
			sure: true,
			words:
				/\b(?:tous les|chacun des|les (?:deux|trois|quatre|cinq|six)) groupes[a-z' ]{0,30}(?:ont (?:ete|pris|particip|ess|test)|sont|furent)[a-z' ]{0,30}(?:rencontr|consult|entendu|observ|interrog|particip|pris part|associ|test|essay)?|\bchaque groupe[a-z' ]{0,30}(?:a (?:ete|pris|particip|essay|teste)|est)\b[a-z' ]{0,30}(?:rencontr|consult|entendu|observ|interrog|part|associ)?|\baucun (?:groupe|usager)[a-z' ]{0,20} n'(?:a ete|est) (?:oublie|laisse|mis) |\b(?:all|every|each)(?: of)?(?: the| our)?(?: user| \w+)? groups?[a-z' ]{0,20} (?:was|were|has been|have been|took part|has|have)\b|\bno (?:user )?group (?:was|has been|is) (?:left|forgotten|missed)/,
			in: ['description', 'context', 'promises', 'method', 'rights', 'needs', 'found', 'feedback'],
		},
		unless: /sera|seront|will|\bdoi|must|should|besoin|need|\bune fois|once/,
	},
	{
		id: 'toutes_les_etapes',
		practice: 'bout_en_bout',
		no: { values: offlineSteps },
		yes: {
			sure: true,
			words:
				/\b(?:toutes? les|chaque|aucune|les (?:deux|trois|quatre|cinq|six)) (?:etapes?|demarches?)[a-z' ]{0,40}(?:en ligne|numeriques?|sans se deplacer)|\b(?:entierement|completement|totalement|100 ?%|uniquement|exclusivement) (?:en ligne|numeriques?)|\btout(?:e la demarche)? se fait en ligne|\b(?:every|each|all)(?: of)?(?: the| our)? (?:steps?|stages?)[a-z' ]{0,40}(?:online|digital)|\b(?:entirely|fully|completely|wholly|100 ?%|only|exclusively) (?:online|digital)\b|\beverything (?:is|happens|takes place)[a-z ]{0,12} online/,
			in: ['description', 'promises', 'rights', 'context', 'method', 'declared'],
		},
		unless:
			/\bpas\b|\bnot\b|sauf|except|formation|training|equipe|team|\bdepot|deposer|demander|inscription|reserv|submission|apply|booking|sondage|survey|consult|actuel|current|sans etre/,
	},
	{
		id: 'chaque_livraison',
		practice: 'experience',
		no: { values: untried },
		yes: {
			sure: true,
			words:
				/\bchaque (?:livraison|version|iteration|module|fonctionnalite|mise en (?:ligne|production))[a-z' ]{0,30}(?:teste|essaye|mise? a l'essai|validee? (?:avec|aupres|par))|\b(?:toutes les|tous les) (?:livraisons|versions|iterations|modules)[a-z' ]{0,30}(?:teste|essaye|mis[a-z]* a l'essai)|\brien n'est (?:livre|mis en (?:ligne|production|service)) sans (?:essai|test|avoir ete)|\b(?:each|every) (?:release|version|iteration|module|feature|delivery|sprint)[a-z' ]{0,30}(?:tested|tried)|\ball (?:releases|versions|iterations|modules)[a-z' ]{0,20}tested|\bnothing (?:is released|ships|goes (?:live|out)|is delivered)[a-z ]{0,10} (?:without|before|until)[a-z ]{0,15}(?:test|tried)/,
			in: ['description', 'promises', 'method', 'context', 'rights', 'feedback', 'declared', 'risks'],
		},
		unless: /automat|securite|charge|security|load|intrusion|\bpas\b|\bsera|will/,
	},
	{
		id: 'chaque_decision',
		practice: 'gouvernance',
		no: {
			words:
				/\b(?:non|pas|jamais) (?:publiee?s?|diffusee?s?|rendue?s? public)|\bconfidenti|\breserve(?:e|s|es)? (?:a|au|aux)\b|\bproces-verba[a-z]+ (?:interne|confidentie)|\ba usage interne|\bregistre interne|\bgarde[a-z]* (?:a l'interne|dans le (?:classeur|bureau))|\bnot (?:published|public|shared)|\bunpublished|\binternal (?:only|minutes|register|log)|\bnever published|\bkept (?:internal|private|in the)/,
			in: ['decisions'],
		},
		yes: {
			sure: true,
			words:
				/\b(?:chaque|toute|les|toutes les|nos) decisions?[a-z' ]{0,20}(?:est|sont|sera|seront)[a-z ]{0,10}(?:publi|diffus|public|affich|en ligne)|\b(?:registre|journal) public (?:de |des )[a-z ]{0,12}decisions|\b(?:each|every|all|our)(?: the)? decisions?[a-z' ]{0,20}(?:is|are|will be)[a-z ]{0,10}(?:public|publish|posted)|\bpublic (?:register|log) of (?:all )?(?:the )?decisions|\b(?:publish|publie)[a-z]* (?:chaque|toutes les|every|each|all)[a-z ]{0,8} decisions?/,
			in: ['description', 'promises', 'method', 'context', 'rights', 'publication', 'declared', 'news'],
		},
		unless: /nominati|personnel|personal|des demandes|du demandeur|tribuna|juge|court/,
	},
	{
		id: 'tout_le_code',
		practice: 'reutilisation',
		no: { values: unshared },
		yes: {
			sure: true,
			words:
				/\b(?:tout|l'ensemble du|l'entierete du|chaque ligne de) (?:le |notre )?code[a-z' ]{0,25}(?:ouvert|publi|partag|libre|diffus)|\btous les (?:livrables|modules)[a-z' ]{0,20}(?:partag|publi|libre|ouvert)|\b(?:all|every line|the whole)(?: of)?(?: our| the)? (?:source )?code[a-z' ]{0,20}(?:published|open|shared|public)|\b(?:all|every|each)(?: of)?(?: the| our)? (?:deliverables?|modules?)[a-z' ]{0,15}(?:published|shared|open)/,
			in: [
				'description',
				'promises',
				'method',
				'context',
				'rights',
				'risks',
				'declared',
				'build',
				'publication',
				'news',
			],
		},
		unless: /\bsera|will|\bpas\b|\bnot\b|sauf|except/,
	},
	{
		id: 'toutes_les_parties',
		practice: 'gouvernance',
		no: {
			values: ({ parties_prenantes }) =>
				(parties_prenantes ?? [])
					.filter(({ participation }) => refusesPart.test(plainly(participation)))
					.map((one) => ({
						object: one,
						key: 'participation',
						quote: `${one.nom ?? ''} (participation: ${one.participation ?? ''})`,
					})),
		},
		yes: {
			sure: true,
			words:
				/\b(?:toutes les parties prenantes|tous les partenaires|chaque (?:partie prenante|partenaire)|l'ensemble des (?:parties prenantes|partenaires))[a-z' ]{0,30}(?:particip|consult|rencontr|associ|sieg|approuv|invit|prennent part|ont pris part|assist|d'accord|appui|adhe)|\b(?:all|every|each)(?: of)?(?: the| our)? (?:stakeholders?|partners?)[a-z' ]{0,30}(?:takes? part|took part|consulted|met\b|involved|sits?\b|approv|invited|agree|support|attend|on board)/,
			in: ['description', 'promises', 'method', 'context', 'news', 'declared', 'risks'],
		},
		unless: /\bsera|will be|\bpas\b|\bnot\b/,
	},
	{
		id: 'indicateurs_mensuels',
		practice: 'performance',
		no: { values: rarer(/trimestr|annuel|semestr|quarter|annual|year|chaque annee|twice a year/) },
		yes: {
			sure: true,
			words:
				/\b(?:tous les|chaque|chacun des|l'ensemble des) indicateurs?[a-z' ]{0,40}(?:chaque (?:mois|semaine)|tous les mois|mensuel|hebdomadaire)|\b(?:all|every|each)(?: of)?(?: the| our)? indicators?[a-z' ]{0,40}(?:every (?:month|week)|each (?:month|week)|monthly|weekly)|\b(?:every (?:month|week)|monthly|chaque (?:mois|semaine)),? (?:tous les indicateurs|all (?:the )?indicators|every indicator)/,
			in: ['description', 'promises', 'method', 'context', 'news', 'publication', 'declared', 'feedback'],
		},
	},
	{
		id: 'tous_formes',
		practice: 'formation',
		no: {
			values: ({ competences }, today) =>
				(competences?.activites ?? [])
					.filter(({ date }) => date !== undefined && date > today)
					.map((one) => ({ object: one, key: 'date', quote: `${one.nom ?? ''} (date: ${one.date ?? ''})` })),
		},
		yes: {
			sure: true,
			words:
				/\b(?:toute l'equipe|tout le personnel|tous les (?:employes|agents|preposes)|chaque (?:employe|agent|prepose))[a-z' ]{0,12} (?:est|sont|a ete|ont ete|a) (?:deja |maintenant )?(?:forme|recu la formation|suivi (?:la|toutes|les))|\b(?:everyone|all (?:the )?staff|the whole team|every (?:clerk|agent|officer|employee))[a-z' ]{0,15} (?:is|are|has been|have been|was|were) (?:already |now |fully )?trained/,
			in: ['description', 'method', 'context', 'learning', 'risks', 'declared'],
		},
		unless: /\bsera|will|\bpas\b|\bnot\b|avant|before|premi|first/,
	},
];
