/** Who decides, how large the team is and where it works: what several places say against each other. */
import {
	absolutesIn,
	amountsIn,
	type Check,
	type CheckContext,
	countsOf,
	fold,
	type Hit,
	numbersIn,
	plainOf,
	type Quantity,
	says,
} from '../../server/engine/index';
import { once } from '../shared/once';
import { contradiction, type Saying, sayings, sentencesThat } from '../shared/said';
import { wordRoots } from '../shared/stems';
import { wholeTeamIn } from './whole-team';

/** A matter that somebody decides on: how it is said that the team does so alone, and that another body must agree. */
interface Matter {
	readonly alone: RegExp;
	readonly above: RegExp;
}

const by =
	/(?:sans (?:rien )?(?:demander|attendre|autorisation|approbation|permission|comite|vote|passer (?:par|devant))|(?<!\b(?:un|une|le|la) )\bseule?s?\b|elle-meme|eux-memes|(?:quand|des qu)(?:e |')?(?: ?elle| ?ils?)? ?(?:l[ea]s? )?(?:veut|veulent|juge|jugent)|de son propre chef|en toute autonomie|on (?:its|their) own|\balone\b|by (?:itself|themselves)|without (?:asking|approval|permission|a committee|a vote|waiting|going through|going to)|whenever\b|(?:a|en) (?:tout|n'importe quel) (?:moment|temps)|n'importe quand|(?:plusieurs|several|many) (?:fois|times) (?:par|a|per) |at any time|\bany time\b|\bfree to\b|\blibres? (?:de|d')|(?:toute l'|pleine )autonomie|en autonomie|de sa propre initiative|des qu'[a-z]+ (?:est|sont) pret|as soon as (?:it|they|a [a-z]+) (?:is|are) ready)/;
const body =
	/(?:comite|direction|instance|conseil|sous-ministre|vice-presiden|bureau de projet|gestionnaire|parrain|fournisseur|\bfirme|directeur|directrice|\bdsi\b|presiden|vendor|supplier|contractor|director|\bci?to\b|\bcio\b|council|committee|board|management|executive|sponsor|steering|\bcab\b|\bseance|\breunion|assemblee|\bmeeting|\bsitting)/;
