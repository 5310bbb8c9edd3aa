import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Catalogue } from '../catalogue/catalogue';
import type { Environment } from '../env';
import type { Charter } from '../model/charter';
import type { Span } from '../parse/tree';
import { childOf, textOf } from '../parse/tree';
import type { Assessed, Assessment } from './assess';
import { count, stateOf } from './count';
import type { ActionCoverage, CoverageReport, GroupCoverage, PracticeCoverage, TextRange } from './types';

/** All that a view needs of one charter, as plain data. `document` gives the uri, the version and the positions. */
export function reportOf(
	charter: Charter,
	assessment: Assessment,
	catalogue: Catalogue,
	env: Environment,
	document: TextDocument,
): CoverageReport {
	const { language } = env;
	const rangeOf = (span: Span): TextRange => ({
		start: document.positionAt(span.start),
		end: document.positionAt(span.end),
	});
	const byPractice = new Map<string, Assessed[]>();
	for (const one of assessment.actions) {
		const known = byPractice.get(one.action.practice);
		if (known) known.push(one);
		else byPractice.set(one.action.practice, [one]);
	}
	const practices = catalogue.practices.map((practice): PracticeCoverage => {
		const actions = byPractice.get(practice.id) ?? [];
		return {
			id: practice.id,
			number: practice.number,
			title: practice.title[language],
			theme: practice.theme,
			orientation: practice.orientation,
			state: stateOf(actions),
			counts: count(actions),
			actions: actions.map((one) => actionOf(one, assessment, catalogue, env, rangeOf)),
			findings: [],
		};
	});
	const groupsOf = (groups: typeof catalogue.data.themes): GroupCoverage[] =>
		groups.map((group) => {
			const members = catalogue.practices.filter((practice) => group.practices.includes(practice.number));
			return {
				id: group.id,
				title: group.title[language],
				practices: members.map((practice) => practice.id),
				counts: count(members.flatMap((practice) => byPractice.get(practice.id) ?? [])),
			};
		});
	const initiative = charter.value.initiative;
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
		},
		edition: assessment.edition,
		current: charter.sound,
		counts: count(assessment.actions),
		practicesWithoutGap: practices.filter((practice) => practice.state === 'sans_ecart').length,
		practices,
		themes: groupsOf(catalogue.data.themes),
		orientations: groupsOf(catalogue.data.orientations),
		next: { now: [], later: [], late: [], stale: [], broken: [] },
	};
}

function actionOf(
	one: Assessed,
	assessment: Assessment,
	catalogue: Catalogue,
	env: Environment,
	rangeOf: (span: Span) => TextRange,
): ActionCoverage {
	const { action, declaration, detection } = one;
	const text = (key: string) => textOf(declaration && childOf(declaration.node, key));
	const responsible = text('responsable');
	const justification = text('justification');
	return {
		id: action.id,
		number: action.number,
		wording: action.wording[assessment.edition] ?? '',
		translation: action.translation[assessment.edition] ?? '',
		phase: one.expectedFrom ?? 'jamais',
		...(catalogue.ownPhase(action, env.phases) ? { phaseBySetting: true } : {}),
		expectedNow: one.expectedNow,
		expectedNext: false,
		status: one.status,
		countedStatus: one.counted,
		indication: detection.indication,
		answered: one.answered,
		late: declaration?.late ?? false,
		stale: declaration?.stale ?? false,
		broken: declaration?.broken ?? false,
		detected: detection.places.map(({ path, node }) => ({ path, range: rangeOf(node) })),
		evidence: (declaration?.evidence ?? []).map((evidence) => ({
			text: evidence.text,
			kind: evidence.kind,
			state: evidence.state === 'empty' || evidence.state === 'outside' ? 'broken' : evidence.state,
			range: rangeOf(evidence.node),
		})),
		...(declaration ? { declaration: rangeOf(declaration.entry.keySpan) } : {}),
		...(responsible ? { responsible } : {}),
		...(declaration?.dueDate ? { dueDate: declaration.dueDate } : {}),
		...(justification ? { justification } : {}),
		lacks: [],
		nextStep: action.nextStep[env.language],
		canInsert: false,
	};
}
