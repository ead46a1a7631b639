// Stiff greetings and sign-offs against warm ones that look alike. ⟦…⟧ marks what the rule finds.
import assert from 'node:assert/strict';
import { parseDraft } from '../../server/src/core/draft/parse';
import rule from '../../server/src/core/rules/stiff-salutation';
import { applyEdits } from '../../server/src/core/text/edit';
import { mark, unmark } from '../../server/src/core/text/markup';

/** What the pair is about, a draft with the findings marked, and its innocent twin. */
type Pair = readonly [about: string, fires: string, silent: string];

const pairs: readonly Pair[] = [
  ['sir or madam', '⟦Dear Sir/Madam⟧,\n\nHappy to connect.', 'Dear Samira,\n\nHappy to connect.'],
  ['sir alone', '⟦Dear Sir⟧,\n\nthanks for the note about kilns.', 'Dear Sid,\n\nthanks for the note about kilns.'],
  ['plural sirs', '⟦Dear Sirs⟧,\n\nwe liked your stand in Parma.', 'Dear both,\n\nwe liked your stand in Parma.'],
  ['madam', '⟦Dear Madam⟧:\n\nyour bees made the news.', 'Hi Mads:\n\nyour bees made the news.'],
  ['my dear sir', '⟦My dear Sir⟧,\n\nwhat a talk.', 'My dear Ines,\n\nwhat a talk.'],
  [
    'no comma after sir',
    '⟦Dear sir⟧ thank you for the invite to link up.',
    'Dear Sirin, thank you for the invite to link up.',
  ],
  [
    'sir with name is a knight',
    '⟦Dear Sir or Madam⟧, a word about the regatta.',
    'Dear Sir Malcolm, a word about the regatta.',
  ],
  [
    'madam with surname',
    '⟦Dear Madam Okoye⟧,\n\nthank you for adding me.',
    'Dear Madalena Okoye,\n\nthank you for adding me.',
  ],
  [
    'to whom',
    '⟦To whom it may concern⟧,\n\nI saw the quarry pictures.',
    'To Wim, who may be concerned about quarries: all is well!',
  ],
  [
    'to whomsoever',
    '⟦To Whomsoever It May Concern⟧:\n\nGlad to be here.',
    'Hi Tomas: whoever it may concern, the ferry is late.',
  ],
  ['to who, misspelt', '⟦to who it may concern⟧,\nglad to be in touch', 'to be fair, glad to be in touch'],
  ['concerned party', '⟦To the concerned person⟧,\n\nI make violins.', 'To be honest, I make violins.'],
  ['mr and surname', '⟦Dear Mr. Abernethy⟧,\n\nThanks for the add.', 'Hi Alan Abernethy,\n\nThanks for the add.'],
  ['mr without full stop', '⟦Dear Mr Abernethy⟧,\n\nThanks for the add.', 'Dear Mo Abernethy,\n\nThanks for the add.'],
  ['lower-case mr', '⟦dear mr abernethy⟧,\nthanks for the add', 'dear mo,\nthanks for the add'],
  ['mrs', '⟦Dear Mrs. de la Cruz⟧,\n\nyour bakery smells divine.', 'Dear Marisol,\n\nyour bakery smells divine.'],
  ['ms', '⟦Dear Ms. Ferreira-Knox⟧,\n\nLoved the atlas.', 'Hello Ms. Ferreira-Knox,\n\nLoved the atlas.'],
  ['miss', '⟦Dear Miss Tanaka⟧,\n\nLoved the atlas.', 'Hi Tanaka-san,\n\nLoved the atlas.'],
  [
    'merge artefact',
    '⟦Dear Mr/Ms Lindgren⟧,\n\ngreetings from the dock.',
    'Dear M. Lindgren,\n\ngreetings from the dock.',
  ],
  [
    'title with first and last name',
    '⟦Dear Mr. Kofi Mensah⟧, welcome to my small circle.',
    'Dear Kofi Mensah, welcome to my small circle.',
  ],
  [
    'title before a slot',
    '⟦Dear Mr. [Last Name]⟧,\n\nthanks for connecting.',
    'Dear [First Name],\n\nthanks for connecting.',
  ],
  [
    'mister and no opener',
    '⟦Mr. Castellani⟧,\n\nThank you for the request.',
    'Castellani,\n\nThank you for the request.',
  ],
  [
    'professor is ordinary',
    '⟦Dear Mr. Professor Hwang⟧,\n\nYour reef paper thrilled me.',
    'Dear Professor Hwang,\n\nYour reef paper thrilled me.',
  ],
  [
    'doctor is ordinary',
    '⟦Respected Dr. Amadi⟧,\n\nYour clinic is a marvel.',
    'Dear Dr. Amadi,\n\nYour clinic is a marvel.',
  ],
  ['hello with doctor', '⟦Hello respected Sir⟧,\n\nI follow your clinic.', 'Hello Dr. Amadi,\n\nI follow your clinic.'],
  ['playful mr', '⟦Dear Mr. Dunn⟧,\nno worries at all', 'Hi Mr. D! no worries at all'],
  ['foreign title', '⟦Dear Herr Vogelsang⟧,\n\nthe tram museum is open.', 'Hallo Ute,\n\nthe tram museum is open.'],
  [
    'hiring manager',
    '⟦Dear Hiring Manager⟧,\n\nYour ferry line is hiring stewards.',
    'Hi Hilde,\n\nYour ferry line is hiring stewards.',
  ],
  [
    'recruiting team',
    '⟦Dear Recruitment Team⟧,\n\nI bake.',
    'Dear team at Brotzeit, and above all dear Jo,\n\nI bake.',
  ],
  ['hr', '⟦Dear HR Manager⟧,\n\nI bake.', 'Hi Harriet (and HR, hello too!),\n\nI bake.'],
  ['recruiter', '⟦Dear Recruiter⟧,\n\nI weld.', 'Dear Rickard,\n\nI weld.'],
  ['linkedin member', '⟦Dear LinkedIn Member⟧,\n\nGood to meet you.', 'Dear Linnea,\n\nGood to meet you.'],
  ['new connection', '⟦Dear Connection⟧,\n\nGood to meet you.', 'Dear Connie,\n\nGood to meet you.'],
  [
    'business owner',
    '⟦Dear Business Owner⟧,\n\nI tune pianos.',
    'Hi Ottoline, I hear you own a business. I tune pianos.',
  ],
  ['valued customer', '⟦Dear valued customer⟧,\n\nthe shop moved.', 'Hi Val,\n\nthe shop moved.'],
  ['decision maker', '⟦Dear Decision Maker⟧,\n\nShort question.', 'Dear Dexter,\n\nShort question.'],
  ['colleague', '⟦Dear Colleague⟧,\n\nThe lab moved.', 'Dear Colleen,\n\nThe lab moved.'],
  [
    'fellow professional',
    '⟦Dear Fellow Professional⟧,\n\nHello.',
    'Hello Fellowes,\n\ngood to see a fellow beekeeper.',
  ],
  [
    'president as addressee',
    '⟦Dear President⟧,\n\nThe choir thanks you.',
    'Dear President Alvarez,\n\nThe choir thanks you.',
  ],
  [
    'respected sir',
    '⟦Respected Sir⟧,\n\nGreetings from Pune.',
    'Hi Sunil,\n\ngreetings from Pune, where you are much respected.',
  ],
  ['respected and name', '⟦Respected Priya Madam⟧,\n\nGreetings from Pune.', 'Hi Priya ji,\n\ngreetings from Pune.'],
  ['most respected', '⟦Most respected Professor Idowu⟧,\n\nGreetings.', 'Dear Prof. Idowu,\n\nGreetings.'],
  ['r slash sir', '⟦R/Sir⟧,\n\nI am Suman.', 'Hi Rsir team lead Joan,\n\nI am Suman.'],
  ["hon'ble", "⟦Hon'ble Sir⟧,\n\nI am Suman.", 'Hi Honor,\n\nI am Suman.'],
  ['esteemed', '⟦Esteemed colleague⟧,\n\nI read your essay.', 'Hi Esteban,\n\nI read your essay.'],
  ['esteemed with a name', '⟦Esteemed Ms. Varga⟧,\n\nI read your essay.', 'Dear Esther Varga,\n\nI read your essay.'],
  [
    'name and sir',
    '⟦Dear Rajesh Sir⟧,\n\nthank you for the advice on welding.',
    // In South Asia a friendly hello goes with it.
    'Hi Rajesh sir,\n\nthank you for the advice on welding.',
  ],
  ['good morning sir', '⟦Good morning sir⟧,\n\nhow is Durban?', 'Good morning Sipho,\n\nhow is Durban?'],
  ["hello ma'am", '⟦Hello Ma’am⟧,\n\nhow is Durban?', 'Hello Maame,\n\nhow is Durban?'],
  ['dear name sir', '⟦Dear Anand Sir⟧,\n\nyour notes saved me.', 'Dear Anand,\n\nyour notes saved me.'],
  ['bare sir', '⟦Sir⟧,\n\nI accept.', 'Siri,\n\nI accept, ha.'],
  ['excellency', '⟦Your Excellency⟧,\n\nwelcome to the network.', 'Hi Excel wizard Jo,\n\nwelcome to the network.'],
  [
    'greetings',
    '⟦Greetings unto you⟧!\n\nI am Vikram from Kochi.',
    // Polite, and common from Manila to Nairobi.
    'Greetings of the day!\n\nI am Vikram from Kochi.',
  ],
  [
    'compliments of the season',
    '⟦Compliments of the season⟧, Ada,\n\nand thanks.',
    'Happy New Year, Ada,\n\nand thanks.',
  ],
  [
    'kind attention',
    '⟦Kind Attention: The Admissions Officer⟧\n\nI accept.',
    'Thanks for the kind attention to our poster, Ana.\n\nI accept.',
  ],
  [
    'subject line above',
    'Subject: Connection\n\n⟦Respected Madam⟧,\n\nI accept.',
    'Hi Subira,\n\nthe subject was connection, I accept.',
  ],
  [
    'after a quote',
    '> Hi, can we connect?\n\n⟦Dear Sir⟧,\n\nyes we can.',
    '> Dear Sir, can we connect?\n\nHi Tom,\n\nyes we can.',
  ],
  ['after front matter', '⟦Dear Sir/Madam⟧,\n\nhello from the mill.', 'Dear Mila,\n\nhello from the mill.'],
  [
    'only quoted in a joke',
    '⟦Dear Sir or Madam⟧,\n\nI could not resist.',
    'Hi Ana,\n\nmy bank still writes “Dear Sir or Madam” to me.',
  ],
  [
    'dear mid-sentence',
    '⟦Dear Mrs. Holm⟧,\n\nthe choir misses you.',
    'Hi Ana,\n\nour dear Mrs. Holm still runs the choir.',
  ],
  [
    'dear at the start of a later line',
    '⟦Dear Mr. Fry⟧,\n\nthe choir misses you.',
    'Hi Ana,\nDear me, what a week the choir had.',
  ],
  [
    'faithfully',
    'Hi Ana,\n\nSee you in Graz.\n\n⟦Yours faithfully⟧,\nTom',
    'Hi Ana,\n\nSee you in Graz.\n\nYours,\nTom',
  ],
  [
    'sincerely yours',
    'Hi Ana,\n\nSee you in Graz.\n\n⟦Sincerely yours⟧,\nTom',
    'Hi Ana,\n\nSee you in Graz.\n\nSincerely,\nTom',
  ],
  [
    'yours sincerely, misspelt',
    "Hi Ana,\n\nSee you in Graz.\n\n⟦Your's sincerly⟧,\nTom",
    'Hi Ana,\n\nSee you in Graz.\n\nYours as ever,\nTom',
  ],
  [
    'yours truly',
    'Hi Ana,\n\nSee you in Graz.\n\n⟦Yours truly⟧,\nTom',
    'Hi Ana,\n\nthe poem is by yours truly.\n\nTom',
  ],
  [
    'closing without comma',
    'Hi Ana\nSee you in Graz\n⟦Yours faithfully⟧\nTom Barr',
    'Hi Ana\nSee you in Graz\nKind regards\nTom Barr',
  ],
  [
    'closing and name on one line',
    'Hi Ana,\n\nSee you in Graz.\n\n⟦Yours sincerely⟧, Tom',
    'Hi Ana,\n\nSee you in Graz.\n\nCheers, Tom',
  ],
  [
    'closing at the end of the text',
    'Hi Ana, see you in Graz. ⟦Yours sincerely⟧, Tom',
    'Hi Ana, see you in Graz. I am sincerely yours for the whole weekend, as your fan Tom knows.',
  ],
  [
    'respectfully',
    'Hi Ana,\n\nThe offer stands.\n\n⟦Respectfully yours⟧,\nTom',
    'Hi Ana,\n\nThe offer stands.\n\nWith respect and fun,\nTom',
  ],
  [
    'respectfully submitted',
    'Hi Ana,\n\nThe offer stands.\n\n⟦Respectfully submitted⟧,\nTom',
    'Hi Ana,\n\nI respectfully submitted my cake to the jury.\n\nTom',
  ],
  [
    'obedient servant',
    'Hi Ana,\n\nAll is ready.\n\n⟦Your most obedient servant⟧,\nTom',
    'Hi Ana,\n\nAll is ready, and my dog is your obedient friend.\n\nTom',
  ],
  [
    'I remain',
    'Hi Ana,\n\nAll is ready.\n\n⟦I remain, dear Sir⟧,\nTom Barr',
    'Hi Ana,\n\nAll is ready.\n\nI remain a fan of the dam.\nTom Barr',
  ],
  [
    'highest esteem',
    'Hi Ana,\n\nAll is ready.\n\n⟦With the highest esteem⟧,\nTom',
    'Hi Ana,\n\nAll is ready.\n\nWith love from the mill,\nTom',
  ],
  [
    'assurances',
    'Hi Ana,\n\nAll is ready.\n\n⟦Please accept the assurances of my highest consideration⟧,\nTom',
    'Hi Ana,\n\nAll is ready.\n\nPlease accept my cake,\nTom',
  ],
  [
    'cordially yours',
    'Hi Ana,\n\nAll is ready.\n\n⟦Cordially yours⟧,\nTom',
    'Hi Ana,\n\nAll is ready.\n\nCordially,\nTom',
  ],
  [
    'thanking you',
    'Hi Ana,\n\nThe form is below.\n\n⟦Thanking you⟧,\nTom',
    'Hi Ana,\n\nThe form is below.\n\nThank you,\nTom',
  ],
  [
    'in anticipation',
    'Hi Ana,\n\nThe form is below.\n\n⟦Thanking you in anticipation of a kind reply⟧,\nTom',
    'Hi Ana,\n\nThe form is below.\n\nThanks in advance,\nTom',
  ],
  [
    'awaiting',
    'Hi Ana,\n\nThe form is below.\n\n⟦Awaiting your favourable reply⟧,\nTom',
    'Hi Ana,\n\nThe form is below. I am awaiting your stories!\n\nTom',
  ],
  [
    'kind response',
    'Hi Ana,\n\nThe form is below.\n\n⟦Looking forward to your kind response⟧,\nTom',
    'Hi Ana,\n\nThe form is below.\n\nLooking forward to hearing from you,\nTom',
  ],
  [
    'assuring',
    'Hi Ana,\n\nThe form is below.\n\n⟦Assuring you of our best services at all times⟧,\nTom',
    'Hi Ana,\n\nThe form is below. I was just assuring your aunt it is short.\n\nTom',
  ],
  [
    'postscript below',
    'Hi Ana,\n\nSee you.\n\n⟦Yours faithfully⟧,\nTom\n\nP.S. The dog says hi.',
    'Hi Ana,\n\nSee you.\n\nWarmly,\nTom\n\nP.S. The dog says hi.',
  ],
  [
    'long signature below',
    'Hi Ana,\n\nSee you.\n\n⟦Yours sincerely⟧,\nTom Barr\nHead of Locks\nCanal Trust\n+44 20 5550 111\ncanal.example',
    'Hi Ana,\n\nSee you.\n\nBest regards,\nTom Barr\nHead of Locks\nCanal Trust\n+44 20 5550 111\ncanal.example',
  ],
];

