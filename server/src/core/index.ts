// The face of core: what entry points, the language server and the command line use.
export { type Completion, complete, type Snippets } from './complete';
export { type Config, defaultConfig, resolveConfig } from './config';
export type { Draft } from './draft/draft';
export type { Facts } from './draft/fields';
export { parseDraft } from './draft/parse';
export { fillSlots } from './draft/slotEdits';
export { type FixResult, fixAll, fixesFor } from './fix';
export { type Fold, folds } from './folding';
export { type HoverText, hoverAt } from './hover';
export { lint } from './lint';
export { rules } from './rules';
export { describeRule, docsUrl } from './rules/describe';
export type { AnyRule, Finding, Fix, Severity } from './rules/rule';
export { type OutlineItem, outline, type SymbolRole } from './symbols';
export { applyEdits, type Edit, toSnippet } from './text/edit';
export type { Span } from './text/span';
