/** What links say, and why a name cannot be changed. */
import type { Both } from '../../engine/index';

export const navigationTexts = {
	openFile: { fr: 'Ouvrir le fichier', en: 'Open the file' },
	openFolder: { fr: 'Ouvrir le dossier', en: 'Open the folder' },
	openAddress: { fr: 'Ouvrir l’adresse', en: 'Open the address' },
	fixedKey: {
		fr: '« {0} » est une clé du format : son nom ne change pas.',
		en: '“{0}” is a key of the format: its name does not change.',
	},
	standardName: {
		fr: '« {0} » vient du standard : son nom ne change pas.',
		en: '“{0}” comes from the standard: its name does not change.',
	},
	severalLines: {
		fr: 'Ce texte tient sur plusieurs lignes : modifiez-le sur place.',
		en: 'This text goes over several lines: edit it where it stands.',
	},
	anchor: {
		fr: 'Ce nom vient d’une ancre YAML que l’on ne peut pas suivre (« {0} ») : modifiez-le sur place.',
		en: 'This name comes from a YAML anchor that cannot be followed (“{0}”): edit it where it stands.',
	},
	inDoubt: {
		fr: 'Ce nom ne peut pas être changé sans toucher à autre chose : corrigez d’abord ce qui est signalé dans la charte.',
		en: 'This name cannot be changed without touching something else: fix first what is reported in the charter.',
	},
	emptyName: { fr: 'Donnez un nom.', en: 'Give a name.' },
	usedName: {
		fr: '« {0} » est déjà pris : donnez un autre nom.',
		en: '“{0}” is already taken: give another name.',
	},
	invisible: {
		fr: 'Un nom tient sur une ligne et n’a que des caractères visibles.',
		en: 'A name is on one line and has visible characters only.',
	},
	pointedName: {
		fr: 'Une preuve renvoie à ce nom : il ne peut ni contenir « ] », ni commencer comme « cle= ».',
		en: 'Evidence points to this name: it can neither hold “]” nor begin like “key=”.',
	},
	ownPrefix: {
		fr: 'Une clé propre à l’organisme commence par « x- ».',
		en: 'An organization’s own key begins with “x-”.',
	},
	keyLetters: {
		fr: 'Une clé n’a que des lettres, des chiffres, « - » et « _ », et commence par une lettre.',
		en: 'A key has letters, digits, “-” and “_” only, and begins with a letter.',
	},
} as const satisfies Record<string, Both>;
