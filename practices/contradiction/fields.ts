/** Fields that the words beside them belie. */
import { type Check, type CheckContext, durationsIn, type Hit, placeOf } from '../../server/engine/index';
import { isClosedBeside, isSaidClosed } from '../shared/closing';
import { journeysToCome } from '../shared/journeys';
import { sayings } from '../shared/said';
import { beforehand, inPerson } from '../shared/ways';
import { plainly } from '../shared/words';

const again =
	/\b(?:la personne|le menage|l'usager|le demandeur|la demandeuse|le parent|l'eleve|le client|le citoyen|il|elle|on)[a-z' ]{0,20} (?:televerse|saisit|ressaisit|tape|retape|fournit|joint|envoie|remplit|inscrit|entre)\b|\b(?:televerse|saisi|ressaisi|tape|retape|fourni|joint|rempli|redemande)e?s? (?:[a-z]+ ){0,2}?(?:par (?:la personne|le menage|l'usager|le demandeur|le parent|l'eleve|le client|le citoyen)|a chaque|chaque (?:annee|fois|demande))|\b(?:saisi|inscrit|fourni|tape|televerse|joint)e?s? par (?:le|la|l'|les) ?(?!organisme|ministere|partenaire|registre|agent|prepose|regie|agence|ville|municipalite|ecole|employeur|banque|systeme)[a-z]+|\b(?:typed|entered|uploaded|provided|filled in|re-?entered|asked) (?:again )?(?:by the [a-z]+ )?(?:at each|each|every|again|by the (?:person|user|applicant|household|grower|parent|client|citizen|student))|\b(?:person|user|applicant|household|parent|client|citizen|student) (?:types|enters|uploads|provides|re-?enters|attaches|fills)/;

/** Who acts in an access is whom it is about, and what they do is to hand something in. */
const handsIn =
	/\b(?:l'|le |la |les |the )?(?:usager|citoyen|demandeu|personne|client|parent|resident|conduct|eleve|etudiant|proprietaire|locataire|insulaire|abonne|patient|user|citizen|applicant|person|client|parent|resident|driver|student|owner|tenant|islander|subscriber|patient)[a-z]* (?:[a-z]+ )?(?:numeris|scann?|photograph|televers|saisi|presente|fourni|apporte|joint|retape|types?\b|uploads?\b|brings?\b|provides?\b|shows?\b|hands?\b|attaches)[a-z]*[a-z' ]{0,20}\b(?:a chaque|chaque fois|each|every)\b/;

/** What says of a piece of information that it is of no use. */
const ofNoUse =
	/^(?:(?:information |donnee |renseignement )?(?:non|pas|plus) (?:vraiment |encore )?(?:necessaire|utilise|requis|utile)|n'est (?:pas|plus) (?:[a-z]+ )?(?:necessaire|utilise|requis|utile|demande)|ne sert (?:plus|pas|a rien)|inutile\b|aucune? (?:utilite|necessite|usage)|(?:plus|not|no longer|never) (?:really |actually |any longer )?(?:used|needed|necessary|required|useful)|unused\b|of no use\b|no (?:use|need|purpose)\b)|\b(?:par habitude|out of habit|par tradition|on l'a toujours (?:demande|fait)|we have always asked)\b/;

/** What is taken for given in so many words is told of by the practice. */
const presumed = /\b(?:automatique|acquis|automatic)/;
/** A rule that makes a consent unnecessary, or a consent that is asked for all the same. */
const lawful =
	/\bloi\b|\blaw\b|\bact\b|\barticle\b|\bentente\b|\bmandat\b|explicite|\bexpres|explicit|\bpas\b|\bnon\b|\baucun|\bnot\b|\bno\b|\bnever\b|\bjamais\b|retrait automatique|expire/;

const optional = /\bfacultati|\boptionnel|\bvolontaire|\blibre\b|\boptional|\bvoluntary|\bau choix/;
const compulsory = /\bobligatoire|\bexige|\brequis|\bcompulsory|\bmandatory|\brequired/;

