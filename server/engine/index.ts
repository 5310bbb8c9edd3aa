/**
 * The public face of the engine: what practices, features, the wiring and the entries import of it, and nothing else.
 * Views and client have their own doors, the types and words that their walls name (`biome.walls.json`): this file would
 * bring the whole engine into their bundles.
 */

// A charter judged, and what it is judged by
export { type Analysis, analyse, fileFindings, judge, judgeSteps, read, readSteps, type Silenced } from './analyse';
export type { Assessed, Assessment } from './assess';
// The standard
export { type Catalogue, has as isInEdition } from './catalogue/catalogue';
export { changeOf, heirOf } from './catalogue/editions';
export { cited, quotedFrom, sourceOf, titlesNote } from './catalogue/source';
export {
	type Action,
	type CatalogueData,
	type EditionId,
	type FindingDescription,
	never,
	type OwnTarget,
	type PhaseId,
	type Practice,
	type Snippet,
	type Source,
	type SubstanceWords,
	type Target,
	type Wording,
} from './catalogue/types';
// What a practice looks for
export type { Check, CheckContext, Hit, HitFix, PracticeChecks } from './checks/check';
export { addKey } from './checks/fixes';
export { isTold, isWritten, keyPlace, lineOf, nodeAt, placeOf, says } from './checks/places';
export {
	anyContent,
	distinct,
	everyItem,
	grade,
	has,
	items,
	itemsAt,
	itemWith,
	type Judged,
	judged,
	judgeItems,
	lacking,
	nothingCertain,
	objectWith,
	type Rule,
	sentence,
} from './checks/rules';
export { exclusionFinder, thingOf, writtenTexts } from './checks/texts';
// Coverage
export { count, stateOf } from './coverage/count';
export { movedTo } from './coverage/moved';
export { gapsOf } from './coverage/next';
export type { OverdueAction, PersonSource, PortfolioRow } from './coverage/portfolio';
export { type ReportedDocument, reportOf, standardWords } from './coverage/report';
export { portfolioRow, unreadableRow } from './coverage/row';
export {
	type Counts,
	type CoverageReport,
	type Details,
	detailKeys,
	reasons,
	statuses,
	type TextRange,
} from './coverage/types';
// The charter as a document
export { defaultDocumentOptions, documentOf } from './document/document';
export type { CharterDocument, DocumentOptions } from './document/types';
// Edits
export { addEvidence } from './edits/add-evidence';
export { appendItem } from './edits/append';
export { assured, assuredSteps, inTime } from './edits/assured';
export { ComposedChanges } from './edits/compose';
export { declare, declareSteps, type NewDeclaration, practiceComment } from './edits/declare';
export { declareAll, detectedDeclarations } from './edits/declare-detected';
export { changeDetails } from './edits/details';
export { fixAll, fixAllSteps, fixTogether, fixTogetherSteps, type Mended, safeFix } from './edits/fix-all';
export { type Edit, isHarmless, mayBePreferred, mayBePreferredSteps } from './edits/harmless';
export { indentUnit, reindent } from './edits/indent';
export { insertAt, insertValue } from './edits/insert';
export { insertStart } from './edits/insert-start';
export { insideText } from './edits/inside-text';
export { type Item, itemsOf, textsOf } from './edits/items';
export { fillMentions } from './edits/mentions';
export { hasLineEnds, hasMarks, isYaml, type Pasted, paragraphs, readPasted } from './edits/pasted';
export { put } from './edits/put';
export { lastOffset } from './edits/remove';
export { type Renamed, renamed } from './edits/renamed';
export { type Budget, type Meant, readWithin, rereadMilliseconds, type Touched } from './edits/reread';
export { charterSnippet, newCharter, plainText, type TemplateSize, templateSizes } from './edits/skeleton';
export {
	hasLineToSuppress,
	isSuppressible,
	joinSuppressions,
	type NewSuppression,
	suppress,
	suppressSteps,
} from './edits/suppress';
export { type Upgrade, type UpgradeChange, upgrade } from './edits/upgrade';
export { defaultEnvironment, type Environment, type Existence } from './env';
export type { Finding, Severity } from './finding';
// Findings
export { mostMembersFixed } from './findings/practices';
export { fold, foldKey, sameName } from './fold';
// The text, formatted
export { foldedWidth } from './formatting/fold';
export { type FormatOptions, foldTexts, formatSteps } from './formatting/format';
export { toJsonSchema } from './json-schema/charter';
export { inDialect, type JsonDialect, type JsonSchema, jsonDialects, refersTo } from './json-schema/dialects';
export { exampleValue } from './json-schema/example';
export { definitionName, valueDefinition } from './json-schema/values';
// The charter, as a model
export type { Charter } from './model/charter';
export { contentOf, isSubstantial, wordsIn } from './model/content';
export { addDays, addMonths, daysBetween, isDate } from './model/dates';
export { evidenceKind, filePath, isTrace, looksLikeFile, mayNameFile, pointerTo } from './model/evidence';
export { evidenceFiles } from './model/evidence-files';
export { nearest } from './model/nearest';
export { isPlaceholder } from './model/placeholder';
export { pointersIn } from './model/pointers';
export { isPrompt, promptsOf } from './model/prompts';
export { keysOf, nameOf, parseSelector, select } from './model/selectors';
export { actionsServedBy } from './model/served';
export {
	type Found,
	type KeySubject,
	type NameSubject,
	namePlaces,
	type Occurrence,
	occurrencesOf,
	placesOf,
	type Subject,
	subjectAt,
	writtenOccurrences,
} from './model/subjects';
export { troubleOf } from './model/trouble';
export { type Place, walk } from './model/walk';
// The text of a charter, read
export { type Line, lineAt } from './parse/lines';
export { parsePlain } from './parse/parse';
export { wellQuoted } from './parse/repair';
export { SectionCache } from './parse/sections';
export { readSuppressions, type Suppression } from './parse/suppression-comments';
export { type Comment, maxDepth } from './parse/tokens';
export {
	childOf,
	type Entry,
	entryOf,
	isEmptyScalar,
	type ScalarNode,
	type Span,
	type TreeNode,
	textOf,
} from './parse/tree';
// The format
export { type Absolute, absolutesIn } from './prose/absolutes';
export { type CountRead, countedIn, nounPhraseOf, stemOf } from './prose/counted';
export { type DateRead, datesIn, type MonthRead, monthsIn } from './prose/dates';
export { namesIn } from './prose/named';
export { type NumberRead, numbersIn, worthOf } from './prose/numbers';
export { clausesOf, type Piece, plainOf, sentencesOf } from './prose/plain';
export {
	amountsIn,
	countsOf,
	durationsIn,
	percentagesIn,
	type Quantity,
	type Share,
	sharesIn,
} from './prose/quantities';
export { rhythmOf } from './prose/rhythms';
export { described } from './reference/page';
export { remembering } from './remember';
export {
	type CharterValue,
	charterSchema,
	childFields,
	declarationSchema,
	fieldAt,
	itemType,
	walkFields,
} from './schema/charter';
export { keyMeant } from './schema/names/find';

export { titleOf } from './schema/titles';
export type { EnumType, EnumValue, Field, FieldTexts, FieldType, NameKind, ObjectType } from './schema/types';
export { type Overlay, type OwnSeverity, overlay, Standard } from './standard';
export { finished, type Steps } from './steps';
// Texts and their changes
export { applyChanges, eolOf, type TextChange } from './text/change';
export { quote, quoteIfNeeded } from './text/quote';
export { contentSpan, isClosed, rewrite } from './text/rewrite';
// Words
export { fixTexts } from './texts/fixes';
export { referenceTexts } from './texts/reference';
export { standardTexts } from './texts/standard';
export { type Both, capital, type Language, numbered, say, sayCount } from './texts/text';
export {
	concernWords,
	evidenceWords,
	indicationWords,
	officialWords,
	severityWords,
	stateWords,
	statusWords,
	templateSizeHelpWords,
	templateSizeWords,
} from './texts/words';
// Wording
export { wordsOf } from './wording/forms';
