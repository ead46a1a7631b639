// The rule `solicitation` beyond its examples: minimal pairs, other purposes, places, relationship, and its two fixes.
import assert from 'node:assert/strict';
import { parseDraft } from '../../server/src/core/draft/parse';
import { entries } from '../../server/src/core/language/lexicon';
import { POINTS } from '../../server/src/core/language/pitches';
import type { RuleFinding } from '../../server/src/core/rules/rule';
import solicitation from '../../server/src/core/rules/solicitation';
import { applyEdits } from '../../server/src/core/text/edit';
import { mark } from '../../server/src/core/text/markup';
import { noPitch, pairs, pitches } from './solicitationPairs';

const OPENING = 'Hi Sam, good to hear from you. ';

it('solicitation: every move of the lexicon has its points', () => {
  const moves = new Set(entries.filter(({ group }) => group === 'sell').map(({ family }) => family));
  assert.deepEqual(Object.keys(POINTS).sort(), [...moves].sort());
});

describe('solicitation: minimal pairs', () => {
  for (const { why, pitch, silent } of pairs) {
    it(`${why}: finds “${shortened(pitch)}”`, () => {
      const found = check(OPENING + pitch);
      assert.ok(found.length > 0, 'A pitch, and nothing was found.');
      assert.ok(
        found.every(({ span }) => span.start >= OPENING.length),
        'The opening line is no part of the pitch.',
      );
    });
    it(`${why}: leaves “${shortened(silent)}”`, () => assert.equal(drawn(OPENING + silent), OPENING + silent));
  }
});

describe('solicitation: whole messages', () => {
  for (const text of pitches) it(`finds “${shortened(text)}”`, () => assert.ok(check(text).length > 0));
});

describe('solicitation: other purposes', () => {
  for (const text of noPitch) {
    it(`leaves “${shortened(text)}”`, () => assert.equal(drawn(OPENING + text), OPENING + text));
  }
});

describe('solicitation: what is underlined', () => {
  const marked = [
    'Hi Ana, the harbor photos are lovely. ⟦Our drones film ships like yours from 200 euros a day. Shall I send a clip⟧? See you in May!',
    'Hi Ana, I keep this page to rowers, ⟦but our shop gives clubs 20% off⟧. Good luck on Sunday!',
    'Hi Ana,\n\n⟦Book a free demo of our mooring app⟧.\n\nLovely photos, by the way.\n\n⟦The first month is on us⟧.',
    '> We help firms like yours. Book a demo!\n\nHi Ana, thanks for the note, but I rent.',
    'Hi Ana, "we help companies like yours" is what everybody writes to me.',
    // What opens the sentence and is none without the pitch belongs to it.
    'Hi Ana, lovely photos. ⟦When the storms come back to the bay, our pumps keep cellars dry for $90 a month⟧.',
    'Hi Ana, lovely photos. If you row on Sunday I may see you, ⟦but our shop gives clubs 20% off⟧.',
  ];
  for (const text of marked)
    it(text.replace(/\n+/g, ' / '), () => assert.equal(drawn(text.replace(/[⟦⟧]/g, '')), text));
});

