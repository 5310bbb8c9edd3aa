import {
	budgetPicture,
	indicatorsPicture,
	journeyPicture,
	pictureWordsIn,
	risksPicture,
	stakeholdersPicture,
	timelinePicture,
} from '../../../views/document/pictures/pictures';
import type {
	BudgetData,
	Indicator,
	JourneyData,
	Picture,
	Risk,
	Stakeholder,
	TimelineData,
} from '../../../views/document/pictures/types';

/** Data as a charter in the middle of its work has them: much is known, some of it is not. */
export const timeline: TimelineData = {
	today: '2026-11-28',
	from: '2025-09-02',
	to: '2027-06-30',
	spans: [
		{ name: 'Reconnaissance', from: '2026-02-02', to: '2026-04-24' },
		{ name: 'Consentement du parent, depuis le téléphone de la personne aidée', from: '2026-04-27', to: '2026-07-17' },
		{ name: 'Répit', from: '2026-10-05', to: '2026-12-18' },
		{ name: 'Rappels', from: '2027-01-11' },
		{ name: 'Bilan' },
	],
	points: [
		{ name: 'Portée approuvée', kind: 'milestone', date: '2026-01-21' },
		{ name: 'Ouverture à toutes les régions', kind: 'milestone', date: '2027-04-12' },
		{ name: 'Module de consentement', kind: 'deliverable', date: '2026-10-02' },
		{ name: 'Guide', kind: 'deliverable', date: 'au printemps' },
	],
};

export const risks: readonly Risk[] = [
	{ statement: 'Un proche prend le contrôle du compte', probability: 'moyen', impact: 'eleve' },
	{ statement: 'Les conjoints âgés n’adoptent pas le service', probability: 'moyen', impact: 'moyen' },
	{ statement: 'Le partenaire change son interface', probability: 'eleve', impact: 'eleve' },
	{ statement: 'Une pénurie de main-d’œuvre', probability: 'faible', impact: 'moyen' },
	{ statement: 'Un retard du composant commun', probability: 'moyen', impact: 'eleve' },
	{ statement: 'Une panne' },
];

export const stakeholders: readonly Stakeholder[] = [
	{
		name: 'Regroupement d’organismes d’aide aux aidants',
		interest: 'Moins de détresse et moins de relances',
		influence: 'moyen',
	},
	{
		name: 'Établissements de santé et de services sociaux',
		interest: 'Des demandes complètes et des absences en baisse',
		influence: 'eleve',
	},
	{ name: 'Médias', influence: 'faible' },
	{ name: 'Municipalités' },
];

export const budget: BudgetData = {
	items: [
		{ name: 'Équipe et essais', amount: 2470000 },
		{ name: 'Hébergement et composants communs', amount: 380000 },
	],
	total: 2950000,
	currency: 'CAD',
};

export const indicators: readonly Indicator[] = [
	{ name: 'Délai de reconnaissance', base: 77, target: 14, unit: 'jours' },
	{ name: 'Demandes sans pièce redemandée', base: '12 %', target: '90 %', unit: '%' },
	{ name: 'Satisfaction', base: 'inconnue', target: 85, unit: '%' },
];

export const journey: JourneyData = {
	name: 'Du diagnostic au premier répit',
	steps: [
		{ name: 'Déclarer son rôle auprès du parent', channel: 'Web', digital: true },
		{ name: 'Obtenir le consentement du parent', channel: 'Mobile', digital: true, irritant: true },
		{ name: 'Évaluer les besoins à domicile', channel: 'Comptoir', digital: false },
		{ name: 'Recevoir la décision et réserver un répit', channel: 'Web', digital: true },
		{ name: 'Faire le bilan' },
	],
};

/** All the pictures of these data, in a language. */
export function samplePictures(language: 'fr' | 'en'): Picture[] {
	const words = pictureWordsIn(language);
	return [
		timelinePicture(timeline, words),
		stakeholdersPicture(stakeholders, words),
		stakeholdersPicture(
			stakeholders.map((one, index) => ({ ...one, interestLevel: index === 2 ? 'faible' : 'eleve' })),
			words,
		),
		risksPicture(risks, words),
		budgetPicture(budget, words),
		indicatorsPicture(indicators, words),
		journeyPicture(journey, words),
	].filter((picture) => picture !== undefined);
}
