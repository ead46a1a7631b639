// The repairs of what is asked, sold or said stiffly, of names and of front matter: before, after, and what is left to find.
import assert from 'node:assert/strict';
import { tryFixes } from '../support/fixing';

/** `after` has tab stops as `${1:...}`; `left` are the rules that still find something once those are filled. */
type Row = readonly [what: string, draft: string, title: string, after: string, ...left: string[]];

// biome-ignore-start lint/suspicious/noTemplateCurlyInString: tab stops as a snippet writes them.
const TABLE: Readonly<Record<string, readonly Row[]>> = {
  'favor-asking': [
    [
      'a sentence in the middle',
      'Hi Priya, it was great meeting you at the Oslo meetup. Could you refer me for the analyst role? Your talk was a treat.',
      'Remove this sentence',
      'Hi Priya, it was great meeting you at the Oslo meetup. Your talk was a treat.',
    ],
    [
      'a sentence in the middle',
      'Hi Priya, it was great meeting you at the Oslo meetup. Could you refer me for the analyst role? Your talk was a treat.',
      'Replace with “I look forward to following your work.”',
      'Hi Priya, it was great meeting you at the Oslo meetup. I look forward to following your work. Your talk was a treat.',
    ],
    [
      'the first one, behind the greeting',
      'Hi Priya, could you refer me for the analyst role? It was great meeting you at the Oslo meetup.',
      'Remove this sentence',
      'Hi Priya, it was great meeting you at the Oslo meetup.',
    ],
    [
      'the first one, behind a greeting on its own line',
      'Hi Priya,\n\nCould you refer me for the analyst role? It was great meeting you at the Oslo meetup.',
      'Remove this sentence',
      'Hi Priya,\n\nIt was great meeting you at the Oslo meetup.',
    ],
    [
      'the first one, before a name',
      'Hi Priya, could you refer me? Tom says hello from the Oslo meetup.',
      'Remove this sentence',
      'Hi Priya, Tom says hello from the Oslo meetup.',
    ],
    [
      'the last one',
      'Hi Priya, it was great meeting you at the Oslo meetup. Could you refer me for the analyst role?',
      'Remove this sentence',
      'Hi Priya, it was great meeting you at the Oslo meetup.',
    ],
    [
      'the last one',
      'Hi Priya, it was great meeting you at the Oslo meetup. Could you refer me for the analyst role?',
      'Replace with “I look forward to following your work.”',
      'Hi Priya, it was great meeting you at the Oslo meetup. I look forward to following your work.',
    ],
    [
      'a paragraph of its own',
      'Hi Priya,\n\nIt was great meeting you at the Oslo meetup.\n\nCould you refer me for the analyst role?\n\nBest,\nTom',
      'Remove this sentence',
      'Hi Priya,\n\nIt was great meeting you at the Oslo meetup.\n\nBest,\nTom',
    ],
    [
      'a paragraph of its own',
      'Hi Priya,\n\nIt was great meeting you at the Oslo meetup.\n\nCould you refer me for the analyst role?\n\nBest,\nTom',
      'Replace with “I look forward to following your work.”',
      'Hi Priya,\n\nIt was great meeting you at the Oslo meetup.\n\nI look forward to following your work.\n\nBest,\nTom',
    ],
    [
      'in CRLF',
      'Hi Priya,\r\n\r\nIt was great meeting you at the Oslo meetup.\r\n\r\nCould you refer me for the analyst role?\r\n\r\nBest,\r\nTom',
      'Remove this sentence',
      'Hi Priya,\r\n\r\nIt was great meeting you at the Oslo meetup.\r\n\r\nBest,\r\nTom',
    ],
    [
      'in CRLF',
      'Hi Priya,\r\n\r\nIt was great meeting you at the Oslo meetup.\r\n\r\nCould you refer me for the analyst role?\r\n\r\nBest,\r\nTom',
      'Replace with “I look forward to following your work.”',
      'Hi Priya,\r\n\r\nIt was great meeting you at the Oslo meetup.\r\n\r\nI look forward to following your work.\r\n\r\nBest,\r\nTom',
    ],
    [
      '“Also,” goes with it',
      'Hi Priya, it was great meeting you at the Oslo meetup. Also, could you refer me for the analyst role? See you in May.',
      'Remove this sentence',
      'Hi Priya, it was great meeting you at the Oslo meetup. See you in May.',
    ],
    [
      '“By the way,” goes with it',
      'Hi Priya, it was great meeting you at the Oslo meetup. By the way, could you refer me for the analyst role?',
      'Remove this sentence',
      'Hi Priya, it was great meeting you at the Oslo meetup.',
    ],
    [
      '“If possible,” goes with it',
      'Hi Priya, it was great meeting you at the Oslo meetup. If possible, could you refer me for the analyst role?',
      'Remove this sentence',
      'Hi Priya, it was great meeting you at the Oslo meetup.',
    ],
    [
      '“PS:” goes with it, and no line takes its place',
      'Hi Priya, it was great meeting you at the Oslo meetup.\n\nBest,\nTom\n\nPS: could you refer me for the analyst role?',
      'Remove this sentence',
      'Hi Priya, it was great meeting you at the Oslo meetup.\n\nBest,\nTom',
    ],
    [
      '“and” goes with it',
      'Hi Priya, it was great meeting you at the Oslo meetup, and could you refer me for the analyst role? Your talk was a treat.',
      'Remove this part of the sentence',
      'Hi Priya, it was great meeting you at the Oslo meetup. Your talk was a treat.',
    ],
    [
      '“and” goes with it',
      'Hi Priya, it was great meeting you at the Oslo meetup, and could you refer me for the analyst role? Your talk was a treat.',
      'Replace with “I look forward to following your work.”',
      'Hi Priya, it was great meeting you at the Oslo meetup. I look forward to following your work. Your talk was a treat.',
    ],
    [
      '“but” goes with it',
      'Hi Priya, it was great meeting you at the Oslo meetup, but could you refer me for the analyst role?',
      'Remove this part of the sentence',
      'Hi Priya, it was great meeting you at the Oslo meetup.',
    ],
    [
      '“so I was wondering if” goes with it',
      'Hi Priya, I saw that your team at Northwind is hiring, so I was wondering if you could refer me for the analyst role.',
      'Remove this part of the sentence',
      'Hi Priya, I saw that your team at Northwind is hiring.',
    ],
    [
      '“and I was wondering if”, without a comma',
      'Hi Priya, I saw that your team at Northwind is hiring and I was wondering if you could refer me for the analyst role!',
      'Remove this part of the sentence',
      'Hi Priya, I saw that your team at Northwind is hiring!',
    ],
    [
      'a semicolon goes with it',
      'Hi Priya, I loved your talk on tides in Oslo; please refer me for the analyst role.',
      'Remove this part of the sentence',
      'Hi Priya, I loved your talk on tides in Oslo.',
    ],
    [
      'what leads up to it goes with it',
      'Hi Priya, it was great meeting you in Oslo. I know that this is a lot to ask, but could you refer me for the analyst role?',
      'Remove this sentence',
      'Hi Priya, it was great meeting you in Oslo.',
    ],
    [
      'what only leans on it goes with it',
      'Hi Priya, it was great meeting you in Oslo. When you have a minute, could you refer me for the analyst role?',
      'Remove this sentence',
      'Hi Priya, it was great meeting you in Oslo.',
    ],
    [
      'what follows it in the sentence goes with it',
      'Hi Priya, it was great meeting you in Oslo, could you refer me for the analyst role, since I know SQL well?',
      'Remove this part of the sentence',
      'Hi Priya, it was great meeting you in Oslo.',
    ],
    [
      'a question before it stays one',
      'Hi Priya, how was the train back from the Oslo meetup, and could you refer me for the analyst role?',
      'Remove this part of the sentence',
      'Hi Priya, how was the train back from the Oslo meetup?',
    ],
    [
      'two in one sentence',
      'Hi Priya, it was great meeting you in Oslo! Could you refer me for the analyst role and introduce me to your manager? See you soon.',
      'Remove this sentence',
      'Hi Priya, it was great meeting you in Oslo! See you soon.',
    ],
    [
      'two, of which the first goes too',
      'Hi Priya, it was great meeting you in Oslo! Could you refer me for the analyst role, or could you at least review my CV? See you soon.',
      'Remove this sentence',
      'Hi Priya, it was great meeting you in Oslo! See you soon.',
    ],
    [
      'an emoji behind it',
      'Hi Priya, it was great meeting you in Oslo! Could you refer me? 🙏🏽 See you soon.',
      'Remove this sentence',
      'Hi Priya, it was great meeting you in Oslo! See you soon.',
    ],
    [
      'an emoji behind it',
      'Hi Priya, it was great meeting you in Oslo! Could you refer me? 🙏🏽 See you soon.',
      'Replace with “I look forward to following your work.”',
      'Hi Priya, it was great meeting you in Oslo! I look forward to following your work. 🙏🏽 See you soon.',
    ],
    [
      'an emoji before the part that goes',
      'Hi Priya, it was great meeting you in Oslo 😀, could you refer me? 🙏🏽',
      'Remove this part of the sentence',
      'Hi Priya, it was great meeting you in Oslo 😀.',
    ],
    [
      'an item of a list',
      'Hi Priya, in Oslo we spoke of three things:\n\n- your talk\n- I would love an introduction to your CTO.\n- the ferry',
      'Remove this sentence',
      'Hi Priya, in Oslo we spoke of three things:\n\n- your talk\n- the ferry',
    ],
    [
      'an item of a list',
      'Hi Priya, in Oslo we spoke of three things:\n\n- your talk\n- I would love an introduction to your CTO.\n- the ferry',
      'Replace with “I look forward to following your work.”',
      'Hi Priya, in Oslo we spoke of three things:\n\n- your talk\n- I look forward to following your work.\n- the ferry',
    ],
    [
      'the last item of a list',
      'Hi Priya, in Oslo we spoke of two things:\n\n1. your talk on tides\n2. Could you refer me for the analyst role?\n',
      'Remove this sentence',
      'Hi Priya, in Oslo we spoke of two things:\n\n1. your talk on tides\n',
    ],
    [
      'half an item of a list',
      'Hi Priya, in Oslo we spoke of two things:\n\n- the ferry\n- your talk. Could you refer me for the analyst role?\n',
      'Remove this sentence',
      'Hi Priya, in Oslo we spoke of two things:\n\n- the ferry\n- your talk.\n',
    ],
    [
      'in brackets',
      'Hi Priya, it was great meeting you in Oslo. (Could you refer me for the analyst role?) See you soon.',
      'Remove this sentence',
      'Hi Priya, it was great meeting you in Oslo. See you soon.',
    ],
    [
      'in brackets',
      'Hi Priya, it was great meeting you in Oslo. (Could you refer me for the analyst role?) See you soon.',
      'Replace with “I look forward to following your work.”',
      'Hi Priya, it was great meeting you in Oslo. (I look forward to following your work.) See you soon.',
    ],
    [
      'up to a quotation mark',
      'Hi Priya, it was great meeting you in Oslo. Could you refer me to “Anna”? See you soon.',
      'Remove this sentence',
      'Hi Priya, it was great meeting you in Oslo. See you soon.',
    ],
    [
      'up to a quotation mark',
      'Hi Priya, it was great meeting you in Oslo. Could you refer me to “Anna”? See you soon.',
      'Replace with “I look forward to following your work.”',
      'Hi Priya, it was great meeting you in Oslo. I look forward to following your work. See you soon.',
    ],
    [
      'the line that suits a no',
      '---\nkind: decline\n---\nHi Priya, thank you for thinking of me, but I keep my network to people from the Oslo meetup. Could you refer me for the analyst role?',
      'Replace with “I wish you all the best.”',
      '---\nkind: decline\n---\nHi Priya, thank you for thinking of me, but I keep my network to people from the Oslo meetup. I wish you all the best.',
    ],
    [
      'the line that suits a first message',
      '---\nkind: connect-first\n---\nHi Priya, it was great meeting you at the Oslo meetup. Could you refer me for the analyst role?',
      'Replace with “I am glad that we are connected now.”',
      '---\nkind: connect-first\n---\nHi Priya, it was great meeting you at the Oslo meetup. I am glad that we are connected now.',
    ],
    [
      'the line that suits a follow-up',
      '---\nkind: follow-up\n---\nHi Priya, it was great meeting you at the Oslo meetup. Could you refer me for the analyst role?',
      'Replace with “I hope all is well on your side.”',
      '---\nkind: follow-up\n---\nHi Priya, it was great meeting you at the Oslo meetup. I hope all is well on your side.',
    ],
    [
      'a sentence that ends in a link',
      'Hi Priya, your talk in Oslo was a treat. Could you share [my post](https://example.org/x)? See you in June!',
      'Remove this sentence',
      'Hi Priya, your talk in Oslo was a treat. See you in June!',
    ],
    [
      'a sentence that ends in a link',
      'Hi Priya, your talk in Oslo was a treat. Could you read my paper (see [here](https://example.org/x))? See you!',
      'Replace with “I look forward to following your work.”',
      'Hi Priya, your talk in Oslo was a treat. I look forward to following your work. See you!',
    ],
    [
      'a sentence that ends in a bare address, in CRLF',
      'Hi Priya,\r\n\r\nyour talk in Oslo was a treat. Please endorse me here: <https://example.org/x>.\r\n\r\nTom',
      'Remove this sentence',
      'Hi Priya,\r\n\r\nyour talk in Oslo was a treat.\r\n\r\nTom',
    ],
    [
      'an item of a list that ends in a link, and the next one',
      'Hi Priya,\n\n- could you share [my post](https://example.org/x)?\n- [your talk](https://example.org/y) in Oslo was a treat',
      'Remove this sentence',
      'Hi Priya,\n\n- [your talk](https://example.org/y) in Oslo was a treat',
      'plain-text-markup',
    ],
    [
      'the thanks for it, too',
      'Hi Priya, your talk in Oslo was a treat. Could you refer me for the analyst role? Thank you so much in advance!!',
      'Remove these sentences',
      'Hi Priya, your talk in Oslo was a treat.',
    ],
    [
      'the thanks for it, too',
      'Hi Priya, your talk in Oslo was a treat, could you refer me? Thanks in advance.',
      'Remove this part of the sentence',
      'Hi Priya, your talk in Oslo was a treat.',
    ],
    [
      'not the thanks that sign off',
      'Hi Priya, your talk in Oslo was a treat. Could you refer me?\n\nThanks in advance,\nTom',
      'Remove this sentence',
      'Hi Priya, your talk in Oslo was a treat.\n\nThanks in advance,\nTom',
    ],
  ],
  solicitation: [
    [
      'a sentence in the middle',
      'Hi Ana, your talk in Oslo stayed with me. We help companies like yours cut cloud costs by 30%. See you in May.',
      'Remove this sentence',
      'Hi Ana, your talk in Oslo stayed with me. See you in May.',
    ],
    [
      'the first one, behind the greeting',
      'Hi Ana, we help companies like yours cut cloud costs by 30%. Your talk in Oslo stayed with me.',
      'Remove this sentence',
      'Hi Ana, your talk in Oslo stayed with me.',
    ],
    [
      'the last one, with its sign',
      'Hi Ana, your talk in Oslo stayed with me. By the way, we help companies like yours cut cloud costs by 30%',
      'Remove this sentence',
      'Hi Ana, your talk in Oslo stayed with me.',
    ],
    [
      'several sentences',
      'Hi Ana,\r\n\r\nyour talk in Oslo stayed with me.\r\n\r\nWe help companies like yours cut cloud costs by 30%. Book a demo with our team! 🚀\r\n\r\nBest,\r\nTom',
      'Remove these sentences',
      'Hi Ana,\r\n\r\nyour talk in Oslo stayed with me.\r\n\r\nBest,\r\nTom',
    ],
    [
      '“and” goes with it',
      'Hi Ana, your post on cloud costs was great, and we help companies like yours cut cloud costs by 30%. See you in Oslo.',
      'Remove this part of the sentence',
      'Hi Ana, your post on cloud costs was great. See you in Oslo.',
    ],
    [
      'a question ends as a statement',
      'Hi Mina, thanks for the invite! I saw your shop in Oslo — our print shop does 500 flyers for $60, shall I send you a quote?',
      'Remove this part of the sentence',
      'Hi Mina, thanks for the invite! I saw your shop in Oslo.',
    ],
    [
      'in brackets',
      'Hi Mina, I saw your shop in Oslo last May (and our print shop does 500 flyers for $60).',
      'Remove this part of the sentence',
      'Hi Mina, I saw your shop in Oslo last May.',
    ],
    [
      'front matter that there is not',
      'Hi Ana, your talk in Oslo stayed with me. We help companies like yours cut cloud costs by 30%.',
      'Mark the relationship as established',
      '---\nrelationship: established\n---\nHi Ana, your talk in Oslo stayed with me. We help companies like yours cut cloud costs by 30%.',
    ],
    [
      'front matter that there is not, in CRLF',
      'Hi Ana, your talk in Oslo stayed with me.\r\nWe help companies like yours cut cloud costs by 30%.',
      'Mark the relationship as established',
      '---\r\nrelationship: established\r\n---\r\nHi Ana, your talk in Oslo stayed with me.\r\nWe help companies like yours cut cloud costs by 30%.',
    ],
    [
      'front matter without the key',
      '---\nto: Ana Ruiz\n---\nHi Ana, your talk in Oslo stayed with me. We help companies like yours cut cloud costs by 30%.',
      'Mark the relationship as established',
      '---\nto: Ana Ruiz\nrelationship: established\n---\nHi Ana, your talk in Oslo stayed with me. We help companies like yours cut cloud costs by 30%.',
    ],
    [
      'another value',
      '---\nrelationship: "new" # so far\nto: Ana Ruiz\n---\nHi Ana, your talk in Oslo stayed with me. We help companies like yours cut cloud costs by 30%.',
      'Mark the relationship as established',
      '---\nrelationship: established # so far\nto: Ana Ruiz\n---\nHi Ana, your talk in Oslo stayed with me. We help companies like yours cut cloud costs by 30%.',
    ],
    [
      'no value',
      '---\nrelationship:\n---\nHi Ana, your talk in Oslo stayed with me. We help companies like yours cut cloud costs by 30%.',
      'Mark the relationship as established',
      '---\nrelationship: established\n---\nHi Ana, your talk in Oslo stayed with me. We help companies like yours cut cloud costs by 30%.',
    ],
    [
      'front matter that is never closed leaves that to be mended',
      '---\nto: Ana Ruiz\n\nHi Ana, your talk in Oslo stayed with me. We help companies like yours cut cloud costs by 30%.',
      'Mark the relationship as established',
      '---\nto: Ana Ruiz\nrelationship: established\n\nHi Ana, your talk in Oslo stayed with me. We help companies like yours cut cloud costs by 30%.',
      'invalid-front-matter',
    ],
    [
      '“however” goes with it',
      'Hi Mina, thanks for asking about the Oslo meetup, I will be there; however, our print shop does 500 flyers for $60 if you ever need any!',
      'Remove this part of the sentence',
      'Hi Mina, thanks for asking about the Oslo meetup, I will be there!',
    ],
  ],
  'stiff-salutation': [
    [
      'front matter names the reader',
      '---\nto: Priya Raman\n---\nDear Sir/Madam,\n\nI still use your tide tables.',
      'Replace with “Hi Priya,”',
      '---\nto: Priya Raman\n---\nHi Priya,\n\nI still use your tide tables.',
    ],
    [
      'a colon becomes a comma',
      '---\nto: Priya Raman\n---\nDear Sir or Madam:\n\nI still use your tide tables.',
      'Replace with “Hi Priya,”',
      '---\nto: Priya Raman\n---\nHi Priya,\n\nI still use your tide tables.',
    ],
    [
      'no mark becomes a comma',
      '---\nto: Priya Raman\n---\nDear Sir/Madam\n\nI still use your tide tables.',
      'Replace with “Hi Priya,”',
      '---\nto: Priya Raman\n---\nHi Priya,\n\nI still use your tide tables.',
    ],
    [
      'a full stop becomes a comma, and a capital goes with it',
      '---\nto: Priya Raman\n---\nDear Sir. Your tide tables hang in our kitchen.',
      'Replace with “Hi Priya,”',
      '---\nto: Priya Raman\n---\nHi Priya, your tide tables hang in our kitchen.',
    ],
    [
      'a semicolon becomes a comma, and “I” stays large',
      '---\nto: Priya Raman\n---\nDear Ms. Raman; I still use your tide tables.',
      'Replace with “Hi Priya,”',
      '---\nto: Priya Raman\n---\nHi Priya, I still use your tide tables.',
    ],
    [
      'a dash becomes a comma',
      '---\nto: Priya Raman\n---\nDear Sir/Madam - your tide tables hang in our kitchen.',
      'Replace with “Hi Priya,”',
      '---\nto: Priya Raman\n---\nHi Priya, your tide tables hang in our kitchen.',
    ],
    [
      'an exclamation mark stays',
      '---\nto: Priya Raman\n---\nGreetings unto you! I still use your tide tables.',
      'Replace with “Hi Priya,”',
      '---\nto: Priya Raman\n---\nHi Priya! I still use your tide tables.',
    ],
    [
      'the first name that stands in it',
      'Dear Mr. Alan Whitby, I still use your tide tables.',
      'Replace with “Hi Alan,”',
      'Hi Alan, I still use your tide tables.',
    ],
    [
      'nobody knows the first name',
      'Dear Mr. Whitby,\n\nI still use your tide tables.',
      'Replace with “Hi [name],”',
      'Hi ${1:[name]},\n\nI still use your tide tables.',
    ],
    [
      'a slot for a surname',
      'Dear Mr. [Last Name],\r\n\r\nI still use your tide tables.',
      'Replace with “Hi [name],”',
      'Hi ${1:[name]},\r\n\r\nI still use your tide tables.',
    ],
    [
      'in capitals',
      'DEAR SIR/MADAM,\n\nI still use your tide tables.',
      'Replace with “Hi [name],”',
      'Hi ${1:[name]},\n\nI still use your tide tables.',
    ],
    [
      'the closing, its name below',
      'Hi Priya,\n\nI still use your tide tables.\n\nYours faithfully,\nTom Barr\nHarbour pilot',
      'Replace with “Best,”',
      'Hi Priya,\n\nI still use your tide tables.\n\nBest,\nTom Barr\nHarbour pilot',
    ],
    [
      'the closing without a comma, in CRLF',
      'Hi Priya,\r\n\r\nI still use your tide tables.\r\n\r\nYours faithfully\r\nTom',
      'Replace with “Best,”',
      'Hi Priya,\r\n\r\nI still use your tide tables.\r\n\r\nBest,\r\nTom',
    ],
    [
      'the closing with a full stop and no name',
      'Hi Priya,\n\nI still use your tide tables.\n\nYours faithfully.',
      'Replace with “Best,”',
      'Hi Priya,\n\nI still use your tide tables.\n\nBest,',
    ],
    [
      'the closing with a dash',
      'Hi Priya,\n\nI still use your tide tables.\n\nYours faithfully -\nTom',
      'Replace with “Best,”',
      'Hi Priya,\n\nI still use your tide tables.\n\nBest,\nTom',
    ],
    [
      'the closing with its name on one line',
      'Hi Priya,\n\nI still use your tide tables.\n\nYours faithfully, Tom',
      'Replace with “Best,”',
      'Hi Priya,\n\nI still use your tide tables.\n\nBest, Tom',
    ],
    [
      'the closing behind the last sentence',
      'Hi Priya, I still use your tide tables. Yours sincerely, Tom',
      'Replace with “Best,”',
      'Hi Priya, I still use your tide tables. Best, Tom',
    ],
    [
      'emphasis around the closing',
      'Hi Priya,\n\nI still use your tide tables.\n\n_Yours faithfully_,\nTom',
      'Replace with “Best,”',
      'Hi Priya,\n\nI still use your tide tables.\n\n_Best_,\nTom',
    ],
    [
      'two closings in a row',
      'Hi Priya,\n\nI still use your tide tables.\n\nThanking you in anticipation, I remain,\nYours faithfully,\nTom',
      'Replace with “Best,”',
      'Hi Priya,\n\nI still use your tide tables.\n\nBest,\nTom',
    ],
    [
      'a surname alone in another language is no first name',
      'Sehr geehrter Herr Dr. Groß,\n\nI still use your tide tables.',
      'Replace with “Hi [name],”',
      'Hi ${1:[name]},\n\nI still use your tide tables.',
    ],
    [
      'a first name in another language',
      'Sehr geehrte Frau Prof. Anna Groß,\r\n\r\nI still use your tide tables.',
      'Replace with “Hi Anna,”',
      'Hi Anna,\r\n\r\nI still use your tide tables.',
    ],
    [
      'a first name without a title in another language',
      'Estimado Carlos:\n\nI still use your tide tables.',
      'Replace with “Hi Carlos,”',
      'Hi Carlos,\n\nI still use your tide tables.',
    ],
    [
      'a formula above the sign-off goes',
      'Hi Priya,\r\n\r\nI still use your tide tables. I remain at your disposal.\r\n\r\nBest,\r\nTom',
      'Remove “I remain at your disposal”',
      'Hi Priya,\r\n\r\nI still use your tide tables.\r\n\r\nBest,\r\nTom',
    ],
    [
      'a formula that signs off becomes the sign-off',
      'Hi Priya,\n\nI still use your tide tables. I remain at your disposal.\n\nTom',
      'Replace with “Best,”',
      'Hi Priya,\n\nI still use your tide tables. Best,\n\nTom',
    ],
  ],
  'formal-language': [
    [
      'a phrase in large letters',
      'Hi Priya, I drew your tide tables PURSUANT TO our talk in Oslo.',
      'Replace with “FOLLOWING”',
      'Hi Priya, I drew your tide tables FOLLOWING our talk in Oslo.',
    ],
    [
      'a phrase of which only a word is large',
      'Hi Priya, PURSUANT to our talk in Oslo I drew your tide tables.',
      'Replace with “Following”',
      'Hi Priya, Following our talk in Oslo I drew your tide tables.',
    ],
    [
      'a word in large letters behind an article',
      'Hi Priya, your talk in Oslo was AN AFOREMENTIONED mill to me.',
      'Remove “AFOREMENTIONED”',
      'Hi Priya, your talk in Oslo was A mill to me.',
    ],
    [
      'a word that ends its sentence behind a comma',
      'Hi Priya, your tide tables from Oslo hang in our kitchen, hereby.',
      'Remove “hereby”',
      'Hi Priya, your tide tables from Oslo hang in our kitchen.',
    ],
    [
      'a word that ends its sentence',
      'Hi Priya, your tide tables from Oslo hang in our kitchen hereby.',
      'Remove “hereby”',
      'Hi Priya, your tide tables from Oslo hang in our kitchen.',
    ],
    [
      'an office phrase with its pronoun',
      'Hi Priya, as per our talk in Oslo, I drew your tide tables prior to the storm.',
      'Replace with “following our”',
      'Hi Priya, following our talk in Oslo, I drew your tide tables prior to the storm.',
    ],
    [
      'a word that can go',
      'Hi Priya, I hereby send you the tide tables for Oslo.',
      'Remove “hereby”',
      'Hi Priya, I send you the tide tables for Oslo.',
    ],
    [
      'one that opens a sentence',
      'Hi Priya, thanks! Hereby, your tide tables hang in our kitchen.',
      'Remove “Hereby”',
      'Hi Priya, thanks! Your tide tables hang in our kitchen.',
    ],
    [
      'one that opens a sentence before a name',
      'Hi Priya,\n\nHereby iPhone users get your tide tables.',
      'Remove “Hereby”',
      'Hi Priya,\n\niPhone users get your tide tables.',
    ],
    [
      'one behind the greeting',
      'Hi Priya, hereby, your tide tables hang in our kitchen.',
      'Remove “hereby”',
      'Hi Priya, your tide tables hang in our kitchen.',
    ],
    [
      'one between commas',
      'Hi Priya, I, hereby, send you the tide tables for Oslo.',
      'Remove “hereby”',
      'Hi Priya, I send you the tide tables for Oslo.',
    ],
    [
      'one before a comma',
      'Hi Priya, I send you the chart of Oslo herewith, as we said.',
      'Remove “herewith”',
      'Hi Priya, I send you the chart of Oslo, as we said.',
    ],
    [
      'one at the end',
      'Hi Priya, I send you the chart of Oslo herewith.',
      'Remove “herewith”',
      'Hi Priya, I send you the chart of Oslo.',
    ],
    [
      'one at the end behind a comma',
      'Hi Priya, I send you the chart of Oslo, herewith.',
      'Remove “herewith”',
      'Hi Priya, I send you the chart of Oslo.',
    ],
    [
      'one in brackets',
      'Hi Priya, I (hereby) send you the chart of Oslo.',
      'Remove “hereby”',
      'Hi Priya, I send you the chart of Oslo.',
    ],
    [
      'one behind an article',
      'Hi Priya, I saw an aforementioned mill in Oslo.',
      'Remove “aforementioned”',
      'Hi Priya, I saw a mill in Oslo.',
    ],
    [
      'one behind an article that opens the sentence',
      'Hi Priya, hello from Oslo. An aforementioned mill is open.',
      'Remove “aforementioned”',
      'Hi Priya, hello from Oslo. A mill is open.',
      'missing-personalization',
    ],
    [
      'an article that stays',
      'Hi Priya, I saw an aforementioned hour in Oslo.',
      'Remove “aforementioned”',
      'Hi Priya, I saw an hour in Oslo.',
    ],
    [
      'a past form',
      'Hi Priya, we utilised your tide tables prior to the storm in Oslo.',
      'Replace with “used”',
      'Hi Priya, we used your tide tables prior to the storm in Oslo.',
    ],
    [
      'the third person',
      'Hi Priya, my aunt utilizes your tide tables prior to storms in Oslo.',
      'Replace with “uses”',
      'Hi Priya, my aunt uses your tide tables prior to storms in Oslo.',
    ],
    [
      'a form in -ing',
      'Hi Priya, we are commencing the Oslo trip prior to May.',
      'Replace with “starting”',
      'Hi Priya, we are starting the Oslo trip prior to May.',
    ],
    [
      'a noun behind an article',
      'Hi Priya, an utilization of your tide tables in lieu of ours paid off in Oslo.',
      'Replace with “use”',
      'Hi Priya, a use of your tide tables in lieu of ours paid off in Oslo.',
    ],
    [
      'an object that goes between',
      'Hi Priya, we ascertained it prior to the Oslo trip.',
      'Replace with “found out”',
      'Hi Priya, we found it out prior to the Oslo trip.',
    ],
    [
      'at the start of a sentence',
      'Hi Priya,\n\nPursuant to our chat in Oslo, here is the chart.',
      'Replace with “Following”',
      'Hi Priya,\n\nFollowing our chat in Oslo, here is the chart.',
    ],
    [
      'in capitals',
      'Hi Priya, SEE YOU IN OSLO IN THE EVENT THAT YOU COME PRIOR TO MAY.',
      'Replace with “IF”',
      'Hi Priya, SEE YOU IN OSLO IF YOU COME PRIOR TO MAY.',
      'missing-personalization',
    ],
    [
      'the same phrase further on is a finding of its own',
      'Hi Priya, in Oslo I acceded to the plan. I accede to this one, too.',
      'Replace with “agreed to”',
      'Hi Priya, in Oslo I agreed to the plan. I accede to this one, too.',
      'missing-personalization',
      'formal-language',
    ],
  ],
  'wrong-name': [
    [
      'in the greeting',
      '---\nto: Priya Raman\n---\nHi Tom, I still use your tide tables.',
      'Replace with “Priya”',
      '---\nto: Priya Raman\n---\nHi Priya, I still use your tide tables.',
    ],
    [
      'a first and a last name',
      '---\nto: Priya Raman\n---\nHi Tom Barr! I still use your tide tables.',
      'Replace with “Priya”',
      '---\nto: Priya Raman\n---\nHi Priya! I still use your tide tables.',
    ],
    [
      'in small letters',
      '---\nto: Priya Raman\n---\nhi tom, I still use your tide tables.',
      'Replace with “Priya”',
      '---\nto: Priya Raman\n---\nhi Priya, I still use your tide tables.',
    ],
    [
      'behind a title',
      '---\nto: Dr. Priya Raman\n---\nHi Dr. Barr, I still use your tide tables.',
      'Replace with “Priya”',
      '---\nto: Dr. Priya Raman\n---\nHi Dr. Priya, I still use your tide tables.',
    ],
    [
      'the name by which they go',
      '---\nto: Wojciech Nowak\nfirst: Voytek\n---\nHi Tom, I still use your tide tables.',
      'Replace with “Voytek”',
      '---\nto: Wojciech Nowak\nfirst: Voytek\n---\nHi Voytek, I still use your tide tables.',
    ],
    [
      'one of two',
      '---\nto: Priya Raman\n---\nHi Tom and Anna, I still use your tide tables.',
      'Replace with “Priya”',
      '---\nto: Priya Raman\n---\nHi Priya and Anna, I still use your tide tables.',
    ],
    [
      'only the greeting',
      '---\nto: Priya Raman\n---\nHi Tom, I still use your tide tables. I wondered, Tom, about Tom’s talk.\n\nBest,\nTom',
      'Replace with “Priya”',
      '---\nto: Priya Raman\n---\nHi Priya, I still use your tide tables. I wondered, Tom, about Tom’s talk.\n\nBest,\nTom',
    ],
    [
      'also in the text, but not in the sign-off',
      '---\nto: Priya Raman\n---\nHi Tom, I still use your tide tables. I wondered, Tom, about Tom’s talk.\n\nBest,\nTom',
      'Replace “Tom” with “Priya” everywhere',
      '---\nto: Priya Raman\n---\nHi Priya, I still use your tide tables. I wondered, Priya, about Priya’s talk.\n\nBest,\nTom',
    ],
    [
      'the company in possessive form',
      '---\nto: Priya Raman\ncompany: Northwind\n---\nHi Priya, I look forward to hearing about your work at Fabrikam’s lab.',
      'Replace with “Northwind”',
      '---\nto: Priya Raman\ncompany: Northwind\n---\nHi Priya, I look forward to hearing about your work at Northwind’s lab.',
    ],
    [
      'also in the text, but not in what they wrote',
      '---\nto: Priya Raman\n---\n> Tom says hello\n\nHi Tom, I still use your tide tables. Do you, Tom, use mine as well?',
      'Replace “Tom” with “Priya” everywhere',
      '---\nto: Priya Raman\n---\n> Tom says hello\n\nHi Priya, I still use your tide tables. Do you, Priya, use mine as well?',
    ],
    [
      'the company',
      '---\nto: Priya Raman\ncompany: Northwind\n---\nHi Priya, I look forward to hearing about your work at Fabrikam Labs.',
      'Replace with “Northwind”',
      '---\nto: Priya Raman\ncompany: Northwind\n---\nHi Priya, I look forward to hearing about your work at Northwind.',
    ],
  ],
  'invalid-front-matter': [
    [
      'a key mistyped',
      '---\nto: Priya Raman\ncompny: Northwind\n---\nHi Priya, I still use your tide tables.',
      'Replace with “company”',
      '---\nto: Priya Raman\ncompany: Northwind\n---\nHi Priya, I still use your tide tables.',
    ],
    [
      'a key mistyped',
      '---\nto: Priya Raman\ncompny: Northwind\n---\nHi Priya, I still use your tide tables.',
      'Remove the line',
      '---\nto: Priya Raman\n---\nHi Priya, I still use your tide tables.',
    ],
    [
      'a key by another name',
      '---\nEmployer: Northwind\n---\nHi Priya, I still use your tide tables.',
      'Replace with “company”',
      '---\ncompany: Northwind\n---\nHi Priya, I still use your tide tables.',
    ],
    [
      'a key nobody knows',
      '---\r\nto: Priya Raman\r\nweather: sunny\r\n---\r\nHi Priya, I still use your tide tables.',
      'Remove the line',
      '---\r\nto: Priya Raman\r\n---\r\nHi Priya, I still use your tide tables.',
    ],
    [
      'a key nobody knows, over several lines',
      '---\nweather: |\n  sunny\n  warm\nto: Priya Raman\n---\nHi Priya, I still use your tide tables.',
      'Remove these lines',
      '---\nto: Priya Raman\n---\nHi Priya, I still use your tide tables.',
    ],
    [
      'the only key',
      '---\nweather: sunny\n---\nHi Priya, I still use your tide tables.',
      'Remove the line',
      '---\n---\nHi Priya, I still use your tide tables.',
    ],
    [
      'a value mistyped',
      '---\nkind: acept # yes\n---\nHi Priya, thanks for the invite! I still use your tide tables.',
      'Replace with “accept”',
      '---\nkind: accept # yes\n---\nHi Priya, thanks for the invite! I still use your tide tables.',
    ],
    [
      'a value in quotes',
      '---\nkind: "connect first"\n---\nHi Priya, I still use your tide tables.',
      'Replace with “connect-first”',
      '---\nkind: connect-first\n---\nHi Priya, I still use your tide tables.',
    ],
    [
      'one of two values',
      '---\nrelationship: customer\n---\nHi Priya, I still use your tide tables.',
      'Replace with “new”',
      '---\nrelationship: new\n---\nHi Priya, I still use your tide tables.',
    ],
    [
      'one of two values',
      '---\nrelationship: customer\n---\nHi Priya, I still use your tide tables.',
      'Replace with “established”',
      '---\nrelationship: established\n---\nHi Priya, I still use your tide tables.',
    ],
    [
      'a date in another form',
      '---\nfollow_up: 15.1.2027\n---\nHi Priya, I still use your tide tables.',
      'Replace with “2027-01-15”',
      '---\nfollow_up: 2027-01-15\n---\nHi Priya, I still use your tide tables.',
    ],
    [
      'no colon',
      '---\nto Priya Raman\n---\nHi Priya, I still use your tide tables.',
      'Add the colon',
      '---\nto: Priya Raman\n---\nHi Priya, I still use your tide tables.',
    ],
    [
      'no key at all',
      '---\nhello there\n---\nHi Priya, I still use your tide tables.',
      'Remove the line',
      '---\n---\nHi Priya, I still use your tide tables.',
    ],
    [
      'no space',
      '---\nto:Priya Raman\n---\nHi Priya, I still use your tide tables.',
      'Add the space',
      '---\nto: Priya Raman\n---\nHi Priya, I still use your tide tables.',
    ],
    [
      'twice',
      '---\nto: Priya Raman\ncompany: Northwind\nto: Ana Ruiz\n---\nHi Priya, I still use your tide tables.',
      'Remove the line',
      '---\nto: Priya Raman\ncompany: Northwind\n---\nHi Priya, I still use your tide tables.',
    ],
    [
      'never closed',
      '---\r\nto: Priya Raman\r\n\r\nHi Priya, I still use your tide tables.',
      'Close the front matter',
      '---\r\nto: Priya Raman\r\n---\r\n\r\nHi Priya, I still use your tide tables.',
    ],
    [
      'a colon in the value',
      '---\nmet: JSConf: Oslo\n---\nHi Priya, I still use your tide tables.',
      'Put quotes around the value',
      '---\nmet: "JSConf: Oslo"\n---\nHi Priya, I still use your tide tables.',
    ],
    [
      'quotes in the value',
      '---\nmet: JSConf: the "big" one\n---\nHi Priya, I still use your tide tables.',
      'Put quotes around the value',
      '---\nmet: \'JSConf: the "big" one\'\n---\nHi Priya, I still use your tide tables.',
    ],
    [
      'a quote that is never closed',
      '---\nto: "Priya Raman\n---\nHi Priya, I still use your tide tables.',
      'Put quotes around the value',
      '---\nto: "Priya Raman"\n---\nHi Priya, I still use your tide tables.',
    ],
    [
      'a quote too many',
      "---\nmet: 'Priya's stand'\n---\nHi Priya, I still use your tide tables.",
      'Put quotes around the value',
      '---\nmet: "Priya\'s stand"\n---\nHi Priya, I still use your tide tables.',
    ],
    [
      'a slot',
      '---\ncompany: {{company}}\n---\nHi Priya, I still use your tide tables.',
      'Put quotes around the value',
      '---\ncompany: "{{company}}"\n---\nHi Priya, I still use your tide tables.',
    ],
  ],
  'plain-text-markup': [
    [
      'bold',
      'Hi Priya, I still use **your** tide tables.',
      'Write it as plain text',
      'Hi Priya, I still use your tide tables.',
    ],
    [
      'a link',
      'Hi Priya, I still use [your tide tables](https://example.org/tides).',
      'Write it as plain text',
      'Hi Priya, I still use your tide tables (https://example.org/tides).',
    ],
    [
      'a link that is its address',
      'Hi Priya, I still use [https://example.org/tides](https://example.org/tides).',
      'Write it as plain text',
      'Hi Priya, I still use https://example.org/tides.',
      'missing-personalization',
    ],
    [
      'letters of mathematics',
      'Hi Priya, I still use your 𝘁𝗶𝗱𝗲 tables.',
      'Write it as plain text',
      'Hi Priya, I still use your tide tables.',
    ],
  ],
};
// biome-ignore-end lint/suspicious/noTemplateCurlyInString: as above.

