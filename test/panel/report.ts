/** Reports and practices for the panel's tests, built from the practices' own data. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { standardWords } from '../../server/engine/coverage/report';
import { nextReasons } from '../../server/engine/coverage/types';
import type {
	ActionCoverage,
	ActionView,
	Counts,
	CoverageReport,
	EditionId,
	GroupCoverage,
	NextAction,
	NextReason,
	PhaseId,
	PracticeCoverage,
	PracticeState,
	PracticeView,
	Status,
	TextRange,
} from '../../server/protocol';
import { standard } from '../standard';

type Language = 'fr' | 'en';
type Both = Record<Language, string>;
interface RawAction {
	numero: string;
	id: string;
	libelle: Record<EditionId, string | null>;
	traduction: Record<EditionId, string | null>;
	raisons?: { texte: string; points?: string[] }[];
	phase: PhaseId;
	champs: string[];
	quoi: Both;
	exemple: Both;
	etape: Both;
	preuve: Both;
	trace: boolean;
}
interface RawPractice {
	numero: number;
	id: string;
	titre: Both;
	theme: string;
	orientation: string;
	definition: string[];
	resume: Both;
	pourquoi: Both;
	revue: Both;
	actions: RawAction[];
}

const folder = join(process.cwd(), 'practices');
const raw: readonly RawPractice[] = readdirSync(folder)
	.filter((name) => /^\d\d-/.test(name))
	.sort()
	.map((name) => parse(readFileSync(join(folder, name, 'practice.yaml'), 'utf8')) as RawPractice);

const themeTitles: Record<string, Both> = {
	experience_agreable: { fr: 'Expérience utilisateur agréable', en: 'A pleasant user experience' },
	simplicite_pour_tous: { fr: 'Simplicité pour toutes et tous', en: 'Simplicity for everyone' },
	valeur_securitaire: { fr: 'Valeur rapide livrée de façon sécuritaire', en: 'Fast value, delivered securely' },
	mobilisation: { fr: 'Mobilisation de l’équipe', en: 'An engaged team' },
	conception_moderne: { fr: 'Conception moderne et responsable', en: 'Modern, responsible design' },
	performance_transparence: { fr: 'Performance mesurée et transparence', en: 'Measured performance and transparency' },
};

const phases: readonly PhaseId[] = ['amorce', 'conception', 'realisation', 'exploitation'];

/** A range of one line, zero-based. */
export function rangeAt(line: number, from = 2, to = 20): TextRange {
	return { start: { line, character: from }, end: { line, character: to } };
}

/** What a test wants of the report, beside its defaults. */
export interface ReportOptions {
	readonly language?: Language;
	readonly edition?: EditionId;
	readonly phase?: PhaseId | null;
	readonly version?: number;
	readonly current?: boolean;
	readonly name?: string;
	readonly organisation?: string;
	/** Changes some actions by id. */
	readonly actions?: Readonly<Record<string, Partial<ActionCoverage>>>;
	/** An initiative on which nothing is declared nor detected. */
	readonly blank?: boolean;
}

/** A varied mix of statuses, the same at each call. */
const mix: readonly Partial<ActionCoverage>[] = [
	{ status: 'en_place', indication: 'present' },
	{ status: 'partielle', indication: 'partial' },
	{ status: 'a_evaluer', indication: 'present' },
	{ status: 'planifiee', indication: 'absent', dueDate: '2027-01-31', responsible: 'Équipe Permis' },
	{ status: 'en_place', indication: 'present' },
	{ status: 'a_evaluer', indication: 'absent' },
	{ status: 'en_place', indication: 'partial', stale: true },
	{ status: 'en_place', countedStatus: 'partielle', indication: 'present', broken: true },
	{ status: 'non_retenue', indication: 'absent', justification: 'Le service remplace un formulaire déjà mesuré.' },
	{ status: 'planifiee', indication: 'partial', dueDate: '2026-06-30', responsible: 'Bureau de projet', late: true },
	{ status: 'en_place', indication: 'present' },
	{ status: 'sans_objet', indication: 'absent', justification: 'Aucun appareil mobile n’est visé par le service.' },
	{ status: 'en_place', indication: 'present' },
];

