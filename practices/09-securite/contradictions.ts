/** What is said of personal information, how long it is kept and when its protection was assessed. */
import { absolutesIn, type Check, plainOf } from '../../server/engine/index';
import { plainlyPersonal } from '../shared/personal';
import { endless, whileThere } from '../shared/retention';
import { contradiction, sayings } from '../shared/said';
import { keptOtherwise } from './kept-told';

/** Figures about many people are of none of them. */
const ofMany =
	/statisti|agreg|anonym|depersonnal|moyen|median|nombre de|\bpar (?:region|groupe|tranche)|aggregat|average|number of/;

const isPlainlyPersonal = (text: string): boolean =>
	plainlyPersonal.test(plainOf(text).plain) && !ofMany.test(plainOf(text).plain);

const personalWords =
	/renseignements? personnels?|donnees? personnelles?|personal (?:information|data|details)|(?:renseignements?|donnees?|information|data) (?:sur|about|on) (?:les |des |une |la |a )?(?:personnes?|gens|people|persons?|citoyens?|citizens?)/;
/** Without a verb: « aucune donnée personnelle, rien à protéger ». */
const noneAtAll = new RegExp(`^(?:no|aucune?s?|zero|pas de|ni) (?:${personalWords.source})(?: (?:here|ici|at all))?$`);
const gathered = /recueill|collect|demand|conserv|\bgard|stock|\bkept\b|\bkeep|stored|gather|\basked?\b|\bhold|held/;
/** On one device, or to somebody else: another promise. */
const otherPromise =
	/appareil|telephone|\bposte\b|navigateur|journal|tiers|transmi|partag|communiqu|vend|sans consentement|device|phone|browser|\blog|third|shared?|sold|without consent|courriel|email|deux fois|\ba nouveau\b|\btwice\b|\bagain\b|inutile|superflu|de trop\b|non necessaire|unnecessar|sans (?:raison|necessite|motif|base)|avant (?:de|d'|que|la|le|l')|before/;

