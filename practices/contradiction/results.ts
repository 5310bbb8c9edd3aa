/** Results that their own words or numbers belie. */
import {
	type Check,
	type CheckContext,
	clausesOf,
	type Hit,
	percentagesIn,
	placeOf,
	plainOf,
	type Quantity,
	type Share,
	sharesIn,
} from '../../server/engine/index';
import { participantsOf } from '../shared/participants';

/** What concludes that all is well. */
const concludes =
	/\bconfirm|\bpret(?:e|s|es)?\b|\bconcluant|\breussi(?:e|s|te)?\b|\bsucces\b|\bvalide|\bdemontr|\bprouv|\bsatisfai|\bfacile|\bsans probleme|\bready\b|\bsuccess|\bproves?\b|\bproven\b|\bvalidat|\bshows? that it works|\bworks well|\beasy\b|\bsatisf/;
/** What says that it was not so. */
const admits =
	/\bmais\b|\becarte?\b|\binfirm|\bnon\b|\bpas\b|\bechou|\bechec|\ba revoir|\ba reprendre|\bcorrig|\brefait|\bseulement|\bbut\b|\bnot\b|\bfail|\bonly\b|\brejected\b|\bto redo|\bfixed\b|\bcontraire|\bunless|\bmalgre|\bdespite|\bbloqu|\babandonn|\bn'ont\b|\bplus difficile|\bse tromp/;

/** Of what fails, a small share is good. */
const ofFaults =
	/\berreur|\brefus|\breject|\brejet|\bse tromp|\bbloqu|\babandonn|\bechou|\bplainte|\bappel|\bincomplet|\bfail|\berrors?\b|\bcomplain|\bstuck\b|\bdrop/;

