// Goods that favors are about: things one can be given, from a referral to a spare ticket. Only an asking frame turns them
// into a favor ("any advice", never "your advice was"); the frames are in asksFrames.ts.

export const goods = {
  referral: `
    (referral|referrals)
    (good|kind|nice|kindly|friendly) (word|words) (for|about|with|to|from|in)?
    (word|line|mention|sentence|note) .. (to|with|from|in) (your|her|him|them|the _)
    (word|line|mention|sentence|note) about (me|us|my|our)
    mention (to|in|from|at)
  `,
  introduction: `
    (intro|intros|introductions) .. (to|with|from|at|for|into)?
    (contact|contacts) (at|in|with|inside|within|details|person|for)
    (phone|mobile|whatsapp|cell) number
    email address
    name of (a|an|the|someone|somebody|whoever|anyone)
    (name|names) (to|of|i|for|we) .. (contact|approach|write|turn|call|someone|somebody|whoever)
    (right|best) person to (speak|talk|contact|approach|write|ask|reach|turn)
    (anyone|someone|somebody) (who|that|in|at|with|else) .. (hiring|hires|recruiting|recruits|needs|looking for|looking to hire|could use|might (hire|need|use|help|lend|take)|would (hire|take|be willing|lend|talk)|willing|takes on|taking on)
    (lead|leads) (on|for|to|about|in|at|with|would|are|you)
    (anyone|anybody|someone|somebody) .. who .. (need|needs|hires|hire|wants|could use|might use|is short of|opens|rents|sells|lends|takes)
    any leads
  `,
  job: `
    (job|jobs|employment)
    (internship|internships|traineeship|traineeships|placement|placements|apprenticeship|apprenticeships|fellowship|fellowships|secondment|residency|studentship|clerkship|externship)
    (position|positions|opening|openings|vacancy|vacancies)
    (role|roles) (in|at|on|as|with|for|open|available|within|that|where|of|going|coming)?
    (opportunity|opportunities|chance) .. (at|in|with|on|within) your
    (opportunity|opening|place|need|use|room|work|something|anything|chance|seat|corner|spot|way) .. for (me|my _|someone like me|somebody like me|a (beginner|newcomer|graduate|fresher))
    foot in (the|your) (door)?
    (opportunity|opportunities|chance) to (work|join|intern|gain|apply|train|contribute|be part|shadow|prove|volunteer)
    (work|job|career) (experience|opportunity|opportunities|leads|shadowing)
    (summer|student|thesis|phd|doctoral|postdoc|trainee|apprentice|training|graduate|weekend|evening) (place|position|spot|work|project|student|scheme|post|slot|shift|shifts|trainees)
    (freelance|contract|part-time|full-time|temp|seasonal|remote|extra|paid|any) (work|gig|gigs|project|projects|shifts|post)
    (seat|desk|spot|post|place|room) (on|in|at|with|within|for) (your|one|a|me|us|my|another|someone|somebody)
    (trainees|interns|apprentices|volunteers|juniors|graduates|fresher|freshers|career changers)
    (room|space|place|seat|use|work) for (one more|another|a|me|someone|my)
    next (step|job|role|position|challenge|opportunity)
    new (job|role|position|challenge|opportunity|opportunities|post|employer)
  `,
  review: `
    feedback
    second opinion
    (pair|set) of (fresh|extra|second|sharp|experienced|expert|good|honest)? eyes
    (comments|thoughts|opinion|verdict|view|views|take|notes|input|criticism|critique|eye|eyes|look|read) (on|of|at|over|about|for) (my|mine|our|the attached|the enclosed|it|this|a draft|the draft|a few of my|how i)
    (second|expert|fresh|critical|honest|trained|outside|experienced|quick) (eye|eyes|opinion|look|read|pair of eyes)
    (comments|corrections|criticism|critique|corrections|suggestions|edits)
    proofreading
  `,
  advice: `
    (advice|guidance|mentorship|mentoring|mentor|wisdom)
    (tips|tip|pointers|pointer|hints)
    (nudge|steer|push|pointer) (in the right direction)?
    (insight|insights)
    (leg|hand) up
    (words|word|piece|bit|crumb) of (advice|wisdom|guidance)
    (insight|insights|input|perspective|expertise|knowledge) (on|into|for|about|regarding) (how|my|our|breaking|getting|becoming|the (industry|field|role|job|process|market|hiring)|what it|working|landing|moving)
    (career|professional) (advice|guidance|tips|counsel|support|insight|insights)
    informational (interview|chat|call|conversation)
    (minutes|minute|moment|hour|hours|half-hour|bit) (of your time|with you|from you|of your day|of your week|with your|with someone)
    your (brain|brains|expertise|counsel|mentorship|guidance|wisdom|advice|input)
    guide (through|to|for|in)
    (ideas|suggestions|thoughts) (on|for|about) (how|where|who|what) (i|we|to|a newcomer|someone)
    (resources|books|courses) (you|to|for) .. (recommend|suggest|start|me)
  `,
  endorsement: `
    (endorsement|endorsements|testimonial|testimonials)
    (recommendation|recommendations) (from|on|for|letter|letters|of me|here)?
    (letter|letters) of (recommendation|support|reference|endorsement)
    (reference|recommendation|support) (letter|letters)
    reference (from|for)
    (five-star|5-star|five star|google|trustpilot|amazon|short|kind|honest|nice|quick) (review|reviews|rating)
  `,
  promotion: `
    (comment|like|share|click|follow|repost|review|vote|rating|upvote) (under|on|for|below|at|from)
    (like|share|repost|reshare|retweet|follow|shout-out|shoutout|shout out|plug|comment|click|upvote|signal boost) (from|on|for|or|and|and a|or a|to|by|of) _? .. (my|our|you|share|like|follow|repost|your|comment)
    (a|an|any|one|every|your) (quick|little|cheeky|simple)? (like|share|upvote|repost|reshare|retweet|shout-out|shoutout|follow|click|signal boost)
    (likes|shares|upvotes|reposts|reshares|followers|subscribers|retweets|shoutouts)
  `,
  survey: `
    (participants|respondents|interviewees|volunteers|testers|beta testers|interview partners|answers|judges|speakers|panelists) .. (for|to|in|from|who)
  `,
  vote: `
    your (vote|votes|signature|nomination|support|voice|blessing|backing)
    (signature|signatures|vote|votes)
  `,
  donation: `
    (donation|donations|contribution|contributions|pledge|pledges|sponsorship|funding|bursary|funds)
    (sponsor|sponsors|donors|donor|backer|backers)
    financial (support|help|assistance|backing)
  `,
  loan: `
    (copy|copies) of your
    your (slides|slide deck|deck|template|notes|spreadsheet|syllabus|recording|dataset|materials|checklist)
    (spare|extra|leftover|used|old|surplus|ex-demo|unused|second-hand|complimentary|unwanted) (ticket|tickets|pass|passes|copy|copies|chair|chairs|laptop|laptops|book|books|box|boxes|badge|badges|seat|seats|room|bed|bike|desk|harnesses|equipment)
    (place|spot|name|seat) on .. (guest list|list|waiting list|bus|panel)
    access to your
    (lift|ride|loan|lend) (to|from|of|for|home)
  `,
  help: `
    (help|assistance)
    (a|helping|some|your|any|kind) (hand|support)
    your (help|support|assistance|hand|backing|aid)
    (introductory|exploratory) favor
  `,
  favor: `
    (favor|favors)
    (even|just) (a|an|one|two|three|five|ten|twenty|fifty|half|#)
    (someone|somebody) (who|with)
    (someone|somebody|a person|one person|a kind soul) .. (to|who (can|could|would|might|knows))
    (kindness|good turn)
  `,
};