/** A message, and the same after the first fix of each finding. */
const fixes: readonly (readonly [before: string, after: string])[] = [
  ['Dear Sir,\n\nhello.', 'Hi [name],\n\nhello.'],
  ['Dear Sir:\n\nhello.', 'Hi [name],\n\nhello.'],
  ['Dear Sir\n\nhello.', 'Hi [name],\n\nhello.'],
  ['Dear Sir thank you.', 'Hi [name], thank you.'],
  ['Dear Sir (or Madam),\n\nhello.', 'Hi [name],\n\nhello.'],
  ['Dear Mr. Whitby,\n\nhello.', 'Hi [name],\n\nhello.'],
  ['Dear Mr. Alan Whitby,\n\nhello.', 'Hi Alan,\n\nhello.'],
  ['Dear Rajesh Sir,\n\nhello.', 'Hi Rajesh,\n\nhello.'],
  ['Respected Dr. Lakshmi Madam,\n\nhello.', 'Hi Lakshmi,\n\nhello.'],
  ['Greetings unto you!\n\nhello.', 'Hi [name]!\n\nhello.'],
  ['---\nto: Priya Raman\n---\nDear Ms. Raman,\n\nhello.', '---\nto: Priya Raman\n---\nHi Priya,\n\nhello.'],
  ['Hi Ana,\n\nhello.\n\nYours faithfully,\nTom', 'Hi Ana,\n\nhello.\n\nBest,\nTom'],
  ['Hi Ana,\n\nhello.\n\nYours faithfully\nTom', 'Hi Ana,\n\nhello.\n\nBest,\nTom'],
  // A closing that is a sentence could go where another follows; one with a name behind it could not.
  ['Hi Ana,\n\nhello.\n\nI remain at your disposal.\n\nBest,\nTom', 'Hi Ana,\n\nhello.\n\nBest,\nTom'],
  ['Hi Ana,\n\nhello.\n\nYours faithfully, Tom\n\nBest,\nAna', 'Hi Ana,\n\nhello.\n\nBest, Tom\n\nBest,\nAna'],
  [
    'Hi Ana,\n\nhello.\n\nThanking you in anticipation, I remain,\nYours faithfully,\nTom',
    'Hi Ana,\n\nhello.\n\nBest,\nTom',
  ],
];

describe('stiff-salutation: fixes', () => {
  for (const [before, after] of fixes) {
    it(before.replace(/\s+/g, ' '), () => {
      const edits = [...rule.check(parseDraft(before), {})].flatMap(finding => finding.fixes!()[0]!.edits);
      assert.equal(applyEdits(before, edits), after);
    });
  }
});

describe('stiff-salutation: minimal pairs', () => {
  for (const [about, fires, silent] of pairs) {
    it(about, () => {
      assert.equal(drawn(unmark(fires).text), fires);
      assert.equal(drawn(silent), silent);
    });
  }
});

function drawn(text: string): string {
  return mark(
    text,
    [...rule.check(parseDraft(text), {})].map(finding => finding.span),
  );
}
