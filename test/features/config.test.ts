import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { TextEdit } from 'vscode-languageserver-types';
import { completeConfig } from '../../server/features/config/completion';
import { hoverConfig } from '../../server/features/config/hover';
import { standard } from '../standard';

/** A config file with a cursor at `|`. */
function marked(text: string): { document: TextDocument; offset: number } {
	const offset = text.indexOf('|');
	return {
		document: TextDocument.create('file:///x/charte.config.yaml', 'yaml', 1, text.replace('|', '')),
		offset,
	};
}

function proposed(text: string) {
	const { document, offset } = marked(text);
	return completeConfig(document, standard, offset, 'fr');
}

const labels = (text: string) => proposed(text).map(({ label }) => label);

/** The text once what is proposed under a label is taken. */
function accepted(text: string, label: string): string {
	const item = proposed(text).find((one) => one.label === label);
	assert.ok(item, `${label} is proposed`);
	return TextDocument.applyEdits(marked(text).document, [item.textEdit as TextEdit]);
}

describe('completion in charte.config.yaml', () => {
	it('proposes the keys, with what each is', () => {
		for (const text of ['|', 'langue: fr\n|', 'sev|', '# note\n\n|', 'langue: fr\n\n|\nphases: {}\n']) {
			const found = labels(text);
			for (const key of ['severites', 'peremption.jours', 'cibles', 'ignorer', 'seuils.min_en_place'])
				assert.ok(found.includes(key), `${text}: ${key}`);
		}
		for (const { documentation } of proposed('|')) assert.match(JSON.stringify(documentation), /Exemple/);
	});

	it('writes keys with their colon, and with the start of what stands below', () => {
		assert.equal(accepted('per|', 'peremption.jours'), 'peremption.jours: ');
		assert.equal(accepted('per|: 3\n', 'peremption.jours'), 'peremption.jours: 3\n');
		assert.equal(accepted('ign|', 'ignorer'), 'ignorer:\n  - ');
		assert.equal(accepted('severites:\n  |', 'format'), 'severites:\n  format: ');
		assert.equal(accepted('severites: {fo|}', 'formulation'), 'severites: {formulation: }');
	});

	it('proposes what stands under a key, in steps and between brackets', () => {
		assert.deepEqual(labels('peremption:\n  |'), ['jours']);
		assert.deepEqual(labels('seuils:\n  echec_des: erreur\n  |').sort(), [
			'echec_des',
			'min_avec_reponse',
			'min_declarees',
			'min_en_place',
			'min_sans_ecart',
		]);
		assert.ok(labels('severites:\n  |').includes('valeur.pmv'));
		assert.ok(labels('severites: { format: erreur, | }').includes('format/cle_inconnue'));
		assert.deepEqual(labels('cibles:\n  - id: a\n    |'), ['id', 'enonce', 'pratiques']);
	});

	it('proposes values', () => {
		const severities = ['erreur', 'avertissement', 'information', 'conseil', 'aucune'];
		assert.deepEqual(labels('severites:\n  format: |'), severities);
		assert.deepEqual(labels('severites: { format: e| }'), severities);
		assert.deepEqual(labels('attentesFutures: |'), ['true', 'false']);
		assert.deepEqual(labels('formulation:\n  actif: |'), ['true', 'false']);
		assert.deepEqual(labels('langue: |'), ['fr', 'en']);
		assert.ok(labels('phases:\n  donnees: |').includes('jamais'));
		for (const text of ['sections_requises:\n  - |', 'sections_requises:\n- ri|', 'sections_requises: [budget, |]'])
			assert.ok(labels(text).includes('risques'), text);
		assert.equal(accepted('langue: f|', 'fr'), 'langue: fr');
	});

	it('says nothing where nothing fits', () => {
		for (const text of [
			'# |',
			'langue: fr # |',
			'peremption.jours: |',
			'zzz:\n  |',
			'formulation.termes:\n  |',
			'ignorer:\n  - |',
		])
			assert.deepEqual(labels(text), [], text);
	});
});

describe('hovers in charte.config.yaml', () => {
	const told = (text: string) => {
		const { document, offset } = marked(text);
		const found = hoverConfig(document, standard, offset, 'fr');
		return found && [(found.contents as { value: string }).value, document.getText(found.range)];
	};

	it('say what a key and a value mean, on the word', () => {
		assert.deepEqual(told('peremption.jo|urs: 3\n')?.[1], 'peremption.jours');
		assert.match(told('peremption.jo|urs: 3\n')?.[0] ?? '', /jours après lesquels[\s\S]*Par défaut\u00a0: `180`/);
		assert.deepEqual(told('seuils:\n  ech|ec_des: erreur\n')?.[1], 'echec_des');
		assert.match(told('severites:\n  val|eur.pmv: erreur\n')?.[0] ?? '', /^8\.1 /);
		assert.deepEqual(told('severites:\n  valeur.pmv: |aucune\n'), ['N’est pas dit du tout.', 'aucune']);
		assert.match(told('severites: { format: e|rreur }')?.[0] ?? '', /Bloque/);
		assert.match(told('cibles:\n  - enon|ce: x\n')?.[0] ?? '', /en une phrase/);
		for (const text of ['# lan|gue', '|\nlangue: fr', 'zz|z: 1', 'langue: d|e', 'ignorer: [ar|chives]'])
			assert.equal(told(text), null, text);
	});
});
