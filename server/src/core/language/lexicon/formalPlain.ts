// Wording that is stiff only in company: two office phrases in one breath, or many long words in one sentence. Wording
// that is stiff by itself is in formal.ts, which also explains what stands behind `=>`.
import { inflected } from './inflected';
import { lexicon } from './lexicon';

export const formalPlain = [
  ...lexicon('formal', {
    'bureaucratic safe': `
      prior to => before
      subsequent to => after
      in the event that => if
      in the event of => in case of
      due to the fact that => because
      owing to the fact that => because
      on account of the fact that => because
      in (view|light) of the fact that => because
      despite the fact that => although
      notwithstanding the fact that => although
      at (this|the present) (point in)? time => now
      at the present moment => now
      in lieu of => instead of
      in close proximity to => near
      in excess of => more than
      on a (regular|frequent) basis => regularly
      on a daily basis => daily
      for the purpose of => for
      by means of => by
      via the medium of => by
      so as to => to
      in the amount of => for
      (utilization|utilisation) => use
      ${inflected('utilize > use, utilise > use, commence > start, ascertain > find out, ameliorate > improve')}
    `,
    bureaucratic: `
      ${inflected('endeavor to > try to, endeavour to > try to')}
      with a view to => ~“to”
      (expedit*|appris*) => ~use a shorter word
      (draw|drawing|invite|call) your (kind|esteemed)? attention to => ~“look at”
      to the contrary
      persons (known|unknown|with whom|not known|of)
      (unknown|known) to (me|you|us)
      effective (as of|from|immediately|forthwith)
      (all|any|no) (further|future|subsequent) (communication|communications|messages|enquiries|inquiries|solicitations|approaches|overtures|contact)
      (forgive|pardon|excuse) (the|my|our|this) .. (presumption|liberty|temerity|impertinence|boldness|familiarity|forwardness) => ~“hope you don’t mind”
      (number|count|reckon) you among (my|our|the) => ~“glad to know you”
      communicate (my|our|the|this|your) (decision|response|acceptance|regrets|answer|refusal|interest|intention) => ~“tell”
      it is (not)? (my|our|the|a) .. (policy|habit|rule|principle) (of|not to|to|that) => ~“I usually”
      of (any|whatever|whatsoever|such a|this) (nature|kind whatsoever|description)
      (this|the) (account holder|profile holder|author of this)
      unsolicited (solicitation|solicitations|communication|communications|overture|overtures|approaches|commercial)
      with (great|much|deep|the deepest)? regret => ~“sorry”
      (decline|forgo|waive|accept) the (honor|privilege|distinction|same)
      (long|lasting|fruitful|cordial|enduring|close) and (cordial|fruitful|prosperous|productive|mutually|harmonious|amicable)
      this (communication|correspondence|missive|intimation|acceptance|notification) => ~“this”
      (were you to|consent to|be so bold)
      remains (outstanding|pending|unanswered|unacknowledged|open for)
      (in the process of) (evaluating|reviewing|considering|assessing|processing) (your|the) => ~“looking at”
      (shall|will) not be (considered|processed|accepted|possible to)
      ^kindly (note|advise|confirm|accept|provide|inform|let|arrange|treat|bear|consider|forward|send|see|grant|allow|ensure|respond|reply|review|share|give|help|contact|submit|return|update|refer|excuse|permit|do|take|make|keep|look|indicate|include|call|check|connect|approve|acknowledge|remit|ignore|disregard|refrain|address|attend|complete|expedite) => ~“please”
      (please|pls) kindly => please
      kindly (acknowledge|peruse|apprise|oblige|condescend|accept my|be assured) => ~“please”
      (please|kindly) find (attached|enclosed|below|appended) => ~“here is”
      find enclosed => ~“here is”
      ^(enclosed|appended) (is|are) => ~“here is”
      in accordance with => following
      in (regard|regards|respect) (to|of) => about
      with (regard|regards|respect) to => about
      (with|by) reference to => about
      ^(as regards|apropos) => about
      upon receipt => ~“when I get it”
      sorry to inform you that => ~“sorry, but”
      further to (your|our|my) => ~“after”
      ^(referring|reverting) to (your|our|my) => ~“about”
      as per the => following the
      as per your => following your
      as per our => following our
      as per my => following my
      as per (above|below|instructions|instruction|policy|attached|procedure) => ~“as you asked”
      per your (request|instructions|instruction|message|invitation|note|letter) => ~“as you asked”
      it (has come|came|was brought) to (my|our) (attention|notice|knowledge) => I noticed
      (i|we) (am|are) writing to (express|request|enquire|inquire|acknowledge|convey|confirm|apply|submit|bring|apprise|extend|accept|decline|invite|state|advise|inform) => ~just say it
      (i|we) (would|should) like to (inform|express|convey|extend|acknowledge|advise|notify|state|bring|request|submit|apprise) => ~just say it
      (i|we) (wish|desire) to (thank|express|say|request|accept|connect|offer|invite|introduce|extend|establish|enquire|inquire|decline|make|ask) => ~“I want to”
      express (my|our) (gratitude|appreciation|regrets|interest|acceptance|admiration) => ~“thank you”
      (happy|glad) to inform you => ~just say it
      (extend|convey|extending|conveying) (my|our|the|you|your|a|an) .. (thanks|gratitude|appreciation|congratulations|regards|invitation|wishes|welcome) => ~“thank you”
      (i|we) (extend|convey|tender) => ~just say it
      it would (be (a|an|my) .. (honor|privilege)|behoove|give me) => ~“I would love to”
      it gives me (great|immense|much)? (pleasure|joy|honor|pride) => ~“I am glad to”
      (with|my|our) (great|deep|deepest|sincere|sincerest|much|profound|utmost) (regret|regrets) => ~“sorry”
      (sincerest|deepest|heartfelt|utmost|immense|earnest) (gratitude|appreciation|thanks|apologies|regards|respect|condolences|congratulations) => ~“thank you”
      (make|making|made) (your|his|her) acquaintance => ~“meet you”
      allow (me|us) to (introduce|offer|congratulate|begin|thank|welcome|wish|explain|share) => ~just say it
      (would you|to|if you would|if you could|you) be so (kind|good) as to => ~“could you”
      be (kind|good) enough to => ~“please”
      (would|should|shall|will) be (most|highly|very|extremely|exceedingly|immensely|profoundly|eternally) (grateful|thankful|appreciative|appreciated|honored|privileged|delighted) => ~“thank you”
      (grateful|thankful|appreciative) (were you|should you|if you would be so|for the favor) => ~“could you”
      ^should (you|your|the|any|it|this|there|circumstances|he|she|such) .. (require|desire|wish|deem|need|prefer|seek|see fit|elect|opt|arise|choose|find|possess) => ~“if”
      ^should you have (any|a|further|additional|queries|questions|need|cause|occasion) => ~“if you have”
      ^(were|had) (you|i|we|there|it) (to|occasion|minded|inclined|been|the|able) => ~“if”
      (any|further|additional) (further)? (clarification|clarifications|information|assistance|queries|documentation|correspondence|communication|enquiries|inquiries) => ~“more”
      (this|it|which|that|they|he|she|you|connection|request|correspondence|message|invitation|acquaintance|exchange|both|party|parties|who) shall => ~“will”
      (shall|should) (endeavor|endeavour|remain|be pleased|be honored|be grateful|revert|refrain|ensure|proceed|not be|continue) => ~“will”
      (i|we) shall (not)? (be|have|accept|remain|endeavor|endeavour|await|treasure|furnish|supply|forward|provide|convey|contact|respond|reply|inform|advise|proceed|ensure|refrain|keep|consider|peruse|review) => ~“I will”
      (am|are|is|be|being|was) not (currently|presently|at present|at this time|now)? in a position to => ~“can’t”
      (presently|at present) (unable|not in a position|not able|not accepting|engaged|occupied) => ~“right now”
      (unable|not able) to (accede|entertain|accommodate|fulfil|fulfill|grant|honor|comply|oblige) => ~“I can’t”
      (must|am obliged to|have to|am compelled to|shall|will) (respectfully|regretfully|humbly|politely|reluctantly|regrettably|therefore) decline => ~“I’ll pass”
      (respectfully|regretfully|regrettably) (request|ask|decline|urge|suggest|disagree|inform|advise|note|refuse|acknowledge) => ~leave the adverb out
      (gratefully|officially) (accept|acknowledge|decline|confirm|received|accepted|acknowledged) => ~leave the adverb out
      (i|we) (acknowledge|confirm) (your|the|that|my|our) => ~“thanks for”
      (your|the|this|my|our) .. (request|invitation|application|invite|message|correspondence|communication|submission|proposal|inquiry|enquiry|note|letter) .. (has|have) (now)? been (received|accepted|approved|reviewed|acknowledged|considered|noted|processed|declined|forwarded|denied|rejected|granted) => ~“I got”
      application .. (approved|granted|considered|processed|declined|denied|rejected|accepted) => ~“happy to connect”
      (confirmation|acceptance|acknowledgment|acknowledgement|approval|consideration|receipt|processing|granting|submission|issuance|provision|establishment|furtherance|continuation|commencement|formation|facilitation|utilization|utilisation|cultivation|conveyance|resumption|solicitation) of (your|our|this|the|said|such|a|an|my|same|any) => ~use a verb
      formal (acceptance|acknowledgment|acknowledgement|request|notice|notification|confirmation|approval|invitation|introduction|response|reply|apology|letter|communication) => ~leave out “formal”
      (regret|regrets) (that|to|the|any) => ~“sorry”
      (any|the|for the|for any) inconvenience (caused|this may|that this) => ~“sorry”
      (it is|it would be) (imperative|incumbent|requisite|advisable|expedient|paramount|my duty|my understanding|my pleasure|my privilege|my honor|an honor and a privilege|a privilege and an honor|my sincere hope|my fervent hope|my earnest|our sincere) => ~just say it
      (fervent|fervently|earnest|earnestly|sincere|cherished) (hope|hopes|desire|wish|wishes|request|belief) => ~“hope”
      (my|our|it is (my|our)) (sincere|fervent|earnest|humble|ardent) (hope|wish|desire|belief|opinion|request) => ~“I hope”
      humbly =>
      (your|an|our|the|of) esteemed => ~leave out “esteemed”
      (cordially|graciously|magnanimously|solemnly|reverently|courteously|dutifully|beneficially|judiciously|expeditiously) =>
      (cordial|gracious) (invitation|acceptance|relations|greetings|association|relationship|attention|note|message|words|offer|gesture|connection) => ~“kind”
      (professional|business|cordial|electronic|valued) (association|associations|relations|alliance|acquaintance|correspondence|intercourse) => ~“connection”
      (our|your|further|previous|this|future|prior|prompt|any) correspondence => ~“messages”
      (communique|communiqué|missive|missives|epistle)
      (your|the|my|our|this) (letter|communication|message|invitation|request|correspondence) (of|dated) (the)? (#|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|recent|yesterday) => ~“your message”
      of the (#|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|twelfth|fifteenth|twentieth) (of|inst|instant|ultimo|day) => ~write the plain date
      (whereby|wherein|whilst|inasmuch|insofar|notwithstanding|nonetheless|vis-à-vis|thusly|heretofore)
      in due course => later
      (you|they) (will|shall) be (notified|informed|intimated|apprised|advised) => ~“I will tell you”
      deem~ => ~“find”
      peruse~ => ~“read”
      perusal => ~“reading”
      render~ (assistance|service|services|support|aid|my|our|every|all|any) => ~“help”
      requisite => needed
      (remuneration|emoluments|emolument) => pay
      acquaint (me|myself|you|yourself|ourselves) (with|of) => ~“tell” or “get to know”
      (commensurate|concomitant|contingent|predicated) (with|upon|on)
      as to whether => whether
      (in|at) (your|its|their) entirety => ~“all of it”
      in (this|that|the said) (regard|respect|connection|matter|behalf) => ~“about this”
      (the|this|above|said|aforesaid|captioned) (above)? (matter|subject) (under|at|of|referred|in) (consideration|reference|hand|review|question)
      (under|for|your) (active|due|favorable|favourable|further|careful|serious|sympathetic) consideration
      (rest|be) assured (that|of) => ~“don’t worry”
      (convey|conveying) (my|our) .. (regards|wishes|greetings|best) => ~“say hello”
      (at your (full|entire|complete)? disposal) => ~“happy to help”
      (hold|held|holding) .. (high|highest) (esteem|regard) => ~“admire”
      (the|an) (utmost|highest) (respect|importance|regard|consideration|priority|pleasure|care|sincerity|admiration)
      of (paramount|utmost|great) (importance|interest|significance)
      (laudable|commendable|praiseworthy|meritorious|illustrious|venerable|august) => ~“great”
      (exceedingly|immensely|profoundly|eminently|supremely|singularly) (grateful|pleased|honored|delighted|obliged|impressed|gratified|glad|happy|thankful|interested|keen|desirous|privileged)
      (exceedingly|forthwith|verily|heartily thank|whole-heartedly thank)
      (thanking|assuring) you => ~“thanks”
      await~ your (response|reply|answer|confirmation|feedback|decision|favorable|favourable|kind|early|prompt|esteemed|instructions|acknowledgement) => ~“hope to hear from you”
      (meets|satisfies|fulfils|fulfills|met) (the|our|my|all) .. (criteria|prerequisites)
      (for|subject to) (further|due|favorable|favourable|internal|management|the requisite) (action|consideration|approval|review)
      noted with interest => ~“liked”
      your valued (guidance|opinion|counsel|advice|feedback|views|network|connection|connections|support|time|attention|association|input|patronage)
      (kind|good) (sir|madam)
      (seek|seeking|request|requesting|beg|await|awaiting) your (guidance|permission|approval|consent|leave|blessing|kind|favorable|favourable|cooperation|co-operation|assistance|consideration|esteemed) => ~“could you”
      (i|we) request (you|that you|your|the|an|a|permission|leave) => ~“could you”
      (am|are|is|being) desirous
      (on|in) behalf of (the|this) (management|undersigned|board|department|institution|organization) => ~“for”
      (an|my) (ardent|humble|avid|earnest) (admirer|supporter|student|request|reader|servant)
      (humble|modest|lowly|unworthy) (self|person|servant|request|capacity|services|efforts)
      (avail|availing|availed) (of|myself) => ~“use”
      (by virtue|in virtue|on the part|in the matter|in the capacity|in my capacity) of
      (herein|thereafter|thereby|thereof|thence|whence)
      with (much|great|keen|considerable|the greatest|deep|deepest|sincere|profound|immense) (gratitude|appreciation|pleasure|satisfaction|enthusiasm|honor|delight|gratification)
      (am|are|was|were|be|feel) (most|highly|deeply|greatly|immensely|truly)? (gratified|privileged|honored) to (accept|receive|inform|have received|acknowledge|confirm|make|be counted|count) => ~“glad”
      (prove|proves|proved) (to be)? (mutually|beneficial|fruitful|advantageous|profitable|rewarding|of)
      mutually (agreeable|advantageous|beneficial|profitable|rewarding|convenient) => ~“good for both of us”
      (fruitful|long-lasting|longstanding|lasting|enduring) (association|collaboration|cooperation|co-operation|acquaintance|alliance|relationship)
      (i|we) (would|should) (appreciate|value|welcome) your (kind|prompt|esteemed|early|favorable|favourable|valued|gracious) => ~“could you”
      (it is|it was|it remains) (therefore|thus|hence|accordingly|consequently) => ~“so”
    `,
    // Never told on their own, so none has a plain twin.
    merely: `
      in order to
      purchas*
      (furthermore|moreover|additionally)
      (therefore|thus|hence|consequently|accordingly|thereby)
      (nevertheless)
      albeit
      numerous
      sufficient
      (regarding|concerning|upon|via)
      (obtain~|acquire~|requires|required|requiring|assist|assists|assisted|assisting|assistance|facilitate~|liaise~|reside~|possess|possesses|possessing|terminate~|procure~|inquire~|endeavors|endeavours|commencement|attain~|dispatch~|constitute~|undertake~|contemplate~|merit~|warrant~|pertain~|comprise~|relinquish~)
      (i|we|it|this) trust (that|you|this|your)?
      ^trust (this|that|you|all)
      (esteemed|gracious|cordial|honorable|respective|pertinent|forthcoming|utmost|earnest|prospective|satisfactory|favorable|favourable|fruitful|ardent|fervent|requisite|solely|regrettably|regretfully|presently|respectfully|graciously|duly|heartfelt|exceedingly|profoundly|immensely)
      (gratitude|acceptance|association|acquaintance|correspondence|endeavor|clarification|particulars|documentation|indulgence|persons|remuneration|inconvenience|acknowledgement|acknowledgment|confirmation|discretion|vocation)
      (i|we) shall
      (wish|desire|intend|propose|endeavor|venture|decline|regret) to
      (inform|advise|notify) (you|me|us)
      with whom
      may i
      (would|should) be (grateful|honored|pleased|delighted|glad|privileged)
      to be of (service|assistance)
      in the near future
      (look|looking) forward to (receiving|your|hearing)
      at your convenience
      do not hesitate to
      (a|the) (multitude|plethora|myriad) of
      a large number of
    `,
  }),
  // The same words with another meaning; a hit inside one of these is none.
  ...lexicon('formal.guard', {
    idiom: `
      (i|we|to|would|might) beg to differ
      beg~ (your|you) pardon
      with all due respect
      ^duly noted$
      ^noted with thanks$
      to no avail
      i would be remiss
      beg the question
      oblige with a song
      power of attorney
    `,
    work: `
      (title|gdpr|iso|hipaa|fda|tax|export|sox|kyc) compliance ..
      in compliance with (gdpr|hipaa|iso|sox|the gdpr|eu|fda|osha|tax|local|building|data|safety|the act|regulation|regulations)
      (in accordance with|pursuant to) (iso|astm|ieee|section|article|rule|regulation|eu|the act|gdpr|# ..)
      (tender|tenders) (offer|process|bid|documents|notice|team)
      prior (knowledge|experience|art|work|year|job|role|employer)
      application (was|got|is|has been) (approved|granted|accepted) by the (council|city|board|ministry|court|university|funder|bank|planning) ..
      (grant|visa|patent|planning|loan|mortgage|funding|phd|permit|job|licence|license|school|citizenship|research) (application|proposal|request) ...
      furnish~ (a|an|the|our|my|your) (flat|room|office|house|home|apartment|kitchen|studio|lounge)
      revert (the|this|a|that|your) (commit|change|patch|merge|edit|edits|pull)
      (trade|alumni|housing|residents|homeowners|athletic|bar|medical|football|teachers) association
    `,
  }),
];
