/** When the privacy impact assessment is made, and whether it is finished. */
// cspell:disable: the beginnings of words, without accents
import {
	addMonths,
	type Charter,
	type CharterValue,
	type Check,
	placeOf,
	plainOf,
	sentencesOf,
} from '../../server/engine/index';
import { openingsOf } from '../shared/openings';

/** An assessment is revised once the service has been in use for this long, in months. */
const revisedAfter = 12;

/** That there was one before: this one is its next revision. */
const again =
	/\brevis|\brevu|\bmis(?:e|es)? a jour|\bversion\b|\bpremiere\b|\bprecedent|\bnouvelle\b|\bdeuxieme|\bseconde?\b|\binitiale?\b|\brefai|\brepris|\brevi(?:ew|s)|\bupdat|\bfirst\b|\bprevious|\bearlier\b|\bsecond\b|\bagain\b|\bdepuis\b|\bsince\b|\bajout|\badd(?:s|ed|ition)|\bchange/;

/** The day on which the first version opened, where that is past and something personal is gathered. */
function openedOn(value: CharterValue, today: string): string | undefined {
	const [first] = openingsOf(value);
	const personal = (value.renseignements ?? []).some(({ personnel }) => personnel === true);
	return personal && first !== undefined && first < today ? first : undefined;
}

/** An assessment that comes once the first version is open. In exploitation, a late date may be that of its last revision. */
const assessedAfterOpening: Check = function* ({ charter, value, phase, type, today }) {
	const efvp = value.securite?.efvp;
	const pmv = value.solution?.pmv;
	const unfinished = efvp?.etat === 'planifiee' || efvp?.etat === 'en_cours';
	// What was planned for a day past is told of by its state.
	const overdue = efvp?.etat === 'planifiee' && efvp.date !== undefined && efvp.date < today;
	const opened = type === 'retrait' || overdue ? undefined : openedOn(value, today);
	if (unfinished && opened !== undefined && !again.test(plainOf(efvp.commentaire ?? '').plain)) {
		const place = placeOf(charter, efvp, 'etat');
		if (place)
			yield { ...place, variant: 'ouvert', args: [opened, efvp.etat ?? ''], related: openingPlace(charter, value) };
		return;
	}
	if (!efvp?.date || !pmv?.date || efvp.date <= pmv.date) return;
	if (phase === 'exploitation' && (efvp.etat === 'planifiee' || efvp.date >= addMonths(pmv.date, revisedAfter))) return;
	const place = placeOf(charter, efvp, 'date');
	if (place) yield { ...place, args: [efvp.date, pmv.date], related: openingPlace(charter, value) };
};

/** Where the day of the first version stands. */
function openingPlace(charter: Charter, value: CharterValue) {
	const opening = placeOf(charter, value.solution?.pmv, 'date');
	return opening ? [opening] : [];
}

/** A part of an assessment. */
const part =
	/\b(?:chapitres?|sections?|parties?|volets?|analyses?|annexes?|pages?|questions?|grilles?|chapters?|parts?|analysis|appendix|appendices)\b/;
const done =
	'(?:ecri\\w*|redig\\w*|evalu\\w*|examin\\w*|analys\\w*|etudi\\w*|trait\\w*|couver\\w*|rempli\\w*|complet\\w*|commenc\\w*|termin\\w*|fai(?:t|te|ts|tes|re)|written|assess\\w*|draft\\w*|filled|cover\\w*|look(?:ed)? (?:at|into)|finish\\w*|start\\w*|done|stud(?:y|ied)|began|begun)\\b';
/** That some of it is still to be done. */
const left = new RegExp(
	`\\b(?:reste(?:nt)?|demeure(?:nt)?) (?:encore )?(?:a|en) [^.;]{0,12}?${done}|\\b(?:pas|jamais) (?:encore )?(?:ete )?(?:[a-z]+ )?${done}|\\b(?:not|yet|still|remains?|never)(?: yet)?(?: to)?(?: be| been)? ${done}|\\b(?:manque(?:nt)?|missing|inacheve\\w*|unfinished|incomplet\\w*|incomplete|en blanc|left blank|are blank|is blank|a venir|to come|to follow)\\b`,
);
/** Something else than the assessment: what it asks for, or its next edition. */
const beyond =
	/\bmesures?\b|\brecommand|\bcorrecti|\brevis|\bmeasures?\b|\brecommend|\bremed|\brevi(?:ew|s)|\bmitigat|\bplan d'action|\baction plan|\bnecessaire|\brequis|\bneeded\b|\brequired\b|\bhors\b|\bexclu|\boutside\b|\bsi\b|\bif\b/;

/** « Rien ne manque », "no section is missing". */
const nothing = /\b(?:rien|aucune?s?|nothing|no|none|toutes)\b/;

/** Whether a comment says that parts of the assessment are still to be written. */
const isUnfinished = (comment: string): boolean =>
	sentencesOf(comment).some(({ quote }) => {
		const { plain } = plainOf(quote);
		return (
			left.test(plain) &&
			!nothing.test(plain) &&
			(part.test(plain) || /\b(?:pas encore|reste(?:nt)? a|not yet|yet to|still to)\b/.test(plain)) &&
			!beyond.test(plain)
		);
	});

/** An assessment whose state is not that of its date, today, or of its own comment. */
const assessmentState: Check = function* ({ charter, value, today }) {
	const efvp = value.securite?.efvp;
	if (!efvp) return;
	const { date: day, etat, commentaire = '' } = efvp;
	const place = placeOf(charter, efvp, 'etat');
	if (!place) return;
	const told = placeOf(charter, efvp, 'commentaire');
	if (told && etat === 'terminee' && isUnfinished(commentaire))
		yield { ...told, variant: 'inachevee', args: [commentaire], related: [place] };
	const variant =
		day === undefined
			? undefined
			: etat === 'terminee' && day > today
				? 'terminee'
				: etat === 'planifiee' && day < today
					? 'planifiee'
					: undefined;
	const date = placeOf(charter, efvp, 'date');
	if (variant) yield { ...place, variant, args: [day ?? ''], related: date ? [date] : [] };
};

/** By code. */
export const assessment: Readonly<Record<string, Check>> = {
	'securite.normes/efvp_apres_ouverture': assessedAfterOpening,
	'securite.normes/efvp_etat': assessmentState,
};
