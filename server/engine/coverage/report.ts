import type { Analysis } from '../analyse';
import type { Assessed } from '../assess';
import { titlesNote } from '../catalogue/source';
import { never } from '../catalogue/types';
import { canInsertStart } from '../edits/insert-start';
import type { Environment } from '../env';
import type { Charter } from '../model/charter';
import type { Lack } from '../model/declarations';
import { type Evidence, pointerTo } from '../model/evidence';
import { keepsFromReading } from '../parse/parse';
import type { Span } from '../parse/tree';
import { childOf, textOf } from '../parse/tree';
import { titleOf } from '../schema/titles';
import type { Standard } from '../standard';
import type { Language } from '../texts/text';
import { aboutOf } from './about';
import { count, stateOf } from './count';
import { expectedNext, nextSteps } from './next';
import { peopleOf } from './people';
import { findingsByPractice } from './practice-findings';
import type {
	ActionCoverage,
	CoverageReport,
	EvidenceView,
	GroupCoverage,
	PracticeCoverage,
	StandardWords,
	TextRange,
} from './types';

/** The document that a charter was read from. */
export interface ReportedDocument {
	readonly uri: string;
	readonly version: number;
	/** The line and column of an offset: zero-based, UTF-16 columns. */
	positionAt(offset: number): TextRange['start'];
}

/** All that a view needs of one charter, as plain data. */
export function reportOf(analysis: Analysis, env: Environment, document: ReportedDocument): CoverageReport {
	const { charter, assessment, findings } = analysis;
	const { language, standard } = env;
	const rangeOf = (span: Span): TextRange => ({
		start: document.positionAt(span.start),
		end: document.positionAt(span.end),
	});
	const next = expectedNext(assessment, env);
	const context: Context = { analysis, env, rangeOf, next };
	const byTheirPractice = findingsByPractice(findings, assessment.actions, rangeOf);
	const byPractice = new Map<string, Assessed[]>();
	for (const one of assessment.actions) {
		const known = byPractice.get(one.action.practice);
		if (known) known.push(one);
		else byPractice.set(one.action.practice, [one]);
	}
	const practices = standard.practices.map((practice): PracticeCoverage => {
		const actions = byPractice.get(practice.id) ?? [];
		return {
			id: practice.id,
			number: practice.number,
			title: practice.title[language],
			theme: practice.theme,
			orientation: practice.orientation,
			state: stateOf(actions),
			counts: count(actions),
			actions: actions.map((one) => actionOf(one, context)),
			findings: byTheirPractice.get(practice.id) ?? [],
		};
	});
	const groupsOf = (groups: typeof standard.data.themes): GroupCoverage[] =>
		groups.map((group) => {
			const members = standard.practices.filter((practice) => group.practices.includes(practice.number));
			return {
				id: group.id,
				title: group.title[language],
				practices: members.map((practice) => practice.id),
				counts: count(members.flatMap((practice) => byPractice.get(practice.id) ?? [])),
			};
		});
	const initiative = charter.value.initiative;
	const nextPhase = env.standard.phaseAfter(assessment.phase);
	const current = charter.sound && charter.root !== undefined;
	return {
		uri: document.uri,
		version: document.version,
		language,
		today: env.today,
		initiative: {
			name: initiative?.nom ?? '',
			organisation: initiative?.organisme ?? '',
			...(assessment.phase ? { phase: assessment.phase } : {}),
			...(assessment.type ? { type: assessment.type } : {}),
			...(initiative?.responsable ? { responsible: initiative.responsable } : {}),
		},
		people: peopleOf(charter, assessment.declarations.values()),
		about: aboutOf(charter, env.today),
		edition: assessment.edition,
		standard: standardWords(standard, language),
		...(nextPhase ? { nextPhase } : {}),
		...(current ? {} : { fault: rangeOf(faultOf(charter)) }),
		current,
		counts: count(assessment.actions),
		practicesWithoutGap: practices.filter((practice) => practice.state === 'noGap').length,
		practices,
		themes: groupsOf(standard.data.themes),
		orientations: groupsOf(standard.data.orientations),
		next: nextSteps(assessment, next, env),
	};
}

