import assert from 'node:assert/strict';
import { layouts } from '../unit/support/findings';
import { body, charter, head, hoverAt, over } from './over';

/** A text with its no-break spaces as plain ones: what is looked for is the words. */
const plain = (text: string) => text.replace(/\u00a0/g, ' ');
const has = (text: string, ...parts: readonly (string | RegExp)[]) => {
	for (const part of parts) {
		if (typeof part === 'string') assert.ok(plain(text).includes(part), `« ${part} » in:\n${text}`);
		else assert.match(plain(text), part);
	}
};
const hasNot = (text: string, part: string) => assert.ok(!plain(text).includes(part), `no « ${part} » in:\n${text}`);

describe('hover over a field', () => {
	it('says which actions serve what a service promises, and what the field holds', () => {
		for (const [source, number] of [
			['parcours: [{ nom: Payer, pro$$messe: { delai: 5 jours } }]\n', '2.1'],
			['parcours: [{ nom: Payer, promesse: { de$$lai: 5 jours } }]\n', '2.1'],
			['usagers: { repre$$sentation: Par mandat notarié }\n', '5.1'],
			['solution: { automa$$tisation: [{ nom: Recopier }] }\n', '7.1'],
			['securite: { journal$$_acces: Dans le dossier en ligne }\n', '9.2'],
			['competences: { gestion_$$changement: [{ nom: Agentes }] }\n', '12.1'],
			['ethique: { neutra$$lite: Le même avis part par la poste }\n', '13.1'],
			['alignement: [{ cible: sans_papier, pl$$an: Plan 2026-2029 }]\n', '18.1'],
		] as const) {
			const shown = hoverAt(source) ?? '';
			has(shown, `**${number}**`);
			if (!source.includes('[{ nom: R') && !source.includes('[{ nom: A') && !source.includes('pro$$'))
				has(shown, 'Exemple');
		}
	});

	it('names the actions it answers, where they stand, and an example', () => {
		const shown = over('fonctionnalites');
		assert.match(head(shown)[0] ?? '', /^\*\*fonctionnalites\*\*/);
		const pmv = over('pmv:\n    fonc');
		assert.equal(head(pmv)[0], '**pmv** · répond à 8.1');
		has(
			body(pmv),
			'[Pratique 8 · Livrer de la valeur rapidement',
			'(command:ouvrir?valeur.pmv)',
			'● **8.1** Intégrer la notion de produit minimum viable et améliorer le service en continu – en place',
			'● détectée, ◐ en partie, ○ non; puis l’état déclaré',
			'Cibles 2019-2023, horizon passé (lien établi par nous) :',
			'75 % des services numériques évolueront',
		);
		has(over('enonce'), 'obligatoire', 'Exemple : `');
	});

	it('sums up a section that answers many actions, with a sign for each', () => {
		const shown = over('solution:');
		has(head(shown)[0] ?? '', '**solution** · répond à 11 actions');
		has(
			body(shown),
			/Pratique 8 · [^\n]* – ● 8\.1\n/,
			/Pratique 6 · [^\n]* – ○ 6\.1, ○ 6\.3/,
			'● détectée, ◐ en partie, ○ non',
		);
	});

	it('lists the values of a closed list on its key', () => {
		has(over('phase:'), 'Valeurs : `amorce`, `conception`, `realisation`, `exploitation`');
	});

	it('leaves out the actions that the edition lacks, and words the others as it does', () => {
		const text = charter.replace(
			'besoins:',
			'renseignements:\n  - nom: Adresse\n    necessite: Poster le permis\nbesoins:',
		);
		hasNot(over('necessite', {}, text), '9.1');
		has(over('necessite', {}, text.replace('courante', 'beta')), '**9.1**');
	});

	it('speaks English, with the working translation', () => {
		const shown = over('pmv:\n    fonc', { language: 'en' });
		assert.equal(head(shown)[0], '**pmv** · addresses 8.1');
		has(shown, 'Integrate the notion of minimum viable product', ' – in place', 'now past (our link): ');
	});

	it('leaves an organisation’s own keys alone', () => {
		has(over('x-ref', {}, `${charter}x-ref: 12\n`), 'laissée telle quelle');
		assert.equal(hoverAt('x-ref: $$12\n'), undefined);
	});
});

