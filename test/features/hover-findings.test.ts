import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { hover } from '../../server/features/hover/hover';
import { analyse } from '../standard';
import { environment } from '../unit/support/findings';

const head = 'charte: 1\ninitiative:\n  nom: Permis en ligne\n  organisme: Régie des permis\n  phase: realisation\n';

/** The hover at `¦`, its Markdown as text; null where there is none. */
function hovered(marked: string, language: 'fr' | 'en' = 'fr'): string | null {
	const offset = (head + marked).indexOf('¦');
	const text = (head + marked).replace('¦', '');
	const env = environment({ language });
	const document = TextDocument.create('file:///charte.yaml', 'charte', 1, text);
	const found = hover(document, { analysis: analyse(text, env), env, practiceLink: undefined }, offset);
	if (!found) return null;
	assert.ok(typeof found.contents === 'object' && 'value' in found.contents);
	return found.contents.value;
}

const late =
	'solution:\n  pmv:\n    date: 2026-05-01\nindicateurs:\n  - nom: Délai\n    cible: 5\n    base: 9\n    debut: 2026-¦06-01\n';

describe('hovers over a finding', () => {
	it('say what it means, how to satisfy it and what it rests on', () => {
		const text = hovered(late);
		assert.match(text ?? '', /\*\*Signalement\*\* `performance\.indicateurs\/debut_tardif`/);
		assert.match(text ?? '', /Pour y répondre\*\u00a0: Avancez/);
		assert.match(
			text ?? '',
			/Appui\*\u00a0: \*Standard des pratiques numériques \(version bêta\)\*, pratique 18, action 18\.1/,
		);
		assert.match(
			hovered(late, 'en') ?? '',
			/\*\*Finding\*\*[\s\S]*To satisfy it\*: Bring `debut` forward[\s\S]*Rests on\*: \*Standard/,
		);
	});
	it('are not there where the check has nothing to say', () => {
		assert.doesNotMatch(hovered(late.replace('06-01', '04-01')) ?? '', /Constat/);
		assert.doesNotMatch(
			hovered(late.replace('debut: 2026-¦06', 'debut: 2026-06').replace('nom: Délai', 'nom: Dé¦lai')) ?? '',
			/Constat/,
		);
	});
	it('call our judgement ours', () => {
		const text = hovered('indicateurs:\n  - nom: Dé¦lai\n    cible: 5\n');
		assert.match(text ?? '', /`performance\.indicateurs\/sans_base`[\s\S]*Appui\*\u00a0: notre jugement/);
	});
});
