// Office, court and petition style against plain words and ordinary courtesy. ⟦…⟧ marks what the rule finds.
import assert from 'node:assert/strict';
import { parseDraft } from '../../server/src/core/draft/parse';
import rule from '../../server/src/core/rules/formal-language';
import { applyEdits } from '../../server/src/core/text/edit';
import { mark, unmark } from '../../server/src/core/text/markup';

/** What the pair is about, a draft with the findings marked, and its innocent twin. */
type Pair = readonly [about: string, fires: string, silent: string];

const pairs: readonly Pair[] = [
  ['hereby', 'Hi Ana, I ⟦hereby⟧ accept your invitation.', 'Hi Ana, I happily accept your invitation.'],
  ['herewith', 'Hi Ana, I send ⟦herewith⟧ the chart you wanted.', 'Hi Ana, I send you the chart you wanted.'],
  [
    'pursuant to',
    'Hi Ana, ⟦pursuant to⟧ our chat in Graz I enclose a map.',
    'Hi Ana, after our chat in Graz I looked for a map.',
  ],
  ['undersigned', 'Hi Ana, ⟦the undersigned⟧ would be happy to meet.', 'Hi Ana, the signed poster made me happy.'],
  [
    'aforementioned',
    'Hi Ana, the ⟦aforementioned⟧ mill is open on Sunday.',
    'Hi Ana, the mill I mentioned is open on Sunday.',
  ],
  ['the said', 'Hi Ana, I have read ⟦the said essay⟧ twice.', 'Hi Ana, as the poster said, essays can be read twice.'],
  ['henceforth', 'Hi Ana, ⟦henceforth⟧ I shall follow your page.', 'Hi Ana, from now on I will follow your page.'],
  ['receipt', 'Hi Ana, I ⟦acknowledge receipt of⟧ your kind message.', 'Hi Ana, I found the receipt from our lunch.'],
  ['in receipt', 'Hi Ana, we are ⟦in receipt of⟧ your invitation.', 'Hi Ana, your invitation made my day.'],
  [
    'please be advised',
    'Hi Ana, ⟦please be advised that⟧ the ferry is late.',
    'Hi Ana, take my advice: the ferry is late.',
  ],
  [
    'kindly be informed',
    'Hi Ana, ⟦kindly be informed that⟧ I only add people from Graz.',
    'Hi Ana, I only add people from Graz.',
  ],
  [
    'kindly note',
    'Hi Ana, ⟦kindly note⟧ the change and ⟦kindly confirm⟧ the hour.',
    'Hi Ana, you kindly noted the change of hour.',
  ],
  [
    'kindly as a courtesy',
    'Hi Ana, ⟦kindly peruse⟧ the attached paper and ⟦kindly respond⟧.',
    'Hi Ana, please kindly tell me one thing: how is Graz?',
  ],
  [
    'earliest convenience',
    'Hi Ana, write back ⟦at your earliest convenience⟧.',
    'Hi Ana, write back whenever it is convenient.',
  ],
  [
    'soonest convenience',
    'Hi Ana, I await word ⟦at your soonest convenience⟧.',
    'Hi Ana, no hurry, at your own convenience.',
  ],
  ['needful', 'Hi Ana, kindly ⟦do the needful⟧.', 'Hi Ana, please do what it needs.'],
  ['revert', 'Hi Ana, please revert ⟦at the earliest⟧.', 'Hi Ana, please revert the commit that broke the clock.'],
  [
    'revert to me',
    'Hi Ana, please read and ⟦revert to me⟧ with your thoughts.',
    'Hi Ana, the mill may revert to its old owner.',
  ],
  ['intimate as a verb', 'Hi Ana, ⟦kindly intimate me⟧ about the date.', 'Hi Ana, what an intimate dinner that was.'],
  ['good self', 'Hi Ana, I wish to hear from ⟦your good self⟧.', 'Hi Ana, be good to yourself.'],
  ['esteemed house', 'Hi Ana, I admire ⟦your esteemed organisation⟧.', 'Hi Ana, I admire your organisation.'],
  ['esteemed in a prize', 'Hi Ana, ⟦your esteemed firm⟧ deserves it.', 'Hi Ana, congrats on the Esteemed Baker prize.'],
  [
    'kind perusal',
    'Hi Ana, I put the poem down ⟦for your kind perusal⟧.',
    'Hi Ana, thank you for your kind words on the poem.',
  ],
  [
    'kind consideration',
    'Hi Ana, I submit this for ⟦your kind consideration⟧.',
    'Hi Ana, how kind and considerate of you.',
  ],
  [
    'with due respect',
    'Hi Ana, ⟦with due respect⟧ I state that I bake.',
    'Hi Ana, with all due respect to Graz, Linz bakes better.',
  ],
  ['beg to state', 'Hi Ana, ⟦I beg to state⟧ that I am a baker.', 'Hi Ana, I beg to differ about the rye.'],
  ['beg to inform', 'Hi Ana, ⟦we beg to inform you⟧ of our move.', 'Hi Ana, my dog begs to be let in.'],
  ['beg leave', 'Hi Ana, ⟦I beg leave⟧ to introduce our choir.', 'Hi Ana, I am on leave from the choir.'],
  ['humbly request', 'Hi Ana, I ⟦humbly request⟧ your presence.', 'Hi Ana, my humble kitchen is open to you.'],
  [
    'humble submission',
    'Hi Ana, this is my ⟦humble submission⟧ to your office.',
    'Hi Ana, my submission to the poetry prize went in.',
  ],
  ['most obliged', 'Hi Ana, ⟦I should be most obliged⟧ for a line.', 'Hi Ana, much obliged for the line you sent!'],
  ['indebted', 'Hi Ana, ⟦I would be greatly indebted⟧ to you.', 'Hi Ana, the club would be in debt without you.'],
  ['regret that', 'Hi Ana, ⟦it is with regret that⟧ I must pass.', 'Hi Ana, I regret that I must pass.'],
  ['pleasure that', 'Hi Ana, ⟦it is with the greatest pleasure that⟧ I accept.', 'Hi Ana, it is a pleasure to accept.'],
  [
    'regret to inform',
    'Hi Ana, ⟦I regret to inform you⟧ that the post is filled.',
    'Hi Ana, I am sorry to say the post is filled.',
  ],
  ['duly noted', 'Hi Ana, your remark has ⟦been duly noted⟧.', 'Hi Ana, duly noted!'],
  ['duly accepted', 'Hi Ana, ⟦your request was duly accepted⟧.', 'Hi Ana, I just accepted your request.'],
  [
    'request approved',
    'Hi Ana, ⟦your connection request has been approved⟧.',
    'Hi Ana, great news that your visa has been approved!',
  ],
  [
    'request granted',
    'Hi Ana, ⟦your petition has been granted⟧ by me.',
    'Hi Ana, great that the city granted the permit!',
  ],
  [
    'request considered',
    'Hi Ana, ⟦your invitation has been carefully considered⟧.',
    'Hi Ana, I have considered a move to Graz.',
  ],
  ['same as pronoun', 'Hi Ana, I got your note and ⟦acknowledge the same⟧.', 'Hi Ana, we went to the same school.'],
  [
    'same approved',
    'Hi Ana, you asked to link; ⟦the same has been approved⟧.',
    'Hi Ana, the same song has been on all day.',
  ],
  ['accede to', 'Hi Ana, I am happy to ⟦accede to⟧ your request.', 'Hi Ana, I am happy to agree.'],
  ['bestow', 'Hi Ana, thank you for the honour you ⟦bestow⟧ upon me.', 'Hi Ana, thank you for the honour.'],
  [
    'convey gratitude',
    'Hi Ana, ⟦allow me to convey⟧ my gratitude for the note.',
    'Hi Ana, I am grateful for the note.',
  ],
  [
    'extend thanks',
    'Hi Ana, I ⟦extend my sincere thanks⟧ for the invitation.',
    'Hi Ana, sincere thanks for the invitation.',
  ],
  ['profound gratitude', 'Hi Ana, I ⟦wish to express my profound gratitude⟧.', 'Hi Ana, I am deeply grateful.'],
  [
    'take this opportunity',
    'Hi Ana, ⟦I would like to take this opportunity to thank⟧ you.',
    'Hi Ana, take this opportunity, the job is great.',
  ],
  ['liberty', 'Hi Ana, ⟦I take the liberty of⟧ writing to you.', 'Hi Ana, I took the ferry to Liberty Island.'],
  ['permit me', 'Hi Ana, ⟦permit me to⟧ congratulate you.', 'Hi Ana, my permit for the boat came, congratulate me!'],
  ['this is to inform', 'Hi Ana, ⟦this is to inform⟧ you that I moved.', 'Hi Ana, this is to die for: plum cake.'],
  [
    'certify',
    'Hi Ana, ⟦this is to certify⟧ that we know each other.',
    'Hi Ana, your firm certifies organic mills, I read.',
  ],
  ['directed', 'Hi Ana, ⟦I am directed to convey⟧ our thanks.', 'Hi Ana, I am directed by my own dog.'],
  [
    'writing to formally',
    'Hi Ana, I am ⟦writing to formally request⟧ a meeting.',
    'Hi Ana, I am writing to ask how the mill is.',
  ],
  ['write with reference', 'Hi Ana, I write ⟦with reference to your letter⟧.', 'Hi Ana, I write with a pencil.'],
  [
    'refer to your',
    'Hi Ana, ⟦I refer to your⟧ message of Monday last.',
    'Hi Ana, you referred to the message on Monday.',
  ],
  [
    'cannot be entertained',
    'Hi Ana, such ⟦requests cannot be entertained⟧.',
    'Hi Ana, my kids cannot be entertained by tide charts.',
  ],
  [
    'correspondence',
    'Hi Ana, ⟦no further correspondence⟧ will be entered into.',
    'Hi Ana, no further questions from me.',
  ],
  ['shall prove', 'Hi Ana, I trust this ⟦connection shall prove⟧ of value.', 'Hi Ana, I trust this finds you well.'],
  [
    'should inversion',
    'Hi Ana, should you require ⟦further particulars⟧, write to me.',
    'Hi Ana, should you ever pass through Graz, lunch is on me.',
  ],
  ['were you', 'Hi Ana, ⟦I would be obliged⟧ were you minded to reply.', 'Hi Ana, were you at the regatta?'],
  ['desirous', 'Hi Ana, I am ⟦desirous of⟧ your acquaintance.', 'Hi Ana, I would love to know you better.'],
  ['furnish', 'Hi Ana, could you ⟦furnish me with⟧ the dates?', 'Hi Ana, we will furnish the flat in June.'],
  ['solicit', 'Hi Ana, I ⟦solicit your⟧ kind support.', 'Hi Ana, I work as a solicitor in York.'],
  ['beseech', 'Hi Ana, I ⟦beseech⟧ you to read it.', 'Hi Ana, do read it, please.'],
  ['intercession', 'Hi Ana, I hope for ⟦your gracious intercession⟧.', 'Hi Ana, I met you at the intersection.'],
  [
    'no position',
    'Hi Ana, I am not presently in a position to ⟦accede⟧.',
    'Hi Ana, I am not in a position to hire this year.',
  ],
  [
    'prior to twice',
    'Hi Ana, ⟦prior to⟧ the talk we shall utilize the small room in accordance with the plan.',
    'Hi Ana, prior to the talk I was a baker.',
  ],
  [
    'in the event that',
    'Hi Ana, ⟦in the event that⟧ you come, kindly advise me ⟦prior to⟧ arrival.',
    'Hi Ana, at the event that you ran, I was the baker.',
  ],
  [
    'regarding',
    'Hi Ana, ⟦with regard to⟧ your request, ⟦please find enclosed⟧ our reply.',
    'Hi Ana, your post regarding rye was great.',
  ],
  ['enclosed', 'Hi Ana, ⟦enclosed herewith⟧ is the poem.', 'Hi Ana, the garden is enclosed and quiet.'],
  ['favourable reply', 'Hi Ana, we await ⟦your favourable reply⟧ in this regard.', 'Hi Ana, I await the tide.'],
  ['disposal', 'Hi Ana, I ⟦remain at your disposal for⟧ any clarification.', 'Hi Ana, I work in waste disposal.'],
  [
    'honour to',
    'Hi Ana, I ⟦have the honour to inform⟧ you of our feast.',
    'Hi Ana, I had the honour of hearing you sing.',
  ],
  [
    'distinct honour',
    'Hi Ana, ⟦it would be my distinct honour⟧ to add you, as I ⟦hold you in the highest esteem⟧.',
    'Hi Ana, it would be an honour to cook for you.',
  ],
  ['this office', '⟦This office has no record⟧ of you, Ana.', 'Ana, this office has a cat!'],
  ['inverted date', 'Hi Ana, your letter of the ⟦4th inst⟧. reached me.', 'Hi Ana, your letter reached me on the 4th.'],
  [
    'notwithstanding',
    'Hi Ana, ⟦notwithstanding⟧ the foregoing, we decline ⟦in accordance with⟧ policy.',
    'Hi Ana, I say no all the same.',
  ],
  ['by virtue', 'Hi Ana, by virtue of my office I ⟦hereby⟧ decline.', 'Hi Ana, patience is a virtue.'],
  [
    'under consideration',
    'Hi Ana, the ⟦matter is under active consideration⟧ and you will be notified ⟦in due course⟧.',
    'Hi Ana, I am considering it.',
  ],
  [
    'nominal style',
    'Hi Ana, I confirm the acceptance of your request for ⟦the establishment of a professional⟧ association.',
    'Hi Ana, I accept, and hope to work with your association of bakers.',
  ],
  [
    'quoted joke',
    'Hi Ana, ⟦kindly be advised that⟧ lunch is on me.',
    'Hi Ana, no “kindly be advised” here, lunch is on me.',
  ],
  [
    'quoted in single quotes',
    'Hi Ana, I ⟦hereby⟧ say hello.',
    "Hi Ana, my first draft said 'I hereby accept', so I started over.",
  ],
  ['delighted', 'Hi Ana, I am delighted to ⟦hereby⟧ accept.', 'Hi Ana, I should be delighted to stay in touch.'],
  ['look forward', 'Hi Ana, I ⟦look forward to your esteemed reply⟧.', 'Hi Ana, I look forward to your reply.'],
  [
    'reaching out',
    'Hi Ana, ⟦I am writing to inform you⟧ of my interest.',
    'Hi Ana, I am reaching out to follow up on the mill.',
  ],
  ['hesitate', 'Hi Ana, do not hesitate to ⟦revert in case⟧ of any query.', "Hi Ana, please don't hesitate to write."],
  [
    'finds you well',
    'Hi Ana, I trust ⟦this missive⟧ finds you in good health and ⟦beg to remain⟧ in touch.',
    'Hi Ana, I hope this message finds you well.',
  ],
  [
    'make your acquaintance',
    'Hi Ana, ⟦it is with honour that⟧ I make your acquaintance.',
    'Hi Ana, pleased to make your acquaintance.',
  ],
  [
    'careful foreign English',
    'Hi Ana, I would like to ⟦express my sincere gratitude⟧ and ⟦convey my compliments⟧ to your esteemed team.',
    'Hi Ana, I am very glad for this contact and I wish you good health and success with the new bakery.',
  ],
  [
    'polite decline',
    'Hi Ana, I ⟦must respectfully decline⟧, as ⟦it is not my custom to⟧ connect with persons unknown to me.',
    'Hi Ana, I must decline, as I only connect with people I have met.',
  ],
  [
    'commencement',
    'Hi Ana, we shall commence ⟦forthwith⟧ upon receipt of your reply.',
    'Hi Ana, I loved your commencement speech.',
  ],
  ['upon in a name', 'Hi Ana, ⟦upon receipt of your request⟧ I rejoiced.', 'Hi Ana, I live in Stratford-upon-Avon.'],
  [
    'dispatch as a firm',
    'Hi Ana, the requisite documents shall be dispatched ⟦under separate cover⟧.',
    'Hi Ana, how is life at Harbour Dispatch?',
  ],
  [
    'commendable',
    'Hi Ana, your ⟦commendable⟧ endeavours in this regard are of paramount importance.',
    'Hi Ana, your work in Graz is great.',
  ],
  ['felicitations', 'Hi Ana, my ⟦felicitations⟧ on the new bakery.', 'Hi Ana, congratulations on the new bakery.'],
  ['avail', 'Hi Ana, I wish to ⟦avail myself⟧ of your kind offer.', 'Hi Ana, I looked for you in Graz to no avail.'],
  [
    'subject to approval',
    'Hi Ana, approval is ⟦hereby⟧ granted subject to the customary conditions.',
    'Hi Ana, approval came for our roof garden!',
  ],
  [
    'it has come to attention',
    'Hi Ana, ⟦it has come to our attention⟧ that your request remains pending; ⟦kindly advise⟧.',
    'Hi Ana, it came to my attention that you build boats.',
  ],
  [
    'thanking you',
    'Hi Ana, thanking you for ⟦your kind cooperation⟧ in this matter, I ⟦await your confirmation⟧.',
    'Hi Ana, I keep thanking you in my head.',
  ],
  [
    'bank',
    'Hi Ana, we wish to ⟦draw your attention to⟧ the fact that your request remains outstanding.',
    'Hi Ana, your tower drawing caught my attention.',
  ],
  [
    'bank 2',
    'Hi Ana, we ⟦regret that⟧ we are unable to accommodate your request at this present time.',
    "Hi Ana, sorry, I can't add you right now.",
  ],
  [
    'bank 3',
    'Hi Ana, please accept this message as ⟦confirmation of the⟧ acceptance of your invitation.',
    'Hi Ana, please accept my invitation to the mill.',
  ],
  [
    'lawyer',
    'Hi Ana, I accept ⟦without prejudice⟧ to any prior understanding between the parties.',
    'Hi Ana, I accept without any hard feelings.',
  ],
  [
    'lawyer 2',
    'Hi Ana, ⟦notwithstanding⟧ anything to the contrary, my connections are limited to persons ⟦known to me⟧.',
    'Hi Ana, my connections are people I know, whatever others say.',
  ],
  [
    'lawyer 3',
    'Hi Ana, this acceptance ⟦shall be deemed⟧ effective as of today.',
    'Hi Ana, from today you are my first link in Graz.',
  ],
  [
    'police',
    'Hi Ana, it has been ⟦ascertained⟧ that you requested a connection on the 3rd; the request is ⟦hereby⟧ acknowledged.',
    'Hi Ana, you asked on the 3rd and I only saw it today.',
  ],
  [
    'civil servant',
    'Hi Ana, your application for connection is under consideration and you will be informed of the outcome ⟦in due course⟧.',
    'Hi Ana, I am considering your idea and will write soon.',
  ],
  [
    'civil servant 2',
    'Hi Ana, ⟦kindly ensure⟧ that all further communications are addressed to my office.',
    'Hi Ana, you can always reach me at the office.',
  ],
  [
    'civil servant 3',
    'Hi Ana, ⟦the competent authority⟧ has been pleased to accord approval.',
    'Hi Ana, my boss was pleased and approved it.',
  ],
  [
    'civil servant 4',
    'Hi Ana, ⟦with reference to⟧ the subject cited above, ⟦I am to convey⟧ our acceptance.',
    'Hi Ana, I agree on the subject above.',
  ],
  [
    'civil servant 5',
    'Hi Ana, ⟦necessary action may please be taken⟧ at your end.',
    'Hi Ana, could you do it at your end?',
  ],
  [
    'embassy',
    'Hi Ana, the office ⟦presents its compliments to⟧ you and ⟦has the honour to accept⟧.',
    'Hi Ana, my compliments to the chef.',
  ],
  [
    'embassy 2',
    'Hi Ana, I ⟦avail myself⟧ of this opportunity to renew to you the assurances of my highest consideration.',
    'Hi Ana, I took the opportunity to see Graz.',
  ],
  [
    'Victorian',
    'Hi Ana, I was most gratified to find ⟦your kind favour⟧ awaiting me this morning.',
    'Hi Ana, I was so glad to find your note this morning.',
  ],
  [
    'Victorian 2',
    'Hi Ana, I trust you will ⟦forgive the presumption⟧ of one unknown to you.',
    "Hi Ana, I hope you don't mind that I write out of the blue.",
  ],
  [
    'Victorian 3',
    'Hi Ana, ⟦I should esteem it a singular kindness⟧ if you would reply.',
    'Hi Ana, it would be very kind if you could reply.',
  ],
  [
    'Victorian 4',
    'Hi Ana, nothing would ⟦afford me greater satisfaction⟧ than to number you among my acquaintance.',
    'Hi Ana, nothing would make me happier than a coffee with you.',
  ],
  [
    'Victorian 5',
    'Hi Ana, ⟦pray allow⟧ me to say how deeply sensible I am of your kindness.',
    'Hi Ana, I pray for sun this weekend.',
  ],
  [
    'South Asian',
    'Hi Ana, I am hopeful you will ⟦do the needful⟧ ⟦and oblige⟧.',
    'Hi Ana, I hope you do what you need.',
  ],
  [
    'South Asian 2',
    'Hi Ana, ⟦your good office⟧ may kindly consider my candidature sympathetically.',
    'Hi Ana, your office in Graz looks good.',
  ],
  [
    'South Asian 3',
    'Hi Ana, I ⟦humbly request⟧ you to kindly accept my request.',
    'Hi Ana, please accept my request if you like.',
  ],
  [
    'South Asian 4',
    'Hi Ana, ⟦most respectfully⟧ I beg to submit the following few lines for your kind consideration.',
    'Hi Ana, here are a few lines about me.',
  ],
  [
    'South Asian 5',
    'Hi Ana, I shall be ⟦highly grateful⟧ to you for this act of kindness.',
    'Hi Ana, I am grateful for your kindness.',
  ],
  ['South Asian 6', 'Hi Ana, ⟦kindly acknowledge⟧ and intimate the same ⟦at the earliest⟧.', 'Hi Ana, tell me soon.'],
  ['West African', 'Hi Ana, I write to ⟦most humbly⟧ solicit your assistance.', 'Hi Ana, could you help me?'],
  [
    'West African 2',
    'Hi Ana, compliments to you and ⟦your esteemed⟧ household; I wish to appreciate ⟦your good self⟧ for accepting.',
    'Hi Ana, love to you and your family.',
  ],
  [
    'West African 3',
    'Hi Ana, ⟦I count it a rare privilege⟧ to be linked with your noble person.',
    'Hi Ana, I feel lucky that we are linked.',
  ],
  [
    'HR',
    'Hi Ana, ⟦we acknowledge your⟧ interest and shall ⟦revert should⟧ a suitable vacancy arise.',
    'Hi Ana, we liked your note and will write when a job comes up.',
  ],
  [
    'HR 2',
    'Hi Ana, your profile has ⟦been duly reviewed⟧ and forwarded to the concerned department.',
    'Hi Ana, I read your profile and showed it to my team.',
  ],
  ['HR 3', 'Hi Ana, please find ⟦herewith⟧ attached my curriculum vitae for your perusal.', 'Hi Ana, I attach my CV.'],
  ['HR 4', 'Hi Ana, I ⟦hereby⟧ tender my application for the position.', 'Hi Ana, I applied for the job.'],
  [
    'corporate',
    'Hi Ana, ⟦as per our⟧ telephonic conversation, ⟦please find enclosed⟧ the requisite documents.',
    'Hi Ana, as we said on the phone, here is the file.',
  ],
  [
    'corporate 2',
    'Hi Ana, ⟦I would like to formally acknowledge⟧ your acceptance of my invitation.',
    'Hi Ana, thank you for accepting my invitation.',
  ],
  ['corporate 3', 'Hi Ana, ⟦kindly be apprised of⟧ the revised schedule.', 'Hi Ana, the schedule changed.'],
  [
    'corporate 4',
    'Hi Ana, we are ⟦in the process of evaluating your⟧ request and will communicate our decision ⟦in due course⟧.',
    'Hi Ana, give me a week to think about it.',
  ],
  [
    'corporate 5',
    'Hi Ana, ⟦in furtherance of⟧ our shared objectives, I propose that we ⟦commence⟧ a dialogue.',
    'Hi Ana, shall we talk about what we both want?',
  ],
  [
    'academic',
    'Hi Ana, I would be honoured ⟦were you to⟧ consent to peruse my manuscript.',
    'Hi Ana, I would be honoured to read your book.',
  ],
  [
    'academic 2',
    'Hi Ana, I am writing to enquire ⟦as to whether⟧ you might entertain an application for doctoral study.',
    'Hi Ana, do you take on doctoral students?',
  ],
  [
    'decline',
    'Hi Ana, I regret that it is not possible for me to ⟦accede to⟧ such requests.',
    "Hi Ana, I am afraid I can't say yes.",
  ],
  [
    'decline 2',
    'Hi Ana, ⟦it is the policy of⟧ this account holder not to accept solicitations of any nature.',
    'Hi Ana, it is my policy to only add friends.',
  ],
  [
    'decline 3',
    'Hi Ana, I must, ⟦with regret⟧, ⟦decline the honour⟧ you propose.',
    'Hi Ana, I have to decline, sorry.',
  ],
  [
    'decline 4',
    'Hi Ana, ⟦your invitation has been received⟧ with gratitude; however, I am obliged to ⟦decline the same⟧.',
    'Hi Ana, thank you, but no.',
  ],
  [
    'decline 5',
    'Hi Ana, ⟦after due deliberation⟧, I have resolved not to extend my network further ⟦at this juncture⟧.',
    'Hi Ana, I thought about it and keep my network small for now.',
  ],
  ['notice', 'Hi Ana, notice is ⟦hereby⟧ given that I have accepted.', 'Hi Ana, I noticed that you accepted.'],
  [
    'notice 2',
    'Hi Ana, ⟦you are kindly requested⟧ to refrain from further promotional messages.',
    'Hi Ana, please no more ads.',
  ],
  ['notice 3', 'Hi Ana, ⟦be it known⟧ that I accept.', 'Hi Ana, it is well known that Graz bakes.'],
  [
    'notice 4',
    'Hi Ana, ⟦I confirm that⟧ I have read and ⟦duly considered⟧ the contents of your message.',
    'Hi Ana, I read your message twice.',
  ],
  [
    'thanks',
    'Hi Ana, ⟦I wish to place on record⟧ my sincere appreciation for your prompt acceptance.',
    'Hi Ana, I really appreciate that you accepted so fast.',
  ],
  [
    'thanks 2',
    'Hi Ana, ⟦kindly accept my⟧ heartfelt gratitude for your esteemed connection.',
    'Hi Ana, heartfelt thanks for the connection.',
  ],
  [
    'thanks 3',
    'Hi Ana, allow me to express my utmost gratitude for having ⟦acceded to⟧ my request.',
    'Hi Ana, allow me to say thank you.',
  ],
  [
    'thanks 4',
    'Hi Ana, I ⟦hereby⟧ extend my warmest felicitations upon your appointment.',
    'Hi Ana, warm congratulations on the new job.',
  ],
  [
    'hope',
    'Hi Ana, it is my fervent hope that this ⟦association may ripen⟧ into a lasting and ⟦mutually advantageous acquaintance⟧.',
    'Hi Ana, I hope we become friends.',
  ],
  ['hope 2', 'Hi Ana, I remain hopeful of ⟦your favourable consideration⟧.', 'Hi Ana, I remain hopeful about the rye.'],
  [
    'hope 3',
    'Hi Ana, I look forward to a ⟦long and cordial⟧ ⟦professional association⟧.',
    'Hi Ana, I look forward to a long friendship.',
  ],
  [
    'instruct',
    'Hi Ana, ⟦should any queries arise⟧, you may direct them to ⟦the undersigned⟧.',
    'Hi Ana, any questions, just ask me.',
  ],
  [
    'instruct 2',
    'Hi Ana, do please ⟦acknowledge safe receipt of⟧ this communication.',
    'Hi Ana, did you get this message?',
  ],
  [
    'instruct 3',
    'Hi Ana, you may communicate with me through this medium ⟦henceforth⟧.',
    'Hi Ana, you can write to me here from now on.',
  ],
  [
    'instruct 4',
    'Hi Ana, ⟦further correspondence⟧ in this regard may be directed to my secretary.',
    'Hi Ana, my assistant can help with the dates.',
  ],
  [
    'nominal',
    'Hi Ana, ⟦subsequent to⟧ the acceptance of your invitation, ⟦the establishment of a dialogue⟧ is proposed.',
    "Hi Ana, now that we are linked, let's talk.",
  ],
];

