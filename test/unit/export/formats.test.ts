import assert from 'node:assert/strict';
import { exportFormats, exportName, isExportFormat } from '../../../views/export/formats';
import { exportTexts } from '../../../views/texts/export';

describe('the formats of the exports', () => {
	it('give a file its name from the charter’s', () => {
		const names = [
			'permis.charte.yaml',
			'permis.charter.yml',
			'charte.yaml',
			'Permis.CHARTE.YAML',
			'notes.yaml',
			'.charte.yaml',
			'sans',
		];
		assert.deepEqual(
			names.map((name) => exportName(name, 'html')),
			[
				'permis.couverture.html',
				'permis.couverture.html',
				'charte.couverture.html',
				'Permis.couverture.html',
				'notes.couverture.html',
				'charte.couverture.html',
				'sans.couverture.html',
			],
		);
		assert.deepEqual(
			Object.values(exportFormats).map(({ extension }) => extension),
			['html', 'md', 'csv', 'csv', 'json', 'svg'],
		);
	});

	it('know their own names alone', () => {
		for (const format of Object.keys(exportFormats)) assert.ok(isExportFormat(format));
		for (const other of ['pdf', '', 'toString', undefined, null, 1, {}]) assert.equal(isExportFormat(other), false);
	});

	it('are each worded, with what they are for', () => {
		for (const format of Object.keys(exportFormats))
			for (const key of [`format.${format}`, `format.${format}.detail`]) assert.ok(key in exportTexts, key);
	});
});
