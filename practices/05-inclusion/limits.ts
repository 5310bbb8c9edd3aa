/** What limits people before a service, and what a service does about it. */
import type { CharterValue, CheckContext } from '../../server/engine/index';
import { type Group, mentions, toldOf } from '../shared/citizens';

type Channel = NonNullable<NonNullable<CharterValue['solution']>['canaux']>[number];

/** A limit: how it is told of a group, and what meets it. */
export interface Limit {
	readonly id: 'donnees' | 'appareil' | 'lecture' | 'langue' | 'courriel';
	readonly told: RegExp;
	/** Channels that meet it by themselves. */
	readonly channels: RegExp;
	/** Words of a channel's support, or of what the service does, that meet it. */
	readonly met: RegExp;
	/** What the service must ask for, in its channels, its steps or its words, for the limit to matter; nothing where it always does. */
	readonly asked?: RegExp;
}

export const limits: readonly Limit[] = [
	{
		id: 'donnees',
		told: /forfait sans donnees|sans (?:forfait (?:de )?donnees|donnees (?:mobiles|cellulaires)|forfait\b)|(?:peu|pas) de donnees|donnees (?:limitees|comptees)|no data plan|without (?:a )?data plan|limited data|little data/,
		channels: /^(?:telephone|comptoir|poste)$/,
		met: /hors ligne|sans reseau|sans donnees|texto|\bsms\b|wi-?fi|gratuit|borne|bibliotheque|telephon|offline|text message|kiosk|library|free of data|\bphone/,
	},
	{
		id: 'appareil',
		told: /(?:vieux|vieil|vieille|ancien|ancienne|anciens|vieilles) (?:telephones?|appareils?|cellulaires?|ordinateurs?|tablettes?)|telephone (?:de base|a clapet|a touches)|old (?:phones?|devices?|computers?|tablets?)|older (?:phones?|devices?)|(?:flip|basic|feature) phones?/,
		channels: /^(?:telephone|comptoir|poste)$/,
		met: /vieux|ancien|leger|tous les (?:appareils|navigateurs|telephones)|sans installer|texto|telephon|comptoir|borne|\bold|light|any (?:device|browser|phone)|text message|\bphone|counter/,
	},
	{
		id: 'lecture',
		told: /litteratie|alphabetisation|(?:lit|lisent) (?:peu|mal|difficilement|avec peine)|difficultes? (?:a lire|de lecture|en lecture)|low literacy|limited literacy|reads? (?:little|poorly|with difficulty)|(?:difficulty|trouble) reading/,
		channels: /^(?:telephone|comptoir)$/,
		met: /telephon|voix|vocal|audio|lu a|agent|prepose|accompagn|langage clair|mots simples|image|pictogram|video|phone|voice|read aloud|plain language|clerk|picture|helps?\b/,
	},
	{
		id: 'langue',
		told: /\binterpretes?\b(?! (?:les?|la|des|une?|leurs?|ses|son|sa|ces|cette)\b| l')|\binterpreters?\b|ne parle(?:nt)? (?:ni |pas (?:le )?)francais|do(?:es)? not speak (?:french|english)/,
		channels: /^$/,
		met: /interpret|langue|traduc|traduit|\blsq\b|multiling|bilingu|anglais|language|translat|\basl\b|english/,
	},
	{
		id: 'courriel',
		told: /(?:pas|sans|ni|aucune?) (?:d')?(?:adresses? )?(?:de )?(?:courriel|courriel personnel|adresse electronique)s?\b|n'ont (?:pas|jamais eu) (?:d'adresse |de )courriel|no e-?mail\b|without (?:an )?e-?mail|not have (?:an )?e-?mail/,
		channels: /^(?:telephone|comptoir)$/,
		met: /(?:sans|aucune?|pas d'|no|without) (?:an )?(?:adresse )?(?:courriel|e-?mail)|texto|\bsms\b|message texte|telephon|par la poste|comptoir|facultati|text message|\bphone|by (?:post|mail)\b|counter|optional/,
		asked: /courriel|e-?mail/,
	},
];

/** One language, and no other: « en français seulement », "English only". */
const oneOnly = /\b(?:seulement|uniquement|seule langue|unilingue|only)\b/;

/** What the service says that it does, beside its channels. */
const done = (value: CharterValue): (string | undefined)[] => [
	...(value.solution?.pmv?.fonctionnalites ?? []),
	...(value.portee?.inclus ?? []),
	...(value.besoins ?? []).flatMap(({ regles }) => (regles ?? []).map(({ simplification }) => simplification)),
	value.securite?.effets_usagers,
	value.ethique?.droits,
];

/** A group and a limit of its people that no channel meets. */
export interface Unmet {
	readonly group: Group;
	readonly limit: Limit;
}

/** The limits that the groups tell of and that nothing in the service meets; none where no channel is told of. */
export function unmetLimits({ value }: Pick<CheckContext, 'value'>): Unmet[] {
	const channels: readonly Channel[] = value.solution?.canaux ?? [];
	if (channels.length === 0 || channels.some(({ type }) => !type)) return [];
	const told = (value.usagers?.groupes ?? []).flatMap((group) =>
		limits.filter((limit) => mentions(limit.told, ...toldOf(group))).map((limit) => ({ group, limit })),
	);
	if (told.length === 0) return [];
	const texts = [...channels.map(({ soutien }) => soutien), ...done(value)];
	const steps = (value.parcours ?? []).flatMap(({ etapes }) => etapes ?? []);
	const ways = [...channels.map(({ type }) => type), ...steps.map(({ canal }) => canal)];
	const asks = [...ways, ...texts, ...steps.map(({ nom }) => nom)];
	return told.filter(
		({ limit }) =>
			(!limit.asked || mentions(limit.asked, ...asks)) &&
			!ways.some((way) => limit.channels.test(way ?? ' ')) &&
			!mentions(limit.met, ...(limit.id === 'langue' ? texts.filter((text) => !mentions(oneOnly, text)) : texts)),
	);
}