const thisService =
	/\b(?:ce|le|notre|nouveau|du|this|the|our|new) (?:service|portail|formulaire|site|portal|form|website)\b|\b(?:nous|on|we) [a-z' ]{0,12}(?:recueill|collect|demand|gard|conserv|ask|keep|hold|gather)/;

/** No personal information is gathered, says a text, and one is. */
const deniedYetGathered: Check = function* (context) {
	const personal = (context.value.renseignements ?? []).filter(({ personnel }) => personnel === true);
	const [first] = personal;
	if (!first) return;
	// What the context says of this service, and not of how things were.
	const ofThisService = sayings(context, 'contexte').filter(({ text }) => thisService.test(plainOf(text).plain));
	const texts = sayings(
		context,
		'initiative.description',
		'objectifs',
		'objectifs.enonce',
		'solution.canaux.soutien',
		'ethique.droits',
		'securite.effets_usagers',
		'securite.normes',
		'contraintes',
		'hypotheses',
		'portee.exclus',
	);
	for (const saying of [...texts, ...ofThisService]) {
		const denied = absolutesIn(saying.text).find(
			({ kind, clause }) =>
				kind === 'never' &&
				((personalWords.test(clause) && gathered.test(clause) && !otherPromise.test(clause)) ||
					clause.split(/, | and | et | or | ou /).some((part) => noneAtAll.test(part.trim()))),
		);
		if (denied)
			yield* contradiction(
				context,
				saying,
				personal.slice(0, 3).map((one) => [one, 'nom'] as const),
				{ args: [denied.quote, first.nom ?? ''] },
			);
	}
};

const proof = /pieces? d'identite|preuves? d'identite|identity (?:document|card)|proof of identity/;

/** The service asks people for personal information, and the list of information is empty. */
const gatheredYetUntold: Check = function* (context) {
	if ((context.value.renseignements ?? []).length > 0) return;
	const [first, ...others] = sayings(
		context,
		'parcours.etapes.nom',
		'solution.pmv.fonctionnalites',
		'portee.inclus',
		'besoins.regles.regle',
	).filter(({ text }) => isPlainlyPersonal(text) || proof.test(plainOf(text).plain));
	if (first) yield* contradiction(context, first, others.slice(0, 3), { args: [first.text] });
};

/** What law or history asks to be kept. */
const archived =
	/archiv|\bbanq\b|calendrier de conservation|versement|anonym|depersonnal|retention schedule|historical/;

/** A law that is named, or that is said to ask for it. */
const byLaw =
	/\bloi\b|\breglement|\bcode (?:civil|d[eu]s?)\b|\b(?:acts?|law|statute|bylaw|regulations?|code) (?:requires?|demands?|says?|obliges?|of)\b|\b[a-z]+ act\b|required by|\bby law\b|\bpar (?:la |une )?loi\b|\b(?:exige|impose|oblige|prescrit)/;

/** Personal information that is kept without end. What a law asks to be kept for good is kept by a rule, a register above all. */
const keptForever: Check = function* (context) {
	for (const one of context.value.renseignements ?? []) {
		const { plain } = plainOf(one.conservation ?? '');
		if (one.personnel !== true || !endless.test(plain) || byLaw.test(plain)) continue;
		// What is archived is kept for good by somebody; as long as the thing is there, it was kept before.
		if (archived.test(plain) && !whileThere.test(plain)) continue;
		// « Permanent » is a rule's own word, where the rule stands beside.
		if (/\bpermanen/.test(plain) && byLaw.test(plainOf(one.mandat ?? '').plain)) continue;
		yield* contradiction(context, [one, 'conservation'], [[one, 'personnel']], {
			args: [one.nom ?? '', one.conservation ?? ''],
		});
	}
};

/** An assessment that was finished before there was anything to assess. A retirement, or a service in use, had one before. */
const assessedTooSoon: Check = function* (context) {
	const { initiative, securite } = context.value;
	const efvp = securite?.efvp;
	if (context.type === 'retrait' || efvp?.etat !== 'terminee') return;
	if (efvp.date && initiative?.debut && efvp.date < initiative.debut)
		yield* contradiction(context, [efvp, 'date'], [[initiative, 'debut']], { args: [efvp.date, initiative.debut] });
	else if (context.type === 'nouveau_service' && context.phase !== undefined && !context.reached('conception'))
		yield* contradiction(context, [efvp, 'etat'], [[initiative, 'phase']], { variant: 'amorce' });
};

/** The protection is declared in place, and its assessment is not finished. */
const declaredUnfinished: Check = function* (context) {
	const efvp = context.value.securite?.efvp;
	if (efvp?.etat !== 'planifiee' && efvp?.etat !== 'en_cours') return;
	if (context.declared('securite.normes') !== 'en_place') return;
	const declaration = context.value.pratiques?.securite?.normes;
	yield* contradiction(context, [declaration, 'etat'], [[efvp, 'etat']], { args: [efvp.etat] });
};

/** What is there at any hour, or back within hours. */
const atAnyHour =
	/\b24 (?:h|heures)\b(?! (?:apres|suivant|au plus|ouvrable|pour|max))|24 (?:heures|hours) (?:sur|a day)|\b24 ?[/x] ?7\b|jour et nuit|nuit et jour|round[- ]the[- ]clock|around the clock|day and night|a toute heure|at any hour|ligne de garde|on-call|(?:reprise|relance|retabli\w*|remise en service|recover(?:y|ed)|restored?) (?:en|dans les|within|in) (?:\w+ )?(?:minutes?|heures?|hours?)\b/;

/** Low availability, and a service whose own words are that it is always there, or back at once. */
const alwaysThere: Check = function* (context) {
	const levels = context.value.securite?.categorisation;
	if (levels?.disponibilite !== 'faible') return;
	const [first, ...others] = sayings(
		context,
		'solution.canaux.soutien',
		'solution.hebergement.justification',
		'solution.pmv.objectifs',
		'solution.architecture.description',
		'objectifs.enonce',
	).filter(({ text }) => atAnyHour.test(plainOf(text).plain));
	if (first)
		yield* contradiction(context, [levels, 'disponibilite'], [first, ...others.slice(0, 2)], { args: [first.text] });
};

/** That somebody will follow something, and what has the name of a norm. */
const promise =
	/^(?:on|nous|l'equipe|le fournisseur|we|the (?:team|vendor|supplier))\b.*\b(?:suiv|respect|appliqu|conform|fera|follow|comply|appl|do(?:es)?\b)/;
const normName =
	/\d|\b(?:iso|owasp|nist|cis|soc|pci|cobit|wcag|sgqri|loi|reglement|directive|cadre|regles?|politique|arrete|norme [a-z]+ \w|act|law|policy|framework|regulation|directive)\b/;

/** A promise to follow, in the place of the norm. */
const noNorm: Check = function* (context) {
	for (const saying of sayings(context, 'securite.normes')) {
		const { plain } = plainOf(saying.text);
		if (promise.test(plain) && !normName.test(plain))
			yield { start: saying.start, end: saying.end, args: [saying.text] };
	}
};

/** By code. */
export const contradictions: Readonly<Record<string, Check>> = {
	'securite.normes/recueil_nie': deniedYetGathered,
	'securite.normes/recueil_tu': gatheredYetUntold,
	'securite.normes/conservation_sans_fin': keptForever,
	'securite.normes/conservation_contredite': keptOtherwise,
	'securite.normes/efvp_trop_tot': assessedTooSoon,
	'securite.normes/efvp_inachevee': declaredUnfinished,
	'securite.normes/disponibilite': alwaysThere,
	'securite.normes/sans_nom': noNorm,
};
