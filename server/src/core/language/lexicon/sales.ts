// Moves of a pitch that prove nothing by themselves; the rule adds them up (points in rules/solicitation.ts).
import { lexicon } from './lexicon';

export const sales = lexicon('sell', {
  claim: `
    (my|our) .. <ware> .. <boon:s>
    (my|our) .. <ware> .. (can|could|will|would|'ll|'d|may|might) .. <boon>
    (my|our) .. <ware> (<boon>|do|are|have|come|comes|costs|start|starts|opens|is (live|ready|open|made|built|for|designed|aimed|meant|half))
    (my|our) <firm> .. (does|do|makes|make|builds|offers|offer|turns|runs|run|provides|supplies|sells|sell|handles|covers|designs|prints|fits|installs|trains|delivers|ships|specializes|specialises|can|could|would|will|is giving|gives|cleans|repairs|manages|takes care|helps|help|works with|fixes|brings)
    (my|our) _ <firm> .. (does|makes|builds|offers|turns|runs|provides|supplies|sells|handles|covers|designs|prints|fits|installs|trains|delivers|ships|specializes|can|could|would|will|is giving|gives|cleans|repairs|manages|takes care|helps|works with|fixes|brings)
    our .. (cuts|saves|ends|fills|turns|replaces|lasts|keeps|fits|solves|fixes|pays|handles|gives|makes|takes|helps|lets|outlasts|beats|would|could|can|will) .. (your|you|that|it|a|them|the|by|half|exactly|without|this)
    (app|tool|platform|product|service|course|kit|software|system|device|gadget|product|thing) (that)? (my|our|i|we) .. (built|made|developed|created|designed|launched|run|sell|offer|make)
    our .. (can|could|will|would) .. <boon> .. (your|you|that|it|a|them|the|by|half|exactly|without|this|every|on|up)
    (my|our) .. <ware> .. (keep|keeps|gives|give|makes|make|holds|hold|tells|tell|shows|show|stops|stop|connects|foams|tastes|lasts|sorts|finds|prevents|prints|reads|lifts|warms|cools|cleans|protects|teaches|spots|sends|reminds|sits|runs|works|work|sells|covers|comes|are made|is made|starts|begin|begins|takes place|has|have|use|uses)
    (my|our) _? <firm> (takes|accepts|welcomes|teaches|sleeps|seats|hosts|trains|places|charges|ships|brews|roasts|bakes|has room|has space|has places|is offering|are offering|is looking for|is taking|is opening)
    ours is (a way|the one|made|built|different|cheaper|free for|better|faster)
    (my|our) _? (chalet|villa|cabin|boat|barn|loft|flat|cottage|farmhouse|venue|hall|yurt|apartment|lodge) (sleeps|seats|holds|is (empty|free|available|open)|has)
    (costs|cost) <amount> .. shall i
    (takes|take) me .. and costs
    i can (change|fix|solve|turn|get|bring|double|halve|move|sell|fill|lift|improve|cure|sort) (that|this|it|your|you|those) .. (in|within|into|by|for|around)
    (our|my) .. (are|is) (subsidized|certified|award-winning|guaranteed|handmade|organic|insured|licensed|fully)
    (my|our) .. <firm> (has|have) (looked after|served|helped|supplied|protected|built|fitted|cleaned|worked|done|managed|taken care)
    (our|my) .. <ware> (weed|weeds|come|comes|last|lasts|take|takes|cut|cuts|keep|sort|sorts|find|finds|catch|warn|track|count|measure|pay|cover|fit|match|suit|feed|grow)
    ours (come|comes|last|lasts|fit|fits|cost|costs|cut|cuts|keep|keeps|work|works|pay|pays|run|runs)
  `,
  offering: `
    (put|poured|packed|distilled|condensed|boiled|turned|squeezed) (everything|all|it all|what i|what we|# years|ten years|twenty years) .. (into|in) (a|an|my|our|one|this) .. (course|class|book|guide|workshop|program|programme|ebook|e-book|toolkit|newsletter|masterclass|app|handbook|kit)
    (my|our) .. <ware> (was|were|is|are) .. (designed|built|made|meant|created|developed|cut out) (for|to|with|by)
    (using|with|through|thanks to|try) (our|my) .. <ware>
    (my|our) family 's <firm>
    the .. (my|our|i|we) .. (built|made|wrote|designed|developed|created|launched|invented|put together|set up) (;|and|for|that|which|is|does|would|could)?
    (i|we) (built|have built|developed|created|designed|launched|set up|founded|started) (a|an|this|the) .. (app|tool|platform|product|service|course|kit|software|engine|agency|program|system|device|marketplace|solution|company|firm|startup|newsletter|community|studio|bot)
    (exact|very|precise|precisely the|kind of|sort of) (problem|thing|headache|gap|mess|kind of plate) (i|we) .. (solve|set out|fix|built|work on|deal with|tackle|take care of)
    (is|are) (what|exactly what|precisely what|just what) (we|i|our _|my _) (do|sell|make|build|fix|solve|offer|specialize in|specialise in|handle|deal with)
    what (we|i) (really|actually)? do is
    (is|are) (my|our) (daily bread|bread and butter|specialty|speciality|stock in trade|day job|thing|business|whole business|craft|field)
    closing (those|them|that|it|these) is what (i|we) do
    (warehouse|office|flat|house|villa|apartment|unit|plot|land|hall|studio|space|building) .. is (mine|ours) and
    (i|we) .. (letting|renting out|selling|leasing|auctioning) (it|them|out|my|our|the|two|three|off)
    (mine|ours) is giving
    (my|our) (crew|team|people|lads|guys|engineers|fitters|staff|joiners|electricians|developers|designers|drivers|cleaners|trainers|translators|surveyors|technicians|experts) .. (can|could|would|will|fit|fix|clean|build|do|train|design|handle)
    the .. (we|i) (make|sell|bake|brew|print|offer|rent|grow|produce|import|design|arrange|organize|stock|supply|bring in|hire out|publish|distribute|install|fit|roast|craft|weave|sew|have built|have made|have designed|have developed|'ve built|'ve made|'ve designed|'ve developed)
    what (we|i) (have|'ve)? (built|made|created|developed|put together|designed|cooked up|launched|invented)
    (we|i) (have|'ve) (just|recently|finally|now|also)? (built|made|created|developed|launched|released|published|designed|opened|started|invented) (a|an|our|my|the|something)
    (we|i) (just|recently|finally) (built|made|created|developed|launched|released|published|designed|opened|started|brought out) (a|an|our|my|the)
    (i|we) (am|'m|are|'re) (launching|releasing|opening|starting|hosting|running|publishing|organizing|organising|putting on|bringing out|selling|giving out|offering|hiring out|renting out) (a|an|our|my|the|some|two|three|tables|tickets|stands|slots|places)
    as (makers of|producers|suppliers|importers|specialists|experts|builders|growers|brewers|manufacturers|a maker|a supplier|a specialist)
    (there is|there 's) a (fix|way|cure|simple way|better way|tool|solution|product|service|remedy) .. (built|for|sell|and|that)
    (exactly|just|precisely) what (our|my) .. <ware>
    (that|this|it|stress|pain|which) is (exactly)? (where|why|when) (my|our) .. (comes|come|comes in|come in|helps|exists|started)
    that is what (our|my|we|i) .. (do|does|for|is for|is made for)
    (our|my) (exclusive|flagship|signature|bestselling|best-selling|new|brand-new|little|free|own|latest|award-winning|next) .. <ware>
    ours (does|do|can|would|will|has|takes|cuts|saves|costs|starts|lasts|foams|fits|works)
    we have .. (to hire|for hire|to rent|for rent|to let|for sale|in stock|on offer|going cheap)
    (desk|desks|room|rooms|plot|plots|unit|units|flat|two-bedroom|three-bedroom|one-bedroom|studio|villa|warehouse|office|cottage|acres|land|shop) .. (going|to let|for sale|for rent|available|not gone to market|off the market|off-market|coming up|up for (sale|rent|auction|grabs)|on the market)
    (i|we) (know|have|have got|represent|got) .. (buyers|buyer|tenants|tenant|investors|investor) .. (who|for|looking|ready|waiting|keen)
    (sign|signed) (copies|copy)
    signed copies
    (my|our) (letter|newsletter|channel|podcast|blog|magazine|column) (on|about|for|to|goes|comes|is|reaches)
    (i|we) (send|write|publish|mail) .. (growers|readers|subscribers|people|<trade>) .. (letter|newsletter|digest|briefing|mail|tips)
    (my|our|run|host|lead|started|have) (a|an)? (small|private|closed|paid|monthly|peer|exclusive|vip|curated|invite-only) (circle|group|community|club|mastermind|network|membership) (for|of)
    (i|we) .. help .. <trade> .. <gain>
    (i|we) .. help .. (people|others|families|women|men|kids|students)
    (that|which|this) is (exactly|precisely|just) why (we|i) (made|built|started|created|founded|wrote|set up|developed|opened|launched)
    (i am|i 'm) (a|an|now a|now an) (rep|ambassador|distributor|stockist|reseller|affiliate) (now|with|for|of|here|so|and|myself|too)
    (we are|we 're) (a|an|the) .. (agency|consultancy|brokerage|supplier|manufacturer|distributor|wholesaler|team of) (and|for|that|who|with|in|from|of|based|specializing|offering|here|developers|designers|experts)
    (that|which) is why (we|i) (made|built|started|created|founded|wrote|set up|developed|opened|launched)
    (is|are) what (we|i) (treat|do|fix|make|teach|sell|handle|solve|build) (best|most|for a living|all day|every day)
    (is|are) what (my|our) .. (does|do|is for|was made for)
    ^ours$
    (we|i) have .. (ready|available|waiting|free) (to|for|from) (begin|start|ship|go|help|you|work|collect|rent|view|move|immediate|join|your|monday)
    (we|i) have # square (meters|metres|feet)
    (we|i) (run|offer|hold|give|teach|host|deliver) .. (courses|workshops|classes|trainings|seminars|retreats|lessons|bootcamps|webinars|camps|masterclasses|tours|tastings|sessions|programs|audits)
    (my|our) _ <firm> (takes|accepts|welcomes|teaches|hosts|has room|has space|has places|is offering|is looking for|is taking)
    (our|my) .. (sleeps|seats|holds|fits) <count>
    (sponsor|sponsors|sponsoring|advertise|advertising|exhibit|book space) (our|my|in our|at our|with us|for our)
    (a|the) (full|half|double|quarter) page
    (a|the) product that
    (in|for|from) our .. (edition|issue|catalog|catalogue|magazine|guide|directory|list|shortlist|portfolio|showroom|brochure|program|line-up|lineup|network|fund)
    (on|to) commission
    (made|built|knitted|sewn|baked|cut|bespoke|printed|tailored) to (order|measure)
    (done|made|knit .. |knit|sew|build|bake|paint) .. to order
    (wake|woken) up to
    what (i|we) do is
    (i|we) could .. (it|that|them|yours) in a (morning|day|week|weekend|afternoon|few days|couple of)
    (i|we) (simply|just|only|also|mostly|really)? help .. (get|cut|slash|save|reduce|sell|find|win|grow|build|earn|keep|make|run|fill|reach|sort|sleep|stop|move|buy|write|lose)
    (i|we|my team|our team) (manage|invest|look after|handle|run|plan) .. (money|savings|pensions|estates|portfolios|investments|taxes|books) (for|of)
    (back|still|now) (at|on offer at) the .. (price|rate)
    (i|we) (test|check|look|screen|audit|hunt) for (that|it|those|them|exactly that)
    (my|our) .. (reset|cleanse|challenge|bootcamp|intensive|mastermind|academy|school|tutoring|tutoring group|evening school|clinic|programme)
    (i|we) (wrote|published|recorded|released|have written|have published|have recorded) (a|an|my|our|the) .. (book|album|guide|course|novel|handbook|workbook)
    it is on my (site|website|shop|page)
    (partners|sponsors|members|backers|patrons) (get|gets|receive|are named|pay|enjoy)
    yours could
    yours is next
    (a|an) .. like the one in your ..
    (would|'d) (love|like|be delighted|be happy|be honored) to (dress|furnish|light|cater|fit|paint|print|supply|equip|decorate|host|clothe|feed|insure|house|represent) ..
    our (_)? (_)? <trade-verbs>
    (my|our) <firm> (now|also|only|even|just)? <trade-verb>
    (i|we) (now|also)? (help|get|find|teach|coach|advise|show) (people|others|owners|families|women|men|folks|<trade>)
    (i|we) have a (pool|team|network|fleet|range|stock|list|bench) of
    (i|we) have (a|an|one|two|three|four|five|six|#|some|several|only|just|a few|still|room) .. left
    (i|we) have .. (for sale|to sell|in stock|to let|going spare|looking for (a|new) (home|owner))
    (pass|tell|recommend|mention) .. about us
    ours (are|is) (woven|made|grown|built|printed|brewed|baked|handmade|sewn|designed|roasted)
    (i am|i 'm|being) (an ambassador|a distributor|a dealer|an agent|a reseller|a franchisee|a partner|an affiliate|a rep|a consultant|an author|a novelist) (for|of|with)
    (is|are) for hire
    my .. (book|volume|season|episode|issue|edition) .. (out|on sale|available|went)
    (goes|go|going) on sale
    opened (a|my|our) .. (studio|shop|store|practice|clinic|salon|school|bakery|gym|café|cafe|gallery)
    i am a (virtual assistant|ghostwriter|copywriter|freelance|broker|realtor|notary|builder|plumber|electrician|decorator|joiner|landscaper|caterer|tutor|translator|photographer|designer|bookkeeper|copy editor|dog walker|masseur|physio|personal trainer)
    i 'm a (virtual assistant|ghostwriter|copywriter|freelance|broker|realtor|notary|builder|plumber|electrician|decorator|joiner|landscaper|caterer|tutor|translator|photographer|designer|bookkeeper|copy editor|dog walker|masseur|physio|personal trainer) (for|with|and|who)
    (group|club|list|network|alumni) members get
    (we|i) built something (simpler|better|for|that|to|new|cheaper)
    (i|we) (now)? (work|partner|talk|am in touch|are in touch) with (several|many|a few|some|other|dozens of|<trade>|restaurant owners) .. (who|about|to|on|that)
    (hosted|run|organized|sponsored|powered|presented) by our
    (i have|i 've|we have|we 've) (just|recently)? (released|developed|designed|written|recorded|launched) .. (course|tool|guide|app|book|kit|program|workshop|method|playbook)
    (have|has) .. hours (a|per|each) week (open|free|left|available)
    still have room
    (my|our) _? (flat|apartment|room|house|studio|office|shop|desk|garage|cottage|annexe) (is|comes|falls|becomes) (coming)? (free|vacant|available|empty)
    (flat|apartment|room|house|studio|office|shop|cottage) (above|below|next to|behind) (my|our|us) .. (coming)? (free|vacant|available|to let)
    rather have a (tenant|buyer|partner|client) i know
    (opened|opening) up (our|my) .. (to|for) (outside|other|new|external)
    (we|i) (lend|loan|hire|rent) (one|them|it|these|those) out
    (rent|rents|hire|hires) out .. by the (month|day|week|hour)
    (they|people|those|teams|clients|ten) who try (us|it|ours|them) (stay|come back|keep|buy|never)
    (we|i) know the answer for
    we buy (companies|businesses|houses|homes|cars|gold|land|flats|portfolios)
    my .. might be the
    orders close on
  `,
  trade: `
    (i|we) (have been|'ve been|has been) (selling|making|building|helping|supplying|fitting|coaching|printing)
    (been|am|are) (selling|offering|supplying|building|making|running|launching|opening|starting|taking on|taking)
    (voice|life|business|career|executive|sales|health|fitness|wealth|mindset|money) coach
    (financial|mortgage|insurance|wealth|tax|property|pension|travel) (adviser|advisor|broker|agent|planner|consultant)
    (i|we) 'm (with|at|from)
    being a .. for
    as (a|an|your) .. (coach|adviser|advisor|broker|agent|realtor|consultant|designer|trainer|therapist|planner|photographer|accountant|copywriter|recruiter|ghostwriter|stylist|specialist|expert) .. (for|to|in|who|i|with|of)
    (running|heading|owning|leading|managing|with) (a|an|my|our) .. (agency|firm|studio|consultancy|practice|salon|shop|workshop|brokerage|startup|school|brand|company|business|program)
    (my|our) (clients|customers|patients|upline|downline|sponsor)
    (we|i) (test|fix|treat|solve|handle|do|cover|check|repair|sort|cure|write|make|build|sell|offer|teach) (for)? (that|this|it|those|them|these|exactly that|just that)
    (i|we|our people|me and my _|my _ and i) (also|just|now|actually|mostly|only|even|still|simply|both|really)? <trade-verb>
  `,
  benefit: `
    (cut|cuts|cutting|slash|slashes|slashed|save|saves|saved|saving|reduce|reduces|reduced|reducing|trim|trims|shave|shaves|lower|lowers|lowered|halve|halves|shrink|shrinks|drop|drops) .. (cost|costs|bill|bills|spend|spending|time|hours|fees|waste|churn|downtime|use|usage|energy|water|fuel|tax|paperwork|turnover|absence|no-shows)
    (cut|cuts|slash|slashes|slashed|save|saves|saved|reduce|reduces|reduced|trim|shave|shaves|lower|halve) ... (by|up to|in|off|at least|around|about) (<share>|MONEY)
    (save|saves|saved|shave|shaves|slash|gain|win back|get back|free up) (you|them|him|us|clients|teams)? .. (# hours|# minutes|<share> .. (off|of|on)|hours (a|every|each) (week|day|month)|MONEY)
    (boost|boosts|increase|increases|grow|grows|double|doubles|doubled|triple|triples|tripled|raise|raises|lift|lifts|improve|improves|scale|multiply) .. (sales|revenue|leads|pipeline|conversion|conversions|traffic|bookings|profit|profits|output|yield|yields|margin|margins|attendance|engagement|visibility|turnover|reach|followers|income|retention|footfall|productivity)
    (add|adds|bring|brings|get|gets|win|wins|generate|generates|book|books|land|lands|usually find|find|finds|found) (# qualified|#|six figures|seven figures|dozens of|more) .. (leads|clients|meetings|appointments|customers|bookings|calls|patients|members|in billing|savings|reviews|deals)
    (payback|pay back|paid back|return on investment|roi|break even|breaks even) (on|in|within|after|by)
    (pay|pays|paid) for itself
    on autopilot
    while you sleep
    off your (desk|plate|hands|to-do list|shoulders|mind)
    (without|with no|with zero|no) .. (lifting a finger|cold calling|ad spend|extra staff|downtime|paperwork|setup|set-up|upfront|up-front|lock-in|contract|hidden fees|fuss|hassle)
    would (see|feel|notice) (the|a) .. (difference|change|improvement)
    (see|feel|notice|noticed|seen) the difference (after|within|in|from|by)
    would do (you|{}|your _|_ _|_) (real|a lot of|a world of|some)? good
    (guaranteed|guarantee|or your money back|proven|tested)
    would have (caught|saved|prevented|spotted|stopped|avoided)
    (have|had|get|get it|be) .. (done|off and|back on|ready|up and running|on your (dock|doorstep|desk)|delivered|fitted|installed|in place) (by|in|within|on|before|for)
    (takes|takes out|taking) the (chaos|pain|paper|stress|headache|guesswork|hassle|sting|work) out of
    takes the .. out of
    (fills|fill) (calendars|your calendar|your diary|diaries|seats|rooms|tables|classrooms|beds)
    (you|your .. would|it) .. (get on well|love|like|look great|thank me|never look back|sleep better|wonder how you) .. (with|it|us|ours|without it|later)
    (lasts|last) .. (twice|longer|years|# times)
    (ends|solves|fixes|sorts) (that|it|this|exactly that|all that|them|the lot)
    (could|might|would|may) be (costing|saving|losing|missing|earning) (you)?
    (onboarding|setup|set-up|installation|it) (takes|needs|took) (an afternoon|a day|one shift|ten minutes|# minutes|one day|a morning|no time|minutes)
    out of their .. (contracts|leases|debt)
    replaces (#|two|three|four|five|six|your|all|the)
    (halve|halves|double|doubles|cut|cuts|slash|spare|spares|save|saves|free|frees) (you|your|them|the|people|us)? .. (time|hours|diesel|bill|bills|cost|costs|trouble|trip|paperwork|headache|queue|queues|evenings|weekends|money|space|energy|wait|commute|stress|work|staff)
    (so that|so) (nobody|no one|you never|your team never|they never|no more|you no longer)
    (twice|three times|#) (times)? (as long|as fast|longer|faster|as much|cheaper|lighter|stronger|better) .. (as|than)
    (better|faster|cheaper|longer|lighter|quieter|stronger) than (the (one|ones)|what|your|anything|any)
    (sorts|sort|clears|clear|cures|heals|fixes|lifts|beats) .. (in|within) (a|one|two|three|#|the first) (day|days|week|weeks|minutes|hours|shift|season|afternoon)
    (ready|up|live|done|yours|running|fitted|installed|delivered|back) (within|in|inside|by) (a|one|two|three|#|the|monday|tuesday|wednesday|thursday|friday|next)
    have you (live|up and running|sorted|set up|covered|booked|started)
    (keep|keeps|kept) .. (on their feet|spotless|dry|warm|safe|busy|full|happy|running|open|fresh|cool|quiet)
    in seconds
    (never|no longer) (have to|need to|lose|miss|run out|wait|worry|count|pay|forget)
    (sleep|breathe|live|work|travel|retire|eat|feel) (better|again|easier|earlier|longer|more easily|through the night)
    (make|makes|making) (your|their|people 's|the) (savings|money|profile|life|job|work|evenings|mornings|day|team|website|numbers) (work|easier|shine|better|lighter|stand out|simpler|run)
    (i|we) can (usually|often|easily|always|almost always|generally)? (beat|match|lower|undercut|improve|halve|double|cut|save|speed up|bring down)
    (leaves|leaving|leave) money on the table
    would (look|sit|go|work|fit|do|be|taste|sell|feel) .. (well|great|lovely|perfect|nicely|beautiful|beautifully|right at home|wonderful|splendid) (in|on|at|with|next to|for) (your|{})
    (bring|brings|bringing|pull|win|draw) (in|you|you in)? .. (clients|customers|business|leads|guests|visitors|bookings|members|buyers|patients)
    could be .. (certified|trained|ready|live|online|open|running|insured|covered|protected|yours|done|finished|installed|up|next) (by|in|within|before|too|for|on|next)?
    (yours|you) could (too|be next|be there|fill|have|do the same|join)
    (yours is|you are|you could be|be) next
    pay you (from|for|back|every|each)
    keep(s)? .. (more|a fifth|a quarter|a third|half|# percent) .. (of|after|each|every)
    (before they (appear|go|hit|reach))
    (lock in|secure|lock down) .. (mortgage|rate|price|deal|discount|spot)
    (within|in) (48|24|72|# ) hours
    (do|does) the (hard|heavy|boring|dirty) (work|lifting|part)
    (rid|free) of .. (for good|once and for all|forever)
    (ends|solves|stops|fixes|cures) (them|it|that|this) for (good|ever)
    (for good|once and for all)
    know .. inside out
    be (with you|on site|at your door|there) (in|within) .. (hours|minutes|days|day|hour)
    sell like hot cakes
    (tenants|customers|guests|kids|children|owners|users|patients|readers|clients|teachers|staff|diners|drinkers|nurses|teams) (love|adore|ask for|fight over|come back for) (it|them|ours|us)
    (get|gets|getting) .. (mortgages|visas|permits|refunds|approved|certified|published|hired|promoted|funded|insured)
    (would|'ll|will) (love|devour|adore|thank you for) (it|them|every)
    (read|run|fill|sell|pay|drive|clean|charge|update) (themselves|itself|in the forms)
    (we|i) (find|found) money
    (make|earn|save) (a lot of|good|real|serious|some) money
    (up and running|set up) (in|within|by|before)
    (we|clients|they) see .. (fall|drop|rise|grow|double|shrink) by
    (has|have) opened (two|three|new|up) .. (markets|doors)
    (brought|brings|bring) .. back to life
    take .. (weight|load|burden|pressure|work|stress) off
    (never|not) (had|have|has) to .. again
    (i|we) saved .. (<amount>|thousand|hundred|next door|thousands|hundreds)
    (hear|tell you|show you|share|learn) how (they|others|it|she|he) (got|did|made|cut|grew|saved|solved)
    (cutting|reducing|lowering|avoiding) (downtime|costs|churn|waste|bills|risk|overtime|turnover)
    (could|can|would) travel much further
    takes you from .. to
    take the (paperwork|stress|pain|chaos|guesswork|hassle|sting|work|fear|headache) out of
    (a way to|how to) (pay off|clear|halve|cut|shrink) (a|your|the) (mortgage|debt|loan|bill|tax bill)
    would look (wonderful|great|lovely|good|stunning) on (my|our)
    (is|are) all (i|we) need
  `,
  price: `
    (do|does|get|throw in|add) (you)? the (second|third|fourth|fifth|sixth|tenth|last|next|other) .. (for nothing|for free|free|half price|half-price|on us|on me)
    (for|from) (two|three|four|five|ten|#) or more
    (get|give|save|got|offer) you # (percent|%)? off
    (i|we|can|could|will|'ll) do (you|your team|clubs|schools)? (a|an|some) .. (deal|deals|rate|rates|price|prices) (for|on|to)
    MONEY (a|per|each|apiece|for|plus|all in|all-in|with|including|flat|monthly|including|on|in|or|and|signed|to start|upfront|only|an|now|until|this|instead)
    (from|for|at|just|only|around|about|is|are|costs|cost|comes to|come to|starts at|start at|starting at|starts from|starting from|under|as little as|do a|do it for|price of|fee of) (just|only)? MONEY
    (a|the) MONEY _
    (from|for|at|just|only|around|about|is|are|costs|comes to|start at|starts at|under|,|last) # (hundred|thousand)? <currency>
    # (hundred|thousand)? <currency> (a|per|each|apiece|all in|for|to start|including|plus|flat|signed|and)
    # <currency>$
    (for|about|around) (one|two|three|four|five|six|seven|eight|nine|a couple of|a few) (hundred|thousand) <currency>
    (flat|fixed|hourly|daily|day|monthly|weekly|all-in|setup|management|one-off|single|modest|small|reasonable|fair) (fee|rate|price|cost|charge|sum)
    (my|our|the) (fee|fees|rate|rates|price|prices|pricing|price list|day rate|commission) (is|are|start|starts|begin|comes|stay|for|from|on|would)
    (price|cost) (is|per|for|of|from) .. (head|person|seat|unit|piece|metre|meter|kilo|litre|liter|hour|month|year)
    (low|great|good|fair|affordable|reasonable|honest|competitive|unbeatable|cost-effective|budget-friendly) (price|prices|rate|rates|pricing|cost|fees)
    (fee|rate|commission|charge) (is|of|for) (only|just)? #
    price list
    (in|within) (installments|instalments)
    early-bird
    half price
    <amount> (a|an|per|each) <unit>
    <amount> (apiece|all in|all-in|all told|plus vat|ex vat|including vat|plus delivery|each|down|upfront)
    (for|at|is|are|only|just|from|costs|cost|it is|it 's|they are|while they are) <amount> (for (ten|two|four|six|eight|twelve|the|a|all|both)|including|with|if|through|via|at URL)
    (from|for|at|costs|just|only|under|about) <amount> (hundred|thousand)? <currency>
    <amount> (hundred|thousand)? <currency> (through|via|from|at|if|with|in|on)
    (for|at|from) (a|an) (fair|good|small|modest|reasonable|flat|fixed|friendly|decent|honest) (price|fee|rate|sum)
    (lower|cut|bring down|beat|match|shrink|reduce) what (you|your _) .. pay
    (pay|pays|paying) (less|nothing|half|only|just|<amount>)
    (a|and a|the) price for
    (for sale|on sale|sells for|sell for|selling for|priced at|valued at)
    while (they|it) (are|is) (<amount>|still|cheap)
    (discount|discounts|rebate|commission-free|deposit|down payment)
    (costs|cost|pay|pays|charge|charges|asking) (only|just|about|around)? <amount>
    (is|are) <amount> and (includes|include|comes|come)
    (only)? (charge|charges|pay|pays|invoice|bill|bills) (you)? (once|when|if|only|per|nothing|after|for what)
    (below|under|less than|more than) what (you|your _|others|they) .. (pay|charge|spend)
    (compare|cut|check|halve) what you pay
    <amount> (cents|pence)
    minimum (order|quantity|booking|spend|batch|term)
    (at|for|the|my|our|of) (old|current|pre-launch|launch|founders|founders'|founder's|members'|members|friends'|friends|january|february|march|april|may|june|july|august|september|october|november|december|insider|staff|family|opening|first-year|partner|launch-day|low|lower|same|regular|best|cost|trade|local|neighbor|student|group) (price|rate|rates|prices)
    (friends'|friends|family|founders'|founders|members'|members|insider|staff|trade|launch|pre-launch|partner) (price|rate|rates|prices)
    at (my|our|cost) price
    from <amount> (heads|people|guests|users|seats|pieces|up|upwards)
    (early birds|members|founders|groups|students|non-members) pay
    (for|costs) (a song|peanuts|next to nothing|less than a coffee)
    (from|for|at|only) # (euros|pounds|dollars|quid) (a|per)
    per (head|seat|litre|liter|unit|pallet|user|licence|license|square metre|square meter|month|session)
    (for|pay|is|costs|cost) (only|just)? (a|one) (dollar|euro|pound|penny|fiver|tenner)
    (the)? (rate|fee|cost|charge|ticket|price) is <amount>
    <amount> for (two|three|the (day|week|weekend|set|lot|pair|whole)|a (day|week|set|pair|full)|both|each|ten|half)
    (under|below) the (market|going rate|list price|usual)
    (keep|keeps|earn|earns|get|gets) # (of|on|from) (every|each|all|the) (sale|order|referral|booking)
    tickets start at
    (in case|if) you want a (price|quote)
    <amount> each
    (half|third|quarter|fraction) of what (they|it|you|others|a new)
    (contribution|membership|investment|fee|ticket|entry|price|package|program|day) is (only|just)? (<amount>|MONEY)
    (price|prices|fee|fees|rates|cost) .. (goes|go|going|rise|rises|will go|will rise) up
    <amount> (thousand|hundred) (a|per|each|euros|pounds|dollars)
    (for|at) half
    every cent
    contribute (<amount>|MONEY)
    (seats|tickets|places|tables|rooms) at <amount>
  `,
  proof: `
    (our|my) (clients|customers|users|patients|guests|buyers|clients from _|customers in _) (add|save|get|tell|say|see|report|earn|use|win|make|usually|typically|went|find|have|average|cut|double|are|include|keep|all|on average|often|now|never|already|always|like)
    (our|my) (members|students|graduates|readers|investors) (add|save|get|report|earn|usually|typically|average|double|triple|land|win)
    (one|two|three|some|several|a few|all|#|another) of (our|my) (clients|customers|users|members|students|patients|guests|buyers|listings|graduates)
    (helped|served|trained|coached|worked with|onboarded|placed|supported|got|moved|switched|signed up|equipped) (over|more than|upwards of|about|nearly|almost|some|already)? (#|dozens of|hundreds of|thousands of|plenty of|lots of|four more|three more|two more|five more)
    (more than|over|upwards of|nearly|almost|already|some|about)? (#|hundreds|thousands|dozens|plenty|lots|several|scores|two thousand|a thousand|a hundred) (of)? .. (already)? (use|using|trust|rely on|switched|signed up|joined|have joined|on it|on board|been through it|have been through|got there|have got there|broke through|with me|with us|work with us|swear by|went through|let me|let us|have let|came to me|come to us)
    (already|have) (use|using|let|trust|rely on|work with) (us|me|our|my)
    with my help
    broke through .. with me
    (teams|companies|firms|practices|plants|clinics|schools|hotels|owners|clients|<trade>) (at|like|of|such as|in) .. (usually|typically|see|cut|save|gain|report|already|run|switched)
    (trusted|used|loved|recommended) by (#|over|more than|leading|dozens|hundreds|thousands|the likes|some|most|half|every|companies|firms|teams)
    (case study|case studies|testimonials|success stories|track record)
    (they|clients|customers) (could not|couldn't|could) be happier
    the likes of _Cap
    (#|ten|eleven|twelve|twenty|thirty) years .. (helping|selling|serving|in the trenches)
    (<trade>|workers|night workers|parents|customers|everyone|everybody|owners|nurses|neighbors|folks|people|guests|regulars) (swear|swears) by (it|them|ours|us|our)
    (already|now)? (buy|get|order|rent|lease|source) (their|its|all|the|theirs|it) .. (from|through|with) (us|me|our)
    (let|have let|trusted|asked|hired|chose|picked) (us|me|our _) (do|to do|handle|fix|take|manage|look after|run|paint|clean|build|design|sell|with) (their|it|the|all)
    (none|nobody|not one|no one) (has|have|of them) .. (gone back|looked back|left|complained|cancelled|regretted)
    (never|not) .. (looked back|gone back|called a _ since)
    <our-firm> (keep|look after|clean|serve|supply|manage|do|run|have|deliver to|feed|cover|insure|train) <count> .. (on your|in your|near you|round|around|across|from|of your|like)
    (our|my) (neighbors|regulars|graduates|alumni|families|teams|schools|sites|partners)
    (use|using) our .. (to|for|and|every|since|on)
    closed .. (in profit|up #)
    (since|after) (joining|i joined|starting|i started|signing|switching to) (this|the|with|our)
    <trade> (i|we) (work with|help|coach|advise|serve|train|support|teach|represent|supply) .. (keep|save|get|are|have|tell|say|find|see|love|double|earn|make|usually|often|typically|lose|gain|report)
    (come|comes|came|turn|turns|turned) to (me|us) (when|for|because|after|with|if|once)
    (<count>|many|several|most|some) of your (colleagues|team|neighbors|competitors|peers|friends|people|staff) .. (signed|joined|use|bought|already|have|are|work|trust|come)
    (have|has) (already)? signed up
    readers .. (say|tell|write|call|love)
    (works|work) for (#|hundreds|thousands|dozens|half)
    (in|at|for) (#|two|three|four|five|six|seven|eight|nine|ten) .. (galleries|shops|stores|hotels|cafes|countries|restaurants) already
    vetted
    (i|we) have seen (it|many|this|that|so many|hundreds|dozens)
    (took|cut|shaved|knocked|saved) <amount> off (its|their|his|her|the) .. (bill|bills|costs|rent|tax|price)
    (half|most) (the|of the|your) (street|block|village|town|building|floor|team|office|industry) .. (had|have|has|use|uses|let|trust|buy|call)
    (has|have) had (me|us) in
    we do (their|your) (competitor|competitor 's|neighbor|neighbor 's|_ 's)
    (i|we) did the _Cap
    (two|three|some|several|people) .. you know are in
    they tell (us|me)
    (pour|use|wear|drink|serve|sell|stock) (it|them|ours) already
    (florists|exhibitors|members|sponsors|others|clients|people) did very well
    (the|your) (brewery|bakery|shop|hotel|house|clinic|school|farm|restaurant|office|café) next door
  `,
  audience: `
    (companies|businesses|firms|founders|teams|people|folks|leaders|owners|brands|<trade>) (just)? (like|such as) (you|yours|{}|your own)
    (people|folks|<trade>|anyone|others|those|practices|hospitals|dairies) .. (in|of) your (size|shoes|position|situation|spot|line|space|niche|industry|field|sector|area|trade|place|role|stage|street|level)
    (a|an|for a) .. (like|the size of|as large as|of the size of) yours
    (your size|of your size|as large as yours)
    for .. <trade>
    (busy|ambitious|driven|growing|small|mid-size|mid-sized|local|independent|family-run|boutique) .. (people|<trade>)
    (for|to) (a circle|a team|a shop|a place|a firm|a business|a company|a practice|a kitchen|a school) (like|such as) (yours|that|{})
    new (clients|customers|friends|members|patients|students)
    (for|to) (you|{}) and your (team|staff|people|crew|nurses|guests|customers|clients|family|colleagues)
    (suit|suits|suit you|fit|fits|made for|perfect for|ideal for|right for|good for) (you|your|{})
    (like|such as) the one(s)? you (run|manage|own|lead|have)
    (a|your|any) (depot|fleet|shop|team|site|clinic|school|office|house|home|kitchen|place|farm|plant|warehouse|business|hotel|bar|café|cafe|restaurant|practice) like (yours|{}|that|the)
    (from|at|in|of|for) your (hospital|school|ward|street|office|town|area|company|firm|team|building|club|staff|plant|city|region|industry|sector|neighborhood|academy|branch) (get|gets|pay|pays|can|is|are|who|that|to|has|have)
    you (would|'d|will|'ll) (fit|be|feel|look|love|like|enjoy|thank|wonder|make|never) (right in|perfect|great|at home|a perfect|a great|just right|it|them|ours|the)
    (your|the) name on (it|them|one)
    (you|i think you) belong (in|with|on|here)
    people (like you|with your)
    (just|exactly) (the)? (right|person|kind of)
    (exactly)? what you (describe|described|need|are looking for|mention|'re missing|wrote about|want)
    (your _|you|your _ _) would be (such)? (a|the) .. (fit|match|candidate|home|place|spot|partner|stockist|venue)
    (companies|businesses|firms|families|owners|houses|shops) like the one
  `,
  scarcity: `
    (a few|a couple of|some|last|only|still|#|<count>) .. (tables|seats|stands|tickets|pairs|places) (of|for) <amount> (going|left|available|free|still|open|at|from)
    (i|we) (still)? (have|got|'ve got|'ve|have got|have still) .. (spot|spots|slot|slots|seat|seats|place|places|table|tables|date|dates|saturdays|space|spaces|opening|openings|room|stands|pitches|booths|copies|units|weekends) .. (left|open|free|remaining|available|still|for|on|in|near|this|before|going)
    (there is|there are|only|just|last) <count> .. (spot|spots|slot|slots|seat|seats|place|places|table|tables|date|dates|space|spaces|unit|units|copies|stands|client places) .. (left|open|free|remaining|available|before|in|near)
    <count> .. (spot|spots|slot|slots|seat|seats|place|places|table|tables|dates|spaces|weekends|saturdays|stands|booths) (left|remaining|still|open|up for grabs|available|going)
    <count> left (near|for|in|at|before|on|this|until)
    (spots|seats|places|slots|tables|spaces|tickets|doors|the offer|the cart|enrolment|enrollment|applications|registration|the page|it|the price|price|rate|the rate|early-bird|offer|deal) (is|are)? (open|close|closes|end|ends|expire|expires|go|goes|going fast|run out|runs out|runs|limited|filling up|fill up|sell out|closing|filling) (up|fast|on|till|until|at|in|this|next|soon|through|by|today|tomorrow|friday|sunday|monday)?
    (hold|holding|keep|kept|save|saved|reserve|reserved|held) (you|one|it|a|that|this|two|the) .. (spot|seat|place|slot|table|price|rate|date|kit|box|for you|until|till|copy|stand|by the window)
    (hold|keep|save|reserve) (one|it|that|this|a spot|a place|a seat|a table|two) .. (for you|until|till|with your name)
    (is|are)? (yours) (for|until|till|if|on request|from)
    (kept|saved|reserved) .. for you
    (first|next) <count> .. (sellers|buyers|clients|customers|people|to sign|to book|sign-ups|who|members|bookings|teams|companies|manufacturers|replies|get)
    (act|order|book|decide|reply|say so|say yes|sign up|sign) (now|today|soon|fast|by|before|this week)
    (limited|last|final) (time|offer|spots|chance|call|places|seats|edition|run|few)
    before (the end of the month|midnight|the price|prices|it fills)
    (if you|you) say so this week
    closes on
    your name on (one|it|a)
    (to|for) (three|two|five|ten|a few|a handful of|#) (<trade>|new clients) (this|before|in|next) (quarter|month|week|year|season|autumn|spring|summer)
    (there is|there 's|we have|i have|we 've got|i 've got) (room|space|a place|a seat|a spot|a gap) for (a|one|two|three|another|you|# ) .. (more|twelfth|tenth|fifth|sixth|third|fourth|seventh|eighth|ninth|other|client|clients)
    (one|two|three|four|a) .. (slot|spot|seat|place|stand|table|desk|desks|plot|plots|date|region|regions|territory) (free|left|going|open|remaining|available|to fill|still)
    <count> .. (slot|slots|spot|spots|seat|seats|place|places|stand|stands|table|tables|desk|desks|plot|plots|units|stalls|regions|dates) (from|for|in|at|by|on|near|before|going|to)
    (keep|save|hold|reserve|book|put aside|set aside) (you)? (a|an|one|two|your) .. (for you|for your|aside|back)
    (enrollment|enrolment|registration|registrations|applications|bookings|booking|sign-up|sales|pre-orders|ticket sales|the waitlist|the waiting list) .. (is|are|open|opens|close|closes|end|ends|start|starts) (open|closing|ending|on|until|till|now|soon|today|this|next|at)?
    (group|cohort|course|class|intake|round|batch|season|programme|program|workshop|challenge|series|bootcamp) (starts|start|begins|kicks off|opens|is starting|runs)
    (tickets|prices|fees|rates|price|ticket) (go|goes|rise|rises|went) (up|on sale)
    (before|until|till|unless) .. (doors|cart|list|offer|sale|price|window|round|books) (shut|shuts|close|closes|ends|go|goes|is full|fills|fill)
    (grab|get|secure|claim|book) (yours|your (seat|spot|place|ticket|copy|slot|table|stand))
    (it|that|one|they) (is|are|'s) yours (if|for|when|today|until|from|on|at)
    our last <count>
    (selling|sell|sells) (fast|out|quickly|tables|tickets|seats)
    seat for you
    (i|we) .. (time|room|space|capacity|places|spots|seats|slots) for (one|two|three|four|five|ten|another|a few|a couple|#) (more|new|extra|further|last)?
    (calendar|diary|schedule|list|books|waiting list|group|class|boat|bus|course|retreat|workshop) is (nearly|almost|filling|half|close to|already) (full|up|gone|booked)
    if you (sign|order|book|commit|decide|confirm|join|register|start|pay|reply|enroll|enrol|buy|say yes) (by|before|this|today|now|until|within|on)
    (on|at the top of) (my|our) (shortlist|short list|guest list)
    (takes|taking|take|choosing|picking|looking for|inviting|accepting) (on)? (two|three|four|five|six|eight|ten|twelve|#|a few|a handful of) (more|new|last|people|clients|beginners|members|companies|students|businesses|teams|partners)
    (back|now|still|again) (on the market|available|up for grabs|at the .. price)
    (end|ends|closes|close|expires) (at|by|on) (midnight|noon|friday|sunday|monday|the end)
    now is the (moment|time) to
    (there are|we have|i have|i 've got|we 've got|only|got) <count> .. left
    (hour|hours|slot|morning|mornings|evening|evenings|afternoon|friday|fridays|monday|mondays|saturday|saturdays) (free|open) (on|in|for|now)
    (keep|hold) .. (mornings|evenings|fridays|mondays|saturdays) (open|free) for
    (waitlist|waiting list|doors|cart|registration) (is|are)? open
    among the first
    (first|last) (hundred|ten|twenty|fifty|few)
    (this week|this month|today) (only|new)
    opening (week|weekend|month|day|offer)
    (spots|seats|places|stands|slots|tickets|units|copies) (are|is) (nearly|almost|already|going|half) (gone|sold|full|fast)
    before the deadline
    room in (the|my|our) (schedule|diary|calendar|programme|program|course|group|class)
    this (would be|is) the (week|day|moment|time) to?
  `,
  invite: `
    (shall|should|may|can|could|might) (i|we) .. (send|show|put|book|drop|bring|save|hold|reserve|walk|price|quote|pencil|ship|add you|sign you|come by|come round|swing by|stop by|tell you|arrange|email|mail|set up|run you|take you|give you|leave|pop|measure|fit|sketch|share|get you|demo|explain how|interest you)
    shall we (find|set|book|grab|hop|jump|do|say|get|arrange|pick|talk about|check)
    (want|fancy|care|like|need) (me|us) to (send|show|put|book|drop|bring|save|hold|reserve|walk|price|quote|ship|add|sign|come|swing|tell|arrange|email|set|run|take|give|leave|share|get)
    ^(want|fancy|care for|interested in|keen on|curious about|keen to|ready to|ready for|care to) (the|a|an|more|some|to|being|having|one|in|your|trying|seeing|joining|getting|stepping|making|how)
    ^(interested|curious|sound good|sounds good|sound interesting|worth a look|worth a try|worth a chat|game|keen|tempted)$
    (let|allow|permit) (me|us) .. (walk|show|send|take|put|run|introduce|give|explain|present|prove|price|demonstrate|share)
    (i|we) (can|could|will|would|'ll|'d) (also|even|gladly|happily)? (love to|be happy to|be glad to|be delighted to|like to)? .. (send|show|walk|put together|set up|bring|drop|hold|keep|prepare|arrange|offer|set you|get you|run you|take you|give you|talk you|pop round|come round|come by|stop by|demo|demonstrate|tell you more|sort you|present|share how|explain how)
    (happy|glad|love|delighted|pleased|like) to (show|walk|send|put together|set up|bring|offer|arrange|give you|run you|take you|tell you more|come by|demo|demonstrate|talk you|share how|explain how|prepare)
    (got|have you got|have|spare|give me|find|free for|take|need|lend me|is|grab|for) (you)? <minutes>
    <minutes> (to find out|on|to show|to see|is all|and|next|this|tuesday|thursday|for|would|at|enough)
    (worth|open to|up for|game for|free for|down for|keen on) (a|taking a|having a|trying|learning|hearing|seeing|exploring|chatting|discussing)
    (give|have) it a (try|go|whirl|spin|test|taste|look)
    take it for a (spin|test drive)
    (have|take) a (look|peek|listen) .. (at|on|here|URL|whenever|and|my|our|if)
    (dm|message|text|ping|call|email|write|whatsapp|ring|drop) (me|us) .. (if|to|for|and|for details|when|at|a line)
    (say|give) (the word|yes|a shout|us a shout|me a shout)
    just (say|ask|reply|shout|holler|call|text|ping|tell me|let me know)
    (sign|signing) up
    (register|enroll|enrol|order|subscribe|download|pre-order|preorder|reserve|rsvp) (at|here|via|now|today|before|my|our|yours|it|by|your|on|through|a|the)
    (does|do|would|will|is|how about|how is|how does|what about|maybe|either) .. <weekday> .. (work|suit|suits|works|good|free|do|any good|for you|better|at|for|or)
    put you down for
    pencil you in
    (put|set) (you|your name) (down|on)
    (see|find out|check|test|discuss|explore|look at|talk about|decide|know) .. (if|whether|how|what) .. (fit|it suits|we could|we can|works for you|suits you|we do|it would|our|could help|can help|this could|we might)
    (learn|hear|know|find out|see|tell you) (a little|a bit|a lot)? (more|how|about what we do|about our|about how)
    (take|taking) the next step
    (come|pop|drop|swing|stop) (by|in|over|round|down) .. (showroom|shop|studio|stand|booth|office|open day|store|salon|try|with)
    (bring|send|sending|dropping|drop off) .. (sample|samples|bottles|bottle|box|brochure|details|machine|the keys|a case|a crate|the deck|the info|a tray)
    (details|deck|brochure|samples|info|information|specs|sample box|starter kit) (is|are)? .. (yours|on request|attached|here|ready|for you|over)
    being there from day one
    (for you to|to) (try|taste|test|sample)
    would you (like|care|want|be up|be open|be keen|be curious|be interested|be willing|consider) (to|for|in) (try|see|taste|test|join|hear|have|visit|seeing|trying|testing|joining|hearing|tasting|a|an|learn|learning|take|taking|look|looking|know|exploring|explore|host|stock|switching|bringing)
    (have|could i have|may i have|might i have|can i have|could i borrow|may i borrow|might you have|do you have|could you spare|can you spare) .. <minutes> .. (for|to|so|about|on)?
    (shall|should|may|can|could|might) (i|we) (pop|post|ship|mail|drop|bring|keep|lend|give|get|ask|offer|sign|explain|show|walk|take|tempt|set|have|reserve|hold|save|invite|introduce|tell|call|ring|phone|stop)
    (let us|let 's) (hop|jump|get|have|set|find|book|schedule|arrange|grab|talk) (on|up|a|about|ten|fifteen|some)
    when (can|could|may|shall|suits|would|is) (i|we|you|a good|best|it)
    (just)? (tell|let) (us|me) (know)? (which|when|how many|if you|where|what size|your)
    (reply|answer|write back|respond|comment|message me|dm me|ask me|ping me|drop me|text me|tell me) (if|with|and|for|how|today|by|before|below|here)
    ^ask me (how|about|for|what|why)
    (if you|if they) (answer|say yes|are interested|feel like|'re interested)
    (could|might|would) (that|this|it) be (you|something|of interest|for you|interesting|useful to you)
    (send|bring|refer|point) (them|her|him|your _|one|anyone|people|folks) (to (me|us|my|our)|my way|our way)
    (do)? (pass|give) (on)? (my|our) (number|card|price list|leaflet|details|link)
    (you can|you could|please|do) (sign up|register|follow|subscribe|join|order|book|reserve|download|try)
    (do)? follow (it|us|along|my|our|the)
    (sign up|subscribe|register|order|join) .. (under|through|via|at|on|here|link|website|site)
    (under|via|through) the link
    (i|we) (can|could|will|'ll|would|'d) (send|post|mail|email|show|share|bring|drop|lend|leave|get) (you|over|the|a|it|my|our)? .. (<goods>|numbers|details|link|pdf|list|info|how|what|you in)
    (i|we) (can|could|will|'ll) (show|explain|prove|teach|tell) you (how|what|the|my|it|that|all|more)
    (ten|five|fifteen|#) minutes
    (i|we) (could|can) (shoot|paint|fix|build|do|draw|make|redo|write|design|sort|clean|cut|move|print) (it|that|them|yours|one|this) .. (in|within|by|for|before)
    (would|'d) gladly (take|do|handle|run|make|send|show|quote|help)
    (would|'d) (love|like) to (see|have|get|put|tell you|show you|walk you|bring you|send you|offer you|invite you|work with you|serve|host|welcome) .. (in|into|on|at|to|about|through|your|our|on board|over|you)?
    (on its|on their) way (if|as soon as|when|the moment)
    (bring|send|drop) (the|your|it|them|a) .. (in|over|by|round|to us) (and|for|any)
    (want|fancy) (the|a|an|some|to|one|yours)
    let me (lend|pop|drop|send|show|bring|prove|tell|take|give|walk|treat|save|hold|book|put|run|introduce|quote|invite)
    (have|has) you (seen|tried|tasted|visited|come across|heard of|met|used) (our|my)
    (perhaps|maybe) we should (talk|meet|speak|chat)
    (want|shall i (send|share)|may i send|i have|here are|got|send you) (a few|three|two|some|five|#|a couple of) .. (ideas|tips|fixes|quick wins|suggestions|improvements|examples|profiles|candidates|names|options|quotes|resumes)
    (i|we) can (run|crunch|do|show you) the numbers
    take a look
    (think of|remember|call|ring|try) (me|us) (when|if|for|next time|first|the next|before|whenever)
    (shall|should) i start
    ^(can|could|may|shall) (i|we) (count|put|pencil|sign|mark|write) you (in|down|up)
    count you in
    ^(can|could|shall|may) we (talk|speak|meet|chat|connect)$
    ^(want|wanna|care|fancy) in
    (want|care|ready|like) to be (next|one of|part of|the first|among)
    (would|does|might|could) .. (appeal|appeal to you|interest you|be of interest|tempt you|suit you|be worth)
    (would|does) it make sense to (connect|talk|chat|meet|speak|have) (on|about|for|to|so|how|and)
    (write|send|text|drop|give) me (one|the|a) word
    (send|bring) (your|me your|us your) (team|people|staff|juniors|drawings|plans|menu|spec|floor plan|bill|photos|list|file|van|car|dog|kids|bills|invoice|policy) (to us|to me|over|round|in|and i|and we|for|by)?
    (would|'d) (love|like|be delighted|be thrilled|be honored|be happy|be glad|be proud) to (dress|design|build|fit|paint|cater|supply|furnish|light|print|produce|represent|sell|film|shoot|equip|renovate|stock|welcome|serve|count|win|have|see|quote|present|reserve|save|add|welcome|train|coach|sign) .. (you|your|yours|it)
    the chance to (present|show|pitch|quote|demonstrate|introduce|offer|bid)
    (leave|drop) (a few|some|two|three) (pieces|samples|copies|cards|bottles|boxes)
    (i|we) could (leave|bring|drop|hang|place|put|deliver)
    (still)? (keen|happy|glad|eager) to (show|walk|send|quote|demo|demonstrate|run|set)
    (a seat|a place|a spot|a table|tickets) (for|to) (you|your)
    (if that|does that|if this|does this) (speaks|speak|sounds|sound|interests|appeals|appeal|resonates|resonate)
    (you|and you) can ask anything
    (most|people) (people)? are (shocked|surprised|amazed) when (i|we) (show|tell)
    when i show (them|you|people)
    (very|most|more than) welcome (at|for|to join)
    (we|i) (would|'d) love to (dress|furnish|light|cater|fit|paint|print|supply|equip|decorate|host|clothe|feed|insure|house|represent) your
    (could|can|will|would|'ll|might) (fit|squeeze|slot|book|count) you in
    (happy|glad|pleased|delighted|love) to (come|call|drop|stop|swing|pop) .. (and|to) (look|take a look|measure|quote|show you|price)
    i (would|'d) love to do yours
    we (would|'d) love to (talk|hear from you|help|chat|work with you|take it on|do yours)
    keep (me|us) in mind for
    (who) (would|should|do|can|could) (i|we) (talk|speak|write) to
    (talk|speak|come) to (me|us) first
    (i|we) (can|could|will|'ll) (post|offer|send|bring|lend|mail|drop|reserve) you
    should (i|we) send
    (shall|should|may|can|could) (i|we) (drop|stop|swing|pop|come|call) (by|in|round|over)
    (could|can|may|might) i get you (and|in|on|to)
    (i am|i 'm|i 'll be|we are|we 'll be|i will be) (there|in your (lane|street|town|area)|in _Cap|nearby|around) (again)? (on|next|this)
    you will find (it|them|me|us) (at|on|here|in)
    (come along|come by|come in|drop in|visit us|visit me|stop by|pop in) (on|to|any|this|next|for|and)
    (you|you and your team) (could|can) (start|begin|join|be up|try|test) (with|in|on|from|for|today|next)
    give it a go
    (want|fancy|care) a (price|quote|look|taste|try|demo|sample|set)
    (may|can|could|shall) (i|we) send you (a|the|our|some|three|one|two)
    book a
    (be|'d be) (my|our) pleasure to (show|send|offer|quote|introduce|walk)
    (do you)? mind if (i|we) (show|send|share|drop|call|explain|give|put|ask you about)
    (is|was) this something
    (would|do) you have an interest in
    (interested in|up for|open to) (being|joining|a|an|seeing|hearing|trying|getting|working)
    may i put you
    (i|we) can (check|see|look) what (you|your)
    (perhaps|maybe) (lunch|coffee|a call|a chat)
    i thought of (you|your team)
    (can|may|could|shall) (he|she|they|my _) call
    (after|need) help with your
    be thrilled to (see|have|welcome|show|host) you
    be glad to let you in
    shall we change that
    would .. consider an offer
  `,
  link: `
    URL
  `,
  pain: `
    ^(tired|sick|fed up|bored|weary) (of|with)
    (are|were) you (currently|still|happy with|struggling|satisfied|dealing|overpaying|paying|losing|missing|spending|prepared|ready|sick|tired|open to|looking to|looking for|thinking|in the market|using|getting)
    (how|who|what) (are|is|do|does) you (currently)? .. (handling|managing|generating|handle|manage|deal with)
    (do|does) (you|your team|your company|your firm) (currently|still|ever|also) (use|outsource|handle|need|struggle|rely|pay|work with|wish|dream|feel|want)
    (ever|did you ever|have you ever|you ever|ever) (dream|dreamt|dreamed|fancied|thought|considered|wish|wished|wanted|think|wonder|wondered) (of|about|a|that|to|you|how|being|having|owning|switching|why|what)
    (who|whoever) (handles|looks after|manages|runs|is in charge of|takes care of|is responsible for|does|decides on|buys) (your|the|it|payroll|procurement|marketing|insurance|it|hr)
    (what|anything|something) (keeps|is keeping|stops|is stopping|holds|is holding) you (from|back)
    (struggle|struggles|struggling|wrestle|wrestling|stuck|headache|headaches|losing money|leaving money|bleeding) (with|on|to|over|because|is)
    deserve .. (second look|better|more|a rest|proper|an)
    (tends|tend) to (run into|struggle|lose|overpay|forget|let)
    (noticed|saw|see|spotted|found) .. (your|the) .. (website|site|shop|page|ads|menu|listing|pictures|photos|profile|store|checkout|logo|packaging|stand|roof|windows) .. (could|is|isn't|are|was|were|sits|has|does|loads|missing|looks|needs)
    (be needing|will need|'ll need|needs|will want|'ll want|is crying out for|could use|could do with|is due for|would need|may need|must need)
    (are you|is it) .. (prepared|ready|willing|brave enough|bold enough) to
    (big firms|jobs|pensions|the job market|your boss|companies|employers) (can|could)
    the job market
    ^(is|are) .. (eating|costing|killing|draining|ruining|slowing|keeping|stealing|wasting|holding|driving|swallowing) .. (your|you)
    many .. (lose|struggle|waste|spend|overpay|miss|fail|pay|suffer|forget|tell me|find)
    (most|too many) .. (lose|struggle|waste|spend|overpay|miss|fail|pay|suffer|forget|tell me|find|get wrong)
    (have you|did you|do you|would you) ever (wish|wished|wonder|wondered|thought|think|dream|dreamed|considered|wanted|fancied|tried|fancy)
    would you be (against|opposed|averse)
    (what would|what could) you do (with|if)
    (with|and) (more|new|growth|a new|a bigger|greater) .. (comes|come|bring|brings|means)
    (new|growing|young|small|big|busy) .. (need|needs|require|deserve)
    (fails|fail|failing|missing|misses|loses|losing|slow|outdated) (on|out on|points|from)
    (ran|run|put) your .. (through|past) (our|my|the)
    (should|if) you .. (ever)? (think|thinking|consider|considering) (of|about)? (selling|buying|moving|letting|renting|switching|changing|investing|refinancing|downsizing|renovating|upgrading)
    (scares|scare|bothers|worries|annoys|frustrates|exhausts|overwhelms) (you|your|them|the)
    (when did you last|have you ever) (compare|compared|check|checked|review|reviewed|switch|think|thought)
    (your|the) (lease|contract|policy|boiler|roof|mortgage|warranty|subscription|license|licence|insurance|passport|fleet) (must|will|is|may|should|might) (be)? (up|due|about|running|soon|ending|expiring|need|over)
    (gets|get) old
    (do you know|did you know|guess) (what|how much|that) (your|you|most|the) .. (costing|costs|cost|paying|pays|losing|pay|lose|spending)
    (can|could) cost (you|a|an|your)
    (rarely|never|seldom|hardly ever) think about .. until
    (looks|look|feels|sounds) (tired|dated|old|outdated|empty|worn|slow|bare)
    (hiring|growth|selling|marketing|recruiting|finding .. |managing .. |keeping ..) (is|are) (hard|tough|expensive|exhausting|a pain|painful|slow|difficult)
    (more than|over) (an hour|# hours|two hours|ten hours|a day) (a|per|each|every) (day|week|month)
    (is|are) about to (climb|rise|go up|fall|change|drop|double|expire)
    (new|moved) (in|to) (town|the area|the neighborhood)
    (most|many|all) (people|<trade>|managers|of them) .. (frustrated|shocked|surprised|unaware|stuck|tired|overwhelmed|pay too|do not know|never know|never knew|forget|put off)
    do you own
    keep your options open
    (being|staying) employed is
    imagine (waking|earning|never|a|having|being|opening|if)
    (a|an|every|each) _ deserves (a|an|better|more)
    (most|sadly most) .. (leave|wait|until) .. (late|last)
    when things grow
    do you (own|ship|export|import|rent|still (rent|lease|handle|use|want|need))
    (accident|disaster|lawsuit|fine|breakdown) waiting to happen
    (have|has) you thought (about|of)
    you know how (hard|tough|tricky|expensive|slow)
    life is too short for
    thinking about (a|an|buying|selling|moving|your)
    (keeps|keep|costs|costing) .. (awake|up at night)
    what if (you|your)
    (noticed|saw|see|gather|hear) (that)? .. (uses|use|use the|looking at|looked at|growing|still on|runs on)
    (who) (prints|cleans|makes|supplies|does|runs|handles|writes|designs|insures|delivers) (the|your) .. (your|you|for)
    (tired|sick|weary|fed up) of
    waste (a day|hours|time|money|half)
    (rules|law|regulation|regulations|standards|deadline|tax) .. (change|changes|apply|applies|end|ends) (in|on|this|next|from)
    (hiring|mistakes|delays|returns|breakdowns|errors) .. (get|gets|are|is) (costly|expensive|painful)
    has # reviews
    (when|once) you are ready to
    (when|once) you 're ready to
  `,
  hook: `
    (if|when|whenever|should|once|in case) (you|your _|your _ _|anyone|any of your _|one of your _|your _ _ _) (ever|should|would|do|still|also|are ever|is ever|even)? (need|needs|want|wants|require|run short|are stuck|look for|looking for|are looking|is looking|consider|think of|thinking|decide|fancy|get tired|feel like|are in|want a|are after|plan|planning)
    (next time|the day) (you|your _)
    while (you 're|you are|i have|i 've|i 'm|we 're) (here|got you|at it|on the subject|on it|in touch)
    (i|we) have to mention
    (quick|little|small|shameless) (plug|advert|ad|commercial)
    cards on the table
    (selling|sales) is what i
    as (you|someone|a person|a founder|a leader|an owner) (who|in|with|of)
    (you|{}) came to mind because
    (since|as|seeing as|now that|because) (you|your _) (run|own|manage|lead|work|buy|are|'re|have|'ve|opened|moved|started|use|will|'ll)
    (if|in case|should) (you|your _|your _ _|anybody|anyone|the|any of) .. (stuck|needs|need|want (a|an|one|your|to|some|more|yours)|short|scares|bothers|looking|after|ever|like|likes)
    since you (run|own|manage|lead|have|are|work|buy|cook|serve|teach|look after|mentioned|asked)
    (i|we) (noticed|saw|see) (that)? (your|you) .. (still|missing|lacks|looking|hiring|expanding|opening|moving)
    (just)? the (one|kind of) .. (you need|you want|for you)
  `,
  hype: `
    (game-changer|game-changing|cutting-edge|revolutionary|next-level|best-in-class|world-class|industry-leading|one-stop|turnkey|turn-key|end-to-end|ai-powered|state-of-the-art|high-ticket|life-changing|unmissable|no-brainer|all-in-one|seamless|bespoke|premium|award-winning)
    (unlock|supercharge|skyrocket|turbocharge|transform|level up|10x|explode|maximize|maximise|elevate) (your|the|you)
    (proven|unique|simple|exclusive|secret) (system|framework|method|formula|process|3-day|strategy|blueprint|kit)
    (win-win|mutually beneficial|synergies|synergy)
    (autopilot|lucrative|profitable|effortless|effortlessly|hassle-free|stress-free)
  `,
  perk: `
    thrown in
    (get|gets|have|has) .. (to keep|as a gift|for nothing|as a present|at no extra cost)
    (is|are) (our|my) treat
    (first|second) .. (is|are|'s) (on us|on me|our treat|my treat|free)
    (for nothing|costs nothing|cost nothing|costs you nothing|cost you nothing|at no cost|no extra cost|free of charge|at no charge|for free|without obligation|no obligation|no obligations|no commitment|no strings|without charge|without cost|on the house)
    (knock|take|shave) .. off (your|the) (first|next|bill|price|order|shop)
    (free|complimentary) .. (sketch|sample|hour|look|session|chat|pair|spot|place|ticket|copy|design|plan|seat|taste)
    (gift|present|bonus|extra|treat|voucher) (for|with) (new|every|your|the first|each)
    (with|from) (my|our) compliments
    (money|refund) .. (if|back)
    (cancel|pause|leave|stop|quit) (any time|anytime|whenever|at any time)
    free (half)? (hour|half hour|half-hour|call|coaching|advice|access|upgrade|month|tickets|entry|visit|introduction|taster|guide|spot|place|for (groups|teams|schools|you|new|nurses|charities|the|students|under|up))
    (early|vip|beta|priority|exclusive) access (to|for|before)
    (no win no fee|satisfaction guaranteed|pay what you want|pay later|buy now pay later|pay when)
    (is|as) a gift
    coffee (is|on|'s)? on me .. (ask|questions|pension|plan|numbers)
    without (a|any)? (deposit|risk|fee|fees|obligation|contract|commitment|charge|subscription)
    (free|complimentary) (half|quarter)? (hour|half hour|half-hour|minutes)
    (nothing|not a cent|no money|not a penny) (upfront|up front|until|unless|to pay|down)
    (there is|there 's|with) no (charge|fee|cost|catch|commission|obligation)
    no find no fee
    (costs|cost) you nothing
    (my|our) treat
    (is|are|'s|comes) on (me|us)
    gift you
    (free|gratis) (for|to|until|till|if|in|with) (you|schools|teams|the|your|students|nurses|teachers|new|all|members|a|our)
    (half|a third|a quarter|a fraction of) (the|of the|of what|of their) (usual|normal|list|new|market|retail|they|what|price)
    at cost
    no charge
    (there is|there 's) a (trial|discount|taster|starter offer) for
  `,
  yours: `
    your (website|web site|site|shop|menu|page|fleet|team|staff|guests|patients|customers|clients|warehouse|site manager|checkout|logo|stand|juniors|nurses|drivers|bar|cellar|shops|stores|house|roof|garden|kitchen|office|studio|list|practice|clinic|hotel|school|farm|restaurant|business|firm|company|people|pension|savings|insurance|contract|profile)
    (your|in your) (area|region|town|city|country|street|neighborhood)
    (for|to|with) (you|yours)
  `,
  help: `
    how (i|we|our _) (can|could|might|may) (help|support|assist|serve|contribute to|improve|grow|make) (you|your|{}|_Cap)
    (talk|speak|discuss|explore|see|chat) (about)? how .. (help|support|assist|improve|save)
    (where|this is where|that is where) (i|we) come in
    (support|supporting) (you|your|{}|_Cap) .. (with|in|on)
    help others (do|get|find|make|feel|lose)
    (help|helping) (people|others|teams|women|men) (do the same|get there|like)
  `,
  soon: `
    (before|until|till|by) (friday|monday|sunday|tonight|tomorrow|christmas|easter|january|the weekend|the summer|the end of)
    (this|next) (week|month) only
    right now
  `,
});
