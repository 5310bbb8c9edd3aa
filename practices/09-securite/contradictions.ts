/** What is said of personal information, how long it is kept and when its protection was assessed. */
import { absolutesIn, type CharterValue, type Check, durationsIn, namesIn, plainOf } from '../../server/engine/index';
import { plainlyPersonal } from '../shared/personal';
import { contradiction, sayings, sentencesThat } from '../shared/said';

type Information = NonNullable<CharterValue['renseignements']>[number];

/** Figures about many people are of none of them. */
const ofMany =
	/statisti|agreg|anonym|depersonnal|moyen|median|nombre de|\bpar (?:region|groupe|tranche)|aggregat|average|number of/;

const isPlainlyPersonal = (text: string): boolean =>
	plainlyPersonal.test(plainOf(text).plain) && !ofMany.test(plainOf(text).plain);

const personalWords = /renseignements? personnels?|donnees? personnelles?|personal (?:information|data)/;
const gathered = /recueill|collect|demand|conserv|\bgard|stock|\bkept\b|\bkeep|stored|gather|\basked?\b|\bhold|held/;
/** On one device, or to somebody else: another promise. */
const otherPromise =
	/appareil|telephone|\bposte\b|navigateur|journal|tiers|transmi|partag|communiqu|vend|sans consentement|device|phone|browser|\blog|third|shared?|sold|without consent|courriel|email/;

/** No personal information is gathered, says a text, and one is. */
const deniedYetGathered: Check = function* (context) {
	const personal = (context.value.renseignements ?? []).filter(({ personnel }) => personnel === true);
	const [first] = personal;
	if (!first) return;
	for (const saying of sayings(
		context,
		'initiative.description',
		'ethique.droits',
		'securite.effets_usagers',
		'securite.normes',
		'contraintes',
		'hypotheses',
		'portee.exclus',
	)) {
		const denied = absolutesIn(saying.text).find(
			({ kind, clause }) =>
				kind === 'never' && personalWords.test(clause) && gathered.test(clause) && !otherPromise.test(clause),
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

const endless =
	/indefini(?:e|ment)|sans limite|illimite|pour toujours|\ba vie\b|perpetu|en permanence|conservation permanente|^permanente?\b|sans fin\b|jamais (?:detrui|efface|supprime)|\bforever\b|indefinite|unlimited|never (?:deleted|destroyed|erased)|\bno (?:end|limit)\b|^permanent/;
/** What law or history asks to be kept. */
const archived =
	/archiv|\bbanq\b|calendrier de conservation|versement|anonym|depersonnal|retention schedule|historical/;

/** A law that is named, or that is said to ask for it. */
const byLaw =
	/\bloi\b|\breglement|\bcode (?:civil|d[eu]s?)\b|\b(?:acts?|law|statute|bylaw|regulations?|code) (?:requires?|demands?|says?|obliges?|of)\b|\b[a-z]+ act\b|required by|\b(?:exige|impose|oblige|prescrit)/;

/** Personal information that is kept without end. What a law asks to be kept for good is kept by a rule, a register above all. */
const keptForever: Check = function* (context) {
	for (const one of context.value.renseignements ?? []) {
		const { plain } = plainOf(one.conservation ?? '');
		if (one.personnel !== true || !endless.test(plain) || archived.test(plain) || byLaw.test(plain)) continue;
		// « Permanent » is a rule's own word, where the rule stands beside.
		if (/\bpermanen/.test(plain) && byLaw.test(plainOf(one.mandat ?? '').plain)) continue;
		yield* contradiction(context, [one, 'conservation'], [[one, 'personnel']], {
			args: [one.nom ?? '', one.conservation ?? ''],
		});
	}
};

const keeping = /detrui|effac|supprim|conserv|\bgard|destroy|delet|erase|\bkept\b|\bkeep|retain/;
const ofPeople = /renseignement|donnees?\b|dossier|information|\bdata\b|\bfiles?\b|record/;

const lengthOf = ({ conservation }: Information): number | undefined => {
	const [length, another] = durationsIn(conservation ?? '');
	return length && !another ? length.value : undefined;
};

/** What a text calls by its matter, and the list by its name: « coordonnées de paiement » are a « compte bancaire ». */
// cspell:disable
const matters: readonly (readonly [said: RegExp, listed: RegExp])[] = [
	[/paiement|bancaire|\bcartes?\b|payment|\bbank|\bcards?\b/, /banc|\bcartes?\b|paiement|\bbank|\bcards?\b|payment/],
	[
		/coordonnees (?!de paiement|banc)|contact details/,
		/adresse|courriel|telephone|coordonn|address|e-?mail|phone|contact/,
	],
	[/photo|image/, /photo|image/],
	[/position|deplacement|geoloc|location/, /position|deplacement|geoloc|location/],
	[/sante|medica|health/, /sante|medica|diagnos|health/],
];
// cspell:enable

/** A text says that information is destroyed sooner than the list does. */
const keptLonger: Check = function* (context) {
	const personal = (context.value.renseignements ?? []).filter(({ personnel }) => personnel === true);
	const names = personal.flatMap(({ nom }) => (nom ? [nom] : []));
	for (const saying of sentencesThat(
		keeping,
		sayings(context, 'ethique.droits', 'securite.effets_usagers', 'initiative.description', 'contraintes'),
	)) {
		const [told, another] = durationsIn(saying.text);
		const { plain } = plainOf(saying.text);
		const named = namesIn(saying.text, names);
		if (!told || another || told.bound === 'least' || told.value < 1) continue;
		// What follows a payment is no transfer to the archives.
		if (archived.test(plain.replace(/\b(?:apres|suivant|des) (?:le |chaque |un )?(?:dernier )?versement/, '')))
			continue;
		const [, listed] = matters.find(([said]) => said.test(plain)) ?? [];
		const ofMatter = personal.filter(({ nom }) => listed?.test(plainOf(nom ?? '').plain));
		if (named.length === 0 && ofMatter.length === 0 && !ofPeople.test(plain)) continue;
		const about =
			named.length > 0
				? personal.filter(({ nom }) => named.includes(nom ?? ''))
				: ofMatter.length > 0
					? ofMatter
					: personal;
		const lengths = about.map(lengthOf);
		if (lengths.length === 0 || !lengths.every((length) => length !== undefined && length > told.most * 1.1)) continue;
		yield* contradiction(
			context,
			saying,
			about.slice(0, 3).map((one) => [one, 'conservation'] as const),
			{
				args: [told.quote, about[0]?.nom ?? '', about[0]?.conservation ?? ''],
			},
		);
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
	'securite.normes/conservation_contredite': keptLonger,
	'securite.normes/efvp_trop_tot': assessedTooSoon,
	'securite.normes/efvp_inachevee': declaredUnfinished,
	'securite.normes/disponibilite': alwaysThere,
	'securite.normes/sans_nom': noNorm,
};
