// biome-ignore-all lint/suspicious/noTemplateCurlyInString: this is what snippets look like.
// Snippet syntax read as plain text.
import assert from 'node:assert/strict';
import { plainSnippet } from '../../server/src/core/text/snippet';

describe('plainSnippet', () => {
  for (const [snippet, text] of [
    ['', ''],
    ['no stops', 'no stops'],
    ['Hi ${1:[name]},$0', 'Hi [name],'],
    ['$1 and ${2}', ' and '],
    ['${1|accept,decline|}!', 'accept!'],
    ['${1|a\\,b,c\\|d|}!', 'a,b!'],
    ['${1:the ${2:big} one} ${TM_FILENAME:x} $TM_DATE', 'the big one x '],
    ['costs \\$5 {or} \\} \\\\ \\n', 'costs $5 {or} } \\ \\n'],
    ['${1:a \\} b}', 'a } b'],
    ['${TM_FILENAME/(.*)/$1/}', ''],
    ['5$ ${', '5$ ${'],
    ['${1:never closed', 'never closed'],
  ] as const)
    it(JSON.stringify(snippet), () => assert.equal(plainSnippet(snippet), text));
});