const silent: readonly string[] = [
  'thank you very much for your kind invitation. I am very pleased to be connected with you and look forward to our exchange.',
  'I would be grateful for a short reply when you have time. With many thanks for your trouble.',
  'I appreciate your interest in our work and I will get back to you as soon as possible.',
  'please let me know if you require anything else from my side. I am happy to assist.',
  'it was a great honour to meet you at the congress in Porto. I hope that we will remain in contact.',
  'I am honoured by your request and accept it with pleasure.',
  'I wish you all the best for your future career and much success with your projects.',
  'regarding your question about the mill, we purchase our rye in Tyrol. In order to keep it fresh, we mill it weekly.',
  'unfortunately I am not able to accept your request at the moment. I hope for your understanding.',
  'I would like to congratulate you on the award. You have more than deserved it.',
  'I must say that I was deeply impressed. May I ask how long it took you?',
  'please do not hesitate to contact me if you have any questions. I remain with best wishes for the season.',
  'I regret that I could not attend your lecture. However, I have read the summary with great interest.',
  'I write about ferries for the Courier, and your request made my day.',
  'as discussed in Graz I send you the slides. Should you have any questions, just ask.',
  'thanks for your request. I usually only connect with people whom I have met, so I hope you will understand.',
  'your application for the residency was accepted, congratulations!',
  'I trust you had a good journey home. The conference was most enjoyable.',
  'kindly let me know if Tuesday suits you. I am looking forward to it.',
  'I have received your message and I thank you sincerely. It is my pleasure to accept.',
  'may I take a moment to say how much your article helped me? It arrived prior to my exam.',
  'we are an established company for water pumps and we deliver to forty countries. Further information is on our page.',
  'I work in compliance for a bank, prior to that I was in procurement.',
  'with regard to the panel: I should be delighted to join. Thursday would be perfect.',
  'the honour is all mine. Your choir deserved the standing ovation.',
  'I am sorry to inform you late: the mill is closed on Monday.',
  'it gives me great pleasure to see your name here after ten years!',
  "I was pleased to receive your invitation, having followed your lab's work since my doctoral days.",
  "I'm obliged to say I never use this site, so forgive the late answer.",
  'thank you for the opportunity to exchange ideas. I find your approach to tidal energy very valuable and would appreciate your opinion.',
  'as you requested, I attach the quotation for 200 units. Delivery is within 14 days upon receipt of your order.',
  'the invoice is enclosed as agreed. Please confirm the order by Friday so that we can dispatch it on Monday.',
  'further to our call on Monday, I have spoken with the team and we can hold the price until March.',
  'your order has been received and will be shipped on Monday.',
  'I hope this message finds you and your family in good health. I am reaching out because we both studied in Pune.',
  'I am currently not in a position to take on new mentees, but I sincerely appreciate that you asked.',
  'I respectfully disagree with your post, yet I enjoyed every line of it.',
  'I have the pleasure of knowing your sister. She spoke highly of you.',
  'it would be my pleasure to show you around, should you ever come to Lima.',
  'thank you for accepting my request. It is an honour to be in your network. I wish you a blessed day.',
  'I humbly admit that I burned the bread twice.',
  'my sincere apologies for the delay. I was away for a family matter.',
  'I gladly accept, and I thank you for your trust.',
  'please accept my sincere congratulations on the appointment.',
  'I am writing to thank you for the talk. It was a privilege to listen.',
  'let me express how happy I am with the result. Your team was courteous and professional.',
  'I would very much welcome a conversation, at your convenience of course.',
  'I kindly ask for a short answer: does the museum open on Sunday?',
  'therefore I have decided to keep my network small. I hope you do not mind.',
  'we will consider your proposal and inform you next week.',
  'I also wish to thank your colleague Jon. He assisted us greatly.',
  'in this respect I fully agree with you. The regulation is unclear.',
  'thank you for informing me. I will forward your message to the person in charge.',
  'we have noted your wish. Have a pleasant weekend.',
  'please find below the link to the article we talked about.',
  'I attended your seminar, which was commendable, and I decided to write to you.',
  'I regret to say the choir is full, but you would be most welcome in spring.',
  "I'd be honored to be considered for the panel.",
  'my late father held you in high regard. He often spoke about your kindness.',
  'I duly watered your plants. None died.',
  'our team reviewed your application for the grant and it was approved by the council last week. Congratulations!',
  'I noticed the request was denied by the ministry. How did the museum react?',
  'I run compliance at a bank, so "pursuant to" is half my vocabulary.',
  'I teach contract law, and “hereby” pays my rent.',
  'my thesis deals with the establishment of the Hanseatic league in Bergen.',
  'your paper on the utilization of heat pumps in schools was excellent.',
  'I used to be the commencement speaker at a tiny college in Ohio.',
  'did the court grant the appeal? I followed the case until the end.',
  'we both served in the same regiment, you prior to me.',
  'the provision of care in rural areas is what I work on, too.',
  'your bot keeps reverting my edits on the regatta page, ha!',
  'what an intimate concert that was.',
  'I dispatch ambulances for a living. Never a dull night.',
  'I render 3D kitchens. Yours looked better than mine.',
  'thank you for the kind attention you gave my dad at the clinic.',
  'does your tool meet the requirements of the new act?',
  'the acceptance of our paper made my week. See you in Kyoto!',
  'your correspondence course taught me Latin!',
  'who is the honorary secretary of the trade association now?',
  'I was humbled by the answers to my post.',
  'I saw you furnish tiny houses. Love the oak one.',
  'in the matter of cats versus dogs I remain neutral.',
  'she shall not be named, but your boss told me about you.',
  'you shall go to the ball! I got you the ticket.',
  'shall we say Thursday? I shall bring cake.',
  'do you still solicit donations for the mill? I gave five euros.',
  'thank you kindly for the ride.',
  'he kindly forwarded your name, and I have been reading you since.',
  'I hope your request for leave was granted.',
  'was the planning permission granted in the end?',
  'the esteemed panel gave my cake a two out of ten.',
  'that is above my pay grade, but I will ask the competent people.',
  'with the utmost respect, rye is overrated.',
  'my request has been denied by the algorithm gods twice, so third time lucky.',
  'I note with joy that you moved to Linz.',
  'thereby hangs a tale, as my gran used to say.',
  'I accept my defeat in the chess match.',
  'should anybody ask, I was never there.',
  'were you able to see the seals?',
  'had you been at the mill, you would have seen the flood.',
  'the terms of the tender were a joke, as you wrote.',
  'I have the honor of chairing the beekeepers this year. Any advice?',
  'as per usual the ferry was late.',
  'I reside in Oslo now, close to the opera.',
  'the position requires a forklift licence, which I obtained in May.',
  'I assist two surgeons and possess one good pair of shoes.',
  'thus began our friendship with the goat.',
  'moreover, the bread was free.',
  'I facilitate workshops for people who liaise with schools.',
  'I purchased your book prior to the flight and finished it upon landing.',
  'numerous people asked about your talk. I acquired two new fans for you.',
  'the regulator cannot be reached, as you know.',
  'my gracious hosts gave me a cordial made of elderflower.',
  'I am desperate to make your acquaintance, says my dog.',
  'the board will notify you by Friday. I keep my fingers crossed.',
  'rest assured, the cat is fine.',
  'your letter of recommendation got me in. Thank you!',
  'your letter of June was the best thing in the magazine.',
  'the same was true for us in Bergen.',
  'I will do the same, and my kids say the same.',
  'no longer am I a student; hence the suit.',
  'we at the office of the mayor read your petition. It was granted on Monday!',
  'this office dog is called Bruno. He accepts your invitation.',
];

