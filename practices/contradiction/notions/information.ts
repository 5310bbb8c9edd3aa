/** What becomes of the information about people. */
// cspell:disable: the beginnings of words, without accents
import type { CharterValue } from '../../../server/engine/index';
import { keptWhere } from '../../shared/hosting';
import type { Notion, Valued } from '../notion';
import { denying } from '../words';

type Information = NonNullable<CharterValue['renseignements']>[number];

const informationThat =
	(is: (one: Information) => boolean, key: keyof Information & string) =>
	(value: CharterValue): readonly Valued[] =>
		(value.renseignements ?? []).filter(is).map((one) => ({
			object: one,
			key,
			quote: key === 'personnel' ? `${one.nom ?? ''} (personnel: true)` : String(one[key] ?? ''),
		}));

const isPersonal = ({ personnel }: Information) => personnel === true;
/** What is kept for no time. */
const atOnce =
	/^(?:aucune?|rien|non)\b|non conserve|pas conserve|aussitot|immediat|sur-le-champ|fin de (?:la )?session|^none\b|not (?:kept|stored)|at once|immediately|end of (?:the )?session/i;

export const information: readonly Notion[] = [
	{
		id: 'personnel',
		practice: 'securite',
		plain: true,
		closing: true,
		no: {
			words: denying(
				'(?:renseignements?|donnees?|informations?) (?:personnel(?:le)?s?|nominati(?:f|ve)s?|confidentiel(?:le)?s?)|personal (?:information|data)',
			),
			in: ['declared', 'hosting', 'method'],
		},
		yes: { values: informationThat(isPersonal, 'personnel') },
		unless:
			/transmi|partag|communiqu|vend|expos|perdu|tiers|sans consentement|journal|courriel|hors (?:du|de)|shar|sold|sent|exposed|lost|third|without consent|\blog|email|outside|nouve|\bnew\b|supplementaire|additional|\bautre|other/,
	},
	{
		id: 'conservation',
		practice: 'securite',
		closing: true,
		no: {
			words:
				/\b(?:rien|aucune?) (?:[a-z]+ ){0,3}?(?:n'est|ne sont|ne sera|n'etant) (?:jamais )?(?:conserve|garde|stocke|enregistre)|\bne (?:conserve|garde|stocke|enregistre)[a-z]* (?:rien|aucune?|pas)|\bsans (?:rien )?(?:conserver|garder|stocker)|\b(?:nothing|no (?:[a-z]+ )?(?:data|information|record)) (?:is|are|will be) (?:kept|stored|saved|retained)|\b(?:does|do) not (?:keep|store|retain) (?:any|data|information)/,
			in: ['promises', 'rights', 'declared', 'hosting', 'method'],
		},
		yes: {
			values: informationThat(
				({ conservation }) => conservation !== undefined && conservation.trim() !== '' && !atOnce.test(conservation),
				'conservation',
			),
		},
		unless: new RegExp(
			`${/renseignements? personnels?|personal (?:information|data)|appareil|telephone|\bposte\b|navigateur|hors (?:du|de)|papier|device|phone|browser|outside|paper|apres|after|plus de|more than|longer/.source}|${keptWhere.source}`,
		),
	},
	{
		id: 'anonymat',
		practice: 'securite',
		no: {
			words:
				/\b(?:service|demande|signalement|formulaire|consultation|sondage|plainte|suivi|participation)s? (?:est |sont |reste |restent |sera |entierement |completement )*anonymes?\b|\b(?:anonymement|de facon anonyme|en tout anonymat)\b|\b(?:is|are|stays?|remains?|fully|completely|entirely) anonymous\b|\banonymous(?:ly)? (?:service|reporting|reports?|request)\b|\bsans (?:donner|laisser|dire) (?:son|leur) nom\b|\bwithout giving (?:a|their) name\b/,
			in: ['promises', 'rights', 'rules', 'declared'],
		},
		yes: {
			values: informationThat(
				({ personnel, nom, source, consentement }) =>
					personnel === true &&
					source === 'usager' &&
					consentement === undefined &&
					/^(?:le |la |les )?(?:pr[ée]nom|nom|noms|identit|adresse|num[ée]ro d'assurance|nas\b|t[ée]l[ée]phone|date de naissance|name|full name|identity|home address|address|phone|date of birth|social insurance)/i.test(
						nom ?? '',
					),
				'nom',
			),
		},
		unless: /possib|au choix|peut|statisti|donnees anonymes|\bmay\b|\bcan\b|optional/,
	},
	{
		id: 'consentement',
		practice: 'securite',
		no: {
			words: denying(
				'(?:demander le |demander de )?consentement|consent',
				`consentement (?:non (?:requis|demande|obtenu)|presume|repute|implicite|tacite)|\\b(?:presumed|deemed|implied|implicit) consent|consent (?:is )?(?:presumed|deemed|implied|not (?:asked|required|obtained))`,
			),
			in: ['information', 'declared'],
		},
		yes: {
			sure: true,
			words:
				/\b(?:jamais|rien|aucune?) [a-z' ]{0,60}sans (?:le |son |leur )?(?:consentement|accord)|\bavec (?:le |son |leur )?consentement|consentement (?:explicite|eclaire|libre|ecrit|expres)|\b(?:never|nothing|no) [a-z' ]{0,60}without (?:their |his |her |the person's )?(?:consent|agreement)|\bwith (?:their |explicit |informed )?consent|(?:explicit|informed|express|written) consent/,
			in: ['rights', 'promises'],
		},
		unless: /\bloi\b|\blaw\b|\bact\b|article|entente|mandat/,
	},
	{
		id: 'tiers',
		practice: 'ethique',
		no: {
			words:
				/\b(?:aucune?|rien) [a-z' ]{0,50}(?:n'est|ne sont|ne sera) (?:jamais )?(?:transmis|partage|communique|vendu|divulgue)|\bne (?:sont|seront|sera|transmet|partage|communique)[a-z]* (?:jamais|pas|aucun|rien) ?(?:transmis|partage|communique|vendu|divulgue)?|\b(?:no|nothing) [a-z' ]{0,50}(?:is|are|will be) (?:ever )?(?:shared|sold|passed on|disclosed)|\bnever (?:shared|sold|passed on|disclosed|shares?)/,
			in: ['rights', 'promises', 'declared'],
		},
		yes: {
			words:
				/\b(?:transmi[st]e?s?|partagee?s?|communiquee?s?|vendue?s?|envoyee?s?|cedee?s?) (?:[a-z']+ ){0,2}?(?:a |au |aux |a l'|avec )(?:un |une |des |le |la |les |l'|nos |deux |trois |quatre )?(?:partenaire|tiers|assureur|fournisseur|organisme|ministere|employeur|firme|municipalite|ville|banque|courtier)|\bcopie [a-z' ]{0,40}(?:au fournisseur|a la firme|chez le fournisseur)|\bcopy of [a-z' ]{0,40}to the (?:vendor|supplier|firm)|\b(?:recoit|recoivent) (?:chaque nuit |chaque jour )?(?:les |des |leurs )(?:coordonnees|revenus|renseignements|donnees|adresses|dossiers)|\b(?:receives|gets) (?:each night |daily )?(?:the |their )?(?:contact details|incomes|names|addresses|personal|files)|\b(?:shared|sold|sent|passed on|disclosed) (?:to|with) (?:an? |the |our |two |three |four )?(?:partner|third|insurer|vendor|supplier|agenc|ministr|employer|firm|cit|bank|broker|municipalit)/,
			in: ['information', 'build', 'plan', 'steps'],
		},
		unless: /\bconsent|accord|permission|sans (?:son|leur)|agree|statisti|anonym|agreg|\bdu code\b|the code/,
	},
	{
		id: 'chiffrement',
		practice: 'securite',
		no: {
			words:
				/\bnon chiffre|\ben clair\b|\bsans chiffrement|\bunencrypted\b|\bin (?:clear|plain) text|\bnot encrypted\b/,
			in: ['build', 'hosting', 'information', 'rights', 'declared'],
		},
		yes: {
			words: /\bchiffre(?:e|s|es|ment)?\b|\bencrypt(?:ed|ion)\b/,
			in: ['rights', 'build', 'hosting', 'promises', 'declared'],
		},
		unless: /chiffre d'affaires|chiffres? (?:de|du|des)|langage|\bles chiffres|ces chiffres|mots clairs/,
	},
];
