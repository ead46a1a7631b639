/**
 * The importable linter: `lint(text)` gives the findings of a draft, `fixAll(text)` the text with its safe fixes applied.
 *
 *     const { lint } = require('invite-drafts');
 *     for (const { span, ruleId, message } of lint(text)) console.log(span.start, ruleId, message);
 *
 * Pure functions of their arguments: no file, network or clock is touched. Spans are UTF-16 offsets into the text.
 */
export * from './core';