/** A message, and the same after the first fix of its first finding. */
const fixes: readonly (readonly [before: string, after: string])[] = [
  ['I hereby accept.', 'I accept.'],
  ['Hereby I accept.', 'I accept.'],
  ['I send the chart herewith.', 'I send the chart.'],
  ['Henceforth we talk in rhyme.', 'From now on we talk in rhyme.'],
  ['Pursuant to our chat, here it is.', 'Following our chat, here it is.'],
  ['Please do the needful.', 'Please take care of it.'],
  ['Write at your earliest convenience!', 'Write when you can!'],
  ['The aforementioned mill is shut.', 'The mill is shut.'],
  ['Most respectfully, I pass.', 'I pass.'],
  ['I acceded to the plan.', 'I agreed to the plan.'],
  ['We are acceding to it.', 'We are agreeing to it.'],
  ['Forthwith it rained.', 'Right away it rained.'],
  ['Kindly note that we utilized it prior to the storm.', 'Kindly note that we used it prior to the storm.'],
  ['Here is an aforementioned mill.', 'Here is a mill.'],
  ['In the event that it rains, we commence prior to noon.', 'If it rains, we commence prior to noon.'],
];

describe('formal-language: minimal pairs', () => {
  for (const [about, fires, silent] of pairs) {
    it(about, () => {
      assert.equal(drawn(unmark(fires).text), fires);
      assert.equal(drawn(silent), silent);
    });
  }
});

describe('formal-language: courtesy and trades', () => {
  for (const text of silent) it(`leaves alone: ${text.slice(0, 60)}`, () => assert.equal(drawn(hi(text)), hi(text)));
});

describe('formal-language: fixes', () => {
  for (const [before, after] of fixes) {
    it(before, () => {
      const finding = [...rule.check(parseDraft(before), {})].find(({ fixes: offered }) => offered)!;
      assert.equal(applyEdits(before, finding.fixes!()[0]!.edits), after);
    });
  }
});

function hi(text: string): string {
  return `Hi Ana, ${text}`;
}

function drawn(text: string): string {
  return mark(
    text,
    [...rule.check(parseDraft(text), {})].map(finding => finding.span),
  );
}
