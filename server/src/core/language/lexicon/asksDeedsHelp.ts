// Deeds that help the writer's work or cause: reviews, advice, shares, votes, money, loans, time. Each line starts with a plain
// verb, so that all its forms can be made; what turns a deed into an ask is in asksFrames.ts.

export const helpDeeds = {
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
    tell (me|us) what (is|'s|you find) (wrong|missing|weak|off|unclear|boring|good|bad) (with|in|about|from) (it|this|them|that|my|the)
    tell (me|us) (what|whether|if|how) _? .. (my|our|mine)
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
    share (how|what) _
    share your (story|journey|path|approach|secret|secrets|process|recipe)
    walk (me|us) through
    talk (me|us) through
    take (me|us) through
    explain .. to (me|us)
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
