/** Those who count in a retirement, and what is measured, feared, paid and staffed: for machines alone, or for people too. */
import {
	amountsIn,
	type Charter,
	type CharterValue,
	type Check,
	countsOf,
	fold,
	numbersIn,
	placeOf,
	plainOf,
	says,
} from '../../server/engine/index';
import { activities, mentions, named } from '../shared/citizens';
import { contradiction, sayings, sentencesThat } from '../shared/said';
import { bare } from '../shared/words';
import { plannedIn, retirement, withWord } from './closing';

/** The words of the groups that lose the service. */
const groupWords = (charter: Charter, { usagers }: CharterValue): readonly string[] =>
	(usagers?.groupes ?? []).filter((group) => says(charter, group, 'nom')).flatMap(({ nom }) => wordsOf(nom));

/** Words of a name that tell nobody apart. */
const joining =
	/^(?:plus|moins|cinq|deux|trois|quatre|sept|huit|neuf|avec|sans|pour|dans|leurs?|ans|under|with|over|less|more|than|from|their|without)$/;

const wordsOf = (name = ''): readonly string[] =>
	fold(name)
		.split(/[^a-z0-9]+/)
		.filter((word) => word.length >= 4 && !joining.test(word))
		.map(bare);

const speaks =
	/usagers?|citoy|representant|association|regroupement|federation|comites? (?:d'|des )(?:usag|parent|resident|patient|eleve)|\btable\b|conseil (?:des|d'etab)|ordre des|chambre de|organismes? communautaire|\bunion des|syndicat|users?\b|citizens?|council|federation|society|\bpeople|alliance|coalition/;

/** Stakeholders among whom nobody speaks for the most numerous of those who lose the service. */
const nobodyOfTheirs: Check = function* ({ charter, value, type, declared }) {
	const parties = (value.parties_prenantes ?? []).filter((one) => says(charter, one, 'nom'));
	if (type !== retirement || parties.length === 0) return;
	const texts = parties.map(({ nom, participation }) => fold(`${nom ?? ''} ${participation ?? ''}`));
	const groups = (value.usagers?.groupes ?? []).filter((group) => says(charter, group, 'nom'));
	// Met in research, and with a journey of their own, they are heard and provided for.
	const met = new Set(activities(value).flatMap(({ groupes }) => named(charter, groupes).map(fold)));
	const led = (value.parcours ?? []).some(({ etapes }) => (etapes ?? []).length > 0);
	const absent = groups.filter(
		({ nom }) =>
			!(led && met.has(fold(nom ?? ''))) && !wordsOf(nom).some((word) => texts.some((text) => text.includes(word))),
	);
	const sizes = groups.map(({ taille }) => numbersIn(String(taille ?? ''))[0]?.value ?? 0);
	const largest = groups[sizes.indexOf(Math.max(...sizes))];
	if (texts.some((text) => speaks.test(text)) || (largest && !absent.includes(largest))) return;
	const place = placeOf(charter, value, 'parties_prenantes');
	if (!place) return;
	const parts = parties
		.map(({ nom }) => nom ?? '')
		.slice(0, 3)
		.join(', ');
	const missing = absent
		.map(({ nom }) => nom ?? '')
		.slice(0, 3)
		.join(', ');
	const inPlace = declared('gouvernance.parties_prenantes') === 'en_place';
	const declaration = placeOf(charter, value.pratiques?.gouvernance?.parties_prenantes, 'etat');
	const variant = missing === '' ? 'sans_groupe' : inPlace && declaration ? 'declaree' : 'principal';
	if (inPlace && declaration) yield { ...declaration, variant, args: [parts, missing], related: [place] };
	else yield { ...place, variant, args: [parts, missing] };
};

