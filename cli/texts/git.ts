/** What the commands that look into git say. */
import type { Both } from '../../server/engine/index';

export const gitTexts = {
	noGit: { fr: 'git ne se trouve pas : installez-le', en: 'git cannot be found: install it' },
	noRepository: {
		fr: '« {0} » n’est pas dans un dépôt git : placez-vous dans un dépôt',
		en: '“{0}” is not in a git repository: go to one',
	},
	notOwned: {
		fr: '« {0} » appartient à quelqu’un d’autre, et git refuse d’y lire : git config --global --add safe.directory {0}',
		en: '“{0}” belongs to somebody else, and git refuses to read there: git config --global --add safe.directory {0}',
	},
	noRevision: {
		fr: 'git ne connaît pas de révision « {0} » : donnez une branche, une étiquette ou une validation (commit); un clone superficiel la cache peut-être : git fetch --unshallow',
		en: 'git knows no revision “{0}”: give a branch, a tag or a commit (a shallow clone may hide it: git fetch --unshallow)',
	},
	noHistory: {
		fr: 'aucune validation (commit) ne touche « {0} » : vérifiez le chemin, ou validez d’abord le fichier',
		en: 'no commit touches “{0}”: check the path, or commit the file first',
	},
	aboutCompare: {
		fr: 'dit ce qu’un changement fait aux signalements et à la couverture des chartes',
		en: 'says what a change does to the findings and the coverage of charters',
	},
	base: { fr: 'révision d’où l’on part', en: 'revision to start from' },
	head: {
		fr: 'révision où l’on arrive; sinon les fichiers tels qu’ils sont',
		en: 'revision to end at; else the files as they are',
	},
	onlyNew: {
		fr: 'échoue si de nouveaux signalements ne passent pas la barrière',
		en: 'fails if new findings do not pass the gate',
	},
	direct: {
		fr: 'compare à BASE même, et non là où la branche l’a quittée',
		en: 'compares with BASE itself, not with where the branch left it',
	},
	aboutHistory: {
		fr: 'suit la couverture d’une charte de validation (commit) en validation',
		en: 'follows the coverage of a charter from commit to commit',
	},
	file: { fr: 'la charte', en: 'the charter' },
	unchanged: { fr: 'Aucune charte ne change.', en: 'No charter changes.' },
} as const satisfies Record<string, Both>;
