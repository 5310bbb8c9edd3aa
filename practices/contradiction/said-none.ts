/** What a text says that there is none of, or that was never done, where a field of the charter has it; and the reverse. */
// cspell:disable: the beginnings of words, without accents
import {
	type CharterValue,
	type Check,
	type CheckContext,
	clausesOf,
	isPlaceholder,
	isWritten,
	placeOf,
	plainOf,
} from '../../server/engine/index';
import { type Prose, proseOf } from '../shared/prose';

/** A field that has what was denied, and how a message quotes it. */
interface There {
	readonly object: object;
	readonly key: string;
	readonly quote: string;
}

/** Something that a text may say there is none of. */
interface Denied {
	readonly practice: string;
	readonly none: RegExp;
	/** What makes it another matter. */
	readonly unless?: RegExp;
	readonly there: (value: CharterValue, context: CheckContext) => There | undefined;
}

const assessment = '(?:efvp|evaluations? des facteurs relatifs a la vie privee|privacy (?:impact )?assessments?|pia)';

/** The item of the budget that bears such a name. */
const itemOf =
	(words: RegExp) =>
	({ budget }: CharterValue): There | undefined => {
		const item = (budget?.postes ?? []).find(
			({ nom = '', montant = 0 }) => montant > 0 && words.test(plainOf(nom).plain),
		);
		return item && { object: item, key: 'nom', quote: `${item.nom ?? ''} : ${item.montant ?? ''}` };
	};