describe('hover over a practice and an action', () => {
	it('begins with the title and the figures', () => {
		const shown = over('valeur:');
		assert.deepEqual(head(shown).map(plain), [
			'**[Pratique 8 · Livrer de la valeur rapidement et améliorer le service en continu](command:ouvrir?valeur)**',
			'2 avec réponse, 1 en place / 3 · à évaluer · 2 attendues à cette phase',
		]);
		has(
			body(shown),
			'○ **8.2** Livrer de la valeur aux citoyennes et citoyens de façon itérative – partielle  \n',
			'○ **8.3** Réaliser des activités d’expérimentation et de prototypage\n',
			'*Pourquoi* – ',
			'Thème : ',
		);
	});

	it('says of an action what is detected and on which line, what is declared, and from when it is expected', () => {
		const shown = over('pmv:\n      etat');
		assert.deepEqual(head(shown).map(plain), [
			'**Action 8.1 · Intégrer la notion de produit minimum viable et améliorer le service en continu**',
			'● détectée · déclarée : en place · attendue dès la conception (notre jugement)',
			'[solution\\.pmv, ligne 17](file:///essai/charte.yaml#L17)',
		]);
		has(body(shown), '*À faire* – ', '*Exemple* – ', '*Preuve* – ');
		hasNot(shown, 'Prochaine étape');
		has(over('iterations:'), 'comptée : partielle', '*Prochaine étape* – ');
		has(over('approbation:'), 'déclarée : planifiée · en retard');
	});

	it('words an action as the edition does', () => {
		const beta = charter.replace('courante', 'beta').replace('iterations:', 'experimentation:');
		const current = over('experimentation:', {}, beta.replace('beta', 'courante'));
		assert.notEqual(head(over('experimentation:', {}, beta))[0], head(current)[0]);
	});

	it('explains an action that the edition lacks', () => {
		const text = `${charter}  securite:\n    necessite: { etat: a_evaluer }\n`;
		const shown = over('necessite', {}, text);
		has(head(shown)[0] ?? '', '**Action 9.1 · ');
		has(shown, 'Absente de l’édition courante : elle n’est pas comptée.');
		hasNot(over('necessite', {}, text.replace('edition: courante', 'edition: beta')), 'Absente');
	});

	it('gives the official wording to readers of the translation', () => {
		has(over('valeur:', { language: 'en' }), 'Official wording (French): *Livrer de la valeur');
		has(over('iterations:', { language: 'en' }), 'Official wording (French): *Livrer de la valeur');
		hasNot(over('valeur:'), 'Libellé officiel');
	});

	it('stays within a screen: no more than about twenty lines of seventy characters', () => {
		for (const needle of ['valeur:', 'iterations:', 'approbation:', 'usagers:', 'solution:', 'pmv:\n    fonc']) {
			const text = over(needle).replace(/\]\([^)]*\)/g, ']');
			const rowsOf = (part: string) => part.split('\n').reduce((sum, line) => sum + Math.ceil(line.length / 75), 0);
			// The standard's own words come last, whole: what is ours is read without going down to them.
			const [ours = '', official = ''] = text.split(/\n\n(?=\*(?:Définition|Précisions) officielles?\*)/);
			assert.ok(rowsOf(ours) <= 24, `${needle}: ${rowsOf(ours)} lines`);
			assert.ok(rowsOf(official) <= 16, `${needle}: ${rowsOf(official)} lines quoted`);
		}
	});

	it('ends with the standard’s own words', () => {
		for (const [needle, head] of [
			['valeur:', '*Définition officielle* – Standard des pratiques numériques'],
			['iterations:', '*Précisions officielles* – Bonnes pratiques numériques'],
		] as const)
			assert.match(over(needle).split(head)[1] ?? '', /^[^\n]*\n\n(?:>[^\n]*(?:\n|$))+$/);
	});
});

