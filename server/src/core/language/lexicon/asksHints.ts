// Asks that need no object beside them: named favors, and the hints that avoid every word of asking.
import { lexicon } from './lexicon';

export const askHints = [
  // So plain that nothing near them speaks against them.
  ...lexicon('ask.sure', {
    favor: `
      (thanks|thank you|thanking you|many thanks|cheers) .. in (advance|anticipation) for (your|the|any|help|support|sharing|voting|referring|considering|passing|taking|reviewing|reading|looking|forwarding|introducing|_)
    `,
    job: `
      (can|could|may|might|shall|let) (i|we|me) .. (send|email|forward|show|pass|hand) you (my|our) (cv|resume|portfolio|draft|application|manuscript|script|business plan|thesis|chapter|essay|poems|demo tape|showreel)
      (let me know|tell me|give me a (shout|call|ring|nudge)|shout) .. (if|whether|when) there .. (anything|something|openings|vacancies|a _|an _|any _) .. (open|opens|going|available|coming|for)
      (let me know|tell me) (of|about) (any|a|an) .. (opening|openings|vacancy|vacancies|job|jobs|role|roles|opportunity|opportunities|internship|internships|position|positions|leads)
      (if|should|when|whenever|in case) <asked> .. (hear of|hears of|hear about|know of|knows of|come across|comes across|spot|spots|run into|runs into|see a|see any|get wind) ... (let me know|give me a (shout|call|ring|nudge|bell|heads-up)|drop me a (line|note|word)|think of me|tell me|ping me|message me|dm me|send (it|them|him|her) (my|our) way|keep me in mind|call me|write to me|send word|pass it on)
      (if|should|when|whenever|in case) .. (something|anything|a _|an _|a _ _|an _ _) .. (opens up|comes up|comes free|turns up|becomes (free|available)|crops up|crosses your desk|fits) ... (let me know|give me a (shout|call|ring|nudge|bell|heads-up)|drop me a (line|note|word)|think of me|tell me|ping me|message me|dm me|send (it|them) (my|our) way|keep me in mind|call me|write to me|send word)
      (let me know|give me a (shout|call|ring|nudge|bell|heads-up)|drop me a (line|note|word)|think of me|tell me|ping me|message me|shout) .. (if|should|when|whenever) .. (something|anything|a _|an _|a _ _|an _ _) .. (open|opens|come|comes|turn|turns|become|becomes|crop|crops|fits) (up|free|available|along)
    `,
  }),
  ...lexicon('ask', {
    favor: `
      if you have (a|an|any|some|two|#) .. (to spare|lying around|left over|leftover|going spare|you (do not|no longer) need)
      (cheeky|bold|rude|bad|awkward|shy|sorry|presumptuous|greedy|hesitant|hate|embarrassed) .. (to ask|asking) (for|but|you)?
      would be .. (cheeky|bold|rude|presumptuous) .. to ask for
      here (is|are) (my|the) (ask|asks|request|favor)
      with (one|a|a single|just one) (call|email|post|line|word|click|nod|tweet|message|phone call) .. you (could|can|would|might)
      you (could|can|might) .. (with|in) (one|a single|just one) (call|email|post|line|word|click|nod|tweet|message|phone call|sentence)
      (someone|somebody) with your .. (could|can|would|might) .. (me|us|my|our)
      hint hint
      (missing|lacking|absent) from my
      (need|want|grateful for|after|take|happy for|glad of) (every|any|each|all the) .. (i|we) can get
      (quick|small|tiny|little|big|huge|personal|cheeky|one) (favor|favors) (to ask|of you|from you|for you|please)?
      (a|one|any) .. favor (to ask|of you|from you|to beg|if)
      (ask|asking|beg|begging|request|owe|call in) (a|you a|you for a|for a|one|one small|of you a|a small|a big|a huge|a quick|this|some) .. (favor|favors)
      (have|got|have got) (a|an|one|just one|one small|one tiny|a small|a quick|a big|a tiny|a little) .. (ask|request|plea|favor) (of|for|to|from)?
      ^my (ask|request|plea|one ask|only ask|humble request) (is|to you|would|for)
      do (me|us) (a|an|one|this) .. (favor|solid|kindness|good turn|huge one)
      doing (me|us) (a|an|one|this) .. (favor|solid|kindness|good turn)
      (i|we) would owe you (one|big|a|forever)
      (help) (a|an) (fellow|brother|sister|colleague|newbie|poor|young|struggling|local) .. out
      (would you|could you|can you) help$
      (i|we) would .. be <int>? <grateful> (for|of) (any|a|an|some|even|your)
      (i|we) would <int>? (appreciate|welcome) (any|some|a|an|your) .. (help|advice|guidance|feedback|support|input|introduction|referral|insight|insights|suggestions|pointers|tips|ideas|assistance|consideration|lead|leads|opportunity|recommendation|opinion|look|chance|tip|pointer|hint|word|assistance|expertise|thoughts|comments|mention|share|donation|contribution)
      (any|is there any|is there a) (chance|way|possibility) .. (i|we) (can|could|might|may)
      (would|could) not (hurt|harm) (if|to)
      if your .. (saw|heard|read|knew|got|met|had|found|learned) .. (my|me|of me|about me)
      (promised|offered) ... still (on|open|good|stand|stands|possible|going)
      (following|follow|checking|circling|chasing) (up|in|back)? .. (my|the|on my|on the) (request for|application|candidacy|favor|reference|recommendation|referral)
      my request for (a|an|your|the) (recommendation|reference|referral|introduction|intro|letter|review|feedback|interview|call|job)
      (may|might|can|could) (i|we) .. (quote|interview|feature|film|photograph|cite|shadow|visit|observe|record) you
      (i|we) .. (need|could use|could do with|appreciate|love|want) your (help|support|assistance|backing)
      (can|could) (i|we) (ask|trouble|bother|bug) you (for|to|with)
      (hope|hoping) you (can|could|might) help
    `,
    referral: `
      your .. (should|must|ought to|needs to|has to) (see|read|hear|meet|know) .. (my|me|about me|of me)
      (if|should|in case|when|whenever) .. my (application|manuscript|proposal|script|letter) .. (came|comes|come|crosses|cross|crossed|lands|reaches|reached|is|were)
      (cv|resume|portfolio|profile|name|application) .. (a|one|just a|only a) click away
      my (cv|resume|portfolio|application|showreel|reel|details) .. (attached|ready|enclosed|here|at hand|below|a click|on request|to hand|in the link|linked|on my profile)
      (attached|attaching|enclosed|enclosing|sending|sent) (is|you|please find|herewith)? my (cv|resume|portfolio|application|cover letter)
      (i|we) would (not|never|hardly) (cry|complain|mind|object|be (sad|sorry|upset|angry|offended|unhappy|mad|cross)|say no|protest|lose sleep|stop you|be the one to complain) .. (if|to|about|should) .. (my|i|me|we|our|you|somebody|someone|anyone)
      no (complaints|objections|tears) .. if (my|you|somebody|someone|anyone|i)
      (if|should|in case|when|whenever) .. my (name|cv|portfolio|profile|work) .. (came|come|comes|comes up|was|were|be|is|found|finds|landed|lands|ended|crossed|crosses|happened|happens|made|made it|slipped|popped|pops)
      my (name|cv|resume|portfolio|profile|application|work) (found|finds|landed|made|ended up|turned up|reached|would reach|to land|to reach|to find|would find|would land|could find|could land|could use|could do with)
      my (name|cv|resume|portfolio) .. (on|onto|in front of|to) (your|the|his|her|their) .. (desk|inbox|pile|list|radar|table|hands|shortlist)
      (would|could|can) my (name|cv|application|daughter|son|nephew|niece|brother|sister|portfolio|number) (still|also|perhaps|possibly|please)? (go|be|make|join|find|get|come|spend|have|shadow|sit)
      (my|a) (name|cv|resume|application) (in|into) (the|a|your|that) (hat|mix|ring|pile|right hands|system)
      (a|one|any|some|your|that|this|single|kind|even one|just one) .. (name|word|line|sentence|note|mention|nod|call|email|recommendation|nudge|wink|endorsement|push|tip|hint|shove) .. (from|by) (you|yourself|your team|someone (like|of|in|at) ..) .. (would|could|might|will|is all|is what)
      (name|word|line|sentence|note|mention|nod|call|email|signature|message) .. to (your|him|her|them|the _ _?|hr|whoever) .. (would|could|might) .. (my|me|us|our|help|make|go|do|change|open|save|settle|suffice|enough|set)
      (need|needs|looking for|searching for|short of|after|find|wants|want) .. someone (like|such as) me
      (you|they|your team|your boss) .. (know|remember) (where|who) (to find me|i am)
      (put|have|get|keep|want|see|like) me on (your|the|that) (list|radar|shortlist)
      (i|that i|my name|my application|application) .. (may|might|could|can|will|to) be (considered|shortlisted|included|put forward|looked at|looked upon|kept in mind) (for|as|in|on|by|if|favorably|kindly)?
      (love|like|hope|hoping|honored|happy|glad|keen|thrilled|delighted|wish|want) .. to be (considered|referred|introduced|mentored|put in touch|connected (with|to)|kept in mind|recommended|included|thought of|put forward|taken on|part of your team|on your team|invited|pointed|coached)
      (favorable|positive|kind|earliest|favourable) (response|reply|consideration|reaction|action|answer)
      (waiting|awaiting|hoping|look forward|looking forward) .. (for|to) your (positive|favorable|favourable|kind) (response|reply|consideration|answer)
      thank .. for (considering|your consideration|your time and consideration)
      (thanks|thank you|thanking you|many thanks|cheers) .. in (advance|anticipation) .. (for)? (your|the|any|help|support|sharing|voting|referring|_)?
    `,
    introduction: `
      who .. (hires|recruits|is hiring|is recruiting|handles hiring|does the hiring|picks|reads|decides) .. (at|in|for|there|on)
      (who|whom) .. (should|could|can|would|might|do) (i|we) .. (talk|speak|write|turn|contact|approach|ask|email|address|send|reach|go)
      (who|which _|what _|whom|which) would you (recommend|suggest|turn to|trust|go to|pick|hire)
      (which|who) (of|in|on|at) your .. (handles|deals|runs|hires|manages|looks|decides|is responsible|takes|does)
      (if|in case) <asked> know (of)? (someone|somebody|anyone|anybody) (who|that|with|in|at) .. (needs|need|hires|hiring|rents|rent|could|can|might|would|wants|looking|is|has|sells|knows|takes)
      who (is|would be|might be|are) .. (best|right) (person|people|contact|one) .. (to|for)
      (do|would|does|might|could) .. (you|anyone|anybody) (happen to)? know (anyone|anybody|someone|somebody|who|of (anyone|someone|a)|a good|a decent|a single|any|a _ who)
      (know|knows) (anyone|anybody|someone|somebody) (at|in|who|that|on|inside|with) .. (hiring|could|might|would|needs|willing|looking|recruiting|can|takes)
      (if|in case|should) .. (spring|springs|come|comes|pop|pops|jump|jumps) to mind
      (if|in case|should) .. (name|names) .. (spring|springs|come|comes|pop|pops|occur|occurs|jump|jumps)
      (anyone|anybody|someone|somebody) (you|who|in|at|on) .. (should|could) (i|we) .. (talk|speak|meet|write|contact|ask)
      (anyone|anybody|someone|somebody) .. (i|we) (should|could|ought to) .. (talk|speak|meet|write|contact|ask)
      tell (your|the) .. (boss|hr|manager|team|people|director|colleagues|recruiter) .. (there|that there|about me|i|that i|we|you know|you have|you met|you found)
      (steer|pointer|nudge|push|signpost) .. (to|toward|towards) (the right|someone|somebody|whoever|a|the)
      (introduction|intro|introductions) .. would
    `,
    job: `
      would be .. (dream|joy|honor|privilege|delight) .. to (play|work|join|perform|exhibit|show|sing|speak|publish|study|learn|intern|train|dance|be part|be on) .. (at|in|with|on|for|under|of) your
      (are|is) (you|your|_Cap|they|there) .. (hiring|recruiting|taking on|taking (anyone|people|students|interns|trainees|volunteers|apprentices|juniors|graduates|new))
      (is|are) your .. (team|company|firm|department|lab|group|practice|office|shop|school|studio) .. (hiring|recruiting|looking|expanding|growing|taking)
      (are|is) (you|your team|your company|your lab|_Cap) .. looking (for|to) .. (hire|someone|people|a|an|anyone|interns|help|add)
      whether (you|your|_Cap|there) .. (hire|hires|hiring|take|takes|taking|recruit|recruits|recruiting|has room|have room|are|is|has|have|needs|need|would) .. (interns|trainees|students|people|someone|anyone|an|a|on|apprentices|volunteers|openings|vacancies|graduates|me|us|any|room|in)
      any (openings|vacancies|jobs|internships|roles|positions|work|shifts|placements|opportunities)
      (have|has|is there|got|find|had|any|some) (a bit of|some|any)? room for .. (me|us|one more|another|my|a|an|someone|somebody)
      (i|we) (am|are) (after|looking for|hunting for|searching for) (a|an|any|some) .. (job|start|work|place|chance) .. (got|any|have|if|do|could|can|would)
      (i|we) .. (apply|applied|applying|application) .. (your|you) .. (check|status|speed|push|help|look|put|mention)
      (best|quickest|right|easiest|good|any|a) way (to|into) (get|getting|apply|join|break|land|become|start|a job|your|the industry|the field)
      (get|got|getting|put|putting|have|keep) (a|my) foot in (the|your)
      do you (think|reckon|suppose) (they|your _|i|my _) (would|could|can|will|might|stand|have)
      (if|does|do|would|should|could) your .. (need|needs|could use|is short of|is looking for|wants) .. (hand|hands|someone|somebody|people|person|staff|crew|cover)
      (if|does|do|would|should) your .. (has|have|is|are) .. (room for|short of (people|staff|hands)|short-staffed|understaffed|hiring)
      (love|like|hope|hoping|honored|thrilled|privileged|proud|dream|dreaming) (to|of) (intern|interning|work|working|train|training|study|apprentice|volunteer|learn|research) (under|alongside|for) (you|your)
      (i am|i 'm) (your|the) (person|woman|man|guy|one) (for|if|to)?
      (give|grant|offer) (me|us|my _|him|her) .. (one|a|the) .. (chance|opportunity|shot|start|trial)
      (chance|opportunity|honor|privilege) to (work|serve|prove (myself|myself)|join) .. (in|under|with|at|for) (your|you)
      (hoping|hope|like|love|want|wish|keen|eager|dream|dreaming|dying) (for|to|of) .. (place|seat|spot|post|desk|position|summer|start|career|work|join|working|joining) .. (in|at|with|on|under) your ..
      (like|love|want|wish|keen|eager|hoping|hope|dying|dream) (to|of) (work|join|working|joining|intern|interning|train|volunteer|apprentice|shadow|shadowing|come) .. (for|with|at|on|under|in)? (you|your)
      (come|do|spend) .. (day|week|afternoon|morning|days|weeks) .. shadowing
      shadow (you|your|one of|someone|somebody)
      (start|available|free) .. (immediately|tomorrow|monday|from|in|next|at once|straight away) .. (if|should) (you|your|there)
      (your|the) .. (needs|need|needed) .. (engineer|designer|developer|analyst|nurse|driver|hand|writer) .. (i|me|my)
      my (candidature|candidacy)
      (would|could|can|will) your .. (have|take|consider|use|need|want|lend|host|accept|welcome) (him|her|me|us|them|my|our|one|another)
      (could|can) you (use|do with) .. (someone|a|an|another|extra|hand|hands|me|help) .. (like me|in|for|from|with)?
    `,
    review: `
      (chance|time|moment|minute) to (look|glance|read|review|go|run|cast) .. (at|over|through)? (my|our|it|mine|this)
      (any|some) feedback .. (would|welcome|appreciated|on|you|at all|from)
      (love|like|appreciate|value|welcome|grateful|keen|want|need|eager|happy|hear|have|get) .. (your|some|any|honest|expert) .. (feedback|opinion|thoughts|comments|verdict|critique|notes|eyes|eye|view|views|take|input) .. (on|of|about) (my|our|mine|this|it|what (i|we))
      (what|how) .. (do|did|would|could|should) (you|i|we) .. (think|make|say|change|improve|fix|do) .. (about|of|with|to|on|in) (my|our|mine) ..
      (pair|set) of .. eyes .. (would|could|might|on|that|who|if|over)
      (your|a|fresh|another|second|expert) (eye|eyes|pen|glance|look) .. (on|over|at|through) (it|my|mine|our|this|them|the) .. (would|could|might)
      (does|do|would|will|should|could|is|are) (it|this|my _|my _ _|our _|our _ _) (hold (up|water)|make sense to you|read (well|right|ok)|look right|sound right|work for you|stand up|need (your|a|another|fresh))
      (needs|need|could use|could do with|begging for|crying out for|wants|short of) (a|an|some|your|another|one|fresh) .. (eyes|eye|reader|readers|look|read|polish|editor|red pen|opinion|once-over|feedback|tester|testers)
    `,
    advice: `
      (pick|picking) your (brain|brains)
      (bend|bending|borrow|have|lend me) your ear
      (run|bounce|running|bouncing) (something|this|an idea|a few|some|a couple of|my) .. (by|past|off) you
      what would you (tell|advise|say|recommend|suggest|do) .. (someone|somebody|me|a|in|if|first|to|for|us|people|anyone) .. (like me|in my|shoes|place|position|situation|my|i|newcomer|beginner|starting|trying|switching|were me|first)
      what (should|could|can|must|ought) (i|we) .. (do|put|write|bring|wear|mention|include|learn|study|read|focus|avoid|say|know|ask|charge|expect|start|change|improve|prepare)
      (how|where) (on earth|exactly|best)? (should|can|could|do|would|might) (i|we|one) .. (get|start|begin|go|approach|break|prepare|find|apply|learn|improve|become|move|make|land|best|handle)
      where would you (start|begin|look|go) (if you were me|in my|now|today|to)
      ^what would you (do|recommend|advise|suggest)$
      ^^any (ideas|tips|suggestions|pointers|advice|help|leads|hints|clue|recommendations)$
      if you were (me|in my shoes|in my place|in my position)
      in my (shoes|place|position|situation) .. (what|how|where|would)
      how did you (get|land|break|make|manage|pass|do|find|convince|switch|move|become) .. (and|so|as|since|because) .. (i|what|how|could|can|would)
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
    endorsement: `
      (a|an|one) .. (endorsement|recommendation|reference|referral|introduction|intro|testimonial|repost) from (you|someone like you|somebody like you|yourself)
      (letter|reference|word) from (someone|somebody) like you
      (if|should|were) you .. (did|do|to do|returned|could do|would do|can do) the same .. (for|with|on)? (me|us|my|our)
      (endorse|endorsement|endorsements) (back|in return|me|my)
      (reference|recommendation|letter|testimonial|intro|introduction|review|endorsement|link|slides|contact|number|referral|feedback|signature|donation) .. you .. (promised|offered|mentioned|owe|said you would) .. (me|us)? .. (has|have|is|was|did|still|not|never) .. (not|yet|never|missing|outstanding|arrived|come|reached)
      any news (on|about|of|from|regarding) (the|my|that|your) .. (referral|intro|introduction|application|job|role|reference|letter|vacancy|opening)
      (waiting|wait|chasing|still need|still missing|still waiting) .. (for|on)? (the|that|your|my) .. (reference|recommendation|letter|testimonial|intro|introduction|review|endorsement|referral|feedback|signature)
      (use~|list~|name~|give~|put~) (you|your name) (down)? as (a|my|one of my|the) .. (reference|referee|references)
      (reference|referee|recommender) for (me|my)
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
  // Somebody's time, which is a favor when it serves the writer's search, learning or advice (asks.ts looks for the purpose).
  ...lexicon('ask.time', {
    time: `
      (#|ten|fifteen|twenty|thirty|five|a few|a couple of|two|three|half an|an|quarter of an|a quarter of an|forty-five|one) (minutes|minute|mins|min|hour|hours)
      (a|an|one|even a|even one|some|any|the|for) .. (call|chat|zoom|video call|video chat|phone call|conversation|meeting|coffee|tea|lunch|word|sit-down|interview|talk|meet-up|phone|teams)
      (call|calls|zoom|coffee|chat|coffees) (with|about|to|on|so|next|this|some|sometime)
      (hop|jump|get|hopping|jumping|meet|talk|speak|chat|call|zoom|meeting|talking|speaking|connect) (on|for|up|with you|to you|briefly|quickly|by phone|some time|sometime|next week|this week|a call|over)
      (call|ring|phone|meet|visit|speak to|talk to) you
      half-hour
      (some|a little|a bit|a moment|a minute|an hour|minutes|minute|moment) of your time
      your time
      (by|on|over) the phone
      buy you a
    `,
  }),
  ...lexicon('ask.purpose', {
    // Speaks for itself in the sentence beside it too.
    plain: `
      pick your (brain|brains)
      (learn|learning) (from|about|more about|how|what|a thing)
      (your|some|any|career|asking|ask|get|for) (advice|guidance|insights|mentorship|counsel)
      (breaking|moving|switching|transitioning|getting) into
      (break|move|switch|get|transition|pivot|go) into
      (my|our) (job search|career|thesis|dissertation|research|next step|next move|transition|cv|resume|application|interview)
      (i|we) (am|are|have been) .. (looking|searching|hunting|applying|interviewing|exploring|considering|thinking about|thinking of|job hunting|seeking|weighing|trying to (get|become|break|move|find|land)|hoping to (get|become|break|move|find|land|join|switch))
      (i|we) .. (want|hope|plan|would like|dream) .. to (become|switch|retrain|break|move|transition|apply|join|understand)
      i (recently|just)? (applied|have applied) (to|for)
    `,
    mine: `
      (so|so that) (i|we) (can|could|may|might) (ask|learn|understand|hear|pick|get|find|see|pitch in)
      to (ask|learn|find out|understand|get|pick|hear) .. (you|your|how|about|from|more|what)
      (get|have|hear|want|love|like|appreciate|value|need|seek|ask for|asking for|keen on) your (insight|insights|perspective|tips|wisdom|input|expertise|take on (how|my))
      (understand|know|see|hear|ask) .. (about)? (how|what|why|where) (you|your|one|it|the|i|to|a|people) .. (got|get|gets|made|make|did|do|broke|landed|switched|works|work|run|runs|became|become|take|takes|like|is|was|built|manage|managed|plan|plans|handle|handled|passed)
      how (you|your _|the team|one|it|a) .. (got|get|gets|made|did|do|broke|landed|switched|works|work|run|became|become|built|managed|handled|moved|works|passed)
      (advice|guidance|tips|pointers|insights) (from|on|about|for)
      your (career|path|journey|route|story|experience|road|way|transition|background|move) .. (into|to|in|as|at|with|from|and|because|since|so)
      about (your|the) (career|path|journey|route|experience|transition|work|role|job|company|firm|team|program|programme|lab|school|course|time (at|in|with)|move|field|industry|day-to-day|position|opening|internship|vacancy|interview|hiring)
      (my|our) (idea|plan|search|exam|start-up|startup|project|paper|article|options|choices|questions)
      (job|career|internship|vacancy|opening|application|hiring)
      what (it|that|life) (is|was) like
      grill you
      (for|help|helping|advise|guide|teach|coach|mentor) (me|my)
      (some|a few|my|several|couple of) questions
    `,
    mutual: `
      compare notes
      (swap|trade|exchange|share) (stories|notes|ideas|war stories|experiences|tips|thoughts|lessons|gossip|recipes|views)
      (catch|catching) up
      catch-up
      each (other|of us)
      (both|two) of us
      one another
      (get|getting) to know
      (my treat|(is|are|'s) on me|i am buying|i will buy)
      you (tell|show) me .. (i|and)
      i (tell|show) you
      (for|over) (fun|old times)
      (help|support|advise|guide) you
      (your|you) (questions|question)
      answer .. questions
    `,
  }),
];
