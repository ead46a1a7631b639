// What favors are about: deeds done for the writer ("refer me") and goods handed to the writer ("a referral").
// Neither is an ask by itself; who is to act, and for whom, is the business of asksFrames.ts and of the rule.
import type { Sets } from '../pattern';
import { lexicon } from './lexicon';

/** Deeds, by what is asked for. Each line starts with a plain verb, so that all its forms can be made. */
const deeds = {
  referral: `
    refer (me|us|my _ _?)
    refer <asker> (to|for|internally)
    refer (him|her|them) (to|for)
    recommend (me|us|my services)
    recommend <asker> (to|for|as)
    recommend (him|her|them) (to|for|as)
    suggest (me|us|my name)
    vouch for <asker>
    endorse my (application|candidacy)
    put (in|across)? (a|one|some|in a)? (good|kind|nice|quick|friendly)? (word|words) (in)? .. (for|about)? <asker>?
    put (me|us|<my> _ _?) (forward|up|in|through|across)
    put <my> (name|cv|resume|details)
    get <my> (name|cv|resume|application|portfolio|profile|details)
    mention (me|us|my name|our name|my _ _?)
    drop (my|our) name
    drop .. a (line|word|hint|note) .. (about|for|mentioning) (me|us|my)
    say (something|a word|a few words|a kind word|a good word|some kind words|one sentence|a sentence) .. (about|for|on behalf of)? <asker>?
    speak (up|highly|kindly|well|to _ _?)? (for|about|of) (me|us|my)
    talk to (your|the|him|her|them) .. (about|for) (me|us|my)
    pass (me|us) (on|along|up|over|to)
    pass (my|our)
    hand (my|our|it) .. (on|over|to|in)
    send (my|our) (name|cv|resume|profile|details|application|portfolio|number|info|card|contact)
    forward (my|our)
    forward (this|it|me|us) (to|on|along)
    share (my|our) (name|cv|resume|profile|details|application|portfolio|contact|information)
    circulate (my|our)
    slip (my|our)
    submit (my|our|me)
    upload (my|our) (cv|resume)
    show (my|our) (name|cv|resume|profile|portfolio|work|deck|_) .. to (your|the|him|her|them|anyone|someone|whoever)
    tell (your|the|him|her|them|anyone|someone|whoever|people|everyone) .. (about (me|us|my|our)|i am|we are|that i|that we|that there is)
    keep (me|us|my name|my _|our _) (in mind|on .. (list|radar|file|books)|posted (about|on|if|of)|in the loop)
    bear (me|us) in mind
    think of (me|us)$
    think of (me|us) (if|for|as|first|should|next|whenever|the next time)
    think of (me|us) when .. (a|an|the next|something|anything|one|your|hiring|you (hire|recruit|hear|need|cast|book|staff))
    remember (me|us) (when|if|for)
    flag (me|us|my _ _?)
    nudge (your|the|him|her|them) .. (about|for) (me|us|my)
    ask .. on (my|our) behalf
    back (me|my) (application|candidacy|up|bid)
    lend .. (name|voice|weight|support) .. (to|as|behind)
    furnish (me|us) with
    intercede for (me|us)
    say my name
    make sure .. (sees|gets|reads|receives|hears|finds|knows) .. (my|me|about me|our)
    see (to it)? that (my|i)
    tell (hr|_Cap) .. (about me|i am|that i|i)
    arrange (a|an|that|for) .. (for me|for us|with your|with the|meeting|interview|call|visit)
    get (me|us) (hired|in|a)
    pull (a|some|any) strings
    open (a|some|that|the|any|one) (door|doors) .. (for (me|us))?
    follow up on my
    chase my
    speed up my
    keep (an eye|one eye|your eyes|your ears|a lookout|your ear) .. (out|open|peeled|to the ground) .. (for|on)?
    forget (me|us) (when|if|for)
    check .. (status of)? my (application|_ application)
    look into my application
  `,
  introduction: `
    introduce (me|us|my _ _?)
    introduce <asker> to
    connect (me|us) (with|to|up)
    connect <asker> (with|to)
    link (me|us) up? (with|to)
    hook (me|us) up
    patch (me|us) through
    put (me|us|<asker>) in (touch|contact|front of|the way of)
    get (me|us) in (touch|front of|contact|with)
    get (me|us) (a|an) (meeting|intro|audience|interview)
    make (a|an|the|some|any|one|that|me an|us an) (quick|warm|brief|short|e-mail|email)? (intro|introductions|intros|connection|connections)
    do (a|an|the|me an) (quick|warm)? intro
    point (me|us) (to|toward|towards|at|in|somewhere)
    steer (me|us) (to|toward|towards|in)
    direct (me|us) (to|toward|towards)
    send (me|us) (to|towards) (the|someone|somebody|whoever)
    set (me|us) up with
    loop (me|us|him|her) in
    bring (me|us) (together|into contact)
    give (me|us) (the|a|an|your|his|her|their|someone's) .. (name|names|number|address|email|contact|contacts|details)
    pass (me|us|on) .. (number|numbers|address|email|contact|contacts|details|name|names)
    share .. (phone number|mobile number|whatsapp|email address|contact details|contacts|number|direct line)
    send (me|us|over) .. (phone number|mobile number|email address|contact details|contacts|number|names)
    tell (me|us) (who|whom) .. (i|we) (should|could|can|might|ought|need)
    tell (me|us) who .. (to (talk|speak|write|turn|contact|ask|call|approach|reach))
    tell (me|us) who .. (hiring manager|manager|recruiter|person|head|boss|in charge|responsible|contact)
    tell (me|us) who (hires|recruits|handles|decides|runs|is hiring|looks after|deals with|is in charge)
    name (someone|somebody|a person|the right person|one person|the person)
    ask (your|around|him|her|them) .. (whether|if|about|for)
    ask (around) (for (me|us))?
    check with (your|him|her|them)
  `,
  job: `
    hire (me|us|my _)
    employ (me|us|my _)
    take (me|us|<asker>) on
    take on (me|my _)
    take <asker> (on|for|in|as|into)
    have <asker> (on|for|in|as|join|over|along)?
    have (him|her|them) (on|for|in|over|along|join)
    have (him|her|them)$
    have (room|space|a place|a seat|an opening|openings|a spot|a slot|a desk|a vacancy|vacancies|any work|a job|anything|something|a role|a position|use) (for|in|on|coming|going|open)
    give (me|us|<asker>) .. (chance|shot|job|trial|start|role|internship|placement|opportunity|try|break|interview|foot)
    give .. (chance|shot|job|trial|start|role|internship|placement|opportunity|try|break|interview) to <asker>
    offer (me|us|<asker>)
    find (me|us|<asker>) .. (job|work|role|placement|position|place|internship|room|something|spot|flat)
    find (a|some|any) (job|work|role|placement|position|place|internship|room|spot|corner) .. for <asker>
    consider <asker> (for|as|if|when|next|should|among|whenever)
    consider <asker>$
    take (on)? (an|a|any|another) (apprentice|intern|trainee|student|volunteer|lodger|junior|graduate|pupil)
    consider my (application|candidature|candidacy|cv|resume|profile|proposal|case|name)
    let (me|my _) (shadow|intern|sit in|tag along|join|come|apply|work|try|follow|observe|volunteer|start|help)
    look at my (application|candidature|candidacy)
    sponsor my (visa|application)
    accommodate (me|us|<asker>)
    squeeze (me|us|<asker>) in
    accept <asker> (for|into|on)
    accept my (application|candidature|candidacy|proposal|manuscript|paper|submission)
    absorb me
    do the needful
    grant (me|us)
    save (me|us) a (seat|spot|place|slot)
    keep (me|us) a (seat|spot|place|slot)
  `,
  review: `
    review (my|our|the attached|this|it)
    look (at|over|through|into) (my|our|mine|the attached|the enclosed|it|this)
    take (a|another|one) (quick|brief|short|proper|good|critical|first|closer)? (look|peek|glance|pass) .. (at|over|through) <mine>
    take (a|another|one) (quick|brief|short|proper|good|critical|first|closer)? (look|peek|glance)$
    take (a|another|one) (quick|brief|short|proper|good|critical|first|closer)? (look|peek|glance) and
    have (a|another|one) (quick|brief|short|proper|good|critical)? (look|peek|glance|read|flick|skim) .. (at|over|through) <mine>
    have (a|another|one) (quick|brief|short|proper|good|critical)? (look|peek|glance|read)$
    cast (an|your|a) .. (eye|eyes|glance) .. (over|on|at)
    run (an|your|a) .. (eye|eyes|pen|pencil) .. (over|through|across)
    glance (at|over|through) (my|our|it|this|the)
    go (over|through) (my|our|it|this|mine)
    read (my|our|mine|the attached|the enclosed|through|over|it over|a draft|the draft|_ chapter|chapter _)
    read .. of (my|mine|our)
    look (at|over|through) (his|her|their) (cv|resume|portfolio|application|draft|letter|work|profile)
    proofread (my|our|it|this|the)
    check (my|our|mine|over)
    edit (my|our)
    mark up (my|our|it)
    critique (my|our|it|this|mine)
    comment on (my|our)
    assess (my|our)
    test (my|our|it out)
    try (my|our|out my|out our)
    beta-test
    listen to (my|our)
    tear (it|this|mine|my _ _?|our _ _?) (apart|to (shreds|pieces))
    pick (it|this|mine|my _ _?|our _ _?) (apart|to pieces)
    poke holes in (it|this|my|our)
    rip (it|this|mine|my _ _?) apart
    tell (me|us) where (it|this|i|we)
    tell (me|us) (what|whether|if|how) .. (my|our|mine)
    tell (me|us) (what|whether) (you (think|make)|the|it|this) .. (of|about|holds|works|is|reads|makes|sounds|needs)
    give (me|us|my|our|it) .. (feedback|opinion|thoughts|notes|comments|verdict|read|once-over|view|look|criticism|critique|edit|polish)
    share .. (feedback|comments|criticism)
    share .. thoughts on (my|our|it|this)
    send (me|us|back) .. (feedback|comments|corrections|notes|thoughts|edits)
    let me know (what you think|your thoughts|your opinion) (of|on|about) (my|our|it|this)
    sanity-check (my|our|it|this)
    correct (my|our)
    translate (my|our|this|it|a)
    debug (my|our)
    fix (my|our)
    be (brutal|honest|harsh|ruthless|merciless) (with|about|on)
  `,
  advice: `
    advise (me|us|<asker>)
    guide (me|us|<asker>)
    mentor (me|us|<asker>)
    coach (me|us|<asker>)
    teach (me|us|<asker>)
    tutor (me|us|<asker>)
    train (me|us|<asker>)
    counsel (me|us|<asker>)
    show (me|us|<asker>) (how|the ropes|around|what)
    share (some|any|a few|your|a couple of|one or two|a bit of|a) .. (tips|tip|advice|wisdom|pointers|insights|insight|lessons|guidance|secrets|secret|tricks|experience) (with (me|us)|for|on how|about how)?
    give (me|us|<asker>|some|any) .. (advice|tips|tip|pointers|pointer|guidance|insight|insights|hints|hint|counsel|steer|nudge|idea|direction|ideas)
    offer .. (advice|tips|pointers|guidance|insight|insights|hints)
    share (how|what) (you|it|worked)
    share your (story|journey|path|approach|secret|secrets|process|recipe)
    walk (me|us) through
    talk (me|us) through
    take (me|us) through
    explain .. (how (to|you got|one gets|i|we))
    tell (me|us) (how|what|which|where) .. (to (do|get|start|avoid|learn|study|expect|look|apply|focus|improve|read|take|say|write))
    tell (me|us) how (you (got|made|did|managed|broke|moved|landed|switched|became|passed)|one)
    tell (me|us) .. what (it|that|life) (is|was|feels) like to (work|be|study)
    tell (me|us) .. what (it|that|the job) takes
    tell (me|us) .. what (the|your|a) .. (interview|interviews|process|pay|culture|job|course|exam|hiring|hours|salary|team)
    tell (me|us) .. how (i|we|one)
    point (me|us) in the right direction
    nudge (me|us)
    take (me|us) under your wing
    show (me|us) the way
    answer (a few|some|a couple|two|three|one|my|our|a|the) .. (questions|question)
    let me (pick|ask|learn|bounce|run|bend)
    be (my|our|a|the) (mentor|coach|guide|sounding board|tutor|buddy|adviser|advisor)
    act as (my|our|a|the) (mentor|coach|guide|sounding board|tutor|adviser|advisor)
    mentoring (me|us|<asker>)
    brief (me|us) on
    fill (me|us) in on how
    enlighten (me|us)
    bounce (some|a few|an) (ideas|idea)
  `,
  endorsement: `
    endorse (me|us|my|one of my|a few of my|some of my|any of my)
    write (him|her|them) .. (recommendation|reference|letter|line|lines|note)
    write (me|us|my) .. (recommendation|reference|testimonial|letter|lines|line|words|review|note|blurb|support)
    write (a|an|the|two|three|one|some) .. (recommendation|reference|testimonial|letter of .|lines|words|review|blurb|statement) .. (for|about|on)
    write (a|an|two|three|some) .. (recommendation|reference|testimonial|review|reference letter|supporting letter)
    leave (me|us) .. (review|recommendation|rating|testimonial|comment|stars|feedback|line)
    leave (a|an|some) .. (review|recommendation|rating|testimonial|stars)
    post (a|an|us a) .. (review|testimonial)
    give (me|us|my|our) .. (reference|recommendation|review|endorsement|testimonial|rating|stars)
    be (my|a|one of my) (reference|referee|references|referees)
    act as (my|a|one of my) (reference|referee)
    stand as (my|a) (reference|referee)
    serve as (my|a) (reference|referee)
    provide (me|us|a|an) .. (reference|recommendation|testimonial|review|letter)
    supply (me|us|a|an) .. (reference|recommendation|testimonial|letter)
    sign (my|off on my)
    rate (my|our|us|the app)
    review us
    do the same for (me|us|my|our)
    return the (favor|endorsement) (for me)?
    endorse back
    bestow .. (recommendation|reference|letter)
    confirm my
    confirm .. that i
  `,
  promotion: `
    like (my|our) .. (post|page|photo|launch|video|article|reel|content|update|announcement)
    like and (share|comment|follow|repost|subscribe)
    share and (like|comment|follow|repost|subscribe)
    share (my|our)
    share (this|it|the (link|post|page|video|article|petition|survey|news|word|poster|flyer|event)|that) (with|around|widely|among|to|on|in)
    reshare (my|our|this|it|the)
    re-share (my|our|this|it|the)
    repost (my|our|this|it|the|that)
    retweet (my|our|this|it|the)
    boost (my|our|this|the)
    follow (my|our|us) .. (page|account|channel|profile|back|on|at|here)?
    follow me (on|at|back|there|over)
    subscribe to (my|our) _? (channel|podcast|youtube|page|blog|feed|account)
    comment on (my|our) (post|launch|article|video|latest|newest|last|new)
    comment (under|below) (my|our)
    give (my|our|me|us|it|this|the) .. (like|follow|share|shout|shout-out|shoutout|shout out|love|plug|mention|boost|thumbs-up|thumbs up|push|signal boost|repost|nudge|clap|upvote)
    upvote (my|our|us)
    tag (me|us|_ _? who|anyone|someone|people|a friend)
    spread (the)? word
    help .. spread
    pass (this|it|that|the link|the word|the post) (on|along|around|to)
    circulate (this|it|the)
    post (our|my|about (us|my|our))
    promote (my|our|us|me)
    plug (my|our)
    publish (my|our)
    feature (me|us|my|our)
    quote (me|us)
    link to (my|our)
    interview (me|us)
    have (me|us) on your (podcast|show|panel|channel)
    drop (a|us a|me a) (like|comment|follow|heart|star)
    leave (a|us a|me a) (like|comment|heart)
    hit (like|follow|subscribe|the like|the follow|that)
    click (on)? (like|follow|my|our)
    watch (my|our)
    star (my|our) .. (repo|repository|project)
    show (some|us some|a little|your)? (love|support)
    put (it|this|a _|our|my) .. on your (feed|story|wall|page|noticeboard|board|list|newsletter)
    invite (your|people|friends) .. to (my|our|like|follow)
  `,
  survey: `
    fill (in|out) (my|our|this|the|a|an|it)
    fill (my|our|this|it) .. (in|out)
    complete (my|our|this|the|a|an) .. (survey|questionnaire|form|poll|study|feedback)
    take (my|our|this|the|a) .. (survey|questionnaire|poll|quiz)
    take part in (my|our|a|an|the|this)
    answer (my|our|the|this|a|an) .. (survey|questionnaire|poll|form)
    respond to (my|our|the|this) .. (survey|questionnaire|poll|study)
    participate in (my|our|a|an|the|this)
    do (my|our|a|an|the|this) .. (survey|questionnaire|poll|study|interview)
    be (interviewed|a participant|a respondent|a guinea pig|part of (my|our) (study|survey|research|sample|panel))
    sit for (an|a|my|our)
    contribute to (my|our) (research|study|thesis|survey|dissertation|project)
    speak .. for my (thesis|dissertation|research|study|article|paper|podcast|book|project)
    talk .. for my (thesis|dissertation|research|study|article|paper|podcast|book|project)
    click through (my|our) (survey|form|questionnaire)
    share (my|our|this|the) .. (survey|questionnaire|poll)
  `,
  vote: `
    vote (for|in|on|at|here|us|by)
    cast .. (vote|votes|ballot)
    give (me|us|my|our) .. (vote|votes|signature|nomination)
    nominate (me|us|my|our)
    sign (our|the|this|a|my|up for our) .. (petition|letter|statement|appeal|pledge|form|application|card)
    add your (name|signature|voice|vote)
    put your (name|signature|weight|voice) (to|on|under|behind|down)
    back (our|my|us) (petition|campaign|bid|nomination)
    pick (us|me|our) (as|for|in)
  `,
  donation: `
    donate
    chip in
    pitch in
    contribute (to|towards|something|a|any|whatever|what)
    sponsor (me|us|my|our|<asker>)
    fund (me|us|my|our)
    pledge
    support (me|us|my|our|the|this) .. (campaign|fundraiser|fundraising|cause|appeal|run|ride|marathon|walk|drive|charity|project|petition|team|club|application|work|bid|page|launch)?
    back (us|our|my) (kickstarter|campaign|crowdfunder|project)
    throw (a|some|in a|in some|us|me) .. (pounds|dollars|euros|quid|bucks|coins|money|fiver|tenner|way|pot|hat)
    make (a|any|your|one) .. (donation|contribution|gift|pledge)
    give (to|towards|generously|a little|what|whatever|#)
    spare (a|an|some|a few|any|one|two|three|#) (of)? (your)? _
    spare (a|some|us|a few|any) .. (pounds|dollars|euros|quid|bucks|coins|change|fiver|tenner|box|boxes|copies|copy|chairs|_ for (us|our))
    help (us|me) .. (reach|raise|hit|fund|pay|get to|buy|finish|save|keep|win|collect|fill)
    buy (a|some|your) (raffle|ticket from|tickets from|raffle tickets)
    invest in (me|us|my|our)
  `,
  loan: `
    lend (me|us|<asker>|out|your|the|it)
    loan (me|us|<asker>|out|your)
    let (me|my _) (borrow|use|have|keep|stay|park|store|into|in|crash|sleep)
    let us (borrow|use|store)
    send (me|us) (a|an|your|the|some|any|one|over|all|everything|copies|those|that|it|#)
    send .. (our|my) way
    pass .. (our|my) way
    email (me|us) (a|an|your|the|some|any|over)
    share your .. (slides|slide|deck|template|notes|spreadsheet|file|files|list|recording|syllabus|materials|checklist|code|dataset|data|recipe|contacts|playbook)
    give (me|us) (a|an|your|some|one|two|access|the|any|#) .. (ticket|tickets|access|sample|samples|copy|copies|pass|passes|code|badge|discount|lift|ride|hand|spot|slot|place|seat|key|keys|bed|invite|room|lend)
    get (me|us|<asker>) (a|an|some|into|in|on|onto|tickets|access|through|past|hold|hired|invited|one|two|#)
    take (me|us) (into|along|with|to|in)
    add (me|us|my name) to (your|the)
    host (me|us|<asker>)
    put (me|us) up
    pick (me|us) up
    drive (me|us)
    babysit
    reserve (me|us)
    hold (me|us) a
    spare (me|us) (a|an|your|one|some|any|two)
  `,
  time: `
    spare (me|us) .. (minutes|minute|hour|time|moment|moments|call|chat|half-hour)
    give (me|us) .. (of your time|half an hour)
    make (some|a little|any)? (time|room) (for (me|us)|to (meet|see|talk to|speak with|speak to|help|advise) (me|us))
    find (some|a little|any)? time (for (me|us)|to (meet|see|talk to|speak with|speak to|help|advise) (me|us))
    take my call
    see me (for|in|about)
    lend (me|us) (an|your) (ear|ears|brain)
  `,
  help: `
    help <asker>
    help (him|her|them) (find|get|with|land|out|to)
    help out
    help with (my|our)
    assist (me|us|my|our|<asker>)
    aid (me|us|<asker>)
    do (me|us|<asker>) (a|an|one|this|the)
    do (something|anything|what you can) (for|about)
    lend (me|us|a|<asker>) .. (hand|help)
    give (me|us|<asker>) .. (hand|help|leg up|leg-up|push|boost|support)
    come to (my|our) (aid|rescue|help)
    save (me|us) (from|the|hours|days|weeks|months)
    cover (for me|my shift)
    stand in for (me|us)
    fill in for (me|us)
    speak at (my|our)
    present at (my|our)
    judge (my|our)
    come (speak|talk|judge|and speak|and talk|to speak|to talk) .. (my|our|to)
    join (my|our) (board|committee|jury|panel|advisory)
    solve (my|our)
  `,
} as const;