describe('hover over a value', () => {
	it('tells a status, how it is counted and what it lacks', () => {
		const text = charter.replace('preuves: [echeancier.iterations, "usagers.groupes[Aînés]"]', 'commentaire: rien');
		const at = text.indexOf('iterations:');
		const shown = over('en_place', {}, text.slice(0, at).replace(/en_place/, 'partielle') + text.slice(at));
		has(head(shown).join('\n'), '**en_place** – ', 'comptée : partielle · il manque une preuve');
		has(body(shown), '**8.2** ', 'command:ouvrir?valeur.iterations');
		has(over('planifiee'), '**10.1** ', 'en retard');
	});

	it('counts what a phase expects of this charter', () => {
		const shown = over('conception');
		has(head(shown)[1] ?? '', '35 actions attendues sur 48 · 2 ont leur réponse dans cette charte');
		has(
			body(shown),
			/Sans réponse pour l’instant : 1\.1, 1\.2, .*…/,
			'La phase suivante (réalisation) en attend 9 de plus.',
		);
		has(
			over('exploitation', {}, charter.replace('phase: conception', 'phase: exploitation')),
			'48 actions attendues sur 48',
		);
	});

	it('compares an edition with the other', () => {
		has(over('courante'), 'Par rapport à l’édition bêta : 35 au même libellé, 13 au libellé différent, 5 absentes.');
		has(
			over('beta', {}, charter.replace('courante', 'beta')),
			'Par rapport à l’édition courante : 35 au même libellé, 13 au libellé différent, 5 de plus.',
		);
	});

	it('says of a target its rate, its level, that it is past, and that its practices are our link', () => {
		const shown = over('consultations_numeriques');
		has(
			head(shown).join('\n'),
			'75 % des consultations publiques proposent',
			'horizon passé',
			'un résultat d’initiative ne s’y compare pas',
		);
		has(body(shown), 'Ambition 1 : ', 'Pratiques touchées (lien établi par nous) :', 'Pratique 3 · ', 'Pratique 6 · ');
		has(over('implication_citoyens'), 'à l’échelle d’une initiative');
	});

	it('says of a target that the charter declares itself what it aims at, letter for letter', () => {
		const own =
			'x-cibles: [{ id: delai, enonce: "Répondre [ici](command:a) en cinq jours" }]\nalignement: [{ cible: de$$lai }]\n';
		const shown = hoverAt(own) ?? '';
		has(shown, '**delai** – Répondre \\[ici\\]', 'Cible de l’organisme, déclarée dans la charte');
		has(hoverAt(own, { language: 'en' }) ?? '', 'Target of the organization, declared in the charter');
		has(hoverAt('x-cibles: [{ id: delai }]\nalignement: [{ cible: de$$lai }]\n') ?? '', /^\*\*delai\*\*\s/);
	});

	it('says how far a date is', () => {
		has(over('2027-03-15'), '**2027-03-15** · dans 113 jours', 'date : ');
		has(over('2026-11-01'), 'il y a 21 jours');
		has(over('2026-11-12'), 'il y a 10 jours · une évaluation est à refaire après 180 jours');
		has(over('2026-11-01', { today: '2026-11-01' }), 'aujourd’hui');
		has(over('2026-11-01', { today: '2026-11-02' }), 'il y a 1 jour');
		has(over('2026-11-01', { today: '2026-10-31', language: 'en' }), 'in 1 day');
	});

	it('tells where a name is declared and who uses it, evidence too', () => {
		const use = over('Aînés]');
		has(use, '**Aînés** · groupe d’usagers', 'Déclaré dans [usagers\\.groupes\\.nom, ligne 12]');
		const declared = over('Aînés\n');
		hasNot(declared, 'Déclaré');
		has(
			declared,
			'Nommé à 2 endroits :',
			'- [besoins\\.groupes, ligne 9]',
			'- [pratiques\\.valeur\\.iterations\\.preuves, ligne 30]',
		);
		has(over('Étudiants'), 'Nommé nulle part ailleurs');
		has(
			over('Aînes', {}, charter.replace('[Aînés]', '[Aînes]').replace('nom: Aînés', 'nom: Autres')),
			'n’est déclaré nulle part',
		);
	});

	it('shows where evidence leads, its first words, and whether it is a trace', () => {
		has(
			over('solution.pmv,'),
			'**solution\\.pmv** · endroit de la charte · trouvé',
			'[ligne 17](file:///essai/charte.yaml#L17) – fonctionnalites : Payer le renouvellement par carte; date : 2027\\-03\\-15',
		);
		has(over('echeancier.it'), 'introuvable');
		has(over('"usagers.gr'), '– Aînés', 'Ne tient pas lieu de trace : l’action 8.2 demande');
		has(over('docs/pmv'), 'fichier de l’espace de travail · non vérifiable ici');
		has(over('docs/pmv', { exists: () => 'none' }), 'introuvable');
		has(over('"https'), 'adresse, jamais consultée · non vérifiée');
	});

	it('falls back on the field where a value says no more', () => {
		assert.match(over('Régie'), /^\*\*organisme\*\* · obligatoire/);
	});
});