const people =
	/usag|citoy|clien|patient|famille|parent|eleve|etudi|aines?\b|personnes?\b|\bgens\b|public|population|organismes?|utilis|titulair|abonn|membres?|demandeu|proprietaire|exploitant|entrepris|municipal|\bvilles?\b|ecoles?|partenaires?|agente?s\b|prepose|rendez-vous|prestation|interruption|sans service|delaiss|oubli|exclu|vulnerab|appels?\b|plainte|satisf|inscri|passes? a|redirig|retrouv|avis\b|user|people|citizen|custom|famil|student|senior|holder|subscrib|applicant|member|partner|complain|satisf|calls?\b|left (?:out|behind)|unable|moved to|switched|found|school|clinic/;
const records =
	/dossiers?|donnees?\b|renseignement|archiv|historique|registre|carnet|documents?|demandes?\b|transfer|perte|perdu|record|\bdata\b|\bfiles?\b|histor|application|transfer|lost\b|loss\b/;

/** Risks none of which speaks of people, or of what is held of them. */
const noRiskForPeople: Check = function* ({ charter, value, type }) {
	const risks = (value.risques ?? []).filter((one) => says(charter, one, 'enonce'));
	if (type !== retirement || risks.length === 0) return;
	const words = groupWords(charter, value);
	const texts = risks.map(({ enonce }) => enonce);
	if (risks.some(({ categorie }) => categorie === 'renseignements_personnels' || categorie === 'adoption')) return;
	if (mentions(people, ...texts) || mentions(records, ...texts)) return;
	if (words.some((word) => fold(texts.join(' ')).includes(word))) return;
	const place = placeOf(charter, value, 'risques');
	if (place) yield { ...place, args: [texts[0] ?? ''] };
};

const machines =
	/serveur|disque|\bcouts?\b|licence|contrat|heures?\b|hebergement|\$|application|systeme|base de donnees|code|facture|depense|econom|effac|recycl|materiel|equipement|server|dis[kc]s?\b|\bcosts?\b|licen[cs]e|contract|hours?\b|hosting|system|database|invoice|spend|saving|wipe|hardware|equipment|decommission|penalit|resili|termination|demantel|demolition|debranch/;

/** Indicators that count machines or money, and no one who loses the service. */
const onlyMachines: Check = function* ({ charter, value, type }) {
	const measures = (value.indicateurs ?? []).filter((one) => says(charter, one, 'nom'));
	if (type !== retirement || measures.length === 0) return;
	const words = groupWords(charter, value);
	const texts = measures.map(({ nom, unite }) => `${nom ?? ''} ${unite ?? ''}`);
	if (!texts.every((text) => mentions(machines, text)) || mentions(people, ...texts)) return;
	if (words.some((word) => fold(texts.join(' ')).includes(word))) return;
	const [first] = measures;
	const place = placeOf(charter, value, 'indicateurs');
	if (place) yield { ...place, args: [first?.nom ?? ''] };
};

const forPeople =
	/transf|migr|archiv|avis|communic|soutien|accompagn|formation|appels?\b|usag|person|equipe|conseil|lettres?|envoi|essai|redirig|redirec|notice|support|help|train|call|people|user|team|staff|letter|mail|test|record|dossier|renseignement/;

/** Items that may pay for anything. */
const anything =
	/equipe|salaire|ressource|honoraire|developp|service|travaux|projet|divers|imprevu|\bteam|salar|fees? of|labou?r|work\b|project|contingency|rembours|refund|comptoir|counter|affich|poster/;

/** A budget that pays for machines and contracts alone. */
const budgetOfMachines: Check = function* ({ charter, value, type }) {
	// Those who look after people are paid as the organization pays its staff.
	if (mentions(cares, ...(value.equipe?.roles ?? []).map(({ role }) => role))) return;
	const items = (value.budget?.postes ?? []).map(({ nom }) => nom ?? '').filter((nom) => nom !== '');
	if (type !== retirement || items.length === 0) return;
	if (mentions(forPeople, ...items) || mentions(anything, ...items)) return;
	const place = placeOf(charter, value.budget, 'postes');
	if (place) yield { ...place, args: [items.slice(0, 3).join(', ')] };
};

const cares =
	/archiv|document|communic|soutien|usag|servic|accompagn|pilote|renseignement|vie privee|record|support|service|privacy|product owner|proprietaire|conseill|formation|train/;

