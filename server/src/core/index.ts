// The face of core: what entry points, the language server and the command line use.
export { type Config, defaultConfig, resolveConfig } from './config';
export type { Draft } from './draft/draft';
export { parseDraft } from './draft/parse';
export { type FixResult, fixAll, fixesFor } from './fix';
export { lint } from './lint';
export { rules } from './rules';
export type { AnyRule, Finding, Fix, Severity } from './rules/rule';
export { applyEdits, type Edit } from './text/edit';
export type { Span } from './text/span';
