import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { movedTo } from '../../server/engine/coverage/moved';
import { reportOf } from '../../server/engine/coverage/report';
import { addEvidence } from '../../server/engine/edits/add-evidence';
import { insertStart } from '../../server/engine/edits/insert-start';
import { applyChanges, type TextChange } from '../../server/engine/text/change';
import { analyse, standard } from '../standard';
import { declaring, environment, head } from './support/declaring';
import { spoilt } from './support/spoilt';

const charters = [
	declaring('  valeur: # 8\n    pmv:\n      etat: en_place\n      preuves: [docs/pmv.md, solution.pmv] # deux\n'),
	declaring(
		'  valeur:\n    pmv:\n      preuves:\n        - docs/pmv.md # une\n        - >-\n          docs/\n          autre.md\n',
	).replace(/\n/g, '\r\n'),
	`${head}x-base: &base\n  etat: partielle\npratiques:\n  valeur: { pmv: { <<: *base, preuves: docs/a.md } }\n  simplicite:\n`,
	'{ charte: 1, initiative: { nom: Permis, organisme: Régie, phase: conception }, pratiques: {} }\n',
	'',
];
const report = (text: string) => {
	const analysis = analyse(text, environment());
	const document = TextDocument.create('file:///a', 'charte', 1, text);
	return { analysis, document, report: reportOf(analysis, environment(), document) };
};

/** Every place in some data lies in the document, its end not before its start. */
function within(data: unknown, document: TextDocument): void {
	if (typeof data !== 'object' || data === null) return;
	if ('line' in data && 'character' in data) {
		const place = data as { line: number; character: number };
		assert.deepEqual(document.positionAt(document.offsetAt(place)), { line: place.line, character: place.character });
	}
	for (const inner of Object.values(data)) within(inner, document);
}

const spoiltCharter = spoilt(charters);
const action = fc.constantFrom(...standard.actionsIn('courante'));

describe('the report and its acts, whatever the text', function () {
	this.timeout(120_000);

	it('tells places that lie in the text, also once it has changed', () => {
		fc.assert(
			fc.property(spoiltCharter, spoiltCharter, (text, later) => {
				const made = report(text);
				within(made.report, made.document);
				assert.equal(made.report.fault === undefined, made.report.current);
				const moved = movedTo(made.report, text, later);
				within({ ...moved, fault: undefined }, TextDocument.create('file:///a', 'charte', 2, later));
			}),
			{ numRuns: 100, interruptAfterTimeLimit: 15_000 },
		);
	});

	it('loses no character, and leaves a text that can be read, where it writes', () => {
		const kept = (text: string, changes: readonly TextChange[] | undefined) => {
			if (!changes) return;
			const after = applyChanges(text, changes);
			assert.ok(analyse(after, environment()).charter.sound, after);
			const removed = changes.map(({ start, end }) => text.slice(start, end)).join('');
			const added = changes.map(({ newText }) => newText).join('');
			// What stood there stands there still, at most in brackets or quotes.
			for (const part of removed.split(/["'\\~\s]+|null/i)) assert.ok(added.includes(part), `${removed} → ${added}`);
		};
		fc.assert(
			fc.property(spoiltCharter, action, fc.string({ maxLength: 12 }), (text, one, evidence) => {
				const { charter, assessment } = analyse(text, environment());
				kept(text, addEvidence(charter, assessment, one, evidence));
				const assessed = assessment.actions.find((candidate) => candidate.action.id === one.id);
				if (assessed) kept(text, insertStart(charter, assessed, 'fr'));
			}),
			{ numRuns: 200, interruptAfterTimeLimit: 20_000 },
		);
	});
});
