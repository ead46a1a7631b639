// Minimal pairs for favor-asking: the left sentence asks something of the reader for the writer's sake, the right one uses
// nearly the same words and asks nothing. Each stands in a plausible message.
import assert from 'node:assert/strict';
import { parseDraft } from '../../server/src/core';
import favorAsking from '../../server/src/core/rules/favor-asking';
import { applyEdits } from '../../server/src/core/text/edit';
import { mark } from '../../server/src/core/text/markup';

interface Pair {
  /** What tells the two apart. */
  readonly reason: string;
  readonly asks: string;
  readonly silent: string;
}

const pair = (reason: string, asks: string, silent: string): Pair => ({ reason, asks, silent });

const families: Readonly<Record<string, readonly Pair[]>> = {
  'who acts': [
    pair('agent', 'Could you recommend me to your editor?', 'Could I recommend you to my editor?'),
    pair('agent', 'Let me know if you can introduce me to Pilar.', 'Let me know if I can introduce you to Pilar.'),
    pair('agent', "I'd be glad if you looked over my slides.", "I'd be glad to look over your slides."),
    pair(
      'agent',
      'Would you be able to vouch for me with the landlord?',
      "I'd be able to vouch for you with the landlord.",
    ),
    pair('agent', 'Please forward my CV to your lead.', 'I will forward your CV to my lead.'),
    pair(
      'agent',
      'If you spot a vacancy in the archive, think of me.',
      'If I spot a vacancy in the archive, I will think of you.',
    ),
    pair(
      'agent',
      'Maybe you could mention me to the head gardener.',
      'Maybe I could mention you to the head gardener.',
    ),
    pair(
      'agent',
      'You would save me weeks by sharing my flyer.',
      'I would gladly save you weeks by sharing your flyer.',
    ),
    pair('agent', 'Would you be willing to mentor me this spring?', 'I would be willing to mentor you this spring.'),
    pair('agent', 'Do you think you could get me onto the guest list?', 'I think I can get you onto the guest list.'),
    pair(
      'agent',
      'Perhaps you might pass my number to the foreman.',
      'Perhaps I might pass your number to our foreman.',
    ),
    pair('agent', 'Keep me in mind for night shifts.', "I'll keep you in mind for night shifts."),
    pair('agent', 'Would the gallery lend us two easels?', 'Would the gallery be open in May?'),
  ],
  'who benefits': [
    pair(
      'benefit',
      'Could you help me find a flat share near the campus?',
      'Could you use help with finding a flat share near the campus?',
    ),
    pair(
      'benefit',
      'A word from you to the jury would help me a lot.',
      'A word from me to the jury would help you a lot.',
    ),
    pair(
      'benefit',
      'Even ten euros would keep our shelter open.',
      'Even ten euros a month would get you a seat in the choir.',
    ),
    pair(
      'benefit',
      'Do you have any tips for a first-time speaker like me?',
      'I have a few tips for first-time speakers if you want them.',
    ),
    pair(
      'benefit',
      'Would you have my sister in for a trial day at the bakery?',
      'My sister still raves about her trial day at your bakery.',
    ),
    pair('benefit', 'Can you get me a copy of the conference deck?', 'Can I get you a copy of the conference deck?'),
    pair(
      'benefit',
      'My son needs a placement; could your garage take him?',
      'My son did his placement in your garage and loved it.',
    ),
  ],
  time: [
    pair('past', 'I was hoping you could proofread my abstract.', 'I was happy that you proofread my abstract.'),
    pair('past', "I'd appreciate a referral to the clinic.", 'I appreciated the referral to the clinic.'),
    pair('past', 'Please endorse me for welding.', 'You kindly endorsed me for welding in June.'),
    pair('past', 'Could you lend me the projector on Friday?', 'You lent me the projector on that Friday, remember?'),
    pair('past', 'Any feedback on my pilot would be welcome.', 'Your feedback on my pilot was very welcome.'),
    pair('past', 'Would you share my fundraiser?', 'Seeing you share my fundraiser made my week.'),
    pair('past', 'An intro to your buyer would make my quarter.', 'Your intro to the buyer made my quarter.'),
    pair('past', 'Your vote would mean the world to our troupe.', 'Your vote meant the world to our troupe.'),
    pair('past', 'Can you write me a reference before June?', 'The reference you wrote me last June got me the flat.'),
    pair('past', 'I hope you will sign our petition.', 'I saw that you signed our petition.'),
  ],
  thanks: [
    pair('thanks', 'Thanks in advance for passing my name along.', 'Thanks again for passing my name along.'),
    pair(
      'thanks',
      'I would be so grateful for your advice on the bar exam.',
      'I am so grateful for your advice on the bar exam.',
    ),
    pair('thanks', 'It would be very kind of you to review my thesis.', 'It was very kind of you to review my thesis.'),
    pair(
      'thanks',
      'I would really appreciate your help with the visa letter.',
      'I really appreciate your help with the visa letter.',
    ),
    pair(
      'thanks',
      'Could you put in a good word with Mrs. Lund?',
      'Thank you for putting in a good word with Mrs. Lund.',
    ),
    pair('thanks', "I'd owe you one if you tagged our page.", 'I owe you one for tagging our page.'),
    pair('a kindness done', 'Kindly lend us your trailer.', 'You very kindly lent us your trailer in the flood.'),
    pair('a kindness done', 'Could you kindly show my niece around?', 'Your porter kindly showed my niece around.'),
  ],
  reported: [
    pair('reported', 'Would you look at my grant application?', 'You asked if I would look at your grant application.'),
    pair(
      'reported',
      'I am after an introduction to the ferry company.',
      'You said that you are after an introduction to the ferry company.',
    ),
    pair(
      'reported',
      'I am looking for a reference for my tenancy.',
      'You wrote that you are looking for a reference for your tenancy.',
    ),
    pair('reported', 'Please nominate us for the harvest prize.', 'He asked me to nominate him for the harvest prize.'),
    pair(
      'reported',
      'Can you recommend me for the fellowship?',
      'Your message about being recommended for the fellowship reached me.',
    ),
    pair(
      'reported',
      'May I have a copy of your lesson plan?',
      'You wanted to know whether you may have a copy of my lesson plan.',
    ),
    pair('quoted', 'Could you forward my resume?', 'Half of my inbox says "could you forward my resume" these days.'),
  ],
  refusals: [
    pair('refusal', "I can't find a tutor, could you coach me?", "I can't coach you this term, I'm sorry."),
    pair('refusal', 'Could you refer me to the harbor office?', 'I do not refer people I have never worked with.'),
    pair(
      'refusal',
      'Will you give me feedback on the mock-up?',
      'I am not able to give feedback on mock-ups at the moment.',
    ),
    pair('refusal', 'Are there any vacancies on your floor?', 'There are no vacancies on our floor, sadly.'),
    pair('refusal', 'Would you sponsor our relay team?', "We don't sponsor relay teams any more."),
    pair('refusal', 'Could you endorse me for tiling?', 'I only endorse people whose tiling I have seen.'),
  ],
  negation: [
    pair('negation', 'I am asking for a job, plain and simple.', 'I am not asking for a job, plain and simple.'),
    pair(
      'negation',
      "I'm looking for an introduction to your publisher.",
      "I'm not looking for an introduction to your publisher.",
    ),
    pair('negation', 'I have a small favor to ask.', 'I have no favor to ask.'),
    pair(
      'negation',
      'No pressure, but could you share my post?',
      'No pressure to share the post, I just thought of you.',
    ),
    pair('negation', 'Please give my draft a read.', 'Please do not feel you have to give my draft a read.'),
    pair('negation', 'I want your advice on the lease.', 'I want nothing in return.'),
  ],
  'interest and context': [
    pair('interest', 'Could you tell me how to get into glassblowing?', 'How did you get into glassblowing?'),
    pair('interest', 'What would you advise someone in my position?', 'What is your favorite part of the position?'),
    pair('interest', 'Would you show me how to price a commission?', 'Would you say the commission was fun?'),
    pair('interest', 'Can you teach me the dovetail joint?', 'Did you teach the dovetail class again?'),
    pair('context', 'Would you mind checking my translation?', 'Would you mind telling me how you found me?'),
    pair(
      'context',
      'Could you tell me who hires interns at the zoo?',
      'Could you tell me a bit more about your work at the zoo?',
    ),
    pair('context', 'Please send me your slides from Monday.', 'Please remind me how we met on Monday.'),
    pair('context', 'Can you help me with my statement of purpose?', 'Can you help me remember where we met?'),
    pair('context', 'Would you let me know who decides on stalls?', 'Would you let me know what made you write?'),
    pair('clarify', 'Could you add my name to the speaker list?', 'Could you be the Jana from the speaker list?'),
    pair(
      'interest',
      'Do you know anyone who hires stage managers?',
      'Do you know the stage manager at the Rex? She knows you.',
    ),
    pair('interest', 'Is your lab taking interns this year?', 'Is your lab still in the old brewery?'),
    pair('interest', 'Where should I start if I want to become a surveyor?', 'Where did you start as a surveyor?'),
    pair(
      'interest',
      'I would love your thoughts on my business plan.',
      'I would love to hear how the business is going.',
    ),
  ],
  offers: [
    pair(
      'offer',
      'I need an extra pair of eyes on my thesis.',
      'If you need an extra pair of eyes on your thesis, just shout.',
    ),
    pair('offer', 'Could you send me your checklist?', 'Would you like me to send you my checklist?'),
    pair('offer', 'Let me know if you have any openings.', 'Let me know if you have any questions.'),
    pair('offer', 'Any help with my visa would be wonderful.', 'If you want any help with your visa, my door is open.'),
    pair('offer', 'Can you introduce me to your cousin at the port?', 'Can I introduce you to my cousin at the port?'),
    pair(
      'offer',
      'Do you have half an hour to help me with my pitch?',
      'I have half an hour to help you with your pitch.',
    ),
    pair('offer', 'Please tell your team about my workshop.', 'I will tell my team about your workshop.'),
    pair(
      'a trial on offer',
      'Feel free to try our beta and tell us where it breaks.',
      'Feel free to try our beta, the basic tier is free forever.',
    ),
  ],
  'meetings and plans': [
    pair(
      'purpose',
      'Could we hop on a call so I can ask how you passed the exam?',
      'Could we hop on a call to compare notes on the exam?',
    ),
    pair(
      'purpose',
      'Would you have fifteen minutes to talk me through your career?',
      'It took me fifteen minutes to stop laughing at your story.',
    ),
    pair(
      'purpose',
      "I'd love to buy you a coffee and pick your brain.",
      "I'd love to buy you a coffee next time you are in Porto.",
    ),
    pair(
      'purpose',
      'Are you free for a short call about my job search?',
      'Are you free for lunch when the fair is on?',
    ),
    pair(
      'purpose',
      'Could you spare me twenty minutes on Thursday?',
      'I spent twenty minutes on Thursday with your book.',
    ),
    pair('purpose', 'Is there a slot in your calendar to advise me?', 'Is there a good cafe near your office?'),
    pair(
      'mutual',
      'May I take an hour of your time to learn how you run the depot?',
      'Shall we swap depot stories over a beer?',
    ),
  ],
  'referral and job': [
    pair('hint', 'My CV is just a click away.', 'Your career is a joy to read about.'),
    pair(
      'hint',
      'If my name came up at the next meeting, I would not complain.',
      'Your name came up at our last meeting, and nobody complained.',
    ),
    pair(
      'hint',
      'I have attached my resume in case the team is growing.',
      'I hear the team is growing, congratulations.',
    ),
    pair('hint', 'A nod from you would get me past the front desk.', 'A nod from you across the hall made my day.'),
    pair(
      'hint',
      'Should a desk come free in your studio, I am around.',
      'Your new desk in the studio looks wonderful.',
    ),
    pair('job', 'Is your bakery hiring?', 'I heard that your bakery is hiring, good for you.'),
    pair(
      'job',
      'Would there be room for a trainee in your orchard?',
      'There is so much room in your orchard, I was amazed.',
    ),
    pair('job', 'I would love to work on your team one day.', 'I would love to see your team play one day.'),
    pair(
      'job',
      "I'm looking for a role in logistics, is your depot taking people?",
      'Your role in logistics sounds like fun.',
    ),
    pair('job', 'Please consider me for the autumn internship.', 'Your autumn interns are lucky to have you.'),
    pair('job', 'I hope to be considered for the teaching post.', 'I hope the teaching post is all you wished for.'),
    pair('job', 'Please give my nephew a chance in your kitchen.', 'My nephew still talks about your kitchen.'),
    pair('job', 'Could you check the status of my application?', 'Could you believe the weather at the open day?'),
    pair('job', 'Got any work for a carpenter?', 'You did great work on the stairs.'),
    pair('job', 'I was wondering if there are any positions open in your lab.', 'I was wondering how the new lab is.'),
    pair('referral', 'Do put my name forward for the jury.', 'They put your name forward for the jury, well deserved.'),
    pair(
      'referral',
      'Could you slip my portfolio to your art director?',
      'Your art director showed me your portfolio.',
    ),
    pair('referral', 'Would you talk to your boss about me?', 'Your boss talks about you a lot.'),
    pair('referral', 'Would you mind if I used you as a reference?', 'With reference to your note: gladly.'),
    pair('referral', 'Can I list you as a referee?', 'Are you still a referee in the youth league?'),
    pair(
      'job',
      'Are you looking for kitchen hands this summer?',
      'Are you looking forward to the summer in the kitchen?',
    ),
    pair(
      'referee',
      'For the visa they want two referees, and I thought of you.',
      'For the derby they want two referees, and I thought of you.',
    ),
    pair('job', "I don't suppose you need a weekend baker?", "I don't suppose the weekend was dry."),
    pair('job', 'What would it take to join your crew?', 'What would the crew take on such a long trip?'),
    pair(
      'hint',
      'My son finishes school in June, so I am asking around.',
      'My son finishes school in June, and nobody is asking.',
    ),
    pair(
      'hint',
      'You book the halls, I hear, and I happen to need one.',
      'You book the halls, I hear, and I happened to sing in one.',
    ),
    pair('job', 'u got any roofing going in the spring?', 'You got any rain in the spring?'),
  ],
  introductions: [
    pair('intro', 'Who is the best person to contact about stage hands?', 'Whoever runs your stage hands is a genius.'),
    pair(
      'intro',
      'Could you point me to whoever buys the cheese?',
      'You pointed out that whoever buys the cheese decides.',
    ),
    pair('intro', 'Please connect me with your supplier in Izmir.', 'We connected at the fair in Izmir.'),
    pair('intro', 'Would you pass me the number of your accountant?', 'I pass your accountant on the stairs daily.'),
    pair('intro', 'Do you happen to know someone at the harbor board?', 'I happen to know someone at your old school.'),
    pair('intro', 'Can you hook me up with tickets?', 'I got hooked on your column.'),
    pair('intro', 'I need a contact at the museum.', 'I need to tell you that the museum loved you.'),
    pair(
      'intro',
      'If a decent plumber comes to mind, I would be glad of the name.',
      'A decent plumber is worth gold, as you wrote.',
    ),
    pair('intro', 'Maybe you could ask around for a spare stall?', 'Maybe you could ask me something easier.'),
  ],
  'reviews and advice': [
    pair(
      'review',
      'Take a look at my website and tell me what you think.',
      'I took a look at your website, and I like it.',
    ),
    pair('review', 'My cover letter needs a second pair of eyes.', 'Your cover design caught my eye at once.'),
    pair('review', 'Would my logo make sense to you?', 'Your logo makes sense to everyone.'),
    pair('review', 'Please be brutal with my first chapter.', 'Your first chapter was brutal, and I loved it.'),
    pair('review', 'Could you try our beta and report back?', 'I tried your beta, and it flew.'),
    pair('review', 'Have you had a chance to read my proposal?', 'Have you read the new Ferrante?'),
    pair('advice', 'Any pointers for a newcomer?', 'Your pointers for newcomers are gold.'),
    pair('advice', 'How should I prepare for the interview?', 'How was the interview on the radio?'),
    pair(
      'advice',
      'I would like to learn from you how to graft pears.',
      'I learned from your post how to graft pears.',
    ),
    pair('advice', 'Could you take me under your wing?', 'You seem to take everyone under your wing, how lovely.'),
    pair(
      'advice',
      'I have so many questions about your path, may I send a few?',
      'Your path answers so many of the questions people have.',
    ),
    pair(
      'advice',
      'A few tips on negotiating would go a long way for me.',
      'Your few tips on negotiating went a long way.',
    ),
    pair('advice', 'Could I run an idea by you?', 'I run by your shop each morning.'),
    pair('advice', 'If you were me, which course would you take?', 'Which course did you take in Ghent?'),
    pair(
      'review',
      'I would love to know what you make of my first chapter.',
      'I would love to know what you make of the new concert hall.',
    ),
    pair(
      'review',
      'My slides are attached, maybe you find a moment to tell me what is wrong with them.',
      'Your slides were clear. Nobody could tell me what was wrong with the projector.',
    ),
    pair(
      'review',
      'Could you browse our website and tell us what is missing?',
      'You can browse our seed catalogue at the library.',
    ),
    pair(
      'advice',
      'I would love to hear all you know about grafting vines.',
      'You know all about grafting vines, I could hear it.',
    ),
    pair(
      'review',
      'Could I send it over for a quick proofread?',
      'Could I send it over? You left your scarf on my chair.',
    ),
    pair(
      'review',
      'I long to hear it from someone who would know.',
      'Praise from someone who knows, so I was glad to hear it.',
    ),
  ],
  'likes, votes, money, things': [
    pair('promotion', 'Please like and share our launch post.', 'I like the way you share the credit.'),
    pair('promotion', 'Follow our page if you can.', 'I follow your page already.'),
    pair('promotion', 'Every share helps us reach more carers.', 'I share your view on carers.'),
    pair('promotion', 'Could you give my reel a shout-out?', 'Your shout-out to the carers was lovely.'),
    pair('promotion', 'Help us spread the word about the concert.', 'Word of the concert has spread.'),
    pair(
      'survey',
      'Would you complete a five-minute survey for my thesis?',
      'I completed your survey in five minutes.',
    ),
    pair(
      'survey',
      'I still need three respondents for my study.',
      'Your study had three hundred respondents, impressive.',
    ),
    pair('survey', 'May I interview you for my dissertation?', 'I enjoyed your interview in the Herald.'),
    pair('vote', 'Do cast a vote for our allotment.', 'Congratulations on winning the vote.'),
    pair('vote', 'Please add your signature to the letter.', 'Your signature dish is still the talk of the town.'),
    pair('donation', 'Would you chip in for the roof?', 'You chipped in for the roof, bless you.'),
    pair('donation', 'Any donation to the food bank helps us.', 'Your donation to the food bank helped a lot.'),
    pair(
      'donation',
      "I'm running the Cork marathon for the hospice, please sponsor me.",
      "I'm running the Cork marathon for the hospice, wish me luck.",
    ),
    pair(
      'donation',
      'We are two hundred pounds short of our goal, can you help?',
      'We are a long way from our goal of running it in four hours.',
    ),
    pair('endorsement', 'Could you leave us a review on the map?', 'The review of your shop on the map is glowing.'),
    pair('endorsement', 'I would love a recommendation on my profile from you.', 'I recommend your bookshop to all.'),
    pair(
      'endorsement',
      'I endorsed you, could you endorse me back?',
      'I endorsed you for copy editing, you earned it.',
    ),
    pair('loan', 'Can we borrow your gazebo in July?', 'I still think of your gazebo in July.'),
    pair('loan', 'Would you have a spare ticket for the derby?', 'What a derby, I am glad you had a ticket.'),
    pair('loan', 'Could you sneak me into the preview?', 'I had a sneak preview of your show.'),
    pair('loan', 'Would you share your template with us?', 'You share your templates with everyone, that is rare.'),
    pair('help', 'Could you give me a hand with the grant form?', 'Give the choir a big hand from me.'),
    pair('help', 'Please do me a favor and call the registrar.', 'Do yourself a favor and take the week off.'),
    pair('help', 'I desperately need your help.', 'I hope this helps.'),
    pair('help', 'Would you speak at our school fair for free?', 'I heard you speak at the school fair.'),
    pair('loan', 'Any chance we could pinch your ladder for the weekend?', 'I had to pinch myself at your concert.'),
    pair('loan', 'Could I nick one of your trolleys on Friday?', 'We stopped in the nick of time on Friday.'),
    pair(
      'promotion',
      'We go live on Monday, and an upvote would be lovely.',
      'You went live on Monday, and it was lovely.',
    ),
  ],
  courtesies: [
    pair('courtesy', 'Please send me the dates of the open call.', 'Please send my regards to the choir.'),
    pair('courtesy', 'Please pass my CV on to the warden.', 'Please pass our thanks on to the warden.'),
    pair('courtesy', 'Please help me out with the paperwork.', 'Please excuse my late reply.'),
    pair('courtesy', 'Keep me posted on any openings.', 'Keep me posted on how the tour goes.'),
    pair('connection', 'Please accept my application for the course.', 'Please accept my invitation to connect.'),
    pair('connection', 'Could you add me to your list of freelancers?', 'I would like to add you to my network.'),
    pair('homograph', 'Please support our campaign for the pool.', 'Your support team was very patient with me.'),
    pair('homograph', 'I want a job in your nursery.', 'You did a great job with the nursery.'),
    pair('homograph', 'Would you comment on my manuscript?', 'Your comment on the manuscript hall was funny.'),
    pair(
      'purpose',
      'I am writing to ask for a traineeship in your workshop.',
      'I am writing to say that your workshop is a wonder.',
    ),
    pair(
      'purpose',
      'I am reaching out because I need a guide through the tax rules.',
      'I am reaching out because your guide to the tax rules is superb.',
    ),
    pair(
      'accepting',
      'Please sign me off for the practical part.',
      'Yes please, sign me up for the tasting that you run.',
    ),
  ],
};

