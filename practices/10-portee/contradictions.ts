/** When the scope was approved and changed, and what it leaves out: what several places say against each other. */
import {
	type CharterValue,
	type Check,
	datesIn,
	fold,
	plainOf,
	thingOf,
	writtenTexts,
} from '../../server/engine/index';
import { workStart } from '../shared/delivery';
import { once } from '../shared/once';
import { contradiction, type FieldPlace } from '../shared/said';

/** A milestone that is the approval of the scope. */
const scopeApproved =
	/(?:portee|charte).*(?:approuv|approb|adopt|enterin)|(?:approb|approuv|adoption|enterin).*(?:portee|charte)|(?:scope|charter).*approv|approv.*(?:scope|charter)/;

/** An approval of the scope that has another date elsewhere: as a milestone, or by the same body in the same document. */
const twoDates: Check = function* (context) {
	const { portee, echeancier, approbations } = context.value;
	const approval = portee?.approbation;
	if (!approval?.date) return;
	const document = fold(approval.document ?? '');
	const same: readonly (readonly [at: FieldPlace, date: string | undefined])[] = [
		...(echeancier?.jalons ?? [])
			.filter(({ nom }) => scopeApproved.test(plainOf(nom ?? '').plain))
			.map((one) => [[one, 'date'], one.date] as const),
		...(approbations ?? [])
			.filter((one) => document !== '' && fold(one.document ?? '') === document)
			.map((one) => [[one, 'date'], one.date] as const),
	];
	for (const [at, date] of same)
		if (date && date !== approval.date)
			yield* contradiction(context, at, [[approval, 'date']], { args: [date, approval.date] });
};

/** A decision that is told as taken. */
const settled =
	/^(?:[a-z']+ ){0,2}?(?:accepte|approuve|autorise|adopte|enterine|refuse|rejete|retenu|accorde|approved|accepted|authorized|authorised|adopted|refused|rejected|granted|agreed)e?s?\b/;

/** The scope was sent back, changed and then approved: the change came first. */
const leadsToApproval =
	/\b(?:refus|renvoy|retourn|rejet)[a-z]*\b.{0,60}\bportee\b|\bportee\b.{0,60}\b(?:refus|renvoy|retourn|rejet)|\b(?:sent|turned) (?:it|the [a-z]+) (?:back|down)\b|\b(?:puis|ensuite|then|afterwards)\b.{0,40}\b(?:approuv|accept|adopt|approved)|\bavant (?:de l'|l')?approu|\bbefore (?:it was )?approv/;

/** A change of the scope before there was one, or decided before it was asked for. */
const changeTooSoon: Check = function* (context) {
	const { portee } = context.value;
	const { today } = context;
	const approval = portee?.approbation;
	const start = workStart(context.value);
	for (const change of portee?.changements ?? []) {
		if (!change.date) continue;
		// An approval that comes after the work has begun is told of as what it is: the change is not what came too soon.
		const isLate = start !== undefined && approval?.date !== undefined && approval.date > start && change.date >= start;
		if (
			approval?.date &&
			change.date < approval.date &&
			!isLate &&
			!leadsToApproval.test(plainOf(change.decision ?? '').plain)
		)
			yield* contradiction(context, [change, 'date'], [[approval, 'date']], {
				variant: 'avant_approbation',
				args: [change.date, approval.date],
			});
		else if (change.date > today && settled.test(plainOf(change.decision ?? '').plain))
			yield* contradiction(context, [change, 'date'], [[change, 'decision']], {
				variant: 'a_venir',
				args: [change.date, change.decision ?? ''],
			});
		const [decided, another] = datesIn(change.decision ?? '');
		if (decided && !another && decided.bound === 'on' && decided.to < change.date)
			yield* contradiction(context, [change, 'decision'], [[change, 'date']], {
				variant: 'decision',
				args: [decided.quote, change.date],
			});
	}
};

const channelsOf = (value: CharterValue) => value.solution?.canaux ?? [];

/** A channel and nothing more, as what a scope leaves out; `served` tells that it is offered some other way. */
const excluded: Readonly<Record<string, RegExp>> = {
	mobile:
		/^(?:une |l'|la )?(?:application|appli|app) mobiles?(?: native)?$|^(?:an? |the )?(?:native )?mobile app(?:lication)?$/,
	telephone:
		/^(?:le |les |un )?(?:service|soutien|canal|aide|ligne)? ?(?:telephonique|par telephone|au telephone)$|^(?:the )?(?:phone|telephone)(?: (?:channel|support|service|line))?$/,
	comptoir:
		/^(?:le |les |un )?(?:service |canal )?(?:au |en )?(?:comptoirs?|personne)$|^(?:the )?(?:counter|in-person)(?: services?| channel)?$/,
	clavardage: /^(?:le |un )?(?:clavardage|robot conversationnel)$|^(?:the )?(?:live )?chat$/,
	courriel: /^(?:le |les )?(?:service |soutien |canal )?(?:par )?courriels?$|^(?:the )?email(?: support| channel)?$/,
	poste: /^(?:la |les |le )?(?:envois? |depots? |canal )?(?:par )?(?:la )?poste$|^(?:the )?(?:mail|post)(?: channel)?$/,
};
const isLeftOut = (type = '', thing: string): boolean =>
	Object.hasOwn(excluded, type) && excluded[type]?.test(thing) === true;
const onTheWeb = /\bweb\b|\bsite\b|navigateur|adaptat|browser|responsive/;

/** A channel that the solution offers and the scope leaves out. */
const outOfScope: Check = function* (context) {
	const channels = channelsOf(context.value);
	for (const exclusion of writtenTexts(context.charter, context.value.portee?.exclus)) {
		const thing = plainOf(exclusion.text.replace(/\([^)]*\)/g, ' ').trim()).plain.trim();
		const offered = channels.find(({ type }) => isLeftOut(type, thing));
		// A mobile site is no application.
		if (!offered || (offered.type === 'mobile' && onTheWeb.test(plainOf(offered.soutien ?? '').plain))) continue;
		yield* contradiction(context, exclusion, [[offered, 'type']], { args: [exclusion.text, offered.type ?? ''] });
	}
};

/** A milestone, an iteration or an inclusion that is what another says is left out, word for word. */
const excludedYetScheduled: Check = function* (context) {
	const { charter, value } = context;
	const excluded = new Map(writtenTexts(charter, value.portee?.exclus).map((one) => [thingOf(one.text), one]));
	excluded.delete('');
	const scheduled = [...(value.echeancier?.iterations ?? []), ...(value.echeancier?.jalons ?? [])];
	for (const one of scheduled) {
		const exclusion = excluded.get(thingOf(one.nom ?? ''));
		if (exclusion) yield* contradiction(context, [one, 'nom'], [exclusion], { args: [one.nom ?? '', exclusion.text] });
	}
};

/** By code. */
export const contradictions: Readonly<Record<string, Check>> = {
	'portee.approbation/deux_dates': twoDates,
	'portee.respect/changement_premature': changeTooSoon,
	'portee.respect/canal_exclu': outOfScope,
	'portee.respect/exclu_a_l_echeancier': once(excludedYetScheduled),
};