for (const [ruleId, rows] of Object.entries(TABLE)) {
  describe(`fixes of ${ruleId}`, () => {
    for (const [what, draft, title, after, ...left] of rows) {
      it(`${what}: ${title}`, () => {
        const offered = tryFixes(ruleId, draft) ?? [];
        const fix = offered.find(each => each.title === title);
        assert.deepEqual(fix, { title, after, left }, `offered: ${offered.map(each => each.title).join(', ')}`);
      });
    }
  });
}

/** All that is offered for the first finding of a rule, the preferred fix first. */
const ORDER: readonly (readonly [ruleId: string, draft: string, ...titles: string[]])[] = [
  [
    'favor-asking',
    'Hi Priya, could you refer me?',
    'Remove this sentence',
    'Replace with “I look forward to following your work.”',
  ],
  ['favor-asking', 'Hi Priya, I look forward to following your work. Could you refer me?', 'Remove this sentence'],
  [
    'solicitation',
    'Hi Ana, we help companies like yours cut cloud costs by 30%.',
    'Remove this sentence',
    'Mark the relationship as established',
  ],
  ['stiff-salutation', 'Dear Sir,\n\nhello.', 'Replace with “Hi [name],”'],
  ['formal-language', 'Hi Priya, I hereby accept.', 'Remove “hereby”'],
  [
    'wrong-name',
    '---\nto: Priya Raman\n---\nHi Tom, how are you, Tom, today?',
    'Replace with “Priya”',
    'Replace “Tom” with “Priya” everywhere',
  ],
  ['wrong-name', '---\nto: Priya Raman\n---\nHi Tom, how are you today?', 'Replace with “Priya”'],
  ['invalid-front-matter', '---\ncompny: Northwind\n---\nHi', 'Replace with “company”', 'Remove the line'],
  ['invalid-front-matter', '---\nto: Ana\nweather: sunny\nHi', 'Close the front matter'],
  ['invalid-front-matter', '---\nkind: maybe\n---\nHi', 'Remove the line'],
  ['formal-language', 'Hi Priya, please be advised that the ferry is late.', 'Say it in your own words'],
];

describe('the order of fixes', () => {
  for (const [ruleId, draft, ...titles] of ORDER) {
    it(`${ruleId}: ${titles.join(', ') || 'none'}`, () => {
      assert.deepEqual(
        tryFixes(ruleId, draft)?.map(({ title }) => title),
        titles,
      );
    });
  }
});

describe('a fix in a full message', () => {
  const full = (spare: number) => {
    const start = '---\nchannel: note\n---\nHi Priya, ';
    const end = ' Could you refer me?';
    return (
      `${start}${'your talk in Oslo was a treat. '.repeat(9)}`.slice(0, start.length + 190 - end.length - spare) + end
    );
  };

  it('is left out where it would make the message longer than its channel takes', () => {
    assert.deepEqual(
      tryFixes('favor-asking', full(0))?.map(({ title }) => title),
      ['Remove this sentence'],
    );
  });

  it('is offered where there is room', () => {
    assert.equal(tryFixes('favor-asking', full(40))?.length, 2);
  });
});