function actionOf(
	action: RawAction,
	index: number,
	edition: EditionId,
	phase: PhaseId | null,
	options: ReportOptions,
): ActionCoverage {
	const language = options.language ?? 'fr';
	const mixed = options.blank ? {} : (mix[index % mix.length] ?? {});
	const status: Status = options.actions?.[action.id]?.status ?? mixed.status ?? 'a_evaluer';
	const merged = { indication: 'absent' as const, ...mixed, ...options.actions?.[action.id] };
	const declared = status !== 'a_evaluer';
	const path = (action.champs[0] ?? 'contexte').replace(/\[.*?\]/g, '');
	const evidence: ActionCoverage['evidence'] =
		status === 'en_place' || status === 'partielle'
			? [
					{ text: path, kind: 'pointer', state: 'resolved', range: rangeAt(200 + index) },
					merged.broken
						? { text: 'docs/bilan-essais.pdf', kind: 'file', state: 'broken', range: rangeAt(201 + index) }
						: {
								text: 'https://exemple.gouv.qc.ca/bilan',
								kind: 'url',
								state: 'notVerified',
								range: rangeAt(201 + index),
							},
				]
			: [];
	return {
		id: action.id,
		number: action.numero,
		wording: action.libelle[edition] ?? '',
		translation: action.traduction[edition] ?? '',
		phase: action.phase,
		expectedNow: phase !== null && phases.indexOf(action.phase) <= phases.indexOf(phase),
		expectedNext: phase !== null && phases.indexOf(action.phase) === phases.indexOf(phase) + 1,
		countedStatus: status,
		answered: declared || merged.indication !== 'absent',
		late: false,
		stale: false,
		broken: false,
		detected: merged.indication === 'absent' ? [] : [{ path, range: rangeAt(20 + index * 3) }],
		evidence,
		...(declared ? { declaration: rangeAt(198 + index) } : {}),
		lacks: [],
		nextStep: action.etape[language],
		canInsert: merged.indication === 'absent',
		...merged,
		status,
	};
}

/** Counts as the panel would receive them, from the actions themselves. */
export function countsOf(actions: readonly ActionCoverage[]): Counts {
	const applicable = actions.filter((action) => action.countedStatus !== 'sans_objet');
	const count = (test: (action: ActionCoverage) => boolean) => applicable.filter(test).length;
	const counted = (status: Status) => count((action) => action.countedStatus === status);
	return {
		applicable: applicable.length,
		answered: count((action) => action.answered),
		declared: count((action) => action.status !== 'a_evaluer'),
		inPlace: counted('en_place'),
		partial: counted('partielle'),
		planned: counted('planifiee'),
		notRetained: counted('non_retenue'),
		notApplicable: actions.length - applicable.length,
		detectedOnly: count((action) => action.status === 'a_evaluer' && action.indication !== 'absent'),
		late: count((action) => action.late),
		stale: count((action) => action.stale),
		expectedNow: count((action) => action.expectedNow),
	};
}

function stateOf(actions: readonly ActionCoverage[]): PracticeState {
	const expected = actions.filter((action) => action.expectedNow);
	if (expected.length === 0) return 'notYetExpected';
	if (expected.some((action) => action.late || action.broken || /^(partielle|planifiee)$/.test(action.countedStatus)))
		return 'gap';
	return expected.some((action) => action.countedStatus === 'a_evaluer') ? 'toAssess' : 'noGap';
}

function groupsOf(
	practices: readonly PracticeCoverage[],
	key: 'theme' | 'orientation',
	title: (id: string) => string,
): GroupCoverage[] {
	return [...new Set(practices.map((practice) => practice[key]))].map((id) => {
		const members = practices.filter((practice) => practice[key] === id);
		return {
			id,
			title: title(id),
			practices: members.map((practice) => practice.id),
			counts: countsOf(members.flatMap((practice) => practice.actions)),
		};
	});
}

const settled = ({ countedStatus, late, broken }: ActionCoverage): boolean =>
	/^(en_place|non_retenue|sans_objet)$/.test(countedStatus) && !late && !broken;

function nextOf(actions: readonly ActionCoverage[]): NextAction[] {
	const reasonOf = (action: ActionCoverage): NextReason => {
		if (action.broken) return 'broken';
		if (action.late) return 'late';
		if (action.countedStatus === 'a_evaluer') return action.indication === 'absent' ? 'undeclared' : 'detected';
		return action.countedStatus === 'partielle' ? 'partial' : 'planned';
	};
	const found = actions
		.filter((action) => action.expectedNow && !settled(action))
		.map((action) => ({ action: action.id, reason: reasonOf(action) }));
	return found.sort((a, b) => nextReasons.indexOf(a.reason) - nextReasons.indexOf(b.reason));
}