/** A team of machines and management: nobody for people, records or news. */
const nobodyForPeople: Check = function* ({ charter, value, type }) {
	const roles = value.equipe?.roles ?? [];
	if (type !== retirement || roles.length === 0) return;
	if (!roles.every(({ famille }) => famille === 'technologie' || famille === 'gestion')) return;
	if (mentions(cares, ...roles.map(({ role }) => role))) return;
	const place = placeOf(charter, value.equipe, 'roles');
	if (place)
		yield {
			...place,
			args: [
				roles
					.map(({ role }) => role ?? '')
					.slice(0, 3)
					.join(', '),
			],
		};
};

const staff =
	/(?:agent|prepose|employe|commis|technicien|conseill|fonctionnaire|operat|analyst|repartit|standardist)[a-z]*|clerks?|employees|operators?|officers?|dispatchers?|staff|agents?/;
const works =
	/repond|traite|travaill|saisi|utilis|s'occup|affect|dedi|gere|consult|ouvr|answer|work|handle|process|enter|use|assigned|run\b/;
const cared =
	/forme[es]?\b|formation|reaffect|affect|reclass|relocalis|reorient|poste|syndicat|accompagn|mutation|releve|train|reassign|redeploy|retrain|moved? to|union|new role/;

/** People who work on the service, counted, and not a word on what becomes of their work. */
const staffForgotten: Check = function* (context) {
	const { charter, value, type } = context;
	if (type !== retirement || says(charter, value.competences, 'plan') || says(charter, value.competences, 'activites'))
		return;
	const plans = [
		...plannedIn(context),
		...sayings(context, 'besoins.enonce', 'risques.enonce', 'hypotheses', 'equipe.environnement'),
	];
	const groups = groupWords(charter, value);
	for (const saying of sentencesThat(staff, sayings(context, 'contexte', 'initiative.description'))) {
		const { plain } = plainOf(saying.text);
		const [count] = countsOf(saying.text, staff);
		const [word = ''] = staff.exec(plain) ?? [];
		if (!count || !works.test(plain) || cared.test(plain)) continue;
		const stem = word.replace(/s$/, '').slice(0, 7);
		if (groups.some((one) => one.startsWith(stem))) continue;
		if (
			plans.some(
				({ text }) => fold(text).includes(stem) || /reaffect|reassign|redeploy|personnel|\bstaff\b/.test(fold(text)),
			)
		)
			continue;
		yield* contradiction(context, saying, [], { args: [withWord(saying.text, count)] });
		return;
	}
};

const penalty =
	/penalit|penalt|resili|fin de contrat|sortie de contrat|mettre fin|termination|terminat|cancell|early end|exit fee/;

/** What it costs to end a contract, told and neither budgeted nor feared. */
const penaltyForgotten: Check = function* (context) {
	if (context.type !== retirement) return;
	const answered = [...sayings(context, 'budget.postes.nom', 'risques.enonce', 'risques.reponse')].some(({ text }) =>
		penalty.test(plainOf(text).plain),
	);
	if (answered) return;
	for (const saying of sentencesThat(penalty, sayings(context, 'contraintes', 'contexte', 'dependances'))) {
		const [amount] = amountsIn(saying.text);
		if (amount) yield { start: saying.start, end: saying.end, args: [amount.quote, saying.text] };
	}
};

/** By code. */
export const ofMeans: Readonly<Record<string, Check>> = {
	'gouvernance.parties_prenantes/retrait_absents': nobodyOfTheirs,
	'gouvernance.etat_situation/retrait_budget': budgetOfMachines,
	'gouvernance.etat_situation/retrait_penalite': penaltyForgotten,
	'performance.risques/retrait_personnes': noRiskForPeople,
	'performance.indicateurs/retrait_personnes': onlyMachines,
	'equipe.diversite_roles/retrait_roles': nobodyForPeople,
	'formation.plan/retrait_personnel': staffForgotten,
};
