/** What a journey promises: the time announced, the status shown, the notices and the consent to them. */
import {
	addKey,
	type Charter,
	type Check,
	type CheckContext,
	type Hit,
	placeOf,
	says,
} from '../../server/engine/index';
import { mentions } from '../shared/citizens';
import { isPresumed } from '../shared/consent';
import { journeysToCome } from '../shared/journeys';
import { plainlyPersonal } from '../shared/personal';
import { proseOf } from '../shared/prose';

type Journey = ReturnType<typeof journeysToCome>[number];
type Promised = NonNullable<Journey['promesse']>;

/** A length of time or a day, as a promise tells it. */
const time =
	/\bdelai|\bdates?\b|\bjours?\b|\bsemaines?\b|\bmois\b|\bheures?\b|\bminutes?\b|\bdays?\b|\bweeks?\b|\bmonths?\b|\bhours?\b|\d/;

/** A promise that tells no time: neither as such, nor in what it says of the status. */
const withoutTime: Check = function* ({ charter, value }) {
	for (const { nom = '', promesse } of journeysToCome(value)) {
		if (!promesse || !(says(charter, promesse, 'suivi') || says(charter, promesse, 'avis'))) continue;
		if (says(charter, promesse, 'delai') || mentions(time, promesse.suivi)) continue;
		const place = placeOf(charter, promesse);
		if (place) yield { ...place, args: [nom], fixes: addKey(charter, promesse, 'delai') };
	}
};

/** What lets people see where they stand, wherever it is written. */
const followed =
	/\bsuiv(?:i|is|re|ent|ie)\b|\betat d(?:e|u|es) |\bstatuts?\b|avancement|ou en est|prochaines? etapes?|date (?:estimee|prevue)|\bavis\b|avise|notifi|alerte|accuse de reception|\bstatus\b|\btrack|\bprogress\b|where .{0,20}(?:stand|is at)|next steps?|notice|updates?\b|follow/;

/** A time that is announced, and nothing by which the person sees the request move. */
const withoutStatus: Check = function* ({ charter, value }) {
	for (const { nom = '', promesse, etapes } of journeysToCome(value)) {
		if (!promesse || !says(charter, promesse, 'delai')) continue;
		if (says(charter, promesse, 'suivi') || says(charter, promesse, 'avis')) continue;
		if ((etapes ?? []).some((step) => mentions(followed, step.nom))) continue;
		const place = placeOf(charter, promesse, 'delai');
		if (place) yield { ...place, args: [nom], fixes: addKey(charter, promesse, 'suivi') };
	}
};

/** Somebody who wants to know where a request stands. */
const unseen =
	/(?:savoir|voir|connaitre|suivre|comprendre)[^.;]{0,20} (?:ou en (?:est|sont)|l'(?:etat|avancement) d)|(?:know|see|follow|find out)[^.;]{0,20} where[^.;]{0,40}(?:stand|is at|are at|is up to)|(?:know|see|track|follow) the (?:status|progress) of/;

/** Where a charter says what it will do. */
const planned =
	/^(?:initiative\.description|portee\.|solution\.|parcours\.|objectifs|livrables|echeancier|indicateurs|benefices|communications|besoins\.regles\.simplification|usagers\.(?:essais|retroaction))/;

/** A need to know where a request stands, in a charter of which nothing else speaks of it. */
const statusUnseen: Check = function* ({ charter, value }) {
	// Where no journey is told, there is none to promise anything.
	const journeys = journeysToCome(value);
	if (journeys.length === 0 || journeys.some(({ promesse }) => says(charter, promesse, 'suivi'))) return;
	if (proseOf(charter).some(({ path, text }) => planned.test(path) && mentions(followed, text))) return;
	for (const need of value.besoins ?? []) {
		if (!says(charter, need, 'enonce') || !mentions(unseen, need.enonce)) continue;
		const place = placeOf(charter, need, 'enonce');
		if (place) yield place;
	}
};

/** A notice, by its fields or as a bare text; `owner` is what holds it. */
interface Notice {
	readonly name: string;
	readonly channels: readonly string[];
	readonly fields: object | undefined;
	readonly owner: Promised;
}

/** The notices of the journeys to come that say something. */
function noticesIn({ charter, value }: Pick<CheckContext, 'charter' | 'value'>): readonly Notice[] {
	return journeysToCome(value).flatMap(({ promesse: owner }) =>
		(owner?.avis ?? []).flatMap((one): Notice[] => {
			if (!owner) return [];
			if (typeof one === 'string') return [{ name: one, channels: [], fields: undefined, owner }];
			const { nom = '', canaux = [] } = one;
			return says(charter, one, 'nom') ? [{ name: nom, channels: canaux, fields: one, owner }] : [];
		}),
	);
}

/** Where a notice stands: its name, or the key of the list of a bare text. */
const noticePlace = (charter: Charter, { fields, owner }: Notice) =>
	fields ? placeOf(charter, fields, 'nom') : placeOf(charter, owner, 'avis');

const wanted =
	/consent|accept|accord|choix|chois|demand|desir|souhait|veu(?:t|lent)|abonn|inscri|prefer|agree|opt(?:s|ed)?[- ](?:in|out)|choice|choose|chose|subscri|request|want/;

/** Notices to which nobody agreed: they come unless people say no. */
function* presumedNotices(context: CheckContext): Iterable<Hit> {
	for (const { name, fields } of noticesIn(context)) {
		const { consentement = '' } = (fields ?? {}) as { readonly consentement?: string };
		const place = isPresumed(consentement) ? placeOf(context.charter, fields, 'consentement') : undefined;
		if (place) yield { ...place, variant: 'presume', args: [name, consentement] };
	}
}

/** Notices, of none of which the charter says that the person wants them: told once, on the first. */
const unwantedNotices: Check = function* (context) {
	yield* presumedNotices(context);
	const { charter } = context;
	const notices = noticesIn(context);
	const [first, ...others] = notices;
	const isWanted = ({ name, channels, fields }: Notice) =>
		says(charter, fields, 'consentement') || mentions(wanted, name, ...channels);
	if (!first || notices.some(isWanted)) return;
	const place = noticePlace(charter, first);
	const related = others.slice(0, 10).flatMap((notice) => noticePlace(charter, notice) ?? []);
	if (place) yield { ...place, args: [first.name], related, fixes: addKey(charter, first.fields, 'consentement') };
};

const byMessage = /courriel|texto|\bsms\b|message texte|messagerie|e-?mail|text message/;
const kept = /\b(?:sans|aucune?|jamais|ni|pas|without|no|never|not)\b/;

/** A notice by email or text message that tells what is sensitive by its very name. */
const sensitiveNotice: Check = function* (context) {
	for (const notice of noticesIn(context)) {
		if (!mentions(plainlyPersonal, notice.name) || mentions(kept, notice.name)) continue;
		const channel = notice.channels.find((one) => mentions(byMessage, one));
		const place = channel === undefined ? undefined : noticePlace(context.charter, notice);
		if (place) yield { ...place, args: [notice.name, channel ?? ''] };
	}
};

/** By code. */
export const promise: Readonly<Record<string, Check>> = {
	'experience.parcours/promesse_sans_delai': withoutTime,
	'experience.parcours/promesse_sans_suivi': withoutStatus,
	'experience.parcours/etat_non_montre': statusUnseen,
	'experience.parcours/avis_sans_consentement': unwantedNotices,
	'experience.parcours/avis_sensible': sensitiveNotice,
};
