// Asks that need no object beside them: named favors and hints around career matters. asksHintsHelp.ts has the others.
import { lexicon } from './lexicon';

export const askHints = [
  // So plain that nothing near them speaks against them.
  ...lexicon('ask.sure', {
    review: `
      (know|hear|see|curious) (what|how) (you|someone like you|somebody like you|people like you) (make|makes|would make|think|thinks|would think) of (my|our|mine)
      (know|hear|see|curious) (what|how) (you|someone like you|somebody like you|people like you) (make|makes|would make|think|thinks|would think) of the (first|last|next|opening|attached) .. (page|pages|chapter|chapters|draft|sketch|sketches|lines|scene|scenes|slides)
    `,
    favor: `
      do not suppose <asked> .. (could|can|would|might|fancy|mind) .. (me|us|my|our)
      (can i|could i|may i|might i|let me|love to|like to|want to|chance to|hoping to|coffee and|lunch and) pick your (brain|brains)
      (thanks|thank you|thanking you|many thanks|cheers) .. in (advance|anticipation) for (your|the|any|help|support|sharing|voting|referring|considering|passing|taking|reviewing|reading|looking|forwarding|introducing|_)
    `,
    job: `
      do not suppose <asked> .. (need|needs|want|wants|have|has|know|take on|are looking for) .. ((saturday|weekend|night|summer|holiday|kitchen|extra|spare) _|hand|hands|girl|boy|lad|lass|help|helper|apprentice|trainee|waiter|waitress|barista|cook|chef|driver|cleaner|volunteer|volunteers|assistant|intern|room|vacancy|vacancies|opening|openings|job|jobs|work|shift|shifts|anyone hiring|anyone who)
      (can|could|may|might|shall|let) (i|we|me) .. (send|email|forward|show|pass|hand) you (my|our) (cv|resume|portfolio|draft|application|manuscript|script|business plan|thesis|chapter|essay|poems|demo tape|showreel)
      (let me know|tell me|give me a (shout|call|ring|nudge)|shout) .. (if|whether|when) there .. (anything|something|openings|vacancies|a _|an _|any _) .. (open|opens|going|available|coming|for)
      (let me know|tell me) (of|about) (any|a|an) .. (opening|openings|vacancy|vacancies|job|jobs|role|roles|opportunity|opportunities|internship|internships|position|positions|leads)
      (if|should|when|whenever|in case) <asked> .. (hear of|hears of|hear about|know of|knows of|come across|comes across|spot|spots|run into|runs into|see a|see any|get wind) ... (let me know|give me a (shout|call|ring|nudge|bell|heads-up)|drop me a (line|note|word)|think of me|tell me|ping me|message me|dm me|send (it|them|him|her) (my|our) way|keep me in mind|call me|write to me|send word|pass it on)
      (if|should|when|whenever|in case) _? .. (something|anything|a _|an _|a _ _|an _ _) .. (opens up|comes up|comes free|turns up|becomes (free|available)|crops up|crosses your desk|fits) ... (let me know|give me a (shout|call|ring|nudge|bell|heads-up)|drop me a (line|note|word)|think of me|tell me|ping me|message me|dm me|send (it|them) (my|our) way|keep me in mind|call me|write to me|send word)
      (let me know|give me a (shout|call|ring|nudge|bell|heads-up)|drop me a (line|note|word)|think of me|tell me|ping me|message me|shout) .. (if|should|when|whenever) _? .. (something|anything|a _|an _|a _ _|an _ _) .. (open|opens|come|comes|turn|turns|become|becomes|crop|crops|fits) (up|free|available|along)
    `,
  }),
  ...lexicon('ask', {
    favor: `
      (please|pls|plz) help$
      (cheeky|bold|rude) and (ask|beg)
      (solicit|crave) your
      (a|an|one|even a) _ from (you|yourself) (would|could|might)
      (may|can|could|might) (i|we) .. (impose on|prevail on|prevail upon|lean on|call on) you
      (may|can|could|might) (i|we) .. (reach out|write to you|come to you|turn to you|contact you|come back to you) .. (with|for|when|as)
      (all it takes|all it would take|it only takes|it would only take) is? (one|a|your|two)
      if you would have me
      if you have (a|an|any|some|two|#) .. (to spare|lying around|left over|leftover|going spare|you (do not|no longer) need)
      (cheeky|bold|rude|bad|awkward|shy|sorry|presumptuous|greedy|hesitant|hate|embarrassed) .. (to ask|asking) (for|but|you)?
      would be .. (cheeky|bold|rude|presumptuous) .. to ask for
      (i|we) .. asking around
      (i|we) (also|just|do)? happen to (need|want|be after|be looking for|be in need of|be short of) (one|two|some|a|an|such|exactly)
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
      (appreciate|love|like|welcome) (being|to be) (kept|considered|put|referred|recommended|introduced|included|mentioned)
      your .. (should|must|ought to|needs to|has to) (see|read|hear|meet|know) .. (my|me|about me|of me)
      (if|should|in case|when|whenever) _? .. my (application|manuscript|proposal|script|letter) .. (came|comes|come|crosses|cross|crossed|lands|reaches|reached|is|were)
      (cv|resume|portfolio|profile|name|application) .. (a|one|just a|only a) click away
      my (cv|resume|portfolio|application|showreel|reel|details) .. (attached|ready|enclosed|here|at hand|below|a click|on request|to hand|in the link|linked|on my profile)
      (attached|attaching|enclosed|enclosing|sending|sent) (is|you|please find|herewith)? my (cv|resume|portfolio|application|cover letter)
      (i|we) would (not|never|hardly) (cry|complain|mind|object|be (sad|sorry|upset|angry|offended|unhappy|mad|cross)|say no|protest|lose sleep|stop you|be the one to complain) .. (if|to|about|should) _? .. (my|i|me|we|our|you|somebody|someone|anyone)
      no (complaints|objections|tears) .. if (my|you|somebody|someone|anyone|i)
      (if|should|in case|when|whenever) _? .. my (name|cv|portfolio|profile|work) .. (came|come|comes|comes up|was|were|be|is|found|finds|landed|lands|ended|crossed|crosses|happened|happens|made|made it|slipped|popped|pops)
      my (name|cv|resume|portfolio|profile|application|work) (found|finds|landed|made|ended up|turned up|reached|would reach|to land|to reach|to find|would find|would land|could find|could land|could use|could do with)
      my (name|cv|resume|portfolio) .. (on|onto|in front of|to) (your|the|his|her|their) .. (desk|inbox|pile|list|radar|table|hands|shortlist)
      (would|could|can) my (name|cv|application|daughter|son|nephew|niece|brother|sister|portfolio|number) (still|also|perhaps|possibly|please)? (go|be|make|join|find|get|come|spend|have|shadow|sit)
      (my|a) (name|cv|resume|application) (in|into) (the|a|your|that) (hat|mix|ring|pile|right hands|system)
      (a|one|any|some|your|that|this|single|kind|even one|just one) .. (name|word|line|sentence|note|mention|nod|call|email|recommendation|nudge|wink|endorsement|push|tip|hint|shove) .. (from|by) (you|yourself|your team|someone (like|of|in|at) ..) .. (would|could|might|will|is all|is what)
      (name|word|line|sentence|note|mention|nod|call|email|signature|message) .. to (your|him|her|them|the _ _?|hr|whoever) .. (would|could|might) .. (my|me|us|our|help|make|go|do|change|open|save|settle|suffice|enough|set)
      (need|needs|looking for|searching for|short of|after|find|wants|want) .. someone (like|such as) me
      (you|they|your team|your boss) .. (know|remember) (where|who) (to find me|i am)
      (put|have|get|keep|want|see|like) me on your (list|radar|shortlist)
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
      (if|in case|should) _? .. (spring|springs|come|comes|pop|pops|jump|jumps) to mind
      (if|in case|should) _? .. (name|names) .. (spring|springs|come|comes|pop|pops|occur|occurs|jump|jumps)
      (anyone|anybody|someone|somebody) (you|who|in|at|on) .. (should|could) (i|we) .. (talk|speak|meet|write|contact|ask)
      (anyone|anybody|someone|somebody) .. (i|we) (should|could|ought to) .. (talk|speak|meet|write|contact|ask)
      tell (your|the) .. (boss|hr|manager|team|people|director|colleagues|recruiter) .. (there|that there|about me|i|that i|we|you know|you have|you met|you found)
      (steer|pointer|nudge|push|signpost) .. (to|toward|towards) (the right|someone|somebody|whoever|a|the)
      (introduction|intro|introductions) .. would
    `,
    job: `
      if <asked> .. (hear|hears|get wind|learn) (of|about) (a|an|any|anything|something)
      my _? (son|daughter|nephew|niece|brother|sister|cousin|wife|husband|partner|friend|class|students|pupils) would (love|like|give anything) to .. (in|at|with|on|under|for) your
      (could|can|may|might) (our|my) (class|school|students|pupils|team|club|choir|group|kids|scouts) (come|visit|see|tour|use|have|join|rehearse|play|meet)
      (if|should|in case|when|whenever) _? .. (desk|seat|spot|place|post|slot|chair|job|role|room|stall|bench|shift|something|anything) .. (come|comes|fall|falls|open|opens|become|becomes|is|be|get|gets) (free|up|available|vacant|open) (in|at|on|with|among) your
      (love|like|want|hope|hoping|dream|keen|proud|thrilled|honored) (to|of) (be|being|become) .. (part of|on|in) your (team|crew|company|lab|band|cast|staff|board|choir|group|studio|program|project|firm|office|kitchen)
      (to be|become|being|becoming) your (next|new)? (assistant|intern|apprentice|trainee|student|mentee|deputy)
      would be .. (dream|joy|honor|privilege|delight) .. to (play|work|join|perform|exhibit|show|sing|speak|publish|study|learn|intern|train|dance|be part|be on) .. (at|in|with|on|for|under|of) your
      (are|is) (you|your|_Cap|they|there) .. (hiring|recruiting|taking on|taking (anyone|people|students|interns|trainees|volunteers|apprentices|juniors|graduates|new))
      (is|are) your .. (team|company|firm|department|lab|group|practice|office|shop|school|studio) .. (hiring|recruiting|looking|expanding|growing|taking)
      (are|is) (you|your team|your company|your lab|your _) .. looking for (staff|hands|workers|helpers|apprentices|trainees|juniors|(extra|more|new|any|seasonal|part-time|kitchen|night|weekend|summer) (staff|hands|workers|helpers|apprentices|trainees|juniors))
      (are|is) (you|your team|your company|your lab|_Cap) .. looking (for|to) .. (hire|someone|people|a|an|anyone|interns|help|add)
      whether (you|your|_Cap|there) .. (hire|hires|hiring|take|takes|taking|recruit|recruits|recruiting|has room|have room|are|is|has|have|needs|need|would) .. (interns|trainees|students|people|someone|anyone|an|a|on|apprentices|volunteers|openings|vacancies|graduates|me|us|any|room|in)
      (you|u|your _|ye|ya) got (any|some) .. (going|on the go|coming up|that needs|needs doing)
      what would it take .. (to (get|have|land|join|be|work|make it))
      (get|getting|have|having) my (file|application|cv|resume|name|portfolio|profile|letter) (noticed|seen|read|considered|looked at|picked|to the top|in front of|past|through|onto)
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
      (i am|i 'm) your (person|woman|man|guy|one) (for|if|to)?
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
    endorsement: `
      (a|an|one) .. (endorsement|recommendation|reference|referral|introduction|intro|testimonial) from (you|someone like you|somebody like you|yourself)
      (letter|reference|word) from (someone|somebody) like you
      (if|should|were) you .. (did|do|to do|returned|could do|would do|can do) the same .. (for|with|on)? (me|us|my|our)
      (endorse|endorsement|endorsements) (back|in return|me|my)
      (reference|recommendation|letter|testimonial|intro|introduction|review|endorsement|link|slides|contact|number|referral|feedback|signature|donation) .. you .. (promised|offered|mentioned|owe|said you would) .. (me|us)? .. (has|have|is|was|did|still|not|never) .. (not|yet|never|missing|outstanding|arrived|come|reached)
      any news (on|about|of|from|regarding) (the|my|that|your) .. (referral|intro|introduction|application|job|role|reference|letter|vacancy|opening)
      (waiting|wait|chasing|still need|still missing|still waiting) .. (for|on)? (the|that|your|my) .. (reference|recommendation|letter|testimonial|intro|introduction|review|endorsement|referral|feedback|signature)
      (use~|list~|name~|give~|put~) (you|your name) (down)? as (a|my|one of my|the) .. (reference|referee|references)
      (reference|referee|recommender) for (me|my)
      (apply|applying|application|applied|course|programme|program|visa|college|university|landlord) ... (need|needs|require|requires|want|wants|ask for|asks for) (a|an|two|three|one more|another|my second|a second|#) (academic|character|professional|personal)? (referee|referees)
    `,
  }),
];