describe('solicitation: relationship', () => {
  const business = [
    'As you asked, here is our price list.',
    'You asked me for a quote: 40 pallets at $12 each, and I can hold that price until May.',
    'As agreed on Monday, our crew can start next week for $300 a day.',
    'Your last order is on its way, and the next one gets 5% off.',
    'Our subscription with you ends in May. Shall I send an offer for the next year, at 5% off?',
    'The renewal of your contract comes with a free month. Shall I send it over?',
    'As your account manager I can offer you an early-bird price for the new licenses.',
    'Six years of printing for you, and this one is on the house: a free sample of the new paper.',
    'When we worked together on the harbor job you liked our pumps; we now offer them at $90 a month.',
  ];
  const strangers = [
    'We have never met, but as discussed with thousands of founders, our tool saves ten hours a week. Book a demo!',
    'Thanks for connecting! We offer a free trial of our scheduling app.',
    'I am following up on my last message: our app is 20% off until Friday. Shall I send you the link?',
    'I hope to build a lasting relationship, so here is 20% off your first order.',
    'Our tea subscription is loved by 300 offices, and the first box is on us. Fancy a sample?',
  ];
  for (const text of business) {
    it(`business: ${text}`, () => {
      assert.equal(parseDraft(OPENING + text).relationship.value, 'established');
      assert.equal(drawn(OPENING + text), OPENING + text);
    });
  }
  for (const text of strangers) it(`strangers: ${text}`, () => assert.ok(check(OPENING + text).length > 0));
  it('front matter decides', () => {
    const text = 'Hi Sam, we offer a free trial of our app.';
    assert.equal(check(`---\nrelationship: established\n---\n${text}`).length, 0);
    assert.equal(check(`---\nrelationship: new\n---\nAs agreed on Monday. ${text}`).length, 1);
  });
});

describe('solicitation: fixes', () => {
  const PITCH = 'Book a free demo of our app.';
  it('removes the whole sentence, and of a decline only the pitch', () => {
    assert.equal(fixed(`Hi Sam, thanks! ${PITCH} See you.`, 0), 'Hi Sam, thanks! See you.');
    assert.equal(
      fixed('Hi Sam, I keep this list to family, but our shop gives you 20% off.', 0),
      'Hi Sam, I keep this list to family.',
    );
    assert.equal(fixed(`Hi Sam,\r\n\r\n${PITCH}\r\n\r\nBest,\r\nAda\r\n`, 0), 'Hi Sam,\r\n\r\nBest,\r\nAda\r\n');
  });
  it('keeps apart what is left where the blank before it was forgotten', () => {
    assert.equal(fixed(`Hi Sam, thanks!${PITCH} See you.`, 0), 'Hi Sam, thanks! See you.');
    assert.equal(fixed(`Hi Sam,${PITCH} Your talk was a joy.`, 0), 'Hi Sam, your talk was a joy.');
  });
  it('marks the relationship as established, and then is silent', () => {
    const drafts: readonly [string, string][] = [
      [`Hi Sam! ${PITCH}`, `---\nrelationship: established\n---\nHi Sam! ${PITCH}`],
      [`Hi Sam!\r\n${PITCH}`, `---\r\nrelationship: established\r\n---\r\nHi Sam!\r\n${PITCH}`],
      [`\ufeffHi Sam! ${PITCH}`, `\ufeff---\nrelationship: established\n---\nHi Sam! ${PITCH}`],
      [`---\nto: Sam\n---\n${PITCH}`, `---\nto: Sam\nrelationship: established\n---\n${PITCH}`],
      [`---\r\nto: Sam # me\r\n---\r\n${PITCH}`, `---\r\nto: Sam # me\r\nrelationship: established\r\n---\r\n${PITCH}`],
      [`---\nrelationship: new\nto: Sam\n---\n${PITCH}`, `---\nrelationship: established\nto: Sam\n---\n${PITCH}`],
      [`---\nrelationship:\n---\n${PITCH}`, `---\nrelationship: established\n---\n${PITCH}`],
      [`---\n---\n${PITCH}`, `---\nrelationship: established\n---\n${PITCH}`],
    ];
    for (const [before, after] of drafts) {
      assert.equal(fixed(before, 1), after);
      assert.deepEqual(check(after), []);
    }
  });
});

function check(text: string): RuleFinding[] {
  return [...solicitation.check(parseDraft(text), {})];
}

function drawn(text: string): string {
  return mark(
    text,
    check(text).map(({ span }) => span),
  );
}

/** The text after fix number `which` of the first finding. */
function fixed(text: string, which: number): string {
  return applyEdits(text, check(text)[0]!.fixes!()[which]!.edits);
}

function shortened(text: string): string {
  return text.length > 70 ? `${text.slice(0, 69).trimEnd()}…` : text;
}
