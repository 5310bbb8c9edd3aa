/** Whether notices reach people by the channels that are told: what these need is asked for, and people have it. */
// cspell:disable: the beginnings of words, without accents
import { type Check, type CheckContext, type Hit, placeOf, plainOf, sentencesOf } from '../../server/engine/index';
import { type Group, toldOf } from '../shared/citizens';
import { journeysToCome } from '../shared/journeys';
import { proseOf } from '../shared/prose';
import type { Saying } from '../shared/said';

/** A means by which a notice comes. */
interface Means {
	/** How a channel is called. */
	readonly channel: RegExp;
	/** What it takes. */
	readonly needs: string;
}

const byText: Means = {
	channel: /\btextos?\b|\bsms\b|messages? textes?|text messages?|^texts?$/,
	needs:
		'(?:numeros? (?:de )?(?:telephone|cellulaire|mobile)|(?:telephone|cellulaire)s?(?! intelligent)|(?:tele|cell)?phones?(?: numbers?)?|mobiles?(?: numbers?)?|cell ?phones?)',
};
const byCall: Means = { channel: /^(?:un )?appels?\b|\btelephone\b|\bphone\b|\bcalls?\b/, needs: byText.needs };
const byEmail: Means = {
	channel: /\bcourriels?\b|\be-?mails?\b/,
	needs:
		'(?:(?:adresses? )?(?:de )?courriels?|adresses? electroniques?|boites? (?:de )?courriels?|e-?mails?(?: address(?:es)?)?)',
};
const all = [byText, byCall, byEmail];

const meansOf = (channel: string): Means | undefined => all.find((one) => one.channel.test(plainOf(channel).plain));

/** A text that says that it is not asked for: « aucun numéro de téléphone n’est demandé ». */
const notAsked = ({ needs }: Means): RegExp =>
	new RegExp(
		`\\b(?:aucune?s?|pas de|pas d'|jamais (?:de |d'|le |l')|no|never (?:an?|the|any)|without (?:an?|any)) (?:autre )?${needs}\\b[^.;]{0,24}?\\b(?:demande|recueilli|garde|conserve|collecte|asked|collected|kept|stored|held|gathered)`,
	);
const inSomeCase =
	/\b(?:obligatoire|exige|facultatif|sauf|si|si elle|optional|mandatory|required|unless|except|if|twice|deux fois|a nouveau|again|avant|before|apres|after)\b/;
/** Where it is told what this service asks of people. */
const where =
	/^(?:initiative\.description|objectifs|portee\.|renseignements\.|securite\.|ethique\.|solution\.(?:canaux|pmv|identite|plateformes)|besoins\.regles\.simplification|contraintes)/;

/** The sentence of the charter that says that what a means needs is not asked for. */
function deniedIn({ charter }: CheckContext, means: Means): Saying | undefined {
	const words = notAsked(means);
	for (const { text, path, start, end } of proseOf(charter)) {
		if (!where.test(path)) continue;
		const said = sentencesOf(text).find(({ quote }) => {
			const { plain } = plainOf(quote);
			return words.test(plain) && !inSomeCase.test(plain);
		});
		if (said) return { text: said.quote, start, end };
	}
	return undefined;
}

/** What is told of a group, where it says that its people do not have what a means needs. */
const lacks = (group: Group, { needs }: Means): string | undefined => {
	const words = new RegExp(
		`(?:\\b(?:sans|ni|aucune?|no|without|neither|nor) (?:une? |an? |any |de |d')?(?:[a-z]+ (?:ni|nor) (?:de |d'|une? |an? )?)?|\\bn'(?:ont|a) (?:pas|ni|jamais eu) (?:de |d'|le )?|\\b(?:do|does|did) not have (?:an? |any )?)${needs}\\b`,
	);
	return toldOf(group).find((text) => text !== undefined && words.test(plainOf(text).plain));
};

/** A notice by a channel for which nothing is asked, or by none that a group has. */
const unreached: Check = function* (context): Iterable<Hit> {
	const { charter, value } = context;
	const groups = (value.usagers?.groupes ?? []).filter(({ nature }) => nature !== 'personnel');
	for (const notice of journeysToCome(value).flatMap(({ promesse }) => promesse?.avis ?? [])) {
		if (typeof notice === 'string') continue;
		const { nom = '', canaux = [] } = notice;
		const place = placeOf(charter, notice, 'canaux');
		if (!place || canaux.length === 0) continue;
		const ways = canaux.map((channel) => ({ channel, means: meansOf(channel) }));
		const denied = ways.flatMap(({ channel, means }) => {
			const said = means && deniedIn(context, means);
			return said ? [{ channel, said }] : [];
		})[0];
		if (denied) {
			const { channel, said } = denied;
			yield {
				...place,
				variant: 'non_demande',
				args: [nom, channel, said.text],
				related: [{ start: said.start, end: said.end }],
			};
			continue;
		}
		const left = groups.flatMap((group) => {
			const told = ways.map(({ means }) => means && lacks(group, means));
			const [first] = told;
			const node = placeOf(charter, group, 'nom');
			return first !== undefined && node && told.every((text) => text !== undefined) ? [{ group, first, node }] : [];
		})[0];
		if (left)
			yield { ...place, variant: 'groupe', args: [nom, left.group.nom ?? '', left.first], related: [left.node] };
	}
};

/** By code. */
export const reached: Readonly<Record<string, Check>> = {
	'experience.parcours/avis_sans_moyen': unreached,
};
