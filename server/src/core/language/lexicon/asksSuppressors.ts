// What looks like an ask and is none: offers, thanks, reported asks, refusals, questions out of interest, courtesies.
import { lexicon } from './lexicon';

export const askSuppressors = [
  // Silences the clause it stands in, and what follows up to the end of the sentence where no new asking clause starts.
  ...lexicon('ask.not', {
    offer: `
      send .. your (cv|resume|portfolio|draft|chapter|application|manuscript|script|work|questions|idea|ideas|details|letter|proposal|poems|plan)
      (if|when|whenever|should) you .. (need|want|would like|could use|are looking for|are after|fancy|are curious|wish|feel like|find yourself|require|care|get stuck|are stuck|are in|come to|visit) 
      (if|whenever|should) you .. (need|want) (me|us|my|our|any|anything|a|an|some|someone|help|advice|feedback)
      let me know (if|how|whether|when|where|what) (i|we|it|that|this|you (need|want|would like|have questions|have any questions|fancy))
      ^(happy|glad|delighted|pleased|willing|thrilled) to (help|refer|introduce|connect you|put you|share|recommend|endorse|review|read|look|send|give|pass|offer|answer|return|support|mentor|advise|show|forward|lend|write|vote|sign|donate|chip|sponsor|do|make|run|tell|vouch|open|point|be)
      ^(so|very|more than|always|really|also|of course|certainly|only too) (happy|glad|delighted|pleased|willing|thrilled) to (help|refer|introduce|connect you|put you|share|recommend|endorse|review|read|look|send|give|pass|offer|answer|return|support|mentor|advise|show|forward|lend|write|vote|sign|donate|chip|sponsor|do|make|run|tell|vouch|open|point|be)
      (i|we) (am|are|was|were|will|would)? .. (happy|glad|delighted|pleased|willing|ready|free|thrilled|honored|able|offer|offering|going|trying|promise|promised) to (help|refer|introduce|connect you|put you|share|recommend|endorse|review|read|look|send|give|pass|offer|answer|return|support|mentor|advise|show|forward|lend|write|vote|sign|donate|chip|sponsor|do|make|run|tell|vouch|open|point|be)
      (i|we) (would|'d) .. (love|like|want) to (help|refer|introduce you|connect you|put you|recommend you|endorse you|return the|support you|mentor you|send you|give you|lend you)
      (i|we|she|he|they) (can|could|will|would|may|might|shall|'ll|'d) <soft>? (help|refer|introduce|connect you|put you|share|recommend|endorse|review|read|look over|send you|give you|pass|offer|answer|support you|mentor|advise|show you|forward|lend|write you|sponsor|vouch|open|point you|tell you|tear|keep you|put in)
      (shall|may|should|can|could|want me to|like me to) i .. (help|introduce you|refer you|send you|share|connect you|put you|pass you|show you|offer|give you|recommend|forward you|lend you)
      (would|do) you .. (like|want|care|fancy) (me|us|a copy|an intro|an introduction|the|to (see|join|come|have|hear|know|meet|read|try|receive|be))
      you (are|'re) (welcome|free|invited) to
      (help|helping|helps|helped) you
      my (door|inbox|dms) .. open
      (from|by) (me|us) (would|could|might|will|to)
      (anything|something|what|way|ways) (i|we) (can|could|may|might) (do|help|offer|share|be)
      (reach|reaching) out .. (any time|anytime|whenever|if)
      (any time|anytime) you
      at your (service|disposal)
      (be|been) (helpful|useful|of (use|help|service)) to you
    `,
    thanks: `
      (thanks|thank you|thank|thanking you|cheers|ta|appreciated|appreciation|gratitude|kind of you|kindness|good of you|generous of you|nice of you|sweet of you|lovely of you|decent of you|big of you) .. (for|to have|to|that you) .. (referring|introducing|introduction|intro|recommending|recommendation|endorsing|endorsement|sharing|share|reviewing|review|helping|help|advice|taking|the|your|writing|reference|referral|feedback|tips|support|vote|voting|passing|putting|connecting|sending|all|everything|lending|letting|giving|mentoring|giving|looking|reading|making|offering|asking|considering me)
      (i|we) (am|are|was|were|remain) .. (grateful|thankful|indebted|obliged) .. (for|to you|that)
      (i|we) (really|truly|do|so|deeply|much)? appreciate (you|the|your|all|that|it)
      appreciated (the|your|that|all) .. (intro|introduction|advice|referral|help|feedback|tips|support|recommendation|reference|kind|thoughtful)
      ^you (so|very|ever so|most|really|quite|rather)? kindly
      (when|after|since|because|as|how) you (so|very|ever so|most|really)? kindly
      (he|she|they|who|your _|your _ _) (so|very|ever so|most|really)? kindly
      you (kindly|very kindly|so kindly|generously|graciously|already|once) .. (reviewed|referred|introduced|shared|helped|endorsed|recommended|wrote|gave|passed|put|sent|did|made|lent|voted|read|looked|mentored|written|given|done|taken)
      you (reviewed|referred|introduced|shared|helped|endorsed|recommended|wrote|gave|passed|sent|did|made|lent|voted|mentored|taught|coached|showed|signed|donated|took|offered|put) (me|us|my|our|so|that|it|for|about)
      (after|since|thanks to|because of|without|through) your (introduction|intro|advice|recommendation|referral|reference|help|feedback|tip|tips|support|vote|kind)
      (the|your|that|those) .. (intro|introduction|advice|referral|reference|recommendation|feedback|tips|tip|review|endorsement|donation|loan|pointers|pointer|nudge|help|word) .. (you (made|gave|wrote|sent|shared|passed|left|offered|put)|meant|worked|helped|paid|led|got|turned|was|were|did|saved|opened|came|landed|reached|brought|went|stuck|stayed|has|have)
    `,
    reported: `
      you (asked|mentioned|said|wrote|wanted|noted|requested|wondered|suggested|told me) .. (if|whether|for|about|that|to|you|looking|me|us|after|hoping|a|an|some|advice|feedback|help)
      you would like (me|us|to)
      you (are|were|'re|have been) .. (looking|hunting|searching|hoping|after|in need|seeking|asking|applying|hiring|recruiting)
      (your|the) (request|question|message|ask|note|wish|email|enquiry|inquiry) (for|about|to|whether|if|regarding|on)
      (as|like) you .. (asked|requested|wanted|suggested)
      (people|everyone|everybody|strangers|they|he|she|folks|others) .. (ask|asks|asked|asking|begged|begs|beg) .. (me|for|if|whether|us)
      when (people|somebody|someone|strangers|others) .. (ask|asks|want|wants|wrote|write)
    `,
    refusal: `
      (i|we) .. (can not|do not|will not|would not|could not|must not|am not|are not|never|have not|did not|am unable|are unable|'m unable|not able|prefer not|would rather not|'d rather not|no longer|rarely|hardly) .. (refer|recommend|endorse|introduce|share|review|mentor|offer|commit|give|take|vouch|pass|do|make|write|forward|hire|have|put|lend|help|look|read|sponsor|donate|advise|coach|know|sign|vote|accept|feel)
      not (in a position|comfortable|able|willing|ready|allowed|free) to
      (only|just) .. (refer|recommend|endorse|introduce|vouch|mentor|review) .. (people|those|someone|folks|colleagues)
      (there|here) .. (are|is) .. (no|not) .. (openings|opening|vacancies|vacancy|jobs|positions|roles|budget|place|room)
      (no|without) (openings|opening|vacancies|vacancy|positions|jobs|internships|budget)
      (pass|passing|decline|declining|say no|turn down|no to|leave) .. (on|to|for)? (the|your|that|this) .. (call|request|offer|demo|role|position|referral|chat|coffee|intro|introduction|invitation)
    `,
    negated: `
      (lot|much|thing) to ask
      (not|never) .. (asking|after|looking|hunting|seeking|fishing|angling|begging|writing to ask|here to ask|want anything|need anything|expecting|expect)
      do not (put|send|call|add|forward|share|pass|sign|write|ask|tell|introduce|include|contact|message|email|book|list|take|make|do|give)
      no (favor|favors|ask|agenda|strings|need|request|catch|obligation|pitch|rush|hurry|worries|expectations) .. (to ask|attached|here|coming|to|from|involved|of any kind)?
      (do not|no need to|need not|please do not) .. (worry|feel|bother|trouble|need|have to|reply|answer|share|forward|take|go|rush|let|tell|mistake|think)
      nothing .. (to ask|you need|needed|to do|wanted|to sell|in return)
      (did|do|does|would|could) not (ask|need|want|require)
      i (won't|will not|would not|would never|shall not) (ask|bother|trouble)
    `,
    interest: `
      (how|what|where|when|which|who|why) _? .. (did|do|does|are|is|was|were|has|have|had|would) (you|your) .. (like|enjoy|find|finding|end|up|get into|come|going|doing|settle|settling|working|draw|drew|start|started|become|feel|feeling|manage|based|choose|chose|learn)
      (have|had) you (read|seen|tried|been|ever|heard|met|thought|noticed|visited|always|had time to settle)
      (are|is|were|was|will|do) you (still|at|in|going|coming|the|back|ever|enjoying|happy|planning|from|related|based|busy|joining|going to)
      did you (enjoy|see|hear|read|get|ever|know|find|make|catch|win|go|have|like)
      (hear|hearing|know|learn|read|reading|see|seeing) (about|more about|more of|more|how|what) (your|you|yours) 
      (follow|following) (your|up|along)
      (keep|keeping) (up|tabs)
      keep an eye on (you|your)
      how (is|are|was|were|has|have|did|goes|things)
      (what|how) did you (think|feel|find|make)
    `,
    context: `
      (remind|tell|refresh|clarify|explain|jog|say|share|let me know|help) .. (me|my memory|us)? .. (how|where|when|if|whether) (we|you) .. (know|met|meet|crossed|connected|overlap|overlapped|worked|came|found|come|spoke|knew|ended|got to|have met)
      (remind|tell|refresh|jog|share|let me know|explain|say|help me understand|help me see|curious|wondering|hear|know) .. (what|why|how) .. (made|prompted|brought|led|caused|inspired|you (had|have|want|wanted|hope|hoped|found|find|came|saw|thought)|drew|sparked|is on your mind|this is about|it is about|your (request|invitation|invite|message|note))
      (remind|refresh|jog) (me|my)
      (tell|share|hear|know|say) .. (a bit|a little|little|more|something|bit) .. (about|of) (you|yourself|your|what you|why you|the work you|how you)
      (about|of) yourself
      (help) me (understand|place|remember|see|recall|put) .. (what|why|how|where|who|your|you|a face|the name)
      (what|why|how) .. (made you|prompted|brought you|led you|you had in mind|you came across|you found)
      (which|who) .. are you
      (send|drop|leave|write|give|shoot|ping) (me|us) (a|an|your) .. (message|note|line|dm|reply|word|wave|shout|ring|call|postcard|hello|hint|ping|bell|update)
      (drop|send) (me|us) (a)? (line|message|note|word)
      (confirm|let me know|tell me) .. (that|if|whether) _? .. (is|was|are|were) (you|the|right|this)
    `,
    connect: `
      (connect|link|be connected|link up) (with you|here|on linkedin|with me|on here)
      (accept|take|ignore|decline|excuse|forgive|pardon|approve) my (invitation|invite|request|connection|apologies|thanks|congratulations|condolences|best|message|english|delay|silence|late|slow|absence)
      (add|include|have|welcome|count|keep|accept|take) (me|you|us) .. (to|in|as|into|among|part of)? (your|my|our|the) (network|contacts|connections|circle|list of contacts)
      (part of|in|into|to) (your|my|our) .. network
      (grow|expand|widen|broaden|build|growing|expanding|widening) (my|our|your) .. (network|circle)
    `,
    courtesy: `
      (reply|message|postcard|answer|visit|smile|sign|photo|note|photo|letter|story|hello|quick yes|yes) from (you|yourself)
      feel free to (follow|reach|ask|ping|message|call|drop|get in|contact|write|connect|say|stop|come|skip|ignore|decline|visit|join|look around|use|borrow|take|help yourself)
      please (find|note|be (advised|assured|aware|well|safe|in touch|patient|kind to)|excuse|forgive|pardon|bear|do not (worry|feel|hesitate|take|mind|be|let|apologize|apologise|bother|think|read|mistake|share|tell|ask|rush|reply|wait)|do (keep|come|say|let|give my|give our|drop)|feel|give .. regards|give .. love|say (hi|hello)|pass .. (regards|love|hello|greetings|best|thanks|congratulations)|know|understand|believe|keep up|keep in touch|stay|take care|let (him|her|them)|remember me to|have|enjoy|join|send my (regards|love|best|greetings))
      (pass|send|give|passing|sending|bring|forward) .. (my|our) .. (love|regards|greetings|best|thanks|congratulations|compliments|hello|wishes|respects|apologies|condolences|sympathies|warmest|kind)
      (do not|please do not) hesitate
      (stay|keep) (in touch|well|safe|tuned|going|up|me honest|posting|writing|smiling|warm|dry)
      keep me posted (on|about) (your|the|how)
      (count|put|sign|deal) me (in|down|up) (for|as|on|too|please|with)
      please (count|put|sign) me (in|down|up)
      keep (me)? (posted|updated) (on|about) your
      ^(enjoy|have a|good luck|congrats|welcome|wish|see you|cheers|best of luck|take care)
    `,
    modal: `
      (as|so|that|which|what|who|where|like|because|since) you (can|could|will|would|may|might)
      you (can|could) (see|imagine|guess|hear|always|reach|find|still|count|be)
      you (can|could) ask (me|us|away|any|anything|whatever|him|her|them)
      you can (check|view|visit|browse|look at|have a look at) (out)? our
      (can|could|would|will) you (believe|imagine|guess|still|ever (imagine|believe|think|go|guess|have)|see|also be|be the|use|tell$)
      (you|u) (may|might|will|would) (remember|recall|know|have|be|enjoy|notice|find)
      (hope|think|wish|bet|sure|glad|know|see|saw|seeing|heard|believe|read|trust) (that)? you (are|had|have|enjoy|enjoyed|find|found|do|did|get|got|feel|keep|all|never|were|like|liked|shine|win|go|had a|share|shared)
      (think|wish|bet|sure|know|see|believe) (that)? you (will|can)
      (could|would|might) you be the
      will you be
      (are|would|might|could) you .. (interested|tempted|keen) (in|by|on)
      would you (like|be interested|believe|prefer|rather|say|call|agree|recommend (it|the|that))
    `,
    mutual: `
      (let 's|let us|shall we|should we|we should|we must|fancy|how about we|why do not we) .. (grab|have|meet|catch|compare|swap|get|stay|keep|trade|go|do|talk|chat|connect|take|share|walk|arrange|find|sit|raise|team|celebrate|join)
      (can we|could we|we can|we could|if we) .. (grab|meet|catch|compare|swap|stay in|keep in|trade|connect|walk|celebrate|share a)
      (compare notes|swap stories|trade stories|swap notes|trade notes|catch up|exchange ideas|stay in touch|keep in touch|share ideas|share stories)
      each other
      (lunch|coffee|beer|dinner|drink|pint|tea|round|cake) .. (is on me|on me|'s on me|my treat|together|my shout)
      (my treat|(is|are|'s) on me|my shout)
    `,
    chat: `
      (would|could|can|will|does|do) your .. (like|enjoy|be interested|want|fancy|come|join|use|know|remember)
      if you .. (join|joined|came|come|let|told|tell|kept|keep|visit|visited|stayed|stay|wrote|dropped|remember|remembered|sent (me|us) a|call|called)
      (can|could|would|will|might|may) <asked> .. (join|meet|let|remind|believe|see|forgive|excuse|hear|visit|like|trust|imagine|spot|recognize|say|call|ping|message|drop|tell|correct|pardon|miss|picture|come|want|care|agree|know|give (me|us) a (call|ring|shout|wave|nudge|sign)|send (me|us) (a|your) (message|note|line|hello|postcard|photo|picture))
      please .. (tell|let|remind|join|excuse|forgive|pardon|accept|correct|remember|allow|call|come|message|believe|trust|meet|visit|hear)
      (hope|hoping|wonder|wondering|wondered|curious) .. you .. (remember|recall|join|forgive|excuse|see|meet|let|tell|miss|like|enjoy|had|were|are|have|still|also|come|saw|know|call|got|do)
      mind .. (telling|reminding|saying|me asking|my asking|if i ask|letting|sharing (how|what|why|where))
    `,
    sale: `
      (starter|free|basic|paid|premium|trial) (tier|plan|version|account|edition)
      free (forever|trial|for (teams|schools|you|clubs))
      (demo|demos|a quote|discount|free trial|webinar|no obligation|price list|brochure|case study|pricing|roi|consultation|audit|walkthrough)
      our (service|services|solution|solutions|offer|offering|packages|plan|plans|clients|customers|range|catalog|agency|rates|prices)
      (show|walk|tell|take) you (how|through|what|around|the|our|around)
      (we|i) (help|work with|sell|offer|provide|build|design|specialize|supply|advise|save|cut|reduce|boost|increase) .. (companies|firms|teams|businesses|clients|people|brands|founders|owners|like yours|shops|for|with)
      (your|cut|lower|reduce|save) .. (costs|bills|budget|insurance|fees|premiums|spend|overheads|energy|roi|revenue|leads|pipeline|conversion)
    `,
    product: `
      our (platform|product|products|tool|tools|software|app|program|course|courses|system|studio|method|kit|team|team's)
    `,
    homograph: `
      (great|good|nice|fantastic|amazing|excellent|wonderful|hell of a|ripper|brilliant|splendid|superb|day|dream|hard|tough|first|last|old|previous|his|her|their|your|your new|new) (job|role|position|work)
      (your|his|her) (last|first|recent|own|kind|lovely|old|new|latest|_)? (interview|position|intro|review|resume|survey|endorsement|recommendation) (in|with|on|of|about|post|paper|piece)
      (market|customer|technical|tech|peer|performance|social) (share|support|review|media)
      with reference to
      in support of
      in a position to
      (had|getting|got) the (opportunity|chance) to (meet|hear|see|read|talk|chat|work with you|catch|thank)
      (opportunity|chance) to (meet|hear|see|talk|thank|connect|catch|congratulate|say|visit)
      (hope|glad|hoping) (this|that|it|i) .. (helps|help|helped|finds)
    `,
  }),
];
