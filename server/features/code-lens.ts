import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { CodeLens } from 'vscode-languageserver-types';
import {
	type Analysis,
	type Assessed,
	count,
	type Entry,
	entryOf,
	type Language,
	say,
	sayCount,
	stateOf,
	statusWords,
} from '../engine/index';
import { actionTitle } from './completion/docs';
import { actionsBySection, actionsOfPractice, covered, fractions, numbers, stateWord } from './shared/coverage';
import { shortened } from './shared/markdown';
import { hoverTexts } from './texts/hover';
import { lensTexts } from './texts/lens';

/** The client's command that shows the coverage, which every lens runs: the charter's uri, then a practice or an action to show. */
export const coverageCommand = 'charte.afficherCouverture';

/** How many actions a lens names. */
const mostNumbers = 4;

/**
 * What stands above a charter's lines: the figures above `initiative`, what is detected and declared above each section
 * that answers something, how far each practice is above its declarations. While the charter cannot be read whole, the
 * lenses stay where they are, so that no line jumps, without figures.
 */
export function codeLenses(document: TextDocument, analysis: Analysis, language: Language): CodeLens[] {
	const { charter, assessment } = analysis;
	const { root } = charter;
	if (!root) return [];
	const lens = (entry: Entry, title: string, actions: readonly Assessed[], at?: string): CodeLens => ({
		range: { start: document.positionAt(entry.keySpan.start), end: document.positionAt(entry.keySpan.end) },
		command: {
			title: charter.sound ? title : '…',
			tooltip: charter.sound ? tooltip(actions, analysis, language) : say(lensTexts, 'unread', language),
			command: coverageCommand,
			arguments: at === undefined ? [document.uri] : [document.uri, at],
		},
	});
	const answered = actionsBySection(assessment);
	const lenses: CodeLens[] = [];
	const seen = new Set<string>();
	for (const entry of root.entries) {
		// Two sections of one name are a fault, and the figures are of both.
		if (entry.merged || seen.has(entry.key)) continue;
		seen.add(entry.key);
		if (entry.key === 'initiative') lenses.push(lens(entry, totals(analysis, language), []));
		const actions = answered.get(entry.key) ?? [];
		const first = actions.find((one) => one.status === 'a_evaluer') ?? actions[0];
		if (first) lenses.push(lens(entry, detected(actions, language), actions, first.action.id));
	}
	const declarations = entryOf(root, 'pratiques')?.value;
	for (const entry of declarations?.kind === 'map' ? declarations.entries : []) {
		const actions = actionsOfPractice(assessment, entry.key);
		if (entry.merged || actions.length === 0) continue;
		lenses.push(lens(entry, `${covered(actions, language)} · ${stateWord(actions, language)}`, actions, entry.key));
	}
	return lenses;
}

/** « 12 avec réponse, 5 déclarées, 3 en place, sur 48 applicables · 7 pratiques sur 18 sans écart » */
function totals({ assessment, charter }: Analysis, language: Language): string {
	const { practices } = charter.catalogue;
	const without = practices.filter(({ id }) => stateOf(actionsOfPractice(assessment, id)) === 'noGap').length;
	return `${fractions(assessment.actions, language)} · ${sayCount(lensTexts, 'withoutGap', language, without, practices.length)}`;
}

/** « 3 actions détectées (8.1, 14.1, 14.2) · 1 déclarée » */
function detected(actions: readonly Assessed[], language: Language): string {
	const found = sayCount(lensTexts, 'detected', language, actions.length, numbers(actions, mostNumbers));
	return `${found} · ${sayCount(lensTexts, 'declared', language, count(actions).declared)}`;
}

/** Each action with what is known of it; what a click does where there is none. */
function tooltip(actions: readonly Assessed[], { assessment }: Analysis, language: Language): string {
	if (actions.length === 0) return say(lensTexts, 'showCoverage', language);
	return actions
		.map(({ action, detection, declaration, status }) => {
			const title = shortened(actionTitle(action, language, assessment.edition) ?? action.number, 70);
			const found = say(hoverTexts, `detected.${detection.indication}`, language);
			const declared = declaration
				? say(hoverTexts, 'declared', language, statusWords[status][language])
				: say(hoverTexts, 'undeclared', language);
			return `${title} – ${found}, ${declared}`;
		})
		.join('\n');
}
