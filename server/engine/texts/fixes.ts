/** The titles of the quick fixes. */
import type { Both } from './text';

export const fixTexts = {
	quote: { fr: 'Mettre le texte entre guillemets', en: 'Put the text in quotes' },
	replace: { fr: 'Remplacer par « {0} »', en: 'Replace with “{0}”' },
	rename: { fr: 'Renommer en « {0} »', en: 'Rename to “{0}”' },
	own: { fr: 'Garder comme clé propre à l’organisme : « x-{0} »', en: 'Keep as the organization’s own key: “x-{0}”' },
	addColon: { fr: 'Ajouter « : »', en: 'Add “:”' },
	closeQuote: { fr: 'Fermer le guillemet', en: 'Close the quote' },
	spaces: { fr: 'Remplacer par des espaces', en: 'Replace with spaces' },
	plainSpace: { fr: 'Remplacer par une espace ordinaire', en: 'Replace with a plain space' },
	deleteCharacter: { fr: 'Supprimer le caractère invisible', en: 'Delete the invisible character' },
	list: { fr: 'En faire une liste', en: 'Make it a list' },
	lines: { fr: 'En faire un texte sur plusieurs lignes', en: 'Make it a text over several lines' },
	addKey: { fr: 'Ajouter « {0} »', en: 'Add “{0}”' },
	insertSection: { fr: 'Insérer « {0} » pour l’action {1}', en: 'Insert “{0}” for action {1}' },
	declareAs: { fr: 'Déclarer l’action {0} : {1}', en: 'Declare action {0}: {1}' },
	insertTemplate: { fr: 'Insérer un modèle de charte', en: 'Insert a charter template' },
	keepAs: { fr: 'Garder la déclaration sous « {0} »', en: 'Keep the declaration under “{0}”' },
	removeDeclaration: { fr: 'Retirer la déclaration', en: 'Remove the declaration' },
	addField: { fr: 'Ajouter « {0} »', en: 'Add “{0}”' },
	addEvidence: { fr: 'Ajouter la preuve « {0} »', en: 'Add the evidence “{0}”' },
	removeComment: { fr: 'Retirer le commentaire', en: 'Remove the comment' },
	removeCode: { fr: 'Retirer « {0} » du commentaire', en: 'Remove “{0}” from the comment' },
	addReason: { fr: 'Ajouter une raison', en: 'Add a reason' },
	format: { fr: 'Écrire « charte: 1 »', en: 'Write “charte: 1”' },
} as const satisfies Record<string, Both>;
