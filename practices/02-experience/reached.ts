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
	/** That what it takes is not asked for: « aucun numéro de téléphone n’est demandé ». */
	readonly notAsked: RegExp;
	/** That people do not have what it takes. */
	readonly lacking: RegExp;
}

/** A means, by how its channel is called and what it takes. */
const means = (channel: RegExp, needs: string): Means => ({
	channel,
	notAsked: new RegExp(
		`\\b(?:aucune?s?|pas de|pas d'|jamais (?:de |d'|le |l')|no|never (?:an?|the|any)|without (?:an?|any)) (?:autre )?${needs}\\b[^.;]{0,24}?\\b(?:demande|recueilli|collecte|asked|collected|gathered)`,
	),
	lacking: new RegExp(
		`(?:\\b(?:sans|ni|aucune?|no|without|neither|nor) (?:une? |an? |any |de |d')?(?:[a-z]+ (?:ni|nor) (?:de |d'|une? |an? )?)?|\\bn'(?:ont|a) (?:pas|ni|jamais eu) (?:de |d'|le )?|\\bpas (?:de |d')|\\b(?:do|does|did) not have (?:an? |any )?)${needs}\\b`,
	),
});

const number =
	'(?:numeros? (?:de )?(?:telephone|cellulaire|mobile)|(?:telephone|cellulaire)s?(?! intelligent)|(?:tele|cell)?phones?(?: numbers?)?|mobiles?(?: numbers?)?|cell ?phones?)';
/** A call reaches whoever has no cell phone, at home. */
const line = '(?:numeros? (?:de )?telephone|telephones?(?! intelligent)|(?:tele)?phones?(?: numbers?)?)';
const all: readonly Means[] = [
	means(/\btextos?\b|\bsms\b|messages? textes?|text messages?|^texts?$/, number),
	means(/^(?:un )?appels?\b|\btelephone\b|\bphone\b|\bcalls?\b/, line),
	means(
		/\bcourriels?\b|\be-?mails?\b/,
		'(?:(?:adresses? )?(?:de )?courriels?|adresses? electroniques?|boites? (?:de )?courriels?|internet|e-?mails?(?: address(?:es)?)?)',
	),
];

const meansOf = (channel: string): Means | undefined => all.find((one) => one.channel.test(plainOf(channel).plain));

const inSomeCase =
	/\b(?:obligatoire|exige|facultatif|sauf|si|si elle|optional|mandatory|required|unless|except|if|twice|deux fois|a nouveau|again|avant|before|apres|after)\b/;
/** Where it is told what this service asks of people. */
const where =
	/^(?:initiative\.description|objectifs|portee\.|renseignements\.|securite\.|ethique\.|solution\.(?:canaux|pmv|identite|plateformes)|besoins\.regles\.simplification|contraintes)/;

/** The sentence of the charter that says that what a means needs is not asked for, by the means. */
function deniedIn({ charter }: CheckContext): ReadonlyMap<Means, Saying> {
	const denied = new Map<Means, Saying>();
	for (const { text, path, start, end } of proseOf(charter)) {
		if (!where.test(path)) continue;
		for (const { quote } of sentencesOf(text)) {
			const { plain } = plainOf(quote);
			for (const one of all)
				if (!denied.has(one) && one.notAsked.test(plain) && !inSomeCase.test(plain))
					denied.set(one, { text: quote, start, end });
		}
	}
	return denied;
}

/** What is told of a group, where it says that its people do not have what a means needs. */
const lacks = (group: Group, { lacking }: Means): string | undefined =>
	toldOf(group).find((text) => text !== undefined && lacking.test(plainOf(text).plain));

/** A notice by a channel for which nothing is asked, or by none that a group has. A sentence that denies is told of once. */
const unreached: Check = function* (context): Iterable<Hit> {
	const { charter, value } = context;
	const notices = journeysToCome(value).flatMap(({ promesse }) => promesse?.avis ?? []);
	if (notices.length === 0) return;
	const denials = deniedIn(context);
	const without = (value.usagers?.groupes ?? [])
		.filter(({ nature }) => nature !== 'personnel')
		.map((group) => ({ group, told: new Map(all.map((one) => [one, lacks(group, one)])) }))
		.filter(({ told }) => [...told.values()].some((text) => text !== undefined));
	const said = new Set<number>();
	for (const notice of notices) {
		if (typeof notice === 'string') continue;
		const { nom = '', canaux = [] } = notice;
		const place = placeOf(charter, notice, 'canaux');
		const ways = canaux.map((channel) => ({ channel, means: meansOf(channel) }));
		if (!place || ways.length === 0) continue;
		const denied = ways.find((way) => way.means && denials.has(way.means));
		const denial = denied?.means && denials.get(denied.means);
		if (denied && denial) {
			const { text, start, end } = denial;
			if (!said.has(start))
				yield { ...place, variant: 'non_demande', args: [nom, denied.channel, text], related: [{ start, end }] };
			said.add(start);
			continue;
		}
		const left = without.find(({ told }) => ways.every((way) => way.means && told.get(way.means) !== undefined));
		const node = left && placeOf(charter, left.group, 'nom');
		const first = ways[0]?.means && left?.told.get(ways[0].means);
		if (left && node && first !== undefined)
			yield { ...place, variant: 'groupe', args: [nom, left.group.nom ?? '', first], related: [node] };
	}
};

/** By code. */
export const reached: Readonly<Record<string, Check>> = {
	'experience.parcours/avis_sans_moyen': unreached,
};
