/** The door of the core: all that configuration, server and hosts import of it. Reads as a table of contents. */

// From text to findings
export { type Analysis, analyze, checkOpinion, type InternalError } from './analysis/analyze';
export {
  type AppliedFix,
  applyFixes,
  type FixAllResult,
  type FixResult,
  type FixSelection,
  fixAll,
} from './analysis/applyFixes';
export {
  applyBaseline,
  type BaselineEntry,
  type BaselineResult,
  type FindingKey,
  isInForce,
  keyOfFinding,
  toKeyText,
} from './analysis/baseline';
export { checkExamples, type ExampleFault, type ExampleResults } from './analysis/checkExamples';
export {
  type ActiveRule,
  createRuleSet,
  type RuleSet,
  type SeverityOverrides,
} from './analysis/ruleSet';
export type { SuppressedFinding } from './analysis/suppressions';

// New documents
export { findModifiers } from './authoring/draftFacts';
export type { DraftOption, DraftQuestion, DraftTemplate } from './authoring/draftQuestions';
export { listOtherNames } from './authoring/fileNames';
export { beginDraft, type DraftAnswers, type DraftStep, type NewDraft } from './authoring/newDraft';
export { suggestAnswer } from './authoring/suggestAnswer';

// Conversions
export { DOCUMENT_STYLE } from './convert/html/style';
export { toHtml } from './convert/html/toHtml';
export { toHtmlPage } from './convert/html/toHtmlPage';
export { toDraft } from './convert/toDraft';
export { toJson } from './convert/toJson';
export { type ConversionProblem, toPublished } from './convert/toPublished';
export { fromWord, hasWords } from './convert/word/fromWord';
export { toWord, type WordConversion } from './convert/word/toWord';
export { withoutWebsite } from './convert/word/withoutWebsite';
export {
  plainRun,
  readWords,
  type WordDocument,
  type WordItem,
  type WordNote,
  type WordParagraph,
  type WordRun,
} from './convert/word/wordDocument';

// Language features
export {
  type AcceptingComment,
  buildAcceptingComment,
  REASON_PLACEHOLDER,
} from './features/acceptFinding';
export { findCompletions } from './features/completion';
export {
  type CompletionItem,
  type CompletionKind,
  type TabStop,
  toPlainText,
} from './features/completion/completionItem';
export { type DocumentLink, findDocumentLinks } from './features/documentLinks';
export { type FoldingSpan, findFoldingSpans } from './features/folding';
export {
  type FootnoteAt,
  type FootnotePlaces,
  findFootnoteAt,
  findFootnotePlaces,
  type RenameResult,
  renameFootnote,
} from './features/footnoteLinks';
export { buildHover, type Hover } from './features/hover';
export { findInlayHints, type InlayHint, type InlayHintChoice } from './features/inlayHints';
export { buildOutline, type OutlineItem } from './features/outline';
export { findProductNameAt, type ProductNameAt } from './features/productNamePlaces';
export { findProductSymbols, matchesQuery, type ProductSymbol } from './features/productSymbols';
export { renameProduct } from './features/renameProduct';
export { explainRule } from './features/ruleText';
export { findSelectionSpans } from './features/selectionSpans';
export {
  findSemanticTokens,
  type SemanticToken,
  TOKEN_KINDS,
  type TokenKind,
} from './features/semanticTokens';
export { buildTitleLens, type TitleLens } from './features/titleLens';

// Layout
export { formatDraft } from './format/formatDraft';
export { type FormatOptions, LEAST_COLUMN, USUAL_FORMAT, WRAPS } from './format/formatOptions';

// What a document says
export { parseAtcCode } from './model/atcCode';
export { countDaysOfMonth } from './model/calendar';
export {
  INDICATION_USES,
  type IndicationSentence,
  POPULATION_GROUPS,
} from './model/indicationTerms';
export * from './model/opinion';
export { readOpinion } from './model/readOpinion';

// Rule packs
export { BUILT_IN_PACKS, findRulePage } from './packs/builtInPacks';
export { type CompiledPacks, compilePacks } from './packs/compilePack';
export { matchStandardSentences } from './packs/matchSentences';
export type { Pack, PackEntry } from './packs/pack';
export type { PackMapEntry, PackNode, PackProblem } from './packs/packNode';
export { PART_NAMES } from './packs/partNames';
export type { CompilePattern, PatternMatch } from './packs/patternCompiler';
export { type PackReading, readPack } from './packs/readPack';
export { createStandardSentences, type StandardSentences } from './packs/standardSentences';

// Reference data
export type { TeamAbbreviation } from './reference/knownAbbreviations';
export { type ReferenceData, readReferenceData } from './reference/referenceData';
export {
  type AtcIndexEntry,
  isReferenceText,
  type Medicine,
  type ReferenceProblem,
  type ReferenceSource,
  type ReferenceTables,
  readReferenceText,
  writeReferenceText,
} from './reference/referenceFile';

// Reports
export { REPORT_FORMATS, REVIEW_FORMATS } from './report';
export { plural } from './report/counts';
export { toPrintable } from './report/printable';
export {
  addTotals,
  NO_TOTALS,
  type ReportEnd,
  type ReportedDocument,
  type ReportFormat,
  type ReportRun,
  type ReportTotals,
  totalsOf,
} from './report/reportFormat';

// Rules
export { RULES } from './rules';
export {
  type Finding,
  type Fix,
  type FixSafety,
  type RelatedPlace,
  RULE_GROUPS,
  type Rule,
  type RuleDocs,
  type RuleGroup,
  SEVERITIES,
  SEVERITY_WORDS,
  type Severity,
} from './rules/rule';
export {
  describeForm,
  type OptionValues,
  type RuleOption,
  writeValue,
} from './rules/ruleOptions';

// Notations
export type {
  Block,
  BlockKind,
  FootnoteMark,
  FrontMatterEntry,
  Notation,
  Sentence,
  SyntaxTree,
} from './syntax/block';
export {
  beginsSummaryOfOpinion,
  isPassedOver,
  isTextName,
  judgeDocumentName,
  PACKAGE_FOLDERS,
} from './syntax/documentName';
export { notationOf } from './syntax/notation';
export { parseDocument } from './syntax/parseDocument';

// Text
export { breakLines } from './text/breakLines';
export { escapeXml } from './text/escapeXml';
export { groupBy } from './text/groupBy';
export { hashText } from './text/hash';
export { buildLineIndex, type LineIndex, type Position } from './text/lineIndex';
export { findNearestWord } from './text/nearestWord';
export type { Prose } from './text/prose';
export type { ProseSpan, TextSpan } from './text/span';
export { toSuperscript } from './text/superscripts';
export { applyEdits, type TextEdit } from './text/textEdit';
