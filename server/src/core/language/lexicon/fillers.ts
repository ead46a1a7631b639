// What a message can lose without losing anything: whole sentences of courtesy, roundabout phrases, and words that only
// add length. Behind `=>` stands what is left of a phrase, so that the rest of its sentence stays correct English.
import { lexicon } from './lexicon';

export const fillers = lexicon('filler', {
  // These count only where they are a whole sentence.
  sentence: `
    (i|we)? (hope|trust) (this|my|the) (message|email|note|letter|mail) finds you (and yours)? (well|in good health|in good spirits|in the best of health|doing well)
    (i|we)? (hope|trust) (that)? (you|all) (are|is) (doing)? (well|great|good|fine) (today|with you|on your end|on your side|at your end)?
    (i|we)? (hope|trust) (that)? you (are|have) (having|had) a (great|good|lovely|nice|wonderful|fantastic|productive) (day|week|weekend|start to the week|start of the week) (so far)?
    (i|we)? hope all is well (with you|on your end|at your end)?
    i know (that)? you (are|must be) (really|very|super|extremely|quite)? busy
    i will keep (this|it) (short|brief|quick) (and sweet)?
    i (will|do) not (want to)? take (up)? (too)? much of your time
    (i|we)? (just)? wanted to (reach out|drop a line|drop you a line|say hi|say hello|introduce myself|touch base)
    i thought (i would|i should|i might)? (reach out|drop you a line|say hi|say hello)
    i am reaching out (to you)? (today)?
    allow me to introduce myself
    let me introduce myself
    sorry for the (long|lengthy) (message|note)
    (as|like) you (may|might|probably|will) know
    please (do not hesitate|feel free) to (contact me|reach out|get in touch|message me) (at any time|any time|anytime|if you have any questions|with any questions|should you have any questions)?
    (i)? look forward to hearing from you (soon)?
    looking forward to hearing (back)? from you (soon)?
    thank you for taking the time to read (this|my message|my note)
    thank you (in advance)? for your time (and consideration)?
  `,
  // A verb that only leads up to another: "I just wanted to say that I loved ..." is "I loved ...".
  leadIn: `
    (i|we) (just|only|simply)? (wanted|want) to (quickly)? say (that)? i => I
    (i|we) (just|only|simply)? (wanted|want) to (quickly)? say (that)? it was => it was
    (i|we) (just|only|simply)? (wanted|want) to (quickly)? say thanks => thanks
    (i|we) (just|only|simply)? (wanted|want) to (quickly)? say (a (big|huge|quick))? thank you => thank you
    (i|we) (just|only|simply)? (wanted|want) to thank you for => thank you for
    (i|we) would (just)? like to say thank you => thank you
    (i|we) would (just)? like to thank you for => thank you for
    (i|we) would (just)? like to take (a|this) (moment|minute|opportunity) to thank you => thank you
    (i|we) (just|only|simply)? (wanted|want) to take (a|the|this) (quick|brief)? (moment|minute|second|opportunity) to thank you => thank you
    ^just (wanted|want) to say thanks => thanks
    ^just (wanted|want) to say thank you => thank you
    ^just (wanted|want) to thank you for => thank you for
    i (just)? (wanted|want) to (let you know|tell you|mention) that i => I
    i must (say|admit|confess) (that)? i => I
    i have to (say|admit|confess) (that)? i => I
    i am (writing|reaching out) to say thank you => thank you
    i am (writing|reaching out) to thank you for => thank you for
    i am (writing|reaching out) to (let you know|tell you) that i => I
    i just wanted to => I wanted to
    we just wanted to => we wanted to
    i just thought => I thought
  `,
  phrase: `
    in order to => to
    so as to => to
    due to the fact that => because
    owing to the fact that => because
    because of the fact that => because
    in spite of the fact that => although
    despite the fact that => although
    at this (point|moment) in time => now
    at the (present time|present moment|current time) => now
    in the (near|not too distant) future => soon
    in the event that => if
    on a regular basis => regularly
    on a daily basis => daily
    for the (purpose|purposes) of => for
    (with|in) regard to => about
    a (large|great) number of => many
    the (vast|great) majority of => most
    each and every => every
    any and all => all
    first and foremost => first
    had the (opportunity|chance) to meet => met
    to take (a|the|this) (quick|brief)? (moment|minute|second|opportunity) to => to
  `,
  word: `
    (actually|basically|literally|honestly|frankly|truly|really|definitely|absolutely|certainly|obviously|essentially|simply|very|extremely|incredibly|super)
    very much
  `,
});
