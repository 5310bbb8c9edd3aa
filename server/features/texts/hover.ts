import { type Both, concernWords, evidenceWords, officialWords } from '../../engine/index';
import { sharedWords } from './shared';

/** The words of hovers. Keys that end in `.one` and `.other` are the two numbers of one text. */
export const hoverTexts = {
	required: sharedWords.required,
	example: sharedWords.example,
	values: { fr: 'Valeurs', en: 'Values' },
	'more.one': { fr: 'et {0} de plus', en: 'and {0} more' },
	'more.other': { fr: 'et {0} de plus', en: 'and {0} more' },
	line: { fr: 'ligne {0}', en: 'line {0}' },
	'answers.one': { fr: 'répond à {1}', en: 'addresses {1}' },
	'answers.other': { fr: 'répond à {0} actions', en: 'addresses {0} actions' },

	// A practice, an action
	'detected.present': { fr: '● détectée', en: '● detected' },
	'detected.partial': { fr: '◐ détectée en partie', en: '◐ partly detected' },
	'detected.absent': { fr: '○ non détectée', en: '○ not detected' },
	legend: {
		fr: '● détectée, ◐ en partie, ○ non; puis l’état déclaré, tel que compté',
		en: '● detected, ◐ partly, ○ not; then the declared status, as counted',
	},
	declared: { fr: 'déclarée : {0}', en: 'declared: {0}' },
	undeclared: { fr: 'non déclarée', en: 'not declared' },
	counted: { fr: 'comptée : {0}', en: 'counted: {0}' },
	late: concernWords.late,
	expected: { fr: 'attendue {0} (notre jugement)', en: 'expected {0} (our judgement)' },
	expectedBySetting: { fr: 'attendue {0} (par réglage)', en: 'expected {0} (by a setting)' },
	neverExpected: { fr: 'jamais attendue (par réglage)', en: 'never expected (by a setting)' },
	'expectedNow.one': { fr: '{0} attendue à cette phase', en: '{0} expected at this phase' },
	'expectedNow.other': { fr: '{0} attendues à cette phase', en: '{0} expected at this phase' },
	practice: { fr: 'Pratique {0} · {1}', en: 'Practice {0} · {1}' },
	action: { fr: 'Action {0} · {1}', en: 'Action {0} · {1}' },
	official: { fr: 'Libellé officiel : {0}', en: 'Official wording (French): {0}' },
	definition: officialWords.definition,
	reasons: officialWords.reasons,
	why: { fr: 'Pourquoi', en: 'Why' },
	todo: { fr: 'À faire', en: 'To do' },
	next: { fr: 'Prochaine étape', en: 'Next step' },
	evidence: sharedWords.evidence,
	theme: { fr: 'Thème : {0}', en: 'Theme: {0}' },
	absentFromEdition: {
		fr: 'Absente de l’édition {0} : elle n’est pas comptée.',
		en: 'Absent from the {0} edition: it is not counted.',
	},
	heir: {
		fr: 'Ce que la charte en dit est regardé sous l’action {0} · {1} (notre jugement).',
		en: 'What the charter says of it is looked at under action {0} · {1} (our judgement).',
	},
	keptAside: {
		fr: 'La déclaration peut rester sous « x-{0} ».',
		en: 'The declaration may stay under “x-{0}”.',
	},
	ownTargetHere: {
		fr: 'Cible de l’organisme, déclarée dans la charte',
		en: 'Target of the organization, declared in the charter',
	},
	ownTarget: {
		fr: 'Cible de l’organisme, que dit son fichier de configuration',
		en: 'Target of the organization, from its config file',
	},
	targets: {
		fr: 'Cibles 2019-2023, horizon passé (lien établi par nous)',
		en: '2019-2023 targets, now past (our link)',
	},

	// A target
	targetHorizon: {
		fr: 'Cible de la stratégie 2019-2023, horizon passé',
		en: 'Target of the 2019-2023 strategy, now past',
	},
	'targetLevel.initiative': {
		fr: 'se mesure à l’échelle d’une initiative',
		en: 'measured for an initiative',
	},
	'targetLevel.organisme': {
		fr: 'se mesure pour un organisme entier : un résultat d’initiative ne s’y compare pas',
		en: 'measured for a whole organization: the result of one initiative does not compare with it',
	},
	ambition: { fr: 'Ambition {0} : {1}', en: 'Ambition {0}: {1}' },
	touches: { fr: 'Pratiques touchées (lien établi par nous)', en: 'Practices it touches (our link)' },

	// Values
	'edition.against': { fr: 'Par rapport à l’édition {0} : {1}', en: 'Compared with the {0} edition: {1}' },
	'edition.same': { fr: '{0} au même libellé', en: '{0} worded the same' },
	'edition.reworded': { fr: '{0} au libellé différent', en: '{0} worded differently' },
	'edition.absent.one': { fr: '{0} absente', en: '{0} absent' },
	'edition.absent.other': { fr: '{0} absentes', en: '{0} absent' },
	'edition.extra': { fr: '{0} de plus', en: '{0} more' },
	'phase.expects.one': { fr: '{0} action attendue sur {1}', en: '{0} action expected of {1}' },
	'phase.expects.other': { fr: '{0} actions attendues sur {1}', en: '{0} actions expected of {1}' },
	'phase.answered.one': { fr: '{0} a sa réponse dans cette charte', en: '{0} addressed in this charter' },
	'phase.answered.other': { fr: '{0} ont leur réponse dans cette charte', en: '{0} addressed in this charter' },
	'phase.next.one': {
		fr: 'La phase suivante ({1}) en attend {0} de plus.',
		en: 'The next phase ({1}) expects {0} more.',
	},
	'phase.next.other': {
		fr: 'La phase suivante ({1}) en attend {0} de plus.',
		en: 'The next phase ({1}) expects {0} more.',
	},
	'phase.open': { fr: 'Sans réponse pour l’instant', en: 'Not addressed yet' },
	'day.today': sharedWords.today,
	'day.ahead.one': { fr: 'dans {0} jour', en: 'in {0} day' },
	'day.ahead.other': { fr: 'dans {0} jours', en: 'in {0} days' },
	'day.past.one': { fr: 'il y a {0} jour', en: '{0} day ago' },
	'day.past.other': { fr: 'il y a {0} jours', en: '{0} days ago' },
	'staleAfter.one': {
		fr: 'une évaluation est à refaire après {0} jour',
		en: 'an assessment is to be done again after {0} day',
	},
	'staleAfter.other': {
		fr: 'une évaluation est à refaire après {0} jours',
		en: 'an assessment is to be done again after {0} days',
	},
	'lacks.sans_preuve': { fr: 'il manque une preuve', en: 'evidence is missing' },
	'lacks.sans_motif': { fr: 'il manque un motif', en: 'a reason is missing' },
	'lacks.sans_justification': { fr: 'il manque une justification', en: 'a justification is missing' },
	'lacks.sans_responsable': { fr: 'il manque une personne responsable', en: 'nobody is named responsible' },
	'lacks.sans_echeance': { fr: 'il manque une échéance', en: 'a due date is missing' },
	'lacks.preuve': { fr: 'une preuve ne mène à rien', en: 'some evidence leads nowhere' },

	// Names
	group: sharedWords.group,
	indicator: sharedWords.indicator,
	'usedIn.one': { fr: 'Nommé à {0} endroit', en: 'Named in {0} place' },
	'usedIn.other': { fr: 'Nommé à {0} endroits', en: 'Named in {0} places' },
	unused: { fr: 'Nommé nulle part ailleurs dans la charte.', en: 'Named nowhere else in the charter.' },
	declaredAt: { fr: 'Déclaré dans {0}', en: 'Declared in {0}' },
	unknownName: {
		fr: 'Ce nom n’est déclaré nulle part dans la charte.',
		en: 'This name is declared nowhere in the charter.',
	},

	// Evidence
	evidencePointer: sharedWords.pointer,
	evidenceFile: { fr: 'fichier de l’espace de travail', en: 'file in the workspace' },
	evidenceUrl: { fr: 'adresse, jamais consultée', en: 'address, never fetched' },
	resolved: { fr: 'trouvé', en: 'found' },
	broken: evidenceWords.broken,
	empty: { fr: 'vide', en: 'empty' },
	outside: { fr: 'hors de l’espace de travail', en: 'outside the workspace' },
	unknown: { fr: 'non vérifiable ici', en: 'cannot be checked here' },
	notVerified: evidenceWords.notVerified,
	trace: { fr: 'Tient lieu de trace.', en: 'Serves as a trace.' },
	noTrace: {
		fr: 'Ne tient pas lieu de trace : l’action {0} demande un fichier, une adresse ou un élément dont la date est passée.',
		en: 'Does not serve as a trace: action {0} asks for a file, an address or an item whose date is past.',
	},
	'items.one': { fr: '{0} élément', en: '{0} item' },
	'items.other': { fr: '{0} éléments', en: '{0} items' },

	// Comments
	ignoredLine: { fr: 'ignoré à la ligne {0}', en: 'ignored on line {0}' },
	ignoredFile: { fr: 'ignoré dans tout le fichier', en: 'ignored in the whole file' },
	reason: { fr: 'Raison : {0}', en: 'Reason: {0}' },
	noReason: {
		fr: 'Sans raison après « : », rien n’est ignoré.',
		en: 'Without a reason after “:”, nothing is ignored.',
	},
	unknownCode: { fr: 'Ce code ne désigne aucun signalement.', en: 'This code names no finding.' },
	'ignored.practice': { fr: 'Tous les signalements de cette pratique.', en: 'All findings of this practice.' },
	'ignored.action': { fr: 'Les signalements de cette action.', en: 'The findings of this action.' },
	'group.format': {
		fr: 'Les signalements sur le fichier lui-même : syntaxe, clés, valeurs, dates, noms.',
		en: 'The findings on the file itself: syntax, keys, values, dates, names.',
	},
	'group.declaration': {
		fr: 'Les signalements sur ce qui est déclaré d’une action et sur ses preuves.',
		en: 'The findings on what is declared of an action and on its evidence.',
	},
	'group.suppression': {
		fr: 'Les signalements sur les commentaires qui ignorent des signalements.',
		en: 'The findings on the comments that ignore findings.',
	},
	'group.pratiques': {
		fr: 'Le signalement qui résume plusieurs pratiques sans réponse.',
		en: 'The finding that sums up several practices not addressed yet.',
	},
	'group.contenu': {
		fr: 'Le signalement sur les textes qui iraient à n’importe quelle initiative.',
		en: 'The finding on texts that would suit any initiative.',
	},
	'group.formulation': {
		fr: 'Les conseils sur les mots qui vont à l’encontre d’une pratique.',
		en: 'The hints on wording that goes against a practice.',
	},
	own: {
		fr: 'Clé propre à votre organisme : elle est laissée telle quelle.',
		en: 'Your organization’s own key: it is left alone.',
	},
	finding: { fr: 'Signalement', en: 'Finding' },
} as const satisfies Record<string, Both>;