/** What favors are about; the messages of the rule name it. */
export type Topic = keyof typeof deeds | 'favor';

/** Things one can be given. Only an asking frame turns them into a favor ("any advice", never "your advice was"). */
const goods: Partial<Record<Topic, string>> = {
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
    (insight|insights) (you|into|on|from|about|would)
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
    (like|share|repost|reshare|retweet|follow|shout-out|shoutout|shout out|plug|comment|click|upvote|signal boost) (from|on|for|or|and|and a|or a|to|by|of) .. (my|our|you|share|like|follow|repost|your|comment)
    (likes|shares|reposts|reshares|followers|subscribers|retweets|shoutouts)
  `,
  survey: `
    (participants|respondents|interviewees|volunteers|testers|beta testers|interview partners|answers|judges|speakers|panelists) .. (for|to|in|from|who)
  `,
  vote: `
    your (vote|votes|signature|nomination|support|voice)
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

const topics = Object.keys(deeds) as (keyof typeof deeds)[];
const lines = (block: string): string[] =>
  block
    .split('\n')
    .map(line => line.trim())
    .filter(Boolean);

/** `<deed-job>` and so on, `<asker>` (the writer, or somebody the writer speaks for) and `<mine>` (the writer's work). */
export const askObjectSets: Sets = {
  asker: lines(`
    (me|us)
    my _? (son|daughter|nephew|niece|brother|sister|cousin|wife|husband|partner|friend|mate|kid|boy|girl|student|colleague|team|mum|mom|dad|nan|flatmate|roommate|neighbor|godson|goddaughter|grandson|granddaughter|apprentice|firm|company|daughter's _|son's _)
    our _? (son|daughter|team|club|school|church|students|kids|charity|group|class|firm|start-up|startup|shelter|library|choir|project|nephew|niece|youth _|members|_ team)
    (a|one) (friend|mate|colleague|student|cousin) of mine
    (someone|somebody|a person|a guy|a girl|people|a newcomer|a beginner|a graduate|anyone) (like me|in my (shoes|position|place|situation))
    (a|this) (young|fellow|humble|poor|recent|struggling|desperate|local|first-time|new) .. (graduate|student|designer|engineer|founder|writer|colleague|alum|alumnus|alumna|job seeker|fresher|newcomer|teacher|artist|nurse|developer)
  `),
  mine: lines(`
    (my|our|mine)
    (it|this|these|the attached|the enclosed|the draft|a draft)
  `),
  ...Object.fromEntries(topics.map(topic => [`deed-${topic}`, lines(deeds[topic])])),
};

export const askObjects = [
  ...lexicon('ask.deed', Object.fromEntries(topics.map(topic => [topic, `<deed-${topic}>\n<deed-${topic}:ing>`]))),
  // Past forms are asks only after "if": "I would be glad if you passed my name on".
  ...lexicon('ask.past', Object.fromEntries(topics.map(topic => [topic, `<deed-${topic}:ed>`]))),
  // An order: the plain verb at the start of a clause, with nothing before it but a softener.
  ...lexicon(
    'ask.order',
    Object.fromEntries(
      topics.map(topic => [
        topic,
        `^<deed-${topic}>\n^(please|kindly|just|also|do|then|maybe|so) please? <deed-${topic}>`,
      ]),
    ),
  ),
  ...lexicon('ask.good', goods as Record<string, string>),
];
