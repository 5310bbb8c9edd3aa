import { fold } from '../model/fold';
import type { Span } from '../parse/tree';
import type { Check, PracticeChecks } from './check';
import { placeOf, says } from './places';
import { plannedTexts } from './planned';
import { sentence } from './rules';

const automated =
	/intelligence artificielle|decisions? automatis|algorithm|profilage|apprentissage (?:automatique|machine)|artificial intelligence|automated decision|machine learning/;
const recourse = /humain|recours|revis|contest|en appel|human|review|appeal/;

/** A decision left to a machine, while nothing under ethics says who a person can turn to. */
const automatedDecision: Check = function* (context) {
	const rights = fold(context.value.ethique?.droits ?? '');
	if (recourse.test(rights)) return;
	for (const { text, place } of plannedTexts(context)) if (automated.test(fold(text))) yield { ...place, args: [text] };
};

const topics = ['droits', 'developpement_durable', 'empreinte'] as const;

/** The same sentence under two topics of ethics: it would suit any initiative. */
const repeated: Check = function* ({ charter, value: { ethique } }) {
	const seen = new Map<string, Span>();
	for (const topic of topics) {
		const text = fold(ethique?.[topic] ?? '');
		const place = placeOf(charter, ethique, topic);
		if (!place || !says(charter, ethique, topic)) continue;
		const before = seen.get(text);
		if (before) yield { ...place, args: [topic], related: [before] };
		else seen.set(text, place);
	}
};

const paperless = /sans papier|zero papier|dematerialis|paperless|no paper/;

/** « Sans papier », while a step of a journey goes by post. */
const paper: Check = function* ({ charter, value: { ethique, parcours } }) {
	const claim = topics.find((topic) => paperless.test(fold(ethique?.[topic] ?? '')));
	const related = claim && placeOf(charter, ethique, claim);
	if (!related) return;
	for (const step of (parcours ?? []).flatMap(({ etapes }) => etapes ?? [])) {
		const place = step.canal === 'poste' ? placeOf(charter, step, 'canal') : undefined;
		if (place) yield { ...place, args: [step.nom ?? ''], related: [related] };
	}
};

/** A footprint without a figure, and no indicator that gives one. */
const unmeasured: Check = function* ({ charter, value: { ethique, indicateurs } }) {
	const text = ethique?.empreinte ?? '';
	if (!says(charter, ethique, 'empreinte') || /\d/.test(text)) return;
	const words = /empreinte|carbone|ges\b|energ|electri|papier|kwh|poids|octet|carbon|paper|footprint/;
	if ((indicateurs ?? []).some(({ nom, unite }) => words.test(fold(`${nom ?? ''} ${unite ?? ''}`)))) return;
	const place = placeOf(charter, ethique, 'empreinte');
	if (place) yield place;
};

export const ethique: PracticeChecks = {
	indications: {
		'ethique.droits': sentence,
		'ethique.developpement_durable': sentence,
		'ethique.empreinte': sentence,
	},
	checks: {
		'ethique.droits/decision_automatisee': automatedDecision,
		'ethique.droits/repetee': repeated,
		'ethique.developpement_durable/papier': paper,
		'ethique.empreinte/sans_mesure': unmeasured,
	},
};