/** A hope, and no result. */
const hopes =
	/^(?:[a-z', -]{0,40})?\b(?:devrait|devraient|on s'attend|on espere|nous esperons|esperons|prevu(?:e|s|es)? positif|sera (?:sans doute|surement|probablement)|should (?:be|go|work)|is expected|are expected|we hope|hopefully|will (?:probably|surely|likely))\b/;

/** What most of them did is to refuse, to fail or to give up. */
const failed =
	/\b(?:refus|rejet|echou|abandonn|contest|refused|rejected|failed|gave up|declin|disagreed|not one|nobody|no one|none|personne n|aucune?\b)/;
/** What is then concluded, in so many words. */
const confirmed =
	/\bhypothese (?:est |a ete )?(?:confirmee|validee|verifiee|prouvee)|\b(?:confirme|valide|prouve) l'hypothese|\bhypothesis (?:is |was )?(?:confirmed|validated|proven|holds|true)|\b(?:confirms|validates|proves) the hypothesis|\bessai (?:reussi|concluant)|\btest (?:passed|succeeded)|\bconcluant\b|\bconclusive\b/;
const unaided =
	/\b(?:tou(?:s|tes)|chacune?|all|every(?:one|body)?|les [a-z]+|the [a-z]+)\b[a-z' ]{0,40}\b(?:seule?s|seule?|sans aide|de facon autonome|alone|unaided|without help|by themselves|on their own)\b/;
const helped =
	/\b(?:eu|avaient|ont|a|avait) (?:eu )?besoin d(?:e l)?'aide|\b(?:demande|recu|requis) de l'aide|\b(?:ete )?aidee?s? par|\bavec (?:l'|de l')aide|\bneeded (?:some |our )?help|\basked for help|\bwere helped|\bwith (?:some |the )?help\b|\bhelped by/;
const less = /\bsauf|\bexcept|\bapres\b|\bafter\b|\bpremi|\bfirst\b|\bpuis\b|\bthen\b|\bla deuxieme|\bbut only/;

/** Two shares that are one. */
const areEqual = ([one, other, more]: readonly Quantity[]): boolean =>
	one !== undefined &&
	other !== undefined &&
	more === undefined &&
	one.value === other.value &&
	one.most === other.most;

/** A result, and in the same text what takes it back. */
function clashOf(text: string): readonly [string, string] | undefined {
	const parts = clausesOf(text)
		.flatMap(({ quote }) => quote.split(/, (?=hypoth|essai|test|donc|so\b)/))
		.map((quote) => ({ quote, plain: plainOf(quote).plain }));
	const right = parts.find(({ plain }) => confirmed.test(plain) && !/\b(?:non|pas|not)\b/.test(plain));
	const wrong = parts.find((part) => {
		const [share] = sharesIn(part.quote);
		return part !== right && failed.test(part.plain) && (share === undefined || share.part * 2 > share.whole);
	});
	if (wrong && right) return [wrong.quote, right.quote];
	// « 11 % avec le rappel et 11 % sans lui » : nothing was seen to change.
	const same = parts.find((part) => part !== right && areEqual(percentagesIn(part.quote)));
	if (same && right) return [same.quote, right.quote];
	const alone = parts.find(({ plain }) => unaided.test(plain) && !less.test(plain));
	const aided = parts.find((part) => part !== alone && helped.test(part.plain) && !less.test(part.plain));
	return alone && aided ? [alone.quote, aided.quote] : undefined;
}

interface Told {
	readonly object: object;
	readonly key: string;
	readonly text: string;
	readonly participants: string | number | undefined;
	readonly counted: boolean;
	readonly practice: string;
	/** What was to be shown. */
	readonly hypothesis?: string;
}

function* told({ value }: CheckContext): Iterable<Told> {
	for (const one of value.usagers?.recherche ?? [])
		for (const text of [one.constats].flat().slice(0, 1))
			if (text)
				yield {
					object: one,
					key: 'constats',
					text,
					participants: one.participants,
					counted: one.methode !== 'analyse_donnees',
					practice: 'comprendre',
				};
	for (const one of value.usagers?.essais ?? [])
		if (one.resultat)
			yield {
				object: one,
				key: 'resultat',
				text: one.resultat,
				participants: one.participants,
				counted: !/^(?:charge|accessibilite|autre)$/.test(one.type ?? ''),
				practice: 'experience',
			};
	for (const one of value.echeancier?.experimentations ?? [])
		if (one.resultat)
			yield {
				object: one,
				key: 'resultat',
				text: one.resultat,
				participants: undefined,
				counted: false,
				practice: 'valeur',
				...(one.hypothese ? { hypothesis: one.hypothese } : {}),
			};
}

/** A text that itself says that nothing was done. */
const undone =
	/^(?:a (?:faire|venir|completer|planifier)|aucune?\b|pas encore|non (?:fait|realise)|reporte|annule|n'a pas|none\b|not (?:yet|done)|to (?:do|come|be)|cancelled|postponed|no (?:one|participant)|personne)/;

/** Findings of nobody; a success that most failed; a hope for a result. */
export const resultBelied: Check = function* (context) {
	for (const { object, key, text, participants, counted, practice, hypothesis = '' } of told(context)) {
		const { plain } = plainOf(text);
		const place = placeOf(context.charter, object, key);
		if (!place || undone.test(plain.trim())) continue;
		const nobody = counted && isNone(participants);
		const related = placeOf(context.charter, object, 'participants');
		const hit = (variant: string, args: readonly string[]): Hit => ({ ...place, variant, practice, args });
		if (nobody) {
			yield { ...hit('personne', [text, String(participants)]), ...(related ? { related: [related] } : {}) };
			continue;
		}
		const clash = clashOf(text);
		if (clash) {
			yield hit('verdict', clash);
			continue;
		}
		const shares = sharesIn(text);
		const [share] = shares;
		const [wanted, another] = sharesIn(hypothesis);
		if (share && shares.length === 1 && wanted && !another && falls(share, wanted) && !admits.test(plain)) {
			yield { ...hit('hypothese', [share.quote, wanted.quote]), related: hypothesisOf(context, object) };
			continue;
		}
		if (share && shares.length === 1 && share.whole >= 3 && share.part * 2 <= share.whole - (share.whole > 4 ? 1 : 0)) {
			if (concludes.test(plain) && !admits.test(plain) && !ofFaults.test(plain)) yield hit('peu', [share.quote, text]);
		} else if (hopes.test(plain) && shares.length === 0) yield hit('espoir', [text]);
	}
};

/** Whether a share is far below the one that was to be reached. */
const falls = (share: Share, wanted: Share): boolean => share.part / share.whole < wanted.part / wanted.whole - 0.1;

const hypothesisOf = ({ charter }: CheckContext, object: object) => {
	const place = placeOf(charter, object, 'hypothese');
	return place ? [place] : [];
};

const isNone = (participants: string | number | undefined): boolean =>
	participants !== undefined &&
	(participantsOf(participants) === 0 ||
		/^(?:aucune?s?|personne|zero|none|nobody|no one)\b/.test(plainOf(String(participants)).plain.trim()));