/** How the standard names its phases and editions, in a language. */
export function standardWords({ data }: Pick<Standard, 'data'>, language: Language): StandardWords {
	return {
		phases: data.phases.map(({ id, name, from, help }) => ({
			id,
			name: name[language],
			from: from[language],
			help: help[language],
		})),
		editions: data.editions.map(({ id, name }) => {
			const note = titlesNote(data, id, language);
			return { id, name: name[language], ...(note ? { titlesNote: note } : {}) };
		}),
	};
}

interface Context {
	readonly analysis: Analysis;
	readonly env: Environment;
	readonly rangeOf: (span: Span) => TextRange;
	/** Ids of the actions that the phase to come will expect. */
	readonly next: ReadonlySet<string>;
}

/** What keeps a charter from being read: a fault in the text, or that there is nothing in it to be read. */
function faultOf({ faults, problems }: Charter): Span {
	const empty = problems.find(({ kind }) => kind === 'vide' || kind === 'racine');
	return faults.find(keepsFromReading) ?? empty ?? faults[0] ?? { start: 0, end: 0 };
}

function actionOf(one: Assessed, { analysis, env, rangeOf, next }: Context): ActionCoverage {
	const { charter, assessment } = analysis;
	const { action, declaration, detection } = one;
	const text = (name: keyof ActionCoverage, key: string) => {
		const written = textOf(declaration && childOf(declaration.node, key));
		return written ? { [name]: written } : {};
	};
	return {
		id: action.id,
		number: action.number,
		wording: action.wording[assessment.edition] ?? '',
		translation: action.translation[assessment.edition] ?? '',
		phase: one.expectedFrom ?? never,
		...(env.standard.ownPhase(action) ? { phaseBySetting: true } : {}),
		expectedNow: one.expectedNow,
		expectedNext: next.has(action.id),
		status: one.status,
		countedStatus: one.counted,
		indication: detection.indication,
		answered: one.answered,
		late: declaration?.late ?? false,
		stale: declaration?.stale ?? false,
		broken: declaration?.broken ?? false,
		detected: detection.places.map(({ path, node }) => {
			const pointer = pointerTo(path, action.needsTrace);
			return { path, pointer, title: titleOf(pointer.split('.'))[env.language], range: rangeOf(node) };
		}),
		evidence: (declaration?.evidence ?? []).map((evidence) => evidenceOf(evidence, rangeOf)),
		...(declaration ? { declaration: rangeOf(declaration.entry.keySpan) } : {}),
		...text('responsible', 'responsable'),
		...(declaration?.dueDate ? { dueDate: declaration.dueDate } : {}),
		...text('justification', 'justification'),
		...text('reason', 'motif'),
		...text('comment', 'commentaire'),
		...text('assessedOn', 'evaluee_le'),
		...text('assessedBy', 'evaluee_par'),
		lacks: (declaration?.lacks ?? []).map((lack) => lacking[lack]),
		nextStep: action.nextStep[env.language],
		canInsert: canInsertStart(charter, one, env.language),
	};
}

const lacking: Readonly<Record<Lack, string>> = {
	sans_preuve: 'preuves',
	sans_motif: 'motif',
	sans_justification: 'justification',
	sans_responsable: 'responsable',
	sans_echeance: 'echeance',
};

function evidenceOf({ text, kind, state, node, targets }: Evidence, rangeOf: (span: Span) => TextRange): EvidenceView {
	const place = state === 'resolved' && kind === 'pointer' ? targets[0] : undefined;
	return {
		text,
		kind,
		state: state === 'empty' || state === 'outside' ? 'broken' : state,
		range: rangeOf(node),
		...(place ? { place: rangeOf(place) } : {}),
	};
}
