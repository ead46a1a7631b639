// Deeds that further the writer's career: referrals, introductions, jobs, endorsements. Each line starts with a plain verb, so
// that all its forms can be made; what turns a deed into an ask is in asksFrames.ts.

export const careerDeeds = {
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
    say .. about (me|us)
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
    think of (me|us) when _? .. (a|an|the next|something|anything|one|your|hiring|you (hire|recruit|hear|need|cast|book|staff))
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
  endorsement: `
    endorse (me|us|my|one of my|a few of my|some of my|any of my)
    write (him|her|them) .. (recommendation|reference|letter|line|lines|note)
    write (me|us|my) .. (recommendation|reference|testimonial|letter|lines|line|words|review|note|blurb|support)
    write (a|an|the|two|three|one|some) .. (recommendation|reference|testimonial|letter of .|lines|words|review|blurb|statement) .. (for|about|on)
    write (a|an|two|three|some) .. (recommendation|reference|testimonial|review|reference letter|supporting letter)
    leave (me|us) .. (review|recommendation|rating|testimonial|comment|stars|feedback|line)
    leave _ (a|an) (review|rating|recommendation|testimonial)
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
} as const;
