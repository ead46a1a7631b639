// Asks that need no object beside them: hints for reviews, advice, shares, votes, money and loans.
import { lexicon } from './lexicon';

export const askHintsHelp = [
  ...lexicon('ask', {
    review: `
      (chance|time|moment|minute) to (look|glance|read|review|go|run|cast) .. (at|over|through)? (my|our|it|mine|this)
      (any|some) feedback .. (would|welcome|appreciated|on|you|at all|from)
      (love|like|appreciate|value|welcome|grateful|keen|want|need|eager|happy|hear|have|get) .. (your|some|any|honest|expert) .. (feedback|opinion|thoughts|comments|verdict|critique|notes|eyes|eye|view|views|take|input) .. (on|of|about) (my|our|mine|this|it|what (i|we))
      (what|how) .. (do|did|would|could|should) (you|i|we) .. (think|make|say|change|improve|fix|do) .. (about|of|with|to|on|in) (my|our|mine) ..
      (can|could|may|might|shall) i (send|email|forward|ping|run|drop|share) (it|this|them|mine|ours|my _|the _|a _|one) .. (for|to get) (a|an|your|some) .. (check|look|read|opinion|view|once-over|feedback|thoughts|comments|glance|proofread)
      (hear|told|learn|find out|know) .. from (someone|somebody|a person|people) who would (know|understand)
      (pair|set) of .. eyes .. (would|could|might|on|that|who|if|over)
      (your|a|fresh|another|second|expert) (eye|eyes|pen|glance|look) .. (on|over|at|through) (it|my|mine|our|this|them|the) .. (would|could|might)
      (does|do|would|will|should|could|is|are) (it|this|my _|my _ _|our _|our _ _) (hold (up|water)|make sense to you|read (well|right|ok)|look right|sound right|work for you|stand up|need (your|a|another|fresh))
      (needs|need|could use|could do with|begging for|crying out for|wants|short of) (a|an|some|your|another|one|fresh) .. (eyes|eye|reader|readers|look|read|polish|editor|red pen|opinion|once-over|feedback|tester|testers)
    `,
    advice: `
      what you would (do|advise|choose|pick|say) .. (in my|if you were)
      what am i doing wrong
      (hear|learn|know|absorb|soak up|ask you|teach me|tell me) (about)? (everything|all|anything|whatever|all that) you (know|learned|have learned|'ve learned|can tell me|could tell me) (about|on|of)
      (pick|picking) your (brain|brains)
      (bend|bending|borrow|have|lend me) your ear
      (run|bounce|running|bouncing) (something|this|an idea|a few|some|a couple of|my) .. (by|past|off) you
      what would you (tell|advise|say|recommend|suggest|do) .. (someone|somebody|me|a|in|if|first|to|for|us|people|anyone) _? .. (like me|in my|shoes|place|position|situation|my|i|newcomer|beginner|starting|trying|switching|were me|first)
      what (should|could|can|must|ought) (i|we) .. (do|put|write|bring|wear|mention|include|learn|study|read|focus|avoid|say|know|ask|charge|expect|start|change|improve|prepare)
      (how|where) (on earth|exactly|best)? (should|can|could|do|would|might) (i|we|one) .. (get|start|begin|go|approach|break|prepare|find|apply|learn|improve|become|move|make|land|best|handle)
      where would you (start|begin|look|go) (if you were me|in my|now|today|to)
      ^what would you (do|recommend|advise|suggest)$
      ^^any (ideas|tips|suggestions|pointers|advice|help|leads|hints|clue|recommendations)$
      if you were (me|in my shoes|in my place|in my position)
      in my (shoes|place|position|situation) .. (what|how|where|would)
      how did you (get|land|break|make|manage|pass|do|find|convince|switch|move|become) .. (and|so|as|since|because) _? .. (i|what|how|could|can|would)
      any (advice|tips|tip|pointers|pointer|guidance|hints|words of wisdom|wisdom|suggestions|ideas|thoughts|insight|insights|help|nudge|resources) .. (on|for|how|about|you|would|from|to|at all|if|with|is|are|as|regarding|in)
      any (advice|tips|pointers|guidance|hints|words of wisdom|wisdom|help)$
      (love|like|keen|eager|want|hoping|hope|hunger|happy|honored|chance|able|grateful) .. to (learn|benefit|profit|gain|hear) (more)? (from|about) (you|your|how you (do|did|got|made|manage|run|built)|someone|somebody)
      learn (a thing or two|the ropes|from you|from the best|from your|how you (do|did|got|made|managed|built))
      (hear|know|understand|learn) how (you|one|someone) (got|made|did|broke|landed|managed|moved|switched|became|built|gets|does|makes|moves) .. (because|since|so|as|and|for|before)
      (take|taking|looking for|find|seeking|wanting|need|be|become|becoming|need of) .. (a mentor|my mentor|mentor)
      (would|will|could|can) you be (my|a) (mentor|coach|guide)
      (consider|be open to|be willing to|be up for|up for|open to|consider) mentoring
      mentor (me|us|a|someone|my|one)
      (nudge|steer|push|shove|pointer|hint|tip|sentence|word|hour|minute) (in the right direction|of (advice|your time|guidance|wisdom)) .. (would|could|might)
      (a|some|any|one|two|few|even) .. (tip|tips|pointer|pointers|hint|hints|hours|minutes) .. (would|could|might|will) .. (mean|help|be|save|make|go|do)
      (may|might|can|could) i .. ask you (a few|some|a couple of|two|three|for|several|a number of|about how|how (you|to|one|i)) 
      (ask|send|put|fire|throw|shoot|pose|run) (you)? (a few|some|a couple of|two or three|three|several|a handful of|my|two) .. questions
      (a few|some|a couple of|two or three|several|my|three|a handful of) questions .. (for you|about|on|for|to|here|in writing|i)
      (got|have) (a few|some|a couple of|several|so many|lots of|a lot of|a ton of) questions
      (would|could|can|may|might|do) you .. (answer|take) .. (questions|question)
      (take|taking) me under your wing
      (grill|quiz|interrogate|pump) you (about|on|for)
      follow in your footsteps
      informational (interview|chat|call|conversation|coffee)
      (short|struggling|stuck|lost|at a loss|clueless|new to) .. (any|your|could|would|can) .. (help|advice|tips|pointers|nudge|hint)
    `,
    promotion: `
      (love|like|thrilled|delighted|honored|happy|glad|want) .. (to have|having) you (on|as a guest|at) (my|our) (podcast|show|panel|channel|webinar|stage|jury)
      (repost|share|like|follow|shout-out|shoutout|mention|plug|click|comment|retweet|tag|upvote) from (you|someone|your|anyone|people|a) .. (would|could|might|will|and|does|goes|counts)
      (every|any|each) (like|share|repost|click|follow|vote|signature|comment|view|little|bit|penny|pound|dollar|euro|cent|pair of) .. (helps|counts|matters|helped|welcome|appreciated|brings|gets|makes)
      (help|helping) (me|us|it|this) .. (go viral|reach|get (more|the word)|spread|grow|hit)
      (follow|subscribe|like) .. (back|for a follow|for follow|my page|our page|our account)
      (love|appreciate|grateful|need|welcome|could use|count on) .. (your|a|some) (likes|shares|like|share|repost|follow|vote|votes|support|comment|click|signature)
      help .. spread the word
      (get|bring|give|pass) (the|this|that) word (out|round|around|on)
      (we|i|us) (just)? (need|are|am|short) .. (more|#|short of) .. (followers|subscribers|likes|votes|signatures|reviews|backers|donors|donations|participants|respondents|answers|responses|volunteers)
      (#|few|handful|couple|some|many) .. (followers|subscribers|likes|votes|signatures|reviews|backers|donors|donations|participants|respondents|answers|responses|volunteers) .. (short|away|to go|missing|shy)
    `,
    survey: `
      (my|our|the) _? (thesis|study|survey|sample|petition|orchestra|choir|stall|crew|team|shelter|library|school|club|kitchen) (is|are) .. short (of)?
      (questionnaire|survey|poll|form|study|interview|interviews|thesis|dissertation|research) .. (open|still open|live|takes|needs|missing|closes|running|closing|short of) .. (until|till|on|at|#|only|you|people|minutes|and|more|answers)
      (people|managers|experts|professionals|someone|somebody|folks|those|voices|teachers|nurses|founders|engineers|users|readers) (like|such as) you .. (missing|need|needed|looking|want|who i|i am after|we are after|should|hear|answer|reply)
      (are|is) (exactly|just|precisely) .. (people|person|voice|voices|kind|sort) .. (still)? (missing|i need|we need|i am looking|we are looking|i want|needed|i am after|we lack)
      (interview|survey) (you|your team|someone|a few) .. (for|about|as part)
      (survey|questionnaire|form|poll|study|thesis|dissertation|research) ... like you
      (looking|searching|hunting) for .. (judges|speakers|mentors|volunteers|testers|participants|respondents|interviewees|contributors|panelists|hosts)
    `,
    vote: `
      (click|vote|signature|name|nomination) from you
      (voting|the vote|nominations|the poll|the petition) .. (closes|close|ends|is open|runs|shuts|open|until)
      (vote|votes|nominated|shortlisted|entry|ours|mine) .. (is|are) (number|no|entry|option) .. 
      (your|a) (name|signature|vote) .. (would|could|might|will)
      petition .. (needs|is short|short of|reach|missing|names|signatures)
    `,
    donation: `
      (donation|fundraising|petition|survey|voting|sponsor|sponsorship|questionnaire) (link|page|form) .. (on my|in my|below|here|is)
      link to (the|our|my) (petition|survey|fundraiser|poll|vote|questionnaire|ballot|appeal)
      ^(sign|vote|donate|pledge|nominate|give|sponsor) (here|now|via|below|through|URL)
      (even|just|only)? (a|one|any|#|every|the) .. (pound|dollar|euro|fiver|tenner|box|boxes|coin|penny|quid|bucks|donation|gift|contribution|sponsor|bit|leftover|leftovers|bag|bags|amount) .. (would|could|helps|goes|counts|will|makes|gets|brings|might|fills|feeds) .. (me|us|our|my|help|a|the|go|make|be|far|long|someone|kids|fill|buy|feed|keep)
      anything (from|you|at all|your) .. (would|could|might|helps|counts|will|can)
      (page|fund|fundraiser|total|pot|appeal|kickstarter|campaign|crowdfunder|goal|justgiving|gofundme) (is|has) .. (stuck|short|away|shy|missing|still at|still short) .. (#|push|help|from|of|to go|at)
      (we|i) (are|am) .. (#|few|pounds|dollars|euros|hundred|thousand) (pounds|dollars|euros|quid|grand|hundred|thousand)? (short|away|shy)
      (raising|fundraising|collecting|running|walking|riding|cycling) .. for .. (donate|sponsor|give|chip|support|link|page|anything|every)
      (my|our|the) (fundraiser|fundraising page|justgiving|gofundme|crowdfunder|kickstarter|patreon|donation page) .. (is (here|at|live|open|up|below)|here|link|below|url|at)
      (could|can|would) you .. (sponsor|support) .. (ride|run|walk|marathon|swim|team|club|event|application|us|me)
      money .. (us|me|our|my) .. (short|need|lend)
    `,
    loan: `
      (i|we) would .. (love|like|appreciate|be grateful for|be glad of) .. (a copy|the link|the slides|the recording|the recipe|the template|the notes|the list|the deck)
      (can|could|may|might) (i|we|my _|our _) .. (borrow|have (a|one|your|the|some)|use your|get a copy|crash|stay|park|keep|take)
      (can|could|may|might) (i|we|my _|our _) .. (nick|pinch|cadge|scrounge|bum|blag|snag|have a (lend|loan) of|get a (lend|loan) of) (your|yours|a|an|one|two|some|any|it|them|that|those|off)
      (do|would) you have (a|an|any|some|the|two|one) .. (i|we) (could|can|might|may) (borrow|use|have|try|take|read|see)
      (borrow|borrowing) (your|a|an|the|one|some|two) .. 
      (could|can|would) (it|they|one|yours|one of (yours|them)) .. (spend|come|stay|live|travel|find|make|go|be|move) .. (on|at|with|in|to|over|here|by|its way)? .. (our|my|us|me|mine|ours)
      any .. (you|your _|going) .. (could|can|might|would|do not|no longer|are|to|not) .. (send|spare|lend|donate|pass|need|throw|part|give|sell|use|share|want)
      (could|can|may|would|might) .. (i|we) .. (send|email|drop|forward|show|mail|hand) you (my|our|the|a draft|a copy) .. 
      (sneak|slip|get|smuggle|squeeze|let) (me|us) (in|into|onto|on|past)
      (take|taking) you up on .. (offer|promise|introduction|intro|look|review|referral|help|advice|feedback|chat|call) .. (to|of|at|on|with)?
      my answer is .. (yes|please)
      (your|that|the) offer .. (introduce|refer|review|read|look|mentor|help|connect|put|recommend|pass|intro|introduction|referral) .. (still|stand|stands|open|good)
      (does|is) (your|that|the) offer .. (still|stand|open|good)
      (still|if) (your|the|that) offer .. (stands|stand|is open|is still|holds|is good)
    `,
    time: `
      (i|we) (would like|want|hope|would love) to (learn|understand|hear|know) .. from you
    `,
  }),
];