for (const [family, pairs] of Object.entries(families)) {
  describe(`favor-asking: ${family}`, () => {
    for (const { reason, asks, silent } of pairs) {
      it(`${reason}: ${asks}`, () => assertAsks(asks));
      it(`${reason}, silent: ${silent}`, () => assertSilent(silent));
    }
  });
}

describe('favor-asking: the table', () => {
  it('has at least 120 pairs, none of them twice', () => {
    const all = Object.values(families).flat();
    assert.ok(all.length >= 120, `${all.length} pairs`);
    assert.equal(new Set(all.flatMap(({ asks, silent }) => [asks, silent])).size, all.length * 2);
  });
});

describe('favor-asking: the fix', () => {
  it('takes out its own sentence and leaves another that asks', () => {
    const text = 'Hi Noor, could you refer me to your boss? Your stall was a treat. Could you review my portfolio?';
    const repaired = judged(text, '', '').findings.map(({ fixes }) => applyEdits(text, fixes!()[0]!.edits));
    assert.deepEqual(repaired, [
      'Hi Noor, your stall was a treat. Could you review my portfolio?',
      'Hi Noor, could you refer me to your boss? Your stall was a treat.',
    ]);
  });
});

const BEFORE = 'Hi Noor,\n\nIt was good to see your stall at the Utrecht food fair. ';
const AFTER = '\n\nBest,\nIlse';

function assertAsks(sentence: string): void {
  const { text, spans } = judged(sentence);
  assert.ok(spans.length > 0, 'nothing was found');
  for (const { start, end } of spans) {
    const inside = start >= BEFORE.length && end <= BEFORE.length + sentence.length;
    assert.ok(inside, mark(text, spans));
  }
}

function assertSilent(sentence: string): void {
  const { text, spans } = judged(sentence);
  assert.equal(mark(text, spans), text);
}

function judged(sentence: string, before = BEFORE, after = AFTER) {
  const text = before + sentence + after;
  const findings = [...favorAsking.check(parseDraft(text), {})];
  return { text, findings, spans: findings.map(({ span }) => span) };
}