describe('hover over a comment that silences findings', () => {
	const silent = (comment: string) => charter.replace('besoins:', `${comment}\nbesoins:`);
	it('says which finding, where and why', () => {
		const shown = over('charte-ignorer', {}, silent('# charte-ignorer valeur.pmv : trop tôt'));
		assert.deepEqual(head(shown).map(plain), ['**valeur\\.pmv** · ignoré à la ligne 8', 'Raison : trop tôt']);
		has(body(shown), '**8.1** Intégrer la notion', 'command:ouvrir?valeur.pmv');
		const file = over('charte-ignorer', {}, silent('# charte-ignorer-fichier valeur : trop tôt'));
		has(file, 'ignoré dans tout le fichier', 'Tous les signalements de cette pratique.');
	});

	it('says that nothing is silenced without a reason, or for a code that does not exist', () => {
		has(
			over('charte-ignorer', {}, silent('# charte-ignorer format')),
			'Sans raison après',
			'Les signalements sur le fichier lui-même',
		);
		has(
			over('charte-ignorer', {}, silent('# charte-ignorer formt/rien : oui')),
			'Ce code ne désigne aucun signalement.',
		);
	});

	it('says nothing over any other comment', () => {
		assert.equal(hoverAt('charte: 1\n# charte $$ignorée\n'), undefined);
		assert.equal(hoverAt('charte: 1\n# charte-ignorer $$\n'), undefined);
	});
});

describe('hover, whatever the file', () => {
	it('is the same in every layout', () => {
		// The positions of lines are the same too: only the ends and the indents differ.
		for (const needle of ['valeur:', 'solution.pmv,', 'Étudiants', '2026-11-01', 'conception', 'usagers:']) {
			const expected = over(needle);
			for (const { lay } of layouts) assert.equal(over(needle, {}, lay(charter)), expected);
		}
	});

	it('covers the whole of what it explains', () => {
		assert.equal(
			hoverAt('charte: 1\ninitiative: {nom: Permis, phase: con$$ception}\n')?.startsWith('**conception**'),
			true,
		);
		assert.equal(hoverAt('pratiques: {valeur: {pm$$v: {etat: planifiee}}}\n')?.startsWith('**Action 8.1'), true);
	});

	it('explains what comes through an anchor where it is written', () => {
		const text = 'pratiques:\n  valeur:\n    pmv: &a\n      etat: planifiee\n    iterations: *a\n';
		has(over('planifiee', {}, text), '**8.1** ');
		has(over('iterations', {}, text), '**Action 8.2');
		assert.ok(hoverAt(text.replace('*a', () => '*$$a')) !== null);
	});

	it('survives broken YAML, an empty file and every offset', () => {
		const broken = `${charter.slice(0, 400)}solution: {pmv: [\n${charter.slice(400)}`;
		for (const text of ['', '\n', 'charte', broken, charter.replace(/\n/g, '\r\n')])
			for (let at = 0; at <= text.length; at++) hoverAt(`${text.slice(0, at)}$$${text.slice(at)}`);
	}).timeout(120_000);

	it('escapes what the charter says', () => {
		const hostile = '<img src=x> [lien](command:charte.redemarrerServeur) **gras**';
		const text = charter.replaceAll('Aînés', hostile).replace(`[${hostile}]`, `["${hostile}"]`);
		for (const needle of [`"${hostile}`, hostile]) {
			const shown = over(needle, {}, text);
			hasNot(shown, '](command:charte');
			assert.doesNotMatch(shown, /(?<!\\)<img/);
		}
		const reason = over(
			'charte-ignorer',
			{},
			charter.replace('besoins:', '# charte-ignorer valeur : [x](command:y)\nbesoins:'),
		);
		hasNot(reason, '](command:y');
	});
});