const must =
	/(?:autoris|approuv|approb|soumi|valid|enterin|passe(?:nt)? (?:par|devant)|attend(?:ent|ra|ront)? (?:l[ae'] ?|les |une? )?(?:prochaine? )?(?:seance|reunion|comite|conseil|assemblee|vote|avis)|(?:a)?waits? (?:for )?(?:the |a |an )?(?:[a-z]+ ){0,2}(?:meeting|sitting|session|board|committee|council|vote)|exige l'accord|vote|\baval\b|feu vert|\bvisa\b|l'accord d|approv|authori[sz]|\bsigne(?:nt|e|es)?\b|signature|contresign|assentiment|benediction|consent|countersign|sign[- ]?off|go-ahead|green light|signs? off|signed off|submitted|goes to|go to)/;
const each = /(?:chaque|rien|nothing|chacune? d(?:es|e)|tout(?:e|es)?(?: les)?|tous les|aucune?|each|every|all|any|no)/;

const matterOf = (done: RegExp, things: RegExp): Matter => ({
	alone: new RegExp(`(?:${done.source}).*${by.source}|${by.source}.*(?:${done.source})`),
	above: new RegExp(
		`\\b${each.source} (?:\\w+ )?(?:${things.source}).*${must.source}|${body.source}.*${must.source}[a-z]*[a-z' ]{0,30}? ${each.source} (?:\\w+ )?(?:${things.source})`,
	),
});

/** The matters that charters speak of. « Toute décision remonte » is told of elsewhere. */
const matters: readonly Matter[] = [
	matterOf(
		/publi|met(?:tre)? en (?:ligne|production|service)|mises? en (?:ligne|production|service)|livre|deploi|releas|deploy|publish|ship/,
		/mises? en (?:ligne|production|service)|livraisons?|publications?|deploiements?|versions?|releases?|deployments?|changements? en production|production change|n'est (?:mis|mise) en (?:ligne|production|service)|n'est (?:publie|livre|deploye)|(?:is|goes|may be|can be) (?:live|released|published|shipped|deployed)/,
	),
	matterOf(
		/\b(?:textes?|libelles?|ecrans?|contenus?|redaction|wording|screens?|content|copy|texts?|labels?)\b/,
		/(?:changements?|modifications?|corrections?) (?:d'|de |des |du |aux? )(?:ecran|libelle|texte|page|mot|contenu)s?|ecrans?|libelles?|textes?|contenus?|(?:changes? |corrections? |edits? )(?:to|of|in) (?:an? |the |any )?(?:screen|page|text|word|wording|label|content)s?|screens?|wording|texts?|labels?/,
	),
	matterOf(
		/depens|achet|achat|engage les fonds|spend|buy|purchas/,
		/depenses?|achats?|acquisitions?|spending|expense|purchase/,
	),
	matterOf(
		/(?:l'ordre|l'ordonnancement|les priorites|le carnet|priorities|the backlog|the order)/,
		/changements? (?:de priorite|d'ordre|au carnet)|priorites?|modifications? (?:du|au) carnet|changes? (?:to|of) (?:the )?(?:priorit|backlog)|priorit/,
	),
];

const whoDecides = [
	'equipe.autonomie',
	'gouvernance.delegation',
	'gouvernance.decisions',
	'gouvernance.instance',
	'gouvernance.methode',
];

/** Below a limit, or of one kind: both may be true. */
const limited = /\d|au-dela|depass|sauf|hors|majeur|importan|sous (?:un|le) seuil|above|over|unless|except|major/;

/** « Qui répond en 15 jours » : how soon it is decided limits nothing of what is. */
const withoutDelay = (plain: string): string =>
	plain.replace(
		/\b(?:en|dans les|sous|within|in) \d+ (?:jours?|heures?|semaines?|days?|hours?|weeks?|working days|business days)\b/g,
		' ',
	);

/** How the team is said to change the scope by itself. */
const scopeAlone =
	/(?:decide|tranche|change|modifie|approuve|ajuste|elargi)[a-z]* (?:\w+ )?(?:de )?la portee|(?:decides|changes|approves|adjusts|widens) (?:\w+ )?(?:the )?scope/;

/** The team does it alone, says one place; a body agrees to each, says another. */
const decidedTwice: Check = function* (context) {
	const all = sayings(context, ...whoDecides);
	const approval = context.value.portee?.approbation;
	const [changed] = sentencesThat(scopeAlone, all).filter(({ text }) => {
		const { plain } = plainOf(text);
		return by.test(plain) && !limited.test(plain);
	});
	if (changed && says(context.charter, approval, 'instance'))
		yield* contradiction(context, changed, [[approval, 'instance']], {
			args: [changed.text, approval?.instance ?? ''],
		});
	let told = false;
	for (const { alone, above } of matters) {
		const [free] = sentencesThat(alone, all).filter(
			({ text }) => !/\b(?:ne|n'|not|cannot|never)\b.*(?:seule?|alone)|limit/.test(plainOf(text).plain),
		);
		if (!free) continue;
		const bound = sentencesThat(above, all).filter(({ text, start }) => {
			const plain = plainOf(text).plain;
			return start !== free.start && body.test(plain) && !limited.test(withoutDelay(plain));
		});
		if (bound.length > 0 && !limited.test(plainOf(free.text).plain)) {
			told = true;
			yield* contradiction(context, free, bound, { args: [free.text, bound[0]?.text ?? ''] });
		}
	}
	if (!told) told = yield* spentAlone(context, all);
	if (!told) told = yield* decidedAtLarge(context, all);
	if (!told) yield* orderSetTwice(context, all);
};

/** Whatever is spent: « toute dépense, si petite soit-elle », and not « tout achat de logiciel ». */
const allSpending = new RegExp(
	// cspell:disable-next-line
	`\\b${each.source} (?:les |our |nos )?(?:single )?(?:depenses?|achats?|acquisitions?|engagements?|expenses?|expenditures?|purchases?|spending)\\b(?! (?:de |d'|des |du |of |for |en |over |above |plus |beyond ))[^.;]*(?:${must.source}|passe d'abord par|remonte|decide|needs?|requires?)`,
);
const spends =
	/\b(?:depens|achet|engag|spend|buy|purchas|commit)[a-z]*|\b(?:decid|autoris|approuv|approv|authori[sz])[a-z]* (?:[a-z]+ ){0,3}(?:depenses?|achats?|expenses?|spending|purchases?)/;

/** All is authorized by a body, however small, says one text; so much is spent alone, says another. */
function* spentAlone(context: CheckContext, all: readonly Saying[]): Generator<Hit, boolean> {
	const [bound] = sentencesThat(allSpending, all).filter(({ text }) => {
		const { plain } = plainOf(text);
		return body.test(plain) && !limited.test(plain);
	});
	const free = sentencesThat(spends, all).find(({ text, start }) => {
		const { plain } = plainOf(text);
		const [amount, another] = amountsIn(text);
		return (
			start !== bound?.start && amount && !another && by.test(plain) && !body.test(plain.split(amount.quote)[0] ?? '')
		);
	});
	if (!bound || !free) return false;
	yield* contradiction(context, free, [bound], { args: [free.text, bound.text] });
	return true;
}

/** Full powers, whatever the matter. */
const atLarge =
	/\b(?:pleinement |entierement |totalement |tout a fait )?(?:autonome|responsabilise|habilite)e?s?\b|\bplei(?:n|ne)s? pouvoirs?\b|\bcarte blanche\b|\btoute (?:la )?(?:latitude|autonomie|liberte)\b|\bsans (?:rien demander|(?:demander|attendre) (?:l'|une |d')?(?:autorisation|approbation|permission)|autre autorisation|passer par)|\b(?:decide|accepte|approuve|choisit|tranche|publie|met en ligne)[a-z]* (?:elle-meme |lui-meme )?(?:seule?s?|de tout)\b|\b(?:fully |entirely )?(?:empowered|self-governing|autonomous)\b|\bfull (?:authority|autonomy)\b|\b(?:decides?|accepts?|approves?|releases?|chooses?) (?:on )?(?:everything|all [a-z ]+|[a-z ]+ alone|alone|on (?:its|their) own|by itself)\b|\bwithout asking\b|\bnobody (?:outside|else) (?:adds|decides|approves)|\bpersonne d'autre ne\b|\bowns its (?:backlog|priorities)|\bwhenever (?:it|they)\b|\bquand (?:elle|il)s? (?:le )?(?:veu|juge|decide)|\bneeds? (?:nobody|no one)|\bn'a besoin (?:de l'accord de personne|d'aucune)/;
/** Each time, by somebody above: in the order of French or English, active or passive. */
const eachTime = new RegExp(
	// cspell:disable-next-line
	`\\b${each.source} (?:les )?(?:[a-z]+[ ,]){1,4}(?:[a-z ,']{0,25})?${must.source}[a-z ,']{0,40}(?:${body.source}|directeur|directrice|director|chefs? de)|(?:${body.source}|directeur|directrice|director)[a-z ,']{0,30}(?:${must.source})[a-z]* (?:off )?(?:on |a |to |de )?${each.source}\\b|${must.source}[a-z]* ${each.source} [a-z ]{2,30} (?:par|a|au|by|to) [a-z' ]{0,12}${body.source}|\\b(?:rien|nothing)\\b[a-z' ]{0,40}(?:sans|without)[a-z' ]{0,20}(?:accord|autorisation|approbation|signature|approval|sign-?off|consent)|(?:${body.source})[a-z ,']{0,30}(?:fixe|etablit|decide de|tranche|choisit|sets?|decides?|chooses?) (?:l'ordre|les priorites|the order|the priorities|the backlog)`,
);
const qualified =
	/\d|au-dela|depass|sauf|hors de|majeur|importan|sous (?:un|le) seuil|above|over \$|unless|except|major|strategi/;

/** What a body decides of in any case. */
const ofBody = /portee|scope|budget|depens|spending|charte|charter|embauch|hiring/;

/** The team decides, says a text, and each thing goes up, says another, or the same one further on. */
function* decidedAtLarge(context: CheckContext, all: readonly Saying[]): Generator<Hit, boolean> {
	const is =
		(words: RegExp) =>
		({ text }: Saying) => {
			const { plain } = plainOf(text);
			return words.test(plain) && !qualified.test(plain);
		};
	const free = sentencesThat(atLarge, all).find(
		({ text }) =>
			is(atLarge)({ text, start: 0, end: 0 }) &&
			!/\b(?:n'est|ne sont|n'a|ne [a-z]+) pas\b|\bne\b[a-z ]* (?:seule?|rien)\b|\bnot\b|\bcannot\b|\bnever\b/.test(
				plainOf(text).plain,
			),
	);
	const [bound, ...more] = sentencesThat(eachTime, all)
		.filter(is(eachTime))
		.filter(({ text }) => !ofBody.test(plainOf(text).plain));
	if (!free || !bound) return false;
	const same = bound.start === free.start;
	yield* contradiction(context, free, same ? more : [bound, ...more], {
		...(same ? { variant: 'ensemble' } : {}),
		args: [free.text, bound.text],
	});
	return true;
}

/** Who says what comes first: active, then passive. */
const setsOrder =
	/^(.{3,80}?) (?:fixent|fixe|etablit|etablissent|choisit|choisissent|decide|decident|determine|determinent|arrete|arretent|tranche|tranchent|sets?|chooses?|decides?|picks?) (?:(?:ses|its|their) [a-z]+ (?:et|and) )?(?:[a-z-]+ )?(?:(?:de|on) )?(?:l'ordre|le contenu d(?:e chaque|es|e l'|u) (?:prochaine? )?(?:iteration|sprint)s?|ce qui entre dans|the content of (?:each|every|the next) (?:sprint|iteration)|what goes in(?:to)? (?:the|each|every) (?:next )?(?:sprint|iteration)|les priorites|ce qui (?:se fait|passe|vient) (?:en premier|ensuite)|ce qu'(?:elle|il|ils|elles|on) (?:fait|font) (?:ensuite|en premier|d'abord)|what (?:comes|it does|they do) (?:first|next)|its (?:own )?priorities|ses priorites|the order|the priorities|what is done first)/;
const orderSetBy =
	/(?:l'ordre|priorites?|ordre des travaux|the order|priorities|priority|contenu d(?:e chaque|es|e l') (?:iteration|sprint)s?|content of (?:each|every) (?:sprint|iteration))[a-z' ]{0,30}(?:est |sont |is |are )(?:fixe|etabli|choisi|decide|determine|arrete|tranche|set|chosen|decided|picked)e?s? (?:par|by) (.{3,60}?)(?:,|;|$)/;
/** The priorities of more than this team, or for a longer time. */
const ofMore =
	/strategi|annuel|portefeuille|grandes? |orientation|portfolio|annual|yearly|quarter|trimestr|ministeriel|corporate|organi[sz]ation/;

/** Two texts that have the order of the work set, each by somebody else. */
function* orderSetTwice(context: CheckContext, all: readonly Saying[]): Iterable<Hit> {
	const told = sentencesThat(/./, all).flatMap((saying) => {
		const { plain } = plainOf(saying.text);
		const who = setsOrder.exec(plain)?.[1] ?? orderSetBy.exec(plain)?.[1];
		return who && !ofMore.test(plain) && !/propos|\bne\b|\bnot\b|avec|with\b/.test(who)
			? [{ saying, who: wordRoots(who) }]
			: [];
	});
	const [first, ...others] = told;
	const other = others.find(
		({ saying, who }) => saying.start !== first?.saying.start && ![...who].some((root) => first?.who.has(root)),
	);
	if (first && other)
		yield* contradiction(context, first.saying, [other.saying], {
			variant: 'ordre',
			args: [first.saying.text, other.saying.text],
		});
}

/** What a limit of delegated spending is said with. */
const spending =
	/decid|tranch|approuv|autoris|delegu|accept|depens|engage|sign|achat|decide|approv|authori[sz]|spend|commit|purchas/;
const period =
	/par (?:an|mois|semaine|jour|personne)|annuel|mensuel|budget total|enveloppe|per (?:year|month|person)|annual/;

/** Two limits below which the team decides alone. */
const twoLimits: Check = function* (context) {
	const limits = sentencesThat(
		spending,
		sayings(context, 'gouvernance.delegation', 'gouvernance.decisions', 'gouvernance.instance', 'equipe.autonomie'),
	)
		.filter(({ text }) => !period.test(plainOf(text).plain))
		.flatMap((saying) => {
			const [amount, another] = amountsIn(saying.text);
			return amount && !another && amount.value === amount.most ? [{ saying, amount }] : [];
		});
	const [first, ...others] = limits;
	const other = others.find(
		({ saying, amount }) => saying.start !== first?.saying.start && amount.value !== first?.amount.value,
	);
	if (first && other)
		yield* contradiction(context, other.saying, [first.saying], { args: [other.amount.quote, first.amount.quote] });
};

const whereTeamIsTold = [
	'initiative.description',
	'contexte',
	'contraintes',
	'hypotheses',
	'equipe.environnement',
	'equipe.autonomie',
	'gouvernance.methode',
	'budget.postes.nom',
];
const ofTeam =
	/\bequipe\b|\bteam\b|\betp\b|\d ?etc\b|\bfte\b|\b(?:nos|our) [a-z0-9 -]+ (?:a temps (?:plein|complet)|full[ -]time)|\b(?:nos|our) [a-z0-9-]+ full[ -]time/;
const otherTeam =
	/(?:equipe|team) (?:de |du |d'|des |a l')?(?:soutien|exploitation|fournisseur|firme|partenaire|support|operations)|(?:support|vendor|operations|partner) team|sous-equipe|chaque equipe|each team|futur|sera portee|will grow/;
const fullTime = /(?:\bet[cp]\b|\bftes?\b|equivalents? (?:a )?temps (?:plein|complet)|full-time equivalents?)/;
const inTeam = /(?:personnes|membres|people|members)/;
/** So many people, each of them full time. */
const allFullTime =
	/^(?: de l'equipe| of the team)?,? (?:(?:travaillent|sont|qui travaillent|tous|toutes|all|who are|are) ){0,2}(?:a temps (?:plein|complet)|full[ -]time)/;
const fullTimeBefore = /^ ?full[ -]time (?:personnes|membres|people|members|staff)/;

const isFullTime = ({ behind }: Quantity): boolean =>
	fullTimeBefore.test(behind) ||
	allFullTime.test(behind.replace(/^ ?(?:\w+ ){0,2}?(?:personnes|membres|people|members)/, ''));

/** « Trois personnes et deux conseillères » are five. */
const andOthers =
	/^ ?(?:personnes|membres|people|members)(?: a temps plein| full[- ]time)?,? (?:(?:et|and) (?:une?|an?|one|deux|trois|quatre|two|three|four|\d)|plus)\b/;

/** A size of the team in prose, and another by its roles. */
const sizeToldOtherwise: Check = function* (context) {
	const roles = context.value.equipe?.roles ?? [];
	const times = roles.flatMap(({ etp }) => (etp !== undefined && etp > 0 && etp < 50 ? [etp] : []));
	if (times.length === 0 || times.length < roles.length) return;
	const total = Math.round(times.reduce((sum, time) => sum + time, 0) * 100) / 100;
	const seen = new Set<number>();
	for (const saying of sentencesThat(ofTeam, sayings(context, ...whereTeamIsTold))) {
		if (otherTeam.test(plainOf(saying.text).plain)) continue;
		const [time] = [...countsOf(saying.text, fullTime), ...countsOf(saying.text, inTeam).filter(isFullTime)];
		const [people] = /\b(?:equipe|team) (?:de|d'environ|of|[a-z]+ de|compte)\b/.test(plainOf(saying.text).plain)
			? countsOf(saying.text, inTeam)
			: [];
		// As many people as full times at least: fewer people than that cannot be; more may each give a part.
		const wrong = time
			? Math.abs(time.value - total) > Math.max(0.5, total / 10) && time.bound === 'exact'
			: people !== undefined && people.bound !== 'least' && people.most < total - 0.5 && !andOthers.test(people.behind);
		const told = time ?? people;
		if (wrong && told)
			yield* contradiction(context, saying, [[context.value.equipe, 'roles']], {
				args: [`${told.quote} ${/^[^ ]+(?= |$)/.exec(told.behind.trim())?.[0] ?? ''}`.trim(), total],
			});
		if (told) seen.add(saying.start);
	}
	if (times.length < 2) return;
	for (const saying of sayings(context, 'equipe.environnement', 'equipe.autonomie')) {
		const whole = seen.has(saying.start) ? undefined : wholeTeamIn(saying.text);
		if (whole && whole.people < total - 0.5)
			yield* contradiction(context, saying, [[context.value.equipe, 'roles']], { args: [whole.quote, total] });
	}
};

const noVendor =
	/(?:aucune?|sans|pas de|ni) (?:\w+ )?(?:firme|fournisseur|consultant|ressource externe|sous-traitan|prestataire)|entierement (?:a l'interne|par (?:notre|le) personnel)|uniquement (?:a l'interne|du personnel interne|des employes)|exclusivement (?:a l'interne|interne)|(?:no|without)(?: an?)? (?:\w+ )?(?:vendor|contractor|consultant|supplier|outside firm)|entirely in-house|only in-house|in-house only/;
const vendor =
	/\bfirme|\bfournisseur|\bconsultant|\bintegrateur|\bprestataire|\bsous-traitan|ressources? externes?|\bvendor|\bcontractor|\bsupplier|\bintegrator/;

/** Everything is done by the organization's own people, and a firm is named among those who do it. */
const vendorDenied: Check = function* (context) {
	const [denied] = sentencesThat(
		noVendor,
		sayings(
			context,
			'equipe.environnement',
			'equipe.autonomie',
			'gouvernance.methode',
			'initiative.description',
			'contraintes',
			'solution.options.motif',
			'competences.plan',
		),
	);
	if (!denied) return;
	const named = sentencesThat(
		vendor,
		sayings(
			context,
			'equipe.roles.role',
			'budget.postes.nom',
			'livrables.responsable',
			'initiative.responsable',
			'risques.responsable',
		),
	).filter(({ text }) => !noVendor.test(fold(text)));
	const [first] = named;
	if (first) yield* contradiction(context, denied, named, { args: [denied.text, first.text] });
};

const remote = /a distance|teletravail|virtuel|visioconf|en ligne\b|remote|telework|video ?call|from home/;
const onSite =
	/sur place|sur les lieux|en personne|au bureau|dans (?:la|une|le) (?:meme )?(?:salle|local)|in person|on site|on-site|in the (?:same )?(?:room|office)/;

/** Where the team works, without exception, and the other way elsewhere. */
const elsewhere: Check = function* (context) {
	const { equipe } = context.value;
	const rule = absolutesIn(equipe?.environnement ?? '').find(
		({ clause }) => remote.test(clause) !== onSite.test(clause),
	);
	if (!rule) return;
	const never = rule.kind === 'never';
	const away = remote.test(rule.clause) === never ? remote : onSite;
	const opposed: readonly Saying[] = sentencesThat(
		away,
		sayings(
			context,
			'equipe.autonomie',
			'gouvernance.methode',
			'competences.plan',
			'competences.activites.forme',
			'contraintes',
		),
	).filter(({ text }) => absolutesIn(text).every(({ kind }) => kind !== 'never') && numbersIn(text).length < 3);
	const [first] = opposed;
	if (first) yield* contradiction(context, [equipe, 'environnement'], opposed, { args: [rule.quote, first.text] });
};

/** By code. */
export const contradictions: Readonly<Record<string, Check>> = {
	'equipe.diversite_roles/taille_dite': sizeToldOtherwise,
	'equipe.diversite_roles/fournisseur': vendorDenied,
	'equipe.environnement/lieu_contredit': elsewhere,
	'equipe.autonomie/contredite': once(decidedTwice),
	'equipe.autonomie/deux_seuils': twoLimits,
};
