/** A lone carriage return ends a line, as YAML and LSP have it: what is read, and where it is, is as with line feeds. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { reportOf } from '../../server/engine/index';
import { analyse } from '../standard';
import { environment } from './support/findings';

const texts = ['proche-aidance', 'centre-appels'].map((name) => readFileSync(`samples/${name}.charte.yaml`, 'utf8'));

const found = (text: string) => {
	const analysis = analyse(text, environment());
	const document = TextDocument.create('file:///charte.yaml', 'charte', 1, text);
	const report = reportOf(analysis, environment(), document);
	const findings = analysis.findings.map(({ code, start, end }) => ({
		code,
		start: document.positionAt(start),
		end: document.positionAt(end),
	}));
	return { findings, counts: report.counts, actions: report.practices.map(({ actions }) => actions) };
};

describe('lone carriage returns', () => {
	it('end lines, all of them', () => {
		for (const text of texts) assert.deepEqual(found(text.replace(/\n/g, '\r')), found(text));
	});

	it('end lines among others, also in a faulty text', () => {
		const faulty = `${texts[0]}\nx : [a\n  b: "c\n`;
		const asRead = found(faulty);
		fc.assert(
			fc.property(fc.array(fc.boolean(), { minLength: 50, maxLength: 50 }), (ends) => {
				let line = 0;
				// Before a line feed it would be half of one end.
				assert.deepEqual(found(faulty.replace(/\n(?!\n)/g, () => (ends[line++ % 50] ? '\r' : '\n'))), asRead);
			}),
			{ numRuns: 5 },
		);
	});
});
