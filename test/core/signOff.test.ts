// Where a message ends: closings, name lines, and the last lines that only look like them.
import assert from 'node:assert/strict';
import { parseDraft } from '../../server/src/core/draft/parse';
import type { Span } from '../../server/src/core/text/span';

interface Case {
  readonly text: string;
  /** The sign-off as text, or nothing where there is none. */
  readonly signOff?: string;
  readonly closing?: string;
  readonly name?: string;
}

const start = 'Hi Priya,\n\nthe tide tables are on their way.';

const cases: Readonly<Record<string, Case>> = {
  'a closing on its own line, a name below': {
    text: `${start}\n\nBest,\nTom`,
    signOff: 'Best,\nTom',
    closing: 'Best',
    name: 'Tom',
  },
  'closing and name on one line': {
    text: `${start}\n\nBest, Tom`,
    signOff: 'Best, Tom',
    closing: 'Best',
    name: 'Tom',
  },
  'closing and name on one line, no comma': {
    text: `${start}\nCheers Tom`,
    signOff: 'Cheers Tom',
    closing: 'Cheers',
    name: 'Tom',
  },
  'closing, name, title and firm': {
    text: `${start}\n\nKind regards,\nFrances Doyle\nOperations Manager, Kestrel Freight\n+353 1 555 0199`,
    signOff: 'Kind regards,\nFrances Doyle\nOperations Manager, Kestrel Freight\n+353 1 555 0199',
    closing: 'Kind regards',
    name: 'Frances Doyle',
  },
  'a title before the name is no part of it': {
    text: `${start}\n\nThanks,\nDr. Kemi Balogun`,
    signOff: 'Thanks,\nDr. Kemi Balogun',
    closing: 'Thanks',
    name: 'Kemi Balogun',
  },
  'a job behind the name is no part of it': {
    text: `${start}\n\nCheers,\nHenrik, Obsthof Nord`,
    signOff: 'Cheers,\nHenrik, Obsthof Nord',
    closing: 'Cheers',
    name: 'Henrik',
  },
  initials: {
    text: `${start}\n\nAll the best,\nA. M. Pemberton`,
    signOff: 'All the best,\nA. M. Pemberton',
    closing: 'All the best',
    name: 'A. M. Pemberton',
  },
  'a closing that ends in an exclamation mark': {
    text: `${start}\n\nTalk soon!\nTom`,
    signOff: 'Talk soon!\nTom',
    closing: 'Talk soon',
    name: 'Tom',
  },
  'a closing without a name': { text: `${start}\n\nKind regards`, signOff: 'Kind regards', closing: 'Kind regards' },
  'a name and title without a closing': {
    text: `${start}\n\nFrances Doyle\nOperations Manager`,
    signOff: 'Frances Doyle\nOperations Manager',
    name: 'Frances Doyle',
  },
  'a name after a dash': { text: `${start}\n\n- Ana`, signOff: '- Ana', name: 'Ana' },
  'a name after a long dash, with a place': {
    text: `${start}\n— Tom from accounts`,
    signOff: '— Tom from accounts',
    name: 'Tom',
  },
  'a bare name': { text: `${start}\n\nTobi`, signOff: 'Tobi', name: 'Tobi' },
  'a bare full name': { text: `${start}\nAna Ruiz`, signOff: 'Ana Ruiz', name: 'Ana Ruiz' },
  'a bare name in lower case': { text: 'hi priya\nthe tables are coming\ntom', signOff: 'tom', name: 'tom' },
  'closing and name in lower case': {
    text: 'hi priya\nthe tables are coming\ncheers, lee',
    signOff: 'cheers, lee',
    closing: 'cheers',
    name: 'lee',
  },
  'a name with kisses': { text: `${start}\n\nTom xx`, signOff: 'Tom xx', name: 'Tom' },
  'a slot for the name': {
    text: `${start}\n\nCheers,\n[Your Name]`,
    signOff: 'Cheers,\n[Your Name]',
    closing: 'Cheers',
    name: '[Your Name]',
  },
  'a name that is a word': {
    text: `${start}\n\nThanks,\nWill`,
    signOff: 'Thanks,\nWill',
    closing: 'Thanks',
    name: 'Will',
  },
  'a closing in another language': {
    text: `${start}\n\nViele Grüße\nFrauke`,
    signOff: 'Viele Grüße\nFrauke',
    closing: 'Viele Grüße',
    name: 'Frauke',
  },
  'a closing known by its shape alone': {
    text: `${start}\n\nYours in cycling,\nBas`,
    signOff: 'Yours in cycling,\nBas',
    closing: 'Yours in cycling',
    name: 'Bas',
  },
  'a closing at the end of the last line': {
    text: 'Hi Priya, the tide tables are on their way. Best, Tom',
    signOff: 'Best, Tom',
    closing: 'Best',
    name: 'Tom',
  },
  'a postscript below is no part of it': {
    text: `${start}\n\nBest,\nTom\n\nP.S. The dog says hi.`,
    signOff: 'Best,\nTom',
    closing: 'Best',
    name: 'Tom',
  },
  'a closing in the last line, a postscript below': {
    text: 'Hi Priya, the tide tables are on their way. Best, Tom\n\nPS: the dog says hi',
    signOff: 'Best, Tom',
    closing: 'Best',
    name: 'Tom',
  },
  'a lower-case postscript': {
    text: `${start}\n\nTom\nps: the dog says hi`,
    signOff: 'Tom',
    name: 'Tom',
  },
  'the phone’s own line is no part of it': {
    text: `${start}\n\nBest,\nTom\n\nSent from my phone`,
    signOff: 'Best,\nTom',
    closing: 'Best',
    name: 'Tom',
  },
  'thanks to the reader by name': { text: `${start}\n\nThanks, Priya!`, signOff: 'Thanks, Priya!', closing: 'Thanks' },
  'a sentence of thanks at the end': { text: `${start}\n\nThanks for writing` },
  'a sentence of thanks with a full stop': { text: `${start}\n\nThanks for writing, it made my day.` },
  'best as an adjective': { text: `${start}\n\nBest practice is to print them twice` },
  'a wish for something': { text: `${start}\nGood luck with the regatta!` },
  'take care of something': { text: `${start}\n\nTake care of the dog` },
  'regards to somebody else': { text: `${start} Regards to your brother.` },
  'a question at the end': { text: `${start}\n\nTuesday?` },
  'a chat message of one line': { text: 'thanks for adding me Priya, see you at the regatta' },
  'thanks and a name, nothing else': { text: 'Thanks Priya' },
  'a greeting and one line': { text: 'Hi Priya,\nthanks so much for the invite to the mill' },
  'a greeting alone': { text: 'Hi Priya,' },
  'a greeting on the last line': { text: '> May I add you?\n\nHi Priya' },
  'a list at the end': { text: `${start}\n\n- Tides\n- Charts` },
  'a wish as a closing': { text: `${start}\n\nHappy Friday`, signOff: 'Happy Friday', closing: 'Happy Friday' },
  'an empty draft': { text: '' },
  'only a name': { text: 'Tom' },
};

describe('sign-off', () => {
  for (const [title, expected] of Object.entries(cases)) {
    it(title, () => check(expected));
    it(`${title}, with CRLF`, () => check(crlf(expected)));
  }
});

function check({ text, signOff, closing, name }: Case): void {
  const found = parseDraft(text).signOff;
  const said = (span: Span | undefined) => span && text.slice(span.start, span.end);
  assert.deepEqual(
    { signOff: said(found?.span), closing: said(found?.closing), name: said(found?.name) },
    { signOff, closing, name },
  );
}

function crlf(expected: Case): Case {
  return Object.fromEntries(
    Object.entries(expected).map(([key, value]) => [key, value.replace(/\n/g, '\r\n')]),
  ) as unknown as Case;
}
