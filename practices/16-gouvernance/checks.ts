import {
	addKey,
	type Check,
	childOf,
	fold,
	grade,
	isWritten,
	items,
	judged,
	lacking,
	objectWith,
	type PracticeChecks,
	placeOf,
	textOf,
} from '../../server/engine/index';
import { bare } from '../shared/words';
import { contradictions } from './contradictions';
import { vendorInCharge } from './vendor';

/** Those who decide, pay, build or control: named after a place in an organization, or after what it buys. */
const authority =
	/^(?:(?:la |le |les |l'|sous-|vice-)*(?:direction|secretariat|ministere|ministre|sous-ministre|vice-presiden|presiden|cabinet|bureau de projet|bureau de la|dirigeant|comite (?:de gestion|de direction|directeur|de gouvernance|executif|strategique)|conseil d'administration|finances?|tresor|securite|informatique|technologies?|ti\b|ressources|approvisionnement|achats|affaires juridiques|contentieux|verification|audit|architecture|fournisseur|firme|integrateur|consultant|editeur|promoteur|haute direction|executive|management|board|steering|finance|security|it\b|procurement|legal|vendor|supplier|department|ministry|deputy|sponsor))|\b(?:inc|ltee|ltd|llc|corp|senc|s\.e\.n\.c)\b\.?$|groupe conseil|consortium/;

const speaksForUsers =
	/usag|citoy|client|patient|famille|parent|proche|eleve|etudi|enseign|aine|resident|personne|public|population|association|regroupement|organisme communautaire|premiere ligne|prepose|agent|accueil|soutien|service a la|services? aux|centre d'appel|centre d'assistance|syndicat|\bgens\b|justiciable|user|citizen|people|front.?line/;

/** Stakeholders that are all authorities or suppliers, none of whom speaks for those who use or give the service. */
const usersAbsent: Check = function* ({ charter, value: { parties_prenantes: parties = [], usagers } }) {
	if (parties.length < 2) return;
	const groups = (usagers?.groupes ?? [])
		.flatMap(({ nom }) => fold(nom ?? '').split(/[^a-z0-9]+/))
		.filter((word) => word.length >= 5)
		.map(bare);
	const silent = parties.every(({ nom, interet, participation }) => {
		const text = fold(`${nom ?? ''} ${interet ?? ''} ${participation ?? ''}`);
		return authority.test(fold(nom ?? '')) && !speaksForUsers.test(text) && !groups.some((word) => text.includes(word));
	});
	const place = placeOf(charter, charter.value, 'parties_prenantes');
	if (silent && place) yield place;
};

/** A stakeholder of great influence who is asked for nothing. */
const influentialIdle: Check = function* ({ charter, value: { parties_prenantes: parties = [] } }) {
	if (!parties.some((one) => isWritten(charter, one, 'participation'))) return;
	for (const one of parties) {
		const place =
			one.influence === 'eleve' && !isWritten(charter, one, 'participation') ? placeOf(charter, one, 'nom') : undefined;
		if (place) yield { ...place, args: [one.nom ?? ''], fixes: addKey(charter, one, 'participation') };
	}
};

/** Something that comes back within the year, beside whatever else is said: « annuelle au conseil, mensuelle au comité ». */
const rhythm =
	/mensuel|bimensuel|bihebdo|bimestriel|trimestr|semestr|hebdo|quotidien|semaine|\bmois\b|iteration|sprint|livraison|jalon|quinzaine|lundi|mardi|mercredi|jeudi|vendredi|\bjours?\b|month|week|quarter|daily|release|milestone/;

const none =
	/^(?:au besoin|sur demande|selon (?:les? besoins?|les disponibilites|l'avancement|la disponibilite)|ad hoc|variable|irregulier|reguli|frequemment|frequente?$|periodique(?:ment)?\b(?! )|souvent|ponctuel|a l'occasion|occasionnel|de temps (?:en temps|a autre)|en temps (?:opportun|utile|voulu)|au moment opportun|lorsque|quand|des que|si |au fil de l'eau|as needed|as required|when(?:ever)?|if |from time to time|in due course|occasionally|regularly|frequently|periodically|often|on (?:demand|request))/;

const yearly =
	/^(?:annuel|une fois (?:l'an|par an)|chaque annee|tous les ans|par annee|annually|yearly|annual\b|once a year|every year)/;

/** « Au besoin »: no rhythm at all. */
const onDemand: Check = function* ({ charter, value: { communications, budget } }) {
	const told = [
		[communications?.etat_situation, 'principal'],
		[budget?.suivi, 'budget'],
	] as const;
	for (const [object, variant] of told) {
		const text = fold(object?.frequence ?? '');
		const place = none.test(text) && !rhythm.test(text) ? placeOf(charter, object, 'frequence') : undefined;
		if (place) yield { ...place, variant, args: [object?.frequence ?? ''] };
	}
};

/** News once a year, of an initiative that is being made. */
const tooRare: Check = function* ({ charter, phase, value: { communications } }) {
	if (phase === undefined || phase === 'exploitation') return;
	const told = communications?.etat_situation;
	const text = fold(told?.frequence ?? '');
	const place = yearly.test(text) && !rhythm.test(text) ? placeOf(charter, told, 'frequence') : undefined;
	if (place) yield { ...place, args: [told?.frequence ?? ''] };
};

/** Items that together cost more than the whole. */
const aboveTotal: Check = function* ({ charter, value: { budget } }) {
	const total = budget?.total;
	const amounts = (budget?.postes ?? []).map(({ montant }) => montant);
	if (total === undefined || amounts.some((amount) => amount === undefined)) return;
	const sum = amounts.reduce<number>((all, amount) => all + (amount ?? 0), 0);
	const place = placeOf(charter, budget, 'total');
	if (place && sum > total + 0.005) {
		const rounded = Math.round(sum * 100) / 100;
		const changes = () => [{ ...place, newText: String(rounded) }];
		yield { ...place, args: [rounded, total], fixes: [{ name: 'total', args: [String(rounded)], changes }] };
	}
};

export const gouvernance: PracticeChecks = {
	indications: {
		'gouvernance.parties_prenantes': (found) => {
			const list = items(found);
			const untold = list.flatMap((item) => lacking(found.charter, item, ['participation']) ?? []);
			return judged(
				grade(list.length >= 2 && untold.length < list.length, list.length > 0),
				list.length < 2 && { word: 'deux' },
				...(untold.length === list.length ? untold : []),
			);
		},
		// « Au besoin » is no frequency.
		'gouvernance.etat_situation communications.etat_situation': (found) => {
			const regular = found.nodes.some((node) => {
				const text = fold(textOf(childOf(node, 'frequence')));
				return !none.test(text) || rhythm.test(text);
			});
			const judgement = objectWith(['frequence'], ['destinataires', 'support'])(found);
			if (judgement.content !== 'full' || regular) return judgement;
			return judged('some', { node: childOf(found.nodes[0], 'frequence'), word: 'rythme' });
		},
		'gouvernance.etat_situation budget.suivi': objectWith(['frequence', 'publication']),
	},
	checks: {
		'gouvernance.parties_prenantes/sans_usagers': usersAbsent,
		'gouvernance.parties_prenantes/influente_sans_role': influentialIdle,
		'gouvernance.parties_prenantes/fournisseur_porteur': vendorInCharge,
		'gouvernance.etat_situation/au_besoin': onDemand,
		'gouvernance.etat_situation/trop_rare': tooRare,
		'gouvernance.etat_situation/depassement': aboveTotal,
		...contradictions,
	},
};
