import type { TextDocument } from 'vscode-languageserver-textdocument';
import {
	type AnnotatedTextEdit,
	type ChangeAnnotation,
	CodeActionKind,
	type WorkspaceEdit,
} from 'vscode-languageserver-types';
import {
	type Action,
	type Analysis,
	type Catalogue,
	changeOf,
	type EditionId,
	type Language,
	say,
	sayCount,
	type Upgrade,
	type UpgradeChange,
	upgrade,
} from '../../engine/index';
import { numbers } from '../shared/coverage';
import { locate } from '../shared/locate';
import { textEdits } from '../shared/text-edits';
import { actionTexts } from '../texts/actions';
import { editOf, type Offers, type Provider } from './provider';

const kind = `${CodeActionKind.RefactorRewrite}.charte.edition`;

/** A label names this many actions. */
const mostNamed = 6;

/**
 * Taking a charter to the last edition, on `edition`, on `pratiques` and on an action that the last edition lacks: at
 * once, or, where the client can show them first, as changes to be confirmed.
 */
export const upgradeEdition: Provider = {
	kinds: [kind],
	*actions(document, analysis, { language }, range, context): Offers {
		const last = analysis.charter.catalogue.data.editions.at(-1)?.id;
		if (!last || !isOffered(analysis, document.offsetAt(range.start), last)) return;
		const upgraded = upgrade(analysis.charter, last);
		if (!upgraded) return;
		const title = say(
			actionTexts,
			'upgrade',
			language,
			analysis.charter.catalogue.editionName(last, language),
			summary(upgraded, language),
		);
		yield { title, kind, edit: editOf(document, upgraded.changes) };
		// The edition alone is one change, which the action above makes.
		if (context.annotations && upgraded.changes.some(({ about }) => about !== 'edition'))
			yield {
				title: say(actionTexts, 'upgradePreview', language, analysis.charter.catalogue.editionName(last, language)),
				kind,
				edit: toConfirm(document, upgraded, analysis.charter.catalogue, language),
			};
	},
};

function isOffered({ charter, assessment }: Analysis, offset: number, to: EditionId): boolean {
	const { path, on } = locate(charter, offset) ?? {};
	if (!path || assessment.edition === to) return false;
	if (path[0] === 'edition') return true;
	if (path[0] !== 'pratiques' || on !== 'key') return false;
	if (path.length === 1) return true;
	const action = path.length === 3 ? charter.catalogue.action(`${path[1]}.${path[2]}`) : undefined;
	return action !== undefined && changeOf(action, assessment.edition, to) === 'gone';
}

/** « 48 actions : 35 conservées, 13 reformulées, 5 retirées » */
function summary({ standard }: Upgrade, language: Language): string {
	const actions = standard.kept.length + standard.reworded.length + standard.added.length;
	const parts = (['kept', 'reworded', 'added', 'gone'] as const)
		.filter((change) => standard[change].length > 0)
		.map((change) => sayCount(actionTexts, `upgrade.${change}`, language, standard[change].length));
	return sayCount(actionTexts, 'upgrade.summary', language, actions, parts.join(', '));
}

/**
 * The same changes, each under a heading that says what it is about. Editors leave out what is to be confirmed until it
 * is ticked: that is asked of what the edition no longer counts, and, where there is none, of the comments.
 */
function toConfirm(document: TextDocument, upgraded: Upgrade, catalogue: Catalogue, language: Language): WorkspaceEdit {
	const abouts = new Set(upgraded.changes.map(({ about }) => about));
	const confirmed = abouts.has('gone') ? 'gone' : 'reworded';
	const edits = textEdits(document, upgraded.changes).map(
		(edit, index): AnnotatedTextEdit => ({ ...edit, annotationId: upgraded.changes[index]?.about ?? 'edition' }),
	);
	return {
		documentChanges: [{ textDocument: { uri: document.uri, version: document.version }, edits }],
		changeAnnotations: Object.fromEntries(
			[...abouts].map((about) => [
				about,
				{ ...annotation(about, upgraded, catalogue, language), needsConfirmation: about === confirmed },
			]),
		),
	};
}

function annotation(
	about: UpgradeChange['about'],
	upgraded: Upgrade,
	catalogue: Catalogue,
	language: Language,
): ChangeAnnotation {
	const { declared, toReassess } = upgraded;
	const text = (key: keyof typeof actionTexts, ...args: string[]) => say(actionTexts, key, language, ...args);
	const list = (actions: readonly Action[]) =>
		numbers(
			actions.map((action) => ({ action })),
			mostNamed,
		);
	switch (about) {
		case 'edition': {
			const label = text(
				'annotation.edition',
				catalogue.editionName(upgraded.to, language),
				summary(upgraded, language),
			);
			const again = toReassess.length > 0 ? text('annotation.reassess', list(toReassess)) : '';
			const kept = declared.kept.length > 0 ? text('annotation.kept', list(declared.kept)) : '';
			const description = [kept, again].filter((part) => part !== '').join(' ');
			return { label, ...(description === '' ? {} : { description }) };
		}
		case 'reworded':
			return {
				label: text('annotation.reworded', list(declared.reworded)),
				description: text('annotation.reworded.more'),
			};
		case 'gone':
			return {
				label: text('annotation.gone', list(declared.gone)),
				description: text('annotation.gone.more'),
			};
	}
}