const atOnce =
	/\b(?:detruit|efface|supprime|elimine)e?s? (?:des|aussitot|immediatement|sur-le-champ|a la fin de la session|tout de suite)|\b(?:destroyed|deleted|erased) (?:at once|immediately|right away|as soon as|on the spot)|\b(?:non|pas|jamais) (?:conserve|garde)|\bnot (?:kept|stored|retained)/;
const kept = /\b(?:garde|conserve|archive)e?s?\b|\bkept\b|\bretained\b|\bstored\b/;
const sortedOut =
	/\bsauf|\bpuis\b|\bsi\b|\bsinon|\bseul|\bstatisti|\banonym|\bcopie|\bjournal|\bexcept|\bthen\b|\bif\b|\bunless|\bonly\b|\bcopy|\blog\b|\bafter\b|\bapres\b|\bresultat|\bresult|\bl'autre|\bthe rest/;

const happened =
	/\b(?:est|s'est) (?:deja )?(?:arrive|produit|survenu)[a-z]* (?:\d+|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|plusieurs) fois|\bhas (?:already )?happened (?:\d+|two|three|four|five|six|seven|eight|nine|ten|several|many) times|\b(?:s'est|est|c'est) (?:deja )?(?:produit|arrive|survenu|vu)e?s? (?:deja|deux|trois|plusieurs|en 20|l'an|cette|a )|\bdeja (?:produit|arrive|survenu|constate|depasse|subi|vecu|en retard)|\bdeja [\d ]+\$|\balready (?:happened|occurred|over|late|seen|[\d,]+)|\bhappened (?:twice|three|already|in 20|last|this)|\bchaque (?:annee|hiver|mois|semaine)\b.*\b(?:arrive|produit)|\bhappens? every (?:year|month|week)/;
/** Another place or another time than this service. */
const elsewhere = /ailleurs|autre|voisin|ancien|elsewhere|another|other|neighbour|previous|jamais|never|\bn'|\bnot\b/;