const denials: readonly Denied[] = [
	{
		practice: 'experience',
		none: /\b(?:aucun|pas de|jamais de|n'envoie (?:pas de|aucun)|sans) rappels?\b|\b(?:no|never any|without|sends? no) reminders?\b/,
		unless:
			/\baujourd'hui\b|\bactuel|\btoday\b|\bcurrent|\b(?:savoir|voir|verifier|apprendre|mesurer) (?:si|combien)|\b(?:whether|see if|find out|how many)\b/,
		there: ({ parcours }, { charter }) => {
			const journey = (parcours ?? []).find(({ rappels = [] }) => [rappels].flat().some((one) => isTold(one, charter)));
			const [quote = ''] = [journey?.rappels ?? []].flat();
			return journey && !/^(?:aucun|none|pas de|no\b)/.test(plainOf(quote).plain)
				? { object: journey, key: 'rappels', quote }
				: undefined;
		},
	},
	{
		practice: 'formation',
		none: /\baucune formation\b|\bpas de formation\b|\b(?:no|nothing on|without any) training\b|\bsans formation\b|\bn(?:'a|e) jamais suivi de (?:cours|formation)/,
		unless:
			/\bpour les (?:citoyens|usagers|gens)|\bfor (?:citizens|users|the public)|\b(?:s'en servir|utiliser|use it|remplir|utilisables?|usable) (?:sans|without)\b|\bavant\b|\bbefore\b|\brisque|\bsi\b|\bif\b/,
		there: (value, { charter }) => {
			const held = (value.competences?.activites ?? []).find(({ nom }) => isTold(nom, charter));
			if (held) return { object: held, key: 'nom', quote: held.nom ?? '' };
			return itemOf(/\bformation|\btraining/)(value);
		},
	},
	{
		practice: 'securite',
		none: new RegExp(
			`\\b(?:commencer|entreprendre|begin|start) (?:l'|une |la |the |an? )?${assessment}|\\b${assessment}\\b.{0,50}\\b(?:pas (?:encore )?(?:commenc|entrepris|faite?)|personne n'a|jamais (?:faite?|commenc)|not (?:yet )?(?:been )?(?:started|begun|done)|never (?:done|started))|\\b(?:aucune|pas d'|no) ?${assessment}`,
		),
		there: ({ securite }, { today }) => {
			const { efvp } = securite ?? {};
			const done = efvp?.etat === 'terminee' && (efvp.date ?? '') <= today;
			return efvp && done
				? { object: efvp, key: 'etat', quote: `efvp : terminee ${efvp.date ?? ''}`.trim() }
				: undefined;
		},
	},
	{
		practice: 'securite',
		none: new RegExp(
			`\\b${assessment}\\b.{0,30}\\b(?:est|a ete|is|was|has been)? ?(?:finie|terminee|achevee|signee|completee|finished|done|complete|completed|signed)\\b`,
		),
		unless: /\b(?:sera|seront|will|avant|before|une fois|once|si|if|pas|not|non)\b/,
		there: ({ securite }, { today }) => {
			const { efvp } = securite ?? {};
			const still = efvp && efvp.etat !== undefined && (efvp.etat !== 'terminee' || (efvp.date ?? '') > today);
			return still
				? { object: efvp, key: 'etat', quote: `efvp : ${efvp.etat ?? ''} ${efvp.date ?? ''}`.trim() }
				: undefined;
		},
	},
	{
		practice: 'simplicite',
		none: /\bjamais (?:ete )?(?:verifie|audite|teste|eprouve|controle)[a-z]*\b.{0,60}\baccessib|\baccessib[a-z]*\b.{0,50}\b(?:jamais|n'a pas ete|never|not been)\b|\bnever (?:been )?(?:audited|checked|tested|reviewed)\b.{0,40}\baccessib/,
		unless: /\bancien|\bold\b|\bactuel|\bcurrent/,
		there: ({ solution }, { charter }) => {
			const { accessibilite } = solution ?? {};
			const { audit } = accessibilite ?? {};
			return accessibilite &&
				isTold(audit, charter) &&
				!/\b(?:prevu|planifi|a venir|planned|sera|will|aucun|none|non)\b/.test(plainOf(audit ?? '').plain)
				? { object: accessibilite, key: 'audit', quote: audit ?? '' }
				: undefined;
		},
	},
	{
		practice: 'gouvernance',
		none: /\baucuns? (?:cout|frais) d'hebergement|\bhebergement\b.{0,30}\b(?:gratuit|offert|sans frais|ne coute rien)|\bno (?:hosting (?:cost|fee)|cost for hosting)|\bhosting\b.{0,30}\b(?:is free|at no cost|free of charge|costs nothing)/,
		there: itemOf(/\bheberg|\bhosting|\bnuage|\bcloud/),
	},
	{
		practice: 'experience',
		none: /\b(?:rien|aucun essai) n'a (?:encore )?(?:ete )?(?:essaye|teste|eprouve|eu lieu)|\baucun essai\b.{0,24}\b(?:encore|a ce jour|jusqu'ici)|\bnothing has been (?:tried|tested)|\bno test (?:has|was)\b|\bnever (?:been )?tried with (?:real )?(?:people|users)|\bpas encore (?:ete )?(?:essaye|teste)e? (?:avec|par|aupres)/,
		unless: /\baccessib|\bcharge\b|\bsecurite|\bload\b|\bsecurity/,
		there: ({ usagers }, { today }) => {
			const test = (usagers?.essais ?? []).find(
				({ date = '9', resultat, type }) => date <= today && resultat !== undefined && type !== 'charge',
			);
			return test && { object: test, key: 'resultat', quote: test.resultat ?? '' };
		},
	},
	{
		practice: 'inclusion',
		none: /\b(?:nul autre|personne d'autre|aucun (?:tiers|proche)|aucune (?:tierce|autre) personne|no ?(?:one|body) (?:else|other than)|no third (?:party|person))\b.{0,60}\b(?:peut|pourra|voit|reserv|agi[rt]|consult|acced|acces|ouvr|li[rt]|demand|can|may|sees?|acts?|access|opens?|reads?|books?|asks?|appl)/,
		unless:
			/\bsauf\b|\bexcept|\bhormis\b|\bnomme|\bchoisi|\bnames?\b|\bchoos|\bdesign|\bmandat|\brepresent|\bunless\b|\bpersonnel\b|\bstaff\b|\bequipe\b|\bteam\b/,
		there: ({ usagers }) => {
			const representation = usagers?.representation;
			if (typeof representation !== 'object') return undefined;
			const [first] = representation.representants ?? [];
			return first !== undefined && !/^(?:aucun|personne|none|nobody)/i.test(first)
				? { object: representation, key: 'representants', quote: first }
				: undefined;
		},
	},
	{
		practice: 'reutilisation',
		none: /\bcode (?!civil|postal|recu|envoye|sent|unique|d'acces|a usage|by |de (?:deontologie|procedure|conduite)).{0,60}\b(?:interdi[a-z]*|ne (?:peut|pourra|sera) (?:pas |jamais )?(?:etre )?(?:partage|diffuse|publie|remis|cede)|propriete exclusive|may not be (?:shared|published|disclosed)|forbids?|forbidden|stays? closed|reste ferme)\b/,
		there: ({ livrables }) => {
			const shared = (livrables ?? [])
				.map(({ partage }) => partage)
				.find((one) => one?.quoi === 'code_source' && one.licence);
			return shared && { object: shared, key: 'licence', quote: `code_source : ${shared.licence ?? ''}` };
		},
	},
	{
		practice: 'equipe',
		none: /\b(?:equipe|team)\b.{0,24}\b(?:une seule personne|one person|a single person)\b|\b(?:une seule personne|one person|a single person) (?:fait tout|compose l'equipe|is the (?:whole )?team|does (?:it all|everything))/,
		there: ({ equipe }) => {
			const roles = equipe?.roles ?? [];
			const sum = roles.reduce((all, { etp = 0 }) => all + etp, 0);
			return equipe && sum >= 2
				? { object: equipe, key: 'roles', quote: `${roles.length} roles, ${Math.round(sum * 10) / 10}` }
				: undefined;
		},
	},
];

const isTold = (text: string | undefined, charter: CheckContext['charter']): boolean =>
	text !== undefined && text.trim() !== '' && !isPlaceholder(text, charter.catalogue);

/** Where the past, others or what was put aside is told of. */
const elsewhere =
	/^(?:contexte|usagers\.|solution\.options|portee\.exclus|echeancier\.experimentations|parties_prenantes|pratiques)/;

/** A text that denies what a field has. */
export const saidNone: Check = function* (context) {
	const { charter, value } = context;
	const texts = proseOf(charter).filter(({ path }) => !elsewhere.test(path));
	for (const { practice, none, unless, there } of denials) {
		const said = firstThat(texts, none, unless);
		const field = said && there(value, context);
		if (!said || !field || !isWritten(charter, field.object, field.key)) continue;
		const place = placeOf(charter, field.object, field.key);
		const { start, end } = said.prose;
		if (place && place.start !== start)
			yield { start, end, practice, args: [said.quote, field.quote], related: [place] };
	}
};

function firstThat(
	texts: readonly Prose[],
	words: RegExp,
	unless?: RegExp,
): { prose: Prose; quote: string } | undefined {
	for (const prose of texts)
		for (const { quote } of clausesOf(prose.text)) {
			const { plain } = plainOf(quote);
			if (words.test(plain) && !unless?.test(plain)) return { prose, quote };
		}
	return undefined;
}
