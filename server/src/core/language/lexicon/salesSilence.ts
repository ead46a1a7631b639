// Wording that looks like a pitch and is none: the reader's product, a pitch declined, an old purchase, a homograph.
// How far each family reaches is decided in rules/solicitation.ts.
import { lexicon } from './lexicon';

export const salesSilence = [
  ...lexicon('sell.not', {
    // Turning down what the reader sells.
    declined: `
    (i|we) .. (pass on|decline|skip|turn down|say no to|sit out|leave) .. (demo|call|offer|pitch|trial|meeting|opportunity|invitation to|webinar|quote|course|session|discount|role|role|proposal|package|audit|service|services)
    not (looking|interested|in the market|shopping|after|buying|investing|hiring|ready) (for|in|to|at|into)? ..
    (no use|no budget|no room|no plans|no appetite|no interest) (for|in|to|of) ..
    (i|we|i really|we really|i just|we just) (do|did|will|would|can|could) not (need|want|take|buy|invest|do|book|accept|require|outsource|use|respond|reply|answer|sign up|switch) .. 
    (we|i) (already|currently)? (use|have|work with|own|trust) .. (already|a system|a supplier|a broker|a provider|an accountant|in-house|a partner)
    (we|i) already (use|have|work with|own|trust|signed|bought|chose|pay) ..
    (we|i) .. (happy|set|fine|covered|content|sorted|settled) (with|for|on|as) ..
    (we 're|we are|i 'm|i am) (all)? (set|sorted|covered|good)
    (we|i) (signed|renewed|just signed|just renewed|have just) .. (contract|deal|agreement|lease)
    (budget|budgets|book|books|list|vendor list) (is|are) (closed|full|spent|frozen|tight)
    (take|remove|leave|strike) (me|us) (off|out of|from) ..
    please (do not|stop|take|remove) ..
    (kind|generous|nice|good|thoughtful|decent|sweet) (of you)? (offer|of you to (ask|offer|think))
    (thanks|thank you|grateful|ta) .. (for|about) (the|your) .. (offer|demo|pitch|proposal|quote|trial|discount|link|sample|samples|deck|brochure|webinar|invitation to your|tip|e-book|ebook|book|guide|newsletter|session|workshop|course|tour|walkthrough|list)
    (thinking of|thought of) (me|us|our) .. (for|when|clinic|company) ..
    (thanks|thank you|grateful|ta|cheers) .. for (sending|sharing|forwarding|passing on|showing me|showing us|offering|telling me about) ..
    no (sales|phone|video|demo) (calls|meetings|pitches) .. 
    has (already)? (been filled|been sold|gone|closed)
    (is|was|are|were) (not|never|no) (for sale|for me|for us|my thing)
    under contract with ..
    (does|do|did) not allow for ..
    keep your .. (list|brochure|details|card|offer|number)
    (pass on|decline|skip|turn down|say no to|do without) (the|your|any|this|that|a)
  `,
    // The reader's product, offer or kindness, and what others sell.
    theirs: `
    your _? _? (demo|trial|free trial|offer|course|newsletter|webinar|masterclass|podcast|app|platform|software|tool|product|products|planner|kit|system|service|services|workshop|book|novel|e-book|ebook|white paper|whitepaper|report|programme|program|box|boxes|range|package|policy|plan|pilot|prototype|brochure|pricing|discount|special|catalog|catalogue|clinic|questionnaire|survey|deck|round|fund|cohort|starter|queue screens|agency|firm|rate|rates|price|prices) .. (is|was|were|are|has|had|have|saved|helped|cut|came|made|gave|lets|let|looks|looked|took|takes|put|runs|reminded|got|stuck|keeps|kept|still|does|did|ends|ended|taught|changed|turned|sold|arrived|landed|sits|sat|works|worked|opened)
      (i|we) (really|truly|still|just|also|always|have|'ve|so|absolutely|once|even|then|already|first)? (loved|love|enjoyed|enjoy|liked|like|admire|admired|read|tried|bought|ordered|joined|attended|watched|saw|seen|heard|use|used|booked|recommend|recommended|own|remember|remembered|found|downloaded|took|finished|devoured|tasted|visited|passed) .. your ..
      ^(loved|loving|enjoyed|admired|read|tried|watched|saw|remember|finished|devoured|visited) .. your ..
    you (gave|sent|showed|offered|sold|let|lent|told|taught|shipped|delivered|helped|brought|saved|wrote|built|launched|started|organized|organised|raised|published|invited|walked|took|booked|mentioned that|said that|wrote that|said you|opened|charge|charged|quoted|train|trained|coach|coached|published|have (built|launched|opened|raised|put|written|published|made)) ..
    (at|from|in|to|through|via|of|on|inside|by) your .. (shop|store|stand|print shop|site|booth|clinic|bakery|restaurant|salon|table|platform|newsletter|course|page|studio|workshop|agency|firm)
    (is|was|are) yours .. (doing|holding|keeping)
    how (did|has) you ..
    you (got|had|negotiated|won|bargained) # (percent|%)? off
    (congrats|congratulations|kudos|bravo|well done|hats off|big news) .. (on|for|to|about) ..
    your (thread|threads|post|posts|article|articles|talk|piece|essay|paper|column|video|episode|interview|keynote|lecture|chapter|answer|rant|warning) .. (about|on|against) ..
    (thanks|thank you|grateful|ta|cheers) .. for (speaking|talking|presenting|performing|playing|singing|teaching|coming|visiting|volunteering|judging|stopping by|dropping by|dropping in|coming by|joining us) ..
    (thanks to|because of) (you|your) ..
    (our|my) .. (use|uses|used|bought|has used|have used|tried|loves|loved|runs on|read|swears by) your ..
    (you|your _|your _ _) .. (helped|saved|taught|carried|sold|gave) (me|us) ..
    ^^you (write|run|host|offer|sell|make|print|own|publish|teach|build|bake|grow|lead|put on|organize) ..
  `,
    // What the writer bought, took part in or lived through.
    past: `
    (i|we) .. (joined|bought|paid for|ordered|subscribed|downloaded|attended|enrolled|switched to|signed up|had .. off|got .. off|took it off|rented|hired|walked past|was (a client|a customer)|were (a client|customers)|used to|sold (it|my|our|the|out of)) ..
    (cost|costs|charged|saved|paid) (me|us) ..
    (i|we) (had|got) # off ..
    (i|we) (went|looked|came|ran|sat|walked) (through|over|past|by|along) ..
    (me and my _|my _ and i|i|we) had (the same|one|a|an|two|three|it|that|ours|mine|our|my) .. 
    (i|we) (took|put) it ..
    (i|we|i really|we really) (do|did|will|would|can) not have .. 
    (fully booked|booked solid|booked out|booked up|sold out) ..
    (i|we) (am|'m|are|'re) (doing it|doing the|taking a|taking the|taking part|attending|reading|following|enrolled|halfway) ..
    (i|we|that|it|who) .. would not (sell|charge|pitch|offer) ..
    i (cut|grew|managed|led|opened|trained|built|saved|doubled|increased) ... (in my|at my)
    in my (present|current|last|previous|first|old) (job|post|role|position|team)
    my experience ..
  `,
    // Told about others.
    reported: `
    (i|we) (read|heard|saw|see|gather|understand|hear|noticed) (that|in|on|about|you 're|you are|you 've|you have) ..
      (people|someone|somebody|recruiters|salespeople|strangers|agencies|everyone|others|vendors|they|he|she) .. (wrote|write|writes|pitched|pitch|told|tell|tells|asked|ask|asks|sent|send|sends|called|promised|offered|keeps|keep) (me|us|to me|to us|trying|offering|promising|selling) ..
    (the|a) .. (university|ministry|county|union|government|bbc|times|guardian|journal|council|ngo) .. (published|has published|released|wrote|found|reports|offers|runs) ..
    (this|that) (article|piece|paper|report|column|study|episode|podcast|interview|essay) ..
    (according to|quoting|in the words of) ..
    (scams|scam|spam|fraud|hype|regulation|mockery|parody)
    my (daughter|son|mother|father|sister|nephew|niece|brother|mom|mum|dad|wife|husband) .. (sells|bought|pays|runs|swears) ..
  `,
    // A job offered: recruiters sell a role, not a product.
    recruiter: `
      (i|we) (recruit|hire|headhunt|scout) ..
      (i|we) (am|'m|are|'re) (hiring|recruiting|looking to hire|looking to fill) ..
      (role|position|vacancy|vacancies|openings|roles) .. (that|which|could|would|might|suit|fit|going) ..
      (a|an|the|this) .. (role|position|vacancy|opening) (with|at|in|for|on) ..
      (open|tempted|ready|looking) (to|by|for) .. (move|change|role|roles|opportunities|switch|challenge|position)
      your .. (profile|background|experience|cv|career) .. (caught|stood|looks like a|fits|matches|jumped)
      (paid|consulting|expert) (call|interview|study|panel) ..
    `,
    // Asking for a cause is a favour, not a sale.
    charity: `
      (fundraiser|fundraising|donate|donation|donations|donating|charity|charities|petition|hospice|shelter|nonprofit|food bank|good cause|crowdfunder) ..
      (vote|votes|voting) (for|closes|ends|is) ..
      (raise|raising|raised|collecting|collect|walking|running|cycling|swimming) .. (for (the|a|our|my|charity|children|cancer|sick|refugees)|money for|signatures|funds for) ..
      sponsor me ..
    `,
    // A job seeker or student sells nothing but the own hands; told anywhere, it holds for the whole message.
    applicant: `
      my (cv|resume|thesis|dissertation|degree|studies|application|capstone|internship|portfolio|job search|master 's|bachelor 's|phd|apprenticeship|marks|grades|transcript)
      (i|we) .. (apply|applying|applied) (for|to|at|with)
      (i am|i 'm) .. (student|graduate|undergraduate|trainee|intern|apprentice|job hunting|looking for (a|an|my next|new) .. (job|role|position|post|place|kitchen|internship|apprenticeship|opportunity))
      (looking for|seeking|hunting for|after|on the lookout for) (a|an|any|my|some|new) .. (job|role|position|post|placement|internship|apprenticeship|traineeship|vacancy|work)
      (hire|consider|interview|refer|recommend) me
      (as a|being a) .. (student|graduate|trainee|intern|job seeker)
    (like|love|want|hope) to do (it|this|that) for a living
    `,
    // Words with another meaning: only what they touch is left out.
    homograph: `
    (round|rounds|drink|drinks|coffee|coffees|beer|beers|pint|pints|brew|brews|cuppa|lunch|dinner|tea|breakfast|brunch|ice cream|ice creams|cake|cakes|scones|pie|pies|chips|curry|burger|burgers|sandwich|sandwiches|tacos|noodles|ramen|doughnut|doughnuts|donuts|popcorn|pizza|cocktail|cocktails) (is|are|'s) (on me|on us)
    not .. (sell|selling|pitching|pitch|offering|trying to sell|a pitch|a sales|here to sell|recruiting)
    (clinical|court|randomized|randomised|jury|field|drug|phase) (trial|trials)
    (free|available) (on|at|from|after|next|this) .. <weekday>
    feel free
    train platform
    (greatest|best|worst|funniest|first) demo
    vegetarian menu
    (day|days|night|week|time|morning|afternoon|shift) off
    (help|helps) (my|our) ..
      (help|helps) .. with (their|the) (sums|homework|reading|exams|dishes|move|shopping|housework|garden) .. 
    (i|we) .. help (you|u) .. (with|settle|find your feet|move|unpack|prepare)
    (board game|card game|chess|poker|football|cricket|baseball|choir|bell) ..
    (lead|take|run|teach) .. (choir|scouts|sunday school|football team)
    compare notes ..
    (bake|charity|jumble|yard|garage|book) sale
    (let me know|tell me|ask|say|shout) (if|how|when|whenever|where) (i|we) (can|could|may|might) (help|be|assist|support) ..
    if (there is|there 's) (anything|something) ..
    (ever be|be) (helpful|of help|of use) ..
    (hear|watch|see|listen to) you (present|pitch|speak|perform) ..
    (bring|brings|brought) (in|you|me) (joy|peace|luck|back|up) ..
    (free|spare|leisure) time
    in my (present|current|last|previous|first|old) (job|post|role|position|team)
    my cv
    (apply|applying|applied) (for|to)
    our (team|office|plant|lab|ward|department|school|staff|people) (now|already|has|have|saves|saved|cut|cuts|loves|uses|runs)
    (seat|seats|place|places|spot|spots|room|space) .. in (our|my|the) (car|van|bus|carpool|flat|choir|band|team|boat|tent|minibus)
    (seat|place|spot) (at|in) the (front|back)
    (save|saved|hold|holding|keep) .. (the door|my breath|your place in line)
    (save|saved|keep|kept) you a seat
    (careers|history|chess|drama) society
    you (buy|own|have|get) a piece
    (have|has) been selected for the
    (spare|extra) ticket
    museum would like to show
    no (room|space|time) left
    yours if you (want|'d like|would like|fancy|like) (it|them|one|any)
    (tell|explain to) you how (i|we) (did|got|passed|managed|found|learned|survived|coped|went)
    back (in|by|within) (the|#)
    (has|have|with) no room
  `,
  }),
  // Where the writer turns from somebody else's trade, or from the past, to an own offer.
  ...lexicon('sell.turn', {
    offer: `
      (my|our|ours|mine) .. <ware>
      (my|our) .. <firm>
      ^ours
      (i|we) (can|could|will|'ll|would|'d|may|might|sell|offer|make|do|run|build|help|supply|print|am|have|'ve|'m|still|also) ..
      (shall|should|may|might|can|could) (i|we) ..
      (let|want|fancy) (me|us) ..
      (that said|having said that|however|on that note|speaking of which|which brings me) ..
    `,
  }),
];
