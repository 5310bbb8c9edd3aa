/** Whether those who lose the service were heard, and whether they and their information are said not to exist. */
import {
	amountsIn,
	type Check,
	type CheckContext,
	countsOf,
	fold,
	placeOf,
	says,
	sentencesOf,
} from '../../server/engine/index';
import { activities, mentions, named } from '../shared/citizens';
import { type Saying, sayings, sentencesThat } from '../shared/said';
import { wordsOfName } from '../shared/words';
import { retirement, withWord } from './closing';

/** Nobody who loses the service was met, though it is not said to be left to do. */
export const neverMet: Check = function* (context) {
	const { charter, value, type } = context;
	const groups = (value.usagers?.groupes ?? []).filter((group) => says(charter, group, 'nom'));
	if (type !== retirement || groups.length === 0 || activities(value).length > 0) return;
	// Left to assess, it is asked for with the practice.
	if (context.declared('comprendre.participation') === 'a_evaluer') return;
	const place = placeOf(charter, value.usagers, 'groupes');
	if (place)
		yield {
			...place,
			args: [
				groups
					.map(({ nom }) => nom ?? '')
					.slice(0, 3)
					.join(', '),
			],
		};
};

const believed = /\b(?:estime|croit|pense|suppose|est d'avis|juge|believes?|thinks?|assumes?|feels?)\b/;

/** Research that is what somebody inside believes: nobody took part. */
const hearsay: Check = function* ({ charter, value, type }) {
	if (type !== retirement) return;
	for (const one of value.usagers?.recherche ?? []) {
		if (one.participants !== undefined || !mentions(believed, ...[one.constats ?? []].flat().map(String))) continue;
		const place = placeOf(charter, one, 'constats');
		if (place) yield { ...place, args: [[one.constats ?? ''].flat().join(' ')] };
	}
};

const consulted =
	/(?:ont|a) (?:toutes? |tous )?(?:ete )?(?:consulte|rencontre|entendu|interroge)(?:e?s?)\b|\b(?:was|were|have been) (?:all )?(?:consulted|heard|met|interviewed)\b|siegent|sit on/;

/** Groups that are said to have been consulted, and that no research, test or consultation has. */
const saidConsulted: Check = function* (context) {
	const { charter, value, type } = context;
	const groups = (value.usagers?.groupes ?? []).filter((group) => says(charter, group, 'nom'));
	if (type !== retirement || groups.length === 0 || says(charter, value.usagers, 'consultation')) return;
	const met = new Set(activities(value).flatMap(({ groupes }) => named(charter, groupes).map(fold)));
	const parties = fold((value.parties_prenantes ?? []).map(({ nom }) => nom ?? '').join('\n'));
	const texts = [
		...sayings(context, 'ethique.droits', 'contexte', 'securite.effets_usagers', 'initiative.description'),
		...Object.values(value.pratiques ?? {}).flatMap((practice) =>
			Object.values(practice ?? {}).flatMap((declaration): Saying[] => {
				const place = placeOf(charter, declaration, 'commentaire');
				return place && declaration?.commentaire ? [{ ...place, text: declaration.commentaire }] : [];
			}),
		),
	];
	for (const saying of sentencesThat(consulted, texts)) {
		const plain = fold(saying.text);
		const absent = groups.filter(({ nom = '' }) => {
			const words = wordsOfName(nom).filter((word) => !/^(?:personne|people)$/.test(word));
			return (
				words.some((word) => plain.includes(word)) &&
				!met.has(fold(nom)) &&
				!words.some((word) => parties.includes(word))
			);
		});
		if (absent.length === 0) continue;
		yield {
			start: saying.start,
			end: saying.end,
			args: [saying.text, absent.map(({ nom }) => nom ?? '').join(', ')],
		};
	}
};

const nothingPersonal =
	/(?:aucun|pas de) (?:renseignement|donnee)s?(?: personnel)?|\bno (?:personal )?(?:information|data)\b/;

/** The protection of information set aside because there is none, by a charter that lists some. */
const informationDenied: Check = function* ({ charter, value, type }) {
	if (type !== retirement) return;
	const [first] = (value.renseignements ?? []).filter(({ personnel }) => personnel === true);
	const declaration = value.pratiques?.securite?.normes;
	const { etat, justification } = declaration ?? {};
	if (!first || (etat !== 'sans_objet' && etat !== 'non_retenue')) return;
	if (etat === 'non_retenue' && !mentions(nothingPersonal, justification)) return;
	const place = placeOf(charter, declaration, 'justification');
	const held = placeOf(charter, first, 'nom');
	if (place) yield { ...place, args: [justification ?? '', first.nom ?? ''], related: held ? [held] : [] };
};

const denied =
	/(?:plus|pas|aucun) (?:\w+ ){0,2}?(?:d'|de )?(?:usagers?|utilisateurs?|utilisatrices?|clients?|citoyens?|personne)\b|personne (?:ne l'utilise|ne s'en sert|n'est touche)|\bno (?:more |longer any )?(?:users?|one|citizens?|clients?)\b|nobody (?:uses|is affected)/;
const people =
	/(?:usag|utilis|person|citoy|client|parent|patient|eleve|etudi|famill|abonn|titulair|membre|demand|entrepris|people|users?|custom|famil|student|member|holder|subscrib|applicant|resident)\w*/;

/** A first number of people that the charter counts among those of the service. */
function peopleCounted(context: CheckContext): { saying: Saying; quote: string } | undefined {
	for (const saying of sayings(context, 'contexte', 'initiative.description'))
		for (const sentence of sentencesOf(saying.text)) {
			const [count] = countsOf(sentence.quote, people);
			if (!count || count.value < 2 || amountsIn(sentence.quote).some(({ start }) => start === count.start)) continue;
			return { saying, quote: withWord(sentence.quote, count) };
		}
	const group = (context.value.usagers?.groupes ?? []).find(({ taille }) => Number(taille) > 1);
	const place = group && placeOf(context.charter, group, 'taille');
	return place && { saying: { ...place, text: '' }, quote: `${group.nom ?? ''} (${group.taille ?? ''})` };
}

/** An action set aside because nobody is left, by a charter that counts people. */
const usersDenied: Check = function* (context) {
	const { charter, value, type } = context;
	if (type !== retirement) return;
	for (const practice of Object.values(value.pratiques ?? {}))
		for (const declaration of Object.values(practice ?? {})) {
			const { etat, justification } = declaration ?? {};
			if ((etat !== 'sans_objet' && etat !== 'non_retenue') || !mentions(denied, justification)) continue;
			const counted = peopleCounted(context);
			const place = counted && placeOf(charter, declaration, 'justification');
			if (!place) continue;
			yield { ...place, args: [justification ?? '', counted.quote], related: [counted.saying] };
			return;
		}
};

/** By code. */
export const ofHearing: Readonly<Record<string, Check>> = {
	'inclusion.diversite/retrait_jamais_rencontres': neverMet,
	'inclusion.diversite/retrait_oui_dire': hearsay,
	'inclusion.diversite/retrait_consultes': saidConsulted,
	'declaration/retrait_sans_usagers': usersDenied,
	'declaration/retrait_sans_renseignements': informationDenied,
};