const done =
	/^(?:[a-z']+ ){0,3}?(?:terminee?|signee?|completee?|achevee?|approuvee?|finie?|closed|completed?|signed|finished|approved|done)\b/;
const notDone =
	/\b(?:pas|non|jamais|sera|seront|doit|a (?:terminer|signer|faire|completer)|avant|lorsque|quand|reste|sauf|presque|bientot|en voie|section|chapitre|premiere|partie|not|never|will|must|to be|when|once|before|until|almost|nearly|except|part|first|half|moitie)\b|%/;

/** Whether a comment says of a piece of work that it is over, and not in part or one day. */
const isDone = (comment: string | undefined): boolean => done.test(plainly(comment)) && !notDone.test(plainly(comment));

const offline =
	/\b(?:en personne|au comptoir|au guichet)\b|^(?:appeler|telephoner|attendre (?:l'|un )appel|patienter au telephone)\b|\bsur (?:le )?formulaire (?:papier|en (?:double|trois|deux))|\bformulaire (?:papier|imprime|en (?:double|trois|deux))|\b(?:poster|telecopier|faxer)\b|\bimprimer\b(?! (?:(?:les?|la|des|une?|l'|d'|ses|leurs?|son|sa) ?)?(?:etiquettes?|recus?|preuves?|billets?|codes?|cartes?|plans?|copies?|laissez-passer|permis|attestations?|certificats?|vignettes?)\b)|\bpar (?:la poste|telecopieur|fax|courrier)\b|\ba la main\b|\bnotarie|\bassermente|\bin person\b|\bat the counter\b|^(?:call|phone)\b|\b(?:duplicate|triplicate|paper|printed) (?:form|copy|forms|copies)|\b(?:mail|fax) (?:the|a|an|it|your|their)\b|\bprint (?:the|a|an|it|your|their)\b(?! (?:[a-z]+ )?(?:labels?|receipts?|tickets?|codes?|cards?|plans?|copy|copies|pass(?:es)?|permits?|certificates?|stickers?)\b)|\bby (?:mail|fax)\b|\bby hand\b|\bnotari[sz]ed|\bsworn\b/;
const screenToo =
	/en ligne|site|portail|application|tablette|ecran|courriel|online|website|portal|\bapp\b|tablet|screen|e-?mail|numeris|scan|photo|televers|upload|\bvideo|\bvisio/;

/** The look of somebody else than the government. */
const ownLook =
	/\b(?:couleurs|logo|marque|theme|charte graphique)s?\b[a-z' ]{0,40}(?:choisi|propre|de chaque|du fournisseur|de l'integrateur|de la firme|par chaque|du progiciel)|\b(?:fournisseur|integrateur|vendor|supplier|firm)(?:'s)?\b[a-z' ]{0,15}(?:marque|logo|couleurs|theme|brand|colou?rs)|\b(?:brand|colou?rs|logo|theme)\b[a-z' ]{0,40}(?:chosen|own|of each|of the vendor|by each)/;

const proprietary =
	/proprietaire|proprietary|format (?:ferme|maison)|closed format|in-house format|format interne|\b(?:tenue?s?|gardee?s?|kept) secret|\bformats? [a-z.' ]{0,20}(?:secret|confidentiel)|\bsecret (?:format|protocol|schema)|\b(?:description|schema|documentation|specification|format)s?\b[a-z' ]{0,20}\b(?:non publiee?|non documentee?|jamais publiee?|secrete?|confidentiel(?:le)?|unpublished|undocumented|not published|confidential)/;

interface Belied {
	readonly object: object;
	readonly key: string;
	readonly beside: string;
	readonly variant: string;
	readonly practice: string;
	readonly args: readonly string[];
}

function* ofInformation({ value }: CheckContext): Iterable<Belied> {
	for (const one of value.renseignements ?? []) {
		const known = one.source === 'deja_connu' || one.source === 'partenaire';
		for (const key of ['consentement', 'acces', 'necessite'] as const)
			if (
				known &&
				(again.test(plainly(one[key])) || handsIn.test(plainly(one[key]))) &&
				!/corrig|correct|rectifi|mise a jour|update|\b(?:sans|sinon|a defaut|faute de|without|otherwise|failing)\b/.test(
					plainly(one[key]),
				)
			)
				yield {
					object: one,
					key: 'source',
					beside: key,
					variant: 'connu',
					practice: 'simplicite',
					args: [one[key] ?? '', one.nom ?? ''],
				};
		if (ofNoUse.test(plainly(one.necessite).trim()))
			yield {
				object: one,
				key: 'necessite',
				beside: 'nom',
				variant: 'inutile',
				practice: 'securite',
				args: [one.necessite ?? '', one.nom ?? ''],
			};
		const consent = plainly(one.consentement);
		if (one.personnel === true && presumed.test(consent) && !lawful.test(consent))
			yield {
				object: one,
				key: 'consentement',
				beside: 'nom',
				variant: 'consentement',
				practice: 'securite',
				args: [one.consentement ?? ''],
			};
		if (
			optional.test(consent) &&
			compulsory.test(consent) &&
			!/\bsauf|\bexcept|\bunless|\bdes\b.*\bpour\b|\bpour\b.*\bpour\b|\bfor\b.*\bfor\b/.test(consent)
		)
			yield {
				object: one,
				key: 'consentement',
				beside: 'nom',
				variant: 'deux_consentements',
				practice: 'securite',
				args: [one.consentement ?? ''],
			};
		const keeping = plainly(one.conservation);
		if (
			atOnce.test(keeping) &&
			kept.test(keeping.replace(atOnce, '')) &&
			durationsIn(one.conservation ?? '').length > 0 &&
			!sortedOut.test(keeping.replace(/\bapres\b.*/, ''))
		)
			yield {
				object: one,
				key: 'conservation',
				beside: 'nom',
				variant: 'conservation',
				practice: 'securite',
				args: [one.conservation ?? ''],
			};
	}
}

function* ofOthers({ value, type }: CheckContext): Iterable<Belied> {
	for (const one of value.risques ?? [])
		for (const key of ['enonce', 'reponse'] as const)
			if (one.probabilite === 'faible' && happened.test(plainly(one[key])) && !elsewhere.test(plainly(one[key])))
				yield {
					object: one,
					key: 'probabilite',
					beside: key,
					variant: 'arrive',
					practice: 'performance',
					args: [one[key] ?? ''],
				};
	for (const one of value.solution?.canaux ?? [])
		if (isClosedBeside(one))
			yield {
				object: one,
				key: 'type',
				beside: 'soutien',
				variant: 'ferme',
				practice: 'en_ligne',
				args: [one.soutien ?? '', one.type ?? ''],
			};
	const assessment = value.securite?.efvp;
	if (assessment && isDone(assessment.commentaire) && /^(?:planifiee|en_cours)$/.test(assessment.etat ?? ''))
		yield {
			object: assessment,
			key: 'etat',
			beside: 'commentaire',
			variant: 'etat',
			practice: 'securite',
			args: [assessment.commentaire ?? '', assessment.etat ?? ''],
		};
	if (type === 'retrait') return;
	const identity = value.solution?.identite;
	if (
		identity &&
		/gouv|quebec\.ca|government/.test(plainly(identity.systeme_design)) &&
		ownLook.test(plainly(identity.description)) &&
		!/\bsans\b|\bpas\b|\baucun|\bremplac|\bno\b|\bnot\b|\bwithout|\breplac|\bqu'au (?:bas|pied)|\bonly at the (?:foot|bottom)/.test(
			plainly(identity.description),
		)
	)
		yield {
			object: identity,
			key: 'description',
			beside: 'systeme_design',
			variant: 'identite',
			practice: 'coherence',
			args: [identity.description ?? ''],
		};
	for (const step of journeysToCome(value).flatMap(({ etapes }) => etapes ?? [])) {
		const name = plainly(step.nom);
		// Without a channel, where somebody goes is told of by the practice.
		const online = step.canal ? /^(?:web|mobile|clavardage)$/.test(step.canal) : !inPerson.test(name);
		const itself =
			offline.test(name) &&
			!/\b(?:ou|or) (?:le |la |les |l'|to |be )?(?:faire |have it )?(?:imprim|print)/.test(name) &&
			!screenToo.test(name) &&
			!beforehand.test(name);
		if (step.numerique === true && online && !step.motif && itself)
			yield {
				object: step,
				key: 'numerique',
				beside: 'nom',
				variant: 'numerique',
				practice: 'bout_en_bout',
				args: [step.nom ?? ''],
			};
	}
}

/** A field and words beside it that cannot both be true. */
export const fieldBelied: Check = function* (context) {
	const { charter, value } = context;
	for (const { object, key, beside, variant, practice, args } of [...ofInformation(context), ...ofOthers(context)]) {
		const place = placeOf(charter, object, key);
		const related = placeOf(charter, object, beside);
		if (place) yield { ...place, variant, practice, args, ...(related ? { related: [related] } : {}) };
	}
	// A channel that the scope says closed.
	for (const { text, start, end } of sayings(context, 'portee.exclus')) {
		const channel = (value.solution?.canaux ?? []).find((one) => isSaidClosed(one, text));
		const related = channel && placeOf(charter, channel, 'type');
		if (related)
			yield {
				start,
				end,
				variant: 'ferme',
				practice: 'en_ligne',
				args: [text, channel.type ?? ''],
				related: [related],
			};
	}
	const list = value.solution?.standards;
	const node = list && charter.nodeOf(list);
	for (const item of node?.kind === 'list' ? node.items : [])
		if (
			item.kind === 'scalar' &&
			proprietary.test(plainly(item.text)) &&
			!/\bnon proprietaire|\bnon-proprietary|\bnot proprietary|\bsans/.test(plainly(item.text))
		) {
			const hit: Hit = {
				start: item.start,
				end: item.end,
				variant: 'standard',
				practice: 'reutilisation',
				args: [item.text],
			};
			yield hit;
		}
};
