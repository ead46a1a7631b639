// Wording that is a pitch wherever it stands, as long as it is the writer's own: one phrase is enough.
import { lexicon } from './lexicon';

export const salesStrong = lexicon('sell.strong', {
  'help for people like you': `
    <our-firm> .. (help|assist|support|enable|empower|serve|advise|guide|coach|train|equip|show|partner with|work with|team up with|cater to|specialize in) ... (like (you|yours|you guys|{})|such as (you|yours|{})|(of|at)? your size|in your (position|shoes|spot|line|space|niche|industry|field|sector|area|situation|trade|boat|category))
    <our-firm> .. (helped|assisted|supported|guided|coached|trained|taught|served) ... (like (you|yours|{})|such as (you|yours|{})|your size|in your (position|shoes|spot|line|space|niche|industry|field|sector|area|situation|trade|boat|category))
    (i|we) .. (cut|save|grow|boost|double|raise|lift|trim|do|make|build|run|handle|design|fix|write|sell|manage|provide|offer) ... for (people|<trade>|others|anyone|everyone|those) (like|such as|just like) (you|yours|{})
    (i|we) .. <boon:ed> ... for .. (<trade>|plenty|lots|dozens|hundreds|people|folks|others) ... (in your (position|shoes|spot|line|space|niche|industry|field|sector|area)|like (you|yours)|such as yours)
    (i|we) only (guide|help|coach|work with|take on|mentor|train) .. (people|<trade>) (like|such as) (you|yours)
    for (people|folks|<trade>) (like|such as) (you|yours|{}) (i|we) <gain>
    what (i|we) do for (people|folks|<trade>|others|anyone|those) (like|in) (you|yours|your)
    (we|i) do (the same|this|that|exactly that|it|exactly this) for .. (<trade>|people|others)
  `,
  'way into something': `
    i (show|walk|guide|lead|take|steer|bring|teach|coach) .. (people|folks|<trade>|{}|s) .. (the way into|the way to|into owning|into|to freedom|to financial|how to (earn|make|build|start|own|quit|leave|retire|escape|become))
    (i|we) (help|get|coach|mentor|guide) .. (people|folks|<trade>|{}) .. (into|out of) (owning|their own|property|business|franchis*|the rat race|debt|the nine-to-five)
    (i|we) (help|show|teach|coach|mentor) .. (build|earn|create|start|make|find|replace) .. (income|business|freedom|side hustle|salary|from home)
    (way|road|path|step|ticket) (into|to) .. (ownership|independence|financial freedom|freedom|your own business)
  `,
  demo: `
    (book|schedule|arrange|set up|request|do|run|give you|show you|offer you|see|get|have|grab|want|fancy|join|do you) (a|you a|an|our|your|in a) .. (demo|walkthrough|walk-through|product tour|discovery call|strategy call|strategy session|discovery session|sales call|intro call|pilot project|test drive|clarity call|breakthrough call|savings call)
    (for|open to|up for|interested in|suit for|time for|into|about) (a|an|our) .. (demo|walkthrough|walk-through|product tour|discovery call|strategy call|strategy session|discovery session|sales call|pilot project|clarity call|test drive)
    (in|during) a (quick|short|brief|live|#) .. demo
    book .. (call|slot|session|spot|table|place|appointment|consultation|walkthrough|visit|viewing) .. (here|at|on|below|with me|with us|URL|before|this|now|today)
    book your (free)?
    try it (free|yourself|for free|at no cost|for yourself|out for free)
    (free|# day|# days|two-week|30-day|14-day|7-day|one-month|paid|no-risk|risk-free) trial
    no (credit card|card|contract|commitment|lock-in|setup fees|set-up fees) (needed|required|necessary)?
    (get|got|set) you (started|set up|onboarded|up and running|signed up|on board)
    set you up with
    see (it|us|the app|the tool|the system|the platform) (live|in action|working|at work)
    see for yourself .. (demo|at URL|live)
    (show|give|walk|take|run|talk) you (a|the|some)? .. (tour of|around|through|round|how|what) (our|what we|how our|what our|the _ we)
    (tell|talk to) you about (our|the .. we (arrange|offer|make|sell|do|provide|build|run|have|organize))
    (seeing|see|hear|hearing|learn|learning) how our .. <ware>
    (seeing|see) (our|what our|what we) .. <ware>
    have you (seen|tried|tasted|come across|heard of|met|used|considered) (our|my) .. <ware>
    (look|looking) at what (we|i) (do|make|offer|build|have|sell)
    (see|check out|hear about|learn about|learn more about|know more about) what (we|i) (do|make|offer|build|sell)
    (present|show|demonstrate|introduce) (our|my) .. <ware> .. (to you|to your|you|your)
    show you how .. (works|work|would work|could work|helps|does it|does that)
    (offering|giving|get|with) early access to (our|my|the)
  `,
  calendar: `
    (grab|pick|choose|take|book|find|reserve|claim) (a|any|your|yourself a|one of the) .. (slot|time|spot|slots) .. (calendar|diary|here|URL|that suits|that works|below|link|with me)
    (slot|time|call|spot|chat|appointment) (on|in|via|through|using) my (calendar|diary|booking page|scheduler|link)
    (here is|here 's|this is) my (calendar|booking|scheduling|calendly)
    my (calendar|booking page|diary|calendly|scheduling link|booking link) (is|lives|link) (at|here|open|below|URL)
    calendly
  `,
  'price cut': `
    # off (your|the|for|until|till|to|all|any|every|a|on|my|our|everything|if|this|at|with|first|as|when|through|in|per)
    # off$
    # (percent|discount|less|cheaper) (off|for you|than|discount|on)
    # discount
    (half|third|quarter|fifth|tenth) off (your|the|for|until|till|to|all|any|every|on|my|our|everything|if|this|at|with|first|as)
    half (price|off) (this|for|until|till|if|on|when|today)
    (at|for|is|are|goes|get) half price
    (early-bird|early bird|introductory|launch|founder 's|founding|founders|friends and family|friends-and-family|mates|special|preferential|reduced|discounted|loyalty|pre-sale|presale|neighbor|opening|summer|spring|autumn|winter|christmas|easter|black friday|cyber|intro|member|new-client|unbeatable|competitive|attractive|wholesale|trade|factory|ex-works|fob|cif) (price|prices|pricing|rate|rates|offer|offers|deal|deals|discount|discounts|special|terms|tariff|tariffs|fee|tickets|ticket)
    (discount|promo|coupon|voucher|referral) (code|codes|for you)
    use (the)? (code|promo|voucher)
    (with|quote|enter|mention|quoting) (the)? code
    (i|we) (can|could|will|would|'ll|'d) .. (discount|knock # off|take # off|waive|throw in|do you a deal|give you a (deal|discount)|bundle|match any|beat any|undercut)
    (i|we) .. (offer|offering|giving|give|have|got) .. discount
    (showroom|weekend|holiday|monthly|bank holiday|summer|spring|winter) special
    (before|until|till) (the)? (price|prices) (go|goes|rise|rises|increase|increases|jump|jumps)
    money back
    money-back
    at a fraction of the (cost|price)
    buy one get one
    two for (one|the price of one)
    (limited-time|limited time|exclusive|special|unbeatable|one-time|no-brainer) (offer|deal|invitation to invest|opportunity)
    cheaper than (what you|your|anyone|most|any|the)
    (beats|undercuts|beat|undercut) (what|whatever|any|your)
    <amount> off (your|the|for|all|any|every|a|on|my|our|everything|if|at|with|first|as|when|through|in|per|anything|his|her|their)
    (get|gets|take|takes|have|has|for) <amount> off
    (discount|rebate|voucher|price cut|markdown|special offer|group rate|bulk rate|staff rate|reduced rate) (for|on|if|to|of|until|this|with|when|at)
  `,
  'something free': `
    (free|complimentary|no-cost|no-obligation|no-charge|cost-free|gratis|risk-free|without obligation|non-binding|unbinding) .. (audit|review|trial|consultation|consult|valuation|quote|estimate|assessment|appraisal|strategy|discovery|taster|tasting|check-up|checkup|health check|inspection|demo|analysis|diagnosis|evaluation|mock-up|mockup|pilot|webinar|masterclass|ebook|e-book|guide|checklist|report|whitepaper|white paper|sample|samples|starter|setup|set-up|installation|fitting|delivery|shipping|lesson|lessons|class|month|weeks|training|workshop|coaching|session|proposal|plan|blueprint|roadmap|walkthrough|measurement|makeover|cleaning|survey|test|teardown|viewing|first call)
    (first|next|initial|opening) .. (is|are|comes|come|be) (free|on me|on us|on the house|half price|gratis|free of charge|at no charge|half off|complimentary)
    (first|initial) .. (on us|on the house|for free|free of charge|at no charge)
    (is|are) (on the house|free until|free for (new|the first|you|your|a month|three|two|30)|free this month)
    (do|run|offer|give|carry out|provide|start with|throw in|include) .. (first|initial|quick) .. (at no charge|free of charge|for free|for nothing|at no cost|free)
    (on the house|without charge|free of charge) .. (for you|for your|until|till|this)
    (has|have|with|get|gets|comes with|offer|includes) a free (month|week|trial|tier|plan|year|version|period)
    (do|make|give|draw|write|cut|cook|send|prepare|run) you a free
    (check|checks|look over|inspect|test|tests|service|sharpen|measure|value) .. (for nothing|for free|free of charge|at no charge|at no cost)
    (the|your) first (class|month|week|hour|session|lesson|box|order|delivery|visit|meter|one|round of|night|treatment|cut|month's) .. (is|are|costs|comes|'s) (on us|on me|free|nothing|our treat|my treat|on the house)
    (first|initial) (hour|month|session|visit|class|lesson|week|call|consultation|check|meter|treatment) .. (free|costs nothing|on us|on the house|is our treat|for nothing|our treat)
  `,
  'quote offer': `
    (i|we) (can|could|will|would|'ll|'d) .. (send|get|give|put|have|prepare|draw up|work out|do|make|email|mail) (you|over|together|up|a|an)? .. (quote|quotation|price list|proposal|estimate|brochure|prospectus|catalog|catalogue|rate card|media kit|sponsor pack|pricing|prices|offer sheet|product sheet|line sheet|term sheet|datasheet|lookbook|order form|sample box|sample pack|swatches|menu and prices)
    (shall|should|may|can|could|want) (i|we|me|us) (to)? .. (send|get|give|put|have|prepare|draw up|work out|do|make|email|mail|drop off|post|ship) (you|over|together|up|a|an|our)? .. (quote|quotation|price list|proposal|estimate|brochure|prospectus|catalog|catalogue|rate card|sample|samples|sample box|pricing|prices)
    (i|we) (would|'d|could|can) (like|love|be happy|be glad)? (to)? (price|quote for|quote you|quote on|bid on|bid for|tender for) (your|the|it)
    (happy|glad|pleased|delighted|love|like) to .. (put together|prepare|draw up|arrange|do|run|offer you|give you) .. (valuation|quote|quotation|proposal|estimate|audit|offer|free|complimentary|plan for you|retirement|sample)
    set up a (first|trial|test|sample|starter|small) order
    (trial|sample|test|first|opening|starter) (order|consignment|shipment|batch|pallet) (shall|will|can|could|would|is|for you)
    (await|awaiting|look forward to|looking forward to) your (valued)? .. (enquiry|inquiry|order|orders|enquiries|inquiries|purchase order)
    (list|sell|let) your (house|home|place|flat|property|condo|business) (with|through|for|before)
    (i|we) (would|'d|could|can|will|'ll) .. (price|quote|quote for|bid on|bid for|tender for) (your|it|that|the job)
  `,
  'income promise': `
    (second|extra|side|additional|passive|residual|supplementary|monthly|recurring) (income|pay packet|paycheck|paycheque|salary|earnings|source of income|stream of income|revenue stream|wage)
    (income|money|revenue|cash) (stream|streams|while (i|you|we) .. (sleep|walk|sit|travel|rest|relax|holiday|are))
    money (comes|keeps coming|rolls|flows|lands|arrives|drips) in
    (financial|time|location) (freedom|independence)
    (be|become|being) your own boss
    (work|working) for yourself
    (fire|fired|sack|sacked|quit|quitting|leave|leaving|ditch|ditching|escape|escaping|fed up with|tired of|sick of|goodbye to) (your|my|the|her|his) (boss|day job|9-5|nine-to-five|9 to 5|rat race|nine to five|commute|desk job)
    (side|home|home-based|online|own) (hustle|based business)
    (business|income|investment|franchise|partner|wellness|ground-floor|ground floor|lucrative|life-changing|earning|money-making) opportunity
    (work|working|earn|earning|make money|earn money) from (home|your phone|your phone|anywhere|the sofa|the kitchen|your couch|a laptop|your laptop)
    (earn|earning|make|making|earned|made|pull in|pulling in|bank|banking|clear|clearing) .. (# a (week|month|day)|MONEY a (week|month|day)|six figures|seven figures|MONEY (per|in) ..)
    # a (week|month|day) (on autopilot|passively|without|from|guaranteed)
    (network|multi-level|affiliate) marketing
    (grow|join|joining|build|on|growing|expanding) (my|our) (team|downline|crew|sisterhood|tribe|circle of) .. (earn|income|business|women|moms|mums|opportunity|leaders)
    (spot|place|seat|slot) (on|in) (my|our) (team|crew|circle|group of)
    (found|discovered|joined|started|stumbled on|stumbled upon|came across) (something|a way|a company|a thing|a system) .. (let|let 's|allows|helps|pays|gets) (me|us) (to)? (earn|make (money|a living|an income|some|a bit)|paid|well for)
    (earn|earning|make money|making money) .. (from|on|with) my (phone|laptop|sofa|couch|kitchen)
    (two|three|four|five|six|seven|ten|#|a few|some|other|more) (motivated|driven|ambitious|hungry|coachable|positive|like-minded|self-motivated) .. (to join (my|our|me|us)|to work with me|to mentor|on my team|for my team)
    (putting|building|assembling|gathering|recruiting|growing|expanding) .. (crew|team|squad|circle|tribe|band) of (doers|go-getters|leaders|women|moms|mums|hustlers|motivated|driven|ambitious|hungry|like-minded|people who|self-starters|winners|dreamers|action)
    (looking|searching|scouting) for .. (motivated|driven|ambitious|hungry|coachable|positive|like-minded|self-motivated) .. (people|women|individuals|men|moms|mums|professionals|leaders|partners|souls)
    (no|nobody needs|without|zero|don't need|you need no|not need) (experience|prior knowledge|prior experience|previous experience|stock|inventory|selling skills|sales experience|special skills) (needed|required|necessary)?
    from (home|the sofa|anywhere|my phone) .. (products|income|hours a week)
    (starter|reset|wellness|welcome) (kit|box|pack|set) (is|pays|costs|comes|includes|for)
    pays for itself (by|in|within|after|before|inside|from)
    (ownership|own) (of)? .. (franchise|franchises|juice bar|kiosk|laundromat|vending)
    (franchise|franchisee|franchisees|franchising) .. (fee|territory|territories|opportunity|opportunities|partner|partners|available|open|package|model|for you|with us)
    (run|own|open) .. (of ours|of our (shops|stores|branches|outlets|locations))
    (your|his|her|their) own (territory|kiosk|laundromat|vending|franchise|_ (territory|franchise))
    (routes|shops|stores|franchises|businesses|territories|outlets) of their own
    (dream|dreamt|dreamed|think|thought|cross|crossed) .. (of|about) (owning|running|working for yourself|a shop with your own|your own (shop|business|boss|place|store|company|brand))
    (owning|own) your own (business|shop|store|franchise|time)
    (changed|turned) .. (my|our) (life|finances|bank account) .. (show|share|tell|how|want)
    (come|be|been) (home|there) for every .. (school run|pick-up|pickup|game|bath time|bedtime)
    want to know how$
    (earn|earning|make|making) .. (kitchen table|from the kitchen|on the side|around (your|the|a) .. (job|kids|family|day|school run)|extra|in (your|their) spare time|spare time|own hours)
    (a bit|a little|something|some money|an extra .. |a few hundred|a thousand) (extra|on the side|more) (each|every|a|around|on top|per)
    (extra|additional) (<amount>|thousand|hundred|cash|money|few hundred|pounds|dollars) .. (month|week|year)
    (choose|set|pick) (my|your|our) own hours
    bring you on board
    (need|want|looking for|after) people (with|like) (your|you) .. (energy|drive|heart|smile|spark|ambition|attitude|passion|network|personality)
    (sharing|sell|selling|share|recommending) .. products (you|we|i|they|she) (love|loves|use|believe|trust)
    (we|i) (are|'re|am|'m) (growing|expanding|launching|opening) (fast|quickly|rapidly|our team|our network)? in your (area|town|region|city|country|market|state)
    (looking for|seeking|search for|after|want|need) .. (owners|franchisees|licensees|partners|agents|distributors|ambassadors|resellers|affiliates|team leaders|representatives) (in|for|who|to|across|with)
    (giving out|giving away|awarding|handing out|assigning) .. (regions|region|territories|territory|licences|licenses|areas|franchises)
    (call the shots|be in charge|be the boss|steer your own life|set your own pay)
    ^(ask|message|dm|text) me (how|for details|for the link|to find out)
    (upline|downline|ground floor|keep your options open when)
    earning more (money|from|without|on|each|$)?
    (trade|trading|swap|swapping|exchange) time for money
    help others do the same
    (waking|wake) up to (payments|money|sales|orders|income|commissions|a full)
    (payments|money|income|sales) (instead of|not) an alarm
    (owning|own|build|building) something of (your|my) own
    (product|products|business) that (sells|sell|runs|run) (itself|themselves|while)
    (opportunity|system|business|method) .. (changed|transformed) (my|our|everything)
  `,
  investment: `
    (i|we|our company|our startup|our team|our fund) .. (raising|closing|fundraising|opening) .. (seed|pre-seed|round|angel|angels|series|crore|lakh|MONEY|capital|first #|bridge|safe|fund|k|million|m)
    (i|we) .. (raising|fundraising)
    (our|the|send over the|send you the|share the|share our|my) (pitch)? deck (is|and|on|with|over|to you|before|attached|for)
    (minimum|min) (ticket|investment|stake|cheque|check)
    (room|space|allocation|place|seats) for .. (angel|angels|investor|investors|backers|backer)
    (guaranteed|fixed|steady|weekly|monthly|daily|double-digit|annual|high|projected|targeted|target) (return|returns|profit|profits|yield|yields|income)
    (crypto|bitcoin|forex|fx|trading|ai|gold|presale) (bot|signals|platform|trading|strategy|fund|arbitrage|mining|robot|copy|group|portfolio|investment|investments)
    (copy|copying) (my|our) trades
    (small|private|closed|exclusive) (circle|group|club|syndicate|pool) of investors
    (pre-ipo|ico|airdrop|presale|staking|syndication)
    (invest|investing|buy) (in|into) (our|my|with us)
    (off-plan|off-market|beachfront|buy-to-let|rental) (properties|property|units|apartments|villas|deals|listings|yield|yields|investment|opportunity)
    (roi|irr) of #
    (equity|shares|tokens|coins|units) (at|from|for|in) (our|MONEY|a discount)
    (taking on|looking for|seeking|onboarding|bringing in|accepting|need|inviting|letting in|take on) .. (investor|investors|backers|angels|shareholders|lenders|limited partners)
    (put in|invest|start with|chip in) (<amount>|MONEY) .. (and|own|gets|buys|for|in)
    (and|can|could|to|you 'd|you will) (own|get|buy|have|take) a (piece|share|slice|stake) (of|in) (the|our|it|this)
    (make|makes|making|put|get) your (savings|money|pension|cash|capital|nest egg) (work|to work|working|grow|growing|earn)
    (trading|betting|signals|crypto|forex|investment) (group|club|circle|room|academy|mentor|course|community)
    (get|let|bring|squeeze) you in (before|while|at|on|early|for|now|this)
    (your bank|banks|your broker|the banks) (will|would|does|do) (never|not) (mention|tell|offer|like|want)
    (a way|something|method|trick) (to|that) (make|makes|made|grow|double) (your|my|our) (savings|money|capital)
    (friends|family|angel|bridge|seed|pre-seed|crowdfunding|community|investment|funding|private|first|second) round (for|closes|of|is open|opens|before|at|with|from)
    soft commitments
    (join|come in|come on board|invest|get in) as (an|our) (angel|investor|backer|lead|shareholder|partner|early)
    (signals|bot|trades|coins|portfolio|mentor|system) .. (made|earned|brought|paid) (me|us|him|her|them) (<amount>|#|MONEY|six|five|enough)
  `,
  'trade offer': `
    thinking of (buying|selling|letting|renting|moving|investing|remortgaging|downsizing)
    (we|i) (take the liberty of|beg to|would like to|would love to|wish to|am pleased to|are pleased to|'d like to|'d love to|propose to|want to) (introduce|introducing|present|presenting|place|offer|offering|quote|supply) .. (our|ourselves|my|you|company|services|range|products|before)
    (introduce|introducing|present|presenting) (ourselves|our (company|firm|services|products|range|brand|agency|platform|business))
    (leading|largest|reputed|renowned|trusted|certified|premier) (manufacturer|exporter|supplier|provider|producer|distributor|importer|vendor) of
    (your|as your) (one-stop|trusted|preferred|reliable|go-to) (shop|partner|supplier|provider|vendor)
    (offering|offer|supply|supplying) (competitive|wholesale|attractive|the best|unbeatable|affordable)
    (range|line|collection|selection) of .. at .. (prices|tariffs|rates|price)
    (we|i) (would|'d) be (honored|happy|glad|delighted|pleased) to (supply|serve|become your|be your|quote|fit|install|cater|host you|offer you)
    (get|want|need|like) (more|extra|better|new|qualified) (leads|clients|customers|bookings|followers|sales|appointments|patients|members|traffic|reviews)
    (qualified|warm|inbound|exclusive) (leads|appointments|clients|meetings|buyers|prospects)
    page (one|1) of google
    (seo|web design|web development|lead generation|lead gen|app development|staff augmentation|virtual assistant|social media|link building|video editing|ghostwriting) (package|packages|services|service|plan|plans|agency)
    (build|redo|redesign|make|fix|design|rebuild|refresh) (you|your) .. (website|site|logo|brand|menu|landing page|online shop|webshop|store) .. (for|from|in|at)
    (who|whoever) (handles|looks after|runs|decides|is in charge|buys) ... (we|i|our|my)
    (your|you) logo would .. (look|be|go|sit|fit|get)
    (sponsor|sponsors|sponsorship|exhibitor|exhibitors) (package|packages|lounge|stand|slot|slots|pack|spot|wall|tier|tiers) .. (left|available|open|from|for|one|start)
    selling (tables|tickets|stands|seats|plots|units|slots|advertising|ad space|sponsorships)
    (who would|would|will|ready to|happy to) pay .. (over the odds|good money|top dollar|asking|above|cash)
    (plots|plot|units|unit|villas|flats|apartments|homes|offices|desks) (by|in|near|at|on|from) .. (from|at|for) (<amount>|MONEY)
    (would|'d) be (honored|glad|happy|delighted|proud) to (quote|supply|bid|tender|price|cater|serve you|deliver)
    (see|have|get|put|place) (them|it|our _|ours) (in|on|into) your (shop|shops|shelves|menu|store|stores|hotel|hotels|bar|list|range|wards)
    (two-bedroom|three-bedroom|one-bedroom|penthouse|cottage|flat|villa|house|plot|listing|unit|apartment|warehouse|shop) ... (not gone to market|before it goes|not on the market|yet on the market|off-market|hits the market|goes on the market|goes live|on any portal)
    (we|i) (beg|take the liberty|would like|wish|are pleased|are proud) to (place|lay|submit|offer|present|introduce|bring|put) ... (our|my)
    (come by|come round|pop in|pop by|drop in|drop by|swing by|stop by) ... (samples|bottles|bottle|a case|a tray|swatches|brochure|catalog|catalogue|for you to try|for your team to try|to taste)
    (book|list|order|rent|invest|enroll|enrol|bank|shop|advertise) (with|from|through) (us|me)
    get your .. done (with|by) (me|us)
    (come to us|come to me) (for|with|when)
    get (you|your _) (featured|published|ranked|seen on|quoted|funded|booked out|hired|interviewed|listed|on page)
    (you|your _) (have|has|'ve) been (selected|nominated|chosen|shortlisted|picked|preselected|pre-selected) (for|to|as) (our|the|a) .. (list|award|awards|directory|program|edition|fund|top|magazine|who's)
    (will|'ll|would) (supply|ship|deliver) .. (at|for) <amount>
    we can (supply|provide|ship|deliver|source|offer (you|your)? .. (rates|rate|terms|price|prices|discount|quote|solution|solutions|package|service|services))
    match .. with .. (franchise|franchises|franchisors|businesses for sale|investors|lenders|homes|buyers)
    we can (offer|arrange|organize|provide) (you|your)
    we (offer|provide|deliver|supply) .. (to|for) .. (you|your|<trade>|{})
    (send|bring) (your|the) (team|people|staff|juniors|lads|nurses|drivers|managers) to (us|me|our) ..
    would .. sponsor (our|my) ..
    (happy|glad|love|delighted) to quote ..
    (we|i) have (a|an) .. (agency|tool|app|course|product|program|service|solution|kit|team|system|machine) for (exactly)? (that|this|it|those|you|your)
    (there is|there 's) an app for that
    (i|we) (happen to|also|do|actually)? sell (it|one|those|them|exactly|just that|these)
    (stand|booth|table|pitch|stall) at our .. (fair|market|expo|show|conference|festival|event|gala)
    we should talk about your .. (contract|insurance|pension|mortgage|website|marketing|bill|bills|cover|stock options|energy|roof|lease|taxes|savings)
    work with me one to one
    (my|our) (programs|programmes|packages|services|courses|prices|rates) are (on|at|here|below)
    (write|rewrite|design|draw|redo|edit|do) one for you
    (put|add) you on the (guest)? list (for|to)?
    (are looking for|is looking for|looking for|seeking|seeks) (buyers|distributors|stockists|resellers|importers|retailers|outlets|clients|customers|tenants) (in|for|of)?
    our .. (hall|barn|studio|room|space|boat|venue|kitchen|van|marquee|field) is for hire
  `,
  publicity: `
    (my|our|the .. (i|we) (wrote|host|run|publish)) (new|latest|own|free|weekly|monthly|fortnightly|first|second|third|next)? .. (newsletter|book|ebook|e-book|novel|course|masterclass|webinar|podcast|workshop|white paper|whitepaper|report|cohort|bootcamp|programme|program|retreat) .. (is (live|out|available|open|here|on sale|now|starting|free)|are (open|live)|starts|starting|kicks off|opens|drops|came out|launches|comes out|runs|begins|costs|went live|is at|is up|covers|shows|explains|teaches)
    (opening|opened|open|started|starting) (enrollment|enrolment|registration|registrations|bookings|sign-ups|signups|applications|pre-orders|the doors|the waitlist|waitlist) (for|to|on)
    (subscribe|sign up|register|enroll|enrol|join|download|order|pre-order|preorder|buy|get|grab|pick up|reserve) .. (my|our) .. (newsletter|book|ebook|e-book|course|masterclass|webinar|workshop|white paper|whitepaper|channel|community|list|guide|app|event|cohort|bootcamp|copy|retreat|site|store|shop|academy)
    (i|we) (write|publish|run|send|host|put out|produce) .. (newsletter|course|webinar|masterclass|podcast) ... (join|subscribe|sign up|URL|register|read it|free)
    (join|subscribe|sign up|register|enrol|enroll|download|order|read more|learn more|find out more|book|shop) (it)? .. (at|here|via|on) (URL|our (site|website|page)|my (site|website|page|shop)|the link|example)
    (signed|order|buy|ordered|bought) .. (from|on|through|via) my (site|website|shop|page|store)
    (check out|have a look at|take a look at|look at|visit|browse|see) (my|our) (new|latest|online|little)? (site|website|shop|store|course|courses|platform|services|products|catalog|catalogue|listings|range|portfolio of|webshop|etsy|programme|program|app|packages|collection|tool|product|newsletter|book|showroom)
    (text|reply|comment|type|message me|dm me|whatsapp|write|dm|say|send) (yes|home|info|grow|start|freedom|in|demo|book|guide|interested|more|join|ready|sold|the word|alumni) (to|and|for|if|at|below|in)
    (text|reply with|reply|comment|type|message me|dm me|quote) _Cap (to|and|for|below)
    (download|link|read|get) (it|below|in bio|in (my|the) (bio|profile|comments)) .. (on our site|our site|our website|my website|my site)
    (my|our) .. (vip|waiting|wait|early-access|mailing) list
    reply if you (want|would like|'d like|fancy) (the|a|it|one)
    (comment|reply|answer) .. and i (will|'ll|can) send
    (just|recently)? (published|released|launched|wrote|put out|put together) (a|an|our|my|the) (new|free|short|full|complete|practical|definitive)? .. (guide|report|white paper|ebook|e-book|checklist|playbook|course|app|tool|toolkit|handbook|benchmark|study) ... (send|want|download|link|copy|pdf|here|reply|URL)
    (my|our) (cookbook|book|novel|memoir|album|ep|film|course|app|game|show|channel|podcast|magazine|newsletter|letter|guide) (is|'s) (out|live|available|on sale|up|here|now out|coming out)
    signed (copies|copy) .. (pounds|euros|dollars|MONEY|website|shop|site|order|from me|at|for|<amount>)
    (through|via|from|on|at) my (website|web site|online shop|etsy|shop|store|page|link)
    (mention|plug|advertise|promote|introduce|recommend|tell you about|point you to|interest you in) (my|our) .. <ware>
    (invite you to|become|becoming|join as) (become)? (a|an) (member|patron|subscriber|franchisee|partner|distributor|ambassador|founding member) (of|in|with|at) (our|my|_Cap|the)
    (membership|programme|program|course) is by application
    (applications|places|spots) for # (are|is) open
  `,
  'promise to the brand': `
    (draw|call|bring) (your attention to|to your attention|to your notice) (our|my)
    (take|bring|get|push|lift|move) (your|{}) .. to (the next|another|a new|the highest) level
  `,
  'customers already': `
    already (let|have let|trust|use|buy|order|rent|get|lease|work with|bank with|bank on|rely on|train with|swear by) .. (me|us|our|my)
    already .. (from|through|with) us
    (buy|buys|get|gets|order|orders|lease|leases|rent|rents) (their|its|all their|all its|the) .. from us
    (let|lets) (us|me|our _) (do|handle|fix|take|manage|look after|run|paint|clean|build|design|take care of) (their|its|his|her)
    (your|some of your) (neighbors|competitors|rivals|colleagues|peers|neighbours) .. (use|uses|using|buy|trust|switched|let us|let me|work with us|already)
  `,
});