/** A report on 18 practices and 53 (beta) or 48 actions, as the server would send it. */
export function reportOf(options: ReportOptions = {}): CoverageReport {
	const language = options.language ?? 'fr';
	const edition = options.edition ?? 'beta';
	const phase = options.phase === undefined ? 'realisation' : options.phase;
	let index = 0;
	const practices = raw.map((practice): PracticeCoverage => {
		const actions = practice.actions
			.filter((action) => action.libelle[edition] !== null)
			.map((action) => actionOf(action, index++, edition, phase, options));
		return {
			id: practice.id,
			number: practice.numero,
			title: practice.titre[language],
			theme: practice.theme,
			orientation: practice.orientation,
			state: stateOf(actions),
			counts: countsOf(actions),
			actions,
			findings: actions
				.filter((action) => action.broken)
				.map((action) => ({
					code: 'declaration/preuve_introuvable',
					severity: 'warning',
					message: 'Corrigez la preuve « docs/bilan-essais.pdf » : ce fichier est introuvable.',
					range: rangeAt(201),
					actions: [action.id],
				})),
		};
	});
	const all = practices.flatMap((practice) => practice.actions);
	const ids = (test: (action: ActionCoverage) => boolean) => all.filter(test).map((action) => action.id);
	return {
		standard: standardWords(standard, language),
		uri: 'file:///chartes/permis.charte.yaml',
		version: options.version ?? 1,
		language,
		today: '2026-11-22',
		people: ['Équipe Permis', 'Bureau de projet', 'Designer'],
		initiative: {
			name: options.name ?? 'Demande de permis en ligne',
			organisation: options.organisation ?? 'Ministère des Exemples',
			...(phase ? { phase } : {}),
		},
		edition,
		current: options.current ?? true,
		counts: countsOf(practices.flatMap((practice) => practice.actions)),
		practicesWithoutGap: practices.filter((practice) => practice.state === 'noGap').length,
		practices,
		themes: groupsOf(practices, 'theme', (id) => themeTitles[id]?.[language] ?? id),
		orientations: groupsOf(practices, 'orientation', (id) => id),
		...(phase && phase !== 'exploitation' ? { nextPhase: phases[phases.indexOf(phase) + 1] as PhaseId } : {}),
		next: {
			now: nextOf(all),
			later: ids((action) => action.expectedNext && !settled(action)),
			late: ids((action) => action.late),
			stale: ids((action) => action.stale),
			broken: ids((action) => action.broken),
		},
	};
}

/** The 18 practices as the server words them. */
export function practiceViews(language: Language, edition: EditionId = 'courante'): PracticeView[] {
	const actionView = (action: RawAction): ActionView => {
		const translation = action.traduction[edition];
		return {
			id: action.id,
			number: action.numero,
			wording: action.libelle[edition] ?? null,
			...(language === 'en' && translation ? { translation } : {}),
			...(action.raisons
				? {
						reasons: {
							words: action.raisons.map(({ texte, points = [] }) => ({ text: texte, points })),
							source: 'Bonnes pratiques numériques gouvernementales (formation)',
						},
					}
				: {}),
			phase: action.phase,
			fields: action.champs,
			todo: action.quoi[language],
			example: action.exemple[language],
			nextStep: action.etape[language],
			evidence: action.preuve[language],
			needsTrace: action.trace,
		};
	};
	return raw.map((practice) => ({
		id: practice.id,
		number: practice.numero,
		title: practice.titre[language],
		officialTitle: practice.titre.fr,
		definition: { words: practice.definition, source: 'Standard des pratiques numériques (version bêta)' },
		theme: themeTitles[practice.theme]?.[language] ?? practice.theme,
		orientation: practice.orientation,
		summary: practice.resume[language],
		why: practice.pourquoi[language],
		review: practice.revue[language],
		actions: practice.actions.map(actionView),
		targets: [{ id: 'satisfaction', title: 'Satisfaction', ambition: 'Ambition 1' }],
	}));
}
