// Minimal pairs for missing-personalization: the left message holds one detail about the reader, the right one, in much the
// same words, none.
import assert from 'node:assert/strict';
import { parseDraft } from '../../server/src/core';
import missingPersonalization from '../../server/src/core/rules/missing-personalization';

interface Pair {
  readonly reason: string;
  readonly personal: string;
  readonly bulk: string;
}

const pairs: readonly Pair[] = [
  {
    reason: 'a shared talk, without a subject',
    personal: 'Great chat on the night ferry, glad you found me.',
    bulk: 'Great to chat on here, glad you found me.',
  },
  {
    reason: 'a picture of both',
    personal: 'I still have the picture of us with the broken oven.',
    bulk: 'I still have to update the picture on my profile.',
  },
  {
    reason: 'something of theirs that stayed in mind',
    personal: 'I still remember your marmalade.',
    bulk: 'I still remember your request.',
  },
  {
    reason: 'met in a place, not on the network',
    personal: 'Nice to meet you on the ferry.',
    bulk: 'I have been a roofer in Hull for ten years. Nice to meet you on here.',
  },
  {
    reason: 'met in a place, not on the network',
    personal: 'Good to see you in the choir.',
    bulk: 'Good to see you in my network.',
  },
  {
    reason: 'whether the two have met',
    personal: 'Did we meet in Oulu at the ice fair?',
    bulk: 'Did we ever think of leaving Oulu? I never did.',
  },
  {
    reason: 'those who belong to both',
    personal: 'Our daughters share a desk, it seems.',
    bulk: 'Our daughters want a desk, it seems.',
  },
  {
    reason: 'a question about theirs',
    personal: 'How is the new ferry in Oban?',
    bulk: 'How is the new year treating everyone?',
  },
  {
    reason: 'words of a job search',
    personal: 'If you know of openings for ferry pilots, I hear that your harbor is nice.',
    bulk: 'If you know of any suitable vacant junior openings, let me know.',
  },
  {
    reason: 'people of theirs',
    personal: 'I was so sorry to read about your dad.',
    bulk: 'I was so sorry to read about the delay.',
  },
  {
    reason: 'an order between the two',
    personal: 'Our second order has not arrived yet.',
    bulk: 'Our second office has not opened yet.',
  },
];

describe('missing-personalization: minimal pairs', () => {
  for (const { reason, personal, bulk } of pairs) {
    it(`${reason}, silent: ${personal}`, () => assert.equal(findings(personal), 0));
    it(`${reason}, finds: ${bulk}`, () => assert.equal(findings(bulk), 1));
  }
});

function findings(body: string): number {
  return [...missingPersonalization.check(parseDraft(`Hi Noor, thanks for connecting! ${body}`), {})].length;
}
