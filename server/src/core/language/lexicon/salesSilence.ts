// Wording that looks like a pitch and is none: the reader's product, a pitch declined, an old purchase, a homograph.
// How far each family reaches is decided in rules/solicitation.ts.
import { lexicon } from './lexicon';

export const salesSilence = [
  ...lexicon('sell.not', {
    // Turning down what the reader sells.
    declined: `
    (i|we) .. (pass on|decline|skip|turn down|say no to|sit out|leave) .. (demo|call|offer|pitch|trial|meeting|opportunity|invitation to|webinar|quote|course|session|discount|role|role|proposal|package|audit|service|services)
    not (looking|interested|in the market|shopping|after|buying|investing|hiring|ready) (for|in|to|at|into)? ..
    (no need|no use|no budget|no room|no plans|no appetite|no interest) (for|in|to|of) ..
    (do|does|did|will|would|can|could|should) not (need|want|take|buy|invest|do|book|accept|require|outsource|use|respond|reply|answer|sign up|switch|use) .. 
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
    no (sales|phone|video|demo) (calls|meetings|pitches) .. 
    has (already)? (been filled|been sold|gone|closed)
    (is|was|are|were) (not|never|no) (for sale|for me|for us|my thing)
    under contract with ..
    (does|do|did) not allow for ..
    keep your .. (list|brochure|details|card|offer|number)
  `,
    // The reader's product, offer or kindness, and what others sell.
    theirs: `
    your .. (demo|trial|free trial|offer|course|newsletter|webinar|masterclass|podcast|app|platform|software|tool|product|products|planner|kit|system|service|services|workshop|book|novel|e-book|ebook|white paper|whitepaper|report|programme|program|box|boxes|range|package|policy|plan|pilot|prototype|brochure|pricing|discount|special|catalog|catalogue|clinic|questionnaire|survey|deck|round|fund|cohort|starter|queue screens|agency|firm|rate|rates|price|prices) .. (is|was|were|are|has|had|have|saved|helped|cut|came|made|gave|lets|let|looks|looked|took|takes|put|runs|reminded|got|stuck|keeps|kept|still|does|did|ends|ended|taught|changed|turned|sold|arrived|landed|sits|sat|on|at|about|from|works|worked|opened|with|in|so|we|i)
    (loved|love|enjoyed|enjoy|liked|like|admire|admired|read|tried|bought|ordered|joined|attended|watched|saw|seen|heard|use|used|using|booked|recommend|recommended|own|remember|remembered|found|downloaded|took|finished|devoured|tasted|visited|passed) .. your .. 
    you (gave|sent|showed|offered|sold|let|lent|told|taught|shipped|delivered|helped|brought|saved|made|wrote|built|launched|started|put|had|organized|organised|raised|published|invited|walked|took|held|kept|set|got|booked|mentioned that|said that|wrote that|said you|opened|charge|charged|quoted|train|trained|coach|coached|published|have (built|launched|opened|raised|put|written|published|made)) ..
    (at|from|in|to|through|via|of|on|inside|by) your .. (shop|store|stand|print shop|site|booth|clinic|bakery|restaurant|salon|table|platform|newsletter|course|page|studio|workshop|agency|firm)
    (is|was|are) yours .. (doing|holding|keeping)
    how (did|has) you ..
    (thanks to|because of) (you|your) ..
    (our|my) .. (use|uses|used|bought|has used|have used|tried|loves|loved|runs on|read|swears by) your ..
    (helped|saved|taught|carried|sold|gave) (me|us) ..
    ^you (write|run|host|offer|sell|make|print|own|publish|teach|build|bake|grow|lead|put on|organize) ..
  `,
    // What the writer bought, took part in or lived through.
    past: `
    (i|we) .. (joined|bought|paid for|ordered|subscribed|downloaded|attended|enrolled|switched to|signed up|had .. off|got .. off|took it off|rented|hired|walked past|was (a client|a customer)|were (a client|customers)|used to|once|tried|lost|spent|sold (it|my|our|the|out of)) ..
    (cost|costs|charged|saved|paid) (me|us) ..
    (i|we) (had|got) # off ..
    (i|we) (went|looked|came|ran|sat|walked) (through|over|past|by|along) ..
    (me and my _|my _ and i|i|we) had (the same|one|a|an|two|three|it|that|ours|mine|our|my) .. 
    (i|we) (took|put) it ..
    (do|does|did|will) not have .. 
    (fully booked|booked solid|booked out|booked up|sold out) ..
    (i|we) (am|'m|are|'re) (doing it|doing the|taking a|taking the|taking part|attending|reading|following|enrolled|halfway) ..
    (i|we|that|it|who) .. would not (sell|charge|pitch|offer) ..
    i (cut|grew|managed|led|opened|trained|built|saved|doubled|increased) ... (in my|at my)
    in my (present|current|last|previous|first|old) (job|post|role|position|team)
  `,
    // Told about others.
    reported: `
    (i|we) (read|heard|saw|see|gather|understand|hear|noticed) (that|in|on|about|you 're|you are|you 've|you have) ..
    (people|someone|somebody|recruiters|salespeople|strangers|agencies|everyone|others|vendors|they|he|she) .. (wrote|write|writes|pitched|pitch|told|tell|tells|said|say|says|asked|ask|asks|sent|send|sends|called|promised|offered|tried|keeps|keep) (me|us|to|trying|offering|promising|selling)? ..
    (the|a) .. (university|ministry|county|museum|union|government|city|bbc|times|guardian|journal|paper|article|council|library|charity|ngo|hospital) .. (has|have|published|offers|runs|gives|is|put) ..
    (this|that|the) (article|piece|paper|report|column|study|episode|podcast|interview|essay) ..
    (according to|quoting|in the words of) ..
    (scams|scam|spam|fraud|hype|regulation|mockery|parody)
    my (daughter|son|mother|father|sister|nephew|niece|brother|mom|mum|dad|wife|husband) .. (sells|bought|pays|runs|swears) ..
  `,
    // A job offered: recruiters sell a role, not a product.
    recruiter: `
      (i|we) (recruit|hire|headhunt|scout) ..
      (i|we) (am|'m|are|'re) (hiring|recruiting|looking to hire|looking to fill) ..
      (role|position|opening|vacancy|job|post|vacancies|openings|roles) .. (that|which|for|with|in|at|could|would|might|suit|fit|going) ..
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
    // Words with another meaning: only what they touch is left out.
    homograph: `
    (round|rounds|drink|drinks|coffee|coffees|beer|beers|pint|pints|lunch|dinner|tea|breakfast|ice cream|cake|cakes|pizza|cocktail|cocktails) (is|are|'s) (on me|on us)
    not .. (sell|selling|pitching|pitch|offering|trying to sell|a pitch|a sales|here to sell|recruiting)
    (clinical|court|randomized|randomised|jury|field|drug|phase) (trial|trials)
    (free|available) (on|at|from|after|next|this) .. <weekday>
    feel free ..
    train platform
    (greatest|best|worst|funniest|first) demo
    vegetarian menu
    (day|days|night|week|time|morning|afternoon|shift) off
    (help|helps) (the|my|our) .. 
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
